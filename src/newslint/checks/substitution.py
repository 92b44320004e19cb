"""One word or phrase in place of another: Vale's `substitution`.

Keys: `swap` (a pattern and what should stand instead; several alternatives parted by `|` or as a
list), `exceptions`, `ignorecase`, `nonword`, `capitalize`. `$1` in a replacement is the pattern's
first group. The message gets the first alternative and what stands.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.patterns import BadPatternError, Match, any_of, compile_search, matches
from newslint.finding import Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {
    "swap": Option.TABLE,
    "exceptions": Option.TEXTS,
    "ignorecase": Option.SWITCH,
    "nonword": Option.SWITCH,
    "capitalize": Option.SWITCH,
    "vocab": Option.SWITCH,
}
_REFERENCE = re.compile(r"\$(\d)")


class _Swap(NamedTuple):
    """The group of the whole pattern that a swap's own pattern is, and what it proposes."""

    group: int
    alternatives: tuple[str, ...]


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """Literals of all patterns."""
    from newslint.rulesets.literals import required_literals

    found: set[str] = set()
    for pattern in _table(rule):
        literals = required_literals(pattern)
        if literals is None:
            return None
        found.update(literals)
    return tuple(sorted(found))


def finder(rule: Rule) -> Finder:
    """A search for all patterns at once."""
    table = _table(rule)
    swaps, group = [], 1
    for pattern, texts in table.items():
        swaps.append(_Swap(group, _alternatives(texts)))
        group += 1 + _group_count(pattern)
    whole_words = not rule.options.get("nonword", False)
    search = compile_search(rule, any_of((f"({pattern})" for pattern in table), whole_words=whole_words))
    listed = rule.options.get("exceptions", [])
    exceptions = {text.lower() for text in ([listed] if isinstance(listed, str) else listed)}

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for span, match in matches(search, story.prose, passages):
            if match[0].lower() not in exceptions:
                yield from _hit(rule, swaps, span, match)

    return find


def _table(rule: Rule) -> dict[str, str | list[str]]:
    table: dict[str, str | list[str]] = rule.options.get("swap", {})
    if not table:
        raise ValueError("The rule needs “swap”.")
    return table


def _alternatives(texts: str | list[str]) -> tuple[str, ...]:
    return tuple(texts.split("|")) if isinstance(texts, str) else tuple(texts)


def _group_count(pattern: str) -> int:
    try:
        return re.compile(pattern).groups
    except re.error:
        import regex

        try:
            return int(regex.compile(pattern).groups)
        except regex.error as error:
            raise BadPatternError(f"“{pattern}” is not a regular expression: {error}.") from None


def _hit(rule: Rule, swaps: Sequence[_Swap], span: Span, match: Match) -> Iterator[Hit]:
    swap = next(swap for swap in swaps if match[swap.group] is not None)
    texts = tuple(_fitted(rule, swap, match, text) for text in swap.alternatives)
    if match[0] in texts:
        return
    yield Hit(span, (texts[0], match[0]), tuple(replace(span, text) for text in texts))


def _fitted(rule: Rule, swap: _Swap, match: Match, text: str) -> str:
    """A replacement with its groups filled in, and in the letter case of what it replaces."""
    filled = _REFERENCE.sub(lambda number: match[swap.group + int(number[1])] or "", text)
    if not (rule.options.get("ignorecase", False) or rule.options.get("capitalize", False)):
        return filled
    found = match[0]
    if len(found) > 1 and found.isupper() and filled.islower():
        return filled.upper()
    return filled[:1].upper() + filled[1:] if found[:1].isupper() else filled
