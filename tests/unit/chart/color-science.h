/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <math.h>

#include "jyl-palette.h"

/* What is known of seeing colours, as far as a palette must answer for it. */

typedef enum { VISION_NORMAL, VISION_PROTAN, VISION_DEUTAN, VISION_TRITAN, VISION_GREY } Vision;
#define N_VISIONS 5

typedef struct { double l, a, b; } Lab;

static inline double
color_linear (double value)
{
  return value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

/* Relative luminance, WCAG 2.1, from IEC 61966-2-1 (sRGB). */
static inline double
color_luminance (JylColor color)
{
  return 0.2126 * color_linear (color.red) + 0.7152 * color_linear (color.green) + 0.0722 * color_linear (color.blue);
}

/* Contrast ratio, WCAG 2.1, success criterion 1.4.3: 1 to 21. */
static inline double
color_contrast (JylColor first, JylColor second)
{
  double a = color_luminance (first), b = color_luminance (second);

  return (fmax (a, b) + 0.05) / (fmin (a, b) + 0.05);
}

/* How a colour looks, in linear sRGB. Dichromacies: the matrices of severity 1.0 in G. M. Machado,
 * M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for Simulation of Color Vision
 * Deficiency, IEEE TVCG 15 (2009), 1291–1298. Grey: the luminance alone. */
static inline void
color_see (JylColor color, Vision vision, double out[3])
{
  static const double matrices[N_VISIONS][9] = {
    [VISION_NORMAL] = { 1, 0, 0, 0, 1, 0, 0, 0, 1 },
    [VISION_PROTAN] = { 0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998 },
    [VISION_DEUTAN] = { 0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881 },
    [VISION_TRITAN] = { 1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900 },
    [VISION_GREY] = { 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722 },
  };
  const double linear[3] = { color_linear (color.red), color_linear (color.green), color_linear (color.blue) };

  for (guint i = 0; i < 3; i++)
    {
      out[i] = 0;
      for (guint j = 0; j < 3; j++)
        out[i] += matrices[vision][3 * i + j] * linear[j];
      out[i] = CLAMP (out[i], 0, 1);
    }
}

static inline double
lab_part (double t)
{
  return t > 216.0 / 24389 ? cbrt (t) : (24389.0 / 27 * t + 16) / 116;
}

/* CIE 1976 L*a*b* under D65 from linear sRGB (CIE 15:2004). */
static inline Lab
color_to_lab (const double linear[3])
{
  double x = 0.4124564 * linear[0] + 0.3575761 * linear[1] + 0.1804375 * linear[2];
  double y = 0.2126729 * linear[0] + 0.7151522 * linear[1] + 0.0721750 * linear[2];
  double z = 0.0193339 * linear[0] + 0.1191920 * linear[1] + 0.9503041 * linear[2];
  double fx = lab_part (x / 0.95047), fy = lab_part (y), fz = lab_part (z / 1.08883);

  return (Lab) { 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz) };
}

static inline double
degrees (double a, double b)
{
  double angle = a == 0 && b == 0 ? 0 : atan2 (b, a) * 180 / G_PI;

  return angle < 0 ? angle + 360 : angle;
}

static inline double
radians (double angle)
{
  return angle * G_PI / 180;
}

/* CIEDE2000 after G. Sharma, W. Wu, E. N. Dalal: The CIEDE2000 Color-Difference Formula, Color Research
 * and Application 30 (2005), 21–30; its numbers of equations stand beside the steps. */
static inline double
lab_difference (Lab first, Lab second)
{
  double c_mean = (hypot (first.a, first.b) + hypot (second.a, second.b)) / 2;
  double g = 0.5 * (1 - sqrt (pow (c_mean, 7) / (pow (c_mean, 7) + pow (25, 7)))); /* (4) */
  double a1 = (1 + g) * first.a, a2 = (1 + g) * second.a;                          /* (5) */
  double c1 = hypot (a1, first.b), c2 = hypot (a2, second.b);                      /* (6) */
  double h1 = degrees (a1, first.b), h2 = degrees (a2, second.b);                  /* (7) */
  double dl = second.l - first.l, dc = c2 - c1, dh = 0, h;                         /* (8, 9) */
  double l_mean = (first.l + second.l) / 2, cm = (c1 + c2) / 2, t, sl, sc, sh, rt, dH;

  if (c1 * c2 != 0) /* (10) */
    dh = h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
  dH = 2 * sqrt (c1 * c2) * sin (radians (dh) / 2); /* (11) */

  if (c1 * c2 == 0) /* (14) */
    h = h1 + h2;
  else if (fabs (h1 - h2) <= 180)
    h = (h1 + h2) / 2;
  else
    h = h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;

  t = 1 - 0.17 * cos (radians (h - 30)) + 0.24 * cos (radians (2 * h)) + 0.32 * cos (radians (3 * h + 6)) -
      0.20 * cos (radians (4 * h - 63)); /* (15) */
  rt = -sin (radians (60 * exp (-pow ((h - 275) / 25, 2)))) * 2 * sqrt (pow (cm, 7) / (pow (cm, 7) + pow (25, 7))); /* (16, 17, 21) */
  sl = 1 + 0.015 * pow (l_mean - 50, 2) / sqrt (20 + pow (l_mean - 50, 2)); /* (18) */
  sc = 1 + 0.045 * cm;                                                     /* (19) */
  sh = 1 + 0.015 * cm * t;                                                 /* (20) */

  return sqrt (pow (dl / sl, 2) + pow (dc / sc, 2) + pow (dH / sh, 2) + rt * (dc / sc) * (dH / sh)); /* (22) */
}

/* How far two colours lie apart for one kind of eye; about 2 can just be told side by side. */
static inline double
color_difference (JylColor first, JylColor second, Vision vision)
{
  double a[3], b[3];

  color_see (first, vision, a);
  color_see (second, vision, b);
  return lab_difference (color_to_lab (a), color_to_lab (b));
}
