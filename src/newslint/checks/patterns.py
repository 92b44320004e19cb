"""Regular expressions of rules: how they are put together, compiled and run.

Patterns of the rules that come with newslint are run by `re`. Anybody else's are run by `regex`
with a time limit, since a pattern can take for ever on a long line.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from newslint import lazy
from newslint.finding import Span
from newslint.rulesets.rule import Rule

SECONDS = 0.5
"""How long a pattern of a user's rule may work on one passage."""

Match: TypeAlias = "re.Match[str]"
Search: TypeAlias = Callable[[str], Iterator[Match]]


_ESCAPED = lazy.pattern(r"\\.")
_CAPITAL = lazy.pattern(r"[^\W\d_a-z]")


class BadPatternError(ValueError):
    """A regular expression that cannot be compiled."""


class TooSlowError(Exception):
    """A pattern of a user's rule took longer than it may."""


def any_of(tokens: Iterable[str], *, whole_words: bool) -> str:
    """One pattern for several, at word boundaries unless the rule says `nonword`."""
    body = "|".join(tokens)
    return rf"\b(?:{body})\b" if whole_words else f"(?:{body})"


def compile_search(rule: Rule, pattern: str) -> Search:
    """A function that gives the matches of a pattern in a text; raises BadPatternError.

    The function raises TooSlowError where a user's pattern runs out of time.
    """
    if not rule.is_trusted:
        return _timed(rule, pattern)
    flags = _flags(rule)
    if flags & re.IGNORECASE and not _CAPITAL.search(_ESCAPED.sub("", pattern)):
        return _in_any_case(pattern, flags)
    compiled: re.Pattern[str] = _compile(re, pattern, flags)
    return compiled.finditer


def _in_any_case(pattern: str, flags: re.RegexFlag) -> Search:
    """A search that leaves the slow one, for letters in any case, to texts where it may find something."""
    small: re.Pattern[str] = _compile(re, pattern, flags & ~re.IGNORECASE)
    any_case = lazy.pattern(pattern, flags)

    def search(text: str) -> Iterator[Match]:
        return any_case.finditer(text) if small.search(text.lower()) else iter(())

    return search


def matches(search: Search, text: str, passages: Sequence[Span]) -> Iterator[tuple[Span, Match]]:
    """Each match in each passage, with its span in the whole text."""
    for start, end in passages:
        for match in search(text[start:end]):
            if match.end() > match.start():
                yield Span(start + match.start(), start + match.end()), match


def _flags(rule: Rule) -> re.RegexFlag:
    flags = re.MULTILINE
    return flags | re.IGNORECASE if rule.options.get("ignorecase", False) else flags


def _timed(rule: Rule, pattern: str) -> Search:
    import regex

    compiled = _compile(regex, pattern, _flags(rule))

    def search(text: str) -> Iterator[Match]:
        try:
            yield from compiled.finditer(text, timeout=SECONDS)
        except TimeoutError:
            raise TooSlowError from None

    return search


def _compile(engine: Any, pattern: str, flags: int) -> Any:  # noqa: ANN401  # two engines with one face
    try:
        return engine.compile(pattern, flags)
    except (engine.error, RecursionError, OverflowError) as error:
        raise BadPatternError(f"“{pattern}” is not a regular expression: {error}.") from None
