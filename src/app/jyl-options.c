/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-config.h"

#include "jyl-options.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "jyl-embedded-view.h"
#include "jyl-language.h"

#define MIN_SIZE 160
#define MAX_SIZE 16384
#define MIN_SCALE 0.1
#define MAX_SCALE 16

/* Of the pictures for the press, where nothing is said: 2560 pixels across. */
#define PRESS_SCALE "2"

/* Of a PNG: what cairo can draw on a side, and what a memory of a gigabyte holds. */
#define MAX_SIDE 32767.0
#define MAX_PIXELS (16384.0 * 16384.0)

/**
 * jyl_options_error_quark:
 *
 * Returns: the domain of errors in the arguments
 */
G_DEFINE_QUARK (jyl-options-error-quark, jyl_options_error)

/* The options as they stand on the command line. */
typedef struct {
  gboolean check;
  gboolean list;
  gboolean rewrite;
  gboolean version;
  gboolean help;
  char    *export;
  char    *press_kit;
  char    *languages;
  char    *output;
  char    *format;
  char    *size;
  char    *scale;
  char    *language;
  char    *style;
  char    *range;
  char    *transform;
  char    *base;
  char    *with;
  char    *scale_kind;
  char    *compare;
  char    *series;
  char    *mark;
  char    *arrange;
  char    *flags;
  char    *view;
  char    *text;
  char   **files;
  char    *marks;      /* what --mark takes, for the help */
  char    *transforms; /* the same for --transform */
} Words;

static void
words_clear (Words *self)
{
  g_clear_pointer (&self->export, g_free);
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->format, g_free);
  g_clear_pointer (&self->size, g_free);
  g_clear_pointer (&self->scale, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->style, g_free);
  g_clear_pointer (&self->range, g_free);
  g_clear_pointer (&self->transform, g_free);
  g_clear_pointer (&self->base, g_free);
  g_clear_pointer (&self->with, g_free);
  g_clear_pointer (&self->scale_kind, g_free);
  g_clear_pointer (&self->compare, g_free);
  g_clear_pointer (&self->series, g_free);
  g_clear_pointer (&self->mark, g_free);
  g_clear_pointer (&self->arrange, g_free);
  g_clear_pointer (&self->flags, g_free);
  g_clear_pointer (&self->view, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->press_kit, g_free);
  g_clear_pointer (&self->languages, g_free);
  g_clear_pointer (&self->files, g_strfreev);
  g_clear_pointer (&self->marks, g_free);
  g_clear_pointer (&self->transforms, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Words, words_clear)

static gboolean G_GNUC_PRINTF (2, 3)
refuse (GError **error, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  if (error != NULL)
    *error = g_error_new_valist (JYL_OPTIONS_ERROR, 0, format, args);
  va_end (args);

  return FALSE;
}

