"""The quotations of a story: who says them, by which cue, and which go on from the one before."""

from collections.abc import Iterator

from newslint.analysis.story import Story
from newslint.facts import Fact, Part, part

TITLE = "Quotations"
_LONGEST = 60


def find(story: Story) -> Iterator[Fact]:
    """Each quotation with `speaker` as written, the `person` that is, the `cue`, and `goes_on`."""
    for speech, person in zip(story.speeches, story.speakers, strict=True):
        said, span = speech.attribution, speech.quotation.span
        yield Fact(
            story.prose[slice(*span)],
            span,
            {
                "speaker": part(story, said.speaker) if said else None,
                "person": person.name if person else None,
                "cue": part(story, said.cue) if said else None,
                "goes_on": speech.continues and said is not None,
            },
        )


def line(fact: Fact) -> str:
    """One quotation in words, “she (Ada Obi), said: …”."""
    speaker, cue, person = fact.details["speaker"], fact.details["cue"], fact.details["person"]
    words = fact.text if len(fact.text) <= _LONGEST else f"{fact.text[: _LONGEST - 1]}…"
    if not isinstance(speaker, Part):
        return f"nobody named: {words}"
    is_plain = not isinstance(person, str) or person in speaker.text
    name = speaker.text if is_plain else f"{speaker.text} ({person})"
    verb = f", {cue.text}" if isinstance(cue, Part) and not fact.details["goes_on"] else ", going on"
    return f"{name}{verb}: {words}"
