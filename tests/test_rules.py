"""Every rule that comes with newslint does what its examples show."""

import pytest

from newslint.api import default_checker
from newslint.rulesets.laws import broken_laws
from newslint.rulesets.loader import built_in_folder, load_folder
from newslint.rulesets.rule import Rule

RULES = load_folder(built_in_folder(), is_trusted=True, use_cache=False)


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
