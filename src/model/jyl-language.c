/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-language.h"

#include <gio/gio.h>
#include <string.h>

#include "jyl-catalogue.h"

#define CATALOGUES "/io/github/jylnama/Jylnama/catalogues/"

static gpointer
load_catalogue (gpointer data)
{
  JylLanguage language = (JylLanguage) GPOINTER_TO_INT (data);
  g_autofree char *path = g_strconcat (CATALOGUES, jyl_language_to_string (language), ".mo", NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  JylCatalogue *catalogue = NULL;

  bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  if (bytes != NULL)
    catalogue = jyl_catalogue_new (bytes, &error);
  if (catalogue == NULL)
    g_warning ("%s: %s", path, error->message);

  return catalogue;
}

/* The catalogue of @language, loaded when it is first needed and kept as long as the process lives,
 * since callers keep its strings. English is what the messages are written in and has none. */
static const JylCatalogue *
get_catalogue (JylLanguage language)
{
  static GOnce loaded[JYL_N_LANGUAGES]; /* zeros, as G_ONCE_INIT is */

  g_return_val_if_fail ((guint) language < JYL_N_LANGUAGES, NULL);

  if (language == JYL_LANGUAGE_EN)
    return NULL;

  return g_once (&loaded[language], load_catalogue, GINT_TO_POINTER (language));
}

/* CLDR's cardinal plural rules for whole numbers, in the order in which the catalogues have the forms:
 * one and other in English and Kazakh; one, few and many in Russian.
 * https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html */
static guint
plural_form (JylLanguage language, gulong n)
{
  if (language != JYL_LANGUAGE_RU)
    return n == 1 ? 0 : 1;

  if (n % 10 == 1 && n % 100 != 11)
    return 0;
  if (n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14))
    return 1;
  return 2;
}

/**
 * jyl_translate:
 * @language: the language wanted
 * @msgid: a message, marked with N_()
 *
 * Returns: (transfer none): the message in @language, or @msgid itself where it isn't translated; lives
 *   as long as the process, or as @msgid
 */
const char *
jyl_translate (JylLanguage language, const char *msgid)
{
  const JylCatalogue *catalogue;
  const char *found;

  g_return_val_if_fail (msgid != NULL, NULL);

  catalogue = get_catalogue (language);
  found = catalogue != NULL ? jyl_catalogue_lookup (catalogue, msgid, 0) : NULL;
  return found != NULL ? found : msgid;
}

/**
 * jyl_translate_plural:
 * @language: the language wanted
 * @msgid: a message for one
 * @msgid_plural: the same message for several
 * @n: how many
 *
 * Returns: (transfer none): the message in the form that @language has for @n; see jyl_translate()
 */
const char *
jyl_translate_plural (JylLanguage language, const char *msgid, const char *msgid_plural, gulong n)
{
  const JylCatalogue *catalogue;
  const char *found;

  g_return_val_if_fail (msgid != NULL && msgid_plural != NULL, NULL);

  catalogue = get_catalogue (language);
  found = catalogue != NULL ? jyl_catalogue_lookup (catalogue, msgid, plural_form (language, n)) : NULL;
  if (found != NULL)
    return found;

  return n == 1 ? msgid : msgid_plural;
}

/* Whether the locale name starts with one of the three languages: "kk_KZ.UTF-8". */
static gboolean
language_of_locale (const char *locale, JylLanguage *out)
{
  g_autofree char *name = g_strndup (locale, strcspn (locale, "_.@-"));

  return jyl_language_from_string (name, out);
}

/**
 * jyl_language_of_interface:
 *
 * Goes by the variables of the environment that gettext goes by.
 *
 * Returns: the first language that LANGUAGE, LC_ALL, LC_MESSAGES and LANG name and that is one of the
 *   three; English where there is none
 */
JylLanguage
jyl_language_of_interface (void)
{
  static const char *const variables[] = { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" };
  JylLanguage language = JYL_LANGUAGE_EN;

  for (guint i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      const char *value = g_getenv (variables[i]);
      g_auto (GStrv) locales = g_strsplit (value != NULL ? value : "", ":", -1);

      for (guint j = 0; locales[j] != NULL; j++)
        {
          if (language_of_locale (locales[j], &language))
            return language;
        }
    }

  return language;
}
