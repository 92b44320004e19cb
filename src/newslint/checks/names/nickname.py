"""A nickname in brackets between given name and surname: “Ade (Bobo) Ojo”.

Key `form`: how the house writes it, `%s` for the nickname. Only a known given name before the bracket tells
that it holds a nickname. The message gets the given name with the nickname as it should be.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.names.full_names import is_title
from newslint.analysis.names.given import is_given
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"form": Option.TEXT}

_BRACKETED = pattern(r"\b(?P<given>[A-Z][a-z]+) \((?P<nick>[A-Z][a-z]{2,9})\)(?= [A-Z][a-z])")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """A bracket."""
    return (" (",)


def finder(rule: Rule) -> Finder:
    """A search for brackets inside names."""
    form = str(rule.options.get("form", ""))
    if "%s" not in form:
        raise ValueError("The rule needs “form” with “%s” for the nickname.")

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for start, end in passages:
            for match in _BRACKETED.finditer(story.prose, start, end):
                if is_given(match["given"]) and not is_title(match["nick"]):
                    right = f"{match['given']} {form.replace('%s', match['nick'])}"
                    yield Hit(Span(*match.span()), (right,), (replace(Span(*match.span()), right),))

    return find
