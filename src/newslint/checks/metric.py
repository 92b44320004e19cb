"""A figure worked out from counts of the story: Vale's `metric`.

Keys: `formula` (arithmetic over the counts of `newslint.analysis.measures`, such as `words /
sentences`), `condition` (what must not be, such as `> 25`). The message gets the figure. Formulas
are read as a tree and worked out here; nothing in them can call or reach anything.
"""

import ast
import math
import operator
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from newslint.analysis.measures import MEASURES, measures
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"formula": Option.TEXT, "condition": Option.TEXT}

_BINARY: Mapping[type, Callable[[Any, Any], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Mod: operator.mod,
    ast.Pow: math.pow,
}
_COMPARE: Mapping[type, Callable[[Any, Any], bool]] = {
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}
_FUNCTIONS: Mapping[str, Callable[[float], float]] = {"sqrt": math.sqrt, "log": math.log, "abs": abs}
_LONGEST = 500


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the whole story is measured."""
    return None


def finder(rule: Rule) -> Finder:
    """A formula for the story."""
    formula = _parsed(str(rule.options.get("formula", "")))
    condition = _parsed("value " + str(rule.options.get("condition", "")))
    if not isinstance(condition, ast.Compare):
        raise ValueError("“condition” must be a comparison such as “> 25”.")  # noqa: TRY004
    names = {
        node.id for tree in (formula, condition) for node in ast.walk(tree) if isinstance(node, ast.Name)
    }
    unknown = names - MEASURES - set(_FUNCTIONS) - {"value"}
    if unknown:
        raise ValueError(f"There is no count “{min(unknown)}”.")

    def find(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
        counts = dict(measures(story))
        try:
            value = _worth(formula, counts)
            is_bad = bool(_worth(condition, {"value": value}))
        except (ArithmeticError, ValueError):
            return
        if is_bad and story.sentences:
            yield Hit(story.sentences[0], (f"{value:.2f}",))

    return find


def _parsed(text: str) -> ast.expr:
    """The tree of a formula; raises ValueError for anything but arithmetic."""
    if len(text) > _LONGEST:
        raise ValueError("The formula is too long.")
    try:
        tree = ast.parse(text.strip().replace("heading.h", "heading_h"), mode="eval").body
    except (SyntaxError, RecursionError, MemoryError):
        raise ValueError(f"“{text}” is not a formula.") from None
    if not all(_is_arithmetic(node) for node in ast.walk(tree)):
        raise ValueError(f"“{text}” holds more than arithmetic.")
    return tree


_ALLOWED = (ast.BinOp, ast.UnaryOp, ast.USub, ast.Compare, ast.Name, ast.Load, ast.Call)


def _is_arithmetic(node: ast.AST) -> bool:
    if isinstance(node, ast.Constant):
        return isinstance(node.value, int | float)
    return isinstance(node, _ALLOWED) or type(node) in _BINARY or type(node) in _COMPARE


def _worth(node: ast.AST, counts: Mapping[str, float]) -> float:
    match node:
        case ast.Constant(value=int() | float() as number):
            return number
        case ast.Name(id=name) if name in counts:
            return counts[name]
        case ast.UnaryOp(operand=inner):
            return -_worth(inner, counts)
        case ast.BinOp(left=left, op=sign, right=right):
            return _BINARY[type(sign)](_worth(left, counts), _worth(right, counts))
        case ast.Compare(left=left, ops=[sign], comparators=[right]):
            return _COMPARE[type(sign)](_worth(left, counts), _worth(right, counts))
        case ast.Call(func=ast.Name(id=name), args=[inner], keywords=[]) if name in _FUNCTIONS:
            return _FUNCTIONS[name](_worth(inner, counts))
    raise ValueError("This is more than arithmetic.")
