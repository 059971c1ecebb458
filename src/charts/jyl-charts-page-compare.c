/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-charts-page-private.h"

#include <glib/gi18n.h>

#include "jyl-language.h"

static gboolean
is_drawable (JylRecord *record)
{
  return record != NULL && JYL_IS_INDICATOR (record) && jyl_indicator_get_mark (JYL_INDICATOR (record)) != JYL_MARK_NONE;
}

static void
show_refusal (JylChartsPage *self, const char *sentence)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);
  g_autofree char *markup = g_markup_escape_text (sentence, -1);

  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), adw_toast_new (markup));
}

/* Adds an indicator to the comparison, or takes it away. A comparison is a place: Back undoes it. */
static void
toggle (JylChartsPage *self, const char *id)
{
  const char *const *compared;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) ids = NULL;
  g_autoptr (JylView) view = NULL;
  g_autofree char *refusal = NULL;
  g_autofree char *address = NULL;
  gboolean was_there = FALSE;

  if (self->view == NULL)
    return;

  compared = jyl_view_get_compare (self->view);
  for (guint i = 0; compared != NULL && compared[i] != NULL; i++)
    {
      if (g_str_equal (compared[i], id))
        was_there = TRUE;
      else
        g_strv_builder_add (builder, compared[i]);
    }
  if (!was_there)
    g_strv_builder_add (builder, id);
  ids = g_strv_builder_end (builder);

  view = jyl_view_with_compare (self->view, (const char *const *) ids);
  refusal = jyl_chart_refuse (jyl_page_get_dataset (JYL_PAGE (self)), view);
  if (refusal != NULL)
    {
      show_refusal (self, refusal);
      jyl_charts_page_update_compare (self);
      return;
    }

  address = jyl_charts_page_make_address (self, view, NULL);
  jyl_go (GTK_WIDGET (self), address);
}

static void
toggled_cb (JylChartsPage *self, const char *id)
{
  g_autofree char *kept = g_strdup (id);

  toggle (self, kept);
}

static void
chip_clicked_cb (JylChartsPage *self, GtkButton *chip)
{
  g_autofree char *id = g_strdup (g_object_get_data (G_OBJECT (chip), "id"));

  gtk_widget_grab_focus (GTK_WIDGET (self->chart_view));
  toggle (self, id);
}

static GtkWidget *
make_chip (JylChartsPage *self, JylRecord *record)
{
  const char *title = jyl_text_get (jyl_record_get_title (record), jyl_language_of_interface ());
  /* TRANSLATORS: %s is the name of a chart that stands below another one. */
  g_autofree char *tooltip = g_strdup_printf (_("Take Away “%s”"), title);
  GtkWidget *chip = gtk_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (content), label);
  gtk_box_append (GTK_BOX (content), gtk_image_new_from_icon_name ("window-close-symbolic"));
  gtk_button_set_child (GTK_BUTTON (chip), content);
  gtk_widget_set_tooltip_text (chip, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip, -1);
  g_object_set_data_full (G_OBJECT (chip), "id", g_strdup (jyl_record_get_id (record)), g_free);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (chip_clicked_cb), self, G_CONNECT_SWAPPED);

  return chip;
}

void
jyl_charts_page_init_compare (JylChartsPage *self)
{
  g_signal_connect_object (self->compare_button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
}

/* Brings the button and the chips in line with the view. */
void
jyl_charts_page_update_compare (JylChartsPage *self)
{
  JylDataset *dataset = jyl_page_get_dataset (JYL_PAGE (self));
  const char *const *compared = self->view != NULL ? jyl_view_get_compare (self->view) : NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->compare_chips)) != NULL)
    gtk_box_remove (GTK_BOX (self->compare_chips), child);
  gtk_widget_set_visible (self->compare_chips, compared != NULL);
  if (self->view == NULL || dataset == NULL)
    return;

  jyl_compare_button_set_choice (self->compare_button, dataset, jyl_view_get_indicator (self->view), compared);
  for (guint i = 0; compared != NULL && compared[i] != NULL; i++)
    {
      JylRecord *record = jyl_dataset_lookup (dataset, compared[i]);

      if (record != NULL)
        gtk_box_append (GTK_BOX (self->compare_chips), make_chip (self, record));
    }
}

/**
 * jyl_charts_page_read_with:
 * @with: (nullable): ids with commas between them, from an address
 *
 * Returns: (transfer full): those that the dataset has and that can be drawn
 */
char **
jyl_charts_page_read_with (JylChartsPage *self, const char *with)
{
  g_auto (GStrv) ids = g_strsplit (with != NULL ? with : "", ",", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (is_drawable (jyl_dataset_lookup (jyl_page_get_dataset (JYL_PAGE (self)), ids[i])))
        g_strv_builder_add (builder, ids[i]);
    }

  return g_strv_builder_end (builder);
}

/**
 * jyl_charts_page_make_address:
 * @view: (nullable): what is drawn
 * @observation: (nullable): the point of the card
 *
 * Returns: (transfer full): the place as an address: the indicator, what is compared with it, the point
 */
char *
jyl_charts_page_make_address (JylChartsPage *self, JylView *view, JylObservation *observation)
{
  const char *const *compared = view != NULL ? jyl_view_get_compare (view) : NULL;
  g_autofree char *period = NULL;
  g_autofree char *with = NULL;
  g_autofree char *address = NULL;
  JylSeries *series = NULL;

  if (observation != NULL)
    {
      series = jyl_observation_get_series (observation);
      period = jyl_period_to_edtf (jyl_observation_get_period (observation));
    }
  address = jyl_address_for_observation (jyl_record_get_id (JYL_RECORD (self->indicator)),
                                         series != NULL ? jyl_series_get_id (series) : NULL, period);
  if (compared == NULL)
    return g_steal_pointer (&address);

  with = g_strjoinv (",", (char **) compared);
  return g_strconcat (address, strchr (address, '?') != NULL ? "&" : "?", "with=", with, NULL);
}
