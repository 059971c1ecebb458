/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-line.h"

#include "jyl-language.h"
#include "jyl-status.h"

typedef struct {
  char *text;
  char *address;
} Doubt;

struct _JylLine {
  GObject parent_instance;

  char *title;
  char *subtitle;
  char *detail;
  char *address;
  GPtrArray *citations;
  guint paragraph;
  GPtrArray *doubts; /* (element-type Doubt) (nullable) */
  JylObservation *observation;
  gboolean has_status;
  JylStatus status;
};

G_DEFINE_FINAL_TYPE (JylLine, jyl_line, G_TYPE_OBJECT)

static void
doubt_free (Doubt *doubt)
{
  g_free (doubt->text);
  g_free (doubt->address);
  g_free (doubt);
}

static void
jyl_line_finalize (GObject *object)
{
  JylLine *self = JYL_LINE (object);

  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->detail);
  g_free (self->address);
  g_ptr_array_unref (self->citations);
  g_clear_pointer (&self->doubts, g_ptr_array_unref);
  g_clear_object (&self->observation);

  G_OBJECT_CLASS (jyl_line_parent_class)->finalize (object);
}

static void
jyl_line_class_init (JylLineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jyl_line_finalize;
}

static void
jyl_line_init (JylLine *self)
{
  self->citations = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_citation_unref);
}

/**
 * jyl_line_new:
 * @title: what the line says
 * @detail: (nullable): what stands at its end
 * @address: (nullable): where it leads
 *
 * Returns: (transfer full): a line
 */
JylLine *
jyl_line_new (const char *title, const char *detail, const char *address)
{
  JylLine *self;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (JYL_TYPE_LINE, NULL);
  self->title = g_strdup (title);
  self->detail = detail != NULL && *detail != '\0' ? g_strdup (detail) : NULL;
  self->address = g_strdup (address);

  return self;
}

/**
 * jyl_line_set_subtitle:
 * @self: a line
 * @subtitle: (nullable): words under the title; an empty string is none
 */
void
jyl_line_set_subtitle (JylLine *self, const char *subtitle)
{
  g_return_if_fail (JYL_IS_LINE (self));

  g_free (self->subtitle);
  self->subtitle = subtitle != NULL && *subtitle != '\0' ? g_strdup (subtitle) : NULL;
}

/**
 * jyl_line_set_citations:
 * @self: a line
 * @citations: (element-type JylCitation) (nullable): where it stands, which are added
 */
void
jyl_line_set_citations (JylLine *self, GPtrArray *citations)
{
  g_return_if_fail (JYL_IS_LINE (self));

  for (guint i = 0; citations != NULL && i < citations->len; i++)
    jyl_line_add_citation (self, g_ptr_array_index (citations, i));
}

/**
 * jyl_line_add_citation:
 * @self: a line
 * @citation: where it stands
 */
void
jyl_line_add_citation (JylLine *self, JylCitation *citation)
{
  g_return_if_fail (JYL_IS_LINE (self));
  g_return_if_fail (citation != NULL);

  g_ptr_array_add (self->citations, jyl_citation_ref (citation));
}

/**
 * jyl_line_set_paragraph:
 * @self: a line of a document's outline
 * @paragraph: the paragraph that gave it, from 1; 0: the document as a whole
 */
void
jyl_line_set_paragraph (JylLine *self, guint paragraph)
{
  g_return_if_fail (JYL_IS_LINE (self));

  self->paragraph = paragraph;
}

/**
 * jyl_line_set_status:
 * @self: a line that tells a number
 * @status: who stands behind it
 */
void
jyl_line_set_status (JylLine *self, JylStatus status)
{
  g_return_if_fail (JYL_IS_LINE (self));

  self->has_status = TRUE;
  self->status = status;
}

/**
 * jyl_line_set_observation:
 * @self: a line
 * @observation: (nullable): the number that it tells
 */
void
jyl_line_set_observation (JylLine *self, JylObservation *observation)
{
  g_return_if_fail (JYL_IS_LINE (self));

  g_set_object (&self->observation, observation);
}

/**
 * jyl_line_add_doubt:
 * @self: a line
 * @text: what disagrees with it
 * @address: where that is told
 *
 * Sets against what the line says what others say.
 */
void
jyl_line_add_doubt (JylLine *self, const char *text, const char *address)
{
  Doubt *doubt;

  g_return_if_fail (JYL_IS_LINE (self));
  g_return_if_fail (text != NULL && address != NULL);

  if (self->doubts == NULL)
    self->doubts = g_ptr_array_new_with_free_func ((GDestroyNotify) doubt_free);

  doubt = g_new0 (Doubt, 1);
  doubt->text = g_strdup (text);
  doubt->address = g_strdup (address);
  g_ptr_array_add (self->doubts, doubt);
}

