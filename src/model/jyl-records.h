/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-indicator.h"
#include "jyl-record.h"

G_BEGIN_DECLS

/* What code asks records of one kind. A record is a JylRecord whatever its kind; these names say which is meant.
 * Getters lend what they give; what a file doesn't say is NULL or 0. */

typedef JylRecord JylDocument;
#define JYL_IS_DOCUMENT(record) jyl_record_is (record, JYL_KIND_DOCUMENT)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylDocument, g_object_unref)
const char *jyl_document_get_issuer       (JylDocument *self); /* organization id */
const char *jyl_document_get_publisher    (JylDocument *self); /* a name, where the issuer is no record */
const char *jyl_document_get_language     (JylDocument *self);
guint       jyl_document_get_n_paragraphs (JylDocument *self); /* 0: not numbered */
const char *jyl_document_get_url          (JylDocument *self);

/* A role of a person, as of a document. */
typedef JylItem JylRole;
JylText         *jyl_role_get_title        (JylRole *self);
const char      *jyl_role_get_organization (JylRole *self);
const JylPeriod *jyl_role_get_date         (JylRole *self);
GPtrArray       *jyl_role_get_citations    (JylRole *self); /* (element-type JylCitation) */

typedef JylRecord JylPerson;
#define JYL_IS_PERSON(record) jyl_record_is (record, JYL_KIND_PERSON)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylPerson, g_object_unref)
GPtrArray  *jyl_person_get_roles  (JylPerson *self); /* (element-type JylRole) in the file's order */
gboolean    jyl_person_is_eponym  (JylPerson *self);

typedef JylRecord JylOrganization;
#define JYL_IS_ORGANIZATION(record) jyl_record_is (record, JYL_KIND_ORGANIZATION)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylOrganization, g_object_unref)
const char *jyl_organization_get_parent (JylOrganization *self);
const char *jyl_organization_get_place  (JylOrganization *self);

typedef JylRecord JylPlace;
#define JYL_IS_PLACE(record) jyl_record_is (record, JYL_KIND_PLACE)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylPlace, g_object_unref)
const char *jyl_place_get_parent (JylPlace *self);

/* A person, or with laureates a person or organization, and what they were there. */
typedef JylItem JylParty;
const char *jyl_party_get_target    (JylParty *self); /* id */
JylText    *jyl_party_get_role      (JylParty *self);
GPtrArray  *jyl_party_get_citations (JylParty *self); /* (element-type JylCitation), may be empty */

typedef JylRecord JylEvent;
#define JYL_IS_EVENT(record) jyl_record_is (record, JYL_KIND_EVENT)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylEvent, g_object_unref)
const char *jyl_event_get_place         (JylEvent *self);
GPtrArray  *jyl_event_get_participants  (JylEvent *self); /* (element-type JylParty) */
GPtrArray  *jyl_event_get_organizations (JylEvent *self); /* (element-type utf8) ids */
const char *jyl_event_get_programme     (JylEvent *self);

typedef JylRecord JylProgramme;
#define JYL_IS_PROGRAMME(record) jyl_record_is (record, JYL_KIND_PROGRAMME)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylProgramme, g_object_unref)
const char *jyl_programme_get_owner (JylProgramme *self);

/* What somebody asks for where a convention is concerned: that it be ratified. */
typedef JylItem JylRequest;
const char      *jyl_request_get_actor     (JylRequest *self); /* id of a person or organization */
JylText         *jyl_request_get_statement (JylRequest *self); /* what is asked for */
const JylPeriod *jyl_request_get_date      (JylRequest *self);
GPtrArray       *jyl_request_get_citations (JylRequest *self); /* (element-type JylCitation) */

typedef JylRecord JylConvention;
#define JYL_IS_CONVENTION(record) jyl_record_is (record, JYL_KIND_CONVENTION)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylConvention, g_object_unref)
guint            jyl_convention_get_number           (JylConvention *self);
const char      *jyl_convention_get_ratification     (JylConvention *self); /* status: "ratified", "not-ratified", … */
const JylPeriod *jyl_convention_get_ratification_date (JylConvention *self);
JylText         *jyl_convention_get_ratification_note (JylConvention *self);
GPtrArray       *jyl_convention_get_ratification_citations (JylConvention *self);
/* (element-type JylRequest) in the file's order */
GPtrArray       *jyl_convention_get_requests          (JylConvention *self);

typedef JylRecord JylAward;
#define JYL_IS_AWARD(record) jyl_record_is (record, JYL_KIND_AWARD)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylAward, g_object_unref)
const char *jyl_award_get_event     (JylAward *self);
const char *jyl_award_get_parent    (JylAward *self); /* the award it is a part of */
GPtrArray  *jyl_award_get_laureates (JylAward *self); /* (element-type JylParty) */

typedef JylRecord JylPosition;
#define JYL_IS_POSITION(record) jyl_record_is (record, JYL_KIND_POSITION)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylPosition, g_object_unref)
JylText    *jyl_position_get_statement (JylPosition *self);
const char *jyl_position_get_actor     (JylPosition *self);
const char *jyl_position_get_addressee (JylPosition *self);
const char *jyl_position_get_series    (JylPosition *self); /* name of a numbered list */
JylText    *jyl_position_get_series_title (JylPosition *self);
guint       jyl_position_get_order     (JylPosition *self); /* from 1; 0: not in a list */

typedef JylRecord JylDiscrepancy;
#define JYL_IS_DISCREPANCY(record) jyl_record_is (record, JYL_KIND_DISCREPANCY)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylDiscrepancy, g_object_unref)
JylText *jyl_discrepancy_get_resolution (JylDiscrepancy *self);

/* The classes of what stands within records, for who checks it. */
extern const JylItemClass jyl_role_class, jyl_participant_class, jyl_laureate_class, jyl_request_class;
extern const JylItemClass jyl_ratification_class;

G_END_DECLS
