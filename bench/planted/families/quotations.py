"""Slips in quotations and in who says them."""

import random
import re

from bench.planted.families.registry import Planted, family, replaced

_SAID = r"(?:said|says|added)"
_NAMED = r"(?:he|she|they|the [a-z]+|(?:[A-Z][\w’'-]+ ?){1,3})"
_SPEAKER = rf"(?: {_NAMED} {_SAID}| {_SAID} {_NAMED})"
_BARE_PARAGRAPH = (
    r"(?m)^(?P<opening>[“\"])(?P<words>[^“”\"\n]{40,500}),(?P<closing>[”\"])"
    rf"{_SPEAKER}[^“”\"\n]{{0,150}}\.$"
)
_NEIGHBOURS_SPEAK = re.compile(
    r"[“”\"]|said|says|told|according|added|claim|announce|report|warn|argu|ask|insist|:\s*$|\?\s*$",
    re.IGNORECASE,
)


@family
def quotation_unclosed(text: str, rng: random.Random) -> Planted | None:
    return replaced(text, rf"”(?= [a-z]+ {_SAID}\b| (?:he|she|they) said\b)", rng, lambda _: "")


@family
def quotation_unopened(text: str, rng: random.Random) -> Planted | None:
    return replaced(text, r"“(?=[A-Z][^“”\n]{20,200}[,.]”)", rng, lambda _: "")


@family
def quotation_mixed(text: str, rng: random.Random) -> Planted | None:
    return replaced(text, r"(?<=[a-z,.])”", rng, lambda _: "’’")


@family
def quotation_inner_space(text: str, rng: random.Random) -> Planted | None:
    return replaced(text, r"“(?=[A-Za-z])|(?<=[a-z,.])”", rng, lambda mark: "“ " if mark[0] == "“" else " ”")


@family
def reopening_mark_missing(text: str, rng: random.Random) -> Planted | None:
    """The mark that begins the last paragraph of a quotation over several, which closes there."""
    pattern = r"(?m)(?P<before>^[^\n]*“[^”\n]+\n\n)“(?=[^“”\n]+[.,!?]”)"
    return replaced(text, pattern, rng, lambda m: m["before"])


@family
def attribution_removed(text: str, rng: random.Random) -> Planted | None:
    """The speaker of a paragraph that is one quotation, with nobody speaking before it or after it."""
    places = [found for found in re.finditer(_BARE_PARAGRAPH, text) if _stands_alone(text, found)]
    if not places:
        return None
    place = rng.choice(places)
    new = f"{place['opening']}{place['words']}.{place['closing']}"
    return Planted(text[: place.start()] + new + text[place.end() :], place.start(), place.start() + len(new))


def _stands_alone(text: str, place: re.Match[str]) -> bool:
    before = text[: place.start()].rstrip("\n").rpartition("\n")
    after = text[place.end() :].lstrip("\n").partition("\n")[0]
    is_body = before[0].count("\n\n") >= 1
    return is_body and not _NEIGHBOURS_SPEAK.search(before[2]) and not _NEIGHBOURS_SPEAK.search(after)


@family
def attribution_doubled(text: str, rng: random.Random) -> Planted | None:
    """“We will go,” he said. becomes He said, “We will go,” he said."""
    pattern = r"(?m)^(?P<quotation>“[^“”\n]{20,300},”) (?P<speaker>he|she|they) said\b"
    return replaced(
        text, pattern, rng, lambda m: f"{m['speaker'].title()} said, {m['quotation']} {m['speaker']} said"
    )


@family
def attribution_said_twice(text: str, rng: random.Random) -> Planted | None:
    """Police said the road was shut, police said."""
    words = r"(?:that )?[^“”\",;\n]{20,120}"
    pattern = rf"(?m)^(?P<speaker>(?:[A-Z][a-z’-]+ ?){{1,2}}) said (?P<words>{words})\.(?=\n| [A-Z])"
    return replaced(text, pattern, rng, lambda m: f"{m['speaker']} said {m['words']}, {m['speaker']} said.")


@family
def speaker_never_introduced(text: str, rng: random.Random) -> Planted | None:
    """All given names taken from a speaker, whose surname alone is left; the slip is all over the story."""
    surnames = set(re.findall(rf"” (?:{_SAID} )?([A-Z][a-z]{{3,}})(?<!day)(?: {_SAID})?[.,]", text))
    names = [
        found
        for found in re.finditer(r"\b(?P<given>(?:[A-Z][a-z]+ )+)(?P<surname>[A-Z][a-z]+)\b", text)
        if found["surname"] in surnames
    ]
    if not names:
        return None
    name = rng.choice(names)["surname"]
    bare = re.sub(rf"\b(?:[A-Z][\w.’-]* )+(?={name}\b)", "", text)
    places = [found.span() for found in re.finditer(rf"\b{name}\b", bare)]
    return Planted(bare, places[0][0], places[-1][1])


@family
def attribution_one_comma(text: str, rng: random.Random) -> Planted | None:
    """The road, he said, will open. without one of its two commas."""
    speaker = r"(?:he|she|the [a-z]+|(?:[A-Z][a-z]+ ?){1,2})"
    verb = r"(?:is|are|was|were|has|had|will|would|could|must)"
    pattern = rf"(?<=[a-z]), (?P<said>{speaker} {_SAID}), (?={verb} [a-z])"
    form = rng.choice((", {} ", " {}, "))
    return replaced(text, pattern, rng, lambda match: form.format(match["said"]))


@family
def apposition_open(text: str, rng: random.Random) -> Planted | None:
    """The second comma of “the head of the board, Ada Obi, said” taken away."""
    office = r"(?m)(?:^|(?<=\. ))The (?:[a-z]+ ){1,3}of [^,.\n]{3,40}"
    pattern = rf"{office}, [A-Z][a-z]+ [A-Z][a-z]+(?P<comma>,) (?=said|told|added)"
    found = list(re.finditer(pattern, text))
    if not found:
        return None
    at = rng.choice(found).start("comma")
    return Planted(text[:at] + text[at + 1 :], at - 1, at + 1)
