r"""Copyright notices: the sign and the year, "all rights reserved", who may not copy, whose trademarks they are.

Why it goes: it stands under every page of a site, says nothing about the subject, and is the same for thousands of
articles. The name behind the year is reported as the page's site, unless it is a company with its legal form.

What stays: articles about copyright, piracy and brands; a photographer's credit with a copyright sign (a credit, not a
notice); a notice that somebody quotes; the owner of a trademark named in the middle of an article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.document import Fact, Finding, Line, Page
from cleaner.phrases import MENTION, Hit, Hits, outermost, weigh
from cleaner.view import SPACELESS

PHRASES = {
    "en": """
        ^the post * appeared first on
        ^this post * appeared first on
        ^the article * first appeared on
        // signs and bare words: what stands around them decides
        ~©
        ~(c)
        ~copyright
        ~copyrighted
        ^copyright notice$
        all rights reserved
        all right reserved
        some rights reserved
        all rights strictly reserved
        may not be published, broadcast, rewritten
        rewritten or redistributed
        rewritten, or redistributed
        this material may not be
        this content may not be
        this article may not be
        this story may not be
        site content may not be
        on this site may not be
        without the prior written permission of
        without * express written permission
        material on this site
        may not be reproduced, distributed, transmitted
        may not be copied, distributed
        may not be reproduced * without
        may not be reproduced or
        may not be republished
        may not be reprinted
        reproduction without permission
        reproduction * without * permission
        reproduction in whole or in part
        reproduction * is * prohibited
        redistribution * is * prohibited
        duplication is * prohibited
        no part of this * may be reproduced
        no part of this * may be copied
        for reprint rights
        do not reproduce without
        not for redistribution
        is protected by copyright
        ~reprinted with permission
        trademarks * property of their respective owners
        property of their respective owners
        ~is a trademark of
        ~is a registered trademark of
        ~are trademarks of
        ~are registered trademarks of
        ~trademarks or registered trademarks of
        ~are trademarks or
        ^want to republish this
        ^want to republish our
        ^want to republish
        ^republish this article$
        ^republish this story$
        ^republish our articles
        ^republish our stories
        ^republish our content
        ^republishing guidelines$
        encourage you to republish
        if you republish our
        republish our articles
        republish our stories
        ~republish
        ~republished
        ~reprint
        ~canonical link
        ~republication
        for permission to reprint
        for permission to republish
        for permission to reuse
        ~originally appeared
        ~with permission
        may be reproduced in any form
        ~may not be reproduced
        ~without permission
        ~without the prior
        ~prior written consent
        ~publisher's consent
        ~protected by copyright
        reuse this content
        ^reprints and permissions$
        ^rights and permissions$
        ^request permission to reuse
        protected by copyright and may not
        may not be reused without
        ^interested in republishing
        ~republication guidelines
        ~no reproduction
        ~without written consent
        ~reproduced with permission
        ~unauthorized copying
        ~copying of this
        ~copying or
        ~is prohibited
        ~are prohibited
        ~without authorization
    """,
    "zh": """
        ~版权所有
        ~版權所有
        版权声明
        版權聲明
        ~著作权
        未经授权不得转载
        未经授权，不得转载
        未经授权 * 转载
        未经许可 * 转载
        未经书面授权
        未經授權 * 轉載
        未經許可 * 轉載
        未經授權請勿轉載
        请勿转载
        請勿轉載
        严禁转载
        ^谢绝转载$
        转载请注明
        轉載請註明
        ~保留所有权利
        ~保留一切權利
        违者必究
        版权归 * 所有
        版權歸 * 所有
        版权均属
        翻印必究
        轉載必究
        转载必究
        ~著作權所有
        未經同意
        ~请注明出处
        ~請註明出處
        请注明来源
        請註明來源
        ~禁止复制
        ~建立镜像
        ~任何形式转载
        如需转载
        欲转载
        如需轉載
        ~本文版权
        ~本文版權
        不得转载、摘编
        ~任何单位及个人
        ~任何单位和个人
        ~不得转载
        ~注明来源
        ~不得复制
        ~不得複製
        ~任何人不得
        ~未经许可
        ~未經許可
    """,
    "de": """
        alle rechte vorbehalten
        ~urheberrechtlich geschützt
        nachdruck verboten
        nachdruck, auch auszugsweise
        ^nachdruck * nur mit
        vervielfältigung * nur mit
        verwendung nur mit * genehmigung
        ohne vorherige schriftliche genehmigung
        ohne ausdrückliche genehmigung
        weiterverwendung * nur mit
        dieser text ist urheberrechtlich geschützt
        inhalte dieser website sind urheberrechtlich
        ~sind eingetragene marken der
        ~ist eine eingetragene marke der
        urheberrechtlich geschützt. nachdruck
        ~nachdruck
        ~weiterverbreitung
        ~weiterverwendung
        ~vorheriger genehmigung
        ~ohne zustimmung
        darf nicht weiterverwendet
        dürfen nicht weiterverwendet
        darf nicht ohne * verwendet
        ~vervielfältigung
        ~nicht gestattet
        ~des verlages
        ~des verlags
        möchten sie diesen artikel nachdrucken
        ~nutzungsrechte
        ^nutzungsrechte erwerben
        hier nutzungsrechte
        nutzungsrechte erwerben
        ~dieser artikel ist
        ~alle inhalte
        ~mit zustimmung des verlag-
        ~eine weiterverwendung
        ~auszugsweise
        ~wiedergabe
        ~schriftlicher genehmigung
        ~genehmigung des verlag-
        ~ohne genehmigung
        ~untersagt
    """,
    "fr": """
        tous droits réservés
        tous droits de reproduction
        reproduction interdite
        reproduction totale ou partielle
        reproduction, même partielle
        toute reproduction * interdite
        reproduction * sans autorisation
        reproduction * sans l'autorisation
        reproduction * sans l'accord
        ~est une marque déposée de
        ~droits d'auteur
        ne peut être reproduit
        ne peut être reproduite
        ne peuvent être reproduits
        ~sans l'autorisation
        ~sans autorisation
        ~protégé par le droit d'auteur
        ~autorisation écrite
        republier cet article
        ~^republier
        ~diffusion interdite-
        ~sans accord écrit
        ~ni copié ni diffusé
        ~ni copié
        ~diffusé sans
        ~de l'éditeur
        droits de reproduction et de
        ~copie et
        ~interdites
        ~interdite sans
    """,
    "es": """
        todos los derechos reservados
        reservados todos los derechos
        prohibida la reproducción
        prohibida su reproducción
        queda prohibida la reproducción
        reproducción total o parcial
        sin * autorización expresa
        prohibida * reproducción total o parcial
        ~derechos de autor
        ~es una marca registrada de
        terminantemente prohibida
        ~prohibida
        republicar este artículo
        ~protegido por derechos de autor
        ~no puede ser reutilizado
        no puede ser reproducid-
        ~sin autorización
        ~sin permiso
        ~por cualquier medio
        ~permiso escrito
        ~no se permite
        ~reproducción de este
        ~reproducción de los
        ~copia o
    """,
    "it": """
        tutti i diritti riservati
        tutti i diritti sono riservati
        riproduzione riservata
        ^riproduzione vietata
        vietata la riproduzione
        è vietata la riproduzione
        riproduzione * senza autorizzazione
        riproduzione, anche parziale
        riproduzione totale o parziale
        ~diritto d'autore
        ~è un marchio registrato di
        protetto da copyright
        protetti da copyright
        protetto dal diritto d'autore
        ~non può essere copiato
        non può essere riprodott-
        ~senza consenso
        ~senza autorizzazione
        ~senza il consenso
        ripubblicare questo articolo
        ~senza il consenso dell'editore
        ~non è consentita
        ~non è consentito
        ~la riproduzione
        ~senza permesso
        ~vietata
    """,
    "pt": """
        todos os direitos reservados
        é proibida a reprodução
        proibida a reprodução
        reprodução total ou parcial
        reprodução * sem autorização
        sem * autorização prévia
        ^direitos reservados$
        ~direitos autorais
        ~direitos de autor
        ~é uma marca registrada da
        protegido por direitos autorais
        protegidos por direitos autorais
        protegido por direitos de autor
        não pode ser reproduzid-
        ~sem autorização
        para republicar este
        republique este
        republique o nosso
        ~cite a fonte
        ~link original
        ~proibida
        todos os direitos são reservados
        ~é proibida a cópia
        ~não é permitida
        ~não é permitido
        ~a reprodução
        ~reprodução deste
    """,
    "nl": """
        alle rechten voorbehouden
        niets uit deze uitgave mag
        overname van artikelen
        zonder voorafgaande schriftelijke toestemming
        overname * zonder * toestemming
        ~auteursrecht-
        ~is een geregistreerd handelsmerk van
        auteursrecht voorbehouden
        mag worden verveelvoudigd
        ~zonder toestemming
        ~niet toegestaan
        ~overnemen
        dit artikel overnemen
        ~toestemming aan de redactie
        auteursrechtelijk beschermd-
        rust auteursrecht
        overname van dit artikel
        overname is alleen toegestaan
        ~overname van
        ~alleen toegestaan met
        ~toestemming van de uitgever
        ~worden overgenomen
        ~niets van deze
        ~mag zonder
    """,
    "pl": """
        wszelkie prawa zastrzeżone
        wszystkie prawa zastrzeżone
        ^prawa zastrzeżone$
        ~kopiowanie * zabronione
        kopiowanie * bez * zgody
        rozpowszechnianie * bez * zgody
        przedruk zabroniony
        bez pisemnej zgody
        ~prawa autorskie
        ~jest zastrzeżonym znakiem towarowym
        ~rozpowszechnianie
        rozpowszechnianie artykułu
        rozpowszechnianie * za zgodą
        dalsze rozpowszechnianie
        chroniony prawem autorskim
        chronione prawem autorskim
        ~za zgodą wydawcy
        ~bez zgody
        ~kopiowanie i rozpowszechnianie
        ~powielanie
        ~zabronione
        ~kopiowanie
    """,
    "ru": """
        все права защищены
        при использовании материалов сайта
        использовании материалов * обязательна
        при использовании материалов ссылка
        при использовании материалов гиперссылка
        при цитировании * ссылка
        при перепечатке материалов
        перепечатка * только с
        перепечатка * запрещена
        использование материалов * только
        использование материалов * разрешено
        любое использование материалов
        без письменного разрешения
        без письменного согласия
        полное или частичное
        ~авторские права
        ~гиперссылка обязательна
        ~является зарегистрированным товарным знаком
        копирование материалов
        копирование * запрещено
        перепечатка материалов
        ~ссылка на сайт
        ~активная ссылка
        ~ссылка обязательна
        ~только с письменного
        ~запрещено
        ~без разрешения
        ~при перепечатке
        ~ссылка на источник
        ~допускается только
        ~с согласия редакции
        ~использование текстов
        ~использование материалов
        ~без согласия
        ~перепечатка
    """,
    "sv": """
        alla rättigheter förbehållna
        ^med ensamrätt$
        skyddat av upphovsrätt
        skyddas av upphovsrätt-
        eftertryck förbjud-
        utan skriftligt tillstånd
        utan tillstånd från redaktionen
        citera oss gärna
        ^ange källan
        kopiering * utan * tillstånd
        ~upphovsrätten
        ~är ett registrerat varumärke
        alla rättigheter reserverade
        ~rättigheter
        enligt lagen om upphovsrätt
        skyddat enligt lagen
        kopiera inte text
        citera gärna
        ~ange källa
        ~utan tillstånd
        ~upphovsrätt
        ~från utgivaren
        får inte kopieras utan
        ~får inte kopieras
        ~all kopiering
        ~är förbjuden
        ~tillstånd är
        ~eftertryck
        ~inte tillåtet
        ~medgivande
    """,
    "ja": """
        無断転載を禁じます
        無断転載を禁ず
        無断転載禁止
        無断転載 * 禁じ
        無断複製 * 禁じ
        無断での転載
        無断複写
        禁無断転載
        記事・写真の無断
        ~全著作権所有
        ~著作権は
        ~登録商標です
        無断転用
        ~無断
        無断複製・転載
        無断転載・複製
        無断使用を禁
        無断使用は
        転載はお断り
        転載を禁じ
        転載・複製を禁
        ~お断りします
        ~禁じます
        引用・転載
        ~無断使用
        ~ご遠慮ください
        ~転載は
        ~複製は
        ~転載・
        ~記事の転載
    """,
}

CONTAINERS = """
    ^copyright
    footer-copyright
    site-copyright
    copyright-text
    copyright-notice
    copyright-info
    copyright-bar
    copyright-area
    copyright-section
