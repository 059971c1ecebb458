/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-later.h"

typedef struct {
  JylLater later;
  guint    n_done;
  gboolean again; /* to be asked for once more from within */
} Thing;

static void
done_cb (gpointer data)
{
  Thing *self = data;

  self->n_done++;
  g_assert_false (jyl_later_is_waiting (&self->later));
  if (self->again)
    {
      self->again = FALSE;
      jyl_later_when_idle (&self->later, G_PRIORITY_DEFAULT_IDLE, done_cb, self);
    }
}

static void
run_all (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
test_idle (void)
{
  Thing thing = { .again = TRUE };

  jyl_later_when_idle (&thing.later, G_PRIORITY_DEFAULT_IDLE, done_cb, &thing);
  jyl_later_when_idle (&thing.later, G_PRIORITY_HIGH_IDLE, done_cb, &thing);
  g_assert_true (jyl_later_is_waiting (&thing.later));
  g_assert_cmpuint (thing.n_done, ==, 0);

  /* Once for both, and once more since it was asked for from within. */
  run_all ();
  g_assert_cmpuint (thing.n_done, ==, 2);
  g_assert_false (jyl_later_is_waiting (&thing.later));
}

static void
test_after (void)
{
  Thing thing = { 0 };
  gint64 start = g_get_monotonic_time ();

  jyl_later_after (&thing.later, 1, done_cb, &thing);
  jyl_later_after (&thing.later, 60, done_cb, &thing);
  while (jyl_later_is_waiting (&thing.later))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (thing.n_done, ==, 1);
  g_assert_cmpint (g_get_monotonic_time () - start, >=, 59 * 1000);
}

static void
test_cancel (void)
{
  Thing thing = { 0 };

  jyl_later_cancel (&thing.later);
  jyl_later_when_idle (&thing.later, G_PRIORITY_DEFAULT_IDLE, done_cb, &thing);
  jyl_later_cancel (&thing.later);
  g_assert_false (jyl_later_is_waiting (&thing.later));
  run_all ();
  g_assert_cmpuint (thing.n_done, ==, 0);
}

static void
free_cb (gpointer data)
{
  g_free (data);
}

/* Whom it is about may go with what is done. */
static void
test_gone (void)
{
  Thing *thing = g_new0 (Thing, 1);

  jyl_later_when_idle (&thing->later, G_PRIORITY_DEFAULT_IDLE, free_cb, thing);
  run_all ();
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/app/later/idle", test_idle);
  g_test_add_func ("/app/later/after", test_after);
  g_test_add_func ("/app/later/cancel", test_cancel);
  g_test_add_func ("/app/later/gone", test_gone);

  return g_test_run ();
}
