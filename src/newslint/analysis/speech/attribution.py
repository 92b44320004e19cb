"""An attribution: the words that tell who said a quotation, and what a verb needs to be one."""

from typing import NamedTuple

from newslint.analysis.speech.cues import BASE, PARTICIPLE, form_of
from newslint.analysis.speech.subjects import kinds
from newslint.analysis.speech.words import Words
from newslint.finding import Span
from newslint.wordlists import words

ACCORDING, BEFORE, AFTER, INVERTED = "according", "before", "after", "inverted"
"""Forms of an attribution."""
FURTHEST = 40
"""How many words a cue may stand away from its quotation."""

_PLURALS = frozenset({"they", "we", "I", "you", "who", "people", "many", "others", "some"})
_ENDS_OF_SOURCE = frozenset(';:“”",.!?—–()')


class Attribution(NamedTuple):
    """Who is said to have spoken: the verb or “according to”, and the speaker as written, if any.

    `form` is `before` (he said: “…”), `after` (“…,” he said), `inverted` (“…,” said he) or `according`.
    """

    cue: Span
    verb: str
    speaker: Span | None
    form: str


def attributed(said: Words, verb: int, phrase: tuple[int, int] | None, form: str) -> Attribution:
    """The attribution of a verb and the phrase that is its subject, by their numbers."""
    speaker = said.span(*phrase) if phrase else None
    return Attribution(said.span(verb, verb), said.texts[verb], speaker, form)


def according(said: Words, first: int) -> Attribution | None:
    """“according to the board”, where `first` is its first word; None where it is not."""
    if said.texts[first].lower() != "according" or said.texts[first + 1 : first + 2] != ["to"]:
        return None
    last = start = first + 2
    while last < len(said.texts) and not _ends_source(said.texts[last]):
        last += 1
    speaker = said.span(start, last - 1) if last > start else None
    return Attribution(said.span(first, first + 1), "according to", speaker, ACCORDING)


def _ends_source(text: str) -> bool:
    return text in _ENDS_OF_SOURCE or (text != "and" and "conjunctions" in kinds(text))


def may_be_cue(said: Words, at: int) -> bool:
    """Whether a word is a verb of speech and no noun or passive: not “his claims”, “that being said”."""
    form = form_of(said.texts[at])
    if not form or (form == BASE and not _may_be_finite(said, at)):
        return False
    before = said.texts[at - 1].lower() if at else ""
    return before not in ("be", "being") and before not in words("function_words", "articles")


def may_have_subject(said: Words, at: int) -> bool:
    """Whether a word is a cue and no participle."""
    return form_of(said.texts[at]) != PARTICIPLE and may_be_cue(said, at)


def _may_be_finite(said: Words, verb: int) -> bool:
    """“would say”, “went on to say”, “critics say”, “they say”."""
    before = said.texts[verb - 1] if verb else ""
    return before.endswith("s") or before in _PLURALS or _follows_auxiliary(said, verb)


def _follows_auxiliary(said: Words, verb: int) -> bool:
    return any("auxiliaries" in kinds(text) or text == "to" for text in said.texts[max(0, verb - 2) : verb])
