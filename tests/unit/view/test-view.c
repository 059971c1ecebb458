/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include <gio/gio.h>

#include "jyl-period.h"
#include "jyl-view.h"
#include "view-fixture.h"

static void
assert_round_trip (JylView *view, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *json = jyl_view_to_json (view, NULL);
  g_autoptr (JylView) again = jyl_view_from_json (json, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (json, ==, expected);
  g_assert_true (jyl_view_equal (view, again));
}

static void
test_new (void)
{
  g_autoptr (JylView) view = jyl_view_new ("minimum-wage");
  int first, last;

  g_assert_cmpstr (jyl_view_get_indicator (view), ==, "minimum-wage");
  g_assert_null (jyl_part_get_series (view_get_first (view)));
  jyl_view_get_range (view, &first, &last);
  g_assert_cmpint (first, ==, 0);
  g_assert_cmpint (last, ==, 0);
  g_assert_cmpint (jyl_view_get_language (view), ==, JYL_LANGUAGE_EN);
  g_assert_cmpuint (jyl_view_get_n_parts (view), ==, 1);
}

static void
test_with_leaves_the_old_one_alone (void)
{
  static const char *const series[] = { "a", "b", NULL };
  g_autoptr (JylView) view = jyl_view_new ("x");
  g_autoptr (JylView) same = jyl_view_new ("x");
  g_autoptr (JylView) a = view_with_series (view, series);
  g_autoptr (JylView) b = jyl_view_with_range (view, 738000, 737000);
  g_autoptr (JylView) c = jyl_view_with_language (view, JYL_LANGUAGE_KK);
  int first, last;

  g_assert_true (jyl_view_equal (view, same));
  g_assert_false (jyl_view_equal (view, a));
  g_assert_false (jyl_view_equal (view, b));
  g_assert_false (jyl_view_equal (view, c));

  g_assert_true (g_strv_equal (jyl_part_get_series (view_get_first (a)), series));
  jyl_view_get_range (b, &first, &last);
  g_assert_cmpint (first, ==, 737000);
  g_assert_cmpint (last, ==, 738000);
  g_assert_cmpint (jyl_view_get_language (c), ==, JYL_LANGUAGE_KK);
}

static void
test_shown (void)
{
  const JylArrange panels = JYL_ARRANGE_PANELS;
  g_autoptr (JylView) view = jyl_view_new ("x");
  g_autoptr (JylView) real = view_with_transform (view, JYL_TRANSFORM_REAL, 2019, "prices");
  g_autoptr (JylView) log = view_with_scale (real, JYL_SCALE_KIND_LOG);
  g_autoptr (JylView) line = view_with_mark (log, JYL_MARK_LINE);
  g_autoptr (JylView) rows = view_with_arrange (line, &panels);
  g_autoptr (JylView) nominal = view_with_transform (rows, JYL_TRANSFORM_NOMINAL, 0, NULL);
  g_autoptr (JylView) linear = view_with_scale (nominal, JYL_SCALE_KIND_LINEAR);
  g_autoptr (JylView) own = view_with_mark (linear, JYL_MARK_NONE);
  g_autoptr (JylView) back = view_with_arrange (own, NULL);
  JylArrange arrange = JYL_ARRANGE_TOGETHER;

  g_assert_cmpint (jyl_part_get_transform (view_get_first (view)), ==, JYL_TRANSFORM_NOMINAL);
  g_assert_cmpint (jyl_part_get_base (view_get_first (view)), ==, 0);
  g_assert_null (jyl_part_get_reference (view_get_first (view)));
  g_assert_false (jyl_part_get_arrange (view_get_first (view), &arrange));
  g_assert_false (jyl_view_equal (view, real));
  g_assert_false (jyl_view_equal (real, log));
  g_assert_false (jyl_view_equal (log, line));
  g_assert_false (jyl_view_equal (line, rows));
  g_assert_true (jyl_view_equal (view, back));

  g_assert_cmpint (jyl_part_get_transform (view_get_first (rows)), ==, JYL_TRANSFORM_REAL);
  g_assert_cmpint (jyl_part_get_base (view_get_first (rows)), ==, 2019);
  g_assert_cmpstr (jyl_part_get_reference (view_get_first (rows)), ==, "prices");
  g_assert_cmpint (jyl_part_get_scale (view_get_first (rows)), ==, JYL_SCALE_KIND_LOG);
  g_assert_cmpint (jyl_part_get_mark (view_get_first (rows)), ==, JYL_MARK_LINE);
  g_assert_true (jyl_part_get_arrange (view_get_first (rows), &arrange));
  g_assert_cmpint (arrange, ==, JYL_ARRANGE_PANELS);
  assert_round_trip (rows,
                     "{\"jylnama\":\"view/2\",\"parts\":[{\"indicator\":\"x\",\"transform\":\"real\",\"base\":2019,"
                     "\"with\":\"prices\",\"scale-kind\":\"log\",\"mark\":\"line\",\"arrange\":\"panels\"}],"
                     "\"language\":\"en\"}");
}

static void
test_names_of_shown (void)
{
  JylTransform transform = JYL_TRANSFORM_INDEX;
  JylScaleKind kind = JYL_SCALE_KIND_LOG;

  for (guint i = 0; i < JYL_N_TRANSFORMS; i++)
    {
      g_assert_true (jyl_transform_from_string (jyl_transform_to_string ((JylTransform) i), &transform));
      g_assert_cmpint (transform, ==, i);
    }
  for (guint i = 0; i < JYL_N_SCALE_KINDS; i++)
    {
      g_assert_true (jyl_scale_kind_from_string (jyl_scale_kind_to_string ((JylScaleKind) i), &kind));
      g_assert_cmpint (kind, ==, i);
    }
  g_assert_false (jyl_transform_from_string ("Real", &transform));
  g_assert_false (jyl_scale_kind_from_string ("", &kind));
}

static void
test_whole_range (void)
{
  g_autoptr (JylView) view = jyl_view_new ("x");
  g_autoptr (JylView) ranged = jyl_view_with_range (view, 737000, 738000);
  g_autoptr (JylView) whole = jyl_view_with_range (ranged, 0, 0);
  g_autoptr (JylView) open = jyl_view_with_range (ranged, JYL_DAY_MIN, JYL_DAY_MAX);

  g_assert_true (jyl_view_equal (view, whole));
  g_assert_false (jyl_view_equal (view, open));
}

static void
test_json (void)
{
  static const char *const series[] = { "accidents-bns", "ә \"quoted\"", NULL };
  static const char *const none[] = { NULL };
  g_autoptr (JylView) view = jyl_view_new ("minimum-wage");
  g_autoptr (JylView) picked = view_with_series (view, series);
  g_autoptr (JylView) empty = view_with_series (view, none);
  g_autoptr (JylView) ranged = jyl_view_with_range (view, jyl_day_from_ymd (1995, 1, 1),
                                                    jyl_day_from_ymd (2026, 12, 31));
  g_autoptr (JylView) open = jyl_view_with_range (view, jyl_day_from_ymd (2011, 1, 1), JYL_DAY_MAX);
  g_autoptr (JylView) everything = jyl_view_with_range (view, JYL_DAY_MIN, JYL_DAY_MAX);
  g_autoptr (JylView) kk = jyl_view_with_language (view, JYL_LANGUAGE_KK);
  JylCanvas canvas = { 321.26, 240.945, JYL_STYLE_TRANSPARENT }, read = JYL_CANVAS_DEFAULT;
  g_autofree char *with_canvas = jyl_view_to_json (kk, &canvas);
  g_autoptr (JylView) again = jyl_view_from_json (with_canvas, &read, NULL);

  assert_round_trip (view, "{\"jylnama\":\"view/2\",\"parts\":[{\"indicator\":\"minimum-wage\"}],\"language\":\"en\"}");
  assert_round_trip (picked, "{\"jylnama\":\"view/2\",\"parts\":[{\"indicator\":\"minimum-wage\","
                             "\"series\":[\"accidents-bns\",\"ә \\\"quoted\\\"\"]}],\"language\":\"en\"}");
  assert_round_trip (empty, "{\"jylnama\":\"view/2\",\"parts\":[{\"indicator\":\"minimum-wage\",\"series\":[]}],"
                            "\"language\":\"en\"}");
  assert_round_trip (ranged, "{\"jylnama\":\"view/2\",\"parts\":[{\"indicator\":\"minimum-wage\"}],"
                             "\"range\":\"1995-01-01/2026-12-31\",\"language\":\"en\"}");
  assert_round_trip (open, "{\"jylnama\":\"view/2\",\"parts\":[{\"indicator\":\"minimum-wage\"}],"
                           "\"range\":\"2011-01-01/..\",\"language\":\"en\"}");
  assert_round_trip (everything, "{\"jylnama\":\"view/2\",\"parts\":[{\"indicator\":\"minimum-wage\"}],"
                                 "\"range\":\"../..\",\"language\":\"en\"}");

  /* With what it is drawn on. */
  g_assert_cmpstr (with_canvas, ==,
                   "{\"jylnama\":\"view/2\",\"parts\":[{\"indicator\":\"minimum-wage\"}],\"language\":\"kk\","
                   "\"style\":\"transparent\",\"size\":[321.25999999999999,240.94499999999999]}");
  g_assert_true (jyl_view_equal (again, kk));
  g_assert_cmpfloat (read.width, ==, canvas.width);
  g_assert_cmpfloat (read.height, ==, canvas.height);
  g_assert_cmpint (read.style, ==, canvas.style);
}

static void
test_json_by_hand (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JylView) view = NULL;
  JylCanvas canvas;
  int first, last;

  view = jyl_view_from_json ("{\"jylnama\": \"view/1\", \"indicator\": \"x\", \"range\": \"1995/2026\","
                             " \"size\": [640, 360]}",
                             &canvas, &error);
  g_assert_no_error (error);
  jyl_view_get_range (view, &first, &last);
  g_assert_cmpint (first, ==, jyl_day_from_ymd (1995, 1, 1));
  g_assert_cmpint (last, ==, jyl_day_from_ymd (2026, 12, 31));
  g_assert_cmpfloat (canvas.width, ==, 640);
  g_assert_cmpint (canvas.style, ==, JYL_STYLE_LIGHT);
}

