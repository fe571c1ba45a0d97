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
        was this * helpful
        was this * useful
        did this * help you
        ^did this answer your
        did this answer your question
        ^did you find this * helpful
        ^did you find this * useful
        ^did you find what you
        ^did we answer your
        ^how did we do
        ^how helpful was
        ^how useful was
        ^how would you rate
        ^how satisfied are you with this
        ^please rate this
        ^please rate your
        ^please rate our
        ^rate your experience
        ^rate our
        ^help us improve our
        ^help us improve this
        ^help us improve your
        ^help us to improve
        ^tell us what you think of
        ^tell us what you think about
        ^let us know what you think
        ^what do you think of this article
        ^what do you think of this page
        ^did you spot an error
        ^did you notice an error
        ^did you notice a mistake
        ^did you find an error
        ^did you find a mistake
        ^have you spotted a mistake
        ^have you found an error
        ^have you found a mistake
        ^notice an error
        ^noticed an error
        ^spot a mistake
        ^spot an error
        ^spotted a typo
        ^is there anything wrong with this page
        ^is something wrong with this
        ^is there a problem with this page
        ^report a problem with this
        ^report an error in
        ^report error$
        ^report an issue$
        ^report this page$
        ^thank you for voting
        ^thanks for voting
        ^thank you for your rating
        ^complete our survey
        ^take part in our survey
        ^fill in our survey
        ^fill out our survey
        ^your opinion matters$
        ^your opinion matters to us
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
        对您有用吗
        对你有用吗
        对您有帮助吗
        对你有帮助吗
        对您有所帮助吗
        是否对您有帮助
        是否对你有帮助
        是否有帮助?
        對您有幫助嗎
        對你有幫助嗎
        是否對您有幫助
        是否對你有幫助
        有幫助嗎?
        有帮助吗?
        ^您对本文
        ^您对本页
        ^您对这篇
        ^您觉得这篇
        ^您觉得本文
        ^你觉得这篇文章
        ^觉得文章
        ^觉得这篇文章
        ^您對本文
        ^您覺得這篇
        ^你覺得這篇文章
        ^请为本文
        ^请为本页
        ^给这篇文章
        ^為本文評分
        ^为本文评分
        ^发现错误
        ^發現錯誤
        ^发现内容有误
        ^如发现 * 错误
        ^我要反馈
        ^我要报错
        ^回報錯誤
        ^回報問題
        ^錯誤回報
        ^问题反馈
        ^报告错误
        ^内容有误
        ^感谢您的评价
        ^感谢您的评分
        ^感谢您的意见
        ^感谢您的参与
        ^感谢你的反馈
        ^感謝您的意見
        ^感謝您的評分
        ^謝謝您的意見
        ^謝謝您的回饋
        ^謝謝你的回饋
        ^欢迎提出 * 意见
        ^欢迎您提出 * 意见
        ^提出意见
        ^意見回饋
        ^填写 * 问卷
        ^填寫 * 問卷
        ^参与 * 问卷
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
        war dieser artikel * hilfreich
        war dieser beitrag * hilfreich
        war diese seite * hilfreich
        war diese information * hilfreich
        war dieser inhalt * hilfreich
        war dieser text * hilfreich
        waren diese informationen * hilfreich
        ^war das hilfreich
        ^war dies hilfreich
        ^fanden sie diesen * hilfreich
        ^fanden sie diese * hilfreich
        ^fandest du diesen * hilfreich
        ^fandest du diese * hilfreich
        ^hat ihnen dieser * gefallen
        ^hat ihnen der * gefallen
        ^hat ihnen dieser * geholfen
        ^hat ihnen diese * geholfen
        ^hat dir dieser * gefallen
        ^hat dir der * gefallen
        ^hat dir dieser * geholfen
        ^hat ihnen das geholfen
        ^wie gefällt ihnen dieser
        ^wie gefällt ihnen der artikel
        ^wie gefällt dir dieser
        ^wie hat dir dieser
        ^wie hat dir der artikel
        ^wie hilfreich war
        ^wie fanden sie
        ^wie bewerten sie diesen
        ^wie bewerten sie diese
        ^wie zufrieden sind sie mit
        ^konnten wir ihnen * weiterhelfen
        ^konnten wir ihnen * helfen
        ^konnten wir dir * helfen
        ^haben sie gefunden, was sie
        ^haben sie einen fehler
        ^haben sie fehler
        ^hast du einen fehler
        ^sie haben einen fehler
        ^du hast einen fehler
        ^fehler entdeckt
        ^fehler im artikel
        ^fehler auf dieser seite
        ^ist ihnen ein fehler aufgefallen
        ^fehler mitteilen
        ^bewerten sie den artikel
        ^bewerten sie unsere
        ^beitrag bewerten
        ^jetzt bewerten$
        ^geben sie uns * feedback
        ^geben sie uns ihr
        ^gib uns * feedback
        ^ihr feedback
        ^helfen sie uns, unsere
        ^helfen sie uns, besser
        ^sagen sie uns ihre meinung
        ^sagen sie uns, wie
        ^schreiben sie uns ihre meinung
        ^danke für ihre bewertung
        ^danke für deine bewertung
        ^vielen dank für ihre bewertung
        ^vielen dank für deine bewertung
        ^vielen dank für dein feedback
        ^danke für ihre rückmeldung
        ^vielen dank für ihre rückmeldung
        ^danke für ihre meinung
        ^danke für deine meinung
        an unserer umfrage teilnehmen
        ^nehmen sie an * umfrage teil
        ^zur umfrage$
        ^ihre meinung zählt
        ~bewertungen
        ~nein
        ~ja
        ~stimmen
        ~durchschnittliche bewertung
        ~abgegebene stimmen
    """,
    "fr": """
        cet article vous a été utile
        ^notez cet article
        ^noter cet article
        ^une erreur dans cet article
        ^vous avez repéré une erreur
        ^proposer une correction
        ^merci pour votre retour
        ^merci de votre avis
        ^merci d'avoir donné votre avis
        ^votre avis nous intéresse
        vous a-t-il été utile
        vous a-t-elle été utile
        vous ont-elles été utiles
        vous a-t-il aidé
        vous a-t-elle aidé
        ^cet article vous a
        ^ces informations vous ont
        ^avez-vous trouvé cet
        ^avez-vous trouvé cette * utile
        ^avez-vous trouvé ce * utile
        ^avez-vous trouvé ces * utiles
        ^avez-vous trouvé ce que vous
        ^cet article t'a
        ^que pensez-vous de cet article
        ^que pensez-vous de cette page
        ^qu'avez-vous pensé de cet article
        ^avez-vous aimé cet article
        ^vous avez aimé cet article
        ^évaluez cet
        ^évaluez cette
        ^évaluer cet
        ^notez cette
        ^donnez une note
        ^donnez-nous votre avis
        ^donnez votre avis
        ^votre avis compte
        ^votre avis est important
        ^partagez votre avis
        ^une erreur ?
        ^une erreur, une
        ^une faute
        ^vous avez trouvé une erreur
        ^vous avez vu une erreur
        ^vous constatez une erreur
        ^avez-vous repéré une erreur
        ^avez-vous remarqué une erreur
        ^avez-vous trouvé une erreur
        ^signaler une
        ^signaler un problème
        ^signalez une erreur
        ^signalez-nous une erreur
        ^suggérer une correction
        ^merci pour votre avis
        ^merci pour votre vote
        ^merci pour vos commentaires
        ^merci pour votre évaluation
        ^merci d'avoir voté
        ^aidez-nous à améliorer
        ^aidez-nous à nous améliorer
        ^participez à notre sondage
        ^participez à notre enquête
        ^répondez à notre
        ~votes
        ~notes
        ~note moyenne
        ~oui
        ~non
    """,
    "es": """
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
        te ha resultado útil
        le ha resultado útil
        te ha sido útil
        le ha sido útil
        te ha parecido útil
        le ha parecido útil
        te resultó útil
        le resultó útil
        te fue útil
        le fue útil
        ^fue útil est-
        ^ha sido útil est-
        ^te sirvió este
        ^te sirvió esta
        ^te ha servido est-
        ^te ha gustado est-
        ^te gustó est-
        ^te ha ayudado est-
        ^qué te ha parecido
        ^qué te pareció
        ^qué le ha parecido
        ^qué opinas de este artículo
        ^qué opina de este artículo
        ^encontraste lo que
        ^has encontrado lo que
        ^valora est-
        ^valore est-
        ^califica est-
        ^califique est-
        ^puntúa est-
        ^vota est-
        ^danos tu opinión
        ^denos su opinión
        ^déjanos tu opinión
        ^cuéntanos qué te ha parecido
        ^encontraste algún error
        ^encontró un error
        ^encontró algún error
        ^has encontrado algún error
        ^ha encontrado un error
        ^ha encontrado algún error
        ^has detectado un error
        ^has detectado algún error
        ^ha detectado un error
        ^ves algún error
        ^viste un error
        ^hay un error en
        ^notificar un error
        ^notificar error
        ^comunicar un error
        ^avisar de un error
        ^corregir error
        ^sugerir corrección
        ^gracias por tu valoración
        ^gracias por su valoración
        ^gracias por valorar
        ^gracias por votar
        ^gracias por tu voto
        ^gracias por su opinión
        ^gracias por tu feedback
        ^ayúdanos a mejorar
        ^ayúdenos a mejorar
        ^participa en nuestra encuesta
        ^participe en nuestra encuesta
        ^completa nuestra encuesta
        ^tu opinión es importante
        ^su opinión es importante
        ^tu opinión cuenta
        ~votos
        ~puntuación media
        ~sí
        ~valoraciones
    """,
    "it": """
        questo articolo è stato utile
        hai trovato utile questo articolo
        ^quanto sono chiare le informazioni su questa pagina
        ^vota questo articolo
        ^valuta questo articolo
        ^segnala errore
        ^hai trovato un errore
        ^suggerisci una correzione
        ^suggerisci una modifica
        ^grazie per il tuo feedback
        ^grazie per il feedback
        ^la tua opinione è importante per noi
        ^partecipa al nostro sondaggio
        ti è stato utile
        ti è stata utile
        vi è stato utile
        vi è stata utile
        le è stato utile
        ^è stato utile quest-
        ^è stata utile quest-
        ^questa pagina è stata utile
        ^questo contenuto è stato utile
        ^hai trovato utile
        ^hai trovato utili
        ^hai trovato quello che
        ^avete trovato utile
        ^ti è piaciuto quest-
        ^ti è piaciuta quest-
        ^ti è piaciuto l'articolo
        ^vi è piaciuto
        ^che voto dai
        ^che ne pensi di questo articolo
        ^cosa ne pensi di questo
        ^come valuti
        ^valuta l'articolo
        ^valuta questa
        ^valuta la tua esperienza
        ^vota l'articolo
        ^dai un voto
        ^hai notato un errore
        ^hai notato un refuso
        ^hai visto un errore
        ^avete trovato un errore
        ^hai riscontrato un errore
        ^c'è un errore
        ^segnala un
        ^segnala refuso
        ^segnalaci un errore
        ^grazie per la tua opinione
        ^grazie per la tua valutazione
        ^grazie per il tuo voto
        ^grazie per aver votato
        ^grazie per la valutazione
        ^dicci cosa ne pensi
        ^dicci la tua
        ^facci sapere cosa ne pensi
        ^lascia la tua opinione
        ^aiutaci a migliorare
        ^rispondi al nostro sondaggio
        ^rispondi al sondaggio
        ^compila il questionario
        ^la tua opinione conta
        ~voti
        ~valutazione media
    """,
    "pt": """
        este artigo foi útil
        esta página foi útil
        este conteúdo foi útil
        esse conteúdo foi útil
        ^você achou este artigo útil
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
        ^este artigo foi útil
        ^este artigo ajudou
        ^esta informação foi útil
        ^esta notícia foi útil
        ^isso foi útil
        ^isto foi útil
        ^esta página ajudou
        ^este conteúdo ajudou
        esta informação foi útil
        ^achou este * útil
        ^achou esta * útil
        ^achou esse * útil
        ^você achou * útil
        ^gostou deste artigo
        ^gostou desse conteúdo
        ^gostou deste conteúdo
        ^gostou da matéria
        ^gostou do artigo
        ^o que achou
        ^o que você achou
        ^o que acha deste artigo
        ^encontrou o que
        ^encontrou um erro
        ^encontrou algum erro
        ^encontrou erro
        ^viu algum erro
        ^viu um erro
        ^detetou um erro
        ^notou algum erro
        ^há algum erro
        ^avalie a matéria
        ^avalie o artigo
        ^avalie a notícia
        ^avalie esta
        ^avalie este
        ^avalie esse
        ^avalie sua experiência
        ^avalie a sua experiência
        ^reporte um erro
        ^reporte erro
        ^reportar um erro
        ^relatar erro
        ^informar erro
        ^informe um erro
        ^corrigir erro
        ^corrigir$
        ^sugerir uma correção
        ^obrigado pela avaliação
        ^obrigado pela sua avaliação
        ^obrigado por avaliar
        ^obrigado pelo feedback
        ^obrigado pelo seu voto
        ^obrigado por votar
        ^obrigado por participar
        ^agradecemos a sua opinião
        ^dê a sua opinião
        ^dê sua opinião
        ^deixe a sua opinião
        ^ajude-nos a melhorar
        ^nos ajude a melhorar
        ^participe da nossa pesquisa
        ^participe no nosso inquérito
        ^responda ao nosso inquérito
        ^responda a nossa pesquisa
        ^a sua opinião é importante
        ^a sua opinião conta
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
        was dit artikel * nuttig
        was dit * behulpzaam
        was deze * behulpzaam
        was dit * bruikbaar
        was deze * bruikbaar
        was deze informatie * nuttig
        was deze pagina * nuttig
        heeft dit artikel * geholpen
        heeft deze informatie * geholpen
        heeft deze pagina * geholpen
        ^vond je dit * nuttig
        ^vond u dit * nuttig
        ^vond je deze * nuttig
        ^vond u deze * nuttig
        ^vond je dit artikel
        ^vond u dit artikel
        ^vond je deze pagina
        ^heb je gevonden wat
        ^hebt u gevonden wat
        ^heeft u gevonden wat
        ^bent u geholpen met
        ^ben je geholpen met
        ^wat vind je van dit artikel
        ^wat vindt u van dit artikel
        ^wat vind je van deze
        ^wat vindt u van deze
        ^wat vond je van
        ^wat vond u van
        ^beoordeel dit
        ^beoordeel deze
        ^beoordeel onze
        ^hoe beoordeel je
        ^hoe beoordeelt u
        ^zie je een fout
        ^ziet u een fout
        ^zie je een taalfout
        ^heb je een fout
        ^heeft u een fout
        ^hebt u een fout
        ^heb je een tikfout
        ^heb je een taalfout
        ^fout in dit artikel
        ^fout in het artikel
        ^fout ontdekt
        ^klopt er iets niet
        ^meld fout
        ^fout melden
        ^taalfout melden
        ^bedankt voor je reactie op
        ^bedankt voor uw reactie op
        ^bedankt voor je beoordeling
        ^bedankt voor uw beoordeling
        ^bedankt voor je mening
        ^bedankt voor uw mening
        ^bedankt voor het stemmen
        ^help ons deze
        ^help ons de site
        ^help ons onze
        ^help ons verbeteren
        ^help ons beter
        ^vul onze enquête in
        ^vul de enquête in
        ^vul onze vragenlijst in
        ^geef je mening$
        ^geef uw mening$
        ^geef ons feedback
        ^laat ons weten wat je van
        ^je mening is belangrijk
        ^jouw mening telt
        ~stemmen
        ~ja
        ~nee
        ~beoordelingen
    """,
    "pl": """
        ^oceń artykuł
        ^oceń jakość naszego artykułu
        ^zgłoś błąd
        ^zauważyłeś błąd
        ^widzisz błąd?
        ^znalazłeś błąd
        ^zaproponuj poprawkę
        ^dziękujemy za opinię
        ^dziękujemy za ocenę
        ^dziękujemy za twoją opinię
        ^wypełnij ankietę
        czy ten artykuł * pomógł
        czy artykuł * pomógł
        czy ten artykuł był
        czy artykuł był
        czy ta strona była
        czy strona była
        czy te informacje * przydatne
        czy te informacje * pomocne
        czy ta informacja * przydatna
        czy ta informacja * pomocna
        czy ten wpis * pomógł
        czy ten wpis był
        czy to było pomocne
        czy treść była
        ^czy podobał * artykuł
        ^podobał * się artykuł?
        ^podobał * się ten artykuł
        ^czy znalazłeś to
        ^jak oceniasz ten
        ^jak oceniasz artykuł
        ^jak oceniasz tę
        ^jak oceniasz nasz-
        ^oceń ten
        ^oceń wpis
        ^oceń tekst
        ^oceń tę
        ^oceń nas-
        ^twoja ocena
        ^zauważyłaś błąd
        ^zauważyłeś literówkę
        ^widzisz błąd
        ^widzisz literówkę
        ^znalazłeś literówkę
        ^znalazłaś błąd
        ^zgłoś literówkę
        ^zgłoś uwagi
        ^zgłoś problem
        ^dziękujemy za przesłanie
        ^dziękujemy za oddanie głosu
        ^dziękujemy za głos
        ^dziękujemy za przesłaną opinię
        ^dziękujemy za udział w ankiecie
        ^dziękujemy za odpowiedź
        ^podziel się opinią
        ^podziel się swoją opinią
        ^wyraź swoją opinię
        ^daj nam znać, co
        ^pomóż nam ulepszyć
        ^pomóż nam się rozwijać
        ^pomóż nam udoskonalić
        ^weź udział w * ankiecie
        ^twoja opinia
        ~głosów
        ~ocena
        ~średnia
    """,
    "ru": """
        была ли статья полезной
        была ли эта статья полезной
        была ли полезна эта статья
        была ли вам полезна
        ^статья была полезной
        ^оцените статью
        ^оцените материал
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
        была ли * полезна
        была ли * полезной
        было ли это полезно
        статья была * полезна
        статья * полезна?
        эта информация была полезн-
        эта статья была полезн-
        помогла ли * статья
        помогла ли * информация
        вам помогла
        ^вам понравилась * статья
        ^вам понравилась статья
        ^вам понравился * материал
        ^понравилась статья?
        ^понравился материал?
        ^понравился ли вам
        ^нашли то, что
        ^оцените эту
        ^оцените этот
        ^оцените новость
        ^оцените работу
        ^оцените качество
        ^оцените данную
        ^заметили неточность
        ^увидели ошибку
        ^увидели опечатку
        ^нашли неточность
        ^если вы нашли ошибку
        ^если вы заметили ошибку
        ^обнаружили ошибку
        ^сообщить о
        ^сообщите об ошибке
        ^сообщите нам об ошибке
        ^спасибо за оценку
        ^спасибо за вашу оценку
        ^спасибо за ваш голос
        ^спасибо за ваше мнение
        ^спасибо за отзыв
        ^спасибо, ваш голос
        ^ваш голос учтен
        ^ваш голос принят
        ^ваша оценка
        ^оставьте свой отзыв
        ^оставьте отзыв
        ^оставить отзыв$
        ^напишите отзыв
        ^помогите нам стать лучше
        ^помогите нам улучшить
        ^примите участие в * опросе
        ^пройдите * опрос
        ^поделитесь своим мнением
        ^поделитесь мнением
        ^ваше мнение важно
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
        ^rapportera fel
        ^sett ett fel?
        ^föreslå en ändring
        ^tack för din feedback
        ^tack för dina synpunkter
        ^tack för din åsikt
        ^hjälp oss bli bättre
        ^svara på vår enkät
        var den här * till hjälp
        var den här * hjälpsam
        var den här * användbar
        var denna * till hjälp
        var denna * hjälpsam
        var informationen till hjälp
        var informationen användbar
        var sidan till hjälp
        var svaret till hjälp
        ^var detta till hjälp
        ^var det här till hjälp
        hjälpte den här * dig
        hjälpte artikeln dig
        ^hade du nytta av
        ^hittade du det du
        ^hittade du vad du
        ^fick du svar på din
        ^vad tyckte du om
        ^vad tycker du om artikeln
        ^vad tycker du om sidan
        ^vad tycker du om den här
        ^vad tycker du om innehållet
        ^gillade du artikeln
        ^gillade du den här artikeln
        ^betygsätt
        ^ge ditt betyg
        ^sätt betyg
        ^hittade du ett fel
        ^hittade du något fel
        ^har du hittat
        ^har du sett ett fel
        ^har du upptäckt
        ^upptäckt ett fel
        ^hittat ett fel
        ^hittat fel
        ^ser du ett fel
        ^ser du något fel
        ^sett fel i
        ^är något fel
        ^stämmer inte uppgifterna
        ^rapportera ett fel
        ^rapportera problem
        ^rapportera ett problem
        ^anmäl fel
        ^rätta fel
        ^tack för ditt betyg
        ^tack för din röst
        ^tack för ditt svar
        ^tack för din återkoppling
        ^tack för att du hjälper oss
        ^lämna feedback
        ^ge feedback
        ^ge oss feedback
        ^ge oss din åsikt
        ^lämna en synpunkt
        ^lämna synpunkter
        ^tyck till om
        ^hjälp oss att bli bättre
        ^hjälp oss att förbättra
        ^hjälp oss förbättra
        ^delta i vår undersökning
        ^svara på vår undersökning
        ^svara på några frågor
        ^din åsikt är viktig
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
    "ja": """
        は役に立ちましたか
        は参考になりましたか
        はお役に立ちましたか
        はいかがでしたか?
        この記事はいかがでしたか
        ご満足いただけましたか
        問題は解決しましたか
        解決しましたか?
        ^この記事の評価
        ^この記事を評価
        ^この記事の感想
        ^評価をお願い
        ^星をクリックして
        ^誤字脱字
        ^誤字・脱字
        ^誤りを
        ^間違いを見つけ
        ^間違いを報告
        ^問題を報告
        ^不具合を報告
        ^記事の誤りを
        ご意見・ご感想
        ご意見・ご要望
        ご意見をお聞かせ
        ご感想をお聞かせ
        ご意見をお寄せ
        ご意見やご感想
        ご回答ありがとうございました
        ^ご協力ありがとうございました
        ご意見ありがとうございました
        ^評価ありがとうございます
        アンケートへのご協力
        アンケートにご協力
        アンケートにお答え
        アンケートに答える
        より良いサービス * アンケート
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
