"""The attribution that leads into a quotation: “Ada Obi said: …”, “…, saying …”."""

from newslint.analysis.speech.attribution import (
    BEFORE,
    FURTHEST,
    INVERTED,
    Attribution,
    according,
    attributed,
    may_be_cue,
)
from newslint.analysis.speech.cues import form_of
from newslint.analysis.speech.subjects import subject_after, subject_before
from newslint.analysis.speech.words import Words, words_of

_WIDEST = 600
"""Code points before a quotation that are read."""
_LONGEST_LABEL = 12
"""Words before a colon that may be a speaker alone."""


def attribution_before(prose: str, start: int, end: int) -> Attribution | None:
    """The attribution in prose[start:end], which begins with a sentence and ends at a quotation."""
    said = words_of(prose, max(start, end - _WIDEST), end)
    without_subject = None
    for at in range(len(said.texts) - 1, max(-1, len(said.texts) - 1 - FURTHEST), -1):
        found = according(said, at) or _inverted(said, at) or _verb(said, at)
        if found is not None and found.speaker is not None:
            return found
        without_subject = without_subject or found
    return without_subject or _label(said)


def _verb(said: Words, at: int) -> Attribution | None:
    return attributed(said, at, subject_before(said, at), BEFORE) if may_be_cue(said, at) else None


def _inverted(said: Words, at: int) -> Attribution | None:
    """“Said Ada Obi, a farmer: …”: the verb begins the sentence."""
    if at or not said.texts[0].istitle() or not form_of(said.texts[0].lower()):
        return None
    turned = subject_after(said, 0)
    return attributed(said, 0, turned, INVERTED) if turned else None


def _label(said: Words) -> Attribution | None:
    """“The minister: ‘No.’”: a colon is all that says that somebody speaks."""
    last = len(said.texts) - 1
    if not 0 < last < _LONGEST_LABEL or said.texts[last] != ":":
        return None
    return attributed(said, last, (0, last - 1), BEFORE)
