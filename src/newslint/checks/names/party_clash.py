"""One person in two parties: “Ann Marsh (R-Texas) … Ann Marsh (D-Texas)”.

Key `parties`: their letters. A party stands in a bracket after the name, or before the office and the name
(“APC senator Musa Bello”). A story of people who change parties (defect, join, former) is left alone. The
message gets the name, the first party and the other one.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

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


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """The parties beside a bracket or before a word."""
    return tuple(
        sorted({f"({one.lower()}-" for one in _parties(rule)} | {f"{one.lower()} " for one in _long(rule)})
    )


def finder(rule: Rule) -> Finder:
    """A list of the parties of each person."""
    parties = _parties(rule)
    if not parties:
        raise ValueError("The rule needs “parties”.")
    either, long = "|".join(map(re.escape, parties)), "|".join(map(re.escape, _long(rule)))
    label = re.compile(rf"{_NAME} \((?P<party>{either})[-–][A-Z]")
    before = re.compile(
        rf"\b(?P<party>{long}) (?:[a-z-]+ )?(?:senator|lawmaker|governor|candidate|member) {_NAME}"
    )

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        found = [
            match
            for passage in passages
            for form in (label, before)
            for match in form.finditer(story.prose, *passage)
        ]
        if len(found) < 2 or _CHANGED.search(story.folded):  # noqa: PLR2004  # two can clash
            return
        first: dict[str, re.Match[str]] = {}
        for match in sorted(found, key=re.Match.start):
            one = first.setdefault(match["name"], match)
            span = Span(*match.span("party"))
            if one["party"] != match["party"] and holds(passages, span):
                note = Related(Span(*one.span("party")), f"Here {one['name']} is “{one['party']}”.")
                yield Hit(span, (one["name"], one["party"], match["party"]), (), (note,))

    return find


def _parties(rule: Rule) -> list[str]:
    listed = rule.options.get("parties", [])
    return [party for text in ([listed] if isinstance(listed, str) else listed) for party in text.split()]


def _long(rule: Rule) -> list[str]:
    return [party for party in _parties(rule) if len(party) > 1]
