"""A known organisation under a name with one slip: “All Progressive Congress”.

Keys as in `organisation_name`. Names of three words or more that differ from a listed one in one slip, or
in the s of a plural. British and American spellings, apostrophes and small words do not count, nor does
Nigeria for Nigerian. The message gets what stands and the right name.
"""

from collections.abc import Iterator, Sequence

from newslint.analysis.names.keys import key_words, spelt_words, without_forms
from newslint.analysis.names.slips import is_other_word, other_word
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, replace
from newslint.checks.names.heads import head_words
from newslint.checks.names.listed import OPTIONS, listed_names
from newslint.finding import Span
from newslint.rulesets.rule import Rule

__all__ = ["OPTIONS", "finder", "triggers"]

_FEWEST_WORDS = 3


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The words that make a name an organisation."""
    return head_words()


def finder(rule: Rule) -> Finder:
    """A comparison of each name with those of the list."""
    table = _Table([name for names in listed_names(rule).values() for name in names])

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for key, spans in story.organisations.by_name.items():
            if len(key) < _FEWEST_WORDS:
                continue
            for span in spans:
                name = story.prose[slice(*span)]
                right = table.meant(key, name)
                if right and holds(passages, span):
                    told = right.replace("'", story.apostrophe)
                    yield Hit(span, (name, told), (replace(span, told),))

    return find


class _Table:
    """Names by their keys, and by their keys without one word."""

    def __init__(self, names: Sequence[str]) -> None:
        self.by_key: dict[tuple[str, ...], list[str]] = {}
        self.by_rest: dict[tuple[int, tuple[str, ...]], list[tuple[str, ...]]] = {}
        for name in names:
            key = without_forms(key_words(name))
            if len(key) >= _FEWEST_WORDS and key not in self.by_key:
                for at in range(len(key)):
                    self.by_rest.setdefault((at, _without(key, at)), []).append(key)
            self.by_key.setdefault(key, []).append(name)

    def meant(self, key: tuple[str, ...], name: str) -> str | None:
        """The listed name that is one slip away; None for a name that is listed, or far from all."""
        if key in self.by_key:
            names = self.by_key[key]
            is_right = any(_are_as_spelt(name, listed) for listed in names)
            return None if is_right else names[0]
        for at in range(len(key)):
            for near in self.by_rest.get((at, _without(key, at)), ()):
                if other_word(key, near) is not None and not is_other_word(key[at], near[at]):
                    return self.by_key[near][0]
        return None


def _without(key: tuple[str, ...], at: int) -> tuple[str, ...]:
    return key[:at] + key[at + 1 :]


def _are_as_spelt(name: str, listed: str) -> bool:
    return without_forms(spelt_words(name)) == without_forms(spelt_words(listed))
