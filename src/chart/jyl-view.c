/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-view.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <json-glib/json-glib.h>
#include <math.h>
#include <string.h>

#include "jyl-period.h"

#define FORMAT "view/1"

/* An interval without any date is no period; as a range it leaves both ends open. */
#define EVERYTHING "../.."

/* A view is a dozen members; what is larger or deeper is something else, and json-glib must not see
 * a file that is deep enough to exhaust its stack. */
#define MAX_BYTES (256 * 1024)
#define MAX_DEPTH 8

#define MAX_SERIES 256

struct _JylView {
  gatomicrefcount ref_count;

  char       *indicator;
  char      **series; /* nullable */
  int         first_day;
  int         last_day;
  JylLanguage language;
  JylStyle    style;
  double      width;
  double      height;
};

static const char *const style_names[JYL_N_STYLES] = { "light", "dark", "print", "transparent" };

G_DEFINE_BOXED_TYPE (JylView, jyl_view, jyl_view_ref, jyl_view_unref)

static gboolean
is_size (double size)
{
  return isfinite (size) && size >= JYL_VIEW_MIN_SIZE && size <= JYL_VIEW_MAX_SIZE;
}

static JylView *
copy_view (JylView *self)
{
  JylView *copy = g_new0 (JylView, 1);

  g_atomic_ref_count_init (&copy->ref_count);
  copy->indicator = g_strdup (self->indicator);
  copy->series = g_strdupv (self->series);
  copy->first_day = self->first_day;
  copy->last_day = self->last_day;
  copy->language = self->language;
  copy->style = self->style;
  copy->width = self->width;
  copy->height = self->height;

  return copy;
}

static gboolean
strv_equal (char **a, char **b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return g_strv_equal ((const char *const *) a, (const char *const *) b);
}

static void
set_range (JylView *self, int first_day, int last_day)
{
  self->first_day = CLAMP (MIN (first_day, last_day), JYL_DAY_MIN, JYL_DAY_MAX);
  self->last_day = CLAMP (MAX (first_day, last_day), JYL_DAY_MIN, JYL_DAY_MAX);
}

static JylDate
date_from_day (int julian_day)
{
  JylDate date = { 0 };
  int year, month, day;

  jyl_day_to_ymd (julian_day, &year, &month, &day);
  date.year = (gint16) year;
  date.month = (guint8) month;
  date.day = (guint8) day;

  return date;
}

static char *
range_to_edtf (int first_day, int last_day)
{
  JylPeriod period = { .interval = TRUE };

  if (first_day <= JYL_DAY_MIN && last_day >= JYL_DAY_MAX)
    return g_strdup (EVERYTHING);

  period.open_start = first_day <= JYL_DAY_MIN;
  period.open_end = last_day >= JYL_DAY_MAX;
  if (!period.open_start)
    period.start = date_from_day (first_day);
  if (!period.open_end)
    period.end = date_from_day (last_day);

  return jyl_period_to_edtf (&period);
}

/* Whether brackets nest no deeper than a view's can. Brackets inside strings don't count. */
static gboolean
is_shallow (const char *json)
{
  gboolean in_string = FALSE;
  int depth = 0;

  for (const char *p = json; *p != '\0'; p++)
    {
      if (in_string && *p == '\\' && p[1] != '\0')
        p++;
      else if (*p == '"')
        in_string = !in_string;
      else if (!in_string && (*p == '[' || *p == '{'))
        depth++;
      else if (!in_string && (*p == ']' || *p == '}'))
        depth--;

      if (depth > MAX_DEPTH)
        return FALSE;
    }

  return TRUE;
}

static gboolean G_GNUC_PRINTF (2, 3)
refuse (GError **error, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  if (error != NULL)
    *error = g_error_new_valist (G_IO_ERROR, G_IO_ERROR_INVALID_DATA, format, args);
  va_end (args);

  return FALSE;
}

/* The readers of members. Each gets the node of its own member and fills in its part of the view. */
static const char *
read_string (JsonNode *node, const char *member, GError **error)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    {
      refuse (error, _("“%s” of a view must be a string"), member);
      return NULL;
    }

  return json_node_get_string (node);
}

