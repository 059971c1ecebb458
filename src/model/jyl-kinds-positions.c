/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said: positions, and where texts or counters disagree. */

#include <glib/gi18n.h>

#include "jyl-records.h"

/* Position */

enum {
  POSITION_ID,
  POSITION_FORMERLY,
  POSITION_TITLE,
  POSITION_ALIASES,
  POSITION_SERIES_TITLE,
  POSITION_STATEMENT,
  POSITION_KIND,
  POSITION_TOPIC,
  POSITION_DATE,
  POSITION_ACTOR,
  POSITION_ADDRESSEE,
  POSITION_ORDER,
  POSITION_ABOUT,
  POSITION_SERIES,
  POSITION_SUMMARY,
  POSITION_CITATIONS,
};

static const char *const position_kinds[] = {
  "demand", "task", "priority", "support", "assessment", "commitment", NULL,
};

static const JylField position_fields[] = {
  [POSITION_ID] = JYL_FIELD_OF_ID,
  [POSITION_FORMERLY] = JYL_FIELD_OF_FORMERLY,
  [POSITION_TITLE] = JYL_FIELD_OF_TITLE,
  [POSITION_ALIASES] = JYL_FIELD_OF_ALIASES,
  [POSITION_SERIES_TITLE] = { "series_title", JYL_FIELD_TEXT },
  [POSITION_STATEMENT] = { "statement", JYL_FIELD_TEXT, .required = TRUE, .searched = TRUE },
  [POSITION_KIND] = { "kind", JYL_FIELD_CHOICE, .required = TRUE, .choices = position_kinds },
  [POSITION_TOPIC] = JYL_FIELD_OF_TOPIC,
  [POSITION_DATE] = { "date", JYL_FIELD_PERIOD, .when = TRUE },
  [POSITION_ACTOR] = { "actor", JYL_FIELD_REFERENCE,
                       .kinds = JYL_KIND_BIT (JYL_KIND_PERSON) | JYL_KIND_BIT (JYL_KIND_ORGANIZATION),
                       .role = JYL_LINK_ACTOR },
  [POSITION_ADDRESSEE] = { "addressee", JYL_FIELD_REFERENCE,
                           .kinds = JYL_KIND_BIT (JYL_KIND_PERSON) | JYL_KIND_BIT (JYL_KIND_ORGANIZATION),
                           .role = JYL_LINK_ADDRESSEE },
  [POSITION_ORDER] = { "order", JYL_FIELD_WHOLE, .least = 1 },
  [POSITION_ABOUT] = JYL_FIELD_OF_ABOUT,
  [POSITION_SERIES] = { "series", JYL_FIELD_STRING },
  [POSITION_SUMMARY] = JYL_FIELD_OF_SUMMARY,
  [POSITION_CITATIONS] = JYL_FIELD_OF_CITATIONS_REQUIRED,
};

static const JylItemClass position_class = {
  "position", position_fields, G_N_ELEMENTS (position_fields), JYL_RECORD_CLASS_FUNCS,
};

const JylKindInfo jyl_kind_position = {
  "positions", "position", "commitments", &position_class,
  N_("Position"), N_("Positions"), N_("Filter positions"), N_("a position"),
  NP_("%s position", "%s positions"), NP_("%s of %s position", "%s of %s positions"),
};

/**
 * jyl_position_get_statement:
 * @self: a position
 *
 * Returns: (transfer none) (nullable): what is said
 */
JylText *
jyl_position_get_statement (JylPosition *self)
{
  g_return_val_if_fail (JYL_IS_POSITION (self), NULL);

  return jyl_item_get_text (jyl_record_get_values (self), POSITION_STATEMENT);
}

/**
 * jyl_position_get_actor:
 * @self: a position
 *
 * Returns: (transfer none) (nullable): id of who says it
 */
const char *
jyl_position_get_actor (JylPosition *self)
{
  g_return_val_if_fail (JYL_IS_POSITION (self), NULL);

  return jyl_item_get_string (jyl_record_get_values (self), POSITION_ACTOR);
}

