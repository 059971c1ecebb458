/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-address.h"
#include "jyl-chart-list.h"
#include "jyl-chart-table.h"
#include "jyl-chart-widget.h"
#include "jyl-charts-page.h"
#include "jyl-compare-bar.h"
#include "jyl-compare-button.h"
#include "jyl-later.h"
#include "jyl-panes.h"
#include "jyl-point-card.h"
#include "jyl-settings.h"
#include "jyl-show-button.h"
#include "jyl-undo.h"

G_BEGIN_DECLS

struct _JylChartsPage {
  JylPage             parent_instance;

  /* template */
  JylPanes           *panes;
  JylChartList       *list;
  GtkStack           *content;
  GtkWidget          *list_button;
  GtkWidget          *series_button;
  GtkLabel           *series_label;
  GtkWidget          *flags_button;
  GtkWidget          *language_button;
  GtkLabel           *language_label;
  JylShowButton      *show_button;
  GtkWidget          *chart_buttons;
  JylCompareButton   *compare_button;
  GtkWidget          *compare_row;
  JylCompareBar      *compare_bar;
  GtkPaned           *paned;
  GtkStack           *chart_stack;
  JylChartWidget       *chart_widget;
  AdwStatusPage      *empty_page;
  GtkWidget          *number;
  GtkLabel           *number_title;
  GtkLabel           *number_definition;
  JylChartTable      *table;
  JylPointCard       *card;
  GMenu              *series_menu;

  /* borrowed */
  JylIndicator       *indicator;      /* what is shown; the dataset owns it */
  JylIndicator       *menu_indicator; /* whose series are in the menu; nullable */
  GtkWidget          *dialog;         /* weak; nullable */

  /* owned */
  JylSettings        *settings;
  GSimpleActionGroup *actions;
  GtkPrintSettings   *print_settings; /* of the last time; nullable */
  JylView            *view;      /* what is drawn of it; NULL: it is never drawn */
  JylChart           *chart;     /* view with its data; NULL as above */
  char               *menu_name; /* what the menu of series is headed; nullable */
  GHashTable         *undos;     /* (element-type utf8 JylUndo): how each chart was left, and the steps to there */
  GSignalGroup       *range_signals;

  guint               part;      /* which of the view's parts the buttons are about */
  int                 language;  /* a JylLanguage, or JYL_CHARTS_PAGE_INTERFACE */
  gboolean            print_in_color;
  JylLater            split_later;
};

/* The chart speaks the interface's language. */
#define JYL_CHARTS_PAGE_INTERFACE (-1)

/* From jyl-charts-page.c, for the actions. */
void        jyl_charts_page_set_view        (JylChartsPage *self, JylView *view);
void        jyl_charts_page_show_view       (JylChartsPage *self, JylView *view);
void        jyl_charts_page_set_language    (JylChartsPage *self, int language);
void        jyl_charts_page_close_card      (JylChartsPage *self);

/* What was before or after a step: the shared years follow. */
void        jyl_charts_page_restore         (JylChartsPage *self, JylView *view);

/* From jyl-charts-page-undo.c. */
void        jyl_charts_page_init_undo       (JylChartsPage *self);
void        jyl_charts_page_update_undo     (JylChartsPage *self);
JylView    *jyl_charts_page_get_left        (JylChartsPage *self, const char *indicator);
void        jyl_charts_page_remember        (JylChartsPage *self, JylView *view, gboolean is_step);

/* From jyl-charts-page-update.c. */
void        jyl_charts_page_update          (JylChartsPage *self);
void        jyl_charts_page_show_card       (JylChartsPage *self, JylFigure figure);

/* From jyl-charts-page-compare.c. */
void        jyl_charts_page_init_compare    (JylChartsPage *self);
void        jyl_charts_page_update_compare  (JylChartsPage *self);
void        jyl_charts_page_set_part        (JylChartsPage *self, guint part);
void        jyl_charts_page_select          (JylChartsPage *self, JylObservation *observation);
void        jyl_charts_page_follow          (JylChartsPage *self, JylFigure figure);
guint       jyl_charts_page_find_part       (JylChartsPage *self, JylView *view);
void        jyl_charts_page_change_part     (JylChartsPage *self, JylPart *changed);
JylIndicator *jyl_charts_page_get_part_indicator (JylChartsPage *self);
const char *jyl_charts_page_get_part_name   (JylChartsPage *self);
char      **jyl_charts_page_read_compare    (JylChartsPage *self, const char *compare);
char       *jyl_charts_page_make_address    (JylChartsPage *self, JylView *view, JylFigure figure);

/* From jyl-charts-page-show.c. */
void            jyl_charts_page_init_show   (JylChartsPage *self);
JylChart       *jyl_charts_page_make_chart  (JylChartsPage *self, JylView *view, JylView **honest);
void            jyl_charts_page_update_show (JylChartsPage *self);
/* What the chart draws, or the table tells, with the series that it stands in. */
JylFigure   jyl_charts_page_find_figure     (JylChartsPage *self, JylObservation *observation);
JylFigure   jyl_charts_page_find_drawn      (JylChartsPage *self, const char *series, const char *edtf,
                                             JylFigure figure);

/* From jyl-charts-page-open.c. */
void        jyl_charts_page_follow_range    (JylChartsPage *self, JylView *view);
void        jyl_charts_page_open_view       (JylChartsPage *self, const char *json);

/* From jyl-charts-page-flags.c. */
void        jyl_charts_page_init_flags         (JylChartsPage *self);
void        jyl_charts_page_update_flags       (JylChartsPage *self);

/* From jyl-charts-page-actions.c. */
void        jyl_charts_page_class_init_actions (GtkWidgetClass *widget_class);
void        jyl_charts_page_init_actions       (JylChartsPage *self);
void        jyl_charts_page_update_actions     (JylChartsPage *self);

/* From jyl-charts-page-series.c. */
void        jyl_charts_page_update_series      (JylChartsPage *self);
JylView    *jyl_charts_page_with_series_of     (JylView *view, JylFigure figure);
/* (transfer full): ids of the series drawn of an indicator, NULL-terminated. */
char      **jyl_charts_page_dup_series         (JylIndicator *indicator, JylPart *part);

G_END_DECLS
