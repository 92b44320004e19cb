"""Compares the calendar of newslint with expressions that others have marked and valued."""
