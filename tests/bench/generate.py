#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jylnama developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A dataset as large as is wanted, for benchmarks: valid, of all kinds of records, in three languages, the same for the
same seed. Its words come as often as in the model, a dataset that is real; rare ones are added, made of halves of
its words, until each language has at least 7,000."""

import argparse
import datetime
import itertools
import json
import random
import re
from collections import Counter

LANGUAGES = ("en", "ru", "kk")
N_WORDS = 7000


def collect_words(value, counts):
    """How often each word of each language is there."""
    if isinstance(value, list):
        for one in value:
            collect_words(one, counts)
    elif isinstance(value, dict):
        if isinstance(value.get("en"), str):
            for language in LANGUAGES:
                counts[language].update(re.findall(r"[^\W\d_]+", value.get(language, "")))
        else:
            for one in value.values():
                collect_words(one, counts)


class Words:
    """Sentences of words that come as often as they do in a text."""

    def __init__(self, model, chance):
        counts = {language: Counter() for language in LANGUAGES}
        collect_words(model, counts)
        self.chance = chance
        self.words, self.weights = {}, {}
        for language, count in counts.items():
            real = sorted(count)
            while len(count) < N_WORDS:
                head, tail = chance.choice(real), chance.choice(real)
                count[head[: max(2, len(head) // 2)] + tail[len(tail) // 2 :]] += 1
            self.words[language] = sorted(count)
            self.weights[language] = list(itertools.accumulate(count[word] for word in self.words[language]))

    def say(self, language, least, most):
        words = self.chance.choices(
            self.words[language], cum_weights=self.weights[language], k=self.chance.randint(least, most)
        )
        return " ".join(words).capitalize()

    def text(self, least, most):
        return {language: self.say(language, least, most) for language in LANGUAGES}


class Generator:
    def __init__(self, options, model):
        self.options = options
        self.chance = random.Random(options.seed)
        self.words = Words(model, self.chance)
        self.documents = [f"document-{i}" for i in range(max(1, options.documents))]
        self.organizations = [f"organization-{i}" for i in range(max(2, options.people // 25))]
        self.places = [f"place-{i}" for i in range(50)]
        self.people = [f"person-{i}" for i in range(options.people)]

    def cite(self, most=2):
        return [
            {"document": self.chance.choice(self.documents), "paragraph": self.chance.randint(1, 400)}
            for _ in range(self.chance.randint(1, most))
        ]

    def day(self):
        return str(datetime.date(1991, 1, 1) + datetime.timedelta(days=self.chance.randrange(12700)))

    def record(self, name, title, **members):
        return {"id": name, **title, **members}

    def title(self):
        return {"title": self.words.text(3, 9)}

    def summary(self, share=0.6):
        return {"summary": self.words.text(10, 30)} if self.chance.random() < share else {}

    def make_documents(self):
        for name in self.documents:
            yield self.record(
                name,
                self.title(),
                kind=self.chance.choice(["speech", "letter", "statistics"]),
                date=self.day(),
                issuer=self.chance.choice(self.organizations),
                language=self.chance.choice(LANGUAGES),
                paragraphs=400,
                **self.summary(),
            )

    def make_people(self):
        for name in self.people:
            roles = [
                {
                    "title": self.words.text(1, 4),
                    "organization": self.chance.choice(self.organizations),
                    "date": self.day(),
                    "citations": self.cite(1),
                }
                for _ in range(self.chance.randint(1, 2))
            ]
            yield self.record(name, {"name": self.words.text(2, 3)}, roles=roles, citations=self.cite())

    def make_organizations(self):
        for i, name in enumerate(self.organizations):
            more = {"parent": self.organizations[self.chance.randrange(i)]} if i > 0 else {}
            yield self.record(
                name, {"name": self.words.text(2, 6)}, kind="union-body", **more, citations=self.cite()
            )

    def make_places(self):
        for i, name in enumerate(self.places):
            more = {"parent": self.places[self.chance.randrange(i)]} if i > 0 else {}
            yield self.record(name, {"title": self.words.text(1, 2)}, kind="city", **more, citations=self.cite())

    def make_events(self):
        for i in range(self.options.events):
            more = {}
            if self.people and self.chance.random() < 0.5:
                role = {"role": self.words.text(1, 2)} if self.chance.random() < 0.3 else {}
                more["participants"] = [{"person": self.chance.choice(self.people), **role}]
            yield self.record(
                f"event-{i}",
                self.title(),
                kind=self.chance.choice(["meeting", "strike", "agreement"]),
                topic=self.chance.choice(self.topics),
                date=self.day(),
                place=self.chance.choice(self.places),
                organizations=[self.chance.choice(self.organizations)],
                **more,
                **self.summary(),
                citations=self.cite(),
            )

    def make_programmes(self, n):
        for i in range(n):
            yield self.record(
                f"programme-{i}",
                self.title(),
                kind="campaign",
                topic=self.chance.choice(self.topics),
                period=str(self.chance.randint(1995, 2025)),
                owner=self.chance.choice(self.organizations),
                citations=self.cite(),
            )

    def make_conventions(self, n):
        for i in range(n):
            state = {"status": "ratified", "date": self.day(), "citations": self.cite()}
            yield self.record(f"convention-{i}", self.title(), number=i + 1, ratification=state, citations=self.cite())

    def make_awards(self, n):
        for i in range(n):
            laureates = [{"organization": self.chance.choice(self.organizations), "citations": self.cite()}]
            yield self.record(
                f"award-{i}", self.title(), kind="prize", date=self.day(), laureates=laureates, citations=self.cite()
            )

    def make_positions(self, n):
        for i in range(n):
            yield self.record(
                f"position-{i}",
                self.title(),
                statement=self.words.text(10, 30),
                kind=self.chance.choice(["assessment", "demand"]),
                topic=self.chance.choice(self.topics),
                date=self.day(),
                actor=self.chance.choice(self.organizations),
                about=[self.chance.choice(self.organizations)],
                citations=self.cite(),
            )

    def make_discrepancies(self, n):
        for i in range(n):
            yield self.record(
                f"discrepancy-{i}",
                self.title(),
                kind="counters",
                about=[self.chance.choice(self.organizations)],
                **self.summary(1),
                citations=self.cite(2) + self.cite(2),
            )

    def observe(self, period, value):
        return {
            "period": str(period),
            "value": value,
            "qualifier": "exact",
            "status": self.chance.choice(["official", "reported"]),
            "citations": self.cite(1),
        }

    def series(self, name, periods, decimals):
        value, observations = self.chance.uniform(500, 50000), []
        for period in periods:
            value *= self.chance.uniform(0.99, 1.0105)
            observations.append(self.observe(period, round(value, decimals) if decimals else round(value)))
        counter = self.chance.choice(self.organizations)
        return {"id": name, "title": self.words.text(1, 4), "counted_by": counter, "observations": observations}

    def indicator(self, name, series, mark="line", arrange="together"):
        return self.record(
            name,
            self.title(),
            topic=self.chance.choice(self.topics),
            unit={"en": "people", "ru": "человек", "kk": "адам"},
            unit_id="person",
            unit_kind="noun",
            measure="count",
            decimals=0,
            chart={"mark": mark, "arrange": arrange},
            series=series,
        )

    def days(self, n):
        return [datetime.date(2024, 12, 31) - datetime.timedelta(days=i) for i in reversed(range(n))]

    def months(self, n):
        return [f"{2024 - i // 12}-{12 - i % 12:02}" for i in reversed(range(n))]

    def make_indicators(self):
        options = self.options
        n_each = 200 if options.observations >= 400 else max(1, options.observations // 2)
        for i in range(options.observations // n_each):
            yield self.indicator(f"indicator-{i}", [self.series(f"series-{i}", self.months(n_each), 1)])
        for i in range(options.indicators):
            yield self.indicator(f"small-{i}", [self.series(f"small-series-{i}", range(2020, 2025), 0)], "bar")
        if options.days > 0:
            yield self.indicator("daily", [self.series("daily-series", self.days(options.days), 0)])
        for name in ("part", "whole") if options.parts > 0 else ():
            counted = [
                self.series(f"{name}-{i}", self.days(options.part_days), 0) for i in range(options.parts)
            ]
            if name == "whole":
                for one, other in zip(counted, self.parts):
                    one["title"] = other["title"]
                    one["counted_by"] = other["counted_by"]
                    for bigger, smaller in zip(one["observations"], other["observations"]):
                        bigger["value"] += smaller["value"]
            self.parts = counted
            yield self.indicator(name, counted)

    def write(self, stream):
        options = self.options
        self.topics = [self.words.text(1, 3) for _ in range(40)]
        few = max(2, options.events // 20)
        head = {
            "format": "jylnama-dataset/1",
            "id": "generated",
            "title": self.words.text(2, 4),
            "licence": "CC0-1.0",
            "updated": "2026-11-30",
        }
        lists = (
            ("documents", self.make_documents()),
            ("people", self.make_people()),
            ("organizations", self.make_organizations()),
            ("places", self.make_places()),
            ("events", self.make_events()),
            ("programmes", self.make_programmes(few)),
            ("conventions", self.make_conventions(min(few, 150))),
            ("awards", self.make_awards(few)),
            ("positions", self.make_positions(few)),
            ("indicators", self.make_indicators()),
            ("discrepancies", self.make_discrepancies(few)),
        )
        stream.write(json.dumps(head, ensure_ascii=False, indent=2)[:-2])
        for name, records in lists:
            stream.write(f',\n  "{name}": [')
            for i, record in enumerate(records):
                if name == "indicators" and options.one_document:
                    self.cite_one_document(record)
                stream.write("," if i > 0 else "")
                stream.write("\n    " + json.dumps(record, ensure_ascii=False))
            stream.write("\n  ]")
        stream.write("\n}\n")

    def cite_one_document(self, record):
        for one in record["series"]:
            for observation in one["observations"]:
                for citation in observation["citations"]:
                    citation["document"] = self.documents[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", help="a dataset, for its words")
    parser.add_argument("output")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--documents", type=int, default=80)
    parser.add_argument("--events", type=int, default=100)
    parser.add_argument("--people", type=int, default=50)
    parser.add_argument("--observations", type=int, default=0, help="by months, 200 a series")
    parser.add_argument("--indicators", type=int, default=0, help="of five years each")
    parser.add_argument("--days", type=int, default=0, help="in one series")
    parser.add_argument("--parts", type=int, default=0, help="series of an indicator, and of its whole")
    parser.add_argument("--part-days", type=int, default=3650)
    parser.add_argument("--one-document", action="store_true", help="all observations cite the first document")
    options = parser.parse_args()

    with open(options.model, encoding="utf-8") as stream:
        model = json.load(stream)
    with open(options.output, "w", encoding="utf-8") as stream:
        Generator(options, model).write(stream)


if __name__ == "__main__":
    main()
