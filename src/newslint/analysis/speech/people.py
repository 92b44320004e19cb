"""The people of a story, as far as their full names tell, and whom a speaker's words mean.

A full name is two capitalised words or more that are not only titles or the names of days. What is
meant by a surname, a title or a pronoun is the last person it fits. Organisations have names of the
same shape; nothing here tells them from people, so callers look for other evidence where it matters.
"""

import re
from collections.abc import Iterator
from functools import cache, cached_property
from typing import NamedTuple

from newslint.analysis.speech.attribution import Attribution
from newslint.analysis.speech.speeches import Speech
from newslint.analysis.story import Story
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.wordlists import words

_ABBREVIATION = r"(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Prof|Rev|Hon|St|[A-Z])\."
_PARTICLE = r"(?:bin|de|del|der|di|van|von|la|le|al-\w+)"
_NAME = pattern(rf"(?:\b(?:{_ABBREVIATION}|[A-Z][\w’'-]+)(?: {_PARTICLE})* )+[A-Z][\w’'-]*\w")
_TITLE = pattern(
    r"(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Prof|Rev|Hon|Sir|Alhaji|Chief|Dame|Lord|Lady)\.?"
)
_NEAR = 700
"""Code points a pronoun looks back: two paragraphs or so."""
_WRITINGS = frozenset(
    {f"the {writing}" for writing in ("statement", "letter", "email", "memo", "tweet", "post")}
)
"""What goes on saying the words of whoever wrote it."""
_POSSESSIVE = pattern(r"[’']s?\Z")
_CAPITALISED = pattern(r"\b[A-Z][\w’'-]*")
_WORD = pattern(r"[^\W\d_][\w’'-]*")


class Person(NamedTuple):
    """Somebody whose full name the story gives; `first` is where it first stands in full."""

    name: str
    surname: str
    first: Span
    office: str = ""


class People:
    """The people of one story, in the order their full names first stand."""

    def __init__(self, story: Story) -> None:
        self.story = story

    @cached_property
    def all(self) -> tuple[Person, ...]:
        """Everybody who is named in full."""
        return tuple(_people(self.story))

    @cached_property
    def _by_surname(self) -> dict[str, list[Person]]:
        found: dict[str, list[Person]] = {}
        for person in self.all:
            found.setdefault(person.surname, []).append(person)
        return found

    def named(self, surname: str, before: int) -> Person | None:
        """The person of a surname introduced last before an offset."""
        same = self._by_surname.get(surname, [])
        return next((one for one in reversed(same) if one.first.start < before), None)

    def introduced(self, surname: str) -> Person | None:
        """The person of a surname whose full name stands first."""
        return next(iter(self._by_surname.get(surname, [])), None)

    def in_office(self, office: str, before: int) -> Person | None:
        """The person with an office introduced last before an offset: “the minister”."""
        known = (one for one in reversed(self.all) if one.first.start < before)
        return next((one for one in known if office == one.office), None)

    def speaking(self, said: Attribution, before: Person | None) -> Person | None:
        """The person whose words the speaker of an attribution is; `before` spoke last, nearby."""
        if said.speaker is None:
            return None
        text = self.story.prose[slice(*said.speaker)]
        if text.lower() in ("he", "she"):
            return before or self.mentioned(said.speaker.start)
        if text.lower() in _WRITINGS:
            return before
        if text.lower().startswith("the "):
            return self._by_office(text, said.speaker.start)
        surnames = [_bare(word) for word in _WORD.findall(text) if word[0].isupper()]
        found = (self.named(word, said.speaker.end) for word in reversed(surnames))
        return next((one for one in found if one is not None), None)

    def mentioned(self, before: int) -> Person | None:
        """The person whose surname stands last in the few sentences before an offset."""
        near = _CAPITALISED.findall(self.story.prose, max(0, before - _NEAR), before)
        found = (self.named(_bare(word), before) for word in reversed(near))
        return next((one for one in found if one is not None), None)

    def _by_office(self, text: str, at: int) -> Person | None:
        head = next((word for word in _WORD.findall(text.lower()) if word in _offices()), "")
        return self.in_office(head, at) if head else None


def read_speakers(people: People, speeches: tuple[Speech, ...]) -> Iterator[Person | None]:
    """For each speech the person who speaks, where the story tells."""
    last: Person | None = None
    end = 0
    for speech in speeches:
        near = last if speech.quotation.span.start - end < _NEAR else None
        person = people.speaking(speech.attribution, near) if speech.attribution else None
        last = person or last
        end = speech.quotation.span.end
        yield person


def _people(story: Story) -> Iterator[Person]:
    seen: set[str] = set()
    for found in _NAME.finditer(story.prose):
        name, office = _without_titles(found[0])
        if " " not in name or name in seen:
            continue
        seen.add(name)
        start = found.end() - len(found[0]) + found[0].rfind(name)
        office = office or _office_after(story.prose, found.end())
        yield Person(name, name.rpartition(" ")[2], Span(start, start + len(name)), office)


def _without_titles(run: str) -> tuple[str, str]:
    """A run of capitals without the titles before the name and without “’s”; and the office in them."""
    parts = _POSSESSIVE.sub("", run).split(" ")
    office = ""
    while parts and (_is_title(parts[0]) or _is_small(parts[0])):
        office = parts[0].lower() if parts[0].lower() in _offices() else office
        parts = parts[1:]
    while parts and _is_small(parts[-1]):
        parts = parts[:-1]
    return " ".join(parts), office


def _is_title(word: str) -> bool:
    return word.lower() in _offices() or _TITLE.fullmatch(word) is not None


@cache
def _is_small(word: str) -> bool:
    sections = ("determiners", "pronouns", "prepositions", "conjunctions", "adverbs", "auxiliaries")
    return word in words("function_words", "calendar") or any(
        word.lower() in words("function_words", section) for section in sections
    )


def _office_after(prose: str, at: int) -> str:
    """“Ada Obi, the minister of works,”: the first word for an office in the apposition."""
    if prose[at : at + 2] != ", ":
        return ""
    near = re.split(r"[,.;:“”\"]", prose[at + 2 : at + 80], maxsplit=1)[0]
    return next((word for word in _WORD.findall(near.lower()) if word in _offices()), "")


def _offices() -> frozenset[str]:
    return words("offices", "heads")


def _bare(word: str) -> str:
    return _POSSESSIVE.sub("", word)
