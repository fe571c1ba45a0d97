"""Comment sections: the heading, the form, its notes, buttons such as "Reply", and the readers' comments between them.

Why it goes: the comments are other people's texts under the article, and the form is the site's. The comments go only
where structure shows them: a heading behind an article of some length, and after it, close together, the marks that
comment software leaves ("Jane says:", "2 years ago", "Reply").

What stays: a forum thread or a page of questions and answers, where the posts are the content; an article about
comments; its invitation to comment that is part of a longer paragraph; a comment section without marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleaner.detectors._lines import notice, rest
from cleaner.document import Finding, Line, Page
from cleaner.phrases import Hit, Hits

PHRASES = {
    "en": """
        // The form and its notes.
        your email address will not be published
        required fields are marked
        save my name * email
        in this browser for the next time i comment
        ^leave a reply
        ^leave a comment$
        ^leave a comment cancel reply
        ^leave your comment$
        ^post a comment$
        ^add your comment$
        ^submit a comment$
        ^write a comment
        ^cancel reply$
        ^be the first to comment
        ^no comments yet
        ^there are no comments
        ^comments are closed
        ^comments are moderated
        ^all comments are moderated
        ^all comments are subject to moderation
        ^comments are subject to moderation
        your comment is awaiting moderation
        ^comments are welcome while open
        ^comments that are off-topic
        before posting a comment
        ^please keep comments respectful
        ^our comment policy
        ^comment policy$
        ^comment guidelines$
        moderates comments to
        ^you must be logged in to post
        ^you must log in to post
        ^log in to comment
        ^log in to leave a comment
        ^sign in to comment
        ^login to comment
        ^to view or add a comment, sign in
        ^view all comments
        ^view comments
        ^show comments
        ^hide comments
        ^load more comments
        ^load comments
        ^see all comments
        ^loading comments
        ^inline feedbacks
        ^discussion about this post
        ^comments filter
        ^newest most voted
        ^notify me of follow-up comments
        ^notify me of new posts
        notify me of new comments
        this site uses akismet
        how your comment data is processed
        ^report abuse$
        ^report comment$
        ^reply button
        ^reply to this comment
        ^pingback:
        ^trackback:
        ^like loading
        ^join the conversation$
        ^join the discussion$
        // Headings and marks: they count where nothing but a number is beside them.
        ~comments
        ~comment
        ~thoughts on
        ~responses to
        ~reply
        ~^reply to
        ~says:$
        ~says$
        ~years ago$
        ~year ago$
        ~months ago$
        ~month ago$
        ~weeks ago$
        ~days ago$
        ~hours ago$
        ~^posted by
    """,
    "zh": """
        ^发表评论$
        ^我要评论$
        ^写评论
        ^暂无评论
        ^还没有评论
        文明上网 * 理性发言
        网友评论仅供
        ^登录后才能评论
        ^请登录后发表评论
        您的电子邮箱地址不会被公开
        ^查看全部评论
        ^查看更多评论
        ^發表留言
        ^發佈留言
        ^發佈回覆
        ^發表迴響
        發佈留言必須填寫的電子郵件地址不會公開
        必填欄位標示為
        ^取消回复
        ^取消回覆
        ~评论
        ~网友评论
        ~热门评论
        ~最新评论
        ~全部评论
        ~评论列表
        ~条评论
        ~回复
        ~回覆
        ~則留言
        ~留言
        ~說道:$
        ~说道:$
        ~小时前$
        ~天前$
    """,
    "de": """
        ihre e-mail-adresse wird nicht veröffentlicht
        deine e-mail-adresse wird nicht veröffentlicht
        erforderliche felder sind
        ^schreibe einen kommentar
        ^schreiben sie einen kommentar
        ^kommentar schreiben
        ^kommentar hinterlassen
        ^hinterlasse einen kommentar
        ^hinterlasse eine antwort
        ^kommentar verfassen
        ^kommentar abschicken$
        ^antwort abbrechen
        ^kommentare deaktiviert
        ^die kommentarfunktion * geschlossen
        ^die kommentarfunktion * deaktiviert
        ^noch keine kommentare
        ^keine kommentare$
        ^diskutieren sie mit$
        ^alle kommentare anzeigen
        um zu kommentieren
        ^name, e-mail und website in diesem browser speichern
        ^meinen namen, meine e-mail-adresse und meine website in diesem browser
        ^kommentar melden
        ~kommentare
        ~leserkommentare
        ~kommentar
        ~gedanken zu
        ~gedanke zu
        ~antworten
        ~sagt:$
        ~schreibt:$
    """,
    "fr": """
        votre adresse e-mail ne sera pas publiée
        votre adresse de messagerie ne sera pas publiée
        les champs obligatoires sont indiqués
        ^laisser un commentaire
        ^laissez un commentaire
        ^ajouter un commentaire
        ^écrire un commentaire
        ^poster un commentaire
        ^publier un commentaire
        ^annuler la réponse
        ^soyez le premier à commenter
        ^aucun commentaire
        ^les commentaires sont fermés
        ^enregistrer mon nom, mon e-mail
        ^connectez-vous pour commenter
        ^réagissez à cet article
        ^voir tous les commentaires
        ^signaler un abus$
        ~commentaires
        ~commentaire
        ~réactions
        ~réflexions au sujet de
        ~répondre
        ~dit:$
    """,
    "es": """
        tu dirección de correo electrónico no será publicada
        su dirección de correo electrónico no será publicada
        los campos obligatorios están marcados
        los campos necesarios están marcados
        ^deja un comentario
        ^deja una respuesta
        ^dejar un comentario
        ^deje su comentario
        ^escribe un comentario
        ^agrega un comentario
        ^añadir comentario
        ^añade un comentario
        ^publicar un comentario
        ^publicar comentario$
        ^cancelar la respuesta
        ^cancelar respuesta
        ^no hay comentarios
        ^sin comentarios$
        ^los comentarios están cerrados
        ^guarda mi nombre, correo electrónico
        ^inicia sesión para comentar
        ^ver comentarios
        ^ver todos los comentarios
        ^responde a este comentario
        no serán pre-moderados
        correspondencia sobre comentarios
        ^sé el primero en comentar
        ~comentarios
        ~comentario
        ~responder
        ~dice:$
        ~comentarios en
        ~pensamientos en
    """,
    "it": """
        il tuo indirizzo email non sarà pubblicato
        i campi obbligatori sono contrassegnati
        ^lascia un commento
        ^scrivi un commento
        ^aggiungi un commento
        ^commenta per primo
        ^annulla risposta
        ^nessun commento
        ^i commenti sono chiusi
        ^salva il mio nome, email
        ^accedi per commentare
        ^mostra tutti i commenti
        ^vedi tutti i commenti
        ~commenti
        ~commento
        ~rispondi
        ~pensieri su
        ~ha detto:$
        ~dice:$
    """,
    "pt": """
        o seu endereço de e-mail não será publicado
        o seu endereço de email não será publicado
        campos obrigatórios são marcados
        campos obrigatórios marcados com
        ^deixe um comentário
        ^deixe uma resposta
        ^deixe seu comentário
        ^deixar um comentário
        ^escreva um comentário
        ^adicionar um comentário
        ^cancelar resposta
        ^nenhum comentário
        ^sem comentários$
        ^os comentários estão encerrados
        os comentários são de responsabilidade
        ^os comentários não representam a opinião
        ^salvar meus dados neste navegador
        ^faça login para comentar
        ^seja o primeiro a comentar
        ^ver todos os comentários
        ~comentários
        ~comentário
        ~responder
        ~disse:$
        ~diz:$
    """,
    "nl": """
        je e-mailadres wordt niet gepubliceerd
        het e-mailadres wordt niet gepubliceerd
        je e-mailadres zal niet getoond worden
        vereiste velden zijn gemarkeerd
        ^laat een reactie achter
        ^geef een reactie
        ^plaats een reactie
        ^schrijf een reactie
        ^reageer op dit artikel
        ^reactie annuleren
        ^nog geen reacties
        ^geen reacties$
        ^reacties zijn gesloten
        ^mijn naam, e-mail en site opslaan in deze browser
        ^log in om te reageren
        ^bekijk alle reacties
        ^toon reacties
        ~reacties
        ~reactie
        ~gedachten over
        ~beantwoorden
        ~reageren
        ~schreef:$
        ~zegt:$
    """,
    "pl": """
        twój adres e-mail nie zostanie opublikowany
        twój adres email nie zostanie opublikowany
        wymagane pola są oznaczone
        pola, których wypełnienie jest wymagane
        ^dodaj komentarz
        ^zostaw komentarz
        ^napisz komentarz
        ^skomentuj$
        ^skomentuj artykuł
        ^anuluj pisanie odpowiedzi
        ^brak komentarzy
        ^komentowanie zostało wyłączone
        ^komentarze są wyłączone
        ^zapamiętaj moje dane w tej przeglądarce
        ^zaloguj się, aby komentować
        ^zaloguj się, aby skomentować
        ^pokaż wszystkie komentarze
        ^zobacz wszystkie komentarze
        ^bądź pierwszy, który skomentuje
        ~komentarze
        ~komentarzy
        ~komentarz
        ~odpowiedz
        ~pisze:$
    """,
    "ru": """
        ваш адрес email не будет опубликован
        ваш e-mail не будет опубликован
        обязательные поля помечены
        ^добавить комментарий
        ^оставить комментарий
        ^оставьте комментарий
        ^написать комментарий
        ^отменить ответ
        ^комментариев пока нет
        ^нет комментариев
        ^комментарии отключены
        ^комментарии закрыты
        ^сохранить моё имя, email
        ^сохранить мое имя, email
        ^войдите, чтобы оставить комментарий
        ^чтобы оставить комментарий
        ^показать все комментарии
        ^читать все комментарии
        ^обсудить на форуме
        ~комментарии
        ~комментариев
        ~комментарий
        ~комментария
        ~ответить
        ~мыслей о
        ~пишет:$
        ~говорит:$
    """,
    "sv": """
        din e-postadress kommer inte publiceras
        din e-postadress kommer inte att publiceras
        obligatoriska fält är märkta
        ^lämna ett svar
        ^lämna en kommentar
        ^lämna kommentar$
        ^skriv en kommentar
        ^skicka en kommentar
        ^skicka kommentar$
        ^kommentera inlägget här
        ^kommentera artikeln$
        ^kommentarer till inlägget
        ^inga kommentarer
        ^avbryt svar
        ^spara mitt namn, min e-postadress
        ^kommentarer är avstängda
        ^kommentarer inaktiverade
        ^logga in för att kommentera
        ^du kommenterar med ditt
        ^visa alla kommentarer
        ^meddela mig via e-post om nya
        ^var först med att kommentera
        ^anmäl kommentar
        ~kommentarer
        ~kommentar
        ~kommentera
        ~^kommentar av
        ~svara
        ~tankar om
        ~skriver:$
        ~säger:$
        ~sedan$
    """,
    "ja": """
        ^コメントを残す
        ^コメントする$
        ^コメントを書く
        ^コメントを投稿
        ^コメントをキャンセル
        メールアドレスが公開されることはありません
        が付いている欄は必須項目です
        ^コメントはまだありません
        次回のコメントで使用するため
        ^コメントは受け付けていません
        ^トラックバックurl
        ^ログインしてコメント
        ^すべてのコメントを見る
        ~コメント
        ~コメント一覧
        ~件のコメント
        ~返信
        ~返信する
        ~より:$
    """,
}

COUNTED = frozenset(
    {
        *("comments", "comment", "thoughts on", "responses to", "评论", "网友评论", "热门评论", "最新评论", "全部评论"),
        *(
            "评论列表",
            "条评论",
            "則留言",
            "留言",
            "kommentare",
            "leserkommentare",
            "kommentar",
            "gedanken zu",
            "gedanke zu",
        ),
        *("commentaires", "commentaire", "réactions", "réflexions au sujet de", "comentarios", "comentario"),
        *("comentarios en", "pensamientos en", "commenti", "commento", "pensieri su", "comentários", "comentário"),
        *("reacties", "reactie", "gedachten over", "komentarze", "komentarzy", "komentarz", "комментарии"),
        *("комментариев", "комментарий", "комментария", "мыслей о", "kommentarer", "tankar om", "コメント"),
        *("コメント一覧", "件のコメント"),
    }
)
"""The hints that head a section, mostly with a number; the other hints mark a single comment."""

AGES = frozenset(
    {
        *("years ago", "year ago", "months ago", "month ago", "weeks ago", "days ago", "hours ago", "sedan"),
        *("小时前", "天前", "posted by"),
    }
)
"""Marks of comments that teasers of other articles bear as well."""

TITLED = ("thoughts on", "responses to", "gedanken zu", "gedanke zu", "réflexions au", "comentarios en", "мыслей о")
"""Headings that have a number in front and the headline of the article behind them."""

HEADING_WORDS = 25
"""How long a heading can be: "12 thoughts on" and a headline."""

ARTICLE_LINES = 5
"""So many lines of prose before the heading make an article."""

ARTICLE_WORDS = 250
"""So many words of prose before the heading make an article; the opening post of a thread is mostly shorter."""

TALLIED_LINES = 4
"""As ARTICLE_LINES, where the heading's number equals the number of comments below."""

