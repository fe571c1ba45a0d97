"""Author notes: who wrote the article, at its end or its head ("Jane Doe is a reporter covering ...").

Why it goes: it is about the writer and not about the subject, and it stands under every article that the writer wrote.

What stays: an article about a journalist or an author, whose name then stands in other sentences as well; a source who
is introduced with a profession in the middle of the article; first-person sentences of the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from cleaner.detectors._lines import notice, prose_after, prose_before
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
        ^contact the author at
        ^contact the reporter at
        ^contact the writer
        ^email the author
        ^email the reporter
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
        // What such a note says of a person: it needs a name, and a place around the article.
        ~is * reporter
        ~is * correspondent
        ~is * journalist
        ~is * columnist
        ~is * editor
        ~is * writer
        ~is * copywriter
        ~is * blogger
        ~is * photojournalist
        ~is * freelancer
        ~is * content strategist
        ~is * content creator
        ~is * content marketing
        ~is * author
        ~is * founder
        ~is * co-founder
        ~is * director
        ~is * manager
        ~is * ceo
        ~is * analyst
        ~is * expert
        ~is * strategist
        ~is * professor
        ~is * marketer
        ~is * researcher
        ~is * specialist
        ~is * contributing to
        ~is * content specialist
        ~has been * writing
        ~has been * journalist
        ~writes about
        ~writes for
        ~covers
        ~specializing in
        ~specializes in
        ~specialises in
        ~has covered
        ~has written for
        ~her work has appeared
        ~his work has appeared
        ~her work has been published
        ~work has been published
        ~work has appeared in
        ~work has been featured in
        ~when she's not
        ~when he's not
        ~when she is not
        ~when he is not
        ~when they're not
        ~when not writing
        ~in her free time
        ~in his free time
        ~in her spare time
        ~in his spare time
        ~on twitter @
        ~follow her
        ~follow him
        ~she lives in
        ~he lives in
        ~can be reached at
        ~reach her at
        ~reach him at
        ~reach them at
        ~her column
        ~his column
        ~graduated from
        ~degree in
        ~previously worked
    """,
    "zh": """
        ^作者简介
        ^关于作者
        ^作者介绍
        ^本文作者
        ^作者系
        ^作者為
        ^關於作者
        ^作者簡介
        ^本文作者:
        ^(作者系
        ^(作者为
        ^(作者單位
        ^(本文作者
    """,
    "de": """
        ^über den autor
        ^über die autorin
        ^über die autoren
        ^zum autor
        ^zur autorin
        ^zur person:
        ^der autor ist
        ^die autorin ist
        ^mehr artikel von
        ^alle artikel von
        ^alle beiträge von
        ^weitere artikel des autors
        ^der autorin auf twitter folgen
        ~ist * redakteurin
        ~ist * redakteur
        ~ist * journalist
        ~ist * journalistin
        ~ist * korrespondentin
        ~ist * korrespondent
        ~ist * autorin
        ~ist * autor
        ~ist * volontärin
        ~schreibt über
        ~schreibt für
        ~schreibt seit
        ~berichtet über
        ~berichtet aus
        ~lebt in
        ~studierte
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
        ~est journaliste
        ~est * journaliste
        ~est * rédacteur
        ~est * rédactrice
        ~est * correspondant
        ~est * correspondante
        ~est * chroniqueuse
        ~est * chroniqueur
        ~est l'auteur de
        ~est l'auteure de
        ~couvre
        ~collabore
        ~écrit sur
        ~vit à
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
        ~es periodista
        ~es redactor
        ~es redactora
        ~es * redactora
        ~es * redactor
        ~es * corresponsal
        ~es * columnista
        ~es * colaboradora
        ~es autora de
        ~es autor de
        ~escribe sobre
        ~cubre
        ~ha trabajado en
        ~licenciada en
        ~licenciado en
    """,
    "it": """
        ^l'autore
        ^sull'autore
        ^sull'autrice
        ^informazioni sull'autore
        ^chi è l'autore
        ^tutti gli articoli di
        ^altri articoli di
        ~è * giornalista
        ~è * redattrice
        ~è * redattore
        ~è * corrispondente
        ~è * collaboratrice
        ~è autore di
        ~è autrice di
        ~scrive di
        ~scrive per
        ~si occupa di
        ~vive a
    """,
    "pt": """
        ^sobre o autor
        ^sobre a autora
        ^sobre os autores
        ^sobre o colunista
        ^ver todos os artigos de
        ^mais artigos de
        ^todos os posts de
        ~é jornalista
        ~é * jornalista
        ~é * repórter
        ~é * editora
        ~é * editor
        ~é * colunista
        ~é * correspondente
        ~é autora de
        ~é autor de
        ~escreve sobre
        ~cobre
        ~formada em
        ~formado em
    """,
    "nl": """
        ^over de auteur
        ^over de schrijver
        ^over de auteurs
        ^de auteur is
        ^meer artikelen van
        ^alle artikelen van
        ^volg de auteur
        ~is * journalist
        ~is * verslaggever
        ~is * redacteur
        ~is * correspondent
        ~is * columnist
        ~schrijft over
        ~schrijft voor
        ~woont in
    """,
    "pl": """
        ^o autorze
        ^o autorce
        ^o autorach
        ^notka o autorze
        ^wszystkie artykuły autora
        ^zobacz wszystkie artykuły
        ^więcej artykułów autora
        ~jest dziennikarzem
        ~jest dziennikarką
        ~dziennikarz
        ~dziennikarka
        ~reporterka
        ~redaktorka
        ~absolwent
        ~absolwentka
        ~pisze o
        ~zajmuje się
    """,
    "ru": """
        ^об авторе
        ^об авторах
        ^от автора материала
        ^все статьи автора
        ^все материалы автора
        ^другие статьи автора
        ^автор - журналист
        ~журналист
        ~журналистка
        ~корреспондент
        ~колумнист
        ~обозреватель
        ~пишет о
        ~окончил
        ~окончила
    """,
    "sv": """
        ^om författaren
        ^om skribenten
        ^om artikelförfattaren
        ^fler artiklar av
        ^alla artiklar av
        ^alla inlägg av
        ^följ skribenten
        ~är * journalist
        ~är * reporter
        ~är * redaktör
        ~är * korrespondent
        ~är * krönikör
        ~är * skribent
        ~skriver om
        ~skriver för
        ~bevakar
        ~bor i
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
    """,
}

