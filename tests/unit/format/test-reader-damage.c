/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "format-test.h"

/* What no list of bad files can hold: a good file damaged anywhere, and files made to exhaust. */

static void
assert_refused (const char *text, gsize length)
{
  g_autoptr (JylReading) reading = format_test_read_data (text, length);
  g_autoptr (JylProblem) problem = NULL;

  g_assert_null (jyl_reading_get_dataset (reading));
  g_assert_cmpuint (jyl_reading_get_n_errors (reading), >, 0);
  problem = g_list_model_get_item (jyl_reading_get_problems (reading), 0);
  g_assert_cmpuint (jyl_problem_get_line (problem), >, 0);
}

/* Whatever becomes of it: a dataset and no error, or errors and no dataset. */
static gboolean
assert_whole_or_nothing (const char *text, gsize length)
{
  g_autoptr (JylReading) reading = format_test_read_data (text, length);
  guint n_errors = jyl_reading_get_n_errors (reading);

  g_assert_cmpint (jyl_reading_get_dataset (reading) != NULL, ==, n_errors == 0);
  g_assert_cmpuint (g_list_model_get_n_items (jyl_reading_get_problems (reading)), >=, MIN (n_errors, 1));
  return n_errors == 0;
}

static void
test_truncated (void)
{
  g_autoptr (GBytes) bytes = format_test_load ("good/small.json");
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  gsize whole = length;

  while (g_ascii_isspace (text[whole - 1]))
    whole--;
  for (gsize cut = 0; cut < whole; cut++)
    assert_refused (text, cut);
  g_assert_true (assert_whole_or_nothing (text, whole));
}

/* The same every time: the seed is fixed. */
static void
test_changed_bytes (void)
{
  g_autoptr (GBytes) bytes = format_test_load ("good/small.json");
  g_autoptr (GRand) random = g_rand_new_with_seed (20261121);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  g_autofree char *changed = g_memdup2 (text, length);
  guint n_good = 0;

  for (guint i = 0; i < 4000; i++)
    {
      gsize at = (gsize) g_rand_int_range (random, 0, (gint32) length);
      gboolean readable = g_rand_boolean (random);

      changed[at] = (char) (readable ? "{}[]\",:-.0123456789eEtfn\\ \n"[g_rand_int_range (random, 0, 28)]
                                     : g_rand_int_range (random, 0, 256));
      n_good += assert_whole_or_nothing (changed, length);
      changed[at] = text[at];
    }

  /* Most changes break something, but a letter of a text may become another. */
  g_assert_cmpuint (n_good, >, 0);
  g_assert_cmpuint (n_good, <, 3000);
}

static void
test_taken_out_and_doubled (void)
{
  g_autoptr (GBytes) bytes = format_test_load ("good/small.json");
  g_autoptr (GRand) random = g_rand_new_with_seed (7);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  for (guint i = 0; i < 1000; i++)
    {
      gsize from = (gsize) g_rand_int_range (random, 0, (gint32) length - 40);
      gsize n_bytes = (gsize) g_rand_int_range (random, 1, 40);
      g_autoptr (GString) shorter = g_string_new_len (text, (gssize) length);
      g_autoptr (GString) longer = g_string_new_len (text, (gssize) length);

      g_string_erase (shorter, (gssize) from, (gssize) n_bytes);
      g_string_insert_len (longer, (gssize) from, text + from, (gssize) n_bytes);
      assert_whole_or_nothing (shorter->str, shorter->len);
      assert_whole_or_nothing (longer->str, longer->len);
    }
}

static void
test_nesting_bombs (void)
{
  static const char *const levels[] = { "[", "{\"a\":", "[{\"people\":" };

  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GString) member = g_string_new ("{\"format\": \"jylnama-dataset/1\", \"people\": ");

      while (text->len < 1000000)
        g_string_append (text, levels[i]);
      g_string_append (member, text->str);
      assert_refused (text->str, text->len);
      assert_refused (member->str, member->len);
    }
}

static char *
repeat_records (const char *record, guint n_records)
{
  GString *text = g_string_new ("{\"format\": \"jylnama-dataset/1\", \"id\": \"x\", \"title\": \"x\", \"people\": [");

  for (guint i = 0; i < n_records; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ",\n" : "", record);
  g_string_append (text, "]}");
  return g_string_free (text, FALSE);
}

/* As many errors as records: the list ends with how many more there are, and soon. */
static void
test_many_errors (void)
{
  static const char record[] = "{\"id\": \"a\", \"nmae\": 5, \"citations\": [{\"document\": \"b\"}]}";
  g_autofree char *text = repeat_records (record, 20000);
  g_autoptr (JylReading) reading = format_test_read_data (text, strlen (text));
  GListModel *problems = jyl_reading_get_problems (reading);
  guint n_problems = g_list_model_get_n_items (problems);
  g_autoptr (JylProblem) last = g_list_model_get_item (problems, n_problems - 1);
  guint line = 0;

  /* 1,000 errors, 1,000 notes, and the sentence about the rest. */
  g_assert_cmpuint (n_problems, ==, 2001);
  g_assert_cmpuint (jyl_reading_get_n_errors (reading), >, 20000);
  g_assert_nonnull (strstr (jyl_problem_get_message (last), "more errors that are not listed"));

  for (guint i = 0; i < n_problems - 1; i++)
    {
      g_autoptr (JylProblem) problem = g_list_model_get_item (problems, i);

      g_assert_cmpuint (jyl_problem_get_line (problem), >=, line);
      line = jyl_problem_get_line (problem);
    }
}

static void
test_many_notes (void)
{
  g_autoptr (GString) text = g_string_new ("{\"format\": \"jylnama-dataset/1\"");

  for (guint i = 0; i < 20000; i++)
    g_string_append_printf (text, ", \"name-%u\": {}", i);
  g_string_append_printf (text, ", \"people\": %d}", 5);
  assert_refused (text->str, text->len);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/damage/truncated", test_truncated);
  g_test_add_func ("/format/damage/changed-bytes", test_changed_bytes);
  g_test_add_func ("/format/damage/taken-out-and-doubled", test_taken_out_and_doubled);
  g_test_add_func ("/format/damage/nesting-bombs", test_nesting_bombs);
  g_test_add_func ("/format/damage/many-errors", test_many_errors);
  g_test_add_func ("/format/damage/many-notes", test_many_notes);

  return g_test_run ();
}
