"""Makes checkers from settings: loads rules, applies options, switches them on and off."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from newslint.api import Checker
from newslint.config.discovery import read_config, settings_for
from newslint.config.selection import check_names, is_on, known_names
from newslint.config.settings import ConfigError, PathRules, Settings
from newslint.engine import Ruleset
from newslint.finding import Severity
from newslint.rulesets.loader import built_in_folder, load_folder
from newslint.rulesets.rule import Rule


class Choice(NamedTuple):
    """What the command line says about rules; empty where it says nothing."""

    style: str = ""
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    config: Path | None = None
    is_isolated: bool = False
    use_cache: bool = True


class Workshop:
    """Makes a checker for each story and keeps those it made.

    All methods raise ConfigError or RuleFileError.
    """

    def __init__(self, choice: Choice) -> None:
        self.choice = choice
        self._rules: dict[tuple[Path, ...], list[Rule]] = {}
        self._checkers: dict[tuple[Path | None, tuple[PathRules, ...]], Checker] = {}
        self._given: Settings | None = None

    def settings(self, path: Path) -> Settings:
        """The settings for a story; what the command line says is left to `checker`."""
        if self.choice.config is not None:
            self._given = self._given or read_config(self.choice.config) or Settings()
            return self._given
        if self.choice.is_isolated:
            return Settings()
        return settings_for(path.absolute().parent)

    def checker(self, path: Path) -> Checker:
        """The checker for a story."""
        settings = self.settings(path)
        per_path = tuple(_fitting(settings, path))
        key = (settings.folder, per_path)
        if key not in self._checkers:
            self._checkers[key] = self._make(settings, per_path)
        return self._checkers[key]

    def is_vocabulary(self, path: Path) -> bool:
        """Whether a file is a word list of the configuration and no story."""
        vocabulary = self.settings(path).vocabulary
        return bool(vocabulary) and path.resolve() in vocabulary

    def rules(self, settings: Settings) -> list[Rule]:
        """All rules there are under some settings, on or off, in order of id."""
        if settings.rules not in self._rules:
            use_cache = self.choice.use_cache
            rules = load_folder(built_in_folder(), is_trusted=True, use_cache=use_cache)
            for folder in settings.rules:
                rules = rules + load_folder(folder, use_cache=use_cache)
            self._rules[settings.rules] = sorted({rule.id: rule for rule in rules}.values(), key=_id)
        return self._rules[settings.rules]

    def _make(self, settings: Settings, per_path: tuple[PathRules, ...]) -> Checker:
        rules = self.rules(settings)
        names = known_names(rules)
        style = self.choice.style or settings.style
        select = self.choice.select or settings.select
        ignore = settings.ignore + self.choice.ignore
        check_names((*select, *ignore), names)
        if style and not any(style in rule.profiles for rule in rules):
            raise ConfigError(f"There is no house style “{style}” among the rules.")
        rules = [_with_options(rule, settings) for rule in rules if is_on(rule, style, select, ignore)]
        for extra in per_path:
            check_names((*extra.select, *extra.ignore), names)
            rules = [rule for rule in rules if is_on(rule, style, extra.select, extra.ignore)]
        return Checker(
            Ruleset(rules), names.__contains__, _vocabulary(settings), settings.language, settings.currencies
        )


def _id(rule: Rule) -> str:
    return rule.id


def _fitting(settings: Settings, path: Path) -> Iterator[PathRules]:
    """The per-path settings whose pattern fits a path."""
    if not settings.per_path or settings.folder is None:
        return
    from pathspec import GitIgnoreSpec

    absolute = path.absolute()
    if not absolute.is_relative_to(settings.folder):
        return
    relative = absolute.relative_to(settings.folder).as_posix()
    for entry in settings.per_path:
        if GitIgnoreSpec.from_lines([entry.pattern]).match_file(relative):
            yield entry


def _with_options(rule: Rule, settings: Settings) -> Rule:
    """A rule with the options a configuration gives it: `level`, and the keys of its kind."""
    for rule_id, options in settings.options:
        if rule_id == rule.id:
            return _changed(rule, dict(options))
    return rule


def _changed(rule: Rule, options: dict[str, object]) -> Rule:
    from newslint.checks import check_module, ready
    from newslint.rulesets.schema import fits

    module = check_module(rule.kind)
    level = options.pop("level", rule.level)
    if level not in list(Severity):
        raise ConfigError(f"“level” of {rule.id} cannot be “{level}”; it is one of {', '.join(Severity)}.")
    for key, value in options.items():
        if key not in module.OPTIONS:
            raise ConfigError(f"The rule {rule.id} has no option “{key}”.")
        if not fits(value, module.OPTIONS[key]):
            raise ConfigError(f"“{key}” of {rule.id} must be {module.OPTIONS[key].value}.")
    changed = rule._replace(level=Severity(str(level)), options={**rule.options, **options})
    if not options:
        return changed
    # What a configuration says is no more to be trusted than a rule file in the same place.
    changed = changed._replace(is_trusted=False)
    try:
        return ready(changed)
    except ValueError as error:
        raise ConfigError(f"{rule.id}: {error}") from None


def _vocabulary(settings: Settings) -> frozenset[str]:
    """The words of the settings and of all vocabulary files: one a line, `#` begins a comment."""
    words = {word for entry in settings.words for word in entry.split()}
    for path in settings.vocabulary:
        try:
            text = path.read_bytes().decode("utf-8-sig")
        except (OSError, UnicodeDecodeError):
            raise ConfigError("The vocabulary cannot be read as UTF-8 text.", path) from None
        for line in text.splitlines():
            words.update(line.partition("#")[0].split())
    return frozenset(words)
