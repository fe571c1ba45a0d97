r"""Contact lines around an article: report hotlines, tip lines, prompts to write to the newsroom, and telephone and
e-mail lines in the foot of a page.

Why it goes: it is the desk of the site speaking, not the article, and it is the same under every text. The numbers and
addresses go into the metadata as contacts.

What stays: helplines that reporting gives to those affected, tickets and addresses of an event, the contacts of a
service page or a recipe, and stories about a hotline, even with its number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.document import Fact, Finding, Line, Page
from cleaner.phrases import MENTION, Hit, Hits, weigh

PHRASES = {
    "en": """
        ~report hotline
        ~disinformation * hotline
        ~hotline
        ~tip line
        ~tipline
        ~tel
        ~phone
        ~fax
        ~e-mail
        ~email
        ~telephone
        ^have a tip
        ^have a story
        ^have a news tip
        ^got a tip
        ^got a story
        ^got a news tip
        ^do you have a tip
        ^do you have a story
        ^do you have a news tip
        ^do you have information
        ^do you know more
        ^know something about
        ^know something we should
        ^have a question or comment about this
        ^have a comment on this
        ^send us a tip
        ^send us your tips
        ^send tips to
        ^submit a tip$
        ^submit a news tip
        have a tip? contact
        have a tip? email
        have a story tip
        if you have a tip for us
        if you have a tip for our
        if you have a story for us
        if you have a news tip
        send us your story
        ^contact the newsroom
        ^contact our newsroom
        ^contact the editor$
        ^contact the author$
        ^contact the author at
        ^contact the author of this
        ^contact the reporter
        ^contact this reporter
        ^contact the writer
        ~^contact us at
        ^contact our news
        ^email the newsroom
        ^email this reporter
        ^email the author
        ^email the reporter
        ^reach the reporter
        ^reach our newsroom
        to contact the reporter on this story
        to contact the reporters on this story
        to contact the author of this story
        to contact the authors of this story
        to contact the editor responsible
        to contact the editors responsible
        to contact the editor on this story
        ^questions or comments
        ^comments? questions
        ^feedback? email
        reach this reporter
        get in touch with our news team
        you can contact our newsroom
        write to the editor
        ^send letters to
        ^letters to the editor:
        ^press inquiries
        ^for editorial inquiries
    """,
    "zh": """
        ~举报电话
        ~举报热线
        ~举报邮箱
        ~舉報電話
        ~舉報熱線
        ~檢舉電話
        违法和不良信息举报
        网上有害信息举报
        网络谣言举报
        涉未成年人举报
        ~不良信息
        ~新闻热线
        ~新聞熱線
        ~爆料热线
        ~爆料電話
        ~爆料邮箱
        ~投稿邮箱
        ~投稿信箱
        ~客服电话
        ~客服電話
        ~客服热线
        ~联系电话
        ~聯絡電話
        ~广告热线
        ~报料热线
        ~报料电话
        ~电话
        ~電話
        ~邮箱
        ~信箱
        ~传真
        ~傳真
        我要爆料
        欢迎提供新闻线索
        歡迎提供新聞線索
    """,
    "de": """
        ~telefon
        ~telefax
        ~kontakt
        ~redaktion
        ^haben sie hinweise
        ^haben sie einen tipp
        ^haben sie informationen
        ^hast du einen tipp
        ^hast du hinweise
        ^sie haben einen hinweis
        ^hinweise an die redaktion
        ~^schreiben sie uns
        schreiben sie der redaktion
        ^so erreichen sie die redaktion
        ^so erreichen sie uns
        ^kontakt zur redaktion
        ^kontaktieren sie die redaktion
        ^kontakt zum autor
    """,
    "fr": """
        ~tél
        ~téléphone
        ~courriel
        ~mél
        ^une information à nous
        ^une info à nous
        ^vous avez une information
        ^vous avez une info
        ^vous souhaitez nous
        ^contactez la rédaction
        ^contacter la rédaction
        ^écrivez à la rédaction
        ^contacter l'auteur
        ~^contactez-nous à
    """,
    "es": """
        ~teléfono
        ~correo electrónico
        ~correo
        ^tienes una historia
        ^tienes una pista
        ^tiene una historia
        ^tienes información
        ^tienes alguna pista
        ^tiene información
        ~^escríbenos a
        ~^escríbanos a
        ^escribe a la redacción
        ^contacta con la redacción
        ^contacte con la redacción
        ~^contacta con nosotros en
        ^envíanos tu historia
    """,
    "it": """
        ~telefono
        ~posta elettronica
        ^hai una notizia
        ^hai una segnalazione
        ^hai una storia
        ^hai informazioni
        ^scrivi alla redazione
        ^scrivete alla redazione
        ~^scrivici a
        ^contatta la redazione
        ^per segnalazioni
        ^segnala una notizia
        ^invia la tua segnalazione
    """,
    "pt": """
        ~telefone
        ~telemóvel
        ~correio eletrónico
        ^tem uma história
        ^tem alguma denúncia
        ^tem uma denúncia
        ^tem uma sugestão de
        ^tem informações
        ^fale com a redação
        ^contacte a redação
        ^escreva para a redação
        ^envie a sua história
        ^mande sua sugestão
        ^denuncie pelo
    """,
    "nl": """
        ~telefoonnummer
        ~telefoon
        ^heb je een tip
        ^heb jij een tip
        ^heeft u een tip
        ^tip de redactie
        ^tip ons
        ^mail de redactie
        ^mail naar de redactie
        ~^mail ons op
        ^nieuwstip
        ^neem contact op met de redactie
    """,
    "pl": """
        ~telefoniczny
        ~adres e-mail
        ^masz dla nas temat
        ^masz dla nas
        ^masz temat
        ^masz ciekawy temat
        ^masz informację
        ~^napisz do nas
        ^napisz do redakcji
        ^napisz do autora
        ^skontaktuj się z redakcją
        ^kontakt z redakcją
        ^byłeś świadkiem
    """,
    "ru": """
        ~телефон
        ~тел
        ~факс
        ~эл. почта
        ~электронная почта
        ~телефон редакции
        ^есть новость
        ^есть чем поделиться
        ^стали очевидцем
        ^стали свидетелем
        ^стали очевидцами
        ^пришлите новость
        ~^пишите нам
        ~^напишите нам
        ^пишите в редакцию
        ^сообщите нам
        ^связаться с редакцией
        ^связаться с автором
        ^хотите сообщить новость
        ^адрес редакции
        ^контакты редакции
    """,
    "sv": """
        ~telefonnummer
        ~e-post
        ^har du tips
        ^har du ett tips
        ^har du ett nyhetstips
        ^tipsa oss
        ^tipsa redaktionen
        ^tipsa vår redaktion
        ^mejla tips
        ^mejla redaktionen
        ^kontakta redaktionen
        ^kontakta reportern
        ^vet du mer
    """,
    "ja": """
        ~お問い合わせ
        ~メール
        ~ファクス
        ~読者センター
        ^情報提供はこちら
        情報をお寄せください
        情報提供をお待ち
        ご意見・ご感想
        ^ご意見・ご要望
        ^取材依頼
        編集部へのお問い合わせ
        記事に関するお問い合わせ
        本記事に関するお問い合わせ
    """,
}

_EMAIL = r"[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){1,4}|\[email\s?protected\]"
_PHONE = (
    r"(?<![\w.,/€$£%-])(?:\+\d{1,3}[\s.-]?)?(?:\(\+?\d{1,5}\)[\s.-]?)?"
    r"\d{1,5}(?:\s?[-.–/‑]\s?\d{2,9}|\s\d{2,9}){1,5}(?![\w%€$£])"
    r"|(?<![\w.,/-])(?:\+\d{7,15}|0\d{8,11}|1[02]\d{3}|400\d{7}|96\d{3})(?!\w)"
)
_CONTACT = re.compile(rf"(?P<email>{_EMAIL})|(?P<phone>{_PHONE})")
"""E-mail addresses and telephone numbers."""

_CHECK = re.compile(r"@|\d\d")
"""What every contact has; cheap to look for."""

_DATE = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d\s?[-–/.]\s?(?:(?:19|20)?\d\d)(?:[-/.]\d\d)?"
    r"|\d{1,2}[.:]\d\d(?:\s?[-–]\s?\d{1,2}[.:]\d\d)?"
)
"""Dates, ranges of years and times have the shape of short telephone numbers."""

_DIGITS = 6
"""Digits from which on a group of digits is a telephone number and not a score, a price or a year."""

_HELP = re.compile(
    r"\b(?:helpline|affected by|samaritans|lifeline|suicid\w*|abuse|counsel\w*|ticket\w*|book\w*"
    r"|reserv\w*|admission|crimestoppers"
    r"|police|witness\w*|betroffen\w*|seelsorge|polizei"
    r"|policía|polizia|politie|policj\w*|полици\w*|polisen|entradas|eintritt)\b"
    r"|警察|警方|相談|门票|門票|予約|咨询|諮詢|求助|援助|报名|報名|会場|主催",
    re.I,
)
"""Words of a helpline, an appeal of the police or an event: the article itself gives these numbers."""

_PROMPT_WORDS = 45
"""Words of a prompt; a paragraph that begins like one and goes on for longer is not one."""

_LABEL_WORDS = 4
"""Words of a label that are left beside the phrases and the number: "Disinformation report hotline: ..."."""

_BARE_CHARACTERS = 80
"""Characters of a line that is looked at for a contact without any label."""


LABELED_DISTANCE, BARE_DISTANCE = 3, 5
"""Lines between the article and a contact that belongs to the page: what stands closer may be the article's own service
note, the address of the museum that it is about."""

FOOT_LINES = 20
"""Lines below the last paragraph from which on they are the foot of a page that was dumped whole."""

DIRECTORY = 6
"""Bare contacts up to which they are the foot of a page; a list of clinics has more."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Prompts by their opening, labels by the number behind them, bare contacts by their place."""
    labeled = set()
    for line, said in hits:
        labeled.add(line.index)
        hinted = all(hit.phrase.hint for hit in said)
        if line.words > _PROMPT_WORDS or (hinted and (line.prose or not _CHECK.search(line.view))):
            continue
        contacts = _contacts(line)
        if hinted and not contacts:
            continue
        score, because = _opinion(page, line, said, contacts)
        if score:
            yield Finding(line, score, because, contacts if score > MENTION else ())
    yield from _bare(page, labeled)


