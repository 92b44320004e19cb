"""“A” or “an” against the sound of the next word.

The sound is told by the letters, with lists of words that sound otherwise; abbreviations that may
be read as a word or letter by letter stay silent. The message gets what should stand and what
stands.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {}

_ARTICLE = pattern(r"(?<![\w’'.&/-])([Aa]n?) (?=([A-Za-z][\w’'-]*|\d[\d,.]*))")
_VOWEL_FIGURE = pattern(r"8(?:\d{0,2}(?:\.\d+)?|\d{0,2},\d{3}.*)\Z|1[18](?:\.\d+|,\d{3}.*)?\Z")
_LONGEST_SPELT = 4
_LETTERS_WITH_VOWEL = frozenset("AEFHILMNORSX")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: there is an article in every story."""
    return None


def finder(_rule: Rule) -> Finder:
    """A look at every article."""

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for start, end in passages:
            for match in _ARTICLE.finditer(story.prose, start, end):
                article, word = match[1], match[2]
                sounds = _begins_with_vowel(word)
                if sounds is None or sounds == (len(article) > 1):
                    continue
                if article[0] == "A" and not story.begins_sentence(match.start()):
                    continue  # a letter or a name: the A share, Mr An
                right = article[0] + ("n" if sounds else "")
                span = Span(match.start(1), match.end(2))
                article_span = Span(match.start(1), match.end(1))
                values = (f"{right} {word}", story.prose[slice(*span)])
                yield Hit(span, values, (replace(article_span, right, f"Replace with “{right} {word}”"),))

    return find


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
