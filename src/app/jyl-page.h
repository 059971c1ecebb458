/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-address.h"
#include "jyl-dataset.h"
#include "jyl-range.h"
#include "jyl-session.h"

G_BEGIN_DECLS

/* A section of the window. Going anywhere is the window's action "win.go" with an address as its
 * string parameter: the window adds it to the history and calls jyl_page_go () of the page that
 * shows such addresses. A page never changes place by itself. */
#define JYL_TYPE_PAGE (jyl_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (JylPage, jyl_page, JYL, PAGE, AdwBin)

struct _JylPageClass {
  AdwBinClass parent_class;

  /* The dataset and the shared range are new: build anew, forget places that are gone. */
  void     (*set_dataset) (JylPage *self, JylDataset *dataset, JylRange *range);
  /* Show an address of this page's; FALSE where the dataset has no such place. */
  gboolean (*go)          (JylPage *self, JylAddress *address);
  /* Ctrl+F, or a key typed outside an entry: start filtering, with @text (nullable). FALSE: no filter here. */
  gboolean (*filter)      (JylPage *self, const char *text);
  /* Ctrl+E, Ctrl+C …: the page may install its own actions under "page." with gtk_widget_insert_action_group. */
};

/* Makes the page of a name, "overview" or "people", floating; NULL where there is none of that name. The window
 * makes pages through one of these, since it knows no section itself. */
typedef GtkWidget *(*JylPageMaker) (const char *name, JylSession *session);

void        jyl_page_set_dataset (JylPage *self, JylDataset *dataset, JylRange *range);
gboolean    jyl_page_go          (JylPage *self, JylAddress *address);
gboolean    jyl_page_filter      (JylPage *self, const char *text);
JylDataset *jyl_page_get_dataset (JylPage *self); /* nullable */
JylRange   *jyl_page_get_range   (JylPage *self); /* nullable */
const char *jyl_page_get_title   (JylPage *self); /* property "title": what the header bar shows */
void        jyl_page_set_title   (JylPage *self, const char *title);
/* The one way to walk: activates win.go. */
void        jyl_go               (GtkWidget *from, const char *address);
/* The same without a step in the history, for a place passed on the way: activates win.replace. */
void        jyl_go_replace       (GtkWidget *from, const char *address);

G_END_DECLS
