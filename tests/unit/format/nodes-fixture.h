/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <string.h>

#include "jyl-json-guard.h"

/* The values of a text that is JSON; the text is lent to them. */
static inline JylNodes *
nodes_of (const char *text)
{
  g_autoptr (JylProblemList) problems = jyl_problem_list_new (text, strlen (text));
  JylNodes *nodes;

  g_assert_cmpint (jyl_json_guard (text, strlen (text), problems, NULL, &nodes), ==, JYL_JSON_GUARD_PASSED);
  g_assert_nonnull (nodes);
  return nodes;
}
