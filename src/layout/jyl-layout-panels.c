/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-layout-private.h"

/* The label of a row, set but not yet placed. */
typedef struct {
  PangoLayout *title; /* owned */
  PangoLayout *scope; /* owned, nullable */
  double       title_width;
  double       title_height;
  double       scope_width;
  double       scope_height;
  double       height;
} RowLabel;

/* What a row needs beside its marks. */
typedef struct {
  RowLabel label;
  double   extra;   /* in height */
  double   below;   /* of that, under the plot */
  double   minimum;
  double   part;    /* of the value scale; 0 where values stand on x */
} Row;

/* Of a row whose values stand on x, in common letters. */
#define LANE 1.5
#define WIDEST_LANE 8.0
#define LANES_AIR 0.5

static void
row_clear (Row *row)
{
  g_clear_object (&row->label.title);
  g_clear_object (&row->label.scope);
}

/* The name of a row. Where there is no room for what stands below it, a comparison says the unit behind it:
 * a scale without a unit says nothing. (transfer full) (nullable) */
static char *
make_row_title (JylLayout *self, guint panel, const char **scope)
{
  const char *title = jyl_chart_get_panel_label (self->chart, panel, scope);
  const char *unit;
  JylChart *part;

  if (title == NULL || self->n_parts < 2 || self->detail.scopes)
    return g_strdup (title);

  part = jyl_chart_get_child (self->chart, self->panels[panel].part);
  unit = jyl_text_get (jyl_indicator_get_unit (jyl_chart_get_indicator (part)).text, self->language);
  return *unit != '\0' ? g_strconcat (title, ", ", unit, NULL) : g_strdup (title);
}

/* How well a label of a row stands in @width: its lines, and a penalty where it is cut. */
static double
get_label_cost (JylLayout *self, double factor, JylWeight weight, const char *text, double width, double penalty)
{
  g_autoptr (PangoLayout) layout = NULL;

  if (text == NULL)
    return 0;

  layout = jyl_texts_wrap (&self->texts, jyl_text_size (self->em, factor), weight, text, width, 2);
  return pango_layout_get_line_count (layout) + (jyl_text_is_whole (layout) ? 0 : penalty);
}

/* The width of the column of row labels: few lines and no cut words, weighed against what the plots
 * lose. */
static double
find_label_width (JylLayout *self)
{
  double *known = &self->label_widths[self->detail.scopes ? 1 : 0];
  double least_cost = INFINITY;

  if (*known > 0)
    return *known;

  for (double part = 0.17; part < 0.34; part += 0.02)
    {
      double width = CLAMP (part * self->width, 7 * self->em, 18 * self->em);
      double cost = 35 * part;

      for (guint i = 0; i < self->n_panels; i++)
        {
          const char *scope;
          g_autofree char *title = make_row_title (self, i, &scope);

          cost += get_label_cost (self, 1, JYL_WEIGHT_MEDIUM, title, width, 10);
          if (self->detail.scopes)
            cost += get_label_cost (self, 0.89, JYL_WEIGHT_REGULAR, scope, width, 3);
        }
      if (cost < least_cost)
        {
          least_cost = cost;
          *known = width;
        }
    }

  return *known;
}

static PangoLayout *
set_label_text (JylLayout *self, double factor, JylWeight weight, const char *string, double width)
{
  PangoLayout *text = jyl_texts_wrap (&self->texts, jyl_text_size (self->em, factor), weight, string, width,
                                      self->detail.label_lines);

  jyl_texts_balance (&self->texts, text);
  return text;
}

static void
set_label (JylLayout *self, RowLabel *label, guint panel, double width)
{
  const char *scope;
  g_autofree char *title = make_row_title (self, panel, &scope);

  if (title == NULL || (self->n_panels < 2 && self->axes == JYL_AXES_TIME))
    return;

  label->title = set_label_text (self, 1, JYL_WEIGHT_MEDIUM, title, width);
  jyl_text_get_size (label->title, &label->title_width, &label->title_height);
  if (self->detail.scopes && scope != NULL)
    {
      label->scope = set_label_text (self, 0.89, JYL_WEIGHT_REGULAR, scope, width);
      jyl_text_get_size (label->scope, &label->scope_width, &label->scope_height);
    }
  label->height = label->title_height + label->scope_height;
}

