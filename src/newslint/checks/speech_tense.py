"""Verbs of speech in another tense than the story's: “she says” where others “said”.

Only verbs after direct quotations in running text count. Reported is each verb of the rarer tense
where the usual one stands at least `_LEAST` times as often and the same speaker has both. The message
gets the verb and the usual form; a verb of the speaker in the usual tense is the other place.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.analysis.speech.attribution import AFTER, INVERTED
from newslint.analysis.speech.cues import PAST, PRESENT, form_of
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.document import Role
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_LEAST = 4
_OTHER_TENSE = {
    "says": "said",
    "said": "says",
    "adds": "added",
    "added": "adds",
    "tells": "told",
    "told": "tells",
}
_MOST = 2
"""More verbs of the rarer tense than that are meant: a review of what a film says, for one."""


class _Said(NamedTuple):
    """A verb of speech, where it stands, and who speaks, in small letters."""

    cue: Span
    verb: str
    speaker: str


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """Verbs in the present; without one there is no mix."""
    return (" says", " adds", " tells")


def finder(_rule: Rule) -> Finder:
    """A comparison of all verbs of speech of a story."""

    def find(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
        verbs = list(_verbs(story))
        past = [one for one in verbs if form_of(one.verb) == PAST]
        present = [one for one in verbs if form_of(one.verb) == PRESENT]
        rare, usual = sorted((past, present), key=len)
        if not 0 < len(rare) <= _MOST or len(usual) < _LEAST * len(rare):
            return
        for one in rare:
            same = next((other for other in usual if other.speaker == one.speaker), None)
            if same is not None:
                yield _hit(one, same)

    return find


def _hit(rare: _Said, usual: _Said) -> Hit:
    right = _OTHER_TENSE[rare.verb]
    note = Related(usual.cue, f"Here it is “{usual.verb}”.")
    return Hit(rare.cue, (rare.verb, right), (replace(rare.cue, right),), (note,))


def _verbs(story: Story) -> Iterator[_Said]:
    """The verbs that stand after direct quotations."""
    for speech in story.speeches:
        said = speech.attribution
        if said is None or said.speaker is None or speech.continues or said.verb not in _OTHER_TENSE:
            continue
        if said.form in (AFTER, INVERTED) and speech.block.role is Role.BODY:
            yield _Said(said.cue, said.verb, story.prose[slice(*said.speaker)].lower())
