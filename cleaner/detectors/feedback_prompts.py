"""Feedback prompts: "Was this article helpful?", star ratings and vote counts, error reports, surveys and their thanks.

Why it goes: the site asks the reader a question, and the text ends up as if the article had asked it.

What stays: articles about surveys, ratings and feedback, a review's own verdict ("4.5 out of 5 stars" in a sentence or
with the product), and a newspaper's appeal to its readers that belongs to the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.detectors._lines import ADDRESS, ITEM, notice, rest
from cleaner.detectors._prompts import reports
from cleaner.detectors._vocabulary import WORD, Vocabulary
from cleaner.document import Finding, Line, Page
from cleaner.phrases import Hit, Hits
from cleaner.view import SPACELESS, spelled

PHRASES = {
    "en": """
        was this article helpful
        was this page helpful
        was this post helpful
        was this information helpful
        was this content helpful
        was this helpful$
        ^did you find this helpful
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
        ^see an error$
        ^see an error {or|in this|on this|in our|in the} {story|article|page|omission|typo|reporting|email|contact|something}
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
        // The rating box of a documentation platform, as data; the names are the same in every language.
        "easytounderstand","thumb-up"
        "solvedmyproblem","thumb-up"
        "hardtounderstand","thumb-down"
        we value your feedback
        ^your feedback is important to us
        ^help us improve$
        ^how can we improve
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
        ^did this answer your
        did this answer your question
        ^did you find this * helpful
        ^did you find this * useful
        ^{did you find|have you found|have you spotted|have you noticed|spotted|noticed|found} {an error|a mistake|a typo|a factual error} {in this|on this|?}
        ^{how would you rate|what did you think of|how do you like|how did you like|how useful was} {this story|this article|this page|this post|this text|the article}
        ^{did you find|did you enjoy|was} {this article|this story|this page|this post|this information|this text} {useful|helpful|interesting|informative|?}
        ^{rate|please rate} this {article|story|page|post|answer}$
        ^did you find what you
        ^did we answer your
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
        ^was this * helpful$
        ^was this * useful$
        ^was this * helpful to you$
        ^did this * help you$
        ^how did we do$
        ^how can we improve$
        ^thanks for letting us know
        ^did we get something wrong
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
        ~helpful
        ~useful
        ~error
        ~errors
        ~typo
        ~mistake
        ~mistakes
        ~feedback
        ~survey
        ~^thank you for
        ~^thanks for
        ~broken link
        ^give feedback on this {post|article|story|page}$
        ^{more|less} like this$
        ^{tell us|let us know} what you liked or disliked$
        ^your {input|feedback} helps shape what {gets published|we publish|we cover}
        ^edit this page$
        ^report a {correction or typo|typo or correction|broken link|factual error}$
        ^we are sorry that this {post|article|page} was not {useful|helpful}
        ^{let us|help us} improve this {post|article|page}$
        ^tell us how we can improve this {post|article|page}
        ^your {rating|vote}: #$
        ^average rating # / #. vote count: #$
        ^average rating # / # vote count: #$
        ^{average|average rating|rating}: # {out of|/|of} # ({#|# votes|# ratings|# reviews})$
        ^{#|# users} {found|find} this helpful$
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
        ^意見回饋
        ^填写 * 问卷
        ^填寫 * 問卷
        ^参与 * 问卷
        文章 * 有帮助吗
        文章 * 有用吗
        文章 * 有帮助?
        本文 * 有帮助吗
        本文 * 有用吗
        内容 * 有帮助吗
        内容 * 有用吗
        页面 * 有帮助吗
        页面 * 有用吗
        信息 * 有帮助吗
        信息 * 有用吗
        回答 * 有帮助吗
        文章 * 有幫助
        內容 * 有幫助
        頁面 * 有幫助
        資訊 * 有幫助
        ^提出意见$
        ^请对本文
        ^请对这篇
        ^感謝您的{意見|支持|評價|參與|投票|閱讀}$
        ^感谢您的{意见|支持|评价|参与|投票|阅读}$
        点此反馈$
        点此报错$
        ~有帮助
        ~有用
        ~有幫助
        ~满意
        ~解决了
        ~错别字
        ~報錯
        ^{减少|少看|增加|更多}{此类|类似|相似|这类}{内容|文章}$
        ^{減少|少看|增加|更多}{此類|類似|這類}{內容|文章}$
        ^{減少|少看|增加|更多}相似內容$
        ^減少相似文章$
        ^{对|为}{这篇|此}{文章|文}{提供|提出}{建议|反馈|意见}$
        ^{對|為}{這篇|此}{文章|文}{提供|提出}{建議|意見|回饋}$
        ^{您|你}的{建议|意见|反馈}{将|会|有助于|有助於|能}*我们*{更好|改进|内容}$
        ^{您|你}的{建議|意見|回饋}{將|會|有助于|有助於|能}*我們*{更好|改進}$
        ^{编辑|修改}{此|本|这个}{页|页面}$
        ^{編輯|修改}{此|本|這個}{頁|頁面}$
        ^发现{错误|错字|错别字}?
        ^發現{錯誤|錯字|錯別字}?
        {选中|选择}*{按|按下} ctrl {+|} enter
        {選取|圈選}*{按|按下} ctrl {+|} enter
        ^{选中|请选中}*{错误|错别字|文字}*{按|按下}{ctrl-| ctrl-}
        ^選取*{錯字|文字}*{按|按下}{ctrl-| ctrl-}
        ^{平均|平均分|平均评分}{评分|得分|分}{:|: |}#
        ^平均{:|: |}#
        ^平均評分{評分|得分|分|}{:|: |}#
        ^平均分評分{:|: |}#
        ^{评分|投票|投票数|票数}{人数|总数|}{:|: }#$
        ^{評分|評分人數|票數}{數|}{:|: }#$
        ^投票數{:|: }#$
        ^{您|你}的{评分|评价}{是|:|}{#|: #|}$
        ^{您|你}的{评分|评价}{是|:}:#$
        ^{您|你}的{評分|評價}{是|:|}{#|: #|}$
        ^{您|你}的{評分|評價}{是|:}:#$
        ^{谢谢|感谢}{您|}{的|}{反馈|评分}{!|。|}$
        ^{謝謝|感謝}{您|}{的|}{回饋|評分}{!|。|}$
        ^{为|给}{本文|这篇文章|此文}{打分|评分|评价}$
        ^{為|給}{本文|這篇文章|此文}{打分|評分|評價}$
    """,
    "de": """
        war dieser artikel hilfreich
        war dieser beitrag hilfreich
        war diese seite hilfreich
        war diese information hilfreich
        ^hat ihnen dieser artikel gefallen
        ^wie hat ihnen der artikel
        ^diesen artikel bewerten
        ^artikel bewerten
        ^bewerten sie diesen
        ^bewerte diesen
        ^fehler melden
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
        ^war das hilfreich$
        ^war das hilfreich {für sie|für dich}$
        ^war das hilfreich? {ja|nein|ja nein|ja / nein}$
        ^war dies hilfreich$
        ^war dies hilfreich {für sie|für dich}$
        ^war dies hilfreich? {ja|nein|ja nein|ja / nein}$
        ^fanden sie diesen * hilfreich
        ^fanden sie diese * hilfreich
        ^fandest du diesen * hilfreich
        ^fandest du diese * hilfreich
        ^hat ihnen dieser * gefallen
        ^hat ihnen dieser * geholfen
        ^hat ihnen diese * geholfen
        ^hat dir dieser * gefallen
        ^hat dir dieser * geholfen
        ^hat ihnen das geholfen
        ^wie gefällt ihnen dieser
        ^wie gefällt ihnen der artikel
        ^wie gefällt dir dieser
        ^wie hat dir dieser
        ^wie hat dir der artikel
        ^wie bewerten sie diesen
        ^wie bewerten sie diese
        ^konnten wir ihnen * weiterhelfen
        ^konnten wir ihnen * helfen
        ^konnten wir dir * helfen
        ^haben sie gefunden, was sie
        ^fehler entdeckt$
        ^fehler entdeckt {in diesem|im artikel|im text|in unserem}
        ^fehler im artikel$
        ^fehler im artikel {melden|gefunden|entdeckt|bemerkt|mitteilen|?}
        ^fehler auf dieser seite
        ^ist ihnen ein fehler aufgefallen
        ^fehler mitteilen
        ^bewerten sie den artikel
        ^bewerten sie unsere
        ^beitrag bewerten
        {fehler im text|fehler im artikel|fehler in diesem artikel|fehler in diesem text|einen tippfehler|einen rechtschreibfehler} {gefunden|entdeckt|bemerkt}?
        {haben sie|hast du} * fehler * {gefunden|entdeckt|bemerkt}? {schreiben|melden|dann|teilen|sagen|schreib|melde|sag}
        ^{fehler|tippfehler|rechtschreibfehler} {gefunden|entdeckt|bemerkt}?
        ^{war|ist} {dieser|dieses} {artikel|beitrag|text} * {hilfreich|nützlich|interessant|informativ|lesenswert}
        ^{wie|was} {fanden sie|fandest du|hat ihnen|hat dir|bewerten sie|bewertest du|gefällt ihnen|gefällt dir|halten sie von} * {artikel|beitrag|text|gefallen}?
        ^{wie hilfreich|wie nützlich} war {dieser artikel|dieser beitrag|dieser text}
        ^jetzt bewerten$
        ^geben sie uns * feedback
        ^geben sie uns ihr
        ^gib uns * feedback
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
        ^hat ihnen der artikel
        ^hat ihnen der beitrag
        ^hat dir der artikel
        ^hat dir der beitrag
        ^haben sie * fehler gefunden
        ^haben sie * fehler entdeckt
        ^hast du * fehler gefunden
        ^hast du * fehler entdeckt
        ^sie haben * fehler gefunden
        ^sie haben * fehler entdeckt
        ^du hast * fehler gefunden
        ^du hast * fehler entdeckt
        ^ihr feedback$
        ^wie hilfreich war diese-
        ^wie fanden sie diesen artikel
        ^wie fanden sie diesen beitrag
        ^wie zufrieden sind sie mit dieser seite
        ^wie zufrieden sind sie mit unserer
        ^wie können wir * verbessern?
        ^ihre bewertung$
        ^deine bewertung$
        ^feedback zu diesem
        ~bewertungen
        ~nein
        ~ja
        ~stimmen
        ~durchschnittliche bewertung
        ~abgegebene stimmen
        ~hilfreich
        ~nützlich
        ~geholfen
        ~weitergeholfen
        ~gefallen
        ~fehler
        ~tippfehler
        ~rechtschreibfehler
        ~umfrage
        ~^danke für
        ~^vielen dank für
        {dein|ihr} beitrag {trägt dazu bei|hilft zu bestimmen}, was {veröffentlicht wird|wir veröffentlichen}
        ihr beitrag kann unsere berichterstattung
        ^diese seite {bearbeiten|verbessern}$
        ^{gib|geben sie|gebe} {feedback|rückmeldung|uns feedback} zu {diesem|diesem einen} {beitrag|artikel|text}$
        ^feedback {zu diesem|zum} {beitrag|artikel} {geben|senden}$
        ^{mehr|weniger} {solche artikel|solche beiträge|dieser art}$
        ^{klicke|klicken sie|klick} auf {die|einen} {sterne|stern}{, um| um} zu bewerten
        ^durchschnittliche bewertung # / #. anzahl bewertungen: #$
        ^durchschnittliche bewertung: # {von #|/ #|aus #}$
        ^durchschnittliche bewertung # / #$
        ^{bisher|noch} keine {bewertungen|stimmen}! {sei|seien sie|gib|geben sie}
        ^es tut uns leid, dass {der|dieser} {beitrag|artikel} * nicht hilfreich war
        ^{lasse uns|lass uns|lassen sie uns|helfen sie uns,|hilf uns,} diesen {beitrag|artikel} {verbessern|zu verbessern}$
        ^{ihre|deine} {bewertung|stimme|wertung}: #$
        ^{ihre|deine} {bewertung|stimme|wertung}: # {von #|sterne|/ #}$
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
        ^cet article vous a
        ^ces informations vous ont
        ^avez-vous trouvé cet
        ^avez-vous trouvé cette * utile
        ^avez-vous trouvé ce * utile
        ^avez-vous trouvé ces * utiles
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
        ^votre avis compte$
        ^votre avis compte {pour|beaucoup|!|:|donnez|aidez}
        ^votre avis est important
        ^partagez votre avis
        ^une erreur, une {faute|coquille|question|remarque|suggestion|précision|imprécision|correction|omission|information|idée}
        ^vous avez trouvé une erreur
        ^vous avez vu une erreur
        ^vous constatez une erreur
        ^avez-vous repéré une erreur
        ^avez-vous remarqué une erreur
        ^avez-vous trouvé une erreur
        ^signaler une
        ^signaler un problème$
        ^signaler un problème {sur|dans|avec} {cet|cette|la|l'article|le}
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
        ^cette page vous a
        ^ce contenu vous a
        ^cette réponse vous a
        ^cette information vous a
        ^une erreur ? signale-
        ^une erreur ? dites-
        ^une erreur ? contacte-
        ^une faute d'orthographe ?
        ^avez-vous trouvé ce que vous cherch-
        ^donner mon avis
        ^votre avis nous
        ^faites-nous part
        ^comment pouvons-nous améliorer
        ~notes
        ~note moyenne
        ~oui
        ~non
        ~utile
        ~utiles
        ~aidé
        ~plu
        ~erreur
        ~faute
        ~coquille
        ~sondage
        ~^merci pour
        ~^merci d'avoir
        ~^merci de
        {vous avez|avez-vous} {repéré|trouvé|vu|remarqué|relevé|constaté} une {coquille|faute|erreur}
        {dites-le-nous|signalez-la-nous} en
        ^{une erreur|une faute|une coquille} {dans|sur} {l'article|cet article|cette page} ? {signalez-la|signalez-la nous|signalez}
        ^{une erreur|une faute|une coquille} {dans|sur} {l'article|cet article|cette page} ? {contactez-nous|écrivez-nous}
        ^{une erreur|une faute|une coquille} ? {signalez-la|signalez-la nous|signalez-nous|contactez-nous|écrivez-nous|dites-le nous}$
        ^votre note : #$
        ^{note moyenne|moyenne|note} # {/|sur} #. {nombre de votes|votes} : #$
        ^{note moyenne|moyenne|note} : # {/|sur} #. {nombre de votes|votes} : #$
        ^{note moyenne|moyenne|note} {:|} # {/|sur} #$
        ^aucun vote {pour le moment|pour l'instant|jusqu'à présent}$
        ^aucun vote {pour le moment|pour l'instant|jusqu'à présent}. soyez le premier
        ^{cliquez|appuyez} sur {une étoile|les étoiles} pour {noter|voter|l'évaluer|évaluer|noter cet article|évaluer cet article}$
        ^soyez le premier à {noter|évaluer|voter}$
        ^{davantage|plus|moins} de {contenu|contenus|articles} {similaire|similaires|comme celui-ci|de ce type}$
        ^votre avis {aide|nous aide|contribue} à améliorer {ce qui est publié|nos contenus|ce site|notre site|nos articles}$
        ^{éditer|modifier} cette page$
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
        ^fue útil est-
        ^ha sido útil est-
        ^te sirvió este
        ^te sirvió esta
        ^te ha servido est-
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
        ^ayúdanos a mejorar$
        ^ayúdanos a mejorar {este|esta|nuestra|nuestro|nuestros|nuestras|la web|la página|el sitio|el periódico|el contenido|los contenidos|con}
        ^ayúdenos a mejorar
        ^participa en nuestra encuesta
        ^participe en nuestra encuesta
        ^completa nuestra encuesta
        ^tu opinión es importante
        ^su opinión es importante
        ^tu opinión cuenta$
        ^tu opinión cuenta {y|para|mucho|participa|danos}
        ^te ha resultado útil est-
        ^le ha resultado útil est-
        ^te ha sido útil est-
        ^le ha sido útil est-
        ^te ha parecido útil est-
        ^le ha parecido útil est-
        ^te resultó útil est-
        ^le resultó útil est-
        ^te fue útil est-
        ^le fue útil est-
        ^este artículo * útil$
        ^esta página * útil$
        ^esta información * útil$
        ^este contenido * útil$
        ^te ha gustado este artículo
        ^te ha gustado esta noticia
        ^te gustó este artículo
        ^te gustó este post
        ^te gustó esta nota
        ^te gustó esta noticia
        ^te ha ayudado este artículo
        ^qué te ha parecido este artículo
        ^qué te ha parecido esta noticia
        ^qué te pareció este artículo
        ^qué te pareció esta nota
        ^qué le ha parecido este artículo
        ^hay un error en esta
        ^hay un error en este artículo
        ^reportar un problema
        ^envíanos tus comentarios
        ^envíenos sus comentarios
        ^haz una sugerencia
        ^cómo podemos mejorar
        ~votos
        ~puntuación media
        ~sí
        ~valoraciones
        ~útil
        ~utilidad
        ~sirvió
        ~servido
        ~ayudó
        ~ayudado
        ~gustó
        ~gustado
        ~opinas
        ~errores
        ~errata
        ~encuesta
        ~^gracias por
        ~fallo
        {has|ha|habéis} {visto|encontrado|detectado|notado} {una errata|alguna errata|un error en|algún error en|una falta}
        ^{tu|su} {valoración|puntuación|voto|nota} : #$
        ^{promedio de puntuación|puntuación media|media|promedio|valoración media|puntuación|calificación} {:|} # / #. {recuento de votos|votos|total de votos} : #$
        ^{promedio de puntuación|puntuación media|media|promedio|valoración media|calificación} {:|} # {/|de} #$
        ^¡haz clic en una estrella para {puntuar|puntuarlo|calificar|valorar}
        ^haz {clic|click} en {una estrella|las estrellas} para {puntuar|puntuarlo|calificar|valorar|votar}$
        ^{hasta ahora|todavía|aún} no hay {votos|valoraciones|puntuaciones}$
        sé el primero en {puntuar|calificar|valorar} este {contenido|artículo|post}
        ^# valoraciones$
        ^{más|menos} como {esto|este|esta}$
        ^{más|menos} {contenido|contenidos|artículos} como {este|estos|esto}$
        ^{envía|enviar|deja} {comentarios|opiniones} sobre {esta|este} {publicación|artículo|entrada|nota}$
        ^{envía|enviar|deja} {tu opinión|feedback} sobre {esta|este} {publicación|artículo|entrada|nota}$
        ^{tu|su} opinión {ayuda|nos ayuda} a {definir|decidir|mejorar} {lo que se publica|qué se publica|lo que publicamos|nuestro contenido|este sitio}$
        ^editar esta {página|entrada}$
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
        ^è stato utile quest-
        ^è stata utile quest-
        ^questa pagina è stata utile
        ^questo contenuto è stato utile
        ^hai trovato utile
        ^hai trovato utili
        ^hai trovato quello che
        ^avete trovato utile
        ^ti è piaciuto l'articolo
        ^che voto dai
        ^che ne pensi di questo articolo
        ^cosa ne pensi di questo
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
        ^ti è stato utile quest-
        ^ti è stata utile questa
        ^vi è stato utile quest-
        ^vi è stata utile questa
        ^questo articolo * utile$
        ^questa pagina * utile$
        ^questa guida * utile$
        ^questo contenuto * utile$
        ^queste informazioni * utili$
        ^ti è piaciuto questo articolo
        ^ti è piaciuto questo post
        ^ti è piaciuta questa notizia
        ^vi è piaciuto l'articolo
        ^vi è piaciuto questo articolo
        ^come valuti questo articolo
        ^c'è un errore in questa pagina
        ^come possiamo migliorare
        ^inviaci i tuoi
        ~voti
        ~valutazione media
        ~utili
        ~aiutato
        ~piaciuto
        ~errore
        ~errori
        ~refuso
        ~sondaggio
        ~^grazie per
        ~servito
        ~interessante
        {hai|avete} {notato|trovato|riscontrato|visto|individuato} {un'inesattezza|un refuso|un errore in|delle imprecisioni|un'imprecisione}
        ^quanto ti è stato utile questo {post|articolo|contenuto}$
        ^il tuo voto : #$
        ^{voto medio|media|valutazione media|punteggio medio} {:|} # / #. {conteggio voti|voti|numero voti} : #$
        ^{voto medio|media|valutazione media|punteggio medio} {:|} # {/|su} #$
        ^{clicca|fai clic} su una stella per {valutare|votare|valutarlo|votarlo}$
        ^nessun voto {per ora|finora|al momento}$
        sii il primo a {valutare|votare} questo {post|articolo|contenuto}
        ^# valutazioni$
        ^{più|meno} {come questo|contenuti come questo|articoli come questo|contenuti simili}$
        ^{manda|invia|lascia} un {feedback|commento|parere} {per|su} questo {post|articolo}$
        ^il tuo {contributo|feedback|parere} {aiuta|ci aiuta} a {dare forma a ciò che|decidere cosa pubblicare|migliorare il sito|migliorare i nostri contenuti|migliorare questo sito}
        ^modifica questa {pagina|voce}$
        ^ti è {stato utile|stata utile}$
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
        ^esta página ajudou
        ^este conteúdo ajudou
        esta informação foi útil
        ^você achou * útil
        ^gostou deste artigo
        ^gostou desse conteúdo
        ^gostou deste conteúdo
        ^gostou da matéria
        ^gostou do artigo
        ^o que acha deste artigo
        ^encontrou o que
        ^encontrou um erro
        ^encontrou algum erro
        ^encontrou erro
        ^viu algum erro
        ^viu um erro
        ^detetou um erro
        ^notou algum erro
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
        ^isso foi útil$
        ^isto foi útil$
        ^achou este * útil$
        ^achou esta * útil$
        ^achou esse * útil$
        ^o que achou dest-
        ^o que achou do artigo
        ^o que você achou dest-
        ^o que você achou dess-
        ^o que você achou da matéria
        ^o que você achou do conteúdo
        ^há algum erro nest-
        ^como podemos melhorar
        ^conte-nos o que
        ^sugira uma correção
        ^dê uma nota
        ~avaliações
        ~média
        ~ajudou
        ~gostou
        ~achou
        ~erro
        ~erros
        ~pesquisa
        ~^obrigado por
        ~^obrigado pela
        ~^obrigado pelo
        ~^agradecemos
        ^a sua {avaliação|classificação|nota} : #$
        ^{sua|a tua} {avaliação|nota} : #$
        ^{classificação média|avaliação média|média|nota média|classificação} {:|} # / #. {número de votos|contagem de votos|votos|total de votos} : #$
        ^{classificação média|avaliação média|média|nota média} {:|} # {/|de} #$
        ^clique {numa estrela|em uma estrela|nas estrelas|na estrela} para {classificar|avaliar|votar|avaliá-lo|dar sua nota}$
        ^{nenhum voto|sem votos} até {agora|ao momento|o momento}$
        seja o primeiro a {avaliar|classificar} este {post|artigo|conteúdo|texto}
        ^# avaliações$
        ^{mais|menos} {como este|como esta|conteúdo como este|conteúdos como este}$
        ^{dar|enviar} {feedback|comentários} {a este|sobre esta|sobre este} {artigo|postagem|publicação}$
        ^{dar|enviar} {a sua opinião|sua opinião} {a este|sobre esta|sobre este} {artigo|postagem|publicação}$
        ^{envie|deixe} {feedback|comentários} {a este|sobre esta|sobre este} {artigo|postagem|publicação}$
        ^{envie|deixe} {a sua opinião|sua opinião} {a este|sobre esta|sobre este} {artigo|postagem|publicação}$
        ^{dar|enviar} {feedback|comentários|a sua opinião|sua opinião} {a este|sobre esta|sobre este} {post|matéria}$
        ^{envie|deixe} {feedback|comentários|a sua opinião|sua opinião} {a este|sobre esta|sobre este} {post|matéria}$
        ^{dar|enviar} {feedback|comentários|a sua opinião|sua opinião} {desta|deste} {artigo|postagem|publicação}$
        ^{envie|deixe} {feedback|comentários|a sua opinião|sua opinião} {desta|deste} {artigo|postagem|publicação}$
        ^{dar|enviar} {feedback|comentários|a sua opinião|sua opinião} {desta|deste} {post|matéria}$
        ^{envie|deixe} {feedback|comentários|a sua opinião|sua opinião} {desta|deste} {post|matéria}$
        ^{o seu feedback|sua resposta} {ajudará|ajuda} a {decidir|definir} {o conteúdo que será|o que será|o que é|o que vai ser} publicado
        ^{seu feedback|a sua resposta} {ajudará|ajuda} a {decidir|definir} {o conteúdo que será|o que será|o que é|o que vai ser} publicado
        ^editar esta {página|postagem}$
        ^{encontrou|detetou|viu} {uma gralha|um erro|algum erro|um erro de digitação}$
    """,
    "nl": """
        was dit artikel nuttig
        was deze informatie nuttig
        was deze pagina nuttig
        vond je dit artikel nuttig
        heeft deze informatie u geholpen
        ^heeft dit u geholpen
        ^geef dit artikel een
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
        ^vond je dit artikel
        ^vond u dit artikel
        ^vond je deze pagina
        ^heb je gevonden wat
        ^hebt u gevonden wat
        ^heeft u gevonden wat
        ^bent u geholpen met
        ^ben je geholpen met
        ^beoordeel dit
        ^beoordeel deze
        ^beoordeel onze
        ^hoe beoordeel je
        ^hoe beoordeelt u
        ^zie je een fout
        ^ziet u een fout
        ^zie je een taalfout
        ^heb je een tikfout
        ^heb je een taalfout
        ^fout in dit artikel
        ^fout in het artikel
        ^fout ontdekt
        ^klopt er iets niet
        ^meld fout
        ^{heb je|hebt u|heeft u|zie je|ziet u} een {fout|foutje|spelfout|tikfout|taalfout} {gezien|gevonden|ontdekt|in dit artikel|in deze tekst|in dit bericht}
        ^wat {vond je|vindt u|vind je|vond u|vind jij} van {dit artikel|dit verhaal|dit bericht|deze pagina|deze tekst}
        ^{heb je|had je|hebt u|heeft u} iets aan {dit|deze} {artikel|informatie|verhaal|pagina|bericht} gehad
        ^{was|vond je|vindt u} {dit artikel|deze informatie|deze pagina|dit bericht} {nuttig|behulpzaam|interessant|bruikbaar|duidelijk}
        ^{fout|foutje|spelfout|tikfout} {gezien|gevonden|ontdekt|gespot}?
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
        ^vond je deze * nuttig$
        ^vond u deze * nuttig$
        ^wat vind je van deze site
        ^wat kunnen we verbeteren
        ^hoe kunnen we * verbeteren
        ^geef een cijfer
        ^deel je mening
        ^deel uw mening
        ~stemmen
        ~nee
        ~beoordelingen
        ~nuttig
        ~behulpzaam
        ~bruikbaar
        ~geholpen
        ~fout
        ~fouten
        ~tikfout
        ~taalfout
        ~enquête
        ~^bedankt voor
        ~^dank voor
        ~interessant
        ~typefout
        {mening|feedback} helpt {bepalen|ons bepalen} wat er gepubliceerd wordt
        ^{bewerk|verbeter} deze pagina$
        ^deze pagina {bewerken|verbeteren}$
        ^{meer|minder} hiervan$
        ^geef feedback {op|over} dit {artikel|bericht|stuk}$
        ^{klik op een ster|klik op de sterren} om {deze|dit|dit bericht|dit artikel} te {beoordelen|waarderen}
        ^gemiddelde {waardering|beoordeling|score} # / #. {stemtelling|aantal stemmen|stemmen}: #$
        ^gemiddelde {waardering|beoordeling|score}: # {/ #|van #|uit #}$
        ^{tot nu toe|nog} geen {stemmen|beoordelingen}! {ben jij|wees|word}
        ^het spijt ons dat dit {bericht|artikel} niet nuttig
        ^{laten we|help ons} dit {bericht|artikel} {verbeteren|te verbeteren}$
        ^{vertel ons|laat ons weten} hoe we dit {bericht|artikel} kunnen verbeteren
        ^{jouw|uw|je} {beoordeling|waardering|stem}: #$
        ^fout of {aanvulling|tip}? mail {de redactie|ons}
        ^{fout|tikfout|taalfout} {gezien|gevonden|ontdekt}? {mail ons|mail de redactie|meld het ons|laat het ons weten}
    """,
    "pl": """
        ^oceń artykuł
        ^oceń jakość naszego artykułu
        ^zgłoś błąd
        ^zauważyłeś błąd?
        ^zauważyłaś błąd?
        ^znalazłeś błąd?
        ^znalazłaś błąd?
        ^zauważyliście błąd?
        ^{zauważyłeś|zauważyłaś|widzisz|znalazłeś|znalazłaś} {błąd|literówkę} {w artykule|w tekście|na stronie|w tym artykule|w tym tekście}
        ^widzisz błąd?
        ^znalazłeś błąd
        ^zaproponuj poprawkę
        ^dziękujemy za opinię
        ^dziękujemy za ocenę
        ^dziękujemy za twoją opinię
        ^wypełnij ankietę
        czy ten artykuł * pomógł
        czy artykuł * pomógł
        czy te informacje * przydatne
        czy te informacje * pomocne
        czy ta informacja * przydatna
        czy ta informacja * pomocna
        czy ten wpis * pomógł
        czy ten wpis był
        czy to było pomocne
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
        ^oceń nas$
        ^oceń nasz-
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
        ^twoja opinia$
        ^twoja ocena$
        ^twoja opinia * ważna
        czy ten artykuł był * pomocny
        czy ten artykuł był * przydatny
        czy artykuł był * pomocny
        czy artykuł był * przydatny
        czy artykuł był * ciekawy
        czy ta strona była * pomocna
        czy ta strona była * przydatna
        czy strona była * pomocna
        czy strona była * przydatna
        czy treść była * pomocna
        czy treść była * przydatna
        ^co możemy poprawić
        ^jak możemy * poprawić
        ^prześlij opinię
        ^oceń przydatność
        ^średnia ocena
        ~głosów
        ~ocena
        ~średnia
        ~pomocny
        ~pomocna
        ~pomocne
        ~przydatny
        ~przydatna
        ~przydatne
        ~pomógł
        ~pomogła
        ~podobał
        ~błąd
        ~błędy
        ~literówkę
        ~ankieta
        ~ankiecie
        ~^dziękujemy za
        ~^dziękuję za
        ^{edytuj|popraw} tę stronę$
        ^{mniej|więcej} {podobnych|takich artykułów|takich tekstów}$
        ^twoja ocena {pomoże|pomaga} nam
        ^{twoja ocena|ocena|liczba głosów|głosów|głosy|oddane głosy|liczba ocen|średnia ocena}: #$
        ^{brak ocen|oceń jako pierwszy|bądź pierwszym, który oceni}$
        ^{kliknij|kliknij na|naciśnij|wybierz} {gwiazdkę|gwiazdki}, {aby|by|żeby} ocenić
        ^{średnia|średnia ocena|ocena} # / #. {liczba głosów|głosów|głosy}: #$
        ^co sądzisz o {tym artykule|tym tekście|artykule}?
        ^{zobacz wyniki|pokaż wyniki|wyniki ankiety}$
        ^{byłeś|byłaś} świadkiem? {wyślij zdjęcie|wyślij nam|napisz do nas|daj nam znać}
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
        ^{нашли|заметили} {ошибку|опечатку}?
        ^{нашли|заметили} {ошибку|опечатку} {в тексте|на сайте|в статье|в материале|на странице|в публикации|в новости|в заметке}
        ^{нашли|заметили} {ошибку|опечатку}$
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
        ^увидели опечатку?
        ^увидели опечатку {в тексте|на сайте|в статье|в материале|на странице|в публикации|в новости|в заметке}
        ^увидели опечатку$
        ^нашли неточность
        ^если вы нашли ошибку
        ^если вы заметили ошибку {в тексте|на сайте|или опечатку|на странице}
        ^обнаружили ошибку
        ^сообщите об ошибке
        ^сообщите нам об ошибке
        ^спасибо за оценку
        ^спасибо за вашу оценку
        ^спасибо за ваш голос
        ^спасибо за ваше мнение
        ^спасибо за отзыв$
        ^спасибо, ваш голос
        ^ваш голос учтен
        ^ваш голос принят
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
        ^ваша оценка$
        ^сообщить об опечатке
        ^статья была * полезна
        ^вам помогла эта
        ^вам помогла статья
        ^сообщить о проблеме
        ^как нам стать лучше
        ^отправить отзыв
        ^поставьте оценку
        ~голосов
        ~да
        ~нет
        ~оценок
        ~средняя оценка
        ~полезн-
        ~помог-
        ~понравил-
        ~ошибк-
        ~опечатк-
        ~неточност-
        ~опрос-
        ~^спасибо за
        ~^благодарим за
        ^{больше|меньше} {подобного|похожего|таких материалов|таких статей|таких новостей|такого}$
        ^{ваш отзыв|ваше мнение|ваша оценка} {помогает|помогут|поможет} {нам|формировать|сделать|улучшить|понять}
        ^{оставить|оставьте|дать|отправить} {отзыв|обратную связь} {на эту публикацию|на этот материал|на эту статью|об этой статье|об этом материале}$
        ^{отредактировать|редактировать|изменить|исправить} эту страницу$
        ^{была ли|была} {эта|} статья {полезной|вам полезна|полезна для вас|интересна|полезна}?
        ^{был ли|был} этот {материал|ответ|контент} {полезен|полезным|вам полезен|полезен для вас}?
        ^{статья была полезна|статья была полезной|материал был полезен|вам понравилась статья|вам понравился материал|вам помогла эта статья}?
        ^{сообщить|сообщите} {об ошибке|об опечатке|о неточности|нам об ошибке|об ошибке в тексте}$
        ^если вы {нашли|заметили|обнаружили|увидели} {ошибку|опечатку|неточность|орфографическую ошибку}, * {выделите|нажмите|сообщите}
        ^{оцените|оценить|рейтинг|ваша оценка} {статью|материал|эту статью|этот материал|публикацию|новость|статьи|статьи:|публикации|качество статьи}$
        ^{ваша оценка|ваш голос}: {#|# из #|#/#|# / #|нет}$
        ^{средняя оценка|средний рейтинг|рейтинг статьи} {#|# / #|#/#|# из #}. {голосов|количество оценок|всего голосов|количество голосов|оценок}: #$
        ^оценок: #$
        ^{благодарим|благодарим вас} за {ваш отзыв|отзыв|обратную связь|ваш голос|вашу оценку|оценку|ваш отклик|ваше мнение|сообщение об ошибке|ваше сообщение}$
        ^спасибо за {ваш отзыв|обратную связь|ваш голос|вашу оценку|оценку|ваш отклик|ваше мнение|сообщение об ошибке|ваше сообщение}$
        ^{оценок пока нет|пока нет оценок|голосов пока нет|ещё нет оценок|оценок нет}$
        ^{поставьте|поставь} {оценку|первую оценку|лайк|оценку статье|лайк статье|оценку первым}$
    """,
    "sv": """
        var den här artikeln till hjälp
        var den här sidan till hjälp
        var artikeln till hjälp
        var detta till hjälp
        hjälpte informationen dig
        hade du nytta av informationen
        ^{rapportera|anmäl|rätta} {fel|ett fel|felet|problem|ett problem}$
        ^{rapportera|anmäl|rätta} {fel|ett fel|problem|ett problem} {i artikeln|i texten|på sidan|här|med sidan|i annonsen}
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
        ^hade du nytta av {informationen|artikeln|sidan|den här|innehållet|texten|svaret|detta}
        ^hittade du {det du|vad du} {sökte|letade efter|behövde}?$
        ^hittade du {det du|vad du} {sökte|letade efter|behövde}? ja
        ^fick du svar på din
        ^gillade du artikeln
        ^gillade du den här artikeln
        ^betygsätt$
        ^betygsätt {artikeln|sidan|den här|receptet|innehållet|vår|texten|ditt|boken|filmen}
        ^ge ditt betyg
        ^sätt betyg
        ^upptäckt ett fel?
        ^upptäckt ett fel {i|på} {texten|artikeln|sidan}
        ^hittat ett fel?
        ^hittat ett fel {i|på} {texten|artikeln|sidan}
        ^hittat fel?
        ^hittat fel {i|på} {texten|artikeln|sidan}
        ^sett fel i
        ^stämmer inte uppgifterna
        ^{har du hittat|har du sett|har du upptäckt|hittade du|ser du|såg du} {ett|något} {fel|stavfel|faktafel|skrivfel}?
        ^{har du hittat|har du sett|har du upptäckt|hittade du|ser du|såg du} {ett|något} {fel|stavfel|faktafel|skrivfel} {i texten|i artikeln|på sidan}
        ^{vad tyckte du|vad tycker du} om {artikeln|den här artikeln|texten|innehållet|sidan|den här sidan}
        ^{var|är} {den här artikeln|artikeln|texten|sidan|informationen} * {till hjälp|användbar|hjälpsam|intressant|läsvärd}?
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
        ^tyck till om {artikeln|sidan|vår|våra|den här|innehållet|webbplatsen|oss|texten}
        ^hjälp oss att bli bättre
        ^hjälp oss att förbättra
        ^hjälp oss förbättra
        ^delta i vår undersökning
        ^svara på vår undersökning
        ^svara på några frågor
        ^din åsikt är viktig
        ^är något fel på sidan
        ^hur kan vi bli bättre
        ^hur kan vi förbättra
        ^ge ditt omdöme
        ~röster
        ~bra
        ~mindre bra
        ~bästa betyg
        ~hjälpte
        ~hjälpsam
        ~hjälp
        ~användbar
        ~nytta
        ~fel
        ~stavfel
        ~undersökning
        ~^tack för
        ~gillade
        ^{ditt betyg|ditt omdöme}{ #| #/#| # av #|: #|: #/#|: # av #}$
        ^{genomsnitt|snitt|medelvärde|genomsnittligt betyg} {# / #|#/#|# av #}. {antal röster|röster}: #$
        ^{inga röster|inga betyg|inga omdömen|ingen har röstat} {än|ännu|så länge}$
        ^{skicka|skicka in|föreslå|begär} {rättelse|en rättelse|rättelser|en ändring}$
        ^så {arbetar|jobbar} vi med {rättelser|källor|våra källor|källkritik}$
        ^har du {synpunkter|feedback|åsikter|frågor} {på|om|kring} {artikeln|texten|den här artikeln|sidan|den här sidan}?
        ^{din åsikt|ditt tyckande|din feedback|dina synpunkter} {hjälper till|hjälper oss|bidrar till} att {forma vad som|förbättra vår|förbättra vårt|utveckla vår|forma vårt}
        ^{mer|mindre} {sånt här|sådant här|som det här|som detta|av det här}$
        ^redigera {denna|den här} {sida|sidan|artikel|artikeln}$
        ^så här {jobbar|arbetar} * med journalistik$
        ^så {här|} {jobbar|arbetar} vi med {journalistik|nyheter|vår journalistik}$
        ^uppgifter som publiceras ska vara sanna och relevanta
        ^{har vi skrivit|har vi gjort|är något} {något som är fel|fel|fel i texten|fel i artikeln}? {hör|tipsa|mejla}
        ^{har vi skrivit|har vi gjort|är något} {något som är fel|fel|fel i texten|fel i artikeln}? {kontakta|skriv|berätta}
        ^vill du {också|själv|} skriva {en debattartikel|en insändare|på debatt|för oss}? {skicka|mejla|så}
        ^vill du {också|själv|} skriva {en debattartikel|en insändare|på debatt|för oss}? {läs|här|maila}
    """,
    "ja": """
        この記事は役に立ちましたか
        このページは役に立ちましたか
        この情報は役に立ちましたか
        この記事は参考になりましたか
        ^この記事を評価
        ^記事を評価する
        ^誤りを報告
        ^間違いを報告
        ^修正を提案
        ご意見をお寄せください$
        ^ご意見をお寄せください{。|!|:}
        ^ご意見・ご感想を
        フィードバックありがとうございます
        フィードバックをお送りいただき
        ^アンケートにご協力ください
        ^アンケートに答える
        この記事はいかがでしたか
        ご満足いただけましたか
        問題は解決しましたか
        ^この記事の評価
        ^この記事の感想
        ^評価をお願い
        ^星をクリックして
        ^誤字脱字
        ^誤字・脱字
        ^誤りを
        ^間違いを見つけ
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
        この記事は * 役に立ちましたか
        この記事は * 参考になりましたか
        このページは * 役に立ちましたか
        このページは * 参考になりましたか
        この情報は * 役に立ちましたか
        この情報は * 参考になりましたか
        この回答は * 役に立ちましたか
        このコンテンツは * 役に立ちましたか
        ^お役に立ちましたか
        ^フィードバックを送
        ^評価していただき
        ^評価ありがとう
        アンケートに回答
        ^ご要望はこちら
        ^ご意見はこちら
        記事の感想をお聞かせ
        ご意見ありがとう
        ^誤りがあれば
        ~件の評価
        ~はい
        ~いいえ
        ~件の投票
        ~役に立ち-
        ~参考にな-
        ~満足しま-
        ~感想
        ~役立ち-
        ~面白-
        ~誤字-
        ^{この|本|当}{ページ|記事}を{編集|編集する|修正する|評価|評価する}$
        ^{この|本}{投稿|記事}{に|への}{フィードバック|ご意見}{を提供する|を提供|}$
        ^{あなた|皆様|皆さま}の{感想|ご意見|意見|ご感想|フィードバック}{を|は}*{参考|改善|役立}
        ^{興味あり|興味なし|興味がある|興味がない|このような記事を増やす|このような記事を減らす}$
        ^{この記事|このページ|この情報}は{役に立ちましたか|参考になりましたか|役立ちましたか|いかがでしたか}?$
        ^{誤字|誤り|間違い|誤植}{を見つけたら|を発見したら|を見つけましたか|がありましたら}
        ^{テキスト|該当箇所|文字}を選択して*{ctrl-|ctrl}
        ^{平均|平均評価|平均点|評価|平均スコア}{#|:#| #|: #| #/#|:#/#| # / #}$
        ^{投票数|評価数|評価件数|投票}{#|:#| #|: #|:#件|:#票}$
        ^{あなた|ご自身}の{評価|採点|評価は}{#|:#| #|: #}$
        ^{ご意見|フィードバック|ご協力|評価|ご回答|投票}{いただき|を|頂き|}{ありがとうございます|ありがとうございました}$
        ^{問題|不具合|誤り|記事の誤り|この記事の問題}を{報告|報告する|通報|通報する|知らせる}$
    """,
    "ko": """
        ^이 * 도움이 되었나요
        ^이 * 도움이 되셨나요
        ^이 * 도움이 됐나요
        ^이 * 도움이 되었습니까
        ^이 * 도움이 되셨습니까
        ^이 기사를 추천합니다
        ^이 기사에 대해 어떻게 생각하-
        ^이 기사를 평가해
        ^기사를 평가해 주세요
        ^별점을 남겨
        ^별점을 매겨
        제공하는 정보에 만족하십니까
        제공하는 정보에 만족하시나요
        제공하는 정보에 만족하셨습니까
        ^이 페이지의 내용에 만족하십니까
        ^만족도 조사$
        ^만족도 평가$
        ^설문조사에 참여
        ^설문에 참여해
        ^의견을 남겨 주세요
        ^의견을 남겨주세요
        ^여러분의 의견을 들려
        ^의견 보내기$
        ^피드백 보내기$
        ^피드백을 보내 주세요
        ^피드백을 남겨 주세요
        소중한 의견 감사-
        의견을 보내 주셔서 감사-
        의견 주셔서 감사-
        피드백 감사합니다
        피드백을 보내 주셔서
        ^오류 신고$
        ^오류 신고하기$
        ^오탈자 신고$
        ^오류 제보$
        ^오류 제보하기$
        ^잘못된 정보 신고
        ^오류를 발견하셨나요
        ^기사에 오류가 있-
        ^좋아요 * 슬퍼요
        ^좋아요 * 화나요
        ~^예$
        ~^아니요$
        ~^아니오$
        ~명이 평가$
        ~표$
        ^{비슷한|유사한|이런|이와 같은} {게시물|글|기사|콘텐츠} {더 보기|줄이기|더보기|덜 보기}$
        ^{의견을|피드백을|소중한 의견|소중한 의견을|의견} {보내주셔서|주셔서|보내 주셔서|남겨주셔서} {감사|고맙}-
        ^이 {게시물|글|기사|페이지}에 대한 {의견|피드백|평가} {말하기|보내기|남기기|제공|작성}$
        ^{회원님의|여러분의|귀하의|독자의} {의견은|피드백은} * {도움이|개선에|참고}-
        ^{이|} {페이지|글|문서} {편집|편집하기|수정하기|고치기}$
        ^{이|본} {기사|글}{가|이} {도움이|유용} {되었나요|됐나요|되셨나요}?$
        ^{오타|잘못된 정보} {신고|신고하기|제보|제보하기|수정 요청|알리기}$
        ^오류 {수정 요청|알리기}$
        ^오탈자 {신고하기|제보|제보하기|수정 요청|알리기}$
        ^{오타|오류|오탈자|잘못된 부분}{를|을} {발견하셨|발견하신|찾으셨|발견하시}-
        ^{텍스트를|문장을|단어를} {선택하고|드래그한 후|선택한 후|선택한 다음} ctrl-
        ^{평균|평점|평균 평점|평균 별점|별점} {#|#점|: #|#/#|# / #}$
        ^{투표|투표수|참여|평가} {#|#명|#건|: #|수: #|수 #}$
        ^{내|나의|회원님의} {평점|평가|별점}{:|} {#|#점|}$
        ^{이|본} {기사|글}{를|을} {평가해|평가하기}{주세요| 주세요|}$
        ^도움이 {되었나요|되셨나요}$
        ^이 {기사가|글이} {마음에|유익하셨다면|좋았다면} {드셨다면|드시면|드셨나요}
        ^{기사 오류|기사오류|기사 수정|맞춤법 오류} {신고|신고하기|제보|제보하기|요청|알리기}$
    """,
    "da": """
        ^var denne * nyttig
        ^var denne * hjælpsom
        ^var {artiklen|siden} nyttig?$
        ^var {artiklen|siden} nyttig? ja
        ^var dette nyttigt?$
        ^var dette nyttigt for dig
        ^var dette nyttigt? ja
        ^var informationen * nyttig
        ^fandt du denne * nyttig
        ^fandt du {det, du søgte|det, du ledte efter|hvad du søgte|hvad du ledte efter}?$
        ^fandt du {det, du søgte|det, du ledte efter|hvad du søgte|hvad du ledte efter}? ja
        ^fandt du, hvad du {søgte|ledte efter|havde brug for}?$
        ^hjalp denne artikel dig
        ^hvad synes du om denne
        ^bedøm denne {artikel|side|opskrift|historie|video}
        ^bedøm artiklen
        ^giv artiklen {stjerner|en stjerne|en karakter|din|#}
        ^giv artiklen videre$
        ^giv os * feedback
        ^giv feedback$
        ^send feedback$
        ^din mening er vigtig
        ^fortæl os, hvad du synes
        ^{har du fundet|har du opdaget|har du set|fandt du|ser du} {en fejl|en stavefejl|fejl|en slåfejl|en faktuel fejl}?
        ^{har du fundet|har du opdaget|har du set|fandt du|ser du} {en fejl|en stavefejl|fejl|en faktuel fejl} {i artiklen|i teksten|på siden}
        ^{hvad synes du|hvad syntes du|hvordan vurderer du} om {artiklen|denne artikel|siden|historien|teksten|indholdet}
        ^{var|er} {denne artikel|denne side} * {nyttig|hjælpsom|brugbar|interessant|til hjælp}
        ^{var|er} {artiklen|siden|teksten|indholdet} {nyttig|hjælpsom|brugbar|brugbart|nyttigt|til hjælp} for dig
        ^hjælp os med at blive bedre
        ^hjælp os med at forbedre
        ^tak for din feedback
        ^tak for din bedømmelse
        ^tak for dit svar
        ^deltag i vores undersøgelse
        ^svar på vores undersøgelse
        ^rapportér fejl
        ^rapporter fejl$
        ^rapporter en fejl$
        ^rapporter en fejl {i artiklen|på siden|her|i teksten}
        ^anmeld fejl$
        ^indberet fejl$
        ^fundet en fejl?
        ^er der fejl i artiklen
        ^fejl i artiklen?
        ~^ja$
        ~^nej$
        ~stemmer$
        ^rapporter {fejl i artiklen|fejl på siden}$
        ^rapportér {en fejl|fejl|fejl i artiklen|fejl på siden|en fejl i artiklen}$
        ^meld {en fejl|fejl|fejl i artiklen|fejl på siden|en fejl i artiklen}$
        ^indberet {en fejl|fejl i artiklen|fejl på siden|en fejl i artiklen}$
        ^fundet {en fejl|en stavefejl|en slåfejl|fejl}? {mark|skriv|send|kontakt|fortæl|giv}
        ^har du fundet {en stavefejl|en slåfejl|en fejl|fejl}? {marker|markér|skriv|send|kontakt|giv}
        ^ fundet {en stavefejl|en slåfejl|en fejl|fejl}? {marker|markér}
        ^{din bedømmelse|din vurdering|din stemme}{ #| #/#|: #|: #/#|: # / #| # af #}$
        ^{gennemsnit|gennemsnitlig bedømmelse}{ |: }{# / #|#/#}. {antal stemmer|stemmer|bedømmelser}{ |: }#$
        ^{ingen stemmer|ingen bedømmelser|ingen vurderinger|ingen anmeldelser} {endnu|indtil videre}$
        ^tak for {din tilbagemelding|din feedback|din vurdering|din bedømmelse|din stemme|dit svar|din mening}$
        ^{dit input|din feedback|din mening} hjælper {med at forme det|os med at forbedre|med at forbedre vores}
        ^giv feedback {til|på|om} {dette indlæg|denne artikel|artiklen|siden}$
        ^{mere|mindre} {af dette|som dette|af det her|i denne stil}$
        ^rediger denne {side|artikel}$
        ^vil du {selv|også|} skrive {et debatindlæg|en kronik|et læserbrev}? {send|skriv|læs|så|mail}
    """,
    "no": """
        ^var denne * nyttig
        ^var denne * til hjelp
        ^var denne * hjelpsom
        ^var artikkelen nyttig?$
        ^var artikkelen nyttig for deg
        ^var artikkelen nyttig? ja
        ^var dette nyttig?$
        ^var dette nyttig for deg
        ^var dette nyttig? ja
        ^var dette til hjelp
        ^var informasjonen * nyttig
        ^var innholdet * nyttig
        ^fant du det du {lette etter|leter etter|trengte|så etter|søkte}?$
        ^fant du det du {lette etter|leter etter|trengte|så etter|søkte}? ja
        ^fikk du svar på det du
        ^hjalp denne artikkelen
        ^hva synes du om denne
        ^vurder denne {artikkelen|siden|oppskriften|saken|videoen}
        ^vurder artikkelen
        ^gi din vurdering$
        ^gi din vurdering av {artikkelen|siden|saken|denne|oppskriften|innholdet}
        ^gi oss * tilbakemelding
        ^gi tilbakemelding
        ^send tilbakemelding
        ^din mening er viktig
        ^{har du funnet|har du oppdaget|har du sett|fant du|ser du} {en feil|en skrivefeil|feil|en faktafeil}?
        ^{har du funnet|har du oppdaget|har du sett|fant du|ser du} {en feil|en skrivefeil|feil} {i artikkelen|i teksten|i saken|på siden}
        ^{hva synes du|hva syntes du|hvordan vurderer du} om {artikkelen|denne artikkelen|siden|saken|teksten|innholdet|denne saken}
        ^{var|er} {denne artikkelen|denne saken|denne siden} * {nyttig|hjelpsom|interessant|nyttig for deg|til hjelp}?
        ^{var|er} {siden|saken} {nyttig|til hjelp} for deg?
        ^si din mening om denne
        ^hjelp oss å bli bedre
        ^hjelp oss å forbedre
        ^takk for tilbakemeldingen
        ^takk for din tilbakemelding
        ^takk for at du ga oss
        ^takk for svaret
        ^delta i vår undersøkelse
        ^svar på vår undersøkelse
        ^meld fra om feil$
        ^meld fra om feil {i artikkelen|i saken|på siden|her|i teksten}
        ^rapporter feil$
        ^rapporter en feil$
        ^rapporter en feil {i artikkelen|i saken|på siden|her|i teksten}
        ^funnet en feil?
        ^funnet feil?
        ^feil i artikkelen?
        ~^ja$
        ~^nei$
        ~stemmer$
        ^{har du|} funnet en {skrivefeil|feil|trykkfeil|stavefeil}? {marker|send|skriv|kontakt|si|tips|meld}
        ^{din vurdering|din stemme|din karakter}{ #| #/#|: #|: #/#|: # / #| # av #}$
        ^{gjennomsnitt|gjennomsnittlig vurdering}{ |: }# / #. {antall stemmer|stemmer|talet på stemmer}{ |: }#$
        ^{gjennomsnitt|gjennomsnittlig vurdering}{ |: }{#/#|# av #}. {antall stemmer|stemmer|talet på stemmer}{ |: }#$
        ^{ingen stemmer|ingen vurderinger|ingen røyster} {ennå|enno|så langt}$
        ^{din tilbakemelding|dine tilbakemeldinger} {bidrar til|hjelper oss|hjelper oss med} å {påvirke hva|forme tilbudet|forma tilbodet|forbedre}
        ^{mer|mindre|meir} {som dette|som det her|av dette|slikt}$
        ^{gje|gi} tilbakemelding {på|om|til} {denne|dette} {artikkelen|saken|innlegget}$
        ^{gje|gi} {tilbakemeldinger|tilbakemeldingar} på {denne|dette} {artikkelen|saken|innlegget}$
        ^{gje|gi} {tilbakemeldinger|tilbakemeldingar} {om|til} {denne|dette} {artikkelen|saken|innlegget}$
        ^rediger denne {siden|sida|artikkelen}$
        ^{ønsker du å bidra|vil du skrive et debattinnlegg|vil du skrive en kronikk|vil du skrive et innlegg|vil du delta i debatten}? {send|les|skriv|slik|kontakt}
        ^har du innspill til {denne saken|saken|artikkelen|redaksjonen}$
        ^ser du noe feil i {artikkelen|saken|teksten}? {si|send|tips|kontakt|skriv|meld}
    """,
    "fi": """
        ^oliko tämä * hyödyllinen
        ^oliko tästä * hyötyä
        ^oliko sivu hyödyllinen
        ^oliko artikkeli hyödyllinen
        ^oliko tästä apua
        ^oliko sivusta apua
        ^oliko vastauksesta apua
        ^löysitkö etsimäsi
        ^löysitkö etsimääsi
        ^löysitkö mitä etsit
        ^auttoiko tämä$
        ^auttoiko artikkeli
        ^vastasiko sivu
        ^mitä mieltä olet artikkelista
        ^mitä mieltä olit artikkelista
        ^mitä pidit jutusta
        ^mitä pidit artikkelista
        ^arvioi tämä
        ^arvioi artikkeli
        ^arvostele tämä
        ^anna arvosana
        ^anna arviosi
        ^{huomasitko|löysitkö|näitkö} * {virheen|kirjoitusvirheen|asiavirheen|lyöntivirheen}
        ^{mitä mieltä|mitä pidit} * {jutusta|artikkelista|tästä jutusta|tästä artikkelista|kirjoituksesta|sivusta}
        ^oliko {tämä artikkeli|tämä juttu|juttu|artikkeli|tästä artikkelista|tästä jutusta|jutusta} * {hyödyllinen|hyötyä|apua|kiinnostava|mielenkiintoinen}
        ^anna palautetta
        ^jätä palautetta
        ^lähetä palautetta
        ^anna palaute
        ^kerro meille mielipiteesi
        ^auta meitä parantamaan
        ^auta meitä kehittämään
        ^kiitos palautteesta
        ^kiitos arviostasi
        ^kiitos vastauksestasi
        ^kiitos mielipiteestäsi
        ^vastaa kyselyyn
        ^osallistu kyselyyn
        ^huomasitko virheen
        ^löysitkö virheen
        ^onko jutussa virhe
        ^onko artikkelissa virhe
        ^ilmoita virheestä
        ^ilmoita asiavirheestä
        ^kerro virheestä
        ~^kyllä$
        ~^ei$
        ~ääntä$
        ^oliko {tästä sivusta|tämä sivu|tästä ohjeesta|tästä sisällöstä|tämä tieto|sisällöstä|tämä ohje} * {apua|hyötyä|hyödyllinen|hyödyllistä}
        ^{auttoiko|hyödyttikö} {sivu|teksti|juttu|ohje|tämä sivu|tämä juttu|tämä artikkeli} {sinua|eteenpäin}
        ^{arvioi|arvostele|pisteytä} {sivu|juttu|sisältö|lukemasi|lukukokemuksesi}
        ^oliko {artikkelista|jutusta|tästä|sivusta|tästä jutusta|tästä artikkelista|tiedoista} {apua|hyötyä|sinulle apua|sinulle hyötyä}?
        ^{arvosanasi|arviosi|antamasi arvosana}{ #| #/#|: #|: #/#|: # / #}$
        ^{keskiarvo|keskimääräinen arvosana}{ |: }{# / #|#/#}. {ääniä|äänien määrä}{ |: }#$
        ^{keskiarvo|keskimääräinen arvosana}{ |: }{# / #|#/#}. {arvioita|ääniä yhteensä}{ |: }#$
        ^ei {vielä|} {arvioita|ääniä|arvosteluja}$
        ^kiitos {palautteestasi|palautteesta|arviostasi|äänestäsi|mielipiteestäsi|arvostelustasi}$
        ^{antamasi palautteen|palautteesi} {avulla|perusteella} {muokataan|kehitämme|parannamme|kehitetään}
        ^{lisää|vähemmän} tämän {kaltaista|kaltaisia|tyyppistä}$
        ^muokkaa tätä {sivua|artikkelia}$
        ^{lähetä|kirjoita} {mielipidekirjoitus|mielipidekirjoituksesi|mielipide|yleisönosastokirjoitus}$
    """,
    "cs": """
        ^byl pro vás tento
        ^byl tento článek * užitečný
        ^byl tento článek * přínosný
        ^byl pro vás článek
        ^byla pro vás tato
        ^byla tato stránka užitečná
        ^byla tato * užitečná
        ^byly pro vás tyto
        ^byly tyto informace
        ^pomohl vám tento
        ^pomohl vám článek
        ^pomohla vám tato
        ^líbil se vám článek
        ^líbil se vám tento
        ^našli jste, co jste hledali
        ^našli jste, co hledáte
        ^jak se vám líbil článek
        ^jak hodnotíte tento
        ^jak hodnotíte článek
        ^ohodnoťte tento
        ^ohodnoťte článek
        ^ohodnoťte stránku
        ^hodnocení článku$
        ^hodnoťte článek
        ^váš názor nás zajímá
        ^sdělte nám svůj názor
        ^napište nám svůj názor
        ^pomozte nám zlepšit
        ^děkujeme za vaši zpětnou vazbu
        ^děkujeme za zpětnou vazbu
        ^děkujeme za váš názor
        ^děkujeme za hodnocení
        ^děkujeme za vaše hodnocení
        ^vyplňte * dotazník
        ^zúčastněte se průzkumu
        ^našli jste chybu?
        ^našli jste v článku chybu
        ^našli jste chybu v článku
        ^objevili jste chybu
        ^všimli jste si chyby?
        ^všimli jste si chyby {v článku|v textu|na stránce|na webu}
        ^nahlásit chybu$
        ^nahlásit chybu v
        ^nahlaste chybu
        ^upozornit na chybu$
        ^odeslat zpětnou vazbu$
        ~^ano$
        ~^ne$
        ~hlasů$
        ^{dát|poslat|napsat} {zpětnou vazbu|nám zpětnou vazbu}{ k tomuto příspěvku| k tomuto článku| k článku|}$
        ^{méně|více|víc} {podobných|takových článků}$
        ^upravit tuto stránku$
        ^vaše připomínky {pomáhají|nám pomáhají|nám pomohou}
        ^{vaše hodnocení|hodnocení|počet hlasů|hlasů|počet hodnocení|hlasováno|průměrné hodnocení}: #$
        ^{zatím nehodnoceno|zatím bez hodnocení|buďte první, kdo ohodnotí|ohodnoťte jako první}$
        ^{klikněte|kliknutím|klepněte} na {hvězdičku|hvězdičky} {a|ohodnoťte|pro|ohodnotíte}
        ^{průměrné hodnocení|hodnocení|průměr}{: | }# / #. {počet hlasů|hlasů|hlasy}: #$
        ^{jak se vám|líbil se vám} {článek líbil|tento článek líbil|článek|tento článek|text}?$
        ^co si myslíte o {tomto článku|článku}?$
        ^{hlasovat|zobrazit výsledky|výsledky ankety|hlasovat v anketě}$
    """,
    "sk": """
        ^bol pre vás tento
        ^bol tento článok * užitočný
        ^bol pre vás článok
        ^bola pre vás táto
        ^bola táto stránka užitočná
        ^bola táto * užitočná
        ^boli pre vás tieto
        ^boli tieto informácie
        ^pomohol vám tento
        ^pomohol vám článok
        ^pomohla vám táto
        ^páčil sa vám článok
        ^páčil sa vám tento
        ^našli ste, čo ste hľadali
        ^našli ste, čo hľadáte
        ^ako sa vám páčil článok
        ^ako hodnotíte tento
        ^ako hodnotíte článok
        ^ohodnoťte tento
        ^ohodnoťte článok
        ^ohodnoťte stránku
        ^hodnotenie článku$
        ^hodnoťte článok
        ^váš názor nás zaujíma
        ^napíšte nám svoj názor
        ^povedzte nám svoj názor
        ^pomôžte nám zlepšiť
        ^ďakujeme za vašu spätnú väzbu
        ^ďakujeme za spätnú väzbu
        ^ďakujeme za váš názor
        ^ďakujeme za hodnotenie
        ^ďakujeme za vaše hodnotenie
        ^vyplňte * dotazník
        ^zapojte sa do prieskumu
        ^našli ste chybu?
        ^našli ste v článku chybu
        ^našli ste chybu v článku
        ^objavili ste chybu
        ^všimli ste si chybu?
        ^všimli ste si chybu {v článku|v texte|na stránke|na webe}
        ^nahlásiť chybu$
        ^nahlásiť chybu v
        ^nahláste chybu
        ^upozorniť na chybu$
        ^odoslať spätnú väzbu$
        ~^áno$
        ~^nie$
        ~hlasov$
        ^{dať|poslať|napísať} {spätnú väzbu|nám spätnú väzbu}{ na tento príspevok| k tomuto článku| k článku|}$
        ^{menej|viac} {podobných|takýchto článkov}$
        ^upraviť túto stránku$
        ^vaše pripomienky {pomáhajú|nám pomáhajú|nám pomôžu}
        ^{vaše hodnotenie|hodnotenie|počet hlasov|hlasov|počet hodnotení|priemerné hodnotenie}: #$
        ^{zatiaľ nehodnotené|zatiaľ bez hodnotenia|buďte prvý, kto ohodnotí|ohodnoťte ako prvý}$
        ^{kliknite|kliknutím|ťuknite} na {hviezdičku|hviezdičky} {a|ohodnoťte|pre|ohodnotíte}
        ^{priemerné hodnotenie|hodnotenie|priemer}{: | }# / #. {počet hlasov|hlasov|hlasy}: #$
        ^čo si myslíte o {tomto článku|článku}?$
        ^{hlasovať|zobraziť výsledky|výsledky ankety|hlasovať v ankete}$
    """,
    "hu": """
        ^hasznos volt ez
        ^hasznos volt a cikk
        ^hasznos volt az oldal
        ^hasznos volt az információ
        ^hasznos volt?$
        ^hasznos volt számodra
        ^hasznos volt az ön számára
        ^{hasznosnak találta|hasznosnak találtad} {ezt a|a} {cikket|oldalt|írást|választ|tartalmat|bejegyzést}
        ^{hasznosnak találta|hasznosnak találtad}?$
        ^segített ez a cikk
        ^segített a cikk?
        ^tetszett a cikk?
        ^tetszett ez a cikk?
        ^tetszett az írás?
        ^hogy tetszett a cikk
        ^megtalálta, amit keresett
        ^megtaláltad, amit kerestél
        ^értékelje a cikket
        ^értékeld a cikket
        ^{értékelje|értékeld} ezt a {cikket|oldalt|írást|bejegyzést|receptet|tartalmat}
        ^cikk értékelése$
        ^{írja meg véleményét|írja meg a véleményét|írd meg a véleményed}$
        ^írja meg véleményét {a cikkről|nekünk|kommentben|a hozzászólásokban}
        ^írd meg a véleményed {a cikkről|nekünk|kommentben|a hozzászólásokban}
        ^{mondd el a véleményed|mondja el véleményét}$
        ^{mondd el a véleményed|mondja el véleményét} {a cikkről|nekünk|kommentben}
        ^véleménye fontos számunkra
        ^az ön véleménye fontos
        ^segítsen nekünk jobbá
        ^segíts nekünk jobbá
        ^köszönjük a visszajelzés-
        ^köszönjük visszajelzés-
        ^köszönjük az értékelés-
        ^köszönjük a véleményét
        ^köszönjük a véleményed
        ^visszajelzés küldése$
        ^{töltse ki|töltsd ki} {kérdőívünket|a kérdőívünket|rövid kérdőívünket|olvasói kérdőívünket}
        ^hibát talált?
        ^hibát találtál?
        ^hibát talált a cikkben
        ^hibát találtál a cikkben
        ^hibát vett észre?
        ^elírást talált?
        ^hibabejelentés$
        ^hiba bejelentése$
        ^hiba jelentése$
        ~^igen$
        ~^nem$
        ~szavazat$
        ^{kevesebb|még több} {ilyet|ilyen cikket|hasonlót}$
        ^a {visszajelzésed|visszajelzése|véleményed|véleménye} {segít|segíti} {abban|nekünk|a munkánkat}
        ^hogy tetszett {ez a|a} {cikk|írás|bejegyzés}?$
        ^szerkesztés {github-on|githubon|a githubon}$
        ^{az ön értékelése|értékelésed|értékelése|szavazatok száma}: #$
        ^{szavazatok|szavazat|értékelések száma|átlagos értékelés}: #$
        ^{még nincs értékelés|még nem értékelték|értékeld elsőként|értékelje elsőként|legyél te az első értékelő}$
        ^{kattints|kattintson} {egy|a} {csillagra|csillagokra} {az értékeléshez|az értékeléséhez}
        ^{kattints|kattintson} {egy|a} {csillagra|csillagokra} {és értékeld|és értékelje}
        ^{átlag|átlagos értékelés|értékelés}{: | }# / #. {szavazatok|szavazatok száma|szavazat}: #$
        ^mi a véleményed {a cikkről|erről a cikkről}?$
        ^{szavazok|eredmények megtekintése|eredmények mutatása|szavazás eredménye|megnézem az eredményt}$
        ^{van egy jó sztorid|van egy jó sztorija|van egy jó témád|van egy híred}? {írd|írja|küldd|írj}
    """,
    "ro": """
        ^v-a fost util acest
        ^v-a fost util articolul
        ^v-a fost utilă această
        ^ți-a fost util acest
        ^ți-a fost util articolul
        ^a fost util acest articol
        ^a fost utilă această
        ^a fost acest articol util
        ^a fost de folos acest
        ^ți-a plăcut articolul
        ^ți-a plăcut acest articol
        ^v-a plăcut articolul
        ^v-a plăcut acest articol
        ^ai găsit ce căutai
        ^ați găsit ce căutați
        ^ai găsit informația
        ^cum ți s-a părut articolul
        ^ce părere ai despre acest articol
        ^ce părere aveți despre acest articol
        ^evaluează acest
        ^evaluează articolul
        ^evaluați acest
        ^acordă o notă
        ^notează articolul
        ^votează articolul
        ^spune-ne părerea ta
        ^spuneți-ne părerea
        ^părerea ta contează
        ^părerea dumneavoastră contează
        ^ajută-ne să ne îmbunătățim
        ^ajutați-ne să ne îmbunătățim
        ^ajută-ne să îmbunătățim
        ^mulțumim pentru feedback
        ^îți mulțumim pentru feedback
        ^vă mulțumim pentru feedback
        ^mulțumim pentru evaluare
        ^mulțumim pentru vot$
        ^vă mulțumim pentru opinie
        ^trimite feedback
        ^completează chestionarul
        ^participă la sondaj
        ^semnalează o eroare
        ^semnalați o eroare
        ^raportează o eroare
        ^raportați o eroare
        ^raportează o problemă
        ~^da$
        ~^nu$
        ~voturi$
        ^{ai|ați|aţi} {găsit|observat|descoperit|văzut|sesizat} o {greșeală|eroare|greşeală|problemă|inexactitate}$
        ^{ai|ați|aţi} {găsit|observat|descoperit|văzut|sesizat} o {greșeală|eroare|greşeală|problemă|inexactitate}?
        ^{ai|ați} {găsit|observat|descoperit} o {greșeală|eroare} în {text|articol|acest|știre|pagină|material|conținut}-
        ^{ai|ați} {găsit|observat|descoperit|văzut|sesizat} o {greșeală|eroare} {de scriere|de tastare|gramaticală|de ortografie|factuală}-
        ^{mai multe|mai mult|mai puține|mai puțin} {de genul acesta|ca acesta|articole ca acesta|de acest fel|articole de acest fel|de acest gen}$
        ^{părerea|opinia|feedbackul} {ta|dumneavoastră|tău|dvs.} {ne ajută|ne va ajuta|contează pentru noi|ajută la}
        ^{oferă|oferiți|lasă|lăsați|trimite|trimiteți} {feedback|feedback pentru acest post|feedback pentru acest articol|feedback despre acest articol|un feedback|feedback-ul tău}$
        ^{ți-a fost|v-a fost|a fost} {de folos|util|utilă} {acest articol|articolul|această informație|acest răspuns}?$
        ^{a fost acest articol util|acest articol a fost util|ți s-a părut util acest articol|ți-a plăcut articolul|v-a plăcut articolul|ți-a plăcut acest articol|v-a plăcut acest articol|ți-a fost de folos}?$
        ^{raportează|raportați|semnalează|semnalați} {o eroare|o greșeală|eroarea|greșeala|o problemă|o greșeală în text}$
        ^{ai găsit|ați găsit|ai observat} o {greșeală|eroare|greșeală de scriere|eroare în text}? {semnaleaz-|selecteaz-|spune-ne|scrie-ne}
        ^dacă {ai găsit|ați găsit|ai observat} o {greșeală|eroare} {în text|în articol|}, {selecteaz-|selectați|semnaleaz-}
        ^{evaluează|evaluați|votează|votați|notează|apreciază} {articolul|acest articol|această știre|știrea|materialul}$
        ^{nota ta|votul tău|evaluarea ta|nota dumneavoastră}: {#|# din #|#/#|# / #}$
        ^{medie|media|nota medie} {#|# / #|#/#|# din #}. {voturi|număr de voturi|număr voturi|total voturi}: #$
        ^{îți mulțumim|vă mulțumim} pentru {feedback|feedback!|feedback-ul tău|părerea ta|vot|votul tău|votul dumneavoastră|sesizare|evaluare|opinia ta}$
        ^mulțumim pentru {feedback|feedback!|feedback-ul tău|părerea ta|votul tău|votul dumneavoastră|sesizare|evaluare|opinia ta}$
        ^{niciun vot|nicio evaluare|fără voturi|nu există voturi} {până acum|încă|}$
        ^feedback-ul {ta|dumneavoastră|tău|dvs.} {ne ajută|ne va ajuta|contează pentru noi|ajută la}
        ^{ai găsit|ați găsit|ai observat} o {greșeală|eroare|greșeală de scriere|eroare în text}? {anunță-ne|raporteaz-}
        ^{ați observat|ai sesizat|ați sesizat} o {greșeală|eroare|greșeală de scriere|eroare în text}? {semnaleaz-|selecteaz-|spune-ne}
        ^{ați observat|ai sesizat|ați sesizat} o {greșeală|eroare|greșeală de scriere|eroare în text}? {scrie-ne|anunță-ne|raporteaz-}
        ^{evaluare medie|rating mediu} {#|# / #|#/#|# din #}. {voturi|număr de voturi|număr voturi|total voturi}: #$
    """,
    "bg": """
        ^полезна ли беше тази
        ^полезна ли беше статията
        ^полезна ли ви беше тази
        ^полезна ли ви беше статията
        ^полезна ли ви беше информацията
        ^полезен ли беше този
        ^полезен ли ви беше този
        ^беше ли полезна тази
        ^беше ли ви полезна
        ^беше ли полезен този
        ^беше ли ви полезен
        ^беше ли полезно
        ^помогна ли ви тази
        ^помогна ли ви статията
        ^хареса ли ви статията
        ^харесахте ли статията
        ^хареса ли ви тази статия
        ^намерихте ли това, което търсите
        ^намерихте ли каквото търсите
        ^какво мислите за тази статия
        ^оценете статията
        ^оценете тази
        ^оцени статията
        ^дайте оценка на
        ^вашата оценка$
        ^споделете мнението си за
        ^вашето мнение е важно
        ^помогнете ни да станем по-
        ^помогнете ни да подобрим
        ^благодарим за обратната връзка
        ^благодарим ви за обратната връзка
        ^благодарим за вашата оценка
        ^благодарим за оценката
        ^благодарим за мнението
        ^изпратете обратна връзка
        ^изпрати обратна връзка
        ^участвайте в анкетата
        ^попълнете анкетата
        ^{открихте|намерихте|забелязахте|видяхте} грешка?
        ^{намерихте|забелязахте|видяхте} грешка в {текста|статията|материала|новината|публикацията}
        ^открихте ли грешка
        ^открихте {печатна |}грешка в {текста|статията|материала|новината|публикацията|сайта|този|тази}
        ^докладвай грешка
        ^докладвайте грешка
        ^сигнализирай за грешка
        ^съобщете за грешка
        ^съобщи за грешка
        ~^да$
        ~^не$
        ~гласа$
        ^{ако сте видели|ако видите|ако забележите|ако откриете|ако намерите|ако сте забелязали|ако сте открили} * {грешка|неточност} * {маркирайте|натиснете|пишете|съобщете|изпратете|сигнализирайте|ctrl}
        ^{повече|по-малко} {такива|подобни|като това|такива статии|подобни статии|от този вид|подобно съдържание}$
        ^{вашият принос|вашето мнение|вашата оценка|вашата обратна връзка} {помага|ни помага|ще ни помогне|е важно за нас|е важна за нас} {за създаването|да подобрим|да направим}
        ^{вашият принос|вашето мнение|вашата оценка|вашата обратна връзка} {помага|ни помага|ще ни помогне|е важно за нас|е важна за нас} {да разберем|да бъдем|за}
        ^{дайте|дай|оставете|изпратете|споделете} {отзив|обратна връзка|мнение|отзив за публикацията|отзив за статията|мнението си за статията|мнение за статията|отзив за сайта}$
        ^{беше ли|полезна ли беше|беше ли ви|полезна ли ви беше|полезен ли ви беше} {тази статия|статията|този материал|тази информация|полезна тази статия|полезна статията|полезен този материал|полезна тази информация}?$
        ^{хареса ли ви|хареса ли ти|харесахте ли|харесва ли ви} {статията|тази статия|материалът|публикацията|материала}?$
        ^{съобщи|съобщете|сигнализирай|сигнализирайте|подай сигнал|докладвай|докладвайте} {за грешка|за нередност|грешка|за грешка в текста|за проблем|грешка в текста}$
        ^{открихте|видяхте|забелязахте} {грешка|печатна грешка|грешка в текста|правописна грешка|неточност}? {маркирайте|изпратете|съобщете}
        ^{открихте|видяхте|забелязахте} {грешка|печатна грешка|грешка в текста|правописна грешка|неточност}? {сигнализирайте|пишете ни|натиснете}
        ^{намерихте|откри|открихте ли} {грешка|печатна грешка|грешка в текста|правописна грешка|неточност}? {маркирайте|изпратете|съобщете}
        ^{намерихте|откри|открихте ли} {грешка|печатна грешка|грешка в текста|правописна грешка|неточност}? {сигнализирайте|пишете ни|натиснете}
        ^ако {откриете|забележите|видите} {грешка|печатна грешка|грешка в текста|правописна грешка|неточност}, * {маркирайте|натиснете|пишете ни|сигнализирайте}
        ^ако {сте забелязали|сте открили} {грешка|печатна грешка|грешка в текста|правописна грешка|неточност}, * {маркирайте|натиснете|пишете ни|сигнализирайте}
        ^{оценете|оцени} {статията|тази статия|публикацията|материала|този материал|новината|съдържанието}$
        ^{вашата оценка|твоята оценка|вашият глас}: {#|# от #|#/#|# / #|няма}$
        ^{средна оценка|среден рейтинг|рейтинг на статията} {#|# / #|#/#|# от #}. {гласове|брой гласове|брой оценки|общо гласове|гласували}: #$
        ^{благодарим|благодарим ви|благодарности|благодаря} за {обратната връзка|вашия отзив|отзива|вашето мнение|мнението ви|гласа ви|вашия глас|оценката|вашата оценка|сигнала}$
        ^{все още няма|няма|още няма} {гласове|оценки|гласували}$
    """,
    "el": """
        ^ήταν χρήσιμο αυτό το
        ^ήταν χρήσιμη αυτή η
        ^ήταν χρήσιμο το άρθρο
        ^ήταν χρήσιμη η σελίδα
        ^ήταν αυτό το * χρήσιμο
        ^ήταν αυτή η * χρήσιμη
        ^σας φάνηκε χρήσιμο {το άρθρο|αυτό το|το κείμενο|το περιεχόμενο|το βίντεο|αυτό}
        ^σας φάνηκε χρήσιμο;
        ^σας φάνηκε χρήσιμη {η σελίδα|αυτή η|η είδηση|η πληροφορία|η απάντηση|η ανάρτηση}
        ^σας φάνηκε χρήσιμη;
        ^σας βοήθησε αυτό το
        ^σας βοήθησε το άρθρο
        ^σας άρεσε το άρθρο
        ^σου άρεσε το άρθρο
        ^σας άρεσε αυτό το άρθρο
        ^βρήκατε αυτό που ψάχνατε
        ^βρήκατε αυτό που αναζητούσατε
        ^βρήκατε αυτό το άρθρο
        ^πώς σας φάνηκε το άρθρο
        ^αξιολογήστε το άρθρο
        ^αξιολογήστε αυτό
        ^αξιολογήστε αυτή
        ^βαθμολογήστε το άρθρο
        ^βαθμολογήστε αυτό
        ^πείτε μας τη γνώμη σας
        ^πες μας τη γνώμη σου
        ^η γνώμη σας μετράει$
        ^η γνώμη σας μετράει {για εμάς|για μας|πολύ}
        ^η γνώμη σας μετράει * {πείτε μας|γράψτε μας|στείλτε μας|συμπληρώστε|απαντήστε|συμμετέχετε}
        ^η γνώμη σας είναι σημαντική
        ^βοηθήστε μας να γίνουμε
        ^βοηθήστε μας να βελτιώσουμε
        ^ευχαριστούμε για τα σχόλιά σας
        ^ευχαριστούμε για την αξιολόγησ-
        ^ευχαριστούμε για τη γνώμη
        ^σας ευχαριστούμε για την αξιολόγησ-
        ^σας ευχαριστούμε για τα σχόλια-
        ^συμμετέχετε στην έρευνα
        ^συμπληρώστε το ερωτηματολόγιο
        ^βρήκατε λάθος$
        ^βρήκατε λάθος {στο άρθρο|στο κείμενο|στη σελίδα|σε αυτό}
        ^βρήκατε κάποιο λάθος
        ^βρήκατε ένα λάθος
        ^εντοπίσατε λάθος$
        ^εντοπίσατε λάθος {στο άρθρο|στο κείμενο|στη σελίδα|στην είδηση|σε αυτό|στην ανάρτηση|στο περιεχόμενο}
        ^εντοπίσατε κάποιο λάθος$
        ^εντοπίσατε κάποιο λάθος {στο άρθρο|στο κείμενο|στη σελίδα|στην είδηση|σε αυτό|στην ανάρτηση|στο περιεχόμενο}
        ^είδατε κάποιο λάθος
        ^αναφορά λάθους$
        ^αναφορά σφάλματος$
        ^αναφέρετε λάθος
        ^αναφέρετε ένα λάθος
        ^στείλτε σχόλια
        ~^ναι$
        ~^όχι$
        ~ψήφοι$
        ^{περισσότερα|λιγότερα} {σαν αυτό|σαν κι αυτό|παρόμοια|τέτοια άρθρα|σαν και αυτό|τέτοια}$
        ^{η συνεισφορά|η γνώμη} {σας|σου} {βοηθά|βοηθάει|μας βοηθά} {να|μας|στη|για}
        ^{η άποψη|η αξιολόγηση} {σας|σου} {βοηθά|βοηθάει|μας βοηθά} {να|μας|στη|για}
        ^{η συνεισφορά|η γνώμη} {σας|σου} {μας βοηθάει|μετράει|θα μας βοηθήσει} {να|μας|στη|για}
        ^{η άποψη|η αξιολόγηση} {σας|σου} {μας βοηθάει|μετράει|θα μας βοηθήσει} {να|μας|στη|για}
        ^{δώστε|αφήστε|στείλτε} {το σχόλιό σας|σχόλια|τα σχόλιά σας} για {αυτήν την ανάρτηση|αυτή την ανάρτηση|αυτό το άρθρο|το άρθρο|τη σελίδα}$
        ^{δώστε|αφήστε|στείλτε} {τη γνώμη σας|αξιολόγηση} για {αυτήν την ανάρτηση|αυτή την ανάρτηση|αυτό το άρθρο|το άρθρο|τη σελίδα}$
        ^{ήταν χρήσιμο|σας φάνηκε χρήσιμο|βρήκατε χρήσιμο|ήταν βοηθητικό|σας βοήθησε|σας άρεσε|σου άρεσε} {αυτό το άρθρο|το άρθρο|αυτό το κείμενο};$
        ^{αναφέρετε|επισημάνετε|στείλτε} {λάθους|ένα λάθος|σφάλματος|προβλήματος|ένα σφάλμα|λάθος}$
        ^αναφορά {ένα λάθος|προβλήματος|ένα σφάλμα|λάθος}$
        ^{βρήκατε|είδατε|εντοπίσατε|παρατηρήσατε} {λάθος|κάποιο λάθος|ένα λάθος}; {επιλέξτε|στείλτε|ενημερώστε}
        ^{βρήκατε|είδατε|εντοπίσατε|παρατηρήσατε} {λάθος|κάποιο λάθος|ένα λάθος}; {πείτε μας|επισημάνετε|γράψτε μας}
        ^{βρήκατε|είδατε|εντοπίσατε|παρατηρήσατε} {ορθογραφικό λάθος|κάποιο σφάλμα|ένα σφάλμα}; {επιλέξτε|στείλτε|ενημερώστε}
        ^{βρήκατε|είδατε|εντοπίσατε|παρατηρήσατε} {ορθογραφικό λάθος|κάποιο σφάλμα|ένα σφάλμα}; {πείτε μας|επισημάνετε|γράψτε μας}
        ^αν {βρήκατε|εντοπίσατε|είδατε|παρατηρήσατε} {λάθος|κάποιο λάθος|ένα λάθος}, {επιλέξτε|ενημερώστε μας|παρακαλούμε|στείλτε μας}
        ^αν {βρήκατε|εντοπίσατε|είδατε|παρατηρήσατε} {ορθογραφικό λάθος|κάποιο σφάλμα}, {επιλέξτε|ενημερώστε μας|παρακαλούμε|στείλτε μας}
        ^{αξιολογήστε|βαθμολογήστε|βαθμολόγησε} {το άρθρο|αυτό το άρθρο|τη δημοσίευση|το κείμενο|αυτή τη δημοσίευση}$
        ^{η βαθμολογία σας|η αξιολόγησή σας|η ψήφος σας|η βαθμολογία σου}: {#|# από #|#/#|# / #|# στα #}$
        ^{μέση βαθμολογία|μέσος όρος|μέση αξιολόγηση} {#|# / #|#/#|# από #}. {ψήφοι|αριθμός ψήφων|σύνολο ψήφων}: #$
        ^{μέση βαθμολογία|μέσος όρος|μέση αξιολόγηση} {#|# / #|#/#|# από #}. {καταμέτρηση ψήφων|καταμέτρηση ψηφοφορίας|αξιολογήσεις}: #$
        ^{ευχαριστούμε|σας ευχαριστούμε} για {το σχόλιο|το σχόλιό σας|τη γνώμη σας|την ψήφο σας|την αξιολόγησή σας|τα σχόλιά σας|την αξιολόγηση|την ανατροφοδότηση|την άποψή σας}$
        ^{δεν υπάρχουν|καμία} {ψήφοι|αξιολογήσεις|ακόμα αξιολογήσεις|ακόμη αξιολογήσεις|αξιολόγηση ακόμα|βαθμολογίες|ψήφος μέχρι στιγμής|ψήφοι μέχρι στιγμής}$
    """,
    "uk": """
        ^чи була ця стаття корисною
        ^чи була стаття корисною
        ^чи була ця * корисною
        ^чи був цей * корисним
        ^чи було це корисно
        ^чи корисна ця
        ^чи корисна була
        ^стаття була корисною?
        ^чи допомогла вам ця
        ^чи допомогла вам стаття
        ^чи допоміг вам цей
        ^чи допоміг вам матеріал
        ^вам сподобалась стаття
        ^вам сподобалася стаття
        ^вам сподобалася ця стаття
        ^сподобалась стаття?
        ^сподобалася стаття?
        ^чи сподобалась вам стаття
        ^чи сподобалася вам стаття
        ^чи сподобалася вам ця стаття
        ^чи знайшли ви те, що
        ^ви знайшли те, що шукали
        ^оцініть статтю
        ^оцініть цю статтю
        ^оцініть матеріал
        ^оцініть новину
        ^оцініть якість
        ^ваша оцінка$
        ^поставте оцінку
        ^поділіться своєю думкою про
        ^ваша думка важлива
        ^допоможіть нам стати кращими
        ^допоможіть нам покращити
        ^дякуємо за ваш відгук
        ^дякуємо за відгук$
        ^дякуємо за вашу оцінку
        ^дякуємо за оцінку
        ^дякуємо за ваш голос
        ^залиште відгук
        ^пройдіть опитування$
        ^візьміть участь в опитуванні
        ^знайшли помилку в тексті
        ^знайшли помилку у тексті
        ^якщо ви знайшли помилку
        ^якщо ви {помітили|знайшли|побачили|виявили} * {помилку|одруківку|неточність} * {виділіть|натисніть|повідомте|напишіть|надішліть|тисніть|ctrl}
        ^якщо {помітили|знайшли|побачили} * {помилку|одруківку|неточність} * {виділіть|натисніть|повідомте|напишіть|надішліть|тисніть|ctrl}
        ^побачили помилку?
        ^помітили помилку?
        ^помітили помилку в тексті
        ^виявили помилку?
        ^повідомити про помилку$
        ^повідомити про помилку в тексті
        ^повідомте про помилку
        ^надіслати відгук$
        ~^так$
        ~^ні$
        ~голосів$
        ^{більше|менше} {подібних|подібного|схожого|таких матеріалів|таких статей|таких новин|такого}$
        ^{ваш відгук|ваша думка|ваша оцінка} {допомагає|допоможе} {нам|обирати|зробити|покращити|зрозуміти|редакції|визначати|вибирати}
        ^{дати|залишити|залиште|надіслати} {відгук|фідбек} {на цю публікацію|на цей матеріал|на цю статтю|про цю статтю|про статтю|про цей матеріал|про сайт}$
        ^{чи була|була} {ця стаття|стаття|ця інформація|інформація} {корисною|вам корисною|корисною для вас|цікавою}?$
        ^{чи був|був} цей {матеріал|текст|контент} {корисним|вам корисним|корисним для вас|цікавим}?$
        ^{сподобалась стаття|сподобалася стаття|вам сподобалась стаття|вам сподобалася стаття|вам сподобався матеріал|стаття була корисною|матеріал був корисним|чи сподобалася вам стаття|чи допомогла вам ця стаття}?$
        ^{повідомте|повідомте нам} про {помилку|помилку в тексті|неточність|друкарську помилку}$
        ^повідомити про {помилку в тексті|неточність|друкарську помилку}$
        ^{знайшли|побачили|помітили} {помилку|одруківку|неточність|помилку в тексті|орфографічну помилку}? {виділіть|натисніть|повідомте|напишіть нам}
        ^якщо ви {знайшли|помітили|виявили|побачили} {помилку|одруківку|неточність|орфографічну помилку|помилку в тексті}, * {виділіть|натисніть|повідомте}
        ^{оцініть|оцінити} {статтю|матеріал|цю статтю|цей матеріал|публікацію|новину|якість статті}$
        ^{ваша оцінка|ваш голос}: {#|# з #|#/#|# / #|немає}$
        ^{середня оцінка|середній рейтинг|рейтинг статті} {#|# / #|#/#|# з #}. {голосів|кількість оцінок|всього голосів|кількість голосів|оцінок}: #$
        ^оцінок: #$
        ^дякуємо вам за {ваш відгук|відгук|зворотний зв'язок|ваш голос|вашу оцінку|оцінку|вашу думку|повідомлення про помилку|ваше повідомлення}$
        ^дякуємо за {ваш відгук|зворотний зв'язок|ваш голос|вашу оцінку|оцінку|вашу думку|повідомлення про помилку|ваше повідомлення}$
        ^{оцінок поки немає|поки немає оцінок|голосів поки немає|ще немає оцінок|оцінок ще немає}$
    """,
    "tr": """
        ^bu makaleyi faydalı buldunuz
        ^bu makale * oldu mu
        ^bu yazı * oldu mu
        ^bu haber * oldu mu
        ^bu içerik * oldu mu
        ^bu sayfa * oldu mu
        ^bu bilgi * oldu mu
        ^bu bilgiler * oldu mu
        ^bu makale faydalı mıydı
        ^bu içerik faydalı mı
        ^bu haber * yaradı mı
        ^bu yazıyı beğendiniz mi
        ^bu haberi beğendiniz mi
        ^yazıyı beğendiniz mi
        ^bu habere tepkiniz
        ^bu habere ne tepki
        ^haberi nasıl buldunuz
        ^aradığınızı bulabildiniz mi
        ^aradığınızı buldunuz mu
        ^bu makaleyi değerlendirin
        ^bu yazıya puan ver
        ^bu habere puan ver
        ^bu yazıyı oylayın
        ^bu içeriği puanla-
        ^yazıyı puanla-
        ^bizi değerlendirin
        ^görüşünüz bizim için
        ^fikriniz bizim için
        ^görüşlerinizi bizimle paylaşın
        ^geri bildiriminiz için teşekkür
        ^geri bildirim için teşekkür
        ^değerlendirmeniz için teşekkür
        ^oyunuz için teşekkür
        ^geri bildirim gönder
        ^geri bildirimde bulun
        ^ankete katıl$
        ^ankete katılın
        ^anketimize katılın
        ^hata bildir$
        ^yazım hatası bildir
        ^hata mı buldunuz
        ^bir hata mı buldunuz
        ^hata mı gördünüz
        ^haberde hata mı
        ^yanlışlık bildir
        ~^evet$
        ~^hayır$
        ~oy$
        ^bu {haber|yazı|makale} {faydalı|yararlı|yardımcı|işinize yarar} {mıydı|mı|oldu mu|buldunuz mu}$
        ^bu {içerik|sayfa|bilgi} {faydalı|yararlı|yardımcı|işinize yarar} {mıydı|mı|oldu mu|buldunuz mu}$
        ^{bu haberi|bu yazıyı|bu içeriği|bu makaleyi} {puanla|puanlayın|değerlendir|değerlendirin|oyla|oylayın|beğen|oyla!}$
        ^{bu gönderiyi|haberi|bu tarifi|yazıyı} {puanla|puanlayın|değerlendir|değerlendirin|oyla|oylayın|beğen|oyla!}$
        ^{bir yazım hatası|yazım hatası|yazım yanlışı|bir hata|hata} mı {buldunuz|gördünüz|fark ettiniz|var} * {ctrl|seç|bildir}-
        {metni|hatalı metni|hatalı kısmı} {seçip|seçin ve|seçerek} {ctrl+enter|ctrl + enter}
        ^{puanınız|oyunuz|puanın|oyun}: #$
        ^{ortalama|ortalama puan|puan ortalaması}{:|} # {/ #. oy sayısı: #|/ #. toplam oy: #|/ #. oylama sayısı: #}$
        ^{# / # - (# oy)|# oy, ortalama: #}$
        ^bu {gönderiye|yazıya|içeriğe|habere|makaleye} {kaç puan|ne kadar puan|puan} {verirsin|verirsiniz|verin}
        ^bu {gönderiye|yazıya|içeriğe|habere|makaleye} {kaç puan|ne kadar puan} ver
        ^bu {gönderiye|içeriğe|makaleye} puan ver
        ^bu {gönderiyi|yazıyı|içeriği|haberi} ilk {oylayan|değerlendiren|puanlayan} {siz|sen} {ol|olun}
        ^bu {gönderiye|yazıya|içeriğe} ilk {oyu veren|oy veren|puanı veren} {siz|sen} {ol|olun}
        ^henüz oy yok! bu {gönderiyi|yazıyı|içeriği} ilk
        ^henüz oy yok$
        ^{geri bildiriminiz|geri bildirim|görüşünüz|görüşleriniz|yorumunuz|oyunuz|puanınız} için {teşekkürler|teşekkür ederiz|çok teşekkürler}$
        ^{tepkiniz nedir|tepkini göster|tepkinizi gösterin|tepki ver|emojiyle tepki ver|bu habere emoji ile tepki ver|bu içeriğe emoji ile tepki ver|habere tepki ver|bu içeriğe tepki ver|ne hissettiniz}$
        ^bunun gibi {daha fazla|daha az}$
        ^{bu sayfayı|bu belgeyi} düzenle$
        ^{gönderiye|bu yazıya|bu gönderiye|bu içeriğe} {geri bildirim ver|geri bildirim gönder}$
        ^{yorumun|yorumunuz|geri bildiriminiz|görüşleriniz} yayımlanan içeriklerin
        ^{bu haber|bu yazı|bu içerik|haber|bu video} {size ne|size nasıl|sizi nasıl|sizde ne|sana ne|size neler} {hissettirdi|düşündürdü|uyandırdı}$
        ^{haberde|bu haberde|yazıda|bu yazıda|içerikte|metinde} {bir hata mı|hata mı|bir yanlış mı|yanlış mı} {var|gördünüz|buldunuz|fark ettiniz} * {bildir|yaz|söyle}-
    """,
    "ar": """
        ^هل كان هذا المقال مفيدا
        ^هل كان هذا {الخبر|المحتوى|الموضوع|التقرير|الشرح|الدليل|الجواب} * مفيدا
        ^هل كانت هذه {المعلومات|المعلومة|المقالة|الصفحة|الإجابة|المادة|الوصفة} * مفيدة
        ^هل كان المقال مفيدا
        ^هل كانت هذه الصفحة
        ^هل وجدت هذا المقال
        ^هل وجدت هذا {الخبر|المحتوى|المقال|الموضوع|التقرير} * مفيدا
        ^هل وجدت ما تبحث عنه
        ^هل وجدت هذه الصفحة
        ^هل أفادك هذا
        ^هل ساعدك هذا
        ^هل أعجبك المقال
        ^هل أعجبك هذا
        ^هل أعجبتك المقالة
        ^هل استفدت من هذا
        ^هل استفدت من المقال
        ^ما رأيك في هذا المقال
        ^ما رأيك بهذا المقال
        ^قيم هذا المقال
        ^قيم المقال
        ^قيم هذه الصفحة
        ^تقييم المقال$
        ^تقييمك لهذا
        ^رأيك يهمنا$
        ^رأيكم يهمنا$
        ^شاركنا رأيك في
        ^ساعدنا على تحسين
        ^ساعدنا في تحسين
        ^شكرا لملاحظاتك
        ^شكرا على ملاحظاتك
        ^شكرا لتقييمك
        ^شكرا على تقييمك
        ^شكرا لمشاركتك رأيك
        ^شكرا على رأيك
        ^إرسال ملاحظات$
        ^أرسل ملاحظاتك
        ^شارك في الاستبيان
        ^شارك في الاستطلاع
        ^أبلغ عن خطأ
        ^الإبلاغ عن خطأ$
        ^بلغ عن خطأ
        ^هل وجدت خطأ
        ^هل لاحظت خطأ
        ^هل هناك خطأ في
        ^وجدت خطأ؟
        ~^نعم$
        ~^لا$
        ~أصوات$
        ^{تقييمك|تقييمي|تقييم القراء|متوسط التقييم}: {#|# / #|# من #}$
        ^{متوسط|المتوسط} {التقييم|} {# / #|# من #}. {عدد الأصوات|عدد التقييمات|الأصوات}: #$
        ^{لا توجد|لا يوجد} {أصوات|تقييمات|تقييم} {حتى الآن|بعد}! كن أول من
        ^كن أول من يقيم {هذا المنشور|هذا المقال|المقال|هذه المقالة|هذه الوصفة}
        ^ما مدى {فائدة|إفادة} هذا {المنشور|المقال|المحتوى}$
        ^{انقر|اضغط} على {نجمة|النجمة|النجوم} {للتقييم|لتقييمه|لتقييم المقال|للتقييم عليها}
        ^{ما هو رد فعلك|ما رد فعلك|كيف تشعر تجاه هذا الخبر|كيف وجدت المقال|ما رأيك في الخبر}$
        ^{أقل|المزيد} من هذا$
        ^{آرائك|رأيك|آراؤك} {تساهم|يساهم|تساعدنا|يساعدنا} في تحسين
        ^{شارك|شاركنا} رأيك في هذا {المنشور|المقال|الموضوع|الخبر}$
        ^{تعديل|تحرير} هذه الصفحة$
        {حدده|حددها|حدد النص|ظلله|قم بتحديده} واضغط {ctrl+enter|على ctrl+enter|ctrl + enter}
        ^{شكرا|نشكرك} {على|لـ} {ملاحظاتك|تقييمك|مشاركتك|رأيك|تعليقك}$
    """,
    "fa": """
        ^آیا این مطلب * مفید
        ^آیا این مقاله * مفید
        ^آیا این * برای شما مفید
        ^آیا این صفحه * مفید
        ^آیا این اطلاعات * مفید
        ^آیا این مطلب را
        ^این مطلب برای شما مفید
        ^این مقاله برای شما مفید
        ^این نوشته برای شما مفید
        ^این مطلب چقدر * مفید
        ^این مقاله چقدر * مفید
        ^این مطلب مفید بود؟
        ^این مقاله مفید بود؟
        ^آیا پاسخ خود را
        ^از این مطلب راضی
        ^به این مطلب امتیاز
        ^به این مقاله امتیاز
        ^به این نوشته امتیاز
        ^به این پست امتیاز
        ^به این مطلب چه امتیازی
        ^امتیاز شما به این
        ^برای امتیاز دادن
        ^روی ستاره‌ها کلیک
        ^امتیاز دهید$
        ^میانگین امتیازات
        ^میانگین امتیاز:
        ^نظر شما درباره این مطلب
        ^نظر خود را درباره این
        ^نظر شما برای ما
        ^به ما کمک کنید * بهتر
        ^از بازخورد شما
        ^با تشکر از بازخورد
        ^ممنون از بازخورد
        ^از نظر شما سپاس-
        ^از امتیاز شما
        ^با تشکر از امتیاز
        ^ارسال بازخورد$
        ^در نظرسنجی * شرکت کنید
        ^گزارش خطا$
        ^گزارش اشکال$
        ^گزارش مشکل در این
        ^اشتباهی در متن
        ^اشتباهی دیده‌اید
        ^آیا اشتباهی
        ^خطایی مشاهده کرد-
        ~^بله$
        ~^خیر$
        ~رای$
        ^{امتیاز شما|رای شما|امتیاز کاربران|میانگین امتیاز}: {#|# از #|# / #}$
        ^{میانگین|میانگین امتیازات|میانگین امتیاز} {# / #|# از #}{. تعداد آرا: #|. تعداد رای: #|. تعداد رای‌ها: #|. تعداد نظرات: #}$
        ^چقدر این {پست|مطلب|مقاله} مفید بود$
        ^{این مطلب را می‌پسندم|این خبر را می‌پسندم|این مطلب را پسندیدم|به این پست رای دهید|به این خبر رای دهید|به این خبر امتیاز دهید|امتیاز دهید!|تاکنون رایی ثبت نشده|هنوز امتیازی ثبت نشده|هنوز امتیازی داده نشده است|مطلب را چطور ارزیابی می‌کنید}$
        ^{بیشتر|کمتر} از این {موارد|مطالب|دست}$
        ^{نظرات|بازخورد|بازخوردهای} شما به {شکل‌گیری|بهبود} {محتوای|مطالب|سایت}
        ^{بازخوردی|بازخورد خود را} درباره این {نوشته|مطلب|مقاله} {بدهید|ارسال کنید|بنویسید}$
        ^ویرایش {مطالب این صفحه|این صفحه|این مطلب}$
        ^{اشتباه تایپی|غلط املایی|غلط تایپی|اشکال املایی|اشتباه نگارشی} {دیدید|دیده‌اید|پیدا کردید|مشاهده کردید} * {ctrl|انتخاب|گزارش}
        ^{گزارش اشتباه|گزارش غلط املایی|گزارش خطا در متن|گزارش خطا در خبر|پیشنهاد اصلاح}$
    """,
    "he": """
        ^האם הכתבה עזרה
        ^האם הכתבה הייתה
        ^האם המאמר עזר
        ^האם המאמר היה
        ^האם מאמר זה
        ^האם כתבה זו
        ^האם המידע * עזר
        ^האם המידע היה
        ^האם דף זה
        ^האם הדף * עזר
        ^האם התוכן * עזר
        ^האם זה עזר
        ^האם זה היה מועיל
        ^האם מצאת את מה ש-
        ^האם מצאתם את מה ש-
        ^אהבתם את הכתבה
        ^אהבת את הכתבה
        ^אהבתם את המאמר
        ^מה דעתכם על הכתבה
        ^מה דעתך על הכתבה
        ^דרגו את ה-
        ^דרג את הכתבה
        ^דרג את המאמר
        ^דרגו אותנו$
        ^דרגו אותנו {בגוגל|בחנות|ב-google|באפ|בפייסבוק}-
        ^דעתכם חשובה לנו
        ^דעתך חשובה לנו
        ^עזרו לנו להשתפר
        ^עזרו לנו לשפר
        ^תודה על המשוב
        ^תודה על הדירוג
        ^תודה על הפידבק
        ^תודה על חוות הדעת
        ^שליחת משוב$
        ^שלחו משוב
        ^מלאו את הסקר
        ^מצאתם טעות$
        ^מצאתם טעות * {כתבו|ספרו|דווחו|שלחו|עדכנו|פנו|לחצו|נשמח|בכתבה|בידיעה|בטקסט}
        ^מצאתם שגיאה
        ^מצאת טעות$
        ^מצאת טעות * {כתבו|ספרו|דווחו|שלחו|עדכנו|פנו|לחצו|נשמח|בכתבה|בידיעה|בטקסט}
        ^מצאת שגיאה
        ^נתקלתם בטעות
        ^ראיתם טעות$
        ^ראיתם טעות * {כתבו|ספרו|דווחו|שלחו|עדכנו|פנו|לחצו|נשמח|בכתבה|בידיעה|בטקסט}
        ^דווחו על טעות
        ^דיווח על טעות
        ^דווח על שגיאה
        ^דווח על טעות
        ^טעינו? נתקן
        ~^כן$
        ~^לא$
        ~הצבעות$
        ^{הדירוג שלך|הדירוג שלכם|הציון שלך|דירוג ממוצע|ציון ממוצע}: {#|# / #|# מתוך #}$
        ^{דירוג ממוצע|ציון ממוצע}{:|} {# / #|# מתוך #}{. מספר הצבעות: #|. מספר המדרגים: #|. הצבעות: #}$
        ^{עדיין אין|אין עדיין} {דירוגים|דירוג|הצבעות}. {היו|היה}
        ^{היו|היה} {הראשונים לדרג|הראשון לדרג|הראשונים לדרג את הכתבה|הראשונים לדרג את הפוסט|הראשון לדרג את הפוסט|הראשונים לדרג את המתכון}$
        ^{עד כמה|כמה} {הפוסט|המאמר|הכתבה} {הזה היה|היה|הייתה} {שימושי|מועיל|שימושית}$
        ^האם {הכתבה|המאמר|הפוסט|המדריך} {עניינה אותך|עניינה אתכם|עזרה לך|עזר לך|עזר לכם|היה מועיל|הייתה מועילה|סייע לך}$
        ^{מצאתם|מצאת|ראיתם} {טעות|שגיאה|טעות כתיב}? {סמנו|סמן|כתבו|דווחו|ספרו}
        ^{תנו|תן|שלחו|שלח} {פידבק|משוב} על {הפוסט|הפוסט הזה|המאמר|הכתבה}$
        ^{עוד|פחות} {כאלה|כאלו|כמו זה|כמו אלה}$
        ^המשוב {שלכם|שלך} {עוזר|מסייע} לנו
        ^{ערוך|עריכת|ערכו|עריכה של} {דף זה|העמוד|עמוד זה|הדף}$
        ^{תודה על המשוב|תודה על הדירוג|תודה על הפידבק} {שלך|שלכם}$
    """,
    "hi": """
        ^क्या यह लेख * उपयोगी
        ^क्या यह लेख * मददगार
        ^क्या यह लेख * सहायक
        ^क्या यह खबर * उपयोगी
        ^क्या यह जानकारी * उपयोगी
        ^क्या यह जानकारी * मददगार
        ^क्या यह पेज * उपयोगी
        ^क्या यह पृष्ठ * उपयोगी
        ^क्या ये जानकारी * उपयोगी
        ^क्या इस लेख से
        ^क्या आपको यह लेख
        ^क्या आपको यह खबर पसंद
        ^क्या आपको यह जानकारी पसंद
        ^क्या आपको यह जानकारी उपयोगी
        ^क्या आपको वह मिला
        ^आपको यह लेख कैसा लगा
        ^आपको यह खबर कैसी लगी
        ^यह खबर आपको कैसी लगी
        ^यह लेख आपको कैसा लगा
        ^आपको ये खबर कैसी लगी
        ^आपको हमारी यह खबर
        ^खबर कैसी लगी$
        ^खबर कैसी लगी * {हमें|बताएं|कमेंट|राय|रेटिंग}
        ^इस लेख को रेटिंग
        ^इस लेख को रेट
        ^इस खबर को रेट
        ^रेटिंग दें
        ^अपनी राय दें$
        ^अपनी प्रतिक्रिया दें$
        ^अपनी राय जरूर दें
        ^फीडबैक दें
        ^अपना फीडबैक
        ^आपकी राय हमारे लिए
        ^आपकी प्रतिक्रिया हमारे लिए
        ^बेहतर बनाने में हमारी मदद
        ^आपके फीडबैक के लिए धन्यवाद
        ^आपकी प्रतिक्रिया के लिए धन्यवाद
        ^फीडबैक के लिए धन्यवाद
        ^सर्वे में भाग लें
        ^सर्वेक्षण में भाग लें
        ^गलती की सूचना दें
        ^गलती की रिपोर्ट करें
        ^कोई गलती मिली?
        ^खबर में कोई गलती
        ^लेख में कोई गलती
        ^त्रुटि की रिपोर्ट
        ~^हाँ$
        ~^नहीं$
        ~वोट$
        ^इस {तरह|प्रकार|जैसा|जैसे} {का|के|की|} {कम|और|अधिक|ज्यादा}$
        ^इस {पोस्ट|लेख|खबर} {पर|के बारे में} {प्रतिक्रिया|फीडबैक|अपनी राय} {दें|भेजें|बताएं}$
        ^{प्रतिक्रिया|फीडबैक|सुझाव|आपकी प्रतिक्रिया|आपके फीडबैक|आपके सुझाव|रेटिंग|आपकी राय} {देने|} के लिए {धन्यवाद|शुक्रिया|आभार|आपका धन्यवाद}$
        ^{आपका|आपकी|आपके} {इनपुट|प्रतिक्रिया|सुझाव|फीडबैक} * {आकार देने|बेहतर|सुधार|मदद}
        ^{इस|} {पेज|पृष्ठ|लेख} को {बदलें|संपादित करें|एडिट करें|सुधारें}$
        ^{क्या यह|यह} {लेख|जानकारी} {आपके लिए|} {उपयोगी|मददगार} {था|थी|है}$
        ^{गलती|त्रुटि|समस्या|खबर में गलती|लेख में त्रुटि} {की रिपोर्ट करें|रिपोर्ट करें|बताएं|की सूचना दें|की जानकारी दें}$
        ^{कोई|} {गलती|त्रुटि|वर्तनी की गलती} {मिली|दिखी|नजर आई}? {हमें|बताएं|रिपोर्ट}
        ^इस {लेख|खबर|पोस्ट|आर्टिकल} को {रेट|रेटिंग दें|रेट करें|रेटिंग|मूल्यांकन करें}$
        ^{आपकी|औसत} {रेटिंग|रेटिंग है}{ |: }{#|#/#|# / #}$
        ^{वोट|कुल वोट|मतों की संख्या|वोटों की संख्या}: #$
    """,
    "id": """
        ^apakah artikel ini membantu
        ^apakah artikel ini * bermanfaat
        ^apakah artikel ini * berguna
        ^apakah artikel ini bermanfaat
        ^apakah berita ini bermanfaat
        ^apakah berita ini membantu
        ^apakah halaman ini membantu
        ^apakah halaman ini bermanfaat
        ^apakah informasi ini * membantu
        ^apakah informasi ini bermanfaat
        ^apakah informasi ini membantu
        ^apakah konten ini * bermanfaat
        ^apakah ini membantu
        ^apakah anda menemukan yang anda cari
        ^apakah jawaban ini membantu
        ^apa pendapat anda tentang artikel ini
        ^bagaimana pendapat anda tentang artikel ini
        ^bagaimana menurutmu artikel ini
        ^suka dengan artikel ini
        ^suka artikel ini?$
        ^beri nilai artikel
        ^beri nilai untuk artikel
        ^beri rating$
        ^berikan rating$
        ^berikan penilaian$
        ^nilai artikel ini
        ^pendapat anda penting
        ^terima kasih atas masukan
        ^terima kasih atas umpan balik
        ^terima kasih atas penilaian
        ^terima kasih atas tanggapan anda
        ^ikuti survei kami
        ^isi survei
        ^menemukan kesalahan?
        ^menemukan kesalahan dalam artikel
        ^menemukan kesalahan pada artikel
        ^temukan kesalahan?
        ^apa reaksimu
        ^bagaimana reaksi anda
        ~^ya$
        ~^tidak$
        ~suara$
        ^{beri|berikan} {masukan|umpan balik|tanggapan} {untuk|tentang|mengenai} {artikel|tulisan|berita} ini$
        ^{lebih banyak|lebih sedikit|kurangi} {yang|konten|artikel} {seperti|semacam|serupa} {ini|itu}$
        ^lebih {seperti|banyak seperti} ini$
        ^{masukan|saran|tanggapan} {anda|kamu} {membantu|akan membantu|sangat membantu|sangat berarti|akan sangat membantu}
        ^{sunting|edit|perbaiki|ubah} {halaman|laman|artikel} ini$
        ^{terima kasih|terimakasih} atas {masukan|masukannya|umpan balik|umpan baliknya|penilaian|tanggapan|saran|ulasan|masukan anda|umpan balik anda|penilaian anda|suara anda}$
        ^{apakah|apa} {artikel|halaman|informasi|berita|tulisan|konten} ini {membantu|bermanfaat|berguna|membantu anda|bermanfaat bagi anda}$
        ^{laporkan|lapor} {kesalahan|salah ketik|kesalahan ketik|kekeliruan|masalah|koreksi} {pada artikel ini|di artikel ini|artikel|}$
        ^{menemukan|temukan} {kesalahan|salah ketik|typo} {ketik|penulisan|}? {beri tahu kami|laporkan|}
        ^{beri|berikan} {nilai|rating|penilaian} {untuk|pada|} {artikel|berita|tulisan} ini$
        ^{penilaian|rating|nilai|peringkat} {anda|kamu|rata-rata} {#|: #|# / #|#/#|: # / #}$
        ^{rata-rata|nilai rata-rata|rating} {#|: #|#/#|# / #}. jumlah {suara|penilaian|vote}: #$
        ^{seberapa|bagaimana} {bermanfaat|penilaian anda|berguna} {artikel|tulisan|postingan|pos|terhadap artikel} ini$
        ^bantu kami meningkatkan {layanan|kualitas|konten|situs|pengalaman} {kami|ini|anda|berita|}
        ^bantu kami menjadi lebih baik$
        ^{kirim|beri|berikan|kirimkan} {masukan|umpan balik|saran} {anda|kepada kami|}$
        ^{laporkan|lapor} {kesalahan|masalah} {ini|di halaman ini|pada halaman ini|kepada kami}$
        ^{menemukan|temukan} {kesalahan|kekeliruan|typo} {dalam|pada|di} {artikel|berita|tulisan} ini
    """,
    "vi": """
        ^bài viết này có hữu ích
        ^bài viết này hữu ích
        ^bài viết có hữu ích
        ^bài viết có giúp ích
        ^bài viết này có giúp
        ^bài viết hữu ích không
        ^thông tin này có hữu ích
        ^thông tin này có giúp
        ^thông tin trên có hữu ích
        ^nội dung này có hữu ích
        ^nội dung có hữu ích
        ^trang này có hữu ích
        ^trang này có giúp
        ^câu trả lời này có hữu ích
        ^bạn có thích bài viết này
        ^bạn thấy bài viết
        ^bạn có hài lòng với bài viết
        ^bạn có hài lòng với nội dung
        ^bạn có hài lòng với thông tin
        ^bạn đánh giá bài viết
        ^bạn đã tìm thấy thông tin
        ^đánh giá bài viết
        ^đánh giá nội dung này
        ^đánh giá của bạn$
        ^hãy đánh giá bài viết
        ^cho điểm bài viết
        ^bình chọn bài viết
        ^góp ý cho bài viết
        ^gửi góp ý$
        ^gửi phản hồi$
        ^ý kiến của bạn rất quan trọng
        ^hãy cho chúng tôi biết ý kiến
        ^giúp chúng tôi cải thiện
        ^cảm ơn bạn đã đánh giá
        ^cảm ơn bạn đã góp ý
        ^cảm ơn phản hồi của bạn
        ^cảm ơn bạn đã gửi phản hồi
        ^cảm ơn bạn đã phản hồi
        ^cảm ơn ý kiến
        ^tham gia khảo sát
        ^báo lỗi bài viết
        ^báo lỗi$
        ^báo cáo lỗi$
        ^báo cáo sai sót$
        ^phát hiện lỗi?
        ^bạn phát hiện lỗi
        ^bạn phát hiện sai sót
        ~^có$
        ~^không$
        ~bình chọn$
        ~phiếu bầu$
        ^{phản hồi|góp ý|ý kiến|nhận xét} {về|cho|} {bài viết|bài báo|bài|trang|nội dung} này$
        ^{gửi|xem|hiển thị} {nhiều hơn|ít hơn|nhiều hơn như thế này|ít hơn như thế này|nội dung tương tự}$
        ^{nhiều|ít} {hơn|bài} {như thế này|như vậy|tương tự}$
        ^{cảm ơn|cám ơn} {phản hồi của bạn|bạn đã phản hồi|bạn đã góp ý|góp ý của bạn|ý kiến của bạn|bạn đã đánh giá|đánh giá của bạn|bạn đã bình chọn|bạn đã đóng góp ý kiến}$
        ^{thông tin|ý kiến|phản hồi} {của bạn|bạn chọn|bạn cung cấp} {giúp|sẽ giúp} {định hình|chúng tôi|cải thiện}
        ^{sửa|chỉnh sửa|biên tập} {trang|bài viết|bài} này$
        ^{bài viết|trang|thông tin|nội dung|bài báo} này {có|có thực sự} {hữu ích|giúp ích|hữu ích với bạn|giúp ích cho bạn|hữu ích cho bạn} không$
        ^{báo cáo|báo|thông báo} {lỗi sai|lỗi chính tả|lỗi bài viết|nội dung sai|vấn đề}$
        ^thông báo lỗi$
        ^{báo|thông báo} sai sót$
        ^{phát hiện|tìm thấy|thấy} {lỗi|lỗi chính tả|sai sót|lỗi sai}? {hãy|vui lòng|bôi đen|chọn|báo}
        ^{đánh giá|bình chọn|chấm điểm|xếp hạng} {bài viết|bài|bài báo|tin|nội dung} này$
        ^{đánh giá|xếp hạng|điểm} {của bạn|trung bình} {#|: #|# / #|#/#|: #/#}$
        ^{số|tổng số|lượt} {lượt đánh giá|phiếu|đánh giá|bình chọn|phiếu bầu}: #$
        ^{trung bình|điểm trung bình|đánh giá trung bình} {#|: #|#/#|# / #}. {số phiếu|lượt bình chọn|số lượt bình chọn|lượt đánh giá}: #$
    """,
    "th": """
        บทความนี้มีประโยชน์หรือไม่
        บทความนี้มีประโยชน์ไหม
        บทความนี้เป็นประโยชน์หรือไม่
        บทความนี้เป็นประโยชน์ไหม
        บทความนี้ * มีประโยชน์หรือไม่
        บทความนี้ช่วยคุณ-
        หน้านี้มีประโยชน์หรือไม่
        ข้อมูลนี้มีประโยชน์หรือไม่
        ข้อมูลนี้เป็นประโยชน์หรือไม่
        เนื้อหานี้มีประโยชน์หรือไม่
        เนื้อหานี้เป็นประโยชน์หรือไม่
        เนื้อหานี้มีประโยชน์ไหม
        ^มีประโยชน์หรือไม่
        ^คุณชอบบทความนี้
        ^คุณคิดอย่างไรกับบทความนี้
        ^คุณพบสิ่งที่ต้องการ
        ^คุณพอใจกับเนื้อหา
        ^คุณพอใจกับข้อมูล
        ^คุณพอใจกับบทความ
        ^ให้คะแนนบทความ
        ^ให้คะแนนเนื้อหา
        ^ให้คะแนนข่าวนี้
        ^โปรดให้คะแนน
        ^ให้คะแนนความพึงพอใจ
        ^แสดงความคิดเห็นเกี่ยวกับบทความนี้
        ^ความคิดเห็นของคุณมีค่า
        ^ความคิดเห็นของคุณสำคัญ
        ^ช่วยเราปรับปรุง
        ^ช่วยเราพัฒนา
        ^ขอบคุณสำหรับความคิดเห็น
        ^ขอบคุณสำหรับคำติชม
        ^ขอบคุณสำหรับคำแนะนำ
        ^ขอบคุณสำหรับการให้คะแนน
        ^ขอบคุณสำหรับคะแนน
        ^ขอบคุณที่แสดงความคิดเห็น
        ^ส่งความคิดเห็น$
        ^ส่งคำติชม
        ^ส่งข้อเสนอแนะ
        ^ร่วมตอบแบบสอบถาม
        ^ตอบแบบสอบถาม$
        ^ทำแบบสำรวจ$
        ^แจ้งข้อผิดพลาด$
        ^รายงานข้อผิดพลาด$
        ^แจ้งปัญหา$
        ^พบข้อผิดพลาด?
        ^พบข้อผิดพลาดในบทความ
        ^แจ้งคำผิด$
        ~^ใช่$
        ~^ไม่ใช่$
        ~^ไม่$
        ~โหวต$
        ^เห็นแบบนี้ให้{น้อยลง|มากขึ้น}$
        ^{แสดง|เห็น|อยากเห็น}{เนื้อหา|เรื่อง|โพสต์}แบบนี้{น้อยลง|มากขึ้น|เพิ่ม|ให้น้อยลง|ให้มากขึ้น}$
        ^{แสดง|อยากเห็น}แบบนี้{น้อยลง|มากขึ้น|เพิ่ม|ให้น้อยลง|ให้มากขึ้น}$
        ^เห็นแบบนี้{น้อยลง|มากขึ้น|เพิ่ม}$
        ^{ให้|ส่ง}{ข้อเสนอแนะ|ความคิดเห็น|คำติชม}{เกี่ยวกับ|ต่อ|สำหรับ}{โพสต์|บทความ|ข่าว}นี้$
        ^{ข้อมูล|ความคิดเห็น|ข้อเสนอแนะ|คำติชม}ของ{คุณ|ท่าน}{ จะช่วย|จะช่วย|ช่วย|ช่วยให้|มีส่วนช่วย}
        ^{ขอบคุณ|ขอขอบคุณ}สำหรับ{ความคิดเห็น|ข้อเสนอแนะ|คำติชม|ความคิดเห็นของคุณ|ข้อเสนอแนะของคุณ|การให้คะแนน|คะแนนของคุณ|คำติชมของคุณ|การโหวต}$
        ^แก้ไข{หน้านี้|หน้าเพจนี้|บทความนี้|เพจนี้}$
        ^{บทความ|หน้า|ข้อมูล|เนื้อหา}นี้{มีประโยชน์|เป็นประโยชน์|ช่วยคุณได้|มีประโยชน์กับคุณ}{หรือไม่|ไหม|มั้ย|หรือเปล่า}$
        ^{แจ้ง|รายงาน}{จุดผิด|ข้อมูลผิด|ข้อผิดพลาดในบทความ|ปัญหาของบทความ|ปัญหาการใช้งาน}$
        ^รายงานคำผิด$
        ^รายงานปัญหา$
        ^{พบ|เจอ}{คำผิด|คำสะกดผิด}{?|หรือไม่|ไหม}
        ^{พบ|เจอ}ข้อผิดพลาด{หรือไม่|ไหม}
        ^เจอข้อผิดพลาด?
        ^{ให้คะแนน|โหวตให้|ให้ดาว|ประเมิน|รีวิว}{บทความ|ข่าว|เนื้อหา|โพสต์|เรื่อง}นี้$
        ^{คะแนน|คะแนนเฉลี่ย|คะแนนของคุณ|เรตติ้ง|คะแนนรีวิว}{ #| #/#| # / #|: #|: #/#}$
        ^{จำนวน|}{โหวต|ผู้โหวต|การโหวต|คะแนนโหวต}{: #| #| # คน}$
    """,
}

CONTAINERS = """
    ^feedback$
    feedback-form
    feedback-button
    feedback-modal
    feedback-widget
    feedback-prompt
    feedback-section
    feedback-link
    feedback-buttons
    feedback-wrapper
    feedback-block
    article-feedback
    page-feedback
    user-feedback
    this-helpful
    ^helpful
    page-helpful
    article-rating
    ^kksr
    ^kk-star
    ^rmp
    ^yasr
    ^wp-postratings
    ^post-ratings
    ^wpulike
    ^post-views
    ^mistape
    ^qualtrics
    ^qsi
    reactions-bar
    reaction-bar
    survey-modal
    survey-popup
    report-abuse
    rating-widget
"""

RATING_WORDS = 10
"""How long a line of numbers and rating words can be."""

ASKED_WORDS = 12
"""How long a question to the reader can be."""

THANKS_WORDS = 9
"""How long its thanks can be, and a question about mistakes."""

ASKED = 0.8
"""A short question about this very page: an interview may ask one like it."""

_USE = re.compile(
    r"help|useful|hilf|holfen|nützlich|gefallen|util|aidé|\bplu\b|útil|sirvió|servido|ayud|gust|opinas|aiutato|piaciut|ajud|gost"
    r"|achou|nuttig|behulpzaam|bruikbaar|pomoc|pomóg|przydatn|podobał|полезн|помог|понравил|hjälp|användbar|nytta|役に立ち|役立ち|面白|参考にな|servito|interess|gillade"
    r"|満足|有帮助|有用|有幫助|满意|解决了"
)
_SEEN = re.compile(
    r"\b(?:found|find|spot\w*|noticed?|see|report|gefunden|entdeckt|bemerkt|aufgefallen|trouvé|repéré|remarqué|constaté|vu"
    r"|encontr\w+|viste|visto|has visto|detect\w+|trovat\w|notat\w|riscontrat\w|viu|detet\w+|gevonden|gezien|ontdekt|gespot"
    r"|staat er|znalaz\w+|zauważ\w+|widzisz|нашли|заметили|увидели|обнаружили|hittat|hittade|sett|upptäckt|ser du)\b|見つけ|发现|發現"
)
_TALK = re.compile(r"[,?\"]")
_ANSWER = re.compile(
    r"feedback|\bvot(?:e|es|ing|o|os)\b|\brating|opinion|review|particip|respon|répon|retour|meinung|bewertung|teilnahme|rückmeldung|\bavis\b"
    r"|valora|opini|parere|valutazion|avalia|respost|mening|beoordeling|invullen|\bocen|udział|głos|odpowied|оценк|отзыв|мнени"
    r"|участи|ваш ответ|голос|åsikt|\bsvar|betyg|\bröst|synpunkt|意见|评价|参与|意見|參與|評價|反馈|回饋"
)

OTHERS = 0.6
"""A question about the use that something was to somebody else."""

_QUESTION = ("?", ";", "؟", "か。")
"""How questions end, in Greek with a semicolon."""

_QUESTION_INSIDE = re.compile(r"[?;؟]\s*\S|[.!] ")
_READER = re.compile(
    spelled(
        r"\b(?:toi|tu|jou|wam|pani?|państwu|cię|vam|vás|tě|vám|tebe|вам|тебе|ти|dig|deg|dere|jer|sinua|sinulle|teitä|teille"
        r"|önnek|neked|segítettünk|segítettek|dvs|dumneavoastră|îți|vă|te-a|σας|σου|sizin|size|sana|senin|anda|kamu|bạn|quý)\b"
        r"|ت?لك(?:م)?(?!\w)|شما|לך(?!\w)|לכם(?!\w)|आप"
    )
)
"""Words for the reader."""

_SOMEBODY = re.compile("对(?!您|你|大家|本)|對(?!您|你|大家|本)|(?<!お)(?<!あなた)の役に")
"""To whom something was of use, in scripts without blanks."""

RATING = 0.75
"""A line that holds a rating, a count and nothing else."""

_COUNTED = re.compile(r"\d\D{1,20}\d|★|☆|⭐")
_ANSWERS = frozenset(
    [
        "yes",
        "no",
        "ja",
        "nein",
        "nee",
        "oui",
        "non",
        "sí",
        "bra",
        "mindre bra",
        "да",
        "нет",
        "はい",
        "いいえ",
        "예",
        "아니요",
        "아니오",
        "nej",
        "nei",
        "kyllä",
        "ei",
        "ano",
        "ne",
        "áno",
        "nie",
        "igen",
        "nem",
        "nu",
        "не",
        "ναι",
        "όχι",
        "так",
        "ні",
        "evet",
        "hayır",
        "نعم",
        "لا",
        "بله",
        "خیر",
        "כן",
        "לא",
        "हाँ",
        "नहीं",
        "ya",
        "tidak",
        "có",
        "không",
        "ใช่",
        "ไม่ใช่",
        "ไม่",
    ]
) | {"da"}
_VOTES = frozenset(
    [
        "표",
        "명이 평가",
        "stemmer",
        "ääntä",
        "hlasů",
        "hlasov",
        "szavazat",
        "гласа",
        "ψήφοι",
        "голосів",
        "oy",
        "أصوات",
        "رای",
        "הצבעות",
        "वोट",
        "suara",
        "bình chọn",
        "phiếu bầu",
        "โหวต",
    ]
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
            yield Finding(line, min(score, OTHERS) if _asks_others(line) else score, because)
        elif line.words <= ASKED_WORDS and line.marker != "|" and _asks(line, said) and not reports(line):
            asked = line.index
            yield Finding(line, ASKED, "asks the reader about the page")
        elif line.words <= RATING_WORDS and line.marker != "|" and not rest(line, said):
            if names <= _ANSWERS and line.index == asked + 1:
                asked = line.index
                yield Finding(line, RATING, f"answers the question on line {page.lines[line.index - 1].number}")
            elif _rates(line, names):
                yield Finding(line, RATING, "is just a rating and a count")


def _asks(line: Line, said: Sequence[Hit]) -> bool:
    """Whether a line asks if the page was of use or has mistakes, or thanks for the answer."""
    view = line.view
    if any(hit.phrase.starts for hit in said):
        return line.words <= THANKS_WORDS and bool(_ANSWER.search(view)) and not _TALK.search(view)
    if "?" in view and ITEM.search(view) and _USE.search(view):
        return not _asks_others(line)
    return line.words <= THANKS_WORDS and "?" in view and bool(_SEEN.search(view)) and not _USE.search(view)


def _asks_others(line: Line) -> bool:
    """Whether a question of the article asks of what use something was to somebody, who is not the reader.

    It then has a word that no prompt has, and no word for the reader: "Was the information useful to the police?".
    """
    if not line.view.endswith(_QUESTION) or _QUESTION_INSIDE.search(line.view) or line.words > ASKED_WORDS:
        return False
    if ADDRESS.search(line.view) or _READER.search(line.view):
        return False
    if SPACELESS.search(line.view):
        return _SOMEBODY.search(line.view) is not None
    return not _VOCABULARY.words.issuperset(WORD.findall(ITEM.sub(" ", line.view)))


_VOCABULARY = Vocabulary(PHRASES)


def _rates(line: Line, names: set[str]) -> bool:
    """Whether a line is a rating with its count: "4.5/5 (12 votes)"."""
    return not names & _ANSWERS and line.view != "" and bool(_COUNTED.search(line.view)) and _votes(names)


def _votes(names: set[str]) -> bool:
    """Whether one of the words is that for votes."""
    return "vot" in "".join(names) or bool(names & _VOTES)


EXAMPLES = """
# en
- See an error in this story?
  See an error in your water bill? Write to the works within a month.

- Your rating: 4
  Your rating falls by four points when you cancel a ride, and below eighty the company no longer sends you passengers.

  The voice at the pool is that of the lifeguard's daughter, and she has lent it to the town for nothing. "Welcome to the baths. Was this article helpful? Rate this article. Thank you," it says every evening, because nobody has ever changed the text. The guests have stopped laughing about it.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
  Was the information useful to the smugglers?

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
  How useful is this information to a beekeeper?

# en
  The ferry company has published how its timetable is read, with an example for each of the four seasons of the year.
- [[["Easy to understand","easyToUnderstand","thumb-up"],["Solved my problem","solvedMyProblem","thumb-up"]],["Last updated in May."],[],[]]
  Most readers find the timetable easy to understand, said the captain, and the thumb-up of a child is worth a medal.

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
- 編輯此頁
- 減少此類內容
  图书馆员说，编辑此页的人写错了年份，第二版已经改正。

  泡豆子的水一定要倒掉，因为让人胀气的东西都留在水里，这是奶奶教给我的第一条规矩。
- 这篇文章对您有帮助吗？
- 感谢您的反馈

  调查显示，八成居民认为新的公交地图对他们有帮助，可是只有一半的人真正看过这张地图。
  村民们的意见反馈到县里以后，修路的方案一个月之内改了三次。

  这条信息对走私者有帮助吗？

# de
- Fehler im Artikel gefunden?
  Fehler im Artikel 9 der Satzung machten die Wahl ungültig, befand das Gericht.

- War das hilfreich? Ja / Nein
  War dies hilfreich? Die Nachbarn am Deich zuckten nur mit den Schultern.

- Durchschnittliche Bewertung 4.5 / 5. Anzahl Bewertungen: 12
  Die durchschnittliche Bewertung der Pension stieg von zwei auf vier Sterne, nachdem der Hahn verkauft worden war.

- Haben Sie einen Fehler im Text gefunden? Schreiben Sie uns.
  Der Rat der Hafenstadt traf sich am Montagabend, um über die Brücke zu reden, die seit dem Frühjahr gesperrt ist.

  Die Bohnen weichen über Nacht, und das Wasser wird weggegossen, denn darin steckt alles, was den Magen ärgert.
- War dieser Artikel hilfreich?
- Fehler gefunden? Jetzt melden

  Der Verein wollte wissen, ob der neue Fahrplan hilfreich ist, und bekam in einer Woche neunhundert Briefe.
  Wer einen Fehler melden wollte, musste früher mit einem Durchschlag zum Rathaus gehen und dort warten.

  Die Fähre zu den Inseln kam am Montag wieder zu spät, und vierzig Leute standen zwei Stunden lang im Regen am Kai.
  Das Hafenamt sagt, dass der Motor noch vor dem Winter ersetzt werden muss, und das dauere etwa drei Wochen.
  Jost Amerkamp ist Redakteur bei einer Zeitung, die seit drei Jahren niemand mehr druckt, und fährt jeden Morgen mit.
  War die Information für die Schmuggler hilfreich?

  Die Fähre zu den Inseln kam am Montag wieder zu spät, und vierzig Leute standen zwei Stunden lang im Regen am Kai.
  Das Hafenamt sagt, dass der Motor noch vor dem Winter ersetzt werden muss, und das dauere etwa drei Wochen.
  Jost Amerkamp ist Redakteur bei einer Zeitung, die seit drei Jahren niemand mehr druckt, und fährt jeden Morgen mit.
  Hat der Artikel dem Angeklagten geholfen?

# fr
- Votre avis compte !
  Votre avis compte peu, a-t-on répondu aux riverains du port.
  Signaler un problème à la mairie prend parfois des mois.

  Les haricots trempent toute une nuit et l'on jette l'eau, car c'est elle qui garde tout ce qui gêne l'estomac.
- Cet article vous a-t-il été utile ?
- Signaler une erreur

- Aucun vote pour le moment
- Cliquez sur une étoile pour noter
  Aucun vote n'a eu lieu avant minuit, et les députés sont rentrés chez eux sans savoir qui présiderait la séance.

  L'enquête montre que la nouvelle carte a été utile aux voyageurs, mais que peu d'entre eux savent la replier.
  Le comptable a voulu signaler une erreur de trois centimes, et toute la mairie a cherché pendant deux jours.

- Avez-vous remarqué une coquille ?

  Le bateau de nuit circulera jusqu'à la fin d'octobre, puis les communes compteront ce qu'il a rapporté.
  Au port, personne ne croit au bateau d'hiver, mais les boulangers ont déjà commandé un four plus grand.
  L'essai coûte autant qu'un kilomètre de route, dit la mairesse, et une route ne va nulle part toute seule.
  L'article a-t-il aidé le contrebandier ?

# es
- Ayúdanos a mejorar esta página
  Ayúdanos a mejorar el puerto, pidieron los pescadores al consejero.
  Tu opinión cuenta menos que la del gato, se quejaba el sacristán.

  Las alubias se dejan en remojo toda la noche y el agua se tira, porque en ella queda todo lo que molesta.
- ¿Te ha resultado útil este artículo?
- ¿Has encontrado un error?

- ¡Haz clic en una estrella para puntuar!
- Más contenido como este
  Faltaron 12 votos para aprobar la reforma, y el portavoz salió del hemiciclo sin hablar con los periodistas.

  La encuesta muestra que el nuevo plano resultó útil a los viajeros, aunque casi nadie sabe volver a doblarlo.
  El contable quiso informar de un error de tres céntimos, y todo el ayuntamiento lo buscó durante dos días.

  El transbordador llegó tarde otra vez el lunes, y cuarenta personas esperaron dos horas bajo la lluvia en el muelle.
  La oficina del puerto dice que el motor se cambiará antes del invierno y que la obra durará unas tres semanas.
  Ramiro Olleta es periodista, tiene 31 años y duerme en el barco porque no puede pagar una habitación en la isla.
  ¿Fue útil la información para los contrabandistas?

  El transbordador llegó tarde otra vez el lunes, y cuarenta personas esperaron dos horas bajo la lluvia en el muelle.
  La oficina del puerto dice que el motor se cambiará antes del invierno y que la obra durará unas tres semanas.
  Ramiro Olleta es periodista, tiene 31 años y duerme en el barco porque no puede pagar una habitación en la isla.
  ¿Ayudó el artículo al acusado?

# it
  I fagioli restano in ammollo tutta la notte e l'acqua si butta, perché trattiene quello che disturba lo stomaco.
- Questo articolo ti è stato utile?
- Segnala un errore

- Clicca su una stella per valutare
- Più contenuti come questo
  Sono mancati 12 voti per approvare la riforma, e il capogruppo è uscito dall'aula senza parlare con nessuno.

  Il sondaggio mostra che la nuova mappa è stata utile ai viaggiatori, anche se quasi nessuno sa ripiegarla.
  Il contabile voleva segnalare un errore di tre centesimi, e tutto il municipio lo ha cercato per due giorni.

- Hai trovato un refuso? Scrivici.

  Il battello notturno viaggerà fino alla fine di ottobre, poi i comuni conteranno quello che ha guadagnato.
  Al porto nessuno crede al battello d'inverno, ma i fornai hanno già ordinato un forno più grande.
  La prova costa quanto un chilometro di strada, dice la sindaca, e una strada da sola non va da nessuna parte.
  L'articolo ha aiutato l'imputato?

# pt
  O feijão fica de molho a noite inteira e a água é jogada fora, porque nela fica tudo o que pesa no estômago.
- Este artigo foi útil?
- Encontrou um erro? Avise a redação

- Clique numa estrela para classificar
- Mais conteúdo como este
  Faltaram 12 votos para aprovar a reforma, e o líder da bancada saiu do plenário sem falar com os jornalistas.

  A pesquisa mostra que o novo mapa foi útil para os passageiros, embora quase ninguém saiba dobrá-lo de novo.
  O contador encontrou um erro de três centavos, e a prefeitura inteira o procurou durante dois dias.

  O barco noturno vai navegar até o fim de outubro, e depois as cidades contarão o que ele rendeu.
  No porto ninguém acredita no barco de inverno, mas os padeiros já encomendaram um forno maior.
  O teste custa o mesmo que um quilômetro de estrada, diz a prefeita, e a estrada sozinha não vai a lugar nenhum.
  A informação foi útil aos contrabandistas?

# nl
- Gemiddelde waardering 4.5 / 5. Stemtelling: 12
  De gemiddelde waardering van het pension steeg van twee naar vier sterren, nadat de haan was verkocht.

- Heb je iets aan dit artikel gehad?
- Wat vond je van dit verhaal?
  De raad van de havenstad kwam maandagavond bijeen om te praten over de brug die sinds het voorjaar gesloten is.

  De bonen weken een hele nacht en het water gaat weg, want daarin zit alles waar de maag last van krijgt.
- Was dit artikel nuttig?
- Fout gezien? Laat het ons weten

  Uit het onderzoek blijkt dat de nieuwe kaart nuttig was voor reizigers, al kan bijna niemand haar weer opvouwen.
  De boekhouder wilde een fout van drie cent melden, en het hele stadhuis zocht er twee dagen naar.

  De nachtboot vaart tot eind oktober, en daarna tellen de gemeenten wat hij heeft opgebracht en gekost.
  In de haven gelooft niemand in de winterboot, maar de bakkers hebben al een grotere oven besteld.
  De proef kost evenveel als een kilometer weg, zegt de burgemeester, en een weg vaart nergens heen.
  Was de informatie nuttig voor de smokkelaars?

# pl
  Fasola moczy się całą noc, a wodę się wylewa, bo zostaje w niej wszystko, co szkodzi na żołądek.
- Czy ten artykuł był pomocny?
- Zgłoś błąd

  Ankieta pokazuje, że nowa mapa była pomocna dla podróżnych, chociaż prawie nikt nie umie jej złożyć.
  Księgowy chciał zgłosić błąd na trzy grosze, a cały urząd szukał go potem przez dwa dni.

- Liczba głosów: 12
  Liczba głosów nie wystarczyła, żeby zatrzymać budowę, więc rada zbierze się jeszcze raz po świętach.

- Zauważyłaś błąd na stronie?
  Zauważyłeś błąd w zegarze na wieży? Zegarmistrz czeka do środy.

  Nocny statek będzie pływał do końca października, a potem gminy policzą, ile zarobił i ile kosztował.
  W porcie nikt nie wierzy w statek zimowy, ale piekarze zamówili już większy piec na drugą stronę ulicy.
  Próba kosztuje tyle co kilometr drogi, mówi burmistrzyni, a droga sama nigdzie nie popłynie przez zatokę.
  Czy informacja była przydatna przemytnikom?

# ru
  Фасоль замачивают на ночь, а воду сливают, потому что в ней остается все, что мешает желудку.
- Была ли эта статья полезной?
- Нашли ошибку? Выделите текст и нажмите Ctrl+Enter

  Опрос показал, что новая карта оказалась полезной пассажирам, хотя почти никто не умеет ее складывать.
  Бухгалтер хотел сообщить об ошибке в три копейки, и вся мэрия искала ее потом два дня.

- Ваша оценка: 4 из 5
- Спасибо за обратную связь!
  Если вы заметили ошибку в квитанции, звоните в управляющую компанию до двадцатого числа.

- Заметили опечатку в тексте? Выделите ее и нажмите Ctrl+Enter
  Заметили опечатку в паспорте лодки? Инспекция исправит ее за день.

  Ночной теплоход будет ходить до конца октября, а потом города подсчитают, сколько он заработал за это лето.
  В порту никто не верит в зимний рейс, но пекари уже заказали себе печь побольше и место под нее.
  Опыт стоит столько же, сколько километр дороги, говорит мэр, а дорога сама никуда не поплывет через залив.
  Помогла ли статья обвиняемому?

# sv
  Bönorna ligger i blöt över natten och vattnet hälls bort, för där samlas allt som magen inte tycker om.
- Var den här artikeln till hjälp?
- Rapportera fel

  Enkäten visar att den nya kartan var till hjälp för resenärerna, fast nästan ingen kan vika ihop den igen.
  Den som ville rapportera fel i tidtabellen fick förr gå till stationen med en blankett i tre exemplar.

- Genomsnitt 4,5 / 5. Antal röster: 12
- Har du synpunkter på artikeln?
  Din åsikt hjälper till att forma staden, hette det när kommunen bjöd in till samråd.

- Har du hittat ett fel i artikeln?
  Har du hittat ett fel i bouppteckningen kan du begära att den ändras.

  Nattbåten går till slutet av oktober, och därefter räknar kommunerna ihop vad den har tjänat och kostat.
  I hamnen är det ingen som tror på vinterbåten, men bagarna har redan beställt en större ugn till bageriet.
  Försöket kostar lika mycket som en kilometer väg, säger borgmästaren, och en väg flyter inte över sundet.
  Hjälpte artikeln den åtalade?

# ja
- このページを編集
- 興味なし
  町長は観光に興味なしと言われてきたが、温泉の掘削を始めた。

  豆は一晩水につけ、その水は必ず捨てる。おなかに悪いものはすべて水の中に残るからだ。
- この記事は役に立ちましたか？
- ご意見をお寄せください

  調査によると、新しい路線図は旅行者の役に立ったが、元どおりに折りたためる人はほとんどいなかった。
  会計係は三円の間違いを報告したが、役場の全員がその原因を二日間探すことになった。

  夜行船は十月末まで運航し、その後で沿岸の町が収支を計算して、続けるかどうかを決めることになっている。
  港では冬の船が来ると信じる人はいないが、パン屋たちはもう前より大きな窯を注文しているという。
  試験運航の費用は道路一キロ分と同じで、道路は誰も必要としなくなっても動かすことができない。
  この情報は密輸人の役に立ちましたか。

# en
  Salt the water before the beans are soft and they will stay hard, says an old rule that is not true at all.
- Was this guide helpful?
- Found a typo? Tell us
- Thank you for your opinion!
  Did the book help you to understand your father?
  He thanked the village for its patience and for the votes, and then he sold the mill to the highest bidder.

# de
  Wer das Wasser salzt, bevor die Bohnen weich sind, bekommt harte Bohnen, sagt eine Regel, die nicht stimmt.
- Wie hilfreich war dieser Beitrag?
- Haben Sie einen Fehler entdeckt?
  Hat Ihnen die Arbeit im Stall geholfen?
  Der Fehler im ersten Artikel der Satzung wurde erst nach elf Jahren von einer Lehrerin entdeckt.

# es
  Quien sala el agua antes de tiempo come alubias duras, dice una regla vieja que no es verdad en absoluto.
- ¿Fue de utilidad este artículo?
  ¿Te sirvió el viaje?
  El error más caro del alcalde fue un cero de más en la factura de las farolas de la plaza mayor.

# nl
  Wie het water te vroeg zout, eet harde bonen, zegt een oude regel die helemaal niet blijkt te kloppen.
- Staat er een fout in dit artikel?
  Wat vond u van de wedstrijd?
  De fout in het contract werd pas na elf jaar ontdekt door een lerares die de akte voor de les kopieerde.

# ja
  塩を早く入れると豆が硬くなるという古い言い伝えは、どうやら本当ではないらしいと料理人は笑う。
- このコンテンツは役に立ちましたか？
  この映画の経験は役に立ちましたか
  契約書の間違いは十一年後に、授業のために書き写していた教師によってようやく見つけられた。

# ko
  도움이 되었나요, 선장이 물었지만 손님은 바다만 보았다.
- 이 기사가 마음에 드셨다면 좋아요를 눌러주세요

- 페이지 편집
- 비슷한 게시물 더 보기
  소방서는 주민들이 보낸 의견을 모아 출동 경로를 바꿨다.

- 이 기사가 도움이 되었나요?
- 예
- 아니요
- 소중한 의견 감사합니다.
  설문에 답한 주민 열 명 중 여덟 명은 새 노선도가 도움이 되었다고 했지만 접는 법은 아무도 몰랐다.
  회계 담당자가 3원의 오류를 신고하자 군청 직원 모두가 이틀 동안 그 돈을 찾아다녔다.

# da
- Var denne artikel nyttig?
- Ja
- Nej
- Har du fundet en fejl? Skriv til redaktionen
  Undersøgelsen viser, at det nye kort var nyttigt for de rejsende, selv om næsten ingen kan folde det igen.
  Bogholderen ville rapportere en fejl på tre øre, og hele rådhuset ledte efter den i to dage.

- Gennemsnit 4,5 / 5. Antal stemmer: 12
- Meld en fejl
  Mere som dette er der brug for i dansk film, skriver anmelderen.

- Har du set en fejl i teksten?
  Har du fundet en fejl i lønsedlen, skal du gå til din tillidsmand.

# no
- Hva synes du om saken?
  Kommunestyret i havnebyen møttes mandag kveld for å snakke om broen som har vært stengt siden våren.

- Var denne artikkelen nyttig?
- Fant du det du lette etter?
- Takk for tilbakemeldingen!
  Undersøkelsen viser at det nye kartet var nyttig for de reisende, selv om nesten ingen greier å brette det.
  Regnskapsføreren ville melde fra om en feil på tre øre, og hele rådhuset lette etter den i to dager.

- Gjennomsnitt 4,5 / 5. Antall stemmer: 12
- Mer som dette
  Mer som dette trengs i norsk film, skriver anmelderen.

- Har du sett en feil i teksten?
  Har du funnet en feil i lønnsslippen, bør du si fra til den tillitsvalgte.

  Nattferja går til slutten av oktober, og etterpå teller kommunene opp hva den har tjent og hva den har kostet.
  På kaia er det ingen som tror på vinterferja, men bakerne har allerede bestilt en større ovn til bakeriet sitt.
  Forsøket koster like mye som en kilometer vei, sier ordføreren, og en vei flyter ingen steder over sundet.
  Var informasjonen nyttig for smuglerne?

# fi
- Huomasitko jutussa virheen? Kerro meille.
- Oliko tästä ohjeesta sinulle hyötyä?
- Mitä mieltä olet jutusta?
  Satamakaupungin valtuusto kokoontui maanantai-iltana puhumaan sillasta, joka on ollut suljettuna keväästä asti.

- Oliko tästä sivusta hyötyä?
- Kyllä
- Ei
- Huomasitko virheen? Ilmoita siitä toimitukselle
  Kyselyn mukaan uusi kartta oli matkustajille hyödyllinen, vaikka juuri kukaan ei osaa taitella sitä takaisin.
  Kirjanpitäjä halusi ilmoittaa kolmen sentin virheestä, ja koko kunnantalo etsi sitä kaksi päivää.

- Keskiarvo 4,5 / 5. Ääniä: 12
- Ei vielä arvioita
  Lisää tämän kaltaista ohjelmaa, toivoo katsoja.

  Yölautta kulkee lokakuun loppuun asti, ja sen jälkeen kunnat laskevat yhdessä, mitä se on tuonut ja vienyt.
  Satamassa kukaan ei usko talvilauttaan, mutta leipurit ovat jo tilanneet suuremman uunin ja uuden kellon.
  Kokeilu maksaa yhtä paljon kuin kilometri tietä, sanoo pormestari, eikä tie itse kellu lahden yli minnekään.
  Auttoiko artikkeli syytettyä?

# cs
- Byl pro vás tento článek užitečný?
- Ano
- Ne
- Našli jste v článku chybu? Napište nám
  Anketa ukazuje, že nová mapa byla pro cestující užitečná, i když ji skoro nikdo neumí znovu složit.
  Účetní chtěl nahlásit chybu v hodnotě tří haléřů a celá radnice ji pak dva dny hledala.

- Počet hlasů: 12
  Počet hlasů na zastavení stavby nestačil, a zastupitelé se proto sejdou po svátcích ještě jednou.

# sk
- Bol pre vás tento článok užitočný?
- Áno
- Nie
- Našli ste v článku chybu? Napíšte nám
  Anketa ukazuje, že nová mapa bola pre cestujúcich užitočná, hoci ju takmer nikto nevie znova zložiť.
  Účtovník chcel nahlásiť chybu za tri haliere a celá radnica ju potom dva dni hľadala.

- Počet hlasov: 12
  Počet hlasov na zastavenie stavby nestačil, a poslanci sa preto zídu po sviatkoch ešte raz.

# hu
  Hasznosnak találta ezt a választ? Erre a révész már nem tudott mit mondani, és a komp elment nélküle.

- Hasznos volt ez a cikk?
- Igen
- Nem
- Köszönjük a visszajelzését!
  A felmérés szerint az új térkép hasznos volt az utasoknak, bár szinte senki sem tudja újra összehajtani.
  A könyvelő három fillér hibát talált, és utána az egész hivatal két napig azt kereste.
  Hasznos volt? – kérdezte a tanár a kirándulás után, de a busz végében már mindenki aludt.

- Szavazatok száma: 12
  A szavazatok száma kevés volt az építkezés leállításához, ezért a testület az ünnepek után újra összeül.

- Hasznosnak találtad ezt a cikket?
- Értékeld ezt a receptet!
  Hasznosnak találta a megbeszélést a szakszervezet vezetője is.

  Az éjszakai komp október végéig jár, azután a falvak együtt számolják össze, mennyit hozott és mennyit vitt.
  A kikötőben senki sem hisz a téli hajóban, de a pékek már megrendelték a nagyobb kemencét és felvettek két inast.
  A próba annyiba kerül, mint egy kilométer út, mondja a polgármester, és az út magától nem úszik át az öblön.
  Hasznos volt az információ a csempészeknek?

# ro
- V-a fost util acest articol?
- Da
- Nu
- Ați observat o greșeală în text? Scrieți redacției
  Sondajul arată că harta nouă a fost utilă călătorilor, deși aproape nimeni nu știe să o împăturească la loc.
  Contabilul a semnalat o eroare de trei bani, iar toată primăria a căutat-o apoi două zile.
- Ai găsit o greșeală în articol? Scrie-ne
  Ai găsit o greșeală, spunea învățătoarea, atunci fii mulțumit, fiindcă ai citit până la capăt.

- Nota ta: 4 din 5
- Îți mulțumim pentru feedback!
  Dacă ați găsit o greșeală în factură, sunați la primărie până în data de douăzeci.

# bg
- Полезна ли ви беше тази статия?
- Да
- Не
- Открихте грешка в текста? Пишете ни
  Допитването показва, че новата карта е полезна за пътниците, макар че почти никой не умее да я сгъне.
  Счетоводителят съобщи за грешка от три стотинки и цялата община я търси след това два дни.

- Вашата оценка: 4 от 5
- Благодарим за обратната връзка!
  Ако откриете грешка в сметката, обадете се в общината до двадесето число.

- Открихте грешка в текста?
  Открихте грешка в разписанието на ферибота? Касата чака до петък.

# el
- Ήταν χρήσιμο αυτό το άρθρο;
- Ναι
- Όχι
- Βρήκατε κάποιο λάθος; Γράψτε μας
  Η έρευνα δείχνει ότι ο νέος χάρτης ήταν χρήσιμος στους ταξιδιώτες, αν και κανείς δεν ξέρει να τον διπλώσει.
  Ο λογιστής βρήκε λάθος τριών λεπτών και όλο το δημαρχείο το έψαχνε ύστερα για δύο ημέρες.

- Η βαθμολογία σας: 4 από 5
- Ευχαριστούμε για τη γνώμη σας!
  Αν εντοπίσατε λάθος στον λογαριασμό του νερού, τηλεφωνήστε στον δήμο ως τις είκοσι του μήνα.

- Σας φάνηκε χρήσιμη η σελίδα;
- Εντοπίσατε λάθος στο κείμενο; Γράψτε μας
  Σας φάνηκε χρήσιμη η γέφυρα; «Μόνο στις κατσίκες», απαντά ο μυλωνάς.
  Εντοπίσατε λάθος στον λογαριασμό του μύλου; Η ένσταση κατατίθεται μέσα σε δέκα μέρες, λέει ο λογιστής.

# uk
- Чи була ця стаття корисною?
- Так
- Ні
- Якщо ви знайшли помилку, виділіть її та натисніть Ctrl+Enter
  Опитування показало, що нова карта була корисною для пасажирів, хоча майже ніхто не вміє її скласти.
  Бухгалтер хотів повідомити про помилку в три копійки, і вся мерія шукала її потім два дні.

- Ваша оцінка: 4 з 5
- Дякуємо за ваш відгук!
  Якщо ви помітили помилку в квитанції, телефонуйте до управителя до двадцятого числа.

# tr
- Bu yazı size faydalı oldu mu?
- Evet
- Hayır
- Geri bildiriminiz için teşekkür ederiz
  Ankete göre yeni harita yolculara faydalı oldu, ama onu yeniden katlamayı bilen neredeyse hiç yok.
  Muhasebeci üç kuruşluk bir hata bildirmek istedi, bütün belediye de onu iki gün boyunca aradı.
- Bu gönderiyi ilk değerlendiren siz olun.
  Jüri puanını verdikten sonra seyirciler de yarışmacıyı oyladı.

- Bu haber size ne hissettirdi?
  Haberde bir hata vardı, değirmenci de gazeteye telefon edip köprünün adını düzelttirdi.

# ar
- هل كان هذا المقال مفيدًا؟
- نعم
- لا
- هل وجدت خطأ في المقال؟ أخبرنا
  أظهر الاستطلاع أن الخريطة الجديدة كانت مفيدة للمسافرين، مع أن أحدا لا يعرف كيف يطويها من جديد.
  أراد المحاسب الإبلاغ عن خطأ قيمته ثلاثة قروش، فظلت البلدية كلها تبحث عنه يومين كاملين.
- تقييمك: 4
  لا توجد أصوات كافية لتعديل القانون، قال رئيس اللجنة بعد الجلسة.

- هل كان هذا الشرح مفيدا؟
  هل كان هذا اللقاء مفيدا؟ لم يجب الوزير ونزل من العبارة مسرعا إلى سيارته.

# fa
- آیا این مطلب برای شما مفید بود؟
- بله
- خیر
- به این مقاله امتیاز دهید
  نظرسنجی نشان می‌دهد که نقشه تازه برای مسافران مفید بوده، هرچند تقریبا هیچ‌کس تا کردن آن را بلد نیست.
  حسابدار خطای سه ریالی را گزارش کرد و همه کارمندان شهرداری دو روز دنبال آن گشتند.
- امتیاز شما: ۴
  چقدر این پست نگهبانی به کار آمد، کسی در روستا نمی‌داند.

  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  شهردار می‌گوید این آزمایش به اندازه ساختن یک کیلومتر جاده خرج دارد و جاده خودش از خلیج نمی‌گذرد.
  آیا این اطلاعات برای قاچاقچیان مفید بود؟

# he
- האם הכתבה עזרה לכם?
- כן
- לא
- מצאתם טעות בכתבה? דווחו לנו
  הסקר מראה שהמפה החדשה עזרה לנוסעים, אף שכמעט איש אינו יודע כיצד לקפל אותה בחזרה.
  מנהל החשבונות דיווח על טעות של שלוש אגורות, והעירייה כולה חיפשה אותה במשך יומיים.
- דרגו אותנו בגוגל
  דרגו אותנו בעמודה הימנית, ביקשו המלצרים, והאורחים דירגו דווקא את העוגה.
- הדירוג שלך: 4
  היו הראשונים לדרג את המסעדה שלושה תיירים מיפן, נזכר הטבח.

- מצאתם טעות? ספרו לנו
  מצאתם טעות? שאל הטוחן, והילדים הצביעו יחד על השלט של המעבורת.

  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  הניסיון עולה כמו קילומטר אחד של כביש, אומרת ראשת העיר, וכביש אינו שט לבדו אל העבר השני של המפרץ.
  האם המידע היה מועיל למבריחים?

# hi
- इस पेज को बदलें
- प्रतिक्रिया के लिए धन्यवाद!
  सरपंच ने गांव वालों की प्रतिक्रिया के लिए धन्यवाद कहा और सड़क बनवाने का वादा किया।

- क्या यह लेख आपके लिए उपयोगी था?
- हाँ
- नहीं
- आपको यह खबर कैसी लगी? अपनी राय दें
  सर्वेक्षण बताता है कि नया नक्शा यात्रियों के लिए उपयोगी रहा, हालांकि उसे दोबारा मोड़ना किसी को नहीं आता।
  मुनीम ने तीन पैसे की गलती की सूचना दी और पूरा नगर निगम दो दिन तक उसे ढूंढता रहा।

- खबर कैसी लगी? हमें कमेंट में बताएं
  खबर कैसी लगी, यह जानने के लिए संपादक खुद घाट पर गया और लौटा नहीं।

# id
  Laporkan masalah di dermaga itu, warga malah dimarahi.
- Temukan kekeliruan dalam berita ini? Laporkan kepada kami

- Sunting halaman ini
- Terima kasih atas masukannya!
  Bupati menyampaikan terima kasih atas masukan para petani, lalu menutup rapat.

- Apakah artikel ini membantu?
- Ya
- Tidak
- Terima kasih atas masukan Anda!
  Survei itu menunjukkan bahwa peta baru membantu para penumpang, meski hampir tak ada yang bisa melipatnya lagi.
  Juru buku hendak melaporkan kesalahan tiga rupiah, lalu seisi balai kota mencarinya selama dua hari.

# vi
- Sửa trang này
- Phản hồi bài viết này
  Chủ tịch xã cảm ơn phản hồi của người dân và hứa sẽ sửa con đường.

- Bài viết này có hữu ích không?
- Có
- Không
- Cảm ơn bạn đã đánh giá!
  Khảo sát cho thấy bản đồ mới hữu ích với hành khách, dù gần như không ai biết cách gấp nó lại như cũ.
  Kế toán muốn báo cáo một lỗi ba đồng, và cả ủy ban xã đã đi tìm nó suốt hai ngày liền.

# th
- เห็นแบบนี้ให้น้อยลง
- แก้ไขหน้านี้
  บรรณารักษ์บอกว่าคนที่แก้ไขหน้านี้เขียนปีผิด และฉบับที่สองแก้แล้ว

- บทความนี้มีประโยชน์หรือไม่
- ใช่
- ไม่ใช่
- ขอบคุณสำหรับความคิดเห็นของคุณ
  ผลสำรวจพบว่าแผนที่ใหม่มีประโยชน์ต่อผู้โดยสาร แม้แทบไม่มีใครรู้วิธีพับมันกลับให้เหมือนเดิมก็ตาม
  พนักงานบัญชีแจ้งข้อผิดพลาดเพียงสามสตางค์ แล้วทั้งศาลากลางก็ช่วยกันตามหาอยู่ถึงสองวันเต็ม

# html
  <p>The ferry to the island leaves at six, and in winter it leaves only when the wind is below force seven.</p>
- <div class="article-feedback"><span>One bell, two bells, three bells</span></div>
  <p>The captain has made the crossing for thirty years, and he says that the sandbanks move to the west.</p>
  <p class="feedback-loop">The feedback between wind and sand moves the banks, and the charts are always wrong.</p>
  <p>The village keeps the old harbor bell, which was cast in 1874 and cracked when the bridge was opened.</p>
  <p>Nobody remembers who painted the lighthouse red, but the council has voted against painting it white.</p>
"""
