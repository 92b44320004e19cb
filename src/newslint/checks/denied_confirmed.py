"""One claim that a person denies in one place and confirms in another.

The claim is what follows “denied that” or “confirmed that”, the person the last word with a capital before
the verb, or the person last named where a pronoun stands there. Two claims are one when most of their words
are the same and neither has a “not” the other lacks. The message gets the person and the claim as confirmed.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {}

_VERB = pattern(r"\b(?:(?P<no>denied|denies)|confirmed|confirms|admitted|admits)(?: that)? ")
_WHO = pattern(r"\b[A-Z][\w’-]+")
_CLAIM_ENDS = pattern(r"[.;:,?!—–“”\"]|\b(?:but|although|while|saying|when|and)\b")
_WORD = pattern(r"[a-z]+")
_NEGATION = frozenset(("not", "no", "never", "neither"))
_FEWEST = 3
_LIKE = 0.6


class _Claim(NamedTuple):
    """What somebody denies or confirms: who, the place of the claim, and the words that make it."""

    is_denied: bool
    who: str
    span: Span
    words: frozenset[str]


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The verb that denies."""
    return ("denied", "denies")


def finder(_rule: Rule) -> Finder:
    """A comparison of what is denied with what is confirmed."""
    return _find


def _find(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
    claims = list(_claims(story))
    denied = [claim for claim in claims if claim.is_denied]
    for claim in claims:
        other = next((one for one in denied if not claim.is_denied and _is_same(one, claim)), None)
        if other is not None:
            text = story.prose[slice(*claim.span)]
            yield Hit(claim.span, (claim.who, text), (), (Related(other.span, "Here it is denied."),))


def _claims(story: Story) -> Iterator[_Claim]:
    for sentence in story.sentences:
        for verb in _VERB.finditer(story.prose, *sentence):
            end = _CLAIM_ENDS.search(story.prose, verb.end(), sentence.end)
            span = Span(verb.end(), end.start() if end else sentence.end)
            said = _content(story.folded[slice(*span)])
            who = _who(story, sentence.start, verb.start())
            if who and len(said) >= _FEWEST:
                yield _Claim(verb["no"] is not None, who, _trimmed(story, span), said)


def _who(story: Story, start: int, end: int) -> str:
    named = _WHO.findall(story.prose, start, end)
    if named and named[-1] not in ("He", "She", "They", "The"):
        return str(named[-1])
    person = story.people.mentioned(end)
    return person.surname if person else ""


def _content(text: str) -> frozenset[str]:
    small = words("function_words", "auxiliaries") | words("function_words", "determiners")
    spoken = (word for word in _WORD.findall(text) if word not in small)
    return frozenset(word for word in spoken if word in _NEGATION or len(word) > _FEWEST)


def _trimmed(story: Story, span: Span) -> Span:
    return Span(span.start, span.start + len(story.prose[slice(*span)].rstrip()))


def _is_same(one: _Claim, other: _Claim) -> bool:
    if one.who != other.who or (one.words ^ other.words) & _NEGATION:
        return False
    return len(one.words & other.words) >= _LIKE * len(one.words | other.words)
