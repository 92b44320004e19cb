"""A list in words that leaves out a number: “Firstly … Thirdly”.

Key `words`: the words in their order, such as “firstly secondly thirdly”. Only words at the start of a
sentence or after a semicolon count. Reported is a word whose forerunner stands nowhere in the story, not even
at another place or without its “ly”. The message gets the word and the one that is missing.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"words": Option.TEXT}


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """All words but the first two; without one of them nothing can be left out."""
    return tuple(_listed(rule)[2:])


def finder(rule: Rule) -> Finder:
    """A look at the words that stand in the story."""
    listed = _listed(rule)

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        stand = {word for word in listed if _places(story, word)}
        if listed[0] not in stand:
            return  # the list begins elsewhere
        for before, word in pairwise(listed[1:]):
            if word in stand and before not in stand and before.removesuffix("ly") not in story.folded:
                yield from _hit(story, passages, (listed[0], before, word))

    return find


def _hit(story: Story, passages: Sequence[Span], words: tuple[str, str, str]) -> Iterator[Hit]:
    first, missing, word = words
    place = _places(story, word)[0]
    if holds(passages, place):
        note = Related(_places(story, first)[0], "The list begins here.")
        yield Hit(place, (story.prose[slice(*place)], missing), (), (note,))


def _places(story: Story, word: str) -> list[Span]:
    places = (*story.places(word), *story.places(word.capitalize()))
    return [place for place in places if _begins_clause(story, place)]


def _begins_clause(story: Story, place: Span) -> bool:
    before = story.prose[max(0, place.start - 6) : place.start]
    return story.begins_sentence(place.start) or before.endswith(("; ", ": ", "; and ", ", and "))


def _listed(rule: Rule) -> list[str]:
    words = str(rule.options.get("words", "")).split()
    if len(words) <= 2:  # noqa: PLR2004  # a first, one to be missed, and one after it
        raise ValueError("The rule needs “words”, three or more in order.")
    return words
