/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-points.h"

#include <math.h>

#include "jyl-extremes.h"
#include "jyl-points-cited.h"

/* Days by which one period may miss the next and still touch it. */
#define TOUCH 0.5

/* A period longer than this has no telling middle: what is said of it stands at its beginning. */
#define LONG_PERIOD 367.0

/* Of a day: periods that begin and end within a day may be rounded so far that they overlap. */
#define ROUNDING 1e-6

/* What is known beforehand of a long row, and shared by its stretches. */
typedef struct {
  gatomicrefcount  ref_count;
  GArray          *points;   /* (element-type JylPoint) */
  JylExtremes     *extremes; /* nullable: not indexed */
  GArray          *features[JYL_N_FEATURES]; /* (element-type guint) points that have it; NULL as well */
  JylPointsCited  *cited;
} Row;

/* The whole of a JylPoints. */
typedef struct {
  JylPoints       points;
  gatomicrefcount ref_count;
  Row            *row;
  guint           first; /* in the row */
} Stretch;

static void
row_unref (Row *row)
{
  if (!g_atomic_ref_count_dec (&row->ref_count))
    return;

  for (guint i = 0; i < JYL_N_FEATURES; i++)
    g_clear_pointer (&row->features[i], g_array_unref);
  g_clear_pointer (&row->cited, jyl_points_cited_free);
  g_clear_pointer (&row->extremes, jyl_extremes_free);
  g_array_unref (row->points);
  g_free (row);
}

/**
 * jyl_point_get_day:
 * @point: a point
 *
 * Returns: the day at which it stands in a line or alone: the middle of its period, the beginning of one that is
 *   longer than a year
 */
double
jyl_point_get_day (const JylPoint *point)
{
  double length = point->end - point->start;

  return length <= 1 || length > LONG_PERIOD ? point->start : (point->start + point->end) / 2;
}

/**
 * jyl_points_touch:
 * @a: a point
 * @b: a later one
 *
 * Only what touches is joined: a missing period is a gap.
 *
 * Returns: whether @b begins where @a ends
 */
gboolean
jyl_points_touch (const JylPoint *a, const JylPoint *b)
{
  return fabs (b->start - a->end) <= TOUCH;
}

/**
 * jyl_point_is_inferred:
 * @point: a point
 * @basis: (out) (nullable): why, where that is told
 *
 * Of a number of ours, what its own figure rests on counts, not that of the year it is compared with.
 *
 * Returns: whether a text implies it and doesn't say it: its period is marked so, or a citation
 */
gboolean
jyl_point_is_inferred (const JylPoint *point, JylText **basis)
{
  GArray *inputs = jyl_observation_get_inputs (point->observation);
  JylObservation *own = inputs != NULL && inputs->len > 0 ? g_array_index (inputs, JylFigure, 0).observation
                                                          : point->observation;
  GPtrArray *citations = jyl_observation_get_citations (own);

  *basis = NULL;
  for (guint i = 0; i < citations->len; i++)
    {
      JylCitation *citation = g_ptr_array_index (citations, i);

      if (!jyl_citation_is_inferred (citation))
        continue;
      *basis = jyl_citation_get_basis (citation);
      return TRUE;
    }

  return jyl_period_is_inferred (jyl_observation_get_period (point->observation));
}

static gboolean
has_feature (const JylPoint *points, guint index, JylFeature feature)
{
  const JylPoint *point = &points[index];
  JylText *basis;

  switch (feature)
    {
    case JYL_FEATURE_GAP:
      return index > 0 && (!jyl_number_is_usable (point->value) || !jyl_number_is_usable (point[-1].value) ||
                           !jyl_points_touch (point - 1, point));
    case JYL_FEATURE_PARTIAL:
      return point->partial;
    case JYL_FEATURE_FORMULA:
      return jyl_observation_get_formula (point->observation) != NULL;
    case JYL_FEATURE_INFERRED:
      return jyl_point_is_inferred (point, &basis);
    default:
      g_return_val_if_reached (FALSE);
    }
}

static gboolean
follow_one_another (const JylPoint *points, guint n_points)
{
  for (guint i = 1; i < n_points; i++)
    if (!(points[i - 1].end <= points[i].start + ROUNDING && points[i - 1].start <= points[i].start))
      return FALSE;

  return TRUE;
}

