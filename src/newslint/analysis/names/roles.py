"""The roles a story gives its people: “Governor Musa Bello”, “Ada Obi, the treasurer of the club,”.

A role is read at each word for an office that stands in one of four places: right before a name, before a
name between commas (“the treasurer, Ada Obi,”), in the apposition of a name and after “is”. Words that make
another role of it (“former”, “deputy”, “candidate”, “and”) are kept as its mark: such a role says little
about the plain one. Whom a surname means is looked up in `people.py`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.names.full_names import FullName
from newslint.analysis.names.people import bare, is_of_other_names
from newslint.analysis.names.role_words import (
    WORD,
    body_in,
    holds_verb,
    is_noun_phrase,
    last_phrase,
    mark_in,
    office_forms,
    office_of,
)
from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    from newslint.analysis.story import Story

_PHRASE = 90
"""Code points beside an office in which its name and its body stand."""
_BODY = r"(?: (?:of|for|at|in) (?P<body>[\w’'&./ -]{2,60}?))?"
_WORDS_BACKWARDS = pattern(r"(?: [\w’'.&-]+){0,7}")
_QUALIFIERS = pattern(r"(?:[\w’'.&-]+ ){0,7}")
_DIRECTLY = pattern(r"\.? (?=[A-Z])")
_WITH_COMMA = pattern(rf"{_BODY}, (?=[A-Z])")
_SEAT = pattern(r", (?P<body>[A-Z][\w’'& -]{3,60}), (?=[A-Z])")
_ENDS = pattern(rf"{_BODY}(?P<end>[,.;:)”\"\n]|\Z| and | or | - | – |—| who )")
_SEAT_AFTER = pattern(r", (?P<body>[A-Z][\w’'& -]{3,60})(?=[,.])")
_CLOSES = pattern(r"(?:,? \([^()]{1,30}\))?[,.;]|[’']s\b|\Z")
_GOES_ON = pattern(r", (?:and |an? |the )?(?:[\w’'-]+ ){0,2}(?P<office>[\w-]+)")
_OTHER_AFTER = pattern(
    r"[- ](?:elect|designate|select|candidates?|nominees?|hopefuls?|aspirants?|emerit\w+|until|from|between"
    r"|since|in (?:1|2)\d)"
)
_LONGEST_WORD, _MOST_PARTS = 30, 4


class PersonRole(NamedTuple):
    """A role of somebody where the story gives it.

    `person` is who has it, `name` the place of the name and `span` that of the word for the office, which
    `office` gives in small letters. `qualifiers` are the words before it and `of` those after “of”; `mark` is
    a word that makes another role of it (“former”). `is_full` tells that the full name stands there,
    `is_title` that the role stands right before it.
    """

    person: FullName
    name: Span
    span: Span
    office: str
    qualifiers: str
    of: str
    mark: str
    is_full: bool
    is_title: bool

    @property
    def body(self) -> frozenset[str]:
        """The words that say what it is the office of, in small letters; empty where the story does not."""
        return body_in(self.of) | body_in(self.qualifiers)

    @property
    def key(self) -> tuple[str, str]:
        """Given name and surname, by which a person is one all through a story."""
        return self.person.given, self.person.surname


class _Named(NamedTuple):
    """Who is named at a place, and whether the full name stands there."""

    person: FullName
    place: Span
    is_full: bool


class _Phrase(NamedTuple):
    """An office with the words around it."""

    span: Span
    office: str
    qualifiers: str = ""
    of: str = ""
    mark: str = ""


class Roles:
    """The roles of the people of one story."""

    def __init__(self, story: "Story") -> None:
        self._story = story
        self._prose = story.prose
        self._people = story.people

    @cached_property
    def all(self) -> tuple[PersonRole, ...]:
        """Every role in order of its word."""
        found = (self._at(place, office) for place, office in sorted(self._offices()))
        return tuple(role for role in found if role is not None)

    def is_only_one(self, person: FullName) -> bool:
        """Whether the story names nobody else of a surname."""
        others = (one.name for one in self._people.of_surname(person.surname))
        return all(name.split()[0] == person.given or name.endswith(f" {person.name}") for name in others)

    def _offices(self) -> Iterator[tuple[Span, str]]:
        for word in office_forms().intersection(self._story.tokens.numbers):
            office = office_of(word)
            for place in self._story.places(word):
                # Other executives than the chief are many in one body.
                if office != "chief-executive" or word == "CEO" or self._is_chief(place):
                    yield place, office

    def _is_chief(self, place: Span) -> bool:
        return self._story.folded.endswith("chief ", 0, place.start)

    def _at(self, place: Span, office: str) -> PersonRole | None:
        phrase = _Phrase(place, office)
        if _DIRECTLY.match(self._prose, place.end):
            return self._title(phrase) or self._behind_name(phrase)
        return self._before_comma(phrase) or self._behind_name(phrase)

    def _title(self, phrase: _Phrase) -> PersonRole | None:
        """“Governor Musa Bello”; a surname alone only after a capital: “Governor Bello”."""
        space = _DIRECTLY.match(self._prose, phrase.span.end)
        name = self._named_from(space.end()) if space else None
        if name is None or not (name.is_full or self._prose[phrase.span.start].isupper()):
            return None
        return self._role(name, phrase._replace(qualifiers=last_phrase(self._qualifiers(phrase))))

    def _before_comma(self, phrase: _Phrase) -> PersonRole | None:
        """“The treasurer of the club, Ada Obi,”."""
        if self._prose.find(", ", phrase.span.end, phrase.span.end + _PHRASE) < 0:
            return None
        found = self._seat(phrase.span.end) or _WITH_COMMA.match(
            self._prose, phrase.span.end, phrase.span.end + _PHRASE
        )
        name = self._named_from(found.end()) if found else None
        if found is None or name is None or not _CLOSES.match(self._prose, name.place.end):
            return None
        return self._role(name, phrase._replace(of=found["body"] or "", qualifiers=self._qualifiers(phrase)))

    def _seat(self, end: int) -> re.Match[str] | None:
        """The body between two commas: “the Permanent Secretary, Ministry of Works, Ada Obi,”."""
        found = _SEAT.match(self._prose, end, end + _PHRASE)
        return found if found and is_of_other_names(found["body"].split()) else None

    def _qualifiers(self, phrase: _Phrase) -> str:
        before = self._prose[max(0, phrase.span.start - _PHRASE) : phrase.span.start]
        found = _WORDS_BACKWARDS.match(before[::-1])
        return found[0][::-1] if found else ""

    def _behind_name(self, phrase: _Phrase) -> PersonRole | None:
        """“Ada Obi, the treasurer of the club,” and “Ada Obi is the treasurer of the club”."""
        for link in (", ", " is "):
            place = self._prose.rfind(link, max(0, phrase.span.start - _PHRASE), phrase.span.start)
            name = self._named_to(self._without_brackets(place)) if place > 0 else None
            if name is None:
                continue
            qualifiers = self._prose[place + len(link) : phrase.span.start]
            after = _ENDS.match(self._prose, phrase.span.end, phrase.span.end + _PHRASE)
            if after and _QUALIFIERS.fullmatch(qualifiers) and is_noun_phrase(qualifiers):
                mark = self._goes_on(after)
                return self._role(
                    name, phrase._replace(qualifiers=qualifiers, of=self._body(after), mark=mark)
                )
        return None

    def _body(self, after: re.Match[str]) -> str:
        """What an office behind a name is of: “of the club”; “Ministry of Works” after a comma."""
        seat = _SEAT_AFTER.match(self._prose, after.start("end"), after.start("end") + _PHRASE)
        return after["body"] or (seat["body"] if seat else "")

    def _without_brackets(self, end: int) -> int:
        """Where a name ends that brackets may follow: “Ada Obi (Lagos Central), the …”."""
        if not self._prose.endswith(")", 0, end):
            return end
        opened = self._prose.rfind(" (", max(0, end - _LONGEST_WORD), end)
        return opened if opened >= 0 else end

    def _goes_on(self, after: re.Match[str]) -> str:
        """The word by which another office follows: “and”, the comma of a list; “who” for a clause."""
        end = after["end"].strip()
        if end != ",":
            return end if end.isalpha() else ""
        found = _GOES_ON.match(self._prose, after.start("end"))
        return "," if found and office_of(found["office"]) else ""

    def _role(self, name: _Named, phrase: _Phrase) -> PersonRole | None:
        parts = name.person.parts
        if is_of_other_names(parts) or len(parts) > _MOST_PARTS or holds_verb(phrase.of):
            return None
        start, end = name.place.start, phrase.span.end
        other = _OTHER_AFTER.match(self._prose, end)
        mark = phrase.mark or mark_in(phrase.qualifiers) or (other[0].strip(" -") if other else "")
        is_title = end < start and "," not in self._prose[end:start]
        return PersonRole(name.person, name.place, *phrase[:4], mark, name.is_full, is_title)

    def _named_from(self, start: int) -> _Named | None:
        """Who is named from an offset on."""
        full = self._starts.get(start)
        word = WORD.match(self._prose, start)
        if full or word is None:
            return _Named(full, full.span, is_full=True) if full else None
        return self._of_surname(Span(start, start + len(bare(word[0]))))

    def _named_to(self, end: int) -> _Named | None:
        """Who is named up to an offset."""
        full = self._ends.get(end)
        if full:
            return _Named(full, full.span, is_full=True)
        number = bisect_left(self._story.tokens.starts, end) - 1
        start, word = self._story.tokens.starts[number], self._story.tokens.texts[number]
        return self._of_surname(Span(start, end)) if start + len(word) == end else None

    def _of_surname(self, place: Span) -> _Named | None:
        people, surname = self._people, self._prose[slice(*place)]
        person = people.named(surname, place.start)
        if person is None or people.is_in_full_name(place):
            return None
        # “Example Board Ada Obi” is Ada Obi with the words before her.
        same = (one for one in people.of_surname(surname) if person.name.endswith(f" {one.name}"))
        return _Named(self._starts[next(same, person).first.start], place, is_full=False)

    @cached_property
    def _starts(self) -> dict[int, FullName]:
        return {one.span.start: one for one in self._people.full_names}

    @cached_property
    def _ends(self) -> dict[int, FullName]:
        return {one.span.end: one for one in self._people.full_names}
