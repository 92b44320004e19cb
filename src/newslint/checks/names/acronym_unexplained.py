"""An acronym that is used before it is explained, or never explained; its first use is marked.

Key `seek`: `late` for what is explained further down, `missing` for what never is. Acronyms that readers know
(`data/acronyms.txt`) and headlines are left out. The message gets the acronym.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.names.acronyms import Definition
from newslint.analysis.names.known import is_understood
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"seek": Option.TEXT}
_LETTERS = pattern(r"[A-Z]{2,7}")
_BESIDE = "()[]<>&/.:"
_NAMED = pattern(r" [A-Z][a-z]+ [A-Z][a-z]+")
_SHOUT = pattern(r"[A-Z]{2,} [A-Z]{2,}|[A-Z]{2,}$")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: an acronym may be any letters."""
    return None


def finder(rule: Rule) -> Finder:
    """The search that the rule asks for."""
    seek = rule.options.get("seek")
    if seek not in ("late", "missing"):
        raise ValueError("The rule needs “seek”, which is “late” or “missing”.")
    return _late if seek == "late" else _missing


def _late(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    seen: set[str] = set()
    for one in story.acronyms.sure:
        if one.short in seen or is_understood(one.short):
            continue
        seen.add(one.short)
        uses = (use for use in story.acronyms.uses(one.short) if holds(passages, use))
        first = next(uses, one.place)
        if first.start < min(one.place.start, one.name.start) and not _is_soon(story, first, one):
            yield Hit(first, (one.short,), (), (_note(one),))


def _is_soon(story: Story, use: Span, one: Definition) -> bool:
    """Whether the name follows in the same sentence or the next, or the letters are part of another name."""
    after = story.sentence_at(use.start).end
    following = next((sentence for sentence in story.sentences if sentence.start >= after), None)
    if following is not None and one.name.start < following.end:
        return True
    if story.prose[story.block_at(use.start).span.end - 1].isalnum():
        return True  # a heading
    return bool(_NAMED.match(story.prose, use.end)) or story.prose.endswith("Source: ", 0, use.start)


def _note(one: Definition) -> Related:
    return Related(one.name, f"Here it is told what {one.short} stands for.")


def _missing(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    explained = {one.short for one in story.acronyms.definitions}
    for word in story.words:
        if not _LETTERS.fullmatch(word) or word in explained or is_understood(word):
            continue
        uses = [use for use in story.acronyms.uses(word) if holds(passages, use)]
        if uses and not any(_is_beside(story.prose, use) for use in uses):
            yield Hit(uses[0], (word,))


def _is_beside(prose: str, use: Span) -> bool:
    """Whether a bracket stands beside the acronym, or other capitals, which make it a heading’s word."""
    if prose[use.start - 1 : use.start] in _BESIDE or prose[use.end : use.end + 2].strip()[:1] in _BESIDE[:6]:
        return True
    return bool(_SHOUT.match(prose, use.start, use.end + 4)) and prose[use.end : use.end + 1] == " "
