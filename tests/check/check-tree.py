#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-tree.py SOURCE: what holds for every file of the tree."""

import os
import pathlib
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from tap import Tap

SOURCE = pathlib.Path(sys.argv[1])
# The rooms in the order of knowing, each with those that it may know besides itself. None of the core knows a widget.
CORE = {
    "model": (),
    "format": ("model",),
    "query": ("model",),
    "view": ("model",),
    "series": ("view", "model"),
    "tell": ("series", "query", "view", "model"),
    "scale": ("view", "model"),
    "chart": ("tell", "series", "view", "model"),
    "layout": ("chart", "scale", "tell", "series", "view", "model"),
    "draw": ("layout", "chart", "scale", "tell", "series", "view", "model"),
    "export": ("draw", "layout", "chart", "scale", "tell", "series", "view", "format", "model"),
}
# Above it, what is seen: parts that pages share, the window, and the pages, which don't know one another.
SEEN = {
    "widgets": (*CORE,),
    "app": ("widgets", *CORE),
    "explore": ("app", "widgets", *CORE),
    "charts": ("app", "widgets", *CORE),
}
MOST_FILES = 30
CODE = (".c", ".h", ".py", ".sh", ".ui", ".css")
LONGEST = 700
WIDEST = 120
MOST_PARAMETERS = 6

# The start of a function's definition, and of those that take as many parameters as another's table of functions says.
DEFINED = re.compile(r"^(\w+) \(((?:[^()]|\([^()]*\))*)\)\n\{", re.M)
OF_A_CLASS = ("_measure", "_write_mime_type_async")

# A function declared in a header: its name, whatever stands before and after on the line.
DECLARED = re.compile(r"^(?!typedef|#|\s*\*|static|struct|enum)[A-Za-z_][\w \t*]*?[ *](jyl_\w+)\s*\([^;{]*\)[^;{]*;",
                      re.M)
# A string for the translators in C.
MARKED = re.compile(r'\b(_|N_|C_|NC_|g_dcgettext|n?gettext|jyl_translate(_\w+)?)\s*\((\s*[\w.>-]+,)?\s*"')


def files(*folders, endings=CODE):
    for folder in folders:
        for path in sorted((SOURCE / folder).rglob("*")):
            if path.suffix in endings and path.is_file() and "__pycache__" not in path.parts:
                yield path


def name(path):
    return path.relative_to(SOURCE)


def licences():
    """Two SPDX lines at the top of everything that can hold a comment."""
    problems = []
    scripts = [path for path in sorted((SOURCE / "build-aux").iterdir()) if path.is_file()]
    builds = sorted(path for folder in ("data", "po", "src", "tests", "ui")
                    for path in (SOURCE / folder).rglob("meson.build"))
    for path in [*files("src", "ui", "tests"), *scripts, *builds, SOURCE / "meson.build"]:
        top = "\n".join(path.read_text(encoding="utf-8").splitlines()[:8])
        for tag in ("SPDX-FileCopyrightText:", "SPDX-License-Identifier:"):
            if tag not in top:
                problems.append(f"{name(path)}: no {tag} line at the top")
    return problems


def lengths():
    """No file has outgrown its one thing."""
    problems = []
    for path in files("src", "tests", "ui"):
        lines = path.read_bytes().count(b"\n")
        if lines > LONGEST:
            problems.append(f"{name(path)}: {lines} lines, {LONGEST} at most; split it by concern")
    return problems


def widths():
    """No line is wider than is read at a glance."""
    return [f"{name(path)}:{number}: {len(line)} columns, {WIDEST} at most"
            for folder in ("src", "tests") for path in files(folder, endings=(".c", ".h"))
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1) if len(line) > WIDEST]


def parameters():
    """No function takes more than one can keep in mind; what belongs together is a struct."""
    problems = []
    for path in files("src", endings=(".c",)):
        text = path.read_text(encoding="utf-8")
        for function in DEFINED.finditer(text):
            n_parameters = re.sub(r"\([^()]*\)", "", function[2]).count(",") + 1
            if n_parameters > MOST_PARAMETERS and not function[1].endswith(OF_A_CLASS):
                number = text.count("\n", 0, function.start()) + 1
                problems.append(f"{name(path)}:{number}: {function[1]} () takes {n_parameters} parameters, "
                                f"{MOST_PARAMETERS} at most")
    return problems


