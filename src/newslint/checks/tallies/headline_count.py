"""A count of a headline or a caption that the story does not have: “12 dead” over “killed 14 people”.

The number stands nowhere in the body, neither as such nor as a sum, while the body counts the same thing,
or the same fate, in its first paragraphs or with “the”. The message gets both counts.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import COUNTING_WORDS
from newslint.analysis.story import Story
from newslint.analysis.tallies.reading import Mention, Tally, apart_words, fated, tallies_in, tallies_of
from newslint.analysis.tallies.telling import is_elsewhen
from newslint.analysis.tallies.things import is_anybody
from newslint.checks import Finder, Hit, Option
from newslint.checks.tallies.comparing import around, is_same, is_sum, told_elsewhere
from newslint.document import Role
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_HINT = pattern(rf"\d|\b(?:{'|'.join(COUNTING_WORDS)})\b")
_LEAD = 4


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: a headline is short, and its numbers are any."""
    return None


def finder(_rule: Rule) -> Finder:
    """A search of the story for each count of its headlines."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for passage in passages:
        if not _HINT.search(story.folded, *passage):
            continue
        for sentence in story.sentences_of(story.block_at(passage.start)):
            for tally in tallies_in(story, sentence):
                yield from _compared(story, tally)


def _compared(story: Story, tally: Tally) -> Iterator[Hit]:
    if not (tally.noun or tally.fate) or tally.mention is Mention.PART or tally.value < 2:  # noqa: PLR2004
        return
    body = [span for block in story.paragraphs for span in story.sentences_of(block)]
    same = [one for one in _candidates(story, tally) if story.block_at(one.span.start).role is Role.BODY]
    if not same or any(is_same(one.figure, tally.figure) for one in same):
        return
    lead = body[_LEAD].end if len(body) > _LEAD else len(story.prose)
    rivals = [one for one in same if _is_rival(story, one, tally, lead)]
    if not rivals or told_elsewhere(story, tally, body):
        return
    if any(is_sum(story, tally, around(story, one.sentence)) for one in rivals):
        return
    yield _hit(story, tally, rivals[0])


def _candidates(story: Story, tally: Tally) -> list[Tally]:
    """The counts of the same fate, or of the same thing where the headline tells no fate."""
    return fated(story, tally.fate) if tally.fate else tallies_of(story, tally.noun)


def _is_rival(story: Story, one: Tally, tally: Tally, lead: int) -> bool:
    """Whether a count of the body is of just what the headline counts."""
    if one.mention is Mention.PART or apart_words(one) != apart_words(tally):
        return False
    if is_elsewhen(story, one.sentence):
        return False
    if tally.fate and not (is_anybody(one.noun) == is_anybody(tally.noun) or one.thing == tally.thing):
        return False
    return one.span.start < lead or one.mention is Mention.DEFINITE


def _hit(story: Story, tally: Tally, rival: Tally) -> Hit:
    first, second = (story.prose[slice(*one.span)] for one in (tally, rival))
    return Hit(tally.span, (first, second), (), (Related(rival.span, f"The story says “{second}”."),))
