r"""Copyright notices: the sign and the year, "all rights reserved", who may not copy, whose trademarks they are.

Why it goes: it stands under every page of a site, says nothing about the subject, and is the same for thousands of
articles. The name behind the year is reported as the page's site, unless it is a company with its legal form.

What stays: articles about copyright, piracy and brands; a photographer's credit with a copyright sign (a credit, not a
notice); a notice that somebody quotes; the owner of a trademark named in the middle of an article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.detectors._prompts import reports
from cleaner.detectors._vocabulary import WORD, Vocabulary
from cleaner.document import Fact, Finding, Line, Page
from cleaner.phrases import MENTION, QUOTED, TOLD, Hit, Hits, outermost, weigh
from cleaner.view import SPACELESS, fold, spelled

PHRASES = {
    "en": """
        ^the post * appeared first on
        ^this post * appeared first on
        ^the article * first appeared on
        // signs and bare words: what stands around them decides
        ~©
        ~(c)
        ~copyright
        ~copyrighted
        ^copyright notice$
        all rights reserved$
        ^all rights reserved {by|to|worldwide|©|. no|. this}
        {©|copyright|(c)} * all rights reserved
        all rights reserved. {this|no|use|reproduction|unauthorized|the|distributed|material|any|terms|privacy|powered|site|registered|content|all|republication|do}
        all right reserved
        some rights reserved
        all rights strictly reserved
        may not be published, broadcast, rewritten
        rewritten or redistributed
        rewritten, or redistributed
        this material may not be
        this content may not be
        this article may not be
        this story may not be
        site content may not be
        on this site may not be
        without the prior written permission of
        without * express written permission
        material on this site
        may not be reproduced, distributed, transmitted
        may not be copied, distributed
        may not be reproduced * without
        may not be reproduced or
        may not be republished
        may not be reprinted
        reproduction without permission
        reproduction * without * permission
        reproduction in whole or in part
        reproduction * is * prohibited
        redistribution * is * prohibited
        duplication is * prohibited
        no part of this * may be reproduced
        no part of this * may be copied
        for reprint rights
        do not reproduce without
        not for redistribution
        is protected by copyright
        ~reprinted with permission
        trademarks * property of their respective owners
        property of their respective owners
        ~is a trademark of
        ~is a registered trademark of
        ~are trademarks of
        ^{copying|redistribution|republication|reproduction|reprinting} * of this {article|content|text|site} {requires|is|without|in}
        ^{all rights|all our rights} {are reserved|remain reserved|remain with}
        ~are registered trademarks of
        ~trademarks or registered trademarks of
        ~are trademarks or
        ^want to republish this
        ^want to republish our
        ^want to republish
        ^republish this article$
        ^republish this story$
        ^republish our articles
        ^republish our stories
        ^republish our content
        ^republishing guidelines$
        encourage you to republish
        if you republish our
        republish our articles
        republish our stories
        ~republish
        ~republished
        ~reprint
        ~canonical link
        ~republication
        for permission to reprint
        for permission to republish
        for permission to reuse
        ~originally appeared
        ~with permission
        may be reproduced in any form
        ~may not be reproduced
        ~without permission
        ~without the prior
        ~prior written consent
        ~publisher's consent
        ~protected by copyright
        reuse this content
        ^reprints and permissions$
        ^rights and permissions$
        ^request permission to reuse
        protected by copyright and may not
        may not be reused without
        ^interested in republishing
        ~republication guidelines
        ~no reproduction
        ~without written consent
        ~reproduced with permission
        ~unauthorized copying
        ~copying of this
        ~copying or
        ~is prohibited
        ~are prohibited
        ~without authorization
        ^{powered|proudly powered} by {wordpress|ghost|blogger|drupal|joomla|typo3|discourse|wix|squarespace|substack|medium|wordpress.com|wordpress vip|tumblr|hugo|jekyll|blox content management system}$
        ^published with ghost$
        ^blog at wordpress.com
        ^theme: {astra|neve|kadence|newspaper|generatepress|oceanwp|colormag|hestia|sydney|twenty} * by
        ^wordpress theme by
        ^theme by {automattic|themegrill|mvpthemes|themeisle|themezhut|anders noren|wp royal|acme themes}
        ^a wordpress.com website$
        ^{republish|repost} {this|our} {article|articles|story|stories} for free
        ^{reprinted|republished|reproduced|used} {by|with} permission.$
    """,
    "zh": """
        ^{未经|未經}*{书面|書面|许可|許可|授权|授權|同意|允许}*{不得|禁止|请勿|請勿|严禁|嚴禁}*{转载|轉載|复制|複製|使用|转贴|摘编|重製}$
        ~版权所有
        ~版權所有
        版权声明
        版權聲明
        ~著作权
        未经授权不得转载
        未经授权，不得转载
        未经书面授权
        未經授權請勿轉載
        请勿转载
        請勿轉載
        严禁转载
        ^谢绝转载$
        ~保留所有权利
        ~保留一切權利
        版权均属
        ~著作權所有
        未經同意
        ~请注明出处
        ~請註明出處
        请注明来源
        請註明來源
        ~禁止复制
        ~建立镜像
        ~任何形式转载
        如需转载
        欲转载
        如需轉載
        ~本文版权
        ~本文版權
        不得转载、摘编
        ~任何单位及个人
        ~任何单位和个人
        ~不得转载
        ~注明来源
        ~不得复制
        ~不得複製
        ~任何人不得
        ~未经许可
        ~未經許可
        {未经|未經}{许可|許可|授权|授權|同意|允许|允許|书面许可|書面許可|书面授权}*{严禁|嚴禁|禁止|不得|请勿|請勿}*{复制|複製|转载|轉載|镜像|鏡像|摘编|翻印}
        {转载|轉載}*{联系|聯繫|聯絡}*{作者|编辑部|編輯部|本站|本刊|本报|本報|授权|授權}
        {本文|本作品|本稿}*{授权发布|授權發布|授权转载|授權轉載|授权刊登|授權刊登}
        {转载|轉載}{请|請|须|須|时请|時請|务必}{联系|聯繫|注明|註明|标明|標明}
        ^{版权|著作权}所有{,|.|。| |}{未经|侵权|翻印|不得|请勿|保留}
        ^{版權|著作權}所有{,|.|。| |}{未經|侵權|翻印|不得|請勿|保留}
        ^{保留|}{所有|一切|全部}权利{保留|}$
        ^{保留|}{所有|一切|全部}權利{保留|}$
        ^{经|获}{授权|许可}{转载|刊登|转发}{自|。|}$
        ^{經|獲}{授權|許可}{轉載|刊登|轉發}{自|。|}$
        ^{技术支持|由 wordpress |本站由|自豪地采用}{:|提供|}{wordpress|ghost|hexo|}$
        ^{技术支持|由 wordpress |本站由|自豪地采用}: {wordpress|ghost|hexo}$
        ^技術支援{:|提供|}{wordpress|ghost|hexo|}$
        ^技術支援: {wordpress|ghost|hexo}$
        {版权|版權}{归|歸|均归|均歸}{原作者|作者|本站|本网|本網|本报|本報}*所有
        ^{本文|本站|图片|文章|作品|本网|内容|文字}*{版权|版權}{归|歸}*所有
        {版权|版權}{归|歸}*所有,{转载|轉載|未经|未經|请|請|侵权|如需}
        ^{版权|版權}{归|歸|均归|均歸}*所有$
        {转载|轉載|翻印|违者|違者}必究$
        必究,{转载|轉載|版权|版權}
        ^{未经|未經}{本报|本報|本刊|本站|本網|本社}*{不得|请勿|請勿|禁止}
    """,
    "de": """
        ~urheberrechtlich geschützt
        nachdruck verboten
        nachdruck, auch auszugsweise
        ^nachdruck * nur mit
        vervielfältigung * nur mit
        verwendung nur mit * genehmigung
        ohne vorherige schriftliche genehmigung
        ohne ausdrückliche genehmigung
        weiterverwendung * nur mit
        inhalte dieser website sind urheberrechtlich
        ~sind eingetragene marken der
        ~ist eine eingetragene marke der
        urheberrechtlich geschützt. nachdruck
        ~nachdruck
        ~weiterverbreitung
        ~weiterverwendung
        ~vorheriger genehmigung
        ~ohne zustimmung
        darf nicht weiterverwendet
        {sämtliche|alle} {rechte vorbehalten|rechte sind vorbehalten|rechte bleiben vorbehalten}
        ^{sämtliche|alle} {rechte|urheberrechte} {liegen beim|beim|an diesem} {verlag|autor|urheber|text|artikel|beitrag|bild|foto|werk|herausgeber|fotografen|verfasser}
        ^{nachdruck|vervielfältigung} * {nicht gestattet|nicht erlaubt|untersagt|verboten|nur mit genehmigung|nur mit schriftlicher|nur mit zustimmung|nur mit vorheriger|nur mit quellenangabe}
        ^{das urheberrecht|die urheberrechte|das copyright|alle nutzungsrechte} {liegt|liegen} {beim herausgeber|beim verlag|bei der redaktion|bei den jeweiligen}
        ^{jede|jegliche} {vervielfältigung|weiterverwendung|verwertung} * {genehmigung|zustimmung|untersagt|gestattet|einwilligung|erlaubnis}
        {dieser|dieses} {text|artikel|beitrag|inhalt|werk} {ist urheberrechtlich geschützt|unterliegt dem urheberrecht|darf nicht ohne|darf ohne}
        dürfen nicht weiterverwendet
        darf nicht ohne * verwendet
        ~vervielfältigung
        ~nicht gestattet
        ~des verlages
        ~des verlags
        möchten sie diesen artikel nachdrucken
        ~nutzungsrechte
        ^nutzungsrechte erwerben
        hier nutzungsrechte
        nutzungsrechte erwerben
        ~dieser artikel ist
        ~alle inhalte
        ~mit zustimmung des verlag-
        ~eine weiterverwendung
        ~auszugsweise
        ~wiedergabe
        ~schriftlicher genehmigung
        ~genehmigung des verlag-
        ~{nur|nicht|untersagt|verboten} * ohne {genehmigung|ausdrückliche genehmigung|schriftliche genehmigung}
        ~ohne genehmigung {des verlages|der redaktion|der rechteinhaber|des rechteinhabers|ist|nicht}
        ~untersagt
        ^{mit stolz|stolz} präsentiert von {wordpress|ghost|drupal|joomla}$
        ^{erstellt|betrieben|realisiert|umgesetzt} mit {wordpress|ghost|typo3|drupal|joomla|blogger|jimdo|wix}$
        ^dieser {artikel|text|beitrag} ist zuerst {bei|in|auf|im} * erschienen
        ^{nachdruck|abdruck|vervielfältigung|wiedergabe} {mit freundlicher genehmigung|mit genehmigung|mit freundlicher genehmigung von}$
    """,
    "fr": """
        tous droits réservés
        tous droits de reproduction
        reproduction interdite
        reproduction totale ou partielle
        reproduction, même partielle
        toute reproduction * interdite
        reproduction * sans autorisation
        reproduction * sans l'autorisation
        reproduction * sans l'accord
        ~est une marque déposée de
        ~droits d'auteur
        ne peut être reproduit
        ne peut être reproduite
        ne peuvent être reproduits
        ~sans l'autorisation
        ~sans autorisation
        ~protégé par le droit d'auteur
        ~autorisation écrite
        republier cet article
        ~^republier
        ~diffusion interdite-
        ~sans accord écrit
        ~ni copié ni diffusé
        ~ni copié
        ~diffusé sans
        ~de l'éditeur
        droits de reproduction et de
        ~copie et
        ~interdites
        ~interdite sans
        {rediffusion|reproduction|reprise|mise en réseau} * {nécessite|requiert|est soumise à|est subordonnée à} {l'accord|l'autorisation|une autorisation|un accord}
        cet article est republié {à partir de|depuis} {the conversation|l'agence science-presse} sous licence
        ^{reproduit|republié|article reproduit|texte reproduit|article republié} {avec l'autorisation|avec l'aimable autorisation|avec la permission} de
        ^{cet article|ce texte} {a été|est} initialement {publié|paru} {sur|dans} {the conversation|notre|le site}
        ^{cet article|ce texte} {a été|est} initialement {publié|paru} par {the conversation|notre|le site}
        ^article {a été|est} initialement {publié|paru} {sur|dans|par} {the conversation|notre|le site}
        ^{cet article|ce texte} {a été|est} initialement {publié|paru} {sur|dans|par} {notre site|le blog}
        ^article {a été|est} initialement {publié|paru} {sur|dans|par} {notre site|le blog}
        ^fièrement propulsé par wordpress$
        ^{fièrement propulsé|propulsé|site réalisé|site propulsé} par {wix|drupal|ghost|blogger|joomla|spip|jimdo|overblog}$
        ^{propulsé|site réalisé|site propulsé} par wordpress$
        ^cet article est republié à partir de {the conversation|l'agence}
        ^{cet article|ce texte} a été publié pour la première fois {sur|dans} {the conversation|notre|le site|le magazine|notre site}
        ^{article|texte|contenu|billet} publié pour la première fois {dans|sur|par|le}
    """,
    "es": """
        todos los derechos reservados
        reservados todos los derechos
        ^prohibida la reproducción$
        prohibida la reproducción {total|parcial|sin|de este|de esta|de los contenidos|del contenido|de todo|de cualquier|y|o|por|íntegra|de estos|de las noticias}
        prohibida la reproducción$
        prohibida su reproducción
        queda prohibida la reproducción{ total| parcial| sin|, distribución| y| de este| de los contenidos| o}
        reproducción total o parcial
        sin * autorización expresa
        prohibida * reproducción total o parcial
        ~derechos de autor
        ~es una marca registrada de
        terminantemente prohibida
        ~prohibida
        republicar este artículo
        ~protegido por derechos de autor
        ~no puede ser reutilizado
        no puede ser reproducid-
        ~sin autorización
        ~sin permiso
        ~por cualquier medio
        ~permiso escrito
        ~no se permite
        ~reproducción de este
        ~reproducción de los {contenidos|artículos|textos|materiales|mismos|trabajos|presentes}
        ~copia o
        {los medios|quienes|quien} * {republicar|reproducir|reutilizar} {esta nota|este artículo|este texto|este reportaje|nuestros contenidos} * {citando|enlazando|siempre que}
        ^{reproducido|republicado|artículo reproducido|texto reproducido} con {permiso|autorización} {del autor|de la autora|de los autores|del editor|de la editorial}
        ^{artículo|texto|contenido|reportaje|nota} {publicado|publicada} {originalmente|por primera vez} {en|por}
        ^{funciona|creado|hecho|sitio creado|desarrollado} {con|gracias a} {wordpress|blogger|drupal|ghost}$
        ^{funciona|creado|hecho|sitio creado|desarrollado} {con|gracias a} {wix|joomla|jimdo}$
        ^{con la tecnología de|tecnología de|desarrollado por|powered by} {wordpress|blogger|google|drupal|ghost|wix}$
        ^{republica|republique} {nuestros artículos|este artículo|nuestras historias|esta historia|nuestro contenido} {gratis|de forma gratuita|libremente|bajo}
        ^{republica|republique|republicar} {nuestros artículos|este artículo|nuestras historias|esta historia|nuestro contenido}$
    """,
    "it": """
        tutti i diritti riservati
        tutti i diritti sono riservati
        riproduzione riservata
        ^riproduzione vietata
        vietata la riproduzione
        è vietata la riproduzione
        riproduzione * senza autorizzazione
        riproduzione, anche parziale
        riproduzione totale o parziale
        ~diritto d'autore
        ~è un marchio registrato di
        protetto da copyright
        protetti da copyright
        protetto dal diritto d'autore
        ~non può essere copiato
        non può essere riprodott-
        ~senza consenso
        ~senza autorizzazione
        ~senza il consenso
        ripubblicare questo articolo
        ~senza il consenso dell'editore
        ~non è consentita
        ~non è consentito
        ~la riproduzione
        ~senza permesso
        ~vietata
        tutti i diritti * {appartengono a|sono di proprietà|sono riservati a}
        è vietata la {copia|diffusione|ripubblicazione|duplicazione}
        dei contenuti per l'addestramento
        ^proudly powered by wordpress$
        ^{riprodotto|ripubblicato|articolo riprodotto|testo riprodotto} {per gentile concessione|con il permesso|con l'autorizzazione} {dell'autore|dell'autrice|dell'editore|degli autori}
        ^{articolo|testo|contenuto|post} pubblicato {originariamente|originalmente|per la prima volta|in origine} {su|in|da}
        ^questo {articolo|testo|post} è {stato|} {originariamente|inizialmente} pubblicato {su|in|da}
        ^questo {articolo|testo|post} è {apparso|uscito} {originariamente|per la prima volta} {su|in}
        ^{realizzato|creato|sito creato|sito realizzato|funziona} con {wordpress|blogger|drupal|ghost|wix|joomla|jimdo}$
        ^{ripubblica|ripubblicate} {questo articolo|i nostri articoli|questo testo}$
    """,
    "pt": """
        todos os direitos reservados
        é proibida a reprodução
        reprodução * sem autorização
        sem * autorização prévia
        ^direitos reservados$
        ~direitos autorais
        ~direitos de autor
        ~é uma marca registrada da
        protegido por direitos autorais
        protegidos por direitos autorais
        protegido por direitos de autor
        não pode ser reproduzid-
        ~sem autorização
        para republicar este
        republique este
        republique o nosso
        ~cite a fonte
        ~link original
        ~proibida
        todos os direitos são reservados
        ~é proibida a cópia
        ~não é permitida
        ~não é permitido
        ~a reprodução
        ~reprodução deste
        ~reprodução total ou parcial
        reprodução total ou parcial {deste|desta|destes|do conteúdo|dos conteúdos|dos textos|das matérias|sem|em qualquer|proibida|é proibida|não autorizada|por qualquer}
        {proibida|vedada|interdita|proibido|vedado|permitida|autorizada} {a|a sua|sua} reprodução
        {nossas reportagens|nossos textos|os nossos textos|nossos conteúdos|nosso conteúdo} {podem|pode} ser {republicadas|republicados|republicado|reproduzidas|reproduzidos|reproduzido}
        ^{reproduzido|republicado|artigo reproduzido|texto reproduzido} com {permissão|autorização} {do autor|da autora|dos autores|do editor|da editora}
        ^{artigo|texto|conteúdo} {publicado|publicada} {originalmente|pela primeira vez} {em|no|na|por}
        ^{matéria|reportagem} {publicado|publicada} {originalmente|pela primeira vez} {em|no|na|por}
        ^{desenvolvido|criado|feito|mantido|orgulhosamente mantido|orgulhosamente desenvolvido} {com|por} {wordpress|blogger|drupal|ghost}$
        ^{desenvolvido|criado|feito|mantido|orgulhosamente mantido|orgulhosamente desenvolvido} {com|por} {wix|joomla|jimdo}$
        ^{com|} tecnologia do {blogger|wordpress|google}$
        ^{republicar|republique} {este artigo|esta matéria|esta reportagem|nossas matérias|os nossos artigos|nossos conteúdos|nossas reportagens} {gratuitamente|de graça|livremente|}$
        ^republicar este {conteúdo|texto}$
    """,
    "nl": """
        alle rechten voorbehouden
        overname van artikelen
        zonder voorafgaande schriftelijke toestemming
        overname * zonder * toestemming
        ~auteursrecht-
        ~is een geregistreerd handelsmerk van
        auteursrecht voorbehouden
        mag worden verveelvoudigd
        ~zonder toestemming
        ~niet toegestaan
        ~overnemen
        ^alle {rechten|auteursrechten} {zijn voorbehouden|voorbehouden|blijven voorbehouden|gereserveerd}
        ^{overname|kopiëren|verspreiding|reproductie|verveelvoudiging|overnemen} van {dit artikel|artikelen|teksten|de inhoud|deze inhoud|onze artikelen|deze tekst|berichten}
        {niets van|niets uit} {deze site|deze website|deze uitgave|deze publicatie|dit artikel|deze pagina} mag
        ^het {auteursrecht|copyright} {ligt|berust|van dit artikel}
        dit artikel overnemen
        ~toestemming aan de redactie
        auteursrechtelijk beschermd-
        rust auteursrecht
        overname van dit artikel
        overname is alleen toegestaan
        ~overname van
        ~alleen toegestaan met
        ~toestemming van de uitgever
        ~worden overgenomen
        ~niets van deze
        ~mag zonder
        ^{mogelijk gemaakt|ondersteund|aangedreven|met trots aangedreven|met trots ondersteund|trots mogelijk gemaakt} door {wordpress|ghost|drupal|joomla|blogger}$
        ^{overgenomen|gepubliceerd|geplaatst} met toestemming$
    """,
    "pl": """
        wszelkie prawa zastrzeżone
        wszystkie prawa zastrzeżone
        ^prawa zastrzeżone$
        ~kopiowanie * zabronione
        kopiowanie * bez * zgody
        rozpowszechnianie * bez * zgody
        przedruk zabroniony
        bez pisemnej zgody
        ~prawa autorskie
        ~jest zastrzeżonym znakiem towarowym
        ~rozpowszechnianie
        rozpowszechnianie artykułu
        rozpowszechnianie * za zgodą
        dalsze rozpowszechnianie
        {materiał|artykuł|tekst|utwór} {jest|} chroniony prawem autorskim$
        {materiały|treści|zdjęcia|teksty|artykuły} {są|} chronione prawem autorskim$
        ~za zgodą wydawcy
        ~bez zgody
        ~kopiowanie i rozpowszechnianie
        ~powielanie
        ~zabronione
        ~kopiowanie
        ^{przedrukowano|przedruk} za {zgodą|uprzejmą zgodą} {wydawcy|redakcji|autora|autorki|wydawnictwa}
        ^opublikowano za {zgodą|uprzejmą zgodą} {wydawcy|redakcji|autora|autorki|wydawnictwa}$
        ^{publikacja|publikujemy} za {zgodą|uprzejmą zgodą} {wydawcy|redakcji|autora|autorki|wydawnictwa}$
        ^{artykuł|tekst|ten artykuł} {ukazał się pierwotnie|pierwotnie ukazał się} {w|na}
        ^{artykuł|tekst|ten artykuł} {został pierwotnie opublikowany|był pierwotnie opublikowany} {w|na}
        ^{ten tekst|wpis} {ukazał się pierwotnie|pierwotnie ukazał się} {w|na}
        ^{ten tekst|wpis} {został pierwotnie opublikowany|był pierwotnie opublikowany} {w|na}
        ^{dumnie|} {wspierane|napędzane|zasilane} przez {wordpress|wordpressa|drupal|joomla}
        ^obsługiwane przez {usługę blogger|blogger|wordpress|wordpressa}
        ^{motyw|szablon|projekt i wykonanie|realizacja}: {astra|generatepress|oceanwp|newspaper|kadence|divi|themegrill}
    """,
    "ru": """
        все права защищены
        при использовании материалов сайта
        использовании материалов * обязательна
        при использовании материалов ссылка
        при использовании материалов гиперссылка
        при цитировании * ссылка
        при перепечатке материалов
        перепечатка * только с
        перепечатка * запрещена
        использование материалов * только
        использование материалов * разрешено
        любое использование материалов
        без письменного разрешения
        без письменного согласия
        {полное или частичное|частичное или полное} {копирование|использование|воспроизведение|воспроизводство|цитирование|распространение|тиражирование|заимствование}
        ~авторские права
        ~гиперссылка обязательна
        ~является зарегистрированным товарным знаком
        копирование материалов
        копирование * запрещено$
        копирование {материалов|материала|информации|текстов|контента|статей|фотографий|любых материалов} * запрещено
        перепечатка материалов
        ~ссылка на сайт
        ~активная ссылка
        ~ссылка обязательна
        ~только с письменного
        ~запрещено
        ~без разрешения
        ~при перепечатке
        ~ссылка на источник
        ~допускается только
        ~с согласия редакции
        ~использование текстов
        ~использование материалов
        ~без согласия
        ~перепечатка
        ^{полное или частичное|любое|частичное или полное} {копирование|воспроизведение|использование} {материалов|информации} * {запрещен-|разрешен-|только}
        ^{перепечатка материалов|копирование материалов|использование материалов|копирование текста|цитирование материалов} {сайта запрещено|сайта запрещена|запрещена|запрещено|без разрешения|без согласия|разрешено только|допускается только|возможно только}
        ^при {перепечатке|копировании|использовании|цитировании} {материалов|материалов сайта|информации} {ссылка|гиперссылка|активная ссылка|прямая ссылка}
        ^{впервые опубликовано|оригинал опубликован|оригинал статьи опубликован} {в|на сайте|на|в журнале|в газете|на портале}
        ^{работает на|сайт работает на|создано на|сделано на|движок} {wordpress|joomla|drupal|ghost|tilda|1с-битрикс|битрикс}$
        ^{переиздать|перепечатать|перепубликовать} {статью|эту статью|этот материал}$
        ^{перепечатано|публикуется|опубликовано|перепубликовано} с {разрешения|согласия} {автора|издателя|редакции|правообладателя|издания}
    """,
    "sv": """
        alla rättigheter förbehållna
        ^med ensamrätt$
        skyddat av upphovsrätt
        {innehållet|materialet|innehåll|material|texten|bilden|bilderna|sajten|webbplatsen} * skyddas av upphovsrätt-
        ~skyddas av upphovsrätt-
        eftertryck förbjud-
        utan skriftligt tillstånd
        utan tillstånd från redaktionen
        citera oss gärna
        ^{ange|uppge} {alltid |}källan {om du citerar oss|om ni citerar oss|när du citerar oss|vid citat|vid citering}$
        ^ange källan$
        kopiering * utan * tillstånd
        ~upphovsrätten
        ~är ett registrerat varumärke
        alla rättigheter reserverade
        ~rättigheter
        enligt lagen om upphovsrätt
        skyddas av lagen om upphovsrätt
        ^{samtliga|alla} rättigheter {förbehålls|förbehålles|är reserverade|reserverade|förbehållna|förbehållet}
        ^{kopiering|eftertryck|återgivning|mångfaldigande} * {tillstånd|medgivande|tillåtelse}
        ^{innehållet|texten|artikeln|materialet} får {inte|ej} {kopieras|återges|publiceras|spridas} * utan
        {citera|citera oss|citera gärna} * {ange källan|ange alltid källan|ange källa|med källhänvisning}
        {innehållet|materialet|texten} är {upphovsrättsligt skyddat|upphovsrättsskyddat|skyddat enligt upphovsrättslagen|upphovsrättsligt skyddad}
        ange källa vid citering
        skyddat enligt lagen
        kopiera inte text
        ^citera gärna$
        ^citera gärna{,|} {men ange|men glöm inte|men uppge|och ange|men kom ihåg}
        ~citera gärna
        ~ange källa
        ~utan tillstånd
        ~upphovsrätt
        ~från utgivaren
        får inte kopieras utan
        ~får inte kopieras
        ~all kopiering
        ~är förbjuden
        ~tillstånd är
        ~eftertryck
        ~inte tillåtet
        ~medgivande
        ^{publicerad|publiceras|återpublicerad|publicerat|återges} med {tillstånd|benäget tillstånd|vederbörligt tillstånd}$
        ^{texten|artikeln|inlägget|den här artikeln} {publiceras|återges|återpubliceras} med {tillstånd|medgivande} {från|av}
        ^{den här artikeln|den här texten|denna artikel|denna text} {har tidigare publicerats|publicerades först|publicerades ursprungligen|är tidigare publicerad|är ursprungligen publicerad} {i|på}
        ^{artikeln|texten|krönikan|inlägget} {publicerades först|publicerades ursprungligen|är ursprungligen publicerad} {i|på}
        ^{drivs|stolt drivet|stolt driven|drivs stolt} {av|med|på} {wordpress|blogger|ghost|drupal|squarespace}$
        ^{återpublicera|ompublicera|publicera om} {artikeln|den här artikeln|vår artikel|våra artiklar}$
        {allt material|allt innehåll} {är skyddat|skyddas|på sajten är skyddat|på webbplatsen är skyddat} {av|enligt} {upphovsrättslagen|lagen om upphovsrätt}
    """,
    "ja": """
        {本サイト|当サイト|本ウェブサイト|このサイト|本紙|掲載記事|掲載内容}*{許可なく|無断で|承諾なく|許諾なく}*{複製|転載|複写|転用|使用|引用}*{禁じます|禁止します|お断りします|固くお断り|できません|禁止されています}
        無断転載を禁じます
        無断転載を禁ず
        無断転載 * 禁じ
        無断複製 * 禁じ
        無断での転載
        無断複写
        禁無断転載
        記事・写真の無断
        ~全著作権所有
        ~著作権は
        ~登録商標です
        無断転用
        ~無断
        無断使用を禁
        転載はお断り
        転載を禁じ
        転載・複製を禁
        ~お断りします
        ~禁じます
        引用・転載
        ~無断使用
        ~ご遠慮ください
        ~転載は
        ~複製は
        ~転載・
        ^{すべて|全て}の{権利|著作権}{を|は}{保有|留保|保護}{します|しています|されています|}$
        ^{無断転載|無断複製|無断使用|無断転用}{を|は|・}{禁止します|禁じます|固く禁じます|お断り}
        ^{無断複製|無断使用|無断転用}禁止$
        ^{本記事|この記事|本稿}は*{許可|許諾|承諾|許可を得て}*{転載|再掲載|再掲|掲載}
        ^{初出|初出:|初出は}{:|『|「}
        powered by wordpress$
        無断転載禁止$
        ^無断転載禁止です
        無断使用は{禁|お断り|固く|ご遠慮}
        {無断転載・複製|無断複製・転載|無断転載・複写}{を禁|は禁|禁止|を固く|はお断り|、}
        著作権は*に帰属{します|しています}$
    """,
    "ko": """
        {본 사이트의|이 사이트의|본지의|당사의|저희|이 기사의|본 기사의|본 콘텐츠의} * {허락 없이|허가 없이|동의 없이|승인 없이|무단으로|사전 동의 없이} * {복제|전재|배포|사용|이용|복사|게재}-
        무단전재-재배포
        무단 전재-재배포
        무단전재·재배포
        무단 전재·재배포
        무단전재와 무단배포-
        무단 전재, 복사-
        무단전재, 복사-
        ai 학습 및 활용 금지
        ai 학습 이용 금지
        ai학습 이용 금지
        모든 권리 보유
        ~무단전재-
        ~무단 전재-
        ~무단 복제-
        ~재배포-
        ~저작권-
        배포 등을 금합니다
        배포를 금합니다
        배포 등을 금지합니다
        ~판권
        ^{모든|모든 저작} {권리|권리를} {보유|보유함|보호}
        ^{허가|허락|동의} 없이 {무단 전재|전재|복제} {및|또는} {복제|배포|재배포}
        {무단전재|무단 전재|무단복제|무단 복제} {및|와} {재배포|배포|복제} 금지$
        {무단전재|무단 전재|무단복제|무단 복제} {및|와} {재배포|배포|복제} 금지,
        {무단전재|무단 전재|무단복제|무단 복제} {및|와} {재배포|배포|복제}, ai-
        {무단전재|무단 전재|무단 복제} {및|와} {재배포를|배포를|복제를} {금합니다|금지합니다|금함}
        ^{무단|무단으로} {전재|복제} {및|와} {재배포|배포|복제|수집}$
        저작권법의 보호를 {받습니다|받으며|받는 바|받은바|받은 바|받는바}
        저작권법에 {의해|따라|의하여} {보호됩니다|보호받습니다|보호를 받습니다|보호받으며}
        {무단 사용을|무단 복제를|무단 전재를} {금합니다|금지합니다|금함|금하며}
    """,
    "da": """
        alle rettigheder forbeholdes
        alle rettigheder forbeholdt
        alle rettigheder er forbeholdt
        ophavsretligt beskyttet
        er beskyttet af ophavsret-
        beskyttet efter ophavsret-
        må ikke gengives
        {indholdet|materialet|artiklen|teksten|billedet|fotoet} * må ikke kopieres
        ~må ikke kopieres
        må ikke videreformidles
        kopiering af {indhold|indholdet|materiale|artikler|artiklen|tekst|tekster|billeder} * ikke tilladt
        ^kopiering er ikke tilladt$
        ^kopiering ikke tilladt$
        gengivelse * ikke tilladt
        eftertryk forbudt
        gengivelse * kun med
        ^{alle|samtlige} rettigheder {forbeholdes|forbeholdt|er forbeholdt|reserveret|tilhører}
        ^{kopiering|gengivelse} af {hele|indholdet|artiklen|artikler|denne} * tilladelse
        ^{gengivelse|eftertryk|genudgivelse|citat} * {tilladelse|samtykke|kildeangivelse}
        ^kopiering {kun|uden|er ikke tilladt uden} * {tilladelse|samtykke}
        ^{indholdet|artiklen|teksten|artikler|materialet} må {ikke|kun} {kopieres|gengives|genudgives|citeres|videregives} * {uden|med}
        {du må gerne|citér|citer} {citere os|citere artiklen|gerne|os gerne|citere fra} * {kildeangivelse|kilden|kilde}
        {indholdet|materialet|artiklen|teksten} er {ophavsretligt beskyttet|beskyttet af ophavsret|beskyttet af ophavsretsloven|beskyttet efter ophavsretsloven}
        det er ikke tilladt at kopiere {indhold|indholdet|artikler|artiklen|materiale|tekst|billeder|fra}
        ~det er ikke tilladt at kopiere
        ~uden forudgående skriftlig
        ~uden skriftlig tilladelse
        citat med kildeangivelse
        ~ophavsret
        ~ophavsretten
        ~uden tilladelse
        ~gengivelse
        ~kopiering
        ~er forbudt
        ~ikke tilladt
        ~uden samtykke
        ~udgiveren
        ^{gengivet|bragt|bringes|gengives|trykt} med {tilladelse|venlig tilladelse|forfatterens tilladelse}$
        ^{artiklen|teksten} {bringes|gengives|genoptrykkes|er bragt} med {tilladelse|venlig tilladelse} {fra|af}
        ^{indlægget|denne artikel|kronikken} {bringes|gengives|genoptrykkes|er bragt} med {tilladelse|venlig tilladelse} {fra|af}
        ^{denne artikel|dette indlæg|denne kronik|denne tekst|denne klumme} {blev først bragt|er først bragt|er tidligere bragt|har tidligere været bragt|blev oprindeligt bragt} {i|på}
        ^{artiklen|kronikken|indlægget} er {oprindeligt|først|oprindelig} bragt i
        ^{denne artikel|dette indlæg|denne kronik} {er tidligere udgivet|blev først udgivet|er oprindeligt udgivet|er først publiceret|har tidligere været publiceret|blev først publiceret} {i|på}
        ^{drevet|stolt drevet|bygget} {af|med|på} {wordpress|blogger|ghost|drupal|joomla|squarespace}$
        {materialet|indholdet|alt materiale|alt indhold} * {omfattet af|beskyttet af|beskyttet efter} * {lov om ophavsret|ophavsretsloven|ophavsretslov}
        du må gerne citere {med kildeangivelse|med kilde|mod kildeangivelse}
    """,
    "no": """
        alle rettigheter forbeholdt
        alle rettigheter er forbeholdt
        alle rettigheter reservert
        opphavsrettslig beskyttet
        opphavsrettslig vernet
        vernet etter åndsverkloven
        beskyttet etter åndsverkloven
        vernet av åndsverkloven
        {innhold|innholdet|materiale|materialet|artikler|alt} * beskyttet av åndsverkloven
        ~beskyttet av åndsverkloven
        beskyttet av opphavsrett-
        må ikke gjengis
        kan ikke gjengis
        {innholdet|materialet|artikkelen|teksten|bildet} * må ikke kopieres
        ~må ikke kopieres
        ^alle rettigheter {forbeholdes|forbeholdt|er forbeholdt|reservert|er reservert}
        ^{gjengivelse|ettertrykk} * {tillatelse|samtykke|avtale|kildehenvisning|kildeangivelse}
        ^{kopiering|mangfoldiggjøring} av {materiale|innhold|innholdet|artikler|artikkelen|tekst|tekster|bilder|saker} * {tillatelse|samtykke|avtale|ikke tillatt}
        ^{innholdet|artikkelen|teksten|artikler|materialet} {kan ikke|må ikke|kan bare} {kopieres|gjengis|publiseres|siteres} * {uten|med}
        {sitér|siter|siter gjerne|du kan gjerne sitere} * {kilde|kilden|kildehenvisning|oppgi kilde}
        {innholdet|materialet|teksten} er {opphavsrettslig beskyttet|beskyttet av åndsverkloven|beskyttet etter åndsverkloven|opphavsrettsbeskyttet}
        kan ikke kopieres
        ettertrykk forbudt
        ^kopiering er ikke tillatt$
        ^kopiering ikke tillatt$
        ~uten skriftlig tillatelse
        ~uten forhåndssamtykke
        ~åndsverkloven
        ~opphavsrett
        ~opphavsretten
        ~uten tillatelse
        ~eksemplarfremstilling
        ~tilgjengeliggjøring
        ~kopiering
        ~ikke tillatt
        ~er forbudt
        ^{gjengitt|publisert|trykket|gjengis|publiseres|gjeve att} med {tillatelse|forfatterens tillatelse|velvillig tillatelse|løyve}$
        ^{artikkelen|teksten|innlegget|saken|kronikken} {er publisert|publiseres|gjengis|er gjengitt} med tillatelse {fra|av}
        ^{denne artikkelen|dette innlegget|denne kronikken|denne teksten|denne saken} {ble først publisert|er tidligere publisert|er opprinnelig publisert} {i|på|hos}
        ^{denne artikkelen|dette innlegget|denne kronikken|denne teksten|denne saken} {ble opprinnelig publisert|har tidligere vært publisert|vart først publisert} {i|på|hos}
        ^{innlegget|kronikken|artikkelen|teksten} {ble opprinnelig publisert|er opprinnelig publisert|ble først publisert|vart først publisert} i
        ^{drevet|drives|stolt drevet|blir drevet} {av|med|på} {wordpress|blogger|ghost}$
        ^{drevet|drives|stolt drevet|blir drevet} {av|med|på} {drupal|joomla|squarespace}$
        ^{publiser|republiser} {artikkelen|saken|denne artikkelen|artikkelen vår} {på nytt|gratis|hos deg}$
        arbeider etter vær varsom-plakatens regler for god presseskikk
    """,
    "fi": """
        kaikki oikeudet pidätetään
        kaikki oikeudet pidätetty
        oikeudet pidätetään
        oikeudet muutoksiin pidätetään
        tekijänoikeuslain suojaam-
        tekijänoikeudella suojat-
        kopiointi * kielletty
        kopioiminen * kielletty
        ~kopiointi ilman
        julkaiseminen * kielletty
        käyttö ilman * kielletty
        ^kaikki oikeudet {pidätetään|pidätetty|varataan}
        {kopioiminen|kopiointi|julkaiseminen|jäljentäminen|lainaaminen|uudelleenjulkaisu} * {ilman lupaa|ilman kirjallista lupaa|ilman toimituksen lupaa} * kielletty
        ^{sisällön|jutun|tekstin|artikkelin|aineiston} {kopiointi|kopioiminen|lainaaminen} * kielletty
        ^{lainatessasi|lainattaessa|siteeratessasi|siteerattaessa} * {lähde|lähteen}
        {sisältö|teksti|aineisto} on {tekijänoikeuslain suojaama|suojattu tekijänoikeudella|tekijänoikeuksien suojaama|suojattu tekijänoikeuslailla}
        ~kielletty ilman
        ei saa kopioida
        ei saa julkaista uudelleen
        ~edelleen levittäminen
        ~ilman kirjallista lupaa
        ~tekijänoikeu-
        ~ilman lupaa
        ~ilman julkaisijan
        ~kopiointi
        ~kopioiminen
        ~lainaaminen
        ~kielletty
        {sisällön|aineiston|tekstin|artikkelien|sivuston} {käyttö|käyttäminen|hyödyntäminen} * {opettamiseen|kouluttamiseen|koulutukseen|kehittämiseen} * {kielletty|kiellettyä}
        {tiedonlouhinta|tekstinlouhinta} * {kielletty|kiellettyä}
        {osittainenkin|kaikenlainen|osittainen} {kopiointi|lainaaminen|jäljentäminen|julkaiseminen} * {kielletty|kiellettyä}
        ^julkaistu {luvalla|kirjoittajan luvalla|tekijän luvalla|lehden luvalla|kustantajan luvalla}$
        ^{tämä artikkeli|tämä kirjoitus|tämä juttu|tämä kolumni|tämä teksti} {on julkaistu|julkaistiin} {alun perin|alunperin|ensimmäisen kerran|ensin}
        ^{tämä juttu|tämä artikkeli|tämä kirjoitus} on {julkaistu aiemmin|aiemmin julkaistu}
        ^julkaistu {ensimmäisen kerran|aiemmin} {blogissa|lehdessä|verkkolehdessä|sivustolla}
        ^{moottorina|alustana|voimanlähteenä|palvelun tarjoaa|sivuston tarjoaa} {wordpress|blogger|ghost|drupal|joomla}$
        ^{julkaise|jaa} {artikkeli|juttu} uudelleen$
    """,
    "cs": """
        všechna práva vyhrazena
        veškerá práva vyhrazena
        práva vyhrazena
        publikování nebo * šíření
        publikování či * šíření
        převzetí, šíření či další
        jakékoliv užití obsahu
        jakékoli užití obsahu
        jakékoliv šíření
        je bez * souhlasu * zakázáno
        ~bez písemného souhlasu
        ~bez předchozího písemného souhlasu
        ~bez předchozího souhlasu
        kopírování * zakázáno
        přebírání obsahu
        přebírání článků
        chráněn autorským zákonem
        chráněno autorským
        ~autorská práva
        ~autorská práva vykonává
        ~vykonává vydavatel
        ~šíření
        ~kopírování
        ~zakázáno
        ~bez souhlasu
        ~souhlasu vydavatele
        ^{přetištění|přetiskování} * {bez souhlasu|bez svolení|bez písemného souhlasu}
        ^{přebírání obsahu|kopírování obsahu} * {bez souhlasu|bez svolení|bez písemného souhlasu}
        ^{šíření obsahu|publikování obsahu} * {bez souhlasu|bez svolení|bez písemného souhlasu} * {zakázáno|není dovoleno|není povoleno|vyloučeno}
        ^{kopírování článků|šíření článků} * {bez souhlasu|bez svolení|bez písemného souhlasu} * {zakázáno|není dovoleno|není povoleno|vyloučeno}
        ^{přetištění|přebírání} {článku|článků} {bez souhlasu|bez svolení} * {zakázáno|není dovoleno|není povoleno}
        ^{přetištění|přebírání} {článku|článků} bez písemného souhlasu * {zakázáno|není dovoleno|není povoleno}
        ^{přetištění|přebírání} {textů|obsahu} {bez souhlasu|bez svolení} * {zakázáno|není dovoleno|není povoleno}
        ^{přetištění|přebírání} {textů|obsahu} bez písemného souhlasu * {zakázáno|není dovoleno|není povoleno}
        ^{kopírování|šíření} {článku|článků} {bez souhlasu|bez svolení} * {zakázáno|není dovoleno|není povoleno}
        ^{kopírování|šíření} {článku|článků} bez písemného souhlasu * {zakázáno|není dovoleno|není povoleno}
        ^{kopírování|šíření} {textů|obsahu} {bez souhlasu|bez svolení} * {zakázáno|není dovoleno|není povoleno}
        ^{kopírování|šíření} {textů|obsahu} bez písemného souhlasu * {zakázáno|není dovoleno|není povoleno}
        ^{převzato|přetištěno} se {svolením|souhlasem|laskavým svolením} {vydavatele|autora|autorky}
        ^{publikováno|zveřejněno} se {svolením|souhlasem|laskavým svolením} {vydavatele|autora|autorky}
        ^{převzato|přetištěno|publikováno|zveřejněno} se {svolením|souhlasem|laskavým svolením} {redakce|nakladatelství}
        ^{používáme|běží na|poháněno|web běží na|hrdě používá|s hrdostí používáme} {wordpress|wordpressem|drupal|wordpress (v češtině)}$
        ^používá technologii {služby blogger|blogger}
        ^{šablona|téma}: {astra|generatepress|oceanwp|newspaper|kadence|divi}
    """,
    "sk": """
        všetky práva vyhradené
        všetky práva sú vyhradené
        práva vyhradené
        publikovanie alebo * šírenie
        publikovanie či * šírenie
        opätovné publikovanie
        akékoľvek použitie obsahu
        ~bez písomného súhlasu
        ~bez predchádzajúceho písomného
        ~bez predchádzajúceho súhlasu
        kopírovanie * zakázané
        vyhradzuje si právo udeľovať
        vyhradzujeme si právo udeľovať
        súhlas na rozmnožovanie
        chránený autorským zákonom
        ~autorské práva
        ~šírenie
        ~kopírovanie
        ~zakázané
        ~bez súhlasu
        ~súhlasu vydavateľa
        ^{pretlačenie|preberanie} {článku|článkov} {bez súhlasu|bez písomného súhlasu} * {zakázané|nie je dovolené}
        ^{pretlačenie|preberanie} {článku|článkov} {bez súhlasu|bez písomného súhlasu} * nie je povolené
        ^{pretlačenie|preberanie} {textov|obsahu} {bez súhlasu|bez písomného súhlasu} * {zakázané|nie je dovolené}
        ^{pretlačenie|preberanie} {textov|obsahu} {bez súhlasu|bez písomného súhlasu} * nie je povolené
        ^{kopírovanie|šírenie} {článku|článkov} {bez súhlasu|bez písomného súhlasu} * {zakázané|nie je dovolené}
        ^{kopírovanie|šírenie} {článku|článkov} {bez súhlasu|bez písomného súhlasu} * nie je povolené
        ^{kopírovanie|šírenie} {textov|obsahu} {bez súhlasu|bez písomného súhlasu} * {zakázané|nie je dovolené}
        ^{kopírovanie|šírenie} {textov|obsahu} {bez súhlasu|bez písomného súhlasu} * nie je povolené
        ^{prevzaté|pretlačené} so {súhlasom|zvolením|láskavým súhlasom} {vydavateľa|autora|autorky}
        ^{publikované|zverejnené} so {súhlasom|zvolením|láskavým súhlasom} {vydavateľa|autora|autorky}
        ^{prevzaté|pretlačené|publikované|zverejnené} so {súhlasom|zvolením|láskavým súhlasom} {redakcie|vydavateľstva}
        ^{používame|beží na|poháňané|web beží na|hrdo používa|s hrdosťou používame} {wordpress|wordpresse|drupal}$
        ^používa technológiu {služby blogger|blogger}
        ^autorské práva sú vyhradené a
    """,
    "hu": """
        minden jog fenntartva
        minden jog fenntartott
        szerzői jogi védelem alatt
        szerzői jogvédelem alatt
        jogvédelem alatt áll
        ~előzetes írásbeli engedély-
        ~írásos engedélye nélkül
        ~írásbeli engedélye nélkül
        utánközlése csak
        utánközlés csak
        {a cikk|a cikkek|a tartalom|a tartalmak|az oldal tartalmának|anyagaink|a fotók|a képek} * {másolása|felhasználása} * tilos
        {engedély|engedélye} nélküli {másolása|felhasználása|közlése} * tilos
        másodközlés-
        ~csak * engedélyével
        csak a forrás megjelölésével
        bármilyen célú felhasználása
        ~szerzői jog-
        ~utánközlés
        ~sokszorosítás-
        ~másolása
        ~engedélye nélkül
        ~tilos
        ~forrás megjelölésével
        ^{a cikk|az írás|ez a cikk|ez az írás} eredetileg {a|az} * {oldalán|lapjain|hasábjain} jelent meg$
        ^{a cikk|az írás|ez a cikk|ez az írás} eredetileg {a|az} * {magazinban|blogon} jelent meg$
        ^{a kiadó|a szerkesztőség|a szerző} {engedélyével|szíves engedélyével} {közöljük|közölve|újraközölve}$
        ^{üzemelteti a|üzemelteti} {wordpress|blogger|drupal|ghost}$
        ^üzemeltető: {blogger|wordpress}
        ^tilos a {cikk|cikkek|tartalom} {másolása|utánközlése|terjesztése|átvétele}
        ^{a cikkek|cikkeink|az oldal tartalmának|a cikk|írásaink|anyagaink} {másolása|átvétele|újraközlése|felhasználása} * {engedélyével|engedéllyel|forrásmegjelöléssel}
        adatbányászati célú felhasználása
    """,
    "ro": """
        toate drepturile rezervate
        toate drepturile sunt rezervate
        este interzisă reproducerea
        este interzisă preluarea
        reproducerea {totală|parțială|integrală|integrala|fără acordul|conținutului|materialelor|articolelor|textelor|informațiilor|imaginilor|acestui|oricăror|acestor} * interzisă
        ^reproducerea interzisă
        ^reproducerea este interzisă
        reproducerea integrală sau parțială
        reproducerea totală sau parțială
        preluarea * fără
        preluarea conținutului
        preluarea informațiilor
        preluarea știrilor
        în limita a * semne
        în limita a * caractere
        ~fără acordul scris
        ~fără acordul prealabil
        protejat de legea dreptului de autor
        ~cu citarea sursei
        ~drepturi de autor
        ~drepturile de autor
        ~dreptul de autor
        ~este interzisă
        ~fără acordul
        ~fără permisiunea
        ~reproducerea
        ~link activ
        ^{reproducerea|copierea|preluarea} {totală sau parțială|integrală sau parțială|parțială sau integrală|integrală} * {interzis-|permis-|fără acordul|acord scris}
        ^{este interzisă|e interzisă|se interzice} {reproducerea|copierea|preluarea|republicarea} {integrală|totală|parțială|articolelor|materialelor}
        ^{preluarea|reproducerea} {acestui articol|textelor|știrilor|informațiilor} * {limita a|caractere|cu citarea|link activ|sursei}
        ^{publicat inițial|publicat prima dată|publicat pentru prima dată|apărut inițial} {pe|de}
        ^{articol publicat|articolul a fost publicat|acest articol a fost publicat|textul a fost publicat} {inițial|prima dată|pentru prima dată}
        ^{susținut de|realizat cu|propulsat de|powered by|creat cu|construit cu|oferit de} {wordpress|joomla|drupal|ghost|wix|blogger}$
        ^{republică|republicați|preia} {articolul|acest articol|materialul}$
        ^{republicat|reprodus|preluat|publicat} cu {permisiunea|acordul} {autorului|editorului|editurii|redacției|publicației}
        ^toate drepturile {rezervate|sunt rezervate|sunt protejate}$
        ^republicarea {totală sau parțială|integrală sau parțială|parțială sau integrală|integrală} * {interzis-|permis-|fără acordul}
        ^{reproducerea|copierea|preluarea|republicarea} {totală sau parțială|integrală sau parțială|parțială sau integrală|integrală} * {doar cu|numai cu}
        ^republicarea {totală sau parțială|integrală sau parțială|parțială sau integrală|integrală} * acord scris
        ^{reproducerea|copierea|preluarea|republicarea} {parțială|articolelor|materialelor|conținutului} * {interzis-|permis-|fără acordul}
        ^{reproducerea|copierea|preluarea|republicarea} {parțială|articolelor|materialelor|conținutului} * {acord scris|doar cu|numai cu}
        ^{este interzisă|e interzisă|se interzice} {reproducerea|copierea|preluarea|republicarea} conținutului
    """,
    "bg": """
        всички права запазени$
        всички права запазени.
        всички права запазени ©
        ^всички права запазени #$
        ^всички права запазени {от|за} {издателя|сайта|автора}$
        всички права са запазени
        при използване на информация
        при използване на материали
        използването на * материали
        използване и публикуване
        използването и публикуването
        препечатване * само
        препечатването * само
        възпроизвеждането * без * {забранено|забранява|недопустимо|е забранено}
        ^възпроизвеждането * забранено
        копиране * забранено
        публикуване на * без
        ~без изричното * съгласие
        ~без изрично писмено
        ~без писменото съгласие
        с изрично посочване
        позоваването на * задължително
        ~авторски права
        ~авторските права
        ~авторското право
        ~без разрешение
        ~е забранено
        ~копирането
        ~без съгласието
        ~на издателя
        ^{пълното или частичното|частичното или пълното|всяко} {копиране|възпроизвеждане} {на материали|на материалите} * {забранен-|разрешен-|само|без}
        ^{пълното или частичното|частичното или пълното|всяко} {копиране|възпроизвеждане} {на съдържанието|на информация} * {забранен-|разрешен-|само|без}
        ^{пълното или частичното|частичното или пълното|всяко} {използване|препечатване} {на материали|на материалите} * {забранен-|разрешен-|само|без}
        ^{пълното или частичното|частичното или пълното|всяко} {използване|препечатване} {на съдържанието|на информация} * {забранен-|разрешен-|само|без}
        ^{копирането|препечатването|използването|възпроизвеждането|публикуването} на {материали|материалите|съдържанието} * {е забранено|без разрешение|без съгласието}
        ^{копирането|препечатването|използването|възпроизвеждането|публикуването} на {материали|материалите|съдържанието} * {само с|без изричното|само след}
        ^{копирането|препечатването|използването|възпроизвеждането|публикуването} на {текстове|статии|текстовете} * {е забранено|без разрешение|без съгласието}
        ^{копирането|препечатването|използването|възпроизвеждането|публикуването} на {текстове|статии|текстовете} * {само с|без изричното|само след}
        ^{публикувано|публикувана|публикуван|отпечатано} {първоначално|за първи път|за пръв път} {в|във|на|от}
        ^{създаден с|задвижван от|задвижва се от|с подкрепата на|работи с|изработен с} {wordpress|joomla|drupal|ghost|wix|blogger}$
        ^{препечатай|препубликувай|препубликувайте} {статията|тази статия|този материал}$
        ^{препечатано|публикува се|публикувано|препубликувано} с {разрешение|съгласието|разрешението|позволението} на {автора|издателя|издателството}
        ^{препечатано|публикува се|публикувано|препубликувано} с {разрешение|съгласието|разрешението|позволението} на {редакцията|правоносителя|изданието}
        ^всички права {запазени|са запазени}$
    """,
    "el": """
        ~με επιφύλαξη παντός δικαιώματος
        ^με επιφύλαξη παντός δικαιώματος$
        {©|copyright|σελίδα|εφημερίδα|α.ε.|αε|εκδόσεις|2023|2024|2025|2026} * με επιφύλαξη παντός δικαιώματος
        με επιφύλαξη παντός δικαιώματος$
        με την επιφύλαξη παντός
        επιφύλαξη παντός νόμιμου
        όλα τα δικαιώματα διατηρούνται
        όλα τα δικαιώματα κατοχυρώνονται
        απαγορεύεται η αναδημοσίευση {χωρίς|του παρόντος|του περιεχομένου|του κειμένου|του άρθρου|των κειμένων|των άρθρων|μέρους|ολόκληρου|η αναπαραγωγή|και η|ή|, η}-
        ^απαγορεύεται η αναδημοσίευση$
        απαγορεύεται η αναπαραγωγή {του|των άρθρων|των κειμένων|άρθρων|κειμένων|ολική|μερική|μέρους|ολόκληρου|αυτού|χωρίς|περιεχομένου|υλικού|καθ}
        απαγορεύεται η αναπαραγωγή$
        απαγορεύεται ρητά η
        απαγορεύεται η αντιγραφή
        η αναδημοσίευση * επιτρέπεται
        επιτρέπεται η αναδημοσίευση
        αναδημοσίευση * χωρίς
        ~χωρίς * γραπτή άδεια
        ~χωρίς προηγούμενη άδεια
        ~με αναφορά στην πηγή
        ~με ενεργό σύνδεσμο
        ~πνευματικά δικαιώματα
        ~πνευματικής ιδιοκτησίας
        ~αναδημοσίευση
        ~αναπαραγωγή
        ~χωρίς την άδεια
        ~απαγορεύεται
        ~του εκδότη
        ^{απαγορεύεται|δεν επιτρέπεται} η {ολική ή μερική αναδημοσίευση|μερική ή ολική αναδημοσίευση|χρήση του περιεχομένου|καθ' οιονδήποτε τρόπο}
        ^{απαγορεύεται|δεν επιτρέπεται} η {αναδημοσίευση|αντιγραφή|αναπαραγωγή|αναδημοσίευση και αναπαραγωγή} {χωρίς|του περιεχομένου|του παρόντος|του άρθρου|του κειμένου|των άρθρων|των κειμένων|μέρους|χωρίς την|υλικού}
        ^η {αναδημοσίευση|αναπαραγωγή|αντιγραφή} {του περιεχομένου|των άρθρων|του άρθρου|των κειμένων|του παρόντος} * {απαγορεύεται|επιτρέπεται|χωρίς|μόνο}
        ^επιτρέπεται {αναδημοσίευση|η αναδημοσίευση|αναπαραγωγή|η αναπαραγωγή} * {με αναφορά|ενεργό σύνδεσμο|ενεργό link|αναφορά της πηγής|με ενεργό|την προϋπόθεση}
        ^{πρώτη δημοσίευση|δημοσιεύτηκε αρχικά|δημοσιεύθηκε αρχικά|το άρθρο δημοσιεύτηκε αρχικά|το άρθρο δημοσιεύθηκε αρχικά|πρωτοδημοσιεύτηκε|πρωτοδημοσιεύθηκε}:
        ^{το άρθρο|το κείμενο|το παρόν άρθρο|αυτό το άρθρο} {δημοσιεύτηκε|δημοσιεύθηκε|πρωτοδημοσιεύτηκε|πρωτοδημοσιεύθηκε} {αρχικά|για πρώτη φορά}
        ^{δημοσιεύτηκε|δημοσιεύθηκε} {αρχικά|για πρώτη φορά} {στο|στην|στη|σε}
        ^{με την υποστήριξη του|με την υποστήριξη|κατασκευή με|λειτουργεί με} {wordpress|joomla|drupal|ghost|wix|blogger}$
        ^αναδημοσίευση {άρθρου|του άρθρου|αυτού του άρθρου}$
        ^{αναδημοσίευση|αναδημοσιεύεται|δημοσιεύεται} {με την άδεια|κατόπιν άδειας|με άδεια} {του συγγραφέα|του εκδότη|της σύνταξης|του δημιουργού|των συγγραφέων}
        ^{με|} επιφύλαξη {παντός|κάθε} {νόμιμου|νομίμου} δικαιώματος$
        ^όλα τα δικαιώματα {διατηρούνται|κατοχυρωμένα|είναι κατοχυρωμένα|προστατεύονται}$
    """,
    "uk": """
        усі права захищені
        всі права захищені
        всі права захищено
        усі права захищено
        при використанні матеріалів
        у разі використання матеріалів
        під час використання матеріалів
        при цитуванні * посилання
        використання матеріалів * дозволяється
        використання матеріалів * за умови
        використання будь-яких матеріалів
        передрук * заборон-
        передрук матеріалів {сайту|сайта|видання|тільки|лише|дозволено|дозволяється|заборонено|можливий|без письмового|без письмової|порталу}
        копіювання * заборон-
        будь-яке копіювання
        будь-яке використання матеріалів
        посилання * обов'язкове$
        ^{активне|пряме|при цитуванні|у разі використання|для інтернет-видань} * {посилання|гіперпосилання} * обов'язкове
        посилання * є обов'язковим
        ~без письмового дозволу
        ~без письмової згоди
        ~суворо забороняється
        ~авторські права
        ~передрук
        ~копіювання
        ~використання матеріалів
        ~гіперпосилання
        ~обов'язкове
        ~без дозволу
        ~за умови посилання
        ~заборонено
        ^{повне або часткове|будь-яке|часткове або повне} {копіювання|відтворення|використання} {матеріалів|інформації} * {заборонен-|дозволен-|лише}
        ^{передрук|передрук матеріалів|копіювання матеріалів|використання матеріалів|цитування матеріалів|копіювання} {сайту заборонено|заборонено|без дозволу|без згоди|дозволено лише|дозволено тільки|дозволяється лише|дозволяється тільки|дозволяється за умови|можливе лише}
        ^{у разі передруку|при копіюванні|при використанні|при цитуванні|у разі копіювання} {матеріалів|матеріалів сайту|інформації} {посилання|гіперпосилання|активне посилання|пряме посилання}
        ^{вперше опубліковано|уперше опубліковано|оригінал опубліковано|оригінал статті опубліковано} {в|у|на сайті|на}
        ^{працює на|сайт працює на|створено на|зроблено на} {wordpress|joomla|drupal|ghost|tilda|wix}$
        ^{передрукувати|перепублікувати} {статтю|цю статтю|цей матеріал}$
        ^{передруковано|публікується|опубліковано} {з дозволу|за згодою|за згоди} {автора|видавця|редакції|правовласника|видання}
        ^{усі права захищено|всі права захищені|усі права захищені|всі права захищено|всі права застережено|усі права застережено}$
        ^{повне або часткове|будь-яке|часткове або повне} {копіювання|відтворення|використання} {матеріалів|інформації} * тільки
        ^{у разі використання|у разі цитування|при передруці|за умови використання} {матеріалів|матеріалів сайту|інформації} {посилання|гіперпосилання|активне посилання|пряме посилання}
    """,
    "tr": """
        tüm hakları saklıdır$
        tüm hakları saklıdır * {izin|kaynak|alıntı|kopyala|yayın|yayım|çoğalt|içerik|site|©}-
        ~tüm hakları saklıdır
        her hakkı saklıdır$
        her hakkı saklıdır * {izin|kaynak|alıntı|kopyala|yayın|yayım|çoğalt|içerik|site|©}-
        ~her hakkı saklıdır
        bütün hakları saklıdır$
        bütün hakları saklıdır * {izin|kaynak|alıntı|kopyala|yayın|yayım|çoğalt|içerik|site|©}-
        ~bütün hakları saklıdır
        tüm hakları mahfuzdur
        izinsiz kopyalanamaz
        izinsiz alıntı
        izinsiz * kullanılamaz
        izinsiz * yayınlanamaz
        ~izin alınmadan
        izinsiz ve kaynak gösterilmeden
        ~kaynak gösterilmeden
        ~kaynak gösterilerek
        kopyalanması * yasaktır
        ~kısmen veya tamamen
        ~kısmen ya da tamamen
        telif hakkı sahibinin
        telif hakları saklıdır
        özetlenerek yayımlanmaktadır
        aktif link verilerek
        ~telif hakları
        ~telif hakkı
        ~izinsiz
        ~kopyalanamaz
        ~çoğaltılamaz
        ~yayınlanamaz
        ~yayımlanamaz
        ~yasaktır
        ~yazılı izni olmadan
        ^{kaynak gösterilmeden|izin alınmadan|link verilmeden} {alıntı yapılamaz|alıntılanamaz|kullanılamaz|çoğaltılamaz|yayımlanamaz|yayınlanamaz|kopyalanamaz|çoğaltılamaz ve yayımlanamaz|kopyalanamaz ve çoğaltılamaz}$
        ^{haberin|yazının|içeriğin} {tüm|her|bütün|telif} {hakları|hakkı} * {aittir|saklıdır}
        ^{içeriklerin|sitedeki içeriklerin|sitedeki fotoğrafların} {tüm|her|bütün|telif} {hakları|hakkı} * {aittir|saklıdır}
        ^bu {yazı|makale|haber|içerik} * {izniyle|izni ile} yeniden {yayımlanmıştır|yayınlanmıştır|yayımlanmaktadır}
        ^{bu makaleyi|bu yazıyı|bu haberi|makaleyi} yeniden {yayınla|yayınlayın|yayımla|yayımlayın}$
        ^{gururla wordpress|wordpress|blogger|ghost|drupal|joomla} tarafından {desteklenmektedir|desteklenir|destekleniyor|sunulmaktadır}
        ^{sitemizde|sitede|gazetemizde|bu sitede} {yayınlanan|yayımlanan|yer alan} * {telif hakları|tüm hakları|her hakkı|tüm hakkı} * {aittir|saklıdır|mahfuzdur}
        ^{sitemizde|sitede|bu sitede} {yayınlanan|yayımlanan|yer alan} * {gösterilmeden|alınmadan|izinsiz} {kullanılamaz|yayınlanamaz|yayımlanamaz|kopyalanamaz|alıntılanamaz}
    """,
    "ar": """
        جميع الحقوق محفوظة$
        ~جميع الحقوق محفوظة
        جميع الحقوق محفوظة {©|لموقع|لـموقع|لصحيفة|لجريدة|لقناة|لشبكة|لوكالة|لمؤسسة|لشركة|لدى|لبوابة|لمجلة|للموقع|للناشر|للصحيفة|لدار|ولا يجوز|ولا يسمح|# |copyright}
        جميع الحقوق محفوظة * {يجوز|يسمح|يمنع|يحظر|إعادة نشر|الطبع|copyright|سياسة الخصوصية|شروط الاستخدام}
        كل الحقوق محفوظة$
        ~كل الحقوق محفوظة
        كل الحقوق محفوظة {©|لموقع|لـموقع|لصحيفة|لجريدة|لقناة|لشبكة|لوكالة|لمؤسسة|لشركة|لدى|لبوابة|لمجلة|للموقع|للناشر|للصحيفة|لدار|ولا يجوز|ولا يسمح|# |copyright}
        كل الحقوق محفوظة * {يجوز|يسمح|يمنع|يحظر|إعادة نشر|الطبع|copyright|سياسة الخصوصية|شروط الاستخدام}
        كافة الحقوق محفوظة$
        ~كافة الحقوق محفوظة
        كافة الحقوق محفوظة {©|لموقع|لـموقع|لصحيفة|لجريدة|لقناة|لشبكة|لوكالة|لمؤسسة|لشركة|لدى|لبوابة|لمجلة|للموقع|للناشر|للصحيفة|لدار|ولا يجوز|ولا يسمح|# |copyright}
        كافة الحقوق محفوظة * {يجوز|يسمح|يمنع|يحظر|إعادة نشر|الطبع|copyright|سياسة الخصوصية|شروط الاستخدام}
        جميع حقوق النشر محفوظة
        حقوق النشر محفوظة
        حقوق الطبع محفوظة
        حقوق الطبع والنشر محفوظة
        ~لا يجوز نسخ
        ~لا يجوز إعادة
        لا يجوز استخدام * دون
        لا يسمح بنسخ
        ~لا يسمح بإعادة
        يحظر نشر
        ~يحظر إعادة
        ~يحظر نسخ
        ~يمنع نسخ
        يمنع اقتباس
        ~يمنع إعادة
        يرجى ذكر المصدر
        ~دون إذن خطي
        ~دون إذن مسبق
        ~دون موافقة خطية
        ~حقوق النشر
        ~حقوق الطبع والنشر
        ~الملكية الفكرية
        ~إعادة النشر
        ~إعادة نشر
        ~دون إذن
        ~بدون إذن
        ~ذكر المصدر
        ^{يمنع|ممنوع|يحظر|لا يسمح} {النسخ أو|النقل أو|الاقتباس أو} * {إذن|ذكر المصدر|موافقة|الإشارة}
        ^{يمنع|ممنوع|يحظر|لا يسمح} {نسخ المحتوى|نقل المحتوى|نسخ أو نقل} * {إذن|ذكر المصدر|موافقة|الإشارة}
        ^{أعيد نشر|نعيد نشر|تم إعادة نشر} هذا {المقال|التقرير|النص} {بإذن|بموافقة|بتصريح}
        ^نشر {هذا المقال|هذا التقرير|هذا النص} {لأول مرة|أولا|أصلا} {في|على|بـ}
        ^{أعد|أعيدوا|إعادة} نشر {هذا المقال|المقال|هذه المقالة|مقالنا}$
        ^{يتم التشغيل بواسطة|تدعمه|بدعم من|يعمل بواسطة} {blogger|wordpress|ووردبريس|بلوجر|drupal|google|ghost|disqus}
        ^{مدعوم من|مدعوم بواسطة|تشغيل بواسطة|يعمل بفخر بواسطة} {blogger|wordpress|ووردبريس|بلوجر|drupal|google|ghost|disqus}
        ^{تصميم وتطوير|برمجة وتصميم|تصميم وبرمجة|تطوير وتصميم|تصميم وتنفيذ}:
    """,
    "fa": """
        تمامی حقوق * محفوظ
        کلیه حقوق * محفوظ
        تمام حقوق * محفوظ
        همه حقوق * محفوظ
        تمامی حقوق مادی و معنوی
        کلیه حقوق مادی و معنوی
        تمام حقوق مادی و معنوی
        حق نشر محفوظ
        حقوق * متعلق به * می‌باشد
        استفاده از مطالب * با ذکر
        استفاده از مطالب * بلامانع
        نقل مطالب * با ذکر
        بازنشر * با ذکر منبع
        با ذکر منبع بلامانع
        با ذکر منبع آزاد
        با ذکر نام و منبع
        کپی برداری * ممنوع
        کپی‌برداری * ممنوع
        هرگونه کپی برداری
        هرگونه استفاده از مطالب
        ~بدون اجازه کتبی
        ~حق نشر
        ~کپی رایت
        ~کپی‌رایت
        ~ذکر منبع
        ~بازنشر
        ~بدون اجازه
        ~پیگرد قانونی
        ^{بازنشر|نقل|کپی} {مطالب|مطالب سایت} بدون {اجازه|ذکر منبع} * {ممنوع|مجاز نیست|پیگرد}-
        ^{بازنشر|نقل|کپی} {مطالب|مطالب سایت} بدون {مجوز|ذکر نام منبع} * {ممنوع|مجاز نیست|پیگرد}-
        ^{بازنشر|نقل|کپی} {این مطلب|محتوا} بدون {اجازه|ذکر منبع} * {ممنوع|مجاز نیست|پیگرد}-
        ^{بازنشر|نقل|کپی} {این مطلب|محتوا} بدون {مجوز|ذکر نام منبع} * {ممنوع|مجاز نیست|پیگرد}-
        ^{نشر|هرگونه بازنشر|استفاده} {مطالب|مطالب سایت} بدون {اجازه|ذکر منبع} * {ممنوع|مجاز نیست|پیگرد}-
        ^{نشر|هرگونه بازنشر|استفاده} {مطالب|مطالب سایت} بدون {مجوز|ذکر نام منبع} * {ممنوع|مجاز نیست|پیگرد}-
        ^{نشر|هرگونه بازنشر|استفاده} {این مطلب|محتوا} بدون {اجازه|ذکر منبع} * {ممنوع|مجاز نیست|پیگرد}-
        ^{نشر|هرگونه بازنشر|استفاده} {این مطلب|محتوا} بدون {مجوز|ذکر نام منبع} * {ممنوع|مجاز نیست|پیگرد}-
        ^{بازنشر|نقل|کپی} بدون {اجازه|ذکر منبع|مجوز|ذکر نام منبع} {ممنوع است|مجاز نیست|پیگرد قانونی دارد|ممنوع می‌باشد}$
        ^{نشر|هرگونه بازنشر} بدون {اجازه|ذکر منبع|مجوز|ذکر نام منبع} {ممنوع است|مجاز نیست|پیگرد قانونی دارد|ممنوع می‌باشد}$
        ^این {مقاله|مطلب|متن|یادداشت|گزارش} {نخستین بار|اولین بار|ابتدا|پیش‌تر} در * منتشر شده {است|بود}$
        ^این {مطلب|مقاله} را بازنشر کنید$
        ^{قدرت گرفته از|قدرت‌گرفته از|نیرو گرفته از|با افتخار قدرت گرفته از|با افتخار، قدرت گرفته از|با افتخار نیرو گرفته از|طراحی شده با} {وردپرس|wordpress|بلاگفا|جوملا|دروپال|ghost|بلاگر}
        ^{طراحی و تولید|طراحی و توسعه|طراحی و اجرا|طراحی و پیاده‌سازی|طراحی و برنامه‌نویسی|طراحی سایت|طراحی و پشتیبانی}:
    """,
    "he": """
        כל הזכויות שמורות$
        ~כל הזכויות שמורות
        כל הזכויות שמורות {©|לאתר|לעיתון|לחברת|לקבוצת|לתאגיד|# |אין|בע"מ|לידיעות|למעריב|להארץ|לוואלה|לערוץ|למו"ל|לרשת|לקשת|לבעלים|לבעליהם|copyright}
        כל הזכויות שמורות * {אין להעתיק|בע"מ|תקנון|תנאי שימוש|מדיניות פרטיות|all rights}
        ~אין להעתיק
        אין לשכפל
        אין לפרסם * ללא
        ~אין לעשות שימוש
        ~אין לעשות כל שימוש
        ~ללא אישור בכתב
        ~ללא אישור מראש
        ~ללא רשות מפורשת
        ~ללא הסכמה מראש
        העתקה * אסורה
        מוגן בזכויות יוצרים
        מוגנים בזכויות יוצרים
        סעיף 27א
        איתור בעלי הזכויות
        ~-זכויות יוצרים
        ~-זכויות היוצרים
        ~ללא אישור
        ~ללא רשות
        ~שמורות
        ~העתקה
        ~תכנים מהאתר
        ^אין {להעתיק|לצטט|לשכפל} {תכנים|תוכן|לפרסם|או לפרסם|או להפיץ} * ללא {אישור|רשות|היתר|הסכמה}
        ^אין {להעתיק או|להעתיק, לשכפל} {תכנים|תוכן|או לפרסם|או להפיץ} * ללא {אישור|רשות|היתר|הסכמה}
        ^אין להעתיק, לשכפל לפרסם * ללא {אישור|רשות|היתר|הסכמה}
        ^{מופעל על ידי|מופעל ע"י|פועל על|פועל באמצעות|מבוסס על|רץ על|בנוי על|מופעל באמצעות} {wordpress|וורדפרס|מערכת וורדפרס|blogger|בלוגר|ג'ומלה|דרופל}$
        ^{בניית אתרים|בניית אתר|עיצוב ופיתוח|פיתוח ועיצוב|עיצוב ובניית אתרים|עיצוב ובנייה|אפיון ועיצוב|בניית האתר}:
        ^{המאמר|הכתבה|הטור|הטקסט} {פורסם|פורסמה} {לראשונה באתר|במקור באתר}
    """,
    "hi": """
        {बिना|हमारी} {लिखित अनुमति|पूर्व अनुमति|अनुमति|लिखित पूर्व अनुमति} * {प्रकाशित करना|प्रकाशन|पुनर्प्रकाशन|पुनः प्रकाशित|कॉपी करना|पुनरुत्पादन} * {मना है|वर्जित है|निषिद्ध है|प्रतिबंधित है|दंडनीय है|सख्त मना है}
        सर्वाधिकार सुरक्षित
        सभी अधिकार सुरक्षित {हैं|है}$
        ~सभी अधिकार सुरक्षित
        सभी अधिकार सुरक्षित$
        सभी अधिकार सुरक्षित {हैं|©|। बिना|हैं। बिना|हैं। इस|। इस}
        सर्वाधिकार © सुरक्षित
        सर्वाधिकार सुरक्षित हैं
        ~बिना लिखित अनुमति
        ~बिना पूर्व अनुमति
        बिना अनुमति * प्रकाशित
        बिना अनुमति * कॉपी
        बिना अनुमति * उपयोग
        ~पूर्व लिखित अनुमति के बिना
        पुनः प्रकाशन * वर्जित
        पुनर्प्रकाशन * वर्जित
        कॉपी करना * वर्जित
        कॉपीराइट अधिनियम के तहत
        सामग्री * कॉपीराइट
        ~कॉपीराइट
        ~बिना अनुमति
        ~अनुमति के बिना
        ~सुरक्षित
        ~वर्जित है
        ~निषेध है
        ~कॉपी करना
        ^सभी {अधिकार|सर्वाधिकार} {सुरक्षित|आरक्षित} {हैं|है|}$
        ^{बिना|} {पूर्व|लिखित|} अनुमति के {बिना|} * {पुनः प्रकाशन|पुनर्प्रकाशन|पुनरुत्पादन}
    """,
    "id": """
        ^dilarang {mengutip|menyalin|memperbanyak|menggandakan|menyebarluaskan|mempublikasikan|menyiarkan} * {tanpa|sumber|izin|seizin}-
        hak cipta dilindungi
        seluruh hak cipta
        semua hak dilindungi
        segala hak dilindungi
        hak cipta ©
        dilarang keras mengambil konten
        dilarang menyalin
        ~dilarang mengutip
        dilarang memperbanyak
        dilarang mereproduksi
        ~dilarang menggandakan
        dilarang menyebarluaskan
        ~tanpa izin tertulis
        tanpa seizin redaksi
        tanpa seizin penerbit
        mengutip * tanpa izin
        crawling atau pengindeksan
        wajib mencantumkan sumber
        harap mencantumkan sumber
        ~hak cipta
        ~tanpa izin
        ~dilarang
        ~menyalin
        ~mencantumkan sumber
        ^{seluruh|semua|segala} hak {cipta|} {dilindungi|dilindungi undang-undang|dilindungi oleh undang-undang|terpelihara}$
        ^dilarang {memperbanyak|mengutip|menyalin|mereproduksi|menyebarluaskan|mengambil} {isi|artikel|berita|konten|sebagian|seluruh|dan|atau}
        ^{artikel|tulisan} ini {pertama kali|sebelumnya|pernah} {terbit|diterbitkan|tayang} {di|dalam|pada}
        ^{didukung|diberdayakan|dibuat} {oleh|dengan} {wordpress|blogger|ghost|blogspot}$
    """,
    "vi": """
        ~khi chưa được cho phép
        giữ bản quyền nội dung
        ~giữ bản quyền
        bản quyền thuộc về
        bản quyền thuộc
        đã đăng ký bản quyền
        mọi quyền được bảo lưu
        bảo lưu mọi quyền
        nghiêm cấm sao chép
        ~cấm sao chép
        cấm sao chép dưới mọi hình thức
        nghiêm cấm mọi hình thức sao chép
        không sao chép dưới mọi hình thức
        vui lòng không sao chép
        ~không được sao chép
        khi phát hành lại thông tin
        chỉ được phát hành lại
        ghi rõ nguồn * khi
        vui lòng ghi rõ nguồn
        ~đồng ý bằng văn bản
        ~chấp thuận bằng văn bản
        ~bản quyền
        ~bằng văn bản
        ~sao chép
        ~phát hành lại
        ~ghi rõ nguồn
        ~trích dẫn nguồn
        ^{mọi|tất cả} quyền {được|đều được|} bảo lưu$
        ^{nghiêm cấm|cấm|không được} {sao chép|đăng lại|sử dụng|phát hành lại} {nội dung|lại nội dung|bài viết|thông tin|dưới mọi hình thức}
        ^{bài viết|bài} {được|này được|này} {đăng|đăng lần đầu|xuất bản lần đầu} lần đầu {trên|tại|ở}
        ^{được|} {cung cấp|vận hành|phát triển|hỗ trợ} bởi {wordpress|ghost|blogger}$
        ^{vui lòng|xin|} ghi rõ nguồn {khi|nếu} {phát hành|đăng|sử dụng|trích dẫn|phát lại}
    """,
    "th": """
        สงวนลิขสิทธิ์
        ขอสงวนลิขสิทธิ์
        สงวนลิขสิทธิ์ตาม
        สงวนสิทธิ์ทุกประการ
        ^ห้ามคัดลอก$
        ห้ามคัดลอก{หรือ| หรือ| ทำซ้ำ|ทำซ้ำ|,|และ|เนื้อหา|บทความ|ข้อความ|ข่าว|ภาพ|ส่วนหนึ่ง|โดยไม่}
        ~ห้ามทำซ้ำ
        ห้ามลอกเลียน
        ห้ามนำ * ไปเผยแพร่
        ห้ามเผยแพร่
        ห้ามนำเนื้อหา
        ลิขสิทธิ์เป็นของ
        ลิขสิทธิ์ของ
        ตามพระราชบัญญัติลิขสิทธิ์
        โปรดอ้างอิงแหล่งที่มา
        กรุณาอ้างอิงแหล่งที่มา
        ~ลิขสิทธิ์
        ~พ.ร.บ.ลิขสิทธิ์
        ~โดยไม่ได้รับอนุญาต
        ~ก่อนได้รับอนุญาต
        ~เป็นลายลักษณ์อักษร
        ~ดัดแปลง
        ~ทำซ้ำ
        ^{สงวน|ขอสงวน}{ลิขสิทธิ์|สิทธิ์|ลิขสิทธิ์ทั้งหมด|สิทธิ์ทั้งหมด|ลิขสิทธิ์ตามกฎหมาย|ลิขสิทธิ์ตาม พ.ร.บ.}$
        ^ห้าม{คัดลอก|ทำซ้ำ|เผยแพร่|ดัดแปลง}{บทความ|เนื้อหา|ข้อความ|ส่วนหนึ่งส่วนใด|ข่าว| ทำซ้ำ| ดัดแปลง}*{โดยไม่ได้รับอนุญาต|ก่อนได้รับอนุญาต|หากไม่ได้รับอนุญาต}$
    """,
}

CONTAINERS = """
    ^copyright
    footer-copyright
    site-copyright
    copyright-text
    copyright-notice
    copyright-info
    copyright-bar
    copyright-area
    copyright-section
"""

_WORD = "(?:copyright|حقوق النشر|حقوق الطبع|저작권자|कॉपीराइट|hak cipta|bản quyền|ลิขสิทธิ์|telif hakkı)"
"""What stands beside the sign."""

_SIGN = rf"(?:{_WORD}\s{{0,2}}(?:[©ⓒ]|\(c\)|@)|(?:[©ⓒ]|\(c\))\s{{0,2}}copyright|[©ⓒ]|\(c\))"
_YEARS = (
    r"(?:(?:19|20|25)\d\d|1[34]\d\d|[۱١][۳۴٣٤][۰-۹٠-٩]{2}|[۲٢][۰٠][۰-۹٠-٩]{2}|२०[०-९]{2})"
    r"(?:\s{0,2}[-–—/]\s{0,2}(?:(?:19|20)?\d\d|present|heute|now)\b)?"
)
_OPENING = r"^[\W_]{0,6}"
_LAWYERS = re.compile(
    rf"{_OPENING}(?:{_SIGN}[\s,]{{0,3}}{_YEARS}|{_YEARS}\s{{0,2}}©|©?\s?copyright\s{{1,2}}{_YEARS}(?!\s?:))", re.I
)
"""The sign and the year, at the head of the line, as lawyers advise."""

_UNSIGNED = re.compile(rf"{_OPENING}copyright\s{{1,2}}{_YEARS}", re.I)
"""The word and the year without the sign: the head of a notice, or of a headline about a year to come."""

_GOES_ON = re.compile(r"(?! by| all| alle| tous| todos| tutti) [a-zà-öø-ÿ]{3,20} .*[.!]$")
"""A sentence goes on behind the year: "Copyright 1911 stands on the first page."."""

_TRADEMARK = (
    "mark",
    "marca",
    "marque",
    "varemær",
    "varemerk",
    "tavaramer",
    "védjegy",
    "marcă",
    "марка",
    "σήμα",
    "markası",
    "상표",
    "marchio",
    "znak",
    "знак",
    "varum",
    "商標",
)

_TRAILING = re.compile(
    rf"(?:{_SIGN}[\s,]{{0,3}}{_YEARS}|{_YEARS}\s{{0,2}}©|©\s?copyright)(?:[\W_]{{0,4}}$|\s?[|•·]|\.\s)", re.I
)
"""The name before the sign and the year."""

_BARE = re.compile(rf"{_OPENING}(?:{_SIGN}\s{{0,2}}(?=\S)|copyright\s+by\s)", re.I)
"""The sign and a name: a notice at the foot of a page, a credit under a picture."""

_SANDWICH = re.compile(
    rf"{_OPENING}(?:{_SIGN}|copyright)\s[^|•·]{{2,60}}?,?\s{_YEARS}[.,]?(?:\s{{0,3}}$|\s{{0,3}}[|•·–.-])", re.I
)
"""The name between the sign and the year."""

_INSIDE = re.compile(rf"{_SIGN}[\s,]{{0,3}}{_YEARS}", re.I)

_GLUED = re.compile(rf"(?<=[.!?”\"»)])\s{{1,3}}(?=(?:copyright\s{{0,2}})?{_SIGN}[\s,]{{0,3}}{_YEARS})", re.I)
"""The end of a sentence before the sign and the year."""

_PICTURE = re.compile(
    r"\b(?:photo\w*|image\w*|picture\w*|foto\w*|bild\w*|imag[eo]\w*|zdję\w*|фото\w*|video|getty)\b|写真|摄|攝|图", re.I
)
"""Words of a credit: a picture has an owner too."""

_HOLDER = re.compile(
    rf"{_OPENING}(?:{_SIGN}[\s,]{{0,3}}{_YEARS}|{_YEARS}\s{{0,2}}©|copyright\s{{1,2}}{_YEARS})[\s,·•|-]{{0,4}}(?:by\s)?"
    r"(?P<name>[^\s|•·].{1,60}?)\s{0,3}"
    r"(?:$|[|•·]|\.\s?$|(?:(?<=[^\W\d_]{3})|(?<=[»”』」]))\.\s|[,.;–—-]?\s{0,2}"
    r"(?:all rights|alle rechte|tous droits|todos|tutti|版权|版權|无断|無断|未经|未經"
    r"|保留|wszelkie|все права|alla rätt|alle rett|kaikki oik|všechna|veškerá|všetky|minden jog|toate drept|всички права"
    r"|με επιφ|με την επιφ|[όο]λα τα δικ|[ув]сі права|tüm hak|her hak|جميع|كل الحقوق|تمام[یي]|[کك]ل[یي]ه|כל הזכ|सर्वाधिकार|सभी अधिकार"
    r"|hak cipta|bản quyền|giữ bản|สงวน|무단|저작권))",
    re.I,
)
_LEGAL_FORM = re.compile(
    r"\b(?:inc|llc|ltd|limited|corp\w*|company|co|plc|gmbh|ag|kg|s\.?a|s\.?r\.?l|b\.?v|n\.?v|ab|oy|sp\. z o\.o"
    r"|ооо|зао|оао|"
    r"pty|holdings?|group|rights|copyright|a/s|aps|asa|oyj|s\.r\.o|a\.s|kft|zrt|nyrt|srl|оод|еоод|ад|еад|а\.е|тов|прат|a\.ş|pt)\b"
    r"|有限公司|公司|株式会社|주식회사|㈜|\(주\)|\bشرك[ةه]\b|בע\"מ|จ(?:ำ|ํา)กัด|công ty",
    re.I,
)
"""A company that owns the site is not the site."""

LONGEST = 2000
"""Characters of a line up to which patterns look at it."""

TAIL = 300
"""Characters at the end of a paragraph in which a notice may hang."""

HEAD = 80
"""Characters from the head of a line within which the sign and the year make it a notice."""

NOTICE_WORDS = 40
"""Words up to which a line that begins with the sign and the year is the notice; behind it stand links, no article."""

HINT_WORDS = 12
"""Words a hint behind the article up to which hints alone are a notice: "Protected by copyright. Do not reprint."."""

BEHIND = 0.75
"""What speaks of copying, right behind a notice."""

OTHERS = 0.6
"""A formula about something that is no text."""

STRANGE_WORDS = 2
"""So many words that no notice has: the key, and the mayor."""

_NORDIC = re.compile(r"artik(?:el|kel|l)|innhold|indhold|\bsite\w*|lähde|kilde|innehåll")
"""What newsrooms own, beside `_OWN`."""

_PAST = re.compile(
    spelled(
        r"\b(?:était|étaient|war|waren|estaba|estaban|era|erano|estava|było|był|был[аио]?|byl[aoy]?|var|oli|volt)\b"
    )
)
"""How a story says that something was forbidden."""

_TOLD_SPACELESS = re.compile("た。$|[었았]다[.]$")
"""How Japanese and Korean sentences end that tell what was."""

TRADEMARK_WORDS = 16
"""Words of a line that only names the owner of a trademark."""

NAME_WORDS = 6
"""Names of sites are shorter than sentences."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """The sign and the year by their place in the line, the formulas by their share of it.

    What speaks of copying in a short line right behind a notice is a part of it.
    """
    before: Finding | None = None
    for finding in _found(page, hits):
        line = finding.line
        follows = before is not None and line.index == before.line.index + 1
        if (
            follows
            and finding.score < BEHIND
            and line.words <= HINT_WORDS
            and _COPYING.search(line.view)
            and not _strays(line)
        ):
            finding = Finding(line, BEHIND, f"{finding.because} right behind a notice", finding.facts)
        yield finding
        before = finding if finding.score >= BEHIND else None


def _found(page: Page, hits: Hits) -> Iterator[Finding]:
    for line, said in hits:
        shaped = _shape(page, line) if len(line.text) <= LONGEST else None
        spoken = [hit for hit in said if hit.phrase.text not in ("©", "(c)")]
        if spoken and shaped is not None:
            shaped = max(shaped, _formula(page, line, spoken), key=lambda opinion: opinion[0])
        tail = 0 if shaped is not None else _tail(line, said)
        if tail:
            notice = line.text[tail:].strip()
            yield Finding(line, 0.93, f'ends with the notice "{notice[:40]}"', start=line.start + tail)
        elif shaped is not None:
            yield Finding(line, *shaped, facts=_site(line))
        elif spoken:
            yield Finding(line, *_formula(page, line, spoken))


def _shape(page: Page, line: Line) -> tuple[float, str] | None:
    """Score and reason of a line built around a copyright sign; None for a line that is not."""
    text, foot = line.text, line.index > page.last
    match = _LAWYERS.search(text) or _TRAILING.search(text) or _BARE.search(text) or _SANDWICH.search(text)
    unsigned = None if match is None else _UNSIGNED.search(text)
    if line.marker == "#" or match is None or (unsigned and (line.prose or _GOES_ON.match(text, unsigned.end()))):
        return None
    if match.re is _LAWYERS and line.words <= NOTICE_WORDS:
        return (0.95 if not _PICTURE.search(text) else 0.75), f'begins with "{match[0].strip()}"'
    if _PICTURE.search(text) or line.words > 15:
        return None
    if match.re is _LAWYERS:
        return None
    if _SANDWICH.search(text):
        return (0.9 if foot else 0.75), f'begins with "{match[0].strip()}" and goes on to the year'
    if match.re is _TRAILING:
        return (0.92 if foot else 0.6), f'closes with "{match[0].strip(" |•·")}"'
    return (0.8 if foot and not line.ends else 0.5), f'is a name behind "{match[0].strip()}"'


def _formula(page: Page, line: Line, said: Sequence[Hit]) -> tuple[float, str]:
    """Score and reason of a line that says a formula."""
    score, because = weigh(line, said)
    if because.endswith((QUOTED, TOLD)):
        return MENTION, because
    if all(hit.phrase.hint for hit in said):
        kinds = len({hit.phrase.text for hit in outermost(said)})
        near = kinds > 1 and line.words <= HINT_WORDS * kinds and _behind(page, line)
        copying = near and _COPYING.search(line.view) and _OWN.search(line.view)
        if copying and not _REPORTED.search(line.view):
            return 0.75, because
        return _mention(page, line, said, score), because
    if score < MENTION:
        return MENTION, because
    sign = _INSIDE.search(line.text[:LONGEST])
    if sign is not None and sign.start() <= HEAD and score < 0.9:
        return max(score, 0.92 if line.words <= NOTICE_WORDS else 0.75), because
    if sign is None and reports(line):
        return MENTION, f"{because}, as a quotation"
    if sign is None and _is_of_others(line, said):
        return min(score, OTHERS), f"{because}, of something else"
    strong = outermost([hit for hit in said if not hit.phrase.hint])
    if line.prose and score < 0.9 and len(strong) < 2 and not _clause(line, strong[0]):
        alone = len(outermost(said)) < 2 or strong[0].start > HEAD
        if alone or line.words > NOTICE_WORDS or not _behind(page, line) or _REPORTED.search(line.view):
            return MENTION, f"{because}, inside a sentence"
        return max(score, 0.75), because
    return score, because


def _is_of_others(line: Line, said: Sequence[Hit]) -> bool:
    """Whether a full sentence forbids to copy what is no text: keys, banknotes.

    It has but a formula with a gap, nothing of what newsrooms own, and small words that no notice has.
    """
    strong = [hit for hit in said if not hit.phrase.hint]
    if (
        not line.ends
        or not all(len(hit.phrase.pieces) > 1 for hit in strong)
        or _OWN.search(line.view)
        or _NORDIC.search(line.view)
    ):
        return any(_PAST.search(line.view, hit.start, hit.end) for hit in strong)
    return _strange(line) >= STRANGE_WORDS


def _strays(line: Line) -> bool:
    """Whether a sentence right behind a notice tells something else: "Copyright was the widow's only wealth."."""
    if not line.ends:
        return False
    return _strange(line) >= STRANGE_WORDS or bool(_PAST.search(line.view) or _TOLD_SPACELESS.search(line.view))


def _strange(line: Line) -> int:
    """How many words of a line no notice has; names aside."""
    first, *others = WORD.findall(line.text) or [""]
    small = {fold(word) for word in [first, *others] if word is first or not word[0].isupper()}
    return len(small - _VOCABULARY.words)


_VOCABULARY = Vocabulary(PHRASES)

# Matched against views, and spelled as they are: without accents in Greek, with one yeh in Persian.
_COPYING = re.compile(
    spelled(
        r"reprodu|unauthorized copying|copying of this|wiedergabe|powiel|eftertryck|overgenomen"
        r"|использование текст|复制|複製|diffus|copié|cópia|overname|reprint|republi|copyright|nachdruck|urheber"
        r"|weiterverbreit"
        r"|weiterverwend|vervielfält|derechos de autor"
        r"|riprodu|copiat|ripubblic|direitos autorais|direitos de autor|auteursrecht|verveelvoud|overnemen|kopi"
        r"|rozpowszech"
        r"|prawem autorsk|droit d'auteur|перепечат|копирован|ссылка|upphovsrätt|citera"
        r"|转载|轉載|版权|版權|著作|転載|複製|無断|무단|저작권|재배포|복제"
        r"|ophavsret|gengiv|opphavsrett|gjengi|åndsverk|tekijänoikeu|šíření|autorsk|šírenie|kopír|szerzői|utánköz|másol"
        r"|drepturi|preluare|авторск|копиран|препечат|αναδημοσ|αναπαραγ|πνευματικ|авторськ|передрук|копіюв|гіперпос"
        r"|telif|kopyala|çoğalt|alinti|حقوق|نسخ|نشر|كپي|حق نشر|העת[קי]|שכפל|זכויות יוצר|कॉपी|प्रकाश|hak cipta|menyalin|mengutip"
        r"|bản quyền|sao chép|phát hành lại|ลิขสิทธิ์|คัดลอก|ทำซ้ำ"
    )
)
"""Words of copying: without one, hints such as "not allowed" are about anything."""


_OWN = re.compile(
    spelled(
        r"\btext|article|content|material|\bsite\b|this page|publish|editor|verlag|redaktion|artikel"
        r"|inhalt|éditeur|contenu|contenid|texto|artículo|editorial|autor|testo|contenut|editore"
        r"|conteúdo|editora|tekst|uitgever|inhoud|deze site|wydawc|redakcj|treści|artykuł|материал"
        r"|текст|редакц|сайт|источник|utgivar|copyright|rights|recht|derechos|diritti|direitos|droits"
        r"|prawa|prawem|права|rättighet|reprint|republi"
        r"|rettighed|rettighet|oikeu|sisäl|julkais|práva|obsah|vydavat|redakc|tartal|cikk|jog|kiad|drepturi|conţinut|articol"
        r"|права|съдърж|статия|изда|δικαι|περιεχομ|εκδοτ|вміст|видав|haklar|içerik|haber|حقوق|محتو|المواد|مطالب|ناشر"
        r"|זכויות|תכנים|תוכן|अधिकार|सामग्री|konten|situs|redaksi|hak |website|nội dung|tác phẩm|ลิขสิทธิ์|เนื้อหา|บทความ|기사|콘텐츠|저작"
        r"|本文|本站|本网|作品|作者|記事|文章|サイト|コンテンツ|画像|著作|版权|版權|转载|轉載|転載"
    )
)
"""What may not be copied, and who says so: of keys nobody gives notice."""


def _behind(page: Page, line: Line) -> bool:
    """Whether a line stands below the article's body or is its last paragraph."""
    return page.first < line.index and (line.index >= page.last or 0 < page.body[1] <= line.index)


_REPORTED = re.compile(
    spelled(
        r"\b(?:said|says|told|asked|court|judge|sued|sagte|gericht|richter|selon|tribunal|juge|dijo|según|juez|ha detto"
        r"|secondo|giudice|disse|juiz|zei|rechter|powiedział|sąd|сказал|суд|sade|säger|domstol\w*"
        r"|sagt|erzählt|dit|raconte|dice|cuenta|racconta|diz|conta|zegt|mówi|opowiada|говорит|рассказывает|říká|uvedl|hovorí|sanoo|mondja"
        r"|spune|казва|λεει|каже|ujar|مي‌گويد|אומר|אומרת|يقول|تقول"
        r"|siger|sagde|retten|sier|sanoi|kertoi|oikeus|(?:markkina|käräjä|hovi)oikeu(?:s|den)|tuomioistui\w+|soud|podle|vypráví|povedal\w?|súd|rozpráva|mondta|szerint|bíróság|meséli|a spus"
        r"|instanţa|curtea|tribunalul|judecător\w*|a decis|potrivit|povesteşte|каза|съдът|разказва|ειπε|δικαστηριο|λενε|сказав|сказала|розповідає|dedi|diyor|mahkeme|göre|kata|pengadilan"
        r"|nói|kể|tòa án|قال|قالت|المحكمه|بحسب|گفت|دادگاه|אמר|אמרה|בית המשפט)\b"
        r"|कहा|बताते|अदालत|กล่าว|เล่า|ศาล|말했다|밝혔다|법원|法院|表示[,:]|裁判"
    )
)
"""Words of reporting, and of the courts that deal with copyright."""


def _tail(line: Line, said: Sequence[Hit]) -> int:
    """Where a notice begins that is glued to the end of a paragraph; 0 where there is none."""
    text = line.text[-TAIL:] if line.prose else ""
    match = _GLUED.search(text) if "©" in text or "(c)" in text.lower() else None
    if match is None:
        return 0
    reached = len(line.view) - (len(text) - match.end())
    formula = any(not hit.phrase.hint and hit.start >= reached - 10 for hit in said)
    return len(line.text) - len(text) + match.end() if formula else 0


def _mention(page: Page, line: Line, said: Sequence[Hit], score: float) -> float:
    """Score of a line with hints only: a trademark and its owner are a notice, words like "copyright" prove nothing."""
    owned = any(word in hit.phrase.text for hit in said for word in _TRADEMARK)
    below = line.index >= page.last and line.index > page.first
    signed = "®" in line.text or _LEGAL_FORM.search(line.text[:LONGEST]) is not None
    if owned and (below or signed) and line.words <= TRADEMARK_WORDS and "," not in line.view.partition(".")[0][:60]:
        return 0.8
    return min(score, 0.5)


def _clause(line: Line, hit: Hit) -> bool:
    """Whether a formula is a clause of its own, as in a notice, and no part of somebody's sentence."""
    before, after = line.view[: hit.start].rstrip(), line.view[hit.end :].lstrip()
    if not after.strip(".。") and SPACELESS.match(line.view, hit.start):
        return True
    return not (before[-1:].isalpha() or after[:1].isalpha() or after[:1] in (",", "、"))


def _site(line: Line) -> tuple[Fact, ...]:
    """The name behind the sign and the year, where it is a name."""
    match = _HOLDER.search(line.text)
    if match is None:
        return ()
    name = match["name"].strip(" .,;:-–—\"'«»“”„「」『』")
    fine = name[:1].isalnum() and not name[0].isdigit() and not _LEGAL_FORM.search(name)
    return (("site", name),) if fine and len(name.split()) <= NAME_WORDS else ()


EXAMPLES = """
# fa
  کشتی جزیره دوشنبه باز هم دیر رسید و چهل نفر دو ساعت زیر باران روی اسکله منتظر ماندند تا باد آرام شود.
  اداره بندر می‌گوید موتور پیش از زمستان عوض می‌شود و این کار حدود سه هفته طول می‌کشد.
- © ۱۴۰۲ روزنامه ساحل. همه حقوق محفوظ است.

  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  شهردار می‌گوید این آزمایش به اندازه ساختن یک کیلومتر جاده خرج دارد و جاده خودش از خلیج نمی‌گذرد.
- © ۱۴۰۲ روزنامه ساحل. همه حقوق محفوظ است.
  حق نشر تنها دارایی او بود.

# en
- Copyright 2021 The Mill Lane Post. All rights reserved.
  All rights reserved for men at the harbor were granted to women in 1971.

- Powered by WordPress
  Powered by WordPress, the parish site still loads faster than that of the ministry, which cost eleven million.

- Copying, redistribution or republication of this article requires permission.
  Drones may not be flown over the harbor without written permission from the town, and copying keys is forbidden, too.

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
  The work is to begin in June, and the ferry will run twice an hour until the bridge is open again.
- Want to republish this story? Read our guidelines first.

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
  The work is to begin in June, and the ferry will run twice an hour until the bridge is open again.
  Whoever copies the plans of the mill without permission is not allowed to enter the valley for a year.

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
  The work is to begin in June, and the ferry will run twice an hour until the bridge is open again.
- © 2025 The Harbor Ledger. All rights reserved.
= site: The Harbor Ledger

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
- This material may not be published, broadcast, rewritten or redistributed.

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
- Copyright 1998-2025 Mill Press LLC | All Rights Reserved
- Reproduction without permission is prohibited.
- Tallybook is a registered trademark of Quillmark Incorporated.

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
- The Old Mill Gazette © 2025

  On Monday the council voted to rebuild the mill bridge before winter. [-© 2025 Mill Press. All rights reserved.-]

  The court found that copyright in the letters had passed to her nephew, who may now decide what is printed.
  Copyright lasts for seventy years after the death of an author, and the estate has guarded it closely.
  Tallybook, the lawyers said, is a registered trademark of Quillmark and has been one since the firm was founded.
  On the first page stood "All rights reserved", and below it, in pencil, the name of the girl who had copied it all.
  All rights reserved, she read aloud from the back of the book, and then she laughed until the shop was empty.
  The judge asked what it means that all rights reserved by a composer should lapse when nobody renews them in time.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
- © 2025 The Harbor Ledger. All rights reserved.
  Copyright was the widow's only wealth.

# zh
  版权归谁所有，灯塔看守人和出版社争了十年。
  转载必究四个字，印在老船长每一本海图的封底。
- 未經本刊同意，不得轉載、重製或公開傳輸
- 版权归灯塔日报所有，转载请联系编辑部

  工人周一开始重建老磨坊旁边的石桥，工程预计在冬天到来之前完成，总费用约四百万元。
- 未经授权不得转载
- © 2025 石桥晚报 版权所有
= site: 石桥晚报

  工人週一開始重建老磨坊旁邊的石橋，工程預計在冬天到來之前完成，總費用約四百萬元。
- 版權所有 未經許可不得轉載

  法院认为，这位画家的著作权在他去世五十年以后才会到期，在此之前任何出版社都必须先征得家属的同意。

  未经许可，谁也不能抄走磨坊的图纸，老人这样说，可是第二年小河上已经有了四座一模一样的水磨。

# de
- Alle Rechte liegen beim Verlag.
  Alle Rechte beim Deichbau liegen nach dem Urteil bei der Genossenschaft.

- Jede Vervielfältigung ohne Genehmigung des Verlages ist untersagt.
  Die Neuausgabe des Romans wurde vom Verlag ohne Genehmigung der Tochter begonnen und liegt nun beim Gericht.

- Mit Stolz präsentiert von WordPress
  Mit Stolz präsentiert von der Bürgermeisterin, stand das neue Löschboot am Sonntag schon wieder auf dem Trockenen.

- Sämtliche Rechte vorbehalten.
- Nachdruck und Weiterverbreitung, auch in Auszügen, nicht gestattet.
  Die Weitergabe von Schlüsseln ist verboten, und jede Nutzung des Sees ohne Genehmigung der Stadt bleibt untersagt.

  Der Stadtrat hat am Montag beschlossen, die alte Brücke an der Mühle noch vor dem Winter neu zu bauen.
- Nachdruck, auch auszugsweise, nur mit Genehmigung des Verlags.
- © 2025 Mühlenbote. Alle Rechte vorbehalten.
= site: Mühlenbote

  Die Zeichnungen sind urheberrechtlich geschützt, sagt die Enkelin, und sie will selbst entscheiden, wer sie druckt.

  Nachdruck war im Tal verboten, erzählt die Chronistin, und trotzdem hing ein Jahr später in jeder Stube dasselbe Bild.

  Die Fähre zu den Inseln kam am Montag wieder zu spät, und vierzig Leute standen zwei Stunden lang im Regen am Kai.
  Das Hafenamt sagt, dass der Motor noch vor dem Winter ersetzt werden muss, und das dauere etwa drei Wochen.
  Jost Amerkamp ist Redakteur bei einer Zeitung, die seit drei Jahren niemand mehr druckt, und fährt jeden Morgen mit.
  Copyright 1911 steht auf der ersten Seite, auf der zweiten nichts.

  Die Fähre zu den Inseln kam am Montag wieder zu spät, und vierzig Leute standen zwei Stunden lang im Regen am Kai.
  Das Hafenamt sagt, dass der Motor noch vor dem Winter ersetzt werden muss, und das dauere etwa drei Wochen.
  Jost Amerkamp ist Redakteur bei einer Zeitung, die seit drei Jahren niemand mehr druckt, und fährt jeden Morgen mit.
- © 2025 Mühlenbote. Alle Rechte vorbehalten.
  Nachdruck und Fälschung lagen nebeneinander im Schrank.

# fr
  Le conseil municipal a décidé lundi de reconstruire avant l'hiver le vieux pont près du moulin.
- Tous droits réservés. Toute reproduction interdite sans autorisation.

- Article publié pour la première fois dans La Gazette du Val
  Publié pour la première fois dans une revue de province, le conte n'a trouvé ses lecteurs qu'après la guerre.

  Le tribunal a rappelé que les droits d'auteur courent encore trente ans et que la famille peut refuser une réédition.

  La reproduction du cheval boiteux était interdite dans la vallée, raconte l'éleveur, et c'est pourtant lui qui a gagné.

  Le bateau de nuit circulera jusqu'à la fin d'octobre, puis les communes compteront ce qu'il a rapporté.
  Au port, personne ne croit au bateau d'hiver, mais les boulangers ont déjà commandé un four plus grand.
  L'essai coûte autant qu'un kilomètre de route, dit la mairesse, et une route ne va nulle part toute seule.
  La reproduction de la clé est interdite sans l'accord du maire.

  Le bateau de nuit circulera jusqu'à la fin d'octobre, puis les communes compteront ce qu'il a rapporté.
  Au port, personne ne croit au bateau d'hiver, mais les boulangers ont déjà commandé un four plus grand.
  L'essai coûte autant qu'un kilomètre de route, dit la mairesse, et une route ne va nulle part toute seule.
  Toute reproduction des textes sacrés était interdite aux moines.

# es
- Prohibida la reproducción total o parcial de los contenidos.

  Prohibida la reproducción de los caballos, la yeguada cerró al año.

  El ayuntamiento decidió el lunes reconstruir antes del invierno el viejo puente que está junto al molino.
- © 2025 La Voz del Molino. Todos los derechos reservados.
= site: La Voz del Molino
- Prohibida la reproducción total o parcial de este contenido.

- Artículo publicado originalmente en La Gaceta del Valle
  Publicado originalmente en una revista de provincia, el cuento tardó treinta años en encontrar a sus lectores.

  La familia heredó los derechos de autor del poeta y decide desde entonces qué cartas se publican y cuáles no.

  En el valle quedó prohibida la reproducción del toro cojo, cuenta el ganadero, y fue justamente él quien ganó.

  El transbordador llegó tarde otra vez el lunes, y cuarenta personas esperaron dos horas bajo la lluvia en el muelle.
  La oficina del puerto dice que el motor se cambiará antes del invierno y que la obra durará unas tres semanas.
  Ramiro Olleta es periodista, tiene 31 años y duerme en el barco porque no puede pagar una habitación en la isla.
- © 2025 La Voz del Molino. Todos los derechos reservados.
  Los derechos de autor eran su única fortuna.

# it
  Il consiglio comunale ha deciso lunedì di ricostruire prima dell'inverno il vecchio ponte vicino al mulino.
- © RIPRODUZIONE RISERVATA

- Articolo pubblicato originariamente su La Gazzetta della Valle
  Pubblicato originariamente in una rivista di provincia, il racconto ha trovato i suoi lettori dopo la guerra.

  Secondo il giudice il diritto d'autore protegge anche le lettere private, che la nipote ha conservato in cantina.

  La riproduzione del toro zoppo era vietata nella valle, racconta l'allevatore, ed è stato proprio lui a vincere.

- È vietata la copia dei testi, anche parziale.

  Il battello notturno viaggerà fino alla fine di ottobre, poi i comuni conteranno quello che ha guadagnato.
  Al porto nessuno crede al battello d'inverno, ma i fornai hanno già ordinato un forno più grande.
  La prova costa quanto un chilometro di strada, dice la sindaca, e una strada da sola non va da nessuna parte.
- © RIPRODUZIONE RISERVATA
  Riproduceva francobolli senza autorizzazione.

# pt
  A câmara decidiu na segunda-feira reconstruir antes do inverno a velha ponte que fica ao lado do moinho.
- Todos os direitos reservados. É proibida a reprodução sem autorização.

- Artigo publicado originalmente na Gazeta do Vale
  Publicado originalmente numa revista de província, o conto demorou trinta anos a encontrar os seus leitores.

  A família herdou os direitos autorais do poeta e decide desde então quais cartas podem ser publicadas.

  A reprodução do touro coxo era proibida no vale, conta o criador, e foi justamente ele que ganhou o prémio.

  A reprodução total ou parcial de mapas antigos ocupa duas salas do museu e três homens que nunca viram o mar.

  O barco noturno vai navegar até o fim de outubro, e depois as cidades contarão o que ele rendeu.
  No porto ninguém acredita no barco de inverno, mas os padeiros já encomendaram um forno maior.
  O teste custa o mesmo que um quilômetro de estrada, diz a prefeita, e a estrada sozinha não vai a lugar nenhum.
  Todos os direitos reservados, diz o taberneiro da sua receita.

# nl
- Alle rechten zijn voorbehouden.
  Het gebruik van vuurwerk is verboden zonder toestemming van de burgemeester, en dat blijft volgend jaar zo.

  De gemeenteraad besloot maandag de oude brug bij de molen nog voor de winter opnieuw te bouwen.
- Niets uit deze uitgave mag zonder toestemming worden overgenomen.
- © 2025 De Molenbode. Alle rechten voorbehouden.
= site: De Molenbode

  Volgens de rechter duurt het auteursrecht nog dertig jaar, en de familie mag een nieuwe uitgave dus weigeren.

  Overname van de molen door een grote keten is van de baan, zegt de molenaar, want die wilde het rad niet houden.

  De nachtboot vaart tot eind oktober, en daarna tellen de gemeenten wat hij heeft opgebracht en gekost.
  In de haven gelooft niemand in de winterboot, maar de bakkers hebben al een grotere oven besteld.
  De proef kost evenveel als een kilometer weg, zegt de burgemeester, en een weg vaart nergens heen.
- © 2025 De Molenbode. Alle rechten voorbehouden.
  Het auteursrecht was haar enige bezit.

# pl
  Rada miasta postanowiła w poniedziałek odbudować przed zimą stary most obok młyna za cztery miliony.
- Wszelkie prawa zastrzeżone. Kopiowanie materiałów bez zgody wydawcy zabronione.

  Sąd uznał, że prawa autorskie do listów należą do bratanka, który sam zdecyduje o ich wydaniu w przyszłości.

  Rozpowszechnianie plotek o moście zaszkodziło wszystkim, mówi młynarz, a najbardziej temu, kto je powtarzał.

- Tekst ukazał się pierwotnie w „Kurierze Portowym”
  Tekst ukazał się w czwartek, a już w piątek armator żądał sprostowania i przeprosin od całej redakcji.

- Tekst jest chroniony prawem autorskim
  Tekst chroniony prawem autorskim wydrukował młynarz na workach, bez zgody poety i bez przecinków.

  Nocny statek będzie pływał do końca października, a potem gminy policzą, ile zarobił i ile kosztował.
  W porcie nikt nie wierzy w statek zimowy, ale piekarze zamówili już większy piec na drugą stronę ulicy.
  Próba kosztuje tyle co kilometr drogi, mówi burmistrzyni, a droga sama nigdzie nie popłynie przez zatokę.
  Kopiowanie klucza bez zgody burmistrza jest zabronione.

# ru
  Городской совет решил в понедельник восстановить до зимы старый мост у мельницы, работы начнутся в июне.
- © 2025 «Мельничный вестник». Все права защищены.
= site: Мельничный вестник
- При использовании материалов ссылка на сайт обязательна.

  Суд решил, что авторские права на письма перешли к племяннику, и теперь он сам определит, что будет напечатано.

  Копирование чертежей мельницы в долине запрещено не было, но ни одна копия так и не закрутилась, говорит мельник.

- При перепечатке материалов активная ссылка на сайт обязательна.
  Полное или частичное затопление подвалов ожидается в трех районах.

- Копирование материалов без ссылки запрещено.

  Копирование ключей от мельницы запрещено договором, говорит староста.

  Ночной теплоход будет ходить до конца октября, а потом города подсчитают, сколько он заработал за это лето.
  В порту никто не верит в зимний рейс, но пекари уже заказали себе печь побольше и место под нее.
  Опыт стоит столько же, сколько километр дороги, говорит мэр, а дорога сама никуда не поплывет через залив.
  Копирование ключа без согласия мэра запрещено.

  Ночной теплоход будет ходить до конца октября, а потом города подсчитают, сколько он заработал за это лето.
  В порту никто не верит в зимний рейс, но пекари уже заказали себе печь побольше и место под нее.
  Опыт стоит столько же, сколько километр дороги, говорит мэр, а дорога сама никуда не поплывет через залив.
- © 2025 «Мельничный вестник». Все права защищены.
  Авторские права были её единственным богатством.

# sv
- Samtliga rättigheter förbehålls.
  Drönare får inte användas utan tillstånd från kommunen, och det gäller även för dem som bor vid hamnen.

  Kommunen beslutade i måndags att bygga om den gamla bron vid kvarnen före vintern för fyra miljoner kronor.
- Allt innehåll är skyddat av upphovsrätt.

  Domstolen fann att upphovsrätten till breven tillhör brorsonen, som nu själv bestämmer vad som får tryckas.

  Kopiering av kvarnens ritningar var inte tillåtet i dalen, men året därpå snurrade fyra likadana hjul i ån.

- Drivs med WordPress
- Texten publiceras med tillstånd från förlaget.
  Artikeln publicerades i en liten tidskrift som ingen läste.

- © Copyright Kuriren. Allt innehåll är skyddat av upphovsrättslagen.
  Ange källan till varje siffra i uppsatsen, lärde sig eleverna i Umeå.

  Nattbåten går till slutet av oktober, och därefter räknar kommunerna ihop vad den har tjänat och kostat.
  I hamnen är det ingen som tror på vinterbåten, men bagarna har redan beställt en större ugn till bageriet.
  Försöket kostar lika mycket som en kilometer väg, säger borgmästaren, och en väg flyter inte över sundet.
  Kopiering av nyckeln är förbjuden utan borgmästarens tillstånd.

  Nattbåten går till slutet av oktober, och därefter räknar kommunerna ihop vad den har tjänat och kostat.
  I hamnen är det ingen som tror på vinterbåten, men bagarna har redan beställt en större ugn till bageriet.
  Försöket kostar lika mycket som en kilometer väg, säger borgmästaren, och en väg flyter inte över sundet.
- © Copyright Kuriren. Allt innehåll är skyddat av upphovsrättslagen.
  Upphovsrätten var hennes enda tillgång.

# ja
  無断転載禁止の札が、灯台の絵の横に掛けてあった。
- 無断転載・複製を禁じます。著作権は灯台新聞社に帰属します。

  市議会は月曜日、水車小屋のそばにある古い橋を冬までに架け替えることを決めました。工事は六月に始まります。
- 無断転載を禁じます
- 記事・写真の無断転載は固くお断りします。

  裁判所は、手紙の著作権は作家のおいに移ったと判断し、出版するかどうかは本人が決めることになりました。

  無断で図面を写した大工は村を追われたが、その水車だけは今も回り続けていると、資料館の館長は笑いながら話した。

# ko
  무단전재와 재배포를 금지한 약관을 두고 등대지기와 출판사가 다투고 있다.
- 무단전재 및 재배포 금지

  시의회는 17일 물레방아 옆의 낡은 다리를 겨울이 오기 전까지 새로 놓기로 하고 예산 사백만을 통과시켰다.
- 저작권자 ⓒ 은재일보. 무단전재 및 재배포 금지
- Copyright © 은재일보. 무단 전재-재배포, AI 학습 및 활용 금지
- © 2025 은재일보. All rights reserved.
= site: 은재일보
- 본 사이트의 모든 기사는 저작권법의 보호를 받으며 무단 전재, 복사, 배포 등을 금합니다.

  법원은 편지의 저작권이 작가의 조카에게 넘어갔다고 보고, 무엇을 출판할지는 이제 조카가 정하게 된다고 밝혔다.
  출판사는 소설을 무단 전재한 업체 세 곳을 고소했고, 업체들은 작가가 말로 허락했다고 맞섰다.

  여객선 회사는 시월 말까지 야간 배를 운항하고 그 뒤에 마을들이 모여 수입과 비용을 함께 따져 보기로 했다.
  항구에서는 겨울 배가 올 것이라고 믿는 사람이 아무도 없지만 빵집 주인들은 벌써 더 큰 화덕을 주문해 두었다.
  시험 운항에 드는 돈은 도로 일 킬로미터를 까는 값과 같다고 시장이 말했는데 도로는 필요 없어도 옮길 수가 없다.
- Copyright © 은재일보. 무단 전재-재배포, AI 학습 및 활용 금지
  저작권은 그녀의 유일한 재산이었다.

# da
  Optagelserne må ikke gengives uden tilladelse fra familien, skriver retten.

- Kopiering af hele eller dele af artiklen kræver skriftlig tilladelse.
- Du må gerne citere med kildeangivelse.
  Droner må ikke bruges over havnen uden tilladelse fra kommunen, og det gælder også for dem, der bor der.

  Byrådet vedtog mandag at genopbygge den gamle bro ved møllen inden vinteren for fire millioner kroner.
- © 2025 Møllebladet. Alle rettigheder forbeholdes.
= site: Møllebladet
- Artiklen er beskyttet af ophavsret og må ikke kopieres uden tilladelse.

  Retten fandt, at ophavsretten til brevene var gået i arv til nevøen, som nu selv bestemmer, hvad der må trykkes.
  Tegningerne er ophavsretligt beskyttet, siger barnebarnet, og hun vil selv afgøre, hvem der må bygge efter dem.

- Drevet af WordPress
- Artiklen bringes med tilladelse fra forlaget.
  Indlægget blev først bragt i en skoleavis og vakte ingen opsigt.

- Alt indhold på sitet er omfattet af lov om ophavsret.

  Kopiering af nøglekort er ikke tilladt uden udlejerens samtykke.

# no
  Opptakene kan ikke gjengis uten samtykke fra familien, skriver retten.

  Droner kan ikke brukes over havnen uten tillatelse fra kommunen, og det gjelder også for dem som bor der.

  Kommunestyret vedtok mandag å bygge opp igjen den gamle brua ved mølla før vinteren for fire millioner kroner.
- © 2025 Møllebladet. Alle rettigheter forbeholdt.
= site: Møllebladet
- Materialet er vernet etter åndsverkloven og kan ikke gjengis uten skriftlig tillatelse.

  Retten fant at opphavsretten til brevene hadde gått i arv til nevøen, som nå selv bestemmer hva som skal trykkes.
  Tegningene er vernet etter åndsverkloven, sier barnebarnet, og hun vil selv avgjøre hvem som får bygge etter dem.

- Drevet av WordPress
- Artikkelen er publisert med tillatelse fra forlaget.
  Innlegget ble publisert i en skoleavis og vakte ingen oppsikt.

- Kopiering av materiale for bruk annet sted er ikke tillatt uten avtale.

  Kopiering av nøkkelkort er ikke tillatt uten samtykke fra utleieren.

# fi
- Lainatessasi mainitse lähde.
- Sisällön hyödyntäminen tekoälyn kouluttamiseen ilman lupaa on kielletty.
  Droonin lennättäminen sataman yllä ilman kaupungin lupaa on kielletty, ja se koskee myös alueen asukkaita.

  Kunnanvaltuusto päätti maanantaina rakentaa myllyn vieressä olevan vanhan sillan uudelleen ennen talvea.
- © 2025 Myllysanomat. Kaikki oikeudet pidätetään.
= site: Myllysanomat
- Artikkelin kopiointi ilman julkaisijan lupaa on kielletty.

  Oikeus katsoi, että kirjeiden tekijänoikeus oli siirtynyt veljenpojalle, joka nyt päättää, mitä niistä painetaan.
  Kopiointi on kylässä kielletty, sanoi koulun rehtori, ja silti jokaisella oppilaalla on samat vastaukset vihkossaan.
  Hovioikeuden mukaan käsityöläisen kuosi on tekijänoikeuslailla suojattu, eikä kilpailija saa kopioida sitä ilman lupaa.

- Moottorina WordPress
- Tämä kirjoitus on julkaistu alun perin kaupunginosan lehdessä.
  Artikkeli julkaistiin ensimmäisen kerran pienessä kulttuurilehdessä, eikä kukaan huomannut sitä.

  Yölautta kulkee lokakuun loppuun asti, ja sen jälkeen kunnat laskevat yhdessä, mitä se on tuonut ja vienyt.
  Satamassa kukaan ei usko talvilauttaan, mutta leipurit ovat jo tilanneet suuremman uunin ja uuden kellon.
  Kokeilu maksaa yhtä paljon kuin kilometri tietä, sanoo pormestari, eikä tie itse kellu lahden yli minnekään.
  Avaimen kopiointi ilman pormestarin lupaa on kielletty.

  Yölautta kulkee lokakuun loppuun asti, ja sen jälkeen kunnat laskevat yhdessä, mitä se on tuonut ja vienyt.
  Satamassa kukaan ei usko talvilauttaan, mutta leipurit ovat jo tilanneet suuremman uunin ja uuden kellon.
  Kokeilu maksaa yhtä paljon kuin kilometri tietä, sanoo pormestari, eikä tie itse kellu lahden yli minnekään.
- © 2025 Myllysanomat. Kaikki oikeudet pidätetään.
  Tekijänoikeus oli hänen ainoa omaisuutensa.

# cs
  Městská rada v pondělí rozhodla, že starý most u mlýna bude do zimy znovu postaven za čtyři miliony korun.
- © 2025 Mlýnské listy. Všechna práva vyhrazena.
= site: Mlýnské listy
- Publikování nebo další šíření obsahu je bez písemného souhlasu vydavatele zakázáno.

  Soud rozhodl, že autorská práva k dopisům přešla na synovce, který teď sám určí, co z nich vyjde tiskem.
  Kopírování plánů mlýna bylo v údolí zakázáno, vypráví kronikář, a přesto stály za rok na potoce mlýny čtyři.

  Městská rada v pondělí rozhodla, že starý most u mlýna bude do zimy znovu postaven za čtyři miliony korun.
  Bez písemného souhlasu rodičů nesmějí děti na přívoz.

- Převzato se svolením vydavatele
  Kopírování klíčů bez souhlasu majitele domu nájemní smlouva zakazuje, a přesto jich soud napočítal čtyřicet.

  Městská rada v pondělí rozhodla, že starý most u mlýna bude do zimy znovu postaven za čtyři miliony korun.
- Šíření článků je bez souhlasu redakce zakázáno.

  Šíření článků o mlýně bez svolení mlynáře trestala vrchnost holí, píše kronikář.

  Noční přívoz bude jezdit do konce října a potom obce společně spočítají, kolik vydělal a kolik je stál.
  V přístavu na zimní loď nikdo nevěří, ale pekaři si už objednali větší pec a vzali dva nové učně.
  Zkušební provoz stojí tolik co kilometr silnice, říká starostka, a silnice přes záliv sama od sebe nikam neodpluje.
  Kopírování klíče bez souhlasu starosty je zakázáno.

# sk
  Mestská rada v pondelok rozhodla, že starý most pri mlyne bude do zimy znova postavený za štyri milióny eur.
- © 2025 Mlynské noviny. Všetky práva vyhradené.
= site: Mlynské noviny
- Publikovanie alebo ďalšie šírenie obsahu je bez písomného súhlasu vydavateľa zakázané.

  Súd rozhodol, že autorské práva k listom prešli na synovca, ktorý teraz sám určí, čo z nich vyjde tlačou.
  Kopírovanie plánov mlyna bolo v doline zakázané, rozpráva kronikár, a predsa stáli o rok na potoku mlyny štyri.

- Prevzaté so súhlasom vydavateľa
  Kopírovanie kľúčov bez súhlasu majiteľa domu nájomná zmluva zakazuje, a predsa ich súd narátal štyridsať.

  Nočný prievoz bude premávať do konca októbra a potom obce spoločne spočítajú, koľko zarobil a koľko ich stál.
  V prístave zimnej lodi nikto neverí, ale pekári si už objednali väčšiu pec a prijali dvoch nových učňov.
  Skúšobná prevádzka stojí toľko čo kilometer cesty, hovorí starostka, a cesta cez záliv sama od seba nikam neodpláva.
  Kopírovanie kľúča bez súhlasu starostu je zakázané.

# hu
  A városi tanács hétfőn úgy döntött, hogy a malom melletti régi hidat még a tél előtt négymillióért újjáépítik.
- © 2025 Malomhírek. Minden jog fenntartva.
= site: Malomhírek
- Cikkeink utánközlése csak a kiadó előzetes írásbeli engedélyével lehetséges.

  A bíróság szerint a levelek szerzői joga az unokaöccsre szállt, és most ő dönti el, mi jelenhet meg belőlük.
  A malom terveinek másolása a völgyben tilos volt, meséli a krónikás, egy év múlva mégis négy malom állt a patakon.

- Üzemelteti a WordPress
  A kiadó engedélyével nyomták a könyvet, derült ki a perben, de a kapitány lányát senki sem kérdezte.

- Cikkeink átvétele csak írásos engedéllyel lehetséges.

  A kulcsok másolása a közös képviselő tudta nélkül tilos a házban.

  Az éjszakai komp október végéig jár, azután a falvak együtt számolják össze, mennyit hozott és mennyit vitt.
  A kikötőben senki sem hisz a téli hajóban, de a pékek már megrendelték a nagyobb kemencét és felvettek két inast.
  A próba annyiba kerül, mint egy kilométer út, mondja a polgármester, és az út magától nem úszik át az öblön.
- © 2025 Malomhírek. Minden jog fenntartva.
  A szerzői jog volt az egyetlen vagyona.

# ro
  Consiliul local a hotărât luni ca vechiul pod de lângă moară să fie reconstruit înainte de iarnă cu patru milioane.
- © 2025 Curierul Morii. Toate drepturile rezervate.
= site: Curierul Morii
- Preluarea conținutului se face în limita a 500 de semne, cu citarea sursei și link activ.

  Instanța a hotărât că drepturile de autor asupra scrisorilor au trecut la nepot, care decide acum ce se tipărește.
  Reproducerea planurilor morii era interzisă în vale, povestește cronicarul, și totuși peste un an erau patru mori.
  Tribunalul a decis că preluarea întregii cronici fără acordul autoarei încalcă dreptul de autor, deși numele ei apărea la sfârșit.

- Reproducerea totală sau parțială a materialelor este interzisă fără acordul scris al redacției.
  Inundarea totală sau parțială a pivnițelor este așteptată în trei cartiere.

# bg
  Общинският съвет реши в понеделник старият мост до мелницата да бъде построен наново преди зимата.
- © 2025 Мелнишки вести. Всички права запазени.
= site: Мелнишки вести
- Използването и публикуването на материали от сайта е забранено без писменото съгласие на издателя.

  Съдът прие, че авторските права върху писмата са преминали у племенника, който сега решава какво да се печата.
  Копирането на плановете беше забранено в долината, разказва летописецът, но след година мелниците станаха четири.

- Копирането на материали от сайта е забранено без разрешение на редакцията.
  Пълното или частичното наводняване на мазетата се очаква в три квартала.

- Всички права запазени.
  Всички права запазени за мелничаря изтекоха през пролетта, съобщи общината.
  Възпроизвеждането на стария мост в дърво без един пирон отне четири години.

# el
  Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα να ξαναχτιστεί πριν από τον χειμώνα η παλιά γέφυρα δίπλα στον μύλο.
- © 2025 Τα Νέα του Μύλου. Με επιφύλαξη παντός δικαιώματος.
= site: Τα Νέα του Μύλου
- Απαγορεύεται η αναδημοσίευση χωρίς γραπτή άδεια του εκδότη.

  Το δικαστήριο έκρινε ότι τα πνευματικά δικαιώματα των επιστολών πέρασαν στον ανιψιό, που αποφασίζει τι θα τυπωθεί.
  Στην κοιλάδα η αντιγραφή των σχεδίων του μύλου απαγορεύεται ακόμη, λένε οι γέροι, κι ας έχουν γίνει οι μύλοι τέσσερις.

- Η αναδημοσίευση του περιεχομένου επιτρέπεται μόνο με αναφορά στην πηγή.
  Η ολική ή μερική πλημμύρα των υπογείων αναμένεται σε τρεις συνοικίες.

- © 2023 Τοπικός Μύλος, με επιφύλαξη παντός δικαιώματος
- Απαγορεύεται η αναδημοσίευση χωρίς άδεια
  Με επιφύλαξη παντός δικαιώματος πλήρωσε ο μυλωνάς τα διόδια της γέφυρας, όπως έγραψε στην απόδειξη.
  Απαγορεύεται η αναδημοσίευση των επιστολών του μυλωνά, έκρινε το δικαστήριο, όσο ζει η χήρα του.

# uk
  Міська рада в понеділок вирішила до зими відбудувати старий міст біля млина, роботи почнуться в червні.
- © 2025 «Млинарський вісник». Усі права захищено.
= site: Млинарський вісник
- У разі використання матеріалів гіперпосилання на сайт обов'язкове.

  Суд вирішив, що авторські права на листи перейшли до небожа, і тепер він сам визначить, що буде надруковано.
  Копіювання креслень млина в долині було заборонено, розповідає літописець, та за рік млинів стало чотири.

- У разі передруку матеріалів активне посилання на сайт обов'язкове.
  Повне або часткове затоплення підвалів очікують у трьох районах.

- Передрук матеріалів лише з дозволу редакції.

  Передрук матеріалів про міст приніс друкарні збиток.
  Посилання на свідка обов'язкове в кожному протоколі, нагадав голова громади.

  Нічний пором ходитиме до кінця жовтня, а потім громади разом підрахують, скільки він заробив і скільки їм коштував.
  У порту ніхто не вірить у зимовий рейс, але пекарі вже замовили собі більшу піч і взяли двох нових учнів.
  Випробування коштує стільки ж, скільки кілометр дороги, каже міська голова, а дорога сама нікуди не попливе.
  Копіювання ключа без згоди мера заборонено.

# tr
  Belediye meclisi pazartesi günü değirmenin yanındaki eski köprünün kıştan önce yeniden yapılmasına karar verdi.
- © 2025 Değirmen Postası. Tüm hakları saklıdır.
= site: Değirmen Postası
- Sitedeki haberler izinsiz ve kaynak gösterilmeden yayımlanamaz.

  Mahkeme mektupların telif hakkının yeğene geçtiğine karar verdi; neyin basılacağını artık yalnız o belirleyecek.
  Değirmenin planlarını izinsiz kopyalamak vadide yasaktı, diyor tarihçi, ama bir yıl sonra derede dört değirmen vardı.

  Belediye meclisi pazartesi günü değirmenin yanındaki eski köprünün kıştan önce yeniden yapılmasına karar verdi.
  İzin alınmadan çekilen fotoğraflar silindi.
- İzin alınmadan çoğaltılamaz ve yayımlanamaz.
  Eski el yazması, yırtılmadan çoğaltılamayacağı için yalnızca camın ardından gösterildi.

- Sitemizde yayınlanan haberlerin telif hakları Vapur Postası'na aittir, kaynak gösterilmeden kullanılamaz.
  Bütün hakları saklıdır ama evi satamaz, çünkü kardeşi imza vermiyor.

# ar
  قرر المجلس البلدي يوم الاثنين إعادة بناء الجسر القديم بجانب الطاحونة قبل الشتاء بكلفة أربعة ملايين.
- © 2025 بريد الطاحونة. جميع الحقوق محفوظة
= site: بريد الطاحونة
- لا يجوز إعادة نشر المحتوى دون إذن خطي

  رأت المحكمة أن حقوق النشر الخاصة بالرسائل انتقلت إلى ابن الأخ، وهو من يقرر اليوم ما يطبع منها وما يبقى.
  على الصفحة الأولى كتب "جميع الحقوق محفوظة"، وتحتها بقلم الرصاص اسم الفتاة التي نسخت الكتاب كله بيدها.
- أعد نشر هذا المقال
  يمنع النقل البري على الجسر ليلا إلا للحافلات وسيارات الإسعاف.

- جميع الحقوق محفوظة لموقع العبارة
  جميع الحقوق محفوظة لأرملة الطحان، هذا ما كتبه القاضي في آخر سطر من الحكم.

  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.
- © 2025 بريد الطاحونة. جميع الحقوق محفوظة
  كانت حقوق النشر ثروتها الوحيدة.

# fa
  شورای شهر روز دوشنبه تصمیم گرفت پل کهنه کنار آسیاب را پیش از زمستان با هزینه چهار میلیون از نو بسازد.
- تمامی حقوق این سایت برای پیک آسیاب محفوظ است
- استفاده از مطالب با ذکر منبع بلامانع است.

  دادگاه اعلام کرد که حق نشر نامه‌ها به برادرزاده رسیده است و اکنون او تصمیم می‌گیرد چه چیزی چاپ شود.
  در دره کسی بدون اجازه آسیابان از نقشه‌ها رونوشت نمی‌گرفت، و با این همه یک سال بعد چهار آسیاب کار می‌کرد.
- قدرت گرفته از وردپرس
  بازنشر کتاب بدون اجازه خانواده نویسنده در دادگاه ممنوع شد.

# he
  מועצת העיר החליטה ביום שני לבנות מחדש לפני החורף את הגשר הישן שליד הטחנה, בעלות של ארבעה מיליון.
- © 2025 דואר הטחנה. כל הזכויות שמורות
= site: דואר הטחנה
- אין להעתיק תכנים מהאתר ללא אישור בכתב

  בית המשפט קבע שזכויות היוצרים במכתבים עברו לאחיין, והוא שיחליט מעכשיו מה מהם יודפס ומה יישאר במגירה.
  אין להעתיק תוכניות של טחנה זרה, אמר הזקן לנכדו, כי מי שמעתיק לא יודע למה הגלגל מסתובב ומתי הוא נעצר.
- מופעל על ידי WordPress
  אין להעתיק את המפתח בלי לשאול את ועד הבית, נקבע באסיפה.

- כל הזכויות שמורות לאתר המעבורת
  כל הזכויות שמורות לאלמנת הטוחן, קבע השופט, והאח יצא מהאולם בכעס.

  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  הניסיון עולה כמו קילומטר אחד של כביש, אומרת ראשת העיר, וכביש אינו שט לבדו אל העבר השני של המפרץ.
- © 2025 דואר הטחנה. כל הזכויות שמורות
  זכויות היוצרים היו כל רכושה.

# hi
  नगर परिषद ने सोमवार को तय किया कि पनचक्की के पास का पुराना पुल सर्दियों से पहले चार करोड़ में फिर बनाया जाएगा।
- © 2025 पनचक्की समाचार। सर्वाधिकार सुरक्षित
- इस साइट की सामग्री बिना लिखित अनुमति के प्रकाशित करना वर्जित है।

  अदालत ने माना कि चिट्ठियों का कॉपीराइट भतीजे को मिल चुका है और अब वही तय करेगा कि क्या छपेगा और क्या नहीं।
  पनचक्की के नक्शे बिना अनुमति के कोई नहीं देखता था, इतिहासकार बताते हैं, फिर भी साल भर में चार चक्कियाँ बन गईं।

- सभी अधिकार सुरक्षित हैं
  सभी अधिकार सुरक्षित रखने का वादा नगर प्रमुख ने मछुआरों से दो बार किया।

# id
  Dewan kota memutuskan pada hari Senin bahwa jembatan tua di samping kincir dibangun lagi sebelum musim hujan.
- © 2025 Warta Kincir. Hak cipta dilindungi undang-undang.
= site: Warta Kincir
- Dilarang menyalin isi situs ini tanpa izin tertulis dari redaksi.

  Pengadilan memutuskan bahwa hak cipta surat-surat itu beralih kepada keponakannya, yang kini menentukan isinya.
  Dilarang keras, kata kakek itu, tetapi setahun kemudian di sungai yang sama sudah berputar empat kincir yang serupa.

  Kapal malam berlayar sampai akhir musim kemarau, lalu kota-kota kecil itu menghitung hasil dan biayanya.
  Di pelabuhan tidak ada yang percaya kapal musim hujan akan datang, tetapi tukang roti sudah memesan tungku.
  Uji coba itu memakan biaya satu kilometer jalan, kata wali kota, padahal jalan tidak bisa berlayar sendiri.
- © 2025 Warta Kincir. Hak cipta dilindungi undang-undang.
  Hak cipta adalah satu-satunya hartanya.

# vi
  Hội đồng thành phố hôm thứ hai quyết định xây lại cây cầu cũ bên cối xay trước mùa đông với chi phí bốn triệu.
- © 2025 Báo Cối Xay giữ bản quyền nội dung trên website này
- Ghi rõ nguồn "Báo Cối Xay" khi phát hành lại thông tin từ website này.

  Tòa án cho rằng bản quyền các bức thư đã chuyển sang người cháu, và từ nay ông là người quyết định in gì, bỏ gì.
  Ở thung lũng, sao chép bản vẽ cối xay bị coi là xấu, ông lão kể, thế mà một năm sau trên suối đã có bốn cái.

  Hội đồng thành phố hôm thứ hai quyết định xây lại cây cầu cũ bên cối xay trước mùa đông với chi phí bốn triệu.
  Ông thợ khóa treo biển cấm sao chép chìa khóa nhà xay.

# th
  สภาเทศบาลมีมติเมื่อวันจันทร์ให้สร้างสะพานเก่าข้างโรงสีขึ้นใหม่ก่อนถึงฤดูหนาวด้วยงบประมาณสี่ล้าน
- © 2025 ข่าวโรงสี สงวนลิขสิทธิ์
- ห้ามคัดลอกหรือนำเนื้อหาไปเผยแพร่โดยไม่ได้รับอนุญาตเป็นลายลักษณ์อักษร

  ศาลเห็นว่าลิขสิทธิ์ของจดหมายตกเป็นของหลานชายแล้ว และต่อไปนี้เขาจะเป็นผู้ตัดสินใจว่าจะพิมพ์ฉบับใดบ้าง
  ในหุบเขาไม่มีใครลอกแบบกังหันของคนอื่น ชายชราเล่า แต่ปีต่อมาในลำธารเดียวกันก็มีกังหันหมุนอยู่ถึงสี่ตัว

# th
- ห้ามคัดลอก ทำซ้ำ หรือนำเนื้อหาในเว็บไซต์นี้ไปเผยแพร่โดยไม่ได้รับอนุญาต
  ห้ามคัดลอกสูตรขนมของร้านข้างโรงสี เป็นข้อตกลงที่คนในตลาดท่าเรือรักษากันมาตั้งแต่รุ่นปู่ย่าโดยไม่มีใครจดไว้

# zh
- 未经书面许可，不得以任何方式复制或转载。
  未经许可，渔民不得在禁渔期出海，村里的老船工对此没有怨言。

# html
  <p>The school has eleven pupils, four more than last year, and the teacher has asked for a second stove.</p>
- <div class="copyright-bar">Marwick Harbor Press</div>
  <p>At low tide the postman walks across the flats, his boots around his neck, the letters under his hat.</p>
  <p class="music-copyright">The copyright in the harbor song ran out in 1990, and three breweries use it.</p>
  <p>The new pump came on Tuesday, and by Friday the cellars on the quay were dry for the first time since May.</p>
  <p>A surveyor measured the dike in April and found that it had sunk by a hand along the whole eastern side.</p>
"""
