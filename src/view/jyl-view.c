/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-view-private.h"

#include <math.h>
#include <string.h>

#include "jyl-period.h"

static const char *const style_names[JYL_N_STYLES] = { "light", "dark", "print", "transparent" };

G_DEFINE_BOXED_TYPE (JylView, jyl_view, jyl_view_ref, jyl_view_unref)

static gboolean
are_parts_equal (JylView *a, JylView *b)
{
  guint n_a = a->parts != NULL ? a->parts->len : 0, n_b = b->parts != NULL ? b->parts->len : 0;

  for (guint i = 0; i < n_a && n_a == n_b; i++)
    {
      if (!jyl_view_is_part_equal (g_ptr_array_index (a->parts, i), g_ptr_array_index (b->parts, i)))
        return FALSE;
    }

  return n_a == n_b;
}

/**
 * jyl_view_copy:
 * @self: a view
 *
 * For this room: a view that nobody else has seen yet.
 *
 * Returns: (transfer full): the same again
 */
JylView *
jyl_view_copy (JylView *self)
{
  JylView *copy = g_new0 (JylView, 1);

  g_atomic_ref_count_init (&copy->ref_count);
  copy->indicator = g_strdup (self->indicator);
  copy->series = g_strdupv (self->series);
  copy->compare = g_strdupv (self->compare);
  copy->parts = self->parts != NULL ? g_ptr_array_ref (self->parts) : NULL;
  copy->first_day = self->first_day;
  copy->last_day = self->last_day;
  copy->language = self->language;
  copy->style = self->style;
  copy->width = self->width;
  copy->height = self->height;
  copy->transform = self->transform;
  copy->base = self->base;
  copy->other = g_strdup (self->other);
  copy->scale = self->scale;
  copy->mark = self->mark;
  copy->has_arrange = self->has_arrange;
  copy->arrange = self->arrange;
  copy->flags = self->flags;
  copy->events = g_strdupv (self->events);

  return copy;
}

/**
 * jyl_view_set_range:
 * @self: a view that is being made
 * @first_day: the first day to show
 * @last_day: the last day to show
 *
 * For this room: a view that anybody else has seen doesn't change.
 */
void
jyl_view_set_range (JylView *self, int first_day, int last_day)
{
  self->first_day = CLAMP (MIN (first_day, last_day), JYL_DAY_MIN, JYL_DAY_MAX);
  self->last_day = CLAMP (MAX (first_day, last_day), JYL_DAY_MIN, JYL_DAY_MAX);
}

/**
 * jyl_view_new:
 * @indicator: id of an indicator
 *
 * Returns: (transfer full): a view of the series and the range that it shows at first, in English,
 *   light, at 1280×720
 */
JylView *
jyl_view_new (const char *indicator)
{
  JylView *self;

  g_return_val_if_fail (indicator != NULL, NULL);

  self = g_new0 (JylView, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->indicator = g_strdup (indicator);
  self->language = JYL_LANGUAGE_EN;
  self->style = JYL_STYLE_LIGHT;
  self->width = 1280;
  self->height = 720;

  return self;
}

/**
 * jyl_view_ref:
 * @self: a view
 *
 * Returns: (transfer full): @self, with one reference more
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
 * Gives back a reference; the last one frees the view.
 */
void
jyl_view_unref (JylView *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->indicator);
  g_strfreev (self->series);
  g_strfreev (self->compare);
  g_clear_pointer (&self->parts, g_ptr_array_unref);
  g_strfreev (self->events);
  g_free (self->other);
  g_free (self);
}

/**
 * jyl_view_get_indicator:
 * @self: a view
 *
 * Returns: (transfer none): id of the indicator
 */
const char *
jyl_view_get_indicator (JylView *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->indicator;
}

/**
 * jyl_view_get_series:
 * @self: a view
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids of the series to draw; %NULL
 *   for those that the indicator shows at first
 */
const char *const *
jyl_view_get_series (JylView *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->series;
}

/**
 * jyl_view_get_range:
 * @self: a view
 * @first_day: (out) (optional): the first day shown, %JYL_DAY_MIN where it is left open
 * @last_day: (out) (optional): the last day shown, %JYL_DAY_MAX where it is left open
 *
 * Both are 0 where nobody has chosen: the chart then shows what its indicator shows at first.
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
 * Returns: the language of its texts, numbers and dates
 */
JylLanguage
jyl_view_get_language (JylView *self)
{
  g_return_val_if_fail (self != NULL, JYL_LANGUAGE_EN);

  return self->language;
}

