/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-list-page-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jyl-language.h"
#include "jyl-words.h"

/* A menu is read, not searched: of very many sorts the most frequent are offered. */
#define MAX_CHOICES 24

typedef struct {
  char *id;
  char *name; /* nullable */
  guint n;
} Choice;

static void
choice_free (Choice *choice)
{
  g_free (choice->id);
  g_free (choice->name);
  g_free (choice);
}

static GPtrArray *
new_choices (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) choice_free);
}

static int
compare_choices (gconstpointer a, gconstpointer b)
{
  const Choice *one = *(const Choice *const *) a;
  const Choice *other = *(const Choice *const *) b;

  return (one->n < other->n) - (one->n > other->n);
}

static Choice *
count_choice (GPtrArray *choices, const char *id)
{
  Choice *choice;

  for (guint i = 0; i < choices->len; i++)
    {
      choice = g_ptr_array_index (choices, i);
      if (g_str_equal (choice->id, id))
        {
          choice->n++;
          return choice;
        }
    }

  choice = g_new0 (Choice, 1);
  choice->id = g_strdup (id);
  choice->n = 1;
  g_ptr_array_add (choices, choice);

  return choice;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  const Choice *one = *(const Choice *const *) a;
  const Choice *other = *(const Choice *const *) b;

  return g_utf8_collate (one->name, other->name);
}

static void
count_subkinds (JylListPage *self, GPtrArray *choices, JylKind kind)
{
  GListModel *records = jyl_dataset_get_records (jyl_page_get_dataset (JYL_PAGE (self)), kind);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (JylRecord) record = g_list_model_get_item (records, i);

      if (jyl_record_get_subkind (record) != NULL)
        count_choice (choices, jyl_record_get_subkind (record));
    }
}

static GPtrArray *
collect_subkinds (JylListPage *self, JylKind kind)
{
  GPtrArray *choices = new_choices ();

  count_subkinds (self, choices, kind);
  g_ptr_array_sort (choices, compare_choices);

  return choices;
}

/* The documents that say something of the records. */
static GPtrArray *
collect_documents (JylListPage *self)
{
  GPtrArray *choices = new_choices ();
  JylDataset *dataset = jyl_page_get_dataset (JYL_PAGE (self));
  GListModel *documents = jyl_dataset_get_records (dataset, JYL_KIND_DOCUMENT);

  for (guint i = 0; i < g_list_model_get_n_items (documents); i++)
    {
      g_autoptr (JylDocument) document = g_list_model_get_item (documents, i);
      GPtrArray *facts = jyl_dataset_get_facts (dataset, document);

      for (guint j = 0; j < facts->len; j++)
        {
          JylFact *fact = g_ptr_array_index (facts, j);

          if (jyl_listing_has_kind (self->listing, jyl_record_get_kind (fact->record)))
            count_choice (choices, jyl_record_get_id (document));
        }
    }

  g_ptr_array_sort (choices, compare_choices);

  return choices;
}

/* Topics, by their English text, in the order of the alphabet. */
static GPtrArray *
collect_topics (JylListPage *self)
{
  GPtrArray *choices = new_choices ();

  for (guint k = 0; k < self->listing->n_kinds; k++)
    {
      GListModel *records = jyl_dataset_get_records (jyl_page_get_dataset (JYL_PAGE (self)), self->listing->kinds[k]);

      for (guint i = 0; i < g_list_model_get_n_items (records); i++)
        {
          g_autoptr (JylRecord) record = g_list_model_get_item (records, i);
          JylText *topic = jyl_record_get_topic (record);
          Choice *choice = topic != NULL ? count_choice (choices, jyl_text_get (topic, JYL_LANGUAGE_EN)) : NULL;

          if (choice != NULL && choice->name == NULL)
            choice->name = g_strdup (jyl_text_get (topic, jyl_language_of_interface ()));
        }
    }

  g_ptr_array_sort (choices, compare_names);

  return choices;
}

static char *
format_document (JylListPage *self, const char *id)
{
  g_autoptr (JylCitation) whole = jyl_citation_new (id, 0, FALSE, NULL, NULL);

  return jyl_dataset_format_citation (jyl_page_get_dataset (JYL_PAGE (self)), whole, jyl_language_of_interface ());
}

/* What the filter holds of kind and subkind: "demand", and where there are several kinds "position" or
 * "position/demand". The kind is %JYL_RECORD_LIST_ANY_KIND for any, and the subkind %NULL. */
