/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-fixed-list.h"
#include "jyl-layer.h"

struct _JylLayer {
  GObject parent_instance;

  JylItem *values; /* where there is a list of records, an empty one */
  GListModel *lists[JYL_N_KINDS];
  GArray *places; /* (element-type JylIdPlace) */

  /* The digest is made when it is first asked for. */
  GMutex   mutex;
  GBytes  *bytes;  /* until then; nullable */
  char    *digest; /* nullable */
};

G_DEFINE_FINAL_TYPE (JylLayer, jyl_layer, G_TYPE_OBJECT)

enum {
  LEFT_OUT_ID,
  LEFT_OUT_DOCUMENT,
  LEFT_OUT_PARAGRAPH,
  LEFT_OUT_TEXT,
  LEFT_OUT_REASON,
  LEFT_OUT_CITATIONS,
};

static const JylField left_out_fields[] = {
  [LEFT_OUT_ID] = { "id", JYL_FIELD_ID },
  [LEFT_OUT_DOCUMENT] = { "document", JYL_FIELD_REFERENCE, .required = TRUE, .kinds = JYL_KIND_BIT (JYL_KIND_DOCUMENT),
                          .role = JYL_LINK_CITATION },
  [LEFT_OUT_PARAGRAPH] = { "paragraph", JYL_FIELD_WHOLE, .required = TRUE, .least = 1 },
  [LEFT_OUT_TEXT] = { "text", JYL_FIELD_STRING, .required = TRUE },
  [LEFT_OUT_REASON] = { "reason", JYL_FIELD_TEXT, .required = TRUE },
  [LEFT_OUT_CITATIONS] = JYL_FIELD_OF_CITATIONS,
};

const JylItemClass jyl_left_out_class = { "left-out", left_out_fields, G_N_ELEMENTS (left_out_fields) };

/* Filled from the kinds when the class is first asked for. */
static JylField kinds_fields[JYL_N_KINDS];
const JylItemClass jyl_kinds_class = { "kinds", kinds_fields, JYL_N_KINDS };

static JylField layer_fields[JYL_LAYER_N_FIELDS] = {
  [JYL_LAYER_FORMAT] = { "format", JYL_FIELD_STRING },
  [JYL_LAYER_ID] = { "id", JYL_FIELD_ID, .required = TRUE },
  [JYL_LAYER_TITLE] = { "title", JYL_FIELD_TEXT, .required = TRUE },
  [JYL_LAYER_SUMMARY] = { "summary", JYL_FIELD_TEXT },
  [JYL_LAYER_LICENCE] = { "licence", JYL_FIELD_STRING },
  [JYL_LAYER_UPDATED] = { "updated", JYL_FIELD_PERIOD },
  [JYL_LAYER_KINDS] = { "kinds", JYL_FIELD_ITEM, .items = &jyl_kinds_class },
  [JYL_LAYER_LEFT_OUT] = { "left_out", JYL_FIELD_ITEM, .many = TRUE, .items = &jyl_left_out_class },
};

static const JylItemClass layer_class = { "layer", layer_fields, JYL_LAYER_N_FIELDS };

static gpointer
fill_classes (gpointer data)
{
  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    {
      const JylKindInfo *info = jyl_kind_get_info ((JylKind) kind);

      layer_fields[JYL_LAYER_LISTS + kind] = (JylField) {
        info->list_name, JYL_FIELD_ITEM, .required = kind < JYL_N_FIRST_KINDS, .many = TRUE, .items = info->items,
      };
      kinds_fields[kind] = (JylField) { info->list_name, JYL_FIELD_WORDS };
    }

  return (gpointer) &layer_class;
}

static void
jyl_layer_finalize (GObject *object)
{
  JylLayer *self = JYL_LAYER (object);

  g_clear_pointer (&self->places, g_array_unref);
  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    g_clear_object (&self->lists[kind]);
  g_clear_pointer (&self->values, jyl_item_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->digest, g_free);
  g_mutex_clear (&self->mutex);

  G_OBJECT_CLASS (jyl_layer_parent_class)->finalize (object);
}

static void
jyl_layer_class_init (JylLayerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jyl_layer_finalize;
}

static void
jyl_layer_init (JylLayer *self)
{
  g_mutex_init (&self->mutex);
}

/**
 * jyl_layer_get_class:
 *
 * Returns: (transfer none): the class of the outermost object of a file
 */
const JylItemClass *
jyl_layer_get_class (void)
{
  static GOnce filled = G_ONCE_INIT;

  return g_once (&filled, fill_classes, NULL);
}

