"""Slips of the keyboard in words, marks and spaces."""

import random
import re
from collections.abc import Callable

from bench.planted.families.registry import Planted, family, put, replaced
from newslint.spelling.lexicon import shared_lexicon

KEYS = {
    a: b
    for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm")
    for a, b in zip(row, row[1:] + row[-2], strict=True)
}
_WORD = re.compile(r"(?<![\w’'@#/.-])[a-z]{6,}(?![\w’'@/-])")


def _mistyped(text: str, rng: random.Random, slip: Callable[[str, int], str]) -> Planted | None:
    """A common word with one slip in it that makes no other word."""
    lexicon = shared_lexicon()
    places = [match for match in _WORD.finditer(text) if lexicon.commonness(match[0]) >= 35]  # noqa: PLR2004
    for match in rng.sample(places, min(10, len(places))):
        wrong = slip(match[0], rng.randrange(1, len(match[0]) - 1))
        if wrong != match[0] and not lexicon.knows(wrong):
            return put(text, match, wrong)
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
    return replaced(text, names, rng, lambda match: match[0][:2] + match[0][3] + match[0][2] + match[0][4:])


@family
def doubled_word(text: str, rng: random.Random) -> Planted | None:
    return replaced(
        text,
        r"(?<= )(?:the|of|to|and|a|for|with|was|by)(?= [a-z])",
        rng,
        lambda match: f"{match[0]} {match[0]}",
    )


@family
def article(text: str, rng: random.Random) -> Planted | None:
    words = r"(?<= )(?:a(?= [bcdfgjklmnpqrstvw][a-z]{3})|an(?= [aeio][a-z]{3}))"
    return replaced(text, words, rng, lambda match: "an" if match[0] == "a" else "a")


@family
def space_before_mark(text: str, rng: random.Random) -> Planted | None:
    return replaced(text, r"(?<=[a-z]{3})[,.](?= [A-Za-z])", rng, lambda match: f" {match[0]}")


@family
def bracket(text: str, rng: random.Random) -> Planted | None:
    return replaced(text, r"(?<= )\([A-Za-z][^()\n]{5,60}\)", rng, lambda match: match[0][:-1])


@family
def bracket_space(text: str, rng: random.Random) -> Planted | None:
    return replaced(text, r"(?<= )\((?=[A-Za-z][^()\n]{3,60}\))", rng, lambda _: "( ")


@family
def lower_case_day(text: str, rng: random.Random) -> Planted | None:
    return replaced(
        text, r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", rng, lambda match: match[0].lower()
    )


@family
def split_compound(text: str, rng: random.Random) -> Planted | None:
    words = r"\b(?:newsmen|policemen|spokesman|spokeswoman|businessmen|lawmakers|firemen|gunmen)\b"
    return replaced(text, words, rng, lambda match: re.sub("(men|man|woman|makers)$", r" \1", match[0]))
