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
from itertools import islice, pairwise

from cleaner.detectors._lines import notice, rest
from cleaner.document import Finding, Line, Page
from cleaner.phrases import Hit, Hits

PHRASES = {
    "en": """
        ^click to expand...$
        ^click to expand$
        // The form and its notes.
        your email address will not be published
        required fields are marked
        save my name * email
        in this browser for the next time i comment
        ^leave a reply
        ^leave a comment$
        ^leave your comment$
        ^post a comment$
        ^add your comment$
        ^submit a comment$
        ^write a comment
        ^cancel reply$
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
        ^what do you think? leave
        ^leave your thoughts in the comments
        ^let us know in the comments
        ^tell us in the comments
        ^share your thoughts in the comments
        ^have your say in the comments
        ^post comment$
        ^submit comment$
        ^add a comment
        ^add comment$
        ^write a reply
        ^write a response$
        ^{nobody|no one} has commented {yet|so far}
        ^there are no comments {yet|so far|on this}
        ^{start|begin} the {conversation|discussion}$
        ^be the first to {comment|reply|respond|leave a comment|share your thoughts|post a comment|write a comment|add a comment|start the conversation|leave a reply}
        ^{commenting|comments} {on|for} this {story|article|post|page} {is|are|has|have}
        ^{commenting|comments} {is|are|have been|has been} {now|no longer|currently|not} {closed|disabled|possible|available|open|allowed}
        ^the {comments|comment section|comments section} {is|are|has|have} {now closed|been closed|closed|disabled|no longer open}
        ^the discussion {is closed|is now closed|has ended|has been closed|is over}$
        ^the {discussion|conversation} on this {story|article|post} {has ended|is closed|has closed|is over|is now closed}
        ^{please|you need to|you have to|you must} {log in|sign in|register} * to {comment|leave a comment|join the|reply|take part|post a comment}
        ^{log in|sign in|register|create an account} {or|to|and} * {comment|leave a comment|join the discussion|join the conversation|reply}$
        ^your {email|e-mail|e-mail address} {will|is} {not be|not|never be} {published|shown|displayed|public|made public|visible}
        ^your {email|e-mail|email address|e-mail address} {will be kept private|stays private|remains private|won't be published|won't be shown}
        comments {are|will be} {reviewed|moderated|checked|approved} {before|by|prior}
        ^{show|view|see|read|load|open|display|hide} all * {comments|replies|responses|reactions}$
        ^{show|view|see|read|load} * {more comments|more replies|comments|replies|other comments}$
        ^{what do you think|have your say|your opinion|what's your view} * {comments|comment}
        ^write your comment
        ^leave a comment
        ^log in or register to
        ^log in or sign up to comment
        ^please log in to comment
        ^please log in to leave
        ^please sign in to comment
        ^sign in or register to
        ^register to comment
        ^read comments
        ^read all comments
        ^read the comments
        ^open comments
        ^jump to comments
        ^go to comments
        ^more comments$
        ^sort by newest$
        ^sort by oldest
        ^sort by best
        ^oldest first
        ^newest first
        ^oldest newest
        ^most liked
        ^this comment has been deleted
        ^this comment was removed$
        ^this comment has been removed
        ^comment deleted
        ^commenting is closed
        ^commenting has been
        ^commenting is not
        ^comments have been closed
        ^comments are disabled
        ^comments are off
        ^comments closed
        ^comments off
        ^comments disabled
        ^thank you for your comment
        ^your comment has been submitted
        ^your comment will be
        ^notify me by email
        ^subscribe to comments
        ^flag as inappropriate
        ^report this comment
        ^reply to comment
        ^show * replies
        ^show more replies
        ^hide replies
        ^see more replies
        ^load more replies
        // Headings and marks: they count where nothing but a number is beside them.
        ~comments
        ~comment
        ~thoughts on
        ~responses to
        ~reply
        ~^reply to
        ~^replydelete$
        ~^reply delete$
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
        ~replies
        ~responses
        ~reader comments
        ~user comments
        ~upvote
        ~downvote
        ~minutes ago$
        ~wrote:$
        ~replied:$
    """,
    "zh": """
        {本文|此文|本篇|该文章|此文章|这篇文章|這篇文章|本文章|此新聞|本帖}{评论|評論|的评论|的留言|留言|的评论功能|评论功能|評論功能|留言功能}{已关闭|已關閉|已经关闭|已經關閉|已结束|已被关闭|暫停}
        {此文章|本文|本文章|这篇文章|這篇文章|该文章|此新聞|此貼文}{无法|無法|不能|不可|不允许|不開放|未开放|已无法|已無法|暂不支持|不支持}{评论|評論|留言|发表评论|發表評論|再评论|再留言|再發表評論|回應}
        {快来|赶快|快來|来|來|成为|成為|抢先|搶先|马上|欢迎|歡迎}{发表|發表|写下|寫下|留下}{第一条|第一個|第一则|第一則|首条|首個}{评论|評論|留言|回應}
        {成为|成為|做}第一个{评论|评论的人|发表评论}
        {查看|顯示|显示|阅读|閱讀|瀏覽|浏览|展开|看}{全部|所有}*{条评论|條評論|则留言|則留言|条留言|則評論|篇留言|評論$|留言$|评论$}
        {评论|評論|留言|您的评论|您的留言|您的評論}{须经|須經|需经|需經|将在|將在|经|經|会在|會在|必须经过|必須經過|需要经过}{编辑|編輯|管理员|管理員|审核|審核|小编}*{显示|顯示|刊登|发布|發布|公开|公開|審核|审核}
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
        ^发表评论
        ^发表留言
        ^我来评论
        ^我来说两句
        ^我要留言
        ^我要发言
        ^写下你的评论
        ^写下您的评论
        ^添加评论
        ^提交评论
        ^评论一下
        ^快来评论
        ^来说两句
        ^说点什么
        ^还没有人评论
        ^还没有人留言
        ^目前还没有评论
        ^暂时没有评论
        ^没有评论
        ^评论已关闭
        ^评论功能已
        ^本文评论
        ^查看评论
        ^查看所有评论
        ^查看全部$
        ^展开评论
        ^更多评论
        ^加载更多评论
        ^登录后发表
        ^登录后可以$
        ^登录后评论
        ^请登录后 * 评论
        ^请先登录 * 评论
        ^需要登录$
        ^您需要登录 * 评论
        ^按时间排序
        ^按热度排序
        ^最热评论
        {评论|評論|留言}{已关闭|已關閉|功能已关闭|功能已關閉|区已关闭|區已關閉|暂未开放|暫未開放}
        {登录|登錄|登入}{后|後}{即可|才能|方可|可|发表|發表|参与|參與}{发表|發表|评论|評論|留言|参与|參與|}
        来发表评论
        来发表評論
        来发表沙发
        来发表沙發
        来发表第一条
        来发表第一條
        来发表留言
        来發表评论
        来發表評論
        来發表沙发
        来發表沙發
        来發表第一条
        来發表第一條
        来發表留言
        来抢评论
        来抢評論
        来抢沙发
        来抢沙發
        来抢第一条
        来抢第一條
        来抢留言
        来搶评论
        来搶評論
        来搶沙发
        来搶沙發
        来搶第一条
        来搶第一條
        来搶留言
        来第一个评论
        来第一个評論
        来第一个沙发
        来第一个沙發
        来第一个第一条
        来第一个第一條
        来第一个留言
        来第一個评论
        来第一個評論
        来第一個沙发
        来第一個沙發
        来第一個第一条
        来第一個第一條
        来第一個留言
        來发表评论
        來发表評論
        來发表沙发
        來发表沙發
        來发表第一条
        來发表第一條
        來发表留言
        來發表评论
        來發表評論
        來發表沙发
        來發表沙發
        來發表第一条
        來發表第一條
        來發表留言
        來抢评论
        來抢評論
        來抢沙发
        來抢沙發
        來抢第一条
        來抢第一條
        來抢留言
        來搶评论
        來搶評論
        來搶沙发
        來搶沙發
        來搶第一条
        來搶第一條
        來搶留言
        來第一个评论
        來第一个評論
        來第一个沙发
        來第一个沙發
        來第一个第一条
        來第一个第一條
        來第一个留言
        來第一個评论
        來第一個評論
        來第一個沙发
        來第一個沙發
        來第一個第一条
        來第一個第一條
        來第一個留言
        快来发表评论
        快来发表評論
        快来发表沙发
        快来发表沙發
        快来发表第一条
        快来发表第一條
        快来发表留言
        快来發表评论
        快来發表評論
        快来發表沙发
        快来發表沙發
        快来發表第一条
        快来發表第一條
        快来發表留言
        快来抢评论
        快来抢評論
        快来抢沙发
        快来抢沙發
        快来抢第一条
        快来抢第一條
        快来抢留言
        快来搶评论
        快来搶評論
        快来搶沙发
        快来搶沙發
        快来搶第一条
        快来搶第一條
        快来搶留言
        快来第一个评论
        快来第一个評論
        快来第一个沙发
        快来第一个沙發
        快来第一个第一条
        快来第一个第一條
        快来第一个留言
        快来第一個评论
        快来第一個評論
        快来第一個沙发
        快来第一個沙發
        快来第一個第一条
        快来第一個第一條
        快来第一個留言
        快來发表评论
        快來发表評論
        快來发表沙发
        快來发表沙發
        快來发表第一条
        快來发表第一條
        快來发表留言
        快來發表评论
        快來發表評論
        快來發表沙发
        快來發表沙發
        快來發表第一条
        快來發表第一條
        快來發表留言
        快來抢评论
        快來抢評論
        快來抢沙发
        快來抢沙發
        快來抢第一条
        快來抢第一條
        快來抢留言
        快來搶评论
        快來搶評論
        快來搶沙发
        快來搶沙發
        快來搶第一条
        快來搶第一條
        快來搶留言
        快來第一个评论
        快來第一个評論
        快來第一个沙发
        快來第一个沙發
        快來第一个第一条
        快來第一个第一條
        快來第一个留言
        快來第一個评论
        快來第一個評論
        快來第一個沙发
        快來第一個沙發
        快來第一個第一条
        快來第一個第一條
        快來第一個留言
        成为发表评论
        成为发表評論
        成为发表沙发
        成为发表沙發
        成为发表第一条
        成为发表第一條
        成为发表留言
        成为發表评论
        成为發表評論
        成为發表沙发
        成为發表沙發
        成为發表第一条
        成为發表第一條
        成为發表留言
        成为抢评论
        成为抢評論
        成为抢沙发
        成为抢沙發
        成为抢第一条
        成为抢第一條
        成为抢留言
        成为搶评论
        成为搶評論
        成为搶沙发
        成为搶沙發
        成为搶第一条
        成为搶第一條
        成为搶留言
        成为第一个評論
        成为第一个沙发
        成为第一个沙發
        成为第一个第一条
        成为第一个第一條
        成为第一个留言
        成为第一個评论
        成为第一個評論
        成为第一個沙发
        成为第一個沙發
        成为第一個第一条
        成为第一個第一條
        成为第一個留言
        成為发表评论
        成為发表評論
        成為发表沙发
        成為发表沙發
        成為发表第一条
        成為发表第一條
        成為发表留言
        成為發表评论
        成為發表評論
        成為發表沙发
        成為發表沙發
        成為發表第一条
        成為發表第一條
        成為發表留言
        成為抢评论
        成為抢評論
        成為抢沙发
        成為抢沙發
        成為抢第一条
        成為抢第一條
        成為抢留言
        成為搶评论
        成為搶評論
        成為搶沙发
        成為搶沙發
        成為搶第一条
        成為搶第一條
        成為搶留言
        成為第一个評論
        成為第一个沙发
        成為第一个沙發
        成為第一个第一条
        成為第一个第一條
        成為第一个留言
        成為第一個评论
        成為第一個評論
        成為第一個沙发
        成為第一個沙發
        成為第一個第一条
        成為第一個第一條
        成為第一個留言
        ^评论须知
        ^评论仅代表
        ^网友评论$
        ^文明上网$
        ^删除评论
        ^举报评论
        ^查看回复
        ^条回复$
        ^發表評論
        ^發表回應
        ^留個言
        ^留下您的留言
        ^留下你的留言
        ^撰寫留言
        ^新增留言
        ^尚無留言
        ^尚無評論
        ^目前沒有留言
        ^暫無評論
        ^暫無留言
        ^查看留言
        ^查看更多留言
        ^更多留言
        ^看更多留言
        ^顯示更多留言
        ^登入後$
        ^請先登入 * 留言
        ^請登入$
        ^留言功能已
        ^留言已關閉
        ^送出留言
        ^檢舉留言
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
        ~評論
        ~則評論
        ~則回應
        ~条留言
        ~个评论
        ~回應
        ~举报
        ~檢舉
        ~点赞
        ~按讚
        ~写道:$
        ~寫道:$
        ~分钟前$
        ~小時前$
        ~分鐘前$
        ~月前$
        ~年前$
        ^{全部|所有|最新|热门|熱門|精选|精選|网友}{评论|評論|留言}(
        {留言|评论|評論|发言|發言}*{请勿|請勿|请遵守|請遵守|严禁|嚴禁|切勿}*{人身攻击|人身攻擊|广告|廣告|法律法规|谩骂|謾罵|歧视|歧視}
        {留言|评论|評論|发言|發言}*{本站|本网|本網|本报|本報|编辑部|管理员|管理員|小编}{有权|有權|保留|得|将|將}*{删除|刪除|屏蔽|隐藏|隱藏}
        ^{文明|理性}{评论|留言|发言|發言|討論|讨论},
    """,
    "de": """
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
        ^noch keine kommentare
        ^keine kommentare$
        ^diskutieren sie mit$
        ^alle kommentare anzeigen
        um zu kommentieren
        ^name, e-mail und website in diesem browser speichern
        ^meinen namen, meine e-mail-adresse und meine website in diesem browser
        ^kommentar melden
        ^kommentar hinzufügen
        ^kommentar abgeben
        ^kommentar posten$
        ^kommentar absenden
        ^kommentar senden$
        ^kommentar speichern$
        ^einen kommentar schreiben
        ^jetzt kommentieren
        ^artikel kommentieren
        ^beitrag kommentieren
        ^schreib einen kommentar
        ^schreiben sie den ersten
        ^schreibe den ersten
        ^ihr kommentar$
        ^dein kommentar$
        ^dein kommentar zu
        ^ihr kommentar zu
        ^ihre meinung zu diesem artikel
        ^was meinen sie? schreiben
        ^diskutieren sie$
        ^diskutiere mit
        ^zur diskussion$
        ^zu den kommentaren
        ^zum kommentarbereich
        ^mitdiskutieren
        ^es gibt noch keine kommentare$
        ^bisher keine kommentare
        ^die {kommentarfunktion|kommentarspalte|diskussion|debatte|kommentarmöglichkeit} ist {geschlossen|beendet|deaktiviert|abgeschaltet|derzeit geschlossen|derzeit deaktiviert|nun geschlossen|mittlerweile geschlossen|ausgeschaltet}
        ^das kommentieren {dieses artikels|dieses beitrags|ist nicht mehr|ist derzeit nicht|ist hier nicht}
        ^{kommentare|antworten|leserkommentare} {anzeigen|lesen|ansehen|laden|einblenden|ausblenden|aufklappen|öffnen}$
        ^{melden sie sich|melde dich|loggen sie sich|logge dich|registrieren sie sich|registriere dich|bitte melden sie sich|bitte loggen sie sich} * {um zu kommentieren|um mitzudiskutieren|um mitzureden|um einen kommentar|um kommentieren zu können|um kommentare|kommentar zu schreiben|um an der diskussion}
        ^{sie müssen|du musst} {angemeldet|eingeloggt|registriert|sich|dich} * {kommentar-|kommentieren|mitdiskutieren|mitzudiskutieren}
        ^{seien sie|sei} {der erste|die erste|die oder der erste|der erste oder die erste} * {kommentar-|kommentiert|diskutiert|der hier kommentiert}
        ^{schreiben sie|schreib|schreibe|verfassen sie|hinterlassen sie|hinterlasse} {den ersten|hier einen|jetzt einen|jetzt den ersten|uns einen|hier ihren|ihren|deinen} kommentar
        ^die {kommentarfunktion|kommentare|diskussion} {zu|für|unter} {diesem|diesen} {artikel|beitrag|text} {ist|sind}
        {zu|für} {diesem|diesen} {artikel|beitrag|text} {können|ist|sind} {keine|nicht mehr|nicht|noch keine} * {kommentar-|kommentiert|kommentieren}
        {unter diesem|zu diesem|bei diesem} {artikel|beitrag|text} kann nicht * {kommentiert|diskutiert}
        ^diesen {artikel|beitrag|text} {können sie|kannst du|kann man} * nicht * kommentieren
        ^alle * {kommentare|antworten|leserbeiträge} {anzeigen|lesen|ansehen|laden|einblenden|ausblenden|öffnen}$
        ^{weitere|mehr} * {kommentare|antworten} {anzeigen|lesen|ansehen|laden|einblenden}$
        ^{anmelden|einloggen|jetzt anmelden} {und|um} {kommentieren|mitdiskutieren|mitreden|zu kommentieren|mitzudiskutieren|kommentar schreiben}
        ^{seien sie|sei} {der|die} erste {der|die|und} * {kommentar-|kommentieren|kommentiert}
        ^{seien sie|sei} {der erste|die erste|der oder die erste}, {der|die|und} * {kommentar-|kommentiert}
        ^{noch|bisher|bislang} {keine kommentare|kein kommentar|gibt es keine kommentare|keine leserkommentare}$
        ^{noch|bisher} {keine kommentare|kein kommentar|gibt es keine kommentare} zu diesem
        {die redaktion|wir} {behält sich|behalten uns} * {kommentare|leserkommentare|leserbeiträge} * {zu kürzen|zu löschen|nicht zu veröffentlichen|zu entfernen}
        {ihre|deine} {e-mail-adresse|e-mail|mailadresse} {wird|bleibt} {nicht|nicht öffentlich|niemals} {angezeigt|veröffentlicht|sichtbar|gezeigt}
        {kommentare|leserkommentare|kommentar} {werden|wird} * {vor der veröffentlichung|freigeschaltet|von der redaktion geprüft|moderiert|von uns geprüft|vor der freischaltung|vor dem freischalten}
        {die redaktion behält sich vor|wir behalten uns vor|behält sich das recht vor|behalten uns das recht vor} * {kommentare|kommentar|leserkommentare}
        ^{diskutieren|reden|sprechen} sie {mit|hier mit|mit und|über diesen artikel|über dieses thema|mit anderen|jetzt mit}
        ^{diskutiere|diskutier} {hier mit|jetzt mit|mit anderen}
        ^diskutiere mit$
        ^{ihre|deine|eure} meinung {ist gefragt|interessiert uns}
        ^{was denken sie|was meinen sie|was denkst du|was meinst du} * {kommentare|kommentar|kommentaren|kommentarspalte|diskutieren sie mit}
        ^bislang keine kommentare
        ^noch kein kommentar
        ^kommentare sind geschlossen
        ^kommentare geschlossen
        ^kommentare sind deaktiviert
        ^die kommentare sind$
        ^kommentare ausblenden
        ^kommentare anzeigen
        ^kommentare einblenden
        ^kommentare lesen
        ^kommentare laden
        ^alle kommentare$
        ^weitere kommentare$
        ^mehr kommentare$
        ^kommentarfunktion
        ^die kommentarfunktion
        ^melden sie sich an, um * kommentieren
        ^melde dich an, um * kommentieren
        ^bitte melden sie sich an, um
        ^bitte loggen sie sich ein, um
        ^anmelden, um zu kommentieren
        ^zum kommentieren$
        ^um artikel * kommentieren zu können
        ^um kommentieren zu können
        ^neueste zuerst$
        ^älteste zuerst$
        ^beste zuerst$
        ^antwort schreiben
        ^antwort abschicken
        ^antworten abbrechen
        ^dieser kommentar wurde
        ^benachrichtigen sie mich
        ^benachrichtige mich über
        ^bitte bleiben sie fair
        ^bitte beachten sie unsere netiquette
        unsere netiquette
        ~kommentare
        ~leserkommentare
        ~kommentar
        ~gedanken zu
        ~gedanke zu
        ~antworten
        ~sagt:$
        ~schreibt:$
        ~melden
        ~gefällt mir
        ~schrieb:$
        ~kommentiert:$
        ~vor * stunden$
        ~vor * tagen$
        ~vor * minuten$
        ~vor * wochen$
        ~vor * monaten$
        ~vor * jahren$
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
        ^laissez votre commentaire
        ^laisser une réponse
        ^laisser votre commentaire
        ^écrivez un commentaire
        ^rédiger un commentaire
        ^déposer un commentaire
        ^postez un commentaire
        ^publiez un commentaire
        ^publier le commentaire$
        ^poster le commentaire$
        ^envoyer le commentaire$
        ^votre commentaire$
        ^commenter cet article
        ^commenter$
        ^commentez$
        ^commentez cet article
        ^réagir à cet article
        ^réagir$
        ^réagissez$
        ^réagir à l'article
        ^participez à la discussion
        ^rejoignez la discussion
        ^soyez le premier à réagir
        ^soyez la première personne$
        ^soyez le premier$
        ^pas encore de commentaire-
        ^pas de commentaire-
        ^il n'y a pas encore$
        ^commentaires fermés
        {les commentaires|l'espace commentaires|la discussion|les réactions} {sont|est|ont été|a été|sont désormais|est désormais} {fermés|fermé|fermée|désactivés|clos|close|désactivé|verrouillés|terminée}
        {soyez|sois} le premier à {commenter|réagir|laisser|donner|écrire|poster}-
        {connectez-vous|identifiez-vous|inscrivez-vous|connectez vous} pour {commenter|réagir|laisser|poster|publier|participer}-
        {vous devez|il faut} {être connecté|être abonné|être inscrit|vous connecter} pour {commenter|réagir|laisser|poster|publier}-
        ^commentaires désactivés
        ^commentaires clos
        ^voir les commentaires
        ^voir tous les$
        ^voir plus de commentaires
        ^lire les commentaires
        ^lire tous les commentaires
        ^afficher les commentaires
        ^afficher tous les$
        ^masquer les commentaires
        ^charger plus de commentaires
        ^plus de commentaires$
        ^connectez-vous pour * comment-
        ^vous devez être connecté pour * comment-
        ^vous devez vous connecter pour * comment-
        ^identifiez-vous pour$
        ^inscrivez-vous pour commenter
        ^pour commenter$
        ^trier par$
        ^les plus récents$
        ^les plus anciens$
        ^enregistrer mon nom$
        prévenez-moi de tous les nouveaux
        ^signaler ce commentaire
        ^signaler le commentaire
        ^répondre à ce commentaire
        ^ce commentaire a été
        ^votre commentaire sera
        ^votre commentaire a été
        ^charte de modération
        ^règles de modération
        ~commentaires
        ~commentaire
        ~réactions
        ~réflexions au sujet de
        ~répondre
        ~dit:$
        ~avis des lecteurs
        ~réponses
        ~signaler
        ~j'aime
        ~a écrit:$
        ~il y a * heures$
        ~il y a * jours$
        ~il y a * mois$
        ~il y a * ans$
        ~il y a * minutes$
        ~il y a * semaines$
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
        ^deja tu comentario
        ^deja tu opinión$
        ^dejar comentario
        ^dejar una respuesta
        ^dejanos tu comentario
        ^déjanos tu comentario
        ^deje un comentario
        ^deje una respuesta
        ^escribe tu comentario
        ^escribir un comentario
        ^escriba un comentario
        ^escriba su comentario
        ^escribir comentario
        ^agregar comentario
        ^agregar un comentario
        ^agrega tu comentario
        ^añade tu comentario
        ^añadir un comentario
        ^publica un comentario
        ^enviar comentario
        ^comentar$
        ^comenta esta
        ^comenta este
        ^comenta la noticia
        ^comentar noticia
        ^tu comentario$
        ^su comentario$
        ^únete a la conversación
        ^únete al debate
        {los comentarios|la sección de comentarios|el debate} {están|está|han sido|se encuentran|ha sido|ya están} {cerrados|desactivados|cerrada|deshabilitados|cerrado}
        {sé|sea|sé tú} el primero en {comentar|opinar|dejar|escribir|participar}-
        {inicia sesión|inicie sesión|regístrate|accede|identifícate|debes iniciar sesión|debes registrarte} para {comentar|opinar|dejar|escribir|participar|publicar}-
        ^participa en la conversación
        ^sea el primero en comentar
        ^se el primero en$
        ^aún no hay comentarios
        ^todavía no hay comentarios
        ^no se encontraron comentarios
        ^comentarios cerrados
        ^comentarios desactivados
        ^los comentarios son responsabilidad
        ^los comentarios de los lectores no
        ^ver los comentarios
        ^ver más comentarios
        ^ver todos los$
        ^leer comentarios
        ^leer los comentarios
        ^mostrar comentarios
        ^ocultar comentarios
        ^cargar más comentarios
        ^cargar comentarios
        ^más comentarios$
        ^inicia sesión para * comenta-
        ^inicie sesión para * comenta-
        ^debes iniciar sesión para$
        ^debes estar conectado para$
        ^regístrate para comentar
        ^para comentar$
        ^ordenar por$
        ^más recientes$
        ^más antiguos$
        ^guardar mi nombre
        ^guarda mi nombre
        ^recibir un correo$
        ^normas de participación
        ^normas de los comentarios
        ^reportar comentario
        ^denunciar comentario
        ^este comentario ha sido
        ^tu comentario está
        ^responder a este$
        ~comentarios
        ~comentario
        ~responder
        ~dice:$
        ~comentarios en
        ~pensamientos en
        ~respuestas
        ~me gusta
        ~denunciar
        ~reportar
        ~escribió:$
        ~ha dicho:$
        ~hace * horas$
        ~hace * días$
        ~hace * meses$
        ~hace * años$
        ~hace * minutos$
        ~hace * semanas$
    """,
    "it": """
        il tuo indirizzo email non sarà pubblicato
        i campi obbligatori sono contrassegnati
        ^lascia un commento
        ^scrivi un commento
        ^aggiungi un commento
        ^annulla risposta
        ^nessun commento
        ^salva il mio nome, email
        ^accedi per commentare
        ^mostra tutti i commenti
        ^vedi tutti i commenti
        ^lascia il tuo commento
        ^lascia una risposta
        ^lasciate un commento
        ^scrivi il tuo commento
        ^inserisci un commento
        ^inserisci il tuo commento
        ^aggiungi il tuo commento
        ^invia commento
        ^invia il commento
        ^pubblica commento
        ^pubblica il commento
        ^posta un commento
        ^commenta$
        ^commenta questo
        ^commenta l'articolo
        ^commenta la notizia
        ^il tuo commento$
        ^partecipa alla discussione
        ^partecipa alla conversazione
        ^unisciti alla conversazione
        ^di' la tua
        ^sii il primo a commentare
        ^non ci sono commenti
        ^non ci sono ancora$
        ^ancora nessun commento
        ^commenti chiusi
        ^commenti disabilitati
        ^commenti disattivati
        ^vedi i commenti
        ^vedi commenti
        ^vedi altri commenti
        ^leggi i commenti
        {i commenti|la sezione commenti|la discussione} {sono|è|sono stati|è stata} {chiusi|disabilitati|chiusa|disattivati|terminata}
        {sii|siate|diventa} {il primo|la prima|il primo ad|i primi} {a|a commentare|a lasciare|a scrivere|a dire}-
        {accedi|registrati|effettua il login|devi accedere|devi effettuare il login|devi essere registrato} * {per commentare|per lasciare|per scrivere un commento|per inviare un commento}-
        ^leggi tutti i commenti
        ^mostra i commenti
        ^mostra commenti
        ^mostra altri commenti
        ^nascondi commenti
        ^visualizza i commenti
        ^carica altri commenti
        ^altri commenti$
        ^accedi per * comment-
        ^accedi o registrati per$
        ^effettua il login per$
        ^devi effettuare l'accesso per$
        ^devi essere connesso per$
        ^devi accedere per$
        ^registrati per commentare
        ^per commentare$
        ^per poter commentare$
        ^ordina per$
        ^più recenti$
        ^più vecchi$
        ^avvertimi via$
        ^salva il mio nome
        ^segnala commento
        ^segnala un abuso
        ^segnala abuso
        ^questo commento è stato
        ^il tuo commento è
        ^il tuo commento sarà
        ^regole per i commenti
        ~commenti
        ~commento
        ~rispondi
        ~pensieri su
        ~ha detto:$
        ~risposte
        ~mi piace
        ~segnala
        ~ha scritto:$
        ~scrive:$
        ~ore fa$
        ~giorni fa$
        ~mesi fa$
        ~anni fa$
        ~minuti fa$
        ~settimane fa$
        ^i commenti sono chiusi$
        ^i commenti sono chiusi {per questo|su questo|a questo|in questo}
        ^i commenti {a|per|su|di} questo * sono chiusi
        {devi|è necessario|bisogna|occorre} {effettuare l'accesso|effettuare il login|accedere|essere registrato|registrarti|registrarsi|essere connesso|autenticarsi} per {lasciare un commento|commentare|inviare un commento|pubblicare un commento|scrivere un commento}
        ^commenta per {primo|prima}
        la redazione si riserva * {messaggi|commenti|interventi}
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
        ^faça login para comentar
        ^seja o primeiro a comentar
        ^ver todos os comentários
        ^deixe o seu comentário
        ^deixe uma$
        ^deixe sua opinião$
        ^deixar comentário
        ^deixar uma resposta
        ^comente$
        ^comente aqui
        ^comente esta
        ^comente a notícia
        ^comentar$
        ^escrever um comentário
        ^escreva seu comentário
        ^escreva o seu comentário
        ^adicione um comentário
        ^adicionar comentário
        ^enviar comentário
        ^publicar comentário
        ^publicar um comentário
        ^postar comentário
        ^postar um comentário
        ^faça um comentário
        ^seu comentário$
        ^o seu comentário$
        ^participe da conversa
        ^participe da discussão
        ^junte-se à conversa
        ^entre na conversa
        ^ainda não há$
        ^não há comentários
        ^comentários encerrados
        ^comentários fechados
        ^comentários desativados
        {os comentários|a caixa de comentários|a seção de comentários|comentários} {estão|está|foram|foi} {encerrados|fechados|desativados|encerrada|fechada|bloqueados|desabilitados}
        {seja|sê} o primeiro a {comentar|deixar|opinar|escrever}-
        {faça login|inicie sessão|entre|registe-se|cadastre-se|inicia sessão|você precisa estar logado} para {comentar|deixar|publicar|escrever|participar|enviar}-
        ^comentários desabilitados
        ^os comentários são$
        ^ver comentários
        ^ver os comentários
        ^ver mais comentários
        ^ver todos os$
        ^ler comentários
        ^ler os comentários
        ^leia os comentários
        ^leia todos os comentários
        ^mostrar comentários
        ^exibir comentários
        ^ocultar comentários
        ^carregar mais comentários
        ^mais comentários$
        ^faça login para * comentar
        ^faça o login para * comentar
        ^inicie sessão para * comentar
        ^entre para comentar
        ^você precisa fazer login para * comentar
        ^você precisa estar logado para$
        ^tem de iniciar a sessão para$
        ^cadastre-se para comentar
        ^para comentar$
        ^ordenar por$
        ^mais recentes$
        ^mais antigos$
        ^mais votados$
        ^notifique-me
        ^notificar-me$
        ^avise-me$
        ^salvar meus dados
        ^guardar o meu nome
        ^denunciar comentário
        ^reportar comentário
        ^este comentário foi
        ^seu comentário está
        ^seu comentário foi
        ^regras para comentários
        ~comentários
        ~comentário
        ~disse:$
        ~diz:$
        ~respostas
        ~curtir
        ~escreveu:$
        ~há * horas$
        ~há * dias$
        ~há * meses$
        ~há * anos$
        ~há * minutos$
        ~há * semanas$
        os comentários * {de responsabilidade exclusiva|são da responsabilidade|são da exclusiva responsabilidade|são de inteira responsabilidade}
        não {representam|refletem} a opinião {deste site|deste portal|do site|do portal|desta página}
    """,
    "nl": """
        het e-mailadres wordt niet gepubliceerd
        je e-mailadres zal niet getoond worden
        ^geef een reactie
        ^plaats een reactie
        ^schrijf een reactie
        ^reactie annuleren
        ^nog geen reacties
        ^geen reacties$
        ^mijn naam, e-mail en site opslaan in deze browser
        ^log in om te reageren
        ^bekijk alle reacties
        ^toon reacties
        ^laat een reactie
        ^laat een bericht achter
        ^laat je reactie
        ^laat hier je reactie
        ^geef je reactie
        ^geef uw reactie
        ^geef een antwoord
        ^geef jouw mening
        ^plaats je reactie
        ^plaats reactie
        ^plaats hier$
        ^schrijf je reactie
        ^schrijf de eerste
        ^voeg een reactie
        ^reactie toevoegen
        ^reactie plaatsen
        ^reactie versturen
        ^reactie verzenden
        ^reageer$
        ^reageer op dit
        ^reageer hier
        ^reageren$
        ^reageer als eerste
        ^jouw reactie$
        ^uw reactie$
        ^je reactie$
        ^praat mee
        ^discussieer mee
        ^doe mee aan de discussie
        ^meepraten
        ^wees de eerste om$
        ^als eerste reageren
        ^er is nog niet gereageerd
        ^reacties gesloten
        ^reacties uitgeschakeld
        ^reageren is niet$
        ^reageren niet$
        ^bekijk de reacties
        ^{bekijk|toon|lees|laad|verberg|open} {reacties|antwoorden|opmerkingen}$
        ^{log in|meld je aan|meld u aan|log|maak een account aan|registreer je|registreer} * {om te reageren|om mee te praten|om mee te discussiëren|om een reactie|om te kunnen reageren|om deel te nemen|om jouw reactie|om uw reactie|om je reactie}
        ^{wees|word} de eerste {die reageert|om te reageren|met een reactie|die een reactie plaatst|om een reactie te plaatsen|die een reactie geeft|die reageert op dit artikel}
        ^{er zijn|er is|dit artikel heeft} {nog geen|geen} {reacties|reactie|commentaar}
        ^{nog niemand|niemand} heeft {op dit artikel|nog niet op dit artikel|nog op dit artikel} gereageerd
        ^{reageren|reacties} {op|bij|onder} {dit|deze} {artikel|bericht|verhaal} {is|zijn|kan}
        ^{reageren|de reactiemogelijkheid|de reacties|reacties} {is|zijn} {gesloten|niet meer mogelijk|uitgeschakeld|nu gesloten|afgesloten}
        ^reageren is {hier|helaas|momenteel} niet mogelijk
        ^de discussie is {gesloten|nu gesloten|afgesloten}$
        ^{je|u} kunt {hier niet meer|op dit artikel niet meer|niet meer op dit artikel} reageren
        ^{je|u} kunt niet meer reageren$
        ^er kan {niet meer|niet langer|niet} * {gereageerd|worden gereageerd}
        ^{bekijk|toon|lees|laad|verberg} {alle|meer|de} * {reacties|antwoorden|opmerkingen}$
        ^{je moet|u moet|u dient} {ingelogd|aangemeld|inloggen} * {reageren|reactie te plaatsen|mee te praten}
        {je|jouw|uw} {e-mailadres|mailadres|e-mail} {wordt|zal} niet {getoond|gepubliceerd|zichtbaar|weergegeven|openbaar gemaakt|worden gepubliceerd}
        je reactie worden vooraf gecontroleerd
        je reactie worden eerst gecontroleerd
        je reactie worden eerst beoordeeld
        je reactie wordt vooraf gecontroleerd
        je reactie wordt eerst gecontroleerd
        je reactie wordt eerst beoordeeld
        uw reactie worden vooraf gecontroleerd
        uw reactie worden eerst gecontroleerd
        uw reactie worden eerst beoordeeld
        uw reactie wordt vooraf gecontroleerd
        uw reactie wordt eerst gecontroleerd
        uw reactie wordt eerst beoordeeld
        alle reacties worden vooraf gecontroleerd
        alle reacties worden eerst gecontroleerd
        alle reacties worden eerst beoordeeld
        alle reacties wordt vooraf gecontroleerd
        alle reacties wordt eerst gecontroleerd
        alle reacties wordt eerst beoordeeld
        reacties worden vooraf gecontroleerd
        reacties worden eerst gecontroleerd
        reacties worden eerst beoordeeld
        reacties wordt vooraf gecontroleerd
        reacties wordt eerst gecontroleerd
        reacties wordt eerst beoordeeld
        ^{nog niemand heeft gereageerd|niemand heeft nog gereageerd}$
        {verplichte|vereiste} velden zijn {gemarkeerd|aangegeven|aangeduid}
        {reacties|je reactie|uw reactie|alle reacties} {worden|wordt} {gemodereerd|vooraf|eerst|door de redactie|gecontroleerd|beoordeeld}
        {de redactie|wij} {behoudt|behouden} {zich|ons} het recht voor * {reacties|reactie|bijdragen}
        ^{praat|discussieer|denk} mee {over|op|in|onder}
        ^{praat|discussieer|reageer} mee$
        ^{wat vind jij|wat vindt u|wat vind je|wat denk jij} * {reageer|reacties|discussieer mee|praat mee}
        ^bekijk reacties
        ^bekijk alle$
        ^lees de reacties
        ^lees alle reacties
        ^toon alle reacties
        ^toon meer reacties
        ^laad meer reacties
        ^meer reacties$
        ^alle reacties$
        ^verberg reacties
        ^log in om * reageren
        ^login om te reageren
        ^inloggen om te reageren
        ^je moet ingelogd zijn om * reactie-
        ^je moet inloggen om * reageren
        ^u moet ingelogd zijn om$
        ^u moet inloggen om$
        ^registreer om te reageren
        ^om te reageren$
        ^om te kunnen reageren$
        ^sorteer op$
        ^sorteren op$
        ^nieuwste eerst
        ^oudste eerst
        ^stuur mij een e-mail als
        ^mijn naam$
        ^houd me op de hoogte$
        ^rapporteer reactie
        ^meld reactie
        ^meld misbruik
        ^deze reactie is$
        ^huisregels$
        ^lees onze huisregels$
        ^spelregels voor reacties
        ^antwoord annuleren
        ~reacties
        ~reactie
        ~gedachten over
        ~beantwoorden
        ~reageren
        ~schreef:$
        ~zegt:$
        ~antwoord
        ~antwoorden
        ~reageer
        ~meld
        ~rapporteer
        ~vind ik leuk
        ~schrijft:$
        ~uur geleden$
        ~dagen geleden$
        ~dag geleden$
        ~maanden geleden$
        ~jaar geleden$
        ~weken geleden$
        ~minuten geleden$
    """,
    "pl": """
        wymagane pola są oznaczone
        pola, których wypełnienie jest wymagane
        ^dodaj komentarz
        ^zostaw komentarz
        ^napisz komentarz
        ^skomentuj$
        ^skomentuj artykuł
        ^anuluj pisanie odpowiedzi
        ^brak komentarzy
        ^komentarze są wyłączone
        ^zaloguj się, aby komentować
        ^zaloguj się, aby skomentować
        ^pokaż wszystkie komentarze
        ^zobacz wszystkie komentarze
        ^bądź pierwszy, który skomentuje
        ^dodaj swój komentarz
        ^dodaj odpowiedź
        ^dodaj pierwszy$
        ^zostaw swój$
        ^zostaw odpowiedź
        ^napisz swój$
        ^napisz odpowiedź
        ^napisz pierwszy$
        ^opublikuj komentarz
        ^wyślij komentarz
        ^skomentuj jako
        ^skomentuj ten
        ^twój komentarz$
        ^treść komentarza
        ^dołącz do dyskusji
        ^weź udział w dyskusji
        ^przejdź do dyskusji
        ^bądź pierwszą osobą
        ^nie ma jeszcze komentarzy
        ^jeszcze nikt nie skomentował
        ^możliwość komentowania
        ^komentowanie zostało
        ^komentowanie jest$
        ^komentarze zostały$
        ^komentarze wyłączone
        ^pokaż komentarze
        ^pokaż więcej komentarzy
        ^pokaż wszystkie$
        ^ukryj komentarze
        ^zobacz komentarze
        {komentowanie|możliwość komentowania|dodawanie komentarzy|sekcja komentarzy|dyskusja} * {wyłączon-|zablokowan-|zamknięt-|niedostępn-|niemożliw-|nie jest możliw-}
        {komentarze|komentarze do tego artykułu|komentarze pod tym artykułem} {zostały|są} * {wyłączone|zamknięte|zablokowane}
        {nie można już|nie można|nie ma możliwości} {komentować|dodawać komentarzy|dodawania komentarzy|komentowania|dodać komentarza}
        {bądź|zostań} {pierwszy|pierwsza|pierwszą osobą|pierwszym|pierwszą} * {komentarz-|skomentuj-|skomentuje|opini-|komentując-}
        {jeszcze|nikt jeszcze} * {nie skomentował|nie ma komentarzy|nie dodał komentarza|brak komentarzy}
        ^{dodaj|napisz|zostaw|wpisz} {komentarz|odpowiedź|opinię|komentarz jako pierwszy|swój komentarz}$
        {zaloguj się|zarejestruj się|musisz się zalogować|musisz być zalogowany|aby dodać komentarz|aby komentować|zaloguj} * {komentarz-|skomentować|komentować|dyskusji}
        {twój|państwa} adres {e-mail|email} nie zostanie {opublikowany|ujawniony|udostępniony}
        ^{zobacz|pokaż|czytaj|przeczytaj|wyświetl} {wszystkie komentarze|komentarze|więcej komentarzy|wszystkie opinie}-
        {komentarze|opinie} {są|podlegają|będą} * {moderowane|moderacji|publikowane po|prywatnymi opiniami}
        ^zobacz wszystkie$
        ^czytaj komentarze
        ^przeczytaj komentarze
        ^wczytaj więcej komentarzy
        ^załaduj więcej komentarzy
        ^więcej komentarzy$
        ^wszystkie komentarze$
        ^zaloguj się, aby * koment-
        ^zaloguj się lub$
        ^zaloguj się i skomentuj
        ^musisz się zalogować, aby * koment-
        ^aby dodać komentarz
        ^aby komentować
        ^zarejestruj się, aby$
        ^sortuj według$
        ^sortuj od$
        ^od najnowszych$
        ^od najstarszych$
        ^najnowsze najstarsze
        ^zapamiętaj moje
        ^zapisz moje dane$
        ^powiadom mnie$
        ^zgłoś komentarz
        ^zgłoś nadużycie
        ^zgłoś do moderacji
        ^komentarz został$
        ^regulamin komentarzy
        ^regulamin komentowania
        ^redakcja nie ponosi odpowiedzialności za treść komentarzy
        ~komentarze
        ~komentarzy
        ~komentarz
        ~odpowiedz
        ~pisze:$
        ~odpowiedzi
        ~zgłoś
        ~lubię to
        ~napisał:$
        ~napisała:$
        ~godzin temu$
        ~godziny temu$
        ~dni temu$
        ~miesięcy temu$
        ~miesiące temu$
        ~lat temu$
        ~lata temu$
        ~rok temu$
        ~minut temu$
        ~tygodnie temu$
    """,
    "ru": """
        обязательные поля помечены
        ^добавить комментарий к {статье|материалу|новости|записи|публикации}
        ^оставить комментарий к {статье|материалу|новости|записи|публикации}
        ^оставьте комментарий
        ^написать комментарий к {статье|материалу|новости|записи|публикации}
        ^отменить ответ
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
        ^добавьте комментарий
        ^добавить свой$
        ^оставить ответ
        ^оставьте свой комментарий
        ^оставьте первый$
        ^оставить отклик
        ^напишите комментарий
        ^написать ответ
        ^написать сообщение$
        ^отправить комментарий
        ^опубликовать комментарий
        ^прокомментировать$
        ^комментировать$
        ^ваш комментарий$
        ^текст комментария
        ^ваше мнение$
        ^присоединяйтесь к обсуждению
        ^участвуйте в обсуждении
        ^принять участие в обсуждении
        ^обсудить$
        ^обсудить статью
        ^обсуждение$
        ^будьте первым, кто * коммент-
        ^станьте первым$
        ^комментариев пока
        ^пока нет комментариев
        ^пока нет ни одного$
        ^комментариев нет
        ^комментарии к этой$
        ^комментирование$
        ^комментирование закрыто
        ^комментирование отключено
        ^показать комментарии
        ^показать все$
        ^показать ещё$
        ^показать еще$
        ^показать больше комментариев
        ^посмотреть комментарии
        ^смотреть комментарии
        ^смотреть все комментарии
        ^читать комментарии
        ^все комментарии$
        ^загрузить ещё$
        {комментарии|комментирование|возможность комментировать|обсуждение|комментарии к этой статье|комментарии к материалу} * {закрыт-|отключен-|запрещен-|недоступн-|выключен-|невозможн-|прекращен-}
        {оставлять комментарии|комментировать|добавлять комментарии} * {нельзя|больше нельзя|невозможно|запрещено}
        {будьте|станьте|будь|стань} {первым|первой|первыми}, * {комментар-|прокомментир-|кто|мнени-}
        {пока|еще|к этой статье} {нет|никто не} {комментариев|ни одного комментария|оставил комментар-|прокомментировал}
        ^{оставить|оставьте|добавить|добавьте|написать|напишите|отправить} {комментарий|отзыв|ответ|свой комментарий|ваш комментарий|новый комментарий}$
        {чтобы|для того чтобы} {оставить|добавить|написать|оставлять} {комментарий|отзыв|комментарии|комментарий к статье}, * {войд-|авториз-|зарегистр-|нужно|необходимо}
        {чтобы|для того чтобы} {комментировать|прокомментировать}, * {войд-|авториз-|зарегистр-|нужно|необходимо}
        {войдите|авторизуйтесь|зарегистрируйтесь|необходимо авторизоваться} * {комментир-|комментар-|обсужден-}
        ваш {e-mail|email|адрес email|адрес электронной почты|электронный адрес} не {будет опубликован|публикуется|будет показан}
        ^{показать|читать|посмотреть|смотреть} {все комментарии|комментарии|больше комментариев|еще комментарии}$
        ^загрузить еще$
        ^загрузить комментарии
        ^скрыть комментарии
        ^ещё комментарии
        ^больше комментариев
        ^войдите, чтобы * коммент-
        ^войдите или$
        ^войти и прокомментировать
        ^авторизуйтесь, чтобы * коммент-
        ^зарегистрируйтесь, чтобы$
        ^чтобы комментировать$
        ^чтобы оставлять комментарии
        ^для комментирования$
        ^только зарегистрированные$
        ^комментировать могут$
        ^комментарии могут оставлять$
        ^сначала новые
        ^сначала старые
        ^сначала популярные
        ^по порядку$
        ^по дате$
        ^сохранить моё$
        ^уведомить меня$
        ^оповещать о новых
        ^подписаться на комментарии
        ^комментарий удален
        ^комментарий удалён
        ^комментарий скрыт
        ^правила комментирования
        ^правила обсуждения
        ^редакция не несет ответственности за * комментари-
        ~комментарии
        ~комментариев
        ~комментарий
        ~комментария
        ~ответить
        ~мыслей о
        ~пишет:$
        ~говорит:$
        ~обсуждение
        ~ответов
        ~ответа
        ~ответы
        ~пожаловаться
        ~нравится
        ~цитировать
        ~написал:$
        ~написала:$
        ~часов назад$
        ~часа назад$
        ~час назад$
        ~дней назад$
        ~дня назад$
        ~день назад$
        ~месяцев назад$
        ~месяца назад$
        ~лет назад$
        ~года назад$
        ~год назад$
        ~минут назад$
        ~недели назад$
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
        ^skriv kommentar
        ^skriv ett svar
        ^skriv något$
        ^skicka kommentar
        ^skicka in kommentar
        ^publicera kommentar
        ^lägg till en kommentar
        ^lägg till kommentar
        ^kommentera$
        ^kommentera artikeln
        ^kommentera inlägget
        ^din kommentar$
        ^delta i diskussionen
        ^delta i samtalet
        ^diskutera artikeln
        ^gå med i diskussionen
        ^var först med$
        ^var den första * komment-
        ^bli först med
        ^det finns inga kommentarer
        ^ännu inga kommentarer
        ^kommentarsfältet är
        ^kommentarer är$
        ^kommentarer är inaktiverade
        ^kommentarer till inlägg
        {det går inte|det är inte} {längre att|längre möjligt att} kommentera
        {det går inte att|det är inte möjligt att} kommentera {den här artikeln|artikeln|inlägget}
        ^{artikeln|inlägget|den här artikeln|detta inlägg} {kan|går} {inte längre|inte} {kommenteras|att kommentera}
        ^{logga in|logga in eller registrera dig|skapa ett konto|registrera dig|du måste logga in|du måste vara inloggad|du behöver vara inloggad} * {för att kommentera|för att delta i|för att skriva en kommentar|för att lämna en kommentar|för att skriva kommentarer|för att kunna kommentera|för att diskutera}
        ^{visa|läs|se|ladda|dölj|öppna} {kommentarer|kommentarerna|kommentarsfältet|svar}$
        ^{inga kommentarer än|inga kommentarer ännu|ingen har kommenterat än|ingen har kommenterat ännu|det finns inga kommentarer än}$
        ^{kommentarsfältet|kommentarerna|kommentarsfunktionen|kommenteringen|kommentarstråden} {är|har} {nu stängt|nu stängd|stängt|stängd|stängda|avslutad|inaktiverad|stängts}
        ^diskussionen är {stängd|avslutad|nu stängd}$
        ^kommentarsfältet är {avstängt|inaktiverat|låst}
        ^{bli|var} {den första|först} {att|som|med} {kommentera|kommenterar|skriva en kommentar|skriver en kommentar|lämna en kommentar|en kommentar}
        ^{visa|läs|se|ladda|dölj|öppna} {alla|fler|samtliga} * {kommentarer|svar}$
        din {e-postadress|mejladress|e-post} {publiceras inte|visas inte|kommer inte att visas|kommer inte visas|kommer aldrig att|publiceras ej}
        {kommentarer|kommentarerna|alla kommentarer|din kommentar} {modereras|granskas|förhandsgranskas|kommer att granskas|kommer att modereras|väntar på}
        {vi|redaktionen} {förbehåller oss|förbehåller sig} rätten att * {kommentarer|inlägg}
        ^{delta i|gå med i|starta|påbörja} {diskussionen|samtalet|debatten}$
        ^{vad tycker du|vad tror du} * {kommentera|kommentarsfältet|kommentarerna|kommentar}
        ^{skriv|lämna} {den första|en första|gärna en|din} kommentar
        ^visa kommentarer
        ^visa fler kommentarer
        ^visa alla$
        ^läs kommentarer
        ^läs alla kommentarer
        ^läs kommentarerna
        ^dölj kommentarer
        ^ladda fler kommentarer
        ^fler kommentarer
        ^alla kommentarer$
        ^äldre kommentarer
        ^logga in för att * komment-
        ^du måste vara inloggad för * komment-
        ^du måste logga in för * komment-
        ^vänligen logga in för att$
        ^för att kommentera$
        ^för att kunna kommentera$
        ^sortera efter$
        ^nyast först
        ^äldst först
        ^nyaste först
        ^äldsta först
        ^spara mitt namn
        ^meddela mig$
        ^anmäl inlägg
        ^rapportera kommentar
        ^kommentaren har$
        ^kommentaren är$
        ^din kommentar har
        ^din kommentar kommer
        ^regler för kommentarer
        ^läs våra regler
        ~kommentarer
        ~kommentera
        ~^kommentar av
        ~svara
        ~tankar om
        ~skriver:$
        ~säger:$
        ~sedan$
        ~anmäl
        ~gilla
        ~skrev:$
        ~timmar sedan$
        ~dagar sedan$
        ~dag sedan$
        ~månader sedan$
        ~år sedan$
        ~minuter sedan$
        ~veckor sedan$
    """,
    "ja": """
        {コメント|コメント欄|この記事のコメント|この記事へのコメント|本記事のコメント|コメントの受付|コメント受付|コメントの投稿|コメント投稿}{は終了しました|は締め切りました|を締め切りました|は終了いたしました|は閉鎖されています|は閉じられています|は閉鎖中です|は停止しています|は無効になっています|は現在停止中です|は締め切られました|を終了しました}
        {この記事では|この記事に|この記事には|この記事へは|この記事への|この投稿には|この投稿への|本記事では}コメント{を投稿できません|できません|することはできません|は投稿できません|は受け付けておりません|は受け付けていません|欄は閉鎖|受付は終了|の受付は終了|はできません|機能はオフ}
        {最初|あなたが最初}{のコメントを|にコメントを|のコメントをぜひ}{投稿しましょう|書きましょう|残しましょう|書いてみましょう|投稿しませんか|書き込みましょう|投稿してください|書いてください|残しませんか|投稿する$|書く$|どうぞ}
        ^{最初にコメントする|最初にコメントを書く|一番乗りでコメント}
        コメント{するには|を書くには|を投稿するには|の投稿には|するためには|を残すには|するにはまず|投稿には|機能の利用には|を読むには}*{ログイン|会員登録|サインイン}
        {ログインすると|ログインして|会員登録すると}コメント{できます|を投稿|を書|しよう|する$}
        コメントは{編集部|管理者|運営|承認制|審査|すべて|事前|モデレーター|管理人}*{承認|確認|審査|公開|掲載|表示}{されます|されてから|後に|した後|のうえ|制です|後の|しています}
        ^{コメント一覧を見る|コメントをすべて表示|コメントをすべて見る|全コメントを見る|すべてのコメントを表示|コメントを投稿する|コメントを読み込む}$
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
        ^コメントする
        ^コメントを書き込む
        ^コメントを入力
        ^コメントを送信
        ^コメントを追加
        ^コメントを見る
        ^コメントを表示
        ^コメントを読む
        ^コメント欄$
        ^コメントをもっと
        ^コメントはありません
        ^コメントはまだ
        ^コメントは承認
        ^コメントはこちら
        ^コメントの受付
        ^コメントは受け付け
        {コメント|コメント欄}{は|の受付は|の受け付けは|の投稿は} * {終了|締め切|閉じ|停止|できません|受け付けておりません}-
        {最初の|一番乗りの} * {コメント|感想} * {投稿|書|残}-
        {コメントするには|コメントの投稿には|コメントを投稿するには|コメントを書くには} * {ログイン|会員登録|登録}
        ^まだコメントは
        ^まだコメントが
        ^この記事にコメント
        ^この記事へのコメント
        ^最初のコメント$
        ^もっと見る コメント
        ^すべてのコメント
        ^全てのコメント
        ^コメントを書くには
        ^コメントするには
        ^コメントを投稿するには
        ^新しい順
        ^古い順
        ^返信をキャンセル
        ^返信を書く
        ^返信を見る
        ^返信を表示
        ^通報する
        ^違反報告
        ^トラックバック$
        ^新しいコメントをメールで
        ^コメントガイドライン
        ~コメント
        ~コメント一覧
        ~件のコメント
        ~返信
        ~返信する
        ~より:$
        ~この記事へのコメント
        ~みんなのコメント
        ~通報
        ~いいね
        ~さん:$
        ~時間前$
        ~日前$
        ~か月前$
        ~分前$
    """,
    "ko": """
        {댓글|댓글이|댓글은|댓글 작성|댓글 작성이|댓글 작성은|댓글 쓰기가|댓글창이|댓글 기능이|댓글란이|의견 작성이} {마감되었습니다|마감됐습니다|종료되었습니다|종료됐습니다|닫혔습니다|닫혀 있습니다|닫힌 상태입니다|비활성화되었습니다|비활성화되어 있습니다|제한되었습니다|중단되었습니다|차단되었습니다|제한됩니다|제공하지 않습니다}
        {이 기사에|이 기사에는|이 글에|이 글에는|이 게시물에|이 게시물에는|해당 기사에|이 기사는|해당 기사는|본 기사에} {댓글을 달 수|댓글을 쓸 수|댓글을 남길 수|댓글을 작성할 수|댓글을 더 이상|더 이상 댓글을|의견을 남길 수|댓글을 작성하실 수} {없습니다|없는|달 수 없습니다|작성할 수 없습니다|쓸 수 없습니다|남길 수 없습니다}
        더 이상 댓글을 {달|쓸|작성할|남길|작성하실|등록할} 수 없습니다
        {가장 먼저|제일 먼저|첫 번째로|처음으로|첫 번째|첫번째|첫} {댓글을|의견을} {남겨|달아|작성해|써|남기|작성하|등록해} {보세요|주세요|보시겠어요|보는 건 어떨까요|주시기 바랍니다}
        {가장 먼저|제일 먼저|첫 번째로|첫 번째|첫} {댓글을|의견을} {남겨보세요|남기세요|달아보세요|작성해보세요|써보세요|작성하세요|남겨주세요|달아주세요|다세요}
        {댓글을|댓글|의견을} {작성하려면|쓰려면|남기려면|달려면|등록하려면|작성하시려면|쓰시려면|남기시려면|달기 위해서는|작성하기 위해서는|작성은|쓰기는} {로그인|먼저 로그인|회원가입|로그인이|로그인 후|로그인을|회원 로그인}-
        {로그인 후|로그인하고|로그인하시면|로그인해야|로그인을 해야|로그인한 회원만|회원만} {댓글|의견을|댓글을} {작성|쓸|남길|남기|달|등록|작성할|쓰|이용}-
        ^댓글 {모두|전체|더} {보기|보이기|불러오기|읽기}$
        ^{모든|전체} 댓글 {보기|읽기|보이기|불러오기}$
        ^댓글 *개 {모두 보기|전체 보기|더 보기|보기|더보기}$
        댓글은 {관리자|편집자|운영자|편집부|승인|검토|관리자의|편집자의} * {게시됩니다|공개됩니다|등록됩니다|표시됩니다|노출됩니다|게재됩니다|공개되며}
        이메일 주소는 공개되지 않습니다
        이메일은 공개되지 않습니다
        필수 필드는 *로 표시
        필수 항목은 *로 표시
        필수 입력창은 *로 표시
        ^댓글 남기기
        ^댓글 달기$
        ^댓글 쓰기$
        ^댓글 작성$
        ^댓글 작성하기$
        ^댓글을 남겨주세요
        ^댓글을 남겨 주세요
        ^댓글을 남겨보세요
        ^댓글을 입력하세요
        ^댓글을 입력해-
        ^댓글 입력$
        ^댓글 등록$
        ^댓글 취소$
        ^답글 취소$
        ^답글 달기$
        {댓글|댓글 작성|댓글 쓰기|댓글 기능}{이|가|을|은|는} * {종료|제한|제공하지|중단|막혀|닫혔|사용할 수 없|지원하지}-
        {이 기사는|해당 기사는|본 기사는} * 댓글 * {제한|종료|제공하지|닫|막|중단|불가}-
        {첫|첫 번째} 댓글{을|의} {남겨|작성|주인공|달아|등록}-
        댓글을 {작성하려면|쓰려면|남기려면|등록하려면|달려면} * {로그인|회원|가입}-
        ^댓글 더보기
        ^댓글 전체보기
        ^댓글 보기$
        ^전체 댓글$
        ^첫 댓글을 남겨-
        ^첫 댓글을 작성해-
        ^첫번째 댓글을 남겨-
        ^등록된 댓글이 없습니다
        ^댓글이 없습니다
        ^아직 댓글이 없습니다
        ^작성된 댓글이 없습니다
        댓글을 작성하려면 로그인
        로그인 후 댓글을
        ^로그인 후 이용 가능합니다$
        ^댓글 운영원칙$
        ^댓글 정책$
        ^댓글이 닫혔습니다$
        ^최신순$
        ^공감순$
        ^이 댓글을 신고하-
        다음 번 댓글 작성을 위해
        ~댓글
        ~댓글수
        ~개의 댓글
        ~^답글$
        ~^답글쓰기$
        ~님의 말:$
        ~분 전$
        ~시간 전$
        ~일 전$
        ~개월 전$
        ~년 전$
    """,
    "da": """
        din e-mailadresse vil ikke blive publiceret
        din e-mailadresse vil ikke blive offentliggjort
        din e-mail-adresse vil ikke blive
        krævede felter er markeret
        påkrævede felter er markeret
        ^skriv et svar$
        ^skriv en kommentar
        ^skriv kommentar$
        ^læg en kommentar
        ^efterlad en kommentar
        ^tilføj kommentar
        ^tilføj en kommentar
        ^send kommentar
        ^indsend kommentar
        ^annuller svar
        ^ingen kommentarer$
        ^ingen kommentarer endnu$
        ^der er ingen kommentarer$
        ^vis alle kommentarer
        ^se alle kommentarer
        ^der er {lukket|nu lukket} for {flere kommentarer|nye kommentarer}
        ^{log ind|opret|du skal|log ind eller opret|opret en profil|tilmeld dig} * {for at kommentere|for at deltage i debatten|for at deltage i|for at skrive en kommentar|for at kunne kommentere|for at skrive kommentarer|for at debattere|for at svare}
        ^{vær|bliv} den første {til at|der|som} {kommentere|skrive en kommentar|kommenterer|skriver en kommentar|lægge en kommentar|efterlade en kommentar|lægger en kommentar}
        ^{vis|læs|se|indlæs|hent|skjul|åbn} {alle|flere|de} * {kommentarer|svar|indlæg}$
        ^{vis|læs|se|indlæs|skjul|åbn} {kommentarer|kommentarerne|svar|debatten|kommentarspor}$
        din {e-mailadresse|e-mail|mailadresse} {vises|offentliggøres|publiceres|deles} ikke
        ^{kommentarsporet|kommentarfeltet|kommentarerne|kommentarfunktionen|debattråden} {er|blev} {lukket|nu lukket|slået fra|deaktiveret|afsluttet}
        ^der er {lukket for|ikke åbent for} {kommentarer|at kommentere}
        ^det er ikke længere muligt at kommentere
        ^det er ikke muligt at kommentere {denne|artiklen|indlægget}
        ^opret en bruger * for at kommentere
        ^opret en bruger * for at deltage i debatten
        ^opret en bruger * for at skrive en kommentar
        ^opret en bruger * for at kunne kommentere
        ^opret en bruger * for at skrive kommentarer
        ^opret en bruger * for at debattere
        din {e-mailadresse|e-mail|mailadresse|e-mail-adresse} bliver {ikke vist|ikke offentliggjort|ikke publiceret|ikke delt|aldrig vist|ikke synlig}
        ^{ingen har kommenteret endnu|der er endnu ingen kommentarer|endnu ingen kommentarer|der er ingen kommentarer endnu}$
        {kommentarer|alle kommentarer|din kommentar|kommentarerne} {modereres|godkendes|bliver modereret|vil blive modereret|afventer godkendelse|bliver gennemgået|skal godkendes|bliver godkendt}
        {vi|redaktionen} forbeholder {os|sig} {retten|ret} til at * {kommentarer|indlæg}
        ^{deltag i|bland dig i|gå med i} {debatten|diskussionen|samtalen}
        ^{hvad mener du|hvad synes du|hvad tænker du} * {kommentarfeltet|kommentar|kommentarer|kommentarsporet|deltag i debatten}
        ^{skriv|efterlad|tilføj} {den første|gerne en|din|endelig en} kommentar
        ^flere kommentarer$
        ^kommentarer er lukket$
        ^der er lukket for kommentarer$
        ^log ind for at kommentere
        ^du skal være logget ind for at kommentere
        ^du skal være logget ind for at skrive
        ^gem mit navn, * i denne browser
        ^deltag i debatten$
        ^anmeld kommentar
        ^dette websted bruger akismet
        ^nyeste først$
        ^ældste først$
        ~kommentarer
        ~kommentar
        ~^svar$
        ~^besvar$
        ~siger:$
        ~skriver:$
        ~skrev:$
        ~for * timer siden$
        ~for * dage siden$
        ~for * minutter siden$
        ~for * måneder siden$
        ~for * år siden$
    """,
    "no": """
        din e-postadresse vil ikke bli publisert
        e-postadressen din vil ikke bli publisert
        e-postadressen blir ikke publisert
        obligatoriske felt er merket
        ^legg igjen en kommentar
        ^legg igjen kommentar
        ^legg inn en kommentar
        ^legg til kommentar
        ^legg til en kommentar
        ^skriv en kommentar
        ^skriv kommentar$
        ^publiser kommentar
        ^send kommentar
        ^avbryt svar
        ^ingen kommentarer$
        ^ingen kommentarer ennå$
        ^ingen kommentarer enda$
        ^vis alle kommentarer
        ^se alle kommentarer
        ^flere kommentarer$
        ^{det er|du kan} {ikke lenger|dessverre ikke lenger} * {mulig å kommentere|mulighet for å kommentere|anledning til å kommentere|kommentere denne|kommentere på|kommentere saken|kommentere artikkelen}
        ^det er ikke mulig å kommentere {denne saken|denne artikkelen|dette innlegget}
        ^{logg inn|opprett|du må|logg inn eller opprett|registrer deg|opprett en bruker|opprett en konto} * {for å kommentere|for å delta i debatten|for å delta i|for å skrive en kommentar|for å kunne kommentere|for å legge igjen en kommentar|for å skrive kommentarer|for å svare}
        ^{vær|bli} den første {til å|som} {kommentere|skrive en kommentar|kommenterer|skriver en kommentar|legge igjen en kommentar|legger igjen en kommentar|kommenterer saken}
        ^{vis|les|se|last inn|skjul|åpne} {kommentarer|kommentarene|kommentarfeltet|svar|debatten}$
        {e-postadressen din|e-posten din|din e-postadresse} {vises|publiseres|deles} ikke
        ^{kommentarfeltet|kommentarene|kommentarfunksjonen|kommentarseksjonen} {er|ble} {stengt|nå stengt|slått av|deaktivert|avsluttet}
        ^{vis|les|se|last inn|skjul|åpne} {alle|flere} * {kommentarer|kommentarene|svar}$
        {e-postadressen din|e-posten din|din e-postadresse|din e-post} {vil ikke vises|vil ikke bli vist|blir ikke vist|blir ikke publisert|vises ikke offentlig|blir ikke delt|vil ikke bli publisert offentlig}
        ^{ingen har kommentert ennå|ingen har kommentert enda|det er foreløpig ingen kommentarer|foreløpig ingen kommentarer|det er ingen kommentarer ennå}$
        {kommentarer|alle kommentarer|kommentaren din|kommentarene|innlegg} {modereres|godkjennes|blir moderert|vil bli moderert|venter på|forhåndsmodereres|må godkjennes}
        {vi|redaksjonen} forbeholder {oss|seg} retten til å * {kommentarer|innlegg}
        ^{delta i|bli med i|ta del i|bli med på} {debatten|diskusjonen|samtalen}
        ^{hva mener du|hva synes du|hva tenker du} * {kommentarfeltet|kommentar|kommentarer|delta i debatten}
        ^{skriv|legg igjen} {den første|gjerne en|din} kommentar
        ^les kommentarene
        ^kommentarfeltet er stengt$
        ^kommentarer er stengt$
        ^kommentarfeltet er avsluttet$
        ^logg inn for å kommentere
        ^du må være innlogget for å kommentere
        ^du må være innlogget for å skrive
        ^lagre mitt navn, * i denne nettleseren
        ^delta i debatten$
        ^delta i diskusjonen$
        ^rapporter kommentar
        ^dette nettstedet bruker akismet
        ^nyeste først$
        ^eldste først$
        ~kommentarer
        ~kommentar
        ~^svar$
        ~sier:$
        ~skriver:$
        ~skrev:$
        ~timer siden$
        ~dager siden$
        ~minutter siden$
        ~måneder siden$
        ~år siden$
    """,
    "fi": """
        sähköpostiosoitetta ei julkaista
        pakolliset kentät on merkitty
        ^jätä kommentti
        ^kirjoita kommentti
        ^lisää kommentti
        ^lähetä kommentti
        ^kommentoi$
        ^kommentoi artikkelia
        ^kommentoi juttua
        ^kommentoi uutista
        ^peruuta vastaus
        ^ei kommentteja$
        ^ei vielä kommentteja
        ^kommentoi ensimmäisenä
        ^näytä kaikki kommentit
        ^näytä kommentit
        ^näytä lisää kommentteja
        ^lue kommentit
        ^katso kommentit
        ^kommentointi on suljettu$
        ^tätä {juttua|artikkelia|uutista|kirjoitusta} ei voi * kommentoida
        ^{kirjaudu|kirjaudu sisään|luo tunnus|rekisteröidy|sinun täytyy kirjautua|sinun on kirjauduttava} * {kommentoidaksesi|osallistuaksesi keskusteluun|kirjoittaaksesi kommentin|keskustellaksesi|jättääksesi kommentin|lisätäksesi kommentin|vastataksesi|ja kommentoi|ja osallistu keskusteluun}
        ^ole ensimmäinen {joka kommentoi|ja kommentoi|kommentoimaan|kommentoija|joka jättää kommentin|ja jätä kommentti|ja kirjoita kommentti}
        ^ole ensimmäinen, {joka kommentoi|joka jättää kommentin|joka kirjoittaa kommentin}
        ^{näytä|lue|katso|piilota|avaa} {kommentit|vastaukset|keskustelu|kommenttiosio}$
        {sähköpostiosoitettasi|sähköpostiasi|sähköpostiosoite} ei {näytetä|julkaista|jaeta|luovuteta|näy}
        ^keskustelu on {päättynyt|suljettu}$
        ^{kommentointi|kommentit|kommenttiosio} {on|ovat} {suljettu|nyt suljettu|päättynyt|pois käytöstä|poistettu käytöstä|suljettuna}
        ^{näytä|lue|katso|lataa|piilota} {kaikki|lisää|loput} * {kommentit|kommenttia|kommentteja|vastaukset}$
        ^tähän {juttuun|artikkeliin|uutiseen} ei voi * kommentoida
        ^{tämän|tätä} {artikkelin|jutun|uutisen} kommentointi on {suljettu|päättynyt}
        ^{kukaan ei ole vielä kommentoinut|ei vielä yhtään kommenttia|tässä ei ole vielä kommentteja|ei yhtään kommenttia}$
        {kommentit|viestit|kaikki kommentit|kommenttisi} {moderoidaan|tarkistetaan|tarkastetaan|julkaistaan tarkistuksen|esimoderoidaan|odottaa hyväksyntää|odottaa tarkistusta}
        {toimitus|toimituksella|pidätämme} * oikeuden {poistaa|muokata|olla julkaisematta|lyhentää} * {kommentteja|kommentit|viestejä}
        ^{osallistu|liity} keskusteluun
        ^aloita keskustelu$
        ^{mitä mieltä|mitä ajattelet|mitä mieltä olet} * {kommentoi|kommenteissa|kommenttiosiossa|kerro kommenteissa|osallistu keskusteluun}
        ^kommentit on suljettu$
        ^kommentointi on päättynyt$
        ^kirjaudu sisään kommentoidaksesi
        ^kirjaudu kommentoidaksesi
        ^sinun täytyy kirjautua sisään kommentoidaksesi
        ^tallenna nimeni, * selaimeen
        ^ilmoita asiaton
        ^ilmoita asiattomasta
        ^uusimmat ensin$
        ^vanhimmat ensin$
        ~kommenttia
        ~kommentit
        ~kommentti
        ~^vastaa$
        ~sanoo:$
        ~kirjoitti:$
        ~tuntia sitten$
        ~päivää sitten$
        ~minuuttia sitten$
        ~kuukautta sitten$
        ~vuotta sitten$
    """,
    "cs": """
        vaše e-mailová adresa nebude zveřejněna
        vaše emailová adresa nebude zveřejněna
        váš e-mail nebude zveřejněn
        vyžadované informace jsou označeny
        povinné položky jsou označeny
        povinná pole jsou označena
        ^napsat komentář
        ^napište komentář
        ^přidat komentář
        ^přidejte komentář
        ^vložit komentář
        ^vložte komentář
        ^odeslat komentář
        ^zanechat komentář
        ^zanechte komentář
        ^zrušit odpověď
        ^žádné komentáře$
        ^zatím žádné komentáře$
        ^zatím bez komentářů$
        ^buďte první, kdo * okomentuje
        ^buďte první, kdo * komentář
        ^zobrazit všechny komentáře
        ^zobrazit komentáře
        ^načíst další komentáře
        ^další komentáře$
        ^vstoupit do diskuse
        {diskuse|diskuze|diskuse k článku|diskusi|diskuzi|komentáře|komentování|možnost komentovat} * {uzavřen-|ukončen-|vypnut-|zakázán-|nelze|není možn-|zablokován-}
        {komentáře|příspěvky} {jsou|byly} {uzavřeny|vypnuty|uzamčeny|zakázány|zavřené}
        {k článku|k tomuto článku|do diskuse|do diskuze} {již|už|zatím} {nelze|není možné|nelze přidávat|není možno}-
        {buďte|buď} {první|prvním|první kdo}, kdo * {komentář|okomentuje|příspěvek|zapojí|názor-}
        {chcete-li|pokud chcete|abyste mohli|pro možnost} {diskutovat|komentovat|přispět|přidat} * {přihlas-|přihlás-|registr-|zaregistr-}
        {zatím|dosud} {žádné|žádný|nejsou|nejsou žádné|nikdo} * {komentáře|komentář|příspěvky|nekomentoval|příspěvek|diskuse}
        ^{přidat|napsat|přidejte|napište|vložit|zanechat|vložte|přidej} {komentář|nový komentář|příspěvek|svůj komentář|názor|odpověď|svůj názor}$
        {pro přidání|pro vložení|pro napsání|pro přidávání|k přidání|pro komentování|pro vstup do diskuse} * {přihlaste|přihlásit|přihlášen|registrovat|registrujte}-
        {přihlaste se|přihlásit se|musíte být přihlášeni|musíte se přihlásit|se musíte přihlásit} * {komentář-|diskuse|diskuze|komentovat|diskutovat|příspěvek}
        {vaše|vaše e-mailová|vaše emailová} * {adresa} nebude {zveřejněna|publikována}
        ^{zobrazit|číst|všechny|ukázat|vstoupit do} {všechny komentáře|diskusi|diskuzi|komentáře|celou diskusi|celou diskuzi|diskuse}$
        ^vstoupit do diskuze
        ^přejít do diskuze
        ^přejít do diskuse
        ^celá diskuze$
        ^diskuze k článku
        ^diskuse k článku
        ^diskuze je uzavřena$
        ^komentáře jsou uzavřeny$
        ^komentáře nejsou povoleny$
        pro přidání komentáře se
        pro psaní komentářů
        ^uložit do prohlížeče jméno
        ^nahlásit komentář
        ~komentáře
        ~komentářů
        ~komentář
        ~příspěvků v diskuzi
        ~^odpovědět$
        ~napsal:$
        ~napsala:$
        ~před * hodinami$
        ~před * dny$
        ~před * minutami$
        ~před * měsíci$
        ~před * lety$
        {seznamte se|prosíme, seznamte se} s pravidly {diskuse|diskuze}
    """,
    "sk": """
        vaša e-mailová adresa nebude zverejnená
        vaša emailová adresa nebude zverejnená
        váš e-mail nebude zverejnený
        vyžadované polia sú označené
        povinné polia sú označené
        ^pridaj komentár
        ^pridať komentár
        ^pridajte komentár
        ^napísať komentár
        ^napíšte komentár
        ^vložiť komentár
        ^odoslať komentár
        ^zanechajte komentár
        ^zanechať komentár
        ^zrušiť odpoveď
        ^žiadne komentáre$
        ^zatiaľ žiadne komentáre$
        ^zatiaľ bez komentárov$
        ^buďte prvý, kto * komentár
        ^buďte prvý, kto * okomentuje
        ^zobraziť všetky komentáre
        ^zobraziť komentáre
        ^načítať ďalšie komentáre
        ^ďalšie komentáre$
        {diskusia|komentáre|komentovanie|možnosť komentovať|diskusiu} * {uzavret-|ukončen-|vypnut-|zakázan-|uzatvoren-|zablokovan-|nie je možn-}
        {komentáre|príspevky} {sú|boli} {uzavreté|vypnuté|zakázané|uzamknuté|zatvorené}
        {k článku|k tomuto článku|do diskusie} {už|zatiaľ} {nie je možné|nemožno|nemôžete}-
        {buďte|buď} {prvý|prvým|prvá}, {kto|ktorý} * {komentár|okomentuje|príspevok|zapojí|názor-}
        {zatiaľ|doposiaľ} {žiadne|žiadny|nie sú|nikto} * {komentáre|komentár|príspevky|nekomentoval|príspevok}
        ak chcete diskutovať * prihlás-
        ak chcete diskutovať * registr-
        ak chcete diskutovať * zaregistr-
        ak chcete komentovať * zaregistr-
        ak chcete prispieť * prihlás-
        ak chcete prispieť * registr-
        ak chcete prispieť * zaregistr-
        ak chcete pridať * prihlás-
        ak chcete pridať * registr-
        ak chcete pridať * zaregistr-
        aby ste mohli diskutovať * prihlás-
        aby ste mohli diskutovať * registr-
        aby ste mohli diskutovať * zaregistr-
        aby ste mohli komentovať * prihlás-
        aby ste mohli komentovať * registr-
        aby ste mohli komentovať * zaregistr-
        aby ste mohli prispieť * prihlás-
        aby ste mohli prispieť * registr-
        aby ste mohli prispieť * zaregistr-
        aby ste mohli pridať * prihlás-
        aby ste mohli pridať * registr-
        aby ste mohli pridať * zaregistr-
        pre možnosť diskutovať * prihlás-
        pre možnosť diskutovať * registr-
        pre možnosť diskutovať * zaregistr-
        pre možnosť komentovať * prihlás-
        pre možnosť komentovať * registr-
        pre možnosť komentovať * zaregistr-
        pre možnosť prispieť * prihlás-
        pre možnosť prispieť * registr-
        pre možnosť prispieť * zaregistr-
        pre možnosť pridať * prihlás-
        pre možnosť pridať * registr-
        pre možnosť pridať * zaregistr-
        ^{pridať|napísať|pridajte|napíšte|vložiť|zanechať|pridaj|napíš} {komentár|nový komentár|príspevok|svoj komentár|názor|odpoveď|svoj názor}$
        {pre pridanie|na pridanie|pre komentovanie|na komentovanie|ak chcete komentovať|pre vstup do diskusie} * {prihlás-|registr-}
        {prihláste sa|musíte byť prihlásení|musíte sa prihlásiť|sa musíte prihlásiť} * {komentár-|diskusie|komentovať|diskutovať|príspevok}
        {vaša|vaša e-mailová|vaša emailová} * adresa nebude {zverejnená|publikovaná}
        ^{zobraziť|čítať|všetky} {všetky komentáre|diskusiu|komentáre|celú diskusiu|diskusie}$
        ^vstúpiť do diskusie
        ^prejsť do diskusie
        ^diskusia k článku
        ^diskusia je uzavretá$
        ^komentáre sú uzavreté$
        ^komentáre sú vypnuté$
        ^pre pridanie komentára
        ^pre pridávanie komentárov
        ^ak chcete pridať komentár
        ^uložiť moje meno, * prehliadači
        ^nahlásiť komentár
        ^nahlásiť príspevok
        ~komentáre
        ~komentárov
        ~komentár
        ~^odpovedať$
        ~píše:$
        ~napísal:$
        ~napísala:$
        ~pred * hodinami$
        ~pred * dňami$
        ~pred * minútami$
        ~pred * mesiacmi$
        ~pred * rokmi$
    """,
    "hu": """
        az e-mail címet nem tesszük közzé
        az e-mail-címet nem tesszük közzé
        e-mail címe nem kerül nyilvánosságra
        e-mail címed nem kerül nyilvánosságra
        a kötelező mezőket * jelöltük
        ^vélemény, hozzászólás?
        ^szólj hozzá
        ^szóljon hozzá
        ^hozzászólás írása
        ^hozzászólás küldése
        ^hozzászólás elküldése
        ^hozzászólás hozzáadása
        ^írj hozzászólást
        ^írjon hozzászólást
        ^új hozzászólás$
        ^új komment$
        ^komment írása
        ^válasz megszakítása
        ^nincs hozzászólás$
        ^nincsenek hozzászólások$
        ^még nincs hozzászólás$
        ^még nincsenek hozzászólások$
        ^még nem érkezett hozzászólás$
        ^legyen ön az első hozzászóló
        ^légy te az első hozzászóló
        ^összes hozzászólás
        {a hozzászólások|hozzászólások|a kommentelés|kommentelés|a hozzászólás|hozzászólás|a kommentek|a kommentszekció|kommentek} * {lezár-|le van zárva|zárva|kikapcsol-|nem lehetséges|nem engedélyezett|letilt-|lezárva|le vannak zárva|megszűnt|nem elérhető}
        {ehhez a cikkhez|a cikkhez|ehhez a bejegyzéshez} {már nem lehet|nem lehet|jelenleg nem lehet} {hozzászólni|kommentelni|hozzászólást}-
        {legyen|légy} {az első|te az első|ön az első} * {hozzászól-|komment-|aki}
        {még nincs|még nincsenek|nincs még|jelenleg nincs} {hozzászólás-|komment-|egyetlen hozzászólás}-
        {még nincs|nincs még|jelenleg nincs} {hozzászólás|komment|hozzászólások} * {legyen|légy} {ön|te|az}-
        ^{írja|írd|írjon|írj|tegye|hagyjon|hagyj} {meg|le} * {hozzászólás-|véleményét|véleményed|komment-}
        {hozzászóláshoz|a hozzászóláshoz|kommenteléshez|a kommenteléshez|a hozzászólásokhoz} * {jelentkez-|lépj|lépjen|regisztr-|be kell}
        {e-mail|email|az e-mail|az email} {címe|címed|címet|címeket} * {nem kerül|nem tesszük|nem jelenik|nem hozzuk}-
        ^{összes|az összes|minden} {hozzászólás|komment} {megtekintése|megjelenítése|mutatása|olvasása}$
        {a kommenteket|a hozzászólásokat|hozzászólásait} * moderál-
        ^további hozzászólások$
        ^hozzászólások megtekintése
        ^hozzászólások mutatása
        ^kommentek mutatása
        ^kommentek megjelenítése
        ^a hozzászólások le vannak zárva$
        ^a hozzászólás nem engedélyezett$
        ^a kommentelés * nem lehetséges
        ^hozzászóláshoz * jelentkez-
        ^hozzászólás csak bejelentkez-
        ^a hozzászóláshoz be kell
        ^a nevem, e-mail-címem
        ^moderálási elveink
        ^legújabb elöl$
        ~hozzászólás
        ~hozzászólások
        ~komment
        ~kommentek
        ~^válasz$
        ~szerint:$
        ~írta:$
        ~perce$
        ~órája$
        ~napja$
        ~hónapja$
        ~éve$
        ^a kommentelést * {kikapcsoltuk|letiltottuk|lezártuk}$
    """,
    "ro": """
        adresa ta de email nu va fi publicată
        adresa dvs. de email nu va fi publicată
        adresa de email nu va fi publicată
        adresa ta de e-mail nu va fi
        câmpurile obligatorii sunt marcate
        ^lasă un răspuns
        ^lasă un comentariu
        ^lăsați un comentariu
        ^lăsați un răspuns
        ^scrie un comentariu
        ^scrieți un comentariu
        ^scrie comentariu$
        ^adaugă un comentariu
        ^adaugă comentariu
        ^adăugați un comentariu
        ^postează comentariu
        ^postează un comentariu
        ^publică comentariul
        ^trimite comentariul
        ^spune-ți părerea$
        ^anulează răspunsul
        ^niciun comentariu$
        ^nici un comentariu$
        ^nu există comentarii$
        ^nu sunt comentarii$
        {comentariile|secțiunea de comentarii|secţiunea de comentarii} {sunt|este|au fost|a fost} {închise|dezactivate|închisă|dezactivată|blocate}
        {fii|fiți|fiţi} {primul|prima|primii} care {comentează|lasă|scrie|adaugă|își}-
        {autentifică-te|autentificați-vă|conectează-te|trebuie să fii autentificat|intră în cont|loghează-te} * {pentru a comenta|pentru a lăsa|pentru a scrie|pentru a adăuga|pentru a publica}-
        ^fii primul care comentează
        ^fiți primul care comentează
        ^vezi toate comentariile
        ^vezi comentariile
        ^afișează comentariile
        ^mai multe comentarii$
        ^comentariile sunt închise$
        ^comentariile sunt dezactivate$
        ^trebuie să fii autentificat pentru a publica
        ^trebuie să fii autentificat pentru a comenta
        ^autentifică-te pentru a comenta
        ^pentru a comenta, trebuie
        ^salvează-mi numele
        ^raportează comentariul
        ~comentarii
        ~comentariu
        ~^răspunde$
        ~^răspuns$
        ~spune:$
        ~a scris:$
        ~acum * ore$
        ~acum * zile$
        ~acum * minute$
        ~acum * luni$
        ~acum * ani$
    """,
    "bg": """
        имейл адресът ви няма да бъде публикуван
        задължителните полета са отбелязани
        задължителните полета са маркирани
        ^напишете коментар
        ^напиши коментар
        ^добавете коментар
        ^добави коментар
        ^добавяне на коментар
        ^оставете коментар
        ^остави коментар
        ^публикувай коментар
        ^публикувай коментара
        ^публикуване на коментар
        ^изпрати коментар
        ^вашият коментар$
        ^коментирай$
        ^коментирайте$
        ^коментирай статията
        ^отказ на отговора
        ^отмяна на отговора
        ^няма коментари$
        ^все още няма коментари$
        {коментарите|коментирането|възможността за коментар|коментари|дискусията} * {затворен-|изключен-|спрян-|забранен-|деактивиран-|не е възможн-}
        {не можете|не може|вече не може|вече не можете} {да коментирате|да се коментира|да добавяте коментари|да публикувате коментари}
        ^{бъди|бъдете} {първият|първи|първата|първите} * {коментира|коментирал|коментар|коментара си|коментирате|коментираш|мнение|мнението си|мнението ви}$
        ^{бъди|бъдете} {първият|първи|първата|първите} * {коментар|коментира|коментирал|коментирате|коментираш|мнение} * {статията|новината|публикацията|темата|материала}$
        {все още|засега} {няма|никой не е} {коментари|коментирал|коментар|добавени коментари|публикувани коментари}
        ^{напиши|напишете|остави|оставете|добави|добавете|публикувай|публикувайте} {коментар|нов коментар|мнение|отговор|своя коментар|вашия коментар|коментара си}$
        {за да|трябва да} {коментирате|коментираш|напишете коментар|добавите коментар|оставите коментар|публикувате коментар} * {вле-|влизане|регистр-|вход}
        {влезте|влез|регистрирайте се|трябва да сте влезли} * {да коментир-|за коментар-|коментар-}
        {вашият|твоят} {имейл|имейл адрес|e-mail|email} {няма да бъде|не се|няма да се} {публикуван|показва|публикува}
        ^{виж|вижте|покажи|прочетете|прочети} {всички коментари|коментарите|още коментари}$
        {коментарите|мненията} * {модерират|одобрение|одобрени|модератор-}
        ^виж всички коментари
        ^вижте всички коментари
        ^всички коментари$
        ^покажи коментарите
        ^още коментари$
        ^коментарите са затворени$
        ^коментарите са изключени$
        ^за да коментирате
        ^трябва да влезете, за да коментирате
        ^влезте, за да коментирате
        ^запазване на името
        ^запази името ми
        ^докладвай коментар
        ^най-новите първо$
        ~коментара
        ~коментари
        ~коментар
        ~^отговор$
        ~^отговори$
        ~каза:$
        ~написа:$
        ~преди * часа$
        ~преди * дни$
        ~преди * минути$
        ~преди * месеца$
        ~преди * години$
    """,
    "el": """
        η ηλ. διεύθυνση σας δεν δημοσιεύεται
        η ηλεκτρονική σας διεύθυνση δεν δημοσιεύεται
        η διεύθυνση email σας δεν θα δημοσιευ-
        το email σας δεν θα δημοσιευ-
        τα υποχρεωτικά πεδία σημειώνονται
        τα υποχρεωτικά πεδία επισημαίνονται
        ^αφήστε μια απάντηση
        ^αφήστε ένα σχόλιο
        ^αφήστε το σχόλιό σας
        ^αφήστε σχόλιο
        ^γράψτε ένα σχόλιο
        ^γράψτε το σχόλιό σας
        ^γράψτε σχόλιο
        ^προσθήκη σχολίου
        ^προσθέστε σχόλιο
        ^προσθέστε το σχόλιό σας
        ^υποβολή σχολίου
        ^δημοσίευση σχολίου
        ^σχολιάστε$
        ^σχολιάστε το άρθρο
        ^ακύρωση απάντησης
        ^κανένα σχόλιο {ακόμα|ακόμη|προς το παρόν}$
        ^δεν υπάρχουν σχόλια$
        {τα σχόλια|ο σχολιασμός|η συζήτηση} {είναι|έχουν|έχει|έχουν πλέον} {κλειστά|κλείσει|απενεργοποιηθεί|κλειστός|απενεργοποιημένα|ολοκληρωθεί}
        {γίνετε|γίνε|γράψτε} {ο πρώτος|ο πρώτος που|πρώτος|το πρώτο|πρώτοι} * {σχολιάσει|σχόλιο|σχολιάσετε|σχολιάζει}
        {συνδεθείτε|εγγραφείτε|πρέπει να συνδεθείτε|πρέπει να είστε συνδεδεμένος} * {για να σχολιάσετε|για να αφήσετε σχόλιο|για να δημοσιεύσετε σχόλιο|για να γράψετε σχόλιο|σχόλιο}
        ^γίνετε ο πρώτος που
        ^δείτε όλα τα σχόλια
        ^όλα τα σχόλια$
        ^εμφάνιση σχολίων
        ^περισσότερα σχόλια$
        ^τα σχόλια είναι κλειστά$
        ^τα σχόλια έχουν απενεργοποιηθεί$
        ^ο σχολιασμός έχει κλείσει$
        ^συνδεθείτε για να σχολιάσετε
        ^πρέπει να συνδεθείτε για να σχολιάσετε
        ^για να σχολιάσετε πρέπει
        ^αποθήκευσε το όνομά μου
        ^αναφορά σχολίου
        ~σχόλια
        ~σχόλιο
        ~^απάντηση$
        ~λέει:$
        ~έγραψε:$
        ~πριν από * ώρες$
        ~πριν από * ημέρες$
        ~πριν από * λεπτά$
        ~πριν από * μήνες$
        ~πριν από * χρόνια$
    """,
    "uk": """
        ваша email адреса не буде опублікована
        ваш email не буде опублікован-
        обов'язкові поля позначені
        обов'язкові поля помічені
        ^залишити коментар
        ^залиште коментар
        ^залиште свій коментар
        ^додати коментар
        ^додайте коментар
        ^написати коментар
        ^напишіть коментар
        ^опублікувати коментар
        ^надіслати коментар
        ^ваш коментар$
        ^коментувати$
        ^скасувати відповідь
        ^немає коментарів$
        ^коментарів немає$
        ^коментарів поки немає$
        ^поки немає коментарів$
        ^будьте першим, хто
        ^показати всі коментарі
        ^показати коментарі
        ^всі коментарі$
        {коментарі|коментування|можливість коментувати|обговорення|коментарі до цієї статті} * {закрит-|вимкнен-|заборонен-|недоступн-|відключен-|припинен-}
        {коментувати|залишати коментарі|додавати коментарі} * {неможливо|більше не можна|не можна|заборонено}
        {будьте|станьте|будь|стань} {першим|першою|першими}, * {коментар-|прокоментує-|хто}
        {поки|ще|наразі} {немає|нема|ніхто не} {коментарів|жодного коментаря|залишив коментар-|прокоментував}
        ^{залишити|залиште|додати|додайте|написати|напишіть} {коментар|відгук|відповідь|свій коментар|ваш коментар|новий коментар}$
        {щоб|для того, щоб} {залишити|додати|написати} {коментар|відгук}, * {увійд-|авториз-|зареєструй-|потрібно|необхідно}
        {щоб|для того, щоб} {коментувати|прокоментувати}, * {увійд-|авториз-|зареєструй-|потрібно|необхідно}
        {увійдіть|авторизуйтесь|авторизуйтеся|зареєструйтеся|зареєструйтесь} * {коментувати|коментар-|обговорення}
        {ваша|ваш} {e-mail адреса|адреса електронної пошти|email|e-mail|електронна адреса} не {оприлюднюватиметься|публікується|буде опублікована|буде опубліковано|буде оприлюднена}
        ^{показати|читати|переглянути|дивитися} {всі коментарі|усі коментарі|коментарі|більше коментарів}$
        ^усі коментарі$
        ^більше коментарів$
        ^читати коментарі
        ^коментарі закриті$
        ^коментування закрите$
        ^щоб залишити коментар
        ^щоб коментувати * увійд-
        ^увійдіть, щоб * коментар-
        ^авторизуйтесь, щоб коментувати
        ^авторизуйтесь, щоб залишити
        ^зберегти моє ім'я
        ^поскаржитися на коментар
        ^спочатку нові$
        ~коментарі
        ~коментарів
        ~коментар
        ~коментаря
        ~^відповісти$
        ~коментує:$
        ~пише:$
        ~написав:$
        ~написала:$
        ~годин тому$
        ~годину тому$
        ~днів тому$
        ~хвилин тому$
        ~місяців тому$
        ~років тому$
    """,
    "tr": """
        e-posta adresiniz yayınlanmayacak
        e-posta hesabınız yayımlanmayacak
        e-posta adresiniz yayımlanmayacak
        e-posta adresiniz gizli tutulacak
        gerekli alanlar * işaretlenmiş-
        zorunlu alanlar * işaretlenmiş-
        ^bir yanıt yazın
        ^bir cevap yazın
        ^bir yorum yazın
        ^bir yorum yaz
        ^yorum yap
        ^yorum yapın
        ^yorum yaz
        ^yorum yazın
        ^yorum gönder
        ^yorumu gönder
        ^yorum ekle
        ^yorumunuzu yazın
        ^yorumunuz$
        ^yanıtı iptal et
        ^cevabı iptal et
        ^henüz yorum yok$
        ^henüz yorum yapılmamış$
        ^henüz yorum bulunmuyor$
        ^bu habere henüz yorum
        ^ilk yorumu siz
        ^ilk yorumu sen
        ^ilk yorum yapan
        ^tüm yorumları gör
        ^tüm yorumlar$
        {yorumlar|yorumlama|yorum bölümü|yorum yapma} {kapalı-|kapatıldı|kapatılmıştır|devre dışı-}
        {yoruma|yorumlara} {kapalı-|kapatıldı|kapatılmıştır|kapanmıştır}
        yorum {yapma|yapmak|yapılması|yazma|eklemek} * {kapalı|kapatılmış|mümkün değil|devre dışı}-
        {yorum|yorumlar} * {kapatılmıştır|kapatıldı|kapalıdır}
        ^{ilk yorumu|ilk yorum|yorumu ilk} {sen|siz|sen yap|siz yapın|yapan sen ol|yapan siz olun|yap|yapın}-
        {henüz|daha} * {yorum yapılmamış-|yorum yapılmadı|yorum yok|yorum eklenmemiş-|yorum yazılmamış-|yorumlanmamış-}
        ^{yorum|yorumunuzu|yorumunu|bir yorum|görüşünüzü|düşüncenizi} {yaz|yazın|yazınız|ekle|ekleyin|yap|yapın|bırak|bırakın|gönder|gönderin|paylaş|paylaşın}$
        yorum {yapabilmek|yapmak|yazmak|yazabilmek} için * {giriş|üye|oturum|kayıt}-
        ^{tüm|bütün} yorumları {gör|göster|oku|görüntüle}-
        e-posta {adresiniz|hesabınız|adresin} {yayınlanmayacak|yayımlanmayacak|paylaşılmayacak|gösterilmeyecek}-
        {yorumlar|yorumunuz} * {onaylandıktan|onayından|moderasyon|incelendikten|editör} * {yayın-|yayım-}
        ^yorumları göster
        ^yorumları gör
        ^yorumları oku
        ^daha fazla yorum
        ^yorumlar kapalı$
        ^yoruma kapalı$
        ^yorum yapmak için * giriş
        ^yorum yapmak için * oturum
        ^yorum yapmak için * üye
        ^yorum yapabilmek için * giriş
        ^yorum yapabilmek için * üye
        ^yorum yazmak için * giriş
        ^yorum yazmak için * oturum
        ^yorum yazabilmek için * giriş
        ^daha sonraki yorumlarımda
        ^bir dahaki sefere yorum
        ^yorumu şikayet et
        ^yorum kuralları
        ~yorum
        ~yorumlar
        ~^yanıtla$
        ~^cevapla$
        ~dedi ki:$
        ~diyor ki:$
        ~saat önce$
        ~gün önce$
        ~dakika önce$
        ~hafta önce$
        ~ay önce$
        ~yıl önce$
        ^# {yorum|yorumlar|cevap|yanıt|yorum yapıldı|yorum var|okuyucu yorumu|kişi yorum yaptı}$
        ^{yorumlar|yorum|tüm yorumlar|okuyucu yorumları|okur yorumları|toplam yorum} (#)$
        ^{yorumlar|toplam yorum|yorum sayısı|yorum sayısı:|tüm yorumlar} #$
        ^{okuyucu yorumları|okur yorumları|son yorumlar|en son yorumlar|en çok beğenilen yorumlar|yorum kuralları|yorum yazma kuralları|üye tartışması|editörün seçtiği yorumlar}$
        ^{hiç yorum|hiçbir yorum} {yok|bulunmuyor|bulunamadı|yapılmamış|yapılmamıştır}$
        ^yorum yapılmamış$
        ^# yorumun {tümünü|tamamını|hepsini} {gör|göster|görüntüle|oku}$
        ^{tüm yorumları|yorumları|yanıtları|cevapları|diğer yanıtları} {göster|gör|gizle} (#)$
        ^# {cevap|yanıt|yorum} daha {göster|gör|yükle}$
        ^# {cevabı|yanıtı|yorumu} {göster|gör|görüntüle|gizle}$
        ^{diğer|daha fazla|önceki|eski} {yorumları|yorum|yanıtları} {yükle|göster|gör|görüntüle}$
        ^{diğer|daha fazla|önceki|eski} {yanıt|cevapları|cevap} {yükle|göster|gör|görüntüle}$
        ^{yorumu|bu yorumu|yorumları} {şikayet et|rapor et|bildir|raporla|beğen|paylaş|düzenle|sil|gizle}$
        ^{yoruma|bu yoruma} {cevap ver|yanıt ver|cevap yaz|yanıt yaz}$
        ^{cevap|yanıt|cevap vermek|yanıtlamak|cevaplamak|yanıt yazmak|cevap yazmak} için {giriş yap|giriş yapın|oturum aç|oturum açın}$
        ^bu yorum {gizlendi|kaldırıldı|silindi|silinmiş|gizlenmiş|kaldırılmış|yönetici tarafından silindi|moderatör tarafından kaldırıldı}$
        ^yorumunuz * {onay bekliyor|denetim bekliyor|denetim için bekliyor|onay için bekliyor|inceleme bekliyor|editör onayına gönderildi|onaya gönderildi|başarıyla gönderildi|başarıyla eklendi|alındı|gönderildi}$
        yorumlar {onaylanmamaktadır|onaylanmayacaktır}
        ^{küfür, hakaret|hakaret, küfür|uyarı: küfür, hakaret|uyarı: hakaret, küfür} * yorumlar onaylan-
        ^{yapılan|yazılan} {yorumlardan|yorumlar|yorumların} * {sitemiz|sitemizin|gazetemiz|gazetemizin|sitemizi|gazetemizi}
        ^{yorumlar|yorumların} {sahiplerini bağlar|sahiplerine aittir|yazarlarına aittir|sorumluluğu yazanlara aittir|sorumluluğu yazarlarına aittir}$
        ^yorumlar sahiplerini bağlayan {kişisel|şahsi} görüş-
        ^yorum {yazarak|yaparak|göndererek} * {kabul etmiş|kabul edersiniz|taahhüt edersiniz|kabul etmiş olursunuz}
        topluluk kuralları'nı kabul etmiş
        ^{en yeniler|en yeni|en eski|en eskiler|en beğenilen|en çok beğenilenler|en popüler} yorumlar$
        ^{yorumları sırala|yorumları sırala:}$
        ^{adınız soyadınız|adınız ve soyadınız|isminiz|rumuz|rumuzunuz|adınız (zorunlu)|yorum metni}$
        ^yorumun {tamamı|devamı|tamamını okumak} için {tıkla|tıklayın|tıklayınız}
        ^{ilk yorum yazan|ilk yorumu yazan|ilk yorumlayan|ilk yorum yapan|ilk yorumu yapan} {siz|sen} {ol|olun}
        ^{bu habere|bu yazıya|habere|yazıya|bu içeriğe} {yorum yap|yorum yapın|yorum yaz|yorum yazın|yorum ekle|yorum ekleyin}$
        ^{tartışmaya|sohbete} {katıl|katılın|katılmak ister misin|katılmak ister misiniz}$
        ^{tartışmayı|sohbeti|konuşmayı} {başlat|başlatın}$
        ^bu konu hakkında {düşüncelerini|düşüncelerinizi|görüşünü|görüşünüzü} {paylaş|paylaşın}$
        ^{yorumunuza|yorumuna} * {bağlam|içerik} {ekle|ekleyin}
        ^şu html etiketlerini
        ^disqus tarafından desteklenen
        ^disqus yorumlarını
    """,
    "ar": """
        لن يتم نشر بريدك الإلكتروني
        الحقول الإلزامية مشار إليها
        الحقول المطلوبة محددة
        ^اترك تعليقا
        ^اترك ردا
        ^اترك رد$
        ^اترك تعليقك
        ^أضف تعليقا
        ^اكتب تعليقا
        ^اكتب تعليقك
        ^إرسال التعليق
        ^إرسال تعليق$
        ^نشر التعليق
        ^إلغاء الرد
        ^لا توجد تعليقات$
        ^لا يوجد تعليقات$
        ^لا تعليقات$
        ^كن أول من يعلق
        ^كن أول من يكتب تعليق-
        {التعليقات|التعليق} {مغلقة|مغلق|غير متاح|غير متاحة|معطلة|معطل|متوقفة|متوقف}
        {تم|جرى} {إغلاق|إيقاف|تعطيل|غلق} {التعليقات|التعليق|باب التعليق|باب التعليقات|خاصية التعليق}
        {أغلق|أغلقت|أُغلق|أُغلقت} {التعليقات|باب التعليق|باب التعليقات|خانة التعليقات}
        {لا يمكن|لا يمكنك|لم يعد بالإمكان|لم يعد ممكنا} {التعليق|إضافة تعليق|إضافة تعليقات|ترك تعليق}
        {كن|كوني} {أول|أوّل} {من يعلق|من يعلّق|من يترك تعليقا|من يكتب تعليقا|المعلقين|المعلّقين}
        {لا توجد|لا يوجد} {تعليقات|أي تعليق|أي تعليقات|تعليق} {بعد|حتى الآن|حاليا|على هذا}
        ^{اترك|أضف|اكتب|أرسل|شارك|ضع|شاركنا} {تعليقا|تعليقك|ردا|رأيك|برأيك|بتعليقك}$
        ^{إضافة|أضف|كتابة|ترك} {تعليق|تعليق جديد|رد|تعليقك هنا}$
        {سجل الدخول|تسجيل الدخول|قم بتسجيل الدخول|سجّل الدخول|يجب تسجيل الدخول|يجب أن تكون مسجلا|يجب أنت تكون مسجل الدخول} * {التعليق|للتعليق|لتعلق|تعليقك|تعليق|لتضيف تعليقا}
        {لن يتم نشر|لن ينشر|لن يُنشر|لن يظهر} {عنوان بريدك|بريدك|عنوان بريدك الإلكتروني}
        ^{عرض|شاهد|إظهار|اقرأ|جميع|كل} {كل التعليقات|جميع التعليقات|التعليقات|المزيد من التعليقات}$
        {تخضع|يخضع} {التعليقات|تعليقك|كل التعليقات|جميع التعليقات} {للمراجعة|للإشراف|لموافقة|للموافقة}
        ^عرض جميع التعليقات
        ^عرض كل التعليقات
        ^شاهد التعليقات
        ^المزيد من التعليقات$
        ^التعليقات مغلقة$
        ^يجب أنت تكون مسجل الدخول
        ^يجب تسجيل الدخول * تعليق
        ^سجل الدخول لإضافة
        ^سجل الدخول للتعليق
        ^احفظ اسمي، بريدي
        ^الإبلاغ عن تعليق$
        ^التعليقات المنشورة لا تعبر
        ^شروط التعليق
        ~تعليقات
        ~التعليقات
        ~تعليق
        ~^رد$
        ~يقول:$
        ~كتب:$
        ~منذ * ساعات$
        ~منذ * أيام$
        ~منذ * دقائق$
        ~منذ * أشهر$
        ~منذ * سنوات$
        ^# {تعليقات|تعليق|تعليقا|ردود|رد|من الردود|من التعليقات}$
        ^{تعليقات|التعليقات|تعليق|الردود|ردود|تعليقات القراء|تعليقات الزوار|عرض جميع التعليقات|جميع التعليقات} (#)$
        ^{عدد التعليقات|التعليقات|تعليقات|عدد الردود|عدد التعليقات:} #$
        ^{تعليق واحد|تعليقان|رد واحد|لا يوجد تعليق|بدون تعليقات|تعليقات القراء|تعليقات الزوار|مناقشة الأعضاء|شروط نشر التعليقات|قواعد التعليق|ضوابط التعليق}$
        ^{أحدث|آخر|أقدم|أبرز|أفضل} {التعليقات|تعليقات القراء}$
        ^{تحميل|عرض|شاهد|إظهار|اقرأ} {المزيد من|باقي|بقية|كل|جميع} الردود$
        ^{تحميل|عرض|شاهد|إظهار|اقرأ} {باقي|بقية} التعليقات$
        ^تحميل المزيد من التعليقات$
        ^تحميل كل التعليقات$
        ^تحميل جميع التعليقات$
        ^{عرض|إخفاء|إظهار|شاهد|اظهر} {الردود|الرد|# تعليقات|# ردود|# من الردود|تعليق وحيد|التعليقات السابقة}$
        ^{إخفاء|اظهر} التعليقات$
        ^{أبلغ|الإبلاغ|إبلاغ|بلغ} عن {التعليق|هذا التعليق|تعليق مسيء|إساءة|تعليق مخالف}$
        ^{رد|الرد} {على هذا التعليق|على التعليق}$
        ^تم {إخفاء|حذف|إزالة|حجب|نشر|إرسال|استلام} {هذا التعليق|التعليق|تعليقك|تعليقكم|تعليقك بنجاح|تعليقكم بنجاح}$
        ^{شكرا لك! تعليقك|تعليقك|تعليقكم} {قيد المراجعة|بانتظار الموافقة|في انتظار المراجعة|بانتظار المراجعة|يحتاج مراجعة|في انتظار الموافقة|بانتظار موافقة الإدارة}
        ^{يتم|سيتم|لن يتم} نشر {التعليقات|التعليق|تعليقك} {بعد|إلا بعد} {المراجعة|مراجعتها|مراجعته}
        ^{يتم|سيتم|لن يتم} نشر {التعليقات|التعليق|تعليقك} {بعد|إلا بعد} {موافقة|الموافقة}
        ^{يتم|سيتم|لن يتم} نشر {تعليقكم|أي تعليق} {بعد|إلا بعد} {المراجعة|مراجعتها|مراجعته|موافقة|الموافقة}
        ^{التعليقات|الآراء الواردة في التعليقات|جميع التعليقات|تعليقات القراء|التعليقات الواردة} * {رأي أصحابها|آراء أصحابها|رأي كاتبها|آراء كتابها|رأي الموقع|وجهة نظر أصحابها|عن أصحابها}
        ^{شروط النشر|شروط التعليق|ضوابط التعليق|قواعد النشر}: {عدم|يرجى|لا}
        ^{عدم الإساءة|الرجاء عدم الإساءة} للكاتب أو للأشخاص
        ^{عليك|يجب عليك|يجب} أن تسجل الدخول * {تعليق|ردا|رد|للتعليق}
        ^{سجل الدخول|تسجيل الدخول|سجل دخولك} {للرد|لكتابة تعليق|لترك تعليق|للمشاركة بتعليق}$
        ^{ابدأ|ابدؤوا|انضم إلى|انضم|شارك في|شاركوا في} {النقاش|المحادثة|للمحادثة|الحوار|للنقاش}$
        ^{قم بإضافة|أضف} سياق {لتعليقك|إلى تعليقك}
        ^يمكنك استخدام أكواد html
        ^{أرسل|إرسال|نشر|اكتب} {تعليقك|تعليقكم} {هنا|الآن|على الخبر|على الموضوع|على المقال}$
        ^أضف {تعليقك|تعليقكم} {الآن|على الخبر|على الموضوع|على المقال}$
        ^أضف تعليقكم هنا$
        ^{ترتيب|فرز} {حسب|التعليقات|التعليقات حسب}$
    """,
    "fa": """
        ایمیل شما منتشر نخواهد شد
        بخش‌های موردنیاز علامت‌گذاری
        فیلدهای الزامی علامت‌گذاری
        ^دیدگاهتان را بنویسید
        ^دیدگاه خود را بنویسید
        ^دیدگاه خود را ثبت کنید
        ^نظر خود را بنویسید
        ^نظر خود را ثبت کنید
        ^نظرتان را بنویسید
        ^نظر بدهید
        ^فرستادن دیدگاه$
        ^ارسال نظرات$
        ^لغو پاسخ$
        ^بدون دیدگاه$
        ^بدون نظر$
        ^هنوز دیدگاهی ثبت نشده
        ^هنوز دیدگاهی وجود ندارد
        ^هنوز نظری ثبت نشده
        ^هنوز نظری وجود ندارد
        ^دیدگاهی ثبت نشده
        ^نظری ثبت نشده
        ^اولین نفری باشید که
        ^اولین کسی باشید که
        {امکان|قابلیت} {ثبت نظر|ارسال نظر|درج نظر|نظردهی|ارسال دیدگاه|ثبت دیدگاه|نظر دادن} * {بسته|وجود ندارد|غیرفعال|فراهم نیست|نیست}
        {بخش نظرات|نظرات|دیدگاه‌ها|بخش دیدگاه‌ها|دیدگاه ها|نظردهی|ارسال نظر} * {بسته است|بسته شده|غیرفعال است|بسته شده است|بسته می‌باشند|بسته هستند}
        {اولین|نخستین} {نفری باشید|کسی باشید|نفر باشید|نفری باش} که {نظر|دیدگاه}-
        {اولین|نخستین} {نظر|دیدگاه} را {شما|ثبت|بنویسید|ارسال}-
        {هنوز|تاکنون} {نظری|دیدگاهی|هیچ نظری|هیچ دیدگاهی} {ثبت|ارسال|درج|نوشته|وجود}-
        ^{نظر|دیدگاه} {خود را|خودتان را|شما را} {بنویسید|ثبت کنید|ارسال کنید|وارد کنید|با ما در میان بگذارید|بیان کنید}-
        ^{نظر|دیدگاه|نظرات|دیدگاه‌ها}{ بدهید| شما|تان را بنویسید|تان را ثبت کنید}$
        ^{ارسال|ثبت|درج|افزودن|نوشتن} {نظر|دیدگاه|نظر جدید|دیدگاه جدید|نظر شما}$
        برای {ارسال|ثبت|درج|نوشتن} {نظر|دیدگاه} * {وارد|ثبت‌نام|عضو|لاگین}-
        {نشانی|آدرس} ایمیل شما {منتشر|نمایش داده}-
        {نظرات|دیدگاه‌ها|نظر شما|دیدگاه شما} پس از {تایید|تأیید|بررسی|بازبینی} * {منتشر|نمایش|درج}-
        {نظرات|دیدگاه‌هایی|پیام هایی|پیام‌هایی} * {حاوی|شامل|که حاوی} {توهین|الفاظ|تهمت|افترا}-
        ^{مشاهده|نمایش|دیدن} {همه نظرات|همه دیدگاه‌ها|نظرات|دیدگاه‌ها|تمام نظرات}$
        ^نمایش همه نظرات
        ^مشاهده همه نظرات
        ^دیدگاه‌ها بسته شده‌اند$
        ^نظرات بسته شده است$
        ^امکان ثبت نظر برای این
        ^برای ثبت نظر * وارد
        ^برای نوشتن دیدگاه باید
        ^برای ارسال نظر * وارد
        ^ذخیره نام، ایمیل
        ^نظرات حاوی * منتشر نمی-
        ^نظراتی که * منتشر نخواهد شد
        ^لطفا از نوشتن نظرات
        ^نظرات کاربران$
        ~دیدگاه$
        ~نظر$
        ~نظرات
        ~^پاسخ$
        ~گفت:$
        ~می‌گوید:$
        ~ساعت قبل$
        ~ساعت پیش$
        ~روز قبل$
        ~روز پیش$
        ~دقیقه پیش$
        ~ماه پیش$
        ~سال پیش$
        ^# {دیدگاه|نظر|پاسخ|نظر ثبت شده|دیدگاه ثبت شده|نظر کاربران|کامنت}$
        ^{نظرات|دیدگاه‌ها|دیدگاه ها|نظرها|پاسخ‌ها|نظرات کاربران|دیدگاه کاربران|کامنت‌ها} {(#)|#}$
        ^{تعداد نظرات|تعداد دیدگاه‌ها|تعداد دیدگاه ها|تعداد کامنت‌ها|مجموع نظرات}{:|} #$
        ^{آخرین|جدیدترین|تازه‌ترین|قدیمی‌ترین|محبوب‌ترین|پرامتیازترین|پربحث‌ترین} {دیدگاه‌ها|دیدگاه ها|نظرات|نظرها|کامنت‌ها}$
        ^{مشاهده|نمایش|دیدن|خواندن} {همه|تمام} # {نظر|دیدگاه|نظرات|پاسخ}$
        ^{بارگذاری|نمایش|مشاهده} {نظرات|دیدگاه‌های|دیدگاه های|پاسخ‌های} {بیشتر|دیگر|قبلی}$
        ^{نمایش|مشاهده|پنهان کردن} {پاسخ‌ها|پاسخ ها|# پاسخ|# پاسخ دیگر|# نظر دیگر}$
        ^{نظرات|دیدگاه‌های} بیشتر$
        ^{گزارش|حذف|ویرایش} {نظر|دیدگاه|این نظر|این دیدگاه|تخلف|کامنت}$
        ^پاسخ به {دیدگاه|نظر|این دیدگاه|این نظر|این کامنت}$
        ^{پاسخ دهید|پاسخ بدهید|راهبری دیدگاه‌ها|دیدگاه خوانندگان|نظرات خوانندگان|نظرات مخاطبان|نظر مخاطبان|نظر کاربران|دیدگاه کاربران|نظرات بینندگان|گفت‌وگوی اعضا|قوانین ارسال نظر|قوانین ارسال دیدگاه|شرایط ارسال نظر|متن نظر|متن دیدگاه|متن نظر شما|کد امنیتی را وارد کنید|عبارت امنیتی|تصویر امنیتی}$
        ^این {دیدگاه|نظر|کامنت} {حذف|پنهان} {شد|شده است}$
        ^{دیدگاه|نظر|کامنت} شما پس از {بررسی|تایید|تایید مدیر|بررسی مدیر|تایید تحریریه} {منتشر خواهد شد|نمایش داده خواهد شد|منتشر می‌شود|نمایش داده می‌شود}
        ^{دیدگاه|نظر|کامنت} شما {ثبت شد|ارسال شد|دریافت شد|ثبت گردید|با موفقیت ثبت شد|با موفقیت ارسال شد|در انتظار تایید است|در انتظار بررسی است}$
        ^{نظرات|دیدگاه‌های|دیدگاه های|پیام‌های} {ارسالی شما|ارسال شده توسط شما|ارسالی کاربران|ارسالی مخاطبان} * {منتشر|تایید|بررسی}-
        ^{نظراتی|دیدگاه‌هایی|پیام‌هایی|پیام هایی} که {غیر از زبان|به غیر از زبان|حاوی توهین|حاوی تهمت|شامل توهین|حاوی مطالب|حاوی الفاظ}
        ^{در انتظار بررسی|انتشار یافته|غیر قابل انتشار|غیرقابل انتشار|در انتظار انتشار|نظرات منتشر شده|تعداد نظرات منتشر شده}{:|} #$
        {نوشتن|ارسال} * {حروف لاتین|فینگلیش} {خودداری|پرهیز}
        لطفا از نوشتن با حروف لاتین
        ^برای {پاسخ دادن|ارسال دیدگاه|نوشتن دیدگاه|ثبت دیدگاه|نوشتن نظر|درج نظر|شرکت در بحث} {وارد شوید|باید وارد شوید|ابتدا وارد شوید|وارد سایت شوید|لطفا وارد شوید|وارد حساب خود شوید}$
        ^{به گفت‌وگو|به گفتگو|به بحث|در بحث} {بپیوندید|شرکت کنید|ملحق شوید}$
        ^{گفت‌وگو|گفتگو|بحث} را {شروع|آغاز} کنید$
        ^{دیدگاه‌گذاری|نظردهی|ارسال نظر|دیدگاه گذاری} غیرفعال {است|شده است}$
        ^به دیدگاه خود زمینه
        ^مرتب‌سازی {بر اساس|نظرات|دیدگاه‌ها}$
    """,
    "he": """
        האימייל לא יוצג באתר
        כתובת האימייל שלך לא תפורסם
        הדואר האלקטרוני שלך לא יפורסם
        שדות החובה מסומנים
        ^כתוב תגובה
        ^כתבו תגובה
        ^הוסף תגובה
        ^הוסיפו תגובה
        ^הגב לכתבה
        ^הגיבו לכתבה
        ^תגובה לכתבה
        ^פרסם תגובה
        ^שלח תגובה
        ^שליחת תגובה$
        ^להגיב לתגובה
        ^להגיב$
        ^השאר תגובה
        ^השאירו תגובה
        ^ביטול תגובה
        ^בטל תגובה
        ^אין תגובות$
        ^עדיין אין תגובות$
        ^היו הראשונים להגיב
        {התגובות|אפשרות התגובה|האפשרות להגיב|מדור התגובות|הדיון} * {סגורות|סגורה|נסגרו|נסגרה|סגור|נסגר|נעולות|חסומה}
        {לא ניתן|אין אפשרות|לא ניתן עוד|כבר לא ניתן} {להגיב|להוסיף תגובה|להוסיף תגובות|לפרסם תגובות}
        {היו|היה|היי|תהיו|תהיה} {הראשון|הראשונים|הראשונה} {להגיב|שמגיבים|לכתוב תגובה|לתגובה}
        {אין|עדיין אין|טרם נכתבו|לא נמצאו} {תגובות|עדיין תגובות|תגובות לכתבה|תגובות עדיין}$
        ^{הוסף|הוסיפו|כתבו|כתוב|השאר|השאירו|הוספת|כתיבת|שלח|שלחו} {תגובה|תגובה חדשה|את תגובתך|את תגובתכם|תגובה לכתבה}$
        ^{מה דעתך|מה דעתכם|ספרו לנו מה דעתכם|דברו איתנו}? * תגוב-
        {כדי|על מנת} {להגיב|לכתוב תגובה|להוסיף תגובה|לפרסם תגובה} * {להתחבר|להירשם|התחברו|היכנסו|להיכנס|יש}-
        {התחברו|היכנסו|הירשמו|יש להתחבר|עליך להתחבר|עליכם להתחבר} * {להגיב|לתגובה|תגובה|תגובות}
        {האימייל|כתובת האימייל|המייל|כתובת הדוא"ל|כתובת המייל} {לא יוצג|לא תפורסם|לא יפורסם|לא תוצג|שלך לא}-
        {התגובות|תגובות} * {לפני פרסומן|באישור|יפורסמו לאחר|מפוקחות|כפופות}-
        ^{לכל|כל|הצג את כל|צפו בכל} התגובות$
        ^היה הראשון להגיב
        ^לכל התגובות
        ^לתגובות$
        ^הצג את כל התגובות
        ^הצג תגובות
        ^תגובות נוספות$
        ^התגובות סגורות$
        ^סגור לתגובות$
        ^יש להתחבר כדי להגיב
        ^התחברו כדי להגיב
        ^כדי להגיב יש להתחבר
        ^שמור בדפדפן זה את השם
        ^דווח על תגובה
        ^אין לשלוח תגובות
        ~תגובות
        ~תגובה
        ~^הגב$
        ~^השב$
        ~אומר:$
        ~כתב:$
        ~לפני * שעות$
        ~לפני * ימים$
        ~לפני * דקות$
        ~לפני * חודשים$
        ~לפני * שנים$
        ^# {תגובות|תגובה|תגובות לכתבה|תגובות לפוסט|תגובות גולשים}$
        ^{תגובות|כל התגובות|לכל התגובות|תגובות גולשים|תגובות הגולשים|תגובות לכתבה} {(#)|: #|#}$
        ^{תגובה אחת|תגובות אחרונות|תגובות גולשים|תגובות הגולשים|התגובות האחרונות|כללי התגובות|תוכן התגובה|גוף התגובה|כותרת התגובה|דיון חברים|דיון חברים רשומים|תגובות הקוראים|הגולשים מגיבים|התגובה שלך|תגובתך|תגובתכם}$
        ^{הצג|ראו|קראו|הצגת} {את כל # התגובות|כל # התגובות|עוד תגובות|עוד # תגובות|# תגובות|תגובות נוספות|תגובה נוספת|תגובות קודמות|תשובות}$
        ^{טען|טעינת|טענו|לטעינת} {תגובות נוספות|עוד תגובות|תגובות}$
        ^{להציג|להצגת} {תגובה נוספת|תגובות נוספות|# תגובות נוספות|# תגובות}$
        ^עוד {תגובות|# תגובות}$
        ^{הגב|הגיבו|השב|השיבו|להגיב|תגובה} {לתגובה זו|לתגובה|לתגובה הזו}$
        ^{דווח|דווחו|דיווח|לדווח} {על תגובה|על התגובה|על תגובה זו|על תגובה פוגענית|על תוכן פוגעני}$
        ^{השארת|פרסום} {תגובה|תגובה חדשה|תגובתך}$
        ^כתיבת תגובתך$
        ^שליחת {תגובה חדשה|תגובתך}$
        ^{התגובה|תגובתך|תגובתכם|התגובה שלך|התגובה שלכם|תודה, תגובתך} {ממתינה לאישור|ממתינה לאישור העורך|נשלחה|התקבלה|נקלטה|נשלחה בהצלחה|התקבלה בהצלחה}$
        ^{התגובה|תגובתך|תגובתכם|התגובה שלך|התגובה שלכם|תודה, תגובתך} {התקבלה ותפורסם לאחר אישור|התקבלה ותפורסם בהקדם|נשלחה למערכת|הוסרה|הוסתרה|נמחקה}$
        ^התגובה {הזו|הזאת} {הוסרה|הוסתרה|נמחקה}$
        ^{הכתבה|הפוסט|המאמר|הדיון} {סגורה|סגור} לתגובות$
        ^{תגובות|התגובות} {יפורסמו|מפורסמות|יאושרו|כפופות} {בכפוף לשיקול דעת|בהתאם לתנאי|לתנאי השימוש|לתקנון האתר|לפי שיקול דעת|בכפוף לתנאי}
        ^אין לשלוח תגובות {הכוללות|המפרות|הכוללת|שכוללות}
        ^{הצטרפו|הצטרף|התחילו את|התחל את|היכנסו} {לדיון|לשיחה|השיחה|הדיון}$
        ^{כדי להציג|כדי לראות|לצפייה} את התגובות * javascript
        ^{התחבר|התחברו|היכנסו|הירשמו} {למערכת כדי|על מנת} {להשתתף בדיון|להגיב}
        ^{התחברו|התחבר|היכנסו|כניסה} {להגיב|לתגובה|לכתיבת תגובה}$
        ^{הוסיפו|הוסף} {תוכן|הקשר} לתגובה
        ^{תגי html|תגיות html} מותרים:
        ^{שדות חובה מסומנים|שדות החובה מסומנים|שדות המסומנים}
        ^{מיון|מיין|מיין לפי|מיון תגובות|מיון לפי} {לפי|תגובות|החדשות ביותר|הישנות ביותר|הפופולריות ביותר|לפי סדר הפוך}$
        ^{התחבר|היכנס|הירשם|כניסה} {כדי להגיב|על מנת להגיב|כדי לכתוב תגובה}$
    """,
    "hi": """
        {टिप्पणियां|टिप्पणी|कमेंट|कमेंट्स|टिप्पणियाँ|कमेंट सेक्शन} {बंद हैं|बंद है|बंद कर दी गई हैं|बंद कर दिए गए हैं|बंद कर दी गई है|बंद कर दिया गया है|बंद हो गई हैं|बंद हो चुकी हैं|बंद हो चुके हैं|अक्षम हैं|अक्षम कर दी गई हैं|निष्क्रिय हैं|बंद की जा चुकी हैं}
        {इस लेख|इस खबर|इस पोस्ट|इस स्टोरी|इस आर्टिकल} पर {अब|अब कोई|अब और} {टिप्पणी|कमेंट} {नहीं की जा सकती|नहीं किया जा सकता|नहीं कर सकते|संभव नहीं|करना संभव नहीं}
        {इस लेख|इस खबर|इस पोस्ट|इस स्टोरी|इस आर्टिकल} पर {टिप्पणी|कमेंट} {नहीं की जा सकती|नहीं किया जा सकता|नहीं कर सकते|करना संभव नहीं|करना अब संभव नहीं|अब संभव नहीं}
        {अब|अभी} {टिप्पणी|कमेंट} {करना संभव नहीं है|नहीं की जा सकती|नहीं किया जा सकता}
        {टिप्पणी|कमेंट|टिप्पणी करने|कमेंट करने} {करने वाले पहले|करने वाला पहला|देने वाले पहले|लिखने वाले पहले} {व्यक्ति बनें|बनें|व्यक्ति बनिए|व्यक्ति आप बनें}
        ^{सबसे पहले|सबसे पहली|पहला|पहली|सबसे पहला} {टिप्पणी|कमेंट|प्रतिक्रिया} {करें|लिखें|दें|कीजिए|आप करें|आपका हो}
        {टिप्पणी|कमेंट} {करने|लिखने|देने|पोस्ट करने|छोड़ने|जोड़ने} के लिए {लॉग|लॉगिन|साइन|कृपया|रजिस्टर|यहां लॉगिन|आपका लॉग}
        ^{सभी|सारी|सारे|और|बाकी} * {टिप्पणियां|टिप्पणियाँ|कमेंट|कमेंट्स} {देखें|पढ़ें|दिखाएं|देखिए}$
        ^{सभी|सारी|सारे|और} {टिप्पणियां|टिप्पणियाँ|कमेंट|कमेंट्स} {पढ़ें|दिखाएं|लोड करें}$
        {टिप्पणियां|टिप्पणियाँ|कमेंट|टिप्पणी|कमेंट्स|आपकी टिप्पणी|आपका कमेंट} {प्रकाशित होने|प्रकाशित करने|प्रकाशन} {से पहले|के पहले} {संपादक|मॉडरेट|जांची|जांचे|समीक्षा|संपादकीय|मॉडरेटर|हमारी टीम}
        {टिप्पणियां|टिप्पणियाँ|कमेंट|टिप्पणी|आपकी टिप्पणी} {मॉडरेशन|समीक्षा|अनुमोदन|स्वीकृति} के बाद {प्रकाशित|दिखाई|दिखेंगी|दिखेगी|दिखेंगे}
        आपका ईमेल पता प्रकाशित नहीं किया जाएगा
        आपका ई-मेल पता प्रकाशित नहीं
        आवश्यक फ़ील्ड चिह्नित हैं
        ^प्रातिक्रिया दे
        ^प्रतिक्रिया दें
        ^एक टिप्पणी भेजें
        ^एक टिप्पणी छोड़ें
        ^एक उत्तर छोड़ें
        ^टिप्पणी करें
        ^टिप्पणी करे
        ^टिप्पणी लिखें
        ^टिप्पणी जोड़ें
        ^टिप्पणी पोस्ट करें
        ^कमेंट करें
        ^कमेंट लिखें
        ^कमेंट पोस्ट करें
        ^अपना कमेंट लिखें
        ^अपना कमेंट करें
        ^अपनी टिप्पणी लिखें
        {सबसे पहले|पहले|सबसे पहली} * {टिप्पणी|कमेंट|प्रतिक्रिया} {करें|दें|लिखें|करने वाले}-
        {टिप्पणी|कमेंट} {करने|देने|लिखने} के लिए * {लॉगिन|लॉग इन|साइन इन|रजिस्टर}-
        ^अपनी टिप्पणी दें
        ^जवाब रद्द करें
        ^उत्तर रद्द करें
        ^कोई टिप्पणी नहीं$
        ^कोई कमेंट नहीं$
        ^अभी तक कोई टिप्पणी नहीं
        ^अभी तक कोई कमेंट नहीं
        ^पहली टिप्पणी$
        ^सभी टिप्पणियां देखें
        ^सभी कमेंट देखें
        ^सभी कमेंट्स देखें
        ^कमेंट पढ़ें
        ^टिप्पणियां बंद हैं$
        ^टिप्पणी करने के लिए लॉगिन
        ^कमेंट करने के लिए लॉगिन
        ^इस ब्राउज़र में मेरा नाम
        ^अगली बार जब मैं टिप्पणी
        ^इस टिप्पणी की शिकायत
        ~टिप्पणियां
        ~टिप्पणी
        ~कमेंट्स
        ~कमेंट
        ~^जवाब दें$
        ~^उत्तर दें$
        ~कहते हैं:$
        ~घंटे पहले$
        ~दिन पहले$
        ~मिनट पहले$
        ~महीने पहले$
        ~साल पहले$
    """,
    "id": """
        {komentar|kolom komentar|kolom komentar untuk artikel ini|komentar untuk artikel ini|komentar pada artikel ini|bagian komentar} {ditutup|sudah ditutup|telah ditutup|dinonaktifkan|telah dinonaktifkan|tidak tersedia|tidak diaktifkan|dimatikan|kini ditutup} {untuk|pada|di}
        {kolom komentar|komentar untuk artikel ini|komentar pada artikel ini|kolom komentar artikel ini|bagian komentar|diskusi artikel ini|kolom komentar untuk artikel ini} {ditutup|sudah ditutup|telah ditutup|dinonaktifkan|telah dinonaktifkan|kini ditutup}
        {anda|kamu} {tidak bisa|tidak dapat|sudah tidak bisa|sudah tidak dapat} {lagi mengomentari|lagi berkomentar|mengomentari artikel|berkomentar di artikel|berkomentar lagi|memberi komentar pada|memberikan komentar}
        ^{komentar|kolom komentar} {sudah ditutup|telah ditutup|tidak tersedia|ditutup untuk}
        ^{jadilah|jadi} {orang pertama|yang pertama} {yang berkomentar|yang mengomentari|yang memberi komentar|yang menulis komentar|yang memberikan komentar|menulis komentar|mengomentari|untuk berkomentar|meninggalkan komentar|yang meninggalkan komentar}
        {masuk|login|log in|silakan masuk|silakan login|silahkan login|anda harus masuk|anda perlu masuk|masuk atau daftar|harap login|silakan log in} untuk {menulis|memberi|memberikan|menambahkan|mengirim|meninggalkan|mengirimkan|mengisi|bisa|dapat} {komentar|balasan|tanggapan|berkomentar}
        ^{lihat|tampilkan|baca|muat} {semua|seluruh|lebih banyak|komentar lainnya} komentar$
        ^{lihat|tampilkan|baca} * komentar$
        komentar {akan|anda akan|pembaca akan|yang masuk akan} {ditinjau|dimoderasi|diperiksa|disaring|ditampilkan setelah|tampil setelah|muncul setelah|tayang setelah|dipublikasikan setelah}
        alamat email anda tidak akan dipublikasikan
        alamat email kamu tidak akan dipublikasikan
        alamat email tidak akan dipublikasikan
        ruas yang wajib ditandai
        kolom yang wajib diisi ditandai
        ^tinggalkan balasan
        ^tinggalkan komentar
        ^tulis komentar
        ^kirim komentar
        ^tambahkan komentar
        ^tambah komentar
        ^beri komentar
        ^berikan komentar
        ^posting komentar
        ^batalkan balasan
        ^belum ada komentar$
        ^tidak ada komentar$
        ^jadilah yang pertama berkomentar
        ^jadilah yang pertama memberi-
        ^jadi yang pertama berkomentar
        ^lihat semua komentar
        {silakan|harap|anda harus|kamu harus} {masuk|login|log in} * {komentar-|berkomentar|mengomentari}
        {kolom komentar|komentar} {telah|sudah|dinonaktifkan|ditutup|telah ditutup|tidak tersedia|untuk artikel ini ditutup}-
        {jadilah|jadi} {yang pertama|orang pertama} * {komentar-|berkomentar|mengomentari}
        ^lihat komentar
        ^tampilkan komentar
        ^baca komentar
        ^komentar lainnya$
        ^komentar ditutup$
        ^komentar dinonaktifkan$
        ^login untuk berkomentar
        ^masuk untuk berkomentar
        ^silakan login untuk berkomentar
        ^silakan login untuk memberi-
        ^anda harus masuk untuk berkomentar
        ^anda harus login untuk berkomentar
        ^anda harus login untuk memberi-
        ^simpan nama, email
        ^laporkan komentar
        ^komentar sepenuhnya menjadi tanggung jawab
        ^ikuti diskusi$
        ^terbaru dulu$
        ~komentar
        ~^balas$
        ~berkata:$
        ~mengatakan:$
        ~menulis:$
        ~jam yang lalu$
        ~jam lalu$
        ~hari yang lalu$
        ~hari lalu$
        ~menit yang lalu$
        ~bulan yang lalu$
        ~tahun yang lalu$
    """,
    "vi": """
        {bài viết này|bài này|bài viết} {đã|hiện đã|tạm} {đóng bình luận|đóng phần bình luận|khóa bình luận|tắt bình luận|khóa phần bình luận|đóng mục bình luận|ngừng nhận bình luận}
        {phần bình luận|mục bình luận|chức năng bình luận|bình luận|bình luận cho bài viết này} {đã đóng|đã được đóng|đã bị đóng|đã khóa|đã bị khóa|đã được tắt|hiện đã đóng|đã bị tắt cho|đang tạm đóng}
        {không thể|bạn không thể|độc giả không thể} {bình luận|gửi bình luận|viết bình luận|thêm bình luận} {về|cho|ở|trong|vào|dưới} {bài viết này|bài này}
        {hãy là|trở thành} {người bình luận đầu tiên|người đầu tiên viết bình luận|người đầu tiên gửi bình luận|người đầu tiên để lại bình luận|người đầu tiên nhận xét|người đầu tiên cho ý kiến|người đầu tiên chia sẻ ý kiến}
        {đăng nhập|hãy đăng nhập|vui lòng đăng nhập|bạn hãy đăng nhập|bạn cần đăng nhập|bạn phải đăng nhập|mời bạn đăng nhập|xin đăng nhập} {để|để được|để có thể|trước khi} {viết|gửi|thêm|để lại|đăng|tham gia} {bình luận|nhận xét|ý kiến|phản hồi}
        ^{xem|đọc|hiển thị|hiện} {tất cả|toàn bộ|thêm|hết} * {bình luận|ý kiến}$
        ^{đọc|hiển thị|hiện} {tất cả|toàn bộ|thêm} {bình luận|ý kiến}
        bình luận {sẽ|của bạn sẽ|của bạn đang|của độc giả sẽ|được} {được|chờ|hiển thị sau khi|đăng sau khi|xuất hiện sau khi} {biên tập|biên tập viên|kiểm duyệt|duyệt|ban biên tập|xét duyệt|quản trị viên|tòa soạn}
        ý kiến của bạn {sẽ được|đang chờ|đã được gửi} {biên tập|xét duyệt|kiểm duyệt|duyệt|và}
        email của bạn sẽ không được hiển thị
        địa chỉ email của bạn sẽ không
        các trường bắt buộc được đánh dấu
        ^để lại một bình luận
        ^để lại bình luận
        ^để lại một phản hồi
        ^để lại một trả lời
        ^viết bình luận
        ^gửi bình luận
        ^gửi ý kiến$
        ^gửi phản hồi$
        ^thêm bình luận
        ^đăng bình luận
        ^nhập bình luận
        ^bình luận của bạn$
        ^ý kiến của bạn$
        ^ý kiến bạn đọc$
        ^bình luận bài viết$
        ^hủy trả lời
        ^chưa có bình luận$
        ^chưa có bình luận nào$
        {bình luận|phần bình luận|chức năng bình luận|mục bình luận} * {đã đóng|đã bị đóng|bị tắt|đã khóa|đã bị khóa|tạm đóng|đã tắt}
        {hãy là|là|trở thành} người {đầu tiên} * {bình luận|để lại ý kiến|nhận xét}
        {đăng nhập|vui lòng đăng nhập|bạn cần đăng nhập} * {để bình luận|bình luận|gửi bình luận|gửi ý kiến}
        ^không có bình luận nào$
        ^không có bình luận$
        ^hiện chưa có bình luận nào$
        ^hãy là người đầu tiên bình luận
        ^hãy là người đầu tiên * bình luận
        ^trở thành người đầu tiên bình luận
        ^xem tất cả bình luận
        ^xem thêm bình luận
        ^xem bình luận
        ^tất cả bình luận$
        ^bình luận đã đóng$
        ^bình luận đã bị tắt$
        ^đăng nhập để bình luận
        ^bạn phải đăng nhập để bình luận
        ^bạn phải đăng nhập để gửi
        ^bạn cần đăng nhập để bình luận
        ^bạn cần đăng nhập để gửi
        ^vui lòng đăng nhập để bình luận
        ^lưu tên của tôi, email
        ^báo cáo bình luận
        ^bình luận hay nhất$
        ~bình luận
        ~ý kiến
        ~^trả lời$
        ~viết:$
        ~giờ trước$
        ~ngày trước$
        ~phút trước$
        ~tháng trước$
        ~năm trước$
    """,
    "th": """
        {บทความนี้|ข่าวนี้|โพสต์นี้|กระทู้นี้|เรื่องนี้}{ปิดรับ|ปิดการแสดง|ปิด|ปิดให้แสดง|ไม่เปิดให้แสดง|ได้ปิดรับ|ไม่เปิดรับ}{ความคิดเห็น|ความเห็น|คอมเมนต์}
        ^{ปิดรับความคิดเห็น|ปิดรับความเห็น|ปิดการแสดงความคิดเห็น|ปิดรับคอมเมนต์|ปิดความคิดเห็น}{แล้ว|สำหรับ|ในบทความ|บน }
        {ไม่สามารถ|ไม่อนุญาตให้|ขณะนี้ไม่สามารถ|คุณไม่สามารถ}{แสดงความคิดเห็น|แสดงความเห็น|คอมเมนต์}{ในบทความนี้|ในข่าวนี้|กับบทความนี้|ในโพสต์นี้|บนบทความนี้}
        ^{มาเป็นคนแรก|เป็นคนแรก|ร่วมเป็นคนแรก|เป็นบุคคลแรก|ร่วมแสดงความคิดเห็นเป็นคนแรก}{ที่แสดงความคิดเห็น|ที่แสดงความเห็น|ที่คอมเมนต์|ที่ให้ความเห็น|ที่เขียนความเห็น|ในการแสดงความคิดเห็น|ที่เขียนความคิดเห็น}
        {ล็อกอิน|เข้าสู่ระบบ|ลงชื่อเข้าใช้|ลงชื่อเข้าสู่ระบบ|กรุณาล็อกอิน|โปรดเข้าสู่ระบบ}{เพื่อ|ก่อน|ก่อนจึงจะ|เพื่อร่วม|เพื่อที่จะ}{แสดงความคิดเห็น|แสดงความเห็น|คอมเมนต์|เขียนความเห็น|เขียนความคิดเห็น}
        {ความคิดเห็น|ความเห็น|คอมเมนต์|ความคิดเห็นทั้งหมด|ความคิดเห็นของคุณ}{จะได้รับการตรวจสอบ|จะถูกตรวจสอบ|จะผ่านการตรวจสอบ|ต้องผ่านการตรวจสอบ|จะแสดงหลังจาก|จะปรากฏหลังจาก|อยู่ระหว่างการตรวจสอบ|กำลังรอการตรวจสอบ}
        ^{แสดง|ดู|อ่าน|โหลด}{ความคิดเห็น|ความเห็น|คอมเมนต์}{ทั้งหมด|เพิ่มเติม|อื่นๆ}
        อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น
        อีเมลของคุณจะไม่ถูกเผยแพร่
        ที่อยู่อีเมลของคุณจะไม่ถูก
        ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย
        ^ใส่ความเห็น
        ^ใส่ความคิดเห็น
        ^แสดงความคิดเห็น$
        ^แสดงความเห็น$
        ^ร่วมแสดงความคิดเห็น$
        ^เขียนความคิดเห็น$
        ^เขียนความเห็น$
        ^เพิ่มความคิดเห็น$
        ^ส่งความเห็น$
        ^โพสต์ความเห็น$
        ^โพสต์ความคิดเห็น$
        ^ทิ้งคำตอบไว้
        ^ยกเลิกการตอบ
        {ปิดรับ|ปิดการ}{ความคิดเห็น|แสดงความคิดเห็น|คอมเมนต์}
        {ร่วม|เชิญ|มา|}{แสดงความคิดเห็น|แสดงความเห็น|คอมเมนต์}{เป็นคนแรก|คนแรก}
        {เข้าสู่ระบบ|ล็อกอิน|สมัครสมาชิก} * {แสดงความคิดเห็น|แสดงความเห็น|คอมเมนต์}
        ^ยังไม่มีความคิดเห็น
        ^ไม่มีความคิดเห็น$
        ^ไม่มีความเห็น$
        ^ดูความคิดเห็น$
        ^อ่านความคิดเห็น$
        ^ความคิดเห็นทั้งหมด$
        ^ความคิดเห็นเพิ่มเติม$
        ^ปิดการแสดงความคิดเห็น$
        ^ปิดความเห็น$
        ^เข้าสู่ระบบเพื่อแสดงความคิดเห็น
        ^กรุณาเข้าสู่ระบบเพื่อแสดงความ
        ^คุณต้องเข้าสู่ระบบเพื่อแสดงความ
        ^บันทึกชื่อ, อีเมล
        ^บันทึกชื่อ อีเมล
        ^รายงานความคิดเห็น
        ^แจ้งลบความคิดเห็น
        ~ความคิดเห็น
        ~ความเห็น
        ~ตอบกลับ
        ~พูดว่า:$
        ~ชั่วโมงที่แล้ว$
        ~วันที่แล้ว$
        ~นาทีที่แล้ว$
        ~เดือนที่แล้ว$
        ~ปีที่แล้ว$
    """,
}

