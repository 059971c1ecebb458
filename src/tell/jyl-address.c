/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-address.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#define SCHEME "jylnama:"

struct _JylAddress {
  gatomicrefcount ref_count;

  char *page;
  char *kind; /* as written before the slash; NULL where there is no record */
  char *record;
  guint paragraph;
  char *series;
  char *period;
  char *compare; /* ids with commas between them */
  char *query;   /* what is said of the view; NULL: nothing */
};

G_DEFINE_BOXED_TYPE (JylAddress, jyl_address, jyl_address_ref, jyl_address_unref)

/* A page's name is lower case with hyphens, so that one place has one spelling. */
static gboolean
is_name (const char *text)
{
  if (!g_ascii_islower (*text))
    return FALSE;

  for (const char *p = text; *p != '\0'; p++)
    {
      if (!g_ascii_islower (*p) && !g_ascii_isdigit (*p) && *p != '-')
        return FALSE;
    }

  return TRUE;
}

/* An indicator is shown as a chart, and under this name as figures. */
#define FIGURE "figure"

/* The section in which records are shown whose addresses begin so, or NULL. */
static const char *
find_page_of_record (const char *kind_name)
{
  JylKind kind;

  if (g_str_equal (kind_name, FIGURE))
    return jyl_kind_get_info (JYL_KIND_INDICATOR)->section;
  if (!jyl_kind_from_address_name (kind_name, &kind))
    return NULL;

  return kind == JYL_KIND_INDICATOR ? "charts" : jyl_kind_get_info (kind)->section;
}

/* A list may be called as in a file; the section that has it is the same place. */
static const char *
find_page (const char *name)
{
  JylKind kind;

  return jyl_kind_from_list_name (name, &kind) ? jyl_kind_get_info (kind)->section : name;
}

static gboolean
parse_path (JylAddress *self, const char *path)
{
  const char *slash = strchr (path, '/');
  g_autofree char *kind_name = NULL;
  const char *page;

  if (slash == NULL)
    {
      self->page = g_strdup (find_page (path));
      return is_name (path);
    }

  kind_name = g_strndup (path, (gsize) (slash - path));
  page = find_page_of_record (kind_name);
  if (page == NULL)
    return FALSE;

  self->page = g_strdup (page);
  self->kind = g_steal_pointer (&kind_name);
  self->record = g_uri_unescape_string (slash + 1, "/");

  return self->record != NULL && *self->record != '\0' && strchr (self->record, '/') == NULL
         && g_utf8_validate (self->record, -1, NULL);
}

/* A parameter is said once, as what it is of: @series of a point, or of the chart. */
static char *
strip_point (const char *query)
{
  g_auto (GStrv) parameters = g_strsplit (query, "&", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) others = NULL;

  for (guint i = 0; parameters[i] != NULL; i++)
    if (!g_str_has_prefix (parameters[i], "series="))
      g_strv_builder_add (builder, parameters[i]);
  others = g_strv_builder_end (builder);

  return g_strjoinv ("&", others);
}

/* A series with a period is a point; without one it is what the chart draws. */
static gboolean
parse_query (JylAddress *self, const char *query)
{
  g_autoptr (GHashTable) parameters = g_uri_parse_params (query, -1, "&", G_URI_PARAMS_NONE, NULL);
  g_autofree char *view = NULL;
  gboolean is_point;

  if (parameters == NULL)
    return FALSE;

  self->period = g_strdup (g_hash_table_lookup (parameters, "period"));
  self->compare = g_strdup (g_hash_table_lookup (parameters, "compare"));
  is_point = self->period != NULL || g_strcmp0 (self->kind, FIGURE) == 0;
  if (is_point)
    self->series = g_strdup (g_hash_table_lookup (parameters, "series"));

  view = is_point ? strip_point (query) : g_strdup (query);
  self->query = jyl_view_query_normalize (view, NULL);
  if (self->query == NULL)
    return FALSE;
  if (*self->query == '\0')
    g_clear_pointer (&self->query, g_free);
  return TRUE;
}

static gboolean
parse_fragment (JylAddress *self, const char *fragment)
{
  guint64 paragraph;

  if (!g_ascii_string_to_unsigned (fragment, 10, 1, G_MAXUINT16, &paragraph, NULL))
    return FALSE;

  self->paragraph = (guint) paragraph;

  return self->record != NULL;
}

