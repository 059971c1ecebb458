/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-json-guard.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jyl-json-explain.h"
#include "jyl-json-names.h"
#include "jyl-json-pointer.h"
#include "jyl-json-scan.h"
#include "jyl-reader.h"

/* json-glib 1.6 recurses without a bound, takes what is no JSON (comments, trailing commas, bare words), keeps silent
 * about keys that stand twice, and makes an object of each value. So the bytes are walked once, without recursion, by
 * the rules of RFC 8259, into nodes of our own. */

/* How often somebody who cancelled is heard. */
#define VALUES_BETWEEN_CHECKS 4096

typedef struct
{
  gboolean is_object;
  gboolean in_member; /* of the object: the last name is that of the current member */
  guint index;        /* of the array: the current element */
  guint node;         /* its own */
  guint n_held;
  gsize offset;
} Frame;

typedef enum
{
  EXPECT_VALUE,
  EXPECT_VALUE_OR_CLOSE,
  EXPECT_NAME,
  EXPECT_NAME_OR_CLOSE,
  EXPECT_COLON,
  EXPECT_COMMA_OR_CLOSE,
  EXPECT_END,
} Expect;

typedef struct
{
  /* borrowed */
  const char *text;
  const char *end;
  const char *p;
  JylProblemList *problems;

  JylJsonNames *names;
  JylNodes *nodes;
  gsize name; /* where that of the next value stands; 0: it has none */

  Frame frames[JYL_READER_MAX_DEPTH];
  guint depth;
  guint n_values;
  Expect expect;
} Guard;

static char *
build_pointer (Guard *self)
{
  GString *pointer = g_string_new (NULL);
  guint n_objects = 0;

  for (guint i = 0; i < self->depth; i++)
    {
      const Frame *frame = &self->frames[i];

      if (!frame->is_object)
        jyl_json_pointer_append_index (pointer, frame->index);
      else
        {
          gsize length;
          const char *name = jyl_json_names_get_last (self->names, n_objects++, &length);

          if (frame->in_member)
            jyl_json_pointer_append_name (pointer, name, (gssize) length);
        }
    }

  return g_string_free (pointer, FALSE);
}

static void
complain (Guard *self, const char *at, char *message)
{
  jyl_problem_list_take (self->problems, JYL_SEVERITY_ERROR, (gsize) (at - self->text), build_pointer (self), message);
}

static void
complain_of_end (Guard *self)
{
  const Frame *open;
  guint line;

  if (self->depth == 0)
    {
      complain (self, self->end, g_strdup (_("The file is cut off within its first value")));
      return;
    }

  open = &self->frames[self->depth - 1];
  line = jyl_problem_list_get_line (self->problems, open->offset);
  complain (self, self->end,
          open->is_object
              ? g_strdup_printf (_("The file is cut off: the object that opens in line %u is not closed"), line)
              : g_strdup_printf (_("The file is cut off: the list that opens in line %u is not closed"), line));
}

static const char *
get_expected (Guard *self)
{
  gboolean in_object = self->depth > 0 && self->frames[self->depth - 1].is_object;

  /* TRANSLATORS: these stand after "Expected " or "expected ". */
  switch (self->expect)
    {
    case EXPECT_VALUE:
      return _("a value");
    case EXPECT_VALUE_OR_CLOSE:
      return _("a value or “]”");
    case EXPECT_NAME:
      return _("a name in double quotes");
    case EXPECT_NAME_OR_CLOSE:
      return _("a name in double quotes or “}”");
    case EXPECT_COLON:
      return _("“:” after the name");
    case EXPECT_COMMA_OR_CLOSE:
      return in_object ? _("“,” or “}”") : _("“,” or “]”");
    case EXPECT_END:
    default:
      return _("the end of the file");
    }
}

static gboolean
complain_of_word (Guard *self)
{
  complain (self, self->p, jyl_json_explain_word (self->p, self->end, get_expected (self)));
  return FALSE;
}

/* @begin: where the string or number starts; the walk stands where the scan stopped. */
static gboolean
complain_of_scan (Guard *self, JylScan scan, const char *begin)
{
  if (scan == JYL_SCAN_CUT_OFF)
    complain_of_end (self);
  else if (scan == JYL_SCAN_NOT_FINITE || scan == JYL_SCAN_TOO_LONG)
    {
      complain (self, begin, jyl_json_explain_scan (scan, begin, self->p, self->end));
      return TRUE;
    }
  else
    complain (self, self->p, jyl_json_explain_scan (scan, begin, self->p, self->end));

  return FALSE;
}

/* The walks over one thing return whether the walk over the file can go on. */
static gboolean
walk_number (Guard *self)
{
  const char *begin = self->p;
  JylScan scan = jyl_json_scan_number (&self->p, self->end);

  return scan == JYL_SCAN_GOOD || complain_of_scan (self, scan, begin);
}

