"""What the comparisons of counts share: when two are compatible, and when a third explains the difference."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import combinations

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.gist import gist
from newslint.analysis.story import Story
from newslint.analysis.tallies.reading import Tally, apart_words
from newslint.analysis.tallies.things import is_anybody
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.wordlists import words

_SMALL = 12
_MOST_PARTS = 8
_AROUND = 0.1
_WORD = pattern(r"\w+")
_NEXT = pattern(r"(?P<hyphen>-(?=[a-z]))| (?P<word>[a-z]+)")
_SMALL_WORDS = ("prepositions", "conjunctions", "auxiliaries", "pronouns", "adverbs")
_UNSAID = frozenset({"new", "fresh", "key", "main"})
"""What a count is not told again when it is referred to."""
_ONE = pattern(
    r"\b(?:an?|another|one|his|her) (?:[a-z’-]+ ){0,2}?(?:man|woman|boy|girl|child|person|officer|soldier"
    r"|driver|pilot|baby|toddler|teenager|student|civilian|policeman|worker|wife|husband|son|daughter|mother|father"
    r"|gunman|attacker|passenger|victim|suspect)\b|\b(?:himself|herself)\b|\bone other\b"
)


def agree(one: Figure, other: Figure) -> bool:
    """Whether two counts can be the same, as hedged and as rounded."""
    return one.low <= other.high and other.low <= one.high


def is_same(one: Figure, other: Figure) -> bool:
    """Whether two counts are the same number as rounded, whatever “at least” stands before them."""
    first, second = one._replace(hedge=""), other._replace(hedge="")
    if one.step and other.step and one.value != other.value:
        is_near = abs(one.value - other.value) < max(one.step, other.step) / 2
    else:
        is_near = agree(first, second)
    if is_near:
        return True
    is_rounded = (one.hedge or other.hedge) and max(one.step, other.step) > 1
    return bool(is_rounded) and abs(one.value - other.value) <= _AROUND * max(one.value, other.value)


def are_apart(one: Tally, other: Tally) -> bool:
    """Whether words beside one count set it apart from the other: “the first 12 houses”."""
    return apart_words(one) - _UNSAID != apart_words(other) - _UNSAID


def counts_of(story: Story, sentences: Iterable[Span], *kinds: Kind) -> list[Figure]:
    """All counts of some sentences, or figures of other kinds."""
    wanted = kinds or (Kind.COUNT,)
    return [one for span in sentences for one in story.figures.within(span) if one.kind in wanted]


def told_elsewhere(story: Story, tally: Tally, sentences: Iterable[Span]) -> bool:
    """Whether the number of a tally stands in other sentences as a count of what may be the same things.

    A number over a dozen is hardly there by chance, whatever it counts.
    """
    about = gist(story, tally.sentence)
    for figure in counts_of(story, sentences, Kind.COUNT, Kind.RATIO):
        if figure.kind is Kind.RATIO and f"{tally.value:.0f}" in _WORD.findall(story.folded, *figure.span):
            return True
        if figure.span == tally.figure.span or figure.value != tally.value:
            continue
        is_elided = _is_elided(story, figure) and about & gist(story, story.sentence_at(figure.span.start))
        is_like = is_elided or (figure.noun and is_anybody(figure.noun) and is_anybody(tally.noun))
        if tally.value > _SMALL or is_like:
            return True
    return False


def _is_elided(story: Story, figure: Figure) -> bool:
    """Whether a count leaves out what it counts: “five of them”, “five died”, not “a six-point lead”."""
    following = None if figure.noun else _NEXT.match(story.folded, figure.span.end)
    if following is None:
        return not figure.noun
    word = following["word"]
    if word is None:
        return False
    return (
        word.endswith("ed")
        or word in _past_forms()
        or any(word in words("function_words", section) for section in _SMALL_WORDS)
    )


@cache
def _past_forms() -> frozenset[str]:
    return frozenset(pair.partition(":")[2] for pair in words("irregular_verbs", "past"))


def is_sum(story: Story, tally: Tally, sentences: Sequence[Span]) -> bool:
    """Whether some counts and single persons of a few sentences make up the number of a tally."""
    values = [one.value for one in counts_of(story, sentences) if 1 < one.value < tally.value][:_MOST_PARTS]
    singles = (
        sum(len(_ONE.findall(story.folded, *span)) for span in sentences) if is_anybody(tally.noun) else 0
    )
    for size in range(1, len(values) + 1):
        for some in combinations(values, size):
            rest = tally.value - sum(some)
            if (rest == 0 and size > 1) or 0 < rest <= singles:
                return True
    return tally.value <= singles


def number_of_sentence(story: Story, sentence: Span) -> int:
    """Which of the sentences of the story one is."""
    return bisect_left(story.sentences, sentence)


def around(story: Story, sentence: Span) -> tuple[Span, ...]:
    """A sentence and its neighbours."""
    number = number_of_sentence(story, sentence)
    return story.sentences[max(0, number - 1) : number + 2]
