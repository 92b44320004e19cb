"""Checks: one module for each kind of rule, the value of `extends` in a rule file.

A module has `OPTIONS`, the keys of its rules and what they hold; `triggers(rule)`, literal
strings in small letters of which one must stand in a passage for the rule to find something
there, or None where there are none; and `finder(rule)`, which makes the function that finds. A kind
with many patterns also has `parts(rule)`, the literals of each.
Modules are imported when a story needs them.
"""

import importlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from typing import NamedTuple, Protocol, TypeAlias, cast

from newslint.analysis.story import Story
from newslint.finding import Confidence, Edit, Reason, Related, Span
from newslint.rulesets.rule import Rule


class Option(Enum):
    """What a key of a rule file may hold."""

    TEXT = "text"
    TEXTS = "text or a list of texts"
    SWITCH = "true or false"
    NUMBER = "a number"
    TABLE = "a mapping of text to text or lists of texts"


class Repair(NamedTuple):
    """One way to mend a hit; without a title the engine words one from the edits.

    A repair that is not sure is never made without asking, whatever its rule says.
    """

    edits: tuple[Edit, ...]
    title: str = ""
    is_sure: bool = True


class Hit(NamedTuple):
    """Something a check found. `values` fill the `%s` of the rule's message in order.

    A hit of less confidence than its rule's is a suggestion, whatever the rule's level.
    """

    span: Span
    values: tuple[str, ...] = ()
    repairs: tuple[Repair, ...] = ()
    related: tuple[Related, ...] = ()
    confidence: Confidence | None = None
    reasons: tuple[Reason, ...] = ()


Finder: TypeAlias = Callable[[Story, Sequence[Span]], Iterable[Hit]]
"""Takes a story and the passages of the rule's scope in order, gives hits in any order."""


class CheckModule(Protocol):
    """What each module here has."""

    OPTIONS: Mapping[str, Option]

    def triggers(self, rule: Rule) -> tuple[str, ...] | None:
        """Literals of which a passage must hold one, or None."""

    def finder(self, rule: Rule) -> Finder:
        """The function that finds; raises ValueError for options that make no sense."""


