#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which years a chart shows, by wheel and by keys, and the events in them."""

import re

from jylnama_driver import Failed, journey, wait_for


class Years:
    """The years that the window shows, as its button says them."""

    def __init__(self, window):
        self.button = window.find("button", re.compile("^Time range"))

    def shown(self):
        name = self.button.refresh().name
        first, last = re.search(r"(\d{4})–(\d{4})", name).groups()
        return "all years" in name, int(last) - int(first), int(first)

    def other(self, before):
        """The years once they are others than before."""
        return wait_for(lambda: (now := self.shown()) != before and now, "other years")


def open_chart(window):
    """The chart, with the focus; a click on its title gives it that."""
    window.at("Minimum wage")
    chart = window.find("image", "Minimum wage in Kazakhstan")
    window.click(chart, 0.1, 0.04)
    return chart


def zooms_by_keys(window):
    """Plus zooms, Ctrl and an arrow pan, Backspace leads back step by step"""
    open_chart(window)
    years = Years(window)
    whole = years.shown()
    window.key("plus")
    zoomed = years.other(whole)
    window.key("ctrl+Left")
    panned = years.other(zoomed)
    if zoomed[0] or zoomed[1] >= whole[1] or panned[1] != zoomed[1] or panned[2] >= zoomed[2]:
        raise Failed(f"no zoom, or no pan: {whole}, {zoomed}, {panned}")
    window.key_until("BackSpace", lambda: years.shown() == whole, "all years again", 5)


def zooms_by_wheel(window):
    """The wheel zooms to where it is turned, and 0 shows all again"""
    chart = open_chart(window)
    years = Years(window)
    whole = years.shown()
    window.click(chart, 0.8, 0.5, button=4)
    zoomed = years.other(whole)
    if zoomed[0] or zoomed[1] >= whole[1]:
        raise Failed(f"no zoom: {whole}, {zoomed}")
    window.key("0")
    wait_for(lambda: years.shown() == whole, "all years again")


def flag_to_event(window):
    """Events are switched on as flags, and one leads to its event"""
    window.at("Minimum wage")
    wait_for(lambda: any(button.press() for button in reversed(window.find_all("button", "Flags"))), "the menu of flags")
    window.press("menu item", "Events as Flags")
    chart = window.find("image", "Minimum wage in Kazakhstan")
    wait_for(lambda: "Events: 1 " in chart.description(), "the description to tell the events")
    titles = re.findall(r"(?:Events:|;) \d+ ([^,;]+)", chart.description())
    left, top, width, height = window.place(chart)
    for percent in range(40, 92):
        window.click_at(left + width * percent / 100, top + height * FLAGS_AT)
        if window.frame.refresh().name != "Minimum wage – Jylnama":
            break
        window.key("Escape")
    if window.frame.refresh().name == "Minimum wage – Jylnama":
        raise Failed(f"no click met a flag, such as “{titles[0]}”")
    if not any(window.frame.name.startswith(title) for title in titles):
        raise Failed(f"“{window.frame.name}” is none of {titles}")
    window.find("list", "Events")
    window.press("button", "Back")
    window.at("Minimum wage")


# Where the flags stand in the chart, from above.
FLAGS_AT = 0.17

journey(zooms_by_keys, zooms_by_wheel, flag_to_event, arguments=["jylnama:indicator/minimum-wage"])