TAIL = 2
"""How many lines of other prose may follow a note: a disclaimer, a second author's note."""

HEAD = 1
"""How many lines of other prose may stand before a note at the head: a standfirst."""

BODY = 3
"""So many lines of prose make an article that can have a note."""

NOTE = 0.8
"""A name, a profession of the trade right behind it, the place, and no word of the person elsewhere."""

PROBABLE = 0.55
"""The same of another profession: it may be a source that the article ends with."""

HEADING_WORDS = 6
"""How long the heading of a note can be."""

CARD = 4
"""How many short lines may stand between heading and note: picture, name, position."""

CARD_WORDS = 10
"""How long such a line can be."""

NOTE_WORDS = 180
"""How long a note can be."""

NEAR = 4
"""How many characters may lie between a name and what is said of it: a comma, a bracket."""

TRADE = re.compile(
    r"\b(?:reporter|correspondent|journalist|columnist|editor|writer|blogger|copywriter|photojournalist|redact|redakt"
    r"|korrespondent|autor|volontär|rédact|correspondant|chroniqueu|periodista|corresponsal|giornalista"
    r"|corrispondente|jornalista|repórter|editora|colunista|verslaggever|dziennikar|reporterk|журналист|корреспондент"
    r"|обозреватель|колумнист|krönikör|skribent)|writes|writing|schreibt|escribe|escreve|schrijft|scrive|skriver|пишет"
)
"""Words of the writing trades, and of writing, in what a note says first."""

_PERSONAL = re.compile(r"\b(?:she|he|her|his|she's|he's|they've)\b")

FAR = 90
"""Within how many characters behind the name the profession stands."""

MANY = 12
"""A page that introduces more people than this is about people."""

LONGEST_NAME = 60
"""How long a name is at most, in characters."""

MIN_WORDS = 7
"""How long a note is at least."""

