"""Where organisations are named in full: runs of capitals that hold a word such as Bank, Ministry or Party.

“Access Bank”, “Central Bank of Nigeria”, “Ministry of Works and Housing”. A run goes on over “of” and “for”
only after such a word or before a country, over “on” after “Committee” and its like, and over “and” only
inside what is one name for certain. What stands before a name (“Chairman”, “The”, “Lagos-based”) and the
office after it (“Governor”) are left out. A run without such a word is no organisation here.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from newslint.analysis.names.full_names import QUALIFIED
from newslint.analysis.names.gazetteer import shared_gazetteer
from newslint.analysis.tokens import Tokens
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.wordlists import words

_CAPITAL = rf"(?!{QUALIFIED})[A-Z][\w&-]*(?:[’']s(?= [A-Z])|s[’'](?= [A-Z]))?"
_LINK = r"(?:(?:(?:(?<=Bros|Corp)|(?<=Inc|Ltd)|(?<=Co))\.)? (?:of|for|and|on)(?: the)?| &|)"
_RUN = pattern(rf"(?<![\w’'-]){_CAPITAL}(?:{_LINK} {_CAPITAL})+")
_PIECE = pattern(rf"(?P<link>{_LINK})(?: |\A)(?P<word>{_CAPITAL})")
_QUALIFIED = pattern(QUALIFIED)
_LINKS = frozenset(("of", "for", "and", "on"))
_POSSESSIVES = ("’s", "'s")
_SECTIONS = ("determiners", "pronouns", "prepositions", "conjunctions", "adverbs", "auxiliaries")
_TITLES = frozenset(("Mr", "Mrs", "Ms", "Dr", "Prof", "Alhaji", "Chief", "Sir", "Former", "Vice", "Deputy"))
_NO_OFFICES = frozenset(("General", "Justice", "King", "King’s", "Partners", "Prince", "Princess", "Queen"))
"""Words for offices that names begin with: General Hospital, Justice Department."""
_GAPS = (" ", " & ", "&")
_SHORTENED = ("Bros", "Co", "Corp", "Inc", "Ltd")
_COMPANY = frozenset(("inc", "limited", "llc", "llp", "ltd", "plc"))


class _Piece(NamedTuple):
    link: str
    word: str
    span: Span


def mentions(prose: str, tokens: Tokens) -> Iterator[Span]:
    """The names of organisations in the prose, in order; looked for around the words that make them."""
    end = -1
    for number in sorted(number for head in _heads_as_written() for number in tokens.numbers.get(head, ())):
        start = tokens.starts[number]
        if start < end:
            continue
        run = _RUN.match(prose, tokens.starts[_first_of_run(tokens, number)])
        if run:
            end = run.end()
            yield from _organisations(
                [
                    _Piece(
                        piece["link"].strip(". "),
                        piece["word"],
                        _moved(piece.span("word"), run.start()),
                    )
                    for piece in _PIECE.finditer(run[0])
                ]
            )


def _first_of_run(tokens: Tokens, number: int) -> int:
    """The first word of the capitals, with small words between them, that lead up to a word."""
    first = at = number
    while at > 0 and _are_joined(tokens, at):
        at -= 1
        if _QUALIFIED.match(tokens.texts[at]):
            break
        if tokens.texts[at][0].isupper():
            first = at
        elif not (
            tokens.texts[at] in _LINKS or (tokens.texts[at] == "the" and tokens.texts[at - 1] in _LINKS)
        ):
            break
    return first


def _are_joined(tokens: Tokens, number: int) -> bool:
    """Whether no stop parts a word from the one before it; that of “Corp. of Kano” is none."""
    if tokens.gaps[number] == ". ":
        return tokens.texts[number] in _LINKS and tokens.texts[number - 1] in _SHORTENED
    return tokens.gaps[number] in _GAPS


def _moved(span: tuple[int, int], by: int) -> Span:
    return Span(span[0] + by, span[1] + by)


def _organisations(pieces: Sequence[_Piece]) -> Iterator[Span]:
    for name in _parted(pieces):
        kept = _without_office(_without_title(_without_possessive(name)))
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
        return last in _heads() or (link == "of" and bool(shared_gazetteer().region(right[0].word)))
    if link.startswith("on"):
        return last in words("organisations", "on") and not _is_small(right[0].word)
    if link.startswith("and") or link == "&":
        return " " not in link and _is_pair(left, right[0].word)
    if last.endswith(_POSSESSIVES):
        return last[:-2] in words("organisations", "possessives")
    return True


def _is_pair(left: Sequence[_Piece], word: str) -> bool:
    """Whether “and” stands inside a name: “Ministry of Works and Housing”, not “Kano Bank and EFCC”."""
    if word in words("name_words", "bodies"):
        return False
    heads = [piece.word for piece in left if piece.word in _heads()]
    is_acronym = word.isupper() and len(word) > 1
    return not heads or (
        heads[0] in words("organisations", "public") and word not in _heads() and not is_acronym
    )


def _without_possessive(name: Sequence[_Piece]) -> Sequence[_Piece]:
    """A name that owns what follows, without its “’s”."""
    *others, last = name
    if not last.word.endswith(_POSSESSIVES):
        return name
    return (*others, last._replace(word=last.word[:-2], span=Span(last.span.start, last.span.end - 2)))


def _without_title(name: Sequence[_Piece]) -> Sequence[_Piece]:
    while name and (_is_small(name[0].word) or name[0].word in _TITLES or _is_office(name[0].word)):
        name = name[1:]
    while len(name) > 1 and all(piece.word.lower() in _nationalities() for piece in name[:2]):
        name = name[1:]  # “the Syrian Muslim Council”
    return name


def _nationalities() -> frozenset[str]:
    return words("proper_words", "nationalities")


def _without_office(name: Sequence[_Piece]) -> Sequence[_Piece]:
    """A name up to where something else follows: “Central Bank Governor”, “Obi Cement Plc Ada Obi”."""
    for at in range(1, len(name)):
        if _is_office(name[at].word) and not (name[at].link or _is_of_many(name, at)):
            return name[:at] if _has_head(name[:at]) else _up_to_head(name[:at])
        if name[at].word.lower() in _COMPANY and name[at].word in _heads():
            return name[: at + 1]
    return name if _has_head(name) else _up_to_head(name)


def _is_of_many(name: Sequence[_Piece], at: int) -> bool:
    """Whether an office stands in a body’s name: “Board of Executive Directors”."""
    return name[at].word.endswith("s") and any(piece.link.startswith("of") for piece in name[:at])


def _up_to_head(name: Sequence[_Piece]) -> Sequence[_Piece]:
    """A name up to its last head: “Example College London”; a street’s name has none."""
    ends = [at + 1 for at in range(1, len(name)) if name[at].word in _heads()]
    return name[: ends[-1]] if ends and name[-1].word not in words("organisations", "streets") else name


def _has_head(name: Sequence[_Piece]) -> bool:
    if name and name[-1].word in _heads():
        return True
    after = next((at for at in range(1, len(name)) if name[at].link.startswith(("of", "for", "on"))), 0)
    return after > 0 and name[after - 1].word in _heads()


def _is_office(word: str) -> bool:
    return word not in _NO_OFFICES and word.lower().removesuffix("s") in words("offices", "heads")


@cache
def _is_small(word: str) -> bool:
    is_small = any(word.lower() in words("function_words", section) for section in _SECTIONS)
    return (is_small and word != "All") or word in words("function_words", "calendar")


@cache
def _heads_as_written() -> tuple[str, ...]:
    """The heads, also as a possessive."""
    return tuple(f"{head}{ending}" for head in sorted(_heads()) for ending in ("", "’s", "'s"))


def _heads() -> frozenset[str]:
    return words("organisations", "heads")