static void
test_bad_json (void)
{
  static const struct {
    const char *json;
    const char *says;
  } cases[] = {
    { "", "*no view*" },
    { "nonsense", "*no view*" },
    { "[]", "*small JSON object*" },
    { "{", "*no view*" },
    { "{}", "*lacks “jylnama”*" },
    { "{\"jylnama\":\"view/1\"}", "*lacks “indicator”*" },
    { "{\"jylnama\":\"view/3\",\"parts\":[{\"indicator\":\"x\"}]}", "*“view/3”*“view/2”*" },
    { "{\"jylnama\":\"view/2\",\"indicator\":\"x\"}", "*lacks “parts”*" },
    { "{\"jylnama\":\"view/2\",\"parts\":[]}", "*lacks “parts”*" },
    { "{\"jylnama\":\"view/2\",\"parts\":[{}]}", "*lacks “indicator”*" },
    { "{\"jylnama\":\"view/2\",\"parts\":[{\"indicator\":\"x\",\"other\":\"y\"}]}", "*“other”*" },
    { "{\"jylnama\":\"view/2\",\"parts\":[{\"indicator\":\"x\",\"with\":\"\"}]}", "*“with”*empty*" },
    { "{\"jylnama\":\"view/2\",\"parts\":[{\"indicator\":\"x\"}],\"mark\":\"bar\"}", "*“mark”*" },
    { "{\"jylnama\":1,\"indicator\":\"x\"}", "*“jylnama”*string*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"\"}", "*“indicator”*empty*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":null}", "*“indicator”*string*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":[\"x\"]}", "*“indicator”*string*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"series\":\"a\"}", "*“series”*list*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"series\":[1]}", "*“series”*string*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"range\":\"last year\"}", "*“range”*last year*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"language\":\"de\"}", "*“de”*en, ru or kk*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"style\":\"pink\"}", "*“pink”*light*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"size\":[1]}", "*“size”*two numbers*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"size\":[\"1\",2]}", "*“size”*two numbers*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"size\":[1e300,720]}", "*“size”*outside*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"size\":[-5,720]}", "*“size”*outside*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"transform\":\"unreal\"}", "*“unreal”*nominal*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"transform\":7}", "*“transform”*string*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"base\":\"2019\"}", "*“base”*year*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"base\":0}", "*“base”*year*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"base\":[]}", "*“base”*year*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"other\":\"\"}", "*“with”*empty*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"scale\":\"square\"}", "*“square”*linear*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"mark\":\"none\"}", "*“none”*step*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"arrange\":\"pile\"}", "*“pile”*together*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"flags\":\"all\"}", "*“flags”*list*" },
    { "{\"jylnama\":\"view/1\",\"indicator\":\"\xff\"}", "*no view*" },
  };
  guint n_refused = 0;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JylView) view = jyl_view_from_json (cases[i].json, NULL, &error);

      g_test_message ("case %u: %s", i, error != NULL ? error->message : "accepted");
      g_assert_null (view);
      g_assert_nonnull (error);
      g_assert_true (g_pattern_match_simple (cases[i].says, error->message));
      n_refused++;
    }
  g_assert_cmpuint (n_refused, ==, G_N_ELEMENTS (cases));
}

