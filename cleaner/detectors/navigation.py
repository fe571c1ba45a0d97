"""Navigation: menus, breadcrumbs, skip and back-to-top links, pagination, tables of contents that lost their links.

Menus are known by their company. One line "Contact us" proves nothing; a run of short lines before or after the body of
a page, with some items in it that every menu has, is a menu to its last line, whatever the others say. Where such items
stand densely at the end of a page, all between them is the footer, and the short lines between the end of the article
(a share bar, "Leave a comment", "Related articles" behind most of the prose) and that footer are the site's as well.

Why it goes: it is the same on every page of a site, and in a dump of all text of a page it is longer than the article.

What stays: headings, lists and tables inside the body, a button's words over a paragraph that takes them up, short lines
directly before its first and behind its last paragraph, and everything on pages without a body of paragraphs: there the
short lines are the content.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleaner.detectors._lines import between_paragraphs, rest, taken_up
from cleaner.document import Finding, Line, Page
from cleaner.phrases import MENTION, Hit, Hits, bare, weigh
from cleaner.view import fold

PHRASES = {
    "en": """
        ^discover more$
        ^explore more$
        ^continue reading$
        ^keep reading$
        ^read more$
        ^skip to$
        ^skip to * content$
        ^skip to content
        ^skip to main
        ^skip to navigation$
        ^skip links$
        ^jump to navigation$
        ^jump to recipe
        ^back to top$
        ^return to top$
        ^scroll to top$
        ^go to top$
        ^to top$
        ^top of page$
        ^bottom of page$
        ^main navigation$
        ^main menu$
        ^hamburger menu$
        ^menu menu$
        ^you are here$
        ^you are here:
        ^post navigation$
        ^article navigation$
        ^breadcrumb$
        ^breadcrumbs$
        ^view all posts$
        ^see all posts$
        ^back to blog$
        ^back to all posts$
        ^back to news$
        ^back to list$
        ^site map$
        ^sitemap$
        ~^table of contents$
        ~^contents$
        ~^in this article$
        ~^on this page$
        ~^menu$
        ~^home$
        ~^home page$
        ~^homepage$
        ~^contact us$
        ~^contact$
        ~^contact sales$
        ~^get in touch$
        ~^about us$
        ~^about$
        ~^about me$
        ~^who we are$
        ~^our story$
        ~^our team$
        ~^meet the team$
        ~^our company$
        ~^our services$
        ~^our work$
        ~^work with us$
        ~^partner with us$
        ~^privacy policy$
        ~^privacy notice$
        ~^privacy statement$
        ~^privacy$
        ~^your privacy choices$
        ~^cookie policy$
        ~^cookie settings$
        ~^cookies$
        ~^terms of use$
        ~^terms of service$
        ~^terms & conditions$
        ~^terms and conditions$
        ~^terms$
        ~^legal$
        ~^legal notice$
        ~^disclaimer$
        ~^accessibility$
        ~^accessibility statement$
        ~^copyright$
        ~all rights reserved
        ~^careers$
        ~^career$
        ~^jobs$
        ~^join our team$
        ~^blog$
        ~^blogs$
        ~^news$
        ~^latest news$
        ~^newsroom$
        ~^press$
        ~^press room$
        ~^press releases$
        ~^media$
        ~^events$
        ~^calendar$
        ~^resources$
        ~^resource center$
        ~^case studies$
        ~^customer stories$
        ~^success stories$
        ^{skip|jump|go|go straight} to {article|article content|the article|the content|content|the main content|footer|the navigation|search|page content}$
        ^{go|return|go back|back} to {the homepage|homepage|the front page|front page|the main page|the overview|overview|all articles|all news|the start page|article list|top of page|the top of the page}$
        ^{next|previous|older|newer} {story|article|post|page|entry|posts|entries|articles}$
        ^{print|print out} {this story|this article|this page|this post|article|page|story}$
        ^{show|hide|open|close|toggle} {table of contents|the table of contents|contents|menu|the menu|search|navigation|the navigation|submenu|sidebar|search bar|filters}$
        ~^white papers$
        ~^ebooks$
        ~^webinars$
        ~^guides$
        ~^videos$
        ~^video$
        ~^podcasts$
        ~^podcast$
        ~^photos$
        ~^gallery$
        ~^faq$
        ~^faqs$
        ~^help$
        ~^help center$
        ~^support$
        ~^customer service$
        ~^documentation$
        ~^login$
        ~^log in$
        ~^sign in$
        ~^sign up$
        ~^register$
        ~^my account$
        ~^account$
        ~^log out$
        ~^search$
        ~^close$
        ~^cart$
        ~^wishlist$
        ~^shop$
        ~^shop all$
        ~^store$
        ~^gift cards$
        ~^products$
        ~^all products$
        ~^services$
        ~^solutions$
        ~^industries$
        ~^platform$
        ~^pricing$
        ~^integrations$
        ~^customers$
        ~^partners$
        ~^become a partner$
        ~^locations$
        ~^store locator$
        ~^testimonials$
        ~^company$
        ~^leadership$
        ~^investors$
        ~^investor relations$
        ~^sustainability$
        ~^community$
        ~^forum$
        ~^quick links$
        ~^useful links$
        ~^categories$
        ~^all categories$
        ~^topics$
        ~^sections$
        ~^archive$
        ~^archives$
        ~^recent posts$
        ~^popular posts$
        ~^view all$
        ~^see all$
        ~^more$
        ~^learn more$
        ~^get started$
        ~^book now$
        ~^book a demo$
        ~^get a demo$
        ~^request a demo$
        ~^start free trial$
        ~^download$
        ~^downloads$
        ~^subscribe$
        ~^newsletter$
        ~^newsletters$
        ~^rss$
        ~^advertise$
        ~^advertise with us$
        ~^advertising$
        ~^affiliate program$
        ~^donate$
        ~^get involved$
        ~^membership$
        ~^follow us$
        ~^connect with us$
        ~^share$
        ~^facebook$
        ~^instagram$
        ~^twitter$
        ~^x$
        ~^linkedin$
        ~^youtube$
        ~^pinterest$
        ~^tiktok$
        ~^whatsapp$
        ~^bluesky$
        ~^threads$
        ~^reddit$
        ~^email$
        ~^print$
        ~^english$
        ~^world$
        ~^politics$
        ~^business$
        ~^technology$
        ~^sports$
        ~^sport$
        ~^entertainment$
        ~^lifestyle$
        ~^opinion$
        ~^culture$
        ~^travel$
        ~^health$
        ~^science$
        ~^education$
        ~^previous$
        ~^next$
        ^{posts|posts pages} {navigation|pagination}$
        ^post pagination$
        ^{select|choose} {category|a category|month|a month|year|archive}$
        ^{load|show|view|see} more {articles|posts|stories|news|results|headlines|entries}$
        ^load more$
        ^show {more|less}$
        ^older stories$
        ^newer stories$
        ^take me to {home|homepage|the homepage|home page|the home page|main page|the front page|front page|main menu|the main menu}$
        ^back to {home|home page|the home page|main page|main menu|the main menu}$
        ^return to {home|home page|the home page|main page|main menu|the main menu}$
        ^go to {home|home page|the home page|main page|main menu|the main menu}$
        ^{show|browse|list} all {categories|tags|topics|sections|authors|posts|news}$
        ^view all {categories|tags|topics|sections|authors|news}$
        ^see all {categories|tags|topics|sections|authors|news}$
        ^{search for:|search the site|search this site|search site|search results for|type to search|type here to search|start typing to search}$
        ^jump {back to top|to the top|to top|up to top}$
        ^scroll {back to top|to the top|up to top}$
        ^go {back to top|to the top|up to top}$
        ^return {back to top|to the top|up to top}$
        ^{expand|collapse} {navigation|navigation bar|sidebar|side menu|main menu|search bar|submenu|sub-menu}$
        ^close {navigation bar|side menu|main menu|sub-menu}$
        ^open {navigation bar|side menu|main menu|sub-menu}$
        ^toggle {navigation bar|side menu|main menu|sub-menu}$
        ^hide {navigation bar|side menu|main menu|sub-menu}$
        ^show {navigation bar|side menu|main menu|sub-menu}$
    """,
    "zh": """
        ^更多内容$
        ^看更多$
        ^返回顶部$
        ^回到顶部$
        ^回到頂部$
        ^回到頂端$
        ^返回頂部$
        ^返回首页$
        ^回首頁$
        ^返回列表$
        ^当前位置
        ^您的位置
        ^您现在的位置
        ^目前位置
        ^上一篇$
        ^下一篇$
        ^上一篇:
        ^下一篇:
        ^网站地图$
        ^網站地圖$
        ^网站导航$
        ~^首页$
        ~^首頁$
        ~^关于我们$
        ~^關於我們$
        ~^联系我们$
        ~^聯絡我們$
        ~^加入我们$
        ~^人才招聘$
        ~^招贤纳士$
        ~^隐私政策$
        ~^隱私權政策$
        ~^服务条款$
        ~^服務條款$
        ~^使用条款$
        ~^法律声明$
        ~^免责声明$
        ~^广告服务$
        ~^廣告刊登$
        ~^新闻$
        ~^新聞$
        ~^要闻$
        ~^国际$
        ~^國際$
        ~^财经$
        ~^財經$
        ~^体育$
        ~^體育$
        ~^娱乐$
        ~^娛樂$
        ~^科技$
        ~^文化$
        ~^视频$
        ~^影音$
        ~^图片$
        ~^专题$
        ~^登录$
        ~^登入$
        ~^注册$
        ~^註冊$
        ~^搜索$
        ~^搜尋$
        ~^菜单$
        ~^选单$
        ~^選單$
        ~^更多$
        ~^友情链接$
        ~^产品中心$
        ~^服务支持$
        ^跳{至|到|转至|轉至|转到|過至}{主要內容|主要内容|主內容|主内容|內容|内容|正文|導覽|导航}$
        ^{當前位置|当前位置|您的位置|您現在的位置|您现在的位置|您当前的位置|目前位置|所在位置}:
        ^{回到|返回}{主|首}{菜单|目录}$
        ^回到{主|首}页$
        ^返回主页$
        ^{回到|返回}{主|首}{選單|頁}$
        ^{较新|较旧|更早|更新|上|下}一{篇|则}{文章|博文|日志|新闻}$
        ^{较新|较旧|更早|更新|上|下}一则$
        ^{较新|较旧|更早|更新}一篇$
        ^{較新|較舊|更早|更新|上}一則{文章|博文|日志|日誌|貼文|}$
        ^{較新|較舊}一篇{文章|博文|日志|日誌|貼文|}$
        ^更早一篇{日誌|貼文}$
        ^更新一篇{日誌|貼文}$
        ^上一篇{日誌|貼文}$
        ^{较新|较旧|较早|更早|先前|以前|之前}{的|}{文章|博文|日志|帖子}$
        ^{較新|較舊|較早}{的|}{文章|博文|日志|日誌|貼文|帖子}$
        ^更早{的|}{日誌|貼文}$
        ^先前{的|}{日誌|貼文}$
        ^{文章|日志|页面}{导航|导览|分页}$
        ^{文章|日志|貼文|頁面}{導覽|分頁}$
        ^{上一|下一}{页|章|节|条新闻|条}$
        ^{上一|下一}{頁|則新聞}$
        ^{查看|浏览|显示}{所有|全部}{标签|分类|文章|作者}$
        ^{檢視|瀏覽|顯示}{所有|全部}{標籤|分類|文章|作者}$
        ^查看{所有|全部}{標籤|分類}$
        ^选择{分类|分类目录|月份|类别|语言|页面}$
        ^{選擇|選取}{分類|月份|類別|語言|頁面}$
        ^{关闭|打开|展开|切换}{导航栏|导航|菜单|侧边栏|目录|搜索|视窗}$
        ^{關閉|開啟|展開|切換}{導覽列|導覽|選單|側邊欄|搜索|搜尋|視窗}$
        ^{显示|展开|收起|查看}{更多|更少|全部|较少|全文}$
        ^{顯示|展開}{更多|更少|全部|較少|全文}$
        ^收起較少$
        ^查看較少$
        ^第{#|# | #| # }页,{共|总}{#|# | #| # }页$
        ^第{#|# | #| # }頁,{共|總}{#|# | #| # }頁$
        ^第{#|# | #| # }页{共|/共|/| / }{#|# | #| # }页$
        ^第{#|# | #| # }頁{共|/共|/| / }{#|# | #| # }頁$
        ^{加载|查看|看}{更多文章|更多新闻|更多内容}$
        ^加载更多$
        ^{載入|查看|看}{更多新聞|更多內容}$
        ^載入更多$
        ^載入更多文章$
        ^{本页|此页|本文}{总览|导览|导航|内容}$
        ^文章{总览|内容}$
        ^{本頁|此頁|本文}{總覽|導覽|內容}$
        ^文章{總覽|內容}$
    """,
    "de": """
        ^lesen sie mehr$
        ^weiterlesen$
        ^zum inhalt$
        ^zum inhalt springen$
        ^direkt zum inhalt
        ^zum hauptinhalt
        ^springe zum
        ^nach oben$
        ^zum seitenanfang
        ^sie sind hier
        ^du bist hier
        ^vorheriger artikel
        ^nächster artikel
        ^vorheriger beitrag
        ^nächster beitrag
        ^hauptnavigation$
        ^navigation überspringen$
        ^beitragsnavigation$
        ^sitemap$
        ~^inhaltsverzeichnis$
        ~^inhalt$
        ~^menü$
        ~^startseite$
        ~^kontakt$
        ~^impressum$
        ~^datenschutz$
        ~^datenschutzerklärung$
        ~^agb$
        ~^nutzungsbedingungen$
        ^{direkt|springen|springe|weiter|gehe} zum {inhalt|hauptinhalt|inhalt springen|hauptinhalt springen|artikel|seiteninhalt|hauptmenü}$
        ^zum hauptinhalt springen$
        ^zum hauptinhalt wechseln$
        ^zum hauptinhalt gehen$
        ^zum hauptinhalt scrollen$
        ^zum inhalt wechseln$
        ^zum inhalt gehen$
        ^zum inhalt scrollen$
        ^zum seitenanfang springen$
        ^zum seitenanfang wechseln$
        ^zum seitenanfang gehen$
        ^zum seitenanfang scrollen$
        ^zum seitenende springen$
        ^zum seitenende wechseln$
        ^zum seitenende gehen$
        ^zum seitenende scrollen$
        ^zum hauptmenü springen$
        ^zum hauptmenü wechseln$
        ^zum hauptmenü gehen$
        ^zum hauptmenü scrollen$
        ^zum artikelanfang springen$
        ^zum artikelanfang wechseln$
        ^zum artikelanfang gehen$
        ^zum artikelanfang scrollen$
        ^zum seiteninhalt springen$
        ^zum seiteninhalt wechseln$
        ^zum seiteninhalt gehen$
        ^zum seiteninhalt scrollen$
        ^zum fußbereich springen$
        ^zum fußbereich wechseln$
        ^zum fußbereich gehen$
        ^zum fußbereich scrollen$
        ^direkt zum hauptinhalt wechseln$
        ^direkt zum hauptinhalt gehen$
        ^direkt zum hauptinhalt scrollen$
        ^direkt zum inhalt wechseln$
        ^direkt zum inhalt gehen$
        ^direkt zum inhalt scrollen$
        ^direkt zum seitenanfang springen$
        ^direkt zum seitenanfang wechseln$
        ^direkt zum seitenanfang gehen$
        ^direkt zum seitenanfang scrollen$
        ^direkt zum seitenende springen$
        ^direkt zum seitenende wechseln$
        ^direkt zum seitenende gehen$
        ^direkt zum seitenende scrollen$
        ^direkt zum hauptmenü springen$
        ^direkt zum hauptmenü wechseln$
        ^direkt zum hauptmenü gehen$
        ^direkt zum hauptmenü scrollen$
        ^direkt zum artikelanfang springen$
        ^direkt zum artikelanfang wechseln$
        ^direkt zum artikelanfang gehen$
        ^direkt zum artikelanfang scrollen$
        ^direkt zum seiteninhalt springen$
        ^direkt zum seiteninhalt wechseln$
        ^direkt zum seiteninhalt gehen$
        ^direkt zum seiteninhalt scrollen$
        ^direkt zum fußbereich springen$
        ^direkt zum fußbereich wechseln$
        ^direkt zum fußbereich gehen$
        ^direkt zum fußbereich scrollen$
        ^{zur|zurück zur|weiter zur} {startseite|hauptseite|übersicht|artikelübersicht|navigation|hauptnavigation|suche|übersichtsseite|nachrichtenübersicht}$
        ^{zurück|wieder} {nach oben|zum anfang|zum seitenanfang|zum artikel}$
        ^{nächster|vorheriger|voriger|nächste|vorherige|ältere|neuere} {artikel|beitrag|seite|beiträge|meldung|eintrag}$
        ^{artikel|seite|diese seite|diesen artikel|beitrag|text} {drucken|ausdrucken|als pdf speichern|merken}$
        ^{inhaltsverzeichnis|menü|suche|navigation|hauptmenü|suchfeld|suchleiste|untermenü|seitenleiste|inhalt} {ausblenden|einblenden|anzeigen|öffnen|schließen|aufklappen|zuklappen|verbergen|umschalten}$
        ~^über uns$
        ~^wir über uns$
        ~^karriere$
        ~^stellenangebote$
        ~^jobs$
        ~^presse$
        ~^mediadaten$
        ~^werbung$
        ~^aktuelles$
        ~^nachrichten$
        ~^politik$
        ~^wirtschaft$
        ~^kultur$
        ~^sport$
        ~^panorama$
        ~^wissen$
        ~^reise$
        ~^meinung$
        ~^suche$
        ~^anmelden$
        ~^einloggen$
        ~^registrieren$
        ~^mein konto$
        ~^warenkorb$
        ~^produkte$
        ~^leistungen$
        ~^referenzen$
        ~^termine$
        ~^veranstaltungen$
        ~^hilfe$
        ~^newsletter$
        ~^abo$
        ~^e-paper$
        ~^barrierefreiheit$
        ~^alle anzeigen$
        ~^mehr$
        ^alle {tags|schlagwörter|kategorien|themen|beiträge|rubriken|artikel} {anzeigen|ansehen|anschauen|durchsuchen}$
        ^navigationsleiste {schließen|öffnen|ausklappen|einklappen|umschalten|ausblenden|einblenden}$
        ^navigation {ausklappen|einklappen}$
        ^seitenleiste {ausklappen|einklappen}$
        ^menü {ausklappen|einklappen}$
        ^suche {ausklappen|einklappen}$
        ^suchfeld {ausklappen|einklappen}$
        ^suchleiste {ausklappen|einklappen}$
        ^{kategorie|monat|rubrik|ressort} {auswählen|wählen}$
        ^{neuerer|älterer} {post|eintrag|blogeintrag|blogbeitrag}$
        ^nächster {post|blogeintrag|blogbeitrag}$
        ^vorheriger {post|blogeintrag|blogbeitrag}$
        ^neuere {einträge|posts|meldungen|blogeinträge}$
        ^ältere {einträge|posts|meldungen|blogeinträge}$
        ^{zurück nach oben scrollen|nach oben scrollen|zum anfang scrollen}$
        ^{zurück zum|zum} {hauptmenü|seitenmenü|inhaltsverzeichnis}$
        ^{mehr|weniger} anzeigen$
        ^{mehr|weitere} {beiträge|artikel|meldungen|ergebnisse|einträge|nachrichten|treffer} {laden|anzeigen}$
        ^mehr laden$
        ^{suche|suchen} nach:$
    """,
    "fr": """
        ^en savoir plus$
        ^lire la suite$
        ^aller au contenu
        ^aller au menu
        ^aller à la recherche$
        ^passer au contenu
        ^accéder au contenu
        ^haut de page$
        ^retour en haut {de page|de la page|de l'article|du site|de l'écran}
        ^retour à la liste$
        ^vous êtes ici
        ^article précédent
        ^article suivant
        ^navigation principale$
        ^ouvrir le menu$
        ^fermer le menu$
        ^fil d'ariane$
        ^plan du site$
        ~^sommaire$
        ~^menu$
        ~^accueil$
        ~^contact$
        ~^contactez-nous$
        ~^nous contacter$
        ~^mentions légales$
        ~^politique de confidentialité$
        ~^données personnelles$
        ~^gestion des cookies$
        ~^conditions générales-
        ~^cgu$
        ^{aller|passer|accéder|sauter} {au|directement au} {contenu|contenu principal|menu|menu principal}$
        ^{retour|revenir|remonter|aller} {en haut|en haut de page|en haut de la page|au sommaire|à l'accueil|à la une|vers le haut}$
        ~^cgv$
        ~^qui sommes-nous
        ~^à propos$
        ~^recrutement$
        ~^presse$
        ~^publicité$
        ~^actualités$
        ~^à la une$
        ~^politique$
        ~^monde$
        ~^société$
        ~^économie$
        ~^culture$
        ~^sport$
        ~^sports$
        ~^vidéos$
        ~^rechercher$
        ~^recherche$
        ~^connexion$
        ~^se connecter$
        ~^s'inscrire$
        ~^mon compte$
        ~^panier$
        ~^boutique$
        ~^produits$
        ~^services$
        ~^agenda$
        ~^aide$
        ~^s'abonner$
        ~^newsletter$
        ~^accessibilité$
        ~^voir tout$
        ^{articles|article|entrées|billets|publications|messages|posts} {plus anciens|plus récents|plus ancien|plus récent|plus anciennes|plus récentes}$
        ^{articles|article|entrées|billets|publications|messages|posts} {plus vieux|précédent|précédents|suivant|suivants}$
        ^{anciennes|nouvelles} {entrées|publications}$
        ^{anciens|nouveaux} {articles|billets}$
        ^{afficher|voir|lire|en afficher|en voir} {moins|plus|plus de résultats}$
        ^page # {sur|de|/} #$
        ^page {suivante|précédente|d'accueil}$
        ^{ouvrir|fermer|afficher|masquer} {la barre de navigation|la navigation|la recherche|le menu principal|le volet|la fenêtre}$
        ^{afficher|masquer} le menu$
        ^{retour|revenir} {au début|au début de la page|au menu principal|au menu|à l'article|au site}$
        ^{voir|afficher} {tous les tags|toutes les étiquettes|tous les mots-clés|toutes les catégories|tous les résultats}$
        ^{choisir|sélectionner|choisissez|sélectionnez} une {catégorie|rubrique}$
        ^{mentions légales|conditions générales d'utilisation|conditions d'utilisation|politique de confidentialité|données personnelles} {et|&|et les} {mentions légales|conditions d'utilisation|cookies|politique de confidentialité}$
        ^lancer la recherche$
        ^retour à la page d'accueil$
    """,
    "es": """
        ^más información$
        ^sigue leyendo$
        ^seguir leyendo$
        ^ver más$
        ^leer más$
        ^ir al contenido {de la página|del artículo|de la web}$
        ^saltar al contenido
        ^saltar a contenido
        ^pasar al contenido
        ^estás aquí
        ^usted está aquí
        ^artículo anterior
        ^artículo siguiente
        ^siguiente artículo
        ^entrada anterior
        ^entrada siguiente
        ^navegación de entradas$
        ^navegación principal$
        ^abrir menú$
        ^cerrar menú$
        ^mapa del sitio$
        ^mapa web$
        ~^índice$
        ~^menú$
        ~^inicio$
        ~^portada$
        ~^contacto$
        ~^contáctenos$
        ~^contáctanos$
        ~^aviso legal$
        ~^política de privacidad$
        ^{ir|saltar|pasar} {al|directamente al} {contenido|contenido principal|menú|menú principal}$
        ^{volver|ir|subir|regresar} {arriba|al inicio|al principio|a la portada|a portada|al comienzo|a la página principal}$
        ~^política de cookies$
        ~^condiciones de uso$
        ~^términos y condiciones$
        ~^quiénes somos
        ~^sobre nosotros$
        ~^acerca de$
        ~^trabaja con nosotros$
        ~^publicidad$
        ~^noticias$
        ~^últimas noticias$
        ~^internacional$
        ~^nacional$
        ~^economía$
        ~^política$
        ~^deportes$
        ~^cultura$
        ~^opinión$
        ~^sociedad$
        ~^vídeos$
        ~^videos$
        ~^buscar$
        ~^iniciar sesión$
        ~^registrarse$
        ~^regístrate$
        ~^mi cuenta$
        ~^tienda$
        ~^carrito$
        ~^productos$
        ~^servicios$
        ~^eventos$
        ~^ayuda$
        ~^suscríbete$
        ~^hemeroteca$
        ~^accesibilidad$
        ~^ver todo$
        ^{entradas|artículos|publicaciones|noticias|posts|publicación|entrada} {antiguas|antiguos|anteriores|siguientes|recientes|más antiguas}$
        ^{entradas|artículos|publicaciones|noticias|posts|publicación|entrada} {más antiguos|más recientes|más antigua|más reciente|más nuevas|más nuevos}$
        ^{mostrar|ver} menos$
        ^{mostrar|ver} más resultados$
        ^mostrar más$
        ^página {siguiente|anterior}$
        ^{cerrar|abrir|ocultar|mostrar} {barra lateral|la barra lateral|barra de lateral|barra de navegación|la navegación|el buscador|buscador|el menú|la búsqueda|menú principal}$
        ^{elegir|seleccionar|elige|selecciona} {categoría|una categoría|la categoría|mes|el mes|sección}$
        ^{ver|mostrar} {todas|} {las|} {etiquetas|categorías}$
        ^ver todas las secciones$
        ^{volver|regresar} al {menú principal|menú|inicio de la página|listado|índice}$
        ^{saltar|omitir} {navegación|la navegación|menú|el menú}$
    """,
    "it": """
        ^leggi di più$
        ^leggi tutto$
        ^vai al contenuto
        ^salta al contenuto
        ^passa al contenuto
        ^torna all'elenco$
        ^ti trovi in
        ^sei in:
        ^sei qui
        ^articolo precedente
        ^articolo successivo
        ^prossimo articolo
        ^navigazione articoli$
        ^apri menu$
        ^chiudi menu$
        ^mappa del sito$
        ~^indice$
        ~^menu$
        ~^home$
        ~^contatti$
        ~^contattaci$
        ~^chi siamo$
        ~^note legali$
        ^{vai|salta|passa} {al|direttamente al} {contenuto|contenuto principale|menu|menù|menu principale}$
        ^{torna|tornare|vai|torna su} {su|in alto|all'inizio|a inizio pagina|alla home|alla homepage|alla pagina principale|all'inizio della pagina}$
        ~^privacy$
        ~^informativa privacy$
        ~^cookie policy$
        ~^lavora con noi$
        ~^pubblicità$
        ~^redazione$
        ~^ultime notizie$
        ~^notizie$
        ~^cronaca$
        ~^politica$
        ~^economia$
        ~^esteri$
        ~^sport$
        ~^cultura$
        ~^spettacoli$
        ~^video$
        ~^cerca$
        ~^accedi$
        ~^registrati$
        ~^carrello$
        ~^prodotti$
        ~^servizi$
        ~^eventi$
        ~^assistenza$
        ~^abbonati$
        ~^accessibilità$
        ~^vedi tutti$
        ^{articoli|post|articolo|notizie} {precedenti|più vecchi|più recenti|meno recenti|più vecchio|più recente|meno recente|successivi}$
        ^mostra {meno|altro|di più|tutto}$
        ^pagina {successiva|precedente|seguente}$
        ^{apri|chiudi|nascondi|mostra} {la barra laterale|la barra di navigazione|il menu|la navigazione|la ricerca|il menù|menu principale}$
        ^{torna|torna indietro|indietro|ritorna} {al menu principale|al menu|all'inizio pagina|all'articolo}$
        ^{torna indietro|indietro|ritorna} all'inizio$
        ^{torna indietro|indietro|ritorna} all'inizio della pagina$
        ^{torna indietro|indietro|ritorna} all'elenco$
        ^{guarda|vedi|mostra|visualizza} {tutte le etichette|tutti i tag|tutte le categorie|tutti i risultati|tutte le sezioni}$
        ^{seleziona|scegli} {una categoria|categoria|il mese|mese|un mese|una sezione}$
        ^salta {la navigazione|navigazione|il menu}$
    """,
    "pt": """
        ^continue lendo$
        ^veja mais$
        ^saiba mais$
        ^ler mais$
        ^leia mais$
        ^ir para o conteúdo
        ^pular para o conteúdo
        ^saltar para o conteúdo
        ^avançar para o conteúdo
        ^você está em
        ^você está aqui
        ^está aqui:
        ^artigo anterior
        ^próximo artigo
        ^artigo seguinte
        ^post anterior
        ^próximo post
        ^navegação de posts$
        ^abrir menu$
        ^fechar menu$
        ^mapa do site$
        ~^sumário$
        ~^índice$
        ~^menu$
        ~^início$
        ~^página inicial$
        ~^contato$
        ~^contacto$
        ~^fale conosco$
        ~^contacte-nos$
        ~^quem somos$
        ^{ir|pular|saltar|avançar} {para o|para} {conteúdo|conteúdo principal|menu|menu principal}$
        ^{voltar|ir|subir} {ao topo|para o topo|ao início|para cima|à página inicial|à home|ao topo da página}$
        ~^sobre nós$
        ~^política de privacidade$
        ~^política de cookies$
        ~^termos de uso$
        ~^termos e condições$
        ~^trabalhe conosco$
        ~^anuncie$
        ~^publicidade$
        ~^expediente$
        ~^ficha técnica$
        ~^notícias$
        ~^últimas notícias$
        ~^política$
        ~^economia$
        ~^mundo$
        ~^desporto$
        ~^esportes$
        ~^cultura$
        ~^opinião$
        ~^vídeos$
        ~^buscar$
        ~^pesquisar$
        ~^entrar$
        ~^iniciar sessão$
        ~^cadastre-se$
        ~^registar$
        ~^loja$
        ~^carrinho$
        ~^produtos$
        ~^serviços$
        ~^eventos$
        ~^ajuda$
        ~^assine$
        ~^acessibilidade$
        ~^ver tudo$
        ^{publicações|publicação|posts|post|artigos|artigo|notícias} {mais antigas|mais antigos|mais recentes|mais antigo|mais antiga|mais recente|seguintes|anteriores}$
        ^navegação de {artigos|post|publicações}$
        ^{próxima página|página seguinte|página anterior|ir para a página inicial}$
        ^{selecionar|seleccionar|escolher|selecione|escolha} {categoria|uma categoria|mês|o mês|um mês|secção|seção}$
        ^{fechar|abrir|ocultar|mostrar} {painel de navegação|barra de navegação|a navegação|barra lateral|a barra lateral|o menu|a pesquisa|pesquisa}$
        ^{voltar|regressar|retornar} {para o|ao} {menu principal|menu|início da página}$
        ^{voltar|regressar|retornar} {para a|à} {página principal|lista}$
        ^{regressar|retornar} {para a|à} página inicial$
        ^voltar para a página inicial$
        ^{regressar|retornar} {para a|à} home$
        ^voltar para a home$
        ^ver {todas as|todos os} {tags|etiquetas|categorias|resultados}$
        ^{mostrar|exibir} {mais|menos}$
        ^{pular|saltar} {navegação|a navegação|menu|o menu}$
    """,
    "nl": """
        ^verder lezen$
        ^lees hier meer$
        ^lees verder$
        ^lees meer$
        ^ga naar de inhoud
        ^naar de inhoud$
        ^direct naar
        ^spring naar
        ^overslaan en naar
        ^naar boven$
        ^u bent hier
        ^je bent hier
        ^vorig artikel
        ^volgend artikel
        ^vorige artikel
        ^volgende artikel
        ^vorig bericht
        ^volgend bericht
        ^berichtnavigatie$
        ^kruimelpad$
        ~^inhoudsopgave$
        ~^inhoud$
        ~^menu$
        ~^home$
        ~^voorpagina$
        ~^contact$
        ~^over ons$
        ^{ga|ga direct|spring|direct|meteen|doorgaan|overslaan en ga} naar {de inhoud|de hoofdinhoud|inhoud|hoofdinhoud|het artikel|de navigatie|de homepage|de voorpagina|het menu|de zoekfunctie|het overzicht}$
        ^{terug|ga terug} naar {de voorpagina|boven|de homepage|het overzicht|het begin|home|overzicht}$
        ^{volgende|vorige|volgend|vorig|oudere|nieuwere} {artikel|bericht|pagina|berichten|artikelen|verhaal}$
        ^{deze pagina|dit artikel|artikel|pagina} {afdrukken|printen|uitprinten|bewaren}$
        ^{inhoudsopgave|menu|zoekbalk|navigatie|het menu|zoeken|hoofdmenu|submenu} {tonen|verbergen|openen|sluiten|weergeven|uitklappen|inklappen}$
        ^{print|bewaar|druk} {dit artikel|deze pagina|dit bericht}
        ^{toon|verberg|open|sluit} {inhoudsopgave|menu|het menu|navigatie|zoekbalk|de navigatie|submenu|de zoekbalk}$
        ~^wie zijn wij$
        ~^privacy$
        ~^privacybeleid$
        ~^privacyverklaring$
        ~^cookiebeleid$
        ~^algemene voorwaarden$
        ~^gebruiksvoorwaarden$
        ~^disclaimer$
        ~^colofon$
        ~^vacatures$
        ~^werken bij-
        ~^adverteren$
        ~^nieuws$
        ~^binnenland$
        ~^buitenland$
        ~^economie$
        ~^politiek$
        ~^sport$
        ~^cultuur$
        ~^opinie$
        ~^regio$
        ~^video$
        ~^zoeken$
        ~^inloggen$
        ~^registreren$
        ~^mijn account$
        ~^winkelwagen$
        ~^producten$
        ~^diensten$
        ~^agenda$
        ~^klantenservice$
        ~^abonneren$
        ~^toegankelijkheid$
        ~^bekijk alles$
        ^{categorie|maand|rubriek} {selecteren|kiezen}$
        ^{selecteer|kies} een {categorie|maand|rubriek}$
        ^{laat alle|toon alle|bekijk alle} {tags|categorieën|rubrieken|onderwerpen} {zien|bekijken}$
        ^{toon|bekijk} alle {tags|categorieën|rubrieken|onderwerpen}$
        ^{nieuwer|ouder} {bericht|items|artikelen|berichten|posts|artikel}$
        ^nieuwere {items|posts}$
        ^oudere {items|posts}$
        ^scroll {naar boven|terug naar boven}$
        ^sluit {navigatiebalk|zijbalk|hoofdmenu}$
        ^open {navigatiebalk|zijbalk|hoofdmenu}$
        ^toon {navigatiebalk|zijbalk|hoofdmenu}$
        ^verberg {navigatiebalk|zijbalk|hoofdmenu}$
        ^{terug naar het|naar het|terug naar} hoofdmenu$
        ^naar {hoofdinhoud|de hoofdinhoud|hoofdnavigatie|zoeken}$
        ^ga naar {hoofdnavigatie|zoeken}$
        ^spring naar {hoofdnavigatie|zoeken}$
        ^direct naar {hoofdnavigatie|zoeken}$
        ^{bericht navigatie|berichtennavigatie|berichten navigatie|berichtpaginering}$
        ^{toon|laad} {meer|minder}$
        ^{meer|minder} {tonen|laden|weergeven}$
        ^{meer|oudere} {artikelen|berichten|nieuws|resultaten} {laden|tonen|weergeven}$
        ^{zoeken|zoek} naar:$
    """,
    "pl": """
        ^zobacz więcej$
        ^czytaj dalej$
        ^czytaj więcej$
        ^przejdź do treści
        ^przejdź do głównej treści
        ^przejdź do menu
        ^przejdź do nawigacji
        ^do góry$
        ^na górę$
        ^powrót do listy$
        ^jesteś tutaj
        ^jesteś tu:
        ^poprzedni artykuł
        ^następny artykuł
        ^poprzedni wpis
        ^następny wpis
        ^nawigacja wpisu$
        ^otwórz menu$
        ^zamknij menu$
        ^mapa strony$
        ^mapa serwisu$
        ~^spis treści$
        ~^menu$
        ~^strona główna$
        ~^kontakt$
        ~^o nas$
        ~^polityka prywatności$
        ~^polityka cookies$
        ^{przejdź|przeskocz|skocz|idź} {do|bezpośrednio do} {treści|głównej treści|treści głównej|zawartości|menu|menu głównego}$
        ^{wróć|powrót|przejdź|wracam} {na górę|do góry|na górę strony|do początku|na początek|do strony głównej|na stronę główną|do początku strony}$
        ~^regulamin$
        ~^praca$
        ~^kariera$
        ~^reklama$
        ~^redakcja$
        ~^aktualności$
        ~^wiadomości$
        ~^kraj$
        ~^świat$
        ~^polityka$
        ~^gospodarka$
        ~^biznes$
        ~^kultura$
        ~^sport$
        ~^opinie$
        ~^wideo$
        ~^szukaj$
        ~^wyszukaj$
        ~^zaloguj się$
        ~^zarejestruj się$
        ~^moje konto$
        ~^koszyk$
        ~^sklep$
        ~^produkty$
        ~^usługi$
        ~^oferta$
        ~^wydarzenia$
        ~^pomoc$
        ~^prenumerata$
        ~^deklaracja dostępności$
        ~^zobacz wszystkie$
        ^{starsze|nowsze} {posty|wpisy|artykuły|wiadomości}$
        ^{starszy|nowszy} {post|wpis|artykuł}$
        ^{pokaż|wyświetl} {mniej|więcej|wszystkie tagi|wszystkie kategorie}$
        ^{zwiń|rozwiń|zamknij|menu główne|wyniki wyszukiwania|wybierz kategorię|nawigacja po wpisach}$
        ^{przejdź|przeskocz} do {głównej zawartości|zawartości strony|treści strony|stopki|wyszukiwarki}$
        ^przewiń do {góry|góry strony|menu głównego|menu|początku artykułu}$
        ^wróć do {góry strony|menu głównego|menu|początku artykułu}$
        ^przejdź do {góry strony|początku artykułu}$
        ^{zamknij|otwórz|rozwiń|zwiń} {panel nawigacji|nawigację|panel boczny|wyszukiwarkę|pasek boczny}$
        ^strona # {z|/} #$
        ^{wróć|powrót} do {artykułu|listy artykułów|listy wiadomości|kategorii|wyników wyszukiwania}$
        ^{następna|poprzednia|kolejna} strona$
        ^{pokaż menu|ukryj menu|szukaj w serwisie|wpisz szukaną frazę}$
        ^{przełącz nawigację|przełącz menu|szukaj na stronie}$
    """,
    "ru": """
        ^читать дальше$
        ^читать далее$
        ^перейти к содержанию
        ^перейти к основному содержанию
        ^перейти к контенту
        ^к содержимому$
        ^наверх$
        ^вверх$
        ^вернуться к списку$
        ^назад к списку$
        ^на главную$
        ^вы здесь
        ^вы находитесь здесь
        ^предыдущая статья
        ^следующая статья
        ^предыдущая запись
        ^следующая запись
        ^предыдущая новость
        ^следующая новость$
        ^следующая новость:
        ^навигация по записям$
        ^открыть меню$
        ^закрыть меню$
        ^карта сайта$
        ~^содержание$
        ~^меню$
        ~^главная$
        ~^контакты$
        ~^обратная связь$
        ~^о нас$
        ~^о компании$
        ~^о проекте$
        ~^о редакции$
        ^{перейти|перейдите} {к|сразу к} {содержанию|основному содержанию|содержимому|основному содержимому|контенту|основному контенту|меню}$
        ^{вернуться|назад|наверх|вернитесь} {наверх|к началу|в начало|на главную|на главную страницу|в начало страницы|к началу страницы}$
        ~^редакция$
        ~^политика конфиденциальности$
        ~^пользовательское соглашение$
        ~^правила использования-
        ~^вакансии$
        ~^реклама$
        ~^реклама на сайте$
        ~^рекламодателям$
        ~^новости$
        ~^лента новостей$
        ~^политика$
        ~^общество$
        ~^экономика$
        ~^в мире$
        ~^мир$
        ~^происшествия$
        ~^спорт$
        ~^культура$
        ~^мнения$
        ~^видео$
        ~^фото$
        ~^поиск$
        ~^войти$
        ~^вход$
        ~^регистрация$
        ~^личный кабинет$
        ~^корзина$
        ~^каталог$
        ~^услуги$
        ~^помощь$
        ~^подписка$
        ~^архив$
        ~^показать все$
        ^{выберите|выбрать} {рубрику|категорию|месяц}$
        ^{закрыть|открыть|скрыть|показать|развернуть|свернуть} {панель навигации|боковую панель|меню навигации|главное меню|навигацию|поиск}$
        ^{посмотреть|смотреть|показать} {все теги|все рубрики|все разделы|все категории}$
        ^{предыдущие|следующие|старые|новые|более старые|более новые|более ранние|более поздние} {записи|публикации|посты|сообщения}$
        ^{предыдущий|следующий|более старый|более новый} {пост|материал|выпуск новостей}$
        ^предыдущая {публикация|страница|статья|запись|новость|заметка}$
        ^следующая {публикация|страница|статья|запись|заметка}$
        ^{прокрутка|прокрутить|перемотать|пролистать|подняться} {к началу|наверх|вверх|в начало|к началу страницы|в начало страницы}$
        ^{перейти|вернуться|назад} {к главному меню|в главное меню|к основному меню|к списку новостей|к списку статей|ко всем новостям|к поиску|к навигации|к подвалу}$
        ^{пропустить|перескочить} {навигацию|меню|и перейти к содержанию|до содержания}$
        ^{показать|развернуть} {меньше|больше|полностью|весь текст|текст полностью}$
        ^{поиск по сайту|искать на сайте|поиск по новостям|поиск на сайте}$
        ^{свернуть|скрыть} {текст|меню|описание|список}$
        ^{содержание|оглавление} {этой страницы|статьи|страницы|материала}$
        ^на этой странице$
        ^{показать|скрыть|развернуть|свернуть} {содержание|оглавление}$
    """,
    "sv": """
        ^läs vidare$
        ^läs mer$
        ^hoppa till innehåll
        ^hoppa till huvudinnehåll
        ^till innehållet$
        ^gå till innehåll
        ^gå direkt till
        ^till toppen$
        ^upp$
        ^du är här
        ^föregående artikel
        ^nästa artikel
        ^föregående inlägg
        ^nästa inlägg
        ^inläggsnavigering$
        ^öppna meny-
        ^stäng meny-
        ^visa meny-
        ^webbplatskarta$
        ~^innehåll$
        ~^innehållsförteckning$
        ~^meny$
        ~^hem$
        ~^startsida$
        ~^kontakt$
        ~^kontakta oss$
        ~^om oss$
        ~^om webbplatsen$
        ~^integritetspolicy$
        ~^personuppgifter$
        ~^användarvillkor$
        ^{hoppa|gå|gå direkt|hoppa direkt} till {huvudinnehållet|innehållet|huvudinnehåll|innehåll|artikeln|sidans innehåll|navigeringen|startsidan|sidfoten|sök|menyn|toppen|början|förstasidan}$
        ^till {startsidan|förstasidan|sidans topp|huvudsidan|nyhetslistan}$
        ^{tillbaka till|åter till|gå tillbaka till} {startsidan|förstasidan|toppen|början|sidans topp|översikten|huvudsidan|listan|nyheter}$
        ^{nästa|föregående|äldre|nyare} {artikel|inlägg|sida|artiklar|nyhet}$
        ^skriv ut {sidan|artikeln|den här sidan|denna sida|denna artikel|den här artikeln}$
        ^{visa|dölj|öppna|stäng|fäll ut} {innehållsförteckning|innehållsförteckningen|menyn|meny|sökfältet|sök|navigeringen|navigation|undermeny|huvudmenyn|sökrutan}$
        ~^allmänna villkor$
        ~^om cookies$
        ~^cookies$
        ~^jobba hos oss$
        ~^lediga jobb$
        ~^annonsera$
        ~^nyheter$
        ~^inrikes$
        ~^utrikes$
        ~^ekonomi$
        ~^politik$
        ~^kultur$
        ~^nöje$
        ~^sport$
        ~^ledare$
        ~^debatt$
        ~^sök$
        ~^logga in$
        ~^registrera dig$
        ~^mina sidor$
        ~^mitt konto$
        ~^kundvagn$
        ~^kassa$
        ~^produkter$
        ~^tjänster$
        ~^kalender$
        ~^kundservice$
        ~^hjälp$
        ~^prenumerera$
        ~^tillgänglighet-
        ~^arkiv$
        ~^länkar$
        ~^gästbok$
        ~^visa alla$
        ^scrolla {till toppen|upp till toppen|till sidans topp|tillbaka till toppen|till början av sidan}$
        ^gå {upp till toppen|till sidans topp|till början av sidan}$
        ^upp {till toppen|upp till toppen|till sidans topp|tillbaka till toppen|till början av sidan}$
        ^hoppa {upp till toppen|till sidans topp|tillbaka till toppen|till början av sidan}$
        ^visa {mindre|mer|färre|allt|mer innehåll|mindre innehåll}$
        ^{sök efter|sök på webbplatsen|sök på sajten|sök på sidan|sök i arkivet|sök bland artiklar|ange sökord|sök här}$
        ^välj {kategori|månad|en kategori|en månad|språk}$
        ^{sidnavigering|sidnumrering|artikelnavigering|inläggspaginering|sidnumrering för inlägg}$
        ^{tillbaka till|åter till} {huvudmenyn|huvudmeny|menyn|föregående sida|artikeln|alla artiklar|alla inlägg}$
        ^{följande|tidigare} inlägg$
        ^{följande|tidigare} artiklar$
        ^{följande|tidigare|föregående|nästa} post$
        ^visa {alla taggar|alla kategorier|alla ämnen}$
        ^{sida|sidan} # av #$
    """,
    "ja": """
        ^{トップページ|トップ|ホーム|ホームページ|一覧ページ|記事一覧|ニュース一覧}{に戻る|へ戻る|にもどる}$
        ^{前のページへ|次のページへ|前の記事へ|次の記事へ|前のページに戻る|本文へ移動|本文へジャンプ|メニューを開く|メニューを閉じる|このページを印刷|このページを印刷する|この記事を印刷する|目次を開く}$
        ^もっと読む$
        ^続きを読む$
        ^本文へスキップ$
        ^コンテンツへスキップ$
        ^コンテンツに移動$
        ^メインコンテンツへ
        ^ページトップへ
        ^ページの先頭へ
        ^ページ上部へ
        ^topへ戻る$
        ^一覧へ戻る$
        ^一覧に戻る$
        ^現在位置
        ^現在地:
        ^前の記事$
        ^次の記事$
        ^前の記事:
        ^次の記事:
        ^前の記事へ
        ^次の記事へ
        ^前へ$
        ^次へ$
        ^サイトマップ$
        ~^目次$
        ~^メニュー$
        ~^ホーム$
        ~^トップページ$
        ~^トップ$
        ~^お問い合わせ$
        ~^お問合せ$
        ~^会社概要$
        ~^企業情報$
        ~^運営会社$
        ~^プライバシーポリシー$
        ~^個人情報保護方針$
        ~^利用規約$
        ~^特定商取引法-
        ~^採用情報$
        ~^広告掲載-
        ~^ニュース$
        ~^新着情報$
        ~^お知らせ$
        ~^国内$
        ~^国際$
        ~^政治$
        ~^経済$
        ~^社会$
        ~^スポーツ$
        ~^芸能$
        ~^エンタメ$
        ~^動画$
        ~^検索$
        ~^ログイン$
        ~^会員登録$
        ~^新規登録$
        ~^マイページ$
        ~^カート$
        ~^商品一覧$
        ~^サービス$
        ~^イベント$
        ~^ヘルプ$
        ~^よくある質問$
        ~^もっと見る$
        ^{メインメニュー|メニュー|ブログ一覧}{に|へ}戻る$
        ^前のページへ戻る$
        ^{カテゴリー|カテゴリ|月|言語|地域|カテゴリーを|ページ}を{選択|選択する|選択してください|選ぶ}$
        ^{ナビゲーションバー|ナビゲーション|サイドバー|検索|検索バー|ウィンドウ}を{閉じる|開く|表示|非表示|開閉}$
        ^メニューを{表示|非表示|開閉}$
        ^目次を{閉じる|表示|非表示|開閉}$
        ^{メインコンテンツ|コンテンツ|本文|メイン コンテンツ}{まで|に|へ}{スキップする|移動する|飛ぶ}$
        ^{メインコンテンツ|コンテンツ|本文|メイン コンテンツ}{まで|に}スキップ$
        ^{メインコンテンツ|メイン コンテンツ}へスキップ$
        ^{メインコンテンツ|メイン コンテンツ}{まで|に|へ}移動$
        ^コンテンツ{まで|へ}移動$
        ^本文{まで|に}移動$
        ^{先頭|ページ先頭|ページの先頭|ページ上部|ページの上|上|ページトップ}{へ|に}{戻る|移動}$
        ^トップ{へ|に}移動$
        ^{全て|すべて|全部}の{タグ|カテゴリー|カテゴリ|記事|投稿}{を見る|を表示|一覧|を読む}$
        ^{新しい|古い|以前の|過去の}{投稿|記事|エントリー|ページ}{へ|を見る|一覧|}$
        ^{次|前|過去}の{投稿|記事|ページ|話題}{に進む|を読む|:}$
        ^{次|前|過去}の話題へ$
        ^{次|前}の投稿へ$
        ^{投稿|記事|ページ|コメント}{ナビゲーション|のページ送り|送り|ページネーション}$
        ^{もっと表示|さらに表示|続きを表示|すべて表示|表示を減らす|閉じる|折りたたむ|さらに読み込む|もっと読み込む|全文を表示|一部を表示}$
        ^{#|# }{ページ中|ページのうち|/}{#|# }{ページ|ページ目}$
        ^このページの{見出し|内容|目次|トップへ|先頭へ}$
        ^{次のページ|次ページ|次頁|2ページ目}{へ|に|}{続く|つづく}$
    """,
    "ko": """
        ^{홈으로|홈으로 돌아가기|메인으로|메인으로 돌아가기|첫 화면으로|처음으로|목록으로|목록으로 돌아가기|맨 위로 가기|맨위로 이동|페이지 상단으로|위로 가기|본문으로 건너뛰기|본문으로 바로가기|메뉴 열기|메뉴 닫기|이 페이지 인쇄|이 페이지 인쇄하기|이전 페이지로|다음 페이지로|목차 열기|목차 접기|목차 펼치기}$
        ^본문 바로가기$
        ^메뉴 바로가기$
        ^주메뉴 바로가기$
        ^맨 위로$
        ^맨위로$
        ^위로 이동$
        ^이전 글$
        ^다음 글$
        ^이전 기사$
        ^다음 기사$
        ^전체메뉴$
        ^전체 메뉴$
        ^사이트맵$
        ~^홈$
        ~^메뉴$
        ~^로그인$
        ~^회원가입$
        ~^검색$
        ~^회사소개$
        ~^이용약관$
        ~^개인정보처리방침$
        ~^청소년보호정책$
        ~^광고문의$
        ~^고객센터$
        ~^정치$
        ~^경제$
        ~^사회$
        ~^문화$
        ~^스포츠$
        ~^연예$
        ~^국제$
        ~^오피니언$
        ~^더보기$
        ^{메인|주|전체} {메뉴|페이지|화면}{로|으로} {돌아가기|이동|가기}$
        ^{다음|이전|새|오래된|최근|지난} {게시물|포스트|페이지|뉴스|게시글|글 목록|글들}$
        ^{더|최신|이전|지난} {새로운|오래된|최신} {글|게시물|포스트|항목}$
        ^{맨|페이지|화면} {위로|상단으로|맨 위로|위쪽으로} {스크롤|스크롤하기|이동|이동하기}$
        ^{맨|페이지|화면} {상단으로|맨 위로|위쪽으로} 가기$
        ^{페이지|화면} 위로 가기$
        ^{모든|전체} {태그|카테고리|글|게시물|기사|뉴스|분류} {보기|목록|보러가기}$
        ^{사이드바|네비게이션|내비게이션|검색창|검색|창|팝업|레이어} {닫기|열기|접기|펼치기|숨기기}$
        ^메뉴 {접기|펼치기|숨기기}$
        ^목차 {닫기|숨기기}$
        ^{카테고리|월|분류|언어|페이지|지역} {선택|선택하기|고르기}$
        ^{콘텐츠|컨텐츠|내용|메인 콘텐츠|주요 콘텐츠}{으로|로} {건너뛰기|바로가기|이동|바로 가기|건너 뛰기}$
        ^본문로 {건너뛰기|바로가기|이동|바로 가기|건너 뛰기}$
        ^본문으로 {이동|바로 가기|건너 뛰기}$
        ^{더 보기|접기|펼치기|간략히 보기|자세히 보기|전체 보기|전체보기|더 불러오기|더 많은 기사 보기|기사 더보기|기사 더 보기|뉴스 더보기}$
        ^{글|게시물|페이지|댓글} {내비게이션|네비게이션|탐색}$
        ^{#페이지|전체 #} {/|중|페이지 중} {#|#페이지}$
        ^# {중|페이지 중} {#|#페이지}$
        ^이 {페이지에서|페이지의 내용|글의 목차}$
        ^{이전|다음} {기사|글|뉴스} {보기|보러가기}$
        ^이전 {기사|글|뉴스} 보기 다음 {기사|글|뉴스} 보기$
    """,
    "da": """
        ^spring til indhold
        ^gå til hovedindhold
        ^til toppen$
        ^du er her:
        ~^forside$
        ~^forsiden$
        ~^om os$
        ^{gå|hop|spring|gå direkte|videre} til {hovedindhold|indhold|hovedindholdet|indholdet|sidens indhold|artiklen|navigation|forsiden|toppen|menuen|søgning|sidens top|sidefoden}$
        ^{tilbage|retur|gå tilbage} til {forsiden|toppen|oversigten|startsiden|top|artiklen|oversigt|listen}$
        ^til {forsiden|startsiden}$
        ^op til toppen$
        ^{næste|forrige|ældre|nyere} {artikel|indlæg|side|artikler|nyhed}$
        ^{udskriv|print} {siden|artiklen|denne side|denne artikel|artikel|side}$
        ^{vis|skjul|åbn|luk} {indholdsfortegnelse|indholdsfortegnelsen|menuen|menu|søgefelt|søgefeltet|navigationen|navigation|søgning|undermenu}$
        ~^kontakt os$
        ~^privatlivspolitik$
        ~^cookiepolitik$
        ~^handelsbetingelser$
        ~^log ind$
        ~^søg$
        ~^nyheder$
        ~^indland$
        ~^udland$
        ~^politik$
        ~^kultur$
        ~^debat$
        ~^kundeservice$
        ~^min konto$
        ^{vis|se} {mere|mindre|færre|alt}$
        ^{søg efter|søg på siden|søg på sitet|søg i arkivet|søg her|søg i artikler|indtast søgeord}$
        ^vælg {kategori|måned|en kategori|en måned|sprog}$
        ^{indlægsnavigation|artikelnavigation|sidenavigation|indlægsnavigering|kommentarnavigation}$
        ^side # af #$
        ^{nyere|ældre|næste|tidligere|forrige} indslag$
        ^{nyere|ældre|næste|tidligere|forrige} opslag$
        ^tidligere indlæg$
        ^{vis|se} alle {tags|kategorier|emner|emneord}$
        ^tilbage til {hovedmenu|hovedmenuen|menuen|alle artikler|forrige side}$
        ^scroll {til toppen|op til toppen|tilbage til toppen}$
        ^rul {til toppen|op til toppen|tilbage til toppen}$
        ^gå op til toppen$
    """,
    "no": """
        ^hopp til innhold-
        ^gå til innhold-
        ^hopp til hovedinnhold-
        ^til toppen$
        ^du er her:
        ~^forside$
        ~^meny$
        ^{gå|hopp|hopp direkte|gå direkte|videre} til {hovedinnhold|hovedinnholdet|innhold|innholdet|sidens innhold|artikkelen|navigasjon|forsiden|toppen|menyen|søk|sidens topp|bunnen}$
        ^{tilbake|gå tilbake} til {forsiden|toppen|oversikten|startsiden|saken|artikkelen|oversikt|listen}$
        ^til {forsiden|startsiden}$
        ^opp til toppen$
        ^{neste|forrige|eldre|nyere} {artikkel|innlegg|side|artikler|sak|saker}$
        ^skriv ut {siden|artikkelen|saken|denne siden|denne saken|denne artikkelen}$
        ^{vis|skjul|åpne|lukk} {innholdsfortegnelse|innholdsfortegnelsen|menyen|meny|søkefelt|søkefeltet|navigasjonen|navigasjon|søk|undermeny}$
        ~^om oss$
        ~^kontakt oss$
        ~^personvern$
        ~^personvernerklæring$
        ~^logg inn$
        ~^søk$
        ~^nyheter$
        ~^innenriks$
        ~^utenriks$
        ~^debatt$
        ~^kultur$
        ~^kundeservice$
        ~^annonsere$
        ~^tips oss$
        ^{vis|se|sjå} {mer|mindre|meir|færre|alt}$
        ^{søk etter|søk på nettstedet|søk på siden|søk på nettsiden|søk i arkivet|søk her|skriv inn søkeord}$
        ^{velg|vel} {kategori|måned|en kategori|en måned|språk|månad}$
        ^{innleggsnavigasjon|innleggsnavigering|artikkelnavigasjon|kommentarnavigasjon|sidenavigasjon|sidenavigering}$
        ^side # av #$
        ^{vis|se} alle {tagger|stikkord|emner|kategorier|emneord}$
        ^tilbake til {hovedmenyen|hovedmeny|menyen|alle saker|alle artikler|forrige side}$
        ^{rull|bla|skroll} tilbake til toppen$
        ^{rull|bla|skroll} til toppen$
        ^{rull|gå|bla|skroll} opp til toppen$
        ^lukk {navigasjonslinjen|sidefeltet|sidepanelet}$
    """,
    "fi": """
        ^siirry suoraan sisältöön
        ^hyppää sisältöön
        ^sivun alkuun$
        ^olet tässä:
        ^sivukartta$
        ~^etusivu$
        ~^valikko$
        ~^yhteystiedot$
        ^{hyppää|siirry|mene|siirry suoraan|hyppää suoraan} {pääsisältöön|sisältöön|sivun sisältöön|artikkeliin|etusivulle|navigaatioon|sivun alkuun|hakuun|valikkoon|sivun yläosaan}$
        ^{takaisin|palaa|siirry takaisin} {etusivulle|sivun alkuun|ylös|alkuun|listaukseen|yläreunaan|artikkeliin|aloitussivulle}$
        ^{seuraava|edellinen|vanhemmat|uudemmat} {artikkeli|juttu|sivu|uutinen|artikkelit|kirjoitus|kirjoitukset}$
        ^tulosta {sivu|artikkeli|juttu|tämä sivu|tämä artikkeli|tämä juttu}$
        ^{näytä|piilota|avaa|sulje} {sisällysluettelo|valikko|haku|navigaatio|päävalikko|alavalikko|hakukenttä}$
        ~^ota yhteyttä$
        ~^tietoa meistä$
        ~^tietosuojaseloste$
        ~^käyttöehdot$
        ~^kirjaudu$
        ~^kirjaudu sisään$
        ~^haku$
        ~^uutiset$
        ~^kotimaa$
        ~^ulkomaat$
        ~^talous$
        ~^urheilu$
        ~^kulttuuri$
        ~^mielipide$
        ~^asiakaspalvelu$
        ~^ostoskori$
        ^näytä {enemmän|vähemmän|kaikki|enemmän sisältöä|lisää vaihtoehtoja}$
        ^{hae|etsi} {sivustolta|sivustosta|sivulta|arkistosta|artikkeleita}$
        ^valitse {kuukausi|kategoria|kieli|osasto|luokka}$
        ^{artikkelien|kirjoitusten|sivujen|artikkeleiden|kommenttien} {selaus|navigointi}$
        ^sivu # / #$
        ^{näytä|katso} kaikki {tunnisteet|avainsanat|kategoriat|aiheet|tagit}$
        ^{takaisin|palaa} {päävalikkoon|valikkoon|edelliselle sivulle|listaan}$
        ~^{edellinen|seuraava|sulje}$
    """,
    "cs": """
        ^přejít k obsahu
        ^přejít na obsah
        ^přeskočit na obsah
        ^nahoru$
        ^nacházíte se zde
        ^předchozí článek$
        ^další článek$
        ^hlavní navigace$
        ^otevřít menu$
        ^zavřít menu$
        ^mapa stránek$
        ~^úvod$
        ~^hlavní stránka$
        ~^kontakty$
        ^{přejít|přeskočit|skočit|přejděte} {k|na|rovnou k|rovnou na} {obsahu|hlavnímu obsahu|obsah|hlavní obsah|menu|navigaci}$
        ^{zpět|nahoru|návrat} {nahoru|na začátek|na začátek stránky|na hlavní stránku|na úvodní stránku|na titulní stranu|na úvod|na homepage}$
        ~^o nás$
        ~^ochrana osobních údajů$
        ~^obchodní podmínky$
        ~^přihlásit se$
        ~^přihlášení$
        ~^hledat$
        ~^zprávy$
        ~^domácí$
        ~^zahraničí$
        ~^ekonomika$
        ~^kultura$
        ~^názory$
        ~^inzerce$
        ~^redakce$
        ~^předplatné$
        ~^košík$
        ^{starší|novější} {příspěvky|články|záznamy|zprávy}$
        ^{starší|novější|předchozí|další} {příspěvek|záznam}$
        ^{starší|novější} článek$
        ^{stránka|strana} # {z|ze|/} #$
        ^{zobrazit|ukázat} {více|méně|všechny tagy|všechny štítky|všechny rubriky}$
        ^{zavřít|hlavní menu|hlavní nabídka|výsledky vyhledávání|vybrat rubriku}$
        ^{sbalit|rozbalit|zavřít vyhledávání}$
        ^{zpět|návrat} {na hlavní menu|do hlavního menu|na hlavní nabídku}$
        ^{zpět|návrat} na výpis článků$
        ^{další|předchozí|následující} stránka$
        ^{hledat na webu|zadejte hledaný výraz|přepnout navigaci|přepnout menu|vyhledat na webu|zobrazit menu}$
    """,
    "sk": """
        ^prejsť na obsah
        ^preskočiť na obsah
        ^nachádzate sa tu
        ^predchádzajúci článok$
        ^ďalší článok$
        ^hlavná navigácia$
        ^otvoriť menu$
        ^zatvoriť menu$
        ^mapa stránok$
        ^mapa stránky$
        ~^domov$
        ~^úvod$
        ~^kontakty$
        ^{prejsť|preskočiť|skočiť|prejdite} {k|na|rovno na} {obsahu|hlavnému obsahu|obsah|hlavný obsah|menu|navigáciu}$
        ^{späť|hore|návrat} {hore|na začiatok|na začiatok stránky|na hlavnú stránku|na úvodnú stránku|na titulku|na úvod}$
        ~^o nás$
        ~^ochrana osobných údajov$
        ~^obchodné podmienky$
        ~^prihlásiť sa$
        ~^prihlásenie$
        ~^hľadať$
        ~^správy$
        ~^domáce$
        ~^zahraničie$
        ~^ekonomika$
        ~^názory$
        ~^inzercia$
        ~^redakcia$
        ~^predplatné$
        ~^košík$
        ^{staršie|novšie} {príspevky|články|záznamy|správy}$
        ^{starší|novší|predchádzajúci|predošlý|ďalší} {príspevok|záznam}$
        ^{starší|novší|predošlý} článok$
        ^{stránka|strana} # {z|zo|/} #$
        ^{zobraziť|ukázať} {viac|menej|všetky tagy|všetky štítky|všetky rubriky}$
        ^{zavrieť|zatvoriť|hlavné menu|hlavná ponuka|výsledky vyhľadávania|vybrať kategóriu}$
        ^{výber kategórie|zbaliť|rozbaliť|zavrieť menu|zavrieť vyhľadávanie}$
        ^{späť|návrat} {na hlavné menu|do hlavného menu|na hlavnú ponuku}$
        ^{späť|návrat} na výpis článkov$
        ^{ďalšia|predchádzajúca|nasledujúca} stránka$
        ^{hľadať na webe|zadajte hľadaný výraz|prepnúť navigáciu|prepnúť menu|vyhľadať na webe|zobraziť menu}$
    """,
    "hu": """
        ^ugrás a tartalomra
        ^tovább a tartalomra
        ^kilépés a tartalomba
        ^vissza a tetejére$
        ^az oldal tetejére$
        ^ön itt van
        ^előző cikk$
        ^következő cikk$
        ^előző bejegyzés$
        ^következő bejegyzés$
        ^menü megnyitása$
        ^menü bezárása$
        ^vissza a főoldalra$
        ^oldaltérkép$
        ~^kezdőlap$
        ~^főoldal$
        ^{ugrás|tovább|lépjen} a {tartalomhoz|fő tartalomhoz|tartalomra|fő tartalomra|menühöz|főtartalomhoz|lap tetejére|lap aljára}$
        ^vissza az oldal tetejére$
        ^vissza az oldal elejére$
        ^vissza az oldal oldal tetejére$
        ^vissza az oldal főoldalra$
        ^vissza az oldal címlapra$
        ^vissza az oldal nyitóoldalra$
        ^vissza az oldal kezdőlapra$
        ^vissza a lap tetejére$
        ^vissza a lap elejére$
        ^vissza a lap oldal tetejére$
        ^vissza a lap főoldalra$
        ^vissza a lap címlapra$
        ^vissza a lap nyitóoldalra$
        ^vissza a lap kezdőlapra$
        ^vissza az tetejére$
        ^vissza az elejére$
        ^vissza az főoldalra$
        ^vissza az címlapra$
        ^vissza az nyitóoldalra$
        ^vissza az kezdőlapra$
        ^vissza a elejére$
        ^vissza a oldal tetejére$
        ^vissza a címlapra$
        ^vissza a nyitóoldalra$
        ^vissza a kezdőlapra$
        ^fel az oldal tetejére$
        ^fel az oldal elejére$
        ^fel az oldal oldal tetejére$
        ^fel az oldal főoldalra$
        ^fel az oldal címlapra$
        ^fel az oldal nyitóoldalra$
        ^fel az oldal kezdőlapra$
        ^fel a lap tetejére$
        ^fel a lap elejére$
        ^fel a lap oldal tetejére$
        ^fel a lap főoldalra$
        ^fel a lap címlapra$
        ^fel a lap nyitóoldalra$
        ^fel a lap kezdőlapra$
        ^fel az tetejére$
        ^fel az elejére$
        ^fel az főoldalra$
        ^fel az címlapra$
        ^fel az nyitóoldalra$
        ^fel az kezdőlapra$
        ^fel a tetejére$
        ^fel a elejére$
        ^fel a oldal tetejére$
        ^fel a főoldalra$
        ^fel a címlapra$
        ^fel a nyitóoldalra$
        ^fel a kezdőlapra$
        ^ugrás az oldal tetejére$
        ^ugrás az oldal elejére$
        ^ugrás az oldal oldal tetejére$
        ^ugrás az oldal főoldalra$
        ^ugrás az oldal címlapra$
        ^ugrás az oldal nyitóoldalra$
        ^ugrás az oldal kezdőlapra$
        ^ugrás a lap elejére$
        ^ugrás a lap oldal tetejére$
        ^ugrás a lap főoldalra$
        ^ugrás a lap címlapra$
        ^ugrás a lap nyitóoldalra$
        ^ugrás a lap kezdőlapra$
        ^ugrás az tetejére$
        ^ugrás az elejére$
        ^ugrás az főoldalra$
        ^ugrás az címlapra$
        ^ugrás az nyitóoldalra$
        ^ugrás az kezdőlapra$
        ^ugrás a tetejére$
        ^ugrás a elejére$
        ^ugrás a oldal tetejére$
        ^ugrás a főoldalra$
        ^ugrás a címlapra$
        ^ugrás a nyitóoldalra$
        ^ugrás a kezdőlapra$
        ~^címlap$
        ~^kapcsolat$
        ~^rólunk$
        ~^impresszum$
        ~^adatvédelem$
        ~^adatvédelmi tájékoztató$
        ~^médiaajánlat$
        ~^bejelentkezés$
        ~^regisztráció$
        ~^keresés$
        ~^hírek$
        ~^belföld$
        ~^külföld$
        ~^gazdaság$
        ~^kultúra$
        ~^kosár$
        ^{régebbi|újabb|korábbi} {bejegyzések|bejegyzés|cikkek|cikk|hírek}$
        ^{# . oldal / #|#. oldal / #|#. oldal, összesen #|oldal # / #|# / #. oldal|#. oldal (összesen #)}$
        ^{továbbiak|több|kevesebb|összes címke|összes kategória} {megjelenítése|mutatása|megtekintése}$
        ^{mutass|mutasson} {többet|kevesebbet}$
        ^{főmenü|keresési eredmények|kategória kiválasztása|kategória választása|navigációs sáv bezárása}$
        ^{keresés bezárása|becsukás|kinyitás}$
        ^← vissza {a főmenühöz|a főmenübe|a menühöz|a lap tetejére|a listához|a cikkekhez}$
        ^vissza {a főmenühöz|a főmenübe|a menühöz|a listához|a cikkekhez}$
        ^{következő|előző} oldal$
        ^{keresés az oldalon|vissza az előző oldalra|keresés a lapban}$
        ^{keresés a cikkek között|menü megjelenítése|menü kinyitása}$
    """,
    "ro": """
        ^sari la conținut
        ^sari la continut
        ^treci la conținut
        ^ești aici:
        ^sunteți aici:
        ^articolul anterior$
        ^articolul următor$
        ^meniu principal$
        ^deschide meniul$
        ^închide meniul$
        ^harta site-ului$
        ^harta site$
        ~^acasă$
        ^{sari|mergi|treci|salt} {la|direct la} {conținut|conţinut|conținutul principal|conţinutul principal|meniu}$
        ^{înapoi|mergi|sus|întoarce-te} {sus|la început|la începutul paginii|în sus|la prima pagină|la pagina principală}$
        ~^prima pagină$
        ~^meniu$
        ~^despre noi$
        ~^contactează-ne$
        ~^politica de confidențialitate$
        ~^termeni și condiții$
        ~^autentificare$
        ~^caută$
        ~^știri$
        ~^actualitate$
        ~^economie$
        ~^externe$
        ~^opinii$
        ~^publicitate$
        ~^coș$
        ~^contul meu$
        ^{selectează|selectați|alege|alegeți} {o categorie|categoria|categorie|luna|o lună}$
        ^{următorul|următoarea|anterioara} {articol|următor|precedent|anterior|știre|postare|pagină}$
        ^articolul {articol|precedent|știre|postare|pagină}$
        ^{postarea|pagina|știrea} {următoare|anterioară|precedentă|următor|anterior|precedent}$
        ^articolul {următoare|anterioară|precedentă}$
        ^{articole|postări|intrări} {mai vechi|mai noi}$
        ^{închide|deschide|arată|ascunde|restrânge|extinde} {bara laterală|bara de navigare|meniul principal|căutarea|navigarea}$
        ^{arată|ascunde|restrânge|extinde} meniul$
        ^{vezi|vizualizează|afișează} toate {etichetele|categoriile|tagurile}$
        ^{mergi|înapoi|sus|derulează|treci|salt|sari|întoarce-te} {înapoi sus|la meniul principal}$
        ^{derulează|treci|salt|sari} sus$
        ^{derulează|treci|salt|sari} la început$
        ^{derulează|treci|salt|sari} la începutul paginii$
        ^{înapoi|sus|derulează|întoarce-te} la conținut$
        ^{înapoi|sus|derulează|întoarce-te} direct la conținut$
        ^{înapoi la|mergi la|revino la|treci la|salt la|sari la} {lista de articole|lista de știri|toate știrile|navigare|căutare}$
        ^revino la meniul principal$
        ^{revino la|treci la|salt la|sari la} prima pagină$
        ^{revino la|treci la|salt la|sari la} pagina principală$
        ^{înapoi la|revino la} conținutul principal$
        ^pagina # din #$
        ^{arată|afișează|vezi} {mai puțin|mai mult|mai puține|tot textul|tot}$
        ^{caută pe site|căutare pe site|caută în site|caută știri|caută articole|rezultatele căutării}$
        ^{pe această pagină|în această pagină|cuprinsul articolului|cuprinsul paginii|conținutul acestei pagini|conținutul paginii}$
        ^{arată|ascunde|afișează} cuprinsul$
        ^{editează|editați|modifică} {această pagină|pagina}$
    """,
    "bg": """
        ^преминете към съдържанието
        ^прескочи към съдържанието
        ^към основното съдържание
        ^нагоре$
        ^вие сте тук
        ^предишна статия$
        ^следваща статия$
        ^главно меню$
        ^отвори менюто$
        ^затвори менюто$
        ^карта на сайта$
        ~^начало$
        ~^меню$
        ^{към|премини към|преминете към|прескочи до|прескочете до|отиди на} {съдържанието|основното съдържание|главното съдържание|менюто|началото|началото на страницата|началната страница}$
        ^{обратно|върни се|нагоре|връщане} {горе|нагоре|в началото|към началото|към началната страница|към началото на страницата}$
        ~^контакти$
        ~^за нас$
        ~^общи условия$
        ~^политика за поверителност$
        ~^реклама$
        ~^вход$
        ~^регистрация$
        ~^търсене$
        ~^новини$
        ~^българия$
        ~^свят$
        ~^икономика$
        ~^мнения$
        ~^спорт$
        ~^екип$
        ~^количка$
        ^{изберете|избери|избор на} {категория|рубрика|месец}$
        ^{затваряне на|затвори|отвори|покажи|скрий|отваряне на} {лентата за навигация|страничната лента|главното меню|навигацията|търсенето|меню|навигация}$
        ^{затваряне на|покажи|скрий|отваряне на} менюто$
        ^{вижте|виж|покажи} всички {етикети|категории|тагове|рубрики}$
        ^{по-нови|по-стари|следващи|предишни|по-ранни} {публикации|записи|статии|постове|новини}$
        ^{по-нов|по-стар|следващ|предишен|предходен} {пост|запис|материал}$
        ^{по-нова|по-стара|следваща|предишна|предходна} {публикация|новина|страница}$
        ^{по-нова|по-стара|предходна} статия$
        ^{превъртете|превърти|нагоре|обратно|върнете се|връщане|към началото|назад} {обратно най-горе|най-горе|до началото}$
        ^{превъртете|превърти|върнете се|към началото|назад} нагоре$
        ^{превъртете|превърти|върнете се|към началото|назад} към началото$
        ^{превъртете|превърти|нагоре|обратно|върнете се|връщане|към началото|назад} обратно нагоре$
        ^{превъртете|превърти|върнете се|към началото|назад} в началото$
        ^{превъртете|превърти|нагоре|обратно|върнете се|връщане|назад} на страницата$
        ^{превъртете|превърти|върнете се|към началото|назад} горе$
        ^{назад към|към|обратно към|върни се към|върнете се към|прескочи към|премини към|преминете към} {главното меню|списъка с новини|всички новини}$
        ^{назад към|върнете се към|прескочи към} началната страница$
        ^{назад към|обратно към|върни се към|върнете се към|прескочи към} основното съдържание$
        ^{назад към|към|обратно към|върни се към|върнете се към|прескочи към|премини към|преминете към} {навигацията|търсенето}$
        ^{назад към|обратно към|върни се към|върнете се към|прескочи към} съдържанието$
        ^прескочи към началото$
        ^страница # от #$
        ^{покажи|виж} {по-малко|повече|целия текст|всичко|още}$
        ^{търсене в сайта|търси в сайта|резултати от търсенето|търсене на новини}$
        ^{на тази страница|съдържание на статията|съдържание на страницата|съдържание на тази страница|в тази статия}$
        ^{покажи|скрий} съдържанието$
        ^{редактирай|редактиране на|редактирайте} {тази страница|страницата}$
    """,
    "el": """
        ^μετάβαση στο περιεχόμενο
        ^μετάβαση στο κύριο περιεχόμενο
        ^παράκαμψη προς το κυρίως περιεχόμενο
        ^βρίσκεστε εδώ
        ^είστε εδώ:
        ^προηγούμενο άρθρο$
        ^επόμενο άρθρο$
        ^κύριο μενού$
        ^άνοιγμα μενού$
        ^κλείσιμο μενού$
        ^χάρτης ιστοτόπου$
        ~^αρχική$
        ~^αρχική σελίδα$
        ~^μενού$
        ^{μετάβαση|μεταβείτε|παράλειψη} {στο|προς το} {περιεχόμενο|κύριο περιεχόμενο|κυρίως περιεχόμενο|μενού}$
        ^{επιστροφή|πίσω|μετάβαση} {στην κορυφή|στην αρχή|πάνω|επάνω|στην αρχική|στην αρχική σελίδα|στην αρχή της σελίδας}$
        ~^επικοινωνία$
        ~^ταυτότητα$
        ~^όροι χρήσης$
        ~^πολιτική απορρήτου$
        ~^σχετικά με εμάς$
        ~^ποιοι είμαστε$
        ~^διαφήμιση$
        ~^σύνδεση$
        ~^εγγραφή$
        ~^αναζήτηση$
        ~^ειδήσεις$
        ~^πολιτική$
        ~^οικονομία$
        ~^κόσμος$
        ~^αθλητικά$
        ~^απόψεις$
        ^{επιλογή|επιλέξτε} {κατηγορίας|κατηγορία|μήνα|μήνας}$
        ^{κλείσιμο|άνοιγμα|εμφάνιση|απόκρυψη} {πλαϊνής μπάρας|πλευρικής στήλης|γραμμής πλοήγησης|κύριου μενού|πλοήγησης|αναζήτησης|του μενού}$
        ^{εμφάνιση|απόκρυψη} μενού$
        ^{δείτε|προβολή|εμφάνιση} {όλες τις ετικέτες|όλων των ετικετών|όλες τις κατηγορίες|όλων των κατηγοριών|όλα τα tags}$
        ^{παλαιότερες|νεότερες|παλιότερες|επόμενες|προηγούμενες} {αναρτήσεις|δημοσιεύσεις|εγγραφές|καταχωρήσεις}$
        ^{παλαιότερα|νεότερα|παλιότερα|επόμενα|προηγούμενα} άρθρα$
        ^{παλαιότερη|νεότερη|επόμενη|προηγούμενη} {ανάρτηση|δημοσίευση|εγγραφή|είδηση|σελίδα}$
        ^{επόμενο|προηγούμενο|παλαιότερο|νεότερο} κείμενο$
        ^{παλαιότερο|νεότερο} άρθρο$
        ^{κύλιση|πάνω} {στην κορυφή|στην αρχή|στην αρχή της σελίδας|προς τα πάνω|στην κορυφή της σελίδας}$
        ^επιστροφή {προς τα πάνω|στην κορυφή της σελίδας}$
        ^πίσω {προς τα πάνω|στην κορυφή της σελίδας}$
        ^μετάβαση {προς τα πάνω|στην κορυφή της σελίδας}$
        ^μετάβαση απευθείας {στο κύριο μενού|στην αρχική|στην αρχική σελίδα|στο περιεχόμενο|στο κύριο περιεχόμενο|στην πλοήγηση|στην αναζήτηση|σε όλες τις ειδήσεις|στη λίστα}$
        ^επιστροφή {στο κύριο μενού|στο περιεχόμενο|στο κύριο περιεχόμενο|στην πλοήγηση|στην αναζήτηση|σε όλες τις ειδήσεις|στη λίστα}$
        ^μετάβαση {στο κύριο μενού|στην πλοήγηση|στην αναζήτηση|σε όλες τις ειδήσεις|στη λίστα}$
        ^πίσω {στο κύριο μενού|στο περιεχόμενο|στο κύριο περιεχόμενο|στην πλοήγηση|στην αναζήτηση|σε όλες τις ειδήσεις|στη λίστα}$
        ^μεταβείτε {στο κύριο μενού|στην αρχική|στην αρχική σελίδα|στην πλοήγηση|στην αναζήτηση|σε όλες τις ειδήσεις|στη λίστα}$
        ^{παράλειψη|παράβλεψη} {πλοήγησης|μενού|της πλοήγησης|και μετάβαση στο περιεχόμενο}$
        ^σελίδα # {από|από τις|από #} #$
        ^{δείτε|εμφάνιση|προβολή} {λιγότερα|περισσότερα|λιγότερων|περισσότερων|όλου του κειμένου}$
        ^{αναζήτηση στον ιστότοπο|αναζήτηση στο site|αναζητήστε στο site|αποτελέσματα αναζήτησης|αναζήτηση άρθρων|αναζήτηση για:}$
        ^{σε αυτή τη σελίδα|σε αυτήν τη σελίδα|σε αυτή την σελίδα|περιεχόμενα άρθρου|περιεχόμενα σελίδας|περιεχόμενα αυτής της σελίδας}$
        ^{εμφάνιση|απόκρυψη} περιεχομένων$
        ^επεξεργασία {αυτής της σελίδας|σελίδας|της σελίδας}$
    """,
    "uk": """
        ^перейти до вмісту
        ^перейти до основного вмісту
        ^перейти до змісту
        ^вгору$
        ^нагору$
        ^ви тут:
        ^попередня стаття$
        ^наступна стаття$
        ^головне меню$
        ^відкрити меню$
        ^закрити меню$
        ^мапа сайту$
        ^карта сайту$
        ~^головна$
        ~^контакти$
        ^{перейти|перейдіть} {до|одразу до} {вмісту|основного вмісту|змісту|контенту|основного контенту|меню|головної|головної сторінки}$
        ^{на початок|вгору|нагору|повернутися|наверх} {сторінки|вгору|нагору|на початок|на головну|до початку|на початок сторінки}$
        ~^про нас$
        ~^про проєкт$
        ~^редакція$
        ~^правила користування$
        ~^політика конфіденційності$
        ~^реклама на сайті$
        ~^увійти$
        ~^реєстрація$
        ~^пошук$
        ~^новини$
        ~^політика$
        ~^економіка$
        ~^суспільство$
        ~^світ$
        ~^культура$
        ~^вакансії$
        ^{виберіть|вибрати|обрати|оберіть} {рубрику|категорію|місяць}$
        ^{закрити|відкрити|приховати|показати|розгорнути|згорнути} {сайдбар|бічну панель|панель навігації|головне меню|навігацію|меню навігації}$
        ^{переглянути|дивитися|показати} {всі теги|усі теги|всі рубрики|усі рубрики|всі категорії|усі категорії}$
        ^{попередні|наступні|старі|нові|старіші|новіші|більш ранні} {записи|публікації|пости|дописи}$
        ^{попередній|наступний|старіший|новіший} {пост|матеріал|запис|допис}$
        ^{попередня|наступна} {публікація|сторінка|новина}$
        ^{прокрутити|прокрутка|перейти|повернутись} {до початку|вгору|нагору|на початок|до початку сторінки|на початок сторінки|догори}$
        ^повернутися {до початку сторінки|догори}$
        ^нагору {до початку сторінки|догори}$
        ^вгору {до початку сторінки|догори}$
        ^{назад|повернутись} {до головного меню|до основного меню|до списку новин|до списку статей|до всіх новин|до пошуку|до навігації|на головну|до основного вмісту|до вмісту|до контенту|до змісту}$
        ^перейти {до головного меню|до основного меню|до списку новин|до списку статей|до всіх новин|до пошуку|до навігації|на головну}$
        ^повернутися {до головного меню|до основного меню|до списку новин|до списку статей|до всіх новин|до пошуку|до навігації|до основного вмісту|до вмісту|до контенту|до змісту}$
        ^{пропустити|оминути} {навігацію|меню}$
        ^сторінка # з #$
        ^{показати|розгорнути|згорнути} {менше|більше|повністю|весь текст|текст повністю|увесь текст}$
        ^{пошук по сайту|пошук на сайті|шукати на сайті|пошук за новинами}$
        ^{зміст|вміст} {сторінки|статті|цієї сторінки|матеріалу}$
        ^на цій сторінці$
        ^{показати|приховати|розгорнути|згорнути} зміст$
        ^{редагувати|відредагувати} {цю сторінку|сторінку}$
    """,
    "tr": """
        ^ana içeriğe geç
        ^sayfa başı$
        ^buradasınız:
        ^önceki yazı$
        ^sonraki yazı$
        ^önceki haber$
        ^sonraki haber$
        ^ana menü$
        ^menüyü aç$
        ^menüyü kapat$
        ^site haritası$
        ~^anasayfa$
        ~^ana sayfa$
        ^{içeriğe|ana içeriğe|menüye|doğrudan içeriğe} {geç|atla|git|geçin|atlayın}$
        ^{yukarı|başa|sayfa başına|sayfanın başına|ana sayfaya|üste|en üste|en başa} {çık|dön|git|çıkın|dönün}$
        ~^menü$
        ~^künye$
        ~^iletişim$
        ~^hakkımızda$
        ~^gizlilik politikası$
        ~^kullanım koşulları$
        ~^kvkk$
        ~^reklam$
        ~^giriş yap$
        ~^üye ol$
        ~^ara$
        ~^gündem$
        ~^ekonomi$
        ~^dünya$
        ~^spor$
        ~^yazarlar$
        ~^sepetim$
        ^{önceki|sonraki} {gönderi|gönderiler|kayıtlar|yazılar|konu|sayfa|galeri}$
        ^{eski|daha eski|daha yeni|en eski|en yeni} {gönderi|gönderiler|girdiler}$
        ^yeni {gönderi|girdiler}$
        ^{devamını|daha fazla|daha fazlasını|daha az|hepsini|tümünü} {göster|gör|görüntüle|gizle}$
        ^sayfa # {/ #|den #|of #}$
        ^{# / # sayfa|#. sayfa / #}$
        ^tüm {kategoriler|etiketler|etiketleri gör|etiketleri görüntüle|kategorileri gör|yazılar|bölümler}$
        ^{arama yap|sitede ara|sitede arayın|site içi arama|haber ara|aramaya başla|aramak istediğiniz kelimeyi yazın|aramak istediğiniz kelimeyi girin|ne aramıştınız|arama sonuçları}$
        ^{kategori|bir kategori|ay|şehir} seçin$
        ^{ana menüye dön|gezinme çubuğunu kapat|gezinti menüsü|yazı gezinmesi|yazı dolaşımı|mobil menü|menüyü göster|menüyü gizle}$
        ^{yukarı|başa|ana sayfaya|listeye|haberlere|en üste} geri dön$
        ^{listeye|haberlere} dön$
    """,
    "ar": """
        ^تخطي إلى المحتوى
        ^التخطي إلى المحتوى
        ^انتقل إلى المحتوى
        ^الانتقال إلى المحتوى
        ^تجاوز إلى المحتوى
        ^أعلى الصفحة$
        ^أنت هنا:
        ^المقال السابق$
        ^المقال التالي$
        ^القائمة الرئيسية$
        ^فتح القائمة$
        ^إغلاق القائمة$
        ^خريطة الموقع$
        ~^الرئيسية$
        ^{انتقل|تخطي|تخط|تجاوز|الانتقال|اذهب|التخطي} {إلى|الى} {المحتوى|المحتوى الرئيسي|القائمة|المضمون|القائمة الرئيسية}$
        ^{العودة|عودة|الرجوع|رجوع|الصعود|عد} {إلى|الى} {الأعلى|أعلى|أعلى الصفحة|بداية الصفحة|الصفحة الرئيسية|الرئيسية|أعلى الصفحة الرئيسية}$
        ~^القائمة$
        ~^اتصل بنا$
        ~^من نحن$
        ~^سياسة الخصوصية$
        ~^شروط الاستخدام$
        ~^أعلن معنا$
        ~^تسجيل الدخول$
        ~^بحث$
        ~^أخبار$
        ~^سياسة$
        ~^اقتصاد$
        ~^رياضة$
        ~^ثقافة$
        ~^منوعات$
        ~^آراء$
        ~^المزيد$
        ^{العودة|عودة|الرجوع|رجوع|إنتقل|انتقل|الصعود} {للأعلى|لأعلى|لأعلى الصفحة|للصفحة الرئيسية|للرئيسية}$
        ^{العودة|عودة|الرجوع|رجوع|إنتقل|الصعود} {إلى القائمة الرئيسية|للخلف|إلى الأخبار|إلى القائمة}$
        ^انتقل {للخلف|إلى الأخبار}$
        ^{تدوينات|مشاركات|مقالات|مواضيع|رسائل|الإدخالات|منشورات} {أقدم|أحدث|الأقدم|الأحدث|لاحقة}$
        ^{تدوينات|مشاركات|رسائل|الإدخالات} سابقة$
        ^{تدوينة|رسالة|مشاركة|مقالة|التدوينة} {أقدم|أحدث|سابقة|لاحقة|السابقة|التالية|الأقدم|الأحدث}$
        ^{المشاركة|المقالة|الصفحة} {أقدم|أحدث|سابقة|لاحقة|السابقة|التالية|الأقدم|الأحدث}$
        ^الموضوع {أقدم|أحدث|سابقة|لاحقة|الأقدم|الأحدث}$
        ^{أحدث|أقدم} الإدخالات$
        ^{الصفحة|صفحة} # {من #|من أصل #|/ #}$
        ^{اختر|اختيار} {تصنيف|تصنيفا|التصنيف|القسم|الشهر|شهر}$
        ^{عرض|إظهار|جميع|كل} {أقل|كل الوسوم|جميع الوسوم|كل التصنيفات|الوسوم|التصنيفات|الأقسام|جميع التصنيفات}$
        ^{بحث عن:|ابحث في الموقع|ابحث هنا|بحث في الموقع|البحث في الموقع|اكتب كلمة البحث|أدخل كلمة البحث|عن ماذا تبحث|نتائج البحث|ابحث عن|إغلاق البحث|فتح البحث}$
        ^{تصفح المقالات|تصفح المواضيع|تصفح التدوينات|التنقل بين المقالات|شريط التنقل|إغلاق شريط التنقل|قائمة التنقل|تبديل القائمة}$
    """,
    "fa": """
        ^پرش به محتوای اصلی
        ^برو بالا$
        ^شما اینجا هستید
        ^مطلب قبلی$
        ^مطلب بعدی$
        ^منوی اصلی$
        ^باز کردن منو$
        ^بستن منو$
        ^نقشه سایت$
        ~^صفحه اصلی$
        ~^خانه$
        ~^منو$
        ^{رفتن|پرش|برو|پریدن} به {محتوا|محتوای اصلی|نوشته‌ها|مطلب|منو}$
        ^{بازگشت|برگشت|رفتن} به {بالا|بالای صفحه|ابتدای صفحه|صفحه اصلی|خانه|صفحه نخست|ابتدا}$
        ~^تماس با ما$
        ~^درباره ما$
        ~^حریم خصوصی$
        ~^قوانین و مقررات$
        ~^تبلیغات$
        ~^ورود$
        ~^ثبت نام$
        ~^جستجو$
        ~^اخبار$
        ~^سیاسی$
        ~^اقتصادی$
        ~^ورزشی$
        ~^فرهنگی$
        ~^اجتماعی$
        ~^آرشیو$
        ~^پیوندها$
        ^{رفتن|پرش|بازگشت|برگشت|برو} به {مطلب اصلی|منوی اصلی|منو اصلی|صفحه اول}$
        ^{بازگشت|برگشت} به محتوا$
        ^{پرش|برو} به بالا$
        ^{پرش|برو} به بالای صفحه$
        ^{رفتن|پرش|بازگشت|برگشت|برو} به {صفحه قبل|محتوای صفحه|جستجو|ابتدای مطلب|فهرست|اخبار}$
        ^{نوشته|نوشته‌ی|پست|صفحه|صفحه‌ی|گالری} {قبل|بعد|پیشین|جدیدتر|قدیمی‌تر|قدیمی تر|جدید‌تر}$
        ^{نوشته‌ی|صفحه|صفحه‌ی|گالری} قبلی$
        ^{نوشته‌ی|صفحه|صفحه‌ی|گالری} بعدی$
        ^{نوشته‌های|نوشته های|مطالب|پست‌های|پست های|دیدگاه‌های} {قدیمی‌تر|قدیمی تر|تازه‌تر|کهنه‌تر|پیشین|قبلی|بعدی}$
        ^{پست های|دیدگاه‌های} جدیدتر$
        ^صفحه # {از #|/ #}$
        ^{نمایش|مشاهده} {کمتر|تمام برچسب‌ها|همه برچسب‌ها|همه دسته‌ها|دسته‌ها}$
        ^{همه|تمام} {دسته‌ها|دسته ها|دسته‌بندی‌ها|دسته بندی ها|برچسب‌ها|موضوعات}$
        ^{جستجو برای:|جستجو در سایت|جستجوی پیشرفته|جست‌وجو در سایت|جستجو کنید|عبارت مورد نظر را وارد کنید|نتایج جستجو|عبارت جستجو|جستجو در اخبار|بستن جستجو|جستجو ...}$
        ^{گزینش|انتخاب} {دسته|دسته‌بندی|ماه|موضوع|استان}$
        ^{راهبری نوشته‌ها|راهبری نوشته|راهبری|ناوبری نوشته‌ها|منوی ناوبری|نوار ناوبری|منوی موبایل|باز و بسته کردن منو}$
    """,
    "he": """
        ^דלג לתוכן
        ^דילוג לתוכן
        ^מעבר לתוכן
        ^לראש העמוד$
        ^אתם נמצאים כאן
        ^הכתבה הקודמת$
        ^הכתבה הבאה$
        ^תפריט ראשי$
        ^פתח תפריט$
        ^סגור תפריט$
        ^מפת האתר$
        ~^דף הבית$
        ^{דלג|דלגו|עבור|עברו|מעבר|קפוץ} {לתוכן|לתוכן הראשי|לתוכן העיקרי|לתפריט|אל התוכן|לתוכן המרכזי}$
        ^{חזרה|חזור|חזרו|בחזרה} {למעלה|לראש העמוד|לראש הדף|לתחילת העמוד|לעמוד הבית|לדף הבית|לתחילת הדף|לעמוד הראשי}$
        ~^ראשי$
        ~^תפריט$
        ~^צור קשר$
        ~^אודות$
        ~^תנאי שימוש$
        ~^מדיניות פרטיות$
        ~^הצהרת נגישות$
        ~^פרסמו אצלנו$
        ~^התחברות$
        ~^הרשמה$
        ~^חיפוש$
        ~^חדשות$
        ~^כלכלה$
        ~^ספורט$
        ~^תרבות$
        ~^דעות$
        ^{הפוסט|העמוד|הדף|הרשומה|פוסט|עמוד|רשומה} {הבא|הקודם|הבאה|הקודמת|קודם|קודמת|באה}$
        ^המאמר {קודם|קודמת|באה}$
        ^{פוסטים|רשומות|כתבות|מאמרים|הודעות} {ישנים יותר|חדשים יותר|ישנות יותר|חדשות יותר|קודמות|הבאים|הבאות}$
        ^{רשומות|הודעות} קודמים$
        ^{עמוד|דף} # {מתוך #|/ #|מ-#}$
        ^{ישן יותר|חדש יותר|הצג פחות|כל הקטגוריות|כל התגיות|כל הנושאים|לכל הקטגוריות|לכל הנושאים|כל המדורים}$
        ^{חיפוש באתר|חפש באתר|חפשו באתר|חיפוש:|מה תרצו לחפש|תוצאות חיפוש|הקלידו מילת חיפוש|סגור חיפוש|פתח חיפוש|חיפוש מתקדם|חיפוש כתבות}$
        ^{בחר|בחרו|בחירת} {קטגוריה|חודש|נושא|מדור}$
        ^{חזרה|חזור|בחזרה} {לתפריט הראשי|לכל הכתבות|לרשימה|לחדשות|לאתר|לתפריט|לעמוד הקודם|לדף הקודם}$
        ^{ניווט ברשומות|ניווט בפוסטים|ניווט ראשי|תפריט ניווט|סרגל ניווט|תפריט נייד|סגירת תפריט|פתיחת תפריט|תפריט צד|סגירת חלון}$
    """,
    "hi": """
        ^{वापस ऊपर जाएं|ऊपर वापस जाएं|शीर्ष पर जाएं|पेज के ऊपर जाएं|होम पेज पर जाएं|होम पेज पर वापस जाएं|होमपेज पर वापस जाएं|मुख्य पृष्ठ पर जाएं|मुख्य पृष्ठ पर वापस जाएं|इस पेज को प्रिंट करें|यह पेज प्रिंट करें|इस लेख को प्रिंट करें|मेन्यू खोलें|मेन्यू बंद करें|मेनू बंद करें|सीधे सामग्री पर जाएं}$
        ^मुख्य सामग्री पर जाएं$
        ^सामग्री पर जाएं$
        ^सीधे सामग्री पर जाएं
        ^ऊपर जाएं$
        ^वापस ऊपर$
        ^आप यहां हैं
        ^पिछला लेख$
        ^अगला लेख$
        ^साइट मैप$
        ^साइटमैप$
        ~^होम$
        ~^मेन्यू$
        ~^संपर्क करें$
        ~^हमारे बारे में$
        ~^गोपनीयता नीति$
        ~^नियम और शर्तें$
        ~^विज्ञापन दें$
        ~^लॉगिन$
        ~^लॉग इन$
        ~^खोजें$
        ~^सर्च$
        ~^देश$
        ~^विदेश$
        ~^राजनीति$
        ~^खेल$
        ~^मनोरंजन$
        ~^राज्य$
        ~^वीडियो$
        ~^करियर$
        ^मुख्य {मेनू|मेन्यू|पेज} {में|पर} वापस {जाएं|जाएँ}$
        ^{नए|नई|पुराने|पुरानी|अगली|पिछली|अगला|पिछला} {पोस्ट|एंट्रीज़|एंट्रीज|खबर|खबरें|पोस्ट्स|पेज}$
        ^{नए|नई|पुराने|पुरानी|अगली|पिछली} लेख$
        ^{मुख्य|सीधे} {कंटेंट|मेनू} {तक|पर|में} {स्किप करें|जाएं|जाएँ}$
        ^{मुख्य|सीधे} सामग्री {तक|में} {स्किप करें|जाएं|जाएँ}$
        ^{मुख्य|सीधे} सामग्री पर {स्किप करें|जाएँ}$
        ^{सारे|सभी|और} {टैग|श्रेणियां|लेख|खबरें|पोस्ट|वीडियो|टॉपिक} {देखें|पढ़ें|दिखाएं}$
        ^{श्रेणी|कैटेगरी|महीना|भाषा|राज्य|शहर|माह} {चुनें|चुनिए|का चयन करें}$
        ^{ऊपर|वापस ऊपर|वापस|पीछे} {स्क्रॉल करें|जाएँ|लौटें|की ओर}$
        ^{वापस|पीछे} जाएं$
        ^{साइडबार|नेविगेशन बार|खोज|सर्च|विषय सूची} {बंद करें|खोलें|छिपाएं|दिखाएं}$
        ^मेनू {खोलें|छिपाएं|दिखाएं}$
        ^मेन्यू {छिपाएं|दिखाएं}$
        ^{और|अधिक|कम|ज्यादा|सब|पूरा} {देखें|दिखाएं|दिखाएँ|लोड करें|पढ़ें}$
        ^{पेज|पृष्ठ} # {का|में से|/|of} #$
        ^इस {पेज|पृष्ठ|लेख} {पर|में}$
        ^{close navigation bar|close sidebar|scroll back to top|expand sidebar|close menu|toggle navigation}$
    """,
    "id": """
        ^{cetak|print} {halaman ini|artikel ini|berita ini}$
        ^{lewati ke isi|lompat ke konten utama|langsung ke isi|kembali ke halaman utama|kembali ke halaman depan|kembali ke halaman awal|ke halaman berikutnya|ke halaman sebelumnya|buka menu|tutup menu|ke atas halaman}$
        ^langsung ke konten
        ^lewati ke konten
        ^loncat ke konten
        ^kembali ke atas$
        ^anda di sini:
        ^anda berada di sini
        ^artikel sebelumnya$
        ^artikel selanjutnya$
        ^artikel berikutnya$
        ^menu utama$
        ^peta situs$
        ^kembali ke beranda$
        ~^beranda$
        ~^tentang kami$
        ~^hubungi kami$
        ~^kontak kami$
        ~^redaksi$
        ~^pedoman media siber$
        ~^kebijakan privasi$
        ~^syarat dan ketentuan$
        ~^karir$
        ~^info iklan$
        ~^masuk$
        ~^daftar$
        ~^cari$
        ~^indeks$
        ~^nasional$
        ~^ekonomi$
        ~^olahraga$
        ~^hiburan$
        ^{entri|pos|tulisan|artikel|berita|postingan|posting|kiriman} {lebih|yang lebih} {baru|lama|terbaru|lawas}$
        ^{pos|tulisan|berita|postingan|halaman|kiriman|entri} {berikutnya|sebelumnya|selanjutnya|lama|baru|lawas|terdahulu}$
        ^artikel {lama|baru|lawas|terdahulu}$
        ^{gulir|scroll|kembali|balik} {kembali|} ke {atas|bagian atas|atas halaman|puncak halaman}$
        ^{lihat|tampilkan|baca|semua} {semua|seluruh|} {tag|kategori|artikel|berita|topik}$
        ^{pilih|silakan pilih} {kategori|bulan|bahasa|halaman|wilayah|provinsi|kota}$
        ^{tutup|buka|sembunyikan} {bilah sisi|sidebar|navigasi|bilah navigasi|pencarian|jendela|daftar isi}$
        ^sembunyikan menu$
        ^kembali ke {menu utama|menu|daftar|laman utama}$
        ^{lewati|lompat|langsung|loncat|skip} ke {konten|navigasi|isi utama|menu|bagian utama}$
        ^{lewati|langsung|loncat|skip} ke konten utama$
        ^{lompat|loncat|skip} ke isi$
        ^{tampilkan|lihat|muat|baca} {lebih banyak|lebih sedikit|lebih lanjut|lainnya|selengkapnya|semua|lebih banyak lagi|semuanya}$
        ^navigasi {pos|tulisan|artikel|komentar|halaman|pos-pos}$
        ^halaman # {dari|/} #$
        ^{pada|di|dalam} halaman ini$
        ^{hasil|kotak|formulir} pencarian$
        ^{simak|baca|lihat} {berita|artikel|informasi|ulasan|penjelasan} selengkapnya di halaman {selanjutnya|berikutnya|ini|dua}$
    """,
    "vi": """
        ^{in trang này|in bài viết này|in bài này|về đầu trang|quay về trang chủ|quay lại trang chủ|trở về trang chủ|quay lại đầu trang|chuyển tới nội dung|đi đến nội dung chính|chuyển đến phần nội dung chính|mở menu|đóng menu|ẩn mục lục|hiện mục lục}$
        ^chuyển đến nội dung
        ^chuyển tới nội dung
        ^bỏ qua nội dung$
        ^bỏ qua đến nội dung
        ^lên đầu trang$
        ^trở lại đầu trang$
        ^bạn đang ở đây
        ^bài trước$
        ^bài tiếp theo$
        ^sơ đồ trang$
        ^về trang chủ$
        ~^trang chủ$
        ~^liên hệ$
        ~^giới thiệu$
        ~^về chúng tôi$
        ~^chính sách bảo mật$
        ~^điều khoản sử dụng$
        ~^tòa soạn$
        ~^quảng cáo$
        ~^đăng nhập$
        ~^đăng ký$
        ~^tìm kiếm$
        ~^thời sự$
        ~^thế giới$
        ~^kinh doanh$
        ~^giải trí$
        ~^thể thao$
        ~^pháp luật$
        ~^giáo dục$
        ~^chuyên mục$
        ^{bài viết|tin|trang|bài đăng} {cũ hơn|mới hơn|sau|trước|trước đó|kế tiếp|tiếp theo|tiếp|kế trước}$
        ^bài {cũ hơn|mới hơn|sau|trước đó|kế tiếp|tiếp|kế trước}$
        ^{chọn|lựa chọn} {chuyên mục|danh mục|tháng|ngôn ngữ|trang|thể loại|tỉnh thành|khu vực}$
        ^{xem|đọc|hiển thị} {tất cả|toàn bộ|mọi} {thẻ|bài viết|bài|chuyên mục|danh mục|tin|tag}$
        ^{đóng|mở|ẩn|hiện|thu gọn} {thanh điều hướng|thanh bên|tìm kiếm|cửa sổ|danh mục|điều hướng|bảng}$
        ^{ẩn|hiện|thu gọn} menu$
        ^{đóng|mở|thu gọn} mục lục$
        ^{trở lại|quay lại|về|trở về|quay về} {menu chính|trang trước|danh sách|menu|danh mục|mục lục}$
        ^{trở về|quay về} đầu trang$
        ^trở lại trang chủ$
        ^{bỏ qua|nhảy} {đến|tới|để đến|và tới} {nội dung|nội dung chính|phần nội dung|điều hướng}$
        ^chuyển {đến|để đến|và tới} {nội dung|nội dung chính|phần nội dung|điều hướng}$
        ^chuyển tới {nội dung chính|phần nội dung|điều hướng}$
        ^đi {tới|để đến|và tới} {nội dung|nội dung chính|phần nội dung|điều hướng}$
        ^đi đến {nội dung|phần nội dung|điều hướng}$
        ^{xem|hiển thị|hiện|tải} {thêm|ít hơn|nhiều hơn|tất cả|thêm nữa|rút gọn|chi tiết|toàn bộ}$
        ^{điều hướng|phân trang} {bài viết|bình luận|bài đăng|trang}$
        ^trang # {trên|trong|/|trong số} #$
        ^{trên|trong} {trang|bài viết|bài} này$
        ^{cuộn|lên} {lên|về} đầu trang$
    """,
    "th": """
        ^{กลับสู่หน้าแรก|กลับไปหน้าแรก|กลับไปยังหน้าหลัก|กลับสู่หน้าหลัก|กลับไปด้านบน|กลับสู่ด้านบน|พิมพ์บทความนี้|พิมพ์ข่าวนี้|เปิดเมนู|ปิดเมนู|ข้ามไปที่เนื้อหา|ข้ามไปยังเนื้อหา|ไปที่เนื้อหาหลัก|หน้าถัดไป|หน้าก่อนหน้า}$
        ^ข้ามไปยังเนื้อหา-
        ^ข้ามไปที่เนื้อหา-
        ^กลับขึ้นด้านบน$
        ^คุณอยู่ที่นี่$
        ^บทความก่อนหน้า$
        ^บทความถัดไป$
        ^ข่าวก่อนหน้า$
        ^ข่าวถัดไป$
        ^เมนูหลัก$
        ^แผนผังเว็บไซต์$
        ^กลับหน้าแรก$
        ~^หน้าแรก$
        ~^หน้าหลัก$
        ~^เมนู$
        ~^ติดต่อเรา$
        ~^เกี่ยวกับเรา$
        ~^นโยบายความเป็นส่วนตัว$
        ~^ข้อกำหนดและเงื่อนไข$
        ~^ติดต่อโฆษณา$
        ~^เข้าสู่ระบบ$
        ~^สมัครสมาชิก$
        ~^ค้นหา$
        ~^ข่าว$
        ~^การเมือง$
        ~^เศรษฐกิจ$
        ~^ต่างประเทศ$
        ~^กีฬา$
        ~^บันเทิง$
        ~^ร่วมงานกับเรา$
        ^{เรื่อง|บทความ|โพสต์|ข่าว|หน้า|ตอน}{ต่อไป|ก่อนหน้านี้|ที่แล้ว|เก่ากว่า|ใหม่กว่า|ที่เก่ากว่า|ที่ใหม่กว่า}$
        ^{เรื่อง|โพสต์|ตอน}ก่อนหน้า$
        ^{เรื่อง|โพสต์|ตอน}ถัดไป$
        ^เลือก{หมวดหมู่|เดือน|ภาษา|หน้า|ประเภท|จังหวัด}$
        ^{ดู|อ่าน|แสดง}{แท็ก|หมวดหมู่|บทความ|ข่าว|โพสต์|หัวข้อ|วิดีโอ}ทั้งหมด$
        ^{เปิด|ปิด|ซ่อน|แสดง}{แถบนำทาง|แถบด้านข้าง|เมนูหลัก|การค้นหา|ค้นหา|สารบัญ|หน้าต่าง|แถบเมนู}$
        ^{ซ่อน|แสดง}เมนู$
        ^{กลับ|กลับไป|ย้อนกลับ|กลับไปที่|กลับไปยัง|กลับสู่}{เมนูหลัก|หน้าก่อน|บนสุด|ด้านบนสุด|หน้ารวม}$
        ^{กลับ|ย้อนกลับ|กลับไปที่|กลับไปยัง}ด้านบน$
        ^{กลับไป|ย้อนกลับ|กลับไปที่|กลับไปยัง|กลับสู่}ขึ้นด้านบน$
        ^{กลับ|กลับไป|ย้อนกลับ|กลับไปที่}หน้าหลัก$
        ^{ย้อนกลับ|กลับไปที่|กลับไปยัง}หน้าแรก$
        ^{ข้าม|ข้ามไป|ข้ามไปยัง|ข้ามไปที่|ไปที่|ไปยัง}{เมนู|การนำทาง|ส่วนเนื้อหา|เมนูหลัก}$
        ^{ข้าม|ข้ามไป|ไปที่|ไปยัง}เนื้อหา$
        ^{ข้าม|ข้ามไป|ข้ามไปยัง|ข้ามไปที่|ไปยัง}เนื้อหาหลัก$
        ^{แสดง|ดู|โหลด|อ่าน}{เพิ่มเติม|น้อยลง|ทั้งหมด|เพิ่ม|มากขึ้น|ต่อ|รายละเอียด}$
        ^{การนำทาง|เมนูนำทาง|นำทาง}{เรื่อง|บทความ|โพสต์|ความคิดเห็น|ความเห็น|}$
        ^หน้า{ # | #|ที่ # }{จาก|/|ของ|จากทั้งหมด}{ #| # หน้า|#}$
        ^{ใน|บน}หน้านี้$
        ^{เลื่อน|เลื่อนกลับ}{ขึ้นด้านบน|ไปด้านบน|ขึ้นไปด้านบน|ไปบนสุด}$
        ^เลื่อนกลับกลับขึ้นด้านบน$
    """,
}

CONTAINERS = """
    <nav>
    <footer>
    ^navigation$
    ^nav$
    ^navbar
    ^masthead$
    ^contentinfo$
    ^colophon$
    ^menu$
    ^footer$
    ^site-header
    site-footer
    site-navigation
    ^site-nav
    ^site-menu
    ^site-branding
    ^site-info
    ^site-links
    page-footer
    main-footer
    ^global-header
    global-footer
    global-nav
    ^globalnav
    ^main-header
    ^mobile-header
    ^header-nav
    ^header-menu
    ^header-navigation
    ^header-search
    ^footer-container
    ^footer-wrapper
    ^footer-content
    ^footer-main
    ^footer-inner
    ^footer-top
    footer-bottom
    ^footer-col
    ^footer-column
    ^footer-section
    ^footer-area
    ^footer-info
    footer-links
    footer-menu
    footer-nav
    footer-navigation
    ^footer-widget
    footer-widgets
    ^main-menu
    ^main-navigation
    ^primary-menu
    ^primary-nav
    ^primary-navigation
    ^secondary-menu
    ^secondary-nav
    ^secondary-navigation
    ^mobile-menu
    ^mobile-nav
    ^mobile-navigation
    ^mega-menu
    ^megamenu
    ^off-canvas
    ^offcanvas
    ^side-menu
    ^sidenav
    ^top-bar
    ^top-nav
    ^top-navigation
    ^nav-bar
    nav-item
    ^nav-items
    nav-link
    nav-links
    ^nav-container
    ^nav-wrapper
    ^nav-dropdown
    ^nav-header
    ^nav-primary
    navbar-nav
    navbar-collapse
    dropdown-menu
    ^sub-menu$
    menu-item-type
    menu-item-object
    ^hamburger-menu
    ^navigation-menu
    ^navigation-links
    ^navigation-list
    ^utility-nav
    ^utility-menu
    ^utility-links
    ^quick-links
    ^account-menu
    ^account-links
    widget-nav-menu
    wp-block-navigation
    elementor-nav-menu
    elementor-location-header
    elementor-location-footer
    shopify-section-header
    shopify-section-footer
    ^breadcrumb
    ^breadcrumbs
    ^bread-crumb
    ^bread-crumbs
    yoast-breadcrumb
    woocommerce-breadcrumb
    rank-math-breadcrumb
    ^crumb
    ^pagination
    page-numbers
    ^pager
    ^page-nav
    wp-pagenavi
    posts-navigation
    post-navigation
    post-nav
    ^prev-next
    nav-previous
    nav-next
    ^previous-post
    ^prev-post
    ^next-post
    ^post-pagination
    ^load-more
    skip-link
    skip-links
    skiplink
    skiplinks
    skip-to
    skip-nav
    skip-navigation
    screen-reader-text
    screen-reader-shortcut
    visually-hidden
    ^sr-only
    to-top
    back-top
    scroll-top
    search-form
    search-modal
    search-overlay
    search-field
    search-input
    ^search-widget
    ^searchform
    ^searchbox
    login-form
    login-modal
    ^login-link
    login-popup
    ^login$
    ^widget-categories
    ^widget-archive
    ^widget-search
    ^widget-pages
    wp-block-categories
    wp-block-archives
    wp-block-search
    cart-drawer
    mini-cart
    minicart
    shopping-cart
    ^wpadminbar
    ^main-nav$
    ^search-box
    ^search-bar
    ^site-search
"""

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
DATED = 0.2
"""A run with this share of dated lines is a list of news or events, and those are content on the pages that have them."""

MENU_LINES = 4
"""A run of fewer short lines is no menu."""

MENU_ITEMS = 2
"""How many well-known items a run holds before it is a menu."""

ITEM_WORDS = 12
"""Items of menus are shorter; a longer line ends the run."""

KNOWN = 0.9
OTHER = 0.8
"""Scores of the well-known items of a menu, and of the other lines in it."""

PATH_WORDS = 5
"""The steps of a path such as "Home > Local > Harbor" are at most so long."""

BODY_SHARE = 0.25
"""A body with less than this share of the words stands on a page of lists (a shop, a start page): there, lists stay."""

ITEM_AVERAGE = 6
"""A menu's lines have at most so many words on average."""

EDGE_ITEMS = 3
"""So many different well-known items make the head or the foot of a page, whatever stands between them."""

EDGE_DENSITY = 0.1
"""At least this share of the lines of a head or foot are well-known items: a single "Video" far from it belongs to the
article."""

EDGE_BODY = 0.5
"""Heads and feet are looked for where the body has at least this share of all words."""

EDGE_PROSE = 60
"""A paragraph in a head or foot ("An official website of ...") is at most so long."""

SWEEP_ITEMS = 4
"""So many different items must stand in the foot before the lines above it, from the article's end on, go as well."""

SWEEP_SHARE = 0.25
"""The end of the article is looked for behind all but this share of the prose."""

SWEEP_LINES = 120
"""More lines than this between the end of the article and the foot hold something of their own, such as a table."""

BESIDE = 6
"""Two well-known items within so many lines are the end of an article; a single one may be a heading."""

STUB_WORDS = 8
"""Lines that stand at the end of articles have at most so many words."""

SWEPT = 0.71
"""Score of the lines between the end of the article and the foot."""

ENDINGS = frozenset(
    fold(row)
    for row in """
    share this
    share this article
    share this post
    share this story
    share on facebook
    leave a reply
    leave a comment
    post a comment
    add a comment
    comments
    about the author
    about author
    about the authors
    written by
    related
    related articles
    related posts
    related content
    related stories
    related topics
    related links
    related resources
    related reading
    read next
    you may also like
    you might also like
    you might also enjoy
    recommended for you
    recommended
    latest articles
    latest news
    latest posts
    recent posts
    recent articles
    more stories
    more articles
    more from this author
    popular posts
    most popular
    trending
    trending now
    subscribe
    newsletter
    sign up for our newsletter
    subscribe to our newsletter
    stay up to date
    stay connected
    stay in touch
    tags
    topics
    filed under
    artikel teilen
    diesen artikel teilen
    kommentare
    kommentar schreiben
    schreibe einen kommentar
    über den autor
    über die autorin
    ähnliche artikel
    weitere artikel
    verwandte artikel
    das könnte sie auch interessieren
    mehr zum thema
    schlagwörter
    partager cet article
    laisser un commentaire
    commentaires
    à propos de l'auteur
    articles similaires
    sur le même sujet
    à lire aussi
    mots-clés
    compartir
    comparte este artículo
    deja un comentario
    deja una respuesta
    comentarios
    sobre el autor
    artículos relacionados
    noticias relacionadas
    entradas relacionadas
    etiquetas
    condividi
    condividi questo articolo
    lascia un commento
    commenti
    articoli correlati
    leggi anche
    compartilhe
    compartilhar
    deixe um comentário
    deixe uma resposta
    comentários
    sobre o autor
    artigos relacionados
    leia também
    deel dit artikel
    delen
    plaats een reactie
    geef een reactie
    reacties
    over de auteur
    gerelateerde artikelen
    lees ook
    udostępnij
    komentarze
    dodaj komentarz
    o autorze
    powiązane artykuły
    czytaj także
    tagi
    поделиться
    комментарии
    добавить комментарий
    об авторе
    похожие статьи
    читайте также
    теги
    dela artikeln
    dela
    kommentarer
    lämna en kommentar
    om författaren
    relaterade artiklar
    läs också
    シェア
    シェアする
    この記事をシェア
    コメント
    コメントを残す
    この記事を書いた人
    関連記事
    おすすめ記事
    人気記事
    タグ
    分享
    分享到
    评论
    发表评论
    评论区
    相关文章
    相关阅读
    相关推荐
    相關文章
    相關新聞
    延伸閱讀
    留言
    發表留言
    """.strip().splitlines()
)
"""Lines that stand at the end of articles. They are no evidence by themselves: only where they stand, above a foot."""

BUTTONS = frozenset(
    fold(row)
    for row in """
    discover more
    explore more
    continue reading
    keep reading
    read more

    看更多
    更多内容
    lesen sie mehr
    weiterlesen
    en savoir plus
    lire la suite
    más información
    sigue leyendo
    seguir leyendo
    ver más
    leer más
    leggi di più
    leggi tutto
    continue lendo
    veja mais
    saiba mais
    ler mais
    leia mais
    verder lezen
    lees hier meer
    lees verder
    lees meer
    zobacz więcej
    czytaj dalej
    czytaj więcej
    читать дальше
    читать далее
    läs vidare
    läs mer
    もっと読む
    続きを読む
    """.strip().splitlines()
)
"""Buttons below teasers and boxes of any kind: they are no items of a menu."""

HEADING_WORDS = 3
"""So many words beside its phrase make a line between two paragraphs a subheading ("Skip to content, if you can")."""

PAGED = "is a row of page numbers"

STRETCH = 14
"""After so many lines for each well-known item but the first without one, a menu that touches the body has ended."""

PAGINATION = re.compile(
    r"(?:pages?|seite|página|pagina|strona|страница|sida|第)?:?\s?\d{1,4}\s?(?:of|/|von|de|di|van|z|из|av|页|頁|ページ|-)\s?\d{1,4}"
    r"(?:\s?(?:pages|seiten|页|頁|ページ))?"
)
"""A whole line such as "Page 2 of 7". A bare "2/7" or "2-7" could be a score: it takes one of the words."""

_PAGE_WORDS = re.compile(r"page|seite|página|pagina|strona|страница|sida|页|頁|ページ")
_PAGE_NUMBERS = re.compile(
    r"(?:(?:«|<|previous|prev|back)\s)?1(?:\s[2-9]){2,}(?:\s(?:\d{1,4}|\.{2,3})){0,8}(?:\s(?:next|last|»|>)){0,3}"
)
_HOMES = frozenset(
    {
        "home",
        "startseite",
        "accueil",
        "inicio",
        "início",
        "首页",
        "首頁",
        "トップ",
        "главная",
        "strona główna",
        "voorpagina",
        "hem",
        "ホーム",
        *("홈", "forside", "etusivu", "úvod", "domov", "kezdőlap", "főoldal", "acasă", "начало", "αρχικη", "головна"),
        *("anasayfa", "ana sayfa", "الرئيسية", "صفحه اصلي", "דף הבית", "होम", "beranda", "trang chủ", "หน้าแรก"),
    }
)
_STEPS = re.compile(r"[>›»→].*[>›»→]")
_ROW = re.compile(r"[|»›>•·→／/]")
_ROW_OR_NUMBER = re.compile(r"[\d|»›•>·→／/]")
_SEPARATORS = re.compile(r"\s?(?:\||»|›|>|•|·|→|／|/)\s?")
_SMALL, _LARGE = "a-zß-öø-ÿ\u0101-\u017fа-яёα-ω", "A-ZÀ-ÖØ-ÞА-ЯЁΑ-Ω"
_SEAM = re.compile(rf"[{_SMALL}](?=[{_LARGE}])")
"""Where a small letter touches a capital: between two items that lost their line break, or in "YouTube"."""

_GLUED = re.compile(rf"\b[{_LARGE}][^\W\d_]{{0,40}}[{_SMALL}][{_LARGE}][^\W\d_]{{0,40}}[{_SMALL}][{_LARGE}]")
"""A word that begins with a capital and has two seams: few names have as many."""

SEAMS = 8
"""So many seams has a glued menu at least."""

GLUED_CHARACTERS = 60
"""So long is a row of as many items at least."""

GLUED_ITEM = 5
"""Words of an item between two seams, on average and at most."""

_CODE = re.compile(r"[{};=<_\\]|\w\(")
"""Signs of source code and formulas: no menu has them."""

_TOLD = re.compile(rf"{_CODE.pattern}|>|://|, ")
"""The same, whose names have seams, and signs of addresses and of sentences."""

_ITEMS = frozenset(
    fold(row.strip().strip("~^$")) for block in PHRASES.values() for row in block.splitlines() if "$" in row
)


EVERY_PAGE = True
"""Paths and rows of page numbers have no words to look for."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Single navigation lines, menus on one line, menus that are runs of lines, and the head and foot of a whole page."""
    items = {line.index for line, said in hits if not any(hit.phrase.text in BUTTONS for hit in said)}
    for line, said in hits:
        if any(not hit.phrase.hint for hit in said):
            score, because = weigh(line, said)
            spared = line.prose or taken_up(page, line, said) or _heads(page, line, said)
            yield Finding(line, MENTION if spared else score, because)
    open_lines = [line for line in page.lines if not line.ends]
    for line in open_lines:
        if line.words > 2 * ITEM_WORDS or not _ROW_OR_NUMBER.search(line.text):
            continue
        because = _row(line, line.index < page.first)
        if because and not (because == PAGED and _pages_below(page, line)):
            yield Finding(line, OTHER, because)
    yield from _glued([line for line in open_lines if len(line.text) >= GLUED_CHARACTERS])
    body_start, body_end = page.body
    if len(items) < MENU_ITEMS or not body_end:
        return
    share = sum(line.words for line in page.lines[body_start:body_end]) / sum(line.words for line in page.lines)
    if share >= BODY_SHARE:
        yield from _menus(page, items)
    if share >= EDGE_BODY and len(items) >= EDGE_ITEMS:
        yield from _edges(page, sorted(items))


def _glued(lines: Sequence[Line]) -> Iterator[Finding]:
    """Menus whose items lost what stood between them: "NewsSportWeatherContact us"."""
    for line in lines:
        seams = len(_SEAM.findall(line.text))
        glued = seams >= SEAMS and seams * GLUED_ITEM >= line.words and _GLUED.search(line.text)
        if glued and not _TOLD.search(line.text):
            yield Finding(line, OTHER, f"is a row of {seams + 1} or more items without anything between them")


def _heads(page: Page, line: Line, said: Sequence[Hit]) -> bool:
    """Whether a line between two paragraphs says more than a button does, and shows no path: a subheading, a sentence."""
    return between_paragraphs(page, line) and not _ROW.search(line.text) and len(rest(line, said)) >= HEADING_WORDS


def _pages_below(page: Page, line: Line) -> bool:
    """Whether a number of pages heads a paragraph that speaks of such numbers."""
    below = page.around(line)[1]
    return between_paragraphs(page, line) and below is not None and PAGINATION.search(below.view) is not None


def _row(line: Line, above: bool) -> str:
    """Why a line is a menu, a path or a pagination by itself; "" if it is none. `above`: it stands above all prose."""
    view = line.view
    if _PAGE_NUMBERS.fullmatch(view) or (PAGINATION.fullmatch(view) and _PAGE_WORDS.search(view)):
        return PAGED
    if not _ROW.search(line.text):
        return ""
    text = line.text.strip("|-*\u2022\u00b7 \t")
    parts = [part for part in _SEPARATORS.split(text) if part.strip()]
    if len(parts) < 2:
        return ""
    parts = list(map(fold, parts))
    known = sum(part in _ITEMS for part in parts) if len(parts) >= 3 else 0
    if known >= 2 and 2 * known >= len(parts):
        return f"is a row of {len(parts)} menu items"
    if parts[0] in _HOMES:
        return "is a path that starts at the home page"
    if (
        above
        and len(parts) >= 3
        and _STEPS.search(text)
        and not _CODE.search(text)
        and max(part.count(" ") for part in parts) < PATH_WORDS
    ):
        return f"is a path of {len(parts)} steps"
    return ""


def _menus(page: Page, items: set[int]) -> Iterator[Finding]:
    """The lines of menus before and after the body."""
    body_start, body_end = page.body
    for start, end in (*_runs(page, 0, body_start), *_runs(page, body_end, len(page.lines))):
        known = [index for index in range(start, end) if index in items]
        if not known:
            continue
        # Short lines that touch the body may be its headline or its last list: only those beyond a known item go, and
        # a single one near the body proves nothing.
        if start == body_end:
            start = _reach(known[::-1])
        elif end == body_start:
            end = _reach(known) + 1
        lines = page.lines[start:end]
        if _is_menu(lines, len({page.lines[index].view for index in known if start <= index < end})):
            because = f"is in a run of {len(lines)} short lines outside the body, {len(known)} of them menu items"
            yield from (Finding(line, KNOWN if line.index in items else OTHER, because) for line in lines)


def _reach(known: Sequence[int]) -> int:
    """The last of some well-known items, given from the outermost on, before a long stretch without any."""
    for index, inner in pairwise(known):
        if abs(inner - index) > STRETCH * (len(known) - 1):
            return index
    return known[-1]


def _edges(page: Page, items: Sequence[int]) -> Iterator[Finding]:
    """The head and the foot of a page whose menus came along, and what stands between the article's end and the foot."""
    head = [index for index in items if index < page.body[0]]
    end = _edge(page, head, head[0]) if head else -1
    because = f"stands in the head of the page, between menu items (to line {page.lines[end].number})"
    for line in page.lines[: end + 1]:
        if line.marker != "#" and not line.ends and not line.prose:
            yield Finding(line, OTHER, because)
    foot = [index for index in reversed(items) if index >= page.body[1]]
    start = _edge(page, foot, foot[0]) if foot else -1
    if start < 0:
        return
    because = f"stands in the foot of the page, between menu items (from line {page.lines[start].number})"
    for line in page.lines[start:]:
        if not line.prose or line.words <= EDGE_PROSE:
            yield Finding(line, OTHER, because)
    if len({page.lines[index].view for index in foot if index >= start}) >= SWEEP_ITEMS:
        yield from _sweep(page, start, set(items))


def _edge(page: Page, items: Sequence[int], outer: int) -> int:
    """The innermost of some well-known items, given from the outermost on, up to which they stand densely; -1 if nowhere."""
    edge, views = -1, set()
    for index in items:
        views.add(page.lines[index].view)
        if len(views) >= max(EDGE_ITEMS, EDGE_DENSITY * (abs(index - outer) + 1)):
            edge = index
    return edge


def _sweep(page: Page, foot: int, items: set[int]) -> Iterator[Finding]:
    """The lines, prose aside, from the end of the article to the foot of the page."""
    start = _article_end(page, foot, items)
    for line in page.lines[start:foot] if start and foot - start <= SWEEP_LINES else ():
        if not line.prose:
            yield Finding(
                line, SWEPT, f"stands between the article's end (line {page.lines[start].number}) and the foot"
            )


def _article_end(page: Page, foot: int, items: set[int]) -> int:
    """The first line behind most of the prose that stands at the end of articles; 0 if there is none."""
    left = SWEEP_SHARE * sum(line.words for line in page.lines if line.prose)
    low = foot
    while low > page.first + 1 and left >= 0:
        low -= 1
        left -= page.lines[low].words if page.lines[low].prose else 0
    for line in page.lines[low + 1 : foot]:
        beside = line.index in items and any(near in items for near in range(line.index + 1, line.index + BESIDE))
        if beside or (line.words <= STUB_WORDS and bare(line.view) in ENDINGS):
            return line.index
    return 0


def _is_menu(lines: Sequence[Line], known: int) -> bool:
    if sum(_YEAR.search(line.view) is not None for line in lines) >= DATED * len(lines):
        return False
    if len(lines) < MENU_LINES or known < MENU_ITEMS:
        return False
    return sum(line.words for line in lines) <= ITEM_AVERAGE * len(lines)


def _runs(page: Page, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Runs of short lines in a stretch of the page."""
    first = start
    for index in range(start, end):
        line = page.lines[index]
        if line.prose or line.words > ITEM_WORDS:
            if index > first:
                yield first, index
            first = index + 1
    if end > first:
        yield first, end


EXAMPLES = """
# en
- Load more articles
  The carriers had to load more articles onto the second truck, because the first one was full at noon.

  The ferry to the islands was late again on Monday, and forty people waited in the rain for two hours at the pier.
  The harbor office says that the engine has to be replaced before the winter, which will take about three weeks.
- HomeNewsSportWeatherFerry timetableLost propertyContact usPress officeJobs at the harborCookie settings

  The list of those who bid for the line is long, and the names of the firms are longer still than the list itself.
  BlueShoreFerries, NorthStarLines, OldHarborBoats, RedRiverCruises and WhiteBayShipping have all asked for the papers.

  The museum of signs has hung three hundred arrows in its hall, and visitors may turn every one of them by hand.
  Skip to content, says the ramp
  The oldest arrow is forty years old, and the painter who made it came to the opening with his daughter on Friday.
  Back to top
  The last room is a staircase, and a sign that says "back to top" hangs at its foot, where everybody laughs at it.
  Page 3 of 90
  Nobody reads the catalog to its end, since it begins at page 1 of 90 and the toilets are only on the last of them.
  The labels on the doors were taken from websites, and a school class has copied them all into a list of its own:
  - Home
  - Contact us
  - Log in
  The exhibition is open until the end of March, and after that the arrows go back to the towns that have lent them.
- Back to top
  The director wants to show lamps next year, because they hang higher and nobody turns them around when he is out.

- Go back to the homepage
- Show table of contents
  The council of the harbor town met on Monday evening to talk about the bridge that has been closed since spring.

- Skip to main content
- Home
- News
- Harbor
- Contact us
- Search
  Ferry crews return to work
  The crews of both ferries returned to work on Monday after the owners had agreed to pay the arrears in full, and the first boat left the pier at noon with hundreds of passengers on board.
  What happens next
  Nobody had expected the strike to last for nine days when it began on a Saturday in the rain, least of all the captains, who had packed sandwiches for a single shift and no blankets at all.
  The islanders got their mail by fishing boat in the meantime, and the baker, who had run out of flour on the third day, sold pancakes made of what the hotel kitchen could spare for the village.
  A judge will decide in autumn whether the owners must also pay for the hotel rooms of the passengers who were stuck, which the company has so far refused to do for any of them at all.
  Blankets
  Sandwiches
- About us
- Privacy policy
- Careers
- Northern Islands
- Site credits

- Skip to main content
- Tide tables
- Home
- News
- Careers
  Ferry crews return to work
  The crews of both ferries returned to work on Monday after the owners had agreed to pay the arrears in full, and the first boat left the pier at noon with hundreds of passengers on board.
  Nobody had expected the strike to last for nine days when it began on a Saturday in the rain, least of all the captains, who had packed sandwiches for a single shift and no blankets at all.
  The islanders got their mail by fishing boat in the meantime, and the baker, who had run out of flour on the third day, sold pancakes made of what the hotel kitchen could spare for the village.
  What the baker says
  A judge will decide in autumn whether the owners must also pay for the hotel rooms of the passengers who were stuck, which the company has so far refused to do for any of them at all.
  Sandwiches
- About the author
- Ida Quist
- Editor for islands and tides
- Old boats, new owners
- Contact us
- Pier 4, Northern Islands
- Careers
- Northern Islands Tide Office
- Privacy policy
- Terms of use
- Press

- Home > Local > Harbor
  Ferry crews return to work
- Home | News | Sport | Contact us | About us
  Home prices rose again in the spring, and the skip to a smaller flat is what many retired couples now consider.
  Page 2 of 7 of the report lists the payments that the auditors could not explain.
- Page 2 of 7
- Back to top

  Contact us
  About us
  Blankets
  Sandwiches
  News

# zh
- 本頁導覽
- 較舊的文章
- 第 1 頁，共 3 頁
  较旧的文章被他剪下来贴在墙上，一共贴了三面墙。

- 关闭导航栏
  船长下令关闭导航灯，因为岸上的人正在睡觉。

  首页是孩子们自己画的，老师说，上一篇作文写的是港口的灯塔。
- 跳到主要内容

# de
- Mehr laden
  Mehr laden als acht Tonnen darf der Wagen nicht, sonst sperrt die Brücke von selbst die Schranke.

- Inhaltsverzeichnis ausblenden
- Suche schließen
  Der Rat der Hafenstadt traf sich am Montagabend, um über die Brücke zu reden, die seit dem Frühjahr gesperrt ist.

  Der Weg führt nach oben, an der Startseite des Hafens vorbei, und endet am Leuchtturm.
- Nach oben

# fr
- Retour en haut de page
  Retour en haut du classement pour les Bretons, vainqueurs 2-0 dimanche soir.

  Le haut de page du journal de 1902 montre le port, et le menu du banquet figure au dos.
- Haut de page

- Articles plus anciens
- Page 1 sur 3
  La page suivante du registre manque, et l'archiviste pense qu'elle a été arrachée pendant l'hiver de 1917.

# es
- Ir al contenido principal
  Ir al contenido de las actas es lo que pide ahora la oposición en el pleno.

  Para volver arriba hay que esperar la marea, dice el guía, y el menú del bar cambia con ella.
- Volver arriba

- Entradas más recientes
- Seleccionar categoría
  Las entradas más recientes del diario hablan del hambre, y la última se interrumpe en mitad de una palabra.

# it
  Il sentiero torna su fino al faro, e il menu della trattoria cambia con la marea.
- Torna su

- Post più recenti
- Seleziona una categoria
  Gli articoli più recenti della costituzione parlano dell'ambiente, e i deputati li hanno votati quasi tutti.

# pt
  Para voltar ao topo do farol é preciso subir duzentos degraus, diz o guia.
- Voltar ao topo

- Publicações mais antigas
- Selecionar categoria
  As publicações mais antigas da biblioteca estão em latim, e ninguém na vila consegue lê-las sem ajuda.

# nl
- Meer laden
  Meer laden dan acht ton mag de wagen niet, anders sluit de brug vanzelf de slagboom.

- Ga direct naar de inhoud
- Terug naar de voorpagina
  De raad van de havenstad kwam maandagavond bijeen om te praten over de brug die sinds het voorjaar gesloten is.

  Wie terug naar boven wil, moet tweehonderd treden klimmen, zegt de gids van de vuurtoren.
- Terug naar boven

# pl
  Droga do góry wiedzie obok latarni, a menu w barze zmienia się z przypływem.
- Powrót do góry

- Starsze wpisy
- Strona 2 z 14
  Starsze wpisy w księdze portowej spłonęły razem z wieżą, a nowsze przechowuje wnuczka latarnika.

- Następna strona
- Wpisz szukaną frazę
  Następna strona dziennika pokładowego jest wyrwana, a na kolejnej ktoś inny opisał ten sam sztorm.

# ru
  В музее указателей висят триста стрелок, и каждую из них посетители могут повернуть рукой, пока смотритель пьёт чай.
  Вы здесь: почему эту точку рисуют красной
  Самой старой стрелке сорок лет, и художник, который её сделал, пришёл на открытие вместе с дочерью в пятницу вечером.
  Предыдущая статья договора и следующая статья противоречат одна другой.
  Договор с городом подписали ещё весной, но до сих пор никто не знает, кто должен мыть окна и менять лампы в зале.

  Тропа ведёт наверх, к маяку, а меню в кафе меняется вместе с приливом.
- Наверх

- Предыдущие записи
- Посмотреть все теги
  На этой странице дневника нет ни одной даты, зато есть рисунок паровоза и имя машиниста.

# sv
- Hoppa till huvudinnehållet
- Till startsidan
  Fullmäktige i hamnstaden samlades på måndagskvällen för att tala om bron som har varit stängd sedan i våras.

  Stigen går till toppen av berget, och menyn på kaféet ändras med tidvattnet.
- Till toppen

- Scrolla till toppen
- Sida 1 av 3
  Visa mer respekt för lokförarna, kräver facket efter olyckan.

# ja
  次のページへ進むと、灯台守の字は急に乱れていた。
- 次ページへ続く

- メインコンテンツまでスキップ
- カテゴリーを選択
- 先頭へ戻る
  行列の先頭へ戻るよう係員に言われ、老人は黙って従った。

  前の記事を書いた記者は、灯台の上から港を眺めるのが好きだと話していた。
- ページトップへ

# ko
  다음 기사를 쓰기 위해 기자는 다시 그 섬으로 갔다.
- 이전 글 보기

- 사이드바 닫기
- 카테고리 선택
- 모든 태그 보기
  선장은 창 닫기를 잊은 선원 때문에 배에 물이 찼다고 말했다.

  등대에 오르면 항구 전체와 멀리 섬까지 보이고, 안내판에는 옛 식당의 메뉴가 적혀 있다.
  본문 바로가기라는 말은 눈이 어두운 독자를 위한 것이라고 선생이 설명했다.
- 맨 위로
- 홈 > 사회 > 항구

# da
- Udskriv siden
- Vis indholdsfortegnelse
  Byrådet i havnebyen mødtes mandag aften for at tale om broen, der har været lukket siden foråret.

  Stien fører til toppen af bakken, forbi havnens forside, og ender ved fyret, hvor man kan se hele øen.
  Den forrige artikel om fyret skrev lærerens søn, og den næste artikel handler om bageren og hans ovn.
- Tilbage til toppen
- Gå til indhold

- Vis mindre
- Side 1 af 3
  Vis mere respekt for lokoførerne, kræver forbundet efter ulykken.

# no
- Tilbake til forsiden
- Vis innholdsfortegnelse
  Kommunestyret i havnebyen møttes mandag kveld for å snakke om broen som har vært stengt siden våren.

  Stien går til toppen av haugen, forbi menyen på veggen, og ender ved fyret der en ser hele øya.
  Den forrige artikkelen om fyret skrev sønnen til læreren, og neste artikkel handler om bakeren.
- Tilbake til toppen
- Hopp til innholdet

- Vis mindre
- Side 1 av 3
  Vis mer respekt for lokførerne, krever forbundet etter ulykken.

# fi
- Hyppää pääsisältöön
- Näytä sisällysluettelo
  Satamakaupungin valtuusto kokoontui maanantai-iltana puhumaan sillasta, joka on ollut suljettuna keväästä asti.

  Polku vie takaisin ylös mäelle, ohi vanhan ruokalan valikon, ja päättyy majakalle, josta näkee koko saaren.
  Edellinen artikkeli majakasta oli opettajan pojan kirjoittama, ja seuraava kertoo leipurista ja uunista.
- Siirry sisältöön
- Takaisin ylös

- Näytä vähemmän
- Sivu 1 / 3
  Näytä enemmän, kerro vähemmän on kirjoittajan vanha ohje.

# cs
  Cesta vede nahoru na kopec kolem úvodu staré knihy vytesaného do kamene a končí u majáku nad přístavem.
  Předchozí článek o majáku napsal učitelův syn a další článek bude o pekaři a jeho peci.
- Přejít k obsahu
- Zpět nahoru

- Starší příspěvky
- Stránka 2 z 14
  Starší příspěvky do přístavní kroniky shořely s věží a ty novější opatruje vnučka strážce majáku.

# sk
  Cesta vedie späť hore na kopec okolo starého domova námorníkov a končí sa pri majáku nad prístavom.
  Predchádzajúci článok o majáku napísal učiteľov syn a ďalší článok bude o pekárovi a jeho peci.
- Prejsť na obsah
- Späť hore

- Staršie príspevky
- Stránka 2 z 14
  Staršie príspevky do prístavnej kroniky zhoreli s vežou a tie novšie opatruje vnučka strážcu majáka.

# hu
  Az ösvény a domb tetejére vezet, el az egykori címlap szobra mellett, és a világítótoronynál ér véget.
  Az előző cikk a toronyról a tanító fiának írása volt, a következő cikk pedig a pékről szól majd.
- Ugrás a tartalomra
- Vissza a tetejére

- Régebbi bejegyzések
- Vissza a főmenühöz
  Régebbi bejegyzések a kikötő naplójában elégtek a toronnyal, az újabbakat a világítótorony őrének unokája őrzi.

# ro
  Cărarea duce înapoi sus, pe deal, pe lângă casa de pe prima pagină a ziarului, și se oprește la far.
  Articolul anterior despre far a fost scris de fiul învățătorului, iar cel următor va fi despre brutar.
- Sari la conținut
- Înapoi sus

- Articole mai vechi
- Vezi toate etichetele
  Pe această pagină a jurnalului nu există nicio dată, doar desenul unei locomotive.

# bg
  Пътеката води нагоре към хълма, минава покрай менюто на старата кръчма и свършва при фара.
  Предишна статия за фара беше написал синът на учителя, а следващата ще бъде за хлебаря.
- Към съдържанието
- Обратно нагоре

- По-стари публикации
- Вижте всички етикети
  На тази страница от дневника няма дата, има само рисунка на локомотив.

# el
  Το μονοπάτι ανεβαίνει ως την κορυφή, περνά από το παλιό μενού της ταβέρνας και τελειώνει στον φάρο.
  Το προηγούμενο άρθρο για τον φάρο το έγραψε ο γιος του δασκάλου, και το επόμενο θα είναι για τον φούρναρη.
- Μετάβαση στο περιεχόμενο
- Επιστροφή στην κορυφή

- Παλαιότερες αναρτήσεις
- Δείτε όλες τις ετικέτες
  Σε αυτή τη σελίδα του ημερολογίου δεν υπάρχει ημερομηνία, μόνο το σκίτσο μιας ατμομηχανής.

# uk
  Стежка веде вгору на пагорб, повз меню старої корчми, і закінчується біля маяка над портом.
  Попередня стаття про маяк була написана сином учителя, а наступна стаття буде про пекаря.
- Перейти до вмісту
- Карта сайту

- Попередні записи
- Переглянути всі теги
  На цій сторінці щоденника немає жодної дати, зате є малюнок паровоза й ім'я машиніста.

# tr
  Patika yukarı çıkıyor, eski lokantanın menüsünün önünden geçiyor ve limanın üstündeki fenerde bitiyor.
  Fenerle ilgili önceki yazıyı öğretmenin oğlu yazmıştı, sonraki yazı ise fırıncıyı anlatacak.
- İçeriğe geç
- Yukarı çık
- Daha fazla göster
- Önceki sayfa
  Sayfa 3 yırtılmıştı ve kimse romanın nasıl bittiğini öğrenemedi.

# ar
  يصعد الدرب إلى أعلى التل مرورا بقائمة المطعم القديم، وينتهي عند المنارة التي تطل على الميناء.
  كتب ابن المعلم المقال السابق عن المنارة، وسيكون المقال التالي عن الخباز وفرنه القديم.
- التخطي إلى المحتوى
- العودة إلى الأعلى
- الصفحة 1 من 3
  الصفحة السابقة ممزقة من الدفتر ولا يعرف أحد ما كتب فيها.

# fa
  راه باریک به بالای تپه می‌رود، از کنار منوی رستوران قدیمی می‌گذرد و به فانوس دریایی می‌رسد.
  مطلب قبلی درباره فانوس را پسر معلم نوشته بود و مطلب بعدی درباره نانوا و تنور او خواهد بود.
- پرش به محتوا
- بازگشت به بالا
- صفحه ۱ از ۳
  صفحه بعدی دفتر پاره بود و کسی ندانست داستان چگونه تمام شد.

# he
  השביל מטפס בחזרה למעלה אל הגבעה, עובר ליד התפריט של המסעדה הישנה ומסתיים במגדלור.
  הכתבה הקודמת על המגדלור נכתבה בידי בנו של המורה, והכתבה הבאה תעסוק באופה ובתנור שלו.
- דלג לתוכן
- חזרה למעלה
- עמוד 1 מתוך 3
  העמוד הבא היה קרוע ואיש לא ידע איך נגמר הסיפור.

# hi
- पुराने पोस्ट
- मुख्य कंटेंट तक स्किप करें
- सारे टैग देखें
  पुराने पोस्ट ऑफिस की इमारत अब पुस्तकालय बन गई है।

  पगडंडी ऊपर पहाड़ी तक जाती है, पुराने होटल के मेन्यू के पास से गुज़रती है और लाइटहाउस पर ख़त्म होती है।
  पिछला लेख अध्यापक के बेटे ने लिखा था, और अगला लेख नानबाई और उसकी भट्ठी के बारे में होगा।
- मुख्य सामग्री पर जाएं
- ऊपर जाएं

# id
  Halaman selanjutnya dari buku harian penjaga mercusuar itu robek.
- Simak informasi selengkapnya di halaman selanjutnya.

- Tulisan Berikutnya
- Pilih Kategori
- Gulir kembali ke atas
  Para pelari kembali ke atas bukit setelah hujan berhenti.

  Jalan setapak itu kembali ke atas bukit, melewati menu warung lama, dan berakhir di mercusuar.
  Artikel sebelumnya tentang mercusuar ditulis anak guru itu, dan artikel berikutnya tentang tukang roti.
- Langsung ke konten
- Kembali ke atas

# vi
- Bài cũ hơn
- Chọn chuyên mục
- Trở lại menu chính
  Cuốn sách cũ hơn nằm dưới đáy hòm, bọc trong giấy dầu.

  Con đường mòn dẫn lên đồi, đi qua tấm thực đơn của quán ăn cũ và kết thúc ở ngọn hải đăng.
  Bài trước về ngọn hải đăng do con trai thầy giáo viết, và bài tiếp theo sẽ kể về người thợ bánh.
- Chuyển đến nội dung
- Về đầu trang

# th
- เรื่องก่อนหน้า
- เลือกหมวดหมู่
  ตำรวจยังไม่พบความเชื่อมโยงกับเรื่องก่อนหน้านั้นที่เกิดในหมู่บ้านเดียวกัน

  ทางเดินนี้นำขึ้นไปบนเนินเขา ผ่านเมนูของร้านอาหารเก่า และสิ้นสุดที่ประภาคารซึ่งมองเห็นท่าเรือทั้งหมดและเกาะเล็ก ๆ
  บทความก่อนหน้าเรื่องประภาคารเขียนโดยลูกชายของครู และบทความถัดไปจะเล่าเรื่องคนทำขนมปังกับเตาอบเก่าของเขา
- ข้ามไปยังเนื้อหา
- กลับขึ้นด้านบน

# zh
  上一篇关于灯塔的文章是老师的儿子写的，下一篇要讲面包师和他的炉子，编辑说。

# ja
  ページトップへ戻るという言い方は、紙の新聞にはなかったと編集者は振り返る。

# de
  Die Hauptnavigation des Schiffes fiel aus, und der Kapitän fand den Weg zurück nach oben im Fjord allein.

# fr
  Le retour en haut de la falaise prend une heure, et l'article suivant du règlement interdit de courir.

# es
  El artículo anterior del reglamento prohíbe correr, y volver arriba por el acantilado lleva una hora.

# it
  L'articolo precedente del regolamento vieta di correre, e per tornare in alto sulla scogliera serve un'ora.

# pt
  O artigo anterior do regulamento proíbe correr, e voltar ao topo da falésia leva uma hora a pé.

# nl
  Het vorige artikel van het reglement verbiedt rennen, en terug naar boven op de klif is een uur lopen.

# pl
  Poprzedni artykuł regulaminu zabrania biegać, a powrót do góry po klifie zajmuje godzinę.

# ru
  Предыдущая статья устава запрещает бегать, а путь наверх по скале занимает целый час.

# sv
  Föregående artikel i stadgan förbjuder spring, och vägen till toppen av klippan tar en timme.

# html
  <p>The new pump came on Tuesday, and by Friday the cellars on the quay were dry for the first time since May.</p>
- <nav class="crumbs"><a href="/">Marwick</a> <a href="/island">Island</a></nav>
  <p>A surveyor measured the dike in April and found that it had sunk by a hand along the whole eastern side.</p>
  <p class="navigation-by-stars">The captain learned navigation from his aunt, who had sailed without a compass.</p>
  <p>The bakery opens earlier on market days, when the farmers come down from the hills with cheese and wool.</p>
- <div class="site-footer"><a href="/imprint">Harbor office</a></div>
  <p>Two windmills are still turning, and the younger miller means to have the third repaired before the harvest.</p>
"""
