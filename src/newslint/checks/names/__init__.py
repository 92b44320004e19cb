"""Checks of the names in a story.

A module’s name tells what it is about: `person_`, `organisation_`, `acronym_`, `place_`, `title_`, `headline_`.
"""
