/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Who and where: people with their roles, organizations, places. */

#include "jyl-record-private.h"

/* Person */

struct _JylPerson {
  JylRecord parent_instance;

  GPtrArray *roles;
  gboolean eponym;
};

G_DEFINE_FINAL_TYPE (JylPerson, jyl_person, JYL_TYPE_RECORD)

static void
jyl_person_foreach_reference (JylRecord *record, JylReferenceFunc func, gpointer user_data)
{
  JylPerson *self = JYL_PERSON (record);

  for (guint i = 0; i < self->roles->len; i++)
    {
      JylRole *role = g_ptr_array_index (self->roles, i);

      if (role->organization != NULL)
        func (JYL_LINK_ROLE, role->organization, role->title, role->citations, user_data);
    }
}

static void
jyl_person_foreach_citation (JylRecord *record, JylCitationFunc func, gpointer user_data)
{
  JylPerson *self = JYL_PERSON (record);

  for (guint i = 0; i < self->roles->len; i++)
    {
      JylRole *role = g_ptr_array_index (self->roles, i);

      jyl_visit_citations (role->citations, NULL, func, user_data);
    }
}

static void
jyl_person_finalize (GObject *object)
{
  JylPerson *self = JYL_PERSON (object);

  g_clear_pointer (&self->roles, g_ptr_array_unref);

  G_OBJECT_CLASS (jyl_person_parent_class)->finalize (object);
}

static void
jyl_person_class_init (JylPersonClass *klass)
{
  JylRecordClass *record_class = JYL_RECORD_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jyl_person_finalize;
  record_class->kind = JYL_KIND_PERSON;
  record_class->foreach_reference = jyl_person_foreach_reference;
  record_class->foreach_citation = jyl_person_foreach_citation;
}

static void
jyl_person_init (JylPerson *self)
{
}

/**
 * jyl_role_new:
 * @title: what the person is there
 * @organization: (nullable): id of the organization
 * @date: (nullable): the date as of which a document says so
 * @citations: (nullable) (element-type JylCitation): where it says so
 *
 * Returns: (transfer full): a role
 */
JylRole *
jyl_role_new (JylText *title, const char *organization, const JylPeriod *date, GPtrArray *citations)
{
  JylRole *self;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_new0 (JylRole, 1);
  self->title = jyl_text_ref (title);
  self->organization = g_strdup (organization);
  self->date = jyl_period_copy (date);
  self->citations = jyl_array_ref_or_empty (citations);

  return self;
}

/**
 * jyl_role_free:
 * @self: (transfer full): a role
 *
 * Frees the role.
 */
void
jyl_role_free (JylRole *self)
{
  g_return_if_fail (self != NULL);

  jyl_text_unref (self->title);
  g_free (self->organization);
  jyl_period_free (self->date);
  g_ptr_array_unref (self->citations);
  g_free (self);
}

/**
 * jyl_person_new:
 * @parts: what every record has; its contents are handed over
 * @roles: (nullable) (element-type JylRole): the roles
 * @eponym: whether the person is only part of an institution's name
 *
 * Returns: (transfer full): a person
 */
JylPerson *
jyl_person_new (JylRecordParts *parts, GPtrArray *roles, gboolean eponym)
{
  JylPerson *self = jyl_record_new_from_parts (JYL_TYPE_PERSON, parts);

  self->roles = jyl_array_ref_or_empty (roles);
  self->eponym = eponym;

  return self;
}

/**
 * jyl_person_get_roles:
 * @self: a person
 *
 * Returns: (transfer none) (element-type JylRole): the roles in the file's order, may be empty
 */
GPtrArray *
jyl_person_get_roles (JylPerson *self)
{
  g_return_val_if_fail (JYL_IS_PERSON (self), NULL);

  return self->roles;
}

/**
 * jyl_person_is_eponym:
 * @self: a person
 *
 * Returns: whether the person is only part of an institution's name
 */
gboolean
jyl_person_is_eponym (JylPerson *self)
{
  g_return_val_if_fail (JYL_IS_PERSON (self), FALSE);

  return self->eponym;
}

/* Organization */

struct _JylOrganization {
  JylRecord parent_instance;

  char *parent;
  char *place;
};

