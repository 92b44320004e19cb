"""An age that does not fit the years of birth and death: “born in 1980, the 52-year-old”.

Key `at`: `now` counts to the story's date, `death` to a stated year of death. Both the count and one
less are right, since the birthday may still be to come. The two must stand in one sentence, or in the
next one that begins with “he”, “she” or the person's name, with no other age or birth near them. The
message gets the age, the year of birth and the ages that fit.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.ages import Age, Lifetime
from newslint.analysis.calendar.calendar import within
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, Repair, replace
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"at": Option.TEXT}

_DIED_IN = pattern(r"\bdied (?:in|on) (?:[\w.’' ]{0,40}?)(?P<year>1[89]\d\d|20[0-2]\d)(?![\w-])")
_LONGEST = 1_200
_SAME = pattern(r"(?:he|she|his|her|now \d+|the \d+-year-old)\b")
_OTHER_TIME = pattern(
    r"\b(?:when|then|later|before|after|until|would have|would be|turned|turns|will be|moved|married"
    r"|joined|at the time)\b"
)
_DEATH = pattern(r"\bdie[ds]\b|\bdeath\b|\bpassed away\b|\bthe late\b|\bwas killed\b")


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """Words of birth or death."""
    _at(rule)
    return ("born in", "born on", "born at", "(born ", "(b. ", " (18", " (19", " (20")


def finder(rule: Rule) -> Finder:
    """A comparison of each year of birth with the age beside it."""
    at = _at(rule)

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for life in story.calendar.lifetimes:
            if not holds(passages, life.span):
                continue
            found = _at_death(story, life) if at == "death" else _living(story, life)
            if found is not None:
                yield _hit(story, life, *found)

    return find


def _at(rule: Rule) -> str:
    at = str(rule.options.get("at", "now"))
    if at not in ("now", "death"):
        raise ValueError("“at” must be now or death.")
    return at


def _living(story: Story, life: Lifetime) -> tuple[Age, int] | None:
    if story.date is None or life.died is not None:
        return None
    near = _sentences_around(story, life)
    if near.end - near.start > _LONGEST:
        return None
    text = story.folded[near.start : near.end]
    ages = story.calendar.ages_within(near)
    lives = list(within(story.calendar.lifetimes, near))
    if len(ages) != 1 or len(lives) != 1 or _DEATH.search(text) or _OTHER_TIME.search(text):
        return None
    if not (ages[0].name or ages[0].is_adjective or ages[0].is_now):
        return None
    expected = story.date.year - life.born
    return None if ages[0].years in (expected, expected - 1) or expected <= 0 else (ages[0], expected)


def _at_death(story: Story, life: Lifetime) -> tuple[Age, int] | None:
    near = _sentences_around(story, life)
    if near.end - near.start > _LONGEST:
        return None
    ages = list(within(story.calendar.death_ages, near))
    lives = list(within(story.calendar.lifetimes, near))
    died = life.died
    if died is None:
        told = {int(match["year"]) for match in _DIED_IN.finditer(story.folded, near.start, near.end)}
        died = told.pop() if len(told) == 1 else None
    if len(ages) != 1 or len(lives) != 1 or died is None:
        return None
    expected = died - life.born
    return None if ages[0].years in (expected, expected - 1) or expected <= 0 else (ages[0], expected)


def _sentences_around(story: Story, life: Lifetime) -> Span:
    """The sentence of a birth with the neighbours in its paragraph that go on about the same person."""
    sentences = story.sentences_of(story.block_at(life.span.start))
    here = sentences.index(story.sentence_at(life.span.start))
    start, end = sentences[here]
    if here and _goes_on(story, sentences[here], life.name):
        start = sentences[here - 1].start
    if here + 1 < len(sentences) and _goes_on(story, sentences[here + 1], life.name):
        end = sentences[here + 1].end
    return Span(start, end)


def _goes_on(story: Story, sentence: Span, name: str) -> bool:
    if _SAME.match(story.folded, sentence.start):
        return True
    words = name.split()
    return bool(words) and story.prose.startswith((words[-1], name), sentence.start)


def _hit(story: Story, life: Lifetime, age: Age, expected: int) -> Hit:
    note = Related(life.span, "The age is counted from here.")
    repairs: tuple[Repair, ...] = ()
    if story.prose[slice(*age.span)].isdecimal():
        repairs = (replace(age.span, str(expected)), replace(age.span, str(expected - 1)))
    values = (str(age.years), str(life.born), f"{expected - 1} or {expected}")
    return Hit(age.span, values, repairs, (note,))
