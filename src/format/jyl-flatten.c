/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* jyl-flatten DATASET OUTPUT: checks a dataset and writes its flat form, for the program to be built with. Nothing is
 * written where the dataset has problems, or where what is read of the flat form isn't the dataset to the byte. */

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

#include "jyl-json-guard.h"
#include "jyl-reader-private.h"
#include "jyl-writer.h"

/* Whether it has no problems; those it has are told. */
static gboolean
check (GBytes *bytes, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JylReading) reading = jyl_reader_read_bytes (bytes, NULL, &error);
  GListModel *problems;

  if (reading == NULL)
    {
      fprintf (stderr, "%s: %s\n", path, error->message);
      return FALSE;
    }

  problems = jyl_reading_get_problems (reading);
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (JylProblem) problem = g_list_model_get_item (problems, i);
      g_autofree char *line = jyl_problem_to_string (problem, path);

      fprintf (stderr, "%s\n", line);
    }
  return g_list_model_get_n_items (problems) == 0;
}

/* (nullable) */
static GBytes *
flatten (GBytes *bytes)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  g_autofree char *digest = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  g_autoptr (JylProblemList) problems = jyl_problem_list_new (text, length);
  g_autoptr (JylNodes) nodes = NULL;

  if (jyl_json_guard (text, length, problems, NULL, &nodes) != JYL_JSON_GUARD_PASSED)
    return NULL;

  return jyl_nodes_to_flat (nodes, digest);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) flat = NULL;
  g_autoptr (JylLayer) layer = NULL;
  g_autoptr (GBytes) written = NULL;
  gsize length;

  setlocale (LC_ALL, "");
  if (argc != 3)
    {
      fprintf (stderr, "Usage: jyl-flatten DATASET OUTPUT\n");
      return EXIT_FAILURE;
    }
  if (!g_file_get_contents (argv[1], &contents, &length, &error))
    {
      fprintf (stderr, "%s\n", error->message);
      return EXIT_FAILURE;
    }

  bytes = g_bytes_new_take (g_steal_pointer (&contents), length);
  if (!check (bytes, argv[1]))
    return EXIT_FAILURE;

  flat = flatten (bytes);
  layer = flat != NULL ? jyl_reader_read_flat_layer (flat) : NULL;
  written = layer != NULL ? jyl_writer_write (layer) : NULL;
  if (written == NULL || !g_bytes_equal (written, bytes))
    {
      fprintf (stderr, "%s: isn’t as --rewrite writes it, so that its flat form would lose something\n", argv[1]);
      return EXIT_FAILURE;
    }

  if (!g_file_set_contents (argv[2], g_bytes_get_data (flat, NULL), (gssize) g_bytes_get_size (flat), &error))
    {
      fprintf (stderr, "%s\n", error->message);
      return EXIT_FAILURE;
    }
  return EXIT_SUCCESS;
}
