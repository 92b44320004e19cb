"""The places of a story: each once, with what it is, what it lies in and all lines where it stands."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newslint.analysis.story import Story
from newslint.facts import Fact
from newslint.finding import Span

if TYPE_CHECKING:
    from newslint.analysis.names.places import Place

TITLE = "Places"


def find(story: Story) -> Iterator[Fact]:
    """Each with its `kind`, the region it lies `in`, and its `lines`, in the order they first stand."""
    found: dict[tuple[str, str], list[Place]] = {}
    for place in story.named_places:
        found.setdefault((place.name, place.kind), []).append(place)
    for (name, kind), places in found.items():
        lines = dict.fromkeys(_line(story, place.span.start) for place in places)
        details = {"kind": kind, "in": places[0].within or None, "lines": ", ".join(map(str, lines))}
        yield Fact(name, places[0].span, details)


def _line(story: Story, offset: int) -> int:
    """The line of the file, from 1, that an offset of the prose stands in."""
    return (
        story.document.source.count("\n", 0, story.document.offsets.span(Span(offset, offset + 1)).start) + 1
    )


def line(fact: Fact) -> str:
    """One of them in words: “Aba”: town in Abia, lines 2, 7."""
    within = f" in {fact.details['in']}" if fact.details["in"] else ""
    lines = str(fact.details["lines"])
    word = "lines" if "," in lines else "line"
    return f"“{fact.text}”: {fact.details['kind']}{within}, {word} {lines}"
