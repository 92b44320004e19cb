"""An organisation under a name that is not its own, beside its right abbreviation.

Keys: `list`, a list of the package such as `acronyms:organisations`, and `names`: abbreviation → its name,
or several, best first. A house adds a table of its own in a rule file of this kind. “International Police
(INTERPOL)” and “INTERPOL (International Police)” are read; a name that shares no word with the listed ones
is another organisation and stays. The message gets what stands, the abbreviation and the right name.
"""

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.names.keys import key_words
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, replace
from newslint.checks.names.listed import OPTIONS, listed_names
from newslint.checks.patterns import compile_search
from newslint.finding import Span
from newslint.rulesets.rule import Rule

_BESIDE = (
    r"\((?P<short>[A-Za-z]{2,12})\)|\b(?P<first>[A-Z][A-Za-z]{1,11}) \((?P<inside>[^() ]+ [^()]{2,120})\)"
)
__all__ = ["OPTIONS", "finder", "triggers"]

_SMALL = frozenset(("a", "an", "and", "against", "de", "for", "in", "of", "on", "the", "to", "&"))
_MOST_WORDS = 12
_MOST_EXTRA_WORDS = 3


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """The abbreviations beside a bracket."""
    short = {abbreviation.lower() for abbreviation in listed_names(rule)}
    return tuple(sorted({f"({one})" for one in short} | {f"{one} (" for one in short}))


def finder(rule: Rule) -> Finder:
    """A search for listed abbreviations beside a name."""
    table = listed_names(rule)
    search = compile_search(rule, _BESIDE)

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for start, end in passages:
            text = story.prose[start:end]
            for match in search(text):
                short = match["short"] or match["first"]
                phrase = (
                    _phrase_before(text, match.start()) if match["short"] else Span(*match.span("inside"))
                )
                offset = _wrong_part(text[slice(*phrase)], table[short]) if short in table else None
                if offset is not None:
                    span = Span(start + phrase.start + offset, start + phrase.end)
                    values = (story.prose[slice(*span)], short, table[short][0])
                    yield Hit(span, values, (replace(span, table[short][0]),))

    return find


def _phrase_before(text: str, end: int) -> Span:
    """The words with capitals, and small words between them, that lead up to a bracket."""
    end = len(text[:end].rstrip())
    start = end
    for word in reversed(text[:end].split()[-_MOST_WORDS:]):
        if not (word[0].isupper() or word in _SMALL) or word[-1] in ".;:":
            break
        start = text.rindex(word, 0, start)
    return Span(start, end)


def _wrong_part(phrase: str, names: Sequence[str]) -> int | None:
    """Where in a phrase a name begins that is a garbled form of the listed ones; None if none does."""
    said = key_words(phrase)
    keys = [key_words(name) for name in names]
    if any(said[-len(key) :] == key for key in keys):
        return None
    own = {word for key in keys for word in key}
    words = list(re.finditer(r"\S+", phrase))
    start = next((at for at, word in enumerate(words) if set(key_words(word[0])) & own), None)
    if start is None:
        return None
    kept = key_words(phrase[words[start].start() :])
    shared = sum(word in own for word in kept)
    if shared * 2 < len(kept) or len(kept) - shared > _MOST_EXTRA_WORDS:
        return None
    if any(kept == key[at : at + len(kept)] for key in keys for at in range(1, len(key))):
        return None  # part of a name whose beginning is said otherwise: “the UN Population Fund”
    if len(kept) == 1 and len(keys[0]) > 1:
        return None
    return words[start].start()
