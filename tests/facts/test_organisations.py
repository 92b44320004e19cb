"""The organisations of a story, as `newslint facts` lists them."""

from newslint.analysis.story import Story
from newslint.facts import organisations
from newslint.formats.text import parse_text


def test_each_organisation_stands_once_with_its_forms_and_lines() -> None:
    story = Story(
        parse_text(
            "Roads\n\nThe Road Safety Board (RSB) met INEC.\n\nThe board paid. Later the RSB met INEC again.\n"
        )
    )
    facts = list(organisations.find(story))
    assert [organisations.line(fact) for fact in facts] == [
        "Road Safety Board (RSB), also “board”: lines 3, 5",
        "INEC: lines 3, 5",
    ]
    assert all(story.prose[slice(*fact.span)] == fact.text for fact in facts)
