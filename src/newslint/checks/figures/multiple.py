"""A multiple that its two values do not give: “doubled from 20 to 45”, “45 visits, twice the 20 of May”.

With a verb (“doubled”, “halved”, “cut in half”) or a noun (“a threefold rise”) the values are told as the
earlier and the later one, as `roles.py` reads them; with “twice the” or “half as many as the” the two stand
on its sides. Hedges before the multiple leave more room. The message gets the multiple, both values and
their ratio.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.figures.values import Figure
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.roles import Step, is_one_clause, step_of
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import alike, copy, shown
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

if TYPE_CHECKING:
    import re

OPTIONS: Mapping[str, Option] = {}

_VERBS = {
    "doubl": 2.0, "tripl": 3.0, "trebl": 3.0, "quadrupl": 4.0, "halv": 0.5, "cut in half": 0.5,
    "cut by half": 0.5,
    "twofold": 2.0, "threefold": 3.0, "fourfold": 4.0, "fivefold": 5.0, "tenfold": 10.0,
}  # fmt: skip
_TIMES = {
    "double": 2.0, "twice": 2.0, "triple": 3.0, "treble": 3.0, "three times": 3.0, "four times": 4.0,
    "five times": 5.0, "ten times": 10.0, "half": 0.5,
}  # fmt: skip
_HEDGE = (
    r"(?P<hedge>\b(?:more than|over|at least|well over|less than|nearly|almost|about|around|roughly|all but"
    r"|virtually|not|approximately|close to|just under|just over|some|effectively|as much as|up to) )?"
)
_VERB = pattern(
    rf"{_HEDGE}(?:an? )?\b(?P<verb>(?:doubl|tripl|trebl|quadrupl|halv)(?:ed|ing)|cut (?:in|by) half"
    r"|(?:two|three|four|five|ten)fold)\b"
)
_AS = r"(?: as (?:many|much|high|large|big) as)?"
_OTHER = pattern(
    rf"(?: (?!(?:and|but|or|from|to|than|by)\b)[a-z’-]+){{0,4}}(?:,"
    rf"| [–—])? {_HEDGE}(?P<verb>{'|'.join(_TIMES)}){_AS}"
    r" (?:the|its|last year[’']s|the previous|the earlier|the year-earlier)(?: (?:figure|total|number) of)? "
)
_HINT = pattern(
    r"\b(?:doubl|tripl|trebl|quadrupl|halv)(?:ed|ing)\b|cut (?:in|by) half"
    rf"|fold\b|\b(?:{'|'.join(_TIMES)}){_AS} (?:the|its|last year)\b"
)
_ENDS = pattern(r"[;:“”\"]|\b(?:and|but|while|after|which)\b")
_SLACK, _HEDGED_SLACK, _NEAR = 0.1, 0.25, 60


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The verbs, and the words before “the”."""
    return ("doubl", "tripl", "trebl", "quadrupl", "halv", "half", "twice", "fold ", "times the", "times as")


def finder(_rule: Rule) -> Finder:
    """A division of the two values beside each multiple."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence, figures in with_figures(story, passages, _HINT):
        found = next(_multiples(story, sentence, figures), None)
        if found is not None and not _agrees(found):
            yield _hit(story, found)


class _Multiple(NamedTuple):
    """A multiple as told, how large it is, and the step it is told of."""

    span: Span
    hedge: str
    times: float
    step: Step


def _multiples(story: Story, sentence: Span, figures: Sequence[Figure]) -> Iterator[_Multiple]:
    """The multiples told of two values of a sentence; “half” and “four” may be figures between the two."""
    for one, two in pairwise(figures):
        found = _beside(story, sentence, one, two) or _between(story, one, two)
        if found is not None:
            yield found
    for new, _, old in zip(figures, figures[1:], figures[2:], strict=False):
        found = _between(story, new, old)
        if found is not None:
            yield found


def _beside(story: Story, sentence: Span, one: Figure, two: Figure) -> _Multiple | None:
    """“Doubled from 20 to 40”, “doubled to 40, compared with 20”: the verb right before both."""
    step = step_of(story, sentence, one, two)
    if step is None or not is_one_clause(story, one, two):
        return None
    start = max(sentence.start, one.opening - _NEAR)
    verbs = list(_VERB.finditer(story.folded, start, one.opening))
    if not verbs or any(map(str.isdecimal, story.folded[verbs[-1].end() : one.opening])):
        return None
    if _ENDS.search(story.folded, verbs[-1].end(), one.opening):
        return None
    return _made(verbs[-1], step)


def _between(story: Story, new: Figure, old: Figure) -> _Multiple | None:
    """“40 visits, twice the 20 of a year ago”."""
    found = _OTHER.fullmatch(story.folded, new.span.end, old.span.start)
    if found is None or not alike(new, old) or not old.value or not new.value:
        return None
    return _made(found, Step(old, new))


def _made(found: "re.Match[str]", step: Step) -> _Multiple:
    verb = found["verb"]
    times = next(size for word, size in (*_VERBS.items(), *_TIMES.items()) if verb.startswith(word))
    return _Multiple(Span(*found.span("verb")), found["hedge"] or "", times, step)


def _agrees(found: _Multiple) -> bool:
    """Whether the ratio may be the multiple, given hedges and how both values are rounded."""
    times, (old, new) = found.times, found.step
    least, most = new.low / max(old.high, 1e-9), new.high / max(old.low, 1e-9)
    slack = _HEDGED_SLACK if found.hedge else _SLACK
    if found.hedge.startswith(("more", "over", "at least", "well", "just over")):
        return most >= times if times > 1 else least <= times
    return least <= times * (1 + slack) and most >= times * (1 - slack)


def _hit(story: Story, found: _Multiple) -> Hit:
    old, new = found.step
    working = f"{shown(new.value)} ÷ {shown(old.value)} = {shown(new.value / old.value)}"
    values = Span(min(old.span.start, new.span.start), max(old.span.end, new.span.end))
    words = (story.prose[slice(*found.span)], copy(story, old), copy(story, new), working)
    return Hit(found.span, words, (), (Related(values, f"{working}."),))
