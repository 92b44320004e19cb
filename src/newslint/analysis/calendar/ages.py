"""Ages, births and deaths: “Obi, 34,”, “the 34-year-old”, “born in 1980”, “(1926–1997)”, “died aged 81”.

An age belongs to the name beside it, told by its last word; an age without one has an empty name.
"""

import re
from typing import NamedTuple

from newslint.analysis.calendar.names import MONTH, NUMBER_WORD, number_of
from newslint.finding import Span
from newslint.lazy import pattern

_NAME = r"[A-Z][\w’'-]+(?: (?:[A-Z]\.|[A-Z][\w’'-]+|al-\w+|bin|de[lr]?|la|van|von)){0,4}"
_FIGURE = r"(?:1[01]\d|[1-9]?\d)"
_AGE = pattern(
    r"(?P<figure>[1-9]\d?\d?)(?:(?P<old>[- ]years?[- ]old\b)|(?=,(?!\d| \d| and [A-Z]\w+ \d)|\.?$|\.\s"
    r"| who\b|;| when\b| years old))",
    re.MULTILINE,
)
_NAME_BEFORE = pattern(rf"(?P<name>{_NAME})(?: \([^()]*\))?, (?:who is |now |aged )?\Z")
_NO_VERB = (
    r"(?!(?:said|says|told|tells|met|and|or|who|was|is|has|had|of|in|at|from|with|for|to|by|on|as|but"
    r"|called|named|when)\b)"
)
_NAME_AFTER = pattern(rf" (?:{_NO_VERB}[a-z-]+,? ){{0,3}}?(?P<name>{_NAME})")
_NAME_APPOSED = pattern(rf"(?P<name>{_NAME}), (?:an?|the) \Z")
_AGED_BEFORE = pattern(r"\b(?:at the age of|aged|at age|was) \Z")
_NOW_BEFORE = pattern(r"\b(?:is|[Nn]ow) \Z|(?:\A|[.!?] |\n)At \Z")
_REACH, _OLDEST = 60, 119
_BIRTH = pattern(
    rf"\b[Bb]orn (?:in [A-Z][\w’' -]{{1,40}}? )?(?:in|on|during) (?:(?:{MONTH}"
    rf"|[A-Z][a-z]+)\.? )?(?:\d\d?(?:st"
    rf"|nd|rd|th)?,? )?(?:(?:of )?[A-Z][a-z]+,? )?"
    r"(?P<born>1[89]\d\d|20[0-2]\d)(?![\w-])"
    rf"|(?P<name>{_NAME}) \((?:born |b\. ?)?(?P<from>1[89]\d\d|20[0-2]\d)(?: ?[-–—] ?(?P<to>1[89]\d\d"
    rf"|20[0-2]\d))?\)"
)
_DEATH = pattern(
    r"\b(?:died|dies|death|passed away)\b[^.;()]{0,40}?\b(?:aged|at the age of|at age|at) "
    rf"(?P<age>{_FIGURE}|{NUMBER_WORD})(?![\w:%-]|[.,]\d| ?[ap]\.?m| (?:per|percent|o’clock))"
)


class Age(NamedTuple):
    """Somebody's age in years; `span` is the figure, `name` the name beside it as written.

    `is_now` says that the words tell of today: “is 44”, “now 44”.
    """

    span: Span
    years: int
    name: str = ""
    is_adjective: bool = False
    is_now: bool = False

    @property
    def surname(self) -> str:
        """The last word of the name."""
        return self.name.split()[-1] if self.name else ""


class Lifetime(NamedTuple):
    """A year of birth and, in “(1926–1997)”, of death."""

    span: Span
    born: int
    died: int | None = None
    name: str = ""


def ages_in(prose: str) -> tuple[Age, ...]:
    """All ages in order."""
    return tuple(age for match in _AGE.finditer(prose) if (age := _age(prose, match)) is not None)


def _age(prose: str, match: "re.Match[str]") -> Age | None:
    before = prose[max(0, match.start() - _REACH) : match.start()]
    if (
        before[-1:].isalnum()
        or before[-1:] in (".", ",", "-", "$", "£", "€", "_")
        or int(match["figure"]) > _OLDEST
    ):
        return None
    span, years = Span(*match.span("figure")), int(match["figure"])
    if match["old"]:
        named = _NAME_AFTER.match(prose, match.end()) or _NAME_APPOSED.search(before)
        return Age(span, years, named["name"] if named else "", is_adjective=True)
    named = _NAME_BEFORE.search(before)
    if named:
        return Age(span, years, named["name"])
    if _NOW_BEFORE.search(before):
        return Age(span, years, is_now=True)
    return Age(span, years) if _AGED_BEFORE.search(before) else None


def lifetimes_in(prose: str) -> tuple[Lifetime, ...]:
    """All years of birth in order."""
    found = []
    for match in _BIRTH.finditer(prose):
        if match["born"]:
            found.append(Lifetime(_span(match, "born"), int(match["born"])))
        elif match["to"] or "born" in match[0] or "b." in match[0]:
            died = int(match["to"]) if match["to"] else None
            end = match.end("to") if match["to"] else match.end("from")
            found.append(Lifetime(Span(match.start("from"), end), int(match["from"]), died, match["name"]))
    return tuple(found)


def death_ages_in(prose: str) -> tuple[Age, ...]:
    """“died … at the age of 81”, in order."""
    found = []
    for match in _DEATH.finditer(prose):
        years = number_of(match["age"])
        if years:
            found.append(Age(_span(match, "age"), years))
    return tuple(found)


def _span(match: "re.Match[str]", group: str) -> Span:
    return Span(match.start(group), match.end(group))
