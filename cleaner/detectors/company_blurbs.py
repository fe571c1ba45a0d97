"""Company blurbs: the tail of a press release, with its "About X" paragraph, the press contact and the end mark.

Why it goes: the company pastes the same paragraph under every release, and newspapers and portals pass it on with the
text. The contacts become facts.

What stays: sentences of an article that introduce a company, "About" sections of service pages and manuals, and an
"About" heading in the middle of an article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleaner.detectors._lines import prose_after, prose_before, rest
from cleaner.document import Fact, Finding, Line, Page
from cleaner.phrases import Hit, Hits

PHRASES = {
    "en": """
        // Headings of contacts.
        ^media contact
        ^media contacts
        ^media inquiries
        ^media enquiries
        ^media relations
        ^media relations contact
        ^press contact
        ^press contacts
        ^press inquiries
        ^press enquiries
        ^contact for media
        ^for media inquiries
        ^for media enquiries
        ^for press inquiries
        ^investor contact
        ^investor relations contact
        ^notes to editors
        // End marks.
        ^ends$
        ^###$
        ^#$
        // They need a place and company.
        ~^about
        ~^source
        ~^for more information, visit
        ~^for more information, please visit
        ~^for more information about * visit
        ~^for more information on * visit
        ~^for further information, visit
        ~^for further information, please contact
        ~^for more information, please contact
        ~^to learn more, visit
        ~^learn more at
        ~^view source version on
        ~^view original content
        ^company contact
        ^contact for press
        ^press office
        ^for press enquiries
        ^for media
        ^notes for editors
        ^note to editors
        ~^contact
        ~^contacts
        ~^for further information please contact
        ~^for more information please contact
        ~^for more information contact
        ~^for more information, contact
        ~^for further details
        ~^for press
        ~^find out more at
        ~^more information at
        ~^visit our website
    """,
    "zh": """
        ^媒体联系
        ^媒体联络
        ^媒体垂询
        ^新闻联系人
        ^媒體聯絡
        ^新聞聯絡人
        ^消息来源
        ~^关于
        ~^關於
        ~^公司简介
        ~^企业简介
        ~^公司簡介
        ~^如需了解更多信息
        ~^欲了解更多信息
        ^媒体联系人
        ^媒體聯絡人
        ^新闻联络
        ~^联系方式
        ~^联系人
        ~^聯絡人
        ~^更多信息请访问
        ~^更多資訊請見
    """,
    "de": """
        ^pressekontakt
        ^ansprechpartner für die presse
        ^ansprechpartner für medien
        ^kontakt für medien
        ^kontakt für presse
        ^medienkontakt
        ^presseanfragen
        ^rückfragehinweis
        ~^über
        ~^unternehmensprofil
        ~^das unternehmen
        ~^weitere informationen unter
        ~^weitere informationen finden sie
        ^ansprechpartnerin für die presse
        ^ansprechpartnerin für medien
        ^ansprechpartner presse
        ^ansprechpartnerin presse
        ^pressestelle
        ^medienanfragen
        ^pressebüro
        ^original-content von
        ^rückfragen bitte an
        ^bei rückfragen
        ~^kontakt
        ~^ansprechpartner
        ~^ansprechpartnerin
        ~^mehr informationen unter
        ~^mehr informationen finden sie
        ~^weitere informationen:
        ~^weitere infos unter
    """,
    "fr": """
        ^contact presse
        ^contacts presse
        ^contact médias
        ^relations presse
        ^contacts médias
        ~^à propos de
        ~^à propos d'
        ~^a propos de
        ~^pour plus d'informations
        ~^pour en savoir plus
        ^service de presse
        ^service presse
        ^contact média
        ^attachée de presse
        ^attaché de presse
        ~^contact
        ~^contacts
        ~^à propos du
        ~^à propos des
        ~^plus d'informations
        ~^plus d'infos
        ~^en savoir plus sur
        ~^informations et
    """,
    "es": """
        ^contacto de prensa
        ^contacto para prensa
        ^contacto para medios
        ^contacto de medios
        ^contacto prensa
        ^gabinete de prensa
        ~^acerca de
        ~^sobre
        ~^para más información
        ~^para obtener más información
        ^departamento de prensa
        ^contactos de prensa
        ^oficina de prensa
        ^más información y entrevistas
        ~^contacto
        ~^quiénes somos
        ~^más información en
        ~^más información
    """,
    "it": """
        ^contatti stampa
        ^contatti per la stampa
        ^contatto stampa
        ^ufficio stampa
        ^contatti media
        ~^informazioni su
        ~^a proposito di
        ~^chi è
        ~^l'azienda
        ~^per ulteriori informazioni
        ~^per maggiori informazioni
        ^contatto per la stampa
        ^per la stampa
        ~^contatti
        ~^per informazioni
        ~^maggiori informazioni
        ~^profilo aziendale
    """,
    "pt": """
        ^contato para imprensa
        ^contacto de imprensa
        ^contactos de imprensa
        ^assessoria de imprensa
        ^contato de mídia
        ^informações para a imprensa
        ~^sobre a
        ~^sobre o
        ~^sobre
        ~^para mais informações
        ^informações à imprensa
        ^informações para imprensa
        ^contactos para a imprensa
        ^contatos para a imprensa
        ^contato de imprensa
        ^contactos para imprensa
        ^relações com a imprensa
        ~^contato
        ~^contatos
        ~^contactos
        ~^mais informações
    """,
    "nl": """
        ^perscontact
        ^contact voor pers
        ^contactgegevens voor de pers
        ^noot voor de redactie
        ^noot aan de redactie
        ^niet voor publicatie
        ~^over
        ~^voor meer informatie
        ^contact voor de pers
        ^noot voor redactie
        ^noot voor de pers
        ^persinformatie
        ~^contact
        ~^meer informatie
    """,
    "pl": """
        ^kontakt dla mediów
        ^kontakt dla prasy
        ^kontakt prasowy
        ^biuro prasowe
        ~^o firmie
        ~^o spółce
        ~^o
        ~^więcej informacji na
        ~^dodatkowych informacji udziela
        ^kontakt do mediów
        ^kontakt dla dziennikarzy
        ~^kontakt
        ~^więcej informacji
    """,
    "ru": """
        ^контакты для сми
        ^контакты для прессы
        ^контакт для сми
        ^контактная информация для сми
        ^пресс-служба:
        ^за дополнительной информацией
        ~^о компании
        ~^о группе
        ~^справка о компании
        ~^об организации
        ^пресс-служба компании
        ^контакты пресс-службы
        ^контактное лицо
        ~^контакты
        ~^дополнительная информация
        ~^подробнее на сайте
    """,
    "sv": """
        ^presskontakt
        ^kontakt för media
        ^kontaktperson för media
        ^för pressfrågor
        ~^om
        ~^för ytterligare information
        ^pressansvarig
        ^för mer information, vänligen kontakta
        ^för mer information, kontakta
        ^för mer information kontakta
        ^för ytterligare information, kontakta
        ^frågor från media
        ~^kontakt
    """,
    "ja": """
        報道関係者のお問い合わせ先
        報道関係者からのお問い合わせ
        報道機関からのお問い合わせ
        本件に関するお問い合わせ
        ^プレスリリースに関するお問い合わせ
        ^広報担当
        ~について$
        報道関係者様お問い合わせ
        報道関係者様からの
        報道に関するお問い合わせ
        取材に関するお問い合わせ
        プレスリリースに関する
        本リリースに関する
        ^会社概要
        ^企業概要
        ^会社情報
    """,
}

HEADING_WORDS = 10
"""How long a heading can be: "About the Northern Lakes Water and Power Cooperative"."""

BODY = 2
"""So many lines of prose make a release that can have a tail."""

TAIL = 5
"""How many lines of prose may follow a heading: the blurb, those of partners, a disclaimer."""

PARAGRAPHS = 3
"""How many paragraphs a blurb has at most."""

CONTACT_LINES = 8
"""How many lines a contact takes at most: person, position, firm, street, town, telephone, mail, site."""

MANY = 60
"""How many lines with phrases are looked at, from the end: tails stand there, and each look costs time."""

CONTACT_WORDS = 14
"""How long such a line can be."""

BLURB = 0.85
"""An "About" heading and, under it, a paragraph that begins with the same name and says what the company is."""

CONTACT = 0.92
"""A heading of the trade, and an address or a number with it."""

POINTER = 0.75
"""A line "For more information, visit" behind the text, with an address."""

END_MARK = 0.8
"""A mark of the trade behind the text."""

MENTION = 0.3
"""A line that begins like a heading."""

_ADDRESS = re.compile(
    r"[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}|\+?\(?\d[\d ()/.–-]{6,20}\d|(?:https?://|www\.)\S{3,80}"
    r"|\b[\w-]{2,40}\.(?:com|org|net|io|de|fr|es|it|nl|pl|ru|se|jp|cn|example)\b"
)
_SITE = re.compile(
    r"(?:https?://|www\.)\S{3,80}|\b[\w-]{2,40}\.(?:com|org|net|io|de|fr|es|it|nl|pl|ru|se|jp|cn|example)\b"
)
_REACHED = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}|\+?\(?\d[\d ()/.–-]{6,20}\d")
_COMPANY = re.compile(
    r"\b(?:provides?|provider|founded|headquartered|based in|leading|leader|company|organi[sz]ation|agency|publisher"
    r"|firm|designs and|manufactures|employs|entwickelt|beschäftigt|unternehmen|conçoit|emploie|siège|groupe"
    r"|diseña|fabrica|con sede|emplea|progetta|produce|ha sede|impiega|desenvolve|emprega|com sede|ontwikkelt"
    r"|medewerkers|projektuje|zatrudnia|powstała|firma|siedzib|utvecklar|anställda|bolag"
    r"|platform|nonprofit|university|network|directory|brand|manufacturer|developer|supplier|operator|maker|producer"
    r"|association|institution|academic|delivers|führende|anbieter|hersteller|gegründet|mit sitz|fondée?|spécialis"
    r"|entreprise|líder|fundada|empresa|compañía|fondata|azienda|società|toonaangevend|opgericht|gevestigd|bedrijf"
    r"|firma|wiodąc|założon|spółka|ledande|grundat|grundades|företag)|ведущ|компани|проектиру|производ|основан|производител"
    r"|公司|成立于|成立於|领先|領先|总部|總部|企业|創業|設立|本社|企業|メーカー|会社"
)
_WORDY = re.compile(r"[\W_]+")


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Blurbs, contacts, pointers and end marks, each with the place and the neighbors that prove it."""
    reached = -1
    for line, said in hits[-MANY:]:
        if line.index <= reached:
            continue
        best = max(said, key=lambda hit: (not hit.phrase.hint, hit.end - hit.start))
        found = list(_found(page, line, best))
        reached = max((finding.line.index for finding in found), default=reached)
        yield from found


