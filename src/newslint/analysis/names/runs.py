"""Runs of capitals, cut into the stretches that may be one name each.

A run goes on over “of” and “for” only after a word that makes names, such as Bank or House; it ends at a
possessive, before “-based” and the like, between a party and a seat (“PDP-Kano”), and where a title stands.
Left out are what begins a sentence without being part of a name, addresses, and letters after a name (MP).
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newslint.analysis.names.full_names import SAINT, is_small, is_title
from newslint.analysis.names.gazetteer import shared_gazetteer
from newslint.analysis.names.role_words import office_of
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.spelling.lexicon import shared_lexicon
from newslint.wordlists import words

if TYPE_CHECKING:
    import re

    from newslint.analysis.story import Story

_UPPER = r"[^\W\d_a-zß-öø-ÿ]"
_LETTERS = rf"{_UPPER}(?:\w|&(?=\w)|[’'](?=\w)(?!s\b))*"
_INITIALS = rf"(?:{_UPPER}\.)+(?:{_UPPER}\b)?"
_SHORT = r"(?:Ave|Blvd|Bros|Co|Corp|Inc|Ltd|Rd|St)\.(?! [A-Z]|\s*\Z)|(?:St|Mt|Ft)\.(?= [A-Z])"
_OF_SAINT = rf"St\.? {_UPPER}\w+[’']s\b"
_NUMBERED = r"\d+(?:st|nd|rd|th)(?= (?:Avenue|Ave|Street|St)\b)"
_WORD = (
    rf"(?:\b(?:{_SHORT}|{_OF_SAINT}|{_NUMBERED})|{_INITIALS}|\d?{_LETTERS}(?:-(?:{_INITIALS}|[^\W\d_]\w*))*)"
)
_LINK = r"(?:of the|of|for|&|de|la|del|van|von|bin|al) "
_ARABIC = r"(?:al|as|el)-"
_RUN = pattern(rf"(?<![\w#@])(?<!\w\.){_WORD}(?: (?:{_LINK}|{_ARABIC})?{_WORD})*")
_PIECE = pattern(rf"(?:(?P<link>{_LINK})|{_ARABIC})?(?P<word>{_WORD})")
_ADDRESS = pattern(r"\S+\.\w+/\S*|\S+@\S+|#\w+")
_SEAT = pattern(r"(?P<party>[A-Z]{1,5})-(?P<seat>\w.*)")
_QUALIFIER = pattern(r"(?P<name>.*)-(?P<word>[a-z]\w*)")
_HEAD_LINKS = frozenset(("of", "of the", "for"))
_COMMON = 20
"""Commonness from which on the later part of a hyphenated word is a word and no part of a name."""


def runs(story: "Story", within: Span) -> Iterator[tuple[Span, ...]]:
    """The words of each name in a passage, in order."""
    prose = story.prose
    addresses = [found.span() for found in _ADDRESS.finditer(prose, *within)]
    for run in _RUN.finditer(prose, *within):
        if not any(start <= run.start() < end for start, end in addresses):
            yield from _names(story, run)


def _names(story: "Story", run: "re.Match[str]") -> Iterator[tuple[Span, ...]]:
    name: list[Span] = []
    for piece in _PIECE.finditer(story.prose, *run.span()):
        for place in _parts(story.prose, Span(*piece.span("word"))):
            if name and not _goes_on(story.prose, name, place, piece["link"]):
                yield tuple(name)
                name = []
            word = story.prose[slice(*place)]
            if is_label(word) or (not name and _is_opener(word)):
                if name:
                    yield tuple(name)
                name = []
            else:
                name.append(place)
    if name:
        yield tuple(name)


def _parts(prose: str, word: Span) -> Iterator[Span]:
    """A word of a run without “-based”, and with its stop if it is a state’s short name; a seat is two."""
    text = prose[slice(*word)]
    seat = _SEAT.fullmatch(text) if prose[word.start - 1 : word.start] in ("(", " ") else None
    if seat:
        place = _stopped(prose, Span(word.start + seat.start("seat"), word.end))
        if shared_gazetteer().region(prose[slice(*place)]):
            yield Span(word.start, word.start + seat.end("party"))
            yield place
            return
    found = _QUALIFIER.fullmatch(text)
    if found and shared_lexicon().commonness(found["word"]) >= _COMMON:
        yield Span(word.start, word.start + len(found["name"]))
    else:
        yield _stopped(prose, word)


def _stopped(prose: str, word: Span) -> Span:
    """A word with the stop behind it if it is short for a state with it: “Ill.”."""
    is_short = prose.startswith(".", word.end) and shared_gazetteer().region(f"{prose[slice(*word)]}.")
    return Span(word.start, word.end + 1) if is_short else word


def _goes_on(prose: str, name: Sequence[Span], word: Span, link: str | None) -> bool:
    """Whether a name goes on over what stands between its last word and the next."""
    between = prose[name[-1].end : word.start]
    if not between.startswith(" ") or prose[name[-1].end - 1 : word.start] == ". ":
        return between.startswith(" ") and _is_initial(prose[slice(*name[-1])])
    return (link or "").strip() not in _HEAD_LINKS or _makes_names(prose[slice(*name[-1])])


def _is_initial(word: str) -> bool:
    return word.endswith(".")


def _makes_names(word: str) -> bool:
    if any(word in words("organisations", kind) for kind in ("heads", "streets")):
        return True
    return word in words("name_words", "of")


def is_label(word: str) -> bool:
    """Whether a word says what somebody is and is no part of a name: titles, offices, “MP”."""
    if word in SAINT:
        return False
    if is_title(word) or bool(office_of(word)) or word.endswith("-General"):
        return True
    return any(word in words("name_words", kind) for kind in ("after", "followers", "ranks"))


def _is_opener(word: str) -> bool:
    """Whether a word that begins a run is no part of its name: “The”, “In”; not “First Example”."""
    return is_small(word) and word.lower() not in ("first", "second")
