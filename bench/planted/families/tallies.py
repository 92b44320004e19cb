"""Families of counts that contradict each other from one place of a story to another, with right twins.

Those of real copy change one figure that a story tells twice; their twin is the story with the same figure
changed in both places. The others write paragraphs of their own into a real story, far apart.
"""

import random
import re
from collections.abc import Callable, Mapping

from bench.planted.families.calendar import COUNTS
from bench.planted.families.registry import FAMILIES, TWINS, Planted, Planter

_PACKS = ("numbers", "headlines")
_WORDS = dict(zip(COUNTS, range(len(COUNTS)), strict=True))
_NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_PLURAL = r"(?:[a-z]+[^\Wsu]s|people|men|women|children)"
_DEFINITE = re.compile(
    rf"\b(?:the|all|these|those) (?P<n>{_NUMBER}) (?:[a-z-]+ ){{0,2}}(?P<noun>{_PLURAL})\b", re.IGNORECASE
)
_HEADLINE_COUNT = re.compile(
    rf"(?<![\w$£€.,-])(?P<n>{_NUMBER}) (?P<noun>(?:[\w-]+ ){{0,2}}?{_PLURAL}|dead|killed|hurt)\b",
    re.IGNORECASE,
)
_TIMES = re.compile(r"(?:second|minute|hour|day|week|month|year|decade|time|point|mile|dollar|pound|metre|foot|feet)s?\Z")
_SCALED = re.compile(
    r"[$£€₦N]?(?P<n>\d+\.\d+)[ -]?(?P<scale>million|billion|m|bn)\b(?: (?P<noun>[a-z]{4,}))?"
)

Story = tuple[str, str]
"""A text and the words in it that are the slip."""


def _register(name: str, wrong: Planter, right: Planter) -> None:
    FAMILIES[name], TWINS[name] = wrong, right


def _changed(figure: str, rng: random.Random) -> str:
    """Another figure in the form of one: a step or two off, ten off, or two digits swapped."""
    small = _WORDS.get(figure.lower())
    if small is not None:
        word = COUNTS[rng.choice([one for one in (small - 1, small + 1, small + 2) if 1 < one < len(COUNTS)])]
        return word.title() if figure[0].isupper() else word
    value = int(figure.replace(",", ""))
    digits = figure.replace(",", "")
    others = [value + 1, value + 2, value + 10, value - 1]
    if len(digits) > 1 and digits[-1] != digits[-2]:
        others.append(int(f"{digits[:-2]}{digits[-1]}{digits[-2]}"))
    return f"{rng.choice([one for one in others if one > 1 and one != value]):,}"


def _put(text: str, span: tuple[int, int], new: str) -> Planted:
    start, end = span
    return Planted(text[:start] + new + text[end:], start, start + len(new), None, _PACKS)


def _both(text: str, first: tuple[int, int], second: tuple[int, int], new: str) -> Planted:
    """The story with a figure changed in all places where it stands as a word of its own."""
    old = text[slice(*second)]
    return Planted(re.sub(rf"(?i)(?<![\w.,]){old}(?![\w%]|[.,]\d)", new, text), first[0], second[1], None, _PACKS)


