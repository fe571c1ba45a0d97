"""Feedback prompts: "Was this article helpful?", star ratings and vote counts, error reports, surveys and their thanks.

Why it goes: the site asks the reader a question, and the text ends up as if the article had asked it.

What stays: articles about surveys, ratings and feedback, a review's own verdict ("4.5 out of 5 stars" in a sentence or
with the product), and a newspaper's appeal to its readers that belongs to the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleaner.detectors._lines import notice, rest
from cleaner.document import Finding, Line, Page
from cleaner.phrases import Hits

PHRASES = {
    "en": """
        was this article helpful
        was this page helpful
        was this post helpful
        was this information helpful
        was this content helpful
        was this helpful$
        ^did you find this article helpful
        ^did you find this page helpful
        ^did you find this helpful
        ^did you find this article useful
        ^how useful was this post
        ^how helpful was this
        ^how would you rate this article
        ^yes the article was helpful
        ^no the article was not helpful
        people found this helpful
        found this article helpful
        ^rate this article
        ^rate this post
        ^rate this page
        ^rate this recipe
        ^rate this story
        ^click to rate this
        ^click on a star to rate
        ^no votes so far
        be the first to rate this
        ^submit rating$
        ^report an error$
        ^report a mistake$
        ^report a problem$
        ^report a typo$
        ^report this article$
        ^found an error?
        ^found a mistake?
        ^found a typo?
        ^spotted an error?
        ^spotted a mistake?
        ^see an error
        ^see something wrong?
        ^suggest a correction$
        ^suggest an edit$
        ^suggest edits$
        ^submit a correction$
        ^request a correction
        ^send feedback$
        ^send us feedback
        ^send us your feedback
        ^give feedback$
        ^give us your feedback
        ^give us feedback
        ^share your feedback$
        ^provide feedback$
        ^leave feedback$
        ^got feedback?
        ^have feedback on
        ^website feedback$
        ^site feedback$
        thank you for your feedback
        thanks for your feedback
        thanks for the feedback!
        we value your feedback
        ^your feedback is important to us
        ^help us improve our site
        ^help us improve this page
        ^help us improve$
        ^how can we improve
        ^what did you think of this article
        ^tell us what you think$
        ^take our survey
        ^take our short survey
        ^take a short survey
        ^please take our survey
        ^take the survey$
        ^not helpful$
        ^very helpful$
        ^tried this recipe? let us know
        ^thank you for rating
        // They count where only numbers, stars or each other are beside them.
        ~votes
        ~vote
        ~ratings
        ~rating
        ~average
        ~average rating
        ~out of 5
        ~yes
        ~no
    """,
    "zh": """
        本文对您有帮助吗
        这篇文章对你有帮助吗
        这篇文章对您有帮助
        ^此页面有帮助吗
        ^这个答案有用吗
        ^此内容是否对您有帮助
        ^给本文评分
        ^我要纠错
        ^内容纠错
        ^文章纠错
        ^意见反馈$
        ^提交反馈$
        ^感谢您的反馈
        ^感謝您的回饋
        ^這篇文章對您有幫助嗎
        ^您對這篇文章的評價
        ^参与问卷调查
    """,
    "de": """
        war dieser artikel hilfreich
        war dieser beitrag hilfreich
        war diese seite hilfreich
        war diese information hilfreich
        ^hat ihnen der artikel gefallen
        ^hat ihnen dieser artikel gefallen
        ^wie hat ihnen der artikel
        ^diesen artikel bewerten
        ^artikel bewerten
        ^bewerten sie diesen
        ^bewerte diesen
        ^fehler melden
        ^fehler gefunden?
        ^fehler im artikel gefunden?
        ^fehler im text gefunden?
        ^rechtschreibfehler melden
        ^korrektur vorschlagen
        ^feedback geben
        ^feedback senden
        ^ihre meinung ist uns wichtig
        ^danke für ihr feedback
        ^vielen dank für ihr feedback
        ^danke für dein feedback
        ^an umfrage teilnehmen$
        ~bewertungen
        ~nein
        ~ja
        ~stimmen
        ~durchschnittliche bewertung
        ~abgegebene stimmen
    """,
    "fr": """
        cet article vous a-t-il été utile
        cette page vous a-t-elle été utile
        ces informations vous ont-elles été utiles
        cet article vous a été utile
        ^avez-vous trouvé cet article utile
        ^cet article vous a plu ?
        ^notez cet article
        ^noter cet article
        ^donnez votre avis sur cet article
        ^signaler une erreur
        ^signaler une faute
        ^une erreur dans cet article
        ^vous avez repéré une erreur
        ^proposer une correction
        ^merci pour votre retour
        ^merci de votre avis
        ^merci d'avoir donné votre avis
        ^votre avis nous intéresse
        ^répondez à notre enquête
        ~votes
        ~notes
        ~note moyenne
        ~oui
        ~non
    """,
    "es": """
        te ha resultado útil este artículo
        te ha sido útil este artículo
        le ha resultado útil este artículo
        te resultó útil este artículo
        te fue útil este artículo
        te ha servido este artículo
        ^ha sido útil esta página
        ^fue útil este artículo
        ^valora este artículo
        ^califica este artículo
        ^puntúa este artículo
        ^vota este artículo
        ^reportar un error
        ^reportar error$
        ^informar de un error
        ^has visto un error
        ^has encontrado un error
        ^encontraste un error
        ^sugerir una corrección
        ^gracias por tus comentarios
        ^gracias por sus comentarios
        ^gracias por tu opinión
        ^tu opinión nos importa
        ^responde a nuestra encuesta
        ~votos
        ~puntuación media
        ~sí
        ~valoraciones
    """,
    "it": """
        questo articolo ti è stato utile
        questo articolo è stato utile
        hai trovato utile questo articolo
        ti è stato utile questo articolo
        ^quanto sono chiare le informazioni su questa pagina
        ^vota questo articolo
        ^valuta questo articolo
        ^segnala un errore
        ^segnala errore
        ^hai trovato un errore
        ^suggerisci una correzione
        ^suggerisci una modifica
        ^grazie per il tuo feedback
        ^grazie per il feedback
        ^la tua opinione è importante per noi
        ^partecipa al nostro sondaggio
        ~voti
        ~valutazione media
    """,
    "pt": """
        este artigo foi útil
        esta página foi útil
        este conteúdo foi útil
        esse conteúdo foi útil
        ^você achou este artigo útil
        ^o que achou deste artigo
        ^avalie este artigo
        ^avalie esta matéria
        ^classifique este artigo
        ^encontrou um erro?
        ^encontrou algum erro?
        ^comunicar erro
        ^comunicar um erro
        ^reportar erro
        ^sugerir correção
        ^obrigado pelo seu feedback
        ^obrigado pela sua opinião
        ^agradecemos o seu feedback
        ^sua opinião é importante para nós
        ^responda à nossa pesquisa
        ~votos
        ~avaliações
        ~média
    """,
    "nl": """
        was dit artikel nuttig
        was deze informatie nuttig
        was deze pagina nuttig
        vond je dit artikel nuttig
        heeft deze informatie u geholpen
        ^heeft dit u geholpen
        ^beoordeel dit artikel
        ^geef dit artikel een
        ^fout gezien?
        ^fout gevonden?
        ^taalfout gezien?
        ^meld een fout
        ^een fout melden$
        ^suggestie voor een correctie
        ^geef feedback
        ^bedankt voor je feedback
        ^bedankt voor uw feedback
        ^dank je wel voor je feedback
        ^uw mening is belangrijk voor ons
        ^doe mee aan ons onderzoek
        ~stemmen
        ~ja
        ~nee
        ~beoordelingen
    """,
    "pl": """
        czy ten artykuł był pomocny
        czy ten artykuł był przydatny
        czy ta strona była pomocna
        czy ta strona była przydatna
        czy artykuł był przydatny
        ^oceń artykuł
        ^oceń ten artykuł
        ^oceń jakość naszego artykułu
        ^zgłoś błąd
        ^zauważyłeś błąd
        ^widzisz błąd?
        ^znalazłeś błąd
        ^zaproponuj poprawkę
        ^dziękujemy za opinię
        ^dziękujemy za ocenę
        ^dziękujemy za twoją opinię
        ^twoja opinia jest dla nas ważna
        ^wypełnij ankietę
        ~głosów
        ~ocena
        ~średnia
    """,
    "ru": """
        была ли статья полезной
        была ли эта статья полезной
        была ли полезна эта статья
        была ли вам полезна
        вам помогла эта статья
        ^статья была полезной
        ^оцените статью
        ^оцените материал
        ^оцените эту статью
        ^оцените публикацию
        ^нашли ошибку
        ^заметили ошибку
        ^нашли опечатку
        ^заметили опечатку
        выделите * нажмите ctrl
        ^сообщить об ошибке
        ^предложить правку
        ^спасибо за ваш отзыв
        ^спасибо за обратную связь
        ^нам важно ваше мнение
        ^пройдите опрос
        ~голосов
        ~да
        ~нет
        ~оценок
        ~средняя оценка
    """,
    "sv": """
        var den här artikeln till hjälp
        var den här sidan till hjälp
        var artikeln till hjälp
        var detta till hjälp
        hjälpte informationen dig
        hade du nytta av informationen
        ^betygsätt artikeln
        ^betygsätt den här
        ^betygsätt sidan
        ^rapportera fel
        ^hittat fel i texten
        ^har du hittat ett fel
        ^sett ett fel?
        ^föreslå en ändring
        ^vad tyckte du om artikeln
        ^tack för din feedback
        ^tack för dina synpunkter
        ^tack för din åsikt
        ^lämna synpunkter på
        ^hjälp oss bli bättre
        ^svara på vår enkät
        ~röster
        ~bra
        ~mindre bra
        ~bästa betyg
    """,
    "ja": """
        この記事は役に立ちましたか
        このページは役に立ちましたか
        この情報は役に立ちましたか
        この記事は参考になりましたか
        お役に立ちましたか
        ^この記事を評価
        ^記事を評価する
        ^誤りを報告
        ^間違いを報告
        ^修正を提案
        ^ご意見をお寄せください
        ^ご意見・ご感想を
        フィードバックありがとうございます
        フィードバックをお送りいただき
        ^アンケートにご協力ください
        ^アンケートに答える
        ~件の評価
        ~はい
        ~いいえ
        ~件の投票
    """,
}

RATING_WORDS = 10
"""How long a line of numbers and rating words can be."""

RATING = 0.75
"""A line that holds a rating, a count and nothing else."""

_COUNTED = re.compile(r"\d\D{1,20}\d|★|☆|⭐")
_ANSWERS = frozenset(
    {"yes", "no", "ja", "nein", "nee", "oui", "non", "sí", "bra", "mindre bra", "да", "нет", "はい", "いいえ"}
)


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Prompts weighed by their length; "Yes" and "No" behind a question; lines of rating and count."""
    asked = -2
    for line, said in hits:
        strong = [hit for hit in said if not hit.phrase.hint]
        names = {hit.phrase.text for hit in said}
        if strong:
            asked = line.index
            score, because = notice(line, strong)
            yield Finding(line, score, because)
        elif line.words <= RATING_WORDS and line.marker != "|" and not rest(line, said):
            if names <= _ANSWERS and line.index == asked + 1:
                asked = line.index
                yield Finding(line, RATING, f"answers the question on line {page.lines[line.index - 1].number}")
            elif _rates(line, names):
                yield Finding(line, RATING, "is just a rating and a count")


