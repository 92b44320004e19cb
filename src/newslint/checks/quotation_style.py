"""Which marks a story uses for its quotations: curly or straight, double or single.

Key: `problem`, one of the names in `_PROBLEMS`. The message of `mixed` gets the marks of the fewer
quotations and how many there are; the others get the mark that stands.
"""

from collections.abc import Iterator, Mapping

from newslint.analysis.marks import Mark
from newslint.analysis.quotations import Quotation
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, Repair
from newslint.checks.problems import Problem, story_finder
from newslint.document import Role
from newslint.finding import Edit, Related
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"problem": Option.TEXT}

_CURLY, _STRAIGHT = ("“", "”"), ('"', '"')
_SINGLE_OF = {"curly": ("‘", "’"), "straight": ("'", "'")}
_DOUBLE_OF = {"‘": _CURLY, "'": _STRAIGHT}
_FEWEST_WORDS = 3
_SHORTEST_PARAGRAPH = 7
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the analysis has found all quotations."""
    return None


def finder(rule: Rule) -> Finder:
    """The search for one sort of problem."""
    return story_finder(rule, _PROBLEMS)


def _pairs(story: Story, marks: tuple[str, str]) -> list[tuple[Mark, Mark]]:
    """Quotations whose two marks are these."""
    return [
        (one.opening, one.closing)
        for one in story.quotations.all
        if one.closing is not None and (one.opening.text, one.closing.text) == marks
    ]


def _mixed(story: Story) -> Iterator[Hit]:
    """Some quotations curly and some straight: one finding at the first of the fewer."""
    curly, straight = _pairs(story, _CURLY), _pairs(story, _STRAIGHT)
    if not curly or not straight or len(curly) == len(straight):
        return
    fewer, more = sorted((curly, straight), key=len)
    right = _CURLY if more is curly else _STRAIGHT
    edits = tuple(Edit(mark.span, text) for pair in fewer for mark, text in zip(pair, right, strict=True))
    number = _NUMBERS[len(fewer)] if len(fewer) < len(_NUMBERS) else f"{len(fewer):,}"
    usual = Related(more[0][0].span, f"Here the mark is {more[0][0].text}.")
    kind = "straight" if more is curly else "curly"
    subject = f"{number} quotation has" if len(fewer) == 1 else f"{number} quotations have"
    yield Hit(
        fewer[0][0].span,
        (subject, kind),
        (Repair(edits, f"Replace with {' and '.join(dict.fromkeys(right))}"),),
        (usual,),
    )


def _nested(story: Story) -> Iterator[Hit]:
    """A quotation in a quotation with the same double marks."""
    for one in story.quotations.all:
        if one.level and not one.opening.is_single and one.closing is not None:
            yield _as_single(one, one.closing)


def _in_headline(story: Story) -> Iterator[Hit]:
    """Double marks in a headline."""
    for one in story.quotations.all:
        if one.opening.is_single or one.level or one.closing is None:
            continue
        if story.block_at(one.span.start).role is Role.HEADLINE:
            yield _as_single(one, one.closing)


def _single_outside(story: Story) -> Iterator[Hit]:
    """A quotation of some words in running text between single marks, not inside another."""
    for one in story.quotations.all:
        closing = one.closing
        if closing is None or not one.opening.is_single or one.opening.text not in _DOUBLE_OF:
            continue
        text = story.prose[slice(*one.words)]
        if len(text.split()) < _FEWEST_WORDS or _is_inside(story, one):
            continue
        if _is_running(story, one) and not text[0].isdigit():
            left, right = _DOUBLE_OF[one.opening.text]
            yield _exchanged(one, closing, left, right)


def _is_inside(story: Story, one: Quotation) -> bool:
    """Whether a quotation stands inside one with double marks, broken or not."""
    return any(
        other.words.start <= one.span.start < other.words.end
        for other in story.quotations.all
        if not other.opening.is_single
    )


def _is_running(story: Story, one: Quotation) -> bool:
    """Whether a quotation stands in a paragraph of whole sentences, and not in what may be a heading."""
    block = story.block_at(one.span.start)
    if block.role is not Role.BODY or block == story.blocks[0]:
        return False
    text = story.prose[slice(*block.span)]
    return len(text.split()) >= _SHORTEST_PARAGRAPH and text.rstrip("\"”’')")[-1:] in tuple(".!?…:")


def _in_block_quotation(story: Story) -> Iterator[Hit]:
    """A block quotation that is one quotation with its marks, and has one paragraph only."""
    for one in story.quotations.all:
        block = story.block_at(one.span.start)
        if one.closing is None or block.role is not Role.BLOCKQUOTE or one.span != block.span:
            continue
        beside = (story.block_at(max(0, block.span.start - 1)), story.block_at(block.span.end + 1))
        if all(other is block or other.role is not Role.BLOCKQUOTE for other in beside):
            edits = (Edit(one.opening.span, ""), Edit(one.closing.span, ""))
            yield Hit(one.opening.span, (one.opening.text,), (Repair(edits, "Delete the marks"),))


def _as_single(one: Quotation, closing: Mark) -> Hit:
    left, right = _SINGLE_OF["straight" if one.opening.text == '"' else "curly"]
    return _exchanged(one, closing, left, right)


def _exchanged(one: Quotation, closing: Mark, left: str, right: str) -> Hit:
    """A finding whose fix puts two other marks."""
    edits = (Edit(one.opening.span, left), Edit(closing.span, right))
    return Hit(
        one.opening.span, (one.opening.text, left), (Repair(edits, f"Replace with {left} and {right}"),)
    )


_PROBLEMS: dict[str, Problem] = {
    "mixed": _mixed,
    "nested": _nested,
    "in-headline": _in_headline,
    "single-outside": _single_outside,
    "in-block-quotation": _in_block_quotation,
}
