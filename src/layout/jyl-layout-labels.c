/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-layout-private.h"

#define LABEL_FACTOR 0.89

/* Between a mark and its number, in common letters; the number's own descent comes to it. */
#define LABEL_GAP 0.12

/* Between two numbers. */
#define LABEL_AIR 0.25

/* A panel with more marks than this is not labelled one by one. */
#define MOST_LABELS 60

/* Lines with more points than this are told by their ends alone. */
#define MOST_POINTS 2000

/* A run of a step: neighbours of one value count as one. */
typedef struct {
  guint  point;   /* the first of them */
  double left;
  double right;
  double y;
  double y_before;
  double jump;    /* in pixels, without its sign */
} Run;

static PangoLayout *
set_value (JylLayout *self, guint series, guint point)
{
  g_autofree char *text = jyl_chart_format_point (self->chart, series, point);

  return jyl_texts_set (&self->texts, jyl_text_size (self->em, LABEL_FACTOR), JYL_WEIGHT_REGULAR, text);
}

/* Places @text at @x, @y where it touches neither a text nor a mark nor leaves the picture.
 * Takes @text if so. */
static gboolean
try_label (JylLayout *self, guint series, PangoLayout **text, JylBoxKind kind, double x, double y)
{
  guint panel = jyl_chart_get_series (self->chart, series)->panel;
  cairo_rectangle_t area = { .x = x, .y = y };
  JylBox *box;

  jyl_text_get_size (*text, &area.width, &area.height);
  if (!jyl_texts_is_free (&self->texts, &area, (LABEL_AIR - 0.02) * self->em))
    return FALSE;
  /* The number of a low row may reach into the row above. */
  for (guint i = panel > 0 ? panel - 1 : 0; i <= panel; i++)
    if (jyl_layout_marks_meet (self, i, &area))
      return FALSE;

  box = jyl_texts_add (&self->texts, kind, kind == JYL_BOX_END_VALUE ? JYL_INK_SERIES : JYL_INK_TEXT,
                       g_steal_pointer (text), x, y);
  box->series = series;
  return TRUE;
}

/* A number over the end of a bar, or over a lone point; under it where it is below zero. */
static void
label_mark (JylLayout *self, guint series, guint point)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  gboolean below = jyl_mark_get_traits (s->mark)->slotted
                   && jyl_chart_get_point (self->chart, series, point)->value < 0;
  g_autoptr (PangoLayout) text = NULL;
  cairo_rectangle_t area;
  double width, height, x;

  if (!jyl_layout_get_point_area (self, series, point, &area))
    return;

  text = set_value (self, series, point);
  jyl_text_get_size (text, &width, &height);
  x = area.x + (area.width - width) / 2;
  /* The star of a part of the year hangs over: figures stay in the middle. */
  if (g_str_has_suffix (pango_layout_get_text (text), "*"))
    x += 0.2 * self->em;
  x = CLAMP (x, 0.2 * self->em, self->width - width - 0.2 * self->em);
  try_label (self, series, &text, JYL_BOX_VALUE, x,
             below ? area.y + area.height + LABEL_GAP * self->em : area.y - height - LABEL_GAP * self->em);
}

static gboolean
is_labelled (const JylChartSeries *series)
{
  const JylMarkTraits *traits = jyl_mark_get_traits (series->mark);

  return (traits->slotted && !traits->stacked) || traits->lone;
}

/* Where a number would stand. */
typedef struct {
  double centre;
  double width;
} Place;

static int
compare_places (gconstpointer a, gconstpointer b)
{
  double first = ((const Place *) a)->centre, second = ((const Place *) b)->centre;

  return first < second ? -1 : first > second;
}

