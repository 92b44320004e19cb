"""Shares of one whole that are more or less than all of it: “45% for, 35% against and 30% undecided”.

A list of three shares or more in one sentence, of which one tells that nobody is left out: the undecided,
the remaining, the rest. With a remainder the shares must make a hundred; otherwise they must not be more.
Half a point of rounding a share is allowed. Lists with changes, comparisons or shares of different groups
are left alone. The message gets the working.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import PERCENT_TRIGGERS, after, before, share
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_UNDECIDED = (
    r"undecided|unsure|uncertain|not (?:sure|certain)|(?:did not|do not|didn[’']t|don[’']t) know"
    r"|no (?:opinion|view)"
    r"|no preference|abstain\w*|neutral|did not answer"
)
_HINT = pattern(
    rf"(?:%|percent|per cent)[^%]*?(?:%|percent|per cent).*(?:{_UNDECIDED}|\bremaining\b|\bthe (?:rest"
    rf"|other)\b|\bothers\b)|\bsplit \w+ ways\b"
)
_REST_BEFORE = pattern(r"\b(?:the |its )?(?:remaining|rest|other)(?:,| of it,)? \Z")
_LEFT_AFTER = pattern(rf" (?:[a-z’]+ ){{0,3}}?(?:{_UNDECIDED})\b")
_SPLIT = pattern(r"\bsplit \w+ ways\b")
_OTHERS = pattern(r"\bothers \(\Z")
_EVERYTHING = pattern(r"\b(?:remaining|rest|split \w+ ways)\b")
_NO_LIST = pattern(
    r"\b(?:from|compared|rose|fell|rise|up|down|than|versus|increas\w+|declin\w+|drop\w*|last (?:year"
    r"|month|week)"
    r"|a year ago|earlier|previous\w*|among|each|of (?:them|these|whom|which|men|women)"
    r"|respectively|also"
    r"|margin|could|at least|more|turnout)\b"
)
_OPEN = frozenset(("more than", "at least", "over", "above", "up to", "less than", "under", "fewer than"))
_FEWEST, _MOST, _GAP, _ALL, _POINT = 3, 5, 90, 100.0, 1.0


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The signs and words of percentages."""
    return PERCENT_TRIGGERS


def finder(_rule: Rule) -> Finder:
    """A sum of each list of shares."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence, figures in with_figures(story, passages, _HINT):
        shares = [one for one in figures if one.kind is Kind.PERCENT]
        # Other figures may stand before the shares, none among or behind them.
        if len(shares) < _FEWEST or tuple(shares) != tuple(figures[-len(shares) :]):
            continue
        rest = next((number for number, one in enumerate(shares) if _is_rest(story, sentence, one)), 0)
        some = shares[: rest + 1] if rest else []
        if _is_list(story, sentence, some) and _is_wrong(story, some):
            yield _hit(some)


def _is_rest(story: Story, sentence: Span, figure: Figure) -> bool:
    """Whether a share is that of those who are left: “the remaining 20%”, “20% undecided”."""
    if _REST_BEFORE.search(before(story, sentence, figure)[-_GAP:]):
        return True
    return bool(_LEFT_AFTER.match(after(story, sentence, figure)) or _closes_split(story, sentence, figure))


def _closes_split(story: Story, sentence: Span, figure: Figure) -> bool:
    """Whether a share is the last of a whole that is split."""
    is_last = not any(map(str.isdecimal, after(story, sentence, figure)))
    text = before(story, sentence, figure)
    return is_last and bool(_SPLIT.search(text) or _OTHERS.search(text))


def _is_list(story: Story, sentence: Span, shares: Sequence[Figure]) -> bool:
    """Whether some shares are listed side by side, with nothing that compares them."""
    if not _FEWEST <= len(shares) <= _MOST or any(one.hedge in _OPEN for one in shares):
        return False
    gaps = (second.opening - first.span.end for first, second in pairwise(shares))
    end = shares[-1].span.end + len(" of women")
    text = story.folded[max(sentence.start, shares[0].opening - _GAP) : end]
    return max(gaps) <= _GAP and not _NO_LIST.search(text)


def _is_wrong(story: Story, shares: Sequence[Figure]) -> bool:
    """Whether shares are too many for one whole, or too few though none is left out."""
    total, slack = sum(one.value for one in shares), sum(one.step or _POINT for one in shares) / 2
    some = (shares[first:last] for first in range(len(shares)) for last in range(first + 2, len(shares) + 1))
    if any(abs(sum(one.value for one in part) - _ALL) <= 1 for part in some):
        return False
    text = story.folded[shares[0].opening - _GAP : shares[-1].span.start]
    return total - slack > _ALL or (total + slack < _ALL and bool(_EVERYTHING.search(text)))


def _hit(shares: Sequence[Figure]) -> Hit:
    total = share(sum(one.value for one in shares))
    working = f"{' + '.join(share(one.value) for one in shares)} = {total}"
    span = Span(shares[0].span.start, shares[-1].span.end)
    return Hit(
        shares[-1].span, (working,), (), (Related(Span(span.start, shares[-2].span.end), f"{working}."),)
    )
