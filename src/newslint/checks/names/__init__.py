"""Checks of names and titles: how the story, its headline and its captions write them."""
