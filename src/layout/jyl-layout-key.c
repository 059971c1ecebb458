/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n.h>
#include <math.h>

#include "jyl-language.h"
#include "jyl-mark-class.h"
#include "jyl-status.h"

/* What a set of points shows. */
typedef struct {
  gboolean whole[JYL_N_STATUSES];
  gboolean part[JYL_N_STATUSES];
  JylMark  mark[JYL_N_STATUSES]; /* of the first series that shows it whole */
  JylMark  part_mark;
} Shown;

/* An entry while the rows are being filled. */
typedef struct {
  JylKeyEntry  entry;
  PangoLayout *text; /* owned */
  double       width;
  guint        row;
  double       x;
} Item;

static void
item_clear (gpointer data)
{
  Item *item = data;

  g_clear_object (&item->text);
}

/* A lone point of a line is drawn as a point. */
static JylMark
get_shown_mark (const JylChartSeries *series)
{
  const JylMarkTraits *traits = jyl_mark_get_traits (series->mark);

  return traits->joined && !traits->holds && series->points->len == 1 ? JYL_MARK_POINT : series->mark;
}

static void
look_at (const JylChartSeries *series, Shown *shown)
{
  gboolean bars = jyl_mark_get_traits (series->mark)->from_zero;
  JylStretch all;

  jyl_points_summarize (series->points, 0, series->points->len, &all);
  for (guint i = 0; i < JYL_N_STATUSES; i++)
    {
      gboolean part = (all.partial & 1u << i) != 0;
      gboolean whole = (all.whole & 1u << i) != 0 || (part && !bars);

      if (whole && !shown->whole[i])
        shown->mark[i] = get_shown_mark (series);
      if (part && bars)
        shown->part_mark = series->mark;
      shown->part[i] |= part && bars;
      shown->whole[i] |= whole;
    }
}

static guint
count_true (const gboolean *flags)
{
  guint n = 0;

  for (guint i = 0; i < JYL_N_STATUSES; i++)
    n += flags[i] ? 1 : 0;

  return n;
}

static guint
count_statuses (const Shown *shown)
{
  guint n = 0;

  for (guint i = 0; i < JYL_N_STATUSES; i++)
    n += shown->whole[i] || shown->part[i] ? 1 : 0;

  return n;
}

static void
add_item (JylLayout *self, GArray *items, JylKeyEntry entry, const char *words)
{
  Item item = { .entry = entry };

  item.text = jyl_texts_wrap (&self->texts, jyl_text_size (self->em, 0.93), JYL_WEIGHT_REGULAR, words,
                              self->width - 2 * self->margin - 3 * self->em, 1);
  jyl_text_get_size (item.text, &item.width, NULL);
  jyl_mark_get_class (entry.mark)->get_sample_size (self, &item.entry.sample.width, &item.entry.sample.height);
  g_array_append_val (items, item);
}

/* One entry a status, whoever counted: for panels, whose rows say who counted, and for one series. */
static void
collect_statuses (JylLayout *self, GArray *items, const Shown *shown)
{
  gboolean one_part = count_true (shown->part) == 1;

  for (guint status = 0; status < JYL_N_STATUSES; status++)
    if (shown->whole[status] || (shown->part[status] && !one_part))
      add_item (self, items,
                (JylKeyEntry) { .mark = shown->whole[status] ? shown->mark[status] : shown->part_mark,
                                .status = (JylStatus) status },
                jyl_status_get_key_words ((JylStatus) status, FALSE, self->language));

  if (count_true (shown->part) == 0)
    return;

  for (guint status = 0; one_part && status < JYL_N_STATUSES; status++)
    if (shown->part[status])
      add_item (self, items,
                (JylKeyEntry) { .mark = shown->part_mark, .status = (JylStatus) status, .partial = TRUE },
                jyl_status_get_key_words ((JylStatus) status, TRUE, self->language));

  if (!one_part)
    {
      add_item (self, items,
                (JylKeyEntry) { .mark = shown->part_mark, .status = JYL_STATUS_REPORTED, .partial = TRUE,
                                .neutral = TRUE },
                /* TRANSLATORS: key of a chart: a count that covers a part of its year only */
                jyl_translate (self->language, N_("part of the year")));
    }
}

