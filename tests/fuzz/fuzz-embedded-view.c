/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include <string.h>

#include "jyl-embedded-view.h"

/* Whatever the bytes are, there comes a view that is the same when it is written and read again, or an
 * error that says something. */

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  g_log_set_always_fatal (G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING | G_LOG_FATAL_MASK);

  return 0;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (GError) error = NULL;
  g_autofree char *dataset = NULL;
  g_autoptr (JylView) view = jyl_embedded_view_read (bytes, NULL, &dataset, &error);

  g_assert_true ((view != NULL) == (error == NULL));
  if (view == NULL)
    {
      g_assert_cmpuint (strlen (error->message), >, 0);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_null (dataset);
    }
  else
    {
      g_autofree char *json = jyl_view_to_json (view, NULL);
      g_autoptr (JylView) again = jyl_view_from_json (json, NULL, NULL);

      g_assert_true (jyl_embedded_view_is_picture ((const char *) data, size));
      g_assert_true (jyl_view_equal (view, again));
      g_assert_true (dataset == NULL || g_utf8_validate (dataset, -1, NULL));
    }

  return 0;
}
