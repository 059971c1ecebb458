# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessibility tree of a program, read straight from its bus. Many questions are asked at once and
their answers awaited together, so that a window of a thousand widgets is read in a moment."""

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
PROPERTIES = "org.freedesktop.DBus.Properties"
TEXT = "org.a11y.atspi.Text"

# Numbers of AT-SPI's states, and of the coordinates that are counted from a window's corner.
FOCUSABLE = 11
FOCUSED = 12
SELECTED = 23
SENSITIVE = 24
SHOWING = 25
VISIBLE = 30
OF_WINDOW = 1

# The number of a relation.
LABELLED_BY = 2

# Roles that GTK 4.18 tells apart and GTK 4.8 doesn't.
SAME_ROLE = {"toggle button": "button"}

# All of a text.
WHOLE = GLib.Variant("(ii)", (0, -1))

TIMEOUT = 20000


class Item:
    """One thing in the tree, as it was when it was read."""

    def __init__(self, bus, owner, path):
        self.bus, self.owner, self.path = bus, owner, path
        self.parent = None
        self.children = []
        self.role = self.name = ""
        self.states = 0

    def has(self, state):
        return bool(self.states >> state & 1)

    def call(self, interface, method, arguments=None):
        return self.bus.call(self.owner, self.path, interface, method, arguments)

    def refresh(self):
        """Reads name and states anew."""
        states, name = self.bus.call_all([(self.owner, self.path, *STATE), (self.owner, self.path, *NAME)])
        self.states = bits(states)
        self.name = name[0] if name else ""
        return self

    def description(self):
        answer = self.call(PROPERTIES, "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Description")))
        return answer[0] if answer else ""

    def text(self):
        """The text of a label or an entry, else None."""
        answer = self.call(TEXT, "GetText", WHOLE)
        return answer[0] if answer else None

    def extents(self):
        """x, y, width, height within its window, or None for what is no widget."""
        answer = self.call(COMPONENT, "GetExtents", GLib.Variant("(u)", (OF_WINDOW,)))
        return answer[0] if answer else None

    def something_at(self, x, y):
        """Whether this, or a part of it that the tree has, lies at a point of the window."""
        answer = self.call(COMPONENT, "GetAccessibleAtPoint", GLib.Variant("(iiu)", (x, y, OF_WINDOW)))
        return bool(answer) and not answer[0][1].endswith("/null")

    def press(self):
        """Does what a click does; False for what has no such action."""
        answer = self.call(ACTION, "DoAction", GLib.Variant("(i)", (0,)))
        return bool(answer and answer[0])

    def walk(self):
        """This and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def is_shown(self, depth=2):
        """Whether it is on the screen, or would be were it scrolled there. GTK 4.18 sets the state “showing”, GTK 4.8
        for toplevels alone; but it tells what lies at a point, and that only of what is mapped and sensitive. Where
        something lies that the tree leaves out, such as an icon in a button, it answers with nothing; so the edges are
        asked too, and the parts."""
        place = self.extents()
        if place is None or place[2] <= 0 or place[3] <= 0:
            return False
        if self.has(SHOWING) and self.parent is not None:
            return True
        if not self.has(SENSITIVE):
            return self.parent is None or self.parent.parent is None or self.parent.is_shown()
        x, y, width, height = place
        middle = x + width // 2, y + height // 2
        points = middle, (x - 2, middle[1]), (middle[0], y - 2), (x + 1, y + 1)
        if any(self.something_at(*point) for point in points):
            return True
        return depth > 0 and any(child.is_shown(depth - 1) for child in self.children)


STATE = (ACCESSIBLE, "GetState", None)
CHILDREN = (ACCESSIBLE, "GetChildren", None)
ROLE = (ACCESSIBLE, "GetRoleName", None)
NAME = (PROPERTIES, "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Name")))


def bits(answer):
    return answer[0][0] | answer[0][1] << 32 if answer and len(answer[0]) > 1 else 0


class AccessibilityBus:
    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                    Gio.DBusCallFlags.NONE, TIMEOUT, None).unpack()[0]
        self.connection = Gio.DBusConnection.new_for_address_sync(
            address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION,
            None, None)

    def call_all(self, calls):
        """The answers, unpacked, to calls of (owner, path, interface, method, arguments); None where there is
        none, because the object has gone or knows no such question."""
        answers = [None] * len(calls)
        waiting = len(calls)

        def answered(connection, result, index):
            nonlocal waiting
            waiting -= 1
            try:
                answers[index] = connection.call_finish(result).unpack()
            except GLib.Error:
                pass

        for index, call in enumerate(calls):
            self.connection.call(*call, None, Gio.DBusCallFlags.NONE, TIMEOUT, None, answered, index)
        context = GLib.MainContext.default()
        while waiting:
            context.iteration(True)
        return answers

    def call(self, *call):
        return self.call_all([call])[0]

    def application(self, pid):
        """The root of the program with that process id, or None before it has come to the bus."""
        answer = self.call("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root", *CHILDREN)
        for owner, path in answer[0] if answer else []:
            process = self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                "GetConnectionUnixProcessID", GLib.Variant("(s)", (owner,)))
            if process and process[0] == pid:
                return Item(self, owner, path)
        return None

    def name_of_label(self, item):
        """The name that another thing gives this one, which GTK 4.18 leaves to the screen reader to look up."""
        answer = item.call(ACCESSIBLE, "GetRelationSet")
        for kind, labels in answer[0] if answer else []:
            if kind == LABELLED_BY and labels:
                name, text = self.call_all([(*labels[0], *NAME), (*labels[0], TEXT, "GetText", WHOLE)])
                return (name and name[0] or text and text[0] or "").replace("_", "")
        return ""

    def read(self, root, until=None):
        """Reads everything below root, level by level, but for what isn't visible; no further than to the level
        where `until`, asked of each thing, is true for one."""
        level = [root]
        while level:
            count = len(level)
            questions = (STATE, ROLE, NAME, CHILDREN)
            answers = self.call_all([(item.owner, item.path, *question) for question in questions for item in level])
            following = []
            for index, item in enumerate(level):
                states, role, name, children = answers[index::count]
                item.states = bits(states)
                item.role = SAME_ROLE.get(role[0], role[0]) if role else ""
                item.name = name[0] if name else ""
                item.children = []
                if item.role == "menu item" and not item.name:
                    item.name = self.name_of_label(item)
                if item is not root and not item.has(VISIBLE):
                    if item.parent is not None:
                        item.parent.children.remove(item)
                    continue
                for owner, path in children[0] if children else []:
                    child = Item(self, owner, path)
                    child.parent = item
                    item.children.append(child)
                following += item.children
            if until is not None and any(until(item) for item in level):
                break
            level = following
        return root
