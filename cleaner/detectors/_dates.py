"""Dates in all languages of the detectors: what day a line states, and what is left of it without its dates and times.

Pure functions on the view of a line (see `cleaner.view`). Where day and month cannot be told apart, no date is stated:
"03/04/2025" is in March in one half of the world and in April in the other. Persian and Thai years are told in the
calendar of all others.
"""

from __future__ import annotations

import datetime
import re
import unicodedata

from cleaner.view import fold, spelled

_MONTHS = {
    1: """january jan januar jänner jän januari janv janvier enero ene gennaio gen janeiro styczeń stycznia sty январь
        января янв tammikuu tammikuuta tammikuun leden ledna január januára ianuarie ian януари ιανουάριος ιανουαρίου ιαν
        січень січня січ ocak oca يناير كانون_الثاني جانفي ژانویه ינואר जनवरी tháng_1 tháng_01 tháng_một มกราคม ม.ค""",
    2: """february feb februar februari février févr fév febrero febbraio fevereiro fev luty lutego lut февраль февраля
        фев helmikuu helmikuuta helmikuun únor února február februára febr februarie февруари φεβρουάριος φεβρουαρίου φεβ
        лютий лютого лют şubat şub subat فبراير شباط فيفري فوریه פברואר फरवरी फ़रवरी tháng_2 tháng_02 tháng_hai กุมภาพันธ์ ก.พ""",
    3: """march mar märz mrz maart mars marzo março marzec marca март марта mrt marts maaliskuu maaliskuuta maaliskuun
        březen března marec március márc martie мар μάρτιος μαρτίου μαρ березень березня бер mart مارس آذار מרץ מרס मार्च maret
        tháng_3 tháng_03 tháng_ba มีนาคม มี.ค""",
    4: """april apr avril avr abril abr aprile kwiecień kwietnia kwi апрель апреля апр huhtikuu huhtikuuta huhtikuun duben
        dubna apríl apríla április ápr aprilie април απρίλιος απριλίου απρ квітень квітня квіт nisan nis أبريل ابريل إبريل نيسان
        أفريل آوریل אפריל अप्रैल tháng_4 tháng_04 tháng_tư เมษายน เม.ย""",
    5: """may mai mei mayo maggio mag maio maj maja май мая toukokuu toukokuuta toukokuun květen května máj mája május
        μάιος μαΐου μάι μαΐ травень травня трав mayıs mayis مايو أيار ماي مه می מאי मई tháng_5 tháng_05 tháng_năm พฤษภาคม พ.ค""",
    6: """june jun juni juin junio giugno giu junho czerwiec czerwca cze июнь июня июн kesäkuu kesäkuuta kesäkuun červen
        června jún júna június iunie iun юни ιούνιος ιουνίου ιουν червень червня черв haziran haz يونيو يونيه حزيران جوان ژوئن
        יוני जून tháng_6 tháng_06 tháng_sáu มิถุนายน มิ.ย""",
    7: """july jul juli juillet juil julio luglio lug julho lipiec lipca lip июль июля июл heinäkuu heinäkuuta heinäkuun
        červenec července júl júla július iulie iul юли ιούλιος ιουλίου ιουλ липень липня лип temmuz tem يوليو يوليه تموز جويلية
        ژوئیه جولای יולי जुलाई tháng_7 tháng_07 tháng_bảy กรกฎาคม ก.ค""",
    8: """august aug augustus augusti août agosto ago agos sierpień sierpnia sie август августа авг elokuu elokuuta
        elokuun srpen srpna augusta augusztus αύγουστος αυγούστου αυγ серпень серпня серп ağustos ağu أغسطس اغسطس آب أوت اوت
        אוגוסט अगस्त agustus agu agt tháng_8 tháng_08 tháng_tám สิงหาคม ส.ค""",
    9: """september sep sept septembre septiembre setiembre settembre set setembro wrzesień września wrz сентябрь
        сентября сен сент syyskuu syyskuuta syyskuun září septembra szeptember szept septembrie септември σεπτέμβριος
        σεπτεμβρίου σεπ вересень вересня вер eylül eyl سبتمبر أيلول سپتامبر ספטמבר सितंबर सितम्बर tháng_9 tháng_09 tháng_chín
        กันยายน ก.ย""",
    10: """october oct oktober okt octobre octubre ottobre ott outubro out październik października paź октябрь октября
        окт lokakuu lokakuuta lokakuun říjen října október októbra octombrie октомври οκτώβριος οκτωβρίου οκτ жовтень жовтня жовт
        ekim eki أكتوبر اكتوبر تشرين_الأول اکتبر אוקטובר अक्टूबर अक्तूबर tháng_10 tháng_mười ตุลาคม ต.ค""",
    11: """november nov novembre noviembre novembro listopad listopada lis ноябрь ноября ноя нояб marraskuu marraskuuta
        marraskuun listopadu novembra noiembrie ноември νοέμβριος νοεμβρίου νοε листопад листопада лист kasım kasim kas نوفمبر
        تشرين_الثاني نوامبر נובמבר नवंबर नवम्बर tháng_11 tháng_mười_một พฤศจิกายน พ.ย""",
    12: """december dec dezember dez décembre déc diciembre dic dicembre dezembro grudzień grudnia gru декабрь декабря
        дек desember des joulukuu joulukuuta joulukuun prosinec prosince decembra decembrie декември δεκέμβριος δεκεμβρίου
        δεκ грудень грудня груд aralık aralik ara ديسمبر كانون_الأول دسامبر דצמבר दिसंबर दिसम्बर tháng_12 tháng_mười_hai ธันวาคม
        ธ.ค""",
}
_SOLAR_MONTHS = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
_SOLAR = {name: number for number, name in enumerate(fold(_SOLAR_MONTHS).split(), 1)}
"""The months of the Persian calendar, whose year begins in March."""

