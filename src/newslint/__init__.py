"""newslint reads a news story the way a copy desk does.

>>> import newslint
>>> result = newslint.check_text("The council met on Monoday.")
>>> [finding.rule for finding in result.findings]
['spelling.typo']
"""

from typing import TYPE_CHECKING, Any

from newslint._version import __version__

if TYPE_CHECKING:
    from newslint.api import Checker, Result, check_text
    from newslint.finding import Confidence, Edit, Finding, Fix, Related, Safety, Severity, Span

__all__ = [
    "Checker",
    "Confidence",
    "Edit",
    "Finding",
    "Fix",
    "Related",
    "Result",
    "Safety",
    "Severity",
    "Span",
    "__version__",
    "check_text",
]

_HOMES = {"Checker": "api", "Result": "api", "check_text": "api"}


def __getattr__(name: str) -> Any:  # noqa: ANN401  # PEP 562: names are imported when asked for
    if name not in __all__:
        raise AttributeError(f"module “newslint” has no “{name}”")
    import importlib

    return getattr(importlib.import_module(f"newslint.{_HOMES.get(name, 'finding')}"), name)