static void
append_parameter (GString *string, const char *name, const char *value)
{
  g_autofree char *escaped = NULL;

  if (value == NULL)
    return;

  escaped = g_uri_escape_string (value, ",", FALSE);
  g_string_append_printf (string, "%c%s=%s", strchr (string->str, '?') == NULL ? '?' : '&', name, escaped);
}

static void
append_query (GString *string, const char *query)
{
  if (query != NULL && *query != '\0')
    g_string_append_printf (string, "%c%s", strchr (string->str, '?') == NULL ? '?' : '&', query);
}

/**
 * jyl_address_parse:
 * @uri: an address such as "jylnama:document/fturk-council-2024#11"
 * @error: return location for a #GError of #GIOErrorEnum
 *
 * Reads an address. Only its form is looked at: whether there is such a record is a question for
 * the dataset.
 *
 * Returns: (transfer full): the address, or %NULL with @error set where it can't be one
 */
JylAddress *
jyl_address_parse (const char *uri, GError **error)
{
  g_autoptr (JylAddress) self = NULL;
  g_autofree char *path = NULL;
  g_autofree char *query = NULL;
  g_autofree char *fragment = NULL;
  gboolean is_valid;

  g_return_val_if_fail (uri != NULL, NULL);

  self = g_new0 (JylAddress, 1);
  g_atomic_ref_count_init (&self->ref_count);

  is_valid = g_str_has_prefix (uri, SCHEME)
             && g_uri_split (uri, G_URI_FLAGS_ENCODED, NULL, NULL, NULL, NULL, &path, &query, &fragment, NULL)
             && path != NULL && parse_path (self, path) && (query == NULL || parse_query (self, query))
             && (fragment == NULL || parse_fragment (self, fragment));

  if (!is_valid)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   /* TRANSLATORS: %s is what was given instead of an address. */
                   _("“%s” is no address. An address looks like jylnama:people or jylnama:person/ID."), uri);
      return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * jyl_address_to_string:
 * @self: an address
 *
 * Returns: (transfer full): the address as a URI; parsing it gives an equal address
 */
char *
jyl_address_to_string (JylAddress *self)
{
  GString *string;

  g_return_val_if_fail (self != NULL, NULL);

  string = g_string_new (SCHEME);

  if (self->record != NULL)
    {
      g_string_append_printf (string, "%s/", self->kind);
      g_string_append_uri_escaped (string, self->record, NULL, FALSE);
    }
  else
    g_string_append (string, self->page);

  append_parameter (string, "series", self->series);
  append_parameter (string, "period", self->period);
  append_parameter (string, "compare", self->compare);
  append_query (string, self->query);

  if (self->paragraph != 0)
    g_string_append_printf (string, "#%u", self->paragraph);

  return g_string_free (string, FALSE);
}

/**
 * jyl_address_ref:
 * @self: an address
 *
 * Returns: (transfer full): @self
 */
JylAddress *
jyl_address_ref (JylAddress *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * jyl_address_unref:
 * @self: (transfer full): an address
 */
void
jyl_address_unref (JylAddress *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->page);
  g_free (self->kind);
  g_free (self->record);
  g_free (self->series);
  g_free (self->period);
  g_free (self->compare);
  g_free (self->query);
  g_free (self);
}

/**
 * jyl_address_get_page:
 * @self: an address
 *
 * The section that shows the address: for a record the list it belongs to ("people" for
 * jylnama:person/ID), but "charts" for an indicator.
 *
 * Returns: (transfer none): a page's name
 */
const char *
jyl_address_get_page (JylAddress *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->page;
}

/**
 * jyl_address_get_record:
 * @self: an address
 *
 * Returns: (transfer none) (nullable): the id of the record, %NULL for a page as such
 */
const char *
jyl_address_get_record (JylAddress *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->record;
}

/**
 * jyl_address_get_paragraph:
 * @self: an address
 *
 * Returns: the paragraph of a document, from 1; 0 where the address names none
 */
guint
jyl_address_get_paragraph (JylAddress *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->paragraph;
}

/**
 * jyl_address_get_series:
 * @self: an address
 *
 * Returns: (transfer none) (nullable): the id of a series of the indicator
 */
const char *
jyl_address_get_series (JylAddress *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->series;
}

/**
 * jyl_address_get_period:
 * @self: an address
 *
 * Returns: (transfer none) (nullable): the period of an observation, in EDTF
 */
const char *
jyl_address_get_period (JylAddress *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->period;
}

