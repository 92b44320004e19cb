"""Titles and what goes with them in the wrong letter case: “governor Musa Bello”, “Former President”.

Keys: `titles`, the words to look at, in small letters, and `problem`:
`small-before-name` “by governor Musa Bello”; a title with an adjective before it describes and stays;
`capital-alone` “the Governor said”, unless a name or “of” follows;
`label` “the team of Coach Ade Ojo”, amid small words and before a full name;
`former` “by Former President Ade Ojo”, amid a sentence.
The message gets the word as it should be.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.analysis.names.given import is_given
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.problems import named
from newslint.finding import Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"problem": Option.TEXT, "titles": Option.TEXTS}

_BEFORE_TITLE = frozenset(
    ("and", "as", "by", "for", "from", "of", "on", "said", "that", "to", "told", "while", "with")
)


class _Place(NamedTuple):
    """A word, what stands between it and its neighbours, and these; empty where a sentence ends."""

    text: str
    before: str
    gap_before: str
    gap_after: str
    after: str
    gap_later: str
    later: str


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """The titles; “former” before them."""
    if rule.options.get("problem") == "former":
        return ("former ",)
    return tuple(sorted(_titles(rule)))


def finder(rule: Rule) -> Finder:
    """A look at each of the words where it stands."""
    is_wrong = named(rule, _PROBLEMS)
    titles = _titles(rule)
    if not titles:
        raise ValueError("The rule needs “titles”.")
    wanted = _wanted(str(rule.options["problem"]), titles)

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for word in sorted(wanted & story.words.keys()):
            for number in story.tokens.numbers[word]:
                start = story.tokens.starts[number]
                span = Span(start, start + len(word))
                if is_wrong(_place(story, number), titles) and holds(passages, span):
                    right = word.capitalize() if word.islower() else word.lower()
                    yield Hit(span, (right,), (replace(span, right),))

    return find


def _titles(rule: Rule) -> frozenset[str]:
    listed = rule.options.get("titles", [])
    return frozenset(
        word for text in ([listed] if isinstance(listed, str) else listed) for word in text.split()
    )


def _wanted(problem: str, titles: frozenset[str]) -> frozenset[str]:
    """The words of a story that may be wrong."""
    if problem == "former":
        return frozenset(("Former",))
    return titles if problem == "small-before-name" else frozenset(map(str.capitalize, titles))


def _place(story: Story, number: int) -> _Place:
    texts, gaps = story.tokens.texts, story.tokens.gaps
    before = texts[number - 1] if number else ""
    after, later = (*texts[number + 1 : number + 3], "", "")[:2]
    gap_before, gap_after, gap_later = (*gaps[number : number + 3], "")[:3]
    return _Place(texts[number], before, gap_before, gap_after, after, gap_later, later)


def _is_name(word: str) -> bool:
    return word[:1].isupper() and word[1:2].islower()


def _is_before_full_name(place: _Place) -> bool:
    return place.gap_after == place.gap_later == " " and _is_name(place.after) and _is_name(place.later)


def _is_amid_small_words(place: _Place) -> bool:
    return place.gap_before == " " and place.before.islower()


def _small_before_name(place: _Place, _titles: frozenset[str]) -> bool:
    is_bare = place.gap_before == " " and place.before in _BEFORE_TITLE
    return is_bare and _is_before_full_name(place)


def _capital_alone(place: _Place, _titles: frozenset[str]) -> bool:
    if place.gap_before != " " or place.before != "the":
        return False
    return place.gap_after != " " or (place.after.islower() and place.after not in {"of", "for"})


def _label(place: _Place, _titles: frozenset[str]) -> bool:
    is_before_name = _is_before_full_name(place) and is_given(place.after)
    return is_before_name and _is_amid_small_words(place) and place.before != "the"


def _former(place: _Place, titles: frozenset[str]) -> bool:
    if not _is_amid_small_words(place) or place.before == "the" or place.gap_after != " ":
        return False
    return _is_name(place.after) and place.after.lower() in titles


_PROBLEMS: Mapping[str, Callable[[_Place, frozenset[str]], bool]] = {
    "small-before-name": _small_before_name,
    "capital-alone": _capital_alone,
    "label": _label,
    "former": _former,
}
