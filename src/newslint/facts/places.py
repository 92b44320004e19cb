"""The places of a story: each once, with what it is, what it lies in and all lines where it stands."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newslint.analysis.story import Story
from newslint.facts import Fact, lines_of, on_lines

if TYPE_CHECKING:
    from newslint.analysis.names.places import Place

TITLE = "Places"


def find(story: Story) -> Iterator[Fact]:
    """Each with its `kind`, the region it lies `in`, and its `lines`, in the order they first stand."""
    found: dict[tuple[str, str], list[Place]] = {}
    for place in story.named_places:
        found.setdefault((place.name, place.kind), []).append(place)
    for (name, kind), places in found.items():
        lines = lines_of(story, (place.span for place in places))
        details = {"kind": kind, "in": places[0].within or None, "lines": lines}
        yield Fact(name, places[0].span, details)


def line(fact: Fact) -> str:
    """One of them in words: “Aba”: town in Abia, lines 2, 7."""
    within = f" in {fact.details['in']}" if fact.details["in"] else ""
    return f"“{fact.text}”: {fact.details['kind']}{within}, {on_lines(fact)}"