def _told_twice(text: str) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Places of a figure that alone counts some things, twice, at the second place with “the” or “all”."""
    pairs = []
    for found in _DEFINITE.finditer(text):
        if not found["noun"].islower():
            continue  # the Six Nations
        noun = found["noun"].lower()
        counts = list(re.finditer(rf"(?i)(?<![\w$£€.,-])(?P<n>{_NUMBER}) (?:[a-z-]+ ){{0,2}}{noun}\b", text))
        places = [one.span("n") for one in counts]
        same = {one["n"].lower() for one in counts}
        hedged = re.search(r"(?i)(?:top|first|last|least|about|than|over|other|next) \Z", text[: places[0][0]]) if places else True
        if same & {"two", "three", "2", "3"}:
            continue  # any two of the things a story names
        if len(same) == 1 and len(places) == 2 and not hedged and not _TIMES.match(noun):  # noqa: PLR2004
            pairs.append((places[0], places[1]))
    return [one for one in pairs if one[1] in {found.span("n") for found in _DEFINITE.finditer(text)}]


def _conflict(text: str, rng: random.Random) -> Planted | None:
    pairs = _told_twice(text)
    if not pairs:
        return None
    place = rng.choice(rng.choice(pairs))
    return _put(text, place, _changed(text[slice(*place)], rng))


def _conflict_twin(text: str, rng: random.Random) -> Planted | None:
    pairs = _told_twice(text)
    if not pairs:
        return None
    first, second = rng.choice(pairs)
    return _both(text, first, second, _changed(text[slice(*second)], rng))


_register("counts-definite", _conflict, _conflict_twin)


def _headline_pairs(text: str) -> list[tuple[int, int]]:
    """Figures of the headline that the story repeats before the same thing."""
    headline, gap, body = text.partition("\n\n")
    spans = []
    if re.search(r"[.:;]\s*\Z", headline) or re.search(rf"(?i){re.escape(headline[8:30])}", body[:2000]):
        return []  # a story without a headline, or one that repeats it
    for found in _HEADLINE_COUNT.finditer(headline):
        noun = found["noun"].split()[-1]
        if _TIMES.match(noun.lower()):
            continue
        number = re.escape(found["n"])
        value = _WORDS.get(found["n"].lower())
        forms = number if value is None else rf"(?:{number}|{value})"
        if found["n"].isdecimal() and int(found["n"]) < len(COUNTS):
            forms = rf"(?:{number}|{COUNTS[int(found['n'])]})"
        near = rf"(?i)\b{forms}\b[^.\n]{{0,40}}\b{noun}\b|\b(?:kill|hurt|injur)\w+ [^.\n]{{0,20}}\b{forms}\b"
        if gap and re.search(near, body):
            spans.append(found.span("n"))
    return spans


def _headline(text: str, rng: random.Random) -> Planted | None:
    spans = _headline_pairs(text)
    if not spans:
        return None
    place = rng.choice(spans)
    return _put(text, place, _changed(text[slice(*place)], rng))


def _headline_twin(text: str, rng: random.Random) -> Planted | None:
    spans = _headline_pairs(text)
    return _both(text, spans[0], spans[0], _changed(text[slice(*spans[0])], rng)) if spans else None


_register("headline-real", _headline, _headline_twin)

Writer = Callable[[random.Random], tuple[str, str, str, str]]
"""Makes a headline or nothing, an early and a late paragraph with `{x}` for the slip, the wrong and the right
value, joined: (headline, early, late, "wrong|right"). The slip stands in one of the three."""


def _written(writer: Writer) -> Writer:
    """Register a writer under the name of its function, with twins."""
    name = writer.__name__.strip("_").replace("_", "-")
    for families, which in ((FAMILIES, 0), (TWINS, 1)):
        families[name] = _planter(writer, which)
    return writer


def _planter(writer: Writer, which: int) -> Planter:
    def plant(text: str, rng: random.Random) -> Planted | None:
        headline, early, late, values = writer(rng)
        paragraphs = text.split("\n\n")
        if len(paragraphs) < 5:  # noqa: PLR2004  # no room for anything far apart
            return None
        if headline:
            paragraphs[0] = headline
        paragraphs.insert(1, early)
        if late:
            is_near = writer.__name__.startswith("sum")  # “of these” refers to the paragraph before
            paragraphs.insert(2 if is_near else rng.randrange(2, min(7, len(paragraphs))), late)
        whole = "\n\n".join(paragraphs)
        at = whole.index("{x}")
        value = values.split("|")[which]
        return Planted(whole.replace("{x}", value), at, at + len(value), None, _PACKS)

    return plant


_CITIES = ("Kaduna", "Lyon", "Mombasa", "Odessa", "Quito", "Leeds", "Multan", "Cebu")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WHO = ("police", "the governor", "a hospital spokesman", "rescue workers", "officials", "the fire service")

_TOLL_EARLY = (
    "A bus plunged into a river near {city} on {day}, killing {n} people, {who} said.",
    "{N} people were killed and dozens hurt when a market caught fire in {city} on {day}, {who} said.",
    "At least {d} people died on {day} when a building collapsed in {city}, according to {who}.",
    "Gunmen killed {n} villagers in an attack outside {city} on {day} night, {who} said.",
    "A fire at a hostel in {city} has claimed {d} lives, {who} said on {day}.",
    "An explosion at a fuel depot near {city} left {d} people dead, {who} said on {day}.",
    "The death toll from the landslide outside {city} has risen to {d}, {who} said on {day}.",
)  # fmt: skip
_TOLL_LATE = (
    "The {n} victims were taken to the town’s hospital.",
    "The families of the {d} dead will meet the mayor today.",
    "A list with the names of all {n} victims was read out in the church.",
    "Most of the {d} people killed were from the same street.",
    "The bodies of the {n} dead were flown to the capital.",
    "“We know all {n} victims by name,” a neighbour said.",
    "The {d} people who died were on their way home.",
)
_TOLL_HEADLINES = (
    "{d} dead as bus falls into river near {city}",
    "{d} killed in {city} blaze",
    "Blast in {city} kills {d}",
    "At least {d} dead in {city} attack",
    "{city} fire leaves {d} dead",
    "{city} mourns its {d} dead",
    "{N} people killed near {city}",
    "Death toll in {city} rises to {d}",
)
_TOLL_ONE = (
    "A bus plunged into a river near {city} on {day}, killing {n} people, {who} said.",
    "{N} people died on {day} when a market caught fire in {city}, {who} said.",
    "Gunmen shot dead {n} people in {city} on {day}, {who} said.",
    "The bomb went off shortly before noon in {city} and killed {d} people, {who} said on {day}.",
    "{N} passengers lost their lives when a ferry sank off {city} on {day}.",
    "The number of dead stands at {d}, {who} said in {city} on {day}.",
)


def _forms(value: int) -> dict[str, str]:
    word = COUNTS[value] if value < 10 else f"{value:,}"  # noqa: PLR2004  # as most desks write them
    return {"n": word, "N": word.title() if value < 10 else f"{value:,}", "d": f"{value:,}"}  # noqa: PLR2004


def _two_values(rng: random.Random, least: int = 3) -> tuple[int, int]:
    right = rng.choice([rng.randrange(least, 10), rng.randrange(11, 60), rng.randrange(61, 400)])
    others = [right + step for step in (-2, -1, 1, 2, 10, 100 * (right > 100))]
    return right, rng.choice([one for one in others if one > 1 and one % 10 and one != right])  # a round one may be rounded


def _filled(rng: random.Random, template: str, value: int, more: Mapping[str, str]) -> str:
    return template.format(**_forms(value), **more)


def _slot(template: str, value: int, wrong: int, more: Mapping[str, str]) -> tuple[str, str]:
    """A template with `{x}` where its figure stands, and both figures in the form it has there."""
    form = next(name for name in ("n", "N", "d") if f"{{{name}}}" in template)
    held = template.replace(f"{{{form}}}", "{{x}}").format(**more)
    return held, f"{_forms(wrong)[form]}|{_forms(value)[form]}"


def _scene(rng: random.Random) -> dict[str, str]:
    return {"city": rng.choice(_CITIES), "day": rng.choice(_DAYS), "who": rng.choice(_WHO)}


@_written
def counts_toll(rng: random.Random) -> tuple[str, str, str, str]:
    """The dead of the lead and the dead further down."""
    scene, (right, wrong) = _scene(rng), _two_values(rng)
    early = _filled(rng, rng.choice(_TOLL_EARLY), right, scene)
    late, values = _slot(rng.choice(_TOLL_LATE), right, wrong, scene)
    return "", early, late, values


@_written
def headline_toll(rng: random.Random) -> tuple[str, str, str, str]:
    """The dead of the headline and those of the lead."""
    scene, (right, wrong) = _scene(rng), _two_values(rng)
    headline, values = _slot(rng.choice(_TOLL_HEADLINES), right, wrong, scene)
    return headline, _filled(rng, rng.choice(_TOLL_ONE), right, scene), "", values


_THINGS = (
    ("houses", "burnt", "Fire burnt {n} houses in {city} on {day}, {who} said.", "{d} houses burnt in {city}"),
    ("schools", "closed", "The state has closed {n} schools in {city} since {day}, {who} said.", "State shuts {d} schools in {city}"),
    ("suspects", "held", "Police arrested {n} suspects in {city} on {day}.", "Police arrest {d} suspects in {city}"),
    ("jobs", "lost", "A car maker will cut {n} jobs at its plant in {city}, it said on {day}.", "Car maker to cut {d} jobs in {city}"),
    ("miners", "trapped", "{N} miners were trapped under ground near {city} on {day}, {who} said.", "{d} miners trapped near {city}"),
    ("villages", "flooded", "Floods have cut off {n} villages around {city}, {who} said on {day}.", "Floods cut off {d} villages near {city}"),
    ("pupils", "taken", "Armed men took {n} pupils from a school in {city} on {day}, {who} said.", "Gunmen abduct {d} pupils in {city}"),
    ("workers", "sacked", "The council in {city} has sacked {n} workers, {who} said on {day}.", "{city} council sacks {d} workers"),
    ("buses", "bought", "The city of {city} has bought {n} new buses, {who} said on {day}.", "{city} buys {d} new buses"),
    ("graduates", "honoured", "The university in {city} gave prizes to {n} graduates on {day}.", "{d} graduates honoured in {city}"),
)  # fmt: skip
_THING_LATE = (
    "The {n} {noun} were named on the board’s website.",
    "A list of the {n} {noun} will be published next week.",
    "The minister said the state would look after all {n} {noun}.",
    "None of the {n} {noun} had been on an earlier list.",
    "Residents said they knew where the {n} {noun} were.",
    "“These {n} {noun} are only the beginning,” he said.",
    "Of the {n} {noun}, half were in the north.",
)


@_written
def counts_things(rng: random.Random) -> tuple[str, str, str, str]:
    """Things counted in the lead and again further down."""
    scene, (right, wrong) = _scene(rng), _two_values(rng, 4)
    noun, _, lead, _ = rng.choice(_THINGS)
    late, values = _slot(rng.choice(_THING_LATE), right, wrong, {**scene, "noun": noun})
    return "", _filled(rng, lead, right, scene), late, values


@_written
def headline_things(rng: random.Random) -> tuple[str, str, str, str]:
    """Things counted in the headline and in the lead."""
    scene, (right, wrong) = _scene(rng), _two_values(rng, 4)
    _, _, lead, head = rng.choice(_THINGS)
    headline, values = _slot(head, right, wrong, scene)
    return headline, _filled(rng, lead, right, scene), "", values


_SUM_STORIES = (
    ("A ferry with {total} people on board sank off {city} on {day}.", "{a} passengers drowned, {b} are missing and {c} were rescued, {who} said."),
    ("The crashes killed {a} people and injured {b}, {who} said in {city}. Another {c} people escaped unhurt.", "In all, {total} people were involved in the crashes."),
    ("He said {a} people were killed in the crashes near {city}. He added that {b} others were injured.", "A further {c} were rescued without injuries, bringing to {total} the number of people involved."),
    ("A total of {total} people were involved in the accident near {city}, {who} said.", "Of these, {a} died, {b} were injured and {c} were rescued unhurt."),
    ("The club has {total} members, {who} said in {city} on {day}.", "Of the members, {a} are women, {b} are men and {c} are children."),
    ("Police in {city} arrested {a} men, {b} women and {c} teenagers on {day}.", "The {total} suspects will appear in court on Monday."),
    ("The state employs {a} doctors, {b} nurses and {c} midwives, {who} said in {city}.", "The {total} health workers have not been paid since June."),
    ("The crash near {city} involved {total} persons, {who} said on {day}. {a} were killed.", "{b} others sustained injuries, while {c} were rescued without injuries."),
)  # fmt: skip


@_written
def sum_over_sentences(rng: random.Random) -> tuple[str, str, str, str]:
    """Parts told in some sentences and their total in another."""
    parts = [rng.randrange(11, 90) for _ in range(3)]
    early, late = rng.choice(_SUM_STORIES)
    right = sum(parts)
    wrong = right + rng.choice([-10, -2, -1, 1, 2, 10])
    names = dict(zip("abc", parts, strict=True))
    slip = rng.choice(["total", *names])
    told = {**names, "total": right}
    off = wrong - right if slip == "total" else rng.choice([-10, -2, -1, 1, 2, 10])
    told[slip] = max(1, told[slip] + off)
    values = f"{told[slip]}|{({**names, 'total': right})[slip]}"
    shown = {key: "{x}" if key == slip else str(value) for key, value in {**names, "total": right}.items()}
    scene = _scene(rng)
    return "", early.format(**shown, **scene), late.format(**shown, **scene), values


_SUBSETS = (
    "{a} people, including {b} children, were hurt.",
    "The blast killed {a} people, among them {b} soldiers.",
    "There were {m} men, {w} women and {c} children among the {a} victims.",
    "{a} people were arrested, including {m} men and {w} women, {who} said.",
    "The {a} passengers, including {b} tourists, were taken to {city}.",
)


@_written
def subset_larger(rng: random.Random) -> tuple[str, str, str, str]:
    """A subset that is larger than the set."""
    whole = rng.randrange(11, 90)
    template, scene = rng.choice(_SUBSETS), _scene(rng)
    if "{b}" in template:
        values = {"b": "{x}"}
        slip = f"{whole + rng.choice([1, 2, 10])}|{rng.randrange(2, whole)}"
    else:
        women, children = rng.randrange(1, whole // 3 + 1), rng.randrange(1, whole // 3 + 1)
        rest = whole - women - (children if "{c}" in template else 0)
        values = {"m": "{x}", "w": str(women), "c": str(children)}
        slip = f"{rest + rng.choice([1, 2, 10])}|{rng.randrange(1, rest + 1)}"
    return "", template.format(a=whole, **values, **scene), "", slip


_LISTS = (
    "The board made {x} demands:",
    "The council named {x} streets that will be closed:",
    "Here are {x} things to know:",
    "The minister gave {x} reasons for the delay:",
    "The party has put up {x} candidates:",
)
_LISTED = ("Kaduna: {x} roads ({list}) will be closed.", "He visited {x} towns – {list} – on one day.",
           "The show travels to {x} cities: {list}.", "The bank will close {x} branches, in {list}.",
           "The {x} winners were {list}.", "The {x} towns are {list}.",
           "The award went to {x} people: {names}.", "The {x} suspects were named as {names}.",
           "{X} men, {names}, were charged on {day}.", "The {x} councillors, {names}, voted against.")  # fmt: skip
_NAMES = ("Ada Obi", "John Marsh", "Bola Adeyemi", "Clare Whitfield", "Tom Reyes", "Sani Bello", "Mary Quirk")
_ITEMS = ("The road must be open by May.", "No rent is due in June.", "Every child gets a place.",
          "The bridge is to be mended.", "A clinic will be built.", "Fares stay as they are.")  # fmt: skip


@_written
def count_of_list(rng: random.Random) -> tuple[str, str, str, str]:
    """A count beside a list of names, towns or items of another length."""
    right = rng.randrange(3, 6)
    wrong = right + rng.choice([-1, 1])
    if rng.random() < 0.4:  # noqa: PLR2004
        items = "\n\n".join(f"- {item}" for item in rng.sample(_ITEMS, right))
        return "", f"{rng.choice(_LISTS)}\n\n{items}", "", f"{COUNTS[wrong]}|{COUNTS[right]}"
    template = rng.choice(_LISTED)
    names, towns = (rng.sample(some, right) for some in (_NAMES, _CITIES))
    joined = [f"{', '.join(some[:-1])} and {some[-1]}" for some in (names, towns)]
    is_first = "{X}" in template
    text = template.replace("{X}", "{x}").format(x="{x}", names=joined[0], list=joined[1], day=rng.choice(_DAYS))
    first, second = (COUNTS[value].title() if is_first else COUNTS[value] for value in (wrong, right))
    return "", text, "", f"{first}|{second}"


def _scaled_pairs(text: str) -> list[re.Match[str]]:
    """Figures like “2.5 million” that a story repeats, the last of each."""
    found = list(_SCALED.finditer(text))
    last = {}
    for one in found:
        key = (one["n"], one["scale"][0], one["noun"])
        if one["noun"] and sum((other["n"], other["scale"][0], other["noun"]) == key for other in found) > 1:
            last[key] = one
    return list(last.values())


def _scale_real(text: str, rng: random.Random) -> Planted | None:
    places = _scaled_pairs(text)
    if not places:
        return None
    place = rng.choice(places)
    other = {"million": "billion", "billion": "million", "m": "bn", "bn": "m"}[place["scale"]]
    return _put(text, place.span("scale"), other)


def _scale_twin(text: str, rng: random.Random) -> Planted | None:
    places = _scaled_pairs(text)
    if not places:
        return None
    place = rng.choice(places)
    return Planted(text.replace(place["n"], f"{float(place['n']) + 1.3:.1f}"), *place.span("scale"), None, _PACKS)


_register("scale-slip-real", _scale_real, _scale_twin)

_SCALE_STORIES = (
    ("The state has signed a contract worth {s}{n} {a} for a road to {city}.", "The {s}{n} {x} contract runs for three years."),
    ("A bank has lent {city} {s}{n} {a} for its port.", "He said the {s}{n} {x} loan would be paid back by 2040."),
    ("The club sold the striker for {s}{n}{sa} on {day}.", "The {s}{n}{x} fee is the highest it has ever been paid."),
    ("Some {n} {a} people live in the flooded districts, {who} said.", "Food has been sent to the {n} {x} people."),
    ("The firm shipped {n} {a} phones last year.", "Its {n} {x} phones were made in {city}."),
    ("The ministry put {s}{n} {a} into schools in {city}.", "Teachers said the {s}{n} {x} for schools had not arrived."),
)  # fmt: skip


@_written
def scale_slip(rng: random.Random) -> tuple[str, str, str, str]:
    """A million in one place that is a billion in another."""
    early, late = rng.choice(_SCALE_STORIES)
    right, wrong = rng.sample(["million", "billion"], 2)
    short = {"million": "m", "billion": "bn"}
    scene = {**_scene(rng), "s": rng.choice("$£€₦"), "n": f"{rng.uniform(1.1, 40):.1f}"}
    values = {"a": right, "sa": short[right], "x": "{x}"}
    slip = f"{wrong}|{right}" if "{sa}" not in early else f"{short[wrong]}|{short[right]}"
    return "", early.format(**values, **scene), late.format(**values, **scene), slip