static gboolean
shares_plot (JylLayout *self, const JylChartSeries *series)
{
  return self->panels[series->panel].n_series > 1;
}

/* Series that share a plot are named, each with its status where there is more than one. */
static void
collect_series (JylLayout *self, GArray *items, gboolean with_status)
{
  for (guint i = 0; i < self->n_series; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (self->chart, i);
      Shown shown = { 0 };

      if (!shares_plot (self, series))
        continue;
      look_at (series, &shown);
      for (guint status = 0; status < JYL_N_STATUSES; status++)
        {
          g_autofree char *words = NULL;

          if (!shown.whole[status] && !shown.part[status])
            continue;
          if (with_status)
            {
              /* TRANSLATORS: key of a chart: a series, and the status of its numbers: "Set by law (official)" */
              words = g_strdup_printf (jyl_translate (self->language, N_("%1$s (%2$s)")), series->title,
                                       jyl_status_get_key_words ((JylStatus) status, FALSE, self->language));
            }
          add_item (self, items,
                    (JylKeyEntry) { .mark = get_shown_mark (series), .status = (JylStatus) status,
                                    .partial = !shown.whole[status], .color = jyl_layout_get_color (self, i) },
                    with_status ? words : series->title);
        }
    }
}

/* Names for the series that share a plot, where the ends of lines don't name them; words for the statuses
 * of those that have a row for themselves, unless all of that is official. */
static void
collect (JylLayout *self, GArray *items)
{
  Shown all = { 0 }, alone = { 0 };
  gboolean any_shared = FALSE, any_alone = FALSE;

  for (guint i = 0; i < self->n_series; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (self->chart, i);

      if (series->points->len == 0)
        continue;
      look_at (series, &all);
      if (shares_plot (self, series))
        {
          any_shared = TRUE;
          continue;
        }
      look_at (series, &alone);
      any_alone = TRUE;
    }

  if (any_shared && (count_statuses (&all) > 1 || !self->names_at_ends))
    collect_series (self, items, count_statuses (&all) > 1);
  if (any_alone && (count_statuses (&all) > 1 || count_true (alone.part) > 0 || !alone.whole[JYL_STATUS_OFFICIAL]))
    collect_statuses (self, items, &alone);
}

/* Fills rows from the left. Returns how many there are. */
static guint
fill_rows (JylLayout *self, GArray *items)
{
  double right = self->width - self->margin;
  double x = self->margin;
  guint row = 0;

  for (guint i = 0; i < items->len; i++)
    {
      Item *item = &g_array_index (items, Item, i);
      double width = item->entry.sample.width + 0.5 * self->em + item->width;

      if (x > self->margin && x + width > right)
        {
          row++;
          x = self->margin;
        }
      item->row = row;
      item->x = x;
      x += width + 1.8 * self->em;
    }

  return items->len > 0 ? row + 1 : 0;
}

static double
get_row_end (JylLayout *self, GArray *items, guint row)
{
  double end = self->margin;

  for (guint i = 0; i < items->len; i++)
    {
      Item *item = &g_array_index (items, Item, i);

      if (item->row == row)
        end = item->x + item->entry.sample.width + 0.5 * self->em + item->width;
    }

  return end;
}

static void
place_item (JylLayout *self, Item *item, double y, double line)
{
  JylBox *box;

  box = jyl_texts_add (&self->texts, JYL_BOX_KEY, JYL_INK_DIM, g_steal_pointer (&item->text),
                       item->x + item->entry.sample.width + 0.5 * self->em, y);
  item->entry.sample.x = item->x;
  item->entry.sample.y = box->area.y + (line - item->entry.sample.height) / 2;
  g_array_append_val (self->keys, item->entry);
}

/* Between two notes: a line may end behind it and never begins with it. */
#define BETWEEN_NOTES "\302\240\302\267 "

