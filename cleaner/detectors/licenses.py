r"""License and registration lines: the license of the site, its register, the license under which the text may be used.

Why it goes: the law asks for the line, no reader does; it is the same under every article of a site. The number, or the
name of the license, goes into the metadata as it is written.

What stays: articles about licenses, registers and courts, even where they give a number in a sentence; the license of
something that the article deals with; a number in a list of books or products.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.document import Finding, Line, Page
from cleaner.phrases import MENTION, Hit, Hits, weigh

PHRASES = {
    "en": """
        registered in england
        registered in scotland
        registered in ireland
        ~registered office
        ~registered charity
        ~registered company
        ~company registration
        ~company number
        ~company no
        ~registration number
        ~vat number
        ~vat no
        ~vat registration
        ~issn
        ~creative commons
        ~cc by-
        ~cc0
        ^licensed under
        ^article licensed under
        this work is licensed under
        this article is licensed under
        this post is licensed under
        this story is licensed under
        this text is licensed under
        this site is licensed under
        this page is licensed under
        content on this * is licensed under
        content of this * is licensed under
        text is available under
        content is available under
        our * licensed under a creative commons
        except where * noted
        unless otherwise noted, content
        republished * under a creative commons
        republish our articles
        this is an open access article
        this is an open-access article
        ^creative commons license$
        ^creative commons licence$
        this * republished under a creative commons
        this * published under a creative commons
        this * reproduced under a creative commons
        this * available under a creative commons
        except where otherwise noted
        ~is a registered charity
        ~registered charity no
        ~registered with the
        ~registered nonprofit
        ~501(c)(3)
    """,
    "zh": """
        ~互联网新闻信息-
        ~-许可证
        ~許可證
        ~icp备
        ~icp備
        ~icp证
        ~公网安备
        ~公網安備
        ~增值电信业务
        ~增值電信業務
        ~备案号
        ~網站登記
        ~統一編號
        ~登記證
        ~国内统一刊号
        ~国内统一连续出版物号
        知识共享 * 许可协议
        創用cc
        ~统一刊号
        ~国际标准刊号
        ~著作权登记
        采用知识共享
        ~許可協議
        ~许可协议
    """,
    "de": """
        ~impressum
        ~amtsgericht
        ~registergericht
        ~handelsregister
        ~hrb
        ~hra
        ~ust-idnr
        ~ust-id
        ~umsatzsteuer-
        ~steuernummer
        ~firmenbuch-
        dieser text steht unter * lizenz
        dieser artikel steht unter * lizenz
        unter * creative-commons-lizenz
        ~umsatzsteuer-id
        ~ust-id-nr
        ~ust.-id
        steht unter einer creative
        steht unter * cc by
        unter der lizenz cc
        lizenziert unter
        ~creative-commons-
        ~vertretungsberechtigt-
    """,
    "fr": """
        ~siret
        ~siren
        ~rcs
        ~cnil
        ~commission paritaire
        ~cppap
        ~dépôt légal
        ~mentions légales
        ~tva intracommunautaire
        sous licence creative commons
        publié sous licence cc
        sous licence cc by-
        ~n° siret
        selon les termes de la licence
        mis à disposition selon les termes
        ~licence creative commons
        ~numéro de commission
        ~n° de commission
    """,
    "es": """
        ~registro mercantil
        ~inscrita en el registro
        ~cif
        ~nif
        ~depósito legal
        bajo licencia creative commons
        bajo una licencia * creative commons
        bajo licencia cc
        ~licencia de creative commons
        está bajo una licencia
        licenciado bajo
        ~nº de registro
    """,
    "it": """
        ~p.iva
        ~p. iva
        ~partita iva
        ~registrazione tribunale
        ~registrazione al tribunale
        ~registrata al tribunale
        ~iscritta al tribunale
        ~registrazione del tribunale
        ~registrata presso il tribunale
        ~aut. trib
        ~iscrizione al roc
        ~codice fiscale
        sotto licenza creative commons
        rilasciato con licenza cc
        ~testata registrata
        ~testata giornalistica registrata
        ~n. rea
        ~rea
        distribuita con licenza
        distribuito con licenza
        rilasciata con licenza
        ~licenza creative commons
        ~iscr. al
    """,
    "pt": """
        ~cnpj
        ~registo na erc
        ~registo erc
        ~registado na erc
        ~registada na erc
        ~inscrição na erc
        ~nipc
        ~contribuinte
        sob licença creative commons
        sob uma licença creative commons
        sob licença cc
        licenciado com uma licença
        licenciada com uma licença
        licenciado sob
        ~licença creative commons
        ~registo na erc n.º
        ~inscrita na erc
    """,
    "nl": """
        ~kvk
        ~kvk-nummer
        ~btw nl-
        ~btw-nummer
        ~btw nr
        onder de licentie cc
        onder een creative commons
        valt onder een creative
        ~creative commons-licentie
        ~btw-id
    """,
    "pl": """
        ~krs
        ~nip
        ~regon
        ~sąd rejonowy
        ~kapitał zakładowy
        na licencji creative commons
        na licencji cc
        na licencji uznanie autorstwa
        dostępny na licencji
        dostępne na licencji
        udostępniony na licencji
        ~licencji creative commons
    """,
    "ru": """
        ~огрн
        ~инн
        ~кпп
        ~эл № фс
        ~пи № фс
        ~фс77
        ~роскомнадзор-
        ~сетевое издание
        свидетельство о регистрации сми
        свидетельство о регистрации средства массовой
        ~свидетельство о регистрации
        ~зарегистрировано
        по лицензии creative commons
        лицензии creative commons
        ~зарегистрировано роскомнадзор-
        ~реестровая запись
    """,
    "sv": """
        ~org.nr
        ~org. nr
        ~orgnr
        ~organisationsnummer
        ~utgivningsbevis
        ~momsregistreringsnummer
        under licensen creative commons
        under en creative commons-
        licensierad under
        licensierat under
        är publicerad under licens-
        ~licensen cc
        ~utgivningsbevis för
    """,
    "ja": """
        ~登録番号
        ~jasrac
        ~許諾番号
        ~許諾第
        ~届出番号
        ~古物商許可
        ~許可番号
        クリエイティブ・コモンズ * ライセンス
        クリエイティブ・コモンズ
        ~ライセンスの下に
    """,
}

_NUMBERS = re.compile(
    r"(?:许可证?|許可證?|登記證|业务|業務|备案号|刊号|物号)(?:编号|編號|号|號)?[\s:：]{0,3}"
    r"(?P<zh>(?:[(（]\w{1,3}[)）]\s?字?\s?第?|[\u4e00-\u9fff])?[A-Z]{0,3}(?:[\d-]{0,4}\d{5,}(?:-\d+)?[号號]?|\d\d-\d{4}(?:/\w)?))"
    r"|(?P<icp>[\u4e00-\u9fff]\s?ICP[备備证證]\s?\d{6,}\s?[号號]?(?:-\d{1,3})?)"
    r"|(?P<gongan>[\u4e00-\u9fff]公[网網]安[备備]\s?\d{8,}\s?[号號]?)"
    r"|統一編號[\s:：]{0,3}(?P<taiwan>\d{8})\b"
    r"|(?P<hr>\bHR[AB](?:[\s-]?Nr\.?:?)?\s?\d{2,7}(?:\s?[A-Z]{1,3}\b)?)"
    r"|(?:(?:USt|Umsatzsteuer)\.?-?\s?I[Dd](?:ent)?\.?-?\s?(?:Nr|Nummer)?\.?"
    r"|Umsatzsteuer-\w{4,30}|UID)[\s:]{0,3}(?P<ust>(?:DE|ATU)\s?\d[\d\s]{7,10}\d)"
    r"|(?P<fn>\bFN\s?\d{5,6}\s?[a-z]\b)"
    r"|(?P<issn>\b[eE]?-?ISSN(?:\s?\([^()]{1,12}\))?[\s:]{0,3}\d{4}-?\d{3}[\dXx]\b)"
    r"|(?P<rcs>\bRCS\s(?:[A-Z][\w-]{1,20}\s)?(?:[AB]\s)?\d{3}\s?\d{3}\s?\d{3}\b)"
    r"|\b(?:(?i:SIRET|SIREN)|CPPAP|CNIL|paritaire)(?:\s?[:n°º]{1,3})?\s{0,2}(?P<fr>\d[\d\s]{3,16}[A-Z]?\s?\d+)"
    r"|\b(?:CIF|NIF|NIPC|CNPJ|Contribuinte)(?:\s?n?[.º°:]{0,3})?\s{0,2}(?P<es>[A-Z]?-?\d[\d./-]{6,17}[A-Z]?)\b"
    r"|\bERC\D{0,12}(?P<erc>\d{5,6})\b"
    r"|(?:\bP\.?\s?IVA|Partita IVA|Codice fiscale)[\s:]{0,3}(?P<iva>(?:IT)?\s?\d{11})\b"
    r"|[Tt]ribunale\sdi\s[^\W\d_]{2,20}\D{0,25}?"
    r"(?P<tribunale>(?:\b[nN]\.?[°º]?\s?)?\d{1,5}(?:/\d{2,4}|\sdel\s[\d./]{4,10}))"
    r"|\bK\.?[Vv]\.?K\.?(?:-?nummer|-?nr\.?|\sno\.?)?[\s:]{0,3}(?P<kvk>\d{8})\b"
    r"|\b(?:BTW|VAT)(?:-?(?:nummer|nr\.?|id)|\s(?i:no\.?|nr\.?|number|reg\w{0,12}(?:\s(?:no\.?|number))?))?"
    r"[\s:]{0,3}(?P<vat>(?:GB|NL|BE|IE)?\s?\d[\d\s.B]{6,14}\d)\b"
    r"|\b(?:KRS|NIP|REGON)[\s:]{0,3}(?P<pl>\d[\d-]{8,13})\b"
    r"|\b(?:ОГРН|ИНН|КПП)[\s:]{0,3}(?P<ru>\d{9,15})\b"
    r"|(?P<fs>(?:\b[ЭП][ЛлИи]\s?)?(?:№|N|No)?\s?\bФС\s?\d?\s?-?\s?\d{2}\s?[-–—]\s?\d{4,6})"
    r"|\b[Oo]rg(?:anisations)?\.?\s?(?:nr|nummer)[\s:.]{0,3}(?P<org>\d{6}-\d{4})\b"
    r"|[Uu]tgivningsbevis(?:et|\snr|\snummer)?[\s:.]{0,3}(?P<bevis>\d[\d:\s-]{2,10}\d)\b"
    r"|(?:登録番号|許諾番号|届出番号|許可番号|許諾)[\s:：第]{0,3}(?P<ja>[A-Z]?\d[A-Z\d-]{4,20}号?)"
    r"|(?:\b[Rr]egistered in (?:England(?: (?:and|&) Wales)?|Scotland|Ireland)"
    r"|\b[Cc]ompany (?:[Rr]egist\w{3,7} )?(?:[Nn]umber|[Nn]o\.?)"
    r"|\b[Cc]harity(?:,| in [A-Z]\w{2,10})?|\b[Rr]egistration)"
    r"(?:\s?(?:under|with|company|charity|,|:|\(|\#|[Nn]o\.?|[Nn]umber)){0,5}\s?"
    r"(?P<en>[A-Z]{0,2}\d{5,8})\b"
)
"""Numbers of registers, each behind its label or with it: alternatives of fixed shape, every repetition is bounded."""

_ENDS_WITH_NUMBER = re.compile(r"^[^.]{0,40}(?:\b[Nn][or]\. ?)?\d{5,}\)?[.;|]")
"""The first sentence is a label and a number."""

_COMMONS = re.compile(
    r"\bCC[ -](?:BY(?:[ -](?:NC|SA|ND)){0,2}|0)(?:[ -]\d\.\d)?(?![\w-])"
    r"|\bCreative[ -]Commons(?: (?:Attribution|Namensnennung|Erkännande|Attribuzione|Atribución|Atribuição|BY)"
    r"[\w ,/–-]{0,50}?\d\.\d"
    r"(?: (?:International|Unported|DEED)(?: License| Licence)?)?|\sBY(?:-\w\w){0,2})?",
    re.I,
)
"""The names of the licenses, with the version where there is one."""

OPENING_RATIO, INSIDE_RATIO, SENTENCE_RATIO = 10.0, 7.0, 4.5
"""Words per point of evidence up to which a line is a register line: when it begins with the label, when not, and
when it ends as a sentence and so may be one."""

LONGEST = 2000
"""Characters of a line up to which patterns look at it."""

_LICENSE = re.compile(r"licen[cs]|licenz|licenç|licenti|licencj|lizen|лиценз|知识共享|創用|クリエイティブ")
"""A phrase that speaks of a license, not of a register."""

STATEMENT_WORDS = 25
"""Words of a sentence behind the article that states its license."""

_REPORTED = re.compile(
    r"\b(?:said|says|told|court|judge|sued|sagte|gericht|selon|tribunal|según|secondo|segundo|zei|volgens|rechter"
    r"|powiedział|sąd|сказал|суд|sade|säger|domstol\w*)\b|法院|表示[,:]|裁判"
)
"""Words of reporting: somebody tells of a license."""

AT_HEAD = 3
"""Characters before the label of a line that begins with it: a bracket, a bar, the province of an ICP number."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Lines that hold a number behind its label or the name of a license, and little else."""
    for line, said in hits:
        text = line.text[:LONGEST]
        numbers = tuple(dict.fromkeys(_numbers(text)))
        commons = [match[0] for match in _COMMONS.finditer(text)] if not numbers else []
        if numbers:
            score, because = _registered(page, line, said, numbers)
            facts = numbers
        elif commons:
            score, because = _licensed(page, line, said, commons[0])
            facts = (max(commons, key=len),)
        else:
            score, because = weigh(line, [hit for hit in said if not hit.phrase.hint] or said)
            stated = any(not hit.phrase.hint for hit in said) and not _REPORTED.search(line.view)
            licensed = any(not hit.phrase.hint and _LICENSE.search(hit.phrase.text) for hit in said)
            if stated and licensed and line.words <= STATEMENT_WORDS and _last(page, line):
                score = max(score, 0.8)
            elif score < 0.9 or not stated:
                continue
            facts = ()
        yield Finding(line, score, because, tuple(("license", fact) for fact in facts))


