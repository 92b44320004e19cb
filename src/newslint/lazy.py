"""Regular expressions that are compiled when they are first used.

Compiling all patterns of the package takes as long as a third of a start, and most stories meet
few of them.
"""

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    pattern = re.compile
else:

    class pattern:  # noqa: N801  # stands for `re.compile`, and reads like it
        """What `re.compile` gives, but later."""

        def __init__(self, source: str, flags: int = 0) -> None:
            self._source = source
            self._flags = flags

        def __getattr__(self, name: str) -> Any:  # noqa: ANN401
            if name == "pattern":
                return self._source
            # Kept on the instance, so that the next use finds it without coming here.
            method = getattr(re.compile(self._source, self._flags), name)
            setattr(self, name, method)
            return method
