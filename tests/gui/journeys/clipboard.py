#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A chart is copied, and pasted in every form that a program may ask for."""

import os
import subprocess

from jylnama_driver import DEADLINE, Failed, journey, wait_for


def paste(form):
    """What another program gets."""
    return subprocess.run([os.environ["JYLNAMA_PASTE"], form], stdout=subprocess.PIPE, check=True,
                          timeout=DEADLINE).stdout


def expect(form, begins, *parts):
    pasted = paste(form)
    if not pasted.startswith(begins):
        raise Failed(f"{form} begins with {pasted[:40]!r}")
    for part in parts:
        if part.encode() not in pasted:
            raise Failed(f"{form} lacks “{part}”: {pasted[:600]!r}")


def copies_all_forms(window):
    """Ctrl+C offers the picture, the drawing, the tables and the sentence"""
    window.at("Minimum wage")
    window.key("ctrl+c")
    window.see_message("Chart copied")
    expect("image/png", b"\x89PNG\r\n\x1a\n", "Minimum wage in Kazakhstan")
    expect("image/svg+xml", b"<?xml", "<title", "Minimum wage in Kazakhstan", "</svg>")
    expect("text/html", b"<", "<table", "<th", "85,000")
    expect("text/tab-separated-values", b"", "\t85000\t", "official")
    expect("text/plain;charset=utf-8", b"Minimum wage in Kazakhstan", "85,000", "Source")


def copies_the_point(window):
    """With the cursor on a point, the sentence is about it alone"""
    window.at("Minimum wage")
    # A click on its title gives the chart the focus.
    chart = window.find("image", "Minimum wage in Kazakhstan")
    window.click(chart, 0.1, 0.04)
    window.key("End")
    wait_for(lambda: chart.description().startswith("2026: 85,000"), "the cursor on the last point")
    window.key("ctrl+c")
    window.see_message("Chart copied")
    sentence = paste("text/plain;charset=utf-8").decode()
    if "85,000" not in sentence or "Source" not in sentence or "1995" in sentence:
        raise Failed(f"no sentence about the last point: {sentence}")


journey(copies_all_forms, copies_the_point, arguments=["jylnama:indicator/minimum-wage"])
