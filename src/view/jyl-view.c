/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-view-private.h"

#include "jyl-period.h"

G_DEFINE_BOXED_TYPE (JylView, jyl_view, jyl_view_ref, jyl_view_unref)

static GPtrArray *
new_parts (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_part_unref);
}

/**
 * jyl_view_copy: (skip)
 * @self: a view
 *
 * For this room.
 *
 * Returns: (transfer full): the same again
 */
JylView *
jyl_view_copy (JylView *self)
{
  JylView *copy = g_new0 (JylView, 1);

  *copy = *self;
  g_atomic_ref_count_init (&copy->ref_count);
  copy->parts = g_ptr_array_ref (self->parts);
  copy->events = g_strdupv (self->events);
  return copy;
}

/**
 * jyl_view_new:
 * @indicator: id of an indicator
 *
 * Returns: (transfer full): a view of the indicator's own series and range, flags off, in English
 */
JylView *
jyl_view_new (const char *indicator)
{
  g_autoptr (JylPart) part = NULL;

  g_return_val_if_fail (indicator != NULL, NULL);

  part = jyl_part_new (indicator);
  return jyl_view_new_of_part (part);
}

/**
 * jyl_view_new_of_part:
 * @part: what is shown
 *
 * Returns: (transfer full): a view of that part alone, in the indicator's own range, flags off, in English
 */
JylView *
jyl_view_new_of_part (JylPart *part)
{
  JylView *self;

  g_return_val_if_fail (part != NULL, NULL);

  self = g_new0 (JylView, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->parts = new_parts ();
  g_ptr_array_add (self->parts, jyl_part_ref (part));
  return self;
}

/**
 * jyl_view_ref:
 * @self: a view
 *
 * Returns: (transfer full): @self
 */
JylView *
jyl_view_ref (JylView *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * jyl_view_unref:
 * @self: (transfer full): a view
 *
 * Frees it with the last reference.
 */
void
jyl_view_unref (JylView *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_ptr_array_unref (self->parts);
  g_strfreev (self->events);
  g_free (self);
}

/**
 * jyl_view_get_n_parts:
 * @self: a view
 *
 * Returns: how many indicators it draws: at least one
 */
guint
jyl_view_get_n_parts (JylView *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->parts->len;
}

/**
 * jyl_view_get_part:
 * @self: a view
 * @part: which of its parts, from 0
 *
 * Returns: (transfer none): the part
 */
JylPart *
jyl_view_get_part (JylView *self, guint part)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (part < self->parts->len, NULL);

  return g_ptr_array_index (self->parts, part);
}

/**
 * jyl_view_find_part:
 * @self: a view
 * @indicator: id of an indicator
 *
 * Returns: which of its parts draws that indicator; %G_MAXUINT: none
 */
guint
jyl_view_find_part (JylView *self, const char *indicator)
{
  g_return_val_if_fail (self != NULL, G_MAXUINT);
  g_return_val_if_fail (indicator != NULL, G_MAXUINT);

  for (guint i = 0; i < self->parts->len; i++)
    if (g_str_equal (jyl_part_get_indicator (g_ptr_array_index (self->parts, i)), indicator))
      return i;

  return G_MAXUINT;
}

/**
 * jyl_view_with_parts:
 * @self: a view
 * @parts: (element-type JylPart): at least one
 *
 * Of those with one indicator the first is taken, and at most %JYL_VIEW_MAX_PARTS.
 *
 * Returns: (transfer full): the view with these parts in the place of its own
 */
JylView *
jyl_view_with_parts (JylView *self, GPtrArray *parts)
{
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (parts != NULL && parts->len > 0, NULL);

  copy = jyl_view_copy (self);
  g_ptr_array_unref (copy->parts);
  copy->parts = new_parts ();
  for (guint i = 0; i < parts->len && copy->parts->len < JYL_VIEW_MAX_PARTS; i++)
    {
      JylPart *part = g_ptr_array_index (parts, i);

      if (jyl_view_find_part (copy, part->indicator) == G_MAXUINT)
        g_ptr_array_add (copy->parts, jyl_part_ref (part));
    }

  return copy;
}

/**
 * jyl_view_with_part:
 * @self: a view
 * @part: which of its parts, from 0
 * @changed: what stands in its place
 *
 * Returns: (transfer full): the view with @changed in the place of that part
 */
JylView *
jyl_view_with_part (JylView *self, guint part, JylPart *changed)
{
  g_autoptr (GPtrArray) parts = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (part < self->parts->len, NULL);
  g_return_val_if_fail (changed != NULL, NULL);

  parts = g_ptr_array_copy (self->parts, NULL, NULL);
  g_ptr_array_set_free_func (parts, NULL);
  parts->pdata[part] = changed;
  return jyl_view_with_parts (self, parts);
}

/* What is put below others follows them in transform and scale; but a share has its whole, and is a question about one
 * indicator. */
static JylPart *
make_compared (JylPart *first, const char *id)
{
  g_autoptr (JylPart) plain = jyl_part_new (id);
  g_autoptr (JylPart) scaled = jyl_part_with_scale (plain, first->scale);

  if (first->transform == JYL_TRANSFORM_SHARE)
    return g_steal_pointer (&scaled);

  return jyl_part_with_transform (scaled, first->transform, first->base, first->reference);
}

/**
 * jyl_view_with_compare:
 * @self: a view
 * @indicators: (nullable) (array zero-terminated=1): ids of indicators, in the order of their rows
 *
 * Those that are there already stay as they are; what is new takes the first part's transform and scale.
 *
 * Returns: (transfer full): the view with these below its first part
 */
JylView *
jyl_view_with_compare (JylView *self, const char *const *indicators)
{
  g_autoptr (GPtrArray) parts = new_parts ();
  JylPart *first;

  g_return_val_if_fail (self != NULL, NULL);

  first = g_ptr_array_index (self->parts, 0);
  g_ptr_array_add (parts, jyl_part_ref (first));
  for (guint i = 0; indicators != NULL && indicators[i] != NULL; i++)
    {
      guint there = jyl_view_find_part (self, indicators[i]);

      g_ptr_array_add (parts, there != G_MAXUINT ? jyl_part_ref (g_ptr_array_index (self->parts, there))
                                                 : make_compared (first, indicators[i]));
    }

  return jyl_view_with_parts (self, parts);
}

/**
 * jyl_view_dup_compare:
 * @self: a view
 *
 * Returns: (transfer full) (nullable) (array zero-terminated=1): ids of the indicators below its first; %NULL where
 *   there are none
 */
char **
jyl_view_dup_compare (JylView *self)
{
  g_autoptr (GStrvBuilder) builder = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->parts->len < 2)
    return NULL;

  builder = g_strv_builder_new ();
  for (guint i = 1; i < self->parts->len; i++)
    g_strv_builder_add (builder, jyl_part_get_indicator (g_ptr_array_index (self->parts, i)));
  return g_strv_builder_end (builder);
}

