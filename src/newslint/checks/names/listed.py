"""The names of organisations that a rule goes by: a list of the package, a table of the rule, or both."""

from collections.abc import Mapping

from newslint.analysis.names.known import table
from newslint.checks import Option
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"list": Option.TEXT, "names": Option.TABLE}


def listed_names(rule: Rule) -> dict[str, tuple[str, ...]]:
    """Acronym → its names, best first; raises ValueError where the rule has none."""
    found: dict[str, tuple[str, ...]] = {}
    name, _, section = str(rule.options.get("list", "")).partition(":")
    if name:
        if name != "acronyms":
            raise ValueError("The “list” of names is “acronyms:” and a section.")
        try:
            found.update(table(section))
        except KeyError:
            raise ValueError(f"The list has no section “{section}”.") from None
    for short, names in rule.options.get("names", {}).items():
        found[short] = (names,) if isinstance(names, str) else tuple(names)
    if not found:
        raise ValueError("The rule needs “names” or “list”.")
    return found
