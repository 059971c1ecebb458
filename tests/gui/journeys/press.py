#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder for the press, a page of paper, and a picture that leads back to its chart."""

import os
import pathlib
import re
import subprocess
import tempfile

from jylnama_driver import PROGRAM, Failed, journey, wait_for

FOLDER = pathlib.Path(tempfile.mkdtemp(prefix="jylnama-press-"))
# Where the print dialog puts its file.
os.chdir(FOLDER)


def writes_folder(window):
    """The export dialog writes a folder with all that a newsroom needs"""
    window.at("Minimum wage")
    with window.dialog():
        window.key("ctrl+e")
    dialog = wait_for(lambda: [w for w in window.windows() if w.name == "Export Chart"], "the export dialog")[0]
    outer = window.behind
    with window.dialog():
        window.press("button", "Write a Folder for the Press…", within=dialog)
    window.choose_file(FOLDER)
    window.behind = outer
    window.see_message("Exported “minimum-wage-press”")
    names = sorted(path.name for path in (FOLDER / "minimum-wage-press").iterdir())
    for language in ("en", "ru", "kk"):
        for ending in ("png", "svg", "pdf"):
            if not any(re.search(rf"{language}\.{ending}$", name) for name in names):
                raise Failed(f"no {ending} in {language}: {names}")
    if not any(name.endswith(".csv") for name in names) or not any(name.endswith(".txt") for name in names):
        raise Failed(f"no table or no captions: {names}")
    window.focus()


def prints(window):
    """Ctrl+P opens the dialog, which prints to a file"""
    window.at("Minimum wage")
    with window.dialog():
        window.key("ctrl+p")
    dialog = wait_for(lambda: [w for w in window.windows() if w is not window.frame and "Print" in w.name],
                      "the print dialog")[0]
    window.see("Print to File", within=dialog)
    window.key_until("Tab", lambda: (item := window.focused()) and item.role == "row", "the printer that is a file")
    window.key("space")
    window.press("button", re.compile("Print$"), within=dialog)
    window.back_from_dialog()
    pdf = FOLDER / "minimum-wage.pdf"
    wait_for(lambda: pdf.exists() and pdf.stat().st_size > 1000, "the file that was printed to")
    if not pdf.read_bytes().startswith(b"%PDF"):
        raise Failed("what was printed to a file is no PDF")


def picture_leads_back(window):
    """An exported picture, opened, shows its chart again, the comparison included"""
    window.find("image", "Strikes · Labour disputes")
    window.find("button", re.compile("^Time range: 2011–2020"))


def export_picture():
    path = FOLDER / "strikes.png"
    subprocess.run([PROGRAM, "--export=strikes", "--compare=labour-disputes", "--range=2011/2020", f"--output={path}"],
                   check=True, timeout=60)
    return [path]


picture_leads_back.arguments = export_picture

journey(writes_folder, prints, picture_leads_back, arguments=["jylnama:indicator/minimum-wage"])
