"""What in a story tells of men and of women: pronouns, titles, words such as “wife”; outside quotations."""

from typing import TYPE_CHECKING

from newslint.wordlists import words

if TYPE_CHECKING:
    from newslint.analysis.story import Story


def tells_of_men(story: "Story", end: int) -> bool:
    """Whether a word before an offset tells of a man."""
    return _tells(story, words("roles", "his"), words("roles", "men"), end)


def tells_of_women(story: "Story", end: int) -> bool:
    """Whether a word before an offset tells of a woman."""
    return _tells(story, words("roles", "hers"), words("roles", "women"), end)


def _tells(story: "Story", plain: frozenset[str], titles: frozenset[str], end: int) -> bool:
    forms = titles.union(plain, map(str.capitalize, plain), map(str.upper, plain))
    return any(
        place.start < end and not story.is_quoted(place)
        for word in forms.intersection(story.tokens.numbers)
        for place in story.places(word)
    )
