/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* paste MIME-TYPE: writes to standard output what another program has copied, in that form. */

#include <gtk/gtk.h>
#include <stdio.h>
#include <stdlib.h>

static gboolean is_done;

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GOutputStream *output = user_data;
  g_autoptr (GError) error = NULL;

  if (g_output_stream_splice_finish (G_OUTPUT_STREAM (source), result, &error) < 0)
    g_error ("%s", error->message);

  fwrite (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (output)), 1,
          g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (output)), stdout);
  is_done = TRUE;
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GOutputStream *output = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GInputStream) stream = gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, NULL, &error);

  if (stream == NULL)
    g_error ("%s", error->message);

  g_output_stream_splice_async (output, stream, G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE, G_PRIORITY_DEFAULT, NULL,
                                written_cb, output);
}

int
main (int argc, char **argv)
{
  g_autoptr (GOutputStream) output = g_memory_output_stream_new_resizable ();
  const char *types[] = { argc > 1 ? argv[1] : "text/plain", NULL };

  gtk_init ();
  gdk_clipboard_read_async (gdk_display_get_clipboard (gdk_display_get_default ()), types, G_PRIORITY_DEFAULT, NULL,
                            read_cb, output);
  while (!is_done)
    g_main_context_iteration (NULL, TRUE);

  return EXIT_SUCCESS;
}
