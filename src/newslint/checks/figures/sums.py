"""Parts that do not add up to their total: “12 men, five women and four children: 20 victims”.

The parts stand in a list whose last one comes after “and”; the total right behind it with a cue (“: 20
victims”, “, a total of 20”) or right before it (“20 victims: 12 men …”, “20 victims (12 men …)”). Nothing
else is counted in between, and no part has a hedge. The message gets the working and the total as written.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import NUMBER_WORD
from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.agreement import adds_up
from newslint.checks.figures.part_lists import NAMED, part_lists
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import added_up, after, alike, before, copy, gap
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_TOTAL_AFTER = pattern(
    rf"{NAMED}(?:: | – | — |, )(?:(?:or |making |for )?(?:a total of |in all |in total ))?"
)
_WHEN = r"(?: (?:on|in|at|near|from|by) (?:the )?[a-z]+(?: [a-z]+)?)?"
_TOTAL_BEFORE = pattern(
    rf"{NAMED}(?: (?:in all|in total)|{_WHEN})?"
    r"(?:: | \(| – | — |, made up of |, comprising |, consisting of )"
)
_CUE = pattern(r"total of |in all |in total |[:–—] \Z")
_END = pattern(rf"{NAMED}(?:\)|\.|;|\Z| [–—])")
_HINT = pattern(rf"[a-z],? and (?:\S*\d|{NUMBER_WORD})")
_GOES_ON = pattern(r"(?:,|\band) \Z")
_JOINTS = ("made up of ", "comprising ", "consisting of ")
_FEWEST = 2


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """What stands between the parts and the total."""
    return (
        ": ",
        " (",
        " – ",
        " — ",
        "total of ",
        "in all ",
        "in total ",
        "made up of ",
        "comprising ",
        "consisting of ",
    )


def finder(_rule: Rule) -> Finder:
    """A sum of each list of parts beside a total."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence, figures in with_figures(story, passages, _HINT):
        for first, last in part_lists(story, figures):
            parts = figures[first : last + 1]
            if _GOES_ON.search(before(story, sentence, parts[0])):
                continue
            total = _total(story, sentence, figures, first, last)
            if total is not None and alike(total, parts[0]) and not adds_up(parts, total):
                yield _hit(story, parts, total)


def _total(story: Story, sentence: Span, figures: Sequence[Figure], first: int, last: int) -> Figure | None:
    """The total behind or before a list; before it the list must end where the total's clause ends."""
    if last + 1 < len(figures):
        between = gap(story, figures[last], figures[last + 1])
        if _TOTAL_AFTER.fullmatch(between) and _CUE.search(between):
            return figures[last + 1]
    if (
        first
        and last - first + 1 >= _FEWEST
        and _TOTAL_BEFORE.fullmatch(gap(story, figures[first - 1], figures[first]))
    ):
        return figures[first - 1] if _END.match(after(story, sentence, figures[last])) else None
    return None


def _hit(story: Story, parts: Sequence[Figure], total: Figure) -> Hit:
    working = added_up(parts, total.unit if total.kind is Kind.MONEY else "")
    span = Span(parts[0].span.start, parts[-1].span.end)
    return Hit(total.span, (working, copy(story, total)), (), (Related(span, f"{working}."),))
