"""A temperature nothing can have: colder than absolute zero, or air hotter than any that was ever measured.

Heat above 60°C (140°F) is reported only where words near by speak of the weather. The message gets the
temperature.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.figures.units import converted
from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import copy
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_HINT = pattern(r"\d ?°|\d{2}[cf]\b|\d ?[cf]\b|\d degrees|celsius|fahrenheit")
_WEATHER = pattern(
    r"\b(?:weather|mercury|forecast\w*|heat ?waves?|in the shade|outdoors|overnight|meteorolog\w+|met office"
    r"|hottest day|coldest"
    r" (?:day|night)|air temperatures?|scorch\w+|sweltering|balmy|chilly|sunny)\b"
)
_NOT_AIR = pattern(
    r"\b(?:oven|surface|inside|engine|water|steam|cook\w*|bake\w*|roast\w*|core|fire|flame|sun[’']s|mars|venus|moon|asphalt|tarmac|car)\b"
)
_COLDEST, _HOTTEST = -273.15, 60.0


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The signs and words of temperatures."""
    return (
        "°",
        "celsius",
        "fahrenheit",
        "degrees",
        *(f"{digit}{unit}" for digit in range(10) for unit in "cf"),
    )


def finder(_rule: Rule) -> Finder:
    """A look at each temperature."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence, figures in with_figures(story, passages, _HINT):
        for figure in figures:
            if figure.kind is Kind.MEASURE and figure.unit[0] in "cf" and _is_degrees(figure):
                celsius = converted(figure.value, figure.unit, "c")
                if celsius < _COLDEST or (celsius > _HOTTEST and _is_air(story, sentence)):
                    yield Hit(figure.span, (copy(story, figure),))


def _is_degrees(figure: Figure) -> bool:
    return figure.unit in ("c", "f", "celsius", "centigrade", "fahrenheit")


def _is_air(story: Story, sentence: Span) -> bool:
    is_weather = _WEATHER.search(story.folded, *sentence)
    return bool(is_weather) and not _NOT_AIR.search(story.folded, *sentence)
