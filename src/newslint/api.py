"""The one way from a text to its findings, for the command line, hooks and other programs."""

import datetime as dt
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from newslint.analysis.desk import Desk
from newslint.analysis.story import Story
from newslint.analysis.story_date import story_date
from newslint.document import Document, surrogate_in
from newslint.engine import Ruleset
from newslint.finding import Finding, Span
from newslint.formats import format_of, parse
from newslint.policy.order import in_order
from newslint.policy.placing import placed


class Result(NamedTuple):
    """What was found in one story. Spans count code points of the text that was checked."""

    findings: tuple[Finding, ...]
    date: dt.date | None
    words: int


class Checker:
    """Checks texts with one set of rules.

    `known` tells which rule ids and packs exist at all, switched on or not, for suppressions; `currencies`
    are those newslint does not know, each form with what stands for it.
    """

    def __init__(
        self,
        ruleset: Ruleset,
        known: Callable[[str], bool] | None = None,
        vocabulary: frozenset[str] = frozenset(),
        language: str = "auto",
        currencies: tuple[tuple[str, str], ...] = (),
    ) -> None:
        self.ruleset = ruleset
        self.desk = Desk(vocabulary, language, currencies)
        self.known = known or ruleset.names.__contains__

    def check(self, text: str, *, date: dt.date | None = None, path: str | None = None) -> Result:
        """The findings of a text, in order of place."""
        document = parse(text, path)
        date = story_date(date, document, path)
        story = Story(document, date, self.desk, path)
        findings = [placed(document, one) for one in self.ruleset.run(story, format_of(path))]
        for problem in document.problems:
            findings += self.ruleset.report("newslint.front-matter", (problem.message,), problem.span)
        if document.comments or document.ignored:
            from newslint.policy.suppress import suppress

            findings = suppress(document, findings, self.known, self.ruleset)
        findings += self._undecodable(document)
        words = len(story.tokens.texts)
        story.close()
        return Result(in_order(findings, document.source), date, words)

    def _undecodable(self, document: Document) -> list[Finding]:
        """The first byte that is no text, which decoding left as a lone surrogate."""
        place = surrogate_in(document.source)
        if place is None:
            return []
        return self.ruleset.report("newslint.undecodable", ("UTF-8",), Span(place, place + 1))


def check_text(text: str, *, date: dt.date | str | None = None, path: str | None = None) -> Result:
    """Check a text with the rules that are on by default.

    `path` tells the format by its ending and is not opened. Raises ValueError for a `date` that is
    not of the form 2015-11-02.
    """
    if isinstance(date, str):
        date = dt.date.fromisoformat(date)
    return default_checker().check(text, date=date, path=path)


@lru_cache(maxsize=1)
def default_checker() -> Checker:
    """A checker with the built-in rules that are on by default."""
    from newslint.rulesets.loader import built_in_folder, load_folder

    rules = load_folder(built_in_folder(), is_trusted=True)
    ids = {rule.id for rule in rules} | {rule.pack for rule in rules}
    return Checker(Ruleset(rule for rule in rules if rule.default), ids.__contains__)
