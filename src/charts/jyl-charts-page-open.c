/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A view that comes from outside: of an exported picture. */

#include "jyl-charts-page-private.h"

/* The window has one range for all pages. */
void
jyl_charts_page_follow_range (JylChartsPage *self, JylView *view)
{
  JylRange *range = jyl_page_get_range (JYL_PAGE (self));
  int first, last;

  if (range == NULL)
    return;

  jyl_view_get_range (view, &first, &last);
  jyl_range_keep (range);
  if (first == 0 && last == 0)
    jyl_range_reset (range);
  else
    jyl_range_set (range, first, last);
}

/* Draws what @json says, in the colours of the window; what isn't a view of the chart shown, or can't be
 * drawn from this dataset, changes nothing. */
void
jyl_charts_page_open_view (JylChartsPage *self, const char *json)
{
  g_autoptr (JylView) view = jyl_view_from_json (json, NULL, NULL);

  if (view != NULL && self->view != NULL
      && g_str_equal (jyl_view_get_indicator (view), jyl_view_get_indicator (self->view)))
    jyl_charts_page_show_view (self, view);
}
