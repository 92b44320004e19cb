"""The counts of a body that may be what a headline counts with another number.

Three ways lead to one: the same thing or fate in the first paragraphs; the same thing further down, where
the story has but one count of it; and a count of the lead in a sentence with the words of the headline,
if both numbers are large, or both begin their sentences (“Five bands enter”, “Four choirs have
entered”), or both stand before the same singular (“a nine-point lead”). The last two are less certain.
"""

from collections.abc import Sequence

from newslint.analysis.figures.retelling import amount, is_near, may_stand_for
from newslint.analysis.figures.values import Figure
from newslint.analysis.gist import gist
from newslint.analysis.story import Story
from newslint.analysis.tallies.reading import Mention, Tally, fated, tallies_in, tallies_of
from newslint.analysis.tallies.telling import is_elsewhen
from newslint.analysis.tallies.things import is_anybody
from newslint.checks.figures.sentences import below_headline
from newslint.checks.tallies.comparing import are_apart, counts_of
from newslint.document import Role
from newslint.finding import Span
from newslint.lazy import pattern

_MEASURE = pattern(
    r"[ -](?P<word>(?!(?:were|have|from|with|into|over|more|year)\b)[a-z]{3,}(?<!s)(?<!ed)) ?[a-z]"
)
_THIS_YEAR, _YEAR = "this year", pattern(r"\b(?:1[5-9]|20)\d\d\b")
_LEAD, _LARGE, _WORDS_IN_COMMON = 4, 12, 2


def same_in_lead(story: Story, tally: Tally, body: Sequence[Span]) -> Tally | None:
    """A count of the same thing in the lead, or with “the”, where none of the body can be the same number."""
    lead = body[_LEAD].end if len(body) > _LEAD else len(story.prose)
    rivals = (one for one in _rivals(story, tally) if not is_elsewhen(story, one.sentence))
    early = (one for one in rivals if one.span.start < lead or one.mention is Mention.DEFINITE)
    return next(early, None)


def same_below(story: Story, tally: Tally, body: Sequence[Span]) -> Tally | None:
    """The count of the same thing further down, if there is but one and the lead has not the headline’s."""
    event = frozenset((_THIS_YEAR, *_YEAR.findall(story.folded, *tally.sentence)))
    rivals = [one for one in _rivals(story, tally) if not is_elsewhen(story, one.sentence, event)]
    if len({one.value for one in rivals}) != 1 or not _is_near(tally.figure, rivals[0].figure):
        return None
    is_in_lead = any(one.value == tally.value for one in counts_of(story, body[:_LEAD]))
    return None if is_in_lead else rivals[0]


def alike_in_lead(story: Story, headline: Span, tally: Tally, body: Sequence[Span]) -> Tally | None:
    """The first count of the lead that is told like the headline’s, if the body has not the headline’s."""
    about = gist(story, headline)
    for sentence in body[:_LEAD]:
        if len(about & gist(story, sentence)) < _WORDS_IN_COMMON:
            continue
        for one in tallies_in(story, sentence):
            if _is_near(tally.figure, one.figure) and _is_alike(story, one, tally):
                return None if _is_told(story, tally) else one
    return None


def of_same(story: Story, tally: Tally) -> list[Tally]:
    """The counts of the body of the same fate, or of the same thing where the headline tells no fate."""
    if not (tally.noun or tally.fate):
        return []
    same = fated(story, tally.fate) if tally.fate else tallies_of(story, tally.noun)
    return [one for one in same if story.block_at(one.span.start).role is Role.BODY]


def _rivals(story: Story, tally: Tally) -> list[Tally]:
    """The counts of just what the headline counts, where none of the same thing can be its number."""
    same = of_same(story, tally)
    if any(_may_be(tally.figure, one.figure) for one in same):
        return []
    return [one for one in same if _is_rival(one, tally)]


def _is_rival(one: Tally, tally: Tally) -> bool:
    """Whether a count of the body is of just what the headline counts."""
    if one.mention is Mention.PART or are_apart(one, tally):
        return False
    return not tally.fate or is_anybody(one.noun) == is_anybody(tally.noun) or one.thing == tally.thing


def _is_alike(story: Story, one: Tally, tally: Tally) -> bool:
    """Whether a count of the lead is told as the headline tells its own."""
    if one.fate != tally.fate or are_apart(one, tally):
        return False
    if min(one.value, tally.value) > _LARGE:
        return True
    if all(story.begins_sentence(each.figure.opening) for each in (one, tally)):
        return True
    measure = _measure(story, tally)
    return bool(measure) and _measure(story, one) == measure


def _measure(story: Story, tally: Tally) -> str:
    """The singular behind a count without a noun; empty where there is none."""
    found = None if tally.noun or tally.fate else _MEASURE.match(story.folded, tally.span.end)
    return found["word"] if found else ""


def _is_told(story: Story, tally: Tally) -> bool:
    """Whether any figure below the headline may be its number."""
    below = below_headline(story)
    return any(_may_be(tally.figure, one) for span in below for one in story.figures.within(span))


def _may_be(brief: Figure, full: Figure) -> bool:
    return may_stand_for(amount(brief), amount(full))


def _is_near(brief: Figure, full: Figure) -> bool:
    return is_near(amount(brief), amount(full))
