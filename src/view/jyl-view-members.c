/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The one table of what a view, its parts and its canvas say, which JSON, the command line and addresses have in
 * common. */

#include "jyl-view-private.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <math.h>

#include "jyl-period.h"

/* An interval without any date is no period; as a range it leaves both ends open. */
#define EVERYTHING "../.."

static gboolean G_GNUC_PRINTF (2, 3)
refuse (GError **error, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  if (error != NULL)
    *error = g_error_new_valist (G_IO_ERROR, G_IO_ERROR_INVALID_DATA, format, args);
  va_end (args);

  return FALSE;
}

/* (transfer full) */
static char **
one_word (const char *word)
{
  return g_strdupv ((char *[]) { (char *) word, NULL });
}

static gboolean
read_indicator (JylDraft *draft, const char *const *words, GError **error)
{
  if (*words[0] == '\0')
    return refuse (error, _("“indicator” of a view is empty; name the indicator to be drawn"));

  g_free (draft->part->indicator);
  draft->part->indicator = g_strdup (words[0]);
  return TRUE;
}

static char **
write_indicator (const JylDraft *draft)
{
  return one_word (draft->part->indicator);
}

static gboolean
read_series (JylDraft *draft, const char *const *words, GError **error)
{
  g_strfreev (draft->part->series);
  draft->part->series = g_strdupv ((char **) words);
  return TRUE;
}

static char **
write_series (const JylDraft *draft)
{
  return g_strdupv (draft->part->series);
}

static gboolean
read_transform (JylDraft *draft, const char *const *words, GError **error)
{
  g_autofree char *names = NULL;

  if (jyl_transform_from_string (words[0], &draft->part->transform))
    return TRUE;

  names = g_strjoinv (", ", (char **) jyl_transform_names);
  /* TRANSLATORS: the second %s is a list of words as they are typed: "nominal, real, index". */
  return refuse (error, _("“%s” is no transform; choose one of %s"), words[0], names);
}

static char **
write_transform (const JylDraft *draft)
{
  return draft->part->transform != JYL_TRANSFORM_NOMINAL ? one_word (jyl_transform_to_string (draft->part->transform))
                                                         : NULL;
}

static gboolean
read_base (JylDraft *draft, const char *const *words, GError **error)
{
  gint64 year;

  if (!g_ascii_string_to_signed (words[0], 10, JYL_VIEW_MIN_BASE, JYL_VIEW_MAX_BASE, &year, NULL))
    return refuse (error, _("“base” of a view must be a year, such as 2019"));

  draft->part->base = (int) year;
  return TRUE;
}

static char **
write_base (const JylDraft *draft)
{
  g_autofree char *year = g_strdup_printf ("%d", draft->part->base);

  return draft->part->base != 0 ? one_word (year) : NULL;
}

static gboolean
read_reference (JylDraft *draft, const char *const *words, GError **error)
{
  if (*words[0] == '\0')
    return refuse (error, _("“with” of a view is empty; name an indicator"));

  g_free (draft->part->reference);
  draft->part->reference = g_strdup (words[0]);
  return TRUE;
}

static char **
write_reference (const JylDraft *draft)
{
  return draft->part->reference != NULL ? one_word (draft->part->reference) : NULL;
}

static gboolean
read_scale (JylDraft *draft, const char *const *words, GError **error)
{
  return jyl_scale_kind_from_string (words[0], &draft->part->scale)
         || refuse (error, _("“%s” is no kind of scale; choose linear or log"), words[0]);
}

static char **
write_scale (const JylDraft *draft)
{
  return draft->part->scale != JYL_SCALE_KIND_LINEAR ? one_word (jyl_scale_kind_to_string (draft->part->scale)) : NULL;
}

static gboolean
read_mark (JylDraft *draft, const char *const *words, GError **error)
{
  g_autofree char *names = NULL;

  if (jyl_mark_from_string (words[0], &draft->part->mark) && draft->part->mark != JYL_MARK_NONE)
    return TRUE;

  names = g_strjoinv (", ", (char **) &jyl_mark_names[JYL_MARK_NONE + 1]);
  /* TRANSLATORS: the second %s is a list of words as they are typed: "step, line, bar". */
  return refuse (error, _("“%s” is no mark of a view; choose one of %s"), words[0], names);
}

