"""An organisation under the same words in another order: “Nigerian Central Bank” for the CBN.

The full name with its acronym, or a known one, stands in the story too. The message gets what stands and that
name.
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
    names = {key: spans for key, spans in story.organisations.by_name.items() if len(key) >= _FEWEST_WORDS}
    if len(names) > 1:
        yield from _turned_names(story, passages, names)


def _turned_names(
    story: Story, passages: Sequence[Span], names: Mapping[tuple[str, ...], Sequence[Span]]
) -> Iterator[Hit]:
    acronyms = story.organisations.acronyms
    first = {_turned(key): spans[0] for key, spans in names.items() if key in acronyms}
    for key, spans in names.items():
        right = first.get(_turned(key)) if key not in acronyms else None
        if right is None:
            continue
        name = story.prose[slice(*right)]
        for span in spans:
            if holds(passages, span):
                note = Related(right, f"Here it is “{name}”.")
                yield Hit(span, (story.prose[slice(*span)], name), (replace(span, name),), (note,))


def _turned(key: tuple[str, ...]) -> tuple[str, ...]:
    """The words in the order of the alphabet, the name of a nation cut to its stem."""
    return tuple(sorted(word[:_STEM] if is_of_nation(word) else word for word in key))
