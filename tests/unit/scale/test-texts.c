/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-texts.h"

static const char sentence[] =

    "Зарегистрированные споры, по тому, кто считает; определения различаются, ряды не соединены";

/* Texts of a picture of 640×400; no chart is needed to place them. */
static JylTexts
begin (void)
{
  JylTexts texts;

  jyl_texts_init (&texts, JYL_LANGUAGE_RU, 640, 400);
  return texts;
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JylTexts, jyl_texts_clear)

static void
test_smallest_size (void)
{
  g_assert_cmpfloat (jyl_text_size (13, 2), ==, 26);
  g_assert_cmpfloat (jyl_text_size (13, 0.1), ==, 8.5);
}

static void
test_wrapping (void)
{
  g_auto (JylTexts) texts = begin ();
  g_autoptr (PangoLayout) two = jyl_texts_wrap (&texts, 13, JYL_WEIGHT_REGULAR, sentence, 400, 2);
  g_autoptr (PangoLayout) cut = jyl_texts_wrap (&texts, 13, JYL_WEIGHT_REGULAR, sentence, 400, 1);
  g_autoptr (PangoLayout) broken = jyl_texts_wrap (&texts, 13, JYL_WEIGHT_REGULAR, sentence, 60, 20);
  double width, height, line;

  g_assert_cmpint (pango_layout_get_line_count (two), ==, 2);
  g_assert_true (jyl_text_is_whole (two));
  jyl_text_get_size (two, &width, &height);
  g_assert_cmpfloat (width, <=, 400);

  g_assert_cmpint (pango_layout_get_line_count (cut), ==, 1);
  g_assert_true (pango_layout_is_ellipsized (cut));
  g_assert_false (jyl_text_is_whole (cut));
  jyl_text_get_size (cut, &width, &line);
  g_assert_cmpfloat (width, <=, 401);
  g_assert_cmpfloat_with_epsilon (height, 2 * line, 0.1);

  g_assert_false (pango_layout_is_ellipsized (broken));
  g_assert_false (jyl_text_is_whole (broken));
}

static void
test_balance (void)
{
  g_auto (JylTexts) texts = begin ();
  g_autoptr (PangoLayout) text = jyl_texts_wrap (&texts, 13, JYL_WEIGHT_REGULAR, sentence, 590, 2);
  double before, after, height, height_after;

  jyl_text_get_size (text, &before, &height);
  jyl_texts_balance (&texts, text);
  jyl_text_get_size (text, &after, &height_after);
  g_assert_cmpfloat (after, <, 0.7 * before);
  g_assert_cmpfloat (height_after, ==, height);
  g_assert_true (jyl_text_is_whole (text));

  /* A long word isn't broken for the sake of balance, and one line has nothing to balance. */
  g_clear_object (&text);
  text = jyl_texts_wrap (&texts, 13, JYL_WEIGHT_REGULAR, "зарегистрированные ряды", 150, 2);
  jyl_texts_balance (&texts, text);
  g_assert_true (jyl_text_is_whole (text));
  g_clear_object (&text);
  text = jyl_texts_wrap (&texts, 13, JYL_WEIGHT_REGULAR, "ряды", 150, 2);
  jyl_text_get_size (text, &before, NULL);
  jyl_texts_balance (&texts, text);
  jyl_text_get_size (text, &after, NULL);
  g_assert_cmpfloat (after, ==, before);
}

/* What was set is set again for nothing; what is set afterwards is of use all the same. */
static void
test_forget (void)
{
  g_auto (JylTexts) texts = begin ();
  g_autoptr (PangoLayout) first = jyl_texts_set (&texts, 13, JYL_WEIGHT_REGULAR, "85,000");
  g_autoptr (PangoLayout) again = jyl_texts_set (&texts, 13, JYL_WEIGHT_REGULAR, "85,000");
  g_autoptr (PangoLayout) later = NULL;

  g_assert_true (first == again);
  jyl_texts_forget (&texts);
  later = jyl_texts_wrap (&texts, 13, JYL_WEIGHT_REGULAR, sentence, 590, 2);
  jyl_texts_balance (&texts, later);
  g_assert_true (jyl_text_is_whole (later));
}

