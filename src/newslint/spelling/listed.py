"""Words looked up in a list once a process, so that the many that are not on it are passed over at once."""

from collections.abc import Callable, Iterator, KeysView
from typing import Generic, TypeVar

_Entry = TypeVar("_Entry")


class Listed(Generic[_Entry]):
    """A list of words and what it says of each.

    `look_up` gives the entry of a word as written, or something false for a word that is not on the list.
    """

    def __init__(self, look_up: Callable[[str], _Entry | None]) -> None:
        self._look_up = look_up
        self._entries: dict[str, _Entry] = {}
        self._others: set[str] = set()

    def among(self, words: KeysView[str]) -> Iterator[tuple[str, _Entry]]:
        """The words of a story that are on the list, each with its entry, in order of the alphabet."""
        for word in sorted(words - self._others):
            entry = self._entries.get(word) or self._look_up(word)
            if entry:
                self._entries[word] = entry
                yield word, entry
            else:
                self._others.add(word)