CONTAINERS = """
    ^disqus
    ^commento
    ^hyvor-talk
    ^graphcomment
    ^isso-thread
    ^remark42
    ^utterances
    ^giscus
    ^fastcomments
    ^vuukle
    ^viafoura
    ^vf-comments
    ^openweb
    ^spotim
    ^spot-im
    ^coral-container
    ^coral-thread
    ^livefyre
    ^idc-container
    ^fb-comments
    facebook-comments
    ^wpdiscuz
    ^wpd-thread
    ^wpd-form
    ^wpdcom
    ^jetpack-comment
    ^jp-carousel-comments
    comments-area
    comments-section
    comments-list
    comments-wrapper
    comments-container
    comments-title
    comments-link
    comments-form
    comments-header
    comments-inner
    comments-closed
    ^no-comments
    ^nocomments
    comment-section
    comment-list
    ^commentlist
    comment-form
    ^commentform
    comment-respond
    ^respond$
    comment-reply
    comment-area
    comment-box
    comment-notes
    comment-navigation
    comment-thread
    ^li-comment
    thread-even
    thread-odd
    ^pingback
    ^reply-title
    wp-block-comments
    post-comments
    blog-comments
    entry-comments
    load-comments
    add-comment
    leave-a-comment
"""

_COUNTED = """comments|comment|reader comments|user comments|replies|responses|thoughts on|responses to
    |评论|网友评论|热门评论|最新评论|全部评论|评论列表|条评论|个评论|条留言|則留言|則評論|則回應|留言
    |kommentare|leserkommentare|kommentar|gedanken zu|gedanke zu
    |commentaires|commentaire|réactions|réponses|avis des lecteurs|réflexions au sujet de
    |comentarios|comentario|respuestas|comentarios en|pensamientos en|commenti|commento|risposte|pensieri su
    |comentários|comentário|respostas|reacties|reactie|antwoorden|gedachten over
    |komentarze|komentarzy|komentarz|odpowiedzi|комментарии|комментариев|комментарий|комментария|обсуждение|ответов
    |ответа|ответы|мыслей о|kommentarer|tankar om|コメント|コメント一覧|件のコメント|この記事へのコメント
    |みんなのコメント
    |댓글|댓글수|개의 댓글|kommenttia|kommentit|kommentti|komentáře|komentářů|komentář|příspěvků v diskuzi|komentárov|komentáre|komentár
    |hozzászólás|hozzászólások|komment|kommentek|comentarii|comentariu|коментара|коментари|коментар|σχόλια|σχόλιο
    |коментарі|коментарів|коментаря|yorum|yorumlar|تعليقات|التعليقات|تعليق|دیدگاه|نظر|نظرات|תגובות|תגובה
    |टिप्पणियां|टिप्पणी|कमेंट्स|कमेंट|komentar|bình luận|ý kiến|ความคิดเห็น|ความเห็น"""
