"""Families of organisations and acronyms that do not agree with themselves."""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from bench.planted.families.calendar import Pair, sentence_pair
from bench.planted.families.copy import KEYS
from bench.planted.families.registry import TWINS, Planted, Planter, family, put

_PACKS = ("organisations",)
_SMALL = frozenset("a an and at for in of on the to &".split())  # noqa: SIM905  # reads best so
_WORD = r"[A-Z][A-Za-z’'-]+"
_DEFINED = re.compile(
    rf"(?P<name>(?:{_WORD} |of |and |for |the |on |& ){{1,9}}{_WORD}) \((?P<short>[A-Z]{{3,7}})\)"
)
_SHORTEST_CUT = 4
_HEADS = (
    "Agency|Alliance|Assembly|Association|Authority|Bank|Board|Bureau|Centre|Center|Coalition|College|Commission|Committee"
    "|Confederation|Congress|Corp|Corporation|Corps|Council|Department|Federation|Foundation|Fund|Group|Institute|Ministry"
    "|Office|Organisation|Organization|Party|Police|School|Service|Society|Trust|Union|University"
)
_ORGANISATION = re.compile(
    rf"(?<=[a-z,] )(?:{_WORD} ){{1,4}}(?:{_HEADS})(?: of {_WORD}(?: {_WORD})?)?(?![\w-])"
)
_NAMES = (
    ("Federal Road Safety Corps", "FRSC"),
    ("National Bridge and Tunnel Authority", "NBTA"),
    ("Council of Market Traders", "CMT"),
    ("Northern Farmers’ Alliance", "NFA"),
    ("Institute of River Engineers", "IRE"),
    ("Movement for Clean Harbours", "MCH"),
    ("Association of Small Hotel Owners", "ASHO"),
    ("State Water Supply Board", "SWSB"),
    ("Regional Council for Adult Education", "RCAE"),
    ("Lakeside Cement Company Ltd", "LCC"),
    ("Union of Bus and Lorry Drivers", "UBLD"),
    ("Independent Press Standards Committee", "IPSC"),
    ("Centre for Rural Health Research", "CRHR"),
    ("Eastern Power Distribution Group", "EPDG"),
    ("National Anti-Smuggling Service", "NASS"),
    ("Society for the Protection of Old Trees", "SPOT"),
    ("Office of the Public Accountant", "OPA"),
    ("gross regional product", "GRP"),
)
_TEMPLATES = (
    "The {name} ({x}) said on Monday that it would look into the matter.",
    "He is a former head of the {name} ({x}), which has its seat in the capital.",
    "A report by the {name} ({x}) puts the loss much higher.",
    "Officials of the {x} ({name}) were not there.",
    "The {name} (the {x}) will meet again in May.",
    "The {name}, known as {x}, opened an office in the town.",
    "The {name}, or {x}, has asked for more time.",
)
_LATER = (
    "The {name} ({a}) said it would look into the matter. A week later the {x} had not replied.",
    "The {name} ({a}) opened the road. {x} officials were there, and the {a} paid.",
    "He spoke for the {name} ({a}). The {a} has its seat in the capital. The {x} has 40 members.",
)
_OTHER_WORDS = {
    word[0]: word
    for word in (
        "Atlantic",
        "Border",
        "Craft",
        "Defence",
        "Energy",
        "Forest",
        "Garden",
        "Harvest",
        "Island",
        "Land",
        "Music",
        "Nursing",
        "Ocean",
        "Poultry",
        "Railway",
        "Shipping",
        "Timber",
        "Urban",
        "Weather",
    )
}


class _Defined(NamedTuple):
    """An acronym in a bracket after a name that has just its initials; places in the story."""

    name: str
    name_start: int
    short: str
    start: int
    end: int


def _defined(text: str) -> Iterator[_Defined]:
    for match in _DEFINED.finditer(text):
        words = list(re.finditer(r"\S+", match["name"]))
        tails = (words[at:] for at in reversed(range(len(words))) if words[at][0] not in _SMALL)
        for tail in tails:
            initials = "".join(word[0][0] for word in tail if word[0] not in _SMALL)
            if initials == match["short"]:
                start = match.start() + tail[0].start()
                yield _Defined(text[start : match.end("name")], start, initials, *match.span("short"))
                break


def _swapped(short: str, rng: random.Random) -> str:
    places = [at for at in range(len(short) - 1) if short[at] != short[at + 1]]
    at = rng.choice(places)
    return short[:at] + short[at + 1] + short[at] + short[at + 2 :]


def _cut(short: str, rng: random.Random) -> str:
    at = rng.randrange(1, len(short))
    return short[:at] + short[at + 1 :]


def _changed(short: str, rng: random.Random) -> str:
    at = rng.randrange(1, len(short))
    key = KEYS.get(short[at].lower(), "x").upper()
    return short[:at] + (key if key != short[at] else "X") + short[at + 1 :]


def _wrong_letters(short: str, rng: random.Random) -> str:
    """The acronym with one slip that does not give it back."""
    slips: list[Callable[[str, random.Random], str]] = [_swapped]
    if len(short) >= _SHORTEST_CUT:
        slips += [_cut, _changed]
    return rng.choice(slips)(short, rng)


