"""What the settings of a desk say about its stories."""

from typing import NamedTuple


class Desk(NamedTuple):
    """Words that are right as they are, the language, and currencies that newslint does not know.

    `language` is “auto” or a code such as en-GB; `currencies` are forms, each with what stands for it.
    """

    vocabulary: frozenset[str] = frozenset()
    language: str = "auto"
    currencies: tuple[tuple[str, str], ...] = ()
