"""What an article tells and a notice does not: on which day something was, what somebody did not do, how good it is."""

from __future__ import annotations

import re

from cleaner.view import spelled

WEEKDAY = re.compile(
    spelled(
        r"\b(?:on|last|since|next|until|by|this|late|early) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b(?! (?:times|mirror|post))"
        r"|\b(?:am|seit|vergangenen|letzten|kommenden|bis) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag)\b|\bseit sonntag\b"
        r"|(?<!chaque )(?<!le )(?<!les )\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)\b"
        r"|\b(?:el|este|pasado|desde el) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b"
        r"|(?<!ogni )(?<!il )\b(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato)\b"
        r"|\b(?:na|desde|nesta|até) (?:segunda|terça|quarta|quinta|sexta)-feira\b|\b(?:no|neste) (?:sábado|domingo)\b"
        r"|(?<!elke )(?<!iedere )\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)\b"
        r"|\bw (?:poniedziałek|środę|czwartek|piątek|sobotę|niedzielę)\b|\bwe wtorek\b"
        r"|\bво? (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)\b"
        r"|\b[ву] (?:понеділок|вівторок|середу|четвер|п'ятницю|суботу|неділю)\b"
        r"|\bвъ?в? (?:понеделник|вторник|сряда|четвъртък|петък|събота|неделя)\b"
        r"|\bi (?:måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags)\b"
        r"|(?<!hver )(?<!varje )\b(?:måndag|mandag|tisdag|tirsdag|onsdag|torsdag|fredag|lördag|lørdag)\b"
        r"|\b(?:maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina)\b"
        r"|\bv (?:pondělí|pondelok|úterý|utorok|středu|stredu|pátek|piatok|sobotu|neděli|nedeľu)\b|\bve (?:čtvrtek|středu)\b|\bvo štvrtok\b"
        r"|\b(?:hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap)\b"
        r"|\b(?:marți|miercuri|joi|vineri|sâmbătă|duminică)\b|(?<!de )\bluni[.,]"
        r"|\b(?:τη δευτέρα|την παρασκευή|το σάββατο|την κυριακή)\b"
        r"|\b(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar) günü\b|يوم (?:الاثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة|السبت|ال[أا]حد)"
        r"|روز (?:دوشنبه|سه ?شنبه|چهارشنبه|پنج ?شنبه|جمعه|شنبه|یکشنبه)|(?<!\w)ביום (?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת)"
        r"|(?:सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार) को|\bhari (?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)\b"
        r"|\b(?:hôm|vào|ngày) (?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)\b|วัน(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)ที่"
    )
)
"""On a day of the week: once, not every week."""

NEGATED = re.compile(
    spelled(
        r"\b(?:not(?!-| for profit| only)|never|nobody|cannot|couldn't|didn't|doesn't|won't|hasn't)\b|\b(?:nicht(?!-| nur)|nie|niemals|kein|keine|keinen|nichts|niemand)\b"
        r"|\b(?:ne \w+|n'\w+) (?:pas|jamais|rien|plus)\b|\b(?:nunca|jamás|não(?!-| ficção| só)|nadie|ninguém)\b|(?<!\w)no (?:ha|se|tiene|quiere|puede|avanza|es)\b"
        r"|\bnon (?:ha|si|è|vuole|può)\b|\bniet\b|\bnooit\b|\bnie \w+(?:je|ł|ła|e)\b|\bnigdy\b|\bникогда\b|\bникто\b|\b(?:aldrig|ingen|aldri)\b"
        r"|\b(?:koskaan|nikdy|soha|niciodată|никога|ποτέ|ніколи|hiç|asla|tidak pernah|chưa từng)\b|هرگز|מעולם"
    )
)
"""Somebody did not or never did something."""

_AT_LEISURE = re.compile(
    spelled(
        r"\b(?:when|if|wenn|quand|lorsqu\w*|cuando|quando|als|wanneer|kiedy|gdy|когда|när|når|kun|když|keď|amikor|când|когато|коли)\b"
        r"[^.,]{0,30}$"
    )
)
"""Before a word for "not": "When not writing, she ...", as notes on authors say."""