static GOptionContext *
make_context (Words *words)
{
  GOptionContext *context = g_option_context_new (_("[FILE]"));
  const GOptionEntry entries[] = {
    { "check", 0, 0, G_OPTION_ARG_NONE, &words->check, N_("Print the problems of a dataset, one a line"), NULL },
    { "list", 0, 0, G_OPTION_ARG_NONE, &words->list, N_("Print the charts of a dataset: id, tab, title"), NULL },
    { "rewrite", 0, 0, G_OPTION_ARG_NONE, &words->rewrite,
      N_("Write a dataset in the one order and form that all files can have"), NULL },
    { "export", 0, 0, G_OPTION_ARG_STRING, &words->export, N_("Write a chart, or all, to a file"), N_("ID|all") },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &words->output, N_("The file to write, or with “all” the folder"),
      N_("PATH") },
    { "press-kit", 0, 0, G_OPTION_ARG_STRING, &words->press_kit,
      N_("Write a folder with a chart, or all, as pictures, table and captions"), N_("ID|all") },
    { "languages", 0, 0, G_OPTION_ARG_STRING, &words->languages, N_("Languages of the folder; all if not said"),
      "en,ru,kk" },
    { "format", 0, 0, G_OPTION_ARG_STRING, &words->format, N_("Instead of what the file name ends with"),
      "png|svg|pdf|csv" },
    { "size", 0, 0, G_OPTION_ARG_STRING, &words->size, N_("Size of the picture; 1280x720 if not said"), N_("WxH") },
    { "scale", 0, 0, G_OPTION_ARG_STRING, &words->scale, N_("Pixels of a PNG for each unit of its size"), N_("N") },
    { "language", 0, 0, G_OPTION_ARG_STRING, &words->language, N_("Language of the charts; yours if not said"),
      "en|ru|kk" },
    { "style", 0, 0, G_OPTION_ARG_STRING, &words->style, N_("Look of the picture"), "light|dark|print|transparent" },
    { "range", 0, 0, G_OPTION_ARG_STRING, &words->range, N_("The years to show, or days: 2021-02-01/2024"),
      "1995/2026" },
    { "text", 0, 0, G_OPTION_ARG_STRING, &words->text,
      N_("Letters of an SVG: text, or shapes that look the same everywhere"), "real|outlines" },
    { "view", 0, 0, G_OPTION_ARG_FILENAME, &words->view,
      N_("The chart of a picture, or as JSON tells it; the other options change it"), N_("FILE|JSON") },
    { "series", 0, 0, G_OPTION_ARG_STRING, &words->series, N_("The series to draw"), N_("ID,ID") },
    { "transform", 0, 0, G_OPTION_ARG_STRING, &words->transform, N_("What to do with the figures"),
      words->transforms },
    { "base", 0, 0, G_OPTION_ARG_STRING, &words->base, N_("The year of the prices, or that is 100"), N_("YEAR") },
    { "with", 0, 0, G_OPTION_ARG_STRING, &words->with, N_("The indicator to deflate by, or to be a share of"),
      N_("ID") },
    { "scale-kind", 0, 0, G_OPTION_ARG_STRING, &words->scale_kind, N_("Scale of the values; never log under bars"),
      "linear|log" },
    { "mark", 0, 0, G_OPTION_ARG_STRING, &words->mark, N_("How to draw all series"), words->marks },
    { "arrange", 0, 0, G_OPTION_ARG_STRING, &words->arrange, N_("Series in one plot, or each in its own"),
      "together|panels" },
    { "flags", 0, 0, G_OPTION_ARG_STRING, &words->flags,
      N_("Events above the chart: those that it chooses, none, or these"), N_("true|false|ID,ID") },
    { "compare", 0, 0, G_OPTION_ARG_STRING, &words->compare, N_("Further charts below it, over the same years"),
      N_("ID,ID") },
    { "version", 0, 0, G_OPTION_ARG_NONE, &words->version, N_("Print the version"), NULL },
    { "help", 'h', 0, G_OPTION_ARG_NONE, &words->help, N_("Print this"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &words->files, NULL, NULL },
    { NULL },
  };

  /* GLib would print the help itself, in the encoding of the locale. */
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, _("Opens a dataset in a window: FILE, or the embedded one."));
  g_option_context_set_description (context,
                                    _("Exit status of --check: 0 no problem, 1 some, 2 the file can’t be read."));
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);

  return context;
}

/* What belongs to GApplication stays with it. */
static gboolean
is_for_application (int argc, char **argv)
{
  for (int i = 1; i < argc && !g_str_equal (argv[i], "--"); i++)
    {
      if (g_str_has_prefix (argv[i], "--gapplication-"))
        return TRUE;
    }

  return FALSE;
}

static gboolean
choose_task (JylOptions *self, const Words *words, GError **error)
{
  int n_tasks = words->check + words->list + words->rewrite + (words->export != NULL) + (words->press_kit != NULL);

  if (n_tasks > 1)
    return refuse (error, _("--check, --list, --rewrite, --export and --press-kit exclude each other; choose one"));

  self->task = words->help                ? JYL_TASK_HELP
               : words->version           ? JYL_TASK_VERSION
               : words->check             ? JYL_TASK_CHECK
               : words->list              ? JYL_TASK_LIST
               : words->rewrite           ? JYL_TASK_REWRITE
               : words->press_kit != NULL ? JYL_TASK_PRESS_KIT
               : words->export != NULL    ? JYL_TASK_EXPORT
               : words->view != NULL && n_tasks == 0 ? JYL_TASK_EXPORT
                                          : JYL_TASK_WINDOW;
  return TRUE;
}

