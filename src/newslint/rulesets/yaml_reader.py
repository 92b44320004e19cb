"""YAML of rule files, with the place of every key and without anything that could do harm.

Only plain scalars, lists and mappings are read. Tags that make objects, and aliases, which can
make a small file large, are refused.
"""

from typing import Any, NamedTuple

import yaml

from newslint.rulesets.rule import RuleFileError

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SCALARS = {"null", "bool", "int", "float", "str", "timestamp"}
_LARGEST = 2_000_000
_DEEPEST = 20


class Place(NamedTuple):
    """Line and column, from 1."""

    line: int
    column: int


class Read(NamedTuple):
    """A value and the places of the keys and items inside it, by their path."""

    value: Any
    places: dict[tuple[str | int, ...], Place]


def read_yaml(text: str, path: str) -> Read:
    """The value of a YAML text; raises RuleFileError with the place of what is wrong."""
    if len(text) > _LARGEST:
        raise RuleFileError("The file is too large for a rule file.", path)
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise RuleFileError(
            f"This is not valid YAML: {error.problem or error}.", path, line, column
        ) from None
    except (yaml.YAMLError, RecursionError) as error:
        raise RuleFileError(f"This is not valid YAML: {error}.", path) from None
    return _Reader(path).read(node)


class _Reader:
    def __init__(self, path: str) -> None:
        self.path = path
        self.places: dict[tuple[str | int, ...], Place] = {}
        self.seen: set[int] = set()

    def read(self, node: yaml.Node | None) -> Read:
        value = None if node is None else self._value(node, ())
        return Read(value, self.places)

    def _value(self, node: yaml.Node, at: tuple[str | int, ...]) -> Any:  # noqa: ANN401  # YAML holds anything
        if id(node) in self.seen:
            raise self._error(node, "Anchors and aliases are not allowed in rule files.")
        if len(at) > _DEEPEST:
            raise self._error(node, "This is nested too deeply.")
        self.seen.add(id(node))
        self.places.setdefault(at, _place(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, at)
        if isinstance(node, yaml.SequenceNode):
            return [self._value(item, (*at, number)) for number, item in enumerate(node.value)]
        return self._scalar(node)

    def _mapping(self, node: yaml.MappingNode, at: tuple[str | int, ...]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise self._error(key_node, "A key must be text.")
            key = key_node.value
            if key in values:
                raise self._error(key_node, f"“{key}” stands here twice.")
            self.places[(*at, key)] = _place(key_node)
            values[key] = self._value(value_node, (*at, key))
        return values

    def _scalar(self, node: yaml.Node) -> Any:  # noqa: ANN401
        kind = node.tag.removeprefix("tag:yaml.org,2002:")
        if kind not in _SCALARS:
            raise self._error(node, f"The tag “{node.tag}” is not allowed in rule files.")
        if kind in ("str", "timestamp"):
            return node.value
        try:
            return yaml.safe_load(node.value)
        except (yaml.YAMLError, ValueError):
            return node.value

    def _error(self, node: yaml.Node, message: str) -> RuleFileError:
        return RuleFileError(message, self.path, *_place(node))


def _place(node: yaml.Node) -> Place:
    return Place(node.start_mark.line + 1, node.start_mark.column + 1)
