/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  JYL_STYLE_LIGHT,
  JYL_STYLE_DARK,
  JYL_STYLE_PRINT,       /* black and greys that survive a grey printer, on white */
  JYL_STYLE_TRANSPARENT, /* light, without a background */
} JylStyle;
#define JYL_N_STYLES 4

/* What a chart is drawn on. It has no part in what the chart shows: the same chart is laid out on any. */
typedef struct {
  double   width;  /* CSS pixels (1/96 inch) */
  double   height;
  JylStyle style;
} JylCanvas;

/* Where nobody has said anything. */
#define JYL_CANVAS_INIT { 1280, 720, JYL_STYLE_LIGHT }
#define JYL_CANVAS_DEFAULT ((JylCanvas) JYL_CANVAS_INIT)

/* The sizes that a chart can be drawn at. */
#define JYL_CANVAS_MIN_SIZE 16
#define JYL_CANVAS_MAX_SIZE 16384

const char *jyl_style_to_string   (JylStyle style);
gboolean    jyl_style_from_string (const char *name, JylStyle *out);

G_END_DECLS
