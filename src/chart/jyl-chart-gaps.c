/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What of a chart its language lacks. */

#include "jyl-chart-private.h"

#include "jyl-gaps.h"
#include "jyl-layout.h"

/**
 * jyl_chart_get_gaps:
 * @self: a chart
 *
 * Makes the chart once more, with everything that a picture of it says, and looks which of its texts
 * fell back to English: titles, units, names of the dataset, and the program's own words.
 *
 * Returns: (transfer full) (array zero-terminated=1): the English texts, each once; none where the
 *   chart's language has all
 */
char **
jyl_chart_get_gaps (JylChart *self)
{
  g_autoptr (JylChart) again = NULL;
  JylGaps *gaps;

  g_return_val_if_fail (JYL_IS_CHART (self), NULL);

  /* Every text is there in English. */
  if (self->language == JYL_LANGUAGE_EN)
    return g_new0 (char *, 1);

  gaps = jyl_gaps_begin ();
  again = jyl_chart_new (self->dataset, self->view, NULL);
  if (again != NULL)
    {
      g_autoptr (JylLayout) layout = jyl_layout_new (again, jyl_view_get_width (self->view),
                                                     jyl_view_get_height (self->view));
      g_autofree char *description = jyl_chart_describe (again);

      jyl_chart_get_title (again);
      jyl_text_get (jyl_dataset_get_title (self->dataset), self->language);
    }

  return jyl_gaps_end (gaps);
}