COUNTED = frozenset(name.strip() for name in _COUNTED.split("|"))
"""The hints that head a section, mostly with a number; the other hints mark a single comment."""

_AGES = """posted by|years ago|year ago|months ago|month ago|weeks ago|days ago|hours ago|minutes ago
    |vor * stunden|vor * tagen|vor * minuten|vor * wochen|vor * monaten|vor * jahren
    |il y a * heures|il y a * jours|il y a * mois|il y a * ans|il y a * minutes|il y a * semaines
    |hace * horas|hace * días|hace * meses|hace * años|hace * minutos|hace * semanas
    |ore fa|giorni fa|mesi fa|anni fa|minuti fa|settimane fa
    |há * horas|há * dias|há * meses|há * anos|há * minutos|há * semanas
    |uur geleden|dagen geleden|dag geleden|maanden geleden|jaar geleden|weken geleden|minuten geleden
    |godzin temu|godziny temu|dni temu|miesięcy temu|miesiące temu|lat temu|lata temu|rok temu|minut temu
    |tygodnie temu|часов назад|часа назад|час назад|дней назад|дня назад|день назад|месяцев назад|месяца назад
    |лет назад|года назад|год назад|минут назад|недели назад
    |sedan|timmar sedan|dagar sedan|dag sedan|månader sedan|år sedan|minuter sedan|veckor sedan
    |時間前|日前|か月前|年前|分前|小时前|天前|分钟前|小時前|分鐘前|月前
    |^답글|^답글쓰기|분 전|시간 전|일 전|개월 전|년 전|^svar|^besvar|for * timer siden|for * dage siden
    |for * minutter siden|for * måneder siden|for * år siden|timer siden|dager siden|minutter siden
    |måneder siden|år siden|^vastaa|tuntia sitten|päivää sitten|minuuttia sitten|kuukautta sitten
    |vuotta sitten|^odpovědět|před * hodinami|před * dny|před * minutami|před * měsíci|před * lety
    |^odpovedať|pred * hodinami|pred * dňami|pred * minútami|pred * mesiacmi|pred * rokmi|^válasz|perce
    |órája|napja|hónapja|éve|^răspunde|^răspuns|acum * ore|acum * zile|acum * minute|acum * luni
    |acum * ani|^отговор|^отговори|преди * часа|преди * дни|преди * минути|преди * месеца|преди * години
    |^απάντηση|πριν από * ώρες|πριν από * ημέρες|πριν από * λεπτά|πριν από * μήνες|πριν από * χρόνια
    |^відповісти|годин тому|годину тому|днів тому|хвилин тому|місяців тому|років тому|^yanıtla|^cevapla
    |saat önce|gün önce|dakika önce|hafta önce|ay önce|yıl önce|^رد|منذ * ساعات|منذ * أيام|منذ * دقائق
    |منذ * أشهر|منذ * سنوات|دیدگاه|نظر|^پاسخ|ساعت قبل|ساعت پیش|روز قبل|روز پیش|دقیقه پیش|ماه پیش|سال پیش
    |^הגב|^השב|לפני * שעות|לפני * ימים|לפני * דקות|לפני * חודשים|לפני * שנים|^जवाब दें|^उत्तर दें
    |घंटे पहले|दिन पहले|मिनट पहले|महीने पहले|साल पहले|^balas|jam yang lalu|jam lalu|hari yang lalu
    |hari lalu|menit yang lalu|bulan yang lalu|tahun yang lalu|^trả lời|giờ trước|ngày trước|phút trước
    |tháng trước|năm trước|ชั่วโมงที่แล้ว|วันที่แล้ว|นาทีที่แล้ว|เดือนที่แล้ว|ปีที่แล้ว"""
