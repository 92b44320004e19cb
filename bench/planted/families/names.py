"""Slips in the names and roles of people whom real stories name in full and then by their surname.

The people are found here without any code of newslint: two capitalised words whose second stands by itself
later, beside a verb of speech or after a courtesy title.
"""

import random
import re
import string
from collections.abc import Iterator
from typing import NamedTuple

from bench.planted.families.registry import FAMILIES, TWINS, Planted, Planter

_PACKS = ("names", "titles", "spelling")
_FULL = re.compile(r"\b([A-Z][a-z]{2,}) ((?:[A-Z]\. )?)([A-Z][a-z]{3,})\b(?! [A-Z]|[-’'][a-z]{2})")
_NO_GIVEN = re.compile(
    r"President|Senator|Governor|Minister|Mayor|Judge|Justice|General|Captain|Coach|Chief|Professor|Doctor|Pope|Miss"
    r"|King|Queen|Prince|Princess|Lord|Lady|Dame|Sir|Officer|Sergeant|Detective|Secretary|Chancellor|Speaker|The|And"
    r"|But|When|During|Against|Maybe|Perhaps|Yesterday|Alhaji|Chairman|Director|Commissioner|Rev|Sen|Gov|Rep|Gen|Col"
)
_SAID = r"said|says|added|told|asked|noted|explained"
_SHORTEST = 5
_ROLES = (
    "treasurer", "secretary", "chairman", "president", "mayor", "governor", "minister", "director", "captain",
    "principal", "senator", "commissioner", "coach", "editor", "bishop", "ambassador",
)  # fmt: skip
_OTHER_GIVEN = ("James", "Peter", "Grace", "Susan", "Ahmed", "Bola", "Daniel", "Maria", "Kofi", "Helen")


class _Named(NamedTuple):
    """Somebody's first full name and where the surname stands alone after it."""

    full: re.Match[str]
    later: list[re.Match[str]]


def _people(text: str) -> Iterator[_Named]:
    seen: set[str] = set()
    for full in _FULL.finditer(text):
        surname = full[3]
        if surname in seen or _NO_GIVEN.fullmatch(full[1]):
            continue
        seen.add(surname)
        alone = rf"\b{surname}\b(?! [A-Z]|[-’'])"
        speaks = rf"\b{surname} (?:{_SAID})\b|\b(?:{_SAID}) {surname}\b|\b(?:Mr|Mrs|Ms|Dr)\.? {surname}\b"
        later = [one for one in re.finditer(alone, text) if one.start() > full.end()]
        later = [one for one in later if not re.search(r"[A-Z][\w’'.]* \Z", text[: one.start()][-20:])]
        is_word = re.search(rf"\b{full[1].lower()}\b", text) or full[1].endswith("day")
        if later and not is_word and re.search(speaks, text):
            yield _Named(full, later)


def _somebody(text: str, rng: random.Random, least: int = 0) -> _Named | None:
    found = [one for one in _people(text) if len(one.full[3]) >= least]
    return rng.choice(found) if found else None


def _slip(name: str, rng: random.Random) -> str:
    """A name with a letter lost, doubled, swapped or replaced after its first."""
    for _ in range(20):
        at = rng.randrange(1, len(name))
        lost = name[:at] + name[at + 1 :]
        doubled = name[:at] + name[at] + name[at:]
        swapped = name[:at] + name[at : at + 2][::-1] + name[at + 2 :]
        other = name[:at] + rng.choice(string.ascii_lowercase) + name[at + 1 :]
        wrong = rng.choice((lost, doubled, swapped, other))
        if wrong != name:
            return wrong
    return f"{name}e"


def _changed(text: str, place: re.Match[str], new: str) -> Planted:
    start, end = place.span()
    return Planted(text[:start] + new + text[end:], start, start + len(new), None, _PACKS)


def _both(name: str, wrong: Planter, right: Planter) -> None:
    FAMILIES[name], TWINS[name] = wrong, right


def _surname_slip(text: str, rng: random.Random) -> Planted | None:
    """One later mention of a surname has a slip."""
    somebody = _somebody(text, rng, _SHORTEST)
    if somebody is None:
        return None
    place = rng.choice(somebody.later)
    wrong = _slip(place[0], rng)
    return None if re.search(rf"\b{wrong}\b", text) else _changed(text, place, wrong)


def _another_person(text: str, rng: random.Random) -> Planted | None:
    """Twin: a later paragraph names somebody else, whose surname is another."""
    somebody = _somebody(text, rng, _SHORTEST)
    if somebody is None:
        return None
    sentence = f"{rng.choice(_OTHER_GIVEN)} {rng.choice(('Ashworth', 'Danjuma', 'Petrov', 'Osei'))} agreed."
    return _appended(text, sentence)


def _full_again(text: str, rng: random.Random, *, is_wrong: bool) -> Planted | None:
    """One later mention of a surname becomes a full name, with another given name or the same."""
    somebody = _somebody(text, rng)
    if somebody is None:
        return None
    place, given = rng.choice(somebody.later), somebody.full[1]
    before = text[: place.start()][-5:]
    if re.search(r"(?:Mr|Mrs|Ms|Dr)\.? \Z", before):
        return None
    new = _slip(given, rng) if is_wrong else given
    return _changed(text, place, f"{new} {somebody.full[2]}{place[0]}")


def _flipped(text: str, rng: random.Random) -> Planted | None:
    """One later mention becomes the full name in the other order."""
    somebody = _somebody(text, rng)
    if somebody is None:
        return None
    place = rng.choice(somebody.later)
    return _changed(text, place, f"{place[0]} {somebody.full[1]}")


def _appended(text: str, sentence: str) -> Planted:
    start = len(text.rstrip("\n")) + 2
    return Planted(f"{text.rstrip()}\n\n{sentence}\n", start, start + len(sentence), None, _PACKS)


def _two_roles(text: str, rng: random.Random, *, is_wrong: bool) -> Planted | None:
    """Somebody with an office in an apposition or before the name, who has another or the same one later."""
    somebody = _somebody(text, rng)
    if somebody is None:
        return None
    first, second = rng.sample(_ROLES, 2)
    second = second if is_wrong else first
    surname, full = somebody.full[3], somebody.full[0]
    introduction = rng.choice(
        (
            f"{full}, the {first} of the club, was there.",
            f"The {first}, {full}, was there.",
            f"{first.title()} {full} was there.",
            f"{full} is the {first} of the club.",
        )
    )
    later = rng.choice(
        (
            f"{surname}, the {second}, left early.",
            f"The {second}, {full}, left early.",
            f"{second.title()} {surname} left early.",
            f"“We will go on,” said {surname}, the {second} of the club.",
        )
    )
    lines = text.rstrip("\n").split("\n\n")
    whole = "\n\n".join([lines[0], introduction, *lines[1:]])
    return _appended(whole, later)


_both("name-surname-slip", _surname_slip, _another_person)
_both(
    "name-given-changed",
    lambda text, rng: _full_again(text, rng, is_wrong=True),
    lambda text, rng: _full_again(text, rng, is_wrong=False),
)
_both("name-order-flipped", _flipped, lambda text, rng: _full_again(text, rng, is_wrong=False))
_both(
    "name-two-roles",
    lambda text, rng: _two_roles(text, rng, is_wrong=True),
    lambda text, rng: _two_roles(text, rng, is_wrong=False),
)