/* json-glib recurses; a hundred thousand brackets would exhaust its stack. */
static void
test_nesting (void)
{
  g_autofree char *brackets = g_strnfill (100000, '[');
  g_autofree char *json = g_strconcat ("{\"jylnama\":\"view/1\",\"indicator\":", brackets, NULL);
  g_autofree char *large = g_strnfill (1000000, ' ');
  g_autoptr (GError) error = NULL;
  g_autoptr (JylView) brackets_in_string = NULL;

  g_assert_null (jyl_view_from_json (json, NULL, NULL));
  g_assert_null (jyl_view_from_json (large, NULL, NULL));

  brackets_in_string = jyl_view_from_json ("{\"jylnama\":\"view/1\",\"indicator\":\"[[[[[[[[[[[[ \\\" [\"}", NULL,
                                           &error);
  g_assert_no_error (error);
  g_assert_cmpstr (jyl_view_get_indicator (brackets_in_string), ==, "[[[[[[[[[[[[ \" [");
}

static void
test_style_names (void)
{
  JylStyle style = JYL_STYLE_DARK;

  for (guint i = 0; i < JYL_N_STYLES; i++)
    {
      g_assert_true (jyl_style_from_string (jyl_style_to_string ((JylStyle) i), &style));
      g_assert_cmpint (style, ==, i);
    }
  style = JYL_STYLE_DARK;
  g_assert_false (jyl_style_from_string ("Light", &style));
  g_assert_cmpint (style, ==, JYL_STYLE_DARK);
}

