/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where flags stand: numbered circles in one row above the plots, and the list of them below. */

#include <glib/gi18n.h>
#include <math.h>

#include "jyl-flags.h"
#include "jyl-language.h"
#include "jyl-layout-private.h"

/* In common letters. */
#define RADIUS 0.72
#define BETWEEN 0.3     /* two circles */
#define LEADER 0.85     /* from the circles down to where the lines stand at their days */
#define LIST_GAP 0.45   /* the list to what stands below it */
#define COLUMN_GAP 2.0
#define NARROWEST 15.0  /* column */
#define LEAST_WIDTH 18  /* of a picture that has flags */
#define LEAST_HEIGHT 14

#define LIST_FACTOR 0.89
#define MOST_COLUMNS 4
#define MOST_ITEM_LINES 2

/* The list in some columns: how many lines each item takes, and whether none is cut. */
typedef struct {
  guint    n_columns;
  double   width;    /* of the text in a column */
  guint   *lines;    /* owned */
  gboolean is_whole;
} Columns;

static void
columns_clear (gpointer data)
{
  Columns *columns = data;

  g_clear_pointer (&columns->lines, g_free);
}

static double
get_radius (JylLayout *self)
{
  return RADIUS * self->em;
}

static double
get_step (JylLayout *self)
{
  return 2 * get_radius (self) + BETWEEN * self->em;
}

/* How many flags the picture has room for: side by side from margin to margin, none where it is too small
 * for any. */
static guint
count_flags (JylLayout *self)
{
  guint n = jyl_chart_get_n_flags (self->chart);

  if (n == 0 || self->width < LEAST_WIDTH * self->em || self->height < LEAST_HEIGHT * self->em)
    return 0;

  return MIN (n, (guint) ((self->width - 2 * self->margin + BETWEEN * self->em) / get_step (self)));
}

static PangoLayout *
set_item (JylLayout *self, const char *text, double width, guint lines)
{
  return jyl_texts_wrap (&self->texts, jyl_text_size (self->em, LIST_FACTOR), JYL_WEIGHT_REGULAR, text, width, lines);
}

/* A date stays on one line. */
static char *
format_item (const JylFlag *flag)
{
  g_auto (GStrv) parts = g_strsplit (flag->date, " ", -1);
  g_autofree char *date = g_strjoinv ("\302\240", parts);

  return g_strdup_printf ("%s, %s", flag->title, date);
}

static PangoLayout *
set_number (JylLayout *self, double factor, guint number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);

  return jyl_texts_set (&self->texts, jyl_text_size (self->em, factor), JYL_WEIGHT_MEDIUM, text);
}

/* What the numbers of the list take from its texts. */
static double
get_indent (JylLayout *self)
{
  g_autoptr (PangoLayout) text = set_number (self, LIST_FACTOR, jyl_chart_get_n_flags (self->chart) > 9 ? 20 : 8);
  double width;

  jyl_text_get_size (text, &width, NULL);
  return width + 0.45 * self->em;
}

/* In whole pixels, since each baseline is moved to one. */
static double
get_line_height (JylLayout *self)
{
  g_autoptr (PangoLayout) text = set_item (self, "0", self->width, 1);
  double height;

  jyl_text_get_size (text, NULL, &height);
  return ceil (height);
}

/* @widths: of the items on one line; those that fit need not be set again. */
static void
measure_items (JylLayout *self, Columns *columns, const double *widths)
{
  columns->lines = g_new0 (guint, self->flags->len);
  for (guint i = 0; i < self->flags->len; i++)
    {
      const JylFlagPlace *place = &g_array_index (self->flags, JylFlagPlace, i);
      g_autofree char *words = NULL;
      g_autoptr (PangoLayout) text = NULL;

      columns->lines[i] = 1;
      if (widths[i] <= columns->width)
        continue;
      words = format_item (jyl_chart_get_flag (self->chart, place->flag));
      text = set_item (self, words, columns->width, MOST_ITEM_LINES);
      columns->lines[i] = (guint) pango_layout_get_line_count (text);
      columns->is_whole &= jyl_text_is_whole (text);
    }
}

