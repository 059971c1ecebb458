#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-translations.py SOURCE: every string that the tree holds now is translated into every language."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from tap import Tap

SOURCE = pathlib.Path(sys.argv[1])

# What the build system passes for GLib's macros, and what it is told of our own functions.
KEYWORDS = [
    "--keyword=_", "--keyword=N_", "--keyword=C_:1c,2", "--keyword=NC_:1c,2", "--keyword=g_dcgettext:2",
    "--keyword=g_dngettext:2,3", "--keyword=g_dpgettext2:2c,3",
    *re.findall(r"'(--keyword=[^']+)'", (SOURCE / "po" / "meson.build").read_text(encoding="utf-8")),
]


def call(*command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          env=dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="en"), **options)


def well_formed(language):
    run = call("msgfmt", "--check", "--output-file=/dev/null", SOURCE / "po" / f"{language}.po")
    return run.stdout.splitlines() if run.returncode or run.stdout else []


def complete(language, template, folder):
    """The catalogue, brought up to date with the strings of today, has no gap."""
    merged = folder / f"{language}.po"
    run = call("msgmerge", "--quiet", "--no-fuzzy-matching", "--output-file", merged, SOURCE / "po" / f"{language}.po",
               template)
    if run.returncode:
        return run.stdout.splitlines()
    problems = []
    for kind, words in (("--untranslated", "not translated"), ("--only-fuzzy", "marked fuzzy")):
        found = call("msgattrib", "--no-wrap", "--no-location", "--no-obsolete", kind, merged).stdout
        problems += [f"{words}: {line}" for line in found.splitlines()
                     if line.startswith("msgid ") and line != 'msgid ""']
    return problems


tap = Tap()
languages = [line for line in (SOURCE / "po" / "LINGUAS").read_text(encoding="utf-8").split("\n")
             if line and not line.startswith("#")]
with tempfile.TemporaryDirectory() as place:
    place = pathlib.Path(place)
    extracted = call("xgettext", "--from-code=UTF-8", "--add-comments=TRANSLATORS", "--files-from=po/POTFILES",
                     "--output", place / "jylnama.pot", "--package-name=jylnama", *KEYWORDS, cwd=SOURCE)
    tap.point("the strings can be collected", extracted.stdout.splitlines() if extracted.returncode else [])
    for code in languages:
        tap.run(f"{code} is well formed", well_formed, code)
        tap.run(f"{code} is complete", complete, code, place / "jylnama.pot", place)
tap.done()