def _found(page: Page, line: Line, best: Hit) -> Iterator[Finding]:
    """What one line with a phrase opens."""
    if best.phrase.starts and best.phrase.ends:
        if line.index > page.last or _tail(page, line):
            yield Finding(line, END_MARK if line.index > page.last >= 0 else MENTION, f'is just "{best.phrase.text}"')
    elif not best.phrase.hint:
        yield from _contact(page, line, best)
        yield from _profile(page, line, best)
    elif best.phrase.text in _LABELS:
        if _tail(page, line) and _press_below(page, line):
            yield from _contact(page, line, best)
    elif best.phrase.text in _POINTERS:
        yield from _pointer(page, line, best)
    elif best.phrase.text == "source":
        if line.text.lstrip().startswith("SOURCE ") and line.index > page.last >= 0 and line.words <= HEADING_WORDS:
            yield Finding(line, END_MARK, 'begins with "SOURCE"')
    elif prose_before(page, line.index) >= BODY and _tail(page, line):
        yield from _blurb(page, line, best)


_POINTS = re.compile(
    r"inform|infos|visit|learn more|en savoir|view |dodatkowych|details|find out|more at|läs mer|дополн|подроб|了解"
    r"|信息|資訊"
)

_POINTERS = frozenset(
    row.strip().removeprefix("~^").strip()
    for block in PHRASES.values()
    for row in block.splitlines()
    if row.strip().startswith("~^") and _POINTS.search(row)
) - {"informazioni su"}
"""The hints that point to a site or a person rather than head a blurb."""


