"""Bytes to text: each rule by itself, and what holds for all bytes."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.read import decode
from cleaner.read.labels import CODECS, MANY_BYTES, codec_named, read_as
from tests import hostile

GERMAN = "Grüße aus Köln: die Fähre fährt wieder, schöne Häuser, weiße Möwen. "
RUSSIAN = "Экипажи обоих паромов вернулись к работе в понедельник после девяти дней забастовки. "
CHINESE = "渡轮的船员在停工九天之后恢复上班，船东同意在月底之前补发全部拖欠的工资。"
TAIWANESE = "渡輪的船員在停工九天之後恢復上班，船東同意在月底之前補發全部拖欠的工資。"
JAPANESE = "二隻のフェリーの乗組員は九日間のストライキの後、月曜日に仕事に戻った。"
KOREAN = "두 여객선의 선원들은 아흐레 동안의 파업 끝에 월요일 일터로 돌아왔다. "


def page(head: str, text: str) -> str:
    return f"<!DOCTYPE html><html><head>{head}<title>x</title></head><body><p>{text}</p></body></html>"


# ---- marks


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_mark_decides(codec: str) -> None:
    """A byte order mark counts for more than what the page declares, and is no part of the text."""
    text = page("<meta charset=shift_jis>", GERMAN + "😀")
    assert decode(("\ufeff" + text).encode(codec)) == (text, "")


def test_only_one_mark_goes() -> None:
    assert decode("\ufeff\ufeffx".encode()) == ("\ufeffx", "")


def test_wide_with_an_odd_byte() -> None:
    text, problem = decode(b"\xff\xfe" + "Köln".encode("utf-16-le") + b"\x41")
    assert (text, problem) == ("Köln\ufffd", "1 character could not be read as utf-16-le and was replaced.")


def test_wide_with_lone_surrogates() -> None:
    text, problem = decode(b"\xff\xfe" + "a\ud800b\udc00".encode("utf-16-le", "surrogatepass"))
    assert "\ufffd" in text
    assert not any("\ud800" <= char <= "\udfff" for char in text)
    assert "replaced" in problem


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_wide_markup_without_a_mark(codec: str) -> None:
    text, problem = decode(page("", GERMAN).encode(codec))
    assert (text, "guess" in problem) == (page("", GERMAN), True)


# ---- UTF-8


def test_utf8_needs_no_word() -> None:
    assert decode(GERMAN.encode()) == (GERMAN, "")
    assert decode(b"") == ("", "")


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1251", "gb2312", "shift_jis", "utf-16", "nonsense"])
def test_utf8_counts_for_more_than_a_label(label: str) -> None:
    text = page(f"<meta charset={label}>", GERMAN + CHINESE)
    assert decode(text.encode()) == (text, "")


@pytest.mark.parametrize("head", ["", "<meta charset=utf-8>", "<meta charset=iso-8859-1>"])
def test_stray_bytes_are_replaced_and_counted(head: str) -> None:
    """Two damaged bytes in a page of UTF-8 cost two characters, whatever the page declares."""
    data = page(head, GERMAN * 2).encode().replace(b"</p>", b"caf\xe9, ol\xe9</p>")
    text, problem = decode(data)
    assert text == page(head, GERMAN * 2).replace("</p>", "caf\ufffd, ol\ufffd</p>")
    assert problem == "2 characters could not be read as utf-8 and were replaced."


def test_replacements_of_the_page_itself_are_not_counted() -> None:
    text, problem = decode(f"{GERMAN}\ufffd\ufffd".encode() + b"\xff")
    assert (text, problem[:12]) == (f"{GERMAN}\ufffd\ufffd\ufffd", "1 character ")


def test_surrogates_in_utf8_are_errors() -> None:
    text, problem = decode((GERMAN + "\ud83d").encode("utf-8", "surrogatepass"))
    assert text.startswith(GERMAN)
    assert "\ud83d" not in text
    assert "replaced" in problem


# ---- what a page declares

DECLARED = [
    ("windows-1251", "cp1251", RUSSIAN),
    ("koi8-r", "koi8_r", RUSSIAN),
    ("iso-8859-5", "iso8859_5", RUSSIAN),
    ("ISO-8859-1", "cp1252", "“Grüße” – 5 €"),
    ("latin1", "cp1252", "“Grüße” – 5 €"),
    ("us-ascii", "cp1252", "“Grüße” – 5 €"),
    ("x-user-defined", "cp1252", "Grüße"),
    ("iso-8859-9", "cp1254", "Feribotların mürettebatı işe döndü – çağrı"),
    ("iso-8859-2", "iso8859_2", "Załogi obu promów wróciły do pracy, ściśle"),
    ("gb2312", "gb18030", CHINESE + "镕㐀"),
    ("gbk", "gb18030", CHINESE + "😀"),
    ("big5", "big5hkscs", TAIWANESE + "碁"),
    ("shift_jis", "cp932", JAPANESE + "①髙"),
    ("x-sjis", "cp932", JAPANESE),
    ("euc-jp", "euc_jis_2004", JAPANESE + "①"),
    ("iso-2022-jp", "iso2022_jp", JAPANESE),
    ("euc-kr", "cp949", KOREAN + "똠"),
    ("ks_c_5601-1987", "cp949", KOREAN),
    ("tis-620", "cp874", "ลูกเรือกลับมาทำงาน…"),
    ("iso-8859-11", "cp874", "ลูกเรือกลับมาทำงาน…"),
    (" Windows-1253 ", "cp1253", "Τα πληρώματα επέστρεψαν"),
]
"""A label, the codec that wrote the bytes, and text that stands only in the encoding that browsers take it for."""


@pytest.mark.parametrize(("label", "codec", "body"), DECLARED)
def test_labels_mean_what_browsers_mean(label: str, codec: str, body: str) -> None:
    text = page(f'<meta charset="{label}">', body)
    assert decode(text.encode(codec)) == (text, "")


WAYS = [
    "<meta charset=windows-1251>",
    "<META CharSet='windows-1251'/>",
    '<meta name="x" content="y"><meta\ncharset = "windows-1251" >',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    "<meta content='text/html;charset = \"windows-1251\"' http-equiv=content-type />",
    "<!-- <meta charset=big5> --><meta charset=windows-1251>",
    "<meta charset=nonsense><meta charset=windows-1251>",
    "<script>var a = 1;</script>" * 40 + "<meta charset=windows-1251>",
]


@pytest.mark.parametrize("head", WAYS)
def test_ways_to_declare(head: str) -> None:
    text = page(head, RUSSIAN)
    assert decode(text.encode("cp1251")) == (text, "")


@pytest.mark.parametrize("root", ["<html><p>{}</p></html>", "<rss><title>{}</title></rss>"])
def test_xml_declaration(root: str) -> None:
    text = '<?xml version="1.0" encoding="windows-1251"?>\n' + root.format(RUSSIAN)
    assert decode(text.encode("cp1251")) == (text, "")


NO_DECLARATION = [
    "Put <meta charset=big5> into the head of a page. " + RUSSIAN,
    page('<meta name="description" content="text; charset=big5">', RUSSIAN),
    page("<!-- <meta charset=big5> -->", RUSSIAN),
    page("<meta charset=utf-7>", RUSSIAN),
    page("<meta charset=iso-2022-kr>", RUSSIAN),
    page("<script>" + "x" * 4000 + "</script><meta charset=big5>", RUSSIAN),
]


@pytest.mark.parametrize("text", NO_DECLARATION)
def test_no_declaration(text: str) -> None:
    """What only looks like a declaration, or names what browsers do not know, decides nothing."""
    read, problem = decode(text.encode("cp1251"))
    assert (read, "guess" in problem) == (text, True)


def test_label_that_does_not_fit() -> None:
    """Bytes that are full of errors in what the page declares are in something else."""
    text = page("<meta charset=euc-kr>", RUSSIAN * 3)
    read, problem = decode(text.encode("koi8_r"))
    assert "cp949" not in problem or read.count("\ufffd") < len(RUSSIAN)
    text = page("<meta charset=utf-8>", GERMAN * 3)
    assert decode(text.encode("cp1252"))[0] == text


def test_escapes_that_are_no_japanese() -> None:
    text = page("<meta charset=iso-2022-jp>", "\x1b$B\x1b[31m \x1b(Bred" * 5)
    assert decode(text.encode())[0].endswith("</html>")
    assert decode(b"\x1b[31mred") == ("\x1b[31mred", "")


def test_free_bytes_are_controls() -> None:
    """Windows-1252 has no errors: what it leaves free are control characters, as in browsers."""
    data = page("<meta charset=latin1>", "é").encode("cp1252").replace(b"</p>", b"\x81\x8d\x8f\x90\x9d</p>")
    assert decode(data) == (page("<meta charset=latin1>", "é\x81\x8d\x8f\x90\x9d"), "")


def test_errors_in_what_is_declared_are_counted() -> None:
    data = page("<meta charset=gbk>", CHINESE).encode("gb18030").replace(b"</p>", b"\xff</p>")
    text, problem = decode(data)
    assert text == page("<meta charset=gbk>", CHINESE + "\ufffd")
    assert problem == "1 character could not be read as gb18030 and was replaced."


# ---- guesses


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("cp1252", GERMAN),
        ("cp1252", "El niño volvió a España."),
        ("cp1252", "A café on the quay."),
        ("cp1251", RUSSIAN),
        ("koi8_r", RUSSIAN),
        ("gb18030", CHINESE),
        ("big5", TAIWANESE),
        ("cp932", JAPANESE),
        ("euc_jp", JAPANESE),
        ("cp949", KOREAN),
    ],
)
@pytest.mark.parametrize("times", [1, 3000])
def test_guess(codec: str, text: str, times: int) -> None:
    read, problem = decode((text * times).encode(codec))
    assert read == text * times
    assert "guess" in problem


def test_guess_looks_at_what_is_not_ascii() -> None:
    data = b"mast and oar " * 50_000 + RUSSIAN.encode("cp1251")
    assert decode(data)[0].endswith(RUSSIAN)


# ---- for all bytes

FRAGMENTS = st.one_of(
    st.binary(max_size=40),
    st.sampled_from([*(one[1].encode() for one in DECLARED), *(way.encode() for way in WAYS)]),
    st.sampled_from(
        [b"<html>", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\0\0\xfe\xff", b"\x1b$B", b"<\0", b"\xed\xa0\x80"]
    ),
    st.sampled_from([text.encode(codec) for _, codec, text in DECLARED]),
)


@settings(max_examples=400, deadline=None)
@given(st.lists(FRAGMENTS, max_size=8).map(b"".join))
def test_never_raises_and_gives_no_surrogates(data: bytes) -> None:
    text, problem = decode(data)
    assert text.encode("utf-8").decode("utf-8") == text
    assert decode(data) == (text, problem)


@settings(deadline=None)
@given(st.text(st.characters(max_codepoint=127, exclude_characters="\x1b\0")))
def test_ascii_stays_ascii(text: str) -> None:
    assert decode(text.encode("ascii")) == (text, "")


@settings(deadline=None)
@given(st.text())
def test_utf8_comes_back(text: str) -> None:
    """Text in UTF-8 comes back without a word, but for a mark and markup that zeros make wide."""
    if not text.startswith("\ufeff") and "\0" not in text:
        assert decode(text.encode()) == (text, "")


@settings(deadline=None)
@given(st.binary(max_size=200), st.sampled_from(CODECS))
def test_no_codec_raises(data: bytes, codec: str) -> None:
    text = read_as(codec, data)
    assert codec in (*MANY_BYTES, "utf-8") or len(text) == len(data)
    assert not any("\ud800" <= char <= "\udfff" for char in text)


@pytest.mark.parametrize("codec", CODECS)
def test_every_codec_keeps_ascii(codec: str) -> None:
    ascii_text = "".join(map(chr, range(32, 127)))
    assert read_as(codec, ascii_text.encode()) == ascii_text


def test_unknown_labels_mean_nothing() -> None:
    assert [codec_named(label) for label in ("", "utf-7", "rot13", "cp037", "hz-gb-2312", "idna", "é")] == [""] * 7


@pytest.mark.parametrize("name", hostile.ENCODED)
def test_hostile_pages(name: str) -> None:
    data, text = hostile.ENCODED[name](20)
    assert decode(data)[0] == text


@pytest.mark.parametrize("data", [b"<", b"<meta ", b"\xff", b"\x1b", b"caf\xe9 ", b"<!--", b"\x80<a b=", b"\0"])
def test_takes_no_time(data: bytes) -> None:
    """A megabyte of nonsense is read in much less than a second a megabyte."""
    start = time.perf_counter()
    decode(data * (1_000_000 // len(data)) + b"\xff")
    assert time.perf_counter() - start < 5
