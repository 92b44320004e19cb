"""One acronym beside two names: “Energy Research Council (ERC) … Eastern Road Company (ERC)”.

Names that differ in small words, plurals, spelling or the company form are one; so are a name and its
longer form. The message gets the acronym, its first name and the other one, which is marked.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.names.keys import key_words, without_forms
from newslint.analysis.names.slips import are_near
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The bracket."""
    return ("(",)


def finder(_rule: Rule) -> Finder:
    """A comparison of the names beside each acronym."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    first: dict[str, Span] = {}
    for one in story.acronyms.sure:
        before = first.setdefault(one.short, one.name)
        if before == one.name or not holds(passages, one.name):
            continue
        names = [story.prose[slice(*span)] for span in (before, one.name)]
        if are_other_names(*names):
            note = Related(before, f"Here {one.short} is “{names[0]}”.")
            yield Hit(one.name, (one.short, *names), (), (note,))


def are_other_names(one: str, two: str) -> bool:
    """Whether two names are those of two organisations, and no slip in one of them."""
    keys = [without_forms(key_words(name)) for name in (one, two)]
    has_all = set(keys[0]) <= set(keys[1]) or set(keys[1]) <= set(keys[0])
    return not has_all and not are_near(*keys)
