"""Values that pages declare, made readable: text, dates, people, addresses and languages.

Pure functions from what stands in the page to what it says, or to nothing. They never guess: a date whose day and month
cannot be told apart is no date, and a relative address of a page that is not known is no address.
"""

from __future__ import annotations

import datetime
import html
import re
from collections.abc import Iterator
from urllib.parse import urljoin

LONGEST = 2000
"""Characters of a value that are looked at: titles and names are shorter, descriptions hardly longer."""

LONGEST_DATE = 100
"""Characters of a value in which a date is looked for."""

FIRST_YEAR, LAST_YEAR = 1995, 2100
"""Before the first there were hardly any pages, so an earlier date is a clock at zero or part of the story."""

NAME_WORDS, NAME_LENGTH = 8, 80
"""A name of a person or of an office has at most so many words and characters."""

_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,300}>")
_UNREADABLE = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u2060\ufeff\ud800-\udfff]")


def tidy(value: object) -> str:
    """The text of a value: tags and control characters gone, entities resolved (even if escaped twice), on one line."""
    if not isinstance(value, str):
        return ""
    text = value[:LONGEST]
    if "&" in text:
        text = html.unescape(text)
        text = html.unescape(text) if "&" in text else text
    if "<" in text:
        text = _TAG.sub(" ", text)
    return " ".join(_UNREADABLE.sub("", text).split())


# Dates

_MONTHS = (
    "january jan januar jänner januari janvier janv enero ene gennaio gen janeiro",
    "february feb februar februari février févr fév febrero febbraio fevereiro fev",
    "march mar märz mrz maart mars marzo março",
    "april apr avril avr abril abr aprile",
    "may mai mei mayo maggio mag maio maj",
    "june jun juni juin junio giugno giu junho",
    "july jul juli juillet juil julio luglio lug julho",
    "august aug augustus augusti août agosto ago",
    "september sep sept septembre septiembre setiembre settembre set setembro",
    "october oct oktober okt octobre octubre ottobre ott outubro out",
    "november nov novembre noviembre novembro",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_ISO = re.compile(
    r"(?<!\d)(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?![\d/])"
    r"(?:(?:T|\s{1,2})(\d{1,2}):(\d\d)(?::(\d\d))?(?:[.,]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d(?!\d))?)?"
    r"(\s?[ap]\.?m\b)?",
    re.I,
)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z)?)?")
_EPOCH = re.compile(r"(\d{9,10})(?:\.\d{1,6}|\d{3})?")
_DAY_FIRST = re.compile(
    r"(?<![\d:])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-](?:of\s|de\s)?([^\W\d_]{3,10})\.?,?[\s-](?:de\s|del\s)?(\d{4})(?!\d)"
    r"(?:,?\s(\d\d):(\d\d)(?::(\d\d))?\s(Z|UTC|GMT|[+-]\d{4}))?",
    re.I,
)
_MONTH_FIRST = re.compile(r"([^\W\d_]{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)", re.I)
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})\s([^\W\d_]{3,10})\.?\s(\d{1,2})(?!\d)", re.I)
_CJK = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]")
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)")


