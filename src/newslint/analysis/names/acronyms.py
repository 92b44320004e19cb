"""The acronyms a story explains, and where they stand again.

Read are “Example Board (EB)”, “EB (Example Board)”, “the Example Board (“the EB”)”, “the Example Board,
known as EB,” and “the Example Board, or EB,”. How many of the words before a bracket belong to the name the
letters tell: the fewest whose initials they are, or else whose beginnings, or else whose initials they are
but for one slip. A bracket whose letters are none of this defines nothing: it may be a party, an agency or
a country.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.names.keys import key_words
from newslint.analysis.names.known import known_acronyms
from newslint.analysis.names.letters import (
    Fit,
    NameWord,
    Slip,
    fit,
    is_needed,
    letters_of,
    slip,
    slip_between,
)
from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    import re

    from newslint.analysis.story import Story

_SHORT = r"[A-Za-z][A-Za-z0-9]*(?:[./&-][A-Za-z0-9]+)*"
_BRACKET = pattern(rf"\((?:(?:the|or) )?[“\"‘']?(?:the )?(?P<short>{_SHORT})[”\"’']?\)")
_CALLED = pattern(
    r", (?:(?:(?:also |otherwise |better |commonly )?known (?:simply )?as|abbreviated (?:as|to)|called)|or)"
    rf" (?:the )?(?P<short>{_SHORT})(?=[,.;)])"
)
_BRACKETED_NAME = pattern(r"\((?:the )?(?P<name>[A-Z][^()]{4,120}|[a-z]+ [^()]{4,120})\)")
_BEFORE_NAME = pattern(rf"(?<![\w(.&/-])(?P<short>{_SHORT}) \Z")
_SEAT = pattern(r"[A-Z]-[A-Z].*|[A-Z]{2,4}-[A-Z][a-z].*|(?:[A-Z]\.)+[A-Z]?")
"""“(R-Texas)”, “(PDP-Kano)”, “(N.Y.)”: where a member comes from."""
_WORD = pattern(r"(?<!\w[’'])\b\w+(?:[’'](?!s\b)\w+)*")
_BETWEEN = pattern(r"(?:[’']s)?[ -]|, |[’'] | & |/|\.|\. | [“\"‘<]|[”\"’>] ")
_BEFORE_BRACKET = pattern(r"(?:[’']s)?[”\"’'>*]? |")
_ABBREVIATION = pattern(r"[A-Za-z]|St|Ltd|Inc|Corp|Co|Dept|Univ|Gen")
_LONGEST = 10
_MOST_MORE_WORDS = 6


class Definition(NamedTuple):
    """An acronym beside its name; spans are half-open code points of the prose.

    `short` is the acronym without the s of a plural; `slip` says how it differs from `right`, the initials
    of the name, where they do not fit.
    """

    short: str
    place: Span
    name: Span
    fit: Fit
    slip: Slip | None = None
    right: str = ""


class Acronyms:
    """The acronyms of one story."""

    def __init__(self, story: "Story") -> None:
        self.story = story

    @cached_property
    def definitions(self) -> tuple[Definition, ...]:
        """Every acronym beside its name, in order; of two that share a place, the one in a bracket."""
        found = {one.place.start: one for one in (*self._called(), *self._turned(), *self._bracketed())}
        return tuple(found[start] for start in sorted(found))

    @cached_property
    def sure(self) -> tuple[Definition, ...]:
        """The definitions whose letters fit."""
        return tuple(one for one in self.definitions if one.slip is None)

    def uses(self, short: str) -> list[Span]:
        """Where an acronym stands, also as a plural or a possessive, in order."""
        prose, found, at = self.story.prose, [], -1
        while (at := prose.find(short, at + 1)) >= 0:
            end = at + len(short)
            if _is_free(prose[at - 1 : at]) and _is_free(prose[end : end + 1].removeprefix("s")):
                found.append(Span(at, end))
        return found

    def _bracketed(self) -> Iterator[Definition]:
        for match in _BRACKET.finditer(self.story.prose):
            yield from self._defined(match)

    def _called(self) -> Iterator[Definition]:
        for match in _CALLED.finditer(self.story.prose):
            yield from (one for one in self._defined(match) if one.short.isupper())

    def _defined(self, match: "re.Match[str]") -> Iterator[Definition]:
        short = short_form(match["short"])
        if short is None:
            return
        place = Span(match.start("short"), match.start("short") + len(short))
        start = self.story.sentence_at(match.start()).start
        words = name_words(self.story.prose, start, match.start(), len(short) + _MOST_MORE_WORDS)
        yield from self._best(short, place, [words[at:] for at in reversed(range(len(words)))])

    def _turned(self) -> Iterator[Definition]:
        prose = self.story.prose
        for match in _BRACKETED_NAME.finditer(prose):
            before = _BEFORE_NAME.search(prose, max(0, match.start() - _LONGEST - 2), match.start())
            short = short_form(before["short"]) if before else None
            if before is None or short is None:
                continue
            place = Span(before.start("short"), before.start("short") + len(short))
            start, end = match.span("name")
            words = name_words(prose, start, end, _MOST_MORE_WORDS + len(short))
            if words and words[0].span.start == start:
                yield from self._best(short, place, [words])

    def _best(self, short: str, place: Span, names: Sequence[Sequence[NameWord]]) -> Iterator[Definition]:
        """The definition that explains the letters best; the shorter names come first."""
        letters = letters_of(short)
        names = [name for name in names if name[0].is_needed or name[0].text[0] == letters[0]]
        fits = [(fit(letters, name), name) for name in names]
        for wanted in (Fit.INITIALS, Fit.BEGINNINGS):
            for found, name in fits:
                if found is wanted:
                    yield Definition(short, place, _span(name), found)
                    return
        for found, name in fits:
            known = known_acronyms().get(key_words(self.story.prose[slice(*_span(name))]))
            if known == short:
                yield Definition(short, place, _span(name), found)
                return
            if wrong := _slip_from(known.lower(), letters) if known else slip(letters, name):
                yield Definition(short, place, _span(name), found, wrong[0], wrong[1].upper())
                return


def short_form(text: str) -> str | None:
    """The acronym in some letters, without the s of a plural; None where they are none."""
    short = text[:-1] if text.endswith("s") and text[:-1].isupper() else text
    capitals = sum(map(str.isupper, short))
    is_short = len(short) <= _LONGEST and capitals > 1 and capitals * 2 >= sum(map(str.isalpha, short))
    return short if is_short and not _SEAT.fullmatch(text) else None


def name_words(prose: str, start: int, end: int, most: int) -> list[NameWord]:
    """The words that lead up to `end` without a stop between them, at most so many."""
    found: list[NameWord] = []
    at = end
    for match in reversed(list(_WORD.finditer(prose, start, end))):
        gap = prose[match.end() : at]
        if not (_BETWEEN if found else _BEFORE_BRACKET).fullmatch(gap):
            break
        if found and "." in gap and not _ABBREVIATION.fullmatch(match[0]):
            break
        is_part = match.start() > start and prose[match.start() - 1] == "-"
        is_capital = match[0][0].isupper()
        found.append(
            NameWord(match[0].lower(), Span(*match.span()), is_needed(match[0]) and not is_part, is_capital)
        )
        at = match.start()
        if len(found) == most:
            break
    return found[::-1]


def _slip_from(right: str, letters: str) -> tuple[Slip, str] | None:
    wrong = slip_between(letters, right)
    return (wrong, right) if wrong else None


def _span(name: Sequence[NameWord]) -> Span:
    return Span(name[0].span.start, name[-1].span.end)


def _is_free(beside: str) -> bool:
    """Whether the character beside an acronym, if any, is no part of it."""
    return not beside or not (beside.isalnum() or beside in "&/_@#")
