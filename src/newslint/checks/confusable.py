"""Words that are taken for one another, where another one fits far better between its neighbours.

A list tells which words are taken for which (“form” for “from”, “fist” for “first”) and how much likelier
the other one must be before anything is said; a language model tells how likely each is here. What is
certain keeps the level of the rule, what is doubtful is a suggestion. The message gets the word as written
and the one that fits.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Confidence, Reason, Span
from newslint.rulesets.rule import Rule
from newslint.spelling.confusables import Likelier, confusables, likelier
from newslint.spelling.contexts import alone
from newslint.spelling.listed import Listed

OPTIONS: Mapping[str, Option] = {}

_CONFUSABLES = Listed(confusables)
_RARE = -4.3
_JOINTS = frozenset("-@/_\u00ad")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the words of a story are looked up in the list."""
    return None


def finder(_rule: Rule) -> Finder:
    """A look at every word that is on the list."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    tokens = story.tokens
    for word, others in _CONFUSABLES.among(story.words.keys()):
        if word in story.vocabulary or _is_deliberate(story, word):
            continue
        for number in tokens.numbers[word]:
            found = likelier(story.prose, tokens, number, others)
            if found:
                span = Span(start := tokens.starts[number], start + len(word))
                if holds(passages, span) and _stands_free(story, word, span):
                    yield _hit(story, word, span, found)


def _hit(story: Story, word: str, span: Span, found: Likelier) -> Hit:
    is_sure = found.gain >= found.certain
    meant = _in_case_of(word, found.word).replace("'", story.apostrophe)
    times = f"{10 ** round(found.gain):,}"
    reason = Reason(round(found.gain), f"“{meant}” is some {times} times likelier between these words")
    confidence = Confidence.HIGH if is_sure else Confidence.MEDIUM
    return Hit(span, (word, meant), (replace(span, meant),), confidence=confidence, reasons=(reason,))


def _is_deliberate(story: Story, word: str) -> bool:
    """Whether a rare word stands more than once: nobody makes the same slip twice."""
    return story.words[word] > 1 and alone(word.lower()) < _RARE


def _stands_free(story: Story, word: str, span: Span) -> bool:
    """Whether a word is no name and no piece of a compound, an address or a word broken by a soft hyphen."""
    before, following = story.prose[span.start - 1 : span.start], story.prose[span.end : span.end + 1]
    if before in _JOINTS or following in _JOINTS:
        return False
    return not word[0].isupper() or story.begins_sentence(span.start)


def _in_case_of(word: str, meant: str) -> str:
    return meant.capitalize() if word[0].isupper() else meant