static void
test_flags (void)
{
  static const char *const events[] = { "law-2014", "strike", NULL };
  static const char *const none[] = { NULL };
  g_autoptr (JylView) view = jyl_view_new ("x");
  g_autoptr (JylView) on = jyl_view_with_flags (view, TRUE, NULL);
  g_autoptr (JylView) chosen = jyl_view_with_flags (view, 7, events);
  g_autoptr (JylView) empty = jyl_view_with_flags (view, TRUE, none);
  g_autoptr (JylView) off = jyl_view_with_flags (chosen, FALSE, jyl_view_get_events (chosen));
  g_autoptr (JylView) read_off =
      jyl_view_from_json ("{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"flags\":false}", NULL, NULL);

  g_assert_false (jyl_view_get_flags (view));
  g_assert_null (jyl_view_get_events (view));
  g_assert_cmpint (jyl_view_get_flags (chosen), ==, TRUE);
  g_assert_true (g_strv_equal (jyl_view_get_events (chosen), events));
  g_assert_false (jyl_view_equal (view, on));
  g_assert_false (jyl_view_equal (on, chosen));
  g_assert_false (jyl_view_equal (on, empty));

  /* What is switched off is kept, and draws the same as nothing. */
  g_assert_true (g_strv_equal (jyl_view_get_events (off), events));
  g_assert_true (jyl_view_equal (off, view));
  g_assert_nonnull (read_off);
  g_assert_true (jyl_view_equal (read_off, view));

  assert_round_trip (on,
                     "{\"jylnama\":\"view/2\",\"parts\":[{\"indicator\":\"x\"}],\"flags\":true,\"language\":\"en\"}");
  assert_round_trip (chosen,
                     "{\"jylnama\":\"view/"
                     "2\",\"parts\":[{\"indicator\":\"x\"}],\"flags\":[\"law-2014\",\"strike\"],\"language\":\"en\"}");
  assert_round_trip (empty,
                     "{\"jylnama\":\"view/2\",\"parts\":[{\"indicator\":\"x\"}],\"flags\":[],\"language\":\"en\"}");
  assert_round_trip (off, "{\"jylnama\":\"view/2\",\"parts\":[{\"indicator\":\"x\"}],\"language\":\"en\"}");

  g_assert_null (jyl_view_from_json ("{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"flags\":\"strike\"}", NULL, NULL));
  g_assert_null (jyl_view_from_json ("{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"flags\":[1]}", NULL, NULL));
}

