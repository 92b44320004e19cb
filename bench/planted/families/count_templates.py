"""Sentences of news with counts, `{x}` or a letter where a figure goes."""

CITIES = ("Kaduna", "Lyon", "Mombasa", "Odessa", "Quito", "Leeds", "Multan", "Cebu")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WHO = ("police", "the governor", "a hospital spokesman", "rescue workers", "officials", "the fire service")
TOLL_EARLY = (
    "A bus plunged into a river near {city} on {day}, killing {n} people, {who} said.",
    "{N} people were killed and dozens hurt when a market caught fire in {city} on {day}, {who} said.",
    "At least {d} people died on {day} when a building collapsed in {city}, according to {who}.",
    "Gunmen killed {n} villagers in an attack outside {city} on {day} night, {who} said.",
    "A fire at a hostel in {city} has claimed {d} lives, {who} said on {day}.",
    "An explosion at a fuel depot near {city} left {d} people dead, {who} said on {day}.",
    "The death toll from the landslide outside {city} has risen to {d}, {who} said on {day}.",
)
TOLL_LATE = (
    "The {n} victims were taken to the town’s hospital.",
    "The families of the {d} dead will meet the mayor today.",
    "A list with the names of all {n} victims was read out in the church.",
    "Most of the {d} people killed were from the same street.",
    "The bodies of the {n} dead were flown to the capital.",
    "“We know all {n} victims by name,” a neighbour said.",
    "The {d} people who died were on their way home.",
)
TOLL_HEADLINES = (
    "{d} dead as bus falls into river near {city}",
    "{d} killed in {city} blaze",
    "Blast in {city} kills {d}",
    "At least {d} dead in {city} attack",
    "{city} fire leaves {d} dead",
    "{city} mourns its {d} dead",
    "{N} people killed near {city}",
    "Death toll in {city} rises to {d}",
)
TOLL_ONE = (
    "A bus plunged into a river near {city} on {day}, killing {n} people, {who} said.",
    "{N} people died on {day} when a market caught fire in {city}, {who} said.",
    "Gunmen shot dead {n} people in {city} on {day}, {who} said.",
    "The bomb went off shortly before noon in {city} and killed {d} people, {who} said on {day}.",
    "{N} passengers lost their lives when a ferry sank off {city} on {day}.",
    "The number of dead stands at {d}, {who} said in {city} on {day}.",
)
THINGS = (
    (
        "houses",
        "burnt",
        "Fire burnt {n} houses in {city} on {day}, {who} said.",
        "{d} houses burnt in {city}",
    ),
    (
        "schools",
        "closed",
        "The state has closed {n} schools in {city} since {day}, {who} said.",
        "State shuts {d} schools in {city}",
    ),
    (
        "suspects",
        "held",
        "Police arrested {n} suspects in {city} on {day}.",
        "Police arrest {d} suspects in {city}",
    ),
    (
        "jobs",
        "lost",
        "A car maker will cut {n} jobs at its plant in {city}, it said on {day}.",
        "Car maker to cut {d} jobs in {city}",
    ),
    (
        "miners",
        "trapped",
        "{N} miners were trapped under ground near {city} on {day}, {who} said.",
        "{d} miners trapped near {city}",
    ),
    (
        "villages",
        "flooded",
        "Floods have cut off {n} villages around {city}, {who} said on {day}.",
        "Floods cut off {d} villages near {city}",
    ),
    (
        "pupils",
        "taken",
        "Armed men took {n} pupils from a school in {city} on {day}, {who} said.",
        "Gunmen abduct {d} pupils in {city}",
    ),
    (
        "workers",
        "sacked",
        "The council in {city} has sacked {n} workers, {who} said on {day}.",
        "{city} council sacks {d} workers",
    ),
    (
        "buses",
        "bought",
        "The city of {city} has bought {n} new buses, {who} said on {day}.",
        "{city} buys {d} new buses",
    ),
    (
        "graduates",
        "honoured",
        "The university in {city} gave prizes to {n} graduates on {day}.",
        "{d} graduates honoured in {city}",
    ),
)
THING_LATE = (
    "The {n} {noun} were named on the board’s website.",
    "A list of the {n} {noun} will be published next week.",
    "The minister said the state would look after all {n} {noun}.",
    "None of the {n} {noun} had been on an earlier list.",
    "Residents said they knew where the {n} {noun} were.",
    "“These {n} {noun} are only the beginning,” he said.",
    "Of the {n} {noun}, half were in the north.",
)
SUM_STORIES = (
    (
        "A ferry with {total} people on board sank off {city} on {day}.",
        "{a} passengers drowned, {b} are missing and {c} were rescued, {who} said.",
    ),
    (
        "The crashes near {city} killed {a} people and injured {b}. Another {c} people escaped unhurt.",
        "In all, {total} people were involved in the crashes.",
    ),
    (
        "He said {a} people were killed in the crashes near {city}. He added that {b} others were injured.",
        "A further {c} were rescued without injuries, bringing to {total} the number of people involved.",
    ),
    (
        "A total of {total} people were involved in the accident near {city}, {who} said.",
        "Of these, {a} died, {b} were injured and {c} were rescued unhurt.",
    ),
    (
        "The club has {total} members, {who} said in {city} on {day}.",
        "Of the members, {a} are women, {b} are men and {c} are children.",
    ),
    (
        "Police in {city} arrested {a} men, {b} women and {c} teenagers on {day}.",
        "The {total} suspects will appear in court on Monday.",
    ),
    (
        "The state employs {a} doctors, {b} nurses and {c} midwives, {who} said in {city}.",
        "The {total} health workers have not been paid since June.",
    ),
    (
        "The crash near {city} involved {total} persons, {who} said on {day}. {a} were killed.",
        "{b} others sustained injuries, while {c} were rescued without injuries.",
    ),
)
SUBSETS = (
    "{a} people, including {b} children, were hurt.",
    "The blast killed {a} people, among them {b} soldiers.",
    "There were {m} men, {w} women and {c} children among the {a} victims.",
    "{a} people were arrested, including {m} men and {w} women, {who} said.",
    "The {a} passengers, including {b} tourists, were taken to {city}.",
)
LISTS = (
    "The board made {x} demands:",
    "The council named {x} streets that will be closed:",
    "Here are {x} things to know:",
    "The minister gave {x} reasons for the delay:",
    "The party has put up {x} candidates:",
)
LISTED = (
    "Kaduna: {x} roads ({list}) will be closed.",
    "He visited {x} towns – {list} – on one day.",
    "The show travels to {x} cities: {list}.",
    "The bank will close {x} branches, in {list}.",
    "The {x} winners were {list}.",
    "The {x} towns are {list}.",
    "The award went to {x} people: {names}.",
    "The {x} suspects were named as {names}.",
    "{X} men, {names}, were charged on {day}.",
    "The {x} councillors, {names}, voted against.",
)
NAMES = ("Ada Obi", "John Marsh", "Bola Adeyemi", "Clare Whitfield", "Tom Reyes", "Sani Bello", "Mary Quirk")
ITEMS = (
    "The road must be open by May.",
    "No rent is due in June.",
    "Every child gets a place.",
    "The bridge is to be mended.",
    "A clinic will be built.",
    "Fares stay as they are.",
)
SCALE_STORIES = (
    (
        "The state has signed a contract worth {s}{n} {a} for a road to {city}.",
        "The {s}{n} {x} contract runs for three years.",
    ),
    (
        "A bank has lent {city} {s}{n} {a} for its port.",
        "He said the {s}{n} {x} loan would be paid back by 2040.",
    ),
    (
        "The club sold the striker for {s}{n}{sa} on {day}.",
        "The {s}{n}{x} fee is the highest it has ever been paid.",
    ),
    (
        "Some {n} {a} people live in the flooded districts, {who} said.",
        "Food has been sent to the {n} {x} people.",
    ),
    ("The firm shipped {n} {a} phones last year.", "Its {n} {x} phones were made in {city}."),
    (
        "The ministry put {s}{n} {a} into schools in {city}.",
        "Teachers said the {s}{n} {x} for schools had not arrived.",
    ),
)
