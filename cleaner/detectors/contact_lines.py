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

from cleaner.detectors._vocabulary import Vocabulary
from cleaner.document import Fact, Finding, Line, Page
from cleaner.phrases import MENTION, OURS, QUOTED, TOLD, Hit, Hits, weigh
from cleaner.view import spelled

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
        {do you know|do you have|have you got} {something about this|more about this|information about this|a tip for us|a story for us}? {write|send|contact|tell|get|let|email|call}
        ^got a {story|tip} for us?
        {write|talk|speak} to our {newsroom|reporters|editors|reporter} {in confidence|confidentially|securely|anonymously}
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
        ^see an error$
        ^see an error {or|in this|on this|in our|in the} {story|article|page|omission|typo|reporting|email|contact|something}
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
        ^{contact|email|e-mail|write to|reach} us at * {or call|or on|or via|or by|with}
    """,
    "zh": """
        ^{有|如有|若有|您有|你有}*{线索|線索|爆料|消息}*{向我们|向我們|投稿|发给我们}
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
        {新闻|新聞|爆料|报料}{线索|線索}*{欢迎|歡迎|请|請|可}*{致电|致電|拨打|撥打|来电|來電|联系|聯繫|寄至|發送至}
        {如有|有|如您有|提供}{新闻线索|新聞線索|爆料|報料}*{欢迎|歡迎|请|請|可}
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
        {haben sie|hast du} {hinweise|einen hinweis|informationen|weitere informationen|einen tipp} * ? {schreiben|melden|wenden|kontaktieren|dann|schreib|schicken}
        {schreiben sie|mailen sie|schicken sie} {uns|unserer redaktion|der redaktion} {vertraulich|anonym|an|per|eine e-mail|eine mail|unter}
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
        ^fehler gefunden$
        ^fehler gefunden? {dann|schreiben|melden|schreib|mail|bitte|jetzt|hier|wir|sagen|teilen}
        ^fehler entdeckt$
        ^fehler entdeckt? {dann|schreiben|melden|schreib|mail|bitte|jetzt|hier|wir|sagen|teilen}
        ~^haben sie fragen zum
        ^ihre meinung ist {uns|gefragt|mir|wichtig}
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
        ^une erreur, une {faute|coquille|question|remarque|suggestion|précision|imprécision|correction|omission|information|idée}
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
        ^cartas al director$
        ^cartas al director {por|envíe|en|a} {correo|e-mail|cartas|sus}
        ^quieres contactar con
        ~cuéntanoslo
        ~una carta
        ~al autor
        ^{puedes|puede|podéis|pueden} {escribirnos|contactarnos|escribirme|enviarnos un correo|enviarnos tus comentarios|contactar con nosotros|escribir a la redacción|ponerte en contacto} {a|en|al|a través}
        ^{escríbenos|escríbanos|escríbeme} {un correo a|al correo|un correo electrónico a|a la dirección|a nuestro correo}
        ^{cartas al director|cartas a la directora}: {cartas|redaccion|correo|correo electrónico|e-mail|enviar|envíe|opinion|cartasdirector|cartasaldirector}-
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
        {weet je|weet jij|weet u} {hier meer van|meer|meer over} * ? {tip|mail|laat|neem|stuur}
        {heb je|heeft u|heb jij} {een tip|meer informatie|tips} * ? {tip|mail|laat|neem|stuur}
        {tip|tip dan|mail dan} {onze redactie|onze verslaggever|onze verslaggevers}
        ~een verhaal
        ~mail ons
        ~mail naar
        ~mail de
        ~reageren
        ~onderzoek
        ^foutje gezien$
        ^foutje gezien? {mail|meld|laat|stuur|geef|tip|app}
        ^foutje gezien {in dit|in deze|in het artikel|op deze|op onze}
        ~foutje gezien
        ^fout gezien$
        ^fout gezien? {mail|meld|laat|stuur|geef|tip|app}
        ^fout gezien {in dit|in deze|in het artikel|op deze|op onze}
        ^foutje ontdekt$
        ^foutje ontdekt? {mail|meld|laat|stuur|geef|tip|app}
        ^foutje ontdekt {in dit|in deze|in het artikel|op deze|op onze}
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
        ^{zauważyłeś|zauważyłaś|widzisz|znalazłeś|znalazłaś|zauważyliście} błąd?
        ^{zauważyłeś|zauważyłaś|widzisz|znalazłeś|znalazłaś} {błąd|literówkę} {w artykule|w tekście|na stronie|w tym artykule|w tym tekście}
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
        ^стали очевидцем * {присылайте|пришлите|пишите|напишите|сообщите|расскажите|делитесь|отправьте|отправляйте|звоните в редакцию|свяжитесь с нами|поделитесь}
        ^стали свидетелем * {присылайте|пришлите|пишите|напишите|сообщите|расскажите|делитесь|отправьте|отправляйте|звоните в редакцию|свяжитесь с нами|поделитесь}
        ^стали очевидцами * {присылайте|пришлите|пишите|напишите|сообщите|расскажите|делитесь|отправьте|отправляйте|звоните в редакцию|свяжитесь с нами|поделитесь}
        ^пришлите новость
        ~^пишите нам
        ~^напишите нам
        ^пишите в редакцию
        ^сообщите нам$
        ^сообщите нам {об этом|о ней|о нем|об ошибке|новость|свою|на почту|по почте|в telegram|по адресу|по телефону редакции}
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
        ^{нашли ошибку|заметили ошибку|нашли опечатку}?
        ^{нашли ошибку|заметили ошибку|нашли опечатку} {в тексте|на сайте|в статье|в материале|на странице|в публикации|в новости|в заметке}
        ^{нашли ошибку|заметили ошибку|нашли опечатку}$
        ~^если у вас есть
        ~^если вы стали
        ^если вы стали * {пишите|сообщите|сообщайте|присылайте|напишите|звоните|позвоните|пришлите|расскажите|свяжитесь}
        ^вы стали очевидц-
        ^вы стали свидетел-
        ~^присылайте
        ~^пришлите
        ^написать автору
        ^напишите автору
        ^телефон горячей линии редакции
        ~с редакцией
        ~связь с редакцией
        ~^стали очевидцем
        ~^стали свидетелем
        ~^стали очевидцами
    """,
    "sv": """
        ~telefonnummer
        ~e-post
        ^har du tips
        ^har du ett tips
        ^har du ett nyhetstips
        ^tipsa oss$
        ^tipsa oss!
        ^tipsa oss {på|via|här|gärna|om du|om nyheter|om något|anonymt|med bilder|om en nyhet|om sådant|:}
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
        {vet du mer|vet du något|har du tips|har du ett tips|har du information|har du mer information} * ? {tipsa|mejla|hör|kontakta|skriv|ring|skicka}
        {tipsa|mejla|kontakta} {vår redaktion|redaktionen på|vår reporter|våra reportrar|redaktionen via}
        ~granska
        ~mejla
        ~mejla till
        ~hör av dig
        ~insändare
        ~kontakta
        ^kontakta skribenten
        ^kontakta journalisten
        ^hittat ett fel?
        ^hittat ett fel {i texten|i artikeln|på sidan}
        ^hittat fel?
        ^hittat fel {i texten|i artikeln|på sidan}
        ^har du hittat ett fel?
        ^har du hittat ett fel$
        ^har du hittat ett fel {i texten|i artikeln|på sidan|i den här}
        ^har du sett något fel?
        ^har du sett något fel {i texten|i artikeln|på sidan|i den här}
        ~^vet du något
        ^skicka tips
        ^skicka in tips
        ^skicka din insändare
        ^mejla reportern
        ^mejla skribenten
        ~^har du frågor om
    """,
    "ja": """
        {情報提供|取材依頼|ご意見|体験談}{をお待ちしています|をお待ちしております|をお寄せください|を募集しています}*{取材班|編集部}
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
    "ko": """
        ~제보
        ~제보하기
        ~기사제보
        ~기사 제보
        ~제보전화
        ~이메일
        ~전화
        ~문의
        ~정정보도
        ~편집국
        ~편집부
        ~취재팀
        ~독자
        ~오탈자
        ~팩스
        ~카카오톡
        제보를 기다립니다
        제보를 받습니다
        ^기사제보 및 보도자료
        ^기사 제보 및 보도자료
        ^제보 및 문의
        ^독자 여러분의 제보
        ^오류를 발견하셨
        ^취재를 원하시면
        보도자료 보내실 곳
        ^고충처리인
        ^제보는 {카카오톡|카톡|이메일|전화|메일|kbs|mbc|아래|언제든}
        ^이 기사에 대한 {의견|제보|문의|반론}
        ^여러분의 제보{를|가} {기다립니다|기다리고|뉴스가|소중한}
        ^기사에 대한 의견{을|은} {보내|남겨|아래|이메일}-
        ^제보하기$
        ^{카카오톡|카톡} : * 검색, 채널 {추가|추가해}
        ^{카카오톡|카톡} * {채널 추가|친구 추가|친구추가}$
    """,
    "da": """
        ~tip
        ~et tip
        ~tips
        ~redaktionen
        ~redaktion
        ~telefon
        ~mail
        ~e-mail
        ~kontakt
        ~læserbrev
        ~journalisten
        ~fejl
        ~ring til
        ~skriv til
        ^har du et tip
        ^har du et nyhedstip
        {ved du mere|har du et tip|har du tip|har du oplysninger|har du viden|ved du noget} * ? {skriv|send|kontakt|ring|tip|så|mail}
        {skriv til|tip|kontakt} {vores redaktion|vores journalist|redaktionen på|redaktionen via|vores journalister}
        ^har du tip
        ^har du en historie?
        ^har du en historie {til os|du vil dele|vi skal}
        ^ved du noget om {sagen|denne sag|emnet|det}
        ~^ved du noget om
        ^ved du mere om
        ^tip os$
        ^tip os!
        ^tip os {på|om|via|her|gerne|anonymt|hvis}
        ^tip redaktionen
        ^send os et tip
        ^kontakt redaktionen
        ^kontakt journalisten
        ^skriv til redaktionen
        ^send dit læserbrev
        ^{har du fundet|har du set|fandt du} en fejl?
        ^{har du fundet|har du set|fandt du} en fejl {i artiklen|i teksten|på siden}
        ^har du spørgsmål eller kommentarer til
        ^kontakt os på redaktionen
    """,
    "no": """
        ~tips
        ~et tips
        ~redaksjonen
        ~redaksjon
        ~telefon
        ~e-post
        ~kontakt
        ~leserbrev
        ~journalisten
        ~feil
        ~ring
        ~skriv til
        ^har du tips
        ^har du et tips
        ^har du et nyhetstips
        {vet du mer|har du tips|har du et tips|har du opplysninger|har du informasjon|vet du noe} * ? {tips|send|kontakt|ring|skriv|ta}
        {tips|kontakt|skriv til} {redaksjonen vår|vår journalist|vår redaksjon|våre journalister}
        ^har du informasjon
        ^vet du mer om
        ^vet du noe om {saken|denne saken|temaet|dette}
        ~^vet du noe
        ^tips oss
        ^tips redaksjonen
        ^send oss tips
        ^send oss et tips
        ^kontakt redaksjonen
        ^kontakt journalisten
        ^skriv til redaksjonen
        ^send inn leserbrev
        ^{har du funnet|har du sett|fant du} en feil?
        ^{har du funnet|har du sett|fant du} en feil {i artikkelen|i teksten|i saken|på siden}
        ^kontakt reporteren
    """,
    "fi": """
        ~juttuvinkki
        ~uutisvinkki
        ~vinkki
        ~toimitus
        ~toimitukseen
        ~toimituksen
        ~puhelin
        ~puh
        ~sähköposti
        ~yhteystiedot
        ~virhe
        ~palaute
        ~lukija
        ^lähetä juttuvinkki
        ^lähetä uutisvinkki
        ^lähetä vinkki
        {tiedätkö|onko sinulla} {asiasta lisää|jotain aiheesta|juttuvinkki|uutisvinkki|vinkki|tietoa asiasta|lisätietoa}? {vinkkaa|lähetä|kerro|ota|soita|kirjoita}
        {vinkkaa|kerro vinkkisi|lähetä vinkkisi|lähetä juttuvinkki} {toimitukselle|meille|toimitukseen|toimittajalle}
        ^onko sinulla juttuvinkki
        ^onko sinulla uutisvinkki
        ^onko sinulla vinkki
        ^onko sinulla tietoa
        ^anna juttuvinkki
        ^vinkkaa$
        ^vinkkaa {meille|toimitukselle|aiheesta|juttuaihe|uutisesta|tästä}
        ^tiedätkö aiheesta
        ^tiedätkö asiasta
        ^ota yhteyttä toimitukseen
        ^ota yhteyttä toimittajaan
        ^kirjoita toimitukselle
        ^lähetä palautetta toimitukselle
        ^{huomasitko|löysitkö} virheen?
        ^{huomasitko|löysitkö} virheen {jutussa|artikkelissa|tekstissä|jutusta|artikkelista|tekstistä}
        ^toimituksen yhteystiedot
        ^juttuvinkit
        ^uutispäivystys
        ^{uutisdeski|uutistoimitus|päivystävä toimittaja|toimituksen päivystys|toimituksen whatsapp|toimituspäällikkö}:
        ^{lisätietoja|lisätiedot}: {viestintäjohtaja|viestintäpäällikkö|toimitusjohtaja|tiedottaja|projektipäällikkö|viestintä}
    """,
    "cs": """
        ~tip
        ~redakce
        ~redakci
        ~redakcí
        ~telefon
        ~tel
        ~e-mail
        ~kontakt
        ~chyba
        ~chybu
        ~dopisy
        ~autora
        ^máte tip$
        ^máte tip?
        ^máte {tip|námět|zajímavý tip|tipy} na {článek|téma|reportáž|zajímavé téma|rozhovor|zajímavý příběh|zprávu|další}
        ^máte pro nás tip
        ^máte zajímavý tip
        ^máte informace * {napište|pošlete|kontaktujte|ozvěte} {nám|nás|redakci|se nám}
        ^víte o něčem$
        ^víte o něčem * {napište|pošlete|kontaktujte|dejte|ozvěte} {nám|redakci|nás|se nám}
        ^víte něco$
        ^víte něco * {napište|pošlete|kontaktujte|dejte|ozvěte} {nám|redakci|nás|se nám}
        ^napište nám$
        ^napište nám {na|do|e-mail|svůj|svou|váš|vaše|vaši|zprávu|prosím|pomocí|prostřednictvím|své|přes|na adresu|mail}
        ^napište nám, {pokud|jestli|zda|co si|jak|co vás|o čem}
        ^pošlete nám tip
        ^tip na článek$
        ^tip na článek {posílejte|pošlete|můžete|zasílejte|nám}
        ^tip pro redakci
        ^napište do redakce
        ^kontaktujte redakci
        ^kontakt na redakci
        ^kontaktovat autora
        ^napište autorovi
        ^našli jste {v článku|v textu|na stránce|} chybu?
        ^našli jste chybu {v článku|v textu|na stránce|na webu|v našem}
        ^našli jste chybu$
        ^našli jste v článku chybu
        ^všimli jste si chyby?
        ^všimli jste si chyby {v článku|v textu|na stránce|na webu}
        ^byli jste svědky * {napište|pošlete|kontaktujte|ozvěte|pošlete nám|dejte} {nám|nás|redakci|se nám|fotku|fotky|vědět}
        ^stali jste se svědky * {napište|pošlete|kontaktujte|ozvěte|pošlete nám|dejte} {nám|nás|redakci|se nám|fotku|fotky|vědět}
        ^chcete nám něco
        ^máte {tip|námět} pro {nás|redakci|naši}
    """,
    "sk": """
        ~tip
        ~redakcia
        ~redakcii
        ~redakciu
        ~telefón
        ~tel
        ~e-mail
        ~kontakt
        ~chyba
        ~chybu
        ~listy
        ~autora
        ^máte tip$
        ^máte tip?
        ^máte {tip|námet|zaujímavý tip|tipy} na {článok|tému|reportáž|zaujímavú tému|rozhovor|zaujímavý príbeh|správu|ďalší}
        ^máte {tip|námet} pre {nás|redakciu|našu}
        ^máte pre nás tip
        ^máte zaujímavý tip
        ^máte informácie * {napíšte|pošlite|kontaktujte|ozvite} {nám|nás|redakciu|sa nám}
        ^viete o niečom$
        ^viete o niečom * {napíšte|pošlite|kontaktujte|dajte|ozvite} {nám|redakcii|nás|sa nám}
        ^viete niečo$
        ^viete niečo * {napíšte|pošlite|kontaktujte|dajte|ozvite} {nám|redakcii|nás|sa nám}
        ^napíšte nám$
        ^napíšte nám {na|do|e-mail|svoj|svoju|váš|vaše|správu|prosím|pomocou|prostredníctvom|svoje|cez|na adresu|mail}
        ^napíšte nám, {ak|či|čo si|ako|čo vás|o čom}
        ^pošlite nám tip
        ^tip na článok$
        ^tip na článok {posielajte|pošlite|môžete|zasielajte|nám}
        ^tip pre redakciu
        ^napíšte do redakcie
        ^kontaktujte redakciu
        ^kontakt na redakciu
        ^napíšte autorovi
        ^našli ste {v článku|v texte|na stránke|} chybu?
        ^našli ste chybu {v článku|v texte|na stránke|na webe|v našom}
        ^našli ste chybu$
        ^našli ste v článku chybu
        ^všimli ste si chybu?
        ^všimli ste si chybu {v článku|v texte|na stránke|na webe}
        ^boli ste svedkom * {napíšte|pošlite|kontaktujte|ozvite|dajte} {nám|nás|redakciu|sa nám|fotku|fotky|vedieť}
        ^stali ste sa svedkom * {napíšte|pošlite|kontaktujte|ozvite|dajte} {nám|nás|redakciu|sa nám|fotku|fotky|vedieť}
    """,
    "hu": """
        ~szerkesztőség
        ~szerkesztőséget
        ~szerkesztőségünk
        ~telefon
        ~tel
        ~e-mail
        ~kapcsolat
        ~hiba
        ~hibát
        ~olvasói levél
        ~elérhetőség
        ~írjon
        ^van egy {híre|témája|jó témája|sztorija|jó sztorija|jó híre}?
        ^{tud|tudsz} valamit$
        ^{tud|tudsz|ha tud|ha tudsz} valamit {az ügyről|a témáról|a történtekről}
        ^írjon nekünk
        ^írj nekünk
        ^küldje el nekünk
        ^küldje el hírét
        ^írjon a szerkesztőségnek
        ^lépjen kapcsolatba a szerkesztőséggel
        ^írjon a szerzőnek
        ^{hibát talált|hibát találtál}?
        ^{hibát talált|hibát találtál} {a cikkben|a szövegben|az oldalon|cikkünkben|az írásban}?
        ^{szemtanúja volt|szemtanúja voltál}{ valaminek| az esetnek| a balesetnek| az eseményeknek}?
        ^ha szemtanúja volt
        ^olvasói leveleiket
        ^információja van {az ügyről|a témáról|a történtekről}?
        ^ha {van egy|van} {jó |}{sztorid|sztorija|témád|híred|történeted}, {írd|írja|küldd|küldje|írj|írjon}
    """,
    "ro": """
        ~redacția
        ~redacție
        ~telefon
        ~tel
        ~e-mail
        ~email
        ~contact
        ~o eroare
        ~greșeală
        ~pont
        ~sesizare
        ~sesizări
        ~autorul
        ~reporterul
        ^ai un pont
        ^aveți un pont
        ^ai o informație
        ^aveți o informație
        ^ai o poveste
        ^ai o știre
        ^ai informații
        ^ai fost martor
        ^ești martor
        ^scrie-ne
        ^scrieți-ne
        ^trimite-ne
        ^trimiteți-ne
        ^contactează redacția
        ^contactați redacția
        ^contact redacție
        ^scrie redacției
        ^scrie autorului
        ^ai observat o greșeală$
        ^ai observat o greșeală {în|pe} {articol|text|acest|această|pagină|site|știre|material|conținut}-
        ^ai observat o greșeală? {scrie|anunț|semnal|spune|trimite|contact|raport}-
        ^ai găsit o greșeală$
        ^ai găsit o greșeală {în|pe}
        ^ai găsit o eroare
        ^ați găsit o eroare
        ^semnalează o greșeală
    """,
    "bg": """
        ~редакция
        ~редакцията
        ~телефон
        ~тел
        ~имейл
        ~e-mail
        ~контакт
        ~контакти
        ~грешка
        ~сигнал
        ~сигнали
        ~автора
        ~новина
        ^имате новина
        ^имате сигнал
        ^имате история
        ^имате информация
        ^разполагате с информация
        ^станахте свидетел-
        ^станахте ли свидетел-
        ^бяхте ли свидетел-
        ^изпратете ни
        ^пишете ни
        ^пишете на редакцията
        ^свържете се с редакцията
        ^свържете се с нас на
        ^свържете се с автора
        ^за контакт с редакцията
        ^{открихте|намерихте|забелязахте|видяхте} грешка?
        ^{открихте|намерихте|забелязахте|видяхте} грешка в {текста|статията|материала|новината|публикацията}
        ^подайте сигнал
        ^{изпращайте|изпратете|пращайте} ни {снимки|информация|сигнали|сигнал|видео|вашите|новини|новина|клипове|своите|материали}
        ^{изпращайте|изпратете|пращайте} {снимки|сигнали|сигнал|видео|вашите снимки|вашите сигнали|новини|материали} * {по всяко време|на имейл|на e-mail|във viber|във вайбър}
    """,
    "el": """
        ~σύνταξη
        ~συντακτική ομάδα
        ~τηλέφωνο
        ~τηλ
        ~e-mail
        ~email
        ~επικοινωνία
        ~λάθος
        ~καταγγελία
        ~καταγγελίες
        ~πληροφορία
        ~συντάκτη
        ~δημοσιογράφο
        ^έχετε κάποια πληροφορία
        ^έχετε μια πληροφορία
        ^έχετε πληροφορίες
        ^έχετε μια ιστορία
        ^έχεις μια ιστορία
        ^έχεις κάποια πληροφορία
        ^γνωρίζετε κάτι
        ^στείλτε μας
        ^στείλε μας
        ^γράψτε μας
        ^επικοινωνήστε με τη σύνταξη
        ^επικοινωνήστε με τη συντακτική
        ^επικοινωνήστε με τον συντάκτη
        ^επικοινωνία με τη σύνταξη
        ^βρήκατε κάποιο λάθος
        ^βρήκατε λάθος$
        ^βρήκατε λάθος {στο|στη}
        ^εντοπίσατε λάθος$
        ^εντοπίσατε λάθος {στο άρθρο|στο κείμενο|στη σελίδα|στην είδηση|σε αυτό|στην ανάρτηση|στο περιεχόμενο}
        ^εντοπίσατε λάθος; {στείλτε|ενημερώστε|γράψτε|πείτε|επικοινωνήστε}
        ^είδατε κάποιο λάθος
        ^ήσασταν μάρτυρας
        ^γίνατε μάρτυρας
    """,
    "uk": """
        ~редакція
        ~редакції
        ~редакцію
        ~редакцією
        ~телефон
        ~тел
        ~електронна пошта
        ~пошта
        ~контакти
        ~помилку
        ~новина
        ~новини
        ~автору
        ~свідк-
        ~повідомте
        ~надсилайте
        ~пишіть
        ^маєте новину
        ^маєте інформацію
        ^є новина
        ^є що розповісти
        ^стали свідком
        ^стали свідками
        ^якщо ви стали свідк-
        ^якщо у вас є інформація
        ^надішліть новину
        ^надішліть нам
        ^пишіть у редакцію
        ^напишіть нам
        ^напишіть автору
        ^зв'язатися з редакцією
        ^зв'яжіться з редакцією
        ^контакти редакції
        ^знайшли помилку$
        ^знайшли помилку? повідомте
        ^знайшли помилку, {повідомте|напишіть нам}
        ^помітили помилку
        ^побачили помилку
        ^повідомити новину
    """,
    "tr": """
        ~ihbar
        ~ihbar hattı
        ~haber ihbar
        ~telefon
        ~tel
        ~e-posta
        ~faks
        ~iletişim
        ~editöre
        ~editör
        ~okur temsilcisi
        ~yazara
        ~hata
        ~haber merkezi
        ~whatsapp ihbar hattı
        ~whatsapp hattı
        ^haber ihbar
        ^ihbar hattı:
        ^whatsapp ihbar
        ^bir haberiniz mi var
        ^haberiniz mi var
        ^bize ihbar edin
        ^bize yazın
        ^bize ulaşın
        ^haber gönder
        ^haberlerinizi
        ^editöre yazın
        ^editörle iletişime
        ^yazara mesaj
        ^yazarla iletişim
        ^haber merkezimize
        ^hata mı gördünüz
        ^bir hata mı fark ettiniz
        ^haberde hata
        ^bu konuda bilginiz
        ^düzeltme talepleri
        ^tanık olduğunuz
    """,
    "ar": """
        ~هاتف
        ~الهاتف
        ~تلفون
        ~البريد الإلكتروني
        ~بريد إلكتروني
        ~فاكس
        ~واتساب
        ~التحرير
        ~هيئة التحرير
        ~إدارة التحرير
        ~المحرر
        ~الكاتب
        ~خطأ
        ~شكوى
        ~شكاوى
        ~للتواصل
        ~تواصل معنا
        ~اتصل بنا
        ^هل لديك خبر
        ^هل لديك معلومة
        ^هل لديك قصة
        ^هل لديكم معلومات
        ^لديك خبر
        ^لديك معلومة
        ^إذا كان لديك معلومات
        ^أرسل لنا
        ^أرسلوا لنا
        ^راسلنا على
        ^راسلونا على
        ^تواصل مع التحرير
        ^تواصل مع الكاتب
        ^للتواصل مع التحرير
        ^للتواصل مع الكاتب
        ^للتواصل مع هيئة التحرير
        ^هل وجدت خطأ
        ^هل لاحظت خطأ
        ^للإبلاغ عن خطأ
        ^للشكاوى والمقترحات
        ^شارك بخبر
        ^للتواصل معنا
        ^{تواصل معنا|تواصلوا معنا|اتصل بنا|اتصلوا بنا|راسلنا|راسلونا}:
        ^{لإرسال|لارسال|للإرسال} {الأخبار|الشكاوى|أخباركم|شكواكم|مقالاتكم|مقترحاتكم}
        ^{للإعلان|لإعلاناتكم|للاعلان} {معنا|على الموقع|في الموقع}:
    """,
    "fa": """
        ~تلفن
        ~تلفن تماس
        ~شماره تماس
        ~ایمیل
        ~نمابر
        ~فکس
        ~پیامک
        ~سردبیر
        ~تحریریه
        ~تماس با ما
        ~خبرنگار
        ~نویسنده
        ~اشتباه
        ~روابط عمومی
        ~سوژه
        ^خبری دارید
        ^سوژه‌ای دارید
        ^سوژه خبری دارید
        ^اگر خبری دارید
        ^اگر اطلاعاتی دارید
        ^برای ما بفرستید
        ^برای ما بنویسید
        ^خبرهای خود را
        ^اخبار خود را
        ^تماس با تحریریه
        ^ارتباط با تحریریه
        ^تماس با سردبیر
        ^ارتباط با سردبیر
        ^ارتباط با نویسنده
        ^تماس با خبرنگار
        ^اشتباهی دیدید
        ^خطایی دیدید
        ^گزارش خطا:
        ^گزارش اشتباه
        ^نظرات و پیشنهادهای خود را
        ^شهروند خبرنگار
        ^{تماس با ما|ارتباط با ما|ایمیل ما|پست الکترونیک ما}:
        ^{شماره تماس|تلفن تماس|تلفن|ایمیل|نمابر} {تحریریه|دفتر روزنامه|سردبیری|روابط عمومی}
    """,
    "he": """
        ~טלפון
        ~טל
        ~דוא"ל
        ~מייל
        ~פקס
        ~וואטסאפ
        ~מערכת
        ~המערכת
        ~העורך
        ~טעות
        ~הכתב
        ~הכותב
        ~צור קשר
        ~צרו קשר
        ^יש לכם סיפור
        ^יש לך סיפור
        ^יש לכם מידע
        ^יש לך מידע
        ^יש לכם טיפ
        ^ראיתם משהו
        ^נתקלתם ב
        ^שלחו לנו
        ^כתבו לנו
        ^כתבו למערכת
        ^פנו למערכת
        ^צרו קשר עם המערכת
        ^ליצירת קשר עם המערכת
        ^לפניות למערכת
        ^פנייה למערכת
        ^דברו איתנו
        ^לפנייה לכתב
        ^לפנייה לכותב
        ^מצאתם טעות$
        ^מצאתם טעות * {כתבו|ספרו|דווחו|שלחו|עדכנו|פנו|לחצו|נשמח|כתוב|בכתבה|בידיעה|בטקסט}
        ^מצאת טעות$
        ^מצאת טעות * {כתבו|ספרו|דווחו|שלחו|עדכנו|פנו|לחצו|נשמח|כתוב|בכתבה|בידיעה|בטקסט}
        ^ראיתם טעות$
        ^ראיתם טעות * {כתבו|ספרו|דווחו|שלחו|עדכנו|פנו|לחצו|נשמח|כתוב|בכתבה|בידיעה|בטקסט}
        ^נתקלתם בטעות$
        ^נתקלתם בטעות * {כתבו|ספרו|דווחו|שלחו|עדכנו|פנו|לחצו|נשמח|בכתבה}
        ^טעינו? נתקן
        ^{צרו קשר|צור קשר|ליצירת קשר|לפנייה למערכת|לפניות|דסק החדשות|דוא"ל המערכת|מייל המערכת}:
    """,
    "hi": """
        ~फोन
        ~ईमेल
        ~ई-मेल
        ~व्हाट्सएप
        ~संपर्क
        ~हेल्पलाइन
        ~संपादक
        ~संपादकीय
        ~न्यूज़रूम
        ~गलती
        ~त्रुटि
        ~शिकायत
        ~खबर भेजें
        ~सुझाव
        ^क्या आपके पास कोई खबर
        ^आपके पास कोई खबर
        ^क्या आपके पास कोई जानकारी
        ^क्या आपके पास कोई कहानी
        ^खबर भेजें
        ^हमें खबर भेजें
        ^अपनी खबर
        ^हमें लिखें
        ^हमें भेजें
        ^संपादक को लिखें
        ^संपादक से संपर्क
        ^लेखक से संपर्क
        ^संपादकीय टीम से
        ^रिपोर्टर से संपर्क
        ^कोई गलती दिखी
        ^गलती मिली
        ^त्रुटि की सूचना
        ^इस खबर पर अपनी राय
        ^शिकायत निवारण अधिकारी:
        ^ग्रीवांस ऑफिसर:
        ^{संपर्क करें|संपर्क|हमसे संपर्क करें|ईमेल करें|हमें ईमेल करें}:
        ^{विज्ञापन|खबर भेजने|समाचार भेजने|खबरों|विज्ञापन देने|सुझाव} के लिए {संपर्क करें|संपर्क}
    """,
    "id": """
        ~telepon
        ~telp
        ~surel
        ~email
        ~whatsapp
        ~faks
        ~redaksi
        ~redaktur
        ~wartawan
        ~kontak
        ~kesalahan
        ~informasi
        ~pengaduan
        ~surat pembaca
        ^punya informasi
        ^punya cerita
        ^punya berita
        ^punya info
        ^anda punya informasi
        ^anda punya cerita
        ^kirim berita
        ^kirim tulisan
        ^kirimkan tulisan
        ^kirim informasi
        ^hubungi redaksi
        ^hubungi penulis
        ^kontak redaksi
        ^surat pembaca dikirim
        ^laporkan kesalahan
        ^menemukan kesalahan
        ^ada koreksi
        ^hak jawab
        ^jika anda memiliki informasi
        ^jika anda punya informasi
        ^untuk menghubungi redaksi
    """,
    "vi": """
        ~điện thoại
        ~đt
        ~email
        ~fax
        ~đường dây nóng
        ~hotline
        ~tòa soạn
        ~toà soạn
        ~ban biên tập
        ~phóng viên
        ~tác giả
        ~liên hệ
        ~góp ý
        ~bạn đọc
        ~lỗi
        ^đường dây nóng:
        ^đường dây nóng tòa soạn
        ^bạn có thông tin
        ^bạn có tin
        ^bạn có câu chuyện
        ^nếu bạn có thông tin
        ^gửi tin bài
        ^gửi bài viết về
        ^mọi tin bài
        ^mọi thông tin xin gửi
        ^bạn đọc gửi
        ^liên hệ tòa soạn
        ^liên hệ toà soạn
        ^liên hệ ban biên tập
        ^liên hệ phóng viên
        ^thư từ, bài vở
        ^bạn phát hiện lỗi
        ^báo lỗi bài viết
        ^mọi góp ý {xin|vui lòng|của bạn đọc|của độc giả} {gửi|liên hệ|xin gửi}
        ^mọi ý kiến {đóng góp|phản hồi|thắc mắc|} {xin|vui lòng} {gửi về|gửi tới|gửi đến|liên hệ}
        ^mọi ý kiến xin gửi {về|tới|đến|qua}
        ^phát hiện lỗi {trong bài|chính tả|sai|}?
    """,
    "th": """
        {ส่งข่าว|ส่งเรื่อง|แจ้งเบาะแส|แจ้งข่าว|ส่งเบาะแส}{ถึงกองบรรณาธิการ|มาที่กองบรรณาธิการ|ถึงเรา|มาหาเรา|มาให้เรา|ถึงทีมข่าวของเรา|มาที่เรา}
        ~โทร
        ~โทรศัพท์
        ~อีเมล
        ~อีเมล์
        ~แฟกซ์
        ~ไลน์
        ~กองบรรณาธิการ
        ~บรรณาธิการ
        ~ผู้สื่อข่าว
        ~ร้องเรียน
        ~แจ้งข่าว
        ~เบาะแส
        ~ติดต่อ
        ^มีข่าวแจ้ง
        ^หากมีข่าว
        ^หากคุณมีข้อมูล
        ^ส่งข้อมูลมาที่
        ^เขียนถึงบรรณาธิการ
        ^ร้องเรียน:
        ^สายด่วนข่าว
        ^{ติดต่อผู้เขียน|ติดต่อกองบรรณาธิการ|ติดต่อผู้สื่อข่าว|ติดต่อทีมข่าว|ติดต่อโฆษณา|ติดต่อลงโฆษณา}{:| :| โทร| อีเมล|ได้ที่|ที่อีเมล| email}
        ^{แจ้งข่าว|แจ้งเบาะแส|ส่งข่าว|ส่งบทความ|ร้องทุกข์|แจ้งข้อผิดพลาด|มีเบาะแส}{:| :| โทร| อีเมล|ได้ที่|มาที่| แจ้ง}
        ^{แจ้งข่าว|แจ้งเบาะแส|ส่งข่าว|ส่งบทความ|ร้องทุกข์|แจ้งข้อผิดพลาด|ติดต่อผู้เขียน|ติดต่อกองบรรณาธิการ|ติดต่อโฆษณา}$
        ^พบข้อผิดพลาดใน{ข่าว|บทความ|เนื้อหา|หน้านี้|เว็บไซต์}
        ^{แจ้งเบาะแส|แจ้งข่าว|ร้องทุกข์} {ร้องทุกข์|ส่งข่าว|ส่งภาพ|แจ้งข่าว|ร้องเรียน|แจ้งเบาะแส}
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
    spelled(
        r"\b(?:helpline|affected by|samaritans|lifeline|suicid\w*|abuse|counsel\w*|ticket\w*|book\w*"
        r"|reserv\w*|admission|crimestoppers"
        r"|police|witness\w*|betroffen\w*|seelsorge|polizei"
        r"|wache|dienststelle|kripo|kommissariat|inspektion|feuerwehr|vermisst\w*|zeugen|gendarmerie|commissariat"
        r"|guardia civil"
        r"|carabinieri|questura|straż|розыск\w*|saknad\w*"
        r"|policía|polizia|politie|policj\w*|полици\w*|polisen|entradas|eintritt|politi\w*|vidner|vitner|poliisi\w*|silminnäkij\w*"
        r"|policie|policii|polícia|svědk\w*|svedk\w*|rendőrség\w*|szemtanú\w*|poliția|martori\w*|поліці\w*|свідк\w*|αστυνομία\w*"
        r"|μάρτυρ\w*|polis|tanıkl?\w*|الشرطة|للشهود|الشهود|پلیس|شاهدان|המשטרה|עדי|polisi|saksi|công an|cảnh sát|nhân chứng|billetter"
        r"|billett\w*|vstupenk\w*|lippu\w*|bilete?|bilet|تذاكر|بلیت|כרטיסים|tiket|vé)\b|पुलिस|गवाह|टिकट|ตำรวจ|พยาน|สายด่วนสุขภาพ|경찰|상담|예매|예약"
        r"|警察|警方|相談|门票|門票|予約|咨询|諮詢|求助|援助|报名|報名|会場|主催"
    ),
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
        if address and said.endswith((":", "：", "?", "？")) and not _HELP.search(line.view):
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
    if _HELP.search(line.view) or because.endswith((QUOTED, TOLD)):
        return (MENTION if strong else 0), because
    if strong and line.words <= _PROMPT_WORDS:
        opening = any(hit.phrase.starts for hit in strong) or not line.prose
        if contacts and _is_of_others(line):
            return OTHERS, f"{because} and gives a contact of somebody else"
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
    if not address and _is_of_others(line):
        return False
    place = line.text.find(contacts[0][1])
    asked = "?" in line.text[:place] or "？" in line.text[:place]
    label = line.text[:place].rstrip().endswith((":", "："))
    return asked or label or address or min(hit.start for hit in said) <= OPENING


def _is_of_others(line: Line) -> bool:
    """Whether a line says in words that no newsroom's prompt has whose contact it gives: the shepherd's, for the goat."""
    if OURS.search(line.view) or _DESK_ADDRESS.search(line.text):
        return False
    count, share = _VOCABULARY.strange(_CONTACT.sub(" ", line.text))
    return count >= STRANGE_WORDS and share >= STRANGE_SHARE


OTHERS = 0.6
"""A contact of somebody whom the article tells of."""

STRANGE_WORDS, STRANGE_SHARE = 2, 0.25
"""So many words that no prompt has, and such a share of all, tell of something else."""

_VOCABULARY = Vocabulary(
    PHRASES,
    re.compile(
        spelled(
            r"newsroom|מערכת|בעילום|signal|whatsapp|telegram|report|journal|redak|redac|редак|新闻|新聞|記者|记者|contar|^que$|^soal$|^ini$|^هذا$|الموضوع"
        )
    ),
)

_MEANS = frozenset(
    str.split("""
    tel phone fax e-mail email telephone 电话 電話 邮箱 信箱 传真 傳真 telefon telefax kontakt tél téléphone courriel
    mél teléfono correo contacto telefono telefone telemóvel telefoonnummer telefoon telefoniczny телефон тел факс
    telefonnummer e-post メール ファクス お問い合わせ お問合せ hotline reach comments mejla kontakta napisz piszcie
    пишите напишите присылайте scrivi scriveteci scrivici escríbenos escríbanos contactar 联系我们 聯絡我們
    ご連絡 連絡先 contactez-nous écrivez-nous contacte-nos
    이메일 전화 문의 팩스 카카오톡 mail sähköposti puhelin puh yhteystiedot tel telefón kapcsolat elérhetőség írjon имейл контакт
    контакти τηλέφωνο τηλ επικοινωνία пошта пишіть надсилайте повідомте e-posta faks iletişim هاتف الهاتف تلفون فاكس واتساب للتواصل
    تلفن ایمیل نمابر فکس پیامک טלפון טל דוא"ל מייל פקס וואטסאפ फोन फ़ोन ईमेल ई-मेल व्हाट्सएप संपर्क हेल्पलाइन telepon telp surel
    kontak whatsapp informasi email contact đt โทร โทรศัพท์ อีเมล อีเมล์ แฟกซ์ ไลน์ ติดต่อ ring
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
    "ring til",
    "skriv til",
    "електронна пошта",
    "пишіть нам",
    "البريد الإلكتروني",
    "بريد إلكتروني",
    "تواصل معنا",
    "اتصل بنا",
    "تلفن تماس",
    "شماره تماس",
    "تماس با ما",
    "צור קשר",
    "צרו קשר",
    "điện thoại",
    "liên hệ",
}
"""Words for the means: any museum has them, too."""

