#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything without a mouse."""

import re

from accessibility_bus import FOCUSABLE, SHOWING
from jylnama_driver import Failed, journey, wait_for


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


SECTIONS = ("Charts", "Events", "People", "Organizations", "Commitments", "Awards", "Figures", "Documents",
            "Discrepancies")


def is_bad(name):
    """Whether a name is none: empty, GTK's word for what it is, or with the underscore of a mnemonic."""
    return not name or re.fullmatch(r"(Gtk|Adw|Jyl)\w+", name) is not None or re.search(r"(^|\s)\w*_\w", name) is not None


def is_part_of_choice(item):
    """Whether it only shows what is chosen, in a button or a combo box that has the focus itself."""
    while item.parent is not None:
        item = item.parent
        if item.role in ("button", "combo box"):
            return True
    return False


def nameless(window):
    """What can take the focus, is shown and has no name. What scrolls takes it only where nothing within can."""
    for top in window.windows():
        for item in top.walk():
            within = any(part.has(FOCUSABLE) for child in item.children for part in child.walk())
            if item.has(FOCUSABLE) and not within and is_bad(item.name) and not is_part_of_choice(item):
                if item.parent.role != "application" and item.is_shown():
                    yield f"{item.role} “{item.name}” in {item.parent.role} “{item.parent.name}”"


def everything_has_a_name(window):
    """Whatever takes the focus has a name that a screen reader can say"""
    found = [f"Overview: {what}" for what in nameless(window)]
    for section in SECTIONS:
        window.go(section)
        window.at(re.compile("."))
        found += [f"{section}: {what}" for what in nameless(window)]
    if found:
        raise Failed("\n".join(sorted(set(found))))


def open_popover(window, name):
    """Presses the button of a menu; its inside can be pressed, and takes the focus."""
    window.find("button", name)
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


popovers_have_names.arguments = lambda: ["jylnama:indicator/minimum-wage"]


def export_dialog(window):
    """The export dialog begins at its first setting, and Tab goes through all of it"""
    window.at("Minimum wage")
    with window.dialog():
        window.key("ctrl+e")
    dialog = wait_for(lambda: [w for w in window.windows() if w.name == "Export Chart"], "the export dialog")[0]
    wait_for(lambda: (item := window.focused()) and item.name == "Format", "the focus on the format")
    found = list(nameless(window))
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
    if not window.at("Minimum wage") and dialog.refresh().has(SHOWING):
        raise Failed("Escape left the dialog open")


export_dialog.arguments = lambda: ["jylnama:indicator/minimum-wage"]


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


journey(sections, record_and_back, shortcuts, everything_has_a_name, popovers_have_names, export_dialog,
        lists_are_one_stop)
