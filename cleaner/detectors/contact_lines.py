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
        ~newsroom
        ~news desk
        ~newsdesk
        ~the reporter
        ~this reporter
        ~our reporter
        ~our reporters
        ~our journalists
        ~our editors
        ~the author
        ~the writer
        ~news tip
        ~a tip
        ~tips
        ~confidential tip
        ~your story
        ~story to share
        ~story idea
        ~our stories
        ~this story
        ~this article
        ~an error
        ~a typo
        ~a mistake
        ~correction
        ~corrections
        ~letters
        ~reach
        ~your photos
        ~comments
        ~feedback
        ^contact our editors
        ^contact our editorial
        ^have questions about this
        ^have a question about this
        ^spotted an error
        ^spot an error
        ^spotted a mistake
        ^see an error
        ^found an error
        ^notice an error
        ~^if you have a story
        ^if you have a tip
        ~^if you have information
        ~^if you would like to comment on
        ^to share a confidential tip
        ^to send us a tip
        ^to submit a tip
        ^to report an error
        ^to report a correction
        ~who know more
        ~know more about
        ~our news desk
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
        ~新闻线索
        ~新聞線索
        ~爆料
        ~报料
        ~纠错
        ~糾錯
        ~投稿
        ~來稿
        ~来稿
        ~联系我们
        ~聯絡我們
        ~编辑部
        ~編輯部
        ~记者
        ~专线
        ~專線
        ^联系记者
        ^聯絡記者
        ^如有新闻线索
        ^如果您有新闻线索
        ^如果你有新闻线索
        ^欢迎爆料
        ^歡迎爆料
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
        ~hinweise
        ~hinweis
        ~tipp
        ~leserbrief-
        ~leserbriefe
        ~lokalredaktion
        ~zur autorin
        ~zum autor
        ~die autorin
        ~den autor
        ~fehler
        ~kritik
        ~ihre meinung
        ~deine meinung
        ~story
        ~thema
        ~briefkasten
        ~schreiben sie
        ~schreiben sie uns
        ~schreib uns
        ~melde dich
        ~melden sie sich
        ~ihre fotos
        ^kontakt zur autorin
        ^kontakt zum redakteur
        ^sie haben fehler
        ^fehler gefunden
        ^fehler entdeckt
        ~^haben sie fragen zum
        ^ihre meinung ist
        ~^schreiben sie an
        ^du hast eine story
        ^du hast einen tipp
        ^haben sie eine geschichte
        ~^hinweise nehmen wir
        ^so erreichen sie unsere
        ^so erreichst du uns
        ^anregungen und kritik
        ~unserer redaktion
        ~der autor
        ~rückmeldungen
        ~diesen fall
        ~lob oder kritik
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
        ~la rédaction
        ~rédaction
        ~l'auteur
        ~l'autrice
        ~une information
        ~une info
        ~une erreur
        ~une question
        ~un témoignage
        ~témoin
        ~vos photos
        ~vos témoignages
        ~écrivez-nous
        ~contactez-nous
        ~écrire à
        ~le journaliste
        ~la journaliste
        ~confidentielle
        ~nous contacter
        ^pour nous contacter
        ^pour joindre la rédaction
        ^pour contacter la rédaction
        ^pour contacter l'auteur
        ^contactez l'auteur
        ^contacter le journaliste
        ^contacter la journaliste
        ^une erreur, une
        ~^une question, une
        ~^vous avez une question
        ^vous êtes témoin
        ^vous avez repéré une
        ^une coquille
        ~^un témoignage, une
        ^signaler une erreur
        ~nos journalistes
        ~à cet article
        ~cet article
        ~un sujet
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
        ~pista
        ~pistas
        ~un error
        ~errores
        ~la autora
        ~el autor
        ~redacción
        ~la redacción
        ~tu historia
        ~historia
        ~denuncia
        ~denuncias
        ~nuestros periodistas
        ~escríbenos
        ~escríbanos
        ~contacta con
        ~contactar con
        ~contacto
        ^has detectado un error
        ^has visto un error
        ^has encontrado un error
        ^ha detectado un error
        ^puede contactar con
        ^puedes contactar con
        ^contacta con la autora
        ^contacta con el autor
        ^contactar con el autor
        ^contactar con la autora
        ~^envíanos tus
        ~^envíanos tu
        ~^envíenos su
        ~^si tienes información
        ~^si tiene información
        ~^si conoces alguna historia
        ^si quieres contactar con
        ^correo de la redacción
        ^cartas al director
        ^quieres contactar con
        ~cuéntanoslo
        ~una carta
        ~al autor
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
        ~segnalazione
        ~segnalazioni
        ~redazione
        ~la redazione
        ~all'autore
        ~l'autore
        ~all'autrice
        ~un errore
        ~una notizia
        ~una foto
        ~lettere al direttore
        ~scrivi
        ~scriveteci
        ~scrivici
        ^scrivi all'autore
        ^scrivi all'autrice
        ^contatta l'autore
        ^per contattare la redazione
        ^per contattarci
        ^hai notato un errore
        ^hai trovato un errore
        ~^vuoi inviarci
        ^vuoi segnalare
        ^vuoi segnalarci
        ~^inviaci le tue
        ^invia una segnalazione
        ~una storia
        ~storia da
        ~raccontarci
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
        ~denúncia
        ~pauta
        ~sugestão de pauta
        ~redação
        ~a redação
        ~um erro
        ~o repórter
        ~a repórter
        ~o autor
        ~a autora
        ~a reportagem
        ~uma notícia
        ~contacte-nos
        ~escreva para
        ~fale conosco
        ~envie para
        ^encontrou um erro
        ^encontrou algum erro
        ^viu algum erro
        ^fale com o repórter
        ^fale com a repórter
        ^fale com o autor
        ^fale com a autora
        ^fale com o colunista
        ^contacte o autor
        ^contacte-nos através
        ~^quer enviar uma
        ^quer sugerir
        ^sugestões de pauta
        ~^envie sua
        ^envie sugestões
        ~^mande sua
        ~investigar
        ~deveríamos
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
        ~een tip
        ~tips
        ~de redactie
        ~redactie
        ~de auteur
        ~deze zaak
        ~dit artikel
        ~foutje
        ~een fout
        ~een verhaal
        ~mail ons
        ~mail naar
        ~mail de
        ~reageren
        ~onderzoek
        ^foutje gezien
        ^fout gezien
        ^foutje ontdekt
        ^zie je een fout
        ^wil je reageren
        ^wilt u reageren
        ^reageren op dit
        ^reageren? mail
        ~^weet u meer
        ~^weet jij meer
        ~^weet je meer
        ^tips? mail
        ^tips? whatsapp
        ^heb je een verhaal
        ^heeft u een verhaal
        ^mail de auteur
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
        ~^byłeś świadkiem
        ~redakcją
        ~redakcja
        ~redakcji
        ~z autorem
        ~z autorką
        ~do autora
        ~temat
        ~błąd
        ~informacją
        ~zdjęcia
        ~napisz
        ~piszcie
        ~pisz na
        ~dajcie nam znać
        ~daj nam znać
        ~świadkiem
        ^kontakt z autorem
        ^kontakt z autorką
        ^kontakt do autora
        ^zauważyłeś błąd
        ^zauważyłaś błąd
        ^widzisz błąd
        ^znalazłeś błąd
        ^chcesz podzielić się
        ~^chcesz skontaktować się
        ~^czekamy na wasze
        ~^czekamy na twoje
        ~^czekamy na państwa
        ~^jesteś świadkiem
        ~^jeśli masz informacje
        ~^widziałeś coś
        ~prześlij nam
        ~zdjęcie
        ~uwagi
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
        ~редакции
        ~редакцию
        ~автору
        ~новости
        ~новость
        ~очевид-
        ~свидетел-
        ~ошибку
        ~информация
        ~пишите
        ~пишите на
        ~пишите нам
        ~присылайте
        ~присылайте новости
        ~напишите
        ~горячей линии
        ~сообщите
        ^нашли ошибку
        ^заметили ошибку
        ^нашли опечатку
        ~^если у вас есть
        ^если вы стали
        ^вы стали очевидц-
        ^вы стали свидетел-
        ~^присылайте
        ~^пришлите
        ^написать автору
        ^напишите автору
        ^телефон горячей линии редакции
        ~с редакцией
        ~связь с редакцией
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
        ~tips
        ~ett tips
        ~skribenten
        ~reportern
        ~redaktionen
        ~ett fel
        ~granska
        ~mejla
        ~mejla till
        ~hör av dig
        ~insändare
        ~kontakta
        ^kontakta skribenten
        ^kontakta journalisten
        ^hittat ett fel
        ^hittat fel
        ^har du hittat ett fel
        ^har du sett något fel
        ~^vet du något
        ^skicka tips
        ^skicka in tips
        ^skicka din insändare
        ^mejla reportern
        ^mejla skribenten
        ~^har du frågor om
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
        ~情報提供
        ~情報を
        ~ご意見
        ~ご感想
        ~ご連絡
        ~連絡先
        ~編集部
        ~取材班
        ~読者
        ~投稿
        ~この記事
        ~誤り
        ~誤字
        情報提供は
        情報をお待ち
        情報を募集
        情報提供を募集
        ^この記事へのご意見
        ^記事へのご意見
        ^ご意見・情報
        ^ご意見、ご感想
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

