/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-section-box.h"

#include <glib/gi18n.h>

#include "jyl-citation-button.h"
#include "jyl-compat.h"
#include "jyl-language.h"
#include "jyl-page.h"
#include "jyl-status-badge.h"

/* A section that is longer by more than a few lines begins with so many; of doubts fewer stand before what
 * a person came for. */
#define FIRST_LINES 8
#define FIRST_DOUBTS 3
#define FEW_MORE 4

/* No more than so many are added at a time: each line is a handful of widgets, and there may be thousands. */
#define STEP 100
/* What stands over a line that was asked for and begins what is shown. */
#define LINES_BEFORE 5

/* Dates and roles keep to one line; only longer details wrap. */
#define DETAIL_CHARS 40

/* A word longer than this, such as an address, may be broken. To look for breaks in every word is most of what it
 * takes to lay a page out. */
#define LONG_WORD_CHARS 20

#define HEADING_STYLE "heading"
#define LINE_KEY "jyl-line"

/* What stands under one another in a table, besides where a line begins. */
enum {
  COLUMN_VALUE,
  COLUMN_STATUS,
  COLUMN_CITATIONS,
  N_COLUMNS,
};

struct _JylSectionBox {
  AdwBin parent_instance;

  /* borrowed from the tree */
  GtkListBox *list;
  GtkWidget *before_button;
  GtkWidget *more_button;

  /* What is marked: 0, NULL: nothing */
  guint paragraph;
  JylObservation *observation; /* borrowed */

  /* owned */
  JylDataset *dataset;
  JylSection *section;
  GtkSliceListModel *shown;
  GtkSizeGroup *columns[N_COLUMNS]; /* of a table; else NULL */
};

G_DEFINE_FINAL_TYPE (JylSectionBox, jyl_section_box, ADW_TYPE_BIN)

static JylLine *
get_line (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), LINE_KEY);
}

static gboolean
has_long_word (const char *text)
{
  guint n = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      n = g_unichar_isspace (g_utf8_get_char (p)) ? 0 : n + 1;
      if (n > LONG_WORD_CHARS)
        return TRUE;
    }

  return FALSE;
}

static GtkWidget *
create_label (const char *text, const char *style)
{
  /* A screen reader goes from heading to heading. */
  gboolean is_heading = g_strcmp0 (style, HEADING_STYLE) == 0;
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role",
                                   is_heading ? GTK_ACCESSIBLE_ROLE_HEADING : GTK_ACCESSIBLE_ROLE_LABEL, "label", text,
                                   NULL);

  if (is_heading)
    gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), has_long_word (text) ? PANGO_WRAP_WORD_CHAR : PANGO_WRAP_WORD);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

/* What the line says, at its start. Among facts that is what they are of: "Place". */
static GtkWidget *
create_start (JylLine *line, gboolean is_fact)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_box_append (GTK_BOX (box), create_label (jyl_line_get_title (line), is_fact ? "dim-label" : NULL));
  if (jyl_line_get_subtitle (line) != NULL)
    {
      GtkWidget *subtitle = create_label (jyl_line_get_subtitle (line), "caption");

      gtk_widget_add_css_class (subtitle, "dim-label");
      gtk_box_append (GTK_BOX (box), subtitle);
    }

  return box;
}

static gboolean
link_cb (JylSectionBox *self, const char *uri)
{
  jyl_go (GTK_WIDGET (self), uri);

  return TRUE;
}

