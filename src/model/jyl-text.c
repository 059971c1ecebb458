/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-text.h"


struct _JylText {
  gatomicrefcount ref_count;
  gboolean plain;
  char *strings[JYL_N_LANGUAGES]; /* NULL where it isn't said in the language */
  GPtrArray *extras;              /* (element-type JylExtra) nullable */
};

G_DEFINE_BOXED_TYPE (JylText, jyl_text, jyl_text_ref, jyl_text_unref)

/* An empty string says nothing in any language. */
static char *
copy_unless_empty (const char *string)
{
  return string != NULL && *string != '\0' ? g_strdup (string) : NULL;
}

/**
 * jyl_text_new:
 * @strings: (array fixed-size=JYL_N_LANGUAGES): the text by #JylLanguage; in English it must be there, else %NULL where
 *   it isn't said
 *
 * Returns: (transfer full): a text in those languages
 */
JylText *
jyl_text_new (const char *const strings[JYL_N_LANGUAGES])
{
  JylText *self;

  g_return_val_if_fail (strings != NULL && strings[JYL_LANGUAGE_EN] != NULL, NULL);

  self = g_new0 (JylText, 1);
  g_atomic_ref_count_init (&self->ref_count);
  for (guint i = 0; i < JYL_N_LANGUAGES; i++)
    self->strings[i] = copy_unless_empty (strings[i]);
  if (self->strings[JYL_LANGUAGE_EN] == NULL)
    self->strings[JYL_LANGUAGE_EN] = g_strdup ("");

  return self;
}

/**
 * jyl_text_new_plain:
 * @text: a text that is the same in every language, such as a name
 *
 * Returns: (transfer full): the text
 */
JylText *
jyl_text_new_plain (const char *text)
{
  JylText *self = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ text });

  if (self != NULL)
    self->plain = TRUE;

  return self;
}

/**
 * jyl_text_ref:
 * @self: a text
 *
 * Returns: (transfer full): the same text
 */
JylText *
jyl_text_ref (JylText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * jyl_text_unref:
 * @self: (transfer full): a text
 *
 * Gives back one reference; the last one frees the text.
 */
void
jyl_text_unref (JylText *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  for (guint i = 0; i < JYL_N_LANGUAGES; i++)
    g_free (self->strings[i]);
  g_clear_pointer (&self->extras, g_ptr_array_unref);
  g_free (self);
}

/**
 * jyl_text_get:
 * @self: (nullable): a text
 * @language: the language wanted
 *
 * Returns: (transfer none): the text in @language, or in English where it isn't said in it; "" for no text
 */
const char *
jyl_text_get (JylText *self, JylLanguage language)
{
  g_return_val_if_fail ((guint) language < JYL_N_LANGUAGES, "");

  if (self == NULL)
    return "";

  return self->strings[language] != NULL ? self->strings[language] : self->strings[JYL_LANGUAGE_EN];
}

/**
 * jyl_text_has:
 * @self: (nullable): a text
 * @language: a language
 *
 * Returns: whether the text is said in @language itself, without falling back; a plain text is said in each
 */
gboolean
jyl_text_has (JylText *self, JylLanguage language)
{
  g_return_val_if_fail ((guint) language < JYL_N_LANGUAGES, FALSE);

  return self != NULL && (self->plain || self->strings[language] != NULL);
}

/**
 * jyl_text_equal:
 * @a: (nullable): a text
 * @b: (nullable): another
 *
 * Returns: whether both say the same in every language; no text says the same as none
 */
gboolean
jyl_text_equal (JylText *a, JylText *b)
{
  if (a == NULL || b == NULL || a == b)
    return a == b;

  for (guint i = 0; i < JYL_N_LANGUAGES; i++)
    if (g_strcmp0 (a->strings[i], b->strings[i]) != 0)
      return FALSE;

  return a->plain == b->plain;
}

/**
 * jyl_text_is_plain:
 * @self: (nullable): a text
 *
 * Returns: whether it was given as one string for all languages
 */
gboolean
jyl_text_is_plain (JylText *self)
{
  return self != NULL && self->plain;
}

/**
 * jyl_text_get_extras:
 * @self: a text
 *
 * Returns: (transfer none) (nullable) (element-type JylExtra): what its file says besides
 */
GPtrArray *
jyl_text_get_extras (JylText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->extras;
}

/**
 * jyl_text_add_extra:
 * @self: a text that nobody else has seen yet
 * @name: a member that isn't one of the languages
 * @json: (transfer full): its value
 *
 * Keeps what isn't known, so that it is there again when the text is written.
 */
void
jyl_text_add_extra (JylText *self, const char *name, char *json)
{
  g_return_if_fail (self != NULL);

  jyl_extras_add (&self->extras, name, json);
}