/* A word is not left alone on the last line; two lines that are both long stay as they are. */
static void
test_company (void)
{
  g_auto (JylTexts) texts = begin ();
  g_autoptr (PangoLayout) lone = NULL, full = NULL;
  double before, after, width;

  lone = jyl_texts_wrap (&texts, 13, JYL_WEIGHT_REGULAR, "One word of this would stand alone", 210, 2);
  g_assert_cmpint (pango_layout_get_line_count (lone), ==, 2);
  jyl_text_get_size (lone, &before, NULL);
  jyl_texts_keep_company (&texts, lone);
  jyl_text_get_size (lone, &after, NULL);
  g_assert_cmpfloat (after, <, 0.8 * before);
  g_assert_cmpint (pango_layout_get_line_count (lone), ==, 2);

  full = jyl_texts_wrap (&texts, 13, JYL_WEIGHT_REGULAR, "Two lines of words of which none would ever stand alone", 210,
                         2);
  g_assert_cmpint (pango_layout_get_line_count (full), ==, 2);
  jyl_text_get_size (full, &width, NULL);
  jyl_texts_keep_company (&texts, full);
  jyl_text_get_size (full, &after, NULL);
  g_assert_cmpfloat (after, ==, width);
}

/* No line ends at the dash of a range or between a number and its month. */
static void
test_kept_together (void)
{
  g_auto (JylTexts) texts = begin ();

  for (double width = 60; width < 200; width += 7)
    {
      g_autoptr (PangoLayout) text = jyl_texts_wrap (&texts, 13, JYL_WEIGHT_REGULAR,
                                                     "from 25 Dec to 2019–2024 and 8 окт. then", width, 9);
      const char *string = pango_layout_get_text (text);

      for (GSList *l = pango_layout_get_lines_readonly (text)->next; l != NULL; l = l->next)
        {
          const PangoLayoutLine *line = l->data;

          g_assert_false (g_str_has_prefix (string + line->start_index, "Dec"));
          g_assert_false (g_str_has_prefix (string + line->start_index, "2024"));
          g_assert_false (g_str_has_prefix (string + line->start_index, "окт"));
        }
    }
}

static void
test_boxes (void)
{
  g_auto (JylTexts) texts = begin ();
  PangoLayout *text = jyl_texts_set (&texts, 13, JYL_WEIGHT_REGULAR, "85,000");
  double width, height;
  JylBox *box;

  jyl_text_get_size (text, &width, &height);
  box = jyl_texts_add (&texts, 1, 2, text, 20.3, 11.8);
  g_assert_cmpfloat (box->area.x, ==, 20.3);
  g_assert_cmpfloat_with_epsilon (box->area.y, 11.8, 0.5);
  g_assert_cmpfloat (box->area.width, ==, width);
  g_assert_cmpfloat (box->area.height, ==, height);
  /* The feet of the letters stand on a whole pixel. */
  g_assert_cmpfloat_with_epsilon (fmod (box->area.y + jyl_text_get_baseline (text), 1), 0, 0.001);
}

static void
test_free_places (void)
{
  g_auto (JylTexts) texts = begin ();
  const cairo_rectangle_t inside = { 100, 100, 50, 20 }, beside = { 152, 100, 50, 20 }, touching = { 150, 100, 50, 20 };
  const cairo_rectangle_t outside = { 600, 100, 50, 20 };

  g_assert_true (jyl_areas_overlap (&inside, &inside, 0));
  g_assert_false (jyl_areas_overlap (&inside, &touching, 0));
  g_assert_false (jyl_areas_overlap (&inside, &beside, 1));
  g_assert_true (jyl_areas_overlap (&inside, &beside, 3));

  g_array_set_size (texts.boxes, 0);
  g_assert_true (jyl_texts_is_free (&texts, &inside, 0));
  g_assert_false (jyl_texts_is_free (&texts, &outside, 0));
  jyl_texts_add (&texts, 1, 2, jyl_texts_set (&texts, 13, JYL_WEIGHT_REGULAR, "85"), 110, 105);
  g_assert_false (jyl_texts_is_free (&texts, &inside, 0));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/texts/smallest-size", test_smallest_size);
  g_test_add_func ("/texts/wrapping", test_wrapping);
  g_test_add_func ("/texts/balance", test_balance);
  g_test_add_func ("/texts/forget", test_forget);
  g_test_add_func ("/texts/company", test_company);
  g_test_add_func ("/texts/kept-together", test_kept_together);
  g_test_add_func ("/texts/boxes", test_boxes);
  g_test_add_func ("/texts/free-places", test_free_places);

  return g_test_run ();
}
