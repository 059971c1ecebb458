/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-page.h"

G_BEGIN_DECLS

/* The program: one instance, its actions and accelerators, and the dataset that is being read
 * while the window is made. */
#define JYL_TYPE_APPLICATION (jyl_application_get_type ())
G_DECLARE_FINAL_TYPE (JylApplication, jyl_application, JYL, APPLICATION, AdwApplication)

JylApplication *jyl_application_new (JylPageMaker make_page);

G_END_DECLS
