"""A well-known place with a slip in its name: “Narobi”, “Port Harcout”, “the Phillipines”.

A word with a capital that the lexicon does not have, one slip away from a place of the list, is no name of
somebody where it stands as a place does: after “in” or “near”, before its own state, as a part of a longer
name (“San Anoonio”), or in a story that has the right name as well. After “to”, “from” and “of”, where people
stand too, it is a suggestion. The message gets the word and the place.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.analysis.names.gazetteer import shared_gazetteer
from newslint.analysis.names.well_known import first_words, meant
from newslint.analysis.names.whereabouts import region_at
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Confidence, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.spelling.slips import kind
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {}

_SHORTEST, _MIDDLING, _LONG = 5, 6, 7
"""Letters from which on a slip of a place may be one, is perhaps one, and is hardly a name of its own."""
_PART = 3
"""Letters of a part of a longer name: “Sna Diego”."""
_MOST_TIMES = 2
"""What stands more often is how somebody or something is called."""
_LOST_OR_SWAPPED = ("two letters are swapped", "a letter is missing", "a double letter is single")
_NAME = pattern(r"[A-ZÀ-Þ][a-zß-ÿ’']+\Z")
_CAPITAL_BEFORE = pattern(r"(?<![\w’'-])([A-ZÀ-Þ][\w’'.]*)[ -]\Z")
_CAPITAL_AFTER = pattern(r"[ -]([A-ZÀ-Þ][\w’']*\w)")
_STRONG = pattern(
    r"\b(?:[Ii]n|[Nn]ear|[Aa]cross|[Tt]hroughout|[Oo]utside|[Ii]nto|[Ii]nside|visit(?:ed|ing)?"
    r"|(?:city|town|capital) of|(?:fle[wd]|moved|travelled|traveled|drove|exports|exported|sailed"
    r"|returned|deported|[Tt]rade)(?: \w+)? (?:to|from|with)|road (?:to|from)) (?:the )?\Z"
)
_WEAK = pattern(r"\b(?:[Tt]o|[Ff]rom|[Oo]f|[Aa]t|[Ww]ith|[Aa]nd|[Hh]it|[Vv]ia) (?:the )?\Z")
_WINDOW = 40
_TOLD_IN = pattern(r"(?:, | in )(?=[A-ZÀ-Þ])")
_IN_PLACE = pattern(r" in (?P<place>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)")


class _Slip(NamedTuple):
    """A name as it stands, the places that may have been meant, and how sure it is that one was."""

    span: Span
    places: tuple[str, ...]
    confidence: Confidence


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the lexicon is asked for every word."""
    return None


def finder(_rule: Rule) -> Finder:
    """A look at the words with a capital that the lexicon does not have, and at names of two words."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    taken: set[int] = set()
    for slip in (*_unknown_words(story), *_two_words(story)):
        if slip.span.end not in taken and holds(passages, slip.span):
            taken.add(slip.span.end)
            right = [place.replace("'", story.apostrophe) for place in slip.places]
            repairs = tuple(replace(slip.span, place)._replace(is_sure=len(right) == 1) for place in right)
            written = story.prose[slice(*slip.span)]
            yield Hit(slip.span, (written, right[0]), repairs, confidence=slip.confidence)


def _unknown_words(story: Story) -> Iterator[_Slip]:
    """Slips in words that the lexicon does not have."""
    for word in story.unknown_words:
        bare = word.removesuffix("’s").removesuffix("'s")
        if len(bare) < _PART or not _NAME.match(bare) or {word, bare} & story.vocabulary:
            continue
        places = [Span(place.start, place.start + len(bare)) for place in story.places(word)]
        if len(places) <= _MOST_TIMES:
            yield from (slip for place in places if (slip := _slip(story, place)) is not None)


def _two_words(story: Story) -> Iterator[_Slip]:
    """Slips in names of two words, each of which is a word: “Los Angles”."""
    tokens = story.tokens
    for first in first_words().intersection(tokens.numbers):
        for number in tokens.numbers[first]:
            if number + 1 < len(tokens.texts) and tokens.gaps[number + 1] == " ":
                second = tokens.texts[number + 1].removesuffix("’s").removesuffix("'s")
                name = f"{first} {second}"
                places = meant(name) if second[0].isupper() and len(second) > _PART else ()
                if len(places) == 1 and not _is_other_form(name, places[0]):
                    start = tokens.starts[number]
                    yield _Slip(Span(start, start + len(name)), places, Confidence.HIGH)


def _is_other_form(name: str, place: str) -> bool:
    """Whether a name is an adjective or a plural of a place: “South Korean”, “San Diegan”."""
    return name[:-1] in (place, place[:-1]) or name == place[:-1]


def _slip(story: Story, word: Span) -> _Slip | None:
    """What may have been meant at one place."""
    before = _CAPITAL_BEFORE.search(story.prose, max(0, word.start - _WINDOW), word.start)
    after = _CAPITAL_AFTER.match(story.prose, word.end, word.end + _WINDOW)
    longer = [Span(before.start(1), word.end)] if before else []
    longer += [Span(word.start, after.end(1))] if after else []
    for span in (span for span in longer if span.end - span.start > _LONG):
        found = meant(story.prose[slice(*span)].replace("-", " ")) or meant(story.prose[slice(*span)])
        if found and not _is_other_form(story.prose[slice(*span)], found[0]):
            return _Slip(span, found, Confidence.HIGH)
    if after or (before and not story.begins_sentence(before.start(1))) or word.end - word.start < _SHORTEST:
        return None
    found = meant(story.prose[slice(*word)])
    sure = _confidence(story, word, found[0]) if found and not _is_somebody(story, word) else None
    return _Slip(word, found, sure) if sure is not None else None


def _is_somebody(story: Story, word: Span) -> bool:
    """Whether another name follows the word somewhere: “Imran Khan”."""
    places = story.places(story.prose[slice(*word)])
    return any(_CAPITAL_AFTER.match(story.prose, place.end) for place in places)


def _confidence(story: Story, word: Span, place: str) -> Confidence | None:
    """How sure it is that a word stands for a place; None where it may well be something else."""
    written = story.prose[slice(*word)]
    told = _TOLD_IN.match(story.prose, word.end, word.end + _WINDOW)
    region = region_at(story.prose, told.end(), told.end() + _WINDOW) if told else None
    if region is not None:
        towns = shared_gazetteer().towns(place)
        is_there = any(one.holds(town.region) for one in region[1] for town in towns)
        return Confidence.HIGH if is_there else None
    if written.startswith(place) or _lies_in_a_town(story, word, place):
        return None  # an adjective, more likely: “Guyanan”
    if story.words[place] and len(written) >= _MIDDLING:
        return Confidence.HIGH
    lead = story.prose[max(0, word.start - _WINDOW) : word.start]
    if _STRONG.search(lead):
        return Confidence.HIGH if len(written) >= _LONG else Confidence.MEDIUM
    is_weak = _WEAK.search(lead) is not None or story.begins_sentence(word.start)
    is_plain = len(written) >= _MIDDLING or kind(written.lower(), place.lower()) in _LOST_OR_SWAPPED
    return Confidence.MEDIUM if is_weak and is_plain else None


def _lies_in_a_town(story: Story, word: Span, place: str) -> bool:
    """Whether a word that looks like a country’s name is told to lie in a town."""
    if not shared_gazetteer().region(place):
        return False
    around = _IN_PLACE.match(story.prose, word.end, word.end + _WINDOW)
    if around is None or around["place"] in words("function_words", "calendar"):
        return False
    return bool(shared_gazetteer().towns(around["place"]))
