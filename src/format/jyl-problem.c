/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-problem.h"

#include <glib/gi18n.h>

struct _JylProblem
{
  GObject parent_instance;

  JylSeverity severity;
  guint line;
  guint column;
  char *pointer;
  char *message;
};

G_DEFINE_FINAL_TYPE (JylProblem, jyl_problem, G_TYPE_OBJECT)

/* A pointer holds keys as they stand in the file, and a message may quote it: whatever would break
 * the line, or do something to a terminal, is shown as U+FFFD instead. */
static void
append_visible (GString *line, const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_iscntrl (c) || c == 0x2028 || c == 0x2029)
        c = 0xfffd;
      g_string_append_unichar (line, c);
    }
}

static void
jyl_problem_finalize (GObject *object)
{
  JylProblem *self = JYL_PROBLEM (object);

  g_free (self->pointer);
  g_free (self->message);

  G_OBJECT_CLASS (jyl_problem_parent_class)->finalize (object);
}

static void
jyl_problem_class_init (JylProblemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jyl_problem_finalize;
}

static void
jyl_problem_init (JylProblem *self)
{
}

/**
 * jyl_problem_new:
 * @severity: whether the file is refused for it
 * @pointer: where, as a JSON pointer (RFC 6901); "" is the whole file
 * @line: the line, from 1; 0: the file as a whole
 * @column: the column in characters, from 1
 * @message: one sentence in the interface's language: what was found, what was expected
 *
 * Returns: (transfer full): a problem
 */
JylProblem *
jyl_problem_new (JylSeverity severity, const char *pointer, guint line, guint column, const char *message)
{
  JylProblem *self;

  g_return_val_if_fail (pointer != NULL, NULL);
  g_return_val_if_fail (message != NULL, NULL);

  self = g_object_new (JYL_TYPE_PROBLEM, NULL);
  self->severity = severity;
  self->pointer = g_strdup (pointer);
  self->line = line;
  self->column = column;
  self->message = g_strdup (message);

  return self;
}

/**
 * jyl_problem_get_severity:
 *
 * Returns: %JYL_SEVERITY_ERROR when the file is refused for this problem
 */
JylSeverity
jyl_problem_get_severity (JylProblem *self)
{
  g_return_val_if_fail (JYL_IS_PROBLEM (self), JYL_SEVERITY_ERROR);

  return self->severity;
}

/**
 * jyl_problem_get_pointer:
 *
 * Returns: (transfer none): the JSON pointer (RFC 6901) of the value; "" is the whole file
 */
const char *
jyl_problem_get_pointer (JylProblem *self)
{
  g_return_val_if_fail (JYL_IS_PROBLEM (self), NULL);

  return self->pointer;
}

/**
 * jyl_problem_get_line:
 *
 * Returns: the line, from 1; 0 when the problem is one of the file as a whole
 */
guint
jyl_problem_get_line (JylProblem *self)
{
  g_return_val_if_fail (JYL_IS_PROBLEM (self), 0);

  return self->line;
}

/**
 * jyl_problem_get_column:
 *
 * Returns: the column in characters, not bytes, from 1
 */
guint
jyl_problem_get_column (JylProblem *self)
{
  g_return_val_if_fail (JYL_IS_PROBLEM (self), 0);

  return self->column;
}

/**
 * jyl_problem_get_message:
 *
 * Returns: (transfer none): one sentence in the interface's language
 */
const char *
jyl_problem_get_message (JylProblem *self)
{
  g_return_val_if_fail (JYL_IS_PROBLEM (self), NULL);

  return self->message;
}

/**
 * jyl_problem_to_string:
 * @file_name: what to call the file
 *
 * The problem on one line in the manner of compilers, which editors know how to follow:
 * "FILE:LINE:COLUMN: error: message (at POINTER)". Line and column are left out where there are
 * none, the pointer where it is the whole file.
 *
 * Returns: (transfer full): the line, without a line break
 */
char *
jyl_problem_to_string (JylProblem *self, const char *file_name)
{
  g_autoptr (GString) line = g_string_new (NULL);
  const char *severity;

  g_return_val_if_fail (JYL_IS_PROBLEM (self), NULL);
  g_return_val_if_fail (file_name != NULL, NULL);

  append_visible (line, file_name);
  if (self->line > 0)
    g_string_append_printf (line, ":%u:%u", self->line, self->column);

  /* TRANSLATORS: the severity of a problem in a list as compilers print it, "file:1:2: error: …". */
  severity = self->severity == JYL_SEVERITY_ERROR ? _("error") : _("note");
  g_string_append_printf (line, ": %s: ", severity);
  append_visible (line, self->message);

  if (*self->pointer != '\0')
    {
      g_autoptr (GString) pointer = g_string_new (NULL);

      append_visible (pointer, self->pointer);
      g_string_append_c (line, ' ');
      /* TRANSLATORS: the place of a problem inside the file, a path such as /people/3/name. */
      g_string_append_printf (line, _("(at %s)"), pointer->str);
    }

  return g_string_free (g_steal_pointer (&line), FALSE);
}
