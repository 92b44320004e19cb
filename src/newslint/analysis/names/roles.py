"""The roles a story gives its people: “Governor Musa Bello”, “Ada Obi, the treasurer of the club,”.

A role is read at each word for an office that stands in one of four places: right before a name, before a name
between commas (“the treasurer, Ada Obi,”), in the apposition of a name and after “is”. Words that make another
role of it (“former”, “deputy”, “candidate”, “and”) are kept as its mark: such a role says little about the
plain one. Whom a surname means is looked up in `people.py`.
"""

import re
from collections.abc import Iterator
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.names.full_names import FullName
from newslint.analysis.names.people import bare, is_of_other_names
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.wordlists import words

if TYPE_CHECKING:
    from newslint.analysis.story import Story

_PHRASE = 90
"""Code points beside an office in which its name and its body stand."""
_BODY = r"(?: (?:of|for|at|in) (?P<body>[\w’'&./ -]{2,60}?))?"
_WORDS = r"(?P<words>(?:[\w’'.&-]+ ){0,7})\Z"
_BEFORE = pattern(_WORDS)
_APPOSED = pattern(rf"(?P<name>[\w’'-]+)(?:,|,? \([^()]{{1,30}}\),?) {_WORDS}")
_IS = pattern(rf"(?P<name>[\w’'-]+) is (?=the |an? |[A-Z]|[\w’'-]+[’']s ){_WORDS}")
_DIRECTLY = pattern(r"\.? (?=[A-Z])")
_WITH_COMMA = pattern(rf"{_BODY}, (?=[A-Z])")
_ENDS = pattern(rf"{_BODY}(?P<end>[,.;:)”\"\n]|\Z| and | or | - | – |—| who )")
_CLOSES = pattern(r"(?:,? \([^()]{1,30}\))?[,.;]|[’']s\b|\Z")
_GOES_ON = pattern(r", (?:and |an? |the )?(?:[\w’'-]+ ){0,2}(?P<office>[\w-]+)")
_WORD = pattern(r"[\w’'-]+")
_LAST_WORD = pattern(r"[\w’'-]+\Z")
_OTHER_AFTER = pattern(
    r"[- ](?:elect|designate|select|candidates?|nominees?|hopefuls?|aspirants?|emerit\w+|until|from|between|since"
    r"|in (?:1|2)\d)"
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
        return _content(self.of) | _content(self.qualifiers)

    @property
    def key(self) -> tuple[str, str]:
        """Given name and surname, by which a person is one all through a story."""
        return self.person.given, self.person.surname


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

    def _offices(self) -> Iterator[tuple[Span, str]]:
        for word in self._story.tokens.numbers:
            office = _office(word)
            if office:
                yield from ((place, office) for place in self._story.places(word))
            elif word.lower() == "executive":
                yield from self._chief_executives(word)

    def _chief_executives(self, word: str) -> Iterator[tuple[Span, str]]:
        """Where “executive” stands after “chief”; other executives are many in one body."""
        for place in self._story.places(word):
            if self._story.folded.endswith("chief ", 0, place.start):
                yield place, "chief-executive"

    def _at(self, place: Span, office: str) -> PersonRole | None:
        return self._before_name(place, office) or self._after_name(place, office)

    def _before_name(self, place: Span, office: str) -> PersonRole | None:
        before = _BEFORE.search(self._prose, max(0, place.start - _PHRASE), place.start)
        qualifiers = before["words"] if before else ""
        found = _DIRECTLY.match(self._prose, *place[1:])
        if found:
            name = self._named_from(found.end())
            if name is None or not (name[2] or self._prose[place.start].isupper()):
                return None
            return self._role(name, place, office, _last_phrase(qualifiers), "")
        found = _WITH_COMMA.match(self._prose, place.end, place.end + _PHRASE)
        name = self._named_from(found.end()) if found else None
        if found is None or name is None or not _CLOSES.match(self._prose, name[1].end):
            return None
        return self._role(name, place, office, qualifiers, found["body"] or "")

    def _after_name(self, place: Span, office: str) -> PersonRole | None:
        after = _ENDS.match(self._prose, place.end, place.end + _PHRASE)
        if after is None:
            return None
        for way in (_APPOSED, _IS):
            found = way.search(self._prose, max(0, place.start - _PHRASE), place.start)
            if found is None or not _is_noun_phrase(found["words"]):
                continue
            name = self._named_to(found.end("name"))
            if name:
                mark = self._goes_on(after)
                return self._role(name, place, office, found["words"], after["body"] or "", mark)
        return None

    def _goes_on(self, after: re.Match[str]) -> str:
        """The word by which another office follows: “and”, the comma of a list; “who” for a clause."""
        if after["end"] != ",":
            return after["end"].strip() if after["end"].strip().isalpha() else ""
        found = _GOES_ON.match(self._prose, after.start("end"))
        return "," if found and _office(found["office"]) else ""

    def _role(  # noqa: PLR0913  # what was read, each in its place
        self,
        name: tuple[FullName, Span, bool],
        place: Span,
        office: str,
        qualifiers: str,
        body: str,
        mark: str = "",
    ) -> PersonRole | None:
        person, span, is_full = name
        if is_of_other_names(person.parts) or len(person.parts) > _MOST_PARTS or _holds_verb(body):
            return None
        other = _OTHER_AFTER.match(self._prose, place.end)
        mark = mark or _mark(qualifiers) or (other[0].strip(" -") if other else "")
        is_title = place.end < span.start and "," not in self._prose[place.end : span.start]
        return PersonRole(person, span, place, office, qualifiers, body, mark, is_full, is_title)

    def _named_from(self, start: int) -> tuple[FullName, Span, bool] | None:
        """Who is named from an offset on: the full name, its place, whether it is full there."""
        full = self._starts.get(start)
        word = _WORD.match(self._prose, start)
        if full or word is None:
            return (full, full.span, True) if full else None
        return self._of_surname(Span(start, start + len(bare(word[0]))))

    def _named_to(self, end: int) -> tuple[FullName, Span, bool] | None:
        full = self._ends.get(end)
        word = _LAST_WORD.search(self._prose, max(0, end - _LONGEST_WORD), end)
        if full or word is None:
            return (full, full.span, True) if full else None
        return self._of_surname(Span(*word.span()))

    def _of_surname(self, place: Span) -> tuple[FullName, Span, bool] | None:
        people = self._people
        surname = self._prose[slice(*place)]
        person = people.named(surname, place.start)
        if person is None or people.is_in_full_name(place):
            return None
        # “Example Board Ada Obi” is Ada Obi with the words before her.
        same = (one for one in people.of_surname(surname) if person.name.endswith(f" {one.name}"))
        return (self._starts[next(same, person).first.start], place, False)

    def is_only_one(self, person: FullName) -> bool:
        """Whether the story names nobody else of a surname."""
        others = (one.name for one in self._people.of_surname(person.surname))
        return all(name.split()[0] == person.given or name.endswith(f" {person.name}") for name in others)

    @cached_property
    def _starts(self) -> dict[int, FullName]:
        return {one.span.start: one for one in self._people.full_names}

    @cached_property
    def _ends(self) -> dict[int, FullName]:
        return {one.span.end: one for one in self._people.full_names}


@cache
def _office(word: str) -> str:
    """The office a word names, in small letters; empty for other words."""
    found = _short_forms().get(word) or _short_forms().get(word.lower())
    if found:
        return found
    return word.lower() if word.lower() in words("offices", "heads") else ""


@cache
def _short_forms() -> dict[str, str]:
    return dict(pair.split(":") for pair in words("roles", "short"))


@cache
def _small() -> frozenset[str]:
    sections = ("pronouns", "prepositions", "conjunctions", "auxiliaries", "adverbs")
    return frozenset().union(*(words("function_words", section) for section in sections)) - words(
        "roles", "marks"
    )


def _last_phrase(qualifiers: str) -> str:
    """The words right before a title that belong to it: “Lagos State” of “when Lagos State”."""
    found = _WORD.findall(qualifiers)
    first = next((number for number in range(len(found), 0, -1) if _ends_phrase(found[number - 1])), 0)
    return " ".join(found[first:])


def _ends_phrase(word: str) -> bool:
    return word.lower() in _small() or (word.islower() and word not in words("roles", "marks"))


def _is_noun_phrase(qualifiers: str) -> bool:
    """Whether words before an office are nothing but articles, owners and what describes it."""
    return not any(word in _small() or _is_of_speech(word) for word in _WORD.findall(qualifiers))


def _holds_verb(body: str) -> bool:
    return any(
        word in words("function_words", "auxiliaries") or _is_of_speech(word) for word in _WORD.findall(body)
    )


def _is_of_speech(word: str) -> bool:
    return word in words("reporting_verbs", "past")


def _mark(qualifiers: str) -> str:
    marks = words("roles", "marks")
    for word in _WORD.findall(qualifiers.lower()):
        if word in marks or word.split("-")[0] in marks:
            return word
    return ""


def _content(phrase: str) -> frozenset[str]:
    """The words of a phrase that say which body it is, in small letters."""
    found = frozenset(bare(word) for word in _WORD.findall(phrase.lower()))
    lists = (("roles", "ranks"), ("function_words", "determiners"), ("function_words", "prepositions"))
    return found.difference(*(words(*one) for one in lists))
