/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Every chart of the embedded dataset as it can be published: in each language, at the sizes of thumbnails,
 * windows and presets, with flags, with each transform it offers, and compared. No two texts share a place, none
 * leaves the picture, none lies on a mark, none is cut but with an ellipsis, and from a certain width on nothing
 * that explains the figures is cut at all. */

#include "embedded-fixture.h"
#include "jyl-export.h"
#include "jyl-layout-private.h"
#include "view-fixture.h"

/* What is at least so wide is read, not glanced at; and a picture with more in it than one chart. */
#define READ_WIDTH 640
#define READ_WIDTH_OF_MORE 1000

/* The least part of a picture's height that its lone plot has; also where notes take their part. */
#define LEAST_PLOT 0.3
#define LEAST_PLOT_WITH_NOTES 0.415

/* So that a failure tells all that is wrong, not the first. */
typedef struct {
  double read_width; /* from which on nothing is left out */
  guint  n_layouts;
  guint  n_faults;
} Tally;

/* The presets have 1280 × 720 and 3840 × 2160 among them. */
static const struct {
  double width;
  double height;
} thumbnails[] = { { 320, 180 }, { 640, 360 } };

G_GNUC_PRINTF (3, 4)
static void
fault (Tally *tally, JylLayout *layout, const char *format, ...)
{
  g_autofree char *view = jyl_view_to_json (jyl_chart_get_view (jyl_layout_get_chart (layout)), NULL);
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);
  g_test_message ("%g × %g: %s: %s", layout->width, layout->height, text, view);
  tally->n_faults++;
}

static const char *
get_text (const JylBox *box)
{
  return pango_layout_get_text (box->text);
}

static void
check_places (Tally *tally, JylLayout *layout)
{
  for (guint i = 0; i < layout->texts.boxes->len; i++)
    {
      const JylBox *box = &g_array_index (layout->texts.boxes, JylBox, i);

      if (box->area.x < -0.01 || box->area.y < -0.01 || box->area.x + box->area.width > layout->width + 0.01 ||
          box->area.y + box->area.height > layout->height + 0.01)
        fault (tally, layout, "“%s” leaves the picture", get_text (box));

      for (guint j = i + 1; j < layout->texts.boxes->len; j++)
        {
          const JylBox *other = &g_array_index (layout->texts.boxes, JylBox, j);

          if (jyl_areas_overlap (&box->area, &other->area, -0.6))
            fault (tally, layout, "“%s” and “%s” overlap", get_text (box), get_text (other));
        }
    }
}

/* Texts against what isn't text: marks, samples of the key, flags but the one whose number it is. */
static void
check_marks (Tally *tally, JylLayout *layout)
{
  for (guint i = 0; i < layout->texts.boxes->len; i++)
    {
      const JylBox *box = &g_array_index (layout->texts.boxes, JylBox, i);
      /* The lines of a text have air above and below their letters. */
      const cairo_rectangle_t area = { box->area.x, box->area.y + 0.1 * box->area.height, box->area.width,
                                       0.8 * box->area.height };

      for (guint panel = 0; panel < layout->n_panels; panel++)
        if (jyl_layout_marks_meet (layout, panel, &area))
          fault (tally, layout, "“%s” lies on a mark", get_text (box));
      for (guint key = 0; key < layout->keys->len; key++)
        if (jyl_areas_overlap (&area, &g_array_index (layout->keys, JylKeyEntry, key).sample, -0.1))
          fault (tally, layout, "“%s” lies on a sample of the key", get_text (box));
      for (guint flag = 0; box->kind != JYL_BOX_FLAG && flag < layout->flags->len; flag++)
        if (jyl_areas_overlap (&area, &g_array_index (layout->flags, JylFlagPlace, flag).circle, -0.1))
          fault (tally, layout, "“%s” lies on a flag", get_text (box));
    }
}

/* What stands at its place for its words, rather than for how much of it there is room for. */
static gboolean
must_be_whole (JylBoxKind kind)
{
  return kind != JYL_BOX_SOURCE && kind != JYL_BOX_FLAG_ITEM;
}

static void
check_notes (Tally *tally, JylLayout *layout)
{
  const char *const *notes = jyl_chart_get_notes (layout->chart);
  guint n = 0;

  for (guint i = 0; i < layout->texts.boxes->len; i++)
    {
      const JylBox *box = &g_array_index (layout->texts.boxes, JylBox, i);

      if (box->kind != JYL_BOX_NOTE)
        continue;
      n++;
      if (pango_layout_is_ellipsized (box->text))
        fault (tally, layout, "the note “%s” ends within a sentence", get_text (box));
      if (layout->width >= tally->read_width && g_str_has_suffix (get_text (box), "…"))
        fault (tally, layout, "there are more notes than “%s”", get_text (box));
    }

  if (layout->width >= tally->read_width && notes[0] != NULL && n == 0)
    fault (tally, layout, "the notes are left out: “%s”", notes[0]);
}

static void
check_words (Tally *tally, JylLayout *layout)
{
  for (guint i = 0; i < layout->texts.boxes->len; i++)
    {
      const JylBox *box = &g_array_index (layout->texts.boxes, JylBox, i);
      gboolean cut = pango_layout_is_ellipsized (box->text);
      int most = pango_layout_get_width (box->text);
      PangoRectangle area;

      g_assert_cmpint (pango_layout_get_unknown_glyphs_count (box->text), ==, 0);
      pango_layout_get_extents (box->text, NULL, &area);
      if (*get_text (box) == '\0')
        fault (tally, layout, "a text is empty");
      if (most > 0 && area.width > most + PANGO_SCALE)
        fault (tally, layout, "“%s” is wider than its room", get_text (box));
      if (!cut && !jyl_text_is_whole (box->text))
        fault (tally, layout, "“%s” is torn within a word", get_text (box));
      if (cut && layout->width >= tally->read_width && must_be_whole (box->kind))
        fault (tally, layout, "“%s” is cut", get_text (box));
    }
}

