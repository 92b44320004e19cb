"""A person’s name in two forms in one story.

Key: `problem`, one of the names in `_PROBLEMS`. The message gets the form at the place and the other one; the
other place is marked too. Only names that are certainly people’s are compared, and two known given names may
be two people’s, so a hit on them is less certain.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from newslint.analysis.names.full_names import FullName
from newslint.analysis.names.given import is_given
from newslint.analysis.names.kin import is_kin_near
from newslint.analysis.names.near import are_near, without_marks
from newslint.analysis.names.people import Person, bare, is_of_other_names
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.names.titles import is_titled_otherwise
from newslint.checks.people import is_speech
from newslint.checks.problems import Problem, story_finder
from newslint.document import Role
from newslint.finding import Confidence, Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.spelling.lexicon import shared_lexicon

OPTIONS: Mapping[str, Option] = {"problem": Option.TEXT}

_SHORTEST = 4
_LONGEST_PARTICLE = 8
_DISPLAY = (Role.HEADLINE, Role.CAPTION)
_KNOWN = 20
"""A word or name less common than this (once in ten million) hardly comes into a story unintroduced."""
_DEMONYM = pattern(r"(?:i|an|ian|ish|ese|ite)s?")
"""What may follow the name of a place or a person to make another word: “Mirpuri”."""
_PARTICLE_BEFORE = pattern(r"\b(?:d[aeiou]l?|della|des|den|der|van|von|la|le|bin|ibn|al|el) \Z")
_INITIAL = pattern(r"[A-Z]\.?")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: names may be anything."""
    return None


def finder(rule: Rule) -> Finder:
    """The search for one sort of problem."""
    return story_finder(rule, _PROBLEMS)


def _surname(story: Story) -> Iterator[Hit]:
    """A surname with a slip where it stands alone, or after the same given name."""
    capitals = _by_first_letter(story)
    for person in _one_of_each_surname(story):
        near = [word for word in capitals.get(person.surname[0], ()) if are_near(word, person.surname)]
        if near and _is_person(story, person.name, person.surname):
            for word in near:
                if not _is_own_name(story, word, person):
                    yield from _slips(story, word, person)


def _one_of_each_surname(story: Story) -> Iterator[Person]:
    """One person a surname that is long enough to be compared."""
    seen: set[str] = set()
    for person in story.people.all:
        surname = person.surname
        if surname not in seen and len(surname) >= _SHORTEST and not surname.isupper():
            seen.add(surname)
            yield person


def _by_first_letter(story: Story) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word in dict.fromkeys(map(bare, story.capitalised)):
        if len(word) >= _SHORTEST and not word.isupper():
            found.setdefault(word[0], []).append(word)
    return found


def _is_own_name(story: Story, word: str, person: Person) -> bool:
    """Whether a word is a name or a word of its own: another person’s, a plural, a common word."""
    if word in story.vocabulary or "_" in word or _DEMONYM.fullmatch(word.removeprefix(person.surname)):
        return True
    if without_marks(word) == without_marks(person.surname):
        return True
    others = story.people.of_surname(word)
    given = person.name.split()[0]
    if any(one.name.split()[0] != given for one in others):
        return True
    if any(word in one.name.split()[:-1] for one in story.people.all):
        return True
    return not others and shared_lexicon().commonness(word) >= _KNOWN and not _is_somebody(story, word)


def _is_somebody(story: Story, word: str) -> bool:
    """Whether a word stands beside a verb of speech or after a title."""
    texts = story.tokens.texts
    for number in story.tokens.numbers.get(word, ()):
        if any(map(is_speech, texts[max(0, number - 1) : number + 2])):
            return True
    return any(story.people.title_before(place) for place in story.places(word))


def _slips(story: Story, word: str, person: Person) -> Iterator[Hit]:
    if {f"{word}s", f"{word}es"} & {person.surname} or word in (f"{person.surname}s", f"{person.surname}es"):
        return
    places, right = list(story.people.places(word)), list(story.people.places(person.surname))
    is_even = len(places) == len(right)
    if len(places) > len(right) or (is_even and _is_first(story, word, person)):
        return
    if is_titled_otherwise(story, places, right):
        return
    places = [place for place in places if not _has_other_particle(story, place, person)]
    if places and is_even and _is_likelier(word, person.surname):
        yield from _marked(story, right, word, Related(places[0], f"Here it is “{word}”."))
    else:
        yield from _marked(
            story, places, person.surname, Related(person.first, f"Here it is “{person.name}”.")
        )


def _is_likelier(word: str, surname: str) -> bool:
    """Whether a word is a known name and the surname no word at all: “Whittaker” beside “Whitatker”."""
    lexicon = shared_lexicon()
    return lexicon.commonness(word) >= _KNOWN and not lexicon.knows(surname)


