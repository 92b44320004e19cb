"""A sum of money, a share or a measure of a headline that the story does not have: “£16m” over “£14.2m”.

The figure stands nowhere below the headline, neither exactly nor as rounded or hedged, and the figures of
no sentence make it up. The first paragraphs have another one of the same unit that is near enough to be
taken for it, in a sentence with words of the headline. The message gets both figures.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.gist import gist
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.analysis.figures.retelling import Amount, amount, is_made_up, is_near, may_stand_for
from newslint.checks.figures.words import copy
from newslint.document import Role
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_LEAD = 8
_OPEN_END = pattern(r" ?\+|-plus\b|[ -]or more\b")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: a headline is short, and its figures are any."""
    return None


def finder(_rule: Rule) -> Finder:
    """A search of the story for each amount of its headlines."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for headline in passages:
        for brief in _amounts(story, headline):
            if brief.unit and not _OPEN_END.match(story.folded, brief.figure.span.end):
                yield from _compared(story, headline, brief)


def _amounts(story: Story, sentence: Span) -> list[Amount]:
    return [amount(one) for one in story.figures.within(sentence)]


def _compared(story: Story, headline: Span, brief: Amount) -> Iterator[Hit]:
    body = _sentences_below(story)
    lead = [(one, sentence) for sentence in body[:_LEAD] for one in _amounts(story, sentence)]
    if any(may_stand_for(brief, one) for one, _ in lead):
        return
    rival = _rival(story, headline, brief, lead)
    if rival is None:
        return
    amounts = [_amounts(story, sentence) for sentence in body]
    if any(may_stand_for(brief, one) for some in amounts for one in some) or is_made_up(brief, amounts):
        return
    told = copy(story, rival.figure)
    note = Related(rival.figure.span, f"The story says “{told}”.")
    yield Hit(brief.figure.span, (copy(story, brief.figure), told), (), (note,))


def _sentences_below(story: Story) -> list[Span]:
    return [
        span
        for block in story.blocks
        if block.role is not Role.HEADLINE
        for span in story.sentences_of(block)
    ]


def _rival(story: Story, headline: Span, brief: Amount, lead: Sequence[tuple[Amount, Span]]) -> Amount | None:
    """The first figure of the lead that may be what the headline tells: near it, and told with its words."""
    alike = [(one, sentence) for one, sentence in lead if one.unit == brief.unit]
    is_only = len({one.value for one, _ in alike}) == 1
    for one, sentence in alike:
        is_told = is_only or gist(story, headline) & gist(story, sentence)
        if is_told and is_near(brief, one):
            return one
    return None
