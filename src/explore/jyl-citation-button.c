/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-citation-button.h"

#include <glib/gi18n.h>

#include "jyl-address.h"
#include "jyl-language.h"

/* More would push away what the line says. */
#define MAX_BUTTONS 3

static const char *
get_text (JylText *text)
{
  return jyl_text_get (text, jyl_language_of_interface ());
}

/* Where it stands, and if it isn't said there in so many words, why it is taken to be. */
static char *
format_description (JylDataset *dataset, JylCitation *citation)
{
  JylRecord *document = jyl_dataset_lookup (dataset, jyl_citation_get_document (citation));
  GString *string = g_string_new (NULL);
  const char *basis = get_text (jyl_citation_get_basis (citation));
  const char *note = get_text (jyl_citation_get_note (citation));

  if (document != NULL)
    g_string_append (string, get_text (jyl_record_get_title (document)));
  if (jyl_citation_is_inferred (citation) && *basis != '\0')
    {
      g_string_append_c (string, '\n');
      g_string_append_printf (string, _("Inferred: %s"), basis);
    }
  else if (jyl_citation_is_inferred (citation))
    g_string_append_printf (string, "\n%s", _("Inferred: the text implies it and does not say it"));
  if (*note != '\0')
    g_string_append_printf (string, "\n%s", note);

  return g_string_free (string, FALSE);
}

static GtkWidget *
create_content (JylCitation *citation)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  guint paragraph = jyl_citation_get_paragraph (citation);

  if (paragraph > 0)
    {
      g_autofree char *text = g_strdup_printf ("¶%u", paragraph);

      gtk_box_append (GTK_BOX (box), gtk_label_new (text));
    }
  else
    gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE,
                                                 "icon-name", "text-x-generic-symbolic",
                                                 "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                                 NULL));

  if (jyl_citation_is_inferred (citation))
    /* TRANSLATORS: behind a paragraph's number: the text implies it and does not say it. */
    gtk_box_append (GTK_BOX (box), gtk_label_new (C_("citation", "inferred")));

  return box;
}

/**
 * jyl_citation_button_new:
 * @dataset: the citation's dataset
 * @citation: where something stands
 *
 * Returns: (transfer floating): a button that goes there
 */
GtkWidget *
jyl_citation_button_new (JylDataset *dataset, JylCitation *citation)
{
  GtkWidget *button;
  g_autofree char *address = NULL;
  g_autofree char *name = NULL;
  g_autofree char *description = NULL;
  g_autofree char *tooltip = NULL;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (citation != NULL, NULL);

  button = gtk_button_new ();
  address = jyl_address_for_paragraph (jyl_citation_get_document (citation), jyl_citation_get_paragraph (citation));
  name = jyl_dataset_format_citation (dataset, citation, jyl_language_of_interface ());
  description = format_description (dataset, citation);
  tooltip = g_strdup_printf ("%s\n%s", name, description);

  gtk_button_set_child (GTK_BUTTON (button), create_content (citation));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "citation");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.go");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", address);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);

  return button;
}

static GtkWidget *
create_rest (guint n)
{
  g_autofree char *text = g_strdup_printf ("+%u", n);
  /* TRANSLATORS: behind buttons that lead to sources. */
  g_autofree char *tooltip = g_strdup_printf (ngettext ("and %u more place", "and %u more places", n), n);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_set_tooltip_text (label, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip, -1);

  return label;
}

/**
 * jyl_citation_buttons_append:
 * @box: a line
 * @dataset: the citations' dataset
 * @citations: (element-type JylCitation): where what the line says stands
 *
 * Adds a button for each of the first citations; the rest is counted.
 */
void
jyl_citation_buttons_append (JylLineBox *box, JylDataset *dataset, GPtrArray *citations)
{
  g_return_if_fail (JYL_IS_LINE_BOX (box));
  g_return_if_fail (JYL_IS_DATASET (dataset));
  g_return_if_fail (citations != NULL);

  for (guint i = 0; i < MIN (citations->len, MAX_BUTTONS); i++)
    {
      GtkWidget *button = jyl_citation_button_new (dataset, g_ptr_array_index (citations, i));

      if (i > 0)
        gtk_widget_add_css_class (button, "tight");
      jyl_line_box_append (box, button);
    }

  if (citations->len > MAX_BUTTONS)
    {
      GtkWidget *rest = create_rest (citations->len - MAX_BUTTONS);

      gtk_widget_add_css_class (rest, "tight");
      jyl_line_box_append (box, rest);
    }
}

/**
 * jyl_citation_buttons_new:
 * @dataset: the citations' dataset
 * @citations: (element-type JylCitation): where something stands
 *
 * Returns: (transfer floating): the same buttons in a row of their own
 */
GtkWidget *
jyl_citation_buttons_new (JylDataset *dataset, GPtrArray *citations)
{
  GtkWidget *box;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (citations != NULL, NULL);

  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2);
  for (guint i = 0; i < MIN (citations->len, MAX_BUTTONS); i++)
    gtk_box_append (GTK_BOX (box), jyl_citation_button_new (dataset, g_ptr_array_index (citations, i)));

  if (citations->len > MAX_BUTTONS)
    gtk_box_append (GTK_BOX (box), create_rest (citations->len - MAX_BUTTONS));

  return box;
}
