/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-problems-page.h"

#include <glib/gi18n.h>

#include "jyl-compat.h"
#include "jyl-language.h"
#include "jyl-line-box.h"
#include "jyl-tab-stop.h"

struct _JylProblemsPage {
  JylPage parent_instance;

  /* template */
  GtkLabel *heading;
  GtkLabel *explanation;
  GtkWidget *copy_button;
  GtkWidget *again_button;
  GtkWidget *return_button;
  GtkLabel *return_label;
  GtkNoSelection *selection;

  /* owned */
  JylSession *session;
  GListModel *problems;
  GFile *file;
  GSimpleActionGroup *actions;
};

G_DEFINE_FINAL_TYPE (JylProblemsPage, jyl_problems_page, JYL_TYPE_PAGE)

static char *
get_file_name (JylProblemsPage *self)
{
  g_autofree char *name = self->file != NULL ? g_file_get_basename (self->file) : NULL;

  return g_filename_display_name (name != NULL ? name : "");
}

static guint
count_errors (GListModel *problems)
{
  guint n = 0;

  for (guint i = 0; problems != NULL && i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (JylProblem) problem = g_list_model_get_item (problems, i);

      n += jyl_problem_get_severity (problem) == JYL_SEVERITY_ERROR;
    }

  return n;
}

/* "Line 12, column 5 · /people/3/name" */
static char *
format_place (JylProblem *problem)
{
  const char *pointer = jyl_problem_get_pointer (problem);
  g_autofree char *line = NULL;

  if (jyl_problem_get_line (problem) > 0)
    line = g_strdup_printf (_("Line %u, column %u"), jyl_problem_get_line (problem), jyl_problem_get_column (problem));

  if (line != NULL && *pointer != '\0')
    return g_strdup_printf ("%s · %s", line, pointer);

  return g_strdup (line != NULL ? line : pointer);
}

static void
setup_row_cb (JylProblemsPage *self, GtkListItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "valign", GTK_ALIGN_START, NULL);
  GtkWidget *message = gtk_label_new (NULL);
  GtkWidget *place = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (message), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (message), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (message), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (place), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (place), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (place), PANGO_WRAP_CHAR);
  gtk_widget_add_css_class (place, "dim-label");
  gtk_widget_add_css_class (place, "caption");
  gtk_widget_add_css_class (place, "numeric");
  gtk_widget_set_hexpand (texts, TRUE);

  gtk_box_append (GTK_BOX (texts), message);
  gtk_box_append (GTK_BOX (texts), place);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_list_item_set_child (item, box);
  gtk_list_item_set_activatable (item, FALSE);
}

static void
bind_row_cb (JylProblemsPage *self, GtkListItem *item)
{
  JylProblem *problem = gtk_list_item_get_item (item);
  GtkWidget *box = gtk_list_item_get_child (item);
  GtkWidget *icon = gtk_widget_get_first_child (box);
  GtkWidget *message = gtk_widget_get_first_child (gtk_widget_get_last_child (box));
  GtkWidget *place = gtk_widget_get_last_child (gtk_widget_get_last_child (box));
  gboolean is_error = jyl_problem_get_severity (problem) == JYL_SEVERITY_ERROR;
  const char *severity = is_error ? _("Error") : _("Note");
  g_autofree char *where = format_place (problem);
  g_autofree char *name = g_strdup_printf ("%s: %s %s", severity, jyl_problem_get_message (problem), where);

  gtk_image_set_from_icon_name (GTK_IMAGE (icon), is_error ? "dialog-error-symbolic" : "dialog-information-symbolic");
  gtk_widget_set_tooltip_text (icon, severity);
  gtk_label_set_label (GTK_LABEL (message), jyl_problem_get_message (problem));
  gtk_label_set_label (GTK_LABEL (place), where);
  gtk_widget_set_visible (place, *where != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (box)), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static char *
format_heading (JylProblemsPage *self, guint n, guint n_errors)
{
  g_autofree char *name = get_file_name (self);

  if (n == 0)
    return g_strdup (_("No Problems"));
  if (n_errors > 0)
    /* TRANSLATORS: %s is the name of a file. */
    return g_strdup_printf (_("“%s” Can’t Be Opened"), name);

  return g_strdup_printf (_("Notes on “%s”"), name);
}

static char *
format_explanation (JylProblemsPage *self, guint n, guint n_errors)
{
  g_autofree char *errors = NULL;

  if (n == 0)
    return g_strdup (_("The file that was read last is as it should be."));
  if (n_errors == 0)
    return g_strdup (_("The file is open. These are worth a look."));

  errors = g_strdup_printf (ngettext ("%u error has to be put right first.", "%u errors have to be put right first.",
                                      n_errors), n_errors);
  if (jyl_page_get_dataset (JYL_PAGE (self)) == NULL)
    return g_steal_pointer (&errors);

  return g_strdup_printf ("%s %s", errors, _("What was open is still open."));
}

static void
update (JylProblemsPage *self)
{
  guint n = self->problems != NULL ? g_list_model_get_n_items (self->problems) : 0;
  guint n_errors = count_errors (self->problems);
  g_autofree char *heading = format_heading (self, n, n_errors);
  g_autofree char *explanation = format_explanation (self, n, n_errors);
  GAction *copy = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "copy");

  gtk_label_set_label (self->heading, heading);
  gtk_label_set_label (self->explanation, explanation);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (copy), n > 0);
  gtk_widget_set_visible (self->copy_button, n > 0);

  gtk_widget_set_visible (self->again_button, self->file != NULL && n_errors > 0);
  if (self->file != NULL)
    {
      g_autofree char *uri = g_file_get_uri (self->file);

      gtk_actionable_set_action_target (GTK_ACTIONABLE (self->again_button), "s", uri);
    }
}

