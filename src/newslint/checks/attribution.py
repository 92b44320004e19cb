"""Attributions that are missing, doubled or broken off.

Key: `problem`, one of the names in `_PROBLEMS`. The message gets the words in question.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.speech.attribution import AFTER, BEFORE, INVERTED
from newslint.analysis.speech.cues import PAST, PRESENT, form_of
from newslint.analysis.speech.speeches import Speech
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.problems import named
from newslint.document import Block, Role
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {"problem": Option.TEXT}

_FEWEST_WORDS = 6
_MOST = 4
_FEWEST_BETWEEN = 10
"""Code points of what is said; “he said, she said” has none."""
_WORD = pattern(r"[a-z]+")
_ACCORDING = pattern(r"\AAccording to (?P<source>[^,“”\"]{2,80}), ")
_LAST_SPEECH = pattern(
    r", (?P<speaker>(?:the |an? )?(?:[\w’'.-]+ ){1,5}?)?"
    r"(?P<verb>said|says|added|told reporters)(?: [\w ,]{0,30})?[.”\"]*\Z"
)
_FIRST_SPEECH = pattern(
    r"\A(?:he|she|they|it|(?:the |[A-Z])[^,“”\"]{1,60}?) (?:also )?(?P<verb>said|says|added|told)\b"
)
_SUBJECT_SAID = pattern(r"\A(?P<speaker>[A-Z][^,;:“”\"]{1,60}?) (?P<verb>said|says|told [a-z]+)\b")
_VERBS = (" said", " says", " added", " told ")
_TRIGGERS = {"according-said": ("according to",), "said-twice": (" said", " says")}
_PRONOUNS = frozenset({"he", "she", "they", "it"})


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """Words of the frame where there are any; the analysis has found all quotations."""
    return _TRIGGERS.get(rule.options.get("problem", ""))


def finder(rule: Rule) -> Finder:
    """The search for one sort of problem."""
    return named(rule, _PROBLEMS)


def _missing(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
    """A paragraph that is one quotation, with nobody named in it, before it or after it."""
    speeches = _by_block(story)
    bare = [one[0] for one in speeches.values() if len(one) == 1 and _is_bare(story, one[0])]
    if len(bare) > _MOST:
        return  # an interview: questions and answers tell who speaks
    places = {block.span.start: number for number, block in enumerate(story.blocks)}
    for speech in bare:
        number = places.get(speech.block.span.start, 0)
        around = story.blocks[number - 1 : number + 2 : 2] if number else ()
        if not around or {speech.block.role, around[0].role} != {Role.BODY}:
            continue
        if _leads_in(story, around[0]) or any(_tells_of_speech(story, one, speeches) for one in around):
            continue
        yield Hit(speech.quotation.opening.span, (speech.quotation.opening.text,))


def _by_block(story: Story) -> dict[int, list[Speech]]:
    found: dict[int, list[Speech]] = {}
    for speech in story.speeches:
        found.setdefault(speech.block.span.start, []).append(speech)
    return found


def _is_bare(story: Story, speech: Speech) -> bool:
    """Whether a quotation of some length, closed, is all its paragraph holds, and nobody says it."""
    quotation, block = speech.quotation, speech.block
    if (
        speech.attribution is not None
        or quotation.closing is None
        or quotation.opening.is_single
        or quotation.reopens
    ):
        return False
    rest = (
        story.prose[block.span.start : quotation.span.start]
        + story.prose[quotation.span.end : block.span.end]
    )
    count = len(story.prose[slice(*quotation.words)].split())
    return not any(map(str.isalnum, rest)) and count >= _FEWEST_WORDS


def _leads_in(story: Story, block: Block) -> bool:
    """Whether the last sentence of a paragraph has a verb that reports, as “A broker agreed.” has."""
    start = story.sentence_at(block.span.end - 1).start
    found = _WORD.findall(story.prose[start : block.span.end])
    return not words("reporting_verbs", "leading").isdisjoint(found)


def _tells_of_speech(story: Story, block: Block, speeches: Mapping[int, Sequence[Speech]]) -> bool:
    """Whether a paragraph holds a quotation, a verb of speech, a question or a colon at its end."""
    text = story.prose[slice(*block.span)]
    if (
        speeches.get(block.span.start)
        or text.rstrip().endswith((":", "?", "-", "—", "–"))
        or "ccording to" in text
    ):
        return True
    return not words("reporting_verbs", "plain").isdisjoint(_WORD.findall(text))


def _doubled(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
    """He said, “We will go,” he said."""
    for speech in story.speeches:
        first, second = speech.attribution, speech.second
        if first is None or second is None or first.speaker is None or second.speaker is None:
            continue
        if first.form != BEFORE or second.form not in (AFTER, INVERTED) or first.verb == ":":
            continue
        if form_of(first.verb) not in (PAST, PRESENT) or form_of(second.verb) not in (PAST, PRESENT):
            continue
        between = story.prose[first.cue.end : speech.quotation.span.start].strip()
        is_same = _is_same(story.prose[slice(*first.speaker)], story.prose[slice(*second.speaker)])
        if between in (",", ":") and is_same and _is_next(story, speech, second.speaker, second.cue):
            yield _twice(story, _whole(first.speaker, first.cue), _whole(second.speaker, second.cue))


def _is_same(first: str, second: str) -> bool:
    """Whether two speakers are one: the second is a pronoun or part of the first."""
    return second.lower() in _PRONOUNS or second.lower() in first.lower()


def _is_next(story: Story, speech: Speech, speaker: Span, cue: Span) -> bool:
    """Whether an attribution follows a quotation that ends in a comma at once."""
    follows = min(speaker.start, cue.start) == speech.quotation.span.end + 1
    return follows and story.prose[speech.quotation.words.end - 1] in ",?!"


def _whole(speaker: Span, cue: Span) -> Span:
    return Span(min(speaker.start, cue.start), max(speaker.end, cue.end))


def _twice(story: Story, first: Span, second: Span) -> Hit:
    note = Related(first, "The speaker is named here already.")
    return Hit(second, (story.prose[slice(*second)],), (), (note,))


def _said_twice(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    """Police said the road was shut, police said."""
    for start, end in passages:
        text = story.prose[start:end]
        if "," not in text[-110:] or sum(map(text.count, _VERBS)) == 1:
            continue
        first, last = _SUBJECT_SAID.match(text), _LAST_SPEECH.search(text, max(0, len(text) - 110))
        if (
            first is None
            or last is None
            or last.start() < first.end() + _FEWEST_BETWEEN
            or "“" in text
            or '"' in text
        ):
            continue
        speaker = (last["speaker"] or "").strip()
        if speaker.lower() == first["speaker"].lower() or (
            speaker in _PRONOUNS and first["verb"] == last["verb"]
        ):
            yield _twice(
                story,
                Span(start, start + first.end("verb")),
                Span(start + last.start() + 2, start + last.end("verb")),
            )


def _according_said(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    """According to police, he said the road was shut."""
    for start, end in passages:
        text = story.prose[start:end]
        source = _ACCORDING.match(text)
        if source is None or "“" in text or '"' in text:
            continue
        first = _FIRST_SPEECH.match(text[source.end() :])
        last = _LAST_SPEECH.search(text, max(source.end(), len(text) - 110))
        place = None
        if first is not None and first[0].split()[0] in _PRONOUNS:
            place = Span(start + source.end(), start + source.end() + first.end("verb"))
        elif last is not None and last["speaker"]:
            place = Span(start + last.start() + 2, start + last.end("verb"))
        if place is not None:
            note = Related(Span(start, start + source.end("source")), "The source is named here already.")
            yield Hit(place, (story.prose[slice(*place)],), (), (note,))


def _no_subject(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
    """“We will go,” said on Monday."""
    for speech in story.speeches:
        said = speech.attribution
        if said is None or speech.continues or said.speaker is not None or said.form != INVERTED:
            continue
        is_said = said.verb in ("said", "added") and story.prose[said.cue.end : said.cue.end + 1] in (
            ".",
            " ",
            ",",
        )
        if is_said and not speech.quotation.opening.is_single and _is_after(story, speech):
            yield Hit(said.cue, (said.verb,))


def _is_after(story: Story, speech: Speech) -> bool:
    """Whether the verb follows the comma of a quotation that begins its sentence."""
    quotation = speech.quotation
    return story.prose[quotation.words.end - 1] == "," and story.begins_sentence(quotation.span.start)


_PROBLEMS: dict[str, Finder] = {
    "missing": _missing,
    "doubled": _doubled,
    "said-twice": _said_twice,
    "according-said": _according_said,
    "no-subject": _no_subject,
}
