/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What newer versions of GTK and libadwaita do with other calls, as verbs: the one file that asks
 * for their versions. A dialog that is dismissed finishes with G_IO_ERROR_CANCELLED. Before a file
 * is chosen that exists, saving asks. @filter, @folder: nullable. */
void     jyl_compat_choose_to_open (GtkWindow *parent, const char *title, GtkFileFilter *filter,
                                    GAsyncReadyCallback callback, gpointer user_data);
void     jyl_compat_choose_to_save (GtkWindow *parent, const char *title, GFile *folder, const char *name,
                                    GAsyncReadyCallback callback, gpointer user_data);
void     jyl_compat_choose_folder  (GtkWindow *parent, const char *title, GFile *folder, GAsyncReadyCallback callback,
                                    gpointer user_data);
GFile   *jyl_compat_choose_finish  (GAsyncResult *result, GError **error);

/* @verb names what is done where the answer is yes. */
typedef struct {
  const char *heading;
  const char *body;           /* what follows from a yes */
  const char *verb;           /* what a yes does, with a mnemonic: "_Replace" */
  gboolean    is_destructive; /* a yes loses something; then no is the answer to Enter */
} JylQuestion;
void     jyl_compat_ask            (GtkWindow *parent, const JylQuestion *question, GAsyncReadyCallback callback,
                                    gpointer user_data);
gboolean jyl_compat_ask_finish     (GAsyncResult *result, GError **error);

/* What a screen reader says of a control: before GTK 4.10 a mnemonic's underscore is read too, and of a drop-down,
 * whose inside has the focus, nothing. All buttons within @widget; @name: what the choice is about. */
void     jyl_compat_name_buttons   (GtkWidget *widget);
void     jyl_compat_name_drop_down (GtkDropDown *drop_down, const char *name);

/* Whether a row can be chosen and take the focus; a heading can't. */
void     jyl_compat_set_live       (GtkListItem *item, gboolean is_live);

void     jyl_compat_show_about     (GtkWindow *parent);
void     jyl_compat_open_uri       (GtkWindow *parent, const char *uri);

G_END_DECLS
