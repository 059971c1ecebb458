/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-item.h"

#include <string.h>

#define BIT(field) (G_GUINT64_CONSTANT (1) << (field))

static void
clear_one (const JylField *field, gpointer value)
{
  if (value == NULL)
    return;

  switch (field->type)
    {
    case JYL_FIELD_TEXT:
      jyl_text_unref (value);
      break;
    case JYL_FIELD_PERIOD:
      jyl_period_free (value);
      break;
    case JYL_FIELD_ITEM:
      jyl_item_class_free (field->items, value);
      break;
    case JYL_FIELD_ID:
    case JYL_FIELD_STRING:
    case JYL_FIELD_REFERENCE:
      g_free (value);
      break;
    case JYL_FIELD_NUMBER:
    case JYL_FIELD_WHOLE:
    case JYL_FIELD_TRUTH:
    case JYL_FIELD_CHOICE:
    case JYL_FIELD_WORDS:
    default:
      break;
    }
}

static void
clear_value (const JylField *field, JylValue *value)
{
  if (field->many || field->type == JYL_FIELD_WORDS)
    g_ptr_array_unref (value->list);
  else
    clear_one (field, field->type == JYL_FIELD_NUMBER || field->type == JYL_FIELD_WHOLE ||
                          field->type == JYL_FIELD_TRUTH || field->type == JYL_FIELD_CHOICE ? NULL : value->item);
  g_free (value->digits);
}

/* Makes room for a new value. */
static JylValue *
renew (JylItem *self, guint field)
{
  if ((self->set & BIT (field)) != 0)
    clear_value (&self->klass->fields[field], &self->values[field]);
  self->values[field] = (JylValue) { { NULL }, NULL };
  self->set |= BIT (field);

  return &self->values[field];
}

/**
 * jyl_item_init:
 * @memory: %JYL_ITEM_SIZE bytes
 * @klass: a class; it must outlive the item
 *
 * Returns: (transfer none): @memory as an item in which nothing is said
 */
JylItem *
jyl_item_init (gpointer memory, const JylItemClass *klass)
{
  JylItem *self = memory;

  self->klass = klass;
  self->set = 0;
  self->extras = NULL;
  return self;
}

/**
 * jyl_item_clear:
 * @self: an item
 *
 * Frees its values, so that nothing is said in it.
 */
void
jyl_item_clear (JylItem *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; self->set != 0; i++)
    {
      if ((self->set & BIT (i)) == 0)
        continue;
      clear_value (&self->klass->fields[i], &self->values[i]);
      self->set &= ~BIT (i);
    }
  g_clear_pointer (&self->extras, g_ptr_array_unref);
}

/**
 * jyl_item_new:
 * @klass: a class without a form of its own; it must outlive the item
 *
 * Returns: (transfer full): an item in which nothing is said
 */
JylItem *
jyl_item_new (const JylItemClass *klass)
{
  g_return_val_if_fail (klass != NULL, NULL);

  return jyl_item_init (g_malloc (JYL_ITEM_SIZE (klass)), klass);
}

/**
 * jyl_item_free:
 * @self: (transfer full) (nullable): an item
 *
 * Frees it with its values.
 */
void
jyl_item_free (JylItem *self)
{
  if (self == NULL)
    return;

  jyl_item_clear (self);
  g_free (self);
}

/**
 * jyl_item_steal:
 * @self: an item; it is left empty
 *
 * Returns: (transfer full): an item of its own with the values of @self
 */
JylItem *
jyl_item_steal (JylItem *self)
{
  JylItem *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, JYL_ITEM_SIZE (self->klass));
  self->set = 0;
  self->extras = NULL;
  return copy;
}

/**
 * jyl_item_class_find:
 * @klass: a class
 * @name: the name of a member
 *
 * Returns: which field it is; %G_MAXUINT where the class has none of that name
 */
guint
jyl_item_class_find (const JylItemClass *klass, const char *name)
{
  for (guint i = 0; i < klass->n_fields; i++)
    {
      /* Most differ in the first letter, which is cheaper to see than to call for. */
      if (*klass->fields[i].name == *name && g_str_equal (klass->fields[i].name, name))
        return i;
    }

  return G_MAXUINT;
}

