"""An organisation with an acronym under the same words in another order: “Nigerian Central Bank” for the CBN.

The full name with its acronym, or a known one, stands in the story too. The message gets what stands and that name.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.names.keys import is_of_nation
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.names.heads import head_words
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}
_STEM = 5
_FEWEST_WORDS = 3


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The words that make a name an organisation."""
    return head_words()


def finder(_rule: Rule) -> Finder:
    """A comparison of the words of names."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    first: dict[tuple[str, ...], Span] = {}
    organisations = [one for one in story.organisations.all if len(one.key) >= _FEWEST_WORDS and one.named]
    for one in organisations:
        if one.acronym:
            first.setdefault(_turned(one.key), one.named[0])
    for one in organisations:
        right = first.get(_turned(one.key))
        if right is None or one.acronym or right == one.named[0]:
            continue
        name = story.prose[slice(*right)]
        for span in one.named:
            if holds(passages, span):
                note = Related(right, f"Here it is “{name}”.")
                yield Hit(span, (story.prose[slice(*span)], name), (replace(span, name),), (note,))


def _turned(key: tuple[str, ...]) -> tuple[str, ...]:
    """The words in the order of the alphabet, the name of a nation cut to its stem."""
    return tuple(sorted(word[:_STEM] if is_of_nation(word) else word for word in key))
