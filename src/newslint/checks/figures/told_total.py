"""A total that sums up what was told before, and misses it narrowly: “This brought to 3,191 the total”.

In one sentence two parts are enough: “gave 200 bags and the second 150, a total of 450”. They are all the
sentence has before the total, with “and” between them.

The parts are counts of the sentences before. Where any two or more of the last eight add up to the total, all
is well; reported is only a total within a tenth of the sum of the last three. The message gets the working
and the total as written.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.agreement import adds_up
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import added_up, before, copy, gap
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_CUE = pattern(
    r"\b(?:this|that|which|these)\b[^.;]{0,40}\b(?:brought|brings|bring|puts?|made|makes)\b"
    r"(?: the total(?: number)?(?: of [a-z ]{1,40})?)? (?:to |a total of )\Z"
)
_HINT = pattern(r"\b(?:brought|brings|bring|puts?|made|makes)\b")
_IN_ONE = pattern(
    r"(?: (?!(?:and|or|but|while|of)\b)[a-z’-]+){0,6},? (?:for |making |or |giving (?:it|him|her|them) )?"
    r"(?:a |a combined |an overall )total of \Z"
)
_AND = pattern(r"(?: (?!or\b|but\b|of\b)[a-z’-]+){0,6},? and (?: ?(?!or\b|but\b)[a-z’-]+ ){0,5}")
_OF_MORE = pattern(
    r"\b(?:season|year|career|all[- ]time|overall|so far|other|another|more|including|from|to|than)\b"
)
_SENTENCES, _MOST_PARTS, _PARTS = 5, 8, 3
_NEAR = 0.1


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The word for the total."""
    return ("total",)


def finder(_rule: Rule) -> Finder:
    """A sum of the counts before each total."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        if " and " in story.folded[slice(*sentence)] and "total of" in story.folded[slice(*sentence)]:
            yield from _in_one(story, sentence)
    for sentence, figures in with_figures(story, passages, _HINT):
        for total in figures:
            if "involved" in story.folded[slice(*sentence)]:
                break  # the sum of their fates is another rule's
            if total.kind is Kind.COUNT and _CUE.search(before(story, sentence, total)):
                yield from _compared(story, _parts(story, sentence), total)
                break


def _in_one(story: Story, sentence: Span) -> Iterator[Hit]:
    """“200 bags and the second 150, a total of 450”: two parts of one kind and their total."""
    figures = story.figures.within(sentence)
    if len(figures) != _PARTS:
        return
    one, two, total = figures
    text = story.folded[sentence.start : total.opening]
    is_sum = _AND.fullmatch(gap(story, one, two)) and _IN_ONE.fullmatch(gap(story, two, total))
    if not is_sum or _OF_MORE.search(text) or one.hedge or two.hedge or total.hedge:
        return
    nouns = {figure.noun for figure in figures if figure.noun}
    if len({(figure.kind, figure.unit) for figure in figures}) > 1 or len(nouns) > 1:
        return
    if not adds_up((one, two), total):
        yield _hit(story, (one, two), total)


def _parts(story: Story, sentence: Span) -> list[Figure]:
    """The last counts of the sentences before one."""
    number = story.sentences.index(sentence)
    earlier = story.sentences[max(0, number - _SENTENCES) : number]
    counts = [one for span in earlier for one in story.figures.within(span) if one.kind is Kind.COUNT]
    return counts[-_MOST_PARTS:]


def _compared(story: Story, counts: Sequence[Figure], total: Figure) -> Iterator[Hit]:
    parts = counts[-_PARTS:]
    result = sum(part.value for part in parts)
    if len(parts) < _PARTS or abs(result - total.value) > _NEAR * total.value:
        return
    for size in range(2, len(counts) + 1):
        if any(adds_up(some, total) for some in combinations(counts, size)):
            return
    yield _hit(story, parts, total)


def _hit(story: Story, parts: Sequence[Figure], total: Figure) -> Hit:
    working = added_up(parts, total.unit if total.kind is Kind.MONEY else "")
    span = Span(parts[0].span.start, parts[-1].span.end)
    return Hit(total.span, (working, copy(story, total)), (), (Related(span, f"{working}."),))
