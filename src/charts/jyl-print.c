/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-print.h"

#include <glib/gi18n.h>

#include "jyl-compat.h"
#include "jyl-layout.h"

/* On every side; what offices' printers leave white is less. */
#define MARGIN_MM 12

/* A layout is in CSS pixels, a page in points. */
#define PIXELS_PER_POINT (96.0 / 72.0)

struct _JylPrint {
  GtkPrintOperation parent_instance;

  /* owned */
  JylChart         *chart;

  /* borrowed, while the dialog is open */
  GtkWidget        *color_button;

  gboolean          in_color;
};

G_DEFINE_FINAL_TYPE (JylPrint, jyl_print, GTK_TYPE_PRINT_OPERATION)

enum { PROP_IN_COLOR = 1, N_PROPS };

static GParamSpec *properties[N_PROPS];

static GtkPageSetup *
make_page_setup (void)
{
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  GtkPaperSize *paper = gtk_paper_size_new (GTK_PAPER_NAME_A4);

  gtk_page_setup_set_paper_size (setup, paper);
  gtk_paper_size_free (paper);
  gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_LANDSCAPE);
  gtk_page_setup_set_top_margin (setup, MARGIN_MM, GTK_UNIT_MM);
  gtk_page_setup_set_bottom_margin (setup, MARGIN_MM, GTK_UNIT_MM);
  gtk_page_setup_set_left_margin (setup, MARGIN_MM, GTK_UNIT_MM);
  gtk_page_setup_set_right_margin (setup, MARGIN_MM, GTK_UNIT_MM);

  return g_steal_pointer (&setup);
}

static void
jyl_print_begin_print (GtkPrintOperation *operation, GtkPrintContext *context)
{
  gtk_print_operation_set_n_pages (operation, 1);
}

/* The chart is laid out anew for the page, so that it fills it whatever its paper is. */
static void
jyl_print_draw_page (GtkPrintOperation *operation, GtkPrintContext *context, int page)
{
  JylPrint *self = JYL_PRINT (operation);
  JylCanvas canvas = {
    .width = gtk_print_context_get_width (context) * PIXELS_PER_POINT,
    .height = gtk_print_context_get_height (context) * PIXELS_PER_POINT,
    .style = self->in_color ? JYL_STYLE_LIGHT : JYL_STYLE_PRINT,
  };
  g_autoptr (JylLayout) layout = jyl_layout_new (self->chart, &canvas);
  cairo_t *cr = gtk_print_context_get_cairo_context (context);

  cairo_save (cr);
  cairo_scale (cr, 1 / PIXELS_PER_POINT, 1 / PIXELS_PER_POINT);
  jyl_chart_draw (layout, cr);
  cairo_restore (cr);
}

/* A tab of the dialog. */
static GtkWidget *
jyl_print_create_custom_widget (GtkPrintOperation *operation)
{
  JylPrint *self = JYL_PRINT (operation);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *gray = gtk_check_button_new_with_mnemonic (_("_Greys, for any printer"));

  self->color_button = gtk_check_button_new_with_mnemonic (_("_Colors"));
  gtk_check_button_set_group (GTK_CHECK_BUTTON (self->color_button), GTK_CHECK_BUTTON (gray));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->in_color ? self->color_button : gray), TRUE);
  gtk_box_append (GTK_BOX (box), gray);
  gtk_box_append (GTK_BOX (box), self->color_button);
  jyl_compat_name_buttons (box);
  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 12);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);

  return box;
}

static void
jyl_print_custom_widget_apply (GtkPrintOperation *operation, GtkWidget *widget)
{
  JylPrint *self = JYL_PRINT (operation);

  jyl_print_set_in_color (self, gtk_check_button_get_active (GTK_CHECK_BUTTON (self->color_button)));
  self->color_button = NULL;
}

static void
jyl_print_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  JylPrint *self = JYL_PRINT (object);

  if (id == PROP_IN_COLOR)
    g_value_set_boolean (value, self->in_color);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
jyl_print_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  JylPrint *self = JYL_PRINT (object);

  if (id == PROP_IN_COLOR)
    jyl_print_set_in_color (self, g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
jyl_print_dispose (GObject *object)
{
  g_clear_object (&JYL_PRINT (object)->chart);

  G_OBJECT_CLASS (jyl_print_parent_class)->dispose (object);
}

static void
jyl_print_class_init (JylPrintClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkPrintOperationClass *operation_class = GTK_PRINT_OPERATION_CLASS (klass);

  object_class->get_property = jyl_print_get_property;
  object_class->set_property = jyl_print_set_property;
  object_class->dispose = jyl_print_dispose;
  operation_class->begin_print = jyl_print_begin_print;
  operation_class->draw_page = jyl_print_draw_page;
  operation_class->create_custom_widget = jyl_print_create_custom_widget;
  operation_class->custom_widget_apply = jyl_print_custom_widget_apply;

  properties[PROP_IN_COLOR] = g_param_spec_boolean (
      "in-color", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jyl_print_init (JylPrint *self)
{
  GtkPrintOperation *operation = GTK_PRINT_OPERATION (self);
  g_autoptr (GtkPageSetup) setup = make_page_setup ();

  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_custom_tab_label (operation, _("Chart"));
}

/**
 * jyl_print_new:
 * @chart: what to print
 *
 * Returns: (transfer full): an operation that prints it on one page, A4 across unless another paper is
 *   chosen in the dialog, in greys unless colours are; the job is named after the chart
 */
JylPrint *
jyl_print_new (JylChart *chart)
{
  JylPrint *self;

  g_return_val_if_fail (JYL_IS_CHART (chart), NULL);

  self = g_object_new (JYL_TYPE_PRINT, NULL);
  self->chart = g_object_ref (chart);
  gtk_print_operation_set_job_name (GTK_PRINT_OPERATION (self), jyl_chart_get_title (chart));

  return self;
}

/**
 * jyl_print_get_in_color:
 *
 * Returns: whether it is printed in colours
 */
gboolean
jyl_print_get_in_color (JylPrint *self)
{
  g_return_val_if_fail (JYL_IS_PRINT (self), FALSE);

  return self->in_color;
}

/**
 * jyl_print_set_in_color:
 * @in_color: whether to print in colours rather than in greys
 */
void
jyl_print_set_in_color (JylPrint *self, gboolean in_color)
{
  g_return_if_fail (JYL_IS_PRINT (self));

  in_color = !!in_color;
  if (self->in_color == in_color)
    return;

  self->in_color = in_color;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IN_COLOR]);
}
