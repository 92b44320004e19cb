"""A well-known place with a slip in its name: “Narobi”, “Port Harcout”, “the Phillipines”.

A word with a capital that the lexicon does not have, one slip away from a place of the list, is no name of somebody
where it stands as a place does: after “in” or “near”, before its own state, as a part of a longer name (“San
Anoonio”), or in a story that has the right name as well. After “to”, “from” and “of”, where people stand too, it is
a suggestion. The message gets the word and the place.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.analysis.names.gazetteer import shared_gazetteer
from newslint.analysis.names.well_known import meant
from newslint.analysis.names.whereabouts import region_at
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Confidence, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.spelling.lexicon import shared_lexicon

OPTIONS: Mapping[str, Option] = {}

_SHORTEST = 5
_MIDDLING, _LONG = 6, 7
"""Letters from which on a slip of a place is perhaps, and hardly, a name of its own."""
_MOST_TIMES = 2
"""What stands more often is how somebody or something is called."""
_NAME = pattern(r"[A-ZÀ-Þ][a-zß-ÿ’']+\Z")
_CAPITAL_BEFORE = pattern(r"(?<![\w’'-])([A-ZÀ-Þ][\w’'.]*)[ -]\Z")
_CAPITAL_AFTER = pattern(r"[ -]([A-ZÀ-Þ][\w’']*\w)")
_STRONG = pattern(
    r"\b(?:[Ii]n|[Nn]ear|[Aa]cross|[Tt]hroughout|[Oo]utside|[Ii]nto|[Ii]nside|visit(?:ed|ing)? |(?:city|town|capital) of"
    r"|(?:fle[wd]|moved|travelled|traveled|drove|exported|exports|sailed|returned|deported|trade)"
    r"(?: \w+)? (?:to|from|with)|road (?:to|from)) (?:the )?\Z"
)
_WEAK = pattern(r"\b(?:[Tt]o|[Ff]rom|[Oo]f|[Aa]t|[Ww]ith|[Aa]nd|[Hh]it|[Vv]ia) (?:the )?\Z")
_WINDOW = 40


class _Slip(NamedTuple):
    """A name as it stands, the place that was meant, and how sure that is."""

    span: Span
    place: str
    confidence: Confidence


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the lexicon is asked for every word."""
    return None


def finder(_rule: Rule) -> Finder:
    """A look at the words with a capital that the lexicon does not have."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for word in shared_lexicon().unknown(story.words):
        bare = word.removesuffix("’s").removesuffix("'s")
        if len(bare) < _SHORTEST or not _NAME.match(bare) or {word, bare} & story.vocabulary:
            continue
        places = story.places(word)
        if len(places) <= _MOST_TIMES and not _is_somebody(story, bare):
            for place in places:
                slip = _slip(story, Span(place.start, place.start + len(bare)))
                if slip is not None and holds(passages, slip.span):
                    written = story.prose[slice(*slip.span)]
                    right = slip.place.replace("'", story.apostrophe)
                    yield Hit(
                        slip.span, (written, right), (replace(slip.span, right),), confidence=slip.confidence
                    )


def _is_somebody(story: Story, word: str) -> bool:
    """Whether another name follows the word somewhere: “Imran Khan”."""
    return any(_CAPITAL_AFTER.match(story.prose, place.end) for place in story.places(word)) and not any(
        meant(story.prose[place.start : match.end()])
        for place in story.places(word)
        if (match := _CAPITAL_AFTER.match(story.prose, place.end))
    )


def _slip(story: Story, word: Span) -> _Slip | None:
    """What may have been meant at one place."""
    before = _CAPITAL_BEFORE.search(story.prose, max(0, word.start - _WINDOW), word.start)
    after = _CAPITAL_AFTER.match(story.prose, word.end, word.end + _WINDOW)
    longer = [Span(before.start(1), word.end)] if before else []
    longer += [Span(word.start, after.end(1))] if after else []
    for span in longer:
        found = meant(story.prose[slice(*span)].replace("-", " ")) or meant(story.prose[slice(*span)])
        if len(found) == 1:
            return _Slip(span, found[0], Confidence.HIGH)
    if after or (before and not story.begins_sentence(before.start(1))):
        return None
    found = meant(story.prose[slice(*word)])
    sure = _confidence(story, word, found[0]) if len(found) == 1 else None
    return _Slip(word, found[0], sure) if sure is not None else None


def _confidence(story: Story, word: Span, place: str) -> Confidence | None:
    """How sure it is that a word stands for a place; None where it may well be something else."""
    region = region_at(story.prose, word.end + 2, word.end + _WINDOW) if _has_comma(story, word) else None
    if region is not None:
        towns = shared_gazetteer().towns(place)
        is_there = any(one.holds(town.region) for one in region[1] for town in towns)
        return Confidence.HIGH if is_there else None
    if story.prose[slice(*word)].startswith(place):
        return None  # an adjective, more likely: “Guyanan”
    if story.words[place] and word.end - word.start >= _MIDDLING:
        return Confidence.HIGH
    is_long = word.end - word.start >= _LONG
    lead = story.prose[max(0, word.start - _WINDOW) : word.start]
    if _STRONG.search(lead):
        return Confidence.HIGH if is_long else Confidence.MEDIUM
    is_weak = _WEAK.search(lead) is not None or story.begins_sentence(word.start)
    return Confidence.MEDIUM if is_weak and word.end - word.start >= _MIDDLING else None


def _has_comma(story: Story, word: Span) -> bool:
    return story.prose.startswith(", ", word.end)
