"""Checks of the names in a story: `person_*` of people, `organisation_*` and `acronym_*`, `place_*`, `title_*`, `headline_*`."""
