"""The people of a story: each once, with titles and offices, all forms of the name and their lines."""

from collections.abc import Iterable, Iterator, Sequence

from newslint.analysis.names.entities import Entity, NameKind
from newslint.analysis.names.full_names import FullName
from newslint.analysis.story import Story
from newslint.facts import Fact, lines_of, on_lines

TITLE = "People"


def find(story: Story) -> Iterator[Fact]:
    """Each with the `titles` before the name, the `offices` beside it, its `forms` and its `lines`."""
    for one in story.names.of_kind(NameKind.PERSON):
        named = [name for name in story.people.full_names if name.span in one.places]
        titles = [name.title for name in named] + [story.people.title_before(place) for place in one.places]
        yield Fact(
            story.prose[slice(*one.places[0])],
            one.places[0],
            {
                "name": one.name,
                "titles": _listed(titles),
                "offices": _listed(_offices(story, named)),
                "forms": _forms(story, one),
                "lines": lines_of(story, one.places),
            },
        )


def _offices(story: Story, named: Sequence[FullName]) -> Iterator[str]:
    """The offices beside the names of a person, with what they are of, but for titles before the name."""
    names, told = (
        {name.name for name in named},
        {word.lower() for name in named for word in name.title.split()},
    )
    for role in story.roles.all:
        if role.person.name in names and not role.is_title:
            told.add(role.office)
            yield " ".join(filter(None, (role.mark, role.office, f"of {role.of}" if role.of else "")))
    yield from (name.office for name in named if name.office not in told)


def _forms(story: Story, one: Entity) -> str:
    return ", ".join(form for form in one.forms(story) if form != one.name)


def _listed(texts: Iterable[str]) -> str | None:
    return ", ".join(dict.fromkeys(filter(None, texts))) or None


def line(fact: Fact) -> str:
    """One of them in words: Ada Obi (minister), also “Obi”: lines 1, 4."""
    told = ", ".join(str(fact.details[key]) for key in ("titles", "offices") if fact.details[key])
    forms = [f"“{form}”" for form in str(fact.details["forms"]).split(", ") if form]
    also = f", also {', '.join(forms)}" if forms else ""
    return f"{fact.details['name']}{f' ({told})' if told else ''}{also}: {on_lines(fact)}"
