"""Numbers that are no figures: years, times, telephone numbers, scores, names (“Boeing 737”), ages."""

from newslint.lazy import pattern

_YEAR = pattern(r"(?:1[5-9]|20)\d\d\Z")
_COUNTING = (
    r"(?:The|All|These|Those|Another|Some|About|Almost|Over|Nearly|Around|Each|Just|Only|Of|And|But|Yet|By|For|From|In"
    r"|At|To|Out|He|She|It|We|They|There|Her|His|Its|Our|Their|So|Then|Now|With"
    r"|Kill(?:s|ed|ing)?|Injur(?:es|ed|ing)|Hurts|Arrest(?:s|ed|ing)?) "
)
"""Words in capitals, at the start of a sentence or in a headline, that come before counts: no names."""

_NUMBERED = pattern(
    r"\b(?:no|nos|number|page|pages|chapter|article|section|room|route|highway|channel|flight|level|phase|act|part"
    r"|lane|exit|gate|bus|line|grade|class|type|version|aged|age|top|group|stage|day|week|year|round|unit|lot"
    r"|item|size|(?<!stands )(?<!stood )at)\.? \Z|[#]\Z"
)
_BOUND = pattern(r"\b(?:over|under) \Z")
"""Before an age or a number of overs, but before larger numbers a hedge."""
_NAMED = pattern(rf"\b(?!{_COUNTING})[A-Z][\w’'&.-]*(?<!\.)(?<![’']s) \Z")
_SMALL = 2
_STUCK_BEFORE = pattern(r"(?:[\w/:@°+.,-]|\d[–—]|\d )\Z")
_STUCK_AFTER = pattern(
    r"[-–—/:.]\d|-(?:year|month|week|day|hour|minute)s?\b| ?years?[ -]old|(?:st|nd|rd|th)\b"
    r"|[’']s?\b|-[a-z]+-old| ?(?:a\.?m|p\.?m|gmt|o’clock|o'clock)\b|\w| \d"
)
_PLURAL = pattern(r" (?:[a-z-]+ )?(?:[a-z]+[^\Wsiu]s|people|men|women|children)\b")
_NOBODY = (" of ", " another", ".", ",", ";", " who ", " that ")
_LONG = 7


def is_left_out(prose: str, folded: str, start: int, end: int) -> bool:
    """Whether the number in figures or words at a place, without sign or unit, is no figure."""
    number, before = folded[start:end], prose[max(0, start - 24) : start].rpartition("\n")[2]
    if _STUCK_BEFORE.search(before[-2:]) or _STUCK_AFTER.match(folded, end):
        return True
    if number == "one" and folded.startswith(_NOBODY, end):
        return True
    if _YEAR.match(number) or (number.isdecimal() and (len(number) >= _LONG or number[0] == "0" != number)):
        return True
    if _PLURAL.match(folded, end):
        return False
    if before.isupper():  # a headline in capitals, where they say nothing
        before = before.lower()
    if _NUMBERED.search(before) or (len(number) <= _SMALL and _BOUND.search(before)):
        return True
    return bool(_NAMED.search(before))
