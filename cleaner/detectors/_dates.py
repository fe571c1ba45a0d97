"""Dates in twelve languages: what day a line states, and what is left of it without its dates and times.

Pure functions on the view of a line (see `cleaner.view`). Where day and month cannot be told apart, no date is stated:
"03/04/2025" is in March in one half of the world and in April in the other.
"""

from __future__ import annotations

import re

_MONTHS = {
    1: """january jan januar jänner jän januari janv janvier enero ene gennaio gen janeiro styczeń stycznia sty январь
        января янв""",
    2: """february feb februar februari février févr fév febrero febbraio fevereiro fev luty lutego lut февраль февраля
        фев""",
    3: """march mar märz mrz maart mars marzo março marzec marca март марта mrt""",
    4: """april apr avril avr abril abr aprile kwiecień kwietnia kwi апрель апреля апр""",
    5: """may mai mei mayo maggio mag maio maj maja май мая""",
    6: """june jun juni juin junio giugno giu junho czerwiec czerwca cze июнь июня июн""",
    7: """july jul juli juillet juil julio luglio lug julho lipiec lipca lip июль июля июл""",
    8: """august aug augustus augusti août agosto ago agos sierpień sierpnia sie август августа авг""",
    9: """september sep sept septembre septiembre setiembre settembre set setembro wrzesień września wrz сентябрь
        сентября сен сент""",
    10: """october oct oktober okt octobre octubre ottobre ott outubro out październik października paź октябрь октября
        окт""",
    11: """november nov novembre noviembre novembro listopad listopada lis ноябрь ноября ноя нояб""",
    12: """december dec dezember dez décembre déc diciembre dic dicembre dezembro grudzień grudnia gru декабрь декабря
        дек""",
}
_MONTH = {name: number for number, names in _MONTHS.items() for name in names.split()}

_TIME_WORDS = frozenset(
    str.split("""
    in am pm a.m p.m a m p h hrs hours o'clock uhr gmt utc bst cet cest est edt et ct cst cdt mst mdt pt pst pdt
    ist jst msk мск at on of the th st nd rd um à a à à las los de del le les il el em às as om o godz godz.
    godzina r г г. в kl kl. klockan by feira t z alle ore ora den der am dia op den dnia d' monday tuesday wednesday thursday
    friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch donnerstag
    freitag samstag sonnabend sonntag mo di mi do fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato
    domenica segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    poniedziałek wtorek środa czwartek piątek sobota niedziela понедельник вторник среда четверг пятница суббота
    воскресенье ma vr za zo wo mån tis ons tors fre lör sön lun mer jeu ven dim mié jue vie sáb dom gio sab seg ter qua qui
    sex pon wt śr czw pt sob ndz пн вт ср чт пт сб вс måndag tisdag onsdag torsdag fredag lördag söndag
    """)
)
"""Words that stand inside a date or beside it and say nothing else."""

