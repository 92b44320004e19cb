"""What a family is, and all of them by name."""

import random
import re
from collections.abc import Callable
from typing import NamedTuple


class Planted(NamedTuple):
    """A story with one slip and where it stands, half-open code points."""

    text: str
    start: int
    end: int


Planter = Callable[[str, random.Random], Planted | None]
FAMILIES: dict[str, Planter] = {}


def family(planter: Planter) -> Planter:
    """Register a family under the name of its function."""
    FAMILIES[planter.__name__.strip("_").replace("_", "-")] = planter
    return planter


def replaced(
    text: str, pattern: str, rng: random.Random, change: Callable[[re.Match[str]], str]
) -> Planted | None:
    """The story with one match of a pattern changed."""
    places = list(re.finditer(pattern, text))
    if not places:
        return None
    match = rng.choice(places)
    new = change(match)
    return Planted(text[: match.start()] + new + text[match.end() :], match.start(), match.start() + len(new))
