"""Dates, times, ranges, durations and ages of a story, each a value with its place.

```
names ──> dates ──> ranges          the grammar: where something stands and what it says
     └──> times, durations, periods (business), weeks, relative, ages, holidays
shapes                              dates in figures, by their shape
loose/                              what is written as messages write it: for facts, never for rules
years                               the year of a date written without one, and how sure
calendar.Calendar                   the door: all of it for one story, each found when first asked for
```

The grammar reads the story in small letters (`Story.folded`), where every letter has the offset it has
in the prose. Nothing here reads a clock.
"""
