"""A list of parts and its total in another sentence: “5 men, 4 women and 3 children. The 13 suspects …”.

The total comes within eight sentences behind the list, with “the”, “all” or “these”, or right before it
where the list begins with “of these” or “of the members”. Both count people, or the total’s noun ends like
one of the parts; the two miss each other narrowly. The message gets the working and the total.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import COUNTING_WORDS, NUMBER_WORD
from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.analysis.tallies.reading import Mention, Tally, tallies_in, tallies_of
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.agreement import adds_up
from newslint.checks.figures.part_lists import part_lists
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import added_up, after, before, copy
from newslint.checks.tallies.comparing import agree, counts_of, number_of_sentence
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_NUMBER = rf"(?:\d|{NUMBER_WORD})"
_HINT = pattern(rf"{_NUMBER}[^.;]{{1,60}}, {_NUMBER}[^.;]{{1,60}} and {_NUMBER}")
_OF_THESE = pattern(r"\A\W*of (?:these|those|them|(?:the|its|their) (?P<noun>[a-z]+)),? \Z")
_DONE = pattern(
    r"(?: [a-z’-]+){1,3}(?: in [\w ]{3,30}| on [a-z]+day)*(?:,? [\w ]{3,30} said[\w ]{0,24})?[.;”\"]*\s*\Z"
)
_ADDED = pattern(r"\b(?:including|another|others|among|also|more|further)\b")
_BACK = 60
_SENTENCES, _FEWEST, _NEAR, _LEAST_OFF = 8, 3, 0.1, 2


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The last part of a list."""
    return tuple(f" and {number}" for number in (*map(str, range(1, 10)), *COUNTING_WORDS))


def finder(_rule: Rule) -> Finder:
    """A sum of each list and a look for its total."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence, figures in with_figures(story, passages, _HINT):
        for first, last in part_lists(story, figures):
            parts = figures[first : last + 1]
            if len(parts) < _FEWEST or any(one.hedge or one.kind is not Kind.COUNT for one in parts):
                continue
            if last + 1 == len(figures) and _DONE.match(after(story, sentence, parts[-1])):
                total = _total(story, sentence, parts)
                if total is not None:
                    yield from _compared(story, parts, total)


def _total(story: Story, sentence: Span, parts: Sequence[Figure]) -> Tally | None:
    """The total a list has in the sentences beside it."""
    number = number_of_sentence(story, sentence)
    opening = before(story, sentence, parts[0])
    if _ADDED.search(story.folded, *sentence):
        return None
    found = _OF_THESE.match(opening)
    if found and found["noun"]:
        told = [one for one in tallies_of(story, found["noun"]) if one.span.start < sentence.start]
        return told[0] if len(told) == 1 else None
    if found:
        return _last(story, story.sentences[number - 1]) if number else None
    for later in story.sentences[number + 1 : number + 1 + _SENTENCES]:
        for tally in tallies_in(story, later):
            if tally.mention is Mention.DEFINITE and _sums_up(story, tally, parts):
                return tally
    return None


def _last(story: Story, sentence: Span) -> Tally | None:
    """The only plain count of a sentence."""
    found = [one for one in tallies_in(story, sentence) if one.mention is not Mention.PART and one.noun]
    return found[0] if len(found) == 1 else None


def _sums_up(story: Story, tally: Tally, parts: Sequence[Figure]) -> bool:
    """Whether a definite count may stand for all parts, and is told of nothing else before."""
    if not tally.noun or tally.noun in {one.noun for one in parts}:
        return False
    number = number_of_sentence(story, tally.sentence)
    told = counts_of(story, story.sentences[max(0, number - _BACK) : number])
    return not any(agree(one, tally.figure) for one in told)


def _compared(story: Story, parts: Sequence[Figure], total: Tally) -> Iterator[Hit]:
    result = sum(one.value for one in parts)
    is_near = abs(result - total.value) <= max(_LEAST_OFF, _NEAR * total.value)
    if adds_up(parts, total.figure) or not is_near:
        return
    working = added_up(parts)
    span = Span(parts[0].span.start, parts[-1].span.end)
    yield Hit(total.figure.span, (working, copy(story, total.figure)), (), (Related(span, f"{working}."),))
