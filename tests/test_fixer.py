"""Fixes: apart, all or none, to the end, and never the text of a speaker."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.api import Result, default_checker
from newslint.finding import Confidence, Edit, Finding, Fix, Safety, Severity, Span
from newslint.fixer import apply, fix_text

WORDS = ["Monoday", "the news men", "“We will", "go,’’", "she said.", "“ keeping", "road ”", "'x'", '"', "Febuary", "\n", "\r\n", "🙂", "each and every", "(INTERPOL), on Monday said"]  # fmt: skip


def finding(*edits: Edit, safety: Safety = Safety.SAFE) -> Finding:
    fix = Fix("Mend it", safety, edits)
    return Finding("a.b", Severity.ERROR, Confidence.HIGH, "No.", edits[0].span, (fix,))


def once(*findings: Finding) -> Callable[[str], Result]:
    """A check that finds these in the first text it sees and nothing later."""
    seen: list[str] = []

    def check(text: str) -> Result:
        seen.append(text)
        return Result(findings if len(set(seen)) == 1 else (), None, 1)

    return check


def test_fixes_that_touch_wait_for_the_next_round() -> None:
    first, second = Edit(Span(0, 3), "X"), Edit(Span(2, 5), "Y")
    assert fix_text("abcdef", once(finding(first), finding(second)), with_unsafe=False).text == "Xdef"


def test_all_edits_of_a_fix_are_made_or_none() -> None:
    wide = finding(Edit(Span(0, 1), "X"), Edit(Span(4, 5), "Y"))
    narrow = finding(Edit(Span(4, 6), "Z"))
    assert fix_text("abcdef", once(wide, narrow), with_unsafe=False).text == "XbcdYf"


def test_only_what_is_allowed_is_made() -> None:
    unsafe = finding(Edit(Span(0, 1), "X"), safety=Safety.UNSAFE)
    suggested = finding(Edit(Span(2, 3), "Y"), safety=Safety.SUGGEST)
    assert fix_text("abc", once(unsafe, suggested), with_unsafe=False).text == "abc"
    assert fix_text("abc", once(unsafe, suggested), with_unsafe=True).text == "Xbc"


def test_fixes_that_undo_each_other_end() -> None:
    def check(text: str) -> Result:
        return Result((finding(Edit(Span(0, 1), "b" if text[0] == "a" else "a")),), None, 1)

    assert fix_text("a", check, with_unsafe=False).text in ("a", "b")


def test_edits_are_applied_from_any_order() -> None:
    assert apply("abc", [Edit(Span(2, 3), "Z"), Edit(Span(0, 0), "_")]) == "_abZ"


@settings(max_examples=120, deadline=None)
@given(words=st.lists(st.sampled_from(WORDS), max_size=14), with_unsafe=st.booleans())
def test_fixing_twice_changes_nothing_more(words: list[str], with_unsafe: bool) -> None:  # noqa: FBT001
    checker = default_checker()
    fixed = fix_text(" ".join(words), checker.check, with_unsafe=with_unsafe).text
    assert fix_text(fixed, checker.check, with_unsafe=with_unsafe).text == fixed