def _numbers(text: str) -> Iterator[str]:
    """The numbers in a text, as written."""
    for match in _NUMBERS.finditer(text):
        yield match[match.lastgroup or 0].strip()


def _registered(page: Page, line: Line, said: Sequence[Hit], numbers: Sequence[str]) -> tuple[float, str]:
    """Score and reason of a line with numbers of registers."""
    because = f"is a registration line with the number {numbers[0]}"
    labels = {hit.phrase.text: 0.5 if hit.phrase.hint else 1.0 for hit in said}
    ratio = line.words / (sum(labels.values()) + len(numbers))
    opening = min(hit.start for hit in said) <= AT_HEAD
    inside = page.first <= line.index <= page.last
    weak = all(hit.phrase.hint for hit in said) and len(numbers) < 2
    short = ratio <= SENTENCE_RATIO or _ENDS_WITH_NUMBER.search(line.text[:LONGEST]) is not None
    if line.ends and (inside or weak) and not (opening and (short or _last(page, line))):
        return MENTION, f"{because} inside a sentence"
    return (0.95 if ratio <= (OPENING_RATIO if opening else INSIDE_RATIO) else MENTION), because


def _last(page: Page, line: Line) -> bool:
    """Whether a line stands below the article's body or is its last paragraph."""
    return page.first < line.index and (line.index >= page.last or 0 < page.body[1] <= line.index)


