"""A series that has another length than its score tells: “won the series 3-2 in game seven”.

A best-of-five series is over when one side has won three. The message gets the working and the game or the
score as written.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import NUMBER_WORD, ORDINAL_WORD, number_of
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_SERIES = pattern(
    rf"\b(?:won|win|took|take|clinched|lost) (?:the |their |a |this )?(?:[a-z’-]+"
    rf" ){{0,2}}series,? (?P<most>\d)[-–](?P<least>\d),? (?:in|after|with a win in)"
    rf" (?:game (?P<game>{NUMBER_WORD}|\d)|the (?P<nth>{ORDINAL_WORD}|\dth) (?:game|match|test)"
    rf"|(?P<games>{NUMBER_WORD}|\d) games)\b"
)


_BEST = pattern(
    rf"\bbest[- ]of[- ](?P<games>{NUMBER_WORD}|\d)(?: [a-z’-]+){{0,3}}? series"
    r"(?: (?!and\b|after\b)[a-z’-]+){0,3}?,?"
    r" (?P<score>(?P<most>\d)[-–](?P<least>\d))(?![\d-])"
)


_LEAD = pattern(
    rf"(?<![\d-])(?P<score>(?P<most>\d)[-–](?P<least>\d)) (?:lead |up )?in (?:the|their|a) best[- ]of[- ]"
    rf"(?P<games>{NUMBER_WORD}|\d)(?: [a-z’-]+){{0,3}}? series"
)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The word."""
    return (" series",)


def finder(_rule: Rule) -> Finder:
    """A sum of the games of each series."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        yield from _too_many(story, sentence)
        for found in _SERIES.finditer(story.folded, *sentence):
            group = next(name for name in ("game", "nth", "games") if found[name])
            most, least = int(found["most"]), int(found["least"])
            if number_of(found[group]) != most + least:
                working = f"{most} + {least} = {most + least} games"
                note = Related(Span(found.start("most"), found.end("least")), f"{working}.")
                yield Hit(Span(*found.span(group)), (working, found[group]), (), (note,))


def _too_many(story: Story, sentence: Span) -> Iterator[Hit]:
    """Scores of more games than a best-of-so-many series can have."""
    for found in (*_BEST.finditer(story.folded, *sentence), *_LEAD.finditer(story.folded, *sentence)):
        games, won = number_of(found["games"]) or 0, sorted((int(found["most"]), int(found["least"])))
        enough = games // 2 + 1
        if won[1] > enough or won[0] >= enough:
            working = f"{enough} of {games} games win the series"
            note = Related(Span(*found.span("games")), f"{working}.")
            yield Hit(Span(*found.span("score")), (working, found["score"]), (), (note,))
