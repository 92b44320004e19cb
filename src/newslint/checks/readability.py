"""How hard a story is to read: Vale's `readability`.

Keys: `metrics` (Flesch-Kincaid, Gunning Fog, Coleman-Liau, SMOG, Automated Readability; several are
averaged), `grade` (the highest school grade allowed). Formulas: Kincaid and others 1975; Gunning
1952; Coleman and Liau 1975; McLaughlin 1969; Senter and Smith 1967. The message gets the grade.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from math import sqrt

from newslint.analysis.measures import measures
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"metrics": Option.TEXTS, "grade": Option.NUMBER}

_Counts = Mapping[str, float]


def _flesch_kincaid(count: _Counts) -> float:
    return 0.39 * count["words"] / count["sentences"] + 11.8 * count["syllables"] / count["words"] - 15.59


def _gunning_fog(count: _Counts) -> float:
    return 0.4 * (count["words"] / count["sentences"] + 100 * count["complex_words"] / count["words"])


def _coleman_liau(count: _Counts) -> float:
    letters, sentences = count["characters"] / count["words"], count["sentences"] / count["words"]
    return 5.88 * letters - 29.6 * sentences - 15.8


def _smog(count: _Counts) -> float:
    return 1.0430 * sqrt(30 * count["polysyllabic_words"] / count["sentences"]) + 3.1291


def _automated(count: _Counts) -> float:
    return 4.71 * count["characters"] / count["words"] + 0.5 * count["words"] / count["sentences"] - 21.43


_FORMULAS: Mapping[str, Callable[[_Counts], float]] = {
    "Flesch-Kincaid": _flesch_kincaid,
    "Gunning Fog": _gunning_fog,
    "Coleman-Liau": _coleman_liau,
    "SMOG": _smog,
    "Automated Readability": _automated,
}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the whole story is measured."""
    return None


def finder(rule: Rule) -> Finder:
    """A measurement of the story."""
    listed = rule.options.get("metrics", ["Flesch-Kincaid"])
    names = [listed] if isinstance(listed, str) else list(listed)
    unknown = [name for name in names if name not in _FORMULAS]
    if unknown:
        raise ValueError(f"There is no measure “{unknown[0]}”; there are {', '.join(_FORMULAS)}.")
    highest = float(rule.options.get("grade", 0))

    def find(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
        counts = measures(story)
        if not counts["words"] or not counts["sentences"]:
            return
        grade = sum(_FORMULAS[name](counts) for name in names) / len(names)
        if grade > highest:
            yield Hit(story.sentences[0], (f"{grade:.1f}",))

    return find
