"""When the titles before two names that are nearly alike tell two people apart."""

from collections.abc import Sequence

from newslint.analysis.names.full_names import is_title
from newslint.analysis.story import Story
from newslint.checks.people import is_office
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.wordlists import words

_BEFORE = pattern(r"(?P<first>\b[A-Za-z]+)?\.? ?(?P<last>\b[A-Za-zÀ-ÿ]+)\.? \Z")
_LONGEST = 40
_OFTEN = 3
"""How often somebody must be named to have had the title of a woman, too."""


def is_titled_otherwise(story: Story, places: Sequence[Span], others: Sequence[Span]) -> bool:
    """Whether the names at some places always have a title that the other ones never have.

    A doctor or a lord is no “Okonkwo” who never is one. An office may be left out at every other place, and
    so may “Mr”; “Mrs” tells where the other name has “Mr”, or stands often and never has it.
    """
    titles, told = _titles(story, places), _titles(story, others)
    if not titles or "" in titles or titles & told:
        return False
    if all(title in words("roles", "women") for title in titles):
        return bool(told & words("roles", "men")) or len(others) >= _OFTEN
    return all(_is_lasting(title) for title in titles)


def _is_lasting(title: str) -> bool:
    """Whether a title goes with its bearer everywhere: “Dr”, “Sir”; not “Mr” or “Governor”."""
    return title not in words("honorifics", "courtesy") and not is_office(title)


def _titles(story: Story, places: Sequence[Span]) -> set[str]:
    """The titles before some names, before a given name too; an empty one for a name without."""
    found = (_BEFORE.search(story.prose, max(0, place.start - _LONGEST), place.start) for place in places)
    return {_title(match["last"], match["first"] or "") if match else "" for match in found}


def _title(last: str, first: str) -> str:
    """The title among the two words before a name."""
    for word in (last, first if last[0].isupper() else ""):
        if is_title(word.capitalize()):
            return word.capitalize()
    return ""
