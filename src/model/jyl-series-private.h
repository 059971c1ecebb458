/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-indicator.h"

G_BEGIN_DECLS

void jyl_series_set_indicator (JylSeries *self, JylIndicator *indicator, JylMark mark);

G_END_DECLS
