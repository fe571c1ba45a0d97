"""Share and follow bars: buttons that pass the article on, rows of network names, prompts to follow the site elsewhere.

Why it goes: it is the page's furniture. The names of the networks say nothing about the article and stand on every page
of a site.

What stays: sentences about sharing, following and the networks, a list of networks that a sentence announces, and a
single network's name as a subheading in the article.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.detectors._lines import notice, outside, rest
from cleaner.document import Finding, Line, Page
from cleaner.phrases import Hit, Hits

PHRASES = {
    "en": """
        ^share this article
        ^share this story
        ^share this post
        ^share this page
        ^share this thread$
        ^share this release
        ^share this recipe
        ^share this:$
        ^share this on
        ^share this with
        ^share article$
        ^share via
        ^share on facebook
        ^share on twitter
        ^share on x
        ^share on linkedin
        ^share on pinterest
        ^share on whatsapp
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
        ^copy link
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
    """,
    "zh": """
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
        加入 * line好友
        ^加入 line 好友
        按讚 * 粉絲專頁
        訂閱 * youtube 頻道
        ~分享
        ~微信
        ~微博
        ~新浪微博
        ~朋友圈
        ~qq空间
        ~收藏
        ~点赞
        ~臉書
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
        ~teilen
        ~drucken
        ~merken
        ~versenden
        ~xing
    """,
    "fr": """
        ^partager cet article
        ^partager l'article
        ^partagez cet article
        ^partager sur
        ^partager la page
        ^partager via
        ^partager par
        ^suivez-nous
        ^suivre sur
        ^nous suivre
        ^rejoignez-nous sur
        retrouvez-nous sur
        ^copier le lien
        ^envoyer par e-mail
        ^envoyer à un ami
        ^imprimer l'article
        ~partager
        ~imprimer
        ~partages
    """,
    "es": """
        ^compartir en
        ^compartir esta noticia
        ^compartir este artículo
        ^comparte esta noticia
        ^comparte este artículo
        ^comparte esto
        ^comparte en
        ^compártelo
        ^compartir por
        ^síguenos
        ^síganos
        y síguenos en
        ^copiar enlace
        ^enviar por correo
        ^enviar por email
        ^únete a nuestro canal de
        ~compartir
        ~imprimir
        ~guardar
        ~comparte
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
        ~condividi
        ~condivisioni
        ~stampa
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
        ~compartilhar
        ~compartilhe
        ~partilhar
        ~imprimir
        ~salvar
    """,
    "nl": """
        ^deel dit artikel
        ^deel dit bericht
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
        ~delen
        ~deel
        ~afdrukken
        ~bewaren
    """,
    "pl": """
        ^udostępnij na
        ^udostępnij artykuł
        ^udostępnij ten
        ^udostępnij przez
        ^podziel się artykułem
        ^podziel się na
        ^podziel się$
        ^obserwuj nas
        ^śledź nas
        ^polub nas
        ^skopiuj link
        ^wyślij e-mailem$
        ^kopiuj link
        ^dołącz do nas na facebooku
        ~udostępnij
        ~udostępnień
        ~drukuj
        ~tweetnij
    """,
    "ru": """
        ^поделиться в
        ^поделиться новостью
        ^поделиться статьей
        ^поделиться ссылкой
        ^поделиться с друзьями
        ^поделитесь в соцсетях
        ^поделитесь с друзьями
        ^подписывайтесь на наш
        ^подписывайтесь на нас
        подписывайтесь на * телеграм-
        подписывайтесь на * telegram-
        подпишитесь на * telegram-
        ^подпишитесь на наш телеграм-
        ^читайте нас в
        ^мы в соцсетях
        ^мы в социальных сетях
        ^присоединяйтесь к нам
        ^скопировать ссылку
        ~поделиться
        ~вконтакте
        ~одноклассники
        ~телеграм
        ~распечатать
    """,
    "sv": """
        ^dela artikeln
        ^dela artikel
        ^dela på
        ^dela via
        ^dela med dig
        ^dela det här
        ^dela detta
        ^dela denna
        ^dela sidan
        ^klicka & dela
        ^skicka som e-post
        ^skicka via e-post
        ^dela till facebook
        ^dela till twitter
        ^dela till pinterest
        ^följ oss
        ^gilla oss på facebook
        ^kopiera länk
        ^tipsa en vän
        ~dela
        ~skriv ut
        ~tipsa
    """,
    "ja": """
        ^この記事をシェア
        この記事をシェアする
        記事をシェア$
        ^シェアする
        ^ツイートする
        ^フォローする
        ^フォローしてね
        最新情報をお届けします
        をフォローしよう
        で友だち追加
        はてなブックマークに追加
        ^リンクをコピー
        ^xでポスト$
        ^lineで送る$
        ^facebookでシェア$
        ^urlをコピー
        ~シェア
        ~ツイート
        ~フェイスブック
        ~ツイッター
        ~はてブ
        ~はてなブックマーク
        ~ブックマーク
        ~保存
        ~印刷
    """,
}

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

LONE = 0.75
"""One button word on a line of its own, beside others or around the article."""


IN_BODY = 0.6
"""A bare row between paragraphs: as often a subheading or a list of the article as a bar."""

COMMON = frozenset({"save", "print", "email", "guardar", "salvar", "merken", "bewaren", "保存", "印刷", "收藏"})
"""Words that forms and manuals have on lines of their own as well: they need company."""

LONGEST_LIST = 12
"""How far above a name the sentence may stand that announces the list."""

BUTTONS = frozenset({"share", "shares", "tweet", "follow", "teilen", "partager", "compartir", "condividi", "分享"})
"""Words that head no paragraph, in contrast to the names of networks."""

SEVERAL = 3
"""How many names on one line make a bar wherever it stands."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Prompts weighed by their length; bare rows of names where they stand around the article."""
    beside = {line.index for line, _ in hits if line.words <= BARE_WORDS}
    for line, said in hits:
        strong = [hit for hit in said if not hit.phrase.hint]
        if strong:
            score, because = notice(line, strong)
            yield Finding(line, score, because)
        elif line.words <= BARE_WORDS and _bare(line, said) and not _announced(page, line):
            names = {hit.phrase.text for hit in said}
            yield Finding(line, _weigh_names(page, line, names, beside), _reason(names))


