/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which series are drawn: of the indicator that is shown, or in a comparison of the one that the buttons are about. */

#include "jyl-charts-page-private.h"

#include <glib/gi18n.h>

#include "jyl-language.h"

#define SERIES_PREFIX "series-"

/* The ids of @indicator's series that are in @wanted, in the indicator's order; NULL: what the
 * indicator shows at first. */
static JylPart *
with_wanted_series (JylIndicator *indicator, JylPart *part, GHashTable *wanted)
{
  g_autoptr (JylPart) plain = jyl_part_with_series (part, NULL);
  g_auto (GStrv) usual = jyl_charts_page_dup_series (indicator, plain);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) ids = NULL;
  GPtrArray *all = jyl_indicator_get_series (indicator);

  for (guint i = 0; i < all->len; i++)
    {
      const char *id = jyl_series_get_id (g_ptr_array_index (all, i));

      if (g_hash_table_contains (wanted, id))
        g_strv_builder_add (builder, id);
    }
  ids = g_strv_builder_end (builder);

  if (g_strv_equal ((const char *const *) ids, (const char *const *) usual))
    return g_steal_pointer (&plain);

  return jyl_part_with_series (part, (const char *const *) ids);
}

static void
series_cb (GSimpleAction *action, GVariant *state, gpointer user_data)
{
  JylChartsPage *self = user_data;
  const char *id = g_action_get_name (G_ACTION (action)) + strlen (SERIES_PREFIX);
  g_autoptr (GHashTable) wanted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (JylPart) changed = NULL;
  g_auto (GStrv) ids = NULL;
  JylIndicator *indicator;
  JylPart *part;

  if (self->view == NULL)
    return;

  indicator = jyl_charts_page_get_part_indicator (self);
  part = jyl_view_get_part (self->view, self->part);
  ids = jyl_charts_page_dup_series (indicator, part);
  for (guint i = 0; ids[i] != NULL; i++)
    g_hash_table_add (wanted, g_strdup (ids[i]));
  if (g_variant_get_boolean (state))
    g_hash_table_add (wanted, g_strdup (id));
  else
    g_hash_table_remove (wanted, id);

  /* A chart of nothing is no chart. */
  if (g_hash_table_size (wanted) == 0)
    return;

  changed = with_wanted_series (indicator, part, wanted);
  jyl_charts_page_change_part (self, changed);
}

static void
remove_series_actions (JylChartsPage *self)
{
  g_auto (GStrv) names = g_action_group_list_actions (G_ACTION_GROUP (self->actions));

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_has_prefix (names[i], SERIES_PREFIX))
        g_action_map_remove_action (G_ACTION_MAP (self->actions), names[i]);
    }
}

static void
make_series_menu (JylChartsPage *self)
{
  JylLanguage language = jyl_language_of_interface ();
  g_autoptr (GMenu) section = g_menu_new ();
  GPtrArray *all;

  g_menu_remove_all (self->series_menu);
  remove_series_actions (self);
  if (self->view == NULL)
    return;

  all = jyl_indicator_get_series (self->menu_indicator);
  for (guint i = 0; i < all->len; i++)
    {
      JylSeries *series = g_ptr_array_index (all, i);
      g_autofree char *name = g_strconcat (SERIES_PREFIX, jyl_series_get_id (series), NULL);
      g_autofree char *detailed = g_strconcat ("page.", name, NULL);
      g_autoptr (GSimpleAction) action = g_simple_action_new_stateful (name, NULL, g_variant_new_boolean (FALSE));
      g_autoptr (GMenuItem) item = g_menu_item_new (NULL, detailed);

      /* Set apart from g_menu_append (), which would take an underscore of a title for a mnemonic. */
      g_menu_item_set_label (item, jyl_text_get (jyl_series_get_title (series), language));
      g_menu_append_item (section, item);
      g_signal_connect_object (action, "change-state", G_CALLBACK (series_cb), self, 0);
      g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (action));
    }
  g_menu_append_section (self->series_menu, self->menu_name, G_MENU_MODEL (section));
}

static void
update_states (JylChartsPage *self, char **ids)
{
  GPtrArray *all = jyl_indicator_get_series (self->menu_indicator);
  guint n_shown = g_strv_length (ids);

  for (guint i = 0; i < all->len; i++)
    {
      const char *id = jyl_series_get_id (g_ptr_array_index (all, i));
      g_autofree char *name = g_strconcat (SERIES_PREFIX, id, NULL);
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), name);
      gboolean is_shown = g_strv_contains ((const char *const *) ids, id);

      g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_boolean (is_shown));
      /* The last one stays: it can't be switched off. */
      g_simple_action_set_enabled (G_SIMPLE_ACTION (action), !is_shown || n_shown > 1);
    }
}

