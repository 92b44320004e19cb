"""Literals are a sound filter: a text that a pattern matches always holds one of them."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.rulesets.literals import required_literals


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        ("each and every", ("each and every",)),
        ("colou?r", ("color", "colour")),
        ("colou*r", ("colo",)),
        ("(?:Mon|Tues)day", ("monday", "tuesday")),
        ("(?:in line|in keeping) with", ("in keeping with", "in line with")),
        ("cats?|dogs?", ("cat", "dog")),
        (r"\bU\.S\. (?=\d)", ("u.s. ",)),
        (r"\w+", None),
        (r"caf\xe9s", ("cafés",)),
        (r"\u200bab", ("\u200bab",)),
        ("a|.*", None),
        ("x{0,3}y*", None),
        ("(?x) a b c", None),
        (r"\d+£", ("£",)),
        (r"\d+x", None),
        (r"[Tt]he (?:two|ten)-(?=year|day)", ("the ten-", "the two-")),
        (r"\.(?<=[a-z]{3}\.)(?!Com)([X-Z])", (".x", ".y", ".z")),
        (r"(?:a(?=bc)|d)e", ("ae", "de")),
        (r"(?<=too )big(?= for)", ("too big for",)),
        (r"(?<=a)(?<=x )big", ("x big",)),
        (r"[0-9]+q", tuple(f"{figure}q" for figure in range(10))),
        (r"ab{2}(?:c|d)+", ("abbc", "abbd")),
        (r"[^a-c]+ say", (" say",)),
    ],
)
def test_literals_of_patterns(pattern: str, literals: tuple[str, ...] | None) -> None:
    assert required_literals(pattern) == literals


ATOMS = st.sampled_from(
    [
        "ab",
        "Cd",
        "e",
        " ",
        r"\.",
        r"\d",
        "[xy]",
        "[^z]",
        "(?:no|yes)",
        "(?:(on|off)?)",
        ".",
        r"\b",
        "é",
        "(?=ab)",
    ]
)
COUNTS = st.sampled_from(["", "", "", "?", "*", "+", "{2}", "{0,2}", "+?"])
PATTERNS = st.lists(
    st.lists(st.tuples(ATOMS, COUNTS).map("".join), min_size=1, max_size=5).map("".join),
    min_size=1,
    max_size=3,
).map("|".join)


@settings(max_examples=300, deadline=None)
@given(pattern=PATTERNS.filter(lambda text: not re.search(r"\\b[*+?{]", text)), data=st.data())
def test_a_match_always_holds_a_literal(pattern: str, data: st.DataObject) -> None:
    literals = required_literals(pattern)
    match = data.draw(st.from_regex(re.compile(pattern)))
    if literals is not None:
        assert any(literal in match.lower() for literal in literals)
