"""Quotations that do not agree with each other: the same words told twice in a story.

Key: `problem`, one of the names in `_PROBLEMS`. The message gets the words at both places; the other
place is marked too.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import combinations
from typing import NamedTuple

from newslint.analysis.speech.attribution import AFTER, INVERTED
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.problems import Problem, story_finder
from newslint.document import Role
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"problem": Option.TEXT}

_WORD = pattern(r"\w+(?:[’'-]\w+)*")
_FEWEST = 5
"""Shorter quotations may be alike by chance."""
_FEWEST_IN_HEADLINE = 3
_LIKE = 0.8
_DISPLAY = (Role.HEADLINE, Role.CAPTION, Role.HEADING)


class _Said(NamedTuple):
    """The words of a quotation, in small letters and with plain apostrophes, and where it stands."""

    words: tuple[str, ...]
    span: Span
    role: Role


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the analysis has found all quotations."""
    return None


def finder(rule: Rule) -> Finder:
    """The search for one sort of problem."""
    return story_finder(rule, _PROBLEMS)


def _two_wordings(story: Story) -> Iterator[Hit]:
    """A quotation in two wordings that differ in a word or two."""
    said = [one for one in _all(story, _FEWEST) if len(one.words) >= _FEWEST]
    for first, second in combinations(said, 2):
        if _are_alike(first.words, second.words):
            note = Related(first.span, f"Here it says “{_text(story, first.span)}”.")
            yield Hit(second.span, (_text(story, second.span),), (), (note,))


def _are_alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if one == other or not _LIKE <= len(one) / len(other) <= 1 / _LIKE:
        return False
    if len(set(one) & set(other)) < _LIKE * min(len(set(one)), len(set(other))):
        return False
    if _is_part(one, other) or _is_part(other, one):
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _LIKE


def _not_in_body(story: Story) -> Iterator[Hit]:
    """A quotation of the headline that nobody says in the story, though somebody says nearly that."""
    if not any(speech.block.role is Role.HEADLINE for speech in story.speeches):
        return
    said = list(_all(story, 1))
    wanted = [one for one in said if one.role is Role.HEADLINE and len(one.words) >= _FEWEST_IN_HEADLINE]
    body = [one for one in said if one.role not in _DISPLAY]
    if not wanted or not body:
        return
    body_text = " ".join(story.prose[slice(*block.span)] for block in story.paragraphs)
    text = _without_articles(_words(body_text))
    for one in wanted:
        if not _is_part(_without_articles(one.words), text):
            yield from _nearest(story, one, body)


def _without_articles(words: Iterable[str]) -> tuple[str, ...]:
    """The words as headlines leave them."""
    return tuple(word for word in words if word not in ("a", "an", "the"))


def _nearest(story: Story, wanted: _Said, body: Sequence[_Said]) -> Iterator[Hit]:
    scored = [(_overlap(wanted.words, said.words), said) for said in body]
    best, said = max(scored, key=lambda pair: pair[0])
    if best >= _LIKE - 0.2:
        note = Related(said.span, "The words nearest to it stand here.")
        yield Hit(wanted.span, (_text(story, wanted.span),), (), (note,))


def _overlap(wanted: tuple[str, ...], said: tuple[str, ...]) -> float:
    """How much of the wanted words the best stretch of the same length has."""
    width = len(wanted)
    stretches = (said[at : at + width] for at in range(max(1, len(said) - width + 1)))
    return max(len(set(wanted) & set(stretch)) / len(set(wanted)) for stretch in stretches)


def _two_speakers(story: Story) -> Iterator[Hit]:
    """The same words given to two people."""
    seen: dict[str, int] = {}
    for number, speech in enumerate(story.speeches):
        text = _text(story, speech.quotation.words)
        if (
            text.count(" ") < _FEWEST - 1
            or speech.block.role is not Role.BODY
            or not _is_speech(story, number)
        ):
            continue
        earlier = seen.setdefault(text.lower(), number)
        if earlier != number:
            yield from _if_two(story, earlier, number)


def _is_speech(story: Story, number: int) -> bool:
    """Whether a quotation is what somebody said rather than a few words of it."""
    said = story.speeches[number].attribution
    return said is not None and (
        said.form in (AFTER, INVERTED) or story.prose[said.cue.end : said.cue.end + 1] in (",", ":")
    )


def _if_two(story: Story, earlier: int, later: int) -> Iterator[Hit]:
    one, other = story.speakers[earlier], story.speakers[later]
    if one is not None and other is not None and one.surname != other.surname:
        note = Related(story.speeches[earlier].quotation.words, f"Here {one.name} says it.")
        yield Hit(story.speeches[later].quotation.words, (other.name, one.name), (), (note,))


def _all(story: Story, fewest: int) -> Iterator[_Said]:
    """The quotations that may be of so many words."""
    for speech in story.speeches:
        span = speech.quotation.words
        text = story.prose[slice(*span)]
        if text.count(" ") >= fewest - 1:
            yield _Said(_words(text), span, speech.block.role)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower().replace("’", "'")))


def _is_part(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    return f" {' '.join(part)} " in f" {' '.join(whole)} "


def _text(story: Story, span: Span) -> str:
    return story.prose[slice(*span)].rstrip(" ,.")


_PROBLEMS: dict[str, Problem] = {
    "two-wordings": _two_wordings,
    "not-in-body": _not_in_body,
    "two-speakers": _two_speakers,
}
