"""A count beside a list of another length: “five winners: Ada Obi, John Marsh and Tom Reyes”, or items.

The names stand behind a colon or a dash, in brackets, between commas or after “are” or “named as”; each is
one to four words with capitals, and the last one comes after “and”. A list of items begins right after a
paragraph that ends with a colon and has one count. The message gets the count and the number listed.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import COUNTING_WORDS
from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.words import copy
from newslint.document import Block, Role
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_NAME = (
    r"(?:(?:Mr|Mrs|Ms|Dr|the|The) )?[A-Z][\w’'-]+(?: (?:de |of |van |al-|el-|bin )?[A-Z](?:\.|[\w’'-]*)){0,3}"
)
_NAMES = rf"(?P<names>{_NAME}(?:, {_NAME})+(?P<joint>,? and ){_NAME})"
_NOUN = r"(?: [a-z’-]+){1,3}"
_LIST = pattern(
    rf"{_NOUN}(?:: {_NAMES}(?=[.!;]?[”\"]?\s*\Z|\. )| [–—] {_NAMES}(?= [–—])| \({_NAMES}(?=\))"
    rf"|, (?:in )?{_NAMES}(?=, (?:were|was|are|have|had|who|voted|will)\b|\.)"
    rf"| (?:are|were|is|(?:were|have been|are) (?:named|identified) as) {_NAMES}(?=\.|, |\Z))".replace(
        "(?P<names>", "("
    ).replace("(?P<joint>", "(")
)
_NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_HINT = pattern(
    # Alternatives that begin with a letter or figure each, and no \b before them: `re` finds these quickly.
    rf"(?:{_NUMBERS}|{_NUMBERS.title()}|1[0-2]|2|3|4|5|6|7|8|9)"
    rf"{_NOUN}(?::| [–—]| \(|, (?:in )?| (?:are|were|is)"
    rf"(?: (?:named|identified) as)?"
    r"| have been (?:named|identified) as) ?[A-Z][^.;:]{2,40}, "
)
_NARROWED = pattern(r"(?:least|than|other|of|include|including|includes|among|top|over|about) \Z")
_FEWEST, _MOST = 2, 12


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The numbers that may be counted out, in words and in figures."""
    return (
        *(f"{number} " for number in COUNTING_WORDS[: _MOST - 1]),
        *(f"{number} " for number in range(2, _MOST + 1)),
    )


def finder(_rule: Rule) -> Finder:
    """A count of each list beside a count."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for passage in passages:
        for found in _HINT.finditer(story.prose, *passage):
            sentence = story.sentence_at(found.start())
            for figure in story.figures.within(sentence):
                if figure.span.start == found.start() and _may_count(story, figure):
                    yield from _names(story, sentence, figure)
    if any(block.role is Role.LIST for block in story.blocks):
        yield from _items(story)


def _may_count(story: Story, figure: Figure) -> bool:
    is_count = figure.kind is Kind.COUNT and figure.noun and not figure.hedge
    before = story.folded[max(0, figure.span.start - 12) : figure.span.start]
    return bool(is_count) and _FEWEST <= figure.value <= _MOST and not _NARROWED.search(before)


def _names(story: Story, sentence: Span, figure: Figure) -> Iterator[Hit]:
    found = _LIST.match(story.prose, figure.span.end, sentence.end)
    if not found:
        return
    group = next(number for number in range(1, len(found.groups()) + 1) if found[number])
    names, joint = found[group], found[group + 1]
    listed = names.count(", ") - (joint == ", and ") + 2
    if listed != figure.value:
        span = Span(*found.span(group))
        yield Hit(
            figure.span, (copy(story, figure), str(listed)), (), (Related(span, f"{listed} are named here."),)
        )


def _items(story: Story) -> Iterator[Hit]:
    """The counts of paragraphs that open a list of items."""
    blocks = story.blocks
    for number, block in enumerate(blocks[:-1]):
        if block.role is Role.BODY and story.prose[block.span.start : block.span.end].rstrip().endswith(":"):
            items = _items_from(blocks, number + 1)
            if len(items) >= _FEWEST:
                yield from _opened(story, block, items)


def _items_from(blocks: Sequence[Block], number: int) -> list[Block]:
    """The items of a list that begins at a block, those of the first level."""
    items = []
    while number < len(blocks) and blocks[number].role is Role.LIST:
        items.append(blocks[number])
        number += 1
    return [one for one in items if one.level == items[0].level]


def _opened(story: Story, block: Block, items: Sequence[Block]) -> Iterator[Hit]:
    sentence = story.sentences_of(block)[-1]
    counts = [one for one in story.figures.within(sentence) if one.kind is Kind.COUNT]
    if len(counts) != 1 or not _may_count(story, counts[0]) or counts[0].value == len(items):
        return
    span = Span(items[0].span.start, items[-1].span.end)
    note = Related(span, f"{len(items)} items are listed here.")
    yield Hit(counts[0].span, (copy(story, counts[0]), str(len(items))), (), (note,))