_CHECK = re.compile(r"@|protected\]|\d[ \d().+/–‑-]{3,}\d")
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
    r"|wache|dienststelle|kripo|kommissariat|inspektion|feuerwehr|vermisst\w*|zeugen|gendarmerie|commissariat"
    r"|guardia civil"
    r"|carabinieri|questura|straż|розыск\w*|saknad\w*"
    r"|policía|polizia|politie|policj\w*|полици\w*|polisen|entradas|eintritt)\b"
    r"|警察|警方|相談|门票|門票|予約|咨询|諮詢|求助|援助|报名|報名|会場|主催",
    re.I,
)
"""Words of a helpline, an appeal of the police or an event: the article itself gives these numbers."""

_PROMPT_WORDS = 45
"""Words of a prompt; a paragraph that begins like one and goes on for longer is not one."""

_LABEL_WORDS = 4
"""Words of a label that are left beside the phrases and the number: "Disinformation report hotline: ..."."""

ASKING_WORDS = 30
"""Words of a prompt that is recognized by its place, a word of the newsroom's work and the contact."""

LAST_LINES = 2
"""How many lines at the end of the prose can be such a prompt: a notice may follow it."""

OPENING = 25
"""Characters within which such a prompt comes to its subject."""

DESK = 0.8
"""Behind the article, a word of the newsroom's work and a contact."""

