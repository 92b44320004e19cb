"""A place that no list has, spelt two ways in one story: “Musquodoboit” and “Musquidoboit”.

Both forms are unknown words with a capital, one slip apart, and one of them stands where places stand. The
message gets the form that stands more often (the first, at a tie), how often it stands, and the other.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.spelling.slips import is_one_slip

OPTIONS: Mapping[str, Option] = {}

_SHORTEST = 6
_NAME = pattern(r"[A-ZÀ-Þ][a-zß-ÿ]+\Z")
_PLACE = pattern(
    r"\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]cross|(?:town|village|community|city|district|port) of|road to) \Z"
)
_WINDOW = 24


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the lexicon is asked for every word."""
    return None


def finder(_rule: Rule) -> Finder:
    """A comparison of the unknown names of a story with each other."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    unknown = [word for word in story.unknown_words if len(word) >= _SHORTEST and _NAME.match(word)]
    for pair in combinations(unknown, 2):
        one, other = sorted(pair, key=lambda word: (-story.words[word], story.places(word)[0]))
        if one[0] == other[0] and is_one_slip(one.lower(), other.lower()) and _are_places(story, one, other):
            number = story.words[one]
            times = "once" if number == 1 else f"{number} times"
            note = Related(story.places(one)[0], f"Here it is “{one}”.")
            for span in story.places(other):
                if holds(passages, span):
                    yield Hit(span, (one, times, other), (replace(span, one),), (note,))


def _are_places(story: Story, one: str, other: str) -> bool:
    if one[:-1] == other or other[:-1] == one:
        return False  # “Musquodoboiter”, “Busangs”
    return all(
        any(
            _PLACE.search(story.prose, max(0, place.start - _WINDOW), place.start)
            for place in story.places(word)
        )
        for word in (one, other)
    )