/* On one line where the two fit on one. */
static gboolean
is_on_one_line (JylLayout *self, const RowLabel *label)
{
  return label->scope != NULL &&
         label->title_width + 0.8 * self->em + label->scope_width <= self->width - 2 * self->margin;
}

/* How many pixels the whole value scale may have so that the rows fill @height: found by halving,
 * as a row has a least height whatever its values are. */
static double
find_reach (const Row *rows, guint n_rows, double height)
{
  double low = 0, high = 0, parts = 0;

  for (guint i = 0; i < n_rows; i++)
    parts += rows[i].part;
  if (parts <= 0)
    return 0;

  high = height / parts;
  for (guint i = 0; i < 60; i++)
    {
      double middle = (low + high) / 2, sum = 0;

      for (guint j = 0; j < n_rows; j++)
        sum += MAX (rows[j].minimum, rows[j].extra + rows[j].part * middle);
      if (sum <= height)
        low = middle;
      else
        high = middle;
    }

  return low;
}

static void
place_label_left (JylLayout *self, RowLabel *label, double base)
{
  /* The last line stands on the row's base line, as in a table. */
  double y = base + 0.22 * self->em - label->height;

  JylBox *box;

  if (label->title == NULL)
    return;

  box = jyl_texts_add (&self->texts, JYL_BOX_PANEL_TITLE, JYL_INK_TEXT, g_steal_pointer (&label->title), self->margin,
                       y);
  if (label->scope != NULL)
    jyl_texts_add (&self->texts, JYL_BOX_PANEL_SCOPE, JYL_INK_DIM, g_steal_pointer (&label->scope), self->margin,
                   box->area.y + box->area.height);
}

static void
place_label_above (JylLayout *self, RowLabel *label, double y)
{
  gboolean one_line = is_on_one_line (self, label);
  double baseline;
  JylBox *box;

  if (label->title == NULL)
    return;

  baseline = y + jyl_text_get_baseline (label->title);
  box = jyl_texts_add (&self->texts, JYL_BOX_PANEL_TITLE, JYL_INK_TEXT, g_steal_pointer (&label->title), self->margin,
                       y);
  if (label->scope == NULL)
    return;
  if (one_line)
    {
      double scope_y = round (baseline) - jyl_text_get_baseline (label->scope);

      jyl_texts_add (&self->texts, JYL_BOX_PANEL_SCOPE, JYL_INK_DIM, g_steal_pointer (&label->scope),
                     self->margin + label->title_width + 0.8 * self->em, scope_y);
    }
  else
    {
      jyl_texts_add (&self->texts, JYL_BOX_PANEL_SCOPE, JYL_INK_DIM, g_steal_pointer (&label->scope), self->margin,
                     box->area.y + box->area.height);
    }
}

/* How high the label of a row is where it stands above it. */
static double
get_height_above (JylLayout *self, const RowLabel *label)
{
  return is_on_one_line (self, label) ? label->title_height : label->height;
}

/* The rows where values stand on x: each has a line for its mark, beside its label or below it, and all have the same
 * part of what is left, up to what still looks like a list. FALSE where they don't fit. */
static gboolean
place_lanes (JylLayout *self, Row *rows, gboolean above, cairo_rectangle_t area)
{
  double lane = LANE * self->em, air = LANES_AIR * self->em;
  double spare = area.height - air, y = area.y + air;

  for (guint i = 0; i < self->n_panels; i++)
    {
      rows[i].extra = above ? get_height_above (self, &rows[i].label) : 0;
      rows[i].minimum = MAX (rows[i].extra + lane, above ? 0 : rows[i].label.height + 0.3 * self->em);
      spare -= rows[i].minimum;
    }

  for (guint i = 0; i < self->n_panels; i++)
    {
      JylPanel *panel = &self->panels[i];
      Row *row = &rows[i];
      double height = MAX (row->minimum, MIN (row->minimum + spare / self->n_panels, WIDEST_LANE * self->em));

      panel->area = (cairo_rectangle_t) { 0, y, self->width, height };
      /* A mark stands right below its label, or beside it. */
      panel->plot = (cairo_rectangle_t) { area.x, y + row->extra, area.width,
                                          above ? MIN (height - row->extra, 1.3 * lane) : height };
      if (above)
        place_label_above (self, &row->label, y);
      else
        place_label_left (self, &row->label, y + (height + row->label.height) / 2 - 0.22 * self->em);
      y += height;
      row_clear (row);
    }

  return y <= area.y + area.height + 0.5;
}

