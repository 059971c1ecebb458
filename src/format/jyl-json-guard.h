/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "jyl-problem-list.h"

G_BEGIN_DECLS

/* More values than this are refused: each takes some hundred bytes once it is parsed. */
#define JYL_JSON_GUARD_MAX_VALUES 2000000u

typedef enum {
  JYL_JSON_GUARD_PASSED,  /* json-glib may have it; there may be problems all the same */
  JYL_JSON_GUARD_REFUSED, /* it is no JSON, or too much of it; the problem says so */
  JYL_JSON_GUARD_CANCELLED,
} JylJsonGuardResult;

JylJsonGuardResult jyl_json_guard (const char *text, gsize length, JylProblemList *problems, GCancellable *cancellable);
gsize              jyl_json_guard_get_start (const char *text, gsize length);

G_END_DECLS
