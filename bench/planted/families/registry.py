"""What a family is, and all of them by name."""

import datetime as dt
import random
import re
from collections.abc import Callable
from typing import NamedTuple


class Planted(NamedTuple):
    """A story with one slip and where it stands, half-open code points.

    `date` is the story's; only findings of the `packs` count, or all where none is named; `clean` is
    what a fix should give, where that is not the story before.
    """

    text: str
    start: int
    end: int
    date: dt.date | None = None
    packs: tuple[str, ...] = ()
    clean: str = ""


Planter = Callable[[str, random.Random], Planted | None]
FAMILIES: dict[str, Planter] = {}
TWINS: dict[str, Planter] = {}
"""For some families the right twins of their slips: what is found there is a false alarm."""


def family(planter: Planter) -> Planter:
    """Register a family under the name of its function."""
    FAMILIES[planter.__name__.strip("_").replace("_", "-")] = planter
    return planter


def put(text: str, match: re.Match[str], wrong: str) -> Planted:
    """The story with `wrong` in place of a match."""
    start, end = match.span()
    return Planted(text[:start] + wrong + text[end:], start, start + len(wrong))


def replaced(
    text: str, pattern: str, rng: random.Random, change: Callable[[re.Match[str]], str]
) -> Planted | None:
    """The story with one match of a pattern changed."""
    places = list(re.finditer(pattern, text))
    if not places:
        return None
    match = rng.choice(places)
    return put(text, match, change(match))
