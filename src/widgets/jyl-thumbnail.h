/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-drawn.h"

G_BEGIN_DECLS

/* A chart small enough for a list: one series as a line, steps or bars, without any text. It is a
 * picture beside words that say the same, so assistive technologies pass over it. Its colour is
 * the CSS colour of the node "thumbnail". */
#define JYL_TYPE_THUMBNAIL (jyl_thumbnail_get_type ())
G_DECLARE_FINAL_TYPE (JylThumbnail, jyl_thumbnail, JYL, THUMBNAIL, JylDrawn)

GtkWidget *jyl_thumbnail_new           (void);
void       jyl_thumbnail_set_indicator (JylThumbnail *self, JylDataset *dataset, const char *indicator);

G_END_DECLS