_MONTH = {name.replace("_", " "): number for number, names in _MONTHS.items() for name in fold(names).split()} | _SOLAR

_TIME_WORDS = frozenset(
    fold("""
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
    mandag tirsdag lørdag søndag man tir tor lør søn klokken d
    maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina
    perjantaina lauantaina sunnuntaina ti ke pe la su klo kello
    pondělí úterý středa čtvrtek pátek neděle út st čt pá ne dne ve hod hodin pondelok utorok streda štvrtok piatok nedeľa
    hétfő kedd szerda csütörtök péntek szombat vasárnap óra órakor
    luni marți marţi miercuri joi vineri sâmbătă duminică ora
    сряда четвъртък петък събота неделя ч часа понеділок вівторок середа четвер п'ятниця субота неділя о об р року нд
    δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή στις ώρα π.μ μ.μ πμ μμ
    pazartesi salı sali çarşamba perşembe cuma cumartesi pazar saat pzt sal çar per cum cmt paz
    الأحد الاحد الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت يوم في الساعة صباحا صباحاً صباحًا مساء مساءً ص م
    بتوقيت غرينتش جرينتش مكة هـ الموافق شنبه یکشنبه دوشنبه سهشنبه سه چهارشنبه چهار پنجشنبه پنج جمعه ساعت در
    יום ראשון שני שלישי רביעי חמישי שישי שבת א' ב' ג' ד' ה' ו' בשעה שעה
    सोमवार मंगलवार बुधवार गुरुवार गुरूवार शुक्रवार शनिवार रविवार को बजे सुबह शाम दोपहर रात
    senin selasa rabu kamis jumat jum'at sabtu minggu pukul pkl wib wita wit
    în на pada tarihi tarih ב בתאריך לאחרונה dňa lần cuối v ـ วัน ที่ thứ hai ba tư năm sáu bảy chủ nhật ngày lúc giờ phút cn sa ch
    วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์ วันจันทร์ที่ วันอังคารที่ วันพุธที่ วันพฤหัสบดีที่ วันศุกร์ที่ วันเสาร์ที่
    วันอาทิตย์ที่ จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์ เวลา น วันที่ พ.ศ 일 월 화 수 목 금 토
    """).split()
)
"""Words that stand inside a date or beside it and say nothing else."""

