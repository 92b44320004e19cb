"""A word written twice: “the the court”.

Key `allowed`: words that may stand twice, such as “had” and “that”; `after`: pairs of such a word and
the words after which it may not (“in: [interest, rise]”); `where`: pairs of a word and the words of which one
must stand earlier in the sentence for it to stand twice (“is: [what, how]”). Two capitals make a name
(Duran Duran). The message gets both words; the fix leaves the first.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import compress, count
from operator import eq

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

_LONGEST = 30
_TIES = frozenset("’'$-")
_WORD = pattern(r"\w+")
_SMALL = frozenset(("a", "an", "and", "by", "for", "in", "of", "on", "the", "to", "with"))

OPTIONS: Mapping[str, Option] = {"allowed": Option.TEXTS, "after": Option.TABLE, "where": Option.TABLE}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: any word can stand twice."""
    return None


def finder(rule: Rule) -> Finder:
    """A look at all neighbours."""
    listed = rule.options.get("allowed", [])
    allowed = frozenset([listed] if isinstance(listed, str) else listed)
    after, where = (
        {word: frozenset(others) for word, others in rule.options.get(key, {}).items()}
        for key in ("after", "where")
    )

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for word, span in _doubled(story):
            before = story.folded[max(0, span.start - _LONGEST) : span.start].split()[-1:]
            if word in allowed and after.get(word, frozenset()).isdisjoint(before):
                continue
            sentence = story.folded[story.sentence_at(span.start).start : span.start]
            if not where.get(word, frozenset()).isdisjoint(_WORD.findall(sentence)):
                continue
            if not _is_name(story.prose[slice(*span)]) and holds(passages, span):
                first = story.prose[span.start : span.start + len(word)]
                yield Hit(span, (story.prose[slice(*span)],), (replace(span, first),))

    return find


def _doubled(story: Story) -> Iterator[tuple[str, Span]]:
    """Words of letters that stand before themselves, in small letters, and where both stand."""
    words, tokens, prose = story.folded_words, story.tokens, story.prose
    last = -1
    for number in compress(count(), map(eq, words, words[1:])):
        word, start = words[number], tokens.starts[number]
        end = start + 2 * len(word) + 1
        is_free = not prose[start - 1 : start].strip() and prose[end : end + 1] not in _TIES
        if is_free and start >= last and word.isalpha() and tokens.gaps[number + 1] == " ":
            last = end
            yield word, Span(start, end)


def _is_name(text: str) -> bool:
    """A name among them: Duran Duran, vitamin A a day, the law lord Lord Bingham; not “the The Post”."""
    first, second = text.split(" ")
    if first[0].isupper():
        return second[0].isupper() or len(first) == 1
    return second[0].isupper() and first not in _SMALL
