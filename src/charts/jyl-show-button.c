/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-show-button.h"

#include <glib/gi18n.h>

#include "jyl-chart.h"
#include "jyl-compat.h"
#include "jyl-language.h"
#include "jyl-mark.h"
#include "jyl-transform.h"

/* A line of the popover: a choice, and under it why it isn't one. */
typedef struct {
  GtkWidget *check;
  GtkWidget *reason;
} Choice;

struct _JylShowButton {
  AdwBin         parent_instance;

  /* template */
  GtkMenuButton *button;
  GtkLabel      *label;
  GtkLabel      *heading;
  GtkWidget     *figures;
  GtkWidget     *base_row;
  GtkDropDown   *base;
  GtkWidget     *reference_row;
  GtkLabel      *reference_label;
  GtkDropDown   *reference;
  GtkWidget     *mark_row;
  GtkDropDown   *mark;
  GtkWidget     *scale_box;
  GtkWidget     *rows_box;

  /* owned */
  JylChart      *chart;     /* nullable */
  char          *name;      /* of the chart, where there are others; nullable */
  GArray        *bases;     /* (element-type int) in the list of base years */
  GPtrArray     *references;    /* (element-type JylIndicator) in the list of deflators or wholes */
  GArray        *marks;     /* (element-type JylMark) in the list of marks */

  Choice         transforms[JYL_N_TRANSFORMS];
  Choice         log;
  Choice         rows;
  gboolean       updating;  /* what the widgets show follows the chart, and not the other way round */
  gboolean       stale;     /* the popover tells of a chart before */
};

G_DEFINE_FINAL_TYPE (JylShowButton, jyl_show_button, ADW_TYPE_BIN)

