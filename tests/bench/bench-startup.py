#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long Jylnama takes from the start of its process to its picture, and how much memory, beside a bare
window of libadwaita. Both are started in turn, so that whatever else the machine does falls on both.

Two times are taken: the second drawn frame, and the last one of the start, after which nothing changes
any more: by then the data are on the screen. With --check, exits 1 where a median is over the limit."""

import argparse
import json
import os
import statistics
import subprocess
import sys

# Name: unit, value of a run, and whether the limit holds for it. The share of memory depends on who else has the
# same libraries in use, and processor time has no clock on the wall: they are there to explain the others.
MEASURES = {
    "second frame": ("ms", lambda run: run["frames"][min(1, len(run["frames"]) - 1)], True),
    "whole picture": ("ms", lambda run: run["frames"][-1], True),
    "processor time": ("ms", lambda run: run["worked"], False),
    "peak memory": ("MiB", lambda run: run["peak"] / 1024, True),
    "own share": ("MiB", lambda run: run["share"] / 1024, False),
}


def measure(watcher, program):
    environment = dict(os.environ, GSK_RENDERER="cairo", GDK_BACKEND="x11", GSETTINGS_BACKEND="memory",
                       GIO_USE_VFS="local", LC_ALL="C.UTF-8", LANGUAGE="en")
    for name in ("G_DEBUG", "MALLOC_PERTURB_", "GTK_A11Y", "G_SLICE"):
        environment.pop(name, None)
    return json.loads(subprocess.run([watcher, program], stdout=subprocess.PIPE, check=True, env=environment).stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("watcher")
    parser.add_argument("bare")
    parser.add_argument("program")
    parser.add_argument("--runs", type=int, default=15, help="of each program (%(default)s)")
    parser.add_argument("--limit", type=float, default=1.5, help="times the bare window (%(default)s)")
    parser.add_argument("--check", action="store_true", help="fail over the limit")
    options = parser.parse_args()

    programs = {"bare window": options.bare, "Jylnama": options.program}
    runs = {name: [] for name in programs}
    for number in range(options.runs + 1):
        for name, program in programs.items():
            run = measure(options.watcher, program)
            if number:  # The first of each fills the caches.
                runs[name].append(run)

    print(f"Medians of {options.runs} runs each, in turn (least … most)")
    over = []
    for measure_name, (unit, value, is_limited) in MEASURES.items():
        medians = []
        for name in programs:
            values = [value(run) for run in runs[name]]
            medians.append(statistics.median(values))
            print(f"{measure_name:14} {name:12} {medians[-1]:8.1f} {unit}  ({min(values):.1f} … {max(values):.1f})")
        ratio = medians[1] / medians[0]
        print(f"{measure_name:14} {'ratio':12} {ratio:8.2f}")
        if is_limited and ratio > options.limit:
            over.append(f"{measure_name}: {ratio:.2f} times the bare window, {options.limit} at most")
    for line in over:
        print(line)
    return 1 if options.check and over else 0


sys.exit(main())
