"""Spellings of another English than the settings ask for (`language = "en-GB"`).

Silent where the settings name no language. Names and words in quotation marks stay. The message gets what is
asked for, its spelling of the word and the word.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.variant_mix import is_in_compound, other_spelling, places_by_side
from newslint.finding import Span
from newslint.rulesets.rule import Rule
from newslint.spelling.variants import SIDES_OF, opposed

OPTIONS: Mapping[str, Option] = {}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the words of a story are compared with a list."""
    return None


def finder(_rule: Rule) -> Finder:
    """A look at the words of the other side."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    wanted = SIDES_OF.get(story.language, ())
    if not wanted:
        return
    unwanted = opposed(wanted)
    for side, spans in places_by_side(story, passages).items():
        for span in spans if side in unwanted else ():
            if not story.is_quoted(span) and not is_in_compound(story.prose, span):
                here = story.prose[slice(*span)]
                other = other_spelling(here)
                yield Hit(span, (wanted[0], other, here), (replace(span, other),))
