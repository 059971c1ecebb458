# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window as a person does: looks at what the accessibility tree says is shown, presses,
clicks, types. To be run with a display of its own (build-aux/with-display).

A journey is a script with functions that take a Window, run by journey(). Nothing sleeps for a fixed time:
whatever is waited for is waited for by name, until a deadline."""

import contextlib
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time

from gi.repository import GLib

from accessibility_bus import FOCUSED, SENSITIVE, SHOWING, AccessibilityBus

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", ".."))
from tap import Tap

# Long enough for a busy machine and for the sanitizers; a journey that holds never waits for it.
DEADLINE = float(os.environ.get("JYLNAMA_TEST_DEADLINE", "30"))
PROGRAM = os.environ.get("JYLNAMA_PROGRAM", "jylnama")
PICTURES = pathlib.Path(os.environ.get("JYLNAMA_TEST_PICTURES", "."))

# What holds text that is typed.
ENTRIES = ("entry", "text", "password text", "spin button")

# A warning ends the program, and with it the journey.
STRICT = {"G_DEBUG": "fatal-warnings"}


class Failed(Exception):
    """What was waited for did not come, or came otherwise."""


def wait_for(condition, what, seconds=None):
    """Calls condition until it returns something that counts as true, and returns that."""
    end = time.monotonic() + (seconds or DEADLINE)
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise Failed(f"waited {seconds or DEADLINE:g} s for {what}")
        time.sleep(0.04)


def matches(wanted, text):
    """Whether a text is the one wanted: a string, a compiled pattern, or None for any."""
    if wanted is None:
        return True
    if isinstance(wanted, re.Pattern):
        return wanted.search(text or "") is not None
    return wanted == text


class Window:
    """The program, started with the arguments, and its window."""

    def __init__(self, *arguments, size="1280x800", environment=None):
        self.stderr = tempfile.NamedTemporaryFile(prefix="jylnama-", suffix=".log", delete=False)
        self.arguments = [PROGRAM, *map(str, arguments)]
        self.process = subprocess.Popen(self.arguments, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        stderr=self.stderr, env=dict(os.environ, **STRICT, **(environment or {})))
        self.bus = AccessibilityBus()
        self.ended = False
        self.root = self.frame = self.x_window = self.behind = None
        try:
            self.frame = wait_for(self._find_frame, "the window")
            self.focus()
        except BaseException:
            self.kill()
            raise

    # The process

    def errors(self):
        """What the program wrote to standard error."""
        return pathlib.Path(self.stderr.name).read_text(encoding="utf-8", errors="replace")

    def alive(self):
        return self.process.poll() is None

    def _check_alive(self):
        if not self.alive():
            raise Failed(f"the program ended with {self.process.returncode}:\n{self.errors()}")

    def kill(self):
        if self.alive():
            self.process.kill()
            self.process.wait()

    def end(self):
        """Closes as a person does, with Ctrl+Q; the program must end well and have had nothing to complain of."""
        if self.ended:
            return
        self._check_alive()
        self.key("ctrl+q")
        try:
            self.process.wait(DEADLINE)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGABRT)
            raise Failed("Ctrl+Q did not end the program")
        if self.process.returncode:
            raise Failed(f"the program ended with {self.process.returncode}:\n{self.errors()}")
        self.check_quiet()
        self.ended = True

    def check_quiet(self):
        loud = [line for line in self.errors().splitlines() if re.search(r"WARNING|CRITICAL|ERROR|runtime error", line)]
        if loud:
            raise Failed("\n".join(loud))

    # The tree

    def _find_frame(self):
        self._check_alive()
        self.root = self.root or self.bus.application(self.process.pid)
        return next((window for window in self.windows() if window.has(SHOWING)), None)

    def read(self):
        """The tree of the program as it is now."""
        self._check_alive()
        return self.bus.read(self.root) if self.root else None

    def windows(self):
        """All toplevels of the program: the window and its dialogs."""
        root = self.read()
        return root.children if root else []

    def look(self, holds, within=None):
        """All that is shown and for which holds is true, in reading order."""
        for start in [self.bus.read(within)] if within else self.windows():
            for item in start.walk():
                if holds(item) and item.is_shown():
                    yield item

    def find_all(self, role=None, name=None, within=None):
        return list(self.look(lambda item: matches(name, item.name) and matches(role, item.role), within))

    def find(self, role=None, name=None, within=None, seconds=None):
        """The first thing shown of that role and name; waits until there is one."""
        return wait_for(lambda: next(self.look(lambda item: matches(name, item.name) and matches(role, item.role),
                                               within), None), f"{role or 'something'} {describe(name)}", seconds)

    def see(self, text, within=None, seconds=None):
        """Waits until a text stands somewhere: a name, a label, the content of an entry."""
        return wait_for(lambda: next(self.look(lambda item: matches(text, item.name) or
                                               item.role in ENTRIES and matches(text, item.text()), within), None),
                        f"the text {describe(text)}", seconds)

    def see_message(self, text):
        """Waits for a message that passes: it lies near the top of the tree, which is read no deeper than that."""
        def there():
            self._check_alive()
            found = []
            self.bus.read(self.frame, lambda item: matches(text, item.name) and (found.append(item) or True))
            return found and found[0].is_shown()

        wait_for(there, f"the message {describe(text)}")

    def at(self, title, seconds=None):
        """Waits until the window shows a place of this title."""
        def there():
            name = self.frame.refresh().name
            return matches(title, name) or name == f"{title} – Jylnama"

        wait_for(there, f"the place {describe(title)}", seconds)

    def go(self, section):
        """Chooses a section in the sidebar."""
        self.click(self.find("list item", re.compile(rf"^{section}\b"), within=self.find("list", "Sections")))

    def gone(self, role=None, name=None, seconds=None):
        """Waits until nothing of that role and name is shown."""
        wait_for(lambda: not self.find_all(role, name), f"{role or 'something'} {describe(name)} to go", seconds)

    def tree(self):
        """The tree as text, for the log of a failure."""
        lines = []

        def add(item, depth):
            if depth == 0 or item.is_shown(0):
                text = item.text() if item.role in ENTRIES else None
                lines.append("  " * depth + item.role + (f" “{item.name}”" if item.name else "")
                             + (f" = “{text}”" if text else ""))
            for child in item.children:
                add(child, depth + 1)

        for window in self.windows():
            add(window, 0)
        return "\n".join(lines)

    # The hands

    def x_windows(self):
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                              stdout=subprocess.PIPE, text=True, timeout=DEADLINE).stdout.split()

    def focus(self, window=None):
        """Without a window manager nobody else gives the window the focus."""
        self.x_window = window or wait_for(self.x_windows, "an X window")[0]
        subprocess.run(["xdotool", "windowfocus", "--sync", self.x_window], check=True, timeout=DEADLINE)

    @contextlib.contextmanager
    def dialog(self):
        """What is done within opens a window; it gets the focus, and once it has gone the window before it."""
        before, present = self.x_windows(), self.x_window
        yield
        added = wait_for(lambda: [window for window in self.x_windows() if window not in before], "a window to open")
        self.focus(added[-1])
        self.behind = present

    def back_from_dialog(self):
        wait_for(lambda: self.x_window not in self.x_windows(), "the window to close")
        self.focus(self.behind)

    def choose_file(self, path):
        """In the file chooser that has the focus: types the path and accepts."""
        item = wait_for(self.focused, "the focus in the file chooser")
        if item.role != "text box":
            # Where a folder is chosen, this opens the place for a path.
            self.key("slash")
            wait_for(lambda: (item := self.focused()) and item.role == "text box", "the focus on a path")
        self.key("ctrl+a")
        self.type(str(path))
        # What was completed while one typed stands behind it.
        self.key("shift+End", "Delete", "Return")

    def press(self, role=None, name=None, within=None):
        """Presses a button, by what it says; waits until it is there and can be pressed."""
        item = self.find(role, name, within)
        wait_for(lambda: item.refresh().has(SENSITIVE), f"{describe(name)} to be sensitive")
        if not item.press():
            raise Failed(f"{item.role} {describe(name)} can't be pressed; click it")
        return item

    def place(self, item):
        """Where something stands in its window: x, y, width, height. Waits until it has come to rest."""
        last = []

        def at_rest():
            last.append(item.extents())
            return last[-1] if last[-1] and last[-1][2] > 0 and len(last) > 1 and last[-2] == last[-1] else None

        return wait_for(at_rest, f"a place of {item.role} “{item.name}”")

    def click(self, item, x=0.5, y=0.5, button=1, window=None):
        """Clicks into something, at fractions of its width and height."""
        left, top, width, height = self.place(item)
        self.click_at(left + width * x, top + height * y, button, window)

    def open_row(self, item):
        """Clicks on a row of a page. GTK 4.18 leaves the padding of all that it is in out of the place it tells, which
        here is more than half a row: there it is gone to by keys."""
        if self.frame.extents()[0] == 0:
            self.click(item, x=0.1)
            return
        self.key_until("Tab", lambda: (at := self.focused()) and at.parent and at.parent.path == item.parent.path,
                       f"the list of {describe(item.name)}")
        self.key_until("Down", lambda: self.focused().path == item.path, describe(item.name))
        self.key("Return")

    def click_at(self, x, y, button=1, window=None):
        window = window or self.x_window
        border = self.border(window)
        subprocess.run(["xdotool", "mousemove", "--window", window, str(round(x + border)), str(round(y + border)),
                        "click", str(button)], check=True, timeout=DEADLINE)

    def border(self, window):
        """How far the places that the tree tells are from the corner of the X window: by what is drawn around the
        window itself, which GTK 4.18 counts into the window and then takes off twice."""
        said = subprocess.run(["xdotool", "getwindowgeometry", "--shell", window], stdout=subprocess.PIPE, text=True,
                              check=True, timeout=DEADLINE).stdout
        outer = int(re.search(r"WIDTH=(\d+)", said)[1])
        left, _, inner, _ = self.frame.extents()
        return (max((outer - inner) / 2, 0) if outer - inner < 200 else 0) - 2 * left

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "30", *keys], check=True, timeout=DEADLINE)

    def key_until(self, key, condition, what, most=60):
        """Presses a key again and again until something holds."""
        for _ in range(most):
            if condition():
                return
            before = where_is(self.focused())
            self.key(key)
            # What the key does arrives a little later; the next one must not overtake it.
            deadline = time.monotonic() + 0.3
            while time.monotonic() < deadline and where_is(self.focused()) == before and not condition():
                time.sleep(0.02)
        if condition():
            return
        raise Failed(f"pressed {key} {most} times for {what}")

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "20", text], check=True, timeout=DEADLINE)

    def focused(self):
        """What has the keyboard, or None. The tree is read no deeper than that."""
        found = []
        self._check_alive()
        if self.root:
            self.bus.read(self.root, lambda item: item.has(FOCUSED) and (found.append(item) or True))
        return found[0] if found else None

    def picture(self, name):
        """Keeps a picture of the screen."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        path = PICTURES / f"{name}.png"
        subprocess.run(["import", "-window", "root", path], timeout=DEADLINE)
        return path


