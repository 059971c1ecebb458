/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-undo.h"

/* Microseconds within which steps of one name are one. */
#define SUCCESSION 700000

/* More steps nobody takes back. */
#define MAX_STEPS 100

typedef struct {
  char    *name;
  gpointer state; /* what was before; of a step that was taken back, after it */
} Step;

struct _JylUndo {
  GObject parent_instance;

  GType      type;
  GEqualFunc equal;
  gpointer   state;
  GArray    *past;   /* (element-type Step) the last step at the end */
  GArray    *future; /* (element-type Step) the next at the end */
  gint64     time;   /* of the last step */
};

G_DEFINE_FINAL_TYPE (JylUndo, jyl_undo, G_TYPE_OBJECT)

/* Forgets the @n oldest of @steps. */
static void
forget (JylUndo *self, GArray *steps, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      Step *step = &g_array_index (steps, Step, i);

      g_free (step->name);
      g_boxed_free (self->type, step->state);
    }
  g_array_remove_range (steps, 0, n);
}

static void
jyl_undo_finalize (GObject *object)
{
  JylUndo *self = JYL_UNDO (object);

  forget (self, self->past, self->past->len);
  forget (self, self->future, self->future->len);
  g_array_unref (self->past);
  g_array_unref (self->future);
  g_boxed_free (self->type, self->state);

  G_OBJECT_CLASS (jyl_undo_parent_class)->finalize (object);
}

static void
jyl_undo_class_init (JylUndoClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jyl_undo_finalize;
}

static void
jyl_undo_init (JylUndo *self)
{
  self->past = g_array_new (FALSE, FALSE, sizeof (Step));
  self->future = g_array_new (FALSE, FALSE, sizeof (Step));
}

/**
 * jyl_undo_new:
 * @type: a boxed type of immutable values
 * @state: what is; copied
 * @equal: (scope forever): whether two states are the same
 *
 * Returns: (transfer full): a stack without a step
 */
JylUndo *
jyl_undo_new (GType type, gconstpointer state, GEqualFunc equal)
{
  JylUndo *self;

  g_return_val_if_fail (G_TYPE_IS_BOXED (type), NULL);
  g_return_val_if_fail (state != NULL && equal != NULL, NULL);

  self = g_object_new (JYL_TYPE_UNDO, NULL);
  self->type = type;
  self->equal = equal;
  self->state = g_boxed_copy (type, state);
  return self;
}

/**
 * jyl_undo_get_state:
 * @self: a stack
 *
 * Returns: (transfer none): what is
 */
gpointer
jyl_undo_get_state (JylUndo *self)
{
  g_return_val_if_fail (JYL_IS_UNDO (self), NULL);

  return self->state;
}

/**
 * jyl_undo_replace:
 * @self: a stack
 * @state: what is; copied
 *
 * For changes that aren't the person's, or are no step of their own.
 */
void
jyl_undo_replace (JylUndo *self, gconstpointer state)
{
  gpointer before;

  g_return_if_fail (JYL_IS_UNDO (self));
  g_return_if_fail (state != NULL);

  before = self->state;
  self->state = g_boxed_copy (self->type, state);
  g_boxed_free (self->type, before);
}

/**
 * jyl_undo_push:
 * @self: a stack
 * @state: what is after the step; copied
 * @name: what the step is called
 *
 * Keeps what was. What was taken back before can't be done again any more.
 */
void
jyl_undo_push (JylUndo *self, gconstpointer state, const char *name)
{
  gint64 now = g_get_monotonic_time ();
  Step *last;
  Step step;

  g_return_if_fail (JYL_IS_UNDO (self));
  g_return_if_fail (state != NULL && name != NULL);

  if (self->equal (self->state, state))
    return;

  last = self->past->len > 0 ? &g_array_index (self->past, Step, self->past->len - 1) : NULL;
  if (last == NULL || self->future->len > 0 || now - self->time > SUCCESSION || !g_str_equal (last->name, name))
    {
      step = (Step) { g_strdup (name), g_boxed_copy (self->type, self->state) };
      g_array_append_val (self->past, step);
    }
  if (self->past->len > MAX_STEPS)
    forget (self, self->past, 1);
  forget (self, self->future, self->future->len);
  self->time = now;
  jyl_undo_replace (self, state);
}

/* Goes by the last step of @from, and leaves it in @to the other way round. */
static gboolean
step_over (JylUndo *self, GArray *from, GArray *to)
{
  Step step;
  gpointer state;

  if (from->len == 0)
    return FALSE;

  step = g_array_index (from, Step, from->len - 1);
  g_array_set_size (from, from->len - 1);
  state = step.state;
  step.state = self->state;
  self->state = state;
  g_array_append_val (to, step);
  self->time = 0;
  return TRUE;
}

static const char *
get_last_name (GArray *steps)
{
  return steps->len > 0 ? g_array_index (steps, Step, steps->len - 1).name : NULL;
}

/**
 * jyl_undo_get_undo_name:
 * @self: a stack
 *
 * Returns: (transfer none) (nullable): the step that jyl_undo_undo() takes back
 */
const char *
jyl_undo_get_undo_name (JylUndo *self)
{
  g_return_val_if_fail (JYL_IS_UNDO (self), NULL);

  return get_last_name (self->past);
}

/**
 * jyl_undo_get_redo_name:
 * @self: a stack
 *
 * Returns: (transfer none) (nullable): the step that jyl_undo_redo() does again
 */
const char *
jyl_undo_get_redo_name (JylUndo *self)
{
  g_return_val_if_fail (JYL_IS_UNDO (self), NULL);

  return get_last_name (self->future);
}

/**
 * jyl_undo_undo:
 * @self: a stack
 *
 * Returns: whether there was a step to take back
 */
gboolean
jyl_undo_undo (JylUndo *self)
{
  g_return_val_if_fail (JYL_IS_UNDO (self), FALSE);

  return step_over (self, self->past, self->future);
}

/**
 * jyl_undo_redo:
 * @self: a stack
 *
 * Returns: whether there was a step to do again
 */
gboolean
jyl_undo_redo (JylUndo *self)
{
  g_return_val_if_fail (JYL_IS_UNDO (self), FALSE);

  return step_over (self, self->future, self->past);
}
