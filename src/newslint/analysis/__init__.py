"""Analysis: what a story holds, found once and shared by all checks."""
