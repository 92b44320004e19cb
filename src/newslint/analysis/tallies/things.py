"""What is counted: nouns in the plural, and which of them name the same thing."""

from collections.abc import Collection
from functools import cache

from newslint.wordlists import words


@cache
def _same() -> dict[str, tuple[str, ...]]:
    """Each noun that has other names, with all of them, the one that is kept first."""
    groups = [tuple(entry.split("/")) for entry in words("tallies", "same")]
    return {noun: group for group in groups for noun in group}


def names_of(noun: str) -> tuple[str, ...]:
    """All names of the thing that a noun names, the one that is kept first."""
    return _same().get(noun, (noun,))


def thing_of(noun: str) -> str:
    """The name that is kept for a thing."""
    return names_of(noun)[0]


def exclude_each_other(sorts: Collection[str]) -> bool:
    """Whether nobody can be of two of some sorts of people: “men and women”, but not “men and pupils”."""
    return len(set(sorts)) == len(sorts) > 1 and any(group.issuperset(sorts) for group in _apart())


@cache
def _apart() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(entry.split("/")) for entry in words("tallies", "apart"))


def is_anybody(noun: str) -> bool:
    """Whether a noun, or none at all, may stand for people of any kind."""
    return not noun or noun in words("tallies", "anybody") or thing_of(noun) in words("tallies", "anybody")
