"""Slips in marks, spaces and capitals."""

import random
import re

from bench.planted.families.registry import Planted, family, put, replaced
from newslint.spelling.lexicon import shared_lexicon

_COMMON = 45


@family
def space_in_figure(text: str, rng: random.Random) -> Planted | None:
    figures = r"(?<![\d.,])\d{1,3}(?:,000|\.\d{1,2}(?= (?:million|billion|percent|per cent)))(?![\d,]|\.\d)"
    return replaced(
        text, figures, rng, lambda match: re.sub("([,.])", rng.choice((r"\1 ", r" \1")), match[0])
    )


@family
def one_sided_dash(text: str, rng: random.Random) -> Planted | None:
    return replaced(
        text, r"(?<=[a-z]{2}) [–—] (?=[a-z])", rng, lambda match: rng.choice((match[0][1:], match[0][:-1]))
    )


@family
def missing_space_after_comma(text: str, rng: random.Random) -> Planted | None:
    return replaced(text, r"(?<=[a-z]{2}), (?=[A-Za-z]{2,} )", rng, lambda _: ",")


@family
def missing_space_after_stop(text: str, rng: random.Random) -> Planted | None:
    return replaced(text, r"(?<=[a-z]{3})\. (?=[A-Z][a-z]* )", rng, lambda _: ".")


@family
def doubled_mark(text: str, rng: random.Random) -> Planted | None:
    return replaced(text, r"(?<=[a-z]{2})[.,](?= [A-Za-z])", rng, lambda match: match[0] * 2)


@family
def space_in_bracket(text: str, rng: random.Random) -> Planted | None:
    return replaced(
        text,
        r"(?<= )\([A-Za-z][^()\n]{1,60}[a-zA-Z]\)",
        rng,
        lambda match: rng.choice((f"( {match[0][1:]}", f"{match[0][:-1]} )")),
    )


@family
def space_before_comma(text: str, rng: random.Random) -> Planted | None:
    return replaced(text, r"(?<=[A-Za-z0-9]), (?=[a-z])", rng, lambda _: rng.choice((" , ", " ,")))


@family
def doubled_space(text: str, rng: random.Random) -> Planted | None:
    return replaced(text, r"(?<=[a-z]) (?=[a-z])", rng, lambda _: "  ")


@family
def sentence_start_lower_case(text: str, rng: random.Random) -> Planted | None:
    starts = (
        r"(?<=[a-z]{3}\. )(?:The|He|She|It|They|We|But|In|A|This|That|Police|Many|Officials|Others)(?= [a-z])"
    )
    return replaced(text, starts, rng, lambda match: match[0].lower())


@family
def nationality_lower_case(text: str, rng: random.Random) -> Planted | None:
    names = (
        r"(?:American|British|Russian|French|German|Chinese|Nigerian|Iraqi|Israeli|African|European|Muslim|"
        r"Christian|Catholic|Jewish|Australian|Indian|Japanese|Mexican|Spanish|Syrian|Iranian)s?"
    )
    return replaced(text, rf"(?<=[a-z] ){names}(?= [a-z])", rng, lambda match: match[0].lower())


@family
def place_lower_case(text: str, rng: random.Random) -> Planted | None:
    names = (
        "Nigeria|Ghana|Kenya|Britain|France|Germany|Russia|China|Japan|Iraq|Iran|Israel|Syria|Mexico|Canada|"
        "Australia|London|Paris|Berlin|Moscow|Washington|Lagos|Abuja|Florida|California|Texas|Ohio"
    )
    return replaced(
        text, rf"(?<=\b(?:in|of) )(?:{names})(?=[.,]? [a-z])", rng, lambda match: match[0].lower()
    )


@family
def capital_inside_word(text: str, rng: random.Random) -> Planted | None:
    lexicon = shared_lexicon()

    def held(match: re.Match[str]) -> str:
        word = match[0]
        if word[0].isupper():
            return word[:2].upper() + word[2:]
        at = rng.randrange(1, len(word))
        return word[:at] + word[at].upper() + word[at + 1 :]

    places = [
        one
        for one in re.finditer(r"\b(?:The|This|They|[a-z]{5,})\b", text)
        if lexicon.commonness(one[0]) >= _COMMON
    ]
    if not places:
        return None
    match = rng.choice(places)
    return put(text, match, held(match))


@family
def plural_apostrophe(text: str, rng: random.Random) -> Planted | None:
    return replaced(
        text,
        r"(?<=the )19\d0s\b|(?<=(?:his|her) )[2-9]0s\b|\b(?:MPs|NGOs|CEOs)(?= (?:are|were|have)\b)",
        rng,
        lambda match: f"{match[0][:-1]}’s",
    )