/**
 * jyl_item_class_make:
 * @klass: a class
 * @values: an item of it, in which all that is required is said; left empty
 *
 * Returns: (transfer full): the same in the form that the class has
 */
gpointer
jyl_item_class_make (const JylItemClass *klass, JylItem *values)
{
  return klass->make != NULL ? klass->make (values) : jyl_item_steal (values);
}

/**
 * jyl_item_class_peek:
 * @klass: a class
 * @item: an item in the form that the class has
 * @values: an empty item of @klass, which must not be cleared afterwards: what it is given stays @item's
 *
 * Looks at the values of an item, whatever its form.
 */
void
jyl_item_class_peek (const JylItemClass *klass, gpointer item, JylItem *values)
{
  if (klass->peek != NULL)
    klass->peek (item, values);
  else
    memcpy (values, item, JYL_ITEM_SIZE (klass));
}

/**
 * jyl_item_class_free:
 * @klass: a class
 * @item: (transfer full) (nullable): an item in the form that the class has
 *
 * Frees @item.
 */
void
jyl_item_class_free (const JylItemClass *klass, gpointer item)
{
  if (item == NULL)
    return;
  if (klass->free != NULL)
    klass->free (item);
  else
    jyl_item_free (item);
}

/**
 * jyl_field_new_list:
 * @field: a field of which there are many, or of words
 *
 * Returns: (transfer full): an empty list that frees what it will hold
 */
GPtrArray *
jyl_field_new_list (const JylField *field)
{
  switch (field->type)
    {
    case JYL_FIELD_TEXT:
      return g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_text_unref);
    case JYL_FIELD_WORDS:
      return g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_word_free);
    case JYL_FIELD_ITEM:
      return g_ptr_array_new_with_free_func (field->items->free != NULL ? field->items->free
                                                                        : (GDestroyNotify) jyl_item_free);
    case JYL_FIELD_ID:
    case JYL_FIELD_STRING:
    case JYL_FIELD_REFERENCE:
      return g_ptr_array_new_with_free_func (g_free);
    case JYL_FIELD_PERIOD:
    case JYL_FIELD_NUMBER:
    case JYL_FIELD_WHOLE:
    case JYL_FIELD_TRUTH:
    case JYL_FIELD_CHOICE:
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * jyl_item_has:
 * @self: an item
 * @field: one of its fields, or %G_MAXUINT for one that its class hasn't got
 *
 * Returns: whether anything is said there
 */
gboolean
jyl_item_has (const JylItem *self, guint field)
{
  return field < self->klass->n_fields && (self->set & BIT (field)) != 0;
}

/**
 * jyl_item_get_string:
 * @self: an item
 * @field: one that holds a string, an id or a reference
 *
 * Returns: (transfer none) (nullable): the string
 */
const char *
jyl_item_get_string (const JylItem *self, guint field)
{
  return jyl_item_has (self, field) ? self->values[field].string : NULL;
}

/**
 * jyl_item_get_text:
 * @self: an item
 * @field: one that holds a text
 *
 * Returns: (transfer none) (nullable): the text
 */
JylText *
jyl_item_get_text (const JylItem *self, guint field)
{
  return jyl_item_has (self, field) ? self->values[field].text : NULL;
}

/**
 * jyl_item_get_period:
 * @self: an item
 * @field: one that holds a period
 *
 * Returns: (transfer none) (nullable): the period
 */
const JylPeriod *
jyl_item_get_period (const JylItem *self, guint field)
{
  return jyl_item_has (self, field) ? self->values[field].period : NULL;
}

/**
 * jyl_item_get_whole:
 * @self: an item
 * @field: one that holds a whole number, a truth or a choice
 *
 * Returns: the number; 0 where nothing is said
 */
guint
jyl_item_get_whole (const JylItem *self, guint field)
{
  return jyl_item_has (self, field) ? self->values[field].whole : 0;
}

/**
 * jyl_item_get_item:
 * @self: an item
 * @field: one that holds an item
 *
 * Returns: (transfer none) (nullable): the item, in the form that its class has
 */