/* What others say instead: a line leads to one place, and a doubt to another. */
static void
append_doubts (JylSectionBox *self, GtkWidget *start, JylLine *line)
{
  for (guint i = 0; i < jyl_line_get_n_doubts (line); i++)
    {
      const char *address;
      const char *text = jyl_line_get_doubt (line, i, &address);
      g_autofree char *markup = g_markup_printf_escaped ("<a href=\"%s\">%s</a>", address, text);
      GtkWidget *label = create_label ("", "caption");

      gtk_label_set_markup (GTK_LABEL (label), markup);
      gtk_widget_set_halign (label, GTK_ALIGN_START);
      gtk_widget_add_css_class (label, "doubt");
      g_signal_connect_object (label, "activate-link", G_CALLBACK (link_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (start), label);
    }
}

static GtkWidget *
create_detail (JylLine *line, JylSectionStyle style)
{
  gboolean is_quiet = style != JYL_SECTION_FACTS && style != JYL_SECTION_TABLE;
  GtkWidget *label = create_label (jyl_line_get_detail (line), is_quiet ? "dim-label" : NULL);

  gtk_label_set_max_width_chars (GTK_LABEL (label), DETAIL_CHARS);
  gtk_widget_add_css_class (label, "numeric");
  if (style == JYL_SECTION_TABLE)
    gtk_label_set_xalign (GTK_LABEL (label), 1.0f);

  return label;
}

/* In a table the places of a number keep together, so that they make one column. */
static void
append_citations (JylSectionBox *self, JylLineBox *line_box, JylLine *line)
{
  GtkWidget *box;

  if (self->columns[COLUMN_CITATIONS] == NULL)
    {
      jyl_citation_buttons_append (line_box, self->dataset, jyl_line_get_citations (line));
      return;
    }

  box = jyl_citation_buttons_new (self->dataset, jyl_line_get_citations (line));
  gtk_size_group_add_widget (self->columns[COLUMN_CITATIONS], box);
  jyl_line_box_append (line_box, box);
}

static void
append_column (JylSectionBox *self, JylLineBox *line_box, guint column, GtkWidget *child)
{
  if (self->columns[column] != NULL)
    gtk_size_group_add_widget (self->columns[column], child);
  jyl_line_box_append (line_box, child);
}

static gboolean
is_marked (JylSectionBox *self, JylLine *line)
{
  return (self->paragraph > 0 && jyl_line_get_paragraph (line) == self->paragraph)
         || (self->observation != NULL && jyl_line_get_observation (line) == self->observation);
}

static GtkWidget *
create_row_cb (gpointer item, gpointer user_data)
{
  JylSectionBox *self = JYL_SECTION_BOX (user_data);
  JylLine *line = JYL_LINE (item);
  JylSectionStyle style = jyl_section_get_style (self->section);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *line_box = jyl_line_box_new ();
  GtkWidget *start = create_start (line, style == JYL_SECTION_FACTS);
  g_autofree char *name = jyl_line_to_string (line);
  gboolean is_link = jyl_line_get_address (line) != NULL;
  JylStatus status;

  append_doubts (self, start, line);
  jyl_line_box_append (JYL_LINE_BOX (line_box), start);
  if (jyl_line_get_detail (line) != NULL)
    append_column (self, JYL_LINE_BOX (line_box), COLUMN_VALUE, create_detail (line, style));
  if (jyl_line_get_status (line, &status))
    append_column (self, JYL_LINE_BOX (line_box), COLUMN_STATUS, jyl_status_badge_new (status));
  append_citations (self, JYL_LINE_BOX (line_box), line);

  gtk_widget_set_hexpand (line_box, TRUE);
  gtk_box_append (GTK_BOX (box), line_box);
  if (is_link)
    gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE,
                                                 "icon-name", "go-next-symbolic",
                                                 "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                                 "css-classes", (const char *const[]) { "chevron", "dim-label", NULL },
                                                 NULL));

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), is_link);
  if (is_link)
    gtk_widget_add_css_class (row, "link-row");
  if (is_marked (self, line))
    gtk_widget_add_css_class (row, "marked");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (row), LINE_KEY, g_object_ref (line), g_object_unref);

  return row;
}

/* In an outline the paragraph stands over the lines that it gave. */
static void
update_header_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  guint paragraph = jyl_line_get_paragraph (get_line (row));
  g_autofree char *text = NULL;
  GtkWidget *label;

  if (before != NULL && jyl_line_get_paragraph (get_line (before)) == paragraph)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  if (gtk_list_box_row_get_header (row) != NULL)
    return;

  text = paragraph > 0 ? g_strdup_printf ("¶%u", paragraph) : g_strdup (_("The document as a whole"));
  label = create_label (text, "paragraph");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_list_box_row_set_header (row, label);
}

