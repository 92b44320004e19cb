"""Counts of a text that measures of readability are made of.

Names follow Vale's `metric` variables; syllables are counted as in the prose library it uses:
groups of vowels, less a silent e at the end.
"""

from collections.abc import Mapping

from newslint.analysis.story import Story
from newslint.document import Role
from newslint.lazy import pattern

_VOWELS = pattern(r"[aeiouy]+")
_LONG = 6
_MANY_SYLLABLES = 3


MEASURES = frozenset(
    {
        "words",
        "characters",
        "syllables",
        "long_words",
        "complex_words",
        "polysyllabic_words",
        "sentences",
        "paragraphs",
        "list",
        "blockquote",
        *(f"heading_h{level}" for level in range(1, 7)),
    }
)
"""The names of all counts."""


def syllables(word: str) -> int:
    """About how many syllables a word has, at least one."""
    plain = word.lower().removesuffix("’s").removesuffix("'s")
    count = len(_VOWELS.findall(plain))
    if plain.endswith("e") and not plain.endswith(("le", "ee", "ye")) and count > 1:
        count -= 1
    return max(1, count)


def measures(story: Story) -> Mapping[str, float]:
    """The counts of a story's running text."""
    counted = {word: number for word, number in story.words.items() if any(map(str.isalpha, word))}
    in_syllables = {word: syllables(word) for word in counted}
    many = sum(number for word, number in counted.items() if in_syllables[word] >= _MANY_SYLLABLES)
    found: dict[str, float] = {
        "words": sum(counted.values()),
        "characters": sum(len(word) * number for word, number in counted.items()),
        "syllables": sum(in_syllables[word] * number for word, number in counted.items()),
        "long_words": sum(number for word, number in counted.items() if len(word) > _LONG),
        "complex_words": many,
        "polysyllabic_words": many,
        "sentences": len(story.sentences),
        "paragraphs": len(story.paragraphs),
        "list": sum(block.role is Role.LIST for block in story.blocks),
        "blockquote": sum(block.role is Role.BLOCKQUOTE for block in story.blocks),
    }
    for level in range(1, 7):
        heads = (block for block in story.blocks if block.role in (Role.HEADLINE, Role.HEADING))
        found[f"heading_h{level}"] = sum(max(1, block.level) == level for block in heads)
    return found