_LABELS = frozenset(
    str.split("contact contacts kontakt ansprechpartner ansprechpartnerin contacto contatti contato contatos contactos")
) | {"контакты", "联系方式", "联系人", "聯絡人"}
"""Headings that any page has: below them, the address has to be one for the press."""

_PRESS = re.compile(
    r"\b(?:press|media|pr|presse|medien|prensa|medios|stampa|imprensa|pers|prasa|koho|comunicacion|communication"
    r"|comunicazione|kommunikation|marketing)@",
    re.I,
)
"""Addresses for the press."""

_FIELD = re.compile(r"[^:：]{2,10}[:：]")
"""A label and a colon, as in the table of a company's data."""


def _press_below(page: Page, line: Line) -> bool:
    """Whether a bare label has an address for the press in one of the next short lines."""
    if line.words > HEADING_WORDS // 2:
        return False
    return any(_PRESS.search(other.text[:200]) for other in page.lines[line.index + 1 : line.index + 1 + CONTACT_LINES])


def _profile(page: Page, line: Line, label: Hit) -> Iterator[Finding]:
    """A table of a company's data under its heading: "会社名：...", "所在地：..."."""
    if label.phrase.language != "ja" or not label.phrase.starts or line.words > HEADING_WORDS:
        return
    below = page.lines[line.index + 1 : line.index + 1 + CONTACT_LINES]
    fields = next((at for at, other in enumerate(below) if other.prose or not _FIELD.match(other.text)), len(below))
    if fields >= 2:
        yield Finding(line, BLURB, f'begins with "{label.phrase.text}" and heads the data below')
        yield from (Finding(one, BLURB, f"belongs to the data on line {line.number}") for one in below[:fields])