_REPORTED = re.compile(
    spelled(
        r"\b(?:said|says|told|sagte|sagt|a déclaré|dijo|ha detto|disse|zei|powiedział|сказал|сообщил\w*|sade|sagde|siger|sa|sier|sanoi|sanoo|řekl\w?|uvedl\w?|povedal\w?|mondta|közölte"
        r"|a spus|a declarat|каза|казал\w?|заяви|είπε|δήλωσε|сказав|сказала|повідоми\w+|dedi|söyledi|açıkladı|قال|قالت|أعلن|گفت|אמר|אמרה"
        r"|kata|ujar|menurut|nói|cho biết|cho hay)\b|बताया|कहा|กล่าว|말했|밝혔|전했"
    )
)
"""Words of reporting: somebody speaks of a newsroom."""

_WRITTEN = re.compile(
    spelled(
        r"whatsapp|signal|telegram|newsroom|reporter|redak|redac|redaz|rédac|redaç|редак|爆料|报料|新闻|新聞|编辑|編輯|編集|読者|tips"
        r"|제보|편집|독자|toimitu|vinkki|szerkesztős|σύνταξ|συντακτ|ihbar|haber|التحرير|تحریریه|سردبیر|מערכת|संपादक|खबर|tòa soạn|toà soạn"
        r"|biên tập|บรรณาธิการ|ข่าว|เบาะแส"
    )
)
"""A telephone number alone is anybody's, the police's most of all: such a word has to be with it."""

