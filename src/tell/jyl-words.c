/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-words.h"

#include <glib/gi18n.h>

#include "jyl-figure.h"
#include "jyl-language.h"
#include "jyl-latest.h"

/* What a link is called, seen from the record that it leads from, and from the one it leads to. */
static const struct {
  const char *outgoing;
  const char *incoming;
} links[JYL_N_LINK_ROLES] = {
  [JYL_LINK_PARTICIPANT] = { N_("Who took part"), N_("Events") },
  [JYL_LINK_ORGANIZATION] = { N_("Organizations"), N_("Events") },
  [JYL_LINK_PLACE] = { N_("Place"), N_("Events here") },
  [JYL_LINK_PROGRAMME] = { N_("Programme"), N_("Events") },
  [JYL_LINK_PARENT] = { N_("Part of"), N_("Parts") },
  [JYL_LINK_ISSUER] = { N_("Issued by"), N_("Documents issued") },
  [JYL_LINK_ROLE] = { N_("Roles"), N_("People") },
  [JYL_LINK_OWNER] = { N_("Run by"), N_("Programmes") },
  [JYL_LINK_EVENT] = { N_("Given at"), N_("Awards given") },
  [JYL_LINK_LAUREATE] = { N_("Given to"), N_("Awards") },
  [JYL_LINK_ACTOR] = { N_("Who said it"), N_("Said, asked and promised") },
  [JYL_LINK_ADDRESSEE] = { N_("Said to"), N_("Asked and expected of them") },
  [JYL_LINK_REQUEST] = { N_("What is asked, and by whom"), N_("Ratifications asked for") },
  [JYL_LINK_COUNTED_BY] = { N_("Counted by"), N_("What they count") },
  [JYL_LINK_ABOUT] = { N_("What it is about"), N_("Where sources disagree") },
  /* TRANSLATORS: of an amount of money: the changes of prices by which it is told in prices of one year; and of these,
   * the amounts that are. */
  [JYL_LINK_DEFLATOR] = { N_("Deflators"), N_("What it deflates") },
  [JYL_LINK_CITATION] = { N_("Sources"), N_("Cited by") },
};

static const struct {
  const char *code;
  const char *name;
} languages[] = {
  { "en", N_("English") },
  { "kk", N_("Kazakh") },
  { "ru", N_("Russian") },
};

/* The words that are there, with a dot between them. */
static char *
join (const char *first, const char *second)
{
  if (first == NULL || second == NULL)
    return g_strdup (first != NULL ? first : second);

  return g_strconcat (first, " · ", second, NULL);
}

static const char *
get_title_of (JylDataset *dataset, const char *id)
{
  JylRecord *record = id != NULL ? jyl_dataset_lookup (dataset, id) : NULL;

  return record != NULL ? jyl_text_get (jyl_record_get_title (record), jyl_language_of_interface ()) : NULL;
}

/* The role that a person had last; roles without a date count as the earliest. */
static JylRole *
find_last_role (JylPerson *person)
{
  GPtrArray *roles = jyl_person_get_roles (person);
  JylRole *last = NULL;

  for (guint i = 0; i < roles->len; i++)
    {
      JylRole *role = g_ptr_array_index (roles, i);

      const JylPeriod *date = jyl_role_get_date (role);

      if (last == NULL || jyl_role_get_date (last) == NULL
          || (date != NULL && jyl_period_compare (date, jyl_role_get_date (last)) > 0))
        last = role;
    }

  return last;
}

static char *
format_person (JylDataset *dataset, JylPerson *person)
{
  JylRole *role = find_last_role (person);

  if (role == NULL)
    return NULL;

  return join (jyl_text_get (jyl_role_get_title (role), jyl_language_of_interface ()),
               get_title_of (dataset, jyl_role_get_organization (role)));
}

/* Who issued a document: an organization of the dataset, or a name. */
static const char *
get_issuer (JylDataset *dataset, JylDocument *document)
{
  const char *issuer = get_title_of (dataset, jyl_document_get_issuer (document));

  return issuer != NULL ? issuer : jyl_document_get_publisher (document);
}

static char *
format_indicator (JylDataset *dataset, JylIndicator *indicator)
{
  JylFigure latest = jyl_latest_find_current (indicator);
  g_autofree char *value = NULL;
  g_autofree char *period = NULL;

  if (latest.observation == NULL)
    return NULL;

  value = jyl_figure_format_value (latest, jyl_language_of_interface ());
  period = jyl_format_period (jyl_language_of_interface (), jyl_observation_get_period (latest.observation));

  return join (value, period);
}

static char *
format_with_period (JylRecord *record, const char *rest)
{
  const JylPeriod *period = jyl_record_get_period (record);
  g_autofree char *date = period != NULL ? jyl_format_period (jyl_language_of_interface (), period) : NULL;

  return join (date, rest);
}

