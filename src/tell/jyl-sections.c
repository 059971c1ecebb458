/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-sections.h"

struct _JylSection {
  GObject parent_instance;

  JylSectionStyle style;
  char *title;
  char *address;
  char *text;
  GListStore *lines;
};

G_DEFINE_FINAL_TYPE (JylSection, jyl_section, G_TYPE_OBJECT)

static void
jyl_section_dispose (GObject *object)
{
  JylSection *self = JYL_SECTION (object);

  g_clear_object (&self->lines);

  G_OBJECT_CLASS (jyl_section_parent_class)->dispose (object);
}

static void
jyl_section_finalize (GObject *object)
{
  JylSection *self = JYL_SECTION (object);

  g_free (self->title);
  g_free (self->address);
  g_free (self->text);

  G_OBJECT_CLASS (jyl_section_parent_class)->finalize (object);
}

static void
jyl_section_class_init (JylSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = jyl_section_dispose;
  object_class->finalize = jyl_section_finalize;
}

static void
jyl_section_init (JylSection *self)
{
  self->lines = g_list_store_new (JYL_TYPE_LINE);
}

/**
 * jyl_section_new:
 * @style: what sort of section
 * @title: (nullable): its heading
 *
 * Returns: (transfer full): a section without lines
 */
JylSection *
jyl_section_new (JylSectionStyle style, const char *title)
{
  JylSection *self = g_object_new (JYL_TYPE_SECTION, NULL);

  self->style = style;
  self->title = g_strdup (title);

  return self;
}

/**
 * jyl_section_get_style:
 * @self: a section
 *
 * Returns: what sort of section it is
 */
JylSectionStyle
jyl_section_get_style (JylSection *self)
{
  g_return_val_if_fail (JYL_IS_SECTION (self), JYL_SECTION_PLAIN);

  return self->style;
}

/**
 * jyl_section_get_title:
 * @self: a section
 *
 * Returns: (transfer none) (nullable): its heading
 */
const char *
jyl_section_get_title (JylSection *self)
{
  g_return_val_if_fail (JYL_IS_SECTION (self), NULL);

  return self->title;
}

/**
 * jyl_section_set_address:
 * @self: a section
 * @address: (nullable): where the heading leads
 */
void
jyl_section_set_address (JylSection *self, const char *address)
{
  g_return_if_fail (JYL_IS_SECTION (self));

  g_free (self->address);
  self->address = g_strdup (address);
}

/**
 * jyl_section_get_address:
 * @self: a section
 *
 * Returns: (transfer none) (nullable): where the heading leads
 */
const char *
jyl_section_get_address (JylSection *self)
{
  g_return_val_if_fail (JYL_IS_SECTION (self), NULL);

  return self->address;
}

/**
 * jyl_section_set_text:
 * @self: a section
 * @text: (nullable): words under the heading; an empty string is none
 */
void
jyl_section_set_text (JylSection *self, const char *text)
{
  g_return_if_fail (JYL_IS_SECTION (self));

  g_free (self->text);
  self->text = text != NULL && *text != '\0' ? g_strdup (text) : NULL;
}

/**
 * jyl_section_get_text:
 * @self: a section
 *
 * Returns: (transfer none) (nullable): words under the heading
 */
const char *
jyl_section_get_text (JylSection *self)
{
  g_return_val_if_fail (JYL_IS_SECTION (self), NULL);

  return self->text;
}

/**
 * jyl_section_get_lines:
 * @self: a section
 *
 * Returns: (transfer none): its lines, as #JylLine
 */
GListModel *
jyl_section_get_lines (JylSection *self)
{
  g_return_val_if_fail (JYL_IS_SECTION (self), NULL);

  return G_LIST_MODEL (self->lines);
}

/**
 * jyl_section_add:
 * @self: a section
 * @line: (transfer full): a line for its end
 */
void
jyl_section_add (JylSection *self, JylLine *line)
{
  g_return_if_fail (JYL_IS_SECTION (self));
  g_return_if_fail (JYL_IS_LINE (line));

  g_list_store_append (self->lines, line);
  g_object_unref (line);
}

/**
 * jyl_section_sort:
 * @self: a section
 * @compare: compares two lines
 */
void
jyl_section_sort (JylSection *self, GCompareDataFunc compare)
{
  g_return_if_fail (JYL_IS_SECTION (self));

  g_list_store_sort (self->lines, compare, NULL);
}

/**
 * jyl_sections_append:
 * @sections: (element-type JylSection): sections so far
 * @style: what sort of section to add
 * @title: (nullable): its heading
 *
 * Returns: (transfer none): a section without lines, at the end
 */
JylSection *
jyl_sections_append (GPtrArray *sections, JylSectionStyle style, const char *title)
{
  JylSection *section;

  g_return_val_if_fail (sections != NULL, NULL);

  section = jyl_section_new (style, title);
  g_ptr_array_add (sections, section);

  return section;
}

/**
 * jyl_sections_for_record:
 * @dataset: the record's dataset
 * @record: a record of any kind
 *
 * Says in sections what the dataset knows of a record: its facts, its links by what they mean, in
 * both directions, and where all that stands.
 *
 * Returns: (transfer full) (element-type JylSection): the sections, none of them empty
 */
GPtrArray *
jyl_sections_for_record (JylDataset *dataset, JylRecord *record)
{
  g_autoptr (GPtrArray) sections = NULL;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (JYL_IS_RECORD (record), NULL);

  sections = g_ptr_array_new_with_free_func (g_object_unref);
  /* What is doubtful is told first; of figures each number tells it for itself. */
  if (!JYL_IS_INDICATOR (record))
    jyl_sections_add_doubts (sections, dataset, record);
  jyl_sections_add_facts (sections, dataset, record);
  jyl_sections_add_roles (sections, dataset, record);
  jyl_sections_add_figures (sections, dataset, record);
  if (JYL_IS_INDICATOR (record))
    jyl_sections_add_doubts (sections, dataset, record);
  jyl_sections_add_requests (sections, dataset, record);
  jyl_sections_add_numbered (sections, dataset, record);
  jyl_sections_add_winners (sections, dataset, record);
  jyl_sections_add_links (sections, dataset, record);
  jyl_sections_add_beside (sections, dataset, record);
  jyl_sections_add_outline (sections, dataset, record);
  jyl_sections_add_sources (sections, dataset, record);

  for (guint i = sections->len; i > 0; i--)
    {
      JylSection *section = g_ptr_array_index (sections, i - 1);

      if (g_list_model_get_n_items (G_LIST_MODEL (section->lines)) == 0)
        g_ptr_array_remove_index (sections, i - 1);
    }

  return g_steal_pointer (&sections);
}
