/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-wrap-box.h"

#define N_CHILDREN 4
#define WIDTH 100
#define HEIGHT 20
#define SPACING 6

typedef struct {
  GtkWidget *box;
  GtkWidget *children[N_CHILDREN];
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->box = g_object_ref_sink (jyl_wrap_box_new ());
  for (guint i = 0; i < N_CHILDREN; i++)
    {
      fixture->children[i] = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
      gtk_widget_set_size_request (fixture->children[i], WIDTH, HEIGHT);
      gtk_widget_insert_before (fixture->children[i], fixture->box, NULL);
    }
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->box);
}

static int
measure (Fixture *fixture, GtkOrientation orientation, int for_size, int *natural)
{
  int minimum, unused;

  gtk_widget_measure (fixture->box, orientation, for_size, &minimum, natural != NULL ? natural : &unused, NULL, NULL);
  return minimum;
}

static void
assert_place (Fixture *fixture, guint child, int x, int y)
{
  graphene_point_t place;

  g_assert_true (
      gtk_widget_compute_point (fixture->children[child], fixture->box, &GRAPHENE_POINT_INIT (0, 0), &place));
  g_assert_cmpint ((int) place.x, ==, x);
  g_assert_cmpint ((int) place.y, ==, y);
}

static void
test_measure (Fixture *fixture, gconstpointer data)
{
  int natural;

  g_assert_cmpint (measure (fixture, GTK_ORIENTATION_HORIZONTAL, -1, &natural), ==, WIDTH);
  g_assert_cmpint (natural, ==, 4 * WIDTH + 3 * SPACING);
  g_assert_cmpint (measure (fixture, GTK_ORIENTATION_VERTICAL, natural, NULL), ==, HEIGHT);
  g_assert_cmpint (measure (fixture, GTK_ORIENTATION_VERTICAL, natural - 1, NULL), ==, 2 * HEIGHT + SPACING);
  g_assert_cmpint (measure (fixture, GTK_ORIENTATION_VERTICAL, WIDTH, NULL), ==, 4 * HEIGHT + 3 * SPACING);

  /* What isn't shown takes no place, and no space around it. */
  gtk_widget_set_visible (fixture->children[1], FALSE);
  measure (fixture, GTK_ORIENTATION_HORIZONTAL, -1, &natural);
  g_assert_cmpint (natural, ==, 3 * WIDTH + 2 * SPACING);
}

static void
test_lines (Fixture *fixture, gconstpointer data)
{
  gtk_widget_set_hexpand (fixture->children[3], TRUE);
  measure (fixture, GTK_ORIENTATION_VERTICAL, 330, NULL);
  gtk_widget_size_allocate (fixture->box, &(GtkAllocation) { 0, 0, 330, 2 * HEIGHT + SPACING }, -1);
  assert_place (fixture, 0, 0, 0);
  assert_place (fixture, 2, 2 * (WIDTH + SPACING), 0);
  /* What expands stands at the end of its line, as wide as it is. */
  assert_place (fixture, 3, 330 - WIDTH, HEIGHT + SPACING);
  g_assert_cmpint (gtk_widget_get_width (fixture->children[3]), ==, WIDTH);
}

static void
test_right_to_left (Fixture *fixture, gconstpointer data)
{
  gtk_widget_set_direction (fixture->box, GTK_TEXT_DIR_RTL);
  measure (fixture, GTK_ORIENTATION_VERTICAL, 220, NULL);
  gtk_widget_size_allocate (fixture->box, &(GtkAllocation) { 0, 0, 220, 2 * HEIGHT + SPACING }, -1);
  assert_place (fixture, 0, 120, 0);
  assert_place (fixture, 1, 120 - SPACING - WIDTH, 0);
  assert_place (fixture, 2, 120, HEIGHT + SPACING);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

#define ADD(name, function) g_test_add ("/app/wrap-box/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("measure", test_measure);
  ADD ("lines", test_lines);
  ADD ("right-to-left", test_right_to_left);
#undef ADD

  return g_test_run ();
}
