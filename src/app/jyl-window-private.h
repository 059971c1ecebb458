/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-history.h"
#include "jyl-later.h"
#include "jyl-panes.h"
#include "jyl-range-button.h"
#include "jyl-sidebar.h"
#include "jyl-view.h"
#include "jyl-window.h"

G_BEGIN_DECLS

struct _JylWindow {
  AdwApplicationWindow parent_instance;

  /* template */
  AdwToastOverlay *toasts;
  JylPanes *panes;
  GtkWidget *sidebar_pane;
  AdwHeaderBar *sidebar_header;
  GtkWidget *close_sidebar;
  JylSidebar *sidebar;
  AdwHeaderBar *header;
  AdwWindowTitle *title;
  GtkMenuButton *menu_button;
  GtkWidget *forward_button;
  JylRangeButton *range_button;
  GtkRevealer *reading_bar;
  GtkLabel *reading_label;
  GtkProgressBar *reading_progress;
  GtkRevealer *broken_bar;
  GtkLabel *broken_label;
  GtkStack *pages;
  GMenu *recent_menu;

  /* owned */
  JylSession *session;
  JylSettings *settings;
  JylHistory *history;
  JylPageMaker make_page;
  GBinding *title_binding;
  char *pending_address; /* where to go once there is a dataset */
  JylView *pending_view; /* of a picture, until there is a dataset to draw it from */
  char *pending_dataset; /* what the picture says of its dataset */
  gboolean is_fallback;  /* the built-in dataset is being opened because another file was refused */
  JylLater reading_later;
  JylLater compact_later;
  JylLater focus_later;
  gboolean is_compact;
};

/* jyl-window.c */
gboolean jyl_window_show     (JylWindow *self, JylAddress *address); /* without a step in the history */
void     jyl_window_toast    (JylWindow *self, const char *text, const char *button, const char *address);

/* jyl-window-actions.c */
void     jyl_window_class_init_actions (JylWindowClass *klass);
void     jyl_window_init_actions       (JylWindow *self);
void     jyl_window_update_sidebar     (JylWindow *self);

/* jyl-window-open.c */
void     jyl_window_class_init_open (JylWindowClass *klass);
void     jyl_window_init_open       (JylWindow *self);
void     jyl_window_dispose_open    (JylWindow *self);
void     jyl_window_watch_session   (JylWindow *self);

/* jyl-window-picture.c */
gboolean jyl_window_open_picture         (JylWindow *self, GFile *file);
void     jyl_window_show_pending_picture (JylWindow *self);
void     jyl_window_clear_picture        (JylWindow *self);

G_END_DECLS