def _marked(story: Story, places: Sequence[Span], right: str, note: Related) -> Iterator[Hit]:
    """A hit at each place that should have the right form."""
    for place in places:
        # The rules of headlines and captions compare those.
        if story.block_at(place.start).role not in _DISPLAY:
            yield Hit(place, (story.prose[slice(*place)], right), (replace(place, right),), (note,))


def _has_other_particle(story: Story, place: Span, person: Person) -> bool:
    """Whether a particle before a surname makes it somebody else’s: “van Ader” is not “Adel”."""
    found = _PARTICLE_BEFORE.search(story.prose, max(0, place.start - _LONGEST_PARTICLE), place.start)
    return found is not None and found[0].strip() not in person.name.split()


def _is_first(story: Story, word: str, person: Person) -> bool:
    """Whether a word is a surname too, told before that of a person."""
    return any(one.first < person.first for one in story.people.of_surname(word))


def _given(story: Story) -> Iterator[Hit]:
    """Two given names a slip apart before one surname."""
    for first, other in _same_surname(story):
        if not are_near(other.given, first.given) or _are_relatives(story, first, other):
            continue
        both = is_given(first.given) and is_given(other.given)
        yield _compared(first, other, Confidence.LOW if both else None)


def _same_surname(story: Story) -> Iterator[tuple[FullName, FullName]]:
    """Each two full names that differ and have one surname, by where they first stand."""
    found: dict[str, dict[str, FullName]] = {}
    for one in story.people.full_names:
        found.setdefault(one.surname, {}).setdefault(" ".join(one.parts), one)
    for surname, names in found.items():
        if len(names) > 1:
            pairs = combinations(names.values(), 2)
            yield from (pair for pair in pairs if any(_is_person(story, one.name, surname) for one in pair))


def _are_relatives(story: Story, first: FullName, other: FullName) -> bool:
    return any(is_kin_near(story, one.span) for one in (first, other))


def _compared(first: FullName, other: FullName, confidence: Confidence | None = None) -> Hit:
    note = Related(first.span, f"Here it is “{first.name}”.")
    return Hit(other.span, (other.name, first.name), (replace(other.span, first.name),), (note,), confidence)


def _order(story: Story) -> Iterator[Hit]:
    """Given name and surname the other way round: “Bello Musa” for “Musa Bello”."""
    seen: dict[tuple[str, str], FullName] = {}
    for one in story.people.full_names:
        ends = (one.given, one.surname)
        if ends in seen or one.given == one.surname:
            continue
        seen[ends] = one
        first = seen.get(ends[::-1])
        if (
            first is not None
            and _words(first) == _words(one)
            and _is_person(story, first.name, first.surname)
        ):
            yield _compared(first, one)


def _words(name: FullName) -> frozenset[str]:
    """The words of a name without initials."""
    return frozenset(part for part in name.parts if not _INITIAL.fullmatch(part))


def _is_person(story: Story, name: str, surname: str) -> bool:
    """Whether a full name is a person’s by itself or by what stands beside its surname in the story."""
    if is_of_other_names(name.split()):
        return False
    if story.people.is_certain_surname(surname):
        return True
    lexicon = shared_lexicon()
    if lexicon.has_exactly(surname.lower()):
        return False
    return _is_somebody(story, surname) or not any(lexicon.has_exactly(part.lower()) for part in name.split())


def _marks(story: Story) -> Iterator[Hit]:
    """A full name with and without an accent or a hyphen: “Sánchez” and “Sanchez”."""
    seen: dict[str, FullName] = {}
    for one in story.people.full_names:
        key = without_marks(" ".join(one.parts))
        first = seen.setdefault(key, one)
        if first.parts == one.parts or one.name.isupper() or first.name.isupper():
            continue
        if _is_person(story, first.name, first.surname) or _is_person(story, one.name, one.surname):
            yield _compared(first, one)


def _initial(story: Story) -> Iterator[Hit]:
    """Another initial between the same given name and surname."""
    for first, other in _same_surname(story):
        one, two = _middle(first), _middle(other)
        if (
            one
            and two
            and one[0] != two[0]
            and first.given == other.given
            and not _are_relatives(story, first, other)
        ):
            yield _compared(first, other)


def _middle(name: FullName) -> str:
    """The one initial between a given name and a surname; empty where there is another word or none."""
    inner: Sequence[str] = name.parts[1:-1]
    return inner[0] if len(inner) == 1 and _INITIAL.fullmatch(inner[0]) else ""


_PROBLEMS: dict[str, Problem] = {
    "surname": _surname,
    "given": _given,
    "order": _order,
    "marks": _marks,
    "initial": _initial,
}