static void
add_places (GArray *places, JylIdPlace place, const char *id, GPtrArray *formerly)
{
  place.id = id;
  g_array_append_val (places, place);
  for (guint i = 0; i < formerly->len; i++)
    {
      place.id = g_ptr_array_index (formerly, i);
      place.is_former = TRUE;
      g_array_append_val (places, place);
    }
}

/* (transfer full) (element-type JylIdPlace): where the records of the lists stand, and their series. */
static GArray *
collect_places (GListModel *const lists[JYL_N_KINDS])
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (JylIdPlace));

  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    for (guint i = 0; i < g_list_model_get_n_items (lists[kind]); i++)
      {
        g_autoptr (JylRecord) record = g_list_model_get_item (lists[kind], i);
        GPtrArray *series = JYL_IS_INDICATOR (record) ? jyl_indicator_get_series (record) : jyl_item_get_no_list ();
        JylIdPlace place = { .list = lists[kind], .index = i };

        add_places (places, place, jyl_record_get_id (record), jyl_record_get_formerly (record));
        for (place.series = 1; place.series <= series->len; place.series++)
          {
            JylSeries *one = g_ptr_array_index (series, place.series - 1);

            add_places (places, place, jyl_series_get_id (one), jyl_series_get_formerly (one));
          }
      }

  return places;
}

/**
 * jyl_layer_new:
 * @values: what a file says, id and title at least; left empty
 * @bytes: (nullable): the file itself, for its digest
 *
 * Ids are taken to be unique and references to lead somewhere: the reader has seen to it. A reference to nowhere
 * gives no link.
 *
 * Returns: (transfer full): the layer
 */
JylLayer *
jyl_layer_new (JylItem *values, GBytes *bytes)
{
  JylLayer *self;

  g_return_val_if_fail (values != NULL && values->klass == jyl_layer_get_class (), NULL);
  g_return_val_if_fail (jyl_item_has (values, JYL_LAYER_ID) && jyl_item_has (values, JYL_LAYER_TITLE), NULL);

  self = g_object_new (JYL_TYPE_LAYER, NULL);
  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    {
      guint field = JYL_LAYER_LISTS + kind;

      self->lists[kind] = G_LIST_MODEL (jyl_fixed_list_new (JYL_TYPE_RECORD, jyl_item_get_list (values, field)));
      if (jyl_item_has (values, field))
        jyl_item_take_list (values, field, jyl_field_new_list (&values->klass->fields[field]));
    }
  self->values = jyl_item_steal (values);
  self->places = collect_places (self->lists);
  self->bytes = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  return self;
}

/**
 * jyl_layer_new_of_lists:
 * @values: what a file says, id and title at least, its lists of records empty; left empty
 * @lists: (array fixed-size=JYL_N_KINDS): of #JylRecord, one a kind
 * @places: (element-type JylIdPlace): all ids of the records and of their series
 * @digest: (nullable): the SHA-256 of the file, hexadecimal
 *
 * As jyl_layer_new(), where records need not be there before they are asked for.
 *
 * Returns: (transfer full): the layer
 */
JylLayer *
jyl_layer_new_of_lists (JylItem *values, GListModel *const lists[JYL_N_KINDS], GArray *places, const char *digest)
{
  JylLayer *self;

  g_return_val_if_fail (values != NULL && values->klass == jyl_layer_get_class (), NULL);
  g_return_val_if_fail (jyl_item_has (values, JYL_LAYER_ID) && jyl_item_has (values, JYL_LAYER_TITLE), NULL);

  self = g_object_new (JYL_TYPE_LAYER, NULL);
  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    self->lists[kind] = g_object_ref (lists[kind]);
  self->values = jyl_item_steal (values);
  self->places = g_array_ref (places);
  self->digest = g_strdup (digest);
  return self;
}

/**
 * jyl_layer_get_values:
 * @self: a layer
 *
 * Returns: (transfer none): what its file says; the lists of records that it has are empty there
 */
const JylItem *
jyl_layer_get_values (JylLayer *self)
{
  g_return_val_if_fail (JYL_IS_LAYER (self), NULL);

  return self->values;
}

/**
 * jyl_layer_get_id:
 * @self: a layer
 *
 * Returns: (transfer none): the id of the file's dataset
 */
const char *
jyl_layer_get_id (JylLayer *self)
{
  g_return_val_if_fail (JYL_IS_LAYER (self), NULL);

  return jyl_item_get_string (self->values, JYL_LAYER_ID);
}

/**
 * jyl_layer_get_title:
 * @self: a layer
 *
 * Returns: (transfer none): its title
 */
