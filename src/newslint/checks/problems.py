"""Kinds whose rules name one of several problems with their key `problem`."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias, TypeVar

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit
from newslint.finding import Span
from newslint.rulesets.rule import Rule

Problem: TypeAlias = Callable[[Story], Iterator[Hit]]
"""Looks for one sort of problem in a whole story."""

_T = TypeVar("_T")


def named(rule: Rule, problems: Mapping[str, _T]) -> _T:
    """The problem a rule names; raises ValueError for one that does not exist."""
    name = rule.options.get("problem", "")
    if name not in problems:
        raise ValueError(f"“problem” must be one of {', '.join(sorted(problems))}.")
    return problems[name]


def story_finder(rule: Rule, problems: Mapping[str, Problem]) -> Finder:
    """The search for the problem a rule names, in the whole story whatever the scope."""
    problem = named(rule, problems)

    def find(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
        return problem(story)

    return find