def _tail(page: Page, line: Line) -> bool:
    return prose_after(page, line.index) <= TAIL


def _blurb(page: Page, line: Line, label: Hit) -> Iterator[Finding]:
    """An "About" heading with its paragraphs, or a paragraph with the heading in its first words."""
    name = _name(line, label)
    if name in _WRITERS or (not name and label.phrase.text in _PREPOSITIONS):
        return
    if line.words > HEADING_WORDS or (line.ends and not line.view.endswith((":", "."))):
        if line.prose and _repeats(line.view, label, name):
            yield Finding(line, BLURB, f'begins with "{label.phrase.text}" and introduces the company')
        return
    below = page.lines[line.index + 1 : line.index + 1 + PARAGRAPHS]
    if not below or not _introduces(below[0], name):
        return
    yield Finding(line, BLURB, f'begins with "{label.phrase.text}" and heads the blurb below')
    for count, other in enumerate(below):
        if count and not (other.prose and ((name and name in other.view) or _ADDRESS.search(other.text))):
            break
        yield Finding(other, BLURB, f"is the blurb under the heading on line {line.number}")


def _name(line: Line, label: Hit) -> str:
    """The first word of the name in a heading; empty where the heading names nobody."""
    view = line.view[: label.start] if label.phrase.ends else line.view[label.end :]
    words = [word for word in _WORDY.split(view) if word not in _ARTICLES]
    name = next((word for word in words if word), "")
    place = line.text.lower().find(name)
    return "" if place >= 0 and line.text[place : place + 1].islower() and name not in _SELVES else name