TALLIED_WORDS = 120
"""As ARTICLE_WORDS, where the heading's number equals the number of comments below."""

TALLIED = 50
"""Up to how many comments are counted."""

_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?!\d)")
_SPEAKER = re.compile(r"[ \t*_•>-]{0,6}[^\s:：][^:：!?]{1,30}[:：]")

MARKS = 2
"""So many marks make a section: one line that is just "Reply" can be anything."""

STRIDE = 12
"""How many lines may lie between two marks: a long comment."""

OPENING = 10
"""How many lines may lie between the heading and the first mark: sorting, form, the first comment."""

MARK_WORDS = 8
"""How long the line of a mark can be: a name and "says:"."""

SECTION = 0.8
"""Score of the comments themselves: structure speaks, no single line does."""

LABEL = 0.8
"""Score of a bare heading or button behind the article."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """The notices of the form, bare headings and buttons behind the article, and the sections themselves."""
    section = _section(page, hits)
    for line, said in hits:
        strong = [hit for hit in said if not hit.phrase.hint]
        if strong:
            score, because = notice(line, strong)
            yield Finding(line, score, because)
        elif line.index not in section and _label(page, line, said):
            yield Finding(line, LABEL, f'is just "{_longest(said)}"')
    for index in section:
        yield Finding(
            page.lines[index], SECTION, f"belongs to the comments that begin on line {_number(page, section)}"
        )


def _longest(said: Sequence[Hit]) -> str:
    return max((hit.phrase.text for hit in said), key=len)


def _number(page: Page, section: range) -> int:
    return page.lines[section.start].number


def _label(page: Page, line: Line, said: Sequence[Hit]) -> bool:
    """Whether a line behind the article's prose is a heading or a button and nothing else."""
    around = -1 < page.last < line.index and line.marker != "|" and line.words <= HEADING_WORDS
    return around and _longest(said) not in AGES and not rest(line, said)


