/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A picture that was exported, opened as a file: it leads to its chart. */

#include "jyl-window-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jyl-embedded-view.h"
#include "jyl-export.h"

/* Whether the name is one of a picture; what the file holds is looked at when it is read. */
static gboolean
has_name_of_picture (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  JylFormat format;

  return name != NULL && jyl_format_from_file_name (name, &format) && format != JYL_FORMAT_CSV;
}

/* No further than a picture of ours can be long. */
static gboolean
read_more_cb (const char *contents, goffset size, gpointer user_data)
{
  return size <= JYL_EMBEDDED_VIEW_MAX_BYTES;
}

static void
tell_other_figures (JylWindow *self, const char *dataset)
{
  const char *digest = dataset != NULL ? strstr (dataset, " sha256:") : NULL;
  JylLayer *layer = jyl_dataset_get_layer (jyl_session_get_dataset (self->session), 0);

  if (digest == NULL || g_strcmp0 (digest + strlen (" sha256:"), jyl_layer_get_digest (layer)) == 0)
    return;

  jyl_window_toast (self, _("The picture was drawn from an earlier or another state of the figures"), NULL, NULL);
}

/* Goes to the chart, then has its page draw what the picture shows. */
static void
show_view (JylWindow *self, JylView *written, const char *dataset)
{
  g_autoptr (JylView) view = jyl_chart_forward_view (jyl_session_get_dataset (self->session), written);
  const char *id = jyl_view_get_indicator (view);
  JylRecord *record = jyl_dataset_lookup (jyl_session_get_dataset (self->session), id);
  g_autofree char *address = NULL;
  g_autofree char *json = NULL;

  if (!JYL_IS_INDICATOR (record))
    {
      /* TRANSLATORS: %s is the id of a chart. */
      g_autofree char *text = g_strdup_printf (_("The picture shows “%s”, a chart that this dataset doesn’t have"), id);

      jyl_window_toast (self, text, NULL, NULL);
      return;
    }

  address = jyl_address_for_view (view, NULL, NULL);
  if (!jyl_window_go (self, address))
    return;

  json = jyl_view_to_json (view, NULL);
  gtk_widget_activate_action (GTK_WIDGET (jyl_window_get_page (self)), "page.show-view", "s", json);
  tell_other_figures (self, dataset);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JylWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (JylView) view = NULL;
  g_autofree char *dataset = NULL;
  char *contents;
  gsize length;

  if (self->session == NULL)
    return;

  if (!g_file_load_partial_contents_finish (G_FILE (source), result, &contents, &length, NULL, &error))
    {
      jyl_window_toast (self, error->message, NULL, NULL);
      return;
    }

  bytes = g_bytes_new_take (contents, length);
  view = jyl_embedded_view_read (bytes, NULL, &dataset, &error);
  if (view == NULL)
    {
      jyl_window_toast (self, error->message, NULL, NULL);
      return;
    }

  if (jyl_session_get_dataset (self->session) != NULL)
    {
      show_view (self, view, dataset);
      return;
    }

  jyl_window_clear_picture (self);
  self->pending_view = g_steal_pointer (&view);
  self->pending_dataset = g_steal_pointer (&dataset);
}

/**
 * jyl_window_open_picture:
 * @self: a window
 * @file: any file
 *
 * Where @file is named as a picture, reads it and goes to the chart that it shows, or says why not.
 *
 * Returns: %FALSE, with nothing done, where it is no picture
 */
gboolean
jyl_window_open_picture (JylWindow *self, GFile *file)
{
  g_return_val_if_fail (JYL_IS_WINDOW (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  if (!has_name_of_picture (file))
    return FALSE;

  g_file_load_partial_contents_async (file, NULL, read_more_cb, loaded_cb, g_object_ref (self));
  return TRUE;
}

/**
 * jyl_window_show_pending_picture:
 * @self: a window whose dataset has just been opened
 *
 * Shows the picture that was read before there was a dataset.
 */
void
jyl_window_show_pending_picture (JylWindow *self)
{
  g_autoptr (JylView) view = g_steal_pointer (&self->pending_view);
  g_autofree char *dataset = g_steal_pointer (&self->pending_dataset);

  if (view != NULL)
    show_view (self, view, dataset);
}

/**
 * jyl_window_clear_picture:
 * @self: a window
 *
 * Forgets a picture that waits for a dataset.
 */
void
jyl_window_clear_picture (JylWindow *self)
{
  g_clear_pointer (&self->pending_view, jyl_view_unref);
  g_clear_pointer (&self->pending_dataset, g_free);
}