/* The first @n notes in one line of text, with a mark where there are more. */
static char *
join_notes (const char *const *notes, guint n)
{
  GString *joined = g_string_new (NULL);

  for (guint i = 0; notes[i] != NULL && i < n; i++)
    g_string_append_printf (joined, "%s%s", i > 0 ? BETWEEN_NOTES : "", notes[i]);
  if (n < g_strv_length ((char **) notes))
    g_string_append (joined, BETWEEN_NOTES "…");

  return g_string_free (joined, FALSE);
}

/* As many whole notes as there is room for: half a formula would be worse than none. NULL: not one. */
static PangoLayout *
set_notes (JylLayout *self, const char *const *notes, double width)
{
  guint n_notes = g_strv_length ((char **) notes);

  for (guint n = n_notes; n > 0; n--)
    {
      g_autofree char *joined = join_notes (notes, n);
      g_autoptr (PangoLayout) text = jyl_texts_wrap (&self->texts, jyl_text_size (self->em, 0.86), JYL_WEIGHT_REGULAR,
                                                     joined, width, self->detail.note_lines);

      if (!jyl_text_is_whole (text))
        continue;
      self->has_all_notes = n == n_notes;
      return g_steal_pointer (&text);
    }

  return NULL;
}

/* The notes: right of the last row of the key where they fit there, else below it. Returns the
 * bottom that is left for the key. */
static double
place_notes (JylLayout *self, double key_end, double line, gboolean has_key, double bottom)
{
  const char *const *notes = jyl_chart_get_notes (self->chart);
  double beside = self->width - self->margin - key_end - 2.5 * self->em;
  g_autofree char *joined = NULL;
  g_autoptr (PangoLayout) text = NULL;
  double width, height;

  self->has_all_notes = notes == NULL || notes[0] == NULL;
  if (self->has_all_notes || self->detail.note_lines == 0)
    return bottom;

  joined = join_notes (notes, G_MAXUINT);
  text = jyl_texts_set (&self->texts, jyl_text_size (self->em, 0.86), JYL_WEIGHT_REGULAR, joined);
  jyl_text_get_size (text, &width, &height);
  if (has_key && width <= beside)
    {
      self->has_all_notes = TRUE;
      jyl_texts_add (&self->texts, JYL_BOX_NOTE, JYL_INK_DIM, g_steal_pointer (&text),
                     self->width - self->margin - width, bottom - line + (line - height) / 2);
      return bottom;
    }

  g_clear_object (&text);
  text = set_notes (self, notes, self->width - 2 * self->margin);
  if (text == NULL)
    return bottom;
  jyl_text_get_size (text, NULL, &height);
  jyl_texts_add (&self->texts, JYL_BOX_NOTE, JYL_INK_DIM, g_steal_pointer (&text), self->margin, bottom - height);

  return bottom - height - 0.35 * self->em;
}

/* The key and the notes, above @bottom. Returns where they begin. */
double
jyl_layout_place_key (JylLayout *self, double bottom)
{
  g_autoptr (GArray) items = g_array_new (FALSE, TRUE, sizeof (Item));
  g_autoptr (PangoLayout) sample = jyl_texts_set (&self->texts, jyl_text_size (self->em, 0.93), JYL_WEIGHT_REGULAR,
                                                  "0");
  double line, step, row_end = self->margin, top;
  guint n_rows = 0;

  g_array_set_clear_func (items, item_clear);
  jyl_text_get_size (sample, NULL, &line);
  step = line + 0.25 * self->em;

  if (self->detail.key)
    collect (self, items);
  n_rows = fill_rows (self, items);
  if (n_rows > 0)
    row_end = get_row_end (self, items, n_rows - 1);

  top = bottom = place_notes (self, row_end, line, n_rows > 0, bottom);
  if (n_rows > 0)
    top = bottom - (n_rows - 1) * step - line;
  for (guint i = 0; i < items->len; i++)
    {
      Item *item = &g_array_index (items, Item, i);

      place_item (self, item, top + item->row * step, line);
    }

  return top - 0.6 * self->em;
}
