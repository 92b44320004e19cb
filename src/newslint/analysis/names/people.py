"""The people of a story: who is named in full, and every place each is named at.

What is meant by a surname is the last person of that name introduced before it. Full names of one surname are
one person’s where their given names agree as far as they are told: “John K. Ade”, “J. Ade”, “John Ade”. That
a name of this shape is a person’s is certain only where a title, a known given name or an office beside it
says so.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.names.full_names import SAINT, FullName, full_names, is_title
from newslint.analysis.names.given import is_given
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.wordlists import words

if TYPE_CHECKING:
    from newslint.analysis.story import Story

_NEAR = 700
"""Code points a pronoun looks back: two paragraphs or so."""
_CAPITALISED = pattern(r"\b[^\W\d_a-z][\w’'-]*")
_TITLE_BEFORE = pattern(r"\b(?P<title>[A-Z][a-z]+\.?) \Z")
_LONGEST_TITLE = 14
_MOST_PARTS, _LONGEST_ACRONYM = 4, 3
_POSSESSIVES = ("", "’s", "'s")


class Person(NamedTuple):
    """Somebody whose full name the story gives; `first` is where it first stands in full."""

    name: str
    surname: str
    first: Span
    office: str = ""


class People:
    """The people of one story, in the order their full names first stand."""

    def __init__(self, story: "Story") -> None:
        self.story = story

    @cached_property
    def full_names(self) -> tuple[FullName, ...]:
        """Every full name where it stands, in order."""
        return tuple(full_names(self.story))

    @cached_property
    def all(self) -> tuple[Person, ...]:
        """Every full name once."""
        return tuple(
            Person(names[0].name, names[0].surname, names[0].span, names[0].office)
            for names in self._by_name.values()
        )

    @cached_property
    def _by_name(self) -> dict[str, list[FullName]]:
        found: dict[str, list[FullName]] = {}
        for one in self.full_names:
            found.setdefault(one.name, []).append(one)
        return found

    @cached_property
    def _by_surname(self) -> dict[str, list[Person]]:
        found: dict[str, list[Person]] = {}
        for person in self.all:
            found.setdefault(person.surname, []).append(person)
        return found

    def of_surname(self, surname: str) -> Sequence[Person]:
        """Everybody of a surname."""
        return self._by_surname.get(surname, ())

    def named(self, surname: str, before: int) -> Person | None:
        """The person of a surname introduced last before an offset."""
        same = self._by_surname.get(surname, ())
        return next((one for one in reversed(same) if one.first.start < before), None)

    def introduced(self, surname: str) -> Person | None:
        """The person of a surname whose full name stands first."""
        return next(iter(self._by_surname.get(surname, ())), None)

    def in_office(self, office: str, before: int) -> Person | None:
        """The person with an office introduced last before an offset: “the minister”."""
        known = (one for one in reversed(self.all) if one.first.start < before)
        return next((one for one in known if office == one.office), None)

    def mentioned(self, before: int) -> Person | None:
        """The person whose surname stands last in the few sentences before an offset."""
        near = _CAPITALISED.findall(self.story.prose, max(0, before - _NEAR), before)
        found = (self.named(bare(word), before) for word in reversed(near))
        return next((one for one in found if one is not None), None)

    def is_certain(self, name: str) -> bool:
        """Whether a full name is a person’s: a title, an office or a known given name says so."""
        names = self._by_name[name]
        parts = names[0].parts
        if len(parts) > _MOST_PARTS or is_of_other_names(parts):
            return False
        return any(one.title or one.office for one in names) or is_given(parts[0])

    def is_certain_surname(self, surname: str) -> bool:
        """Whether one of the full names with a surname is certainly a person’s."""
        return any(self.is_certain(one.name) for one in self.of_surname(surname))

    def places(self, word: str) -> Iterator[Span]:
        """Where one word of a name stands, “’s” left out."""
        for ending in _POSSESSIVES:
            for place in self.story.places(word + ending):
                yield Span(place.start, place.end - len(ending))

    def alone(self, word: str) -> Iterator[Span]:
        """Where one word of a name stands by itself, outside every full name."""
        return (place for place in self.places(word) if not self.is_in_full_name(place))

    def is_in_full_name(self, place: Span) -> bool:
        """Whether a place lies in a full name."""
        number = bisect_right(self._places, (place.start, place.end)) - 1
        return any(span.start <= place.start < span.end for span in self._places[max(0, number) : number + 2])

    @cached_property
    def _places(self) -> tuple[Span, ...]:
        return tuple(one.span for one in self.full_names)

    def title_before(self, place: Span) -> str:
        """The title right before a name that stands alone: “Mr” of “Mr Obi”; empty without one."""
        found = _TITLE_BEFORE.search(self.story.prose, max(0, place.start - _LONGEST_TITLE), place.start)
        return found["title"] if found and is_title(found["title"]) else ""


def is_of_other_names(parts: Sequence[str]) -> bool:
    """Whether words make another name: “American Airlines”, “St Mary”, “PA Media”; not “Bill Gates”."""
    first, *others = parts
    if (
        first in SAINT
        or first in words("name_words", "starts")
        or _is_of_places(first)
        or (_is_head(first) and not is_given(first))
    ):
        return True
    return any(_is_of_places(word) or _is_head(word) for word in others)


@cache
def _is_of_places(word: str) -> bool:
    is_acronym = word.isupper() and word.isalpha() and 1 < len(word) <= _LONGEST_ACRONYM
    return is_acronym or any(
        word.lower() in words("proper_words", kind) for kind in ("nationalities", "places")
    )


@cache
def _is_head(word: str) -> bool:
    return any(word in words("organisations", kind) for kind in ("heads", "landmarks", "streets", "one-word"))


def bare(word: str) -> str:
    """A word without “’s”."""
    for ending in ("’s", "'s", "’", "'"):
        word = word.removesuffix(ending)
    return word
