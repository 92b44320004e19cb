"""Names that readers know, spelt nearly right: “Mark Zuckerburg”, “Ghandi”.

Keys: `list`, the word list of the names (`famous_names`), and `names`, more of them for a house: “Ada Obi”,
or “Ada Obi/Adah Obi” where both forms are good. One half of the name must be right and the other no word or
name that the lexicon has, or one that is far rarer; it is then less certain. Surnames of the section `alone`
need no given name, unless there is one that is somebody else’s. What could be somebody’s name is only found
where the list tells what it is taken for. The message gets the right form and
what stands.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.names.famous import FamousNames, all_names, listed
from newslint.analysis.names.given import is_given
from newslint.analysis.names.people import bare
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Confidence, Span
from newslint.rulesets.rule import Rule
from newslint.spelling.lexicon import shared_lexicon

OPTIONS: Mapping[str, Option] = {"list": Option.TEXT, "names": Option.TEXTS}

_FAR_RARER = 10
"""A right form ten times as common as what stands."""
_MANY_PEOPLE = 42
"""How common a name is that says little about who is meant."""


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the words of a story are looked up."""
    return None


def finder(rule: Rule) -> Finder:
    """A look at the words beside halves of listed names, and at words near listed surnames."""
    more = rule.options.get("names", [])
    own = list(all_names([more] if isinstance(more, str) else more))
    if not own and "list" not in rule.options:
        raise ValueError("The rule needs “list” or “names”.")
    known: list[FamousNames] = []

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        if not known:
            known.extend(
                [*([FamousNames(own)] if own else []), *([listed()] if "list" in rule.options else [])]
            )
        for names in known:
            for place, right in _wrong(story, names):
                if holds(passages, place):
                    yield from _hit(story, place, right)

    return find


def _wrong(story: Story, names: FamousNames) -> Iterator[tuple[Span, str]]:
    """Every word that should be another, with that, each place once."""
    seen: set[Span] = set()
    for found in (*_taken_for(story, names), *_beside(story, names), *_alone(story, names)):
        if found[0] not in seen:
            seen.add(found[0])
            yield found


def _taken_for(story: Story, names: FamousNames) -> Iterator[tuple[Span, str]]:
    """The halves that differ of full names that stand for others, such as “Hilary Clinton”."""
    for given in sorted(names.taken_for.keys() & story.words.keys()):
        for number in story.tokens.numbers[given]:
            surname = bare(_neighbour(story, number, 1))
            right = names.taken_for[given].get(surname)
            for step, (here, there) in enumerate(zip((given, surname), right or (), strict=False)):
                if here != there:
                    start = story.tokens.starts[number + step]
                    yield Span(start, start + len(here)), there


def _beside(story: Story, names: FamousNames) -> Iterator[tuple[Span, str]]:
    """Words beside a half of a name that are nearly the other half."""
    for anchor in names.halves_in(story.words):
        for number in story.tokens.numbers[anchor]:
            for step in (-1, 1):
                text = _neighbour(story, number, step)
                if not text[:1].isupper():
                    continue
                word = bare(text)
                right = names.meant_beside(anchor, word, after=step > 0)
                if right is not None and _is_slip(word, right, anchor if step > 0 else ""):
                    start = story.tokens.starts[number + step]
                    yield Span(start, start + len(word)), right


def _is_slip(word: str, right: str, given: str) -> bool:
    """Whether a word beside a right half is no other name.

    It is unknown, or no given name and rare; a rare surname may be right behind a given name of many people.
    """
    lexicon = shared_lexicon()
    if not given and is_given(word):
        return False
    if not lexicon.knows(word):
        return True
    is_rarer = lexicon.commonness(right) - lexicon.commonness(word) >= _FAR_RARER
    return is_rarer and lexicon.commonness(given) < _MANY_PEOPLE


def _neighbour(story: Story, number: int, step: int) -> str:
    """The word before or after one, if only a space parts them; else empty."""
    tokens, other = story.tokens, number + step
    if not 0 <= other < len(tokens.texts) or tokens.gaps[max(number, other)] != " ":
        return ""
    return tokens.texts[other]


def _alone(story: Story, names: FamousNames) -> Iterator[tuple[Span, str]]:
    """Words near a surname that is nobody else’s, unless another given name stands before one of them."""
    for text in story.unknown_words:
        right = names.meant_alone(bare(text))
        if right is None:
            continue
        numbers = story.tokens.numbers[text]
        if any(_is_another(_neighbour(story, number, -1), right, names) for number in numbers):
            continue
        for number in numbers:
            start = story.tokens.starts[number]
            yield Span(start, start + len(bare(text))), right


def _is_another(given: str, surname: str, names: FamousNames) -> bool:
    """Whether a word before a surname is a given name that makes somebody else of it."""
    return given[:1].isupper() and is_given(given) and given not in names.given_with(surname)


def _hit(story: Story, place: Span, right: str) -> Iterator[Hit]:
    word = story.prose[slice(*place)]
    lexicon = shared_lexicon()
    if word in story.vocabulary:
        return
    sure = Confidence.MEDIUM if lexicon.knows(word) else None
    yield Hit(place, (right, word), (replace(place, right),), confidence=sure)
