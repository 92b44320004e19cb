"""Families of names, with right twins: a well-known one misspelt, one of the headline against the body."""

import random
import re
import string
from collections.abc import Callable

from bench.planted.families.calendar import Pair, sentence_pair
from bench.planted.families.registry import FAMILIES, TWINS, Planted, Planter, put
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
