"""Where organisations are named in full: runs of capitals that hold a word such as Bank, Ministry or Party.

“Access Bank”, “Central Bank of Nigeria”, “Ministry of Works and Housing”. A run goes on over “of” and “for” only
after such a word, and over “and” only inside what is one name for certain. What stands before a name (“Chairman”,
“The”) and the office after it (“Governor”) are left out. A run without such a word is no organisation here.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from newslint.finding import Span
from newslint.lazy import pattern
from newslint.wordlists import words

_CAPITAL = r"[A-Z][\w-]*(?:[’']s(?= [A-Z])|s[’'](?= [A-Z]))?"
_RUN = pattern(rf"(?<![\w’'-]){_CAPITAL}(?:(?: (?:of|for|and)(?: the)?| &)? {_CAPITAL})+")
_PIECE = pattern(rf"(?P<link>(?: (?:of|for|and)(?: the)?| &)?)(?: |\A)(?P<word>{_CAPITAL})")
_SECTIONS = ("determiners", "pronouns", "prepositions", "conjunctions", "adverbs", "auxiliaries")
_TITLES = frozenset(("Mr", "Mrs", "Ms", "Dr", "Prof", "Alhaji", "Chief", "Sir", "Former", "Vice", "Deputy"))
_NO_OFFICES = frozenset(("General", "Justice", "King", "King’s", "Partners", "Prince", "Princess", "Queen"))
"""Words for offices that names begin with: General Hospital, Justice Department."""
_COMPANY = frozenset(("inc", "limited", "llc", "llp", "ltd", "plc"))


class _Piece(NamedTuple):
    link: str
    word: str
    span: Span


def mentions(prose: str, start: int, end: int) -> Iterator[Span]:
    """The names of organisations between two offsets of the prose, in order."""
    for run in _RUN.finditer(prose, start, end):
        if not _heads().isdisjoint(run[0].split()):
            pieces = [
                _Piece(piece["link"].strip(), piece["word"], Span(*_moved(piece.span("word"), run.start())))
                for piece in _PIECE.finditer(run[0])
            ]
            yield from _organisations(pieces)


def _moved(span: tuple[int, int], by: int) -> tuple[int, int]:
    return span[0] + by, span[1] + by


def _organisations(pieces: Sequence[_Piece]) -> Iterator[Span]:
    for name in _parted(pieces):
        kept = _without_office(_without_title(name))
        if len(kept) > 1 and _has_head(kept):
            yield Span(kept[0].span.start, kept[-1].span.end)


def _parted(pieces: Sequence[_Piece]) -> Iterator[Sequence[_Piece]]:
    """A run cut where one name ends and another begins."""
    begin = 0
    for at in range(1, len(pieces)):
        if not _goes_on(pieces[begin:at], pieces[at:]):
            yield pieces[begin:at]
            begin = at
    yield pieces[begin:]


def _goes_on(left: Sequence[_Piece], right: Sequence[_Piece]) -> bool:
    link, last = right[0].link, left[-1].word
    if link.startswith(("of", "for")):
        return last in _heads()
    if link.startswith("and") or link == "&":
        if " " in link:
            return False
        heads = [piece.word for piece in left if piece.word in _heads()]
        return not heads or (heads[0] in words("organisations", "public") and right[0].word not in _heads())
    if last.endswith(("’s", "'s")):
        return last[:-2] in words("organisations", "possessives")
    return True


def _without_title(name: Sequence[_Piece]) -> Sequence[_Piece]:
    while name and (_is_small(name[0].word) or name[0].word in _TITLES or _is_office(name[0].word)):
        name = name[1:]
    return name


def _without_office(name: Sequence[_Piece]) -> Sequence[_Piece]:
    """A name up to where something else follows: “Central Bank Governor”, “Obi Cement Plc Ada Obi”."""
    for at in range(1, len(name)):
        if _is_office(name[at].word) and not name[at].link:
            return name[:at]
        if name[at].word.lower() in _COMPANY and name[at].word in _heads():
            return name[: at + 1]
    return name if _has_head(name) else _up_to_head(name)


def _up_to_head(name: Sequence[_Piece]) -> Sequence[_Piece]:
    """A name up to its last head: “Example College London”; a street’s name has none."""
    ends = [at + 1 for at in range(1, len(name)) if name[at].word in _heads()]
    return name[: ends[-1]] if ends and name[-1].word not in words("organisations", "streets") else name


def _has_head(name: Sequence[_Piece]) -> bool:
    if name and name[-1].word in _heads():
        return True
    after = next((at for at, piece in enumerate(name) if piece.link.startswith(("of", "for"))), 0)
    return after > 0 and name[after - 1].word in _heads()


def _is_office(word: str) -> bool:
    return word not in _NO_OFFICES and word.lower().removesuffix("s") in words("offices", "heads")


@cache
def _is_small(word: str) -> bool:
    is_small = any(word.lower() in words("function_words", section) for section in _SECTIONS)
    return (is_small and word != "All") or word in words("function_words", "calendar")


def _heads() -> frozenset[str]:
    return words("organisations", "heads")