static char **
write_mark (const JylDraft *draft)
{
  return draft->part->mark != JYL_MARK_NONE ? one_word (jyl_mark_to_string (draft->part->mark)) : NULL;
}

static gboolean
read_arrange (JylDraft *draft, const char *const *words, GError **error)
{
  if (!jyl_arrange_from_string (words[0], &draft->part->arrange))
    return refuse (error, _("“%s” is no arrangement; choose together or panels"), words[0]);

  draft->part->has_arrange = TRUE;
  return TRUE;
}

static char **
write_arrange (const JylDraft *draft)
{
  return draft->part->has_arrange ? one_word (jyl_arrange_to_string (draft->part->arrange)) : NULL;
}

static void
set_range (JylView *view, int first_day, int last_day)
{
  g_autoptr (JylView) ranged = jyl_view_with_range (view, first_day, last_day);

  view->first_day = ranged->first_day;
  view->last_day = ranged->last_day;
}

static gboolean
read_range (JylDraft *draft, const char *const *words, GError **error)
{
  JylPeriod period;

  if (g_str_equal (words[0], EVERYTHING))
    {
      set_range (draft->view, JYL_DAY_MIN, JYL_DAY_MAX);
      return TRUE;
    }
  if (!jyl_period_parse (words[0], &period, error))
    return FALSE;

  set_range (draft->view, jyl_period_get_first_day (&period), jyl_period_get_last_day (&period));
  return TRUE;
}

static JylDate
date_of_day (int julian_day)
{
  int year, month, day;

  jyl_day_to_ymd (julian_day, &year, &month, &day);
  return (JylDate) { .year = (gint16) year, .month = (guint8) month, .day = (guint8) day };
}

static char **
write_range (const JylDraft *draft)
{
  JylPeriod period = { .interval = TRUE };
  g_autofree char *edtf = NULL;

  if (draft->view->first_day == 0)
    return NULL;

  period.open_start = draft->view->first_day <= JYL_DAY_MIN;
  period.open_end = draft->view->last_day >= JYL_DAY_MAX;
  if (period.open_start && period.open_end)
    return one_word (EVERYTHING);
  if (!period.open_start)
    period.start = date_of_day (draft->view->first_day);
  if (!period.open_end)
    period.end = date_of_day (draft->view->last_day);

  edtf = jyl_period_to_edtf (&period);
  return one_word (edtf);
}

static gboolean
read_flags (JylDraft *draft, const char *const *words, GError **error)
{
  gboolean is_one = words[0] != NULL && words[1] == NULL;

  g_clear_pointer (&draft->view->events, g_strfreev);
  draft->view->flags = !is_one || !g_str_equal (words[0], "false");
  if (!is_one || (!g_str_equal (words[0], "true") && draft->view->flags))
    draft->view->events = g_strdupv ((char **) words);
  return TRUE;
}

/* Events that are named but not shown aren't part of the picture. */
static char **
write_flags (const JylDraft *draft)
{
  if (!draft->view->flags)
    return NULL;
  return draft->view->events != NULL ? g_strdupv (draft->view->events) : one_word ("true");
}

static gboolean
read_language (JylDraft *draft, const char *const *words, GError **error)
{
  return jyl_language_from_string (words[0], &draft->view->language)
         || refuse (error, _("“%s” is no language of the charts; choose en, ru or kk"), words[0]);
}

static char **
write_language (const JylDraft *draft)
{
  return one_word (jyl_language_to_string (draft->view->language));
}

static gboolean
read_style (JylDraft *draft, const char *const *words, GError **error)
{
  return jyl_style_from_string (words[0], &draft->canvas->style)
         || refuse (error, _("“%s” is no style; choose light, dark, print or transparent"), words[0]);
}

static char **
write_style (const JylDraft *draft)
{
  return one_word (jyl_style_to_string (draft->canvas->style));
}

