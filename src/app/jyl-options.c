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
  char    *scale;
  char    *compare;
  char    *view;
  char    *text;
  char   **files;

  /* What a view has a table of. */
  const char **members; /* the names */
  char       **said;    /* of each what was said, NULL: nothing */
  GPtrArray   *arguments; /* (element-type utf8) of each what can be said, for the help */
} Words;

static void
words_init (Words *self)
{
  *self = (Words) { FALSE };
  self->members = jyl_view_list_members ();
  self->said = g_new0 (char *, g_strv_length ((char **) self->members) + 1);
  self->arguments = g_ptr_array_new_with_free_func (g_free);
}

static void
words_clear (Words *self)
{
  for (guint i = 0; self->members != NULL && self->members[i] != NULL; i++)
    g_free (self->said[i]);
  g_clear_pointer (&self->said, g_free);
  g_clear_pointer (&self->members, g_free);
  g_clear_pointer (&self->arguments, g_ptr_array_unref);
  g_clear_pointer (&self->export, g_free);
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->format, g_free);
  g_clear_pointer (&self->scale, g_free);
  g_clear_pointer (&self->compare, g_free);
  g_clear_pointer (&self->view, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->press_kit, g_free);
  g_clear_pointer (&self->languages, g_free);
  g_clear_pointer (&self->files, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Words, words_clear)

/* (nullable): what was said of a member of a view. */
static const char *
get_said (const Words *self, const char *member)
{
  for (guint i = 0; self->members[i] != NULL; i++)
    if (g_str_equal (self->members[i], member))
      return self->said[i];

  g_return_val_if_reached (NULL);
}

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

/* An option for each member of a view. (element-type GOptionEntry) (transfer full) */
static GArray *
list_members (Words *words)
{
  GArray *entries = g_array_new (TRUE, TRUE, sizeof (GOptionEntry));

  for (guint i = 0; words->members[i] != NULL; i++)
    {
      char *argument;
      gboolean is_of_part;
      const char *help = jyl_view_describe_member (words->members[i], &argument, &is_of_part);
      GOptionEntry entry = { words->members[i], 0, 0, G_OPTION_ARG_STRING, &words->said[i], help, argument };

      g_ptr_array_add (words->arguments, argument);
      g_array_append_val (entries, entry);
    }

  return entries;
}

