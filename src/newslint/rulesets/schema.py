"""What a rule file may say: its keys, what they hold, and good words for what is wrong."""

from collections.abc import Mapping
from typing import Any

from newslint.checks import KINDS, Option, check_module, ready
from newslint.finding import Confidence, Safety, Severity
from newslint.lazy import pattern
from newslint.rulesets.rule import Example, Rule, RuleFileError
from newslint.rulesets.scopes import BadScopeError, parse_scope
from newslint.rulesets.yaml_reader import Read
from newslint.suggest import did_you_mean

_COMMON: Mapping[str, Option] = {
    "extends": Option.TEXT,
    "message": Option.TEXT,
    "level": Option.TEXT,
    "scope": Option.TEXTS,
    "link": Option.TEXT,
    "limit": Option.NUMBER,
    "description": Option.TEXT,
    "why": Option.TEXT,
    "source": Option.TEXT,
    "confidence": Option.TEXT,
    "fix": Option.TEXT,
    "formats": Option.TEXTS,
    "aliases": Option.TEXTS,
}
_EXAMPLE_KEYS = ("bad", "good", "date", "fixed", "language")
_SPECIAL = ("action", "default", "examples")
_ID = pattern(r"[A-Za-z0-9][\w-]*\.[A-Za-z0-9][\w.-]*")
_DATE = pattern(r"\d{4}-\d{2}-\d{2}")


def make_rule(read: Read, rule_id: str, path: str, *, is_trusted: bool) -> Rule:
    """The rule of a file that was read; raises RuleFileError with the place of what is wrong."""
    return _RuleReader(read, rule_id, path).rule(is_trusted=is_trusted)


