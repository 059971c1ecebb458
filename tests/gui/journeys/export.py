#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A chart is saved as a picture."""

import pathlib
import re
import tempfile

from jylnama_driver import Failed, journey, wait_for

PNG = b"\x89PNG\r\n\x1a\n"
FOLDER = pathlib.Path(tempfile.mkdtemp(prefix="jylnama-export-"))


def ask_for_picture(window, path):
    """Ctrl+E, Export…, the path: up to the point where the file is written."""
    window.at("Minimum wage")
    with window.dialog():
        window.key("ctrl+e")
    dialog = wait_for(lambda: [w for w in window.windows() if w.name == "Export Chart"], "the export dialog")[0]
    outer = window.behind
    with window.dialog():
        window.press("button", re.compile("Export…"), within=dialog)
    window.choose_file(path)
    window.behind = outer


def saves(window):
    """A picture is saved and a message says so"""
    path = FOLDER / "wage.png"
    ask_for_picture(window, path)
    window.see_message("Exported “wage.png”")
    if not path.read_bytes().startswith(PNG):
        raise Failed("what was saved is no PNG")
    if list(FOLDER.glob("*wage*")) != [path] or list(FOLDER.glob(".*")):
        raise Failed(f"more was left than the picture: {sorted(FOLDER.iterdir())}")
    window.focus()


def answer(window, button):
    """Answers the question whether to replace the file."""
    question = window.see(re.compile("named “there.png” already exists"))
    while question.parent.parent is not None:
        question = question.parent
    window.press("button", re.compile(button), within=question)
    window.gone("label", re.compile("named “there.png” already exists"))


def asks_before_replacing(window):
    """An existing file is replaced after a question only"""
    path = FOLDER / "there.png"
    path.write_text("kept", encoding="utf-8")
    ask_for_picture(window, path)
    chooser = window.x_window
    answer(window, "Cancel")
    if path.read_text(encoding="utf-8") != "kept":
        raise Failed("the file was replaced without a yes")
    window.focus(chooser)
    window.key("Return")
    answer(window, "Replace")
    window.see_message("Exported “there.png”")
    if not path.read_bytes().startswith(PNG):
        raise Failed("the file was not replaced after the yes")
    window.focus()


journey(saves, asks_before_replacing, arguments=["jylnama:indicator/minimum-wage"])
