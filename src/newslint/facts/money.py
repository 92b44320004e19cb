"""The money of a story: every sum as written, with its value, in order of place."""

from collections.abc import Iterator

from newslint.analysis.figures.values import Kind
from newslint.analysis.story import Story
from newslint.facts import Fact
from newslint.facts.figures import facts_of

TITLE = "Money"


def find(story: Story) -> Iterator[Fact]:
    """The details are those of the other figures; `counts` is the currency."""
    return facts_of(story, (figure for figure in story.figures.all if figure.kind is Kind.MONEY))


def line(fact: Fact) -> str:
    """One of them in words: “N3.2 billion”: N3,200,000,000; “3.2 million yen”: 3,200,000 yen."""
    unit, value = str(fact.details["counts"] or ""), fact.details["value"]
    is_sign = not unit.isalpha() or unit == "N"
    return f"“{fact.text}”: {unit}{value}" if is_sign else f"“{fact.text}”: {value} {unit}"