static void
index_row (Row *row)
{
  const JylPoint *points = (const JylPoint *) (gpointer) row->points->data;
  guint n_points = row->points->len;

  if (n_points < JYL_POINTS_LONG || !follow_one_another (points, n_points))
    return;

  row->extremes = jyl_extremes_new (points, n_points);
  row->cited = jyl_points_cited_new (points, n_points);
  for (guint feature = 0; feature < JYL_N_FEATURES; feature++)
    {
      row->features[feature] = g_array_new (FALSE, FALSE, sizeof (guint));
      for (guint i = 0; i < n_points; i++)
        if (has_feature (points, i, (JylFeature) feature))
          g_array_append_val (row->features[feature], i);
    }
}

static JylPoints *
stretch_new (Row *row, guint first, guint len)
{
  Stretch *self = g_new0 (Stretch, 1);

  self->points.first = &g_array_index (row->points, JylPoint, first);
  self->points.len = len;
  self->row = row;
  self->first = first;
  g_atomic_ref_count_init (&self->ref_count);

  return &self->points;
}

/**
 * jyl_points_new:
 * @points: (transfer full) (element-type JylPoint): in order of time; nobody changes them any more
 *
 * Long ones are indexed here, once.
 *
 * Returns: (transfer full): the points
 */
JylPoints *
jyl_points_new (GArray *points)
{
  Row *row;

  g_return_val_if_fail (points != NULL, NULL);

  row = g_new0 (Row, 1);
  g_atomic_ref_count_init (&row->ref_count);
  row->points = points;
  index_row (row);

  return stretch_new (row, 0, points->len);
}

/**
 * jyl_point_of_observation:
 * @observation: an observation
 * @first: the first day that counts of its period
 * @last: the last day
 * @counts: whether numbers of parts of years are counts, which are fewer than those of whole ones
 *
 * Returns: it as a point
 */
JylPoint
jyl_point_of_observation (JylObservation *observation, int first, int last, gboolean counts)
{
  return (JylPoint) {
    .start = first,
    .end = last + 1,
    .value = jyl_observation_get_value (observation),
    .status = jyl_observation_get_status (observation),
    .qualifier = jyl_observation_get_qualifier (observation),
    .partial = counts && jyl_period_is_part_of_year (jyl_observation_get_period (observation)),
    .observation = observation,
  };
}

/**
 * jyl_points_of_observations:
 * @observations: (element-type JylObservation): in order of time; they must outlive the points
 * @counts: as for jyl_point_of_observation()
 *
 * Returns: (transfer full) (nullable): all of them as points; %NULL where a period has an open end
 */
JylPoints *
jyl_points_of_observations (GPtrArray *observations, gboolean counts)
{
  g_autoptr (GArray) points = g_array_sized_new (FALSE, FALSE, sizeof (JylPoint), observations->len);

  for (guint i = 0; i < observations->len; i++)
    {
      JylObservation *observation = g_ptr_array_index (observations, i);
      const JylPeriod *period = jyl_observation_get_period (observation);
      JylPoint point;

      if (period->open_start || period->open_end)
        return NULL;
      point = jyl_point_of_observation (observation, jyl_period_get_first_day (period),
                                        jyl_period_get_last_day (period), counts);
      g_array_append_val (points, point);
    }

  return jyl_points_new (g_steal_pointer (&points));
}

/**
 * jyl_points_slice:
 * @self: points
 * @first: the first of them
 * @len: how many; no more than there are
 *
 * Returns: (transfer full): a stretch of them, without a copy
 */
JylPoints *
jyl_points_slice (JylPoints *self, guint first, guint len)
{
  Stretch *stretch = (Stretch *) self;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (first <= self->len && len <= self->len - first, NULL);

  g_atomic_ref_count_inc (&stretch->row->ref_count);
  return stretch_new (stretch->row, stretch->first + first, len);
}

/**
 * jyl_points_ref:
 * @self: points
 *
 * Returns: (transfer full): the same points
 */
JylPoints *
jyl_points_ref (JylPoints *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&((Stretch *) self)->ref_count);
  return self;
}

/**
 * jyl_points_unref:
 * @self: (transfer full): points
 *
 * The last one frees them, and the row that they are of if no other stretch of it is left.
 */
