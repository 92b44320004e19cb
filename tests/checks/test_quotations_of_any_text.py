"""No text makes a rule about quotations or speakers break off, or takes it long."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.api import Checker
from newslint.engine import Ruleset
from newslint.rulesets.loader import built_in_folder, load_folder

PACKS = ("attribution", "headlines", "newslint", "quotes")
CHECKER = Checker(
    Ruleset(
        rule
        for rule in load_folder(built_in_folder(), is_trusted=True, use_cache=False)
        if rule.pack in PACKS
    )
)
PIECES = [
    *"“”\"'‘’\n.,:—?…", "''", "\n\n", " ", " said ", " he ", "Ada Obi", " the mayor ", " that ", "According to ", "Said ",
    "6’2", "\ufffc", "Mr ", " will ", "😀", "> ", "- ", "We paid", "İ",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(["story.txt", "story.md"]))
def test_no_rule_breaks_off(pieces: list[str], path: str) -> None:
    findings = CHECKER.check("".join(pieces), path=path).findings
    assert [one.message for one in findings if one.rule == "newslint.check-crashed"] == []


@pytest.mark.parametrize(
    "text", ["“" * 5000, "”" * 5000, '" ' * 5000, "“a, he said " * 2000, "he said, " * 3000]
)
def test_no_text_takes_long(text: str) -> None:
    start = time.process_time()
    CHECKER.check(text)
    assert time.process_time() - start < 2