static gboolean
read_format (JylView *self, JsonNode *node, GError **error)
{
  const char *format = read_string (node, "jylnama", error);

  if (format == NULL)
    return FALSE;
  if (!g_str_equal (format, FORMAT))
    return refuse (error, _("This is “%s”, and only “%s” can be read; a newer Jylnama may know it"), format, FORMAT);

  return TRUE;
}

static gboolean
read_indicator (JylView *self, JsonNode *node, GError **error)
{
  const char *indicator = read_string (node, "indicator", error);

  if (indicator == NULL)
    return FALSE;
  if (*indicator == '\0')
    return refuse (error, _("“indicator” of a view is empty; name the indicator to be drawn"));

  self->indicator = g_strdup (indicator);
  return TRUE;
}

static gboolean
read_series (JylView *self, JsonNode *node, GError **error)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return refuse (error, _("“series” of a view must be a list of ids"));

  array = json_node_get_array (node);
  if (json_array_get_length (array) > MAX_SERIES)
    return refuse (error, _("“series” of a view names more than %d series"), MAX_SERIES);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *id = read_string (json_array_get_element (array, i), "series", error);

      if (id == NULL)
        return FALSE;
      g_ptr_array_add (ids, g_strdup (id));
    }

  g_ptr_array_add (ids, NULL);
  self->series = (char **) g_ptr_array_free (g_steal_pointer (&ids), FALSE);
  return TRUE;
}

static gboolean
read_range (JylView *self, JsonNode *node, GError **error)
{
  const char *text = read_string (node, "range", error);
  JylPeriod period;

  if (text == NULL)
    return FALSE;
  if (g_str_equal (text, EVERYTHING))
    {
      set_range (self, JYL_DAY_MIN, JYL_DAY_MAX);
      return TRUE;
    }
  if (!jyl_period_parse (text, &period, error))
    {
      g_prefix_error (error, "%s: ", _("“range” of a view"));
      return FALSE;
    }

  set_range (self, jyl_period_get_first_day (&period), jyl_period_get_last_day (&period));
  return TRUE;
}

static gboolean
read_language (JylView *self, JsonNode *node, GError **error)
{
  const char *name = read_string (node, "language", error);

  if (name == NULL)
    return FALSE;
  if (!jyl_language_from_string (name, &self->language))
    return refuse (error, _("“%s” is no language of a view; choose en, ru or kk"), name);

  return TRUE;
}

static gboolean
read_style (JylView *self, JsonNode *node, GError **error)
{
  const char *name = read_string (node, "style", error);

  if (name == NULL)
    return FALSE;
  if (!jyl_style_from_string (name, &self->style))
    return refuse (error, _("“%s” is no style; choose light, dark, print or transparent"), name);

  return TRUE;
}

static gboolean
read_size (JylView *self, JsonNode *node, GError **error)
{
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  double size[2];

  if (array == NULL || json_array_get_length (array) != 2)
    return refuse (error, _("“size” of a view must be a list of two numbers, width and height"));

  for (guint i = 0; i < 2; i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      GType type = JSON_NODE_HOLDS_VALUE (element) ? json_node_get_value_type (element) : G_TYPE_INVALID;

      if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
        return refuse (error, _("“size” of a view must be a list of two numbers, width and height"));

      size[i] = json_node_get_double (element);
      if (!is_size (size[i]))
        return refuse (error, _("“size” of a view lies outside %d to %d pixels"), JYL_VIEW_MIN_SIZE,
                       JYL_VIEW_MAX_SIZE);
    }

  self->width = size[0];
  self->height = size[1];
  return TRUE;
}

static const struct {
  const char *name;
  gboolean    required;
  gboolean  (*read) (JylView *self, JsonNode *node, GError **error);
} members[] = {
  { "jylnama", TRUE, read_format },
  { "indicator", TRUE, read_indicator },
  { "series", FALSE, read_series },
  { "range", FALSE, read_range },
  { "language", FALSE, read_language },
  { "style", FALSE, read_style },
  { "size", FALSE, read_size },
};

/* A member that isn't known would be a part of the picture that is silently left out. */
static gboolean
check_members (JsonObject *object, GError **error)
{
  JsonObjectIter iter;
  const char *name;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, NULL))
    {
      gboolean known = FALSE;

      for (guint i = 0; i < G_N_ELEMENTS (members) && !known; i++)
        known = g_str_equal (name, members[i].name);
      if (!known)
        return refuse (error, _("A view has no member “%s”; a newer Jylnama may know it"), name);
    }

  return TRUE;
}

