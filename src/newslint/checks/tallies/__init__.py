"""Rules that compare the counts of a story from one place to another."""
