"""Slips in who holds an office, whom a surname means and what goes with “Mr” and “Mrs”.

The first two are paragraphs in words of our own after a real story, the last a word of the story changed.
"""

import random
import re
from collections.abc import Callable

from bench.planted.families.registry import FAMILIES, TWINS, Planted, Planter

_PACKS = ("names", "titles")
_GIVEN = ("James", "Peter", "Grace", "Susan", "Ahmed", "Bola", "Daniel", "Maria", "Kofi", "Helen")
_SURNAMES = ("Ashworth", "Danjuma", "Petrov", "Osei", "Lindqvist", "Moreau", "Adeyinka", "Tanaka")
_OFFICES = (
    "captain",
    "treasurer",
    "chairman",
    "president",
    "mayor",
    "governor",
    "principal",
    "chief executive",
)
_BODIES = ("rowing club", "town of Millbrook", "Harbour Union", "school", "city", "state of Delmore")
_COURTESY = re.compile(r"\b(?P<title>Mrs|Ms|Miss|Mr)\.? (?P<name>[A-Z][a-z]{3,})\b")
_ANY = re.compile(r"(?i)\b(?:s?he|him|his|hers?)\b")
_MEN = re.compile(r"(?i)\b(?:he|him|his)\b")
_WOMEN = re.compile(r"(?i)\b(?:she|hers?)\b")
_PARAGRAPH = re.compile(r"[^\n]+")
_HE = {"He": "She", "he": "she", "She": "He", "she": "he"}


def _after(text: str, sentences: list[str]) -> Planted:
    """The story with more paragraphs; the slip is anywhere in the last one."""
    whole = "\n\n".join([text.rstrip(), *sentences])
    start = len(whole) - len(sentences[-1])
    return Planted(whole + "\n", start, len(whole), None, _PACKS)


def _two_people(rng: random.Random, *, one_surname: bool = False) -> tuple[str, str, str, str]:
    given, other_given = rng.sample(_GIVEN, 2)
    surname, other = rng.sample(_SURNAMES, 2)
    return given, surname, other_given, surname if one_surname else other


def _one_office(text: str, rng: random.Random, *, is_wrong: bool) -> Planted | None:
    """Two people are the captain of one club; the twin has a former one."""
    given, surname, other_given, other = _two_people(rng)
    office, body = rng.choice(_OFFICES), rng.choice(_BODIES)
    first = rng.choice(
        (
            f"{given} {surname}, the {office} of the {body}, was there.",
            f"The {office} of the {body}, {given} {surname}, was there.",
            f"{given} {surname} is the {office} of the {body}.",
        )
    )
    before = "" if is_wrong else rng.choice(("former ", "deputy "))
    last = rng.choice(
        (
            f"{other_given} {other}, the {before}{office} of the {body}, left early.",
            f"The {before}{office} of the {body}, {other_given} {other}, left early.",
            f"“We will go on,” said {other_given} {other}, the {before}{office} of the {body}.",
        )
    )
    return _after(text, [first, last])


def _bare_surname(text: str, rng: random.Random, *, is_wrong: bool) -> Planted | None:
    """Two people of one surname, then the surname alone; the twin gives the name in full."""
    given, surname, other_given, _ = _two_people(rng, one_surname=True)
    sentences = [
        f"{given} {surname} opened the meeting on the coast.",
        f"{other_given} {surname}, {rng.choice(('a teacher', 'who lives near', 'a miller'))}, came too.",
    ]
    name = surname if is_wrong else f"{other_given} {surname}"
    quotation = "“It will take another year at least,”"
    return _after(text, [*sentences, rng.choice((f"{quotation} {name} said.", f"{quotation} said {name}."))])


def _pronoun(text: str, rng: random.Random, *, is_wrong: bool) -> Planted | None:
    """A pronoun of a paragraph whose only title is a man's or a woman's is the other one."""
    places = [
        (block, place)
        for block in _PARAGRAPH.finditer(text)
        if len(set(_COURTESY.findall(block[0]))) == 1
        for place in [_first_pronoun(block[0])]
        if place is not None
    ]
    if not places:
        return None
    block, place = rng.choice(places)
    start = block.start() + place.start()
    new = _HE[place[0]] if is_wrong else place[0]
    return Planted(text[:start] + new + text[start + len(place[0]) :], start, start + len(new), None, _PACKS)


def _first_pronoun(paragraph: str) -> re.Match[str] | None:
    """The first pronoun after a title, first in a sentence or behind a quotation, if all have its gender."""
    title = _COURTESY.search(paragraph)
    if title is None or len(re.findall(r"[“”\"]", paragraph[: title.start()])) % 2:
        return None
    he, others = ("he", _WOMEN) if title["title"] == "Mr" else ("she", _MEN)
    place = _ANY.search(paragraph, title.end())
    if place is None or others.search(paragraph):
        return None
    before = paragraph[: place.start()]
    is_first = place[0] == he.title() and re.search(r"[.!?] \Z", before)
    return place if is_first or (place[0] == he and re.search(r"[,.!?][”\"] \Z", before)) else None


def _both(name: str, planter: Callable[..., Planted | None]) -> None:
    def wrong(text: str, rng: random.Random) -> Planted | None:
        return planter(text, rng, is_wrong=True)

    def right(text: str, rng: random.Random) -> Planted | None:
        return planter(text, rng, is_wrong=False)

    slips: dict[str, Planter] = FAMILIES
    slips[name], TWINS[name] = wrong, right


_both("one-office-two-people", _one_office)
_both("surname-of-two", _bare_surname)
_both("title-against-pronoun", _pronoun)
