"""A sum of money, a share or a measure of a headline that the story does not have: “£16m” over “£14.2m”.

The figure stands nowhere below the headline, neither exactly nor as rounded or hedged, and the figures of
no sentence make it up. The first paragraphs have another one of the same unit that is near enough to be
taken for it, in a sentence with words of the headline. Lengths of time and ages are compared, too; since a
story tells many of them, they need more words in common and are less certain. The message gets both figures.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.analysis.calendar.names import NUMBER_WORD, number_of
from newslint.analysis.figures.retelling import Amount, amount, is_made_up, is_near, may_stand_for
from newslint.analysis.figures.spans_of_time import AGE, spans_of_time
from newslint.analysis.figures.values import Figure
from newslint.analysis.gist import gist
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import around_hints, below_headline
from newslint.checks.figures.words import copy
from newslint.document import Role
from newslint.finding import Confidence, Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_LEAD = 8
_HINT = pattern(
    r"\d|\b(?:half|third|quarter|fifth|tenth|out of|[bm]illion|dlrs?|percent|per cent"
    r"|(?:minute|hour|day|week|month|year)s?)\b"
)
_OPEN_END = pattern(r" ?\+|-plus\b|[ -]or more\b")
_RELATION = pattern(r" (?:ago|earlier|later|before|after|since)\b")
_NUMBER = pattern(rf"(?<![\w.,])(?:\d{{1,3}}(?!\w|[.,]\d)|{NUMBER_WORD})")


class _Sort(NamedTuple):
    """How figures of a sort are read, and how sure a finding is, with so many words in common."""

    read: Callable[[Story, Span], Sequence[Figure]]
    words_in_common: int
    confidence: Confidence | None


def _figures(story: Story, sentence: Span) -> Sequence[Figure]:
    return story.figures.within(sentence)


_SORTS = (_Sort(_figures, 1, None), _Sort(spans_of_time, 2, Confidence.LOW))


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: a headline is short, and its figures are any."""
    return None


def finder(_rule: Rule) -> Finder:
    """A search of the story for each amount of its headlines."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for headline in around_hints(story, passages, _HINT):
        for sort in _SORTS:
            for brief in map(amount, sort.read(story, headline)):
                if brief.unit and not _OPEN_END.match(story.folded, brief.figure.span.end):
                    yield from _compared(story, headline, brief, sort)


def _compared(story: Story, headline: Span, brief: Amount, sort: _Sort) -> Iterator[Hit]:
    body = below_headline(story)
    if any(_is_told(story, brief, sentence, sort) for sentence in body[:_LEAD]):
        return
    rival = _rival(story, headline, brief, sort)
    if rival is None or any(_is_told(story, brief, sentence, sort) for sentence in body[_LEAD:]):
        return
    if is_made_up(brief, ([amount(one) for one in sort.read(story, sentence)] for sentence in body)):
        return
    told = copy(story, rival)
    note = Related(rival.span, f"The story says “{told}”.")
    yield Hit(brief.figure.span, (copy(story, brief.figure), told), (), (note,), sort.confidence)


def _is_told(story: Story, brief: Amount, sentence: Span, sort: _Sort) -> bool:
    """Whether the headline’s figure may be one of a sentence; an age may be any number there."""
    if brief.unit == AGE:
        return any(number_of(found[0]) == brief.value for found in _NUMBER.finditer(story.folded, *sentence))
    return any(may_stand_for(brief, amount(one)) for one in sort.read(story, sentence))


def _rival(story: Story, headline: Span, brief: Amount, sort: _Sort) -> Figure | None:
    """The first figure of the lead that may be what the headline tells: near it, and told with its words.

    One word less will do for the only one of its unit in the lead.
    """
    lead = [sentence for sentence in below_headline(story)[:_LEAD] if not _is_display(story, sentence)]
    told = [(amount(one), sentence) for sentence in lead for one in sort.read(story, sentence)]
    alike = [(one, sentence) for one, sentence in told if one.unit == brief.unit]
    is_only = len({one.value for one, _ in alike}) == 1
    for one, sentence in alike:
        in_common = len(gist(story, headline) & gist(story, sentence))
        if _are_near(story, brief, one) and in_common >= sort.words_in_common - is_only:
            return one.figure
    return None


def _is_display(story: Story, sentence: Span) -> bool:
    return story.block_at(sentence.start).role in (Role.CAPTION, Role.HEADING, Role.TABLE)


def _are_near(story: Story, brief: Amount, one: Amount) -> bool:
    """Whether a figure may be taken for another: “five years” for “six years”, not for “six years ago”."""
    is_apart = brief.unit != AGE and _relation(story, brief) != _relation(story, one)
    return is_near(brief, one) and not is_apart


def _relation(story: Story, one: Amount) -> str:
    found = _RELATION.match(story.folded, one.figure.span.end)
    return found[0] if found else ""