enum {
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *const transform_names[JYL_N_TRANSFORMS] = {
  [JYL_TRANSFORM_NOMINAL] = N_("As Stated"),
  [JYL_TRANSFORM_REAL] = N_("Real Terms"),
  [JYL_TRANSFORM_INDEX] = N_("Index"),
  [JYL_TRANSFORM_CHANGE] = N_("Change"),
  [JYL_TRANSFORM_CHANGE_PERCENT] = N_("Change in Per Cent"),
  [JYL_TRANSFORM_SHARE] = N_("Share of Another Indicator"),
};

static JylPart *
get_part (JylShowButton *self)
{
  return jyl_chart_get_part (self->chart);
}

/* Parts that differ from the one shown in one thing. */

/* What the transform goes on with: a scale, a mark or a base of another transform need not suit it. */
static JylPart *
with_transform (JylShowButton *self, JylTransform transform)
{
  g_autoptr (JylPart) unmarked = jyl_part_with_mark (get_part (self), JYL_MARK_NONE);
  g_autoptr (JylPart) linear = jyl_part_with_scale (unmarked, JYL_SCALE_KIND_LINEAR);

  if (transform == jyl_part_get_transform (get_part (self)))
    return jyl_part_ref (get_part (self));
  return jyl_part_with_transform (linear, transform, 0, NULL);
}

static JylPart *
with_base (JylShowButton *self, int base)
{
  return jyl_part_with_transform (get_part (self), jyl_part_get_transform (get_part (self)), base,
                                  jyl_part_get_reference (get_part (self)));
}

static JylPart *
with_reference (JylShowButton *self, const char *reference)
{
  int base = jyl_part_get_base (get_part (self));

  return jyl_part_with_transform (get_part (self), jyl_part_get_transform (get_part (self)), base, reference);
}

static JylPart *
with_rows (JylShowButton *self, gboolean rows)
{
  const JylArrange arrange = rows ? JYL_ARRANGE_PANELS : JYL_ARRANGE_TOGETHER;
  JylRecord *record = jyl_dataset_lookup (jyl_chart_get_dataset (self->chart),
                                          jyl_part_get_indicator (get_part (self)));
  gboolean is_own = jyl_indicator_get_arrange (record) == arrange;

  return jyl_part_with_arrange (get_part (self), is_own ? NULL : &arrange);
}

/* Why not, in the place of the part that is shown. */
static char *
refuse (JylShowButton *self, JylPart *part)
{
  JylView *view = jyl_chart_get_view (self->chart);
  guint index = jyl_view_find_part (view, jyl_part_get_indicator (part));
  g_autoptr (JylView) changed = jyl_view_with_part (view, index, part);
  g_autoptr (JylView) told = jyl_view_with_language (changed, jyl_language_of_interface ());

  return jyl_chart_refuse_part (jyl_chart_get_dataset (self->chart), told, index);
}

static void
choose (JylShowButton *self, JylPart *part)
{
  g_autofree char *reason = NULL;

  if (self->updating || self->chart == NULL || jyl_part_equal (part, get_part (self)))
    return;
  reason = refuse (self, part);
  if (reason == NULL)
    g_signal_emit (self, signals[CHOSEN], 0, part);
}

static void
transform_toggled_cb (JylShowButton *self, GtkCheckButton *check)
{
  for (guint i = 0; i < JYL_N_TRANSFORMS && gtk_check_button_get_active (check); i++)
    {
      g_autoptr (JylPart) part = NULL;

      if (self->transforms[i].check != GTK_WIDGET (check) || self->chart == NULL)
        continue;
      part = with_transform (self, (JylTransform) i);
      choose (self, part);
      return;
    }
}

static void
log_toggled_cb (JylShowButton *self, GtkCheckButton *check)
{
  g_autoptr (JylPart) part = NULL;

  if (self->chart == NULL)
    return;

  part = jyl_part_with_scale (get_part (self),
                              gtk_check_button_get_active (check) ? JYL_SCALE_KIND_LOG : JYL_SCALE_KIND_LINEAR);
  choose (self, part);
}

static void
rows_toggled_cb (JylShowButton *self, GtkCheckButton *check)
{
  g_autoptr (JylPart) part = NULL;

  if (self->chart == NULL)
    return;

  part = with_rows (self, gtk_check_button_get_active (check));
  choose (self, part);
}

static void
base_selected_cb (JylShowButton *self)
{
  guint selected = gtk_drop_down_get_selected (self->base);
  g_autoptr (JylPart) part = NULL;

  if (self->updating || selected >= self->bases->len)
    return;

  part = with_base (self, g_array_index (self->bases, int, selected));
  choose (self, part);
}

static void
reference_selected_cb (JylShowButton *self)
{
  guint selected = gtk_drop_down_get_selected (self->reference);
  g_autoptr (JylPart) part = NULL;

  if (self->updating || selected >= self->references->len)
    return;

  part = with_reference (self, jyl_record_get_id (g_ptr_array_index (self->references, selected)));
  choose (self, part);
}

static void
mark_selected_cb (JylShowButton *self)
{
  guint selected = gtk_drop_down_get_selected (self->mark);
  g_autoptr (JylPart) part = NULL;

  if (self->updating || selected >= self->marks->len)
    return;

  part = jyl_part_with_mark (get_part (self), g_array_index (self->marks, JylMark, selected));
  choose (self, part);
}

/* What the widgets show. */

static void
update_choice (JylShowButton *self, Choice *choice, JylPart *part, gboolean is_active)
{
  g_autofree char *reason = is_active ? NULL : refuse (self, part);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (choice->check), is_active);
  gtk_widget_set_sensitive (choice->check, reason == NULL);
  gtk_widget_set_tooltip_text (choice->check, reason);
  gtk_label_set_label (GTK_LABEL (choice->reason), reason != NULL ? reason : "");
  gtk_widget_set_visible (choice->reason, reason != NULL);
  if (reason != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (choice->check), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, reason, -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (choice->check), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

static void
update_base (JylShowButton *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = GTK_INVALID_LIST_POSITION;

  g_clear_pointer (&self->bases, g_array_unref);
  self->bases = jyl_chart_find_bases (jyl_chart_get_dataset (self->chart), get_part (self));
  for (guint i = 0; i < self->bases->len; i++)
    {
      int year = g_array_index (self->bases, int, i);
      g_autofree char *name = g_strdup_printf ("%d", year);

      gtk_string_list_append (names, name);
      if (year == jyl_chart_get_base (self->chart))
        selected = i;
    }
  gtk_drop_down_set_model (self->base, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->base, selected);
  gtk_widget_set_visible (self->base_row, self->bases->len > 0);
}

static void
update_reference (JylShowButton *self)
{
  JylRecord *record = jyl_dataset_lookup (jyl_chart_get_dataset (self->chart),
                                          jyl_part_get_indicator (get_part (self)));
  JylTransform transform = jyl_part_get_transform (get_part (self));
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = GTK_INVALID_LIST_POSITION;

  g_clear_pointer (&self->references, g_ptr_array_unref);
  self->references = jyl_transform_find_references (jyl_chart_get_dataset (self->chart), record, transform);
  for (guint i = 0; i < self->references->len; i++)
    {
      JylRecord *reference = g_ptr_array_index (self->references, i);

      gtk_string_list_append (names, jyl_text_get (jyl_record_get_title (reference), jyl_language_of_interface ()));
      if (g_strcmp0 (jyl_record_get_id (reference), jyl_chart_get_reference (self->chart)) == 0)
        selected = i;
    }
  gtk_label_set_label (self->reference_label, transform == JYL_TRANSFORM_REAL ? _("Deflator") : _("Share of"));
  jyl_compat_name_drop_down (self->reference, gtk_label_get_label (self->reference_label));
  gtk_drop_down_set_model (self->reference, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->reference, selected);
  gtk_widget_set_visible (self->reference_row, self->references->len > 1);
}

/* The usual mark, and those others that are honest and look different. */
static void
update_mark (JylShowButton *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  g_array_set_size (self->marks, 0);
  for (guint i = 0; i < JYL_N_MARKS; i++)
    {
      JylMark mark = (JylMark) i;
      g_autoptr (JylPart) part = jyl_part_with_mark (get_part (self), mark);
      g_autofree char *reason = mark != JYL_MARK_NONE ? refuse (self, part) : NULL;

      if (reason != NULL)
        continue;
      if (mark == jyl_part_get_mark (get_part (self)))
        selected = self->marks->len;
      g_array_append_val (self->marks, mark);
      gtk_string_list_append (names, mark == JYL_MARK_NONE ? _("Usual") : _(jyl_mark_get_traits (mark)->title));
    }
  gtk_drop_down_set_model (self->mark, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->mark, selected);
  gtk_widget_set_visible (self->mark_row, self->marks->len > 2);
}

static void
update_label (JylShowButton *self)
{
  const char *name = self->chart != NULL ? _(transform_names[jyl_chart_get_transform (self->chart)]) : "";
  g_autofree char *spoken = NULL;
  g_autofree char *tooltip = NULL;

  gtk_label_set_label (self->label, name);
  gtk_label_set_label (self->heading, self->name != NULL ? self->name : "");
  gtk_widget_set_visible (GTK_WIDGET (self->heading), self->name != NULL);
  if (self->name != NULL)
    {
      /* TRANSLATORS: %s is the name of one of the charts compared. */
      tooltip = g_strdup_printf (_("Show the Figures of “%s” As"), self->name);
      gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), tooltip);
      /* TRANSLATORS: the name of one of the charts compared, then one of “As Stated”, “Real Terms”, “Index” …; read
       * by a screen reader. */
      spoken = g_strdup_printf (_("%s: show as: %s"), self->name, name);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
      return;
    }

  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _("Show the Figures As"));
  /* TRANSLATORS: %s is one of “As Stated”, “Real Terms”, “Index” …; read by a screen reader. */
  spoken = g_strdup_printf (_("Show as: %s"), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

/* What is honest is asked only once somebody wants to see it. */
static void
fill (JylShowButton *self)
{
  JylPart *part = self->chart != NULL ? get_part (self) : NULL;
  g_autoptr (JylPart) log = NULL;
  g_autoptr (JylPart) rows = NULL;
  gboolean is_log, in_rows;

  if (part == NULL || !self->stale)
    return;

  self->stale = FALSE;
  self->updating = TRUE;
  for (guint i = 0; i < JYL_N_TRANSFORMS; i++)
    {
      g_autoptr (JylPart) transformed = with_transform (self, (JylTransform) i);

      update_choice (self, &self->transforms[i], transformed, jyl_part_get_transform (part) == (JylTransform) i);
    }
  update_base (self);
  update_reference (self);
  update_mark (self);

  is_log = jyl_part_get_scale (part) == JYL_SCALE_KIND_LOG;
  log = jyl_part_with_scale (part, JYL_SCALE_KIND_LOG);
  update_choice (self, &self->log, log, is_log);

  in_rows = jyl_chart_get_n_panels (self->chart) > 1;
  rows = with_rows (self, !in_rows);
  gtk_widget_set_visible (self->rows_box, jyl_chart_get_n_series (self->chart) > 1);
  update_choice (self, &self->rows, rows, FALSE);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->rows.check), in_rows);
  self->updating = FALSE;
}

