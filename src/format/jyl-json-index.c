/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-json-index.h"

#include <string.h>

#include "jyl-json-guard.h"
#include "jyl-json-scan.h"
#include "jyl-reader.h"

#define NO_NODE G_MAXUINT

typedef struct
{
  gsize offset;
  gsize name_offset; /* of the quotation mark; 0: no member of an object */
  guint first_child;
  guint next;
} Node;

struct _JylJsonIndex
{
  /* borrowed */
  const char *text;
  gsize length;

  /* owned */
  GArray *nodes; /* (element-type Node) in the order of the file */

  /* By depth, the value found last and what holds it: values are asked for in about their order, so
   * a search starts where the one before ended. Else n problems in n elements would take n² steps. */
  guint last_parent[JYL_READER_MAX_DEPTH];
  guint last_index[JYL_READER_MAX_DEPTH];
  guint last_node[JYL_READER_MAX_DEPTH];
};

static Node *
get_node (JylJsonIndex *self, guint i)
{
  return &g_array_index (self->nodes, Node, i);
}

static const char *
skip_string (const char *p, const char *end)
{
  gboolean escaped;

  return jyl_json_scan_string (&p, end, &escaped) == JYL_SCAN_GOOD ? p : end;
}

/* Appends a node after @previous, the value before it in the same container, or as the first in @parent. */
static guint
append_node (JylJsonIndex *self, guint parent, guint previous, gsize offset, gsize name_offset)
{
  Node node = { offset, name_offset, NO_NODE, NO_NODE };
  guint i = self->nodes->len;

  g_array_append_val (self->nodes, node);
  if (previous != NO_NODE)
    get_node (self, previous)->next = i;
  else if (parent != NO_NODE)
    get_node (self, parent)->first_child = i;

  return i;
}

/* The guard has passed the bytes, so a token is told by its first byte. */
static void
build (JylJsonIndex *self)
{
  const char *end = self->text + self->length;
  const char *p = self->text + jyl_json_guard_get_start (self->text, self->length);
  guint parents[JYL_READER_MAX_DEPTH + 1];
  guint previous[JYL_READER_MAX_DEPTH + 1];
  guint depth = 0;
  gsize name_offset = 0;

  parents[0] = NO_NODE;
  previous[0] = NO_NODE;

  while ((p = jyl_json_scan_space (p, end)) < end)
    {
      gsize offset = (gsize) (p - self->text);
      const char *after;

      switch (*p)
        {
        case ',':
        case ':':
          p++;
          continue;

        case '}':
        case ']':
          g_return_if_fail (depth > 0);
          depth--;
          p++;
          continue;

        case '{':
        case '[':
          g_return_if_fail (depth < JYL_READER_MAX_DEPTH);
          previous[depth] = append_node (self, parents[depth], previous[depth], offset, name_offset);
          name_offset = 0;
          parents[depth + 1] = previous[depth];
          previous[depth + 1] = NO_NODE;
          depth++;
          p++;
          continue;

        case '"':
          after = skip_string (p, end);
          p = jyl_json_scan_space (after, end);
          if (p < end && *p == ':')
            {
              name_offset = offset;
              continue;
            }
          break;

        default:
          for (after = p; after < end && strchr (",]} \t\r\n", *after) == NULL;)
            after++;
          p = after;
        }

      previous[depth] = append_node (self, parents[depth], previous[depth], offset, name_offset);
      name_offset = 0;
    }
}

static gboolean
is_named (JylJsonIndex *self, const Node *node, const char *name)
{
  const char *begin = self->text + node->name_offset + 1;
  const char *p = begin;
  const char *end;
  g_autofree char *text = NULL;

  /* Names seldom have escapes, and most differ early. */
  while (*p == *name && *p != '"' && *p != '\\' && *name != '\0')
    {
      p++;
      name++;
    }

  if (*p != '\\')
    return *p == '"' && *name == '\0';

  end = skip_string (begin - 1, self->text + self->length);
  text = jyl_json_unescape (p, end - 1);
  return strcmp (text, name) == 0;
}

static guint
find_member (JylJsonIndex *self, guint object, const char *name, guint level)
{
  guint first = get_node (self, object)->first_child;
  guint start = self->last_parent[level] == object ? self->last_node[level] : first;

  for (guint i = start; i != NO_NODE; i = get_node (self, i)->next)
    {
      if (is_named (self, get_node (self, i), name))
        return i;
    }

  for (guint i = first; i != start; i = get_node (self, i)->next)
    {
      if (is_named (self, get_node (self, i), name))
        return i;
    }

  return NO_NODE;
}

static guint
find_element (JylJsonIndex *self, guint array, guint index, guint level)
{
  guint i = 0;
  guint node = get_node (self, array)->first_child;

  if (self->last_parent[level] == array && self->last_index[level] <= index)
    {
      i = self->last_index[level];
      node = self->last_node[level];
    }

  for (; i < index && node != NO_NODE; i++)
    node = get_node (self, node)->next;

  return node;
}

/**
 * jyl_json_index_new:
 * @text: (array length=length): a file that jyl_json_guard () has passed, lent for as long as the
 *   index lives
 * @length: its length in bytes
 *
 * Returns: (transfer full): where its values stand
 */
JylJsonIndex *
jyl_json_index_new (const char *text, gsize length)
{
  JylJsonIndex *self = g_new0 (JylJsonIndex, 1);

  self->text = text;
  self->length = length;
  self->nodes = g_array_new (FALSE, FALSE, sizeof (Node));
  for (guint i = 0; i < JYL_READER_MAX_DEPTH; i++)
    self->last_parent[i] = NO_NODE;
  build (self);

  return self;
}

/**
 * jyl_json_index_free:
 *
 * Frees the index.
 */
void
jyl_json_index_free (JylJsonIndex *self)
{
  g_array_unref (self->nodes);
  g_free (self);
}

/**
 * jyl_json_index_find:
 * @steps: (array length=n_steps): the way from the outermost value
 * @offset: (out): the byte where the value starts
 * @name_offset: (out): the byte where its name starts, the quotation mark; that of the value where
 *   it is no member of an object
 *
 * Where members of one object have the same name, any of them is found: the guard has said so.
 *
 * Returns: whether there is such a value; the offsets are set only then
 */
gboolean
jyl_json_index_find (JylJsonIndex *self, const JylJsonStep *steps, guint n_steps, gsize *offset, gsize *name_offset)
{
  guint node = self->nodes->len > 0 ? 0 : NO_NODE;

  g_return_val_if_fail (n_steps <= JYL_READER_MAX_DEPTH, FALSE);

  for (guint i = 0; i < n_steps && node != NO_NODE; i++)
    {
      guint child = steps[i].name != NULL ? find_member (self, node, steps[i].name, i)
                                          : find_element (self, node, steps[i].index, i);

      if (child != NO_NODE)
        {
          self->last_parent[i] = node;
          self->last_index[i] = steps[i].index;
          self->last_node[i] = child;
        }
      node = child;
    }

  if (node == NO_NODE)
    return FALSE;

  *offset = get_node (self, node)->offset;
  *name_offset = get_node (self, node)->name_offset != 0 ? get_node (self, node)->name_offset : *offset;
  return TRUE;
}
