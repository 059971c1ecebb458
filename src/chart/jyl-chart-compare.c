/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Several indicators below one another: each is a chart of its own, with its unit, its transform and its
 * rules, and this one puts their rows over one time axis. What is told of a row its own chart tells. */

#include "jyl-chart-private.h"

/* Whether a row is the first one of its indicator, which names it; below it stand those who count too. */
static gboolean
is_first_row (JylChart *self, const JylChartSeries *series)
{
  for (guint i = 0; i < self->series->len; i++)
    {
      const JylChartSeries *other = jyl_chart_get_series (self, i);

      if (other->part == series->part)
        return other->panel == series->panel;
    }

  return TRUE;
}

/* "FTURK, persons" in the first row where several count, else "tenge a month". */
static char *
make_scope (JylChart *self, JylChart *part, const JylChartSeries *series)
{
  const char *unit = jyl_text_get (jyl_indicator_get_unit (part->indicator).text, part->language);

  if (part->n_panels < 2 || !is_first_row (self, series))
    return g_strdup (unit);
  return *unit != '\0' ? g_strconcat (series->title, ", ", unit, NULL) : g_strdup (series->title);
}

static void
add_child (JylChart *self, JylChart *child)
{
  guint n_panels = self->series->len > 0 ? self->n_panels : 0;

  for (guint i = 0; i < child->series->len; i++)
    {
      JylChartSeries series = *jyl_chart_get_series (child, i);

      series.points = jyl_points_ref (series.points);
      series.part = self->children->len;
      series.panel += n_panels;
      if (series.panel >= self->panel_scopes->len)
        g_ptr_array_add (self->panel_scopes, make_scope (self, child, &series));
      g_array_append_val (self->series, series);
    }
  if (child->series->len > 0)
    self->n_panels = n_panels + child->n_panels;

  g_ptr_array_extend (self->empty, child->empty, NULL, NULL);
  self->first_day = MIN (self->first_day, child->first_day);
  self->last_day = MAX (self->last_day, child->last_day);
  self->first_data = MIN (self->first_data, child->first_data);
  self->last_data = MAX (self->last_data, child->last_data);
  g_ptr_array_add (self->children, g_object_ref (child));
}

/* Bars of any row stand for whole years, and so does the axis below them. */
static void
widen_to_years (JylChart *self)
{
  int year;

  for (guint i = 0; i < self->series->len; i++)
    {
      if (!jyl_mark_get_traits (jyl_chart_get_series (self, i)->mark)->slotted)
        continue;
      jyl_day_to_ymd (self->first_day, &year, NULL, NULL);
      self->first_day = jyl_day_from_ymd (year, 1, 1);
      jyl_day_to_ymd (self->last_day, &year, NULL, NULL);
      self->last_day = jyl_day_from_ymd (year, 12, 31);
      return;
    }
}

/**
 * jyl_chart_take_children:
 * @self: a chart of a view with several parts, with neither series nor texts yet
 * @children: (element-type JylChart): a chart of each, at least one
 *
 * Takes over their rows. The time axis reaches as far as the widest of them where nobody has chosen a range.
 */
void
jyl_chart_take_children (JylChart *self, GPtrArray *children)
{
  g_autoptr (GString) title = g_string_new (NULL);

  self->children = g_ptr_array_new_with_free_func (g_object_unref);
  self->panel_scopes = g_ptr_array_new_with_free_func (g_free);
  self->n_panels = 1;
  self->first_day = self->first_data = JYL_DAY_MAX;
  self->last_day = self->last_data = JYL_DAY_MIN;
  for (guint i = 0; i < children->len; i++)
    {
      add_child (self, g_ptr_array_index (children, i));
      g_string_append_printf (title, i > 0 ? " · %s" : "%s", jyl_chart_get_name (g_ptr_array_index (children, i)));
    }

  widen_to_years (self);
  self->title = g_string_free (g_steal_pointer (&title), FALSE);
}

/**
 * jyl_chart_note_children:
 * @self: a chart with its children
 * @notes: (element-type utf8): gets what has to be known of each indicator, with its name
 */
void
jyl_chart_note_children (JylChart *self, GPtrArray *notes)
{
  for (guint i = 0; i < self->children->len; i++)
    {
      JylChart *child = g_ptr_array_index (self->children, i);

      /* The name goes before the first of its notes. */
      for (guint j = 0; child->notes[j] != NULL; j++)
        g_ptr_array_add (notes, j > 0 ? g_strdup (child->notes[j])
                                      : g_strdup_printf ("%s: %s", jyl_chart_get_name (child), child->notes[j]));
    }
}

/**
 * jyl_chart_get_panel_label:
 * @self: a chart
 * @panel: which of its rows, from 0
 * @scope: (out) (nullable): what is said below the name, or %NULL
 *
 * Returns: (transfer none) (nullable): the name of the row: of who counts, or, in the first row of each
 *   indicator where several are compared, of the indicator; %NULL where nothing stands in it
 */
const char *
jyl_chart_get_panel_label (JylChart *self, guint panel, const char **scope)
{
  g_return_val_if_fail (JYL_IS_CHART (self), NULL);
  g_return_val_if_fail (scope != NULL, NULL);

  *scope = NULL;
  for (guint i = 0; i < self->series->len; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (self, i);

      if (series->panel != panel)
        continue;
      if (self->children == NULL)
        {
          *scope = series->scope;
          return series->title;
        }

      *scope = g_ptr_array_index (self->panel_scopes, panel);
      return is_first_row (self, series) ? jyl_chart_get_name (g_ptr_array_index (self->children, series->part))
                                         : series->title;
    }

  return NULL;
}
