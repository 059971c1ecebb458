/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a view does with its figures: transform, scale, mark and arrangement. */

#include "jyl-view-private.h"

static const char *const transform_names[JYL_N_TRANSFORMS] = {
  [JYL_TRANSFORM_NOMINAL] = "nominal",
  [JYL_TRANSFORM_REAL] = "real",
  [JYL_TRANSFORM_INDEX] = "index",
  [JYL_TRANSFORM_CHANGE] = "change",
  [JYL_TRANSFORM_CHANGE_PERCENT] = "change-percent",
  [JYL_TRANSFORM_SHARE] = "share",
};

static const char *const scale_names[JYL_N_SCALE_KINDS] = {
  [JYL_SCALE_KIND_LINEAR] = "linear",
  [JYL_SCALE_KIND_LOG] = "log",
};

static gboolean
find_name (const char *const *names, guint n_names, const char *name, guint *index)
{
  for (guint i = 0; i < n_names; i++)
    {
      if (!g_str_equal (names[i], name))
        continue;
      *index = i;
      return TRUE;
    }

  return FALSE;
}

/**
 * jyl_view_is_shown_equal:
 * @a: a view
 * @b: another
 *
 * For jyl_view_equal().
 *
 * Returns: whether both do the same with their figures
 */
gboolean
jyl_view_is_shown_equal (JylView *a, JylView *b)
{
  return a->transform == b->transform && a->base == b->base && g_strcmp0 (a->other, b->other) == 0
         && a->scale == b->scale && a->mark == b->mark && a->has_arrange == b->has_arrange
         && (!a->has_arrange || a->arrange == b->arrange);
}

/**
 * jyl_view_get_transform:
 * @self: a view
 *
 * Returns: what is done with the figures before they are drawn
 */
JylTransform
jyl_view_get_transform (JylView *self)
{
  g_return_val_if_fail (self != NULL, JYL_TRANSFORM_NOMINAL);

  return self->transform;
}

/**
 * jyl_view_get_base:
 * @self: a view
 *
 * Returns: the year of the prices, or that is 100; 0 where the transform chooses, or needs none
 */
int
jyl_view_get_base (JylView *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->base;
}

/**
 * jyl_view_get_other:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): id of the indicator of the deflator, or of the whole of a share;
 *   %NULL where the transform chooses, or needs none
 */
const char *
jyl_view_get_other (JylView *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->other;
}

/**
 * jyl_view_get_scale:
 * @self: a view
 *
 * Returns: the kind of the value scale
 */
JylScaleKind
jyl_view_get_scale (JylView *self)
{
  g_return_val_if_fail (self != NULL, JYL_SCALE_KIND_LINEAR);

  return self->scale;
}

/**
 * jyl_view_get_mark:
 * @self: a view
 *
 * Returns: how to draw its series; %JYL_MARK_NONE: each in its own way
 */
JylMark
jyl_view_get_mark (JylView *self)
{
  g_return_val_if_fail (self != NULL, JYL_MARK_NONE);

  return self->mark;
}

/**
 * jyl_view_get_arrange:
 * @self: a view
 * @arrange: (out): whether its series share a plot; left alone where nobody has chosen
 *
 * Returns: whether somebody has chosen; the arrangement is the indicator's own where not
 */
gboolean
jyl_view_get_arrange (JylView *self, JylArrange *arrange)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (arrange != NULL, FALSE);

  if (self->has_arrange)
    *arrange = self->arrange;
  return self->has_arrange;
}

/**
 * jyl_view_with_transform:
 * @self: a view
 * @transform: what is done with the figures
 * @base: the year of the prices, or that is 100; 0: the transform chooses
 * @other: (nullable): id of the deflator's indicator, or of the whole of a share; %NULL: the transform
 *   chooses
 *
 * Returns: (transfer full): the view with this transform; whether its figures allow it, the chart says
 */
JylView *
jyl_view_with_transform (JylView *self, JylTransform transform, int base, const char *other)
{
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail ((guint) transform < JYL_N_TRANSFORMS, NULL);

  copy = jyl_view_copy (self);
  copy->transform = transform;
  copy->base = base == 0 ? 0 : CLAMP (base, JYL_VIEW_MIN_BASE, JYL_VIEW_MAX_BASE);
  g_free (copy->other);
  copy->other = g_strdup (other);
  return copy;
}

/**
 * jyl_view_with_scale:
 * @self: a view
 * @scale: the kind of the value scale
 *
 * Returns: (transfer full): the view on this scale
 */
JylView *
jyl_view_with_scale (JylView *self, JylScaleKind scale)
{
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail ((guint) scale < JYL_N_SCALE_KINDS, NULL);

  copy = jyl_view_copy (self);
  copy->scale = scale;
  return copy;
}

/**
 * jyl_view_with_mark:
 * @self: a view
 * @mark: how to draw its series; %JYL_MARK_NONE: each in its own way
 *
 * Returns: (transfer full): the view with this mark
 */
JylView *
jyl_view_with_mark (JylView *self, JylMark mark)
{
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail ((guint) mark < JYL_N_MARKS, NULL);

  copy = jyl_view_copy (self);
  copy->mark = mark;
  return copy;
}

/**
 * jyl_view_with_arrange:
 * @self: a view
 * @arrange: (nullable): whether its series share a plot or have a row each; %NULL: as the indicator says
 *
 * Returns: (transfer full): the view with this arrangement
 */
JylView *
jyl_view_with_arrange (JylView *self, const JylArrange *arrange)
{
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = jyl_view_copy (self);
  copy->has_arrange = arrange != NULL;
  copy->arrange = arrange != NULL ? *arrange : JYL_ARRANGE_TOGETHER;
  return copy;
}

/**
 * jyl_transform_to_string:
 * @transform: a transform
 *
 * Returns: (transfer none): its name, as in a file: "real"
 */
const char *
jyl_transform_to_string (JylTransform transform)
{
  g_return_val_if_fail ((guint) transform < JYL_N_TRANSFORMS, NULL);

  return transform_names[transform];
}

/**
 * jyl_transform_from_string:
 * @name: a name as jyl_transform_to_string() gives it
 * @out: (out): the transform; left alone for another name
 *
 * Returns: whether @name is a transform
 */
gboolean
jyl_transform_from_string (const char *name, JylTransform *out)
{
  guint index;

  g_return_val_if_fail (name != NULL && out != NULL, FALSE);

  if (!find_name (transform_names, JYL_N_TRANSFORMS, name, &index))
    return FALSE;
  *out = (JylTransform) index;
  return TRUE;
}

/**
 * jyl_scale_kind_to_string:
 * @kind: a kind of scale
 *
 * Returns: (transfer none): its name, as in a file: "log"
 */
const char *
jyl_scale_kind_to_string (JylScaleKind kind)
{
  g_return_val_if_fail ((guint) kind < JYL_N_SCALE_KINDS, NULL);

  return scale_names[kind];
}

/**
 * jyl_scale_kind_from_string:
 * @name: a name as jyl_scale_kind_to_string() gives it
 * @out: (out): the kind; left alone for another name
 *
 * Returns: whether @name is a kind of scale
 */
gboolean
jyl_scale_kind_from_string (const char *name, JylScaleKind *out)
{
  guint index;

  g_return_val_if_fail (name != NULL && out != NULL, FALSE);

  if (!find_name (scale_names, JYL_N_SCALE_KINDS, name, &index))
    return FALSE;
  *out = (JylScaleKind) index;
  return TRUE;
}
