"""Whom the words for a speaker mean: a surname, a title or a pronoun means the last person it fits."""

from collections.abc import Iterator

from newslint.analysis.names.full_names import office_in
from newslint.analysis.names.people import People, Person, bare
from newslint.analysis.speech.attribution import Attribution
from newslint.analysis.speech.speeches import Speech
from newslint.lazy import pattern

_NEAR = 700
"""Code points after which a pronoun is no longer whoever spoke before."""
_WRITINGS = frozenset(
    {f"the {writing}" for writing in ("statement", "letter", "email", "memo", "tweet", "post")}
)
"""What goes on saying the words of whoever wrote it."""
_WORD = pattern(r"[^\W\d_][\w’'-]*")


def read_speakers(people: People, speeches: tuple[Speech, ...]) -> Iterator[Person | None]:
    """For each speech the person who speaks, where the story tells."""
    last: Person | None = None
    end = 0
    for speech in speeches:
        near = last if speech.quotation.span.start - end < _NEAR else None
        person = _speaking(people, speech.attribution, near) if speech.attribution else None
        last = person or last
        end = speech.quotation.span.end
        yield person


def _speaking(people: People, said: Attribution, before: Person | None) -> Person | None:
    """The person whose words the speaker of an attribution is; `before` spoke last, nearby."""
    if said.speaker is None:
        return None
    text = people.story.prose[slice(*said.speaker)]
    if text.lower() in ("he", "she"):
        return before or people.mentioned(said.speaker.start)
    if text.lower() in _WRITINGS:
        return before
    if text.lower().startswith("the "):
        office = office_in(text)
        return people.in_office(office, said.speaker.start) if office else None
    surnames = [bare(word) for word in _WORD.findall(text) if word[0].isupper()]
    found = (people.named(word, said.speaker.end) for word in reversed(surnames))
    return next((one for one in found if one is not None), None)
