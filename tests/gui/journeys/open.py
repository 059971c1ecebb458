#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person opens the program for the first time, and again."""

import re

from jylnama_driver import Window, journey


def opens_on_data(window):
    """The window opens on the embedded dataset"""
    window.at("Overview")
    window.see("85,000\u00a0₸")
    window.find("button", re.compile("^Minimum wage: 85,000\u00a0₸, tenge a month, 2026, official"))
    window.find("button", re.compile("^Accidents at work"))
    window.find("button", re.compile("^Labour disputes"))
    for section in ("Charts", "Events", "People", "Documents"):
        window.find("list item", re.compile(rf"^{section}, \d+$"))


def number_leads_to_its_chart(window):
    """A number of the overview leads to its chart"""
    window.press("button", re.compile("^Minimum wage: 85,000"))
    window.at("Minimum wage")
    window.find("image", "Minimum wage in Kazakhstan")
    window.find("tree grid", "What the Chart Shows")


def remembers_place(window):
    """The window opens where it was closed"""
    window.go("People")
    window.at("People")
    window.end()
    again = Window()
    try:
        again.at("People")
        again.end()
    finally:
        again.kill()


def opens_an_address(window):
    """Sections are chosen in the sidebar, which F9 hides and shows"""
    for section, title in (("Events", "Events"), ("Documents", "Documents"), ("Charts", "Minimum wage"),
                           ("Overview", "Overview")):
        window.go(section)
        window.at(title)
    window.key("F9")
    window.gone("list", "Sections")
    window.key("F9")
    window.find("list", "Sections")


journey(opens_on_data, number_leads_to_its_chart, opens_an_address, remembers_place)
