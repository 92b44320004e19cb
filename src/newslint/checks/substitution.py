"""One word or phrase in place of another: Vale's `substitution`.

Keys: `swap` (a pattern and what should stand instead; several alternatives parted by `|` or as a
list), `exceptions`, `ignorecase`, `nonword`, `capitalize`. `$1` in a replacement is the pattern's
first group. The message gets the first alternative and what stands.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

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
    def literals(self) -> tuple[str, ...]:
        from newslint.rulesets.literals import required_literals

        return required_literals(self.source) or ()

    @cached_property
    def search(self) -> Search:
        whole_words = not self.rule.options.get("nonword", False)
        return compile_search(self.rule, any_of([self.source], whole_words=whole_words))

    @cached_property
    def is_exact(self) -> bool:
        """Whether the literals must stand in small letters, too."""
        return not self.rule.options.get("ignorecase", False) and self.source.islower()

    def may_match(self, text: str, folded: str) -> bool:
        place = text if self.is_exact else folded
        return not self.literals or any(literal in place for literal in self.literals)


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """Literals of all patterns; raises ValueError for one that cannot be compiled."""
    found: set[str] = set()
    has_all = True
    for swap in _swaps(rule):
        _ = swap.search
        has_all = has_all and bool(swap.literals)
        found.update(swap.literals)
    return tuple(sorted(found)) if has_all else None


def finder(rule: Rule) -> Finder:
    """A search for each pattern where its literals stand."""
    swaps = _swaps(rule)
    listed = rule.options.get("exceptions", [])
    exceptions = {text.lower() for text in ([listed] if isinstance(listed, str) else listed)}

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        here = swaps if rule.triggers is None else [one for one in swaps if story.may_hold(one.literals)]
        for start, end in passages:
            text, folded = story.prose[start:end], story.folded[start:end]
            taken: list[Span] = []
            for swap in here:
                for match in swap.search(text) if swap.may_match(text, folded) else ():
                    span = Span(start + match.start(), start + match.end())
                    is_free = all(span.end <= other.start or span.start >= other.end for other in taken)
                    if match[0] and is_free and match[0].lower() not in exceptions:
                        taken.append(span)
                        yield from _hit(rule, story, swap, match, span)

    return find


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
