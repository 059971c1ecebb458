/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-indicator-card.h"

#include "jyl-figure.h"
#include "jyl-language.h"
#include "jyl-latest.h"
#include "jyl-status-badge.h"
#include "jyl-status.h"
#include "jyl-thumbnail.h"

struct _JylIndicatorCard {
  AdwBin parent_instance;

  /* template */
  GtkWidget *button;
  GtkLabel *title;
  GtkWidget *figures;
  GtkLabel *value;
  GtkLabel *unit;
  GtkLabel *period;
  JylStatusBadge *badge;
  GtkLabel *change;
  GtkLabel *counter;
  JylThumbnail *thumbnail;
};

G_DEFINE_FINAL_TYPE (JylIndicatorCard, jyl_indicator_card, ADW_TYPE_BIN)

static char *
format_period (JylFigure figure)
{
  return jyl_format_period (jyl_language_of_interface (), jyl_observation_get_period (figure.observation));
}

static void
show_figure (JylIndicatorCard *self, JylDataset *dataset, JylIndicator *indicator, JylFigure latest)
{
  JylLanguage language = jyl_language_of_interface ();
  g_autofree char *value = jyl_figure_format_value (latest, language);
  g_autofree char *period = format_period (latest);
  g_autofree char *change = jyl_latest_format_change (latest);
  g_autofree char *counter = jyl_figure_format_counter (dataset, latest.series, language);
  const char *title = jyl_text_get (jyl_record_get_title (indicator), language);
  const char *unit = jyl_text_get (jyl_indicator_get_unit (indicator).text, language);
  JylStatus status = jyl_observation_get_status (latest.observation);
  g_autofree char *name = g_strdup_printf ("%s: %s, %s, %s, %s", title, value, unit, period,
                                           jyl_status_get_word (status, language));

  gtk_label_set_label (self->value, value);
  gtk_label_set_label (self->unit, unit);
  gtk_label_set_label (self->period, period);
  jyl_status_badge_set_status (self->badge, status);
  gtk_label_set_label (self->change, change != NULL ? change : "");
  gtk_label_set_label (self->counter, counter);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, change != NULL ? change : "",
                                  -1);
}

/* The series that the number belongs to, and no other: counters are not mixed. */
static void
show_thumbnail (JylIndicatorCard *self, JylDataset *dataset, JylIndicator *indicator, JylFigure latest)
{
  const char *series[] = { jyl_series_get_id (latest.series), NULL };
  g_autoptr (JylPart) whole = jyl_part_new (jyl_record_get_id (indicator));
  g_autoptr (JylPart) part = jyl_part_with_series (whole, series);
  g_autoptr (JylView) view = jyl_view_new_of_part (part);
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, NULL);

  /* An indicator without a chart has a number all the same. */
  gtk_widget_set_visible (GTK_WIDGET (self->thumbnail), chart != NULL);
  if (chart != NULL)
    jyl_drawn_set_chart (JYL_DRAWN (self->thumbnail), chart);
}

static void
jyl_indicator_card_dispose (GObject *object)
{
  /* The template's end takes a bound child away without telling the bin that holds it. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), JYL_TYPE_INDICATOR_CARD);

  G_OBJECT_CLASS (jyl_indicator_card_parent_class)->dispose (object);
}

static void
jyl_indicator_card_class_init (JylIndicatorCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jyl_indicator_card_dispose;

  g_type_ensure (JYL_TYPE_STATUS_BADGE);
  g_type_ensure (JYL_TYPE_THUMBNAIL);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jylnama/Jylnama/ui/jyl-indicator-card.ui");
  gtk_widget_class_bind_template_child (widget_class, JylIndicatorCard, button);
  gtk_widget_class_bind_template_child (widget_class, JylIndicatorCard, title);
  gtk_widget_class_bind_template_child (widget_class, JylIndicatorCard, figures);
  gtk_widget_class_bind_template_child (widget_class, JylIndicatorCard, value);
  gtk_widget_class_bind_template_child (widget_class, JylIndicatorCard, unit);
  gtk_widget_class_bind_template_child (widget_class, JylIndicatorCard, period);
  gtk_widget_class_bind_template_child (widget_class, JylIndicatorCard, badge);
  gtk_widget_class_bind_template_child (widget_class, JylIndicatorCard, change);
  gtk_widget_class_bind_template_child (widget_class, JylIndicatorCard, counter);
  gtk_widget_class_bind_template_child (widget_class, JylIndicatorCard, thumbnail);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jyl_indicator_card_init (JylIndicatorCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jyl_indicator_card_new:
 * @dataset: the indicator's dataset
 * @indicator: what to show
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
jyl_indicator_card_new (JylDataset *dataset, JylIndicator *indicator)
{
  JylIndicatorCard *self;
  JylFigure latest;
  g_autofree char *address = NULL;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (JYL_IS_INDICATOR (indicator), NULL);

  self = g_object_new (JYL_TYPE_INDICATOR_CARD, NULL);
  address = jyl_record_get_address (indicator);
  latest = jyl_latest_find (indicator);

  gtk_label_set_label (self->title, jyl_text_get (jyl_record_get_title (indicator),
                                                  jyl_language_of_interface ()));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->button), "s", address);
  if (latest.observation != NULL)
    {
      show_figure (self, dataset, indicator, latest);
      show_thumbnail (self, dataset, indicator, latest);
    }

  return GTK_WIDGET (self);
}

/**
 * jyl_indicator_card_join_group:
 * @self: a card
 * @group: a vertical group
 *
 * Makes what stands below the title as tall as with the others of the group, so that numbers stand beside
 * each other however many lines the titles and the names below take.
 */
void
jyl_indicator_card_join_group (JylIndicatorCard *self, GtkSizeGroup *group)
{
  g_return_if_fail (JYL_IS_INDICATOR_CARD (self));
  g_return_if_fail (GTK_IS_SIZE_GROUP (group));

  gtk_size_group_add_widget (group, self->figures);
}
