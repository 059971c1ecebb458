/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is written reads as the same again: of the built-in dataset and of files in the form that is written byte for
 * byte, of others from the first writing on. */

#include "jyl-writer.h"

#include "format-test.h"
#include "jyl-json-number.h"

static GBytes *
write_again (GBytes *bytes)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  g_autoptr (JylReading) reading = format_test_read_data (text, length);

  g_assert_nonnull (jyl_reading_get_dataset (reading));
  return jyl_writer_write (jyl_dataset_get_layer (jyl_reading_get_dataset (reading), 0));
}

static void
assert_equal (GBytes *found, GBytes *expected)
{
  g_autofree char *text = g_strndup (g_bytes_get_data (found, NULL), g_bytes_get_size (found));
  g_autofree char *as_it_was = g_strndup (g_bytes_get_data (expected, NULL), g_bytes_get_size (expected));

  g_assert_cmpstr (text, ==, as_it_was);
  g_assert_true (g_bytes_equal (found, expected));
}

static void
test_embedded (void)
{
  g_autoptr (GFile) file = jyl_reader_get_embedded ();
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, NULL);
  g_autoptr (GBytes) written = write_again (bytes);

  assert_equal (written, bytes);
}

/* Members that aren't known, and 1.50, stay. */
static void
test_same_bytes (void)
{
  static const char *const names[] = { "good/foreign.json", "good/minimal.json" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GBytes) bytes = format_test_load (names[i]);
      g_autoptr (GBytes) written = write_again (bytes);

      assert_equal (written, bytes);
    }
}

static void
test_every_good_file (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "format", "good", NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *inside = g_strconcat ("good/", name, NULL);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GBytes) once = NULL;
      g_autoptr (GBytes) twice = NULL;

      if (!g_str_has_suffix (name, ".json"))
        continue;
      bytes = format_test_load (inside);
      once = write_again (bytes);
      twice = write_again (once);
      assert_equal (twice, once);
      n++;
    }

  g_assert_cmpuint (n, >=, 6);
}

#define LISTS                                                                                                          \
  "\"people\": [], \"organizations\": [], \"places\": [], \"events\": [], \"programmes\": [], \"conventions\": [],"    \
  "\"awards\": [], \"positions\": [], \"indicators\": [], \"discrepancies\": []"

/* At every level, in their order, behind the members that are known; strings and numbers as they are written. */
static void
test_unknown_members (void)
{
  static const char text[] =
    "{\"colour\": [1.0, 2e3, {\"a\": null}], \"format\": \"jylnama-dataset/1\", \"id\": \"x\", \"title\": \"X\","
    "\"documents\": [{\"stamp\": \"\\u0001\\/\\n\", \"kind\": \"law\", \"id\": \"d\","
    "\"title\": {\"en\": \"D\", \"de\": \"D\"}, \"citations\": [{\"page\": 7.00, \"document\": \"d\"}]}]," LISTS "}";
  static const char expected[] = "  \"documents\": [\n"
                                 "    {\n"
                                 "      \"id\": \"d\",\n"
                                 "      \"title\": {\n"
                                 "        \"en\": \"D\",\n"
                                 "        \"de\": \"D\"\n"
                                 "      },\n"
                                 "      \"kind\": \"law\",\n"
                                 "      \"citations\": [\n"
                                 "        {\n"
                                 "          \"document\": \"d\",\n"
                                 "          \"page\": 7.00\n"
                                 "        }\n"
                                 "      ],\n"
                                 "      \"stamp\": \"\\u0001\\/\\n\"\n"
                                 "    }\n"
                                 "  ],\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GBytes) written = write_again (bytes);
  g_autofree char *found = g_strndup (g_bytes_get_data (written, NULL), g_bytes_get_size (written));

  if (strstr (found, expected) == NULL)
    g_error ("%s\nis not in\n%s", expected, found);
  g_assert_nonnull (strstr (found, "  \"colour\": [\n    1.0,\n    2e3,\n    {\n      \"a\": null\n    }\n  ]\n}\n"));
}

/* Ids that records and series had before lead to them. */
static void
test_former_ids (void)
{
  g_autoptr (JylReading) reading = format_test_read ("good/foreign.json");
  JylDataset *dataset = jyl_reading_get_dataset (reading);
  JylRecord *pay = jyl_dataset_lookup (dataset, "hourly-pay");

  g_assert_nonnull (pay);
  g_assert_true (jyl_dataset_lookup (dataset, "pay-per-hour") == pay);
  g_assert_nonnull (jyl_dataset_lookup_series (dataset, "hourly-pay-bureau"));
  g_assert_true (jyl_dataset_lookup_series (dataset, "pay-per-hour-bureau")
                 == jyl_dataset_lookup_series (dataset, "hourly-pay-bureau"));
}

/* What is quickly known to be short is what the long way finds, and nothing else. */
static void
test_shortest (void)
{
  static const char *const shortest[] = {
    "0",
    "7",
    "-7",
    "85000",
    "123456789012345",
    "0.5",
    "-7.5",
    "33.5",
    "1234567890.12345",
    "1e+20",
    "1.7976931348623157e+308",
  };
  static const char *const longer[] = {
    "33.50", "07.5", "-0.50", "1.0", "7e0", "1E+20", "100000000000000000000", "0.10"
  };
  char buffer[JYL_JSON_NUMBER_SIZE];
  g_autoptr (GRand) random = g_rand_new_with_seed (1);

  for (guint i = 0; i < G_N_ELEMENTS (shortest); i++)
    {
      double value = g_ascii_strtod (shortest[i], NULL);

      g_assert_true (jyl_json_number_is_shortest (shortest[i], value));
      g_assert_cmpstr (jyl_json_number_format (buffer, value), ==, shortest[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (longer); i++)
    g_assert_false (jyl_json_number_is_shortest (longer[i], g_ascii_strtod (longer[i], NULL)));

  for (guint i = 0; i < 20000; i++)
    {
      g_autofree char *text = g_strdup_printf ("%s%d.%d", i % 2 ? "-" : "", g_rand_int_range (random, 0, 100000000),
                                               g_rand_int_range (random, 0, 10000000));
      double value = g_ascii_strtod (text, NULL);

      g_assert_cmpint (jyl_json_number_is_shortest (text, value), ==,
                       g_str_equal (jyl_json_number_format (buffer, value), text));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/writer/embedded", test_embedded);
  g_test_add_func ("/format/writer/same-bytes", test_same_bytes);
  g_test_add_func ("/format/writer/every-good-file", test_every_good_file);
  g_test_add_func ("/format/writer/unknown-members", test_unknown_members);
  g_test_add_func ("/format/writer/former-ids", test_former_ids);
  g_test_add_func ("/format/writer/shortest", test_shortest);

  return g_test_run ();
}