static void
row_activated_cb (JylSectionBox *self, GtkListBoxRow *row)
{
  const char *address = jyl_line_get_address (get_line (row));

  if (address == NULL)
    return;

  if (g_str_has_prefix (address, "jylnama:"))
    jyl_go (GTK_WIDGET (self), address);
  else
    jyl_compat_open_uri (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), address);
}

static guint
count_lines (JylSectionBox *self)
{
  return g_list_model_get_n_items (jyl_section_get_lines (self->section));
}

/* How many lines stand behind those that are shown. */
static guint
count_rest (JylSectionBox *self)
{
  return count_lines (self) - gtk_slice_list_model_get_offset (self->shown)
         - g_list_model_get_n_items (G_LIST_MODEL (self->shown));
}

static void
update_buttons (JylSectionBox *self)
{
  guint n_all = count_lines (self), n_rest = count_rest (self), n_more = MIN (n_rest, STEP);
  guint offset = gtk_slice_list_model_get_offset (self->shown), n_before = MIN (offset, STEP);
  g_autofree char *before = NULL;
  g_autofree char *more = NULL;

  if (self->more_button == NULL)
    return;

  /* TRANSLATORS: so many lines that stand before those of a list that are shown. */
  before = g_strdup_printf (ngettext ("Show %u Before", "Show %u Before", n_before), n_before);
  gtk_button_set_label (GTK_BUTTON (self->before_button), before);
  gtk_widget_set_visible (self->before_button, n_before > 0);

  if (offset == 0 && n_rest <= STEP)
    more = g_strdup_printf (ngettext ("Show All %u", "Show All %u", n_all), n_all);
  else
    /* TRANSLATORS: so many lines that stand behind those of a list that are shown. */
    more = g_strdup_printf (ngettext ("Show %u More", "Show %u More", n_more), n_more);
  gtk_button_set_label (GTK_BUTTON (self->more_button), more);
  gtk_widget_set_visible (self->more_button, n_rest > 0);
}

/* To move the beginning makes all lines anew that are shown: before others are added, there are fewer. */
static void
show_stretch (JylSectionBox *self, guint offset, guint n)
{
  gtk_slice_list_model_set_offset (self->shown, offset);
  gtk_slice_list_model_set_size (self->shown, n);
  update_buttons (self);
}

static void
show_more (JylSectionBox *self)
{
  show_stretch (self, gtk_slice_list_model_get_offset (self->shown),
                g_list_model_get_n_items (G_LIST_MODEL (self->shown)) + MIN (count_rest (self), STEP));
}

/* So that the line is among those that are shown, and with it no more than a step of others. */
static void
reveal (JylSectionBox *self, guint index)
{
  guint offset = gtk_slice_list_model_get_offset (self->shown);
  guint end = offset + g_list_model_get_n_items (G_LIST_MODEL (self->shown));

  if (index >= offset && index < end)
    return;

  if (index >= end && index - end < STEP)
    show_more (self);
  else
    show_stretch (self, index - MIN (index, LINES_BEFORE), STEP);
}

static void
focus_row (JylSectionBox *self, guint index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) index);

  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

/* The keyboard goes on where the list went on. */
static void
more_cb (JylSectionBox *self)
{
  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (self->shown));

  show_more (self);
  focus_row (self, n_before);
}

static void
before_cb (JylSectionBox *self)
{
  guint offset = gtk_slice_list_model_get_offset (self->shown), step = MIN (offset, STEP);

  show_stretch (self, offset - step, g_list_model_get_n_items (G_LIST_MODEL (self->shown)) + step);
  focus_row (self, step - 1);
}

static GtkWidget *
create_button (JylSectionBox *self, void (*func) (JylSectionBox *self))
{
  GtkWidget *button = gtk_button_new ();

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "more");
  g_signal_connect_object (button, "clicked", G_CALLBACK (func), self, G_CONNECT_SWAPPED);

  return button;
}

