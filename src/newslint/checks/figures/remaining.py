"""What is left of a total after a part is taken: “of 30 pupils, 12 left, leaving 20”.

Total, part and rest follow each other in one sentence with nothing else counted between them. The rest
stands behind “leaving”, or is “the remaining 20” or “the other 20”. The message gets the working and the rest
as written.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import NUMBER_WORD
from newslint.analysis.figures.values import Figure
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import alike, before, copy, gap, is_amount, shown
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_OF = pattern(r"(?:\A|[,;“\"] ?|\band |\bbut )of (?:the |its |their |his |her |our |all )?\Z")
_THEN = pattern(r" (?:[a-z’-]+ ){0,7}?[a-z’-]+, ")
_PART_OF = pattern(r"(?: [a-z’-]+){0,2} of (?:the |its |their |his |her |our )")
_HAS = pattern(r" [a-z’-]+(?: [a-z’-]+)?[;:] ")
_REST = pattern(
    r"(?: [a-z’-]+){1,8}?[,;]?(?: (?:and|while|but|with))? (?:the |its |their )?(?:remaining|other) "
)
_HINT = pattern(
    rf"\b(?:leaving|leaves|left)\b[^.;]{{0,16}} \W?(?:\d|{NUMBER_WORD})"
    rf"|\b(?:remaining|other) \W?(?:\d|{NUMBER_WORD})"
)
_LEAVING = pattern(
    r" [a-z’ -]+,? (?:and )?(?:leaving|leaves|left)(?: (?:only|just|it with|them with|him with|her with))? "
)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The word before the rest."""
    return ("leaving ", "leaves ", "left ", "remaining ", "the other ")


def finder(_rule: Rule) -> Finder:
    """A subtraction of each part from its total."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence, figures in with_figures(story, passages, _HINT):
        for one, two, rest in zip(figures, figures[1:], figures[2:], strict=False):
            if not is_amount(one) or not alike(one, two) or not alike(two, rest):
                continue
            between = gap(story, two, rest)
            if not _LEAVING.fullmatch(between) and not _REST.fullmatch(between):
                continue
            first = gap(story, one, two)
            has_parts = _HAS.fullmatch(first) and _REST.fullmatch(between)
            if has_parts or (_OF.search(before(story, sentence, one)) and _THEN.fullmatch(first)):
                yield from _compared(story, one, two, rest)
            elif _PART_OF.fullmatch(first):
                yield from _compared(story, two, one, rest)


def _compared(story: Story, total: Figure, part: Figure, rest: Figure) -> Iterator[Hit]:
    if total.hedge or part.hedge or rest.hedge or (rest.noun and rest.noun not in ("", total.noun)):
        return
    if rest.low <= total.high - part.low and rest.high >= total.low - part.high:
        return
    first, second = shown(total.value, total.unit), shown(part.value, part.unit)
    working = f"{first} − {second} = {shown(total.value - part.value, total.unit)}"
    span = Span(min(total.span.start, part.span.start), max(total.span.end, part.span.end))
    yield Hit(rest.span, (working, copy(story, rest)), (), (Related(span, f"{working}."),))
