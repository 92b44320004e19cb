"""Benchmarks; run from the top of the project."""
