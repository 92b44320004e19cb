"""Checks that compare the names of a story with each other."""
