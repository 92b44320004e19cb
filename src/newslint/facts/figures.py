"""The figures of a story but money: every count, share and measure with its value, in order of place."""

from collections.abc import Iterable, Iterator

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.facts import Fact
from newslint.finding import Span

TITLE = "Figures"
_SIGNS = {Kind.PERCENT: "%", Kind.POINTS: " percentage points"}


def find(story: Story) -> Iterator[Fact]:
    """Each with its `kind`, `value`, `low` and `high`, what it `counts`, and the `role` of its block."""
    return facts_of(story, (figure for figure in story.figures.all if figure.kind is not Kind.MONEY))


def facts_of(story: Story, figures: Iterable[Figure]) -> Iterator[Fact]:
    """Each figure as a fact."""
    for figure in figures:
        span = Span(figure.opening, figure.span.end)
        yield Fact(
            story.prose[slice(*span)],
            span,
            {
                "kind": str(figure.kind),
                "value": _value(figure),
                "low": f"{figure.low:.10g}",
                "high": f"{figure.high:.10g}",
                "counts": figure.unit or figure.noun or None,
                "role": str(story.block_at(span.start).role),
            },
        )


def _value(figure: Figure) -> str:
    if figure.kind in (Kind.FRACTION, Kind.RATIO):
        return f"{100 * figure.value:.3g}%"
    return f"{figure.value:,.10g}{_SIGNS.get(figure.kind, '')}"


def line(fact: Fact) -> str:
    """One of them in words: “about 1.2 million voters”: count, 1,200,000 voters."""
    counted = f" {fact.details['counts']}" if fact.details["counts"] else ""
    return f"“{fact.text}”: {fact.details['kind']}, {fact.details['value']}{counted}"
