#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long Jylnama's whole process takes to write one chart of four points, 1920×1080, beside gnuplot's. They are
started in turn, so that whatever else the machine does falls on all.

With --check, exits 1 where a median is over its limit: a PNG and an SVG are held against gnuplot's PNG (pngcairo).
Beside it stands what gnuplot's svg takes, which places no letters: it leaves them to whoever shows the file. Where
gnuplot isn't installed there is nothing to hold against: that is said, and the exit status is 77."""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SCRIPT = """set terminal {terminal} size 1920,1080
set output "{output}"
set title "Four points"
set ylabel "units"
plot "-" using 1:2 with linespoints title "Measured"
2021 10
2022 20
2023 15
2024 25
e
"""

LIMITS = {"png": 0.8, "svg": 0.5}


def run(arguments, environment):
    start = time.perf_counter()
    subprocess.run(arguments, check=True, env=environment)
    return (time.perf_counter() - start) * 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("dataset", help="the file with the four points")
    parser.add_argument("--runs", type=int, default=21, help="of each (%(default)s)")
    parser.add_argument("--check", action="store_true", help="fail over a limit")
    options = parser.parse_args()

    if shutil.which("gnuplot") is None:
        print("gnuplot isn't installed: nothing to compare with (Debian: gnuplot-nox)")
        return 77

    environment = dict(os.environ, LC_ALL="C.UTF-8")
    for name in ("G_DEBUG", "MALLOC_PERTURB_", "G_SLICE"):
        environment.pop(name, None)

    with tempfile.TemporaryDirectory() as folder:
        commands = {}
        for kind, terminal in (("png", "pngcairo"), ("svg", "svg")):
            commands["Jylnama", kind] = [
                options.program, "--export=four", f"--output={folder}/jylnama.{kind}", f"--format={kind}",
                "--size=1920x1080", options.dataset]
            script = f"{folder}/{kind}.gp"
            with open(script, "w", encoding="utf-8") as file:
                file.write(SCRIPT.format(terminal=terminal, output=f"{folder}/gnuplot.{kind}"))
            commands["gnuplot", kind] = ["gnuplot", script]

        times = {key: [] for key in commands}
        for number in range(options.runs + 1):
            for key, command in commands.items():
                taken = run(command, environment)
                if number:  # The first of each fills the caches.
                    times[key].append(taken)
        sizes = {key: os.path.getsize(f"{folder}/{key[0].lower()}.{key[1]}") for key in commands}

    version = subprocess.run(["gnuplot", "--version"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
    print(f"Medians of {options.runs} runs each, in turn (least … most); {version}")
    medians = {key: statistics.median(values) for key, values in times.items()}
    for (name, kind), values in times.items():
        print(f"{kind} {name:8} {medians[name, kind]:7.1f} ms  ({min(values):.1f} … {max(values):.1f})"
              f"  {sizes[name, kind] / 1024:.0f} KiB")

    over = []
    for kind, limit in LIMITS.items():
        ratio = medians["Jylnama", kind] / medians["gnuplot", "png"]
        print(f"{kind}: {ratio:.2f} of gnuplot's PNG, {limit} at most")
        if ratio > limit:
            over.append(f"{kind}: over the limit")
    print(f"svg: {medians['Jylnama', 'svg'] / medians['gnuplot', 'svg']:.2f} of gnuplot's SVG")
    for line in over:
        print(line)
    return 1 if options.check and over else 0


sys.exit(main())