static GOptionContext *
make_context (Words *words)
{
  GOptionContext *context = g_option_context_new (_("[FILE]"));
  g_autoptr (GArray) members = list_members (words);
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
    { "scale", 0, 0, G_OPTION_ARG_STRING, &words->scale, N_("Pixels of a PNG for each unit of its size"), N_("N") },
    { "text", 0, 0, G_OPTION_ARG_STRING, &words->text,
      N_("Letters of an SVG: text, or shapes that look the same everywhere"), "real|outlines" },
    { "view", 0, 0, G_OPTION_ARG_FILENAME, &words->view,
      N_("The chart of a picture, or as JSON tells it; the options below change it"), N_("FILE|JSON") },
    { "compare", 0, 0, G_OPTION_ARG_STRING, &words->compare, N_("Further charts below it, over the same years"),
      N_("ID,ID") },
    { NULL },
  };
  const GOptionEntry last[] = {
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
  g_option_context_add_main_entries (context, (const GOptionEntry *) members->data, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, last, GETTEXT_PACKAGE);

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

/* What goes with a chart that is written, and with nothing else. */
static gboolean
check_companion (JylOptions *self, const char *name, const char *value, GError **error)
{
  if (value == NULL || self->task == JYL_TASK_EXPORT || self->task == JYL_TASK_PRESS_KIT)
    return TRUE;
  if (self->task == JYL_TASK_REWRITE && g_str_equal (name, "output"))
    return TRUE;
  if (self->task == JYL_TASK_LIST && g_str_equal (name, "language"))
    return TRUE;

  return refuse (error, _("--%s goes with --export=ID, which is missing"), name);
}

static gboolean
check_company (JylOptions *self, const Words *words, GError **error)
{
  const struct {
    const char *name;
    const char *value;
  } companions[] = {
    { "output", words->output }, { "format", words->format }, { "scale", words->scale },
    { "compare", words->compare }, { "view", words->view }, { "text", words->text },
  };

  if (words->languages != NULL && self->task != JYL_TASK_PRESS_KIT)
    return refuse (error, _("%s goes with --press-kit=ID, which is missing"), "--languages");
  /* A press kit has every format and names its languages itself. */
  if (self->task == JYL_TASK_PRESS_KIT && (words->format != NULL || get_said (words, "language") != NULL))
    return refuse (error, _("--press-kit writes all formats; choose --languages=en,ru,kk, and neither --format nor "
                            "--language"));

  for (guint i = 0; i < G_N_ELEMENTS (companions); i++)
    if (!check_companion (self, companions[i].name, companions[i].value, error))
      return FALSE;
  for (guint i = 0; words->members[i] != NULL; i++)
    if (!check_companion (self, words->members[i], words->said[i], error))
      return FALSE;

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
check_parts (JylOptions *self, const Words *words, GError **error)
{
  for (guint i = 0; self->indicator == NULL && words->members[i] != NULL; i++)
    {
      g_autofree char *argument = NULL;
      gboolean is_of_part;

      jyl_view_describe_member (words->members[i], &argument, &is_of_part);
      if (is_of_part && words->said[i] != NULL)
        return refuse (error, _("--%s needs one chart; name it with --export=ID"), words->members[i]);
    }

  return TRUE;
}

static gboolean
check_view (JylOptions *self, const Words *words, GError **error)
{
  JylTransform transform = jyl_part_get_transform (jyl_view_get_part (self->view, 0));
  const char *size = get_said (words, "size");

  if (get_said (words, "base") != NULL && transform != JYL_TRANSFORM_REAL && transform != JYL_TRANSFORM_INDEX)
    return refuse (error, _("--base goes with --transform=real or --transform=index"));
  if (get_said (words, "with") != NULL && transform != JYL_TRANSFORM_REAL && transform != JYL_TRANSFORM_SHARE)
    return refuse (error, _("--with goes with --transform=real or --transform=share"));
  if (self->export.canvas.width < MIN_SIZE || self->export.canvas.height < MIN_SIZE)
    return refuse (error, _("The size “%s” lies outside %d×%d to %d×%d"), size != NULL ? size : "", MIN_SIZE, MIN_SIZE,
                   MAX_SIZE, MAX_SIZE);

  return check_parts (self, words, error);
}

/* The view that each chart is drawn with, whichever indicator it is of. */
static gboolean
read_view (JylOptions *self, const Words *words, GError **error)
{
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

  for (guint i = 0; words->members[i] != NULL; i++)
    {
      g_autoptr (JylView) before = words->said[i] != NULL ? self->view : NULL;

      if (before == NULL)
        continue;
      self->view = jyl_view_with_member (before, &self->export.canvas, words->members[i], words->said[i], error);
      if (self->view == NULL)
        {
          g_prefix_error (error, "--%s: ", words->members[i]);
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
  g_auto (Words) words;
  g_auto (GStrv) copy = NULL;
  g_autoptr (GOptionContext) context = NULL;
  g_autoptr (GError) wrong = NULL;

  words_init (&words);
  *self = (JylOptions) { .task = JYL_TASK_WINDOW };
  if (is_for_application (argc, argv))
    return TRUE;

  copy = g_new0 (char *, (gsize) MAX (argc, 1) + 1);
  for (int i = 0; i < argc; i++)
    copy[i] = g_strdup (argv[i]);
  if (argc < 1)
    copy[0] = g_strdup ("jylnama");

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

  return check_company (self, &words, error) && read_language (self, get_said (&words, "language"), error)
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
