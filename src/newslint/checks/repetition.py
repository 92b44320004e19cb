"""A word or sign that stands twice in a row: Vale's `repetition`.

Keys: `tokens` (patterns), `max` (how often in a row is too often, 2 if not given), `ignorecase`,
`alpha` (words of letters only). The message gets the repeated word; the fix leaves one.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.patterns import Match, any_of, compile_search
from newslint.finding import Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {
    "tokens": Option.TEXTS,
    "max": Option.NUMBER,
    "ignorecase": Option.SWITCH,
    "alpha": Option.SWITCH,
    "exceptions": Option.TEXTS,
}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: any word can be repeated."""
    return None


def finder(rule: Rule) -> Finder:
    """A search for equal neighbours."""
    tokens = rule.options.get("tokens")
    if not tokens:
        raise ValueError("The rule needs “tokens”.")
    search = compile_search(rule, any_of([tokens] if isinstance(tokens, str) else tokens, whole_words=False))
    least = max(2, int(rule.options.get("max", 2)))

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for start, end in passages:
            text = story.prose[start:end]
            for _, neighbours in groupby(_numbered(rule, text, search(text)), key=lambda item: item[:2]):
                run = [match for _, _, match in neighbours]
                if len(run) >= least and run[0][0].strip():
                    span = Span(start + run[0].start(), start + run[-1].end())
                    yield Hit(span, (run[0][0],), (replace(span, run[0][0]),))

    return find


def _numbered(rule: Rule, text: str, matches: Iterator[Match]) -> Iterator[tuple[int, str, Match]]:
    """Each match with its key and a number that changes where something stands between two."""
    number, end = 0, 0
    for match in matches:
        word = match[0]
        if text[end : match.start()].strip() or (rule.options.get("alpha", False) and not word.isalpha()):
            number += 1
        end = match.end()
        yield number, word.casefold() if rule.options.get("ignorecase", False) else word, match
