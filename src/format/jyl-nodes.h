/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  JYL_NODE_OBJECT,
  JYL_NODE_LIST,
  JYL_NODE_STRING,
  JYL_NODE_NUMBER,
  JYL_NODE_TRUE,
  JYL_NODE_FALSE,
  JYL_NODE_NULL,
} JylNodeType;

/* A value of a file, in sixteen bytes. */
typedef struct {
  guint32 offset;   /* of its first byte in the file */
  guint32 name;     /* of the quotation mark that opens its name; 0: it is no member of an object */
  guint32 next;     /* the node behind it and all that it holds */
  guint32 type : 3; /* JylNodeType */
  guint32 size : 29; /* how many it holds; of a string, a number or a word its bytes */
} JylNode;

/* A file of no more than so many bytes has places of 32 bits, and sizes of 29. */
#define JYL_NODES_MAX_BYTES (256u * 1024u * 1024u)

/* All values of a file, in its order, each before those that it holds; and the file's text, in which what strings and
 * names say stands where they stood, ended with NUL. */
typedef struct {
  JylNode    *nodes;
  guint       n;
  guint       n_allocated;
  char       *text;
  const char *file;   /* the bytes as they are; borrowed; NULL of flat ones */
  gsize       length;
  GBytes     *flat;   /* nullable: what they are mapped from */
} JylNodes;

JylNodes      *jyl_nodes_new        (const char *file, gsize length);
void           jyl_nodes_free       (JylNodes *self);

/* All of them as bytes, and from such bytes again, where they stay. */
GBytes        *jyl_nodes_to_flat    (const JylNodes *self, const char *digest);
JylNodes      *jyl_nodes_new_flat   (GBytes *flat, const char **digest); /* nullable: made by another program */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylNodes, jyl_nodes_free)

/* For the walk that makes them; each value in its order, and an object or list closed behind what it holds. */
guint          jyl_nodes_add        (JylNodes *self, JylNodeType type, gsize offset, gsize name);
void           jyl_nodes_close      (JylNodes *self, guint node, gsize size);
gsize          jyl_nodes_decode     (JylNodes *self, gsize quote, gsize end, gboolean escaped);

/* (nullable): NULL where there is none. */
const JylNode *jyl_nodes_get_root   (const JylNodes *self);
const JylNode *jyl_nodes_get_first  (const JylNodes *self, const JylNode *holder);
const JylNode *jyl_nodes_get_next   (const JylNodes *self, const JylNode *holder, const JylNode *node);
const JylNode *jyl_nodes_find       (const JylNodes *self, const JylNode *object, const char *name);

/* Lent for as long as the nodes live. */
const char    *jyl_nodes_get_name   (const JylNodes *self, const JylNode *member);
const char    *jyl_nodes_get_string (const JylNodes *self, const JylNode *string);
double         jyl_nodes_get_number (const JylNodes *self, const JylNode *number);
/* (transfer full): the value as it is written */
char          *jyl_nodes_dup_source (const JylNodes *self, const JylNode *node);

/* A step from a value into it: a member's name or, where that is NULL, an element's index. */
typedef struct {
  const char *name;
  guint       index;
} JylJsonStep;

/* Where walks along steps ended: values are asked for in about their order, so that a walk begins where the one before
 * ended; else n problems in n elements would take n² steps. Begins as zeros. */
#define JYL_NODES_MAX_DEPTH 64
typedef struct {
  guint holder[JYL_NODES_MAX_DEPTH + 1]; /* 1 more than the node; 0: none */
  guint index[JYL_NODES_MAX_DEPTH + 1];
  guint node[JYL_NODES_MAX_DEPTH + 1];
} JylNodesTrail;

const JylNode *jyl_nodes_walk       (const JylNodes *self, JylNodesTrail *trail, const JylJsonStep *steps,
                                     guint n_steps);

G_END_DECLS
