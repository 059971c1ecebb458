/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-record-box.h"

#include <glib/gi18n.h>

#include "jyl-address.h"
#include "jyl-compat.h"
#include "jyl-language.h"
#include "jyl-later.h"
#include "jyl-records.h"
#include "jyl-section-box.h"
#include "jyl-statements-box.h"
#include "jyl-words.h"

#define TITLE_STYLE "title-1"
#define HEADING_STYLE "heading"
#define AVATAR_SIZE 64

/* A marked paragraph stands so far below the upper edge, that one sees what comes before it. */
#define MARK_OFFSET 96

/* So many heights of the window below what is seen, an outline goes on. */
#define REACH 2

struct _JylRecordBox {
  AdwBin parent_instance;

  /* template */
  GtkScrolledWindow *scrolled;
  GtkWidget *content;
  GtkBox *box;

  /* owned */
  JylDataset *dataset;
  JylRecord *record;

  GtkWidget *marked; /* borrowed from the tree: where to scroll to */
  float marked_y;    /* where it stood a frame ago */
  guint tick;
  JylLater reach_later;
};

G_DEFINE_FINAL_TYPE (JylRecordBox, jyl_record_box, ADW_TYPE_BIN)

static const char *
get_text (JylText *text)
{
  return jyl_text_get (text, jyl_language_of_interface ());
}

static GtkWidget *
create_label (const char *text, const char *style)
{
  gboolean is_title = g_str_equal (style, TITLE_STYLE);
  gboolean is_heading = is_title || g_str_equal (style, HEADING_STYLE);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role",
                                   is_heading ? GTK_ACCESSIBLE_ROLE_HEADING : GTK_ACCESSIBLE_ROLE_LABEL, "label", text,
                                   NULL);

  if (is_heading)
    gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, is_title ? 1 : 2, -1);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  /* For the mouse alone. Where it can't be focused but could hold the focus, Tab would end on it. */
  gtk_widget_set_can_focus (label, FALSE);
  gtk_widget_add_css_class (label, style);

  return label;
}

/* The other names, as they are written elsewhere. */
static char *
format_aliases (JylRecord *record)
{
  GPtrArray *aliases = jyl_record_get_aliases (record);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < aliases->len; i++)
    g_ptr_array_add (names, (char *) get_text (g_ptr_array_index (aliases, i)));
  g_ptr_array_add (names, NULL);

  return g_strjoinv (" · ", (char **) names->pdata);
}

/* "Forum · 8 October 2021": what the record is and when. */
static char *
format_what (JylDataset *dataset, JylRecord *record)
{
  g_autofree char *subkind = jyl_record_format_subkind (dataset, record);
  /* A convention's is that of its ratification, which is told with the facts. */
  const JylPeriod *period = JYL_IS_CONVENTION (record) ? NULL : jyl_record_get_period (record);
  g_autofree char *date = period != NULL ? jyl_format_period_long (jyl_language_of_interface (), period) : NULL;
  const char *what = subkind != NULL ? subkind : jyl_kind_get_name (jyl_record_get_kind (record));

  return date != NULL ? g_strdup_printf ("%s · %s", what, date) : g_strdup (what);
}

static GtkWidget *
create_header (JylDataset *dataset, JylRecord *record)
{
  GtkWidget *header = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  const char *title = get_text (jyl_record_get_title (record));
  g_autofree char *what = format_what (dataset, record);
  g_autofree char *aliases = format_aliases (record);
  GtkWidget *aliases_label;

  if (jyl_record_get_kind (record) == JYL_KIND_PERSON)
    {
      GtkWidget *avatar = adw_avatar_new (AVATAR_SIZE, title, TRUE);

      gtk_widget_set_valign (avatar, GTK_ALIGN_START);
      gtk_box_append (GTK_BOX (header), avatar);
    }

  gtk_widget_set_hexpand (box, TRUE);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), create_label (title, TITLE_STYLE));
  if (*aliases != '\0')
    {
      aliases_label = create_label (aliases, "dim-label");
      gtk_box_append (GTK_BOX (box), aliases_label);
    }
  /* That a person is a person needs no word. */
  if (jyl_record_get_kind (record) != JYL_KIND_PERSON)
    gtk_box_append (GTK_BOX (box), create_label (what, "dim-label"));
  gtk_box_append (GTK_BOX (header), box);

  return header;
}

