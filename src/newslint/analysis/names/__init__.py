"""The names of a story: its people, organisations and places, each with every place it is named at.

`places.py` looks names up in the gazetteer, `acronyms.py` reads “Example Board (EB)”, `people.py` groups the
forms of a person’s name, and `registry.py`, the door, says who or what a stretch of the story names.
"""