/**
 * jyl_address_get_compare:
 * @self: an address
 *
 * Returns: (transfer none) (nullable): the ids of the indicators that are compared with the place's own, with
 *   commas between them
 */
const char *
jyl_address_get_compare (JylAddress *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->compare;
}

/**
 * jyl_address_get_query:
 * @self: an address
 *
 * Returns: (transfer none) (nullable): what is said of the view, for jyl_view_with_query(); %NULL: nothing
 */
const char *
jyl_address_get_query (JylAddress *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->query;
}

/**
 * jyl_address_equal:
 * @a: an address
 * @b: another
 *
 * Returns: whether both name the same place
 */
gboolean
jyl_address_equal (JylAddress *a, JylAddress *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a == b
         || (g_str_equal (a->page, b->page) && g_strcmp0 (a->record, b->record) == 0 && a->paragraph == b->paragraph
             && g_strcmp0 (a->series, b->series) == 0 && g_strcmp0 (a->period, b->period) == 0
             && g_strcmp0 (a->compare, b->compare) == 0 && g_strcmp0 (a->query, b->query) == 0);
}

/**
 * jyl_address_for_paragraph:
 * @document: id of a document
 * @paragraph: a paragraph from 1, or 0 for the whole document
 *
 * Returns: (transfer full): "jylnama:document/ID#11"
 */
char *
jyl_address_for_paragraph (const char *document, guint paragraph)
{
  g_autofree char *id = NULL;

  g_return_val_if_fail (document != NULL, NULL);

  id = g_uri_escape_string (document, NULL, FALSE);

  return paragraph == 0 ? g_strdup_printf (SCHEME "document/%s", id)
                        : g_strdup_printf (SCHEME "document/%s#%u", id, paragraph);
}

static char *
create_for_observation (const char *kind, const char *indicator, const char *series, const char *period)
{
  GString *string = g_string_new (SCHEME);

  g_string_append_printf (string, "%s/", kind);
  g_string_append_uri_escaped (string, indicator, NULL, FALSE);
  append_parameter (string, "series", series);
  append_parameter (string, "period", period);

  return g_string_free (string, FALSE);
}

/**
 * jyl_address_for_observation:
 * @indicator: id of an indicator
 * @series: (nullable): id of a series
 * @period: (nullable): a period in EDTF
 *
 * Returns: (transfer full): a point of a chart: "jylnama:indicator/ID?series=ID&period=2024"
 */
char *
jyl_address_for_observation (const char *indicator, const char *series, const char *period)
{
  g_return_val_if_fail (indicator != NULL, NULL);

  return create_for_observation (jyl_kind_to_address_name (JYL_KIND_INDICATOR), indicator, series, period);
}

/**
 * jyl_address_for_figure:
 * @indicator: id of an indicator
 * @series: (nullable): id of a series
 * @period: (nullable): a period in EDTF
 *
 * Returns: (transfer full): a number among the figures: "jylnama:figure/ID?series=ID&period=2024"
 */
char *
jyl_address_for_figure (const char *indicator, const char *series, const char *period)
{
  g_return_val_if_fail (indicator != NULL, NULL);

  return create_for_observation (FIGURE, indicator, series, period);
}

/**
 * jyl_address_for_view:
 * @view: what a chart shows
 * @series: (nullable): id of a series of any of its indicators
 * @period: (nullable): a period in EDTF
 *
 * Returns: (transfer full): the chart, or a point in it:
 *   "jylnama:indicator/ID?series=ID&period=2024&compare=ID2,ID3&transform=real"
 */
char *
jyl_address_for_view (JylView *view, const char *series, const char *period)
{
  g_auto (GStrv) compared = NULL;
  g_autofree char *ids = NULL;
  g_autofree char *query = NULL;
  g_autofree char *address = NULL;
  GString *string;

  g_return_val_if_fail (view != NULL, NULL);

  compared = jyl_view_dup_compare (view);
  ids = compared != NULL ? g_strjoinv (",", compared) : NULL;
  query = jyl_view_to_query (view);
  if (period != NULL)
    {
      g_autofree char *whole = g_steal_pointer (&query);

      query = strip_point (whole);
    }
  address = jyl_address_for_observation (jyl_view_get_indicator (view), series, period);
  string = g_string_new (address);
  append_parameter (string, "compare", ids);
  append_query (string, query);

  return g_string_free (string, FALSE);
}
