/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-fixed-list.h"
#include "jyl-reader-private.h"

struct _JylReading
{
  GObject parent_instance;

  JylDataset *dataset; /* nullable */
  GListModel *problems;
  guint n_errors;
};

G_DEFINE_FINAL_TYPE (JylReading, jyl_reading, G_TYPE_OBJECT)

static void
jyl_reading_dispose (GObject *object)
{
  JylReading *self = JYL_READING (object);

  g_clear_object (&self->dataset);
  g_clear_object (&self->problems);

  G_OBJECT_CLASS (jyl_reading_parent_class)->dispose (object);
}

static void
jyl_reading_class_init (JylReadingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jyl_reading_dispose;
}

static void
jyl_reading_init (JylReading *self)
{
}

/**
 * jyl_reading_new:
 * @dataset: (nullable): what was read, when there was no error
 * @problems: (element-type JylProblem): in the file's order; not to be changed afterwards
 * @n_errors: how many errors there were, listed or not
 *
 * Returns: (transfer full): what came of reading a file
 */
JylReading *
jyl_reading_new (JylDataset *dataset, GPtrArray *problems, guint n_errors)
{
  JylReading *self;

  g_return_val_if_fail ((dataset == NULL) == (n_errors > 0), NULL);

  self = g_object_new (JYL_TYPE_READING, NULL);
  g_set_object (&self->dataset, dataset);
  self->problems = G_LIST_MODEL (jyl_fixed_list_new (JYL_TYPE_PROBLEM, problems));
  self->n_errors = n_errors;

  return self;
}

/**
 * jyl_reading_get_dataset:
 *
 * Returns: (transfer none) (nullable): the dataset; %NULL when there was an error
 */
JylDataset *
jyl_reading_get_dataset (JylReading *self)
{
  g_return_val_if_fail (JYL_IS_READING (self), NULL);

  return self->dataset;
}

/**
 * jyl_reading_get_problems:
 *
 * Returns: (transfer none): a list of #JylProblem in the file's order: errors and notes. Where there
 *   are too many to list, the last says how many more there are.
 */
GListModel *
jyl_reading_get_problems (JylReading *self)
{
  g_return_val_if_fail (JYL_IS_READING (self), NULL);

  return self->problems;
}

/**
 * jyl_reading_get_n_errors:
 *
 * Returns: how many errors there were, those that are not listed included; 0 when there is a dataset
 */
guint
jyl_reading_get_n_errors (JylReading *self)
{
  g_return_val_if_fail (JYL_IS_READING (self), 0);

  return self->n_errors;
}