/* Among other commitments: what it is, when it was said and by whom. */
static char *
format_position (JylDataset *dataset, JylPosition *position)
{
  g_autofree char *subkind = jyl_record_format_subkind (dataset, position);
  const char *actor = get_title_of (dataset, jyl_position_get_actor (position));
  g_autofree char *name = actor != NULL ? jyl_dataset_abbreviate_name (actor) : NULL;
  g_autofree char *rest = format_with_period (position, name);

  return join (subkind, rest);
}

/* An award is told by who received it. */
static char *
format_award (JylDataset *dataset, JylAward *award)
{
  GPtrArray *laureates = jyl_award_get_laureates (award);
  guint n = laureates->len;
  g_autofree char *subkind = NULL;
  g_autofree char *number = NULL;
  g_autofree char *winners = NULL;

  if (n == 0)
    {
      subkind = jyl_record_format_subkind (dataset, award);
      return format_with_period (award, subkind);
    }
  if (n == 1)
    return format_with_period (award,
                               get_title_of (dataset, jyl_party_get_target (g_ptr_array_index (laureates, 0))));

  number = jyl_format_number (jyl_language_of_interface (), n, 0);
  winners = g_strdup_printf (ngettext ("%s winner", "%s winners", n), number);

  return format_with_period (award, winners);
}

/* Where it lies, and of what: the first that it is about. */
static char *
format_discrepancy (JylDataset *dataset, JylRecord *record)
{
  g_autofree char *subkind = jyl_record_format_subkind (dataset, record);
  GPtrArray *about = jyl_record_get_about (record);

  return join (subkind, about->len > 0 ? get_title_of (dataset, g_ptr_array_index (about, 0)) : NULL);
}

/**
 * jyl_kind_get_name:
 * @kind: a kind of record
 *
 * Returns: (transfer none): what one record of the kind is: "Person"
 */
const char *
jyl_kind_get_name (JylKind kind)
{
  g_return_val_if_fail (kind < JYL_N_KINDS, NULL);

  return _(jyl_kind_get_info (kind)->name);
}

/**
 * jyl_kind_get_list_name:
 * @kind: a kind of record
 *
 * Returns: (transfer none): what all records of the kind are: "People"
 */
const char *
jyl_kind_get_list_name (JylKind kind)
{
  g_return_val_if_fail (kind < JYL_N_KINDS, NULL);

  return _(jyl_kind_get_info (kind)->title);
}

/**
 * jyl_kind_get_filter_hint:
 * @kind: a kind of record
 *
 * Returns: (transfer none): what a filter of the kind's list says while it is empty
 */
const char *
jyl_kind_get_filter_hint (JylKind kind)
{
  g_return_val_if_fail (kind < JYL_N_KINDS, NULL);

  return _(jyl_kind_get_info (kind)->filter_hint);
}

/* Formats that come from a table are filled by hand: each %s in turn. */
static char *
fill (const char *const forms[2], guint n_told, const char *first, const char *second)
{
  const char *format = ngettext (forms[0], forms[1], n_told);
  g_auto (GStrv) parts = g_strsplit (format, "%s", 3);
  guint n = g_strv_length (parts);

  return g_strconcat (parts[0], n > 1 ? first : "", n > 1 ? parts[1] : "", n > 2 ? second : "", n > 2 ? parts[2] : "",
                      NULL);
}

/**
 * jyl_kind_format_count:
 * @kind: a kind of record
 * @n: how many
 *
 * Returns: (transfer full): "49 people"
 */
char *
jyl_kind_format_count (JylKind kind, guint n)
{
  g_autofree char *number = jyl_format_number (jyl_language_of_interface (), n, 0);

  g_return_val_if_fail (kind < JYL_N_KINDS, NULL);

  return fill (jyl_kind_get_info (kind)->count, n, number, "");
}

/**
 * jyl_kind_format_some:
 * @kind: a kind of record
 * @n: how many are left
 * @all: of how many
 *
 * Returns: (transfer full): "12 of 49 people"
 */
char *
jyl_kind_format_some (JylKind kind, guint n, guint all)
{
  g_autofree char *some = jyl_format_number (jyl_language_of_interface (), n, 0);
  g_autofree char *total = jyl_format_number (jyl_language_of_interface (), all, 0);

  g_return_val_if_fail (kind < JYL_N_KINDS, NULL);

  return fill (jyl_kind_get_info (kind)->some, all, some, total);
}

/**
 * jyl_link_get_heading:
 * @role: what a link means
 * @is_incoming: whether it is seen from the record that it leads to
 * @other: the kind of record at the other end
 *
 * Returns: (transfer none): what stands over links of that kind on a record's page
 */
const char *
jyl_link_get_heading (JylLinkRole role, gboolean is_incoming, JylKind other)
{
  g_return_val_if_fail (role < JYL_N_LINK_ROLES, NULL);

  /* Where records of several kinds lead to one, they are told apart. */
  if (role == JYL_LINK_PLACE && is_incoming && other == JYL_KIND_ORGANIZATION)
    return _("Organizations here");

  if (role == JYL_LINK_ABOUT && is_incoming && other == JYL_KIND_POSITION)
    return _("What was said about it");
  if (role == JYL_LINK_ABOUT && is_incoming && other == JYL_KIND_INDICATOR)
    return _("Figures about it");

  return is_incoming ? _(links[role].incoming) : _(links[role].outgoing);
}

