#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
""""Where does this number come from?": from a point of a chart to the paragraph, and back."""

import re

from jylnama_driver import Failed, journey, wait_for

COUNCIL = "FTURK General Council sums up the Year of Decent Work"


def open_chart(window):
    window.at("Minimum wage")
    return window.find("image", "Minimum wage in Kazakhstan")


def click_point(window, chart, sentence):
    """Clicks along the upper edge of the plot, where the last steps are, until the point is met."""
    for percent in range(70, 95, 1):
        window.click(chart, percent / 100, 0.21)
        wait_for(lambda: re.match(r"\d.* tenge a month", chart.description()), "a point to be told")
        if chart.description().startswith(sentence):
            return
        window.key("Escape")
        window.gone("group", "Minimum wage")
    raise Failed(f"no click met “{sentence}”")


def point_to_paragraph(window):
    """A click on a point opens its card, and the card leads to the paragraph"""
    chart = open_chart(window)
    click_point(window, chart, "2024: 85,000 tenge a month, reported, FTURK")
    card = window.find("group", "Minimum wage")
    window.see("85,000\u00a0₸", within=card)
    window.see("reported", within=card)
    window.see("Federation of Trade Unions of the Republic of Kazakhstan (FTURK)", within=card)
    window.see("What other counters say for the same period", within=card)
    window.click(window.see(f"{COUNCIL}, ¶11", within=card))
    window.at(COUNCIL)
    window.see("¶11")
    window.see(re.compile("^Minimum wage.*85,000"))
    window.press("button", "Back")
    window.at("Minimum wage")
    window.press("button", "Forward")
    window.at(COUNCIL)


def told(chart, before):
    """The sentence that the chart says once it says another than before."""
    return wait_for(lambda: chart.description() not in (before, "") and chart.description(), "another sentence")


def keys_walk_the_points(window):
    """Tab leads to the chart, the arrows from point to point, and each is a sentence"""
    open_chart(window)
    window.key("ctrl+f")
    window.type("accidents at work people")
    window.gone("list item", "Labour disputes")
    window.key("Return")
    window.at("Accidents at work: people hurt")
    window.key_until("Tab", lambda: (item := window.focused()) and item.role == "image", "the chart to have the focus")
    chart = window.focused()
    whole = chart.description()
    window.key("End")
    last = told(chart, whole)
    window.key("Left")
    before = told(chart, last)
    window.key("Home")
    first = told(chart, before)
    window.key("Right")
    second = told(chart, first)
    for sentence in (last, before, first, second):
        if not re.fullmatch(r"[^:]+: [\d,.]+ .+, (official|reported|derived|forecast)(, .+)?", sentence):
            raise Failed(f"no sentence about a point: {sentence}")
    if len({last, before, first, second}) < 3:
        raise Failed(f"the keys lead nowhere: {first}; {second}; {before}; {last}")
    window.key("Return")
    card = window.find("group", re.compile("^Accidents at work"))
    window.see(second.split(":")[0], within=card)
    window.key("Escape")
    window.gone("group", re.compile("^Accidents at work"))


def other_charts(window):
    """The list of charts leads to each, and filters"""
    open_chart(window)
    window.click(window.find("list item", "Accidents at work: people hurt"))
    window.at("Accidents at work: people hurt")
    window.find("image", "Accidents at work in Kazakhstan")
    window.key("ctrl+f")
    window.type("disputes")
    window.gone("list item", "Accidents at work: people hurt")
    window.click(window.find("list item", "Labour disputes"))
    window.find("image", "Labour disputes in Kazakhstan")


journey(point_to_paragraph, keys_walk_the_points, other_charts, arguments=["jylnama:indicator/minimum-wage"])