def where_is(item):
    return (item.path, item.name) if item else None


def describe(wanted):
    if wanted is None:
        return ""
    return f"“{wanted.pattern if isinstance(wanted, re.Pattern) else wanted}”"


def journey(*functions, arguments=()):
    """Runs each function, as a point of TAP, with a home and a window of its own. The program's arguments are
    those named here, or what the function's own `arguments` gives. A failure leaves a picture and the tree."""
    script = pathlib.Path(sys.argv[0]).stem
    tap = Tap()
    for function in functions:
        name = (function.__doc__ or function.__name__).split("\n")[0].rstrip(".")
        problems = []
        window = None
        with tempfile.TemporaryDirectory(prefix="jylnama-home-") as home:
            for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
                os.environ[variable] = os.path.join(home, variable)
                os.mkdir(os.environ[variable])
            try:
                own = getattr(function, "arguments", None)
                window = Window(*(own() if own else arguments))
                function(window)
                window.end()
            except (Failed, OSError, GLib.Error, subprocess.SubprocessError) as error:
                problems = [*(str(error) or repr(error)).splitlines(), *where(error)]
                if window is not None:
                    problems.append(f"picture: {window.picture(f'{script}-{function.__name__}')}")
                    if window.alive():
                        problems += window.tree().splitlines()
                    problems += window.errors().splitlines()
            finally:
                if window is not None:
                    window.kill()
        tap.point(name, problems)
    tap.done()


def where(error):
    """The lines of the journey that led to the error."""
    lines = []
    trace = error.__traceback__
    while trace is not None:
        file = pathlib.Path(trace.tb_frame.f_code.co_filename)
        if file.name != "jylnama_driver.py":
            lines.append(f"{file.name}:{trace.tb_lineno}")
        trace = trace.tb_next
    return lines
