/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-statements-box.h"

#include <glib/gi18n.h>

#include "jyl-citation-button.h"
#include "jyl-columns.h"
#include "jyl-figure.h"
#include "jyl-language.h"
#include "jyl-statements.h"
#include "jyl-status-badge.h"
#include "jyl-status.h"
#include "jyl-words.h"

/* As many stand beside one another as are this wide at least, at 100 % text. */
#define MIN_WIDTH 212
#define MAX_BESIDE 3

struct _JylStatementsBox {
  AdwBin parent_instance;

  /* owned */
  JylDataset *dataset;
};

G_DEFINE_FINAL_TYPE (JylStatementsBox, jyl_statements_box, ADW_TYPE_BIN)

static const char *
get_text (JylText *text)
{
  return jyl_text_get (text, jyl_language_of_interface ());
}

static GtkWidget *
append_label (GtkWidget *box, const char *text, const char *style, const char *second_style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  if (second_style != NULL)
    gtk_widget_add_css_class (label, second_style);
  gtk_box_append (GTK_BOX (box), label);

  return label;
}

/* "FTURK, 25 Dec 2024" without the paragraph, which is on the button beside it. */
static char *
format_place (JylStatementsBox *self, JylStatement *statement)
{
  g_autoptr (JylCitation)
      whole = jyl_citation_new (jyl_citation_get_document (statement->citation), 0, FALSE, NULL, NULL);

  return jyl_dataset_format_citation (self->dataset, whole, jyl_language_of_interface ());
}

/* A part of a card that leads to what it tells of. */
static GtkWidget *
append_way (GtkWidget *card, const char *address, const char *name)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "way");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.go");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", address);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_box_append (GTK_BOX (card), button);

  return box;
}

/* Whether all numbers are of one indicator, which then needn't be named with each. */
static gboolean
is_of_one_indicator (GPtrArray *statements)
{
  JylRecord *indicator = NULL;

  for (guint i = 0; i < statements->len; i++)
    {
      GArray *figures = ((JylStatement *) g_ptr_array_index (statements, i))->figures;

      for (guint j = 0; j < figures->len; j++)
        {
          JylRecord *other = jyl_series_get_indicator (g_array_index (figures, JylFigure, j).series);

          if (indicator != NULL && indicator != other)
            return FALSE;
          indicator = other;
        }
    }

  return TRUE;
}

static char *
format_counted (JylSeries *series, gboolean is_of_one)
{
  const char *title = get_text (jyl_series_get_title (series));

  if (is_of_one)
    return g_strdup (title);

  return g_strdup_printf ("%s · %s", get_text (jyl_record_get_title (jyl_series_get_indicator (series))), title);
}

static void
append_figure (GtkWidget *card, JylFigure figure, gboolean is_of_one)
{
  JylLanguage language = jyl_language_of_interface ();
  JylStatus status = jyl_observation_get_status (figure.observation);
  g_autofree char *value = jyl_figure_format_value (figure, language);
  g_autofree char *period = jyl_format_period (language, jyl_observation_get_period (figure.observation));
  g_autofree char *address = jyl_figure_get_address (figure);
  g_autofree char *counted = format_counted (figure.series, is_of_one);
  g_autofree char *name = g_strdup_printf ("%s, %s, %s, %s", value, period, counted,
                                           jyl_status_get_word (status, language));
  GtkWidget *box = append_way (card, address, name);
  GtkWidget *badge = jyl_status_badge_new (status);

  append_label (box, value, "title-2", "numeric");
  append_label (box, period, "numeric", NULL);
  append_label (box, counted, "caption", "dim-label");
  gtk_widget_set_halign (badge, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), badge);
}

static void
append_record (JylStatementsBox *self, GtkWidget *card, JylRecord *record)
{
  const char *title = get_text (jyl_record_get_title (record));
  g_autofree char *line = jyl_record_format_line (self->dataset, record);
  g_autofree char *address = jyl_record_get_address (record);
  g_autofree char *name = line != NULL ? g_strdup_printf ("%s, %s", title, line) : g_strdup (title);
  GtkWidget *box = append_way (card, address, name);

  append_label (box, title, NULL, NULL);
  if (line != NULL)
    append_label (box, line, "caption", "dim-label");
}

static void
append_remarks (GtkWidget *card, JylCitation *citation)
{
  const char *note = get_text (jyl_citation_get_note (citation));

  if (jyl_citation_is_inferred (citation))
    {
      const char *why = get_text (jyl_citation_get_basis (citation));
      g_autofree char *basis = *why != '\0' ? g_strdup_printf (_("Inferred: %s"), why) : g_strdup (_("Inferred"));

      append_label (card, basis, "caption", NULL);
    }
  if (*note != '\0')
    append_label (card, note, "caption", NULL);
}

static GtkWidget *
create_card (JylStatementsBox *self, JylStatement *statement, gboolean is_of_one)
{
  GtkWidget *card = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, "orientation",
                                  GTK_ORIENTATION_VERTICAL, "spacing", 6, NULL);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *place = format_place (self, statement);
  const char *title = statement->document != NULL ? get_text (jyl_record_get_title (statement->document)) : "";
  GtkWidget *label = append_label (head, place, "heading", NULL);
  GtkWidget *button = jyl_citation_button_new (self->dataset, statement->citation);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (head), button);
  gtk_box_append (GTK_BOX (card), head);
  if (*title != '\0' && !g_str_equal (title, place))
    append_label (card, title, "caption", "dim-label");

  for (guint i = 0; i < statement->figures->len; i++)
    append_figure (card, g_array_index (statement->figures, JylFigure, i), is_of_one);
  for (guint i = 0; i < statement->records->len; i++)
    append_record (self, card, g_ptr_array_index (statement->records, i));
  append_remarks (card, statement->citation);

  gtk_accessible_update_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL, place, -1);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "statement");

  return card;
}

static void
build (JylStatementsBox *self, JylRecord *discrepancy)
{
  g_autoptr (GPtrArray) statements = jyl_statements_for_discrepancy (self->dataset, discrepancy);
  gboolean is_of_one = is_of_one_indicator (statements);
  GtkWidget *columns = jyl_columns_new ();

  g_object_set (columns, "column-width", MIN_WIDTH, "max-columns", MAX_BESIDE, "column-spacing", 12, "row-spacing", 12,
                NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("What each place says"), -1);

  for (guint i = 0; i < statements->len; i++)
    jyl_columns_append (JYL_COLUMNS (columns), create_card (self, g_ptr_array_index (statements, i), is_of_one));

  adw_bin_set_child (ADW_BIN (self), columns);
}

static void
jyl_statements_box_dispose (GObject *object)
{
  JylStatementsBox *self = JYL_STATEMENTS_BOX (object);

  g_clear_object (&self->dataset);

  G_OBJECT_CLASS (jyl_statements_box_parent_class)->dispose (object);
}

static void
jyl_statements_box_class_init (JylStatementsBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jyl_statements_box_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jyl_statements_box_init (JylStatementsBox *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "statements");
}

/**
 * jyl_statements_box_new:
 * @dataset: a dataset
 * @discrepancy: a discrepancy of it
 *
 * Returns: (transfer floating): what each of the places says that the discrepancy cites
 */
GtkWidget *
jyl_statements_box_new (JylDataset *dataset, JylRecord *discrepancy)
{
  JylStatementsBox *self;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (JYL_IS_DISCREPANCY (discrepancy), NULL);

  self = g_object_new (JYL_TYPE_STATEMENTS_BOX, NULL);
  self->dataset = g_object_ref (dataset);
  build (self, discrepancy);

  return GTK_WIDGET (self);
}
