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
from cleaner.view import spelled

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
        ^comments are closed$
        ^comments are closed {for|on this|on the|at this|now|to|on all} {this|article|post|story|page|time|new|the}
        ^comments are closed on this
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
        ^leave a comment {below|cancel|on this|and let us|about this|in the comments|using|here|as|your email}
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
        ^no comments$
        ^{zero|one} {comment|comments}$
        ^{recent|latest|newest|older|newer|new} comments$
        ^comments navigation$
        ^comments {disabled|are disabled}$
        ^commenting {disabled|is disabled|is turned off}
        ^commenting {has|have} been {disabled|turned off|closed}
        ^comments has been {disabled|turned off|closed}
        ^comments have been {disabled|turned off}
        ^{become|be} * member of * to {start|join} commenting
        ^become {a member|a paid member|a paying member|a free member} to {comment|start commenting|join the discussion|join the conversation}$
        ^{member|reader} {discussion|comments}$
        ^show # {more|previous|older|newer} {reply|replies|comment|comments}$
        ^{show|view|load|hide} {all|#} replies$
        ^this comment has been {hidden|deleted|removed}$
        ^this comment was {hidden|deleted}$
        ^this comment {has been|was} {hidden|deleted|removed} by {a moderator|the moderator|moderators|the author}$
        ^want to join the {discussion|conversation}?$
        ^trackback {url|uri}$
        ^you may use these html tags
        you may use these html tags and attributes
        ^you've been replied to
        ^your comment$
        ^add context to your comment
        name and expertise to foster a healthy discussion
        ^{flag|edit|delete|hide} {comment|this comment|reply}$
        ^report {this comment|reply}$
        ^click here to cancel reply
        ^sort by: {newest|oldest|best|most liked|most recent} {first|comments}$
        ^{please be|be} {respectful|civil} and keep {comments|it|your comment|your comments} {on topic|on-topic}
        ^by {posting|submitting|leaving} a {comment,|comment} you agree to {our|the|these}
        ^{posting|submitting} a comment means you agree
        ^{commenting|comments} {guidelines|policy|rules}$
        ^comment rules$
        ^comments feed$
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
        抱歉,你必須要登入才能發表{迴響|留言|評論}
        ^張貼{迴響|留言|評論|回應}$
        ^{必要|必填}欄位{標記|標示}為
        ^登入後{再|才能|即可}{回覆|留言}$
        ^登入後{再|才能|即可}{發表迴響|回應}$
        ^你的電子郵件{位址|地址}{不會|並不會|將不會|不會被}被{公開|發佈}$
        ^为评论补充更多{的|}上下文
        ^#{条|则|个|篇|}{评论|留言|回复|回覆}$
        ^#{條|則|個}{評論|留言|回應|迴響|回复|回覆}$
        ^#篇{評論|回應|迴響}$
        ^#{評論|回應|迴響}$
        ^# {条|则|个|篇|}{评论|留言|回复|回覆}$
        ^# {條|則|個}{評論|留言|回應|迴響|回复|回覆}$
        ^# 篇{評論|回應|迴響}$
        ^# {評論|回應|迴響}$
        ^一{条|则|篇}{评论|留言|回复|回覆}$
        ^一{條|則}{評論|留言|回應|迴響|回复|回覆}$
        ^一篇{評論|回應|迴響}$
        ^{评论|留言|网友评论|全部评论|读者评论}({#|# })$
        ^{評論|回應|迴響|網友評論|全部評論|讀者留言}({#|# })$
        ^{评论|留言|网友评论|全部评论}{ #| (#)|:#|: #}$
        ^{評論|回應|迴響}{ #| (#)|:#|: #}$
        ^{无|没有|暂无|尚无|未有|目前没有|尚未有}{评论|留言|回复|回覆}$
        ^{無|沒有|尚無|目前沒有|目前尚無}{評論|留言|回應|迴響|回复|回覆}$
        ^未有{評論|回應|迴響}$
        ^尚未有{評論|回應|迴響}$
        ^{评论|留言}{已|已经|功能已|区已}{关闭|停用|禁用}$
        ^{評論|回應|迴響}{已|已經|功能已}{關閉|停用|禁用}$
        ^留言已經{關閉|停用|禁用}$
        ^留言已關閉$
        ^留言功能已關閉$
        ^{你|您}的{评论|留言}{正在|正}{等待|}{审核|审查}{中|}$
        ^{你|您}的{評論|留言}{正在|正}{等待|}{審核|審查}{中|}$
        ^{你|您}的{评论|留言}{需要|将在|会在|需经}{审核|通过审核}
        ^{你|您}的{評論|留言|迴響|回應}{需要|將在|會在|需經}{審核|通過審核}
        ^{你的|}{电子邮件|电子邮箱}{地址|}{并|}{不会|不}被{公开|发布}$
        ^{電子郵件|電郵}{地址|}{并|}{不會|不}被{公開|發佈}$
        ^你的電郵{地址|}{并|}{不會|不}被{公開|發佈}$
        ^你的電子郵件{并|}{不會|不}被{公開|發佈}$
        ^你的電子郵件地址并{不會|不}被{公開|發佈}$
        ^你的電子郵件地址不被{公開|發佈}$
        ^{必填|必要}{项|项目|字段}{已|会|}{用|以|标记为}
        ^{必填|必要}{項|項目}{已|會|}{用|以|標記為}
        ^{必填|必要}字段會{用|以|標記為}
        ^{必填|必要}字段已標記為
        ^{必填|必要}字段標記為
        ^要{发表|张贴}{评论|留言},{您|你}{必须|需要}{先|}{登录|登入}
        ^要{發表|張貼}{評論|留言},{您|你}{必須|需要}{先|}{登錄|登入}
        ^您{必须|需要}{先|}{登录|登入}{后|後}{发表|张贴}{评论|留言}
        ^您{必須|需要}{先|}{登錄|登入}{后|後}{發表|留下}{評論|留言}
        ^{登录|登入}{以|后|後|后即可|}{回复|回覆|发表评论|发表留言|留言|评论}$
        ^登錄{以|后|後|后即可|}{回复|回覆|發表評論|發表留言|留言|參與討論}$
        ^登入{以|后|後|后即可|}{發表評論|發表留言|參與討論}$
        ^{回复|回覆|举报|检举|报告|隐藏|添加|新增|发布|提交|送出|张贴}{评论|留言|此评论|此留言|这条评论}$
        ^{回复|回覆|回應|舉報|檢舉|隱藏|添加|新增|發佈|發布|提交|送出}{評論|迴響|此評論}$
        ^{回應|舉報|檢舉|隱藏|發佈|發布}留言$
        ^{回應|舉報|檢舉|隱藏|發佈|發布}此留言$
        ^{留下|写|发表}{你的|您的|}{留言|看法|回复|回覆}$
        ^{留下|写}{你的|您的|}评论$
        ^发表{你的|您的}评论$
        ^{寫|寫下|發表}{你的|您的|}{評論|留言|回應|迴響|看法}$
        ^留下{你的|您的|}{評論|回應|迴響}$
        ^{显示|查看}{更多|全部|所有}{#条|# 条|}{评论|留言|回复}$
        ^{顯示|查看}{更多|全部|所有}{#條|#則}{評論|留言|回复}$
        ^顯示{更多|全部|所有}{評論|留言|回复}$
        ^查看{更多|全部|所有}評論$
        ^{显示|查看}{下|另}{一|#}{条|则}{评论|留言|回复}$
        ^{顯示|查看}{下|另}{一|#}{條|則}{評論|留言|回复}$
        ^{近期|最近|最新}{评论|留言|的评论|的留言}$
        ^{近期|最近|最新}{評論|回應|迴響}$
        ^{评论|留言}{导航|导览|分页}$
        ^{評論|留言|迴響}{導覽|分頁}$
        ^{该条|此条}{评论|留言|回复}{已|已被|已经被}{移除|删除|隐藏}$
        ^{此則|該則}{評論|留言|回复}{已|已被|已經被}{移除|刪除|隱藏}$
        ^{会员|读者|网友}{讨论|讨论区}$
        ^{會員|讀者|网友|網友}{討論|討論區}$
        ^{加入|参与}{讨论|对话}$
        ^{加入|參與}{討論|對話}$
        ^{开始|开启}{对话|讨论|交流}$
        ^{開始|開啟}{對話|討論|交流}$
        ^{立即|立刻|马上|现在}{注册|加入|登录|登入}$
        ^{馬上|現在}{註冊|加入|登錄|登入}$
        ^立即{註冊|登錄}$
        ^立刻{註冊|登錄}$
        {请启用|请开启|启用} javascript {以|来|才能|後|后}{查看|浏览}*{disqus|评论|留言}
        {請啟用|請開啟|啟用} javascript {以|來|才能|後|后}{查看|檢視|瀏覽}*{disqus|評論|留言}
        ^请{您|各位网友|网友|}{遵守|遵循}*{社区规范|评论规则|评论守则}
        ^請{您|各位網友|網友|}{遵守|遵循}*{社群規範|留言規則|留言守則}
        ^{留言|评论|讨论|发言}{规则|守则|须知|规范}$
        ^{留言|評論|討論}{規則|守則|須知|規範}$
        ^{留言|评论}{仅|只}{代表|反映}{网友|读者}{个人|}{意见|观点}
        ^{留言|評論}{只|僅}{代表|反映}{网友|網友}{個人|}{意見|觀點}
        ^{按|依}{时间|热度|最新|最早|最热}{排序|排列}$
        ^{按|依}{時間|熱度|讚數}{排序|排列}$
        ^{最早|最热|热门|精彩|精选}{评论|留言}$
        ^{最熱|熱門}{評論|留言|回應}$
        ^最早{評論|回應}$
        ^精彩{評論|回應}$
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
        ^artikel kommentieren$
        ^artikel kommentieren {und|oder|als|mit facebook} {bewerten|weiterempfehlen|gast|teilen|anmelden}
        ^beitrag kommentieren$
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
        ^{anmelden|einloggen|jetzt anmelden} {und|um|, um} {kommentieren|mitdiskutieren|mitreden|zu kommentieren|mitzudiskutieren|kommentar schreiben}$
        ^{seien sie|sei} {der|die} erste {der|die|und} * {kommentar-|kommentieren|kommentiert}
        ^{seien sie|sei} {der erste|die erste|der oder die erste}, {der|die|und} * {kommentar-|kommentiert}
        ^{noch|bisher|bislang} {keine kommentare|kein kommentar|gibt es keine kommentare|keine leserkommentare}$
        ^{noch|bisher} {keine kommentare|kein kommentar|gibt es keine kommentare} zu diesem
        {die redaktion|wir} {behält sich|behalten uns} * {kommentare|leserkommentare|leserbeiträge} * {zu kürzen|zu löschen|nicht zu veröffentlichen|zu entfernen}
        {ihre|deine} {e-mail-adresse|e-mail|mailadresse} {wird|bleibt} {nicht|nicht öffentlich|niemals} {angezeigt|veröffentlicht|sichtbar|gezeigt}
        {kommentare|leserkommentare|kommentar} {werden|wird} * {vor der veröffentlichung|freigeschaltet|von der redaktion geprüft|moderiert|von uns geprüft|vor der freischaltung|vor dem freischalten}
        {die redaktion behält sich vor|wir behalten uns vor|behält sich das recht vor|behalten uns das recht vor} * {kommentare|kommentar|leserkommentare}
        ^{diskutieren|reden|sprechen} sie {hier mit|mit und|über diesen artikel|über dieses thema|mit anderen lesern|jetzt mit|mit anderen nutzern|mit der community|mit!}
        ^{reden|sprechen} sie mit$
        ^diskutieren sie mit {uns|in den|auf facebook|über|unserer|in unserem|im forum}
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
        ^kommentare einblenden
        ^kommentare lesen {und|oder} {schreiben|verfassen|mitdiskutieren|kommentieren|abgeben}
        ^alle kommentare$
        ^weitere kommentare$
        ^mehr kommentare$
        ^kommentarfunktion$
        ^kommentarfunktion {ist|wurde|derzeit|für diesen|zu diesem|geschlossen|deaktiviert|nur für}
        ^die kommentarfunktion {ist|wurde|wird|bleibt} * {geschlossen|deaktiviert|abgeschaltet|beendet|gesperrt}$
        ^die kommentarfunktion {ist|wurde|steht|für diesen|zu diesem|unter diesem} {für diesen|zu diesem|unter diesem|nur|derzeit|momentan|nach|aktuell|artikel|beitrag}
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
        ^keine kommentare {vorhanden|verfügbar|bisher|abgegeben}$
        ^{letzte|neueste|aktuelle|neue|jüngste|ältere|neuere} kommentare$
        ^# {weitere|frühere|vorherige} {antwort|antworten|kommentar|kommentare} {anzeigen|laden}$
        ^{alle|weitere|mehr|#} antworten {anzeigen|laden|einblenden|ausblenden}$
        ^{auf kommentar antworten|auf diesen kommentar antworten|kommentar beantworten}$
        ^{zum|um zu} {antworten|kommentieren|mitdiskutieren} {anmelden|einloggen|bitte anmelden|bitte einloggen|registrieren}$
        ^{zum kommentieren|um zu kommentieren} {müssen sie|musst du} {sich anmelden|dich anmelden|angemeldet sein|eingeloggt sein}
        ^{beginne|beginnen sie|starte|starten sie|eröffnen sie|eröffne} {das gespräch|die diskussion|die debatte}$
        ^{an der diskussion teilnehmen|nimm an der diskussion teil|nehmen sie an der diskussion teil|an der unterhaltung teilnehmen}$
        ^{möchten sie|möchtest du|willst du|wollen sie} {mitdiskutieren|an der diskussion teilnehmen|mitreden}?$
        ^{jetzt|hier} {mitdiskutieren|mitreden|kommentieren|diskutieren}$
        ^{bereits ein mitglied|bereits mitglied|sind sie bereits mitglied|bist du bereits mitglied|schon mitglied}?$
        ^{dein|ihr} kommentar {wartet auf|muss noch|muss erst|wird|ist noch} {freischaltung|moderation|freigeschaltet|moderiert|geprüft|nicht freigeschaltet}
        ^{dein|ihr} kommentar wartet noch auf {freischaltung|moderation|genehmigung}
        ^{du kannst|sie können|es können} {folgende|diese} html-tags {benutzen|verwenden|nutzen}
        ^{folgende|erlaubte} html-tags {sind erlaubt|erlaubt}
        ^{mitgliederdiskussion|leserdiskussion|mitglieder-diskussion|leserkommentare|nutzerkommentare}$
        {kontext zu ihrem kommentar|deinem kommentar kontext} hinzu
        {teilen sie ihren namen|teile deinen namen} und {ihre|deine} expertise
        expertise, um eine gesunde diskussion zu fördern
        ^kommentare sind {für diesen|zu diesem|bei diesem|unter diesem} {artikel|beitrag|text} {geschlossen|deaktiviert|nicht möglich|nicht erlaubt|abgeschaltet}
        ^{das kommentieren|kommentieren} ist {nicht mehr möglich|hier nicht möglich|derzeit nicht möglich|deaktiviert}$
        ^dieser kommentar wurde {ausgeblendet|entfernt|gelöscht|von der redaktion entfernt|vom autor gelöscht}$
        ^bitte {bleiben sie|bleibe|bleib|bleibt} {sachlich|fair|respektvoll} und {respektvoll|fair|sachlich|höflich}$
        ^{sortieren nach|sortiert nach|sortierung}: {neueste|älteste|beste|beliebteste|neuesten|relevanz|datum} {zuerst|kommentare}$
        ^{sortieren nach|sortierung}: {neueste|älteste|beste|relevanz|datum|beliebtheit}$
        ^diese {website|seite|webseite} verwendet akismet
        {erfahre, wie|erfahre mehr darüber, wie|erfahren sie, wie} {deine|ihre} kommentardaten verarbeitet werden
        ~^{netiquette|unsere netiquette|kommentarregeln|zur netiquette}$
        ^kommentar {melden|bearbeiten|löschen|einklappen|aufklappen|ausklappen}$
        ^kommentare {melden|bearbeiten|löschen|einklappen|ausklappen}$
        ^neue {beiträge|kommentare|antworten} per e-mail {erhalten|abonnieren}$
    """,
    "fr": """
        votre adresse e-mail ne sera pas publiée
        votre adresse de messagerie ne sera pas publiée
        les champs obligatoires sont indiqués
        ^laisser un commentaire$
        ^laissez un commentaire$
        ^ajouter un commentaire$
        ^écrire un commentaire$
        ^poster un commentaire$
        ^publier un commentaire$
        ^annuler la réponse
        ^soyez le premier à commenter
        ^aucun commentaire$
        ^aucun commentaire {pour|sur|à|publié|encore|sur cet|disponible|:}
        ^enregistrer mon nom, mon e-mail
        ^connectez-vous pour commenter
        ^réagissez à cet article
        ^voir tous les commentaires
        ^signaler un abus$
        ^laissez votre commentaire
        ^laisser une réponse
        ^laisser votre commentaire
        ^écrivez un commentaire$
        ^rédiger un commentaire$
        ^déposer un commentaire$
        ^postez un commentaire$
        ^publiez un commentaire$
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
        ^pas de {commentaire|commentaires}$
        ^pas encore de {commentaire|commentaires}$
        ^pas de {commentaire|commentaires} {sur|pour le moment|pour l'instant|encore}
        ^il n'y a pas encore$
        ^commentaires fermés
        ^{les commentaires|l'espace commentaires|les réactions} {sont|est|sont désormais} {fermés|fermé|désactivés|clos|désactivé|verrouillés}$
        ^la discussion {est|est désormais} {fermée|close|terminée}$
        ^{les commentaires|l'espace commentaires} {sont|est} {fermés|fermé|désactivés|clos|désactivé} {pour cet|pour ce|sur cet|sur ce}
        ^{désolé|désolés}, les commentaires sont {fermés|désactivés|clos}
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
        {la politique|les règles} de confidentialité et les {conditions d'utilisation|conditions de service|conditions générales} de google s'appliquent
        en savoir plus sur {la façon dont|comment} les données de vos commentaires sont {traitées|utilisées}
        ^{commentaires|réactions} (#)$
        ^partagez votre nom et vos compétences pour
        ajoutez {du contexte|un contexte} à votre commentaire. partagez votre nom
        ce {site|formulaire} est protégé par {recaptcha|hcaptcha}
        ^ce site utilise akismet pour
        ^# {commentaire|commentaires|réaction|réactions}$
        ^{commentaires|réactions} #$
        ^{voir|afficher|lire|consulter} {les|tous les|toutes les} # {commentaires|réactions|réponses}$
        ^{voir|afficher|lire} # {commentaire|commentaires|réponse|réponses} {supplémentaire|supplémentaires|de plus}$
        ^{se connecter|connexion|connectez-vous|identifiez-vous|s'identifier|s'inscrire|inscrivez-vous|s'abonner|abonnez-vous} pour {commenter|réagir|répondre|laisser un commentaire|participer à la discussion}$
        ^{derniers|récents} commentaires$
        ^commentaires {récents|les plus récents|des lecteurs|des internautes|des abonnés}$
        ^{charger|afficher|voir|lire} {d'autres|plus de|davantage de|la suite des} {commentaires|réponses|réactions}$
        ^{masquer|cacher|afficher|voir} les {réponses|réactions}$
        ^signaler {un contenu inapproprié|ce contenu|un commentaire|au modérateur|à la modération}$
        ^{alerter|prévenir|contacter} {un modérateur|le modérateur|la modération}$
        ^les {commentaires|réactions|contributions} {sont soumis|sont soumises} à {modération|la modération|une modération a priori|une modération a posteriori}$
        ^les {commentaires|réactions|contributions} sont {modérés|modérées} {selon notre charte|conformément à notre charte|avant publication|a priori|a posteriori|par la rédaction|par notre équipe}$
        ^merci de respecter * dans vos commentaires$
        ^merci de {respecter|lire} {notre charte|la charte|les règles} {de modération|des commentaires|de la communauté}$
        ^votre {commentaire|message|réaction} est en attente de {modération|validation}$
        ^{les commentaires|les réactions|la section commentaires|l'espace commentaires} {est réservé|est réservée|sont réservés|sont réservées} {aux abonnés|aux membres|à nos abonnés}
        ^{seuls|seules} {les abonnés|les membres|nos abonnés} peuvent {commenter|commenter cet article|réagir|réagir à cet article|participer|laisser un commentaire}$
        ^{rejoindre|rejoignez|commencer|lancer|démarrer} la {conversation|discussion}$
        ^discussion {entre abonnés|entre membres|des membres|des abonnés}$
        ^répondre {au|à ce|à un} commentaire$
        ^ajoutez {du contexte|un contexte|des précisions} à votre commentaire$
        ^vous pouvez utiliser ces balises {et attributs|html|et attributs html}
        ^que pensez-vous de cet article$
        ^recevez une notification lorsque quelqu'un répond à {votre commentaire|vos commentaires}$
        ^{veuillez|merci d'} activer javascript * commentaires$
        ^{recevoir|m'envoyer} {un e-mail|une notification} {lorsque|quand} {quelqu'un|on} {répond|me répond} à mon commentaire$
        ^{laisser|laissez|poster|publier|écrire|ajouter|rédiger} un commentaire {annuler|sur cet article|ci-dessous|votre adresse|à cet article|sur l'article|en tant}
        ^les {commentaires|réactions} {sont désormais|ont été|sont maintenant} {clos|closes|fermés|désactivés} {pour cet|pour ce|sur cet|sur ce}
    """,
    "es": """
        tu dirección de correo electrónico no será publicada
        su dirección de correo electrónico no será publicada
        los campos obligatorios están marcados
        los campos necesarios están marcados
        ^deja un comentario$
        ^deja una respuesta
        ^dejar un comentario$
        ^deje su comentario
        ^escribe un comentario$
        ^agrega un comentario
        ^añadir comentario
        ^añade un comentario
        ^publicar un comentario$
        ^publicar comentario$
        ^cancelar la respuesta
        ^cancelar respuesta
        ^no hay comentarios$
        ^no hay comentarios {aún|todavía|para|en|publicados|en este|en esta|por el momento|disponibles|que mostrar|:}
        ^sin comentarios$
        ^lo sentimos, los comentarios {están|ya están|han sido} {cerrados|desactivados}
        ^guarda mi nombre, correo electrónico
        ^inicia sesión para comentar
        ^ver comentarios$
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
        ^deje un comentario$
        ^deje una respuesta
        ^escribe tu comentario
        ^escribir un comentario$
        ^escriba un comentario
        ^escriba su comentario
        ^escribir comentario
        ^agregar comentario
        ^agregar un comentario
        ^agrega tu comentario
        ^añade tu comentario
        ^publica un comentario$
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
        ^{los comentarios|la sección de comentarios|el debate} {están|está|han sido|ya están} {cerrados|desactivados|cerrada|deshabilitados|cerrado}$
        ^{los comentarios|la sección de comentarios} {están|está|han sido} {cerrados|desactivados|cerrada} {para|en este|en esta entrada|en esta noticia|por el momento}
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
        ^leer comentarios$
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
        este {sitio|formulario|web|sitio web} está protegido por {recaptcha|hcaptcha}
        se aplican la política de privacidad y {los términos|las condiciones} {de servicio|del servicio|de uso} de google
        ^este sitio {usa|utiliza} akismet para
        {aprende|conoce|descubre} cómo se procesan los datos de {tus|sus} comentarios
        ^# {comentario|comentarios|respuesta|respuestas}$
        ^{comentarios|respuestas} #$
        ^{comentarios|respuestas} (#)$
        ^{ver|leer|mostrar|ver los|leer los|mostrar los} # {comentarios|comentarios más}$
        ^{ver|mostrar} # {respuesta|respuestas|comentario|respuesta más|respuestas más|comentario más}$
        ^{últimos|nuevos} comentarios$
        ^comentarios {recientes|más recientes|destacados|más valorados|de los lectores|de lectores}$
        ^{ver|mostrar|cargar|ocultar} {más|todas las|las} respuestas$
        ^los comentarios {están|son|serán} {moderados|sujetos a moderación|previamente moderados}$
        ^los comentarios {están|son|serán} {moderados|sujetos a moderación} {antes de su publicación|antes de ser publicados|por el equipo|según nuestras normas}$
        ^{consulta|lee|revisa|consulte|lea} {las normas|nuestras normas} {de participación|de la comunidad|para comentar}$
        ^{tu|su} comentario está {pendiente|a la espera|en espera} de {moderación|ser aprobado|ser aceptado|aprobación|revisión|validación}$
        ^{tu|su} comentario está {en espera para ser aceptado|esperando moderación|aguardando moderación|esperando aprobación}$
        ^{solo|sólo|únicamente} los {suscriptores|usuarios registrados|miembros} {pueden|podrán} {comentar|comentar este artículo|comentar esta noticia}$
        ^{solo|sólo|únicamente} los {suscriptores|usuarios registrados|miembros} {pueden|podrán} {dejar comentarios|participar}$
        ^{solo|sólo|únicamente} los {socios|usuarios suscritos} {pueden|podrán} {comentar|comentar este artículo|comentar esta noticia|dejar comentarios|participar}$
        ^esta {funcionalidad|función|opción} es {sólo|solo|exclusiva} para {suscriptores|usuarios registrados|socios}$
        ^para {comentar|poder comentar|dejar un comentario|participar} {es necesario|debes|debe} {registrarse|registrarte|iniciar sesión|estar registrado}$
        ^para {comentar|poder comentar|dejar un comentario|participar} {tienes que|hay que|necesitas} {registrarse|registrarte|iniciar sesión|estar registrado}$
        ^para {comentar|poder comentar|dejar un comentario|participar} {es necesario|debes|debe} {ser suscriptor|estar suscrito|suscribirse}$
        ^para {comentar|poder comentar|dejar un comentario|participar} {tienes que|hay que|necesitas} {ser suscriptor|estar suscrito|suscribirse}$
        ^{inicia|inicie|iniciar} sesión para {dejar un comentario|responder|comentar|participar|publicar un comentario}$
        ^{usted debe|debes|debe|tienes que|hay que} iniciar sesión para {publicar|dejar|escribir|enviar} un comentario$
        ^{agregue|agrega|agregar|añade|añada|añadir} un comentario$
        ^los campos {requeridos|obligatorios} están marcados
        ^{tu|su} {dirección de correo|dirección de email|correo|dirección de correo electrónico} no {se hará público|se hará pública|será publicado|será publicada|será visible}$
        ^{responder|contestar} al comentario$
        ^{comienza|inicia|empieza|comenzar|iniciar} {la|una} {conversación|discusión}$
        ^{únete|únase|unirse} a la {discusión|conversación|charla}$
        ^{discusión|conversación|debate} de {los|} {miembros|suscriptores|socios}$
        ^{añade|agrega|añada} contexto a {tu|su} comentario, comparte
        comparte tu nombre y experiencia para fomentar {un debate|una discusión|una conversación}
        ^{usted puede|puedes|puede} {usar|utilizar} {las|estas|las siguientes} etiquetas {html y atributos|y atributos html}
        ^{recibir|recibe|recibir un} {notificación|notificaciones} cuando alguien {responda|responde} a {mi comentario|tu comentario|mis comentarios}$
        ^{recibir|recibe|recibir un} {aviso|correo} cuando alguien {responda|responde} a {mi comentario|tu comentario|mis comentarios}$
        ^{reportar|denunciar} {un|este|el} comentario {inapropiado|ofensivo|abusivo}$
        ^{deja|dejar|escribe|escribir|publica|publicar|deje} un comentario {cancelar|cancelar respuesta|en esta noticia|sobre esta noticia|en este artículo|aquí|abajo|en la web|y participa}
        ^los comentarios están {cerrados|desactivados}. {consulta|consulte|lee|lea|gracias}
    """,
    "it": """
        il tuo indirizzo email non sarà pubblicato
        i campi obbligatori sono contrassegnati
        ^lascia un commento$
        ^lascia un commento {qui|qui sotto|sotto|sotto al post|su questo|su quest-|a questo|all-|annulla|cancel|anonimo|per primo|per farci|e facci|e dicci|nel box|come ospite}-
        ^scrivi un commento
        ^aggiungi un commento
        ^annulla risposta
        ^nessun commento
        ^salva il mio nome, email
        ^accedi per commentare
        ^mostra tutti i commenti
        ^vedi tutti i commenti
        ^lascia il tuo commento
        ^lascia una risposta$
        ^lascia una risposta {qui|qui sotto|sotto|a questo|annulla|cancel|al commento|a}$
        ^lascia una risposta {annulla risposta|annulla|cancella|cancel}-
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
        questo {sito|modulo|form|sito web} è protetto da {recaptcha|hcaptcha}
        si applicano {le norme|l'informativa} sulla privacy e {i termini di servizio|i termini e condizioni|i termini del servizio} di google
        ^questo sito {usa|utilizza} akismet per
        scopri come vengono {elaborati|trattati} i dati derivati dai commenti
        ^# {commento|commenti|risposta|risposte}$
        ^{commenti|risposte} #$
        ^commenti : #$
        ^{commenti|risposte} (#)$
        ^{leggi|mostra|vedi|visualizza} {i|tutti i|} # {commenti|commento|altri commenti}$
        ^{mostra|vedi|leggi} # {risposta|risposte|altre risposte|altra risposta}$
        ^mostra {un'altra risposta|altre risposte|risposte|le risposte|tutte le risposte}$
        ^{nascondi|vedi} {risposte|le risposte|tutte le risposte}$
        ^{ultimi|nuovi} commenti$
        ^commenti {recenti|più recenti|dei lettori|degli utenti|più votati|all'articolo}$
        ^commento all'articolo$
        ^i commenti {sono|vengono|saranno} {moderati|soggetti a moderazione|sottoposti a moderazione|moderati prima della pubblicazione|pubblicati dopo moderazione}$
        ^i commenti {sono|sono attualmente} {riservati agli|riservati ai nostri|solo per gli|disponibili solo per gli} {abbonati|utenti registrati|iscritti}$
        ^{solo gli|soltanto gli} {abbonati|utenti registrati|iscritti} possono {commentare|commentare questo articolo|lasciare un commento|partecipare alla discussione|scrivere commenti}$
        ^{regole|norme|policy|linee guida} {per i|dei|sui} commenti$
        ^il {tuo|suo} commento è in attesa di {moderazione|approvazione|revisione|essere approvato}$
        ^{effettuare|effettua|fare|fai|esegui|eseguire} {il|} login per {commentare|rispondere|lasciare un commento|inserire un commento}$
        ^{occorre|devi} {aver fatto|aver effettuato|fare|effettuare} il login per {inviare|lasciare|pubblicare|scrivere} un commento$
        ^{bisogna|è necessario} {aver fatto|aver effettuato|fare|effettuare} il login per {inviare|lasciare|pubblicare|scrivere} un commento$
        ^{devi|è necessario|occorre} {accedere|essere connesso|registrarti|registrarsi|effettuare l'accesso} per {inviare|lasciare|pubblicare|scrivere} un commento$
        ^{aggiungi|inserisci} {commento|un commento|il tuo commento}$
        ^{l'indirizzo|il tuo indirizzo|il tuo indirizzo e-mail} {email|e-mail|di posta} non {verrà|sarà} {pubblicato|reso pubblico}$
        ^rispondi {al|a questo|a} commento$
        ^{partecipa|unisciti} alla {discussione|conversazione}$
        ^{inizia|avvia} {la|una} {conversazione|discussione}$
        ^aggiungi {dettagli|contesto} al tuo commento, condividi
        condividi il tuo nome e le tue competenze
        ^è possibile utilizzare questi tag {ed attributi|e attributi|html}
        ^ricevi una notifica quando qualcuno risponde {a un tuo commento|al tuo commento|ai tuoi commenti}$
        ^{avvertimi|avvisami} {via email|via e-mail|per email} {in caso di|di|quando} * {commento|commenti}$
        ^sei già {iscritto|registrato|abbonato}$
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
        este {site|formulário|website|sítio} é protegido {por|pelo} {recaptcha|hcaptcha}
        a política de privacidade e os termos de serviço {da|do} google
        ^este {site|website|blog} {utiliza|usa} {o|} akismet para
        {saiba|aprenda} como {seus|os seus} dados {em|dos} comentários são processados
        {fique a saber|saiba} como são processados os dados dos comentários
        ^# {comentário|comentários|resposta|respostas}$
        ^{comentários|respostas} #$
        ^{comentários|respostas} (#)$
        ^{ver|ler|veja|leia|exibir|mostrar} {os|todos os|mais|} # {comentários|comentário}$
        ^{ver|mostrar|exibir} # {resposta|respostas|resposta adicional|respostas adicionais|outras respostas}$
        ^{mostrar|ver|ocultar|exibir} {respostas|mais respostas|as respostas|mais uma resposta|outras respostas}$
        ^{últimos|novos} comentários$
        ^comentários {recentes|mais recentes|dos leitores|dos utilizadores|mais votados|em destaque}$
        ^{ainda não há|não há|ainda não existem|não existem|ainda sem} comentários{ ainda|}$
        ^sem comentários ainda$
        ^os comentários {são|serão|estão} {moderados|sujeitos a moderação|moderados antes da publicação|sujeitos à moderação}$
        ^{apenas|só|somente} {assinantes|os assinantes|subscritores|usuários registrados|utilizadores registados} podem {comentar|comentar este artigo|comentar esta notícia|deixar comentários}$
        ^comentários {exclusivos para|só para|reservados a|disponíveis apenas para|restritos a} {assinantes|os assinantes|subscritores|membros}$
        ^{leia|consulte|conheça|veja} as regras {para comentar|de participação|dos comentários|de comentários|da comunidade}$
        ^{o seu|seu|o teu} comentário {aguarda|está aguardando|está a aguardar} {moderação|aprovação|validação|revisão}$
        ^{o seu|seu|o teu} comentário {está pendente de|aguarda a|está em} {moderação|aprovação|validação|revisão}$
        ^{inicie|iniciar} {a sessão|sessão} para {responder|comentar|deixar um comentário}$
        ^{tem de|você precisa|é necessário|precisa de|deve} {ter a sessão iniciada|fazer o login|fazer login} para {publicar|deixar|enviar|escrever} um comentário$
        ^{tem de|você precisa|é necessário|precisa de|deve} {iniciar sessão|estar logado|estar registado} para {publicar|deixar|enviar|escrever} um comentário$
        ^{junte-se à|participe da|participe na|entre na} {discussão|conversa}$
        ^{comece|iniciar|inicie|começar} {a conversa|uma conversa|a discussão|uma discussão}$
        ^discussão {entre membros|para membros|dos membros|entre assinantes|dos assinantes}$
        ^responder {ao|a este|a esse} comentário$
        ^{adicione contexto ao|adicione o|adicione um contexto ao} seu comentário,
        {compartilhe|partilhe} {o seu|seu} nome e {sua especialidade|a sua experiência|experiência|expriência}
        {de modo a|para} promover uma discussão saudável
        ^{você pode|pode} usar estas {etiquetas|tags} {html|e atributos}
        ^você pode usar estas etiquetas html e atributos
        ^pode usar estas etiquetas html e atributos
        ^{receber|receba} {notificação|notificações|uma notificação} quando alguém responder {seu comentário|ao seu comentário|aos seus comentários}$
        ^ser notificado quando alguém {responde|responder} a {um dos meus comentários|meu comentário}$
        ^já é {um|} {membro|subscritor}$
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
        ^{recente|laatste|nieuwste|meest recente|oudere|nieuwere} reacties$
        ^één {reactie|reacties}$
        ^geen reactie$
        ^{beantwoord|rapporteer|meld|verwijder|bewerk|verberg} {deze reactie|reactie|dit antwoord}$
        ^{reactie|reacties} {melden|rapporteren|verwijderen|bewerken|tonen|verbergen|bekijken|lezen|laden}$
        ^{alle|meer|oudere|#} {reacties|antwoorden} {bekijken|tonen|lezen|laden|weergeven}$
        ^toon {nog #|# vorige|# eerdere|# andere} {antwoord|antwoorden|reactie|reacties}$
        ^{begin|start|open} {het gesprek|de discussie|de conversatie}$
        ^{doe mee aan|neem deel aan|meng je in} {het gesprek|de discussie|de conversatie}$
        ^{wil je|wilt u} {meepraten|meediscussiëren|reageren|deelnemen aan de discussie}?$
        ^{de volgende html tags|de volgende html-tags|deze html-tags|je kunt deze html-tags|je kan deze html-tags}
        ^deze reactie is {verborgen|verwijderd|door de moderator verwijderd|verwijderd door de moderator|verwijderd door de redactie|niet meer beschikbaar}$
        ^{een reactie|reactie|uw reactie|jouw reactie} {plaatsen|achterlaten|schrijven|toevoegen|versturen}$
        ^{je moet|u moet} {inloggen|ingelogd zijn|aangemeld zijn} om een {reactie te kunnen|bericht te kunnen|reactie te mogen} {plaatsen|achterlaten|schrijven}
        ^{je|uw|jouw} reactie {is in afwachting van|wacht op|wacht nog op|staat in de wacht voor} {moderatie|goedkeuring|beoordeling}
        ^voeg context toe aan {je|uw} reactie
        naam en expertise om een gezonde discussie te bevorderen
        ^houd het {netjes|beleefd|respectvol} en blijf {bij het onderwerp|on topic|on-topic}$
        ^{lees hier|bekijk hier|bekijk} onze {huisregels|spelregels|reactieregels|reactievoorwaarden}$
        ^lees onze {spelregels|reactieregels|reactievoorwaarden}$
        ^{sorteer op|sorteren op|gesorteerd op}: {nieuwste|oudste|beste|populairste|relevantie|datum} {eerst|reacties}$
        ^{sorteer op|sorteren op|gesorteerd op}: {nieuwste|oudste|beste|populairste|relevantie|datum}$
        opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats
        ^mijn naam, {e-mail|e-mailadres} en {site|website} opslaan
        ^deze {site|website} gebruikt akismet
        {bekijk|lees|ontdek} hoe je {reactiegegevens|reactie gegevens} worden verwerkt
        ^{leden|lezers} {discussie|reacties}$
    """,
    "pl": """
        wymagane pola są oznaczone
        pola, których wypełnienie jest wymagane
        ^dodaj komentarz {anuluj|anuluj pisanie|jako|do artykułu|do tego|do wpisu|twój adres|zaloguj}
        ^zostaw komentarz {anuluj|jako|pod artykułem|pod tekstem|poniżej|pod postem}
        ^napisz komentarz {jako|pod artykułem|pod tekstem|poniżej}
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
        ^dołącz do dyskusji$
        ^dołącz do dyskusji {na|w|pod|i|poniżej|o tym}
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
        {musisz się zalogować|musisz być zalogowany|musisz być zalogowana|zalogowani użytkownicy} * {komentarz-|skomentować|komentować|dyskusji}
        {zaloguj się|zarejestruj się|zaloguj|zarejestruj}, {aby|by|żeby} * {komentarz-|skomentować|komentować|dyskusji}
        {zaloguj się|zarejestruj się|zaloguj|zarejestruj} {aby|by|żeby} * {komentarz-|skomentować|komentować|dyskusji}
        ^{zaloguj się|zarejestruj się} i {dodaj|napisz|zostaw} {komentarz|swój komentarz}$
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
        ^aby dodać komentarz, {zaloguj się|musisz|należy|trzeba|zarejestruj się}
        ^aby dodać komentarz {zaloguj się|musisz|należy|trzeba}
        ^aby dodać komentarz$
        ^aby komentować, {zaloguj się|musisz|należy|trzeba|zarejestruj się}
        ^aby komentować {zaloguj się|musisz|należy|trzeba}
        ^aby komentować$
        ^zarejestruj się, aby$
        ^sortuj według$
        ^sortuj od$
        ^od najnowszych$
        ^od najstarszych$
        ^najnowsze najstarsze
        ^zapamiętaj moje {dane|imię|nazwisko|dane w|imię, |logowanie}
        ^zapisz moje dane$
        ^powiadom mnie$
        ^zgłoś komentarz$
        ^zgłoś nadużycie$
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
        ^# {komentarz|komentarze|komentarzy|opinia|opinii|odpowiedź|odpowiedzi}$
        ^{komentarze|komentarzy|opinie|dyskusja|odpowiedzi|liczba komentarzy|skomentuj}{ |: }#$
        ^{komentarze|opinie|dyskusja|odpowiedzi|skomentuj} (#)$
        ^{pokaż odpowiedzi|zobacz odpowiedzi|pokaż komentarze|zobacz komentarze} (#)$
        ^{pokaż|zobacz|czytaj|wyświetl|rozwiń} {wszystkie|wszystkie komentarze|komentarze|odpowiedzi|kolejne|jeszcze} #$
        ^{pokaż|zobacz|czytaj} {# |wszystkie # |kolejne # |jeszcze # }{komentarze|komentarzy|odpowiedzi|odpowiedź}$
        ^{wyświetl|rozwiń} {# |wszystkie # |kolejne # |jeszcze # }{komentarze|komentarzy|odpowiedzi|odpowiedź}$
        ^{pokaż|zobacz|wyświetl} {następną|kolejną|następne} {odpowiedź|odpowiedzi|komentarze|komentarzy}$
        ^{pokaż|zobacz|wyświetl} {kolejne|więcej|poprzednie} {odpowiedź|odpowiedzi|komentarze|komentarzy}$
        ^{ostatnie|najnowsze|najlepsze|najlepiej oceniane|popularne} {komentarze|opinie czytelników|odpowiedzi}$
        ^{zasady|regulamin} {dyskusji|dodawania komentarzy|forum|publikowania komentarzy}$
        ^{sortuj|sortowanie|pokaż}{: | }{najnowsze|najstarsze|najlepsze}$
        ^{sortuj|sortowanie|pokaż}{: | }{najpopularniejsze|od najnowszych|od najstarszych}$
        ^{twój komentarz|państwa komentarz} {oczekuje|czeka} na {akceptację|moderację}
        ^komentarz {oczekuje|czeka} na {akceptację|moderację|zatwierdzenie|publikację}$
        ^{twój komentarz|państwa komentarz} {oczekuje|czeka} na {zatwierdzenie|publikację}
        ^{ten komentarz|komentarz} został {ukryty|usunięty|zgłoszony|dodany}$
        ^{ten komentarz|komentarz} został {wysłany|usunięty przez moderatora|usunięty przez autora|zablokowany}$
        ^{rozpocznij|zacznij|otwórz} {dyskusję|rozmowę|wątek}$
        ^{odpowiedz|zgłoś|odpowiedz na komentarz|odpowiedz na ten komentarz}$
        ^{możesz|można} {użyć|używać} {następujących|tych} {tagów|znaczników}
        ^{posiadasz|masz} już konto?$
        ^{dyskusja|dyskusje} {członków|subskrybentów|czytelników}$
        ^dodaj więcej informacji do {twojego|swojego} komentarza
        ^komentarze do {artykułu|tekstu|wpisu|tego artykułu}$
        ^{zapisz|zapamiętaj} moje dane w {tej|mojej} przeglądarce
        ^powiadom mnie o {nowych|kolejnych|odpowiedziach} {komentarzach|na mój komentarz|komentarzach e-mailem}$
        ^odśwież komentarze$
        ^{ten post|ten wpis|ten artykuł|artykuł} nie ma {jeszcze |}komentarzy$
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
        ^# {комментарий|комментария|комментариев}$
        ^{комментарий|комментарии|комментариев|комменты} {(#)|: #|#}$
        ^{комментарии|комментариев|ответов}: {нет|пока нет|0}$
        ^{показать|посмотреть|раскрыть|загрузить|читать|смотреть} {все # комментариев|# комментариев|# комментария|еще # комментариев|предыдущие комментарии|следующие комментарии}$
        ^{раскрыть|загрузить} еще комментарии$
        ^{показать|скрыть|посмотреть|загрузить} {ответ|ответы|# ответа|# ответов|еще # ответ|еще # ответа|еще # ответов|еще ответы|еще 1 ответ|все ответы}$
        ^{свежие|последние|недавние|новые|лучшие|популярные} комментарии$
        ^{вы должны|вам необходимо|вам нужно|необходимо} {войти|авторизоваться|войти в систему} {для отправки комментария|чтобы отправить комментарий|чтобы оставить комментарий|чтобы добавить комментарий}
        ^для {отправки|добавления|написания} {комментария|комментариев} {вам необходимо|необходимо|нужно} {авторизоваться|войти|зарегистрироваться}
        ^{ваш|этот} комментарий {находится на модерации|проходит модерацию|отправлен на модерацию|появится после проверки|появится после модерации|будет опубликован после модерации}
        ^{этот|данный} {комментарий|ответ} {удален|скрыт|заблокирован|был удален|был скрыт|удален модератором|скрыт модератором|был удален модератором|удален автором}$
        ^{дополните|сопроводите|добавьте} {свой комментарий|комментарий|к своему комментарию|к комментарию} {контекстом|контекст|подробност-}
        ^{можно|вы можете} использовать следующие {html-теги|теги html|html теги|теги и атрибуты|html-теги и атрибуты}
        ^{начать обсуждение|начать дискуссию|начать разговор|начните обсуждение|начните дискуссию}$
        ^{обсуждение|дискуссия} {участников|читателей|подписчиков}$
        ^{ответить|пожаловаться} на {комментарий|этот комментарий|сообщение}$
        ^{присоединиться|присоединяйтесь|присоединитесь|подключайтесь} к {обсуждению|дискуссии|разговору|беседе}$
        ^{уже|вы уже} {присоединились|участник|зарегистрированы|с нами}?$
        ^{войти|войдите|авторизоваться|зарегистрироваться}, чтобы {ответить|оставить комментарий|комментировать|проголосовать|присоединиться к обсуждению}$
        ^{войти|войдите|авторизуйтесь|зарегистрируйтесь|вход} {для комментирования|для ответа|с помощью|через соцсети|через социальные сети|чтобы комментировать}$
        ^{включите|пожалуйста, включите|активируйте|для просмотра комментариев включите} javascript * {комментари-|disqus}
        ^{комментарии|комментарии на базе|комментарии работают на|форум работает на|комментарии предоставлены} disqus$
        ^{правила|политика|условия} {комментирования|модерации|модерации комментариев|общения|размещения комментариев|участия в обсуждении|поведения на сайте|публикации комментариев}$
        ^{комментарии|все комментарии|сообщения|отзывы} {проходят модерацию|проходят премодерацию|модерируются|публикуются после проверки|проверяются модератором|премодерируются}
        ^{редакция|администрация|модератор} {оставляет за собой право|вправе} {удалять|не публиковать|скрывать} {комментарии|сообщения|любые комментарии}
        ^{сортировать|сортировка|упорядочить} {по дате|по популярности|по новизне|по рейтингу|по лучшим|по времени|комментариев}$
        ^{сначала|сперва} {лучшие|интересные|новые комментарии|старые комментарии}$
        ^{ваше имя|имя|ваш e-mail|ваш email} (обязательно)$
        ^{комментарий|сообщение} (обязательно)$
        ^{оповещать|уведомлять|уведомить} {меня|меня по email|мне} о {новых комментариях|ответах|новых ответах|следующих комментариях|новых записях}
        ^{получать|подписаться на} {уведомления|уведомления по почте|оповещения} о {новых комментариях|ответах|новых записях}
        ^{имя|ваше имя}, email и {адрес сайта|сайт}
        ^адрес {вашей электронной почты|электронной почты|email|e-mail} не {будет опубликован|публикуется|будет показан}
        ^{ваш|этот} комментарий ожидает {проверки|модерации|одобрения}$
    """,
    "sv": """
        din e-postadress kommer inte publiceras
        din e-postadress kommer inte att publiceras
        obligatoriska fält är märkta
        ^lämna ett svar
        ^lämna en kommentar
        ^lämna kommentar$
        ^skriv en kommentar$
        ^skriv en kommentar {till artikeln|om artikeln|nedan|här}
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
        ^{#|en|ett} {kommentar|kommentarer}$
        ^{kommentarer|kommentarer till artikeln|alla kommentarer} {#|(#)}$
        ^{visa|läs|se|öppna|ladda} {#|alla #} {kommentarer|kommentar|svar}$
        ^visa {#|ett|en} {kommentar|kommentarer|svar} till$
        ^{de senaste|senaste|nyaste} {kommentarer|kommentarerna}$
        ^{rapportera|anmäl|flagga} {kommentar|kommentaren|inlägget|den här kommentaren|svar}$
        ^svara på {kommentar|kommentaren|kommentaren ovan|den här kommentaren|inlägget}$
        ^{våra|läs våra|läs|se våra|så är våra} {kommentarsregler|regler för kommentering|debattregler|regler för kommentarsfältet}$
        ^{kommentarsregler|regler för kommentering|regler för kommentarsfältet|kommentarsnavigering|medlemsdiskussion}$
        ^håll {god ton|en god ton|en trevlig ton|god ton och dig till ämnet} {i kommentarsfältet|i kommentarerna|när du kommenterar|i debatten}
        ^håll dig till ämnet {och visa respekt|och visa hänsyn|och håll god ton|, visa respekt|och håll en god ton}
        ^{kommentarer|kommentarerna} {förhandsmodereras|modereras|efterhandsmodereras|förhandsgranskas}
        ^kommentarer {är|är nu} {stängda|avstängda|avaktiverade|låsta}$
        ^kommentarsfältet modereras
        ^{artikeln|inlägget|den här artikeln} är {inte längre|inte} öppen för {kommentarer|kommentering}$
        ^{den här|denna} {kommentaren|kommentar} {är|har} {borttagen|dold|raderad|dolts|tagits bort|raderats}$
        ^din kommentar {inväntar|väntar på} {granskning|moderering|godkännande}
        ^{e-postadressen|din e-postadress|mejladressen} {publiceras inte|visas inte|kommer inte att publiceras}$
        ^inled {konversationen|en konversation|diskussionen}$
        ^starta {konversationen|en konversation}$
        ^var med i {diskussionen|konversationen|samtalet}$
        ^delta i konversationen$
        ^{redan medlem|registrera dig nu}$
        ^lägg till {kontext|sammanhang|innehåll} {till|i} din kommentar$
        ^lägg till {kontext|sammanhang} {till|i} din kommentar, {som|dela}
        för att skapa {ett bra forum|en bra diskussion}$
        ~^rapportera$
        ^{kommentarerna är|inläggen är} {läsarnas egna|skribenternas egna} och
        ^vi använder {ifrågasätt|disqus} för {kommentarer|kommentering|att}
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
        ^{#件|# 件|#つ|#個|#}の{コメント|返信|レスポンス}$
        ^{コメント|返信|みんなのコメント|読者のコメント|レスポンス|コメント数}{#件|:#件|(#件)|(#)| #|:#| (#)| #件|: #}$
        ^{コメント|返信}を{#件|あと#件|もっと|さらに|全て}{見る|表示|表示する|読む|読み込む}$
        ^返信をすべて{見る|表示|表示する|読む|読み込む}$
        ^コメントをすべて{表示する|読む|読み込む}$
        ^{返信|コメント}を{もう|さらに}{#つ|#件|# 件}{表示|見る|表示する}$
        ^{返信|コメント}をあと{#つ|# 件}{表示|見る|表示する}$
        ^{コメント|返信|この記事へのコメント}{はありません|はまだありません|がありません|なし|はまだない}$
        ^{まだ|現在}{コメント|返信}{はありません|がありません|は投稿されていません}$
        ^{あなたの|お客様の|}{コメント|投稿}は{承認待ち|承認待ちの状態|現在承認待ち|審査待ち|確認待ち}{です|となっています}$
        ^{この|その|当該}{コメント|投稿}は{削除|非表示に|運営により削除|投稿者により削除|管理者により削除}{されました|されています}$
        ^{コメント|このコメント}{に返信|に返信する|を通報|を通報する|を報告|を報告する|を非表示|を削除|を編集}$
        ^{コメント|返信}を{書く|する|投稿|追加|追加する|送信|送信する|残す|書き込む}$
        ^返信を投稿する$
        ^{コメント|返信}{する|するには|を書くには}{ログイン|ログインが必要|会員登録}{してください|です|}$
        ^ログインして{コメント|返信|コメントを投稿|コメントを書く|コメントを残す|議論に参加}{する|}$
        ^ログインしてコメントするする$
        ^{最近|最新|新着|人気|おすすめ|注目}の{コメント|返信}$
        ^{コメント|返信}{ナビゲーション|一覧|投稿規約|ポリシー|ガイドライン|のルール|投稿ルール|に関するご注意}$
        ^返信欄$
        ^{議論|会話|ディスカッション|コメント欄}に{参加する|参加|加わる|参加しよう}$
        ^{会話|議論|ディスカッション}を{始める|開始する|開始}$
        ^{メンバー|会員|読者}{による|同士の|の}{議論|ディスカッション|コメント}$
        ^{メンバー|会員|購読者}{ですか|の方ですか|の方は}?$
        ^今すぐ{新規登録|登録|会員登録|無料登録|サインアップ}{する|}$
        ^コメントはよく説明し
        ^コメントは承認制です
        ^次の{ html| html |html}タグ{と属性|や属性|}が{使えます|使用できます|利用できます}
        ^{コメントを表示|コメントを見る|コメントの表示}{する|}には javascript
        disqus {の|に}{コメント|コメントを表示|寄せられたコメント}
        ^{メールアドレス|あなたのメールアドレス}が{公開|公表}{される|}ことはありません
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
        ^#개의 {댓글|답글|의견|덧글}$
        ^# 개의 {댓글|답글|의견}$
        ^{댓글|답글|의견|전체 댓글|댓글수|댓글 수} {#|#개|(#)|# 개|: #|:#}$
        ^{댓글|답글|의견|전체댓글}{(#)|#개|:#|#}$
        ^{답글|의견} {#개|#개를|모두|전체} {더 보기|보기|더보기|더 불러오기|불러오기}$
        ^댓글 {#개|#개를|모두|전체} {더 보기|더보기|더 불러오기}$
        ^댓글 {#개|#개를} 보기$
        ^댓글 {#개|#개를} 불러오기$
        ^{댓글|답글|의견} {더보기|펼치기|접기|숨기기|전체보기|불러오기}$
        ^{답글|의견} 보기$
        ^{답글|의견} 더 보기$
        ^{의견|리뷰} {신고|신고하기|추가|추가하기|수정|삭제|입력|등록|등록하기|작성|남기기|달기|쓰기|없음}$
        ^댓글 {신고|신고하기|추가|추가하기|수정|삭제|등록하기|남기기|없음}$
        ^답글 {신고|신고하기|추가|추가하기|수정|삭제|입력|등록|등록하기|작성|남기기|쓰기|없음}$
        ^{댓글에|이 댓글에|댓글에 대한} {답글|답글 달기|답글 쓰기|답글 남기기|답글 작성|답장}$
        ^{댓글|댓글 작성|댓글 기능|댓글 쓰기}{이|} {비활성화됨|비활성화되었습니다|닫힘|사용 중지됨}$
        ^{댓글 작성|댓글 기능|댓글 쓰기}{이|} 닫혔습니다$
        ^댓글 닫혔습니다$
        ^{아직|등록된|작성된} {댓글이|댓글은|의견이|답글이} {없습니다|없어요|없음}$
        ^{댓글|답글|의견|토론|대화}에 {참여하기|참여해 주세요|참여하세요|참여해 보세요|참여|참여해주세요}$
        ^{댓글|의견|답글|첫 댓글}을 {작성해 주세요|작성하세요|남겨주세요|남겨 주세요|입력하세요|입력해 주세요|달아주세요|써주세요|남겨보세요}$
        ^{댓글|답글|의견|덧글}을 {달기|작성하기|쓰기|남기기} {위해 로그인|위해서는 로그인|로그인|로그인하세요}$
        ^로그인 {후|하고|하여|하신 후} {댓글|댓글을|의견을|답글을} {작성|남기기|쓰기|달기}$
        ^{삭제|숨김처리}{ 된| 처리된|된} {댓글|답글|의견}{이에요|입니다|}$
        ^이 {댓글은|답글은} {삭제|숨김 처리|숨김처리|블라인드 처리}되었습니다$
        ^{입력한|작성한} {댓글이|댓글은} {검토|승인}{를|을|} {기다리고|대기}-
        ^{답글|답변|응답|댓글} {취소하기|작성 취소}$
        ^{답변|응답} 취소$
        ^{최근|최신|인기|추천|베스트} {댓글|답글|덧글|의견}$
        ^필수 {입력창은|필드는|입력 항목은} * {표시되어|표시됩니다|표시하였습니다}
        ^다음의 html {태그와|태그를} {속성|속성을|사용}-
        ^{회원들의|회원|독자|네티즌} {댓글|토론|의견}$
        ^건설적인 토론을 위해 댓글에 맥락을 추가
        {disqus|디스커스} * {댓글|javascript|자바스크립트}-
        댓글을 {보려면|보시려면} {javascript|자바스크립트}를
        ^의견 {정책|운영정책|운영 정책|운영원칙|이용안내|작성 시 유의사항|작성 유의사항|운영규정}$
        ^댓글 {운영정책|운영 정책|이용안내|작성 시 유의사항|작성 유의사항|운영규정}$
        {욕설|비방|명예훼손|타인의 명예를} * {댓글|게시물|글}은 * {삭제됩니다|삭제될 수 있습니다|숨김 처리됩니다|차단됩니다}
    """,
    "da": """
        din e-mailadresse vil ikke blive publiceret
        din e-mailadresse vil ikke blive offentliggjort
        din e-mail-adresse vil ikke blive
        krævede felter er markeret
        påkrævede felter er markeret
        ^skriv et svar$
        ^skriv en kommentar$
        ^skriv en kommentar {til artiklen|nedenfor|her}
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
        ^{#|en|én} {kommentar|kommentarer}$
        ^{vis|læs|se|åbn} {#|alle #} {kommentarer|kommentar|svar}$
        ^vis # {mere svar|svar mere|svar til|flere svar|kommentar til|kommentarer til}$
        ^vis et {mere svar|svar mere|svar til|svar|flere svar|kommentar til|kommentarer til}$
        ^vis én {mere svar|svar mere|svar til|svar|flere svar|kommentar til|kommentarer til}$
        ^vis en {mere svar|svar mere|svar til|svar|flere svar|kommentar til|kommentarer til}$
        ^{seneste|nyeste|nye|sidste} kommentarer$
        ^{rapporter|anmeld|flag} {kommentar|kommentaren|indlæg|indlægget|svar}$
        ^rapportér {kommentar|kommentaren|indlæg|indlægget|svar}$
        ^svar på {kommentar|kommentaren|denne kommentar|indlægget}$
        ^{debatregler|regler for debatten|kommentarregler|regler for kommentarer|læs vores debatregler|læs debatreglerne|se vores debatregler|medlemsdiskussion}$
        ^hold {en god tone|den gode tone|tonen god|en ordentlig tone} {i kommentarfeltet|i debatten|i kommentarsporet|når du kommenterer}
        ^hold {debatten|tonen|kommentarerne} {saglig|sober|saglige|ordentlig|konstruktiv} og {i en god tone|respektfuld|i en ordentlig tone}
        ^{debatten|diskussionen|tråden|kommentarfeltet} er {lukket|afsluttet} {for kommentarer|for nye kommentarer|for yderligere kommentarer}$
        ^debatten er lukket$
        ^{denne kommentar|kommentaren} {er|er blevet} {fjernet|skjult|slettet}$
        ^{start|bliv en del af|deltag i} {samtalen|diskussionen}$
        ^{allerede medlem|tilmeld dig nu|tilmed dig nu|er du allerede medlem}$
        ^tilføj {kontekst|sammenhæng} til din kommentar$
        ^tilføj {kontekst|sammenhæng} til din kommentar, {del|som}
        for at fremme en {sund|god} diskussion$
        ^{disse|følgende} html koder og attributter
        ^{aktiver|aktivér|slå} {venligst|} javascript {til|} for at se {kommentarerne|kommentarer}
        ~^{anmeld|rapportér}$
        ^{kommenter|kommentér|debatter} {artiklen|indlægget|historien|emnet}$
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
        ^skriv en kommentar$
        ^skriv en kommentar {til saken|til artikkelen|nedenfor|her}
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
        ^{logg inn|opprett|du må|logg inn eller opprett|registrer deg|opprett en bruker|opprett en konto} * {for å kommentere|for å delta i debatten|for å delta i|for å kunne kommentere|for å svare}$
        ^{logg inn|opprett|du må|registrer deg|opprett en bruker|opprett en konto} * {for å skrive en kommentar|for å delta i debatten|for å legge igjen en kommentar|for å skrive kommentarer}
        ^{vær|bli} den første {til å|som} {kommentere|skrive en kommentar|kommenterer|skriver en kommentar|legge igjen en kommentar|legger igjen en kommentar|kommenterer saken}
        ^{vis|les|se|last inn|skjul|åpne} {kommentarer|kommentarene|kommentarfeltet|svar|debatten}$
        {e-postadressen din|e-posten din|din e-postadresse} {vises|publiseres|deles} ikke
        ^{kommentarfeltet|kommentarene|kommentarfunksjonen|kommentarseksjonen} {er|ble} {stengt|nå stengt|slått av|deaktivert|avsluttet}
        ^{vis|les|se|last inn|skjul|åpne} {alle|flere} * {kommentarer|kommentarene|svar}$
        {e-postadressen din|e-posten din|din e-postadresse|din e-post} {vil ikke vises|vil ikke bli vist|blir ikke vist|blir ikke publisert|vises ikke offentlig|blir ikke delt|vil ikke bli publisert offentlig}
        ^{ingen har kommentert ennå|ingen har kommentert enda|det er foreløpig ingen kommentarer|foreløpig ingen kommentarer|det er ingen kommentarer ennå}$
        {kommentarer|alle kommentarer|kommentaren din|kommentarene|innlegg} {modereres|godkjennes|blir moderert|vil bli moderert|venter på|forhåndsmodereres|må godkjennes}
        {vi|redaksjonen} forbeholder {oss|seg} retten til å * {kommentarer|innlegg}
        ^{delta i|ta del i|bli med på} {debatten|diskusjonen|samtalen} {her|nedenfor|under|i kommentarfeltet}
        ^{ta del i|bli med på} {debatten|samtalen}$
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
        ^{#|en|ein|én} {kommentar|kommentarer|kommentarar}$
        ^{vis|les|se|sjå} {#|alle #} {kommentarer|kommentarar|kommentar|svar}$
        ^vis {#|et|ett|eit} {svar|kommentar|kommentarer} til$
        ^{siste|nyeste|ferske|nye} {kommentarer|kommentarar}$
        ^{ingen kommentarar enno|ingen kommentarar ennå}$
        ^{rapporter|rapportér|meld fra om} {kommentar|kommentaren|innlegg|innlegget|upassende kommentar}$
        ^svar på {kommentar|kommentaren|denne kommentaren|innlegget}$
        ^{debattregler|debattreglar|regler for debatt|regler for kommentarfeltet|kommentarregler|les våre debattregler|les debattreglene|se våre debattregler|medlemsdiskusjon}$
        ^{hold|hald} {deg til saken|deg til saka} {og vis|, vis} respekt for {andre|meningsmotstandere|de du|dem du}
        ^kommentarfeltet er dessverre {stengt|lukket}$
        ^kommentarfeltet er dessverre {stengt|lukket} for {denne|nye}
        ^kommentarfeltet {er|blir} {moderert|forhåndsmoderert|etterhåndsmoderert}$
        ^{stengt|lukket} for {kommentarer|nye kommentarer|kommentarar}$
        ^{debatten|diskusjonen|tråden} er {stengt|avsluttet|lukket}$
        ^{din kommentar|kommentaren din} {venter på|avventer} {moderering|godkjenning}
        ^{legg att|legg igjen|skriv|legg inn} {eit svar|et svar|ein kommentar|ditt svar}$
        ^{e-postadressen di|e-postadressa di|e-posten din} {blir ikkje|vil ikkje bli} {publisert|offentleggjord|synleg}$
        ^{denne kommentaren|kommentaren} er {fjernet|skjult|slettet|fjerna|sletta}$
        ^{start|bli en del av|bli med i} {samtalen|diskusjonen}$
        ^{allerede medlem|allereie medlem|registrer deg nå|registrer deg no}$
        ^legg til {kontekst|sammenheng} i kommentaren din$
        ^legg til {kontekst|sammenheng} i kommentaren din, {del|som}
        for å fremme en {god|sunn} diskusjon$
        ^du kan bruke disse html-
        ~^rapporter$
        ^{kommenter|diskuter} {saken|artikkelen|innlegget|saka}$
        ^vi setter pris på at du {holder|viser} {en god tone|en saklig tone|respekt}
        ^{vis|se|les|sjå} {kommentarer|kommentarene|alle kommentarer} (#)$
        ^{kommentarer|kommentarar} (#)$
    """,
    "fi": """
        sähköpostiosoitetta ei julkaista
        pakolliset kentät on merkitty
        ^jätä kommentti
        ^kirjoita kommentti$
        ^kirjoita kommentti {tähän|juttuun|artikkeliin|alle}
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
        ^{#|yksi} {kommentti|kommenttia}$
        ^{kommentit|kaikki kommentit|artikkelin kommentit} {#|(#)}$
        ^{näytä|lue|katso|avaa} {#|kaikki #} {kommenttia|kommentti|vastausta|vastaus}$
        ^näytä {#|yksi} {vastaus|vastausta|kommentti|kommenttia} lisää$
        ^{viimeisimmät|uusimmat|viimeiset|tuoreimmat} {kommentit|vastaukset}$
        ^{näytä|lataa} lisää {vastauksia|kommentteja|viestejä}$
        ^{ilmianna|ilmoita} {kommentti|kommentista|viesti|viestistä|asiaton kommentti|asiaton viesti|asiattomasta viestistä}$
        ^{vastaa kommenttiin|vastaa viestiin|vastaa tähän}$
        ^{keskustelun|kommentoinnin|keskustelujen|kommenttien|verkkokeskustelun} {säännöt|pelisäännöt|ohjeet}$
        ^{pidä|pidetään|pidäthän} keskustelu {asiallisena|kohteliaana|asiassa}$
        ^kommentointi ei ole {enää|} {mahdollista|käytössä|sallittu}$
        ^{jäsenten keskustelu|jäsenkeskustelu|oletko jo jäsen|rekisteröidy nyt|joko olet jäsen}$
        ^tämä kommentti on {piilotettu|poistettu}$
        ^{kommenttisi|viestisi} {odottaa|julkaistaan} {hyväksyntää|tarkastusta|moderointia|moderoinnin|tarkistuksen}
        ^lisää {sisältöä|taustaa|kontekstia} {kommenttiisi|kommentteihisi}
        ^voit käyttää näitä html-
        {hyväksytyt|sallitut} html-{tagit|merkinnät}
        ^{mitä ajatuksia|mitä ajatuksia tämä} {juttu|kirjoitus|artikkeli} {herätti|herättää}? voit keskustella
        ^voit keskustella aiheesta * {saakka|asti}$
        ^{keskustele aiheesta|tilaajat voivat kommentoida|keskustele jutusta|osallistu aiheen keskusteluun}$
    """,
    "cs": """
        vaše e-mailová adresa nebude zveřejněna
        vaše emailová adresa nebude zveřejněna
        váš e-mail nebude zveřejněn
        vyžadované informace jsou označeny
        povinné položky jsou označeny
        povinná pole jsou označena
        ^napsat komentář
        ^přidat komentář
        ^{přidejte|napište|vložte|zanechte} {komentář|svůj komentář} {zrušit|jako|pod článek|k článku|pod článkem|níže|zrušit odpověď na}
        ^vložit komentář
        ^odeslat komentář
        ^zanechat komentář
        ^zanechte komentář$
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
        ^vstoupit do diskuse #
        {k článku|pod článkem|k tomuto článku|k textu|pod tímto článkem} {je|byla|byla již|je již|už je} {uzavřena|ukončena|vypnuta|zakázána|zablokována|uzamčena}$
        ^{diskuse|diskuze} {je|byla|byla již|je již|už je} {uzavřena|ukončena|vypnuta|zakázána|zablokována|uzamčena}$
        ^{diskusi|diskuzi|diskusi k článku|diskuzi k článku|komentáře} {již|už|} nelze {přidávat|vkládat|otevřít}$
        ^{komentování|komentování článku|možnost komentovat} {je|bylo|byla|není} * {uzavřen-|ukončen-|vypnut-|zakázán-|možné|zablokován-|povoleno}
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
        ^vstoupit do diskuze$
        ^vstoupit do diskuze #
        ^přejít do diskuze$
        ^přejít do diskuze #
        ^přejít do diskuse$
        ^přejít do diskuse #
        ^celá diskuze$
        ^diskuze k článku
        ^diskuse k článku
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
        ^# {komentář|komentáře|komentářů|příspěvek|příspěvky|příspěvků|reakce}$
        ^# {reakcí|odpověď|odpovědi|odpovědí|názory|názorů}$
        ^{komentáře|diskuse|diskuze|příspěvky|názory|reakce|odpovědi}{ |: }#$
        ^{komentáře|diskuse|diskuze|příspěvky|názory|reakce|odpovědi|vstoupit do diskuse|vstoupit do diskuze} (#)$
        ^{zobrazit|ukázat|načíst|číst} {# |všech # |všechny # }{komentářů|komentáře|odpovědi|odpovědí}$
        ^{zobrazit|ukázat|načíst|číst} {dalších # |další # }{komentářů|komentáře|odpovědi|odpovědí}$
        ^{zobrazit|ukázat|načíst|číst} {# |všech # |všechny # |dalších # |další # }{reakcí|reakce|odpověď}$
        ^{poslední|nejnovější|nejlépe hodnocené|nejstarší|novější|starší} {komentáře|příspěvky v diskusi|reakce}$
        ^{přihlaste se|zaregistrujte se|přihlásit se} a {komentujte|diskutujte|zapojte se do diskuse}
        ^{přihlaste se|zaregistrujte se|přihlásit se} a {zapojte se do diskuze|vložte komentář}
        ^{pravidla|kodex} {diskuse|diskuze|diskusí|diskuzí|diskutujících|komentování}$
        ^{nahlásit|odpovědět na komentář|nahlásit komentář}$
        ^{nahlásit příspěvek|reagovat na příspěvek|nahlásit příspěvek administrátorovi}$
        ^{seřadit|řadit|řazení}{: | podle: | od }{nejnovější|nejnovějších|nejstarší|nejstarších}$
        ^{seřadit|řadit|řazení}{: | podle: | od }{nejlepší|nejlepších|oblíbenosti}$
        ^{váš komentář|váš příspěvek} čeká na {schválení|moderaci|posouzení}
        ^{komentář|příspěvek} čeká na {schválení|moderaci|posouzení|schválení moderátorem}$
        ^{tento komentář|komentář|tento příspěvek|příspěvek} byl {odstraněn|skryt|smazán|nahlášen}$
        ^{tento komentář|komentář|tento příspěvek|příspěvek} byl {odeslán|odstraněn moderátorem|smazán administrátorem}$
        ^{připojte se|přidejte se|zapojte se} {k|do} {diskusi|diskuzi|diskuse|diskuze|debaty|konverzaci}$
        ^{začněte|zahajte|začít|zahájit} {konverzaci|diskusi|diskuzi|debatu}$
        ^{můžete používat|můžete použít|lze použít} následující html
        ^{už|již} {jste členem|máte účet|jste registrováni|jste zaregistrováni}?$
        ^diskuse {členů|předplatitelů|čtenářů}$
        ^{zaregistrujte se|registrujte se|registrovat se} {nyní|teď|zdarma}$
        ^pro podporu zdravé {diskuse|diskuze|debaty}
        ^{komentáře|diskuse|diskuze|názory} k {článku|tomuto článku|textu|příspěvku}$
        ^{váš komentář|vstup do diskuse|vstup do diskuze|vstoupit do fóra}$
        ^pro {odpověď|komentování|vložení komentáře|přidání příspěvku} se {přihlaste|musíte přihlásit|prosím přihlaste}
        ^{upozornit|upozorňovat} {mě |}{na|o} {nové|nových|další} {komentáře|komentářích}$
        ^{upozornit|upozorňovat} {mě |}{na|o} {nové|nových|další} příspěvky$
        ^{upozornit|upozorňovat} {mě |}{na|o} {nové|nových|další} {příspěvky e-mailem|komentáře e-mailem}$
        ^{diskutovat|komentovat} mohou {pouze|jen} {přihlášení|registrovaní} {uživatelé|čtenáři|diskutující}$
        ^{hlasovat|příspěvky vkládat} mohou {pouze|jen} {přihlášení|registrovaní} {uživatelé|čtenáři|diskutující}$
        ^{vstoupit do|přejít do} {diskuse|diskuze} {#|(#)|} {příspěvků|komentářů|příspěvky|k článku}$
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
        ^vstúpiť do diskusie$
        ^vstúpiť do diskusie #
        ^prejsť do diskusie$
        ^prejsť do diskusie #
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
        ^# {komentár|komentáre|komentárov|príspevok|príspevky|príspevkov|reakcia}$
        ^# {reakcie|reakcií|odpoveď|odpovede|odpovedí|názory|názorov}$
        ^{komentáre|diskusia|príspevky|názory|reakcie|odpovede}{ |: }#$
        ^{komentáre|diskusia|príspevky|názory|reakcie|odpovede|vstúpiť do diskusie} (#)$
        ^{zobraziť|ukázať|načítať|čítať} {# |všetkých # |všetky # }{komentárov|komentáre|odpovede|odpovedí}$
        ^{zobraziť|ukázať|načítať|čítať} {ďalších # |ďalšie # }{komentárov|komentáre|odpovede|odpovedí}$
        ^{zobraziť|ukázať|načítať|čítať} {# |všetkých # |všetky # |ďalších # |ďalšie # }{reakcií|reakcie|odpoveď}$
        ^zobraziť # ďalšiu {odpoveď|reakciu}$
        ^{posledné|najnovšie|najlepšie hodnotené|najstaršie|novšie|staršie} {komentáre|príspevky v diskusii|reakcie}$
        ^{prihláste sa|zaregistrujte sa|prihlásiť sa} a {komentujte|diskutujte|zapojte sa do diskusie|vložte komentár}
        ^{pravidlá|kódex} {diskusie|diskusií|diskutujúcich|komentovania}$
        ^{nahlásiť|odpovedať na komentár|nahlásiť komentár}$
        ^{nahlásiť príspevok|reagovať na príspevok|nahlásiť príspevok administrátorovi}$
        ^{zoradiť|triediť|zoradenie}{: | podľa: | od }{najnovšie|najnovších|najstaršie|najstarších}$
        ^{zoradiť|triediť|zoradenie}{: | podľa: | od }{najlepšie|najlepších|obľúbenosti}$
        ^{váš komentár|váš príspevok} čaká na {schválenie|moderovanie|posúdenie}
        ^{komentár|príspevok} čaká na {schválenie|moderovanie|posúdenie|schválenie moderátorom}$
        ^{tento komentár|komentár|tento príspevok|príspevok} bol {odstránený|skrytý|vymazaný|zmazaný}$
        ^{tento komentár|komentár|tento príspevok|príspevok} bol {nahlásený|odoslaný}$
        ^{tento komentár|komentár|tento príspevok|príspevok} bol {odstránený moderátorom|zmazaný administrátorom}$
        ^{pripojte sa|pridajte sa|zapojte sa|zapojiť sa|pripojiť sa} {k|do} {diskusii|diskusie|debaty|konverzácii}$
        ^{začnite|začať|otvoriť} {konverzáciu|diskusiu|debatu}$
        ^{môžete používať|môžete použiť|možno použiť} {tieto|nasledujúce} html
        ^{už ste|ste už} {členom|členkou|registrovaný|zaregistrovaný}?$
        ^{členská diskusia|diskusia členov|diskusia predplatiteľov|nekomentované}$
        ^{pred zanechaním|na pridanie} komentára sa {musíte|treba} prihlásiť
        {pred zanechaním komentára|pre pridanie komentára|na odoslanie komentára} sa musíte prihlásiť
        ^{prihláste sa|prihlásiť sa} {pre|na} {odoslanie|pridanie} {odpovede|komentára|reakcie}$
        ^pridajte kontext do {vášho|svojho} komentára
        ^{komentáre|diskusia|názory} k {článku|tomuto článku|textu|príspevku}$
        ^{váš komentár|vstup do diskusie|vstúpiť do fóra}$
        ^{diskutovať|komentovať} môžu {iba|len} {prihlásení|registrovaní} {používatelia|užívatelia}$
        ^{diskutovať|komentovať} môžu {iba|len} {prihlásení|registrovaní} {čitatelia|diskutujúci}$
        ^{hlasovať|príspevky vkladať} môžu {iba|len} {prihlásení|registrovaní} {používatelia|užívatelia}$
        ^{hlasovať|príspevky vkladať} môžu {iba|len} {prihlásení|registrovaní} {čitatelia|diskutujúci}$
        ^{vstúpiť do|prejsť do} diskusie {#|(#)|} {príspevkov|komentárov|príspevky|k článku}$
    """,
    "hu": """
        az e-mail címet nem tesszük közzé
        az e-mail-címet nem tesszük közzé
        e-mail címe nem kerül nyilvánosságra
        e-mail címed nem kerül nyilvánosságra
        a kötelező mezőket * jelöltük
        ^vélemény, hozzászólás?
        ^szólj hozzá$
        ^szólj hozzá {a cikkhez|te is|ehhez|a témához|itt}
        ^szólj hozzá!
        ^szóljon hozzá$
        ^szóljon hozzá {a cikkhez|ön is|ehhez|a témához|itt}
        ^szóljon hozzá!
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
        ^{a hozzászólások|hozzászólások|a kommentelés|kommentelés|a hozzászólás|hozzászólás|a kommentek|a kommentszekció|kommentek} * {lezárva|le van zárva|zárva|kikapcsolva|nem lehetséges|nem engedélyezett|letiltva|le vannak zárva|megszűnt|nem elérhető}
        {ehhez a cikkhez|a cikkhez|ehhez a bejegyzéshez} {már nem lehet|nem lehet|jelenleg nem lehet} {hozzászólni|kommentelni|hozzászólást}-
        {legyen|légy} {az első|te az első|ön az első} * {hozzászól-|komment-}
        {még nincs|még nincsenek|nincs még|jelenleg nincs} {hozzászólás-|komment-|egyetlen hozzászólás}-
        {még nincs|nincs még|jelenleg nincs} {hozzászólás|komment|hozzászólások} * {legyen|légy} {ön|te|az}-
        ^{írja|írd} meg {a |}{véleményét|véleményed|véleményedet|hozzászólásod|hozzászólását|kommented}{| kommentben| a kommentek között| nekünk| hozzászólásban| lent}$
        ^{hagyj|hagyjon} {egy |}{hozzászólást|kommentet}$
        {hozzászóláshoz|a hozzászóláshoz|kommenteléshez|a kommenteléshez|a hozzászólásokhoz} * {jelentkezz|jelentkezzen|lépj|lépjen|regisztrálj|regisztráljon|be kell jelentkezni|be kell jelentkezned|be kell jelentkeznie|be kell lépni|regisztráció szükséges}
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
        ^hozzászóláshoz {jelentkezz|jelentkezzen|kérjük, jelentkezz|kérjük, jelentkezzen|kérjük jelentkezz|kérjük jelentkezzen|be kell jelentkezni|be kell jelentkezned|be kell jelentkeznie}
        ^hozzászólás csak bejelentkez-
        ^a hozzászóláshoz be kell {jelentkezni|jelentkezned|jelentkeznie|lépni|lépned}
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
        ^# {hozzászólás|komment|válasz|vélemény|hozzászólás érkezett|hozzászólás mutatása}$
        ^{hozzászólások|kommentek|vélemények|válaszok|hozzászólás|komment}{ |: }#$
        ^{hozzászólások|kommentek|vélemények|válaszok|hozzászólás|komment|hozzászólások száma|szólj hozzá} (#)$
        ^{mind a # |az összes # |további # }{hozzászólás|komment|válasz} {megtekintése|megjelenítése}$
        ^{mind a # |az összes # |további # }{hozzászólás|komment|válasz} {mutatása|betöltése}$
        ^még # {hozzászólás|komment|válasz} {megtekintése|megjelenítése|mutatása|betöltése}$
        ^# {komment|válasz} {megtekintése|megjelenítése|mutatása|betöltése}$
        ^# hozzászólás {megtekintése|megjelenítése|betöltése}$
        ^{mutass|mutasson} még {egy választ|# választ|több hozzászólást|több kommentet|több választ}$
        ^{legutóbbi|legfrissebb|legújabb|legnépszerűbb|friss} {hozzászólások|kommentek|hozzászólás}$
        ^{további|még több|korábbi|régebbi|újabb} {hozzászólások|kommentek|válaszok} {betöltése|megjelenítése|mutatása}$
        ^{jelentkezz be|jelentkezzen be|lépj be} {a |}{hozzászóláshoz|kommenteléshez|hozzászólás beküldéséhez}$
        ^{lépjen be|be kell jelentkezni} {a |}{hozzászóláshoz|kommenteléshez|hozzászólás beküldéséhez}$
        ^{jelentkezz be|jelentkezzen be|lépj be} {a |}{hozzászólás írásához|válaszadáshoz}$
        ^{lépjen be|be kell jelentkezni} {a |}{hozzászólás írásához|válaszadáshoz}$
        ^{hozzászólás|komment|válasz} {küldéséhez|írásához|beküldéséhez} {be kell jelentkezni|be kell jelentkezned}$
        ^{hozzászólás|komment|válasz} {küldéséhez|írásához|beküldéséhez} be kell jelentkeznie$
        ^{hozzászólás|komment|válasz} {küldéséhez|írásához|beküldéséhez} {jelentkezz be|jelentkezzen be}$
        ^{moderálási alapelvek|moderációs alapelvek|kommentszabályzat}$
        ^{kommentelési szabályzat|hozzászólási szabályzat|hozzászólások szabályzata}$
        ^{rendezés|sorrend}{: | }{legújabb|legújabbak|legrégebbi|legrégebbiek|legjobb|legnépszerűbb|legújabb elöl}$
        ^{hozzászólás|komment} {jelentése|jelentése a moderátornak|bejelentése|most|hozzáadása}$
        ^{válasz|válaszolok|válaszolás} {a |erre a |}{hozzászólásra|kommentre}$
        ^{a hozzászólásod|hozzászólásod|hozzászólása} * {moderálásra|moderációra} {vár|várakozik}
        ^{a hozzászólásod|hozzászólásod|hozzászólása} * {rendszer-moderációra|jóváhagyásra} {vár|várakozik}
        ^{a hozzászólása|a hozzászólás|a komment} * {moderálásra|moderációra} {vár|várakozik}
        ^{a hozzászólása|a hozzászólás|a komment} * {rendszer-moderációra|jóváhagyásra} {vár|várakozik}
        ^{ezt a hozzászólást|ezt a kommentet|a hozzászólást|a kommentet} {elrejtettük|töröltük|a szerző törölte}$
        ^{ezt a hozzászólást|ezt a kommentet} {a moderátor törölte|moderáltuk|eltávolítottuk}$
        ^{a hozzászólást|a kommentet} {a moderátor törölte|moderáltuk|eltávolítottuk}$
        ^{csatlakozz|csatlakozzon|kapcsolódj be} {a |}{beszélgetéshez|vitához|beszélgetésbe|vitába|fórumhoz}$
        ^{kapcsolódjon be|szólj hozzá|szóljon hozzá} {a |}{beszélgetéshez|vitához|beszélgetésbe|vitába|fórumhoz}$
        ^{kezdd el|kezdje el|indítsd el|indítsa el} a {beszélgetést|vitát|társalgást}$
        ^{regisztrálj|regisztráljon} {most|ingyen|most ingyen}$
        ^{tagok beszélgetése|kilépés a válaszból|minden vélemény számít|válasz törlése}$
        ^{email|e-mail|email cím|e-mail cím} (nem {tesszük közzé|lesz látható|jelenik meg|publikus})
        ^a {kötelezően kitöltendő|kötelező} mezőket * jelöl-
        ^a következő html * {használata engedélyezett|használhatók|használhatod}
        ^segítsd a beszélgetést azzal, hogy
        ^hozzászólások {a cikkhez|ehhez a cikkhez|a bejegyzéshez}$
        ^{értesítést kérek|értesítsen|értesíts} az új {hozzászólásokról|kommentekről|bejegyzésekről}
        ^{legyél|légy|legyen} te az első {hozzászóló|kommentelő|aki hozzászól}$
        ^{hozzászólok|kommentelek|kommentek megtekintése}$
        ^{kommentek betöltése|hozzászólok a cikkhez|megnézem a kommenteket}$
        ^a {hozzászólások|kommentek} nem a szerkesztőség {véleményét|álláspontját} tükrözik
        ^a {hozzászólások|kommentek} nem feltétlenül a szerkesztőség {véleményét|álláspontját} tükrözik
        ^a {hozzászólások|kommentek} nem {a lap|a szerkesztőségünk} {véleményét|álláspontját} tükrözik
    """,
    "ro": """
        adresa ta de email nu va fi publicată
        adresa dvs. de email nu va fi publicată
        adresa de email nu va fi publicată
        adresa ta de e-mail nu va fi
        câmpurile obligatorii sunt marcate
        ^lasă un răspuns {anulează|aici|mai jos|anulați|cancel|renunță|la acest|la articolul}
        ^lasă un comentariu {anulează|aici|mai jos|anonim|la|pentru|și|cancel|renunță}
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
        ^# {comentariu|comentarii|de comentarii}$
        ^{comentarii|comentariu} {(#)|: #|#}$
        ^{comentarii|răspunsuri}: {niciunul|0}$
        ^{niciun comentariu încă|încă nu există comentarii|nu există încă comentarii|nu sunt comentarii încă}$
        ^{arată|afișează|vezi|încarcă|citește} {toate cele # comentarii|cele # comentarii|toate comentariile|mai multe comentarii|toate cele # de comentarii|comentariile|comentariile anterioare|# comentarii|încă # comentarii}$
        ^{arată|afișează|vezi|ascunde|încarcă} {încă un răspuns|răspunsul|răspunsurile|# răspunsuri|încă # răspunsuri|mai multe răspunsuri|toate răspunsurile|un răspuns}$
        ^{ultimele comentarii|comentarii recente|cele mai noi comentarii|cele mai recente comentarii|comentarii noi|cele mai populare comentarii|cele mai bune comentarii}$
        ^{trebuie să fiți|trebuie să te} {autentificat|autentificați|logat} {pentru a|ca să} {comenta|publica un comentariu|lăsa un comentariu}
        ^trebuie să fii {autentificați|logat} {pentru a|ca să} {comenta|publica un comentariu|lăsa un comentariu}
        ^trebuie să fii autentificat ca să {comenta|publica un comentariu|lăsa un comentariu}
        ^trebuie să fii autentificat pentru a {publica un comentariu|lăsa un comentariu}
        ^{autentificați-vă|loghează-te|conectează-te|conectați-vă} {pentru a|ca să} {comenta|răspunde|lăsa un comentariu|adăuga un comentariu|comentezi|răspunzi}
        ^autentifică-te ca să {comenta|răspunde|lăsa un comentariu|adăuga un comentariu|comentezi|răspunzi}
        ^autentifică-te pentru a {răspunde|lăsa un comentariu|adăuga un comentariu|comentezi|răspunzi}
        ^comentariul {tău|dumneavoastră|dvs.} {așteaptă moderarea|așteaptă aprobarea|este în curs de moderare|va apărea după|va fi publicat după|urmează să fie aprobat|așteaptă să fie aprobat}
        ^acest {comentariu|mesaj|răspuns} a fost {ascuns|eliminat|șters|șters de moderator|raportat|șters de un moderator|șters de autor|moderat}$
        ^{adăugați|adaugă} context {comentariului|la comentariul}
        ^{poți|puteți} {folosi|utiliza} aceste {etichete|taguri} {și atribute html|html}
        ^{începe|începeți|pornește} {conversația|discuția|o discuție|o conversație}$
        ^{alătură-te|alăturați-vă|participă|participați|intră în|ia parte} {discuției|conversației|la discuție|la conversație|discuție|la dezbatere|dezbaterii}$
        ^{discuție|discuția|discuții} {membrii|membri|membrilor|între membri|ale membrilor|cititorilor}$
        ^{răspunde|răspundeți|răspuns} la {comentariu|acest comentariu|comentariul}$
        ^{raportează|raportați|semnalează|semnalați} {comentariul|comentariu|acest comentariu|un abuz|abuzul}$
        ^{deja membru|ești deja membru|sunteți deja membru|ai deja cont|aveți deja cont|ai deja un cont|aveți deja un cont}?$
        ^{înregistrează-te|înregistrați-vă|înscrie-te} acum$
        ^{comentariile|secțiunea de comentarii} {sunt închise|este închisă|au fost închise|sunt dezactivate|sunt oprite|nu sunt permise} {pentru|la|}
        ^{adresa ta de|adresa dumneavoastră de|adresa dvs. de} {email|e-mail} nu va fi {publicată|făcută publică|afișată}
        ^{activează|activați|vă rugăm să activați|te rugăm să activezi} javascript * {comentarii-|disqus}
        ^comentarii {disqus|oferite de disqus|prin disqus}$
        ^{regulile|reguli|regulament|regulamentul|politica} {de comentare|de moderare|comentariilor|pentru comentarii|de moderare a comentariilor|de publicare a comentariilor|de postare a comentariilor|privind comentariile}$
        ^{comentariile|toate comentariile|mesajele} sunt {moderate|premoderate|verificate} {înainte|de|și|}
        ^{redacția|moderatorii|administratorii} {își rezervă|își rezerva} dreptul {de a|să} {șterge|ștearga|nu publica|modera}
        ^{sortează|sortare|ordonează} după {dată|popularitate|cele mai noi|relevanță|vot|voturi}$
        ^{cele mai noi|cele mai vechi|cele mai apreciate|cele mai populare} {întâi|primele|mai întâi}$
        ^{nume|numele|comentariu|email|e-mail|mesaj} ({obligatoriu|necesar})$
        ^câmpurile obligatorii sunt {marcate|notate}
        ^{anunță-mă|notifică-mă|înștiințează-mă|primește notificare|primește notificări|anunțați-mă} {când cineva răspunde|despre comentarii|despre comentariile noi|când sunt publicate comentarii|prin email când|prin e-mail când}
        ^{lasă|lăsați|scrie|scrieți|adaugă|adăugați|publică|postează} un {comentariu|răspuns|mesaj|comentariu nou}$
        ^{anulează răspunsul|renunță la răspuns|comentează|comentați|comentariul tău|comentariul dumneavoastră|scrie comentariul tău|trimite comentariul|publică comentariul}$
        ^{fii primul|fiți primul|fii prima persoană} care {lasă un comentariu|scrie un comentariu|adaugă un comentariu}
        ^fii prima persoană care comentează
        ^salvează-mi {numele|datele}, {email|emailul|adresa}
        ^comentariul {tău|dumneavoastră|dvs.} {e în așteptare|este în așteptare}$
        ^trebuie să vă {autentificat|autentificați|logat} {pentru a|ca să} {comenta|publica un comentariu|lăsa un comentariu}
        ^{trebuie să fii|trebuie să fiți|trebuie să te|trebuie să vă} {autentificat|autentificați|logat} {pentru a|ca să} {adăuga un comentariu|posta un comentariu}
        ^{trebuie să fii|trebuie să fiți|trebuie să te|trebuie să vă} {autentifici|conectat} {pentru a|ca să} {comenta|publica un comentariu|lăsa un comentariu}
        ^{trebuie să fii|trebuie să fiți|trebuie să te|trebuie să vă} {autentifici|conectat} {pentru a|ca să} {adăuga un comentariu|posta un comentariu}
        ^intră în cont {pentru a|ca să} {comenta|răspunde|lăsa un comentariu|adăuga un comentariu}
        ^{autentifică-te|autentificați-vă|loghează-te|conectează-te|conectați-vă|intră în cont} pentru a participa la discuție
        ^intră în cont pentru a comentezi
        ^intră în cont pentru a răspunzi
        ^{autentifică-te|autentificați-vă|loghează-te|conectează-te|conectați-vă|intră în cont} ca să participa la discuție
        ^intră în cont ca să comentezi
        ^intră în cont ca să răspunzi
        ^site-ul {își rezervă|își rezerva} dreptul {de a|să} {șterge|ștearga|nu publica}
        ^{redacția|moderatorii|administratorii|site-ul} {își rezervă|își rezerva} dreptul {de a|să} {elimina|șteargă}
        ^site-ul {își rezervă|își rezerva} dreptul {de a|să} modera
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
        ^за да коментирате$
        ^за да коментирате, {трябва|моля|влезте|е необходимо|се регистрирайте|първо трябва|използвайте|влезте в|необходимо е|регистрирайте се}
        ^за да коментирате {трябва|моля|влезте|е необходимо|се регистрирайте|статията|новината|тази статия|като регистриран}
        ^трябва да влезете, за да коментирате
        ^влезте, за да коментирате$
        ^запазване на името
        ^запази името ми, {имейл|e-mail|имейла|електронн|email}-
        ^запази името ми$
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
        ^# {коментар|коментара|коментари}$
        ^{коментари|коментара|коментар|мнения} {(#)|: #|#}$
        ^{коментари|отговори}: {няма|0}$
        ^{няма коментари все още|още няма коментари|няма добавени коментари|все още няма добавени коментари}$
        ^{покажи|виж|вижте|зареди|прочети|прочетете} {всички # коментара|всички # коментари|# коментара|още # коментара|предишните коментари|# коментари}$
        ^зареди всички коментари$
        ^зареди още коментари$
        ^зареди коментарите$
        ^{покажи|виж|скрий|зареди} {още # отговор|още # отговора|# отговора|отговора|отговорите|още отговори|# отговор|всички отговори}$
        ^{последни|скорошни|нови|най-нови|най-харесвани|популярни} коментари$
        ^{за да коментирате, трябва да|моля} {влезете|сте влезли|влезете в профила си}, за да {публикувате|напишете|оставите|добавите|коментирате|отговорите}
        ^трябва да {сте влезли|влезете в профила си}, за да {публикувате|напишете|оставите|добавите|коментирате|отговорите}
        ^трябва да влезете, за да {публикувате|напишете|оставите|добавите|отговорите}
        ^{трябва да|за да коментирате, трябва да|моля} {се регистрирате|се логнете|влезете в системата}, за да {публикувате|напишете|оставите|добавите|коментирате|отговорите}
        ^{влез|логнете се|влезте в профила си|регистрирайте се|вход}, за да {коментирате|коментираш|напишете коментар|отговорите|оставите коментар|добавите коментар|участвате в дискусията}
        ^влезте, за да {коментираш|напишете коментар|отговорите|оставите коментар|добавите коментар|участвате в дискусията}
        ^{само регистрирани потребители|само регистрирани читатели} могат да {коментират|пишат коментари|публикуват коментари|добавят коментари}
        ^{коментарът ви|вашият коментар} {е изпратен за одобрение|ще бъде публикуван след|чака модерация|очаква модерация|ще се появи след}
        ^този {коментар|отговор} {е премахнат|е скрит|беше изтрит|е изтрит|беше премахнат|беше скрит|е изтрит от модератор|е премахнат от модератор|е изтрит от автора}$
        ^{добавете|допълнете} {контекст към коментара|коментара си с контекст|контекст към вашия коментар}
        ^{можете да|може да} {използвате|използвате следните|използвате тези} html {тагове|етикети}
        ^{започнете|започни} {дискусия|дискусията|обсъждане|обсъждането}$
        ^{дискусия|обсъждане|дискусии} {за абонатите|между членовете|на членовете|на читателите|за членове}$
        ^{отговор на|отговори на|отговорете на} {коментара|коментар|този коментар}$
        ^{докладване|докладвай|докладвайте|сигнализирай за|подай сигнал за} {на коментара|коментар|коментара|този коментар|нередност}$
        ^{участвайте|участвай|включете се|включи се|присъединете се|присъедини се} {в дискусията|в обсъждането|към дискусията|към обсъждането|в разговора}$
        ^{вече сте|вече си|вече имате} {член|абонат|регистриран|профил|регистрация|регистрирани}?$
        ^{коментарите|коментирането} {са изключени|са затворени|са забранени|е изключено|е забранено|не са разрешени|е затворено} {за|$|към|под}
        ^{вашият|твоят} {email|имейл|e-mail} {адрес|} {няма да бъде публикуван|не се публикува|няма да се публикува}
        ^{нов коментар|коментиране|твоят коментар|вашето мнение|изпрати коментар|отказ от отговор|отказ на отговора|докладвай|цитирай}$
        ^{включете|активирайте|моля, включете|моля, активирайте} javascript * {коментар-|disqus}
        ^{коментари чрез disqus|коментари, предоставени от disqus|коментарите са предоставени от disqus}$
        ^{правила за|условия за|политика за} {коментиране|писане на коментари|коментарите|публикуване на коментари|модериране на коментарите|модериране|дискусия}$
        ^{коментарите|всички коментари|мненията} се {модерират|одобряват|преглеждат} {от|преди|след|предварително}
        ^{редакцията|администраторите} {си запазва|запазва|си запазват} правото да {изтрива|изтриват|премахва} {коментар-|мнения|обидни}
        ^модераторите {си запазва|запазва|си запазват} правото да {изтрива|изтриват|премахва} {коментар-|мнения|обидни}
        ^{редакцията|администраторите} {си запазва|запазва|си запазват} правото да {не публикува|трие|скрива} {коментар-|мнения|обидни}
        ^модераторите {си запазва|запазва|си запазват} правото да {не публикува|трие|скрива} {коментар-|мнения|обидни}
        ^{сортирай|сортиране|подреди} по {дата|популярност|най-нови|най-харесвани|рейтинг|харесвания}$
        ^{първо|най-напред} {най-новите|най-старите|най-харесваните|новите|най-популярните}$
        ^{име|коментар|имейл|email|e-mail} ({задължително|задължителен|задължителено})$
        ^задължителните полета са {отбелязани|маркирани|означени}
        ^{уведомявай ме|уведомете ме|известявай ме|извести ме|искам да бъда уведомяван} {за нови коментари|при нови коментари|при отговор|за отговори|по имейл за|за последващи коментари|за нови публикации}
        ^{бъди първият|бъдете първият|бъдете първи}, {който|които|който ще|в коментирането} {коментира|коментират|напише|остави}
        ^{бъди пръв|бъдете първите}, {който|които|който ще|в коментирането} {коментира|коментират|напише|остави}
        ^запази {името ми|моето име}, {имейл|имейла|email|електронна}
        ^{коментарът ви|вашият коментар} {очаква|чака} {одобрение|модерация}$
        ^запази името ми * в този браузър
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
        ^# {σχόλιο|σχόλια}$
        ^{σχόλια|σχόλιο} {(#)|: #|#}$
        ^{δεν υπάρχουν ακόμα σχόλια|δεν υπάρχουν ακόμη σχόλια|χωρίς σχόλια ακόμα}$
        ^{εμφάνιση|προβολή|δείτε|φόρτωση|διαβάστε} {όλων των σχολίων|και των # σχολίων|περισσότερων σχολίων|# σχολίων|όλα τα σχόλια|όλα τα # σχόλια|τα σχόλια|προηγούμενων σχολίων|περισσότερα σχόλια|σχολίων}$
        ^{εμφάνιση|προβολή|απόκρυψη|δείτε|φόρτωση} {# ακόμα απάντησης|# ακόμη απάντησης|# απαντήσεων|απαντήσεων|# ακόμα απαντήσεων|περισσότερων απαντήσεων|τις απαντήσεις|απάντησης|# απάντησης|όλων των απαντήσεων}$
        ^{πρόσφατα|τελευταία|νέα|νεότερα|δημοφιλή|κορυφαία} σχόλια$
        ^πρέπει να {είστε συνδεδεμένος|είστε συνδεδεμένοι|έχετε συνδεθεί|εγγραφείτε|είστε εγγεγραμμένος|είστε εγγεγραμμένο μέλος} για να {σχολιάσετε|αφήσετε|γράψετε|δημοσιεύσετε|υποβάλετε|προσθέσετε|απαντήσετε}
        ^πρέπει να συνδεθείτε για να {αφήσετε|γράψετε|δημοσιεύσετε|υποβάλετε|προσθέσετε|απαντήσετε}
        ^{εγγραφείτε|κάντε σύνδεση|σύνδεση|συνδέσου} για να {σχολιάσετε|απαντήσετε|αφήσετε σχόλιο|γράψετε σχόλιο|προσθέσετε σχόλιο|συμμετάσχετε|σχολιάσεις|απαντήσεις}
        ^συνδεθείτε για να {απαντήσετε|αφήσετε σχόλιο|γράψετε σχόλιο|προσθέσετε σχόλιο|συμμετάσχετε|σχολιάσεις|απαντήσεις}
        ^το σχόλιό σας {θα ελεγχθεί πρώτα|θα ελεγχθεί από|είναι υπό έγκριση|θα δημοσιευτεί μετά|θα δημοσιευθεί μετά|θα εμφανιστεί μετά|βρίσκεται υπό έλεγχο}
        ^{αυτό το σχόλιο|το σχόλιο|το σχόλιο αυτό} {έχει αφαιρεθεί|έχει αποκρυφθεί|αφαιρέθηκε|έχει διαγραφεί|διαγράφηκε|έχει κρυφτεί|αποκρύφθηκε|διαγράφηκε από τον διαχειριστή|αφαιρέθηκε από τον διαχειριστή}$
        ^προσθέστε {περιεχόμενο|πλαίσιο|πληροφορίες} στο σχόλιό σας
        {να προωθήσετε|να ενισχύσετε|για} μια {υγιή|εποικοδομητική} συζήτηση
        ^{επιτρέπονται|μπορείτε να χρησιμοποιήσετε} {τα εξής|αυτά τα|τα ακόλουθα|τις ακόλουθες} {στοιχεία|html|ετικέτες html|στοιχεία html|ετικέτες|tags}
        ^{ξεκινήστε|έναρξη|ξεκίνα} {τη συζήτηση|μια συζήτηση|συζήτησης|συζήτηση}$
        ^{συζήτηση|συζητήσεις} {μελών|των μελών|αναγνωστών}$
        ^{απάντηση|απαντήστε|απάντησε} στο σχόλιο$
        ^{αναφορά|αναφέρετε} {σχολίου|του σχολίου|το σχόλιο|αυτό το σχόλιο|κατάχρησης|παραβίασης}$
        ^{συμμετέχετε|συμμετάσχετε|πάρτε μέρος|λάβετε μέρος|μπείτε|συμμετοχή} στη{ν|} {συζήτηση|κουβέντα}$
        ^{ήδη μέλος|είστε ήδη μέλος|είσαι ήδη μέλος|έχετε ήδη λογαριασμό|έχεις ήδη λογαριασμό}?$
        ^{ήδη μέλος|είστε ήδη μέλος|είσαι ήδη μέλος|έχετε ήδη λογαριασμό|έχεις ήδη λογαριασμό};$
        ^η υποβολή σχολίων {είναι κλειστά|έχουν κλείσει|είναι κλειστός|έχει κλείσει|είναι απενεργοποιημένα|έχουν απενεργοποιηθεί|δεν επιτρέπονται|δεν επιτρέπεται|είναι απενεργοποιημένος}$
        ^τα σχόλια {έχουν κλείσει|είναι κλειστός|έχει κλείσει|είναι απενεργοποιημένα|δεν επιτρέπονται|δεν επιτρέπεται|είναι απενεργοποιημένος}$
        ^ο σχολιασμός {είναι κλειστά|έχουν κλείσει|είναι κλειστός|είναι απενεργοποιημένα|έχουν απενεργοποιηθεί|δεν επιτρέπονται|δεν επιτρέπεται|είναι απενεργοποιημένος}$
        ^η {ηλ. διεύθυνσή|διεύθυνση email|ηλεκτρονική διεύθυνσή|διεύθυνση e-mail|ηλεκτρονική σας διεύθυνση|διεύθυνση ηλεκτρονικού ταχυδρομείου} {σας|} δεν {κοινοποιείται|δημοσιεύεται|θα δημοσιευτεί|θα δημοσιευθεί|εμφανίζεται}
        ^το {email|e-mail} σας δεν {κοινοποιείται|δημοσιεύεται|θα δημοσιευτεί|θα δημοσιευθεί}
        ^{ενεργοποιήστε|παρακαλούμε ενεργοποιήστε|παρακαλώ ενεργοποιήστε} {τη javascript|την javascript|το javascript|javascript} * {σχόλια|disqus}
        ^{σχόλια από το disqus|σχόλια μέσω disqus|με την υποστήριξη του disqus}$
        ^{κανόνες|όροι|πολιτική} {σχολιασμού|σχολίων|δημοσίευσης σχολίων|συζήτησης|υποβολής σχολίων|της συζήτησης|διαχείρισης σχολίων}$
        ^{τα σχόλια|όλα τα σχόλια} {ελέγχονται|εγκρίνονται|δημοσιεύονται μετά|υπόκεινται σε|δημοσιεύονται αφού} {πριν|από|έγκριση|εγκριθούν|έλεγχο|την έγκριση}
        ^{η σύνταξη|η ιστοσελίδα|ο διαχειριστής} {διατηρεί|διατηρούν|επιφυλάσσεται} {το δικαίωμα|του δικαιώματος} να {διαγράφει|διαγράψει|αφαιρεί}
        ^{οι διαχειριστές|το site} {διατηρεί|διατηρούν|επιφυλάσσεται} {το δικαίωμα|του δικαιώματος} να {διαγράφει|διαγράψει|αφαιρεί}
        ^{η σύνταξη|η ιστοσελίδα|ο διαχειριστής} {διατηρεί|διατηρούν|επιφυλάσσεται} {το δικαίωμα|του δικαιώματος} να {μη δημοσιεύει|διαγράφουν|μην δημοσιεύει}
        ^{οι διαχειριστές|το site} {διατηρεί|διατηρούν|επιφυλάσσεται} {το δικαίωμα|του δικαιώματος} να {μη δημοσιεύει|διαγράφουν|μην δημοσιεύει}
        ^{ταξινόμηση|ταξινόμηση σχολίων} {κατά ημερομηνία|με βάση|κατά δημοτικότητα|κατά σειρά|ανά ημερομηνία}$
        ^{πρώτα τα|πρώτα} {νεότερα|παλαιότερα|νέα|παλιά|δημοφιλέστερα|καλύτερα}$
        ^{όνομα|σχόλιο|email|e-mail} ({υποχρεωτικό|απαιτείται})$
        ^τα {υποχρεωτικά|απαιτούμενα} πεδία {σημειώνονται|επισημαίνονται|είναι}
        ^{ειδοποίησέ με|ειδοποιήστε με|λάβετε ειδοποίηση|να ειδοποιηθώ|ενημερώστε με|λάβετε ειδοποιήσεις} {για νέα σχόλια|όταν κάποιος|για απαντήσεις|για νέες απαντήσεις|με email για|μέσω email για|για επόμενα σχόλια|για νέα άρθρα}
        ^{αφήστε|γράψτε|προσθέστε|υποβολή|δημοσίευση|άφησε|γράψε} {σχόλιο|ένα σχόλιο|απάντηση|μια απάντηση|σχολίου|το σχόλιό σας|το σχόλιο σας|το σχόλιό σου}$
        ^{ακύρωση απάντησης|σχολίασε|το σχόλιό σας|αποστολή σχολίου|κάντε ένα σχόλιο|προσθήκη σχολίου}$
        ^{γίνετε ο πρώτος|γίνε ο πρώτος|να είστε ο πρώτος|γίνετε οι πρώτοι|σχολιάστε πρώτοι} που {θα σχολιάσει|θα αφήσει|σχολιάζει|θα σχολιάσετε}
        ^{αποθήκευσε|αποθηκεύστε|αποθήκευση} {το όνομά μου|του ονόματός μου}, {email|το email|την ηλ|ηλ}
        ^το σχόλιό σας {αναμένει|περιμένει} έγκριση$
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
        ^щоб залишити коментар$
        ^щоб {залишити|додати|написати} коментар, {авторизуйтеся|необхідно|треба|зареєструйтеся|будь ласка|вам|ви маєте|залогіньтесь}
        ^щоб {залишити|додати|написати} коментар {потрібно|необхідно|треба|увійдіть}
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
        ^# {коментар|коментарі|коментарів}$
        ^{коментарі|коментарів|коментар} {(#)|: #|#}$
        ^{коментарі|коментарів|відповідей}: {немає|поки немає|0}$
        ^{коментарів ще немає|ще немає коментарів|поки що немає коментарів|коментарів поки що немає}$
        ^{показати|переглянути|завантажити|читати|дивитися} {всі # коментарів|усі # коментарів|# коментарів|# коментарі|ще # коментарів|попередні коментарі|ще коментарі}$
        ^завантажити більше коментарів$
        ^завантажити усі коментарі$
        ^завантажити всі коментарі$
        ^{показати|приховати|переглянути|завантажити} {відповідь|відповіді|ще одну відповідь|# відповіді|# відповідей|ще # відповідь|ще # відповіді|ще # відповідей|ще відповіді|усі відповіді}$
        ^{свіжі|останні|нещодавні|нові|найкращі|популярні} коментарі$
        ^{пробачте, щоб|щоб} {відправити|надіслати|залишити} {коментар|коментарі}, {ви|потрібно|маєте|увійдіть}
        ^{щоб|для того щоб} {коментувати|прокоментувати}, {вам|ви|потрібно|треба|необхідно|маєте|увійдіть|авторизуйтесь|зареєструйтесь}
        ^{увійдіть|авторизуйтеся|залогіньтесь|зареєструйтесь|залоґуйтеся|залогуйтеся}, щоб {коментувати|відповісти|залишити коментар|написати коментар|прокоментувати|додати коментар|приєднатися до обговорення}
        ^авторизуйтесь, щоб {відповісти|залишити коментар|написати коментар|прокоментувати|додати коментар|приєднатися до обговорення}
        ^{увійдіть|авторизуйтесь|залогіньтесь|залоґуйтеся|залогуйтеся|зареєструйтесь} {для коментування|для відповіді|щоб коментувати}$
        ^{ваш|цей} коментар {чекає узгодження|очікує на модерацію|очікує модерації|очікує перевірки|очікує схвалення|чекає на схвалення|чекає на перевірку|перебуває на модерації|на модерації}$
        ^ваш коментар {з'явиться після|буде опубліковано після|буде опублікований після} {перевірки|модерації|схвалення}
        ^цей {коментар|допис|відгук} {видалено|приховано|було видалено|було приховано|заблоковано|видалено модератором|приховано модератором|було видалено модератором}$
        ^{додайте|доповніть} {контекст до свого коментаря|контекст до коментаря|свій коментар контекстом}
        ^{можна|ви можете} використовувати {такі|наступні|ці|xhtml|html} {html-теги|теги html|теґи|теги|html теги|теги та атрибути}
        ^{почати|розпочати|почніть|розпочніть} {обговорення|дискусію}$
        ^{почніть|почати|розпочати} розмову$
        ^{обговорення|дискусія} {учасників|читачів|підписників|передплатників}$
        ^{відповісти|поскаржитися|поскаржитись} на {коментар|цей коментар|відгук}$
        ^{долучитися|долучитись|приєднатися|приєднатись|приєднуйтесь|приєднуйтеся|долучайтесь|долучайтеся} до {обговорення|дискусії|розмови}$
        ^{ви вже|ви|вже} {є учасником|учасник|зареєстровані|з нами|маєте акаунт|маєте обліковий запис}?$
        ^{зареєструватися|зареєструватись|зареєструйтесь} зараз$
        ^{коментувати|коментування} {не дозволено|заборонено|вимкнено|закрито|закриті|вимкнені|відключені|недоступні|неможливо}$
        ^коментарі {не дозволено|заборонено|вимкнено|закрито|вимкнені|відключені|недоступні|неможливо}$
        ^ваша {пошта|пошт@|електронна адреса|електронна пошта|e-mail адреса|email адреса} не {публікуватиметься|буде опублікована|оприлюднюватиметься|буде показана}
        ^ваш {email|e-mail} не {публікуватиметься|буде опубліковано|буде опублікований|оприлюднюватиметься}
        ^{увімкніть|будь ласка, увімкніть|для перегляду коментарів увімкніть} javascript * {коментар-|disqus}
        ^{коментарі|коментарі на базі|коментарі працюють на|коментарі надано} disqus$
        ^{правила|політика|умови} {коментування|модерації|модерації коментарів|спілкування|розміщення коментарів|участі в обговоренні|публікації коментарів}$
        ^{коментарі|усі коментарі|відгуки} {проходять модерацію|проходять премодерацію|модеруються|публікуються після перевірки|перевіряються модератором}
        ^{редакція|адміністрація|модератор} {залишає за собою право|має право} {видаляти|не публікувати|приховувати} {коментарі|повідомлення|будь-які коментарі}
        ^{сортувати|сортування} {за датою|за популярністю|за новизною|за рейтингом|за часом}$
        ^спершу {нові|найновіші|найстаріші|старі|найкращі|популярні}$
        ^спочатку {найновіші|найстаріші|старі|найкращі|популярні}$
        ^{ваше ім'я|ім'я|коментар|ваш e-mail|ваш email} (обов'язково)$
        ^{обов'язкові поля|необхідні поля} {позначені|позначено|відмічені}
        ^{сповіщати|повідомляти|повідомити} {мене|мені|мене по email} про {нові коментарі|відповіді|нові відповіді|наступні коментарі|нові записи}
        ^{отримувати|підписатися на} {сповіщення|повідомлення} про {нові коментарі|відповіді|нові відповіді|нові записи}
        ^{надіслати|опублікувати} {коментар|відповідь|відгук|свій коментар|ваш коментар}$
        ^{скасувати відповідь|текст коментаря|обговорити|прокоментувати|поскаржитися|поскаржитись}$
        ^{будьте першим|станьте першим|будьте першими|будь першим}, {хто|щоб} * {коментар|прокоментує|коментувати|думку}
        ^зберегти моє ім'я, {email|e-mail}
        ^{пробачте, щоб|щоб} {написати|додати} {коментар|коментарі}, {ви|потрібно|маєте}
        ^{пробачте, щоб|щоб} {відправити|надіслати|залишити|написати|додати} {коментар|коментарі}, {авторизуйтесь|зареєструйтесь}
        ^{пробачте, щоб|щоб} {написати|додати} {коментар|коментарі}, увійдіть
        ^{можна|ви можете} використовувати {такі|наступні|ці|xhtml|html} теґи та атрибути
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
        ^suç teşkil edecek, {yasadışı|yasa dışı|yasalara aykırı}, {tehditkar|tehditkâr|tehdit edici|tehdit içeren}
        her türlü {mali, hukuki, cezai|hukuki, mali ve cezai|mali, hukuki ve cezai|hukuki ve cezai} * {yorumu|içeriği} {yapan|yazan|gönderen|oluşturan}
        {sorumluluk içeriği|sorumluluğu yorumu|sorumluluk yorumu} {gönderen|yapan|yazan} {üye|kişi|kullanıcı}-
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
        {نظرات|نظراتی|دیدگاه‌هایی|پیام هایی|پیام‌هایی|دیدگاه‌های} * {حاوی|شامل|که حاوی} {توهین|الفاظ|تهمت|افترا} * {منتشر نمی|منتشر نخواهد|منتشر نخواهند|تایید نمی|تأیید نمی|حذف می|حذف خواهد}-
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
        ^{نظرات|دیدگاه‌های|نظراتی که} {حاوی|شامل} {توهین|توهین،|الفاظ رکیک} و {هرگونه|هر گونه|نسبت|تهمت|افترا}
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
        ^# {टिप्पणी|टिप्पणियाँ|टिप्पणियां|कमेंट|कमेंट्स|कॉमेंट|जवाब|उत्तर|प्रतिक्रियाएं|कॉमेंट्स|प्रतिक्रिया}$
        ^{टिप्पणियाँ|टिप्पणियां|टिप्पणी|कमेंट|कमेंट्स|प्रतिक्रियाएं} {(#)|#|: #}$
        ^# और {जवाब|उत्तर|टिप्पणी|टिप्पणियां|कमेंट} {दिखाएं|दिखाएँ|देखें}$
        ^{अभी|अब तक} {तक कोई|कोई} {टिप्पणी|कमेंट|टिप्पणियां} नहीं {है|हैं|}$
        ^ {तक कोई|कोई} {टिप्पणी|कमेंट|टिप्पणियां} नहीं {है|हैं}$
        ^ तक कोई {टिप्पणी|कमेंट|टिप्पणियां} नहीं $
        ^ कोई टिप्पणियां नहीं $
        ^{सभी|सारे|और|अधिक} {टिप्पणियां|टिप्पणियाँ|कमेंट|कमेंट्स} {देखें|दिखाएँ}$
        ^अधिक {टिप्पणियां|टिप्पणियाँ|कमेंट|कमेंट्स} पढ़ें$
        ^अधिक {टिप्पणियां|टिप्पणियाँ|कमेंट|कमेंट्स} दिखाएं$
        ^{इस|} टिप्पणी {का|पर|की} {जवाब|उत्तर|रिपोर्ट} {दें|करें|लिखें}$
        ^{टिप्पणी|कमेंट|जवाब|उत्तर|प्रतिक्रिया} {करें|लिखें|जोड़ें|पोस्ट करें|भेजें|छोड़ें|रद्द करें|रिपोर्ट करें|संपादित करें|हटाएं|कीजिए}$
        ^{टिप्पणी|कमेंट|प्रतिक्रिया} दें$
        ^{अपनी|एक} {टिप्पणी|प्रतिक्रिया|राय} {लिखें|दें|जोड़ें|छोड़ें|पोस्ट करें|साझा करें|दर्ज करें}$
        ^इस {टिप्पणी|कमेंट} को {हटा|छिपा|छुपा|डिलीट कर|ब्लॉक कर} दिया गया {है|}$
        ^{टिप्पणी|कमेंट} {करने|देने|लिखने} के लिए {लॉग इन|लॉगिन|साइन इन} {करें|करना होगा|कीजिए}$
        ^{हाल|ताजा|ताज़ा|नवीनतम} {की|ही की|} {टिप्पणियां|टिप्पणियाँ|कमेंट|कमेंट्स|प्रतिक्रियाएं}$
        ^{चर्चा|बातचीत|बहस|बात-चीत|संवाद} {में शामिल हों|में भाग लें|शुरू करें|में हिस्सा लें|से जुड़ें|में शामिल होइए}$
        ^{सदस्य|पाठक|सदस्यों की|पाठकों की} {चर्चा|टिप्पणियां|प्रतिक्रियाएं|राय}$
        ^{अभी|तुरंत|यहां} {साइनअप|साइन अप|रजिस्टर|पंजीकरण|लॉगिन|साइन इन} {करें|कीजिए}$
        ^अपनी टिप्पणी में संदर्भ जोड़ें
        स्वस्थ चर्चा के लिए अपना नाम
        ^{आपका|आपकी} {ईमेल|ई-मेल} {पता|} {प्रकाशित|सार्वजनिक} नहीं {किया|की} {जाएगा|जाएगी}
        ^{आवश्यक|अनिवार्य|जरूरी} {फ़ील्ड|फील्ड} {चिह्नित|चिन्हित|को}
        ^{आपकी|आपका} {टिप्पणी|कमेंट} {मॉडरेशन|अनुमोदन|समीक्षा|स्वीकृति} की {प्रतीक्षा|इंतजार}
        ^{टिप्पणी|कमेंट|चर्चा} {के नियम|नीति|दिशानिर्देश|करने के नियम|संबंधी नियम}$
        {टिप्पणियां|टिप्पणियाँ|कमेंट} देखने के लिए {कृपया|} javascript
        ^सबसे पहले {टिप्पणी|कमेंट|प्रतिक्रिया|जवाब} {करने वाले बनें|करने वाले आप बनें}
        {राय|विचार|प्रतिक्रिया|सुझाव} {हमें|} {कमेंट बॉक्स|कमेंट सेक्शन|कमेंट|नीचे कमेंट} {में|करके} * {बताएं|दें|लिखें|शेयर करें|साझा करें}
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
        ^memberikan komentar$
        ^masuk log untuk {membalas|meninggalkan sebuah komentar}$
        ^# {komentar|balasan|tanggapan}$
        ^{komentar|balasan|tanggapan} {(#)|#|: #}$
        ^{komentar|tanggapan}:$
        ^{belum ada|tidak ada|tanpa} {tanggapan|balasan}{|.} {untuk artikel ini|di sini|}$
        ^{belum ada|tidak ada|tanpa} komentar{|.} {untuk artikel ini|di sini}$
        ^{belum ada|tidak ada|tanpa} komentar. $
        ^tanpa komentar $
        ^{lihat|tampilkan} {#|} {komentar|balasan|tanggapan}{| lainnya|nya}$
        ^{lihat|tampilkan} semua {balasan|tanggapan}{| lainnya|nya}$
        ^{lihat|tampilkan} semua komentar{ lainnya|nya}$
        ^muat # {balasan|komentar|tanggapan} {lainnya|lagi|}$
        ^tampilkan # {balasan|komentar|tanggapan} lagi$
        ^lihat # {balasan|komentar|tanggapan} lagi$
        ^{lihat|tampilkan|muat|baca} {komentar lainnya|komentar lain|balasan lainnya|lebih banyak balasan|komentar sebelumnya}$
        ^{balas|laporkan|hapus|sunting|edit|sembunyikan|kirim|kirimkan|tulis|tambah|tambahkan|beri} {komentar|komentar ini|tanggapan|komentar anda|balasan}$
        ^{batal|batalkan|membatalkan} {balasan|membalas|balas|komentar}$
        ^{masuk|login|silakan masuk} {untuk|agar bisa|dulu untuk|terlebih dahulu untuk} {berkomentar|membalas|mengirim komentar|memberi komentar}$
        ^masuk log {agar bisa|dulu untuk|terlebih dahulu untuk} {berkomentar|membalas|mengirim komentar|memberi komentar}$
        ^masuk log untuk {berkomentar|mengirim komentar|memberi komentar}$
        ^{komentar|tanggapan} {terakhir|terbaru|terkini|terpopuler|teratas|pembaca|pilihan|netizen|terbanyak}$
        ^komentar {anda|kamu} {sedang|masih|} {menunggu|ditinjau|dalam} {moderasi|persetujuan|peninjauan}
        ^komentar ini {telah|sudah|} {dihapus|disembunyikan|dilaporkan|disunting}$
        ^alamat {surel|email|e-mail|pos-el} {anda|kamu} tidak akan {dipublikasikan|ditampilkan|diterbitkan|disiarkan|dipublikasi}
        ^ruas {yang|} wajib {ditandai|diisi|bertanda}
        ^{anda|kamu} {dapat|bisa} menggunakan {tag|tag-tag} {dan atribut|} html
        ^{bergabung|bergabunglah|ikut|ikuti|gabung|ikut serta} {dalam|ke|} {diskusi|percakapan|obrolan}$
        ^{mulai|buka} {percakapan|diskusi|obrolan}$
        ^{diskusi|forum} {anggota|pembaca|pelanggan}$
        ^komentar {anggota|pelanggan}$
        ^{daftar|masuk|gabung|login} sekarang$
        ^{tambahkan|berikan} konteks {pada|ke|untuk} komentar
        ^{isi|seluruh isi|semua} komentar {menjadi|sepenuhnya|adalah|merupakan} tanggung jawab {pengguna|penulis|pembaca|pengirim|masing-masing}
        ^{mohon|harap|silakan|tolong} {berkomentar|memberi komentar|memberikan komentar} * {santun|sopan|bijak|bertanggung jawab}
        {aktifkan|nyalakan} javascript untuk melihat {komentar|komentar yang}
        ^{pedoman|aturan|peraturan|kebijakan|ketentuan} {komentar|berkomentar|diskusi}$
        ^{jadilah|jadi} {yang|orang|} pertama {berkomentar|yang berkomentar|memberi komentar|yang memberi komentar|mengomentari}$
        ^{urutkan|diurutkan|urut} {berdasarkan|menurut|dari}: {terbaru|terlama|terpopuler}$
        ^{tulis|kirim} komentar {kamu|pertama|di sini|di bawah|di bawah ini|sekarang}$
        ^{tulis|kirim|tulislah} komentar {anda|kamu} {di bawah|di kolom|di sini|tentang}
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
        ^để lại một phản hồi
        ^để lại một trả lời
        ^gửi ý kiến$
        ^gửi phản hồi$
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
        ^để lại {phản hồi|một bình luận|trả lời}$
        ^# {bình luận|phản hồi|trả lời|ý kiến|nhận xét|câu trả lời|thảo luận}$
        ^{bình luận|ý kiến|phản hồi|ý kiến bạn đọc|bình luận bạn đọc|trả lời|ý kiến độc giả} {(#)|#|: #}$
        ^{không có|chưa có|hiện chưa có|chưa có bất kỳ} {phản hồi|ý kiến|nhận xét|bình luận nào|phản hồi nào|ý kiến nào|trả lời nào} nào$
        ^chưa có bất kỳ bình luận nào$
        ^{không có|chưa có|hiện chưa có|chưa có bất kỳ} {phản hồi|ý kiến|nhận xét|trả lời nào}$
        ^{hiện chưa có|chưa có bất kỳ} bình luận$
        ^{xem|hiển thị|hiện|tải} {thêm #|tất cả #|#|thêm} {bình luận|trả lời|phản hồi|ý kiến}$
        ^{xem|tải|hiển thị} thêm {bình luận|ý kiến|phản hồi|trả lời} {khác|cũ hơn|mới|trước}$
        ^{trả lời|báo cáo|báo xấu|xóa|xoá|ẩn|sửa} {bình luận|phản hồi|nhận xét|ý kiến|bình luận này|bình luận của bạn|ý kiến của bạn|một bình luận}$
        ^gửi {bình luận|nhận xét|bình luận này|bình luận của bạn|ý kiến của bạn|một bình luận}$
        ^{hủy|huỷ} {trả lời|bình luận|phản hồi}$
        ^{đăng nhập|vui lòng đăng nhập|bạn phải đăng nhập|bạn cần đăng nhập} {để|và|để có thể|mới có thể} {trả lời|bình luận|phản hồi|để lại phản hồi}$
        ^{phản hồi|bình luận|ý kiến|nhận xét} {gần đây|mới nhất|mới|nổi bật|hàng đầu|quan tâm nhất|của độc giả|của thành viên|của bạn đọc}$
        ^{phản hồi|ý kiến|nhận xét} hay nhất$
        ^{phản hồi|bình luận|ý kiến} của bạn {đang|sẽ} {chờ|được} {xét duyệt|được xét duyệt|kiểm duyệt|được kiểm duyệt|duyệt}
        ^{bình luận|phản hồi|ý kiến} này đã {bị|được} {xóa|xoá|ẩn|gỡ|gỡ bỏ|báo cáo|khóa}$
        ^{tham gia|cùng|cùng tham gia} {thảo luận|bình luận|cuộc thảo luận|cuộc trò chuyện|tranh luận}$
        ^{bắt đầu|mở đầu} {cuộc trò chuyện|cuộc thảo luận|thảo luận|trò chuyện}$
        ^thảo luận của {thành viên|độc giả|bạn đọc|hội viên}$
        ^bình luận của hội viên$
        ^{thêm|bổ sung} {ngữ cảnh|bối cảnh} * {thảo luận|bình luận}
        ^{đăng ký|đăng nhập|tham gia} ngay$
        ^{email|địa chỉ email|địa chỉ e-mail|thư điện tử} của bạn sẽ không {được|bị} {hiển thị công khai|công bố|công khai|hiển thị}
        ^các {trường|mục|ô} bắt buộc được {đánh dấu|ký hiệu}
        ^bạn có thể {dùng|sử dụng} các thẻ {và thuộc tính|} html
        ^{quy định|quy tắc|nội quy|chính sách|điều khoản} {bình luận|về bình luận|đăng bình luận|gửi bình luận|thảo luận}$
        {bật|kích hoạt} javascript để xem {các|} {bình luận|ý kiến}
        ^{vui lòng|xin vui lòng|bạn vui lòng} {viết|gõ|nhập|bình luận bằng} {tiếng việt|bình luận bằng tiếng việt|nội dung bằng tiếng việt} có dấu
        ^{hãy|trở thành|hãy là|là} người đầu tiên {gửi bình luận|để lại bình luận|cho ý kiến|nhận xét}
        ^{hãy|là} người đầu tiên bình luận
        ^{sắp xếp|xếp} {theo|bình luận theo}: {mới nhất|cũ nhất|nổi bật}$
        ^{quan tâm nhất|mới nhất|cũ nhất} {mới nhất|cũ nhất|quan tâm nhất}$
        ^{xem|viết|thêm|đăng|nhập|để lại} bình luận {của bạn|tại đây|bên dưới|của bạn tại đây|}$
        ^{viết|nhập|để lại|gửi} bình luận của bạn {ở|vào|tại|bên dưới|về}
        {vui lòng|xin vui lòng|xin} {gửi bằng|gõ|viết|nhập|dùng|viết bằng|sử dụng} tiếng việt có dấu
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
        ^เพิ่มข้อมูลเสริมใน{ความคิดเห็น|ความเห็น}
        เพื่อสนับสนุนการพูดคุยที่ดี
        ^# {ความคิดเห็น|ความเห็น|คอมเมนต์|การตอบกลับ|คอมเมนท์}$
        ^{ความคิดเห็น|ความเห็น|คอมเมนต์|แสดงความคิดเห็น}{ (#)|(#)| #|: #| # รายการ}$
        ^{ยังไม่มี|ยังไม่มีการแสดง}{ความคิดเห็น|ความเห็น|คอมเมนต์|การตอบกลับ}$
        ^ไม่มี{คอมเมนต์|การตอบกลับ}$
        ^{ดู|แสดง|อ่าน|โหลด}{ความคิดเห็น|ความเห็น|คอมเมนต์|การตอบกลับ}{ทั้งหมด|เพิ่มเติม|ทั้งหมด # รายการ|อื่นๆ}$
        ^{แสดง|ดู}{อีก|เพิ่มอีก|เพิ่มเติมอีก} # {การตอบกลับ|ความคิดเห็น|ความเห็น|รายการ|คอมเมนต์}$
        ^{ตอบกลับ|รายงาน|ลบ|แก้ไข|ซ่อน|ส่ง|เขียน|เพิ่ม|โพสต์|แจ้งลบ}{คอมเมนต์|ความคิดเห็นนี้|ความคิดเห็นของคุณ|ความเห็นของคุณ}$
        ^{ตอบกลับ|รายงาน|ลบ|แก้ไข|ซ่อน|ส่ง|แจ้งลบ}ความคิดเห็น$
        ^{ตอบกลับ|รายงาน|ลบ|แก้ไข|ซ่อน|เพิ่ม|แจ้งลบ}ความเห็น$
        ^ยกเลิก{การตอบกลับ|การตอบ|ความคิดเห็น|การแสดงความคิดเห็น}$
        ^{ความคิดเห็น|ความเห็น|คอมเมนต์}{ล่าสุด|ยอดนิยม|ใหม่ล่าสุด|แนะนำ|ของผู้อ่าน|ของสมาชิก|จากผู้อ่าน}$
        ^{ความคิดเห็น|ความเห็น|คอมเมนต์}นี้{ถูก|ได้ถูก|ถูกผู้ดูแล}{ลบ|ซ่อน|ลบแล้ว|ซ่อนแล้ว|ลบออกแล้ว|รายงาน}$
        ^{ความคิดเห็น|ความเห็น}ของคุณ{กำลังรอ|อยู่ระหว่าง|รอ|กำลังอยู่ระหว่าง}{ตรวจสอบ|การตรวจสอบ|การอนุมัติ|อนุมัติ}
        ^{ความคิดเห็น|ความเห็น|คอมเมนต์}{ถูกปิด|ปิดแล้ว|ถูกปิดแล้ว|ปิดอยู่|ถูกปิดการใช้งาน}$
        ^{คุณต้อง|}{เข้าสู่ระบบ|ล็อกอิน|ลงชื่อเข้าใช้}{เพื่อ|ก่อน|ก่อนจึงจะ}{ตอบ|แสดงความคิดเห็น|ให้ความเห็น}$
        ^คุณต้องเข้าสู่ระบบ เพื่อ
        ^{คุณต้อง|กรุณา}{เข้าสู่ระบบ|ล็อกอิน}{เพื่อ|ก่อน}{จะ|}{แสดงความคิดเห็น|พิมพ์ความเห็น|แสดงความเห็น}
        ^{เข้าร่วม|ร่วม|ร่วมวง}{การสนทนา|สนทนา|การอภิปราย|พูดคุย}$
        ^{เข้าร่วม|ร่วมวง}แสดงความคิดเห็น$
        ^{เริ่ม|เปิด}{การสนทนา|สนทนา|บทสนทนา|การพูดคุย}$
        ^{การสนทนา|การพูดคุย}{ของ|จาก}{สมาชิก|ผู้อ่าน}$
        ^ความคิดเห็นจากสมาชิก$
        ^{สมัครใช้งาน|สมัครสมาชิก|สมัคร|ลงทะเบียน|ลงชื่อเข้าใช้|เข้าสู่ระบบ}{ตอนนี้|ตอนนี้เลย|ทันที|เลย|ฟรี|}$
        ^{เพิ่มข้อมูล|เพิ่มบริบท}*{ความคิดเห็น|ความเห็น}ของคุณ
        ^{อีเมล|อีเมล์|ที่อยู่อีเมล}{ของคุณ|ของท่าน|}{จะไม่|ไม่}{แสดง|ถูกเผยแพร่|แสดงให้คนอื่นเห็น}
        ^{ช่อง|ช่องข้อมูล|ฟิลด์}{ที่ต้องการ|ที่จำเป็น|จำเป็น}{ถูกทำเครื่องหมาย|ถูกระบุ|มีเครื่องหมาย|จะถูก}
        ^{ช่องข้อมูล|ฟิลด์}ข้อมูลจำเป็น{ถูกทำเครื่องหมาย|ถูกระบุ|มีเครื่องหมาย|จะถูก}
        ^{คุณอาจจะใช้|คุณสามารถใช้|สามารถใช้}{ป้ายกำกับ|แท็ก|แท็ก html|ป้าย}
        ^{กฎ|กติกา|ข้อตกลง|นโยบาย|เงื่อนไข|มารยาท}{การแสดงความคิดเห็น|ในการแสดงความคิดเห็น|การคอมเมนต์|แสดงความคิดเห็น}$
        เปิดใช้งาน javascript เพื่อ{ดู|แสดง}{ความคิดเห็น|ความเห็น|คอมเมนต์}
        ^{เป็น|มาเป็น|ร่วมเป็น}คนแรกที่{แสดงความคิดเห็น|แสดงความเห็น|คอมเมนต์|ตอบกลับ|ให้ความเห็น}$
        {ความคิดเห็น|ข้อความ}{ทั้งหมด|ที่โพสต์}{เป็นความรับผิดชอบ|อยู่ในความรับผิดชอบ|เป็นความเห็นส่วนตัว}ของ{ผู้โพสต์|ผู้แสดงความคิดเห็น|ผู้เขียน|ผู้อ่าน}
        ^{ใส่ความเห็น|ใส่ความคิดเห็น}{ของคุณ|ที่นี่|}$
        ความคิดเห็นที่ปรากฏ*{เป็นของผู้แสดงความคิดเห็น|เป็นความรับผิดชอบของผู้}
        ทางเว็บไซต์{ไม่มีส่วนรับผิดชอบ|ไม่ขอรับผิดชอบ|ไม่รับผิดชอบ}
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

ANSWER = 0.6
"""Before the last paragraph "No comments.", as a sentence, is what somebody answers."""

_NO_COMMENT = re.compile(
    spelled(
        r"(?:no|keinen?|aucun|sin|nessun|sem|geen|inga|ingen|ei|brak|žádn[éý]|žiadn[ey]|nincs|niciun|без|няма|нет|немає|κανένα"
        r"|لا|אין|कोई|tidak ada|không) [^ ]{1,30}(?: नहीं)?[.।]"
    )
)


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """The notices of the form, bare headings and buttons behind the article, and the sections themselves."""
    section = _section(page, hits)
    for line, said in hits:
        strong = [hit for hit in said if not hit.phrase.hint]
        if strong:
            score, because = notice(line, strong)
            answers = line.index < page.last and _NO_COMMENT.fullmatch(line.view)
            yield Finding(line, min(score, ANSWER) if answers else score, because)
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
# ru
  Мэр вышел из зала вскоре после полуночи, и на лестнице его ждали тринадцать журналистов из четырёх городов.
  — Комментарии закрыты.
  Потом он спустился по ступеням, ни на кого не глядя, и сел в машину, которая ждала его с включёнными фарами.

# nl
  De veerboot kwam maandag weer te laat, en veertig mensen stonden twee uur in de regen op de kade te wachten. Het havenbedrijf zegt dat de motor voor de winter wordt vervangen.[- Nog geen reacties. Wees de eerste!-]

# en
- Comments are closed on this article.
  Comments are closed on his page since the keeper of the lighthouse complained to the police.
  "No comments."
  Leave a comment like that below a photo of the judge and you may lose your post.

- Become a member of Harbor Post to start commenting.
  Become a member of a union before the conflict starts, the old harbor pilots say, because afterwards it is too late.

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
- 3条评论
- 您的评论正在等待审核。
- 登入以回覆
  他的评论正在网上引发争论，短短一天就有三百条评论指责他隐瞒事实。

- 該則留言已被隱藏。
  法院認定，該則留言已構成公然侮辱，判處罰金三千元。

  市政府表示，新的步行桥将在明年夏天之前完工，两岸居民不必再绕行两公里去上班。
- 暂无评论
- 发表评论

  记者翻阅了三千条评论，发现大多数网友真正关心的是票价，而不是列车的颜色。
  他在发表评论之前犹豫了整整一个星期，最后还是决定把那封信寄给了报社的编辑部。

# de
- Diskutieren Sie mit anderen Nutzern über dieses Thema
  Diskutieren Sie mit Ihren Eltern über das Erbe, solange sie leben, rät die Notarin.

- Kommentarfunktion für diesen Artikel deaktiviert
  Kommentare lesen mag der Trainer nicht mehr, seit jemand seine Kinder bedroht hat.

- Die Kommentarfunktion ist geschlossen.
  Die Kommentarfunktion hat der Verein nach den Drohungen am Sonntag abgeschaltet.
  Sprechen Sie mit Ihrer Ärztin, ehe Sie die Tabletten absetzen, rät die Kasse.

- Zum Antworten anmelden
- Dein Kommentar wartet auf Freischaltung.
  Ihr Kommentar wartet auf niemanden: Kaum war das Tor gefallen, nannte die Reporterin schon den nächsten Namen.

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
- Laisser un commentaire
  Laisser un commentaire sous la photo lui a coûté son poste à la mairie.
  Aucun commentaire ne vint de la préfecture ce soir-là.

- Les commentaires sont désactivés pour cet article.
  Les commentaires sont désactivés sur le compte du joueur depuis la finale perdue de mai.

  La mairie promet que la passerelle sera ouverte avant l'été et que les vélos pourront y rouler dans les deux sens.
- Laisser un commentaire
- Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *

- Les commentaires sont réservés aux abonnés.
- Voir les 12 commentaires
  Les commentaires étaient réservés aux abonnés du théâtre, et les autres attendaient dans le froid de la cour.

  Le ministre n'a fait aucun commentaire sur la fermeture de l'usine, que les ouvriers occupent depuis lundi matin.
  Les commentaires des lecteurs ont afflué par centaines, et le journal en a imprimé une page entière le lendemain.

# es
- Deja un comentario
  Deja un comentario cruel bajo una foto y pierde el empleo: el caso divide al pueblo.
  No hay comentarios del ministerio sobre la presa.

- Los comentarios están desactivados para esta noticia.
  Los comentarios están desactivados en el canal del futbolista desde que perdió la final de mayo.

  El ferry nocturno navegará durante el verano y después la naviera decidirá qué hacer con el horario de invierno.
- 4 comentarios
- Deja una respuesta
- Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *

- Solo los suscriptores pueden comentar.
- Ver los 12 comentarios
  Solo los suscriptores pudieron entrar en el teatro, y los demás esperaron bajo la lluvia hasta la medianoche.

  El alcalde no quiso responder a las preguntas sobre el presupuesto y se limitó a señalar la pizarra del fondo.
  Los comentarios de los lectores llenaron dos páginas del periódico y obligaron a la empresa a bajar el precio.

# it
  Il traghetto notturno viaggerà per tutta l'estate, poi la compagnia deciderà che cosa fare dell'orario invernale.
- Lascia un commento
- Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *

- I commenti sono riservati agli abbonati
- Leggi i 12 commenti
  I commenti sono riservati agli adulti, diceva il cartello in fondo alla sala, e i ragazzi ridevano sottovoce.

  Il ministro non ha rilasciato nessun commento sulla chiusura della fabbrica, occupata dagli operai da lunedì scorso.
  I commenti dei lettori hanno riempito due pagine del giornale e hanno convinto l'azienda ad abbassare il prezzo.

- I commenti sono chiusi.
  I commenti sono chiusi a chiave in un cassetto del municipio, scritti a mano su schede gialle dal 1987 a oggi.

- È necessario effettuare il login per commentare.

- Lascia un commento qui sotto
  Lascia un commento velenoso il mugnaio uscendo dall'aula: «Hanno condannato la capra».
  Lascia una risposta vaga il sindaco a chi gli chiede del ponte.

# pt
  A balsa noturna vai operar durante o verão, e depois a empresa decidirá o que fazer com o horário de inverno.
- Deixe um comentário
- O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *

- Apenas assinantes podem comentar
- Ver os 12 comentários
  Apenas assinantes puderam entrar no teatro, e os outros esperaram à chuva até depois da meia-noite.

  O prefeito não quis responder às perguntas sobre o orçamento e pediu que todos esperassem até a próxima semana.
  Os comentários dos leitores encheram duas páginas do jornal e convenceram a empresa a baixar o preço da passagem.

# nl
- Je reactie is in afwachting van moderatie.
- Recente reacties
  De laatste reacties van de buren waren zo fel dat de gemeente de lindebomen in één nacht liet staan en schrappen.

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

- Odpowiedz na komentarz
  Komentarz został usunięty po dwóch godzinach, a jego autor do dziś nie zapłacił za wybitą szybę kasy biletowej.

- Zaloguj się, żeby dodać komentarz.
- Dodaj komentarz
  Zaloguj się, zostaw komentarz, wyloguj się: na tym polegała cała praca chłopców z młyna.
  Dodaj komentarz, prosił młynarz pod każdym zdjęciem mostu.

- Dołącz do dyskusji
  Dołącz do dyskusji, poprosił wójt, ale młynarz spał.

- Zgłoś nadużycie
  Zgłoś nadużycie wójtowi, poradził młynarz i zamknął okno.

# ru
  Ночной паром будет ходить все лето, а потом компания решит, что делать с зимним расписанием.
- Добавить комментарий
- Ваш адрес email не будет опубликован. Обязательные поля помечены *

  Мэр отказался ответить на вопросы о бюджете и попросил журналистов дождаться заседания в пятницу.
  Комментарии читателей заняли две полосы газеты и заставили перевозчика снизить цену билета почти вдвое.

- Показать еще 3 ответа
- Этот комментарий был удален модератором.
  Присоединиться к дискуссии согласились трое из пяти приглашенных историков.

# sv
- Det går inte längre att kommentera artikeln.
- Logga in eller skapa ett konto för att delta i diskussionen.
  Debatten avslutades när ingen längre hade något nytt att säga, och det går inte att kommentera ett förslag som ingen har läst.

  Nattfärjan ska gå hela sommaren, och därefter bestämmer rederiet hur det blir med vinterns turlista.
- Inga kommentarer:
- Skicka en kommentar

  Kommunalrådet ville inte svara på frågor om pengarna utan hänvisade till sammanträdet på fredag förmiddag.
  Läsarnas kommentarer fyllde två sidor i tidningen och fick företaget att sänka priset redan samma vecka.

- Håll god ton i kommentarsfältet
- 3 kommentarer
  Den här kommentaren är borttagen ur protokollet, men tre ledamöter minns den.

# ja
- 3件のコメント
- このコメントは非表示にされました。
- 最近のコメント
  知事の最近のコメントは短く、記者の質問に答えないまま会場を出ることが多い。

- ログインしてコメントする
  裁判所は、このコメントは削除されたが名誉を傷つけた事実は残ると判断した。

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
  댓글을 남겨 주세요, 선장의 마지막 영상은 이렇게 끝난다.
- 댓글을 남겨 주세요

- 1개의 댓글
- 최근 댓글
- 이 댓글은 삭제되었습니다.
  법원은 댓글이 삭제되었더라도 명예훼손의 책임은 남는다고 판단했다.

- 댓글 12개 더 보기
  그는 댓글 열두 개를 더 본 뒤에야 동생의 이름을 찾았다.

- 댓글 남기기
- 이메일 주소는 공개되지 않습니다. 필수 필드는 *로 표시됩니다
- 로그인 후 댓글을 작성하실 수 있습니다.
  신문사는 기사 아래 달리는 위협을 두 명의 편집자가 감당할 수 없어 지난 3월에 댓글을 닫았다.
  독자들의 댓글이 두 면을 가득 채웠고, 회사는 그 주에 요금을 절반으로 내리기로 했다.

# da
  Hvem har så taget nøglen til havnens fyrtårn, spurgte vi direktøren, da han kom ud af rådhuset sent om aftenen.
  Ingen kommentarer.
  Han gik ned ad trappen, satte sig på sin cykel og kørte hjem gennem regnen, mens lygten blinkede bag ham på vejen.

- Kommentarsporet er lukket.
- Det er ikke længere muligt at kommentere artiklen.
  Debatten er lukket ned, efter at ingen længere havde noget nyt at sige, og det er ikke muligt at kommentere sagen i dag.

- Skriv et svar
- Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *
- Vær den første til at kommentere
  Borgmesteren ville ikke svare på spørgsmål om pengene, men henviste til mødet i byrådet på fredag.
  Læsernes kommentarer fyldte to sider i avisen og fik selskabet til at sænke prisen i samme uge.

- Hold en god tone i kommentarfeltet
- 3 kommentarer
  Denne kommentar er fjernet fra referatet, men tre medlemmer husker den.

# no
- Kommentarfeltet er nå stengt.
- Det er ikke lenger mulig å kommentere denne saken.
  Debatten er avsluttet etter at ingen lenger hadde noe nytt å si, og det er ikke mulig å kommentere saken i dag.

- Legg igjen en kommentar
- Din e-postadresse vil ikke bli publisert. Obligatoriske felt er merket med *
- Vær den første til å kommentere!
  Ordføreren ville ikke svare på spørsmål om pengene, men viste til møtet i kommunestyret på fredag.
  Lesernes kommentarer fylte to sider i avisen og fikk selskapet til å sette ned prisen samme uke.

- Stengt for kommentarer
- Vis 12 kommentarer
- 3 kommentarar
  Denne kommentaren er fjernet fra referatet, men tre medlemmer husker den.

- Vis kommentarer (7)
  Logg inn på kommunens side for å kommentere planen for den nye brua.

# fi
- Kommentointi on suljettu tältä artikkelilta.
- Tätä juttua ei voi enää kommentoida.
  Keskustelu on päättynyt ilman tulosta, ja osapuolet tapaavat uudelleen, kun uusi talousarvio on pöydällä.

- Jätä kommentti
- Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty *
- Kirjaudu sisään kommentoidaksesi
  Pormestari ei halunnut vastata rahaa koskeviin kysymyksiin vaan viittasi perjantain kokoukseen.
  Lukijoiden kommentit täyttivät kaksi sivua lehdestä ja saivat yhtiön laskemaan hintaa samalla viikolla.

- Kommentoinnin säännöt
- 3 kommenttia
  Tämä kommentti on poistettu pöytäkirjasta, vaikka kolme valtuutettua muistaa sen.

# cs
- Napsat komentář
- Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *
- Vstoupit do diskuze
  Starosta nechtěl na otázky o penězích odpovědět a odkázal na páteční zasedání zastupitelstva.
  Komentáře čtenářů zaplnily dvě strany novin a přiměly dopravce, aby ještě týž týden zlevnil.
- Před psaním se seznamte se s pravidly diskuze.

- Nahlásit komentář
  Komentář byl smazán po dvou hodinách, jeho autor však rozbité okno pokladny dodnes nezaplatil.

- Diskuse k článku byla ukončena.
- Napište komentář
  Diskuse o mlýně byla ukončena před polednem.
  Napište komentář, řekl starosta a podal jí křídu.

# sk
- Pridaj komentár
- Vaša e-mailová adresa nebude zverejnená. Vyžadované polia sú označené *
- Vstúpiť do diskusie
  Starosta nechcel na otázky o peniazoch odpovedať a odkázal na piatkové zasadnutie zastupiteľstva.
  Komentáre čitateľov zaplnili dve strany novín a prinútili dopravcu znížiť cenu ešte v tom istom týždni.

- Nahlásiť komentár
  Komentár bol zmazaný po dvoch hodinách, jeho autor však rozbité okno pokladnice dodnes nezaplatil.

- Prejsť do diskusie
- Vstúpiť do diskusie (14)
  Vstúpiť do diskusie o moste odmietol aj mlynár.

# hu
- Vélemény, hozzászólás?
- Az e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük
- Szóljon hozzá Ön is!
  A polgármester nem akart válaszolni a pénzre vonatkozó kérdésekre, és a pénteki ülésre hivatkozott.
  Az olvasók hozzászólásai két oldalt töltöttek meg az újságban, és a cég még azon a héten árat csökkentett.
- A kommentelést itt lezártuk

- Hozzászólás jelentése
  A hozzászólást töröltük volna, de addigra mindenki látta, mondta a szerkesztő a kikötői perben.

- A hozzászóláshoz be kell jelentkezned.

  Hozzászóláshoz jelentkezett a kerület képviselője, de addigra elfogyott az idő.

# ro
- Lasă un răspuns
- Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *
- Fii primul care comentează
  Primarul nu a vrut să răspundă la întrebările despre bani și a trimis la ședința de vineri.
  Comentariile cititorilor au umplut două pagini de ziar și au convins compania să scadă prețul.

- Arată încă 3 răspunsuri
- Acest comentariu a fost șters de un moderator.
  Alătură-te discuției, i-a strigat morarul, dar învățătorul a rămas lângă fereastră.

- Lasă un comentariu mai jos
  Lasă un răspuns evaziv primarul, întrebat de ce podul nu are balustradă nici în al treilea an.
  Lasă un comentariu acid vicarul la adresa podului, iar consilierii râd.

# bg
- Напишете коментар
- Вашият имейл адрес няма да бъде публикуван. Задължителните полета са отбелязани с *
- Все още няма коментари
  Кметът не пожела да отговори на въпросите за парите и препрати всички към заседанието в петък.
  Коментарите на читателите изпълниха две страници от вестника и фирмата свали цената още същата седмица.

- Покажи още 3 отговора
- Този коментар е изтрит от модератор.
  Участвайте в дискусията, подкани ги воденичарят, но учителят остана до прозореца.

- За да коментирате, влезте в профила си.
  За да коментирате моста, минете по него, каза мелничарят.

- Запази името ми, имейл адреса и уебсайта в този браузър.
  Запази името ми в тайна, помоли лодкарят.

# el
- Αφήστε μια απάντηση
- Η ηλ. διεύθυνση σας δεν δημοσιεύεται. Τα υποχρεωτικά πεδία σημειώνονται με *
- Συνδεθείτε για να σχολιάσετε
  Ο δήμαρχος δεν θέλησε να απαντήσει στις ερωτήσεις για τα χρήματα και παρέπεμψε στη συνεδρίαση.
  Τα σχόλια των αναγνωστών γέμισαν δύο σελίδες της εφημερίδας και η εταιρεία έριξε αμέσως την τιμή.

- Εμφάνιση 3 ακόμα απαντήσεων
- Αυτό το σχόλιο αφαιρέθηκε από τον διαχειριστή.
  Συμμετέχετε στη συζήτηση, τους φώναξε ο μυλωνάς, αλλά ο δάσκαλος έμεινε στο παράθυρο.

# uk
- Залишити коментар
- Ваша e-mail адреса не оприлюднюватиметься. Обов’язкові поля позначені *
- Коментарів поки немає
  Мер не захотів відповісти на запитання про гроші й порадив дочекатися засідання у п'ятницю.
  Коментарі читачів заповнили дві шпальти газети й змусили перевізника того ж тижня знизити ціну.

- Показати ще 3 відповіді
- Цей коментар було видалено модератором.
  Долучитися до дискусії погодилися троє з п'яти запрошених істориків.

- Щоб додати коментар, авторизуйтеся.
  Щоб залишити коментар, мельник зліз із мосту.

# tr
- Bir yanıt yazın
- E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir
- Yorum yapmak için giriş yapmalısınız.
  Belediye başkanı para hakkındaki soruları yanıtlamak istemedi ve cuma günkü toplantıyı işaret etti.
  Okurların yorumları gazetenin iki sayfasını doldurdu ve şirket aynı hafta içinde fiyatı düşürdü.
- 12 yorumun tümünü gör
  Toplantıda yapılan yorumların çoğu köprünün geç açılmasıyla ilgiliydi.

- Suç teşkil edecek, yasa dışı, tehdit edici yorumların her türlü hukuki ve cezai sorumluluğu yorumu yazan üyeye aittir.
  Suç teşkil eden yorumları yazan iki kişi salı günü mahkemeye çıktı ve ceza aldı.

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

- دیدگاه‌هایی که حاوی توهین باشند منتشر نمی‌شوند.
  نظرات حاوی توهین را آسیابان در دفتری نوشت و آخر سال برای همه خواند و خندید.

# he
- כתיבת תגובה
- האימייל לא יוצג באתר. שדות החובה מסומנים *
- היו הראשונים להגיב לכתבה
  ראש העיר סירב להשיב לשאלות על הכסף והפנה את העיתונאים לישיבת המועצה ביום שישי.
  תגובות הקוראים מילאו שני עמודים בעיתון והביאו את החברה להוריד את המחיר עוד באותו שבוע.
- טען תגובות נוספות
  התגובה נמחקה כעבור שעה מעמוד הפייסבוק של השר, אבל הצילום נשאר.

# hi
- 1 टिप्पणी
- इस टिप्पणी को हटा दिया गया है।
- चर्चा में शामिल हों
  अदालत ने कहा कि इस टिप्पणी को हटा दिया गया था, पर सबूत बचा रहा।

- एक टिप्पणी छोड़ें
- आपका ईमेल पता प्रकाशित नहीं किया जाएगा. आवश्यक फ़ील्ड चिह्नित हैं *
- सबसे पहले कमेंट करें
  महापौर ने पैसे से जुड़े सवालों का जवाब देने से इनकार किया और शुक्रवार की बैठक का हवाला दिया।
  पाठकों की टिप्पणियां अखबार के दो पन्नों में छपीं और कंपनी को उसी हफ्ते किराया घटाना पड़ा।

- अपनी राय नीचे कमेंट में जरूर लिखें
  अपनी राय चक्की वाले ने सभा में दी और फिर चुपचाप पीछे जाकर बैठ गया।

# id
  Tulis komentar pedas, warga pulau menuntut syahbandar mundur.
- Tulis komentar Anda

- 1 komentar
- Komentar Terakhir
- Komentar Anda sedang menunggu moderasi.
  Komentar terakhir sang walikota membuat para pedagang pasar marah.

- Komentar ini telah disembunyikan.
  Hakim menilai komentar ini telah dihapus, tetapi bukti penghinaannya masih ada.

- Tinggalkan Balasan
- Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *
- Jadilah yang pertama berkomentar di sini
  Wali kota enggan menjawab pertanyaan tentang uang itu dan meminta wartawan menunggu rapat hari Jumat.
  Komentar pembaca memenuhi dua halaman koran dan memaksa perusahaan menurunkan harga pada pekan itu juga.

# vi
  Xem bình luận trên mạng, cô con gái người gác đèn khóc suốt đêm.
- Ý kiến của bạn sẽ được biên tập trước khi đăng. Xin vui lòng gõ tiếng Việt có dấu.

- 1 bình luận
- Phản hồi gần đây
- Bình luận này đã bị xóa.
  Bình luận này đã bị chủ tài khoản xóa, nhưng ảnh chụp màn hình vẫn còn.

- Đăng nhập để trả lời
  Ông đăng nhập để trả lời con gái và thấy bức ảnh cũ của gia đình.

- Để lại một bình luận
- Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *
- Vui lòng đăng nhập để bình luận
  Chủ tịch thành phố không muốn trả lời câu hỏi về số tiền và đề nghị phóng viên chờ cuộc họp thứ Sáu.
  Bình luận của bạn đọc chiếm hai trang báo và khiến công ty phải giảm giá vé ngay trong tuần đó.

# th
  ใส่ความเห็นส่วนตัวลงในสมุดปูมเรือ ต้นหนจึงถูกย้าย
- ความคิดเห็นที่ปรากฏเป็นของผู้แสดงความคิดเห็น ทางเว็บไซต์ไม่มีส่วนรับผิดชอบ

- 1 ความคิดเห็น
- ความเห็นล่าสุด
- ความคิดเห็นนี้ถูกลบ
  ศาลเห็นว่าความคิดเห็นนี้ถูกลบไปแล้ว แต่หลักฐานการหมิ่นประมาทยังอยู่

- เข้าร่วมการสนทนา
  ชาวบ้านเข้าร่วมการสนทนาเรื่องน้ำจนดึก และไม่มีใครยอมกลับบ้านก่อน

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
