"""Verbs beside a direct quotation that do not suit it: loaded, fancy or impossible ones.

Key: `verbs`, the words to report, and `replacement` for one to offer. With `most`, so many in a story
are let pass. The message gets the verb.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"verbs": Option.TEXTS, "replacement": Option.TEXT, "most": Option.NUMBER}


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """The verbs."""
    return tuple(sorted(_verbs(rule)))


def finder(rule: Rule) -> Finder:
    """A search through the cues of direct quotations."""
    verbs, replacement = _verbs(rule), rule.options.get("replacement", "")
    if not verbs:
        raise ValueError("The rule needs “verbs”.")
    most = int(rule.options.get("most", 0))

    def find(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
        cues = [cue for cue, verb in _cues(story) if verb in verbs]
        for cue in cues[most:]:
            text = story.prose[slice(*cue)]
            yield Hit(cue, (text,), (replace(cue, replacement),) if replacement else ())

    return find


def _verbs(rule: Rule) -> frozenset[str]:
    verbs = rule.options.get("verbs", [])
    return frozenset([verbs] if isinstance(verbs, str) else verbs)


def _cues(story: Story) -> Iterator[tuple[Span, str]]:
    """The cue of each direct quotation that has one after it."""
    for speech in story.speeches:
        said = speech.attribution
        if said is None or speech.continues or said.cue.start < speech.quotation.span.end:
            continue
        is_infinitive = story.prose.startswith((" to be ", " to have "), said.cue.end)
        if story.prose[speech.quotation.words.end - 1] in ",?!—–" and not is_infinitive:
            yield said.cue, said.verb