static gboolean
values_fit_in (JylLayout *self, guint panel)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (Place));

  if (self->panels[panel].n_points > MOST_LABELS)
    return FALSE;

  for (guint i = 0; i < self->n_series; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (self->chart, i);
      const JylMarkTraits *traits = jyl_mark_get_traits (series->mark);

      if (series->panel != panel)
        continue;
      if (!traits->slotted || traits->stacked)
        return FALSE;
      for (guint j = 0; j < series->points->len; j++)
        {
          g_autoptr (PangoLayout) text = NULL;
          cairo_rectangle_t area;
          Place place;

          if (!jyl_layout_get_point_area (self, i, j, &area))
            continue;
          text = set_value (self, i, j);
          jyl_text_get_size (text, &place.width, NULL);
          place.centre = area.x + area.width / 2;
          g_array_append_val (places, place);
        }
    }

  g_array_sort (places, compare_places);
  for (guint i = 1; i < places->len; i++)
    {
      const Place *left = &g_array_index (places, Place, i - 1), *right = &g_array_index (places, Place, i);

      if (right->centre - left->centre < (left->width + right->width) / 2 + LABEL_AIR * self->em)
        return FALSE;
    }

  return TRUE;
}

/* Whether every bar of an indicator can have its number over it; its value axis is not needed then. The
 * bars must have been placed. */
gboolean
jyl_layout_values_fit (JylLayout *self, guint part)
{
  if (!self->values[part].has_bars)
    return FALSE;

  for (guint i = 0; i < self->n_panels; i++)
    if (self->panels[i].part == part && !values_fit_in (self, i))
      return FALSE;

  return TRUE;
}

/* Where not all fit: the last, the highest and the first, in this order. */
static void
label_few (JylLayout *self, guint series)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  guint highest, last = s->points->len - 1;
  JylStretch all;

  jyl_points_summarize (s->points, 0, s->points->len, &all);
  highest = all.highest != G_MAXUINT ? all.highest : 0;

  label_mark (self, series, last);
  if (highest != last)
    label_mark (self, series, highest);
  if (highest != 0 && last != 0)
    label_mark (self, series, 0);
}

static void
label_marks (JylLayout *self, guint panel, gboolean all)
{
  for (guint i = 0; i < self->n_series; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (self->chart, i);

      if (series->panel != panel || !is_labelled (series) || series->points->len == 0)
        continue;
      if (!all)
        label_few (self, i);
      for (guint j = 0; all && j < series->points->len; j++)
        label_mark (self, i, j);
    }
}

static GArray *
find_runs (JylLayout *self, guint series)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  GArray *runs = g_array_new (FALSE, FALSE, sizeof (Run));
  const JylPoint *before = NULL;

  for (guint i = 0; i < s->points->len; i++)
    {
      const JylPoint *point = jyl_points_get (s->points, i);
      Run run = { .point = i };
      cairo_rectangle_t area;

      if (!jyl_layout_get_point_area (self, series, i, &area))
        {
          before = NULL;
          continue;
        }
      run.left = area.x;
      run.right = area.x + area.width;
      run.y = run.y_before = area.y + area.height / 2;
      if (before != NULL && jyl_points_touch (before, point))
        {
          Run *last = &g_array_index (runs, Run, runs->len - 1);

          if (before->value == point->value)
            {
              last->right = run.right;
              before = point;
              continue;
            }
          run.y_before = last->y;
          run.jump = fabs (run.y - run.y_before);
        }
      g_array_append_val (runs, run);
      before = point;
    }

  return runs;
}

static int
compare_jumps (gconstpointer a, gconstpointer b)
{
  const Run *first = a, *second = b;

  if (first->jump != second->jump)
    return first->jump > second->jump ? -1 : 1;
  return first->point < second->point ? -1 : first->point > second->point;
}

/* Beside the corner where a run begins, its feet on the run's level, as a table's entry; or over the
 * run. Takes @text if it finds a place. */
static gboolean
label_run (JylLayout *self, guint series, const Run *run, PangoLayout **text, JylBoxKind kind)
{
  double width, height, baseline = jyl_text_get_baseline (*text);

  jyl_text_get_size (*text, &width, &height);
  if (run->y < run->y_before &&
      try_label (self, series, text, kind, run->left - 0.55 * self->em - width, run->y - baseline + 0.1 * self->em))
    return TRUE;

  return run->right - run->left > 0.5 * width &&
         try_label (self, series, text, kind, MIN (run->left, self->width - self->margin - width),
                    run->y - height - jyl_layout_get_pen (self));
}

