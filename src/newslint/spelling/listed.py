"""Words looked up in a list once a process, so that the many that are not on it are passed over at once."""

from collections.abc import Callable, Iterable, Iterator, KeysView, Mapping
from typing import Generic, TypeVar

_Entry = TypeVar("_Entry")


class Listed(Generic[_Entry]):
    """A list of words and what it says of each.

    `look_up` gives the entries of those of some words, as written, that are on the list.
    """

    def __init__(self, look_up: Callable[[Iterable[str]], Mapping[str, _Entry]]) -> None:
        self._look_up = look_up
        self._entries: dict[str, _Entry] = {}
        self._others: set[str] = set()

    def among(self, words: KeysView[str]) -> Iterator[tuple[str, _Entry]]:
        """The words of a story that are on the list, each with its entry, in order of the alphabet."""
        # The sign “-” would walk over all that was ever looked up.
        unseen = set(words).difference(self._others).difference(self._entries)
        if unseen:
            self._entries.update(self._look_up(unseen))
            self._others |= unseen - self._entries.keys()
        for word in sorted(words & self._entries.keys()):
            yield word, self._entries[word]
