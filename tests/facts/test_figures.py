"""The figures of a story, as `newslint facts` lists them."""

from newslint.analysis.story import Story
from newslint.facts import figures
from newslint.formats.text import parse_text


def test_each_figure_has_its_value_what_it_counts_and_where() -> None:
    story = Story(
        parse_text("Two boats sink\n\nAbout 1.2 million voters, or a third (33%), stayed at home.\n")
    )
    facts = list(figures.find(story))
    assert [figures.line(fact) for fact in facts] == [
        "“Two”: count, 2 boats",
        "“About 1.2 million”: count, 1,200,000 voters",
        "“a third”: fraction, 33.3%",
        "“33%”: percent, 33%",
    ]
    assert [fact.details["role"] for fact in facts] == ["headline", "body", "body", "body"]
    assert all(story.prose[slice(*fact.span)] == fact.text for fact in facts)
