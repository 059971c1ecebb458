/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-nodes.h"

#include <string.h>

#include "jyl-json-scan.h"

/* A file has a value for about so many bytes. */
#define BYTES_A_VALUE 24

/* Whole numbers of so many digits are exact in a double, and so are the powers of ten that they are divided by: then
 * the quotient is rounded once, as it has to be. */
#define EXACT_DIGITS 15

/**
 * jyl_nodes_new:
 * @file: (array length=length): the bytes of a file, UTF-8; lent for as long as the nodes live
 * @length: how many; at most %JYL_NODES_MAX_BYTES
 *
 * Returns: (transfer full): no nodes yet
 */
JylNodes *
jyl_nodes_new (const char *file, gsize length)
{
  JylNodes *self = g_new0 (JylNodes, 1);

  g_return_val_if_fail (length <= JYL_NODES_MAX_BYTES, self);

  self->file = file;
  self->length = length;
  self->text = g_malloc (length + 1);
  if (length > 0)
    memcpy (self->text, file, length);
  self->text[length] = '\0';
  self->n_allocated = (guint) (length / BYTES_A_VALUE) + 16;
  self->nodes = g_new (JylNode, self->n_allocated);
  return self;
}

/**
 * jyl_nodes_free:
 * @self: (transfer full): nodes
 *
 * Frees them, and all that they lent.
 */
void
jyl_nodes_free (JylNodes *self)
{
  if (self->flat == NULL)
    {
      g_free (self->nodes);
      g_free (self->text);
    }
  g_clear_pointer (&self->flat, g_bytes_unref);
  g_free (self);
}

/**
 * jyl_nodes_add:
 * @self: nodes
 * @type: of the value that comes next in the file
 * @offset: where it begins
 * @name: where its name begins; 0: it has none
 *
 * Returns: the number of its node
 */
guint
jyl_nodes_add (JylNodes *self, JylNodeType type, gsize offset, gsize name)
{
  guint index = self->n++;

  if (index == self->n_allocated)
    {
      self->n_allocated += self->n_allocated / 2;
      self->nodes = g_renew (JylNode, self->nodes, self->n_allocated);
    }
  self->nodes[index] = (JylNode) {
    .offset = (guint32) offset, .name = (guint32) name, .next = index + 1, .type = type,
  };
  return index;
}

/**
 * jyl_nodes_close:
 * @self: nodes
 * @node: the number of a node, behind all that it holds
 * @size: how many it holds; of a string, a number or a word its bytes
 */
void
jyl_nodes_close (JylNodes *self, guint node, gsize size)
{
  self->nodes[node].next = self->n;
  self->nodes[node].size = (guint32) size & 0x1fffffff;
}

/**
 * jyl_nodes_decode:
 * @self: nodes
 * @quote: where the quotation mark stands that opens a good string or name
 * @end: where the one stands that closes it
 * @escaped: whether there is an escape in it
 *
 * What it says is ended with NUL, and its escapes are replaced, where it stands.
 *
 * Returns: its bytes
 */
gsize
jyl_nodes_decode (JylNodes *self, gsize quote, gsize end, gboolean escaped)
{
  char *text = self->text + quote + 1;
  gsize size = end - quote - 1;

  if (escaped)
    {
      g_autofree char *plain = jyl_json_unescape (self->file + quote + 1, self->file + end);

      size = strlen (plain);
      memcpy (text, plain, size);
    }
  text[size] = '\0';
  return size;
}

/**
 * jyl_nodes_get_root:
 * @self: nodes
 *
 * Returns: (transfer none) (nullable): the outermost value
 */
const JylNode *
jyl_nodes_get_root (const JylNodes *self)
{
  return self->n > 0 ? self->nodes : NULL;
}

/**
 * jyl_nodes_get_first:
 * @self: nodes
 * @holder: an object or a list
 *
 * Returns: (transfer none) (nullable): the first that it holds
 */
const JylNode *
jyl_nodes_get_first (const JylNodes *self, const JylNode *holder)
{
  return holder->size > 0 ? holder + 1 : NULL;
}

/**
 * jyl_nodes_get_next:
 * @self: nodes
 * @holder: an object or a list
 * @node: one that it holds
 *
 * Returns: (transfer none) (nullable): the one behind it
 */
const JylNode *
jyl_nodes_get_next (const JylNodes *self, const JylNode *holder, const JylNode *node)
{
  return node->next < holder->next ? &self->nodes[node->next] : NULL;
}

/**
 * jyl_nodes_find:
 * @self: nodes
 * @object: an object
 * @name: of a member
 *
 * Returns: (transfer none) (nullable): the member; of several with the name the first
 */
