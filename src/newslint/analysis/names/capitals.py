"""Names that only their capitals tell: stretches of the runs of `runs.py` that somebody or something bears.

Left out are events, works, laws and things (`data/name_words.txt`) and what comes before a name:
nationalities, parties, the first word of a sentence. `single_words.py` judges words that stand alone.
Headings, in which every word has a capital, tell nothing.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newslint.analysis.names.given import is_given
from newslint.analysis.names.runs import runs
from newslint.analysis.names.single_words import is_name
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.spelling.lexicon import shared_lexicon
from newslint.wordlists import words

if TYPE_CHECKING:
    from newslint.analysis.story import Story

_WORD = pattern(r"[^\W\d_][\w’'-]*")
_NUMBER = pattern(r" (?:I+|I?V|One|Two|Three|\d+)\Z")
_OF = pattern(r" (?:of|for|on) ")
_STOPS = (".", "…", "”", '"')
_LISTED = pattern(r";|,[^,]*,[^,]*,")
_HEADING_WORDS = 16
_LONG_HEADING = 6
"""Long words that a heading with a stop has at least, all with capitals."""
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
    found: list[str] = _WORD.findall(text)
    if not 1 < len(found) <= _HEADING_WORDS:
        return False
    counted = [word for word in found if len(word) >= _LONG] or found
    capitals = sum(word[0].isupper() for word in counted)
    if text.rstrip().endswith(_STOPS):
        is_long = len(counted) >= _LONG_HEADING
        return is_long and capitals == len(counted) and not _LISTED.search(text)
    return capitals >= _MOSTLY * len(counted)


def is_thing(name: str) -> bool:
    """Whether a name is an event’s, a work’s, a law’s or a thing’s, unlike “Centre for Example Policy”."""
    first, last = name.split(maxsplit=1)[0], _NUMBER.sub("", name).split()[-1]
    if first in words("name_words", "events") or (last == "Government" and _is_of_group(first)):
        return True
    return last in words("name_words", "things") and not _OF.search(name)


def _name(story: "Story", parts: tuple[Span, ...]) -> Span | None:
    """What of some words is a name, if anything."""
    texts = [story.prose[slice(*part)] for part in parts]
    if len(texts) == 1:
        return parts[0] if is_name(story, parts[0], texts[0]) else None
    if _describes(texts) or _only_begins(story, parts):
        return _name(story, parts[1:])
    whole = Span(parts[0].start, parts[-1].end)
    return None if is_thing(story.prose[slice(*whole)]) else whole


def _describes(texts: list[str]) -> bool:
    """Whether the first word says of what kind or nation the name behind it is: “Syrian”, “Democrat”."""
    return _is_of_group(texts[0]) and (is_given(texts[1]) or _is_of_group(texts[1]))


def _is_of_group(word: str) -> bool:
    return word in words("name_words", "members") or word.lower() in words("proper_words", "nationalities")


def _only_begins(story: "Story", parts: tuple[Span, ...]) -> bool:
    """Whether a sentence begins with a word that is no part of the name behind it, which stands elsewhere."""
    first, prose = parts[0], story.prose
    is_word = shared_lexicon().has_exactly(prose[slice(*first)].lower())
    if not (is_word and story.begins_sentence(first.start)):
        return False
    whole, rest = prose[first.start : parts[-1].end], prose[parts[1].start : parts[-1].end]
    return prose.count(whole) == 1 and prose.count(rest) > 1
