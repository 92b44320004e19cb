"""The names of a story: its people, organisations and places, each with every place it is named at.

`places.py` looks names up in the gazetteer, `people.py` groups the forms of a person’s name. `acronyms.py`
reads “Example Board (EB)”, with `letters.py` for what fits; `mentions.py` finds full names of organisations,
`organisations.py` groups them, `keys.py` and `slips.py` compare names, `known.py` has those everybody knows.

`registry.py`, the door, says who or what a stretch of the story names. What only its capitals tell to be a
name comes from `runs.py` (runs of capitals, cut where names end), `capitals.py` and `single_words.py` (which
of them are names), `linked_names.py` (names that go on over commas and “for”) and `echoes.py` (names that
stand again in headings); `entities.py` says whose name it is and `kinds.py` what it is likely to name.
"""
