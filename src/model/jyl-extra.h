/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A member of an object that the format doesn't know, as it stood in the file. */
typedef struct {
  char *name;
  char *json; /* its value */
} JylExtra;

/* Adds one to @extras (element-type JylExtra), which is made where it is NULL. @json: (transfer full) */
void jyl_extras_add (GPtrArray **extras, const char *name, char *json);

G_END_DECLS
