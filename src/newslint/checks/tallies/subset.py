"""A subset larger than its set: “five people, including six children”, “15 men among the 14 victims”.

Parts named after “including” or “among them”, or before “among the”, may overlap, so that each is compared
by itself; only men, women, boys, girls and children are added up. The message gets the parts, or their sum,
and the whole.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newslint.analysis.calendar.names import NUMBER_WORD
from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.analysis.tallies.things import exclude_each_other
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import added_up, copy, gap
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_NUMBER = rf"(?:at least )?(?:\d|{NUMBER_WORD})"
_HINT = pattern(rf"\b(?:including|among them|among whom were|among (?:the|its|their)) {_NUMBER}")
_INCLUDING = pattern(
    r"(?: (?!(?:and|or|but|in|on|of|from|to)\b)[a-z’-]+){1,4}(?: (?:were|was) [a-z]+)?,? ?\(?"
    r"(?:including|among them|among whom were)(?: at least)? "
)
_AMONG = pattern(r"(?: [a-z’-]+){1,3} (?:were |are |was )?among (?:the|its|their) ")
_WHERE = pattern(r" (?:in|from|at|of) (?:the )?[a-z]+\b(?! [\d-])")
_NEXT = pattern(r" [a-z’-]+(?:, | and |, and )")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """What stands between a set and its subset."""
    return ("including ", " among the", " among its", " among them", " among whom")


def finder(_rule: Rule) -> Finder:
    """A comparison of each set with what it includes."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for _, figures in with_figures(story, passages, _HINT):
        counts = [one for one in figures if one.kind is Kind.COUNT]
        if len(counts) != len(figures):
            continue
        for number, (first, second) in enumerate(pairwise(counts)):
            if _INCLUDING.fullmatch(gap(story, first, second)):
                yield from _compared(story, _run(story, counts[number + 1 :]), first)
            elif _AMONG.fullmatch(gap(story, first, second)):
                run = _run(story, counts[number::-1])
                yield from _compared(story, run[::-1], second)


def _run(story: Story, counts: Sequence[Figure]) -> list[Figure]:
    """The counts that follow the first one, each after a comma or “and”; either way."""
    run = [counts[0]]
    for one in counts[1:]:
        first, second = sorted((run[-1], one))
        if not _NEXT.fullmatch(gap(story, first, second)):
            break
        run.append(one)
    return run


def _compared(story: Story, parts: Sequence[Figure], whole: Figure) -> Iterator[Hit]:
    if not whole.noun or whole.hedge in ("up to", "nearly", "almost", "over", "more than"):
        return
    groups = [[one] for one in parts]
    if exclude_each_other([one.noun for one in parts]):
        groups.append(list(parts))
    for group in groups:
        if sum(one.low for one in group) > _most(whole) and all(_is_counted(story, one) for one in group):
            yield _hit(story, group, whole)
            return


def _most(whole: Figure) -> float:
    """The most a whole can be; “at least nine” of whom ten are children is wrong as it stands."""
    return whole.value + whole.step / 2 if whole.hedge == "at least" else whole.high


def _is_counted(story: Story, part: Figure) -> bool:
    """Whether a part counts people or things: “12 in the city alone” has no noun of its own."""
    return bool(part.noun) or bool(_WHERE.match(story.folded, part.span.end))


def _hit(story: Story, group: Sequence[Figure], whole: Figure) -> Hit:
    told = copy(story, group[0]) if len(group) == 1 else added_up(group)
    span = Span(group[0].span.start, group[-1].span.end)
    return Hit(span, (told, copy(story, whole)), (), (Related(whole.span, "The whole is smaller."),))