static void
parse_subkind (JylListPage *self, const char *state, int *kind, const char **subkind)
{
  const char *slash = strchr (state, '/');
  g_autofree char *name = slash != NULL ? g_strndup (state, (gsize) (slash - state)) : g_strdup (state);
  JylKind found;

  *kind = JYL_RECORD_LIST_ANY_KIND;
  *subkind = *state != '\0' ? state : NULL;
  if (self->listing->n_kinds == 1 || *state == '\0' || !jyl_kind_from_address_name (name, &found))
    return;

  *kind = (int) found;
  *subkind = slash != NULL ? slash + 1 : NULL;
}

static char *
format_subkind (JylListPage *self, const char *state)
{
  JylDataset *dataset = jyl_page_get_dataset (JYL_PAGE (self));
  int kind;
  const char *subkind;

  parse_subkind (self, state, &kind, &subkind);
  if (kind == JYL_RECORD_LIST_ANY_KIND)
    kind = (int) self->listing->kinds[0];
  if (subkind == NULL)
    return g_strdup (jyl_kind_get_list_name ((JylKind) kind));

  return jyl_dataset_format_subkind (dataset, (JylKind) kind, subkind, jyl_language_of_interface ());
}

static char *
format_topic (JylListPage *self, const char *topic)
{
  g_autoptr (GPtrArray) choices = collect_topics (self);

  for (guint i = 0; i < choices->len; i++)
    {
      Choice *choice = g_ptr_array_index (choices, i);

      if (g_str_equal (choice->id, topic))
        return g_strdup (choice->name);
    }

  return g_strdup (topic);
}

static void
insert_choice (GMenu *menu, int position, const char *label, const char *action, const char *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (NULL, NULL);
  g_auto (GStrv) parts = g_strsplit (label, "_", -1);
  g_autofree char *escaped = g_strjoinv ("__", parts);

  g_menu_item_set_label (item, escaped);
  g_menu_item_set_action_and_target (item, action, "s", target);
  g_menu_insert_item (menu, position, item);
}

/* A menu that begins with what sets the filter aside. */
static GMenu *
create_menu (const char *any, const char *action)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) section = g_menu_new ();

  insert_choice (section, 0, any, action, "");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));

  return menu;
}

/* @prefix: what stands before each choice in the filter's state. */
static GMenu *
create_section (JylListPage *self, GPtrArray *choices, const char *action, const char *prefix,
                char *(*format) (JylListPage *self, const char *state))
{
  GMenu *section = g_menu_new ();

  for (guint i = 0; i < MIN (choices->len, MAX_CHOICES); i++)
    {
      Choice *choice = g_ptr_array_index (choices, i);
      g_autofree char *state = g_strconcat (prefix, choice->id, NULL);
      g_autofree char *label = choice->name != NULL ? g_strdup (choice->name) : format (self, state);

      insert_choice (section, (int) i, label, action, state);
    }

  return section;
}

