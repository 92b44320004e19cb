"""“Doubled”, “tripled” or “halved” beside two values of another ratio: “doubled from 20 to 45”.

The two values follow the verb at once. A tenth more or less than the multiple is right, and so is any way a
hedge before the verb points. The message gets the verb, the two values as written and how many times the
first the second is.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newslint.analysis.figures.values import Figure
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.words import alike, before, copy, gap, shown
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_VERBS = {"doubled": 2.0, "tripled": 3.0, "trebled": 3.0, "quadrupled": 4.0, "halved": 0.5}
_VERB = pattern(
    r"(?P<hedge>\b(?:more than|over|at least|well over|nearly|almost|about"
    rf"|around|roughly|all but|virtually|not) )?\b(?P<verb>{'|'.join(_VERBS)})(?: in [a-z ]+)?,? from \Z"
)
_TO = pattern(r"(?: [a-z’-]+){0,4} to ")
_SLACK, _HEDGED_SLACK = 0.1, 0.25


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The verbs."""
    return tuple(_VERBS)


def finder(_rule: Rule) -> Finder:
    """A division of the two values behind each verb."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        for old, new in pairwise(story.figures.within(sentence)):
            found = _VERB.search(before(story, sentence, old))
            if (
                found is None
                or not old.value
                or not alike(old, new)
                or not _TO.fullmatch(gap(story, old, new))
            ):
                continue
            if not _agrees(_VERBS[found["verb"]], found["hedge"] or "", old, new):
                yield _hit(story, found["verb"], old, new)


def _agrees(times: float, hedge: str, old: Figure, new: Figure) -> bool:
    """Whether the ratio may be the multiple, given hedges and how both values are rounded."""
    least, most = new.low / old.high, new.high / max(old.low, 1e-9)
    slack = _HEDGED_SLACK if hedge else _SLACK
    if hedge.startswith(("more", "over", "at least", "well")):
        return most >= times if times > 1 else least <= times
    return least <= times * (1 + slack) and most >= times * (1 - slack)


def _hit(story: Story, verb: str, old: Figure, new: Figure) -> Hit:
    first, last = shown(old.value), shown(new.value)
    working = f"{last} ÷ {first} = {shown(new.value / old.value)}"
    values = Span(old.span.start, new.span.end)
    note = Related(values, f"{working}.")
    start = story.folded.rindex(verb, 0, old.span.start)
    words = (verb, copy(story, old), copy(story, new), working)
    return Hit(Span(start, start + len(verb)), words, (), (note,))