def layers():
    """A room knows only those below it, and none of the core a widget."""
    problems = []
    rooms = {header.name: header.parent.name for header in files("src", endings=(".h",))}
    for room, below in (CORE | SEEN).items():
        for path in files(f"src/{room}"):
            text = path.read_text(encoding="utf-8")
            for number, line in enumerate(text.splitlines(), 1):
                included = re.match(r'\s*#\s*include\s*[<"]([^>"]+)[>"]', line)
                if not included:
                    continue
                header = included[1]
                if room in CORE and re.match(r"(gtk|gdk|gsk|adwaita|libadwaita)\b", header):
                    problems.append(f"{name(path)}:{number}: {header} in a room without widgets")
                elif rooms.get(header, room) not in (room, *below):
                    problems.append(f"{name(path)}:{number}: {room} must not know {rooms[header]} ({header})")
    return problems


def sizes():
    """Every folder is a room of the house, and none is so full that nobody finds the way."""
    problems = []
    for folder in sorted(path for path in (SOURCE / "src").iterdir() if path.is_dir()):
        n_files = len(list(folder.glob("*.c")))
        if folder.name not in CORE and folder.name not in SEEN:
            problems.append(f"{name(folder)}: a room that the order of rooms doesn't name")
        if n_files > MOST_FILES:
            problems.append(f"{name(folder)}: {n_files} .c files, {MOST_FILES} at most; divide it")
    return problems


def strip_comments(text):
    return re.sub(r"/\*.*?\*/", "", text, flags=re.S)


def documented():
    """Every function that a header of a room offers to the others has its documentation beside its code."""
    problems = []
    blocks = set()
    for path in files("src", endings=(".c",)):
        blocks |= set(re.findall(r"/\*\*\s*\n\s*\*\s*(jyl_\w+):", path.read_text(encoding="utf-8")))
    for path in files("src", endings=(".h",)):
        if path.stem.endswith("-private"):
            continue
        for function in DECLARED.findall(strip_comments(path.read_text(encoding="utf-8"))):
            if not function.endswith("_get_type") and function not in blocks:
                problems.append(f"{name(path)}: {function} () has no /** {function}: … */ in its .c file")
    return problems


def marked(path):
    """Whether a file has strings for the translators."""
    text = path.read_text(encoding="utf-8")
    if path.suffix in (".c", ".h"):
        text = strip_comments(text)
        return MARKED.search(text) is not None
    if path.suffix == ".ui":
        return 'translatable="yes"' in text or "translatable='yes'" in text
    return path.name.endswith((".desktop.in", ".metainfo.xml.in", ".mime.xml.in", ".gschema.xml"))


def potfiles():
    """The translators' list names each file with strings for them, no other, and in order."""
    lines = (SOURCE / "po" / "POTFILES").read_text(encoding="utf-8").splitlines()
    listed = [line for line in lines if line and not line.startswith("#")]
    there = [*files("src", "ui", endings=(".c", ".h", ".ui")),
             *(path for path in sorted((SOURCE / "data").iterdir()) if path.is_file())]
    wanted = {str(name(path)) for path in there if path.suffix != ".json" and marked(path)}
    problems = [f"po/POTFILES does not name {path}" for path in sorted(wanted - set(listed))]
    problems += [f"po/POTFILES names {path}, which has nothing to translate" for path in sorted(set(listed) - wanted)]
    if listed != sorted(set(listed)):
        problems.append("po/POTFILES is not sorted, or names a file twice")
    return problems


def resources():
    """Each .ui file is in the list of its room's resources, and each name there is a file."""
    problems = []
    listed = set()
    for path in files("ui", endings=(".xml",)):
        listed |= set(re.findall(r"<file[^>]*>([^<]+)</file>", path.read_text(encoding="utf-8")))
    for path in files("ui", endings=(".ui", ".css")):
        if str(path.relative_to(SOURCE / "ui")) not in listed:
            problems.append(f"{name(path)} is in no .gresource.xml")
    return problems


tap = Tap()
tap.run("licence lines", licences)
tap.run("length of files", lengths)
tap.run("width of lines", widths)
tap.run("parameters of functions", parameters)
tap.run("rooms know only what is below them", layers)
tap.run("rooms have a place and a size", sizes)
tap.run("public functions are documented", documented)
tap.run("POTFILES", potfiles)
tap.run("resources", resources)
tap.done()
