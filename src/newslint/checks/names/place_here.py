"""“Here” under a dateline, beside the dateline’s own town: “KANO – He arrived here from Kano”.

“Here” is the town of the dateline, so nobody comes to it from there. The message gets that town.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.names.place_words import dateline_town
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_HERE = pattern(
    r"\bhere(?: on [A-Z]\w+day)? from (?P<from>[A-Z]\w+(?: [A-Z]\w+)?)"
    r"|\bleft (?P<left>[A-Z]\w+(?: [A-Z]\w+)?) (?:to come|for) here\b"
    r"|\b(?:kilomet(?:re|er)s|km|miles) from here (?:in|at) (?P<far>[A-Z]\w+(?: [A-Z]\w+)?)"
)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The word “here” beside a way."""
    return ("here from", "here on", "for here", "come here", "from here")


def finder(_rule: Rule) -> Finder:
    """A comparison of the town beside “here” with the dateline’s."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    filed = dateline_town(story)
    if filed is None:
        return
    town = story.prose[slice(*filed)]
    for passage in passages:
        for match in _HERE.finditer(story.prose, *passage):
            group = match.lastgroup or "from"
            if match[group].lower() == town.lower():
                note = Related(filed, "The dateline says that the story was filed here.")
                yield Hit(Span(*match.span(group)), (match[group],), (), (note,))
