"""The tallies of a sentence, made of its counts."""

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.tallies.fates import FATES, fate_of, words_of
from newslint.analysis.tallies.things import is_anybody, names_of, thing_of
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.wordlists import words

if TYPE_CHECKING:
    from newslint.analysis.story import Story

_DEFINITE = pattern(r"(?:\b(?:the|all|these|those)|\ball (?:of )?(?:the|these|those)) \Z")
_PART_BEFORE = pattern(r"\b(?:other|another|further|additional|additionally) \Z")
_PART_AFTER = pattern(
    r" (?:others?|more|further|additional|of (?:the|these|those|them|its|their|whom|which))\b"
)


_MARKS = " ‘“'\""


class Mention(Enum):
    """How a count is brought up."""

    PLAIN = "12 houses"
    DEFINITE = "the 12 houses"
    PART = "another 12 houses, 12 of the houses"


class Tally(NamedTuple):
    """A count with what it counts. `span` goes from the figure to the end of its noun.

    `noun` is as written in small letters, empty where none follows; `modifiers` are the words between;
    `fate` is one of `FATES` or empty.
    """

    figure: Figure
    span: Span
    sentence: Span
    noun: str
    modifiers: frozenset[str]
    fate: str
    mention: Mention

    @property
    def thing(self) -> str:
        """The name kept for what is counted."""
        return thing_of(self.noun)

    @property
    def value(self) -> float:
        """The number told."""
        return self.figure.value


def tallies_in(story: "Story", sentence: Span) -> Iterator[Tally]:
    """The tallies of a sentence in order."""
    for figure in story.figures.within(sentence):
        if figure.kind is Kind.COUNT:
            yield _tally(story, sentence, figure)


def tallies_of(story: "Story", noun: str) -> list[Tally]:
    """All tallies of the thing a noun names, in order."""
    return [one for one in _near(story, names_of(noun)) if one.thing == thing_of(noun)]


def fated(story: "Story", fate: str) -> list[Tally]:
    """All tallies of one fate, in order."""
    return [one for one in _near(story, words_of(fate)) if one.fate == fate]


def is_general(tally: Tally) -> bool:
    """Whether a tally with a fate counts everybody with that fate, not men or soldiers only."""
    return is_anybody(tally.noun) and not tally.modifiers - {"dead", "more"}


def _near(story: "Story", names: Iterable[str]) -> Iterator[Tally]:
    """The tallies of all sentences that hold one of some words, in small letters or as a first word."""
    forms = (form for name in names for form in (name, name.title(), name.upper(), f"{name[:-1].upper()}s"))
    sentences = {story.sentence_at(place.start) for form in forms for place in story.places(form)}
    for sentence in sorted(sentences):
        yield from tallies_in(story, sentence)


def _tally(story: "Story", sentence: Span, figure: Figure) -> Tally:
    before, after = (
        story.folded[sentence.start : figure.opening],
        story.folded[figure.span.end : sentence.end],
    )
    noun, end, modifiers = figure.noun, figure.span.end, ""
    if noun:
        at = after.index(noun)
        end, modifiers = figure.span.end + at + len(noun), after[:at]
    fate = fate_of(before, after)
    if fate and noun in FATES:
        noun = ""
    mention = _mention(before, after)
    return Tally(
        figure,
        Span(figure.span.start, end),
        sentence,
        noun,
        frozenset(modifiers.strip(_MARKS).split()),
        fate,
        mention,
    )


def _mention(before: str, after: str) -> Mention:
    if _PART_BEFORE.search(before) or _PART_AFTER.match(after):
        return Mention.PART
    return Mention.DEFINITE if _DEFINITE.search(before) else Mention.PLAIN


def apart_words(tally: Tally) -> frozenset[str]:
    """The words beside a count that set it apart from another count of the same things: “new”, “first”."""
    return tally.modifiers & words("tallies", "apart")