static gboolean
check_company (JylOptions *self, const Words *words, GError **error)
{
  const struct {
    const char *name;
    const char *value;
    gboolean    with_list;
  } companions[] = {
    { "--output", words->output, FALSE }, { "--format", words->format, FALSE },    { "--size", words->size, FALSE },
    { "--scale", words->scale, FALSE },   { "--language", words->language, TRUE }, { "--style", words->style, FALSE },
    { "--range", words->range, FALSE },   { "--transform", words->transform, FALSE },
    { "--base", words->base, FALSE },     { "--with", words->with, FALSE },
    { "--scale-kind", words->scale_kind, FALSE },
    { "--compare", words->compare, FALSE },
    { "--series", words->series, FALSE }, { "--mark", words->mark, FALSE }, { "--arrange", words->arrange, FALSE },
    { "--flags", words->flags, FALSE },   { "--view", words->view, FALSE },
    { "--text", words->text, FALSE },
  };

  if (words->languages != NULL && self->task != JYL_TASK_PRESS_KIT)
    return refuse (error, _("%s goes with --press-kit=ID, which is missing"), "--languages");
  /* A press kit has every format and names its languages itself. */
  if (self->task == JYL_TASK_PRESS_KIT && (words->format != NULL || words->language != NULL))
    return refuse (error, _("--press-kit writes all formats; choose --languages=en,ru,kk, and neither --format nor "
                            "--language"));

  for (guint i = 0; i < G_N_ELEMENTS (companions); i++)
    {
      if (companions[i].value == NULL || self->task == JYL_TASK_EXPORT || self->task == JYL_TASK_PRESS_KIT)
        continue;
      if (self->task == JYL_TASK_REWRITE && companions[i].value == words->output)
        continue;
      if (self->task != JYL_TASK_LIST || !companions[i].with_list)
        return refuse (error, _("%s goes with --export=ID, which is missing"), companions[i].name);
    }

  if (words->files != NULL && g_strv_length (words->files) > 1)
    return refuse (error, _("One dataset can be opened at a time; name one file"));

  return TRUE;
}

static gboolean
read_scale (JylOptions *self, const char *text, GError **error)
{
  char *end;

  self->export.scale = 1;
  if (text == NULL)
    return TRUE;

  self->export.scale = g_ascii_strtod (text, &end);
  if (end == text || *end != '\0' || !(self->export.scale >= MIN_SCALE && self->export.scale <= MAX_SCALE))
    return refuse (error, _("“%s” is no scale; write a number from 0.1 to 16, such as --scale=1.5"), text);

  return TRUE;
}

/* After size, scale and format. */
static gboolean
check_pixels (JylOptions *self, GError **error)
{
  double width = self->export.canvas.width * self->export.scale;
  double height = self->export.canvas.height * self->export.scale;

  if (self->format == JYL_FORMAT_PNG && (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS))
    return refuse (error, _("A picture of %.0f×%.0f pixels is too large; choose a smaller --size or --scale"), width,
                   height);

  return TRUE;
}

static gboolean
read_language (JylOptions *self, const char *text, GError **error)
{
  self->language = jyl_language_of_interface ();
  if (text != NULL && !jyl_language_from_string (text, &self->language))
    return refuse (error, _("“%s” is no language of the charts; choose en, ru or kk"), text);

  return TRUE;
}

static gboolean
read_text (JylOptions *self, const char *text, GError **error)
{
  if (text == NULL || g_str_equal (text, "real"))
    return TRUE;
  if (!g_str_equal (text, "outlines"))
    return refuse (error, _("“%s” is no kind of letters; choose real or outlines"), text);
  if (self->task == JYL_TASK_EXPORT && self->format != JYL_FORMAT_SVG)
    return refuse (error, _("--text goes with SVG; let the file name end with .svg, or say --format=svg"));

  self->export.outlines = TRUE;
  return TRUE;
}

/* A picture of ours, a file with a view, or the view itself. (transfer full) (nullable) */
static JylView *
load_view (JylOptions *self, const char *text, GError **error)
{
  g_autofree char *contents = NULL;
  gsize length;

  if (*text == '{')
    return jyl_view_from_json (text, &self->export.canvas, error);
  if (!g_file_get_contents (text, &contents, &length, error))
    return NULL;
  if (jyl_embedded_view_is_picture (contents, length))
    {
      g_autoptr (GBytes) bytes = g_bytes_new_take (g_steal_pointer (&contents), length);

      return jyl_embedded_view_read (bytes, &self->export.canvas, NULL, error);
    }

  return jyl_view_from_json (contents, &self->export.canvas, error);
}

