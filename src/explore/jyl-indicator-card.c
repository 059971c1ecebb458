/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-indicator-card.h"

#include <glib/gi18n.h>
#include <math.h>

#include "jyl-figure.h"
#include "jyl-language.h"
#include "jyl-status-badge.h"
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

static gboolean
has_same_precision (const JylDate *a, const JylDate *b)
{
  return (a->month > 0) == (b->month > 0) && (a->day > 0) == (b->day > 0);
}

/* A year with a year, a month with a month: part of a year is never compared with a whole one. */
static gboolean
is_comparable (JylObservation *a, JylObservation *b)
{
  const JylPeriod *one = jyl_observation_get_period (a);
  const JylPeriod *other = jyl_observation_get_period (b);

  return !jyl_period_is_part_of_year (one) && !jyl_period_is_part_of_year (other)
         && one->interval == other->interval
         && has_same_precision (&one->start, &other->start);
}

static JylIndicator *
get_indicator (JylObservation *observation)
{
  return JYL_INDICATOR (jyl_series_get_indicator (jyl_observation_get_series (observation)));
}

static char *
format_period (JylObservation *observation)
{
  return jyl_format_period (jyl_language_of_interface (), jyl_observation_get_period (observation));
}

/* The beginning of the time through which the number has been what it is. */
static JylObservation *
find_unchanged_since (JylObservation *observation)
{
  JylObservation *since = observation;

  for (JylObservation *previous = jyl_indicator_card_find_previous (observation); previous != NULL;
       previous = jyl_indicator_card_find_previous (previous))
    {
      if (jyl_observation_get_value (previous) != jyl_observation_get_value (observation))
        break;
      since = previous;
    }

  return since;
}

static char *
format_difference (JylObservation *observation, JylObservation *previous)
{
  JylLanguage language = jyl_language_of_interface ();
  JylIndicator *indicator = get_indicator (observation);
  double difference = jyl_observation_get_value (observation) - jyl_observation_get_value (previous);
  const char *sign = difference > 0 ? "+" : "−";
  g_autofree char *value = jyl_format_value (language, fabs (difference), (int) jyl_indicator_get_decimals (indicator),
                                             jyl_indicator_get_symbol (indicator));
  g_autofree char *period = format_period (previous);
  g_autofree char *share = NULL;

  if (jyl_observation_get_value (previous) <= 0 || g_strcmp0 (jyl_indicator_get_symbol (indicator), "%") == 0)
    /* TRANSLATORS: a change: sign, number, the period compared with: "+15,000 ₸ on 2023". */
    return g_strdup_printf (_("%s%s on %s"), sign, value, period);

  share = jyl_format_value (language, fabs (difference) / jyl_observation_get_value (previous) * 100.0, 1, "%");

  /* TRANSLATORS: a change: sign, number, sign, share, the period compared with: "+15,000 ₸ (+21.4 %) on 2023". */
  return g_strdup_printf (_("%s%s (%s%s) on %s"), sign, value, sign, share, period);
}

static void
show_observation (JylIndicatorCard *self, JylDataset *dataset, JylIndicator *indicator, JylObservation *latest)
{
  JylLanguage language = jyl_language_of_interface ();
  g_autofree char *value = jyl_figure_format_value (latest, language);
  g_autofree char *period = format_period (latest);
  g_autofree char *change = jyl_indicator_card_format_change (latest);
  g_autofree char *counter = jyl_figure_format_counter (dataset, jyl_observation_get_series (latest), language);
  const char *title = jyl_text_get (jyl_record_get_title (JYL_RECORD (indicator)), language);
  const char *unit = jyl_text_get (jyl_indicator_get_unit (indicator), language);
  JylStatus status = jyl_observation_get_status (latest);
  g_autofree char *name = g_strdup_printf ("%s: %s, %s, %s, %s", title, value, unit, period,
                                           jyl_status_get_word (status));

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
show_thumbnail (JylIndicatorCard *self, JylDataset *dataset, JylIndicator *indicator, JylObservation *latest)
{
  const char *series[] = { jyl_series_get_id (jyl_observation_get_series (latest)), NULL };
  g_autoptr (JylView) whole = jyl_view_new (jyl_record_get_id (JYL_RECORD (indicator)));
  g_autoptr (JylView) view = jyl_view_with_series (whole, series);
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, NULL);

  /* An indicator without a chart has a number all the same. */
  gtk_widget_set_visible (GTK_WIDGET (self->thumbnail), chart != NULL);
  if (chart != NULL)
    jyl_thumbnail_set_chart (self->thumbnail, chart);
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
  JylObservation *latest;
  g_autofree char *address = NULL;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (JYL_IS_INDICATOR (indicator), NULL);

  self = g_object_new (JYL_TYPE_INDICATOR_CARD, NULL);
  address = jyl_record_get_address (JYL_RECORD (indicator));
  latest = jyl_indicator_card_find_latest (indicator);

  gtk_label_set_label (self->title, jyl_text_get (jyl_record_get_title (JYL_RECORD (indicator)),
                                                  jyl_language_of_interface ()));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->button), "s", address);
  if (latest != NULL)
    {
      show_observation (self, dataset, indicator, latest);
      show_thumbnail (self, dataset, indicator, latest);
    }

  return GTK_WIDGET (self);
}

