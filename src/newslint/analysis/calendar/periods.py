"""Years, decades, centuries and seasons as written; quarters and halves are those of `business`.

A bare year counts only where its neighbours say that it is one: “in 2016”, “since 1990”, “the 2008 crisis”
are; the number in a title (“Agenda 2063”, “Vision 2020”) follows a capital and is not.
"""

from typing import TYPE_CHECKING

from newslint.analysis.calendar.business import business_periods
from newslint.analysis.calendar.names import ORDINAL_WORD, number_of
from newslint.analysis.calendar.values import Grain, Period, year_interval
from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    import re

_YEAR = pattern(
    r"(?:\b(?:in|since|by|from|until|till|to|of|for|during|before|after|early|late|mid|between|and"
    r"|through|throughout|around"
    r"|about|year|the|than|its|his|her|their|our|a|fiscal|calendar|summer|winter|autumn|spring|fall)[ -]"
    r"|\()(?P<year>1[5-9]\d\d|20\d\d|21\d\d)(?![\w%:/]|[,.]\d|-\d|"
    r" (?:people|men|women|children|million|billion|per ?cent|km|miles|metres|meters|feet|dollars|pounds"
    r"|euros|tonnes|tons|words|votes|jobs|times|years|hours|troops|soldiers)\b)"
)
_DECADE = pattern(
    r"(?<![\w])(?:the )?(?:early |late |mid-)?(?:(?P<full>1[5-9]\d0|20\d0)|[’'‘](?P<short>\d0))[’']?s(?!\w)"
)
_CENTURY = pattern(rf"(?<![\w])(?P<number>\d\d?(?:st|nd|rd|th)|{ORDINAL_WORD})(?:-| {{1,2}})century(?!\w)")
_SEASON = pattern(
    r"\b(?P<season>spring|summer|autumn|winter)(?: of)?(?: (?P<year>1[89]\d\d|20\d\d))?(?![\w-])"
    r"|\bfall (?:of )?(?P<fallyear>1[89]\d\d|20\d\d)(?![\w-])"
)


def periods_in(folded: str) -> tuple[Period, ...]:
    """All of them in order."""
    return tuple(
        sorted(
            [
                *years_in(folded),
                *_decades(folded),
                *_centuries(folded),
                *_seasons(folded),
                *business_periods(folded),
            ]
        )
    )


def years_in(folded: str) -> list[Period]:
    """The bare years."""
    found = []
    for match in _YEAR.finditer(folded):
        year = int(match["year"])
        found.append(
            Period(Span(match.start("year"), match.end("year")), Grain.YEAR, year_interval(year), str(year))
        )
    return found


def _decades(folded: str) -> list[Period]:
    return [
        Period(_span(match), Grain.DECADE, year_interval(first, 10), f"{first}s")
        for match in _DECADE.finditer(folded)
        for first in [int(match["full"] or "19" + match["short"])]
    ]


def _centuries(folded: str) -> list[Period]:
    found = []
    for match in _CENTURY.finditer(folded):
        number = number_of(match["number"])
        if number and number <= 30:  # noqa: PLR2004  # no story tells of later ones
            first = (number - 1) * 100 + 1
            found.append(
                Period(_span(match), Grain.CENTURY, year_interval(first, 100), f"{number}th century")
            )
    return found


def _seasons(folded: str) -> list[Period]:
    return [
        Period(_span(match), Grain.SEASON, None, " ".join(filter(None, (season, year))))
        for match in _SEASON.finditer(folded)
        for season, year in [(match["season"] or "fall", match["year"] or match["fallyear"])]
    ]


def _span(match: "re.Match[str]") -> Span:
    return Span(match.start(), match.end())
