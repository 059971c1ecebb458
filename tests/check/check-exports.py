#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-exports.py PROGRAM: what is written of every chart, in every language, is what other programs can read."""

import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ElementTree
import zlib

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from tap import Tap

PROGRAM = sys.argv[1]
LANGUAGES = ("en", "ru", "kk")
SVG = "{http://www.w3.org/2000/svg}"


def run(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          env=dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="en"))


def words(text):
    """What a text says, however its lines are broken."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def title_of(path):
    """The captions of the same chart begin with its title."""
    return words(path.with_suffix(".txt").read_text(encoding="utf-8").split("\n", 1)[0])


def write(folder):
    done = run(PROGRAM, "--press-kit=all", f"--output={folder}")
    return [] if done.returncode == 0 and done.stdout == "" else [f"status {done.returncode}", done.stdout]


def complete(folder):
    names = sorted(path.name for path in folder.iterdir())
    charts = run(PROGRAM, "--list").stdout.splitlines()
    expected = sorted(f"{line.split(chr(9))[0]}-{language}.{ending}" for line in charts for language in LANGUAGES
                      for ending in ("png", "svg", "pdf", "csv", "txt"))
    return [f"differs: {name}" for name in sorted(set(names) ^ set(expected))]


def svg(folder):
    problems = []
    for path in sorted(folder.glob("*.svg")):
        root = ElementTree.parse(path).getroot()
        texts = [words("".join(element.itertext())) for element in root.iter(SVG + "text")]
        outside = [value for element in root.iter() for name, value in element.attrib.items()
                   if name.endswith("href") and not value.startswith("#")]
        language = path.stem.rsplit("-", 1)[1]
        if root.get("lang") != language or root.get("role") != "img" or not root.get("width", "").endswith("mm"):
            problems.append(f"{path.name}: the root says {root.attrib}")
        if title_of(path) not in " ".join(texts):
            problems.append(f"{path.name}: no text “{title_of(path)}”")
        if words(root.findtext(SVG + "title")) != title_of(path) or not root.findtext(SVG + "desc"):
            problems.append(f"{path.name}: title or description differ")
        if outside or b"@import" in path.read_bytes() or next(root.iter(SVG + "script"), None) is not None:
            problems.append(f"{path.name}: refers to something outside, {outside}")
    return problems


def png(folder):
    checked = run("pngcheck", "-q", *sorted(folder.glob("*.png")))
    problems = [checked.stdout] if checked.returncode else []
    for path in sorted(folder.glob("*.png")):
        data = path.read_bytes()
        place, keys, pixels = 8, set(), b""
        while place < len(data):
            length, kind = struct.unpack(">I4s", data[place:place + 8])
            body = data[place + 8:place + 8 + length]
            if struct.unpack(">I", data[place + 8 + length:place + 12 + length])[0] != zlib.crc32(kind + body):
                problems.append(f"{path.name}: checksum of {kind} is wrong")
            keys.add(body.split(b"\0")[0].decode() if kind == b"iTXt" else kind.decode())
            pixels += body if kind == b"IDAT" else b""
            place += 12 + length
        width, height = struct.unpack(">II", data[16:24])
        if len(zlib.decompress(pixels)) != (width * 3 + 1) * height:
            problems.append(f"{path.name}: not {width}×{height} pixels")
        lacking = {"Title", "Description", "Source", "Copyright", "Comment", "Dataset", "pHYs", "IEND"} - keys
        if lacking:
            problems.append(f"{path.name}: lacks {sorted(lacking)}")
    return problems


def pdf(folder):
    problems = []
    for path in sorted(folder.glob("*.pdf")):
        info = run("pdfinfo", "-enc", "UTF-8", path)
        text = run("pdftotext", "-enc", "UTF-8", path, "-")
        whole = run("qpdf", "--check", path)
        if info.returncode or "Error" in info.stdout or "Warning" in info.stdout:
            problems += [path.name, info.stdout]
        if whole.returncode:
            problems += [path.name, whole.stdout]
        if f"/Lang ({path.stem.rsplit('-', 1)[1]})".encode() not in path.read_bytes():
            problems.append(f"{path.name}: doesn't tell its language")
        title = next((line[6:] for line in info.stdout.splitlines() if line.startswith("Title:")), "")
        if words(title) != title_of(path):
            problems.append(f"{path.name}: the title is “{title.strip()}”")
        if title_of(path) not in words(text.stdout):
            problems.append(f"{path.name}: its text doesn't hold “{title_of(path)}”")
    return problems


def same(folder, other):
    return [path.name for path in sorted(folder.iterdir()) if (other / path.name).read_bytes() != path.read_bytes()]


tap = Tap()
with tempfile.TemporaryDirectory() as place:
    first, second = pathlib.Path(place) / "first", pathlib.Path(place) / "second"
    tap.run("every chart is written in every language", write, first)
    tap.run("nothing is missing", complete, first)
    tap.run("every SVG is XML that says what it shows", svg, first)
    tap.run("every PNG is whole", png, first)
    tap.run("every PDF is whole, tells its language, and its text comes back", pdf, first)
    tap.run("a second time", write, second)
    tap.run("the same bytes twice", same, first, second)
tap.done()