static void
test_compare (void)
{
  static const char *const others[] = { "b", "x", "a", "b", NULL };
  static const char *const kept[] = { "b", "a", NULL };
  static const char *const turned[] = { "a", "b", NULL };
  static const char *const many[] = { "1", "2", "3", "4", "5", "6", NULL };
  static const char *const own[] = { "x", NULL };
  g_autoptr (JylView) view = jyl_view_new ("x");
  g_autoptr (JylView) compared = jyl_view_with_compare (view, others);
  g_autoptr (JylView) other_order = jyl_view_with_compare (view, turned);
  g_autoptr (JylView) full = jyl_view_with_compare (view, many);
  g_autoptr (JylView) alone = jyl_view_with_compare (compared, own);
  g_auto (GStrv) of_compared = jyl_view_dup_compare (compared);
  g_auto (GStrv) of_full = jyl_view_dup_compare (full);

  /* Neither its own nor one twice; the order is that of the rows. */
  g_assert_null (jyl_view_dup_compare (view));
  g_assert_true (g_strv_equal ((const char *const *) of_compared, kept));
  g_assert_null (jyl_view_dup_compare (alone));
  g_assert_cmpuint (g_strv_length (of_full), ==, JYL_VIEW_MAX_PARTS - 1);
  g_assert_false (jyl_view_equal (view, compared));
  g_assert_false (jyl_view_equal (other_order, compared));
  g_assert_true (jyl_view_equal (view, alone));

  assert_round_trip (compared, "{\"jylnama\":\"view/2\",\"parts\":[{\"indicator\":\"x\"},{\"indicator\":\"b\"},"
                               "{\"indicator\":\"a\"}],\"language\":\"en\"}");
  g_assert_null (jyl_view_from_json ("{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"compare\":\"a\"}", NULL, NULL));
  g_assert_null (jyl_view_from_json ("{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"compare\":[1]}", NULL, NULL));
  g_assert_null (jyl_view_from_json ("{\"jylnama\":\"view/1\",\"indicator\":\"x\","
                                     "\"compare\":[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\"]}", NULL, NULL));
}

/* Each indicator has its own series and does its own with its figures; the rest is the whole view's. */
static void
test_parts (void)
{
  static const char *const others[] = { "b", "a", NULL };
  static const char *const series[] = { "a-1", NULL };
  static const char *const fewer[] = { "a", "c", NULL };
  g_autoptr (JylView) plain = jyl_view_new ("x");
  g_autoptr (JylView) spoken = jyl_view_with_language (plain, JYL_LANGUAGE_RU);
  g_autoptr (JylView) flagged = jyl_view_with_flags (spoken, TRUE, NULL);
  g_autoptr (JylView) view = jyl_view_with_compare (flagged, others);
  g_autoptr (JylView) alone = view_of_part (view, 2);
  g_autoptr (JylPart) chosen = jyl_part_with_series (jyl_view_get_part (view, 2), series);
  g_autoptr (JylPart) index = jyl_part_with_transform (chosen, JYL_TRANSFORM_INDEX, 2015, NULL);
  g_autoptr (JylView) changed = jyl_view_with_part (view, 2, index);
  g_autoptr (JylView) kept = jyl_view_with_compare (changed, fewer);
  g_autoptr (JylView) own = view_of_part (view, 0);
  g_autoptr (JylView) pointed = view_with_mark (changed, JYL_MARK_POINT);

  g_assert_cmpuint (jyl_view_get_n_parts (plain), ==, 1);
  g_assert_cmpuint (jyl_view_get_n_parts (view), ==, 3);
  g_assert_cmpuint (jyl_view_find_part (view, "x"), ==, 0);
  g_assert_cmpuint (jyl_view_find_part (view, "a"), ==, 2);
  g_assert_cmpuint (jyl_view_find_part (view, "c"), ==, G_MAXUINT);
  g_assert_true (jyl_view_equal (own, spoken));
  g_assert_cmpstr (jyl_view_get_indicator (alone), ==, "a");
  g_assert_cmpint (jyl_view_get_language (alone), ==, JYL_LANGUAGE_RU);
  g_assert_false (jyl_view_get_flags (alone));

  g_assert_false (jyl_view_equal (view, changed));
  g_assert_true (jyl_part_equal (jyl_view_get_part (changed, 2), index));
  g_assert_cmpint (jyl_part_get_transform (view_get_first (changed)), ==, JYL_TRANSFORM_NOMINAL);
  g_assert_cmpint (jyl_part_get_transform (jyl_view_get_part (changed, 1)), ==, JYL_TRANSFORM_NOMINAL);
  g_assert_cmpint (jyl_part_get_mark (view_get_first (pointed)), ==, JYL_MARK_POINT);
  g_assert_cmpint (jyl_part_get_mark (jyl_view_get_part (pointed, 2)), ==, JYL_MARK_NONE);
  g_assert_true (jyl_view_get_flags (pointed));

  /* What stays in the comparison stays as it is. */
  g_assert_true (jyl_part_equal (jyl_view_get_part (kept, 1), index));

  assert_round_trip (changed, "{\"jylnama\":\"view/2\",\"parts\":[{\"indicator\":\"x\"},{\"indicator\":\"b\"},"
                              "{\"indicator\":\"a\",\"series\":[\"a-1\"],\"transform\":\"index\",\"base\":2015}],"
                              "\"flags\":true,\"language\":\"ru\"}");
}

