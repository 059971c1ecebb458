/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>
#include <string.h>

#include "jyl-language.h"
#include "jyl-layout-private.h"

/* In common letters. */
#define NARROW 44

#define MOST_TITLE_LINES 2
#define MOST_TALL_TITLE_LINES 3

/* What a title shrinks to before it is cut. */
static const double title_shrink[] = { 1, 0.9, 0.8 };

/* How many common letters the picture is wide and high, on the mean: what tells a leaflet from
 * a thumbnail. */
static double
get_room (JylLayout *self)
{
  return sqrt (self->width * self->height) / self->em;
}

/* A title on as few lines and as large as it fits. A low picture would rather have it small than
 * on two lines. */
static PangoLayout *
set_title (JylLayout *self, const char *title, double width)
{
  double factor = CLAMP (1.35 + (get_room (self) - 38) / 30 * 0.4, 1.35, 1.75);
  gboolean low = self->height < 32 * self->em;
  guint most_lines = self->height > self->width ? MOST_TALL_TITLE_LINES : MOST_TITLE_LINES;
  PangoLayout *text = NULL;

  for (guint lines = 1; lines <= most_lines; lines++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (title_shrink); i++)
        {
          double size = MAX (self->em * factor * title_shrink[i], self->em * 1.1);

          g_clear_object (&text);
          text = jyl_texts_wrap (&self->texts, size, JYL_WEIGHT_BOLD, title, width, lines);
          if (!pango_layout_is_ellipsized (text))
            return text;
          if (lines == 1 && !low)
            break;
        }
    }

  return text;
}

/* Title and subtitle. Returns where the next thing may stand. */
double
jyl_layout_place_head (JylLayout *self)
{
  const char *title = jyl_chart_get_title (self->chart);
  const char *subtitle = jyl_chart_get_subtitle (self->chart);
  double width = self->width - 2 * self->margin;
  double y = self->margin * 0.85;

  if (title != NULL && *title != '\0')
    {
      PangoLayout *text = set_title (self, title, width);
      JylBox *box;

      box = jyl_texts_add (&self->texts, JYL_BOX_TITLE, JYL_INK_TEXT, text, self->margin, y);
      y = box->area.y + box->area.height;
    }

  if (subtitle != NULL && *subtitle != '\0' && self->detail.subtitle_lines > 0)
    {
      PangoLayout *text = jyl_texts_wrap (&self->texts, jyl_text_size (self->em, 1), JYL_WEIGHT_REGULAR, subtitle,
                                          width, self->detail.subtitle_lines);
      JylBox *box;

      box = jyl_texts_add (&self->texts, JYL_BOX_SUBTITLE, JYL_INK_DIM, text, self->margin, y + 0.2 * self->em);
      y = box->area.y + box->area.height;
    }

  return y + CLAMP ((get_room (self) - 20) / 32, 0.35, 1.6) * self->em;
}

/* "Jylnama · CC0": the program, and what may be done with the data. */
static char *
make_credit (JylLayout *self)
{
  const char *licence = jyl_dataset_get_licence (jyl_chart_get_dataset (self->chart));

  if (licence == NULL || *licence == '\0')
    return g_strdup ("Jylnama");
  if (g_str_has_prefix (licence, "CC0"))
    licence = "CC0";
  return g_strdup_printf ("Jylnama · %s", licence);
}

/* The source line with the rule above it, then, upwards, the list of flags, the notes and the key. Returns where the
 * plots must end. */
double
jyl_layout_place_foot (JylLayout *self)
{
  const char *source = jyl_chart_get_source (self->chart);
  double width = self->width - 2 * self->margin;
  double size = jyl_text_size (self->em, 0.86);
  double bottom = self->height - self->margin * 0.85;
  double text_height;
  g_autoptr (PangoLayout) text = NULL;

  self->has_rule = FALSE;
  if (source == NULL || *source == '\0' || self->detail.source_lines == 0)
    return jyl_layout_place_key (self, jyl_layout_place_flag_list (self, bottom));

  if (self->detail.credit)
    {
      g_autofree char *credit = make_credit (self);
      g_autoptr (PangoLayout) credit_text = jyl_texts_set (&self->texts, size, JYL_WEIGHT_REGULAR, credit);
      double credit_width;

      jyl_text_get_size (credit_text, &credit_width, NULL);
      text = jyl_texts_wrap (&self->texts, size, JYL_WEIGHT_REGULAR, source, width - credit_width - 2 * self->em,
                             self->detail.source_lines);
      /* It isn't worth a source that is cut. */
      if (credit_width >= 0.3 * width || (pango_layout_is_ellipsized (text) && self->width < NARROW * self->em))
        {
          g_clear_object (&text);
        }
      else
        {
          jyl_text_get_size (text, NULL, &text_height);
          jyl_texts_add (&self->texts, JYL_BOX_CREDIT, JYL_INK_DIM, g_steal_pointer (&credit_text),
                         self->width - self->margin - credit_width, bottom - text_height);
        }
    }

  if (text == NULL)
    text = jyl_texts_wrap (&self->texts, size, JYL_WEIGHT_REGULAR, source, width, self->detail.source_lines);
  jyl_text_get_size (text, NULL, &text_height);
  jyl_texts_add (&self->texts, JYL_BOX_SOURCE, JYL_INK_DIM, g_steal_pointer (&text), self->margin,
                 bottom - text_height);

  self->has_rule = TRUE;
  self->rule = bottom - text_height - 0.5 * self->em;

  return jyl_layout_place_key (self, jyl_layout_place_flag_list (self, self->rule - 0.55 * self->em));
}
