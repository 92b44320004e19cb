"""Capitals where small letters belong, amid a sentence: “the mayor And the council”, “a VERY old bill”.

Key `words`: words that are no part of names, as they should not stand. One that stands beside
another capital, a mark or a figure may belong to a title and stays, as does one that stands so more
than once. The message gets the word in small letters and as it stands.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"words": Option.TEXTS}
_SMALL_BEFORE = pattern(r"\b[a-z]+,? \Z")
_SMALL_AFTER = pattern(r" [a-z]+\b")
_NEAR = 20


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the words of a story are compared with a list."""
    return None


def finder(rule: Rule) -> Finder:
    """A look at the listed words."""
    listed = rule.options.get("words", [])
    wrong = [word for text in ([listed] if isinstance(listed, str) else listed) for word in text.split()]
    if not wrong:
        raise ValueError("The rule needs “words”.")

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for word in wrong:
            if word in story.words:
                stray = [span for span in story.places(word) if _is_amid_small_words(story, span)]
                if len(stray) == 1 and holds(passages, stray[0]):
                    yield Hit(stray[0], (word.lower(), word), (replace(stray[0], word.lower()),))

    return find


def _is_amid_small_words(story: Story, span: Span) -> bool:
    before = _SMALL_BEFORE.search(story.prose, max(0, span.start - _NEAR), span.start)
    return before is not None and _SMALL_AFTER.match(story.prose, span.end) is not None
