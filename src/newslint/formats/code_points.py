"""From byte offsets of UTF-8 to code points of the text it came from."""


class CodePoints:
    """Converts offsets that lie near one another: each costs its distance from the one before."""

    def __init__(self, data: bytes, first: int) -> None:
        """`first` is the code-point offset of the first byte."""
        self._data = data
        self._is_ascii = data.isascii()
        self._first = first
        self._byte = 0
        self._point = first

    def at(self, byte: int) -> int:
        """The code-point offset of a byte that begins a character."""
        if self._is_ascii:
            return self._first + byte
        if byte >= self._byte:
            self._point += len(self._data[self._byte : byte].decode())
        else:
            self._point -= len(self._data[byte : self._byte].decode())
        self._byte = byte
        return self._point