/* What suits one chart misleads in another. */
static gboolean
check_view (JylOptions *self, const Words *words, GError **error)
{
  JylTransform transform = jyl_part_get_transform (jyl_view_get_part (self->view, 0));

  if (words->base != NULL && transform != JYL_TRANSFORM_REAL && transform != JYL_TRANSFORM_INDEX)
    return refuse (error, _("--base goes with --transform=real or --transform=index"));
  if (words->with != NULL && transform != JYL_TRANSFORM_REAL && transform != JYL_TRANSFORM_SHARE)
    return refuse (error, _("--with goes with --transform=real or --transform=share"));
  if (self->indicator == NULL
      && (words->transform != NULL || words->scale_kind != NULL || words->series != NULL || words->mark != NULL
          || words->arrange != NULL))
    return refuse (error, _("--transform, --scale-kind, --series, --mark and --arrange need one chart; name it with "
                            "--export=ID"));
  if (self->export.canvas.width < MIN_SIZE || self->export.canvas.height < MIN_SIZE)
    return refuse (error, _("The size “%s” lies outside %d×%d to %d×%d"), words->size != NULL ? words->size : "",
                   MIN_SIZE, MIN_SIZE, MAX_SIZE, MAX_SIZE);

  return TRUE;
}

/* The view that each chart is drawn with, whichever indicator it is of. */
static gboolean
read_view (JylOptions *self, const Words *words, GError **error)
{
  const struct {
    const char *member;
    const char *text;
  } members[] = {
    { "series", words->series },   { "transform", words->transform },   { "base", words->base },
    { "with", words->with },       { "scale-kind", words->scale_kind }, { "mark", words->mark },
    { "arrange", words->arrange }, { "range", words->range },           { "flags", words->flags },
    { "language", words->language }, { "style", words->style },         { "size", words->size },
  };

  self->export.canvas = JYL_CANVAS_DEFAULT;
  if (words->view != NULL)
    {
      self->view = load_view (self, words->view, error);
      if (self->view == NULL)
        return FALSE;
      if (self->indicator == NULL && words->export == NULL)
        self->indicator = g_strdup (jyl_view_get_indicator (self->view));
      self->language = jyl_view_get_language (self->view);
    }
  else
    {
      g_autoptr (JylView) plain = jyl_view_new (self->indicator != NULL ? self->indicator : "");

      self->view = jyl_view_with_language (plain, self->language);
    }

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autoptr (JylView) before = members[i].text != NULL ? self->view : NULL;

      if (before == NULL)
        continue;
      self->view = jyl_view_with_member (before, &self->export.canvas, members[i].member, members[i].text, error);
      if (self->view == NULL)
        {
          g_prefix_error (error, "--%s: ", members[i].member);
          return FALSE;
        }
    }

  return check_view (self, words, error);
}

/* "average-wage,inflation" */
static gboolean
read_compare (JylOptions *self, const char *text, GError **error)
{
  g_auto (GStrv) ids = NULL;

  if (text == NULL)
    return TRUE;
  if (self->indicator == NULL)
    return refuse (error, _("--compare needs one chart to put others below; name it with --export=ID"));

  ids = g_strsplit (text, ",", -1);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (*g_strstrip (ids[i]) == '\0')
        return refuse (error, _("--compare needs the id of a chart; jylnama --list tells the ids"));
    }
  if (ids[0] == NULL)
    return refuse (error, _("--compare needs the id of a chart; jylnama --list tells the ids"));
  if (g_strv_length (ids) > JYL_VIEW_MAX_PARTS - 1)
    return refuse (error, _("--compare takes at most %d charts"), JYL_VIEW_MAX_PARTS - 1);

  self->compare = g_steal_pointer (&ids);
  return TRUE;
}

static gboolean
read_format (JylOptions *self, const Words *words, GError **error)
{
  gboolean all = self->indicator == NULL;

  self->format = JYL_FORMAT_PNG;
  if (words->format != NULL)
    return jyl_format_from_string (words->format, &self->format)
           || refuse (error, _("“%s” is no format; choose png, svg, pdf or csv"), words->format);

  if (!all && !jyl_format_from_file_name (words->output, &self->format))
    {
      g_autofree char *shown = g_filename_display_name (words->output);

      return refuse (error, _("“%s” names no known format; let it end with .png, .svg, .pdf or .csv, or say --format"),
                     shown);
    }

  return TRUE;
}

static gboolean
read_export (JylOptions *self, const Words *words, GError **error)
{
  if (words->export != NULL && *words->export == '\0')
    return refuse (error, _("--export needs the id of a chart, or “all”; jylnama --list tells the ids"));
  if (words->output == NULL || *words->output == '\0')
    return refuse (error, _("--export needs --output=PATH, where to write to"));

  if (words->export != NULL && !g_str_equal (words->export, "all"))
    self->indicator = g_strdup (words->export);
  self->output = g_strdup (words->output);

  return read_view (self, words, error) && read_format (self, words, error) && read_scale (self, words->scale, error)
         && read_text (self, words->text, error) && read_compare (self, words->compare, error)
         && check_pixels (self, error);
}

