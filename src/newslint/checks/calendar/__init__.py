"""Checks of dates, times, ranges and ages: each compares two things the story says about its calendar."""