def _with_two_letters(found: Sequence[_Defined]) -> list[_Defined]:
    return [one for one in found if len(set(one.short)) > 1]


def _letters(text: str, rng: random.Random) -> Planted | None:
    """A slip in a real definition."""
    found = _with_two_letters(list(_defined(text)))
    if not found:
        return None
    one = rng.choice(found)
    wrong = _wrong_letters(one.short, rng)
    return Planted(
        text[: one.start] + wrong + text[one.end :], one.start, one.start + len(wrong), None, _PACKS
    )


def _uses(text: str, one: _Defined) -> list[re.Match[str]]:
    return [
        use for use in re.finditer(rf"(?<![\w(&/-]){one.short}(?![\w)&/-])", text) if use.start() > one.end
    ]


def _later(text: str, rng: random.Random) -> Planted | None:
    """A later use of a real acronym with two letters in another order."""
    found = [(one, uses) for one in _with_two_letters(list(_defined(text))) if (uses := _uses(text, one))]
    if not found:
        return None
    one, uses = rng.choice(found)
    return put(text, rng.choice(uses), _swapped(one.short, rng))._replace(packs=_PACKS)


def _other_name(name: str, rng: random.Random) -> str | None:
    """The name with one of its words made another of the same initial."""
    words = name.split(" ")
    places = [
        at for at, word in enumerate(words) if word[0] in _OTHER_WORDS and _OTHER_WORDS[word[0]] not in name
    ]
    if not places:
        return None
    at = rng.choice(places)
    return " ".join([*words[:at], _OTHER_WORDS[words[at][0]], *words[at + 1 :]])


def _second_name(text: str, rng: random.Random) -> Planted | None:
    """A later use of a real acronym with another name before it."""
    found = [(one, uses) for one in _defined(text) if (uses := _uses(text, one))]
    if not found:
        return None
    one, uses = rng.choice(found)
    name = _other_name(one.name, rng)
    return put(text, rng.choice(uses), f"{name} ({one.short})")._replace(packs=_PACKS) if name else None


def _sentence(rng: random.Random) -> Pair:
    name, short = rng.choice(_NAMES)
    wrong = _wrong_letters(short, rng)
    if rng.random() < 0.3:  # noqa: PLR2004  # the share of later uses
        template, wrong = rng.choice(_LATER), _swapped(short, rng)
    else:
        template = rng.choice(_TEMPLATES)
    right, wrong = (template.format(name=name, a=short, x=told) for told in (short, wrong))
    return Pair(wrong, right, None)


def _same_again(text: str, rng: random.Random) -> Planted | None:
    """A real definition the other way round: “FRSC (Federal Road Safety Corps)”."""
    found = list(_defined(text))
    if not found:
        return None
    one = rng.choice(found)
    turned = f"{one.short} ({one.name})"
    start = one.name_start
    return Planted(text[:start] + turned + text[one.end + 1 :], start, start + len(turned), None, _PACKS)


@family
def acronym(text: str, rng: random.Random) -> Planted | None:
    real: tuple[Planter, ...] = (_letters, _later, _second_name)
    planted = rng.choice(real)(text, rng)
    return planted or sentence_pair(text, rng, _sentence(rng), "wrong", _PACKS)


def _right_acronym(text: str, rng: random.Random) -> Planted | None:
    turned = _same_again(text, rng) if rng.random() < 0.5 else None  # noqa: PLR2004  # one half each
    return turned or sentence_pair(text, rng, _sentence(rng), "right", _PACKS)


TWINS["acronym"] = _right_acronym


def _mistyped(word: str, rng: random.Random) -> str:
    at = rng.randrange(1, len(word) - 1)
    slips = (
        word[:at] + word[at + 1 :],
        word[:at] + word[at] + word[at:],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[:at] + KEYS.get(word[at], "e") + word[at + 1 :],
    )
    return rng.choice(slips)


def _twice_named(text: str) -> list[re.Match[str]]:
    """Later mentions of organisations by a name the story has before, as it stands."""
    seen: set[str] = set()
    found = []
    for match in _ORGANISATION.finditer(text):
        if match[0] in seen:
            found.append(match)
        seen.add(match[0])
    return found


@family
def organisation_variant(text: str, rng: random.Random) -> Planted | None:
    """One word of an organisation’s name mistyped where it stands again."""
    found = _twice_named(text)
    if not found:
        return None
    match = rng.choice(found)
    words = [word for word in re.finditer(r"[A-Z][a-z]{4,}", match[0]) if not re.fullmatch(_HEADS, word[0])]
    if not words:
        return None
    word = rng.choice(words)
    wrong = _mistyped(word[0], rng)
    if wrong == word[0]:
        return None
    return put(text, match, match[0][: word.start()] + wrong + match[0][word.end() :])._replace(packs=_PACKS)


def _right_variant(text: str, rng: random.Random) -> Planted | None:
    """Another organisation whose name differs in one word."""
    found = _twice_named(text)
    if not found:
        return None
    match = rng.choice(found)
    name = _other_name(match[0], rng)
    return put(text, match, name)._replace(packs=_PACKS) if name else None


TWINS["organisation-variant"] = _right_variant
