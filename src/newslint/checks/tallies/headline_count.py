"""A count of a headline or a caption that the story does not have: “12 dead” over “killed 14 people”.

The number stands nowhere in the body, neither as such nor as a sum, while the body counts the same thing,
or the same fate, in its first paragraphs or with “the”. Where it does so only further down and always with
one number, or where it has another large count in a sentence with the words of the headline, the finding is
less certain. The message gets both counts.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import COUNTING_WORDS
from newslint.analysis.figures.retelling import amount, is_near, may_stand_for
from newslint.analysis.figures.values import Figure
from newslint.analysis.gist import gist
from newslint.analysis.story import Story
from newslint.analysis.tallies.reading import Mention, Tally, fated, tallies_in, tallies_of
from newslint.analysis.tallies.telling import is_elsewhen
from newslint.analysis.tallies.things import is_anybody
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import below_headline
from newslint.checks.tallies.comparing import are_apart, around, counts_of, is_sum, told_elsewhere
from newslint.document import Role
from newslint.finding import Confidence, Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_HINT = pattern(rf"\d|\b(?:{'|'.join(COUNTING_WORDS)})\b")
_LEAD, _LARGE, _WORDS_IN_COMMON = 4, 12, 2


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
                yield from _compared(story, sentence, tally)


def _compared(story: Story, headline: Span, tally: Tally) -> Iterator[Hit]:
    if tally.mention is Mention.PART or tally.value < 2:  # noqa: PLR2004  # “one” is no count
        return
    body = [span for block in story.paragraphs for span in story.sentences_of(block)]
    found = _rival(story, tally, body)
    if story.block_at(headline.start).role is Role.HEADLINE:
        found = found or _late_rival(story, tally, body) or _large_rival(story, headline, tally, body)
    if found is None or told_elsewhere(story, tally, below_headline(story)):
        return
    rival, confidence = found
    if not any(is_sum(story, tally, around(story, one.sentence)) for one in [rival, *_of_same(story, tally)]):
        yield _hit(story, tally, rival, confidence)


def _rival(story: Story, tally: Tally, body: Sequence[Span]) -> tuple[Tally, Confidence | None] | None:
    """A count of the same thing in the lead, or with “the”, where none in the body can be the same number."""
    lead = body[_LEAD].end if len(body) > _LEAD else len(story.prose)
    rivals = _rivals(story, tally)
    early = (one for one in rivals if one.span.start < lead or one.mention is Mention.DEFINITE)
    rival = next(early, None)
    return None if rival is None else (rival, None)


def _late_rival(story: Story, tally: Tally, body: Sequence[Span]) -> tuple[Tally, Confidence | None] | None:
    """The count of the same thing further down, if there is but one and the lead has not the headline’s."""
    rivals = _rivals(story, tally)
    if len({one.value for one in rivals}) != 1 or not _is_near(tally.figure, rivals[0].figure):
        return None
    is_in_lead = any(one.value == tally.value for one in counts_of(story, body[:_LEAD]))
    return None if is_in_lead else (rivals[0], Confidence.LOW)


def _rivals(story: Story, tally: Tally) -> list[Tally]:
    """The counts of just what the headline counts, where none of the same thing can be its number."""
    same = _of_same(story, tally)
    if any(_may_be(tally.figure, one.figure) for one in same):
        return []
    return [one for one in same if _is_rival(story, one, tally)]


def _large_rival(
    story: Story, headline: Span, tally: Tally, body: Sequence[Span]
) -> tuple[Tally, Confidence | None] | None:
    """The first large count of the lead that is near the headline’s, in a sentence with words of it."""
    about = gist(story, headline)
    for sentence in body[:_LEAD] if tally.value > _LARGE else ():
        if len(about & gist(story, sentence)) < _WORDS_IN_COMMON:
            continue
        for one in tallies_in(story, sentence):
            is_like = one.value > _LARGE and one.fate == tally.fate and not are_apart(one, tally)
            if is_like and _is_near(tally.figure, one.figure):
                return None if _is_told(story, tally) else (one, Confidence.LOW)
    return None


def _is_told(story: Story, tally: Tally) -> bool:
    """Whether any figure below the headline may be its number."""
    below = below_headline(story)
    return any(_may_be(tally.figure, one) for span in below for one in story.figures.within(span))


def _may_be(brief: Figure, full: Figure) -> bool:
    return may_stand_for(amount(brief), amount(full))


def _is_near(brief: Figure, full: Figure) -> bool:
    return is_near(amount(brief), amount(full))


def _of_same(story: Story, tally: Tally) -> list[Tally]:
    """The counts of the body of the same thing or fate."""
    if not (tally.noun or tally.fate):
        return []
    return [one for one in _candidates(story, tally) if story.block_at(one.span.start).role is Role.BODY]


def _candidates(story: Story, tally: Tally) -> list[Tally]:
    """The counts of the same fate, or of the same thing where the headline tells no fate."""
    return fated(story, tally.fate) if tally.fate else tallies_of(story, tally.noun)


def _is_rival(story: Story, one: Tally, tally: Tally) -> bool:
    """Whether a count of the body is of just what the headline counts."""
    if one.mention is Mention.PART or are_apart(one, tally):
        return False
    if is_elsewhen(story, one.sentence):
        return False
    return not tally.fate or is_anybody(one.noun) == is_anybody(tally.noun) or one.thing == tally.thing


def _hit(story: Story, tally: Tally, rival: Tally, confidence: Confidence | None) -> Hit:
    first, second = (story.prose[slice(*one.span)] for one in (tally, rival))
    note = Related(rival.span, f"The story says “{second}”.")
    return Hit(tally.span, (first, second), (), (note,), confidence)
