/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-record-list.h"

G_BEGIN_DECLS

JylHeading *jyl_heading_new (const char *title, guint count);

G_END_DECLS