AGES = frozenset(name.strip() for name in _AGES.split("|"))
"""Marks of comments that teasers of other articles bear as well."""

TITLED = ("thoughts on", "responses to", "gedanken zu", "gedanke zu", "réflexions au", "comentarios en", "мыслей о")
"""Headings that have a number in front and the headline of the article behind them."""

HEADING_WORDS = 25
"""How long a heading can be: "12 thoughts on" and a headline."""

HEADINGS = 20
"""So many lines that may head a section are tried: a page with more of them is a list of articles."""

CROWD = 4
"""So many lines that announce a speaker ("Jane says") under a heading are comments even below a short article."""

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

SPEAKER = ":"
"""The kind of the marks that announce a speaker."""

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
    named = [(line.index, _kind(line, said)) for line, said in hits if _marks(line, said)]
    marks = [(index, kind in AGES) for index, kind in named]
    heads = (line for line, said in hits if _heads(line, said))
    for line in islice(heads, HEADINGS):
        before = [one.words for one in page.lines[: line.index] if one.prose]
        if len(before) >= TALLIED_LINES and sum(before) >= TALLIED_WORDS:
            tallied = _tally(page, line, named)
            if tallied:
                return tallied
        if len(marks) < MARKS or line.index > marks[0][0] or marks[0][0] - line.index > OPENING:
            continue
        crowd = sum(kind == SPEAKER for _, kind in named) >= CROWD
        lines, words = (TALLIED_LINES, TALLIED_WORDS) if crowd else (ARTICLE_LINES, ARTICLE_WORDS)
        if len(before) >= lines and sum(before) >= words:
            return _reach(page, line, marks)
    return range(0)


