"""Runs rules over a story: one search for all their literals, then the checks of those that may match."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, check_module
from newslint.checks.patterns import TooSlowError
from newslint.finding import Finding, Span
from newslint.reporting import finding_of, wording
from newslint.rulesets.rule import Rule
from newslint.rulesets.scopes import passages, passages_holding

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

ENGINE_KIND = "engine"


class _Search(NamedTuple):
    """One search for all literals.

    `groups` has for each literal where in `owners` the numbers of its rules stand: many have the same rules.
    """

    automaton: "AhoCorasick"
    literals: list[str]
    groups: list[int]
    owners: list[tuple[int, ...]]


class Ruleset:
    """Rules made ready to run together; finders are made when a story first needs them."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self.by_id = {rule.id: rule for rule in self.rules}
        self.names = frozenset(self.by_id) | {rule.pack for rule in self.rules}
        self._always = [
            number
            for number, rule in enumerate(self.rules)
            if rule.triggers is None and rule.kind != ENGINE_KIND
        ]
        self._finders: dict[str, Finder] = {}
        self._stopped: set[str] = set()

    def finder(self, rule: Rule) -> Finder:
        """The finder of a rule."""
        if rule.id not in self._finders:
            self._finders[rule.id] = check_module(rule.kind).finder(rule)
        return self._finders[rule.id]

    def run(self, story: Story, format_name: str = "text") -> list[Finding]:
        """All findings of the rules in a story, their spans in its prose, in order of rule."""
        findings: list[Finding] = []
        triggered = self._triggered(story)
        for number in sorted((*self._always, *triggered)):
            rule = self.rules[number]
            if (not rule.formats or format_name in rule.formats) and rule.id not in self._stopped:
                findings += self._isolated(rule, story, triggered.get(number))
        return findings

    def _isolated(self, rule: Rule, story: Story, offsets: list[int] | None) -> list[Finding]:
        """The findings of one rule; what goes wrong inside it becomes a finding that names it."""
        try:
            hits = [hit for scope in rule.scope for hit in self._hits(rule, story, scope, offsets)]
            return [finding_of(rule, story, hit) for hit in hits[: rule.limit or None]]
        except TooSlowError:
            self._stopped.add(rule.id)
            return self.report("newslint.slow-rule", (rule.id,), Span(0, 0))
        except Exception as error:  # noqa: BLE001  # one broken check must not silence the others
            values = (rule.id, f"{type(error).__name__}: {error}")
            return self.report("newslint.check-crashed", values, Span(0, 0))

    def _hits(self, rule: Rule, story: Story, scope: str, offsets: list[int] | None) -> Iterable[Hit]:
        spans = passages(story, scope) if offsets is None else passages_holding(story, scope, offsets)
        return self.finder(rule)(story, spans) if spans else ()

    def report(self, rule_id: str, values: tuple[str, ...], span: Span) -> list[Finding]:
        """A finding of the engine itself, if its rule is on."""
        rule = self.by_id.get(rule_id)
        if rule is None:
            return []
        message = wording(rule.message, values)
        return [Finding(rule.id, rule.level, rule.confidence, message, span)]

    def _triggered(self, story: Story) -> dict[int, list[int]]:
        """For each rule with literals, by number, where in the story they stand, in order."""
        search = self._search
        found: dict[int, list[int]] = defaultdict(list)
        if not search.literals:
            return found
        places: dict[int, list[int]] = defaultdict(list)
        matches = search.automaton.find_matches_as_indexes(story.folded, overlapping=True)
        for literal, start, _ in matches:
            places[search.groups[literal]].append(start)
        for group, starts in places.items():
            for number in search.owners[group]:
                found[number] += starts
        for offsets in found.values():
            offsets.sort()
        story.literals = frozenset([search.literals[literal] for literal, _, _ in matches])
        return found

    @cached_property
    def _search(self) -> _Search:
        from ahocorasick_rs import AhoCorasick

        owners: dict[str, list[int]] = {}
        for number, rule in enumerate(self.rules):
            for literal in rule.triggers or ():
                owners.setdefault(literal, []).append(number)
        numbers = {rules: group for group, rules in enumerate(dict.fromkeys(map(tuple, owners.values())))}
        groups = [numbers[tuple(rules)] for rules in owners.values()]
        literals = list(owners)
        return _Search(AhoCorasick(literals), literals, groups, list(numbers))
