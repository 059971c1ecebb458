/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-json-names.h"

#include <string.h>

#include "jyl-json-scan.h"

/* Names of an object are compared one by one up to so many, then looked up: a file can't make the
 * walk slow by an object with a million names. */
#define MAX_COMPARED 24

typedef struct
{
  const char *text; /* not NUL-terminated: in the file, or in the chunk */
  gsize length;
  gsize offset;
  guint hash;
} Name;

typedef struct
{
  guint first;        /* where its names start in the stack */
  GHashTable *lookup; /* nullable, owned (element-type Name) */
} Object;

struct _JylJsonNames
{
  GArray *names;           /* (element-type Name) */
  GArray *objects;         /* (element-type Object) */
  GStringChunk *unescaped; /* nullable */
};

/* FNV-1a */
static guint
hash_bytes (const char *bytes, gsize length)
{
  guint hash = 2166136261u;

  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guchar) bytes[i]) * 16777619u;
  return hash;
}

static guint
name_hash (gconstpointer data)
{
  const Name *name = data;

  return name->hash;
}

static gboolean
name_equal (gconstpointer a, gconstpointer b)
{
  const Name *first = a;
  const Name *second = b;

  return first->hash == second->hash && first->length == second->length
         && memcmp (first->text, second->text, first->length) == 0;
}

static void
object_clear (gpointer data)
{
  Object *object = data;

  g_clear_pointer (&object->lookup, g_hash_table_unref);
}

/* The stack of names moves when it grows, so what is looked up are copies. */
static void
object_remember (Object *object, const Name *name)
{
  g_hash_table_add (object->lookup, g_memdup2 (name, sizeof *name));
}

static const Name *
object_find (JylJsonNames *self, Object *object, const Name *name)
{
  guint n_names = self->names->len - object->first;

  if (object->lookup != NULL)
    return g_hash_table_lookup (object->lookup, name);

  for (guint i = object->first; i < self->names->len; i++)
    {
      const Name *other = &g_array_index (self->names, Name, i);

      if (name_equal (other, name))
        return other;
    }

  if (n_names >= MAX_COMPARED)
    {
      object->lookup = g_hash_table_new_full (name_hash, name_equal, g_free, NULL);
      for (guint i = object->first; i < self->names->len; i++)
        object_remember (object, &g_array_index (self->names, Name, i));
    }

  return NULL;
}

/**
 * jyl_json_names_new:
 *
 * Returns: (transfer full): names of no object
 */
JylJsonNames *
jyl_json_names_new (void)
{
  JylJsonNames *self = g_new0 (JylJsonNames, 1);

  self->names = g_array_new (FALSE, FALSE, sizeof (Name));
  self->objects = g_array_new (FALSE, FALSE, sizeof (Object));
  g_array_set_clear_func (self->objects, object_clear);

  return self;
}

/**
 * jyl_json_names_free:
 *
 * Frees the names, whether or not every object was closed.
 */
void
jyl_json_names_free (JylJsonNames *self)
{
  g_array_unref (self->objects);
  g_array_unref (self->names);
  g_clear_pointer (&self->unescaped, g_string_chunk_free);
  g_free (self);
}

/**
 * jyl_json_names_open:
 *
 * An object opens; the names that follow are its own.
 */
void
jyl_json_names_open (JylJsonNames *self)
{
  Object object = { self->names->len, NULL };

  g_array_append_val (self->objects, object);
}

/**
 * jyl_json_names_close:
 *
 * The innermost object closes and its names are forgotten.
 */
void
jyl_json_names_close (JylJsonNames *self)
{
  guint last = self->objects->len - 1;

  g_array_set_size (self->names, g_array_index (self->objects, Object, last).first);
  g_array_set_size (self->objects, last);
}

/**
 * jyl_json_names_add:
 * @begin: the name in the file, behind its quotation mark; lent for as long as the object is open
 * @end: its closing quotation mark
 * @escaped: whether there is a backslash in it
 * @offset: where it stands, greater than 0
 *
 * Adds a name to the innermost object. "a" and "\u0061" are the same name.
 *
 * Returns: where the same name stood before in this object, or 0
 */
gsize
jyl_json_names_add (JylJsonNames *self, const char *begin, const char *end, gboolean escaped, gsize offset)
{
  Object *object = &g_array_index (self->objects, Object, self->objects->len - 1);
  Name name = { begin, (gsize) (end - begin), offset, 0 };
  const Name *before;
  gsize offset_before;

  if (escaped)
    {
      g_autofree char *text = jyl_json_unescape (begin, end);

      if (self->unescaped == NULL)
        self->unescaped = g_string_chunk_new (1024);
      name.text = g_string_chunk_insert (self->unescaped, text);
      name.length = strlen (text);
    }

  name.hash = hash_bytes (name.text, name.length);
  before = object_find (self, object, &name);
  offset_before = before != NULL ? before->offset : 0;

  g_array_append_val (self->names, name);
  if (before == NULL && object->lookup != NULL)
    object_remember (object, &name);

  return offset_before;
}

/**
 * jyl_json_names_get_last:
 * @level: which of the open objects, the outermost being 0
 * @length: (out): its length in bytes; it is not NUL-terminated
 *
 * Returns: (transfer none) (nullable): the name added last to that object, unescaped
 */
const char *
jyl_json_names_get_last (JylJsonNames *self, guint level, gsize *length)
{
  const Object *objects = (const Object *) (gpointer) self->objects->data;
  guint end = level + 1 < self->objects->len ? objects[level + 1].first : self->names->len;
  const Name *name;

  if (end == objects[level].first)
    return NULL;

  name = &g_array_index (self->names, Name, end - 1);
  *length = name->length;
  return name->text;
}