def _kind(line: Line, said: Sequence[Hit]) -> str:
    """The kind of a mark: what it says, and one kind for all that announce a speaker ("says:", "wrote:")."""
    return SPEAKER if line.view.endswith((":", "says")) else _longest(said)


def _marks(line: Line, said: Sequence[Hit]) -> bool:
    """Whether a line is what comment software writes at a comment."""
    names = {hit.phrase.text for hit in said if hit.phrase.hint}
    return line.words <= MARK_WORDS and bool(names - COUNTED) and not names & COUNTED


def _heads(line: Line, said: Sequence[Hit]) -> bool:
    """Whether a line is the heading of a comment section."""
    if line.words > HEADING_WORDS or not any(hit.phrase.text in COUNTED for hit in said):
        return False
    return not rest(line, said) or (line.view[0].isdigit() and any(one in line.view for one in TITLED))


def _tally(page: Page, heading: Line, named: Sequence[tuple[int, str]]) -> range:
    """A section with exactly as many comments below as its heading counts: names with a colon, or marks of one kind."""
    number = _NUMBER.search(heading.view)
    count = int(number.group()) if number else 0
    start = heading.index + 1
    below = page.lines[start : start + count]
    if not 0 < count <= TALLIED or len(below) < count:
        return range(0)
    if all(_SPEAKER.match(line.text) and not line.view.endswith(":") for line in below):
        return range(heading.index, start + count)
    kinds: dict[str, list[int]] = {}
    for index, kind in named:
        if index >= start:
            kinds.setdefault(kind, []).append(index)
    for kind, own in kinds.items():
        if len(own) == count and (count >= MARKS or kind == SPEAKER) and _close(start, own):
            end = own[-1] + (2 if kind == SPEAKER or kind in AGES else 1)
            return range(heading.index, min(end, len(page.lines)))
    return range(0)