/**
 * jyl_view_get_style:
 * @self: a view
 *
 * Returns: its colours and ground
 */
JylStyle
jyl_view_get_style (JylView *self)
{
  g_return_val_if_fail (self != NULL, JYL_STYLE_LIGHT);

  return self->style;
}

/**
 * jyl_view_get_width:
 * @self: a view
 *
 * Returns: its width in CSS pixels
 */
double
jyl_view_get_width (JylView *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->width;
}

/**
 * jyl_view_get_height:
 * @self: a view
 *
 * Returns: its height in CSS pixels
 */
double
jyl_view_get_height (JylView *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->height;
}

/**
 * jyl_view_with_series:
 * @self: a view
 * @series: (nullable) (array zero-terminated=1): ids of series; %NULL for those shown at first
 *
 * Returns: (transfer full): the view with these series
 */
JylView *
jyl_view_with_series (JylView *self, const char *const *series)
{
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = jyl_view_copy (self);
  g_strfreev (copy->series);
  copy->series = g_strdupv ((char **) series);
  return copy;
}

/**
 * jyl_view_with_range:
 * @self: a view
 * @first_day: the first day to show
 * @last_day: the last day to show
 *
 * Reversed days are swapped. 0 and 0 give back the range that the indicator shows at first;
 * %JYL_DAY_MIN and %JYL_DAY_MAX leave an end open, and together show everything there is.
 *
 * Returns: (transfer full): the view with this range
 */
JylView *
jyl_view_with_range (JylView *self, int first_day, int last_day)
{
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = jyl_view_copy (self);
  if (first_day == 0 && last_day == 0)
    copy->first_day = copy->last_day = 0;
  else
    jyl_view_set_range (copy, first_day, last_day);
  return copy;
}

/**
 * jyl_view_with_language:
 * @self: a view
 * @language: the language of texts, numbers and dates
 *
 * Returns: (transfer full): the view in this language
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
 * jyl_view_with_style:
 * @self: a view
 * @style: colours and ground
 *
 * Returns: (transfer full): the view in this style
 */
JylView *
jyl_view_with_style (JylView *self, JylStyle style)
{
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = jyl_view_copy (self);
  copy->style = style;
  return copy;
}

/**
 * jyl_view_with_size:
 * @self: a view
 * @width: in CSS pixels (1/96 inch)
 * @height: in CSS pixels
 *
 * What lies outside %JYL_VIEW_MIN_SIZE to %JYL_VIEW_MAX_SIZE is clamped.
 *
 * Returns: (transfer full): the view at this size
 */
JylView *
jyl_view_with_size (JylView *self, double width, double height)
{
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (isfinite (width) && isfinite (height), NULL);

  copy = jyl_view_copy (self);
  copy->width = CLAMP (width, JYL_VIEW_MIN_SIZE, JYL_VIEW_MAX_SIZE);
  copy->height = CLAMP (height, JYL_VIEW_MIN_SIZE, JYL_VIEW_MAX_SIZE);
  return copy;
}

/**
 * jyl_view_equal:
 * @a: a view
 * @b: another
 *
 * Returns: whether both draw the same chart
 */
gboolean
jyl_view_equal (JylView *a, JylView *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  /* The sizes come from a person or a file, not from a calculation: they are equal to the bit. */
  return a == b
         || (jyl_view_is_part_equal (a, b) && are_parts_equal (a, b) && a->first_day == b->first_day && a->last_day == b->last_day && a->language == b->language
             && a->style == b->style && memcmp (&a->width, &b->width, sizeof a->width) == 0
             && memcmp (&a->height, &b->height, sizeof a->height) == 0
             && jyl_view_is_flagged_equal (a, b));
}

/**
 * jyl_style_to_string:
 * @style: a style
 *
 * Returns: (transfer none): its name, as in a file: "light"
 */
const char *
jyl_style_to_string (JylStyle style)
{
  g_return_val_if_fail ((guint) style < JYL_N_STYLES, NULL);

  return style_names[style];
}

/**
 * jyl_style_from_string:
 * @name: a name as jyl_style_to_string() gives it
 * @out: (out): the style; left alone for another name
 *
 * Returns: whether @name is a style
 */
gboolean
jyl_style_from_string (const char *name, JylStyle *out)
{
  g_return_val_if_fail (name != NULL && out != NULL, FALSE);

  for (guint i = 0; i < JYL_N_STYLES; i++)
    {
      if (g_str_equal (name, style_names[i]))
        {
          *out = (JylStyle) i;
          return TRUE;
        }
    }

  return FALSE;
}
