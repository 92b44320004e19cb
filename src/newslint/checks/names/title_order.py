"""Titles of one person in another order than the house’s: “Dr Alhaji Musa Bello”.

Key `order`: groups of titles without their full stops, the one that stands first first; titles of one group
may stand in any order. Two titles side by side before a capital are compared. The message gets them
in the order of the house and as they stand.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.patterns import compile_search, matches
from newslint.finding import Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"order": Option.TEXTS}


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """The titles."""
    return tuple(sorted({title.lower() for title in _ranks(rule)}))


def finder(rule: Rule) -> Finder:
    """A search for two titles side by side."""
    ranks = _ranks(rule)
    one = "|".join(sorted(map(re.escape, ranks), key=len, reverse=True))
    search = compile_search(
        rule, rf"\b(?P<first>{one})(?P<stop>\.?) (?P<second>{one})\b(?P<end>\.?)(?= [A-Z])"
    )

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for span, match in matches(search, story.prose, passages):
            if ranks[match["first"]] > ranks[match["second"]]:
                right = f"{match['second']}{match['end']} {match['first']}{match['stop']}"
                yield Hit(span, (right, match[0]), (replace(span, right),))

    return find


def _ranks(rule: Rule) -> Mapping[str, int]:
    groups = rule.options.get("order", [])
    if isinstance(groups, str) or len(groups) <= 1:
        raise ValueError("The rule needs “order”, two groups of titles or more.")
    return {title: rank for rank, group in enumerate(groups) for title in group.split()}
