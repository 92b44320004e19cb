"""Shares of one whole that are more or less than all of it: “45% for, 35% against and 30% undecided”.

A list of three shares or more in one sentence, of which one tells that nobody is left out: the undecided, the
remaining, the rest. With a remainder the shares must make a hundred; otherwise they must not be more. Half a point
of rounding a share is allowed. Lists with changes, comparisons or shares of different groups are left alone. The
message gets the working.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import share
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_REST = r"the (?:remaining|other|rest)\b|\bremaining\b|\bthe rest,"
_UNDECIDED = (
    r"undecided|unsure|uncertain|not (?:sure|certain)|(?:did not|do not|didn[’']t|don[’']t) know|no (?:opinion|view)"
    r"|no preference|abstain|neutral|did not answer"
)
_SPLIT = r"\bsplit (?:three|four|five) ways\b"
_HINT = pattern(rf"(?:{_REST}|{_UNDECIDED}|{_SPLIT}|\bothers?\b)")
_ANY_REST, _ANY_SPLIT = pattern(_REST), pattern(_SPLIT)
_NO_LIST = pattern(
    r"\b(?:from|compared|rose|fell|rise|up|down|than|versus|increas\w+|declin\w+|drop\w*|last (?:year|month|week)"
    r"|a year ago|earlier|previous\w*|among|each|of (?:them|those|these|whom|which|men|women)|respectively|also"
    r"|margin|could|at least|more|turnout)\b|[;:] [^:]*\b(?:while|whereas)\b"
)
_FEWEST, _MOST, _GAP, _ALL = 3, 7, 90, 100.0


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The words that tell that nobody is left out."""
    return (
        "undecided", "unsure", "not sure", " know", "no opinion", "no view", "no preference", "abstain", "neutral",
        "did not answer", "the rest", "remaining", "the other", "others", " ways",
    )  # fmt: skip


def finder(_rule: Rule) -> Finder:
    """A sum of each list of shares."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence, figures in with_figures(story, passages, _HINT):
        shares = [one for one in figures if one.kind is Kind.PERCENT]
        if len(shares) == len(figures) and _is_list(story, sentence, shares) and _is_wrong(story, shares):
            yield _hit(shares)


def _is_list(story: Story, sentence: Span, shares: Sequence[Figure]) -> bool:
    """Whether some shares are listed side by side, with nothing that compares them."""
    if not _FEWEST <= len(shares) <= _MOST or any(one.hedge in _OPEN for one in shares):
        return False
    gaps = (b.opening - a.span.end for a, b in zip(shares, shares[1:], strict=False))
    text = story.folded[max(sentence.start, shares[0].opening - _GAP) : sentence.end]
    return max(gaps) <= _GAP and not _NO_LIST.search(text)


_OPEN = ("more than", "at least", "over", "above", "up to", "less than", "under", "fewer than")


def _is_wrong(story: Story, shares: Sequence[Figure]) -> bool:
    low, high = sum(one.low for one in shares), sum(one.high for one in shares)
    text = story.folded[shares[0].span.end : shares[-1].span.end + 30]
    has_rest = _ANY_REST.search(text) or _ANY_SPLIT.search(
        story.folded, shares[0].opening - _GAP, shares[0].opening
    )
    return low > _ALL or bool(has_rest and high < _ALL)


def _hit(shares: Sequence[Figure]) -> Hit:
    total = share(sum(one.value for one in shares))
    working = f"{' + '.join(share(one.value) for one in shares)} = {total}"
    span = Span(shares[0].span.start, shares[-1].span.end)
    return Hit(
        shares[-1].span, (working,), (), (Related(Span(span.start, shares[-2].span.end), f"{working}."),)
    )
