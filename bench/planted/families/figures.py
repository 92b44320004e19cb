"""Families of figures that contradict each other, each a sentence in a real story, with right twins."""

import random

from bench.planted.families.calendar import COUNTS, Pair, Writer, sentence_pair
from bench.planted.families.registry import FAMILIES, TWINS

_PACKS = ("percent", "numbers", "money", "units")
_NOUNS = ("members", "voters", "teachers", "drivers", "villages", "clinics", "shops")
_PERCENT = ("%", " percent", " per cent")


def pair(writer: Writer) -> Writer:
    """Register a writer of pairs as a family and as its twins."""
    name = writer.__name__.replace("_", "-")
    FAMILIES[name] = lambda text, rng: sentence_pair(text, rng, writer(rng), "wrong", _PACKS)
    TWINS[name] = lambda text, rng: sentence_pair(text, rng, writer(rng), "right", _PACKS)
    return writer


def _pair(rng: random.Random, templates: tuple[str, ...], wrong: str, right: str, **values: object) -> Pair:
    """A sentence with the wrong and the right value in place of `{x}`."""
    template = rng.choice(templates)
    filled = {"noun": rng.choice(_NOUNS), "p": rng.choice(_PERCENT), **values}
    return Pair(template.format(x=wrong, **filled), template.format(x=right, **filled), None)


