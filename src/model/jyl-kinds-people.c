/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Who and where: people with their roles, organizations, places. */

#include <glib/gi18n.h>

#include "jyl-records.h"

/* Person */

enum {
  ROLE_TITLE,
  ROLE_ORGANIZATION,
  ROLE_DATE,
  ROLE_CITATIONS,
};

static const JylField role_fields[] = {
  [ROLE_TITLE] = { "title", JYL_FIELD_TEXT, .required = TRUE, .label = TRUE },
  [ROLE_ORGANIZATION] = { "organization", JYL_FIELD_REFERENCE, .kinds = JYL_KIND_BIT (JYL_KIND_ORGANIZATION),
                          .role = JYL_LINK_ROLE },
  [ROLE_DATE] = { "date", JYL_FIELD_PERIOD },
  [ROLE_CITATIONS] = JYL_FIELD_OF_CITATIONS_REQUIRED,
};

const JylItemClass jyl_role_class = { "role", role_fields, G_N_ELEMENTS (role_fields) };

enum {
  PERSON_ID,
  PERSON_FORMERLY,
  PERSON_NAME,
  PERSON_ALIASES,
  PERSON_KIND,
  PERSON_EPONYM,
  PERSON_ROLES,
  PERSON_SUMMARY,
  PERSON_CITATIONS,
};

static const JylField person_fields[] = {
  [PERSON_ID] = JYL_FIELD_OF_ID,
  [PERSON_FORMERLY] = JYL_FIELD_OF_FORMERLY,
  [PERSON_NAME] = JYL_FIELD_OF_NAME,
  [PERSON_ALIASES] = JYL_FIELD_OF_ALIASES,
  [PERSON_KIND] = { "kind", JYL_FIELD_ID },
  [PERSON_EPONYM] = { "eponym", JYL_FIELD_TRUTH },
  [PERSON_ROLES] = { "roles", JYL_FIELD_ITEM, .many = TRUE, .items = &jyl_role_class },
  [PERSON_SUMMARY] = JYL_FIELD_OF_SUMMARY,
  [PERSON_CITATIONS] = JYL_FIELD_OF_CITATIONS_REQUIRED,
};

static const JylItemClass person_class = {
  "person", person_fields, G_N_ELEMENTS (person_fields), JYL_RECORD_CLASS_FUNCS,
};

const JylKindInfo jyl_kind_person = {
  "people", "person", "people", &person_class,
  N_("Person"), N_("People"), N_("Filter people"), N_("a person"),
  NP_("%s person", "%s people"), NP_("%s of %s person", "%s of %s people"),
};

/**
 * jyl_person_get_roles:
 * @self: a person
 *
 * Returns: (transfer none) (element-type JylRole): what they were, in the file's order
 */
GPtrArray *
jyl_person_get_roles (JylPerson *self)
{
  g_return_val_if_fail (JYL_IS_PERSON (self), NULL);

  return jyl_item_get_list (jyl_record_get_values (self), PERSON_ROLES);
}

/**
 * jyl_person_is_eponym:
 * @self: a person
 *
 * Returns: whether the name is only part of an institution's
 */
gboolean
jyl_person_is_eponym (JylPerson *self)
{
  g_return_val_if_fail (JYL_IS_PERSON (self), FALSE);

  return jyl_item_get_whole (jyl_record_get_values (self), PERSON_EPONYM) != 0;
}

/**
 * jyl_role_get_title:
 * @self: a role
 *
 * Returns: (transfer none): what it is
 */
JylText *
jyl_role_get_title (JylRole *self)
{
  return jyl_item_get_text (self, ROLE_TITLE);
}

/**
 * jyl_role_get_organization:
 * @self: a role
 *
 * Returns: (transfer none) (nullable): id of the organization where
 */
const char *
jyl_role_get_organization (JylRole *self)
{
  return jyl_item_get_string (self, ROLE_ORGANIZATION);
}

/**
 * jyl_role_get_date:
 * @self: a role
 *
 * Returns: (transfer none) (nullable): as of when
 */
const JylPeriod *
jyl_role_get_date (JylRole *self)
{
  return jyl_item_get_period (self, ROLE_DATE);
}

/**
 * jyl_role_get_citations:
 * @self: a role
 *
 * Returns: (transfer none) (element-type JylCitation): where it stands
 */
GPtrArray *
jyl_role_get_citations (JylRole *self)
{
  return jyl_item_get_list (self, ROLE_CITATIONS);
}

/* Organization */

