"""Facts: what newslint reads in a story, laid open for people and programs.

One module a section, named in `SECTIONS`. A section has `TITLE`, `find(story)`, which gives its facts in
order, and `line(fact)`, one fact in words. A new section is one module and its name here.
"""

import importlib
from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol, TypeAlias, cast

from newslint.analysis.story import Story
from newslint.finding import Span

SECTIONS = ("people", "organisations", "places", "figures", "money", "quotations", "dates", "timeline")
"""The sections in the order they are printed."""


class Part(NamedTuple):
    """A stretch of the story that a fact is about, such as the speaker of a quotation."""

    text: str
    span: Span


Value: TypeAlias = Part | str | bool | None


class Fact(NamedTuple):
    """One thing the story holds. `text` stands at `span`; spans count code points of the prose."""

    text: str
    span: Span
    details: Mapping[str, Value]


class Section(Protocol):
    """What the module of a section has."""

    TITLE: str

    def find(self, story: Story) -> Iterable[Fact]:
        """The facts of a story in order."""

    def line(self, fact: Fact) -> str:
        """A fact in words, without its place."""


class Listed(NamedTuple):
    """A section with its facts, each with its line in the file and its words."""

    title: str
    facts: tuple[tuple[int, str, Fact], ...]
    is_timeline: bool


def section(name: str) -> Section:
    """The module of a section; raises KeyError for an unknown one."""
    if name not in SECTIONS:
        raise KeyError(name)
    return cast("Section", importlib.import_module(f"newslint.facts.{name}"))


def part(story: Story, span: Span | None) -> Part | None:
    """The stretch of a story at a span, if there is one."""
    return Part(story.prose[slice(*span)], span) if span else None


def lines_of(story: Story, places: Iterable[Span]) -> str:
    """The lines of the file, from 1, on which some stretches of its prose begin, each once: “1, 4”."""
    source, offsets = story.document.source, story.document.offsets
    return ", ".join(
        dict.fromkeys(str(source.count("\n", 0, offsets.span(span).start) + 1) for span in places)
    )


def on_lines(fact: Fact) -> str:
    """The lines of a fact in words: “line 1”, “lines 1, 4”."""
    lines = str(fact.details["lines"])
    return f"line{'s' if ',' in lines else ''} {lines}"
