"""One word or phrase in place of another: Vale's `substitution`.

Keys: `swap` (a pattern and what should stand instead; several alternatives parted by `|` or as a
list), `exceptions`, `ignorecase`, `nonword`, `capitalize`. `$1` in a replacement is the pattern's
first group. The message gets the first alternative and what stands.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.patterns import Match, Search, any_of, compile_search
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {
    "swap": Option.TABLE,
    "exceptions": Option.TEXTS,
    "ignorecase": Option.SWITCH,
    "nonword": Option.SWITCH,
    "capitalize": Option.SWITCH,
    "vocab": Option.SWITCH,
}
_REFERENCE = pattern(r"\$(\d)")
_LETTERS_APART = pattern(r"(?<=[^\W\d_])[’'](?=[^\W\d_])")


class _Swap:
    """One pattern and what it proposes; compiled when a passage first holds one of its literals."""

    def __init__(self, rule: Rule, source: str, alternatives: tuple[str, ...]) -> None:
        self.rule = rule
        self.source = source
        self.alternatives = alternatives

    @cached_property
    def search(self) -> Search:
        whole_words = not self.rule.options.get("nonword", False)
        return compile_search(self.rule, any_of([self.source], whole_words=whole_words))

    @cached_property
    def is_exact(self) -> bool:
        """Whether the literals must stand in small letters, too."""
        return not self.rule.options.get("ignorecase", False) and self.source.islower()


class _Chance(NamedTuple):
    """A swap that a story may need; one of the literals, if there are any, must stand where it does."""

    swap: _Swap
    literals: Sequence[str]

    def is_given(self, text: str, folded: str) -> bool:
        """Whether a passage, as it stands and in small letters, may hold what is to be swapped."""
        place = text if self.swap.is_exact else folded
        for literal in self.literals:  # a loop takes half the time of any(), and this is asked everywhere
            if literal in place:
                return True
        return not self.literals


def parts(rule: Rule) -> tuple[tuple[str, ...], ...]:
    """For each swap the literals of its pattern, () for none; raises ValueError for a bad pattern."""
    from newslint.rulesets.literals import required_literals

    found = []
    for swap in _swaps(rule):
        _ = swap.search
        found.append(required_literals(swap.source) or ())
    return tuple(found)


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """Literals of all patterns; raises ValueError for one that cannot be compiled."""
    literals = parts(rule)
    return tuple(sorted({one for some in literals for one in some})) if all(literals) else None


def finder(rule: Rule) -> Finder:
    """A search for each pattern where its literals stand."""
    swaps = _swaps(rule)
    listed = rule.options.get("exceptions", [])
    exceptions = {text.lower() for text in ([listed] if isinstance(listed, str) else listed)}
    chances = _chances(rule, swaps)

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        here = chances(story)
        for start, end in passages:
            text, folded = story.prose[start:end], story.folded[start:end]
            taken: list[Span] = []
            for chance in here:
                for match in chance.swap.search(text) if chance.is_given(text, folded) else ():
                    span = Span(start + match.start(), start + match.end())
                    is_free = all(span.end <= other.start or span.start >= other.end for other in taken)
                    if match[0] and is_free and match[0].lower() not in exceptions:
                        taken.append(span)
                        yield from _hit(rule, story, chance.swap, match, span)

    return find


def _chances(rule: Rule, swaps: Sequence[_Swap]) -> Callable[[Story], Sequence[_Chance]]:
    """What gives the swaps a story may need, in order; of many, a story needs two or three."""
    literals = rule.parts or ((),) * len(swaps)
    everything = [_Chance(*one) for one in zip(swaps, literals, strict=True)]
    numbers: dict[str, list[int]] = {}
    for number, some in enumerate(literals):
        for literal in some:
            numbers.setdefault(literal, []).append(number)

    known = frozenset(numbers)

    def chances(story: Story) -> Sequence[_Chance]:
        if not rule.parts or rule.triggers is None or story.literals is None:
            return everything
        found: dict[int, list[str]] = {}
        for literal in known & story.literals:
            for number in numbers[literal]:
                found.setdefault(number, []).append(literal)
        return [_Chance(swaps[number], found[number]) for number in sorted(found)]

    return chances


def _swaps(rule: Rule) -> list[_Swap]:
    table: dict[str, str | list[str]] = rule.options.get("swap", {})
    if not table:
        raise ValueError("The rule needs “swap”.")
    return [_Swap(rule, source, _alternatives(texts)) for source, texts in table.items()]


def _alternatives(texts: str | list[str]) -> tuple[str, ...]:
    return tuple(texts.split("|")) if isinstance(texts, str) else tuple(texts)


def _hit(rule: Rule, story: Story, swap: _Swap, match: Match, span: Span) -> Iterator[Hit]:
    texts = tuple(_fitted(rule, match, text) for text in swap.alternatives)
    if "'" not in match[0]:
        texts = tuple(_LETTERS_APART.sub(story.apostrophe, text) for text in texts)
    if match[0] not in texts:
        yield Hit(span, (texts[0], match[0]), tuple(replace(span, text) for text in texts))


def _fitted(rule: Rule, match: Match, text: str) -> str:
    """A replacement with its groups filled in, and in the letter case of what it replaces."""
    filled = _REFERENCE.sub(lambda number: match[int(number[1])] or "", text)
    if not (rule.options.get("ignorecase", False) or rule.options.get("capitalize", False)):
        return filled
    found = match[0]
    if len(found) > 1 and found.isupper() and filled.islower():
        return filled.upper()
    return filled[:1].upper() + filled[1:] if found[:1].isupper() else filled