def _close(start: int, own: Sequence[int]) -> bool:
    """Whether marks follow the heading and each other closely, with a line between two of them."""
    return own[0] - start <= OPENING and all(1 < after - index <= STRIDE for index, after in pairwise(own))


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
- Commenting on this story is no longer possible.
- The discussion on this article has ended.
  The discussion has ended in a stalemate, and both sides will meet again when the new budget is on the table.

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
- Für diesen Beitrag können keine Kommentare mehr abgegeben werden.
- Alle 17 Kommentare lesen
  Die Diskussion ist beendet worden, als niemand mehr neue Argumente hatte, und der Rat stimmte ohne die Grünen ab.

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

- I commenti sono chiusi.
  I commenti sono chiusi a chiave in un cassetto del municipio, scritti a mano su schede gialle dal 1987 a oggi.

- È necessario effettuare il login per commentare.

# pt
  A balsa noturna vai operar durante o verão, e depois a empresa decidirá o que fazer com o horário de inverno.
- Deixe um comentário
- O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *

  O prefeito não quis responder às perguntas sobre o orçamento e pediu que todos esperassem até a próxima semana.
  Os comentários dos leitores encheram duas páginas do jornal e convenceram a empresa a baixar o preço da passagem.

# nl
- De discussie is gesloten.
- Log in of maak een account aan om mee te praten.
  De discussie is gesloten nadat niemand nog een nieuw argument had, en de raad stemde zonder de oppositie.

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
- Det går inte längre att kommentera artikeln.
- Logga in eller skapa ett konto för att delta i diskussionen.
  Debatten avslutades när ingen längre hade något nytt att säga, och det går inte att kommentera ett förslag som ingen har läst.

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

