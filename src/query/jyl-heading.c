/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-heading-private.h"

struct _JylHeading {
  GObject parent_instance;

  char *title;
  guint count;
};

G_DEFINE_FINAL_TYPE (JylHeading, jyl_heading, G_TYPE_OBJECT)

static void
jyl_heading_finalize (GObject *object)
{
  JylHeading *self = JYL_HEADING (object);

  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (jyl_heading_parent_class)->finalize (object);
}

static void
jyl_heading_class_init (JylHeadingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jyl_heading_finalize;
}

static void
jyl_heading_init (JylHeading *self)
{
}

/**
 * jyl_heading_new: (skip)
 * @title: what it says
 * @count: how many records follow under it
 *
 * For the list of records.
 *
 * Returns: (transfer full): a heading
 */
JylHeading *
jyl_heading_new (const char *title, guint count)
{
  JylHeading *self;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (JYL_TYPE_HEADING, NULL);
  self->title = g_strdup (title);
  self->count = count;

  return self;
}

/**
 * jyl_heading_get_title:
 * @self: a heading
 *
 * Returns: (transfer none): what it says: "2024", "A", "Wages"
 */
const char *
jyl_heading_get_title (JylHeading *self)
{
  g_return_val_if_fail (JYL_IS_HEADING (self), NULL);

  return self->title;
}

/**
 * jyl_heading_get_count:
 * @self: a heading
 *
 * Returns: how many records follow under it
 */
guint
jyl_heading_get_count (JylHeading *self)
{
  g_return_val_if_fail (JYL_IS_HEADING (self), 0);

  return self->count;
}
