"""Configuration: `newslint.toml`, or `[tool.newslint]` in `pyproject.toml`."""