# de
  Die alte Fähre lag elf Jahre lang im Schilf, bis zwei Brüder sie aus dem Schlamm zogen und den Rost von ihr klopften.
  Der Motor war verloren, aber der Rumpf hielt dicht, und im Bug fanden sie eine Kiste mit Fahrkarten aus dem Jahr 1961.
  Wer eine davon kauft, darf am ersten Tag umsonst fahren, haben die Brüder versprochen, und vierhundert sind verkauft.
  Das Geld reicht für einen neuen Motor, nicht für einen Kapitän, und deshalb macht der jüngere Bruder jetzt das Patent.
  Der ältere streicht so lange das Deck und erzählt jedem, der vorbeikommt, warum das Wasser hier keine Balken hat.
  Im Mai soll die Fähre wieder fahren, wenn der Fluss genug Wasser führt und die Behörde den Stempel gefunden hat.
- Kommentare (2)
- Birgit K. schreibt:
- Ich habe noch eine Karte von damals.
- Antworten
- Onno sagt:
- Meine Mutter ist mit ihr zur Schule gefahren.
- Antworten
- Kommentar schreiben

  Die Fähre hat zwei Kommentare im Gästebuch
  Der Kapitän schreibt:
  Wir fahren, solange das Wasser reicht, und danach gehen wir zu Fuß.

