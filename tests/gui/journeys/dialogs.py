#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog and the popovers of a chart, by keyboard and as a screen reader says them."""

import re

from accessibility_bus import SHOWING
from jylnama_driver import Failed, journey, wait_for
from naming import nameless


def open_popover(window, name):
    """Presses the button of a menu; its inside can be pressed, and takes the focus."""
    wait_for(lambda: any(button.press() for button in reversed(window.find_all("button", name))), f"{name} to open")


def popovers_have_names(window):
    """So has all in the popovers of a chart, and Esc leads back to the button"""
    window.at("Minimum wage")
    found = []
    for name, first in (("Compare…", "search box"), (re.compile("^Show as"), "radio"), ("Flags", "menu item"),
                        ("All Series", "menu item"), (re.compile("^Time range"), "spin button"),
                        ("Main Menu", "menu item")):
        open_popover(window, name)
        wait_for(lambda: (item := window.focused()) and item.role == first, f"the focus on a {first}")
        found += [f"{name}: {what}" for what in nameless(window)]
        window.key("Escape")
        wait_for(lambda: (item := window.focused()) and item.role == "button", "the focus on the button again")
    if found:
        raise Failed("\n".join(sorted(set(found))))


def export_dialog(window):
    """The export dialog begins at its first setting, and Tab goes through all of it"""
    window.at("Minimum wage")
    with window.dialog():
        window.key("ctrl+e")
    dialog = wait_for(lambda: [w for w in window.windows() if w.name == "Export Chart"], "the export dialog")[0]
    wait_for(lambda: (item := window.focused()) and item.name == "Format", "the focus on the format")
    found = nameless(window)
    if found:
        raise Failed("\n".join(found))
    way = []
    for _ in range(30):
        way.append(window.focused().name)
        if len(way) > 1 and way[-1] == way[0]:
            break
        window.key("Tab")
    for name in ("Size", "Style", "Language", "Write a Folder for the Press…", "Cancel", "Export…"):
        if name not in way:
            raise Failed(f"Tab never comes to {name}: {way}")
    window.key("Escape")
    window.back_from_dialog()
    wait_for(lambda: not dialog.refresh().has(SHOWING), "the dialog to close")


journey(popovers_have_names, export_dialog, arguments=["jylnama:indicator/minimum-wage"])
