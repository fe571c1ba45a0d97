"""The names that pages give to encodings, and what browsers read under them.

The labels and what they mean are those of the WHATWG Encoding Standard, so that a page is read here as browsers read
it: "latin1" and "ascii" are windows-1252, "gb2312" is gb18030. Names of Python's codecs stand for the encodings; where
none is exact, the nearest one that is wider does.
"""

from __future__ import annotations

import codecs
from functools import cache

MANY_BYTES = frozenset({"big5hkscs", "cp932", "cp949", "euc_jis_2004", "gb18030", "iso2022_jp_ext"})
"""Codecs in which a character can take more than one byte; in all others but UTF-8 each byte is a character."""

_LABELS = {
    "utf-8": """unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8
        csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff unicodefffe utf-16 utf-16be utf-16le""",
    "cp1252": """ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591
        iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252 x-user-defined""",
    "cp866": "866 cp866 csibm866 ibm866",
    "iso8859_2": "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
    "iso8859_3": "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
    "iso8859_4": "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
    "iso8859_5": "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988",
    "iso8859_6": """arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e
        iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987""",
    "iso8859_7": """csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7
        iso_8859-7:1987 sun_eu_greek""",
    "iso8859_8": """csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8
        iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical""",
    "iso8859_10": "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
    "iso8859_13": "iso-8859-13 iso8859-13 iso885913",
    "iso8859_14": "iso-8859-14 iso8859-14 iso885914",
    "iso8859_15": "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9",
    "iso8859_16": "iso-8859-16",
    "koi8_r": "cskoi8r koi koi8 koi8-r koi8_r",
    "koi8_u": "koi8-ru koi8-u",
    "mac_roman": "csmacintosh mac macintosh x-mac-roman",
    "mac_cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "cp874": "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874",
    "cp1250": "cp1250 windows-1250 x-cp1250",
    "cp1251": "cp1251 windows-1251 x-cp1251",
    "cp1253": "cp1253 windows-1253 x-cp1253",
    "cp1254": """cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5
        windows-1254 x-cp1254""",
    "cp1255": "cp1255 windows-1255 x-cp1255",
    "cp1256": "cp1256 windows-1256 x-cp1256",
    "cp1257": "cp1257 windows-1257 x-cp1257",
    "cp1258": "cp1258 windows-1258 x-cp1258",
    "gb18030": "chinese csgb2312 csiso58gb231280 gb18030 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk",
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "euc_jis_2004": "cseucpkdfmtjapanese euc-jp x-euc-jp",
    "iso2022_jp_ext": "csiso2022jp iso-2022-jp",
    "cp932": "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
    "cp949": """cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601
        windows-949""",
}
"""Labels of each codec. A page that can be read far enough to find one of the UTF-16 labels in it is not UTF-16."""

_CODECS = {label: codec for codec, labels in _LABELS.items() for label in labels.split()}

CODECS = tuple(sorted(_LABELS))
"""All codecs that a label can mean."""


def codec_named(label: str) -> str:
    """The codec that a page means by a label, "" for a label that means nothing to a browser.

    Labels that name a way to smuggle markup past filters (UTF-7, iso-2022-kr and the like) mean nothing either.
    """
    return _CODECS.get(label.strip("\t\n\f\r ").lower(), "")


def read_as(codec: str, data: bytes) -> str:
    """Some bytes, read with a codec; what is no character in it becomes U+FFFD. Never raises, gives no surrogates."""
    if codec == "utf-8" or codec in MANY_BYTES or codec.startswith(("utf-16", "utf-32")):
        return data.decode(codec, "replace")
    return codecs.charmap_decode(data, "replace", _table(codec))[0]


@cache
def _table(codec: str) -> str:
    """What each byte stands for. Bytes from 0x80 to 0x9F that the codec leaves free are control characters."""
    written = bytes(range(256)).decode(codec, "replace")
    return "".join(chr(byte) if 0x80 <= byte < 0xA0 and char == "\ufffd" else char for byte, char in enumerate(written))