_BARE_CHARACTERS = 80
"""Characters of a line that is looked at for a contact without any label."""


LABELED_DISTANCE, BARE_DISTANCE = 3, 5
"""Lines between the article and a contact that belongs to the page: what stands closer may be the article's own service
note, the address of the museum that it is about."""

FOOT_LINES = 20
"""Lines below the last paragraph from which on they are the foot of a page that was dumped whole."""

DIRECTORY = 6
"""Bare contacts up to which they are the foot of a page; a list of clinics has more."""


EVERY_PAGE = True
"""A line that is only a telephone number has no words to look for."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Prompts by their opening, labels by the number behind them, bare contacts by their place."""
    labeled = set()
    for line, said in hits:
        labeled.add(line.index)
        if line.words > _PROMPT_WORDS:
            continue
        hinted = all(hit.phrase.hint for hit in said)
        if hinted and (not _CHECK.search(line.view) or (line.prose and not _behind(page, line))):
            continue
        contacts = _contacts(line)
        if hinted and not contacts:
            continue
        score, because = _opinion(page, line, said, contacts)
        if score:
            yield Finding(line, score, because, contacts if score > MENTION else ())
    yield from _bare(page, labeled)
    yield from _addressed(page, labeled)


def _addressed(page: Page, labeled: set[int]) -> Iterator[Finding]:
    """Lines at the end that ask or announce, and then give a newsroom's address, in words that no phrase holds."""
    if page.last < 0:
        return
    for line in page.lines[max(page.first + 1, page.last - LAST_LINES) : page.last + FOOT_LINES]:
        if "@" not in line.text or line.index in labeled or line.words > ASKING_WORDS:
            continue
        address = _DESK_ADDRESS.search(line.text)
        said = line.text[: address.start()].rstrip() if address else ""
        if address and said.endswith((":", "：", "?", "？")) and not _HELP.search(line.text):
            yield Finding(line, DESK, "gives the address of a newsroom, behind the article", _contacts(line))


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
    label = f'is "{said[0].phrase.text}" with a contact'
    labeled = MENTION if strong else 0.0
    if contacts and _left(line, said) <= _LABEL_WORDS and not line.prose:
        labeled = _labeled(page, line, said, contacts, inside)
    if contacts and labeled < DESK and _behind(page, line) and _asks(line, said, contacts):
        return DESK, f'says "{_desk(said) or said[0].phrase.text}" and gives a contact, behind the article'
    return labeled, label if labeled else because