/**
 * jyl_position_get_addressee:
 * @self: a position
 *
 * Returns: (transfer none) (nullable): id of to whom
 */
const char *
jyl_position_get_addressee (JylPosition *self)
{
  g_return_val_if_fail (JYL_IS_POSITION (self), NULL);

  return jyl_item_get_string (jyl_record_get_values (self), POSITION_ADDRESSEE);
}

/**
 * jyl_position_get_series:
 * @self: a position
 *
 * Returns: (transfer none) (nullable): the name of the numbered list that it stands in
 */
const char *
jyl_position_get_series (JylPosition *self)
{
  g_return_val_if_fail (JYL_IS_POSITION (self), NULL);

  return jyl_item_get_string (jyl_record_get_values (self), POSITION_SERIES);
}

/**
 * jyl_position_get_series_title:
 * @self: a position
 *
 * Returns: (transfer none) (nullable): what the list is called
 */
JylText *
jyl_position_get_series_title (JylPosition *self)
{
  g_return_val_if_fail (JYL_IS_POSITION (self), NULL);

  return jyl_item_get_text (jyl_record_get_values (self), POSITION_SERIES_TITLE);
}

/**
 * jyl_position_get_order:
 * @self: a position
 *
 * Returns: its number in the list, from 1; 0 where it is in none
 */
guint
jyl_position_get_order (JylPosition *self)
{
  g_return_val_if_fail (JYL_IS_POSITION (self), 0);

  return jyl_item_get_whole (jyl_record_get_values (self), POSITION_ORDER);
}

/* Discrepancy */

enum {
  DISCREPANCY_ID,
  DISCREPANCY_FORMERLY,
  DISCREPANCY_TITLE,
  DISCREPANCY_ALIASES,
  DISCREPANCY_KIND,
  DISCREPANCY_ABOUT,
  DISCREPANCY_SUMMARY,
  DISCREPANCY_RESOLUTION,
  DISCREPANCY_CITATIONS,
};

static const JylField discrepancy_fields[] = {
  [DISCREPANCY_ID] = JYL_FIELD_OF_ID,
  [DISCREPANCY_FORMERLY] = JYL_FIELD_OF_FORMERLY,
  [DISCREPANCY_TITLE] = JYL_FIELD_OF_TITLE,
  [DISCREPANCY_ALIASES] = JYL_FIELD_OF_ALIASES,
  [DISCREPANCY_KIND] = { "kind", JYL_FIELD_ID },
  [DISCREPANCY_ABOUT] = JYL_FIELD_OF_ABOUT,
  [DISCREPANCY_SUMMARY] = { "summary", JYL_FIELD_TEXT, .required = TRUE, .searched = TRUE },
  [DISCREPANCY_RESOLUTION] = { "resolution", JYL_FIELD_TEXT },
  [DISCREPANCY_CITATIONS] = JYL_FIELD_OF_CITATIONS_REQUIRED,
};

static const JylItemClass discrepancy_class = {
  "discrepancy", discrepancy_fields, G_N_ELEMENTS (discrepancy_fields), JYL_RECORD_CLASS_FUNCS,
};

const JylKindInfo jyl_kind_discrepancy = {
  "discrepancies", "discrepancy", "discrepancies", &discrepancy_class,
  N_("Discrepancy"), N_("Discrepancies"), N_("Filter discrepancies"), N_("a discrepancy"),
  NP_("%s discrepancy", "%s discrepancies"), NP_("%s of %s discrepancy", "%s of %s discrepancies"),
};

/**
 * jyl_discrepancy_get_resolution:
 * @self: a discrepancy
 *
 * Returns: (transfer none) (nullable): how the record deals with it
 */
JylText *
jyl_discrepancy_get_resolution (JylDiscrepancy *self)
{
  g_return_val_if_fail (JYL_IS_DISCREPANCY (self), NULL);

  return jyl_item_get_text (jyl_record_get_values (self), DISCREPANCY_RESOLUTION);
}
