"""Settings: what a configuration says, read and right."""

from pathlib import Path
from typing import Any, NamedTuple

NEVER = "never"


class ConfigError(Exception):
    """A configuration that cannot be used, with its place."""

    def __init__(self, message: str, path: Path | None = None, line: int | None = None) -> None:
        place = ":".join(str(part) for part in (path, line) if part is not None)
        super().__init__(f"{place}: {message}" if place else message)


class PathRules(NamedTuple):
    """Rules switched on or off for paths that fit a .gitignore pattern."""

    pattern: str
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


class Settings(NamedTuple):
    """A configuration. Paths are absolute and inside `folder`, the place of the file."""

    folder: Path | None = None
    style: str = ""
    language: str = "auto"
    encoding: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str = "warning"
    min_level: str = "suggestion"
    vocabulary: tuple[Path, ...] = ()
    words: tuple[str, ...] = ()
    currencies: tuple[tuple[str, str], ...] = ()
    rules: tuple[Path, ...] = ()
    per_path: tuple[PathRules, ...] = ()
    options: tuple[tuple[str, tuple[tuple[str, Any], ...]], ...] = ()
