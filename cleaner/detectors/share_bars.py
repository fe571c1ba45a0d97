"""Share and follow bars: buttons that pass the article on, rows of network names, prompts to follow the site elsewhere.

Why it goes: it is the page's furniture. The names of the networks say nothing about the article and stand on every page
of a site.

What stays: sentences about sharing, following and the networks, a list of networks that a sentence announces, and a
single network's name as a subheading in the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.detectors._lines import ITEM, notice, outside, rest, taken_up
from cleaner.document import Finding, Line, Page
from cleaner.phrases import Hit, Hits, is_told

PHRASES = {
    "en": """
        this post is public so feel free to share it
        ^share this article
        ^share this story
        ^share this post
        ^share this page
        ^share this thread$
        ^share this release
        ^share this recipe
        ^share this:$
        ^share this on
        ^share this with$
        ^share this with {a friend|your friends|your network|your followers|your family|others|colleagues|your colleagues|a colleague}$
        ^share this with {someone who|somebody who|anyone who|a friend who|friends who|people who}
        ^share article$
        ^share via
        ^share on social media$
        ^share to facebook
        ^share by email
        click to share on
        ^email this article
        ^email this to a friend
        ^print this article
        ^print this page
        ^tweet this
        ^pin it for later
        ^pin it$
        ^copy link {to|url|copied|address|share|to clipboard|to article|facebook|email|x|link}
        ^copy article link
        ^link copied
        ^copied to clipboard
        ^follow us on
        ^follow us$
        ^follow us for
        ^follow us at
        ^follow me on
        ^follow me$
        follow * on google news
        ^add * as a preferred source on google
        ^like us on facebook
        ^find us on facebook
        ^find us on social media
        ^visit us on facebook
        ^join us on facebook
        ^join our whatsapp channel
        ^join our telegram channel
        ^subscribe to our youtube channel
        ^connect with us
        ^stay connected$
        ^getting value, share it with others
        ^share on
        ^share it$
        ^share with friends
        ^share with your friends
        ^share link$
        ^share full article$
        ^share options$
        ^{send|share|forward} {by e-mail|by email|via email|via e-mail|by mail|with friends|this with friends|with your friends}$
        ^{share|send|forward} {this story|this article|this post|this page} {with your friends|with friends|with a friend|with others|by email|by e-mail|to a friend}
        ^{the link|link|the url} {has been copied|was copied|is copied} to your clipboard
        ^{the link|link} {has been copied|was copied}$
        ^link copied to your clipboard$
        ^{follow|join} our {channel|page|whatsapp channel|telegram channel} on
        ^{follow|find} us {also|here|too} on
        ^more sharing options
        share it with your friends
        share this * with your friends
        ^send this * to a friend
        ^send to a friend
        ^forward to a friend
        like, share and subscribe
        ^follow for more$
        ^join our * channel
        ^join our * group
        ^subscribe to our * channel
        follow us on google news
        ^spread the word$
        ^save for later$
        ^gift this article$
        ^bookmark this
        ^scan the qr code to follow
        ^follow our * channel
        ^follow our * page
        // Bare words: they count where nothing else is on the line.
        ~share
        ~shares
        ~tweet
        ~bookmark
        ~save
        ~print
        ~email
        ~follow
        ~-facebook-
        ~-instagram-
        ~-linkedin-
        ~-pinterest-
        ~-whatsapp-
        ~-youtube-
        ~-twitter-
        ~-tiktok-
        ~telegram
        ~reddit
        ~flipboard
        ~tumblr
        ~bluesky
        ~mastodon
        ~threads
        ~snapchat
        ~messenger
        ~^follow
        ~^join us
        ~^find us
        ~^share
        ~^print
        ~^send
        ~^email
        ~^forward
        ~^recommend
        ^a post shared by * (@
        ^a {photo|video|reel} {posted|shared} by * (@
        ^{view|see} {post|this post|tweet} on {x|twitter|facebook|threads|bluesky|instagram|tiktok|mastodon|reddit}$
        ^{view|see|open} on {threads|instagram|tiktok|bluesky|facebook|x|mastodon|reddit|telegram}$
        ^{view|see} this {profile|account|reel|photo|video} on {instagram|tiktok|threads}$
        ^rss - {posts|comments}$
        ^{copy|copied|link copied|url copied|copy link|copy url|copied link} to {clipboard|the clipboard}$
        ^{save|bookmark|print|download|copy|email} {article|this article|story|this story|post|this post}$
        ^add {to|this to|this article to} {reading list|my reading list|your reading list|saved articles|bookmarks|your bookmarks|favourites|favorites}$
        ^{make us|set us as|choose us as|mark us as} {preferred|a preferred source|your preferred source} {on|in} google$
        ^like this:$
        ^follow us on * for {more|the latest|updates|news|breaking news}
        ^copy link$
    """,
    "zh": """
        ^{在|于|於}{ facebook| instagram| x| twitter| youtube| threads|facebook|微博|微信|脸书|臉書}{关注我们|關注我們|追蹤我們|追踪我们|上追蹤我們|上关注我们|上關注我們|分享|上分享}$
        ^分享到
        ^分享至
        ^分享本文
        ^分享文章
        ^分享此文
        分享给好友
        ^分享到朋友圈
        点击 * 分享到朋友圈
        ^一键分享
        ^复制链接
        ^複製連結
        扫一扫 * 分享
        ^扫码关注
        扫描二维码 * 关注
        关注我们的微信
        关注我们的微博
        ^关注我们
        欢迎关注 * 公众号
        请关注 * 公众号
        微信扫一扫
        ^分享這篇文章
        ^追蹤我們
        按讚 * 粉絲專頁
        訂閱 * youtube 頻道
        ^分享给
        ^分享給
        ^分享此
        ^分享這
        ^分享这
        ^分享:$
        ^分享按钮$
        ^分享按钮:
        分享给朋友$
        分享給朋友$
        分享至好友和朋友圈
        分享给更多
        分享到朋友圈$
        关注我们的公众号
        关注公众号
        關注我們的
        ^关注我们的
        ^追蹤我們的
        ^追踪我们的
        长按 * 关注
        长按识别二维码
        长按二维码
        长按图片识别
        识别二维码 * 关注
        微信公众号:
        微信公众平台
        扫描二维码 * 分享
        ^扫码分享
        ^微信扫码
        ^扫码加入
        ^点击右上角 * 分享
        ^按讚
        按讚追蹤
        ^加入 * 粉絲團
        ^加入我們的 * 群組
        ^加入粉絲專頁
        訂閱我們的 * 頻道
        ^已複製
        ^已复制
        ^链接已复制
        ^連結已複製
        ^複製網址
        ^複製链接
        ^複製鏈接
        ^转发$
        ^追蹤 * google 新聞
        ^打印本页
        ^打印本文
        ^列印$
        ^关注 * 公众号
        请关注 * 微博
        请关注 * 微信
        用微信扫描
        微信扫描二维码
        ^追蹤 * instagram
        ^追蹤 * facebook
        ^追蹤 * youtube
        ^关注官方
        ~分享
        ~微信
        ~微博
        ~新浪微博
        ~朋友圈
        ~qq空间
        ~收藏
        ~点赞
        ~臉書
        ~转发
        ~打印
        ~列印
        ~转发到
        ~line
        ~plurk
        ~噗浪
        ~推特
        ^在{ instagram| facebook} {上|}{查看|浏览}{这|}{篇|}{帖子|贴文}
        ^在{ instagram| facebook} {上|}檢視{這|}{篇|}{帖子|貼文}
        ^在{ instagram| facebook} {上|}查看這{篇|}{帖子|貼文}
        ^在{ instagram| facebook} {上|}查看{篇|}貼文
        ^{在|于}{ instagram| facebook| x}{上|}{查看|浏览|观看}{这篇帖子|此帖子|帖子|}$
        ^{在|於}{ instagram| facebook| x}{上|}{檢視|觀看}{此貼文|這篇貼文|這則貼文|}$
        ^查看{这|此}{篇|条|}{instagram|facebook|x| instagram| facebook}*{帖子|贴文}$
        ^檢視{這|此}{篇|則|}{instagram|facebook|x| instagram| facebook}*{帖子|貼文}$
        ^查看這{篇|則|}{instagram|facebook|x| instagram| facebook}*{帖子|貼文}$
        ^查看此{篇|則|}{instagram|facebook|x| instagram| facebook}*貼文$
        ^查看此則{instagram|facebook|x| instagram| facebook}*帖子$
        ^{复制|拷贝}{代码|链接|网址|}{到|至|}剪贴板$
        ^{复制|複製}{程式碼|連結|网址|網址|}{到|至|}{剪貼簿|剪貼板}$
        ^{链接|网址}{已|已经|}复制{成功|到剪贴板|}$
        ^{連結|網址}{已|已經|}{复制|複製}{成功|至剪貼簿|}$
        ^网址{已|已經|}複製{成功|至剪貼簿|}$
        ^网址已經复制{成功|至剪貼簿|}$
        ^网址已复制至剪貼簿$
        ^网址复制至剪貼簿$
        ^{通过|用|以}{电子邮件|邮件|email|whatsapp|telegram|line|facebook}{分享|传送|发送}$
        ^{透過|用|以}{電子郵件|email|電郵|whatsapp|telegram|line|facebook}{寄給朋友|傳送}$
        ^透過{電子郵件|email|電郵|whatsapp|telegram|line|facebook}分享$
        ^用{電子郵件|電郵}分享$
        ^以{電子郵件|電郵}分享$
        ^{打印|列印|友善列印|保存|收藏|储存|赠送}{文章|本文|此文|此页|这篇文章|本页}$
        ^{打印|列印|友善列印|保存|收藏|儲存|贈送}{此頁|這篇文章|本頁}$
        ^{儲存|贈送}文章$
        ^{儲存|贈送}本文$
        ^{儲存|贈送}此文$
        ^{在|于|於} google 新闻{上|中|}{关注|追踪}{我们|本报|本站}
        ^{在|于} google {新聞|資訊}{上|}{關注|追蹤}{我們|本報|本站}
        ^{将|把}{我们|本站|本报}{设为|添加为|加入} google *{首选|偏好}*来源
        ^{將|把}{我們|本站|本報}{設為|加入|列為} google *{首選|偏好}*來源
        ^{将|把}*{设为|添加为|加入}{您的|你的|} google {首选|偏好}{新闻|}来源
        ^{將|把}*{設為|加入}{您的|你的|} google {首選|偏好}{新聞|}來源
        ^{加入|关注}{我们的|本报|本站} {telegram|whatsapp|line} {频道|群组|专页}
        ^{加入|關注}{我們的|本報|本站} {telegram|whatsapp|line} {頻道|群組|專頁}
    """,
    "de": """
        ^artikel teilen
        ^beitrag teilen
        ^diesen artikel teilen
        ^diesen beitrag teilen
        ^jetzt teilen
        ^teilen mit
        ^teilen auf
        auf facebook teilen$
        auf twitter teilen$
        auf x teilen$
        per e-mail teilen$
        ^per mail versenden
        ^per e-mail versenden
        ^link kopieren
        ^folgen sie uns
        ^folgt uns
        ^folge uns
        ^seite drucken$
        ^artikel drucken$
        ^artikel merken$
        ^teile diesen
        besuchen sie uns auf facebook
        ^artikel * teilen$
        ^beitrag * teilen$
        ^seite * teilen$
        ^diese seite teilen
        ^diesen artikel * teilen$
        ^diesen beitrag * teilen$
        ^auf * teilen$
        ^bei * teilen$
        ^per * teilen$
        ^über * teilen$
        ^via * teilen$
        ^jetzt * teilen$
        ^teilen sie diesen
        ^teilen sie den artikel
        ^teilen sie diese
        ^teile diese
        ^teilen über
        ^teilen per
        ^teilen via
        dann teile ihn
        dann teilen sie ihn
        teile ihn mit deinen freunden
        ^auf * merken$
        ^auf * posten$
        ^artikel * verschicken
        ^{per|via} {mail|e-mail|email} {verschicken|versenden|senden|weiterleiten|teilen|empfehlen|weitersagen}$
        ^{per|via|auf|über} {whatsapp|telegram|facebook|x|twitter|linkedin|xing|threema|signal|bluesky} {teilen|verschicken|senden}$
        {link|der link|url|adresse} {wurde|ist} {in die zwischenablage kopiert|kopiert|in ihre zwischenablage kopiert|in der zwischenablage}
        ^{artikel|beitrag|diesen artikel|diesen beitrag|seite|text|diese seite} {weiterempfehlen|empfehlen|weiterleiten|teilen|verschicken|versenden|mit freunden teilen|weitersagen|per mail teilen}$
        ^{link|url} {kopieren|in zwischenablage kopieren|in die zwischenablage kopieren}$
        ^{folgen sie|folge|folgt} {uns|uns auch|uns jetzt|uns gern|uns gerne|unserem kanal|unserem whatsapp-kanal} {auf|bei}
        ^artikel * versenden
        ^artikel * weiterempfehlen
        ^artikel * empfehlen$
        ^weiterempfehlen$
        ^link * kopiert
        ^link in die zwischenablage
        ^folgen sie unserem
        ^folge unserem
        ^abonnieren sie unseren * kanal
        ^abonniere unseren * kanal
        unseren whatsapp-kanal
        unserem whatsapp-kanal
        unser whatsapp-kanal
        unseren telegram-kanal
        unserem telegram-kanal
        unseren youtube-kanal
        ^werden sie fan
        ^werde fan
        ^fan werden$
        ^gefällt mir$
        ^als e-mail versenden
        ^als lesezeichen speichern
        ^seite weiterempfehlen
        ~teilen
        ~drucken
        ~merken
        ~versenden
        ~xing
        ^folgen sie {unserer|unseren} * auf
        ^folgen sie {der|dem|den} * auf {facebook|instagram|linkedin|tiktok|twitter|youtube|whatsapp|telegram|bluesky|mastodon|threads|google|x}
        ~^folge
        ~^folgt
        ~senden
        ~mailen
        ~tweeten
        ~twittern
        ~e-mail
        ~teilen$
        ~drucken$
        ~ausdrucken$
        ~versenden$
        ~verschicken$
        ~empfehlen$
        ~weiterempfehlen$
        ~weiterleiten$
        ~kopieren$
        ~speichern$
        ~folgen$
        ^{sieh dir|schau dir|sehen sie sich} diesen {beitrag|post} auf {instagram|facebook|threads|tiktok} an$
        ^{dieses profil|diesen beitrag|beitrag|post} auf {instagram|facebook|threads|tiktok|x|twitter|bluesky} {ansehen|anzeigen}$
        ^ein {beitrag|post|reel} {geteilt von|von} * (@
        ^ein von * (@ * geteilter beitrag
        ^{als bevorzugte quelle|als bevorzugte google-quelle|bei google als bevorzugte quelle} {auf google|bei google|auswählen|hinzufügen|markieren|festlegen}
        als bevorzugte quelle {auf|bei} google {hinzufügen|auswählen|markieren|festlegen|speichern}$
        {auf|bei} google als bevorzugte quelle {hinzufügen|auswählen|markieren|festlegen|speichern}$
        ^{in zwischenablage|in die zwischenablage|code in die zwischenablage} {kopieren|kopiert}$
        ^link in die zwischenablage kopiert$
        ^link in zwischenablage kopiert$
        ^artikel {verschenken|ausdrucken|vormerken|speichern|herunterladen}$
        ^beitrag {verschenken|ausdrucken|merken|vormerken|speichern|herunterladen}$
        ^text {verschenken|ausdrucken|merken|vormerken|speichern|herunterladen}$
        ^diesen artikel {verschenken|ausdrucken|merken|vormerken|speichern|herunterladen}$
        ^{klick|klicke|klicken|klicken sie}, um {auf|über|per|dies|einem|einen} * {zu teilen|zu senden}
        ^klicken zum {ausdrucken|teilen}
    """,
    "fr": """
        ^partager cet article
        ^partager l'article
        ^partagez cet article
        ^partager sur
        ^partager la page
        ^partager via
        ^partager par
        ^suivez-nous$
        ^suivez-nous {sur|aussi|également|!|:|en direct|et|partout|dès|via|: facebook}
        ^suivre sur
        ^nous suivre
        ^rejoignez-nous sur
        retrouvez-nous sur
        ^copier le lien
        ^envoyer par e-mail
        ^envoyer à un ami
        ^imprimer l'article
        ^partager * par
        ^partager {ce|cet|cette}$
        ^partager ce {contenu|billet|post|document|dossier|lien|podcast|reportage|direct|sujet|texte|message|site|média}
        ^partager la vidéo
        ^partager :$
        ^partagez cette
        ^partagez ce
        ^partagez l'
        ^partagez sur
        ^partagez * sur les réseaux
        partagez-le !
        partagez-le avec
        partagez-le sur
        pensez à le partager
        hésitez pas à partager
        hésitez pas à le partager
        ^envoyer * par mail
        ^envoyer * par e-mail
        ^{envoyer|partager|transférer|partagez} {par|sur|via|avec} {whatsapp|e-mail|email|mail|courriel|facebook|twitter|x|telegram|linkedin|sms|messenger|bluesky|threads}$
        ^envoyer * à un ami
        ^envoyer par email
        ^suis-nous
        ^suivez-moi
        ^suivez notre
        ^suivez toute * sur
        ^rejoignez * chaîne
        ^rejoignez * groupe
        ^abonnez-vous à * chaîne
        abonnez-vous à notre chaîne
        abonnez-vous à notre page
        retrouvez-nous aussi
        sur nos réseaux sociaux$
        ^nos réseaux sociaux$
        ^lien copié
        ^copier l'url
        ^épingler$
        ~partager
        ~imprimer
        ~partages
        ~^suivez
        ~^retrouvez
        ~^rejoignez
        ~tweeter
        ~envoyer
        ~enregistrer
        ~partagez
        ~^partager
        ~^partagez
        ~^imprimer
        ~^envoyer
        ~^copier
        ~^recommander
        ~^transférer
        ^{voir|afficher|consulter} {cette publication|ce post|le post} sur {instagram|facebook|x|twitter}$
        ^{voir|afficher|consulter} {la publication|ce tweet|le tweet} sur {instagram|facebook|x|twitter}$
        ^{voir|afficher|consulter} {cette publication|ce post|le post} sur {threads|tiktok|linkedin|bluesky}$
        ^{voir|afficher|consulter} {la publication|ce tweet|le tweet} sur {threads|tiktok|linkedin|bluesky}$
        ^voir sur {instagram|facebook|x|twitter|threads|tiktok|linkedin|bluesky}$
        ^une publication partagée par * (@-
        ^{ajoutez-nous|ajouter ce site|ajouter ce média} {à vos sources préférées|comme source préférée|dans vos sources préférées|à mes sources préférées|en source préférée} {sur|de|dans} google
        ^{nous ajouter|ajouter} {à vos sources préférées|comme source préférée|dans vos sources préférées|à mes sources préférées|en source préférée} {sur|de|dans} google
        ^{faites de nous|choisissez-nous comme} * source préférée {sur|de|dans} google
        ^{enregistrer|sauvegarder} {l'article|cet article}$
        ^{offrir|offrez} {cet article|l'article|cet article à un proche|l'article à un ami}$
        ^{ajouter|ajoutez} {l'article|cet article} {à vos favoris|à mes favoris|aux favoris|à votre liste|à mes articles}$
        ^ajouter {à mes favoris|aux favoris|à ma liste de lecture}$
        ^lire plus tard$
        ^copier le code$
        ^{adresse|url} copiée$
        ^imprimer {cet article|cette page|la page}$
        ^cliquez pour {partager sur|envoyer un lien|imprimer} * dans une nouvelle fenêtre$
        ^{suivre|suivez} * sur {google|google actualités|google news|google discover}$
        ^copier {l'adresse|le lien|l'url} de {l'article|la page|cet article|cette page}$
    """,
    "es": """
        ^comparte esto
        ^comparte en
        ^compártelo
        ^compartir por
        ^síguenos$
        ^síguenos {en|también|y|a través|por|aquí|desde}
        ^síganos$
        ^síganos {en|también|y|a través|por|aquí|desde}
        ^copiar enlace
        ^enviar por correo
        ^enviar por email
        ^compartir este$
        ^compartir este {artículo|post|contenido|enlace|reportaje|vídeo|video|texto|podcast|mensaje|documento|directo|sitio|blog|tema}
        ^compartir esta$
        ^compartir esta {noticia|nota|página|entrada|publicación|información|historia|receta|entrevista|foto|web|crónica|columna|galería}
        ^compartir noticia
        ^compartir artículo
        ^compartir con
        ^compartir vía
        ^comparte la noticia
        ^comparte el artículo
        ^comparte esta$
        ^comparte esta {noticia|nota|página|entrada|publicación|información|historia|receta|entrevista|foto|web|crónica|columna|galería}
        ^comparte este$
        ^comparte este {artículo|post|contenido|enlace|reportaje|vídeo|video|texto|podcast|mensaje|documento|directo|sitio|blog|tema}
        ^comparte con tus
        ^comparta este$
        ^comparta este {artículo|post|contenido|enlace|reportaje|vídeo|video|texto|podcast|mensaje|documento|directo|sitio|blog|tema}
        ^comparta esta$
        ^comparta esta {noticia|nota|página|entrada|publicación|información|historia|receta|entrevista|foto|web|crónica|columna|galería}
        para compartir en
        ^haz clic para compartir
        ¡compártelo
        compártelo en
        compártelo con
        ^compártela
        ^únete a nuestro
        ^únete al canal
        ^únete a nuestra comunidad
        suscríbete a nuestro canal
        ^suscríbete al canal
        ^{enviar|compartir|comparte|envía|reenviar} {por|en|vía|con|a través de} {whatsapp|correo|correo electrónico|email|e-mail|facebook|twitter|x|telegram|linkedin|messenger|bluesky|threads}$
        ^copiar el enlace
        ^copiar url
        ^enlace copiado
        ^enviar a un amigo
        ^enviar * por correo
        ^enviar * por email
        ^enviar * por whatsapp
        síguenos en
        síguenos también
        ^siga nuestr-
        ^sigue nuestr-
        ^sigue toda la información * en
        ^danos like
        me gusta a nuestra página
        ^dale me gusta
        ~compartir
        ~imprimir
        ~guardar
        ~comparte
        ~^sigue
        ~^siga
        ~^sigan
        ~^seguir
        ~tuitear
        ~enviar
        ~favorito
        ~^compartir
        ~^comparte
        ~^comparta
        ~^imprimir
        ~^enviar
        ~^copiar
        ~^recomendar
        ~^recomienda
        compartir en {facebook|twitter|x|whatsapp|telegram|linkedin} compartir en
        ^compartir en {pinterest|instagram|tumblr|reddit|flipboard|redes|redes sociales|tus redes|las redes sociales|mastodon}$
        {únete|únase|sumate|súmate|suscríbete|síguenos} {a|en} nuestro canal {de|en} {telegram|whatsapp|youtube}
        ^{ver|mira} {esta|la} {publicación|foto|historia} {en|de} {instagram|facebook}$
        ^mirar {esta|la} {publicación|foto|historia} {en|de} {instagram|facebook}$
        ^{ver|mira} {esta|la} {publicación|foto|historia} {en|de} {x|twitter}$
        ^mirar {esta|la} {publicación|foto|historia} {en|de} {x|twitter}$
        ^{ver|mira} {esta|la} {publicación|foto|historia} {en|de} {threads|tiktok}$
        ^mirar {esta|la} {publicación|foto|historia} {en|de} {threads|tiktok}$
        ^{ver|mira} {esta|la} {publicación|foto|historia} {en|de} {linkedin|bluesky}$
        ^mirar {esta|la} {publicación|foto|historia} {en|de} {linkedin|bluesky}$
        ^ver {publicación|post|tuit|tweet|hilo|más} en {instagram|facebook|x|twitter|threads|tiktok|linkedin|bluesky}$
        ^ver en {instagram|facebook|x|twitter|threads|tiktok|linkedin|bluesky|telegram}$
        ^una publicación compartida {de|por} * (@-
        ^{añádenos|agréganos|añadir|agregar} {como|a tus} {fuente preferida|fuentes preferidas|fuente favorita} {en|de} google
        ^{elígenos|añade|agrega|configúranos} {como|a tus} {fuente preferida|fuentes preferidas|fuente favorita} {en|de} google
        ^{elige|añade|agrega|marca|haz} a * {fuente preferida|fuente favorita} {en|de} google
        ^{guardar|guarda} {artículo|este artículo|el artículo|noticia|esta noticia|la noticia|nota|para después|para más tarde|para leer más tarde|para leer después}$
        ^{leer|ver} {después|más tarde}$
        ^{regalar|regala} {artículo|este artículo|el artículo|noticia|esta noticia|la noticia}$
        ^copiar {código|el código|url|la url|dirección}$
        ^{añadir|agregar} a {favoritos|mis favoritos|mi lista|marcadores|lista de lectura}$
        ^imprimir {artículo|este artículo|noticia|página|esta página|esta noticia}$
        ^{haz|haga} clic para {compartir|imprimir|enviar} * {se abre en una ventana nueva}$
    """,
    "it": """
        ^condividi su
        ^condividi l'articolo
        ^condividi questo articolo
        ^condividi con
        ^condividi via
        ^seguici su
        ^seguici$
        ^segui * su google news
        e seguici su
        ^copia link
        ^copia il link
        ^invia per email
        ^stampa l'articolo
        ^entra nel nostro canale whatsapp
        ^condividi sui
        ^condividi questa
        ^condividi la notizia
        ^condividi il
        ^condividi tramite
        ^condividi per
        condividilo con
        condividilo su
        ^condividilo
        condividilo!
        per condividere su
        ^fai clic per condividere
        ^clicca per condividere
        ^seguici anche
        ^seguici sui
        ^seguici sul
        ^seguici in
        ^seguiteci
        seguiteci su
        seguici su facebook
        ^{invia|condividi|inoltra|inviare|condividere} {su|via|tramite|con|per} {whatsapp|email|e-mail|mail|facebook|twitter|x|telegram|linkedin|messenger|bluesky|threads}$
        ^iscriviti al * canale
        ^iscriviti al gruppo
        ^unisciti al * canale
        ^unisciti al * gruppo
        ^entra nel * canale
        ^entra nel * gruppo
        ^metti mi piace
        ^metti un like
        ^lascia un like
        ^link copiato
        ^copia l'url
        ^copia indirizzo
        ^invia * a un amico
        ^invia * ad un amico
        ^invia per e-mail
        ^invia via email
        ^invia tramite
        ^stampa questo articolo
        ^stampa articolo
        ^diventa fan
        ~condividi
        ~condivisioni
        ~stampa
        ~^segui
        ~twitta
        ~invia
        ~salva
        ~stampare
        ~^condividi
        ~^stampa
        ~^invia
        ~^copia
        ~^consiglia
        ~^seguite
        ^{segui|seguite} il nostro canale {whatsapp|telegram|youtube}$
        ^{entra nel|unisciti al|iscriviti al} nostro canale {whatsapp|telegram|youtube}$
        ^{visualizza|guarda|vedi} {questo|il} {post|video} {su|in} {instagram|facebook}$
        ^{visualizza|guarda|vedi} {questo|il} {post|video} {su|in} {x|twitter}$
        ^{visualizza|guarda|vedi} {questo|il} {tweet|reel} {su|in} {instagram|facebook}$
        ^{visualizza|guarda|vedi} {questo|il} {tweet|reel} {su|in} {x|twitter}$
        ^{visualizza|guarda} {questo|il} {post|video} {su|in} {threads|tiktok|linkedin}$
        ^vedi {questo|il} {post|video} {su|in} {threads|tiktok|linkedin}$
        ^{visualizza|guarda} {questo|il} {tweet|reel} {su|in} {threads|tiktok|linkedin}$
        ^vedi {questo|il} {tweet|reel} {su|in} {threads|tiktok|linkedin}$
        ^{visualizza|guarda|vedi|leggi} su {instagram|facebook|x|twitter|threads|tiktok|linkedin|bluesky}$
        ^un post condiviso da * (@-
        ^{aggiungici|aggiungi|scegli|sceglici|impostaci|selezionaci} {come fonte preferita|tra le fonti preferite|tra le tue fonti preferite|come fonte preferita di notizie} {su|di} google$
        ^{aggiungi|scegli|imposta} * come {fonte preferita|tua fonte preferita} {su|di} google
        ^{salva|regala|invia} {articolo|l'articolo|questo articolo|notizia|la notizia}$
        ^{salva|leggi|guarda} {più tardi|per dopo|dopo}$
        ^{aggiungi ai|salva nei|salva tra i} {preferiti|miei preferiti|segnalibri}$
        ^copia {codice|il codice|url|l'url|indirizzo}$
        ^{stampa|stampa questo|stampa l'} {articolo|pagina}$
        ^stampa {l'articolo|la pagina|questa pagina}$
        ^fai clic {per|qui per} {condividere|stampare|inviare} * {si apre in una nuova finestra}$
    """,
    "pt": """
        ^compartilhe esta
        ^compartilhe este
        ^compartilhe isso
        ^compartilhe no
        ^compartilhar no
        ^compartilhar via
        ^partilhe este
        ^partilhar no
        ^partilhar artigo
        ^siga-nos
        ^siga o * no google
        ^siga nosso
        ^siga a gente
        ^copiar link
        ^entre no nosso canal
        ^compartilhe em
        ^compartilhe com
        ^compartilhe o
        ^compartilhe a
        ^compartilhe via
        ^compartilhe pelo
        ^compartilhe!$
        gostou? compartilhe
        ^compartilhar em
        ^compartilhar por
        ^compartilhar com
        ^compartilhar notícia
        ^compartilhar matéria
        ^compartilhar esta
        ^compartilhar este
        para compartilhar no
        para partilhar no
        ^clique para compartilhar
        ^clique para partilhar
        ^partilhe esta
        ^partilhe com
        ^partilhe no
        ^partilhar em
        ^partilhar na
        ^partilhar este
        ^partilhar esta
        ^partilhar notícia
        ^{enviar|compartilhar|partilhar|compartilhe|partilhe|envie} {por|no|via|pelo|com} {whatsapp|e-mail|email|facebook|twitter|x|telegram|linkedin|messenger|bluesky|threads}$
        ^partilhar via
        ^siga o nosso
        ^siga a nossa
        ^siga os nossos
        nos siga no
        siga a gente no
        ^participe do * grupo
        ^participe do * canal
        ^entre no * grupo
        ^entre no * canal
        para entrar no grupo
        ^faça parte do * grupo
        ^inscreva-se no * canal
        inscreva-se no nosso canal
        inscreva-se no canal
        ^subscreva o nosso canal
        ^copiar o link
        ^copiar url
        ^link copiado
        ^enviar por mail$
        ^enviar a um amigo
        ^curta nossa
        ^curta a nossa
        ^curta a página
        ^entre para o nosso grupo
        ^entre para o nosso canal
        ~compartilhar
        ~compartilhe
        ~partilhar
        ~salvar
        ~^curta
        ~tuitar
        ~partilhe
        ~^compartilhar
        ~^compartilhe
        ~^partilhar
        ~^partilhe
        ~^envie
        ~^recomende
        ~^acompanhe
        ^copiar {ligação|a ligação|hiperligação}$
        ^ver {esta|essa} {publicação|foto} no {instagram|facebook|x|twitter|threads|tiktok}$
        ^{ver|veja} {post|publicação|o post|a publicação} no {instagram|facebook|x|twitter|threads|tiktok|linkedin}$
        ^{ver|veja} {tweet|o tweet|este post|esse post} no {instagram|facebook|x|twitter|threads|tiktok|linkedin}$
        ^{ver|veja} no {instagram|facebook|x|twitter|threads|tiktok|linkedin|bluesky}$
        ^{uma publicação|um post} {partilhada|compartilhada|compartilhado|partilhado} por * (@-
        ^{adicione-nos|adicionar|adicione|escolha|defina} como {fonte preferida|fonte preferencial|fonte favorita|sua fonte preferida} no google
        ^{adicione|adicionar|escolha|marque} * como {fonte preferida|fonte preferencial|sua fonte preferida} no google
        ^{guardar|salvar|oferecer|presentear|enviar} {artigo|este artigo|matéria|esta matéria|notícia|esta notícia|reportagem}$
        ^{ofereça|presenteie|salve|guarde} {este artigo|esta matéria|esta notícia|esta reportagem}$
        ^{guardar|salvar} para {ler mais tarde|ler depois|mais tarde|depois}$
        ^{ler|ver|leia} {mais tarde|depois}$
        ^{adicionar aos|guardar nos|salvar nos} {favoritos|meus favoritos}$
        ^copiar {código|o código|código para a área de transferência|endereço|url}$
        ^receba {as notícias|nossas notícias|notícias} {no whatsapp|pelo whatsapp|no telegram}$
        ^imprimir {artigo|este artigo|notícia|página|matéria|esta página}$
        ^{clique|carregue aqui|clique aqui} para {compartilhar|partilhar|imprimir|enviar} * {abre em nova janela|opens in new window}$
    """,
    "nl": """
        ^deel deze pagina
        ^deel op
        ^deel via
        ^delen via
        ^delen op
        ^artikel delen
        ^volg ons
        ^kopieer link
        ^link kopiëren
        ^tip een vriend
        ^deel dit
        ^deel het artikel
        ^deel het bericht
        ^deel met
        ^deel het dan
        deel het dan
        ^delen met
        ^deel artikel
        ^bericht delen
        ^pagina delen
        ^delen:$
        ^artikel doorsturen
        ^stuur * door
        ^stuur * naar een vriend
        ^mail dit
        ^tweet dit
        ^print dit
        ^volg onze
        ^volg mij
        ^volg het laatste nieuws * op
        ^{doorsturen|delen|versturen|verzenden} {per|via} {e-mail|mail|whatsapp|facebook|telegram|x|twitter|linkedin}$
        ^{de link|link|url} {is|is naar je klembord|naar klembord} {gekopieerd|gekopieerd naar je klembord|gekopieerd naar het klembord|naar het klembord gekopieerd}$
        ^{deel|stuur|verstuur} {dit artikel|dit bericht|dit verhaal|deze pagina|dit nieuws} {met|via|op|door|per|naar}
        ^volg {ons|ons ook|ons nu|ons kanaal|ons whatsapp-kanaal} {op|via}
        ^{link|url} kopiëren$
        ^abonneer je op * kanaal
        ^word lid van * kanaal
        ^word lid van onze * groep
        ons whatsapp-kanaal
        onze whatsapp-
        ^link gekopieerd
        ^link is gekopieerd
        ^kopieer de link
        ^kopieer url
        ^like ons
        ^vind ons leuk
        ^vind ons op
        ^link * gekopieerd
        ~delen
        ~deel
        ~afdrukken
        ~bewaren
        ~^volg
        ~doorsturen
        ~mail
        ~printen
        ~^deel
        ~^delen
        ~^stuur
        ~^mail
        ~^kopieer
        ~afdrukken$
        ~doorsturen$
        ~delen$
        ~printen$
        ^bekijk {dit bericht|deze post|dit profiel|bericht|post|deze tweet} op {instagram|facebook|threads|tiktok|x|twitter|bluesky|linkedin}$
        ^{dit bericht|deze post|dit profiel|bericht} op {instagram|facebook|threads|tiktok|x|twitter|bluesky} {bekijken|weergeven}$
        ^een {bericht|foto|post|reel} gedeeld door * (@
        ^{kopieer|gekopieerd|kopieer code|kopieer link|kopieer de link|link gekopieerd} naar {klembord|het klembord}$
        ^{bewaar|bewaren|sla|print|mail|verstuur} {artikel|dit artikel|dit verhaal|dit bericht}$
        ^{dit artikel|artikel|artikelen} {bewaren|opslaan|printen|afdrukken|cadeau geven|doorsturen|mailen}$
        ^geef {dit artikel|artikel|dit verhaal} cadeau$
        ^{stel|voeg|kies} * {in als|toe als|als} voorkeursbron {op|in|bij} google$
        ^{voeg toe|instellen|toevoegen|kies ons|markeer} als {voorkeursbron|favoriete bron|jouw voorkeursbron} {op|in|bij} google$
        ^klik om {te delen|dit te delen|af te drukken|dit te mailen|te e-mailen|een link te e-mailen} {op|via|met|naar} * {(wordt in|(opent in}
        ^klik om {te delen|dit te delen} {op|via|met} {facebook|x|twitter|whatsapp|linkedin|telegram|pinterest|reddit|threads|bluesky}
        ^{dit delen|deel dit|vind ik leuk}:$
    """,
    "pl": """
        ^udostępnij na$
        ^udostępnij na:
        ^udostępnij artykuł
        ^udostępnij ten
        ^udostępnij przez$
        ^udostępnij przez:
        ^podziel się artykułem
        ^podziel się na
        ^podziel się$
        ^obserwuj nas$
        ^{obserwuj|śledź} nas {na|w|też na|również na} {facebook|instagram|twitter|youtube|google|linkedin|tiktok}-
        ^{obserwuj|śledź} nas {na|w|też na|również na} {telegram|whatsapp|threads|portalu|platformie|bluesky|mediach społecz|social}-
        ^{obserwuj|śledź} nas na x$
        ^śledź nas$
        ^polub nas
        ^skopiuj link
        ^wyślij e-mailem$
        ^kopiuj link
        ^udostępnij w$
        ^udostępnij w:
        ^udostępnij to$
        ^udostępnij to {znajomym|swoim znajomym|na facebooku|dalej}$
        ^udostępnij wpis
        ^udostępnij post
        ^udostępnij link
        ^udostępnij znajomym
        udostępnij go
        ^podziel się tym
        ^podziel się ze znajomymi
        ^podziel się z innymi
        ^podziel się w
        ^podziel się wpisem
        ^podziel się:$
        ^wyślij znajom-
        ^wyślij e-mailem
        ^wyślij mailem
        ^wyślij przez
        ^wyślij artykuł
        ^poleć znajom-
        ^poleć artykuł
        ^drukuj artykuł
        ^wydrukuj
        ^{wyślij|udostępnij|podziel się|prześlij|udostępnij artykuł} {przez|na|w|za pomocą|mailem} {whatsapp|whatsappie|e-mail|email|facebooku|facebook|twitterze|x|telegramie|linkedin|linkedinie|messengerze|messengera}$
        ^obserwuj nasz-
        ^śledź nasz-
        ^dołącz do * kanału
        ^dołącz do * grupy
        ^dołącz do nas
        ^zasubskrybuj * kanał
        subskrybuj nasz kanał
        ^znajdź nas na$
        ^znajdź nas na {facebook|instagram|twitter|youtube|google|linkedin|tiktok|telegram}-
        ^zobacz nas na
        ^bądź z nami na
        ^jesteśmy na
        ^polub naszą
        ^polub nasz
        ^lubię to!$
        ^skopiowano link
        ^link skopiowany
        ~udostępnij
        ~udostępnień
        ~drukuj
        ~tweetnij
        ~^obserwuj
        ~^śledź
        ~^polub
        ~wyślij
        ~zapisz
        ~podziel się
        ~facebooku
        ~instagramie
        ~^udostępnij
        ~^podziel się
        ~^drukuj
        ~^wyślij
        ~^prześlij
        ~^kopiuj
        ~^skopiuj
        ~^poleć
        ^{wyświetl|zobacz|obejrzyj} {ten post|ten wpis|ten profil} na {instagramie|facebooku|x}$
        ^{wyświetl|zobacz|obejrzyj} {ten post|ten wpis|ten profil} na {twitterze|tiktoku|threads}$
        ^{wyświetl|zobacz|obejrzyj} {post|wpis|to zdjęcie} na {instagramie|facebooku|x|twitterze|tiktoku|threads}$
        ^{wyświetl|zobacz|obejrzyj} na {instagramie|facebooku|x|twitterze|tiktoku|threads}$
        ^{post udostępniony|post opublikowany|film udostępniony|wpis udostępniony} przez * (@-
        ^{dodaj|ustaw|wybierz} {nas|naszą stronę|nasz portal|nasz serwis} * {preferowanych źródeł|preferowane źródło}
        ^{dodaj|ustaw|wybierz} {nas|naszą stronę|nasz portal|nasz serwis} * {ulubionych źródeł|ulubione źródło}
        ^{dodaj|ustaw} {do|jako} {preferowanych źródeł|preferowane źródło|ulubionych źródeł} {w|na} google$
        ^{link|adres|odnośnik} {został|} {skopiowany|skopiowano} do schowka
        ^{kopiuj|skopiuj} do schowka$
        ^{drukuj|udostępnij|wydrukuj stronę|drukuj stronę}$
        ^{zapisz|dodaj} {artykuł|ten artykuł|na później|do przeczytania później|do ulubionych}$
        ^{podaruj|sprezentuj|wyślij w prezencie} {artykuł|ten artykuł|tekst|dostęp do artykułu}$
        ^{obserwuj|śledź} {autora|autorkę|temat|ten temat|tag}$
        ^{google news|google news - obserwuj nas|subskrybuj nas na youtube|subskrybuj na youtube}$
        ^udostępnij na {instagramie|threads|bluesky}$
        ^udostępnij w {mediach społecznościowych|social mediach|serwisie facebook}$
    """,
    "ru": """
        ^поделиться в$
        ^поделиться в:
        ^поделиться в {соцсетях|социальных сетях|соц. сетях|телеграме|фейсбуке|вотсапе|вайбере|твиттере|мессенджерах}$
        ^поделиться новостью
        ^поделиться статьей
        ^поделиться ссылкой
        ^поделиться с друзьями
        ^поделитесь в соцсетях
        ^поделитесь с друзьями
        ^подписывайтесь на наш
        ^подписывайтесь на нас$
        ^подписывайтесь на нас {и|во|чтобы}
        подписывайтесь на * телеграм-
        подписывайтесь на * telegram-
        подпишитесь на * telegram-
        ^мы в соцсетях$
        ^мы в соцсетях:
        ^мы в социальных сетях$
        ^мы в социальных сетях:
        ^присоединяйтесь к нам$
        ^присоединяйтесь к нам {в|во|на} {соц|telegram|телеграм|вконтакте|vk|одноклассник|дзен|youtube|max|facebook|фейсбук|instagram|twitter|viber|whatsapp}-
        ^скопировать ссылку
        ^поделиться:
        ^поделиться на$
        ^поделиться на {фейсбуке|pinterest|reddit|страничке}$
        ^поделиться этой {статьей|новостью|записью|публикацией|страницей|ссылкой|историей}
        ^поделиться этим {материалом|постом|видео|текстом}
        ^поделиться материалом
        ^поделиться публикацией
        ^поделиться записью
        ^поделиться через$
        ^поделиться через {e-mail|vk}$
        ^поделитесь этой {статьей|новостью|записью|публикацией|страницей|ссылкой|историей}
        ^поделитесь этим {материалом|постом|видео|текстом}
        ^поделитесь ссылкой
        ^поделитесь новостью
        ^поделитесь статьей
        ^поделитесь статьёй
        поделитесь с друзьями
        поделитесь ею с
        расскажите друзьям$
        расскажите друзьям {об этой|об этом материале|о статье|о новости|в соцсетях|о нас}
        ^отправить другу
        ^отправить ссылку
        ^отправить по почте
        ^отправить по e-mail
        ^подписывайтесь на канал
        ^подписывайтесь на * канал
        ^подписаться на канал
        ^подписаться на наш
        ^подпишитесь на нас$
        ^подпишитесь на нас {в|во|на|и} {соц|telegram|телеграм|вконтакте|«вконтакте|vk|одноклассник|дзен|«дзен|яндекс|youtube|max|google|facebook|twitter|instagram}-
        ^подпишитесь на наш
        ^подпишитесь на канал
        подписывайтесь на нас в
        подпишитесь на нас в {telegram|телеграм|вконтакте|«вконтакте|vk|одноклассник|дзен|соц|google|яндекс|max|x|twitter|facebook|instagram}-
        ^{отправить|поделиться|переслать|послать} {в|через|по|на|во} {whatsapp|ватсап|почте|почту|электронной почте|email|facebook|фейсбук|вконтакте|вк|одноклассниках|twitter|твиттер|x|telegram|телеграм|linkedin|viber|вайбер}$
        ^следите за нашими
        ^следите за нами$
        ^следите за нами {в|во|на} {соцсетях|социальных|telegram|телеграм|вконтакте|google|дзене|одноклассниках|max|youtube|vk|instagram|яндекс}-
        ^следите за новостями * в
        ^следи за нашими
        ^читайте наши новости
        ^читайте также в * telegram
        ^читайте нас
        ^мы вконтакте
        ^мы в telegram
        ^мы в телеграм-
        ^мы в дзене
        ^наш канал в
        ^наш телеграм-
        ^наш telegram-
        ^наш youtube-
        ^наша группа в
        ^вступайте в наш-
        ^присоединяйтесь к наш-
        ^присоединяйтесь в
        ^ссылка скопирована
        ^копировать ссылку
        ^версия для печати
        ^добавить в избранное
        ^подписывайтесь на наши
        ^мы в одноклассниках
        ~поделиться
        ~вконтакте
        ~одноклассники
        ~телеграм
        ~распечатать
        ~^подписывайтесь
        ~^подпишитесь
        ~^следите
        ~^читайте
        ~вк
        ~дзен
        ~рассказать
        ~класснуть
        ~отправить
        ~^поделиться
        ~^поделитесь
        ~^распечатать
        ~^отправить
        ~^рассказать
        ~^скопировать
        ~^копировать
        ~^переслать
        ^{посмотреть|открыть} {эту публикацию|этот пост|публикацию|пост} в {instagram|инстаграме|facebook|telegram|x|twitter}$
        ^{смотреть|посмотреть|открыть} {на|в} {youtube|ютубе|rutube|рутубе|vk видео|вк видео}$
        ^{публикация|сообщение|пост} от * (@-
        ^{скопировать|копировать} {в буфер обмена|адрес страницы|ссылку на статью|ссылку на страницу}$
        ^{ссылка|адрес} {скопирована в буфер|скопирована в буфер обмена|скопирован|скопирован в буфер обмена}$
        ^{следите за нами|читайте нас|подпишитесь на нас|подписывайтесь на нас|мы} в {google новостях|google news|гугл новостях|яндекс новостях|яндекс.новостях|дзене|дзен|максе|max|whatsapp|вотсапе}$
        ^{добавьте|добавить} * в {избранные источники|предпочитаемые источники|предпочтительные источники|список предпочитаемых источников|источники} {google|яндекс новостей|в google|в яндекс новостях}
        ^{подписывайтесь|подпишитесь} на {наш канал|наши каналы} в {max|максе|дзене|whatsapp|вотсапе|вк|viber}$
        ^{подписывайтесь|подпишитесь} на нас в {вк|viber}$
        ^{сохранить|добавить} {статью|материал|в закладки|статью в закладки|в избранное}$
        ^{подарить|отправить в подарок} {статью|материал|доступ к статье}$
        ^{распечатать|напечатать} {статью|страницу|материал|новость}$
    """,
    "sv": """
        ^dela artikeln
        ^dela artikel
        ^dela via$
        ^dela {det här|detta|denna|den här}$
        ^dela {det här|detta|denna|den här} {artikel|artikeln|sidan|inlägg|inlägget|nyheten|receptet|texten|reportaget}
        ^dela sidan$
        ^klicka & dela
        ^skicka som e-post
        ^skicka via e-post
        ^dela till facebook
        ^dela till twitter
        ^dela till pinterest
        ^följ oss$
        ^följ oss {här|i sociala|via|:|gärna}
        ^kopiera länk
        ^tipsa en vän
        ^dela gärna$
        ^dela gärna {artikeln|inlägget|den här|detta inlägg|nyheten|texten|sidan|vidare|på facebook|i sociala}
        ^dela med$
        ^dela med {dina vänner|dina följare|en vän|andra}$
        ^dela inlägget
        ^dela inlägg
        ^dela länk$
        ^dela länken$
        ^dela nyheten
        ^dela i sociala
        ^dela den!
        dela den!
        dela den gärna
        ^klicka för att dela
        ^dela:
        ^följ våra {kanaler|sociala|konton|sidor|flöden|sändningar|nyheter}
        ^följ vår {sida|kanal|facebooksida|facebook-sida|instagram|facebook|blogg|podd|direktrapport|bevakning|rapportering|nyhetskanal|whatsapp-kanal|youtube-kanal}
        ^följ mig {på|här|gärna på|även på|också på|i sociala}
        ^följ mig$
        ^följ vårt {konto|flöde|instagram|arbete på|instagramkonto}
        ^gilla vår {sida|facebooksida|facebook-sida|facebook|kanal}
        ^gilla oss$
        ^gilla oss {på|gärna på|även på|här}
        ^prenumerera på vår * kanal
        ^{skicka|dela} {med|via|på} {e-post|mejl|mail|whatsapp|facebook|telegram|x|twitter|linkedin|sms}$
        ^{länken|länk|adressen} {har kopierats|är kopierad|kopierad|kopierades}$
        ^länken {har kopierats|kopierades|är kopierad} till urklipp$
        ^dela {artikeln|den här artikeln|sidan|nyheten|inlägget|texten} {med|på|via}
        ^följ {oss|oss även|oss också|oss gärna|vår kanal} på {facebook|instagram|twitter|x|youtube|tiktok|linkedin|whatsapp|bluesky|threads|sociala medier}
        ^{kopiera länk|kopiera länken|tipsa en vän}$
        prenumerera på vår youtube-
        ^gå med i vår
        ^länk kopierad
        ^länken är kopierad
        ^kopiera länken
        ^maila artikeln
        ^mejla$
        ^mejla {artikeln|sidan|texten|länken|skribenten|redaktionen|reportern}
        ^skicka artikeln
        ^skicka till en vän$
        ^skriv ut artikeln
        ^skriv ut sidan$
        ^tipsa en kompis
        ^tipsa om {artikeln|den här|sidan|nyheten|texten|inlägget}
        ^tipsa om$
        ^tipsa oss$
        ^tipsa oss!
        ^tipsa & dela
        ^tipsa och dela
        ^spara artikel
        ^klicka och dela
        ~dela
        ~skriv ut
        ~tipsa
        ~^följ
        ~^gilla
        ~mejla
        ~mejl
        ~maila
        ~e-post
        ~spara
        ~gilla
        ~twittra
        ~^dela
        ~^skriv ut
        ~^skicka
        ~^kopiera
        ~^tipsa
        ~^rekommendera
        ^{visa|se|öppna} {det här inlägget|inlägget} på {instagram|facebook|x|twitter|threads|linkedin|bluesky|tiktok}$
        ^ett inlägg {delat av|gemensamt delat av|som delats av} * (@-
        ^{se|titta|visa|spela upp|öppna} {på|i} {youtube|vimeo|tiktok}$
        ^{lägg till|välj|spara} * som {föredragen|prioriterad|en föredragen|en prioriterad} källa {på|i} google
        ^spara {artikeln|till senare|för senare|i läslistan|i min läslista}$
        ^{ge bort|ge bort den här|skänk} {artikeln|artikel}$
        ^{stäng|öppna|visa} {delningsmenyn|delningsmeny|delningsalternativ}$
        ^kopiera {kod|koden|text|texten} till urklipp$
    """,
    "ja": """
        ^{友達|友人|ご友人|家族|知人|みんな}{に|と}{この記事を|記事を}{シェア|共有|共有しよう|シェアしよう|シェアする|共有する|記事を共有しよう|教える}$
        ^{facebook|twitter|x|instagram|line|youtube|tiktok|フェイスブック|ツイッター|インスタグラム}で{フォローする|フォロー|フォローしてください|フォローしよう|最新情報をチェック|送る|共有する|シェアする|共有|シェア}$
        ^この記事をシェア
        この記事をシェアする
        記事をシェア$
        ^フォローしてね
        最新情報をお届けします
        をフォローしよう
        で友だち追加
        はてなブックマークに追加
        ^xでポスト$
        を * でシェア$
        をシェア$
        をシェアする$
        でシェアする$
        でシェア$
        ^snsでシェア
        ^この記事を友達に
        ^ポストする$
        でポストする$
        ^シェアしよう
        シェアしよう$
        シェアしてね
        をフォロー$
        をフォローする$
        フォローはこちら
        フォローお願いします
        友だち追加はこちら
        ^友だち追加
        ^友達に教える
        で友だちになる
        チャンネル登録はこちら
        チャンネル登録をお願い
        チャンネル登録よろしく
        ^リンクがコピー
        ^urlがコピー
        いいね!してね
        ^いいね!$
        pocketに保存
        ^ポスト$
        この記事をツイート
        を友だち追加
        シェアしてください
        ^印刷する$
        ^snsで共有
        ~シェア
        ~ツイート
        ~フェイスブック
        ~ツイッター
        ~はてブ
        ~はてなブックマーク
        ~ブックマーク
        ~保存
        ~印刷
        ~ポスト
        ~リンク
        ~メール
        ^{この|}{投稿|写真|動画}を{ instagram|instagram| facebook}で{見る|表示}$
        ^instagramで{この投稿|この写真|この動画|投稿}を{見る|表示}
        ^{x|facebook}{で|上で}{この投稿|この動画|この写真}を{見る|表示|視聴}
        ^instagram上で{この投稿|この動画|この写真}を{見る|表示|視聴}
        ^instagramで{この投稿|この動画|この写真}を視聴
        ^{クリップボード|クリップボード }に{コード|リンク|url|url |}{を|}コピー{する|しました|}$
        ^{リンク|url}{を|が|の}{コピー|コピーされ|コピーし}{する|しました|}$
        ^{メール|whatsapp|はてなブックマーク|sns}で{シェア|共有|送る|送信|シェアする|共有する}$
        ^lineで送信$
        ^facebookで送信$
        ^xで送信$
        ^{この|}{記事|ページ}を{印刷|印刷する|保存|保存する|ブックマーク|プレゼント|ギフト|プレゼントする|共有|共有する|クリップする}$
        ^{google|googleニュース|google ニュース|googlenews|yahoo!ニュース|スマートニュース}で{フォロー|フォローする|当サイトをフォロー|優先|優先する}$
        google{で|の|検索で}{優先|優先する|優先ソース|優先する情報源|お気に入り}*{追加|設定|登録}
        ^{line|telegram}{公式|公式アカウント}{を|}{フォロー|登録|友だち追加}{する|}$
        ^{シェア|ツイート|フォロー|いいね!}する$
        ^フォローして{ください|最新|チェック|応援}
        チャンネル登録{お願い|してね|をして}
        ^{youtube|公式|}チャンネル{登録|に登録}{する|}$
        ^{この|}投稿を共有する$
        ^{お気に入り|ブックマーク|リスト|あとで読む|マイリスト}に追加する$
        ^{line|友達|メール|pocket|x}に送る$
        ^{xでポスト|xでシェア|ポスト|facebookでシェア|シェア|ツイート} {facebookで|lineで|line|はてな|facebook|シェア|xで}
    """,
    "ko": """
        ^{링크가|링크를|url이|주소가|기사 주소가|url을} {복사되었습니다|복사됐습니다|복사했습니다|복사하기|복사}$
        ^{페이스북|인스타그램|트위터|x|유튜브|카카오톡|facebook|네이버|텔레그램}에서 {팔로우하기|팔로우하세요|팔로우|구독하기|만나요|저희를 팔로우하세요|만나보세요|구독하세요}$
        ^공유하기$
        ^기사 공유$
        ^기사 공유하기
        ^기사공유$
        ^기사공유하기
        ^이 기사를 공유합니다
        ^이 기사를 공유하기
        ^이 기사를 공유해
        ^이 기사 공유-
        ^이 글 공유-
        ^페이스북으로 공유$
        ^페이스북으로 공유하기
        ^페이스북에 공유하기
        ^페이스북 공유$
        ^페이스북 공유하기
        ^트위터로 공유$
        ^트위터로 공유하기
        ^트위터 공유$
        ^트위터 공유하기
        ^엑스로 공유$
        ^엑스로 공유하기
        ^카카오톡으로 공유$
        ^카카오톡으로 공유하기
        ^카카오톡 공유$
        ^카카오톡 공유하기
        ^카카오스토리 공유$
        ^카카오스토리 공유하기
        ^네이버 블로그로 공유$
        ^네이버 블로그로 공유하기
        ^sns 공유$
        ^sns 공유하기
        ^sns로 공유하기
        ^url 복사-
        ^url복사-
        ^링크 복사-
        ^링크복사-
        ^주소 복사-
        클립보드에 복사되었습니다
        ^기사 인쇄$
        ^본문 인쇄$
        ^인쇄하기$
        ^기사 스크랩-
        ^메일로 보내기$
        ^이메일로 보내기$
        ^이메일 공유$
        ^기사 보내기
        ^팔로우하기$
        인스타그램 팔로우
        유튜브 채널 구독
        ^카카오톡 채널 추가
        ~공유
        ~공유하기
        ~페이스북
        ~트위터
        ~카카오톡
        ~카카오스토리
        ~네이버 블로그
        ~네이버블로그
        ~네이버 밴드
        ~밴드
        ~인스타그램
        ~유튜브
        ~텔레그램
        ~라인
        ~스크랩
        ~인쇄
        ~인쇄하기
        ~복사
        ~url 복사
        ~링크 복사
        ~url복사
        ~프린트
        ~이메일
        ^{인스타그램|instagram|페이스북}에서 {이|} {게시물|사진|동영상} {보기|확인|더 보기}$
        {님의 공유 게시물|님이 공유한 게시물}$
        ^{유튜브|youtube|틱톡|네이버tv}에서 {보기|시청하기|시청|동영상 보기}$
        ^{클립보드에|클립보드로} {코드|링크|주소|url|내용} {복사|복사하기|복사됨}$
        ^{링크|url|주소|기사 링크|코드} {복사|복사하기|복사됨|복사 완료}$
        ^{이메일로|메일로|문자로|카카오톡으로|왓츠앱으로|텔레그램으로|라인으로} {공유하기|전송}$
        ^{이메일로|메일로|문자로|왓츠앱으로|텔레그램으로|라인으로} 공유$
        ^{문자로|카카오톡으로|왓츠앱으로|텔레그램으로|라인으로} 보내기$
        ^{기사|이 기사|뉴스|페이지|이 페이지} {인쇄하기|저장|저장하기|스크랩|스크랩하기|선물하기|보관|프린트|북마크}$
        ^{이 기사|뉴스|페이지|이 페이지} 인쇄$
        ^{구글|google|구글 뉴스|google 뉴스} {뉴스에서|에서|채널에서|에서 저희를} {팔로우|구독|만나보세요|팔로우하기}$
        {구글|google}{에서|의|} * {선호|선호하는} {출처|매체|소스}{로|에|} {추가|설정|등록}-
        ^{텔레그램|카카오톡} {채널|채널을|채널에} {구독|추가|가입}{하기|하세요|}$
    """,
    "da": """
        ^del artiklen$
        ^del artiklen {her|gratis}$
        ^del denne {artikel|side|historie}$
        ^del denne {artikel|side|historie} {med|på|via}
        ^del på$
        ^del på {sociale medier|instagram|bluesky}$
        ^del på facebook {del|og|tweet}
        ^del via$
        ^del med$
        ^del med {en ven|dine venner|andre|venner}$
        ^del siden$
        ^del nyheden$
        ^del link$
        del på facebook$
        ^kopi{e|é}r link$
        ^kopi{e|é}r linket$
        ^kopi{e|é}r link til {artiklen|artikel|siden|udklipsholder}
        ^link kopieret
        ^kopieret til udklipsholder
        ^følg os$
        ^følg os her$
        ^følg os her på
        ^følg med på {facebook|instagram|twitter|x|sociale|vores|youtube|linkedin|tiktok}
        ^find os på {facebook|instagram|twitter|x|sociale|youtube|linkedin|tiktok}
        ^{send|del} {på|via|med} {e-mail|mail|whatsapp|facebook|messenger|x|twitter|linkedin|sms}$
        ^{linket|link|linken|adressen} {er|blev|er blevet} {kopieret|kopieret til udklipsholder|kopieret til udklipsholderen}$
        ^link kopieret$
        ^del {artiklen|siden|historien|nyheden} {med en ven|med dine|med andre|på facebook|på twitter|på sociale|på linkedin|på x|via mail|via e-mail}
        ^følg {os|os også|os gerne|vores kanal} på {facebook|instagram|twitter|x|youtube|tiktok|linkedin|whatsapp|bluesky|threads|sociale medier}
        ^tip en ven$
        ^send artiklen$
        ^send artiklen {til en ven|på mail|via|som}
        ^send til en ven
        ^send som e-mail$
        ^{print|udskriv|gem} artiklen$
        synes godt om os på facebook
        ^like os på {facebook|instagram}
        ^del opskrift-
        ^anbefal artiklen$
        ~del
        ~udskriv
        ~gem
        ~følg
        ~^følg
        ~^del
        ~^kopiér
        ^{vis|se} {dette opslag|opslaget|opslag} på {instagram|facebook|x|twitter|threads|linkedin|bluesky|tiktok}$
        ^et {opslag|billede|indlæg} delt af * (@-
        ^{tilføj|vælg|marker} * som {foretrukken|foretrukket|din foretrukne} kilde {på|i} google$
        ^{gem artikel|gem til senere|læs senere|gem i læselisten}$
        ^{giv artiklen|giv artiklen videre|del gratis|del artiklen gratis} {som gave|med en ven|som abonnent|gratis}$
        ^som abonnent kan du {dele|give} {artiklen|denne artikel|artikler} {gratis|videre|væk}
        ^kopi{e|é}r {kode|koden|tekst} til {udklipsholder|udklipsholderen}$
        ~^{udskriv|print}$
    """,
    "no": """
        ^del artikkel$
        ^del artikkelen her$
        ^del denne {siden|saken|artikkelen}$
        ^del på$
        ^del på {instagram|bluesky|e-post og|sosiale medier}$
        ^del via$
        ^del med$
        ^del med {en venn|dine venner|andre|venner}$
        ^del siden$
        ^del innlegget$
        ^del {lenke|lenken}$
        ^kopier lenke$
        ^kopier lenken$
        ^kopier {lenke|lenken} til {saken|artikkelen|siden|utklippstavlen}
        ^kopier link$
        ^lenke kopiert
        ^lenken er kopiert
        ^følg oss$
        ^finn oss på {facebook|instagram|twitter|x|sosiale|youtube|linkedin|tiktok}
        ^{send|del} {på|via|med} {e-post|epost|whatsapp|facebook|messenger|x|twitter|linkedin|sms}$
        ^{lenken|lenke|adressen} {er|ble} {kopiert|kopiert til utklippstavlen}$
        ^lenke kopiert$
        ^del {artikkelen|saken|denne saken|siden|denne artikkelen|nyheten} {med en venn|med dine|med andre|på facebook|på twitter|på sosiale|på linkedin|på x|via e-post|på e-post}
        ^følg {oss|oss også|oss gjerne|kanalen vår} på {facebook|instagram|twitter|x|youtube|tiktok|linkedin|whatsapp|bluesky|threads|sosiale medier}
        ^tips en venn$
        ^lik oss på {facebook|instagram}
        ^send til en venn
        ^send {artikkel|artikkelen}$
        ^send artikkelen {til en venn|på e-post|via|som}
        ^send på e-post
        ^send på epost
        ^skriv ut {artikkel|artikkelen}$
        ^skriv ut siden$
        ^skriv ut$
        ^lagre artikkel$
        ^del {oppskrift|oppskriften}$
        ~e-post
        ~følg
        ~lagre
        ~skriv ut
        ~kopier lenke
        ~^følg
        ^{vis|se|sjå} {dette innlegget|innlegget} på {instagram|facebook|x|twitter|threads|linkedin|bluesky|tiktok}$
        ^{eit|et} {innlegg|bilde|bilete} {delt av|som er delt av} * (@-
        ^{legg til|velg|vel} * som {foretrukket|føretrekt|din foretrukne|prioritert} kilde {på|i} google$
        ^{lagre saken|lagre artikkelen|lagre til senere|les senere|les seinere|les saken senere|legg i leselisten}$
        ^{gi bort|del} {artikkelen|saken|saken gratis|artikkelen gratis|saken med en venn}$
        ^som abonnent kan du {dele|gi bort} {artikkelen|saken|artikler|denne saken} {gratis|med venner|videre}
        ^kopier {lenkja|lenka|koden til utklippstavlen|tekst til utklippstavlen}$
    """,
    "fi": """
        ^jaa {artikkeli|juttu|uutinen|sivu|linkki|tämä|kaverille|somessa|sosiaalisessa mediassa|artikkelin linkki}$
        ^jaa tämä {sivu|artikkeli|juttu|uutinen|kirjoitus|resepti|blogikirjoitus}$
        ^jaa facebookissa {tweettaa|twiittaa|jaa|twitterissä|lähetä}
        ^kopioi linkki{ tästä| juttuun}$
        ^kopioi osoite$
        ^linkki kopioitu
        ^seuraa meitä$
        ^seuraa meitä {myös|täällä|sosiaalisessa}
        ^seuraa meitä:
        ^{lähetä|jaa} {sähköpostilla|sähköpostitse|whatsappissa|facebookissa|telegramissa|x:ssä|twitterissä|linkedinissä|tekstiviestillä|viestinä}$
        ^{linkki|osoite} {on kopioitu|kopioitiin|kopioitu|on kopioitu leikepöydälle|kopioitu leikepöydälle}$
        ^jaa {artikkeli|juttu|tämä artikkeli|tämä juttu|sivu|uutinen|tämä sivu} {ystävillesi|ystävälle|kavereille|somessa|facebookissa|sähköpostilla|muille|whatsappissa}
        ^seuraa {meitä|meitä myös|toimitusta|kanavaamme} {facebookissa|instagramissa|whatsappissa|x:ssä|twitterissä|tiktokissa|somessa|youtubessa|telegramissa}
        ^seuraa {sivuamme|toimitustamme|lehteämme|uutisia} * facebookissa
        ^seuraa * facebookissa$
        ^seuraa {tiliämme|toimitustamme|lehteämme} * instagramissa
        ^seuraa * instagramissa$
        ^löydät meidät {facebookista|instagramista|somesta|twitteristä|myös|täältä|tiktokista|youtubesta}
        ^tykkää meistä
        ^lähetä {kaverille|ystävälle}$
        ^tulosta {artikkeli|juttu|sivu}$
        ^tallenna artikkeli$
        ~jaa
        ~jaot
        ~tulosta
        ~tykkää
        ~tallenna
        ~sähköposti
        ~seuraa
        ~twiittaa
        ~^seuraa
        ^{näytä|katso|avaa} {tämä julkaisu|julkaisu} {instagramissa|facebookissa|x:ssä|twitterissä|threadsissa|linkedinissä|blueskyssa|tiktokissa}$
        ^{katso|näytä|toista|avaa} {instagramissa|facebookissa|youtubessa|vimeossa|tiktokissa|x:ssä}$
        ^{henkilön|käyttäjän} * ) {jakama|yhteinen} julkaisu$
        ^{lisää|valitse|merkitse} * {ensisijaiseksi|suosituksi} {lähteeksi|lähteeksesi|uutislähteeksi} googlessa$
        ^{lahjoita|anna} {artikkeli|juttu|tämä artikkeli|artikkeli lahjaksi}$
        ^{jaa|lahjoita} {ilmaiseksi|maksutta} {tilaajana|kaverille|ystävälle}$
        ^{kopioi|kopioitu} {koodi leikepöydälle|teksti leikepöydälle|leikepöydälle}$
        ~^tulosta$
        ~^tallenna$
        ^kopioi {artikkelin linkki|linkki artikkeliin|linkki leikepöydälle}$
        ^kopioi linkki$
    """,
    "cs": """
        ^sdílet článek
        ^sdílejte článek
        ^sdílejte tento
        ^sdílet na$
        ^sdílet na:
        ^sdílet přes$
        ^sdílet přes:
        ^sdílet přes viber$
        ^sdílet tento
        ^sdílet odkaz
        ^sdílejte na$
        ^sdílejte na:
        ^{sdílet|sdílejte} na {instagramu|threads|sociálních sítích}$
        ^{sdílet|sdílejte} článek na {facebooku|twitteru|síti x|x|sociálních sítích|whatsappu}$
        ^sdílejte s přáteli
        ^sdílet:$
        ^kopírovat odkaz$
        ^zkopírovat odkaz$
        ^odkaz zkopírován
        ^odkaz byl zkopírován
        ^sledujte nás {na|také na|taky na|i na} {facebook|instagram|twitter|síti x|sociáln|telegram|youtube|linkedin|tiktok|whatsapp|threads|google|seznam}-
        ^sledujte nás na x$
        ^sledujte nás {přes|prostřednictvím|v} {google|aplikac|whatsapp|rss|seznam}-
        ^sledujte nás$
        ^sledujte nás:
        ^sledujte naš-
        ^najdete nás na$
        ^najdete nás {na|i na|také na} {facebook|instagram|twitter|síti|sociáln|telegram|youtube|google|linkedin|tiktok|whatsapp|adrese}-
        ^poslat e-mailem
        ^poslat emailem
        ^odeslat e-mailem
        ^{poslat|sdílet|odeslat|sdílejte|přeposlat} {přes|na|do|pomocí|e-mailem} {whatsapp|whatsappu|e-mail|email|facebooku|facebook|twitteru|x|síti x|telegram|telegramu|linkedinu|messenger|messengeru}$
        ^poslat článek$
        ^poslat článek {e-mailem|známému|na e-mail|příteli}$
        ^poslat odkaz$
        ^poslat odkaz {e-mailem|známému|na e-mail|příteli}$
        ^poslat známému
        ^vytisknout článek
        ^tisknout článek
        ^uložit článek$
        ^tisk článku$
        ^přidejte si nás
        staňte se našimi fanoušky
        sledovat na google zprávách
        ~sdílet
        ~sdílejte
        ~tisk
        ~tisknout
        ~vytisknout
        ~uložit
        ~poslat
        ~tweetnout
        ~sledovat
        ~^sledujte
        ~^sdílejte
        ^{zobrazit|ukázat|otevřít} {příspěvek|tento příspěvek|profil|video|tweet} na {instagramu|facebooku|x|síti x}$
        ^{zobrazit|ukázat|otevřít} {příspěvek|tento příspěvek|profil|video|tweet} na {twitteru|tiktoku|threads}$
        ^{zobrazit|ukázat|otevřít} na {instagramu|facebooku|x|síti x|twitteru|tiktoku|threads}$
        ^{příspěvek sdílený|příspěvek, který sdílí|příspěvek sdílený uživatelem|video sdílené} * (@-
        ^{přidat|přidejte si nás|přidejte nás|nastavte si nás} {do|mezi|jako} {preferovaných zdrojů|preferované zdroje}
        ^{přidat|přidejte si nás|přidejte nás|nastavte si nás} {do|mezi|jako} {preferovaný zdroj|oblíbené zdroje}
        ^{odkaz|adresa} {byl|byla|je} {zkopírován|zkopírována|zkopírovaný} do schránky
        ^{zkopírovat|kopírovat} {odkaz do schránky|do schránky|kód do schránky|adresu}$
        ^{vytisknout|vytisknout článek|tisknout|tisknout článek|verze pro tisk|vytisknout stránku}$
        ^{uložit|přidat} {na později|článek na později|k přečtení na později|mezi oblíbené}$
        ^{darovat|věnovat} {článek|tento článek|článek příteli}$
        ^{sledovat autora|sledovat autorku|sledovat téma|sledovat tag|tweetnout|sledovat rubriku}$
        ^{odebírejte nás|přidejte se k nám} na {youtube|telegramu|whatsappu|instagramu|facebooku}$
    """,
    "sk": """
        ^zdieľať článok
        ^zdieľajte článok
        ^zdieľajte tento
        ^zdieľať na$
        ^zdieľať na:
        ^zdieľať cez$
        ^zdieľať cez:
        ^zdieľať cez viber$
        ^zdieľať tento
        ^zdieľať odkaz
        ^zdieľajte na$
        ^zdieľajte na:
        ^{zdieľajte|zdieľať} na {instagrame|threads|sociálnych sieťach}$
        ^zdieľajte s priateľmi
        ^zdieľať:$
        ^kopírovať odkaz$
        ^skopírovať odkaz$
        ^odkaz skopírovaný
        ^odkaz bol skopírovaný
        ^sledujte nás {na|aj na|tiež na|i na} {facebook|instagram|twitter|sieti x|sociáln|telegram|youtube|linkedin|tiktok|whatsapp|threads|google}-
        ^sledujte nás na x$
        ^sledujte nás {cez|prostredníctvom|v} {google|aplikáci|whatsapp|rss}-
        ^sledujte nás$
        ^sledujte nás:
        ^sledujte naš-
        ^nájdete nás na$
        ^nájdete nás {na|aj na} {facebook|instagram|twitter|sieti|sociáln|telegram|youtube|google|linkedin|tiktok|whatsapp|adrese}-
        ^poslať e-mailom
        ^{poslať|zdieľať|odoslať|zdieľajte|preposlať} {cez|na|do|pomocou} {whatsapp|whatsappe|e-mail|email|facebooku|facebook|twitteri|x|sieti x|telegram|telegrame|linkedine|messenger|messengeri}$
        ^poslať emailom
        ^poslať článok$
        ^poslať článok {e-mailom|známemu|na e-mail|priateľovi}$
        ^odoslať e-mailom
        ^poslať priateľovi
        ^poslať známemu
        ^vytlačiť článok
        ^tlačiť článok
        ^uložiť článok$
        ^pridajte sa k nám na
        ~zdieľať
        ~zdieľaj
        ~zdieľajte
        ~tlačiť
        ~vytlačiť
        ~uložiť
        ~poslať
        ~sledovať
        ~^zdieľajte
        ^{zobraziť|ukázať|otvoriť} {príspevok|tento príspevok|profil|video|tweet} na {instagrame|facebooku|x|sieti x}$
        ^{zobraziť|ukázať|otvoriť} {príspevok|tento príspevok|profil|video|tweet} na {twitteri|tiktoku|threads}$
        ^{zobraziť|ukázať|otvoriť} na {instagrame|facebooku|x|sieti x|twitteri|tiktoku|threads}$
        ^{príspevok zdieľaný|príspevok, ktorý zdieľa|príspevok zdieľaný používateľom|video zdieľané} * (@-
        ^{pridať|pridajte si nás|pridajte nás|nastavte si nás} {do|medzi|ako} {preferovaných zdrojov|preferované zdroje}
        ^{pridať|pridajte si nás|pridajte nás|nastavte si nás} {do|medzi|ako} {preferovaný zdroj|obľúbené zdroje}
        ^{odkaz|adresa} {bol|bola|je} {skopírovaný|skopírovaná} do schránky
        ^{skopírovať|kopírovať} {odkaz do schránky|do schránky|kód do schránky|adresu}$
        ^{vytlačiť|vytlačiť článok|tlačiť|tlačiť článok|verzia pre tlač|vytlačiť stránku}$
        ^{uložiť|pridať} {na neskôr|článok na neskôr|na prečítanie neskôr|medzi obľúbené}$
        ^{darovať|venovať} {článok|tento článok|článok priateľovi}$
        ^{sledovať autora|sledovať autorku|sledovať tému|sledovať tag|sledovať rubriku}$
        ^{odoberajte nás|pridajte sa k nám} na {youtube|telegrame|whatsappe|instagrame|facebooku}$
    """,
    "hu": """
        ^cikk megosztása
        ^{oszd meg|ossza meg}$
        ^{oszd meg|ossza meg} {a cikket|ezt a cikket|cikkünket|a bejegyzést|az oldalt|a hírt|ezt a bejegyzést|az írást|a receptet|másokkal is|ismerőseiddel|ismerőseivel|barátaiddal|barátaival}
        ^{oszd meg|ossza meg} {a |}facebookon
        ^megosztás:$
        ^megosztás facebookon
        ^megosztás a facebookon
        ^megosztás twitteren
        ^megosztás x-en
        ^megosztás e-mailben
        ^megosztás emailben
        ^megosztom$
        ^megosztom a
        ^hivatkozás másolása
        ^link másolása
        ^link másolva
        ^a link másolva
        vágólapra másolva
        ^kövess minket {a|az|itt|is|facebook-on|instagram-on|tiktokon|youtube-on|twitteren}
        ^kövess minket$
        ^kövess minket:
        ^kövessen minket
        ^kövess bennünket
        ^kövessen bennünket
        ^kövesd a * facebookon
        ^{megosztás|küldés|elküldés|megosztom|ossza meg|oszd meg} {whatsappon|e-mailben|emailben|facebookon|a facebookon|twitteren|x-en|telegramon|linkedinen|messengeren|viberen}$
        ^kövesse a * facebookon$
        ^kövesse a * facebookon is
        ^csatlakozz hozzánk
        ^lájkolj minket$
        ^lájkolj minket {a facebookon|facebookon|az instagramon|itt}
        ^küldés e-mailben
        ^küldés emailben
        ^küldés ismerősnek
        ^cikk küldése
        ^elküldöm e-mailben
        ^cikk nyomtatása
        ^cikk mentése
        ^küldd el$
        ^küldd el {a cikket|ezt a cikket|e-mailben|emailben|ismerősödnek|egy ismerősödnek}
        ~megosztás
        ~megosztom
        ~nyomtatás
        ~küldés
        ~mentés
        ~tetszik
        ~követés
        ~^kövess
        ~^kövessen
        ~^kövesd
        ~^kövesse
        ^{a bejegyzés|bejegyzés|ez a bejegyzés|a poszt} megtekintése {az instagramon|instagramon}$
        ^{a bejegyzés|bejegyzés|ez a bejegyzés|a poszt} megtekintése {a facebookon|facebookon}$
        ^{poszt|a videó|a fotó} megtekintése {az instagramon|instagramon|a facebookon|facebookon}$
        ^{a bejegyzés|bejegyzés|ez a bejegyzés|a poszt} megtekintése {az x-en|a tiktokon|a twitteren|a threadsen}$
        ^{poszt|a videó|a fotó} megtekintése {az x-en|a tiktokon|a twitteren|a threadsen}$
        ^megtekintés {az instagramon|instagramon|a facebookon|facebookon|az x-en|a tiktokon|a twitteren|a threadsen}$
        ) által megosztott {bejegyzés|videó|poszt|fotó}$
        ^{csatlakozz|csatlakozzon} {a |}{whatsapp|telegram|viber} {csatornánkhoz|csatornánkra|csoportunkhoz}
        ^{iratkozz fel|iratkozzon fel} {a |}{whatsapp|telegram|viber} {csatornánkhoz|csatornánkra|csoportunkhoz}
        ^{csatlakozz|csatlakozzon} {a |}{messenger|youtube} {csatornánkhoz|csatornánkra|csoportunkhoz}
        ^{iratkozz fel|iratkozzon fel} {a |}{messenger|youtube} {csatornánkhoz|csatornánkra|csoportunkhoz}
        ^{add hozzá|adja hozzá|állíts be minket} * {forrásaidhoz|forrásaihoz|forrásként|forrásnak}
        ^{állítson be minket|jelölj meg minket|jelöljön meg minket} * {forrásaidhoz|forrásaihoz|forrásként|forrásnak}
        ^{link|hivatkozás|a link|a hivatkozás} {kimásolva|vágólapra másolva|a vágólapra másolva|sikeresen másolva}$
        ^{másolás|link másolása|kód másolása} a vágólapra$
        ^{mentés|elmentés} {későbbre|későbbi olvasásra|a kedvencek közé}$
        ^{cikk|a cikk|ez a cikk} {ajándékozása|elmentése|nyomtatása|kinyomtatása|elküldése e-mailben}$
        ^{iratkozz|iratkozzon} fel {youtube-csatornánkra|a youtube-csatornánkra}
    """,
    "ro": """
        ^distribuie$
        ^distribuie articolul
        ^distribuie pe facebook
        ^distribuie pe whatsapp
        ^distribuie pe x
        ^distribuie acest
        ^distribuie prin
        ^distribuiți articolul
        ^distribuiți pe
        ^distribuiți acest
        ^partajează pe
        ^partajează acest
        ^partajează articolul
        ^share pe facebook
        ^dă share
        ^dă mai departe$
        ^trimite pe whatsapp
        ^trimite pe e-mail
        ^trimite pe email
        ^trimite prin e-mail
        ^trimite prin email
        ^trimite unui prieten
        ^copiază link-
        ^copiați link-
        ^{trimite|distribuie|partajează|trimiteți|distribuiți|trimite articolul} {pe|prin|cu} {whatsapp|e-mail|email|facebook|twitter|x|telegram|linkedin|messenger}$
        ^link copiat
        ^urmărește-ne
        ^urmăriți-ne
        ^urmărește * pe google news
        ^urmăriți * pe google news
        ^abonează-te la canalul
        ^dă like
        ^printează articolul
        ^tipărește articolul
        ^salvează articolul
        ^intră pe canalul
        ^ne găsești pe
        ^ne puteți urmări
        ^ne poți urmări
        ~distribuie
        ~distribuiri
        ~partajează
        ~tipărește
        ~printează
        ~trimite
        ~salvează
        ~urmărește
        ~^urmărește
        ~^urmăriți
        ^{vezi|vizualizează|vizualizați|deschide} {această postare|postarea|această publicație} pe {instagram|facebook|x|twitter|tiktok}$
        ^{urmărește|vezi|urmăriți|vizionează} {pe|videoclipul pe|video pe} {youtube|tiktok|facebook}$
        ^{o postare distribuită de|postare distribuită de|o publicație distribuită de|publicat de} * (@-
        ^{copiază|copiați|copie} {link-ul|linkul|link|adresa|în clipboard|link-ul articolului|linkul articolului}$
        ^{link|link-ul|linkul|linkul a fost|link-ul a fost|adresa a fost} {copiat|copiat!|copiat în clipboard|copiată}$
        ^{urmărește-ne|urmăriți-ne|urmărește-ne și|urmăriți-ne și|suntem|ne găsești} pe {google news|google știri|facebook|whatsapp|telegram|x|instagram|tiktok|youtube}$
        ^{urmărește|urmăriți} {știrile|ultimele știri|cele mai noi știri} {*|} pe {google news|whatsapp|facebook|telegram}$
        ^{adaugă|adăugați|setează} * {ca sursă preferată|la sursele preferate|sursă preferată|surse preferate} {în google|pe google|google|în căutările google}
        ^{abonează-te|abonați-vă|intră} {la|pe} {canalul nostru de|canalul nostru|canalul} {whatsapp|telegram|youtube}$
        ^{salvează|salvați|listează|imprimă|tipărește|printează|tipăriți} {articolul|pagina|pentru mai târziu|acest articol|știrea}$
        ^{dăruiește|oferă cadou|trimite cadou} {articolul|acest articol|un articol}$
        ^{trimite|trimiteți|distribuie|distribuiți|partajează} unui prieten$
        ^{distribuie|distribuiți|partajează|partajați} {articolul|acest articol|știrea|pagina|această pagină|postarea|pe rețelele sociale}$
        ^{versiune pentru tipărire|versiune printabilă|versiune pentru printare|tipărire|spune-le și prietenilor}$
        ^{vezi|vizualizează|vizualizați|deschide} {această postare|postarea|această publicație} pe {telegram|threads}$
        ^alege * {ca sursă preferată|la sursele preferate|sursă preferată|surse preferate} {în google|pe google|google|în căutările google}
        ^urmărește {la|pe} {canalul nostru de|canalul nostru|canalul} {whatsapp|telegram|youtube}$
    """,
    "bg": """
        ^сподели$
        ^сподели статията
        ^сподели новината
        ^сподели в facebook
        ^сподели във фейсбук
        ^сподели във facebook
        ^сподели с приятели
        ^сподели тази статия
        ^сподели тази новина
        ^споделете статията
        ^споделете новината
        ^споделете с приятели
        ^споделете в$
        ^споделете в туитър$
        ^споделете в инстаграм$
        ^споделете във$
        ^копирай линк-
        ^копирай връзка-
        ^копиране на връзката
        ^връзката е копирана
        ^линкът е копиран
        ^последвайте ни$
        ^последвайте ни {в|във|и в|и във|на} {facebook|фейсбук|instagram|инстаграм|twitter|туитър|google|гугъл|viber|вайбър|telegram|youtube|ютуб|tiktok|социалн|linkedin|threads}-
        ^следвайте ни$
        ^следвайте ни {в|във|и в|и във|на} {facebook|фейсбук|instagram|инстаграм|twitter|туитър|google|гугъл|viber|вайбър|telegram|youtube|ютуб|tiktok|социалн|linkedin|threads}-
        ^последвай ни$
        ^последвай ни {в|във|и в|и във|на} {facebook|фейсбук|instagram|инстаграм|twitter|туитър|google|гугъл|viber|вайбър|telegram|youtube|ютуб|tiktok|социалн|linkedin|threads}-
        ^следете ни$
        ^следете ни {в|във|и в|и във|на} {facebook|фейсбук|instagram|инстаграм|twitter|туитър|google|гугъл|viber|вайбър|telegram|youtube|ютуб|tiktok|социалн|linkedin|threads}-
        ^{изпрати|сподели|споделете|изпратете|споделяне} {във|в|чрез|по|през|със} {whatsapp|имейл|e-mail|email|facebook|фейсбук|twitter|x|telegram|телеграм|linkedin|messenger|viber|вайбър}$
        ^харесайте ни
        ^харесай ни
        ^присъединете се към * канал
        ^изпрати на приятел
        ^изпрати по имейл
        ^изпратете по имейл
        ^принтирай
        ^отпечатай статията
        ^запази статията
        абонирайте се за * канал
        ~сподели
        ~споделяне
        ~споделяния
        ~изпрати
        ~печат
        ~разпечатай
        ~запази
        ~туитни
        ~фейсбук
        ~туитър
        ~инстаграм
        ~вайбър
        ~^последвайте
        ~^следете
        ^{вижте|виж|преглед на|отворете} {тази публикация|публикацията|този пост} в {instagram|инстаграм|facebook|фейсбук}$
        ^{вижте|виж|преглед на|отворете} {тази публикация|публикацията|този пост} в {x|telegram|tiktok}$
        ^{гледайте|гледай|виж|вижте} {в|на|видеото в} {youtube|ютуб|tiktok|facebook}$
        ^{публикация, споделена от|публикация от|споделена публикация от} * (@-
        ^{копирай|копирайте|копиране на} {линка|линк|връзката|адреса|в клипборда|линка към статията|връзка|кода в клипборда}$
        ^{линкът|връзката|адресът} {е копиран|е копирана|беше копиран|е копиран в клипборда|е копирана в клипборда}$
        ^{следвайте ни|последвайте ни|следете ни|четете ни} {в|във} {google news|google новини|facebook|фейсбук|telegram}$
        ^{намерете ни|следвай ни|последвай ни} {в|във} {google news|google новини|facebook|фейсбук|telegram}$
        ^{следвайте ни|последвайте ни|следете ни|четете ни|намерете ни|следвай ни|последвай ни} {в|във} {viber|instagram|x|google news showcase}$
        ^{следвайте ни|последвайте ни|следете ни|намерете ни|следвай ни|последвай ни} {и в|и във} {google news|google новини|facebook|фейсбук}$
        ^{следвайте ни|последвайте ни|следете ни|намерете ни|следвай ни|последвай ни} {и в|и във} {telegram|viber|instagram|twitter}$
        ^{добавете|добави|изберете} * {като предпочитан източник|предпочитан източник|предпочитани източници|любими източници} {в google|google}
        ^{абонирайте се за|присъединете се към|последвайте|следвайте} {канала ни|нашия канал|нашата група} {във viber|в telegram|в youtube|във facebook}$
        ^{абонирайте се за|присъединете се към|последвайте|следвайте} {групата ни|страницата ни} {във viber|в telegram|в youtube|във facebook}$
        ^{абонирайте се за|присъединете се към|последвайте|следвайте} {канала ни|нашия канал|нашата група|групата ни|страницата ни} {във фейсбук|в instagram|в whatsapp}$
        ^{запази|запазете|запазване на|отпечатай|разпечатай|принтирай|печат на} {статията|страницата|за по-късно|новината|публикацията}$
        ^{подари|подарете} {статия|статията|тази статия|достъп до статията}$
        ^{изпрати|изпратете|сподели|споделете|споделяне} {на приятел|по пощата}$
        ^{сподели|споделете|споделяне на} {статията|тази статия|новината|публикацията|страницата|с приятели|в социалните мрежи|линка}$
        ^{версия за печат|за печат|сподели с приятел|кажи на приятел}$
    """,
    "el": """
        ^κοινοποίηση$
        ^κοινοποίηση στο facebook
        ^κοινοποίηση στο twitter
        ^κοινοποίηση στο whatsapp
        ^κοινοποιήστε
        ^κοινοποίησέ το$
        ^μοιραστείτε το {στο|με|μέσω|στα|άρθρο|κείμενο|σχόλιο|link|σύνδεσμο|βίντεο|με τους φίλους|σε}
        ^μοιραστείτε το:
        ^μοιραστείτε αυτό
        ^μοιράσου το
        ^μοιραστείτε στο
        ^μοιραστείτε με φίλους
        ^κοινή χρήση$
        ^κοινή χρήση στο
        ^αντιγραφή συνδέσμου
        ^αντιγραφή link
        ^ο σύνδεσμος αντιγράφηκε
        ^ακολουθήστε μας
        ^ακολούθησε μας
        ^{αποστολή|κοινοποίηση|στείλτε|μοιραστείτε|κοινοποιήστε|μοιράσου} {στο|μέσω|με|στη} {whatsapp|email|e-mail|facebook|twitter|x|telegram|linkedin|messenger|viber}$
        ^ακολουθήστε το * στο google news
        ακολουθήστε * στο google news
        ^βρείτε μας στο
        ^κάντε like
        ^αποστολή με email
        ^αποστολή με e-mail
        ^στείλτε το άρθρο
        ^αποστολή σε φίλο
        ^εκτύπωση άρθρου
        ^εκτύπωση σελίδας
        ^αποθήκευση άρθρου
        κάντε εγγραφή στο κανάλι
        ~κοινοποίηση
        ~κοινοποιήσεις
        ~εκτύπωση
        ~αποστολή
        ~αποθήκευση
        ~μοιραστείτε
        ~^ακολουθήστε
        ^{δείτε|προβολή|δες} {αυτή τη δημοσίευση|αυτή την ανάρτηση|τη δημοσίευση} στο {instagram|facebook|x|twitter|tiktok}$
        ^{δείτε|προβολή|δες} {την ανάρτηση|αυτής της δημοσίευσης|της δημοσίευσης} στο {instagram|facebook|x|twitter|tiktok}$
        ^{δείτε|παρακολουθήστε|δες} {το στο|στο|το βίντεο στο} {youtube|tiktok|facebook}$
        ^{η δημοσίευση κοινοποιήθηκε από|δημοσίευση που κοινοποιήθηκε από|μια δημοσίευση από|δημοσίευση από} * (@-
        ^{αντιγραφή|αντιγράψτε|αντέγραψε} {συνδέσμου|του συνδέσμου|τον σύνδεσμο|link|του link|στο πρόχειρο|διεύθυνσης}$
        ^{ο σύνδεσμος|το link|η διεύθυνση} {αντιγράφηκε|αντιγράφτηκε|αντιγράφηκε στο πρόχειρο}$
        ^{ακολουθήστε μας|ακολουθήστε το|βρείτε μας} {στο|στα|στο κανάλι μας στο} {google news|facebook|instagram|x|twitter}$
        ^{ακολούθησέ μας|ακολουθήστε μας και|δείτε μας} {στο|στα|στο κανάλι μας στο} {google news|facebook|instagram|x|twitter}$
        ^{ακολουθήστε μας|ακολουθήστε το|βρείτε μας} {στο|στα|στο κανάλι μας στο} {viber|whatsapp|telegram|tiktok|youtube}$
        ^{ακολούθησέ μας|ακολουθήστε μας και|δείτε μας} {στο|στα|στο κανάλι μας στο} {viber|whatsapp|telegram|tiktok|youtube}$
        ^ακολούθησε {το|τη|την|τo} * στο google news
        ^ακολουθήστε {τη|την|τo} * στο google news
        ^{προσθέστε|πρόσθεσε} * {προτιμώμενη πηγή|στις προτιμώμενες πηγές|ως προτιμώμενη πηγή|αγαπημένη πηγή} {στην google|στη google|της google|στο google}
        ^{προσθήκη|ορίστε} * {προτιμώμενη πηγή|στις προτιμώμενες πηγές|ως προτιμώμενη πηγή|αγαπημένη πηγή} {στην google|στη google|της google|στο google}
        ^{μπείτε|εγγραφείτε|γίνετε μέλος} στο {κανάλι μας|κανάλι} {στο viber|στο youtube|στο whatsapp|στο telegram}$
        ^{αποθήκευση|εκτύπωση|αποθηκεύστε|εκτυπώστε|τυπώστε} {άρθρου|του άρθρου|το άρθρο|σελίδας|της σελίδας|για αργότερα|τη σελίδα}$
        ^{χαρίστε|κάντε δώρο|δωρίστε|δώρο} {το άρθρο|αυτό το άρθρο|ένα άρθρο|άρθρο}$
        ^{αποστολή|στείλτε|μοιραστείτε|κοινοποίηση|μοιραστείτε το|κοινοποιήστε|κοινοποίηση μέσω} σε φίλο$
        ^{μοιραστείτε το|κοινοποίηση μέσω} με email$
        ^{μοιραστείτε το|κοινοποίηση μέσω} μέσω email$
        ^{μοιραστείτε το|κοινοποίηση μέσω} με e-mail$
        ^{μοιραστείτε το|κοινοποίηση μέσω} στο facebook$
        ^{μοιραστείτε το|κοινοποίηση μέσω} {στο twitter|στο x|στο viber|στο whatsapp|μέσω e-mail}$
        ^{μοιραστείτε|κοινοποίηση|κοινοποιήστε|μοιράσου} {το άρθρο|αυτό το άρθρο|του άρθρου|την είδηση|τη σελίδα|στα social media|στα μέσα κοινωνικής δικτύωσης|το με τους φίλους σας}$
        ^{έκδοση για εκτύπωση|εκτυπώσιμη μορφή|μοιραστείτε το|μοιράσου το|πείτε το σε έναν φίλο|στείλτε το σε έναν φίλο}$
    """,
    "uk": """
        ^поділитися$
        ^поділитись$
        ^поділитися у$
        ^{поділитися|поділитись|поширити} у {соціальних мережах|месенджері|твітері|instagram|threads}$
        ^поділитися в$
        ^{поділитися|поділитись|поширити} в {соціальних мережах|фейсбуці|твітері|instagram|threads}$
        ^поділитися через$
        ^поділитися через e-mail$
        ^поділитися:$
        ^поділитися посиланням$
        ^поділіться$
        ^поділіться {цією|цим|статтею|новиною|матеріалом|публікацією|з друзями|у соцмережах|в соцмережах|у facebook|в facebook|посиланням|думкою в коментарях}
        ^поширити$
        ^поширити у$
        ^поширити в$
        ^копіювати посилання
        ^скопіювати посилання
        ^посилання скопійовано
        ^стежте за нами$
        ^стежте за нами {у|в|на} {соц|facebook|telegram|телеграм|фейсбу|google|instagram|інстаграм|youtube|twitter|whatsapp|viber|tiktok|threads}-
        ^стежте за нами також
        ^слідкуйте за нами$
        ^слідкуйте за нами {у|в|на} {соц|facebook|telegram|телеграм|фейсбу|google|instagram|інстаграм|youtube|twitter|whatsapp|viber|tiktok|threads}-
        ^слідкуйте за нами також
        ^читайте нас у
        ^читайте нас в
        ^читайте нас на
        ^підписуйтесь на наш-
        ^підписуйтеся на наш-
        ^підпишіться на наш-
        ^{надіслати|поділитися|поширити|відправити|поділитись} {у|в|через|на} {whatsapp|ватсап|електронну пошту|email|facebook|фейсбук|twitter|твіттер|x|telegram|телеграм|linkedin|messenger|viber|вайбер}$
        підписуйтесь на наш * канал
        підписуйтеся на наш * канал
        ^приєднуйтесь до нас$
        ^{приєднуйтесь|приєднуйтеся|долучайтеся|долучайтесь} до нас {в|у|на} {соц|telegram|телеграм|facebook|фейсбу|instagram|viber|youtube|whatsapp|twitter}-
        ^приєднуйтеся до нас$
        ^долучайтеся до нас$
        ^ми у соцмережах
        ^ми в соцмережах
        ^надіслати другу
        ^надіслати поштою
        ^роздрукувати$
        ~поділитися
        ~поділитись
        ~поширити
        ~друкувати
        ~зберегти
        ~надіслати
        ~фейсбук
        ~телеграм
        ~вайбер
        ~^підписуйтесь на
        ~^підписуйтеся на
        ~^стежте
        ~^слідкуйте
        ^{переглянути|відкрити|подивитися} {цей допис|цю публікацію|цей пост|допис} в {instagram|інстаграмі|facebook|фейсбуці|telegram}$
        ^{дивитися|дивитись|переглянути|подивитися} {на|в} {youtube|ютубі|tiktok|тіктоці}$
        ^{допис, поширений|публікація|допис|пост} {користувачем|від} * (@-
        ^{скопіювати|копіювати} {в буфер обміну|до буфера обміну|адресу сторінки|посилання на статтю|посилання|лінк}$
        ^{посилання|лінк|адресу} {скопійовано|скопійовано в буфер обміну|скопійовано до буфера обміну}$
        ^{стежте за нами|читайте нас|підпишіться на нас|підписуйтесь на нас|підписуйтеся на нас|ми} {в google новинах|у google новинах|в google news|у google news|в telegram|у telegram|в телеграмі|у телеграмі|у whatsapp|у facebook}$
        ^{додайте|додати} * {до обраних джерел|до бажаних джерел|до пріоритетних джерел|в обрані джерела|у бажані джерела} {google|в google|у google}
        ^{підписуйтесь|підписуйтеся|підпишіться} на {наш канал|наші канали|наш телеграм-канал} {в telegram|в whatsapp|у viber|в youtube}$
        ^{підписуйтесь|підписуйтеся|підпишіться} на нас {в whatsapp|у viber|в youtube}$
        ^{підписуйтесь|підписуйтеся|підпишіться|підписатися} на {наш телеграм-канал|наш телеграм|наш telegram-канал|наш telegram|наш viber|наш youtube-канал|наш whatsapp-канал}
        ^{зберегти|додати} {статтю|матеріал|в закладки|до закладок|статтю в закладки|до обраного|в обране}$
        ^{подарувати|надіслати в подарунок} {статтю|матеріал|доступ до статті}$
        ^{надіслати|поділитися|поділитись|переслати} {електронною поштою|на пошту|поштою|по email|другу|другові}$
        ^переслати через email$
        ^переслати на email$
        ^{роздрукувати|надрукувати|друкувати} {статтю|сторінку|матеріал|новину}$
        ^поширте {у facebook|в facebook|у фейсбуці|в telegram|у telegram|у twitter|в twitter|у viber|в x|у соцмережах|в соцмережах|новиною|статтею}$
        ^поширити {у фейсбуці|у соцмережах|в соцмережах|новиною|статтею}$
        ^поділитися {у фейсбуці|у соцмережах|в соцмережах|новиною|статтею}$
        ^поділитись {у фейсбуці|у соцмережах|в соцмережах|новиною|статтею}$
        ^{версія для друку|розповісти друзям}$
        ^{переглянути|відкрити|подивитися} публікацію в {instagram|інстаграмі|facebook}$
        ^{переглянути|відкрити|подивитися} {цей допис|цю публікацію|цей пост|допис|публікацію} в x$
        ^{переглянути|відкрити|подивитися} публікацію в фейсбуці$
        ^{переглянути|відкрити|подивитися} публікацію в telegram$
        ^підписатися на {наш канал|нас|наші канали|наш телеграм-канал} {в telegram|в whatsapp|у viber}$
        ^{підписуйтесь|підписуйтеся|підпишіться|підписатися} на {наш канал|нас|наші канали|наш телеграм-канал} в instagram$
        ^підписатися на {наш канал|нас|наші канали|наш телеграм-канал} в youtube$
        ^{підписуйтесь|підписуйтеся|підпишіться|підписатися} на {наш канал|наші канали|наш телеграм-канал} у whatsapp$
        ^підписатися на нас у whatsapp$
        ^{підписуйтесь|підписуйтеся|підпишіться|підписатися} на {наш телеграм|наш telegram-канал|наш telegram} {в telegram|в whatsapp|у viber}$
        ^{підписуйтесь|підписуйтеся|підпишіться|підписатися} на {наш телеграм|наш telegram-канал|наш telegram} {в youtube|у whatsapp|в instagram}$
    """,
    "tr": """
        ^paylaş$
        ^haberi paylaş
        ^bu haberi paylaş
        ^bu yazıyı paylaş
        ^yazıyı paylaş
        ^makaleyi paylaş
        ^x'de paylaş$
        ^arkadaşlarınla paylaş$
        ^arkadaşlarınızla paylaş$
        ^sosyal medyada paylaş
        ^bağlantıyı kopyala$
        ^linki kopyala$
        ^link kopyala$
        ^bağlantı kopyalandı$
        ^link kopyalandı$
        ^bizi * takip {edin|et|ediniz|edebilirsiniz}$
        ^bizi {instagram'da|instagram'dan|facebook'ta|facebook'tan|twitter'da|twitter'dan|x'te|x'ten|x'de|youtube'da|google|telegram'da|whatsapp'ta|tiktok'ta|linkedin'de|sosyal medyada|sosyal medyadan} * takip edin
        ^bizi {instagram'da|instagram'dan|facebook'ta|facebook'tan|twitter'da|twitter'dan|x'te|x'ten|x'de|youtube'da|google news'te|telegram'da|linkedin'de|sosyal medyada|sosyal medyadan} takip edin
        ^{whatsapp'ta|whatsapp ile|whatsapp'tan|facebook'ta|twitter'da|x'te|telegram'da|linkedin'de|e-posta ile|e-posta olarak} {paylaş|gönder|paylaşın|gönderin}$
        ^bizi takip edin$
        ^bizi takip edin:
        ^bizi takip et$
        ^takip et$
        ^sosyal medyada bizi
        ^bizi sosyal medyada
        google news'te takip
        google haberler'de takip
        ^google news'ten abone
        google haberlere abone
        {facebook'ta|twitter'da|x'te|x'de|whatsapp'ta|linkedin'de|telegram'da} paylaş {facebook'ta|twitter'da|x'te|x'de|whatsapp'ta|linkedin'de|telegram'da|e-posta|bağlantıyı}
        ^e-posta gönder$
        ^arkadaşına gönder$
        ^haberi yazdır$
        ^yazdır$
        ^haberi kaydet$
        ~paylaş
        ~paylaşım
        ~tweetle
        ~yazdır
        ~kaydet
        ~gönder
        ~beğen
        ~takip et
        ~e-posta
        ^{bu gönderiyi instagram'da|instagram'da bu gönderiyi|bu gönderiyi facebook'ta|bu gönderiyi x'te|gönderiyi instagram'da|gönderiyi x'te} {gör|gör.|görüntüle|görüntüleyin|göster|aç}$
        ^{gönderiyi facebook'ta|gönderiyi twitter'da|tweet'i twitter'da|bu fotoğrafı instagram'da|gönderiyi threads'te} {gör|gör.|görüntüle|görüntüleyin|göster|aç}$
        {'in|'ın|'un|'ün|'nin|'nın|'nun|'nün} paylaştığı bir gönderi$
        tarafından paylaşılan bir {gönderi|fotoğraf|video}$
        ^{youtube'da|youtube'ta|instagram'da|facebook'ta|tiktok'ta|x'te} {izle|izleyin|aç}$
        ^{videoyu|bu videoyu} {youtube'da|instagram'da|facebook'ta|tiktok'ta} {izle|izleyin|aç}$
        ^{google news'te|google news'ten|google news'de|google haberler'de|google'da|instagram'da|facebook'ta|twitter'da|x'te|x'ten} {takip et|takip edin|bizi takip edin|bizi takip et|abone ol|abone olun}$
        ^{youtube'da|telegram'da|telegram'dan|whatsapp'ta|whatsapp'tan|tiktok'ta|linkedin'de|bluesky'de|threads'te} {takip et|takip edin|bizi takip edin|bizi takip et|abone ol|abone olun}$
        ^{whatsapp|telegram|youtube} {kanalımıza|kanalımızı|grubumuza|hesabımızı} {katıl|katılın|abone ol|abone olun}
        ^{instagram|whatsapp haber|youtube haber} {kanalımıza|kanalımızı|grubumuza|hesabımızı} {katıl|katılın|abone ol|abone olun}
        ^{whatsapp|telegram|youtube} {kanalımıza|kanalımızı|grubumuza|hesabımızı} {takip et|takip edin|üye olun}
        ^{instagram|whatsapp haber|youtube haber} {kanalımıza|kanalımızı|grubumuza|hesabımızı} {takip et|takip edin|üye olun}
        ^{abone ol|takip et} google news$
        ^{google news|google haberler}'{te|e|de|den} abone {ol|olun}
        ^{haberleri|gelişmeleri|son dakika gelişmelerini|gündemi} {whatsapp'tan|telegram'dan|google news'ten|x'ten|instagram'dan} takip etmek için
        google'da * {tercih edilen|tercih ettiğiniz} {kaynak|kaynaklara|kaynaklarınıza|kaynağınız} {olarak ekle|olarak ekleyin|olarak seç|olarak seçin|ekle|ekleyin|yapın}$
        ^{panoya|kod panoya|link panoya|bağlantı panoya} kopyalandı$
        ^{kodu|linki|bağlantıyı|haber linkini} {panoya kopyala|kopyalayın}$
        ^{daha sonra oku|listeme ekle|okuma listesine ekle|favorilere ekle|favorilerime ekle|yer imlerine ekle|haberi favorilere ekle|sonra okumak için kaydet}$
        ^{bu haberi|bu yazıyı|bu makaleyi|makaleyi|yazıyı} {hediye et|hediye edin|kaydet|yazdır|arkadaşına gönder}$
        ^{yazı|metin|font|yazı tipi} {boyutu|boyutunu büyüt|boyutunu küçült|boyutunu değiştir}$
        ^{yazıyı|yazıları|metni} {büyüt|küçült}$
        ^{sosyal medya hesaplarımız|sosyal medya hesaplarımızı takip edin|bizi takip etmeyi unutmayın}$
        ^{paylaş|beğen|facebook|facebook'ta paylaş} {tweetle|tweet|tweet at|twitter'da paylaş|x'te paylaş|x'de paylaş} {whatsapp|whatsapp'ta|whatsapp'tan|linkedin|telegram|e-posta|gönder|yazdır|paylaş}-
    """,
    "ar": """
        ^شارك$
        ^شاركها$
        ^شاركه$
        ^شارك على فيسبوك
        ^شارك على تويتر
        ^شارك على:
        ^شارك عبر$
        ^شارك عبر:
        ^شارك مع أصدقائك
        ^شارك غرد
        ^مشاركة على فيسبوك
        ^مشاركة على تويتر
        ^مشاركة عبر$
        ^{مشاركة|مشاركه} {المقال|الخبر|الرابط|الصفحة|الموضوع|هذا المقال|هذا الخبر}$
        ^مشاركة {المقال|الخبر|الرابط} {عبر|على|مع}
        ^شاركوا المقال
        ^شاركوا هذا المقال
        ^انشر على
        ^{نسخ الرابط|نسخ رابط|نسخ رابط الخبر}$
        ^نسخ الرابط {إلى الحافظة|تم النسخ|تم نسخ}
        ^انسخ الرابط
        ^تم نسخ الرابط
        ^تابعنا على
        ^تابعنا عبر
        ^تابعونا على
        ^تابعونا عبر
        ^تابعنا$
        ^تابعونا$
        ^تابعوا آخر * جوجل نيوز
        ^تابعوا آخر * google news
        ^انضم إلى قناتنا
        ^{إرسال|ارسل|أرسل|شارك|مشاركة|المشاركة} {عبر|على|في|بواسطة} {واتساب|الواتساب|واتس اب|واتس آب|البريد|البريد الإلكتروني|فيسبوك|فيس بوك|تويتر|إكس|تيليجرام|تلغرام|تيليغرام|لينكد إن|ماسنجر}$
        ^انضموا إلى قناتنا
        اشترك في قناتنا على
        ^إرسال بالبريد
        ^إرسال إلى صديق
        ^أرسل إلى صديق
        ^أرسل هذا
        ^إرسال عبر البريد
        ^طباعة المقال
        ^طباعة الخبر
        ^حفظ المقال
        ^صفحتنا على
        ~مشاركة
        ~شارك
        ~غرد
        ~طباعة
        ~حفظ
        ~إرسال
        ~فيسبوك
        ~فيس بوك
        ~تويتر
        ~واتساب
        ~واتس اب
        ~تلغرام
        ~تيليغرام
        ~تيليجرام
        ~إنستغرام
        ~انستجرام
        ~يوتيوب
        ~لينكدإن
        ~بينتيريست
        ~ماسنجر
        ~سناب شات
        ~تيك توك
        ~ثريدز
        ~البريد الإلكتروني
        ~إكس
        ~نسخ
        ^{عرض|شاهد|مشاهدة} {هذا المنشور|المنشور|التغريدة} {على|في} {instagram|إنستغرام|انستغرام}$
        ^{عرض|شاهد|مشاهدة} {هذا المنشور|المنشور|التغريدة} {على|في} {فيسبوك|facebook}$
        ^{عرض|شاهد|مشاهدة} {هذه التغريدة|هذه الصورة} {على|في} {instagram|إنستغرام|انستغرام|فيسبوك|facebook}$
        ^{عرض|شاهد|مشاهدة} {هذا المنشور|المنشور|التغريدة} {على|في} {إكس|x|تويتر}$
        ^{عرض|شاهد|مشاهدة} {هذا المنشور|المنشور|التغريدة} {على|في} {twitter|تيك توك}$
        ^{عرض|شاهد|مشاهدة} {هذه التغريدة|هذه الصورة} {على|في} {إكس|x|تويتر|twitter|تيك توك}$
        ^{تمت مشاركة منشور بواسطة|تمت مشاركة صورة بواسطة|تمت مشاركة مقطع بواسطة}
        ^{منشور تمت مشاركته بواسطة|منشور تمت مشاركته من قبل|تمت مشاركة منشور من قبل} * (@-
        ^{شاهد|المشاهدة|مشاهدة|شاهده|شاهد الفيديو|شاهده الآن} على {يوتيوب|youtube|فيسبوك|facebook|انستغرام|تيك توك}$
        ^{تابع|تابعوا} {قناتنا|قناتنا الرسمية|صفحتنا} {على|عبر|في} {واتساب|الواتساب}$
        ^{تابع|تابعوا} {قناتنا|قناتنا الرسمية|صفحتنا} {على|عبر|في} {واتس آب|تلغرام}$
        ^{اشترك في|اشتركوا في} {قناتنا|قناتنا الرسمية|صفحتنا} {على|عبر|في} {واتساب|الواتساب}$
        ^{اشترك في|اشتركوا في} {قناتنا|قناتنا الرسمية|صفحتنا} {على|عبر|في} {واتس آب|تلغرام}$
        ^{تابع|تابعوا} {مجموعتنا|حسابنا|قناة الموقع} {على|عبر|في} {واتساب|الواتساب}$
        ^{تابع|تابعوا} {مجموعتنا|حسابنا|قناة الموقع} {على|عبر|في} {واتس آب|تلغرام}$
        ^{اشترك في|اشتركوا في} {مجموعتنا|حسابنا|قناة الموقع} {على|عبر|في} {واتساب|الواتساب}$
        ^{اشترك في|اشتركوا في} {مجموعتنا|حسابنا|قناة الموقع} {على|عبر|في} {واتس آب|تلغرام}$
        ^{تابع|تابعوا} {قناتنا|قناتنا الرسمية|صفحتنا} {على|عبر|في} {تيليغرام|تليجرام}$
        ^{تابع|تابعوا} {قناتنا|قناتنا الرسمية|صفحتنا} {على|عبر|في} {يوتيوب|فيسبوك}$
        ^{اشترك في|اشتركوا في} {قناتنا|قناتنا الرسمية|صفحتنا} {على|عبر|في} {تيليغرام|تليجرام}$
        ^{اشترك في|اشتركوا في} {قناتنا|قناتنا الرسمية|صفحتنا} {على|عبر|في} {يوتيوب|فيسبوك}$
        ^{تابع|تابعوا} {مجموعتنا|حسابنا|قناة الموقع} {على|عبر|في} {تيليغرام|تليجرام}$
        ^{تابع|تابعوا} {مجموعتنا|حسابنا|قناة الموقع} {على|عبر|في} {يوتيوب|فيسبوك}$
        ^{اشترك في|اشتركوا في} {مجموعتنا|حسابنا|قناة الموقع} {على|عبر|في} {تيليغرام|تليجرام}$
        ^{اشترك في|اشتركوا في} {مجموعتنا|حسابنا|قناة الموقع} {على|عبر|في} {يوتيوب|فيسبوك}$
        ^{انضم إلى|انضموا إلى} {قناتنا|قناتنا الرسمية|صفحتنا} {على|عبر|في} {واتساب|الواتساب}$
        ^{انضم إلى|انضموا إلى} {قناتنا|قناتنا الرسمية|صفحتنا} {على|عبر|في} {واتس آب|تلغرام}$
        ^{تابعونا عبر|تابعنا عبر} {قناتنا|قناتنا الرسمية|صفحتنا} {على|عبر|في} {واتساب|الواتساب}$
        ^{تابعونا عبر|تابعنا عبر} {قناتنا|قناتنا الرسمية|صفحتنا} {على|عبر|في} {واتس آب|تلغرام}$
        ^{انضم إلى|انضموا إلى} {مجموعتنا|حسابنا|قناة الموقع} {على|عبر|في} {واتساب|الواتساب}$
        ^{انضم إلى|انضموا إلى} {مجموعتنا|حسابنا|قناة الموقع} {على|عبر|في} {واتس آب|تلغرام}$
        ^{تابعونا عبر|تابعنا عبر} {مجموعتنا|حسابنا|قناة الموقع} {على|عبر|في} {واتساب|الواتساب}$
        ^{تابعونا عبر|تابعنا عبر} {مجموعتنا|حسابنا|قناة الموقع} {على|عبر|في} {واتس آب|تلغرام}$
        ^{انضم إلى|انضموا إلى} {قناتنا|قناتنا الرسمية|صفحتنا} {على|عبر|في} {تيليغرام|تليجرام}$
        ^{انضم إلى|انضموا إلى} {قناتنا|قناتنا الرسمية|صفحتنا} {على|عبر|في} {يوتيوب|فيسبوك}$
        ^{تابعونا عبر|تابعنا عبر} {قناتنا|قناتنا الرسمية|صفحتنا} {على|عبر|في} {تيليغرام|تليجرام}$
        ^{تابعونا عبر|تابعنا عبر} {قناتنا|قناتنا الرسمية|صفحتنا} {على|عبر|في} {يوتيوب|فيسبوك}$
        ^{انضم إلى|انضموا إلى} {مجموعتنا|حسابنا|قناة الموقع} {على|عبر|في} {تيليغرام|تليجرام}$
        ^{انضم إلى|انضموا إلى} {مجموعتنا|حسابنا|قناة الموقع} {على|عبر|في} {يوتيوب|فيسبوك}$
        ^{تابعونا عبر|تابعنا عبر} {مجموعتنا|حسابنا|قناة الموقع} {على|عبر|في} {تيليغرام|تليجرام}$
        ^{تابعونا عبر|تابعنا عبر} {مجموعتنا|حسابنا|قناة الموقع} {على|عبر|في} {يوتيوب|فيسبوك}$
        ^{أضفنا|أضيفونا|اجعلنا} {كمصدر مفضل|كمصدرك المفضل|مصدرا مفضلا} {على|في} {جوجل|غوغل|google}
        ^{أضفنا|أضيفونا|اجعلنا} {مصدرك المفضل|كمصدر مفضل لديك} {على|في} {جوجل|غوغل|google}
        ^{أضف موقعنا|اختر موقعنا} {كمصدر مفضل|كمصدرك المفضل|مصدرا مفضلا|مصدرك المفضل|كمصدر مفضل لديك} {على|في} {جوجل|غوغل|google}
        ^{تم النسخ|تم النسخ إلى الحافظة|تم نسخ رابط المقال|نسخ الرمز إلى الحافظة|نسخ رابط المقال|نسخ إلى الحافظة|انسخ رابط الخبر|الرابط المختصر|رابط مختصر|انسخ الكود}$
        ^{حفظ لوقت لاحق|احفظ لوقت لاحق|اقرأ لاحقا|القراءة لاحقا|أضف إلى المفضلة|إضافة إلى المفضلة|أضف للمفضلة|حفظ في المفضلة|أضف إلى قائمة القراءة|حفظ الخبر|احفظ المقال}$
        ^{أهد|إهداء|أهدي} {هذا المقال|المقال|المقالة}$
        ^{طباعة هذا المقال|طباعة الصفحة|اطبع المقال|نسخة للطباعة|إرسال لصديق|أرسل لصديق|أخبر صديقك}$
        ^{حجم الخط|تكبير الخط|تصغير الخط|تغيير حجم الخط|حجم النص|تكبير النص|تصغير النص}$
        ^{لمتابعة|لمتابعتنا|للاطلاع على} * {واتساب|تلغرام|تيليغرام|تليجرام} {اضغط هنا|انقر هنا|اضغطوا هنا|اشترك هنا}
        ^{لمتابعة|لمتابعتنا|للاطلاع على} * {جوجل نيوز|أخبار جوجل|يوتيوب} {اضغط هنا|انقر هنا|اضغطوا هنا|اشترك هنا}
        ^{لمتابعة|تابعوا|تابع} {أهم|آخر} الأخبار {على|عبر} {قناتنا|صفحتنا}
        ^{تابع|تابعوا} {آخر|أحدث} {الأخبار|المستجدات} عبر {google news|جوجل نيوز|أخبار جوجل}
        ^{شارك|شاركها|مشاركة|شاركه} {على الفيس بوك|مع الأصدقاء|مع صديق|على مواقع التواصل|على وسائل التواصل الاجتماعي}$
        ^{شاركها|شاركه} عبر البريد الإلكتروني$
        ^{شارك|شاركوا|شاركي} {المقال|هذا المقال|الخبر|هذا الخبر|هذه المقالة|هذه الصفحة|المقالة|الصفحة|الموضوع|هذا الموضوع}$
        ^{شارك|شاركوا} {المقال|هذا المقال|الخبر|هذا الخبر|هذه المقالة|هذه الصفحة} {مع أصدقائك|مع أصدقائكم|مع الأصدقاء|مع الآخرين|على فيسبوك|على تويتر|على واتساب|عبر|على مواقع|على:|عبر:}
        ^{مشاركة|شارك|المشاركة|مشاركة عبر|شارك عبر|شارك على|مشاركة على} {فيسبوك|facebook|واتساب|الفيسبوك} {تويتر|إكس|واتساب|twitter|x|تلغرام|إكس (تويتر)|فيسبوك}
    """,
    "fa": """
        ^اشتراک گذاری$
        ^اشتراک‌گذاری$
        ^به اشتراک بگذارید$
        ^به اشتراک بگذارید{:| در| با| این| برای}
        ^اشتراک گذاری در$
        ^این مطلب را * اشتراک
        ^این خبر را * اشتراک
        ^این مقاله را * اشتراک
        ^این مطلب را با دوستان
        ^این مطلب را برای دوستان
        ^ارسال به دوستان
        ^ارسال برای دوستان
        ^ارسال با ایمیل
        ^ارسال این مطلب
        ^ارسال این خبر
        ^ارسال خبر$
        ^کپی لینک
        ^کپی کردن لینک
        ^لینک کپی شد
        ^لینک کوتاه
        ^لینک کوتاه خبر
        ^ما را در * دنبال کنید
        ^ما را دنبال کنید
        ما را در شبکه‌های اجتماعی
        ^در * ما را دنبال کنید
        ^به کانال * بپیوندید
        ^{ارسال|اشتراک گذاری|اشتراک‌گذاری|به اشتراک گذاری|به اشتراک گذاشتن|اشتراک} {در|با|به|از طریق} {واتساپ|واتس‌اپ|واتس اپ|تلگرام|ایمیل|فیسبوک|فیس بوک|توییتر|توئیتر|ایکس|لینکدین|ایتا|بله|سروش|روبیکا|اینستاگرام}$
        ^به کانال تلگرام
        ^چاپ خبر
        ^نسخه چاپی
        ^نسخه قابل چاپ
        ^چاپ مطلب$
        ^ذخیره خبر
        ~اشتراک
        ~اشتراک‌گذاری
        ~چاپ
        ~ارسال
        ~ذخیره
        ~فیسبوک
        ~فیس بوک
        ~توییتر
        ~تلگرام
        ~اینستاگرام
        ~واتساپ
        ~واتس‌اپ
        ~لینکدین
        ~آپارات
        ~ایتا
        ~بله
        ~روبیکا
        ~سروش
        ~ایکس
        ~ایمیل
        ^{مشاهده|دیدن|تماشای} {این پست|این پست را|پست|این توییت|این مطلب} در {اینستاگرام|instagram|ایکس|x}$
        ^{مشاهده|دیدن|تماشای} {این پست|این پست را|پست|این توییت|این مطلب} در {توییتر|فیسبوک|تلگرام}$
        ^این {پست|عکس|ویدیو} را در {اینستاگرام|instagram|ایکس|فیسبوک} {ببینید|مشاهده کنید|تماشا کنید}$
        ^پستی که توسط * به اشتراک گذاشته {شد|شده}$
        ^{یک پست|پست} به اشتراک گذاشته شده توسط * (@-
        ^{تماشا|مشاهده|دیدن|تماشای ویدیو} در {یوتیوب|youtube|آپارات|اینستاگرام|تلگرام}$
        ^در {یوتیوب|آپارات|اینستاگرام} {ببینید|تماشا کنید|مشاهده کنید}$
        ^{کانال|صفحه|پیج|اکانت} {تلگرام|اینستاگرام|واتساپ|یوتیوب} ما را {دنبال کنید|فالو کنید|مشترک شوید}$
        ^{کانال|صفحه|پیج|اکانت} {آپارات|ایتا|بله|روبیکا} ما را {دنبال کنید|فالو کنید|مشترک شوید}$
        ^{عضو|مشترک|عضویت در} {کانال|گروه} {تلگرام|واتساپ|یوتیوب|ایتا|بله|ما|تلگرام ما|واتساپ ما|یوتیوب ما}$
        ^{عضو|مشترک} {کانال|گروه} {تلگرام|واتساپ|یوتیوب} {ما شوید|ما باشید|شوید}$
        ^{عضو|مشترک} {کانال|گروه} {ایتا|بله|روبیکا} {ما شوید|ما باشید|شوید}$
        ^ما را {به عنوان منبع ترجیحی|به‌عنوان منبع ترجیحی|به عنوان منبع برگزیده|به منابع ترجیحی خود} در {گوگل|google} {اضافه کنید|انتخاب کنید}
        ^{کپی شد|لینک کوتاه کپی شد|نشانی کپی شد|متن کپی شد|کپی به کلیپ‌بورد|کپی در کلیپ‌بورد|لینک مطلب|لینک خبر|کپی لینک خبر}$
        ^{ذخیره مطلب|ذخیره مقاله|ذخیره برای بعد|ذخیره در لیست|بعدا بخوانید|بعدا می‌خوانم|نشان کردن|افزودن به علاقه‌مندی‌ها|افزودن به علاقه مندی ها|افزودن به لیست مطالعه|افزودن به نشان‌شده‌ها|این مقاله را هدیه دهید}$
        ^{اندازه|سایز|تغییر اندازه|بزرگ کردن|کوچک کردن} {متن|فونت|قلم|نوشته}$
        ^{چاپ این صفحه|چاپ صفحه|چاپ مقاله|پرینت|پرینت خبر|ارسال به دوست|اشتراک‌گذاری در شبکه‌های اجتماعی|اشتراک گذاری در شبکه های اجتماعی|اشتراک‌گذاری این مطلب|اشتراک گذاری خبر|اشتراک‌گذاری مطلب|اشتراک‌گذاری با دوستان}$
    """,
    "he": """
        ^שתפו$
        ^שתף$
        ^{שתפו|שתף} את {הכתבה|המאמר|הפוסט|הידיעה|הסיפור|הדף|העמוד|הסרטון|התוכן|הכתבה הזו|הטור|המתכון}$
        ^{שתפו|שתף} את {הכתבה|המאמר|הפוסט|הידיעה|הסיפור|הדף|הסרטון|הטור|המתכון} {עם חברים|עם החברים|עם חבריכם|עם חבר|עם מי}-
        ^{שתפו|שתף} את {הכתבה|המאמר|הפוסט|הידיעה|הסרטון|הטור} {בפייסבוק|בוואטסאפ|בטוויטר|בטלגרם|ברשתות}$
        ~^שתפו את
        ^שתף את
        ^{שתפו|שתף|שיתוף} בפייסבוק {בטוויטר|בוואטסאפ|טוויטר|וואטסאפ|שתפו|שתף|שיתוף|במייל}
        ^שתף בטוויטר
        ^שיתוף בפייסבוק
        ^שיתוף בטוויטר
        ^שיתוף בוואטסאפ
        ^שיתוף במייל
        ^שיתוף הכתבה
        ^שתף כתבה
        ^שתפו כתבה
        ^שתפו עם חברים
        ^העתק קישור
        ^העתקת קישור
        ^העתיקו קישור
        ^הקישור הועתק
        ^עקבו אחרינו
        ^עקבו אחר * בפייסבוק
        ^הצטרפו לערוץ הטלגרם
        ^הצטרפו לערוץ הוואטסאפ
        ^הצטרפו אלינו$
        ^הצטרפו אלינו {בפייסבוק|באינסטגרם|בטוויטר|בטלגרם|בוואטסאפ|ברשתות|ביוטיוב|בטיקטוק|לערוץ|לקבוצת|גם}
        ^הצטרפו לקבוצת הוואטסאפ שלנו
        ^שלח לחבר
        ^{שיתוף|שתף|שתפו|שליחה|שלח|שלחו} {בוואטסאפ|בווטסאפ|בפייסבוק|בטוויטר|בטלגרם|במייל|בדוא"ל|באימייל|בלינקדאין|ב-x|ב-whatsapp|ב-facebook}$
        ^שלחו לחבר
        ^שליחה במייל
        ^שלח במייל
        ^שלחו במייל
        ^הדפס כתבה
        ^הדפסת כתבה
        ^הדפיסו כתבה
        ^שמור כתבה
        ^עשו לנו לייק
        ~שתפו
        ~שתף
        ~שיתוף
        ~הדפסה
        ~הדפס
        ~שלחו
        ~שמירה
        ~פייסבוק
        ~טוויטר
        ~וואטסאפ
        ~ווטסאפ
        ~טלגרם
        ~אינסטגרם
        ~יוטיוב
        ~טיקטוק
        ~לינקדאין
        ~מייל
        ~דוא"ל
        ~^עקבו
        ^{צפו|צפה|הצג} {בפוסט הזה|בפוסט|את הפוסט הזה|את הפוסט} {באינסטגרם|ב-instagram|בפייסבוק|ב-facebook}$
        ^{הצגת|לצפייה|ראו} {בפוסט הזה|בפוסט|את הפוסט הזה|את הפוסט} {באינסטגרם|ב-instagram|בפייסבוק|ב-facebook}$
        ^{צפו|צפה|הצג} {בפוסט הזה|בפוסט|את הפוסט הזה|את הפוסט} {ב-x|בטוויטר|באיקס}$
        ^{הצגת|לצפייה|ראו} {בפוסט הזה|בפוסט|את הפוסט הזה|את הפוסט} {ב-x|בטוויטר|באיקס}$
        ^{צפו|צפה|הצג} {הפוסט|פוסט|פוסט זה|בציוץ} {באינסטגרם|ב-instagram|בפייסבוק|ב-facebook}$
        ^{הצגת|לצפייה|ראו} {הפוסט|פוסט|פוסט זה|בציוץ} {באינסטגרם|ב-instagram|בפייסבוק|ב-facebook}$
        ^{צפו|צפה|הצג} {הפוסט|פוסט|פוסט זה|בציוץ} {ב-x|בטוויטר|באיקס}$
        ^{הצגת|לצפייה|ראו} {הפוסט|פוסט|פוסט זה|בציוץ} {ב-x|בטוויטר|באיקס}$
        ^פוסט {משותף|ששותף|שפורסם} על ידי * (@-
        ^{צפו|צפה|לצפייה|צפייה|צפו בסרטון} {ביוטיוב|ב-youtube|בטיקטוק|בפייסבוק}$
        ^{עקבו|עקוב|עקבי} אחרינו {בגוגל|בגוגל ניוז|בפייסבוק|באינסטגרם|בטוויטר|ב-x|בטלגרם|בוואטסאפ|בטיקטוק|ביוטיוב|ברשתות|ב-google news}$
        ^הצטרפו {לערוץ|לערוצי|לעמוד|לקבוצות} {הוואטסאפ|הווטסאפ|הטלגרם} {שלנו|של האתר|ותהיו מעודכנים|וקבלו עדכונים}
        ^הצטרפו לקבוצת {הוואטסאפ|הווטסאפ|הטלגרם} {של האתר|ותהיו מעודכנים|וקבלו עדכונים}
        ^הצטרפו לקבוצת {הווטסאפ|הטלגרם} שלנו
        ^הצטרפו {לערוץ|לקבוצת|לערוצי|לעמוד|לקבוצות} {היוטיוב|הפייסבוק|העדכונים} {שלנו|של האתר|ותהיו מעודכנים|וקבלו עדכונים}
        ^{הוסיפו|הוסף|הגדירו|הגדר|בחרו} אותנו {כמקור מועדף|למקורות המועדפים|כמקור החדשות המועדף} {בגוגל|ב-google|שלכם|בגוגל חדשות}
        ^{הועתק|הקישור הועתק ללוח|הועתק ללוח|קישור הועתק|העתק כתובת|העתקת כתובת|העתקת לינק|העתק לינק|הלינק הועתק|העתק קוד ללוח העריכה|העתק ללוח}$
        ^{שמור לקריאה מאוחר יותר|שמרו לאחר כך|שמירה למועדפים|הוסף למועדפים|הוספה למועדפים|הוסיפו למועדפים|שמירת הכתבה|שמור את הכתבה|שמרו את הכתבה|שמירת כתבה|שמור לאחר כך|לקריאה מאוחר יותר|הוסף לרשימת קריאה|שמור במועדפים|שמירה לקריאה מאוחרת}$
        ^{תנו|שלחו|העניקו|לתת|לשלוח} {כתבה|את הכתבה|את הכתבה הזו|כתבה זו} במתנה$
        ^{גודל|הגדלת|הקטנת|הגדל|הקטן|שינוי גודל} {טקסט|הטקסט|גופן|הגופן|כתב|פונט}$
        ^{שלחו לחבר במייל|הדפיסו|הדפסת הכתבה|הדפס את הכתבה|הדפסת עמוד|גרסה להדפסה|גרסת הדפסה|הדפסת דף|שלח כתבה לחבר|שתף עם חבר|שתפו חברים|שתפו ברשתות|שתפו ברשתות החברתיות|שתף ברשתות החברתיות|שיתוף ברשתות החברתיות|שתפו אותנו}$
    """,
    "hi": """
        ^{इस लेख|इस खबर|यह लेख|यह खबर|इस आर्टिकल|इस पोस्ट|इसे|लेख|खबर} {को|अपने|को अपने} {दोस्तों|मित्रों|परिवार|दोस्तों और परिवार|शेयर|साझा} {के साथ साझा करें|के साथ शेयर करें|से साझा करें|को भेजें|करें}$
        ^शेयर करें$
        ^इस खबर को शेयर
        ^इस लेख को शेयर
        ^खबर को शेयर करें
        ^खबर शेयर करें
        ^इसे शेयर करें
        ^साझा करें$
        ^इसे साझा करें
        ^ट्वीट करें$
        ^अपने दोस्तों के साथ शेयर
        ^दोस्तों के साथ शेयर
        ^लिंक कॉपी$
        ^कॉपी लिंक
        ^लिंक कॉपी हो गया है$
        ^हमें फॉलो करें
        ^हमें * पर फॉलो करें
        ^फॉलो करें$
        ^फॉलो करें:
        ^फॉलो अस
        हमारे फेसबुक पेज को लाइक
        हमें फेसबुक * पर लाइक
        हमारे व्हाट्सएप चैनल
        हमारे टेलीग्राम चैनल
        ^हमसे जुड़ें$
        ^हमसे जुड़ें:
        यूट्यूब चैनल को सब्सक्राइब
        ^प्रिंट करें$
        ^ईमेल करें$
        ^मित्र को भेजें
        ~शेयर
        ~साझा
        ~फेसबुक
        ~ट्विटर
        ~व्हाट्सएप
        ~व्हाट्सऐप
        ~वॉट्सऐप
        ~इंस्टाग्राम
        ~टेलीग्राम
        ~यूट्यूब
        ~लिंक्डइन
        ~पिंटरेस्ट
        ~ईमेल
        ~प्रिंट
        ~एक्स
        ~कू
        ^{इंस्टाग्राम|instagram|फेसबुक|facebook|x} पर {यह|ये|इस} {पोस्ट|फोटो|वीडियो|पोस्ट को} देखें
        ^{यह|ये|इस} {पोस्ट|फोटो|वीडियो|पोस्ट को} {इंस्टाग्राम|instagram|फेसबुक|facebook|x} पर देखें
        ^{यूट्यूब|youtube} पर {देखें|वीडियो देखें}$
        ^{क्लिपबोर्ड|क्लिप बोर्ड} {पर|में} {कोड|लिंक|} {कॉपी करें|कॉपी किया गया|कॉपी}$
        ^{लिंक|यूआरएल|url} {कॉपी करें|कॉपी हो गया|कॉपी किया गया|कॉपी हुआ|कॉपी कर लिया गया है}$
        ^{ईमेल|ई-मेल|व्हाट्सएप|व्हाट्सऐप} {से|पर|के जरिए|के माध्यम से} {शेयर करें|साझा करें|भेजें|शेयर}$
        ^{लेख|खबर|पेज|इस लेख को|इस खबर को} {प्रिंट करें|सेव करें|सहेजें|गिफ्ट करें|बुकमार्क करें}$
        ^{हमें|} {गूगल न्यूज|गूगल न्यूज़|google news|व्हाट्सएप} पर {फॉलो|फ़ॉलो|ज्वाइन|सब्सक्राइब} {करें|कीजिए}$
        ^{हमारे|हमारा} {व्हाट्सएप|व्हाट्सऐप|टेलीग्राम|whatsapp} {चैनल|ग्रुप} {से जुड़ें|को फॉलो करें|ज्वाइन करें|को ज्वाइन करें}$
        {गूगल|google} पर {हमें|} {पसंदीदा|प्राथमिक|अपना पसंदीदा} {स्रोत|सोर्स}
        ^{फेसबुक|ट्विटर|टेलीग्राम|एक्स|इंस्टाग्राम|लिंक्डइन} पर {शेयर करें|शेयर कीजिए|शेयर|साझा करें}$
        ^{व्हाट्सएप|व्हाट्सऐप} पर शेयर कीजिए$
        ^{फेसबुक|व्हाट्सएप|व्हाट्सऐप|ट्विटर} पर शेयर {करें|} {ट्विटर|व्हाट्सएप|व्हाट्सऐप|फेसबुक|टेलीग्राम}
    """,
    "id": """
        ^bagikan$
        ^bagikan berita ini
        ^bagikan ke facebook
        ^bagikan ke whatsapp
        ^bagikan ke teman
        ^bagikan di facebook
        ^bagikan via$
        ^bagikan melalui$
        ^bagikan:$
        ^sebarkan artikel
        ^sebarkan berita ini
        ^sebarkan:$
        ^share ke
        ^share di
        ^tautan disalin
        ^link disalin
        ^tautan berhasil disalin
        ^ikuti * di google news
        ^ikuti saluran whatsapp
        ^ikuti * whatsapp channel
        ^temukan kami di
        ^gabung di channel
        ^gabung di grup
        ^ikuti channel
        ^klik untuk berbagi
        ^klik untuk membagikan
        ^kirim lewat email
        ^kirim via email
        ^kirim ke teman
        cek berita dan artikel * google news
        ~bagikan
        ~sebarkan
        ~cetak
        ~simpan
        ~kirim
        ~salin
        ~ikuti
        ~surel
        ~^ikuti
        ^{lihat|tampilkan|buka|baca} {postingan|kiriman|unggahan|pos} ini di {instagram|facebook|x|twitter}$
        ^sebuah kiriman dibagikan oleh
        ^{tonton|saksikan|lihat|putar} {video ini|video|} di {youtube|tiktok|instagram|facebook}$
        ^{salin|kopi} {kode|tautan|link|url|teks} {ke|pada} {papan klip|clipboard}$
        ^{tautan|link|url} {telah|sudah|} {disalin|tersalin} {ke papan klip|ke clipboard|}$
        ^{bagikan|kirim|kirimkan|sebarkan} {lewat|via|melalui|ke} {email|surel|whatsapp|telegram}$
        ^{cetak|simpan|hadiahkan|bagikan|tandai} {artikel|berita|halaman|tulisan} {ini|}$
        ^{ikuti|temukan|follow} {kami|berita kami|berita terbaru kami} di {google news|google berita|whatsapp|whatsapp channel}
        ^{tambahkan|jadikan|pilih} {kami|situs ini|sebagai} * {sumber|sumber pilihan|preferensi} * google
        ^{gabung|bergabung|ikuti} {channel|grup|kanal} {whatsapp|telegram} {kami|}$
        ^{gabung|bergabung} saluran {whatsapp|telegram} {kami|}
        ^ikuti saluran telegram {kami|}
        ^ikuti saluran whatsapp kami
        ^bagikan {artikel|berita|tulisan} ini {ke|via|lewat|melalui|di}
        ^bagikan ini$
        ^salin {tautan|link|url} {artikel|berita|ini|}$
        ^ikuti kami {di|juga di} {facebook|instagram|twitter|x|media sosial|youtube|tiktok|telegram|sini}
        ^ikuti kami$
        ^ikuti akun {instagram|twitter|facebook|tiktok|x|resmi|media sosial} {kami|resmi}
        ^bagikan{:|} {facebook|whatsapp|twitter|telegram} {facebook|whatsapp|twitter|telegram|x|email|salin}
    """,
    "vi": """
        ^{chia sẻ|chia sẻ bài|chia sẻ bài viết|chia sẻ bài viết này|gửi} {qua|lên|trên|tới|đến|bằng} {facebook|zalo|twitter|x|telegram|email|whatsapp|messenger|linkedin|mạng xã hội|bạn bè}$
        ^chia sẻ$
        ^chia sẻ bài viết$
        ^chia sẻ bài viết này
        ^chia sẻ bài này
        ^chia sẻ với bạn bè$
        ^chia sẻ:$
        ^chia sẻ ngay$
        ^chia sẻ facebook$
        ^chia sẻ zalo
        ^copy link thành công
        ^link bài gốc
        ^theo dõi chúng tôi
        ^theo dõi báo * trên
        ^theo dõi * trên google news
        ^theo dõi * trên facebook
        ^theo dõi * trên youtube
        ^kết nối với chúng tôi
        ^gửi cho bạn bè
        ^gửi qua email
        ^in bài viết
        ^in bài$
        ^in trang$
        ^lưu bài$
        ^lấy link
        ~chia sẻ
        ~zalo
        ~in bài
        ~lưu bài
        ~gửi mail
        ~thích
        ~sao chép
        ~^theo dõi
        ^xem {bài viết|bài đăng|ảnh|video|bài viết gốc} này trên {instagram|facebook|x|twitter|threads|tiktok}$
        ^{một bài viết|một bài đăng} được chia sẻ bởi
        ^xem {video|} trên {youtube|tiktok|instagram|facebook}$
        ^xem video này trên youtube$
        ^{sao chép|chép} {mã|liên kết|link|đường dẫn|url} {vào|tới} {bộ nhớ tạm|clipboard|khay nhớ tạm}$
        ^{đã|} {sao chép|copy} {liên kết|link|đường dẫn|url} {thành công|}$
        ^đã {sao chép|copy} {liên kết|link|đường dẫn|url} vào bộ nhớ tạm$
        ^ copy {liên kết|link|đường dẫn|url} vào bộ nhớ tạm$
        ^{liên kết|link|đường dẫn} đã được {sao chép|copy}$
        ^{in|lưu|tặng|đánh dấu} {bài|bài viết|bài báo|tin|trang} {này|cho bạn bè}$
        ^{in|lưu|tặng|đánh dấu} {bài viết|bài báo|tin} $
        ^{tặng|đánh dấu} bài $
        ^{lưu|tặng|đánh dấu} trang $
        ^{theo dõi|đọc|tìm} {chúng tôi|tin tức của chúng tôi|báo} trên {google news|google tin tức|whatsapp|telegram|zalo|facebook|tiktok}
        ^{thêm|chọn|đặt} {chúng tôi|báo|trang này} {làm|là} nguồn {ưu tiên|ưa thích|tin ưu tiên} trên google
        ^{tham gia|theo dõi} {kênh|nhóm|cộng đồng} {telegram|whatsapp|zalo} {của chúng tôi|của báo|}$
        ^gửi email {cho bạn bè|}$
        ^lưu bài viết để đọc sau$
        ^đã sao chép$
        ^theo dõi kênh * của {chúng tôi|báo} trên
        ^theo dõi kênh {google news|youtube|tiktok|zalo|telegram} của
        ^chia sẻ: {facebook|zalo|twitter|x|email}
        ^chia sẻ {facebook|zalo|twitter} {facebook|zalo|twitter|email|sao chép|in}
    """,
    "th": """
        ^{ติดตามเรา|กดติดตามเรา|ติดตามข่าวสารของเรา|ติดตามเพจของเรา}{ทาง|ผ่าน|ได้ที่|บน|ที่}{ facebook|เฟซบุ๊ก| line|ไลน์| x| twitter| youtube|ยูทูบ| instagram| tiktok|โซเชียลมีเดีย}$
        ^แชร์$
        ^แชร์บทความ$
        ^แชร์บทความนี้
        ^แชร์หน้านี้
        ^แชร์ไปยัง
        ^แชร์ไปที่
        ^แชร์เรื่องนี้
        ^แชร์ข่าวนี้
        ^แชร์ให้เพื่อน
        ^แชร์:$
        ^แบ่งปัน$
        ^แบ่งปันบทความ
        ^คัดลอกลิงก์
        ^คัดลอกลิงค์
        ^คัดลอก url
        ^คัดลอกแล้ว$
        ^ติดตามเราได้ที่
        ^ติดตามเราที่
        ^ติดตามเรา$
        ^ติดตามเราบน
        ^ติดตามข่าวสารได้ที่
        ^ติดตามข่าวสารอื่นๆ
        ^ช่องทางติดตาม
        ติดตามข่าวสาร * facebook
        ติดตามข่าวด่วน * line
        ติดตามเราได้ที่
        กดติดตามช่อง
        ^กดไลค์ กดแชร์
        ^เพิ่มเพื่อน$
        ^ส่งต่อให้เพื่อน
        ^ส่งอีเมล$
        ^พิมพ์หน้านี้$
        ^พิมพ์$
        ^บันทึกบทความ
        ~แชร์
        ~แบ่งปัน
        ~เฟซบุ๊ก
        ~ทวิตเตอร์
        ~ไลน์
        ~อินสตาแกรม
        ~ยูทูบ
        ~พิมพ์
        ~อีเมล
        ~คัดลอกลิงก์
        ^ดู{โพสต์|รูป|วิดีโอ|คลิป}นี้{บน|ใน|ทาง}{ instagram|อินสตาแกรม| facebook|เฟซบุ๊ก| x}
        ^{ดู|รับชม}{วิดีโอ|คลิป|}{บน|ทาง|ใน}{ youtube|ยูทูบ|youtube}$
        ^{คัดลอก|ก็อปปี้|ก๊อปปี้}{โค้ด|ลิงก์|ลิงค์|url}{ไปยังคลิปบอร์ด|ลงคลิปบอร์ด|แล้ว|เรียบร้อย|}$
        ^{แชร์|แบ่งปัน|ส่ง}{ทาง|ผ่าน|ผ่านทาง|ด้วย}{อีเมล| line|ไลน์| facebook|เฟซบุ๊ก}$
        ^{บันทึก|มอบ|เก็บ}{บทความ|ข่าว|หน้า|เรื่อง}{นี้|เป็นของขวัญ|ไว้อ่าน|}$
        ^พิมพ์{บทความ|ข่าว|เรื่อง}{นี้|เป็นของขวัญ|ไว้อ่าน|}$
        ^พิมพ์หน้า{เป็นของขวัญ|ไว้อ่าน|}$
        ^{ติดตาม|ติดตามเรา|กดติดตาม|ติดตามข่าว}{บน|ที่|ได้ที่|ทาง}{ google news| google| telegram| whatsapp}$
        ^{เพิ่มเรา|ตั้งค่าเรา|เพิ่มเว็บไซต์นี้|เพิ่ม}*{แหล่งที่มา|แหล่งข่าว|แหล่งข้อมูล}{ที่ต้องการ|ที่ชื่นชอบ|โปรด|ที่แนะนำ}*google
    """,
}

CONTAINERS = """
    addtoany
    ^a-a-kit
    ^addthis
    ^at-share
    ^sharethis
    sharedaddy
    ^sd-sharing
    ^sd-social
    ^sd-like
    jetpack-likes
    ^heateor
    ^mashsb
    ^shareaholic
    ^essb
    ^swp-social
    ^ssba
    ^ssbp
    ^ssk
    ^shariff
    ^et-social
    ^novashare
    ^dpsp
    ^juiz-sps
    ^sfsi
    ^jeg-share
    ^apss
    ^synved-social
    ^fusion-sharing
    ^fusion-theme-sharing
    ^elementor-widget-share
    ^elementor-share
    ^rrssb
    ^ya-share
    ^goodshare
    ^share$
    ^sharing$
    ^social$
    ^socials$
    share-bar
    sharebar
    share-buttons
    share-button
    share-btn
    share-links
    share-link
    share-icons
    share-icon
    share-tools
    share-toolbar
    share-widget
    share-box
    share-block
    share-menu
    share-list
    share-container
    share-wrapper
    share-wrap
    share-section
    share-panel
    share-options
    share-group
    share-item
    share-modal
    share-popup
    share-article
    share-this
    share-post
    share-story
    share-page
    share-social
    share-title
    share-text
    share-label
    share-count
    share-facebook
    share-twitter
    share-linkedin
    share-pinterest
    share-email
    share-whatsapp
    sharing-buttons
    sharing-button
    sharing-links
    sharing-icons
    post-share
    post-sharing
    article-share
    article-sharing
    article-social
    entry-share
    story-share
    content-share
    blog-share
    page-share
    sticky-share
    inline-share
    copy-link
    copy-url
    print-link
    article-tools
    article-toolbar
    social-share
    social-sharing
    social-shares
    social-buttons
    social-button
    social-links
    social-link
    social-icons
    social-icon
    social-bar
    social-follow
    social-list
    social-menu
    social-nav
    social-networks
    social-network
    social-media-links
    social-media-icons
    social-media-list
    social-media-share
    social-container
    social-wrapper
    social-item
    social-items
    social-row
    social-footer
    follow-us
    follow-links
    like-button
"""

BARE_WORDS = 24
"""How long a row of names and button words can be: a dozen networks, each with its verb."""

_GLUE = """a and app by channel click close copy et formerly icon icons in k link links logo logos m more new on open
    opens our page post profile social media sms tab the this to und us via window with x y yum yummly rss vk ok line
    mix url
    mail e en auf sur su no na på par per pocket feedly xing digg viber weibo wechat hatena github discord spotify
    twitch google news plus wp share follow tweet save print email pin send mastodon"""
GLUE = frozenset(_GLUE.split())
"""What may stand between the names of a bar and is nothing else."""

ROW = 0.85
"""Several names and nothing else: nobody writes that as a sentence, but an article may show it as a list."""

UNDER = 0.92
"""Just a name below a prompt to share or follow, or below another such name."""

LONE = 0.75
"""One button word on a line of its own, beside others or around the article."""


IN_BODY = 0.6
"""A bare row between paragraphs: as often a subheading or a list of the article as a bar."""

_COMMON = """save print email guardar salvar merken bewaren e-mail senden mailen enviar envoyer enregistrer invia salva
    stampare mail printen wyślij zapisz telegram line отправить рассказать spara mejl e-post 保存 印刷 收藏 メール リンク 转发 打印
    인쇄 프린트 스크랩 라인 밴드 이메일 udskriv gem e-post lagre tulosta tallenna tisk tisknout uložit poslat tlačiť uložiť poslať
    nyomtatás küldés mentés tetszik trimite salvează печат запази изпрати εκτύπωση αποστολή αποθήκευση друкувати зберегти надіслати yazdır kaydet gönder
    طباعة حفظ إرسال نسخ إكس چاپ ارسال ذخیره بله ایکس ایمیل הדפסה הדפס שמירה מייל प्रिंट ईमेल एक्स कू cetak simpan kirim surel thích พิมพ์ อีเมล"""
COMMON = frozenset(_COMMON.split())
"""Words that forms and manuals have on lines of their own as well: they need company."""

LONGEST_LIST = 12
"""How far above a name the sentence may stand that announces the list."""

_BUTTONS = """share shares tweet follow teilen partager tweeter compartir tuitear condividi twitta compartilhar partilhar delen
    tweeten udostępnij поделиться класснуть dela シェア ツイート ポスト 分享
    공유 공유하기 del jaa sdílet zdieľať megosztás megosztom distribuie сподели κοινοποίηση поділитися поділитись поширити paylaş
    شارك مشاركة اشتراک שתפו שתף שיתוף शेयर साझा bagikan แชร์"""
BUTTONS = frozenset(_BUTTONS.split())
"""Words that head no paragraph, in contrast to the names of networks."""

FOLLOWING = frozenset(
    {
        *("follow", "join us", "find us", "folgen sie", "folge", "folgt", "suivez", "seguite", "retrouvez"),
        *(
            "rejoignez",
            "sigue",
            "siga",
            "sigan",
            "acompanhe",
            "segui",
            "curta",
            "volg",
            "obserwuj",
            "śledź",
            "polub",
            "följ",
        ),
        *("følg", "seuraa", "sledujte", "kövess", "kövessen", "kövesd", "kövesse", "urmărește", "urmăriți"),
        *("последвайте", "следете", "ακολουθήστε", "підписуйтесь на", "підписуйтеся на", "стежте", "слідкуйте"),
        *("ikuti", "theo dõi"),
        *("gilla", "подписывайтесь", "подпишитесь", "следите", "читайте"),
    }
)
"""How such prompts begin: the imperatives."""

_ON_NETWORK = re.compile(
    r"\b(?:on|at|auf|bei|sur|en|su|no|na|op|via|w|в|во|на|på|pe|във|στο|у|di|trên) (?:google|facebook|instagram|linkedin|pinterest|whatsapp"
    r"|youtube|twitter|tiktok|telegram|reddit|flipboard|facebooku|instagramu|instagrame|instagramie|twitterze|tiktoku|bluesky|mastodon|threads|snapchat|xing|x|вконтакте|вк"
    r"|одноклассниках|телеграме?|дзене)(?![^\W_])"
)
"""A network as such prompts name it."""

_PASSED_ON = re.compile(
    r"\b(?:this (?:article|story|post|page|report|link|news|recipe|view)|(?:to|with) (?:a |your )?friends?|mit freunden|the (?:article|page|link))\b"
    r"|\b(?:(?:diesen? )?(?:artikel|beitrag|text|seite|meldung)|link) (?!des )"
    r"|\b(?:(?:cet|l')? ?article|cette page|la page|le lien|à un ami|(?:vos|tes|mes) ami\w*)\b"
    r"|\b(?:(?:esta|este|la|el) (?:nota|noticia|artículo|publicación|página|enlace|post)|a un amigo|tus amigos|sus amigos)\b"
    r"|\b(?:quest[ao] (?:pagina|notizia|post)|(?:l'|quest')articolo|la pagina|il link|ad? un amico|i tuoi amici|negli appunti)\b"
    r"|\b(?:ess[ae]|est[ae]|[oa]) (?:artigo|matéria|notícia|página|reportagem|link|publicação)\b|\ba um amigo\b|redes sociais"
    r"|\b(?:dit|deze|het|de) (?:artikel|bericht|pagina|verhaal|nieuws|link)\b|\bartikel (?:afdrukken|printen|delen|doorsturen)"
    r"|\b(?:artykuł|wpis|stronę|adres|link|znajom\w+|przyjaci\w+)\b|\b(?:стать\w+|новост\w+|страниц\w+|ссылк\w+|друзья\w*|другу)\b"
    r"|\b(?:artikeln|sidan|inlägget|länken|vänner|en vän|en kompis)\b|per e-?mail|by e-?mail|via mail|por e?-?mail"
)
"""What a button passes on, or to whom."""

BUTTON_WORDS = 7
"""How long a button can be."""

NETWORK_WORDS = 4
"""How long a button can be that names a network: "Share it on X"."""

PROMPT_WORDS = 16
"""How long a prompt to follow somebody somewhere can be."""

PROMPT_TAIL = 4
"""So many words may stand behind the network: "for more recipes", a handle."""

PROMPT = 0.85
"""An imperative at the start, and behind it a network: an instruction may say so too."""

SEVERAL = 3
"""How many names on one line make a bar wherever it stands."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Prompts weighed by their length; bare rows of names where they stand around the article."""
    beside = {line.index for line, _ in hits if line.words <= BARE_WORDS}
    reached = -2
    for line, said in hits:
        strong = [hit for hit in said if not hit.phrase.hint]
        if strong:
            score, because = notice(line, strong)
            score = min(score, IN_BODY) if taken_up(page, line, strong) else score
            reached = line.index if score >= ROW else -2
            yield Finding(line, score, because)
        elif line.words <= BARE_WORDS and _names(said) and _bare(line, said) and not _announced(page, line):
            names = _names(said)
            under = line.index == reached + 1
            reached = line.index if under else reached
            score = UNDER if under else _weigh_names(page, line, names, beside)
            yield Finding(line, score, _reason(names))
        elif line.words <= BUTTON_WORDS and _passes_on(line, said):
            yield Finding(line, PROMPT, "asks to pass the page on")
        elif line.words <= PROMPT_WORDS and _invites(line, said):
            yield Finding(line, PROMPT, "asks to follow somebody on a network")


def _names(said: Sequence[Hit]) -> set[str]:
    """The names and button words of a line, in contrast to verbs that begin or end something longer."""
    return {hit.phrase.text for hit in said if not (hit.phrase.starts or hit.phrase.ends)}


def _bare(line: Line, said: Sequence[Hit]) -> bool:
    """Whether nothing but names and button words stands on a line."""
    return line.marker != "|" and "%" not in line.view and all(word in GLUE for word in rest(line, said))


def _invites(line: Line, said: Sequence[Hit]) -> bool:
    """Whether a line begins with an imperative of following and names a network, with little behind it."""
    if not any(hit.phrase.starts and hit.phrase.text in FOLLOWING for hit in said):
        return False
    named = _ON_NETWORK.search(line.view)
    if named is None or is_told(line, 0):
        return False
    behind = [word for word in rest(line, [*said, Hit(said[0].phrase, 0, named.end())]) if word not in GLUE]
    return len(behind) <= PROMPT_TAIL


def _passes_on(line: Line, said: Sequence[Hit]) -> bool:
    """Whether a line is a button that passes the page on: a verb at one end, and what is passed on, or to whom."""
    if (line.ends and not line.view.endswith("!")) or line.marker in ("#", "|") or "@" in line.view:
        return False
    if not any(hit.phrase.starts or hit.phrase.ends for hit in said):
        return False
    short = line.words <= NETWORK_WORDS
    passed_on = _PASSED_ON.search(line.view) or ITEM.search(line.view)
    return bool(passed_on) or (short and bool(_ON_NETWORK.search(line.view)))


def _announced(page: Page, line: Line) -> bool:
    """Whether a line of prose announces this one: then it is a list of the article's."""
    above = reversed(page.lines[max(0, line.index - LONGEST_LIST) : line.index])
    opening = next((other for other in above if other.words > 2 or other.marker != line.marker), None)
    return opening is not None and opening.words > 2 and opening.view.endswith(":")


def _weigh_names(page: Page, line: Line, names: set[str], beside: set[int]) -> float:
    """Score of a line that holds nothing but names; `beside` are the short lines with names or prompts."""
    if len(names) >= SEVERAL:
        return ROW
    if page.last < 0 or not outside(page, line):
        return IN_BODY
    if len(names) > 1:
        return ROW
    below = page.around(line)[1]
    alone = line.index - 1 not in beside and line.index + 1 not in beside
    if alone and below is not None and below.prose and not names <= BUTTONS:
        return IN_BODY
    if names <= COMMON and alone:
        return IN_BODY
    return LONE


def _reason(names: set[str]) -> str:
    return f'is just "{names.pop()}"' if len(names) == 1 else "is a row of network names and buttons"


EXAMPLES = """
# en
- Copy link
  Copy link by link, the smith of the harbor made a chain nine meters long.

- A post shared by Ruth Alder (@ruthalder)
  A post shared by the singer on Sunday shows her beside the ruined bridge, with two sheep and a broken umbrella.

  The heron stands on the pier from four to six, and the children have given it the name of the harbor master.
- Thanks for reading The Heron! This post is public so feel free to share it.
  The bench is public, so feel free to share it with the heron, says a sign that somebody has painted on the pier.

- Share this article
- Facebook X LinkedIn WhatsApp Email
  The orchestra will tune its instruments half a tone lower this season, as it did when the hall was built.
  A listener in the fourth row said that she had noticed nothing at all, except that the violins looked happier.
- Follow us on Instagram for more stories from the valley.
- • Facebook
- • Instagram
- • YouTube

  The school board banned four services from its network after a week of complaints from teachers and parents:
  - Facebook
  - Instagram
  - TikTok
  - Telegram
  Pupils found a way around the ban before lunch, and the board has now asked them how they had done it.

  The farmer has 40,000 followers on Instagram and sells more cheese through his videos than in his own shop.
  "Share this story with your friends," the actor told the audience, and several hundred people promptly did that.
  To share this article of clothing with a sister, he explains, a girl once had to wait until the end of the winter.

- Share this with someone who might like it.
  Share this with everybody you meet, it said on the note, and the baker pinned it to the door of the mill.

# zh
- 複製程式碼至剪貼簿
- 链接已复制
  记者把链接复制给同事，请他们核对照片拍摄的地点。

- 分享到：微信 微博 QQ空间
  这座百年老桥将在明年春天封闭维修，附近居民需要绕行三公里才能到达对岸的集市。
- 扫描二维码，关注我们的微信公众号

  他每天清晨都会把菜市场的照片分享到朋友圈，久而久之，远在海外的老邻居们也靠这些照片了解家乡的变化。
  村里的合作社在微信和微博上开了账号，去年一共卖出了两千箱苹果，比前一年多了将近一倍。

# de
- Sieh dir diesen Beitrag auf Instagram an
  Sieh dir diesen Beitrag zur Rente an, rät der Berater, und rechne nach, was davon nach der Steuer bleibt.

- Per Mail verschicken
- Der Link wurde in die Zwischenablage kopiert
  Der Rat der Hafenstadt traf sich am Montagabend, um über die Brücke zu reden, die seit dem Frühjahr gesperrt ist.

- Artikel teilen
- Facebook Twitter WhatsApp E-Mail
  Die Stadt will den alten Güterbahnhof abreißen und an seiner Stelle eine Schwimmhalle bauen.
- Folgen Sie uns auf Facebook

  Wer den Artikel teilen wollte, brauchte damals eine Schere und einen Briefumschlag, erinnert sich die Archivarin.
  Die Geschwister teilen sich seit dreißig Jahren den Hof, die Maschinen und die Arbeit im Stall.

- Folgen Sie unserer Redaktion auf Instagram!
  Folgen Sie dem Bach, sagt der Müller, und nicht der Karte, die jemand auf Facebook gestellt hat.

# fr
- Suivez-nous sur Facebook
  Suivez-nous, ordonnèrent les gendarmes, et les deux frères montèrent dans la voiture.
  Partager ce poids, voilà ce que demande le petit port à ses voisins.

- Partager cet article
- Facebook Twitter LinkedIn
  La commune va rouvrir le lavoir après deux ans de travaux menés par une équipe de bénévoles du village.
- Suivez-nous sur Instagram

- Voir cette publication sur Instagram
- Ajoutez-nous à vos sources préférées sur Google
  Il faut voir cette publication sur Instagram pour comprendre pourquoi le club a renvoyé son gardien dès le lundi.

  Les deux sœurs ont décidé de partager la maison de leur grand-mère plutôt que de la vendre au premier venu.
  Sur Facebook et sur Instagram, les photos du lavoir restauré ont été vues plus de cent mille fois en une semaine.

# es
- Síguenos en Instagram
  Síguenos, dijeron los guardias, y los dos hermanos subieron al coche.
  Compartir este dolor es lo que pide la aldea a sus vecinos.

  El cartero del valle reparte desde hace un año también los recados que la gente ya no se atreve a mandar por teléfono.
  Copiar enlace, el oficio más viejo
  El abuelo del cartero sabía copiar enlaces de cuerda, y copiar enlace por enlace era su manera de contar las bodas.
  Enviar por correo
  Nadie del pueblo quería enviar por correo las cartas de amor, hasta que el cartero juró que no sabía leer de noche.

- Ver esta publicación en Instagram
- Regalar artículo
  Para ver esta publicación en Instagram hubo que pedir permiso al juez, que tardó tres semanas en concederlo.

- Compartir en Facebook
- Facebook Twitter WhatsApp
  El ayuntamiento plantará doscientos almendros en la ladera que se quemó durante el verano pasado.
- Síguenos en Instagram

  Los vecinos decidieron compartir el pozo durante la sequía y turnarse para regar de noche los huertos.
  La alcaldesa anunció en Facebook y en Twitter que la fiesta se aplazaba hasta el segundo domingo de mayo.

- Compartir en Telegram
  Compartir en Facebook la foto del tranvía le costó al conductor dos semanas de sueldo.

- Súmate a nuestro canal de WhatsApp

# it
- Condividi su Facebook
- Facebook Twitter WhatsApp
  Il vecchio mulino sul torrente tornerà a macinare grano dopo quasi mezzo secolo di silenzio.
- Seguici su Instagram

- Visualizza questo post su Instagram
- Regala articolo
  Per vedere questo post su Instagram il giudice ha dovuto chiedere un permesso che è arrivato tre settimane dopo.

  I due comuni hanno scelto di condividere lo scuolabus e di dividere le spese del gasolio per tutto l'inverno.
  Su Facebook il sindaco ha scritto che la piazza resterà chiusa alle auto fino alla fine di settembre.

# pt
- Compartilhe esta notícia
- Facebook Twitter WhatsApp
  A prefeitura vai reformar o mercado de peixes e prometeu que nenhuma banca ficará fechada por mais de um mês.
- Siga-nos no Instagram

- Ver esta publicação no Instagram
- Oferecer artigo
  Para ver esta publicação no Instagram foi preciso pedir licença ao juiz, que levou três semanas a responder.

  Os pescadores passaram a compartilhar o mesmo barco porque o preço do diesel dobrou em menos de um ano.
  O vídeo da baleia foi visto três milhões de vezes no Facebook e no Twitter antes que alguém o conferisse.

# nl
- Een bericht gedeeld door Ruth Alder (@ruthalder)
  Een bericht gedeeld door de zangeres toont haar op de brug, met twee schapen en een kapotte paraplu.

- De link is gekopieerd
  De raad van de havenstad kwam maandagavond bijeen om te praten over de brug die sinds het voorjaar gesloten is.

- Deel dit artikel
- Facebook Twitter WhatsApp
  De gemeente laat de oude watertoren verbouwen tot een klein hotel met elf kamers en een terras op het dak.
- Volg ons op Instagram

  De buren delen al jaren een elektrische bakfiets en hebben er nog nooit ruzie over gekregen, zegt de bakker.
  Op Facebook en Instagram werd de foto van de omgevallen toren binnen een uur duizenden keren bekeken.

# pl
- Udostępnij na Facebooku
- Facebook Twitter WhatsApp
  Stary młyn nad rzeką zostanie przebudowany na bibliotekę, która ma być otwarta także w niedziele.
- Obserwuj nas na Instagramie

  Gmina postanowiła udostępnić sołtysom swoje magazyny, żeby sprzęt przeciwpowodziowy był bliżej wałów.
  Na Facebooku i na Instagramie zdjęcia młyna obejrzało w ciągu tygodnia ponad sto tysięcy osób z całej Polski.

- Wyświetl ten post na Instagramie
  Post udostępniony przez armatora obejrzało w jeden wieczór więcej osób, niż miasto ma mieszkańców.

- Śledź nas na Instagramie
  Śledź nas z wieży, szepnął stróż.

- Udostępnij na Facebooku
  Udostępnij na kwadrans łódkę, a oddasz ją dziurawą.

# ru
- Поделиться в соцсетях
- Подписывайтесь на наш телеграм-канал
  Старый мост через реку закроют на ремонт до конца октября, автобусы пойдут в объезд через соседний поселок.
- ВКонтакте Одноклассники Telegram

  Учитель решил поделиться с друзьями рецептом яблочного варенья, и через неделю о нем писали все газеты области.
  Видео набрало миллион просмотров во «ВКонтакте» и в Telegram, хотя звука на нем почти не было слышно.

- Скопировать в буфер обмена
  Посмотреть эту публикацию в библиотеке можно по четвергам, и скопировать статью архивариус не разрешает.

- Поделиться в соцсетях
- Следите за нами в Telegram
  Поделиться в такую зиму дровами решится не каждый.
  Следите за нами, шепнул лесник, и ни звука.

- Присоединяйтесь к нам в Telegram
  Присоединяйтесь к нам, крикнули плотогоны с реки.

# sv
- Skicka med e-post
- Länken har kopierats
  Fullmäktige i hamnstaden samlades på måndagskvällen för att tala om bron som har varit stängd sedan i våras.

- Dela artikeln
- Facebook Twitter LinkedIn
  Kommunen river den gamla simhallen och bygger en ny på samma plats, med bastu och en längre bassäng.
- Följ oss på Instagram

  Grannarna bestämde sig för att dela på en snöslunga i stället för att köpa var sin, och det har gått utmärkt.
  På Facebook och Instagram fick bilden av den frusna fontänen fler än tiotusen kommentarer på en enda dag.

- Visa inlägget på Instagram
- Lägg till oss som föredragen källa på Google
  Ett inlägg delat av tusentals användare påstår att skolan ska stängas.

- Dela det här inlägget
  Dela med dig av perennerna till grannen när rabatten blivit för trång.

# ja
  最後に刻んだ海藻を鍋に追加する。
  シェアする船がなくなり、漁師たちは港で網を直していた。
- Xでポスト　Facebookでシェア　LINEで送る　はてなブックマーク

- クリップボードにコードをコピー
- Instagramでこの投稿を見る
  彼はリンクをコピーして妹に送り、すぐに電話をかけた。

- この記事をシェアする
  市は来年の春、川沿いの古い倉庫を図書館に改装し、日曜日も開館すると発表した。
- シェア ツイート はてブ

  二人は大学の近くで家をシェアし、家賃と畑の世話を分け合いながら十年間暮らしてきたという。
  店主が毎朝ツイートする魚の写真は評判を呼び、遠くの町からも客が訪れるようになった。

# en
  The choir will sing in the quarry again, because the last concert there was heard in three villages.
- Follow The Quarry Post on Instagram and X
- Send this article to a friend
- Follow us
-   • Facebook
-   • YouTube

  The choir asked its neighbors to follow the rehearsal on foot, and to leave their telephones and their dogs at home.
  Share prices of the lost page
  Print is not dead, says the editor
  Send a friend to the moon

# de
  Der Chor singt wieder im Steinbruch, denn das letzte Konzert dort war in drei Dörfern zu hören gewesen.
- Folgen Sie der Steinbruchpost auf Instagram
- Diesen Text teilen
  Freud und Leid teilen
  Die Schwestern teilen sich das Haus am Steinbruch, den Garten und seit dem Frühjahr auch einen Hund.

# fr
  La chorale chantera de nouveau dans la carrière, car le dernier concert s'entendait dans trois villages.
- Suivez Le Courrier sur Instagram
  Partager sa vie sur Instagram
  La chorale a décidé de partager la recette du concert entre les trois villages qui l'avaient entendue.

# es
  El coro cantará de nuevo en la cantera, porque el último concierto se oyó en tres pueblos del valle.
- Sigue a La Cantera en Google News
  Comparte Shakira foto con su madre
  El coro decidió compartir la ganancia del concierto con los tres pueblos que lo habían escuchado de lejos.

# ko
- 클립보드에 코드 복사
- 인스타그램에서 이 게시물 보기
  그는 링크를 복사해 동생에게 보냈고, 곧바로 전화를 걸었다.

- 이 기사를 공유합니다
- 페이스북 트위터 카카오톡 URL 복사
  시는 강가의 낡은 창고를 내년 봄 도서관으로 고쳐 일요일에도 문을 열겠다고 발표했다.
- 카카오톡으로 공유하기

  두 사람은 대학 근처의 집을 함께 빌려 월세와 밭일을 공유하며 십 년을 살았다고 한다.
  가게 주인이 아침마다 인스타그램에 올리는 생선 사진은 먼 도시에서도 손님을 불러 모았다.

# da
- Linket er kopieret
  Byrådet i havnebyen mødtes mandag aften for at tale om broen, der har været lukket siden foråret.

- Del artiklen
- Facebook Twitter LinkedIn
  Kommunen river den gamle svømmehal ned og bygger en ny på samme sted, med sauna og et længere bassin.
- Følg os på Instagram

  Naboerne besluttede at dele en sneslynge i stedet for at købe hver sin, og det er gået glimrende.
  På Facebook og Instagram fik billedet af den frosne fontæne flere end ti tusind kommentarer på en dag.

- Se dette opslag på Instagram
- Tilføj os som foretrukken kilde på Google
  Et opslag delt af tusindvis af brugere påstår fejlagtigt, at skolen lukker.

- Del artiklen
  Del med genboen, hvis drivhuset giver flere tomater, end I kan spise.

# no
- Del saken
- Facebook X E-post
  Kommunen river den gamle svømmehallen og bygger en ny på samme sted, med badstue og et lengre basseng.
- Følg oss på Instagram

  Naboene bestemte seg for å dele en snøfreser i stedet for å kjøpe hver sin, og det har gått utmerket.
  På Facebook og Instagram fikk bildet av den frosne fontenen over ti tusen kommentarer på én dag.

- Vis dette innlegget på Instagram
- Legg til oss som foretrukket kilde på Google
  Et innlegg delt av tusenvis av brukere påstår feilaktig at skolen stenges.

- Del saken
  Del med naboen om hagen gir flere plommer enn dere rekker å spise.

# fi
- Jaa artikkeli
- Facebook X WhatsApp Sähköposti
  Kaupunki purkaa vanhan uimahallin ja rakentaa samalle paikalle uuden, jossa on sauna ja pitempi allas.
- Seuraa meitä Instagramissa

  Naapurit päättivät jakaa lumilingon sen sijaan, että ostaisivat omansa, ja kaikki on sujunut hyvin.
  Kuva jäätyneestä suihkulähteestä keräsi Facebookissa ja Instagramissa yli kymmenen tuhatta kommenttia.

- Näytä tämä julkaisu Instagramissa
- Käyttäjän Anna Berg (@annaberg) jakama julkaisu
  Katso YouTubessa julkaistu video ennen kuin tuomitset, hän kirjoittaa.

- Jaa tämä artikkeli
  Jaa Facebookissa kuva karanneesta koirasta ja soita sitten löytöeläintaloon.

# cs
- Sdílet článek
- Facebook Twitter E-mail
  Starý mlýn u řeky se promění v knihovnu, která má být otevřená i v neděli a o svátcích.
- Sledujte nás na Instagramu

  Sousedé se rozhodli sdílet sněhovou frézu, místo aby si každý koupil vlastní, a zatím se nepohádali.
  Na Facebooku a na Instagramu si snímky mlýna za týden prohlédlo přes sto tisíc lidí z celé země.

- Zobrazit příspěvek na Instagramu
  Příspěvek sdílený rejdařem vidělo za jediný večer víc lidí, než má celé město obyvatel.

- Sdílet na síti X
- Sledujte nás také na YouTube
  Sdílet na síti loupežnické plány je hloupost.
  Sledujte nás na jezeře, volali rybáři.

- Najdete nás na Facebooku
  Najdete nás na konci vsi, vzkázal mlynář.

- Poslat článek známému
  Poslat článek do tisku se mlynář neodvážil.

# sk
- Zdieľať na Facebooku
- Facebook Twitter E-mail
  Starý mlyn pri rieke sa zmení na knižnicu, ktorá má byť otvorená aj v nedeľu a cez sviatky.
- Sledujte nás na Instagrame

  Susedia sa rozhodli zdieľať snehovú frézu, namiesto toho, aby si každý kúpil vlastnú, a zatiaľ sa nepohádali.
  Na Facebooku a na Instagrame si snímky mlyna za týždeň pozrelo vyše stotisíc ľudí z celej krajiny.
  Zdieľať na Facebooku mená dlžníkov mesto nesmelo, rozhodol v utorok súd a nariadil zoznam zmazať.
  Sledujte nás, volali deti na bicykloch, a strážnik za nimi naozaj zabočil až na dvor.

- Zobraziť príspevok na Instagrame
  Príspevok zdieľaný rejdárom videlo za jediný večer viac ľudí, než má celé mesto obyvateľov.

- Sledujte nás aj na YouTube
  Sledujte nás na moste, zakričal maliar.

- Nájdete nás na Instagrame
  Nájdete nás na konci dediny, odkázal mlynár.

- Kopírovať odkaz
  Kopírovať odkaz po mlynárovi je ťažké, smejú sa susedia.

# hu
- Oszd meg a cikket!
- Megosztás Facebook Twitter
  A folyóparti régi malomból könyvtár lesz, amely a tervek szerint vasárnap is nyitva tart majd.
- Kövess minket az Instagramon is!

  A szomszédok úgy döntöttek, hogy megosztják egymás között a hókotrót, és azóta sem vesztek össze rajta.
  A Facebookon és az Instagramon a malom képeit egy hét alatt több mint százezren nézték meg.
  Kövess minket, mondta halkan a vadőr, és a két diák a patak mentén utána indult.

- A bejegyzés megtekintése az Instagramon
  A hajós által megosztott bejegyzést egyetlen este többen látták, mint ahányan a városban élnek.

- Oszd meg ismerőseiddel!
  Oszd meg a terhet a testvéreddel, mondta a pap, és hazaküldte a férfit.

# ro
- Distribuie articolul
- Facebook Twitter WhatsApp
  Vechea moară de pe râu va deveni bibliotecă și va fi deschisă și duminica, a anunțat primăria.
- Urmărește-ne pe Google News

  Vecinii au hotărât să împartă o freză de zăpadă în loc să cumpere fiecare câte una, și nu s-au certat încă.
  Pe Facebook și pe Instagram, fotografiile morii au fost văzute într-o săptămână de peste o sută de mii de oameni.

- Copiază link-ul articolului
  Copiați adresa de pe plic, le-a spus poștașul, și trimiteți scrisoarea unui prieten de la munte.

# bg
- Сподели във Facebook
- Facebook Viber Twitter
  Старата воденица край реката ще стане библиотека, която ще работи и в неделя, съобщиха от общината.
- Последвайте ни в Инстаграм

  Съседите решиха да споделят един снегорин, вместо всеки да си купува свой, и още не са се скарали.
  Във Фейсбук и в Инстаграм снимките на воденицата бяха видени за седмица от над сто хиляди души.

- Копирай линка към статията
  Копирайте адреса от плика, каза пощальонът, и изпратете писмото на приятел в планината.

- Последвайте ни в Instagram
  Последвайте ни, викна рибарят, и греблото изпука.

# el
- Κοινοποίηση στο Facebook
- Facebook Twitter Εκτύπωση
  Ο παλιός μύλος δίπλα στο ποτάμι θα γίνει βιβλιοθήκη και θα είναι ανοιχτός και τις Κυριακές.
- Ακολουθήστε μας στο Instagram

  Οι γείτονες αποφάσισαν να μοιραστούν ένα εκχιονιστικό αντί να αγοράσει ο καθένας δικό του, και δεν μάλωσαν.
  Στο Facebook και στο Instagram τις φωτογραφίες του μύλου τις είδαν σε μια εβδομάδα εκατό χιλιάδες άνθρωποι.

- Ο σύνδεσμος αντιγράφηκε στο πρόχειρο
  Αντιγράψτε τη διεύθυνση από τον φάκελο, είπε ο ταχυδρόμος, και στείλτε το γράμμα σε φίλο στο βουνό.

- Μοιραστείτε το με τους φίλους σας
  Μοιραστείτε το τυρί, είπε ο μυλωνάς στα παιδιά, και η κατσίκα πήρε το μεγάλο κομμάτι.

# uk
- Поділитися у Facebook
- Facebook Telegram Viber
  Старий млин над річкою перебудують на бібліотеку, яка буде відчинена навіть у неділю.
- Підписуйтесь на наш Telegram-канал

  Сусіди вирішили поділитися одне з одним снігоприбирачем і відтоді жодного разу не посварилися.
  У Facebook та Instagram світлини млина за тиждень переглянули понад сто тисяч людей з усієї країни.

- Посилання скопійовано в буфер обміну
  Переглянути цю публікацію в бібліотеці можна щочетверга, а копіювати статтю архіваріус не дозволяє.

- Поширити у Telegram
- Слідкуйте за нами в Instagram
  Поділитися в черзі хлібом наважився тільки мельник.
  Слідкуйте за нами, гукнув рибалка, і весло хруснуло.

- Долучайтеся до нас у Facebook
  Долучайтеся до нас, гукнули плотарі з річки.

# tr
  Köyün tek fotoğrafçısı her pazar meydanda masasını açıyor ve yanına gelenlere eski resimlerini bedava basıyor.
  Facebook'ta paylaş düğmesini kullanan kimse yok artık.
  Linki kopyala diyen torununa kızan yaşlı kadın, resmi duvara astı ve komşularını tek tek çağırıp gösterdi.
- Facebook'ta paylaş Twitter'da paylaş
- Bağlantıyı kopyala

- Bu haberi paylaş
- Facebook Twitter WhatsApp
  Irmak kıyısındaki eski değirmen kütüphaneye çevrilecek ve pazar günleri de açık olacak.
- Bizi Instagram'da takip edin

  Komşular herkesin ayrı bir kar küreme makinesi alması yerine birini paylaşmaya karar verdi ve hiç kavga etmedi.
  Değirmenin fotoğrafları Facebook ve Instagram'da bir haftada yüz binden fazla kişi tarafından görüldü.
- Bizi Telegram'da takip edin
  Bizi takip edin tabelası da eskidi, çünkü pazarcı artık haritada değil, kokuda bulunmak istiyor.
- Bu gönderiyi Instagram'da gör
  Gazete, okurlarını WhatsApp kanalına katılmaya çağırdığı gün iki bin yeni takipçi kazandı.

- Paylaş Tweetle WhatsApp Yazdır
  Paylaş ki bereketlensin, derdi değirmenci ekmeği bölerken ve en küçüğe en büyük parçayı verirdi.

# ar
- شارك المقال عبر
- فيسبوك تويتر واتساب
  ستحول البلدية الطاحونة القديمة على ضفة النهر إلى مكتبة تفتح أبوابها يوم الجمعة أيضا.
- تابعونا على إنستغرام

  قرر الجيران مشاركة جرافة واحدة للثلج بدلا من أن يشتري كل منهم واحدة، ولم يتشاجروا حتى الآن.
  وعلى فيسبوك وإنستغرام شاهد صور الطاحونة في أسبوع واحد أكثر من مئة ألف شخص.
- عرض هذا المنشور على إنستغرام
  تابع قناتنا على يوتيوب، قال الطاهي لضيوفه مازحا وهو يغلق باب المطعم.

- مشاركة عبر فيسبوك تويتر تلغرام
- شارك هذا الخبر مع أصدقائك
  شارك هذا الخبر في انتشار الذعر بين الصيادين، كما قال شيخهم في اليوم التالي.
  نسخ الرابط على ورقة صغيرة وأعطاها للطحان، فبقيت في جيبه سنة كاملة.

# fa
- این مطلب را با دوستان خود به اشتراک بگذارید
- تلگرام واتساپ توییتر
  آسیاب قدیمی کنار رودخانه کتابخانه می‌شود و روزهای جمعه هم باز خواهد بود.
- ما را در اینستاگرام دنبال کنید

  همسایه‌ها تصمیم گرفتند به جای خرید چند برف‌روب، یکی را با هم به اشتراک بگذارند و هنوز دعوا نکرده‌اند.
  در تلگرام و اینستاگرام عکس‌های آسیاب را در یک هفته بیش از صد هزار نفر دیدند.
- مشاهده این پست در اینستاگرام
  این پست را در اینستاگرام ببینید که چگونه همه چیز را عوض کرد، معلم با خنده گفت.

- به اشتراک بگذارید:
  به اشتراک بگذارید نان را، مادربزرگ هر صبح همین را به بچه‌های آسیاب یاد می‌داد.

# he
- שתפו את הכתבה
- פייסבוק טוויטר וואטסאפ
  הטחנה הישנה שעל גדת הנהר תהפוך לספרייה, והיא תהיה פתוחה גם בשבתות, הודיעה העירייה.
- עקבו אחרינו באינסטגרם

  השכנים החליטו לחלוק מפלסת שלג אחת במקום שכל אחד יקנה לו משלו, ועדיין לא רבו עליה.
  בפייסבוק ובאינסטגרם ראו את תמונות הטחנה בתוך שבוע יותר ממאה אלף אנשים מכל הארץ.
- שתפו את הכתבה עם חברים
  שתפו את הסרטון ברשת מאות תושבים, ורק בערב הסתבר שהוא צולם בעיר אחרת ובשנה אחרת.
- צפו בפוסט הזה באינסטגרם
  צפו בפוסט הזה של השר וראו איך נולד משבר, כתב הפרשן בסוף השבוע.

- הצטרפו אלינו בפייסבוק
  הצטרפו אלינו שני דייגים, ומשם חתרנו עד המגדלור בלי לומר מילה.
  שתפו בפייסבוק את תמונת הגשר, וכעבור שעה כבר עמד שם ראש העיר עצמו.

# hi
- क्लिपबोर्ड पर कोड कॉपी करें
- इंस्टाग्राम पर यह पोस्ट देखें
  उसने लिंक कॉपी करके भाई को भेजा और तुरंत फोन किया।

- इस खबर को शेयर करें
- फेसबुक ट्विटर व्हाट्सएप
  नदी किनारे की पुरानी चक्की को पुस्तकालय बनाया जाएगा, जो रविवार को भी खुला रहेगा।
- हमें इंस्टाग्राम पर फॉलो करें

  पड़ोसियों ने तय किया कि वे एक ही ट्रैक्टर साझा करेंगे, और अब तक उनमें कोई झगड़ा नहीं हुआ है।
  फेसबुक और इंस्टाग्राम पर चक्की की तस्वीरें एक हफ़्ते में एक लाख से ज़्यादा लोगों ने देखीं।

- व्हाट्सऐप पर शेयर करें
  फेसबुक पर शेयर हुई नाव की तस्वीर देखकर मछुआरे का बेटा घर लौट आया।

# id
  Ikuti kami, seru pemandu, lalu rombongan itu menghilang di balik mercusuar.
  Bagikan artikel bohong, seorang guru di pulau itu diperiksa polisi.
- Bagikan: Facebook Twitter WhatsApp Salin Tautan

- Salin kode ke papan klip
- Lihat postingan ini di Instagram
  Ia menyalin tautan itu dan mengirimkannya kepada adiknya lewat surel.

- Bagikan artikel ini
- Facebook Twitter WhatsApp
  Kincir tua di tepi sungai akan dijadikan perpustakaan yang juga buka pada hari Minggu.
- Ikuti kami di Instagram

  Para tetangga memutuskan berbagi satu traktor daripada membeli sendiri-sendiri, dan belum pernah bertengkar.
  Di Facebook dan Instagram foto kincir itu dilihat lebih dari seratus ribu orang dalam sepekan.

# vi
  Gửi email nặc danh, kẻ gian đòi chủ tàu hai tỷ đồng.
- Chia sẻ: Facebook Zalo Twitter Sao chép liên kết

- Sao chép mã vào bộ nhớ tạm
- Xem bài viết này trên Instagram
  Ông chép liên kết ấy gửi cho em trai rồi gọi điện ngay.

- Chia sẻ bài viết
- Facebook Zalo Twitter
  Chiếc cối xay cũ bên sông sẽ được sửa thành thư viện và mở cửa cả ngày chủ nhật.
- Theo dõi chúng tôi trên Facebook

  Hàng xóm quyết định chia sẻ một chiếc máy cày thay vì mỗi nhà mua một chiếc, và đến nay chưa ai cãi nhau.
  Trên Facebook và Zalo, ảnh chiếc cối xay được hơn một trăm nghìn người xem chỉ trong một tuần.

# th
- ดูโพสต์นี้บน Instagram
- คัดลอกลิงก์แล้ว
  เขาคัดลอกลิงก์ส่งให้น้องชายแล้วโทรศัพท์หาทันที

- แชร์บทความนี้
- Facebook Twitter LINE
  โรงสีเก่าริมแม่น้ำจะถูกปรับปรุงเป็นห้องสมุดที่เปิดให้บริการในวันอาทิตย์ด้วย เทศบาลแจ้งว่าจะเริ่มงานหลังฤดูฝนปีหน้า
- ติดตามเราได้ที่ Facebook

  เพื่อนบ้านตกลงแบ่งปันรถไถคันเดียวกันแทนที่จะซื้อคนละคัน และจนถึงวันนี้ก็ยังไม่เคยทะเลาะกันเรื่องรถคันนั้นเลย
  บนเฟซบุ๊กและอินสตาแกรม ภาพโรงสีมีคนดูมากกว่าหนึ่งแสนคนภายในสัปดาห์เดียวหลังจากช่างภาพของหมู่บ้านลงภาพชุดแรก

# html
  <p>The last train stopped here in 1968, but the daughter of the stationmaster still winds the station clock.</p>
- <div class="addtoany_share_save_container addtoany_content"><a href="#">Post to your wall</a></div>
  <p>The orchard behind the chapel was planted by prisoners, who grafted three kinds of pear on a single tree.</p>
  <p class="share-price">The share price of the ferry company fell by a third, and the captain bought eleven shares.</p>
  <p>The ferry to the island leaves at six, and in winter it leaves only when the wind is below force seven.</p>
  <p>The captain has made the crossing for thirty years, and he says that the sandbanks move to the west.</p>
"""
