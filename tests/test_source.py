"""Bytes in, the same bytes out, whatever they are."""

import codecs
import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.source import NotTextError, decode

TEXT = "“Überall Regen,” sagte Žofia – £5 am Ufer.\r\nEnde\rund\nSchluss"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_encodings_with_and_without_mark_are_told_apart(encoding: str) -> None:
    source = decode(TEXT.encode(encoding))
    assert source.text == TEXT
    assert source.encode(source.text) == TEXT.encode(encoding)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_told_by_its_nul_bytes(encoding: str) -> None:
    text = "It rained on the road all night."
    assert decode(text.encode(encoding)).text == text


def test_windows_1252_is_detected_and_declared_encodings_are_kept() -> None:
    text = "“We will go,” she said – for £5."
    assert decode(text.encode("cp1252")).text == text
    assert decode(TEXT.encode("cp1250", "replace"), "cp1250").encoding == "cp1250"
    assert decode(codecs.BOM_UTF8 + b"x", "cp1250").encoding == "utf-8"


def test_a_few_stray_bytes_do_not_make_utf8_another_encoding() -> None:
    source = decode("Café “au lait” für alle".encode() + b"\xff")
    assert source.encoding == "utf-8"
    assert source.text.startswith("Café “au lait”")


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0\r", b"PK\x03\x04\0\0\0\0\x08\0", b"\xff\xfeabc"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(NotTextError):
        decode(data)


@settings(max_examples=500, deadline=None)
@given(
    data=st.binary(max_size=200)
    | st.text(max_size=60).map(lambda text: text.encode("utf-8", "surrogatepass"))
)
def test_no_byte_is_ever_lost(data: bytes) -> None:
    with contextlib.suppress(NotTextError):
        source = decode(data)
        assert source.encode(source.text) == data