void
jyl_points_unref (JylPoints *self)
{
  Stretch *stretch = (Stretch *) self;

  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&stretch->ref_count))
    return;
  row_unref (stretch->row);
  g_free (stretch);
}

/**
 * jyl_points_is_indexed:
 * @self: points
 *
 * Returns: whether they are a stretch of a long row of periods that follow one another
 */
gboolean
jyl_points_is_indexed (JylPoints *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return ((Stretch *) self)->row->extremes != NULL;
}

static guint
move_index (guint index, guint first)
{
  return index == G_MAXUINT ? index : index - first;
}

/**
 * jyl_points_summarize:
 * @self: points
 * @from: the first that counts
 * @to: the one after the last; no more than there are
 * @out: (out): what they hold
 *
 * Looks at each, unless they are indexed.
 */
void
jyl_points_summarize (JylPoints *self, guint from, guint to, JylStretch *out)
{
  Stretch *stretch = (Stretch *) self;

  jyl_stretch_init (out);
  g_return_if_fail (self != NULL);
  g_return_if_fail (to <= self->len);

  if (stretch->row->extremes == NULL)
    {
      for (guint i = from; i < to; i++)
        jyl_stretch_add (out, &self->first[i], i > from ? &self->first[i - 1] : NULL, i);
      return;
    }

  jyl_extremes_summarize (stretch->row->extremes, stretch->first + from, stretch->first + to, out);
  out->lowest = move_index (out->lowest, stretch->first);
  out->highest = move_index (out->highest, stretch->first);
  out->change = move_index (out->change, stretch->first);
}

/**
 * jyl_points_find:
 * @self: points
 * @day: a day
 *
 * Returns: the first of them that begins at @day or later; their number where none does
 */
guint
jyl_points_find (JylPoints *self, double day)
{
  Stretch *stretch = (Stretch *) self;
  guint low = 0, high;

  g_return_val_if_fail (self != NULL, 0);

  if (stretch->row->extremes != NULL)
    return jyl_extremes_find (stretch->row->extremes, stretch->first, stretch->first + self->len, day) - stretch->first;

  high = self->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (self->first[middle].start < day)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * jyl_points_list:
 * @self: points
 * @feature: what they shall have
 * @most: how many are wanted
 * @n: (out): how many there are
 *
 * Returns: (transfer full) (element-type guint): the first @most points that have @feature
 */
GArray *
jyl_points_list (JylPoints *self, JylFeature feature, guint most, guint *n)
{
  Stretch *stretch = (Stretch *) self;
  GArray *found = g_array_new (FALSE, FALSE, sizeof (guint));
  GArray *known;
  guint first, end;

  g_return_val_if_fail (self != NULL && n != NULL, found);

  known = stretch->row->features[feature];
  *n = 0;
  if (known == NULL)
    {
      for (guint i = 0; i < self->len; i++)
        if (has_feature (self->first, i, feature) && (*n)++ < most)
          g_array_append_val (found, i);
      return found;
    }

  /* What lies before the first point is outside. */
  first = jyl_points_find_number (known, stretch->first + (feature == JYL_FEATURE_GAP ? 1 : 0));
  end = jyl_points_find_number (known, stretch->first + self->len);
  *n = end > first ? end - first : 0;
  for (guint i = 0; i < MIN (*n, most); i++)
    {
      guint index = g_array_index (known, guint, first + i) - stretch->first;

      g_array_append_val (found, index);
    }

  return found;
}

/**
 * jyl_points_list_cited:
 * @self: points
 *
 * Who looks at the citations of these alone, in this order, has met those of all points in the order in which
 * they first come.
 *
 * Returns: (transfer full) (element-type guint): all points, or of a long row the first of each that cites
 *   the same
 */
GArray *
jyl_points_list_cited (JylPoints *self)
{
  Stretch *stretch = (Stretch *) self;
  GArray *found;

  g_return_val_if_fail (self != NULL, NULL);

  if (stretch->row->cited != NULL)
    return jyl_points_cited_list (stretch->row->cited, stretch->first, self->len);

  found = g_array_sized_new (FALSE, FALSE, sizeof (guint), self->len);
  for (guint i = 0; i < self->len; i++)
    g_array_append_val (found, i);

  return found;
}