/* "en,ru,kk" */
static gboolean
read_languages (JylOptions *self, const char *text, GError **error)
{
  g_auto (GStrv) names = g_strsplit (text != NULL ? text : "en,ru,kk", ",", -1);

  for (guint i = 0; names[i] != NULL; i++)
    {
      JylLanguage language;

      if (!jyl_language_from_string (g_strstrip (names[i]), &language))
        return refuse (error, _("“%s” is no language of the charts; choose en, ru or kk"), names[i]);
      self->languages |= 1u << language;
    }

  return self->languages != 0 || refuse (error, _("--languages needs at least one of en, ru and kk"));
}

static gboolean
read_press_kit (JylOptions *self, const Words *words, GError **error)
{
  if (*words->press_kit == '\0')
    return refuse (error, _("--press-kit needs the id of a chart, or “all”; jylnama --list tells the ids"));
  if (words->output == NULL || *words->output == '\0')
    return refuse (error, _("--press-kit needs --output=FOLDER, the folder to write"));

  if (!g_str_equal (words->press_kit, "all"))
    self->indicator = g_strdup (words->press_kit);
  self->output = g_strdup (words->output);
  self->format = JYL_FORMAT_PNG;

  return read_view (self, words, error) && read_languages (self, words->languages, error)
         && read_scale (self, words->scale != NULL ? words->scale : PRESS_SCALE, error)
         && read_text (self, words->text, error) && read_compare (self, words->compare, error)
         && check_pixels (self, error);
}

static gboolean
read_rewrite (JylOptions *self, const Words *words, GError **error)
{
  if (words->output == NULL || *words->output == '\0')
    return refuse (error, _("--rewrite needs --output=PATH, the file to write"));

  self->output = g_strdup (words->output);
  return TRUE;
}

/**
 * jyl_options_parse:
 * @self: (out caller-allocates): what is asked for
 * @argc: how many arguments
 * @argv: (array length=argc): the program's name and its arguments; left as they are
 * @error: return location for an error whose message is one sentence
 *
 * Returns: whether the arguments make sense; @self needs clearing in either case
 */
gboolean
jyl_options_parse (JylOptions *self, int argc, char **argv, GError **error)
{
  g_auto (Words) words = { FALSE };
  g_auto (GStrv) copy = NULL;
  g_autoptr (GOptionContext) context = NULL;
  g_autoptr (GError) wrong = NULL;

  *self = (JylOptions) { .task = JYL_TASK_WINDOW };
  if (is_for_application (argc, argv))
    return TRUE;

  copy = g_new0 (char *, (gsize) MAX (argc, 1) + 1);
  for (int i = 0; i < argc; i++)
    copy[i] = g_strdup (argv[i]);
  if (argc < 1)
    copy[0] = g_strdup ("jylnama");

  words.transforms = g_strjoinv ("|", (char **) jyl_transform_names);
  words.marks = g_strjoinv ("|", (char **) &jyl_mark_names[JYL_MARK_NONE + 1]);
  context = make_context (&words);
  if (!g_option_context_parse_strv (context, &copy, &wrong))
    /* TRANSLATORS: what is wrong, as GLib says it: "Unknown option --foo". */
    return refuse (error, _("%s; see jylnama --help"), wrong->message);

  if (words.files != NULL)
    self->file = g_strdup (words.files[0]);
  if (!choose_task (self, &words, error))
    return FALSE;
  if (self->task == JYL_TASK_HELP)
    self->help = g_option_context_get_help (context, TRUE, NULL);
  if (self->task == JYL_TASK_HELP || self->task == JYL_TASK_VERSION)
    return TRUE;

  return check_company (self, &words, error) && read_language (self, words.language, error)
         && (self->task != JYL_TASK_REWRITE || read_rewrite (self, &words, error))
         && (self->task != JYL_TASK_EXPORT || read_export (self, &words, error))
         && (self->task != JYL_TASK_PRESS_KIT || read_press_kit (self, &words, error));
}

/**
 * jyl_options_clear:
 * @self: options
 *
 * Frees what the options hold.
 */
void
jyl_options_clear (JylOptions *self)
{
  g_clear_pointer (&self->file, g_free);
  g_clear_pointer (&self->indicator, g_free);
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->view, jyl_view_unref);
  g_clear_pointer (&self->compare, g_strfreev);
  g_clear_pointer (&self->help, g_free);
}
