/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sample-fixture.h"

/* The charts of the embedded dataset: what people publish. */

static inline JylDataset *
embedded_dataset_new (void)
{
  g_autoptr (GFile) file = jyl_reader_get_embedded ();

  return read_dataset (file);
}

/* (element-type utf8) (transfer full): ids of all that is drawn, in the order of the file. */
static inline GPtrArray *
embedded_list_charts (JylDataset *dataset)
{
  GListModel *indicators = jyl_dataset_get_records (dataset, JYL_KIND_INDICATOR);
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (indicators); i++)
    {
      g_autoptr (JylIndicator) indicator = g_list_model_get_item (indicators, i);

      if (jyl_indicator_get_mark (indicator) != JYL_MARK_NONE)
        g_ptr_array_add (ids, g_strdup (jyl_record_get_id (JYL_RECORD (indicator))));
    }

  g_assert_cmpuint (ids->len, >, 0);
  return ids;
}
