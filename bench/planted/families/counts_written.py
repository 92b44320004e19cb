"""Families of counts that contradict each other from one paragraph to another, written into real stories."""

import random
from collections.abc import Callable, Mapping

from bench.planted.families import count_templates
from bench.planted.families.calendar import COUNTS
from bench.planted.families.registry import FAMILIES, TWINS, Planted, Planter

_PACKS = ("numbers", "headlines")
_BODY, _WORDS_BELOW, _HUNDRED, _ITEMS_SHARE = 5, 10, 100, 0.4

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
        if len(paragraphs) < _BODY:
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


def _forms(value: int) -> dict[str, str]:
    word = COUNTS[value] if value < _WORDS_BELOW else f"{value:,}"
    return {"n": word, "N": word.title() if value < _WORDS_BELOW else f"{value:,}", "d": f"{value:,}"}


def _two_values(rng: random.Random, least: int = 3) -> tuple[int, int]:
    right = rng.choice([rng.randrange(least, 10), rng.randrange(11, 60), rng.randrange(61, 400)])
    others = [right + step for step in (-2, -1, 1, 2, 10, _HUNDRED * (right > _HUNDRED))]
    return right, rng.choice(
        [one for one in others if one > 1 and one % 10 and one != right]
    )  # a round one may be rounded


def _filled(template: str, value: int, more: Mapping[str, str]) -> str:
    return template.format(**_forms(value), **more)


def _slot(template: str, value: int, wrong: int, more: Mapping[str, str]) -> tuple[str, str]:
    """A template with `{x}` where its figure stands, and both figures in the form it has there."""
    form = next(name for name in ("n", "N", "d") if f"{{{name}}}" in template)
    held = template.replace(f"{{{form}}}", "{{x}}").format(**more)
    return held, f"{_forms(wrong)[form]}|{_forms(value)[form]}"


def _scene(rng: random.Random) -> dict[str, str]:
    return {
        "city": rng.choice(count_templates.CITIES),
        "day": rng.choice(count_templates.DAYS),
        "who": rng.choice(count_templates.WHO),
    }


@_written
def counts_toll(rng: random.Random) -> tuple[str, str, str, str]:
    """The dead of the lead and the dead further down."""
    scene, (right, wrong) = _scene(rng), _two_values(rng)
    early = _filled(rng.choice(count_templates.TOLL_EARLY), right, scene)
    late, values = _slot(rng.choice(count_templates.TOLL_LATE), right, wrong, scene)
    return "", early, late, values


@_written
def headline_toll(rng: random.Random) -> tuple[str, str, str, str]:
    """The dead of the headline and those of the lead."""
    scene, (right, wrong) = _scene(rng), _two_values(rng)
    headline, values = _slot(rng.choice(count_templates.TOLL_HEADLINES), right, wrong, scene)
    return headline, _filled(rng.choice(count_templates.TOLL_ONE), right, scene), "", values


@_written
def counts_things(rng: random.Random) -> tuple[str, str, str, str]:
    """Things counted in the lead and again further down."""
    scene, (right, wrong) = _scene(rng), _two_values(rng, 4)
    noun, _, lead, _ = rng.choice(count_templates.THINGS)
    late, values = _slot(rng.choice(count_templates.THING_LATE), right, wrong, {**scene, "noun": noun})
    return "", _filled(lead, right, scene), late, values


@_written
def headline_things(rng: random.Random) -> tuple[str, str, str, str]:
    """Things counted in the headline and in the lead."""
    scene, (right, wrong) = _scene(rng), _two_values(rng, 4)
    _, _, lead, head = rng.choice(count_templates.THINGS)
    headline, values = _slot(head, right, wrong, scene)
    return headline, _filled(lead, right, scene), "", values


@_written
def sum_over_sentences(rng: random.Random) -> tuple[str, str, str, str]:
    """Parts told in some sentences and their total in another."""
    parts = [rng.randrange(11, 90) for _ in range(3)]
    early, late = rng.choice(count_templates.SUM_STORIES)
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


@_written
def subset_larger(rng: random.Random) -> tuple[str, str, str, str]:
    """A subset that is larger than the set."""
    whole = rng.randrange(11, 90)
    template, scene = rng.choice(count_templates.SUBSETS), _scene(rng)
    if "{b}" in template:
        values = {"b": "{x}"}
        slip = f"{whole + rng.choice([1, 2, 10])}|{rng.randrange(2, whole)}"
    else:
        women, children = rng.randrange(1, whole // 3 + 1), rng.randrange(1, whole // 3 + 1)
        rest = whole - women - (children if "{c}" in template else 0)
        values = {"m": "{x}", "w": str(women), "c": str(children)}
        slip = f"{rest + rng.choice([1, 2, 10])}|{rng.randrange(1, rest + 1)}"
    return "", template.format(a=whole, **values, **scene), "", slip


@_written
def count_of_list(rng: random.Random) -> tuple[str, str, str, str]:
    """A count beside a list of names, towns or items of another length."""
    right = rng.randrange(3, 6)
    wrong = right + rng.choice([-1, 1])
    if rng.random() < _ITEMS_SHARE:
        items = "\n\n".join(f"- {item}" for item in rng.sample(count_templates.ITEMS, right))
        return "", f"{rng.choice(count_templates.LISTS)}\n\n{items}", "", f"{COUNTS[wrong]}|{COUNTS[right]}"
    template = rng.choice(count_templates.LISTED)
    names, towns = (rng.sample(some, right) for some in (count_templates.NAMES, count_templates.CITIES))
    joined = [f"{', '.join(some[:-1])} and {some[-1]}" for some in (names, towns)]
    is_first = "{X}" in template
    text = template.replace("{X}", "{x}").format(
        x="{x}", names=joined[0], list=joined[1], day=rng.choice(count_templates.DAYS)
    )
    first, second = (COUNTS[value].title() if is_first else COUNTS[value] for value in (wrong, right))
    return "", text, "", f"{first}|{second}"


@_written
def scale_slip(rng: random.Random) -> tuple[str, str, str, str]:
    """A million in one place that is a billion in another."""
    early, late = rng.choice(count_templates.SCALE_STORIES)
    right, wrong = rng.sample(["million", "billion"], 2)
    short = {"million": "m", "billion": "bn"}
    scene = {**_scene(rng), "s": rng.choice("$£€₦"), "n": f"{rng.uniform(1.1, 40):.1f}"}
    values = {"a": right, "sa": short[right], "x": "{x}"}
    slip = f"{wrong}|{right}" if "{sa}" not in early else f"{short[wrong]}|{short[right]}"
    return "", early.format(**values, **scene), late.format(**values, **scene), slip
