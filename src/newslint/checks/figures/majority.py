"""A majority that is none: “the majority (45 percent)”, “a 45 percent majority”, “most voters (45 percent)”.

More than half is a majority; the largest share of several is a plurality. In Britain a majority may be a
lead in votes, so small shares behind “majority of” are left alone. The message gets the share as written.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import after, before, copy
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_HALF, _LEAD = 50, 30
_HINT = pattern(r"\bmajority\b[^.]{0,60}\d|\d[^.]{0,14} majority\b")
_MOST = pattern(r"most (?:of (?:the|those|them) )?[a-z’'-]+(?: \(| ?[–—] ?|, or )\d")
_BEFORE = pattern(
    r"\b(?:the|a|an) (?:[a-z]+ )?majority(?: of (?:[a-z’'-]+ ){0,3}?[a-z’'-]+)?(?: \(| ?[–—] ?|, or |, )\Z"
    r"|\b(?:a|an) (?:[a-z]+ )?majority of \Z"
    r"|\bmost (?:of (?:the|those|them) )?[a-z’'-]+(?: \(| ?[–—] ?|, or )\Z"
)
_CLOSES = pattern(r"\)|\s?[–—]|,|\.| (?:of|said|say|says|want|back|support|favou?r|oppose)\b")
_AFTER = pattern(r" majority (?:of|said|say|says|want|back|support|favou?r|oppose)")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The word."""
    return ("majority", "most ")


def finder(_rule: Rule) -> Finder:
    """A look at each share beside the word."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        hint = _HINT if "majority" in story.folded[slice(*sentence)] else _MOST
        for _, figures in with_figures(story, (sentence,), hint):
            for figure in figures:
                if _is_small(figure) and _is_majority(story, sentence, figure):
                    yield Hit(figure.span, (copy(story, figure),))


def _is_small(figure: Figure) -> bool:
    is_share = figure.kind in (Kind.PERCENT, Kind.FRACTION)
    share = figure.high * (100 if figure.kind is Kind.FRACTION else 1)
    return is_share and _LEAD < share < _HALF and not figure.hedge


def _is_majority(story: Story, sentence: Span, figure: Figure) -> bool:
    rest = after(story, sentence, figure)
    if _AFTER.match(rest):
        return True
    return bool(_BEFORE.search(before(story, sentence, figure)) and _CLOSES.match(rest))