static gboolean
walk_string (Guard *self, gboolean *escaped)
{
  const char *begin = self->p;
  JylScan scan = jyl_json_scan_string (&self->p, self->end, escaped);

  return scan == JYL_SCAN_GOOD || complain_of_scan (self, scan, begin);
}

static gboolean
walk_word (Guard *self)
{
  static const char *const words[] = { "true", "false", "null" };
  const char *end = jyl_json_scan_word (self->p, self->end);
  gsize length = (gsize) (end - self->p);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (strlen (words[i]) == length && memcmp (self->p, words[i], length) == 0)
        {
          self->p = end;
          return TRUE;
        }

      if (end == self->end && length < strlen (words[i]) && memcmp (self->p, words[i], length) == 0)
        {
          complain_of_end (self);
          return FALSE;
        }
    }

  return complain_of_word (self);
}

static gboolean
walk_name (Guard *self)
{
  const char *begin = self->p;
  gboolean escaped;
  gsize before;

  if (!walk_string (self, &escaped))
    return FALSE;

  before = jyl_json_names_add (self->names, begin + 1, self->p - 1, escaped, (gsize) (begin - self->text));
  self->frames[self->depth - 1].in_member = TRUE;
  self->expect = EXPECT_COLON;
  self->name = (gsize) (begin - self->text);
  jyl_nodes_decode (self->nodes, self->name, (gsize) (self->p - 1 - self->text), escaped);

  if (before != 0 && jyl_problem_list_wants (self->problems, JYL_SEVERITY_ERROR))
    {
      g_autofree char *name = g_strndup (begin + 1, (gsize) (self->p - begin - 2));

      complain (self, begin, g_strdup_printf (_("“%s” stands twice in this object, first in line %u"), name,
                                                 jyl_problem_list_get_line (self->problems, before)));
    }
  else if (before != 0)
    jyl_problem_list_count (self->problems, JYL_SEVERITY_ERROR);

  return TRUE;
}

static void
finish_value (Guard *self)
{
  self->expect = self->depth == 0 ? EXPECT_END : EXPECT_COMMA_OR_CLOSE;
}

static gboolean
open_container (Guard *self)
{
  gboolean is_object = *self->p == '{';

  if (self->depth == JYL_READER_MAX_DEPTH)
    {
      complain (self, self->p, g_strdup_printf (_("Found more than %u levels of lists and objects within each other, "
                                                "expected fewer"),
                                              JYL_READER_MAX_DEPTH));
      return FALSE;
    }

  self->frames[self->depth++] = (Frame){
    .is_object = is_object,
    .offset = (gsize) (self->p - self->text),
    .node = self->nodes->n - 1,
  };
  if (is_object)
    jyl_json_names_open (self->names);
  self->expect = is_object ? EXPECT_NAME_OR_CLOSE : EXPECT_VALUE_OR_CLOSE;
  self->p++;
  return TRUE;
}

static void
close_container (Guard *self)
{
  const Frame *frame = &self->frames[--self->depth];

  jyl_nodes_close (self->nodes, frame->node, frame->n_held);
  if (frame->is_object)
    jyl_json_names_close (self->names);
  self->p++;
  finish_value (self);
}

static JylNodeType
get_type (char first)
{
  switch (first)
    {
    case '{':
      return JYL_NODE_OBJECT;
    case '[':
      return JYL_NODE_LIST;
    case '"':
      return JYL_NODE_STRING;
    case 't':
      return JYL_NODE_TRUE;
    case 'f':
      return JYL_NODE_FALSE;
    case 'n':
      return JYL_NODE_NULL;
    default:
      return JYL_NODE_NUMBER;
    }
}

/* Its node, in the object or list that holds it. */
static guint
add_node (Guard *self)
{
  guint node = jyl_nodes_add (self->nodes, get_type (*self->p), (gsize) (self->p - self->text), self->name);

  self->name = 0;
  if (self->depth > 0)
    self->frames[self->depth - 1].n_held++;
  return node;
}

static gboolean
walk_value (Guard *self)
{
  const char *begin = self->p;
  gboolean escaped = FALSE;
  guint node;
  gsize size;

  if (++self->n_values > JYL_JSON_GUARD_MAX_VALUES)
    {
      complain (self, self->p, g_strdup_printf (_("Found more than %u values in one file, expected fewer"),
                                              JYL_JSON_GUARD_MAX_VALUES));
      return FALSE;
    }

  node = add_node (self);
  switch (*begin)
    {
    case '{':
    case '[':
      return open_container (self);
    case '"':
      if (!walk_string (self, &escaped))
        return FALSE;
      break;
    case '-':
    case '0' ... '9':
      if (!walk_number (self))
        return FALSE;
      break;
    default:
      if (!walk_word (self))
        return FALSE;
    }

  size = *begin == '"' ? jyl_nodes_decode (self->nodes, (gsize) (begin - self->text),
                                           (gsize) (self->p - 1 - self->text), escaped)
                       : (gsize) (self->p - begin);
  jyl_nodes_close (self->nodes, node, size);
  finish_value (self);
  return TRUE;
}