/**
 * jyl_view_new:
 * @indicator: id of an indicator
 *
 * Returns: (transfer full): a view of the series and the range that it shows at first, in English,
 *   light, at 1280×720
 */
JylView *
jyl_view_new (const char *indicator)
{
  JylView *self;

  g_return_val_if_fail (indicator != NULL, NULL);

  self = g_new0 (JylView, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->indicator = g_strdup (indicator);
  self->language = JYL_LANGUAGE_EN;
  self->style = JYL_STYLE_LIGHT;
  self->width = 1280;
  self->height = 720;

  return self;
}

JylView *
jyl_view_ref (JylView *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
jyl_view_unref (JylView *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->indicator);
  g_strfreev (self->series);
  g_free (self);
}

const char *
jyl_view_get_indicator (JylView *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->indicator;
}

/**
 * jyl_view_get_series:
 * @self: a view
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids of the series to draw; %NULL
 *   for those that the indicator shows at first
 */
const char *const *
jyl_view_get_series (JylView *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->series;
}

/**
 * jyl_view_get_range:
 * @self: a view
 * @first_day: (out) (optional): the first day shown, %JYL_DAY_MIN where it is left open
 * @last_day: (out) (optional): the last day shown, %JYL_DAY_MAX where it is left open
 *
 * Both are 0 where nobody has chosen: the chart then shows what its indicator shows at first.
 */
void
jyl_view_get_range (JylView *self, int *first_day, int *last_day)
{
  g_return_if_fail (self != NULL);

  if (first_day != NULL)
    *first_day = self->first_day;
  if (last_day != NULL)
    *last_day = self->last_day;
}

JylLanguage
jyl_view_get_language (JylView *self)
{
  g_return_val_if_fail (self != NULL, JYL_LANGUAGE_EN);

  return self->language;
}

JylStyle
jyl_view_get_style (JylView *self)
{
  g_return_val_if_fail (self != NULL, JYL_STYLE_LIGHT);

  return self->style;
}

double
jyl_view_get_width (JylView *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->width;
}

double
jyl_view_get_height (JylView *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->height;
}

/**
 * jyl_view_with_series:
 * @self: a view
 * @series: (nullable) (array zero-terminated=1): ids of series; %NULL for those shown at first
 *
 * Returns: (transfer full): the view with these series
 */
JylView *
jyl_view_with_series (JylView *self, const char *const *series)
{
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = copy_view (self);
  g_strfreev (copy->series);
  copy->series = g_strdupv ((char **) series);
  return copy;
}

/**
 * jyl_view_with_range:
 * @self: a view
 * @first_day: the first day to show
 * @last_day: the last day to show
 *
 * Reversed days are swapped. 0 and 0 give back the range that the indicator shows at first;
 * %JYL_DAY_MIN and %JYL_DAY_MAX leave an end open, and together show everything there is.
 *
 * Returns: (transfer full): the view with this range
 */
JylView *
jyl_view_with_range (JylView *self, int first_day, int last_day)
{
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = copy_view (self);
  if (first_day == 0 && last_day == 0)
    copy->first_day = copy->last_day = 0;
  else
    set_range (copy, first_day, last_day);
  return copy;
}

JylView *
jyl_view_with_language (JylView *self, JylLanguage language)
{
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = copy_view (self);
  copy->language = language;
  return copy;
}

JylView *
jyl_view_with_style (JylView *self, JylStyle style)
{
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = copy_view (self);
  copy->style = style;
  return copy;
}

/**
 * jyl_view_with_size:
 * @self: a view
 * @width: in CSS pixels (1/96 inch)
 * @height: in CSS pixels
 *
 * What lies outside %JYL_VIEW_MIN_SIZE to %JYL_VIEW_MAX_SIZE is clamped.
 *
 * Returns: (transfer full): the view at this size
 */
JylView *
jyl_view_with_size (JylView *self, double width, double height)
{
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (isfinite (width) && isfinite (height), NULL);

  copy = copy_view (self);
  copy->width = CLAMP (width, JYL_VIEW_MIN_SIZE, JYL_VIEW_MAX_SIZE);
  copy->height = CLAMP (height, JYL_VIEW_MIN_SIZE, JYL_VIEW_MAX_SIZE);
  return copy;
}

/**
 * jyl_view_equal:
 * @a: a view
 * @b: another
 *
 * Returns: whether both draw the same chart
 */
gboolean
jyl_view_equal (JylView *a, JylView *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  /* The sizes come from a person or a file, not from a calculation: they are equal to the bit. */
  return a == b
         || (g_str_equal (a->indicator, b->indicator) && strv_equal (a->series, b->series)
             && a->first_day == b->first_day && a->last_day == b->last_day && a->language == b->language
             && a->style == b->style && memcmp (&a->width, &b->width, sizeof a->width) == 0
             && memcmp (&a->height, &b->height, sizeof a->height) == 0);
}

/**
 * jyl_view_to_json:
 * @self: a view
 *
 * Returns: (transfer full): the view as a JSON object in one line; equal views give equal text
 */
char *
jyl_view_to_json (JylView *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "jylnama");
  json_builder_add_string_value (builder, FORMAT);
  json_builder_set_member_name (builder, "indicator");
  json_builder_add_string_value (builder, self->indicator);
  if (self->series != NULL)
    {
      json_builder_set_member_name (builder, "series");
      json_builder_begin_array (builder);
      for (guint i = 0; self->series[i] != NULL; i++)
        json_builder_add_string_value (builder, self->series[i]);
      json_builder_end_array (builder);
    }
  if (self->first_day != 0)
    {
      g_autofree char *range = range_to_edtf (self->first_day, self->last_day);

      json_builder_set_member_name (builder, "range");
      json_builder_add_string_value (builder, range);
    }
  json_builder_set_member_name (builder, "language");
  json_builder_add_string_value (builder, jyl_language_to_string (self->language));
  json_builder_set_member_name (builder, "style");
  json_builder_add_string_value (builder, jyl_style_to_string (self->style));
  json_builder_set_member_name (builder, "size");
  json_builder_begin_array (builder);
  json_builder_add_double_value (builder, self->width);
  json_builder_add_double_value (builder, self->height);
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  return json_to_string (root, FALSE);
}

