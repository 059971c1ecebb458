#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Other files than the embedded dataset: good ones, broken ones, and one that changes while it is open."""

import json
import os
import pathlib
import re
import tempfile

from jylnama_driver import journey

FOLDER = pathlib.Path(tempfile.mkdtemp(prefix="jylnama-files-"))
CHANGING = FOLDER / "changing.json"
DATASET = pathlib.Path(os.environ["JYLNAMA_DATASET"])


def write(path, change):
    """Writes the dataset with a change, as an editor does: beside, then renamed."""
    dataset = json.loads(DATASET.read_text(encoding="utf-8"))
    change(dataset)
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(dataset, ensure_ascii=False, indent=2), encoding="utf-8")
    fresh.rename(path)
    return path


def with_person(name):
    """A change that adds one person."""
    def change(dataset):
        person = {"id": "somebody", "name": {"en": name}, "citations": [{"document": "fturk-council-2024"}]}
        dataset["people"].append(person)

    return change


def choose(window, path):
    """Opens a file through the file chooser."""
    with window.dialog():
        window.key("ctrl+o")
    window.key("ctrl+l")
    window.choose_file(path)
    window.back_from_dialog()


def broken_keeps_what_is_open(window):
    """A broken file shows its problems, and what was open stays open"""
    broken = FOLDER / "broken.json"
    broken.write_text('{\n  "format": "jylnama-dataset/1",\n  "people": [}\n', encoding="utf-8")
    window.at("Overview")
    choose(window, broken)
    window.at("Problems")
    window.see("“broken.json” Can’t Be Opened")
    window.see(re.compile("^Found “}”, expected a value or “]”"))
    window.see(re.compile("Line 3, column 14"))
    window.go("People")
    window.see("50 people")


def broken_from_the_start(window):
    """A file that isn't there, named at the start, shows its problem over the embedded dataset"""
    window.at("Problems")
    window.see("“nowhere.json” Can’t Be Opened")
    window.go("People")
    window.see("50 people")


broken_from_the_start.arguments = lambda: [FOLDER / "nowhere.json"]


def opens_another(window):
    """Another dataset opens through the file chooser"""
    path = write(FOLDER / "other.jylnama.json", with_person("Zhanna Another"))
    window.at("Overview")
    choose(window, path)
    window.go("People")
    window.see("51 people")
    window.type("zhanna another")
    window.find("list item", re.compile("^Zhanna Another"))


def follows_the_file(window):
    """The window follows a file that changes, and keeps the last good one"""
    window.go("People")
    window.see("51 people")
    window.type("version")
    window.find("list item", re.compile("^First Version"))
    write(CHANGING, with_person("Second Version"))
    window.find("list item", re.compile("^Second Version"))
    CHANGING.write_text("{", encoding="utf-8")
    window.see(re.compile("changing.json has changed and can’t be read now"))
    window.find("list item", re.compile("^Second Version"))
    write(CHANGING, with_person("Third Version"))
    window.find("list item", re.compile("^Third Version"))
    window.gone("label", re.compile("can’t be read now"))


follows_the_file.arguments = lambda: [write(CHANGING, with_person("First Version"))]

journey(broken_keeps_what_is_open, opens_another, broken_from_the_start, follows_the_file)
