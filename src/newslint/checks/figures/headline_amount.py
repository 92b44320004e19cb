"""A sum of money, a share or a measure of a headline that the story does not have: “£16m” over “£14.2m”.

The figure stands nowhere below the headline, neither exactly nor as rounded or hedged, and the figures of
no sentence make it up. The first paragraphs have another one of the same unit that is near enough to be
taken for it, in a sentence with words of the headline. The message gets both figures.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.figures.retelling import Amount, amount, is_made_up, is_near, may_stand_for
from newslint.analysis.gist import gist
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import below_headline
from newslint.checks.figures.words import copy
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_LEAD = 8
_HINT = pattern(r"\d|\b(?:half|third|quarter|fifth|tenth|out of|[bm]illion|dlrs?|percent|per cent)\b")
_OPEN_END = pattern(r" ?\+|-plus\b|[ -]or more\b")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: a headline is short, and its figures are any."""
    return None


def finder(_rule: Rule) -> Finder:
    """A search of the story for each amount of its headlines."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for passage in passages:
        if not _HINT.search(story.folded, *passage):
            continue
        for headline in story.sentences_of(story.block_at(passage.start)):
            for brief in _amounts(story, headline):
                if brief.unit and not _OPEN_END.match(story.folded, brief.figure.span.end):
                    yield from _compared(story, headline, brief)


def _amounts(story: Story, sentence: Span) -> list[Amount]:
    return [amount(one) for one in story.figures.within(sentence)]


def _compared(story: Story, headline: Span, brief: Amount) -> Iterator[Hit]:
    body = below_headline(story)
    if any(_is_told(story, brief, sentence) for sentence in body[:_LEAD]):
        return
    rival = _rival(story, headline, brief, body[:_LEAD])
    if rival is None or any(_is_told(story, brief, sentence) for sentence in body[_LEAD:]):
        return
    if is_made_up(brief, (_amounts(story, sentence) for sentence in body)):
        return
    told = copy(story, rival.figure)
    note = Related(rival.figure.span, f"The story says “{told}”.")
    yield Hit(brief.figure.span, (copy(story, brief.figure), told), (), (note,))


def _is_told(story: Story, brief: Amount, sentence: Span) -> bool:
    """Whether the headline’s figure may be one of a sentence."""
    return any(may_stand_for(brief, one) for one in _amounts(story, sentence))


def _rival(story: Story, headline: Span, brief: Amount, lead: Sequence[Span]) -> Amount | None:
    """The first figure of the lead that may be what the headline tells: near it, and told with its words."""
    told = [(one, sentence) for sentence in lead for one in _amounts(story, sentence)]
    alike = [(one, sentence) for one, sentence in told if one.unit == brief.unit]
    is_only = len({one.value for one, _ in alike}) == 1
    for one, sentence in alike:
        if is_near(brief, one) and (is_only or gist(story, headline) & gist(story, sentence)):
            return one
    return None
