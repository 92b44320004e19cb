"""The notation of examples."""

import pytest

from newslint.finding import Span
from newslint.rulesets.examples import Mark, parse_example


def test_marks_fixes_insertions_and_other_places() -> None:
    marked = parse_example("On [Monoday|Monday] {he} came[ ,|,] [alas] [very |]late[|.]")
    assert marked.text == "On Monoday he came , alas very late"
    assert marked.marks == (
        Mark(Span(3, 10), "Monday"),
        Mark(Span(18, 20), ","),
        Mark(Span(21, 25), None),
        Mark(Span(26, 31), ""),
        Mark(Span(35, 35), "."),
    )
    assert marked.others == (Span(11, 13),)
    assert marked.fixed is None


def test_the_fixed_text_has_all_first_fixes() -> None:
    assert parse_example("On [Monoday|Monday] it [was |]rained[|.]").fixed == "On Monday it rained."


def test_a_backslash_writes_the_sign_itself() -> None:
    assert (
        parse_example(r"He said it \[sic\] for a\|b and \{c\}.").text == "He said it [sic] for a|b and {c}."
    )


def test_a_bar_outside_brackets_is_copy() -> None:
    assert parse_example("one | two").text == "one | two"


@pytest.mark.parametrize("notation", ["a [b", "a ]", "a {b", "a }", "[a|b|c]", "[[a]]"])
def test_brackets_that_do_not_pair_are_errors(notation: str) -> None:
    with pytest.raises(ValueError, match=r"bracket|alone"):
        parse_example(notation)
