/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a view draws below its own indicator. A part is kept as a view of its own, of which only the indicator, the
 * series and what is done with the figures count. */

#include "jyl-view-private.h"

static gboolean
is_series_equal (char **a, char **b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return g_strv_equal ((const char *const *) a, (const char *const *) b);
}

/* Gives @self, which nobody else has seen yet, what @part does with its figures. */
static void
take_shown (JylView *self, JylView *part)
{
  g_strfreev (self->series);
  self->series = g_strdupv (part->series);
  self->transform = part->transform;
  self->base = part->base;
  g_free (self->other);
  self->other = g_strdup (part->other);
  self->scale = part->scale;
  self->mark = part->mark;
  self->has_arrange = part->has_arrange;
  self->arrange = part->arrange;
}

static JylView *
make_part (JylView *alone)
{
  JylView *part = jyl_view_new (alone->indicator);

  take_shown (part, alone);
  return part;
}

static JylView *
get_compared (JylView *self, guint index)
{
  return g_ptr_array_index (self->parts, index);
}

/**
 * jyl_view_set_parts:
 * @self: a view that is being made
 * @parts: (element-type JylView): what to draw below its own indicator
 *
 * For this room. Leaves out the view's own indicator, repetitions, and what is too much.
 */
void
jyl_view_set_parts (JylView *self, GPtrArray *parts)
{
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_view_unref);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_clear_pointer (&self->compare, g_strfreev);
  g_clear_pointer (&self->parts, g_ptr_array_unref);
  for (guint i = 0; i < parts->len && kept->len < JYL_VIEW_MAX_COMPARE; i++)
    {
      JylView *part = g_ptr_array_index (parts, i);
      gboolean is_there = g_str_equal (part->indicator, self->indicator);

      for (guint j = 0; j < kept->len && !is_there; j++)
        is_there = g_str_equal (((JylView *) g_ptr_array_index (kept, j))->indicator, part->indicator);
      if (is_there)
        continue;
      g_ptr_array_add (kept, make_part (part));
      g_strv_builder_add (builder, part->indicator);
    }

  if (kept->len == 0)
    return;
  self->parts = g_steal_pointer (&kept);
  self->compare = g_strv_builder_end (builder);
}

/**
 * jyl_view_make_compared:
 * @self: a view
 * @id: id of an indicator
 *
 * For this room. What is put below others follows them in transform and scale; but a share has its whole, and is a
 * question about one indicator.
 *
 * Returns: (transfer full): the part of @id where nobody has said anything of it
 */
JylView *
jyl_view_make_compared (JylView *self, const char *id)
{
  JylView *part = jyl_view_new (id);

  part->scale = self->scale;
  if (self->transform == JYL_TRANSFORM_SHARE)
    return part;
  part->transform = self->transform;
  part->base = self->base;
  part->other = g_strdup (self->other);
  return part;
}

/**
 * jyl_view_is_part_equal:
 * @a: a view
 * @b: another
 *
 * For this room.
 *
 * Returns: whether both draw the same of the same indicator, what is around it aside
 */
gboolean
jyl_view_is_part_equal (JylView *a, JylView *b)
{
  return g_str_equal (a->indicator, b->indicator) && is_series_equal (a->series, b->series)
         && jyl_view_is_shown_equal (a, b);
}

/**
 * jyl_view_get_compare:
 * @self: a view
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids of the indicators that stand below
 *   its own, each with a value scale of its own; %NULL where there are none
 */
const char *const *
jyl_view_get_compare (JylView *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->compare;
}

/**
 * jyl_view_with_compare:
 * @self: a view
 * @indicators: (nullable) (array zero-terminated=1): ids of indicators, in the order of their rows; at
 *   most %JYL_VIEW_MAX_COMPARE are kept, and neither the view's own nor one twice
 *
 * Those that are there already stay as they are; what is new takes the view's transform and scale.
 *
 * Returns: (transfer full): the view with these below its own indicator
 */
JylView *
jyl_view_with_compare (JylView *self, const char *const *indicators)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_view_unref);
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; indicators != NULL && indicators[i] != NULL; i++)
    {
      guint there = jyl_view_find_part (self, indicators[i]);

      if (there != G_MAXUINT && there > 0)
        g_ptr_array_add (parts, jyl_view_ref (get_compared (self, there - 1)));
      else
        g_ptr_array_add (parts, jyl_view_make_compared (self, indicators[i]));
    }

  copy = jyl_view_copy (self);
  jyl_view_set_parts (copy, parts);
  return copy;
}

/**
 * jyl_view_get_n_parts:
 * @self: a view
 *
 * Returns: how many indicators it draws, its own included: at least one
 */
guint
jyl_view_get_n_parts (JylView *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return 1 + (self->parts != NULL ? self->parts->len : 0);
}

/**
 * jyl_view_get_part:
 * @self: a view
 * @part: which of its indicators, from 0: its own
 *
 * Returns: (transfer full): a view of that indicator alone: with its series, and what is done with its figures, in
 *   the range, the language, the style and the size of @self, and without flags
 */
JylView *
jyl_view_get_part (JylView *self, guint part)
{
  JylView *alone;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (part < jyl_view_get_n_parts (self), NULL);

  alone = make_part (part == 0 ? self : get_compared (self, part - 1));
  alone->first_day = self->first_day;
  alone->last_day = self->last_day;
  alone->language = self->language;
  alone->style = self->style;
  alone->width = self->width;
  alone->height = self->height;
  return alone;
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

  if (g_str_equal (self->indicator, indicator))
    return 0;
  for (guint i = 0; self->compare != NULL && self->compare[i] != NULL; i++)
    {
      if (g_str_equal (self->compare[i], indicator))
        return i + 1;
    }

  return G_MAXUINT;
}

/**
 * jyl_view_with_part:
 * @self: a view
 * @part: which of its indicators, from 0: its own
 * @alone: a view of the same indicator
 *
 * Returns: (transfer full): the view in which that part has the series of @alone and does the same with its figures;
 *   all else stays
 */
JylView *
jyl_view_with_part (JylView *self, guint part, JylView *alone)
{
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (part < jyl_view_get_n_parts (self), NULL);
  g_return_val_if_fail (alone != NULL && jyl_view_find_part (self, alone->indicator) == part, NULL);

  copy = jyl_view_copy (self);
  if (part == 0)
    {
      take_shown (copy, alone);
    }
  else
    {
      g_autoptr (GPtrArray) parts = g_ptr_array_new ();

      for (guint i = 1; i < jyl_view_get_n_parts (self); i++)
        g_ptr_array_add (parts, i == part ? alone : get_compared (self, i - 1));
      jyl_view_set_parts (copy, parts);
    }
  return copy;
}
