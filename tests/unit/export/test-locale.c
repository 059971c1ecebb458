/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-config.h"

#include <glib/gstdio.h>
#include <langinfo.h>
#include <stdio.h>
#include <string.h>

#include "jyl-locale.h"

/* What a fresh process with these variables makes of them: language and encoding. */
static void
assert_init (const char *lc_all, const char *lang, const char *language, const char *expected)
{
  g_autofree char *out = NULL;
  g_autofree char *err = NULL;
  g_auto (GStrv) environment = g_get_environ ();
  char *argv[] = { (char *) g_getenv ("JYLNAMA_TEST_LOCALE"), (char *) "--report", NULL };
  g_autoptr (GError) error = NULL;
  const struct {
    const char *name;
    const char *value;
  } variables[] = { { "LC_ALL", lc_all }, { "LC_MESSAGES", NULL }, { "LANG", lang }, { "LANGUAGE", language } };

  for (guint i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      if (variables[i].value != NULL)
        environment = g_environ_setenv (environment, variables[i].name, variables[i].value, TRUE);
      else
        environment = g_environ_unsetenv (environment, variables[i].name);
    }

  g_spawn_sync (NULL, argv, environment, G_SPAWN_DEFAULT, NULL, NULL, &out, &err, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (err, ==, "");
  g_assert_cmpstr (out, ==, expected);
}

static int
report (void)
{
  const char *language;

  jyl_locale_init ();
  language = g_getenv ("LANGUAGE");
  printf ("%s %s", language != NULL && *language != '\0' ? language : "-", nl_langinfo (CODESET));
  return 0;
}

/* No system has a locale of Antarctica. */
static void
test_init (void)
{
  assert_init (NULL, "kk_AQ.UTF-8", NULL, "kk_AQ UTF-8");
  assert_init (NULL, "ru_AQ", "", "ru_AQ UTF-8");
  assert_init ("kk_AQ.UTF-8", "C", "ru", "ru UTF-8");
  assert_init (NULL, NULL, NULL, "- UTF-8");
  assert_init (NULL, NULL, "kk", "kk UTF-8");
  assert_init ("C", NULL, "kk", "- UTF-8");
  assert_init (NULL, "POSIX", "kk", "- UTF-8");
  assert_init ("C.UTF-8", NULL, "kk", "kk UTF-8");
}

static void
test_find_folder (void)
{
  g_autofree char *root = g_dir_make_tmp ("jylnama-locale-XXXXXX", NULL);
  g_autofree char *program = g_build_filename (root, "bin", NULL);
  g_autofree char *catalogues = g_build_filename (root, "share", "locale", "kk", "LC_MESSAGES", NULL);
  g_autofree char *catalogue = g_build_filename (catalogues, GETTEXT_PACKAGE ".mo", NULL);
  g_autofree char *nowhere = jyl_locale_find_folder (program);
  g_autofree char *found = NULL;
  g_autofree char *beside = NULL;

  g_assert_cmpstr (nowhere, ==, JYL_LOCALE_DIR);

  g_assert_cmpint (g_mkdir_with_parents (program, 0700), ==, 0);
  g_assert_cmpint (g_mkdir_with_parents (catalogues, 0700), ==, 0);
  g_assert_true (g_file_set_contents (catalogue, "", 0, NULL));
  found = jyl_locale_find_folder (program);
  g_assert_true (g_str_has_suffix (found, "/bin/../share/locale"));
  beside = g_build_filename (found, "kk", "LC_MESSAGES", GETTEXT_PACKAGE ".mo", NULL);
  g_assert_true (g_file_test (beside, G_FILE_TEST_EXISTS));

  g_unlink (catalogue);
  for (char *slash; strlen (catalogues) > strlen (root); *slash = '\0')
    {
      g_rmdir (catalogues);
      slash = strrchr (catalogues, '/');
    }
  g_rmdir (program);
  g_assert_cmpint (g_rmdir (root), ==, 0);
}

int
main (int argc, char **argv)
{
  if (argc > 1 && strcmp (argv[1], "--report") == 0)
    return report ();

  g_setenv ("JYLNAMA_TEST_LOCALE", argv[0], TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/locale/init", test_init);
  g_test_add_func ("/locale/find-folder", test_find_folder);

  return g_test_run ();
}
