/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-names.h"
#include "jyl-view.h"

G_BEGIN_DECLS

/* The inside of this room. */

struct _JylPart {
  gatomicrefcount ref_count;

  char        *indicator;
  char       **series;    /* nullable */
  JylTransform transform;
  int          base;      /* a year; 0: the transform's own choice */
  char        *reference; /* nullable */
  JylScaleKind scale;
  JylMark      mark;      /* JYL_MARK_NONE: the series' own */
  gboolean     has_arrange;
  JylArrange   arrange;
};

struct _JylView {
  gatomicrefcount ref_count;

  GPtrArray  *parts; /* (element-type JylPart): at least one, of different indicators */
  int         first_day;
  int         last_day;
  JylLanguage language;
  gboolean    flags;
  char      **events; /* nullable: the chart's own choice */
};

/* The years that a base can be. */
#define JYL_VIEW_MIN_BASE 1
#define JYL_VIEW_MAX_BASE 9999

extern const char *const jyl_style_names[];
extern const char *const jyl_scale_kind_names[];

/* jyl-part.c */
gboolean jyl_ids_equal (char **a, char **b);

/* jyl-view.c: (transfer full): the same again, for a _with_ function to change */
JylView *jyl_view_copy (JylView *self);

/* jyl-view-members.c: the members of a view and of what it is drawn on, each as words. */

typedef enum {
  JYL_MEMBER_OF_PART,
  JYL_MEMBER_OF_VIEW,
  JYL_MEMBER_OF_CANVAS,
} JylMemberScope;

/* How it stands in JSON; in a command line and in an address words have commas between them, those of a size an x. */
typedef enum {
  JYL_MEMBER_STRING,
  JYL_MEMBER_WHOLE, /* a number */
  JYL_MEMBER_IDS,   /* a list of strings */
  JYL_MEMBER_FLAGS, /* true, false or a list of ids */
  JYL_MEMBER_SIZE,  /* a list of two numbers */
} JylMemberForm;

/* What a member is read into, and written from; nobody else has seen the part and the view yet. */
typedef struct {
  JylPart   *part;
  JylView   *view;
  JylCanvas *canvas;
} JylDraft;

typedef struct {
  const char    *name;
  const char    *name_before; /* in view/1; nullable: the same */
  JylMemberScope scope;
  JylMemberForm  form;
  /* FALSE: they are wrong, and @error says what to write. */
  gboolean     (*read)  (JylDraft *draft, const char *const *words, GError **error);
  /* (transfer full) (nullable): NULL where it isn't said */
  char        **(*write) (const JylDraft *draft);
  const char    *help;       /* msgid: what it says, for the command line; NULL: that says it otherwise */
  const char    *argument;   /* msgid: what is written behind it; NULL: one of the choices */
  const char *const *choices; /* nullable; NULL-terminated */
} JylMember;

extern const JylMember jyl_view_members[];
extern const guint jyl_view_n_members;

G_END_DECLS
