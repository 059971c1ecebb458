/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "jyl-json-index.h"

static const char text[] = "\357\273\277 {\"a\" : [0, {\"b\": {}, "
                           "\"c\\/d\": [true, \"x:y\", {\"\\u0065\": -1.5}]}, []],\n"
                           "\"\": \"last\", \"aa\": null}";

static void
assert_found (JylJsonIndex *index, const JylJsonStep *steps, guint n_steps, const char *value, const char *name)
{
  gsize offset;
  gsize name_offset;

  g_assert_true (jyl_json_index_find (index, steps, n_steps, &offset, &name_offset));
  g_assert_true (g_str_has_prefix (text + offset, value));
  g_assert_true (g_str_has_prefix (text + name_offset, name));
}

#define ASSERT_FOUND(value, name, ...) \
  assert_found (index, (const JylJsonStep[]){ __VA_ARGS__ }, G_N_ELEMENTS (((const JylJsonStep[]){ __VA_ARGS__ })), \
                value, name)

static void
test_find (void)
{
  g_autoptr (JylJsonIndex) index = jyl_json_index_new (text, strlen (text));

  assert_found (index, NULL, 0, "{\"a\"", "{\"a\"");
  ASSERT_FOUND ("[0", "\"a\"", { "a" });
  ASSERT_FOUND ("0", "0", { "a" }, { NULL, 0 });
  ASSERT_FOUND ("{\"b", "{\"b", { "a" }, { NULL, 1 });
  ASSERT_FOUND ("{}", "\"b\"", { "a" }, { NULL, 1 }, { "b" });
  ASSERT_FOUND ("[true", "\"c\\/d", { "a" }, { NULL, 1 }, { "c/d" });
  ASSERT_FOUND ("\"x:y", "\"x:y", { "a" }, { NULL, 1 }, { "c/d" }, { NULL, 1 });
  ASSERT_FOUND ("-1.5", "\"\\u0065\"", { "a" }, { NULL, 1 }, { "c/d" }, { NULL, 2 }, { "e" });
  ASSERT_FOUND ("[]", "[]", { "a" }, { NULL, 2 });
  ASSERT_FOUND ("\"last", "\"\"", { "" });
  ASSERT_FOUND ("null", "\"aa\"", { "aa" });
  /* Backwards, which is not the order that is made to be fast. */
  ASSERT_FOUND ("0", "0", { "a" }, { NULL, 0 });
  ASSERT_FOUND ("[0", "\"a\"", { "a" });
}

static void
test_not_found (void)
{
  g_autoptr (JylJsonIndex) index = jyl_json_index_new (text, strlen (text));
  const JylJsonStep steps[][2] = {
    { { "b" } },
    { { "a" }, { NULL, 3 } },
    { { "aa" }, { "a" } },
    { { "aa" }, { NULL, 0 } },
  };
  const guint n_steps[] = { 1, 2, 2, 2 };
  gsize offset = 77;
  gsize name_offset = 78;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    g_assert_false (jyl_json_index_find (index, steps[i], n_steps[i], &offset, &name_offset));

  g_assert_cmpuint (offset, ==, 77);
  g_assert_cmpuint (name_offset, ==, 78);
}

/* Each of many, in order and against it. */
static void
test_many (void)
{
  g_autoptr (GString) list = g_string_new ("{\"n\":[");
  g_autoptr (JylJsonIndex) index = NULL;
  gsize offset;
  gsize name_offset;

  for (guint i = 0; i < 10000; i++)
    g_string_append_printf (list, "%05u,", i);
  g_string_append (list, "0]}");
  index = jyl_json_index_new (list->str, list->len);

  for (guint i = 0; i < 20000; i++)
    {
      guint wanted = i < 10000 ? i : 19999 - i;
      JylJsonStep steps[] = { { "n" }, { NULL, wanted } };

      g_assert_true (jyl_json_index_find (index, steps, 2, &offset, &name_offset));
      g_assert_cmpuint (offset, ==, 6 + 6 * wanted);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/json-index/find", test_find);
  g_test_add_func ("/format/json-index/not-found", test_not_found);
  g_test_add_func ("/format/json-index/many", test_many);

  return g_test_run ();
}
