"""How a story names somebody again.

Key: `problem`, one of the names in `_PROBLEMS`. The message gets the name at the place and the surname or the
full names it may mean; the other place is marked. Children, royals and families are left alone.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from newslint.analysis.names.full_names import FullName
from newslint.analysis.names.given import is_given
from newslint.analysis.names.kin import is_kin_near
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.people import is_speech
from newslint.checks.problems import Problem, story_finder
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"problem": Option.TEXT}

_CHILD = pattern(r",? (?:aged )?(?:[1-9]|1[0-7])(?:,|-year|\b)")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: names may be anything."""
    return None


def finder(rule: Rule) -> Finder:
    """The search for one sort of problem."""
    return story_finder(rule, _PROBLEMS)


def _speaks(story: Story, place: Span) -> bool:
    """Whether a word of speech stands right beside a name."""
    texts, gaps, starts = story.tokens.texts, story.tokens.gaps, story.tokens.starts
    number = bisect_left(starts, place.start)
    if story.is_quoted(place):
        return False
    # What follows “alleged Bello” in one breath is a thing: “the alleged Bello plot”.
    before = number > 0 and gaps[number] == " " and gaps[number + 1] != " " and is_speech(texts[number - 1])
    after = number + 1 < len(texts) and gaps[number + 1] == " " and is_speech(texts[number + 1])
    return before or after


def _given_name(story: Story) -> Iterator[Hit]:
    """Somebody who is named by the surname is named by the given name alone."""
    people = story.people
    for name in _first_full_names(story):
        if min(story.words[name.given], story.words[name.surname]) < 2:  # noqa: PLR2004  # never alone
            continue
        places = [one for one in people.alone(name.given) if _is_again(story, name, one)]
        if not places or not _may_be_named_by_surname(story, name):
            continue
        if any(one.start > name.span.end for one in people.alone(name.surname)):
            note = Related(name.span, f"Here it is “{name.name}”.")
            for place in places:
                yield Hit(place, (name.given, name.surname), (replace(place, name.surname),), (note,))


def _is_again(story: Story, name: FullName, place: Span) -> bool:
    """Whether a given name alone is the one introduced before, beside a verb of speech."""
    is_later = place.start > name.span.end and not story.prose.startswith(("’", "'"), place.end)
    return is_later and not story.people.title_before(place) and _speaks(story, place)


def _first_full_names(story: Story) -> Iterator[FullName]:
    """Each full name where it first stands."""
    seen: set[tuple[str, str]] = set()
    for one in story.people.full_names:
        key = (one.given, one.surname)
        if key not in seen and one.given != one.surname:
            seen.add(key)
            yield one


def _may_be_named_by_surname(story: Story, name: FullName) -> bool:
    """Whether a grown-up alone has this given name and this surname, which comes last."""
    people = story.people
    bearers = {one.name.split()[0] for one in people.of_surname(name.surname)}
    namesakes = [one for one in people.all if name.given in one.name.split() and one.surname != name.surname]
    is_royal = bool({"king", "queen", "prince", "princess", "pope"} & set(name.title.lower().split()))
    return (
        people.is_certain(name.name)
        and is_given(name.given)
        and len(bearers) == 1
        and not namesakes
        and not is_royal
        and not _CHILD.match(story.prose, name.span.end)
        and not is_kin_near(story, name.span)
    )


def _shared_surname(story: Story) -> Iterator[Hit]:
    """A surname alone beside a verb of speech after two people of that name, before it means either."""
    for surname, names in _bearers(story).items():
        bearers = [one for one in names if story.people.is_certain(one.name)] if len(names) > 1 else []
        if len(bearers) < 2 or _are_one(*bearers[:2]):  # noqa: PLR2004  # two people
            continue
        first, other = bearers[:2]
        place = next((one for one in story.people.alone(surname) if one.start > first.span.end), None)
        if place is None or place.start < other.span.end or story.people.title_before(place):
            continue
        if story.block_at(other.span.start) != story.block_at(place.start) and _speaks(story, place):
            notes = tuple(Related(one.span, f"Here it is “{one.name}”.") for one in (first, other))
            yield Hit(place, (surname, first.name, other.name), (), notes)


def _are_one(first: FullName, other: FullName) -> bool:
    """Whether two full names may be one person’s: “Sandra” and “Sandy” Paradis."""
    return first.given[:2] == other.given[:2] or not is_given(first.given) or not is_given(other.given)


def _bearers(story: Story) -> dict[str, list[FullName]]:
    found: dict[str, list[FullName]] = {}
    for one in _first_full_names(story):
        found.setdefault(one.surname, []).append(one)
    return found


_PROBLEMS: dict[str, Problem] = {
    "given-name": _given_name,
    "shared-surname": _shared_surname,
}
