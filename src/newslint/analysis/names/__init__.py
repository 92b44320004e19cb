"""The names of a story: its people, organisations and places, each with every place it is named at.

`places.py` looks names up in the gazetteer, `people.py` groups the forms of a person’s name. `acronyms.py`
reads “Example Board (EB)”, with `letters.py` for what fits; `mentions.py` finds full names of organisations,
`organisations.py` groups them, `keys.py` and `slips.py` compare names, `known.py` has those everybody knows.
`registry.py`, the door, says who or what a stretch of the story names.
"""
