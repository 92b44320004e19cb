"""The tallies of a story: how many of what, and what became of them.

A tally is a count with the thing it counts. `things.py` knows which nouns name one thing, `fates.py` what
happened to those counted, `reading.py` makes tallies of the figures of a sentence, and `telling.py` says
whether a sentence speaks of another time.
"""