_RELATIVE = re.compile(
    spelled(
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
        r"|\d{1,3}\s?(?:초|분|시간|일|주|주일|개월|달|년)\s?전(?!\w)"
        r"|\b(?:for\s)?(?:\d{1,3}|en|et|ett)\s(?:sekund|minutt?|time|dag|uge|uke|måned|år)(?:er|e|r)?\s(?:siden|sidan)\b"
        r"|\b(?:\d{1,3}\s)?(?:sekuntia?|minuuttia?|min|tuntia?|h|päivää?|viikkoa?|kuukau(?:si|tta)|vuotta|vuosi)\ssitten\b"
        r"|\bp(?:ře|re)d\s(?:\d{1,3}\s)?(?:sekund|minút|minut|hodin|dň|dn|týd|týž|měsíc|mesiac|lety|rok)\w{0,5}"
        r"|\b\d{1,3}\s(?:másodperce|perce|órája|napja|hete|hónapja|éve)\b"
        r"|\bacum\s(?:\d{1,3}|o|un)\s(?:de\s)?(?:secund|minut|or[ăe]|zi|săptămân|lun|an)\w{0,3}"
        r"|\bпреди\s(?:\d{1,3}\s)?(?:секунд|минут|час|ден|дни|седмиц|месец|годин)\w{0,2}"
        r"|\bπριν\s(?:από\s)?(?:\d{1,3}|μία|μια|ένα\w?)\s(?:δευτερόλεπτ|λεπτ|ώρ|ημέρ|μέρ|εβδομάδ|μήν|χρόν)\w{1,3}"
        r"|\b(?:\d{1,3}\s)?(?:секунд\w?|хвилин\w?|годин\w?|д(?:ень|ні|нів)|тиж\w{2,4}|місяц\w{1,2}|рок\w{1,2}|рік)\sтому\b"
        r"|\b(?:\d{1,3}|bir)\s(?:saniye|dakika|dk|saat|gün|hafta|ay|yıl)\sönce\b"
        r"|\b(?:منذ|قبل)\s(?:\d{1,3}\s)?(?:ثانية|ثوان|دقيقة|دقائق|دقيقتين|ساعة|ساعات|ساعتين|يوم|يومين|أيام|أسبوع|أسبوعين|أسابيع|شهر"
        r"|شهرين|أشهر|سنة|سنتين|سنوات|عام|عامين)(?!\w)"
        r"|\b(?:\d{1,3}|یک)\s(?:ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال)\s(?:پیش|قبل)(?!\w)"
        r"|\bלפני\s(?:\d{1,3}\s)?(?:שני|דק|שע|יו|ימ|שבוע|חודש|שנ)[א-ת]{0,5}"
        r"|\d{1,3}\s(?:सेकंड|मिनट|घंटे|घंटा|दिन|हफ्ते|सप्ताह|महीने|साल)\s(?:पहले|पूर्व)"
        r"|\b(?:\d{1,3}\s|se)(?:detik|menit|jam|hari|minggu|bulan|tahun)\s(?:yang\s)?lalu\b"
        r"|\b\d{1,3}\s(?:giây|phút|giờ|ngày|tuần|tháng|năm)\strước\b"
        r"|\d{1,3}\s?(?:วินาที|นาที|ชั่วโมง|ชม\.|วัน|สัปดาห์|เดือน|ปี)\s?(?:ที่แล้ว|ก่อน|ที่ผ่านมา)"
    )
)
_CJK = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]")
_STATED = r"(?:19|20|25)\d\d"
"""Years as pages write them; 2568 is 2025 in Thailand."""

