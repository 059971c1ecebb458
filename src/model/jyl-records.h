/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-indicator.h"
#include "jyl-record.h"

G_BEGIN_DECLS

/* The kinds of record but for the indicator, which has its own header. Getters lend what they give. */

#define JYL_TYPE_DOCUMENT (jyl_document_get_type ())
G_DECLARE_FINAL_TYPE (JylDocument, jyl_document, JYL, DOCUMENT, JylRecord)
const char *jyl_document_get_issuer       (JylDocument *self); /* organization id, nullable */
const char *jyl_document_get_publisher    (JylDocument *self); /* a name, where the issuer is no record; nullable */
const char *jyl_document_get_language     (JylDocument *self); /* nullable */
guint       jyl_document_get_n_paragraphs (JylDocument *self); /* 0: not numbered */
const char *jyl_document_get_url          (JylDocument *self); /* nullable */

/* A role of a person, as of a document. */
typedef struct {
  JylText   *title;
  char      *organization; /* nullable */
  JylPeriod *date;         /* nullable */
  GPtrArray *citations;    /* (element-type JylCitation) */
} JylRole;

#define JYL_TYPE_PERSON (jyl_person_get_type ())
G_DECLARE_FINAL_TYPE (JylPerson, jyl_person, JYL, PERSON, JylRecord)
GPtrArray  *jyl_person_get_roles  (JylPerson *self); /* (element-type JylRole) in the file's order */
gboolean    jyl_person_is_eponym  (JylPerson *self);

#define JYL_TYPE_ORGANIZATION (jyl_organization_get_type ())
G_DECLARE_FINAL_TYPE (JylOrganization, jyl_organization, JYL, ORGANIZATION, JylRecord)
const char *jyl_organization_get_parent (JylOrganization *self);
const char *jyl_organization_get_place  (JylOrganization *self);

#define JYL_TYPE_PLACE (jyl_place_get_type ())
G_DECLARE_FINAL_TYPE (JylPlace, jyl_place, JYL, PLACE, JylRecord)
const char *jyl_place_get_parent (JylPlace *self);

/* A person, or with laureates a person or organization, and what they were there. */
typedef struct {
  char      *target;    /* id */
  JylText   *role;      /* nullable */
  GPtrArray *citations; /* (element-type JylCitation), may be empty */
} JylParty;

#define JYL_TYPE_EVENT (jyl_event_get_type ())
G_DECLARE_FINAL_TYPE (JylEvent, jyl_event, JYL, EVENT, JylRecord)
const char         *jyl_event_get_place         (JylEvent *self);
GPtrArray          *jyl_event_get_participants  (JylEvent *self); /* (element-type JylParty) */
const char *const  *jyl_event_get_organizations (JylEvent *self);
const char         *jyl_event_get_programme     (JylEvent *self);
JylText            *jyl_event_get_topic         (JylEvent *self); /* nullable */

#define JYL_TYPE_PROGRAMME (jyl_programme_get_type ())
G_DECLARE_FINAL_TYPE (JylProgramme, jyl_programme, JYL, PROGRAMME, JylRecord)
const char *jyl_programme_get_owner (JylProgramme *self);
JylText    *jyl_programme_get_topic (JylProgramme *self); /* nullable */

/* What somebody asks for where a convention is concerned: that it be ratified. */
typedef struct {
  char      *actor;     /* id of a person or organization, nullable */
  JylText   *statement; /* what is asked for */
  JylPeriod *date;      /* nullable */
  GPtrArray *citations; /* (element-type JylCitation) */
} JylRequest;

#define JYL_TYPE_CONVENTION (jyl_convention_get_type ())
G_DECLARE_FINAL_TYPE (JylConvention, jyl_convention, JYL, CONVENTION, JylRecord)
guint            jyl_convention_get_number           (JylConvention *self);
JylText         *jyl_convention_get_topic            (JylConvention *self);
const char      *jyl_convention_get_ratification     (JylConvention *self); /* status: "ratified", "not-ratified", …; nullable */
const JylPeriod *jyl_convention_get_ratification_date (JylConvention *self); /* nullable */
JylText         *jyl_convention_get_ratification_note (JylConvention *self); /* nullable */
GPtrArray       *jyl_convention_get_ratification_citations (JylConvention *self);
GPtrArray       *jyl_convention_get_requests          (JylConvention *self); /* (element-type JylRequest) in the file's order */

#define JYL_TYPE_AWARD (jyl_award_get_type ())
G_DECLARE_FINAL_TYPE (JylAward, jyl_award, JYL, AWARD, JylRecord)
const char *jyl_award_get_event     (JylAward *self);
const char *jyl_award_get_parent    (JylAward *self); /* the award it is a part of, nullable */
GPtrArray  *jyl_award_get_laureates (JylAward *self); /* (element-type JylParty) */

#define JYL_TYPE_POSITION (jyl_position_get_type ())
G_DECLARE_FINAL_TYPE (JylPosition, jyl_position, JYL, POSITION, JylRecord)
JylText    *jyl_position_get_statement (JylPosition *self); /* nullable */
const char *jyl_position_get_actor     (JylPosition *self);
const char *jyl_position_get_addressee (JylPosition *self);
JylText    *jyl_position_get_topic     (JylPosition *self);
const char *jyl_position_get_series    (JylPosition *self); /* name of a numbered list, nullable */
JylText    *jyl_position_get_series_title (JylPosition *self); /* nullable */
guint       jyl_position_get_order     (JylPosition *self); /* from 1; 0: not in a list */

#define JYL_TYPE_DISCREPANCY (jyl_discrepancy_get_type ())
G_DECLARE_FINAL_TYPE (JylDiscrepancy, jyl_discrepancy, JYL, DISCREPANCY, JylRecord)
JylText *jyl_discrepancy_get_resolution (JylDiscrepancy *self); /* nullable */

G_END_DECLS