def _bare(line: Line, said: Sequence[Hit]) -> bool:
    """Whether nothing but names and button words stands on a line."""
    return line.marker != "|" and "%" not in line.view and all(word in GLUE for word in rest(line, said))


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

# zh
- 分享到：微信 微博 QQ空间
  这座百年老桥将在明年春天封闭维修，附近居民需要绕行三公里才能到达对岸的集市。
- 扫描二维码，关注我们的微信公众号

  他每天清晨都会把菜市场的照片分享到朋友圈，久而久之，远在海外的老邻居们也靠这些照片了解家乡的变化。
  村里的合作社在微信和微博上开了账号，去年一共卖出了两千箱苹果，比前一年多了将近一倍。

# de
- Artikel teilen
- Facebook Twitter WhatsApp E-Mail
  Die Stadt will den alten Güterbahnhof abreißen und an seiner Stelle eine Schwimmhalle bauen.
- Folgen Sie uns auf Facebook

  Wer den Artikel teilen wollte, brauchte damals eine Schere und einen Briefumschlag, erinnert sich die Archivarin.
  Die Geschwister teilen sich seit dreißig Jahren den Hof, die Maschinen und die Arbeit im Stall.

# fr
- Partager cet article
- Facebook Twitter LinkedIn
  La commune va rouvrir le lavoir après deux ans de travaux menés par une équipe de bénévoles du village.
- Suivez-nous sur Instagram

  Les deux sœurs ont décidé de partager la maison de leur grand-mère plutôt que de la vendre au premier venu.
  Sur Facebook et sur Instagram, les photos du lavoir restauré ont été vues plus de cent mille fois en une semaine.

# es
- Compartir en Facebook
- Facebook Twitter WhatsApp
  El ayuntamiento plantará doscientos almendros en la ladera que se quemó durante el verano pasado.
- Síguenos en Instagram

  Los vecinos decidieron compartir el pozo durante la sequía y turnarse para regar de noche los huertos.
  La alcaldesa anunció en Facebook y en Twitter que la fiesta se aplazaba hasta el segundo domingo de mayo.

# it
- Condividi su Facebook
- Facebook Twitter WhatsApp
  Il vecchio mulino sul torrente tornerà a macinare grano dopo quasi mezzo secolo di silenzio.
- Seguici su Instagram

  I due comuni hanno scelto di condividere lo scuolabus e di dividere le spese del gasolio per tutto l'inverno.
  Su Facebook il sindaco ha scritto che la piazza resterà chiusa alle auto fino alla fine di settembre.

# pt
- Compartilhe esta notícia
- Facebook Twitter WhatsApp
  A prefeitura vai reformar o mercado de peixes e prometeu que nenhuma banca ficará fechada por mais de um mês.
- Siga-nos no Instagram

  Os pescadores passaram a compartilhar o mesmo barco porque o preço do diesel dobrou em menos de um ano.
  O vídeo da baleia foi visto três milhões de vezes no Facebook e no Twitter antes que alguém o conferisse.

# nl
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

# ru
- Поделиться в соцсетях
- Подписывайтесь на наш телеграм-канал
  Старый мост через реку закроют на ремонт до конца октября, автобусы пойдут в объезд через соседний поселок.
- ВКонтакте Одноклассники Telegram

  Учитель решил поделиться с друзьями рецептом яблочного варенья, и через неделю о нем писали все газеты области.
  Видео набрало миллион просмотров во «ВКонтакте» и в Telegram, хотя звука на нем почти не было слышно.

# sv
- Dela artikeln
- Facebook Twitter LinkedIn
  Kommunen river den gamla simhallen och bygger en ny på samma plats, med bastu och en längre bassäng.
- Följ oss på Instagram

  Grannarna bestämde sig för att dela på en snöslunga i stället för att köpa var sin, och det har gått utmärkt.
  På Facebook och Instagram fick bilden av den frusna fontänen fler än tiotusen kommentarer på en enda dag.

# ja
- この記事をシェアする
  市は来年の春、川沿いの古い倉庫を図書館に改装し、日曜日も開館すると発表した。
- シェア ツイート はてブ

  二人は大学の近くで家をシェアし、家賃と畑の世話を分け合いながら十年間暮らしてきたという。
  店主が毎朝ツイートする魚の写真は評判を呼び、遠くの町からも客が訪れるようになった。
"""
