"""Words in place of others: confusions, the other kind of English, compounds cut in two or run together."""

import random
import re
from itertools import permutations
from pathlib import Path

from bench.planted.families.registry import Planted, family, put, replaced
from newslint.spelling.lexicon import shared_lexicon
from newslint.spelling.variants import variant
from newslint.wordlists import words

_CONFUSED = Path(__file__).with_name("confused.txt")
_LEAST_OF_A_KIND, _COMMON, _COMMON_PART = 3, 35, 40


@family
def real_word(text: str, rng: random.Random) -> Planted | None:
    lines = _CONFUSED.read_text(encoding="utf-8").splitlines()
    sets = [line.split() for line in lines if not line.startswith("#")]
    pairs = [pair for one in sets for pair in permutations(one, 2) if pair[0] != "to"]
    rng.shuffle(pairs)
    for meant, wrong in pairs:
        meant_here = meant if "’" in text else meant.replace("’", "'")
        wrong_here = wrong if "’" in text else wrong.replace("’", "'")
        places = list(re.finditer(rf"(?<= ){meant_here}(?=[ ,.;])", text))
        if places:
            return put(text, rng.choice(places), wrong_here)
    return None


@family
def variant_flip(text: str, rng: random.Random) -> Planted | None:
    """One word outside quotations in the other spelling, in a story with three at least in its own."""
    words_here = [match for match in re.finditer(r"(?<![\w-])[a-z]+(?![\w-])", text) if variant(match[0])]
    sides = {known.side for match in words_here if (known := variant(match[0])) is not None}
    if len(words_here) < _LEAST_OF_A_KIND or len(sides) != 1:
        return None
    places = [match for match in words_here if _is_outside(text, match.start()) and _has_two_ways(match[0])]
    if not places:
        return None
    match = rng.choice(places)
    known = variant(match[0])
    return put(text, match, known.other) if known else None


def _is_outside(text: str, at: int) -> bool:
    """Whether no quotation mark is open in the paragraph before a place."""
    before = text[text.rfind("\n", 0, at) + 1 : at]
    return before.count("“") == before.count("”") and before.count('"') % 2 == 0 and "‘" not in before


def _has_two_ways(word: str) -> bool:
    """Whether the other spelling of a word is no other word, as “meter” is to “metre”."""
    known = variant(word)
    return known is not None and variant(known.other) is not None


@family
def compound_in_two(text: str, rng: random.Random) -> Planted | None:
    """A word of two words, each common, cut between them."""
    lexicon = shared_lexicon()
    endings = words("affixes", "endings")
    places = []
    for match in re.finditer(r"(?<![\w’'-])[a-z]{7,}(?![\w’'-])", text):
        word = match[0]
        cuts = [
            at
            for at in range(3, len(word) - 2)
            if word[at:] not in endings
            and min(map(lexicon.commonness, (word[:at], word[at:]))) >= _COMMON_PART
        ]
        if cuts and lexicon.commonness(word) >= _COMMON:
            places.append((match, cuts[0]))
    if not places:
        return None
    match, at = rng.choice(places)
    wrong = f"{match[0][:at]} {match[0][at:]}"
    return put(text, match, wrong)


@family
def words_run_together(text: str, rng: random.Random) -> Planted | None:
    pairs = "of the|in the|to the|on the|for the|at least|a lot|high school|prime minister|per cent|last year"
    return replaced(text, rf"(?<= )(?:{pairs})(?=[ ,.])", rng, lambda match: match[0].replace(" ", ""))


@family
def number_without_hyphen(text: str, rng: random.Random) -> Planted | None:
    numbers = r"\b(?:twenty|thirty|forty|fifty|sixty)-(?:one|two|three|four|five|six)\b"
    return replaced(text, numbers, rng, lambda match: match[0].replace("-", " "))