"""

_SIGN = r"(?:copyright\s{0,2}(?:©|\(c\)|@)|(?:©|\(c\))\s{0,2}copyright|©|\(c\))"
_YEARS = r"(?:19|20)\d\d(?:\s{0,2}[-–—/]\s{0,2}(?:(?:19|20)?\d\d|present|heute|now)\b)?"
_OPENING = r"^[\W_]{0,6}"
_LAWYERS = re.compile(
    rf"{_OPENING}(?:{_SIGN}[\s,]{{0,3}}{_YEARS}|{_YEARS}\s{{0,2}}©|©?\s?copyright\s{{1,2}}{_YEARS}(?!\s?:))", re.I
)
"""The sign and the year, at the head of the line, as lawyers advise."""

_UNSIGNED = re.compile(rf"{_OPENING}copyright\s{{1,2}}{_YEARS}", re.I)
"""The word and the year without the sign: the head of a notice, or of a headline about a year to come."""

_TRADEMARK = ("mark", "marca", "marque", "marchio", "znak", "знак", "varum", "商標")

_TRAILING = re.compile(
    rf"(?:{_SIGN}[\s,]{{0,3}}{_YEARS}|{_YEARS}\s{{0,2}}©|©\s?copyright)(?:[\W_]{{0,4}}$|\s?[|•·]|\.\s)", re.I
)
"""The name before the sign and the year."""

_BARE = re.compile(rf"{_OPENING}(?:{_SIGN}\s{{0,2}}(?=\S)|copyright\s+by\s)", re.I)
"""The sign and a name: a notice at the foot of a page, a credit under a picture."""

_SANDWICH = re.compile(
    rf"{_OPENING}(?:{_SIGN}|copyright)\s[^|•·]{{2,60}}?,?\s{_YEARS}[.,]?(?:\s{{0,3}}$|\s{{0,3}}[|•·–.-])", re.I
)
"""The name between the sign and the year."""

_INSIDE = re.compile(rf"{_SIGN}[\s,]{{0,3}}{_YEARS}", re.I)

_GLUED = re.compile(rf"(?<=[.!?”\"»)])\s{{1,3}}(?=(?:copyright\s{{0,2}})?{_SIGN}[\s,]{{0,3}}{_YEARS})", re.I)
"""The end of a sentence before the sign and the year."""

_PICTURE = re.compile(
    r"\b(?:photo\w*|image\w*|picture\w*|foto\w*|bild\w*|imag[eo]\w*|zdję\w*|фото\w*|video|getty)\b|写真|摄|攝|图", re.I
)
"""Words of a credit: a picture has an owner too."""

_HOLDER = re.compile(
    rf"{_OPENING}(?:{_SIGN}[\s,]{{0,3}}{_YEARS}|{_YEARS}\s{{0,2}}©|copyright\s{{1,2}}{_YEARS})[\s,·•|-]{{0,4}}(?:by\s)?"
    r"(?P<name>[^\s|•·].{1,60}?)\s{0,3}"
    r"(?:$|[|•·]|\.\s?$|(?:(?<=[^\W\d_]{3})|(?<=[»”』」]))\.\s|[,.;–—-]?\s{0,2}"
    r"(?:all rights|alle rechte|tous droits|todos|tutti|版权|版權|无断|無断|未经|未經"
    r"|保留|wszelkie|все права|alla rätt))",
    re.I,
)
_LEGAL_FORM = re.compile(
    r"\b(?:inc|llc|ltd|limited|corp\w*|company|co|plc|gmbh|ag|kg|s\.?a|s\.?r\.?l|b\.?v|n\.?v|ab|oy|sp\. z o\.o"
    r"|ооо|зао|оао|"
    r"pty|holdings?|group|rights|copyright)\b|有限公司|公司|株式会社",
    re.I,
)
"""A company that owns the site is not the site."""

LONGEST = 2000
"""Characters of a line up to which patterns look at it."""

TAIL = 300
"""Characters at the end of a paragraph in which a notice may hang."""

HEAD = 80
"""Characters from the head of a line within which the sign and the year make it a notice."""

NOTICE_WORDS = 40
"""Words up to which a line that begins with the sign and the year is the notice; behind it stand links, no article."""

HINT_WORDS = 12
"""Words a hint behind the article up to which hints alone are a notice: "Protected by copyright. Do not reprint."."""

TRADEMARK_WORDS = 16
"""Words of a line that only names the owner of a trademark."""

NAME_WORDS = 6
"""Names of sites are shorter than sentences."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """The sign and the year by their place in the line, the formulas by their share of it."""
    for line, said in hits:
        shaped = _shape(page, line) if len(line.text) <= LONGEST else None
        spoken = [hit for hit in said if hit.phrase.text not in ("©", "(c)")]
        if spoken and shaped is not None:
            shaped = max(shaped, _formula(page, line, spoken), key=lambda opinion: opinion[0])
        tail = 0 if shaped is not None else _tail(line, said)
        if tail:
            notice = line.text[tail:].strip()
            yield Finding(line, 0.93, f'ends with the notice "{notice[:40]}"', start=line.start + tail)
        elif shaped is not None:
            yield Finding(line, *shaped, facts=_site(line))
        elif spoken:
            yield Finding(line, *_formula(page, line, spoken))


def _shape(page: Page, line: Line) -> tuple[float, str] | None:
    """Score and reason of a line built around a copyright sign; None for a line that is not."""
    text, foot = line.text, line.index > page.last
    match = _LAWYERS.search(text) or _TRAILING.search(text) or _BARE.search(text) or _SANDWICH.search(text)
    if line.marker == "#" or match is None or (line.prose and _UNSIGNED.search(text)):
        return None
    if match.re is _LAWYERS and line.words <= NOTICE_WORDS:
        return (0.95 if not _PICTURE.search(text) else 0.75), f'begins with "{match[0].strip()}"'
    if _PICTURE.search(text) or line.words > 15:
        return None
    if match.re is _LAWYERS:
        return None
    if _SANDWICH.search(text):
        return (0.9 if foot else 0.75), f'begins with "{match[0].strip()}" and goes on to the year'
    if match.re is _TRAILING:
        return (0.92 if foot else 0.6), f'closes with "{match[0].strip(" |•·")}"'
    return (0.8 if foot and not line.ends else 0.5), f'is a name behind "{match[0].strip()}"'


def _formula(page: Page, line: Line, said: Sequence[Hit]) -> tuple[float, str]:
    """Score and reason of a line that says a formula."""
    score, because = weigh(line, said)
    if all(hit.phrase.hint for hit in said):
        kinds = len({hit.phrase.text for hit in outermost(said)})
        near = kinds > 1 and line.words <= HINT_WORDS * kinds and _behind(page, line)
        copying = near and _COPYING.search(line.view) and _OWN.search(line.view)
        if copying and not _REPORTED.search(line.view):
            return 0.75, because
        return _mention(page, line, said, score), because
    if score < MENTION:
        return MENTION, because
    sign = _INSIDE.search(line.text[:LONGEST])
    if sign is not None and sign.start() <= HEAD and score < 0.9:
        return max(score, 0.92 if line.words <= NOTICE_WORDS else 0.75), because
    strong = outermost([hit for hit in said if not hit.phrase.hint])
    if line.prose and score < 0.9 and len(strong) < 2 and not _clause(line, strong[0]):
        alone = len(outermost(said)) < 2 or strong[0].start > HEAD
        if alone or line.words > NOTICE_WORDS or not _behind(page, line) or _REPORTED.search(line.view):
            return MENTION, f"{because}, inside a sentence"
        return max(score, 0.75), because
    return score, because


_COPYING = re.compile(
    r"reprodu|unauthorized copying|copying of this|wiedergabe|powiel|eftertryck|overgenomen"
    r"|использование текст|复制|複製|diffus|copié|cópia|overname|reprint|republi|copyright|nachdruck|urheber"
    r"|weiterverbreit"
    r"|weiterverwend|vervielfält|derechos de autor"
    r"|riprodu|copiat|ripubblic|direitos autorais|direitos de autor|auteursrecht|verveelvoud|overnemen|kopi"
    r"|rozpowszech"
    r"|prawem autorsk|droit d'auteur|перепечат|копирован|ссылка|upphovsrätt|citera"
    r"|转载|轉載|版权|版權|著作|転載|複製|無断"
)
"""Words of copying: without one, hints such as "not allowed" are about anything."""


_OWN = re.compile(
    r"\btext|article|content|material|\bsite\b|this page|publish|editor|verlag|redaktion|artikel"
    r"|inhalt|éditeur|contenu|contenid|texto|artículo|editorial|autor|testo|contenut|editore"
    r"|conteúdo|editora|tekst|uitgever|inhoud|deze site|wydawc|redakcj|treści|artykuł|материал"
    r"|текст|редакц|сайт|источник|utgivar|copyright|rights|recht|derechos|diritti|direitos|droits"
    r"|prawa|prawem|права|rättighet|reprint|republi"
    r"|本文|本站|本网|作品|作者|記事|文章|サイト|コンテンツ|画像|著作|版权|版權|转载|轉載|転載"
)
"""What may not be copied, and who says so: of keys nobody gives notice."""


def _behind(page: Page, line: Line) -> bool:
    """Whether a line stands below the article's body or is its last paragraph."""
    return page.first < line.index and (line.index >= page.last or 0 < page.body[1] <= line.index)


