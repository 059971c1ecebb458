/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-record-row.h"

#include "jyl-language.h"
#include "jyl-latest.h"
#include "jyl-status-badge.h"
#include "jyl-status.h"
#include "jyl-words.h"

struct _JylRecordRow {
  AdwBin parent_instance;

  /* template */
  GtkWidget *heading;
  GtkWidget *record;
  AdwAvatar *avatar;
  GtkLabel *title;
  GtkLabel *line;
  JylStatusBadge *status;

  /* owned */
  GObject *item; /* nullable */
};

G_DEFINE_FINAL_TYPE (JylRecordRow, jyl_record_row, ADW_TYPE_BIN)

/* The list's own widget around the row is what a screen reader reads. */
static void
set_name (JylRecordRow *self, const char *name)
{
  GtkWidget *item = gtk_widget_get_parent (GTK_WIDGET (self));

  if (item != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
bind_heading (JylRecordRow *self, JylHeading *heading)
{
  gtk_label_set_label (GTK_LABEL (self->heading), jyl_heading_get_title (heading));
  gtk_widget_set_visible (self->heading, TRUE);
  gtk_widget_set_visible (self->record, FALSE);
  set_name (self, jyl_heading_get_title (heading));
}

/* A number is told with who stands behind it. */
static JylObservation *
find_number (JylRecord *record)
{
  return JYL_IS_INDICATOR (record) ? jyl_latest_find_current (record).observation : NULL;
}

static char *
format_title (JylRecord *record)
{
  if (JYL_IS_POSITION (record))
    return jyl_position_format_title (record);

  return g_strdup (jyl_text_get (jyl_record_get_title (record), jyl_language_of_interface ()));
}

static char *
format_name (const char *title, const char *line, JylObservation *number)
{
  GString *string = g_string_new (title);

  if (line != NULL)
    g_string_append_printf (string, ", %s", line);
  if (number != NULL)
    g_string_append_printf (string, ", %s",
                            jyl_status_get_word (jyl_observation_get_status (number), jyl_language_of_interface ()));

  return g_string_free (string, FALSE);
}

static void
bind_record (JylRecordRow *self, JylDataset *dataset, JylRecord *record)
{
  JylObservation *number = find_number (record);
  g_autofree char *title = format_title (record);
  g_autofree char *line = jyl_record_format_line (dataset, record);
  g_autofree char *name = format_name (title, line, number);
  gboolean is_person = jyl_record_get_kind (record) == JYL_KIND_PERSON;

  gtk_widget_set_visible (self->heading, FALSE);
  gtk_widget_set_visible (self->record, TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->avatar), is_person);
  if (is_person)
    adw_avatar_set_text (self->avatar, title);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->line, line != NULL ? line : "");
  gtk_widget_set_visible (GTK_WIDGET (self->line), line != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->status), number != NULL);
  if (number != NULL)
    jyl_status_badge_set_status (self->status, jyl_observation_get_status (number));
  set_name (self, name);
}

static void
jyl_record_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JYL_TYPE_RECORD_ROW);
  g_clear_object (&JYL_RECORD_ROW (object)->item);

  G_OBJECT_CLASS (jyl_record_row_parent_class)->dispose (object);
}

static void
jyl_record_row_class_init (JylRecordRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jyl_record_row_dispose;

  g_type_ensure (JYL_TYPE_STATUS_BADGE);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jylnama/Jylnama/ui/jyl-record-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JylRecordRow, heading);
  gtk_widget_class_bind_template_child (widget_class, JylRecordRow, record);
  gtk_widget_class_bind_template_child (widget_class, JylRecordRow, avatar);
  gtk_widget_class_bind_template_child (widget_class, JylRecordRow, title);
  gtk_widget_class_bind_template_child (widget_class, JylRecordRow, line);
  gtk_widget_class_bind_template_child (widget_class, JylRecordRow, status);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jyl_record_row_init (JylRecordRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jyl_record_row_new:
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
jyl_record_row_new (void)
{
  return g_object_new (JYL_TYPE_RECORD_ROW, NULL);
}

/**
 * jyl_record_row_bind:
 * @self: a row
 * @dataset: the dataset that is listed
 * @item: a #JylRecord of it, or a #JylHeading
 *
 * Shows an item of a #JylRecordList.
 */
void
jyl_record_row_bind (JylRecordRow *self, JylDataset *dataset, gpointer item)
{
  g_return_if_fail (JYL_IS_RECORD_ROW (self));
  g_return_if_fail (JYL_IS_DATASET (dataset));

  g_set_object (&self->item, item);
  if (JYL_IS_HEADING (item))
    bind_heading (self, item);
  else
    bind_record (self, dataset, item);
}

/**
 * jyl_record_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the #JylRecord or #JylHeading that it shows
 */
gpointer
jyl_record_row_get_item (JylRecordRow *self)
{
  g_return_val_if_fail (JYL_IS_RECORD_ROW (self), NULL);

  return self->item;
}
