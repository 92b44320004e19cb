"""Shares that contradict each other, in the shapes newsrooms tell them; written apart from the checks."""

import random
from collections.abc import Sequence

from bench.planted.families.calendar import Pair
from bench.planted.families.figures import pair

_PERCENT = ("%", " percent", " per cent")
_THINGS = (
    "visits", "tickets", "pupils", "patients", "homes", "arrests", "claims", "flights", "copies",
    "licences", "refugees", "complaints", "jobs", "farmers",
)  # fmt: skip
_BEFORE = ("in 2019", "a year earlier", "in the same month last year", "in February", "the year before")
_NEAR = 2


def told(rng: random.Random, templates: Sequence[str], wrong: str, right: str, **values: object) -> Pair:
    """A sentence of one of the templates with the wrong and with the right value in place of `{x}`."""
    template = rng.choice(templates)
    filled = {
        "things": rng.choice(_THINGS),
        "p": rng.choice(_PERCENT),
        "ago": rng.choice(_BEFORE),
        **values,
    }
    return Pair(template.format(x=wrong, **filled), template.format(x=right, **filled), None)


def _another(rng: random.Random, right: float, least: int, most: int) -> int:
    return rng.choice([one for one in range(least, most) if abs(one - right) > _NEAR])


@pair
def news_percent_of(rng: random.Random) -> Pair:
    whole = rng.randrange(1200, 90_000) if rng.random() < 1 / 2 else rng.randrange(30, 900)
    part = rng.randrange(whole // 12 + 1, whole - 2)
    right = round(100 * part / whole)
    templates = (
        "Turnout was highest out west, where {a:,} out of {b:,} registered {things} ({x}{p}) were counted.",
        "Officials said {a:,} of the {b:,} {things} inspected, or {x}{p}, fell short of the standard.",
        "Of the {b:,} applications received, {a:,} were approved, representing {x}{p}.",
        "Out of {b:,} candidates, {a:,} passed, a pass rate of {x}{p}, the board said.",
        "Only {a:,} of the council’s {b:,} {things} ({x}{p}) have been checked since the flood.",
        "The report, out on Monday, said {a:,} of {b:,} respondents — {x}{p} — had gone without a meal.",
        "She won {a:,} of the {b:,} votes cast, which is {x}{p}.",
        "Some {a:,} residents, or {x}{p} of the {b:,} on the register, turned out in the rain.",
        "In all, {a:,} people were treated, {x}{p} of the {b:,} who came.",
        "Turnout was {x}{p}, with {a:,} of {b:,} registered voters casting a ballot.",
        "Of {b:,} {things} last year, {a:,} ({x}{p}) came from outside the county.",
        "The ministry has met {x}{p} of its goal, with {a:,} of the planned {b:,} {things} delivered.",
        "Some {x}{p} of those surveyed ({a:,} out of {b:,}) said prices were too high.",
        "There were {b:,} {things} on the list and {a:,} of them, or {x}{p}, had no address.",
    )
    return told(rng, templates, str(_another(rng, right, 5, 100)), str(right), a=part, b=whole)


@pair
def news_percent_change(rng: random.Random) -> Pair:
    old = rng.randrange(1_300, 90_000) if rng.random() < 1 / 2 else rng.randrange(30, 900)
    is_up = rng.random() < 1 / 2
    new = round(old * (rng.uniform(1.08, 2.4) if is_up else rng.uniform(0.4, 0.92)))
    right = round(100 * abs(new - old) / old)
    other_base = round(100 * abs(new - old) / new)
    wrong = other_base if abs(other_base - right) > _NEAR and rng.random() < 1 / 2 else right + 5
    rose, up, rise = ("rose", "up", "rise") if is_up else ("fell", "down", "drop")
    rising, increased = ("rising", "increased") if is_up else ("falling", "decreased")
    templates = (
        "The number of {things} {rose} {x}{p} in the quarter to {b:,}, from {a:,} {ago}.",
        "Exports {rose} {x}{p} last year to {b:,} tonnes from {a:,} tonnes {ago}, the agency said.",
        "Its traffic {increased} by {x}{p}, {up} from {a:,} visits in March to {b:,}.",
        "The group reported a {x}{p} {rise} in profits for the year to £{b:,} from the £{a:,} seen {ago}.",
        "The magazine sold {b:,} copies, {up} {x}{p} from {a:,} {ago}.",
        "The number of inspectors {rose} {x}{p} to {b:,}, {up} from {a:,} in 2021.",
        "Earnings came to ${b:,}, {up} {x}{p} from last year’s ${a:,}, the company said.",
        "Visits were {up} {x}{p} in February, from about {a:,} in January to {b:,}.",
        "The town counted {b:,} {things} last year, compared with {a:,} {ago}, a {rise} of {x}{p}.",
        "The allocation went from N{a:,} million in 2022 to N{b:,} million in 2023, a {x}{p} {rise}.",
        "Spending {increased} by {x}{p}, {rising} from £{a:,} to £{b:,}, the auditors found.",
        "Net income {rose} to ${b:,} million from ${a:,} million {ago}, {up} {x}{p}.",
        "The price of a bag {rose} from N{a:,} to N{b:,}, representing {x}{p} {rise}.",
        "Police recorded {b:,} {things} in the year to June, a {x}{p} {rise} on the {a:,} recorded {ago}.",
        "Enrolment, which was {a:,} {ago}, {rose} by {x}{p} to {b:,}.",
    )
    values = {"a": old, "b": new, "rose": rose, "up": up, "rise": rise}
    return told(rng, templates, str(wrong), str(right), rising=rising, increased=increased, **values)


@pair
def news_points(rng: random.Random) -> Pair:
    old, step = rng.randrange(4, 40), rng.randrange(2, 9)
    sign = rng.choice(_PERCENT)
    is_up = rng.random() < 1 / 2 or old - step < step
    new = old + step if is_up else old - step
    words = ("rose", "up", "rise", "raised") if is_up else ("fell", "down", "fall", "lowered")
    rose, up, rise, raised = words
    templates = (
        "The party’s share {rose} from {a}{p} in 2022 to {b}{p} in 2025, a {rise} of {x}.",
        "Unemployment {rose} to {b}{p} from {a}{p} {ago}, a {rise} of {x}, the office said.",
        "The bank {raised} its rate by {x}, from {a}{p} to {b}{p}.",
        "The central bank {raised} the rate by {x} to {b}{p} from {a}{p}.",
        "Turnout was {b}{p}, {up} {x} from {a}{p} in 2018.",
        "The jobless rate {rose} {x} to {b}{p} from {a}{p} {ago}.",
        "Its share of the vote went from {a}{p} to {b}{p}, {up} {x}.",
        "The council agreed a {x} {rise} in the levy, from {a}{p} to {b}{p}.",
        "Support {rose} to {b}{p}, {up} {x} from {a}{p} in the last poll.",
        "The vacancy rate stood at {b}{p}, compared with {a}{p} {ago}, a {x} {rise}.",
        "Inflation {rose} by {x} to {b}{p} in June, from {a}{p} in May.",
    )
    right = f"{step} percentage point{'s' * (step > 1)}"
    values = {"a": old, "b": new, "rose": rose, "up": up, "rise": rise, "raised": raised}
    return told(rng, templates, f"{step}{sign}", right, **{**values, "p": sign})


@pair
def news_shares_over(rng: random.Random) -> Pair:
    first = rng.randrange(30, 55)
    second = rng.randrange(15, min(first, 90 - first))
    right = 100 - first - second
    wrong = right + rng.choice([3, 5, 10, 20])
    templates = (
        "The poll found {a}{p} in favour, {b}{p} against and {x}{p} undecided.",
        "Some {a}{p} backed the plan, {b}{p} opposed it and the remaining {x}{p} had no view.",
        "Of those asked, {a}{p} said yes, {b}{p} said no and {x}{p} did not know.",
        "The fund holds {a}{p} of the company, the family {b}{p} and the state the remaining {x}{p}.",
        "In the survey {a}{p} chose the train, {b}{p} the bus and the other {x}{p} walked.",
        "About {a}{p} of voters support the bill and {b}{p} oppose it, with {x}{p} undecided.",
        "The money is split three ways: {a}{p} for roads, {b}{p} for schools and {x}{p} for clinics.",
        "{a}{p} approve of her work, {b}{p} disapprove and {x}{p} are unsure, the poll found.",
        "The members voted {a}{p} for, {b}{p} against, with {x}{p} abstaining.",
        "Shares of the venture are held by the bank ({a}{p}), the city ({b}{p}) and others ({x}{p}).",
        "Some {a}{p} were in favour, while {b}{p} were opposed and the rest, {x}{p}, were not sure.",
    )
    return told(rng, templates, str(wrong), str(right), a=first, b=second)


_MULTIPLES = {
    2: ("doubled", "double", "twice"),
    3: ("tripled", "triple", "three times"),
    4: ("quadrupled", "four times", "four times"),
}


@pair
def news_doubled(rng: random.Random) -> Pair:
    times = rng.choice([2, 2, 2, 3, 4])
    verb, double, twice = _MULTIPLES[times]
    old = rng.randrange(30, 4000)
    right, wrong = old * times, round(old * times * rng.choice([0.6, 0.7, 1.4, 1.6]))
    templates = (
        "The number of {things} {verb} to {x} from {a:,} {ago}.",
        "The number of {things} has {verb} in five years, from {a:,} to {x}.",
        "The toll {verb} from {a:,} on Monday to {x} on Friday.",
        "Its profit {verb} to £{x} million in 2020 from £{a:,} million in 2019.",
        "There were {x} {things} last month, {double} the {a:,} of a year ago.",
        "The port handled {x} {things}, {twice} the {a:,} it handled {ago}.",
        "The fee {verb}, from N{a:,} to N{x}, the union said.",
        "The debt has {verb}, rising from ${a:,} million in 2015 to ${x} million today.",
        "Membership {verb} in a year to {x}, compared with {a:,} {ago}.",
        "It had {a:,} {things} in 2018; by last year the number had {verb} to {x}.",
        "The clinic saw {x} patients, {twice} as many as the {a:,} it saw {ago}.",
    )
    values = {"a": old, "verb": verb, "double": double, "twice": twice}
    return told(rng, templates, f"{wrong:,}", f"{right:,}", **values)


@pair
def news_halved(rng: random.Random) -> Pair:
    right = rng.randrange(30, 4000)
    old, wrong = 2 * right, round(right * rng.choice([0.5, 0.6, 1.4, 1.6]))
    templates = (
        "The number of {things} halved to {x} from {a:,} {ago}.",
        "The number of {things} has halved in five years, from {a:,} to {x}.",
        "Output was cut in half, from {a:,} tonnes to {x} tonnes.",
        "There were {x} {things} last month, half the {a:,} of a year ago.",
        "The debt has halved, falling from ${a:,} million in 2015 to ${x} million today.",
        "The fee was halved from N{a:,} to N{x}.",
        "Its profit halved to £{x} million in 2020 from £{a:,} million in 2019.",
        "The port handled {x} {things}, half as many as the {a:,} it handled {ago}.",
    )
    return told(rng, templates, f"{wrong:,}", f"{right:,}", a=old)
