/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-flags.h"
#include "jyl-layout-private.h"

/* Charts with more points than this are told by their ends. */
#define MOST_POINTS 80

static const char *const box_names[JYL_N_BOX_KINDS] = {
  [JYL_BOX_TITLE] = "title",
  [JYL_BOX_SUBTITLE] = "subtitle",
  [JYL_BOX_PANEL_TITLE] = "panel-title",
  [JYL_BOX_PANEL_SCOPE] = "panel-scope",
  [JYL_BOX_VALUE_TICK] = "value-tick",
  [JYL_BOX_TIME_TICK] = "time-tick",
  [JYL_BOX_END_VALUE] = "end-value",
  [JYL_BOX_END_NOTE] = "end-note",
  [JYL_BOX_VALUE] = "value",
  [JYL_BOX_EMPTY] = "empty",
  [JYL_BOX_KEY] = "key",
  [JYL_BOX_NOTE] = "note",
  [JYL_BOX_SOURCE] = "source",
  [JYL_BOX_CREDIT] = "credit",
  [JYL_BOX_FLAG] = "flag-number",
  [JYL_BOX_FLAG_ITEM] = "flag-item",
};

static void
add_line (GString *out, const char *name, const cairo_rectangle_t *area, const char *rest)
{
  g_string_append_printf (out, "%s %d %d %dx%d", name, (int) lround (area->x), (int) lround (area->y),
                          (int) lround (area->width), (int) lround (area->height));
  if (rest != NULL && *rest != '\0')
    g_string_append_printf (out, " %s", rest);
  g_string_append_c (out, '\n');
}

static void
add_points (JylLayout *self, GString *out, guint index)
{
  const JylChartSeries *series = jyl_chart_get_series (self->chart, index);

  for (guint i = 0; i < series->points->len; i++)
    {
      const JylPoint *point = jyl_points_get (series->points, i);
      g_autofree char *name = NULL;
      cairo_rectangle_t area;

      if (i == MOST_POINTS)
        i = series->points->len - 1;
      if (!jyl_layout_get_point_area (self, index, i, &area))
        continue;
      name = g_strdup_printf ("%s %u.%u", jyl_mark_to_string (series->mark), index, i);
      add_line (out, name, &area, point->partial ? "part" : jyl_status_to_string (point->status));
    }
}

/**
 * jyl_layout_to_string:
 *
 * The layout in words, for files that tests compare: a line a thing, with its name, its place and
 * size in whole pixels, and what it says; an ellipsis after a text that was cut.
 *
 * Returns: (transfer full): the lines
 */
char *
jyl_layout_to_string (JylLayout *self)
{
  g_autoptr (GString) out = g_string_new (NULL);

  g_return_val_if_fail (JYL_IS_LAYOUT (self), NULL);

  g_string_append_printf (out, "picture %dx%d text %.1f margin %d\n", (int) lround (self->width),
                          (int) lround (self->height), self->em, (int) lround (self->margin));

  for (guint i = 0; i < self->n_panels; i++)
    add_line (out, "plot", &self->panels[i].plot, NULL);
  for (guint i = 0; i < self->value_lines->len; i++)
    {
      const JylGridLine *line = &g_array_index (self->value_lines, JylGridLine, i);

      g_string_append_printf (out, "value-line %u %d\n", line->panel, (int) lround (line->place));
    }
  for (guint i = 0; i < self->time_lines->len; i++)
    g_string_append_printf (out, "time-line %d\n",
                            (int) lround (g_array_index (self->time_lines, JylGridLine, i).place));
  for (guint i = 0; i < self->n_series; i++)
    add_points (self, out, i);
  for (guint i = 0; i < self->keys->len; i++)
    {
      const JylKeyEntry *key = &g_array_index (self->keys, JylKeyEntry, i);

      add_line (out, "sample", &key->sample, key->partial ? "part" : jyl_status_to_string (key->status));
    }
  for (guint i = 0; i < self->flags->len; i++)
    {
      const JylFlagPlace *place = &g_array_index (self->flags, JylFlagPlace, i);
      const JylFlag *flag = jyl_chart_get_flag (self->chart, place->flag);
      g_autofree char *rest = g_strdup_printf ("%u at %d, %d: %s", flag->number, (int) lround (place->x),
                                               (int) lround (place->foot), jyl_record_get_id (flag->event));

      add_line (out, "flag", &place->circle, rest);
    }
  for (guint i = 0; i < self->texts.boxes->len; i++)
    {
      const JylBox *box = &g_array_index (self->texts.boxes, JylBox, i);
      g_autofree char *rest = g_strconcat (pango_layout_get_text (box->text),
                                           pango_layout_is_ellipsized (box->text) ? " …" : NULL, NULL);

      add_line (out, box_names[box->kind], &box->area, rest);
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}