/* A heading that leads somewhere is a link too. */
static GtkWidget *
create_title (JylSectionBox *self)
{
  const char *title = jyl_section_get_title (self->section);
  const char *address = jyl_section_get_address (self->section);
  GtkWidget *label = create_label (title, HEADING_STYLE);

  if (address != NULL)
    {
      g_autofree char *markup = g_markup_printf_escaped ("<a href=\"%s\">%s</a>", address, title);

      gtk_label_set_markup (GTK_LABEL (label), markup);
      g_signal_connect_object (label, "activate-link", G_CALLBACK (link_cb), self, G_CONNECT_SWAPPED);
    }

  return label;
}

static GtkWidget *
create_heading (JylSectionBox *self, guint n, gboolean is_long)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  if (jyl_section_get_style (self->section) == JYL_SECTION_DOUBTS)
    gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE,
                                                 "icon-name", "dialog-warning-symbolic",
                                                 "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                                 NULL));
  gtk_box_append (GTK_BOX (box), create_title (self));

  if (is_long)
    {
      g_autofree char *count = jyl_format_number (jyl_language_of_interface (), n, 0);
      GtkWidget *label = create_label (count, "dim-label");

      gtk_widget_add_css_class (label, "numeric");
      gtk_box_append (GTK_BOX (box), label);
    }

  return box;
}

static void
append_text (GtkBox *box, const char *text)
{
  GtkWidget *label;

  if (text == NULL)
    return;

  label = create_label (text, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "about");
  gtk_box_append (box, label);
}

static void
build (JylSectionBox *self)
{
  GListModel *lines = jyl_section_get_lines (self->section);
  guint n = g_list_model_get_n_items (lines);
  gboolean is_outline = jyl_section_get_style (self->section) == JYL_SECTION_OUTLINE;
  guint n_first = jyl_section_get_style (self->section) == JYL_SECTION_DOUBTS ? FIRST_DOUBTS
                  : is_outline                                               ? STEP
                                                                             : FIRST_LINES;
  gboolean is_long = n > n_first + FEW_MORE;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *list = gtk_list_box_new ();

  if (jyl_section_get_style (self->section) == JYL_SECTION_TABLE)
    {
      for (guint i = 0; i < N_COLUMNS; i++)
        self->columns[i] = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
    }

  gtk_widget_add_css_class (GTK_WIDGET (self), "section");
  if (jyl_section_get_style (self->section) == JYL_SECTION_DOUBTS)
    gtk_widget_add_css_class (GTK_WIDGET (self), "doubts");

  if (jyl_section_get_title (self->section) != NULL)
    {
      gtk_box_append (GTK_BOX (box), create_heading (self, n, is_long));
      append_text (GTK_BOX (box), jyl_section_get_text (self->section));
      gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      jyl_section_get_title (self->section), -1);
    }
  else
    gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Facts"), -1);

  self->list = GTK_LIST_BOX (list);
  self->shown = gtk_slice_list_model_new (g_object_ref (lines), 0, is_long ? n_first : G_MAXUINT);
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "lines");
  if (is_outline)
    gtk_list_box_set_header_func (self->list, update_header_cb, NULL, NULL);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->shown), create_row_cb, self, NULL);
  g_signal_connect_object (list, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  if (is_long)
    {
      self->before_button = create_button (self, before_cb);
      self->more_button = create_button (self, more_cb);
      gtk_box_append (GTK_BOX (box), self->before_button);
    }
  gtk_box_append (GTK_BOX (box), list);
  if (is_long)
    gtk_box_append (GTK_BOX (box), self->more_button);
  update_buttons (self);

  adw_bin_set_child (ADW_BIN (self), box);
}