/**
 * jyl_line_get_title:
 * @self: a line
 *
 * Returns: (transfer none): what the line says
 */
const char *
jyl_line_get_title (JylLine *self)
{
  g_return_val_if_fail (JYL_IS_LINE (self), NULL);

  return self->title;
}

/**
 * jyl_line_get_subtitle:
 * @self: a line
 *
 * Returns: (transfer none) (nullable): the words under the title
 */
const char *
jyl_line_get_subtitle (JylLine *self)
{
  g_return_val_if_fail (JYL_IS_LINE (self), NULL);

  return self->subtitle;
}

/**
 * jyl_line_get_detail:
 * @self: a line
 *
 * Returns: (transfer none) (nullable): what stands at the end of the line
 */
const char *
jyl_line_get_detail (JylLine *self)
{
  g_return_val_if_fail (JYL_IS_LINE (self), NULL);

  return self->detail;
}

/**
 * jyl_line_get_address:
 * @self: a line
 *
 * Returns: (transfer none) (nullable): where the line leads
 */
const char *
jyl_line_get_address (JylLine *self)
{
  g_return_val_if_fail (JYL_IS_LINE (self), NULL);

  return self->address;
}

/**
 * jyl_line_get_citations:
 * @self: a line
 *
 * Returns: (transfer none) (element-type JylCitation): where it stands
 */
GPtrArray *
jyl_line_get_citations (JylLine *self)
{
  g_return_val_if_fail (JYL_IS_LINE (self), NULL);

  return self->citations;
}

/**
 * jyl_line_get_paragraph:
 * @self: a line
 *
 * Returns: the paragraph that gave it; 0 for the document as a whole
 */
guint
jyl_line_get_paragraph (JylLine *self)
{
  g_return_val_if_fail (JYL_IS_LINE (self), 0);

  return self->paragraph;
}

/**
 * jyl_line_get_status:
 * @self: a line
 * @status: (out): who stands behind the number
 *
 * Returns: whether it tells a number
 */
gboolean
jyl_line_get_status (JylLine *self, JylStatus *status)
{
  g_return_val_if_fail (JYL_IS_LINE (self), FALSE);

  if (self->has_status)
    *status = self->status;

  return self->has_status;
}

/**
 * jyl_line_get_observation:
 * @self: a line
 *
 * Returns: (transfer none) (nullable): the number that it tells
 */
JylObservation *
jyl_line_get_observation (JylLine *self)
{
  g_return_val_if_fail (JYL_IS_LINE (self), NULL);

  return self->observation;
}

/**
 * jyl_line_get_n_doubts:
 * @self: a line
 *
 * Returns: how often something disagrees with it
 */
guint
jyl_line_get_n_doubts (JylLine *self)
{
  g_return_val_if_fail (JYL_IS_LINE (self), 0);

  return self->doubts != NULL ? self->doubts->len : 0;
}

/**
 * jyl_line_get_doubt:
 * @self: a line
 * @index: which of its doubts
 * @address: (out) (transfer none): where it is told
 *
 * Returns: (transfer none): what disagrees with the line
 */
const char *
jyl_line_get_doubt (JylLine *self, guint index, const char **address)
{
  Doubt *doubt;

  g_return_val_if_fail (JYL_IS_LINE (self), NULL);
  g_return_val_if_fail (index < jyl_line_get_n_doubts (self), NULL);

  doubt = g_ptr_array_index (self->doubts, index);
  *address = doubt->address;

  return doubt->text;
}

/**
 * jyl_line_to_string:
 * @self: a line
 *
 * Returns: (transfer full): all that the line says, in one
 */
char *
jyl_line_to_string (JylLine *self)
{
  GString *string;

  g_return_val_if_fail (JYL_IS_LINE (self), NULL);

  string = g_string_new (self->title);
  if (self->subtitle != NULL)
    g_string_append_printf (string, ", %s", self->subtitle);
  if (self->detail != NULL)
    g_string_append_printf (string, ", %s", self->detail);
  if (self->has_status)
    g_string_append_printf (string, ", %s", jyl_status_get_word (self->status, jyl_language_of_interface ()));
  for (guint i = 0; i < jyl_line_get_n_doubts (self); i++)
    g_string_append_printf (string, ", %s", ((Doubt *) g_ptr_array_index (self->doubts, i))->text);

  return g_string_free (string, FALSE);
}
