/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* Of a figure that isn't there the members are NULL. */

/* The number that an indicator is told by; a forecast only where there is nothing else. */
JylFigure jyl_latest_find_current  (JylIndicator *indicator);
/* The latest that isn't a forecast, whoever counted it. */
JylFigure jyl_latest_find          (JylIndicator *indicator);
/* The last number of the same series that it can be compared with. */
JylFigure jyl_latest_find_previous (JylFigure figure);
/* "+15,000 ₸ (+21.4 %) on 2023", in the interface's language; nullable. (transfer full) */
char     *jyl_latest_format_change (JylFigure figure);

G_END_DECLS
