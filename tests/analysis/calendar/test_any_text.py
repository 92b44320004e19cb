"""Whatever stands in a story, the calendar gives values with places and no rule of it crashes."""

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.analysis.calendar.mentions import mentions
from newslint.analysis.story import Story
from newslint.api import Checker
from newslint.engine import Ruleset
from newslint.formats import parse
from newslint.rulesets.loader import built_in_folder, load_folder

PACKS = ("dates", "times", "ages", "newslint")
CHECKER = Checker(
    Ruleset(rule for rule in load_folder(built_in_folder(), is_trusted=True) if rule.pack in PACKS)
)
PIECES = (
    "Monday|Tue.|March|Sept.|May|4|31|0|99|2016|1998|29|Feb.|the|of|-|–|/|:|,|.|(|)|to|from|between|and|until|a.m.|p.m.|12|7:30|noon|"
    "three-day|ten|years|ago|in|since|for|anniversary|10th|first|Christmas Day|Good Friday|Independence Day|Nigeria|born|died|aged|"
    "Ada Obi|34|-year-old|his|mother|EST|BST|LAGOS|(NAN)|yesterday|next|last|week|will open|on|opened|pages|’16|January|3/4/2015|"
    "2015-02-30|embargoed until|then|İstanbul|½|²|٣|o’clock|half past|24/05|2014 09 17|Q1|FY18|second half of|quarter|week of|last two|two thousand|nineteen seventy|10:45a|~|to date|Easter|1998|century|1990s|summer|this|\n\n|“|”|month|day before"
).split("|")
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=25).map(" ".join)
DATES = st.none() | st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))


@settings(max_examples=300, deadline=None)
@given(TEXTS, DATES)
def test_mentions_stand_in_order_inside_the_story(text: str, today: dt.date | None) -> None:
    story = Story(parse(text, "a.txt"), today)
    end = 0
    for mention in mentions(story.calendar):
        assert end <= mention.span.start < mention.span.end <= len(story.prose)
        assert mention.interval is None or mention.interval.start < mention.interval.end
        end = mention.span.end


@settings(max_examples=300, deadline=None)
@given(TEXTS, DATES)
def test_no_rule_crashes(text: str, today: dt.date | None) -> None:
    findings = CHECKER.check(text, date=today).findings
    assert [finding.message for finding in findings if finding.rule == "newslint.check-crashed"] == []