# ko
- 댓글 남기기
- 이메일 주소는 공개되지 않습니다. 필수 필드는 *로 표시됩니다
- 로그인 후 댓글을 작성하실 수 있습니다.
  신문사는 기사 아래 달리는 위협을 두 명의 편집자가 감당할 수 없어 지난 3월에 댓글을 닫았다.
  독자들의 댓글이 두 면을 가득 채웠고, 회사는 그 주에 요금을 절반으로 내리기로 했다.

# da
- Kommentarsporet er lukket.
- Det er ikke længere muligt at kommentere artiklen.
  Debatten er lukket ned, efter at ingen længere havde noget nyt at sige, og det er ikke muligt at kommentere sagen i dag.

- Skriv et svar
- Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *
- Vær den første til at kommentere
  Borgmesteren ville ikke svare på spørgsmål om pengene, men henviste til mødet i byrådet på fredag.
  Læsernes kommentarer fyldte to sider i avisen og fik selskabet til at sænke prisen i samme uge.

# no
- Kommentarfeltet er nå stengt.
- Det er ikke lenger mulig å kommentere denne saken.
  Debatten er avsluttet etter at ingen lenger hadde noe nytt å si, og det er ikke mulig å kommentere saken i dag.

- Legg igjen en kommentar
- Din e-postadresse vil ikke bli publisert. Obligatoriske felt er merket med *
- Vær den første til å kommentere!
  Ordføreren ville ikke svare på spørsmål om pengene, men viste til møtet i kommunestyret på fredag.
  Lesernes kommentarer fylte to sider i avisen og fikk selskapet til å sette ned prisen samme uke.

# fi
- Kommentointi on suljettu tältä artikkelilta.
- Tätä juttua ei voi enää kommentoida.
  Keskustelu on päättynyt ilman tulosta, ja osapuolet tapaavat uudelleen, kun uusi talousarvio on pöydällä.

- Jätä kommentti
- Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty *
- Kirjaudu sisään kommentoidaksesi
  Pormestari ei halunnut vastata rahaa koskeviin kysymyksiin vaan viittasi perjantain kokoukseen.
  Lukijoiden kommentit täyttivät kaksi sivua lehdestä ja saivat yhtiön laskemaan hintaa samalla viikolla.

# cs
- Napsat komentář
- Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *
- Vstoupit do diskuze
  Starosta nechtěl na otázky o penězích odpovědět a odkázal na páteční zasedání zastupitelstva.
  Komentáře čtenářů zaplnily dvě strany novin a přiměly dopravce, aby ještě týž týden zlevnil.
- Před psaním se seznamte se s pravidly diskuze.

# sk
- Pridaj komentár
- Vaša e-mailová adresa nebude zverejnená. Vyžadované polia sú označené *
- Vstúpiť do diskusie
  Starosta nechcel na otázky o peniazoch odpovedať a odkázal na piatkové zasadnutie zastupiteľstva.
  Komentáre čitateľov zaplnili dve strany novín a prinútili dopravcu znížiť cenu ešte v tom istom týždni.

# hu
- Vélemény, hozzászólás?
- Az e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük
- Szóljon hozzá Ön is!
  A polgármester nem akart válaszolni a pénzre vonatkozó kérdésekre, és a pénteki ülésre hivatkozott.
  Az olvasók hozzászólásai két oldalt töltöttek meg az újságban, és a cég még azon a héten árat csökkentett.
- A kommentelést itt lezártuk

# ro
- Lasă un răspuns
- Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *
- Fii primul care comentează
  Primarul nu a vrut să răspundă la întrebările despre bani și a trimis la ședința de vineri.
  Comentariile cititorilor au umplut două pagini de ziar și au convins compania să scadă prețul.

# bg
- Напишете коментар
- Вашият имейл адрес няма да бъде публикуван. Задължителните полета са отбелязани с *
- Все още няма коментари
  Кметът не пожела да отговори на въпросите за парите и препрати всички към заседанието в петък.
  Коментарите на читателите изпълниха две страници от вестника и фирмата свали цената още същата седмица.

# el
- Αφήστε μια απάντηση
- Η ηλ. διεύθυνση σας δεν δημοσιεύεται. Τα υποχρεωτικά πεδία σημειώνονται με *
- Συνδεθείτε για να σχολιάσετε
  Ο δήμαρχος δεν θέλησε να απαντήσει στις ερωτήσεις για τα χρήματα και παρέπεμψε στη συνεδρίαση.
  Τα σχόλια των αναγνωστών γέμισαν δύο σελίδες της εφημερίδας και η εταιρεία έριξε αμέσως την τιμή.

# uk
- Залишити коментар
- Ваша e-mail адреса не оприлюднюватиметься. Обов’язкові поля позначені *
- Коментарів поки немає
  Мер не захотів відповісти на запитання про гроші й порадив дочекатися засідання у п'ятницю.
  Коментарі читачів заповнили дві шпальти газети й змусили перевізника того ж тижня знизити ціну.

# tr
- Bir yanıt yazın
- E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir
- Yorum yapmak için giriş yapmalısınız.
  Belediye başkanı para hakkındaki soruları yanıtlamak istemedi ve cuma günkü toplantıyı işaret etti.
  Okurların yorumları gazetenin iki sayfasını doldurdu ve şirket aynı hafta içinde fiyatı düşürdü.
- 12 yorumun tümünü gör
  Toplantıda yapılan yorumların çoğu köprünün geç açılmasıyla ilgiliydi.

# ar
- اترك تعليقاً
- لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *
- كن أول من يعلق على هذا الخبر
  لم يشأ رئيس البلدية الرد على الأسئلة المتعلقة بالمال، وأحال الصحفيين إلى جلسة يوم الجمعة.
  ملأت تعليقات القراء صفحتين من الجريدة، فاضطرت الشركة إلى خفض السعر في الأسبوع نفسه.
- تحميل المزيد من التعليقات
  تم حذف هذا التعليق لاحقا من صفحة الوزير بعد موجة غضب استمرت يومين.

# fa
- دیدگاهتان را بنویسید
- نشانی ایمیل شما منتشر نخواهد شد. بخش‌های موردنیاز علامت‌گذاری شده‌اند *
- نظرات حاوی توهین منتشر نمی‌شود
  شهردار نخواست به پرسش‌ها درباره پول پاسخ دهد و خبرنگاران را به جلسه روز جمعه حواله داد.
  نظرات خوانندگان دو صفحه روزنامه را پر کرد و شرکت در همان هفته قیمت را پایین آورد.
- بارگذاری نظرات بیشتر
  نظر شما ثبت شد و دیگر تغییر نمی‌کند، مأمور سرشماری به پیرمرد گفت.

# he
- כתיבת תגובה
- האימייל לא יוצג באתר. שדות החובה מסומנים *
- היו הראשונים להגיב לכתבה
  ראש העיר סירב להשיב לשאלות על הכסף והפנה את העיתונאים לישיבת המועצה ביום שישי.
  תגובות הקוראים מילאו שני עמודים בעיתון והביאו את החברה להוריד את המחיר עוד באותו שבוע.
- טען תגובות נוספות
  התגובה נמחקה כעבור שעה מעמוד הפייסבוק של השר, אבל הצילום נשאר.

# hi
- एक टिप्पणी छोड़ें
- आपका ईमेल पता प्रकाशित नहीं किया जाएगा. आवश्यक फ़ील्ड चिह्नित हैं *
- सबसे पहले कमेंट करें
  महापौर ने पैसे से जुड़े सवालों का जवाब देने से इनकार किया और शुक्रवार की बैठक का हवाला दिया।
  पाठकों की टिप्पणियां अखबार के दो पन्नों में छपीं और कंपनी को उसी हफ्ते किराया घटाना पड़ा।

# id
- Tinggalkan Balasan
- Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *
- Jadilah yang pertama berkomentar di sini
  Wali kota enggan menjawab pertanyaan tentang uang itu dan meminta wartawan menunggu rapat hari Jumat.
  Komentar pembaca memenuhi dua halaman koran dan memaksa perusahaan menurunkan harga pada pekan itu juga.

# vi
- Để lại một bình luận
- Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *
- Vui lòng đăng nhập để bình luận
  Chủ tịch thành phố không muốn trả lời câu hỏi về số tiền và đề nghị phóng viên chờ cuộc họp thứ Sáu.
  Bình luận của bạn đọc chiếm hai trang báo và khiến công ty phải giảm giá vé ngay trong tuần đó.

# th
- ใส่ความเห็น
- อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย *
- กรุณาเข้าสู่ระบบเพื่อแสดงความคิดเห็น
  นายกเทศมนตรีไม่ยอมตอบคำถามเรื่องเงิน และขอให้ผู้สื่อข่าวรอการประชุมสภาในวันศุกร์นี้
  ความคิดเห็นของผู้อ่านเต็มหน้าหนังสือพิมพ์สองหน้า จนบริษัทต้องลดราคาตั๋วภายในสัปดาห์เดียวกัน

# html
  <p>The captain has made the crossing for thirty years, and he says that the sandbanks move to the west.</p>
- <div class="comments-area" id="comments"><p>Lovely pictures, thank you!</p></div>
  <p>The village keeps the old harbor bell, which was cast in 1874 and cracked when the bridge was opened.</p>
  <p class="commentary">The priest wrote a commentary on the harbor law, in which the ferry has no owner.</p>
  <p>Nobody remembers who painted the lighthouse red, but the council has voted against painting it white.</p>
  <p>The school has eleven pupils, four more than last year, and the teacher has asked for a second stove.</p>
"""
