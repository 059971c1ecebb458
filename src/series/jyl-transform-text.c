/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The words of an indicator that takes the place of another, in the language of the view. */

#include "jyl-transform-private.h"

#include <glib/gi18n.h>

#include "jyl-language.h"

static const char *
get_title (JylIndicator *indicator, JylLanguage language)
{
  return jyl_text_get (jyl_record_get_title (indicator), language);
}

static char *
capitalize (const char *text)
{
  GString *string = g_string_new (NULL);

  if (*text != '\0')
    {
      g_string_append_unichar (string, g_unichar_toupper (g_utf8_get_char (text)));
      g_string_append (string, g_utf8_next_char (text));
    }

  return g_string_free (string, FALSE);
}

/* The title of the chart with what was done; a share is called by the shorter titles of both. */
char *
jyl_transform_title (JylIndicator *indicator, JylTransformed *self, JylTransform transform, JylIndicator *reference,
                     JylLanguage language)
{
  const char *title = jyl_text_get (jyl_indicator_get_chart_title (indicator), language);

  switch (transform)
    {
    case JYL_TRANSFORM_REAL:
      /* TRANSLATORS: %s is the title of a chart: "Minimum wage in Kazakhstan, in real terms". */
      return g_strdup_printf (jyl_translate (language, N_("%s, in real terms")), title);
    case JYL_TRANSFORM_INDEX:
      /* TRANSLATORS: the title of a chart and a year: "Minimum wage in Kazakhstan, 2019 = 100". */
      return g_strdup_printf (jyl_translate (language, N_("%1$s, %2$d = 100")), title, self->base);
    case JYL_TRANSFORM_CHANGE:
    case JYL_TRANSFORM_CHANGE_PERCENT:
      /* TRANSLATORS: %s is the title of a chart: "Minimum wage in Kazakhstan, change". */
      return g_strdup_printf (jyl_translate (language, N_("%s, change")), title);
    case JYL_TRANSFORM_SHARE:
      /* TRANSLATORS: two titles: "Minimum wage in per cent of “Average wage”". */
      return g_strdup_printf (jyl_translate (language, N_("%1$s: per cent of “%2$s”")), get_title (indicator, language),
                              get_title (reference, language));
    case JYL_TRANSFORM_NOMINAL:
    default:
      return g_strdup (title);
    }
}

/* "tenge a month in prices of 2025", "2019 = 100", "per cent" */
char *
jyl_transform_unit (JylIndicator *indicator, JylTransformed *self, JylTransform transform, JylLanguage language)
{
  JylUnit own = jyl_indicator_get_unit (indicator);
  const char *unit = jyl_text_get (own.text, language);

  switch (transform)
    {
    case JYL_TRANSFORM_REAL:
      /* TRANSLATORS: a unit and a year: "tenge a month in prices of 2025". */
      return g_strdup_printf (jyl_translate (language, N_("%1$s in prices of %2$d")), unit, self->base);
    case JYL_TRANSFORM_INDEX:
      return g_strdup_printf (jyl_translate (language, N_("points, %d = 100")), self->base);
    case JYL_TRANSFORM_CHANGE_PERCENT:
    case JYL_TRANSFORM_SHARE:
      return g_strdup (jyl_translate (language, N_("per cent")));
    case JYL_TRANSFORM_CHANGE:
      if (own.kind == JYL_UNIT_PERCENT)
        return g_strdup (jyl_translate (language, N_("percentage points")));
      return g_strdup (unit);
    case JYL_TRANSFORM_NOMINAL:
    default:
      return g_strdup (unit);
    }
}

char *
jyl_transform_subtitle (JylIndicator *indicator, JylTransformed *self, JylTransform transform, JylIndicator *reference,
                        JylLanguage language)
{
  g_autofree char *unit = jyl_transform_unit (indicator, self, transform, language);
  g_autofree char *large = capitalize (unit);

  switch (transform)
    {
    case JYL_TRANSFORM_REAL:
      /* TRANSLATORS: a unit with its prices, and the title of an indicator: "Tenge a month in prices of 2025;
       * deflator: “Consumer price inflation”". */
      return g_strdup_printf (jyl_translate (language, N_("%1$s; deflator: “%2$s”")), large,
                              get_title (reference, language));
    case JYL_TRANSFORM_INDEX:
      return g_strdup_printf (jyl_translate (language, N_("Index, %d = 100")), self->base);
    case JYL_TRANSFORM_CHANGE:
    case JYL_TRANSFORM_CHANGE_PERCENT:
      /* TRANSLATORS: %s is a unit: "Change on the period right before, per cent". */
      return g_strdup_printf (jyl_translate (language, N_("Change on the period right before, %s")), unit);
    case JYL_TRANSFORM_SHARE:
      return g_strdup (jyl_translate (language, N_("Per cent, means of years")));
    case JYL_TRANSFORM_NOMINAL:
    default:
      return g_steal_pointer (&large);
    }
}

char *
jyl_transform_rule (JylTransformed *self, JylTransform transform, JylIndicator *reference, const char *deflators,
                    JylLanguage language)
{
  switch (transform)
    {
    case JYL_TRANSFORM_REAL:
      /* TRANSLATORS: a year, the title of an indicator, and who tells it for which years: "Derived: amount × 100 /
       * level of prices of its year, 2025 = 100; deflator: “Consumer price inflation” (World Bank 1996–2023; BNS
       * 2024–2025)". */
      return g_strdup_printf (jyl_translate (language,
                                             N_("Derived: amount × 100 / level of prices of its year, %1$d = 100; "
                                                "deflator: “%2$s” (%3$s)")),
                              self->base, get_title (reference, language), deflators);
    case JYL_TRANSFORM_INDEX:
      return g_strdup_printf (jyl_translate (language, N_("Derived: figure × 100 / mean of %d of the same series")),
                              self->base);
    case JYL_TRANSFORM_CHANGE:
      return g_strdup (jyl_translate (language, N_("Derived: figure − figure of the period right before")));
    case JYL_TRANSFORM_CHANGE_PERCENT:
      return g_strdup (jyl_translate (language, N_("Derived: change × 100 / figure of the period right before")));
    case JYL_TRANSFORM_SHARE:
      return g_strdup_printf (jyl_translate (language,
                                             N_("Derived: mean of the year × 100 / mean of the year of “%s”; what "
                                                "changes within a year is weighted by days")),
                              get_title (reference, language));
    case JYL_TRANSFORM_NOMINAL:
    default:
      return NULL;
    }
}
