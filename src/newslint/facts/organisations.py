"""The organisations of a story: each once, with its acronym, all its forms and the lines it is named in."""

from collections.abc import Iterator

from newslint.analysis.story import Story
from newslint.facts import Fact, lines_of, on_lines

TITLE = "Organisations"


def find(story: Story) -> Iterator[Fact]:
    """Each with its `acronym`, its `forms` as written and the `lines` of the source, parted by commas."""
    for one in story.organisations.all:
        first = one.places[0]
        yield Fact(
            story.prose[slice(*first)],
            first,
            {
                "name": one.name,
                "acronym": one.acronym or None,
                "forms": ", ".join(dict.fromkeys(story.prose[slice(*span)] for span in one.places)),
                "lines": lines_of(story, one.places),
            },
        )


def line(fact: Fact) -> str:
    """One of them in words: Example Board (EB): EB, board; lines 1, 4."""
    name, acronym = fact.details["name"], fact.details["acronym"]
    title = f"{name} ({acronym})" if acronym and acronym != name else str(name)
    others = [form for form in str(fact.details["forms"]).split(", ") if form not in (name, acronym)]
    also = f", also {', '.join(f'“{form}”' for form in others)}" if others else ""
    return f"{title}{also}: {on_lines(fact)}"
