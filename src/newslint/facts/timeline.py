"""What a story says happened when: its dates in the order of the calendar."""

from newslint.analysis.story import Story
from newslint.facts import Fact
from newslint.facts.dates import find as find_dates

TITLE = "Timeline"


def find(story: Story) -> list[Fact]:
    """The facts of `dates` that have a day, earliest first."""
    dated = (fact for fact in find_dates(story) if fact.details["first"])
    return sorted(dated, key=lambda fact: (fact.details["first"], fact.details["last"], fact.span))


def line(fact: Fact) -> str:
    """One of them in words: 2015-11-09: “Monday, Nov. 9”."""
    return f"{fact.details['value']}: “{fact.text}”"