def iso_date(value: object) -> str:
    """The first date in a value in ISO 8601: with its time and offset where they are given, "" where there is none."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        value = f"{value:.0f}" if abs(value) < 1e15 else ""
    text = tidy(value[:LONGEST_DATE]) if isinstance(value, str) else ""
    return next(filter(None, _dates(text)), "") if text else ""


def _dates(text: str) -> Iterator[str]:
    """What each notation reads in a text; "" for a date that is none or is not plausible."""
    if match := _COMPACT.fullmatch(text):
        yield _iso(*match.groups())
    if match := _EPOCH.fullmatch(text):
        yield _clock(int(match[1]))
    if match := _ISO.search(text):
        time = (None, None, None, None) if match[8] else match.group(4, 5, 6, 7)  # of "8:00 pm" the day is enough
        yield _iso(match[1], match[2], match[3], *time)
    if match := _NUMERIC.search(text):
        yield _numeric(int(match[1]), match[2], int(match[3]), match[4])
    yield from _worded(text)


def _worded(text: str) -> Iterator[str]:
    """What the notations with the names of months read."""
    for match in _DAY_FIRST.finditer(text):
        yield _iso(match[3], _MONTH.get(match[2].lower()), match[1], *match.group(4, 5, 6, 7))
    for match in _MONTH_FIRST.finditer(text):
        yield _iso(match[3], _MONTH.get(match[1].lower()), match[2])
    for match in _YEAR_FIRST.finditer(text):
        yield _iso(match[1], _MONTH.get(match[2].lower()), match[3])
    for match in _CJK.finditer(text):
        yield _iso(*match.groups())


def _numeric(first: int, separator: str, second: int, year: str) -> str:
    """A date in digits, if it can be told which is the day: dots put it first, and no month is beyond twelve."""
    if separator == "." or first > 12 or first == second:
        return _iso(year, second, first)
    return _iso(year, first, second) if second > 12 else ""


def _clock(seconds: int) -> str:
    """The moment so many seconds after 1970, in UTC."""
    moment = datetime.datetime.fromtimestamp(seconds, datetime.UTC)
    return moment.isoformat() if FIRST_YEAR <= moment.year <= LAST_YEAR else ""


def _iso(  # as many as a date has parts
    year: str,
    month: str | int | None,
    day: str | int | None = None,
    hour: str | None = None,
    minute: str | None = None,
    second: str | None = None,
    zone: str | None = None,
) -> str:
    """A date in ISO 8601 from its parts; "" if there is no such day or it is not plausible."""
    if month is None or not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return ""
    try:
        date = datetime.date(int(year), int(month), int(day or 1)).isoformat()
        if hour is None or minute is None or day is None:
            return date if day else date[:7]
        time = datetime.time(int(hour), int(minute), int(second or 0)).isoformat()
    except ValueError:
        return ""
    return f"{date}T{time}{_offset(zone or '')}"


def _offset(zone: str) -> str:
    """An offset from UTC as ISO 8601 writes it, "" for none."""
    if zone.upper() in ("Z", "UTC", "GMT"):
        return "+00:00"
    digits = zone.replace(":", "")
    return f"{digits[:3]}:{digits[3:] or '00'}" if zone else ""


# People

_BY = re.compile(
    r"^(?:(?:written|posted|published|words|story|article|text|created|authored|submitted|recipe)\s)?by\b\s?:?\s?"
    r"|^(?:von|par|por|door)\s(?=\S{1,40}\s\S)|^(?:about\s)?the author\b\s?:?\s?"
    r"|^(?:written|authors?|autor(?:in)?|auteur|autore|posted)\s?:\s?",
    re.I,
)
_AND = re.compile(r",?\s(?:and|und|et|y|&|with)\s", re.I)
_BETWEEN = re.compile(r"\s?[;|•·]\s?|\s?,\s?|\s[-–—/]\s")
_BEHIND = re.compile(
    r"\s?\([^()]{0,80}\)?\s?$|\s(?:posted|published|updated|last updated|on\s\S)\b.{0,200}$|\s?[:,|–—-]{1,3}$"
    r"|\s(?:(?:staff|senior|contributing)\s)?(?:writer|author|editor|contributor|reporter)$",
    re.I,
)
"""Remarks behind a name."""

_TITLES = re.compile(
    r"(?:[A-Z][A-Z-]{1,5}[®™]?|(?:[A-Z][a-z]{0,3}\.\s?){1,4}[A-Z]?|PhD|Dipl|Esq|Bsc|Msc|BSc|MSc|LicAc|[A-Z]-[A-Z]{2,4}(?:\s\d{2,3})?)\.?"
)
_SUFFIX = re.compile(r"(?:Jr|Sr|II|III|IV)\.?")
_ROLE = re.compile(
    r"\b(?:editors?|reporter|writer|correspondent|staff|director|manager|expert|ceo|cto|cfo|founder|co-founder|president|"
    r"contributor|contributing|author|producer|analyst|professor|dietitian|nutritionist|consultant|specialist|senior|chief|"
    r"head|officer|columnist|journalist|reviewer|reviewed|physician|attorney|coach|redakteur(?:in)?|updated|published|"
    r"posted|read|minutes?|ago|verified|assistant|associate|lead|candidate|edited|photography|photos?|about)\b",
    re.I,
)
_NOBODY = frozenset(
    str.split("""
    admin administrator author authors editor wpadmin webmaster root user guest unknown anonymous none null
    undefined n/a superuser default-author wordpress siteadmin site-admin test blog website by share
    twitter facebook linkedin
    """)
)
_ADDRESS = re.compile(r"(?:https?:)?//\S*|\bwww\.\S+|<?[\w.+-]{1,64}@[\w.-]{1,190}>?|(?<!\S)@(?=\w)", re.I)
_FILLED_IN = re.compile(r"\{\{|\}\}|%%|\$\{|\[\w{1,40}\]|^\w{1,40}(?:\.\w{1,40}){2,}$")


def people(value: object, whole: bool = False) -> tuple[str, ...]:
    """The names in a byline, in order, without "By", addresses, degrees and offices. Nobody is no name ("admin").

    whole: whether the value is one name as it stands, such as that of an office, whose "and" joins no people.
    """
    text = tidy(value)
    if not text or len(text) > LONGEST_DATE * 4 or _FILLED_IN.search(text):
        return ()
    text = _BY.sub("", _ADDRESS.sub(" ", text).strip(" ,;|-–—:"), count=1)
    names = [text] if whole else list(_names(text))
    return tuple(dict.fromkeys(name for name in map(_name, names) if name))


def _names(text: str) -> Iterator[str]:
    """The parts of a byline that name somebody."""
    name = ""
    for part in _BETWEEN.split(text[:400]):
        if _SUFFIX.fullmatch(part) and name:
            name += f", {part}"
        elif part and not (name and _is_office(part)):
            yield from _joined(name)
            name = part
    yield from _joined(name)


def _is_office(part: str) -> bool:
    """Whether what stands behind a name tells what somebody is: a degree, a post, a remark."""
    bare = re.sub(r"^(?:and|und|et|y|&)\s", "", part)
    if bare != part:
        return bool(_ROLE.search(bare))
    return part[0].islower() or not part[0].isalpha() or bool(_ROLE.search(part)) or _degrees(part)


def _degrees(part: str) -> bool:
    """Whether a part has nothing but degrees: "MD", "Ph.D.", "M.D. FACLM"."""
    return all(word.isdigit() or _TITLES.fullmatch(word) for word in part.split())


def _joined(text: str) -> Iterator[str]:
    """The people on both sides of each "and": two surnames or two full names, not "Food and Drug Administration"."""
    text = re.sub(r"^(?:and|und|et|y|&)\s", "", text)
    sides = _AND.split(text)
    lengths = [len(side.split()) for side in sides]
    if len(sides) > 1 and (min(lengths) >= 2 or max(lengths) == 1):
        yield from sides
    elif text:
        yield text


def _name(text: str) -> str:
    """One name without what hangs on to it; "" if it is none."""
    text = _BEHIND.sub("", _BEHIND.sub("", text)).strip(" \"'“”‘’«»,;:|-–—*·•/")
    if not 1 < len(text) <= NAME_LENGTH or len(text.split()) > NAME_WORDS or not any(map(str.isalpha, text)):
        return ""
    first, _, rest = text.partition(" ")
    if first.isupper() and len(first) > 1 and first == "".join(word[0] for word in rest.split()):
        text = rest  # the letters that stand for a missing portrait
    return "" if text.lower().replace(" ", "") in _NOBODY else text


def surname_last(value: object) -> object:
    """A name from a library's catalog, "Doe, Jane", as it is spoken."""
    text = tidy(value)
    last, comma, first = text.partition(", ")
    return f"{first} {last}" if comma and "," not in first and len(text.split()) <= 5 else value


# Addresses and languages

_SCHEME = re.compile(r"https?://[^\s/]", re.I)
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}")


def address(value: object, base: str = "") -> str:
    """An absolute address of the web; "" if the value is none, or relative to a page whose address is not known."""
    text = value.strip() if isinstance(value, str) else ""
    if not text or len(text) > LONGEST or any(char.isspace() for char in text):
        return ""
    text = _UNREADABLE.sub("", text.replace("&amp;", "&"))
    try:
        text = urljoin(base, text)
    except ValueError:
        return ""
    return text if _SCHEME.match(text) else ""


def language(value: object) -> str:
    """A language tag ("en", "pt-BR"); "" if the value is none."""
    text = tidy(value).replace("_", "-").partition(",")[0].partition(".")[0].strip()
    if not _LANGUAGE.fullmatch(text) or text.lower() in ("und", "mul", "zxx"):
        return ""
    first, *rest = text.split("-")
    return "-".join([first.lower(), *(part.upper() if len(part) == 2 else part for part in rest)])
