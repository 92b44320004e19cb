"""Reported speech that moves back in time in one clause and not in the next.

“She said that while trade offered jobs, the city also needs homes.” Only the frame “said that
while … [past], … also [present]” counts. The message gets the present verb and the past one; the
fix is the present verb in the past.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.patterns import compile_search
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """Words of the frame."""
    return ("that while ", "that although ", "that though ")


def finder(rule: Rule) -> Finder:
    """A search in each sentence of narration."""
    search = compile_search(
        rule,
        r"\b(?P<verb>[a-z]+)(?: (?:the |his |her |its )?[\w’]+){0,2} that (?:while|although|though) "
        r"[^,;“”\"]*?\b(?P<past>[a-z]{3,}ed) "
        r"(?:a|an|the|many|much|some|new|more|no|great|few|his|her|its|their)\b[^,;“”\"]*,[^,;“”\"]*?"
        r" also (?P<present>[a-z]{2,}[^s\W]s)\b",
    )

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for start, end in passages:
            for match in search(story.prose[start:end]):
                if match["verb"] not in words("reporting_verbs", "that"):
                    continue
                present = Span(start + match.start("present"), start + match.end("present"))
                past = Span(start + match.start("past"), start + match.end("past"))
                note = Related(past, f"Here the tense is past: “{match['past']}”.")
                repairs = tuple(replace(present, form) for form in _past_of(match["present"]))
                yield Hit(present, (match["present"], match["past"]), repairs, (note,))

    return find


def _past_of(present: str) -> list[str]:
    """The past of a third person present; nothing where the spelling does not tell it."""
    for pair in words("irregular_verbs", "past"):
        now, _, then = pair.partition(":")
        if now == present:
            return [then]
    if present.endswith("ies"):
        return [present.removesuffix("ies") + "ied"]
    if present.endswith(("ses", "ces", "ves", "ges", "zes", "les", "res", "tes", "des")):
        return [present.removesuffix("s") + "d"]
    return [present.removesuffix("s") + "ed"] if present.endswith(("ns", "ks", "ds", "ts", "ls")) else []
