"""The form of a dateline: its town in capitals, and the dash of the house after it.

Key `dash`: the house’s dash, such as `—`. The message gets what should stand and what stands.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.names.place_words import dateline_town
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"dash": Option.TEXT}

_FORM = pattern(
    r"(?P<town>[^\W\d_][^,(—–]*?)(?=,|\s*\(|\s*[—–-]+\s*\Z|\s*--?\s*\Z)[^\n]*?(?P<dash>\s*(?:[—–]|--?))\s*\Z"
)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The dashes."""
    return ("—", "–", "-")


def finder(rule: Rule) -> Finder:
    """A look at each dateline."""
    dash = f" {rule.options.get('dash', '—')}"

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for start, end in passages:
            match = _FORM.match(story.prose, start, end)
            if match is None or dateline_town(story) is None:
                continue
            for group, right in (("town", match["town"].upper()), ("dash", dash)):
                if match[group] != right:
                    span = Span(*match.span(group))
                    yield Hit(span, (right.strip(), match[group].strip()), (replace(span, right),))

    return find