/* In views from before, those that are compared follow the first; but a share is a question about one. */
static void
test_parts_that_follow (void)
{
  static const char *const others[] = { "b", NULL };
  const char *json = "{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"compare\":[\"b\"],\"transform\":\"index\","
                     "\"base\":2015,\"scale\":\"log\",\"language\":\"en\",\"style\":\"light\","
                     "\"size\":[1280.0,720.0]}";
  g_autoptr (JylView) view = jyl_view_from_json (json, NULL, NULL);
  JylPart *part = jyl_view_get_part (view, 1);
  g_autoptr (JylView) own = view_of_part (view, 0);
  g_autoptr (JylView) share = view_with_transform (own, JYL_TRANSFORM_SHARE, 0, "y");
  g_autoptr (JylView) compared = jyl_view_with_compare (share, others);
  g_autoptr (JylView) nominal = view_with_transform (view, JYL_TRANSFORM_NOMINAL, 0, NULL);

  g_assert_cmpint (jyl_part_get_transform (part), ==, JYL_TRANSFORM_INDEX);
  g_assert_cmpint (jyl_part_get_base (part), ==, 2015);
  g_assert_cmpint (jyl_part_get_scale (part), ==, JYL_SCALE_KIND_LOG);
  assert_round_trip (view,
                     "{\"jylnama\":\"view/2\",\"parts\":[{\"indicator\":\"x\",\"transform\":\"index\",\"base\":2015,"
                     "\"scale-kind\":\"log\"},{\"indicator\":\"b\",\"transform\":\"index\",\"base\":2015,"
                     "\"scale-kind\":\"log\"}],\"language\":\"en\"}");

  g_assert_cmpint (jyl_part_get_transform (jyl_view_get_part (compared, 1)), ==, JYL_TRANSFORM_NOMINAL);
  g_assert_null (jyl_part_get_reference (jyl_view_get_part (compared, 1)));

  /* What is changed of the first is changed of no other. */
  g_assert_cmpint (jyl_part_get_transform (view_get_first (nominal)), ==, JYL_TRANSFORM_NOMINAL);
  g_assert_true (jyl_part_equal (jyl_view_get_part (nominal, 1), part));
}

