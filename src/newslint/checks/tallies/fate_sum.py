"""The people of a crash who do not add up: killed, injured and rescued against all who were involved.

The parts may stand anywhere in the body. Each fate has one count, or nothing is said. More people than were
there are always reported; fewer only where the dead, the hurt and the safe are all told, and miss the total
narrowly or the safe are said to be unhurt. The message gets the working and the total.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from newslint.analysis.story import Story
from newslint.analysis.tallies.reading import Mention, Tally, fated, tallies_in
from newslint.analysis.tallies.telling import is_elsewhen
from newslint.analysis.tallies.things import is_anybody
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.agreement import adds_up
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import added_up, copy
from newslint.document import Role
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_PEOPLE = r"(?:people|persons|passengers|individuals|occupants|victims|travellers)"
_THERE = pattern(
    rf"(?: [a-z]+)?(?: {_PEOPLE})?(?: (?:who|that|were|was|are|had|been|is)){{0,3}} (?:involved"
    rf"|affected|on board|aboard)\b"
    rf"| the (?:total )?number of {_PEOPLE} (?:involved|affected)"
)
_INVOLVES = pattern(r"\b(?:involved|involving|affected|carrying|carried)(?: a total of)? \Z")
_HINT = pattern(
    r"\d[^.;]{0,60}\b(?:involved|affected|on board|aboard)\b|\b(?:involv|affect|carry|carri)[a-z]+"
    r" (?:a total of )?\d"
)
_UNHURT = pattern(r"without (?:any )?injur|unhurt|unharmed|uninjured|unscathed")
_PARTS = ("dead", "hurt", "missing", "safe")
_CLOSED = frozenset({"dead", "safe"})
_FEWEST, _NEAR = 2, 0.1


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The words for those who were there."""
    return ("involv", " affected", "on board", " aboard", "carrying ", "carried ")


def finder(_rule: Rule) -> Finder:
    """A sum of the fates for each total."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence, _ in with_figures(story, passages, _HINT):
        for total in tallies_in(story, sentence):
            if _is_total(story, total):
                yield from _compared(story, total)


def _is_total(story: Story, tally: Tally) -> bool:
    if tally.fate or not is_anybody(tally.noun) or tally.mention is Mention.PART:
        return False
    before = story.folded[tally.sentence.start : tally.figure.opening]
    after = story.folded[tally.figure.span.end : tally.sentence.end]
    return bool(_THERE.match(after)) or (bool(tally.noun) and bool(_INVOLVES.search(before)))


def _compared(story: Story, total: Tally) -> Iterator[Hit]:
    fates = [_only(story, fate) for fate in _PARTS]
    parts = [one for one in fates if one is not None]
    if len(parts) < _FEWEST or is_elsewhen(story, total.sentence):
        return
    for size in range(_FEWEST, len(parts) + 1):
        if any(adds_up([one.figure for one in some], total.figure) for some in combinations(parts, size)):
            return
    least = sum(one.figure.low for one in parts)
    if least > total.figure.high or (_is_closed(story, parts, total) and least < total.figure.low):
        yield _hit(story, parts, total)


def _only(story: Story, fate: str) -> Tally | None:
    """The one count of a fate in the body; None where there are others or none."""
    found = [
        one
        for one in fated(story, fate)
        if story.block_at(one.span.start).role is Role.BODY and not is_elsewhen(story, one.sentence)
    ]
    is_one = found and all(one.value == found[0].value for one in found)
    return found[0] if is_one else None


def _is_closed(story: Story, parts: Sequence[Tally], total: Tally) -> bool:
    """Whether the parts are likely to be everybody."""
    if not {one.fate for one in parts} >= _CLOSED or len(parts) <= _FEWEST:
        return False
    off = abs(sum(one.value for one in parts) - total.value)
    safe = next(one for one in parts if one.fate == "safe")
    return off <= _NEAR * total.value or bool(_UNHURT.search(story.folded, *safe.sentence))


def _hit(story: Story, parts: Sequence[Tally], total: Tally) -> Hit:
    working = added_up(parts)
    notes = tuple(Related(one.figure.span, f"{working}.") for one in parts)
    return Hit(total.figure.span, (working, copy(story, total.figure)), (), notes)
