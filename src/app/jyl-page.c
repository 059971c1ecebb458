/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-page.h"

typedef struct {
  /* owned */
  JylDataset *dataset;
  JylRange   *range;
  char       *title;
} JylPagePrivate;

enum {
  PROP_0,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (JylPage, jyl_page, ADW_TYPE_BIN)

static void
jyl_page_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  JylPage *self = JYL_PAGE (object);

  switch (property_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, jyl_page_get_title (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jyl_page_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  JylPage *self = JYL_PAGE (object);

  switch (property_id)
    {
    case PROP_TITLE:
      jyl_page_set_title (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jyl_page_dispose (GObject *object)
{
  JylPagePrivate *priv = jyl_page_get_instance_private (JYL_PAGE (object));

  g_clear_object (&priv->dataset);
  g_clear_object (&priv->range);

  G_OBJECT_CLASS (jyl_page_parent_class)->dispose (object);
}

static void
jyl_page_finalize (GObject *object)
{
  JylPagePrivate *priv = jyl_page_get_instance_private (JYL_PAGE (object));

  g_free (priv->title);

  G_OBJECT_CLASS (jyl_page_parent_class)->finalize (object);
}

static void
jyl_page_class_init (JylPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = jyl_page_get_property;
  object_class->set_property = jyl_page_set_property;
  object_class->dispose = jyl_page_dispose;
  object_class->finalize = jyl_page_finalize;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "",
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /* Without a role of its own a page would be read out by the name of its class. */
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jyl_page_init (JylPage *self)
{
  JylPagePrivate *priv = jyl_page_get_instance_private (self);

  priv->title = g_strdup ("");
}

/**
 * jyl_page_set_dataset:
 * @self: a page
 * @dataset: what to show
 * @range: the time range that every page follows
 *
 * Gives the page another dataset. It shows no particular place of it until jyl_page_go().
 */
void
jyl_page_set_dataset (JylPage *self, JylDataset *dataset, JylRange *range)
{
  JylPagePrivate *priv;

  g_return_if_fail (JYL_IS_PAGE (self));
  g_return_if_fail (JYL_IS_DATASET (dataset));
  g_return_if_fail (JYL_IS_RANGE (range));

  priv = jyl_page_get_instance_private (self);
  if (priv->dataset == dataset && priv->range == range)
    return;

  g_set_object (&priv->dataset, dataset);
  g_set_object (&priv->range, range);

  if (JYL_PAGE_GET_CLASS (self)->set_dataset != NULL)
    JYL_PAGE_GET_CLASS (self)->set_dataset (self, dataset, range);
}

/**
 * jyl_page_go:
 * @self: a page
 * @address: a place of this page
 *
 * Shows a place. The window calls this; anything else goes through jyl_go(), so that it is in the
 * history.
 *
 * Returns: %FALSE where the dataset has no such place
 */
gboolean
jyl_page_go (JylPage *self, JylAddress *address)
{
  g_return_val_if_fail (JYL_IS_PAGE (self), FALSE);
  g_return_val_if_fail (address != NULL, FALSE);

  return JYL_PAGE_GET_CLASS (self)->go != NULL && JYL_PAGE_GET_CLASS (self)->go (self, address);
}

/**
 * jyl_page_filter:
 * @self: a page
 * @text: (nullable): what to begin with, as it was typed
 *
 * Starts the page's filter and puts the cursor into it.
 *
 * Returns: %FALSE where the page has no filter
 */
gboolean
jyl_page_filter (JylPage *self, const char *text)
{
  g_return_val_if_fail (JYL_IS_PAGE (self), FALSE);

  return JYL_PAGE_GET_CLASS (self)->filter != NULL && JYL_PAGE_GET_CLASS (self)->filter (self, text);
}

/**
 * jyl_page_get_dataset:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the dataset that the page shows
 */
JylDataset *
jyl_page_get_dataset (JylPage *self)
{
  g_return_val_if_fail (JYL_IS_PAGE (self), NULL);

  return ((JylPagePrivate *) jyl_page_get_instance_private (self))->dataset;
}

/**
 * jyl_page_get_range:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the time range that all pages share
 */
JylRange *
jyl_page_get_range (JylPage *self)
{
  g_return_val_if_fail (JYL_IS_PAGE (self), NULL);

  return ((JylPagePrivate *) jyl_page_get_instance_private (self))->range;
}

/**
 * jyl_page_get_title:
 * @self: a page
 *
 * Returns: (transfer none): the name of the place that is shown, "" before there is one
 */
const char *
jyl_page_get_title (JylPage *self)
{
  g_return_val_if_fail (JYL_IS_PAGE (self), NULL);

  return ((JylPagePrivate *) jyl_page_get_instance_private (self))->title;
}

/**
 * jyl_page_set_title:
 * @self: a page
 * @title: the name of the place that is shown
 */
void
jyl_page_set_title (JylPage *self, const char *title)
{
  JylPagePrivate *priv;

  g_return_if_fail (JYL_IS_PAGE (self));
  g_return_if_fail (title != NULL);

  priv = jyl_page_get_instance_private (self);
  if (g_str_equal (priv->title, title))
    return;

  g_free (priv->title);
  priv->title = g_strdup (title);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

/**
 * jyl_go:
 * @from: a widget in a window
 * @address: where to go
 *
 * Walks to another place: activates the window's action "win.go", which adds the place to the
 * history and shows it.
 */
void
jyl_go (GtkWidget *from, const char *address)
{
  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (address != NULL);

  gtk_widget_activate_action (from, "win.go", "s", address);
}

/**
 * jyl_go_replace:
 * @from: a widget in a window
 * @address: where to go
 *
 * Shows another place instead of the present one: activates the window's action "win.replace",
 * which puts the place where the present one stands in the history. Walking along a chart with
 * the arrow keys uses this, so that Back leads to the chart before and not to the year before.
 */
void
jyl_go_replace (GtkWidget *from, const char *address)
{
  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (address != NULL);

  gtk_widget_activate_action (from, "win.replace", "s", address);
}