/* The items set in one, two, three … columns. Made once for a layout, since the width is always the same. */
static GArray *
get_columns (JylLayout *self)
{
  double width = self->width - 2 * self->margin, indent;
  g_autofree double *widths = NULL;

  if (self->flag_columns != NULL)
    return self->flag_columns;

  indent = get_indent (self);
  widths = g_new0 (double, self->flags->len);
  for (guint i = 0; i < self->flags->len; i++)
    {
      const JylFlagPlace *place = &g_array_index (self->flags, JylFlagPlace, i);
      g_autofree char *words = format_item (jyl_chart_get_flag (self->chart, place->flag));
      g_autoptr (PangoLayout) text = jyl_texts_set (&self->texts, jyl_text_size (self->em, LIST_FACTOR),
                                                    JYL_WEIGHT_REGULAR, words);

      jyl_text_get_size (text, &widths[i], NULL);
    }

  self->flag_columns = g_array_new (FALSE, FALSE, sizeof (Columns));
  g_array_set_clear_func (self->flag_columns, columns_clear);
  for (guint n = 1; n <= MOST_COLUMNS; n++)
    {
      Columns columns = { .n_columns = n, .is_whole = TRUE };

      columns.width = floor ((width - (n - 1) * COLUMN_GAP * self->em) / n - indent);
      if (n > 1 && columns.width < NARROWEST * self->em)
        break;

      measure_items (self, &columns, widths);
      g_array_append_val (self->flag_columns, columns);
    }

  return self->flag_columns;
}

/* The lines of item @i of @n, of which the one after the @shown first ones says how many more there are. */
static guint
get_lines (const Columns *columns, guint i, guint shown)
{
  return i < shown ? columns->lines[i] : 1;
}

/* Whether the items fill no more than the columns when each has @height lines. */
static gboolean
fits (const Columns *columns, guint n_items, guint shown, guint height)
{
  guint column = 0, line = 0;

  for (guint i = 0; i < n_items; i++)
    {
      guint lines = get_lines (columns, i, shown);

      if (lines > height)
        return FALSE;
      if (line + lines > height)
        {
          column++;
          line = 0;
        }
      line += lines;
    }

  return column < columns->n_columns;
}

/* The fewest lines in which @shown items stand, and which columns those are. G_MAXUINT: more than @most. */
static guint
find_height (JylLayout *self, guint shown, guint most, guint *best)
{
  GArray *all = get_columns (self);
  guint n_items = shown + (shown < self->flags->len ? 1 : 0);
  guint least = G_MAXUINT;

  for (guint i = 0; i < all->len; i++)
    {
      const Columns *columns = &g_array_index (all, Columns, i);

      /* One column must do where none has the texts whole. */
      if (i > 0 && !columns->is_whole)
        break;
      for (guint height = 1; height <= most && height < least; height++)
        if (fits (columns, n_items, shown, height))
          {
            least = height;
            *best = i;
          }
    }

  return least;
}

static void
place_words (JylLayout *self, const char *words, double x, double y)
{
  jyl_texts_add (&self->texts, JYL_BOX_FLAG_ITEM, JYL_INK_DIM,
                 set_item (self, words, self->width - self->margin - x, 1), x, y);
}

static void
place_items (JylLayout *self)
{
  const Columns *columns = &g_array_index (self->flag_columns, Columns, self->flag_list.column_set);
  guint shown = self->flag_list.n_shown, height = self->flag_list.height;
  double top = self->flag_list.top, line_height = self->flag_list.line_height;
  guint n_items = shown + (shown < self->flags->len ? 1 : 0);
  double indent = get_indent (self), x = self->margin;
  guint line = 0;

  for (guint i = 0; i < n_items; i++)
    {
      guint lines = get_lines (columns, i, shown);
      double y;

      if (line + lines > height)
        {
          x += indent + columns->width + COLUMN_GAP * self->em;
          line = 0;
        }
      y = top + line * line_height;
      line += lines;

      if (i < shown)
        {
          JylFlagPlace *place = &g_array_index (self->flags, JylFlagPlace, i);
          const JylFlag *flag = jyl_chart_get_flag (self->chart, place->flag);
          g_autofree char *words = format_item (flag);
          PangoLayout *number = set_number (self, LIST_FACTOR, flag->number);
          double width;
          JylBox *box;

          jyl_text_get_size (number, &width, NULL);
          jyl_texts_add (&self->texts, JYL_BOX_FLAG_ITEM, JYL_INK_TEXT, number, x + indent - 0.45 * self->em - width,
                         y);
          box = jyl_texts_add (&self->texts, JYL_BOX_FLAG_ITEM, JYL_INK_DIM,
                               set_item (self, words, columns->width, MOST_ITEM_LINES), x + indent, y);
          place->item = (cairo_rectangle_t) { x, box->area.y, indent + box->area.width, box->area.height };
        }
      else
        {
          guint n = self->flags->len - shown;
          /* TRANSLATORS: so many more of what a list shows. */
          g_autofree char *words = g_strdup_printf (jyl_translate_plural (self->language, "%u more", "%u more", n), n);

          place_words (self, words, x + indent, y);
        }
    }
}

