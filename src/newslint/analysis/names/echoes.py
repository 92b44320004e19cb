"""Names of the story where capitals tell nothing: in headings, and at the start of a sentence.

In a heading a name may stand in any letter case, “TOWN BANK FAILS” for Town Bank; elsewhere only as it stands
in the rest of the story. A form that two bearers have is nobody’s.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.names.capitals import is_heading
from newslint.analysis.names.people import bare
from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    from newslint.analysis.story import Story

_WORD = pattern(r"(?<![\w#@])[^\W_](?:[\w’'&.-]*\w)?")
_LONGEST = 6


class Echo(NamedTuple):
    """Where a name stands once more, and the number of its bearer."""

    span: Span
    bearer: int


def echoes(story: "Story", forms: Iterable[tuple[str, int]]) -> Iterator[Echo]:
    """Each place where one of some forms, each with its bearer, stands in a heading or begins a sentence."""
    exact = _of_one(forms)
    folded = _of_one((form.lower(), bearer) for form, bearer in exact.items())
    for block in story.blocks:
        if is_heading(story.prose[slice(*block.span)]):
            for word in _WORD.finditer(story.prose, *block.span):
                if word[0][0].isupper():
                    yield from _longest(story.folded, word.start(), block.span.end, folded)
            continue
        for sentence in story.sentences_of(block):
            first = _WORD.search(story.prose, *sentence)
            if first is not None:
                yield from _longest(story.prose, first.start(), sentence.end, exact)


def _of_one(forms: Iterable[tuple[str, int]]) -> Mapping[str, int]:
    """The forms that only one bearer has."""
    bearers: dict[str, set[int]] = {}
    for form, bearer in forms:
        bearers.setdefault(form, set()).add(bearer)
    return {form: found.pop() for form, found in bearers.items() if len(found) == 1}


def _longest(text: str, start: int, end: int, forms: Mapping[str, int]) -> Iterator[Echo]:
    """The longest form that begins at an offset, if any does."""
    following = list(islice(_WORD.finditer(text, start, end), _LONGEST))
    for word in reversed(following):
        name = text[start : word.start() + len(bare(word[0]))]
        if name in forms:
            yield Echo(Span(start, start + len(name)), forms[name])
            return
