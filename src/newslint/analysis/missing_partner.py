"""Where the missing mark of a broken pair should have stood, as far as the words around it tell.

A quotation gives way to its speaker after a comma (“We will go, she said), and begins after a colon or
an attribution. All offsets are code points of the prose.
"""

from newslint.lazy import pattern

_NAMED = r"(?:he|she|they|it|the [a-z]+|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3})"
_SAY = r"(?:said|says|added|asked)"
_PREPOSITION = r"(?:on|in|at|to|after|before|when|while|as|with|from|of|about|during|last|this|who|\w+ing)\b"
_SPEAKER = pattern(
    r"\b(?:he|she|they|[A-Z]\w+),? (?:said|says|told|added|asked|replied)\b"
    r"|\b(?:said|says|added) (?:he|she|the|[A-Z])"
)
_AFTER_COMMA = pattern(rf"[,?!](?= (?:{_NAMED} (?:{_SAY}|told)|{_SAY} (?:he|she|the|[A-Z]\w*))\b)")
_TO_THE_END = pattern(
    rf" (?:{_NAMED} {_SAY}|{_SAY} {_NAMED}|{_NAMED} (?:told|asked) [\w ]+)"
    rf"(?:,? {_PREPOSITION}[^.“”\"]*|, [^.“”\"]*)?\.?\s*\Z"
)
_LEADS_IN = pattern(r": |\b(?:said|says|added|asked|told \w+)\b[^.:,“”\"]{0,60}[.:,] ")


def names_speaker(prose: str, start: int, end: int) -> bool:
    """Whether somebody is said to speak in prose[start:end]."""
    return _SPEAKER.search(prose, start, end) is not None


def speaker_after(prose: str, start: int, end: int) -> int | None:
    """Where in prose[start:end] a comma ends the quoted words and a speaker follows."""
    found = _AFTER_COMMA.search(prose, start, end)
    return found.end() if found else None


def speaker_ends(prose: str, start: int, end: int) -> bool:
    """Whether prose[start:end] is an attribution and nothing more."""
    return _TO_THE_END.match(prose, start, end) is not None


def words_start(prose: str, start: int, end: int) -> int:
    """Where the quoted words that end at `end` begin: after the last colon or attribution from `start`."""
    leads = [lead.end() for lead in _LEADS_IN.finditer(prose, start, end)]
    start = leads[-1] if leads else start
    while start < end and prose[start].isspace():
        start += 1
    return start
