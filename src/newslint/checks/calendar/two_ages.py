"""One person with two ages: “Ade Ojo, 34, … Ojo, 43,”.

A person is one full name, or a surname that only one full name of the story has. “The 43-year-old”
without a name counts where one aged person alone is in the story and the paragraph or the one before
names them. Ages told of different times (“then”, “at the time”, a year beside them) are left alone, and
so is what is quoted. The message gets both ages and the name.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.ages import Age
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {}

_OTHER_TIME = pattern(
    r"\b(?:then|now|at the time|ago|turned|turns|will be|was born|years? old when|last year|next year"
    r"|in (?:19|20)\d\d|father|mother|son|daughter|brother|sister|cousin|uncle|wife|husband|jr|sr|junior"
    r"|senior)\b"
)
_THE = pattern(r"\bthe \Z")
_NOBODY_ELSE = pattern(
    r",|\.|’s | (?:said|told|was|is|has|had|who|will|also|from|of|and|won|lost|did|can|could|would|may"
    r"|might)\b"
    r"| (?!twins|boys|girls|sons|kids|friends)[a-z]{2,}(?:ed|[^s]s)\b"
)
_TITLES = frozenset(
    {
        "Mr",
        "Mrs",
        "Ms",
        "Miss",
        "Dr",
        "Sir",
        "Dame",
        "Alhaji",
        "Chief",
        "Sgt",
        "Lt",
        "Col",
        "Gen",
        "Rev",
        "Prof",
        "But",
        "And",
    }
)
_NO_PERSON = frozenset({"Mr", "Mrs", "Ms", "Dr", "The", "Jr", "Sr"})


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """An age between commas or in an adjective."""
    return ("-year-old", *(f", {tens}{ones}," for tens in "123456789" for ones in "0123456789"))


def finder(_rule: Rule) -> Finder:
    """A comparison of all ages of a name."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    ages = [age for age in story.calendar.ages if holds(passages, age.span)]
    ages = [age for age in ages if not _is_of_other_time(story, age)]
    named = [age for age in ages if age.name and age.surname not in _NO_PERSON]
    full = _full_names(story)
    firsts: dict[tuple[str, ...], Age] = {}
    for age in named:
        person = _person(age, full)
        first = firsts.setdefault(person, age) if person else age
        if first.years != age.years:
            yield _hit(story, first, age)
    yield from _unnamed(story, ages, named)


def _full_names(story: Story) -> dict[str, set[tuple[str, ...]]]:
    """For each surname the full names of the story with an age."""
    full: dict[str, set[tuple[str, ...]]] = {}
    for age in story.calendar.ages:
        name = _without_title(age.name)
        if len(name) > 1:
            full.setdefault(name[-1], set()).add(name)
    return full


def _person(age: Age, full: Mapping[str, set[tuple[str, ...]]]) -> tuple[str, ...]:
    """The full name an age belongs to; nothing for a surname of several people or of none."""
    name = _without_title(age.name)
    if len(name) > 1:
        return name
    bearers = full.get(age.surname, set())
    return next(iter(bearers)) if len(bearers) == 1 else ()


def _unnamed(story: Story, ages: Sequence[Age], named: Sequence[Age]) -> Iterator[Hit]:
    """“The 43-year-old” in a story with one aged person."""
    if len({age.name for age in named}) != 1 or len(named[0].name.split()) == 1:
        return
    first = named[0]
    for age in ages:
        if age.name or not age.is_adjective or age.years == first.years or age.span.start < first.span.start:
            continue
        if (
            _THE.search(story.folded[max(0, age.span.start - 5) : age.span.start])
            and _is_near(story, first, age)
            and _stands_alone(story, age)
        ):
            yield _hit(story, first, age)


def _stands_alone(story: Story, age: Age) -> bool:
    end = story.folded.find("old", age.span.end) + len("old")
    return bool(_NOBODY_ELSE.match(story.folded, end))


def _is_near(story: Story, first: Age, age: Age) -> bool:
    """Whether only one paragraph end lies between two ages."""
    return story.prose.count("\n", first.span.end, age.span.start) <= 1


def _without_title(name: str) -> tuple[str, ...]:
    """The words of a name without “Mr” or “President” before it."""
    parts = name.split()
    while len(parts) > 1 and (
        parts[0].strip(".") in _TITLES or parts[0].lower() in words("offices", "heads")
    ):
        del parts[0]
    return tuple(parts)


def _is_of_other_time(story: Story, age: Age) -> bool:
    start, end = story.calendar.near(age.span)
    return bool(_OTHER_TIME.search(story.folded[start:end])) or story.is_quoted(age.span)


def _hit(story: Story, first: Age, age: Age) -> Hit:
    earlier, later = story.prose[slice(*first.span)], story.prose[slice(*age.span)]
    note = Related(first.span, f"Here the age is {earlier}.")
    return Hit(age.span, (first.name, earlier, later), (replace(age.span, earlier),), (note,))