/* A later one wins; of equals the first series, which stands above the others. A number for part
 * of a year only stands in where there is nothing else. */
static gboolean
is_better (JylObservation *candidate, JylObservation *best)
{
  const JylPeriod *one = jyl_observation_get_period (candidate);
  const JylPeriod *other;

  if (best == NULL)
    return TRUE;

  other = jyl_observation_get_period (best);
  if (jyl_period_is_part_of_year (one) != jyl_period_is_part_of_year (other))
    return jyl_period_is_part_of_year (other);

  return jyl_period_get_last_day (one) > jyl_period_get_last_day (other);
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

/**
 * jyl_indicator_card_find_latest:
 * @indicator: an indicator
 *
 * Looks through all counters, because the one that stands first may have stopped counting long ago.
 *
 * Returns: (transfer none) (nullable): the number that is the latest
 */
JylObservation *
jyl_indicator_card_find_latest (JylIndicator *indicator)
{
  GPtrArray *all;
  JylObservation *latest = NULL;

  g_return_val_if_fail (JYL_IS_INDICATOR (indicator), NULL);

  all = jyl_indicator_get_series (indicator);
  for (guint i = 0; i < all->len; i++)
    {
      GPtrArray *observations = jyl_series_get_observations (g_ptr_array_index (all, i));

      for (guint j = 0; j < observations->len; j++)
        {
          JylObservation *observation = g_ptr_array_index (observations, j);

          if (jyl_observation_get_status (observation) != JYL_STATUS_FORECAST && is_better (observation, latest))
            latest = observation;
        }
    }

  return latest;
}

/**
 * jyl_indicator_card_find_previous:
 * @observation: a number
 *
 * Looks for the last number of the same series that is over before @observation begins and is for
 * a period of the same sort. Part of a year is compared with nothing.
 *
 * Returns: (transfer none) (nullable): that number
 */
JylObservation *
jyl_indicator_card_find_previous (JylObservation *observation)
{
  GPtrArray *observations;
  JylObservation *previous = NULL;

  g_return_val_if_fail (JYL_IS_OBSERVATION (observation), NULL);

  observations = jyl_series_get_observations (jyl_observation_get_series (observation));
  for (guint i = 0; i < observations->len; i++)
    {
      JylObservation *other = g_ptr_array_index (observations, i);

      if (jyl_period_get_last_day (jyl_observation_get_period (other))
            < jyl_period_get_first_day (jyl_observation_get_period (observation))
          && is_comparable (observation, other))
        previous = other;
    }

  return previous;
}

/**
 * jyl_indicator_card_format_change:
 * @observation: a number
 *
 * Returns: (transfer full) (nullable): how it differs from the one before, in the interface's language
 */
char *
jyl_indicator_card_format_change (JylObservation *observation)
{
  JylObservation *previous;
  g_autofree char *period = NULL;

  g_return_val_if_fail (JYL_IS_OBSERVATION (observation), NULL);

  previous = jyl_indicator_card_find_previous (observation);
  if (previous == NULL)
    return NULL;

  if (jyl_observation_get_value (previous) != jyl_observation_get_value (observation))
    return format_difference (observation, previous);

  period = format_period (find_unchanged_since (observation));

  /* TRANSLATORS: a number has been the same since a period: "unchanged since 2024". */
  return g_strdup_printf (_("unchanged since %s"), period);
}
