"""From what a check found to a finding: the words of the message, and how far a fix can be trusted."""

from newslint.analysis.story import Story, touches
from newslint.checks import Hit, Repair
from newslint.finding import Edit, Finding, Fix, Safety, Severity, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

_WORD = pattern(r"\w+")


def wording(message: str, values: tuple[str, ...]) -> str:
    """A rule's message with its `%s` filled in order; `%%` is a per cent sign."""
    pieces = message.replace("%%", "\0").split("%s")
    filled = pieces[0]
    for number, piece in enumerate(pieces[1:]):
        filled += (values[min(number, len(values) - 1)] if values else "") + piece
    return filled.replace("\0", "%")


def finding_of(rule: Rule, story: Story, hit: Hit) -> Finding:
    """The finding for a hit, its spans in the story's prose."""
    start, end = hit.span
    message = wording(rule.message, hit.values or (story.prose[start:end],))
    fixes = tuple(_fix(rule.fix, story, repair) for repair in hit.repairs) if rule.fix else ()
    confidence = hit.confidence or rule.confidence
    level = rule.level if confidence.rank >= rule.confidence.rank else Severity.SUGGESTION
    return Finding(rule.id, level, confidence, message, hit.span, fixes, hit.related, hit.reasons)


def _fix(safety: Safety, story: Story, repair: Repair) -> Fix:
    if safety is Safety.SAFE and not repair.is_sure:
        safety = Safety.UNSAFE
    if any(_changes_quoted_words(story, edit) for edit in repair.edits):
        safety = Safety.SUGGEST
    return Fix(repair.title or _title(story, repair.edits), safety, repair.edits)


def _changes_quoted_words(story: Story, edit: Edit) -> bool:
    """Whether an edit puts other words or figures into what somebody may have said.

    Marks and spaces may be put right there; words belong to the speaker.
    """
    start, end = edit.span
    if _WORD.findall(story.prose[start:end]) == _WORD.findall(edit.text):
        return False
    return touches(story.perhaps_quoted, Span(start, max(end, start + 1)))


def _title(story: Story, edits: tuple[Edit, ...]) -> str:
    """What a fix does, in the words of a button."""
    edit = edits[0]
    old = story.prose[edit.span.start : edit.span.end]
    if not edit.text:
        return "Delete the space" if old.isspace() else f"Delete {_named(old.strip())}"
    if not old:
        return "Insert a space" if edit.text.isspace() else f"Insert {_named(edit.text.strip())}"
    return f"Replace with {_named(edit.text)}"


def _named(copy: str) -> str:
    """Copy between quotation marks, unless it is a quotation mark itself."""
    return copy if all(letter in "\"'“”‘’„«»`″" for letter in copy) else f"“{copy}”"