static void
popup_cb (GtkMenuButton *button, gpointer user_data)
{
  fill (user_data);
}

static void
update (JylShowButton *self)
{
  self->stale = TRUE;
  update_label (self);
  gtk_widget_set_visible (GTK_WIDGET (self), self->chart != NULL);
  if (gtk_widget_get_visible (GTK_WIDGET (gtk_menu_button_get_popover (self->button))))
    fill (self);
}

static void
make_choice (JylShowButton *self, Choice *choice, GtkWidget *box, GtkAccessibleRole role, const char *name,
             GCallback callback)
{
  choice->check = g_object_new (GTK_TYPE_CHECK_BUTTON, "accessible-role", role, "label", name, NULL);
  g_signal_connect_object (choice->check, "toggled", callback, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), choice->check);

  choice->reason = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (choice->reason), TRUE);
  gtk_label_set_xalign (GTK_LABEL (choice->reason), 0);
  gtk_label_set_max_width_chars (GTK_LABEL (choice->reason), 40);
  gtk_widget_set_margin_start (choice->reason, 28);
  gtk_widget_add_css_class (choice->reason, "caption");
  gtk_widget_add_css_class (choice->reason, "dim-label");
  gtk_widget_set_visible (choice->reason, FALSE);
  gtk_box_append (GTK_BOX (box), choice->reason);
}

