"""A quotation that runs on for paragraphs before anybody is named who says it.

A reader should know the speaker by the end of the first quoted sentence (Reuters Handbook,
“quotes”). Reported are quotations that begin a paragraph and go on for at least `paragraphs`
paragraphs without a verb of speech in the paragraph before the last, unless a colon, a
question or another quotation leads in. The message gets the number of paragraphs.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.quotations import Quotation
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.people import is_speech
from newslint.document import Block, Role
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"paragraphs": Option.NUMBER}

_WORD = pattern(r"[a-z]+")
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the analysis has found all quotations."""
    return None


def finder(rule: Rule) -> Finder:
    """A search through the quotations that go on over paragraphs."""
    least = int(rule.options.get("paragraphs", 3))

    def find(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
        for chain in _chains(story):
            if len(chain) >= least and not _is_introduced(story, chain):
                number = _NUMBERS[len(chain)] if len(chain) < len(_NUMBERS) else str(len(chain))
                yield Hit(chain[0].opening.span, (number,))

    return find


def _chains(story: Story) -> Iterator[list[Quotation]]:
    """Quotations that begin a paragraph, each with its pieces in the paragraphs that follow."""
    chain: list[Quotation] = []
    for piece in story.quotations.all:
        if piece.opening.is_single or piece.level:
            continue
        if piece.reopens and chain:
            chain.append(piece)
        else:
            begins = piece.goes_on and not piece.reopens and _begins_paragraph(story, piece)
            chain = [piece] if begins else []
        if chain and not piece.goes_on:
            yield chain
            chain = []


def _begins_paragraph(story: Story, piece: Quotation) -> bool:
    return story.block_at(piece.span.start).span.start == piece.span.start


def _is_introduced(story: Story, chain: Sequence[Quotation]) -> bool:
    before = _paragraph_before(story, story.block_at(chain[0].span.start))
    if before is None or before.role is not Role.BODY:
        return True
    text = story.prose[slice(*before.span)].rstrip()
    if text.endswith((":", "?", "”", '"', "’’", "''")) or story.quoted_between(*before.span):
        return True
    return any(_speech_around(story, piece) for piece in chain[:-1])


def _paragraph_before(story: Story, block: Block) -> Block | None:
    earlier = [one for one in story.blocks if one.span.end <= block.span.start]
    return earlier[-1] if earlier else None


def _speech_around(story: Story, piece: Quotation) -> bool:
    """Whether a verb of speech stands in the piece's paragraph, outside its words."""
    block = story.block_at(piece.span.start).span
    outside = story.prose[block.start : piece.span.start] + " " + story.prose[piece.span.end : block.end]
    return "according to" in outside or any(is_speech(word) for word in _WORD.findall(outside))
