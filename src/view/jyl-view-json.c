/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A view as a JSON object. */

#include "jyl-view-private.h"

#include <json-glib/json-glib.h>

#include "jyl-period.h"

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
    return g_strdup (JYL_VIEW_EVERYTHING);

  period.open_start = first_day <= JYL_DAY_MIN;
  period.open_end = last_day >= JYL_DAY_MAX;
  if (!period.open_start)
    period.start = date_from_day (first_day);
  if (!period.open_end)
    period.end = date_from_day (last_day);

  return jyl_period_to_edtf (&period);
}

static void
add_string (JsonBuilder *builder, const char *member, const char *value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_string_value (builder, value);
}

static void
add_ids (JsonBuilder *builder, char **ids)
{
  json_builder_begin_array (builder);
  for (guint i = 0; ids[i] != NULL; i++)
    json_builder_add_string_value (builder, ids[i]);
  json_builder_end_array (builder);
}

static void
add_series (JsonBuilder *builder, JylView *self)
{
  if (self->series == NULL)
    return;

  json_builder_set_member_name (builder, "series");
  add_ids (builder, self->series);
}

/* Events that are named but not shown aren't part of the picture. */
static void
add_flags (JsonBuilder *builder, JylView *self)
{
  if (!self->flags)
    return;

  json_builder_set_member_name (builder, "flags");
  if (self->events != NULL)
    add_ids (builder, self->events);
  else
    json_builder_add_boolean_value (builder, TRUE);
}

/* What is done with the figures; nothing where nobody has chosen anything, as in views from before. */
static void
add_shown (JsonBuilder *builder, JylView *self)
{
  if (self->transform != JYL_TRANSFORM_NOMINAL)
    add_string (builder, "transform", jyl_transform_to_string (self->transform));
  if (self->base != 0)
    {
      json_builder_set_member_name (builder, "base");
      json_builder_add_int_value (builder, self->base);
    }
  if (self->other != NULL)
    add_string (builder, "other", self->other);
  if (self->scale != JYL_SCALE_KIND_LINEAR)
    add_string (builder, "scale", jyl_scale_kind_to_string (self->scale));
  if (self->mark != JYL_MARK_NONE)
    add_string (builder, "mark", jyl_mark_to_string (self->mark));
  if (self->has_arrange)
    add_string (builder, "arrange", jyl_arrange_to_string (self->arrange));
}

/* A part of which nobody has said anything is its id, as in views from before parts could differ. */
static void
add_parts (JsonBuilder *builder, JylView *self)
{
  if (self->parts == NULL)
    return;

  json_builder_set_member_name (builder, "compare");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->parts->len; i++)
    {
      JylView *part = g_ptr_array_index (self->parts, i);
      g_autoptr (JylView) usual = jyl_view_make_compared (self, part->indicator);

      if (jyl_view_is_part_equal (part, usual))
        {
          json_builder_add_string_value (builder, part->indicator);
          continue;
        }

      json_builder_begin_object (builder);
      add_string (builder, "indicator", part->indicator);
      add_series (builder, part);
      add_shown (builder, part);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
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
  json_builder_add_string_value (builder, JYL_VIEW_FORMAT);
  json_builder_set_member_name (builder, "indicator");
  json_builder_add_string_value (builder, self->indicator);
  add_series (builder, self);
  add_parts (builder, self);
  if (self->first_day != 0)
    {
      g_autofree char *range = range_to_edtf (self->first_day, self->last_day);

      json_builder_set_member_name (builder, "range");
      json_builder_add_string_value (builder, range);
    }
  add_shown (builder, self);
  add_flags (builder, self);
  add_string (builder, "language", jyl_language_to_string (self->language));
  add_string (builder, "style", jyl_style_to_string (self->style));
  json_builder_set_member_name (builder, "size");
  json_builder_begin_array (builder);
  json_builder_add_double_value (builder, self->width);
  json_builder_add_double_value (builder, self->height);
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  return json_to_string (root, FALSE);
}
