/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "jyl-nodes.h"
#include "jyl-problem-list.h"

G_BEGIN_DECLS

/* More values than this are refused. */
#define JYL_JSON_GUARD_MAX_VALUES 10000000u

typedef enum {
  JYL_JSON_GUARD_PASSED,  /* it is JSON; there may be problems all the same */
  JYL_JSON_GUARD_REFUSED, /* it is no JSON, or too much of it; the problem says so */
  JYL_JSON_GUARD_CANCELLED,
} JylJsonGuardResult;

JylJsonGuardResult jyl_json_guard (const char *text, gsize length, JylProblemList *problems, GCancellable *cancellable,
                                   JylNodes **out);
gsize              jyl_json_guard_get_start (const char *text, gsize length);

G_END_DECLS