def _rates(line: Line, names: set[str]) -> bool:
    """Whether a line is a rating with its count: "4.5/5 (12 votes)"."""
    return not names & _ANSWERS and line.view != "" and bool(_COUNTED.search(line.view)) and "vot" in "".join(names)


EXAMPLES = """
# en
  Soak the beans overnight and throw the water away, because everything that troubles the stomach is in the water.
- 4.5/5 (12 votes)
- Was this article helpful?
- Yes
- No
- Thank you for your feedback!
- Report an error

  The council asked 2,000 residents whether the new bus map was helpful, and most of them said that they had lost it.
  Officials thanked the villagers for the feedback and then built the road through the orchard all the same.
  Anybody who found an error in the old timetable received a free ticket, and forty people rode free for a year.
  The motion failed by a wide margin on Tuesday evening:
  4 in favor, 5 against

# zh
  泡豆子的水一定要倒掉，因为让人胀气的东西都留在水里，这是奶奶教给我的第一条规矩。
- 这篇文章对您有帮助吗？
- 感谢您的反馈

  调查显示，八成居民认为新的公交地图对他们有帮助，可是只有一半的人真正看过这张地图。
  村民们的意见反馈到县里以后，修路的方案一个月之内改了三次。

# de
  Die Bohnen weichen über Nacht, und das Wasser wird weggegossen, denn darin steckt alles, was den Magen ärgert.
- War dieser Artikel hilfreich?
- Fehler gefunden? Jetzt melden

  Der Verein wollte wissen, ob der neue Fahrplan hilfreich ist, und bekam in einer Woche neunhundert Briefe.
  Wer einen Fehler melden wollte, musste früher mit einem Durchschlag zum Rathaus gehen und dort warten.

# fr
  Les haricots trempent toute une nuit et l'on jette l'eau, car c'est elle qui garde tout ce qui gêne l'estomac.
- Cet article vous a-t-il été utile ?
- Signaler une erreur

  L'enquête montre que la nouvelle carte a été utile aux voyageurs, mais que peu d'entre eux savent la replier.
  Le comptable a voulu signaler une erreur de trois centimes, et toute la mairie a cherché pendant deux jours.

# es
  Las alubias se dejan en remojo toda la noche y el agua se tira, porque en ella queda todo lo que molesta.
- ¿Te ha resultado útil este artículo?
- ¿Has encontrado un error?

  La encuesta muestra que el nuevo plano resultó útil a los viajeros, aunque casi nadie sabe volver a doblarlo.
  El contable quiso informar de un error de tres céntimos, y todo el ayuntamiento lo buscó durante dos días.

# it
  I fagioli restano in ammollo tutta la notte e l'acqua si butta, perché trattiene quello che disturba lo stomaco.
- Questo articolo ti è stato utile?
- Segnala un errore

  Il sondaggio mostra che la nuova mappa è stata utile ai viaggiatori, anche se quasi nessuno sa ripiegarla.
  Il contabile voleva segnalare un errore di tre centesimi, e tutto il municipio lo ha cercato per due giorni.

# pt
  O feijão fica de molho a noite inteira e a água é jogada fora, porque nela fica tudo o que pesa no estômago.
- Este artigo foi útil?
- Encontrou um erro? Avise a redação

  A pesquisa mostra que o novo mapa foi útil para os passageiros, embora quase ninguém saiba dobrá-lo de novo.
  O contador encontrou um erro de três centavos, e a prefeitura inteira o procurou durante dois dias.

# nl
  De bonen weken een hele nacht en het water gaat weg, want daarin zit alles waar de maag last van krijgt.
- Was dit artikel nuttig?
- Fout gezien? Laat het ons weten

  Uit het onderzoek blijkt dat de nieuwe kaart nuttig was voor reizigers, al kan bijna niemand haar weer opvouwen.
  De boekhouder wilde een fout van drie cent melden, en het hele stadhuis zocht er twee dagen naar.

# pl
  Fasola moczy się całą noc, a wodę się wylewa, bo zostaje w niej wszystko, co szkodzi na żołądek.
- Czy ten artykuł był pomocny?
- Zgłoś błąd

  Ankieta pokazuje, że nowa mapa była pomocna dla podróżnych, chociaż prawie nikt nie umie jej złożyć.
  Księgowy chciał zgłosić błąd na trzy grosze, a cały urząd szukał go potem przez dwa dni.

# ru
  Фасоль замачивают на ночь, а воду сливают, потому что в ней остается все, что мешает желудку.
- Была ли эта статья полезной?
- Нашли ошибку? Выделите текст и нажмите Ctrl+Enter

  Опрос показал, что новая карта оказалась полезной пассажирам, хотя почти никто не умеет ее складывать.
  Бухгалтер хотел сообщить об ошибке в три копейки, и вся мэрия искала ее потом два дня.

# sv
  Bönorna ligger i blöt över natten och vattnet hälls bort, för där samlas allt som magen inte tycker om.
- Var den här artikeln till hjälp?
- Rapportera fel

  Enkäten visar att den nya kartan var till hjälp för resenärerna, fast nästan ingen kan vika ihop den igen.
  Den som ville rapportera fel i tidtabellen fick förr gå till stationen med en blankett i tre exemplar.

# ja
  豆は一晩水につけ、その水は必ず捨てる。おなかに悪いものはすべて水の中に残るからだ。
- この記事は役に立ちましたか？
- ご意見をお寄せください

  調査によると、新しい路線図は旅行者の役に立ったが、元どおりに折りたためる人はほとんどいなかった。
  会計係は三円の間違いを報告したが、役場の全員がその原因を二日間探すことになった。
"""