_ISO = re.compile(r"(?<!\d)((?:19|20|13|14)\d\d)([-/.•])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)")
_NUMERIC = re.compile(rf"(?<![\d./-])(\d{{1,2}})([-/.])\s?(\d{{1,2}})\2\s?({_STATED})(?!\d)")
_NAMES = "|".join(map(re.escape, sorted(_MONTH, key=len, reverse=True)))
_DAY_FIRST = re.compile(
    rf"(?<![\d\w])(\d{{1,2}})(?:\.|st|nd|rd|th|er|º|°|ª)?[\s-]?(?:of |de |d'|ב-?)?({_NAMES})(?!\w)\.?"
    rf"(?:\s?/\s?[^\W\d_]{{3,10}})?[,،]?[\s-]?(?:de |del |năm |พ\.ศ\.\s?)?((?:19|20|25|13|14)\d\d)(?!\d)"
)
_MONTH_FIRST = re.compile(rf"(?<!\w)({_NAMES})(?!\w)\.?[\s-](\d{{1,2}})(?:st|nd|rd|th)?[,،]?[\s-]({_STATED})(?!\d)")
_HUNGARIAN = "január|február|március|április|május|június|július|augusztus|szeptember|október|november|december"
_YEAR_FIRST = re.compile(
    rf"(?<!\d)({_STATED})\.\s({_HUNGARIAN}|jan|febr|márc|ápr|máj|jún|júl|aug|szept|okt|nov|dec)(?!\w)\.?\s(\d{{1,2}})(?!\d)"
)
"""As in Hungary: 2025. március 12."""

_THAI = "|".join(
    map(re.escape, sorted((name for name in _MONTH if "\u0e00" <= name[0] < "\u0e80"), key=len, reverse=True))
)
_SHORT_YEAR = re.compile(rf"(?<!\d)(\d{{1,2}})\s?({_THAI})\.?\s?([4-9]\d)(?!\d)")
"""As in Thailand: 12 มี.ค. 68."""

_LUNAR = re.compile(
    spelled(
        r"(?<!\d)\d{1,2}\s(?:محرم|صفر|ربيع الأول|ربيع الآخر|ربيع الثاني|جمادى الأولى|جمادى الآخرة|جمادى الثانية|رجب|شعبان|رمضان|شوال|ذو القعدة"
        r"|ذي القعدة|ذو الحجة|ذي الحجة)[,،]?\s1[34]\d\d(?!\d)\s?(?:هـ?(?!\w))?"
    )
)
"""The Islamic date beside the other one; it is not converted, since it hangs on the moon."""

_HOUR_WITH_H = re.compile(r"(?<!\d)\d{1,2}\s?h\s?\d\d(?!\d)")
_TIME = re.compile(
    r"(?<!\d)\d{1,2}\s?[:.h時时点點]\s?\d\d(?:\s?[:.分]\s?\d{2})?分?(?:\s?[ap]\.?m\b\.?)?"
    r"|(?<!\d)\d{1,2}\s?[ap]\.?m\b\.?|(?:gmt|utc)?[+-]\d{1,2}(?::?\d\d)?\b|(?<!\d)\d{1,2}\s?(?:時|uhr|h)(?!\w)"
    r"|(?<!\d)\d{1,2}[/月]\d{1,2}日?\s?[((][月火水木金土日][))]|(?<!\d)\d{1,2}\s?시(?:\s?\d{1,2}\s?분)?"
    r"|午前|午後|上午|下午|星期[一二三四五六日天]|[周週][一二三四五六日]|[((][月火水木金土日一二三四五六][))]|[月火水木金土日]曜日?"
    r"|오전|오후|[((][월화수목금토일][))]|[월화수목금토일]요일"
)
_MONTH_AND_YEAR = re.compile(rf"(?<!\w)({_NAMES})(?!\w)\.?,?\s(?:de |del )?((?:19|20)\d\d)(?!\d)")
_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0962\u0963"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
"""Vowels and other signs above, below and behind letters, which are no letters to Python."""

_WORD = re.compile(rf"[^\W\d_][\w'.{_MARKS}]*|\d+")
_FIRST = re.compile(rf"\d+|[^\W\d_](?:[^\W\d_]|[{_MARKS}])*")