/**
 * jyl_record_format_subkind:
 * @dataset: the record's dataset
 * @record: a record
 *
 * Returns: (transfer full) (nullable): what sort of its kind the record is, in the dataset's words
 *   where it has them: "Union body"
 */
char *
jyl_record_format_subkind (JylDataset *dataset, JylRecord *record)
{
  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (JYL_IS_RECORD (record), NULL);

  if (jyl_record_get_subkind (record) == NULL)
    return NULL;

  return jyl_dataset_format_subkind (dataset, jyl_record_get_kind (record), jyl_record_get_subkind (record),
                                     jyl_language_of_interface ());
}

static char *
format_event (JylDataset *dataset, JylEvent *event)
{
  return format_with_period (event, get_title_of (dataset, jyl_event_get_place (event)));
}

static char *
format_document (JylDataset *dataset, JylDocument *document)
{
  return format_with_period (document, get_issuer (dataset, document));
}

static char *
format_convention (JylDataset *dataset, JylConvention *convention)
{
  return jyl_convention_format_ratification (convention);
}

/* By kind, where it isn't what a record is and when. */
static char *(*const line_formats[JYL_N_KINDS]) (JylDataset *dataset, JylRecord *record) = {
  [JYL_KIND_PERSON] = format_person,
  [JYL_KIND_EVENT] = format_event,
  [JYL_KIND_DOCUMENT] = format_document,
  [JYL_KIND_INDICATOR] = format_indicator,
  [JYL_KIND_CONVENTION] = format_convention,
  [JYL_KIND_POSITION] = format_position,
  [JYL_KIND_AWARD] = format_award,
  [JYL_KIND_DISCREPANCY] = format_discrepancy,
};

/**
 * jyl_record_format_line:
 * @dataset: the record's dataset
 * @record: a record
 *
 * Returns: (transfer full) (nullable): a line that tells the record from others of its kind
 */
char *
jyl_record_format_line (JylDataset *dataset, JylRecord *record)
{
  g_autofree char *subkind = NULL;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (JYL_IS_RECORD (record), NULL);

  if (line_formats[jyl_record_get_kind (record)] != NULL)
    return line_formats[jyl_record_get_kind (record)] (dataset, record);

  subkind = jyl_record_format_subkind (dataset, record);
  return format_with_period (record, subkind);
}

static const char *
get_ratification_word (const char *status)
{
  if (g_strcmp0 (status, "ratified") == 0)
    return C_ ("convention", "ratified");
  if (g_strcmp0 (status, "not-ratified") == 0)
    return C_ ("convention", "not ratified");
  if (g_strcmp0 (status, "unknown") == 0)
    return C_ ("convention", "not known whether ratified");

  return status;
}

/**
 * jyl_position_format_title:
 * @position: a position
 *
 * Returns: (transfer full): its title, with its number before it where it is part of a numbered list
 */
char *
jyl_position_format_title (JylPosition *position)
{
  const char *title;

  g_return_val_if_fail (JYL_IS_POSITION (position), NULL);

  title = jyl_text_get (jyl_record_get_title (position), jyl_language_of_interface ());
  if (jyl_position_get_series (position) == NULL || jyl_position_get_order (position) == 0)
    return g_strdup (title);

  /* TRANSLATORS: an entry of a numbered list: its number, and what it is called. */
  return g_strdup_printf (_("%u. %s"), jyl_position_get_order (position), title);
}

/**
 * jyl_convention_format_ratification:
 * @convention: a convention
 *
 * Returns: (transfer full) (nullable): whether it is ratified, and since when
 */
char *
jyl_convention_format_ratification (JylConvention *convention)
{
  const JylPeriod *date;
  g_autofree char *day = NULL;

  g_return_val_if_fail (JYL_IS_CONVENTION (convention), NULL);

  date = jyl_convention_get_ratification_date (convention);
  day = date != NULL ? jyl_format_period (jyl_language_of_interface (), date) : NULL;

  if (day != NULL && g_strcmp0 (jyl_convention_get_ratification (convention), "not-ratified") == 0)
    /* TRANSLATORS: of a convention; %s is the date of what says so. */
    return g_strdup_printf (_("not ratified as of %s"), day);

  return join (get_ratification_word (jyl_convention_get_ratification (convention)), day);
}

/**
 * jyl_language_get_name:
 * @code: a language as a dataset writes it: "ru"
 *
 * Returns: (transfer none): its name, or @code where it isn't known
 */
const char *
jyl_language_get_name (const char *code)
{
  g_return_val_if_fail (code != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      if (g_str_equal (languages[i].code, code))
        return _(languages[i].name);
    }

  return code;
}
