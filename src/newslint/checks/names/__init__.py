"""Checks of the names in a story; those of places have modules that begin with `place_`."""
