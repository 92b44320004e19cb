"""Full names as they stand in a story, each with the title before it and the office after it.

A full name is two capitalised words or more, with the particles between them (“van der”, “al-”, “bin”), that
are not only titles or the names of days. Organisations and places have names of the same shape: `people.py`
asks for other evidence where it matters.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newslint.finding import Span
from newslint.lazy import pattern
from newslint.spelling.lexicon import shared_lexicon
from newslint.wordlists import words

if TYPE_CHECKING:
    from newslint.analysis.story import Story

_ABBREVIATION = (
    r"(?:Mr|Mrs|Ms|Dr|Drs|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Cpl|Maj|Adm|Prof|Rev|Hon|St|Engr|Arc|Alh|Amb|Msgr|Fr"
    r"|(?:[A-Z]\.){0,2}[A-Z])\."
)
_PARTICLE = (
    r"(?:bin|binti|bint|ibn|de|da|do|dos|del|della|der|den|di|du|el|van|von|zu|la|le|ul|y|al-\w+|el-\w+)"
)
_NICKNAME = r"(?:[“\"‘'(][A-Z]\w+[”\"’')] )?"
_CAPITAL = r"[^\W\d_a-z]"
_NAME = pattern(
    rf"\b(?={_CAPITAL})(?:(?:{_ABBREVIATION}|{_CAPITAL}[\w’'-]+)(?: {_PARTICLE})* {_NICKNAME})+"
    rf"{_CAPITAL}[\w’'-]*\w"
)
"""Most words have no capital; one look ahead leaves them before the abbreviations are tried."""
_HONORIFIC = pattern(rf"(?:{_ABBREVIATION[:-2]})\.?")
_POSSESSIVE = pattern(r"[’']s?\Z")
_OWNER = pattern(r"(?:(?<=s)[’']|[’']s) ")
_SUFFIX = pattern(r"(?:,? (?:Jr|Sr|I{2,3}|IV)\b|(?<=\bJr)|(?<=\bSr))\.?")
QUALIFIED = (
    r"(?:[\w&’']++-)+(?:area|backed|based|born|bound|controlled|funded|led|listed|owned|registered|run|style"
    r"|trained)\b"
)
"""A word that says where somebody or something comes from, and is no part of a name: “Lagos-based”."""
SAINT = ("St", "St.")
"""No title, but the first word of the names of places and bodies."""
_SUFFIXES = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
_WORD = pattern(r"[^\W\d_][\w’'-]*")
_APPOSITION_ENDS = pattern(r"[,.;:“”\"]")
_TAIL, _COMMON_TAIL = 3, 20
_APPOSITION = 80
"""Code points after a name in which its office may stand."""


class FullName(NamedTuple):
    """One full name where it stands.

    `span` is the name alone, `parts` its words without suffix and nickname; `title` are the words before it
    that belong to it, `office` the word for the office there or in the apposition behind it, in small
    letters.
    """

    span: Span
    name: str
    parts: tuple[str, ...]
    title: str
    office: str

    @property
    def surname(self) -> str:
        """The last word, by which a person is mostly named again."""
        return self.parts[-1]

    @property
    def given(self) -> str:
        """The first word."""
        return self.parts[0]


def full_names(story: "Story") -> Iterator[FullName]:
    """Every full name of a story in order."""
    for run in _NAME.finditer(story.prose):
        for start, words_of_one in _without_owners(run.start(), run[0]):
            name = _read(story.prose, start, words_of_one)
            if name is not None:
                yield name


def _without_owners(start: int, run: str) -> Iterator[tuple[int, str]]:
    """The stretches of a run between possessives: “Ada Obi’s” and “Works Ministry”."""
    at = 0
    if "’" not in run and "'" not in run:
        yield start, run
        return
    for owner in _OWNER.finditer(run):
        yield start + at, run[at : owner.start()]
        at = owner.end()
    yield start + at, run[at:]


def _read(prose: str, start: int, run: str) -> FullName | None:
    found = _taken_apart(run)
    if found is None:
        return None
    span = Span(start + found.start, start + found.end)
    suffix = _SUFFIX.match(prose, span.end)
    span = Span(span.start, suffix.end() if suffix else span.end)
    office = found.office or _office_after(prose, span.end)
    return FullName(span, prose[slice(*span)], found.parts, found.title, office)


class _Taken(NamedTuple):
    """A run of capitals taken apart; `start` and `end` of the name count from the start of the run."""

    start: int
    end: int
    parts: tuple[str, ...]
    title: str
    office: str


@lru_cache(maxsize=1 << 14)
def _taken_apart(run: str) -> _Taken | None:
    """Titles and name of a run of capitals; None for less than two words. Kept, since names come again."""
    words_of = list(_pieces(_POSSESSIVE.sub("", run)))
    first = _first_of_name(words_of)
    while len(words_of) > first and _is_no_surname(words_of[-1][0]):
        words_of.pop()
    named = words_of[first:]
    if len(named) < 2:  # noqa: PLR2004  # a name by itself is no full one
        return None
    title = " ".join(word for word, _ in words_of[:first] if is_title(word))
    end = named[-1][1] + len(named[-1][0])
    return _Taken(named[0][1], end, _parts(named), title, office_in(title))


def _is_no_surname(word: str) -> bool:
    """Whether a word behind a name is none of it: a small word, or letters such as “MP”."""
    return is_small(word) or (word[-1].isupper() and word in words("name_words", "after"))


def _pieces(run: str) -> Iterator[tuple[str, int]]:
    """The words of a run, each with its place in it."""
    start = 0
    for word in run.split(" "):
        yield word, start
        start += len(word) + 1


def _first_of_name(pieces: Sequence[tuple[str, int]]) -> int:
    """How many words of a run stand before the name: small words, titles and what goes with these.

    The last word is a name even if it is a title too: “Stephen King”.
    """
    first = 0
    for number, (word, _) in enumerate(pieces[:-1]):
        if is_title(word) or ("-" in word and _is_description(word)) or (number == first and is_small(word)):
            first = number + 1
    return first


def _is_description(word: str) -> bool:
    """Whether a word with a hyphen ends in a common word: “Lagos-based”, “Half-back”; not “Chun-wei”."""
    tail = word.rpartition("-")[2]
    return tail.islower() and len(tail) >= _TAIL and shared_lexicon().commonness(tail) >= _COMMON_TAIL


def _parts(named: Sequence[tuple[str, int]]) -> tuple[str, ...]:
    kept = tuple(
        word for word, _ in named if word[0].isalpha() and word[0].isupper() and word not in _SUFFIXES
    )
    return kept or tuple(word for word, _ in named)


@lru_cache(maxsize=4096)
def is_title(word: str) -> bool:
    """Whether a word before a name is a title or an office: “Mr.”, “President”."""
    return word not in SAINT and (
        word.lower() in _offices()
        or word.rstrip(".") in words("honorifics", "all")
        or (word[1:2].islower() and _HONORIFIC.fullmatch(word) is not None)  # “J.” is an initial
    )


@lru_cache(maxsize=4096)
def is_small(word: str) -> bool:
    """Whether a word is no name though it has a capital, as at the start of a sentence."""
    sections = ("determiners", "pronouns", "prepositions", "conjunctions", "adverbs", "auxiliaries")
    return word in words("function_words", "calendar") or any(
        word.lower() in words("function_words", section) for section in sections
    )


def office_in(text: str) -> str:
    """The first word for an office in some words, in small letters; empty without one."""
    return next((word for word in _WORD.findall(text.lower()) if word in _offices()), "")


def _office_after(prose: str, at: int) -> str:
    """“Ada Obi, the minister of works,”: the first word for an office in the apposition."""
    if prose[at : at + 2] != ", ":
        return ""
    return office_in(_APPOSITION_ENDS.split(prose[at + 2 : at + _APPOSITION], maxsplit=1)[0])


def _offices() -> frozenset[str]:
    return words("offices", "heads")
