/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-part.h"

#include "jyl-view-private.h"

const char *const jyl_transform_names[JYL_N_TRANSFORMS + 1] = {
  "nominal", "real", "index", "change", "change-percent", "share",
};
const char *const jyl_scale_kind_names[] = { "linear", "log", NULL };

G_DEFINE_BOXED_TYPE (JylPart, jyl_part, jyl_part_ref, jyl_part_unref)

/**
 * jyl_ids_equal: (skip)
 * @a: (nullable) (array zero-terminated=1): ids
 * @b: (nullable) (array zero-terminated=1): others
 *
 * For this room.
 *
 * Returns: whether both are the same, or both are left to others
 */
gboolean
jyl_ids_equal (char **a, char **b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return g_strv_equal ((const char *const *) a, (const char *const *) b);
}

static JylPart *
copy (JylPart *self)
{
  JylPart *part = g_new0 (JylPart, 1);

  *part = *self;
  g_atomic_ref_count_init (&part->ref_count);
  part->indicator = g_strdup (self->indicator);
  part->series = g_strdupv (self->series);
  part->reference = g_strdup (self->reference);
  return part;
}

/**
 * jyl_part_new:
 * @indicator: id of an indicator
 *
 * Returns: (transfer full): the indicator with what it shows at first, as it is stated
 */
JylPart *
jyl_part_new (const char *indicator)
{
  JylPart *self;

  g_return_val_if_fail (indicator != NULL, NULL);

  self = g_new0 (JylPart, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->indicator = g_strdup (indicator);
  return self;
}

/**
 * jyl_part_ref:
 * @self: a part
 *
 * Returns: (transfer full): @self
 */
JylPart *
jyl_part_ref (JylPart *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * jyl_part_unref:
 * @self: (transfer full): a part
 *
 * Frees it with the last reference.
 */
void
jyl_part_unref (JylPart *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->indicator);
  g_strfreev (self->series);
  g_free (self->reference);
  g_free (self);
}

/**
 * jyl_part_get_indicator:
 * @self: a part
 *
 * Returns: (transfer none): the id of its indicator
 */
const char *
jyl_part_get_indicator (JylPart *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->indicator;
}

/**
 * jyl_part_get_series:
 * @self: a part
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids of the series that are drawn; %NULL: those that
 *   the indicator shows at first
 */
const char *const *
jyl_part_get_series (JylPart *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->series;
}

/**
 * jyl_part_get_transform:
 * @self: a part
 *
 * Returns: what is done with the figures
 */
JylTransform
jyl_part_get_transform (JylPart *self)
{
  g_return_val_if_fail (self != NULL, JYL_TRANSFORM_NOMINAL);

  return self->transform;
}

/**
 * jyl_part_get_base:
 * @self: a part
 *
 * Returns: the year of the prices, or that is 100; 0: the transform's own choice
 */
int
jyl_part_get_base (JylPart *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->base;
}

/**
 * jyl_part_get_reference:
 * @self: a part
 *
 * Returns: (transfer none) (nullable): the id of the indicator that deflates, or that is the whole of a share; %NULL:
 *   the transform's own choice
 */
const char *
jyl_part_get_reference (JylPart *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->reference;
}

/**
 * jyl_part_get_scale:
 * @self: a part
 *
 * Returns: the scale of the values
 */
JylScaleKind
jyl_part_get_scale (JylPart *self)
{
  g_return_val_if_fail (self != NULL, JYL_SCALE_KIND_LINEAR);

  return self->scale;
}

/**
 * jyl_part_get_mark:
 * @self: a part
 *
 * Returns: how all series are drawn; %JYL_MARK_NONE: each as it says itself
 */
JylMark
jyl_part_get_mark (JylPart *self)
{
  g_return_val_if_fail (self != NULL, JYL_MARK_NONE);

  return self->mark;
}

/**
 * jyl_part_get_arrange:
 * @self: a part
 * @arrange: (out): whether the series share a plot; left alone where nothing is said
 *
 * Returns: whether it is said; else the indicator says it
 */
gboolean
jyl_part_get_arrange (JylPart *self, JylArrange *arrange)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (arrange != NULL, FALSE);

  if (self->has_arrange)
    *arrange = self->arrange;
  return self->has_arrange;
}

/**
 * jyl_part_with_indicator:
 * @self: a part
 * @indicator: id of an indicator
 *
 * Returns: (transfer full): the same of that indicator
 */
