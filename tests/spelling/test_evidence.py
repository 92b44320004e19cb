"""What speaks for a slip and what speaks against it."""

from newslint import check_text
from newslint.finding import Confidence, Finding, Severity


def typo(text: str) -> Finding | None:
    return next((one for one in check_text(text).findings if one.rule == "spelling.typo"), None)


def test_a_plain_slip_is_an_error_with_its_reasons() -> None:
    found = typo("The goverment will meet on Monday.")
    assert found is not None
    assert (found.severity, found.confidence) == (Severity.ERROR, Confidence.HIGH)
    assert found.reasons[0].points >= found.reasons[-1].points
    assert "“goverment” is near “government”: a letter is missing" in [one.text for one in found.reasons]


def test_a_word_that_stands_often_is_no_slip() -> None:
    assert typo("The zorbel, the zorbel and the zorbel; a zorbel is a zorbel.") is None


def test_a_doubtful_slip_is_a_suggestion() -> None:
    found = typo("The lizt was long.")
    assert found is None or found.severity is Severity.SUGGESTION


def test_a_capital_inside_a_sentence_makes_a_name() -> None:
    assert typo("He met Mr Becuase and Mrs Recieve there.") is None


def test_a_misspelt_weekday_is_a_slip_with_a_capital_too() -> None:
    found = typo("The council met on Wendesday.")
    assert found is not None
    assert found.fixes[0].edits[0].text == "Wednesday"


def test_names_near_by_speak_against_a_slip() -> None:
    assert typo("He ate kookery paellas at Zorb Blim.") is None
