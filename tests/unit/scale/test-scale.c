/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What holds for every kind of scale over every domain. */

#include <float.h>
#include <math.h>

#include "jyl-period.h"
#include "jyl-scale.h"

static const JylScaleClass *const classes[] = {
  &jyl_scale_linear,
  &jyl_scale_log,
  &jyl_scale_time,
  &jyl_scale_band,
};

static const struct {
  double min;
  double max;
} domains[] = {
  { 0, 1 },
  { 0, 85000 },
  { 262, 85000 },
  { -5, 7 },
  { -1e6, -3 },
  { 0, 0 },
  { 42, 42 },
  { -42, -42 },
  { 7, -5 },
  { 0, 1e-9 },
  { 3e-7, 4e-7 },
  { 0, 5e-324 },
  { 1e15, 1e15 + 1 },
  { -DBL_MAX, DBL_MAX },
  { 1e300, 1e301 },
  { 101, 104 },
  { 90, 110 },
  { 1, 1e12 },
  { NAN, NAN },
  { NAN, 10 },
  { 10, INFINITY },
  { -INFINITY, INFINITY },
  { JYL_DAY_MIN, JYL_DAY_MAX + 1 },
  { 728294, 739982 },
  { 737791, 738156 },
  { 737791, 737850.5 },
  { 737791, 737792 },
  { JYL_DAY_MAX, JYL_DAY_MAX },
  { JYL_DAY_MAX + 1, JYL_DAY_MAX + 1 },
};

static const guint most_ticks[] = { 0, 1, 2, 3, 5, 8, 40 };

static void
check_domain (const JylScale *scale)
{
  g_assert_true (jyl_number_is_usable (scale->min));
  g_assert_true (jyl_number_is_usable (scale->max));
  g_assert_true (jyl_number_is_usable (scale->max - scale->min));
  g_assert_cmpfloat (scale->min, <, scale->max);
}

static void
check_map (const JylScale *scale)
{
  double before = -INFINITY, value_before = -INFINITY;

  g_assert_cmpfloat_with_epsilon (jyl_scale_map (scale, scale->min), 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (jyl_scale_map (scale, scale->max), 1, 1e-9);

  for (int i = 0; i <= 64; i++)
    {
      double place = i / 64.0;
      double value = jyl_scale_unmap (scale, place);

      g_assert_cmpfloat_with_epsilon (jyl_scale_map (scale, value), place, 1e-6);
      if (scale->max - scale->min > 1e-300)
        {
          g_assert_cmpfloat (value, >, value_before);
          g_assert_cmpfloat (jyl_scale_map (scale, value), >, before);
        }
      value_before = value;
      before = jyl_scale_map (scale, value);
    }
}

static void
check_ticks (const JylScale *scale, guint max_ticks)
{
  g_autoptr (GArray) ticks = jyl_scale_ticks (scale, max_ticks, JYL_LANGUAGE_EN);
  double before = -INFINITY;

  g_assert_cmpuint (ticks->len, <=, max_ticks);
  for (guint i = 0; i < ticks->len; i++)
    {
      const JylTick *tick = &g_array_index (ticks, JylTick, i);

      g_assert_cmpfloat (tick->value, >=, scale->min);
      g_assert_cmpfloat (tick->value, <=, scale->max);
      g_assert_cmpfloat (tick->value, >, before);
      g_assert_cmpfloat_with_epsilon (tick->place, jyl_scale_map (scale, tick->value), 1e-12);
      g_assert_nonnull (tick->label);
      g_assert_cmpstr (tick->label, !=, "");
      before = tick->value;
    }
}

static void
test_every_domain (void)
{
  guint n_checked = 0;

  for (guint c = 0; c < G_N_ELEMENTS (classes); c++)
    for (guint d = 0; d < G_N_ELEMENTS (domains); d++)
      for (guint m = 0; m < G_N_ELEMENTS (most_ticks); m++)
        {
          JylScale scale, nice;

          jyl_scale_init (&scale, classes[c], domains[d].min, domains[d].max, 0);
          g_test_message ("%s %g..%g, %u ticks", classes[c]->name, domains[d].min, domains[d].max, most_ticks[m]);
          check_domain (&scale);
          check_map (&scale);
          check_ticks (&scale, most_ticks[m]);

          nice = scale;
          jyl_scale_nice (&nice, most_ticks[m]);
          check_domain (&nice);
          check_map (&nice);
          g_assert_cmpfloat (nice.min, <=, scale.min);
          g_assert_cmpfloat (nice.max, >=, scale.max);
          check_ticks (&nice, most_ticks[m]);
          n_checked++;
        }

  g_assert_cmpuint (n_checked, ==, G_N_ELEMENTS (classes) * G_N_ELEMENTS (domains) * G_N_ELEMENTS (most_ticks));
}

static void
test_usable (void)
{
  g_assert_true (jyl_number_is_usable (0));
  g_assert_true (jyl_number_is_usable (-DBL_MAX));
  g_assert_false (jyl_number_is_usable (NAN));
  g_assert_false (jyl_number_is_usable (INFINITY));
  g_assert_false (jyl_number_is_usable (-INFINITY));
}

static void
test_mended (void)
{
  JylScale scale;

  jyl_scale_init (&scale, &jyl_scale_linear, 42, 42, 0);
  g_assert_cmpfloat (scale.min, ==, 0);
  g_assert_cmpfloat (scale.max, ==, 42);

  jyl_scale_init (&scale, &jyl_scale_linear, -42, -42, 0);
  g_assert_cmpfloat (scale.min, ==, -42);
  g_assert_cmpfloat (scale.max, ==, 0);

  jyl_scale_init (&scale, &jyl_scale_linear, NAN, NAN, 0);
  g_assert_cmpfloat (scale.min, ==, 0);
  g_assert_cmpfloat (scale.max, ==, 1);

  jyl_scale_init (&scale, &jyl_scale_linear, 9, 3, 0);
  g_assert_cmpfloat (scale.min, ==, 3);
  g_assert_cmpfloat (scale.max, ==, 9);

  jyl_scale_init (&scale, &jyl_scale_log, 10, 10, 0);
  g_assert_cmpfloat (scale.min, ==, 5);
  g_assert_cmpfloat (scale.max, ==, 20);

  /* 15 February 2021 is a day wide on one scale and stands for its year on the other. */
  jyl_scale_init (&scale, &jyl_scale_time, 737836, 737836, 0);
  g_assert_cmpfloat (scale.min, ==, 737836);
  g_assert_cmpfloat (scale.max, ==, 737837);
  jyl_scale_init (&scale, &jyl_scale_band, 737836, 737836, 0);
  g_assert_cmpfloat (scale.min, ==, jyl_day_from_ymd (2021, 1, 1));
  g_assert_cmpfloat (scale.max, ==, jyl_day_from_ymd (2022, 1, 1));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scale/every-domain", test_every_domain);
  g_test_add_func ("/scale/usable", test_usable);
  g_test_add_func ("/scale/mended", test_mended);

  return g_test_run ();
}