G_DEFINE_FINAL_TYPE (JylOrganization, jyl_organization, JYL_TYPE_RECORD)

static void
jyl_organization_foreach_reference (JylRecord *record, JylReferenceFunc func, gpointer user_data)
{
  JylOrganization *self = JYL_ORGANIZATION (record);

  jyl_visit_target (JYL_LINK_PARENT, self->parent, func, user_data);
  jyl_visit_target (JYL_LINK_PLACE, self->place, func, user_data);
}

static void
jyl_organization_finalize (GObject *object)
{
  JylOrganization *self = JYL_ORGANIZATION (object);

  g_clear_pointer (&self->parent, g_free);
  g_clear_pointer (&self->place, g_free);

  G_OBJECT_CLASS (jyl_organization_parent_class)->finalize (object);
}

static void
jyl_organization_class_init (JylOrganizationClass *klass)
{
  JylRecordClass *record_class = JYL_RECORD_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jyl_organization_finalize;
  record_class->kind = JYL_KIND_ORGANIZATION;
  record_class->foreach_reference = jyl_organization_foreach_reference;
}

static void
jyl_organization_init (JylOrganization *self)
{
}

/**
 * jyl_organization_new:
 * @parts: what every record has; its contents are handed over
 * @parent: (nullable): id of the organization it belongs to
 * @place: (nullable): id of the place it is in
 *
 * Returns: (transfer full): an organization
 */
JylOrganization *
jyl_organization_new (JylRecordParts *parts, const char *parent, const char *place)
{
  JylOrganization *self = jyl_record_new_from_parts (JYL_TYPE_ORGANIZATION, parts);

  self->parent = g_strdup (parent);
  self->place = g_strdup (place);

  return self;
}

/**
 * jyl_organization_get_parent:
 * @self: an organization
 *
 * Returns: (transfer none) (nullable): id of the organization it belongs to
 */
const char *
jyl_organization_get_parent (JylOrganization *self)
{
  g_return_val_if_fail (JYL_IS_ORGANIZATION (self), NULL);

  return self->parent;
}

/**
 * jyl_organization_get_place:
 * @self: an organization
 *
 * Returns: (transfer none) (nullable): id of the place it is in
 */
const char *
jyl_organization_get_place (JylOrganization *self)
{
  g_return_val_if_fail (JYL_IS_ORGANIZATION (self), NULL);

  return self->place;
}

/* Place */

struct _JylPlace {
  JylRecord parent_instance;

  char *parent;
};

G_DEFINE_FINAL_TYPE (JylPlace, jyl_place, JYL_TYPE_RECORD)

static void
jyl_place_foreach_reference (JylRecord *record, JylReferenceFunc func, gpointer user_data)
{
  JylPlace *self = JYL_PLACE (record);

  jyl_visit_target (JYL_LINK_PARENT, self->parent, func, user_data);
}

static void
jyl_place_finalize (GObject *object)
{
  JylPlace *self = JYL_PLACE (object);

  g_clear_pointer (&self->parent, g_free);

  G_OBJECT_CLASS (jyl_place_parent_class)->finalize (object);
}

static void
jyl_place_class_init (JylPlaceClass *klass)
{
  JylRecordClass *record_class = JYL_RECORD_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jyl_place_finalize;
  record_class->kind = JYL_KIND_PLACE;
  record_class->foreach_reference = jyl_place_foreach_reference;
}

static void
jyl_place_init (JylPlace *self)
{
}

/**
 * jyl_place_new:
 * @parts: what every record has; its contents are handed over
 * @parent: (nullable): id of the place it lies in
 *
 * Returns: (transfer full): a place
 */
JylPlace *
jyl_place_new (JylRecordParts *parts, const char *parent)
{
  JylPlace *self = jyl_record_new_from_parts (JYL_TYPE_PLACE, parts);

  self->parent = g_strdup (parent);

  return self;
}

/**
 * jyl_place_get_parent:
 * @self: a place
 *
 * Returns: (transfer none) (nullable): id of the place it lies in
 */
const char *
jyl_place_get_parent (JylPlace *self)
{
  g_return_val_if_fail (JYL_IS_PLACE (self), NULL);

  return self->parent;
}
