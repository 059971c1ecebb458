#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-desktop.py SOURCE BUILD: the files that the desktop reads are valid, and do what they say."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from tap import Tap

ID = "io.github.jylnama.Jylnama"
SOURCE = pathlib.Path(sys.argv[1])
BUILD = pathlib.Path(sys.argv[2])


def valid(*command):
    """The problems that a validator names; its silence and exit status 0 are none."""
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return run.stdout.splitlines() or ["exit status %d" % run.returncode] if run.returncode else []


def texts_fit():
    """The lengths that software centres ask for."""
    component = ET.parse(BUILD / "data" / f"{ID}.metainfo.xml").getroot()
    problems = []
    for summary in component.findall("summary"):
        if not 10 <= len(summary.text) <= 35 or summary.text.endswith("."):
            problems.append(f"summary of {len(summary.text)} characters, 10 to 35 are asked for: {summary.text}")
    if len(component.findtext("name")) >= 20:
        problems.append("the name is too long")
    for release in component.iter("release"):
        if release.find("description/p") is None:
            problems.append(f"release {release.get('version')} has no notes")
    return problems


def same_version():
    """The newest release described is the one that is built."""
    component = ET.parse(BUILD / "data" / f"{ID}.metainfo.xml").getroot()
    described = component.find("releases/release").get("version")
    built = subprocess.run([BUILD / "src" / "jylnama", "--version"], stdout=subprocess.PIPE, text=True, check=True)
    return [] if described in built.stdout else [f"metainfo has {described}, the program says {built.stdout}"]


def types_known():
    """A file is known for a dataset by its name, and by its first line where the name says nothing."""
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "mime" / "packages").mkdir(parents=True)
        shutil.copy(BUILD / "data" / f"{ID}.xml", folder / "mime" / "packages")
        problems += valid("update-mime-database", folder / "mime")
        for name in ("figures.jylnama.json", "figures"):
            (folder / name).write_text('{\n  "format": "jylnama-dataset/1"\n}\n', encoding="utf-8")
            environment = dict(os.environ, XDG_DATA_HOME=str(folder), LC_ALL="C")
            said = subprocess.run(["gio", "info", "-a", "standard::content-type", folder / name],
                                  stdout=subprocess.PIPE, text=True, check=True, env=environment).stdout
            if "standard::content-type: application/vnd.jylnama.dataset+json" not in said:
                problems.append(f"{name}: {said}")
    return problems


def icons_drawn():
    """The icons are square, and there is something on them at the smallest size."""
    problems = []
    for name in (f"{ID}.svg", f"{ID}-symbolic.svg"):
        picture = SOURCE / "data" / "icons" / name
        root = ET.parse(picture).getroot()
        if root.get("width") != root.get("height"):
            problems.append(f"{name} is not square")
        drawn = subprocess.run(["rsvg-convert", "-w", "16", "-h", "16", picture], stdout=subprocess.PIPE)
        if drawn.returncode or len(drawn.stdout) < 200:
            problems.append(f"{name} can't be drawn at 16 px")
    return problems


tap = Tap()
tap.run("launcher", valid, "desktop-file-validate", BUILD / "data" / f"{ID}.desktop")
tap.run("metainfo", valid, "appstreamcli", "validate", "--no-net", "--pedantic", BUILD / "data" / f"{ID}.metainfo.xml")
tap.run("metainfo: lengths", texts_fit)
tap.run("metainfo: version", same_version)
tap.run("settings", valid, "glib-compile-schemas", "--strict", "--dry-run", SOURCE / "data")
tap.run("file type", types_known)
tap.run("icons", icons_drawn)
tap.done()