_RELATIVE = re.compile(
    r"\b(?:\d{1,3}|an?|one|two|three)\s(?:second|sec|minute|min|hour|hr|day|week|month|year)s?\sago\b"
    r"|\bvor\s(?:\d{1,3}|einer|einem)\s(?:sekunde|minute|stunde|tag|woche|monat|jahr)(?:n|en|e)?\b"
    r"|\bil\sy\sa\s(?:\d{1,3}|une?)\s(?:seconde|minute|heure|jour|semaine|mois|an)s?\b"
    r"|\bhace\s(?:\d{1,3}|una?)\s(?:segundo|minuto|hora|día|semana|mes|año)(?:e?s)?\b"
    r"|\bhá\s(?:\d{1,3}|uma?)\s(?:segundo|minuto|hora|dia|semana|ano|mês|mese)s?\b"
    r"|\b(?:\d{1,3}|una?)\s(?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi])\sfa\b"
    r"|\b(?:\d{1,3}|een)\s(?:minuut|minuten|uur|dag|dagen|week|weken|maand|maanden|jaar)\sgeleden\b"
    r"|\b(?:\d{1,3}\s)?(?:minut\w?|godzin\w?|dni|dzień|tygodni\w?|tydzień|miesi\w{2,5}|lat\w?|rok)\stemu\b"
    r"|\b(?:\d{1,3}\s)?(?:минут\w?|час\w{0,2}|д(?:ень|ня|ней)|недел\w|месяц\w{0,2}|лет|год\w?)\sназад\b"
    r"|\b(?:för\s)?(?:\d{1,3}|en|ett)\s(?:minut|minuter|timm(?:e|ar)|dag|dagar|veck(?:a|or)|månad(?:er)?|år)\ssedan\b"
    r"|\d{1,3}\s?(?:秒|分|分钟|分鐘|時間|小时|小時|日|天|周|週間|か月|ヶ月|个月|個月|年)\s?前"
)
_CJK = re.compile(r"(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]")
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)([-/.•])(\d{1,2})\2(\d{1,2})(?!\d)")
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})([-/.])\s?(\d{1,2})\2\s?((?:19|20)\d\d)(?!\d)")
_NAMES = "|".join(sorted(_MONTH, key=len, reverse=True))
_DAY_FIRST = re.compile(
    rf"(?<![\d\w])(\d{{1,2}})(?:\.|st|nd|rd|th|er|º|°|ª)?[\s-]?(?:of |de |d')?({_NAMES})\b\.?,?[\s-]?(?:de |del )?"
    rf"((?:19|20)\d\d)(?!\d)"
)
_MONTH_FIRST = re.compile(rf"\b({_NAMES})\b\.?[\s-](\d{{1,2}})(?:st|nd|rd|th)?,?[\s-]((?:19|20)\d\d)(?!\d)")
_HOUR_WITH_H = re.compile(r"(?<!\d)\d{1,2}\s?h\s?\d\d(?!\d)")
_TIME = re.compile(
    r"(?<!\d)\d{1,2}\s?[:.h時时点點]\s?\d\d(?:\s?[:.分]\s?\d{2})?分?(?:\s?[ap]\.?m\b\.?)?"
    r"|(?<!\d)\d{1,2}\s?[ap]\.?m\b\.?|(?:gmt|utc)?[+-]\d{1,2}(?::?\d\d)?\b|(?<!\d)\d{1,2}\s?(?:時|uhr|h)(?!\w)"
    r"|(?<!\d)\d{1,2}[/月]\d{1,2}日?\s?[((][月火水木金土日][))]"
    r"|午前|午後|上午|下午|星期[一二三四五六日天]|[周週][一二三四五六日]|[((][月火水木金土日一二三四五六][))]|[月火水木金土日]曜日?"
)
_MONTH_AND_YEAR = re.compile(rf"\b({_NAMES})\b\.?,?\s(?:de |del )?((?:19|20)\d\d)(?!\d)")
_WORD = re.compile(r"[^\W\d_][\w'.]*|\d+")
_FIRST = re.compile(r"\d+|[^\W\d_]+")

