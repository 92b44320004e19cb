"""Well-known names: every form that desks print is left alone, slips in them are found where they stand."""

import string
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newslint.analysis.names.famous import listed
from newslint.api import Checker
from newslint.engine import Ruleset
from newslint.finding import Finding
from newslint.rulesets.loader import built_in_folder, load_folder
from newslint.wordlists import words

SECTIONS = ("africa", "america", "latin-america", "britain-and-ireland", "europe", "asia")
ENTRIES = sorted(entry for section in SECTIONS for entry in words("famous_names", section))
RULES = [rule for rule in load_folder(built_in_folder(), is_trusted=True) if rule.id == "names.well-known"]
CHECKER = Checker(Ruleset(RULES))


def found(text: str, checker: Checker = CHECKER) -> list[str]:
    return [text[finding.span.start : finding.span.end] for finding in findings(text, checker)]


def findings(text: str, checker: Checker = CHECKER) -> tuple[Finding, ...]:
    return checker.check(text).findings


@pytest.mark.parametrize("entry", ENTRIES)
def test_every_listed_form_is_left_alone(entry: str) -> None:
    for form in entry.split("/"):
        name = form.replace("_", " ")
        assert (
            found(
                f"The hall shows a letter of {name}. It is {name}’s own, and {name.split()[-1]} signed it.\n"
            )
            == []
        )


@pytest.mark.parametrize("entry", sorted(words("famous_names", "taken-for")))
def test_names_taken_for_others_are_found_and_lead_to_the_right_ones(entry: str) -> None:
    wrong, right = (form.replace("_", " ") for form in entry.split("/"))
    text = f"The hall shows a letter of {wrong} today.\n"
    (finding,) = findings(text)
    edit = finding.fixes[0].edits[0]
    assert right in text[: edit.span.start] + edit.text + text[edit.span.end :]


@given(st.sampled_from(ENTRIES), st.integers(1, 20), st.sampled_from(string.ascii_lowercase))
def test_a_slip_is_found_only_at_its_own_place(entry: str, at: int, letter: str) -> None:
    first, *_, last = entry.split("/", maxsplit=1)[0].split("_")
    assume(at < len(last))
    wrong = last[:at] + letter + last[at:]
    text = f"It was {first} {wrong} who built the hall.\n"
    assert all(one in (wrong, first) for one in found(text))


def test_somebody_else_of_nearly_that_surname_is_left_alone() -> None:
    assert found("Peter Zuckerburg, a baker, spoke. Zuckerburg bakes bread.\n") == []


def test_an_accepted_word_is_left_alone() -> None:
    checker = Checker(Ruleset(RULES), vocabulary=frozenset(("Zuckerburg",)))
    assert found("Mark Zuckerburg spoke.\n", checker) == []


def test_a_house_adds_names_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "names.yml").write_text(
        "extends: well-known-name\nmessage: It is “%s” and here “%s”.\nnames: [Adeola Ogunbanjo/Adeola Ogunbanjoh]\n",
        encoding="utf-8",
    )
    checker = Checker(Ruleset(load_folder(tmp_path, is_trusted=False)))
    assert found("Adeola Ogunbajo met Adeola Ogunbanjoh and Adeola Ogunbanjo.\n", checker) == ["Ogunbajo"]


def test_the_list_has_no_entry_that_contradicts_another() -> None:
    names = listed()
    wrong = {(given, surname) for given, others in names.taken_for.items() for surname in others}
    right = {
        tuple(form.replace("_", " ").split()[:: max(1, form.count("_"))])
        for entry in ENTRIES
        for form in entry.split("/")
    }
    assert wrong & right == set()