static gboolean
read_size (JylDraft *draft, const char *const *words, GError **error)
{
  double size[2];
  char *end;

  for (guint i = 0; i < 2; i++)
    {
      size[i] = words[i] != NULL ? g_ascii_strtod (words[i], &end) : 0;
      if (words[i] == NULL || end == words[i] || *end != '\0' || (words[i + 1] == NULL) != (i == 1))
        return refuse (error, _("“size” of a view must be two numbers, width and height, such as 1280x720"));
    }
  for (guint i = 0; i < 2; i++)
    if (!isfinite (size[i]) || size[i] < JYL_CANVAS_MIN_SIZE || size[i] > JYL_CANVAS_MAX_SIZE)
      return refuse (error, _("“size” of a view lies outside %d to %d pixels"), JYL_CANVAS_MIN_SIZE,
                     JYL_CANVAS_MAX_SIZE);

  draft->canvas->width = size[0];
  draft->canvas->height = size[1];
  return TRUE;
}

static char **
write_size (const JylDraft *draft)
{
  char width[G_ASCII_DTOSTR_BUF_SIZE], height[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_dtostr (width, sizeof width, draft->canvas->width);
  g_ascii_dtostr (height, sizeof height, draft->canvas->height);
  return g_strdupv ((char *[]) { width, height, NULL });
}

const JylMember jyl_view_members[] = {
  { "indicator", NULL, JYL_MEMBER_OF_PART, JYL_MEMBER_STRING, read_indicator, write_indicator },
  { "series", NULL, JYL_MEMBER_OF_PART, JYL_MEMBER_IDS, read_series, write_series,
    N_("The series to draw"), N_("ID,ID") },
  { "transform", NULL, JYL_MEMBER_OF_PART, JYL_MEMBER_STRING, read_transform, write_transform,
    N_("What to do with the figures"), NULL, jyl_transform_names },
  { "base", NULL, JYL_MEMBER_OF_PART, JYL_MEMBER_WHOLE, read_base, write_base,
    N_("The year of the prices, or that is 100"), N_("YEAR") },
  { "with", "other", JYL_MEMBER_OF_PART, JYL_MEMBER_STRING, read_reference, write_reference,
    N_("The indicator to deflate by, or to be a share of"), N_("ID") },
  { "scale-kind", "scale", JYL_MEMBER_OF_PART, JYL_MEMBER_STRING, read_scale, write_scale,
    N_("Scale of the values; never log under bars"), NULL, jyl_scale_kind_names },
  { "mark", NULL, JYL_MEMBER_OF_PART, JYL_MEMBER_STRING, read_mark, write_mark,
    N_("How to draw all series"), NULL, &jyl_mark_names[JYL_MARK_NONE + 1] },
  { "arrange", NULL, JYL_MEMBER_OF_PART, JYL_MEMBER_STRING, read_arrange, write_arrange,
    N_("Series in one plot, or each in its own"), NULL, jyl_arrange_names },
  { "range", NULL, JYL_MEMBER_OF_VIEW, JYL_MEMBER_STRING, read_range, write_range,
    N_("The years to show, or days: 2021-02-01/2024"), "1995/2026" },
  { "flags", NULL, JYL_MEMBER_OF_VIEW, JYL_MEMBER_FLAGS, read_flags, write_flags,
    N_("Events above the chart: those that it chooses, none, or these"), N_("true|false|ID,ID") },
  { "language", NULL, JYL_MEMBER_OF_VIEW, JYL_MEMBER_STRING, read_language, write_language,
    N_("Language of the charts; yours if not said"), NULL, jyl_language_names },
  { "style", NULL, JYL_MEMBER_OF_CANVAS, JYL_MEMBER_STRING, read_style, write_style,
    N_("Look of the picture"), NULL, jyl_style_names },
  { "size", NULL, JYL_MEMBER_OF_CANVAS, JYL_MEMBER_SIZE, read_size, write_size,
    N_("Size of the picture; 1280x720 if not said"), N_("WxH") },
};

const guint jyl_view_n_members = G_N_ELEMENTS (jyl_view_members);
