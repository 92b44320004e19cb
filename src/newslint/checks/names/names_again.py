"""How a person is named again: with the full name and title, or with Mr in one place and without in another.

Key: `problem`, one of the names in `_PROBLEMS`. Surnames that two people of the story share are left out.
`full-again` marks a title and full name that stood so a few paragraphs before; the message gets the surname.
`mixed-courtesy` marks the rarer of “Mr Obi” and “Obi” where somebody does something, since there is no Mr in
“the Obi camp”; the message gets both, what stands first.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from newslint.analysis.names.full_names import FullName
from newslint.analysis.names.given import is_given
from newslint.analysis.names.people import Person
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.people import is_speech
from newslint.checks.problems import named
from newslint.document import Block, Role
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {"problem": Option.TEXT}

_SHORTEST, _MOST_NAMES, _LONG = 4, 4, 40
_NEAR = 1500
"""Code points after which readers may want to be told again."""
_CAPITAL_BEFORE = pattern(r"[a-z,] (?:[A-Z][\w’'-]+ )*[A-Z][\w’'-]+\s+\Z")
"""“the Prime” of “the Prime Minister”: a title that may be longer than what is read of it."""
_NEXT_WORD = pattern(r" ([a-z]+)\b")
_Problem = Callable[[Story, Sequence[Span]], Iterator[Hit]]


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the names of a story have been found once."""
    return None


def finder(rule: Rule) -> Finder:
    """The search for one sort of problem."""
    return named(rule, _PROBLEMS)


def _full_again(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    """A full name with a title that stood just so before."""
    last: dict[str, FullName] = {}
    for one in story.people.full_names:
        whole = _with_title(story, one)
        if whole is None or not holds(passages, whole) or not _is_only_one(story, one.surname):
            continue
        text = story.prose[slice(*whole)]
        before = last.get(text)
        if before is not None and _is_person(story, one) and _is_needless(story, before.span, whole):
            note = Related(_with_title(story, before) or before.span, "It stands here, too.")
            yield Hit(whole, (one.surname,), (replace(whole, one.surname),), (note,))
        last[text] = one


def _is_person(story: Story, one: FullName) -> bool:
    """Whether a name is surely somebody’s, and no part of another: “Sir Ada Obi Prize”."""
    if not is_given(one.given) or len(one.name.split()) > _MOST_NAMES or one.title.startswith("St"):
        return False
    whole = _with_title(story, one)
    is_longer = whole is None or _CAPITAL_BEFORE.search(story.prose, max(0, whole.start - _LONG), whole.start)
    return not is_longer and story.people.is_certain(one.name)


def _is_needless(story: Story, before: Span, again: Span) -> bool:
    """Whether both stand near each other in one run of paragraphs, with no heading or item between."""
    if again.start - before.end > _NEAR:
        return False
    run = [block for block in story.blocks if before.start < block.span.end and block.span.start < again.end]
    told = [story.prose[slice(*story.sentence_at(place.start))] for place in (before, again)]
    return told[0] != told[1] and all(_is_running(story, block) for block in run)


def _is_running(story: Story, block: Block) -> bool:
    """Whether a block is a paragraph of sentences, and not the first, which may be a headline."""
    text = story.prose[slice(*block.span)]
    is_body = block.role in (Role.BODY, Role.BLOCKQUOTE) and block != story.blocks[0]
    is_long = len(text.split()) >= _SHORTEST
    return is_body and is_long and text.rstrip("\"”’')")[-1:] in tuple(".!?…:,")


def _with_title(story: Story, one: FullName) -> Span | None:
    """The span of a name and its title, where a title stands right before it."""
    start = one.span.start - len(one.title) - 1
    is_there = one.title and start >= 0 and story.prose[start : one.span.start] == f"{one.title} "
    return Span(start, one.span.end) if is_there else None


def _is_only_one(story: Story, surname: str) -> bool:
    return len({(one.name.split()[0], one.surname) for one in story.people.of_surname(surname)}) == 1


def _mixed_courtesy(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    """A surname with a courtesy title here and without one there."""
    for surname in dict.fromkeys(one.surname for one in story.people.all):
        people = story.people.of_surname(surname)
        if _is_only_one(story, surname) and story.people.is_certain(people[0].name):
            yield from _mixed(story, passages, people[0])


def _mixed(story: Story, passages: Sequence[Span], person: Person) -> Iterator[Hit]:
    with_title: list[Span] = []
    bare: list[Span] = []
    for place in story.people.alone(person.surname):
        if place.start > person.first.start and holds(passages, place):
            title = story.people.title_before(place)
            if title.rstrip(".") in words("honorifics", "courtesy"):
                with_title.append(Span(place.start - len(title) - 1, place.end))
            elif not title and _does_something(story, place):
                bare.append(place)
    if not with_title or not bare or len(with_title) + len(bare) <= 2:  # noqa: PLR2004  # one of each
        return
    usual, rare = (with_title, bare) if len(with_title) >= len(bare) else (bare, with_title)
    right = story.prose[slice(*usual[0])]
    note = Related(usual[0], f"Here it is “{right}”.")
    for place in rare:
        yield Hit(place, (story.prose[slice(*place)], right), (replace(place, right),), (note,))


def _does_something(story: Story, place: Span) -> bool:
    """Whether a verb of speech or an auxiliary follows."""
    word = _NEXT_WORD.match(story.prose, place.end)
    if word is None:
        return False
    return is_speech(word[1]) or word[1] in words("function_words", "auxiliaries")


_PROBLEMS: Mapping[str, _Problem] = {"full-again": _full_again, "mixed-courtesy": _mixed_courtesy}
