"""One slip is one finding."""

from newslint import check_text


def test_two_rules_that_mend_the_same_letters_make_one_finding() -> None:
    text = "They hope to reduce causalities on the road.\nHe met the 80 year old woman.\n"
    rules = [one.rule for one in check_text(text).findings]
    assert rules == ["words.misspelt", "ages.adjective-hyphens"]


def test_the_graver_one_stays() -> None:
    (finding,) = check_text("They did not recieve it, and monday passed.\n").findings[1:]
    assert finding.rule == "case.calendar"


def test_different_slips_at_one_place_stay_apart() -> None:
    rules = {one.rule for one in check_text("He met a 80 year old woman on Monday.\n").findings}
    assert {"words.article", "ages.adjective-hyphens"} <= rules