def _bare(page: Page, labeled: set[int]) -> Iterator[Finding]:
    """Lines in the foot of the page that are a contact and nothing else; a page with many is a directory."""
    if page.last < 0 or len(page.lines) - page.last < FOOT_LINES:
        return
    found = []
    for line in page.lines[page.last + BARE_DISTANCE :]:
        if len(line.view) > _BARE_CHARACTERS or line.index in labeled or not _CHECK.search(line.view):
            continue
        if contacts := _contacts(line):
            email = "@" in contacts[0][1]
            if _left(line, ()) <= email:
                kind = "an e-mail address" if email else "a telephone number"
                found.append(Finding(line, _alone(page, line, BARE_DISTANCE), f"is just {kind}", contacts))
    if len(found) <= DIRECTORY:
        yield from found


def _contacts(line: Line) -> tuple[Fact, ...]:
    """The addresses and numbers of a line, as written."""
    text = line.text[:2000]
    return tuple(("contact", match[0].strip()) for match in _CONTACT.finditer(text) if _is_contact(match))


def _is_contact(match: re.Match[str]) -> bool:
    if match["email"]:
        return True
    digits = sum(map(str.isdigit, match[0]))
    short = digits == 5 and match[0].isdigit()
    return short or (_DIGITS < digits <= 15 and not _DATE.fullmatch(match[0]))