const JylNode *
jyl_nodes_find (const JylNodes *self, const JylNode *object, const char *name)
{
  for (const JylNode *node = jyl_nodes_get_first (self, object); node != NULL;
       node = jyl_nodes_get_next (self, object, node))
    if (strcmp (self->text + node->name + 1, name) == 0)
      return node;

  return NULL;
}

/**
 * jyl_nodes_get_name:
 * @self: nodes
 * @member: of an object
 *
 * Returns: (transfer none): its name
 */
const char *
jyl_nodes_get_name (const JylNodes *self, const JylNode *member)
{
  g_return_val_if_fail (member->name != 0, "");

  return self->text + member->name + 1;
}

/**
 * jyl_nodes_get_string:
 * @self: nodes
 * @string: a string
 *
 * Returns: (transfer none): what it says
 */
const char *
jyl_nodes_get_string (const JylNodes *self, const JylNode *string)
{
  g_return_val_if_fail (string->type == JYL_NODE_STRING, "");

  return self->text + string->offset + 1;
}

/* "85000", "-7.25": of so few digits that one division gives the nearest double. FALSE: it takes more. */
static gboolean
read_plain (const char *digits, gsize size, double *value)
{
  static const double powers[] = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  };
  const char *end = digits + size;
  gboolean is_negative = *digits == '-';
  guint n_digits = 0, n_decimals = 0;
  gint64 whole = 0;
  gboolean behind_point = FALSE;

  for (digits += is_negative ? 1 : 0; digits < end; digits++)
    {
      if (*digits == '.')
        {
          behind_point = TRUE;
          continue;
        }
      if (!g_ascii_isdigit (*digits) || ++n_digits > EXACT_DIGITS)
        return FALSE;
      whole = whole * 10 + (*digits - '0');
      n_decimals += behind_point ? 1 : 0;
    }

  *value = (double) whole / powers[n_decimals];
  if (is_negative)
    *value = -*value;
  return TRUE;
}

/**
 * jyl_nodes_get_number:
 * @self: nodes
 * @number: a number
 *
 * Returns: the double that is nearest to it
 */
double
jyl_nodes_get_number (const JylNodes *self, const JylNode *number)
{
  double value;

  g_return_val_if_fail (number->type == JYL_NODE_NUMBER, 0);

  /* What stands behind it in the text is no part of a number. */
  if (!read_plain (self->text + number->offset, number->size, &value))
    value = g_ascii_strtod (self->text + number->offset, NULL);
  return value;
}

/* What stands before the nodes of the flat form; all in the order of bytes of the machine that made it. */
typedef struct {
  char    magic[8];
  guint32 order;     /* FLAT_ORDER */
  guint32 node_size; /* sizeof (JylNode) */
  guint32 n;
  guint32 length;    /* of the text, without the NUL that ends it */
  char    digest[68]; /* SHA-256 of the file in hexadecimal digits, filled up with NUL */
} FlatHead;

#define FLAT_MAGIC "jylflat1"
#define FLAT_ORDER 0x01020304u

/**
 * jyl_nodes_to_flat:
 * @self: nodes
 * @digest: the SHA-256 of their file, in hexadecimal digits
 *
 * Returns: (transfer full): the nodes and their text as bytes, which jyl_nodes_new_flat() takes on a machine like this
 */
GBytes *
jyl_nodes_to_flat (const JylNodes *self, const char *digest)
{
  FlatHead head = { .magic = FLAT_MAGIC, .order = FLAT_ORDER, .node_size = sizeof (JylNode), .n = self->n };
  GByteArray *flat = g_byte_array_new ();

  head.length = (guint32) self->length;
  g_strlcpy (head.digest, digest, sizeof head.digest);
  g_byte_array_append (flat, (const guint8 *) &head, sizeof head);
  g_byte_array_append (flat, (const guint8 *) self->nodes, self->n * sizeof (JylNode));
  g_byte_array_append (flat, (const guint8 *) self->text, (guint) self->length + 1);

  return g_byte_array_free_to_bytes (flat);
}

/**
 * jyl_nodes_new_flat:
 * @flat: what jyl_nodes_to_flat() made; it is trusted, and kept
 * @digest: (out) (transfer none): the SHA-256 of the file, lent for as long as the nodes live
 *
 * Nothing is read or copied: the nodes and what they say are where @flat has them.
 *
 * Returns: (transfer full) (nullable): the nodes; %NULL where another program or another machine made them
 */
