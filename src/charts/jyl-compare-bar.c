/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-compare-bar.h"

#include <glib/gi18n.h>

#include "jyl-language.h"
#include "jyl-wrap-box.h"

struct _JylCompareBar {
  AdwBin      parent_instance;

  /* children */
  GtkWidget  *box;
  GPtrArray  *chips; /* (element-type GtkToggleButton) one a part, borrowed elements */

  /* owned */
  JylDataset *dataset;
  char      **ids;   /* of the parts; nullable */

  guint       part;
  gboolean    updating;
};

G_DEFINE_FINAL_TYPE (JylCompareBar, jyl_compare_bar, ADW_TYPE_BIN)

enum { CHOSEN, TAKEN_AWAY, N_SIGNALS };

static guint signals[N_SIGNALS];

/* For a screen reader they are a choice of one. */
static void
tell_states (JylCompareBar *self)
{
  for (guint i = 0; i < self->chips->len; i++)
    gtk_accessible_update_state (g_ptr_array_index (self->chips, i), GTK_ACCESSIBLE_STATE_CHECKED,
                                 i == self->part ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

static void
toggled_cb (JylCompareBar *self, GtkToggleButton *chip)
{
  guint part;

  if (self->updating || !gtk_toggle_button_get_active (chip) || !g_ptr_array_find (self->chips, chip, &part)
      || part == self->part)
    return;

  self->part = part;
  tell_states (self);
  g_signal_emit (self, signals[CHOSEN], 0, part);
}

static void
take_away_cb (JylCompareBar *self, GtkWidget *button)
{
  g_autofree char *id = g_strdup (g_object_get_data (G_OBJECT (button), "id"));

  g_signal_emit (self, signals[TAKEN_AWAY], 0, id);
}

static GtkWidget *
make_take_away_button (JylCompareBar *self, JylRecord *record)
{
  const char *title = jyl_text_get (jyl_record_get_title (record), jyl_language_of_interface ());
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");
  /* TRANSLATORS: %s is the name of a chart that stands below another one. */
  g_autofree char *tooltip = g_strdup_printf (_("Take Away “%s”"), title);

  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip, -1);
  g_object_set_data_full (G_OBJECT (button), "id", g_strdup (jyl_record_get_id (record)), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (take_away_cb), self, G_CONNECT_SWAPPED);

  return button;
}

/* The name of a part, and for all but the first a button that takes it away. */
static void
add_chip (JylCompareBar *self, JylRecord *record)
{
  const char *title = jyl_text_get (jyl_record_get_title (record), jyl_language_of_interface ());
  GtkWidget *chip = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO, NULL);
  GtkWidget *label = gtk_label_new (title);
  /* TRANSLATORS: %s is the name of a chart among those compared: the buttons beside it change that one. */
  g_autofree char *tooltip = g_strdup_printf (_("Change “%s”"), title);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_button_set_child (GTK_BUTTON (chip), label);
  gtk_widget_set_tooltip_text (chip, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, tooltip, -1);
  if (self->chips->len > 0)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (chip), g_ptr_array_index (self->chips, 0));
  g_signal_connect_object (chip, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);

  if (self->chips->len == 0)
    {
      gtk_widget_insert_before (chip, self->box, NULL);
    }
  else
    {
      GtkWidget *pair = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

      gtk_widget_add_css_class (pair, "linked");
      gtk_box_append (GTK_BOX (pair), chip);
      gtk_box_append (GTK_BOX (pair), make_take_away_button (self, record));
      gtk_widget_insert_before (pair, self->box, NULL);
    }
  g_ptr_array_add (self->chips, chip);
}

static void
show_part (JylCompareBar *self)
{
  if (self->part >= self->chips->len)
    return;

  self->updating = TRUE;
  gtk_toggle_button_set_active (g_ptr_array_index (self->chips, self->part), TRUE);
  self->updating = FALSE;
  tell_states (self);
}

static void
fill (JylCompareBar *self)
{
  GtkWidget *child;

  self->updating = TRUE;
  g_ptr_array_set_size (self->chips, 0);
  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_widget_unparent (child);
  for (guint i = 0; self->ids != NULL && self->ids[i] != NULL; i++)
    add_chip (self, jyl_dataset_lookup (self->dataset, self->ids[i]));
  self->updating = FALSE;
}

/* (transfer full) (nullable): the ids of a comparison's parts; NULL where there is but one */
static char **
list_ids (JylView *view)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (view == NULL || jyl_view_get_n_parts (view) < 2)
    return NULL;

  for (guint i = 0; i < jyl_view_get_n_parts (view); i++)
    g_strv_builder_add (builder, jyl_part_get_indicator (jyl_view_get_part (view, i)));
  return g_strv_builder_end (builder);
}

static void
jyl_compare_bar_dispose (GObject *object)
{
  JylCompareBar *self = JYL_COMPARE_BAR (object);

  self->updating = TRUE;
  g_clear_object (&self->dataset);
  g_clear_pointer (&self->ids, g_strfreev);
  g_clear_pointer (&self->chips, g_ptr_array_unref);

  G_OBJECT_CLASS (jyl_compare_bar_parent_class)->dispose (object);
}

static void
jyl_compare_bar_class_init (JylCompareBarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jyl_compare_bar_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[TAKEN_AWAY] = g_signal_new ("taken-away", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                      G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jyl_compare_bar_init (JylCompareBar *self)
{
  self->chips = g_ptr_array_new ();
  self->box = jyl_wrap_box_new ();
  adw_bin_set_child (ADW_BIN (self), self->box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Charts compared"), -1);
}

/**
 * jyl_compare_bar_new:
 *
 * Returns: (transfer floating): a bar without a comparison
 */
GtkWidget *
jyl_compare_bar_new (void)
{
  return g_object_new (JYL_TYPE_COMPARE_BAR, NULL);
}

/**
 * jyl_compare_bar_set_view:
 * @dataset: (nullable): where the indicators are
 * @view: (nullable): what is drawn of them
 *
 * Lists the parts of @view where it compares any.
 */
void
jyl_compare_bar_set_view (JylCompareBar *self, JylDataset *dataset, JylView *view)
{
  g_auto (GStrv) ids = NULL;
  gboolean is_same;

  g_return_if_fail (JYL_IS_COMPARE_BAR (self));
  g_return_if_fail (view == NULL || JYL_IS_DATASET (dataset));

  ids = list_ids (view);
  is_same = ids == NULL || self->ids == NULL
                ? ids == self->ids
                : g_strv_equal ((const char *const *) ids, (const char *const *) self->ids);
  if (!g_set_object (&self->dataset, dataset) && is_same)
    return;

  g_strfreev (self->ids);
  self->ids = g_steal_pointer (&ids);
  fill (self);
  show_part (self);
}

/**
 * jyl_compare_bar_set_part:
 * @part: which of the parts is to be the one that is changed
 */
void
jyl_compare_bar_set_part (JylCompareBar *self, guint part)
{
  g_return_if_fail (JYL_IS_COMPARE_BAR (self));

  self->part = part;
  show_part (self);
}

/**
 * jyl_compare_bar_get_part:
 *
 * Returns: which of the parts is the one that is changed
 */
guint
jyl_compare_bar_get_part (JylCompareBar *self)
{
  g_return_val_if_fail (JYL_IS_COMPARE_BAR (self), 0);

  return self->part;
}
