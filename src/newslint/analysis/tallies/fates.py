"""What became of those that are counted: “killed 12”, “12 people were hurt”, “the 12 dead”, “a toll of 12”.

Patterns are for small letters, before and after the count.
"""

import re
from functools import cache

from newslint.lazy import pattern
from newslint.wordlists import words

FATES = ("dead", "hurt", "missing", "safe", "held")
_NAMED = (
    r"(?:[ -](?!(?:and|but|or|while|as|of|in|on|at)\b)(?:[a-z’-]+ ){0,2}?"
    r"(?:[a-z’-]+[^\Wsiu]s|people|men|women|children))?"
)
_LINK = (
    r"(?:,? (?:who|that|have|has|had|were|was|are|is|been|being|be|all|also|later|reportedly|confirmed|feared"
    r"|presumed|believed|thought|said|to|left|got|sustained|suffered|various|serious|minor|others?|more|still))"
    r"{0,5}"
)
_LOST = r"lost (?:their|his|her) li(?:ves|fe)"
_GIVER = r"(?: (?:dead|off|the lives of|a total of|as many as|an estimated|another|a further|all|the))*"
_TOLL = pattern(
    r"\b(?:(?:death )?toll|(?:number|total) of (?:the )?(?:dead|deaths|fatalities|people"
    r" killed))\b[^.;]{0,60}?"
    r"\b(?:to|of|at|is|was|reached|now) (?:at )?\Z"
    r"|\bdeath toll\b[^.;]{0,160}? (?:rose|rises?|risen|rising|climb(?:s|ed)?|jump(?:s|ed)?|stood|stands)"
    r" (?:to|at) \Z"
)
_ACTIVE_REACH = 60


def fate_of(before: str, after: str) -> str:
    """The fate told of a count, from the words of its sentence before and after it; empty where none is."""
    found = _told_after().match(after)
    if found:
        return found.lastgroup or ""
    start = before[-_ACTIVE_REACH:]
    active = _told_before().search(start)
    if active:
        return active.lastgroup or ""
    return "dead" if _TOLL.search(before) else ""


def words_of(fate: str) -> frozenset[str]:
    """All words of which one must stand near a count of a fate."""
    more = {"lost", "toll"} if fate == "dead" else set()
    return words("tallies", fate).union(
        words("tallies", f"{fate}-takes"), words("tallies", f"{fate}-nouns"), more
    )


@cache
def _told_after() -> "re.Pattern[str]":
    """“ people were killed”, “ deaths”."""
    fates = "|".join(rf"(?P<{fate}>{_any(fate, f'{fate}-nouns')})" for fate in FATES)
    fates = fates.replace("(?P<dead>", f"(?P<dead>{_LOST}|")
    return re.compile(rf"{_NAMED}{_LINK}[ -](?:{fates})\b(?!-)")


@cache
def _told_before() -> "re.Pattern[str]":
    """“killing ”, “arrested a total of ”."""
    fates = "|".join(
        rf"(?P<{fate}>{_any(f'{fate}-takes')})" for fate in FATES if words("tallies", f"{fate}-takes")
    )
    fates = fates.replace("(?P<dead>", "(?P<dead>shot dead|")
    return re.compile(rf"\b(?:{fates}){_GIVER} \Z")


def _any(*sections: str) -> str:
    return "|".join(sorted(frozenset().union(*(words("tallies", section) for section in sections))))
