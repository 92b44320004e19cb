"""The places of a story, as `newslint facts` lists them."""

from newslint.analysis.story import Story
from newslint.facts import places
from newslint.formats.text import parse_text


def test_each_place_stands_once_with_all_its_lines() -> None:
    story = Story(
        parse_text(
            "Traders strike\n\nShops in Aba, Abia State, were shut.\n\nOfficials in Aba went to Ghana.\n"
        )
    )
    facts = list(places.find(story))
    assert [places.line(fact) for fact in facts] == [
        "“Aba”: town in Abia, lines 3, 5",
        "“Abia”: state in Nigeria, line 3",
        "“Ghana”: country, line 5",
    ]
    assert all(story.prose[slice(*fact.span)] == fact.text for fact in facts)