_DESK_ADDRESS = re.compile(
    r"\b(?:news\w*|tips?|editor\w*|letters|corrections?|redaktion|leserbriefe|hinweise|redaction|temoins"
    r"|redaccion|pistas"
    r"|redak\w{2,6}|redaction|redactia|toimitus|vinkit|juttuvinkit|szerkesztoseg|syntaxi|jebo|bientap\w*|toasoan|ihbar|haber"
    r"|cartas|redazione|redacao|pauta|redactie|redakcja|alert|editor|granskning|rattelse|henshu|goiken"
    r"|tougao|jubao)@",
    re.I,
)
"""Addresses of a newsroom."""

_REPORT = re.compile(
    spelled(
        r"(?:report|tip|news|information|rumou?r|complaints?) (?:hot)?line|举报|舉報|檢舉|爆料|报料|新闻热线|新聞熱線|投稿"
        r"|tip ?line|读者|読者|редакции|redaktion|제보|ihbar hattı|haber ihbar|редакції|редакцията|redaksi|redaksjon|tòa soạn|toà soạn"
        r"|التحرير|تحریریه|กองบรรณาธิการ|แจ้งเบาะแส|szerkesztőség"
    )
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
- Email us at desk@paper.example or call 555 0100.
  Contact us at the well, the note said, but nobody had written down which of the two wells it meant.

- Do you know something about this? Write to our newsroom in confidence.
  The council of the harbor town met on Monday evening to talk about the bridge that has been closed since spring.

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

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
  Have a tip about the goat? Call the shepherd on 01632 960 144.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
  Letters to the lighthouse reach its keeper at keeper@marwick.example.

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
- Fehler gefunden? Schreiben Sie uns an hinweise@blatt.example
  Fehler gefunden haben die Prüfer in jeder vierten Akte des Kreises.
  Ihre Meinung ist ihm gleich, sagen die Bauern über den Landrat.

  Der Stadtrat hat am Montag beschlossen, die alte Brücke an der Mühle noch vor dem Winter neu zu bauen.
- Fragen, Lob oder Kritik? redaktion@muehlbote.example
= contact: redaktion@muehlbote.example

  Der Stadtrat hat am Montag beschlossen, die alte Brücke an der Mühle noch vor dem Winter neu zu bauen.
  Hinweise zum Verbleib der Ziege nimmt die Wache unter 089 9912345 entgegen.

  Der Stadtrat hat am Montag beschlossen, die alte Brücke an der Mühle noch vor dem Winter neu zu bauen.
- Haben Sie Hinweise zu diesem Thema? Schreiben Sie an hinweise@muehlenbote.example
= contact: hinweise@muehlenbote.example

  Zeugen des Unfalls an der Mühlenbrücke meldeten sich bei der Redaktion, doch das Telefon war den ganzen Tag besetzt.

  Haben Sie einen Tipp, fragte der Müller jeden Gast, und jeder antwortete, er sei nur des Mehles wegen gekommen.

  Die Fähre zu den Inseln kam am Montag wieder zu spät, und vierzig Leute standen zwei Stunden lang im Regen am Kai.
  Das Hafenamt sagt, dass der Motor noch vor dem Winter ersetzt werden muss, und das dauere etwa drei Wochen.
  Jost Amerkamp ist Redakteur bei einer Zeitung, die seit drei Jahren niemand mehr druckt, und fährt jeden Morgen mit.
  Haben Sie Hinweise auf die Ziege? Der Hirte ist unter 0405 551122 zu erreichen.

  Die Fähre zu den Inseln kam am Montag wieder zu spät, und vierzig Leute standen zwei Stunden lang im Regen am Kai.
  Das Hafenamt sagt, dass der Motor noch vor dem Winter ersetzt werden muss, und das dauere etwa drei Wochen.
  Jost Amerkamp ist Redakteur bei einer Zeitung, die seit drei Jahren niemand mehr druckt, und fährt jeden Morgen mit.
  Fehler im Fahrplan meldet man der Bahn unter fahrplan@muehlbach.example.

# fr
- Une erreur, une précision ? Écrivez à redaction@journal.example
  Une erreur, une seule, et le grimpeur tombait de cent mètres.

  Le conseil municipal a décidé lundi de reconstruire avant l'hiver le vieux pont près du moulin.
- Une information à nous transmettre ? Écrivez à infos@moulin.example
= contact: infos@moulin.example

  Le meunier a coupé le téléphone lundi, car la mairie l'appelait toutes les heures pour lui parler du vieux pont.

  Écrivez-nous, dit l'employée au meunier, et le meunier écrivit chaque semaine pendant trois ans, jusqu'au dernier timbre.

  Le bateau de nuit circulera jusqu'à la fin d'octobre, puis les communes compteront ce qu'il a rapporté.
  Au port, personne ne croit au bateau d'hiver, mais les boulangers ont déjà commandé un four plus grand.
  L'essai coûte autant qu'un kilomètre de route, dit la mairesse, et une route ne va nulle part toute seule.
  L'auteur de la pièce répond au théâtre, scene@moulin.example.

# es
- Cartas al director: cartas@diario.example
  Cartas al director de la mina revelan cuánto sabía la empresa.

- Puedes contactar con nosotros en cartas@diario.example
  Puedes escribirnos a la cárcel, les dijo a sus hermanas, pero no esperes que nos den las cartas.

  El ayuntamiento decidió el lunes reconstruir antes del invierno el viejo puente que está junto al molino.
- ¿Tienes una historia que contar? Escribe a historias@molino.example
= contact: historias@molino.example

  El molinero perdió el teléfono en el río, y desde entonces el alcalde le manda una carta cada semana del año.

  Escríbanos, dijo la empleada al molinero, y el molinero escribió cada semana durante tres años, hasta quedarse sin sellos.

  El transbordador llegó tarde otra vez el lunes, y cuarenta personas esperaron dos horas bajo la lluvia en el muelle.
  La oficina del puerto dice que el motor se cambiará antes del invierno y que la obra durará unas tres semanas.
  Ramiro Olleta es periodista, tiene 31 años y duerme en el barco porque no puede pagar una habitación en la isla.
  ¿Tiene información sobre la cabra? Llame al pastor, 910 555 010.

# it
  Il consiglio comunale ha deciso lunedì di ricostruire prima dell'inverno il vecchio ponte vicino al mulino.
- Hai una segnalazione? Scrivi a notizie@mulino.example
= contact: notizie@mulino.example

  Il mugnaio ha staccato il telefono lunedì, perché il sindaco lo chiamava ogni ora per parlargli del vecchio ponte.

  Scriveteci, disse l'impiegata al mugnaio, e il mugnaio scrisse ogni settimana per tre anni, finché finirono i francobolli.

  Il battello notturno viaggerà fino alla fine di ottobre, poi i comuni conteranno quello che ha guadagnato.
  Al porto nessuno crede al battello d'inverno, ma i fornai hanno già ordinato un forno più grande.
  La prova costa quanto un chilometro di strada, dice la sindaca, e una strada da sola non va da nessuna parte.
  La redazione del giornalino risponde a scuola@mulino.example.

# pt
  A câmara decidiu na segunda-feira reconstruir antes do inverno a velha ponte que fica ao lado do moinho.
- Tem uma história para contar? Escreva para historias@moinho.example
= contact: historias@moinho.example

  O moleiro perdeu o telefone no rio, e desde então o presidente lhe manda uma carta em cada semana do ano.

  Escreva para nós, disse a funcionária ao moleiro, e o moleiro escreveu todas as semanas durante três anos, sem resposta.

  O barco noturno vai navegar até o fim de outubro, e depois as cidades contarão o que ele rendeu.
  No porto ninguém acredita no barco de inverno, mas os padeiros já encomendaram um forno maior.
  O teste custa o mesmo que um quilômetro de estrada, diz a prefeita, e a estrada sozinha não vai a lugar nenhum.
  Tem informações sobre a cabra? Ligue ao pastor, 21 555 0104.

# nl
- Weet jij hier meer van? Tip dan onze redactie.
  De raad van de havenstad kwam maandagavond bijeen om te praten over de brug die sinds het voorjaar gesloten is.

  De gemeenteraad besloot maandag de oude brug bij de molen nog voor de winter opnieuw te bouwen.
- Heb je een tip? Mail naar tips@molenbode.example
= contact: tips@molenbode.example

  De molenaar legde maandag de telefoon ernaast, omdat de wethouder elk uur belde om over de oude brug te praten.

  Mail ons, zei de ambtenaar tegen de molenaar, en de molenaar schreef drie jaar lang elke week, tot de postzegels op waren.

- Foutje gezien in dit artikel? Mail de redactie
  Foutje gezien door de hele tribune, en toch keurde de scheidsrechter de goal van de molenaar goed.

  De nachtboot vaart tot eind oktober, en daarna tellen de gemeenten wat hij heeft opgebracht en gekost.
  In de haven gelooft niemand in de winterboot, maar de bakkers hebben al een grotere oven besteld.
  De proef kost evenveel als een kilometer weg, zegt de burgemeester, en een weg vaart nergens heen.
  De redactie van de schoolkrant is te bereiken via school@molen.example.

# pl
  Rada miasta postanowiła w poniedziałek odbudować przed zimą stary most obok młyna za cztery miliony.
- Masz dla nas temat? Napisz na adres temat@mlyn.example
= contact: temat@mlyn.example

  Młynarz prowadził dyżur telefoniczny przez całą noc, ale dzwonili tylko ci, którzy chcieli kupić mąkę na święta.

  Napisz do nas, powiedziała urzędniczka młynarzowi, a młynarz pisał co tydzień przez trzy lata, aż skończyły mu się znaczki.

  Nocny prom będzie kursował do końca października, a potem gminy policzą wspólnie, ile przyniósł i ile kosztował.
  W porcie nikt nie wierzy w zimowy statek, ale piekarze zamówili już większy piec i przyjęli dwóch uczniów.
- Widzisz błąd w tekście? Pisz na redakcja@przewoznik.example
  Zauważyłeś błąd w rachunku za prom? Kasa odda pieniądze do piątku.

  Nocny statek będzie pływał do końca października, a potem gminy policzą, ile zarobił i ile kosztował.
  W porcie nikt nie wierzy w statek zimowy, ale piekarze zamówili już większy piec na drugą stronę ulicy.
  Próba kosztuje tyle co kilometr drogi, mówi burmistrzyni, a droga sama nigdzie nie popłynie przez zatokę.
  Redakcja gazetki szkolnej odpowiada pod adresem szkola@mlyn.example.

# ru
  Городской совет решил в понедельник восстановить до зимы старый мост у мельницы, работы начнутся в июне.
- Есть новость? Пишите на news@melnitsa.example
= contact: news@melnitsa.example

  Телефон на мельнице зазвонил впервые за двадцать лет, и хозяин не сразу понял, откуда идёт этот странный звук.

  Напишите нам, сказала чиновница мельнику, и мельник писал каждую неделю три года, пока у него не кончились марки.

  Ночной паром будет ходить до конца октября, а потом поселки вместе посчитают, сколько он заработал и сколько стоил.
  В порту в зимнее судно никто не верит, но пекари уже заказали печь побольше и взяли двух новых учеников.
- Стали очевидцем происшествия? Присылайте фото на redakcia@parom.example
  Стали свидетелем драки на пристани? Зовите паромщика.

  Ночной теплоход будет ходить до конца октября, а потом города подсчитают, сколько он заработал за это лето.
  В порту никто не верит в зимний рейс, но пекари уже заказали себе печь побольше и место под нее.
  Опыт стоит столько же, сколько километр дороги, говорит мэр, а дорога сама никуда не поплывет через залив.
  Редакция школьной газеты отвечает по адресу shkola@melnica.example.

# sv
  Kommunen beslutade i måndags att bygga om den gamla bron vid kvarnen före vintern för fyra miljoner kronor.
- Har du tips? Mejla tips@kvarnbladet.example
= contact: tips@kvarnbladet.example

  Mjölnaren fick ett nytt telefonnummer i våras, men det är bara kommunen som ringer honom, och alltid om bron.

  Tipsa oss, sade tjänstemannen till mjölnaren, och mjölnaren skrev varje vecka i tre år, tills frimärkena tog slut.

- Tipsa oss på redaktionen om något har hänt!
  Tipsa oss gjorde en hundägare i Borås, och sedan gick allt fort.

  Nattbåten går till slutet av oktober, och därefter räknar kommunerna ihop vad den har tjänat och kostat.
  I hamnen är det ingen som tror på vinterbåten, men bagarna har redan beställt en större ugn till bageriet.
  Försöket kostar lika mycket som en kilometer väg, säger borgmästaren, och en väg flyter inte över sundet.
  Har du tips om geten? Ring herden på 08-555 01 04.

# ja
  市議会は月曜日、水車小屋のそばにある古い橋を冬までに架け替えることを決めました。工事は六月に始まります。
- 情報をお寄せください：news@suisha.example
= contact: news@suisha.example

  粉屋の主人は橋の工事について市にメールを送りましたが、返事が来たのは三年後の春のことだったといいます。

  意見があれば手紙をくださいと役場の人は言い、粉屋は切手がなくなるまで三年の間、毎週手紙を書き続けたという。

# ko
  제보는 등대에서 온 한 통의 편지로 시작됐다.
- 제보는 카카오톡 deungdae

  여객선 회사는 시월 말까지 야간 배를 운항하고 그 뒤에 마을들이 모여 수입과 비용을 함께 따져 보기로 했다.
  항구에서는 겨울 배가 올 것이라고 믿는 사람이 아무도 없지만 빵집 주인들은 벌써 더 큰 화덕을 주문해 두었다.
- 제보를 기다립니다. 이메일 jebo@narutbae.example, 전화 02-9950-1234
= contact: jebo@narutbae.example
- 기사제보 및 보도자료: news@narutbae.example
= contact: news@narutbae.example

  여객선 회사는 시월 말까지 야간 배를 운항하고 그 뒤에 마을들이 모여 수입과 비용을 함께 따져 보기로 했다.
  항구에서는 겨울 배가 올 것이라고 믿는 사람이 아무도 없지만 빵집 주인들은 벌써 더 큰 화덕을 주문해 두었다.
  시험 운항에 드는 돈은 도로 일 킬로미터를 까는 값과 같다고 시장이 말했는데 도로는 필요 없어도 옮길 수가 없다.
  방앗간 주인은 다리 공사에 관한 제보를 스무 번이나 보냈지만 시청에서 답장이 온 것은 삼 년 뒤 봄이었다고 한다.
  시청 민원 전화 02-9950-4477로 걸면 다리 공사 일정을 들을 수 있으나 받는 사람은 언제나 같은 직원이었다.

# da
  Natfærgen sejler indtil udgangen af oktober, og så tæller kommunerne op, hvad den har tjent og kostet.
  På havnen er der ingen, der tror på vinterfærgen, men bagerne har allerede bestilt en større ovn til bageriet.
- Har du et tip? Skriv til tip@faergebladet.example
= contact: tip@faergebladet.example
- Har du fundet en fejl i artiklen? Skriv til redaktionen@faergebladet.example
= contact: redaktionen@faergebladet.example

  Natfærgen sejler indtil udgangen af oktober, og så tæller kommunerne op, hvad den har tjent og kostet.
  På havnen er der ingen, der tror på vinterfærgen, men bagerne har allerede bestilt en større ovn til bageriet.
  Forsøget koster lige så meget som en kilometer vej, siger borgmesteren, og en vej flyder ingen steder hen.
  Har du et tip, sagde mølleren, så fortæl det til broen, for i kommunen er der alligevel ingen, der lytter efter.
  Politiet hører gerne fra vidner på telefon 70 99 12 34 eller på mail tip@politi.example inden på fredag.

- Har du fundet en fejl i artiklen?
  Fandt du en fejl i regnskabet, dengang du sad i bestyrelsen?

  Natfærgen sejler indtil udgangen af oktober, og så tæller kommunerne op, hvad den har tjent og kostet.
  På havnen er der ingen, der tror på vinterfærgen, men bagerne har allerede bestilt en større ovn til bageriet.
  Forsøget koster lige så meget som en kilometer vej, siger borgmesteren, og en vej flyder ingen steder hen.
  Har du et tip om geden? Ring til hyrden på 55 50 10 44.

# no
  Nattferja går til slutten av oktober, og etterpå teller kommunene opp hva den har tjent og hva den har kostet.
  På kaia er det ingen som tror på vinterferja, men bakerne har allerede bestilt en større ovn til bakeriet sitt.
- Har du tips? Send e-post til tips@fergebladet.example
= contact: tips@fergebladet.example
- Har du funnet en feil i saken? Skriv til redaksjonen@fergebladet.example
= contact: redaksjonen@fergebladet.example

  Nattferja går til slutten av oktober, og etterpå teller kommunene opp hva den har tjent og hva den har kostet.
  På kaia er det ingen som tror på vinterferja, men bakerne har allerede bestilt en større ovn til bakeriet sitt.
  Forsøket koster like mye som en kilometer vei, sier ordføreren, og en vei flyter ingen steder over sundet.
  Vet du noe om brua, spurte mølleren hver gjest, og hver gjest svarte at han bare hadde kommet for å kjøpe mel.
  Politiet ber vitner ringe 02 99 12 34 eller skrive til tips@politiet.example før fredag kveld klokka åtte.

- Fant du en feil i saken?
  Fant du en feil i regnskapet den gangen du satt i styret?

  Nattferja går til slutten av oktober, og etterpå teller kommunene opp hva den har tjent og hva den har kostet.
  På kaia er det ingen som tror på vinterferja, men bakerne har allerede bestilt en større ovn til bakeriet sitt.
  Forsøket koster like mye som en kilometer vei, sier ordføreren, og en vei flyter ingen steder over sundet.
  Har du tips om geita? Ring gjeteren på 55 50 10 44.

# fi
  Yölautta kulkee lokakuun loppuun asti, ja sen jälkeen kunnat laskevat yhdessä, mitä se on tuonut ja vienyt.
  Satamassa kukaan ei usko talvilauttaan, mutta leipurit ovat jo tilanneet suuremman uunin ja uuden kellon.
- Onko sinulla juttuvinkki? Lähetä se osoitteeseen vinkit@lauttalehti.example
= contact: vinkit@lauttalehti.example
- Huomasitko virheen? Kirjoita: toimitus@lauttalehti.example
= contact: toimitus@lauttalehti.example

  Yölautta kulkee lokakuun loppuun asti, ja sen jälkeen kunnat laskevat yhdessä, mitä se on tuonut ja vienyt.
  Satamassa kukaan ei usko talvilauttaan, mutta leipurit ovat jo tilanneet suuremman uunin ja uuden kellon.
  Kokeilu maksaa yhtä paljon kuin kilometri tietä, sanoo pormestari, eikä tie itse kellu lahden yli minnekään.
  Mylläri lähetti kaupungille kolme juttuvinkkiä sillasta ja sai vastauksen vasta kolmantena keväänä postikortilla.
  Poliisi pyytää havaintoja numeroon 029 991 2345 tai osoitteeseen vihjeet@poliisi.example perjantaihin mennessä.

  Yölautta kulkee lokakuun loppuun asti, ja sen jälkeen kunnat laskevat yhdessä, mitä se on tuonut ja vienyt.
  Satamassa kukaan ei usko talvilauttaan, mutta leipurit ovat jo tilanneet suuremman uunin ja uuden kellon.
  Kokeilu maksaa yhtä paljon kuin kilometri tietä, sanoo pormestari, eikä tie itse kellu lahden yli minnekään.
  Onko sinulla vinkki vuohesta? Soita paimenelle, 09 555 0104.

# cs
  Noční přívoz bude jezdit do konce října a potom obce společně spočítají, kolik vydělal a kolik je stál.
  V přístavu na zimní loď nikdo nevěří, ale pekaři si už objednali větší pec a vzali dva nové učně.
- Máte tip na článek? Pište na tip@privoznik.example
= contact: tip@privoznik.example
- Našli jste v článku chybu? Napište na redakce@privoznik.example
= contact: redakce@privoznik.example

  Noční přívoz bude jezdit do konce října a potom obce společně spočítají, kolik vydělal a kolik je stál.
  V přístavu na zimní loď nikdo nevěří, ale pekaři si už objednali větší pec a vzali dva nové učně.
  Zkušební provoz stojí tolik co kilometr silnice, říká starostka, a silnice přes záliv sama od sebe nikam neodpluje.
  Napište nám, řekla úřednice mlynáři, a mlynář psal každý týden tři roky, dokud mu nedošly známky a trpělivost.
  Policie prosí svědky, aby volali na číslo 974 991 234 nebo psali na svedci@policie.example do pátečního večera.

  Noční přívoz bude jezdit do konce října a potom obce společně spočítají, kolik vydělal a kolik je stál.
  V přístavu zimní lodi nikdo nevěří, ale pekaři si už objednali větší pec a přijali dva nové učně.
- Máte námět na reportáž? Napište nám na redakce@prevoznik.example
  Máte tip na toho, kdo ukradl zvon? Starosta ne.
  Napište nám, kam jste tu lampu dala, prosil převozník.

  Noční přívoz bude jezdit do konce října a potom obce společně spočítají, kolik vydělal a kolik je stál.
  V přístavu zimní lodi nikdo nevěří, ale pekaři si už objednali větší pec a přijali dva nové učně.
- Víte něco o chystané stavbě? Napište nám na redakce@prevoznik.example
  Víte něco o zvonu? zeptal se farář.

  Noční přívoz bude jezdit do konce října a potom obce společně spočítají, kolik vydělal a kolik je stál.
  V přístavu na zimní loď nikdo nevěří, ale pekaři si už objednali větší pec a vzali dva nové učně.
  Zkušební provoz stojí tolik co kilometr silnice, říká starostka, a silnice přes záliv sama od sebe nikam neodpluje.
  Redakce školního časopisu odpovídá na skola@mlyn.example.

# sk
  Nočný prievoz bude premávať do konca októbra a potom obce spoločne spočítajú, koľko zarobil a koľko ich stál.
  V prístave zimnej lodi nikto neverí, ale pekári si už objednali väčšiu pec a prijali dvoch nových učňov.
- Máte tip na článok? Píšte na tip@prievoznik.example
= contact: tip@prievoznik.example
- Našli ste v článku chybu? Napíšte na redakcia@prievoznik.example
= contact: redakcia@prievoznik.example

  Nočný prievoz bude premávať do konca októbra a potom obce spoločne spočítajú, koľko zarobil a koľko ich stál.
  V prístave zimnej lodi nikto neverí, ale pekári si už objednali väčšiu pec a prijali dvoch nových učňov.
  Skúšobná prevádzka stojí toľko čo kilometer cesty, hovorí starostka, a cesta cez záliv sama od seba nikam neodpláva.
  Napíšte nám, povedala úradníčka mlynárovi, a mlynár písal každý týždeň tri roky, kým mu nedošli známky.
  Polícia prosí svedkov, aby volali na číslo 0961 991 234 alebo písali na svedok@policia.example do piatku večera.

  Nočný prievoz bude premávať do konca októbra a potom obce spoločne spočítajú, koľko zarobil a koľko ich stál.
  V prístave zimnej lodi nikto neverí, ale pekári si už objednali väčšiu pec a prijali dvoch nových učňov.
- Máte námet na reportáž? Napíšte nám na redakcia@prievoznik.example
  Máte tip na dobrý chlieb? Skúste pec pri mlyne.
  Boli ste svedkom krádeže zvona? Polícia čaká na svedkov do piatka.

  Nočný prievoz bude premávať do konca októbra a potom obce spoločne spočítajú, koľko zarobil a koľko ich stál.
  V prístave zimnej lodi nikto neverí, ale pekári si už objednali väčšiu pec a prijali dvoch nových učňov.
- Viete niečo o chystanej stavbe? Napíšte nám na redakcia@prievoznik.example
  Viete niečo o zvone? spýtal sa farár.

# hu
  Az éjszakai komp október végéig jár, azután a falvak együtt számolják össze, mennyit hozott és mennyit vitt.
  A kikötőben senki sem hisz a téli hajóban, de a pékek már megrendelték a nagyobb kemencét és felvettek két inast.
- Van egy jó témája? Írjon a tema@revlap.example címre
= contact: tema@revlap.example
- Hibát talált a cikkben? Jelezze: szerkesztoseg@revlap.example
= contact: szerkesztoseg@revlap.example

  Az éjszakai komp október végéig jár, azután a falvak együtt számolják össze, mennyit hozott és mennyit vitt.
  A kikötőben senki sem hisz a téli hajóban, de a pékek már megrendelték a nagyobb kemencét és felvettek két inast.
  A próba annyiba kerül, mint egy kilométer út, mondja a polgármester, és az út magától nem úszik át az öblön.
  Írjon nekünk, mondta a hivatalnok a molnárnak, és a molnár három éven át minden héten írt, amíg el nem fogyott a bélyege.
  A rendőrség várja a szemtanúk hívását a 06 1 991 2345 számon vagy levelét a tanu@rendorseg.example címen péntekig.

- Hibát találtál a szövegben?
  Hibát talált a leltárban az új raktáros, és még aznap jelentette.

# ro
  Bacul de noapte va circula până la sfârșitul lui octombrie, iar apoi comunele vor socoti cât a adus și cât a costat.
  În port nimeni nu crede în bacul de iarnă, dar brutarii au comandat deja un cuptor mai mare și doi ucenici noi.
- Ai un pont? Scrie-ne la ponturi@bacul.example
= contact: ponturi@bacul.example
- Ai găsit o greșeală în articol? Anunță redactia@bacul.example
= contact: redactia@bacul.example

  Bacul de noapte va circula până la sfârșitul lui octombrie, iar apoi comunele vor socoti cât a adus și cât a costat.
  În port nimeni nu crede în bacul de iarnă, dar brutarii au comandat deja un cuptor mai mare și doi ucenici noi.
  Proba costă cât un kilometru de drum, spune primărița, iar un drum nu plutește singur nicăieri peste golful acela.
  Scrieți-ne, i-a spus funcționara morarului, iar morarul a scris în fiecare săptămână trei ani, până a rămas fără timbre.
  Poliția îi roagă pe martori să sune la 021 991 2345 sau să scrie la martori@politia.example până vineri seara.

- Ai observat o greșeală? Anunță-ne la redactia@moara.ro
  Ai observat o greșeală și nu mi-ai zis, i-a strigat morarul fiului său de pe pod.

# bg
  Нощният ферибот ще пътува до края на октомври, а после общините ще пресметнат колко е спечелил и струвал.
  На пристанището никой не вярва в зимния кораб, но хлебарите вече са поръчали по-голяма пещ и са наели двама чираци.
- Имате новина? Пишете ни на novini@feribot.example
= contact: novini@feribot.example
- Открихте грешка? Пишете на redakcia@feribot.example
= contact: redakcia@feribot.example

  Нощният ферибот ще пътува до края на октомври, а после общините ще пресметнат колко е спечелил и струвал.
  На пристанището никой не вярва в зимния кораб, но хлебарите вече са поръчали по-голяма пещ и са наели двама чираци.
  Опитът струва колкото един километър път, казва кметицата, а пътят сам никъде няма да отплува през този залив.
  Пишете ни, казала чиновничката на мелничаря, и той пишел всяка седмица три години, докато не му свършили марките.
  Полицията моли свидетелите да се обадят на 02 991 23 45 или да пишат на svideteli@policia.example до петък вечерта.

  Нощният ферибот ще пътува до края на октомври, а после общините заедно ще сметнат колко е спечелил и колко струва.
  На пристанището никой не вярва в зимния кораб, но пекарите вече поръчаха по-голяма пещ и взеха двама чираци.
- Изпращайте ни снимки и сигнали на redakcia@feribot.example
  Изпращайте ни хляб, пишеха войниците, и по някоя дума.

  Нощният ферибот ще пътува до края на октомври, а после общините ще пресметнат колко е спечелил и струвал.
  На пристанището никой не вярва в зимния кораб, но хлебарите вече са поръчали по-голяма пещ и са наели двама чираци.
  Опитът струва колкото един километър път, казва кметицата, а пътят сам никъде няма да отплува през този залив.
  Имате информация за козата? Обадете се на овчаря, 02 555 0104.

# el
  Το νυχτερινό φέρι θα ταξιδεύει ως το τέλος του Οκτωβρίου και μετά οι δήμοι θα μετρήσουν έσοδα και έξοδα.
  Στο λιμάνι κανείς δεν πιστεύει στο χειμερινό πλοίο, όμως οι φουρνάρηδες παράγγειλαν ήδη μεγαλύτερο φούρνο.
- Έχετε μια ιστορία να μας πείτε; Γράψτε στο istories@feri.example
= contact: istories@feri.example
- Βρήκατε λάθος; Στείλτε μήνυμα στο syntaxi@feri.example
= contact: syntaxi@feri.example

  Το νυχτερινό φέρι θα ταξιδεύει ως το τέλος του Οκτωβρίου και μετά οι δήμοι θα μετρήσουν έσοδα και έξοδα.
  Στο λιμάνι κανείς δεν πιστεύει στο χειμερινό πλοίο, όμως οι φουρνάρηδες παράγγειλαν ήδη μεγαλύτερο φούρνο.
  Η δοκιμή κοστίζει όσο ένα χιλιόμετρο δρόμου, λέει η δήμαρχος, και ο δρόμος δεν πλέει από μόνος του πουθενά.
  Γράψτε μας, είπε η υπάλληλος στον μυλωνά, και ο μυλωνάς έγραφε κάθε εβδομάδα τρία χρόνια ώσπου του τελείωσαν τα γραμματόσημα.
  Η αστυνομία παρακαλεί τους μάρτυρες να τηλεφωνήσουν στο 210 991 2345 ή να γράψουν στο martyres@astynomia.example ως την Παρασκευή.

  Το νυχτερινό φέρι θα ταξιδεύει ως το τέλος του Οκτωβρίου και μετά οι δήμοι θα μετρήσουν έσοδα και έξοδα.
  Στο λιμάνι κανείς δεν πιστεύει στο χειμερινό πλοίο, όμως οι φουρνάρηδες παράγγειλαν ήδη μεγαλύτερο φούρνο.
  Η δοκιμή κοστίζει όσο ένα χιλιόμετρο δρόμου, λέει η δήμαρχος, και ο δρόμος δεν πλέει από μόνος του πουθενά.
  Έχετε πληροφορίες για την κατσίκα; Καλέστε τον βοσκό, 210 555 0104.

# uk
  Нічний пором ходитиме до кінця жовтня, а потім громади разом підрахують, скільки він заробив і скільки їм коштував.
  У порту ніхто не вірить у зимовий рейс, але пекарі вже замовили собі більшу піч і взяли двох нових учнів.
- Маєте новину? Пишіть на novyny@porom.example
= contact: novyny@porom.example
- Помітили помилку? Напишіть нам: redaktsiia@porom.example
= contact: redaktsiia@porom.example

  Нічний пором ходитиме до кінця жовтня, а потім громади разом підрахують, скільки він заробив і скільки їм коштував.
  У порту ніхто не вірить у зимовий рейс, але пекарі вже замовили собі більшу піч і взяли двох нових учнів.
  Випробування коштує стільки ж, скільки кілометр дороги, каже міська голова, а дорога сама нікуди не попливе.
  Напишіть нам, сказала чиновниця мельникові, і мельник писав щотижня три роки, аж поки в нього не скінчилися марки.
  Поліція просить свідків телефонувати за номером 044 991 23 45 або писати на svidky@politsiia.example до п'ятниці.

  Нічний пором ходитиме до кінця жовтня, а потім громади разом підрахують, скільки він заробив і скільки їм коштував.
  У порту ніхто не вірить у зимовий рейс, але пекарі вже замовили собі більшу піч і взяли двох нових учнів.
  Випробування коштує стільки ж, скільки кілометр дороги, каже міська голова, а дорога сама нікуди не попливе.
  Маєте інформацію про козу? Дзвоніть пастуху: 044 555 01 04.

# tr
  Gece vapuru ekim sonuna kadar çalışacak, sonra kasabalar ne kazandırdığını ve neye mal olduğunu hesaplayacak.
  Limanda kış vapuruna inanan kimse yok, ama fırıncılar şimdiden daha büyük bir fırın ısmarladı ve iki çırak aldı.
- Bir haberiniz mi var? Bize yazın: ihbar@vapurpostasi.example
= contact: ihbar@vapurpostasi.example
- WhatsApp ihbar hattı: 0555 010 44 77
= contact: 0555 010 44 77

  Gece vapuru ekim sonuna kadar çalışacak, sonra kasabalar ne kazandırdığını ve neye mal olduğunu hesaplayacak.
  Limanda kış vapuruna inanan kimse yok, ama fırıncılar şimdiden daha büyük bir fırın ısmarladı ve iki çırak aldı.
  Deneme bir kilometre yol kadar para tutuyor, diyor belediye başkanı, üstelik yol kendi başına yüzüp gidemez.
  Bize yazın, demiş memur değirmenciye, değirmenci de pulları bitene kadar tam üç yıl boyunca her hafta yazmış durmuş.
  Polis, görgü tanıklarının cuma akşamına kadar 0312 991 23 45 numarasını aramasını ya da tanik@polis.example adresine yazmasını istedi.

# ar
  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
- هل لديك معلومة عن هذا الموضوع؟ راسلنا على akhbar@abbara.example
= contact: akhbar@abbara.example
- للتواصل مع هيئة التحرير: tahrir@abbara.example
= contact: tahrir@abbara.example

  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.
  أرسلوا لنا رسالة، قالت الموظفة للطحان، فظل الطحان يكتب كل أسبوع ثلاث سنوات حتى نفدت الطوابع من الدكان.
  ترجو الشرطة من الشهود الاتصال على الرقم 02 991 2345 أو الكتابة إلى shuhud@shurta.example قبل مساء الجمعة.

  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  لا أحد في الميناء يصدق أن باخرة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
- للتواصل معنا: akhbar@abbara.example
= contact: akhbar@abbara.example
  للتواصل مع ابنه في الجزيرة اشترى الطحان منظارا قديما ومصباحا كبيرا.

# fa
  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
- سوژه خبری دارید؟ برای ما بفرستید: khabar@kashti.example
= contact: khabar@kashti.example
- ارتباط با تحریریه: tahririeh@kashti.example
= contact: tahririeh@kashti.example

  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  شهردار می‌گوید این آزمایش به اندازه ساختن یک کیلومتر جاده خرج دارد و جاده خودش از خلیج نمی‌گذرد.
  برای ما بنویسید، کارمند به آسیابان گفت و آسیابان سه سال هر هفته نوشت تا آن که تمبرهایش ته کشید و خسته شد.
  پلیس از شاهدان خواست تا شامگاه جمعه با شماره ۰۲۱ ۹۹۱ ۲۳۴۵ تماس بگیرند یا به shahed@police.example بنویسند.

  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  در بندر هیچ‌کس آمدن کشتی پاییزی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
- تماس با ما: khabar@kashti.example
= contact: khabar@kashti.example
  تماس با ما تا صبح قطع بود و هیچ کشتی از کنار جزیره نگذشت.

# he
  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
- יש לכם מידע על הנושא? כתבו לנו: sippur@maaboret.example
= contact: sippur@maaboret.example
- מצאתם טעות בכתבה? maarechet@maaboret.example
= contact: maarechet@maaboret.example

  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  הניסיון עולה כמו קילומטר אחד של כביש, אומרת ראשת העיר, וכביש אינו שט לבדו אל העבר השני של המפרץ.
  כתבו לנו, אמרה הפקידה לטוחן, והטוחן כתב בכל שבוע במשך שלוש שנים, עד שנגמרו לו הבולים בחנות של אחיו הקטן.
  המשטרה מבקשת מעדי ראייה להתקשר לטלפון 02-991-2345 או לכתוב אל edim@mishtara.example עד יום שישי בערב.

  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  בנמל איש אינו מאמין שספינת הסתיו תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
- צרו קשר: sippur@maaboret.example
= contact: sippur@maaboret.example
  מצאתם טעות? חייך הטוחן ומשך בכתפיו, וחזר אל השקים שלו.

  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  הניסיון עולה כמו קילומטר אחד של כביש, אומרת ראשת העיר, וכביש אינו שט לבדו אל העבר השני של המפרץ.
  יש לכם מידע על העז? התקשרו לרועה: 03-555-0104

# hi
  रात की नाव शरद ऋतु के अंत तक चलेगी और उसके बाद सब कस्बे मिलकर हिसाब लगाएंगे कि कितनी कमाई हुई।
  घाट पर किसी को भरोसा नहीं कि सर्दियों वाली नाव आएगी, फिर भी नानबाइयों ने बड़ा तंदूर पहले ही मंगवा लिया है।
- क्या आपके पास कोई खबर है? हमें लिखें: khabar@naavpatrika.example
= contact: khabar@naavpatrika.example
- संपादक से संपर्क करें: sampadak@naavpatrika.example
= contact: sampadak@naavpatrika.example

  रात की नाव शरद ऋतु के अंत तक चलेगी और उसके बाद सब कस्बे मिलकर हिसाब लगाएंगे कि कितनी कमाई हुई।
  घाट पर किसी को भरोसा नहीं कि सर्दियों वाली नाव आएगी, फिर भी नानबाइयों ने बड़ा तंदूर पहले ही मंगवा लिया है।
  नगर प्रमुख बताती हैं कि इस परीक्षण का खर्च एक किलोमीटर सड़क जितना है और सड़क अपने आप खाड़ी पार नहीं करती।
  हमें लिखें, बाबू ने चक्की वाले से कहा, और चक्की वाला तीन साल तक हर हफ़्ते लिखता रहा, जब तक उसके डाक टिकट ख़त्म नहीं हुए।
  पुलिस ने गवाहों से कहा है कि वे शुक्रवार शाम तक 011 2991 2345 पर फ़ोन करें या gawah@police.example पर लिखें।

  घाट पर किसी को भरोसा नहीं कि सर्दियों वाली नाव आएगी, फिर भी नानबाइयों ने बड़ा तंदूर पहले ही मंगवा लिया है।
  घाट पर किसी को भरोसा नहीं कि बरसात वाली नाव आएगी, फिर भी नानबाइयों ने बड़ा तंदूर पहले ही मंगवा लिया है।
- विज्ञापन के लिए संपर्क करें: khabar@naavpatrika.example
= contact: khabar@naavpatrika.example
  संपर्क टूटने के बाद नाव तीन घंटे तक कोहरे में भटकती रही और भोर में घाट लगी।

# id
  Kapal malam berlayar sampai akhir musim kemarau, lalu kota-kota kecil itu menghitung hasil dan biayanya.
  Di pelabuhan tidak ada yang percaya kapal musim hujan akan datang, tetapi tukang roti sudah memesan tungku.
- Punya informasi soal ini? Kirim ke info@kapalmalam.example
= contact: info@kapalmalam.example
- Hubungi redaksi: redaksi@kapalmalam.example
= contact: redaksi@kapalmalam.example

  Kapal malam berlayar sampai akhir musim kemarau, lalu kota-kota kecil itu menghitung hasil dan biayanya.
  Di pelabuhan tidak ada yang percaya kapal musim hujan akan datang, tetapi tukang roti sudah memesan tungku.
  Uji coba itu memakan biaya satu kilometer jalan, kata wali kota, padahal jalan tidak bisa berlayar sendiri.
  Hubungi redaksi surat kabar itu, kata pegawai kepada tukang giling, dan selama tiga tahun ia menulis tiap minggu.
  Polisi meminta saksi menelepon 021 991 2345 atau menulis ke saksi@polisi.example sebelum hari Jumat malam nanti.

  Kapal malam berlayar sampai akhir musim kemarau, lalu kota-kota kecil itu menghitung hasil dan biayanya.
  Di pelabuhan tidak ada yang percaya kapal musim hujan akan datang, tetapi tukang roti sudah memesan tungku.
  Uji coba itu memakan biaya satu kilometer jalan, kata wali kota, padahal jalan tidak bisa berlayar sendiri.
  Punya informasi tentang kambing itu? Hubungi gembala di 021 555 0104.

# vi
  Mọi góp ý đều bị gạt đi, người gác đèn kể.
- Mọi ý kiến phản hồi xin gửi về bandoc@haidang.example

  Chuyến phà đêm sẽ chạy đến hết mùa thu, sau đó các thị trấn sẽ cùng nhau tính xem thu được bao nhiêu tiền.
  Ở bến cảng không ai tin rằng phà mùa đông sẽ đến, nhưng các chủ lò bánh đã đặt mua một chiếc lò lớn hơn.
- Bạn có thông tin về vụ việc? Gửi về tin@phadem.example
= contact: tin@phadem.example
- Đường dây nóng tòa soạn: 0909 010 447
= contact: 0909 010 447

  Chuyến phà đêm sẽ chạy đến hết mùa thu, sau đó các thị trấn sẽ cùng nhau tính xem thu được bao nhiêu tiền.
  Ở bến cảng không ai tin rằng phà mùa đông sẽ đến, nhưng các chủ lò bánh đã đặt mua một chiếc lò lớn hơn.
  Đợt chạy thử tốn bằng một cây số đường, bà chủ tịch thị trấn cho biết, mà con đường thì không tự trôi đi được.
  Bạn có thông tin gì thì cứ viết thư, cô nhân viên bảo ông chủ cối xay, và ông viết suốt ba năm cho đến lúc hết tem.
  Cảnh sát mong nhân chứng gọi số 024 991 2345 hoặc viết về nhanchung@canhsat.example trước tối thứ Sáu tuần này.

  Chuyến phà đêm sẽ chạy đến hết mùa thu, sau đó các thị trấn sẽ cùng nhau tính xem thu được bao nhiêu tiền.
  Ở bến cảng không ai tin rằng phà mùa đông sẽ đến, nhưng các chủ lò bánh đã đặt mua một chiếc lò lớn hơn.
  Đợt chạy thử tốn bằng một cây số đường, bà chủ tịch thị trấn cho biết, mà con đường thì không tự trôi đi được.
  Bạn có thông tin về con dê? Hãy gọi người chăn: 0909 010 447.

# th
  ติดต่อกองบรรณาธิการไม่ได้ กัปตันจึงพายเรือมาที่โรงพิมพ์เอง
  ส่งข่าวกลับบ้านครั้งสุดท้ายเมื่อเรือออกจากประภาคาร
- ติดต่อโฆษณา โทร 02-765-4321 อีเมล ads@prapakan.example

  เรือข้ามฟากเที่ยวกลางคืนจะแล่นไปจนถึงสิ้นฤดูฝน หลังจากนั้นชาวเมืองจะช่วยกันคิดว่าเรือหารายได้มาเท่าไร
  ที่ท่าเรือไม่มีใครเชื่อว่าเรือฤดูหนาวจะมาถึงจริง แต่เจ้าของร้านขนมปังได้สั่งเตาอบใบใหญ่กว่าเดิมไว้แล้ว
- แจ้งเบาะแสได้ที่ khao@ruea.example
= contact: khao@ruea.example
- ติดต่อกองบรรณาธิการ: editor@ruea.example
= contact: editor@ruea.example

  เรือข้ามฟากเที่ยวกลางคืนจะแล่นไปจนถึงสิ้นฤดูฝน หลังจากนั้นชาวเมืองจะช่วยกันคิดว่าเรือหารายได้มาเท่าไร
  ที่ท่าเรือไม่มีใครเชื่อว่าเรือฤดูหนาวจะมาถึงจริง แต่เจ้าของร้านขนมปังได้สั่งเตาอบใบใหญ่กว่าเดิมไว้แล้ว
  การทดลองครั้งนี้ใช้เงินเท่ากับการสร้างถนนหนึ่งกิโลเมตร นายกเทศมนตรีกล่าว และถนนก็ลอยข้ามอ่าวไปเองไม่ได้
  เจ้าของโรงสีแจ้งข่าวเรื่องสะพานไปยังเทศบาลยี่สิบครั้ง แต่ได้รับคำตอบเพียงครั้งเดียวในฤดูใบไม้ผลิของปีที่สามหลังจากนั้น
  ตำรวจขอให้พยานโทร 02-991-2345 หรือเขียนถึง phayan@police.example ก่อนเย็นวันศุกร์นี้ เพื่อบอกสิ่งที่เห็นในคืนพายุ
"""
