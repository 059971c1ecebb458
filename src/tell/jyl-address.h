/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-kind.h"
#include "jyl-view.h"

G_BEGIN_DECLS

/* A place in the program, as a URI: "jylnama:overview", "jylnama:charts", "jylnama:people" (a
 * list), "jylnama:person/ID" (a record), "jylnama:document/ID#11" (a paragraph),
 * "jylnama:indicator/ID?series=ID&period=2024" (a chart, at a point), "jylnama:figure/ID" (the
 * same as figures), "jylnama:problems",
 * "jylnama:indicator/ID?compare=ID2,ID3" (a comparison),
 * "jylnama:indicator/ID?transform=real&base=2025&with=ID2&range=2010/2020" (what a view says, as on the command line).
 * Immutable, reference counted. */
typedef struct _JylAddress JylAddress;

#define JYL_TYPE_ADDRESS (jyl_address_get_type ())
GType       jyl_address_get_type      (void);
JylAddress *jyl_address_parse         (const char *uri, GError **error);
char       *jyl_address_to_string     (JylAddress *self);
JylAddress *jyl_address_ref           (JylAddress *self);
void        jyl_address_unref         (JylAddress *self);
/* "overview", "charts", "events", "people", "documents", "problems", … */
const char *jyl_address_get_page      (JylAddress *self);
const char *jyl_address_get_record    (JylAddress *self); /* id, nullable */
guint       jyl_address_get_paragraph (JylAddress *self); /* 0: none */
const char *jyl_address_get_series    (JylAddress *self); /* id, nullable */
const char *jyl_address_get_period    (JylAddress *self); /* EDTF, nullable */
const char *jyl_address_get_compare   (JylAddress *self); /* ids of indicators with commas between them, nullable */
const char *jyl_address_get_query     (JylAddress *self); /* for jyl_view_with_query (), nullable */
gboolean    jyl_address_equal         (JylAddress *a, JylAddress *b);
/* Ready-made strings; free with g_free. */
char       *jyl_address_for_paragraph   (const char *document, guint paragraph);
char       *jyl_address_for_observation (const char *indicator, const char *series, const char *period);
char       *jyl_address_for_view        (JylView *view, const char *series, const char *period);
char       *jyl_address_for_figure      (const char *indicator, const char *series, const char *period);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylAddress, jyl_address_unref)

G_END_DECLS