def _behind(page: Page, line: Line) -> bool:
    """Whether a line stands below the article or is one of its last paragraphs."""
    if page.last < 0 or line.index <= page.first:
        return False
    return line.index >= page.last - LAST_LINES


def _desk(said: Sequence[Hit]) -> str:
    """The longest phrase that speaks of a newsroom's work; empty where all are words for mail and telephone."""
    return max((hit.phrase.text for hit in said if hit.phrase.text not in _MEANS), key=len, default="")


def _asks(line: Line, said: Sequence[Hit], contacts: Sequence[Fact]) -> bool:
    """Whether a short line behind the article speaks of the newsroom's work and then gives the contact."""
    address = _DESK_ADDRESS.search(line.text) is not None
    if "@" not in line.text and not _WRITTEN.search(line.view):
        return False
    if line.words > ASKING_WORDS or not (_desk(said) or address) or _REPORTED.search(line.view):
        return False
    place = line.text.find(contacts[0][1])
    asked = "?" in line.text[:place] or "？" in line.text[:place]
    label = line.text[:place].rstrip().endswith((":", "："))
    return asked or label or address or min(hit.start for hit in said) <= OPENING


_MEANS = frozenset(
    str.split("""
    tel phone fax e-mail email telephone 电话 電話 邮箱 信箱 传真 傳真 telefon telefax kontakt tél téléphone courriel
    mél teléfono correo contacto telefono telefone telemóvel telefoonnummer telefoon telefoniczny телефон тел факс
    telefonnummer e-post メール ファクス お問い合わせ お問合せ hotline reach comments mejla kontakta napisz piszcie
    пишите напишите присылайте scrivi scriveteci scrivici escríbenos escríbanos contactar 联系我们 聯絡我們
    ご連絡 連絡先 contactez-nous écrivez-nous contacte-nos
    """)
) | {
    *("mejla till", "hör av dig", "pisz na", "daj nam znać", "dajcie nam znać", "пишите на", "пишите нам", "mail ons"),
    *("mail naar", "mail de", "schreiben sie", "schreiben sie uns", "schreib uns", "melde dich", "melden sie sich"),
    *("contacta con", "contactar con", "escreva para", "envie para", "fale conosco", "écrire à", "nous contacter"),
    "correo electrónico",
    "posta elettronica",
    "correio eletrónico",
    "adres e-mail",
    "эл. почта",
    "электронная почта",
}
"""Words for the means: any museum has them, too."""

_REPORTED = re.compile(
    r"\b(?:said|says|told|sagte|sagt|a déclaré|dijo|ha detto|disse|zei|powiedział|сказал|сообщил\w*|sade)\b"
)
"""Words of reporting: somebody speaks of a newsroom."""

_WRITTEN = re.compile(
    r"whatsapp|signal|telegram|newsroom|reporter|redak|redac|redaz|rédac|redaç|редак|爆料|报料|新闻|新聞|编辑|編輯|編集|読者|tips"
)
"""A telephone number alone is anybody's, the police's most of all: such a word has to be with it."""

_DESK_ADDRESS = re.compile(
    r"\b(?:news\w*|tips?|editor\w*|letters|corrections?|redaktion|leserbriefe|hinweise|redaction|temoins"
    r"|redaccion|pistas"
    r"|cartas|redazione|redacao|pauta|redactie|redakcja|alert|editor|granskning|rattelse|henshu|goiken"
    r"|tougao|jubao)@",
    re.I,
)
"""Addresses of a newsroom."""

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
  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
  The work is to begin in June, and the ferry will run twice an hour until the bridge is open again.
- Spotted an error? Write to corrections@millgazette.example
= contact: corrections@millgazette.example
- Who knows more about the bridge? editor@millgazette.example
= contact: editor@millgazette.example

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
  The work is to begin in June, and the ferry will run twice an hour until the bridge is open again.
  Whoever wants to help with the bridge can write to Ada Millward at ada@millbridge.example before Sunday.

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
- Fragen, Lob oder Kritik? redaktion@muehlbote.example
= contact: redaktion@muehlbote.example

  Der Stadtrat hat am Montag beschlossen, die alte Brücke an der Mühle noch vor dem Winter neu zu bauen.
  Hinweise zum Verbleib der Ziege nimmt die Wache unter 089 9912345 entgegen.

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
