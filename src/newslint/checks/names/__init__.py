"""Checks of the names in a story.

A module’s name begins with what it is about: `person_`, `organisation_`, `acronym_`, `place_`, `title_`,
`headline_`.
"""