_REPORTED = re.compile(
    r"\b(?:said|says|told|asked|court|judge|sued|sagte|gericht|richter|selon|tribunal|juge|dijo|según|juez|ha detto"
    r"|secondo|giudice|disse|juiz|zei|rechter|powiedział|sąd|сказал|суд|sade|säger|domstol\w*)\b|法院|表示[,:]|裁判"
)
"""Words of reporting, and of the courts that deal with copyright."""


def _tail(line: Line, said: Sequence[Hit]) -> int:
    """Where a notice begins that is glued to the end of a paragraph; 0 where there is none."""
    text = line.text[-TAIL:] if line.prose else ""
    match = _GLUED.search(text) if "©" in text or "(c)" in text.lower() else None
    if match is None:
        return 0
    reached = len(line.view) - (len(text) - match.end())
    formula = any(not hit.phrase.hint and hit.start >= reached - 10 for hit in said)
    return len(line.text) - len(text) + match.end() if formula else 0


def _mention(page: Page, line: Line, said: Sequence[Hit], score: float) -> float:
    """Score of a line with hints only: a trademark and its owner are a notice, words like "copyright" prove nothing."""
    owned = any(word in hit.phrase.text for hit in said for word in _TRADEMARK)
    below = line.index >= page.last and line.index > page.first
    signed = "®" in line.text or _LEGAL_FORM.search(line.text[:LONGEST]) is not None
    if owned and (below or signed) and line.words <= TRADEMARK_WORDS and "," not in line.view.partition(".")[0][:60]:
        return 0.8
    return min(score, 0.5)