JylText *
jyl_layer_get_title (JylLayer *self)
{
  g_return_val_if_fail (JYL_IS_LAYER (self), NULL);

  return jyl_item_get_text (self->values, JYL_LAYER_TITLE);
}

/**
 * jyl_layer_get_summary:
 * @self: a layer
 *
 * Returns: (transfer none) (nullable): what it is about
 */
JylText *
jyl_layer_get_summary (JylLayer *self)
{
  g_return_val_if_fail (JYL_IS_LAYER (self), NULL);

  return jyl_item_get_text (self->values, JYL_LAYER_SUMMARY);
}

/**
 * jyl_layer_get_licence:
 * @self: a layer
 *
 * Returns: (transfer none) (nullable): its licence, as SPDX names it
 */
const char *
jyl_layer_get_licence (JylLayer *self)
{
  g_return_val_if_fail (JYL_IS_LAYER (self), NULL);

  return jyl_item_get_string (self->values, JYL_LAYER_LICENCE);
}

/**
 * jyl_layer_get_updated:
 * @self: a layer
 *
 * Returns: (transfer none) (nullable): when it was last changed
 */
const JylPeriod *
jyl_layer_get_updated (JylLayer *self)
{
  g_return_val_if_fail (JYL_IS_LAYER (self), NULL);

  return jyl_item_get_period (self->values, JYL_LAYER_UPDATED);
}

/**
 * jyl_layer_get_digest:
 * @self: a layer
 *
 * Returns: (transfer none) (nullable): the SHA-256 of its file in hexadecimal digits; %NULL where it comes from none
 */
const char *
jyl_layer_get_digest (JylLayer *self)
{
  g_return_val_if_fail (JYL_IS_LAYER (self), NULL);

  g_mutex_lock (&self->mutex);
  if (self->bytes != NULL)
    {
      self->digest = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, self->bytes);
      g_clear_pointer (&self->bytes, g_bytes_unref);
    }
  g_mutex_unlock (&self->mutex);

  return self->digest;
}

/**
 * jyl_layer_get_edition:
 * @self: a layer
 *
 * Returns: (transfer full): which edition of its file it is: the date and the digest, "2026-11-21 sha256:…"; what
 *   isn't known is left out
 */
char *
jyl_layer_get_edition (JylLayer *self)
{
  const JylPeriod *updated = jyl_layer_get_updated (self);
  const char *digest = jyl_layer_get_digest (self);
  g_autofree char *date = updated != NULL ? jyl_period_to_edtf (updated) : NULL;

  if (digest == NULL)
    return date != NULL ? g_steal_pointer (&date) : g_strdup ("");

  return date != NULL ? g_strconcat (date, " sha256:", digest, NULL) : g_strconcat ("sha256:", digest, NULL);
}

/**
 * jyl_layer_get_records:
 * @self: a layer
 * @kind: a kind of record
 *
 * Returns: (transfer none): a list model of its records of the kind, in the file's order, that keeps them
 */
GListModel *
jyl_layer_get_records (JylLayer *self, JylKind kind)
{
  g_return_val_if_fail (JYL_IS_LAYER (self), NULL);
  g_return_val_if_fail ((guint) kind < JYL_N_KINDS, NULL);

  return self->lists[kind];
}

/**
 * jyl_layer_get_places:
 * @self: a layer
 *
 * Returns: (transfer none) (element-type JylIdPlace): all ids of its records and of their series, by kind and in the
 *   file's order
 */
GArray *
jyl_layer_get_places (JylLayer *self)
{
  g_return_val_if_fail (JYL_IS_LAYER (self), NULL);

  return self->places;
}

/**
 * jyl_layer_get_subkind:
 * @self: a layer
 * @kind: a kind of record
 * @subkind: a "kind" of its records
 *
 * Returns: (transfer none) (nullable): what the file calls it
 */
JylText *
jyl_layer_get_subkind (JylLayer *self, JylKind kind, const char *subkind)
{
  const JylItem *kinds;
  GPtrArray *words;

  g_return_val_if_fail (JYL_IS_LAYER (self), NULL);
  g_return_val_if_fail ((guint) kind < JYL_N_KINDS && subkind != NULL, NULL);

  kinds = jyl_item_get_item (self->values, JYL_LAYER_KINDS);
  words = kinds != NULL ? jyl_item_get_list (kinds, kind) : jyl_item_get_no_list ();
  for (guint i = 0; i < words->len; i++)
    {
      JylWord *word = g_ptr_array_index (words, i);

      if (g_str_equal (word->key, subkind))
        return word->text;
    }

  return NULL;
}
