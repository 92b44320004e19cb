"""Speakers whom the reader does not know yet, or takes for another.

Key: `problem`, one of the names in `_PROBLEMS`. The message gets the speaker's words in question and,
where there is one, the name at the other place.
"""

from collections.abc import Iterator, Mapping
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from newslint.analysis.speech.attribution import AFTER, INVERTED, Attribution
from newslint.analysis.speech.speeches import Speech
from newslint.analysis.speech.subjects import kinds
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.problems import Problem, story_finder
from newslint.document import Role
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

if TYPE_CHECKING:
    import re

    from newslint.analysis.names.people import Person

OPTIONS: Mapping[str, Option] = {"problem": Option.TEXT}

_SURNAME = pattern(
    r"(?:(?P<title>Mr|Mrs|Ms|Miss|Dr|Prof|Alhaji|Chief|Sir)\.? )?(?P<surname>[A-Z][a-z][\w’'-]+)"
)
_PRONOUN = pattern(r"[Hh]e|[Ss]he")
_PART_OF_NAME = ("” ", '" ', "’ ", "' ", ") ")
_TITLE = pattern(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir)\.?")
_WORD_BEFORE = pattern(r"(?P<word>[A-Z][\w’'-]*\.?)(?: [“\"'‘(]\w+[”\"'’)])? \Z")
_WORD_AFTER = pattern(r" (?P<word>[A-Z][\w’'-]*)")
_BESIDE = pattern(r"(?:, (?:his|her) | \([RD]-)")
_DESCRIBED = pattern(r",? \(?(?:an? |another |one of |who (?:works|lives)\b|\d\d\b)")
_BRAND = pattern(r"(?!Mc|Mac|De|Di|Du|Fitz|La|Le|St|Van|O[’'])[A-Z][\w’']*[a-z][A-Z]|[A-Z]{2}")
_LONGEST_PARAGRAPH = 900
"""Code points; what is longer was several paragraphs once."""
_SHORTEST = 3
"""Paragraphs; what has fewer is no whole story."""
_COMMON = 40
_WORD = pattern(r"[A-Z][\w’'-]+")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the analysis has found all quotations."""
    return None


def finder(rule: Rule) -> Finder:
    """The search for one sort of problem."""
    return story_finder(rule, _PROBLEMS)


def _speaking(story: Story) -> Iterator[tuple[Speech, Attribution, Span]]:
    """Speeches in running text with an attribution of their own and its speaker."""
    for speech in story.speeches:
        said = speech.attribution
        if said is None or said.speaker is None or said.verb == ":" or speech.continues:
            continue
        if speech.block.role is Role.BODY:
            yield speech, said, said.speaker


def _surname(story: Story, speech: Speech, place: Span) -> "re.Match[str] | None":
    """A speaker who is one name with or without a title, and no part of a longer name."""
    comma = story.prose.find(",", *place)
    found = _SURNAME.fullmatch(story.prose, place.start, place.end if comma < 0 else comma)
    if found is None or found["surname"].endswith(("’s", "'s")):
        return None
    if not found["title"] and story.begins_sentence(place.start) and not _may_be_name(found["surname"]):
        return None
    before = story.prose[place.start - 2 : place.start]
    is_part = before in _PART_OF_NAME and speech.quotation.span.end != place.start - 1
    if (
        is_part
        or kinds(found["surname"])
        or _BRAND.match(found["surname"])
        or found["surname"] in words("organisations", "one-word")
    ):
        return None
    return found


def _surname_first(story: Story) -> Iterator[Hit]:
    """A speaker with a surname only, whose full name comes later."""
    for place, match in _bare_speakers(story):
        later = story.people.introduced(match["surname"])
        if later is not None and later.first.start > place.start:
            note = Related(later.first, f"The full name, {later.name}, stands here.")
            yield Hit(place, (match[0],), (), (note,))


def _never_introduced(story: Story) -> Iterator[Hit]:
    """A speaker with a title and a surname, or “he” or “she” next, whose full name stands nowhere."""
    if len(story.paragraphs) < _SHORTEST:
        return
    for place, match in _bare_speakers(story):
        name = match["surname"]
        if story.people.introduced(name) is not None or _DESCRIBED.match(story.prose, match.end()):
            continue  # “Maria, a nurse”: the story gives no more on purpose
        if _is_person(story, place, match):
            yield Hit(place, (match[0],))


def _bare_speakers(story: Story) -> "Iterator[tuple[Span, re.Match[str]]]":
    """Where each speaker first speaks who is one name only and is not introduced before."""
    seen: set[str] = set()
    for speech, _, place in _speaking(story):
        match = _surname(story, speech, place)
        if match is None or match["surname"] in seen:
            continue
        seen.add(match["surname"])
        if not any(
            _is_introduction(story.prose, one) for one in _places_before(story, match["surname"], place)
        ):
            yield place, match


def _places_before(story: Story, name: str, place: Span) -> list[Span]:
    """Where a name stands before a place, other than in the headline."""
    headline = story.blocks[0].span.end
    return [one for one in story.places(name) if headline <= one.start and one.end < place.end]


def _is_introduction(prose: str, place: Span) -> bool:
    """Whether a name is part of a longer one: beside another capital, an initial or a nickname."""
    before = _WORD_BEFORE.search(prose, max(0, place.start - 24), place.start)
    after = _WORD_AFTER.match(prose, place.end)
    beside = [found["word"] for found in (before, after) if found is not None]
    return any(not _TITLE.fullmatch(word) and not kinds(word) for word in beside)


def _is_person(story: Story, place: Span, match: "re.Match[str]") -> bool:
    """Whether the speaker is no company or country.

    A title, something set beside the name, “he” or “she” as the next speaker, or a whole sentence in
    quotation marks before the name, here or later, tell of a person.
    """
    name = match["surname"]
    if match["title"] or any(_BESIDE.match(story.prose, one.end) for one in story.places(name)):
        return True
    if name.endswith("s") and not _may_be_name(name):
        return False  # “Democrats”
    speaking = [one for one in _speaking(story) if one[2].start >= place.start]
    if any(_PRONOUN.fullmatch(story.prose, *one) for _, _, one in speaking[1:2]):
        return True
    return any(
        name in story.prose[slice(*one)]
        and said.form in (AFTER, INVERTED)
        and story.begins_sentence(speech.quotation.span.start)
        for speech, said, one in speaking
    )


def _no_antecedent(story: Story) -> Iterator[Hit]:
    """“He said” in a story that has named nobody yet."""
    first = next(_speaking(story), None)
    if first is None or len(story.paragraphs) < _SHORTEST:
        return
    speech, said, place = first
    before = story.prose[story.paragraphs[0].span.start : min(speech.quotation.span.start, said.cue.start)]
    is_named = any(map(_may_be_name, _WORD.findall(before)))
    if _PRONOUN.fullmatch(story.prose, *place) and not is_named:
        yield Hit(place, (story.prose[slice(*place)],))


def _may_be_name(word: str) -> bool:
    """Whether a capitalised word is no common word, as at the start of a sentence, or names a person."""
    from newslint.spelling.lexicon import shared_lexicon

    return shared_lexicon().commonness(word.lower()) < _COMMON


def _two_in_paragraph(story: Story) -> Iterator[Hit]:
    """Two people quoted in one paragraph."""
    whole = [number for number, speech in enumerate(story.speeches) if _is_whole(story, speech)]
    for _, group in groupby(whole, lambda number: story.speeches[number].block):
        for first, second in pairwise(group):
            one, other = _named_speaker(story, first), _named_speaker(story, second)
            if one is not None and other is not None and one.surname != other.surname:
                note = Related(story.speeches[first].quotation.opening.span, f"Here {one.name} speaks.")
                yield Hit(story.speeches[second].quotation.opening.span, (other.name,), (), (note,))


def _named_speaker(story: Story, number: int) -> "Person | None":
    """The person a speech names; not whom “he” or “the legislator” may mean."""
    person, said = story.speakers[number], story.speeches[number].attribution
    if person is None or said is None or said.speaker is None:
        return None
    return person if person.surname in story.prose[slice(*said.speaker)] else None


def _is_whole(story: Story, speech: Speech) -> bool:
    """Whether a quotation is a sentence with its speaker beside it rather than a few words."""
    if speech.continues or speech.attribution is None or speech.quotation.opening.is_single:
        return False
    block = speech.block
    if block.role is not Role.BODY or block.span.end - block.span.start > _LONGEST_PARAGRAPH:
        return False
    return story.begins_sentence(speech.quotation.span.start) and speech.attribution.form in (AFTER, INVERTED)


def _closed_too_early(story: Story) -> Iterator[Hit]:
    """“We waited,” he said. “We did.” ¶ “We paid.” Whoever goes on, the first paragraph should not close."""
    for first, second in pairwise(story.speeches):
        mark = first.quotation.closing
        if mark is None or mark.is_single or first.attribution is None or second.attribution is not None:
            continue
        is_whole = _is_sentence(story, first) and _ends_paragraph(first)
        if is_whole and _follows(first, second) and _is_bare(second):
            note = Related(second.quotation.opening.span, "The next paragraph goes on without a speaker.")
            yield Hit(mark.span, (mark.text,), (replace(mark.span, ""),), (note,))


def _is_sentence(story: Story, speech: Speech) -> bool:
    """Whether a quotation is a sentence of its own, not the end of the reporter’s: “called it ‘sad’”."""
    opening = speech.quotation.span.start
    is_introduced = story.prose[:opening].rstrip().endswith((",", ":"))
    is_capital = story.prose[speech.quotation.words.start].isupper()
    return is_capital and (is_introduced or story.begins_sentence(opening))


def _ends_paragraph(speech: Speech) -> bool:
    return speech.quotation.span.end == speech.block.span.end and speech.block.role is Role.BODY


def _follows(first: Speech, second: Speech) -> bool:
    return second.block.span.start == first.block.span.end + 1 and second.block.role is Role.BODY


def _is_bare(speech: Speech) -> bool:
    """Whether a quotation is all of its paragraph."""
    return speech.quotation.span == speech.block.span and not speech.quotation.opening.is_single


_PROBLEMS: dict[str, Problem] = {
    "surname-first": _surname_first,
    "never-introduced": _never_introduced,
    "no-antecedent": _no_antecedent,
    "two-in-paragraph": _two_in_paragraph,
    "closed-too-early": _closed_too_early,
}
