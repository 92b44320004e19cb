"""Money and measures that contradict each other, in the shapes newsrooms tell them."""

import random

from bench.planted.families.calendar import Pair
from bench.planted.families.figures import pair
from bench.planted.families.shares import told

_MEASURES = (
    ("kilometres", "miles", 0.6214), ("km", "miles", 0.6214), ("miles", "kilometers", 1.609),
    ("miles", "km", 1.609), ("ft", "m", 0.3048), ("metres", "feet", 3.2808), ("inches", "cm", 2.54),
    ("kilograms", "pounds", 2.2046), ("kg", "lb", 2.2046), ("tonnes", "lb", 2204.6),
    ("hectares", "acres", 2.471), ("acres", "hectares", 0.4047),
    ("square kilometres", "square miles", 0.3861),
    ("sq km", "sq miles", 0.3861), ("square miles", "square kilometers", 2.59),
    ("square metres", "square feet", 10.764),
    ("sq ft", "sq m", 0.0929), ("litres", "gallons", 0.2642), ("gallons", "liters", 3.785),
    ("miles per hour", "kilometers per hour", 1.609), ("kph", "mph", 0.6214), ("km/h", "mph", 0.6214),
    ("metres", "yards", 1.0936), ("ounces", "grams", 28.35),
)  # fmt: skip


@pair
def news_units(rng: random.Random) -> Pair:
    unit, other, factor = rng.choice(_MEASURES)
    value = rng.choice([rng.randrange(12, 95), rng.randrange(101, 995), rng.randrange(12, 95) * 100])
    right = value * factor
    wrong = right * rng.choice([0.1, 0.4, 1.5, 2, 10])
    right_told, wrong_told = (f"{one:,.1f}" if one < 100 else f"{one:,.0f}" for one in (right, wrong))  # noqa: PLR2004
    templates = (
        "The site, {a:,} {u} ({x} {o}) in all, was sealed off on Monday.",
        "Officials put the figure at {a:,} {u}, or {x} {o}.",
        "It came to about {a:,} {u} (roughly {x} {o}), the survey found.",
        "They recorded {a:,} {u} – {x} {o} – in the first week.",
        "The team had covered {a:,} {u}, about {x} {o}, by nightfall.",
        "The limit is {a:,} {u} ({x} {o}), according to the rules.",
        "A reading of {a:,} {u}, which is about {x} {o}, set a record.",
        "The new one is {a:,} {u} ({x} {o}), up from last year.",
        "Up to {a:,} {u} (more or less {x} {o}) may be lost, he said.",
        "The old limit of {x} {o} ({a:,} {u}) is still on the signs.",
    )
    return told(rng, templates, wrong_told, right_told, a=value, u=unit, o=other)


@pair
def news_adjective_units(rng: random.Random) -> Pair:
    unit, plural, other, factor = rng.choice(
        [
            ("mile", "miles", "km", 1.609),
            ("foot", "feet", "metre", 0.3048),
            ("kilometre", "km", "mile", 0.6214),
            ("acre", "acres", "hectare", 0.4047),
            ("inch", "inches", "cm", 2.54),
            ("metre", "metres", "foot", 3.2808),
            ("pound", "pounds", "kilogram", 0.4536),
        ]
    )
    value = rng.randrange(12, 900)
    right = value * factor
    wrong = right * rng.choice([0.1, 0.4, 1.6, 2, 10])
    right_told, wrong_told = (f"{one:,.1f}" if one < 50 else f"{one:,.0f}" for one in (right, wrong))  # noqa: PLR2004
    templates = (
        "The {a}-{u} ({x}-{o}) line is to open next year.",
        "He was cleared after the {a}-{u} ({x} {o}) test.",
        "A {a} {u} ({x} {o}), fenced strip runs along the border.",
    )
    return told(rng, templates, wrong_told, right_told, a=value, u=unit, o=other, us=plural)


@pair
def news_temperature(rng: random.Random) -> Pair:
    celsius = rng.randrange(-5, 46)
    right = round(celsius * 9 / 5 + 32)
    wrong = right + rng.choice([-18, -11, 9, 14, 22])
    templates = (
        "Temperatures reached {a}C ({x}F) in the shade.",
        "It was {a} degrees Celsius ({x} degrees Fahrenheit) at noon.",
        "The mercury hit {a}°C ({x}°F) on Tuesday.",
        "The forecast is for {a} C ({x} F) by the weekend.",
        "The high was {a} Celsius ({x} Fahrenheit), the office said.",
    )
    return told(rng, templates, str(wrong), str(right), a=celsius)


_RATES = (
    ("C${}", "${}", 0.73), ("A${}", "${}", 0.66), ("{} euros", "${}", 1.1), ("{} roubles", "${}", 0.011),
    ("{} pounds", "${}", 1.27), ("${}", "£{}", 0.79), ("N{}", "${}", 0.00065), ("₦{}", "US${}", 0.00065),
    ("{} rupees", "${}", 0.012), ("Ksh{}", "${}", 0.0077), ("KSh {}", "${}", 0.0077), ("R{}", "${}", 0.055),
    ("{} yen", "${}", 0.0066), ("{} CFA francs", "${}", 0.0016), ("GH¢{}", "${}", 0.065),
    ("{} yuan", "${}", 0.14),
    ("{} riyals", "${}", 0.27), ("{} kroner", "${}", 0.094), ("{} pesos", "${}", 0.05),
    ("Rs {}", "${}", 0.012),
    ("₹{}", "${}", 0.012), ("{} naira", "{} dollars", 0.00065), ("{} dirhams", "${}", 0.27),
    ("HK${}", "US${}", 0.128),
    ("{} Swiss francs", "${}", 1.12), ("{} won", "${}", 0.00073), ("¥{}", "${}", 0.0066),
)  # fmt: skip


