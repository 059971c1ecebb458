#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-dataset.py SOURCE PROGRAM: the dataset follows its schema and the program's own checker, and the
schema refuses what is not a dataset."""

import copy
import json
import os
import pathlib
import subprocess
import sys

import jsonschema

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from tap import Tap

SOURCE = pathlib.Path(sys.argv[1])
PROGRAM = sys.argv[2]
SCHEMA = json.loads((SOURCE / "data" / "dataset.schema.json").read_text(encoding="utf-8"))
DATASET = json.loads((SOURCE / "data" / "labour-kz.json").read_text(encoding="utf-8"))


def errors(dataset):
    validator = jsonschema.validators.validator_for(SCHEMA)(SCHEMA)
    return [f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
            for error in validator.iter_errors(dataset)]


def schema_itself():
    jsonschema.validators.validator_for(SCHEMA).check_schema(SCHEMA)


def refused(spoil):
    """The schema has something to say once the dataset is spoilt."""
    spoilt = copy.deepcopy(DATASET)
    spoil(spoilt)
    return [] if errors(spoilt) else ["the schema takes it"]


def an_observation(dataset):
    return dataset["indicators"][0]["series"][0]["observations"][0]


SPOILERS = {
    "another format": lambda d: d.update(format="jylnama-dataset/2"),
    "no format": lambda d: d.pop("format"),
    "a list that is an object": lambda d: d.update(people={}),
    "a person without a name": lambda d: d["people"][0].pop("name"),
    "a record without an id": lambda d: d["events"][0].pop("id"),
    "an id that is no kebab-case": lambda d: d["people"][0].update(id="No Such Id"),
    "a text that is a number": lambda d: d["people"][0].update(name=7),
    "a text without English": lambda d: d["people"][0].update(name={"ru": "Имя"}),
    "a date in words": lambda d: d["events"][0].update(date="last spring"),
    "a value in words": lambda d: an_observation(d).update(value="many"),
    "an unknown measure": lambda d: d["indicators"][0].update(measure="sum"),
    "an unknown kind of unit": lambda d: d["indicators"][0].update(unit_kind="money"),
    "an unknown status": lambda d: an_observation(d).update(status="rumoured"),
    "an unknown qualifier": lambda d: an_observation(d).update(qualifier="roughly"),
    "an observation without a period": lambda d: an_observation(d).pop("period"),
    "a paragraph that is not counted from one": lambda d: an_observation(d).update(
        citations=[{"document": d["documents"][0]["id"], "paragraph": 0}]),
    "a citation of nothing": lambda d: an_observation(d).update(citations=[{"paragraph": 1}]),
}


def program_agrees():
    run = subprocess.run([PROGRAM, "--check"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    return [] if run.returncode == 0 else [f"exit status {run.returncode}", run.stdout, run.stderr]


def embedded_is_the_file():
    """The program carries this file, not an older one."""
    there = subprocess.run([PROGRAM, "--list", SOURCE / "data" / "labour-kz.json"], stdout=subprocess.PIPE, check=True)
    inside = subprocess.run([PROGRAM, "--list"], stdout=subprocess.PIPE, check=True)
    return [] if inside.stdout and there.stdout == inside.stdout else ["--list of the file and of the program differ"]


def pretty():
    """A change reads well in a diff: two spaces, one line an entry, a last line end."""
    text = (SOURCE / "data" / "labour-kz.json").read_text(encoding="utf-8")
    wanted = json.dumps(DATASET, ensure_ascii=False, indent=2) + "\n"
    if text == wanted:
        return []
    for number, (a, b) in enumerate(zip(text.splitlines(), wanted.splitlines()), 1):
        if a != b:
            return [f"data/labour-kz.json:{number}: {a!r}, not {b!r}"]
    return ["data/labour-kz.json ends otherwise than it should"]


tap = Tap()
tap.run("the schema is a schema", schema_itself)
tap.run("the dataset follows it", lambda: errors(DATASET))
for what, spoiler in SPOILERS.items():
    tap.run(f"the schema refuses {what}", refused, spoiler)
tap.run("the dataset is printed as it should be", pretty)
tap.run("the program finds no problem in it", program_agrees)
tap.run("the program carries it", embedded_is_the_file)
tap.done()
