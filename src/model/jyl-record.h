/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-citation.h"
#include "jyl-period.h"
#include "jyl-types.h"

G_BEGIN_DECLS

/* What a reference from one record to another means. */
typedef enum {
  JYL_LINK_PARTICIPANT,  /* event → person */
  JYL_LINK_ORGANIZATION, /* event → organization */
  JYL_LINK_PLACE,        /* event, organization → place */
  JYL_LINK_PROGRAMME,    /* event → programme */
  JYL_LINK_PARENT,       /* organization → organization, place → place, award → award */
  JYL_LINK_ISSUER,       /* document → organization */
  JYL_LINK_ROLE,         /* person → organization */
  JYL_LINK_OWNER,        /* programme → organization or person */
  JYL_LINK_EVENT,        /* award → event */
  JYL_LINK_LAUREATE,     /* award → person or organization */
  JYL_LINK_ACTOR,        /* position → who says it */
  JYL_LINK_ADDRESSEE,    /* position → to whom */
  JYL_LINK_REQUEST,      /* convention → who asks for its ratification */
  JYL_LINK_COUNTED_BY,   /* indicator → organization, through a series */
  JYL_LINK_ABOUT,        /* discrepancy, position, indicator → any record */
  JYL_LINK_CITATION,     /* any record → document */
} JylLinkRole;
#define JYL_N_LINK_ROLES 16

/* @target: id; @label: what the reference says of itself (a role at an event), nullable;
 * @citations: (element-type JylCitation), nullable. All borrowed for the call. */
typedef void (*JylReferenceFunc) (JylLinkRole role, const char *target, JylText *label, GPtrArray *citations, gpointer user_data);

/* @observation: nullable; the number of an indicator that @citation is for. */
typedef struct _JylObservation JylObservation;
typedef void (*JylCitationFunc) (JylCitation *citation, JylObservation *observation, gpointer user_data);

/* One entry of one list of the dataset. Immutable once loaded. */
#define JYL_TYPE_RECORD (jyl_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (JylRecord, jyl_record, JYL, RECORD, GObject)

struct _JylRecordClass {
  GObjectClass parent_class;

  JylKind           kind;
  const JylPeriod *(*get_period)         (JylRecord *self); /* nullable result: when it is, or was said */
  JylText         *(*get_topic)          (JylRecord *self); /* nullable result */
  const char      *(*get_address_name)   (JylRecord *self); /* what its address begins with: "person" */
  void             (*foreach_reference)  (JylRecord *self, JylReferenceFunc func, gpointer user_data); /* all but what it is about and citations */
  void             (*foreach_citation)   (JylRecord *self, JylCitationFunc func, gpointer user_data);  /* all but its own citations */
};

JylKind          jyl_record_get_kind       (JylRecord *self);
const char      *jyl_record_get_id         (JylRecord *self);
JylText         *jyl_record_get_title      (JylRecord *self); /* a person's or organization's name */
GPtrArray       *jyl_record_get_aliases    (JylRecord *self); /* (element-type JylText), never NULL */
JylText         *jyl_record_get_summary    (JylRecord *self); /* nullable */
GPtrArray       *jyl_record_get_citations  (JylRecord *self); /* (element-type JylCitation), never NULL */
const char      *jyl_record_get_subkind    (JylRecord *self); /* the record's "kind" in the file, nullable */
const char *const *jyl_record_get_about    (JylRecord *self); /* ids of the records it is about, never NULL */
const JylPeriod *jyl_record_get_period     (JylRecord *self); /* nullable */
JylText         *jyl_record_get_topic      (JylRecord *self); /* nullable: what it is listed under */
char            *jyl_record_get_address    (JylRecord *self); /* jylnama:person/ID */
void             jyl_record_foreach_reference (JylRecord *self, JylReferenceFunc func, gpointer user_data); /* every citation in it included, as JYL_LINK_CITATION */
void             jyl_record_foreach_citation  (JylRecord *self, JylCitationFunc func, gpointer user_data);  /* its own, then those within: of roles, laureates, observations */

G_END_DECLS
