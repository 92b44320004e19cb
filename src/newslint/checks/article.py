"""“A” or “an” against the sound of the next word.

The sound is told by the letters, with lists of words that sound otherwise; abbreviations that may
be read as a word or letter by letter stay silent. The message gets what should stand and what
stands.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {}

_ARTICLES = ("a", "an", "A", "An")
_WORD_AFTER = pattern(r" ([A-Za-z][\w’'-]*|\d[\d,.]*)")
_TIES = frozenset("’'.&/-")
_VOWEL_FIGURE = pattern(r"8(?:\d{0,2}(?:\.\d+)?|\d{0,2},\d{3}.*)\Z|1[18](?:\.\d+|,\d{3}.*)?\Z")
_LONGEST_SPELT = 4
_LETTERS_WITH_VOWEL = frozenset("AEFHILMNORSX")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: there is an article in every story."""
    return None


def finder(_rule: Rule) -> Finder:
    """A look at every article."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for article, start, word in _articles(story):
        sounds = _begins_with_vowel(word)
        if sounds is None or sounds == (len(article) > 1):
            continue
        if article[0] == "A" and not story.begins_sentence(start):
            continue  # a letter or a name: the A share, Mr An
        right = article[0] + ("n" if sounds else "")
        place = Span(start, start + len(article))
        span = Span(start, place.end + 1 + len(word))
        if holds(passages, span):
            values = (f"{right} {word}", story.prose[slice(*span)])
            yield Hit(span, values, (replace(place, right, f"Replace with “{right} {word}”"),))


def _articles(story: Story) -> Iterator[tuple[str, int, str]]:
    """Each article that stands free before a word or a figure, where it begins, and that word."""
    tokens, prose = story.tokens, story.prose
    for article in _ARTICLES:
        for start in map(tokens.starts.__getitem__, tokens.numbers.get(article, ())):
            word = _WORD_AFTER.match(prose, start + len(article))
            if word and prose[start - 1 : start] not in _TIES:
                yield article, start, word[1]


def _begins_with_vowel(word: str) -> bool | None:
    """Whether a word begins with the sound of a vowel; None where that is not certain."""
    if word[0] == "0":
        return None
    if word[0].isdigit():
        figure = word.rstrip(".,")
        return _VOWEL_FIGURE.match(figure) is not None
    first = word.replace("’", "'").split("-")[0]
    if len(first) == 1:
        return first.upper() in _LETTERS_WITH_VOWEL if first.isupper() and first != "A" else None
    if first.isupper():
        return _of_letters(first)
    if not first[1:].islower():
        return None
    return _of_word(first.lower().removesuffix("'s"))


def _of_letters(word: str) -> bool | None:
    """Abbreviations without a vowel inside are read letter by letter; of others nothing is said."""
    inside = word[1:-1] if len(word) < _LONGEST_SPELT else word[1:]
    if any(letter in "AEIOUY" for letter in inside) or len(word) > _LONGEST_SPELT:
        return None
    return word[0] in _LETTERS_WITH_VOWEL


@lru_cache(maxsize=1 << 12)
def _of_word(word: str) -> bool | None:
    if word in words("sounds", "either") or word[0] == "y":
        return None
    if word.startswith(tuple(words("sounds", "vowel"))):
        return True
    if word.startswith(tuple(words("sounds", "consonant"))):
        return False
    return word[0] in "aeiou"
