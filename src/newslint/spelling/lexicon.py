"""The words newslint knows: a trie on disk, mapped into memory, with how common each word is."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import filterfalse
from pathlib import Path

from newslint.lazy import pattern
from newslint.wordlists import words

_FILE = Path(__file__).parents[1] / "data" / "lexicon.marisa"
_POSSESSIVE = pattern(r"'(?:s|S)?\Z")
_SHORTEST_ACRONYM = 2
_DERIVED = pattern(
    r"(?:anti|counter|cyber|hyper|mega|micro|mis|multi|nano|neo|non|over|sub|super|un|under)?"
    r"(?P<stem>\w{4,}?)(?:(?<![sxzy])(?<!sh)(?<!ch)s|(?:(?<=[sxz])|(?<=[cs]h))es|ers?|ings|isms?|ists?|less|like|ness|wards?|wide)?"
)
"""Prefixes and endings that still make words; “stem” may have lost a final e."""


class Lexicon:
    """Looks words up. Names are known with a capital only, other words in any case."""

    def __init__(self, path: Path = _FILE) -> None:
        from marisa_trie import RecordTrie

        self._trie: RecordTrie = RecordTrie("<B").mmap(str(path))
        self._known: set[str] = set()

    def knows(self, word: str) -> bool:
        """Whether a word as written is right: itself, its possessive, or all parts of a compound."""
        if word not in self._known and self._knows(word.replace("’", "'").replace("‘", "'")):
            self._known.add(word)
        return word in self._known

    def has_exactly(self, word: str) -> bool:
        """Whether a word stands in the lists with just these capitals."""
        return word in self._trie

    def exactly(self, words: Iterable[str]) -> set[str]:
        """Those of many words that stand in the lists with just these capitals."""
        return set(filter(self._trie.__contains__, words))

    def unknown(self, words: Iterable[str]) -> list[str]:
        """Those of many words that are not known, in order of the alphabet."""
        unseen = set(filterfalse(self._known.__contains__, words))
        exact = self.exactly(unseen)
        rest = unseen - exact
        # Most of the rest are figures and words that begin a sentence, which need no closer look.
        plain = set(filter(str.isdigit, rest))
        plain |= {word for word in rest if word[0].isupper() and word.lower() in self._trie}
        self._known |= exact
        self._known |= plain
        return sorted(word for word in rest - plain if not self.knows(word))

    def commonness(self, word: str) -> int:
        """Ten times the Zipf value of a word (a word a million is 30); 0 for unknown words."""
        plain = word.replace("’", "'")
        return max(
            (self._trie[form][0][0] for form in (plain, plain.lower()) if form in self._trie), default=0
        )

    def words(self, least: int) -> Iterator[str]:
        """All words in small letters that are at least so common, in no order."""
        return (word for word, (count,) in self._trie.items() if count >= least and word.islower())

    def _knows(self, word: str) -> bool:
        if self._has(word):
            return True
        bare = _POSSESSIVE.sub("", word)
        if bare != word and self._has(bare):
            return True
        if "-" not in bare:
            return self._is_derived(bare)
        return all(self._is_part(_POSSESSIVE.sub("", part)) for part in bare.split("-"))

    def _is_part(self, part: str) -> bool:
        return part.lower() in words("affixes", "prefixes") or self._has(part) or self._is_derived(part)

    def _is_derived(self, word: str) -> bool:
        """Whether a known word with a living prefix or ending makes the word: “recommender”."""
        found = _DERIVED.fullmatch(word)
        if not found or found["stem"] == word:
            return False
        stem = found["stem"]
        return self._has(stem) or self._has(stem + "e")

    def _has(self, word: str) -> bool:
        if word in self._trie or not word:
            return True
        if word.isupper() and len(word) >= _SHORTEST_ACRONYM:
            return True
        if word[:1].isupper() and word.lower() in self._trie:
            return True
        return not word.isalpha() and any(map(str.isdigit, word))


@lru_cache(maxsize=1)
def shared_lexicon() -> Lexicon:
    """The lexicon of the package, mapped once a process."""
    return Lexicon()
