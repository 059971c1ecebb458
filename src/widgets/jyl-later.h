/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Something to be done once, a little later. It is a member of whom it is about, who cancels it before it goes; zeroed,
 * nothing is to be done. */
typedef struct {
  guint           source; /* 0: nothing is to be done */
  GSourceOnceFunc func;
  gpointer        data;
} JylLater;

/* When the program is idle; already asked for, it isn't asked for again. */
void     jyl_later_when_idle  (JylLater *self, int priority, GSourceOnceFunc func, gpointer data);
/* After a while, which begins anew. */
void     jyl_later_after      (JylLater *self, guint milliseconds, GSourceOnceFunc func, gpointer data);
void     jyl_later_cancel     (JylLater *self);
gboolean jyl_later_is_waiting (const JylLater *self);

G_END_DECLS