static void
append_text (JylRecordBox *self, JylText *text, const char *style)
{
  if (text != NULL && *get_text (text) != '\0')
    gtk_box_append (self->box, create_label (get_text (text), style));
}

static void
append_texts (JylRecordBox *self)
{
  append_text (self, jyl_record_get_summary (self->record), "summary");

  if (JYL_IS_POSITION (self->record))
    append_text (self, jyl_position_get_statement (self->record), "summary");
  else if (JYL_IS_INDICATOR (self->record))
    append_text (self, jyl_indicator_get_definition (self->record), "summary");
  else if (JYL_IS_PERSON (self->record) && jyl_person_is_eponym (self->record))
    gtk_box_append (self->box, create_label (_("In these documents only as part of an institution’s name."),
                                             "dim-label"));
}

/* From the figures to their chart, where there is one. */
static void
append_chart_button (JylRecordBox *self)
{
  GtkWidget *button;
  g_autofree char *address = NULL;

  if (!JYL_IS_INDICATOR (self->record) || jyl_indicator_get_mark (self->record) == JYL_MARK_NONE)
    return;

  address = jyl_address_for_observation (jyl_record_get_id (self->record), NULL, NULL);
  button = gtk_button_new_with_mnemonic (_("_Open as Chart"));
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "open-chart");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.go");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", address);
  jyl_compat_name_buttons (button);
  gtk_box_append (self->box, button);
}

/* What is set against one another, and what is gone by. */
static void
append_statements (JylRecordBox *self)
{
  JylText *resolution;

  if (!JYL_IS_DISCREPANCY (self->record))
    return;

  gtk_box_append (self->box, jyl_statements_box_new (self->dataset, self->record));

  resolution = jyl_discrepancy_get_resolution (self->record);
  if (resolution == NULL)
    return;

  gtk_box_append (self->box, create_label (_("How it is resolved"), HEADING_STYLE));
  append_text (self, resolution, "resolution");
}

static void
clear (JylRecordBox *self)
{
  GtkWidget *child;

  self->marked = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_box_remove (self->box, child);
}

static void
build (JylRecordBox *self)
{
  g_autoptr (GPtrArray) sections = jyl_sections_for_record (self->dataset, self->record);

  gtk_box_append (self->box, create_header (self->dataset, self->record));
  append_texts (self);
  append_chart_button (self);
  append_statements (self);
  for (guint i = 0; i < sections->len; i++)
    gtk_box_append (self->box, jyl_section_box_new (self->dataset, g_ptr_array_index (sections, i)));
}

static void
mark (JylRecordBox *self, guint paragraph, JylObservation *observation)
{
  self->marked = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->box)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = NULL;

      if (!JYL_IS_SECTION_BOX (child))
        continue;

      found = JYL_IS_INDICATOR (self->record)
                ? jyl_section_box_set_observation (JYL_SECTION_BOX (child), observation)
                : jyl_section_box_set_paragraph (JYL_SECTION_BOX (child), paragraph);
      if (self->marked == NULL)
        self->marked = found;
    }
}

/* Where a line stands is known only once sizes have been given out, and for good only when they
 * were twice the same: labels take another height when they learn their width. */
static gboolean
scroll_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  JylRecordBox *self = JYL_RECORD_BOX (widget);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scrolled);
  graphene_point_t origin = GRAPHENE_POINT_INIT (0, 0);
  graphene_point_t place;

  if (self->marked != NULL)
    {
      if (gtk_widget_get_height (self->marked) == 0
          || !gtk_widget_compute_point (self->marked, self->content, &origin, &place))
        return G_SOURCE_CONTINUE;

      if (self->marked_y != place.y)
        {
          self->marked_y = place.y;
          return G_SOURCE_CONTINUE;
        }

      gtk_widget_grab_focus (self->marked);
      gtk_adjustment_set_value (adjustment, (double) place.y - MARK_OFFSET);
    }
  else
    gtk_adjustment_set_value (adjustment, 0.0);

  self->tick = 0;

  return G_SOURCE_REMOVE;
}