/* The rows between @top and @bottom with their labels; the plots reach from the labels to the right
 * margin. Rows of bars share one value scale, so many pixels a unit, and each is as tall as its own
 * largest value needs. Returns FALSE where that leaves too little to read. */
gboolean
jyl_layout_place_panels (JylLayout *self, double top, double bottom)
{
  double least_gap = self->detail.least_bar > 0 ? 0.5 : 0.2;
  double gap = self->n_panels > 1 ? CLAMP (self->height / self->em / 40, least_gap, 1.2) * self->em : 0;
  double height = bottom - top - jyl_layout_get_axis_height (self) - gap * (self->n_panels - 1);
  gboolean above = self->n_panels > 1 && (self->width < 40 * self->em || self->height > 1.15 * self->width) &&
                   height / self->n_panels > 6.5 * self->em;
  double label_width = above || self->n_panels < 2 ? self->width - 2 * self->margin : find_label_width (self);
  double column = 0, y = top, tallest = 0;
  g_autofree Row *rows = g_new0 (Row, self->n_panels);
  /* A thumbnail of many rows has names and marks, and hardly any air. */
  double headroom = self->detail.least_bar > 0 ? 1.5 : 0.4;
  double least;

  for (guint i = 0; i < self->n_panels; i++)
    {
      const JylPanel *panel = &self->panels[i];
      Row *row = &rows[i];
      const JylScale *scale = &jyl_layout_get_values (self, i)->scale;
      double air = (self->has_held && !panel->has_bars ? MIN (0.9, headroom) : headroom) * self->em
                   + (self->has_lone ? jyl_layout_get_radius (self) : 0);

      set_label (self, &row->label, i, label_width);
      row->part = jyl_scale_map (scale, panel->high) - jyl_scale_map (scale, panel->low);
      row->below = panel->has_bars && panel->low < 0 ? headroom * self->em : 0;
      row->extra = air + row->below;
      if (above)
        row->extra += get_height_above (self, &row->label);
      row->minimum = above ? row->extra : MAX (row->extra, row->label.height + row->below);
      column = MAX (column, MAX (row->label.title_width, row->label.scope_width));
      tallest = MAX (tallest, row->part);
    }

  column = above || column <= 0 ? 0 : column + 1.4 * self->em;
  if (self->axes == JYL_AXES_VALUE)
    return place_lanes (self, rows, above, (cairo_rectangle_t) { self->margin + column, top,
                                                                 self->width - 2 * self->margin - column,
                                                                 bottom - top });

  self->reach = find_reach (rows, self->n_panels, height);
  for (guint i = 0; i < self->n_panels; i++)
    {
      JylPanel *panel = &self->panels[i];
      Row *row = &rows[i];

      panel->area = (cairo_rectangle_t) { 0, y, self->width, MAX (row->minimum, row->extra + row->part * self->reach) };
      panel->plot.x = self->margin + column;
      panel->plot.width = self->width - self->margin - panel->plot.x;
      panel->plot.height = row->part * self->reach;
      panel->plot.y = round (y + panel->area.height - row->below) - panel->plot.height;
      if (above)
        place_label_above (self, &row->label, y);
      else
        place_label_left (self, &row->label, panel->plot.y + panel->plot.height);
      y += panel->area.height + gap;
      row_clear (row);
    }

  least = self->n_panels == 1 ? self->detail.least_plot * self->height : self->detail.least_bar * self->em;
  return self->reach > 0 && tallest * self->reach >= least
         && y - gap <= bottom - jyl_layout_get_axis_height (self) + 0.5;
}
