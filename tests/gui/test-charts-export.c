/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-export-dialog-private.h"
#include "charts-fixture.h"
#include "jyl-chart-preview.h"
#include "jyl-export-dialog.h"

typedef struct {
  JylDataset      *dataset;
  JylChart        *chart;
  JylSettings     *settings;
  JylExportDialog *dialog;
  GFile           *folder;
  GFile           *exported;
  gboolean         is_exported;
} Fixture;

static void
exported_cb (JylExportDialog *dialog, GFile *file, gpointer user_data)
{
  Fixture *fixture = user_data;

  g_set_object (&fixture->exported, file);
  fixture->is_exported = TRUE;
}

static void
open_dialog (Fixture *fixture)
{
  g_set_weak_pointer (&fixture->dialog, JYL_EXPORT_DIALOG (jyl_export_dialog_new (NULL, fixture->chart,
                                                                                  fixture->settings)));
  g_signal_connect (fixture->dialog, "exported", G_CALLBACK (exported_cb), fixture);
  gtk_window_present (GTK_WINDOW (fixture->dialog));
  run_for (200);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_dir_make_tmp ("jylnama-export-XXXXXX", NULL);

  fixture->folder = g_file_new_for_path (path);
  fixture->dataset = load_dataset ();
  fixture->chart = make_chart (fixture->dataset, "wage", 0, 0);
  fixture->settings = jyl_settings_new_in_memory ();
  open_dialog (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_file_get_path (fixture->folder);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  if (fixture->dialog != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->dialog));
  run_for (50);
  g_assert_null (fixture->dialog);

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autoptr (GFile) file = g_file_get_child (fixture->folder, name);

      g_assert_true (g_file_delete (file, NULL, NULL));
    }
  g_assert_true (g_file_delete (fixture->folder, NULL, NULL));
  g_clear_object (&fixture->exported);
  g_clear_object (&fixture->folder);
  g_clear_object (&fixture->settings);
  g_clear_object (&fixture->chart);
  g_clear_object (&fixture->dataset);
}

static AdwComboRow *
find_row (GtkWidget *widget, const char *title)
{
  if (ADW_IS_COMBO_ROW (widget) && g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title))
    return ADW_COMBO_ROW (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      AdwComboRow *found = find_row (child, title);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
set_check (GtkWidget *widget, const char *label, gboolean active)
{
  if (GTK_IS_CHECK_BUTTON (widget) && g_strcmp0 (gtk_check_button_get_label (GTK_CHECK_BUTTON (widget)), label) == 0)
    {
      gtk_check_button_set_active (GTK_CHECK_BUTTON (widget), active);
      return TRUE;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (set_check (child, label, active))
        return TRUE;
    }

  return FALSE;
}

static void
choose (Fixture *fixture, const char *title, guint position)
{
  AdwComboRow *row = find_row (GTK_WIDGET (fixture->dialog), title);

  g_assert_nonnull (row);
  adw_combo_row_set_selected (row, position);
}

static void
assert_starts_with (GFile *file, const char *magic)
{
  g_autofree char *content = NULL;
  gsize length;

  g_assert_true (g_file_load_contents (file, NULL, &content, &length, NULL, NULL));
  g_assert_cmpuint (length, >, 100);
  g_assert_true (memcmp (content, magic, strlen (magic)) == 0);
}

static void
test_write (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_get_child (fixture->folder, "wage.png");

  g_assert_cmpint (jyl_export_dialog_get_format (fixture->dialog), ==, JYL_FORMAT_PNG);
  jyl_export_dialog_write (fixture->dialog, file, FALSE);
  run_until (&fixture->is_exported);
  g_assert_true (g_file_equal (fixture->exported, file));
  assert_starts_with (file, "\x89PNG");
}

/* What the picture is written on, which the preview shows. */
static JylCanvas
get_canvas (Fixture *fixture)
{
  JylCanvas canvas;

  jyl_export_dialog_get_canvas (fixture->dialog, &canvas);
  return canvas;
}

/* The choices of one export are those that the next begins with. */
static void
test_remember (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_get_child (fixture->folder, "wage.pdf");

  choose (fixture, "_Format", JYL_FORMAT_PDF);
  choose (fixture, "S_tyle", JYL_STYLE_PRINT);
  jyl_export_dialog_write (fixture->dialog, file, FALSE);
  run_until (&fixture->is_exported);
  assert_starts_with (file, "%PDF");

  run_for (100);
  g_assert_null (fixture->dialog);
  open_dialog (fixture);
  g_assert_cmpint (jyl_export_dialog_get_format (fixture->dialog), ==, JYL_FORMAT_PDF);
  g_assert_cmpint (get_canvas (fixture).style, ==, JYL_STYLE_PRINT);
}

/* What can't be written is said, and the dialog stays. */
static void
test_error (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) nowhere = g_file_get_child (fixture->folder, "no/such/folder/wage.png");

  g_assert_null (jyl_export_dialog_get_error (fixture->dialog));
  jyl_export_dialog_write (fixture->dialog, nowhere, FALSE);
  for (guint i = 0; jyl_export_dialog_get_error (fixture->dialog) == NULL && i < 100; i++)
    run_for (20);
  g_assert_nonnull (jyl_export_dialog_get_error (fixture->dialog));
  g_assert_false (fixture->is_exported);

  /* The next choice begins anew. */
  choose (fixture, "_Format", JYL_FORMAT_SVG);
  g_assert_null (jyl_export_dialog_get_error (fixture->dialog));
}

