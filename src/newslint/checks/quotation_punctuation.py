"""Stops, commas and capitals where a quotation meets the words around it.

Key: `problem`, one of the names in `_PROBLEMS`. The message gets what stands and what should.
"""

from collections.abc import Iterator, Mapping

from newslint.analysis.quotations import Quotation
from newslint.analysis.speech.attribution import AFTER, INVERTED, Attribution
from newslint.analysis.speech.speeches import Speech
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.problems import Problem, story_finder
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {"problem": Option.TEXT}

_FEWEST_WORDS = 3
_LAST_WORD = pattern(r"[\w.’'-]+\Z")
_NAME = r"(?:[A-Z][\w’'-]+\.? ?){1,3}"
_SENTENCE_OF_SPEAKER = pattern(
    rf" (?:(?:he |she |they |{_NAME})(?<= )(?:said|says|added)|(?:said|says|added) {_NAME})\."
)
_SMALL_SPEAKER = pattern(r" (?:he|she|they|said|says|added|the [a-z]+ (?:said|says|added))\b")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the analysis has found all quotations."""
    return None


def finder(rule: Rule) -> Finder:
    """The search for one sort of problem."""
    return story_finder(rule, _PROBLEMS)


def _closed(story: Story) -> Iterator[tuple[Quotation, Span]]:
    """Each double quotation with its closing mark."""
    for quotation in story.quotations.all:
        if quotation.closing is not None and not quotation.opening.is_single:
            yield quotation, quotation.closing.span


def _stop_before_attribution(story: Story) -> Iterator[Hit]:
    """“We won.” he said."""
    for _, mark in _closed(story):
        start = mark.start - 1
        if story.prose[start] != "." or _is_abbreviation(story.prose, start):
            continue
        if _goes_on_with_speaker(story, mark):
            yield Hit(Span(start, mark.end), (".", ","), (replace(Span(start, start + 1), ","),))


def _is_abbreviation(prose: str, stop: int) -> bool:
    """Whether the full stop belongs to “U.S.”, “a.m.” or an ellipsis."""
    before = _LAST_WORD.search(prose, max(0, stop - 15), stop)
    if before is None or "." in before[0]:
        return True
    return before[0].lower() in words("abbreviations", "never")


def _goes_on_with_speaker(story: Story, mark: Span) -> bool:
    end = story.block_at(mark.start).span.end
    if _SMALL_SPEAKER.match(story.prose, mark.end, end):
        return True
    speaker = _SENTENCE_OF_SPEAKER.match(story.prose, mark.end, end)
    return speaker is not None and (speaker.end() == end or story.prose[speaker.end()] == " ")


def _mark_then_comma(story: Story) -> Iterator[Hit]:
    """“Why?,” he asked."""
    for _, mark in _closed(story):
        ending = story.prose[mark.start - 2 : mark.start]
        if ending in ("?,", "!,"):
            yield Hit(
                Span(mark.start - 2, mark.end),
                (ending[0], ","),
                (replace(Span(mark.start - 1, mark.start), ""),),
            )


def _stop_twice(story: Story) -> Iterator[Hit]:
    """“We won.”. and “We won,”, he said."""
    for _, mark in _closed(story):
        inner, outer = story.prose[mark.start - 1], story.prose[mark.end : mark.end + 1]
        if inner not in ".," or outer not in (".", ",") or (inner == "." and outer == ","):
            continue
        if _is_abbreviation(story.prose, mark.start - 1) or story.prose[mark.end : mark.end + 2] == "..":
            continue
        yield Hit(Span(mark.start - 1, mark.end + 1), (outer,), (replace(Span(mark.end, mark.end + 1), ""),))


def _comma_missing(story: Story) -> Iterator[Hit]:
    """“We won” he said."""
    for speech in story.speeches:
        mark, said = speech.quotation.closing, speech.attribution
        if (
            mark is None
            or mark.is_single
            or said is None
            or speech.continues
            or not _is_next(story, speech, said)
        ):
            continue
        if story.prose[mark.span.start - 1].isalnum() and _is_whole_sentence(story, speech):
            place = Span(mark.span.start, mark.span.start)
            yield Hit(mark.span, (mark.text,), (replace(place, ","),))


def _is_next(story: Story, speech: Speech, said: Attribution) -> bool:
    """Whether speaker and verb follow the closing mark at once, with but a stop or a comma after them."""
    if said.form not in (AFTER, INVERTED) or said.speaker is None:
        return False
    first, last = min(said.cue.start, said.speaker.start), max(said.cue.end, said.speaker.end)
    return first == speech.quotation.span.end + 1 and story.prose[last : last + 1] in (".", ",", "")


def _is_whole_sentence(story: Story, speech: Speech) -> bool:
    start, text = speech.quotation.span.start, story.prose[slice(*speech.quotation.words)]
    return story.begins_sentence(start) and len(text.split()) >= _FEWEST_WORDS


def _outside(story: Story) -> Iterator[Hit]:
    """“We won”, he said. American desks put the comma inside."""
    for _, mark in _closed(story):
        outer = story.prose[mark.end : mark.end + 1]
        if outer in (".", ",") and story.prose[mark.start - 1].isalnum():
            text = story.prose[slice(*mark)]
            both = Span(mark.start, mark.end + 1)
            name = "comma" if outer == "," else "full stop"
            yield Hit(both, (name, text), (replace(both, outer + text, f"Put the {name} inside"),))


def _small_start(story: Story) -> Iterator[Hit]:
    """A sentence that begins small: He said, “we will win”."""
    for quotation, mark in _closed(story):
        start = quotation.words.start
        before = story.prose[max(0, quotation.span.start - 12) : quotation.span.start]
        letter = story.prose[start]
        if not letter.islower() or not _SAID_COMMA.search(before) or story.prose[mark.start - 1] not in ".?!":
            continue
        sentence = story.prose[story.sentence_at(quotation.span.start).start : quotation.span.start]
        if sentence.count(",") > 1 or any(one in sentence for one in _MARKS):
            continue  # “I will,” she said, “and soon.” and: Today, she said, “we win.”
        end = start + 1
        yield Hit(Span(start, end), (letter, letter.upper()), (replace(Span(start, end), letter.upper()),))


_MARKS = ("“", "”", '"', "''")
_SAID_COMMA = pattern(r"\b(?:said|says|added|asked|replied)[,:] \Z")

_PROBLEMS: dict[str, Problem] = {
    "stop-before-attribution": _stop_before_attribution,
    "mark-then-comma": _mark_then_comma,
    "stop-twice": _stop_twice,
    "comma-missing": _comma_missing,
    "comma-outside": _outside,
    "small-start": _small_start,
}
