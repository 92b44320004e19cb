"""What a name of its own is likely to name: somebody, a body or a place, by its words and those beside it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newslint.analysis.names.entities import NameKind
from newslint.analysis.names.gazetteer import shared_gazetteer
from newslint.analysis.names.given import is_given
from newslint.analysis.names.single_words import is_famous
from newslint.analysis.names.well_known import is_well_known
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.wordlists import words

if TYPE_CHECKING:
    from newslint.analysis.story import Story

_ACRONYM = pattern(r"[A-Z][A-Z&\d]{1,7}")
_INITIAL = pattern(r"(?:[A-Z]\.? )+[A-Z][\w’'-]+")
_AGE = pattern(r",? \(?\d\d\b(?!,\d|\.\d)[,)]")
_MOST_PARTS = 4


def kind_of(story: "Story", name: str, places: Sequence[Span]) -> NameKind:
    """The kind of a name that is nobody’s whom the story tells of otherwise."""
    if any(map(story.people.title_before, places)):
        return NameKind.PERSON
    if _is_place(name):
        return NameKind.PLACE
    if _is_organisation(name):
        return NameKind.ORGANISATION
    return NameKind.PERSON if _is_person(story, name, places) else NameKind.OTHER


def _is_place(name: str) -> bool:
    last = name.rpartition(" ")[2]
    is_landmark = last != name and any(
        last in words("organisations", kind) for kind in ("landmarks", "streets")
    )
    is_continent = name.lower() in words("proper_words", "places")
    return is_landmark or is_continent or bool(shared_gazetteer().region(name)) or is_well_known(name)


def _is_organisation(name: str) -> bool:
    if _ACRONYM.fullmatch(name) or "&" in name:
        return True
    heads = words("organisations", "heads") | words("name_words", "bodies")
    return name in words("organisations", "one-word") or not heads.isdisjoint(name.split())


def _is_person(story: "Story", name: str, places: Sequence[Span]) -> bool:
    first, _, last = name.rpartition(" ")
    if first and (is_given(first.split()[0]) or _INITIAL.fullmatch(name)):
        return name.count(" ") < _MOST_PARTS
    return is_famous(last) or any(_AGE.match(story.prose, place.end) for place in places)
