/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-range.h"
#include "jyl-reader.h"

G_BEGIN_DECLS

/* What is open: a dataset with its time range and the file that it came from. Opening another file
 * leaves it as it is until the new dataset is whole. A file that is open is watched, and read again
 * when it changes.
 *
 * Properties: "dataset", "range" (both NULL before the first), "file" (of the dataset),
 * "reading-file" (what is being read; NULL: nothing), "progress" (0..1, of reading).
 * Signals: "opened" (gboolean is_reload) after "dataset" and "range" have changed; "refused"
 * (gboolean is_reload) when a file was not opened: what is wrong is in the problems. */
#define JYL_TYPE_SESSION (jyl_session_get_type ())
G_DECLARE_FINAL_TYPE (JylSession, jyl_session, JYL, SESSION, GObject)

JylSession *jyl_session_new              (void);
void        jyl_session_open             (JylSession *self, GFile *file);
void        jyl_session_reload           (JylSession *self);
void        jyl_session_cancel           (JylSession *self); /* what is being read */
JylDataset *jyl_session_get_dataset      (JylSession *self); /* nullable */
JylRange   *jyl_session_get_range        (JylSession *self); /* nullable */
GFile      *jyl_session_get_file         (JylSession *self); /* nullable */
gboolean    jyl_session_is_embedded      (JylSession *self); /* the dataset is the one that is built in */
GFile      *jyl_session_get_reading_file (JylSession *self); /* nullable */
double      jyl_session_get_progress     (JylSession *self);
/* Of the file that was read last, whether it was opened or refused; both nullable. */
GListModel *jyl_session_get_problems     (JylSession *self); /* of JylProblem */
GFile      *jyl_session_get_problem_file (JylSession *self);

G_END_DECLS