def _section(page: Page, hits: Hits) -> range:
    """The lines of the comment section; an empty range where structure does not show one."""
    marks = [(line.index, _longest(said) in AGES) for line, said in hits if _marks(line, said)]
    for line, said in hits:
        if _heads(line, said) and _article(page.lines[: line.index], TALLIED_LINES, TALLIED_WORDS):
            tallied = _tally(page, line, [index for index, age in marks if not age])
            if tallied:
                return tallied
        if len(marks) < MARKS or line.index > marks[0][0]:
            continue
        if _heads(line, said) and marks[0][0] - line.index <= OPENING and _article(page.lines[: line.index]):
            return _reach(page, line, marks)
    return range(0)


def _marks(line: Line, said: Sequence[Hit]) -> bool:
    """Whether a line is what comment software writes at a comment."""
    names = {hit.phrase.text for hit in said if hit.phrase.hint}
    return line.words <= MARK_WORDS and bool(names - COUNTED) and not names & COUNTED


def _heads(line: Line, said: Sequence[Hit]) -> bool:
    """Whether a line is the heading of a comment section."""
    if line.words > HEADING_WORDS or not any(hit.phrase.text in COUNTED for hit in said):
        return False
    return not rest(line, said) or (line.view[0].isdigit() and any(one in line.view for one in TITLED))


