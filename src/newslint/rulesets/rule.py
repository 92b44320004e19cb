"""A rule as its file tells it."""

from collections.abc import Callable
from typing import Any, NamedTuple

from newslint.finding import Confidence, Safety, Severity


class Example(NamedTuple):
    """One line that shows a rule at work: `kind` is `bad` or `good`.

    `date` is the story's, `language` the settings'.

    `fixed` is the whole text after the fix, where that changes more than what is marked.
    """

    kind: str
    text: str
    date: str | None = None
    fixed: str | None = None
    line: int = 0
    language: str = "auto"


class Rule(NamedTuple):
    """A rule. `options` are the keys of its kind.

    `triggers` are the literals of which a passage must hold one; `parts` has those of each of its patterns,
    for a kind with many of them.
    """

    id: str
    kind: str
    message: str
    level: Severity
    scope: tuple[str, ...]
    options: dict[str, Any]
    why: str = ""
    description: str = ""
    source: str = ""
    link: str = ""
    confidence: Confidence = Confidence.MEDIUM
    default: bool = True
    profiles: tuple[str, ...] = ()
    fix: Safety | None = None
    limit: int = 0
    formats: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()
    triggers: tuple[str, ...] | None = None
    parts: tuple[tuple[str, ...], ...] = ()
    path: str = ""
    is_trusted: bool = False

    @property
    def pack(self) -> str:
        """The pack a rule belongs to: the part of its id before the full stop."""
        return self.id.partition(".")[0]


class RuleFileError(Exception):
    """A rule file that cannot be used; `line` and `column` count from 1."""

    def __init__(self, message: str, path: str, line: int = 1, column: int = 1) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.column = column

    def __reduce__(self) -> tuple[type["RuleFileError"], tuple[str, str, int, int]]:
        # Without it an error of a worker process could not be sent back, and the run would wait for ever.
        return type(self), (self.message, self.path, self.line, self.column)

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.message}"


def rule_to_data(rule: Rule) -> dict[str, Any]:
    """The rule, without its examples, as JSON can hold it; what has its usual value is left out."""
    usual = Rule._field_defaults
    given = rule._replace(examples=())._asdict()
    return {key: value for key, value in given.items() if key not in usual or value != usual[key]}


def rule_from_data(data: dict[str, Any]) -> Rule:
    """The rule that `rule_to_data` wrote; raises KeyError or ValueError for anything else."""
    for key, made in _MADE.items():
        if key in data:
            data[key] = made(data[key])
    return Rule(**data)


_MADE: dict[str, Callable[[Any], Any]] = {
    "level": Severity,
    "confidence": Confidence,
    "fix": Safety,
    **dict.fromkeys(("scope", "profiles", "formats", "aliases", "triggers", "parts"), tuple),
}
"""What the values of keys become that JSON cannot hold as they are."""
