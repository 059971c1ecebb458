/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-list-page.h"
#include "jyl-panes.h"
#include "jyl-record-list.h"
#include "jyl-record-box.h"

G_BEGIN_DECLS

struct _JylListPage {
  JylPage parent_instance;

  /* template */
  JylPanes *panes;
  GtkSearchEntry *entry;
  GtkMenuButton *document_chip;
  GtkLabel *document_label;
  GtkMenuButton *subkind_chip;
  GtkLabel *subkind_label;
  GtkBox *chips;
  GtkMenuButton *topic_chip;
  GtkLabel *topic_label;
  GtkLabel *count;
  GtkStack *results;
  AdwStatusPage *empty;
  GtkListView *list;
  GtkSingleSelection *selection;
  GtkStack *content;
  GtkWidget *back_bar;
  GtkWidget *back_button;
  GtkLabel *back_label;
  JylRecordBox *view;

  /* owned */
  JylRecordList *records;
  GSimpleActionGroup *actions;
  GSignalGroup *range_signals;

  const JylListing *listing;
  gboolean is_selecting; /* the selection follows what is shown, and not the other way round */
  gboolean is_by_key;    /* the last that happened to the list was a key, not a click */
};

/* jyl-list-page-filter.c */
void jyl_list_page_class_init_filter (GtkWidgetClass *widget_class);
void jyl_list_page_init_filter       (JylListPage *self);
void jyl_list_page_reset_filter      (JylListPage *self); /* the records are new */

/* jyl-list-page-keys.c */
void     jyl_list_page_focus_list (JylListPage *self);
gboolean jyl_list_page_press_key  (JylListPage *self, guint keyval, GdkModifierType state);

/* jyl-list-page.c */
void jyl_list_page_select_shown      (JylListPage *self);
void jyl_list_page_go_first          (JylListPage *self);

G_END_DECLS
