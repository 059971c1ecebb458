/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-extra.h"
#include "jyl-period.h"
#include "jyl-text.h"
#include "jyl-types.h"

G_BEGIN_DECLS

/* What a dataset's file is made of: objects, each of a class that is a table of its members. From these tables come
 * the reader, the writer, the links between records, what is searched, and what the schema is held against. */

/* What a member holds. */
typedef enum {
  JYL_FIELD_ID,        /* an id: lower-case letters, digits and single hyphens */
  JYL_FIELD_STRING,
  JYL_FIELD_TEXT,      /* a text in up to three languages */
  JYL_FIELD_PERIOD,    /* a date or an interval, in EDTF */
  JYL_FIELD_NUMBER,    /* with the digits that it was written with */
  JYL_FIELD_WHOLE,     /* a whole number of at least @least and at most @most */
  JYL_FIELD_TRUTH,     /* true or false; false is not written */
  JYL_FIELD_CHOICE,    /* one of @choices, as its place among them */
  JYL_FIELD_REFERENCE, /* the id of a record of one of @kinds */
  JYL_FIELD_ITEM,      /* an object of the class @items */
  JYL_FIELD_WORDS,     /* an object with a text a member: the names are words of the file's own */
} JylFieldType;

/* What a reference from one record to another means. */
typedef enum {
  JYL_LINK_PARTICIPANT,  /* event → person */
  JYL_LINK_ORGANIZATION, /* event → organization */
  JYL_LINK_PLACE,        /* event, organization → place */
  JYL_LINK_PROGRAMME,    /* event → programme */
  JYL_LINK_PARENT,       /* organization → organization, place → place, award → award */
  JYL_LINK_ISSUER,       /* document → organization */
  JYL_LINK_ROLE,         /* person → organization */
  JYL_LINK_OWNER,        /* programme → organization or person */
  JYL_LINK_EVENT,        /* award → event */
  JYL_LINK_LAUREATE,     /* award → person or organization */
  JYL_LINK_ACTOR,        /* position → who says it */
  JYL_LINK_ADDRESSEE,    /* position → to whom */
  JYL_LINK_REQUEST,      /* convention → who asks for its ratification */
  JYL_LINK_COUNTED_BY,   /* indicator → organization, through a series */
  JYL_LINK_ABOUT,        /* discrepancy, position, indicator → any record */
  JYL_LINK_DEFLATOR,     /* indicator → indicator of prices */
  JYL_LINK_CITATION,     /* any record → document */
} JylLinkRole;
#define JYL_N_LINK_ROLES 17

typedef struct _JylItem JylItem;
typedef struct _JylItemClass JylItemClass;

/* A member. What isn't said of it is 0. */
typedef struct {
  const char         *name;
  JylFieldType        type;
  gboolean            many;     /* a list of them */
  gboolean            required;
  guint               least;    /* of JYL_FIELD_WHOLE */
  guint               most;     /* 0: as many as a guint holds */
  const char *const  *choices;  /* of JYL_FIELD_CHOICE, NULL-terminated */
  guint               kinds;    /* of JYL_FIELD_REFERENCE: JYL_KIND_BIT () */
  JylLinkRole         role;     /* of JYL_FIELD_REFERENCE */
  const JylItemClass *items;    /* of JYL_FIELD_ITEM */
  gboolean            searched; /* a list's filter looks into it */
  gboolean            label;    /* what the references of the item say of themselves: the role at an event */
  gboolean            when;     /* when the record is, or was said; of an item: the one within it */
  const char         *words;    /* msgid: what a page calls it; NULL: no page tells it by itself */
} JylField;

/* The value of a member; which of them, its field says. Owned by the item. */
typedef struct {
  union {
    char      *string;
    JylText   *text;
    JylPeriod *period;
    double     number;
    guint      whole; /* also of a truth, and of a choice its place */
    gpointer   item;  /* of the form that the class has */
    GPtrArray *list;  /* (element-type utf8, JylText or item) */
  };
  char *digits; /* of a number that isn't written as its shortest; nullable */
} JylValue;

/* A word of the file's own with its text: of JYL_FIELD_WORDS. */
typedef struct {
  char    *key;
  JylText *text;
} JylWord;

struct _JylItemClass {
  const char     *name; /* for those who read a debugger */
  const JylField *fields;
  guint           n_fields;
  /* Where items are kept in a form of their own: from values, which are taken and left empty, and the values back,
   * borrowed for a look. Without these an item is a JylItem. */
  gpointer      (*make) (JylItem *values);
  void          (*peek) (gpointer item, JylItem *values);
  GDestroyNotify  free;
};

struct _JylItem {
  const JylItemClass *klass;
  guint64             set;    /* a bit a field: whether it has a value */
  GPtrArray          *extras; /* (element-type JylExtra) nullable */
  JylValue            values[];
};

#define JYL_ITEM_SIZE(klass) (sizeof (JylItem) + (klass)->n_fields * sizeof (JylValue))
/* Values on the stack, for as long as a function runs. */
#define JYL_ITEM_ON_STACK(klass) jyl_item_init (g_alloca (JYL_ITEM_SIZE (klass)), klass)

JylItem    *jyl_item_init       (gpointer memory, const JylItemClass *klass);
void        jyl_item_clear      (JylItem *self);
JylItem    *jyl_item_new        (const JylItemClass *klass);
void        jyl_item_free       (JylItem *self);
JylItem    *jyl_item_steal      (JylItem *self); /* (transfer full): a new one with its values; @self is left empty */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylItem, jyl_item_free)

guint       jyl_item_class_find (const JylItemClass *klass, const char *name); /* G_MAXUINT: no such field */
gpointer    jyl_item_class_make (const JylItemClass *klass, JylItem *values);
void        jyl_item_class_peek (const JylItemClass *klass, gpointer item, JylItem *values);
void        jyl_item_class_free (const JylItemClass *klass, gpointer item);
GPtrArray  *jyl_field_new_list  (const JylField *field); /* (transfer full): that frees what it will hold */

gboolean    jyl_item_has        (const JylItem *self, guint field);
const char *jyl_item_get_string (const JylItem *self, guint field); /* nullable */
JylText    *jyl_item_get_text   (const JylItem *self, guint field); /* nullable */
const JylPeriod *jyl_item_get_period (const JylItem *self, guint field); /* nullable */
guint       jyl_item_get_whole  (const JylItem *self, guint field); /* 0 where it isn't said */
gpointer    jyl_item_get_item   (const JylItem *self, guint field); /* nullable */
GPtrArray  *jyl_item_get_list   (const JylItem *self, guint field); /* never NULL */
GPtrArray  *jyl_item_get_no_list (void); /* the one that stands for none */
/* Values are handed over. */
void        jyl_item_take_string (JylItem *self, guint field, char *string);
void        jyl_item_take_text  (JylItem *self, guint field, JylText *text);
void        jyl_item_take_list  (JylItem *self, guint field, GPtrArray *list);
void        jyl_item_take_item  (JylItem *self, guint field, gpointer item);
void        jyl_item_set_period (JylItem *self, guint field, const JylPeriod *period); /* copied; nullable */
void        jyl_item_set_whole  (JylItem *self, guint field, guint whole);
void        jyl_item_take_period (JylItem *self, guint field, JylPeriod *period);
void        jyl_item_take_number (JylItem *self, guint field, double number, char *digits);

JylWord    *jyl_word_new        (const char *key, JylText *text); /* @text: (transfer full) */
void        jyl_word_free       (JylWord *self);

G_END_DECLS
