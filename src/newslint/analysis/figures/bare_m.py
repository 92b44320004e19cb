"""Whether an “m” right behind a number, with no sign before it, stands for million or for metres.

Million it is before a plural noun (“1.2m users”), beside another large number of the same comparison (“from
900,000 to 1.2m”, “1.6m to 1.6bn”), and where the words before it tell of a crowd or a trade (“an audience of
1.2m”, “sold 4m”). Words of a length or of a race behind it (“2m high walls”, “the 60m hurdles”) make it
metres, and so do four digits (“the 10,000m five days later”), and silence.
"""

import re
from functools import cache

from newslint.lazy import pattern
from newslint.wordlists import words

_REACH = 60
_JOINT = r"(?:,? (?:up |down )?(?:to|from|and|than|compared with|against)(?: [a-z]+){0,3}? ?|-|–|—)"
_LARGE = r"[$£€₦]?(?:\d+(?:\.\d+)?[ -]?(?:[mbt]illion|mn|bn|tn|trn)\b|[$£€₦]\d+(?:\.\d+)?m\b|\d{3},\d{3}\b)"
_METRES = pattern(r"\d+,?\d{3}m")
_LARGE_BEFORE = pattern(rf"{_LARGE}(?: [a-z]+){{0,3}}?{_JOINT}\Z")
_LARGE_AFTER = pattern(rf"(?: [a-z]+){{0,3}}?{_JOINT}{_LARGE}")


def is_million(text: str, start: int, end: int, *, has_noun: bool) -> bool:
    """Whether the number from `start` to the end of its “m” counts millions.

    `text` is one sentence in small letters; `has_noun` tells that a plural noun follows the “m”.
    """
    after = text[end : end + _REACH]
    if _METRES.match(text, start) or text[start - 1 : start] in tuple("x×") or _length_after().match(after):
        return False
    before = text[max(0, start - _REACH) : start]
    if has_noun or _LARGE_BEFORE.search(before) or _LARGE_AFTER.match(after):
        return True
    return bool(_crowd_before().search(before))


@cache
def _length_after() -> "re.Pattern[str]":
    return re.compile(rf"[ -](?:[a-z-]+ )?(?:{'|'.join(sorted(words('units', 'metres')))})\b")


@cache
def _crowd_before() -> "re.Pattern[str]":
    """“an audience of”, “membership fell to”, “sold some”."""
    crowd, sold = ("|".join(sorted(words("units", name))) for name in ("millions", "sold"))
    near = r"(?: (?!and\b|with\b|who\b|but\b)(?:[a-z’'-]+|\d[\d.]*m)){0,7}?"
    link = r"(?:of|to|by|from|at|and|was|were|is|are|reached|topped|hit|passed)"
    hedge = r"(?: (?:about|around|some|over|nearly|almost|just|only|more|than|under|estimated|record|an?))*"
    return re.compile(rf"\b(?:(?:{crowd}){near} {link}|(?:{sold})){hedge} \Z")
