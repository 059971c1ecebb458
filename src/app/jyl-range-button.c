/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-range-button.h"

#include <glib/gi18n.h>

#include "jyl-compat.h"
#include "jyl-language.h"

struct _JylRangeButton {
  AdwBin parent_instance;

  /* template */
  GtkMenuButton *button;
  GtkSpinButton *first;
  GtkSpinButton *last;
  GtkWidget *reset;

  /* owned */
  JylRange *range;
  gulong range_handler;

  gboolean compact;
  gboolean is_updating; /* the spin buttons follow the range just now */
};

enum {
  PROP_0,
  PROP_RANGE,
  PROP_COMPACT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JylRangeButton, jyl_range_button, ADW_TYPE_BIN)

static void
update_button (JylRangeButton *self)
{
  int first_year = jyl_day_get_year (jyl_range_get_first (self->range));
  int last_year = jyl_day_get_year (jyl_range_get_last (self->range));
  gboolean is_whole = jyl_range_is_whole (self->range);
  /* TRANSLATORS: the first and the last year of what is shown. */
  g_autofree char *years = first_year == last_year ? g_strdup_printf ("%d", first_year)
                                                   : g_strdup_printf (_("%d–%d"), first_year, last_year);
  /* TRANSLATORS: %s are years: "1995–2026". */
  g_autofree char *name = g_strdup_printf (is_whole ? _("Time range: all years, %s") : _("Time range: %s"), years);

  /* A label of the button's own would be what a screen reader says of it, without what the years are. */
  if (self->compact)
    gtk_menu_button_set_icon_name (self->button, "x-office-calendar-symbolic");
  else
    gtk_menu_button_set_child (self->button, gtk_label_new (years));
  gtk_menu_button_set_always_show_arrow (self->button, !self->compact);

  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  /* A range that leaves something out must not be overlooked. */
  if (is_whole)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrowed");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrowed");
}

static void
update_popover (JylRangeButton *self)
{
  int first;
  int last;

  jyl_range_get_bounds (self->range, &first, &last);

  self->is_updating = TRUE;
  gtk_spin_button_set_range (self->first, jyl_day_get_year (first), jyl_day_get_year (last));
  gtk_spin_button_set_range (self->last, jyl_day_get_year (first), jyl_day_get_year (last));
  gtk_spin_button_set_value (self->first, jyl_day_get_year (jyl_range_get_first (self->range)));
  gtk_spin_button_set_value (self->last, jyl_day_get_year (jyl_range_get_last (self->range)));
  self->is_updating = FALSE;

  gtk_widget_set_sensitive (self->reset, !jyl_range_is_whole (self->range));
}

static void
update (JylRangeButton *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), self->range != NULL);
  if (self->range == NULL)
    return;

  update_button (self);
  update_popover (self);
}

/* The year that was changed pushes the other one along, so that typing can't turn the range round. */
static void
year_changed_cb (JylRangeButton *self, GtkSpinButton *changed)
{
  int first_year = gtk_spin_button_get_value_as_int (self->first);
  int last_year = gtk_spin_button_get_value_as_int (self->last);

  if (self->is_updating || self->range == NULL)
    return;

  if (first_year > last_year && changed == self->first)
    last_year = first_year;
  else if (first_year > last_year)
    first_year = last_year;

  jyl_range_keep (self->range);
  jyl_range_set (self->range, jyl_day_from_ymd (first_year, 1, 1), jyl_day_from_ymd (last_year, 12, 31));
}

static void
reset_cb (JylRangeButton *self)
{
  if (self->range != NULL)
    jyl_range_reset (self->range);
}

static void
jyl_range_button_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  JylRangeButton *self = JYL_RANGE_BUTTON (object);

  switch (property_id)
    {
    case PROP_RANGE:
      g_value_set_object (value, self->range);
      break;
    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jyl_range_button_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  JylRangeButton *self = JYL_RANGE_BUTTON (object);

  switch (property_id)
    {
    case PROP_RANGE:
      jyl_range_button_set_range (self, g_value_get_object (value));
      break;
    case PROP_COMPACT:
      jyl_range_button_set_compact (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jyl_range_button_dispose (GObject *object)
{
  JylRangeButton *self = JYL_RANGE_BUTTON (object);

  g_clear_signal_handler (&self->range_handler, self->range);
  g_clear_object (&self->range);

  G_OBJECT_CLASS (jyl_range_button_parent_class)->dispose (object);
}

static void
jyl_range_button_class_init (JylRangeButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = jyl_range_button_get_property;
  object_class->set_property = jyl_range_button_set_property;
  object_class->dispose = jyl_range_button_dispose;

  properties[PROP_RANGE] = g_param_spec_object ("range", NULL, NULL, JYL_TYPE_RANGE, flags);
  properties[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jylnama/Jylnama/ui/jyl-range-button.ui");
  gtk_widget_class_bind_template_child (widget_class, JylRangeButton, button);
  gtk_widget_class_bind_template_child (widget_class, JylRangeButton, first);
  gtk_widget_class_bind_template_child (widget_class, JylRangeButton, last);
  gtk_widget_class_bind_template_child (widget_class, JylRangeButton, reset);
  gtk_widget_class_bind_template_callback (widget_class, year_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, reset_cb);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jyl_range_button_init (JylRangeButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jyl_compat_name_buttons (GTK_WIDGET (self));
  update (self);
}

/**
 * jyl_range_button_new:
 *
 * Returns: (transfer floating): a button without a range, which is invisible
 */
GtkWidget *
jyl_range_button_new (void)
{
  return g_object_new (JYL_TYPE_RANGE_BUTTON, NULL);
}

/**
 * jyl_range_button_set_range:
 * @self: a range button
 * @range: (nullable): the range to show and to change
 */
void
jyl_range_button_set_range (JylRangeButton *self, JylRange *range)
{
  g_return_if_fail (JYL_IS_RANGE_BUTTON (self));
  g_return_if_fail (range == NULL || JYL_IS_RANGE (range));

  if (self->range == range)
    return;

  g_clear_signal_handler (&self->range_handler, self->range);
  g_set_object (&self->range, range);
  if (range != NULL)
    self->range_handler = g_signal_connect_swapped (range, "notify::range", G_CALLBACK (update), self);

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RANGE]);
}

/**
 * jyl_range_button_get_range:
 * @self: a range button
 *
 * Returns: (transfer none) (nullable): the range that is shown
 */
JylRange *
jyl_range_button_get_range (JylRangeButton *self)
{
  g_return_val_if_fail (JYL_IS_RANGE_BUTTON (self), NULL);

  return self->range;
}

/**
 * jyl_range_button_set_compact:
 * @self: a range button
 * @compact: whether an icon stands for the years, where there is no room for them
 */
void
jyl_range_button_set_compact (JylRangeButton *self, gboolean compact)
{
  g_return_if_fail (JYL_IS_RANGE_BUTTON (self));

  compact = !!compact;
  if (self->compact == compact)
    return;

  self->compact = compact;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPACT]);
}

/**
 * jyl_range_button_get_compact:
 * @self: a range button
 *
 * Returns: whether an icon stands for the years
 */
gboolean
jyl_range_button_get_compact (JylRangeButton *self)
{
  g_return_val_if_fail (JYL_IS_RANGE_BUTTON (self), FALSE);

  return self->compact;
}
