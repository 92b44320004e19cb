"""Men, women and children who do not make the people they are: “the 23 victims, 13 men and 11 women”.

The parts follow the total in one sentence behind a comma, colon, dash or bracket, or are told by a verb
(“of the 48 pupils, 31 were girls and 19 boys”), and exclude each other. More than the total is always wrong;
less only where the list is set between two commas or brackets, or where boys and girls are told of pupils.
The message gets the working and the total as written.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import NUMBER_WORD
from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.analysis.tallies.things import exclude_each_other
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import added_up, after, before, copy, gap
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {}

_PART = r"(?:men|women|boys|girls|children|adults|males|females|minors)"
_HINT = pattern(rf"\b{_PART}(?:,|,? and) (?:\d|{NUMBER_WORD})")
_LED = r"(?: (?:were|was|are|of them|young|elderly|unarmed))?(?: were)?"
_IS_PART = pattern(rf"{_LED} (?P<what>{_PART})\b")
_OPENS = pattern(
    r"(?: (?!including\b|among\b|and\b|or\b)[a-z’-]+){0,4}"
    r"(?:, |: | \(| [–—] | (?:include|included|were|comprised) )"
)
_NEXT = pattern(rf"{_LED} {_PART}(?:, |,? and )")
_CLOSES = pattern(r"(?:,|\)| [–—])(?! (?:and|or)\b)")
_OF = pattern(r"(?:\A|[,;“] ?|\band )of (?:the |its |their |all )?\Z")
_YOUNG = frozenset({"pupils", "students", "children", "schoolchildren", "kids", "teenagers"})


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """A part and what joins it to the next."""
    parts = ("men", "girls", "boys", "children", "males", "adults", "minors")
    return tuple(f"{part}{joint}" for part in parts for joint in (", ", " and ", ", and "))


def finder(_rule: Rule) -> Finder:
    """A sum of each list of men, women and children."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence, figures in with_figures(story, passages, _HINT):
        counts = [one for one in figures if one.kind is Kind.COUNT]
        for number, total in enumerate(counts[:-2]):
            parts = _parts(story, sentence, total, counts[number + 1 :])
            if parts and _is_wrong(story, sentence, total, parts):
                yield _hit(story, total, parts)
                break


def _parts(story: Story, sentence: Span, total: Figure, counts: Sequence[Figure]) -> list[Figure]:
    """The parts behind a total of people; nothing where they may overlap or are no list."""
    if total.noun not in words("tallies", "persons") or not _OPENS.fullmatch(gap(story, total, counts[0])):
        return []
    parts: list[Figure] = []
    for one in counts:
        if parts and not _NEXT.fullmatch(gap(story, parts[-1], one)):
            break
        if one.hedge or not _IS_PART.match(after(story, sentence, one)):
            return []
        parts.append(one)
    named = [_name(story, sentence, one) for one in parts]
    return parts if exclude_each_other(named) else []


def _name(story: Story, sentence: Span, part: Figure) -> str:
    found = _IS_PART.match(after(story, sentence, part))
    return found["what"] if found else ""


def _is_wrong(story: Story, sentence: Span, total: Figure, parts: Sequence[Figure]) -> bool:
    if sum(one.low for one in parts) > total.value + total.step / 2:
        return True
    if total.hedge or sum(one.high for one in parts) >= total.low:
        return False
    if _OF.search(before(story, sentence, total)):
        names = {_name(story, sentence, one) for one in parts}
        return names == {"boys", "girls"} and total.noun in _YOUNG
    rest = after(story, sentence, parts[-1])
    name = _IS_PART.match(rest)
    return bool(name and _CLOSES.match(rest, name.end()))


def _hit(story: Story, total: Figure, parts: Sequence[Figure]) -> Hit:
    working = added_up(parts)
    span = Span(parts[0].span.start, parts[-1].span.end)
    return Hit(total.span, (working, copy(story, total)), (), (Related(span, f"{working}."),))
