# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window as a person does: looks at what the accessibility tree says is shown, presses,
clicks, types. To be run with a display of its own (build-aux/with-display).

A journey is a script with functions that take a Window, run by journey(). Nothing sleeps for a fixed time:
whatever is waited for is waited for by name, until a deadline."""

import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", ".."))
from tap import Tap

# Long enough for a busy machine and for the sanitizers; a journey that holds never waits for it.
DEADLINE = float(os.environ.get("JYLNAMA_TEST_DEADLINE", "30"))
PROGRAM = os.environ.get("JYLNAMA_PROGRAM", "jylnama")
PICTURES = pathlib.Path(os.environ.get("JYLNAMA_TEST_PICTURES", "."))

# For the program alone: the accessibility library in this process warns of what is no fault of ours.
STRICT = {"G_DEBUG": "fatal-warnings"}


class Failed(AssertionError):
    """What was waited for did not come, or came otherwise."""


def iterate():
    """Lets the answers and events of the accessibility bus in."""
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass


def wait_for(condition, what, seconds=None):
    """Calls condition until it returns something that counts as true, and returns that."""
    end = time.monotonic() + (seconds or DEADLINE)
    while True:
        iterate()
        try:
            found = condition()
        except GLib.Error:  # What was looked at has gone meanwhile.
            found = None
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
        self.frame = None
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

    def check_quiet(self):
        loud = [line for line in self.errors().splitlines() if re.search(r"WARNING|CRITICAL|ERROR|runtime error", line)]
        if loud:
            raise Failed("\n".join(loud))

    # The tree

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application is not None and application.get_process_id() == self.process.pid:
                application.set_cache_mask(Atspi.Cache.NONE)
                return application
        return None

    def _find_frame(self):
        self._check_alive()
        application = self._application()
        for i in range(application.get_child_count() if application else 0):
            frame = application.get_child_at_index(i)
            if frame is not None and frame.get_state_set().contains(Atspi.StateType.SHOWING):
                return frame
        return None

    def windows(self):
        """All toplevels of the program that are shown: the window and its dialogs."""
        application = self._application()
        children = [application.get_child_at_index(i) for i in range(application.get_child_count())]
        return [child for child in children if child and child.get_state_set().contains(Atspi.StateType.SHOWING)]

    def walk(self, start=None):
        """Everything below start, or in all windows, in reading order; also what is not shown now."""
        self._check_alive()
        todo = [start] if start is not None else list(reversed(self.windows()))
        while todo:
            item = todo.pop()
            try:
                if not item.get_state_set().contains(Atspi.StateType.VISIBLE):
                    continue
                yield item
                children = [item.get_child_at_index(i) for i in range(item.get_child_count())]
            except GLib.Error:
                continue
            todo += [child for child in reversed(children) if child is not None]

    def look(self, holds, within=None):
        """All that is shown and for which holds is true."""
        found = []
        for item in self.walk(within):
            try:
                if holds(item) and is_shown(item):
                    found.append(item)
            except GLib.Error:  # Gone meanwhile.
                continue
        return found

    def find_all(self, role=None, name=None, within=None):
        return self.look(lambda item: matches(name, item.get_name()) and matches(role, item.get_role_name()), within)

    def find(self, role=None, name=None, within=None, seconds=None):
        """The first thing shown of that role and name; waits until there is one."""
        return wait_for(lambda: self.find_all(role, name, within), f"{role or 'something'} {describe(name)}",
                        seconds)[0]

    def see(self, text, within=None, seconds=None):
        """Waits until a text stands somewhere: a name, a label, the content of an entry."""
        return wait_for(lambda: self.look(lambda item: matches(text, item.get_name()) or matches(text, text_of(item)),
                                          within), f"the text {describe(text)}", seconds)[0]

    def gone(self, role=None, name=None, seconds=None):
        """Waits until nothing of that role and name is shown."""
        wait_for(lambda: not self.find_all(role, name), f"{role or 'something'} {describe(name)} to go", seconds)

    def tree(self):
        """The tree as text, for the log of a failure."""
        lines = []

        def add(item, depth):
            try:
                if depth == 0 or is_shown(item):
                    text = text_of(item)
                    name = f" “{item.get_name()}”" if item.get_name() else ""
                    content = f" = {text!r}" if text and text != item.get_name() else ""
                    lines.append("  " * depth + item.get_role_name() + name + content)
                for i in range(item.get_child_count()):
                    child = item.get_child_at_index(i)
                    if child is not None and child.get_state_set().contains(Atspi.StateType.VISIBLE):
                        add(child, depth + 1)
            except GLib.Error:
                pass

        for window in self.windows():
            add(window, 0)
        return "\n".join(lines)

    # The hands

    def window_id(self):
        """The X window of the program that was shown last: the dialog where there is one."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                               stdout=subprocess.PIPE, text=True).stdout.split()
        return found[-1] if found else None

    def focus(self, window=None):
        """Without a window manager nobody else gives the window the focus."""
        window = window or wait_for(self.window_id, "an X window")
        subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True, timeout=DEADLINE)

    def press(self, role=None, name=None, within=None):
        """Presses a button, by what it says; waits until it is there and can be pressed."""
        item = self.find(role, name, within)
        wait_for(lambda: item.get_state_set().contains(Atspi.StateType.SENSITIVE), f"{describe(name)} to be sensitive")
        if not item.get_n_actions():
            raise Failed(f"{item.get_role_name()} {describe(name)} can't be pressed; click it")
        item.do_action(0)
        return item

    def place(self, item):
        """Where something stands in its window: x, y, width, height. Waits until it has come to rest."""
        last = []

        def at_rest():
            rect = item.get_extents(Atspi.CoordType.WINDOW)
            now = (rect.x, rect.y, rect.width, rect.height)
            last.append(now)
            return now if rect.width > 0 and len(last) > 1 and last[-2] == now else None

        return wait_for(at_rest, f"a place of {item.get_role_name()} “{item.get_name()}”")

    def click(self, item, x=0.5, y=0.5, button=1, window=None):
        """Clicks into something, at fractions of its width and height."""
        left, top, width, height = self.place(item)
        self.click_at(left + width * x, top + height * y, button, window)

    def click_at(self, x, y, button=1, window=None):
        window = window or self.window_id()
        subprocess.run(["xdotool", "mousemove", "--window", window, str(round(x)), str(round(y)),
                        "click", str(button)], check=True, timeout=DEADLINE)

    def hover_at(self, x, y):
        subprocess.run(["xdotool", "mousemove", "--window", self.window_id(), str(round(x)), str(round(y))],
                       check=True, timeout=DEADLINE)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "30", *keys], check=True, timeout=DEADLINE)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "20", text], check=True, timeout=DEADLINE)

    def focused(self):
        """What has the keyboard, or None."""
        for item in self.walk():
            if item.get_state_set().contains(Atspi.StateType.FOCUSED):
                return item
        return None

    def picture(self, name):
        """Keeps a picture of the screen."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        path = PICTURES / f"{name}.png"
        subprocess.run(["import", "-window", "root", path], timeout=DEADLINE)
        return path


def is_shown(item):
    """Whether something is on the screen. GTK 4.8 sets the state “showing” for toplevels alone; but it tells
    what lies at a point, and that only of what is mapped and sensitive."""
    rect = item.get_extents(Atspi.CoordType.WINDOW)
    if rect.width <= 0 or rect.height <= 0:
        return False
    while not item.get_state_set().contains(Atspi.StateType.SENSITIVE):
        item = item.get_parent()
        if item is None:
            return True
    return item.get_accessible_at_point(rect.x + rect.width // 2, rect.y + rect.height // 2,
                                        Atspi.CoordType.WINDOW) is not None


def text_of(item):
    """The text of a label or an entry, nullable."""
    try:
        if item.get_text_iface() is not None:
            return Atspi.Text.get_text(item, 0, Atspi.Text.get_character_count(item))
    except GLib.Error:
        pass
    return None


def describe(wanted):
    if wanted is None:
        return ""
    return f"“{wanted.pattern if isinstance(wanted, re.Pattern) else wanted}”"


def journey(*functions, arguments=()):
    """Runs each function with a window of its own, as a point of TAP. A failure leaves a picture and the tree."""
    script = pathlib.Path(sys.argv[0]).stem
    tap = Tap()
    for function in functions:
        name = (function.__doc__ or function.__name__).split("\n")[0].rstrip(".")
        problems = []
        window = None
        try:
            window = Window(*(arguments() if callable(arguments) else arguments))
            function(window)
            window.end()
        except (Failed, AssertionError, GLib.Error, subprocess.SubprocessError) as error:
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