@pair
def figures_percent_of(rng: random.Random) -> Pair:
    whole = rng.randrange(20, 900)
    part = rng.randrange(whole // 10 + 1, whole)
    right = round(100 * part / whole)
    wrong = rng.choice([other for other in range(5, 100) if abs(other - right) > 2])  # noqa: PLR2004
    templates = (
        "The plan has the support of {a} of {b} {noun} ({x}{p}), the chairman said.",
        "It was backed by {a} of the {b} {noun}, or {x}{p}.",
        "About {x}{p}, or {a} of {b} {noun}, said they would stay.",
        "{a} out of {b} {noun} ({x}{p}) signed the letter.",
        "Some {x}{p} of the {noun} ({a} of {b}) had left by noon.",
        "In the north {a} of its {b} {noun} – {x}{p} – were closed.",
        "The survey found that {a} {noun} out of {b}, or {x}{p}, were unpaid.",
    )
    return _pair(rng, templates, str(wrong), str(right), a=part, b=whole)


@pair
def figures_percent_change(rng: random.Random) -> Pair:
    old = rng.randrange(20, 900)
    new = old + rng.choice([-1, 1]) * rng.randrange(old // 10 + 1, old // 2 + 2)
    right = round(100 * abs(new - old) / old)
    reversed_base = round(100 * abs(new - old) / new)
    wrong = reversed_base if abs(reversed_base - right) > 2 else right + rng.randrange(4, 30)  # noqa: PLR2004
    is_up = new > old
    rose, up, rise = ("rose", "up", "rise") if is_up else ("fell", "down", "drop")
    templates = (
        "The number of {noun} {rose} from {a} to {b}, {up} {x}{p}, the board said.",
        "The toll {rose} from {a} to {b} last year, a {x}{p} {rise}.",
        "The number of {noun} {rose} {x}{p}, from {a} to {b}.",
        "Profit {rose} {x}{p} to £{b} million from £{a} million.",
        "Sales {rose} by {x}{p} from {a} to {b}.",
        "The club {rose} from {a} to {b} {noun} ({up} {x}{p}).",
        "Output {rose} from {a} tonnes to {b} tonnes, a {rise} of {x}{p}.",
    )
    return _pair(rng, templates, str(wrong), str(right), a=old, b=new, rose=rose, up=up, rise=rise)


@pair
def figures_points(rng: random.Random) -> Pair:
    old = rng.randrange(3, 40)
    step = rng.randrange(2, 9)
    templates = (
        "The rate rose from {a}{p} to {b}{p}, a {x} rise.",
        "Turnout climbed from {a}{p} to {b}{p}, up {x}, the board said.",
        "Support rose from {a}{p} in May to {b}{p}, an increase of {x}.",
        "The rate rose {x}, from {a}{p} to {b}{p}.",
    )
    sign = rng.choice(_PERCENT)
    return _pair(rng, templates, f"{step}{sign}", f"{step} percentage points", a=old, b=old + step)


@pair
def figures_sum(rng: random.Random) -> Pair:
    parts = [rng.randrange(2, 40) for _ in range(3)]
    right = sum(parts)
    wrong = right + rng.choice([-10, -2, -1, 1, 2, 10])
    men, women, children = parts
    templates = (
        "The crash killed {a} men, {b} women and {c} children: {x} victims.",
        "There were {a} boys, {b} girls and {c} adults, a total of {x}.",
        "The {x} victims ({a} men, {b} women and {c} children) were buried on a hill.",
        "He bought {x} boats: {a} ferries, {b} tugs and {c} barges.",
        "The team won {a} golds, {b} silvers and {c} bronzes, in all {x} medals.",
        "They seized {x} weapons – {a} rifles, {b} pistols and {c} knives.",
    )
    return _pair(rng, templates, str(wrong), str(right), a=men, b=women, c=children)


@pair
def figures_count_list(rng: random.Random) -> Pair:
    words = ("education", "crime", "jobs", "roads", "health", "water", "housing", "trade")
    items = rng.sample(words, rng.randrange(3, 7))
    listed = f"{', '.join(items[:-1])}{rng.choice([' and ', ', and '])}{items[-1]}"
    right = len(items)
    wrong = rng.choice([right - 1, right + 1])
    templates = (
        "The plan has {x} priorities: {list}.",
        "She named {x} main concerns: {list}.",
        "The board will look at {x} areas: {list}.",
    )
    return _pair(rng, templates, COUNTS[wrong], COUNTS[right], list=listed)


_MEASURES = (
    ("miles", "km", 1.609), ("ft", "m", 0.3048), ("kg", "lb", 2.2046), ("acres", "hectares", 0.4047),
    ("mph", "km/h", 1.609), ("km", "miles", 0.6214), ("inches", "cm", 2.54), ("metres", "feet", 3.2808),
)  # fmt: skip


@pair
def figures_units(rng: random.Random) -> Pair:
    unit, other, factor = rng.choice(_MEASURES)
    value = rng.randrange(5, 90)
    right = value * factor
    wrong = right * rng.choice([0.1, 0.4, 1.5, 2, 10])
    first = f"{value}{unit}" if unit in ("ft", "kg", "km") else f"{value} {unit}"
    templates = (
        "It measured {first} ({x}) when it was found.",
        "Officials put it at about {first} ({x}).",
        "At {first} ({x}) it was a record.",
    )
    wrong_told, right_told = (f"{told:.1f} {other}" for told in (wrong, right))
    return _pair(rng, templates, wrong_told, right_told, first=first)


@pair
def figures_money_conversion(rng: random.Random) -> Pair:
    rate = rng.uniform(1.2, 900)
    one, two = rng.randrange(2, 90) * 1000, rng.randrange(2, 90) * 1000
    sign, other = rng.choice([("N", "$"), ("£", "€"), ("₦", "£"), ("€", "$")])
    templates = (
        "A road cost {s}{a:,} million ({o}{b:,.1f} million). A port cost {s}{c:,} million ({o}{x} million).",
        "He paid {s}{a:,} ({o}{b:,.2f}) in May and {s}{c:,} ({o}{x}) in June.",
    )
    wrong = two / rate * rng.choice([0.1, 0.5, 2, 10])
    told = [f"{value:,.2f}" for value in (wrong, two / rate)]
    return _pair(rng, templates, told[0], told[1], s=sign, o=other, a=one, b=one / rate, c=two)


@pair
def figures_remaining(rng: random.Random) -> Pair:
    total = rng.randrange(20, 300)
    part = rng.randrange(2, total - 10)
    right = total - part
    wrong = right + rng.choice([-3, -2, -1, 1, 2, 10])
    templates = (
        "Of {a} {noun}, {b} left the town, leaving {x}.",
        "Of the {a} {noun}, {b} were moved, leaving only {x}.",
        "The town closed {b} of its {a} schools, leaving {x}.",
        "He sold {b} of his {a} boats, leaving him with {x}.",
    )
    return _pair(rng, templates, str(wrong), str(right), a=total, b=part)


@pair
def figures_margin(rng: random.Random) -> Pair:
    least = rng.randrange(12, 300)
    right = rng.randrange(2, 60)
    wrong = right + rng.choice([-1, 1, 2, 10])
    templates = (
        "The motion passed {b}-{a}, a {x}-vote margin.",
        "The bill was passed by {b} votes to {a}, a majority of {x}.",
        "She won {b} to {a}, a margin of {x} votes.",
        "The motion was lost {a}-{b}, a {x}-vote majority.",
    )
    return _pair(rng, templates, str(wrong), str(right), a=least, b=least + right)


@pair
def figures_told_total(rng: random.Random) -> Pair:
    parts = [rng.randrange(101, 3000) for _ in range(3)]
    right = sum(parts)
    wrong = right + rng.choice([-10, -2, 1, 2, 11])
    templates = (
        "He said {a:,} were killed, {b:,} hurt and {c:,} safe. This brought to {x} the total number.",
        "The port took in {a:,} cars, {b:,} carts and {c:,} boats. That makes a total of {x}.",
    )
    return _pair(rng, templates, f"{wrong:,}", f"{right:,}", a=parts[0], b=parts[1], c=parts[2])


@pair
def figures_direction(rng: random.Random) -> Pair:
    low = rng.randrange(20, 400)
    high = low + rng.randrange(3, 80)
    templates = (
        "The number of {noun} {x} from {a} to {b} last year, the board said.",
        "The toll {x} to {b} from {a} on Monday.",
        "The firm’s profit {x} sharply to £{b}m from £{a}m a year earlier.",
        "The share {x} from {a}{p} to {b}{p}, the survey found.",
    )
    up, down = rng.choice(("rose", "climbed", "increased")), rng.choice(("fell", "dropped", "declined"))
    first, last, right, wrong = rng.choice(((low, high, up, down), (high, low, down, up)))
    return _pair(rng, templates, wrong, right, a=first, b=last)


@pair
def figures_membership(rng: random.Random) -> Pair:
    members = rng.randrange(60, 400)
    ayes = rng.randrange(members // 3, members // 2)
    right = members - ayes - rng.randrange(5)
    wrong = members - ayes + rng.randrange(1, 20)
    templates = (
        "The {a}-member Senate voted {b}-{x} for the bill.",
        "The bill was passed by {b} to {x} in the {a}-seat house.",
        "The {a}-member council approved the plan {b}-{x} on Monday.",
        "Deputies in the {a}-seat chamber voted {b} to {x} against the tax.",
    )
    return _pair(rng, templates, str(wrong), str(right), a=members, b=ayes)


@pair
def figures_average(rng: random.Random) -> Pair:
    values = sorted(rng.sample(range(10, 90), 3))
    right = round(sum(values) / 3)
    wrong = rng.choice((values[2] + rng.randrange(1, 20), values[0] - rng.randrange(1, 9)))
    templates = (
        "He had marks of {a}, {b} and {c}, an average of {x}.",
        "The three wells gave {a}, {b} and {c} barrels, averaging {x} a day.",
        "Scores of {a}, {b} and {c} gave her an average of {x}.",
    )
    return _pair(rng, templates, str(wrong), str(right), a=values[0], b=values[2], c=values[1])


@pair
def figures_average_total(rng: random.Random) -> Pair:
    count, each = rng.randrange(3, 60), rng.randrange(2, 30)
    right = count * each
    wrong = right * rng.choice((2, 3, 10))
    templates = (
        "The bank lent to {a} firms an average of £{b}m, a total of £{x}m.",
        "It took in {a} families, an average of {b} a house, in all {x} people.",
        "It sold {a} houses for an average of £{b}m, or a total of £{x}m.",
    )
    return _pair(rng, templates, str(max(1, wrong)), str(right), a=count, b=each)


@pair
def figures_rate(rng: random.Random) -> Pair:
    whole, base = rng.choice((200, 400, 500, 2000)), rng.choice((100, 1000))
    cases = rng.randrange(whole // 50, whole // 4)
    right = cases * base / whole
    wrong = right * rng.choice((0.1, 10, 2))
    templates = (
        "There were {a} cases among {b} people, or {x} per {c}.",
        "They found {a} sick pupils out of {b}, or {x} in every {c}.",
        "It counted {a} deaths among {b} patients ({x} per {c}).",
    )
    told = [f"{value:g}" for value in (wrong, right)]
    return _pair(rng, templates, told[0], told[1], a=cases, b=f"{whole:,}", c=f"{base:,}")


@pair
def figures_ordinal_of(rng: random.Random) -> Pair:
    count = rng.randrange(2, 6)
    ordinals = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
    templates = (
        "It was the {x} of {a} attacks on the town.",
        "She is the {x} of {a} daughters of a teacher.",
        "The {x} of the {a} trials opens on Monday.",
        "He was killed in the {x} of his {a} fights.",
    )
    return _pair(rng, templates, ordinals[count], ordinals[count - 1], a=COUNTS[count])
