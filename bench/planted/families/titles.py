"""Families of names and titles: a well-known name misspelt, the headline’s against the body’s, and others."""

import random
import re
import string
from collections.abc import Callable

from bench.planted.families.calendar import PEOPLE, Pair, sentence_pair
from bench.planted.families.registry import FAMILIES, TWINS, Planted, Planter, family, put, replaced
from newslint.spelling.lexicon import shared_lexicon
from newslint.wordlists import words

_SECTIONS = ("africa", "america", "latin-america", "britain-and-ireland", "europe", "asia")
_TEMPLATES = (
    "The hall was named after {name} in May.",
    "“I read {name} at school,” the driver said.",
    "A portrait of {name} hangs in the library.",
    "{name} was seen there twice.",
    "It was {name}’s last visit to the town.",
)
_SHORTEST = 5


def _slip(name: str, rng: random.Random) -> str:
    """A name with one letter left out, doubled, changed or swapped with the next, not the first one."""
    at = rng.randrange(1, len(name) - 1)
    kind = rng.choice(("lost", "doubled", "changed", "swapped"))
    if kind == "lost":
        return name[:at] + name[at + 1 :]
    if kind == "doubled":
        return name[:at] + name[at] + name[at:]
    if kind == "changed":
        return (
            name[:at]
            + rng.choice("aeiouy" if name[at] in "aeiouy" else string.ascii_lowercase)
            + name[at + 1 :]
        )
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def _wrong(name: str, rng: random.Random) -> str:
    """A slip that makes another string."""
    return next(wrong for wrong in iter(lambda: _slip(name, rng), "") if wrong != name)


def _pair(register: Callable[[str], Planter]) -> None:
    FAMILIES["titles-well-known"] = register("wrong")
    TWINS["titles-well-known"] = register("right")


def _well_known(which: str) -> Planter:
    def planter(text: str, rng: random.Random) -> Planted | None:
        entries = sorted(entry for section in _SECTIONS for entry in words("famous_names", section))
        given, _, surname = rng.choice(entries).split("/")[0].partition("_")
        if "_" in surname or not surname.isalpha() or len(surname) < _SHORTEST:
            return None
        template = rng.choice(_TEMPLATES)
        pair = Pair(
            template.format(name=f"{given} {_wrong(surname, rng)}"),
            template.format(name=f"{given} {surname}"),
            None,
        )
        return sentence_pair(text, rng, pair, which, ("names",))

    return planter


_pair(_well_known)


def _headline_name(text: str, rng: random.Random) -> re.Match[str] | None:
    """A word of the headline that stands in the body, always with a capital, and is no common word."""
    headline, _, body = text.partition("\n\n")
    known = shared_lexicon()
    places = [
        found
        for found in re.finditer(r"\b[A-Z][a-z]{4,}\b", headline)
        if re.search(rf"[a-z,] {found[0]}\b", body) and not known.has_exactly(found[0].lower())
    ]
    return rng.choice(places) if places else None


def _headline(text: str, rng: random.Random) -> Planted | None:
    found = _headline_name(text, rng)
    if found is None or text[found.end() :].partition("\n\n")[0].rstrip().endswith("."):
        return None
    return put(text, found, _wrong(found[0], rng))._replace(packs=("headlines",))


def _headline_as_it_is(text: str, rng: random.Random) -> Planted | None:
    """The headline with another name of the body in it, right as it stands."""
    found = _headline_name(text, rng)
    if found is None:
        return None
    _, _, body = text.partition("\n\n")
    others = sorted(set(re.findall(r"(?<=[a-z] )[A-Z][a-z]{4,}\b", body)) - {found[0]})
    return put(text, found, rng.choice(others))._replace(packs=("headlines",)) if others else None


FAMILIES["titles-headline-name"] = _headline
TWINS["titles-headline-name"] = _headline_as_it_is


@family
def titles_former(text: str, rng: random.Random) -> Planted | None:
    """“by Former President” for “by former President”."""
    offices = (
        "President|Governor|Gov|Senator|Minister|Prime Minister|Secretary|Mayor|Chancellor|Vice President"
    )
    pattern = rf"(?<=[a-z] )former(?= (?:{offices})\b [A-Z])"
    planted = replaced(text, pattern, rng, lambda _: "Former")
    return planted._replace(packs=("titles",)) if planted else None


@family
def titles_doubled(text: str, rng: random.Random) -> Planted | None:
    """“Mr Dr Obi” for “Dr Obi”."""
    titles = ("Mr", "Mrs", "Ms")
    planted = replaced(
        text, r"\b(?:Dr|Professor) (?=[A-Z][a-z])", rng, lambda one: f"{rng.choice(titles)} {one[0]}"
    )
    return planted._replace(packs=("titles",)) if planted else None


def _late(which: str) -> Planter:
    def planter(text: str, rng: random.Random) -> Planted | None:
        given, surname = rng.choice(PEOPLE)
        late = rng.choice(("The hall is named after the late {name}.", "The late {name} built it in 1971."))
        acts = rng.choice(("{name} will attend the fair.", "{name} is expected to open the hall in May."))
        others = ("{name} was a teacher.", "His daughter will attend the fair.")
        first = late.format(name=f"{given} {surname}")
        pair = Pair(
            f"{first} {acts.format(name=surname)}", f"{first} {rng.choice(others).format(name=surname)}", None
        )
        return None if surname in text else sentence_pair(text, rng, pair, which, ("names",))

    return planter


FAMILIES["titles-late"] = _late("wrong")
TWINS["titles-late"] = _late("right")
