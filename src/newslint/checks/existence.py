"""Words or phrases that should not stand: Vale's `existence`.

Keys: `tokens` (regular expressions, at word boundaries unless `nonword`), `raw` (patterns taken as
they are, put together), `exceptions`, `ignorecase`. With `action: {name: remove}` the fix deletes
the match and one space beside it; with `replace` and `params` it offers those instead.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, Repair, replace
from newslint.checks.patterns import any_of, compile_search, matches
from newslint.finding import Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {
    "tokens": Option.TEXTS,
    "raw": Option.TEXTS,
    "exceptions": Option.TEXTS,
    "ignorecase": Option.SWITCH,
    "nonword": Option.SWITCH,
    "append": Option.SWITCH,
    "vocab": Option.SWITCH,
}


def pattern(rule: Rule) -> str:
    """The whole pattern of a rule; raises ValueError where it has none."""
    raw = "".join(_texts(rule.options.get("raw", [])))
    tokens = _texts(rule.options.get("tokens", []))
    if not tokens:
        if not raw:
            raise ValueError("The rule needs “tokens” or “raw”.")
        return raw
    listed = any_of(tokens, whole_words=not rule.options.get("nonword", False))
    return listed + raw if rule.options.get("append", False) else raw + listed


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """Literals of the pattern."""
    from newslint.rulesets.literals import required_literals

    return required_literals(pattern(rule))


def finder(rule: Rule) -> Finder:
    """A search for the pattern."""
    search = compile_search(rule, pattern(rule))
    exceptions = _texts(rule.options.get("exceptions", []))
    excepted = compile_search(rule, any_of(exceptions, whole_words=False)) if exceptions else None
    action, params = rule.options.get("action", ""), rule.options.get("params", [])

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for span, match in matches(search, story.prose, passages):
            if excepted is not None and any(len(one[0]) == len(match[0]) for one in excepted(match[0])):
                continue
            yield Hit(span, (match[0],), tuple(_repairs(story, span, action, params)))

    return find


def _repairs(story: Story, span: Span, action: str, params: Sequence[str]) -> Iterator[Repair]:
    if action == "remove":
        yield replace(_with_space(story.prose, span), "")
    elif action in ("replace", "suggest"):
        yield from (replace(span, text) for text in params)


def _with_space(prose: str, span: Span) -> Span:
    """The span with the space after it, or else before it, so that none is left over."""
    if prose[span.end : span.end + 1] == " " and prose[span.start - 1 : span.start] in (" ", "\n", ""):
        return Span(span.start, span.end + 1)
    if prose[span.start - 1 : span.start] == " ":
        return Span(span.start - 1, span.end)
    return span


def _texts(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value
