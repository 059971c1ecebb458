# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Test Anything Protocol, as little of it as the tests in Python need."""

import sys
import traceback


class Tap:
    def __init__(self):
        self.count = 0
        self.failed = 0

    def point(self, name, problems=()):
        """One point: it holds where there is no problem; each problem is a line of text."""
        problems = list(problems)
        self.count += 1
        self.failed += bool(problems)
        print(f"{'not ok' if problems else 'ok'} {self.count} {name}", flush=True)
        for problem in problems:
            for line in str(problem).splitlines() or [""]:
                print(f"# {line}", flush=True)

    def run(self, name, function, *arguments):
        """One point: the function returns its problems, or none; an exception is one."""
        try:
            problems = function(*arguments) or []
        except Exception:  # The other points still have to be tried.
            problems = traceback.format_exc().splitlines()
        self.point(name, problems)

    def done(self):
        print(f"1..{self.count}", flush=True)
        sys.exit(1 if self.failed else 0)
