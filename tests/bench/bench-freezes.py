#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the real window stands still where a file is large: each file is made anew by generate.py, opened, and gone
through by addresses, while watch-freezes asks the window all the time whether it still answers."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time

FOLDER = os.path.dirname(os.path.abspath(__file__))
GENERATOR = os.path.join(FOLDER, "generate.py")
MODEL = os.path.join(FOLDER, "..", "..", "data", "labour-kz.json")

# What a file has of, how long it is given to be read, and where one goes in it.
FILES = {
    "10,000 events": (
        ["--events=10000", "--people=5000", "--observations=20000"],
        3,
        ["jylnama:events", "jylnama:people", "jylnama:documents", "jylnama:document/document-1", "jylnama:figures"],
    ),
    "7,000 facts": (["--observations=7000", "--one-document"], 1, ["jylnama:document/document-0"]),
    "a share of 10 × 3,650 days": (
        ["--parts=10"],
        2,
        ["jylnama:indicator/part", "jylnama:indicator/part?transform=share"],
    ),
}


def tell(what, line):
    run = json.loads(line)
    print(f"  {what:44} freeze {run['freeze']:7.1f} ms   processor time {run['worked']:7.1f} ms", flush=True)


def go_through(watcher, program, path, seconds, addresses, environment):
    with subprocess.Popen(
        [watcher, program, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as watch:
        tell("the start", watch.stdout.readline())
        time.sleep(seconds)
        for address in addresses:
            watch.stdin.write("mark\n")
            watch.stdin.flush()
            subprocess.run([program, address], stdout=subprocess.DEVNULL, check=True, env=environment)
            watch.stdin.write("settle\n")
            watch.stdin.flush()
            tell(address, watch.stdout.readline())
        watch.stdin.write("quit\n")
        watch.stdin.flush()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("watcher")
    parser.add_argument("program")
    options = parser.parse_args()
    environment = dict(
        os.environ, GSK_RENDERER="cairo", GDK_BACKEND="x11", GSETTINGS_BACKEND="memory", GIO_USE_VFS="local",
        LC_ALL="C.UTF-8", LANGUAGE="en",
    )
    for name in ("G_DEBUG", "MALLOC_PERTURB_", "GTK_A11Y", "G_SLICE"):
        environment.pop(name, None)

    with tempfile.TemporaryDirectory() as folder:
        for name, (arguments, seconds, addresses) in FILES.items():
            path = os.path.join(folder, "generated.json")
            subprocess.run([sys.executable, GENERATOR, MODEL, path, *arguments], check=True)
            print(name)
            go_through(options.watcher, options.program, path, seconds, addresses, environment)
    return 0


sys.exit(main())