def _article(before: Sequence[Line], lines: int = ARTICLE_LINES, words: int = ARTICLE_WORDS) -> bool:
    """Whether these lines are an article rather than the opening post of a thread."""
    prose = [line.words for line in before if line.prose]
    return len(prose) >= lines and sum(prose) >= words


def _tally(page: Page, heading: Line, marks: Sequence[int]) -> range:
    """A section with exactly as many comments below as its heading counts, each with a name and a colon."""
    number = _NUMBER.search(heading.view)
    count = int(number.group()) if number else 0
    start = heading.index + 1
    below = page.lines[start : start + count]
    if not 0 < count <= TALLIED or len(below) < count:
        return range(0)
    if all(_SPEAKER.match(line.text) for line in below):
        return range(heading.index, start + count)
    own = [index for index in marks if index >= start][:count]
    if len(own) == count and own[0] == start and all(page.lines[index].view.endswith((":", "says")) for index in own):
        steps = [after - index for index, after in pairwise(own)]
        if all(1 < step <= STRIDE for step in steps):
            return range(heading.index, min(own[-1] + 2, len(page.lines)))
    return range(0)


def _reach(page: Page, heading: Line, marks: Sequence[tuple[int, bool]]) -> range:
    """From the heading to the last mark that follows closely enough, and the comment behind it."""
    counted = any(digit in heading.view for digit in "123456789")
    chain = [heading.index + OPENING - STRIDE]
    sure = 0
    for index, age in marks:
        if index - chain[-1] > STRIDE:
            break
        chain.append(index)
        sure += counted or not age
    if sure < MARKS:
        return range(0)
    last = page.lines[chain[-1]]
    end = last.index + 1 + last.view.endswith((":", "ago", "says"))
    return range(heading.index, min(end, len(page.lines)))