gpointer
jyl_item_get_item (const JylItem *self, guint field)
{
  return jyl_item_has (self, field) ? self->values[field].item : NULL;
}

static gpointer
make_nothing (gpointer data)
{
  return g_ptr_array_new ();
}

/**
 * jyl_item_get_no_list:
 *
 * Returns: (transfer none): the empty list that stands for one of which nothing is said
 */
GPtrArray *
jyl_item_get_no_list (void)
{
  static GOnce nothing = G_ONCE_INIT;

  return g_once (&nothing, make_nothing, NULL);
}

/**
 * jyl_item_get_list:
 * @self: an item
 * @field: one that holds a list
 *
 * Returns: (transfer none): the list; an empty one where nothing is said
 */
GPtrArray *
jyl_item_get_list (const JylItem *self, guint field)
{
  return jyl_item_has (self, field) ? self->values[field].list : jyl_item_get_no_list ();
}

/**
 * jyl_item_take_string:
 * @self: an item
 * @field: one that holds a string, an id or a reference
 * @string: (transfer full) (nullable): the string; %NULL says nothing
 */
void
jyl_item_take_string (JylItem *self, guint field, char *string)
{
  if (string != NULL)
    renew (self, field)->string = string;
}

/**
 * jyl_item_take_text:
 * @self: an item
 * @field: one that holds a text
 * @text: (transfer full) (nullable): the text; %NULL says nothing
 */
void
jyl_item_take_text (JylItem *self, guint field, JylText *text)
{
  if (text != NULL)
    renew (self, field)->text = text;
}

/**
 * jyl_item_take_list:
 * @self: an item
 * @field: one that holds a list, or words
 * @list: (transfer full) (nullable): the list, which frees what it holds; %NULL says nothing
 */
void
jyl_item_take_list (JylItem *self, guint field, GPtrArray *list)
{
  if (list != NULL)
    renew (self, field)->list = list;
}

/**
 * jyl_item_take_item:
 * @self: an item
 * @field: one that holds an item
 * @item: (transfer full) (nullable): the item, in the form that its class has; %NULL says nothing
 */
void
jyl_item_take_item (JylItem *self, guint field, gpointer item)
{
  if (item != NULL)
    renew (self, field)->item = item;
}

/**
 * jyl_item_set_period:
 * @self: an item
 * @field: one that holds a period
 * @period: (nullable): the period; %NULL says nothing
 */
void
jyl_item_set_period (JylItem *self, guint field, const JylPeriod *period)
{
  if (period != NULL)
    renew (self, field)->period = jyl_period_copy (period);
}

/**
 * jyl_item_set_whole:
 * @self: an item
 * @field: one that holds a whole number, a truth or a choice
 * @whole: the number
 */
void
jyl_item_set_whole (JylItem *self, guint field, guint whole)
{
  renew (self, field)->whole = whole;
}

/**
 * jyl_item_take_period:
 * @self: an item
 * @field: one that holds a period
 * @period: (transfer full) (nullable): the period; %NULL says nothing
 */
void
jyl_item_take_period (JylItem *self, guint field, JylPeriod *period)
{
  if (period != NULL)
    renew (self, field)->period = period;
}

/**
 * jyl_item_take_number:
 * @self: an item
 * @field: one that holds a number
 * @number: the number
 * @digits: (transfer full) (nullable): as it was written, where that isn't its shortest form
 */
void
jyl_item_take_number (JylItem *self, guint field, double number, char *digits)
{
  JylValue *value = renew (self, field);

  value->number = number;
  value->digits = digits;
}

/**
 * jyl_word_new:
 * @key: a word of the file's own
 * @text: (transfer full): what it is called
 *
 * Returns: (transfer full): the two together
 */
JylWord *
jyl_word_new (const char *key, JylText *text)
{
  JylWord *self = g_new (JylWord, 1);

  *self = (JylWord) { g_strdup (key), text };
  return self;
}

/**
 * jyl_word_free:
 * @self: (transfer full): a word
 *
 * Frees it with its text.
 */
void
jyl_word_free (JylWord *self)
{
  g_free (self->key);
  jyl_text_unref (self->text);
  g_free (self);
}
