"""Checks that compare the figures of a story with each other; each reads them sentence by sentence."""