static void
jyl_show_button_dispose (GObject *object)
{
  JylShowButton *self = JYL_SHOW_BUTTON (object);

  self->updating = TRUE;
  /* The template's end takes a bound child away without telling the bin that holds it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), JYL_TYPE_SHOW_BUTTON);
  g_clear_object (&self->chart);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->bases, g_array_unref);
  g_clear_pointer (&self->references, g_ptr_array_unref);
  g_clear_pointer (&self->marks, g_array_unref);

  G_OBJECT_CLASS (jyl_show_button_parent_class)->dispose (object);
}

static void
jyl_show_button_class_init (JylShowButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jyl_show_button_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", JYL_TYPE_SHOW_BUTTON, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                  1, JYL_TYPE_PART);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jylnama/Jylnama/ui/jyl-show-button.ui");
  gtk_widget_class_bind_template_child (widget_class, JylShowButton, button);
  gtk_widget_class_bind_template_child (widget_class, JylShowButton, label);
  gtk_widget_class_bind_template_child (widget_class, JylShowButton, heading);
  gtk_widget_class_bind_template_child (widget_class, JylShowButton, figures);
  gtk_widget_class_bind_template_child (widget_class, JylShowButton, base_row);
  gtk_widget_class_bind_template_child (widget_class, JylShowButton, base);
  gtk_widget_class_bind_template_child (widget_class, JylShowButton, reference_row);
  gtk_widget_class_bind_template_child (widget_class, JylShowButton, reference_label);
  gtk_widget_class_bind_template_child (widget_class, JylShowButton, reference);
  gtk_widget_class_bind_template_child (widget_class, JylShowButton, mark_row);
  gtk_widget_class_bind_template_child (widget_class, JylShowButton, mark);
  gtk_widget_class_bind_template_child (widget_class, JylShowButton, scale_box);
  gtk_widget_class_bind_template_child (widget_class, JylShowButton, rows_box);
  gtk_widget_class_bind_template_callback (widget_class, base_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, reference_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, mark_selected_cb);
}

static void
jyl_show_button_init (JylShowButton *self)
{
  self->bases = g_array_new (FALSE, FALSE, sizeof (int));
  self->references = g_ptr_array_new ();
  self->marks = g_array_new (FALSE, FALSE, sizeof (JylMark));

  self->updating = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  jyl_compat_name_drop_down (self->base, _("Base Year"));
  jyl_compat_name_drop_down (self->mark, _("Drawn as"));
  for (guint i = 0; i < JYL_N_TRANSFORMS; i++)
    {
      make_choice (self, &self->transforms[i], self->figures, GTK_ACCESSIBLE_ROLE_RADIO, _(transform_names[i]),
                   G_CALLBACK (transform_toggled_cb));
      if (i > 0)
        gtk_check_button_set_group (GTK_CHECK_BUTTON (self->transforms[i].check),
                                    GTK_CHECK_BUTTON (self->transforms[0].check));
    }
  make_choice (self, &self->log, self->scale_box, GTK_ACCESSIBLE_ROLE_CHECKBOX, _("Logarithmic Scale"),
               G_CALLBACK (log_toggled_cb));
  make_choice (self, &self->rows, self->rows_box, GTK_ACCESSIBLE_ROLE_CHECKBOX, _("A Row for Each Series"),
               G_CALLBACK (rows_toggled_cb));
  self->updating = FALSE;
  /* Before the popover is shown, so that the focus goes to what is chosen now. */
  gtk_menu_button_set_create_popup_func (self->button, popup_cb, self, NULL);
  update (self);
}

