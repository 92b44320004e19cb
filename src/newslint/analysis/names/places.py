"""The places a story names, each with what it is and what it lies in.

A name that the gazetteer has is a place where the story treats it as one: beside its region (“Aba, Abia
State”), after “in” or “near”, or, where nearly nobody is called so, anywhere (“Nairobi said”). It is none as
a part of a longer name (“Chelsea Clinton”, “the Bank of Ireland”, “Lagos State University”) or as the surname
of somebody in the story. Of several places of one name the story’s own region decides, then its size; nothing
is guessed from the subject.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.names.gazetteer import Region, Town, shared_gazetteer
from newslint.analysis.names.well_known import is_well_known
from newslint.analysis.names.whereabouts import Whereabouts, read_whereabouts
from newslint.analysis.story import Story
from newslint.document import Role
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.spelling.lexicon import shared_lexicon
from newslint.wordlists import words

if TYPE_CHECKING:
    import re

COUNTRY, STATE, TOWN = "country", "state", "town"
"""The kinds of places."""

_LONGEST = 4
_LEAST, _LARGE = 45, 57
_WINDOW = 24
_PREPOSITION = pattern(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Tt]o|[Oo]utside|[Aa]cross|[Tt]hroughout|[Ii]nto|[Ww]ith|[Bb]etween|[Oo]f"
    r"|[Ii]nside|[Aa]round|[Vv]ia|visit(?:ed|ing)?|left|reached|hit) \Z"
)
_IN = pattern(r"\b(?:[Ii]n|[Nn]ear|[Oo]utside) \Z")
_LIST = pattern(r"(?:\bthe|[a-z](?: and|,| or|, and)) \Z")
_POSSESSIVE = ("’s", "'s")
_STATE_WORDS = frozenset(("State", "Province", "County"))


class Place(NamedTuple):
    """A place named in a story; `regions` is what it is, or what it lies in if it is a town."""

    span: Span
    name: str
    kind: str
    regions: tuple[Region, ...]

    @property
    def within(self) -> str:
        """The country or state it lies in, as far as the story or the gazetteer tells."""
        if len(self.regions) != 1:
            return ""
        region = self.regions[0]
        if self.kind == COUNTRY:
            return ""
        return region.name if self.kind == TOWN else shared_gazetteer().by_code[region.country].name


def read_places(story: Story) -> tuple[Place, ...]:
    """All of them in order."""
    said = (one for block in story.blocks for one in read_whereabouts(story.prose, block.span))
    told = {one.town: one for one in said if " " not in one.name or shared_gazetteer().towns(one.name)}
    return tuple(_Reader(story, told).places())


class _Reader:
    """One pass over the words of a story."""

    def __init__(self, story: Story, told: Mapping[Span, Whereabouts]) -> None:
        self.story = story
        self.told = told
        self.homes = {said.name: said.regions for said in told.values()}
        self.surnames = {person.surname for person in story.people.all}
        self.first_names = {
            person.name.split()[0] for person in story.people.all if story.people.is_certain(person.name)
        }

    def places(self) -> Iterator[Place]:
        tokens = self.story.tokens
        number = 0
        while number < len(tokens.texts):
            found = self._at(number) if tokens.texts[number][0].isupper() else None
            if found is None:
                number += 1
                continue
            place, count = found
            number += count
            yield place

    def _at(self, number: int) -> tuple[Place, int] | None:
        """The place whose name begins with a word, the longest there is, and how many words it has."""
        for count in range(_LONGEST, 0, -1):
            span = self._span(number, count)
            if span is None:
                continue
            name = self.story.prose[slice(*span)]
            place = self._place(span, name.removesuffix("’s").removesuffix("'s"))
            if place is not None:
                return (place, count) if self._stands_alone(number, count, place) else None
        return None

    def _span(self, number: int, count: int) -> Span | None:
        """The stretch of some words from one on, if single spaces part them."""
        tokens = self.story.tokens
        last = number + count - 1
        if last >= len(tokens.texts) or any(tokens.gaps[n] != " " for n in range(number + 1, last + 1)):
            return None
        return Span(tokens.starts[number], tokens.starts[last] + len(tokens.texts[last]))

    def _place(self, span: Span, name: str) -> Place | None:
        gazetteer = shared_gazetteer()
        span = Span(span.start, span.start + len(name))
        if span in self.told or name in self.homes:
            return Place(span, name, TOWN, self.homes.get(name, ()))
        regions = gazetteer.region(name)
        if regions and not (regions[0].is_state and self._is_large_town(span, name)):
            is_cued = name not in gazetteer.loose or self._has_before(_PREPOSITION, span)
            kind = STATE if regions[0].is_state else COUNTRY
            return Place(span, name, kind, regions) if is_cued and not name.isupper() else None
        towns = gazetteer.towns(name)
        if not towns or towns[0].size < _LEAST or not self._may_be_town(span, name):
            return None
        return Place(span, name, TOWN, self._home(towns))

    def _is_large_town(self, span: Span, name: str) -> bool:
        """Whether a name means a town rather than its state: “Washington”, “Lagos”, not “Lagos State”."""
        towns = shared_gazetteer().towns(name)
        is_state = self.story.folded.startswith(" state", span.end)
        return bool(towns) and towns[0].size >= _LARGE and not is_state

    def _may_be_town(self, span: Span, name: str) -> bool:
        if self.story.block_at(span.start).role is Role.DATELINE:
            return True
        if name.isupper() or name in self.surnames:
            return False
        if " " not in name and (_is_word(name) or name in self.first_names):
            return is_well_known(name) and self._has_before(_IN, span)
        return is_well_known(name) or any(self._has_before(cue, span) for cue in (_PREPOSITION, _LIST))

    def _home(self, towns: tuple[Town, ...]) -> tuple[Region, ...]:
        """The region of the town that is meant: one the story names, or that of the largest."""
        named = [town for town in towns if any(name in self.story.prose for name in town.region.names)]
        return ((named or towns)[0].region,)

    def _has_before(self, cue: "re.Pattern[str]", span: Span) -> bool:
        return cue.search(self.story.prose, max(0, span.start - _WINDOW), span.start) is not None

    def _stands_alone(self, number: int, count: int, place: Place) -> bool:
        """Whether no other name touches a place, as in “Paris Hilton”."""
        is_open = not self.story.prose.startswith(_POSSESSIVE, place.span.end)
        return not (is_open and self._goes_on(number + count)) and not self._is_led(number, place)

    def _goes_on(self, after: int) -> bool:
        """Whether the word after a place belongs to its name: “Lagos University”, not “Lagos State”."""
        if not self._is_capital_after_space(after):
            return False
        is_state = self.story.tokens.texts[after] in _STATE_WORDS
        return not is_state or self._is_capital_after_space(after + 1)

    def _is_led(self, number: int, place: Place) -> bool:
        """Whether the words before a place belong to its name: “Mr Paris”, “the Bank of Ireland”."""
        tokens = self.story.tokens
        if not number or tokens.gaps[number] != " ":
            return False
        before = tokens.texts[number - 1]
        if before == "of" and number > 1 and tokens.gaps[number - 1] == " ":
            return tokens.texts[number - 2][0].isupper()
        is_name = before[0].isupper() and not _is_small(before)
        return is_name and not self.story.begins_sentence(place.span.start)

    def _is_capital_after_space(self, number: int) -> bool:
        tokens = self.story.tokens
        return number < len(tokens.texts) and tokens.gaps[number] == " " and tokens.texts[number][0].isupper()


@cache
def _is_word(name: str) -> bool:
    """Whether a name is a word in small letters as well: “reading”, “nice”, “mobile”."""
    return shared_lexicon().has_exactly(name.lower())


@cache
def _is_small(word: str) -> bool:
    """Whether a word with a capital is no part of a name: “In”, “After”."""
    sections = ("determiners", "pronouns", "prepositions", "conjunctions", "adverbs")
    return any(word.lower() in words("function_words", section) for section in sections)
