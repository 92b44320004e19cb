"""A pronoun against the title before a name: “Mrs Ade lives here. He says …”.

Only titles tell a gender, never names. A pronoun is taken for the person with the title where it begins the
next sentence or goes on saying what the person says, in a paragraph that names and mentions nobody else; or
where nothing before it in the story has told of anybody of its gender, and nobody is mentioned in between.
The message gets the pronoun and the title with the name; the title is marked too.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby

from newslint.analysis.names.genders import tells_of_men, tells_of_women
from newslint.analysis.names.people import bare, is_of_other_names
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.people import is_office, is_speech
from newslint.document import Role
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {}

_TITLED = pattern(r"\b(?P<title>[A-Z][a-z]+)\.? (?P<name>[A-Z][\w’'-]+(?: (?:[A-Z]\. )?[A-Z][\w’'-]+)*)")
_OF_MEN = pattern(r"\b(?:he|him|his|himself)\b")
_OF_WOMEN = pattern(r"\b(?:she|her|hers|herself)\b")
_CAPITALISED = pattern(r"\b[A-Z][\w’'-]*")
_WORD = pattern(r"[\w’'-]+")
_GOES_ON = pattern(r"[,.!?][”\"’'] \Z")
_APPOSITION = 90
"""Code points after a name in which the words that describe it end."""
_NEXT_WORD = 20
"""Code points beside a name or pronoun in which the next word stands."""


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The titles of men and women."""
    return tuple(f"{title.lower()}{end}" for title in sorted(_genders()) for end in (" ", ". "))


def finder(_rule: Rule) -> Finder:
    """The search through paragraphs with a title."""
    return _find


def _find(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
    places = sorted(place for title in _genders() for place in story.places(title))
    found = [one for place in places if (one := _TITLED.match(story.prose, place.start))]
    for block, titled in groupby(found, lambda one: story.block_at(one.start())):
        if block.role in (Role.BODY, Role.BLOCKQUOTE):
            yield from _against(story, block.span, list(titled))


def _against(story: Story, paragraph: Span, titled: list[re.Match[str]]) -> Iterator[Hit]:
    """The first pronoun of a paragraph that goes against the title of everybody with one there."""
    first = titled[0]
    if len({_genders()[one["title"]] for one in titled}) > 1:
        return
    other = _OF_WOMEN if _genders()[first["title"]] else _OF_MEN
    found = other.search(story.folded, first.end(), paragraph.end)
    if found is None or _is_quoted(story, found.start()):
        return
    nearest = max((one for one in titled if one.end() <= found.start()), key=lambda one: one.start())
    if _is_only_person(story, paragraph, titled, found) or _is_alone(story, nearest, found):
        note = Related(Span(*nearest.span()), f"Here it is “{nearest[0]}”.")
        pronoun = Span(*found.span())
        yield Hit(pronoun, (story.prose[slice(*pronoun)], nearest[0]), (), (note,))


def _is_only_person(
    story: Story, paragraph: Span, titled: list[re.Match[str]], pronoun: re.Match[str]
) -> bool:
    """Whether a pronoun stands for the person with a title, and a paragraph speaks of nobody else before."""
    first = titled[0]
    if len({one["name"].split()[-1] for one in titled}) > 1 or _is_quoted(story, first.start()):
        return False
    own = _OF_MEN if _genders()[first["title"]] else _OF_WOMEN
    if own.search(story.folded, paragraph.start, pronoun.start()):
        return False
    before = Span(paragraph.start, pronoun.start())
    return _is_same_person(story, titled, pronoun) and not _mentions_others(story, before, first)


def _is_alone(story: Story, titled: re.Match[str], pronoun: re.Match[str]) -> bool:
    """Whether nothing before a pronoun tells of anybody of its gender, and nobody is mentioned in between."""
    if not (_begins(story, pronoun) or _goes_on_saying(story, pronoun)):
        return False
    if _mentions_others(story, Span(titled.start(), pronoun.start()), titled):
        return False
    tells = tells_of_women if _genders()[titled["title"]] else tells_of_men
    return not tells(story, pronoun.start())


def _is_same_person(story: Story, titled: list[re.Match[str]], pronoun: re.Match[str]) -> bool:
    """Whether a pronoun stands for the person with the title: the next subject, or who goes on speaking."""
    is_next = _begins(story, pronoun)
    if _goes_on_saying(story, pronoun) or (is_next and _is_before_speech(story, pronoun)):
        return any(_speaks(story, one) for one in titled)
    return is_next and story.begins_sentence(titled[0].start())


def _begins(story: Story, pronoun: re.Match[str]) -> bool:
    """Whether a pronoun begins a sentence."""
    return story.sentence_at(pronoun.start()).start == pronoun.start()


def _goes_on_saying(story: Story, pronoun: re.Match[str]) -> bool:
    """Whether a pronoun goes on with a verb of speech behind a quotation: “…,” she said."""
    goes_on = _GOES_ON.search(story.prose, pronoun.start() - len(",” "), pronoun.start())
    return goes_on is not None and _is_before_speech(story, pronoun)


def _is_before_speech(story: Story, pronoun: re.Match[str]) -> bool:
    after = _WORD.search(story.prose, pronoun.end(), pronoun.end() + _NEXT_WORD)
    return after is not None and is_speech(after[0])


def _speaks(story: Story, titled: re.Match[str]) -> bool:
    """Whether a verb of speech stands beside a name."""
    after = _WORD.match(story.prose, titled.end() + 1)
    before = _WORD.findall(story.prose, max(0, titled.start() - _NEXT_WORD), titled.start())
    return bool((after and is_speech(after[0])) or (before and is_speech(before[-1])))


def _mentions_others(story: Story, stretch: Span, titled: re.Match[str]) -> bool:
    """Whether a stretch speaks of anybody else: a name of the story, an office, “his wife”, “the boy”."""
    before, after = Span(stretch.start, titled.start()), Span(_end_of_apposition(story, titled), stretch.end)
    own = set(map(bare, titled["name"].split()))
    if any(_mentions(story, part, own) for part in (before, after)):
        return True
    full = (one for one in story.people.full_names if stretch.start <= one.span.start < stretch.end)
    return any(one.surname not in own and not is_of_other_names(one.parts) for one in full)


def _mentions(story: Story, stretch: Span, own: set[str]) -> bool:
    for word in map(bare, _WORD.findall(story.prose, *stretch)):
        if word not in own and (word.lower() in words("roles", "persons") or is_office(word)):
            return True
        if word not in own and word[0].isupper() and _is_surname(story, word):
            return True
    return False


def _is_surname(story: Story, word: str) -> bool:
    """Whether somebody has a surname; “House” of “White House” is none."""
    return any(not is_of_other_names(one.name.split()) for one in story.people.of_surname(word))


def _end_of_apposition(story: Story, titled: re.Match[str]) -> int:
    """Where the words end that describe a name: at the comma after “Mrs Ade, the head of the school”."""
    if not story.prose.startswith(", ", titled.end()):
        return titled.end()
    comma = story.prose.find(",", titled.end() + 1, titled.end() + _APPOSITION)
    return comma if comma > 0 else titled.end()


def _is_quoted(story: Story, offset: int) -> bool:
    return story.is_quoted(Span(offset, offset + 1))


@cache
def _genders() -> dict[str, bool]:
    """Each title that tells a gender, with whether it is a man’s."""
    men, women = words("roles", "men"), words("roles", "women")
    return dict.fromkeys(men, True) | dict.fromkeys(women, False)