JUDGED = re.compile(
    spelled(
        r", (?:and|but|yet) (?:this|it is|nobody|now the)\b|\b(?:his|her|their|the|its) (?:best|finest|worst|weakest|strongest|\w{4,8}iest)\b"
        r"|\bworth (?:the|a|every|reading)\b"
        r"|,? (?:und|doch|aber) (?:dieser?|dieses|dies|sein|ihr|der|die|das)\b(?= (?:ist|roman|buch|film|\w+ kommt))|\bbeste[srnm]?\b"
        r"|,? (?:et|mais) (?:celui-ci|celle-ci|son|ce)\b|\ble meilleur\b|\bla meilleure\b"
        r"|,? (?:y|pero) est[eao]\b|,? pero su\b|\b(?:el|la) mejor\b|,? e quest[oa]\b|,? ma il suo\b|\bil migliore\b|\bla migliore\b"
        r"|,? e est[eao]\b|,? mas [oa] seu?\b|\b(?:o|a) melhor\b|, (?:en|maar) (?:dit|deze|zijn|haar)\b|, a t[aoe]n?\b|, ale (?:jego|jej)\b|\bnajlepsz\w+"
        r"|\bлучш(?:ий|ая|ее) из\b|, (?:но|а|и) (?:эт\w{1,2}|роман|его)\b|, (?:och|men) (?:den här|det här|denna|hans|hennes)\b|\b(?:bästa|bedste)\b"
        r"|, og (?:denne|dette)\b|, ja tämä\b|\ba (?:tenhle|tento|tahle|táto)\b|, ale (?:jeho|její|jej)\b|, és ez\b|, de (?:regénye|könyve)\b"
        r"|, (?:dar|iar) (?:acesta|aceasta|romanul)\b|, (?:но|и) (?:този|тази|романът)\b|, αλλά το\b|, але (?:його|її|роман)\b|, ve bu\b|، وهذ[اه]\b"
        r"|\b(?:as|like|wie|zoals|comme|como|come) (?:his|her|sein|ihr|zijn|haar|son|sa|su|seu|suo|sua|o) (?:father|mother|vater|mutter|vader|moeder|père|mère|padre|madre|pai|mãe)\b"
        r"|این بار|بهترین|, אבל|הטוב ביותר|, पर |, tetapi (?:novel|buku)|, nhưng\b"
    )
)
"""How a review goes on: this book is the best, but it does not get under way."""

_PRIZE = re.compile(
    spelled(
        r"award|prize|preis\b|\bprix\b|prem|prêmio|prémio|prijs|nagrod|прем|\bpris|palkin|díj|ödül|جائز|جایز|פרס|पुरस्कार|penghargaan|giải|"
        r"best[- ]sell|bestsel"
    )
)
"""What is called best by a jury or by the shops, as in notes on authors."""

_DEPARTED = re.compile(
    spelled(
        r"\b(?:resigned|on trial|survived by|buried|starb|verstarb|trat \w* ?\w* ?\w* ?\w* ?zurück|vor gericht|décédée?|est morte?|a démissionné|poursuivie?|murió|falleció"
        r"|dimitió|acusad[oa]|è mort[oa]|imputat[oa]|si è dimess[oa]|morreu|faleceu|demitiu-se|acusad[oa]|overleed|overleden|stapte|zmarła?|dymisji|умер(?:ла)?|скончал\w+"
        r"|обвиня\w+|отставк\w+|dog (?:i|på|den)|avled|avgick|døde|kuoli|zemřela?|zomrela?|meghalt|a murit|почина(?:ла)?|померла?|öldü|vefat|meninggal|wafat"
        r"|qua đời)\b|توفيت?|مات|متهم|درگذشت|מתה?\b|נפטרה?|मृत|निधन|被告|容疑者|亡くな|死去"
    )
)
"""Somebody died, resigned or stands in court."""

_PAPER = re.compile(
    spelled(
        r"\b(?:paper that|zeitung, die|journal qui|periódico que|diario que|giornale che|jornal que|krant die|gazet\w+, któr\w+|газет\w+, котор\w+"
        r"|tidning\w* som|avis\w* (?:som|der)|novin\w*, kter\w+|ziarul care|вестник\w*, който|газет\w+, як\w+)\b"
    )
)
"""A paper without a name: a story says so, a note names the paper."""


_STOP = re.compile(r"\w\w[.!?] ")
"""Where the first sentence ends: a note that goes on may say of what somebody is no member."""


def tells(view: str) -> bool:
    """Whether a line that introduces somebody goes on to tell or to judge, as the last paragraph of an article does."""
    if WEEKDAY.search(view) or _DEPARTED.search(view) or _PAPER.search(view):
        return True
    if JUDGED.search(view) and not _PRIZE.search(view):
        return True
    first = _STOP.search(view)
    negated = NEGATED.search(view, 0, first.start() if first else len(view))
    return negated is not None and _AT_LEISURE.search(view, 0, negated.start()) is None
