"""Every quotation of a story with its attribution, carried over to what goes on."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from newslint.analysis.quotations import Quotation
from newslint.analysis.speech.after import attribution_at_end, attribution_in_sentence
from newslint.analysis.speech.attribution import BEFORE, Attribution
from newslint.analysis.speech.before import attribution_before
from newslint.analysis.speech.subjects import kinds
from newslint.analysis.story import Story
from newslint.document import Block

_LONGEST_TITLE = 8
_SMALL = frozenset({"prepositions", "conjunctions", "determiners"})
"""Sorts of words that titles write small."""
_CLOSES_SPEECH = ",?!—–-…"


class Speech(NamedTuple):
    """A quotation and who says it.

    `attribution` is the one beside it or the one it goes on from; `continues` tells that it has none of
    its own and goes on from another piece; `second` is one on its other side; `block` is its paragraph.
    """

    quotation: Quotation
    block: Block
    attribution: Attribution | None
    continues: bool = False
    second: Attribution | None = None


def read_speeches(story: Story) -> tuple[Speech, ...]:
    """The direct quotations of a story in order, those inside others left out."""
    found: list[Speech] = []
    for block, pieces in groupby(
        _outermost(story.quotations.all), lambda one: story.block_at(one.span.start)
    ):
        found += _in_paragraph(story, block, list(pieces), found[-1:])
    return tuple(_with_late_speakers(found))


def _with_late_speakers(speeches: list[Speech]) -> list[Speech]:
    """Give a speaker who is named in a later paragraph of a quotation to its earlier ones."""
    for number in range(len(speeches) - 2, -1, -1):
        speech, following = speeches[number], speeches[number + 1]
        if speech.attribution is None and speech.quotation.goes_on and following.quotation.reopens:
            speeches[number] = speech._replace(attribution=following.attribution, continues=True)
    return speeches


def _outermost(quotations: Sequence[Quotation]) -> Iterator[Quotation]:
    end = -1
    for one in quotations:
        if one.span.start >= end:
            yield one
            end = one.span.end


def _in_paragraph(
    story: Story, block: Block, pieces: Sequence[Quotation], earlier: Sequence[Speech]
) -> Iterator[Speech]:
    sides = [_beside(story, block, pieces, number) for number in range(len(pieces))]
    own = [side[0] for side in sides]
    if own[0] is None:
        own[0] = _led_in(story, block, pieces[0])
    first = next((said for said in own if said is not None), None)
    current = earlier[0].attribution if earlier and pieces[0].reopens else None
    for piece, beside, (_, second) in zip(pieces, own, sides, strict=True):
        said = _with_speaker(beside, current)
        current = said or current or first
        yield Speech(piece, block, current, said is None, second)


def _with_speaker(said: Attribution | None, before: Attribution | None) -> Attribution | None:
    """“…,” Obi said, adding: “…” – the second cue has the speaker of the first."""
    if said is None or said.speaker is not None or said.form != BEFORE or before is None:
        return said
    return said._replace(speaker=before.speaker)


def _beside(
    story: Story, block: Block, pieces: Sequence[Quotation], number: int
) -> tuple[Attribution | None, Attribution | None]:
    """The attribution in the sentence of a quotation, and a second one on its other side."""
    piece, prose = pieces[number], story.prose
    least = pieces[number - 1].span.end if number else block.span.start
    most = pieces[number + 1].span.start if number + 1 < len(pieces) else block.span.end
    start = max(least, story.sentence_at(piece.span.start).start)
    end = _sentence_end(story, piece, most)
    before = after = None
    if end > piece.span.end:
        read = attribution_in_sentence if _is_open(prose, piece, most) else attribution_at_end
        after = read(prose, piece.span.end, end)
    if any(map(str.isalnum, prose[start : piece.span.start])):
        before = attribution_before(prose, start, piece.span.start)
        if _may_be_title(prose, piece):
            return (before, None) if before and _touches(prose, before, piece) else (None, None)
    if before and after and before.verb != ":" and not _touches(prose, before, piece):
        return after, before
    return (before, after) if before else (after, None)


def _may_be_title(prose: str, piece: Quotation) -> bool:
    """Whether a few quoted words all have capitals, as the name of a book or a show has."""
    words = prose[slice(*piece.words)].split()
    if not 0 < len(words) <= _LONGEST_TITLE or not words[0][:1].isupper():
        return False
    return all(word[:1].isupper() or kinds(word) & _SMALL or not word[:1].isalpha() for word in words)


def _is_open(prose: str, piece: Quotation, most: int) -> bool:
    """Whether the sentence of a quotation goes on after its closing mark."""
    if piece.closing is None:
        return False
    last, after = _last(prose, piece), prose[piece.span.end : min(most, piece.span.end + 2)]
    return last in _CLOSES_SPEECH or after[:1] in _CLOSES_SPEECH


def _last(prose: str, piece: Quotation) -> str:
    """The last sign of the quoted words, marks of a quotation inside left out."""
    words = prose[slice(*piece.words)].rstrip(" ’'”\"")
    return words[-1:]


def _sentence_end(story: Story, piece: Quotation, most: int) -> int:
    """Where the sentence around the end of a quotation ends; “Why?” may be followed by its speaker."""
    end = story.sentence_at(piece.span.end - 1).end
    if end <= piece.span.end and _last(story.prose, piece) in _CLOSES_SPEECH:
        end = story.sentence_at(min(most - 1, piece.span.end + 1)).end
    return min(end, most)


def _touches(prose: str, said: Attribution, piece: Quotation) -> bool:
    """Whether nothing but a comma, a colon or “that” stands between a cue and a quotation."""
    return prose[said.cue.end : piece.span.start].strip(" ,:") in ("", "that")


def _led_in(story: Story, block: Block, piece: Quotation) -> Attribution | None:
    """The attribution of a paragraph that ends in a colon, for a quotation that begins the next one."""
    if piece.span.start != block.span.start or not block.span.start:
        return None
    before = story.block_at(block.span.start - 1)
    text = story.prose[slice(*before.span)].rstrip()
    if before.role is not block.role or not text.endswith(":"):
        return None
    end = before.span.start + len(text)
    return attribution_before(story.prose, story.sentence_at(end - 1).start, end)