def _sum(value: float) -> str:
    for size, word in ((1e9, " billion"), (1e6, " million")):
        if value >= size:
            return f"{value / size:,.1f}{word}"
    return f"{value:,.0f}"


@pair
def news_money_conversion(rng: random.Random) -> Pair:
    one, other, rate = rng.choice(_RATES)
    first, second = (rng.randrange(21, 99) * 10 ** rng.randrange(6, 9) for _ in range(2))
    told_first = other.format(_sum(first * rate))
    wrong, right = (
        other.format(_sum(second * rate * times)) for times in (rng.choice([0.1, 0.4, 3, 10, 1000]), 1)
    )
    templates = (
        "The road will cost {a} ({c}). Last year the state spent {b} ({x}) on bridges.",
        "The bank lent {a} ({c}) in May. It had lent {b} (about {x}) the year before.",
        "They won damages of {a}, or {c}, in March. The appeal court made it {b}, or {x}.",
        "The first plant cost {a} ({c}).\n\nThe second, at {b} ({x}), is to open in June.",
        "It made {a} (around {c}) in its first year and {b} (around {x}) in its second.",
        "The fund is worth {a} ({c}), against {b} ({x}) two years ago.",
        "They want {a} ({c}) for the house and {b} ({x}) for the land.",
        "The deal, worth {a} ({c}), was signed on Monday. One of {b} ({x}) fell through.",
        "He owed {a}, which is {c}, and paid {b}, which is {x}.",
        "The grant rises from {a} ({c}) to {b} ({x}), the minister said.",
    )
    values = {"a": one.format(_sum(first)), "b": one.format(_sum(second)), "c": told_first}
    return told(rng, templates, wrong, right, **values)


@pair
def news_unit_price(rng: random.Random) -> Pair:
    count, price = rng.randrange(3, 60) * 5, rng.randrange(3, 80) * 50
    right = count * price
    wrong = round(right * rng.choice([0.1, 0.5, 1.5, 10]))
    sign = rng.choice(["N", "£", "$", "₦", "€"])
    templates = (
        "They bought {a} bags at {s}{b:,} each, a total of {s}{x}.",
        "The club sold {a} tickets at {s}{b:,} each, raising {s}{x}.",
        "Each of the {a} winners will get {s}{b:,}, a total of {s}{x}.",
        "The state gave {s}{b:,} each to {a} traders, totalling {s}{x}.",
        "It ordered {a} laptops worth {s}{b:,} each, {s}{x} in all.",
        "The school paid {s}{b:,} a head for {a} guests, {s}{x} in all.",
        "The ministry bought {a} pumps costing {s}{b:,} apiece, for a total of {s}{x}.",
        "He sold {a} shares at {s}{b:,} per share for {s}{x}.",
        "A grant of {s}{b:,} for each of {a} pupils comes to {s}{x}.",
        "The {a} carts, at {s}{b:,} each, cost {s}{x}.",
        "Some {a} widows received {s}{b:,} each, amounting to {s}{x}.",
        "With {a} stalls let at {s}{b:,} apiece, the market takes in {s}{x}.",
    )
    return told(rng, templates, f"{wrong:,}", f"{right:,}", a=count, b=price, s=sign)


_NOUNS = ("contract", "fine", "loan", "grant", "ransom", "settlement", "deal", "bribe", "fund", "debt")
_BETWEEN = (
    "The hearing goes on in June. ",
    "Neither side would comment. ",
    "Work is to begin in the autumn, officials said.\n\n",
    "",
)


@pair
def news_money_scale(rng: random.Random) -> Pair:
    number = rng.choice([f"{rng.randrange(2, 90)}", f"{rng.randrange(1, 9)}.{rng.randrange(1, 9)}"])
    sign = rng.choice(["N", "£", "$", "₦", "€"])
    scales = [(" million", " billion"), (" billion", " million"), ("m", "bn"), ("bn", "m")]
    tenfold = [("0 million", " million"), (" million", "0 million")]
    right, wrong = rng.choice(scales if "." in number else scales + tenfold)
    templates = (
        "The court ordered the firm to pay a {n} of {s}{a}.\n\n{between}The {s}{x} {n} must be paid by June.",
        "The state won a {n} worth {s}{a} in May. {between}The {s}{x} {n} was published on Monday.",
        "She was told of a {s}{a} {n}. {between}The {s}{x} {n} had never been made public.",
        "Two men were questioned over a {n} of {s}{a}.\n\n{between}Police said the {s}{x} {n} was real.",
        "The board approved the {s}{a} {n} last week. {between}Critics say the {s}{x} {n} is too much.",
        "A {s}{a} {n} is at the heart of the case.\n\n{between}He denies any part in the {s}{x} {n}.",
        "The company announced a {s}{a} {n}. {between}Under the {s}{x} {n}, it must open its books.",
        "They agreed on a {n} of {s}{a}. {between}The {n} of {s}{x} will be paid in parts.",
        "He got a {s}{a} {n} from the bank.\n\n{between}That {s}{x} {n} is now at the centre of a row.",
        "Ministers signed off a {n}, worth {s}{a}. {between}This {s}{x} {n} is the largest so far.",
    )
    values = {"a": number + right, "n": rng.choice(_NOUNS), "s": sign, "between": rng.choice(_BETWEEN)}
    return told(rng, templates, number + wrong, number + right, **values)