/* What has no room for a word about its flags has none for flags. */
static void
choose_flags (JylLayout *self)
{
  guint n = jyl_chart_get_n_flags (self->chart), most = self->detail.flag_lines > 0 ? count_flags (self) : 0;

  g_array_set_size (self->flags, 0);
  for (guint i = 0; i < n && most > 0; i++)
    {
      JylFlagPlace place = { .flag = i };

      if (jyl_chart_get_flag (self->chart, i)->order < most)
        g_array_append_val (self->flags, place);
    }
}

/* The list of flags above @bottom, as much of it as there may be lines; how many there are where that is
 * next to nothing. It is only planned here, as the rows are tried several times. Returns where it begins. */
double
jyl_layout_place_flag_list (JylLayout *self, double bottom)
{
  guint most = self->detail.flag_lines;
  JylFlagList *list = &self->flag_list;

  choose_flags (self);
  *list = (JylFlagList) { .line_height = list->line_height };
  if (self->flags->len == 0)
    return bottom;

  if (list->line_height <= 0)
    list->line_height = get_line_height (self);
  /* Where there is room for one only, the number of all says more. */
  for (guint shown = self->flags->len; list->height == 0 && shown > (self->flags->len > 1 ? 1u : 0u); shown--)
    {
      guint height = find_height (self, shown, most, &list->column_set);

      if (height > most)
        continue;
      list->n_shown = shown;
      list->height = height;
    }

  list->height = MAX (list->height, 1);
  list->top = bottom - list->height * list->line_height;
  return list->top - LIST_GAP * self->em;
}

static void
place_list (JylLayout *self)
{
  guint n = self->flags->len;

  if (self->flag_list.height > 0 && self->flag_list.n_shown > 0)
    {
      place_items (self);
    }
  else if (self->flag_list.height > 0)
    {
      g_autofree char *words = g_strdup_printf (jyl_translate_plural (self->language, "%u event", "%u events", n), n);

      place_words (self, words, self->margin, self->flag_list.top);
    }
}

/* The row of circles at @top. Returns where the plots may begin. */
double
jyl_layout_reserve_flags (JylLayout *self, double top)
{
  self->flag_row = top;
  if (self->flags->len == 0)
    return top;

  return top + (2 * RADIUS + LEADER) * self->em;
}

/* A run of circles that touch. */
typedef struct {
  double sum; /* of where their first would stand, were each at its own day */
  guint  n;
} Run;

/* Moves the circles apart, each as little as can be: those that would touch stand side by side about the
 * middle of their days, in the order of time, so that no leader crosses another. */
static void
spread (JylLayout *self, double *centers)
{
  double step = get_step (self), radius = get_radius (self);
  double left = self->margin + radius, right = self->width - self->margin - radius;
  g_autofree Run *runs = g_new (Run, self->flags->len);
  guint n_runs = 0, i = 0;

  for (guint flag = 0; flag < self->flags->len; flag++)
    {
      runs[n_runs++] = (Run) { centers[flag] - flag * step, 1 };
      while (n_runs > 1 && runs[n_runs - 2].sum / runs[n_runs - 2].n >= runs[n_runs - 1].sum / runs[n_runs - 1].n)
        {
          runs[n_runs - 2].sum += runs[n_runs - 1].sum;
          runs[n_runs - 2].n += runs[n_runs - 1].n;
          n_runs--;
        }
    }

  for (guint run = 0; run < n_runs; run++)
    {
      double start = CLAMP (runs[run].sum / runs[run].n, left, right - (self->flags->len - 1) * step);

      for (guint j = 0; j < runs[run].n; j++, i++)
        centers[i] = start + i * step;
    }
}

