"""One person in two parties: “Ann Marsh (R-Texas) … Marsh, a Democrat”.

Key `parties`: their letters. A party stands in a bracket or behind a comma after the name, is told of the
surname (“Marsh, a Democrat,”), or stands before the office and the name (“APC senator Musa Bello”). A story
of people who change parties (defect, join, former) and surnames of two people are left alone. The message
gets the name, the first party and the other one.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"parties": Option.TEXTS}
_NAME = r"(?P<name>[A-Z][\w’'-]+ (?:[A-Z]\. )?[A-Z][\w’'-]+)"
_CHANGED = pattern(
    r"\bdefect|\bdecamp|\bcross(?:ed|ing) (?:over|the floor)|\bswitch|\bformer(?:ly)? |\bdumped|\bjoin"
    r"|\bleft the|\bquit"
    r"|\bchang(?:ed?|ing) (?:party|parties|sides)|\bthen[- ]"
)


_TOLD = pattern(
    r"(?<![a-z’] )(?<![A-Z]\. )\b(?P<name>[A-Z][a-z’'-]+), (?:an?|the) (?:[a-z-]+ ){0,2}"
    r"(?P<party>Republican|Democrat)(?:,| from\b)"
)
_AGAIN = pattern(r"(?<![a-z’] )(?<![A-Z]\. )\b(?P<name>[A-Z][a-z’'-]+) \((?P<party>[RD])[-–][A-Z]")
_LETTERS = {"Republican": "R", "Democrat": "D"}


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """The parties beside a bracket or comma, before a word, and told in full."""
    short = {f"{mark}{one.lower()}-" for one in _parties(rule) for mark in ("(", ", ")}
    told = {f"{party}{after}" for party in ("republican", "democrat") for after in (",", " from")}
    return tuple(sorted({*short, *told, *(f"{one.lower()} " for one in _long(rule))}))


def finder(rule: Rule) -> Finder:
    """A list of the parties of each person."""
    parties = _parties(rule)
    if not parties:
        raise ValueError("The rule needs “parties”.")
    either, long = "|".join(map(re.escape, parties)), "|".join(map(re.escape, _long(rule)))
    label = re.compile(rf"{_NAME}(?: \(|, )(?P<party>{either})[-–][A-Z]")
    before = re.compile(
        rf"\b(?P<party>{long}) (?:[a-z-]+ )?(?:senator|lawmaker|governor|candidate|member) {_NAME}"
    )

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        found = [
            match
            for passage in passages
            for form in (label, before, _TOLD, _AGAIN)
            for match in form.finditer(story.prose, *passage)
        ]
        if len(found) < 2 or _CHANGED.search(story.folded):  # noqa: PLR2004  # two can clash
            return
        first: dict[str, re.Match[str]] = {}
        shared = _shared({match["name"] for match in found})
        for match in sorted(found, key=re.Match.start):
            surname = match["name"].split()[-1]
            one = first.setdefault(surname, match)
            span = Span(*match.span("party"))
            if surname not in shared and _letters(one) != _letters(match) and holds(passages, span):
                note = Related(Span(*one.span("party")), f"Here {one['name']} is “{one['party']}”.")
                yield Hit(span, (one["name"], one["party"], match["party"]), (), (note,))

    return find


def _letters(match: re.Match[str]) -> str:
    """The letters of a party, also where it is told in full."""
    return _LETTERS.get(match["party"], match["party"])


def _shared(names: Iterable[str]) -> frozenset[str]:
    """The surnames that two people of some full names have."""
    given: dict[str, set[str]] = {}
    for name in names:
        first, *others = name.split()
        if others:
            given.setdefault(others[-1], set()).add(first)
    return frozenset(surname for surname, firsts in given.items() if len(firsts) > 1)


def _parties(rule: Rule) -> list[str]:
    listed = rule.options.get("parties", [])
    return [party for text in ([listed] if isinstance(listed, str) else listed) for party in text.split()]


def _long(rule: Rule) -> list[str]:
    return [party for party in _parties(rule) if len(party) > 1]
