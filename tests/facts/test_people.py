"""The people of a story, as `newslint facts` lists them."""

from newslint.analysis.story import Story
from newslint.facts import people
from newslint.formats.text import parse_text

STORY = """Minister opens road in Kano

The minister of works, Ada Obi, opened a road on Monday. Ms Obi thanked the town.

Alhaji Musa Bello, the treasurer of the club, left early. “It is long,” Bello said.

Howard University and the New York Times sent nobody, nor did the Supreme Court.
"""


def test_each_person_has_titles_offices_forms_and_lines() -> None:
    story = Story(parse_text(STORY))
    assert [people.line(fact) for fact in people.find(story)] == [
        "Ada Obi (Ms, minister of works), also “Obi”: line 3",
        "Musa Bello (Alhaji, treasurer of the club), also “Bello”: line 5",
    ]


def test_each_fact_stands_where_the_person_is_first_named() -> None:
    story = Story(parse_text(STORY))
    assert [story.prose[slice(*fact.span)] for fact in people.find(story)] == ["Ada Obi", "Musa Bello"]
