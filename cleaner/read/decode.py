"""Bytes in, text out: whatever the bytes are, and saying so where something was guessed or replaced."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from cleaner.read.labels import codec_named, read_as
from cleaner.read.recognize import looks_like_html

HEAD = 2048
"""Bytes in which a page says its encoding. Browsers look at 1,024; many pages need a little more."""

MOSTLY = 0.25
"""Up to this share of errors among the characters beyond ASCII, bytes are still what they were taken for: some were
damaged on the way. Text in another encoding gives hardly a character of UTF-8 by chance."""

SAMPLE = 50_000
"""Bytes that are looked at for a guess. More of them make no better guess, and guessing is slow."""

DEFAULT = "cp1252"
"""What browsers take when nothing is declared."""

CHAOS = 0.02
"""So much messier, of 1, a reading may be than the best one and still be as probable, if it is as much like a language:
the code and the menus in a sample make more of a difference than this."""

GUESSES = (
    *("big5hkscs", "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp874", "cp932", "cp949"),
    *("euc_jis_2004", "gb18030", "koi8_r", "koi8_u"),
)
"""Codecs that bytes may be guessed to be in. The others are so rare where nothing is declared that a guess of them is
wrong more often than right."""

CONTEXT = 500
"""Bytes of ASCII that a stretch of a sample begins with at most."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_XML = re.compile(r"\s{0,100}<\?xml\s[^>]{0,200}?\bencoding\s{0,5}=\s{0,5}[\"']([^\"'<>]{1,40})[\"']")
_META = re.compile(r"<meta[\s/]([^>]{1,500})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([^\s\"'>/=]{1,40})\s{0,5}=\s{0,5}(?:\"([^\"]{0,200})\"|'([^']{0,200})'|([^\s\"'>]{1,200}))")
_CONTENT = re.compile(r"\bcharset\s{0,5}=\s{0,5}[\"']?([^\s\"';]{1,40})", re.IGNORECASE)

_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_ESCAPE = b"\x1b"


def decode(data: bytes) -> tuple[str, str]:
    """The text of some bytes, and the problem met on the way ("" if none). Never raises, gives no lone surrogates.

    In this order: a byte order mark; UTF-8 where all of it is; UTF-8 where most of it is, because a few damaged bytes
    must not turn a page into noise; what an HTML page declares, as browsers understand it; a guess by
    charset-normalizer. UTF-8 comes before what is declared because text in other encodings is hardly ever UTF-8 by
    chance, while a wrong label is common.
    """
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _counted(codec, data[len(mark) :])
    if _is_wide(data):
        codec = "utf-16-be" if data.startswith(b"\0") else "utf-16-le"
        return read_as(codec, data), _guessed(codec)
    if data.isascii() and _ESCAPE not in data:
        return data.decode("ascii"), ""
    return _decode_unmarked(data)


def _decode_unmarked(data: bytes) -> tuple[str, str]:
    """`decode` without the marks. Japanese with escapes is the one declared encoding that valid UTF-8 can be in."""
    declared = _declared(data)
    escaped = declared == "iso2022_jp_ext" and data.isascii()
    for codec in (declared, "utf-8") if escaped else ("utf-8", declared):
        read = _fitting(codec, data) if codec else None
        if read:
            return read
    guess = _guess(data)
    return (read_as(guess, data), _guessed(guess)) if guess else _counted("utf-8", data)


def _fitting(codec: str, data: bytes) -> tuple[str, str] | None:
    """What `decode` gives for a codec; None where too much is no character in it."""
    text, bad = _read(codec, data)
    if not bad:
        return text, ""
    beyond = len(text) - len(text.encode("ascii", "ignore"))
    return (text, _replaced(bad, codec)) if bad <= MOSTLY * beyond else None


def _counted(codec: str, data: bytes) -> tuple[str, str]:
    text, bad = _read(codec, data)
    return text, _replaced(bad, codec)


def _read(codec: str, data: bytes) -> tuple[str, int]:
    """The text, and how many characters of it are replacements, those that the page had itself not counted."""
    text = read_as(codec, data)
    bad = text.count("\ufffd")
    if bad and codec.startswith(("utf", "gb18030")):
        bad = max(0, bad - data.count("\ufffd".encode(codec)))
    return text, bad


def _is_wide(data: bytes) -> bool:
    """Whether the bytes are markup in UTF-16 without a mark: "<" and one more character of ASCII."""
    return len(data) > 3 and (
        (data[0] == ord("<") and 0 < data[2] < 0x80 and data[1] == data[3] == 0)
        or (data[1] == ord("<") and 0 < data[3] < 0x80 and data[0] == data[2] == 0)
    )


def _declared(data: bytes) -> str:
    """The codec that an HTML page, or any XML, says that it is in; "" where it says none that there is.

    A text that quotes such a declaration declares nothing.
    """
    head = data[:HEAD].decode("latin-1")
    stated = _XML.match(head)
    if stated is None and not looks_like_html(head):
        return ""
    labels = [stated[1]] if stated else []
    found = (codec_named(label) for label in (*labels, *_labels(_COMMENT.sub(" ", head))))
    return next((codec for codec in found if codec), "")


def _labels(head: str) -> Iterator[str]:
    """What the meta elements of a page say."""
    for meta in _META.finditer(head):
        given = {one[1].lower(): one[2] or one[3] or one[4] or "" for one in _ATTRIBUTE.finditer(meta[1])}
        if "charset" in given:
            yield given["charset"]
        elif given.get("http-equiv", "").lower() == "content-type":
            said = _CONTENT.search(given.get("content", ""))
            if said:
                yield said[1]


def _guess(data: bytes) -> str:
    """The codec that some bytes are probably in, "" if they are hardly text.

    Where several are about as probable, `DEFAULT` if it is one of them.
    """
    from charset_normalizer import from_bytes

    found = from_bytes(_sample(data), cp_isolation=list(GUESSES), preemptive_behaviour=False)
    best = found.best()
    if best is None:
        return "" if b"\0" in data else DEFAULT
    near = [one for one in found if one.chaos <= best.chaos + CHAOS and one.coherence >= best.coherence]
    return DEFAULT if any(DEFAULT in one.could_be_from_charset for one in near) else best.encoding


def _sample(data: bytes) -> bytes:
    """Stretches that are not all ASCII, cut where no encoding has a part of a character: line breaks, "<", spaces."""
    stretches = (_from_context(one) for one in data.replace(b"<", b"\n<").split(b"\n") if not one.isascii())
    sample = b"\n".join(stretches)
    if len(sample) <= SAMPLE:
        return sample
    end = max(sample.rfind(b"\n", 0, SAMPLE), sample.rfind(b" ", 0, SAMPLE))
    return sample[: end if end > 0 else SAMPLE]


def _from_context(stretch: bytes) -> bytes:
    """A stretch without the ASCII that it begins with, but for the last part of that, which a guess may need."""
    first = _BEYOND_ASCII.search(stretch)
    return stretch[max(0, first.start() - CONTEXT) :] if first else stretch


def _guessed(codec: str) -> str:
    return f"The bytes are not UTF-8 and say no encoding that fits; read as {codec}, which is a guess."


def _replaced(count: int, codec: str) -> str:
    if not count:
        return ""
    what = "1 character" if count == 1 else f"{count} characters"
    return f"{what} could not be read as {codec} and {'was' if count == 1 else 'were'} replaced."
