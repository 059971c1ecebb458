/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-config.h"

#include "jyl-locale.h"

#include <glib/gi18n.h>
#include <langinfo.h>
#include <locale.h>
#include <string.h>

#include "jyl-types.h"

/* A locale that every system with glibc has. */
#define FALLBACK "C.UTF-8"
/* The same by another name: setlocale () leaves out the territory where there is no locale of it. From glibc 2.39 on,
 * gettext translates nothing in "C.UTF-8" (Bugzilla 16621), but does in this one. */
#define TRANSLATED_FALLBACK "C_ZZ.UTF-8"

/* The locale that a person asks for, in the order in which setlocale () looks; NULL for none. */
static const char *
get_asked_locale (void)
{
  static const char *const variables[] = { "LC_ALL", "LC_MESSAGES", "LANG" };

  for (guint i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      const char *value = g_getenv (variables[i]);

      if (value != NULL && *value != '\0')
        return value;
    }

  return NULL;
}

/* Whether messages are asked for as they stand in the program. */
static gboolean
is_plain (const char *locale)
{
  return locale != NULL && (g_str_equal (locale, "C") || g_str_equal (locale, "POSIX"));
}

/* The language of a locale that isn't installed: gettext needs no more than its name. */
static void
keep_language (const char *locale)
{
  const char *language = g_getenv ("LANGUAGE");

  if (locale != NULL && (language == NULL || *language == '\0'))
    {
      g_autofree char *name = g_strndup (locale, strcspn (locale, ".@"));

      g_setenv ("LANGUAGE", name, TRUE);
    }
}

static gboolean
has_catalogues (const char *folder)
{
  for (guint i = 0; i < JYL_N_LANGUAGES; i++)
    {
      const char *language = jyl_language_to_string ((JylLanguage) i);
      g_autofree char *catalogue = g_build_filename (folder, language, "LC_MESSAGES", GETTEXT_PACKAGE ".mo", NULL);

      if (g_file_test (catalogue, G_FILE_TEST_EXISTS))
        return TRUE;
    }

  return FALSE;
}

/**
 * jyl_locale_find_folder:
 * @program_folder: where the program lies
 *
 * In a build tree the catalogues are in po/ beside the program's folder, when installed in share/locale
 * beside bin/, wherever the whole was moved to; else where they were meant to be installed.
 *
 * Returns: (transfer full): the folder that gettext is to look into
 */
char *
jyl_locale_find_folder (const char *program_folder)
{
  static const char *const places[] = { "../po", "../share/locale" };

  g_return_val_if_fail (program_folder != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *folder = g_build_filename (program_folder, places[i], NULL);

      if (has_catalogues (folder))
        return g_steal_pointer (&folder);
    }

  return g_strdup (JYL_LOCALE_DIR);
}

/**
 * jyl_locale_init:
 *
 * Sets the locale that the environment names. A bare system has no locale but the built-in ones: then
 * numbers and sorting are plain, but messages still come in the language asked for. File names and
 * arguments are UTF-8 in any case.
 */
void
jyl_locale_init (void)
{
  const char *asked = get_asked_locale ();
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *program_folder = g_path_get_dirname (program != NULL ? program : ".");
  g_autofree char *folder = jyl_locale_find_folder (program_folder);

  if (setlocale (LC_ALL, "") == NULL || asked == NULL)
    {
      if (setlocale (LC_ALL, FALLBACK) == NULL)
        setlocale (LC_ALL, "C");
      keep_language (asked);
    }
  else if (strcmp (nl_langinfo (CODESET), "UTF-8") != 0)
    {
      setlocale (LC_CTYPE, FALLBACK);
    }

  if (!is_plain (asked) && strcspn (setlocale (LC_MESSAGES, NULL), ".") == strlen ("C"))
    setlocale (LC_MESSAGES, TRANSLATED_FALLBACK);

  /* Charts ask the environment for their language as gettext does; gettext doesn't where it is told "C". */
  if (is_plain (asked))
    g_unsetenv ("LANGUAGE");

  bindtextdomain (GETTEXT_PACKAGE, folder);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}
