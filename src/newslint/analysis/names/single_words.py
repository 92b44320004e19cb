"""Whether one word with a capital is a name, or has its capital for another reason.

A word that is in no list in small letters is one. Others are names inside a sentence only: where the story
never writes them small and they are rare or somebody’s whom readers know, in a list of capitals, or where an
organisation’s first word stands for it again and again.
"""

from functools import cache
from typing import TYPE_CHECKING

from newslint.analysis.names.famous import FamousNames, listed
from newslint.analysis.names.full_names import is_small, is_title
from newslint.analysis.names.gazetteer import shared_gazetteer
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.spelling.lexicon import shared_lexicon
from newslint.wordlists import words

if TYPE_CHECKING:
    from newslint.analysis.story import Story

_CONTRACTION = pattern(r"I[’'](?:m|ve|ll|d)|\w+n[’']t|\w+[’'](?:re|ll|ve)")
_LISTED_BEFORE = pattern(r"[A-ZÀ-Þ][\w’'-]+(?: \([^()]*\))?[,;/] ?\Z")
_LISTED_AFTER = pattern(r"(?: \([^()]*\))?[,;/.] ?(?:[A-ZÀ-Þ]|\s)")
_OFFICE_OF = pattern(
    r"(?:[Cc]ommissioner|[Cc]ommittee|[Mm]inister|[Mm]inistry|[Ss]ecretary) (?:of|for|on) \Z"
)
_COUNTRIES = ("UAE", "DRC", "UK", "USSR", "US", "USA")
_NEAR = 40
_OFTEN = 4
_COMMON = 40
"""A capitalised word that is also a word as common as this is more often no name: “the Internet”."""
_RARE = 15
"""A word at the start of a sentence that is less common than this is a name."""


def is_name(story: "Story", place: Span, text: str) -> bool:
    """Whether a word where it stands is a name of somebody or something."""
    if len(text) == 1 or _CONTRACTION.fullmatch(text) or _is_no_bearer(text):
        return False
    if story.prose.startswith("$", place.end):
        return False  # “US$”
    if (
        "." in text
        or text in _COUNTRIES
        or _is_seat(story, place, text)
        or not shared_lexicon().has_exactly(text.lower())
    ):
        return True
    is_first = story.begins_sentence(place.start)
    if text in words("organisations", "one-word") or text in words("name_words", "bodies"):
        return not is_first
    if _OFFICE_OF.search(story.prose, max(0, place.start - _NEAR), place.start):
        return False
    return _is_unusual(text, _RARE) if is_first else _is_name_inside(story, place, text)


def _is_seat(story: "Story", place: Span, text: str) -> bool:
    """Whether a word is the state behind somebody’s party: “(PDP-Kano)”."""
    return story.prose.endswith("-", 0, place.start) and bool(shared_gazetteer().region(text))


def _is_name_inside(story: "Story", place: Span, text: str) -> bool:
    """Whether a word that may have a small letter is a name inside a sentence."""
    is_always = text.lower() not in story.tokens.numbers
    if is_always and (_is_unusual(text, _COMMON) or is_famous(text)):
        return True
    return _is_listed(story.prose, place) or _is_usual(story, text)


def _is_unusual(text: str, limit: int) -> bool:
    return shared_lexicon().commonness(text.lower()) < limit


def _is_no_bearer(text: str) -> bool:
    """Whether a word is a small one, a title, a nation’s, a thing, or a “Commission” that may be any."""
    if is_small(text) or is_title(text) or _is_of_nation(text):
        return True
    if text in words("organisations", "heads"):
        return text not in words("name_words", "bodies")
    return any(text in words("name_words", kind) for kind in ("acronyms", "members", "things"))


def _is_of_nation(text: str) -> bool:
    """Whether a word is that of a nation, also behind another one: “Sino-British”."""
    return text.rpartition("-")[2].lower() in words("proper_words", "nationalities")


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


@cache
def is_famous(surname: str) -> bool:
    """Whether somebody whom readers know has a surname."""
    return bool(_famous().given_with(surname))


@cache
def _famous() -> FamousNames:
    return listed()