_ARTICLE_WORDS = "the a an die der das den la le les el los las il lo gli de het os as das"
_ARTICLES = frozenset(_ARTICLE_WORDS.split())


_SELVES = frozenset({"us", "uns", "nous", "nosotros", "noi", "nós", "ons", "nas", "oss"})
"""Names that companies give themselves, without a capital letter."""

_WRITER_WORDS = "author authors writer writers contributor reporter autor autorin autora auteur auteure"
_WRITERS = frozenset(_WRITER_WORDS.split())
"""Notes about these are of another kind."""

_PREPOSITIONS = frozenset({"about", "über", "over", "om", "o", "sobre", "关于", "關於"})
"""Labels that head nothing without a name."""


def _introduces(line: Line, name: str) -> bool:
    """Whether a paragraph begins with the name and says what the company is."""
    opening = line.view[:400]
    if line.words < 8 or not _COMPANY.search(opening):
        return False
    return not name or name[:6] in opening[:60] or opening.startswith(("founded", "headquartered", "the company"))


def _repeats(view: str, label: Hit, name: str) -> bool:
    """Whether a paragraph says "About X" and goes on with X."""
    opening = view[label.end : label.end + 120]
    return len(name) > 2 and opening.count(name) > 1 and bool(_COMPANY.search(view[:400]))


def _contact(page: Page, line: Line, label: Hit) -> Iterator[Finding]:
    """The heading of a contact and the lines below it, as far as the last one with an address."""
    below = []
    for other in page.lines[line.index + 1 : line.index + 1 + CONTACT_LINES]:
        if other.prose or other.words > CONTACT_WORDS:
            break
        below.append(other)
    last = max((at for at, other in enumerate(below, 1) if _ADDRESS.search(other.text)), default=0)
    own = bool(_ADDRESS.search(line.text[:400]))
    bare = len(rest(line, [label])) <= 1
    because = f'begins with "{label.phrase.text}"'
    if line.prose and not own:
        yield Finding(line, MENTION, because)
    elif own or (bare and last):
        yield Finding(line, CONTACT, because + " and gives an address", _reach(line))
        yield from (
            Finding(other, BLURB, f"belongs to the contact on line {line.number}", _reach(other))
            for other in below[: last if bare else 0]
        )
    elif bare and line.index > page.last >= 0:
        yield Finding(line, END_MARK, because)


def _reach(line: Line) -> tuple[Fact, ...]:
    """Telephone numbers and mail addresses in a line."""
    return tuple(("contact", found.strip()) for found in _REACHED.findall(line.text[:400]))


def _pointer(page: Page, line: Line, label: Hit) -> Iterator[Finding]:
    """A line such as "For more information, visit ..." behind everything else, with an address."""
    if not line.index >= page.last >= 0 or prose_before(page, line.index) < BODY:
        return
    if _SITE.search(line.text[:400]) or _PRESS.search(line.text[:400]) or (line.words <= 10 and _reach(line)):
        yield Finding(line, POINTER, f'says "{label.phrase.text}" behind the text', _reach(line))