/**
 * jyl_show_button_new:
 *
 * Returns: (transfer floating): a button without a chart
 */
GtkWidget *
jyl_show_button_new (void)
{
  return g_object_new (JYL_TYPE_SHOW_BUTTON, NULL);
}

/**
 * jyl_show_button_set_chart:
 * @chart: (nullable): the chart of one indicator; %NULL: none, and the button is gone
 *
 * Lists what could be done with its figures instead.
 */
void
jyl_show_button_set_chart (JylShowButton *self, JylChart *chart)
{
  g_return_if_fail (JYL_IS_SHOW_BUTTON (self));
  g_return_if_fail (chart == NULL || JYL_IS_CHART (chart));

  if (g_set_object (&self->chart, chart))
    update (self);
}

/**
 * jyl_show_button_set_name:
 * @name: (nullable): of the chart that it is about; %NULL: there is but one
 */
void
jyl_show_button_set_name (JylShowButton *self, const char *name)
{
  g_return_if_fail (JYL_IS_SHOW_BUTTON (self));

  if (g_strcmp0 (self->name, name) == 0)
    return;

  g_free (self->name);
  self->name = g_strdup (name);
  update_label (self);
}

/**
 * jyl_show_button_get_part:
 *
 * Returns: (transfer none) (nullable): what is drawn
 */
JylPart *
jyl_show_button_get_part (JylShowButton *self)
{
  g_return_val_if_fail (JYL_IS_SHOW_BUTTON (self), NULL);

  return self->chart != NULL ? get_part (self) : NULL;
}

/**
 * jyl_show_button_choose:
 * @transform: what to do with the figures
 *
 * Returns: whether that is a choice; then it was made as if by a person
 */
gboolean
jyl_show_button_choose (JylShowButton *self, JylTransform transform)
{
  g_return_val_if_fail (JYL_IS_SHOW_BUTTON (self), FALSE);
  g_return_val_if_fail ((guint) transform < JYL_N_TRANSFORMS, FALSE);

  fill (self);
  if (self->chart == NULL || !gtk_widget_get_sensitive (self->transforms[transform].check))
    return FALSE;

  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->transforms[transform].check), TRUE);
  return TRUE;
}

/**
 * jyl_show_button_get_reason:
 * @transform: what could be done with the figures
 *
 * Returns: (transfer full) (nullable): the sentence under the choice; %NULL where it can be made
 */
char *
jyl_show_button_get_reason (JylShowButton *self, JylTransform transform)
{
  g_return_val_if_fail (JYL_IS_SHOW_BUTTON (self), NULL);
  g_return_val_if_fail ((guint) transform < JYL_N_TRANSFORMS, NULL);

  fill (self);
  if (!gtk_widget_get_visible (self->transforms[transform].reason))
    return NULL;
  return g_strdup (gtk_label_get_label (GTK_LABEL (self->transforms[transform].reason)));
}
