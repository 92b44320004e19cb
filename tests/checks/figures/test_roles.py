"""Which of two figures is the earlier one."""

import pytest

from newslint.analysis.story import Story
from newslint.checks.figures.roles import step_of
from newslint.formats.text import parse_text


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("Sales rose from 40 to 60 in May.", (40, 60)),
        ("Sales rose to 60 from 40 in May.", (40, 60)),
        ("It sold 60 copies, compared with 40 a year earlier.", (40, 60)),
        ("It sold 60, up from last year’s 40.", (40, 60)),
        ("Profit rose to £60 million from 40 million.", (4e7, 6e7)),
        ("Sales, which were 41 in May, rose to 63.", (41, 63)),
        ("Sales of 40 and 60 were told.", None),
        ("It rose from 40 boats to 60 ships.", None),
        ("It rose from £40 to 60 ships.", None),
    ],
)
def test_the_words_before_a_figure_tell(text: str, step: tuple[float, float] | None) -> None:
    story = Story(parse_text(f"A headline\n\n{text}\n"))
    sentence = story.sentences[-1]
    one, two = story.figures.within(sentence)
    found = step_of(story, sentence, one, two)
    assert (found and (found.old.value, found.new.value)) == step
