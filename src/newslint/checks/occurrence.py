"""How often something stands in a passage: Vale's `occurrence`.

Keys: `token` (a pattern), `max`, `min`, `ignorecase`. With `max` the finding is on the first match
too many, with `min` on the passage's first word. The message gets how many there are.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.patterns import compile_search
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {
    "token": Option.TEXT,
    "max": Option.NUMBER,
    "min": Option.NUMBER,
    "ignorecase": Option.SWITCH,
}
_FIRST_WORD = pattern(r"\S+")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: a passage without a match can have too few."""
    return None


def finder(rule: Rule) -> Finder:
    """A count in each passage."""
    token = rule.options.get("token")
    if not token:
        raise ValueError("The rule needs “token”.")
    search = compile_search(rule, str(token))
    most, least = int(rule.options.get("max", 0)), int(rule.options.get("min", 0))

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for start, end in passages:
            found = list(search(story.prose[start:end]))
            if most and len(found) > most:
                extra = found[most]
                yield Hit(Span(start + extra.start(), start + extra.end()), (str(len(found)),))
            elif len(found) < least:
                word = _FIRST_WORD.search(story.prose, start, end)
                if word:
                    yield Hit(Span(word.start(), word.end()), (str(len(found)),))

    return find
