"""The names of organisations that a rule goes by: lists of the package, a table of the rule, or both."""

from collections.abc import Mapping

from newslint.analysis.names.known import table
from newslint.checks import Option
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"list": Option.TEXTS, "names": Option.TABLE}


def listed_names(rule: Rule) -> dict[str, tuple[str, ...]]:
    """Acronym → its names, best first; raises ValueError where the rule has none."""
    found: dict[str, tuple[str, ...]] = {}
    lists = rule.options.get("list", [])
    for listed in [lists] if isinstance(lists, str) else lists:
        name, _, section = listed.partition(":")
        if name != "acronyms" or section not in ("organisations", "shared"):
            raise ValueError("The “list” of names is “acronyms:organisations” or “acronyms:shared”.")
        found.update(table(section))
    for short, names in rule.options.get("names", {}).items():
        found[short] = (names,) if isinstance(names, str) else tuple(names)
    if not found:
        raise ValueError("The rule needs “names” or “list”.")
    return found