def _licensed(page: Page, line: Line, said: Sequence[Hit], name: str) -> tuple[float, str]:
    """Score and reason of a line that names a license of Creative Commons."""
    because = f'names the license "{name}"'
    stated = [hit for hit in said if not hit.phrase.hint]
    if stated and line.words <= 45 and (stated[0].start <= 40 or line.words <= 15):
        return 0.93, f'{because} and says "{stated[0].phrase.text}"'
    full = name.lower().endswith(("international license", "international", "unported license"))
    if stated and line.words <= STATEMENT_WORDS and _last(page, line) and not _REPORTED.search(line.view):
        return 0.85, f'{because} behind the article and says "{stated[0].phrase.text}"'
    bare = line.words <= len(name.split()) + 2 and not line.marker and (line.index > page.last or full)
    return (0.8 if bare else MENTION), because


EXAMPLES = """
# en
  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
  The work is to begin in June, and the ferry will run twice an hour until the bridge is open again.
- This story was first published under a Creative Commons license by the Millbridge Review.

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
  The work is to begin in June, and the ferry will run twice an hour until the bridge is open again.
  Her book about the bridge was published under a Creative Commons license, and nine people bought it anyway.

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
- ISSN 0317-8471
= license: ISSN 0317-8471
- Registered in England and Wales No. 04417790
= license: 04417790

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
- This work is licensed under a Creative Commons Attribution 4.0 International License.
= license: Creative Commons Attribution 4.0 International License

  The bridge was drawn by pupils of the school, and everybody may use their plans as long as he names them.
- This article is licensed under CC BY 4.0.
= license: CC BY 4.0

  The engineer put his plans under a Creative Commons license, and within a year his mill turned in nine countries.
  Every journal that applies must have an ISSN, and the office in Paris hands out some seventy thousand of them a year.
  The firm, registered in England and Wales with the number 04417790, had not filed its accounts since 2019.
  The court heard that its license had been revoked twice.

# zh
- 互联网新闻信息许可证10120990046
= license: 10120990046
- 互联网新闻信息服务许可证：10120990047
= license: 10120990047
- 京ICP备99345678号-1
= license: 京ICP备99345678号-1
- 京公网安备11010599000123号
= license: 京公网安备11010599000123号
- 广播电视节目制作经营许可证：（京）字第09917号
= license: （京）字第09917号
  工人周一开始重建老磨坊旁边的石桥，工程预计在冬天到来之前完成，总费用约四百万元。

- 統一編號：99123456
= license: 99123456
  工人週一開始重建老磨坊旁邊的石橋，工程預計在冬天到來之前完成，總費用約四百萬元。

  这家网站没有互联网新闻信息服务许可证，网信办要求它在一个月以内停止发布新闻，并处以罚款。
  老板说，许可证一直挂在墙上。

# de
  Der Stadtrat hat am Montag beschlossen, die alte Brücke an der Mühle noch vor dem Winter neu zu bauen.
- Amtsgericht Mühlheim, HRB 99123
= license: HRB 99123
- USt-IdNr.: DE999123456
= license: DE999123456

  Die Brückenbau GmbH steht seit März unter HRB 99123 im Handelsregister, wie das Amtsgericht am Montag mitteilte.
  Das Amtsgericht Mühlheim wies die Klage des Müllers gegen den Neubau am Montag ohne mündliche Verhandlung ab.

# fr
  Le conseil municipal a décidé lundi de reconstruire avant l'hiver le vieux pont près du moulin.
- SIRET : 991 234 567 00019 - RCS Corvelle 991 234 567
= license: 991 234 567 00019
- Cet article est publié sous licence CC BY-NC 4.0.
= license: CC BY-NC 4.0

  La CNIL a rappelé lundi à la mairie que la caméra du pont ne doit pas filmer les fenêtres des maisons voisines.

# es
  El ayuntamiento decidió el lunes reconstruir antes del invierno el viejo puente que está junto al molino.
- Molino Ediciones S.L., CIF B99123456, inscrita en el Registro Mercantil de Valdecuervo
= license: B99123456

  El juez pidió al Registro Mercantil las cuentas de la empresa que debía reconstruir el puente antes del invierno.

# it
  Il consiglio comunale ha deciso lunedì di ricostruire prima dell'inverno il vecchio ponte vicino al mulino.
- Registrazione Tribunale di Ruvona n. 991/2014
= license: n. 991/2014
- P.IVA 09912345678
= license: 09912345678

  Chi apre la partita IVA prima dei trent'anni paga meno tasse, ha ricordato lunedì il sindaco ai falegnami del ponte.

# pt
  A câmara decidiu na segunda-feira reconstruir antes do inverno a velha ponte que fica ao lado do moinho.
- CNPJ: 99.123.456/0001-78
= license: 99.123.456/0001-78

  A empresa que vai reconstruir a ponte só tem CNPJ desde março, disse o vereador, e nunca construiu nada.

# nl
  De gemeenteraad besloot maandag de oude brug bij de molen nog voor de winter opnieuw te bouwen.
- KvK 99123456 | BTW NL991234567B01
= license: 99123456

  Wie een timmerbedrijf begint, moet zich bij de KvK inschrijven, legde de wethouder maandag aan de bouwers uit.

# pl
  Rada miasta postanowiła w poniedziałek odbudować przed zimą stary most obok młyna za cztery miliony.
- KRS: 0000991234, NIP: 991-123-45-67, REGON: 991234567
= license: 0000991234

  Sąd Rejonowy uznał w poniedziałek, że spółka, która nie ma nawet wpisu w KRS, nie może odbudować mostu.

# ru
  Городской совет решил в понедельник восстановить до зимы старый мост у мельницы, работы начнутся в июне.
- Свидетельство о регистрации СМИ ЭЛ № ФС 77-00991.
= license: ЭЛ № ФС 77-00991
- ОГРН 9912345678901, ИНН 9912345678
= license: 9912345678901

  Роскомнадзор предупредил в понедельник редакцию, что сетевое издание работает без регистрации больше года.

# sv
  Kommunen beslutade i måndags att bygga om den gamla bron vid kvarnen före vintern för fyra miljoner kronor.
- Org.nr: 559912-3456
= license: 559912-3456

  Tidningen har haft utgivningsbevis sedan i våras, sade redaktören, och nu granskas den av en myndighet.

# ja
  市議会は月曜日、水車小屋のそばにある古い橋を冬までに架け替えることを決めました。工事は六月に始まります。
- JASRAC許諾番号：9900123456Y45037
= license: 9900123456Y45037

  工事を請け負う会社は登録番号を市に届けていなかったことがわかり、議会は契約の見直しを求めることにしました。
"""
