"""Credits of agencies, reporters and editors: "(Reporting by A; editing by B)", "Mit Material von dpa", "(ANSA)",
"（编辑：…）", "This article was first published by ...". Whole lines, or the last
part of a paragraph, which alone goes then.

Why it goes: it says who worked on the text, not what happened.

What stays: sentences about reporting, editing and agencies; the agency in the dateline that opens a paragraph; an
agency named as the source of a sentence ("..., the AP reported").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleaner.detectors._names import names, place
from cleaner.document import Fact, Finding, Line, Page
from cleaner.phrases import Hit, Hits

PHRASES = {
    "en": """
        (reporting by
        reporting by
        (writing by
        writing by
        editing by
        additional reporting by
        additional reporting from
        ^edited by
        ^fact-checked by
        ^fact checked by
        ^medically reviewed by
        ^reviewed by
        ^compiled by
        contributed to this report
        contributed reporting
        contributed to this story
        contributed to this article
        contributed to this content
        with files from
        with reporting by
        with additional reporting
        with inputs from
        with input from
        with agency inputs
        with material from
        this article was first published
        this article was originally published
        this story was originally published
        this story was first published
        this post was originally published
        this article originally appeared
        this story originally appeared
        this post originally appeared
        this post first appeared
        this article first appeared
        ^originally published
        was produced by * newsroom
        ~(reuters)
        ~(ap)
        ~(afp)
        ~(pti)
        ~(ani)
        ~(ians)
        ~(xinhua)
        ~(upi)
        ~(tass)
    """,
    "de": """
        mit material von
        mit material der
        mit informationen von
        mit agenturmaterial
        mit agenturen
        (bericht von
        (reporter:
        (mitarbeit
        quelle: dpa
        quelle: apa
        ~(dpa
        ~(mit dpa)
        ~(apa
        ~(sda
        ~(afp
        ~(ap/
        ~(sid
        ~(epd)
        ~(kna)
        ~(reuters
        ~/dpa)
        ~(ots)
    """,
    "fr": """
        ^avec afp$
        ^avec reuters$
        (reportage de
        (reportage
        (rédigé par
        (édité par
        (avec afp
        (avec reuters
        (avec agences
        avec les agences$
        avec l'afp$
        avec l'agence
        ~(afp
        ~(ats
        ~(belga
    """,
    "es": """
        con información de
        con informaciones de
        (reporte de
        (reportaje de
        (información de
        reporte adicional de
        (con información de
        ^con información de efe$
        ~(efe)
        ~(europa press)
        ~(efe/
        ~(ep)
    """,
    "it": """
        ^riproduzione riservata ansa$
        ^fonte: ansa$
        ^fonte ansa$
        a cura della redazione$
        (fonte: ansa
        (servizio di
        ~(ansa
        ~(agi
        ~(adnkronos
    """,
    "pt": """
        ^com lusa$
        (com lusa
        (reportagem de
        (reportagem por
        reportagem adicional de
        com informações da
        com informações do
        com informações de
        com agência
        com agências
        ~(lusa
        ~(ansa
        ~(efe
    """,
    "nl": """
        ^bron: anp$
        (bron: anp
        met medewerking van
        ~(anp)
        ~(belga)
        ~(anp/
    """,
    "pl": """
        ^źródło: pap$
        (źródło: pap
        ^oprac. pap$
        ~(pap
    """,
    "ru": """
        (репортаж
        ^репортаж
        ^по материалам
        по материалам тасс
        по материалам риа новости
        ~(тасс
        ~(интерфакс
    """,
    "sv": """
        ^källa: tt$
        (källa: tt
        ~(tt)
        ~(tt-
        ~(tt/
    """,
    "ja": """
        (取材:
        (取材・文:
        (取材=
        (文=
        (編集:
        編集:
        編集=
        (聞き手
        ~(共同)
        ~(時事)
        ~【共同】
        ~【時事】
        ~(共同通信)
    """,
    "zh": """
        编辑:
        责任编辑:
        责编:
        编辑/
        (编辑
        (责任编辑
        (记者:
        (记者
        (本报记者
        (作者:
        編輯:
        責任編輯:
        責編:
        (編輯
        (記者
        核稿編輯
        校对:
        审核:
        编审:
        (完)$
    """,
}

WHOLE = 0.95
"""A line of credits and nothing else."""

PART = 0.92
"""Credits in brackets, or in a sentence of their own, at the end of a paragraph."""

AGENCY = 0.85
"""An agency in brackets where an article ends."""

UNSURE = 0.6
"""An agency in brackets elsewhere may be the credit of a picture, "edited by" in an article that of a book."""

MOST_WORDS = 45
"""Credits of more words are sentences about reporting."""

LONGEST = 300
"""The same in characters."""

SUBJECT_WORDS = 14
"""Of how many words the subject of "contributed to this report" consists at most."""

SPACELESS_CHARACTERS = 60
"""A credit of more characters in a script without spaces is a sentence."""

LOOSE_WORDS = 3
"""How many small words that no credit needs are let pass in a credit without brackets."""

_GROUP = re.compile(r"[(（【\[][^()（）【】\[\]]{1,300}[)）】\]]\W{0,3}$")
_SENTENCE = re.compile(r"[.!?…。！？][\"'”’»)）\]]{0,2}\s+|[。！？]|\s[-–—|•·]\s")
_AGENCIES = frozenset(
    str.split("""
    afp ap dpa reuters apa sda ats sid epd kna ots efe ep ansa agi adnkronos lusa anp belga pap tt tass тасс
    интерфакс xinhua pti ani ians upi europa press mit avec con com met z und and et y e i och afx red dts ddp
    共同 時事 共同通信
    """)
)
_SMALL = frozenset(
    str.split("""
    by in and at from with for of the to additional reporting editing writing edited written compiled reviewed
    fact-checked medically checked contributed this report story article content material von der und aus über
    mit des informationen de la el los las agencias agencia information información informaciones informações do
    da dos das agência agências e y et les avec agences met medewerking van en was is first originally published
    appeared produced republished under license permission here read original has been updated but regularly
    newsroom an a
    """)
)
_ENDS = (".", "!", "?", "…", "。", "！", "？", '"', "”", "’", "»", "“", ")", "」")
_PUBLISHED = re.compile(r"published|appeared|produced")
_BOOKS = re.compile(r"(?:edited|reviewed|compiled) by$")
_NAMED = re.compile(r"\b(?:reporting|writing)\s+by\s+([^();.]{3,120})", re.I)
_PLACES = re.compile(r"\s+(?:in|from|at)\s+[^,;]{2,30}?(?=,|\sand\s|$)")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Lines of credits, and credits at the end of paragraphs."""
    for line, said in hits:
        named = [hit for hit in said if not hit.phrase.hint]
        start = _start(line, named) if named else -1
        score = WHOLE
        if start < 0:
            start, score = _agency(page, line), AGENCY
            named = list(said)
        if start < 0:
            continue
        alone = not any(map(str.isalnum, line.text[:start]))
        inside = page.first < line.index < page.last
        if score == WHOLE and alone and inside and _BOOKS.match(named[0].phrase.text):
            score = UNSURE
        if score == AGENCY:
            score = WHOLE if alone else AGENCY if line.index >= page.last else UNSURE
        because = f'{"is" if alone else "ends in"} a credit: "{named[0].phrase.text}"'
        begin = line.start + start
        yield Finding(
            line, min(score, WHOLE if alone else PART), because, _authors(line.text[start:]), -1 if alone else begin
        )


def _start(line: Line, hits: list[Hit]) -> int:
    """Where the credits begin that hold one of the phrases, in the line's text; -1 where there are none at its end."""
    first = min(hits, key=lambda hit: hit.start)
    at = place(line.text, line.view, first.start)
    if at < 0:
        return -1
    group = _GROUP.search(line.text, max(0, len(line.text) - LONGEST))
    if group and group.start() <= at and not any(map(str.isalnum, line.text[group.start() : at])):
        return group.start() if len(group[0].split()) <= MOST_WORDS else -1
    start = max((match.end() for match in _SENTENCE.finditer(line.text, max(0, at - LONGEST), at)), default=0)
    inner = line.text[start:at]
    contributed = first.phrase.pieces[0].startswith("contributed") and len(inner.split()) <= SUBJECT_WORDS
    if any(map(str.isalnum, inner)) and not (contributed or _PUBLISHED.search(first.phrase.text)):
        return -1
    return start if _is_credit(line.text[start:], first, inner if contributed else "") else -1


def _is_credit(text: str, hit: Hit, subject: str) -> bool:
    """Whether a sentence that holds a phrase is a credit rather than a sentence about reporting."""
    if len(text) > LONGEST or text.count(" ") > MOST_WORDS:
        return False
    words = _WORD.findall(text)
    small = [word for word in words if word[0].islower() and word not in _SMALL]
    if hit.phrase.language in ("zh", "ja"):
        return len(text) <= SPACELESS_CHARACTERS and "。" not in text.rstrip("。")
    return len(small) <= LOOSE_WORDS and not (
        small and words and small[-1] == words[-1] and not subject and len(small) > 1
    )


def _agency(page: Page, line: Line) -> int:
    """Where the brackets begin that hold nothing but agencies, behind a sentence or alone in the line; -1 for none."""
    group = _GROUP.search(line.text, max(0, len(line.text) - LONGEST))
    if not group:
        return -1
    words = [word.lower().strip(".-") for word in re.split(r"[\s/,;|+()（）【】\[\]-]+", group[0])]
    other = [word for word in words if word and word not in _AGENCIES]
    before = line.text[: group.start()].rstrip(" \u3000–—-")
    if len(other) > 1 or any(len(word) > 4 for word in other) or (before and not before.endswith(_ENDS)):
        return -1
    return group.start()


def _authors(text: str) -> tuple[Fact, ...]:
    """The names of those who reported, where they are unmistakable."""
    match = _NAMED.search(text)
    found = names(_PLACES.sub("", match[1])) if match else ()
    return tuple(("author", name) for name in found)


EXAMPLES = """
# en
  The pilots want a second boat for night work and a raise of nine percent, and they will not settle for less than both.
  The port will hear them. [-(Reporting by Ilse Marrow in Port Calder and Tomas Wren; Editing by Ruth Adeyinka)-]
= author: Ilse Marrow
= author: Tomas Wren

  The pilots want a second boat for night work and a raise of nine percent, and they will not settle for less than both.
- Additional reporting by Tomas Wren in Geneva
- The Associated Press contributed to this report.
- With files from The Canadian Press
- Edited by: Ruth Adeyinka
- This article was first published by the Calder Beacon.

  The pilots want a second boat for night work and a raise of nine percent, and they will not settle for less than both.
  Reporting by women in the harbor towns has changed what the paper prints about the sea, its editor said on Monday.
  Edited by two retired pilots, the book collects the songs that were sung in the sound before there were engines.
  This article was first published in 1911, when the bridge was new, and it has been quoted by its enemies ever since.
  PORT CALDER (Reuters) - The first grain ships sailed on Wednesday after the pilots had ended their long strike.
  The strike was first reported by a newspaper of the pilots' guild (AP and Reuters had nobody in the port that week).
  Cheap flour, bad weather and eleven idle ships contributed to this report being read by everybody in the capital.

# zh
  渡轮公司周一表示，夜航船票比白天贵两元，岛民凭证件半价，学生和六十五岁以上老人免费。[-（记者：林晓岚 编辑：何映秋）-]
- 责任编辑：何映秋
  他做了三十年编辑，从没改过别人的标题，只有一次例外，那是关于桥的一篇报道，后来被禁了。

# de
  Die Lotsen wollen neun Prozent mehr Geld und ein zweites Boot, und der Hafen kann nur eines von beiden bezahlen.
  Am Freitag sprechen beide Seiten noch einmal, und bis dahin bleiben die Schiffe auf der Reede. [-(dpa)-]

  Die Lotsen wollen neun Prozent mehr Geld und ein zweites Boot, und der Hafen kann nur eines von beiden bezahlen.
- Mit Material von dpa
  Hamburg (dpa) - Die Schiffe liegen seit acht Tagen vor dem Hafen, und es werden von Stunde zu Stunde mehr.
  Das Boot fährt mit Material von gestern, sagt der Lotse, und meint damit den Diesel, der im Tank zu altern beginnt.

# fr
  Les pilotes demandent neuf pour cent de plus et un second bateau, et le port ne peut payer que l'un des deux.
- (Avec AFP)
  Le port avait travaillé avec l'agence de la ville, avant que celle-ci ne soit fermée faute de bateaux à louer.

# es
  Los prácticos piden un nueve por ciento más y otro barco, y el puerto solo puede pagar una de las dos cosas.
- Con información de EFE
  Con información de los vecinos y mucha paciencia, el alcalde dibujó un mapa del puerto que todavía hoy se usa.

# it
  I piloti chiedono il nove per cento in più e una seconda barca, e il porto può pagare soltanto una delle due cose.
- (ANSA)
  ROMA (ANSA) - Le navi sono ferme da otto giorni davanti al porto, e ogni ora ne arriva un'altra da lontano.

# pt
  Os práticos pedem nove por cento a mais e um segundo barco, e o porto só pode pagar uma das duas coisas agora.
- Com Lusa
  Com informações da vizinha, o carteiro encontrou a casa que não tinha número, nem porta, nem rua que se visse.

# nl
  De loodsen vragen negen procent meer en een tweede boot, en de haven kan maar een van beide dingen betalen.
- Bron: ANP
  De bron van het ANP bleek de broer van de loods te zijn, die alles uit het raam van de keuken had gezien.

# pl
  Piloci chcą dziewięć procent więcej i drugiej łodzi, a port może zapłacić tylko za jedno z tych dwojga żądań.
- (PAP)
  WARSZAWA (PAP) - Statki od ośmiu dni stoją na redzie przed portem i z każdą godziną jest ich coraz więcej.

# ru
  Лоцманы требуют прибавки в девять процентов и второй катер, а порт может заплатить только за что-нибудь одно.
- (Репортаж Ивана Лугового; редактор Анна Серпова)
  Репортаж о лоцманах вышел через год после забастовки, когда о ней уже никто не вспоминал, кроме самих лоцманов.

# sv
  Lotsarna vill ha nio procent mer och en båt till, och hamnen kan bara betala för en av de båda sakerna i år.
- (TT)
  STOCKHOLM (TT) - Fartygen har legat på redden i åtta dagar, och för varje timme som går blir de bara fler.

# ja
  水先人たちは九パーセントの賃上げと二隻目の船を求めているが、港が払えるのはそのどちらか一方だけだという。[-（取材：相沢航、編集：戸田美緒）-]
  編集長は三十年間、他人の見出しを直さなかったが、橋の記事だけは別で、そのために職を失うことになった。
"""