/* What is told here stays until another file has something to tell. */
static void
take_problems (JylProblemsPage *self)
{
  GListModel *problems = jyl_session_get_problems (self->session);

  if (problems == NULL || g_list_model_get_n_items (problems) == 0)
    return;

  g_set_object (&self->problems, problems);
  g_set_object (&self->file, jyl_session_get_problem_file (self->session));
  gtk_no_selection_set_model (self->selection, self->problems);
  update (self);
}

static void
copy_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JylProblemsPage *self = JYL_PROBLEMS_PAGE (user_data);
  g_autofree char *text = jyl_problems_page_to_string (self);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
}

static void
jyl_problems_page_set_dataset (JylPage *page, JylDataset *dataset, JylRange *range)
{
  JylProblemsPage *self = JYL_PROBLEMS_PAGE (page);
  /* TRANSLATORS: %s is the title of the dataset that is open. */
  g_autofree char *text = g_strdup_printf (_("Back to “%s”"), jyl_text_get (jyl_dataset_get_title (dataset),
                                                                            jyl_language_of_interface ()));

  gtk_label_set_label (self->return_label, text);
  gtk_widget_set_visible (self->return_button, TRUE);
  update (self);
}

static gboolean
jyl_problems_page_go (JylPage *page, JylAddress *address)
{
  JylProblemsPage *self = JYL_PROBLEMS_PAGE (page);

  if (jyl_address_get_record (address) != NULL)
    return FALSE;

  if (self->session != NULL)
    take_problems (self);
  update (self);
  jyl_page_set_title (page, _("Problems"));

  return TRUE;
}

static void
jyl_problems_page_dispose (GObject *object)
{
  JylProblemsPage *self = JYL_PROBLEMS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JYL_TYPE_PROBLEMS_PAGE);
  g_clear_object (&self->session);
  g_clear_object (&self->problems);
  g_clear_object (&self->file);
  g_clear_object (&self->actions);

  G_OBJECT_CLASS (jyl_problems_page_parent_class)->dispose (object);
}

static void
jyl_problems_page_class_init (JylProblemsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JylPageClass *page_class = JYL_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jyl_problems_page_dispose;
  page_class->set_dataset = jyl_problems_page_set_dataset;
  page_class->go = jyl_problems_page_go;

  g_type_ensure (JYL_TYPE_LINE_BOX);
  g_type_ensure (JYL_TYPE_TAB_STOP);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jylnama/Jylnama/ui/jyl-problems-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JylProblemsPage, heading);
  gtk_widget_class_bind_template_child (widget_class, JylProblemsPage, explanation);
  gtk_widget_class_bind_template_child (widget_class, JylProblemsPage, copy_button);
  gtk_widget_class_bind_template_child (widget_class, JylProblemsPage, again_button);
  gtk_widget_class_bind_template_child (widget_class, JylProblemsPage, return_button);
  gtk_widget_class_bind_template_child (widget_class, JylProblemsPage, return_label);
  gtk_widget_class_bind_template_child (widget_class, JylProblemsPage, selection);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
}

static void
jyl_problems_page_init (JylProblemsPage *self)
{
  static const GActionEntry entries[] = {
    { .name = "copy", .activate = copy_cb },
  };

  gtk_widget_init_template (GTK_WIDGET (self));
  jyl_compat_name_buttons (GTK_WIDGET (self));

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "problems", G_ACTION_GROUP (self->actions));
}

/**
 * jyl_problems_page_new:
 * @session: what tells the problems
 *
 * The problems are taken when the page is gone to, and when a file is refused.
 *
 * Returns: (transfer floating): the page for the problems of a file that was refused
 */
GtkWidget *
jyl_problems_page_new (JylSession *session)
{
  JylProblemsPage *self;

  g_return_val_if_fail (JYL_IS_SESSION (session), NULL);

  self = g_object_new (JYL_TYPE_PROBLEMS_PAGE, NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "refused", G_CALLBACK (take_problems), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * jyl_problems_page_get_problems:
 * @self: a problems page
 *
 * Returns: (transfer none) (nullable): the #JylProblem that are shown
 */
GListModel *
jyl_problems_page_get_problems (JylProblemsPage *self)
{
  g_return_val_if_fail (JYL_IS_PROBLEMS_PAGE (self), NULL);

  return self->problems;
}

/**
 * jyl_problems_page_to_string:
 * @self: a problems page
 *
 * Returns: (transfer full): all problems, a line each, as --check prints them
 */
char *
jyl_problems_page_to_string (JylProblemsPage *self)
{
  g_autofree char *name = NULL;
  GString *string;

  g_return_val_if_fail (JYL_IS_PROBLEMS_PAGE (self), NULL);

  name = self->file != NULL ? g_file_get_parse_name (self->file) : g_strdup ("");
  string = g_string_new (NULL);
  for (guint i = 0; self->problems != NULL && i < g_list_model_get_n_items (self->problems); i++)
    {
      g_autoptr (JylProblem) problem = g_list_model_get_item (self->problems, i);
      g_autofree char *line = jyl_problem_to_string (problem, name);

      g_string_append_printf (string, "%s\n", line);
    }

  return g_string_free (string, FALSE);
}
