"""The attribution that stands beside one quotation, before or after it in its sentence."""

from collections.abc import Iterator
from typing import NamedTuple

from newslint.analysis.speech.cues import BASE, BESIDE, PARTICIPLE, PAST, PRESENT, form_of
from newslint.analysis.speech.subjects import begins_phrase, kinds, subject_after, subject_before
from newslint.analysis.speech.words import Words, words_of
from newslint.finding import Span
from newslint.wordlists import words

ACCORDING, BEFORE, AFTER, INVERTED = "according", "before", "after", "inverted"
_FURTHEST = 40
"""How many words a cue may stand away from its quotation."""
_NEVER_INVERTED = frozenset({"told", "tells"})
_ENDS = frozenset(';:“”"')
_PLURALS = frozenset({"they", "we", "I", "you", "who", "people", "many", "others", "some"})
_JOINS = frozenset({"and", "but", "when", "while"})


class Attribution(NamedTuple):
    """Who is said to have spoken: the verb or “according to”, and the speaker as written, if any.

    `form` is `before` (he said: “…”), `after` (“…,” he said), `inverted` (“…,” said he) or `according`.
    """

    cue: Span
    verb: str
    speaker: Span | None
    form: str


def attribution_after(prose: str, start: int, end: int, *, is_sentence_open: bool) -> Attribution | None:
    """The attribution in prose[start:end], which follows a quotation and ends with its sentence."""
    said = words_of(prose, start, min(end, start + 400))
    first = 0
    while first < len(said.texts) and said.texts[first] in (",", "—", "–", "-", ".", "…"):
        first += 1
    if first >= len(said.texts):
        return None
    opening = said.texts[first]
    if opening.lower() == "according":
        return _according(said, first)
    if form_of(opening) and form_of(opening) != PARTICIPLE and opening not in _NEVER_INVERTED:
        turned = subject_after(said, first)
        if turned or is_sentence_open:
            return Attribution(said.span(first, first), opening, _span(said, turned), INVERTED)
    return _subject_then_verb(said, first, is_sentence_open=is_sentence_open) or _at_sentence_end(said, first)


def _at_sentence_end(said: Words, first: int) -> Attribution | None:
    """“…” about the road, he said. The attribution after the last comma."""
    commas = [at for at in range(first, len(said.texts)) if said.texts[at] == ","]
    for comma in commas[-1:-4:-1]:
        start = comma + 1
        if start >= len(said.texts):
            continue
        if form_of(said.texts[start]) in (PAST, PRESENT) and said.texts[start] not in _NEVER_INVERTED:
            turned = subject_after(said, start)
            if turned:
                return Attribution(said.span(start, start), said.texts[start], _span(said, turned), INVERTED)
        if said.texts[start].lower() == "according":
            return _according(said, start)
        if begins_phrase(said.texts[start]):
            found = _subject_then_verb(said, start, is_sentence_open=False)
            if found is not None:
                return found
    return None


def _subject_then_verb(said: Words, first: int, *, is_sentence_open: bool) -> Attribution | None:
    if not begins_phrase(said.texts[first]) and said.texts[first] not in ("as", "so"):
        return None
    if said.texts[first] == "that":
        return None
    for verb in _verbs(said, first):
        if form_of(said.texts[verb]) == BESIDE and not is_sentence_open:
            continue
        subject = subject_before(said, verb)
        if subject is None:
            return None
        start = min(first + (said.texts[first] == "as"), subject[0]) if is_sentence_open else subject[0]
        last = max(subject[1], _apposition_end(said, verb))
        return Attribution(said.span(verb, verb), said.texts[verb], said.span(start, last), AFTER)
    return None


def _apposition_end(said: Words, verb: int) -> int:
    """The last word of an apposition that ends in a comma before a verb; 0 where there is none."""
    at = _before_adverbs(said, verb)
    return at - 1 if at > 0 and said.texts[at] == "," else 0


def _before_adverbs(said: Words, verb: int) -> int:
    at = verb - 1
    while at > 0 and kinds(said.texts[at]) & {"adverbs", "auxiliaries"}:
        at -= 1
    return at


