"""The organisations of a story, each with all its names: in full, as an acronym, in short.

`mentions.py` finds full names, `acronyms.py` what they are abbreviated to; `data/acronyms.txt` adds
acronyms that are known everywhere. Names are one organisation where their words are the same but for small
words, plurals, British spelling and company forms. “The bank” is an organisation’s short form only where
the story has no other bank.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.names.keys import key_words, without_forms
from newslint.analysis.names.known import known_acronyms, known_names
from newslint.analysis.names.mentions import mentions
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.wordlists import words

if TYPE_CHECKING:
    from newslint.analysis.story import Story

_CAPITALS = pattern(r"[A-Z][A-Za-z]*[A-Z]")
_THE_SHORT = pattern(r"\b[Tt]he ([a-z]+|[A-Z][a-z]+)\b(?! of\b| [A-Z]|-)")


class Organisation(NamedTuple):
    """One organisation. `name` is the first full name of the story, or the acronym where it has none.

    Places are half-open code points of the prose, in order: `named` in full, `abbreviated` as its
    acronym, `shortened` as “the bank”.
    """

    name: str
    key: tuple[str, ...]
    acronym: str
    named: tuple[Span, ...]
    abbreviated: tuple[Span, ...]
    shortened: tuple[Span, ...] = ()

    @property
    def places(self) -> tuple[Span, ...]:
        """Every place it is named at."""
        return tuple(sorted((*self.named, *self.abbreviated, *self.shortened)))


class Organisations:
    """The organisations of one story."""

    def __init__(self, story: "Story") -> None:
        self.story = story

    @cached_property
    def named(self) -> tuple[Span, ...]:
        """Every full name in order."""
        return tuple(mentions(self.story.prose, self.story.tokens))

    @cached_property
    def by_name(self) -> dict[tuple[str, ...], list[Span]]:
        """The key of each full name → where it stands."""
        found: dict[tuple[str, ...], list[Span]] = {}
        for span in self.named:
            found.setdefault(self.key(span), []).append(span)
        return found

    @cached_property
    def all(self) -> tuple[Organisation, ...]:
        """Each organisation once, in the order they are first named."""
        found = [self._organisation(key, spans) for key, spans in self._names.items()]
        taken = {one.acronym for one in found}
        found += [one for one in self._by_acronym_only() if one.acronym not in taken]
        found.sort(key=lambda one: one.places[0])
        return tuple(self._with_short_forms(found))

    @cached_property
    def acronyms(self) -> dict[tuple[str, ...], str]:
        """The key of a name → its acronym, as the story tells or as everybody knows."""
        present = self.story.words
        known = {key: short for key, short in known_acronyms().items() if short in present}
        return known | {self.key(one.name): one.short for one in self.story.acronyms.sure}

    def at(self, offset: int) -> Organisation | None:
        """The organisation that is named at an offset of the prose."""
        number = bisect_right(self._places, (offset, len(self.story.prose) + 1, 0)) - 1
        if number < 0 or self._places[number][1] <= offset:
            return None
        return self.all[self._places[number][2]]

    def key(self, span: Span) -> tuple[str, ...]:
        """What is the same for all full names of one organisation."""
        return without_forms(key_words(self.story.prose[slice(*span)]))

    @cached_property
    def _places(self) -> list[tuple[int, int, int]]:
        return sorted((*span, number) for number, one in enumerate(self.all) for span in one.places)

    @cached_property
    def _names(self) -> dict[tuple[str, ...], list[Span]]:
        """Full names, and the names beside an acronym that begin with capitals throughout."""
        found = {key: list(spans) for key, spans in self.by_name.items()}
        for one in self.story.acronyms.sure:
            name = self.story.prose[slice(*one.name)]
            key = self.key(one.name)
            if key not in found and _is_capitalised(name):
                found[key] = list(self._again(name)) or [one.name]
        return found

    def _again(self, name: str) -> Iterator[Span]:
        """Wherever a name stands, in any letter case after its first letter."""
        folded, plain = self.story.folded, name.lower()
        at = folded.find(plain)
        while at >= 0:
            end = at + len(plain)
            is_free = not folded[at - 1 : at].isalnum() and not folded[end : end + 1].isalnum()
            if is_free and self.story.prose[at].isupper():
                yield Span(at, end)
            at = folded.find(plain, end)

    def _organisation(self, key: tuple[str, ...], spans: Iterable[Span]) -> Organisation:
        named = tuple(sorted(spans))
        short = self.acronyms.get(key, "")
        uses = tuple(self.story.acronyms.uses(short)) if short else ()
        return Organisation(self.story.prose[slice(*named[0])], key, short, named, uses)

    def _by_acronym_only(self) -> Iterator[Organisation]:
        for word in self.story.words:
            if word in known_names() and _CAPITALS.fullmatch(word):
                uses = tuple(self.story.acronyms.uses(word))
                if uses:
                    yield Organisation(word, (word.lower(),), word, (), uses)

    def _with_short_forms(self, found: list[Organisation]) -> Iterator[Organisation]:
        heads: dict[str, list[Organisation]] = {}
        for one in found:
            heads.setdefault(self._head(one), []).append(one)
        shortened: dict[str, list[Span]] = {}
        for match in _THE_SHORT.finditer(self.story.prose):
            shortened.setdefault(match[1].lower(), []).append(Span(*match.span(1)))
        for one in found:
            head = self._head(one)
            is_only = bool(head) and len(heads[head]) == 1
            later = [span for span in shortened.get(head, []) if span.start > one.places[0].start]
            yield one._replace(shortened=tuple(later)) if is_only and later else one

    def _head(self, one: Organisation) -> str:
        """The word that says what an organisation is, in small letters: “bank”."""
        head = next((word for word in one.name.split() if word in words("organisations", "heads")), "")
        return head.lower()


def _is_capitalised(name: str) -> bool:
    return all(word[0].isupper() for word in name.split() if len(word) > 3)  # noqa: PLR2004  # “for”, “the”
