"""Spelling: what words there are, how slips come about, and what a slip was meant to be."""
