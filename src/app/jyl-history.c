/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-history.h"

/* Nobody walks back further; it bounds what a long session keeps. */
#define MAX_PLACES 500

struct _JylHistory {
  GObject parent_instance;

  GPtrArray *places; /* (element-type JylAddress), the oldest first */
  guint current;     /* meaningless while there are none */
};

enum {
  PROP_0,
  PROP_CAN_GO_BACK,
  PROP_CAN_GO_FORWARD,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JylHistory, jyl_history, G_TYPE_OBJECT)

/* Notifies of what differs from what it was before a change. */
static void
notify_changes (JylHistory *self, gboolean could_go_back, gboolean could_go_forward)
{
  if (jyl_history_can_go_back (self) != could_go_back)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_BACK]);
  if (jyl_history_can_go_forward (self) != could_go_forward)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_FORWARD]);
}

static JylAddress *
step (JylHistory *self, int delta)
{
  gboolean could_go_back = jyl_history_can_go_back (self);
  gboolean could_go_forward = jyl_history_can_go_forward (self);

  if (delta < 0 ? !could_go_back : !could_go_forward)
    return NULL;

  self->current = (guint) ((int) self->current + delta);
  notify_changes (self, could_go_back, could_go_forward);

  return jyl_history_get_current (self);
}

static void
jyl_history_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  JylHistory *self = JYL_HISTORY (object);

  switch (property_id)
    {
    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, jyl_history_can_go_back (self));
      break;
    case PROP_CAN_GO_FORWARD:
      g_value_set_boolean (value, jyl_history_can_go_forward (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jyl_history_finalize (GObject *object)
{
  JylHistory *self = JYL_HISTORY (object);

  g_ptr_array_unref (self->places);

  G_OBJECT_CLASS (jyl_history_parent_class)->finalize (object);
}

static void
jyl_history_class_init (JylHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = jyl_history_get_property;
  object_class->finalize = jyl_history_finalize;

  properties[PROP_CAN_GO_BACK] = g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_GO_FORWARD] = g_param_spec_boolean ("can-go-forward", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jyl_history_init (JylHistory *self)
{
  self->places = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_address_unref);
}

/**
 * jyl_history_new:
 *
 * Returns: (transfer full): a history without places
 */
JylHistory *
jyl_history_new (void)
{
  return g_object_new (JYL_TYPE_HISTORY, NULL);
}

/**
 * jyl_history_push:
 * @self: a history
 * @address: where somebody went
 *
 * Makes @address the current place, after the one that was, and forgets what lay ahead. Nothing
 * changes where @address is the current place already.
 */
void
jyl_history_push (JylHistory *self, JylAddress *address)
{
  gboolean could_go_back;
  gboolean could_go_forward;
  JylAddress *current;

  g_return_if_fail (JYL_IS_HISTORY (self));
  g_return_if_fail (address != NULL);

  current = jyl_history_get_current (self);
  if (current != NULL && jyl_address_equal (current, address))
    return;

  could_go_back = jyl_history_can_go_back (self);
  could_go_forward = jyl_history_can_go_forward (self);

  if (could_go_forward)
    g_ptr_array_set_size (self->places, (int) self->current + 1);
  g_ptr_array_add (self->places, jyl_address_ref (address));
  if (self->places->len > MAX_PLACES)
    g_ptr_array_remove_index (self->places, 0);
  self->current = self->places->len - 1;

  notify_changes (self, could_go_back, could_go_forward);
}

/**
 * jyl_history_replace:
 * @self: a history
 * @address: where somebody went
 *
 * Puts @address where the current place stands, without a step. In an empty history it becomes
 * the first place.
 */
void
jyl_history_replace (JylHistory *self, JylAddress *address)
{
  g_return_if_fail (JYL_IS_HISTORY (self));
  g_return_if_fail (address != NULL);

  if (self->places->len == 0)
    {
      jyl_history_push (self, address);
      return;
    }

  jyl_address_unref (g_ptr_array_index (self->places, self->current));
  g_ptr_array_index (self->places, self->current) = jyl_address_ref (address);
}

/**
 * jyl_history_back:
 * @self: a history
 *
 * Goes a step back.
 *
 * Returns: (transfer none) (nullable): the place that is current now; %NULL, and nothing has
 *   changed, where there is none before
 */
JylAddress *
jyl_history_back (JylHistory *self)
{
  g_return_val_if_fail (JYL_IS_HISTORY (self), NULL);

  return step (self, -1);
}

/**
 * jyl_history_forward:
 * @self: a history
 *
 * Goes a step forward again.
 *
 * Returns: (transfer none) (nullable): the place that is current now; %NULL, and nothing has
 *   changed, where there is none ahead
 */
JylAddress *
jyl_history_forward (JylHistory *self)
{
  g_return_val_if_fail (JYL_IS_HISTORY (self), NULL);

  return step (self, 1);
}

/**
 * jyl_history_get_current:
 * @self: a history
 *
 * Returns: (transfer none) (nullable): the current place; %NULL before the first
 */
JylAddress *
jyl_history_get_current (JylHistory *self)
{
  g_return_val_if_fail (JYL_IS_HISTORY (self), NULL);

  return self->places->len > 0 ? g_ptr_array_index (self->places, self->current) : NULL;
}

/**
 * jyl_history_can_go_back:
 * @self: a history
 *
 * Returns: whether there is a place before the current one
 */
gboolean
jyl_history_can_go_back (JylHistory *self)
{
  g_return_val_if_fail (JYL_IS_HISTORY (self), FALSE);

  return self->places->len > 0 && self->current > 0;
}

/**
 * jyl_history_can_go_forward:
 * @self: a history
 *
 * Returns: whether there is a place after the current one
 */
gboolean
jyl_history_can_go_forward (JylHistory *self)
{
  g_return_val_if_fail (JYL_IS_HISTORY (self), FALSE);

  return self->current + 1 < self->places->len;
}
