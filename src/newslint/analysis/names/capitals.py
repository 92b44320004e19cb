"""Names that only their capitals tell: stretches of the runs of `runs.py` that somebody or something bears.

Left out are days, nationalities, parties’ members, events, works, laws and things (`data/name_words.txt`), and
common words that have a capital for another reason. Headings, in which every word has one, tell nothing.
"""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from newslint.analysis.names.famous import FamousNames, listed
from newslint.analysis.names.full_names import is_small, is_title
from newslint.analysis.names.given import is_given
from newslint.analysis.names.runs import runs
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.spelling.lexicon import shared_lexicon
from newslint.wordlists import words

if TYPE_CHECKING:
    from newslint.analysis.story import Story

_WORD = pattern(r"[^\W\d_][\w’'-]*")
_CONTRACTION = pattern(r"I[’'](?:m|ve|ll|d)|\w+n[’']t|\w+[’'](?:re|ll|ve)")
_NUMBER = pattern(r" (?:I+|I?V|One|Two|Three|\d+)\Z")
_OF = pattern(r" (?:of|for|on) ")
_LISTED_BEFORE = pattern(r"[A-ZÀ-Þ][\w’'-]+(?: \([^()]*\))?[,;/] ?\Z")
_LISTED_AFTER = pattern(r"(?: \([^()]*\))?[,;/.] ?(?:[A-ZÀ-Þ]|\s)")
_OFFICE_OF = pattern(r"(?:[Cc]ommissioner|[Cc]ommittee|[Mm]inister|[Mm]inistry|[Ss]ecretary) (?:of|for|on) \Z")
_COUNTRIES = ("UAE", "DRC", "UK", "USSR", "US", "USA")
_NEAR = 40
_OFTEN = 4
_COMMON = 40
"""A capitalised word that is also a word as common as this is more often no name: “the Internet”."""
_RARE = 15
"""A word at the start of a sentence that is less common than this is a name."""
_HEADING_WORDS = 16
_LONG_HEADING = 6
_LISTED = pattern(r";|,[^,]*,[^,]*,")
_LONG = 4
"""Letters from which on a word has a capital in most headings."""
_MOSTLY = 0.75


def unread_names(story: "Story") -> Iterator[Span]:
    """Each name that only its capitals tell, in order."""
    for block in story.blocks:
        if not is_heading(story.prose[slice(*block.span)]):
            for parts in runs(story, block.span):
                name = _name(story, parts)
                if name is not None:
                    yield name


def is_heading(text: str) -> bool:
    """Whether most words of a short block have a capital, so that it tells nothing."""
    found = _WORD.findall(text)
    counted = [word for word in found if len(word) >= _LONG] or found
    if not 1 < len(found) <= _HEADING_WORDS:
        return False
    share = sum(word[0].isupper() for word in counted) / len(counted)
    if text.rstrip().endswith((".", "…", "”", '"')):
        return share == 1 and len(counted) >= _LONG_HEADING and not _LISTED.search(text)
    return share >= _MOSTLY


def _name(story: "Story", parts: tuple[Span, ...]) -> Span | None:
    texts = [story.prose[slice(*part)] for part in parts]
    if len(texts) > 1 and (_describes(texts) or _only_begins(story, parts)):
        return _name(story, parts[1:])
    if len(texts) > 1 and is_thing(story.prose[parts[0].start : parts[-1].end]):
        return None
    if len(texts) == 1 and not _is_one_word_name(story, parts[0], texts[0]):
        return None
    return Span(parts[0].start, parts[-1].end)


def _only_begins(story: "Story", parts: tuple[Span, ...]) -> bool:
    """Whether a word has its capital from the start of a sentence, before a name that stands elsewhere, too."""
    first, prose = parts[0], story.prose
    if not (story.begins_sentence(first.start) and shared_lexicon().has_exactly(prose[slice(*first)].lower())):
        return False
    whole, rest = prose[first.start : parts[-1].end], prose[parts[1].start : parts[-1].end]
    return prose.count(whole) == 1 and prose.count(rest) > 1


def _describes(texts: list[str]) -> bool:
    """Whether the first word says of what kind or nation the name behind it is: “Syrian”, “Democrat”."""
    first = texts[0]
    if first in words("name_words", "members") or first.lower() in words("proper_words", "nationalities"):
        return is_given(texts[1]) or texts[1] in words("name_words", "members")
    return False


def is_thing(name: str) -> bool:
    """Whether a name is that of an event, a work, a law or a thing; “Center for Example Policy” is a body’s."""
    first, last = name.split()[0], _NUMBER.sub("", name).split()[-1]
    if first in words("name_words", "events"):
        return True
    return last in words("name_words", "things") and not _OF.search(name)


def _is_one_word_name(story: "Story", place: Span, text: str) -> bool:
    """Whether one word with a capital is a name and not a word that has one for another reason."""
    if len(text) == 1 or _CONTRACTION.fullmatch(text) or _is_no_bearer(text):
        return False
    if "." in text:
        return True
    is_first = story.begins_sentence(place.start)
    if text in words("organisations", "heads") and text not in words("name_words", "bodies"):
        return False
    if text in _COUNTRIES:
        return True
    if text in words("organisations", "one-word") or text in words("name_words", "bodies"):
        return not is_first
    small, lexicon = text.lower(), shared_lexicon()
    if not lexicon.has_exactly(small):
        return True
    if _OFFICE_OF.search(story.prose, max(0, place.start - _NEAR), place.start):
        return False
    if is_first:
        return lexicon.commonness(small) < _RARE
    if small not in story.tokens.numbers and (lexicon.commonness(small) < _COMMON or is_famous(text)):
        return True
    return _is_listed(story.prose, place) or _is_usual(story, text)


@cache
def is_famous(surname: str) -> bool:
    """Whether somebody whom readers know has a surname."""
    return bool(_famous().given_with(surname))


@cache
def _famous() -> FamousNames:
    return listed()


def _is_listed(prose: str, place: Span) -> bool:
    """Whether a word stands in a list of others with capitals: “Ade, Green, Bello”."""
    before = _LISTED_BEFORE.search(prose, max(0, place.start - _NEAR), place.start)
    return before is not None and _LISTED_AFTER.match(prose, place.end) is not None


def _is_usual(story: "Story", text: str) -> bool:
    """Whether an organisation’s first word stands alone again and again, and hardly ever in small letters."""
    if not any(story.prose.startswith(f"{text} ", name.start) for name in story.organisations.named):
        return False
    numbers = story.tokens.numbers
    often = sum(len(numbers.get(text + ending, ())) for ending in ("", "’s", "'s"))
    return often >= _OFTEN and _OFTEN * len(numbers.get(text.lower(), ())) <= often


def _is_no_bearer(text: str) -> bool:
    lists = ("acronyms", "things", "members")
    return (
        is_small(text)
        or is_title(text)
        or text.lower() in words("proper_words", "nationalities")
        or any(text in words("name_words", kind) for kind in lists)
    )
