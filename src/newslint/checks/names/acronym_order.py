"""An acronym of the story with two letters in the wrong order: “the FRSC … the FSRC”.

The right one is beside its name in the story, or known everywhere and in the story; the other one is
neither, stands less often, and not among other capitals, which may be a headline’s words. The message gets
what stands and the right one.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.names.known import is_understood
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}
_SHORTEST, _LONGEST = 3, 8
_SHORT = 3
_CAPITALS_BEFORE = pattern(r"[A-Z]{2,}[^\w.]+\Z")
_CAPITALS_AFTER = pattern(r"[^\w.]+[A-Z]{2,}\b")
_NEAR = 20


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: an acronym may be any letters."""
    return None


def finder(_rule: Rule) -> Finder:
    """A comparison of the acronyms of a story."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    capitals = [word for word in story.words if word.isupper() and _SHORTEST <= len(word) <= _LONGEST]
    if len(capitals) > 1:
        for wrong in capitals:
            for right in _neighbours(wrong):
                if right in story.words and _is_meant(story, wrong, right):
                    yield from _hits(story, passages, wrong, right)


def _neighbours(word: str) -> Iterator[str]:
    """The word with two neighbouring letters in the other order, for each pair of them."""
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _is_meant(story: Story, wrong: str, right: str) -> bool:
    explained = {one.short for one in story.acronyms.definitions}
    if wrong in explained or is_understood(wrong) or not (right in explained or is_understood(right)):
        return False
    if story.words[wrong] > story.words[right]:
        return False
    # Three letters are soon another body’s; those of a name in the story are the likelier slip.
    return len(wrong) > _SHORT or right in explained


def _hits(story: Story, passages: Sequence[Span], wrong: str, right: str) -> Iterator[Hit]:
    place = next(iter(story.acronyms.uses(right)), None)
    related = (Related(place, f"Here it is “{right}”."),) if place else ()
    for span in story.places(wrong):
        if holds(passages, span) and not _is_shouted(story.prose, span):
            yield Hit(span, (wrong, right), (replace(span, right),), related)


def _is_shouted(prose: str, span: Span) -> bool:
    """Whether other words in capitals stand beside a word."""
    before = prose[max(0, span.start - _NEAR) : span.start]
    return bool(_CAPITALS_BEFORE.search(before) or _CAPITALS_AFTER.match(prose, span.end))
