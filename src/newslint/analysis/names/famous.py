"""People whose names readers know, and who of them a name that is nearly theirs may mean.

A slip is told from somebody else's name by the half that is right: “Mark” before “Zuckerburg”. Surnames that
are hardly anybody else's are known alone.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator

from newslint.spelling.slips import cost, is_one_slip
from newslint.wordlists import words

_SECTIONS = ("africa", "america", "latin-america", "britain-and-ireland", "europe", "asia")
_SHORTEST, _LONG, _VERY_LONG = 5, 8, 10
_ONE_SLIP, _TWO_SLIPS = 1.4, 1.9
_SLIPS = 2
"""At most so many, whatever they cost."""
_SHORTEST_ALONE = 6
_EDGE = 3
"""Letters at an end of a surname that a slip elsewhere leaves as they are."""
_ENDINGS = ("s", "es", "n", "an", "ian", "ism", "ist")


class FamousNames:
    """Full names, each with its accepted forms.

    `alone` are surnames that are nobody else’s, `taken_for` pairs of a wrong full name and the right one.
    """

    def __init__(
        self,
        names: Iterable[tuple[str, ...]],
        alone: Iterable[str] = (),
        taken_for: Iterable[tuple[str, ...]] = (),
    ) -> None:
        self.taken_for: dict[str, dict[str, tuple[str, str]]] = defaultdict(dict)
        for wrong, right in taken_for:
            first, last = _halves(wrong)
            self.taken_for[first][last] = _halves(right)
        self._surnames: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._given: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for forms in names:
            self._add([_halves(form) for form in forms])
        self._halves = frozenset(self._surnames.keys() | self._given.keys())
        self._right = set(self._halves)
        self._alone: dict[str, list[str]] = defaultdict(list)
        for surname in alone:
            self._right.add(surname)
            for key in _keys(surname):
                self._alone[key].append(surname)

    def _add(self, forms: list[tuple[str, str]]) -> None:
        given = tuple(dict.fromkeys(first for first, _ in forms))
        surnames = tuple(dict.fromkeys(last for _, last in forms))
        for first in given:
            self._surnames[first].append(surnames)
        for last in surnames:
            self._given[last].append(given)

    def halves_in(self, story_words: Iterable[str]) -> list[str]:
        """The words of a story that are given names or surnames of the list, in order of the alphabet."""
        return sorted(self._halves.intersection(story_words))

    def is_right(self, word: str) -> bool:
        """Whether a word is a half of some listed name as it should be, with or without its marks."""
        return word in self._right or _plain(word) in self._right

    def given_with(self, surname: str) -> set[str]:
        """The given names listed with a surname."""
        return {given for forms in self._given.get(surname, ()) for given in forms}

    def meant_beside(self, anchor: str, word: str, *, after: bool) -> str | None:
        """The half that a word beside a right half should be; `after` if the word follows the right half."""
        others = (self._surnames if after else self._given).get(anchor, ())
        if not any(_may_be_near(word, form) for forms in others for form in forms) or self.is_right(word):
            return None
        return next((forms[0] for forms in others if any(is_near(word, form) for form in forms)), None)

    def meant_alone(self, word: str) -> str | None:
        """The surname that is nobody else’s which a word should be."""
        if not word[0].isupper() or len(word) < _SHORTEST_ALONE:
            return None
        alike = [surname for key in _keys(word) for surname in self._alone.get(key, ())]
        if not alike or self.is_right(word):
            return None
        return next((surname for surname in alike if _is_slip_alone(word, surname)), None)


def is_near(word: str, right: str) -> bool:
    """Whether a word is a slip or two away from a name and no form of it, such as its plural."""
    if len(right) < _SHORTEST or abs(len(word) - len(right)) > _SLIPS:
        return False
    if any(word == right + ending or right == word + ending for ending in _ENDINGS):
        return False
    if sorted(word) == sorted(right) and (word[0], word[-1]) == (right[0], right[-1]):
        return word != right  # letters in another order: “Ghandi”
    most = _TWO_SLIPS if len(right) >= _LONG else _ONE_SLIP
    return 0 < cost(_plain(word).lower(), _plain(right).lower()) <= most


def _may_be_near(word: str, right: str) -> bool:
    """A quick look before a distance is measured: about as long, one end alike, most letters the same."""
    if abs(len(word) - len(right)) > _SLIPS or (word[0] != right[0] and word[-2:] != right[-2:]):
        return False
    return len(set(right).difference(word)) <= _SLIPS


def _is_slip_alone(word: str, surname: str) -> bool:
    """Whether a word that nothing beside it explains is a slip of a surname; only long ones take two."""
    if not is_near(word, surname):
        return False
    is_one = is_one_slip(_plain(word).lower(), _plain(surname).lower())
    return is_one or sorted(word) == sorted(surname) or len(surname) >= _VERY_LONG


def listed() -> FamousNames:
    """The names that come with newslint."""
    entries = (entry for section in _SECTIONS for entry in words("famous_names", section))
    return FamousNames(
        all_names(sorted(entries)),
        sorted(words("famous_names", "alone")),
        all_names(sorted(words("famous_names", "taken-for"))),
    )


def _halves(form: str) -> tuple[str, str]:
    """Given name and last word of a full name, its words joined by low lines."""
    return form.partition("_")[0], form.rpartition("_")[2]


def _keys(surname: str) -> tuple[str, str, str]:
    """What is left of a surname after most slips: its beginning, its end, or its outer letters and length."""
    return f"{surname[:_EDGE]}-", f"-{surname[-_EDGE:]}", f"{surname[0]}{len(surname)}{surname[-1]}"


def _plain(word: str) -> str:
    """A word without the marks on its letters and with a straight apostrophe."""
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFKD", word.replace("’", "'"))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def all_names(entries: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Names of a list or a rule file as `FamousNames` takes them: forms parted by a slash."""
    return (tuple(entry.replace(" ", "_").split("/")) for entry in entries)