/* "All Series"; what a screen reader says of it, and its tooltip, name the chart in a comparison. */
static void
show_button (JylChartsPage *self, guint n_shown, guint n_all)
{
  g_autofree char *text = NULL;
  g_autofree char *spoken = NULL;
  g_autofree char *tooltip = NULL;

  if (n_shown == n_all)
    text = g_strdup (_("All Series"));
  else
    /* TRANSLATORS: how many of a chart's series are drawn: “2 of 5 Series”. */
    text = g_strdup_printf (_("%u of %u Series"), n_shown, n_all);
  if (self->menu_name != NULL)
    {
      /* TRANSLATORS: the name of one of the charts compared, and what its button says: “Strikes: All Series”. */
      spoken = g_strdup_printf (_("%s: %s"), self->menu_name, text);
      /* TRANSLATORS: %s is the name of one of the charts compared. */
      tooltip = g_strdup_printf (_("Which Series of “%s” Are Drawn"), self->menu_name);
    }

  gtk_label_set_label (self->series_label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->series_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken != NULL ? spoken : text, -1);
  gtk_widget_set_tooltip_text (self->series_button, tooltip != NULL ? tooltip : _("Which Series Are Drawn"));
  gtk_widget_set_visible (self->series_button, n_all > 1);
}

/* Brings the menu of series, and the button that opens it, in line with the view. */
void
jyl_charts_page_update_series (JylChartsPage *self)
{
  JylIndicator *indicator = self->view != NULL ? jyl_charts_page_get_part_indicator (self) : NULL;
  const char *name = jyl_charts_page_get_part_name (self);
  g_auto (GStrv) ids = NULL;

  if (self->menu_indicator != indicator || g_strcmp0 (self->menu_name, name) != 0)
    {
      self->menu_indicator = indicator;
      g_free (self->menu_name);
      self->menu_name = g_strdup (name);
      make_series_menu (self);
    }
  if (indicator == NULL)
    return;

  ids = jyl_charts_page_dup_series (indicator, jyl_view_get_part (self->view, self->part));
  update_states (self, ids);
  show_button (self, g_strv_length (ids), jyl_indicator_get_series (indicator)->len);
}

/* @view with the series of @figure: a point that was asked for must be drawn, so its series comes back if it was
 * switched off. (transfer full) */
JylView *
jyl_charts_page_with_series_of (JylView *view, JylFigure figure)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (JylPart) changed = NULL;
  g_auto (GStrv) ids = NULL;
  g_auto (GStrv) all = NULL;
  JylRecord *indicator;
  const char *id;
  guint part;

  if (figure.observation == NULL)
    return jyl_view_ref (view);

  indicator = jyl_series_get_indicator (figure.series);
  part = jyl_view_find_part (view, jyl_record_get_id (indicator));
  if (part == G_MAXUINT)
    return jyl_view_ref (view);

  id = jyl_series_get_id (figure.series);
  ids = jyl_charts_page_dup_series (indicator, jyl_view_get_part (view, part));
  if (g_strv_contains ((const char *const *) ids, id))
    return jyl_view_ref (view);

  g_strv_builder_addv (builder, (const char **) ids);
  g_strv_builder_add (builder, id);
  all = g_strv_builder_end (builder);
  changed = jyl_part_with_series (jyl_view_get_part (view, part), (const char *const *) all);

  return jyl_view_with_part (view, part, changed);
}

/**
 * jyl_charts_page_dup_series:
 * @indicator: what is drawn
 * @part: how it is drawn
 *
 * Returns: (transfer full): ids of the series that @part draws: those it names, else those that
 *   the indicator names, else all
 */
char **
jyl_charts_page_dup_series (JylIndicator *indicator, JylPart *part)
{
  const char *const *ids = jyl_part_get_series (part);
  GPtrArray *usual = jyl_indicator_get_chart_series (indicator);
  g_autoptr (GStrvBuilder) builder = NULL;
  GPtrArray *all;

  if (ids != NULL)
    return g_strdupv ((char **) ids);

  builder = g_strv_builder_new ();
  all = jyl_indicator_get_series (indicator);
  for (guint i = 0; i < (usual != NULL ? usual->len : all->len); i++)
    g_strv_builder_add (builder, usual != NULL ? g_ptr_array_index (usual, i)
                                               : jyl_series_get_id (g_ptr_array_index (all, i)));

  return g_strv_builder_end (builder);
}
