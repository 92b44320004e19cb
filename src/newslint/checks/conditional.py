"""Something that needs something else before it: Vale's `conditional`.

Keys: `first` (what stands), `second` (what must then stand somewhere, with the thing itself as its
first group), `exceptions`, `ignorecase`. The usual use is an abbreviation that is never spelt out.
The message gets what stands.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.patterns import compile_search, matches
from newslint.finding import Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {
    "first": Option.TEXT,
    "second": Option.TEXT,
    "exceptions": Option.TEXTS,
    "ignorecase": Option.SWITCH,
    "vocab": Option.SWITCH,
}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: what is looked for is a pattern of letters."""
    return None


def finder(rule: Rule) -> Finder:
    """A search for `first` where no `second` speaks of it."""
    if not (rule.options.get("first") and rule.options.get("second")):
        raise ValueError("The rule needs “first” and “second”.")
    first, second = (compile_search(rule, str(rule.options[key])) for key in ("first", "second"))
    listed = rule.options.get("exceptions", [])
    exceptions = frozenset([listed] if isinstance(listed, str) else listed)

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        met = {group for match in second(story.prose) for group in (match.groups() or (match[0],)) if group}
        for span, match in matches(first, story.prose, passages):
            word = match[1] if match.groups() and match[1] else match[0]
            if word not in met and word not in exceptions and word not in story.vocabulary:
                yield Hit(span, (word,))

    return find
