"""Two acronyms beside one name: “National Union of Teachers (NUT) … National Union of Teachers (NUOT)”.

The message gets the name, its first acronym and the other one, which is marked.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newslint.analysis.names.letters import letters_of
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule

if TYPE_CHECKING:
    from newslint.analysis.names.acronyms import Definition

OPTIONS: Mapping[str, Option] = {}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The bracket."""
    return ("(",)


def finder(_rule: Rule) -> Finder:
    """A comparison of the acronyms beside each name."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    first: dict[tuple[str, ...], Definition] = {}
    for one in story.acronyms.sure:
        before = first.setdefault(story.organisations.key(one.name), one)
        if letters_of(before.short) == letters_of(one.short) or not holds(passages, one.place):
            continue
        name = story.prose[slice(*one.name)]
        note = Related(before.place, f"Here it is “{before.short}”.")
        yield Hit(one.place, (name, before.short, one.short), (replace(one.place, before.short),), (note,))
