"""Towns in wrong regions, wrong capitals and misspelt places, as a user sees them."""

import newslint
from newslint.api import Checker
from newslint.engine import Ruleset
from newslint.rulesets.rule import Rule
from newslint.rulesets.schema import make_rule
from newslint.rulesets.yaml_reader import read_yaml


def rules(text: str, date: str | None = None) -> list[str]:
    return [f.rule for f in newslint.check_text(text, date=date).findings if f.rule.startswith("places.")]


def test_a_wrong_state_names_both_places_and_offers_the_right_one() -> None:
    text = "Traders in Aba, Anambra State, closed their shops on Friday.\n"
    (finding,) = (one for one in newslint.check_text(text).findings if one.rule == "places.wrong-region")
    assert finding.message == "Aba is in Abia State; here it is put in Anambra State."
    assert [text[slice(*note.span)] for note in finding.related] == ["Anambra"]
    assert [edit.text for edit in finding.fixes[0].edits] == ["Abia"]


def test_a_former_capital_is_right_in_a_story_of_its_time() -> None:
    text = "He met the minister in the Nigerian capital, Lagos, on Friday.\n"
    assert rules(text, "1987-03-04") == []
    assert rules(text, "2015-03-04") == ["places.wrong-capital"]


def test_a_story_of_two_houses_and_a_person_called_as_a_place_is_left_alone() -> None:
    assert rules("Mr Narobi and Anna Narobi went to Narobi Hall in May, and Narobi Singh stayed.\n") == []


def house_rule() -> Rule:
    text = 'extends: place-region\nmessage: "%s is in %s, not in %s."\ntowns:\n  Brightholm: [Texas, Ohio]\n'
    return make_rule(read_yaml(text, "own.yml"), "desk.towns", "own.yml", is_trusted=False)


def test_a_desk_can_add_towns_of_its_own() -> None:
    checker = Checker(Ruleset([house_rule()]))
    assert checker.check("He lives in Brightholm, Ohio, now.\n").findings == ()
    (finding,) = checker.check("He lives in Brightholm, Iowa, now.\n").findings
    assert finding.message == "Brightholm is in Texas, not in Iowa."
