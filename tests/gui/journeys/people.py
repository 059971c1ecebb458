#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who, when: people found by typing, and links walked from both ends."""

import re

from jylnama_driver import Failed, journey


def filters(window):
    """Typing filters the people, and Escape shows all again"""
    window.go("People")
    window.at("People")
    window.see("50 people")
    window.type("dauletalin")
    window.see("1 of 50 people")
    window.find("list item", re.compile("^Satybaldy Dauletalin"))
    if window.find_all("list item", re.compile("^Shaki Abenov")):
        raise Failed("somebody else is still in the list")
    window.key("Escape")
    window.see("50 people")
    window.find("list item", re.compile("^Shaki Abenov"))


def nothing_found(window):
    """Where nobody matches, the list says so and offers the way out"""
    window.go("People")
    window.at("People")
    window.type("zzz")
    window.see("0 of 50 people")
    window.press("button", re.compile("Clear"))
    window.see("50 people")


def both_ends(window):
    """A link leads from the person to the event and from the event to the person"""
    window.go("People")
    window.type("dauletalin")
    window.click(window.find("list item", re.compile("^Satybaldy Dauletalin")))
    window.at("Satybaldy Dauletalin")
    event = window.find("list item", re.compile("^General Council sums up 2024"), within=window.find("list", "Events"))
    title = event.name.split(",")[0]
    window.open_row(event)
    window.at(re.compile(re.escape(title)))
    window.open_row(window.find("list item", re.compile("^Satybaldy Dauletalin"),
                                within=window.find("list", "Who took part")))
    window.at("Satybaldy Dauletalin")
    for key, place in (("alt+Left", title), ("alt+Left", "Satybaldy Dauletalin"), ("alt+Right", title)):
        window.key(key)
        window.at(re.compile(re.escape(place)))


journey(filters, nothing_found, both_ends)
