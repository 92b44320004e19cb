"""An acronym beside a name whose letters do not come out of it: “Federal Road Safety Corps (FRCS)”.

One slip must explain it: two letters in the wrong order, one wrong, left out or too many. What the story
uses elsewhere decides: where the letters that fit stand again the slip is certain; where the others do,
they were meant (many acronyms are those of another language). The message gets what stands, the name and
what fits.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.names.acronyms import Definition
from newslint.analysis.names.keys import is_of_nation
from newslint.analysis.names.known import is_known_as
from newslint.analysis.names.letters import Slip
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}
_SHORT = 3


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """What stands between a name and its acronym."""
    return ("(", "known as", ", or ", ", abbreviated", ", called")


def finder(_rule: Rule) -> Finder:
    """A look at the letters of each acronym beside its name."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for one in story.acronyms.definitions:
        if one.slip is None or not holds(passages, one.place):
            continue
        name = story.prose[slice(*one.name)]
        other = next((use for use in story.acronyms.uses(one.right)), None)
        if is_known_as(one.short, name) or not (other or _is_told_by_letters(story, one, name)):
            continue
        related = [Related(one.name, f"“{name}” would be {one.right}.")]
        if other:
            related.append(Related(other, f"Here it is “{one.right}”."))
        yield Hit(one.place, (one.short, name, one.right), (replace(one.place, one.right),), tuple(related))


def _is_told_by_letters(story: Story, one: Definition, name: str) -> bool:
    """Whether the letters alone tell: it stands nowhere else and is hardly of another language."""
    if len(story.acronyms.uses(one.short)) > 1:
        return False
    is_foreign = is_of_nation(name.split(maxsplit=1)[0].lower())
    return not (is_foreign and (one.slip is not Slip.ORDER or len(one.short) <= _SHORT))
