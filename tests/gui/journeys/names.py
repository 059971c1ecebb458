#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every section, as a screen reader says it."""

import re

from jylnama_driver import Failed, journey, wait_for
from naming import nameless

# Of the lists of records, those that differ: with an outline, with a third filter, with two sides.
SECTIONS = ("Charts", "People", "Commitments", "Documents", "Discrepancies")


def everything_has_a_name(window):
    """Whatever takes the focus has a name that a screen reader can say"""
    found = [f"Overview: {what}" for what in nameless(window)]
    sections = window.find("list", "Sections")
    for section in SECTIONS:
        before = window.frame.refresh().name
        window.click(window.find("list item", re.compile(rf"^{section}\b"), within=sections))
        wait_for(lambda before=before: window.frame.refresh().name != before, f"the section {section}")
        found += [f"{section}: {what}" for what in nameless(window)]
    if found:
        raise Failed("\n".join(sorted(set(found))))


journey(everything_has_a_name)