/**
 * jyl_view_from_json:
 * @json: what jyl_view_to_json() gave, or a person wrote
 * @error: return location for an error of %G_IO_ERROR_INVALID_DATA or a parser's
 *
 * What isn't said is as in jyl_view_new(). A member that isn't known is refused, since the picture
 * would lack what it stands for.
 *
 * Returns: (transfer full) (nullable): the view
 */
JylView *
jyl_view_from_json (const char *json, GError **error)
{
  g_autoptr (JylView) self = NULL;
  g_autoptr (JsonParser) parser = NULL;
  JsonObject *object;
  JsonNode *root;

  g_return_val_if_fail (json != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (strnlen (json, MAX_BYTES + 1) > MAX_BYTES || !g_utf8_validate (json, -1, NULL) || !is_shallow (json))
    {
      refuse (error, _("This is no view of a chart; a view is a small JSON object"));
      return NULL;
    }

  parser = json_parser_new_immutable ();
  if (!json_parser_load_from_data (parser, json, -1, error))
    {
      g_prefix_error (error, "%s: ", _("This is no view of a chart"));
      return NULL;
    }

  root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      refuse (error, _("This is no view of a chart; a view is a small JSON object"));
      return NULL;
    }

  object = json_node_get_object (root);
  self = jyl_view_new ("");
  g_clear_pointer (&self->indicator, g_free);
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      JsonNode *node = json_object_get_member (object, members[i].name);

      if (node == NULL && members[i].required)
        {
          refuse (error, _("The view lacks “%s”"), members[i].name);
          return NULL;
        }
      if (node != NULL && !members[i].read (self, node, error))
        return NULL;
    }
  if (!check_members (object, error))
    return NULL;

  return g_steal_pointer (&self);
}

const char *
jyl_style_to_string (JylStyle style)
{
  g_return_val_if_fail ((guint) style < JYL_N_STYLES, NULL);

  return style_names[style];
}

gboolean
jyl_style_from_string (const char *name, JylStyle *out)
{
  g_return_val_if_fail (name != NULL && out != NULL, FALSE);

  for (guint i = 0; i < JYL_N_STYLES; i++)
    {
      if (g_str_equal (name, style_names[i]))
        {
          *out = (JylStyle) i;
          return TRUE;
        }
    }

  return FALSE;
}