/* The value at the end of a line that has no room beside it. */
static void
label_last_run (JylLayout *self, guint series, const Run *run)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  g_autofree char *value = jyl_layout_format_value (self, series, s->points->len - 1);
  g_autoptr (PangoLayout) text = jyl_texts_set (&self->texts, jyl_text_size (self->em, 1), JYL_WEIGHT_BOLD, value);
  double width, height;

  if (label_run (self, series, run, &text, JYL_BOX_END_VALUE))
    return;
  jyl_text_get_size (text, &width, &height);
  try_label (self, series, &text, JYL_BOX_END_VALUE, run->right - width,
             run->y - height - jyl_layout_get_pen (self));
}

/* A few labels on a step: its largest changes, then where it begins. */
static void
label_step (JylLayout *self, guint series)
{
  guint panel = jyl_chart_get_series (self->chart, series)->panel;
  g_autoptr (GArray) runs = find_runs (self, series);
  guint n_labels = (guint) CLAMP (self->panels[panel].plot.width / (7 * self->em), 1, 7);
  Run first, last;

  if (runs->len == 0)
    return;

  first = g_array_index (runs, Run, 0);
  last = g_array_index (runs, Run, runs->len - 1);
  if (self->ends == JYL_ENDS_NONE)
    label_last_run (self, series, &last);

  g_array_sort (runs, compare_jumps);
  for (guint i = 0; i < runs->len && n_labels > 0; i++)
    {
      const Run *run = &g_array_index (runs, Run, i);
      g_autoptr (PangoLayout) text = NULL;

      if (run->jump < 0.9 * self->em)
        break;
      if (run->point == last.point)
        continue;
      text = set_value (self, series, run->point);
      if (label_run (self, series, run, &text, JYL_BOX_VALUE))
        n_labels--;
    }

  if (n_labels > 0 && runs->len > 1)
    {
      g_autoptr (PangoLayout) text = set_value (self, series, first.point);

      first.right = MAX (first.right, first.left + 100 * self->em);
      label_run (self, series, &first, &text, JYL_BOX_VALUE);
    }
}

/* The highest point of a line, and its last where there is no room beside it. */
static void
label_line (JylLayout *self, guint series)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  guint highest = 0, last = s->points->len - 1;
  double x, y, width, height;

  for (guint i = 1; i < s->points->len; i++)
    if (jyl_points_get (s->points, i)->value > jyl_points_get (s->points, highest)->value)
      highest = i;

  if (self->ends == JYL_ENDS_NONE && jyl_layout_get_point_anchor (self, series, last, &x, &y))
    {
      g_autofree char *value = jyl_layout_format_value (self, series, last);
      g_autoptr (PangoLayout) text = jyl_texts_set (&self->texts, jyl_text_size (self->em, 1), JYL_WEIGHT_BOLD, value);

      jyl_text_get_size (text, &width, &height);
      try_label (self, series, &text, JYL_BOX_END_VALUE, x - width, y - height - 2 * jyl_layout_get_pen (self));
    }
  if (highest != last)
    label_mark (self, series, highest);
}

/* The numbers beside the marks: all of them where they fit, else those that matter; none upon another
 * text or a mark, none outside the picture. */
void
jyl_layout_place_labels (JylLayout *self)
{
  for (guint i = 0; i < self->n_panels; i++)
    {
      const JylValues *values = jyl_layout_get_values (self, i);
      gboolean all = values->has_bars && !values->has_axis && jyl_layout_values_fit (self, self->panels[i].part);
      gboolean has_lines = jyl_layout_count_ends (self, i) > 0;

      for (guint j = 0; j < self->n_series; j++)
        {
          const JylChartSeries *series = jyl_chart_get_series (self->chart, j);
          const JylMarkTraits *traits = jyl_mark_get_traits (series->mark);

          if (series->panel != i || series->points->len == 0 || series->points->len > MOST_POINTS)
            continue;
          if (traits->holds)
            label_step (self, j);
          else if (traits->joined && jyl_layout_count_ends (self, i) == 1)
            label_line (self, j);
        }
      if (!has_lines)
        label_marks (self, i, all || (!values->has_bars && self->panels[i].n_points <= MOST_LABELS));
    }
}
