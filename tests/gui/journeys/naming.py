# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader says of what takes the focus."""

import re

from accessibility_bus import FOCUSABLE


def is_bad(name):
    """Whether a name is none: empty, GTK's word for what it is, or with the underscore of a mnemonic."""
    return not name or re.fullmatch(r"(Gtk|Adw|Jyl)\w+", name) is not None or re.search(r"(^|\s)\w*_\w", name) is not None


def find_nameless(item, found):
    """Adds what can take the focus within an item and has no name; whether anything there can. What scrolls takes it
    only where nothing within can; what a button or a combo box shows within never does."""
    within = False
    if item.role not in ("button", "combo box"):
        for child in item.children:
            within |= find_nameless(child, found)
    if item.has(FOCUSABLE) and not within and is_bad(item.name) and item.parent.role != "application":
        found.append(item)
    return within or item.has(FOCUSABLE)


def nameless(window):
    """What can take the focus, is shown and has no name."""
    found = []
    for top in window.windows():
        find_nameless(top, found)
    return [f"{item.role} “{item.name}” in {item.parent.role} “{item.parent.name}”" for item in found if item.is_shown()]
