"""Verbs of speech in another tense than the story's: “she says” where others “said”.

Only verbs beside direct quotations in running text count. Reported is each verb of the rarer tense
where the usual one stands at least `_LEAST` times as often. The message gets the verb and the usual
form; the first verb in the usual tense is the other place.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.speech.beside import AFTER, INVERTED
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


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """Verbs in the present; without one there is no mix."""
    return (" says", " adds", " tells")


def finder(_rule: Rule) -> Finder:
    """A comparison of all verbs of speech of a story."""

    def find(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
        verbs = list(_verbs(story))
        past = [one for one in verbs if form_of(one[1]) == PAST]
        present = [one for one in verbs if form_of(one[1]) == PRESENT]
        rare, usual = sorted((past, present), key=len)
        if not 0 < len(rare) <= _MOST or len(usual) < _LEAST * len(rare):
            return
        note = Related(usual[0][0], f"Here it is “{usual[0][1]}”.")
        for span, verb in rare:
            right = _OTHER_TENSE[verb]
            yield Hit(span, (verb, right), (replace(span, right),), (note,))

    return find


def _verbs(story: Story) -> Iterator[tuple[Span, str]]:
    """The verbs that stand after direct quotations."""
    for speech in story.speeches:
        said = speech.attribution
        if said is None or speech.continues or said.verb not in _OTHER_TENSE:
            continue
        if said.form in (AFTER, INVERTED) and speech.block.role is Role.BODY:
            yield said.cue, said.verb