static void
jyl_section_box_dispose (GObject *object)
{
  JylSectionBox *self = JYL_SECTION_BOX (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  self->list = NULL;
  for (guint i = 0; i < N_COLUMNS; i++)
    g_clear_object (&self->columns[i]);
  g_clear_object (&self->shown);
  g_clear_object (&self->section);
  g_clear_object (&self->dataset);

  G_OBJECT_CLASS (jyl_section_box_parent_class)->dispose (object);
}

static void
jyl_section_box_class_init (JylSectionBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jyl_section_box_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jyl_section_box_init (JylSectionBox *self)
{
}

/**
 * jyl_section_box_new:
 * @dataset: the dataset that the section tells of
 * @section: what to show
 *
 * Returns: (transfer floating): a box of it
 */
GtkWidget *
jyl_section_box_new (JylDataset *dataset, JylSection *section)
{
  JylSectionBox *self;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (JYL_IS_SECTION (section), NULL);

  self = g_object_new (JYL_TYPE_SECTION_BOX, NULL);
  self->dataset = g_object_ref (dataset);
  self->section = g_object_ref (section);
  build (self);

  return GTK_WIDGET (self);
}

/* Shows and marks the lines that are meant, and none else; the first of them. */
static GtkWidget *
mark_rows (JylSectionBox *self)
{
  GListModel *lines = jyl_section_get_lines (self->section);
  gboolean is_any = self->paragraph > 0 || self->observation != NULL;
  GtkWidget *first = NULL;
  GtkListBoxRow *row;

  for (guint i = 0; is_any && i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (JylLine) line = g_list_model_get_item (lines, i);

      if (!is_marked (self, line))
        continue;
      reveal (self, i);
      break;
    }

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      gboolean is_meant = is_marked (self, get_line (row));

      if (is_meant)
        gtk_widget_add_css_class (GTK_WIDGET (row), "marked");
      else
        gtk_widget_remove_css_class (GTK_WIDGET (row), "marked");

      if (is_meant && first == NULL)
        first = GTK_WIDGET (row);
    }

  return first;
}

/**
 * jyl_section_box_set_paragraph:
 * @self: a section view
 * @paragraph: a paragraph of the document, from 1; 0 for none
 *
 * Marks the lines of an outline that a paragraph gave; where none of them was shown, they are now.
 *
 * Returns: (transfer none) (nullable): the first such line
 */
GtkWidget *
jyl_section_box_set_paragraph (JylSectionBox *self, guint paragraph)
{
  g_return_val_if_fail (JYL_IS_SECTION_BOX (self), NULL);

  if (jyl_section_get_style (self->section) != JYL_SECTION_OUTLINE)
    return NULL;

  self->paragraph = paragraph;
  return mark_rows (self);
}

/**
 * jyl_section_box_set_observation:
 * @self: a section view
 * @observation: (nullable): a number; %NULL for none
 *
 * Marks the line of a table that tells the number; where it wasn't shown, it is now.
 *
 * Returns: (transfer none) (nullable): that line
 */
GtkWidget *
jyl_section_box_set_observation (JylSectionBox *self, JylObservation *observation)
{
  g_return_val_if_fail (JYL_IS_SECTION_BOX (self), NULL);
  g_return_val_if_fail (observation == NULL || JYL_IS_OBSERVATION (observation), NULL);

  if (jyl_section_get_style (self->section) != JYL_SECTION_TABLE)
    return NULL;

  self->observation = observation;
  return mark_rows (self);
}

/**
 * jyl_section_box_reach:
 * @self: a section view
 * @content: what scrolls, with the section in it
 * @y: a height of @content that is about to be seen
 *
 * An outline that ends above @y goes on by itself, so that who reads on need not ask.
 */
void
jyl_section_box_reach (JylSectionBox *self, GtkWidget *content, double y)
{
  graphene_point_t origin = GRAPHENE_POINT_INIT (0, 0);
  graphene_point_t place;

  g_return_if_fail (JYL_IS_SECTION_BOX (self));

  if (jyl_section_get_style (self->section) == JYL_SECTION_OUTLINE && self->more_button != NULL
      && gtk_widget_get_visible (self->more_button)
      && gtk_widget_compute_point (self->more_button, content, &origin, &place) && (double) place.y < y)
    show_more (self);
}
