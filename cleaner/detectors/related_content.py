"""Related content: "Related articles", "Read next", "More on this" and the teasers that hang on them.

A stub is a line of its own that announces other articles. Behind the last paragraph it takes everything with it that
looks like a teaser; in the middle of an article only the headlines that follow it directly, up to where prose resumes.
A single line "Read more: Another headline" goes alone.

Why it goes: the headlines of other articles poison search, training and topic models: the document then seems to deal
with whatever the site published that day.

What stays: "see also" sections of reference works, sentences that send the reader to a report or a chapter, headings
that merely begin with the same words, and the prose behind a stub.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleaner.detectors._lines import between_paragraphs
from cleaner.document import LINKED, Finding, Line, Page
from cleaner.phrases import MENTION, Hit, Hits, bare
from cleaner.view import count_words, fold, spelled

PHRASES = {
    "en": """
        ~^related$
        ^related content$
        ^related article$
        ^related story$
        ^related post$
        ^related reading$
        ^related reads$
        ~^related links$
        ^related blogs$
        ^related blog posts$
        ^related pages$
        ^related videos$
        ^related insights$
        ^related articles * interest you$
        ^more related * articles$
        ^more related * stories$
        ^explore more related content$
        ^other related articles$
        ^read next$
        ^read more articles$
        ^read more news$
        ^read more stories$
        ^what to read next$
        ~^up next$
        ~^next up$
        ~^further reading$
        ~^recommended reading$
        ~^recommended$
        ^recommended content$
        ~^our recommendations$
        ^editors' picks$
        ~^editor's choice$
        ^you might like$
        ^you may like$
        ^you might also be interested in
        ^you may also be interested in
        ^you might be interested in$
        ^people also read$
        ^readers also liked$
        ^others also read$
        ^also of interest$
        ~^of interest$
        ^more stories$
        ^more articles$
        ~^more news$
        ^more like this$
        ~^more to read$
        ^more to explore$
        ^more to love$
        ^more from us$
        ^more from this author$
        ^more from the author$
        ^more by this author$
        ^more on this$
        ^more on this story$
        ^more on this topic$
        ^see more articles$
        ^see more stories$
        ~^latest reviews$
        ^recent blogs$
        ~^top stories$
        ~^top news$
        ~^trending$
        ~^trending now$
        ^trending stories$
        ^trending news$
        ~^trending topics$
        ^trending articles$
        ^most read$
        ~^most popular$
        ~^most viewed$
        ^most shared$
        ^most watched$
        ^popular posts$
        ^popular articles$
        ^popular stories$
        ^popular now$
        ~^popular topics$
        ~^featured articles$
        ~^featured stories$
        ~^featured posts$
        ^don't miss$
        ^in case you missed it$
        ^from our partners$
        ^from around the web$
        ^around the web$
        ^from the web$
        ^promoted stories$
        ^you may have missed$
        ^also read$
        ^also see$
        ^read also$
        ~^read more:
        ~^read more on:
        ~^read more about
        ~^read more »
        ~^also see:
        ~^up next:
        ~^next:
        ~^related article:
        ~^related story:
        ~^related stories:
        ~^related reading:
        ~^related post:
        ~^related content:
        ~^must read:
        ~^must-read:
        ~^further reading:
        ~^recommended:
        ~^recommended reading:
        ~^recommended article:
        ~^you may also like:
        ~^you might also like:
        ~^you may also be interested:
        ~^you might be interested in:
        ~^keep reading:
        ~^read the full story:
        ~^read our full
        ~^read our review
        ~^read our guide
        ^most {popular|read|viewed|shared|commented|discussed} {this week|today|this month|stories|articles|posts|in this section|right now}$
        ^{more|other} {stories|articles|posts|news} {from this section|in this section|on this topic|about this topic|in this category|on this subject|by this author|on this story|from this author}$
        ^more {coverage|reports} {on|about} {this topic|this subject|this issue|this story}$
        ^{you might also|you may also|you could also|you'll also} {be interested in|like|enjoy|want to read|like to read|find interesting}$
        ^{related|suggested|recommended|similar} {stories|articles|posts|news|coverage|topics}$
        ^you may also read$
        ^{don't miss|in case you missed it|also worth reading|you might have missed|if you missed it}:
        ^{read also|also read|also on this topic|more on this|more on this topic|read next}:
        ^{the latest|latest|newest|recent} {stories|articles|posts|headlines|news|entries}$
        ^{picked for you|recommended for you|selected for you}$
        ~^more on
        ~^other stories
        ~^other articles
        ~^latest in
        ~^latest from
        ~^popular in
        ~^click here to read
        ~^for more on this
        ~^more from
        ~^watch:
        ~^explore:
        ~^check out our
        ^read * next$
        ^related threads$
        ^related discussions$
        ^related questions$
        ^related recipes$
        ~^related resources$
        ~^related guides$
        ^related tutorials$
        ^related episodes$
        ~^related features$
        ~^related reviews$
        ~^related material$
        ~^related reports$
        ^similar threads$
        ^similar questions$
        you may also like$
        you might also like$
        you may also enjoy$
        you might also enjoy$
        you may be interested in$
        you might be interested in$
        might interest you$
        may interest you$
        to read next$
        to watch next$
        people are reading$
        readers are reading$
        others are reading$
        ^more stories
        ^more articles
        ^more posts
        ^more great reads$
        ^more must-reads$
        ~^more recipes
        ^more from * blog$
        ^more from our
        ^more from this
        ^other stories you
        ^other articles you
        ^other posts you
        ~^other news$
        ^read more stories
        ^read more articles
        ^read more posts
        ^see all articles
        ^see all stories
        ^view all articles
        ^view all stories
        ^all posts by
        ^all articles by
        ^all stories by
        ^browse more
        ^browse all articles
        ^explore more articles
        ^explore more stories
        ^explore related
        ^discover more from
        ^discover more stories
        ^discover more articles
        ^most read in
        ^most popular in
        ^most commented$
        ^must reads$
        ^today's top stories$
        ^handpicked for you$
        ^our readers also
        ^sponsored content$
        ~^related
        ~^read next
        ~^learn more about
        ~^find out more about
        ~^find out more
        ~^see more on
        ~^also read
        ~^read also
        ~^don't miss
        ~^you may like
        ~^you might like
        ~^keep reading
        ~^more about
        ~^more by
        ~^more in
        ~^previous post
        ~^next post
        ~^previous article
        ~^next article
        ~^previous story
        ~^next story
        ~^older post
        ~^newer post
        ~^useful resource
        ~^helpful guide
        ~^watch next
        ~^read more
        ~^read our
        ~^in case you missed it
        ~^editor's pick
        ~^recommended read
        ~^worth reading
        ~^worth a read
        ~^you'll also like
        ~^you'll also love
        ~^you may enjoy
        ^most read this
        ^most read today
        ^most read articles
        ^most read stories
        ^most viewed this
        ^worth reading$
        ^stories you may have missed$
        ^this week's top
        ^from the archives$
        ~^from the archives
        ~^from the archive
        ~^read:
        ~^read this:
        ~^now read:
        ~^more from * :
        ~^continue reading
        ~^dig deeper:
        ~^next up:
        ~^elsewhere on
        ^elsewhere on our
        ^further coverage$
        ^more coverage$
        ^also worth * time$
        ^explore more stories$
        ^people who read * also
        ^readers of this
    """,
    "zh": """
        ^相关阅读$
        ^相关新闻$
        ^相关文章$
        ^相关报道$
        ^相关推荐$
        ^相关内容$
        ^相关链接$
        ^相关专题$
        ^延伸阅读$
        ^推荐阅读$
        ^热门推荐$
        ^热门文章$
        ~^热门新闻$
        ^猜你喜欢$
        ^为你推荐$
        ^为您推荐$
        ^更多新闻$
        ^最新文章$
        ~^最新新闻$
        ^精彩推荐$
        ^大家都在看$
        ^往期回顾$
        ^相關新聞$
        ^相關文章$
        ^相關報導$
        ^相關報道$
        ^延伸閱讀$
        ^推薦閱讀$
        ^推薦文章$
        ^熱門文章$
        ^熱門新聞$
        ^猜你喜歡$
        ^為你推薦$
        ^更多新聞$
        ^你可能也喜歡$
        ^你可能還想看$
        ^其他人也在看$
        ^你可能也想看$
        ^你可能會喜歡$
        ^你可能會想看$
        ^你可能还想看$
        ^你可能感兴趣$
        ^您可能感兴趣$
        ^您可能也喜欢$
        ^更多相关$
        ^更多相关新闻$
        ^更多相關新聞$
        ^更多文章$
        ^編輯推薦$
        ^编辑推荐$
        ~^相关阅读:
        ~^延伸阅读:
        ~^推荐阅读:
        ~^更多阅读:
        ~^相关新闻:
        ~^延伸閱讀:
        ~^推薦閱讀:
        ~^相關新聞:
        ~^更多新聞:
        ~^看更多:
        ~^更多:
        ~^相关
        ~^相關
        ^延伸閱讀
        ^延伸阅读
        ~^更多相关
        ~^更多相關
        ^你可能还喜欢$
        ^你可能也感兴趣$
        ^你可能錯過的$
        ^看了又看$
        ^看更多文章$
        ^看更多新聞$
        ^更多精彩
        ~^精彩内容$
        ^精選文章$
        ^精选文章$
        ^編輯精選$
        ^编辑精选$
        ^本周热门$
        ^本週熱門$
        ^今日热点$
        ^今日焦點$
        ^阅读排行$
        ^热点推荐$
        ^热文推荐$
        ~^热搜$
        ^最多人看$
        ^熱門點閱$
        ^人氣文章$
        ^熱門話題$
        ^其他文章$
        ^其它文章$
        ^同类文章$
        ^推荐文章$
        ^推荐视频$
        ^接下来读$
        ^接著看$
        ^下一篇推荐$
        ~^相關報導
        ~^相關報道
        ~^相关报道
        ~^推薦閱讀
        ~^推荐阅读
        ~^看更多
        ~^点击阅读
        ~^點擊閱讀
        ~^上一篇
        ~^下一篇
        ~^往期回顾
        ~^往期推荐
        ~^更多文章
        ~^猜你喜欢
        ~^还可以看
        ~^更多内容
        ~^相关链接:
        ~^相關連結:
        ~^相关文章:
        ~^相關文章:
        ~^看更多文章:
        ~^编辑推荐:
        ~^編輯推薦:
        ~^相关推荐:
        ~^推荐文章:
        ~^你可能还想看:
        ~^阅读更多:
        ~^閱讀更多:
        ~^另见:
        ~^同场加映:
        ~^同場加映:
        ~^更多报道:
        ~^更多報導:
        ~^热门新闻
        ~^热门文章
        ^同场加映$
        ^同場加映$
        ^同類文章$
        ^相似文章$
        ^你也许喜欢$
        ^你也许还喜欢$
        ^您可能还喜欢$
        ^更多阅读$
        ^更多閱讀$
        ^更多报道$
        ^更多報導$
        ^其他新聞$
        ^其他新闻$
        ~^下一篇文章
        ~^上一篇文章
        ^更多故事$
        ^其他报道$
        ^其他報導$
        ^其他報道$
        ^更多*新闻$
        ^更多*新聞$
        ~^继续阅读:
        ~^繼續閱讀:
        ~^值得一读:
        ~^值得一讀:
        ~^深度阅读:
        ^{近期|最近|最新|热门|精选}{贴文|帖子|博文|消息|报道}$
        ^{近期|最近}文章$
        ^{近期|最近|最新|熱門|精選}{貼文|報導}$
        ^{熱門|精選}帖子$
        ^{熱門|精選}博文$
        ^{熱門|精選}消息$
        ^继续阅读$
        ^繼續{閱覽|閱讀}$
        ^阅读{更多|全文|原文|完整文章|完整报道}$
        ^閱讀{更多|全文|原文|完整文章|完整報導}$
        ^阅读 * {全文|的全文}$
        ^閱讀 * {全文|的全文}$
        ^更多{内容|资讯|好文|热点}$
        ^更多{內容|報道|資訊|焦點}$
        ^{更多|关于}{有关|}{此|本}{主题|话题}{的|}{内容|}$
        ^{更多|關於}{關於|}{此|本}{主題|話題}{的|}{文章|}$
        ^{不要错过|别错过|不容错过|您可能错过的}$
        ^{不要錯過|別錯過|不容錯過|你可能錯過了}$
        ^{正在|目前|时下}{热门|流行|热议}{话题|}$
        ^{正在|目前|時下}{熱門|熱議}{話題|}$
        ^{正在|目前|時下}流行話題$
        ^時下流行$
        ^{您|你}{可能|也许}{还|}会{喜欢|想看}{的|}$
        ^{您|你}{可能|也许}{还|}{喜欢|想看}的$
        ^您也许{还|}{喜欢|想看}$
        ^您可能{喜欢|想看}$
        ^您可能还想看$
        ^你可能{喜欢|想看}$
        ^你也许{还|}想看$
        ^{您|你}或許{還|}{會|}{喜歡|想看}{的|}$
        ^您可能還{會|}{喜歡|想看}{的|}$
        ^您可能會{喜歡|想看}{的|}$
        ^您可能喜歡{的|}$
        ^你可能還會{喜歡|想看}{的|}$
        ^你可能還喜歡{的|}$
        ^你可能還想看的$
        ^你可能會{喜歡|想看}的$
        ^你可能喜歡{的|}$
        ^{下|上}{一篇|则|一则}{文章|报道|新闻}$
        ^{下|上}{則|一則}{文章|報導|新聞}$
        ^{下|上}一篇{報導|新聞}$
        ^{人气|点击|点阅|浏览|本日|今日|本月|24小时}{排行|排行榜|排名|热门|热榜}$
        ^阅读{排行榜|排名|热门|热榜}$
        ^{人气|人氣|點擊|瀏覽|閱讀|本日|今日|本月|24小時}{熱門|熱榜}$
        ^{人氣|點擊|瀏覽|閱讀|24小時}排行$
        ^{人氣|點擊|瀏覽|閱讀|24小時}排行榜$
        ^{人氣|點擊|瀏覽|閱讀|24小時}排名$
    """,
    "de": """
        ~^zum thema$
        ^lesen sie auch$
        ^lies auch$
        ^lesen sie dazu auch$
        ^auch interessant$
        ^könnte sie auch interessieren$
        ^top-themen$
        ^topthemen$
        ^top-artikel$
        ^nicht verpassen$
        ~^aus dem archiv$
        ~^lesen sie hier
        ~^lesen sie dazu
        ~^lesen sie mehr
        ~^lesetipp-
        ~^siehe auch:
        ~^weiterlesen:
        ~^mehr aus
        ~^mehr von
        ~^mehr über
        ~^mehr zu
        ~^weitere
        ~^neueste
        ~^aktuelle
        ~^beliebte
        ^das könnte * interessieren$
        ^dies könnte * interessieren$
        ^diese * könnten * interessieren$
        könnte * auch interessieren$
        könnten * auch interessieren$
        könnte * auch gefallen$
        könnten * auch gefallen$
        ~^mehr zum thema
        ^mehr zu diesem thema
        ^mehr * zum thema$
        ^weitere * zum thema$
        ^passend zum thema$
        ^passende artikel$
        ~^artikel zum thema$
        ~^mehr lesen$
        ~^jetzt lesen$
        ^als nächstes lesen$
        ^lesen sie als nächstes$
        ^das lesen andere
        ^andere lesen auch$
        ^andere leser
        ^leser interessierten sich
        ^lesen sie * auch$
        ^lest auch$
        ~^lesenswert$
        ^lesetipps$
        ^lese-empfehlungen$
        ^leseempfehlungen$
        ^weiterführende artikel$
        ^zum weiterlesen$
        ~^weitere artikel
        ^weitere beiträge
        ~^weitere meldungen
        ^{lesen sie|lies} {hierzu|dazu|auch|außerdem|ebenfalls|mehr|zum thema|hierzu auch|dazu auch|mehr dazu|auch hierzu|zum hintergrund}:
        ^{mehr|weitere} {artikel|beiträge|nachrichten|meldungen|texte} {aus diesem ressort|zum thema|zu diesem thema|aus dieser rubrik|aus der rubrik|aus dem ressort|dieses autors|der autorin|des autors}$
        ^{die|unsere} {neuesten|neusten|aktuellsten|letzten|beliebtesten|meistgelesenen} {beiträge|artikel|nachrichten|meldungen|themen}$
        ^{neueste|neuste|aktuelle|beliebte|meistgelesene|ähnliche|verwandte|weitere|empfohlene|meistkommentierte} {beiträge|artikel|nachrichten|meldungen|themen}$
        ^das {könnte|dürfte} {sie|dich|euch|ihnen|dir} {auch|ebenfalls|außerdem} {interessieren|gefallen}$
        ^{auch|ebenfalls} {interessant|lesenswert|spannend|zum thema}:
        ^{mehr dazu|mehr zum thema|zum thema|passend dazu|nicht verpassen|schon gelesen?}:
        ^mehr {zum thema|zu diesem thema|zum artikel|zu diesem artikel|aus diesem ressort|aus der rubrik}$
        ^{meistgelesen|am meisten gelesen|meist gelesen|meistgeklickt|die meistgelesenen|empfohlen für sie|empfehlungen für sie|unsere lesetipps}$
        ~^weitere nachrichten
        ~^weitere news
        ^weitere texte von
        ^mehr artikel
        ^mehr von diesem autor$
        ^mehr von dieser autorin$
        ^alle artikel von
        ^alle beiträge von
        ^alle beiträge anzeigen
        ^auch spannend$
        ~^schon gelesen?$
        ~^schon gesehen?$
        ^meistgelesene
        ^die meistgelesenen
        ^am häufigsten gelesen$
        ^top-meldungen$
        ^top-news$
        ^ähnliche themen
        ^ähnliche threads$
        ^ähnliche fragen$
        ^ähnliche rezepte$
        ~^verwandte
        ^empfehlungen für dich$
        ^für sie empfohlen$
        ^für dich empfohlen$
        ^redaktionstipp$
        ^redaktionstipps$
        ^beliebteste artikel$
        ^letzte artikel$
        ^letzte beiträge$
        ^neue artikel$
        ^neue beiträge$
        ^anzeige im web$
        ~^aus dem netz$
        ~^lest auch
        ~^lesen sie auch
        ~^auch interessant
        ~^passend dazu
        ~^mehr lesen
        ~^mehr dazu
        ~^das könnte sie auch interessieren
        ~^das könnte dich auch interessieren
        ~^tipp der redaktion
        ~^erfahren sie mehr
        ~^erfahre mehr
        ~^hier weiterlesen
        ~^hier lesen sie
        ~^zum artikel
        ~^zum thema
        ~^vorheriger artikel
        ~^nächster artikel
        ~^vorheriger beitrag
        ~^nächster beitrag
        ~^empfohlener artikel
        ~^empfohlene artikel
        ~^leseempfehlung
        ~^lese-tipp
        ~^das interessiert
        ~^das lesen
        ~^das interessiert auch
        ^das interessiert andere
        ^das interessiert auch$
        ^das wird * gelesen$
        ^das wird viel gelesen$
        ^was andere lesen$
        ^wird oft gelesen$
        ^gerade viel gelesen$
        ^jetzt beliebt$
        ^lesen sie weiter$
        ~^lesen:
        ~^lesen sie:
        ~^lies:
        ~^mehr:
        ~^dazu passt
        ~^als nächstes:
        ~^ebenfalls interessant
        ~^auch lesenswert
        ~^auch spannend
        ^ebenfalls interessant$
        ^mehr geschichten
        ^weitere berichte$
        ^weitere geschichten$
        ^weitere texte$
        ^mehr berichte$
        ^mehr texte$
        ~^zum weiterlesen
        ~^auch lesen
        ~^lesenswert:
        ~^interessant für
        ^leser dieses artikels
        ^wer das * las auch$
        ^{mehr dazu lesen|mehr dazu|lesen sie mehr|lies mehr|lesen sie mehr zum thema|lesen sie mehr dazu|empfehlungen der redaktion}$
    """,
    "fr": """
        ^articles liés$
        ^articles similaires$
        ^articles connexes$
        ^articles associés$
        ^articles récents$
        ^articles recommandés$
        ^sur le même sujet$
        ^sur le même thème$
        ^dans la même rubrique$
        ^dans la même catégorie$
        ^à lire aussi$
        ^à lire également$
        ~^à lire$
        ^à voir aussi$
        ^à voir également$
        ^lire aussi$
        ^lire également$
        ~^voir aussi$
        ^vous aimerez aussi$
        ^vous pourriez aussi aimer$
        ^vous pourriez également aimer$
        ^cela pourrait vous intéresser$
        ^ces articles pourraient vous intéresser$
        ^contenus sponsorisés$
        ^recommandé pour vous$
        ~^nos recommandations$
        ^la rédaction vous conseille$
        ^la rédaction vous recommande$
        ^les plus lus$
        ^les articles les plus lus$
        ^les plus consultés$
        ^les plus populaires$
        ^plus d'articles$
        ^plus d'actualités$
        ~^dernières actualités$
        ~^derniers articles$
        ~^pour aller plus loin$
        ^à ne pas manquer$
        ^autres articles$
        ~^à lire aussi
        ~^à lire également
        ~^lire aussi
        ~^lire également:
        ~^lire la suite:
        ~^à voir aussi
        ~^voir aussi:
        ~^pour aller plus loin:
        ~^sur le même sujet:
        ~^plus de
        ~^plus sur
        ~^autres articles
        ~^nos derniers
        ~^nos dernières
        ~^toute l'actualité
        ~^dans le même
        ^ces articles * intéresser$
        ^cet article * intéresser$
        pourrait * intéresser$
        pourraient * intéresser$
        peut * vous intéresser$
        peuvent * vous intéresser$
        ^vous aimerez
        ^vous allez aimer$
        ^vous pourriez * aimer$
        ^vous devriez aimer
        ^on vous recommande$
        ^nous vous recommandons$
        ^notre sélection d'articles$
        ~^nos articles
        ~^à lire
        ^à lire ensuite$
        ^à découvrir
        ^à relire$
        ^lire ensuite$
        ^lisez aussi$
        ^lisez également$
        ^lire plus d'articles$
        ~^et aussi$
        ^aussi à la une$
        ~^dans l'actualité$
        ^d'autres articles
        ^tous les articles
        ^tous nos articles
        ^tous ses articles$
        ^articles les plus lus$
        ^article précédent
        ^article suivant
        ^articles précédents$
        ^articles suivants$
        ^articles à lire
        ^articles populaires$
        ^articles recommandés
        ^contenus recommandés$
        ~^recommandations$
        ^nos derniers articles$
        ^les derniers articles$
        ^derniers articles
        ^dernières publications$
        ^les plus commentés$
        ^les plus partagés$
        ^le plus lu$
        ~^sur le même
        ^sur ce sujet$
        ^sur ce thème$
        ^sujets similaires$
        ^sujets liés$
        ^sujets associés$
        ^en lien avec cet article$
        ^pour approfondir$
        ^poursuivez votre lecture$
        ^poursuivre votre lecture$
        ^continuer la lecture$
        ^plus d'articles
        ^ailleurs sur le web$
        ^la suite après
        ^à ne pas rater$
        ^ne manquez pas$
        ^ne manquez pas non plus$
        ~^lisez aussi
        ~^lisez également
        ~^lire l'article
        ~^lire notre article
        ~^lire notre
        ~^lire également
        ~^voir aussi
        ~^voir également
        ~^à voir
        ~^pour en savoir plus
        ~^en savoir plus
        ~^plus d'infos
        ~^découvrez aussi
        ~^ne manquez pas
        ~^notre dossier
        ~^sur le même sujet
        ~^vous aimerez aussi
        ~^lire la suite
        ~^à ne pas manquer
        ~^article recommandé
        ~^sur ce sujet
        ~^relire:
        ~^à relire
        ~^lire:
        ~^lisez:
        ~^voir:
        ~^découvrir:
        ~^découvrez:
        ~^écouter aussi
        ~^à écouter
        ~^nos recommandations
        ^sur ce thème
        ^dans le même dossier$
        ^du même auteur$
        ^de la même autrice$
        ^articles du même auteur$
        ~^à lire * :
        ~^la suite:
        ^nos autres articles$
        ^à consulter également$
        ^à consulter aussi$
        ^d'autres histoires$
        ^nos lecteurs * lu
        ^ceux qui ont lu * lu
        ~^à consulter aussi
        ~^à écouter aussi
        ^{les dernières|dernières|toutes les} {actus|infos|nouvelles}$
        ^{les dernières|toutes les} actualités$
        ^{l'actu|l'info|l'actualité|les infos} {en continu|en direct|en temps réel}$
        ^{le|les} {choix|coups de cœur|recommandations} de {la rédaction|notre rédaction}$
        ^{la|notre} sélection {de la rédaction|d'articles à lire}$
        ^la sélection d'articles$
        ^{voir|afficher|charger|lire|découvrir} {d'autres articles|davantage d'articles|les articles suivants|plus d'actualités|plus d'infos}$
        ^{voir|afficher|charger|découvrir} plus d'articles$
        ^{charger|afficher} {plus|davantage|la suite|plus de contenu|plus de résultats}$
        ^{à la une sur|à lire sur} {le web|notre site}$
        ^articles {tendances|du moment}$
        ^lire plus$
        ^{suggestions|idées|conseils} de lecture$
    """,
    "es": """
        ^artículos relacionados$
        ^noticias relacionadas$
        ^contenido relacionado$
        ^contenidos relacionados$
        ^entradas relacionadas$
        ^temas relacionados$
        ^notas relacionadas$
        ~^relacionados$
        ~^relacionadas$
        ^información relacionada$
        ^te puede interesar$
        ^te podría interesar$
        ^le puede interesar$
        ^también te puede interesar$
        ^quizás te interese$
        ^te recomendamos$
        ^le recomendamos$
        ~^recomendados$
        ^recomendado para ti$
        ^lee también$
        ^lea también$
        ^leer también$
        ^lea además$
        ~^ver también$
        ^más noticias$
        ^más artículos$
        ^más sobre este tema$
        ^más leídas$
        ^más leídos$
        ^lo más leído$
        ^lo más visto$
        ^las más leídas$
        ~^últimas noticias$
        ^últimas entradas$
        ^entradas recientes$
        ^no te pierdas$
        ^otras noticias$
        ~^lee también:
        ~^lea también:
        ~^leer también:
        ~^lea además:
        ~^leer más:
        ~^lee más:
        ~^te puede interesar:
        ~^te podría interesar:
        ~^le puede interesar:
        ~^te recomendamos:
        ~^ver también:
        ~^más información:
        ~^relacionado:
        ~^noticia relacionada:
        ~^sigue leyendo:
        ~^no te pierdas:
        ~^más de
        ~^más sobre
        ~^más en
        ~^otras noticias
        ^otros artículos
        ~^lo último
        ^lea más$
        ^lee más$
        ^te puede * interesar$
        ^te podría * interesar$
        ^le puede * interesar$
        ^le podría * interesar$
        ^puede interesarte
        ^puede que te interese
        ^esto te puede interesar
        ^esto también te puede interesar
        también te puede interesar$
        te puede interesar$
        te podría interesar$
        podría interesarte$
        puede interesarle$
        ^quizá te interese
        ^quizás * interese
        ~^quizá también
        ~^quizás también
        ^tal vez te interese
        ^también te gustará
        ^también te recomendamos$
        ^te recomendamos
        ^le recomendamos leer$
        ^te sugerimos$
        ^te puede gustar$
        ^no te lo pierdas$
        ^no te puedes perder$
        ^no se pierda$
        ^seguir leyendo$
        ^sigue leyendo$
        ^leer a continuación$
        ^lee a continuación$
        ^qué leer
        ^más en esta sección$
        ^más en la web$
        ~^más sobre el tema$
        ^más del autor$
        ^más de este autor$
        ^más notas$
        ~^más contenido
        ^más contenidos$
        ^más historias$
        ^más información relacionada$
        ^más relacionadas$
        ^más vistas$
        ^más vistos$
        ~^más popular$
        ~^más populares$
        ^lo más reciente$
        ^lo más nuevo$
        ^lo más popular$
        ~^lo último$
        ^lo más compartido$
        ^las noticias más leídas$
        ^los más leídos$
        ^noticias más leídas$
        ^noticias recientes$
        ^noticias destacadas$
        ^noticias similares$
        ^notas recientes$
        ^notas recomendadas$
        ^artículos similares$
        ^artículos recientes$
        ^artículos recomendados$
        ^artículos destacados$
        ^artículos más leídos$
        ^posts relacionados$
        ^publicaciones relacionadas$
        ^publicaciones recientes$
        ^publicaciones similares$
        ^recetas relacionadas$
        ^vídeos relacionados$
        ^videos relacionados$
        ^enlaces relacionados$
        ^historias relacionadas$
        ^lecturas recomendadas$
        ^lecturas relacionadas$
        ^hilos relacionados$
        ^otras entradas
        ^otras notas$
        ~^ver más noticias
        ^ver más artículos
        ^ver todas las noticias
        ^ver todos los artículos
        ^todas las noticias de
        ^todos los artículos de
        ^contenido patrocinado$
        ~^recomendamos$
        ^recomendado$
        ~^recomendaciones$
        ^en otros medios$
        ~^lee más
        ~^lea más
        ~^leer más
        ~^lee también
        ~^lea también
        ~^ver también
        ~^ver más
        ~^mira también
        ~^te puede interesar
        ~^le puede interesar
        ~^también puedes leer
        ~^puedes leer
        ~^puede leer
        ~^conoce más
        ~^no te pierdas
        ~^recomendamos
        ~^recomendado
        ~^artículo relacionado
        ~^nota relacionada
        ~^artículo anterior
        ~^artículo siguiente
        ~^entrada anterior
        ~^entrada siguiente
        ~^en contexto
        ~^sigue leyendo
        ~^artículo recomendado
        ~^en otras noticias
        ~^vea también
        ~^vea además
        ~^lea:
        ~^lee:
        ~^mira:
        ~^entérate:
        ~^descubre:
        ~^conoce:
        ~^leer:
        ^vea también$
        ^le recomendamos
        ^sobre el mismo tema$
        ^del mismo autor$
        ^más para leer$
        ^no deje de leer$
        ~^no deje de leer
        ~^no dejes de leer
        ~^siguiente nota
        ~^nota anterior
        ~^siguiente artículo
        ~^en la misma línea:
        ^otras historias$
        ^otras lecturas$
        ^otros * leyeron
        ^quienes leyeron
        ~^le sugerimos leer
        ~^te sugerimos leer
        ~^para leer:
        ^{cargar|mostrar} {más|más noticias|más artículos|más entradas|más contenido|más resultados}$
        ^{selección|recomendados|recomendaciones} {del editor|de la redacción|de los editores}$
        ^{próximo|siguiente} {artículo|post|contenido}$
        ^{próxima|siguiente} {noticia|nota|entrada}$
        ^{las últimas|lo último en} noticias$
        ^nuestras últimas {noticias|notas}$
        ^las últimas notas$
        ^{notas|historias|entradas} más {leídas|vistas|populares|comentadas}$
        ^noticias más {vistas|populares|comentadas}$
    """,
    "it": """
        ^articoli correlati$
        ^articoli simili$
        ^articoli recenti$
        ^articoli consigliati$
        ^contenuti correlati$
        ^notizie correlate$
        ^post correlati$
        ^argomenti correlati$
        ^ti potrebbe interessare$
        ^ti potrebbe interessare anche$
        ^potrebbe interessarti$
        ^potrebbe interessarti anche$
        ^potrebbe anche interessarti$
        ^potrebbe piacerti anche$
        ^leggi anche$
        ~^per approfondire$
        ~^vedi anche$
        ^guarda anche$
        ^consigliati per te$
        ^i più letti$
        ^le più lette$
        ^più letti$
        ^gli articoli più letti$
        ~^ultime notizie$
        ~^ultimi articoli$
        ^altre notizie$
        ^altri articoli$
        ^da non perdere$
        ^sullo stesso argomento$
        ~^leggi anche:
        ^leggi anche
        ~^leggi tutto:
        ~^per approfondire:
        ~^vedi anche:
        ~^guarda anche:
        ~^ti potrebbe interessare:
        ~^potrebbe interessarti:
        ~^altro da
        ~^altri articoli
        ~^altre notizie
        ~^ancora su
        ~^dalla stessa
        ^potrebbe * interessarvi
        ^ti potrebbe * interessare$
        ^ti potrebbero * interessare$
        ^ti può interessare
        ^vi potrebbe * interessare$
        ^forse ti * interessa
        ^potrebbe * piacerti
        ^ti potrebbe * piacere$
        ^leggi pure$
        ^leggi ancora$
        ^da leggere$
        ^da leggere anche$
        ^da vedere$
        ^continua a leggere$
        ^i più letti
        ^le più lette
        ^le notizie più lette$
        ^articoli più letti$
        ~^più lette$
        ^più popolari$
        ^i più popolari$
        ^più commentati$
        ^articoli più
        ^articoli popolari$
        ^articoli suggeriti$
        ^articoli in evidenza$
        ^articoli in primo piano$
        ^altri post$
        ^altro su questo
        ^altro sull'argomento$
        ^altro sul tema$
        ^tutti gli articoli
        ^tutte le notizie
        ^ultimi articoli
        ~^ultime news$
        ^post recenti$
        ^post simili$
        ^post più letti$
        ^notizie recenti$
        ^notizie simili$
        ^notizie dal web$
        ^ricette correlate$
        ^ricette simili$
        ^video correlati$
        ^discussioni simili$
        ^argomenti simili$
        ^raccomandati per te$
        ^consigliati$
        ^consigliati da noi$
        ^ti consigliamo
        ^vi consigliamo
        ^la redazione consiglia$
        ^scelti per te$
        ^scelti dalla redazione$
        ~^sullo stesso
        ~^nella stessa
        ~^dallo stesso autore$
        ~^dello stesso autore$
        ~^approfondimenti$
        ~^per saperne di più$
        ^contenuti sponsorizzati$
        ^non perdere$
        ^non perderti
        ~^leggi tutto
        ~^leggi qui
        ~^leggi l'articolo
        ~^leggi il
        ~^vedi anche
        ~^guarda anche
        ~^scopri anche
        ~^scopri di più
        ~^per saperne di più
        ~^per approfondire
        ~^approfondisci
        ~^da non perdere
        ~^articolo precedente
        ~^articolo successivo
        ~^potrebbe interessarti
        ~^ti potrebbe interessare
        ~^notizia correlata
        ~^articolo consigliato
        ~^continua a leggere
        ~^sullo stesso tema
        ~^leggi:
        ~^guarda:
        ~^scopri:
        ^dello stesso tema$
        ^altre letture$
        ^letture consigliate$
        ^articoli dello stesso autore$
        ~^ascolta anche
        ~^rileggi
        ~^da leggere * :
        ~^prossimo articolo
        ^altre storie$
        ^altre storie
        ^altri racconti$
        ^chi ha letto * anche$
        ~^da leggere:
        ~^leggi ora:
        ^potrebbe {anche|inoltre|pure} interessarti
        ^potrebbero interessarti$
        ^potrebbero interessarti anche
        ^potrebbero {anche|inoltre|pure} interessarti
        ^potrebbe interessarti anche:
        ^{ti|vi} {potrebbe|potrebbero} {anche|pure} interessare
        ^{consigliati|selezionati} {dalla redazione|dall'editor|per voi dalla redazione}$
        ^scelti {dall'editor|per voi dalla redazione}$
        ^{la scelta|le scelte|i consigli} {della redazione|dell'editore}$
        ^{prossimo|successivo} {articolo|post}$
        ^{carica|mostra|vedi} {altri|altri articoli|altre notizie|altri contenuti|altri post|altri risultati|di più}$
        ^{leggi|scopri} {altri articoli|tutte le notizie|le ultime notizie}$
        ^i nostri ultimi articoli$
        ^{notizie|news|articoli} più {lette|viste|popolari|commentate}$
        ^{notizie|news} più letti$
    """,
    "pt": """
        ^artigos relacionados$
        ^notícias relacionadas$
        ^conteúdo relacionado$
        ^conteúdos relacionados$
        ^posts relacionados$
        ^matérias relacionadas$
        ~^relacionados$
        ~^relacionadas$
        ^leia também$
        ^leia ainda$
        ^ler também$
        ^veja também$
        ~^ver também$
        ^veja ainda$
        ^você pode gostar$
        ^você também pode gostar$
        ^você pode se interessar$
        ^também pode gostar$
        ^pode interessar-lhe$
        ^talvez goste de$
        ^recomendado para você$
        ~^recomendados$
        ~^recomendamos$
        ^mais lidas$
        ^mais lidos$
        ^as mais lidas$
        ^mais vistas$
        ^mais populares$
        ^mais notícias$
        ~^últimas notícias$
        ~^últimas$
        ^posts recentes$
        ^outras notícias$
        ^não perca$
        ^mais sobre este assunto$
        ~^leia também:
        ~^leia mais:
        ~^leia ainda:
        ~^ler também:
        ~^ler mais:
        ~^saiba mais:
        ~^veja também:
        ~^veja mais:
        ~^leia a matéria
        ~^relacionado:
        ~^continue lendo:
        ~^mais de
        ~^mais sobre
        ~^mais em
        ~^outras notícias
        ~^outros artigos
        ^outras matérias
        ^você * pode gostar
        ^você * vai gostar
        ^você * pode se interessar
        ^talvez você goste
        ^talvez te interesse
        ~^talvez goste
        ~^pode gostar
        ~^pode * interessar
        ~^poderá * interessar
        ^também lhe pode interessar
        ^também pode interessar
        ^poderá também gostar
        pode interessar$
        pode gostar$
        ^leia também
        ^leia a seguir$
        ^leia na sequência$
        ^leia mais sobre
        ^ler a seguir$
        ^ler mais sobre
        ~^a seguir$
        ^veja também
        ^confira também$
        ^confira mais
        ^confira outras
        ^mais lidas
        ^as mais lidas
        ^os mais lidos$
        ^mais lidas da semana$
        ^mais acessadas$
        ^mais comentadas$
        ^mais recentes$
        ^mais artigos
        ^mais deste autor$
        ^mais do autor$
        ^mais sobre o tema$
        ^mais sobre o assunto$
        ^mais matérias
        ^mais conteúdos
        ^mais nesta secção$
        ^notícias mais lidas$
        ^notícias recentes$
        ^notícias em destaque$
        ^matérias mais lidas$
        ^matérias recentes$
        ^artigos recentes$
        ^artigos recomendados$
        ^artigos semelhantes$
        ^artigos similares$
        ^artigos em destaque$
        ^artigos populares$
        ^posts populares$
        ^posts mais lidos$
        ^posts similares$
        ^publicações recentes$
        ^publicações relacionadas$
        ^textos relacionados$
        ^assuntos relacionados$
        ^temas relacionados$
        ^tópicos relacionados$
        ^reportagens relacionadas$
        ^receitas relacionadas$
        ^vídeos relacionados$
        ^outros posts$
        ~^últimas do
        ~^todas as notícias
        ^todos os artigos
        ^recomendado para si$
        ^recomendados para você$
        ^recomendados para si$
        ~^recomendações$
        ^nossas recomendações$
        ^sugestões de leitura$
        ~^sugerimos$
        ^escolhas do editor$
        ^destaques do dia$
        ^conteúdo patrocinado$
        ^conteúdos patrocinados$
        ^não deixe de ler$
        ~^leia mais
        ~^leia na íntegra
        ~^ler mais
        ~^ler também
        ~^lê também
        ~^lê mais
        ~^veja mais
        ~^confira também
        ~^assista também
        ~^artigo anterior
        ~^próximo artigo
        ~^post anterior
        ~^próximo post
        ~^artigo relacionado
        ~^notícia relacionada
        ~^não perca
        ~^recomendamos
        ~^matéria relacionada
        ~^artigo recomendado
        ~^sobre o mesmo tema
        ~^veja ainda
        ~^relembre:
        ~^entenda:
        ~^confira:
        ~^veja:
        ~^leia:
        ~^ler:
        ~^conheça:
        ~^assista:
        ~^saiba mais
        ~^saiba mais sobre
        ~^recorde:
        ~^reveja:
        ^sobre o mesmo
        ^sobre o mesmo assunto$
        ^do mesmo autor$
        ^mais para ler$
        ^continue a ler$
        ^continue lendo$
        ~^próxima matéria
        ~^matéria anterior
        ~^próxima notícia
        ^mais histórias$
        ^outras histórias$
        ^para ler depois$
        ^para ler a seguir$
        ^quem leu * também leu$
        ~^sugestão de leitura
        ~^leia agora
        ~^para ler:
        ^{escolha|seleção|destaques} {do editor|da redação|dos editores|da edição}$
        ^escolhas {da redação|dos editores|da edição}$
        ^{carregar|mostrar|exibir} {mais|mais notícias|mais artigos|mais conteúdo|mais posts|mais resultados|mais matérias}$
        ^ver {mais artigos|mais notícias|todas as notícias|todos os artigos|mais matérias|mais conteúdo}$
        ^talvez {você se interesse|lhe interesse|você goste}$
        ^{leituras|sugestões de} {recomendadas|sugeridas}$
        ^leituras leitura$
        ^{os nossos|nossos} últimos {artigos|posts|textos}$
        ^{as nossas|nossas} últimas {notícias|matérias}$
    """,
    "nl": """
        ^gerelateerd nieuws$
        ^gerelateerd$
        ^lees ook$
        ^bekijk ook$
        ~^zie ook$
        ^meer lezen$
        ^meer nieuws$
        ^meer artikelen$
        ^misschien vind je dit ook interessant$
        ^misschien ook interessant$
        ~^aanbevolen$
        ^meest gelezen$
        ^best gelezen$
        ~^populair$
        ~^net binnen$
        ^andere artikelen$
        ^lees ook
        ~^lees meer over
        ~^lees hier
        ~^meer lezen:
        ~^meer uit
        ~^meer van
        ~^meer over
        ~^meer in
        ~^ook in
        ~^andere artikelen
        ^lees ook dit$
        ^lees hierna$
        ^lees hier ook$
        ^lees verder over
        ^lees meer over dit onderwerp$
        ^lees * ook$
        ^dit vind je * leuk$
        ^dit vind je ook * leuk$
        ^dit is * ook interessant
        ^vind je * interessant
        ^dit vindt u * interessant
        ~^misschien * interessant
        ~^misschien * leuk
        ~^ook interessant
        ~^ook leuk
        ~^ook lezen$
        ~^bekijk ook
        ^meer over dit
        ^meer over deze
        ~^meer artikelen
        ~^meer nieuws
        ^meer verhalen$
        ^meer berichten$
        ^meer van deze auteur$
        ^meer in deze rubriek$
        ^meer lezen
        ^{lees ook|lees hier ook|lees meer|kijk ook|bekijk ook|luister ook|lees verder|lees eerder}:
        ^{mis|mis ook|mis dit|mis ook dit} niet:
        ^niet te missen:
        ^meer hierover:
        ^meer over dit onderwerp:
        ^ook interessant:
        ^{meer|andere|gerelateerde} {artikelen|berichten|nieuws|verhalen} {uit deze rubriek|over dit onderwerp|in deze rubriek|uit deze categorie|van deze auteur|in deze categorie|over dit thema}$
        ^dit vind {je|jij|u} {misschien ook|mogelijk ook|wellicht ook|ook} {interessant|leuk}$
        ^dit {vindt u|is} {misschien ook|mogelijk ook|wellicht ook|ook} interessant$
        ^{meest|best} {gelezen|bekeken|gedeeld|besproken} {artikelen|berichten|verhalen|vandaag|deze week|nieuws|nu}$
        ^{laatste|recente|nieuwste|populaire|gerelateerde|verwante|aanbevolen|vergelijkbare} {nieuws|berichten|artikelen|verhalen|onderwerpen|artikels}$
        ^{aanbevolen voor jou|aanbevolen voor u|voor jou geselecteerd|tips van de redactie|ook interessant|meer over dit onderwerp|meer hierover|meer over dit thema}$
        ~^alle artikelen
        ^alle berichten van
        ^andere berichten$
        ^andere lezers
        ^anderen lazen ook$
        ^anderen bekeken ook$
        ^lezers lazen ook$
        ~^meest gelezen
        ~^meestgelezen
        ~^best gelezen
        ^meest bekeken$
        ^meest populair$
        ^meest gedeeld$
        ^populair nu$
        ^nu populair$
        ^nu in het nieuws$
        ^recent nieuws$
        ~^gerelateerde
        ^soortgelijke artikelen$
        ^verder lezen$
        ^leestips$
        ^leestip$
        ^onze leestips$
        ^aanraders$
        ~^aanbevolen
        ^ook van deze auteur$
        ^mis dit niet$
        ^niet te missen$
        ~^lees meer
        ~^lees verder
        ~^lees alles
        ~^lees dan
        ~^zie ook
        ~^kijk ook
        ~^meer weten
        ~^meer hierover
        ~^vorig artikel
        ~^volgend artikel
        ~^vorig bericht
        ~^volgend bericht
        ~^leestip:
        ~^leestips:
        ~^lees ook dit
        ~^mis dit niet
        ~^lees:
        ~^bekijk:
        ~^luister ook
        ~^kijk:
        ~^herlees
        ^over hetzelfde onderwerp$
        ^van dezelfde auteur$
        ^meer voor jou$
        ^leestips
        ^andere verhalen$
        ^om * te lezen$
        ^ook de moeite waard$
        ~^om verder te lezen
        ~^ook het lezen waard
        ~^ook lezen:
        ~^lees nu:
        ^{meest recente berichten|recentste berichten|keuze van de redactie|door de redactie gekozen|gekozen door de redactie}$
    """,
    "pl": """
        ^powiązane artykuły$
        ^artykuły powiązane$
        ^powiązane tematy$
        ^powiązane$
        ^podobne artykuły$
        ^podobne wpisy$
        ^podobne tematy$
        ~^zobacz także$
        ~^zobacz też$
        ~^zobacz również$
        ^czytaj także$
        ^czytaj też$
        ^czytaj również$
        ^przeczytaj także$
        ^przeczytaj też$
        ^przeczytaj również$
        ^więcej na ten temat$
        ^więcej artykułów$
        ^warto przeczytać$
        ^warto zobaczyć$
        ~^polecamy$
        ~^polecane$
        ^polecane artykuły$
        ^polecamy również$
        ^może cię zainteresować$
        ^może cię zainteresuje$
        ^to może cię zainteresować$
        ^najczęściej czytane$
        ^najpopularniejsze$
        ~^najnowsze$
        ^najnowsze artykuły$
        ^najnowsze wpisy$
        ^ostatnie wpisy$
        ^pozostałe artykuły$
        ^nie przegap$
        ~^zobacz także:
        ~^zobacz też:
        ~^zobacz również:
        ~^czytaj także:
        ~^czytaj też:
        ~^czytaj również:
        ~^czytaj więcej:
        ~^przeczytaj także:
        ~^przeczytaj też:
        ~^przeczytaj:
        ~^więcej:
        ~^warto przeczytać:
        ~^polecamy:
        ~^więcej z
        ~^więcej o
        ~^więcej na
        ~^inne artykuły
        ~^pozostałe
        ~^najnowsze
        ^może * zainteresować
        ^może * zainteresuje
        ^to może * zainteresować
        ^mogą * zainteresować
        ^być może * zainteresuje
        ^to też * zainteresuje
        ^zainteresuje cię
        ^może ci się spodobać
        ^może spodobać
        ^zobacz także
        ^zobacz również
        ^zobacz też
        ^sprawdź także$
        ^sprawdź też$
        ^sprawdź również$
        ^czytaj także
        ^czytaj też
        ^czytaj również
        ^czytaj dalej$
        ^czytaj następne$
        ^przeczytaj także
        ^przeczytaj też
        ^przeczytaj również
        ^warto przeczytać
        ~^warto wiedzieć$
        ^więcej na ten
        ^więcej w tym temacie$
        ^więcej artykułów
        ^więcej wiadomości$
        ^więcej z tej kategorii$
        ^więcej od tego autora$
        ^inne wpisy$
        ^inne wiadomości$
        ~^pozostałe artykuły
        ^pozostałe wiadomości$
        ~^wszystkie artykuły
        ^najczęściej czytane
        ^najchętniej czytane$
        ^najpopularniejsze artykuły$
        ^najpopularniejsze wpisy$
        ^popularne artykuły$
        ^popularne wpisy$
        ^popularne tematy$
        ^najnowsze artykuły
        ^najnowsze wiadomości$
        ^ostatnie artykuły$
        ^ostatnio dodane$
        ~^podobne
        ~^powiązane
        ~^polecane
        ^polecamy także$
        ^polecamy też$
        ^polecamy artykuły$
        ^redakcja poleca$
        ^rekomendowane dla ciebie$
        ^polecane dla ciebie$
        ^wybrane dla ciebie$
        ~^dla ciebie$
        ^inni czytali
        ^czytelnicy czytali
        ^materiały powiązane$
        ~^w temacie$
        ~^czytaj więcej
        ~^zobacz więcej
        ~^sprawdź też
        ~^sprawdź również
        ~^dowiedz się więcej
        ~^polecamy
        ~^polecamy również
        ~^poprzedni artykuł
        ~^następny artykuł
        ~^poprzedni wpis
        ~^następny wpis
        ~^nie przegap
        ~^powiązane:
        ~^w temacie:
        ~^czytaj dalej
        ~^zobacz:
        ~^czytaj:
        ~^sprawdź:
        ~^posłuchaj też
        ~^obejrzyj:
        ~^obejrzyj też
        ^w tym temacie$
        ^na ten sam temat$
        ^ten sam autor$
        ^tego samego autora$
        ~^popularne
        ^popularne teraz$
        ^czytaj więcej na ten temat$
        ^inni czytają$
        ^inni czytają także$
        ^inne teksty$
        ^inne historie$
        ^więcej historii$
        ^więcej tekstów$
        ^do poczytania$
        ~^kolejny artykuł
        ~^kolejny wpis
        ^czytelnicy * też
        ^inni * także$
        ~^warto zobaczyć
        ~^polecamy lekturę
        ~^do przeczytania:
        ^{na topie|wybór redakcji|zobacz podobne|więcej podobnych}$
        ^{najnowsze wpisy na blogu|teraz na topie|gorące tematy}$
        ^{pokaż|wczytaj|załaduj|zobacz} {więcej|więcej artykułów|więcej wiadomości}$
        ^{pokaż|wczytaj|załaduj|zobacz} {kolejne|kolejne artykuły|więcej newsów}$
        ^{artykuły|teksty|wiadomości}, które mogą {cię|państwa|was} {zainteresować|zaciekawić}$
        ^{inne z tej kategorii|więcej z kategorii|hity dnia|dziś w serwisie|hity tygodnia|temat dnia w serwisie}$
    """,
    "ru": """
        ^похожие статьи$
        ^похожие новости$
        ^похожие материалы$
        ^похожие записи$
        ^связанные статьи$
        ^связанные материалы$
        ^материалы по теме$
        ^новости по теме$
        ^статьи по теме$
        ^по теме$
        ^ещё по теме$
        ^еще по теме$
        ^по этой теме$
        ^читайте также$
        ^читать также$
        ^читайте ещё$
        ^читать ещё$
        ^смотрите также$
        ~^смотри также$
        ^вам может быть интересно$
        ^вам может понравиться$
        ^вас может заинтересовать$
        ^возможно, вас заинтересует$
        ~^рекомендуем$
        ^рекомендуем прочитать$
        ^рекомендуем почитать$
        ^рекомендованные материалы$
        ^самое читаемое$
        ^самое популярное$
        ~^популярное$
        ^популярные статьи$
        ~^последние новости$
        ^последние статьи$
        ^последние записи$
        ~^главные новости$
        ^главное за день$
        ^другие новости$
        ^другие материалы$
        ^новости партнёров$
        ^новости партнеров$
        ^новости сми2$
        ~^читайте также:
        ~^читать также:
        ~^смотрите также:
        ~^подробнее:
        ~^по теме:
        ~^материалы по теме:
        ~^ранее по теме:
        ~^ещё
        ^другие материалы
        ~^другие новости
        ~^другие статьи
        ~^больше
        ~^все материалы
        ^читайте также
        ^читайте ещё
        ^читайте еще$
        ^читайте далее$
        ^читайте дальше$
        ^читать дальше$
        ^что почитать
        ^что ещё почитать$
        ^что еще почитать$
        ^почитать ещё$
        ^вам может * понравиться
        ^вам может быть интересно
        ^вам будет интересно
        ^вам также может
        ^вас может * заинтересовать
        ^вас также может заинтересовать
        ^возможно, вам
        ^возможно, вас
        ^это может быть интересно$
        ~^это интересно$
        ^интересное по теме$
        ^интересные статьи$
        ^интересное в сети$
        ^другие публикации
        ^ещё новости$
        ^ещё материалы
        ^еще материалы
        ^ещё статьи
        ^еще статьи
        ^ещё по теме
        ^больше новостей
        ~^больше материалов
        ^больше статей
        ^больше по теме$
        ~^все новости
        ~^все статьи
        ^материалы по теме
        ^статьи по теме
        ^новости по теме
        ^публикации по теме$
        ^сюжет по теме$
        ~^похожие
        ^похожие темы$
        ^похожие публикации$
        ^похожие посты$
        ~^схожие
        ^популярные статьи
        ^популярные материалы$
        ^популярные новости$
        ^популярное сейчас$
        ^популярное за неделю$
        ^популярное за сутки$
        ^самое читаемое
        ^самые читаемые
        ^самое обсуждаемое$
        ^самое интересное$
        ^сейчас читают$
        ^читают сейчас$
        ^лучшее за неделю$
        ^главное сегодня$
        ^главное сейчас$
        ^последние публикации$
        ^последние материалы$
        ^свежие новости$
        ^свежие статьи$
        ^свежие записи$
        ^свежие материалы$
        ^новое на сайте$
        ^рекомендуем также$
        ^рекомендуем к прочтению$
        ^рекомендуем вам$
        ^рекомендованное$
        ~^рекомендации$
        ^рекомендации для вас$
        ^советуем прочитать$
        ^советуем почитать$
        ~^выбор редакции$
        ^не пропустите$
        ^новости сми$
        ^новости от партнёров$
        ^новости от партнеров$
        ^материалы партнеров$
        ~^читайте подробнее
        ~^подробнее
        ~^узнать больше
        ~^смотрите также
        ~^смотри также
        ~^см. также
        ~^по теме
        ~^больше о
        ~^рекомендуем
        ~^предыдущая статья
        ~^следующая статья
        ~^предыдущая запись
        ~^следующая запись
        ~^предыдущая новость
        ~^следующая новость
        ~^не пропустите
        ~^советуем
        ~^читать далее
        ~^читайте:
        ~^смотрите:
        ~^узнайте больше
        ~^узнать больше о
        ~^советуем прочитать
        ~^советуем почитать
        ~^вам может понравиться
        ~^также по теме
        ~^другое по теме
        ^на ту же тему$
        ^на эту тему$
        ^по той же теме$
        ^того же автора$
        ^другие статьи автора$
        ^популярное за
        ^сейчас популярно$
        ~^следующий материал
        ~^предыдущий материал
        ^другие истории$
        ^другие тексты$
        ^ещё истории$
        ^с этим * читают$
        ^с этой * читают
        ~^стоит прочитать
        ~^стоит почитать
        ^{недавние|новые|предыдущие|лучшие|избранные} {статьи|записи|публикации|посты|новости}$
        ^свежие {публикации|посты}$
        ^последние посты$
        ^популярные {записи|публикации|посты}$
        ^смотреть {также|ещё|еще|по теме|по этой теме|другие новости|другие статьи}$
        ^читайте {по теме|по этой теме|другие новости|другие статьи}$
        ^читать {еще|по теме|по этой теме|другие новости|другие статьи}$
        ^смотрите {ещё|еще|по теме|по этой теме|другие новости|другие статьи}$
        ^{материалы|статьи|новости|публикации|другие материалы|другие статьи} {на эту тему|по этой теме|рубрики|из рубрики|раздела|в этом разделе}$
        ^{другие материалы|другие статьи} по теме$
        ^самые {читаемое|популярное|обсуждаемое|просматриваемое|читаемые|популярные|обсуждаемые|комментируемое|читаемое за неделю|читаемое за день}$
        ^самое {просматриваемое|читаемые|популярные|обсуждаемые|комментируемое|читаемое за неделю|читаемое за день}$
        ^{не пропусти|сейчас обсуждают|в тренде сейчас|выбор редактора|редакция рекомендует|главное за сутки}$
        ^{загрузить|показать|смотреть|подгрузить} {еще статьи|еще новости|больше новостей|больше статей|еще материалы|ещё публикации|все новости|все статьи|все публикации|все материалы}$
        ^{читать|читайте} {следующую статью|следующий материал|предыдущую статью|другие материалы автора|следующую новость}$
        ^{читать|читайте} {полностью|подробнее|полную версию|статью полностью|статью целиком|продолжение}$
        ^читать далее$
    """,
    "sv": """
        ^relaterat$
        ^relaterade ämnen$
        ^relaterat innehåll$
        ^läs också$
        ^läs även$
        ^läs fler artiklar$
        ~^se även$
        ~^se också$
        ^fler artiklar$
        ^fler nyheter$
        ^fler inlägg$
        ^andra läser$
        ^andra läser också$
        ^andra läste även$
        ~^rekommenderat$
        ^mest läst$
        ^mest lästa$
        ^mest populärt$
        ~^populärt$
        ~^senaste nytt$
        ^missa inte$
        ~^läs mer om
        ~^läs mer här
        ~^mer om
        ~^mer från
        ~^mer av
        ~^fler artiklar
        ~^fler nyheter
        ~^senaste
        ^läs också
        ^läs även
        ^läs vidare$
        ^läs nästa$
        ^läs härnäst$
        ^läs mer om ämnet$
        ^läs mer i
        ^läs mer från
        ^läs fler
        ^läs alla
        ^se fler artiklar
        ^se alla artiklar
        ^fler inlägg
        ~^fler från
        ~^fler av
        ^fler texter av
        ^mer läsvärt$
        ^mer om detta
        ^mer på samma tema$
        ~^alla artiklar
        ~^andra artiklar$
        ^andra nyheter$
        ^andra har läst
        ^andra har även läst$
        ^andra läser
        ^andra läste
        ^det här läser andra
        ^du kanske * gillar
        ^{läs även|läs också|läs mer|läs vidare|läs tidigare|lyssna också}:
        ^{missa inte|missa inte heller|mer om ämnet|mer i ämnet|mer läsning|tidigare artiklar}:
        ^{fler|mer|andra|relaterade} {artiklar|nyheter|inlägg} {från samma avdelning|om ämnet|i ämnet|i samma ämne|från avdelningen|från samma kategori|om samma ämne|av samma författare}$
        ^{du kanske|du kan} {också gillar|även gillar|kanske också gillar|också är intresserad av|också vill läsa|också vara intresserad av|även vill läsa}$
        ^mest {lästa|läst|delade|delat|kommenterade|sedda} {artiklarna|artiklar|just nu|idag|i dag|denna vecka|den här veckan|nyheter}$
        ^{senaste|de senaste|relaterade|liknande|rekommenderade|populära|populäraste} {nyheterna|nyheter|artiklar|artiklarna|inlägg|inläggen}$
        ^{mer|mera} {om ämnet|i ämnet|läsning|om detta|om det här|från samma avdelning|inom samma ämne|att läsa}$
        ^{rekommenderas för dig|rekommenderat för dig|utvalt för dig|redaktionen rekommenderar|våra lästips}$
        ^du kanske * intresserad
        ^du kanske * intresse
        ^du kan * gilla
        ^du kan också vara intresserad
        ^du kanske är intresserad
        ^det här kan * intressera
        ^detta kan * intressera
        ^kanske * intresserar
        ~^liknande
        ^liknande trådar$
        ~^relaterade
        ~^relaterat
        ^rekommenderad läsning$
        ~^rekommenderade
        ^vi rekommenderar$
        ^lästips$
        ^utvalda artiklar$
        ~^mest läst
        ~^mest lästa
        ^mest kommenterat$
        ^mest delat$
        ^mest sett$
        ^populärast$
        ^populärast just nu$
        ^populärt just nu$
        ~^just nu$
        ~^topplistan$
        ^senaste artiklarna
        ^senaste inläggen
        ~^senaste nyheterna
        ^nyaste artiklarna$
        ~^missa inte
        ^på samma ämne$
        ~^läs mer
        ~^läs hela
        ~^läs vår
        ~^se också
        ~^se även
        ~^se mer
        ~^föregående artikel
        ~^nästa artikel
        ~^föregående inlägg
        ~^nästa inlägg
        ~^rekommenderad läsning
        ~^läs nästa
        ~^läs vidare
        ~^mer läsning
        ~^lästips:
        ~^läs:
        ~^se:
        ~^lyssna också
        ~^lyssna även
        ~^läs hela artikeln
        ^på samma tema$
        ^av samma skribent$
        ^mer på samma ämne$
        ^fler lästips$
        ^dagens mest lästa$
        ^veckans mest lästa$
        ~^nästa:
        ^fler berättelser$
        ^fler reportage$
        ^fler texter$
        ^att läsa härnäst$
        ^andra har * läst$
        ^läsare har * läst$
        ~^läs gärna också
        ~^läs gärna
        ~^att läsa:
        ^{trendar|trendar just nu|trender just nu|hetast just nu|det snackas om}$
        ^{redaktionens|redaktörens} {val|tips|urval|lästips|favoriter}$
        ^{redaktionen tipsar|lästips för dig|tips till dig|utvalt just nu}$
        ^{ladda|visa|se|hämta} {fler|mer|flera} {artiklar|inlägg|nyheter|resultat|poster}$
        ^{ladda fler|visa fler|ladda mer|läs in fler|se fler}$
        ^mer i {samma ämne|samma tema|samma kategori}$
        ^mer om {samma ämne|samma tema|samma kategori}$
        ^mer på samma kategori$
        ^mera {i|om|på} {samma ämne|samma tema|samma kategori}$
        ^fler {i|om|på} {samma ämne|samma tema|samma kategori}$
        ^fortsätt läsa$
        ^fortsätt läsa {artikeln|inlägget|hela artikeln|hela inlägget}$
        ^läs {hela texten|hela inlägget|hela nyheten} här$
    """,
    "ja": """
        ^{関連記事|関連ニュース|関連情報|おすすめ記事|人気記事|最新記事}{はこちら|をもっと見る|をさらに見る|をすべて見る|一覧を見る|をチェック}$
        ^{最新のニュース|最新ニュース|ニュース|記事|新着記事}{をもっと見る|をもっと読む|をさらに読む|の一覧を見る|をすべて見る}$
        ^{こちらもおすすめ|こちらもどうぞ|こちらもご覧ください|あわせてお読みください|併せて読みたい|この話題の記事|他の記事を読む|よく読まれている記事|いま読まれています|あなたへのおすすめ|アクセスランキング|人気の記事|注目の記事}$
        ^関連記事$
        ^関連ニュース$
        ^関連リンク$
        ^関連コンテンツ$
        ^関連する記事$
        ^関連トピックス$
        ^関連キーワード$
        ^あわせて読みたい$
        ^合わせて読みたい$
        ^こちらの記事もおすすめ$
        ^こんな記事も読まれています$
        ^この記事を読んだ人は$
        ^この記事を読んだ人はこんな記事も読んでいます$
        ^おすすめ記事$
        ^おすすめの記事$
        ~^おすすめ$
        ^オススメ記事$
        ^人気記事$
        ^人気記事ランキング$
        ~^ランキング$
        ^最新記事$
        ^最新の記事$
        ~^最新ニュース$
        ^新着記事$
        ^注目記事$
        ~^ピックアップ$
        ^その他の記事$
        ^次に読む$
        ^前回の記事$
        ~^バックナンバー$
        ~^関連記事:
        ~^【関連記事】
        ~^【関連】
        ~^あわせて読みたい:
        ~^【あわせて読みたい】
        ~^【合わせて読みたい】
        ~^関連ニュース:
        ~^関連:
        ~^▶関連記事
        ~^こちらもおすすめ:
        ~^関連
        ^あわせて読みたい
        ^合わせて読みたい
        ^併せて読みたい
        ^あわせてチェック
        ~^こちらも
        ^こちらの記事も
        ^次に読みたい
        ^次に読むなら
        ^次の記事も
        ~^この記事も
        ^この記事を読んだ
        ^こんな記事も
        ^よく読まれている
        ^よく読まれる
        ^みんなが読んで
        ^みんなに読まれて
        ~^人気の
        ^人気記事
        ^人気ランキング$
        ^記事ランキング$
        ^おすすめ記事
        ~^おすすめの
        ^おすすめコンテンツ$
        ~^オススメ
        ~^注目の
        ^注目記事
        ^最新記事
        ^最新の記事
        ^新着記事
        ^新着ニュース$
        ^その他の記事
        ^その他のニュース$
        ^他の記事
        ^他の人は
        ^もっと見る
        ^もっと読む$
        ^類似記事$
        ^似ている記事$
        ^似た記事$
        ^同じカテゴリ
        ^同じテーマ
        ^同じタグ
        ^このカテゴリの
        ^この著者の
        ^このライターの
        ^編集部のおすすめ$
        ^編集部おすすめ$
        ^編集部イチオシ$
        ^バックナンバー
        ^シリーズ記事$
        ^連載記事$
        ^過去の記事$
        ~^関連記事
        ~^関連リンク
        ~^参考記事
        ~^詳しくはこちら
        ~^詳しくは
        ~^続きはこちら
        ~^もっと詳しく
        ~^こちらもチェック
        ~^前の記事
        ~^次の記事
        ~^前回の記事
        ~^おすすめ:
        ~^次に読みたい:
        ~^こちらの記事も:
        ~^参照:
        ~^併せて読みたい:
        ~^合わせて読みたい:
        ~^こちらもおすすめ
        ~^次の記事:
        ~^前の記事:
        ~^【あわせて
        ~^【関連
        ~^過去記事:
        ~^前編:
        ~^後編:
        ^関連コラム$
        ^関連動画$
        ^関連書籍$
        ^よく一緒に読まれている記事$
        ^ほかの記事$
        ^あなたにおすすめ$
        ^あなたにおすすめの記事$
        ~^こちらもどうぞ
        ~^次回:
        ~^前回:
        ^ほかの記事も読む$
        ^他の記事も読む$
        ^関連特集$
        ^ほかの記事を読む$
        ~^合わせて読みたい記事
        ^この記事を読んだ人に
        ^この記事を読んだ方に
        ~^続きを読む:
        ~^参考記事:
        ~^次に読む:
        ^{最近|最新|新着|人気|注目|話題|おすすめ|編集部おすすめ}の{投稿|ニュース|エントリー|トピック|話題}$
        ^{最近|新着|話題|編集部おすすめ}の記事$
        ^{この|本}{トピック|テーマ}{について|に関する|の}{記事|ニュース|他の記事}$
        ^{この|本}話題{について|に関する}{記事|ニュース|他の記事}$
        ^{この|本}話題の{ニュース|他の記事}$
        ^本話題の記事$
        について{もっと見る|もっと読む|さらに読む|詳しく見る}$
        ^読者{へ|に|も|}{おすすめ|おすすめの記事|オススメ|のおすすめ|おススメ}$
        ^あなた{も|}{おすすめ|おすすめの記事|オススメ|のおすすめ|おススメ}$
        ^あなたへ{おすすめ|おすすめの記事|オススメ|おススメ}$
        ^あなたに{オススメ|のおすすめ|おススメ}$
        ^こちら{へ|に|も|}{おすすめの記事|オススメ|のおすすめ|おススメ}$
        ^こちら{へ|に|}おすすめ$
        ^この記事{も|の記事も}{読まれています|おすすめ|どうぞ|お読みください|読む|チェック|人気です}$
        ^こちら{も|の記事も}{読まれています|お読みください|読む|チェック|人気です}$
        ^こちらの記事もどうぞ$
        ^{編集部|編集者|編集長}{の|が}{おすすめ記事|イチオシ|選ぶ|ピックアップ|選|注目記事}$
        ^{編集者|編集長}{の|が}おすすめ$
        ^編集部がおすすめ$
        ^{お見逃しなく|見逃せない記事|見逃した記事|今話題|いま話題|トレンド|急上昇|急上昇ワード|話題のキーワード|注目キーワード}$
        ^{最も|もっとも|今|いま}{読まれている|読まれた|読まれている記事|読まれた記事|閲覧された記事}{記事|ニュース}$
        ^{最も|もっとも|今|いま}{読まれている|読まれた|閲覧された記事}$
        ^{次|前}の{記事|ニュース}を{読む|見る}$
        ^{投稿|一覧|他の記事}を{もっと見る|もっと読む|さらに見る|すべて見る|さらに読み込む}$
        ^記事を{さらに見る|さらに読み込む}$
        ^ニュースを{さらに見る|さらに読み込む}$
    """,
    "ko": """
        ^{관련 기사|관련 뉴스|관련기사|관련 글|추천 기사|최신 기사|최신 뉴스|인기 기사|주요 뉴스} {더 보기|더보기|전체 보기|모두 보기|보기}$
        ^{함께|같이} {읽으면 좋은 기사|읽으면 좋은 글|읽어보세요|읽을 만한 기사|보면 좋은 기사|볼 만한 기사|보면 좋은 글|본 기사}$
        ^{이 기사와|이 글과|이 뉴스와} {관련된 뉴스|관련된 기사|관련 기사|함께 읽으면 좋은 기사|비슷한 기사|관련 뉴스}$
        ^{이 기사도|이런 기사도|다른 기사도|이 글도|이런 글도} {읽어보세요|함께 읽어보세요|있습니다|추천합니다|좋아하실 거예요|함께 보세요}$
        ^{지금 많이 읽는 기사|가장 많이 읽은 기사|가장 많이 본 기사|가장 많이 본 뉴스|많이 읽은 기사|당신을 위한 추천|놓치지 마세요|당신이 좋아할 만한 기사|회원님을 위한 추천}$
        ^관련 기사$
        ^관련기사$
        ^관련 뉴스$
        ^관련뉴스$
        ^관련 글$
        ^관련글$
        ^이 시각 주요뉴스$
        ^이 시각 주요 뉴스$
        ^많이 본 뉴스$
        ^많이 본 기사$
        ^인기 기사$
        ^인기기사$
        ^최신 기사$
        ^최신기사$
        ^추천 기사$
        ^추천기사$
        ^함께 볼만한 뉴스$
        ^주요 뉴스$
        ^주요뉴스$
        ^다른 기사 보기$
        ^이 기자의 다른 기사-
        ^기자의 다른 기사 보기$
        ^실시간 인기 뉴스$
        ~^관련기사:
        ~^관련 기사:
        ~^더 보기:
        ~^함께 읽기:
        ~^이전 기사
        ~^다음 기사
        ^{최근|최신|인기|추천|관련|새|주요} {게시물|포스트|기사 목록|글 목록|게시글|소식|글 모음}$
        ^{최근|최신|인기|추천|새|주요} 글$
        에 대해 {더 읽어보기|더 알아보기|더 읽기|더 보기|자세히 보기}$
        ^이 {주제|토픽|이슈|기자}{의|에 관한|에 대한} {다른 기사|기사|뉴스|기사 더보기|더 많은 기사}$
        ^{당신|회원님|독자|여러분|고객님}{을|를} 위한 {추천 기사|추천 뉴스|추천 콘텐츠|맞춤 기사|맞춤 뉴스}$
        ^{당신|회원님|독자|여러분|고객님}를 위한 추천$
        ^{독자|여러분|고객님}을 위한 추천$
        ^{이런|이|함께|다른} {뉴스도|콘텐츠도} {있어요|읽어보세요|좋아할 만한|추천합니다}$
        ^{이런|이|함께|다른} 기사도 {있어요|좋아할 만한}$
        ^함께 기사도 읽어보세요$
        ^함께 기사도 추천합니다$
        ^{함께|다른} 글도 {있어요|읽어보세요|좋아할 만한|추천합니다}$
        ^이런 글도 {있어요|좋아할 만한}$
        ^이 글도 {있어요|좋아할 만한}$
        ^{이어서|더} {볼만한|읽을만한|보면 좋은|읽으면 좋은} {기사|뉴스|글|콘텐츠}$
        ^함께 읽을만한 {기사|뉴스|글|콘텐츠}$
        ^함께 볼만한 {기사|글|콘텐츠}$
        ^함께 보면 좋은 {뉴스|콘텐츠}$
        ^함께 읽으면 좋은 {뉴스|콘텐츠}$
        ^같이 {볼만한|읽을만한} {기사|뉴스|글|콘텐츠}$
        ^같이 보면 좋은 {뉴스|콘텐츠}$
        ^같이 읽으면 좋은 {뉴스|콘텐츠}$
        ^{놓치지|놓쳐서는|놓치면} {안 될 기사|안 되는 뉴스|안될 뉴스|안 될 뉴스}$
        ^{놓쳐서는|놓치면} 마세요$
        ^{오늘|주간|지금} {많이 본|많이 본 뉴스|많이 읽은|많이 읽은 기사|본 뉴스|본 기사|읽은 기사|인기 기사|인기 뉴스|뜨는 뉴스}$
        ^가장 {많이 본|많이 읽은|본 뉴스|본 기사|읽은 기사|인기 기사|인기 뉴스|뜨는 뉴스}$
        ^많이 {많이 본|많이 본 뉴스|많이 읽은|많이 읽은 기사|인기 기사|인기 뉴스|뜨는 뉴스}$
        ^실시간 {많이 본|많이 본 뉴스|많이 읽은|많이 읽은 기사|본 뉴스|본 기사|읽은 기사|인기 기사|뜨는 뉴스}$
        ^{편집자|에디터|편집국|편집부}{의|가} {추천|선택|픽|추천 기사|뽑은 기사|추천 뉴스}$
        ^{트렌딩|실시간 트렌드|인기 급상승|급상승 뉴스|화제의 뉴스|화제의 기사}$
    """,
    "da": """
        ^læs også$
        ^relateret indhold$
        ^mest læste$
        ^mest læst$
        ^flere artikler$
        ^flere nyheder$
        ^læs flere artikler$
        ^andre læser$
        ^andre læste også$
        ^måske er du også interesseret i$
        ^{læs også|læs mere|læs videre|gå ikke glip af|gå heller ikke glip af|læs tidligere|hør også}:
        ^{mere om emnet|mere om sagen|mere læsning|tidligere artikler}:
        ^{flere|andre|relaterede} {artikler|nyheder|indlæg|historier} {fra sektionen|om emnet|i samme emne|fra samme sektion|fra samme kategori|om samme emne|af samme forfatter|om sagen}$
        ^måske er du også interesseret i
        ^{du kan måske også lide|du kan også lide|du kunne også være interesseret i|måske kan du også lide|du vil måske også kunne lide}$
        ^{mest|oftest} {læste|læst|delte|kommenterede|sete} {artikler|lige nu|i dag|denne uge|nyheder|historier|netop nu}$
        ^{seneste|de seneste|relaterede|lignende|anbefalede|populære|mest populære} {nyheder|artikler|indlæg|historier|nyt}$
        ^{mere|mere nyt} {om emnet|om sagen|fra sektionen|i samme emne|om det emne|fra samme sektion}$
        ^udvalgt til dig$
        ^redaktionen anbefaler$
        ^redaktionens udvalgte$
        ^måske vil du også læse$
        ^anbefalet til dig$
        ~^seneste$
        ~^læs mere om
        ~^flere artikler
        ~^mere fra
        ^læs mere$
        ^du vil måske {synes om|lide|kunne lide|være interesseret i}$
        ^du kan måske {synes om|lide|kunne lide|være interesseret i}$
        ^du vil måske også {synes om|lide|være interesseret i}$
        ^du kan måske også {synes om|kunne lide|være interesseret i}$
        ^{gå ikke glip af|andre læser også|andre læser lige nu|populært lige nu|populært netop nu|trender lige nu|mest populære lige nu|det læser andre}$
        ^{indlæs|vis|hent|se} {flere|flere artikler|flere indlæg|flere nyheder|flere resultater|alle artikler|alle nyheder|mere indhold}$
        ^{fortsæt med at læse|fortsæt læsning|fortsæt læsningen|læs videre her|læs hele indlægget}$
        ^{læs hele artiklen|læs hele historien|læs hele nyheden}$
    """,
    "no": """
        ^les også$
        ^relatert innhold$
        ^mest lest$
        ^mest leste$
        ^flere saker$
        ^flere artikler$
        ^les flere saker$
        ^andre leser$
        ^andre har også lest$
        ^{les også|les mer|les videre|ikke gå glipp av|gå ikke glipp av|les tidligere|hør også}:
        ^{mer om saken|mer om emnet|mer å lese|tidligere saker}:
        ^{flere|andre|relaterte} {artikler|nyheter|innlegg|saker} {fra samme seksjon|om emnet|om temaet|fra seksjonen|fra samme kategori|om samme tema|av samme forfatter|om saken}$
        ^{du liker kanskje også|du vil kanskje også like|kanskje liker du også|du er kanskje også interessert i|kanskje du også liker|du vil også like}$
        ^{mest|oftest} {leste|lest|delte|kommenterte|sette} {artikler|akkurat nå|i dag|denne uken|nyheter|saker|nå|siste døgn}$
        ^{siste|de siste|relaterte|lignende|anbefalte|populære|mest populære} {nytt|nyheter|artikler|innlegg|saker}$
        ^{mer|mer nytt} {om dette emnet|om emnet|om saken|fra seksjonen|om temaet|om dette temaet|fra samme seksjon}$
        ^utvalgt for deg$
        ^redaksjonen anbefaler$
        ^redaksjonens utvalgte$
        ^anbefalt for deg$
        ~^les saken:
        ~^flere saker
        ~^mer fra
        ^{les mer|les meir}$
        ^kanskje du også {er interessert i|interessert i}$
        ^kanskje er du også {er interessert i|interessert i|liker}$
        ^{ikke gå glipp av|ikkje gå glipp av|trender nå|populært nå|populært akkurat nå|mest populært nå|andre leser også|andre leser nå|dette leser andre|andre les}$
        ^redaktørens {valg|tips|favoritter|utvalgte}$
        ^redaksjonens {valg|tips|favoritter}$
        ^{last inn|vis|hent|se} {flere|mer|flere saker|flere artikler|flere innlegg|flere nyheter|fleire|fleire saker|alle saker|alle artikler|flere resultater}$
        ^{fortsett å lese|fortsett lesingen|fortset å lese|les hele innlegget|hald fram med å lese}$
        ^{les hele saken|les heile saka|les hele artikkelen|les hele historien|flere nyheter|fleire nyheiter}$
        ^{les mer|les meir} om {saken|saka}$
    """,
    "fi": """
        ^lue myös$
        ^lue lisää aiheesta$
        ^aiheeseen liittyvää$
        ^luetuimmat$
        ~^uusimmat$
        ^tuoreimmat$
        ^katso myös$
        ~^suosittelemme$
        ^{lue myös|lue lisää|lue aiemmin|älä missaa|lue aiheesta|kuuntele myös|lue aiheesta lisää}:
        ^{lisää aiheesta|aiheesta lisää|aiemmin aiheesta|lue nämäkin}:
        ^{lisää|muita} {juttuja|artikkeleita|uutisia} {tästä osastosta|aiheesta|samasta aiheesta|tästä aiheesta|osastosta|samalta osastolta|samalta kirjoittajalta|toimittajalta}$
        ^{sinua|teitä|nämä} {saattaisi|saattaa|voisi|voivat|saattavat|voi|voisivat} {kiinnostaa myös|myös kiinnostaa|kiinnostaa|kiinnostaa sinua}$
        ^{luetuimmat|suosituimmat|katsotuimmat|kommentoiduimmat|jaetuimmat} {jutut|artikkelit|uutiset|nyt|tänään|tällä viikolla|videot}$
        ^{uusimmat|tuoreimmat|viimeisimmät|aiheeseen liittyvät|suositellut|samankaltaiset|lisää} {jutut|artikkelit|uutiset|kirjoitukset|juttuja|uutisia}$
        ^{suosittelemme sinulle|sinulle suositeltua|toimitus suosittelee|lukuvinkit|lue nämäkin|lue myös nämä}$
        ^saatat pitää myös näistä$
        ^muut lukevat$
        ^lisää aiheesta$
        ^samasta aiheesta$
        ^liittyvät artikkelit$
        ^suosituimmat$
        ~^edellinen artikkeli
        ~^seuraava artikkeli
        ^{aiheesta lisää|lisää samasta aiheesta|aiemmin aiheesta|nämä kiinnostavat|luetuimmat juuri nyt|suosituimmat juuri nyt|toimituksen valinnat|toimituksen poiminnat|päivän luetuimmat|viikon luetuimmat}$
        ^nämä {kiinnostavat|jutut kiinnostavat|luetaan} {nyt|juuri nyt|muita nyt|muita juuri nyt|muita}$
        ^{muut lukivat myös|muita kiinnostaa|muut lukevat nyt|muut lukevat juuri nyt|puhutuimmat|puhutuimmat juuri nyt}$
        ^lue lisää$
        ^{suositellut|suositeltua|suosittelemme lukemaan|suositeltua luettavaa|suosittua juuri nyt|nyt suosittua|suosittua nyt|nyt puhuttaa}$
        ^älä missaa$
        ^{lataa|näytä|hae} {lisää|lisää artikkeleita|lisää juttuja|lisää uutisia|lisää sisältöä|seuraavat|kaikki artikkelit|kaikki jutut|kaikki uutiset}$
        ^{samankaltaisia|vastaavia|muita|lisää|samantyyppisiä} artikkeleita$
        ^{samankaltaisia|vastaavia|muita|samantyyppisiä} juttuja$
        ^{samankaltaisia|vastaavia|muita|lisää|samantyyppisiä} kirjoituksia$
        ^{samankaltaisia|vastaavia|muita|samantyyppisiä} uutisia$
        ^jatka lukemista$
        ^{lue seuraavaksi|kuuntele myös|seuraavaksi}$
    """,
    "cs": """
        ^čtěte také$
        ^přečtěte si také$
        ^související články$
        ~^související$
        ^podobné články$
        ^nejčtenější$
        ^nejčtenější články$
        ^nejnovější články$
        ^další články$
        ^další zprávy$
        ^mohlo by vás zajímat$
        ^mohlo by vás také zajímat$
        ^mohlo by se vám líbit$
        ~^doporučujeme$
        ^doporučené články$
        ^více k tématu$
        ^k tématu$
        ^nepřehlédněte$
        ^články k tématu$
        ^nejdiskutovanější$
        ~^čtěte také:
        ~^čtěte více:
        ~^přečtěte si:
        ~^přečtěte si také:
        ~^mohlo by vás zajímat:
        ~^související:
        ~^předchozí článek
        ~^další článek
        ^{doporučené|doporučeno|vybráno} pro {vás|tebe}$
        ^{nejnovější|poslední} {zprávy|příspěvky|aktuality}$
        ^nenechte si ujít$
        ^{výběr redakce|tipy redakce|populární články|oblíbené články|celý článek|právě se čte|další z rubriky}$
        ^{načíst|zobrazit} {další|více|starší|další články|více článků|další zprávy|starší články|více zpráv}$
        ^{číst dál|číst dále|pokračovat ve čtení|aktuálně se čte|právě čtené}$
        ^{nejčtenější za 24 hodin|nejčtenější za týden|nejčtenější dnes|zajímá vás toto téma}$
    """,
    "sk": """
        ^čítajte tiež$
        ^čítajte aj$
        ^prečítajte si tiež$
        ^prečítajte si aj$
        ^súvisiace články$
        ~^súvisiace$
        ^podobné články$
        ^najčítanejšie$
        ^najčítanejšie články$
        ^najnovšie články$
        ^ďalšie články$
        ^ďalšie správy$
        ^mohlo by vás zaujímať$
        ^mohlo by vás tiež zaujímať$
        ~^odporúčame$
        ^odporúčané články$
        ^viac k téme$
        ^neprehliadnite$
        ^najdiskutovanejšie$
        ~^čítajte tiež:
        ~^čítajte aj:
        ~^čítajte viac:
        ~^prečítajte si tiež:
        ~^prečítajte si aj:
        ~^súvisiace:
        ~^predchádzajúci článok
        ~^ďalší článok
        ^{odporúčané|odporúčame|vybrané} pre {vás|teba}$
        ^{najnovšie|posledné} {správy|príspevky|aktuality}$
        ^nenechajte si ujsť$
        ^{mohlo by sa|môže sa} {vám|ti} páčiť
        ^{výber redakcie|tipy redakcie|populárne články|obľúbené články|celý článok|práve sa číta|ďalšie z rubriky}$
        ^{načítať|zobraziť} {ďalšie|viac|staršie|ďalšie články|viac článkov|ďalšie správy|staršie články|viac správ}$
        ^{čítať ďalej|čítať viac|pokračovať v čítaní}$
        ^{najčítanejšie za 24 hodín|najčítanejšie za týždeň|najčítanejšie dnes}$
        ^zaujíma vás táto téma$
        ^{mohlo by|môže} vás zaujať{|:}$
        ~^{mohlo by|môže} vás zaujať:
        ~^prečítajte si:
    """,
    "hu": """
        ^kapcsolódó cikkek$
        ^kapcsolódó cikkeink$
        ^kapcsolódó anyagok$
        ^kapcsolódó bejegyzések$
        ^kapcsolódó tartalom$
        ~^kapcsolódó$
        ^ajánlott cikkek$
        ^ajánlott tartalom$
        ~^ajánljuk$
        ^ez is érdekelheti$
        ^ez is érdekelhet$
        ^ezek is érdekelhetik$
        ^ezek is érdekelhetnek$
        ^további cikkek$
        ^további cikkeink$
        ^további hírek$
        ^legolvasottabb$
        ^legolvasottabb cikkek$
        ~^legfrissebb$
        ^legfrissebb hírek$
        ^legfrissebb cikkek$
        ^olvasta már?$
        ^ezt is olvassa el$
        ^ezt is olvasd el$
        ^még több$
        ~^olvassa el ezt is:
        ~^olvasd el ezt is:
        ~^kapcsolódó:
        ~^kapcsolódó cikk:
        ~^előző cikk
        ~^következő cikk
        ^{olvasd el|olvassa el} {ezt is|ezeket is|ezt a cikket is}$
        ^{bővebben|több|további cikkek|még több} {a témáról|a témában|erről a témáról|ebben a témában}$
        ^{neked|önnek} {ajánljuk|ajánlott|válogattuk}$
        ^{friss hírek|legutóbbi bejegyzések|legújabb bejegyzések|legutóbbi cikkek}$
        ^{szerkesztői ajánlat|szerkesztői ajánló|a szerkesztő ajánlja|a szerkesztőség ajánlja}$
        ^{ne maradj le|ne maradjon le|ezeket olvassák most|most olvassák|felkapott témák}$
        ^{felkapott cikkek|népszerű cikkek|népszerű témák|olvass tovább|olvasson tovább}$
        ^{több|további|további cikkek|további hírek|még több cikk|régebbi cikkek} {betöltése|megjelenítése|mutatása}$
        ^{kapcsolódó anyagaink|ezt is olvasta már|tovább olvasom|tovább a cikkre|elolvasom}$
        ^{legolvasottabbak|legnézettebb|legnézettebbek|mások ezt olvassák|tovább a teljes cikkre|elolvasom a cikket}$
        ^további {cikkeink|írásaink} {a témában|ebben a témában|a rovatból}$
        ^további cikkek a rovatból$
        ~^ez is {érdekelheti|érdekelhet|érdekelheti önt}:
        ^olvasta már$
        ^olvastad már?$
    """,
    "ro": """
        ^citește și$
        ^citiți și$
        ^vezi și$
        ^articole similare$
        ^articole asemănătoare$
        ^articole recomandate$
        ^articole conexe$
        ^articole pe aceeași temă$
        ^știri similare$
        ^știri recomandate$
        ^cele mai citite$
        ^cele mai citite articole$
        ^cele mai citite știri$
        ^ultimele știri$
        ^ultimele articole$
        ^te-ar putea interesa$
        ^te-ar putea interesa și$
        ^v-ar putea interesa$
        ^ți-ar putea plăcea$
        ^recomandările redacției$
        ~^recomandări$
        ^mai multe articole$
        ~^citește și:
        ~^citiți și:
        ~^vezi și:
        ~^citește mai mult:
        ~^citește mai multe:
        ~^articolul anterior
        ~^articolul următor
        ^postări {recente|noi|similare|asemănătoare|populare|recomandate|anterioare|conexe|înrudite}$
        ^articole {recente|noi|populare|anterioare|înrudite}$
        ^știri {recente|noi|asemănătoare|populare|anterioare|conexe|înrudite}$
        ^{cele mai noi|cele mai recente|cele mai populare|cele mai comentate|alte} {articole|știri|postări|știri din categorie|subiecte}$
        ^ultimele {postări|știri din categorie|subiecte}$
        ^cele mai citite {postări|știri din categorie|subiecte}$
        ^{citește|citiți|vezi|vedeți} {și:|mai multe|în continuare|mai departe|mai mult|tot articolul|articolul complet|continuarea|despre}$
        ^vedeți și$
        ^{mai multe|alte} {despre acest subiect|pe această temă|articole pe aceeași temă|pe aceeași temă|din această categorie|din categorie|din aceeași categorie}$
        ^mai multe știri$
        ^{citește mai mult|citiți mai mult|citește mai multe|află mai multe|aflați mai multe|detalii aici} {despre|aici|pe}$
        ^{află mai multe|aflați mai multe|detalii aici} $
        ^{cele mai comentate|cele mai populare|cele mai vizualizate|top citite|cele mai citite azi|top articole|top știri}$
        ^{recomandate|recomandări pentru tine|recomandate pentru tine|recomandarea redacției|recomandările editorilor|alegerea redacției|alegerea editorilor|îți recomandăm|vă recomandăm|îți recomandăm să citești}$
        ^{s-ar putea|ar putea} {să-ți placă|să vă placă|să te intereseze|să vă intereseze|interesa|interesa și|plăcea|plăcea și|să-ți placă și}$
        ^te-ar putea {să-ți placă|să vă placă|să te intereseze|să vă intereseze|plăcea|plăcea și|să-ți placă și}$
        ^v-ar putea {să-ți placă|să vă placă|să te intereseze|să vă intereseze|interesa și|plăcea|plăcea și|să-ți placă și}$
        ^ți-ar putea {să-ți placă|să vă placă|să te intereseze|să vă intereseze|interesa|interesa și|plăcea și|să-ți placă și}$
        ^{nu rata|nu ratați|nu rata și|acum se citește|se citește acum|în tendințe|în trend|știrile momentului|știrile zilei|ultima oră|ultimele noutăți|fluxul de știri}$
        ^{încarcă|arată|afișează} {mai multe|mai multe articole|mai multe știri|toate știrile|toate articolele|alte articole|mai multe postări}$
        ^vezi {mai multe articole|mai multe știri|toate știrile|toate articolele|alte articole|mai multe postări}$
        ^{citește|citiți|vezi} {următorul articol|articolul următor|articolul precedent|articolul anterior|știrea următoare}$
    """,
    "bg": """
        ^още по темата$
        ^свързани статии$
        ^свързани новини$
        ^свързани публикации$
        ^подобни статии$
        ^подобни новини$
        ^прочетете още$
        ^прочети още$
        ^вижте още$
        ^виж още$
        ^вижте също$
        ^още новини$
        ^още от категорията$
        ^най-четени$
        ^най-четени новини$
        ^най-четено$
        ^най-нови$
        ^последни новини$
        ^препоръчани статии$
        ^препоръчваме ви$
        ^може да харесате$
        ^може да ви хареса$
        ^не пропускайте$
        ~^прочетете още:
        ~^прочетете също:
        ~^вижте още:
        ~^вижте също:
        ~^още по темата:
        ~^четете още:
        ~^предишна статия
        ~^следваща статия
        ^{последни|скорошни|нови|най-нови|предишни|популярни|подобни|сходни|свързани|препоръчани} {постове|записи}$
        ^{последни|скорошни|нови|най-нови|предишни|популярни|сходни} статии$
        ^{последни|скорошни|нови|най-нови|предишни|популярни|подобни|сходни|препоръчани} публикации$
        ^{скорошни|нови|най-нови|предишни|популярни|сходни|препоръчани} новини$
        ^{прочетете|прочети|четете|вижте|виж|чети} {и|повече|цялата статия|цялата новина|целия текст}$
        ^{четете|чети} още$
        ^{прочетете|прочети|четете|виж|чети} също$
        ^{прочетете|прочети|четете|вижте|виж|чети} {нататък|още по темата|и това|още новини|подробности|повече по темата}$
        ^{прочетете|прочети|вижте|научете|научи} {повече|повче} {за|за това|тук|по темата}
        ^повече {по темата|от категорията|новини|от тази категория|статии|по тази тема|от рубриката|статии по темата|новини по темата|от автора}$
        ^още {от тази категория|статии|по тази тема|от рубриката|статии по темата|новини по темата|от автора}$
        ^{статии|новини|материали|публикации|други статии} {по темата|от категорията|от рубриката|по тази тема}$
        ^{най-четените|най-коментирани|най-популярни|най-гледани|най-четени статии|най-четени днес|най-коментирано|най-популярно|топ новини|най-новото|най-новите|водещи новини}$
        ^{препоръчваме|препоръчано|препоръчани|препоръчано за вас|препоръчани за вас|може да ви хареса и|може да ви е интересно|може да ви заинтересува|може би ще ви хареса|може да те заинтересува|вероятно ще ви хареса|може да харесате и}$
        ^{не пропускай|сега четат|четат сега|в момента четат|избор на редактора|изборът на редактора|избор на редакцията|редакторът препоръчва|тенденции|актуално сега|новините днес|всички новини|новините накратко|новини от деня|други новини|важно днес}$
        ^{зареди|покажи} {още|още новини|още статии|повече новини|всички новини|всички статии|още публикации|повече статии|всички публикации}$
        ^виж {още статии|повече новини|всички новини|всички статии|още публикации|повече статии|всички публикации}$
        ^вижте {още статии|повече новини|всички новини|всички статии|още публикации|повече статии|всички публикации}$
        ^{прочетете|прочети|вижте} {следващата статия|предишната статия|следващата новина|други статии от автора}$
    """,
    "el": """
        ^διαβάστε επίσης$
        ^διαβάστε ακόμη$
        ^διαβάστε ακόμα$
        ^διαβάστε περισσότερα$
        ^σχετικά άρθρα$
        ^σχετικές ειδήσεις$
        ^σχετικά νέα$
        ^δείτε επίσης$
        ^δείτε ακόμη$
        ^δείτε ακόμα$
        ^ίσως σας ενδιαφέρει$
        ^μπορεί να σας ενδιαφέρει$
        ^μπορεί επίσης να σας αρέσει$
        ^δημοφιλή άρθρα$
        ~^δημοφιλή$
        ^τελευταία νέα$
        ^τελευταίες ειδήσεις$
        ^περισσότερα άρθρα$
        ^προτεινόμενα άρθρα$
        ~^προτεινόμενα$
        ^τα πιο δημοφιλή$
        ^ροή ειδήσεων$
        ~^διαβάστε επίσης:
        ~^διαβάστε ακόμη:
        ~^διαβάστε ακόμα:
        ~^διαβάστε περισσότερα:
        ~^δείτε επίσης:
        ~^προηγούμενο άρθρο
        ~^επόμενο άρθρο
        ^{πρόσφατα|τελευταία|νέα|παρόμοια|σχετικά|δημοφιλή|προτεινόμενα|προηγούμενα} {θέματα|κείμενα}$
        ^{πρόσφατα|τελευταία|νέα|παρόμοια|προηγούμενα} άρθρα$
        ^{πρόσφατα|νέα|παρόμοια|δημοφιλή|προτεινόμενα|προηγούμενα} νέα$
        ^{πρόσφατες|τελευταίες|νέες|σχετικές|δημοφιλείς|παρόμοιες} {αναρτήσεις|δημοσιεύσεις}$
        ^{πρόσφατες|νέες|δημοφιλείς|παρόμοιες} ειδήσεις$
        ^{διάβασε|δες} {επίσης|ακόμα|ακόμη|και|περισσότερα|ακόμα:|επίσης:|σχετικά|όλο το άρθρο|ολόκληρο το άρθρο|τη συνέχεια|εδώ|όλες τις ειδήσεις|και αυτό|ακόμη:}$
        ^διαβάστε {και|ακόμα:|επίσης:|σχετικά|όλο το άρθρο|ολόκληρο το άρθρο|τη συνέχεια|εδώ|όλες τις ειδήσεις|και αυτό|ακόμη:}$
        ^δείτε {και|περισσότερα|ακόμα:|επίσης:|σχετικά|όλο το άρθρο|ολόκληρο το άρθρο|τη συνέχεια|εδώ|όλες τις ειδήσεις|και αυτό|ακόμη:}$
        ^{διαβάστε|μάθετε|διάβασε} περισσότερα {για|εδώ|στο|για το}$
        ^{περισσότερες|κι άλλα|άλλα} {για το θέμα|σχετικά με το θέμα|νέα|άρθρα|θέματα|από την κατηγορία|ειδήσεις|από αυτή την κατηγορία|από τον συντάκτη|σε αυτή την κατηγορία|για αυτό το θέμα}$
        ^περισσότερα {για το θέμα|σχετικά με το θέμα|νέα|θέματα|από την κατηγορία|ειδήσεις|από αυτή την κατηγορία|από τον συντάκτη|σε αυτή την κατηγορία|για αυτό το θέμα}$
        ^{άρθρα|νέα|ειδήσεις} {για το ίδιο θέμα|από την ίδια κατηγορία|στην ίδια κατηγορία|της κατηγορίας}$
        ^{τα πιο διαβασμένα|πιο διαβασμένα|δημοφιλέστερα|τα δημοφιλέστερα|πιο δημοφιλή|περισσότερο διαβασμένα|τα πιο σχολιασμένα|τα πιο πρόσφατα|top άρθρα|πιο πρόσφατα|οι τελευταίες ειδήσεις|όλες οι ειδήσεις|κυριότερες ειδήσεις}$
        ^{προτείνουμε|σας προτείνουμε|προτεινόμενα για εσάς|προτείνεται για εσάς|μπορεί να σας αρέσει|μπορεί να σας αρέσουν|ίσως σας ενδιαφέρουν|ίσως σας αρέσει|ίσως σας αρέσουν|μπορεί να σας ενδιαφέρουν|μπορεί επίσης να σας ενδιαφέρει|μπορεί να σου αρέσει}$
        ^{μη χάσετε|μην χάσετε|μη χάσεις|διαβάζονται τώρα|τώρα διαβάζουν|επιλογές συντακτών|επιλογές της σύνταξης|επιλογή της σύνταξης|η επιλογή του συντάκτη|στις τάσεις|τάσεις τώρα|σημαντικά σήμερα|ειδήσεις σήμερα|ειδήσεις τώρα}$
        ^{φόρτωση|εμφάνιση|φορτώστε} {περισσότερων|περισσότερα|περισσότερων άρθρων|περισσότερα άρθρα|όλα τα άρθρα|όλα τα νέα|περισσότερες ειδήσεις|όλες τις ειδήσεις|περισσότερων ειδήσεων}$
        ^δείτε {περισσότερων|περισσότερων άρθρων|περισσότερα άρθρα|όλα τα άρθρα|όλα τα νέα|περισσότερες ειδήσεις|περισσότερων ειδήσεων}$
        ^{διαβάστε|δείτε} το {επόμενο|προηγούμενο} άρθρο$
    """,
    "uk": """
        ^читайте також$
        ^читайте ще$
        ^схожі статті$
        ^схожі новини$
        ^схожі матеріали$
        ^пов'язані статті$
        ^пов'язані новини$
        ^пов'язані матеріали$
        ^матеріали за темою$
        ^новини за темою$
        ^за темою$
        ^більше за темою$
        ^вас може зацікавити$
        ^вас також може зацікавити$
        ^вам може сподобатися$
        ~^рекомендуємо$
        ^рекомендовані статті$
        ^популярні новини$
        ^популярні статті$
        ^останні новини$
        ^інші новини$
        ^дивіться також$
        ^найпопулярніше$
        ^не пропустіть$
        ~^читайте також:
        ~^читайте ще:
        ~^дивіться також:
        ~^за темою:
        ~^детальніше:
        ~^попередня стаття
        ~^наступна стаття
        ^{останні|свіжі|нові|нещодавні|попередні|популярні|найкращі|вибрані|схожі} {записи|публікації|пости|дописи}$
        ^{останні|свіжі|нові|нещодавні|попередні|найкращі|вибрані} статті$
        ^{свіжі|нові|нещодавні|попередні|найкращі|вибрані} новини$
        ^{читати|дивитись} {також|ще|по темі|за темою|на цю тему|інші новини|інші статті|далі}$
        ^читайте {по темі|за темою|на цю тему|інші новини|інші статті|далі}$
        ^дивіться {ще|по темі|за темою|на цю тему|інші новини|інші статті|далі}$
        ^ще {по темі|за темою|на цю тему|новин|статей|матеріалів за темою|новин за темою}$
        ^більше {по темі|на цю тему|новин|статей|матеріалів за темою|новин за темою}$
        ^{матеріали|статті|новини|публікації|інші матеріали|інші статті} {по темі|на цю тему|рубрики|з рубрики|розділу|у цьому розділі}$
        ^{статті|публікації|інші матеріали|інші статті} за темою$
        ^{найчитаніше|найбільш обговорюване|найпопулярніші|найчитаніші|популярне|популярне за тиждень|популярне за добу|топ новин|топ-новини|топ новини}$
        ^{рекомендуємо почитати|рекомендуємо прочитати|радимо прочитати|радимо почитати|вам може сподобатись|вам може бути цікаво|вам також може сподобатися|вам буде цікаво|можливо, вам сподобається|можливо, вам буде цікаво|це може бути цікаво|вам також буде цікаво|рекомендовано для вас}$
        ^{не пропусти|зараз читають|читають зараз|зараз обговорюють|у тренді зараз|вибір редакції|вибір редактора|редакція рекомендує|головне зараз|головне за день|головне за добу|головні новини|стрічка новин|усі новини|всі новини}$
        ^{завантажити|показати|дивитися} {ще статті|ще новини|більше новин|більше статей|ще матеріали|ще публікації|усі новини|всі новини|усі статті|всі публікації}$
        ^{читати|читайте} {наступну статтю|наступний матеріал|попередню статтю|інші матеріали автора|наступну новину}$
        ^{читати|читайте} {повністю|детальніше|докладніше|повну версію|статтю повністю|продовження|більше}$
        ^{докладніше|детальніше|дізнатися більше|дізнатись більше} {про|тут|про це|за посиланням}$
    """,
    "tr": """
        ^ilgili haberler$
        ^ilgili yazılar$
        ^ilgili içerikler$
        ^benzer haberler$
        ^benzer yazılar$
        ^benzer içerikler$
        ^diğer haberler$
        ^diğer yazılar$
        ^önerilen haberler$
        ^önerilen içerikler$
        ^sizin için seçtiklerimiz$
        ^ilginizi çekebilir$
        ^bunlar da ilginizi çekebilir$
        ^bunlara da göz atın$
        ^en çok okunanlar$
        ^çok okunanlar$
        ^çok okunan haberler$
        ^son haberler$
        ^son yazılar$
        ^popüler haberler$
        ^sıradaki haber$
        ^bunları da okuyun$
        ~^ayrıca okuyun:
        ~^bunu da okuyun:
        ~^ilgili haber:
        ~^sıradaki haber:
        ~^ayrıca bakınız:
        ~^önceki haber
        ~^sonraki haber
        ~^önceki yazı
        ~^sonraki yazı
        ^{bunu da|ayrıca|bunu da mutlaka|ilginizi çekebilir:|ilgili:} {oku|okuyun|okuyabilirsiniz}$
        ^bunları da {oku|okuyabilirsiniz}$
        ^{devamını|daha fazla|daha fazlasını|haberin devamını|yazının devamını} {oku|okuyun}$
        ^{haberin devamı|yazının devamı|haberin devamı için tıklayın|devamı için tıklayın|devamı için tıklayınız|haberin detayları için tıklayın|haberin detayı}$
        ^{bu konuda|konuyla ilgili|haberle ilgili|bu konu hakkında|bu konuyla ilgili} {daha fazlası|daha fazla haber|diğer haberler|diğer yazılar|diğer içerikler}$
        ^{en çok|çok|haftanın en çok|bugün en çok|günün en çok} {okunan yazılar|okunanları|okunan haberleri|okunan makaleler|izlenenler|izlenen videolar|paylaşılanlar|yorumlananlar|konuşulanlar}$
        ^{en çok|haftanın en çok|bugün en çok|günün en çok} okunan haberler$
        ^{sizin için|senin için} {önerilenler|önerilen haberler|önerdiklerimiz|öneriler|seçilenler}$
        ^senin için seçtiklerimiz$
        ^{bunları da|bunlar da|bunu da} {beğenebilirsiniz|beğenebilirsin|sevebilirsiniz|okumak isteyebilirsiniz}$
        ^{bunları da|bunu da} ilginizi çekebilir$
        ^{ilginizi çekebilecek|sizin için seçtiğimiz|önerilen} {diğer haberler|yazılar|diğer yazılar|videolar|makaleler}$
        ^{ilginizi çekebilecek|sizin için seçtiğimiz} haberler$
        ^{ilginizi çekebilecek|sizin için seçtiğimiz} içerikler$
        ^{ilgili|benzer|diğer|son|popüler|önerilen|yeni} {gönderiler|konular|galeriler|paylaşımlar}$
        ^{ilgili|benzer|diğer|son|popüler|yeni} makaleler$
        ^{ilgili|benzer|diğer|son|popüler|yeni} videolar$
        ^{popüler|yeni} yazılar$
        ^{son dakika haberleri|son dakika haberler|son eklenen haberler|son eklenenler|en son haberler|en yeni haberler|günün haberleri|günün manşetleri|güncel haberler|son gelişmeler}$
        ^{öne çıkan|günün öne çıkan|haftanın öne çıkan|trend|manşet} {haberler|haberleri|yazılar|videolar|konular}$
        ^popüler haberleri$
        ^{kaçırmayın|bunları kaçırmayın|bunu kaçırmayın|gözden kaçırmayın|sakın kaçırmayın}$
        ^{editörün|editörlerin} {seçimi|seçtikleri|seçtiği haberler|önerileri}$
        ^{sonraki|sıradaki|bir sonraki|önceki|bir önceki} {makale|içerik}$
        ^{sıradaki|bir sonraki|bir önceki} yazı$
        ^{bir sonraki|bir önceki} haber$
        ^{daha fazla|daha çok|diğer} {yükle|haber yükle|haber|haberleri göster|haber göster|yazı|içerik|yazı yükle|içerik yükle}$
        ^{tüm|bütün} {haberleri|yazıları|videoları|galerileri} {gör|göster|görüntüle}$
        ^tüm haberler {için tıklayın|→|»}$
        ^{yazarlarımız|günün yazarları|günün yazıları|foto galeri|video galeri|video haberler}$
    """,
    "ar": """
        ^اقرأ أيضا$
        ^اقرأ أيضاً$
        ^إقرأ أيضا$
        ^اقرأ المزيد$
        ^مقالات ذات صلة$
        ^أخبار ذات صلة$
        ^مواضيع ذات صلة$
        ^موضوعات ذات صلة$
        ^مواضيع متعلقة$
        ^أخبار متعلقة$
        ^ذات صلة$
        ^مقالات مشابهة$
        ^مواضيع مشابهة$
        ^الأكثر قراءة$
        ^الأكثر مشاهدة$
        ^آخر الأخبار$
        ^أحدث الأخبار$
        ^قد يعجبك أيضا$
        ^قد يهمك أيضا$
        ^قد يهمك$
        ^شاهد أيضا$
        ^المزيد من الأخبار$
        ^اخترنا لك$
        ~^اقرأ أيضا:
        ~^اقرأ المزيد:
        ~^شاهد أيضا:
        ~^طالع أيضا:
        ~^قد يهمك:
        ~^المقال السابق
        ~^المقال التالي
        ^{المزيد|للمزيد} {حول|عن|في|من} {هذا الموضوع|الموضوع|هذه القصة|هذا الخبر|الخبر|هذا القسم}$
        ^{الأكثر|أكثر الأخبار|أكثر المقالات} {تداولا|شعبية|رواجا|تفاعلا|تعليقا|مشاركة|زيارة|استماعا|قراءة هذا الأسبوع|قراءة اليوم|قراءة هذا الشهر|مشاهدة اليوم|بحثا}$
        ^{موصى به لك|موصى به|مقترحات لك|مقترح لك|نقترح عليك|نرشح لك|اخترنا لكم|قد يهمكم|قد يهمكم أيضا|ربما يهمك|ربما يعجبك|ربما يعجبك أيضا|قد يعجبكم أيضا|قد تعجبك|قد ترغب في قراءة|قد يهمك قراءة|قد يهمك أيضا قراءة}$
        ^{مقالات|أخبار|مواضيع|موضوعات|قصص|فيديوهات|منشورات} {مماثلة|مرتبطة|مقترحة|قد تهمك|قد تعجبك}$
        ^{مقالات|موضوعات|قصص|فيديوهات|منشورات} متعلقة$
        ^{أخبار|موضوعات|قصص|فيديوهات|منشورات} مشابهة$
        ^{مقالات|أخبار|مواضيع|موضوعات|قصص|فيديوهات|منشورات} {تهمك|ذات علاقة|أخرى قد تهمك|مختارة|رائجة|شائعة|سابقة}$
        ^{أحدث|آخر|أقدم} {المقالات|التدوينات|المواضيع|الموضوعات|المنشورات|الفيديوهات|المستجدات|التقارير|المشاركات}$
        ^{لا تفوت|لا يفوتك|لا تفوتك|لا تفوت قراءة|لا تفوتوا|لا يفوتكم}$
        ^{اختيارات|اختيار|مختارات|ترشيحات} {المحرر|المحررين|التحرير|هيئة التحرير}$
        ^{الخبر|الموضوع|القصة} {التالي|السابق|التالية|السابقة}$
        ^المقال {التالية|السابقة}$
        ^{تحميل|عرض|شاهد|مشاهدة|حمل|إظهار} {المزيد|المزيد من الأخبار|المزيد من المقالات|مزيد من المقالات|كل الأخبار|جميع الأخبار|الكل}$
        ^{أكمل|تابع|واصل|إكمال|متابعة|استكمال} {القراءة|قراءة المقال|قراءة الخبر|قراءة الموضوع|قراءة المزيد}$
        ^{لقراءة المزيد|لقراءة الخبر كاملا|قراءة المزيد|المزيد من المقالات|المزيد من التفاصيل|لمزيد من التفاصيل|تفاصيل أكثر|اقرأ الخبر كاملا|اقرأ المقال كاملا|طالع أيضا|طالع المزيد|إقرأ أيضاً|إقرأ المزيد|اقرأ كذلك|اقرأ هنا|اقرؤوا أيضا|اقرأوا أيضا|شاهد أيضاً|شاهدوا أيضا|أيضا على الموقع|من الأرشيف|الأخبار الرئيسية|أهم الأخبار|أبرز الأخبار|عاجل الآن|أخبار عاجلة|الأخبار العاجلة|يتصدر الآن|الرائج الآن}$
        ^تدوينات {ذات صلة|التدوينات}$
        ^أحدث ذات صلة$
    """,
    "fa": """
        ^مطالب مرتبط$
        ^اخبار مرتبط$
        ^خبرهای مرتبط$
        ^مقالات مرتبط$
        ^مطالب مشابه$
        ^مطالب پیشنهادی$
        ^اخبار پیشنهادی$
        ^پیشنهاد ما$
        ^بیشتر بخوانید$
        ^بیشتر بدانید$
        ^همچنین بخوانید$
        ^این مطالب را هم بخوانید$
        ^پربازدیدترین‌ها$
        ^پربازدیدها$
        ^پربیننده‌ترین‌ها$
        ^آخرین اخبار$
        ^آخرین مطالب$
        ^تازه‌ترین اخبار$
        ^دیگر خبرها$
        ^خبرهای دیگر$
        ~^بیشتر بخوانید:
        ~^همچنین بخوانید:
        ~^بخوانید:
        ~^مطلب مرتبط:
        ~^خبر مرتبط:
        ~^مطلب قبلی
        ~^مطلب بعدی
        ^{ادامه مطلب|ادامه خبر|ادامه نوشته|ادامه مقاله|ادامه خواندن|ادامه را بخوانید|ادامه مطلب را بخوانید|متن کامل خبر|متن کامل را بخوانید|مشاهده ادامه مطلب|خواندن ادامه مطلب|شرح کامل خبر|متن کامل خبر را بخوانید}$
        ^{بیشتر|مطالب بیشتر|اخبار بیشتر|اطلاعات بیشتر} درباره {این موضوع|این خبر|همین موضوع|این مطلب}$
        ^{در همین زمینه|در همین رابطه|در همین رابطه بخوانید|در همین زمینه بخوانید|در این زمینه بیشتر بخوانید|در این باره بیشتر بخوانید|بیشتر ببینید|همچنین ببینید|این را هم بخوانید|این خبر را هم بخوانید|این خبرها را هم بخوانید|از این نویسنده بیشتر بخوانید|از این دسته بخوانید}$
        ^{پربازدیدترین|پربیننده‌ترین|پربحث‌ترین|پرمخاطب‌ترین|پرخواننده‌ترین} {اخبار|خبرها|مطالب|مقالات|عناوین|نوشته‌ها|ویدیوها|اخبار روز|خبرهای روز}$
        ^{پرطرفدارترین|محبوب‌ترین|داغ‌ترین|پربازدید ترین|مهم‌ترین} {اخبار|خبرها|مطالب|مقالات|عناوین|نوشته‌ها|ویدیوها|اخبار روز|خبرهای روز}$
        ^{پربازدیدترین|پربحث‌ترین‌ها|پربحث‌ترین|پرمخاطب‌ترین‌ها|پرطرفدارترین‌ها|داغ‌ترین‌ها|محبوب‌ترین‌ها|پربازدید|پربازدیدهای هفته|پربازدیدهای روز|پربازدید امروز|پربحث‌ها|داغ ترین ها|پربازدید ها|پربازدیدترین ها|پربیننده ترین ها}$
        ^{پیشنهاد|انتخاب|منتخب|برگزیده} {سردبیر|سردبیران|برای شما|خوانندگان|مخاطبان|ما به شما|تحریریه}$
        ^{شاید|ممکن است} {بپسندید|این مطالب را هم بپسندید|دوست داشته باشید|برایتان جالب باشد|این‌ها را هم دوست داشته باشید|این مطالب را بپسندید|به این مطالب علاقه‌مند باشید|شما هم بپسندید|علاقه‌مند باشید}$
        ^{نوشته‌های|نوشته های|پست‌های|ویدیوهای|موضوعات|گزارش‌های} {مرتبط|مشابه|پیشنهادی|دیگر|برگزیده|پربازدید}$
        ^مقالات {مشابه|پیشنهادی|دیگر|برگزیده|پربازدید}$
        ^خبرهای {مشابه|پیشنهادی|برگزیده|پربازدید}$
        ^مطالب {دیگر|برگزیده|پربازدید}$
        ^{مقالات|نوشته‌های|نوشته های|پست‌های|ویدیوهای|موضوعات|گزارش‌های|خبرهای|مطالب} {محبوب|تازه|اخیر|جدید|جدیدتر}$
        ^{آخرین|جدیدترین|تازه‌ترین|تازه ترین} {خبرها|مقالات|نوشته‌ها|عناوین|ویدیوها|مطالب سایت|پست‌ها}$
        ^{جدیدترین|تازه ترین} اخبار$
        ^{جدیدترین|تازه‌ترین|تازه ترین} مطالب$
        ^{از دست ندهید|این را از دست ندهید|این مطلب را از دست ندهید|این خبر را از دست ندهید|از دست ندهيد}$
        ^{خبر|مقاله|نوشته|پست|ویدیوی} {بعدی|قبلی}$
        ^{بارگذاری|نمایش|مشاهده|لود} {بیشتر|موارد بیشتر|مطالب بیشتر|اخبار بیشتر|خبرهای بیشتر|همه اخبار|همه مطالب|همه خبرها|تمام اخبار|بیشتر اخبار}$
        ^{موارد بیشتر|سایر اخبار|سایر خبرها|سایر مطالب|اخبار برگزیده|اخبار ویژه|اخبار روز|اخبار داغ|عناوین برگزیده|وب‌گردی|وبگردی|وب گردی|از دیگر رسانه‌ها|از رسانه‌های دیگر|اخبار منتخب|پیشنهاد میکنیم بخوانید|خواندنی‌ها|دیدنی‌ها|عکس و فیلم|ویدئوهای مرتبط|فیلم‌های مرتبط|عکس‌های مرتبط|گالری‌های مرتبط}$
        ^درباره * بیشتر بخوانید$
    """,
    "he": """
        ^קראו גם$
        ^קרא גם$
        ^כתבות נוספות$
        ^כתבות קשורות$
        ^כתבות דומות$
        ^כתבות מומלצות$
        ^עוד בנושא$
        ^עוד כתבות$
        ^עוד באתר$
        ^אולי יעניין אותך$
        ^אולי יעניין אותך גם$
        ^אולי יעניין אתכם$
        ^אולי יעניין אתכם גם$
        ^הנקראות ביותר$
        ^הכתבות הנקראות ביותר$
        ^הנצפים ביותר$
        ^מאמרים נוספים$
        ^מאמרים קשורים$
        ^מומלצים עבורך$
        ^מה עוד קרה$
        ~^קראו גם:
        ~^קראו עוד:
        ~^עוד בנושא:
        ~^ראו גם:
        ~^לכתבה הקודמת
        ~^לכתבה הבאה
        ^{קראו|קרא|לקריאה|המשיכו|המשך} {עוד|עוד...|נוספת|לקרוא|לקריאה|קריאה|עוד בנושא|עוד כתבות}$
        ^{לכתבה המלאה|להמשך הכתבה|לקריאת הכתבה|לידיעה המלאה|להמשך הקריאה|לכל הכתבות|לכל החדשות|לכתבות נוספות|לעוד כתבות|עוד כתבות בנושא|עוד חדשות|עוד בחדשות|עוד מהאתר|עוד בקטגוריה|עוד באותו נושא|עוד על הנושא|עוד על נושא זה|עוד באותו עניין|עוד סיפורים|כתבות בנושא}$
        ^{הכי|הכתבות הכי} {נקראים|נקראות|נצפים|נצפות|חמות|פופולריים|פופולריות|מדוברות|חם באתר|חם ברשת|מדוברים|נקראות היום|נקראות השבוע}$
        ^{הנצפות|הפופולריות|הפופולריים|המדוברות|החמות|הנקראים} {ביותר|באתר|השבוע|היום}$
        ^הנצפים {באתר|השבוע|היום}$
        ^{מומלצים|מומלץ עבורך|מומלץ עבורכם|מומלצים עבורכם|מומלצים בשבילך|מומלץ באתר|במיוחד בשבילך|במיוחד עבורך|המלצות עבורך|המלצות בשבילכם|כתבות מומלצות עבורך}$
        ^{כתבות|מאמרים|פוסטים|נושאים|סרטונים|תכנים} {שאולי יעניינו אותך|שאולי יעניינו אתכם|שאולי תאהבו|שיעניינו אותך|שיעניינו אתכם|נוספות שיעניינו אותך|שאסור לפספס|אחרונים|אחרונות}$
        ^{כתבות|פוסטים|נושאים|סרטונים|תכנים} קשורים$
        ^{כתבות|מאמרים|פוסטים|נושאים|סרטונים|תכנים} {דומים|מומלצים|פופולריים|פופולריות|נבחרות|קודמים|חדשות|חדשים|מהשבוע האחרון}$
        ^{מאמרים|פוסטים|נושאים|סרטונים|תכנים} בנושא$
        ^{אולי תאהבו|אולי תאהב|אולי תרצו לקרוא|אולי תתעניינו|ייתכן שתאהבו|אולי פספסתם|אולי תתעניין|אולי תאהבי} {גם|גם את|גם בכתבות|גם:|לקרוא גם}$
        ^אולי יעניין אותך {גם את|גם בכתבות|גם:|לקרוא גם}$
        ^{אולי תאהבו|אולי פספסתם|אולי תרצו לקרוא|שווה קריאה|שווה לקרוא}$
        ^{חדשות|ידיעות|עדכונים|מבזקים} {אחרונות|אחרונים|חמות|נוספות באתר}$
        ^כתבות {חמות|נוספות באתר}$
        ^{אל תפספסו|אל תחמיצו|אסור לפספס|אל תפספס|לא כדאי לפספס}$
        ^{בחירת|בחירות|המלצת|המלצות} {העורך|העורכים|המערכת|העורכת}$
        ^{טען|טענו|הצג|לעוד} {עוד|עוד כתבות|כתבות נוספות|עוד פוסטים|הכל|הכול|עוד תוצאות|עוד חדשות}$
        ^{טעינת|הציגו|ראו|ראה} {עוד|עוד כתבות|כתבות נוספות|עוד פוסטים|הכל|הכול|עוד תוצאות|עוד חדשות}$
        ^{המאמר|הידיעה} {הבאה|הבא|הקודמת|הקודם}$
        ^הכתבה {הבא|הקודם}$
    """,
    "hi": """
        ^{इस|इसी} {विषय|मुद्दे|खबर} {पर और|पर और पढ़ें|पर और खबरें|से जुड़ी खबरें|से जुड़ी और खबरें|से संबंधित खबरें|पर अन्य लेख|से जुड़े लेख}$
        ^{आपको|शायद आपको} {ये|यह} भी {पसंद आ सकता है|पसंद आ सकती है|पसंद आएगा|पसंद आएंगे|पसंद आ सकते हैं}$
        ^{आपके लिए सुझाव|आपके लिए चुनी गई खबरें|सबसे ज्यादा पढ़ी गई खबरें|सबसे अधिक पढ़ी गई|और खबरें पढ़ें|और पढ़िए|इसे भी पढ़िए|और लेख पढ़ें|ताज़ा खबरें देखें|लोकप्रिय खबरें|संबंधित लेख|संबंधित समाचार}$
        ^यह भी पढ़ें$
        ^ये भी पढ़ें$
        ^इसे भी पढ़ें$
        ^संबंधित खबरें$
        ^सम्बंधित खबरें$
        ^और पढ़ें$
        ^और खबरें$
        ^अन्य खबरें$
        ^ताजा खबरें$
        ^ताज़ा खबरें$
        ^लेटेस्ट न्यूज$
        ^ट्रेंडिंग न्यूज$
        ^सबसे ज्यादा पढ़ी गई$
        ^बड़ी खबरें$
        ^टॉप न्यूज$
        ~^यह भी पढ़ें:
        ~^ये भी पढ़ें:
        ~^इसे भी पढ़ें:
        ~^यह भी देखें:
        ~^और पढ़ें:
        ~^पिछली खबर
        ~^अगली खबर
        ^{आगे|पूरी खबर|पूरा लेख|विस्तार से|अधिक} {पढ़ें|पढ़िए}$
        ^{ताज़ा|ताजा|हाल के|हालिया|नई|नवीनतम|नए} {पोस्ट|लेख|समाचार|खबर|आर्टिकल|न्यूज|न्यूज़}$
        ^{हाल के|हालिया|नई|नवीनतम|नए} खबरें$
        ^आप के लिए {सुझाव|अनुशंसित|चुनिंदा खबरें|चुनी गई खबरें|खास|रिकमेंडेड}$
        ^आपके लिए {अनुशंसित|चुनिंदा खबरें|खास|रिकमेंडेड}$
        ^{सबसे|सर्वाधिक} {ज्यादा|अधिक|} {पढ़े गए|पढ़ा गया} {लेख|खबरें|}$
        ^सर्वाधिक {ज्यादा|अधिक|} पढ़ी गई {लेख|खबरें|}$
        ^सबसे पढ़ी गई {लेख|खबरें|}$
        ^सबसे ज्यादा पढ़ी गई लेख$
        ^सबसे अधिक पढ़ी गई {लेख|खबरें}$
        ^{चर्चित|प्रमुख} {खबरें|न्यूज|न्यूज़|लेख|विषय|टॉपिक|वीडियो|समाचार|टॉपिक्स|पोस्ट}$
        ^ट्रेंडिंग {खबरें|न्यूज़|लेख|विषय|टॉपिक|वीडियो|समाचार|टॉपिक्स|पोस्ट}$
        ^लोकप्रिय {न्यूज|न्यूज़|लेख|विषय|टॉपिक|वीडियो|समाचार|टॉपिक्स|पोस्ट}$
        ^संबंधित {न्यूज|न्यूज़|विषय|टॉपिक|वीडियो|टॉपिक्स|पोस्ट}$
        ^{संपादक|संपादकों|सम्पादक} की {पसंद|पसंदीदा|खास पसंद}$
        ^{इसे|यह|ये} {न चूकें|मिस न करें|भी देखें|जरूर पढ़ें|ज़रूर पढ़ें}$
        ^{और|अधिक} {खबरें|लेख|पोस्ट|स्टोरी|समाचार} {लोड करें|देखें|दिखाएं}$
        ^अधिक {खबरें|लेख|पोस्ट|स्टोरी|समाचार} पढ़ें$
        ^और {पोस्ट|स्टोरी|समाचार} पढ़ें$
    """,
    "id": """
        ^{lebih lanjut|selengkapnya|lebih banyak|berita lain|artikel lain} {tentang|mengenai|soal|seputar|dalam} {topik|tema|isu} {ini|tersebut}$
        ^{paling banyak|yang paling banyak} {dibaca|dilihat|dicari}$
        ^{anda|kamu} {mungkin juga|juga mungkin|mungkin} {suka|menyukai|menyukainya|tertarik|suka artikel ini}$
        ^{berita lainnya untuk anda|rekomendasi bacaan|rekomendasi artikel|artikel pilihan untuk anda|baca artikel lainnya|artikel lain dari rubrik ini|simak juga artikel berikut|lihat berita lainnya|jangan sampai terlewat}$
        ^baca juga$
        ^baca lainnya$
        ^baca selanjutnya$
        ^artikel terkait$
        ^berita terkait$
        ^artikel lainnya$
        ^berita lainnya$
        ^artikel menarik lainnya$
        ^berita terpopuler$
        ^terpopuler$
        ^berita populer$
        ^artikel populer$
        ^artikel terbaru$
        ^berita terbaru$
        ~^terkini$
        ^berita terkini$
        ^rekomendasi untuk anda$
        ~^rekomendasi$
        ^pilihan editor$
        ^mungkin anda suka$
        ^simak juga$
        ^lihat juga$
        ~^baca juga:
        ~^baca selengkapnya:
        ~^simak juga:
        ~^lihat juga:
        ~^artikel sebelumnya
        ~^artikel selanjutnya
        ^{simak|lihat} {selengkapnya|lebih lanjut|selanjutnya|lainnya|lebih banyak|artikel lengkapnya}$
        ^baca {selengkapnya|lebih lanjut|lebih banyak|artikel lengkapnya}$
        ^{baca selengkapnya|baca lebih lanjut|baca juga} {mengenai|tentang|seputar|soal|terkait}
        ^{tulisan|pos|postingan|kiriman} {terakhir|terbaru|terkini|terpopuler|populer|pilihan|unggulan|teratas|serupa|sejenis}$
        ^artikel {terakhir|terkini|terpopuler|pilihan|unggulan|teratas|serupa|sejenis}$
        ^berita {terakhir|pilihan|unggulan|teratas|serupa|sejenis}$
        ^{lanjutkan|teruskan} membaca$
        ^{direkomendasikan|rekomendasi|pilihan} {untukmu|bagi anda|buat kamu|redaksi|pembaca|hari ini}$
        ^{direkomendasikan|pilihan} untuk anda$
        ^{sedang|yang sedang|lagi} {tren|trending|populer|hangat|ramai} {sekarang|saat ini|hari ini|}$
        ^{jangan|tak boleh} {lewatkan|ketinggalan|sampai ketinggalan|terlewat|terlewatkan} {berita ini|artikel ini|}$
        ^{berita|artikel} {dalam|di|dari} {topik|tema|kategori|penulis} {ini|yang sama}$
        ^{muat|tampilkan} {lebih banyak|lebih banyak artikel|lebih banyak berita|berita lainnya|artikel lainnya|artikel lain|berita lain}$
        ^lihat {lebih banyak artikel|lebih banyak berita|artikel lainnya|artikel lain|berita lain}$
        ^{paling|terbanyak} {populer|dibaca|dikomentari|sering dibaca|banyak dibagikan} {hari ini|minggu ini|pekan ini|bulan ini|}$
        ^{paling|terbanyak} banyak dibaca {hari ini|minggu ini|pekan ini|bulan ini}$
        ^terbanyak banyak dibaca $
        ^{simak|lihat|tonton|saksikan} juga {video|video:|foto|foto:}
    """,
    "vi": """
        ^{có thể|bạn có thể|có lẽ bạn} {bạn sẽ thích|bạn thích|cũng thích|quan tâm|cũng quan tâm|sẽ thích|bạn cũng quan tâm|muốn đọc}$
        ^{các bài viết khác|tin cùng chủ đề|bài cùng chủ đề|bài viết cùng chủ đề|thêm về chủ đề này|bài đọc nhiều nhất|tin đọc nhiều nhất|đừng bỏ lỡ|tin mới nhất|gợi ý cho bạn|dành cho bạn|xem thêm bài viết khác}$
        ^tin liên quan$
        ^bài liên quan$
        ^bài viết liên quan$
        ^tin tức liên quan$
        ^tin cùng chuyên mục$
        ^cùng chuyên mục$
        ^bài cùng chuyên mục$
        ^tin khác$
        ^các tin khác$
        ~^tin mới$
        ^tin nóng$
        ^đọc nhiều$
        ^đọc nhiều nhất$
        ^tin đọc nhiều$
        ^xem nhiều$
        ^xem thêm$
        ^đọc thêm$
        ^có thể bạn quan tâm$
        ^bài viết khác$
        ~^xem thêm:
        ~^đọc thêm:
        ~^đọc tiếp:
        ~^bài trước
        ~^bài tiếp theo
        ^{bài viết|bài|tin tức|bài đăng} {mới|mới nhất|gần đây|nổi bật|xem nhiều|đọc nhiều|tương tự|đáng chú ý|phổ biến|được quan tâm|hay nhất}$
        ^tin {gần đây|nổi bật|xem nhiều|tương tự|đáng chú ý|phổ biến|được quan tâm|hay nhất}$
        ^{đọc|xem} {thêm|tiếp} {về|bài|tin|bài về|tin về|các bài về}
        ^{đọc|xem} {tiếp|nhiều hơn|chi tiết|toàn bộ|bài viết|toàn văn|bài viết đầy đủ}$
        ^{nhiều bài|bài khác|tin khác} {về|cùng} {chủ đề|tác giả|chuyên mục} {này|}$
        ^thêm {về|cùng} {tác giả|chuyên mục} {này|}$
        ^thêm cùng chủ đề {này|}$
        ^thêm về chủ đề $
        ^{đề xuất|dành riêng|khuyến nghị} {cho bạn|dành cho bạn|cho độc giả|hôm nay}$
        ^gợi ý {dành cho bạn|cho độc giả|hôm nay}$
        ^{đang|} {thịnh hành|hot|được quan tâm|gây sốt|nóng|xu hướng} {hiện nay|trong ngày|hôm nay|trên mạng|nhất}$
        ^{lựa chọn|gợi ý|tuyển chọn|chọn lọc} {của|từ} {ban biên tập|biên tập viên|tòa soạn|tổng biên tập}$
        ^{đừng|không thể} bỏ {lỡ|qua} {tin này|bài này|hôm nay}$
        ^không thể bỏ {lỡ|qua} $
        ^đừng bỏ qua $
        ^{tải|xem} thêm {bài viết|tin|bài|tin tức|tin khác|bài khác|nội dung}$
    """,
    "th": """
        ^{อ่านมากที่สุด|ข่าวที่มีผู้อ่านมากที่สุด|ยอดอ่านสูงสุด|บทความแนะนำสำหรับคุณ|แนะนำสำหรับคุณ|เรื่องที่คุณอาจสนใจ|บทความที่คุณอาจสนใจ|ข่าวอื่นในหมวดนี้|บทความอื่นในหมวดเดียวกัน|เพิ่มเติมเกี่ยวกับเรื่องนี้|อ่านข่าวอื่นๆ|ดูข่าวทั้งหมด|ข่าวแนะนำสำหรับคุณ}$
        ^ข่าวที่เกี่ยวข้อง$
        ^บทความที่เกี่ยวข้อง$
        ^เรื่องที่เกี่ยวข้อง$
        ^เนื้อหาที่เกี่ยวข้อง$
        ^ข่าวแนะนำ$
        ^บทความแนะนำ$
        ^เรื่องแนะนำ$
        ^ข่าวล่าสุด$
        ^บทความล่าสุด$
        ^ข่าวยอดนิยม$
        ^บทความยอดนิยม$
        ^ข่าวอื่นๆ$
        ^อ่านเพิ่มเติม$
        ^อ่านข่าวเพิ่มเติม$
        ^อ่านต่อ$
        ^คุณอาจสนใจ$
        ^ข่าวเด่น$
        ^ดูเพิ่มเติม$
        ~^อ่านเพิ่มเติม:
        ~^อ่านข่าวเพิ่มเติม:
        ~^ข่าวที่เกี่ยวข้อง:
        ~^อ่านต่อ:
        ^{เรื่อง|บทความ|โพสต์|ข่าว|กระทู้}{ใหม่ล่าสุด|น่าสนใจ|ที่น่าสนใจ|ที่คล้ายกัน|มาแรง|ใหม่}$
        ^{เรื่อง|โพสต์|กระทู้}ล่าสุด$
        ^{เรื่อง|โพสต์|กระทู้}ยอดนิยม$
        ^{โพสต์|กระทู้}แนะนำ$
        ^{อ่าน|ดู}{บทความเต็ม|ฉบับเต็ม|ข่าวเต็ม|ข่าวต่อ|เรื่องเต็ม}$
        ^ดูต่อ$
        ^{อ่านเพิ่มเติม|อ่านต่อ|ข่าวเพิ่มเติม|บทความเพิ่มเติม}{เกี่ยวกับ| เกี่ยวกับ}
        ^{แนะนำ|คัดสรร|เรื่องแนะนำ|บทความแนะนำ|ข่าวแนะนำ}{เพื่อคุณ|จากบรรณาธิการ|วันนี้|ประจำวัน}$
        ^{คัดสรร|เรื่องแนะนำ}สำหรับคุณ$
        ^{กำลังเป็น|กำลัง}{ที่นิยม|กระแส|เทรนด์|มาแรง|ฮิต|ที่พูดถึง}$
        ^{คุณ|ท่าน}{อาจ|อาจจะ}{ชอบ|ยังชอบ|ชื่นชอบ|พลาด|ถูกใจ}$
        ^ท่าน{อาจ|อาจจะ}สนใจ$
        ^คุณอาจจะสนใจ$
        ^{ห้ามพลาด|อย่าพลาด|ไม่ควรพลาด|เรื่องห้ามพลาด|ข่าวห้ามพลาด|ห้ามพลาดข่าวนี้}$
        ^{บรรณาธิการแนะนำ|กองบรรณาธิการแนะนำ|เรื่องเด่น|ข่าวเด่นวันนี้|เรื่องที่เกี่ยวข้องกัน|หัวข้อที่เกี่ยวข้อง|ข่าวฮิต}$
        ^{โหลด|ดู|อ่าน}{บทความ|เรื่อง|โพสต์}{เพิ่มเติม|เพิ่ม|อื่นๆ|อื่น ๆ}$
        ^{โหลด|ดู}ข่าว{เพิ่มเติม|เพิ่ม|อื่นๆ|อื่น ๆ}$
        ^อ่านข่าว{เพิ่ม|อื่น ๆ}$
        ^{ข่าว|บทความ|เรื่อง}{อื่นๆ|อื่น ๆ}{ในหมวดนี้|ในหมวดเดียวกัน|ที่น่าสนใจ|ที่เกี่ยวข้อง|ในหัวข้อนี้}$
        ^{ข่าว|บทความ|เรื่อง}อื่น{ที่น่าสนใจ|ที่เกี่ยวข้อง|ในหัวข้อนี้}$
        ^{บทความ|เรื่อง}อื่นในหมวดนี้$
        ^{ข่าว|เรื่อง}อื่นในหมวดเดียวกัน$
        ^{ข่าว|บทความ|เรื่อง}{ในหมวดนี้|ในหมวดเดียวกัน|ในหัวข้อนี้}$
    """,
}

CONTAINERS = """
    taboola
    outbrain
    ^ob-widget
    ^ob-smartfeed
    ^yarpp
    relatedposts
    ^zergnet
    ^revcontent
    ^rc-widget
    ^mgid
    ^mgbox
    ^dianomi
    ^nrelate
    ^trc-related
    ^trc-rbox
    ^shareaholic-canvas
    ^plista
    ^linkwithin
    ^crp-related
    ^wpp-list
    ^rp4wp
    ^rpwe
    ^td-related
    ^jeg-related
    ^jnews-related
    ^mh-related
    ^elementor-widget-posts
    ^widget-recent
    ^related$
    related-posts
    related-post
    ^related-articles$
    related-article
    related-stories
    related-story
    related-news
    related-links
    related-link
    related-topics
    related-items
    related-item
    related-reading
    related-reads
    related-videos
    related-video
    related-blogs
    related-blog
    related-pages
    related-entries
    related-resources
    related-insights
    related-guides
    related-recipes
    related-events
    related-box
    related-block
    related-section
    related-container
    related-wrapper
    related-widget
    related-module
    related-grid
    related-carousel
    related-slider
    related-card
    related-cards
    related-list
    related-title
    related-inner
    post-related
    posts-related
    article-related
    articles-related
    entry-related
    single-related
    story-related
    content-related
    section-related
    ^recommended$
    recommended-posts
    recommended-articles
    recommended-article
    recommended-stories
    recommended-reading
    recommended-content
    recommended-products
    recommended-for
    similar-posts
    similar-post
    similar-articles
    similar-stories
    suggested-posts
    suggested-articles
    suggested-content
    ^recirc
    read-next
    ^up-next
    read-also
    also-like
    may-like
    might-like
    more-articles
    more-stories
    more-posts
    more-news
    more-from-author
    more-like-this
    more-resources
    explore-more
    latest-posts
    latest-articles
    latest-blog
    latest-blogs
    recent-posts
    recent-articles
    recent-stories
    recent-entries
    recent-comments
    popular-articles
    trending-posts
    trending-articles
    trending-stories
    trending-now
    top-stories
    top-posts
    must-read
    dont-miss
    other-stories
    other-posts
    editors-picks
    upsells
    cross-sells
    recently-viewed
    also-bought
"""

TEASER_WORDS = 25
"""A longer line is no headline; behind the last paragraph, a sentence of up to so many words may be a standfirst."""

EXCERPT_WORDS = 45
"""Behind the article, headlines each with a paragraph of at most so many words are teasers with their excerpts."""

HEADLINE_WORDS = 4
"""In the middle of an article a shorter line behind a stub is taken for a heading, not for a teaser."""

RUN_MIDDLE = 8
"""At most so many teasers hang on a stub in the middle of an article."""

RUN_TAIL = 25
"""At most so many lines hang on a stub behind the body; lists of more are tables or archives."""

STUB_WORDS = 5
"""A stub may name its subject ("More from the region"); a longer line says something."""

LONG_STUB = 8
"""A line that begins or ends with a sure phrase ("Other stories you may like") is a stub up to so many words."""

LATE = 0.2
"""Behind all but this share of the prose a stub stands at the end of the article, wherever the body seems to end:
teasers with excerpts look like a body."""

BODY_SHARE = 0.4
"""A body with less than this share of the words stands on a page of lists, where lists stay."""

STUB = 0.92
"""The stub itself: a line that is one of these phrases and nothing else."""

TEASER_TAIL = 0.8
TEASER_MIDDLE = 0.72
"""Teasers: surer behind the body than between two paragraphs."""

_FROM = (
    "more from",
    "mehr von",
    "mehr aus",
    "plus de",
    "más de",
    "altro da",
    "mais de",
    "meer van",
    "meer uit",
    "więcej z",
    "mer från",
)
"""Phrases that name a source behind them: "More from The Harbor Ledger:"."""

_INVITING = (
    "learn", "find", "see", "read", "check", "click", "explore", "watch", "keep", "don't", "get", "useful", "helpful",
    "erfahre", "lesen", "hier", "en savoir", "pour", "lire", "ne ", "puede", "conoce", "per ", "lees", "läs", "dowiedz",
)  # fmt: skip
"""Invitations begin so; they stand for themselves and have no teasers below them."""

POINTED = 0.72
"""Score of a label and a headline behind an arrow, where no phrase says what they are."""

_POINTERS = "\u2192\u279c\u27a1\u27a4\u25b6\u25ba\u21d2\u00bb\U0001f449"
_POINTED = re.compile(
    r"(?:[\u2192\u279c\u27a1\u27a4\u25b6\u25ba\u21d2\U0001f449]\ufe0f?|\u00bb\s)\s*[^:：.!?]{3,30}\s?[:：]\s?[^:：\u00ab]{12,160}(?<![.;])"
)

SINGLE = 0.75
INVITATION = 0.5
"""An announcement with a colon holds the headline of another article; an invitation ("read our guide to ...") may be a
sentence of this one."""

LABEL_CHARACTERS = 30
"""An announcement in the middle of a label ("Zum Weiterlesen:") begins within so many characters."""

EVERY_PAGE = True
"""An arrow with a label and a headline has no words to look for."""

BUTTONS = frozenset(
    fold(row)
    for row in """
    read more
    find out more
    keep reading
    continue reading
    see more
    learn more
    weiterlesen
    mehr lesen
    jetzt lesen
    hier weiterlesen
    lire la suite
    en savoir plus
    pour en savoir plus
    continuer la lecture
    leer más
    lee más
    lea más
    ver más
    conoce más
    sigue leyendo
    seguir leyendo
    leggi
    leggi tutto
    scopri di più
    per saperne di più
    continua a leggere
    leia mais
    ler mais
    saiba mais
    veja mais
    continue lendo
    continue a ler
    lees meer
    lees verder
    lees alles
    meer lezen
    verder lezen
    meer weten
    czytaj więcej
    czytaj dalej
    zobacz więcej
    dowiedz się więcej
    więcej informacji
    подробнее
    читать далее
    читать дальше
    узнать больше
    läs mer
    läs vidare
    läs hela
    mer information
    もっと見る
    もっと読む
    続きはこちら
    詳しくはこちら
    詳しくは
    看更多
    更多
    और पढ़ें
    اقرأ المزيد
    بیشتر بخوانید
    بیشتر بدانید
    อ่านต่อ
    อ่านเพิ่มเติม
    ดูเพิ่มเติม
    xem thêm
    đọc thêm
    прочети още
    прочетете още
    виж още
    вижте още
    διαβάστε περισσότερα
    baca selanjutnya
    baca lainnya
    """.strip().splitlines()
)
"""Buttons below a teaser, not stubs above some; with a colon they announce."""

_ARROW = re.compile(
    r"\s{0,9}(?:[-*\u2022]\s{0,9})?(?:[\u2192\u2794\u279c\u27a1\u27a4\u25b6\u25ba\u25b8\u21d2]|>>|\u00bb\s|[\U0001f449\U0001f4d6\U0001f517\U0001f4f0])"
)
"""Arrows and hands that point to another page."""

_NEIGHBOR = re.compile(
    r"\W{0,10}(?i:(?:previous|next|older|newer) (?:post|article|story|entry)|(?:vorherig|nächst)er (?:artikel|beitrag)"
    r"|article (?:précédent|suivant)|(?:artículo|entrada) (?:anterior|siguiente)|articolo (?:precedente|successivo)"
    r"|(?:artigo|post) anterior|próximo (?:artigo|post)|(?:vorig|volgend) (?:artikel|bericht)"
    r"|(?:poprzedni|następny) (?:artykuł|wpis)|(?:предыдущая|следующая) (?:статья|запись|новость)"
    r"|(?:föregående|nästa) (?:artikel|inlägg))\W{0,10}(?=[^\W\d_a-zß-öø-ÿа-яё]|\d|[\"“„«‘])"
)
"""The headline of the previous or next article behind its label: it begins with a capital, a number or a quotation."""


_CONTINUES = re.compile(
    spelled(
        r"全文|繼續|继续|続き|\bhela\b|fortsätt|\bhele (?:indlægget|artik|histori|nyhed|innlegg|saken)|jatka|celý|pokrač|tovább|teljes"
        r"|continuarea|în continuare|articolul complet|полностью|продолж|повністю|продовж|цялата|ολόκληρ|συνέχεια|devam"
        r"|كاملا|ادامه|متن کامل|המשך|להמשך|המלאה|पूर[ाी]|selengkapnya$|tiếp$|toàn (?:bộ|văn)|ต่อ$"
    )
)
"""A stub that asks to read on in what stands above it: a teaser before it, and none behind."""

_ANNOUNCING = (":", "\u00bb", "\u2192", ">", "- ", "/ ")
"""What stands between an announcement and the headline (as in the view: dashes are hyphens)."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Stubs with their teasers, and single lines that announce another article."""
    reached = 0
    late = _late(page) if hits else 0
    yield from _pointed(page)
    for line, said in hits:
        if line.index < reached:
            continue
        if stub := _stub(page, line, said, late):
            findings = list(_with_teasers(page, line, stub, late))
            reached = line.index + len(findings)
            yield from findings
        else:
            yield _single(line, max(said, key=lambda hit: hit.end))


def _pointed(page: Page) -> Iterator[Finding]:
    """Lines such as "→ Background: The long winter of the captains" that stand alone between or behind paragraphs."""
    for line in page.lines[page.first + 1 :]:
        if (
            not line.prose
            and line.text.lstrip()[:1] in _POINTERS
            and "//" not in line.view
            and _POINTED.fullmatch(line.text.strip())
        ):
            beside = [other for other in page.around(line) if other is not None]
            if line.words <= TEASER_WORDS and not any(other.text.lstrip()[:1] in _POINTERS for other in beside):
                yield Finding(line, POINTED, "points to another article with an arrow")


def _late(page: Page) -> int:
    """The index from which on a line stands behind the article: the end of the body, or most of the prose.

    On a page of lists, the number of its lines.
    """
    start, end = page.body
    words = sum(line.words for line in page.lines)
    if sum(line.words for line in page.lines[start:end]) < BODY_SHARE * words or not end:
        return len(page.lines)
    left = LATE * sum(line.words for line in page.lines if line.prose)
    for line in reversed(page.lines):
        left -= line.words if line.prose else 0
        if left < 0:
            return min(line.index + 1, page.body[1])
    return page.body[1]


def _stub(page: Page, line: Line, said: Sequence[Hit], late: int) -> str:
    """The phrase that the line is; "" if it is none. A hint is a stub behind the body only."""
    behind = line.index >= page.body[1] and late < len(page.lines)
    length = len(bare(line.view))
    says = line.view.endswith((".", "!", "?", "。", "！", "？"))
    if (bare(line.view) in BUTTONS and not _says_colon(line)) or _opens_text(page, line):
        return ""
    for hit in said:
        hint, whole = hit.phrase.hint, hit.end - hit.start >= length
        if hint and hit.phrase.text.endswith("* :"):
            continue
        if whole and (behind or not hint or ((line.index >= late or _says_colon(line)) and _leads(page, line))):
            return hit.phrase.text.rstrip(":")
        named = not hint and not says and line.words <= LONG_STUB and (hit.phrase.starts or hit.end >= length)
        if named and (line.index >= late or whole or not between_paragraphs(page, line)):
            return hit.phrase.text
    phrase = said[0].phrase.text
    # "More from the region": behind the body a short line that begins like a stub is one.
    if behind and line.words <= STUB_WORDS and not line.ends and ":" not in line.view:
        return "" if phrase.startswith(_INVITING) else line.view
    if phrase in _FROM and _says_colon(line) and line.words <= LONG_STUB and _leads(page, line):
        return "" if any(map(str.isdigit, line.view)) else line.view.rstrip(":")
    return ""


def _opens_text(page: Page, line: Line) -> bool:
    """Whether a line is the first sentence of a text without line breaks: nothing yet that it could be related to."""
    below = page.around(line)[1]
    return line.index == 0 and below is not None and below.number == line.number


def _says_colon(line: Line) -> bool:
    """Whether a line announces what is below it."""
    return line.view.endswith(":")


def _leads(page: Page, line: Line) -> bool:
    """Whether the line below may be a teaser, and not the paragraph or the list that a heading leads to."""
    below = page.around(line)[1]
    return below is not None and _headline(below) and below.marker in ("", "#", "-")


def _headline(line: Line) -> bool:
    long_enough = HEADLINE_WORDS <= line.words <= TEASER_WORDS
    return long_enough and not line.prose and not line.view.endswith((".", ":", ";")) and not _fragment(line)


def _fragment(line: Line) -> bool:
    """Whether a line begins in the middle of a sentence: extractors break sentences at links. A link itself does not."""
    if line.evidence.link_share > LINKED:
        return False
    start = line.text.lstrip(" \t-*\u2022#>")[:1]
    return start.islower() or start in (",", ".", ";", ")")


def _continues(line: Line, after: Line) -> bool:
    """Whether the sentence of a line goes on in the next one; that of a link is as long as the link."""
    return line.evidence.link_share <= LINKED and _fragment(after)


def _single(line: Line, hit: Hit) -> Finding:
    """A line that begins with an announcement, and is short enough to hold a headline and nothing else."""
    phrase = hit.phrase.text
    if line.words > TEASER_WORDS or line.view.count(". ") > 1 or hit.start > LABEL_CHARACTERS:
        return Finding(line, MENTION, f'says "{phrase}" in a paragraph')
    after = line.view[hit.end :].lstrip()
    colon = phrase.endswith((":", "】")) or after.startswith(_ANNOUNCING) or _barred(line, phrase)
    announces = colon and count_words(bare(after)) >= HEADLINE_WORDS - 1 and not line.view.endswith((".", "。"))
    if announces or _NEIGHBOR.match(line.text) or _ARROW.match(line.text):
        return Finding(line, SINGLE, f'announces another article: "{phrase}"')
    return Finding(line, INVITATION, f'may announce another article: "{phrase}"')


def _barred(line: Line, phrase: str) -> bool:
    """Whether a bar stands behind the announcement: the view has none."""
    before, bar, _ = line.text.partition("|")
    return bool(bar) and bare(before.lower()) == phrase


def _with_teasers(page: Page, line: Line, stub: str, late: int) -> Iterator[Finding]:
    """The stub, then what hangs on it. Without a body, the page may be a list of articles, and the list stays."""
    listed = late == len(page.lines)
    yield Finding(line, SINGLE if listed else STUB, f'is just "{stub}"')
    if listed or _CONTINUES.search(stub):
        return
    tail = line.index >= page.body[1] or (line.index >= late and (line.index > page.last or _excerpts(page, line)))
    score = TEASER_TAIL if tail else TEASER_MIDDLE
    for teaser in _tail(page, line) if tail else _middle(page, line):
        yield Finding(teaser, score, f'is a teaser under "{stub}" (line {line.number})')


def _tail(page: Page, stub: Line) -> Sequence[Line]:
    """Behind the article: all that follows, up to an address or a paragraph that no headline introduces.

    Sentences are excerpts of teasers where they take turns with headlines. Prose that resumes keeps its heading.
    """
    run: list[Line] = []
    excerpts = _excerpts(page, stub)
    for line in page.lines[stub.index + 1 : stub.index + 1 + RUN_TAIL]:
        fits = line.words <= TEASER_WORDS or (line.words <= EXCERPT_WORDS and excerpts)
        doubled = line.prose and bool(run) and run[-1].prose
        if not fits or doubled or _fragment(line) or "://" in line.view:
            if run and ((line.prose and not run[-1].prose and _may_be_heading(run)) or _continues(run[-1], line)):
                run.pop()
            break
        run.append(line)
    return run


def _excerpts(page: Page, stub: Line) -> bool:
    """Whether headlines and short paragraphs take turns below a stub, at least twice."""
    pairs = 0
    lines = page.lines[stub.index + 1 : stub.index + 1 + RUN_TAIL]
    for above, line in pairwise(lines):
        if line.prose and line.words > EXCERPT_WORDS:
            break
        pairs += line.prose and not above.prose
    return pairs > 1


def _middle(page: Page, stub: Line) -> Sequence[Line]:
    """Between paragraphs: headlines of the same form, without the last one if it may be a heading of what follows.

    A stub with a colon announces one headline, unless a list follows.
    """
    run: list[Line] = []
    for line in page.lines[stub.index + 1 : stub.index + 2 + RUN_MIDDLE]:
        if not _headline(line):
            if run and _continues(run[-1], line):
                run.pop()
            break
        if run and (line.marker != run[0].marker or (line.gap and not run[-1].gap and len(run) > 1)):
            break
        if run and _says_colon(stub) and line.marker != "-":
            return run
        run.append(line)
    if len(run) > RUN_MIDDLE:
        return ()
    after = stub.index + 1 + len(run)
    resumes = after < len(page.lines) and page.lines[after].prose
    if run and resumes and run[-1].marker in ("", "#") and not _says_colon(stub) and _may_be_heading(run):
        run.pop()
    return run


def _may_be_heading(run: list[Line]) -> bool:
    """Whether the last of some teasers could be the heading of the prose behind it."""
    last = run[-1]
    return last.marker == "#" or (last.gap and (len(run) == 1 or last.words < min(line.words for line in run[:-1])))


EXAMPLES = """
# en
- Most popular this week
  The mayor thanked the bakers, who had brought bread and coffee for everybody who stayed until the end of the night.

  The crews of both ferries returned to work on Monday after the owners had agreed to pay the arrears in full, and the first boat left the pier at noon with hundreds of passengers on board.
- Related content
- Harbor workers accept new contract
- Why the old lighthouse is leaning again
  Nobody had expected the strike to last for nine days when it began on a Saturday in the rain, least of all the captains, who had packed sandwiches for a single shift and no blankets at all.
- Read more: Islanders ask for a second pier
  The islanders got their mail by fishing boat in the meantime, and the baker, who had run out of flour on the third day, sold pancakes made of what the hotel kitchen could spare for the village.
  Read more about the history of the ferry in the book that the harbor museum will publish next spring.
  A judge will decide in autumn whether the owners must also pay for the hotel rooms of the passengers who were stuck, which the company has so far refused to do for any of them at all.
- Trending now
- Ten beaches without a single deck chair
- The baker who counts the waves

  The crews of both ferries returned to work on Monday after the owners had agreed to pay the arrears in full, and the first boat left the pier at noon with hundreds of passengers on board.
- 👉 Read more about the long winter of the captains
  Nobody had expected the strike to last for nine days when it began on a Saturday in the rain, least of all the captains, who had packed sandwiches for a single shift and no blankets at all.
- More from The Harbor Ledger:
- The baker who counts the waves
  What happens next
  The islanders got their mail by fishing boat in the meantime, and the baker, who had run out of flour on the third day, sold pancakes made of what the hotel kitchen could spare for the village.
- Also read | How the tide tables are made
  Popular concepts include:
  A judge will decide in autumn whether the owners must also pay for the hotel rooms of the passengers who were stuck, which the company has so far refused to do for any of them at all.
  Next post office to close: the one at the pier
- Previous Post What the Heron Knows
- Read This Next
- Ten beaches without a single deck chair
- The sea around the northern islands is colder than ever, and nobody swims there in June.
- The baker who counts the waves
- A portrait of the man who bakes for two islands and sleeps for four hours a night.

  Related work on tidal ferries goes back to the nineteen-fifties, when the first engineers measured the current.
  See also: chapter four, where the same curves are drawn for the winter months.
  Recommended

# zh
- 近期文章
- 閱讀更多
  他近期文章里提到的那座桥，其实早在三年前就拆了。

  港口两艘渡轮的船员在停工九天之后于周一恢复上班，船东同意在月底之前补发全部拖欠的工资，第一班船中午离开码头，船上坐满了等待多日的乘客和他们的行李。
- 推荐阅读：数海浪的面包师
  相关部门已经介入调查。
  专家说，相关阅读材料将在下学期发给学生，家长可以在学校网站上看到完整的书单。
- 相关阅读

# de
  Auch interessant? Das fragte der Küster. Er führt seit dreißig Jahren Besucher auf den Turm und zeigt ihnen oben immer zuerst die Dohlen und erst dann den Hafen mit seinen Kränen.
  Ähnliche Themen, andere Türme
  Der Turm der Nachbarstadt ist höher, aber dort führt niemand mehr hinauf, seit im Winter das Geländer gebrochen ist und der Rat sich über die Kosten nicht einigen kann.
  Meistgelesene Bücher liegen unten
  In der Stube des Küsters stehen vierhundert Bände, und die Besucher haben in das Gästebuch geschrieben, welche Worte sie im Laden der Stadt am häufigsten gesehen haben:
  - „Lesen Sie auch“
  - „Das lesen andere“
  - „Nicht verpassen“
  Im Frühjahr will der Küster aufhören, und die Gemeinde sucht jemanden, der Treppen mag, Dohlen nicht fürchtet und auch bei Nebel pünktlich um acht Uhr die Tür aufschließt.

- Lesen Sie hierzu: Rat verschiebt Abstimmung über die neue Brücke
- Die neuesten Beiträge
  Der Bürgermeister dankte den Bäckern, die Brot und Kaffee für alle gebracht hatten, die bis zum Ende blieben.

  Die Besatzungen beider Fähren sind am Montag an die Arbeit zurückgekehrt, nachdem die Eigner zugesagt hatten, die ausstehenden Löhne bis Monatsende vollständig zu zahlen.
- Passend dazu: Neue Regeln für den Hafen ab Mai
  Ähnliche Fälle gab es schon früher
  Wer mehr zum Thema wissen will, findet im Hafenmuseum eine kleine Ausstellung über den Streik von damals.
- Mehr zum Thema

# fr
  Les équipages des deux ferries ont repris le travail lundi après que les armateurs ont accepté de verser la totalité des arriérés avant la fin du mois.
- Voir aussi : Le long hiver des capitaines
  Sur le même quai, trois cafés ont ouvert.
  Il y a là de quoi lire, et à lire aussi bien pour les enfants que pour leurs grands-parents, dit la libraire du port.
- À lire aussi

- Le choix de la rédaction
- Charger plus d'articles
  Le choix de la rédaction a surpris les lecteurs, qui attendaient un dossier sur la fermeture de la sucrerie.

# es
  Las tripulaciones de los dos transbordadores volvieron al trabajo el lunes después de que los armadores aceptaran pagar todos los atrasos antes de fin de mes.
- Le puede interesar: El capitán que no sabe nadar
  Además: dos cuerdas y un cuchillo
  Las noticias relacionadas con la huelga ocuparon durante nueve días todas las portadas de la isla.
- Noticias relacionadas

- Selección del editor
- Cargar más noticias
  La selección del editor incluye tres cuentos que el autor había tachado en el manuscrito de Montevideo.

# it
  Gli equipaggi dei due traghetti sono tornati al lavoro lunedì dopo che gli armatori hanno accettato di pagare tutti gli arretrati entro la fine del mese.
- LEGGI ANCHE > Il fornaio che conta le onde
  Da vedere è soprattutto il faro, dice la guida.
  La maestra chiede ai bambini di leggere anche i cartelli del porto, che sono scritti in tre lingue.
- Leggi anche

- La scelta della redazione
- Carica altri articoli
  La scelta della redazione ha sorpreso i lettori, che si aspettavano un servizio sullo zuccherificio chiuso.

# pt
  As tripulações dos dois barcos voltaram ao trabalho na segunda-feira depois que os armadores aceitaram pagar todos os atrasados até o fim do mês.
- Relembre: Sete sopas contra a tempestade
  Veja mais longe quem sobe ao farol.
  O professor pede que o aluno leia também os avisos do porto, que estão escritos em três línguas.
- Leia também

- Escolha do editor
- Carregar mais notícias
  A escolha do editor incluiu três contos que o autor tinha riscado no manuscrito que deixou em Luanda.

# nl
- Mis ook niet: De bakker die een hele straat voedt
  De burgemeester dankte de bakkers, die brood en koffie hadden gebracht voor iedereen die tot het einde bleef.

  De bemanningen van de twee veerboten zijn maandag weer aan het werk gegaan nadat de reders hadden toegezegd alle achterstallige lonen voor het eind van de maand te betalen.
- Leestip: Het geheim van de rode boei
  Meest gelezen boek op het eiland blijft de bijbel.
  Op school lezen ze ook de borden van de haven, die in drie talen zijn geschreven, zegt de juf.
- Lees ook

# pl
  Załogi obu promów wróciły w poniedziałek do pracy, gdy armatorzy zgodzili się wypłacić wszystkie zaległości przed końcem miesiąca, a pierwszy statek odpłynął w południe.
- Nie przegap: Pies pilota ratuje dziecko
  Podobne sprawy
  Nauczycielka prosi, by dzieci czytały także tablice w porcie, które napisano w trzech językach.
- Czytaj także

- Wybór redakcji
- Inne z tej kategorii
  Wybór redakcji padł na fotografię promu we mgle, choć wydawca wolał zdjęcie burmistrza z nożyczkami.

# ru
  Экипажи обоих паромов в понедельник вернулись к работе после того, как судовладельцы согласились выплатить всю задолженность до конца месяца, и первый рейс ушёл в полдень.
- Советуем прочитать: Семь супов от шторма
  Похожие случаи
  Учительница просит детей читать также таблички в порту, которые написаны на трёх языках.
- Читайте также

- Вам также может понравиться
  Самое популярное блюдо ярмарки готовят из тыквы, меда и козьего сыра.

# sv
  Besättningarna på de båda färjorna återgick på måndagen till arbetet sedan rederierna lovat att betala alla innestående löner före månadens slut, och den första båten gick vid tolv.
- Lästips: Sju soppor mot stormen
  Liknande fall
  Fröken vill att barnen läser också skyltarna i hamnen, som är skrivna på tre språk.
- Läs också

- Redaktionens val
- Ladda fler artiklar
  Redaktionens val föll på en debutant från Kiruna.

  Besättningarna på de båda färjorna återgick på måndagen till arbetet sedan rederierna lovat att betala alla innestående löner före månadens slut, och den första båten gick vid tolv.
  En resenär berättade att hon hade sovit två nätter i väntsalen, och att bagaren på kajen hade bjudit henne på kaffe varje morgon tills båten till slut kom in genom dimman.
- Läs hela artikeln
  Fyrvaktaren tar emot besök
- Läs hela artikeln
  Tre getter på nattbåten
- Läs hela artikeln

# ja
  港の図書館では、司書が毎朝一冊の本を入り口の机に置き、なぜその本を選んだのかを短い手紙に書いて添えている。
  おすすめ記事を貼る掲示板
  掲示板には新聞の切り抜きが並び、子どもたちが学校の帰りに寄って、気に入ったものに小さな印を付けていく。
  壁には、町の人が新聞社のサイトで見かけた言葉も紙に書いて貼ってあり、司書はそれを見ては笑っているという。
  - 「関連記事」
  - 「あわせて読みたい」
  来年の春には二階の部屋も開く予定で、司書は窓のそばに大きな机を置き、船を見ながら読めるようにするつもりだ。

- 最近の投稿
- 編集部のおすすめ
  作家の最近の投稿には、海辺の家の写真が多い。

  二隻のフェリーの乗組員は、船主が月末までに未払い賃金を全額支払うと約束したことを受け、月曜日に九日ぶりに仕事に戻り、最初の便は正午に満員で出港した。
- こちらもおすすめ：嵐の前の荷造り術
  人気の理由
  図書館では、港の歴史とあわせて読みたい本を三十冊選び、入り口の棚に並べているという。
- あわせて読みたい

# ko
- 최근 글
- 편집자의 추천
  작가의 최근 글에는 바닷가 마을의 겨울이 자주 등장한다.

  두 여객선의 선원들은 선주가 밀린 임금을 월말까지 모두 주기로 약속한 뒤 월요일에 다시 일을 시작했고, 첫 배는 정오에 승객 수백 명을 태우고 부두를 떠났다.
- 관련 기사: 파도를 세는 빵집 주인 이야기
  도서관은 항구의 역사와 관련 기사를 모아 입구에 걸어 두었다고 밝혔다.
- 관련기사

# da
- Mest læste artikler
- Gå ikke glip af: Bageren der mætter hele gaden
  Borgmesteren takkede bagerne, som havde taget brød og kaffe med til alle, der blev til den sene afslutning.

  Besætningerne på de to færger gik mandag på arbejde igen, efter at rederne havde lovet at betale al skyldig løn inden månedens udgang, og den første båd sejlede ved middagstid.
- Læs også: Bageren der tæller bølgerne
  Læreren vil have, at børnene også læser skiltene i havnen, som er skrevet på tre sprog.
- Læs også

- Populært lige nu
- Indlæs flere
  Gå ikke glip af solformørkelsen på lørdag, siger astronomen.

# no
- Du liker kanskje også
- Mest leste saker
  Ordføreren takket bakerne, som hadde tatt med brød og kaffe til alle som ble helt til slutten av møtet.

  Mannskapene på de to fergene gikk mandag på jobb igjen etter at rederne hadde lovet å betale all skyldig lønn før månedsslutt, og den første båten gikk klokka tolv.
- Les også: Bakeren som teller bølgene
  Læreren vil at barna også skal lese skiltene i havna, som er skrevet på tre språk.
- Les også

- Populært nå
- Last inn flere
  Ikke gå glipp av solformørkelsen på lørdag, sier astronomen.

# fi
- Sinua saattaisi kiinnostaa myös
- Aiemmin aiheesta
- Lisää juttuja tästä osastosta
  Kaupunginjohtaja kiitti leipureita, jotka olivat tuoneet leipää ja kahvia kaikille loppuun asti jääneille.

  Kummankin lautan miehistöt palasivat maanantaina töihin, kun varustajat olivat luvanneet maksaa kaikki rästissä olevat palkat ennen kuun loppua, ja ensimmäinen lautta lähti puoliltapäivin.
- Lue myös: Leipuri joka laskee aallot
  Opettaja toivoo, että lapset lukevat myös sataman kyltit, jotka on kirjoitettu kolmella kielellä.
- Luetuimmat

- Suosittua juuri nyt
- Lataa lisää artikkeleita
  Lue lisää kirjoja, professori kehottaa opiskelijoita.

# cs
  Posádky obou přívozů se v pondělí vrátily do práce poté, co majitelé slíbili vyplatit všechny dlužné mzdy do konce měsíce, a první loď vyplula v poledne s plnou palubou.
- Čtěte také: Pekař, který počítá vlny
  Učitelka chce, aby děti četly také tabule v přístavu, které jsou napsané ve třech jazycích.
- Mohlo by vás zajímat

- Nenechte si ujít
  Nenechte si ujít západ slunce z přístavní hráze, říká průvodkyně, která tu žije jedenáct let.

# sk
  Posádky oboch kômp sa v pondelok vrátili do práce po tom, čo majitelia sľúbili vyplatiť všetky dlžné mzdy do konca mesiaca, a prvá loď vyplávala na poludnie s plnou palubou.
- Čítajte aj: Pekár, ktorý počíta vlny
  Učiteľka chce, aby deti čítali aj tabule v prístave, ktoré sú napísané v troch jazykoch.
- Mohlo by vás zaujímať

- Nenechajte si ujsť
  Nenechajte si ujsť západ slnka z prístavnej hrádze, hovorí sprievodkyňa, ktorá tu žije jedenásť rokov.

# hu
  A két komp legénysége hétfőn újra munkába állt, miután a tulajdonosok megígérték, hogy a hónap végéig minden elmaradt bért kifizetnek, és az első hajó délben indult el.
- Kapcsolódó: A pék, aki a hullámokat számolja
  A tanítónő azt kéri, hogy a gyerekek a kikötő tábláit is olvassák el, amelyek három nyelven íródtak.
- Kapcsolódó cikkek

- Olvasd el ezt is
  Olvasd el ezt is, mondta a nagyapám, és a kezembe nyomta a kapitány utolsó levelét a hajóról.

# ro
  Echipajele celor două bacuri s-au întors luni la lucru după ce armatorii au promis să plătească toate restanțele până la sfârșitul lunii, iar primul vas a plecat la prânz.
- Citește și: Brutarul care numără valurile
  Învățătoarea le cere copiilor să citească și panourile din port, care sunt scrise în trei limbi.
- Articole similare

- S-ar putea să-ți placă și
  Cele mai citite cărți din bibliotecă sunt legate în piele de capră și miros a fum.

# bg
  Екипажите на двата ферибота се върнаха на работа в понеделник, след като собствениците обещаха да изплатят всички заплати до края на месеца, и първият кораб тръгна по обяд.
- Вижте още: Хлебарят, който брои вълните
  Учителката иска децата да прочетат още и таблата в пристанището, които са написани на три езика.
- Още по темата

- Може да ви заинтересува
  Най-четени са старите книги, подвързани с козя кожа, и никой не знае защо.

# el
  Τα πληρώματα των δύο πλοίων επέστρεψαν τη Δευτέρα στη δουλειά, αφού οι πλοιοκτήτες υποσχέθηκαν να πληρώσουν όλα τα δεδουλευμένα ως το τέλος του μήνα, και το πρώτο πλοίο έφυγε το μεσημέρι.
- Διαβάστε επίσης: Ο φούρναρης που μετράει τα κύματα
  Η δασκάλα θέλει τα παιδιά να διαβάζουν επίσης τις πινακίδες του λιμανιού, που είναι γραμμένες σε τρεις γλώσσες.
- ΣΧΕΤΙΚΑ ΑΡΘΡΑ

- Ίσως σας ενδιαφέρουν
  Τα πιο διαβασμένα βιβλία της βιβλιοθήκης είναι δεμένα με δέρμα κατσίκας.

# uk
  Екіпажі обох поромів у понеділок повернулися до роботи після того, як власники пообіцяли виплатити всі борги до кінця місяця, і перше судно відійшло опівдні.
- Читайте також: Пекар, який рахує хвилі
  Учителька просить, щоб діти читали також таблички в порту, які написані трьома мовами.
- Вас може зацікавити

- Вам також може сподобатися
  Найпопулярніше блюдо ярмарку готують із гарбуза, меду й козячого сиру.

# tr
  İki vapurun mürettebatı, armatörler birikmiş ücretleri ay sonuna kadar ödemeye söz verince pazartesi günü işbaşı yaptı ve ilk vapur öğleyin yüzlerce yolcuyla iskeleden ayrıldı.
- Bunu da okuyun: Dalgaları sayan fırıncının uzun kışı
  Öğretmen çocukların limandaki üç dilde yazılmış tabelaları da okumasını istiyor.
- İlgili Haberler
- Editörün Seçtikleri
  Editörün seçtiği on roman, eylülde kütüphanenin girişinde sergilenecek.

# ar
  عاد بحارة العبارتين إلى العمل يوم الاثنين بعد أن وعد المالكون بدفع كل الأجور المتأخرة قبل نهاية الشهر، وغادرت أول سفينة الرصيف ظهرا وعلى متنها مئات الركاب.
- اقرأ أيضا: الخباز الذي يعد الأمواج
  تطلب المعلمة من الأطفال قراءة لوحات الميناء أيضا، وهي مكتوبة بثلاث لغات.
- مقالات ذات صلة
- المزيد حول هذا الموضوع
  اختيار المحررين وقع هذا العام على رواية من تونس لم يسمع بها أحد.

# fa
  کارکنان دو کشتی روز دوشنبه پس از آن که مالکان قول دادند همه دستمزدهای عقب‌افتاده را تا پایان ماه بپردازند سر کار برگشتند و نخستین کشتی ظهر حرکت کرد.
- بیشتر بخوانید: نانوایی که موج‌ها را می‌شمارد
  معلم از بچه‌ها خواست تابلوهای بندر را هم بخوانند که به سه زبان نوشته شده است.
- مطالب مرتبط
- در همین زمینه
  در همین زمینه سه نماینده دیگر هم سخن گفتند و جلسه تا شب طول کشید.

# he
  צוותי שתי המעבורות חזרו לעבודה ביום שני לאחר שהבעלים הבטיחו לשלם את כל השכר שהצטבר עד סוף החודש, והספינה הראשונה יצאה מן הרציף בצהריים.
- קראו גם: האופה שסופר את הגלים
  המורה מבקשת שהילדים יקראו גם את השלטים בנמל, שכתובים בשלוש שפות.
- כתבות נוספות
- בחירת העורכים
  בחירת העורכים נפלה השנה על רומן מחיפה שאיש לא הכיר.

# hi
- हाल के पोस्ट
  बच्चे और पढ़ें, इसके लिए गांव में एक पुस्तकालय खोला गया।

  दोनों नावों के मल्लाह सोमवार को काम पर लौट आए, जब मालिकों ने महीने के अंत तक सारी बकाया मज़दूरी देने का वादा किया, और पहली नाव दोपहर को घाट से चली।
- यह भी पढ़ें: लहरें गिनने वाला नानबाई
  अध्यापिका चाहती हैं कि बच्चे बंदरगाह की तख़्तियाँ भी पढ़ें, जो तीन भाषाओं में लिखी हैं।
- संबंधित खबरें

# id
  Simak baik-baik wajah penjaga mercusuar itu: ia tidak pernah tidur sebelum subuh.
- Simak juga video: Detik-detik mercusuar tua itu roboh

- Tulisan Terakhir
- Baca Selengkapnya
  Tulisan terakhir penyair itu ditemukan di laci meja makan.

  Awak kedua feri kembali bekerja pada Senin setelah para pemilik berjanji membayar semua upah yang tertunggak sebelum akhir bulan, dan kapal pertama berangkat tengah hari.
- Baca juga: Tukang roti yang menghitung ombak
  Bu guru meminta anak-anak membaca juga papan di pelabuhan yang ditulis dalam tiga bahasa.
- Berita Terkait

# vi
- Bài viết mới
- Đọc thêm về Hà Nội
  Bài viết mới của ông kể về mùa nước nổi và những chiếc xuồng ba lá.

  Thủy thủ của hai chuyến phà trở lại làm việc hôm thứ Hai sau khi các chủ tàu hứa trả toàn bộ tiền lương còn nợ trước cuối tháng, và chuyến đầu tiên rời bến lúc giữa trưa.
- Xem thêm: Người thợ bánh đếm sóng biển
  Cô giáo muốn học sinh đọc thêm các tấm biển ở bến cảng, được viết bằng ba thứ tiếng.
- Tin liên quan

# th
- เรื่องล่าสุด
- บทความยอดนิยม
  เรื่องล่าสุดที่เขาเขียนเล่าถึงบ้านริมทะเลและเรือที่ไม่เคยกลับมา

  ลูกเรือของเรือข้ามฟากทั้งสองลำกลับมาทำงานในวันจันทร์หลังจากเจ้าของเรือสัญญาว่าจะจ่ายค่าจ้างที่ค้างอยู่ทั้งหมดภายในสิ้นเดือน และเรือลำแรกออกจากท่าเวลาเที่ยงพร้อมผู้โดยสารหลายร้อยคน
- อ่านเพิ่มเติม: คนทำขนมปังผู้นับคลื่นทุกเช้า
  คุณครูอยากให้เด็ก ๆ อ่านเพิ่มเติมจากป้ายในท่าเรือซึ่งเขียนไว้สามภาษา และให้คัดลอกคำที่ไม่รู้จักกลับมาถามในห้องเรียน
- ข่าวที่เกี่ยวข้อง

# html
  <p>At low tide the postman walks across the flats, his boots around his neck, the letters under his hat.</p>
- <div class="widget yarpp-related"><a href="/1">Storm breaks the pier at Marwick</a></div>
  <p>The new pump came on Tuesday, and by Friday the cellars on the quay were dry for the first time since May.</p>
  <p class="related-work">The plan was by a surveyor whose related work on canals was known in three provinces.</p>
  <p>A surveyor measured the dike in April and found that it had sunk by a hand along the whole eastern side.</p>
- <aside class="td_relatedPosts"><a href="/2">A bell for the new harbor</a></aside>
  <p>The bakery opens earlier on market days, when the farmers come down from the hills with cheese and wool.</p>
"""