/**
 * jyl_view_get_range:
 * @self: a view
 * @first_day: (out) (optional): the first day
 * @last_day: (out) (optional): the last day
 *
 * Gives the days that are drawn, both inclusive: %JYL_DAY_MIN and %JYL_DAY_MAX where an end is open; 0 and 0 where
 * the indicator says it.
 */
void
jyl_view_get_range (JylView *self, int *first_day, int *last_day)
{
  g_return_if_fail (self != NULL);

  if (first_day != NULL)
    *first_day = self->first_day;
  if (last_day != NULL)
    *last_day = self->last_day;
}

/**
 * jyl_view_get_language:
 * @self: a view
 *
 * Returns: the language of its texts
 */
JylLanguage
jyl_view_get_language (JylView *self)
{
  g_return_val_if_fail (self != NULL, JYL_LANGUAGE_EN);

  return self->language;
}

/**
 * jyl_view_get_flags:
 * @self: a view
 *
 * Returns: whether events stand above the plot
 */
gboolean
jyl_view_get_flags (JylView *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->flags;
}

/**
 * jyl_view_get_events:
 * @self: a view
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids of the events that a person chose; %NULL: those
 *   that the chart chooses
 */
const char *const *
jyl_view_get_events (JylView *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->events;
}

/**
 * jyl_view_with_range:
 * @self: a view
 * @first_day: the first day, %JYL_DAY_MIN for the beginning of what is known
 * @last_day: the last day, %JYL_DAY_MAX for its end; 0 and 0: the range that the indicator shows at first
 *
 * Returns: (transfer full): the view in that range; days in the wrong order are swapped
 */
JylView *
jyl_view_with_range (JylView *self, int first_day, int last_day)
{
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = jyl_view_copy (self);
  copy->first_day = copy->last_day = 0;
  if (first_day != 0 || last_day != 0)
    {
      copy->first_day = CLAMP (MIN (first_day, last_day), JYL_DAY_MIN, JYL_DAY_MAX);
      copy->last_day = CLAMP (MAX (first_day, last_day), JYL_DAY_MIN, JYL_DAY_MAX);
    }
  return copy;
}

/**
 * jyl_view_with_language:
 * @self: a view
 * @language: a language
 *
 * Returns: (transfer full): the view in that language
 */
JylView *
jyl_view_with_language (JylView *self, JylLanguage language)
{
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = jyl_view_copy (self);
  copy->language = language;
  return copy;
}

/**
 * jyl_view_with_flags:
 * @self: a view
 * @flags: whether events stand above the plot
 * @events: (nullable) (array zero-terminated=1): ids of events; %NULL: those that the chart chooses
 *
 * Returns: (transfer full): the view with these flags
 */
JylView *
jyl_view_with_flags (JylView *self, gboolean flags, const char *const *events)
{
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = jyl_view_copy (self);
  copy->flags = !!flags;
  g_strfreev (copy->events);
  copy->events = g_strdupv ((char **) events);
  return copy;
}

/**
 * jyl_view_equal:
 * @a: a view
 * @b: another
 *
 * Returns: whether both show the same
 */
gboolean
jyl_view_equal (JylView *a, JylView *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  if (a == b)
    return TRUE;
  if (a->parts->len != b->parts->len)
    return FALSE;
  for (guint i = 0; i < a->parts->len; i++)
    if (!jyl_part_equal (g_ptr_array_index (a->parts, i), g_ptr_array_index (b->parts, i)))
      return FALSE;

  /* Events that are named but not shown don't make another chart. */
  return a->first_day == b->first_day && a->last_day == b->last_day && a->language == b->language
         && a->flags == b->flags && (!a->flags || jyl_ids_equal (a->events, b->events));
}

/**
 * jyl_view_get_indicator:
 * @self: a view
 *
 * Returns: (transfer none): the id of the indicator of its first part
 */
const char *
jyl_view_get_indicator (JylView *self)
{
  return jyl_part_get_indicator (jyl_view_get_part (self, 0));
}
