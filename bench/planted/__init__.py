"""Planted slips: how many of them are found."""
