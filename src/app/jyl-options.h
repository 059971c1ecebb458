/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-press-kit.h"

G_BEGIN_DECLS

typedef enum {
  JYL_TASK_WINDOW,
  JYL_TASK_CHECK,
  JYL_TASK_LIST,
  JYL_TASK_REWRITE,
  JYL_TASK_EXPORT,
  JYL_TASK_PRESS_KIT,
  JYL_TASK_VERSION,
  JYL_TASK_HELP,
} JylTask;

/* The command line, read and found to make sense. */
typedef struct {
  JylTask     task;
  char       *file;      /* as given; NULL: the embedded dataset */
  char       *indicator; /* NULL: all */
  char       *output;
  JylFormat   format;
  JylLanguage language;
  JylLanguages languages; /* of a press kit */
  JylView    *view;      /* of each chart, but for its indicator */
  JylExportOptions export;
  char       **compare;   /* ids of further indicators; nullable */
  char       *help;
} JylOptions;

#define JYL_OPTIONS_ERROR (jyl_options_error_quark ())
GQuark   jyl_options_error_quark (void);

/* FALSE: the arguments are wrong; the error's message is one sentence. */
gboolean jyl_options_parse (JylOptions *self, int argc, char **argv, GError **error);
void     jyl_options_clear (JylOptions *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JylOptions, jyl_options_clear)

G_END_DECLS
