"""A count of a headline or a caption that the story does not have: “12 dead” over “killed 14 people”.

The number stands nowhere in the body, neither as such nor as a sum, while the body counts the same thing,
or the same fate, in its first paragraphs or with “the”. For a headline other counts are looked at, too,
which makes the finding less certain; `headline_rivals.py` tells which. The message gets both counts.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import COUNTING_WORDS
from newslint.analysis.story import Story
from newslint.analysis.tallies.reading import Mention, Tally, tallies_in
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import around_hints, below_headline
from newslint.checks.tallies.comparing import around, is_sum, told_elsewhere
from newslint.checks.tallies.headline_rivals import alike_in_lead, of_same, same_below, same_in_lead
from newslint.document import Role
from newslint.finding import Confidence, Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_HINT = pattern(rf"\d|\b(?:{'|'.join(COUNTING_WORDS)})\b")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: a headline is short, and its numbers are any."""
    return None


def finder(_rule: Rule) -> Finder:
    """A search of the story for each count of its headlines."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for headline in around_hints(story, passages, _HINT):
        for tally in tallies_in(story, headline):
            yield from _compared(story, headline, tally)


def _compared(story: Story, headline: Span, tally: Tally) -> Iterator[Hit]:
    if tally.mention is Mention.PART or tally.value < 2:  # noqa: PLR2004  # “one” is no count
        return
    body = [span for block in story.paragraphs for span in story.sentences_of(block)]
    rival, confidence = same_in_lead(story, tally, body), None
    if rival is None and story.block_at(headline.start).role is Role.HEADLINE:
        rival = same_below(story, tally, body) or alike_in_lead(story, headline, tally, body)
        confidence = Confidence.LOW
    if rival is None or told_elsewhere(story, tally, below_headline(story)):
        return
    if not any(is_sum(story, tally, around(story, one.sentence)) for one in [rival, *of_same(story, tally)]):
        yield _hit(story, tally, rival, confidence)


def _hit(story: Story, tally: Tally, rival: Tally, confidence: Confidence | None) -> Hit:
    first, second = (story.prose[slice(*one.span)] for one in (tally, rival))
    note = Related(rival.span, f"The story says “{second}”.")
    return Hit(tally.span, (first, second), (), (note,), confidence)
