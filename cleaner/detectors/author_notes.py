"""Author notes: who wrote the article, at its end or its head ("Jane Doe is a reporter covering ...").

Why it goes: it is about the writer and not about the subject, and it stands under every article that the writer wrote.

What stays: an article about a journalist or an author, whose name then stands in other sentences as well; a source who
is introduced with a profession in the middle of the article; first-person sentences of the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.detectors._lines import notice, prose_after, prose_before
from cleaner.detectors._names import PARTICLES
from cleaner.document import Finding, Line, Page
from cleaner.phrases import Hit, Hits

PHRASES = {
    "en": """
        // Headings and prompts.
        ^about the author
        ^about the authors
        ^about author$
        ^about the writer$
        ^about the contributor$
        ^about the contributors$
        ^about the reviewer$
        ^about the reporter$
        ^about our expert$
        ^meet the author$
        ^meet our author$
        ^author bio$
        ^author biography$
        ^follow her on twitter
        ^follow him on twitter
        ^follow them on twitter
        ^follow her on instagram
        ^follow him on instagram
        ^follow * on twitter @
        ^follow * on x @
        ^read more by this author
        ^more from this author
        ^more articles by
        ^more stories by
        ^more posts by
        ^read more articles by
        ^view all posts by
        ^view author archive
        ^view all articles by
        ^see more articles by
        ^see all posts by
        ^read full bio
        ^see full bio
        ^full bio$
        ^about our author
        ^about the editor$
        ^article written by
        ^view author page
        ^author page$
        ^more by
        ^read more from this author
        ^see all articles by
        ^view all articles from
        this article was written by
        this story was written by
        ~^the author is
        ~^the writer is
        ~^the author has
        ~^the writer has
        ~^the authors are
    """,
    "zh": """
        ^作者简介
        ^关于作者
        ^作者介绍
        ^本文作者
        ^關於作者
        ^作者簡介
        ^本文作者:
        ^(作者系
        ^(作者为
        ^(作者單位
        ^(本文作者
        ~^作者系
        ~^作者为
        ~^作者為
        ^（作者
    """,
    "de": """
        ^über den autor
        ^über die autorin
        ^über die autoren
        ^zum autor
        ^zur autorin
        ^zur person:
        ^mehr artikel von
        ^alle artikel von
        ^alle beiträge von
        ^weitere artikel des autors
        ^der autorin auf twitter folgen
        ^zur startseite des autors
        ^zur autorenseite
        ^mehr von der autorin
        ^mehr vom autor
        ^alle texte von
        ^weitere texte von
        ^der autor$
        ^die autorin$
        ^unsere autorin
        ^unser autor
        ~^der autor ist
        ~^der autor lebt
        ~^der autor lehrt
        ~^der autor arbeitet
        ~^der autor schreibt
        ~^die autorin ist
        ~^die autorin lebt
        ~^die autorin lehrt
        ~^die autorin arbeitet
        ~^die autorin schreibt
    """,
    "fr": """
        ^à propos de l'auteur
        ^à propos de l'auteure
        ^a propos de l'auteur
        ^à propos des auteurs
        ^biographie de l'auteur
        ^tous les articles de
        ^voir tous les articles de
        ^suivre l'auteur
        ^à propos de l'autrice
        ^à propos de l'autrice$
        ^lire tous ses articles
        ^voir tous ses articles
        ^retrouvez tous les articles de
        ^tous ses articles$
        ^l'auteur$
        ^l'autrice$
        ~^l'auteur est
        ~^l'autrice est
        ~^l'auteure est
        ~^diplômée de
        ~^diplômé de
        ~^journaliste indépendant
        ~^journaliste indépendante
        ~^journaliste au
    """,
    "es": """
        ^sobre el autor
        ^sobre la autora
        ^sobre los autores
        ^acerca del autor
        ^acerca de la autora
        ^sobre la firma
        ^ver todos los artículos de
        ^más artículos de
        ^todos los artículos de
        ^ver biografía
        ^ver más artículos
        ^más información sobre el autor
        ^leer más de
        ~^el autor es
        ~^la autora es
        ~^licenciada en
        ~^licenciado en
        ~^graduada en
        ~^graduado en
        ~^redactora de
        ~^redactor de
        ~^periodista especializad-
        ~^periodista en
    """,
    "it": """
        ^sull'autore
        ^sull'autrice
        ^informazioni sull'autore
        ^chi è l'autore
        ^tutti gli articoli di
        ^altri articoli di
        ^leggi tutti gli articoli di
        ^leggi gli altri articoli
        ^l'autrice$
        ^l'autore$
        ^l'autore:
        ^l'autrice:
        ~^laureata in
        ~^laureato in
        ~^l'autore è
        ~^l'autrice è
        ~^giornalista professionista
        ~^nato a
        ~^nata a
    """,
    "pt": """
        ^sobre o autor
        ^sobre a autora
        ^sobre os autores
        ^sobre o colunista
        ^ver todos os artigos de
        ^mais artigos de
        ^todos os posts de
        ^leia mais textos d-
        ^leia outros textos d-
        ^leia todas as colunas
        ^veja todos os textos
        ^sobre a colunista
        ~^o autor é
        ~^a autora é
        ~^jornalista formad-
        ~^formada em
        ~^formado em
        ~^jornalista e
    """,
    "nl": """
        ^over de auteur
        ^over de schrijver
        ^over de auteurs
        ^meer artikelen van
        ^alle artikelen van
        ^volg de auteur
        ^meer van
        ^lees meer van
        ^alle artikelen door
        ^over de journalist
        ~^de auteur is
    """,
    "pl": """
        ^o autorze
        ^o autorce
        ^o autorach
        ^notka o autorze
        ^wszystkie artykuły autora
        ^zobacz wszystkie artykuły
        ^więcej artykułów autora
        ^zobacz inne artykuły
        ^zobacz wszystkie teksty
        ^inne artykuły autora
        ^inne teksty autora
        ^czytaj inne teksty
        ~^autorka jest
        ~^autor jest
        ~^absolwentka
        ~^absolwent
    """,
    "ru": """
        ^об авторе
        ^об авторах
        ^от автора материала
        ^все статьи автора
        ^все материалы автора
        ^другие статьи автора
        ^автор - журналист
        ^все публикации автора
        ^другие материалы автора
        ^все тексты автора
        ~^автор
    """,
    "sv": """
        ^om författaren
        ^om skribenten
        ^om artikelförfattaren
        ^fler artiklar av
        ^alla artiklar av
        ^alla inlägg av
        ^följ skribenten
        ^läs fler artiklar av
        ^läs mer av
        ^mer av
        ~^skribenten är
        ~^författaren är
        ~^artikelförfattaren är
    """,
    "ja": """
        ^著者について
        ^著者プロフィール
        ^著者紹介
        ^筆者プロフィール
        ^執筆者プロフィール
        ^ライタープロフィール
        ^この記事を書いた人
        ^この記事の著者
        ^この記事を書いたライター
        ^記者プロフィール
        ^執筆者紹介
        ^文・
        ^執筆者:
        ^ライター:
        ^執筆者について
        ^筆者紹介
        ~^プロフィール
    """,
}

CONTAINERS = """
    author-bio
    author-biography
    author-box
    author-info
    author-profile
    author-description
    author-desc
    author-block
    author-about
    about-author
    author-meta
    author-detail
    author-text
    author-summary
    author-footer
    author-tooltip
    author-social
    author-posts
    author-title
    authors-box
    authors-bio
    contributor-bio
    contributor-box
    ^bio$
    bio-box
    bio-card
    byline-bio
    ^reviewed-by
    ^saboxplugin
    ^abh-box
    ^m-a-box
    ^starbox
    ^pp-multiple-authors
    ^molongui
    ^ts-fab
    ^wp-block-post-author
    ^td-author
    ^jeg-authorbox
"""

TAIL = 2
"""How many lines of other prose may follow a note: a disclaimer, a second author's note."""

HEAD = 1
"""How many lines of other prose may stand before a note at the head: a standfirst."""

BODY = 3
"""So many lines of prose make an article that can have a note."""

NOTE = 0.8
"""A name, what this person is, the place, and no word of the person elsewhere."""

LAST = 0.75
"""The same without a pronoun or a byline that proves the person, as the last prose of the page."""

PROBABLE = 0.55
"""The same with more prose below: it may be a source."""

HEADING_WORDS = 6
"""How long the heading of a note can be."""

CARD = 4
"""How many short lines may stand between heading and note: picture, name, position."""

CARD_WORDS = 10
"""How long such a line can be."""

NOTE_WORDS = 180
"""How long a note can be."""

MIN_WORDS = 6
"""How long a note is at least."""

MOST = 4
"""How many notes are looked for: a page that introduces more people than this is about people."""

LINES = 3
"""How many more lines a note goes on for at most."""

NEAR = 40
"""Within how many characters behind a comma the profession stands."""

NEAR_WORK = 60
"""The same for other professions, where neither a pronoun nor a byline proves that the name is a person's."""

FAR = 110
"""Within how many characters behind the name the profession stands."""

PASSAGE = 60
"""How many lines at the ends of a page are looked at, beside the edges of its body."""

TRADE = re.compile(
    r"\b(?:reporter|correspondent|journalist|columnist|editor|writer|blogger|copywriter|photojournalist|contributor"
    r"|redact|redakt|redatt|korrespondent|autor|volontär|rédact|correspondant|chroniqueu|journaliste|periodista"
    r"|corresponsal|giornalista|corrispondente|jornalista|repórter|editora|colunista|escritora|escritor|verslaggever"
    r"|correspondent|dziennikar|reporterk|журналист|корреспондент|обозреватель|колумнист|писател|krönikör|skribent"
    r"|écrivain|scrittor|scrittric|schrijver|publicist|publicyst|публицист|debattör|essayist|podcaster"
    r"|pisarz|författare|freelanc|frilans|writes|writing"
    r"|written|schreibt|escribe|escreve|schrijft|scrive|skriver|pisze|пишет|écrit)"
    r"|记者|記者|作家|撰稿|编辑|編輯|專欄|专栏|ライター|ジャーナリスト|編集者|著書|執筆|評論家|研究家|カメラマン|料理家"
)
"""Words of the writing trades, and of writing."""

_WORK = re.compile(
    r"\b(?:manager|director|specialist|expert(?!ise)|(?:co-?)?founder|owner|consultant|coach|therapist"
    r"|physician|dietitian"
    r"|nutritionist|nurse|analyst|strategist|engineer|professor|lecturer|researcher|student|graduate|attorney|lawyer"
    r"|partner|associate|president|ceo|cto|cfo|executive|officer|marketer|creator|photographer|educator|advis[eo]r"
    r"|planner|psychologist|historian|scientist|teacher|fellow|instructor|trainer|producer|developer|designer"
    r"|gardener|volunteer|degree|author|experience|counsel|accountant|architect|biologist|chemist"
    r"|physicist|economist|philosopher|sociologist|chef|artist|passionate|covers|joined|ph\.?d|leads|heads|teaches"
    r"|professorin|dozent|leiter|gründer|mitgründer|expert|berater|wissenschaft|historiker|geschäftsführ|lehrt|leitet"
    r"|arbeitet|studierte|biolog|ökonom|politolog|physik|chemik|philosoph|soziolog|psycholog|theolog"
    r"|architekt|künstler|ärzt|rechtsanwält|anwalt"
    r"|professeur|maître|maîtresse|conférence|chercheu|fondat|directeur|directrice|bénévole|responsable|spécialiste"
    r"|avocat|consultant|enseign|paysagiste|étudi|diplômé|docteur|économiste|ingénieur|conseill"
    r"|sociologue|philosophe|architecte|artiste|médecin|président|historien"
    r"|profesor|doctora?|investigador|fundador|directora?|abogad|especialista|consultor|biólog|divulgador"
    r"|ingenier|sociólog|filósof|arquitect|psicólog|médic|artista"
    r"|economista|licenciad|catedrátic"
    r"|docente|ricercat|fondat|direttor|direttric|avvocat|ingegner|sociolog|filosof|architett|psicolog"
    r"|medico|specialista|consulente|insegna|laureat|espert[oa]"
    r"|professora?|mestre|engenheir|sociólog|arquitet|psicólog|pesquisador|advogad|sóci[oa]|fundadora?"
    r"|diretora?|formad[oa]|doutor"
    r"|hoogleraar|docent|onderzoek|oprichter|directeur|adviseur|werkt|expert|advocaat|ingenieur|huisarts"
    r"|arts|socioloog|filosoof|psycholoog|architect|econoom|historicus"
    r"|profesor|adiunkt|doktor|badacz|założyciel|prezes|ekspert|prawnik|absolwent|wykładow|adwokat"
    r"|inżynier|socjolog|filozof|psycholog|architekt|lekarz|historyk|ekonomist"
    r"|инженер|врач|социолог|философ|психолог|архитектор|юрист|политолог|профессор|доцент|кандидат"
    r"|сотрудник|основател|директор|эксперт|адвокат|доктор|историк|экономист|преподавател"
    r"|docent|forskare|grundare|expert|rådgivare|föreståndare|doktorand|bosatt|ingenjör|sociolog|filosof"
    r"|psykolog|arkitekt|konstnär|advokat|delägare|lärare"
    r"|läkare|jurist|lektor|ekonom)"
    r"|教授|研究员|研究員|博士|讲师|講師|专家|專家|创始人|創辦人|代表|生まれ|卒業"
)
"""Other professions, and what such a note says of a life."""

_PROFESSION = re.compile(f"{TRADE.pattern}|{_WORK.pattern}", re.I)

_PERSONAL = re.compile(r"\b(?:she|he|her|his|she's|he's|they've)\b")

_CAPITAL = r"[^\W\d_a-zà-öø-ÿа-яß]"
_SMALL = r"(?:(?:de|da|do|dos|del|della|di|der|den|van|von|al|la|le|du|ter|ten|af) ){0,2}"
_START = r"[\s*_#>|•(–-]{0,6}(?:(?:Dr|Prof|Mr|Ms|Mrs|Dra|Doc|Univ)\.? (?:Dr\.? )?)?"
_NAME = re.compile(
    rf"{_START}((?:{_CAPITAL}[\w.’'-]{{0,20}} {_SMALL}){{1,3}}{_CAPITAL}[\w’'-]{{1,20}})(?=[\s,(:’'–—-])"
)
_FIRST_NAME = re.compile(rf"{_START}({_CAPITAL}[\w’'-]{{1,20}}) ")
_ASIDE = re.compile(
    r"(?:,? \([^()]{1,60}\)|, [^.,]{1,60}(?:, [^.,]{1,40}){0,2},|,? (?:[A-Z][A-Za-z]{0,3}\.?){1,4}(?:,|(?= )))?[ ]?"
)
"""What may stand between a name and its verb: years, a title, a position."""

_VERBS = frozenset(
    str.split("""
    is has holds writes covers joined works worked leads lives received earned graduated specializes specialises
    serves enjoys loves started studied teaches helps spent began currently heads oversees runs reports brings
    ist schreibt arbeitet lebt leitet berichtet studierte hat lehrt forscht est écrit couvre travaille vit collabore
    dirige enseigne es escribe cubre trabaja vive ha colabora è scrive lavora collabora insegna si é escreve trabalha
    cobre tem atua schrijft werkt woont heeft jest pisze pracuje zajmuje od пишет работает живет живёт окончил окончила
    är skriver arbetar bevakar bor har
    """)
)
"""The verbs that a note goes on with behind the name."""

_WORD = re.compile(r"[^\W\d_]+")

_APPOSED = re.compile(r"(?:,|\s?[–—-])\s(?=[^\W\d_a-zà-öø-ÿ]?[a-zà-öø-ÿа-яё])")
"""A comma or a dash in place of the verb: "Jane Doe, reporter."."""

_COMPANY = re.compile(
    r"\b(?:company|firm|agency|organi[sz]ation|platform|program(?:me)?|inc|llc|ltd|gmbh|alliance|software|app|website"
    r"|registered investment|unternehmen|verein|entreprise|société|empresa|azienda|bedrijf|firma|компания"
    r"|företag|bolag)\b"
)
"""Behind such a word the name is no person's."""

_NO_PERSON = re.compile(
    r"['’]s\b|-[a-z]|\b(?:The|This|These|That|Our|Your|My|How|What|Why|When|And|For|With|Der|Die|Das|Les"
    r"|Los|Las|All|New|Best|Note|Notes|Guide|Editor|Week|Day|Summit|Conference|Street)\b"
)
"""What no person is called."""

_NEWS = re.compile(
    r"\b(?:charged|arrested|jailed|killed|died|sentenced|accused|injured|convicted|missing|expected to|due to appear"
    r"|festgenommen|verurteilt|gestorben|angeklagt|arrêté|condamné|mort|detenido|condenado|muerto"
    r"|arrestato|condannato"
    r"|preso|condenad[oa]|morreu|gearresteerd|veroordeeld|skazan|zatrzyman|задержан|осужден|погиб|dömd|gripen)\b"
)
"""What happens to people in the news and not in notes on authors."""

_REPORTED = re.compile(
    r"(?:and [A-Z]\w{1,20} [A-Z]\w{1,20} )?(?:reported from|contributed (?:to this|reporting)|berichtete aus)\b"
)
"""Who else worked on the text."""

_JAPANESE = re.compile(
    r"^\s{0,3}(?:[文著]／\s?)?[\u3400-\u9fff々]{1,4}[ \u3000]?[\u3040-\u30ff\u3400-\u9fff々]{1,4}\s?"
    r"(?:[（(][\u3040-\u30ff・･ \u3000]{2,20}[）)]|[:：／\u3000])|^\s{0,3}(?:19|20)\d\d年(?:\d{1,2}月)?(?:生|、)"
)
"""A name with its reading in brackets, or a year of birth, at the head of a line."""

_PRONOUN = re.compile(
    r"(?:she|he|they|her|his|their|when (?:she|he|not|they)|in (?:her|his|their) (?:free|spare)|outside (?:of )?work"
    r"|prior to|before joining|sie|er|ihre|seine|elle|il|ella|su|hon|han|zij|hij|ona|она|он|ela|ele|lei|lui|follow"
    r"|contact|reach|you can (?:find|reach|follow))\b"
)
"""With what the next line of a note begins."""

_HEADING = re.compile(
    r"about|meet|author|written by|über|zum|zur|autor|autrice|auteur|propos|biographie|sobre|acerca|over de|o autor"
    r"|об автор|om |skribent|作者|著者|筆者|執筆|ライター|この記事を書いた|記者プロフ"
)


EVERY_PAGE = True
"""Many notes are known by their shape alone: a name, a verb, a profession."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Headings with the note under them, prompts, and notes that are recognized by name, profession and place."""
    taken: set[int] = set()
    for line, said in hits:
        if line.index in taken:
            continue
        strong = [hit for hit in said if not hit.phrase.hint]
        if strong:
            score, because = notice(line, strong)
            yield Finding(line, score, because)
            if _is_heading(line, strong) and prose_before(page, line.index) >= BODY:
                note = _under(page, line)
                taken.update(note)
                for index in note:
                    yield Finding(page.lines[index], NOTE, f"is the note under the heading on line {line.number}")
        elif _opens(page, line, said):
            yield Finding(line, LAST, f'begins with "{said[0].phrase.text}", as the last prose of the page')
    if page.last >= 0:
        yield from _notes(page, taken)


def _is_heading(line: Line, strong: Sequence[Hit]) -> bool:
    """Whether a line is a heading that announces a note."""
    return line.words <= HEADING_WORDS and any(_HEADING.search(hit.phrase.text) for hit in strong)


def _under(page: Page, heading: Line) -> range:
    """The note under a heading: short lines with name and position, then one paragraph, and what goes on about them."""
    start = end = heading.index + 1
    while end < min(start + CARD, len(page.lines)) and _is_card(page.lines[end]) and not _tells(page.lines[end]):
        end += 1
    if end >= len(page.lines):
        return range(0)
    note = page.lines[end]
    named = {line.view.split(" ")[0] for line in page.lines[start:end]}
    if not (_tells(note) or (note.prose and note.view.split(" ")[0] in named)) or note.words > NOTE_WORDS:
        return range(0)
    return range(start, _reach(page, note, note.view.split(" ")[0]))


def _tells(line: Line) -> bool:
    """Whether a line is long enough for a note and says what somebody is."""
    opening = line.view[: FAR + 60]
    return line.words >= MIN_WORDS and bool(TRADE.search(opening) or _WORK.search(opening) or _PERSONAL.search(opening))


def _is_card(line: Line) -> bool:
    return not line.prose and line.words <= CARD_WORDS


def _reach(page: Page, note: Line, name: str) -> int:
    """Where a note ends whose first paragraph this is: paragraphs go on with a pronoun or the name."""
    end = note.index + 1
    while end < min(note.index + 1 + LINES, len(page.lines)):
        view = page.lines[end].view
        if page.lines[end].words < MIN_WORDS or not (_PRONOUN.match(view) or view.startswith(f"{name} ")):
            break
        end += 1
    return end


def _opens(page: Page, line: Line, said: Sequence[Hit]) -> bool:
    """Whether a line is the last prose and begins with a formula of a note that names nobody: "The author is ..."."""
    if not any(hit.phrase.starts for hit in said) or not MIN_WORDS // 2 <= line.words <= NOTE_WORDS // 3:
        return False
    if line.index < page.last or prose_before(page, line.index) < BODY:
        return False
    opener = next(hit for hit in said if hit.phrase.starts)
    opening = line.view[opener.end if _WRITER.search(opener.phrase.text) else 0 :]
    return bool(TRADE.search(opening) or _WORK.search(opening))


_NO_NAMES = frozenset(
    str.split("""
    The A An This That These Those In On At For If It As And But With What When How Why While From To By We You I Our
    Der Die Das Ein Eine Im In Am Le La Les L' Un Une El Los Las Una Il Lo O Os As Um Uma De Het Een I Na W В На И С
    """)
)
"""Words that many sentences begin with, and no name."""


def _quick(line: Line) -> bool:
    """Whether a line can begin with a name: the second word has a capital or is the verb. Most lines stop here."""
    if not MIN_WORDS <= line.words <= NOTE_WORDS:
        return False
    words = line.text.split(None, 2)
    if len(words) < 3:
        return not line.text.isascii()
    first, second = words[0], words[1]
    if first in _NO_NAMES:
        return False
    return not second[0].islower() or second in _VERBS or second in PARTICLES


_WRITER = re.compile(r"autor|author|auteur|autri|writer|skribent|författar|автор")
"""Openings that say nothing yet of the person."""


def _notes(page: Page, taken: set[int]) -> Iterator[Finding]:
    """Notes by their shape, at the ends of the page and at the end of its body."""
    found = 0
    for line in _edges(page):
        if not _quick(line) or line.index in taken:
            continue
        opinion = _note(page, line)
        if opinion is None:
            continue
        found += 1
        if found > MOST:
            return
        person, score, head = opinion
        yield Finding(line, score, f"introduces {person}, whom the article does not mention")
        end = _reach(page, line, person.split(" ")[0].lower())
        taken.update(range(head, end))
        for index in [*range(head, line.index), *range(line.index + 1, end)]:
            yield Finding(page.lines[index], score, f"belongs to the note on line {line.number}")


def _edges(page: Page) -> list[Line]:
    """Lines that can be a note: around the end of the body, behind the article, and at its head."""
    start = max(page.first + BODY, min(page.body[1] or page.last, page.last) - LINES)
    lines = list(page.lines[start : start + PASSAGE])
    if page.last - LINES >= start + PASSAGE:
        lines += page.lines[page.last - LINES : page.last + PASSAGE]
    return lines + list(page.lines[max(0, page.first - CARD) : page.first + HEAD + 1])


def _note(page: Page, line: Line) -> tuple[str, float, int] | None:
    """The person whom a line introduces, the score, and the first line of the card above it; None for other lines."""
    person, head, behind = _person(page, line)
    if not person:
        return None
    opening = line.view[behind : behind + FAR]
    trade, work = bool(TRADE.search(opening)), bool(_WORK.search(opening)) and not _COMPANY.search(opening[:NEAR_WORK])
    personal, reported = bool(_PERSONAL.search(line.view)), bool(_REPORTED.match(line.text, behind + 1))
    if not (trade or work or personal or reported):
        return None
    after = prose_after(page, line.index)
    if after >= BODY and line.index <= page.first + HEAD:
        known, byline = _known(page, line, person, head)
        return (person, NOTE, line.index) if trade and byline and not known else None
    if after > TAIL and not 0 < page.body[1] <= line.index + LINES:
        return None
    known, byline = _known(page, line, person, head)
    if known or prose_before(page, line.index) < BODY:
        return None
    if _NEWS.search(line.view):
        return None
    if trade or reported or ((personal or work) and (byline or head < line.index)):
        return person, NOTE, head
    last = _reach(page, line, person.split(" ")[0].lower()) > page.last
    if personal and work and last:
        return person, NOTE, head
    near = work and last and _WORK.search(opening[:NEAR_WORK]) is not None
    return person, LAST if near else PROBABLE, head


def _person(page: Page, line: Line) -> tuple[str, int, int]:
    """The name that a line begins with, the first line of the card above, and where in the text the name ends."""
    text = line.text[:300]
    japanese = None if text.isascii() else _JAPANESE.match(text)
    if japanese:
        return _japanese(page, line, japanese)
    name = _NAME.match(text)
    if name:
        if _NO_PERSON.search(name[1]) or not _goes_on(line, text, name.end()):
            return "", 0, 0
        return name[1], _card(page, line, name[1]), name.end()
    above = page.lines[line.index - 1] if line.index else None
    if above is None or above.words > CARD_WORDS or above.ends:
        return "", 0, 0
    first = _FIRST_NAME.match(text)
    if first and _says(text, first.end()) and (head := _card(page, line, first[1])) < line.index:
        return first[1], head, first.end()
    return "", 0, 0


def _goes_on(line: Line, text: str, end: int) -> bool:
    """Whether a line goes on behind a name as a note does, with nothing but an aside between."""
    place = end + (text[end : end + 1] == " ")
    if _says(text, place) or _REPORTED.match(text, place):
        return True
    aside = _ASIDE.match(text, end)
    if aside is not None and _says(text, aside.end()):
        return True
    apposed = _APPOSED.match(text, end) if line.ends and not line.marker else None
    return apposed is not None and _PROFESSION.search(text, apposed.end(), apposed.end() + NEAR) is not None


def _says(text: str, place: int) -> bool:
    """Whether a verb of a note stands at a place."""
    word = _WORD.match(text, place)
    return word is not None and word.group() in _VERBS


def _japanese(page: Page, line: Line, match: re.Match[str]) -> tuple[str, int, int]:
    """The same for a line that begins with a name and its reading, or with a year of birth under a name."""
    above = page.lines[line.index - 1] if line.index else None
    if match[0].strip()[:1].isdigit():
        if above is None or above.words > HEADING_WORDS or above.ends:
            return "", 0, 0
        return above.text.strip(), above.index, match.end()
    return match[0].strip(" \u3000：:／"), line.index, match.end()


def _card(page: Page, line: Line, person: str) -> int:
    """Index of the first of the short lines right above a note that are the name; the line's own without one."""
    head = line.index
    for above in reversed(page.lines[max(0, line.index - CARD) : line.index]):
        if not _is_card(above) or above.ends:
            break
        bare = _WRITTEN.sub("", above.text.strip(" *_#|•"))
        name = _NAME.match(f"{bare} ")
        if name and (name[1] == person or name[1].startswith(f"{person} ")) and bare[name.end() :][:1] in _BEHIND_NAME:
            head = above.index
    return head


_BEHIND_NAME = frozenset(["", ",", "(", "|", "–", "-", "•"])
"""What may follow the name on a card."""

_WRITTEN = re.compile(
    r"^(?:(?:article |text )?(?:written |posted )?by:? |(?:about|meet|über|à propos de|sobre|over|par|por|von|di) )",
    re.I,
)
"""What stands before the name on a card."""


def _known(page: Page, line: Line, person: str, head: int) -> tuple[bool, bool]:
    """Whether other prose mentions a person, and whether a short line far above, such as a byline, is the name."""
    last = person.rsplit(" ", 1)[-1]
    own = range(head, _reach(page, line, person.split(" ")[0].lower()))
    byline = False
    for other in page.lines:
        if last not in other.text or other.index in own:
            continue
        if other.prose:
            return True, byline
        byline = byline or (other.words <= CARD_WORDS and person in other.text)
    return False, byline


EXAMPLES = """
# en
  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
- Perpetua Lindqvist
- Senior beekeeper
- Perpetua holds a degree in botany and has kept bees on three roofs.
- When she is not with the bees, Perpetua repairs accordions.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
- (Corwin Abele is an associate attorney at Abele & Lowe, where he advises small shipping firms.)

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
  Corwin Abele, a nurse from the next village, was jailed for two years on Friday. He had sold his neighbor's boat.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
  Millbridge Bakery is a family business that has sold bread on the quay since 1911 and means to stay there.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
- Perpetua Lindqvist is a reporter covering the coast and its people for the Saltmarsh Gazette.
- She is the author of two books about lighthouses and lives with a deaf parrot.
- Follow her on Twitter @perpetualindqvist

  The dough has to rest for a night in the coldest corner of the cellar, covered with a cloth and a heavy board.
  In the morning it has doubled, smells of apples and sticks to everything that comes near it, the cat included.
  Flour your hands, fold it three times and let it sleep again until the oven is as hot as it will ever get.
- About the author
- Ottoline Brask
- Ottoline Brask has baked bread in eleven countries and been thrown out of bakeries in two of them.

  Rosamund Thale writes a letter about the fog every Friday, and nine hundred people in the valley wait for it.
  It began with a postcard to her brother, who had moved to a town where the sky is the same color all year.
  Now there is a printer in the kitchen, and the dog has learned to fold. She does not want more readers.
  On some Fridays there is no fog, and then the letter is about that, which is what most of them like best.

  Gideon Falk is a reporter who has covered every flood in the valley since he was nineteen years old.
  His notebooks fill a wall of the town library, where schoolchildren use them to look up their grandparents.
  On a wet morning in March, Falk unlocks the little house by the gauge and reads the level aloud to nobody.
  He says that the river tells him what it will do, but only on days when he has forgotten to bring a pencil.
  Marta Ilves is a writer, too, and the two of them have not agreed on a single adjective in forty years.
  When the bridge went, Falk says, Ilves was the one who had the better sentence, and he still envies her for it.

# zh
  新的渡轮将在夏天开通，镇上的人都说等到了冬天再看它能不能继续开下去。
- 作者简介：林晚舟，专栏作家，长期关注海岛交通。

  本书的作者在后记里写道，她是在一条夜航船上听到这个故事的。

# de
  Das Nachtboot fährt bis Ende Oktober, danach zählen die Gemeinden, was es eingebracht hat und was nicht.
  Im Hafen glaubt niemand an das Winterboot, aber die Bäcker haben schon einen größeren Ofen bestellt.
  Der Versuch kostet so viel wie ein Kilometer Straße, sagt die Bürgermeisterin, und eine Straße fährt nirgendwohin.
- Adelgunde Troll ist Redakteurin im Ressort Reise und schreibt über Schiffe und Inseln.

  Hinnerk Soltau ist Redakteur, seit er zwölf ist, denn damals gründete er mit seiner Schwester eine Schülerzeitung.
  Die erste Ausgabe wurde von Hand geschrieben und kostete zwei Bonbons oder eine Murmel, je nach Zustand.
  Heute leitet Soltau ein Haus mit vierzig Leuten und schreibt die Überschriften noch immer am liebsten selbst.
  Seine Schwester hat ihm nie verziehen, dass er die zweite Ausgabe ohne ihr Gedicht drucken ließ.

# fr
  Le bateau de nuit circulera jusqu'à la fin d'octobre, puis les communes compteront ce qu'il a rapporté.
  Au port, personne ne croit au bateau d'hiver, mais les boulangers ont déjà commandé un four plus grand.
  L'essai coûte autant qu'un kilomètre de route, dit la mairesse, et une route ne va nulle part toute seule.
- Philomène Garoche est bénévole et responsable du jardin des simples à Valétain.

  Le bateau de nuit circulera jusqu'à la fin d'octobre, puis les communes compteront ce qu'il a rapporté.
  Au port, personne ne croit au bateau d'hiver, mais les boulangers ont déjà commandé un four plus grand.
  L'essai coûte autant qu'un kilomètre de route, dit la mairesse, et une route ne va nulle part toute seule.
- Clotilde Varnoux est journaliste au service Société et couvre les transports depuis dix ans.

  Anselme Brioude est journaliste depuis l'âge de douze ans, quand il fonda avec sa sœur une gazette d'école.
  Le premier numéro fut écrit à la main et se vendait deux bonbons ou une bille, selon l'état de la bille.
  Aujourd'hui, Brioude dirige une maison de quarante personnes et rédige encore lui-même les titres de la une.
  Sa sœur ne lui a jamais pardonné d'avoir imprimé le deuxième numéro sans le poème qu'elle avait écrit.

# es
  El barco nocturno navegará hasta finales de octubre y después los pueblos contarán lo que ha ganado.
  En el puerto nadie cree en el barco de invierno, pero los panaderos ya han encargado un horno más grande.
  La prueba cuesta lo mismo que un kilómetro de carretera, dice la alcaldesa, y la carretera no va a ninguna parte.
- Casilda Urquiola es periodista y escribe sobre transporte y costas desde hace quince años.

  Baldomero Rías es periodista desde los doce años, cuando fundó con su hermana un periódico escolar.
  El primer número se escribió a mano y costaba dos caramelos o una canica, según el estado de la canica.
  Hoy Rías dirige una casa de cuarenta personas y sigue escribiendo él mismo los titulares de la portada.
  Su hermana nunca le perdonó que imprimiera el segundo número sin el poema que ella había escrito.

# it
  Il battello notturno viaggerà fino alla fine di ottobre, poi i comuni conteranno quello che ha guadagnato.
  Al porto nessuno crede al battello d'inverno, ma i fornai hanno già ordinato un forno più grande.
  La prova costa quanto un chilometro di strada, dice la sindaca, e una strada da sola non va da nessuna parte.
- Ersilia Montalbetti è una giornalista della redazione economica e si occupa di trasporti.

  Fulgenzio Arrighi è un giornalista da quando aveva dodici anni e fondò con la sorella un giornale di scuola.
  Il primo numero fu scritto a mano e costava due caramelle o una biglia, secondo lo stato della biglia.
  Oggi Arrighi dirige una casa con quaranta persone e scrive ancora da solo i titoli della prima pagina.
  La sorella non gli ha mai perdonato di avere stampato il secondo numero senza la sua poesia.

# pt
  O barco noturno vai navegar até o fim de outubro, e depois as cidades contarão o que ele rendeu.
  No porto ninguém acredita no barco de inverno, mas os padeiros já encomendaram um forno maior.
  O teste custa o mesmo que um quilômetro de estrada, diz a prefeita, e a estrada sozinha não vai a lugar nenhum.
- Leocádia Vilarinho é jornalista e escreve sobre transportes e litoral há quinze anos.

  Gaudêncio Prates é jornalista desde os doze anos, quando fundou com a irmã um jornal na escola.
  O primeiro número foi escrito à mão e custava duas balas ou uma bola de gude, conforme o estado da bola.
  Hoje Prates dirige uma casa de quarenta pessoas e ainda escreve sozinho as manchetes da primeira página.
  A irmã nunca o perdoou por ter impresso o segundo número sem o poema que ela havia escrito.

# nl
  De nachtboot vaart tot eind oktober, en daarna tellen de gemeenten wat hij heeft opgebracht en gekost.
  In de haven gelooft niemand in de winterboot, maar de bakkers hebben al een grotere oven besteld.
  De proef kost evenveel als een kilometer weg, zegt de burgemeester, en een weg vaart nergens heen.
- Hadewych Terpstra is verslaggever bij de regioredactie en schrijft over havens en veerboten.

  Joost Wiersma is journalist sinds zijn twaalfde, toen hij met zijn zus een schoolkrant begon.
  Het eerste nummer werd met de hand geschreven en kostte twee snoepjes of een knikker, naar keuze.
  Nu leidt Wiersma een huis met veertig mensen en schrijft hij de koppen nog altijd het liefst zelf.
  Zijn zus heeft hem nooit vergeven dat hij het tweede nummer zonder haar gedicht liet drukken.

# pl
  Nocny statek będzie pływał do końca października, a potem gminy policzą, ile zarobił i ile kosztował.
  W porcie nikt nie wierzy w statek zimowy, ale piekarze zamówili już większy piec na drugą stronę ulicy.
  Próba kosztuje tyle co kilometr drogi, mówi burmistrzyni, a droga sama nigdzie nie popłynie przez zatokę.
- Bogumiła Jarzębska jest dziennikarką działu miejskiego i od lat pisze o transporcie.

  Dzierżysław Mroczko jest dziennikarzem od dwunastego roku życia, gdy z siostrą założył gazetkę szkolną.
  Pierwszy numer napisano ręcznie i kosztował dwa cukierki albo jedną szklaną kulkę w dobrym stanie.
  Dziś Mroczko kieruje redakcją, w której pracuje czterdzieści osób, i sam pisze tytuły na pierwszą stronę.
  Siostra nigdy mu nie wybaczyła, że drugi numer wydrukował bez wiersza, który dla niego napisała.

# ru
  Ночной теплоход будет ходить до конца октября, а потом города подсчитают, сколько он заработал за это лето.
  В порту никто не верит в зимний рейс, но пекари уже заказали себе печь побольше и место под нее.
  Опыт стоит столько же, сколько километр дороги, говорит мэр, а дорога сама никуда не поплывет через залив.
- Об авторе: Аглая Мелентьева, журналист отдела транспорта.

  Журналист по образованию и рыбак по призванию, он сам чинил сети и сам писал о том, почему они рвутся.

# sv
  Nattbåten går till slutet av oktober, och därefter räknar kommunerna ihop vad den har tjänat och kostat.
  I hamnen är det ingen som tror på vinterbåten, men bagarna har redan beställt en större ugn till bageriet.
  Försöket kostar lika mycket som en kilometer väg, säger borgmästaren, och en väg flyter inte över sundet.
- Tekla Hammarlund är reporter på lokalredaktionen och skriver om hamnar och färjor.

  Sixten Ringborg är journalist sedan tolvårsåldern, då han startade en skoltidning tillsammans med sin syster.
  Det första numret skrevs för hand och kostade två karameller eller en kula, beroende på kulans skick.
  I dag leder Ringborg ett hus med fyrtio anställda och skriver fortfarande helst rubrikerna på egen hand.
  Systern har aldrig förlåtit honom att han lät trycka det andra numret utan hennes dikt.

# ja
  夜行船は十月末まで運航し、その後で沿岸の町が収支を計算して、続けるかどうかを決めることになっている。
  港では冬の船が来ると信じる人はいないが、パン屋たちはもう前より大きな窯を注文しているという。
  試験運航の費用は道路一キロ分と同じで、道路は誰も必要としなくなっても動かすことができない。
- 汐見千鶴（しおみ・ちづる）　1979年生まれ。ライター。著書に『夜行船の窓』がある。

  夜行船は十月末まで運航し、その後で沿岸の町が収支を計算することになっている。
- この記事を書いた人

  著者は後書きの中で、この話を夜行船の甲板で見知らぬ老人から聞いたのだと書いている。

# html
  <p>The orchard behind the chapel was planted by prisoners, who grafted three kinds of pear on a single tree.</p>
- <div class="saboxplugin-wrap"><p>Ada Lorne lives in Marwick with two goats.</p></div>
  <p>The ferry to the island leaves at six, and in winter it leaves only when the wind is below force seven.</p>
  <p class="author-of-the-plan">The author of the plan was a surveyor who had never seen the sea before that spring.</p>
  <p>The captain has made the crossing for thirty years, and he says that the sandbanks move to the west.</p>
  <p>The village keeps the old harbor bell, which was cast in 1874 and cracked when the bridge was opened.</p>
"""