static void
check_plot (Tally *tally, JylLayout *layout)
{
  gboolean has_notes = FALSE;

  for (guint i = 0; i < layout->texts.boxes->len; i++)
    has_notes |= g_array_index (layout->texts.boxes, JylBox, i).kind == JYL_BOX_NOTE;
  if (layout->n_panels == 1 &&
      layout->panels[0].plot.height < (has_notes ? LEAST_PLOT_WITH_NOTES : LEAST_PLOT) * layout->height)
    fault (tally, layout, "the plot has %.0f %% of the height", 100 * layout->panels[0].plot.height / layout->height);
}

static void
check_size (Tally *tally, JylChart *chart, double width, double height)
{
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { width, height, JYL_STYLE_LIGHT });

  g_assert_cmpuint (layout->texts.boxes->len, >, 0);
  check_places (tally, layout);
  check_marks (tally, layout);
  check_words (tally, layout);
  check_notes (tally, layout);
  check_plot (tally, layout);
  tally->n_layouts++;
}

/* One view in the three languages, at every size. */
static void
check_view (Tally *tally, JylDataset *dataset, JylView *view)
{
  for (guint language = 0; language < JYL_N_LANGUAGES; language++)
    {
      g_autoptr (JylView) spoken = jyl_view_with_language (view, (JylLanguage) language);
      g_autoptr (GError) error = NULL;
      g_autoptr (JylChart) chart = jyl_chart_new (dataset, spoken, &error);
      guint n_presets;
      const JylSizePreset *presets = jyl_export_get_presets (&n_presets);

      g_assert_no_error (error);
      for (guint i = 0; i < G_N_ELEMENTS (thumbnails); i++)
        check_size (tally, chart, thumbnails[i].width, thumbnails[i].height);
      for (guint i = 0; i < n_presets; i++)
        check_size (tally, chart, presets[i].width, presets[i].height);
    }
}

static void
end_tally (const Tally *tally)
{
  g_test_message ("%u layouts, %u faults", tally->n_layouts, tally->n_faults);
  g_assert_cmpuint (tally->n_layouts, >, 0);
  g_assert_cmpuint (tally->n_faults, ==, 0);
}

static void
test_plain (void)
{
  g_autoptr (JylDataset) dataset = embedded_dataset_new ();
  g_autoptr (GPtrArray) ids = embedded_list_charts (dataset);
  Tally tally = { READ_WIDTH };

  for (guint i = 0; i < ids->len; i++)
    {
      g_autoptr (JylView) view = jyl_view_new (ids->pdata[i]);

      check_view (&tally, dataset, view);
    }

  end_tally (&tally);
}

static void
test_flags (void)
{
  g_autoptr (JylDataset) dataset = embedded_dataset_new ();
  g_autoptr (GPtrArray) ids = embedded_list_charts (dataset);
  Tally tally = { READ_WIDTH_OF_MORE };

  for (guint i = 0; i < ids->len; i++)
    {
      g_autoptr (JylView) plain = jyl_view_new (ids->pdata[i]);
      g_autoptr (JylView) view = jyl_view_with_flags (plain, TRUE, NULL);

      check_view (&tally, dataset, view);
    }

  end_tally (&tally);
}

/* Each transform that a chart offers; those of one kind in a run of their own. */
static void
test_transform (gconstpointer data)
{
  g_autoptr (JylDataset) dataset = embedded_dataset_new ();
  g_autoptr (GPtrArray) ids = embedded_list_charts (dataset);
  Tally tally = { READ_WIDTH_OF_MORE };

  for (guint i = 0; i < ids->len; i++)
    {
      g_autoptr (JylView) plain = jyl_view_new (ids->pdata[i]);
      g_autoptr (JylView) view = view_with_transform (plain, (JylTransform) GPOINTER_TO_UINT (data), 0, NULL);
      g_autofree char *refusal = jyl_chart_refuse (dataset, view);

      if (refusal == NULL)
        check_view (&tally, dataset, view);
    }

  end_tally (&tally);
}

/* Each chart with the one after it in the list, so that every kind meets another. */
static void
test_compared (void)
{
  g_autoptr (JylDataset) dataset = embedded_dataset_new ();
  g_autoptr (GPtrArray) ids = embedded_list_charts (dataset);
  Tally tally = { READ_WIDTH_OF_MORE };

  for (guint i = 0; i < ids->len; i++)
    {
      const char *others[] = { ids->pdata[(i + 1) % ids->len], NULL };
      g_autoptr (JylView) plain = jyl_view_new (ids->pdata[i]);
      g_autoptr (JylView) view = jyl_view_with_compare (plain, others);
      g_autofree char *refusal = jyl_chart_refuse (dataset, view);

      if (refusal == NULL)
        check_view (&tally, dataset, view);
    }

  end_tally (&tally);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/layout-embedded/plain", test_plain);
  g_test_add_func ("/layout-embedded/flags", test_flags);
  for (guint i = JYL_TRANSFORM_NOMINAL + 1; i < JYL_N_TRANSFORMS; i++)
    {
      g_autofree char *path = g_strconcat ("/layout-embedded/", jyl_transform_to_string ((JylTransform) i), NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_transform);
    }
  g_test_add_func ("/layout-embedded/compared", test_compared);

  return g_test_run ();
}
