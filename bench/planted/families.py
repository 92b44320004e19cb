"""Families of slips: each takes a clean story and gives a copy with one slip, or None if it has no place.

A new family is one function with the decorator; its name is the function's.
"""

import datetime as dt
import random
import re
from collections.abc import Callable
from typing import NamedTuple

from newslint.spelling.lexicon import shared_lexicon


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
KEYS = {
    a: b
    for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm")
    for a, b in zip(row, row[1:] + row[-2], strict=True)
}
_WORD = re.compile(r"(?<![\w’'@#/.-])[a-z]{6,}(?![\w’'@/-])")


def family(planter: Planter) -> Planter:
    """Register a family under the name of its function."""
    FAMILIES[planter.__name__.strip("_").replace("_", "-")] = planter
    return planter


def _replaced(
    text: str, pattern: str, rng: random.Random, change: Callable[[re.Match[str]], str]
) -> Planted | None:
    places = list(re.finditer(pattern, text))
    if not places:
        return None
    match = rng.choice(places)
    new = change(match)
    return Planted(text[: match.start()] + new + text[match.end() :], match.start(), match.start() + len(new))


def _mistyped(text: str, rng: random.Random, slip: Callable[[str, int], str]) -> Planted | None:
    """A common word with one slip in it that makes no other word."""
    lexicon = shared_lexicon()
    places = [match for match in _WORD.finditer(text) if lexicon.commonness(match[0]) >= 35]  # noqa: PLR2004
    for match in rng.sample(places, min(10, len(places))):
        wrong = slip(match[0], rng.randrange(1, len(match[0]) - 1))
        if wrong != match[0] and not lexicon.knows(wrong):
            return Planted(
                text[: match.start()] + wrong + text[match.end() :], match.start(), match.start() + len(wrong)
            )
    return None


@family
def swapped_letters(text: str, rng: random.Random) -> Planted | None:
    return _mistyped(text, rng, lambda word, at: word[:at] + word[at + 1] + word[at] + word[at + 2 :])


@family
def dropped_letter(text: str, rng: random.Random) -> Planted | None:
    return _mistyped(text, rng, lambda word, at: word[:at] + word[at + 1 :])


@family
def doubled_letter(text: str, rng: random.Random) -> Planted | None:
    return _mistyped(text, rng, lambda word, at: word[:at] + word[at] + word[at:])


@family
def keyboard(text: str, rng: random.Random) -> Planted | None:
    return _mistyped(text, rng, lambda word, at: word[:at] + KEYS[word[at]] + word[at + 1 :])


@family
def calendar(text: str, rng: random.Random) -> Planted | None:
    days = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    names = rf"\b(?:{days}|January|February|August|September|October|November|December)\b"
    return _replaced(text, names, rng, lambda match: match[0][:2] + match[0][3] + match[0][2] + match[0][4:])


@family
def doubled_word(text: str, rng: random.Random) -> Planted | None:
    return _replaced(
        text,
        r"(?<= )(?:the|of|to|and|a|for|with|was|by)(?= [a-z])",
        rng,
        lambda match: f"{match[0]} {match[0]}",
    )


@family
def article(text: str, rng: random.Random) -> Planted | None:
    words = r"(?<= )(?:a(?= [bcdfgjklmnpqrstvw][a-z]{3})|an(?= [aeio][a-z]{3}))"
    return _replaced(text, words, rng, lambda match: "an" if match[0] == "a" else "a")


@family
def space_before_mark(text: str, rng: random.Random) -> Planted | None:
    return _replaced(text, r"(?<=[a-z]{3})[,.](?= [A-Za-z])", rng, lambda match: f" {match[0]}")


@family
def bracket(text: str, rng: random.Random) -> Planted | None:
    return _replaced(text, r"(?<= )\([A-Za-z][^()\n]{5,60}\)", rng, lambda match: match[0][:-1])


@family
def bracket_space(text: str, rng: random.Random) -> Planted | None:
    return _replaced(text, r"(?<= )\((?=[A-Za-z][^()\n]{3,60}\))", rng, lambda _: "( ")


@family
def lower_case_day(text: str, rng: random.Random) -> Planted | None:
    return _replaced(
        text, r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", rng, lambda match: match[0].lower()
    )


@family
def split_compound(text: str, rng: random.Random) -> Planted | None:
    words = r"\b(?:newsmen|policemen|spokesman|spokeswoman|businessmen|lawmakers|firemen|gunmen)\b"
    return _replaced(text, words, rng, lambda match: re.sub("(men|man|woman|makers)$", r" \1", match[0]))


@family
def quotation_unclosed(text: str, rng: random.Random) -> Planted | None:
    return _replaced(text, r"”(?= [a-z]+ (?:said|added)\b| (?:he|she|they) said\b)", rng, lambda _: "")


@family
def quotation_mixed(text: str, rng: random.Random) -> Planted | None:
    return _replaced(text, r"(?<=[a-z,.])”", rng, lambda _: "’’")
