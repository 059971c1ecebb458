/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib-object.h>

#include "jyl-history.h"

typedef struct {
  guint n_back;
  guint n_forward;
} Notified;

static void
notify_back_cb (Notified *notified)
{
  notified->n_back++;
}

static void
notify_forward_cb (Notified *notified)
{
  notified->n_forward++;
}

static JylHistory *
create_history (Notified *notified)
{
  JylHistory *history = jyl_history_new ();

  g_signal_connect_swapped (history, "notify::can-go-back", G_CALLBACK (notify_back_cb), notified);
  g_signal_connect_swapped (history, "notify::can-go-forward", G_CALLBACK (notify_forward_cb), notified);

  return history;
}

static void
push (JylHistory *history, const char *uri)
{
  g_autoptr (JylAddress) address = jyl_address_parse (uri, NULL);

  jyl_history_push (history, address);
}

static void
replace (JylHistory *history, const char *uri)
{
  g_autoptr (JylAddress) address = jyl_address_parse (uri, NULL);

  jyl_history_replace (history, address);
}

static void
assert_at (JylAddress *address, const char *uri)
{
  g_autofree char *string = address != NULL ? jyl_address_to_string (address) : NULL;

  g_assert_cmpstr (string, ==, uri);
}

static void
test_walk (void)
{
  Notified notified = { 0, 0 };
  JylHistory *history = create_history (&notified);

  g_assert_null (jyl_history_get_current (history));
  g_assert_null (jyl_history_back (history));
  g_assert_null (jyl_history_forward (history));

  push (history, "jylnama:overview");
  g_assert_false (jyl_history_can_go_back (history));
  push (history, "jylnama:people");
  push (history, "jylnama:events");
  g_assert_cmpuint (notified.n_back, ==, 1);
  g_assert_cmpuint (notified.n_forward, ==, 0);

  assert_at (jyl_history_back (history), "jylnama:people");
  assert_at (jyl_history_back (history), "jylnama:overview");
  g_assert_null (jyl_history_back (history));
  assert_at (jyl_history_get_current (history), "jylnama:overview");
  g_assert_cmpuint (notified.n_back, ==, 2);
  g_assert_cmpuint (notified.n_forward, ==, 1);

  assert_at (jyl_history_forward (history), "jylnama:people");
  g_assert_true (jyl_history_can_go_back (history));
  g_assert_true (jyl_history_can_go_forward (history));

  g_assert_finalize_object (history);
}

static void
test_forgets_ahead (void)
{
  Notified notified = { 0, 0 };
  JylHistory *history = create_history (&notified);

  push (history, "jylnama:overview");
  push (history, "jylnama:people");
  push (history, "jylnama:events");
  jyl_history_back (history);
  jyl_history_back (history);
  push (history, "jylnama:charts");

  g_assert_false (jyl_history_can_go_forward (history));
  g_assert_null (jyl_history_forward (history));
  assert_at (jyl_history_get_current (history), "jylnama:charts");
  assert_at (jyl_history_back (history), "jylnama:overview");

  g_assert_finalize_object (history);
}

static void
test_same_place (void)
{
  Notified notified = { 0, 0 };
  JylHistory *history = create_history (&notified);

  push (history, "jylnama:overview");
  push (history, "jylnama:people");
  push (history, "jylnama:people");
  assert_at (jyl_history_back (history), "jylnama:overview");

  /* The place that is current is no new one, so what lies ahead stays. */
  push (history, "jylnama:overview");
  assert_at (jyl_history_forward (history), "jylnama:people");

  g_assert_finalize_object (history);
}

static void
test_replace (void)
{
  Notified notified = { 0, 0 };
  JylHistory *history = create_history (&notified);

  replace (history, "jylnama:overview");
  push (history, "jylnama:person/a");
  replace (history, "jylnama:person/b");
  replace (history, "jylnama:person/c");
  assert_at (jyl_history_get_current (history), "jylnama:person/c");
  assert_at (jyl_history_back (history), "jylnama:overview");
  replace (history, "jylnama:charts");
  assert_at (jyl_history_forward (history), "jylnama:person/c");
  assert_at (jyl_history_back (history), "jylnama:charts");

  g_assert_finalize_object (history);
}

/* A very long walk keeps its end. */
static void
test_bounded (void)
{
  Notified notified = { 0, 0 };
  JylHistory *history = create_history (&notified);
  guint n = 0;

  for (guint i = 0; i < 2000; i++)
    {
      g_autofree char *uri = g_strdup_printf ("jylnama:person/p%u", i);

      push (history, uri);
    }

  assert_at (jyl_history_get_current (history), "jylnama:person/p1999");
  while (jyl_history_back (history) != NULL)
    n++;
  g_assert_cmpuint (n, ==, 499);
  assert_at (jyl_history_get_current (history), "jylnama:person/p1500");

  g_assert_finalize_object (history);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/app/history/walk", test_walk);
  g_test_add_func ("/app/history/forgets-ahead", test_forgets_ahead);
  g_test_add_func ("/app/history/same-place", test_same_place);
  g_test_add_func ("/app/history/replace", test_replace);
  g_test_add_func ("/app/history/bounded", test_bounded);

  return g_test_run ();
}
