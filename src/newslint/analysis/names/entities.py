"""The bearers of names, and which names of no known kind are theirs too.

A name belongs to the one bearer that has it in another letter case (“FIRST EXAMPLE”), whose initials it is
(“EB” of Example Bank), whose name it begins (“First Example” of First Example Bank) or, where nothing is
known of either, ends (“Okonkwo” of Chike Okonkwo). Where two bearers fit it is a bearer of its own.
"""

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.names.gazetteer import shared_gazetteer
from newslint.analysis.names.known import known_names
from newslint.finding import Span
from newslint.wordlists import words

if TYPE_CHECKING:
    from newslint.analysis.story import Story

_LEAST_INITIALS = 2
_SMALL = frozenset(("of", "the", "and", "for", "in", "on"))


class NameKind(StrEnum):
    """What bears a name."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "name"


class Entity(NamedTuple):
    """One bearer of a name: how it is named best, and every place in order, half-open code points."""

    kind: NameKind
    name: str
    places: tuple[Span, ...]

    def forms(self, story: "Story") -> tuple[str, ...]:
        """The names it has in the story, in the order they first stand."""
        return tuple(dict.fromkeys(story.prose[slice(*place)] for place in self.places))

    def also(self, places: Sequence[Span]) -> "Entity":
        """The same bearer with more places."""
        return self._replace(places=tuple(sorted((*self.places, *places))))


def joined(story: "Story", known: Sequence[Entity], others: Sequence[Entity]) -> list[Entity]:
    """All bearers, each with the names of no known kind that can only be its own; longer names come first."""
    found = list(known)
    for other in sorted(others, key=lambda one: -len(one.name.split())):
        number = _bearer(story, other, found)
        if number is None:
            found.append(other)
        else:
            found[number] = found[number].also(other.places)
    return found


def _bearer(story: "Story", other: Entity, found: Sequence[Entity]) -> int | None:
    """The number of the one bearer whose name another name is, too."""
    name = other.name.lower()
    forms = [[form.lower() for form in one.forms(story)] for one in found]
    for fits in _fits(name, other.name):
        numbers = [number for number, own in enumerate(forms) if fits(found[number], own)]
        if numbers:
            return numbers[0] if len(numbers) == 1 else None
    return None


def _fits(name: str, written: str) -> Iterator[Callable[[Entity, list[str]], bool]]:
    """What may make a name another one of a bearer, the surest first."""
    yield lambda _, forms: name in forms
    if written.isupper() and len(written) >= _LEAST_INITIALS:
        letters = name.replace(".", "")
        stands_for = {known.lower() for known in known_names().get(written, ())}
        yield lambda _, forms: any(letters in initials(form) or form in stands_for for form in forms)
    if regions := set(shared_gazetteer().region(written)):
        yield lambda one, _: regions == set(shared_gazetteer().region(one.name))
        return  # “US” is not the “US Senate”
    yield (
        lambda one, forms: (
            one.kind is not NameKind.PERSON and any(form.startswith(f"{name} ") for form in forms)
        )
    )
    yield lambda one, forms: one.kind is NameKind.PERSON and any(f" {name} " in form for form in forms)
    yield (
        lambda one, forms: (
            one.kind is NameKind.OTHER and any(form.endswith((f" {name}", f"-{name}")) for form in forms)
        )
    )


def initials(name: str) -> tuple[str, ...]:
    """What a name in small letters may be abbreviated to; “Trade Department” also as Department of Trade."""
    parts = [word for word in name.rstrip(".").split() if word not in _SMALL]
    while len(parts) > 1 and parts[-1] in words("acronyms", "forms"):
        parts.pop()
    letters = "".join(word[0] for word in parts)
    if len(parts) < _LEAST_INITIALS:
        return ()
    every = "".join(word[0] for word in name.split())
    return letters.replace("&", ""), letters, letters[-1] + letters[:-1], every
