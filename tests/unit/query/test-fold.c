/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-fold.h"

#include <string.h>

static void
check_fold (const char *text, const char *expected)
{
  g_autofree char *folded = jyl_fold (text);

  g_assert_cmpstr (folded, ==, expected);
}

static void
test_spellings_meet (void)
{
  static const char *const spellings[][4] = {
    { "дәулеталин", "Dáuletalin", "dauletalin", "ДӘУЛЕТАЛИН" },
    { "Жомарт", "Jomart", "Zhomart", "ЖОМАРТ" },
    { "Қызмет", "Qyzmet", "Kyzmet", "қызмет" },
    { "Қазақстан", "Qazaqstan", "Kazakstan", "КАЗАКСТАН" },
    { "Ақтөбе", "Aqtöbe", "Aktobe", "АҚТӨБЕ" },
    { "Өскемен", "Óskemen", "Oskemen", "өскемен" },
    { "Үміт", "Úmit", "Umit", "ҮМІТ" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (spellings); i++)
    {
      g_autofree char *first = jyl_fold (spellings[i][0]);

      for (guint j = 1; j < 4; j++)
        check_fold (spellings[i][j], first);
    }
}

static void
test_letters (void)
{
  check_fold ("", "");
  check_fold ("Minimum WAGE, 2024!", "minimum wage, 2024!");
  check_fold ("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "abvgdeezhziiklmnoprstufkhtschshshchyeyuya");
  check_fold ("ӘҒҚҢӨҰҮҺІ", "agknouuhi");
  check_fold ("әғқңөұүһі", "agknouuhi");
  check_fold ("ÁǴINÓÚÝÖÜŞÇ", "aginouyousc");
  check_fold ("áǵıńóúýöüşä", "aginouyousa");
  check_fold ("İstanbul", "istanbul");
  check_fold ("Straße, Øre, Łódź, Ærø", "strasse, ore, lodz, aero");

  /* Taken apart into letter and mark, it is the same letter. */
  check_fold ("a\314\201", "a");
  check_fold ("и\314\206", "i");
  check_fold ("е\314\210", "e");

  /* What isn't Latin or Cyrillic stays, in lower case. */
  check_fold ("Ω 中 ₸ №", "ω 中 ₸ no");
}

/* What folds the beginning of a word gives the beginning of what folds the word. */
static void
test_beginnings (void)
{
  static const char *const words[] = {
    "Жуалынский", "Щёкино", "Qydyrmanov", "Jambyl", "Ынтымақ", "Straße", "a\314\201b"
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *whole = jyl_fold (words[i]);
      guint n_checked = 0;

      for (const char *p = words[i]; *p != '\0'; p = g_utf8_next_char (p))
        {
          g_autofree char *beginning = g_strndup (words[i], (gsize) (p - words[i]));
          g_autofree char *folded = jyl_fold (beginning);

          g_assert_true (g_str_has_prefix (whole, folded));
          n_checked++;
        }
      g_assert_cmpuint (n_checked, >, 2);
    }
}

static void
check_words (const char *text, const char *expected)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *behind = g_strconcat (" before", expected, NULL);

  jyl_fold_words (text, words);
  g_assert_cmpstr (words->str, ==, expected);

  g_string_assign (words, " before");
  jyl_fold_words (text, words);
  g_assert_cmpstr (words->str, ==, behind);
}

static void
test_words (void)
{
  check_words ("", "");
  check_words (" — ", "");
  check_words ("A.N. Syzganov", " a n syzganov");
  check_words ("  «Қызмет»  85,000 ₸ (2024) ", " kyzmet 85 000 2024");
  check_words ("GRES-1", " gres 1");
  check_words ("中文 ok", " 中文 ok");
}

static void
test_alphabet (void)
{
  static const char *const ordered[] = {
    "",          "“",           "1 May",    "10",
    "2021",      "“Aluminium”", "Ámbebap",  "A.N. Syzganov",
    "Atameken",  "B",           "Zhakhtau", "zhakhtau union",
    "Zhakhtaus", "Аудан",       "Әділет",   "Ғылым",
    "Дархан",    "Ерік",        "Ёлка",     "Жақтау",
    "Қорғау",    "Қызмет",      "Ңы",       "«Өрлеу»",
    "Союз",      "Ұлт",         "Үміт",     "Фонд",
    "Һа",        "Центр",       "Ынтымақ",  "Іле",
    "Эхо",       "Ω",           "中",
  };

  for (guint i = 1; i < G_N_ELEMENTS (ordered); i++)
    {
      g_autofree char *one = jyl_collation_key (ordered[i - 1]);
      g_autofree char *other = jyl_collation_key (ordered[i]);

      if (strcmp (one, other) > 0)
        g_error ("“%s” stands behind “%s”", ordered[i - 1], ordered[i]);
    }
}

static void
test_initials (void)
{
  static const char *const initials[][2] = {
    { "", "" },         { "— …", "" },     { "zhakhtau", "Z" },  { "“Qyzmet”", "Q" },
    { "Ámbebap", "A" }, { "әділет", "Ә" }, { "«Өрлеу»", "Ө" },   { "ёлка", "Ё" },
    { "2021", "0–9" },  { "中", "中" },    { "A\314\201", "A" }, { "ıntymaq", "I" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (initials); i++)
    {
      g_autofree char *initial = jyl_initial (initials[i][0]);

      g_assert_cmpstr (initial, ==, initials[i][1]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/query/fold/spellings-meet", test_spellings_meet);
  g_test_add_func ("/query/fold/letters", test_letters);
  g_test_add_func ("/query/fold/beginnings", test_beginnings);
  g_test_add_func ("/query/fold/words", test_words);
  g_test_add_func ("/query/fold/alphabet", test_alphabet);
  g_test_add_func ("/query/fold/initials", test_initials);

  return g_test_run ();
}