_RANGE = re.compile(
    r"(?<!\d)\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|uhr|h)?\s?(?:-|to|until|bis|à|a|до)\s?\d{1,2}[:.]\d\d"
)
_DAYS = re.compile(
    rf"\d{{1,2}}\.?\s?(?:-|to|bis|and)\s?\d{{1,2}}\.?\s(?:de |of )?(?:{_NAMES})\b"
    rf"|\b(?:{_NAMES})\s\d{{1,2}}\s?(?:-|to|and)\s?\d{{1,2}}\b"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_FOUR_DIGITS = re.compile(r"\d{4}")
_DIGIT = re.compile(r"\d")
_TODAY = re.compile(
    r"\W{0,9}(?:today|yesterday|heute|gestern|aujourd'hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|dzisiaj|dziś|"
    r"wczoraj|сегодня|вчера|i ?dag|i ?går|今日|昨日|今天|昨天)\W{0,3}(?:(?:at|um|à|a las|alle|alle ore|às|om|o|в|kl\.?)\s)?"
    r"\d{1,2}\s?[:.h]\s?\d\d\W{0,9}(?:uhr)?\W{0,9}"
)
_JAPANESE_DAY = re.compile(r"(?<!\d)\d{1,2}[/月]\d{1,2}日?\s?[((][月火水木金土日][))]")
_AGO = re.compile(r"ago\b|vor |il y a|hace |há | fa\b|geleden|temu|назад|sedan|前")
_AGO_ENDS = ("ago", " fa", "geleden", "temu", "назад", "sedan", "前")
_AGO_STARTS = ("vor ", "il y a ", "hace ", "há ")
_AGO_WORDS = frozenset(
    {"vor", "il", "hace", "há", "för", "a", "an", "one", "en", "een", "un", "una", "час", "минуту", "rok"}
)

LONGEST_TODAY = 40
"""How many characters "yesterday at 10:04" has at most."""

NEWEST = 2100
OLDEST = 1995
"""Before this year hardly a page was published on the web: an older date is what a text speaks of."""


def iso_date(view: str, day_first: bool = False) -> str:
    """The first date of a line as ISO 8601 ("2025-03-12"), or "" where there is none or it is ambiguous.

    day_first: whether the line's language writes the day before the month, so that "12/03/2025" is in March.
    """
    found = [
        (match.start(), date)
        for match, year, month, day in _dates(view, day_first or bool(_HOUR_WITH_H.search(view)))
        if (date := _iso(year, month, day))
    ]
    return min(found)[1] if found else ""


def has_date(view: str) -> bool:
    """Whether a line holds a date, be it an ambiguous one, or says how long ago something was."""
    if _YEAR.search(view) and any(OLDEST <= year < NEWEST for _, year, _, _ in _dates(view, False)):
        return True
    return is_relative(view)


def may_be_dated(view: str) -> bool:
    """A cheap look: whether a line can hold a date, for there is a year in it or it ends or begins as "3 days ago"."""
    return "20" in view or "19" in view or view.endswith(_AGO_ENDS) or view.startswith(_AGO_STARTS)


def opens_as_date(view: str) -> bool:
    """Whether a line begins with a number, a month or a weekday."""
    match = _FIRST.search(view)
    first = match.group() if match else ""
    if first == "by":
        return False
    return first[:1].isdigit() or first in _MONTH or first in _TIME_WORDS or first in _AGO_WORDS


def is_relative(view: str) -> bool:
    """Whether a line says how long ago something was."""
    return bool(_AGO.search(view) and _RELATIVE.search(view))


def is_today(view: str) -> bool:
    """Whether a line is the time of a day, called today or yesterday."""
    return len(view) < LONGEST_TODAY and _TODAY.fullmatch(view) is not None


def is_japanese_day(view: str) -> bool:
    """Whether a line holds a month, a day and in brackets the weekday, as Japanese sites date today's news."""
    return "(" in view and _JAPANESE_DAY.search(view) is not None


def is_event(view: str) -> bool:
    """Whether a line says from when to when: it announces something."""
    return bool(_DAYS.search(view) or _RANGE.search(_ISO.sub("", _NUMERIC.sub("", view))))


def is_month(word: str) -> bool:
    """Whether a word of a view is the name of a month, or its abbreviation."""
    return word.rstrip(".") in _MONTH


def month_and_year(view: str) -> str:
    """The month a line states without a day, as ISO 8601 ("2025-03"), or ""."""
    match = _MONTH_AND_YEAR.search(view)
    return f"{match[2]}-{_MONTH[match[1]]:02}" if match else ""


def without_dates(view: str) -> str:
    """A line's view with a bar in place of its dates and times."""
    if _AGO.search(view):
        view = _RELATIVE.sub(" | ", view)
    if _FOUR_DIGITS.search(view):
        for pattern in (_CJK, _ISO, _NUMERIC, _DAY_FIRST, _MONTH_FIRST, _MONTH_AND_YEAR):
            view = pattern.sub(" | ", view)
    return view if view.isascii() and not _DIGIT.search(view) else _TIME.sub(" | ", view)


def other_words(view: str) -> list[str]:
    """The words of a line that are no part of a date or time."""
    return [word for word in _WORD.findall(without_dates(view)) if word.rstrip(".") not in _TIME_WORDS]


def _dates(view: str, day_first: bool) -> list[tuple[re.Match[str], int, int, int]]:
    """All dates of a line: match, year, month, day; month 0 where day and month cannot be told apart."""
    if not _FOUR_DIGITS.search(view):
        return []
    found = [(one, int(one[1]), int(one[2]), int(one[3])) for one in _CJK.finditer(view)]
    found += [(one, int(one[1]), int(one[3]), int(one[4])) for one in _ISO.finditer(view)]
    found += [(one, int(one[3]), _MONTH[one[2]], int(one[1])) for one in _DAY_FIRST.finditer(view)]
    found += [(one, int(one[3]), _MONTH[one[1]], int(one[2])) for one in _MONTH_FIRST.finditer(view)]
    for one in _NUMERIC.finditer(view):
        left, right = int(one[1]), int(one[3])
        if one[2] == "." or day_first or left > 12 or left == right:
            found.append((one, int(one[4]), right, left))
        else:
            found.append((one, int(one[4]), left if right > 12 else 0, right))
    return found


def _iso(year: int, month: int, day: int) -> str:
    """A date in ISO 8601, or "" where there is no such day."""
    return f"{year:04}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else ""
