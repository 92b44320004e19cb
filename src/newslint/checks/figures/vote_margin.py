"""A margin that the two tallies before it do not give: “won 52-45, an eight-vote margin”.

The margin stands right after the tallies or before them (“by 1,200 votes, 15,400 to 14,100”), in votes,
points, goals, seats or runs. The message gets the
working and the margin.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import NUMBER_WORD, number_of
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_COUNT = rf"(?:\d{{1,3}}(?:,\d{{3}})*|{NUMBER_WORD})"
_THINGS = "vote|point|goal|seat|run"
_TALLY = r"(?<![\w.,:–-])(?P<{}>\d{{1,3}}(?:,\d{{3}})+|\d{{1,5}})"
_MARGIN = pattern(
    _TALLY.format("most")
    + rf"(?:[-–]| (?:{_THINGS})s? to | to | votes against )(?P<least>\d{{1,3}}(?:,\d{{3}})+|\d{{1,5}})"
    rf"(?: (?:{_THINGS})s)?(?:(?: (?:for|on|against|in) (?:the )?[a-z’-]+(?: [a-z’-]+){{0,3}})?, | [–—] | \("
    r"| for | in |, for )(?:an? )?"
    rf"(?:(?P<margin>{_COUNT})[- ](?:{_THINGS})s?[- ](?:margin|majority|lead|win|victory|difference)"
    rf"|(?:margin|majority|lead|difference) of (?P<other>{_COUNT}))\b"
)


_BY = pattern(
    rf"\bby (?P<margin>{_COUNT}) (?:{_THINGS})s?(?:, (?:with |polling )?| [–—] | \(|: )"
    + _TALLY.format("most")
    + rf"(?:[-–]| (?:{_THINGS})s to | to )(?P<least>\d{{1,3}}(?:,\d{{3}})+|\d{{1,5}})(?!\w|[.,]\d)(?P<other>)"
)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The words for a margin, and what it is told in before its tallies."""
    wins = ("margin", "majority", " lead", " win", " victory", "-win", "-victory", "difference")
    ends = (", ", " (", ": ", " – ", " — ")
    return (*wins, *(f"{thing}s{end}" for thing in _THINGS.split("|") for end in ends))


def finder(_rule: Rule) -> Finder:
    """A subtraction of each pair of tallies with a margin."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        for match in (*_MARGIN.finditer(story.folded, *sentence), *_BY.finditer(story.folded, *sentence)):
            group = "margin" if match["margin"] else "other"
            told = number_of(match[group].replace(",", ""))
            first, second = (int(match[side].replace(",", "")) for side in ("most", "least"))
            if told is None or told == abs(first - second):
                continue
            most, least = max(first, second), min(first, second)
            working = f"{most:,} − {least:,} = {most - least:,}"
            tallies = Span(match.start("most"), match.end("least"))
            yield Hit(
                Span(*match.span(group)), (working, match[group]), (), (Related(tallies, f"{working}."),)
            )
