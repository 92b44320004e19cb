"""Which rules are on: by default, by style, by `select` and `ignore`, for a path.

The most specific name wins: a rule id beats its pack, whichever list it stands in; between equals
`ignore` beats `select`.
"""

from collections.abc import Iterable, Sequence

from newslint.config.settings import ConfigError
from newslint.rulesets.rule import Rule
from newslint.suggest import did_you_mean

ENGINE_PACK = "newslint"


def known_names(rules: Iterable[Rule]) -> frozenset[str]:
    """Everything a rule can be called by: ids, aliases, packs."""
    names: set[str] = set()
    for rule in rules:
        names.update((rule.id, rule.pack, *rule.aliases))
    return frozenset(names)


def check_names(names: Iterable[str], known: frozenset[str]) -> None:
    """Raise ConfigError for a name no rule or pack has."""
    for name in names:
        if name not in known:
            raise ConfigError(f"There is no rule or pack “{name}”.{did_you_mean(name, known)}")


def is_on(rule: Rule, style: str, select: Sequence[str], ignore: Sequence[str]) -> bool:
    """Whether a rule is on under one `select` and `ignore`."""
    wanted, unwanted = _closeness(rule, select), _closeness(rule, ignore)
    if unwanted:
        return wanted > unwanted
    by_default = rule.default or (bool(style) and style in rule.profiles)
    if not select or rule.pack == ENGINE_PACK:
        return by_default
    return wanted == _BY_ID or (wanted == _BY_PACK and by_default)


_BY_PACK, _BY_ID = 1, 2


def _closeness(rule: Rule, names: Sequence[str]) -> int:
    if rule.id in names or any(alias in names for alias in rule.aliases):
        return _BY_ID
    return _BY_PACK if rule.pack in names else 0
