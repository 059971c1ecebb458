#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures of README.md and of the metainfo from the real window, into the folder named. To be run by
build-aux/screenshots."""

import os
import pathlib
import subprocess
import sys
import tempfile
import time

from jylnama_driver import DEADLINE, Window, wait_for

FOLDER = pathlib.Path(sys.argv[1])
# What is drawn around a window without a window manager; it is cut off.
BORDER = 5
WIDTH, HEIGHT = 1280, 800


def picture(window):
    """The window's pixels once they have stopped changing."""
    path = FOLDER / ".new.png"
    last = None
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        subprocess.run(["import", "-window", window.x_window, "-crop", f"{WIDTH}x{HEIGHT}+{BORDER}+{BORDER}",
                        "+repage", "-strip", path], check=True)
        now = path.read_bytes()
        if now == last:
            return path
        last = now
        time.sleep(0.5)
    raise SystemExit("the window does not come to rest")


def take(name, address, act=None):
    window = Window(address)
    try:
        subprocess.run(["xdotool", "windowsize", "--sync", window.x_window, str(WIDTH + 2 * BORDER),
                        str(HEIGHT + 2 * BORDER)], check=True)
        wait_for(lambda: window.frame.extents()[2] == WIDTH, "the size")
        if act is not None:
            act(window)
        picture(window).rename(FOLDER / f"{name}.png")
        subprocess.run(["optipng", "-quiet", "-o5", FOLDER / f"{name}.png"], check=True)
    finally:
        window.kill()


def card(window):
    """Opens the card of what was told of 2024, and takes the pointer away."""
    chart = window.find("image", "Minimum wage in Kazakhstan")
    for percent in range(70, 95):
        window.click(chart, percent / 100, 0.21)
        if "2024: 85,000 tenge a month, reported" in chart.description():
            break
        window.key("Escape")
        window.gone("group", "Minimum wage")
    subprocess.run(["xdotool", "mousemove", "1500", "950"], check=True)


def main():
    with tempfile.TemporaryDirectory() as home:
        # The font that GNOME brings; without a desktop GTK takes what it finds.
        os.environ["XDG_CONFIG_HOME"] = home
        settings = pathlib.Path(home) / "gtk-4.0" / "settings.ini"
        settings.parent.mkdir()
        settings.write_text("[Settings]\ngtk-font-name=Cantarell 11\n", encoding="utf-8")
        take("overview", "jylnama:overview")
        take("chart", "jylnama:indicator/minimum-wage", card)
        take("panels", "jylnama:indicator/accidents")
        take("person", "jylnama:person/satybaldy-dauletalin")
        take("document", "jylnama:document/fturk-council-2024#11")


main()
