"""A headline that claims more than the story: “Mayor will quit” over “the mayor plans to quit”.

Only the loss of a modal is seen: the headline has “will quit” or “quits”, and the story has that verb only
after may, might, could, or “plans to” and its like. A hint, since a story may say the same in other words.
The message gets the words of the headline and those of the story.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.document import Role
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_WILL = pattern(r"\b[Ww]ill (?P<verb>[A-Za-z]{3,})\b")
_PRESENT = pattern(r"(?<=\w )(?!(?:[Ss]ay|[Tt]ell)s\b)(?P<verb>[A-Za-z]{3,}?)s\b")
_WEAK = r"\b(?:may|might|could|(?:plans|hopes|aims|wants|intends|threatens|is considering|is expected) to)"


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: every headline is compared."""
    return None


def finder(_rule: Rule) -> Finder:
    """A comparison of the verbs of the headline with the story."""
    return _find


def _find(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
    for block in story.blocks:
        if block.role is Role.HEADLINE:
            for shape in (_WILL, _PRESENT):
                for found in shape.finditer(story.prose, *block.span):
                    yield from _compared(story, Span(*found.span()), found["verb"].lower(), block.span.end)


def _compared(story: Story, claim: Span, verb: str, body: int) -> Iterator[Hit]:
    weak = pattern(rf"{_WEAK} (?:also )?{verb}\b").search(story.folded, body)
    if weak is None:
        return
    strong = pattern(rf"\b(?:will (?:also )?{verb}|{verb}s|{verb}e?d|{verb}ing)\b").search(story.folded, body)
    if strong is None:
        place = Span(*weak.span())
        note = Related(place, f"Here it is “{story.prose[slice(*place)]}”.")
        yield Hit(claim, (story.prose[slice(*claim)], story.prose[slice(*place)]), (), (note,))
