"""A pronoun against the title before a name: “Mrs Ade lives here. He says …”.

Only titles tell a gender, never names. A pronoun is taken for the person with the title where it begins the
next sentence or goes on saying what the person says, in a paragraph that names and mentions nobody else. The
message gets the pronoun and the title with the name; the title is marked too.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.people import is_office, is_speech
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {}

_TITLED = pattern(r"\b(?P<title>[A-Z][a-z]+)\.? (?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)")
_PRONOUN = pattern(r"\b(?:[Hh]e|[Ss]he)\b")
_OF_MEN = pattern(r"\b(?:he|him|his|himself)\b")
_OF_WOMEN = pattern(r"\b(?:she|her|hers|herself)\b")
_CAPITALISED = pattern(r"\b[A-Z][\w’'-]*")
_WORD = pattern(r"[\w’'-]+")
_GOES_ON = pattern(r"[,.!?][”\"’'] \Z")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The titles of men and women."""
    return tuple(f"{title.lower()}{end}" for title in sorted(_genders()) for end in (" ", ". "))


def finder(_rule: Rule) -> Finder:
    """The search through paragraphs with a title."""
    return _find


def _find(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
    for block in story.paragraphs:
        titled = [one for one in _TITLED.finditer(story.prose, *block.span) if one["title"] in _genders()]
        if len({(_genders()[one["title"]], one["name"].split()[-1]) for one in titled}) == 1:
            yield from _against(story, block.span, titled[0])


def _against(story: Story, paragraph: Span, titled: re.Match[str]) -> Iterator[Hit]:
    """The pronoun of a paragraph that goes against the title of the only person in it."""
    if _is_quoted(story, titled.start()) or _mentions_others(story, paragraph, titled):
        return
    is_man = _genders()[titled["title"]]
    own = _OF_MEN if is_man else _OF_WOMEN
    if own.search(story.folded, *paragraph):
        return
    for found in _PRONOUN.finditer(story.prose, titled.end(), paragraph.end):
        if _is_same_person(story, titled, found):
            note = Related(Span(*titled.span()), f"Here it is “{titled[0]}”.")
            yield Hit(Span(*found.span()), (found[0], titled[0]), (), (note,))
            return


def _is_same_person(story: Story, titled: re.Match[str], pronoun: re.Match[str]) -> bool:
    """Whether a pronoun stands for the person with the title: the next subject, or who goes on speaking."""
    if _is_quoted(story, pronoun.start()):
        return False
    after = _WORD.search(story.prose, pronoun.end(), pronoun.end() + 20)
    speaks = after is not None and is_speech(after[0])
    goes_on = speaks and _GOES_ON.search(story.prose, pronoun.start() - 3, pronoun.start())
    if goes_on:
        return _is_subject(story, titled)
    is_next = story.sentence_at(pronoun.start()).start == pronoun.start()
    return is_next and story.begins_sentence(titled.start())


def _is_subject(story: Story, titled: re.Match[str]) -> bool:
    """Whether a verb of speech stands beside a name."""
    after = _WORD.match(story.prose, titled.end() + 1)
    before = _WORD.findall(story.prose, max(0, titled.start() - 20), titled.start())
    return bool((after and is_speech(after[0])) or (before and is_speech(before[-1])))


def _mentions_others(story: Story, paragraph: Span, titled: re.Match[str]) -> bool:
    """Whether a paragraph speaks of anybody else: a name of the story, an office, “his wife”, “the boy”."""
    name = set(titled["name"].split())
    for word in _WORD.findall(story.prose, *paragraph):
        if word in name or word == titled["title"]:
            continue
        if word.lower() in words("roles", "persons") or is_office(word):
            return True
        if word[0].isupper() and story.people.of_surname(word.removesuffix("’s").removesuffix("'s")):
            return True
    full = (one for one in story.people.full_names if paragraph.start <= one.span.start < paragraph.end)
    return any(one.surname not in name for one in full)


def _is_quoted(story: Story, offset: int) -> bool:
    return story.is_quoted(Span(offset, offset + 1))


@cache
def _genders() -> dict[str, bool]:
    """Each title that tells a gender, with whether it is a man’s."""
    men, women = words("roles", "men"), words("roles", "women")
    return dict.fromkeys(men, True) | dict.fromkeys(women, False)