def _clause(line: Line, hit: Hit) -> bool:
    """Whether a formula is a clause of its own, as in a notice, and no part of somebody's sentence."""
    before, after = line.view[: hit.start].rstrip(), line.view[hit.end :].lstrip()
    if not after.strip(".。") and SPACELESS.match(line.view, hit.start):
        return True
    return not (before[-1:].isalpha() or after[:1].isalpha() or after[:1] in (",", "、"))


def _site(line: Line) -> tuple[Fact, ...]:
    """The name behind the sign and the year, where it is a name."""
    match = _HOLDER.search(line.text)
    if match is None:
        return ()
    name = match["name"].strip(" .,;:-–—\"'«»“”„「」『』")
    fine = name[:1].isalnum() and not name[0].isdigit() and not _LEGAL_FORM.search(name)
    return (("site", name),) if fine and len(name.split()) <= NAME_WORDS else ()


EXAMPLES = """
# en
  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
  The work is to begin in June, and the ferry will run twice an hour until the bridge is open again.
- Want to republish this story? Read our guidelines first.

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
  The work is to begin in June, and the ferry will run twice an hour until the bridge is open again.
  Whoever copies the plans of the mill without permission is not allowed to enter the valley for a year.

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
  The work is to begin in June, and the ferry will run twice an hour until the bridge is open again.
- © 2025 The Harbor Ledger. All rights reserved.
= site: The Harbor Ledger

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
- This material may not be published, broadcast, rewritten or redistributed.

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
- Copyright 1998-2025 Mill Press LLC | All Rights Reserved
- Reproduction without permission is prohibited.
- Tallybook is a registered trademark of Quillmark Incorporated.

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
- The Old Mill Gazette © 2025

  On Monday the council voted to rebuild the mill bridge before winter. [-© 2025 Mill Press. All rights reserved.-]

  The court found that copyright in the letters had passed to her nephew, who may now decide what is printed.
  Copyright lasts for seventy years after the death of an author, and the estate has guarded it closely.
  Tallybook, the lawyers said, is a registered trademark of Quillmark and has been one since the firm was founded.
  On the first page stood "All rights reserved", and below it, in pencil, the name of the girl who had copied it all.
  All rights reserved, she read aloud from the back of the book, and then she laughed until the shop was empty.
  The judge asked what it means that all rights reserved by a composer should lapse when nobody renews them in time.

# zh
  工人周一开始重建老磨坊旁边的石桥，工程预计在冬天到来之前完成，总费用约四百万元。
- 未经授权不得转载
- © 2025 石桥晚报 版权所有
= site: 石桥晚报

  工人週一開始重建老磨坊旁邊的石橋，工程預計在冬天到來之前完成，總費用約四百萬元。
- 版權所有 未經許可不得轉載

  法院认为，这位画家的著作权在他去世五十年以后才会到期，在此之前任何出版社都必须先征得家属的同意。

# de
  Der Stadtrat hat am Montag beschlossen, die alte Brücke an der Mühle noch vor dem Winter neu zu bauen.
- Nachdruck, auch auszugsweise, nur mit Genehmigung des Verlags.
- © 2025 Mühlenbote. Alle Rechte vorbehalten.
= site: Mühlenbote

  Die Zeichnungen sind urheberrechtlich geschützt, sagt die Enkelin, und sie will selbst entscheiden, wer sie druckt.

# fr
  Le conseil municipal a décidé lundi de reconstruire avant l'hiver le vieux pont près du moulin.
- Tous droits réservés. Toute reproduction interdite sans autorisation.

  Le tribunal a rappelé que les droits d'auteur courent encore trente ans et que la famille peut refuser une réédition.

# es
  El ayuntamiento decidió el lunes reconstruir antes del invierno el viejo puente que está junto al molino.
- © 2025 La Voz del Molino. Todos los derechos reservados.
= site: La Voz del Molino
- Prohibida la reproducción total o parcial de este contenido.

  La familia heredó los derechos de autor del poeta y decide desde entonces qué cartas se publican y cuáles no.

# it
  Il consiglio comunale ha deciso lunedì di ricostruire prima dell'inverno il vecchio ponte vicino al mulino.
- © RIPRODUZIONE RISERVATA

  Secondo il giudice il diritto d'autore protegge anche le lettere private, che la nipote ha conservato in cantina.

# pt
  A câmara decidiu na segunda-feira reconstruir antes do inverno a velha ponte que fica ao lado do moinho.
- Todos os direitos reservados. É proibida a reprodução sem autorização.

  A família herdou os direitos autorais do poeta e decide desde então quais cartas podem ser publicadas.

# nl
  De gemeenteraad besloot maandag de oude brug bij de molen nog voor de winter opnieuw te bouwen.
- Niets uit deze uitgave mag zonder toestemming worden overgenomen.
- © 2025 De Molenbode. Alle rechten voorbehouden.
= site: De Molenbode

  Volgens de rechter duurt het auteursrecht nog dertig jaar, en de familie mag een nieuwe uitgave dus weigeren.

# pl
  Rada miasta postanowiła w poniedziałek odbudować przed zimą stary most obok młyna za cztery miliony.
- Wszelkie prawa zastrzeżone. Kopiowanie materiałów bez zgody wydawcy zabronione.

  Sąd uznał, że prawa autorskie do listów należą do bratanka, który sam zdecyduje o ich wydaniu w przyszłości.

# ru
  Городской совет решил в понедельник восстановить до зимы старый мост у мельницы, работы начнутся в июне.
- © 2025 «Мельничный вестник». Все права защищены.
= site: Мельничный вестник
- При использовании материалов ссылка на сайт обязательна.

  Суд решил, что авторские права на письма перешли к племяннику, и теперь он сам определит, что будет напечатано.

# sv
  Kommunen beslutade i måndags att bygga om den gamla bron vid kvarnen före vintern för fyra miljoner kronor.
- Allt innehåll är skyddat av upphovsrätt.

  Domstolen fann att upphovsrätten till breven tillhör brorsonen, som nu själv bestämmer vad som får tryckas.

# ja
  市議会は月曜日、水車小屋のそばにある古い橋を冬までに架け替えることを決めました。工事は六月に始まります。
- 無断転載を禁じます
- 記事・写真の無断転載は固くお断りします。

  裁判所は、手紙の著作権は作家のおいに移ったと判断し、出版するかどうかは本人が決めることになりました。

# html
  <p>The school has eleven pupils, four more than last year, and the teacher has asked for a second stove.</p>
- <div class="copyright-bar">Marwick Harbor Press</div>
  <p>At low tide the postman walks across the flats, his boots around his neck, the letters under his hat.</p>
  <p class="music-copyright">The copyright in the harbor song ran out in 1990, and three breweries use it.</p>
  <p>The new pump came on Tuesday, and by Friday the cellars on the quay were dry for the first time since May.</p>
  <p>A surveyor measured the dike in April and found that it had sunk by a hand along the whole eastern side.</p>
"""