JylNodes *
jyl_nodes_new_flat (GBytes *flat, const char **digest)
{
  gsize size;
  const char *data = g_bytes_get_data (flat, &size);
  const FlatHead *head = (const FlatHead *) (gconstpointer) data;
  JylNodes *self;

  if (size < sizeof *head || (guintptr) data % sizeof (guint32) != 0
      || memcmp (head->magic, FLAT_MAGIC, sizeof head->magic) != 0 || head->order != FLAT_ORDER
      || head->node_size != sizeof (JylNode)
      || size != sizeof *head + head->n * sizeof (JylNode) + (gsize) head->length + 1)
    return NULL;

  self = g_new0 (JylNodes, 1);
  self->flat = g_bytes_ref (flat);
  self->n = self->n_allocated = head->n;
  self->nodes = (JylNode *) (gconstpointer) (data + sizeof *head);
  self->text = (char *) data + sizeof *head + head->n * sizeof (JylNode);
  self->length = head->length;
  *digest = head->digest;
  return self;
}

/* Behind the value that begins at @p. */
static const char *
skip_value (const char *p, const char *end)
{
  guint depth = 0;
  gboolean escaped;

  do
    {
      if (*p == '"')
        {
          jyl_json_scan_string (&p, end, &escaped);
        }
      else if (*p == '{' || *p == '[' || *p == '}' || *p == ']')
        {
          depth += *p == '{' || *p == '[' ? 1 : -1;
          p++;
        }
      else if (depth > 0 && (*p == ',' || *p == ':'))
        {
          p++;
        }
      else
        {
          while (p < end && strchr (" \t\r\n,:]}[{\"", *p) == NULL)
            p++;
        }
      if (depth > 0)
        p = jyl_json_scan_space (p, end);
    }
  while (depth > 0 && p < end);

  return p;
}

/**
 * jyl_nodes_dup_source:
 * @self: nodes
 * @node: any value
 *
 * Of nodes that are not flat: strings are written there as they are said.
 *
 * Returns: (transfer full): the value as it is written in the file
 */
char *
jyl_nodes_dup_source (const JylNodes *self, const JylNode *node)
{
  const char *begin = self->file + node->offset;

  g_return_val_if_fail (self->file != NULL, NULL);

  return g_strndup (begin, (gsize) (skip_value (begin, self->file + self->length) - begin));
}

static gboolean
is_step (const JylNodes *self, const JylNode *node, const JylJsonStep *step, guint index)
{
  return step->name != NULL ? node->name != 0 && strcmp (self->text + node->name + 1, step->name) == 0
                            : index == step->index;
}

/* From the node @from, which is the @index-th that @holder holds, on; before @end. */
static const JylNode *
search (const JylNodes *self, const JylNode *holder, const JylNode *from, guint *index, const JylJsonStep *step)
{
  for (const JylNode *node = from; node != NULL; node = jyl_nodes_get_next (self, holder, node), (*index)++)
    if (is_step (self, node, step, *index))
      return node;

  return NULL;
}

static const JylNode *
take_step (const JylNodes *self, JylNodesTrail *trail, const JylNode *holder, const JylJsonStep *step, guint level)
{
  guint number = (guint) (holder - self->nodes) + 1, index = 0;
  const JylNode *found = NULL;

  if (holder->type != (step->name != NULL ? JYL_NODE_OBJECT : JYL_NODE_LIST))
    return NULL;

  if (trail->holder[level] == number && (step->name != NULL || trail->index[level] <= step->index))
    {
      index = trail->index[level];
      found = search (self, holder, &self->nodes[trail->node[level]], &index, step);
    }
  if (found == NULL)
    {
      index = 0;
      found = search (self, holder, jyl_nodes_get_first (self, holder), &index, step);
    }
  if (found != NULL)
    {
      trail->holder[level] = number;
      trail->index[level] = index;
      trail->node[level] = (guint) (found - self->nodes);
    }

  return found;
}

/**
 * jyl_nodes_walk:
 * @self: nodes
 * @trail: (inout): where the walks before ended
 * @steps: (array length=n_steps): the way from the outermost value
 * @n_steps: how many; at most %JYL_NODES_MAX_DEPTH + 1
 *
 * Returns: (transfer none) (nullable): the value there
 */
const JylNode *
jyl_nodes_walk (const JylNodes *self, JylNodesTrail *trail, const JylJsonStep *steps, guint n_steps)
{
  const JylNode *node = jyl_nodes_get_root (self);

  g_return_val_if_fail (n_steps <= JYL_NODES_MAX_DEPTH + 1, NULL);

  for (guint i = 0; i < n_steps && node != NULL; i++)
    node = take_step (self, trail, node, &steps[i], i);

  return node;
}
