"""Acronyms and organisations that are known without the story: `data/acronyms.txt`."""

from collections.abc import Mapping
from functools import cache

from newslint.analysis.names.keys import key_words
from newslint.wordlists import words


@cache
def known_names() -> Mapping[str, tuple[str, ...]]:
    """Acronym → the names it stands for, best first."""
    return {**table("organisations"), **table("shared")}


@cache
def table(section: str) -> Mapping[str, tuple[str, ...]]:
    """The acronyms of one section of the list with their names; raises KeyError for an unknown one."""
    entries = (entry.partition("=") for entry in sorted(words("acronyms", section)))
    return {short: tuple(names.replace("_", " ").split("/")) for short, _, names in entries}


@cache
def known_acronyms() -> Mapping[tuple[str, ...], str]:
    """The key of each known name → its acronym."""
    return {key_words(name): short for short, names in known_names().items() for name in names}


def is_understood(acronym: str) -> bool:
    """Whether readers know an acronym without its name."""
    return acronym in words("acronyms", "known") or acronym in known_names()


def is_known_as(acronym: str, name: str) -> bool:
    """Whether an acronym is known to stand for a name."""
    return key_words(name) in {key_words(known) for known in known_names().get(acronym, ())}
