"""Roles of people that do not go together in one story.

Key: `problem`, one of the names in `_PROBLEMS`. The message gets the person and both offices, or the office
and both people; the other place is marked. Only roles of now are compared, and only offices that tell
something: which these are, and the pairs that one person may hold, is in `data/roles.txt`.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import combinations

from newslint.analysis.names.roles import PersonRole
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.problems import Problem, story_finder
from newslint.document import Role as BlockRole
from newslint.finding import Confidence, Related
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {"problem": Option.TEXT}

_GROUPS = ("public", "society")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: a role may be any of a hundred words, and all of them are looked up at once."""
    return None


def finder(rule: Rule) -> Finder:
    """The search for one sort of problem."""
    return story_finder(rule, _PROBLEMS)


def _two_roles(story: Story) -> Iterator[Hit]:
    """One person with two offices that exclude each other: the treasurer here, the secretary there."""
    for roles in _of_each_person(story):
        told: set[frozenset[str]] = set()
        for first, other in _pairs(story, roles):
            pair = frozenset((first.office, other.office))
            if pair in told:
                continue
            told.add(pair)
            note = Related(first.span, f"Here {first.person.surname} is “{first.office}”.")
            values = (first.person.name, other.office, first.office)
            yield Hit(other.span, values, (), (note,), _confidence(first, other))


def _of_each_person(story: Story) -> Iterator[list[PersonRole]]:
    """The roles of each person with more than one, marked ones too."""
    found: dict[tuple[str, str], list[PersonRole]] = {}
    for role in story.roles.all:
        found.setdefault(role.key, []).append(role)
    return (roles for roles in found.values() if len({role.office for role in roles}) > 1)


def _pairs(story: Story, roles: list[PersonRole]) -> Iterator[tuple[PersonRole, PersonRole]]:
    """Two roles of one person that do not go together, neither of which the story explains."""
    explained = {role.office for role in roles if role.mark}
    plain = [role for role in roles if role.office not in explained and _is_compared(story, role)]
    given_together = {
        frozenset((first.office, other.office))
        for first, other in combinations(roles, 2)
        if story.sentence_at(first.span.start) == story.sentence_at(other.span.start)
    }
    bodies = _bodies(roles)
    for first, other in combinations(plain, 2):
        pair = frozenset((first.office, other.office))
        if len(pair) == 1 or pair in given_together:
            continue
        if not _may_be_one(bodies[first.office], bodies[other.office]):
            continue
        if pair not in _together() or (first.of and first.of == other.of):
            yield first, other


def _is_compared(story: Story, role: PersonRole) -> bool:
    """Whether an office tells something and is certainly this person’s."""
    if role.office not in words("roles", "compared"):
        return False
    if role.is_full:
        return True
    if role.is_title and role.office in words("roles", "bare"):
        return False
    return story.roles.is_only_one(role.person)


def _bodies(roles: list[PersonRole]) -> dict[str, frozenset[str]]:
    """For each office of a person the words that say what it is of, wherever they stand."""
    found: dict[str, frozenset[str]] = {}
    for role in roles:
        found[role.office] = found.get(role.office, frozenset()) | role.body
    return found


def _may_be_one(first: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two bodies may be one: the story names the same one, or only one at most."""
    return not first or not other or not first.isdisjoint(other)


def _confidence(first: PersonRole, other: PersonRole) -> Confidence | None:
    """Less than the rule’s, unless both offices are of one sort and of one body."""
    one_sort = any({first.office, other.office} <= words("roles", group) for group in _GROUPS)
    is_one_body = bool(first.body) == bool(other.body)
    return None if one_sort and is_one_body else Confidence.LOW


@cache
def _together() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair.split(":")) for pair in words("roles", "together"))


def _shared_role(story: Story) -> Iterator[Hit]:
    """Two people with one office that only one can hold: two governors of one state."""
    seen: dict[tuple[str, frozenset[str]], PersonRole] = {}
    told: set[frozenset[str]] = set()
    for role in story.roles.all:
        if role.mark or role.office not in words("roles", "unique") or not _is_of_one_body(role):
            continue
        first = seen.setdefault((role.office, role.body), role)
        pair = frozenset((first.person.surname, role.person.surname))
        if len(pair) == 1 or pair in told or first.person.given == role.person.given:
            continue
        told.add(pair)
        note = Related(first.span, f"Here the {role.office} is {first.person.name}.")
        values = (role.office, role.person.name, first.person.name)
        yield Hit(role.span, values, (), (note,))


def _is_of_one_body(role: PersonRole) -> bool:
    """Whether a role says which body it is of, or with “the” that there is but one."""
    if role.is_title:
        return any(
            word[0].isupper() and word not in words("roles", "parties") for word in role.qualifiers.split()
        )
    return bool(role.of) or "the" in role.qualifiers.lower().split()


def _same_description(story: Story) -> Iterator[Hit]:
    """Somebody described twice in the same words: “Ada Obi, the head of the school,”."""
    seen: dict[tuple[object, ...], PersonRole] = {}
    for role in story.roles.all:
        if role.is_title or not role.of or not role.is_full:
            continue
        if story.block_at(role.span.start).role is not BlockRole.BODY:
            continue
        first = seen.setdefault((role.key, role.office, role.of.lower(), role.qualifiers.lower()), role)
        if first is not role:
            note = Related(first.span, f"Here {first.person.name} is described first.")
            yield Hit(role.span, (role.person.name,), (), (note,))


_PROBLEMS: dict[str, Problem] = {
    "two-roles": _two_roles,
    "shared-role": _shared_role,
    "same-description": _same_description,
}
