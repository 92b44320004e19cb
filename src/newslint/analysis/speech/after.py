"""The attribution that follows a quotation: “…,” Ada Obi said; “…,” said Ada Obi."""

from collections.abc import Iterator

from newslint.analysis.speech.attribution import (
    AFTER,
    FURTHEST,
    INVERTED,
    Attribution,
    according,
    attributed,
    may_have_subject,
)
from newslint.analysis.speech.cues import BESIDE, PARTICIPLE, PAST, PRESENT, form_of
from newslint.analysis.speech.subjects import begins_phrase, kinds, subject_after, subject_before
from newslint.analysis.speech.words import Words, words_of

_WIDEST = 400
"""Code points after a quotation that are read."""
_NEAREST_COMMA = 7
"""Words from the speaker's first one to the comma that opens an apposition."""
_NEVER_INVERTED = frozenset({"told", "tells"})
_ENDS = frozenset(';:“”"')
_JOINS = frozenset({"and", "but", "when", "while"})
_LEADING_MARKS = frozenset(",—–-.…")


def attribution_in_sentence(prose: str, start: int, end: int) -> Attribution | None:
    """The attribution in prose[start:end], where the quotation before it leaves its sentence open."""
    said, first = _after_marks(prose, start, end)
    if first >= len(said.texts):
        return None
    found = according(said, first)
    if found is None and _may_be_inverted(said, first):
        found = attributed(said, first, subject_after(said, first), INVERTED)
    return found or _at_once(said, first) or _at_end(said, first)


def attribution_at_end(prose: str, start: int, end: int) -> Attribution | None:
    """The attribution in prose[start:end] after words quoted in passing: “…” about the road, he said."""
    said, first = _after_marks(prose, start, end)
    if first >= len(said.texts):
        return None
    return according(said, first) or _inverted(said, first) or _unhurried(said, first) or _at_end(said, first)


def _after_marks(prose: str, start: int, end: int) -> tuple[Words, int]:
    """The words of a stretch, and which of them is the first after commas and dashes."""
    said = words_of(prose, start, min(end, start + _WIDEST))
    first = 0
    while first < len(said.texts) and said.texts[first] in _LEADING_MARKS:
        first += 1
    return said, first


def _may_be_inverted(said: Words, at: int) -> bool:
    verb = said.texts[at]
    return form_of(verb) not in ("", PARTICIPLE) and verb not in _NEVER_INVERTED


def _inverted(said: Words, at: int) -> Attribution | None:
    turned = subject_after(said, at) if _may_be_inverted(said, at) else None
    return attributed(said, at, turned, INVERTED) if turned else None


def _at_end(said: Words, first: int) -> Attribution | None:
    """The attribution after one of the last commas."""
    commas = [at for at in range(first, len(said.texts) - 1) if said.texts[at] == ","]
    for start in (comma + 1 for comma in commas[-1:-4:-1]):
        found = according(said, start) or _unhurried(said, start)
        if form_of(said.texts[start]) in (PAST, PRESENT):
            found = _inverted(said, start) or found
        if found is not None:
            return found
    return None


def _at_once(said: Words, first: int) -> Attribution | None:
    """A speaker right after the quotation and a verb, with whatever stands in apposition."""
    if not _may_begin(said.texts[first]):
        return None
    for verb in _verbs(said, first):
        subject = subject_before(said, verb)
        if subject is None:
            return None
        start = min(first + (said.texts[first] == "as"), subject[0])
        return attributed(said, verb, (start, _speaker_end(said, verb, subject)), AFTER)
    return None


def _unhurried(said: Words, first: int) -> Attribution | None:
    """A speaker and a verb of the sort that tells of speech anywhere."""
    if not _may_begin(said.texts[first]):
        return None
    for verb in _verbs(said, first):
        if form_of(said.texts[verb]) == BESIDE:
            continue
        subject = subject_before(said, verb)
        if subject is None:
            return None
        return attributed(said, verb, (subject[0], _speaker_end(said, verb, subject)), AFTER)
    return None


def _may_begin(text: str) -> bool:
    return text in ("as", "so") or (text != "that" and begins_phrase(text))


def _speaker_end(said: Words, verb: int, subject: tuple[int, int]) -> int:
    """The last word of the speaker: that of an apposition which ends in a comma before the verb, if any."""
    at = _before_adverbs(said, verb)
    return max(subject[1], at - 1) if at > 0 and said.texts[at] == "," else subject[1]


def _before_adverbs(said: Words, verb: int) -> int:
    at = verb - 1
    while at > 0 and kinds(said.texts[at]) & {"adverbs", "auxiliaries"}:
        at -= 1
    return at


def _verbs(said: Words, first: int) -> Iterator[int]:
    """The verbs of speech that may belong to the phrase at `first`: the one after its apposition or any."""
    most = min(len(said.texts), first + FURTHEST)
    least = next((at for at in range(first, most) if said.texts[at] in _ENDS), most)
    verbs = [at for at in range(first + 1, least) if may_have_subject(said, at)]
    yield from (at for at in verbs if _follows_apposition(said, first, at))
    joins = (at for at in range(first, least) if said.texts[at] in _JOINS and not _joins_names(said, at))
    least = next(joins, least)
    yield from (at for at in verbs if at < least)


def _follows_apposition(said: Words, first: int, verb: int) -> bool:
    """“Obi, the mayor, said”: a comma right before the verb, and one soon after the first name."""
    at = _before_adverbs(said, verb)
    if at <= first or said.texts[at] != ",":
        return False
    return "," in said.texts[first : min(at, first + _NEAREST_COMMA)]


def _joins_names(said: Words, at: int) -> bool:
    """Whether “and” joins two names: “Obi and Bello said”."""
    return said.texts[at] == "and" and at + 1 < len(said.texts) and said.texts[at + 1][0].isupper()