static gboolean
walk_comma (Guard *self)
{
  Frame *frame = &self->frames[self->depth - 1];

  if (frame->is_object)
    {
      frame->in_member = FALSE;
      self->expect = EXPECT_NAME;
    }
  else
    {
      frame->index++;
      self->expect = EXPECT_VALUE;
    }

  self->p++;
  return TRUE;
}

/* One step: what stands at @p, against what is expected. */
static gboolean
walk_step (Guard *self)
{
  gboolean in_object = self->depth > 0 && self->frames[self->depth - 1].is_object;
  char c = *self->p;

  switch (self->expect)
    {
    case EXPECT_VALUE_OR_CLOSE:
      if (c == ']')
        {
          close_container (self);
          return TRUE;
        }
      return walk_value (self);

    case EXPECT_VALUE:
      return walk_value (self);

    case EXPECT_NAME_OR_CLOSE:
      if (c == '}')
        {
          close_container (self);
          return TRUE;
        }
      G_GNUC_FALLTHROUGH;
    case EXPECT_NAME:
      if (c == '"')
        return walk_name (self);
      break;

    case EXPECT_COLON:
      if (c == ':')
        {
          self->expect = EXPECT_VALUE;
          self->p++;
          return TRUE;
        }
      break;

    case EXPECT_COMMA_OR_CLOSE:
      if (c == ',')
        return walk_comma (self);
      if (c == (in_object ? '}' : ']'))
        {
          close_container (self);
          return TRUE;
        }
      break;

    case EXPECT_END:
    default:
      break;
    }

  return complain_of_word (self);
}

/**
 * jyl_json_guard_get_start:
 *
 * Returns: where the JSON starts: behind the byte order mark, if there is one
 */
gsize
jyl_json_guard_get_start (const char *text, gsize length)
{
  return length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
}

/**
 * jyl_json_guard:
 * @text: (array length=length): the bytes of a file
 * @length: how many
 * @problems: where to add what is wrong; a byte order mark is a note
 * @cancellable: (nullable): heard every few thousand values
 * @out: (out) (transfer full) (nullable): its values; %NULL unless it passed
 *
 * Reads a file by RFC 8259: UTF-8, syntax, names that stand twice in an object, numbers out of range, at most
 * %JYL_READER_MAX_DEPTH levels and %JYL_JSON_GUARD_MAX_VALUES values. Takes time and memory in proportion to @length.
 *
 * Returns: %JYL_JSON_GUARD_PASSED when it is JSON; else there is an error in @problems, unless it was cancelled
 */
JylJsonGuardResult
jyl_json_guard (const char *text, gsize length, JylProblemList *problems, GCancellable *cancellable, JylNodes **out)
{
  g_autoptr (JylJsonNames) names = jyl_json_names_new ();
  g_autoptr (JylNodes) nodes = jyl_nodes_new (text, length);
  gboolean cuts_character = FALSE;
  const char *bad;
  guint next_check = VALUES_BETWEEN_CHECKS;
  Guard self = {
    .text = text,
    .end = text + length,
    .p = text + jyl_json_guard_get_start (text, length),
    .problems = problems,
    .names = names,
    .nodes = nodes,
    .expect = EXPECT_VALUE,
  };

  *out = NULL;
  if (self.p != text)
    jyl_problem_list_take (problems, JYL_SEVERITY_NOTE, 0, g_strdup (""),
                           g_strdup (_("The file starts with a byte order mark, which UTF-8 does not need")));

  if (!g_utf8_validate_len (self.p, (gsize) (self.end - self.p), &bad))
    {
      /* A character that the end of the file cuts off: what is open there is worth saying. */
      if (g_utf8_get_char_validated (bad, self.end - bad) != (gunichar) -2)
        {
          complain (&self, bad, jyl_json_explain_byte (text, length, bad));
          return JYL_JSON_GUARD_REFUSED;
        }
      self.end = bad;
      cuts_character = TRUE;
    }

  self.p = jyl_json_scan_space (self.p, self.end);
  if (self.p == self.end)
    {
      complain (&self, self.p, g_strdup (_("The file is empty, expected an object")));
      return JYL_JSON_GUARD_REFUSED;
    }

  while (self.p < self.end)
    {
      if (!walk_step (&self))
        return JYL_JSON_GUARD_REFUSED;
      self.p = jyl_json_scan_space (self.p, self.end);

      if (self.n_values >= next_check)
        {
          if (g_cancellable_is_cancelled (cancellable))
            return JYL_JSON_GUARD_CANCELLED;
          next_check += VALUES_BETWEEN_CHECKS;
        }
    }

  if (self.expect != EXPECT_END || cuts_character)
    {
      complain_of_end (&self);
      return JYL_JSON_GUARD_REFUSED;
    }

  *out = g_steal_pointer (&nodes);
  return JYL_JSON_GUARD_PASSED;
}
