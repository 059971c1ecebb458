/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Steps between states, with strings for states. */

#include "jyl-undo.h"

static gboolean
are_equal (gconstpointer a, gconstpointer b)
{
  return g_str_equal (((const GString *) a)->str, ((const GString *) b)->str);
}

static void
push (JylUndo *undo, const char *state, const char *name)
{
  GString *string = g_string_new (state);

  jyl_undo_push (undo, string, name);
  g_string_free (string, TRUE);
}

static const char *
get (JylUndo *undo)
{
  return ((const GString *) jyl_undo_get_state (undo))->str;
}

static JylUndo *
make (const char *state)
{
  GString *string = g_string_new (state);
  JylUndo *undo = jyl_undo_new (G_TYPE_GSTRING, string, are_equal);

  g_string_free (string, TRUE);
  return undo;
}

static void
test_steps (void)
{
  JylUndo *undo = make ("a");

  g_assert_null (jyl_undo_get_undo_name (undo));
  g_assert_false (jyl_undo_undo (undo));
  push (undo, "b", "one");
  push (undo, "b", "none");
  push (undo, "c", "two");
  g_assert_cmpstr (jyl_undo_get_undo_name (undo), ==, "two");

  g_assert_true (jyl_undo_undo (undo));
  g_assert_cmpstr (get (undo), ==, "b");
  g_assert_cmpstr (jyl_undo_get_redo_name (undo), ==, "two");
  g_assert_cmpstr (jyl_undo_get_undo_name (undo), ==, "one");
  g_assert_true (jyl_undo_redo (undo));
  g_assert_cmpstr (get (undo), ==, "c");
  g_assert_false (jyl_undo_redo (undo));

  g_assert_true (jyl_undo_undo (undo));
  g_assert_true (jyl_undo_undo (undo));
  g_assert_cmpstr (get (undo), ==, "a");
  g_assert_false (jyl_undo_undo (undo));

  /* Another way from here: what was taken back is gone. */
  push (undo, "d", "three");
  g_assert_null (jyl_undo_get_redo_name (undo));
  g_assert_finalize_object (undo);
}

/* A drag is one step; so is nothing else of another name. */
static void
test_succession (void)
{
  JylUndo *undo = make ("0");

  for (guint i = 1; i < 20; i++)
    {
      g_autofree char *state = g_strdup_printf ("%u", i);

      push (undo, state, "years");
    }
  push (undo, "x", "series");
  g_assert_true (jyl_undo_undo (undo));
  g_assert_cmpstr (get (undo), ==, "19");
  g_assert_true (jyl_undo_undo (undo));
  g_assert_cmpstr (get (undo), ==, "0");
  g_assert_false (jyl_undo_undo (undo));

  g_assert_finalize_object (undo);
}

static void
test_replace_and_limit (void)
{
  JylUndo *undo = make ("0");
  GString *other = g_string_new ("other");
  guint n = 0;

  for (guint i = 1; i < 300; i++)
    {
      g_autofree char *state = g_strdup_printf ("%u", i);

      push (undo, state, i % 2 == 0 ? "even" : "odd");
    }
  jyl_undo_replace (undo, other);
  g_string_free (other, TRUE);
  g_assert_cmpstr (get (undo), ==, "other");
  while (jyl_undo_undo (undo))
    n++;
  g_assert_cmpuint (n, ==, 100);
  g_assert_cmpstr (get (undo), ==, "199");

  g_assert_finalize_object (undo);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/app/undo/steps", test_steps);
  g_test_add_func ("/app/undo/succession", test_succession);
  g_test_add_func ("/app/undo/replace-and-limit", test_replace_and_limit);

  return g_test_run ();
}