JylPart *
jyl_part_with_indicator (JylPart *self, const char *indicator)
{
  JylPart *part;

  g_return_val_if_fail (self != NULL && indicator != NULL, NULL);

  part = copy (self);
  g_free (part->indicator);
  part->indicator = g_strdup (indicator);
  return part;
}

/**
 * jyl_part_with_series:
 * @self: a part
 * @series: (nullable) (array zero-terminated=1): ids of series; %NULL: those that the indicator shows at first
 *
 * Returns: (transfer full): the part with these series
 */
JylPart *
jyl_part_with_series (JylPart *self, const char *const *series)
{
  JylPart *part;

  g_return_val_if_fail (self != NULL, NULL);

  part = copy (self);
  g_strfreev (part->series);
  part->series = g_strdupv ((char **) series);
  return part;
}

/**
 * jyl_part_with_transform:
 * @self: a part
 * @transform: what to do with the figures
 * @base: the year of the prices, or that is 100; 0: the transform's own choice
 * @reference: (nullable): id of the indicator that deflates, or that is the whole; %NULL: the transform's own choice
 *
 * Returns: (transfer full): the part with that transform
 */
JylPart *
jyl_part_with_transform (JylPart *self, JylTransform transform, int base, const char *reference)
{
  JylPart *part;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail ((guint) transform < JYL_N_TRANSFORMS, NULL);

  part = copy (self);
  part->transform = transform;
  part->base = base == 0 ? 0 : CLAMP (base, JYL_VIEW_MIN_BASE, JYL_VIEW_MAX_BASE);
  g_free (part->reference);
  part->reference = g_strdup (reference);
  return part;
}

/**
 * jyl_part_with_scale:
 * @self: a part
 * @scale: a scale of the values
 *
 * Returns: (transfer full): the part with that scale
 */
JylPart *
jyl_part_with_scale (JylPart *self, JylScaleKind scale)
{
  JylPart *part;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail ((guint) scale < JYL_N_SCALE_KINDS, NULL);

  part = copy (self);
  part->scale = scale;
  return part;
}

/**
 * jyl_part_with_mark:
 * @self: a part
 * @mark: how to draw all series; %JYL_MARK_NONE: each as it says itself
 *
 * Returns: (transfer full): the part with that mark
 */
JylPart *
jyl_part_with_mark (JylPart *self, JylMark mark)
{
  JylPart *part;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail ((guint) mark < JYL_N_MARKS, NULL);

  part = copy (self);
  part->mark = mark;
  return part;
}

/**
 * jyl_part_with_arrange:
 * @self: a part
 * @arrange: (nullable): whether the series share a plot; %NULL: the indicator says it
 *
 * Returns: (transfer full): the part so arranged
 */
JylPart *
jyl_part_with_arrange (JylPart *self, const JylArrange *arrange)
{
  JylPart *part;

  g_return_val_if_fail (self != NULL, NULL);

  part = copy (self);
  part->has_arrange = arrange != NULL;
  part->arrange = arrange != NULL ? *arrange : JYL_ARRANGE_TOGETHER;
  return part;
}

/**
 * jyl_part_equal:
 * @a: a part
 * @b: another
 *
 * Returns: whether both draw the same of the same indicator
 */
gboolean
jyl_part_equal (JylPart *a, JylPart *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a == b
         || (g_str_equal (a->indicator, b->indicator) && jyl_ids_equal (a->series, b->series)
             && a->transform == b->transform && a->base == b->base && g_strcmp0 (a->reference, b->reference) == 0
             && a->scale == b->scale && a->mark == b->mark && a->has_arrange == b->has_arrange
             && (!a->has_arrange || a->arrange == b->arrange));
}

/**
 * jyl_transform_to_string:
 * @transform: a transform
 *
 * Returns: (transfer none): its name in a view: "change-percent"
 */
/**
 * jyl_transform_from_string:
 * @name: the name of a transform
 * @out: (out): where to put it; left alone where there is none of that name
 *
 * Returns: whether @name names a transform
 */
JYL_DEFINE_NAMES (JylTransform, jyl_transform_to_string, jyl_transform_from_string, jyl_transform_names)

/**
 * jyl_scale_kind_to_string:
 * @kind: a kind of scale
 *
 * Returns: (transfer none): its name in a view: "log"
 */
/**
 * jyl_scale_kind_from_string:
 * @name: the name of a kind of scale
 * @out: (out): where to put it; left alone where there is none of that name
 *
 * Returns: whether @name names a kind of scale
 */
JYL_DEFINE_NAMES (JylScaleKind, jyl_scale_kind_to_string, jyl_scale_kind_from_string, jyl_scale_kind_names)
