"""The headline, the standfirst and the lead telling the same thing in the same words.

Key `problem`: `headline-repeats` where the lead has four fifths of a headline’s words or more in one
stretch; `standfirst-equals` where the standfirst of the front matter, or a paragraph between headline and
lead, is the lead over again. The message gets the words.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.problems import Problem, story_finder
from newslint.document import Block, Role
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"problem": Option.TEXT}

_WORD = pattern(r"\w+(?:[’'-]\w+)*")
_SENTENCE_END = pattern(r"[.!?][”\"’')]*\Z")
_FEWEST = 6
"""Shorter headlines may be in the lead by chance."""
_MOST = 0.8


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: every headline is compared."""
    return None


def finder(rule: Rule) -> Finder:
    """The comparison a rule names."""
    return story_finder(rule, _PROBLEMS)


def _headline_repeats(story: Story) -> Iterator[Hit]:
    headline, lead = _headline(story), _lead(story)
    if headline is None or lead is None:
        return
    words = _words(story, headline.span)
    first = _words(story, story.sentences_of(lead)[0])
    if len(words) < _FEWEST:
        return
    found = _longest_stretch(words, first)
    if found >= _MOST * len(words):
        note = Related(story.sentences_of(lead)[0], "The lead says it again.")
        yield Hit(headline.span, (story.prose[slice(*headline.span)],), (), (note,))


def _standfirst_equals(story: Story) -> Iterator[Hit]:
    lead = _lead(story)
    if lead is None:
        return
    standfirst = tuple(_WORD.findall(story.document.standfirst.lower()))
    if len(standfirst) >= _FEWEST and standfirst == _words(story, lead.span):
        yield Hit(lead.span, (story.prose[slice(*lead.span)],))
    elif len(story.paragraphs) > 1 and _headline(story) is not None:
        yield from _first_twice(story, *story.paragraphs[:2])


def _first_twice(story: Story, first: Block, second: Block) -> Iterator[Hit]:
    """A first paragraph whose words begin the second one."""
    words = _words(story, first.span)
    if len(words) >= _FEWEST and words == _words(story, second.span)[: len(words)]:
        ends = [found.end() for found in _WORD.finditer(story.prose, *second.span)]
        note = Related(first.span, "The standfirst stands here.")
        yield Hit(Span(second.span.start, ends[len(words) - 1]), (), (), (note,))


def _headline(story: Story) -> Block | None:
    return next((block for block in story.blocks if block.role is Role.HEADLINE), None)


def _lead(story: Story) -> Block | None:
    """The first paragraph that ends like a sentence; before it some pages have the headline once more."""
    body = (block for block in story.paragraphs if block.role is Role.BODY)
    return next((block for block in body if _SENTENCE_END.search(story.prose, *block.span)), None)


def _words(story: Story, span: Span) -> tuple[str, ...]:
    return tuple(_WORD.findall(story.folded[slice(*span)].replace("’", "'")))


def _longest_stretch(words: Sequence[str], text: Sequence[str]) -> int:
    """How many words one after another stand so in a text, at most."""
    best = 0
    last = [0] * (len(text) + 1)
    for word in words:
        row = [0] * (len(text) + 1)
        for number, other in enumerate(text, 1):
            if word == other:
                row[number] = last[number - 1] + 1
        best, last = max(best, *row), row
    return best


_PROBLEMS: Mapping[str, Problem] = {
    "headline-repeats": _headline_repeats,
    "standfirst-equals": _standfirst_equals,
}
