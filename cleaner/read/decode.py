"""Bytes in, text out: whatever the bytes are, and saying so where something was guessed or replaced."""

from __future__ import annotations

import codecs

MOSTLY = 0.01
"""Up to this share of replaced characters, bytes with errors still count as UTF-8: a few were damaged on the way."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(data: bytes) -> tuple[str, str]:
    """The text of some bytes, and the problem met on the way ("" if none): never raises.

    In this order: a byte order mark, strict UTF-8, UTF-8 with a few damaged bytes replaced, a guess by
    charset-normalizer, and at last UTF-8 with everything replaced that is not.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(encoding, "replace")
            return text, _replaced(text.count("\ufffd"), encoding)
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError:
        pass
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    if bad <= MOSTLY * len(text):
        return text, _replaced(bad, "utf-8")
    from charset_normalizer import from_bytes

    guess = from_bytes(data).best()
    if guess is None:
        return text, _replaced(bad, "utf-8")
    return str(guess), f"The bytes are not UTF-8 and say no encoding; read as {guess.encoding}, which is a guess."


def _replaced(count: int, encoding: str) -> str:
    return f"{count} characters could not be read as {encoding} and were replaced." if count else ""
