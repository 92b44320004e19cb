"""What newslint knows of places."""

from newslint.analysis.names.gazetteer import shared_gazetteer
from newslint.analysis.names.well_known import meant


def test_a_name_can_be_a_country_and_a_state() -> None:
    codes = [region.code for region in shared_gazetteer().region("Georgia")]
    assert codes == ["GE", "US-GA"]


def test_towns_of_one_name_come_largest_first() -> None:
    towns = shared_gazetteer().towns("Paris")
    assert [town.region.code for town in towns][:2] == ["FR", "US-TX"]
    assert towns[0].size > towns[1].size


def test_accents_capitals_and_short_saints_are_known() -> None:
    gazetteer = shared_gazetteer()
    for one, other in (("Kraków", "Krakow"), ("Lagos", "LAGOS"), ("St. Paul", "St Paul")):
        assert gazetteer.towns(one)[0].region == gazetteer.towns(other)[0].region


def test_every_capital_of_a_country_is_a_town_somebody_can_look_up() -> None:
    gazetteer = shared_gazetteer()
    missing = [
        region.name
        for region in gazetteer.regions
        if region.capitals and not any(gazetteer.towns(capital.name) for capital in region.capitals)
    ]
    assert missing == []


def test_a_border_that_moved_lets_a_town_lie_on_either_side() -> None:
    gazetteer = shared_gazetteer()
    ukraine, poland, germany = (gazetteer.by_code[code] for code in ("UA", "PL", "DE"))
    assert gazetteer.may_be_told("Lviv", ukraine, poland)
    assert not gazetteer.may_be_told("Odesa", ukraine, germany)


def test_a_slip_finds_the_place_and_a_place_finds_nothing() -> None:
    assert meant("Narobi") == ("Nairobi",)
    assert meant("Phillipines") == ("Philippines",)
    assert meant("Nairobi") == meant("Pointe Noire") == ()