EXAMPLES = """
# en
  The new sorting line takes apart four thousand batteries an hour and needs only three people to watch it.
  Production in the old hall ends in March, and all 120 workers have been offered a place in the new one.
- About Pewter & Vale
- Pewter & Vale is a leading global provider of recycling solutions. Founded in 2009, it serves nine countries.
- Media contact:
- Ingrid Osei
- press@pewtervale.example
- +44 20 7946 0811
- ###
= contact: press@pewtervale.example
= contact: +44 20 7946 0811

  Pewter & Vale is a leading provider of sorting machines, and it has just lost the largest order in its history.
  The director spoke for an hour about the market without naming a single customer that had stayed with the firm.
  About half of the machines are idle, and the yard behind the hall is full of crates that nobody has paid for.
  Media contacts were forbidden to the workers, who spoke to this newspaper in a garden two villages away.
  For more information, the union says, one only has to look through the window of the night shift.

  About the valley
  The valley is a narrow one, founded in the eyes of its people by a giant who dragged his plow to the sea.
  Three roads lead into it and only one leads out, because the other two have been one-way since the landslide.
  Those who want to stay find a bed at the mill, where the owner cooks for everybody who can sing.
  The mill stands on the left bank, behind the second bridge, and can be heard before it can be seen.
  Breakfast is served when the wheel starts to turn, which depends on the rain of the day before.
  Nobody has ever complained about the noise, the owner says, or at least not so that he could hear it.

# zh
  新的分拣线每小时能够拆解四千块电池，只需要三名工人看守，老厂房将在三月份停产。
  一百二十名工人全部得到了新厂房的岗位，公司还为他们开设了为期两个月的培训班。
- 关于青禾回收
- 青禾回收是一家领先的电池回收企业，成立于2009年，总部位于临水市，业务遍及九个国家和地区。
- 媒体联系：press@qinghe.example
= contact: press@qinghe.example

  关于这家公司的命运，镇上的人有三种说法，每一种都有人赌咒发誓说是亲耳听来的。

# de
  Die neue Sortieranlage zerlegt viertausend Batterien in der Stunde und braucht dafür nur drei Leute.
  In der alten Halle endet der Betrieb im März, alle 120 Beschäftigten haben ein Angebot für die neue bekommen.
- Kontakt
- Ingrid Osel
- presse@zinntal.example
= contact: presse@zinntal.example

  Die neue Sortieranlage zerlegt viertausend Batterien in der Stunde und braucht dafür nur drei Leute.
  In der alten Halle endet der Betrieb im März, alle 120 Beschäftigten haben ein Angebot für die neue bekommen.
  Kontakt zu den Robben ist am Kai verboten, und wer ihnen Fische zuwirft, zahlt zwanzig Euro.

  Die neue Sortieranlage zerlegt viertausend Batterien in der Stunde und braucht dafür nur drei Leute.
  In der alten Halle endet der Betrieb im März, alle 120 Beschäftigten haben ein Angebot für die neue bekommen.
- Über Zinn & Tal
- Zinn & Tal ist ein führender Anbieter von Recyclinganlagen mit Sitz in Altmünden und 240 Beschäftigten.
- Pressekontakt: presse@zinntal.example
= contact: presse@zinntal.example

  Über die Zukunft der Halle ist noch nicht entschieden, sagt der Betriebsrat, der seit Wochen auf Zahlen wartet.

# fr
  La nouvelle chaîne de tri démonte quatre mille piles par heure et trois personnes suffisent à la surveiller.
  L'ancien atelier fermera en mars, et les 120 salariés ont tous reçu une offre pour le nouveau bâtiment.
- À propos de Valétain
- Valétain est un leader européen du recyclage des piles, fondé en 2009 et présent dans neuf pays.
- Contact presse : presse@valetain.example
= contact: presse@valetain.example

  À propos de l'ancien atelier, la direction n'a rien voulu dire, et le syndicat attend toujours des chiffres.

# es
  La nueva línea de clasificación desmonta cuatro mil pilas por hora y bastan tres personas para vigilarla.
  La nave vieja cerrará en marzo, y los 120 trabajadores han recibido una oferta para la nueva.
- Acerca de Estañoval
- Estañoval es una empresa líder en reciclaje de pilas, fundada en 2009 y presente en nueve países.
- Contacto de prensa: prensa@estanoval.example
= contact: prensa@estanoval.example

  Acerca de la nave vieja, la dirección no quiso decir nada, y el sindicato espera cifras desde hace semanas.

# it
  La nuova linea di smistamento smonta quattromila pile all'ora e bastano tre persone per sorvegliarla.
  Il vecchio capannone chiuderà a marzo, e i 120 operai hanno ricevuto tutti un'offerta per quello nuovo.
- Informazioni su Valstagno
- Valstagno è un leader europeo nel riciclo delle pile, azienda fondata nel 2009 e presente in nove paesi.
- Ufficio stampa: stampa@valstagno.example
= contact: stampa@valstagno.example

  L'ufficio stampa del comune ha sede nella vecchia pesa, dove d'inverno si scrive con i guanti e il cappotto.

# pt
  A nova linha de triagem desmonta quatro mil pilhas por hora e bastam três pessoas para vigiá-la.
  O galpão antigo fecha em março, e os 120 trabalhadores receberam todos uma oferta para o novo.
- Sobre a Estanhoval
- Estanhoval é uma empresa líder em reciclagem de pilhas, fundada em 2009 e presente em nove países.
- Assessoria de imprensa: imprensa@estanhoval.example
= contact: imprensa@estanhoval.example

  Sobre a data da mudança ninguém quis falar, e o sindicato espera números da direção há várias semanas.

# nl
  De nieuwe sorteerlijn haalt vierduizend batterijen per uur uit elkaar en heeft maar drie mensen nodig.
  De oude hal sluit in maart, en alle 120 werknemers hebben een aanbod voor de nieuwe gekregen.
- Over Tindal
- Tindal is een toonaangevend recyclingbedrijf, opgericht in 2009 en gevestigd in Oudermeer.
- Perscontact: pers@tindal.example
= contact: pers@tindal.example

  Over de oude hal wilde de directie niets zeggen, en de vakbond wacht al weken op de cijfers van het laatste jaar.

# pl
  Nowa linia sortownicza rozbiera cztery tysiące baterii na godzinę, a pilnują jej tylko trzy osoby.
  Stara hala zostanie zamknięta w marcu, a wszystkich 120 pracowników dostało ofertę pracy w nowej.
- O firmie Cynowal
- Cynowal to wiodąca firma zajmująca się recyklingiem baterii, założona w 2009 roku w Starym Młynie.
- Kontakt dla mediów: prasa@cynowal.example
= contact: prasa@cynowal.example

  O firmie mówi się w miasteczku szeptem, bo połowa rodzin dostaje z niej wypłatę, a druga na nią czeka.

# ru
  Новая линия сортировки разбирает четыре тысячи батарей в час, и следят за ней всего три человека.
  Старый цех закроют в марте, и все 120 рабочих получили предложение перейти в новый корпус завода.
- О компании
- «Оловодол» – ведущая компания по переработке батарей. Основана в 2009 году, работает в девяти странах.
- Контакты для СМИ: press@olovodol.example
= contact: press@olovodol.example

  О компании в городке говорят шепотом, потому что половина семей получает в ней зарплату, а другая ее ждет.

# sv
  Den nya sorteringslinjen plockar isär fyratusen batterier i timmen och behöver bara tre personer.
  Den gamla hallen stängs i mars, och alla 120 anställda har fått ett erbjudande om arbete i den nya.
- Om Tenndal
- Tenndal är ett ledande återvinningsföretag som grundades 2009 och har verksamhet i nio länder.
- Presskontakt: press@tenndal.example
= contact: press@tenndal.example

  Om den gamla hallen ville ledningen inte säga någonting, och facket har väntat på siffror i flera veckor.

# ja
  新しい選別ラインは一時間に四千個の電池を分解でき、見張りの作業員は三人で足りるという。
  古い工場は三月に閉鎖されるが、百二十人の従業員は全員が新工場で働くことになっている。
- 【会社概要】
- 会社名：スズタニ工業株式会社
- 設立：2009年

  新しい選別ラインは一時間に四千個の電池を分解でき、見張りの作業員は三人で足りるという。
  古い工場は三月に閉鎖されるが、百二十人の従業員は全員が新工場で働くことになっている。
- ■スズタニ工業株式会社について
- スズタニ工業は2009年創業の電池リサイクル企業です。国内九か所の拠点で事業を展開しています。
- 【本件に関する報道関係者のお問い合わせ先】
- 広報室 メール：koho@suzutani.example
= contact: koho@suzutani.example

  古い工場の跡地について会社側は何も語らず、組合は何週間も前から数字の公表を待っている。
"""