/* The circles with their numbers, and the list. The plots must have been placed. */
void
jyl_layout_place_flags (JylLayout *self)
{
  g_autofree double *centers = NULL;
  double radius = get_radius (self), y = self->flag_row + radius;

  if (self->flags->len == 0)
    return;

  centers = g_new (double, self->flags->len);
  for (guint i = 0; i < self->flags->len; i++)
    {
      JylFlagPlace *place = &g_array_index (self->flags, JylFlagPlace, i);

      place->x = jyl_layout_map_x (self, jyl_chart_get_flag (self->chart, place->flag)->day);
      centers[i] = place->x;
    }

  spread (self, centers);
  for (guint i = 0; i < self->flags->len; i++)
    {
      JylFlagPlace *place = &g_array_index (self->flags, JylFlagPlace, i);
      PangoLayout *number = set_number (self, JYL_FLAG_NUMBER_FACTOR,
                                        jyl_chart_get_flag (self->chart, place->flag)->number);
      double width, height;

      jyl_text_get_size (number, &width, &height);
      place->circle = (cairo_rectangle_t) { centers[i] - radius, y - radius, 2 * radius, 2 * radius };
      place->foot = self->flag_row + (2 * RADIUS + LEADER) * self->em;
      jyl_texts_add (&self->texts, JYL_BOX_FLAG, JYL_INK_TEXT, number, centers[i] - width / 2, y - height / 2);
    }
  place_list (self);
}

static gboolean
is_in (const cairo_rectangle_t *area, double x, double y, double slack)
{
  return area->width > 0 && x >= area->x - slack && x <= area->x + area->width + slack && y >= area->y - slack &&
         y <= area->y + area->height + slack;
}

/**
 * jyl_layout_pick_flag:
 * @x: in pixels
 * @y: in pixels
 * @flag: (out): index of the flag found
 *
 * Finds the flag under a pointer: its circle, or its line in the list.
 *
 * Returns: %FALSE, with @flag untouched, where there is none
 */
gboolean
jyl_layout_pick_flag (JylLayout *self, double x, double y, guint *flag)
{
  g_return_val_if_fail (JYL_IS_LAYOUT (self), FALSE);
  g_return_val_if_fail (flag != NULL, FALSE);

  for (guint i = 0; i < self->flags->len; i++)
    {
      const JylFlagPlace *place = &g_array_index (self->flags, JylFlagPlace, i);

      if (!is_in (&place->circle, x, y, BETWEEN / 2 * self->em) && !is_in (&place->item, x, y, 0))
        continue;
      *flag = place->flag;
      return TRUE;
    }

  return FALSE;
}

/**
 * jyl_layout_get_flag_area:
 * @flag: index of a flag of the chart
 * @area: (out): the square about its circle
 *
 * Returns: %FALSE, with @area untouched, where the picture has no room for it
 */
gboolean
jyl_layout_get_flag_area (JylLayout *self, guint flag, cairo_rectangle_t *area)
{
  const JylFlagPlace *place;

  g_return_val_if_fail (JYL_IS_LAYOUT (self), FALSE);
  g_return_val_if_fail (area != NULL, FALSE);

  place = jyl_layout_find_flag (self, flag);
  if (place == NULL)
    return FALSE;

  *area = place->circle;
  return TRUE;
}

/* Where a flag of the chart stands; NULL where it doesn't. */
const JylFlagPlace *
jyl_layout_find_flag (JylLayout *self, guint flag)
{
  for (guint i = 0; i < self->flags->len; i++)
    {
      const JylFlagPlace *place = &g_array_index (self->flags, JylFlagPlace, i);

      if (place->flag == flag)
        return place;
    }

  return NULL;
}
