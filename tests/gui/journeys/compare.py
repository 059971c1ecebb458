#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two charts over one time axis."""

import re

from jylnama_driver import journey, wait_for

BOTH = "Minimum wage · Labour disputes"


def open_popover(window, name):
    wait_for(lambda: any(button.press() for button in reversed(window.find_all("button", name))), f"{name} to open")


def adds_by_keyboard(window):
    """Typing finds the other chart, Enter puts it below; undoing it and going back take it away"""
    window.at("Minimum wage")
    window.find("image", "Minimum wage in Kazakhstan")
    open_popover(window, "Compare…")
    wait_for(lambda: (item := window.focused()) and item.role == "search box", "the field to have the focus")
    window.type("labour disp")
    window.key_until("Tab", lambda: (item := window.focused()) and item.name == "Labour disputes", "the chart found", 3)
    window.key("Return", "Escape")
    window.find("image", BOTH)
    window.key("ctrl+z")
    window.find("image", "Minimum wage in Kazakhstan")
    window.key("ctrl+shift+z")
    window.find("image", BOTH)
    window.key("alt+Left")
    window.find("image", "Minimum wage in Kazakhstan")
    window.key("alt+Right")
    window.find("image", BOTH)


def changes_the_second(window):
    """What is chosen for the second chart changes it alone, and a button takes it away"""
    window.find("image", BOTH)
    window.press("radio", "Labour disputes")
    open_popover(window, "Labour disputes: show as: As Stated")
    wait_for(lambda: (item := window.focused()) and item.name == "As Stated", "the choice to have the focus")
    window.key_until("Down", lambda: window.find_all("button", "Labour disputes: show as: Change"), "the change", 6)
    window.key("Escape")
    window.see(re.compile("^2024: .*25, derived"))
    window.see(re.compile("^2024: 85,000.₸, official"))
    window.press("radio", "Minimum wage")
    window.find("button", "Minimum wage: show as: As Stated")
    window.press("button", "Take Away “Labour disputes”")
    window.find("image", "Minimum wage in Kazakhstan")
    window.gone("radio", "Labour disputes")


changes_the_second.arguments = lambda: ["jylnama:indicator/minimum-wage?compare=labour-disputes"]

journey(adds_by_keyboard, changes_the_second, arguments=["jylnama:indicator/minimum-wage"])