static void
stop_ticking (JylRecordBox *self)
{
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
}

/* The marked line, or the beginning. */
static void
scroll_to_marked (JylRecordBox *self)
{
  self->marked_y = -1;
  stop_ticking (self);
  self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
}

static void
reach_cb (gpointer user_data)
{
  JylRecordBox *self = user_data;
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scrolled);
  double y = gtk_adjustment_get_value (adjustment) + (1 + REACH) * gtk_adjustment_get_page_size (adjustment);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->box)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (JYL_IS_SECTION_BOX (child))
      jyl_section_box_reach (JYL_SECTION_BOX (child), self->content, y);
}

/* The value may change while sizes are given out, when nothing may be added. */
static void
scrolled_cb (JylRecordBox *self)
{
  jyl_later_when_idle (&self->reach_later, G_PRIORITY_DEFAULT_IDLE, reach_cb, self);
}

static void
jyl_record_box_dispose (GObject *object)
{
  JylRecordBox *self = JYL_RECORD_BOX (object);

  jyl_later_cancel (&self->reach_later);
  stop_ticking (self);
  self->marked = NULL;
  /* The template's end takes a bound child away without telling the bin that holds it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), JYL_TYPE_RECORD_BOX);
  g_clear_object (&self->record);
  g_clear_object (&self->dataset);

  G_OBJECT_CLASS (jyl_record_box_parent_class)->dispose (object);
}

static void
jyl_record_box_class_init (JylRecordBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jyl_record_box_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jylnama/Jylnama/ui/jyl-record-box.ui");
  gtk_widget_class_bind_template_child (widget_class, JylRecordBox, scrolled);
  gtk_widget_class_bind_template_child (widget_class, JylRecordBox, content);
  gtk_widget_class_bind_template_child (widget_class, JylRecordBox, box);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_REGION);
}

static void
jyl_record_box_init (JylRecordBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scrolled), "value-changed",
                           G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
}

/**
 * jyl_record_box_new:
 *
 * Returns: (transfer floating): a box without a record
 */
GtkWidget *
jyl_record_box_new (void)
{
  return g_object_new (JYL_TYPE_RECORD_BOX, NULL);
}

/**
 * jyl_record_box_set_record:
 * @self: a record view
 * @dataset: the record's dataset
 * @record: what to show
 * @paragraph: the paragraph of a document that was asked for, from 1; 0 for none
 *
 * Shows a record, and of a document what a paragraph gave, in view and marked.
 */
void
jyl_record_box_set_record (JylRecordBox *self, JylDataset *dataset, JylRecord *record, guint paragraph)
{
  g_return_if_fail (JYL_IS_RECORD_BOX (self));
  g_return_if_fail (JYL_IS_DATASET (dataset));
  g_return_if_fail (JYL_IS_RECORD (record));

  if (self->record != record)
    {
      clear (self);
      g_set_object (&self->dataset, dataset);
      g_set_object (&self->record, record);
      build (self);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      get_text (jyl_record_get_title (record)), -1);
    }

  mark (self, paragraph, NULL);
  scroll_to_marked (self);
}

/**
 * jyl_record_box_set_observation:
 * @self: a record view that shows an indicator
 * @observation: (nullable): a number of the indicator; %NULL for none
 *
 * Brings the line of a number into view and marks it.
 */
void
jyl_record_box_set_observation (JylRecordBox *self, JylObservation *observation)
{
  g_return_if_fail (JYL_IS_RECORD_BOX (self));
  g_return_if_fail (JYL_IS_INDICATOR (self->record));

  mark (self, 0, observation);
  scroll_to_marked (self);
}

/**
 * jyl_record_box_get_record:
 * @self: a record view
 *
 * Returns: (transfer none) (nullable): the record that is shown
 */
JylRecord *
jyl_record_box_get_record (JylRecordBox *self)
{
  g_return_val_if_fail (JYL_IS_RECORD_BOX (self), NULL);

  return self->record;
}
