"""Every rule that comes with newslint does what its examples show."""

from pathlib import Path

import pytest

from newslint.api import default_checker
from newslint.rulesets.laws import broken_laws
from newslint.rulesets.loader import built_in_folder, load_folder
from newslint.rulesets.rule import Rule

RULES = load_folder(built_in_folder(), is_trusted=True, use_cache=False)
CHANGES = (Path(__file__).parents[1] / "CHANGELOG.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_examples_hold_in_every_format_and_kind_of_file(rule: Rule) -> None:
    assert list(broken_laws(rule)) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_tells_why(rule: Rule) -> None:
    assert rule.why.endswith(".")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_message_and_reason_are_spelt_right(rule: Rule) -> None:
    findings = default_checker().check(f"{rule.message.replace('%s', 'it')} {rule.why}\n").findings
    assert [finding for finding in findings if finding.rule == "spelling.typo"] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_changes_name_the_rule_with_its_level_and_where_it_is_on(rule: Rule) -> None:
    styles = ", ".join(f"`{name}`" for name in rule.profiles)
    state = "" if rule.default else f", {styles or 'off'}"
    assert f"- `{rule.id}` ({rule.level}{state}): {rule.why}\n" in CHANGES
