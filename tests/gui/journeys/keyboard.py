#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything without a mouse."""

import re

from jylnama_driver import journey, wait_for


def focused_is(window, role, name):
    item = window.focused()
    return item is not None and item.role == role and re.search(name, item.name) is not None


def sections(window):
    """The arrows and Enter go through the sections"""
    window.at("Overview")
    window.key_until("Tab", lambda: focused_is(window, "list item", "^Overview"), "the sidebar to have the focus")
    window.key("Down", "Down", "Return")
    window.at("Events")
    window.key_until("shift+Tab", lambda: focused_is(window, "list item", "^Events"), "the sidebar to have the focus")
    window.key("Down", "Return")
    window.at("People")


def record_and_back(window):
    """Typing, Down and Enter open a record; Alt+Left goes back"""
    window.at("Overview")
    window.key_until("Tab", lambda: focused_is(window, "list item", "^Overview"), "the sidebar to have the focus")
    window.key("Down", "Down", "Down", "Return")
    window.at("People")
    window.key("ctrl+f")
    window.type("dauletalin")
    window.see("1 of 50 people")
    window.key("Return")
    window.at("Satybaldy Dauletalin")
    window.key("alt+Left")
    window.at("People")
    window.key("alt+Right")
    window.at("Satybaldy Dauletalin")


def shortcuts(window):
    """The list of shortcuts opens and closes"""
    window.at("Overview")
    with window.dialog():
        window.key("ctrl+question")
    dialog = wait_for(lambda: [w for w in window.windows() if w.name == "Keyboard Shortcuts"], "the shortcuts")[0]
    for text in ("Open a dataset", "Filter, or simply type", "Previous and next point", "Export"):
        window.see(text, within=dialog)
    window.key("Escape")
    window.back_from_dialog()


def lists_are_one_stop(window):
    """Tab leaves a list at once and changes no chart; the arrows pass headings"""
    window.at("Minimum wage")
    window.key_until("Tab", lambda: focused_is(window, "list item", "^Minimum wage"), "the list of charts")
    window.key("Tab")
    wait_for(lambda: focused_is(window, "button", "^All Series"), "the focus to leave the list")
    window.at("Minimum wage")
    window.key("shift+Tab")
    wait_for(lambda: focused_is(window, "list item", "^Minimum wage"), "the focus to come back")
    window.key("Down")
    window.at("Average monthly nominal wage")

    window.go("People")
    window.key("ctrl+f", "Down")
    wait_for(lambda: focused_is(window, "list item", "^Shaki Abenov"), "the first of the people")
    window.key_until("Down", lambda: focused_is(window, "list item", "^Kadyr Baykenov"), "the arrows to pass a heading")
    window.at("Kadyr Baykenov")
    window.key("Tab")
    wait_for(lambda: focused_is(window, "list item", "^Kadyr Baykenov, Kadyr Myrzaliyev"), "the focus to reach the record")


lists_are_one_stop.arguments = lambda: ["jylnama:indicator/minimum-wage"]


journey(sections, record_and_back, shortcuts, lists_are_one_stop)
