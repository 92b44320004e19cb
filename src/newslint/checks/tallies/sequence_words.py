"""“Third” without a second: sentences that count with “First,”, “Second,”, “Third,” and leave one out.

Each word begins a sentence and has a comma behind it; the one left out stands nowhere in the story. The
message gets the word and the one missing.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_WORDS = ("first", "second", "third", "fourth", "fifth")
_OPENING = pattern(rf"(?:\A|(?<=[.!?”\"\n] )|(?<=\n))[“\"]?(?P<word>{'|'.join(_WORDS)})(?:ly)?, ")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The words from the third on."""
    return tuple(f"{word}{end}, " for word in _WORDS[2:] for end in ("", "ly"))


def finder(_rule: Rule) -> Finder:
    """A look for the word before each word."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    if not passages:
        return
    places = {found["word"]: Span(*found.span("word")) for found in _OPENING.finditer(story.folded)}
    for number, word in enumerate(_WORDS[2:], 2):
        missing = _WORDS[number - 1]
        is_told = any(
            story.places(form) for form in (missing, missing.title(), f"{missing}ly", f"{missing.title()}ly")
        )
        if word in places and _WORDS[0] in places and not is_told:
            note = Related(places[_WORDS[0]], "The row begins here.")
            text = story.prose[slice(*places[word])]
            yield Hit(places[word], (text, missing), (), (note,))
            return
