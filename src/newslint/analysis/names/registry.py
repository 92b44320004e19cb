"""Who and what a story names: its people, organisations and places, each with every place it is named at.

Organisations are found first, then places, then people; no stretch of the story names two of them. A surname
alone is the last person of that surname introduced before, a given name alone its only bearer. What has a
capital in the middle of a sentence and is none of these is a name whose kind is not told.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from newslint.analysis.names.capitals import is_heading, is_thing, unread_names
from newslint.analysis.names.echoes import echoes
from newslint.analysis.names.entities import Entity, NameKind, joined
from newslint.analysis.names.full_names import FullName
from newslint.analysis.names.gazetteer import shared_gazetteer
from newslint.analysis.names.kinds import kind_of
from newslint.analysis.names.linked_names import firms, of_countries
from newslint.analysis.names.people import Person, is_of_other_names
from newslint.analysis.names.places import Place
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.spelling.lexicon import shared_lexicon

if TYPE_CHECKING:
    from newslint.analysis.story import Story

_INITIAL = pattern(r"[A-Z]\.?")
_STATE = pattern(r" State\b(?! [A-Z])")
_SHORT = pattern(r"\b(?:Bros|Co|Corp|Inc|Ltd)\Z")
_STOP = pattern(r"\.(?= [a-z]|,|[’'])")


class Registry:
    """All names of one story."""

    def __init__(self, story: "Story") -> None:
        self.story = story
        self._taken: list[Span] = []

    @cached_property
    def all(self) -> tuple[Entity, ...]:
        """Every bearer of a name, in the order they are first named."""
        known = [*self._linked(), *self._organisations(), *self._places(), *self._people()]
        found = self._with_echoes(joined(self.story, known, list(self._others())))
        return tuple(sorted(map(self._with_kind, found), key=lambda one: one.places[0]))

    def of_kind(self, kind: NameKind) -> tuple[Entity, ...]:
        """Those of one kind."""
        return tuple(one for one in self.all if one.kind is kind)

    def _with_kind(self, one: Entity) -> Entity:
        """A bearer of no known kind with the kind it is likely to be of."""
        if one.kind is not NameKind.OTHER:
            return one
        return one._replace(kind=kind_of(self.story, one.name, one.places))

    def _linked(self) -> Iterator[Entity]:
        found: dict[str, list[Span]] = {}
        for span in (*firms(self.story), *of_countries(self.story)):
            found.setdefault(self.story.prose[slice(*span)].lower(), []).append(span)
        for spans in found.values():
            places = self._take(spans)
            if places:
                yield Entity(NameKind.ORGANISATION, self.story.prose[slice(*places[0])], places)

    def _organisations(self) -> Iterator[Entity]:
        for one in self.story.organisations.all:
            places = self._take((*map(self._with_stop, one.named), *one.abbreviated))
            if places and not (one.named and is_thing(one.name)):
                yield Entity(NameKind.ORGANISATION, one.name, places)

    def _with_stop(self, name: Span) -> Span:
        """A company’s name with the stop of its last word: “Example Corp.”."""
        stop = _STOP.match(self.story.prose, name.end) if _SHORT.search(self.story.prose, *name) else None
        return Span(name.start, name.end + 1) if stop else name

    def _with_state(self, place: Place) -> Span:
        """A state with the word behind its name: “Abia State”."""
        is_long = place.kind != "country" and _STATE.match(self.story.prose, place.span.end)
        return Span(place.span.start, place.span.end + len(" State")) if is_long else place.span

    def _places(self) -> Iterator[Entity]:
        found: dict[tuple[str, object], list[Span]] = {}
        for place in self.story.named_places:
            is_region = place.kind != "town" and len(place.regions) == 1
            key = (place.kind, place.regions[0] if is_region else place.name.lower())
            found.setdefault(key, []).append(self._with_state(place))
        for spans in found.values():
            places = self._take(spans)
            if places:
                yield Entity(NameKind.PLACE, self.story.prose[slice(*places[0])], places)

    def _people(self) -> Iterator[Entity]:
        for names in self._bearers():
            places = self._take(one.span for one in names)
            if not places:
                continue
            alone = [place for one in _first_of_each(names) for place in self._alone(one, names)]
            longest = max(names, key=lambda one: len(one.parts))
            yield Entity(NameKind.PERSON, longest.name, tuple(sorted((*places, *self._take(alone)))))

    def _bearers(self) -> list[list[FullName]]:
        """The full names of people, those of one person together."""
        people = self.story.people
        groups: list[list[FullName]] = []
        for one in people.full_names:
            if is_of_other_names(one.parts) or not self._is_free(one.span) or self._is_no_person(one):
                continue
            same = next((group for group in groups if any(_is_same(one, other) for other in group)), None)
            if same is not None:
                same.append(one)
            elif (
                people.is_certain(one.name)
                or people.is_certain_surname(one.surname)
                or self._acts(one.surname)
            ):
                groups.append([one])
        return groups

    def _is_no_person(self, one: FullName) -> bool:
        """Whether a name of a person’s shape is a region’s, a thing’s, in capitals, or words of a heading."""
        if shared_gazetteer().region(one.name) or is_thing(one.name):
            return True
        block = self.story.block_at(one.span.start)
        if not is_heading(self.story.prose[slice(*block.span)]):
            return one.name.isupper() and not one.title
        lexicon = shared_lexicon()
        return not one.title and any(lexicon.has_exactly(part.lower()) for part in one.parts[1:])

    def _acts(self, surname: str) -> bool:
        """Whether a surname alone has a title before it or speaks."""
        return any(self.story.people.title_before(place) for place in self.story.people.alone(surname))

    def _alone(self, one: FullName, names: list[FullName]) -> Iterator[Span]:
        """Where a person of some full names is named by the surname or the given name alone."""
        people, own = self.story.people, {name.name for name in names}
        for place in people.alone(one.surname):
            meant: Person | None = people.named(one.surname, place.start) or people.introduced(one.surname)
            if meant is None or meant.name in own:
                yield place
        others = {word for name in people.full_names if name.name not in own for word in name.parts}
        if one.given not in others and len(one.given) > 2:  # noqa: PLR2004  # no initial
            yield from people.alone(one.given)

    def _others(self) -> Iterator[Entity]:
        """Names of no known kind, by their words."""
        found: dict[str, list[Span]] = {}
        for span in unread_names(self.story):
            if self._is_free(span):
                found.setdefault(self.story.prose[slice(*span)].lower(), []).append(span)
        for spans in found.values():
            places = self._take(spans)
            if places:
                name = self.story.prose[slice(*places[0])]
                yield Entity(NameKind.OTHER, name, places)

    def _with_echoes(self, found: list[Entity]) -> Iterator[Entity]:
        """All bearers, also with the places in headings and at the start of a sentence."""
        forms = [(form, number) for number, one in enumerate(found) for form in one.forms(self.story)]
        more: dict[int, list[Span]] = {}
        for echo in echoes(self.story, forms):
            more.setdefault(echo.bearer, []).extend(self._take((echo.span,)))
        for number, one in enumerate(found):
            yield one.also(more.get(number, ()))

    def _take(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """Those of some spans in which nothing has been read yet; they are read now."""
        free = []
        for span in sorted(set(spans)):
            if self._is_free(span):
                self._taken.insert(bisect_left(self._taken, span), span)
                free.append(span)
        return tuple(free)

    def _is_free(self, span: Span) -> bool:
        number = bisect_left(self._taken, (span.start, span.end))
        near = self._taken[max(0, number - 1) : number + 1]
        return all(one.end <= span.start or span.end <= one.start for one in near)


def _is_same(one: FullName, other: FullName) -> bool:
    """Whether two full names may be one person’s: one surname, and given names that agree as far as told."""
    if one.surname.lower() != other.surname.lower():
        return False
    shorter, longer = sorted((one.parts, other.parts), key=len)
    is_end = len(shorter) > 1 and longer[-len(shorter) :] == shorter
    return is_end or _agree(one.given, other.given)


def _agree(one: str, other: str) -> bool:
    """Whether two given names are the same or one is the initial of the other."""
    if _INITIAL.fullmatch(one) or _INITIAL.fullmatch(other):
        return one[0] == other[0]
    return one.lower() == other.lower()


def _first_of_each(names: list[FullName]) -> Iterator[FullName]:
    """One full name for each form."""
    return iter({one.name: one for one in reversed(names)}.values())
