"""Captions and leads without who or when.

Key `problem`: `caption` for a caption that names nobody or no day; `lead` for the first three paragraphs of a
story without a name, a day or a place. Hints for a desk that wants them. The message gets what is missing.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.problems import Problem, story_finder
from newslint.document import Role
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

if TYPE_CHECKING:
    import re

OPTIONS: Mapping[str, Option] = {"problem": Option.TEXT}

_DAY = pattern(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September"
    r"|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|today|yesterday|tomorrow|tonight"
    r"|(?:Mar|Apr|Jun|Jul|Sep)\.? \d|this (?:week|month|year|morning)"
    r"|last (?:week|month|year|night)|(?:19|20)\d\d)"
)
_NAME = pattern(r"(?<=[^.!?:\n] )[A-Z][\w’'-]+|\A\w+: [A-Z]\w+ [A-Z]|\A[A-Z]\w+ [A-Z]\w+")
_PLACE = pattern(
    r"\b(?:in|at|from|near|outside|across|to) (?:the )?(?:[a-z]+ )?[A-Z][\w’-]+|\b[a-z]+ in the [a-z]+"
)
_FIRST = 3


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: what is looked for is what does not stand."""
    return None


def finder(rule: Rule) -> Finder:
    """The search a rule names."""
    return story_finder(rule, _PROBLEMS)


def _caption(story: Story) -> Iterator[Hit]:
    for block in story.blocks:
        if block.role is Role.CAPTION:
            missing = _missing(story.prose[slice(*block.span)], (("who", _NAME), ("when", _DAY)))
            if missing:
                yield Hit(block.span, (missing,))


def _lead(story: Story) -> Iterator[Hit]:
    first = [block for block in story.paragraphs if block.role is Role.BODY][:_FIRST]
    if len(first) < _FIRST:
        return
    datelines = [block for block in story.blocks if block.role is Role.DATELINE]
    text = " ".join(story.prose[slice(*block.span)] for block in (*datelines, *first))
    wanted = (("who", _NAME), ("when", _DAY), *(() if datelines else (("where", _PLACE),)))
    missing = _missing(text, wanted)
    if missing:
        word = story.prose[first[0].span.start : first[0].span.end].partition(" ")[0]
        yield Hit(Span(first[0].span.start, first[0].span.start + len(word)), (missing,))


def _missing(text: str, wanted: Sequence[tuple[str, "re.Pattern[str]"]]) -> str:
    """What a text does not tell: “who and when”."""
    return " and ".join(name for name, shape in wanted if not shape.search(text))


_PROBLEMS: Mapping[str, Problem] = {"caption": _caption, "lead": _lead}
