"""Literals that a text must hold for a pattern to match.

They let one search for all rules at once (Aho and Corasick 1975) skip nearly every pattern. An
answer of None, "no such literal", is always right, only slower. How they are found is what RE2 calls a
prefilter (R. Cox, “Regular Expression Matching with a Trigram Index”, 2012).
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, product
from math import prod
from typing import NamedTuple, TypeAlias

from newslint.rulesets.pattern_tree import (
    ANYTHING,
    BadTreeError,
    Group,
    Item,
    Letters,
    Look,
    Repeated,
    tree_of,
)
from newslint.rulesets.rarity import are_telling, frequency

_MOST_TEXTS = 60
_MOST_COPIES = 4

_Texts: TypeAlias = frozenset[str]
_EMPTY = frozenset([""])


class _Told(NamedTuple):
    """What a piece of a pattern tells: all texts it can be, if they are few, and the best literals in it."""

    whole: _Texts | None
    best: _Texts | None


class _Edges(NamedTuple):
    """Whether a piece of a pattern is the first, or the last, that takes any text."""

    first: bool
    last: bool


_INSIDE = _Edges(first=False, last=False)


def required_literals(source: str) -> tuple[str, ...] | None:
    """Small-letter strings of which every match, with what it looks at, holds one; None for none."""
    if not source.isascii() and any(letter in source for letter in "İıſKÅ"):
        return None  # their small form is longer, or they match another letter when case is ignored
    try:
        told = _of_group(tree_of(source), _Edges(first=True, last=True))
    except (BadTreeError, RecursionError):
        return None
    return tuple(sorted(told.best)) if told.best else None


def _of_group(group: Group, edges: _Edges) -> _Told:
    """What alternatives tell together."""
    told = [_of_row(tuple(_opened(row, edges)), edges) for row in group.branches]
    wholes = [one.whole for one in told if one.whole is not None]
    bests = [one.best for one in told if one.best is not None]
    whole = frozenset().union(*wholes) if len(wholes) == len(told) else None
    best = _shortest(frozenset().union(*bests)) if len(bests) == len(told) else None
    return _Told(whole if whole and len(whole) <= _MOST_TEXTS else None, best)


def _opened(row: Sequence[Item], edges: _Edges) -> Iterator[Item]:
    """The items of a row, with those of groups without alternatives, and as often as they stand at least.

    What is looked at right before the first of them or after the last counts as taken.
    """
    for at, item in enumerate(row):
        here = _Edges(
            edges.first and not any(map(_is_taken, row[:at])),
            edges.last and not any(map(_is_taken, row[at + 1 :])),
        )
        if isinstance(item, Group) and len(item.branches) == 1:
            yield from _opened(item.branches[0], here)
        elif isinstance(item, Repeated) and item.least:
            yield from _copies(item)
        elif isinstance(item, Look) and item.is_ahead and here.last:
            yield from _opened((item.group,), _Edges(first=False, last=True))
            return
        elif (
            isinstance(item, Look)
            and here.first
            and not item.is_ahead
            and any(map(_is_taken, row[at + 1 : at + 2]))
        ):
            yield from _opened((item.group,), _Edges(first=True, last=False))
        else:
            yield item


def _copies(item: Repeated) -> Iterator[Item]:
    """An item as often as it stands at least; the last of them touches what follows."""
    copies = min(item.least, _MOST_COPIES)
    if item.most == copies:
        yield from _opened((item.item,) * copies, _INSIDE)
        return
    yield from _opened((item.item,) * max(1, copies - 1), _INSIDE)
    yield ANYTHING
    yield from _opened((item.item,), _INSIDE)


def _is_taken(item: Item) -> bool:
    return not isinstance(item, Look)


def _of_row(row: tuple[Item, ...], edges: _Edges) -> _Told:
    """What items in a row tell: the best of the runs of text between those that may be anything."""
    best: _Texts | None = None
    run: list[_Texts] = []
    is_whole = True
    for at, item in enumerate(row):
        told = _of_item(item, _Edges(edges.first and not at, edges.last and at + 1 == len(row)))
        best = _better(best, told.best)
        if isinstance(item, Look):
            continue  # it stands in the text, if not in the match
        if told.whole is None:
            best, run, is_whole = _better(best, _best_of_run(run)), [], False
        elif run and len(run[-1]) == len(told.whole) == 1:
            run[-1] = _texts((run[-1], told.whole))
        else:
            run.append(told.whole)
    is_whole = is_whole and prod(map(len, run)) <= _MOST_TEXTS
    return _Told(_texts(run) if is_whole else None, _better(best, _best_of_run(run)))


def _best_of_run(run: Sequence[_Texts]) -> _Texts | None:
    """The best literals among those of all stretches of a run."""
    best: _Texts | None = None
    for start, end in combinations(range(len(run) + 1), 2):
        if prod(map(len, run[start:end])) <= _MOST_TEXTS:
            best = _better(best, _texts(run[start:end]))
    return best


def _of_item(item: Item, edges: _Edges) -> _Told:
    if isinstance(item, Letters):
        return _Told(item.few, None)
    if isinstance(item, Group):
        return _of_group(item, edges)
    if isinstance(item, Look):
        return _of_group(item.group, _Edges(first=True, last=True))
    told = _of_group(Group(((item.item,),)), _INSIDE)
    return _Told(_EMPTY | told.whole if told.whole and item.most == 1 else None, None)


def _texts(run: Sequence[_Texts]) -> _Texts:
    """All texts that a row of sets of texts makes."""
    return frozenset(map("".join, product(*run)))


def _better(best: _Texts | None, texts: _Texts | None) -> _Texts | None:
    """The rarer of two sets of literals, if one is telling enough."""
    if not texts or not are_telling(texts):
        return best
    texts = _shortest(texts)
    return texts if best is None else min(best, texts, key=frequency)


def _shortest(texts: _Texts) -> _Texts:
    """The texts without those that hold another of them."""
    return frozenset(
        one for one in texts if not any(other in one for other in texts if len(other) < len(one))
    )