def _verbs(said: Words, first: int) -> Iterator[int]:
    """The verbs of speech that may belong to the phrase at `first`: the one after its apposition or any."""
    most = min(len(said.texts), first + _FURTHEST)
    verbs = [at for at in range(first + 1, most) if _is_verb(said, at)]
    marks = [at for at in range(first, most) if said.texts[at] in _ENDS]
    least = marks[0] if marks else most
    yield from (at for at in verbs if at < least and _after_apposition(said, first, at))
    joins = (at for at in range(first, least) if said.texts[at] in _JOINS and not _is_in_names(said, at))
    least = next(joins, least)
    yield from (at for at in verbs if at < least)


def _after_apposition(said: Words, first: int, verb: int) -> bool:
    """“Obi, the mayor, said”: a comma right before the verb, and one before that."""
    at = _before_adverbs(said, verb)
    return (
        at > first
        and said.texts[at] == ","
        and "," in said.texts[first:at]
        and "," in said.texts[first : first + 7]
    )


def _is_verb(said: Words, at: int) -> bool:
    form = form_of(said.texts[at])
    if not form or form == PARTICIPLE or (form == BASE and not _may_be_finite(said, at)):
        return False
    return not _is_noun(said, at)


def _is_in_names(said: Words, at: int) -> bool:
    """Whether “and” joins two names: “Obi and Bello said”."""
    return said.texts[at] == "and" and at + 1 < len(said.texts) and said.texts[at + 1][0].isupper()


def _may_be_finite(said: Words, verb: int) -> bool:
    """“would say”, “went on to say”, “critics say”, “they say”."""
    before = said.texts[verb - 1] if verb else ""
    return _follows_auxiliary(said, verb) or before.endswith("s") or before in _PLURALS


def _follows_auxiliary(said: Words, verb: int) -> bool:
    return any("auxiliaries" in kinds(text) or text == "to" for text in said.texts[max(0, verb - 2) : verb])


def _is_noun(said: Words, verb: int) -> bool:
    """“the reported plan”, “his claims”: a form of a verb that is a noun or an adjective here."""
    return verb > 0 and said.texts[verb - 1].lower() in words("function_words", "articles")


def _according(said: Words, first: int) -> Attribution | None:
    if said.texts[first + 1 : first + 2] != ["to"]:
        return None
    last = start = first + 2
    while last < len(said.texts) and not _ends_source(said.texts[last]):
        last += 1
    speaker = said.span(start, last - 1) if last > start else None
    return Attribution(said.span(first, first + 1), "according to", speaker, ACCORDING)


def _ends_source(text: str) -> bool:
    return text in _ENDS or text in ",.!?—–()" or (text != "and" and "conjunctions" in kinds(text))


def attribution_before(prose: str, start: int, end: int) -> Attribution | None:
    """The attribution in prose[start:end], which begins with a sentence and ends at a quotation."""
    said = words_of(prose, max(start, end - 600), end)
    best = None
    for at in range(len(said.texts) - 1, max(-1, len(said.texts) - 1 - _FURTHEST), -1):
        form = form_of(said.texts[at])
        if said.texts[at].lower() == "according" and said.texts[at + 1 : at + 2] == ["to"]:
            return _according(said, at)
        if (
            at == 0
            and said.texts[0].istitle()
            and (turned := subject_after(said, 0))
            and form_of(said.texts[0].lower())
        ):
            return Attribution(said.span(0, 0), said.texts[0].lower(), _span(said, turned), INVERTED)
        if not form or (at and _is_noun(said, at)) or (form == BASE and not _may_be_finite(said, at)):
            continue
        subject = subject_before(said, at)
        found = Attribution(said.span(at, at), said.texts[at], _span(said, subject), BEFORE)
        if subject:
            return found
        best = best or found
    return best or _colon_after_name(said)


def _colon_after_name(said: Words) -> Attribution | None:
    """“The minister: ‘No.’”: a colon is all that says that somebody speaks."""
    if not said.texts or said.texts[-1] != ":" or len(said.texts) > 12 or len(said.texts) < 2:  # noqa: PLR2004
        return None
    last = len(said.texts) - 1
    return Attribution(said.span(last, last), ":", said.span(0, last - 1), BEFORE)


def _span(said: Words, phrase: tuple[int, int] | None) -> Span | None:
    return said.span(*phrase) if phrase else None
