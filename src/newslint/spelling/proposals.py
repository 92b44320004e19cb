"""What an unknown word may have been meant to be, likeliest first.

pyspellchecker gives the words one slip away. Where none of them is likely, a wider search takes all
common words that begin with the same sound and are near by their letters or by their sound. Each is ranked
as a noisy channel does it (Kernighan, Church and Gale, “A spelling correction program based on a noisy
channel model”, COLING 1990): how readily the slip is made, how common the word is, how well it fits between
its neighbours, and whether the story has it elsewhere. The weights were fitted to misspellings set into
real stories.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newslint.spelling.contexts import fit, pair_commonness
from newslint.spelling.lexicon import Lexicon
from newslint.spelling.slips import costs
from newslint.spelling.sounds import sound_key

if TYPE_CHECKING:
    from spellchecker import SpellChecker

_FILE = Path(__file__).parents[1] / "data" / "proposals.txt"
_COST, _COMMON, _FIT, _IN_STORY, _SOUND = 3.1, 1.3, 0.75, 1.0, 1.3
_SPACE_LOST, _CAPITAL_LOST = 0.9, 0.9
_SHORTEST_PART, _VERY_COMMON, _OFTEN_TOGETHER = 2, 60, 3.6
_COMMON_NEAR = 45
_LIKELY = 2.5
"""Where the best word one slip away has this score, no wider search is made."""
_FARTHEST, _FARTHEST_LONG, _LONG = 2, 3, 8
_FARTHEST_SOUND = 3
_MOST_SCORED = 40


class Surroundings(NamedTuple):
    """Where a word stands: the words beside it, “” at a paragraph's ends, and all words of the story."""

    before: str = ""
    after: str = ""
    story: Collection[str] = ()


class Proposal(NamedTuple):
    """A word that may have been meant; the score is a sum of logarithms and tells proposals apart."""

    text: str
    score: float
    cost: float
    commonness: int
    fit: float


def proposals(lexicon: Lexicon, word: str, around: Surroundings) -> list[Proposal]:
    """What `word` may have been meant to be, likeliest first, in its letter case."""
    small = word.lower().replace("’", "'")
    near = {text: sound_key(text.lower()) for text in _one_slip_away(lexicon, word)}
    found = _rated(lexicon, small, near, around)
    found |= {one.text: one for one in _two_words(lexicon, small)}
    found |= {one.text: one for one in _with_capital(lexicon, word)}
    if max((one.score for one in found.values()), default=0) < _LIKELY and word.islower():
        found |= _rated(lexicon, small, _farther(small), around)
    return sorted(found.values(), key=lambda one: (-one.score, one.text))


def _rated(
    lexicon: Lexicon, wrong: str, sounds: Mapping[str, str], around: Surroundings
) -> dict[str, Proposal]:
    """Proposals for words with their sound keys, by word."""
    key = sound_key(wrong)
    prices = costs(wrong, map(str.lower, sounds))
    found: dict[str, Proposal] = {}
    for text, sound in sounds.items():
        right = text.lower()
        commonness = lexicon.commonness(text)
        fitting = fit(around.before, right) + fit(right, around.after)
        score = _COMMON * commonness / 10 + _FIT * fitting - _COST * prices[right]
        score += _IN_STORY * (text in around.story) - _SOUND * _sound_distance(key, sound)
        found[text] = Proposal(text, score, prices[right], commonness, fitting)
    return found


def _sound_distance(one: str, other: str) -> int:
    """How far apart two sound keys are, up to a limit."""
    if one == other:
        return 0
    from rapidfuzz.distance import OSA

    return min(_FARTHEST_SOUND, OSA.distance(one, other))


def _two_words(lexicon: Lexicon, word: str) -> Iterator[Proposal]:
    """The word as two that often stand together: “optedto”, “highschool”, but not “pageview”."""
    for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        first, second = word[:at], word[at:]
        together = pair_commonness(first, second)
        is_common = max(lexicon.commonness(first), lexicon.commonness(second)) >= _VERY_COMMON
        if together >= _OFTEN_TOGETHER or (together and is_common):
            score = _COMMON * together - _COST * _SPACE_LOST
            yield Proposal(f"{first} {second}", score, _SPACE_LOST, round(10 * together), 0.0)


def is_near_common_word(lexicon: Lexicon, word: str) -> bool:
    """Whether a word in small letters is one slip away from a very common one."""
    if not word.islower():
        return False
    return any(lexicon.commonness(text) >= _COMMON_NEAR for text in _one_slip_away(lexicon, word))


def _with_capital(lexicon: Lexicon, word: str) -> Iterator[Proposal]:
    """A name written small: “london”."""
    name = word.capitalize()
    if word.islower() and lexicon.has_exactly(name):
        commonness = lexicon.commonness(name)
        yield Proposal(
            name, _COMMON * commonness / 10 - _COST * _CAPITAL_LOST, _CAPITAL_LOST, commonness, 0.0
        )


def _one_slip_away(lexicon: Lexicon, word: str) -> Iterable[str]:
    """Known words one slip away (a letter more, less, other, or two swapped), in the case of `word`."""
    edits = _speller().edit_distance_1(word.lower())
    found = lexicon.exactly(edits)
    if word[:1].isupper():
        found = set(map(str.capitalize, found)) | lexicon.exactly(map(str.capitalize, edits))
    return (text for text in found if lexicon.commonness(text))


def _farther(word: str) -> dict[str, str]:
    """Common words with the same first sound that are near by letters or by sound, and their sound keys."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    key = sound_key(word)
    words, keys = _beginning_with(key[:1])
    farthest = _FARTHEST if len(word) < _LONG else _FARTHEST_LONG
    by_letters = process.extract(word, words, scorer=OSA.distance, score_cutoff=farthest, limit=_MOST_SCORED)
    by_sound = process.extract(
        key, keys, scorer=OSA.distance, score_cutoff=len(key) // _FARTHEST_LONG, limit=_MOST_SCORED
    )
    return {words[number]: keys[number] for _, _, number in (*by_letters, *by_sound)}


@cache
def _beginning_with(sound: str) -> tuple[list[str], list[str]]:
    """The common words whose keys begin with a sound, and their keys in the same order."""
    for line in _lines():
        if line[0] == sound:
            entries = line.split()[1:]
            return entries[::2], entries[1::2]
    return [], []


@cache
def _lines() -> list[str]:
    return _FILE.read_text(encoding="utf-8").splitlines()


@lru_cache(maxsize=1)
def _speller() -> "SpellChecker":
    """A pyspellchecker without its own dictionary, which takes a sixth of a second to load."""
    from spellchecker import SpellChecker

    speller = SpellChecker(language=None, distance=1)
    speller.word_frequency.load_words(["abcdefghijklmnopqrstuvwxyz'"])
    return speller