enum {
  ORGANIZATION_ID,
  ORGANIZATION_FORMERLY,
  ORGANIZATION_NAME,
  ORGANIZATION_ALIASES,
  ORGANIZATION_KIND,
  ORGANIZATION_PLACE,
  ORGANIZATION_PARENT,
  ORGANIZATION_SUMMARY,
  ORGANIZATION_CITATIONS,
};

static const JylField organization_fields[] = {
  [ORGANIZATION_ID] = JYL_FIELD_OF_ID,
  [ORGANIZATION_FORMERLY] = JYL_FIELD_OF_FORMERLY,
  [ORGANIZATION_NAME] = JYL_FIELD_OF_NAME,
  [ORGANIZATION_ALIASES] = JYL_FIELD_OF_ALIASES,
  [ORGANIZATION_KIND] = { "kind", JYL_FIELD_ID, .required = TRUE },
  [ORGANIZATION_PLACE] = { "place", JYL_FIELD_REFERENCE, .kinds = JYL_KIND_BIT (JYL_KIND_PLACE),
                           .role = JYL_LINK_PLACE },
  [ORGANIZATION_PARENT] = { "parent", JYL_FIELD_REFERENCE, .kinds = JYL_KIND_BIT (JYL_KIND_ORGANIZATION),
                            .role = JYL_LINK_PARENT },
  [ORGANIZATION_SUMMARY] = JYL_FIELD_OF_SUMMARY,
  [ORGANIZATION_CITATIONS] = JYL_FIELD_OF_CITATIONS_REQUIRED,
};

static const JylItemClass organization_class = {
  "organization", organization_fields, G_N_ELEMENTS (organization_fields), JYL_RECORD_CLASS_FUNCS,
};

const JylKindInfo jyl_kind_organization = {
  "organizations", "organization", "organizations", &organization_class,
  N_("Organization"), N_("Organizations"), N_("Filter organizations"), N_("an organization"),
  NP_("%s organization", "%s organizations"), NP_("%s of %s organization", "%s of %s organizations"),
};

/**
 * jyl_organization_get_parent:
 * @self: an organization
 *
 * Returns: (transfer none) (nullable): id of the one that it belongs to
 */
const char *
jyl_organization_get_parent (JylOrganization *self)
{
  g_return_val_if_fail (JYL_IS_ORGANIZATION (self), NULL);

  return jyl_item_get_string (jyl_record_get_values (self), ORGANIZATION_PARENT);
}

/**
 * jyl_organization_get_place:
 * @self: an organization
 *
 * Returns: (transfer none) (nullable): id of where it is
 */
const char *
jyl_organization_get_place (JylOrganization *self)
{
  g_return_val_if_fail (JYL_IS_ORGANIZATION (self), NULL);

  return jyl_item_get_string (jyl_record_get_values (self), ORGANIZATION_PLACE);
}

/* Place */

enum {
  PLACE_ID,
  PLACE_FORMERLY,
  PLACE_TITLE,
  PLACE_ALIASES,
  PLACE_KIND,
  PLACE_PARENT,
  PLACE_SUMMARY,
  PLACE_CITATIONS,
};

static const JylField place_fields[] = {
  [PLACE_ID] = JYL_FIELD_OF_ID,
  [PLACE_FORMERLY] = JYL_FIELD_OF_FORMERLY,
  [PLACE_TITLE] = JYL_FIELD_OF_TITLE,
  [PLACE_ALIASES] = JYL_FIELD_OF_ALIASES,
  [PLACE_KIND] = { "kind", JYL_FIELD_ID, .required = TRUE },
  [PLACE_PARENT] = { "parent", JYL_FIELD_REFERENCE, .kinds = JYL_KIND_BIT (JYL_KIND_PLACE), .role = JYL_LINK_PARENT },
  [PLACE_SUMMARY] = JYL_FIELD_OF_SUMMARY,
  [PLACE_CITATIONS] = JYL_FIELD_OF_CITATIONS,
};

static const JylItemClass place_class = {
  "place", place_fields, G_N_ELEMENTS (place_fields), JYL_RECORD_CLASS_FUNCS,
};

const JylKindInfo jyl_kind_place = {
  "places", "place", "places", &place_class,
  N_("Place"), N_("Places"), N_("Filter places"), N_("a place"),
  NP_("%s place", "%s places"), NP_("%s of %s place", "%s of %s places"),
};

/**
 * jyl_place_get_parent:
 * @self: a place
 *
 * Returns: (transfer none) (nullable): id of the one that it lies in
 */
const char *
jyl_place_get_parent (JylPlace *self)
{
  g_return_val_if_fail (JYL_IS_PLACE (self), NULL);

  return jyl_item_get_string (jyl_record_get_values (self), PLACE_PARENT);
}