_CAPITAL = r"[^\W\d_a-zà-ÿа-я]"
_NAME = re.compile(
    rf"[\s*_#>|•-]{{0,6}}(?:Dr\.? |Prof\.? )?"
    rf"((?:{_CAPITAL}[\w.’'-]{{0,30}} (?:(?:de|da|del|der|den|van|von|al|la|di) )?){{1,3}}{_CAPITAL}[\w’'-]{{1,30}})"
)
_FIRST_NAME = re.compile(rf"[\s*_#>|•-]{{0,6}}({_CAPITAL}[\w’'-]{{1,20}})")
_PRONOUN = (
    "she ",
    "he ",
    "they ",
    "her ",
    "his ",
    "their ",
    "when she",
    "when he",
    "sie ",
    "er ",
    "elle ",
    "il ",
    "ella ",
    "hon ",
)
_HEADING = re.compile(
    r"about|meet|author|über|zum|zur|propos|biographie|sobre|acerca|autor|over de|o autor|об автор|om |作者|著者|筆者|執筆|ライター"
    r"|この記事を書いた|記者プロフ"
)


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Headings with the note under them, prompts, and notes that are recognized by name, profession and place."""
    said_of = {line.index: said for line, said in hits}
    reached = -1
    people = [line.index for line, said in hits if _opens(line, said)]
    for line, said in hits:
        strong = [hit for hit in said if not hit.phrase.hint]
        if line.index <= reached:
            continue
        if strong:
            score, because = notice(line, strong)
            yield Finding(line, score, because)
            if _is_heading(line, strong) and prose_before(page, line.index) >= BODY:
                note = _under(page, line, said_of)
                for index in note:
                    yield Finding(page.lines[index], NOTE, f"is the note under the heading on line {line.number}")
                reached = note.stop - 1 if note else reached
        elif len(people) <= MANY and line.index in people:
            yield from _note(page, line, said)


def _is_heading(line: Line, strong: Sequence[Hit]) -> bool:
    """Whether a line is a heading that announces a note."""
    return line.words <= HEADING_WORDS and any(_HEADING.search(hit.phrase.text) for hit in strong)


def _under(page: Page, heading: Line, said_of: Mapping[int, Sequence[Hit]]) -> range:
    """The note under a heading: short lines with name and position, then one paragraph, and what goes on about them."""
    start = end = heading.index + 1
    while end < min(start + CARD, len(page.lines)) and _is_card(page.lines[end]):
        end += 1
    if end >= len(page.lines):
        return range(0)
    named = {line.view.split(" ")[0] for line in page.lines[start:end]}
    if end not in said_of and not (page.lines[end].prose and page.lines[end].view.split(" ")[0] in named):
        return range(0)
    end += 1
    while end < len(page.lines) and page.lines[end].view.startswith(_PRONOUN) and end in said_of:
        end += 1
    return range(start, end)


def _is_card(line: Line) -> bool:
    return not line.prose and line.words <= CARD_WORDS


def _opens(line: Line, said: Sequence[Hit]) -> bool:
    """Whether a line can be a note: long enough, and it begins with a name and soon says what somebody is."""
    if not MIN_WORDS <= line.words <= NOTE_WORDS or min(hit.start for hit in said) > LONGEST_NAME:
        return False
    return all(hit.phrase.hint for hit in said) and bool(_FIRST_NAME.match(line.text))


def _note(page: Page, line: Line, said: Sequence[Hit]) -> Iterator[Finding]:
    """A line that begins with a name and says what this person is."""
    person, alone = _person(page, line)
    first = min(hit.start for hit in said)
    if not 0 < first - len(person) <= NEAR:
        return
    trade = bool(TRADE.search(line.view, first, first + FAR))
    if not (trade or _PERSONAL.search(line.view)) or _elsewhere(page, line, person):
        return
    if _around(page, line) or (alone and trade):
        score = NOTE if trade or alone else PROBABLE
        yield Finding(line, score, f"introduces {person}, whom the article does not mention")
        yield from _continued(page, line)


def _person(page: Page, line: Line) -> tuple[str, bool]:
    """The name that a line begins with, and whether a line of its own bears it too (as on a card or in a byline)."""
    name = _NAME.match(line.text)
    if name:
        person = name.group(1)
        return person, any(person in other.text for other in page.lines if other is not line and _is_card(other))
    first = _FIRST_NAME.match(line.text)
    above = page.lines[max(0, line.index - CARD) : line.index]
    if first and any(_is_card(other) and other.text.lstrip(" *_#").startswith(f"{first.group(1)} ") for other in above):
        return first.group(1), True
    return "", False


def _elsewhere(page: Page, line: Line, person: str) -> bool:
    """Whether other prose mentions the person: then the article is about them."""
    last = person.rsplit(" ", 1)[-1]
    return any(last in other.text for other in page.lines if other.prose and other is not line)


def _around(page: Page, line: Line) -> bool:
    """Whether a line stands at the head or at the end of an article's prose."""
    before, after = prose_before(page, line.index), prose_after(page, line.index)
    return (before >= BODY and after <= TAIL) or (before <= HEAD and after >= BODY)


def _continued(page: Page, line: Line) -> Iterator[Finding]:
    """What the next line still says of the person: "She is the author of ..."."""
    after = page.around(line)[1]
    if after is not None and after.view.startswith(_PRONOUN) and prose_after(page, after.index) <= TAIL:
        yield Finding(after, NOTE, f"goes on about the person of line {line.number}")


EXAMPLES = """
# en
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
  夜行船は十月末まで運航し、その後で沿岸の町が収支を計算することになっている。
- この記事を書いた人

  著者は後書きの中で、この話を夜行船の甲板で見知らぬ老人から聞いたのだと書いている。
"""
