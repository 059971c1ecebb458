/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* How values are made: for a reader of files and for tests; nobody else needs this header.
 *
 * One rule for every function here: the contents of @parts are handed over and @parts is left
 * empty; everything else is lent for the call: strings and periods are copied, texts, citations and
 * arrays are referenced. An array that was given must not be changed afterwards. NULL arrays count
 * as empty ones. Arrays free their elements (g_ptr_array_new_with_free_func ()). */

/* What records of all kinds have. Declare it with g_auto (JylRecordParts) parts = { NULL }; */
typedef struct {
  char      *id;
  JylText   *title;     /* a person's or organization's name */
  GPtrArray *aliases;   /* (element-type JylText), nullable */
  JylText   *summary;   /* nullable */
  GPtrArray *citations; /* (element-type JylCitation), nullable */
  char      *subkind;   /* the record's "kind" in the file, nullable */
  char     **about;     /* ids of the records it is about, nullable */
} JylRecordParts;

void jyl_record_parts_clear (JylRecordParts *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JylRecordParts, jyl_record_parts_clear)

/* A record of a subclass; g_object_new () and @parts in one. For the constructors below. */
gpointer jyl_record_new_from_parts (GType type, JylRecordParts *parts);

/* title, target, statement: required; the others: nullable */
JylRole    *jyl_role_new     (JylText *title, const char *organization, const JylPeriod *date, GPtrArray *citations);
void        jyl_role_free    (JylRole *self);
JylParty   *jyl_party_new    (const char *target, JylText *role, GPtrArray *citations);
void        jyl_party_free   (JylParty *self);
JylRequest *jyl_request_new  (const char *actor, JylText *statement, const JylPeriod *date, GPtrArray *citations);
void        jyl_request_free (JylRequest *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylRole, jyl_role_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylParty, jyl_party_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylRequest, jyl_request_free)

JylDocument     *jyl_document_new     (JylRecordParts *parts, const JylPeriod *date, const char *issuer,
                                       const char *publisher, const char *language, guint n_paragraphs,
                                       const char *url);
JylPerson       *jyl_person_new       (JylRecordParts *parts, GPtrArray *roles, gboolean eponym);
JylOrganization *jyl_organization_new (JylRecordParts *parts, const char *parent, const char *place);
JylPlace        *jyl_place_new        (JylRecordParts *parts, const char *parent);
JylEvent        *jyl_event_new        (JylRecordParts *parts, const JylPeriod *date, const char *place,
                                       GPtrArray *participants, const char *const *organizations,
                                       const char *programme, JylText *topic);
JylProgramme    *jyl_programme_new    (JylRecordParts *parts, const JylPeriod *period, const char *owner,
                                       JylText *topic);
JylConvention   *jyl_convention_new   (JylRecordParts *parts, guint number, JylText *topic, const char *ratification,
                                       const JylPeriod *ratification_date, JylText *ratification_note,
                                       GPtrArray *ratification_citations, GPtrArray *requests);
JylAward        *jyl_award_new        (JylRecordParts *parts, const JylPeriod *date, const char *event,
                                       const char *parent, GPtrArray *laureates);
JylPosition     *jyl_position_new     (JylRecordParts *parts, const JylPeriod *date, JylText *statement,
                                       const char *actor, const char *addressee, JylText *topic,
                                       const char *series, JylText *series_title, guint order);
JylDiscrepancy  *jyl_discrepancy_new  (JylRecordParts *parts, JylText *resolution);

JylObservation *jyl_observation_new (const JylPeriod *period, double value, JylQualifier qualifier, JylStatus status,
                                     const char *formula, GPtrArray *citations, JylText *note);

/* @mark: NULL to have the indicator's. The series keeps its own copy of @observations, in order of time. */
JylSeries *jyl_series_new (const char *id, JylText *title, JylText *scope, const char *counted_by,
                           JylText *definition, const JylMark *mark, GPtrArray *observations);

/* What an indicator has besides; all lent, all but unit may be left out. */
typedef struct {
  JylText    *unit;
  const char *symbol;
  guint       decimals;
  JylText    *topic;
  JylText    *definition;
  gboolean    headline;
  JylMark     mark;
  JylArrange  arrange;
  JylText    *chart_title;
  JylText    *chart_subtitle;
  const JylPeriod *chart_range;
  const char *const *chart_series; /* ids of some of the series */
  GPtrArray  *series; /* (element-type JylSeries), each of no other indicator */
} JylIndicatorFields;

JylIndicator *jyl_indicator_new (JylRecordParts *parts, const JylIndicatorFields *fields);

/* @lists: by JylKind, each (element-type JylRecord) or NULL. @subkinds: by JylKind, each
 * (element-type utf8 JylText) or NULL: the "kinds" of the file, its words for what "kind" names. Ids are
 * taken to be unique and references to lead somewhere: the reader has seen to it. A reference to
 * nowhere gives no link. */
JylDataset *jyl_dataset_new (const char *id, JylText *title, JylText *summary, const char *licence,
                             const JylPeriod *updated, const char *fingerprint, GPtrArray *const lists[JYL_N_KINDS],
                             GHashTable *const subkinds[JYL_N_KINDS]);
void        jyl_dataset_set_bytes (JylDataset *self, GBytes *bytes); /* of the file; instead of a fingerprint */

G_END_DECLS
