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
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {"form": Option.TEXT}

_BRACKETED = pattern(
    r"(?<![A-Z’'-])\b(?P<given>[A-Z][a-z]+) \((?P<nick>[A-Z][a-z]{2,9})\)(?= (?!Ltd|Plc|Inc)[A-Z][a-z])"
)
_CAPITAL_BEFORE = pattern(r"[A-Z][\w.’'-]* \Z")
_LONGEST_BEFORE = 20


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
                if _is_name(story, match.start(), match["given"]) and not _is_something_else(match["nick"]):
                    right = f"{match['given']} {form.replace('%s', match['nick'])}"
                    yield Hit(Span(*match.span()), (right,), (replace(Span(*match.span()), right),))

    return find


def _is_name(story: Story, start: int, given: str) -> bool:
    """Whether a given name begins here, and no longer name goes on."""
    before = _CAPITAL_BEFORE.search(story.prose, max(0, start - _LONGEST_BEFORE), start)
    is_first = before is None or is_title(before[0].strip()) or story.begins_sentence(start)
    return is_first and is_given(given)


def _is_something_else(word: str) -> bool:
    """Whether brackets hold a title or a place."""
    return is_title(word) or word.lower() in words("proper_words", "places")
