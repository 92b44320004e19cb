"""When two names of organisations are the same for a reader: their words without what may differ."""

from functools import cache

from newslint.lazy import pattern
from newslint.wordlists import words

_SMALL = frozenset(("a", "an", "and", "against", "de", "for", "in", "of", "on", "the", "to", "&"))
_SPELLINGS = (
    ("isation", "ization"),
    ("programme", "program"),
    ("labour", "labor"),
    ("defence", "defense"),
    ("centre", "center"),
    ("co-op", "coop"),
)
_APOSTROPHE = pattern("[’']")
_POSSESSIVE = pattern(r"[’']s\b|[’']")


def key_words(name: str) -> tuple[str, ...]:
    """The words of a name in small letters, without small words, hyphens, plural s and British spelling."""
    return tuple(word.removesuffix("s") for word in _words(_POSSESSIVE.sub("", name.lower())))


def spelt_words(name: str) -> tuple[str, ...]:
    """The same, but with the s of plurals and possessives."""
    return _words(_APOSTROPHE.sub("", name.lower()))


def plain_words(name: str) -> tuple[str, ...]:
    """The same, with its own spelling."""
    return _parted(_APOSTROPHE.sub("", name.lower()))


def _words(name: str) -> tuple[str, ...]:
    for british, american in _SPELLINGS:
        name = name.replace(british, american)
    return _parted(name)


def _parted(name: str) -> tuple[str, ...]:
    flat = name.replace("-", " ")
    stripped = (word.strip(",.") for word in flat.split())
    return tuple(word for word in stripped if word and word not in _SMALL)


def without_forms(key: tuple[str, ...]) -> tuple[str, ...]:
    """A key without the company forms at its end: “Obi Cement Ltd” is Obi Cement."""
    while len(key) > 1 and key[-1] in _forms():
        key = key[:-1]
    return key


@cache
def _forms() -> frozenset[str]:
    return words("acronyms", "forms")


@cache
def is_of_nation(word: str) -> bool:
    """Whether a word in small letters names a nation or its people: “nigeria”, “nigerian”."""
    nations = words("proper_words", "nationalities")
    forms = (word, f"{word}n", f"{word}an", f"{word}s")
    return word in words("acronyms", "nations") or any(form in nations for form in forms)
