/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "jyl-columns.h"
#include "jyl-line-box.h"

static GtkWidget *
create_child (int width, int height)
{
  GtkWidget *child = gtk_separator_new (GTK_ORIENTATION_HORIZONTAL);

  gtk_widget_set_size_request (child, width, height);

  return child;
}

static int
get_height_for (GtkWidget *widget, int width)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &minimum, NULL, NULL, NULL);

  return minimum;
}

/* "0,0 100x20 | 112,0 40x20", of the children that are visible. */
static char *
describe (GtkWidget *widget, int width)
{
  GtkAllocation allocation = { 0, 0, width, get_height_for (widget, width) };
  g_autoptr (GString) string = g_string_new (NULL);

  gtk_widget_size_allocate (widget, &allocation, -1);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;

      if (!gtk_widget_get_visible (child))
        continue;

      g_assert_true (gtk_widget_compute_bounds (child, widget, &bounds));
      g_string_append_printf (string, "%s%d,%d %dx%d", string->len > 0 ? " | " : "", (int) bounds.origin.x,
                              (int) bounds.origin.y, (int) bounds.size.width, (int) bounds.size.height);
    }

  return g_string_free (g_steal_pointer (&string), FALSE);
}

static void
assert_places (GtkWidget *widget, int width, const char *expected)
{
  g_autofree char *description = describe (widget, width);

  g_assert_cmpstr (description, ==, expected);
}

static GtkWidget *
create_columns (guint n)
{
  GtkWidget *columns = g_object_ref_sink (jyl_columns_new ());

  g_object_set (columns, "column-width", 100, "max-columns", 3, "column-spacing", 10, "row-spacing", 5, NULL);
  for (guint i = 0; i < n; i++)
    jyl_columns_append (JYL_COLUMNS (columns), create_child (50, 20 + 10 * (int) i));

  return columns;
}

/* As many columns as fit; a row is as high as the highest in it, and the last is filled. */
static void
test_columns (void)
{
  GtkWidget *columns = create_columns (3);

  assert_places (columns, 320, "0,0 100x40 | 110,0 100x40 | 220,0 100x40");
  assert_places (columns, 319, "0,0 154x30 | 164,0 154x30 | 0,35 319x40");
  assert_places (columns, 209, "0,0 209x20 | 0,25 209x30 | 0,60 209x40");
  g_assert_cmpint (get_height_for (columns, 209), ==, 100);

  gtk_widget_set_visible (gtk_widget_get_first_child (columns), FALSE);
  assert_places (columns, 320, "0,0 155x40 | 165,0 155x40");

  jyl_columns_clear (JYL_COLUMNS (columns));
  g_assert_cmpint (get_height_for (columns, 320), ==, 0);
  g_assert_finalize_object (columns);
}

/* The widest child is the least width of all columns. */
static void
test_columns_minimum (void)
{
  GtkWidget *columns = create_columns (2);
  int minimum;

  jyl_columns_append (JYL_COLUMNS (columns), create_child (180, 10));
  gtk_widget_measure (columns, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, 180);
  assert_places (columns, 369, "0,0 369x20 | 0,25 369x30 | 0,60 369x10");
  assert_places (columns, 370, "0,0 180x30 | 190,0 180x30 | 0,35 370x10");
  g_assert_finalize_object (columns);
}

static void
test_columns_text_scale (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *columns = create_columns (2);
  int before;

  g_object_get (settings, "gtk-xft-dpi", &before, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  assert_places (columns, 409, "0,0 409x20 | 0,25 409x30");
  assert_places (columns, 410, "0,0 200x30 | 210,0 200x30");
  g_object_set (settings, "gtk-xft-dpi", before, NULL);
  g_assert_finalize_object (columns);
}

/* A line keeps to itself what belongs to it while there is room, and breaks before it else. */
static void
test_line_box (void)
{
  GtkWidget *box = g_object_ref_sink (jyl_line_box_new ());
  GtkWidget *tight = create_child (40, 20);

  jyl_line_box_append (JYL_LINE_BOX (box), create_child (100, 20));
  jyl_line_box_append (JYL_LINE_BOX (box), create_child (80, 20));
  jyl_line_box_append (JYL_LINE_BOX (box), tight);
  gtk_widget_add_css_class (tight, "tight");

  /* 100, a space of 12, 80, a narrow space of 2, 40 */
  assert_places (box, 300, "0,0 166x20 | 178,0 80x20 | 260,0 40x20");
  assert_places (box, 234, "0,0 100x20 | 112,0 80x20 | 194,0 40x20");
  assert_places (box, 233, "0,0 233x20 | 0,24 80x20 | 82,24 40x20");
  assert_places (box, 121, "0,0 121x20 | 0,24 80x20 | 0,48 40x20");
  g_assert_finalize_object (box);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/explore/columns/fit", test_columns);
  g_test_add_func ("/explore/columns/minimum", test_columns_minimum);
  g_test_add_func ("/explore/columns/text-scale", test_columns_text_scale);
  g_test_add_func ("/explore/line-box", test_line_box);

  return g_test_run ();
}