KINDS = {
    "article": "article",
    "attribution": "attribution",
    "brackets": "brackets",
    "capitalization": "capitalization",
    "conditional": "conditional",
    "confusable": "confusable",
    "consistency": "consistency",
    "denied-confirmed": "denied_confirmed",
    "doubled-phrase": "doubled_phrase",
    "doubled-word": "doubled_word",
    "engine": "engine",
    "event-tense": "event_tense",
    "existence": "existence",
    "leftover-markup": "leftover_markup",
    "letter-case": "letter_case",
    "lone-comma": "lone_comma",
    "metric": "metric",
    "minority-form": "minority_form",
    "no-speaker": "no_speaker",
    "occurrence": "occurrence",
    "open-apposition": "open_apposition",
    "organisation-name": "names.organisation_name",
    "proper-noun": "proper_noun",
    "quotation-marks": "quotation_marks",
    "quotation-punctuation": "quotation_punctuation",
    "quotation-style": "quotation_style",
    "quotation-words": "quotation_words",
    "readability": "readability",
    "repetition": "repetition",
    "sentence-start": "sentence_start",
    "speaker": "speaker",
    "speech-tense": "speech_tense",
    "speech-verb": "speech_verb",
    "spelling": "spelling",
    "split-compound": "split_compound",
    "stray-capital": "stray_capital",
    "substitution": "substitution",
    "tense-shift": "tense_shift",
    "typo": "typo",
    "variant": "variant",
    "variant-mix": "variant_mix",
    "age-birth": "calendar.age_birth",
    "date-clash": "calendar.date_clash",
    "dated-tense": "calendar.dated_tense",
    "dateline-date": "calendar.dateline_date",
    "dateline-day": "calendar.dateline_day",
    "day-order": "calendar.day_order",
    "duration-range": "calendar.duration_range",
    "elapsed-years": "calendar.elapsed_years",
    "embargo": "calendar.embargo",
    "event-dates": "calendar.event_dates",
    "holiday-date": "calendar.holiday_date",
    "impossible-date": "calendar.impossible_date",
    "impossible-time": "calendar.impossible_time",
    "kin-ages": "calendar.kin_ages",
    "long-hours": "calendar.long_hours",
    "mixed-clock": "calendar.mixed_clock",
    "numeric-date": "calendar.numeric_date",
    "old-year": "calendar.old_year",
    "page-count": "calendar.page_count",
    "range-overlap": "calendar.range_overlap",
    "reversed-range": "calendar.reversed_range",
    "season-month": "calendar.season_month",
    "term-year": "calendar.term_year",
    "two-ages": "calendar.two_ages",
    "weekday-date": "calendar.weekday_date",
    "weekday-range": "calendar.weekday_range",
    "zone-season": "calendar.zone_season",
    "person-name": "names.person_names",
    "acronym-letters": "names.acronym_letters",
    "acronym-names": "names.acronym_names",
    "acronym-order": "names.acronym_order",
    "acronym-twice": "names.acronym_twice",
    "acronym-unexplained": "names.acronym_unexplained",
    "acronym-unused": "names.acronym_unused",
    "collective-noun": "names.collective_noun",
    "name-acronyms": "names.name_acronyms",
    "organisation-known": "names.organisation_known",
    "organisation-order": "names.organisation_order",
    "organisation-variant": "names.organisation_variant",
    "party-clash": "names.party_clash",
    "title-capital": "names.title_capital",
    "title-order": "names.title_order",
    "names-again": "names.names_again",
    "nickname": "names.nickname",
    "headline-lead": "names.headline_lead",
    "headline-claim": "names.headline_claim",
    "late-person": "names.late_person",
    "ordinal-sequence": "ordinal_sequence",
    "who-and-when": "names.who_and_when",
    "headline-names": "names.headline_names",
    "well-known-name": "names.well_known",
    "person-reference": "names.person_references",
    "person-role": "names.person_roles",
    "title-pronoun": "names.title_pronoun",
    "told-total": "figures.told_total",
    "multiple": "figures.multiple",
    "count-list": "figures.count_list",
    "money-conversion": "figures.money_conversion",
    "remaining": "figures.remaining",
    "sum": "figures.sums",
    "people-sum": "figures.people_sum",
    "period-rate": "figures.period_rate",
    "unit-conversion": "figures.unit_conversion",
    "vote-margin": "figures.vote_margin",
    "over-hundred": "figures.over_hundred",
    "part-over-whole": "figures.part_over_whole",
    "percent-change": "figures.percent_change",
    "percent-of": "figures.percent_of",
    "percent-points": "figures.percent_points",
    "percent-share": "figures.percent_share",
    "place-adjective": "names.place_adjective",
    "place-capital": "names.place_capital",
    "place-dateline": "names.place_dateline",
    "place-dateline-form": "names.place_dateline_form",
    "place-event": "names.place_event",
    "place-here": "names.place_here",
    "place-missing": "names.place_missing",
    "place-spellings": "names.place_spellings",
    "place-misspelt": "names.place_misspelt",
    "place-region": "names.place_region",
    "definite-count": "tallies.definite_count",
    "headline-count": "tallies.headline_count",
    "fate-sum": "tallies.fate_sum",
    "list-total": "tallies.list_total",
    "subset": "tallies.subset",
    "sequence-words": "tallies.sequence_words",
    "match-score": "tallies.match_score",
    "series-score": "tallies.series_score",
    "table-total": "tallies.table_total",
    "numbering": "tallies.numbering",
    "direction": "tallies.direction",
    "membership": "tallies.membership",
    "average": "tallies.average",
    "shared-out": "tallies.shared_out",
    "rate": "tallies.rate",
    "ordinal-of": "tallies.ordinal_of",
    "vague-count": "tallies.vague_count",
    "caption-names": "tallies.caption_names",
    "month-sum": "tallies.month_sum",
    "listed-names": "tallies.listed_names",
    "scale-slip": "tallies.scale_slip",
    "area-sides": "figures.area_sides",
    "budget-lines": "figures.budget_lines",
    "impossible-temperature": "figures.impossible_temperature",
    "majority": "figures.majority",
    "missing-conversion": "figures.missing_conversion",
    "missing-scale": "figures.missing_scale",
    "mixed-systems": "figures.mixed_systems",
    "odds": "figures.odds",
    "repeated-sum": "figures.repeated_sum",
    "share-list": "figures.share_list",
    "speed": "figures.speed",
    "under-one": "figures.under_one",
    "unit-price": "figures.unit_price",
    "mixed-scale": "figures.mixed_scale",
    "equal-values": "figures.equal_values",
    "goal-list": "tallies.goal_list",
    "rank-after": "tallies.rank_after",
    "changed-unit": "tallies.changed_unit",
    "town-size": "tallies.town_size",
    "falling-toll": "tallies.falling_toll",
    "event-toll": "tallies.event_toll",
    "result-words": "tallies.result_words",
    "headline-amount": "figures.headline_amount",
}
"""Each kind and the module that checks it."""


def check_module(kind: str) -> CheckModule:
    """The module of a kind; raises KeyError for an unknown one."""
    return cast("CheckModule", importlib.import_module(f"newslint.checks.{KINDS[kind]}"))


def ready(rule: Rule) -> Rule:
    """The rule with its literals; raises ValueError or what else its check makes of options without sense."""
    module = check_module(rule.kind)
    module.finder(rule)
    parts = module.parts(rule) if hasattr(module, "parts") else ()
    return rule._replace(triggers=module.triggers(rule), parts=parts)


def replace(span: Span, text: str, title: str = "") -> Repair:
    """A repair that puts `text` in place of one span."""
    return Repair((Edit(span, text),), title)