def _left(line: Line, said: Sequence[Hit]) -> int:
    """How many words of a line are neither contacts nor phrases."""
    view = line.view
    for hit in sorted(said, key=lambda hit: hit.start, reverse=True):
        if view[hit.start : hit.end].strip():
            view = view[: hit.start] + " " * (hit.end - hit.start) + view[hit.end :]
    rest = _CONTACT.sub(" ", view)
    words = [word for word in re.split(r"[\s:：|/•,;()（）]+", rest) if any(map(str.isalnum, word))]
    return sum(1 if word.isascii() else max(1, len(word) // 4) for word in words)


def _opinion(page: Page, line: Line, said: Sequence[Hit], contacts: Sequence[Fact]) -> tuple[float, str]:
    """Score and reason of a line with phrases."""
    score, because = weigh(line, said)
    strong = [hit for hit in said if not hit.phrase.hint]
    inside = page.first <= line.index <= page.last
    if _HELP.search(line.text) or "quotation" in because:
        return (MENTION if strong else 0), because
    if strong and line.words <= _PROMPT_WORDS:
        opening = any(hit.phrase.starts for hit in strong) or not line.prose
        if contacts and (opening or score >= 0.7):
            return 0.93, f"{because} and gives a contact"
        return (score if not line.prose or score >= 0.9 else min(score, 0.6)), because
    if contacts and _left(line, said) <= _LABEL_WORDS and not line.prose:
        return _labeled(page, line, said, contacts, inside), f'is "{said[0].phrase.text}" with a contact'
    return (MENTION if strong else 0), because


_REPORT = re.compile(
    r"(?:report|tip|news|information|rumou?r|complaints?) (?:hot)?line|举报|舉報|檢舉|爆料|报料|新闻热线|新聞熱線|投稿"
    r"|tip ?line|读者|読者|редакции|redaktion"
)
"""Labels that only a site's own desk uses."""


def _labeled(page: Page, line: Line, said: Sequence[Hit], contacts: Sequence[Fact], inside: bool) -> float:
    """Score of a line that is a label and a contact."""
    opening = min(hit.start for hit in said) <= 20
    if _REPORT.search(line.view) and opening:
        return 0.5 if inside and line.marker else 0.92
    if inside:
        return MENTION
    return _alone(page, line, LABELED_DISTANCE)


def _alone(page: Page, line: Line, distance: int) -> float:
    """Score of a contact that stands alone: far below the article and in company it is the foot of the page."""
    if line.index < page.last + distance or len(page.lines) - page.last < FOOT_LINES:
        return MENTION if line.index <= page.last else 0.5
    before, after = page.around(line)
    if before is not None and before.words > _LABEL_WORDS and not before.ends and not _contacts(before):
        return 0.5
    beside = [one for one in (before, after) if one is not None and len(one.view) <= 2 * _BARE_CHARACTERS]
    company = any(map(_contacts, beside))
    return 0.78 if company else 0.6


EXAMPLES = """
# en
- Disinformation report hotline: 010-99501234
= contact: 010-99501234
  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
  The work is to begin in June, and the ferry will run twice an hour until the bridge is open again.
- Have a tip? Email us at tips@millgazette.example
= contact: tips@millgazette.example

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
- To contact the reporter on this story: Ada Millward at amillward@millgazette.example
= contact: amillward@millgazette.example

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
  The miller had a wooden bridge,
  the bridge had seven planks,
  and every plank had someone's name
  and nobody gave thanks.
  The first was for the baker's girl,
  the second for her goat,
  the third one for the ferryman
  who never had a boat.
  The fourth was for the schoolhouse bell,
  the fifth one for the rain,
  the sixth was for the water rat
  who carried off the grain.
  The seventh plank was left for me,
  I painted it in blue,
  and when the river took the rest
  it took the blue one too.
  So if you cross the water now,
  then bring your own canoe.
- Phone: 555-010-4477
- Fax: 555-010-4478
= contact: 555-010-4477

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
  Mill Museum, Bridge Lane 9, Millbridge
  Phone: 555-010-4477

  The hotline opened in 1987 with one telephone and two volunteers, and on the first night nobody called it at all.
  If you are affected by the flood, call the helpline of the parish on 555-0144 or write to help@parish.example.
  Tickets: 555-0199
  She answered the report hotline for thirty years and remembers the number, 010-99501234, better than her own.

# zh
- 违法和不良信息举报电话：010-99501234
= contact: 010-99501234
- 举报邮箱：jubao@shiqiao.example
= contact: jubao@shiqiao.example
  工人周一开始重建老磨坊旁边的石桥，工程预计在冬天到来之前完成，总费用约四百万元。

- 舉報電話：02-99501234
= contact: 02-99501234
  工人週一開始重建老磨坊旁邊的石橋，工程預計在冬天到來之前完成，總費用約四百萬元。

  老人连续九天拨打举报电话，投诉桥下的面馆太吵，接线员每次都耐心地听他说完，然后记在本子上。
  居民可以拨打举报电话12345反映工地夜间施工的问题，街道办事处会在三天之内派人到现场查看情况。

# de
  Der Stadtrat hat am Montag beschlossen, die alte Brücke an der Mühle noch vor dem Winter neu zu bauen.
- Haben Sie Hinweise zu diesem Thema? Schreiben Sie an hinweise@muehlenbote.example
= contact: hinweise@muehlenbote.example

  Zeugen des Unfalls an der Mühlenbrücke meldeten sich bei der Redaktion, doch das Telefon war den ganzen Tag besetzt.

# fr
  Le conseil municipal a décidé lundi de reconstruire avant l'hiver le vieux pont près du moulin.
- Une information à nous transmettre ? Écrivez à infos@moulin.example
= contact: infos@moulin.example

  Le meunier a coupé le téléphone lundi, car la mairie l'appelait toutes les heures pour lui parler du vieux pont.

# es
  El ayuntamiento decidió el lunes reconstruir antes del invierno el viejo puente que está junto al molino.
- ¿Tienes una historia que contar? Escribe a historias@molino.example
= contact: historias@molino.example

  El molinero perdió el teléfono en el río, y desde entonces el alcalde le manda una carta cada semana del año.

# it
  Il consiglio comunale ha deciso lunedì di ricostruire prima dell'inverno il vecchio ponte vicino al mulino.
- Hai una segnalazione? Scrivi a notizie@mulino.example
= contact: notizie@mulino.example

  Il mugnaio ha staccato il telefono lunedì, perché il sindaco lo chiamava ogni ora per parlargli del vecchio ponte.

# pt
  A câmara decidiu na segunda-feira reconstruir antes do inverno a velha ponte que fica ao lado do moinho.
- Tem uma história para contar? Escreva para historias@moinho.example
= contact: historias@moinho.example

  O moleiro perdeu o telefone no rio, e desde então o presidente lhe manda uma carta em cada semana do ano.

# nl
  De gemeenteraad besloot maandag de oude brug bij de molen nog voor de winter opnieuw te bouwen.
- Heb je een tip? Mail naar tips@molenbode.example
= contact: tips@molenbode.example

  De molenaar legde maandag de telefoon ernaast, omdat de wethouder elk uur belde om over de oude brug te praten.

# pl
  Rada miasta postanowiła w poniedziałek odbudować przed zimą stary most obok młyna za cztery miliony.
- Masz dla nas temat? Napisz na adres temat@mlyn.example
= contact: temat@mlyn.example

  Młynarz prowadził dyżur telefoniczny przez całą noc, ale dzwonili tylko ci, którzy chcieli kupić mąkę na święta.

# ru
  Городской совет решил в понедельник восстановить до зимы старый мост у мельницы, работы начнутся в июне.
- Есть новость? Пишите на news@melnitsa.example
= contact: news@melnitsa.example

  Телефон на мельнице зазвонил впервые за двадцать лет, и хозяин не сразу понял, откуда идёт этот странный звук.

# sv
  Kommunen beslutade i måndags att bygga om den gamla bron vid kvarnen före vintern för fyra miljoner kronor.
- Har du tips? Mejla tips@kvarnbladet.example
= contact: tips@kvarnbladet.example

  Mjölnaren fick ett nytt telefonnummer i våras, men det är bara kommunen som ringer honom, och alltid om bron.

# ja
  市議会は月曜日、水車小屋のそばにある古い橋を冬までに架け替えることを決めました。工事は六月に始まります。
- 情報をお寄せください：news@suisha.example
= contact: news@suisha.example

  粉屋の主人は橋の工事について市にメールを送りましたが、返事が来たのは三年後の春のことだったといいます。
"""
