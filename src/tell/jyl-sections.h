/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "jyl-line.h"

G_BEGIN_DECLS

/* A part of a record's page: a heading and the lines under it. */
#define JYL_TYPE_SECTION (jyl_section_get_type ())
G_DECLARE_FINAL_TYPE (JylSection, jyl_section, JYL, SECTION, GObject)

typedef enum {
  JYL_SECTION_PLAIN,
  JYL_SECTION_FACTS,   /* few lines about the record itself, without a heading */
  JYL_SECTION_OUTLINE, /* by paragraph, and never shortened */
  JYL_SECTION_DOUBTS,  /* where sources disagree */
  JYL_SECTION_TABLE,   /* numbers: a period, a value, a status and where it stands under one another */
} JylSectionStyle;

JylSection     *jyl_section_new         (JylSectionStyle style, const char *title);
JylSectionStyle jyl_section_get_style   (JylSection *self);
const char     *jyl_section_get_title   (JylSection *self); /* nullable */
void            jyl_section_set_address (JylSection *self, const char *address);
const char     *jyl_section_get_address (JylSection *self); /* nullable: where the heading leads */
void            jyl_section_set_text    (JylSection *self, const char *text);
const char     *jyl_section_get_text    (JylSection *self); /* nullable: words under the heading */
GListModel     *jyl_section_get_lines   (JylSection *self); /* of JylLine */
void            jyl_section_add         (JylSection *self, JylLine *line); /* (transfer full) */
void            jyl_section_sort        (JylSection *self, GCompareDataFunc compare);

/* What the window tells of a record, from top to bottom; none of them is empty. No widgets. */
/* (element-type JylSection) (transfer full) */
GPtrArray      *jyl_sections_for_record (JylDataset *dataset, JylRecord *record);

/* For jyl-sections.c, each from a file of that name. */
/* (transfer none) */
JylSection     *jyl_sections_append     (GPtrArray *sections, JylSectionStyle style, const char *title);
/* From jyl-sections-links.c. */
void            jyl_sections_add_doubts (GPtrArray *sections, JylDataset *dataset, JylRecord *record);
void            jyl_sections_add_links  (GPtrArray *sections, JylDataset *dataset, JylRecord *record);
void            jyl_sections_add_beside (GPtrArray *sections, JylDataset *dataset, JylRecord *record);
/* From jyl-sections-facts.c. */
void            jyl_sections_add_facts   (GPtrArray *sections, JylDataset *dataset, JylRecord *record);
void            jyl_sections_add_roles   (GPtrArray *sections, JylDataset *dataset, JylRecord *record);
void            jyl_sections_add_sources (GPtrArray *sections, JylDataset *dataset, JylRecord *record);
/* From jyl-sections-figures.c. */
void            jyl_sections_add_figures (GPtrArray *sections, JylDataset *dataset, JylRecord *record);
/* From jyl-sections-outline.c. */
void            jyl_sections_add_outline (GPtrArray *sections, JylDataset *dataset, JylRecord *record);
/* From jyl-sections-commitments.c. */
void            jyl_sections_add_requests (GPtrArray *sections, JylDataset *dataset, JylRecord *record);
void            jyl_sections_add_numbered (GPtrArray *sections, JylDataset *dataset, JylRecord *record);
void            jyl_sections_add_winners  (GPtrArray *sections, JylDataset *dataset, JylRecord *record);

G_END_DECLS