static void
append_choices (JylListPage *self, GMenu *menu, GPtrArray *choices, const char *action,
                char *(*format) (JylListPage *self, const char *state))
{
  g_autoptr (GMenu) section = create_section (self, choices, action, "", format);

  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

/* What there is of one of several kinds: all of it, and each sort. */
static void
append_kind (JylListPage *self, GMenu *menu, JylKind kind)
{
  const char *name = jyl_kind_to_address_name (kind);
  g_autofree char *prefix = g_strconcat (name, "/", NULL);
  g_autoptr (GPtrArray) choices = collect_subkinds (self, kind);
  g_autoptr (GMenu) section = create_section (self, choices, "filter.subkind", prefix, format_subkind);

  insert_choice (section, 0, jyl_kind_get_list_name (kind), "filter.subkind", name);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

/* The menus are made when they are opened: asking every document what it says takes a moment. */
static void
create_document_menu_cb (GtkMenuButton *button, gpointer user_data)
{
  JylListPage *self = JYL_LIST_PAGE (user_data);
  g_autoptr (GPtrArray) choices = collect_documents (self);
  g_autoptr (GMenu) menu = create_menu (_("Any Document"), "filter.document");

  append_choices (self, menu, choices, "filter.document", format_document);
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static void
create_subkind_menu_cb (GtkMenuButton *button, gpointer user_data)
{
  JylListPage *self = JYL_LIST_PAGE (user_data);
  g_autoptr (GMenu) menu = create_menu (_("Any Kind"), "filter.subkind");

  if (self->listing->n_kinds == 1)
    {
      g_autoptr (GPtrArray) choices = collect_subkinds (self, self->listing->kinds[0]);

      append_choices (self, menu, choices, "filter.subkind", format_subkind);
    }
  else
    {
      for (guint i = 0; i < self->listing->n_kinds; i++)
        append_kind (self, menu, self->listing->kinds[i]);
    }

  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static void
create_topic_menu_cb (GtkMenuButton *button, gpointer user_data)
{
  JylListPage *self = JYL_LIST_PAGE (user_data);
  g_autoptr (GPtrArray) choices = collect_topics (self);
  g_autoptr (GMenu) menu = create_menu (_("Any Topic"), "filter.topic");

  append_choices (self, menu, choices, "filter.topic", format_topic);
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static const char *
get_state (JylListPage *self, const char *action)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (self->actions), action);

  /* The action keeps the string. */
  return g_variant_get_string (state, NULL);
}

static void
set_state (JylListPage *self, const char *action, const char *value)
{
  GAction *found = g_action_map_lookup_action (G_ACTION_MAP (self->actions), action);

  g_simple_action_set_state (G_SIMPLE_ACTION (found), g_variant_new_string (value));
}

static void
set_chip (GtkMenuButton *chip, GtkLabel *label, const char *text, gboolean is_set)
{
  gtk_label_set_label (label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (chip), is_set ? text : NULL);
  if (is_set)
    gtk_widget_add_css_class (GTK_WIDGET (chip), "set");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (chip), "set");
}

static void
update_chips (JylListPage *self)
{
  const char *document = get_state (self, "document");
  const char *subkind = get_state (self, "subkind");
  const char *topic = get_state (self, "topic");
  g_autofree char *document_name = *document != '\0' ? format_document (self, document) : NULL;
  g_autofree char *subkind_name = *subkind != '\0' ? format_subkind (self, subkind) : NULL;
  /* TRANSLATORS: what a list is filtered by; %s is a document. */
  g_autofree char *document_text = document_name != NULL ? g_strdup_printf (_("Document: %s"), document_name)
                                                         : g_strdup (_("Document"));
  /* TRANSLATORS: what a list is filtered by; %s is a sort of event or the like: "Strike". */
  g_autofree char *subkind_text = subkind_name != NULL ? g_strdup_printf (_("Kind: %s"), subkind_name)
                                                       : g_strdup (_("Kind"));
  g_autofree char *topic_name = *topic != '\0' ? format_topic (self, topic) : NULL;
  /* TRANSLATORS: what a list is filtered by; %s is a topic: "Wages". */
  g_autofree char *topic_text = topic_name != NULL ? g_strdup_printf (_("Topic: %s"), topic_name)
                                                   : g_strdup (_("Topic"));

  set_chip (self->document_chip, self->document_label, document_text, document_name != NULL);
  set_chip (self->subkind_chip, self->subkind_label, subkind_text, subkind_name != NULL);
  set_chip (self->topic_chip, self->topic_label, topic_text, topic_name != NULL);
}

/* The years that the whole window shows leave something out. */
static gboolean
is_within_range (JylListPage *self)
{
  JylRange *range = jyl_page_get_range (JYL_PAGE (self));

  return range != NULL && !jyl_range_is_whole (range);
}

/* Something is asked for on this page. */
static gboolean
is_filtered (JylListPage *self)
{
  return *get_state (self, "document") != '\0' || *get_state (self, "subkind") != '\0'
         || *get_state (self, "topic") != '\0' || *gtk_editable_get_text (GTK_EDITABLE (self->entry)) != '\0';
}

static void
update_count (JylListPage *self)
{
  guint n = jyl_record_list_get_n_records (self->records);
  guint n_all = jyl_record_list_get_n_all (self->records);
  gboolean is_some = n != n_all || is_filtered (self);
  g_autofree char *text = is_some ? jyl_listing_format_some (self->listing, n, n_all)
                                  : jyl_listing_format_count (self->listing, n_all);
  GAction *clear = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "clear");

  gtk_label_set_label (self->count, text);
  gtk_stack_set_visible_child_name (self->results, n > 0 ? "list" : "empty");
  g_simple_action_set_enabled (G_SIMPLE_ACTION (clear), is_filtered (self) || is_within_range (self));
}

static void
apply_range (JylListPage *self)
{
  JylRange *range = jyl_page_get_range (JYL_PAGE (self));

  if (is_within_range (self))
    jyl_record_list_set_days (self->records, jyl_range_get_first (range), jyl_range_get_last (range));
  else
    jyl_record_list_set_days (self->records, 0, 0);
}

static void
apply_filter (JylListPage *self)
{
  const char *document = get_state (self, "document");
  const char *topic = get_state (self, "topic");
  int kind;
  const char *subkind;

  if (self->records == NULL)
    return;

  parse_subkind (self, get_state (self, "subkind"), &kind, &subkind);

  self->is_selecting = TRUE;
  jyl_record_list_set_text (self->records, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  jyl_record_list_set_document (self->records, *document != '\0' ? document : NULL);
  jyl_record_list_set_kind (self->records, kind);
  jyl_record_list_set_subkind (self->records, subkind);
  jyl_record_list_set_topic (self->records, *topic != '\0' ? topic : NULL);
  apply_range (self);
  self->is_selecting = FALSE;

  update_chips (self);
  update_count (self);
  jyl_list_page_select_shown (self);
}

static void
change_state_cb (GSimpleAction *action, GVariant *value, gpointer user_data)
{
  g_simple_action_set_state (action, value);
  apply_filter (JYL_LIST_PAGE (user_data));
}

static void
clear_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JylListPage *self = JYL_LIST_PAGE (user_data);

  set_state (self, "document", "");
  set_state (self, "subkind", "");
  set_state (self, "topic", "");
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  if (is_within_range (self))
    jyl_range_reset (jyl_page_get_range (JYL_PAGE (self)));
  apply_filter (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
text_changed_cb (JylListPage *self)
{
  apply_filter (self);
}

static void
entry_activated_cb (JylListPage *self)
{
  jyl_list_page_go_first (self);
}

/* The first Escape empties the filter, the next one leaves it. */
static void
stop_search_cb (JylListPage *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->entry)) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  else
    jyl_list_page_focus_list (self);
}

static gboolean
entry_key_cb (JylListPage *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (keyval != GDK_KEY_Down || gtk_stack_get_visible_child (self->results) == GTK_WIDGET (self->empty))
    return GDK_EVENT_PROPAGATE;

  jyl_list_page_focus_list (self);

  return GDK_EVENT_STOP;
}

/**
 * jyl_list_page_class_init_filter:
 * @widget_class: the list page's class
 */
void
jyl_list_page_class_init_filter (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, entry_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
}

/**
 * jyl_list_page_init_filter:
 * @self: a list page with its template
 */
void
jyl_list_page_init_filter (JylListPage *self)
{
  static const GActionEntry entries[] = {
    { .name = "document", .parameter_type = "s", .state = "''", .change_state = change_state_cb },
    { .name = "subkind", .parameter_type = "s", .state = "''", .change_state = change_state_cb },
    { .name = "topic", .parameter_type = "s", .state = "''", .change_state = change_state_cb },
    { .name = "clear", .activate = clear_cb },
  };

  self->range_signals = g_signal_group_new (JYL_TYPE_RANGE);
  g_signal_group_connect_swapped (self->range_signals, "notify::range", G_CALLBACK (apply_filter), self);

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "filter", G_ACTION_GROUP (self->actions));

  gtk_menu_button_set_create_popup_func (self->document_chip, create_document_menu_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (self->subkind_chip, create_subkind_menu_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (self->topic_chip, create_topic_menu_cb, self, NULL);
}

/**
 * jyl_list_page_reset_filter:
 * @self: a list page whose records are new
 *
 * Keeps what was typed; facets that the new records may not have are given up.
 */
void
jyl_list_page_reset_filter (JylListPage *self)
{
  g_autoptr (GPtrArray) subkinds = collect_subkinds (self, self->listing->kinds[0]);

  set_state (self, "document", "");
  set_state (self, "subkind", "");
  set_state (self, "topic", "");
  g_signal_group_set_target (self->range_signals, jyl_page_get_range (JYL_PAGE (self)));
  gtk_widget_set_visible (GTK_WIDGET (self->subkind_chip), subkinds->len > 1 || self->listing->n_kinds > 1);
  gtk_widget_set_visible (GTK_WIDGET (self->document_chip), !jyl_listing_has_kind (self->listing, JYL_KIND_DOCUMENT));
  apply_filter (self);
}