_RANGE = re.compile(
    r"(?<!\d)\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|uhr|h)?\s?(?:-|to|until|bis|à|a|до)\s?\d{1,2}[:.]\d\d"
)
_DAYS = re.compile(
    rf"\d{{1,2}}\.?\s?(?:-|to|bis|and)\s?\d{{1,2}}\.?\s(?:de |of )?(?:{_NAMES})\b"
    rf"|\b(?:{_NAMES})\s\d{{1,2}}\s?(?:-|to|and)\s?\d{{1,2}}\b"
)
_YEAR = re.compile(r"(?:19|20|25|13|14)\d\d")
_FOUR_DIGITS = re.compile(r"\d{4}")
_DIGIT = re.compile(r"\d")
_TODAY = re.compile(
    spelled(
        r"\W{0,9}(?:today|yesterday|heute|gestern|aujourd'hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|dzisiaj|dziś|"
        r"wczoraj|сегодня|вчера|i ?dag|i ?går|今日|昨日|今天|昨天|오늘|어제|tänään|eilen|dnes|včera|tegnap|azi|днес|σήμερα|χθες|χτες|"
        r"сьогодні|вчора|bugün|dün|اليوم|أمس|امروز|دیروز|היום|אתמול|आज|कल|hari ini|kemarin|hôm nay|hôm qua|วันนี้|เมื่อวาน(?:นี้)?)\W{0,3}"
        r"(?:(?:at|um|à|a las|alle|alle ore|às|om|o|об?|в|ve?|kl\.?|klo|la|la ora|ora|στις|saat|الساعة|ساعت|בשעה|pukul|lúc|เวลา|오전|오후)\s)?"
        r"\d{1,2}\s?[:.h]\s?\d\d\W{0,9}(?:uhr|wib|น|बजे|hod|ч)?\W{0,9}"
    )
)
_JAPANESE_DAY = re.compile(r"(?<!\d)\d{1,2}[/月]\d{1,2}日?\s?[((][月火水木金土日][))]")
_AGO_ENDS = tuple(
    fold(
        "ago fa geleden temu назад sedan 前 전 siden sidan sitten perce órája napja hete hónapja éve тому önce پیش قبل "
        "पहले पूर्व lalu trước ที่แล้ว ก่อน ที่ผ่านมา"
    ).split()
)
_AGO_STARTS = (
    *(f"{one} " for one in fold("vor hace há před pred acum преди πριν منذ قبل לפני").split()),
    "il y a ",
)
_AGO = re.compile("|".join([rf"{re.escape(one)}(?!\w)" for one in _AGO_ENDS] + [re.escape(one) for one in _AGO_STARTS]))
_AGO_WORDS = frozenset(
    fold("""
    vor il hace há för a an one en een un una час минуту rok for et ett tunti před pred acum преди πριν годину bir منذ قبل
    یک לפני sejam sehari seminggu
    """).split()
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
    view = _european(view)
    found = [
        (match.start(), date)
        for match, year, month, day in _dates(view, day_first or bool(_HOUR_WITH_H.search(view)))
        if (date := _iso(year, month, day))
    ]
    return min(found)[1] if found else ""


def has_date(view: str) -> bool:
    """Whether a line holds a date, be it an ambiguous one, or says how long ago something was."""
    view = _european(view)
    if any(OLDEST <= year < NEWEST for _, year, _, _ in _dates(view, False)):
        return True
    return is_relative(view)


def may_be_dated(view: str) -> bool:
    """A cheap look: whether a line can hold a date, for there is a year in it or it ends or begins as "3 days ago"."""
    if not view.isascii():
        view = _european(view)
        if _YEAR.search(view) or _SHORT_YEAR.search(view):
            return True
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
    return bool(_AGO.search(view) and _RELATIVE.search(_european(view)))


def is_today(view: str) -> bool:
    """Whether a line is the time of a day, called today or yesterday."""
    return len(view) < LONGEST_TODAY and _TODAY.fullmatch(_european(view)) is not None


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
    match = _MONTH_AND_YEAR.search(_european(view))
    return f"{match[2]}-{_MONTH[match[1]]:02}" if match else ""


def without_dates(view: str) -> str:
    """A line's view with a bar in place of its dates and times."""
    view = _european(view)
    if _AGO.search(view):
        view = _RELATIVE.sub(" | ", view)
    if _FOUR_DIGITS.search(view):
        for pattern in (_CJK, _ISO, _NUMERIC, _LUNAR, _DAY_FIRST, _MONTH_FIRST, _YEAR_FIRST, _MONTH_AND_YEAR):
            view = pattern.sub(" | ", view)
    elif not view.isascii():
        view = _SHORT_YEAR.sub(" | ", view)
    return view if view.isascii() and not _DIGIT.search(view) else _TIME.sub(" | ", view)


def other_words(view: str) -> list[str]:
    """The words of a line that are no part of a date or time."""
    return [word for word in _WORD.findall(without_dates(view)) if word.rstrip(".") not in _TIME_WORDS]


def _dates(view: str, day_first: bool) -> list[tuple[re.Match[str], int, int, int]]:
    """All dates of a line: match, year, month, day; month 0 where day and month cannot be told apart."""
    found = []
    if not view.isascii():
        found = [(one, 1957 + int(one[3]), _MONTH[one[2]], int(one[1])) for one in _SHORT_YEAR.finditer(view)]
    if not _FOUR_DIGITS.search(view):
        return found
    found += [(one, int(one[1]), int(one[2]), int(one[3])) for one in _CJK.finditer(view)]
    found += [(one, *_common(int(one[1]), int(one[3]), int(one[4]))) for one in _ISO.finditer(view)]
    found += [(one, *_common(int(one[3]), _MONTH[one[2]], int(one[1]))) for one in _DAY_FIRST.finditer(view)]
    found += [(one, *_common(int(one[3]), _MONTH[one[1]], int(one[2]))) for one in _MONTH_FIRST.finditer(view)]
    found += [(one, *_common(int(one[1]), _MONTH[one[2]], int(one[3]))) for one in _YEAR_FIRST.finditer(view)]
    for one in _NUMERIC.finditer(view):
        left, right, year = int(one[1]), int(one[3]), int(one[4])
        if one[2] == "." or day_first or left > 12 or left == right or year > NEWEST:
            found.append((one, *_common(year, right, left)))
        else:
            found.append((one, year, left if right > 12 else 0, right))
    return found


def _european(view: str) -> str:
    """A view with the digits 0 to 9 in place of Arabic, Persian, Hindi and Thai ones."""
    return view if view.isascii() else _OTHER_DIGITS.sub(lambda match: str(unicodedata.digit(match[0])), view)


_OTHER_DIGITS = re.compile("[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]")
_BUDDHIST = 543
"""How many years the Thai calendar is ahead."""

_SOLAR_YEARS = range(1374, 1431)
"""Years of the Persian calendar in which pages were published on the web."""

_NEW_YEAR = datetime.date(1995, 3, 21)
"""The first day of the first of them."""


def _common(year: int, month: int, day: int) -> tuple[int, int, int]:
    """Year, month and day in the common calendar of a date that may be in the Persian or the Thai one."""
    if year > NEWEST:
        return year - _BUDDHIST, month, day
    if year in _SOLAR_YEARS and 1 <= month <= 12 and 1 <= day <= 31:
        leaps = sum((past * 8 + 29) % 33 < 8 for past in range(_SOLAR_YEARS[0], year))
        days = (year - _SOLAR_YEARS[0]) * 365 + leaps + (month - 1) * 30 + min(month - 1, 6) + day - 1
        common = _NEW_YEAR + datetime.timedelta(days=days)
        return common.year, common.month, common.day
    return year, month, day


def _iso(year: int, month: int, day: int) -> str:
    """A date in ISO 8601, or "" where there is no such day."""
    return f"{year:04}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else ""