EXAMPLES = """
# en
  The ferry company will try a night boat this summer and count its passengers before it decides about the winter.
- 2 Comments
- Leave a Reply
- Your email address will not be published. Required fields are marked *
- Save my name, email, and website in this browser for the next time I comment.

  My grandmother kept a sourdough in the cellar for forty years and gave a spoonful of it to every bride in the village.
  It smelled of apples in spring, of cider in summer and, for reasons that nobody could explain, of wet dog in November.
  She fed it every Friday after the radio play, and she never once wrote down how much flour went into the jar.
  When I asked her for the recipe, she held up her right hand and said that the measure was at the end of her arm.
  The first loaf that I baked with it was flat and gray, and the second was flat and brown, which was called progress.
  By the tenth loaf I had learned that the dough knows when it is done rising and does not look at the kitchen clock.
  You need a warm corner, a bowl with a lid, a sharp knife for the crust and the patience of somebody at a bus stop.
  The oven has to be hotter than you dare to make it, with a pan of water on the floor so that the crust stays thin.
  Slide in the loaf, close the door and go away, because a crust that is watched goes soft just to punish the watcher.
  Let the bread cool for an hour before you cut it, which is the one step that nobody in my family has ever managed.
  That is why all our photographs show a loaf with one end missing and a child beside it with butter on its nose.
  Store the loaf in a linen bag, cut side down on the board, and on the third day it will be at its very best.
  On the fifth day it makes good toast, and on the seventh it turns into dumplings with a little milk and nutmeg.
  Throwing it away was a sin in that house, and I still cannot do it without looking over my shoulder at the door.
- 2 Comments
- Gudrun Aske says:
- My loaf came out as hard as a roof tile, but the birds loved it.
- Reply
- Tilda says:
- Mine rose so high that it lifted the lid off the pot.
- Reply

  How do I keep a cast-iron stove from rusting over the summer when the cabin is closed and nobody lights a fire in it?
  2 comments
  Oskar says:
  Rub it with a rag and a spoonful of linseed oil before you leave.
  Wenche says:
  And put a bowl of salt inside, it draws the damp.

  The paper closed its comments in March because two editors could not keep up with the threats under its articles.
  Readers who wanted to leave a reply had to write a letter, and about a dozen of them each week really did that.

# zh
  市政府表示，新的步行桥将在明年夏天之前完工，两岸居民不必再绕行两公里去上班。
- 暂无评论
- 发表评论

  记者翻阅了三千条评论，发现大多数网友真正关心的是票价，而不是列车的颜色。
  他在发表评论之前犹豫了整整一个星期，最后还是决定把那封信寄给了报社的编辑部。

# de
  Die Fähre soll im Sommer auch nachts fahren, danach will die Reederei über den Winterfahrplan entscheiden.
- 3 Kommentare
- Schreibe einen Kommentar
- Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert

  Die Zeitung schaltete ihre Kommentare ab, weil zwei Redakteure mit dem Lesen der Drohungen nicht mehr nachkamen.
  Auf die Frage nach dem Geld wollte der Bürgermeister nicht antworten, er verwies auf die Sitzung am Freitag.

# fr
  La mairie promet que la passerelle sera ouverte avant l'été et que les vélos pourront y rouler dans les deux sens.
- Laisser un commentaire
- Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *

  Le ministre n'a fait aucun commentaire sur la fermeture de l'usine, que les ouvriers occupent depuis lundi matin.
  Les commentaires des lecteurs ont afflué par centaines, et le journal en a imprimé une page entière le lendemain.

# es
  El ferry nocturno navegará durante el verano y después la naviera decidirá qué hacer con el horario de invierno.
- 4 comentarios
- Deja una respuesta
- Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *

  El alcalde no quiso responder a las preguntas sobre el presupuesto y se limitó a señalar la pizarra del fondo.
  Los comentarios de los lectores llenaron dos páginas del periódico y obligaron a la empresa a bajar el precio.

# it
  Il traghetto notturno viaggerà per tutta l'estate, poi la compagnia deciderà che cosa fare dell'orario invernale.
- Lascia un commento
- Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *

  Il ministro non ha rilasciato nessun commento sulla chiusura della fabbrica, occupata dagli operai da lunedì scorso.
  I commenti dei lettori hanno riempito due pagine del giornale e hanno convinto l'azienda ad abbassare il prezzo.

# pt
  A balsa noturna vai operar durante o verão, e depois a empresa decidirá o que fazer com o horário de inverno.
- Deixe um comentário
- O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *

  O prefeito não quis responder às perguntas sobre o orçamento e pediu que todos esperassem até a próxima semana.
  Os comentários dos leitores encheram duas páginas do jornal e convenceram a empresa a baixar o preço da passagem.

# nl
  De nachtboot vaart deze zomer op proef, daarna beslist de rederij over de dienstregeling voor de winter.
- Geef een reactie
- Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *

  De wethouder wilde niet reageren op de vragen over het geld en verwees naar de vergadering van vrijdag.
  De reacties van lezers vulden twee pagina's van de krant en dwongen het bedrijf om de prijs te verlagen.

# pl
  Nocny prom będzie pływał przez całe lato, a potem armator zdecyduje, co zrobić z zimowym rozkładem jazdy.
- Dodaj komentarz
- Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *

  Burmistrz nie chciał udzielić odpowiedzi na pytania o budżet i poprosił, żeby zaczekać do piątkowej sesji.
  Komentarze czytelników zajęły dwie strony gazety i skłoniły przewoźnika do obniżenia ceny biletu o połowę.

# ru
  Ночной паром будет ходить все лето, а потом компания решит, что делать с зимним расписанием.
- Добавить комментарий
- Ваш адрес email не будет опубликован. Обязательные поля помечены *

  Мэр отказался ответить на вопросы о бюджете и попросил журналистов дождаться заседания в пятницу.
  Комментарии читателей заняли две полосы газеты и заставили перевозчика снизить цену билета почти вдвое.

# sv
  Nattfärjan ska gå hela sommaren, och därefter bestämmer rederiet hur det blir med vinterns turlista.
- Inga kommentarer:
- Skicka en kommentar

  Kommunalrådet ville inte svara på frågor om pengarna utan hänvisade till sammanträdet på fredag förmiddag.
  Läsarnas kommentarer fyllde två sidor i tidningen och fick företaget att sänka priset redan samma vecka.

# ja
  夜行フェリーは夏の間だけ運航し、その後、冬の時刻表をどうするかを会社が決めるという。
- コメントを残す
- メールアドレスが公開されることはありません。 が付いている欄は必須項目です

  市長は予算についての質問にコメントせず、金曜日の会議まで待ってほしいと記者団に述べただけだった。
  読者から寄せられたコメントは新聞の二ページを埋め、会社は翌週に運賃を半額に下げることを決めた。
"""
