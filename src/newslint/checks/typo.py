"""Words that are no words, where the story shows that they are slips and not names.

A small-letter word that no list knows, one slip away from a common word, standing once or twice in
the story. Words with a capital are names until a list says otherwise: only those one slip away
from a weekday, a month or a common title count, and words that begin a sentence as if they were
small. The message gets the word and the likeliest right one.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.lexicon import Lexicon, is_one_slip, shared_lexicon
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {}

_SHORTEST = 5
_MOST_TIMES = 2
_COMMON = 30
_LONG_WORD = 8
_COMMON_ENOUGH = 20
"""A long word is near another by chance so seldom that the other may be rarer."""
_VERY_COMMON = 42
_SURE = 40
_LONG = 6
_CLEARLY_FIRST = 10
_MOST_PROPOSALS = 3
_CODE = pattern(r"[\u00ad@#_/\\&=\[\]{}]|\w\.\w|\A\.\w")
_BROKEN = pattern(r"\w- \Z")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the lexicon is asked for every word."""
    return None


def finder(_rule: Rule) -> Finder:
    """A search through the words of a story."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    lexicon = shared_lexicon()
    for word in lexicon.unknown(story.words):
        if len(word) < _SHORTEST or story.words[word] > _MOST_TIMES or word in story.vocabulary:
            continue
        if not (word.isalpha() and word.isascii()):
            continue
        places = [place for place in story.places(word) if not _is_part(story.prose, place)]
        right = _right_words(lexicon, story, word, places) if places else []
        if "’" in story.prose:
            right = [text.replace("'", "’") for text in right]
        if not right:
            continue
        is_sure = right[0] in words("calendar", "capitalised") or _is_plain_slip(lexicon, word, right)
        for span in places:
            if holds(passages, span):
                fixes = (replace(span, text)._replace(is_sure=is_sure) for text in right[:_MOST_PROPOSALS])
                yield Hit(span, (word, right[0]), tuple(fixes))


def _is_plain_slip(lexicon: Lexicon, word: str, right: Sequence[str]) -> bool:
    """Whether a word can only be meant as the first proposal, so that a machine may change it.

    Letters swapped, dropped or doubled inside a very common word; another letter, or one more at
    an end, may make a word that no list has.
    """
    best = right[0]
    if len(word) < _LONG or word[0].isupper():
        return False
    is_inside = word[0] == best[0] and word[-1] == best[-1]
    is_other_letter = len(word) == len(best) and sorted(word) != sorted(best)
    if not is_inside or is_other_letter or lexicon.commonness(best) < _SURE:
        return False
    return len(right) == 1 or lexicon.commonness(best) >= lexicon.commonness(right[1]) + _CLEARLY_FIRST


def _right_words(lexicon: Lexicon, story: Story, word: str, places: Sequence[Span]) -> list[str]:
    """What a word should have been, likeliest first; nothing where it may be right."""
    if word.islower():
        least = _COMMON if len(word) < _LONG_WORD else _COMMON_ENOUGH
        return _common(lexicon, lexicon.near(word), least)
    if not word[1:].islower():
        return []
    calendar = [text for text in sorted(words("calendar", "capitalised")) if _is_slip_of_name(word, text)]
    if calendar:
        return calendar
    if all(story.begins_sentence(one.start) and not _begins_name(story.prose, one) for one in places):
        return _common(
            lexicon, [text for text in lexicon.near(word) if lexicon.knows(text.lower())], _VERY_COMMON
        )
    return []


def _is_slip_of_name(word: str, name: str) -> bool:
    """Whether a word is a slip of a weekday or the like, and no name of its own (Junee, Movember)."""
    if word[0] != name[0] or not is_one_slip(word, name):
        return False
    return len(name) >= _LONG or sorted(word) == sorted(name)


def _common(lexicon: Lexicon, near: Sequence[str], least: int) -> list[str]:
    return [text for text in near if lexicon.commonness(text) >= least]


def _is_part(prose: str, span: Span) -> bool:
    """Whether the word is a piece of something else.

    A handle, a path, a code, a word with a changed letter in brackets, or one broken at a line end.
    """
    start, end = span
    while start > 0 and not prose[start - 1].isspace():
        start -= 1
    while end < len(prose) and not prose[end].isspace():
        end += 1
    if _CODE.search(prose[start:end]):
        return True
    return (
        prose[span.end : span.end + 2] == "- " or _BROKEN.search(prose[max(0, start - 3) : start]) is not None
    )


def _begins_name(prose: str, span: Span) -> bool:
    """Whether another capital follows: the first word of a name."""
    return prose[span.end : span.end + 2].lstrip(" ").isupper()