/* The command line and addresses say what JSON says, under the same names. */
static void
test_text (void)
{
  static const struct {
    const char *name;
    const char *text;
    const char *said;
  } members[] = {
    { "indicator", "wage", "wage" },
    { "series", "a, b", "a,b" },
    { "transform", "real", "real" },
    { "base", "2025", "2025" },
    { "with", "inflation", "inflation" },
    { "scale-kind", "log", "log" },
    { "mark", "stacked-bar", "stacked-bar" },
    { "arrange", "panels", "panels" },
    { "range", "1995/..", "1995-01-01/.." },
    { "flags", "true", "true" },
    { "language", "kk", "kk" },
  };
  g_autoptr (JylView) view = jyl_view_new ("x");
  g_autoptr (JylView) sized = NULL;
  g_autoptr (JylView) again = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *query = NULL;
  g_autofree const char **names = NULL;
  JylCanvas canvas = JYL_CANVAS_DEFAULT;

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      JylView *said = jyl_view_with_member (view, &canvas, members[i].name, members[i].text, &error);
      g_autofree char *text = NULL;

      g_assert_no_error (error);
      text = jyl_view_get_member (said, members[i].name);
      g_assert_cmpstr (text, ==, members[i].said);
      jyl_view_unref (view);
      view = said;
    }

  sized = jyl_view_with_member (view, &canvas, "size", "640×360", &error);
  g_assert_no_error (error);
  g_assert_cmpfloat (canvas.width, ==, 640);
  g_assert_cmpfloat (canvas.height, ==, 360);
  g_assert_null (jyl_view_with_member (view, &canvas, "size", "640", NULL));
  g_assert_null (jyl_view_with_member (view, &canvas, "base", "soon", NULL));
  g_assert_null (jyl_view_with_member (view, &canvas, "colour", "red", NULL));
  names = jyl_view_list_members ();
  g_assert_true (g_strv_contains (names, "transform"));
  g_assert_true (g_strv_contains (names, "size"));
  g_assert_false (g_strv_contains (names, "indicator"));
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *argument = NULL;
      gboolean is_of_part;

      g_assert_nonnull (jyl_view_describe_member (names[i], &argument, &is_of_part));
      g_assert_cmpint (is_of_part, ==, i < 7);
      if (g_str_equal (names[i], "scale-kind"))
        g_assert_cmpstr (argument, ==, "linear|log");
    }

  /* As an address has it; what it doesn't say is as it is stated. */
  query = jyl_view_to_query (view);
  g_assert_cmpstr (query, ==,
                   "series=a,b&transform=real&base=2025&with=inflation&scale-kind=log&mark=stacked-bar&arrange=panels");
  again = jyl_view_with_query (sized, "transform=change&period=2024", NULL);
  g_assert_cmpint (jyl_part_get_transform (view_get_first (again)), ==, JYL_TRANSFORM_CHANGE);
  g_assert_cmpint (jyl_part_get_mark (view_get_first (again)), ==, JYL_MARK_NONE);
  g_assert_nonnull (jyl_part_get_series (view_get_first (again)));
  g_assert_null (jyl_view_with_query (sized, "transform=upside-down", NULL));
}

static void
test_bad_parts (void)
{
  static const char *const bad[] = {
    "{}",
    "{\"indicator\":\"\"}",
    "{\"indicator\":\"a\",\"size\":[100,100]}",
    "{\"indicator\":\"a\",\"compare\":[\"b\"]}",
    "{\"indicator\":\"a\",\"transform\":\"upside-down\"}",
    "{\"jylnama\":\"view/1\",\"indicator\":\"a\"}",
    "[\"a\"]",
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *json =
        g_strdup_printf ("{\"jylnama\":\"view/1\",\"indicator\":\"x\",\"compare\":[%s]}", bad[i]);
      g_autoptr (GError) error = NULL;

      g_assert_null (jyl_view_from_json (json, NULL, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/view/new", test_new);
  g_test_add_func ("/view/with-leaves-the-old-one-alone", test_with_leaves_the_old_one_alone);
  g_test_add_func ("/view/shown", test_shown);
  g_test_add_func ("/view/names-of-shown", test_names_of_shown);
  g_test_add_func ("/view/whole-range", test_whole_range);
  g_test_add_func ("/view/json", test_json);
  g_test_add_func ("/view/json-by-hand", test_json_by_hand);
  g_test_add_func ("/view/bad-json", test_bad_json);
  g_test_add_func ("/view/nesting", test_nesting);
  g_test_add_func ("/view/flags", test_flags);
  g_test_add_func ("/view/compare", test_compare);
  g_test_add_func ("/view/parts", test_parts);
  g_test_add_func ("/view/parts-that-follow", test_parts_that_follow);
  g_test_add_func ("/view/bad-parts", test_bad_parts);
  g_test_add_func ("/view/text", test_text);
  g_test_add_func ("/view/style-names", test_style_names);

  return g_test_run ();
}
