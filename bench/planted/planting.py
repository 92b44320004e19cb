"""Which stories slips are planted into, and the copies with their slips; a seed makes both repeatable."""

import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bench.planted.families import FAMILIES, Planted, Planter


def some_stories(folders: Sequence[Path], number: int, seed: int) -> list[str]:
    """So many stories of some folders, in an order left to chance."""
    paths = sorted(path for folder in folders for path in folder.rglob("*.txt"))
    random.Random(seed).shuffle(paths)  # noqa: S311  # a seeded choice, no secret
    return [path.read_bytes().decode(errors="replace") for path in paths[:number]]


def all_planted(
    name: str, stories: Sequence[str], seed: int, planters: Mapping[str, Planter] = FAMILIES
) -> Iterator[tuple[str, Planted]]:
    """Each story that has a place for a slip of a family, with its copy."""
    rng = random.Random(f"{seed}{name}")  # noqa: S311
    for story in stories:
        planted = planters[name](story, rng)
        if planted is not None:
            yield story, planted