class _RuleReader:
    def __init__(self, read: Read, rule_id: str, path: str) -> None:
        self.data: dict[str, Any] = read.value if isinstance(read.value, dict) else {}
        self.places = read.places
        self.id = rule_id
        self.path = path
        if not isinstance(read.value, dict):
            raise self.error((), "A rule file is a mapping of keys to values.")

    def rule(self, *, is_trusted: bool) -> Rule:
        if not _ID.fullmatch(self.id):
            raise self.error((), f"“{self.id}” cannot be a rule id; use letters, digits and hyphens.")
        kind = self._kind()
        module = check_module(kind)
        self._check_keys({**_COMMON, **module.OPTIONS})
        default, profiles = self._default()
        rule = Rule(
            id=self.id,
            kind=kind,
            message=self._required("message"),
            level=Severity(self._choice("level", Severity, "suggestion")),
            scope=self._scope(),
            options={key: self.data[key] for key in module.OPTIONS if key in self.data} | self._action(),
            why=self.data.get("why", ""),
            description=self.data.get("description", ""),
            source=self.data.get("source", ""),
            link=self.data.get("link", ""),
            confidence=Confidence(self._choice("confidence", Confidence, "medium")),
            default=default,
            profiles=profiles,
            fix=self._fix(),
            limit=self.data.get("limit", 0),
            formats=tuple(texts(self.data.get("formats", []))),
            aliases=tuple(texts(self.data.get("aliases", []))),
            examples=self._examples(),
            path=self.path,
            is_trusted=is_trusted,
        )
        try:
            return ready(rule)
        except (ValueError, TypeError, KeyError) as error:
            raise self.error(("extends",), str(error)) from None

    def error(self, at: tuple[str | int, ...], message: str) -> RuleFileError:
        line, column = self.places.get(at, (1, 1))
        return RuleFileError(message, self.path, line, column)

    def _kind(self) -> str:
        kind = self._required("extends")
        if kind not in KINDS:
            raise self.error(("extends",), f"There is no kind of rule “{kind}”.{did_you_mean(kind, KINDS)}")
        return kind

    def _required(self, key: str) -> str:
        if key not in self.data:
            raise self.error((), f"The key “{key}” is missing.")
        if not isinstance(self.data[key], str):
            raise self.error((key,), f"“{key}” must be text.")
        return str(self.data[key])

    def _check_keys(self, known: Mapping[str, Option]) -> None:
        for key, value in self.data.items():
            if key in _SPECIAL:
                continue
            if key not in known:
                hint = did_you_mean(key, [*known, *_SPECIAL])
                raise self.error((key,), f"A rule of this kind has no key “{key}”.{hint}")
            if not fits(value, known[key]):
                raise self.error((key,), f"“{key}” must be {known[key].value}.")

    def _choice(self, key: str, choices: type[Severity | Confidence | Safety], default: str) -> str:
        value = str(self.data.get(key, default))
        if value not in list(choices):
            names = ", ".join(choices)
            raise self.error((key,), f"“{key}” cannot be “{value}”; it is one of {names}.")
        return value

    def _scope(self) -> tuple[str, ...]:
        scopes = tuple(texts(self.data.get("scope", "text")))
        for scope in scopes:
            try:
                parse_scope(scope)
            except BadScopeError as error:
                raise self.error(("scope",), str(error)) from None
        return scopes

    def _default(self) -> tuple[bool, tuple[str, ...]]:
        """`on`, `off`, or the profiles that switch the rule on."""
        value = self.data.get("default", True)
        if isinstance(value, bool):
            return value, ()
        if not fits(value, Option.TEXTS):
            raise self.error(("default",), "“default” must be on, off, or names of profiles.")
        return False, tuple(texts(value))

    def _fix(self) -> Safety | None:
        if "fix" not in self.data:
            return Safety.SUGGEST
        if self.data["fix"] == "none":
            return None
        return Safety(self._choice("fix", Safety, "suggest"))

    def _action(self) -> dict[str, Any]:
        """Vale's `action`: what an editor may do about the finding."""
        action = self.data.get("action")
        if action is None:
            return {}
        if not isinstance(action, dict) or not set(action) <= {"name", "params"}:
            raise self.error(("action",), "“action” must be a mapping with “name” and “params”.")
        return {"action": action.get("name", ""), "params": texts(action.get("params", []))}

    def _examples(self) -> tuple[Example, ...]:
        entries = self.data.get("examples", [])
        if not isinstance(entries, list):
            raise self.error(("examples",), "“examples” must be a list.")
        return tuple(self._example(number, entry) for number, entry in enumerate(entries))

    def _example(self, number: int, entry: object) -> Example:
        at = ("examples", number)
        if not isinstance(entry, dict) or len({"bad", "good"} & set(entry)) != 1:
            raise self.error(at, "An example is “bad: …” or “good: …”.")
        for key, value in entry.items():
            if key not in _EXAMPLE_KEYS:
                raise self.error(
                    (*at, key), f"An example has no key “{key}”.{did_you_mean(key, _EXAMPLE_KEYS)}"
                )
            if not isinstance(value, str):
                raise self.error((*at, key), f"“{key}” must be text; put it between quotation marks.")
        date = entry.get("date")
        if date is not None and not _DATE.fullmatch(date):
            raise self.error((*at, "date"), f"“{date}” is not a date such as 2025-03-04.")
        kind = "bad" if "bad" in entry else "good"
        language = entry.get("language", "auto")
        return Example(kind, entry[kind], date, entry.get("fixed"), self.places[at].line, language)


def texts(value: str | list[str]) -> list[str]:
    """One text or several, as several."""
    return [value] if isinstance(value, str) else list(value)


def fits(value: object, option: Option) -> bool:
    """Whether a value is what a key may hold."""
    match option:
        case Option.TEXT:
            return isinstance(value, str)
        case Option.SWITCH:
            return isinstance(value, bool)
        case Option.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case Option.TEXTS:
            return isinstance(value, str) or _all_are(value, str)
        case Option.TABLE:
            return isinstance(value, dict) and all(fits(entry, Option.TEXTS) for entry in value.values())


def _all_are(value: object, kind: type) -> bool:
    return isinstance(value, list) and all(isinstance(entry, kind) for entry in value)
