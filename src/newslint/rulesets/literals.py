"""Literals that a text must hold for a pattern to match.

They let one search for all rules at once (Aho and Corasick 1975) skip nearly every pattern. An
answer of None, "no such literal", is always right, only slower.
"""

import re

from newslint.lazy import pattern

_SPECIAL = set("\\.^$*+?{}[]|()")
_QUANTIFIER = pattern(r"[*+?]|\{(\d*),?\d*\}")
_ESCAPED_LETTER = pattern(r"\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[A-Za-z0-9])")
_SHORTEST = 2
_RARE = frozenset("#$£€₦°")
"""Signs that few passages hold; one of them is as good as two letters."""

_MOST_RUNS = 60


def required_literals(pattern: str) -> tuple[str, ...] | None:
    """Small-letter strings of which every match holds at least one, or None if none can be told."""
    if "(?x" in pattern or "(?(" in pattern or (not pattern.isascii() and _folds_oddly(pattern)):
        return None
    branches = _split_branches(pattern)
    if branches is None:
        return None
    found: set[str] = set()
    for branch in branches:
        best = _best_of_branch(branch)
        if best is None:
            return None
        found.update(best)
    return tuple(sorted(found))


def _folds_oddly(pattern: str) -> bool:
    """Letters whose small form is longer, or that match another letter when case is ignored."""
    return any(letter in pattern for letter in "İıſKÅ")


def _split_branches(pattern: str) -> list[str] | None:
    """The alternatives at the top level of a pattern; None for brackets that do not pair."""
    branches, depth, start, at = [], 0, 0, 0
    while at < len(pattern):
        letter = pattern[at]
        if letter == "\\":
            at += 1
        elif letter == "[":
            at = _class_end(pattern, at)
        elif letter == "(":
            depth += 1
        elif letter == ")":
            depth -= 1
        elif letter == "|" and not depth:
            branches.append(pattern[start:at])
            start = at + 1
        at += 1
    return None if depth else [*branches, pattern[start:]]


def _class_end(pattern: str, at: int) -> int:
    """Offset of the bracket that closes a character class."""
    at += 1
    if pattern[at : at + 1] == "^":
        at += 1
    if pattern[at : at + 1] == "]":
        at += 1
    while at < len(pattern) and pattern[at] != "]":
        at += 2 if pattern[at] == "\\" else 1
    return at


def _best_of_branch(branch: str) -> tuple[str, ...] | None:
    """The most telling literals of a sequence: its longest plain run or a group's alternatives.

    A group of plain alternatives goes on with the run: “tow (men|cars)” gives “tow men”, “tow cars”.
    """
    best: tuple[str, ...] | None = None
    runs, at = [""], 0
    while at < len(branch):
        literal, inner, end = _atom(branch, at)
        least, after = _repeats(branch, end)
        is_once = bool(least) and after == end
        plain = _plain_alternatives(inner) if is_once and inner is not None else None
        if literal and is_once:
            runs = [run + literal for run in runs]
        elif plain and len(runs) * len(plain) <= _MOST_RUNS:
            runs = [run + text for run in runs for text in plain]
        else:
            best = _better(best, runs)
            runs = [""]
            if least and inner is not None:
                best = _better_of(best, required_literals(inner))
        at = after
    return _better(best, runs)


def _plain_alternatives(pattern: str) -> list[str] | None:
    """The alternatives of a group if they are letters and spaces only."""
    texts = pattern.split("|")
    return [text.lower() for text in texts] if all(map(_is_plain, texts)) else None


def _is_plain(text: str) -> bool:
    return bool(text) and all(letter.isalnum() or letter in " '’" for letter in text)


def _atom(branch: str, at: int) -> tuple[str, str | None, int]:
    """What stands at `at`: a literal letter, or a group's inside, and where it ends."""
    letter = branch[at]
    if letter == "\\":
        escaped = _ESCAPED_LETTER.match(branch, at)
        if escaped:
            return "", None, escaped.end()
        return branch[at + 1 : at + 2].lower(), None, at + 2
    if letter == "[":
        return "", None, _class_end(branch, at) + 1
    if letter == "(":
        return _group(branch, at)
    return ("" if letter in _SPECIAL else letter.lower()), None, at + 1


def _group(branch: str, at: int) -> tuple[str, str | None, int]:
    depth, end = 0, at
    while end < len(branch):
        if branch[end] == "\\":
            end += 1
        elif branch[end] == "[":
            end = _class_end(branch, end)
        elif branch[end] == "(":
            depth += 1
        elif branch[end] == ")":
            depth -= 1
            if not depth:
                break
        end += 1
    inside = branch[at + 1 : end]
    if not inside.startswith("?"):
        return "", inside, end + 1
    named = re.match(r"\?(?::|P<\w+>)", inside)
    return "", (inside[named.end() :] if named else None), end + 1


def _repeats(branch: str, at: int) -> tuple[int, int]:
    """The least number of times an atom stands, and where its quantifier ends."""
    quantifier = _QUANTIFIER.match(branch, at)
    if not quantifier:
        return 1, at
    end = quantifier.end()
    if branch[end : end + 1] in ("?", "+"):
        end += 1
    text = quantifier[0]
    if text[0] == "{":
        return (int(quantifier[1]) if quantifier[1] else 0), end
    return (1 if text == "+" else 0), end


def _better(best: tuple[str, ...] | None, runs: list[str]) -> tuple[str, ...] | None:
    is_rare = all(len(run) >= _SHORTEST or run in _RARE for run in runs)
    return _better_of(best, tuple(sorted(set(runs)))) if is_rare else best


def _better_of(best: tuple[str, ...] | None, other: tuple[str, ...] | None) -> tuple[str, ...] | None:
    if best is None or other is None:
        return best or other
    return max(best, other, key=lambda literals: (min(map(len, literals)), -len(literals)))
