"""Cues: the words that say that somebody speaks."""

from functools import cache

from newslint.wordlists import words

PAST, PRESENT, PARTICIPLE, BASE, BESIDE = "past", "present", "participle", "base", "beside"
"""Forms of a verb of speech. `beside` are verbs that report speech only beside a quotation."""


@cache
def _forms() -> dict[str, str]:
    forms: dict[str, str] = {}
    for form in (BESIDE, BASE, PARTICIPLE, PRESENT, PAST):
        forms |= dict.fromkeys(words("reporting_verbs", form), form)
    return forms


def form_of(word: str) -> str:
    """The form of a verb of speech; nothing for any other word."""
    return _forms().get(word, "")


def is_finite(word: str) -> bool:
    """Whether a word is a verb of speech that can have a subject: “said”, “says”."""
    return _forms().get(word, PARTICIPLE) not in (PARTICIPLE, BASE)