/* The preview is the picture itself: its layout has the size that is written. */
static void
test_preview (Fixture *fixture, gconstpointer data)
{
  guint n_presets;
  const JylSizePreset *presets = jyl_export_get_presets (&n_presets);

  g_assert_cmpuint (n_presets, >, 1);
  for (guint i = 0; i < n_presets; i++)
    {
      choose (fixture, "_Size", i);
      g_assert_cmpfloat (get_canvas (fixture).width, ==, presets[i].width);
      g_assert_cmpfloat (get_canvas (fixture).height, ==, presets[i].height);
      g_assert_cmpfloat (jyl_export_dialog_get_scale (fixture->dialog), ==, presets[i].scale);
    }

  choose (fixture, "_Language", JYL_LANGUAGE_RU);
  g_assert_cmpstr (jyl_chart_get_title (jyl_export_dialog_get_chart (fixture->dialog)), ==, "Оплата в стране");
}

static void
test_preview_widget (Fixture *fixture, gconstpointer data)
{
  JylChartPreview *preview = g_object_ref_sink (JYL_CHART_PREVIEW (jyl_chart_preview_new ()));
  JylLayout *layout;

  jyl_chart_preview_set_chart (preview, fixture->chart, &JYL_CANVAS_DEFAULT);
  layout = jyl_chart_preview_get_layout (preview);
  g_assert_cmpfloat (jyl_layout_get_width (layout), ==, 1280);
  g_assert_true (jyl_layout_get_chart (layout) == fixture->chart);
  /* The same again is no work. */
  jyl_chart_preview_set_chart (preview, fixture->chart, &JYL_CANVAS_DEFAULT);
  g_assert_true (jyl_chart_preview_get_layout (preview) == layout);

  g_assert_finalize_object (preview);
}

/* The folder is there with everything in the languages chosen, and the dialog is done. */
static void
test_press_kit (Fixture *fixture, gconstpointer data)
{
  static const char *const endings[] = { "en.png", "en.svg", "kk.pdf", "kk.csv", "kk.txt" };
  g_autoptr (GFile) folder = g_file_get_child (fixture->folder, "kit");
  g_autoptr (GFile) left_out = g_file_get_child (folder, "wage-ru.png");
  g_autoptr (GDir) dir = NULL;
  const char *name;
  guint n = 0;

  g_assert_true (set_check (GTK_WIDGET (fixture->dialog), "Русский", FALSE));
  jyl_export_dialog_write_press_kit (fixture->dialog, folder);
  run_until (&fixture->is_exported);
  g_assert_true (g_file_equal (fixture->exported, folder));
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *child = g_strconcat ("wage-", endings[i], NULL);
      g_autoptr (GFile) file = g_file_get_child (folder, child);

      g_assert_true (g_file_query_exists (file, NULL));
    }
  g_assert_false (g_file_query_exists (left_out, NULL));

  dir = g_dir_open (g_file_peek_path (folder), 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autoptr (GFile) file = g_file_get_child (folder, name);

      g_assert_true (g_file_delete (file, NULL, NULL));
      n++;
    }
  g_assert_cmpuint (n, ==, 10);
  run_for (100);
}

static void
test_press_kit_in_the_way (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_get_child (fixture->folder, "mine");

  g_assert_true (g_file_replace_contents (file, "x", 1, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, NULL));
  jyl_export_dialog_write_press_kit (fixture->dialog, file);
  for (guint i = 0; i < 50 && jyl_export_dialog_get_error (fixture->dialog) == NULL; i++)
    run_for (50);
  g_assert_nonnull (strstr (jyl_export_dialog_get_error (fixture->dialog), "exists already"));
  g_assert_false (fixture->is_exported);
}

/* A newspaper's column is printed in greys, as sharp as print. */
static void
test_column (Fixture *fixture, gconstpointer data)
{
  choose (fixture, "_Size", 3);
  g_assert_cmpint (get_canvas (fixture).style, ==, JYL_STYLE_PRINT);
  g_assert_cmpfloat (jyl_export_dialog_get_scale (fixture->dialog), ==, 3.125);
}

/* The choice of letters is there for an SVG and for nothing else. */
static void
test_letters (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_get_child (fixture->folder, "wage.svg");
  GtkWidget *row = GTK_WIDGET (find_row (GTK_WIDGET (fixture->dialog), "L_etters"));
  g_autofree char *content = NULL;

  g_assert_false (gtk_widget_get_visible (row));
  choose (fixture, "_Format", JYL_FORMAT_SVG);
  g_assert_true (gtk_widget_get_visible (row));
  choose (fixture, "L_etters", 1);
  jyl_export_dialog_write (fixture->dialog, file, FALSE);
  run_until (&fixture->is_exported);
  g_assert_true (g_file_load_contents (file, NULL, &content, NULL, NULL, NULL));
  g_assert_null (strstr (content, "<text"));
  run_for (100);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name) g_test_add ("/charts/export/" #name, Fixture, NULL, set_up, test_##name, tear_down)
  ADD (write);
  ADD (remember);
  ADD (error);
  ADD (preview);
  ADD (preview_widget);
  ADD (press_kit);
  ADD (press_kit_in_the_way);
  ADD (letters);
  ADD (column);
#undef ADD

  return g_test_run ();
}
