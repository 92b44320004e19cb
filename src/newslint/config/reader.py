"""Reads a configuration, checked key by key."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from newslint.config.settings import NEVER, ConfigError, PathRules, Settings
from newslint.finding import Severity
from newslint.suggest import did_you_mean

LANGUAGES = ("auto", "en", "en-AU", "en-CA", "en-GB", "en-IE", "en-IN", "en-NG", "en-NZ", "en-US", "en-ZA")
_TEXT, _TEXTS, _TABLE = "text", "a list of texts", "a table"
_KEYS = {
    "style": _TEXT,
    "language": _TEXT,
    "encoding": _TEXT,
    "select": _TEXTS,
    "ignore": _TEXTS,
    "fail-on": _TEXT,
    "min-level": _TEXT,
    "vocabulary": _TEXTS,
    "words": _TEXTS,
    "rules": _TEXTS,
    "currencies": _TABLE,
    "per-path": _TABLE,
    "rule": _TABLE,
}
_LEVELS = tuple(Severity)


def read_settings(data: Mapping[str, Any], path: Path, text: str) -> Settings:
    """The settings of a parsed file; raises ConfigError with the line of what is wrong."""
    return _Reader(data, path, text).settings()


class _Reader:
    def __init__(self, data: Mapping[str, Any], path: Path, text: str) -> None:
        self.data = data
        self.path = path
        self.text = text
        self.folder = path.parent.resolve()

    def settings(self) -> Settings:
        self._check_keys(self.data, _KEYS)
        self._check_choice("language", LANGUAGES)
        self._check_choice("fail-on", (*_LEVELS, NEVER))
        self._check_choice("min-level", _LEVELS)
        self._check_encoding()
        return Settings(
            folder=self.folder,
            style=self.data.get("style", ""),
            language=self.data.get("language", "auto"),
            encoding=self.data.get("encoding"),
            select=tuple(self.data.get("select", ())),
            ignore=tuple(self.data.get("ignore", ())),
            fail_on=self.data.get("fail-on", "warning"),
            min_level=self.data.get("min-level", "suggestion"),
            vocabulary=self._paths("vocabulary"),
            words=tuple(self.data.get("words", ())),
            currencies=self._currencies(),
            rules=self._paths("rules"),
            per_path=tuple(self._per_path()),
            options=tuple(self._options()),
        )

    def _check_keys(self, data: Mapping[str, Any], known: Mapping[str, str]) -> None:
        for key, value in data.items():
            if key not in known:
                raise self.error(f"There is no setting “{key}”.{did_you_mean(key, known)}", key)
            if not _fits(value, known[key]):
                raise self.error(f"“{key}” must be {known[key]}.", key)

    def _check_choice(self, key: str, choices: tuple[str, ...]) -> None:
        value = self.data.get(key)
        if value is not None and value not in choices:
            raise self.error(f"“{key}” cannot be “{value}”; it is one of {', '.join(choices)}.", key)

    def _check_encoding(self) -> None:
        import codecs

        encoding = self.data.get("encoding")
        try:
            codecs.lookup(encoding or "utf-8")
        except LookupError:
            raise self.error(f"There is no encoding “{encoding}”.", "encoding") from None

    def _currencies(self) -> tuple[tuple[str, str], ...]:
        """How money is written, each form with what stands for it: “bitcoins” with “₿”."""
        forms = self.data.get("currencies", {})
        for form, shown in forms.items():
            if not form.strip() or any(map(str.isdigit, form)):
                raise self.error(f"“{form}” cannot stand beside a number as its currency.", form)
            if not isinstance(shown, str) or not shown.strip():
                raise self.error(f'Write what stands for “{form}” as text, such as "{form}" = "BTC".', form)
        return tuple((form.strip(), shown.strip()) for form, shown in sorted(forms.items()))

    def _paths(self, key: str) -> tuple[Path, ...]:
        return tuple(self._inside(key, name) for name in self.data.get(key, ()))

    def _inside(self, key: str, name: str) -> Path:
        """A path that must stand in the folder of the configuration, so that it cannot read others."""
        try:
            path = (self.folder / name).resolve()
            exists = path.exists()
        except (OSError, ValueError):
            raise self.error(f"“{name}” cannot be a path.", key) from None
        if not path.is_relative_to(self.folder):
            raise self.error(f"“{name}” lies outside the folder of this file.", key)
        if not exists:
            raise self.error(f"There is no “{name}”.", key)
        return path

    def _per_path(self) -> list[PathRules]:
        found = []
        for pattern, table in self.data.get("per-path", {}).items():
            if not isinstance(table, dict):
                raise self.error(f"“{pattern}” must be a table with “select” or “ignore”.", pattern)
            self._check_keys(table, {"select": _TEXTS, "ignore": _TEXTS})
            found.append(PathRules(pattern, tuple(table.get("select", ())), tuple(table.get("ignore", ()))))
        return found

    def _options(self) -> list[tuple[str, tuple[tuple[str, Any], ...]]]:
        found = []
        for rule_id, table in self.data.get("rule", {}).items():
            if not isinstance(table, dict) or "." not in rule_id:
                raise self.error(
                    f'Write [rule."pack.name"] for the options of a rule, not “{rule_id}”.', rule_id
                )
            found.append((rule_id, tuple(table.items())))
        return found

    def error(self, message: str, key: str) -> ConfigError:
        return ConfigError(message, self.path, self._line(key))

    def _line(self, key: str) -> int:
        """The line a key stands on; the parser does not tell, so it is looked for."""
        found = re.search(rf"^[^#\n]*(?<![\w-]){re.escape(key)}(?![\w-])", self.text, re.MULTILINE)
        return self.text.count("\n", 0, found.end()) + 1 if found else 1


def _fits(value: object, kind: str) -> bool:
    if kind == _TEXT:
        return isinstance(value, str)
    if kind == _TABLE:
        return isinstance(value, dict)
    return isinstance(value, list) and all(isinstance(entry, str) for entry in value)
