r"""Disclaimers: whose views these are, what the text is not (advice, an offer), what was forward-looking, who wrote or
translated it by machine, which stocks the author holds.

Why it goes: lawyers wrote it, for every article of the site alike, and it tells nothing about the subject.

What stays: a sentence of reporting about a disclaimer or with its words ("this does not constitute a breach"), a
practical warning of the author, and what somebody says or quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from cleaner.detectors._prompts import _BREAK
from cleaner.detectors._vocabulary import Vocabulary
from cleaner.document import Finding, Line, Page
from cleaner.phrases import MENTION, QUOTED, TOLD, Hit, Hits, outermost, strays, weigh
from cleaner.view import fold, spelled

PHRASES = {
    "en": """
        the views expressed * are those of
        the views expressed * are solely
        the views expressed * are not necessarily
        the views expressed * are their own
        the views expressed * do not necessarily
        the views and opinions expressed
        the opinions expressed * are those of
        the opinions expressed * are solely
        opinions expressed * do not necessarily
        opinions expressed * do not reflect
        views expressed * do not reflect
        views expressed by * authors of this
        do not necessarily reflect the views
        do not necessarily reflect the opinions
        do not necessarily reflect those of
        does not necessarily reflect the views
        not necessarily reflect the official
        this is an opinion piece. the views
        for informational purposes only
        for general informational purposes
        for informational and educational purposes
        for educational and informational purposes
        for informational or educational purposes
        for general information purposes
        for educational purposes only
        ~for information purposes only
        for general educational purposes
        ~intended for general information
        ~for informational purposes
        ~for educational purposes
        ~for information only
        does not constitute * advice
        do not constitute * advice
        does not constitute legal
        does not constitute, professional financial advice
        should not be construed as * advice
        not intended to be construed as
        should not be considered * advice
        should not be taken as * advice
        should not be relied upon as
        not be relied on for, tax
        is not a substitute for professional
        is not a substitute for * medical advice
        not intended to be a substitute for
        not intended as a substitute for
        not intended to replace the advice
        not intended to provide * advice
        not intended to diagnose, treat
        not intended to offer * advice
        used as a substitute for direct medical advice
        nor is it a substitute for
        does not provide medical advice, diagnosis
        does not provide * legal, tax
        does not provide tax or legal
        does not provide tax, legal
        does not provide legal, tax
        is not a law firm and does not provide
        we do not offer medical advice
        the information * is not legal advice
        is not intended as * advice
        is not medical advice$
        {this post|this information|this story|this page|the above|information here|this video|this site|newsletter} is not medical advice
        is not medical advice {and should|or a|or an|and is|nor|and does|. do|. always|. please}
        is not financial advice$
        {this post|this information|this story|this page|the above|information here|this video|this site|newsletter} is not financial advice
        is not financial advice {and should|or a|or an|and is|nor|and does|. do|. always|. please}
        always consult a qualified
        is meant for general information
        is of a general nature only
        not an offer to buy or sell
        does not constitute an offer
        do not constitute an offer
        neither constitutes an offer
        does not constitute an endorsement
        does not imply endorsement
        does not imply that * endorses
        ~always seek the advice of
        ~always consult your doctor
        ~seek the advice of your physician
        ~past performance is not
        past performance is not a guarantee of future
        past performance is not indicative of future
        past performance is no guarantee of future
        contains forward-looking statements
        contain forward-looking statements
        contain certain forward-looking statements
        ~forward-looking statements
        forward-looking statements * are based on
        forward-looking statements * involve * risks
        actual results may differ materially
        actual results could differ materially
        undertakes no obligation to update
        assumes no obligation to update
        private securities litigation reform act
        ^forward-looking statements$
        ^cautionary note regarding forward-
        ^safe harbor statement
        ^disclaimer$
        ^legal disclaimer$
        ^medical disclaimer$
        ^financial disclaimer$
        ~^disclaimer
        ~^legal disclaimer
        ~^medical disclaimer
        individual results may vary
        ^results may vary$
        this article was generated automatically
        this story was generated automatically
        this article was generated by
        this story was generated by
        this story was generated using
        this article was generated using
        this article was produced with * ai
        this story was produced with * ai
        this article was written with the help of ai
        this article was automatically
        this story was automatically
        this article was created using automation technology
        this article has been * machine translated
        this article was translated * by ai
        this translation was generated
        was machine translated
        generated with the help of ai and
        ~generated with the help of
        ~generated by ai
        this summary was generated by ai
        this summary was created by ai
        ~has no position in
        has no position in any of the stocks
        has positions in and recommends
        ~recommends * stocks mentioned
        has a disclosure policy
        no business relationship with any company whose stock
        i have no stock, option or similar derivative position
        i wrote this article myself, and it expresses my own opinions
        the author has no position in any
        the author has no position in the stocks
        the author does not own shares
        the author holds no positions
        the author has not received compensation
        the content of this site is
        the content on this site is
        the content of this website is
        the content of this blog is
        the content on this blog is
        the contents of this website are
        the content * published * is for
        the information provided on this website
        the information provided herein
        the information contained herein
        {the views|the opinions|views|opinions} expressed {here|in this|in the} * {are those of|do not necessarily|are solely}
        {this text|this article|this page|this story} {was|has been} {translated automatically|machine translated|automatically translated|machine-translated|translated by a machine}
        nothing in this * {is|constitutes} {investment|financial|legal|medical} advice
        ^the author is {solely|alone} responsible for
        ^{opinions|views} in this {piece|article|column|post|text} are {the writer's|the author's|those of|the columnist's}
        ^this is an opinion {piece|column|article}; it
        {does not|doesn't|do not|don't} necessarily reflect {our editorial|our views|our own|those of our|the editorial line}
        this {article|text|content} {is not|does not constitute} {investment|financial|legal|medical} advice
        the information on this website
        the information contained on this
        information provided in this article is for
        assume no liability for any
        accept no liability for any
        ~no responsibility or liability
        accept no responsibility for anything
        cannot guarantee the accuracy or
        // Whose views they are.
        views * are the author's own
        ~views * are his own
        ~views * are her own
        ~views * are their own
        opinions * are the author's own
        opinions expressed * are their own
        opinions expressed * are * own
        opinions expressed by * contributors
        views expressed * are * own
        // What the text is not.
        ~substitute for medical advice
        ~substitute for professional
        ~substitute for * medical advice
        ~substitute for advice from
        ~substitute for
        is * general information only
        for general guidance only
        as general guidance only
        ~general information only
        does not take into account your
        do not take into account your
        without taking into account your
        ~personal financial circumstances
        ~seek independent
        ~seek professional
        ~consult a professional
        ~consult with a professional
        ~consult a qualified
        ~before making any * decision
        ~before making any decision
        no content on this site
        ~as a service to our readers
        please note the date of last review
        we are not responsible for any
        is not responsible for any * arising
        not responsible for the content of
        ~we do not endorse
        does not endorse any
        have not been evaluated by the food and drug
        not intended to diagnose
        ~diagnose, treat, cure
        ~prevent any disease
        // Money.
        ^capital at risk$
        ^capital at risk {and|when|. the value|. past|, and|refer}
        your capital is at risk
        ~can go down as well as up
        ~may go down as well as up
        ~get back less than you
        not fdic insured
        ~no bank guarantee
        ~may lose value
        ~involves risk
        ~involve risk
        ~involves risks
        ~possible loss of principal
        ~loss of principal
        is a registered investment advis-
        are registered investment advis-
        registration does not imply
        past performance * future results
        past performance * guarantee
        past performance * indicat-
        ~past performance
        ~securities offered through
        ~securities * offered through
        advisory services * offered through
        advisory services * offered to clients
        member finra
        ~prospectus
        the author owns shares in
        the author holds shares in
        the author holds stock in
        the author has no financial
        ~historical facts
        ~actual results
        ~differ materially
        // Lawyers and newsrooms.
        ^attorney advertising
        prior results do not guarantee
        past results do not guarantee
        ~this is a rush transcript
        may not be in its final form
        transcripts may vary
        transcript * may be revised
        ~authoritative record
        // Machines.
        ~with the assistance of ai
        ~with the help of ai and
        this story was written with * ai
        this article was written with * ai
        this article was created with * ai
        this article was translated
        this story was translated
        translated using ai
        ~with the help of ai
        ~with the help of artificial
        ~with the assistance of
        views expressed * are his own
        views expressed * are her own
        ~no substitute for
        ~investing involves risk
        nothing in this article
        nothing on this site
        ~not represent the views
        ~not represent the opinions
        ~solely those of
        ~personal opinions of
        ~opinions of the
        ~institutional positions
        ~not intended as
        ~is not intended
        ~not a guarantee
        ~guarantee of future
        ~may vary
        ~recommendation to buy
        ~buy or sell any
        ~high level of risk
        ~suitable for all investors
        ~some or all of your
        ~initial investment
        ~speak to your
        ~without warranty
        ~warranty of any kind
        ~may contain errors
        ~generated with ai
        ~generated using ai
        ~created with ai
        ~generated by ai and
        ~checked by our editors
        ~should not be construed
        ~should not be considered
        ~should not be interpreted
        ~should not replace
        ~not replace advice
        ~investment advice
        ~do your own research
        ~personal capacity
        ~are not those of
        ~for information only and
        {views|opinions} expressed {in this|by the|here} * {are the author's|are the authors'|are the writer's|are those of the author|are those of the writer}
        not necessarily {reflect|represent} {those of|the views of|the position of|the opinions of} {the|this} {newspaper|editors|magazine|publication|paper|publisher|editorial board|organization|organisation}
        the value of {your|} investments can go down as well as up
        you may get back less than you {put in|invested|originally invested}
    """,
    "zh": """
        ~免责声明
        ~免責聲明
        ^免责声明$
        ^免責聲明$
        ^免责声明：
        ^免責聲明：
        不代表本站观点
        不代表本网站
        不代表本平台
        不代表本报
        不代表本網站
        不代表本台立場
        不代表本站立場
        仅代表作者本人
        仅代表作者个人
        仅为作者个人观点
        僅代表作者
        不构成 * 投资建议
        不构成任何投资
        不構成 * 投資建議
        不構成任何投資
        仅供参考，不
        僅供參考，不
        据此操作，风险自担
        本文由ai
        本文由人工智能
        由机器翻译
        由機器翻譯
        不代表本网
        不代表本報
        不代表平台
        ~不代表 * 立場
        ~不代表 * 立场
        ~不代表 * 观点
        ~不代表 * 觀點
        仅代表作者
        为作者个人观点
        為作者個人觀點
        为作者观点
        與本報立場
        与本站无关
        与本网无关
        與本站無關
        ~仅供参考
        ~僅供參考
        ~仅供读者参考
        ~不构成
        ~不構成
        ~投资需谨慎
        ~投資需謹慎
        ~市场有风险
        投資一定有風險
        投資必有風險
        ~有賺有賠
        申購前應詳閱
        仅提供信息存储
        僅提供資訊儲存
        平台用户上传
        目的在于传递更多信息
        请及时与我们联系
        內容由ai
        内容由ai
        ~不作为 * 依据
        ~不作為 * 依據
        ~不能代替 * 诊断
        ~不能代替 * 醫師
        ~及时就医
        ~諮詢醫師
        ~盡速就醫
        ~飲酒過量
        ~禁止酒駕
        ~吸菸有害
        ~喝酒不開車
        ~有礙健康
        ~有害健康
        ~个人观点
        ~個人觀點
        ~個人意見
        ~个人意见
        ~立場無關
        ~立场无关
        ~本社立場
        ~展示服务
        ~具体以
        ~官方公布为准
        ~过往业绩
        ~過往績效
        ~不能替代
        ~無法取代
        ~授权发布
        ~协助整理
        ~医疗建议
        ~独立观点
        ~獨立觀點
        ~不能代替
        {文章|文中|本文|本站|内容|內容|以上|本頁|页面}*{不能|无法|無法|不可|不应|不應|并不|並不}{取代|替代|代替}*{医生|醫生|醫師|医师|专业|專業}
        ~{如有|若有}{不适|不適|疑问|疑問|症状|症狀}
        ~儘速就醫
        {如有|若有}{侵权|侵權}{,|}{请|請|联系|聯繫|告知|删}
        {如有|若有}侵权行为,请
        {如涉及|如涉|若涉及}{版权|版權}*{请|請|联系|聯繫}
        {投资有风险|投資有風險|股市有风险|市场有风险}*{入市|需谨慎|须谨慎|須謹慎|请谨慎}
        ~投资有风险
        ~风险自负
        {据此|自行}*风险自负
        {飲酒過量|饮酒过量|喝酒過量},{有害|有礙|有碍}健康*{未滿|未成年|禁止|請勿}
    """,
    "de": """
        ^haftungsausschluss$
        ~^haftungsausschluss
        ~^haftungshinweis
        ~^haftung
        übernehmen wir keine haftung
        keine haftung für die inhalte externer links
        keine gewähr für die richtigkeit
        keine garantie für die richtigkeit
        geben * nicht * meinung der redaktion wieder
        gibt * nicht * meinung der redaktion wieder
        spiegelt nicht * meinung der redaktion
        spiegeln nicht * meinung der redaktion
        geben ausschließlich die meinung
        ersetzt * ärztliche beratung
        ersetzt keine * beratung
        ersetzen keine * beratung
        ersetzt nicht den besuch beim arzt
        stellt keine anlageberatung dar
        stellen keine anlageberatung dar
        ~keine anlageberatung
        ^keine anlageberatung$
        {ist|sind|enthält|enthalten|bietet|bieten|leisten|leistet|geben|stellt|stellen|handelt es sich um} * keine anlageberatung
        keine anlageberatung {dar|oder|und|im sinne|, sondern}
        ^keine rechtsberatung$
        {stellt|stellen|ist|sind|bietet|bieten|leistet|leisten|ersetzt|handelt es sich um} * keine rechtsberatung
        keine rechtsberatung {dar|oder|und|im sinne|im einzelfall|, sondern}
        ~keine rechtsberatung
        dient ausschließlich der information
        dienen ausschließlich der information
        enthält zukunftsgerichtete aussagen
        enthält * in die zukunft gerichtete aussagen
        ~zukunftsgerichtete aussagen
        dieser text wurde automatisch
        dieser artikel wurde automatisch
        dieser text wurde mit hilfe * ki
        wurde maschinell übersetzt
        wurde mithilfe künstlicher intelligenz
        wurde mit hilfe künstlicher intelligenz
        nicht unbedingt die meinung
        nicht unbedingt die ansicht-
        nicht notwendigerweise die meinung
        nicht notwendigerweise die ansicht-
        nicht zwingend die meinung
        nicht die der redaktion
        ~meinung des verfassers
        ~meinung der verfasser-
        spiegelt die meinung des autors
        spiegelt die meinung der autorin
        geben * die meinung des autors
        gibt die meinung des autors
        gibt die meinung der autorin
        dient nur der allgemeinen information
        dient lediglich der information
        dient ausschließlich der allgemeinen
        dienen nur der allgemeinen information
        dienen lediglich der information
        ~der allgemeinen information
        ~ausschließlich zu informationszwecken
        nicht der selbstdiagnose
        keine selbstdiagnose
        zur erstellung eigenständiger diagnosen
        ~ersetzt * keinen arztbesuch
        ~ersetzt einen arztbesuch nicht
        ~ersetzen keinen arztbesuch
        ~ersetzt * den arztbesuch
        ersetzt nicht die ärztliche
        ersetzen nicht die ärztliche
        ~kein ersatz für * ärzt-
        ^keine anlageempfehlung$
        {stellt|stellen|ist|sind|enthält|handelt es sich um} * keine anlageempfehlung
        keine anlageempfehlung {dar|oder|und|im sinne|, sondern}
        ~keine anlageempfehlung
        ^keine kaufempfehlung$
        {stellt|stellen|ist|sind|enthält|handelt es sich um} * keine kaufempfehlung
        keine kaufempfehlung {dar|oder|und|im sinne|für wertpapiere|, sondern}
        ~keine kaufempfehlung
        ~keine aufforderung zum kauf
        ^die {hier|in diesem beitrag|in diesem artikel|in diesem text|in diesem kommentar} {geäußerten|geäußerte|vertretenen|vertretene} {ansichten|meinung|meinungen}
        ^{diese|die} {kolumne|meinungsbeitrag|beiträge|gastbeiträge} {gibt|geben} * die meinung {des autors|der autorin|des verfassers|der autoren}
        {dieser|dieses} {text|artikel|beitrag} {wurde|ist} * {maschinell übersetzt|automatisch übersetzt|mit ki übersetzt|mithilfe von ki|automatisiert übersetzt}
        dieser {beitrag|artikel|text} {stellt keine|ist keine|ersetzt keine} * {anlageberatung|beratung|anlageempfehlung|rechtsberatung|kaufempfehlung}
        stellt keine * anlageberatung
        weder * anlageberatung noch
        weder * rechtsberatung noch
        ~mit hohen risiken
        ~mit risiken verbunden
        ~totalverlust
        ~hinweis auf interessenkonflikt-
        ~hält * positionen an
        ~interessenkonflikt-
        kein verlässlicher indikator
        ~wertentwicklungen * vergangenheit
        ~wertentwicklung * vergangenheit
        ~keine garantie für
        ~keine gewähr
        ~ohne gewähr
        ~^alle angaben ohne
        ~wird keine haftung übernommen
        ~keine haftung übernommen
        ~keine haftung für
        ~übernimmt keine haftung
        ~übernimmt * keine gewähr
        ~übernehmen keine gewähr
        ~trotz sorgfältiger
        ~mit ki-unterstützung
        ~mit unterstützung von ki
        ~mit unterstützung künstlicher intelligenz
        ~mit hilfe von ki
        ~mithilfe von ki
        ~mithilfe von künstlicher intelligenz
        ~mit hilfe von künstlicher intelligenz
        ~mit hilfe einer ki
        ~artikel wurde * übersetzt
        ~text wurde * übersetzt
        ~beitrag wurde * übersetzt
        maschinell aus dem
        automatisch aus dem
        ~zu risiken und nebenwirkungen
        ~künftige ergebnisse
        alle angaben ohne gewähr
        angaben ohne gewähr
        keine gewähr für richtigkeit
        keine gewähr für * richtigkeit
        ~müssen nicht die meinung
        ~müssen nicht mit der meinung
        ~nicht die meinung
        ~geben nicht die
        ~ersetzen auf keinen fall
        ~ersetzt auf keinen fall
        ~ersetzen keine
        ~ersetzt keine
        ~professionelle beratung
        ~empfehlung zum kauf
        ~kauf oder verkauf
        ~offenlegung
        ~hält anteile an
        ~hält aktien
        ~hält positionen
        ~automatisch übersetzt
        ~mit ki übersetzt
        ~bergen risiken
        ~eingesetzten kapitals
        ~ersetzt kein
        ~ersetzen kein
        ~ansicht der einsender
        ~geben ausschließlich
        ~mit hilfe von künstlicher
        {geben|spiegeln|gibt|spiegelt} {die|allein die|ausschließlich die|lediglich die|nur die} {meinung|ansicht|meinungen|auffassung} {der autoren|der verfasser|der autorinnen}
        {entsprechen|entspricht|decken sich} {nicht unbedingt|nicht notwendigerweise|nicht zwingend|nicht zwangsläufig} {der|mit der} {auffassung|meinung|ansicht|haltung|position} {der|des}
    """,
    "fr": """
        ~^avertissement
        ~clause de non-responsabilité
        les opinions exprimées * sont celles de
        les opinions exprimées * n'engagent que
        les propos tenus * n'engagent que
        n'engagent que leurs auteurs
        n'engage que son auteur
        ne reflètent pas nécessairement
        ne constitue pas un conseil en
        ne constituent pas un conseil en
        ne constitue en aucun cas un conseil
        ne constituent en aucun cas
        ne remplace pas un avis médical
        ne se substitue pas à un avis médical
        ne saurait se substituer à
        à titre informatif uniquement
        sont fournies à titre indicatif
        est fourni à titre indicatif
        ~à titre informatif
        contient des déclarations prospectives
        ~déclarations prospectives
        cet article a été généré automatiquement
        cet article a été traduit automatiquement
        a été rédigé à l'aide de l'intelligence artificielle
        ~sont ceux de leur auteur
        ~sont celles de leur auteur
        ~sont celles de l'auteur
        ~sont celles des auteurs
        ~sont ceux de l'auteur
        n'engagent que l'auteur
        n'engagent que son auteur
        n'engagent que leur auteur
        n'engage que ses auteurs
        n'engage que l'auteur
        n'engage pas la rédaction
        n'engagent pas la rédaction
        ~ne reflètent pas * position
        ~ne reflètent pas * opinion
        ~ne reflète pas * position
        ~ne reflète pas * opinion
        ne représente pas nécessairement
        ne sauraient engager la responsabilité
        ne saurait engager la responsabilité
        ~ne saurait être tenu responsable
        ~ne sauraient être tenus responsables
        ~décline toute responsabilité
        déclinons toute responsabilité
        à titre purement indicatif
        à titre purement informatif
        ~à titre indicatif
        ~à titre d'information
        ~but informatif
        ~vocation informative
        ~caractère informatif
        ne constitue ni un conseil
        ne constitue * conseil en investissement
        ne constituent * conseil en investissement
        ne constitue pas une recommandation
        ne constitue pas une incitation
        ~incitation à acheter
        ~perte en capital
        ~comporte des risques
        performances passées ne
        ~performances futures
        ~ne remplace * consultation
        ~ne remplacent * consultation
        ~ne remplace * avis médical
        ~ne remplace * avis d'un
        ~ne se substitue * avis
        ~ne se substituent * avis
        ~ne peut se substituer
        ~ne peut remplacer * consultation
        ~consultez votre médecin
        ~professionnel de santé
        ~demandez conseil
        ~avec l'aide d'une intelligence artificielle
        ~avec l'aide de l'intelligence artificielle
        ~à l'aide d'une intelligence artificielle
        ~à l'aide de l'ia
        ~avec l'aide de l'ia
        ~avec l'assistance de l'ia
        ~généré par ia
        ~générée par ia
        ~traduit automatiquement
        ~traduction automatique
        un crédit vous engage
        vérifiez vos capacités de remboursement
        l'abus d'alcool est dangereux
        ~à consommer avec modération
        jouer comporte des risques
        pour votre santé, mangez
        photo non contractuelle
        photos non contractuelles
        ~ne reflètent pas
        ~ne reflète pas
        ~n'engagent que
        ~n'engage que
        ~ne remplace pas
        ~ne remplacent pas
        ~ne constituent pas
        ~ne constitue pas
        ~recommandation d'achat
        ~n'est pas garanti
        ~indicateur fiable
        ~traduit de
        ~n'est pas responsable
        ~ne sont pas responsables
        ~générés par
        ~générée par une intelligence
        ~intelligence artificielle
        ~ne saurait remplacer
        ~ne saurait
        ~seule responsabilité
        ~responsabilité de son auteur
        ^{ce texte|cet article} a été généré à l'aide {de l'intelligence artificielle|d'une ia|de l'ia|d'une intelligence artificielle}$
        ^{les informations|cet article|ces conseils} * ne {remplacent|remplace|sauraient remplacer|saurait remplacer} * {d'un médecin|médicale|médical|d'un professionnel de santé}$
        ^{cet article|ce texte|ce contenu|ce résumé} a été {généré|rédigé|traduit} * {l'intelligence artificielle|une ia|l'ia|une intelligence artificielle}$
        ^{cet article|ce texte|ce contenu|ce résumé} a été {créé|produit} * {l'intelligence artificielle|une ia|l'ia|une intelligence artificielle}$
        ^{cet article|ce texte} a été {généré|rédigé|traduit|produit} {avec l'aide|à l'aide} * et {relu|vérifié|validé} par
        ^{ce contenu|ce résumé} a été {généré|rédigé|traduit|produit} {avec l'aide|à l'aide} * et {relu|vérifié|validé} par
        ^{cet article|ce texte|ce contenu|ce résumé} a été {généré|traduit} automatiquement$
        ^{traduction automatique|traduit automatiquement|traduit par ia|traduit par une ia|traduction par ia}$
        ^{résumé|texte|contenu|image|traduction} {généré|générée} {par ia|par l'ia|par une ia|par intelligence artificielle}$
        ^{résumé|texte|contenu|image|traduction} {généré|générée} {par l'intelligence artificielle|à l'aide de l'ia|avec l'ia}$
    """,
    "es": """
        ~^aviso legal
        ~descargo de responsabilidad
        las opiniones expresadas * son
        las opiniones expresadas * no reflejan
        las opiniones vertidas
        opiniones * responsabilidad exclusiva de
        no refleja necesariamente
        no reflejan necesariamente
        no constituye * asesoramiento
        no constituyen * asesoramiento
        no constituye una recomendación de inversión
        no constituye una oferta
        no sustituye * médico
        no sustituye la consulta
        únicamente con fines informativos
        con fines meramente informativos
        ~con fines informativos
        contiene declaraciones prospectivas
        contiene manifestaciones de futuro
        ~declaraciones prospectivas
        los resultados reales pueden diferir
        este artículo ha sido generado automáticamente
        este texto ha sido generado automáticamente
        este texto ha sido traducido automáticamente
        traducido con ayuda de inteligencia artificial
        los comentarios son responsabilidad de quienes
        carácter meramente informativo
        ~carácter informativo
        ~meramente informativ-
        es meramente informativo
        con fines informativos y
        con fines informativos únicamente
        con fines únicamente informativos
        ~no pretende sustituir
        ~no pretenden sustituir
        ~no sustituye * consulta
        ~no sustituye * opinión
        ~no sustituye * profesional
        ~no sustituyen * consulta
        ~no reemplaza * consulta
        no constituye * recomendación
        no constituyen * recomendación
        no constituye * consejo
        ~recomendación de compra
        ~recomendación de inversión
        recetar ningún tratamiento
        realizar ningún tipo de diagnóstico
        te invitamos a acudir a un médico
        ~consulte a su médico
        ~consulta a tu médico
        responsabilidad exclusiva de
        exclusiva responsabilidad de
        son responsabilidad de sus autores
        son responsabilidad de su autor
        es responsable de las opiniones
        ~no se hace responsable de
        no nos hacemos responsables
        ~no se responsabiliza
        no nos responsabilizamos
        ~no comparte necesariamente
        ~no comparten necesariamente
        ~no coincide necesariamente
        ~no coinciden necesariamente
        no reflejan la línea editorial
        ~no reflejan la opinión
        ~no reflejan * opinión
        ~no refleja * opinión
        ~no reflejan * postura
        ~no representan * opinión
        ~opiniones * de su autor
        rentabilidades pasadas
        ~rentabilidad pasada
        rendimientos pasados no
        ~invertir conlleva riesgo-
        ~pérdida del capital
        ~pérdida de capital
        ~con ayuda de inteligencia artificial
        ~con ayuda de la inteligencia artificial
        ~con la ayuda de inteligencia artificial
        ~mediante inteligencia artificial
        ~con asistencia de inteligencia artificial
        ~generado con inteligencia artificial
        ~traducción automática
        ~traducido automáticamente
        ~traducido mediante
        ~rentabilidades futuras
        ~no representan necesariamente
        ~no representa necesariamente
        ~responsabilidad de quien
        ~no sustituye en ningún caso
        ~no sustituye
        ~no debe interpretarse
        ~no deben interpretarse
        ~asesoramiento de inversión
        ~ha sido traducido
        ~puede contener
        ~no está regulada
        ~totalidad del importe
        ~apoyo de inteligencia artificial
        ~supervisión editorial
        ~postura del medio
        ~no reemplaza
        ~no reemplazan
        ~solo informativo
        ~no refleja
        ~opinión de los columnistas
        {nota|texto|artículo|contenido} {traducida|traducido|elaborada|elaborado|generada|generado|redactado|redactada} con {ayuda de|apoyo de|la ayuda de|asistencia de} * inteligencia artificial
        ^{este artículo|este texto|este contenido} {ha sido|fue} {generado|redactado|traducido|creado} * {inteligencia artificial|una ia}$
        ^{este artículo|este texto} {ha sido|fue} {generado|redactado} con {ayuda|apoyo} de * y {revisado|editado|verificado} por
        ^{este artículo|este texto} {ha sido|fue} traducido con {ayuda|apoyo} de * y {revisado|editado|verificado} por
        ^este contenido {ha sido|fue} {generado|redactado|traducido} con {ayuda|apoyo} de * y {revisado|editado|verificado} por
        ^{este artículo|este texto|este contenido|este resumen} {ha sido|fue} {generado|traducido} automáticamente$
        ^{traducción automática|traducido automáticamente|traducido con ia|traducción por ia}$
        ^{resumen|texto|contenido} {generado|generada|creado|creada} {por ia|con ia|con inteligencia artificial|por inteligencia artificial|por la ia}$
        ^{imagen|traducción} {generado|generada|creado|creada} {por ia|con ia|con inteligencia artificial|por inteligencia artificial|por la ia}$
    """,
    "it": """
        ~^avvertenza
        ~^avvertenze
        ~esclusione di responsabilità
        le opinioni espresse {in questo|in questa|in quest'|nell'articolo|nel presente|negli articoli|nei commenti|qui|dagli autori|dall'autore|nel testo|nei contenuti|nel blog|sul sito|su questo} * sono
        ^le opinioni espresse sono {dell-|esclusivamente|personali dell-|quelle dell-|solo dell-|degli autori|di chi scrive|a titolo personale|unicamente}
        le opinioni espresse {in questo|in questa|in quest'|nell'articolo|nel presente|negli articoli|nei commenti|qui|dagli autori|dall'autore|nel testo|nei contenuti|nel blog|sul sito|su questo} * non {riflettono|rispecchiano|rappresentano|impegnano}
        ^le opinioni espresse * {dell'autore|degli autori|dell'autrice|di chi scrive|dei singoli autori} e non {riflettono|rispecchiano|rappresentano|impegnano}
        non rispecchia necessariamente
        non rispecchiano necessariamente
        non riflettono necessariamente
        non costituisce * consulenza
        non costituiscono * consulenza
        non costituisce sollecitazione
        a scopo puramente informativo
        a scopo esclusivamente informativo
        ~a scopo informativo
        contiene dichiarazioni previsionali
        questo articolo è stato generato automaticamente
        questo testo è stato tradotto automaticamente
        non rappresenta una testata giornalistica
        scopo puramente informativo
        scopo esclusivamente informativo
        scopo informativo e
        scopo meramente informativo
        carattere puramente informativo
        fini puramente informativi
        fini informativi e
        ~scopo informativo
        ~fini informativi
        ~carattere informativo
        non sostituisce in alcun modo
        ~non sostituisce * medico
        ~non sostituiscono * medico
        ~non intendono sostituire
        ~non intende sostituire
        ~consultare il proprio medico
        ~parere del medico
        non costituisce una raccomandazione
        non costituiscono una raccomandazione
        non costituisce * raccomandazione
        ~sollecitazione all'investimento
        ~non rispecchiano quell-
        ~non rispecchia quell-
        ~non riflettono quell-
        ~esclusivamente dell'autore
        ~sono dell'autore
        impegnano solo l'autore
        non rappresenta una testata
        senza alcuna periodicità
        legge n. 62 del
        rendimenti passati
        performance passate
        ~con il supporto dell'intelligenza artificiale
        ~con l'ausilio dell'intelligenza artificiale
        ~con l'aiuto dell'intelligenza artificiale
        ~con il supporto dell'ia
        ~generato con intelligenza artificiale
        ~declina ogni responsabilità
        ~declinano ogni responsabilità
        ~non si assume alcuna responsabilità
        ~non è responsabile dei contenuti
        messaggio pubblicitario con finalità
        prima della sottoscrizione
        leggere il prospetto
        ~il gioco è vietato ai minori
        ~causare dipendenza patologica
        ~può causare dipendenza
        ~tradotto automaticamente
        ~traduzione automatica
        ~capitale a rischio
        ~patologica
        ~appartengono
        ~non rappresentano
        ~non rappresenta
        ~posizione della testata
        ~finalità esclusivamente
        ~esclusivamente informative
        ~non devono sostituire
        ~non deve sostituire
        ~consiglio di investimento
        ~consigli di investimento
        ~non è responsabile
        ~comporta rischi
        ~perdita del capitale
        ~tradotto con
        ~rivisto
        ~non sostituisce
        ~non sostituiscono
        ~pensiero dell'autore
        ~opinione dell'autore
        ~non quello della redazione
        ~non quelle della redazione
        ~non sostituisce il parere
        {articolo|contenuto|testo|sito|guida|pagina|scheda|informazione} * non {sostituisce|intende sostituire|sostituiscono} il {parere|consulto|rapporto}
        {informazioni|contenuti|consigli|indicazioni|notizie} * non {sostituiscono|intendono sostituire|vanno intesi|devono sostituire} {il|la|in alcun|il parere|i}
        non sostituiscono {il parere|il consulto|la visita|in alcun modo}
        ^questo {articolo|testo|contenuto|riassunto} è stato {generato|scritto|tradotto} * {intelligenza artificiale|un'ia|dall'ia|l'ia}$
        ^questo {articolo|testo|contenuto|riassunto} è stato {creato|realizzato} * {intelligenza artificiale|un'ia|dall'ia|l'ia}$
        ^questo {articolo|testo} è stato {generato|scritto|tradotto} con {l'aiuto|l'ausilio|il supporto} * e {revisionato|rivisto|verificato} da
        ^questo {contenuto|riassunto} è stato {generato|scritto|tradotto} con {l'aiuto|l'ausilio|il supporto} * e {revisionato|rivisto|verificato} da
        ^questo {articolo|testo} è stato {creato|realizzato} con {l'aiuto|l'ausilio|il supporto} * e {revisionato|rivisto|verificato} da
        ^questo {contenuto|riassunto} è stato {creato|realizzato} con {l'aiuto|l'ausilio|il supporto} * e {revisionato|rivisto|verificato} da
        ^questo {articolo|testo|contenuto} è stato {tradotto|generato} automaticamente$
        ^{traduzione automatica|tradotto automaticamente|traduzione generata dall'ia|tradotto con l'ia}$
        ^{riassunto|testo|contenuto} {generato|generata|creato|creata|realizzato} {dall'ia|con l'ia|con ia}$
        ^{immagine|sintesi} {generato|generata|creato|creata|realizzato} {dall'ia|con l'ia|con ia}$
        ^{riassunto|testo|contenuto} {generato|generata|creato|creata|realizzato} {dall'intelligenza artificiale|con intelligenza artificiale|con l'intelligenza artificiale}$
        ^{immagine|sintesi} {generato|generata|creato|creata|realizzato} {dall'intelligenza artificiale|con intelligenza artificiale|con l'intelligenza artificiale}$
        ^le informazioni * non {sostituiscono|intendono sostituire} {il parere|il consulto|il consiglio} {del medico|di un medico|medico}$
        ^le informazioni {riportate|contenute|pubblicate} non costituiscono
        sollecitazione al pubblico risparmio
    """,
    "pt": """
        ~^aviso legal
        ~isenção de responsabilidade
        as opiniões expressas {neste|nesta|nos|nas|no|na|aqui|pelo autor|pela autora|pelos autores|por colunistas|pelos colunistas|pelo colunista|em artigos} * são
        as opiniões expressas são {da|do|de|exclusiv|pessoais|responsabilidade|dos}-
        as opiniões expressas {neste|nesta|nos|nas|no|na|aqui|pelo autor|pela autora|pelos autores|por colunistas|pelos colunistas|pelo colunista|em artigos} * não {refletem|representam|expressam|traduzem}
        não reflete necessariamente
        não refletem necessariamente
        não representa necessariamente
        não representam necessariamente
        não constitui * aconselhamento
        não constitui recomendação de investimento
        não constitui uma recomendação
        ~não substitui * médic-
        {artigo|conteúdo|texto|site|reportagem|matéria|informação|página|material|guia} * não {substitui|pretende substituir} * médic-
        {informativo|informativos|informativa|educativo} e não {substitui|substituem|pretende substituir} * médic-
        apenas para fins informativos
        apenas a título informativo
        ~fins informativos
        contém declarações prospectivas
        contém declarações prospetivas
        este texto foi gerado automaticamente
        este artigo foi gerado automaticamente
        traduzido automaticamente
        é de responsabilidade * do autor
        caráter meramente informativo
        caráter informativo e
        caráter exclusivamente informativo
        cunho informativo
        ~caráter informativo
        ~meramente informativ-
        ~não substitui a consulta
        ~não substitui * consulta
        ~não substituem * consulta
        ~não substitui * profissional
        ~não substitui o parecer
        não dispensa a consulta
        ~procure um médico
        ~consulte sempre um
        ~consulte o seu médico
        são da * responsabilidade do autor
        da inteira responsabilidade
        é de inteira responsabilidade
        de inteira responsabilidade
        responsabilidade exclusiva d-
        exclusiva responsabilidade d-
        não vinculam
        ~não expressa * opinião do
        ~não expressam * opinião do
        ~não traduz * opinião do
        ~não traduzem * opinião do
        ~não refletem a opinião
        ~não reflete a opinião
        ~não reflete * opinião do
        não constitui recomendação
        não constituem recomendação
        não constitui * recomendação
        não constitui uma oferta
        ~recomendação de compra
        ~recomendação de investimento
        ~não se responsabiliza
        não nos responsabilizamos
        ~rentabilidade passada
        rentabilidade obtida no passado
        rendibilidades passadas
        ~garantia de rentabilidade
        ~investir envolve risco-
        ~com auxílio de inteligência artificial
        ~com o auxílio de inteligência artificial
        ~com ajuda de inteligência artificial
        ~com apoio de inteligência artificial
        ~com recurso a inteligência artificial
        ~por inteligência artificial e
        ~acordo ortográfico
        ~antigo acordo
        beba com moderação
        jogue com responsabilidade
        ~tradução automática
        ~rentabilidade futura
        escreve segundo o * acordo
        escreve de acordo com a antiga
        escreve de acordo com o
        ~não refletem obrigatoriamente
        ~não refletem {a posição|o posicionamento|o pensamento|a linha|o ponto de vista} {da redação|do jornal|do portal|do veículo|do site|da empresa|da publicação|editorial|da editora}
        ~não reflete
        ~não devem substituir
        ~não deve substituir
        ~não é uma recomendação
        ~fins exclusivamente
        ~exclusivamente informativos
        ~traduzido com
        ~pelas opiniões
        ~não constituem garantia
        ~não dispensa
        ~não substitui
        ~apenas informativo
        ~não é necessariamente
        ~não são necessariamente
        ~opinião do colunista
        {as informações|os conteúdos|o conteúdo|este texto|este artigo} * não {constituem|constitui|configura|configuram} {recomendação|aconselhamento|oferta|conselho}
        {este texto|este artigo|este conteúdo|esta coluna} não reflete * a opinião {do jornal|da redação|do site|do portal|do veículo|da revista}
        escreve {segundo|de acordo com|conforme} {o antigo|a antiga} {acordo ortográfico|ortografia}
        rentabilidade passada não
        ^este {artigo|texto|conteúdo|resumo} foi {gerado|escrito|traduzido} * {inteligência artificial|uma ia|por ia|de ia}$
        ^este {artigo|texto|conteúdo|resumo} foi {criado|produzido} * {inteligência artificial|uma ia|por ia|de ia}$
        ^este {artigo|texto} foi {gerado|escrito|traduzido} com {ajuda|auxílio} * e {revisado|revisto|editado} por
        ^este {artigo|texto} foi {gerado|escrito|traduzido} com {apoio|a ajuda} * e {revisado|revisto|editado} por
        ^este {conteúdo|resumo} foi {gerado|escrito|traduzido} com {ajuda|auxílio} * e {revisado|revisto|editado} por
        ^este {conteúdo|resumo} foi {gerado|escrito|traduzido} com {apoio|a ajuda} * e {revisado|revisto|editado} por
        ^este {artigo|texto} foi {criado|produzido} com {ajuda|auxílio|apoio|a ajuda} * e {revisado|revisto|editado} por
        ^este {conteúdo|resumo} foi {criado|produzido} com {ajuda|auxílio|apoio|a ajuda} * e {revisado|revisto|editado} por
        ^este {artigo|texto|conteúdo} foi {traduzido|gerado} automaticamente$
        ^{tradução automática|traduzido automaticamente|traduzido por ia|tradução por ia|traduzido com ia}$
        ^{resumo|texto|conteúdo|imagem} {gerado|gerada|criado|criada} {por ia|com ia|por inteligência artificial}$
        ^{resumo|texto|conteúdo|imagem} {gerado|gerada|criado|criada} {com inteligência artificial|com auxílio de ia}$
        ^as informações * não substituem {o parecer|a consulta|o aconselhamento|a orientação} {de um médico|médico|médica|do médico|de um profissional de saúde}$
    """,
    "nl": """
        ~^disclaimer
        geven niet noodzakelijk
        niet noodzakelijk * mening van de redactie
        weerspiegelen niet noodzakelijk
        vormt geen beleggingsadvies
        is geen beleggingsadvies
        ~geen medisch advies
        {artikel|informatie|tekst|website|site|pagina|inhoud|content|blog|gids|adviezen} * geen medisch advies
        ^geen medisch advies$
        vervangt geen advies van
        uitsluitend bedoeld ter informatie
        uitsluitend voor informatieve doeleinden
        ~ter informatie
        bevat toekomstgerichte verklaringen
        dit artikel is automatisch gegenereerd
        dit bericht is automatisch gegenereerd
        dit artikel is automatisch vertaald
        aan deze informatie kunnen geen rechten
        kunnen geen rechten worden ontleend
        weerspiegelt niet noodzakelijk
        geeft niet noodzakelijk
        niet noodzakelijkerwijs
        ~op persoonlijke titel
        uitsluitend bedoeld als
        uitsluitend * informatieve doeleinden
        alleen bedoeld ter informatie
        is bedoeld als algemene informatie
        ~uitsluitend bedoeld
        ~vervangt geen * advies
        ~vervangt geen * arts
        ~vervangt niet * advies
        ~vervangt niet * arts
        ~vervangt geen consult
        ~geen vervanging voor * advies
        ~raadpleeg * een arts
        ~raadpleeg * je arts
        ~raadpleeg uw arts
        niet bedoeld als beleggingsadvies
        geen beleggingsadvies
        ~geen persoonlijk advies
        ^de {meningen|opinies|standpunten|mening} in {dit stuk|dit artikel|deze column|deze bijdrage|deze tekst}
        {dit artikel|deze tekst|dit bericht|deze pagina} {is|werd} * {automatisch vertaald|machinaal vertaald|vertaald met ai|door een computer vertaald}
        {dit artikel|deze tekst|dit bericht|deze informatie} {is|vormt} geen {beleggingsadvies|financieel advies|medisch advies|juridisch advies}
        ~heeft geen positie in
        geen rechten * ontleend
        ~beleggen brengt risico-
        ~u kunt uw inleg verliezen
        je kunt je inleg verliezen
        ~je kunt je geld verliezen
        ~inleg verliezen
        ~uw inleg
        ~je inleg
        ~resultaten uit het verleden
        resultaten uit het verleden * garantie
        ~met behulp van ai
        ~met hulp van ai
        ~met behulp van kunstmatige intelligentie
        ~met ondersteuning van ai
        ~gegenereerd door ai
        ~is niet verantwoordelijk voor de inhoud
        ~is niet aansprakelijk voor
        ~niet verantwoordelijk voor * inhoud
        ~aanvaardt geen aansprakelijkheid
        ~geen aansprakelijkheid
        ~onder voorbehoud van
        ~automatisch vertaald
        geld lenen kost geld
        wat kost gokken jou
        geen 18, geen alcohol
        geniet, maar drink met mate
        ~niet noodzakelijk
        ~standpunt van de redactie
        ~niet bedoeld als vervanging
        ~niet bedoeld als
        ~geen aanbeveling
        ~kopen of verkopen
        ~beleggen kent
        ~vertaald met
        ~nagekeken
        ~aansprakelijkheid voor
        ~geen vervanging
        ~vervangt geen
        ^de {mening|visie} van de auteur komt niet {noodzakelijk|noodzakelijkerwijs}
        niet {noodzakelijk|noodzakelijkerwijs} overeen met {die|de mening|het standpunt} van {de redactie|onze redactie|de uitgever}
        ^dit {artikel|stuk|opiniestuk|blog} geeft de {mening|visie|persoonlijke mening} van de auteur weer
        weer en {niet noodzakelijk|niet noodzakelijkerwijs} {die|de mening|het standpunt} van de {redactie|uitgever|krant|organisatie}
        ^{dit artikel|deze tekst} is {gemaakt|geschreven|vertaald} met {behulp van|hulp van} ai en {gecontroleerd|nagekeken|geredigeerd}
        ~{gecontroleerd|nagekeken|geredigeerd} door {de|onze} redactie
        ^de mening van de {auteur|schrijver|columnist|inzender} is niet {per se|noodzakelijk|noodzakelijkerwijs|per definitie|automatisch|altijd} die van {de redactie|onze redactie|deze site|deze krant|de krant}
        ^{dit is een|deze} {ingezonden opiniebijdrage|ingezonden bijdrage|ingezonden stuk|opiniebijdrage|ingezonden brief|ingezonden artikel} * {de mening van|valt buiten|de redactie}
        de mening van de {auteur|schrijver} is niet {per se|noodzakelijk|noodzakelijkerwijs|per definitie|automatisch} die van {de redactie|onze redactie}
    """,
    "pl": """
        ~^zastrzeżenie
        ~^nota prawna
        wyrażone * są opiniami autora
        nie musi odzwierciedlać
        nie muszą odzwierciedlać
        nie odzwierciedla stanowiska redakcji
        nie odzwierciedlają stanowiska redakcji
        nie stanowi porady
        nie stanowi rekomendacji inwestycyjnej
        nie stanowią rekomendacji
        nie zastępuje porady lekar-
        nie zastąpi porady lekar-
        ma charakter wyłącznie informacyjny
        mają charakter wyłącznie informacyjny
        ~charakter informacyjny
        zawiera stwierdzenia dotyczące przyszłości
        artykuł został wygenerowany automatycznie
        tekst został przetłumaczony automatycznie
        tekst został wygenerowany
        charakter wyłącznie informacyjn-
        charakter informacyjny i nie
        charakter informacyjno-
        wyłącznie w celach informacyjnych
        wyłącznie celom informacyjnym
        ~w celach informacyjnych
        ~nie zastępują * lekar-
        ~nie zastępuje * lekar-
        ~nie zastąpi * lekar-
        ~nie zastąpią * lekar-
        ~nie zastępuje konsultacji
        ~nie zastępują konsultacji
        ~skonsultuj się z lekarzem
        ~z lekarzem lub farmaceutą
        ~zapoznaj się z ulotką
        nie stanowi * rekomendacji
        nie stanowią * rekomendacji
        nie stanowi * porady
        nie stanowią * porady
        nie stanowi oferty
        nie jest rekomendacją
        nie są rekomendacją
        ~rekomendacji inwestycyjnej
        ~w rozumieniu przepisów
        prywatnymi opiniami
        ~prywatne opinie
        wyłącznie opinie
        są wyłącznie opiniami
        nie muszą być zgodne z
        ~nie ponosi odpowiedzialności za {treść|treści|szkody|ewentualne|skutki|decyzje|straty|błędy|nieprawidłow|jakiekolwiek|wykorzystanie|podjęte}-
        nie ponosimy odpowiedzialności za
        ~nie odpowiada za treść
        ~nie bierze odpowiedzialności
        ~przy pomocy sztucznej inteligencji
        ~z pomocą sztucznej inteligencji
        ~przy wsparciu ai
        ~przy użyciu ai
        ~przy użyciu sztucznej inteligencji
        ~z wykorzystaniem ai
        ~z wykorzystaniem sztucznej inteligencji
        ~inwestowanie wiąże się
        wyniki osiągnięte w przeszłości
        wyniki * w przeszłości nie
        ~przetłumaczony automatycznie
        ~przetłumaczono automatycznie
        ~tłumaczenie automatyczne
        ~obarczone ryzykiem
        ~część lub całość
        ~nie stanowi
        ~nie stanowią
        ~nie muszą być
        ~poglądy wyrażone
        ~przetłumaczono
        ~zweryfikowano
        ~nie może zastąpić
        ~nie zastępuje
        ~nie zastępują
        ~nie zastąpi
        ~poglądy autora
        ~osobiste poglądy
        {nie zastępują|nie zastępuje|nie zastąpi|nie zastąpią} {wizyty u lekarza|konsultacji lekarskiej|badania lekarskiego}
        ^{tłumaczenie|przekład} {wykonano|wygenerowano} {automatycznie|maszynowo}
        ^{materiał|artykuł|tekst} {powstał|powstała} {z pomocą|przy pomocy|przy użyciu} {ai|sztucznej inteligencji}$
        ^{materiał|artykuł|tekst} {stworzony|stworzona} {z pomocą|przy pomocy|przy użyciu} {ai|sztucznej inteligencji}$
        ^{ilustracja|grafika} {powstał|powstała} {z pomocą|przy pomocy|przy użyciu} {ai|sztucznej inteligencji}$
        ^{ilustracja|grafika} {stworzony|stworzona} {z pomocą|przy pomocy|przy użyciu} {ai|sztucznej inteligencji}$
    """,
    "ru": """
        мнение редакции может не совпадать
        мнение автора может не совпадать
        может не совпадать с мнением
        могут не совпадать с мнением
        не является индивидуальной инвестиционной
        не является инвестиционной рекомендацией
        не является публичной офертой
        не заменяет консультац-
        имеются противопоказания
        носит информационный характер
        носит исключительно информационный
        ~в ознакомительных целях
        ~отказ от ответственности
        содержит прогнозные заявления
        содержит заявления прогнозного
        текст переведен автоматически
        этот текст создан автоматически
        редакция не несет ответственности
        редакция не несёт ответственности
        может не совпадать с
        могут не совпадать с
        ~может не отражать
        ~не отражает * редакции
        ~не отражают * редакции
        ознакомительный характер
        ~в ознакомительных целях и
        исключительно в информационных целях
        ~в информационных целях
        ~информационный характер
        индивидуальной инвестиционной рекомендацией
        ~инвестиционной рекомендацией
        ~не является рекомендацией
        не является офертой
        не является инвестиционн-
        ~необходима консультация
        ~проконсультируйтесь
        проконсультируйтесь с врачом
        проконсультируйтесь со специалистом
        не занимайтесь самолечением
        ~не является медицинск-
        ~не заменяет * врача
        ~не может заменить * врача
        ~достоверность информации
        ~не несет ответственности за
        ~не несёт ответственности за
        ответственность за содержание
        за содержание * ответственности
        ~с помощью нейросет-
        ~с помощью искусственного интеллекта
        ~при помощи нейросет-
        ~при помощи искусственного
        ~с использованием нейросет-
        ~прошлая доходность
        ~доходность в прошлом
        ~результаты в прошлом
        ~не гарантирует доходность
        ~не гарантируют доход-
        ~выполняющим функции иностранного агента
        ~выполняющими функции иностранного агента
        ~самолечени-
        создано и (или) распространено
        ~не всегда разделяет
        ~не разделяет
        ~разделяет мнение
        ~справочный характер
        ~перед применением
        ~перевод выполнен
        ~может содержать неточности
        ~ответственности не несет
        ~ответственности не несёт
        ~купить ценные бумаги
        ~личное мнение
        ~не является
        ~не являются
        ~не заменяет
        ~не может заменить
        ^{мнение|позиция|точка зрения} {автора|авторов|редакции|колумниста} может не {совпадать|отражать}
        ^{мнение|мнения|точка зрения} {автора|авторов|колумнистов} {не отражает|не отражают|могут не совпадать|не обязательно совпадает|не всегда совпадает}
        ^{материал|статья|информация|публикация} * не является {индивидуальной инвестиционной|инвестиционной|финансовой|медицинской|юридической} {рекомендацией|консультацией}
        ^{информация|материал|статья} {предоставлена|предназначена|представлена|носит} * {справочный характер|информационных целях|ознакомительных целях|ознакомительный характер|ознакомления}
        ^{статья переведена|материал переведен|текст переведен|перевод выполнен|эта статья переведена|эта статья была переведена} {автоматически|машинным переводом|с помощью ии|с помощью нейросети|искусственным интеллектом|с помощью google}
        ^{статья создана|материал создан|текст создан|изображение создано|иллюстрация создана|изображение сгенерировано|иллюстрация сгенерирована|этот текст создан} {с помощью ии|нейросетью|с помощью нейросети|искусственным интеллектом|с использованием ии|автоматически}$
        ^{имеются противопоказания|возможны противопоказания|есть противопоказания}, {необходима консультация|нужна консультация|проконсультируйтесь|посоветуйтесь}
    """,
    "sv": """
        ~^ansvarsfriskrivning
        ~^friskrivning
        åsikterna som uttrycks
        åsikter som framförs * är * egna
        är skribentens egna
        är skribenternas egna
        utgör inte * rådgivning
        utgör inte investeringsråd
        ersätter inte * vård
        ersätter inte medicinsk
        endast i informationssyfte
        ~i informationssyfte
        innehåller framåtblickande uttalanden
        innehåller framtidsinriktade uttalanden
        artikeln är automatiskt genererad
        texten är automatiskt genererad
        texten är skapad av en robot
        historisk avkastning är ingen garanti
        är författarens egna
        ~är mina egna
        skribenten svarar för
        skribenterna svarar för
        svarar själv för åsikt-
        delas inte nödvändigtvis
        ~åsikterna i texten
        ~detta är en opinionstext
        ~det här är en opinionstext
        ~detta är en debattartikel
        ~det här är en debattartikel
        ^detta är en debattartikel
        ^det här är en debattartikel
        ^det här är en opinionstext
        ^detta är en opinionstext
        ^det här är en kommenterande text
        ^det här är en krönika
        ~i informationssyfte och
        endast avsedd som
        endast avsett som
        endast avsedda som
        ~ersätter inte läkar-
        ~ersätter inte ett läkar-
        ^{åsikterna|de åsikter|åsikter} {i texten|i artikeln|som framförs|som uttrycks|i krönikan|i inlägget} * {egna|skribentens|författarens}
        {texten|artikeln|sidan|innehållet} {är|har} {maskinöversatt|maskinöversatts|automatiskt översatt|översatts automatiskt|översatt av ai|översatts med hjälp av ai}
        {artikeln|texten|innehållet} {är inte|är inte att betrakta som|utgör inte} {finansiell rådgivning|investeringsrådgivning|medicinsk rådgivning|investeringsråd|juridisk rådgivning|en köprekommendation}
        ~ersätter inte professionell
        ~ersätter inte sjukvård
        ~läkarråd
        ~kontakta vården
        ~historisk avkastning
        de pengar * investera-
        ~öka och minska i värde
        ~både öka och minska
        ~investering * innebär * risk
        ~ska inte betraktas som
        ~är inte * rådgivning
        ~med hjälp av ai
        ~med hjälp av artificiell intelligens
        ~med stöd av ai
        reserverar oss för
        vi reserverar oss
        ~med reservation för
        ~ansvarar inte för innehållet
        ~ansvarar ej för
        ~ansvarar inte för
        ~automatiskt översatt
        ~maskinöversatt
        ~åldersgräns 18
        stödlinjen.se
        ska inte ses som investerings-
        ska inte ses som rekommend-
        ska inte ses som en rekommend-
        ska inte ses som finansiell
        ~ska inte tolkas som
        ~framtida avkastning
        historisk avkastning är
        ~ersätter inte
        ~utgör inte
        ~är ingen uppmaning
        ~köpa eller sälja
        ~har översatts
        ~innebär alltid
        ~förlora hela
        ~det här är en insändare
        ~svarar själv
        ~kan inte ersätta
        ~sina åsikter
        ^{detta|det här} är en {ledartext|ledarkrönika|ledarartikel} {från|av|på|som uttrycker|som publicerats}
        ^{den här artikeln|denna artikel|den här texten|denna text} är {skriven|skapad|framtagen|genererad} {av|med hjälp av} ai$
        ^{artikeln|texten} är {skriven|skapad|framtagen|genererad} {av|med hjälp av} ai och {granskad|redigerad|kontrollerad}
        ^sammanfattningen {är gjord|är skapad|är genererad|är framtagen|är skriven|har skapats|har genererats} {av|med hjälp av|med} {ai|ett ai-verktyg}$
        ^sammanfattningen är {gjord|skapad|genererad|framtagen|skriven} {med hjälp av|av|med} ai och {granskad|kontrollerad|har granskats}
        ^{texten|artikeln|sammanfattningen|bilden|översättningen|innehållet} är {ai-genererad|ai-genererat|ai-skapad|ai-översatt}$
        ^{ai-genererad|ai-skapad|automatiskt genererad} {sammanfattning|text|bild|illustration|översättning}$
        ^{detta|det här} är en {kommenterande text|krönika|analys|recension|opinionstext}. {analys och|analyser och|ställningstaganden är|åsikterna är|åsikter som}
        {analys|analyser} och ställningstaganden är {skribentens|skribenternas}
        ^{den här artikeln|artikeln} är {mer än|över|äldre än} {ett år|# år|# dagar|sex månader} {gammal|}$
        ^{denna artikel|den här texten} är {mer än|över|äldre än} {ett år|# år|# dagar|sex månader} {gammal|}$
    """,
    "ja": """
        ~^免責事項
        ^免責事項$
        筆者個人の見解
        著者個人の見解
        執筆者個人の見解
        個人の見解であり
        投資を勧誘するもの
        投資勧誘を目的
        投資助言を目的
        医学的な助言に代わるもの
        医師の診断に代わる
        情報提供のみを目的
        情報提供を目的としたもの
        将来の見通しに関する記述
        情報は発表日現在のもの
        情報は発表時点のもの
        予告なく変更される場合があり
        予告なく変更することがあり
        自動生成されたもの
        自動生成された記事
        機械翻訳によ
        aiによって生成
        ~情報提供を目的とし
        ~情報の提供を目的とし
        ~投資の勧誘
        ~最終判断
        ~最終的な判断
        ご自身でお願い
        ~自己責任で
        ~執筆時点の
        取材時のもの
        取材当時のもの
        掲載当時のもの
        公開日時点の
        記事公開時点
        公開時点の情報
        ~変更になる場合
        変更となる場合があり
        変更になることがあり
        筆者の個人的見解
        筆者の個人的な見解
        個人的な見解であり
        筆者の見解であり
        ~所属する組織
        組織の見解
        ~責任を負いかね
        ~責任を負うものでは
        ~保証するものでは
        ~推奨するものでは
        ~個人の感想
        ~効果を保証
        診断に代わるもの
        診断や治療に代わる
        ~医療機関を受診
        ~医師に相談
        ~医療機関にご相談
        ~生成aiを利用
        ~生成aiを使用
        ~生成aiを活用
        ~生成aiで
        ~aiを活用し
        ~aiを利用し
        ~aiが作成
        ~aiで翻訳
        ~自動翻訳
        ~未成年者の飲酒
        ~20歳未満の飲酒
        ~公式見解では
        ~筆者個人のもの
        ~売買を推奨
        ~公開時点のもの
        ~異なる場合があり
        ~個人差があり
        ~aiによる翻訳
        ~aiによる
        ~校正した
        ~正確性を保証
        ~正確性を
        ~助言ではありません
        ~見解を示すもの
        ~個人的な意見
        ~代わるものではありません
        ^{本記事|この記事|本稿|記事}{の|は}{内容|見解|意見|情報|}*{筆者|著者|執筆者}*{個人|見解}*{ものであり|ものです|もので}*{編集部|当社|当サイト|所属|見解}
        ^{この|本}{記事|翻訳}は{ai|自動翻訳}{によって|により}{翻訳|生成|作成}{されています|されたものです|されました}
        {投資|売買|購入}{の最終|に関する|}{判断|決定}は*ご自身{の|で}{責任|判断}
        ^{本記事|この記事|当記事|本ページ|当サイト}{には|は|の}*{アフィリエイト|アフィリエイトリンク|プロモーション|広告}*{含み|含まれ|収益|利用}
        ^{本記事|この記事|当サイト|本サイト}*{医学的|医療|専門家|医師}*{助言|アドバイス|診断}*ものでは
        勧誘を目的と{するもの|したもの}では
        投資の勧誘を目的と{するもの|したもの}では
        ご自身の{判断|ご判断|責任}{と責任|で行|でお願い|において|にて|にお任せ}
        一切の責任を負いません$
        一切責任を負いません$
        お酒は{20歳|二十歳}になってから$
        ^{価格|料金|掲載価格|記載の価格|情報|掲載情報}は*時点の{情報です|ものです|価格です|情報|もの}$
    """,
    "ko": """
        투자 권유를 목적으로 하지 않-
        투자를 권유하기 위한 것이 아니-
        ~투자 권유가 아니-
        투자의 최종 결정은 * 본인의-
        투자 결과에 * 법적 책임소재-
        필자 개인의 의견-
        ~필자의 개인적인 의견-
        필자 개인의 견해-
        저자 개인의 견해-
        본지의 편집 방향과 다를 수-
        본지의 편집방향과 다를 수-
        본지의 편집방향과 일치하지 않을-
        ~본지의 입장과 다를 수-
        본지의 견해와 다를 수-
        본사의 입장과 다를 수-
        ~공식 입장과 다를 수 있습니다-
        이 기사는 ai가 작성-
        이 기사는 ai를 활용-
        이 기사는 인공지능이 작성-
        이 기사는 인공지능을 활용-
        이 기사는 투자 권유가-
        이 기사는 생성형 ai-
        편집 방향과 다를 수 있습니다-
        ~이 기사는 인공지능-
        ~이 기사는 ai-
        ~본 기사는 인공지능-
        ~본 기사는 ai-
        이 기사는 * 자동으로 작성-
        자동 번역된 기사-
        자동번역된 기사-
        ~기계 번역된-
        ~의학적 진단을 대신-
        ~의사의 진료를 대신-
        ~전문의의 진료를 대신-
        ~참고용으로만-
        ~원금 손실이 발생할 수-
        ~과거의 수익률이 미래-
        ~과거 수익률이-
        ~법적 책임을 지지 않습니다-
        ~책임을 지지 않습니다-
        ~전문의와 상담-
        ~정보 제공을 목적으로-
        ~보도자료를 바탕으로-
        ~면책-
        {이|본} {글|칼럼}{은|는} {필자|글쓴이}{의|} 개인 {의견|견해}-
        {본지|본사}의 {편집|공식} {방향|입장}{과|과는} {다를|무관|일치하지}-
        ^{이|본} {글은|콘텐츠는} {ai로|ai가|인공지능이} {작성|번역|생성}{하였습니다|했습니다|되었습니다|한 것입니다}
        ^{이|본} 기사는 {ai로|ai가|인공지능이} {번역|생성}{하였습니다|했습니다|되었습니다|한 것입니다}
        ^본 기사는 {ai로|ai가|인공지능이} 작성{하였습니다|했습니다|되었습니다}
        ^이 기사는 ai로 작성되었습니다
        ^{이|본} {기사는|글은|자료는|콘텐츠는} {투자|의학적} {권유가|조언이|조언을|판단을|권유를} {아닙니다|대체하지 않습니다|대신할 수 없습니다|의미하지 않습니다}
        {이|본} {포스팅은|기사는|글은} * {제휴|파트너스|쿠팡 파트너스} {활동|마케팅|링크}-
        {투자 판단의|투자에 대한|투자의} 책임은 * 본인에게 {있습니다|있음|있으며|있음을}
        말하기 어려운 고민이 있거나-
        자살예방상담전화 * 전문가의 상담-
        자살예방 상담전화 * 전문가의 상담-
    """,
    "da": """
        ~ansvarsfraskrivelse
        ~^ansvarsfraskrivelse
        dette er et debatindlæg
        dette er et læserbrev
        dette er en kronik
        ^dette er en kommentar
        ^dette er en leder
        ^dette er en klumme
        dette er et udtryk for skribentens
        indlægget er udtryk for
        er udtryk for skribentens egen
        er udtryk for skribentens holdning
        ~er alene udtryk for
        ~er skribentens egne
        er skribentens eget ansvar
        ~er forfatterens egne
        ~afspejler ikke nødvendigvis
        ~ikke nødvendigvis udtryk for
        afspejler ikke nødvendigvis redaktionens
        afspejler ikke nødvendigvis avisens
        ikke nødvendigvis udtryk for redaktionens
        ikke nødvendigvis udtryk for avisens
        udgør ikke investeringsrådgivning
        er ikke en anbefaling om at købe
        ^{indlægget|klummen|kronikken|dette indlæg|artiklen|debatindlægget|kommentaren} er * udtryk for * {skribentens|forfatterens} * {holdning|mening|holdninger}
        {artiklen|teksten|siden|indholdet|denne artikel} er {oversat automatisk|automatisk oversat|maskinoversat|oversat af ai|oversat med ai|oversat ved hjælp af ai}
        {artiklen|teksten|indholdet|indlægget|dette} {er ikke|udgør ikke|skal ikke opfattes som} {investeringsrådgivning|finansiel rådgivning|investeringsråd|lægelig rådgivning|juridisk rådgivning|en investeringsanbefaling}
        skal ikke betragtes som investerings-
        skal ikke opfattes som * anbefaling
        ~kan ikke erstatte * læge
        historiske afkast er ingen
        historisk afkast er ingen
        tidligere afkast er ingen
        artiklen er oversat med
        artiklen er oversat ved hjælp af
        artiklen er skrevet med hjælp
        artiklen er skrevet af en robot
        artiklen er genereret
        teksten er genereret
        denne artikel er genereret
        denne artikel er lavet med hjælp
        ~ved hjælp af ai
        ~ved hjælp af kunstig intelligens
        ~udelukkende til orientering
        ~påtager sig intet ansvar
        ~tager forbehold for
        vi tager forbehold for
        ~kontakt din læge
        ~erstatter ikke
        ~udgør ikke
        ~afkast er ingen garanti
        ^{oplysningerne|informationen|indholdet|artiklen} {kan ikke erstatte|må ikke erstatte|erstatter ikke} {lægelig|professionel|medicinsk|lægefaglig} rådgivning
        ^{artiklen|denne artikel|teksten} er {skrevet|lavet|genereret|oversat} {ved hjælp af|af} ai og {gennemgået|redigeret}
        ^{artiklen|denne artikel|teksten} er {skrevet|lavet|skabt|genereret} {ved hjælp af|med} {ai|kunstig intelligens}$
        ^{resuméet|resumeet|opsummeringen|sammenfatningen} er {lavet|skrevet|genereret} {af|med} {ai|kunstig intelligens}$
        ^{resuméet|resumeet|opsummeringen|sammenfatningen} er {lavet|skrevet|genereret} {af|med} ai og {gennemlæst|gennemgået}
        ^{teksten|artiklen|resuméet|billedet|oversættelsen|indholdet} er ai-genereret$
        ^{billedet|oversættelsen|indholdet} er genereret med ai$
        ^{teksten|artiklen|billedet|oversættelsen|indholdet} er genereret af ai$
        ^{resuméet|billedet|oversættelsen|indholdet} er skabt med ai$
        ^{billedet|oversættelsen|indholdet} er lavet med ai$
        ^ai-genereret {resumé|tekst|billede|opsummering|illustration|indhold}$
        ^{artiklen|denne artikel|dette indlæg} er mere end {# år|# dage|et år|# måneder} {gammel|gammelt}$
    """,
    "no": """
        ~ansvarsfraskrivelse
        ~^ansvarsfraskrivelse
        dette er et debattinnlegg
        dette er et leserinnlegg
        dette er et leserbrev
        dette er en kronikk
        ^dette er en kommentar
        ^dette er en leder
        ^dette er en ytring
        gir uttrykk for skribentens
        gir uttrykk for forfatterens
        gir uttrykk for kommentatorens
        uttrykker skribentens egne
        uttrykker forfatterens
        står for skribentens regning
        ~er skribentens egne
        ~er skribentens egen
        ~er forfatterens egne
        ~reflekterer ikke nødvendigvis
        ~gjenspeiler ikke nødvendigvis
        ~ikke nødvendigvis uttrykk for
        er ikke investeringsråd
        utgjør ikke investeringsråd-
        skal ikke anses som investerings-
        ^{innlegget|kronikken|dette innlegget|artikkelen|kommentaren|debattinnlegget|teksten} * uttrykk for * {skribentens|forfatterens} * {holdning|mening|holdninger|meninger}
        {artikkelen|teksten|siden|innholdet|saken} er {oversatt automatisk|automatisk oversatt|maskinoversatt|oversatt av ki|oversatt med ki|oversatt ved hjelp av ki}
        {artikkelen|teksten|innholdet|dette} {er ikke|utgjør ikke|skal ikke oppfattes som} {investeringsråd|investeringsrådgivning|finansiell rådgivning|medisinsk rådgivning|juridisk rådgivning|en kjøpsanbefaling}
        skal ikke oppfattes som * anbefaling
        ~må ikke oppfattes som * råd
        reflekterer ikke nødvendigvis redaksjonens
        gjenspeiler ikke nødvendigvis redaksjonens
        ikke nødvendigvis uttrykk for redaksjonens
        historisk avkastning er ingen
        artikkelen er automatisk
        saken er automatisk generert
        saken er skrevet av en robot
        saken er laget ved hjelp av
        artikkelen er laget ved hjelp av
        denne saken er laget med hjelp
        saken er oversatt med
        artikkelen er oversatt med
        ~ved hjelp av ai
        ~ved hjelp av kunstig intelligens
        ~ved hjelp av ki
        ~kun til informasjon
        ~tar forbehold om
        vi tar forbehold om
        ~påtar seg ikke ansvar
        ~kontakt lege
        ~erstatter ikke
        ~utgjør ikke
        ^{meninger|meningene} {i teksten|i innlegget|som uttrykkes|i artikkelen} står for {forfatterens|skribentens|avsenderens} {regning|egen regning}$
        ^{synspunkter|synspunktene|holdninger} {i teksten|i innlegget} står for {forfatterens|skribentens|avsenderens} {regning|egen regning}$
        ^{synspunkter|synspunktene|holdninger} {som uttrykkes|i artikkelen} står for {forfatterens|skribentens|avsenderens} {regning|egen regning}$
        ^{informasjonen|innholdet|artikkelen} {erstatter ikke|kan ikke erstatte} {medisinsk|profesjonell} {rådgivning|råd|behandling}$
        ^{informasjonen|innholdet|artikkelen} {erstatter ikke|kan ikke erstatte} {medisinske|helsefaglig} {rådgivning|råd|behandling}$
        ^{informasjonen|innholdet|artikkelen} {erstatter ikke|kan ikke erstatte} {medisinsk|profesjonell|helsefaglig} rådgivning
        ^artikkelen er {skrevet|laget} {ved hjelp av|av} {ki|ai} og {kvalitetssikret|gjennomgått|redigert}
        ^{saken|teksten} er {skrevet|laget} {ved hjelp av|av} {ki|ai} og {kvalitetssikret|gjennomgått|redigert}
        ^artikkelen er {generert|oversatt} {ved hjelp av|av} {ki|ai} og {kvalitetssikret|gjennomgått|redigert}
        ^{saken|teksten} er {generert|oversatt} {ved hjelp av|av} {ki|ai} og {kvalitetssikret|gjennomgått|redigert}
        ^{artikkelen|denne artikkelen} er {skrevet|laget|generert} {ved hjelp av|av|med} {ki|ai}$
        ^{saken|denne saken} er {skrevet|laget|generert} {ved hjelp av|av|med} {ki|ai}$
        ^{oppsummeringen|sammendraget|oppsummeringa} er {laget|skrevet} {av|med|ved hjelp av} {ki|ai|kunstig intelligens}$
        ^{oppsummeringen|sammendraget|oppsummeringa} er {generert|lagd} {av|med|ved hjelp av} {ki|ai|kunstig intelligens}$
        ^oppsummeringen er {laget|generert} {av|med|ved hjelp av} {ki|ai|kunstig intelligens (ki)} og {kvalitetssikret|gjennomgått|lest}
        ^{sammendraget|oppsummeringa} er {laget|generert} av {ki|ai|kunstig intelligens (ki)} og {kvalitetssikret|gjennomgått|lest}
        ^{sammendraget|oppsummeringa} er {laget|generert} {med|ved hjelp av} ki og {kvalitetssikret|gjennomgått|lest}
        ^{sammendraget|oppsummeringa} er {laget|generert} {med|ved hjelp av} {ai|kunstig intelligens (ki)} og {kvalitetssikret|gjennomgått|lest}
        ^teksten er {ki-generert|ai-generert|generert med ki|generert av ki|laget med ki|laget av ki|generert med kunstig intelligens}$
        ^saken er {ki-generert|ai-generert|generert med kunstig intelligens}$
        ^artikkelen er {ki-generert|ai-generert|generert med kunstig intelligens}$
        ^bildet er {ki-generert|ai-generert|generert med ki|generert av ki|laget med ki|laget av ki|generert med kunstig intelligens}$
        ^oppsummeringen er {ki-generert|ai-generert}$
        ^oversettelsen er {ki-generert|ai-generert|generert med ki|generert av ki|laget med ki|laget av ki|generert med kunstig intelligens}$
        ^{ki-generert|ai-generert} {oppsummering|bilde|tekst|sammendrag|illustrasjon}$
        ^{artikkelen|denne artikkelen} er {over|mer enn|meir enn} {ett år|eit år|# år|# dager|# måneder} {gammel|gammal}$
        ^{saken|denne saken|saka} er {over|mer enn|meir enn} {ett år|eit år} {gammel|gammal}$
        ^{saken|denne saken|saka} er {over|mer enn|meir enn} {# år|# dager|# måneder} {gammel|gammal}$
    """,
    "fi": """
        ~^vastuuvapauslauseke
        ~vastuuvapaus-
        ^tämä on kolumni
        ^tämä on mielipidekirjoitus
        ^tämä on kommentti
        ^tämä on pääkirjoitus
        ^tämä on puheenvuoro
        ^kirjoitus on mielipide
        kirjoitus edustaa kirjoittajan
        teksti edustaa kirjoittajan
        ~kirjoittajan omia mielipiteitä
        ~kirjoittajan omia näkemyksiä
        ~kirjoittajan oma näkemys
        näkemykset ovat kirjoittajan omia
        mielipiteet ovat kirjoittajan omia
        ~eivät välttämättä edusta
        ~ei välttämättä edusta
        ~eivät välttämättä vastaa
        ~eivät välttämättä heijasta
        ei ole sijoitusneuvontaa
        ei ole sijoitusneuvo
        ei ole sijoitussuositus
        ei ole tarkoitettu sijoitus-
        ei tule pitää sijoitus-
        ei ole kehotus ostaa
        ~ei korvaa lääkärin
        ~ei korvaa * lääkärin
        ^{kirjoituksessa|tekstissä|artikkelissa|kolumnissa|jutussa} esitetyt {mielipiteet|näkemykset|näkökannat}
        {artikkeli|teksti|juttu|sivu|käännös} on {konekäännetty|käännetty koneellisesti|käännetty automaattisesti|tehty tekoälyllä|käännetty tekoälyllä}
        {tämä artikkeli|artikkeli|kirjoitus|sisältö|teksti|tämä sisältö} ei ole {sijoitusneuvontaa|sijoitussuositus|lääketieteellistä neuvontaa|oikeudellista neuvontaa|sijoitusneuvo}
        ~eivät korvaa lääkärin
        eivät välttämättä edusta toimituksen
        ei välttämättä edusta toimituksen
        eivät välttämättä vastaa toimituksen
        eivät välttämättä edusta lehden
        historiallinen tuotto ei
        mennyt tuotto ei
        aiempi tuotto ei
        juttu on käännetty tekoälyn
        juttu on tehty tekoälyn
        artikkeli on käännetty tekoälyn
        artikkeli on tuotettu tekoälyn
        teksti on tuotettu tekoälyn
        juttu on automaattisesti
        artikkeli on automaattisesti
        jutun on tehnyt robotti
        ~tekoälyn avulla
        ~tekoälyä apuna
        ~hyödynnetty tekoälyä
        ~ei vastaa sisällön
        ~emme vastaa
        ~ota yhteyttä lääkäriin
        ~voi menettää sijoittam-
        ~sijoittamiseen liittyy
        ~oikeudet muutoksiin
        ^{artikkelin|jutun|tekstin|uutisen|tämän jutun|tämän artikkelin|käännöksen|tiivistelmän} on {kääntänyt|kirjoittanut|tuottanut|tiivistänyt|tehnyt} {tekoäly|kone|kielimalli|robotti}
        ^{tiivistelmä|uutinen|käännös|teksti|tämä teksti|tämä juttu} on {tuotettu|laadittu|tehty|kirjoitettu} {tekoälyllä|koneellisesti|koneavusteisesti|kielimallilla|tekoälyavusteisesti}
        {ei pidä|ei tule|ei voi} {tulkita|ymmärtää} {sijoitusneuvoksi|sijoitussuositukseksi|sijoitusneuvontana|sijoitussuosituksena|lääketieteelliseksi|oikeudelliseksi}
        ~{saattaa|voi} {olla|sisältää} virheitä
        ~pääoman voi menettää
        ~{eivät|ei} {ole|korvaa} {lääketieteellistä|oikeudellista|ammattilaisen|asiantuntijan}
        ^{kirjoittajan|kirjoittajien|kolumnistin} {mielipiteet|näkemykset} ovat hänen {omiaan|omia mielipiteitään}$
        ^{kyseessä on|tämä on} {mielipidekirjoitus|mielipideteksti|yleisönosastokirjoitus} {ja edustaa|, joka edustaa|, eikä se edusta}
        ^{kyseessä on|tämä on} {mielipidekirjoitus|mielipideteksti|yleisönosastokirjoitus}$
        ^{tiedot|sivun tiedot} {eivät korvaa|ei korvaa} {lääkärin|lääketieteellistä|terveydenhuollon|ammattilaisen} {neuvoja|neuvontaa|diagnoosia}
        ^{sisältö|artikkeli} {eivät korvaa|ei korvaa} {lääkärin|lääketieteellistä|terveydenhuollon|ammattilaisen} {neuvoja|neuvontaa|diagnoosia}
        ^{jutun|artikkelin|tekstin} {tekemisessä|kirjoittamisessa|tuottamisessa|kääntämisessä} on {hyödynnetty|käytetty|käytetty apuna} tekoälyä$
        ^{jutun|artikkelin|tekstin} {tekemisessä|kirjoittamisessa|kääntämisessä} on {hyödynnetty|käytetty} tekoälyä. {toimittaja|toimitus}
        ^{jutun|artikkelin|tekstin} {tekemisessä|kirjoittamisessa|kääntämisessä} on {hyödynnetty|käytetty} tekoälyä. {sisällön|sen}
        ^{tiivistelmä|yhteenveto} on {tekoälyn tekemä|tekoälyn tuottama|tekoälyn luoma|luotu tekoälyllä|tehty tekoälyllä|tuotettu tekoälyllä|luotu tekoälyn avulla|tehty tekoälyn avulla}{| ja toimittajan tarkistama| ja toimituksen tarkistama}$
        ^{kuva|kuvitus} on {luotu|tehty} {tekoälyllä|tekoälyn avulla}$
        ^{juttu|artikkeli|tämä juttu|tämä artikkeli} on yli {vuoden|# vuotta|kaksi vuotta|kolme vuotta|viisi vuotta|kymmenen vuotta|# kuukautta} vanha$
    """,
    "cs": """
        ~^právní upozornění
        ~^upozornění:
        názory autora nemusí
        názory autorů nemusí
        názory autora se nemusí
        názory autorů se nemusí
        názory * nemusí vyjadřovat
        názory * nemusí odrážet
        nemusí vyjadřovat stanovisko redakce
        nemusí vyjadřovat názor redakce
        nemusí se shodovat s názorem redakce
        nemusí se shodovat se stanoviskem
        text vyjadřuje názor autora
        článek vyjadřuje názor autora
        vyjadřuje pouze názor autora
        vyjadřuje osobní názor autora
        nepředstavuje investiční doporučení
        nejsou investičním doporučením
        není investičním doporučením
        není investiční doporučení
        ~nepředstavuje nabídku k nákupu
        ~má pouze informativní charakter
        ~mají pouze informativní charakter
        ~slouží pouze pro informaci
        ~slouží pouze k informačním účelům
        minulé výnosy nejsou
        minulá výkonnost není
        výnosy * nejsou zárukou budoucích
        článek byl vytvořen pomocí
        článek vznikl s pomocí umělé
        článek vznikl za pomoci umělé
        článek byl přeložen pomocí
        ~text byl vytvořen pomocí
        ~text byl vygenerován
        text vznikl s pomocí umělé
        text byl přeložen automaticky
        redakce nenese odpovědnost za
        redakce neodpovídá za obsah
        ~nenese odpovědnost za
        ~neodpovídá za obsah
        ~pomocí umělé inteligence
        ~pomocí ai
        ~s pomocí ai
        ~poraďte se s lékařem
        ~informativní charakter
        ~nenahrazuje
        ~investiční doporučení
        {informace|článek|text|obsah|rady|doporučení} * {nenahrazuje|nenahrazují} * {vyšetření|lékař|konzultac|poradenství|terapi}-
        {nenahrazuje|nenahrazují} {vyšetření lékařem|lékařské vyšetření|konzultaci s lékařem|návštěvu lékaře|odborné vyšetření}
        ^přeloženo {strojově|automaticky}
        nepředstavují investiční doporučení
        ^{článek|text|překlad} byl {přeložen|pořízen|vytvořen} {automaticky|strojově}$
        ^{článek|text|překlad} byl {přeložen|pořízen|vytvořen} {strojovým překladem|automatickým překladačem}$
        ^{tento článek|tento text} byl {přeložen|pořízen|vytvořen} {automaticky|strojově}$
        ^{tento článek|tento text} byl {přeložen|pořízen|vytvořen} {strojovým překladem|automatickým překladačem}$
        ^{text|článek|obrázek} {byl vytvořen|byla vytvořena} {s pomocí|za pomoci|pomocí} {umělé inteligence|ai}$
        ^{text|článek|obrázek} {vznikl|vznikla} {s pomocí|za pomoci|pomocí} {umělé inteligence|ai}$
        ^{ilustrace|tento text} {byl vytvořen|byla vytvořena} {s pomocí|za pomoci|pomocí} {umělé inteligence|ai}$
        ^tento článek {byl vytvořen|byla vytvořena} {s pomocí|za pomoci|pomocí} {umělé inteligence|ai}$
        ^{ilustrace|tento text|tento článek} {vznikl|vznikla} {s pomocí|za pomoci|pomocí} {umělé inteligence|ai}$
    """,
    "sk": """
        ~^právne upozornenie
        ~^upozornenie:
        názory autora nemusia
        názory autorov nemusia
        názory autora sa nemusia
        názory autorov sa nemusia
        názory * nemusia vyjadrovať
        názory * nemusia odrážať
        nemusia vyjadrovať stanovisko redakcie
        nemusia vyjadrovať názor redakcie
        nemusia sa zhodovať s názorom redakcie
        nemusia sa zhodovať s názormi redakcie
        text vyjadruje názor autora
        článok vyjadruje názor autora
        vyjadruje výlučne názor autora
        vyjadruje osobný názor autora
        nepredstavuje investičné odporúčanie
        nie je investičným odporúčaním
        nie sú investičným odporúčaním
        ~nepredstavuje ponuku na kúpu
        článok má len informatívny
        článok má iba informatívny
        informácie * majú len informatívny charakter
        text bol vytvorený pomocou umelej
        text bol vytvorený pomocou ai
        ~má iba informatívny charakter
        ~má len informatívny charakter
        ~majú len informatívny charakter
        ~má výlučne informatívny charakter
        ~slúži len na informačné účely
        minulé výnosy nie sú
        minulá výkonnosť nie je
        výnosy * nie sú zárukou budúcich
        článok bol vytvorený pomocou
        článok vznikol s pomocou umelej
        článok bol preložený pomocou
        ~text bol vytvorený pomocou
        ~text bol vygenerovaný
        text vznikol s pomocou umelej
        text bol preložený automaticky
        redakcia nezodpovedá za obsah {príspevkov|diskusie|diskusných|komentárov|externých|reklám|inzerátov|článkov|blogov|názorov|odkazovaných}
        ^redakcia nezodpovedá za obsah {inzercie|reklamy|inzerátov|diskusie|}$
        redakcia nenesie zodpovednosť za
        ~nenesie zodpovednosť za
        ~pomocou umelej inteligencie
        ~pomocou ai
        ~poraďte sa s lekárom
        ~informatívny charakter
        ~nenahrádza
        ~investičné odporúčanie
        {informácie|článok|text|obsah|rady|odporúčania} * {nenahrádza|nenahrádzajú} * {vyšetreni|lekár|konzultáci|poradenstv|terapi}-
        {nenahrádza|nenahrádzajú} {odborné vyšetrenie|lekárske vyšetrenie|konzultáciu s lekárom|návštevu lekára|vyšetrenie lekárom}
        ^preložené {strojovo|automaticky}
        ^{článok|text|preklad} bol {preložený|zhotovený|vytvorený} {automaticky|strojovo}$
        ^{článok|text|preklad} bol {preložený|zhotovený|vytvorený} {strojovým prekladom|automatickým prekladačom}$
        ^{tento článok|tento text} bol {preložený|zhotovený|vytvorený} {automaticky|strojovo}$
        ^{tento článok|tento text} bol {preložený|zhotovený|vytvorený} {strojovým prekladom|automatickým prekladačom}$
        ^{text|článok|obrázok} {bol vytvorený|bola vytvorená} {s pomocou|za pomoci|pomocou} {umelej inteligencie|ai}$
        ^{text|článok|obrázok} {vznikol|vznikla} {s pomocou|za pomoci|pomocou} {umelej inteligencie|ai}$
        ^{ilustrácia|tento text} {bol vytvorený|bola vytvorená} {s pomocou|za pomoci|pomocou} {umelej inteligencie|ai}$
        ^tento článok {bol vytvorený|bola vytvorená} {s pomocou|za pomoci|pomocou} {umelej inteligencie|ai}$
        ^{ilustrácia|tento text|tento článok} {vznikol|vznikla} {s pomocou|za pomoci|pomocou} {umelej inteligencie|ai}$
    """,
    "hu": """
        ~^jognyilatkozat
        ~^felelősségkizárás
        ~^jogi nyilatkozat
        nem minősül befektetési
        nem minősülnek befektetési
        nem tekinthető befektetési
        nem tekinthetők befektetési
        nem minősül * befektetési tanács-
        nem minősül ajánlattételnek
        ~nem minősül orvosi
        nem feltétlenül tükrözi a szerkesztőség
        nem feltétlenül tükrözik a szerkesztőség
        nem feltétlenül egyezik a szerkesztőség
        nem feltétlenül egyeznek a szerkesztőség
        nem feltétlenül tükrözi a lap
        a cikk gépi fordítással
        a cikk automatikusan generált
        ~nem feltétlenül tükrözi
        ~nem feltétlenül tükrözik
        ~nem feltétlenül egyezik
        ~nem feltétlenül egyeznek
        ~a szerző saját véleménye
        a szerző véleményét tükrözi
        a szerzők véleményét tükrözi
        a szerző magánvéleménye
        a véleménycikkek nem
        ~kizárólag tájékoztató jellegű
        ~csak tájékoztató jellegű
        ~tájékoztató jellegűek, és nem
        kizárólag tájékoztatási célt
        a kockázatokról és a mellékhatásokról
        a múltbeli hozamok nem
        múltbeli teljesítmény nem
        a cikk mesterséges intelligencia
        a cikket mesterséges intelligencia
        a szöveg mesterséges intelligencia
        a cikk fordítását mesterséges
        ~a fordítás gépi
        ~gépi fordítással készült
        ~automatikusan generált
        ~mesterséges intelligencia segítségével
        ~tájékoztató jellegű
        ~nem vállal felelősséget
        ~nem vállalunk felelősséget
        nem vállalunk felelősséget a
        ~forduljon orvosához
        ~kezelőorvosát
        ~nem helyettesíti
        ~nem minősül
        nem helyettesíti {a szakorvosi|az orvosi} {vizsgálatot|tanácsot|konzultációt}
        ^a fordítás {mesterséges intelligenciával|gépi fordítóval} készült
        ^{a cikk|ez a cikk|a szöveg} {automatikus fordítással|gépi fordítással} készült$
        ^{a cikk|ez a cikk|a szöveg} {gépi fordító segítségével|automatikus fordítóval} készült$
        ^{ez a szöveg|a fordítás} {automatikus fordítással|gépi fordítással} készült$
        ^{ez a szöveg|a fordítás} {gépi fordító segítségével|automatikus fordítóval} készült$
        ^{a cikk|ez a cikk|a szöveg} {mesterséges intelligencia|mi|ai} {segítségével|közreműködésével} készült$
        ^{a kép|az illusztráció} {mesterséges intelligencia|mi|ai} {segítségével|közreműködésével} készült$
        {nem feltétlenül egyezik|nem feltétlenül egyeznek|nem feltétlenül azonos} * {szerkesztőségével|szerkesztőség véleményével|szerkesztőség álláspontjával|lap álláspontjával|kiadó véleményével}
        ^{a cikkben|az írásban|a cikkben megfogalmazottak|az írásban megfogalmazottak|a leírtak|az itt megfogalmazottak} * {a szerző véleményét|a szerző álláspontját|a szerző magánvéleményét} {tükrözik|tükrözi}
    """,
    "ro": """
        ~^declinarea responsabilității
        ~^disclaimer
        opiniile exprimate {în|aici|pe|de|sunt} * {aparțin|ale}
        opiniile exprimate aparțin
        opiniile exprimate îi aparțin {autorului|autoarei|semnatarului|exclusiv|în exclusivitate}
        {punctele de vedere|părerile|ideile|afirmațiile} {exprimate|prezentate|din} * aparțin {autor|semnatar|exclusiv|în exclusivitate}-
        opiniile exprimate aparțin {autorului|autorilor|autoarei|semnatarului} * nu {reflectă|reprezintă|angajează|coincid}
        opiniile exprimate nu {reflectă neapărat|reprezintă neapărat|angajează redacția|reflectă poziția redacției|reprezintă poziția redacției}
        opiniile exprimate {în acest|în această|în articol|în acest articol|în text|în comentarii|aici|de autor|de autori|de autorul|de autorii|de semnatar|de colaboratori|în rubrica|în editorial|pe acest|pe site} * nu {reflectă|reprezintă|angajează|coincid}
        ~nu reflectă neapărat
        ~nu reprezintă neapărat
        ~nu coincid neapărat
        punctul de vedere al autorului și nu
        reprezintă exclusiv opinia autorului
        reprezintă opinia autorului
        responsabilitatea * aparține exclusiv autor-
        nu constituie recomandare
        nu constituie recomandări
        nu reprezintă o recomandare de investiții
        nu reprezintă recomandări de investiții
        ~nu reprezintă consultanță
        ~are caracter pur informativ
        ~are caracter strict informativ
        ~are caracter informativ și nu
        ~au caracter informativ și nu
        ~au caracter pur informativ
        ~exclusiv în scop informativ
        performanțele anterioare nu
        ~performanțele trecute nu
        nu reflectă neapărat poziția
        nu reflectă neapărat punctul
        nu reflectă neapărat opinia
        nu reprezintă neapărat punctul
        articol are caracter
        articolul are caracter
        nu constituie o recomandare de investiții
        nu constituie o recomandare de cumpărare
        randamentele trecute nu
        acest articol a fost generat
        acest articol a fost scris cu ajutorul
        acest articol a fost tradus automat
        articol generat cu ajutorul
        textul a fost tradus automat
        text generat de inteligența
        ~cu ajutorul inteligenței artificiale
        ~scop informativ
        ~caracter informativ
        ~nu își asumă responsabilitatea
        nu ne asumăm responsabilitatea
        ~consultați medicul
        ~adresați-vă medicului
        ~nu înlocuiește
        ~nu constituie
        ~acesta este un medicament
        ^{părerile|punctele de vedere} exprimate {în|aici|pe} * {nu reflectă|nu reprezintă|aparțin|nu angajează}
        ^{opinia|părerea} {autorului|redacției|semnatarului} {nu reflectă|nu reprezintă|poate să nu|nu coincide}
        ^{acest articol|acest material|articolul} * nu {constituie|reprezintă} {un sfat|o recomandare|o consultație} {financiar-|medical-|de investiții}
        ^{informațiile|materialul|articolul} {prezentate|din acest articol|are|au} * {caracter informativ|scop informativ|scop pur informativ|strict informativ|scopuri informative}
        ^{articol tradus|text tradus|tradus|traducere realizată|acest articol a fost tradus|această pagină a fost tradusă} {automat|cu ajutorul inteligenței artificiale|cu ajutorul ai|de inteligența artificială|cu google translate}
        ^{articol|text|imagine} {generat|generată|creat|creată} {cu ajutorul inteligenței artificiale|cu ai|de ai|cu ajutorul ai}$
        ^informațiile * nu {constituie|reprezintă} {un sfat|o recomandare|o consultație} {financiar-|medical-|de investiții}
        ^{acest articol|acest material|articolul|informațiile} * nu {constituie|reprezintă} {un sfat|o recomandare|o consultație} {investițional-|juridic-}
        ^{acest articol|acest material|articolul|informațiile} * nu {constituie|reprezintă} {consultanță|sfaturi} {financiar-|medical-|de investiții}
        ^{acest articol|acest material|articolul|informațiile} * nu {constituie|reprezintă} {consultanță|sfaturi} {investițional-|juridic-}
        ^{articol|text|imagine} realizat {cu ajutorul inteligenței artificiale|cu ai|de ai|cu ajutorul ai}$
        ^{ilustrație|conținut|fotografie} {generat|generată|creat|creată|realizat} {cu ajutorul inteligenței artificiale|cu ai|de ai|cu ajutorul ai}$
        ^{articol|text|imagine} {generat|generată|creat|creată|realizat} {de inteligența artificială|cu inteligență artificială|automat}$
        ^{ilustrație|conținut|fotografie} {generat|generată|creat|creată|realizat} {de inteligența artificială|cu inteligență artificială|automat}$
        ^informațiile nu constituie
        riscul de a pierde {întreaga sumă|toți banii|banii investiți}
    """,
    "bg": """
        ~^отказ от отговорност
        мнението на автора може да не
        мненията на авторите може да не
        мнението на редакцията може да не
        ~може да не съвпада с мнението
        ~може да не съвпада с позицията
        ~може да не съвпадат с позицията
        може да не отразява * редакция-
        ~не отразява непременно
        ~не отразяват непременно
        ~не изразява непременно
        изразява личното мнение на автора
        изразява мнението на автора
        изразяват личното мнение
        са лични мнения на авторите
        лично мнение на автора и не
        не е съвет за покупка или продажба
        не представлява инвестиционен съвет
        не е инвестиционен съвет
        не е препоръка за покупка
        ~не е препоръка за вземане на
        ~има само информативен характер
        ~имат само информативен характер
        ~има информационен характер и не
        ~има информативен характер и не
        ~има аналитичен характер и не
        ~е с аналитичен характер и не
        ~с информационен характер и не
        ~единствено с информативна цел
        не отразява непременно позицията
        не отразява непременно мнението
        не отразяват непременно позицията
        материалът е с аналитичен характер
        материалът има информативен
        статията има информативен
        статията има информационен
        не представлява съвет за покупка
        не представлява препоръка за покупка
        минали резултати не гарантират
        предходни резултати не са
        текстът е генериран
        статията е генерирана
        текстът е създаден с помощта
        статията е създадена с помощта
        статията е преведена автоматично
        материалът е преведен автоматично
        преведен с помощта на изкуствен
        редакцията не носи отговорност
        ~не носи отговорност за
        ~не носим отговорност за
        ~с помощта на изкуствен интелект
        ~консултирайте се с лекар
        ~информативен характер
        ~не замества
        ~не представлява
        ^{мнението|мненията|позицията|изразените мнения|становищата} {на автора|на авторите|в статията} {не отразява|не отразяват|може да не съвпада|може да не съвпадат}
        ^{мнението|мненията|позицията|изразените мнения|становищата} {в текста|в коментарите|на автора в статията} {не отразява|не отразяват|може да не съвпада|може да не съвпадат}
        ^{мнението|мненията|позицията|изразените мнения|становищата} {на автора|на авторите|в статията} {не е задължително|не съвпада задължително|невинаги съвпада}
        ^{мнението|мненията|позицията|изразените мнения|становищата} {в текста|в коментарите|на автора в статията} {не е задължително|не съвпада задължително|невинаги съвпада}
        ^{редакцията|сайтът|редакционният екип} {не носи отговорност|не споделя непременно|може да не споделя|невинаги споделя} {за|мнението|мненията|позицията}
        ^{материалът|статията|информацията|тази статия|публикацията} * не {представлява|е|съставлява} {инвестиционен съвет|инвестиционна препоръка|финансов съвет|медицински съвет}
        ^{материалът|статията|информацията|тази статия|публикацията} * не {представлява|е|съставлява} {правен съвет|медицинска консултация|препоръка за|заместител на}
        ^{информацията|статията|материалът} {в статията|в сайта|е|има} * {с информативна цел|информативен характер|информативни цели|с информационна цел|ориентировъчен характер}
        ^{статията е преведена|текстът е преведен|преводът е направен|тази статия е преведена|страницата е преведена|преведено} {автоматично|с изкуствен интелект|от изкуствен интелект|машинно|с google translate|чрез ии}
        ^{статията е създадена|текстът е създаден|изображението е създадено|изображението е генерирано|илюстрацията е създадена|илюстрацията е генерирана|този текст е създаден|снимката е генерирана} {с изкуствен интелект|с помощта на изкуствен интелект|от изкуствен интелект|с ии|автоматично|чрез изкуствен интелект}$
    """,
    "el": """
        ~^αποποίηση ευθύνης
        ~^δήλωση αποποίησης
        οι απόψεις που εκφράζονται * δεν {εκφράζουν|αντιπροσωπεύουν|ταυτίζονται|απηχούν|αντανακλούν|αποτελούν|υιοθετούνται|δεσμεύουν|είναι απαραίτητα}
        οι απόψεις που εκφράζονται * είναι
        οι απόψεις που διατυπώνονται
        τα ενυπόγραφα άρθρα
        ~δεν αντιπροσωπεύουν απαραίτητα
        ~δεν αντανακλούν απαραίτητα
        ~δεν εκφράζουν απαραίτητα
        ~δεν εκφράζει απαραίτητα
        ~δεν απηχούν απαραίτητα
        ~δεν συμπίπτουν απαραίτητα
        δεν υιοθετεί κατ' ανάγκη
        δεν υιοθετεί απαραίτητα
        εκφράζει την προσωπική άποψη του συντάκτη
        εκφράζουν αποκλειστικά τον συντάκτη
        εκφράζουν αποκλειστικά τους συγγραφείς
        εκφράζει αποκλειστικά τον συγγραφέα
        ~απηχούν αποκλειστικά
        δεν αποτελεί επενδυτική
        δεν αποτελούν επενδυτική
        δεν συνιστά επενδυτική
        δεν συνιστούν επενδυτική
        ~δεν αποτελεί σύσταση
        ~δεν αποτελεί προτροπή
        ~δεν αποτελούν προτροπή
        ~δεν αποτελεί ιατρική
        ~δεν υποκαθιστούν * ιατρ-
        ~δεν αντικαθιστά * γιατρ-
        ~δεν αντικαθιστά * ιατρ-
        ~έχει καθαρά ενημερωτικό
        ~έχουν καθαρά ενημερωτικό
        ~αποκλειστικά για ενημερωτικούς
        ~έχει ενημερωτικό χαρακτήρα και δεν
        ~έχουν ενημερωτικό χαρακτήρα και δεν
        οι προηγούμενες αποδόσεις δεν
        οι αποδόσεις του παρελθόντος δεν
        ~το άρθρο δημιουργήθηκε με
        δεν αντιπροσωπεύουν απαραίτητα τις απόψεις
        δεν εκφράζουν απαραίτητα τις απόψεις
        δεν εκφράζουν απαραίτητα τη θέση
        το κείμενο δημιουργήθηκε με τη βοήθεια
        το άρθρο δημιουργήθηκε με τη βοήθεια
        ~το κείμενο δημιουργήθηκε με
        το άρθρο μεταφράστηκε αυτόματα
        το κείμενο μεταφράστηκε αυτόματα
        ~με τη βοήθεια τεχνητής νοημοσύνης
        ~με χρήση τεχνητής νοημοσύνης
        ~δεν φέρει ευθύνη
        ~δεν φέρουμε ευθύνη
        ~ουδεμία ευθύνη
        ~συμβουλευτείτε τον γιατρό
        ~ενημερωτικό χαρακτήρα
        ~δεν αποτελεί
        ~δεν υποκαθιστά
        ^{οι απόψεις|η άποψη|οι γνώμες} {του συντάκτη|των συντακτών|που εκφράζονται} * {δεν εκφράζουν|δεν αντιπροσωπεύουν|δεν απηχούν|δεν αντανακλούν}
        ^{οι απόψεις|η άποψη|οι γνώμες} {του αρθρογράφου|των αρθρογράφων|του συγγραφέα} * {δεν εκφράζουν|δεν αντιπροσωπεύουν|δεν απηχούν|δεν αντανακλούν}
        ^{το άρθρο|το παρόν άρθρο|το κείμενο} * δεν {αποτελεί|αποτελούν|συνιστά|συνιστούν} {επενδυτική συμβουλή|επενδυτικές συμβουλές|ιατρική συμβουλή|ιατρικές συμβουλές}
        ^{οι πληροφορίες|το περιεχόμενο} * δεν {αποτελεί|αποτελούν|συνιστά|συνιστούν} {επενδυτική συμβουλή|επενδυτικές συμβουλές|ιατρική συμβουλή|ιατρικές συμβουλές}
        ^{το άρθρο|το παρόν άρθρο|το κείμενο} * δεν {αποτελεί|αποτελούν|συνιστά|συνιστούν} {νομική συμβουλή|νομικές συμβουλές|οικονομική συμβουλή|προτροπή για}
        ^{οι πληροφορίες|το περιεχόμενο} * δεν {αποτελεί|αποτελούν|συνιστά|συνιστούν} {νομική συμβουλή|νομικές συμβουλές|οικονομική συμβουλή|προτροπή για}
        ^{οι πληροφορίες|το άρθρο|το περιεχόμενο|τα κείμενα} * {ενημερωτικό χαρακτήρα|ενημερωτικούς σκοπούς|πληροφοριακό χαρακτήρα|πληροφοριακούς σκοπούς} {και|δεν|μόνο}
        ^{το άρθρο μεταφράστηκε|το κείμενο μεταφράστηκε|η μετάφραση έγινε|αυτό το άρθρο μεταφράστηκε|αυτή η σελίδα μεταφράστηκε|μεταφράστηκε} {αυτόματα|με τεχνητή νοημοσύνη|από τεχνητή νοημοσύνη|με τη βοήθεια τεχνητής νοημοσύνης|με google translate|με ai}
        ^{το άρθρο δημιουργήθηκε|το κείμενο δημιουργήθηκε|η εικόνα δημιουργήθηκε|αυτό το άρθρο δημιουργήθηκε|η φωτογραφία δημιουργήθηκε|εικόνα που δημιουργήθηκε} {με τεχνητή νοημοσύνη|από τεχνητή νοημοσύνη|με τη βοήθεια τεχνητής νοημοσύνης|με τη χρήση τεχνητής νοημοσύνης|με ai|μέσω τεχνητής νοημοσύνης|αυτόματα}$
        ^{οι πληροφορίες|τα στοιχεία|οι συμβουλές|το περιεχόμενο} {του άρθρου|του κειμένου|του παρόντος|του site|της ιστοσελίδας|που} * δεν {υποκαθιστούν|υποκαθιστά|αντικαθιστούν|αντικαθιστά} {την ιατρική|τη συμβουλή|την συμβουλή|τον γιατρό|τη γνώμη|ιατρική}
        {ενημερωτικού χαρακτήρα|ενημερωτικό χαρακτήρα|πληροφοριακού χαρακτήρα} και δεν {υποκαθιστούν|υποκαθιστά|αντικαθιστούν|αντικαθιστά|αποτελούν|αποτελεί} {την ιατρική|ιατρική|τη συμβουλή|τη γνώμη|συμβουλή|σύσταση}
    """,
    "uk": """
        ~^відмова від відповідальності
        думка редакції може не
        думка автора може не {збігатися|збігатись|співпадати|відображати|відповідати|поділятися}
        думки авторів можуть не
        погляди авторів можуть не
        позиція редакції може не
        ~може не збігатися з думкою
        ~може не збігатися з позицією
        ~може не збігатися з поглядами
        ~можуть не збігатися з думкою
        ~можуть не збігатися з позицією
        ~може не співпадати з
        ~можуть не співпадати з
        ~може не поділяти думку
        може не відображати * редакції
        ~не обов'язково відображ-
        ~не обов'язково збіга-
        відображає винятково точку зору автора
        відображає особисту думку автора
        ~є особистою думкою автора
        може не збігатися з думкою редакції
        можуть не збігатися з думкою редакції
        може не збігатися з позицією редакції
        можуть не збігатися з позицією редакції
        матеріал носить інформаційний
        матеріал має інформаційний
        стаття має інформаційний
        самолікування може бути шкідливим для вашого
        редакція може не поділяти
        редакція не несе відповідальності
        редакція не відповідає за
        редакція не завжди поділяє
        не є інвестиційною рекомендацією
        не є інвестиційною порадою
        не є фінансовою порадою
        не є інвестиційними
        не є публічною офертою
        ~не є рекомендацією щодо
        ~не замінюють консультаці-
        ~не може замінити * лікар-
        ~носить інформаційний характер
        ~має суто інформаційний
        ~має виключно інформаційний
        ~має лише інформаційний
        ~має інформаційний характер і не
        ~має ознайомчий характер
        ~виключно в ознайомчих цілях
        ~не займайтеся самолікуванням
        ~не займайтесь самолікуванням
        ~самолікування може бути шкідливим
        минулі результати не гарантують
        минула дохідність не
        текст створено за допомогою
        матеріал створено за допомогою
        матеріал підготовлено за допомогою ші
        текст перекладено автоматично
        переклад здійснено за допомогою
        ~за допомогою штучного інтелекту
        ~за допомогою ші
        ~інформаційний характер
        ~проконсультуйтеся з лікарем
        ~не несе відповідальності за
        ~не є рекомендацією
        ~не замінює
        ^{думка|позиція|точка зору} {автора|авторів|редакції|колумніста} може не {збігатися|співпадати|відображати|відповідати}
        ^{думка|думки|точка зору|погляди} {автора|авторів|колумністів} {не відображає|не відображають|можуть не збігатися|не обов'язково збігається|не завжди збігається}
        ^{редакція|редакція сайту} {може не поділяти|не завжди поділяє|не поділяє|не несе відповідальності за} {думку|думки|думок|погляди|зміст|достовірність}
        ^{матеріал|стаття|інформація|публікація} * не є {індивідуальною інвестиційною|інвестиційною|фінансовою|медичною|юридичною} {рекомендацією|консультацією|порадою}
        ^{інформація|стаття} {надана|призначена|подана|має|носить} * {довідковий характер|інформаційних цілях|ознайомчих цілях|інформаційний характер|ознайомлення|ознайомчий характер}
        ^{статтю перекладено|матеріал перекладено|текст перекладено|переклад виконано|цю статтю перекладено|цю сторінку перекладено} {автоматично|машинним перекладом|за допомогою ші|штучним інтелектом|за допомогою google|за допомогою штучного інтелекту}
        ^{статтю створено|матеріал створено|текст створено|зображення створено|ілюстрацію створено|зображення згенеровано|ілюстрацію згенеровано|цей текст створено} {за допомогою ші|за допомогою штучного інтелекту|штучним інтелектом|з використанням ші|автоматично|нейромережею}$
        ^{думка|думки|точка зору|погляди} {автора|авторів|колумністів} можуть не відображати
        ^{думки|погляди} {автора|авторів|колумністів} може не збігатися
        ^думка колумністів може не збігатися
        ^точка зору колумністів може не збігатися
    """,
    "tr": """
        ~^yasal uyarı
        ~^sorumluluk reddi
        ^yasal uyarı$
        yatırım tavsiyesi değildir
        yatırım tavsiyesi niteliği taşımaz
        yatırım tavsiyesi niteliğinde değildir
        yatırım tavsiyesi içermez
        yatırım tavsiyesi içermemektedir
        yatırım danışmanlığı kapsamında değil-
        yatırım bilgi, yorum ve tavsiyeleri
        al-sat tavsiyesi değil-
        tıbbi tavsiye niteliği taşımaz
        ~tıbbi tavsiye değildir
        ~doktor tavsiyesi yerine
        ~doktor muayenesi yerine
        ~hekim muayenesinin yerine
        ~tedavi yerine geçmez
        tanı ve tedavi amacıyla kullanılamaz
        ~bilgilendirme amacı taşır
        ~bilgilendirme amacıyla hazırlanmış-
        ~yazarın kendi görüş-
        ~yazarın kişisel görüş-
        ~yazarların kendi görüş-
        yazarın görüşlerini yansıt-
        yazarlarına aittir
        sorumluluğu yazarına aittir
        sorumluluğu yazarlarına aittir
        yazıların sorumluluğu
        yayın politikasını yansıtmayabilir
        editoryal politikasını yansıtmayabilir
        ~görüşlerini yansıtmayabilir
        ~görüşlerini yansıtmaz
        gazetemizi bağlamaz
        sitemizi bağlamaz
        gazeteyi bağlamaz
        geçmiş performans gelecek-
        ~geçmiş getiriler gelecek-
        bu haber yapay zeka
        bu haber yapay zekâ
        bu içerik yapay zeka
        bu metin yapay zeka
        bu yazı yapay zeka
        bu makale yapay zeka
        ~makine çevirisi ile
        ~otomatik olarak çevrilmiştir
        bu içerik bilgilendirme amaçlıdır
        bu yazı bilgilendirme amaçlıdır
        görüşlerini yansıtmayabilir,
        yazarın kendi görüşleridir
        yazarın kendi görüşüdür
        ~yapay zeka desteğiyle
        ~yapay zekâ desteğiyle
        ~yapay zeka yardımıyla
        ~bilgilendirme amaç-
        ~doktorunuza danış-
        ~hekiminize danış-
        ~sorumlu tutulamaz
        ~sorumluluk kabul etmez
        ~yatırım tavsiyesi
        ^bu {yazıdaki|makaledeki|haberdeki} {görüşler|fikirler|görüş ve düşünceler} * {yazara|yazarına|yazarın} {aittir|kendisine aittir}
        ^bu {yazıda ifade edilen|makalede ifade edilen|yazıda yer alan} {görüşler|fikirler|görüş ve düşünceler} * {yazara|yazarına|yazarın} {aittir|kendisine aittir}
        ^{yazıda|makalede|köşe yazılarında} {ifade edilen|yer alan|dile getirilen} {görüşler|fikirler|düşünceler} * {yansıtmayabilir|yansıtmaz}
        ^{yazıda|makalede|köşe yazılarında} {ifade edilen|yer alan|dile getirilen} {görüşler|fikirler|düşünceler} * {yansıtmamaktadır|aittir}
        {yalnızca|sadece} {bilgilendirme|genel bilgilendirme|bilgi verme} amaçlıdır{,|;} {tıbbi|yatırım|hukuki}
        {yalnızca|sadece} {bilgilendirme|genel bilgilendirme|bilgi verme} amaçlıdır{.| ve} {tıbbi|yatırım|hukuki}
        {yalnızca|sadece} {bilgilendirme|genel bilgilendirme|bilgi verme} amaçlıdır{,|;} {doktor|profesyonel|tedavi}
        {yalnızca|sadece} {bilgilendirme|genel bilgilendirme|bilgi verme} amaçlıdır{.| ve} {doktor|profesyonel|tedavi}
        ^bu {metin|haber|yazı} yapay {zeka|zekâ} {yardımıyla|desteğiyle|tarafından} {özetlenmiştir|oluşturulmuştur|hazırlanmıştır}$
        ^bu {metin|haber|yazı} yapay {zeka|zekâ} {yardımıyla|desteğiyle|tarafından} {üretilmiştir|çevrilmiştir}$
        ^bu {metin|haber|yazı} yapay {zeka|zekâ} {kullanılarak|ile} {özetlenmiştir|oluşturulmuştur|hazırlanmıştır|üretilmiştir|çevrilmiştir}$
        ^bu {içerik|özet} yapay {zeka|zekâ} {yardımıyla|desteğiyle|tarafından} {özetlenmiştir|oluşturulmuştur|hazırlanmıştır|üretilmiştir|çevrilmiştir}$
        ^bu {içerik|özet} yapay {zeka|zekâ} {kullanılarak|ile} {özetlenmiştir|oluşturulmuştur|hazırlanmıştır|üretilmiştir|çevrilmiştir}$
    """,
    "ar": """
        ~^إخلاء مسؤولية
        ~^إخلاء المسؤولية
        ^إخلاء مسؤولية$
        ^إخلاء المسؤولية$
        ~لا تعبر بالضرورة عن
        ~لا يعبر بالضرورة عن
        لا تعبّر بالضرورة عن
        لا يعبّر بالضرورة عن
        ~لا تعكس بالضرورة
        ~لا يعكس بالضرورة
        ~لا تمثل بالضرورة
        ~لا يمثل بالضرورة
        ~ولا تعبر بالضرورة عن
        ~ولا تعكس بالضرورة
        ~ولا يعكس بالضرورة
        تعبر عن رأي كاتبها$
        تعبر عن رأي كاتبها {ولا|وليس|فقط|وحده|فحسب|دون}
        يعبر عن رأي كاتبه$
        يعبر عن رأي كاتبه {ولا|وليس|فقط|وحده|فحسب|دون}
        يعبر عن رأي صاحبه$
        يعبر عن رأي صاحبه {ولا|وليس|فقط|وحده|فحسب|دون}
        تعبر عن آراء كاتبها$
        تعبر عن آراء كاتبها {ولا|وليس|فقط|وحده|فحسب|دون}
        تعبر عن رأي أصحابها$
        تعبر عن رأي أصحابها {ولا|وليس|فقط|وحده|فحسب|دون}
        تعبر عن آراء أصحابها$
        تعبر عن آراء أصحابها {ولا|وليس|فقط|وحده|فحسب|دون}
        ~المقالات المنشورة تعبر
        تعبر بالضرورة عن رأي
        يعبر بالضرورة عن رأي
        تعبر بالضرورة عن موقف
        تعبر بالضرورة عن وجهة
        يعبر بالضرورة عن وجهة
        تعكس بالضرورة رأي
        تعكس بالضرورة آراء
        تعكس بالضرورة وجهة
        يعكس بالضرورة وجهة
        تمثل بالضرورة رأي
        ^المقالات المنشورة تعبر
        لا تغني عن استشارة الطبيب
        ~الآراء الواردة في
        لا يعد نصيحة استثمارية
        لا تعد نصيحة استثمارية
        لا يشكل نصيحة استثمارية
        لا تشكل نصيحة استثمارية
        ~لا تشكل توصية
        ~لا يشكل توصية
        ليس نصيحة استثمارية
        ليست نصيحة استثمارية
        ليست توصية بشراء
        ~لا يغني عن استشارة
        ~لا تغني عن استشارة
        ~ولا تغني عن استشارة
        ~ليست بديلا عن استشارة
        ~ليس بديلا عن استشارة
        ~لأغراض إعلامية فقط
        ~لأغراض المعلومات فقط
        ~لأغراض تثقيفية فقط
        ~للأغراض الإعلامية فقط
        الأداء السابق ليس
        الأداء السابق لا
        تمت ترجمة هذا المقال
        تمت ترجمة هذا النص
        ترجم هذا المقال آليا
        تم إنشاء هذا المحتوى بواسطة
        تم إعداد هذا المحتوى بواسطة الذكاء
        كتب هذا المقال بمساعدة الذكاء
        ~بواسطة الذكاء الاصطناعي
        ~بمساعدة الذكاء الاصطناعي
        ~غير مسؤول عن
        ~لا يتحمل الموقع
        ~لا تتحمل * مسؤولية
        ~لا يتحمل * مسؤولية
        ~استشر طبيبك
        ~استشارة الطبيب
        ~نصيحة استثمارية
        ^هذا {المحتوى|المقال|الموقع} لا {يشكل|يعد|يعتبر|يمثل} {نصيحة مالية|نصيحة طبية|استشارة طبية}$
        ^هذا {المحتوى|المقال|الموقع} لا {يشكل|يعد|يعتبر|يمثل} {استشارة قانونية|توصية استثمارية|استشارة مالية}$
        ^{لا يشكل|ليس|لا يعد} {هذا المحتوى|هذا المقال} {نصيحة مالية|نصيحة استثمارية|استشارة طبية}
        ^{تم إنشاء|تم إعداد|تمت كتابة} هذا {النص|المقال|المحتوى} {بواسطة|باستخدام|بمساعدة} {الذكاء الاصطناعي|أدوات الذكاء الاصطناعي}
        ^{تم إنشاء|تم إعداد|تمت كتابة} هذا {الملخص|الخبر} {بواسطة|باستخدام|بمساعدة} {الذكاء الاصطناعي|أدوات الذكاء الاصطناعي}
        ^{تم تلخيص|تم توليد} هذا {النص|المقال|المحتوى|الملخص|الخبر} {بواسطة|باستخدام|بمساعدة} {الذكاء الاصطناعي|أدوات الذكاء الاصطناعي}
    """,
    "fa": """
        ~^سلب مسئولیت
        ~^سلب مسوولیت
        ~لزوما بیانگر
        ~لزوماً بیانگر
        ~لزوما به معنای تایید
        ~لزوما نظر
        ~لزوماً نظر
        ~لزوما دیدگاه
        ~لزوماً دیدگاه
        ~لزوما بازتاب‌دهنده
        ~لزوماً بازتاب‌دهنده
        نظر شخصی نویسنده است
        ~دیدگاه نویسنده است و
        ~بیانگر نظر نویسنده
        ~بیانگر دیدگاه نویسنده
        مسئولیت محتوای این
        مسئولیت مطالب * بر عهده نویسنده
        مسئولیت صحت * بر عهده
        به معنای تایید محتوای آن
        به معنای تأیید محتوای آن
        به معنی تایید محتوای آن
        انتشار این مطلب به معنای تایید
        بازنشر این مطلب به معنای
        انتشار مطالب خبری و تحلیلی
        توصیه سرمایه‌گذاری نیست
        توصیه سرمایه‌گذاری محسوب نمی‌شود
        پیشنهاد خرید و فروش نیست
        ~توصیه‌ای برای خرید
        لزوما بیانگر نظر
        لزوما بیانگر دیدگاه
        لزوماً بیانگر نظر
        لزوماً بیانگر دیدگاه
        لزوما بیانگر نظرات
        لزوماً نظر رسانه
        این مطلب صرفا جنبه
        این مطلب صرفاً جنبه
        ~جایگزین توصیه پزشک
        ~جایگزین مشاوره پزشک
        ~جایگزین نظر پزشک
        ~جایگزین تشخیص پزشک
        ~جنبه اطلاع‌رسانی دارد و
        ~صرفا جنبه اطلاع‌رسانی
        ~صرفاً جنبه اطلاع‌رسانی
        ~صرفا جهت اطلاع‌رسانی
        ~صرفا برای اطلاع‌رسانی
        ~صرفا جنبه آموزشی
        عملکرد گذشته تضمین
        این مطلب با کمک هوش مصنوعی
        این متن با کمک هوش مصنوعی
        این مطلب توسط هوش مصنوعی
        این خبر توسط هوش مصنوعی
        این مطلب به صورت خودکار ترجمه
        ~با کمک هوش مصنوعی
        ~توسط هوش مصنوعی
        ~مسئولیتی در قبال
        ~هیچ مسئولیتی
        ~با پزشک خود مشورت
        ~جنبه اطلاع‌رسانی
        ~مسئولیت
        ^این {محتوا|مقاله|یادداشت|خلاصه|تصویر} {توسط|با کمک|با استفاده از|به کمک} هوش مصنوعی {تولید|نوشته|ساخته} شده است$
        ^این {محتوا|مقاله|یادداشت|خلاصه|تصویر} {توسط|با کمک|با استفاده از|به کمک} هوش مصنوعی {خلاصه|ترجمه|تهیه} شده است$
        ^این {متن|مقاله|مطلب|خبر} {به صورت خودکار|به‌صورت خودکار|با ماشین|به‌طور خودکار} ترجمه شده است$
        {محتوای|مطالب} این {مطلب|یادداشت|مقاله|گزارش} * {نظر|دیدگاه|نظرات} {نویسنده|نویسندگان|شخصی نویسنده} {است|بوده}
        لزوما {بازتاب‌دهنده|بازتاب دهنده|نشان‌دهنده|منعکس‌کننده|بیانگر} {دیدگاه|نظر|نظرات|مواضع|دیدگاه‌های|موضع} * {رسانه|سایت|پایگاه|خبرگزاری|روزنامه|تحریریه|ما}
    """,
    "he": """
        ~^הבהרה משפטית
        ~^גילוי נאות
        ~^כתב ויתור
        ~אין לראות באמור
        אין לראות בכתבה
        אין לראות במאמר
        אין לראות בתוכן
        אין לראות במידע
        אין במידע * ייעוץ
        אין באמור לעיל
        אין באמור משום
        ~אינה מהווה ייעוץ
        ~אינם מהווים ייעוץ
        ~אינה מהווה תחליף לייעוץ
        ~אינו תחליף לייעוץ
        ~אינה תחליף לייעוץ
        ~אינם מהווים המלצה
        ~אינה מהווה המלצה
        ~תחליף לייעוץ רפואי
        ~תחליף לייעוץ השקעות
        הדעות המובעות * הן
        הדעות המובעות * אינן
        דעת הכותב בלבד
        דעת הכותבת בלבד
        על דעת הכותב בלבד
        על דעת כותביהם בלבד
        משקפות את דעת הכותב
        ~אינן משקפות בהכרח
        ~אינו משקף בהכרח
        ~אינה משקפת בהכרח
        ~לצורכי מידע בלבד
        ~לצרכי מידע בלבד
        ~לאינפורמציה בלבד
        ~מובא כמידע כללי
        אין לראות באמור לעיל
        אינו מהווה ייעוץ השקעות
        אינה מהווה ייעוץ השקעות
        אינו מהווה תחליף לייעוץ השקעות
        אינו מהווה תחליף לייעוץ רפואי
        אינן משקפות בהכרח את עמדת
        אינו משקף בהכרח את עמדת
        המאמר אינו מהווה
        הכתבה אינה מהווה
        תשואות העבר אינן
        ביצועי העבר אינם
        הכתבה תורגמה באמצעות
        הכתבה נכתבה בעזרת
        הכתבה נכתבה בסיוע
        הטקסט נכתב בסיוע בינה
        הכתבה הופקה באמצעות
        ~תורגם אוטומטית
        ~באמצעות בינה מלאכותית
        ~בסיוע בינה מלאכותית
        ~אינו אחראי
        ~אינה אחראית
        ~לא תישא באחריות
        ~יש להתייעץ עם רופא
        ~ייעוץ השקעות
        ~אינו מהווה
        ^{הכתבה|המאמר|הטקסט} {תורגמה|תורגם|תורגמו} {באופן אוטומטי|אוטומטית|באמצעות ai|על ידי מכונה|באמצעות בינה מלאכותית}$
        ^{הידיעה|תוכן זה|דף זה} {תורגמה|תורגם|תורגמו} {באופן אוטומטי|אוטומטית|באמצעות ai|על ידי מכונה|באמצעות בינה מלאכותית}$
        ^{תוכן זה|הטקסט|התקציר} {נוצר|נוצרה|נכתב} {באמצעות|בעזרת|על ידי} {בינה מלאכותית|ai}$
        ^{תוכן זה|הטקסט|התקציר} {נוצר|נוצרה|נכתב} {באמצעות|בעזרת|על ידי} {כלי ai|כלי בינה מלאכותית}$
        ^{תוכן זה|הטקסט|התקציר} {נכתבה|סוכם|הופק} {באמצעות|בעזרת|על ידי} {בינה מלאכותית|ai}$
        ^{תוכן זה|הטקסט|התקציר} {נכתבה|סוכם|הופק} {באמצעות|בעזרת|על ידי} {כלי ai|כלי בינה מלאכותית}$
        ^{הכתבה|התמונה|המאמר} {נוצר|נוצרה|נכתב} {באמצעות|בעזרת|על ידי} {בינה מלאכותית|ai}$
        ^{הכתבה|התמונה|המאמר} {נוצר|נוצרה|נכתב} {באמצעות|בעזרת|על ידי} {כלי ai|כלי בינה מלאכותית}$
        ^{הכתבה|התמונה|המאמר} {נכתבה|סוכם|הופק} {באמצעות|בעזרת|על ידי} {בינה מלאכותית|ai}$
        ^{הכתבה|התמונה|המאמר} {נכתבה|סוכם|הופק} {באמצעות|בעזרת|על ידי} {כלי ai|כלי בינה מלאכותית}$
        ^{האמור|המידע באתר|המידע|הכתוב|התוכן באתר} {אינו|לא} {מהווה|מחליף} {ייעוץ השקעות|ייעוץ רפואי|תחליף לייעוץ רפואי}$
        ^{האמור|המידע באתר|המידע|הכתוב|התוכן באתר} {אינו|לא} {מהווה|מחליף} {תחליף לייעוץ|המלצה|ייעוץ משפטי}$
        ^בכל מקרה של ספק יש לפנות לרופא
    """,
    "hi": """
        ~^डिस्क्लेमर
        ~^अस्वीकरण
        ~^disclaimer
        लेखक के निजी विचार
        ~लेखक के अपने विचार
        लेखिका के निजी विचार
        ~लेखक के व्यक्तिगत विचार
        व्यक्त विचार लेखक के
        व्यक्त किए गए विचार लेखक
        ये लेखक के निजी
        इससे सहमत होना अनिवार्य नहीं
        ~सहमत होना आवश्यक नहीं
        निवेश की सलाह नहीं
        निवेश सलाह नहीं
        ~निवेश से पहले * एक्सपर्ट
        ~निवेश से पहले * विशेषज्ञ
        ~निवेश करने से पहले * सलाह
        ~निवेश करने से पहले * एक्सपर्ट
        ~निवेश बाजार जोखिम
        ~निवेश बाजार जोखिमों के अधीन
        ~बाजार जोखिमों के अधीन
        सामान्य जानकारी पर आधारित
        सामान्य मान्यताओं पर आधारित
        ~सामान्य जानकारी के लिए
        केवल सूचना के उद्देश्य
        केवल जानकारी के उद्देश्य
        सिर्फ जानकारी के उद्देश्य
        ~केवल सामान्य जानकारी
        अपनाने से पहले विशेषज्ञ
        अपनाने से पहले * डॉक्टर
        ~अमल में लाने से पहले
        ~चिकित्सकीय सलाह का विकल्प नहीं
        यह लेख एआई की मदद
        यह खबर एआई की मदद
        निवेश बाजार जोखिमों के अधीन है
        लेख में दी गई जानकारी
        सहमत होना अनिवार्य नहीं
        ~चिकित्सा सलाह का विकल्प नहीं
        ~डॉक्टर की सलाह का विकल्प नहीं
        योग्य चिकित्सा राय का विकल्प नहीं
        ~इसकी पुष्टि नहीं करता है
        ~इसकी पुष्टि नहीं करता
        सिंडिकेट फीड से
        सिंडीकेट फीड से
        टीम ने संपादित नहीं किया
        ~एआई की मदद से तैयार
        ~एआई की मदद से लिखा
        ~एआई की मदद से अनुवाद
        ~एआई द्वारा तैयार
        ~मशीन द्वारा अनुवादित
        ~विशेषज्ञ की सलाह
        ~विशेषज्ञ से सलाह
        ~डॉक्टर की सलाह
        ~डॉक्टर से सलाह
        ~जिम्मेदार नहीं
        ~उत्तरदायी नहीं
        ~पुष्टि नहीं करता
        ~सलाह नहीं
        {लेख|लेखक|इस लेख} में {व्यक्त|व्यक्त किए गए|दिए गए} विचार {लेखक के|लेखक के निजी|उनके निजी}
        ^{यह|इस} {लेख|अनुवाद} {को|} {ai|एआई} {द्वारा|से} {बनाया|लिखा} गया है$
        {निवेश|वित्तीय|चिकित्सा|चिकित्सकीय|मेडिकल} {की|} सलाह {नहीं है|न समझें|के रूप में न|का विकल्प नहीं}
        {मान्यताओं|धार्मिक मान्यताओं|लोक मान्यताओं} और {जानकारियों|जानकारी|सूचनाओं} पर आधारित
        ^डिस्क्लेमर: {यहां|यह|इस|लेख|खबर|ऊपर|ये|इसमें}
        {यहां|इसमें|इस लेख में} दी गई {जानकारी|जानकारियां|सूचना} {सिर्फ|केवल} * {आधारित|के लिए}
    """,
    "id": """
        ~^disclaimer
        ^disclaimer$
        ^penafian
        artikel ini bukan merupakan ajakan
        berita ini bukan merupakan ajakan
        artikel ini tidak bertujuan mengajak
        tidak mencerminkan pandangan redaksi
        tidak mencerminkan sikap redaksi
        tidak mewakili pandangan redaksi
        artikel ini bukan nasihat
        artikel ini hanya untuk
        artikel ini bukan pengganti
        artikel ini hanya bertujuan
        kinerja masa lalu tidak
        ~bukan rekomendasi untuk membeli
        ~tidak dimaksudkan sebagai nasihat
        ~bukan nasihat keuangan
        keputusan investasi sepenuhnya
        keputusan investasi ada di tangan pembaca
        segala keputusan investasi
        ~segala risiko ditanggung
        ~tidak bertanggung jawab atas segala
        ~tidak bertanggung jawab terhadap segala
        sepenuhnya menjadi tanggung jawab penulis
        sepenuhnya tanggung jawab penulis
        merupakan tanggung jawab penulis
        merupakan pendapat pribadi penulis
        adalah pendapat pribadi penulis
        merupakan pandangan pribadi penulis
        ~tidak mencerminkan pandangan
        ~tidak mencerminkan sikap
        ~tidak mewakili pandangan
        ~tidak mencerminkan pendapat
        ~tidak menggantikan konsultasi
        ~tidak menggantikan nasihat
        ~tidak dapat menggantikan konsultasi
        ~bukan pengganti konsultasi
        ~bukan pengganti nasihat
        ~hanya untuk tujuan informasi
        ~hanya bertujuan memberikan informasi
        ~hanya untuk informasi umum
        ~hanya bersifat informasi
        ~kinerja masa lalu
        artikel ini dibuat dengan bantuan
        artikel ini ditulis dengan bantuan
        konten ini dibuat dengan bantuan
        konten ini diproduksi dengan bantuan
        artikel ini diterjemahkan
        berita ini dibuat dengan bantuan
        ~dengan bantuan ai
        ~dengan bantuan kecerdasan buatan
        ~dengan bantuan artificial
        ~konsultasikan dengan dokter
        ~berkonsultasi dengan dokter
        ~tidak bertanggung jawab
        ~tanggung jawab penulis
        ~bukan merupakan
        {artikel|tulisan} ini {merupakan|adalah} {opini|pendapat} {pribadi penulis|pribadi|penulis} {dan|serta} tidak
        ^{artikel|konten} ini {dibuat|dihasilkan|diterjemahkan} {dengan bantuan|secara otomatis oleh} {ai|kecerdasan buatan|kecerdasan artifisial}
        {bukan|tidak dimaksudkan sebagai} {nasihat|saran|ajakan} {keuangan|investasi|medis} {dan|atau|serta}
        {kami|situs ini} {dapat|bisa|mungkin} {menerima|memperoleh|mendapatkan|mendapat} komisi {jika|bila|dari pembelian|ketika|saat|atas}
        tidak ditujukan untuk menginspirasi
        {isi|seluruh isi} {tulisan|artikel|konten|iklan|berita|materi} {ini|} {di luar|bukan} tanggung jawab redaksi
    """,
    "vi": """
        ~^tuyên bố miễn trừ
        ~^miễn trừ trách nhiệm
        ^tuyên bố miễn trừ trách nhiệm
        thể hiện quan điểm riêng của tác giả
        thể hiện quan điểm cá nhân của tác giả
        ~thể hiện quan điểm của tác giả
        không nhất thiết phản ánh quan điểm
        không phản ánh quan điểm của tòa soạn
        không phản ánh quan điểm của báo
        thông tin * chỉ mang tính chất tham khảo
        thông tin chỉ mang tính chất tham khảo
        bài viết chỉ mang tính chất tham khảo
        bài viết chỉ mang tính tham khảo
        bài viết thể hiện quan điểm của tác giả
        nội dung chỉ mang tính chất tham khảo
        theo quan điểm riêng của tác giả
        là quan điểm riêng của tác giả
        là quan điểm cá nhân của tác giả
        thể hiện văn phong và góc nhìn của
        ~không nhất thiết phản ánh
        ~không nhất thiết thể hiện
        ~không phản ánh quan điểm của
        ~không đại diện cho quan điểm
        ~không thể hiện quan điểm của
        không phải là lời khuyên đầu tư
        không phải lời khuyên đầu tư
        ~không phải là khuyến nghị
        không phải khuyến nghị đầu tư$
        {thông tin|bài viết|nội dung|báo cáo|nhận định} * không phải khuyến nghị đầu tư
        không được xem là lời khuyên
        không cấu thành lời khuyên
        ~không thay thế cho chẩn đoán
        ~không thay thế cho tư vấn
        ~không thay thế lời khuyên
        ~không thay thế việc chẩn đoán
        ~không thể thay thế * bác sĩ
        không phải là thuốc và không có tác dụng
        không phải là thuốc, không có tác dụng
        ~không có tác dụng thay thế thuốc
        ~chỉ mang tính chất tham khảo
        ~chỉ mang tính tham khảo
        ~mang tính chất tham khảo, không
        ~chỉ có giá trị tham khảo
        ~chỉ nhằm mục đích thông tin
        ~chỉ nhằm mục đích tham khảo
        ~nhà đầu tư tự chịu trách nhiệm
        ~nhà đầu tư nên cân nhắc
        ~kết quả trong quá khứ không
        bài viết được dịch tự động
        bài viết này được dịch tự động
        nội dung được tạo bởi ai
        bài viết được thực hiện với sự hỗ trợ của ai
        bài viết có sử dụng ai
        ~với sự hỗ trợ của ai
        ~với sự hỗ trợ của trí tuệ nhân tạo
        ~bằng trí tuệ nhân tạo
        ~không chịu trách nhiệm
        ~tham khảo ý kiến bác sĩ
        ~hiệu quả tùy thuộc
        ~đọc kỹ hướng dẫn sử dụng
        ~tham khảo
        ^{bài viết|bài} {thể hiện|phản ánh|là} {quan điểm|ý kiến|góc nhìn} {riêng|cá nhân} của tác giả$
        {không thể hiện|không đại diện cho|không nhất thiết trùng với} quan điểm của {tòa soạn|báo|chúng tôi|ban biên tập|tờ báo}
        không phản ánh quan điểm của {chúng tôi|ban biên tập|tờ báo}
        ^{nội dung|bản dịch} này được {tạo|dịch|viết} {bởi ai|tự động|bằng ai}$
        ^bài viết này được {tạo|viết} {bởi ai|tự động|bằng ai}$
        ^bài viết này được dịch {bởi ai|bằng ai}$
        bài viết này do dịch tự động
        không {phải là|được xem là|cấu thành} {lời khuyên|khuyến nghị|tư vấn} {tài chính|y tế|pháp lý|mua bán}
        không {được xem là|cấu thành} {lời khuyên|khuyến nghị|tư vấn} đầu tư
        không phải là {khuyến nghị|tư vấn} đầu tư
        chúng tôi có thể nhận {được|} {hoa hồng|tiền hoa hồng} {khi|nếu|từ các}
        ^tên {nhân vật|các nhân vật|nhân vật trong bài|các nhân vật trong bài|người trong bài} đã {được|} {thay đổi|đổi}$
    """,
    "th": """
        ~^ข้อจำกัดความรับผิดชอบ
        ^ข้อจำกัดความรับผิดชอบ$
        ~^คำเตือน:
        เป็นความคิดเห็นส่วนตัวของผู้เขียน
        เป็นความเห็นส่วนตัวของผู้เขียน
        เป็นความคิดเห็นของผู้เขียน
        เป็นทัศนะของผู้เขียน
        เป็นทรรศนะของผู้เขียน
        เป็นทัศนะส่วนบุคคล
        ~ไม่จำเป็นต้องสอดคล้องกับ
        ~ไม่จำเป็นต้องเห็นด้วย
        ~ไม่จำเป็นต้องสะท้อน
        ~ไม่ได้สะท้อนความคิดเห็น
        ไม่สะท้อนความเห็นของกองบรรณาธิการ
        ~ไม่เกี่ยวข้องกับกองบรรณาธิการ
        ~มิได้มีเจตนาชี้นำ
        ~ไม่ได้มีเจตนาชี้นำ
        ไม่ถือเป็นคำแนะนำในการลงทุน
        ไม่ใช่คำแนะนำในการลงทุน
        ไม่ใช่คำแนะนำการลงทุน
        ไม่ใช่คำแนะนำทางการเงิน
        มิใช่คำแนะนำในการลงทุน
        ~ไม่ใช่การชี้ชวน
        การลงทุนมีความเสี่ยง ผู้ลงทุน
        การลงทุนมีความเสี่ยง โปรด
        ผู้ลงทุนควรศึกษาข้อมูล
        ผู้ลงทุนควรทำความเข้าใจ
        ผู้ลงทุนโปรดทำความเข้าใจ
        ~ผลการดำเนินงานในอดีต
        ~ไม่สามารถใช้แทนคำแนะนำของแพทย์
        ~ไม่สามารถทดแทนคำแนะนำของแพทย์
        กองบรรณาธิการไม่จำเป็นต้องเห็นด้วย
        ไม่จำเป็นต้องสอดคล้องกับกองบรรณาธิการ
        ผลการดำเนินงานในอดีตมิได้
        ผลการดำเนินงานในอดีตไม่
        ~ไม่ใช่การวินิจฉัย
        ~ใช้เพื่อเป็นข้อมูลเท่านั้น
        ~เพื่อให้ข้อมูลเท่านั้น
        เพื่อเป็นข้อมูลทั่วไปเท่านั้น
        บทความนี้สร้างโดย ai
        บทความนี้เขียนโดย ai
        บทความนี้จัดทำโดยใช้ ai
        บทความนี้แปลโดย
        ~แปลโดยอัตโนมัติ
        ~แปลด้วยระบบอัตโนมัติ
        ~ด้วยความช่วยเหลือของ ai
        ~โดยปัญญาประดิษฐ์
        ~ไม่รับผิดชอบต่อ
        ~ควรปรึกษาแพทย์
        ~การลงทุนมีความเสี่ยง
        ~คำแนะนำในการลงทุน
        {บทความ|เนื้อหา|ความคิดเห็น}{นี้|}{เป็นความคิดเห็น|เป็นทัศนะ|เป็นความเห็น}{ส่วนตัว|ส่วนบุคคล|}ของผู้เขียน$
        {ไม่จำเป็นต้อง|ไม่ได้}{สะท้อน|แสดง|เป็น}{จุดยืน|ความเห็น|ความคิดเห็น}ของ{กองบรรณาธิการ|สำนักข่าว|เว็บไซต์}
        ^{เนื้อหา|ข่าว|คำแปล}นี้{แปลโดย|เขียนโดย|สร้างโดย|แปลด้วย}{ ai|ระบบอัตโนมัติ|ปัญญาประดิษฐ์|เอไอ}$
        ^บทความนี้{แปลโดย|เขียนโดย|สร้างโดย|แปลด้วย}{ระบบอัตโนมัติ|ปัญญาประดิษฐ์|เอไอ}$
        ^บทความนี้{แปลโดย|แปลด้วย} ai$
        {บทความ|เนื้อหา|ข้อมูล}นี้*{ไม่ถือเป็น|ไม่ใช่}{คำแนะนำ|การแนะนำ|การชี้ชวน}{ด้าน|ใน|ให้}{การลงทุน|ลงทุน|การเงิน}
        เรา{อาจได้รับ|จะได้รับ}{ค่าคอมมิชชั่น|ค่าคอมมิชชัน}
        ^{ข้อมูล|บทความ|เนื้อหา}{นี้|ข้างต้น|ในบทความนี้|ในเว็บไซต์นี้}มีไว้เพื่อ*เท่านั้น
    """,
}

CONTAINERS = """
    bottom-disclaimer
    legal-disclaimer
    footer-disclaimer
    disclaimer-container
    disclaimer-wrapper
    fine-print
"""

_OPENING_WORDS = 14
"""In how many words from the head of a line the formula has to come, when the line is a long paragraph of its kind."""

_SPOKEN = re.compile(
    spelled(
        r"\b(?:said|says|told|asked|stressed|noted|warn(?:s|ed)|announced|wrote|writes|argued|argues|explained|ruled"
        r"|according to|sagte|sagt|erklärte|warnte|zufolge|a déclaré|selon|explique|dijo|explicó|según|afirmó|ha detto"
        r"|secondo|spiega|disse|segundo (?!o novo|o antigo)|afirmou|zei|zegt|volgens|powiedział|mówi|według|zdaniem"
        r"|сказал|заявил|по словам|sade|säger|enligt|sagde|siger|ifølge|fortalte|sier|sanoi|sanoo|kertoi|totesi"
        r"|řekla?|uvedla?|prohlásila?|připomněla?|povedala?|uviedla?|pripomenula?|mondta|mondja|közölte|a spus|a declarat"
        r"|каза|заяви|напомни|според|είπε|δήλωσε|ανέφερε|σύμφωνα με|сказала|заявила|нагадала?|повідоми(?:в|ла)|за словами"
        r"|dedi|söyledi|belirtti|hatırlattı|و?قالت?|و?أكدت?|و?أضافت?|بحسب|گفت|به گفته|میگوید|אמרה?|הבהירה?|לדברי"
        r"|kata|ujar|menurut|mengatakan|cho biết|cho hay|nói)\b|表示[,:]|指出|说道|認為|认为|と述べ|と話"
        r"|ने कहा|ने बताया|के अनुसार|กล่าวว่า|บอกว่า|ระบุว่า|고 말|고 밝|고 전|고 설명|에 따르면"
    ),
    re.I,
)
"""Words of reporting: somebody speaks about the disclaimer or in its words."""

_SELF = re.compile(
    spelled(
        r"\b(?:this|our|we|herein|the information|the contents?|the views|the (?:views and )?opinions|opinions expressed"
        r"|i|my|the author|the materials?|no content|diese[rsm]?|wir|cet|cette|ces|est[ea]s?|quest[oa]|deze|dit|wij"
        r"|niniejszy|ten|denna|vi)\b"
        r"|本|данн|материал|статья|текст|информаци|当|は|이 기사|본 기사|칼럼|필자|외부|본지"
        r"|\b(?:dette|denne|artiklen|indlægget|teksten|artikkelen|saken|innlegget|tämä|kirjoitus|artikkeli|juttu|teksti"
        r"|tento|tato|tieto|článek|článok|názory|ez a|a cikk|a szerző|acest|această|articolul|opiniile|тази|този|мнени"
        r"|този текст|αυτό|το άρθρο|το κείμενο|οι απόψεις|цей|ця|матеріал|стаття|думк|редакці|bu|burada|yazılar|هذا|هذه"
        r"|المقال|المقالات|الآراء|این|مطلب|مسئولیت|הכתבה|המאמר|הטור|האמור|הדעות|המידע|artikel ini|konten ini|tulisan|isi"
        r"|bài viết|nội dung|thông tin)"
        r"|यह लेख|यह खबर|ये लेखक|लेखक|इस लेख|बातें|บทความ|ข้อมูล|ผู้เขียน"
    ),
    re.I,
)
"""The text speaks of itself."""

_CONTEXT = re.compile(
    spelled(
        r"\b(?:"
        r"a redação|this guide|nothing here|our columnists|leserbriefe|dieses artikels|columnisten|felieton"
        r"|krönikör|l'articolo|колонка|opinião do colunista|los columnistas|son auteur|deste artigo"
        r"|esta información|deze informatie|podane informacje|artigo traduzido|articles in this"
        r"|articolo generato|articolo realizzato|artikeln|artykuł|as opiniões"
        r"|av en redaktör|ce contenu|ce site|ce texte|cet article|cette tribune|colaboradores|der angaben"
        r"|deze bijdrage|deze website|diese seite|dieser artikel|dieser beitrag|dieser text|dieser website"
        r"|dit artikel|do autor|do jornal|do veículo|du journal|en cas d'erreur|errori o omissioni"
        r"|esta columna|este artigo|este artículo|este contenido|este conteúdo|este medio|este site"
        r"|este sitio|este texto|eventuella fel|externer links|for accuracy|gastbeiträge"
        r"|gecontroleerd door|general guidance|granskats av|il presente|informations contenues|ingezonden"
        r"|inhoud|innehållet|komentarzy|la redacción|la rédaction|las opiniones|le informazioni"
        r"|le opinioni|contributeurs|testata|questa pagina|seção|colunistas|column|автор|публикац|artiklar"
        r"|insändare|skribentens|editors|les opinions exprimées|les points de vue|les propos"
        r"|línea editorial|mening van de auteur|namentlich gekennzeichnete|not those of the"
        r"|not those of this|ogłoszeń|opinions expressed|os artigos|our content|przez redakcję"
        r"|przez redaktora|questo articolo|questo contenuto|questo sito|questo testo|redactie|redakcja"
        r"|redaktion|redaktionell geprüft|redaktionen|redazione|relu et|relu par un|reviewed by a human"
        r"|reviewed by an editor|revisado pela|revisado por|revisto por|richtigkeit|skribenten"
        r"|stanowiska redakcji|stanowiskiem redakcji|texten|this article|this content|this page|this site"
        r"|this story|this website|treści|views expressed|vollständigkeit|von einem redakteur"
        r"|иностранного агента|иностранным сми|материал|проверен редактор|редакции|редакция"
        r"|рекламных объявлени|создано|статья|текст|точкой зрения"
        r"|artiklen|indlæg|skribentens|redaktionens|artikkelen|innlegg|redaksjonen|denne saken|kirjoittajan|toimituksen"
        r"|artikkeli|kirjoituk|článek|článk|autora|redakce|článok|redakcie|a cikk|a szerző|szerkesztőség|articol"
        r"|autorului|redacți|стать|автора|редакци|материал|το άρθρο|του συντάκτη|της σύνταξης|редакці|матеріал|стаття"
        r"|bu yazı|bu içerik|bu haber|yazar|burada yer alan|هذا المقال|هذا المحتوى|هذه المعلومات|الكاتب|كاتب|الموقع"
        r"|این مطلب|این مقاله|این متن|نویسنده|הכתבה|המאמר|הכותב|באתר|artikel ini|konten ini|penulis|redaksi|bài viết"
        r"|tác giả|tòa soạn|nội dung này"
        r")"
        r"|이 기사|본 기사|칼럼|필자|본지|यह लेख|लेखक|यह खबर|यह जानकारी|บทความ|ผู้เขียน|กองบรรณาธิการ"
        r"|ai生成|ai辅助|この記事|利用して生じた|当サイト|当社|掲載|本報|本报|本稿"
        r"|筆者|本社|本文|本站|本网|本記事|特別聲明|特别声明|真实性负责|編集部"
        r"|編集部が確認|聲明:|記事の内容|警語|转自|转载|作者|平台"
    )
)
"""How a disclaimer speaks of itself: the text, its site, its newsroom, its author. With a formula it is one."""


_TOPIC = re.compile(
    spelled(
        r"medic|doctor|physician|\bgp\b|arzt|ärzt|médec|médic|lekarz|врач|läkar|huisarts|\barts\b"
        r"|profession|profesion|specialist|especialist|speciali|advice|berat|conseil|asesor|consej"
        r"|consul|consigli|aconselh|advies|porad|консульт|rådgiv|råd\b|recommend|empfehl|recommand"
        r"|recomend|raccomand|aanbevel|rekomend|рекоменд|invest|anlage|capital|kapital|belegg|инвест"
        r"|loss|verlust|opinion|view|meinung|ansicht|opini|opinião|mening|åsikt|pogląd|мнени|точк|haft"
        r"|liab|responsab|gewähr|aansprak|odpowiedzial|odpowiada|ответствен|ansvar|standpunt|position"
        r"|stanowisk|позици|\bai\b|\bki\b|\bia\b|intelligen|inteligen|нейросет|übersetz|translat|traduc"
        r"|tradu|vertaal|vertaald|tłumacz|перевод|översätt|guarant|garant|indicat|transcript|error"
        r"|fehler|risk|risiko|risque|riesgo|rischi|risco|ryzyk|риск|shares|stock|aktien|acciones|azioni"
        r"|substitute|artificial|искусственн|verantwoord|доходн|агент|anteile|criptoactiv|saúde|pensiero"
        r"|titel|treat|informati|indikator|tekortkom|læge|lege|lääkär|lékař|lekár|orvos|лекар|лікар|γιατρ|ιατρ|doktor|hekim"
        r"|dokter|bác sĩ|holdning|näkemy|mielipi|názor|vélemé|мнени|απόψ|άποψ|думк|görüş|pendapat|pandangan|quan điểm"
        r"|sijoit|befektet|инвестиц|επενδυτ|інвестиц|yatırım|investasi|đầu tư|vastuu|odpověd|zodpoved|felelőss|отговорн|ευθύν"
        r"|відповідальн|sorumlu|tanggung jawab|trách nhiệm|tekoäly|uměl|umel|mesterség|изкуствен|τεχνητ|штучн|yapay|buatan"
        r"|trí tuệ|intelig|الطبيب|استثمار|رأي|آراء|مسؤول|الذكاء|پزشک|سرمایه|نظر|دیدگاه|مسئولیت|مصنوعی|רופא|רפוא|השקע|דעת"
        r"|אחרי|מלאכותית|투자|의사|전문의|의견|견해|책임|인공지능|डॉक्टर|निवेश|विचार|सलाह|एआई|แพทย์|ลงทุน|ความเห็น|ความคิดเห็น|รับผิดชอบ|ปัญญาประดิษฐ์"
        r"|投资|投資|风险|風險|医|醫|意见|意見|观点|觀點|立场|立場|责任|責任|参考|參考|助言|見解|診断|情報|翻訳|翻译|ai生|個人差|保証|推奨"
        r"|業績|业绩|真实性|執筆時点|生成|有害|有礙|展示|医療"
    )
)
"""What disclaimers are about: advice, doctors, money, opinions, liability, machines."""

_HEADINGS = 1
"""How many lines of a paragraph go with a heading "Disclaimer" above it: the next one."""

_BEHIND = 2
"""How many lines of prose may stand below a line that is behind the article: lawyers like to add a paragraph."""

_TWICE = 0.8
"""Behind the article, two formulas that are independent of each other are a disclaimer, however long the paragraph."""

_ONCE = 0.75
"""Behind the article, one formula in a sentence of its own length."""

_SENTENCE = 30
"""Words up to which one formula makes a line behind the article a disclaimer."""

_LABEL = re.compile(
    spelled(
        r"^[\W_]{0,4}(?:legal |medical |financial )?"
        r"(?:disclaimer|haftungsausschluss|免责声明|免責聲明|免責事項|면책 ?조항|면책 ?공고|ansvarsfraskrivelse|ansvarsfriskrivning"
        r"|vastuuvapauslauseke|právní upozornění|právne upozornenie|jognyilatkozat|отказ от отговорност|αποποίηση ευθύνης"
        r"|відмова від відповідальності|отказ от ответственности|yasal uyarı|إخلاء المسؤولية|إخلاء مسؤولية|سلب مسئولیت"
        r"|הבהרה משפטית|גילוי נאות|डिस्क्लेमर|अस्वीकरण|penafian|tuyên bố miễn trừ trách nhiệm|ข้อจำกัดความรับผิดชอบ"
        r"|aviso legal|avertissement|zastrzeżenie)s?[\s:.*]{0,4}$"
    ),
    re.I,
)

_VOCABULARY = Vocabulary(PHRASES, re.compile(f"{_TOPIC.pattern}|{_CONTEXT.pattern}|料金|税込|時点", re.I))

_STRANGE, _STORY, _SENTENCE_ALONE = 0.25, 0.28, 0.5
"""Shares of words that no disclaimer has: beside hints, beside one formula with a gap, in a sentence behind a formula."""

_TOLD = 0.6
"""A formula in a sentence of the article."""

SURE = 0.88
"""No disclaimer goes at `light`: authors write some of their own, and whose it is takes a second look."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Lines that say the formulas, long paragraphs where they say them first, headings where one follows."""
    for line, said in hits:
        score, because = _opinion(page, line, said)
        yield Finding(line, min(score, SURE), because)


def _opinion(page: Page, line: Line, said: Sequence[Hit]) -> tuple[float, str]:
    """Score and reason of one line."""
    score, because = weigh(line, said)
    if len(line.text) <= 40 and _LABEL.match(line.view):
        below = line.index >= page.last - _HEADINGS
        return (0.8 if below else MENTION), because if below else f"{because}, with more text below"
    said = outermost(said)
    strong = {hit.phrase.text: hit for hit in said if not hit.phrase.hint}
    hints = _apart([hit for hit in said if hit.phrase.hint])
    if because.endswith((QUOTED, TOLD)):
        return min(score, MENTION), because
    if _SPOKEN.search(line.view) and (line.words > 8 or len(strong) < 2):
        return MENTION, f"{because}, in a sentence of reporting"
    if not strong:
        company = hints + (_CONTEXT.search(line.view) is not None)
        formal = company > 1 and line.words <= _SENTENCE * company and _TOPIC.search(line.view)
        return (
            _ONCE if formal and _behind(page, line) and not _tells(line.text, _STRANGE) else min(score, MENTION)
        ), because
    if strays(line, said) or _is_told(line, list(strong.values())):
        return min(score, _TOLD), f"{because}, in a sentence of something else"
    if line.words <= 12 or not line.prose:
        return score, because
    head = line.view[: min(hit.start for hit in strong.values())]
    early = head.count(" ") <= _OPENING_WORDS and len(head) <= 140
    own = _SELF.search(line.view[:200]) is not None or head.startswith(("disclaimer", "note:", "免"))
    points = len(strong) + 0.5 * min(hints, 1)
    if early and own:
        return (0.92 if points >= 1.5 or line.words <= 45 else 0.8), because
    if points >= 2 and line.words <= 70 * points:
        return _TWICE, because
    if _behind(page, line) and (len(strong) + hints > 1 or line.words <= _SENTENCE):
        return max(score, _TWICE if len(strong) + hints > 1 else _ONCE), because
    return min(score, 0.75 if own else 0.6), because


def _is_told(line: Line, strong: Sequence[Hit]) -> bool:
    """Whether a formula stands in a sentence of the article: one with a gap among other words, or one with a story behind."""
    loose = len(strong) == 1 and len(strong[0].phrase.pieces) > 1
    if loose and _tells(line.text, _STORY):
        return True
    behind = [sentence for sentence in _BREAK.split(line.text)[1:] if not _holds(fold(sentence), strong)]
    return any(_tells(sentence, _SENTENCE_ALONE) for sentence in behind)


def _holds(view: str, strong: Sequence[Hit]) -> bool:
    return any(hit.phrase.pieces[0] in view for hit in strong)


def _tells(text: str, most: float) -> bool:
    """Whether a larger share of a text than this is words that no disclaimer has."""
    count, share = _VOCABULARY.strange(text)
    return count > 1 and share >= most


def _apart(said: Sequence[Hit]) -> int:
    """How many hits there are of which none overlaps another."""
    count = reached = 0
    for hit in sorted(said, key=lambda hit: hit.end):
        if hit.start >= reached:
            count, reached = count + 1, hit.end
    return count


def _behind(page: Page, line: Line) -> bool:
    """Whether a line stands behind the article: below its body, or among the last paragraphs."""
    if page.body[1] and line.index >= page.body[1]:
        return True
    below = (other.prose for other in islice(page.lines, line.index + 1, None))
    return page.first < line.index and sum(islice(filter(None, below), _BEHIND + 1)) <= _BEHIND


EXAMPLES = """
# ro
  Rectorul a fost întrebat despre scrisoarea pe care a trimis-o primarului în numele întregii facultăți de drept.
  Opiniile exprimate îi aparțin autorului, a precizat rectorul, iar facultatea nu a fost întrebată de nimeni.

  Bacul de noapte va circula până la sfârșitul lui octombrie, iar apoi comunele vor socoti cât a adus și cât a costat.
  În port nimeni nu crede în bacul de iarnă, dar brutarii au comandat deja un cuptor mai mare și doi ucenici noi.
  Proba costă cât un kilometru de drum, spune primărița, iar un drum nu plutește singur nicăieri peste golful acela.
  Articolul din lege nu înlocuiește medicul pe care satul îl așteaptă.

# en
- Capital at risk.
  Capital at risk is capital well spent, the old shipowner liked to say.

- Nothing on this page is meant as a tip to buy; this article is not financial advice.
  It is not financial advice, the barber tells his customers, and then he names the horse.
- The views expressed in this column are the author's own and do not necessarily represent those of the newspaper.

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
  The work is to begin in June, and the ferry will run twice an hour until the bridge is open again.
- Millstone Wealth is a registered investment adviser. Investing involves risk, including possible loss of principal.
- This is a rush transcript. The text may not be in its final form.

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
  The work is to begin in June, and the ferry will run twice an hour until the bridge is open again.
  Investing involves risk, the miller likes to say, but so does getting up at two in the morning to bake.

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
  The work is to begin in June, and the ferry will run twice an hour until the bridge is open again.
  The clinic on the hill is no substitute for a hospital, and its only doctor would be the first to admit it.

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
- The views expressed in this article are those of the author and do not necessarily reflect those of the paper.

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
- Disclaimer
- This article is for informational purposes only and does not constitute legal advice.

  The mill company said on Monday that it would rebuild its old bridge before the winter, at a cost of four million.
- This press release contains forward-looking statements. Actual results may differ materially from those described.

  Bread shares rose on Monday after the council said that it would rebuild the bridge that leads to the old mill.
- The author has no position in any of the stocks mentioned.
- This story was generated automatically from data of the exchange.
- Past performance is not a guarantee of future results.

  The committee found on Monday that a late answer does not constitute legal grounds to close a school for good.
  Her lawyer said the column was for informational purposes only, but the judge pointed to the price list beneath it.
  Nobody reads the disclaimer at the end of a fund prospectus, although it is the only part that the lawyers agree on.
  The paper printed that "the views expressed are those of the author", and then dismissed the author two days later.
  Disclaimer: I have eaten at this inn since I was nine, and the cook is the only person who ever beat me at chess.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
  This page was generated by AI, and nobody in the mill had noticed it before supper.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
  The editor takes no responsibility or liability for frost, and this site of the flood remains his.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
  The opinions expressed are those of the jury. The jury was asleep.

# zh
  投资有风险，老船长对儿子说，可儿子还是买了那条船。
  如涉及版权纠纷，由海事法院审理，合同上这样写着。
- 【警語】飲酒過量，有害健康，未滿18歲請勿飲酒

  工人周一开始重建老磨坊旁边的石桥，工程预计在冬天到来之前完成，总费用约四百万元。
- 本文仅代表作者本人观点，不代表本网站立场。
- 以上内容仅供参考，不构成任何投资建议。

  工人週一開始重建老磨坊旁邊的石橋，工程預計在冬天到來之前完成，總費用約四百萬元。
- 以上言論不代表本台立場

  法官说，合同末尾的免责声明写得太小，老人根本看不清，因此保险公司仍然要赔偿全部损失。

  作者的意见不代表村里的立场，村里也没有立场。

# de
- Dieser Text stellt keine Rechtsberatung dar.
  Keine Rechtsberatung bekam die Frau, obwohl sie vier Wochen in Haft saß.

- Gastbeiträge geben die Meinung der Autoren wieder und entsprechen nicht zwingend der Haltung der Zeitung.
  Der Brief gibt die Meinung der Fischer wieder, die am Montag nicht in den Saal gekommen waren.

  Der Stadtrat hat am Montag beschlossen, die alte Brücke an der Mühle noch vor dem Winter neu zu bauen.
- Dieser Text wurde mit Hilfe einer KI erstellt und von der Redaktion geprüft.

  Der Stadtrat hat am Montag beschlossen, die alte Brücke an der Mühle noch vor dem Winter neu zu bauen.
  Für die Schäden an der Brücke übernimmt die Stadt keine Haftung, weil die Flut höher war als die Versicherung.
  Ein Schüler hat mithilfe von KI berechnet, wie viele Ziegen die neue Brücke gleichzeitig tragen kann.

  Der Stadtrat hat am Montag beschlossen, die alte Brücke an der Mühle noch vor dem Winter neu zu bauen.
- Dieser Beitrag stellt keine Anlageberatung dar.
- Für die Inhalte externer Links übernehmen wir keine Haftung.

  Der Müller verlangt einen Haftungsausschluss im Vertrag, weil die Brücke schon beim letzten Hochwasser gewackelt hat.

  Der Stadtrat hat am Montag beschlossen, die alte Brücke an der Mühle noch vor dem Winter neu zu bauen.
- Die Texte auf dieser Seite sind keine Anlageberatung.

  Der Stadtrat hat am Montag beschlossen, die alte Brücke an der Mühle noch vor dem Winter neu zu bauen.
  Keine Anlageberatung sei es gewesen, versicherte der Müller, er habe nur gesagt, was Korn im Herbst kostet.

  Die Fähre zu den Inseln kam am Montag wieder zu spät, und vierzig Leute standen zwei Stunden lang im Regen am Kai.
  Das Hafenamt sagt, dass der Motor noch vor dem Winter ersetzt werden muss, und das dauere etwa drei Wochen.
  Jost Amerkamp ist Redakteur bei einer Zeitung, die seit drei Jahren niemand mehr druckt, und fährt jeden Morgen mit.
  Der Redaktion droht der Totalverlust, wenn das Kapital im Herbst nicht reicht.

  Die Fähre zu den Inseln kam am Montag wieder zu spät, und vierzig Leute standen zwei Stunden lang im Regen am Kai.
  Das Hafenamt sagt, dass der Motor noch vor dem Winter ersetzt werden muss, und das dauere etwa drei Wochen.
  Jost Amerkamp ist Redakteur bei einer Zeitung, die seit drei Jahren niemand mehr druckt, und fährt jeden Morgen mit.
  Die Kolumne gibt die Meinung des Autors wieder. Wer sie in Stein hauen ließ, weiß niemand mehr.

  Die Fähre zu den Inseln kam am Montag wieder zu spät, und vierzig Leute standen zwei Stunden lang im Regen am Kai.
  Das Hafenamt sagt, dass der Motor noch vor dem Winter ersetzt werden muss, und das dauere etwa drei Wochen.
  Jost Amerkamp ist Redakteur bei einer Zeitung, die seit drei Jahren niemand mehr druckt, und fährt jeden Morgen mit.
  Die Reise des Autors war mit Risiken verbunden, die kein Arzt ihm abnahm.

# fr
  Le conseil municipal a décidé lundi de reconstruire avant l'hiver le vieux pont près du moulin.
- Cet article ne remplace pas une consultation chez un médecin.

- Résumé généré par IA
- Cet article a été traduit automatiquement.
  Le résumé généré par une IA contenait trois erreurs, que le greffier a relevées devant les deux avocats.

  Le conseil municipal a décidé lundi de reconstruire avant l'hiver le vieux pont près du moulin.
  La commune décline toute responsabilité pour les chèvres qui traversent le pont sans surveillance la nuit.

  Le conseil municipal a décidé lundi de reconstruire avant l'hiver le vieux pont près du moulin.
- Les opinions exprimées dans cette tribune n'engagent que leurs auteurs.

  Le maire a lancé lundi un avertissement aux promeneurs, car le vieux pont ne supporte plus le poids d'une vache.

  Le bateau de nuit circulera jusqu'à la fin d'octobre, puis les communes compteront ce qu'il a rapporté.
  Au port, personne ne croit au bateau d'hiver, mais les boulangers ont déjà commandé un four plus grand.
  L'essai coûte autant qu'un kilomètre de route, dit la mairesse, et une route ne va nulle part toute seule.
  Ce texte ne reflète pas la position du maire, mais celle de son chien.

  Le bateau de nuit circulera jusqu'à la fin d'octobre, puis les communes compteront ce qu'il a rapporté.
  Au port, personne ne croit au bateau d'hiver, mais les boulangers ont déjà commandé un four plus grand.
  L'essai coûte autant qu'un kilomètre de route, dit la mairesse, et une route ne va nulle part toute seule.
  Le maire décline toute responsabilité, et la rédaction du bail revient à son avocat.

# es
  Las opiniones expresadas en la taberna fueron las del vino, alegó el abogado del farero, y el juez las anotó todas.

  El ayuntamiento decidió el lunes reconstruir antes del invierno el viejo puente que está junto al molino.
- Este artículo no constituye una recomendación de inversión.

- Resumen generado por IA
- Este artículo ha sido traducido automáticamente.
  El resumen generado por una IA contenía tres errores, que el secretario leyó en voz alta ante los dos abogados.

  El alcalde repartió un folleto con fines informativos, pero nadie en el pueblo quiso leerlo antes de la feria.

  El transbordador llegó tarde otra vez el lunes, y cuarenta personas esperaron dos horas bajo la lluvia en el muelle.
  La oficina del puerto dice que el motor se cambiará antes del invierno y que la obra durará unas tres semanas.
  Ramiro Olleta es periodista, tiene 31 años y duerme en el barco porque no puede pagar una habitación en la isla.
  Las opiniones del alcalde no reflejan la opinión del pueblo.

  El transbordador llegó tarde otra vez el lunes, y cuarenta personas esperaron dos horas bajo la lluvia en el muelle.
  La oficina del puerto dice que el motor se cambiará antes del invierno y que la obra durará unas tres semanas.
  Ramiro Olleta es periodista, tiene 31 años y duerme en el barco porque no puede pagar una habitación en la isla.
  La redacción del contrato no sustituye la consulta con un médico.

# it
  Il consiglio comunale ha deciso lunedì di ricostruire prima dell'inverno il vecchio ponte vicino al mulino.
- Le informazioni di questo articolo non sostituiscono il parere del medico.

- Riassunto generato dall'IA
- Questo articolo è stato tradotto automaticamente.
  Il riassunto generato dall'IA conteneva tre errori, che il cancelliere ha letto ad alta voce davanti agli avvocati.

  Il sindaco ha appeso un cartello a scopo informativo, ma le capre del mugnaio lo hanno mangiato prima di sera.

  La borragine non sostituisce il parere del medico, e questo la vecchia del mulino lo ripete a ogni cliente da trent'anni.

- Le opinioni espresse in questo contributo sono dell'autrice e non rispecchiano la linea della redazione.
  Le opinioni espresse dal vescovo sul ponte non riflettono la posizione del capitolo, ha precisato ieri il vicario.

  Il battello notturno viaggerà fino alla fine di ottobre, poi i comuni conteranno quello che ha guadagnato.
  Al porto nessuno crede al battello d'inverno, ma i fornai hanno già ordinato un forno più grande.
  La prova costa quanto un chilometro di strada, dice la sindaca, e una strada da sola non va da nessuna parte.
  Il sindaco declina ogni responsabilità, e la redazione del verbale tocca al medico.

# pt
  A câmara decidiu na segunda-feira reconstruir antes do inverno a velha ponte que fica ao lado do moinho.
- Este texto não reflete necessariamente a opinião do jornal.

- Resumo gerado por IA
- Este artigo foi traduzido automaticamente.
  O resumo gerado pela IA tinha três erros, que o escrivão leu em voz alta diante dos dois advogados.

  O presidente distribuiu um folheto com fins informativos, mas as cabras do moleiro comeram tudo antes da noite.

- As opiniões expressas neste texto não representam a linha editorial do portal.
  As opiniões expressas pelo vigário sobre a ponte não refletem a posição da diocese, esclareceu o bispo ontem.
  O chá de borragem não substitui uma consulta médica, mas a velha do moinho vende trinta pacotes por semana.

  O barco noturno vai navegar até o fim de outubro, e depois as cidades contarão o que ele rendeu.
  No porto ninguém acredita no barco de inverno, mas os padeiros já encomendaram um forno maior.
  O teste custa o mesmo que um quilômetro de estrada, diz a prefeita, e a estrada sozinha não vai a lugar nenhum.
  O artigo do estatuto não substitui o médico da aldeia.

# nl
  Aan de inhoud van deze mand kunnen geen rechten worden ontleend, had de bakker op het deksel geschreven.

- De mening van de auteur komt niet noodzakelijk overeen met die van de redactie.
  De mening van de auteur over het kasteel veranderde toen hij in de kelder de brieven van de kok vond.

  De gemeenteraad besloot maandag de oude brug bij de molen nog voor de winter opnieuw te bouwen.
- Dit artikel is automatisch gegenereerd.

  De wethouder legde het plan ter informatie op tafel, maar de geiten van de molenaar aten het voor de avond op.

- Dit is een ingezonden brief, de mening van de schrijver is niet per se die van de redactie.
  Het etiket op de borage is geen medisch advies, vond de kantonrechter, en de oude vrouw mocht haar kraam houden.

# pl
  Rada miasta postanowiła w poniedziałek odbudować przed zimą stary most obok młyna za cztery miliony.
- Artykuł ma charakter wyłącznie informacyjny i nie stanowi porady prawnej.

  Tablica przy moście miała charakter informacyjny, ale kozy młynarza zjadły ją jeszcze przed wieczorem w niedzielę.
- Przekład wykonano maszynowo.

  Nocny prom będzie kursował do końca października, a potem gminy policzą wspólnie, ile przyniósł i ile kosztował.
  W porcie nikt nie wierzy w zimowy statek, ale piekarze zamówili już większy piec i przyjęli dwóch uczniów.
- Redakcja nie ponosi odpowiedzialności za treść ogłoszeń.
  Redakcja nie ponosi odpowiedzialności za wiersze młynarza, orzekł sąd w Nysie.

  Nocny statek będzie pływał do końca października, a potem gminy policzą, ile zarobił i ile kosztował.
  W porcie nikt nie wierzy w statek zimowy, ale piekarze zamówili już większy piec na drugą stronę ulicy.
  Próba kosztuje tyle co kilometr drogi, mówi burmistrzyni, a droga sama nigdzie nie popłynie przez zatokę.
  Artykuł statutu nie zastępuje lekarza, którego wieś nie ma.

# ru
  Мнение редакции может не совпадать с мнением автора, а мнение козы никто в порту так и не спросил.

  Городской совет решил в понедельник восстановить до зимы старый мост у мельницы, работы начнутся в июне.
- Мнение редакции может не совпадать с мнением автора.

  Отказ от ответственности в договоре суд признал недействительным, и мельнику пришлось платить за весь ремонт моста.

- Этот текст создан с помощью нейросети
  Материал создан в лаборатории и выдерживает нагрузку в две тонны.

  Ночной теплоход будет ходить до конца октября, а потом города подсчитают, сколько он заработал за это лето.
  В порту никто не верит в зимний рейс, но пекари уже заказали себе печь побольше и место под нее.
  Опыт стоит столько же, сколько километр дороги, говорит мэр, а дорога сама никуда не поплывет через залив.
  Автор написал повесть с помощью нейросети, и мнения читателей разделились.

# sv
  Kommunen beslutade i måndags att bygga om den gamla bron vid kvarnen före vintern för fyra miljoner kronor.
- Texten är automatiskt genererad.

  Kommunen satte upp en tavla i informationssyfte, men mjölnarens getter åt upp den före kvällen i söndags.

- Texten är AI-genererad.
  Sammanfattningen är skriven med AI, men domaren märkte det inte.

  Nattbåten går till slutet av oktober, och därefter räknar kommunerna ihop vad den har tjänat och kostat.
  I hamnen är det ingen som tror på vinterbåten, men bagarna har redan beställt en större ugn till bageriet.
  Försöket kostar lika mycket som en kilometer väg, säger borgmästaren, och en väg flyter inte över sundet.
  Texten på tavlan ersätter inte läkare, men lugnar de väntande.

# ja
  勧誘を目的とした集まりだとは、灯台守は知らされていなかった。
- ※料金は税込み、2023年4月時点の情報です。

  市議会は月曜日、水車小屋のそばにある古い橋を冬までに架け替えることを決めました。工事は六月に始まります。
- 本記事は筆者個人の見解であり、投資を勧誘するものではありません。

  契約書の免責事項は小さな字で書かれていて、老人には読めなかったと裁判所は判断し、会社に支払いを命じました。

  夜行船は十月末まで運航し、その後で沿岸の町が収支を計算して、続けるかどうかを決めることになっている。
  港では冬の船が来ると信じる人はいないが、パン屋たちはもう前より大きな窯を注文しているという。
  試験運航の費用は道路一キロ分と同じで、道路は誰も必要としなくなっても動かすことができない。
  町の医師に相談した作者は、翌朝ペンを置いた。

# ko
  투자에 대한 책임은 선주 본인에게 있다는 조합의 주장을 법원은 받아들이지 않았다.
- 투자에 대한 책임은 독자 본인에게 있습니다.

  시의회는 월요일 방앗간 옆의 낡은 다리를 겨울이 오기 전에 다시 짓기로 했고, 공사비는 사백만 원이다.
- 이 기사는 투자 권유가 아니며, 투자 판단의 책임은 투자자 본인에게 있습니다.
- 외부 필진의 글은 본지의 편집 방향과 다를 수 있습니다.

  시의회는 월요일 방앗간 옆의 낡은 다리를 겨울이 오기 전에 다시 짓기로 했고, 공사비는 사백만 원이다.
  법원은 약관의 면책 조항이 너무 작은 글씨로 쓰여 노인이 읽을 수 없었다며 보험사에 배상을 명령했다.
  방앗간 주인은 물이 넘친 것은 둑을 고치지 않은 시의 책임이라며 책임을 지지 않겠다는 답에 화를 냈다.

# da
- Artiklen er oversat automatisk.
- Artiklen er ikke investeringsrådgivning.
  Ingen i salen tvivlede på, at arbejdet ville tage længere tid, end ingeniørerne havde lovet i den første rapport.

  Byrådet vedtog mandag at bygge den gamle bro ved møllen om inden vinteren, og det koster fire millioner.
- Dette er et debatindlæg og udtrykker alene skribentens holdning.
- Artiklen udgør ikke investeringsrådgivning.

  Byrådet vedtog mandag at bygge den gamle bro ved møllen om inden vinteren, og det koster fire millioner.
  Klinikken på bakken erstatter ikke et hospital, og dens eneste læge ville være den første til at sige det.
  Kommunen påtager sig intet ansvar for gederne, der går over broen om natten uden opsyn.

- Billedet er genereret med AI.
  Opsummeringen er lavet af AI, men dommeren opdagede det ikke.

# no
  Kommunestyret vedtok mandag å bygge den gamle brua ved mølla på nytt før vinteren, og det koster fire millioner.
- Dette er et debattinnlegg. Innlegget gir uttrykk for skribentens holdning.
- Saken er laget ved hjelp av KI og kontrollert av en redaktør.

  Kommunestyret vedtok mandag å bygge den gamle brua ved mølla på nytt før vinteren, og det koster fire millioner.
  Klinikken på bakken erstatter ikke et sykehus, og den eneste legen der ville være den første til å si det.
  En elev regnet ved hjelp av KI ut hvor mange geiter den nye brua kan bære samtidig.

- Bildet er generert med KI.
  Oppsummeringen er laget av KI, men dommeren oppdaget det ikke.

# fi
  Valtuusto päätti maanantaina rakentaa myllyn vanhan sillan uudelleen ennen talvea, ja se maksaa neljä miljoonaa.
- Kirjoitus edustaa kirjoittajan omaa näkemystä.
- Jutun on tiivistänyt tekoäly.
- Artikkeli ei ole sijoitusneuvontaa.

  Valtuusto päätti maanantaina rakentaa myllyn vanhan sillan uudelleen ennen talvea, ja se maksaa neljä miljoonaa.
  Mäen klinikka ei korvaa sairaalaa, ja sen ainoa lääkäri myöntäisi sen ensimmäisenä.
  Oppilas laski tekoälyn avulla, kuinka monta vuohta uusi silta kestää yhtä aikaa.

- Kuva on luotu tekoälyllä.
  Tiivistelmä on tekoälyn tekemä, eikä professori huomannut sitä.

# cs
  Zastupitelstvo v pondělí rozhodlo, že starý most u mlýna se do zimy postaví znovu za čtyři miliony korun.
- Názory autora nemusí vyjadřovat stanovisko redakce.
- Článek má pouze informativní charakter a není investičním doporučením.

  Zastupitelstvo v pondělí rozhodlo, že starý most u mlýna se do zimy postaví znovu za čtyři miliony korun.
  Obec nenese odpovědnost za kozy, které v noci přecházejí most bez dozoru, připomněl starosta mlynáři.
  Žák pomocí umělé inteligence spočítal, kolik koz unese nový most najednou.
- Přeloženo automaticky, text neprošel korekturou.

- Tento článek byl přeložen automaticky.
  Překlad byl pořízen automaticky a soudní tlumočnice v něm našla čtyřicet chyb, z toho tři v rozsudku.

  Noční přívoz bude jezdit do konce října a potom obce společně spočítají, kolik vydělal a kolik je stál.
  V přístavu na zimní loď nikdo nevěří, ale pekaři si už objednali větší pec a vzali dva nové učně.
  Zkušební provoz stojí tolik co kilometr silnice, říká starostka, a silnice přes záliv sama od sebe nikam neodpluje.
  Článek zákona nenahrazuje lékaře, kterého obec nemá.

# sk
  Zastupiteľstvo v pondelok rozhodlo, že starý most pri mlyne sa do zimy postaví nanovo za štyri milióny eur.
- Názory autora sa nemusia zhodovať s názormi redakcie.
- Článok má len informatívny charakter a nie je investičným odporúčaním.

  Zastupiteľstvo v pondelok rozhodlo, že starý most pri mlyne sa do zimy postaví nanovo za štyri milióny eur.
  Obec nenesie zodpovednosť za kozy, ktoré v noci prechádzajú cez most bez dozoru, pripomenul starosta.
  Žiak pomocou umelej inteligencie spočítal, koľko kôz unesie nový most naraz.
- Článok nenahrádza návštevu lekára.

- Tento článok bol preložený automaticky.
  Preklad bol zhotovený automaticky a súdna tlmočníčka v ňom našla štyridsať chýb, z toho tri v rozsudku.

- Redakcia nezodpovedá za obsah externých stránok.
  Redakcia nezodpovedá za obsah studne, smial sa mlynár.

# hu
  A közgyűlés hétfőn úgy döntött, hogy a malom melletti régi hidat még a tél előtt újjáépítik négymillióért.
- A cikk nem minősül befektetési tanácsadásnak.
- A szerző véleménye nem feltétlenül tükrözi a szerkesztőség álláspontját.

  A közgyűlés hétfőn úgy döntött, hogy a malom melletti régi hidat még a tél előtt újjáépítik négymillióért.
  A falu nem vállal felelősséget a kecskékért, amelyek éjszaka felügyelet nélkül mennek át a hídon.
  Egy diák mesterséges intelligencia segítségével számolta ki, hány kecskét bír el egyszerre az új híd.

- Az írásban megfogalmazottak a szerző véleményét tükrözik.
  A képek a szerző véleményét tükrözik a háborúról, mondta a kurátor a megnyitón.

  Az éjszakai komp október végéig jár, azután a falvak együtt számolják össze, mennyit hozott és mennyit vitt.
  A kikötőben senki sem hisz a téli hajóban, de a pékek már megrendelték a nagyobb kemencét és felvettek két inast.
  A próba annyiba kerül, mint egy kilométer út, mondja a polgármester, és az út magától nem úszik át az öblön.
  A cikk szövege nem helyettesíti az orvost, akit a falu vár.

# ro
  Consiliul local a decis luni să reconstruiască înainte de iarnă vechiul pod de lângă moară, cu patru milioane.
- Opiniile exprimate în acest articol aparțin autorului și nu reflectă neapărat poziția redacției.
- Opiniile exprimate în această rubrică aparțin autorilor.
- Articolul are caracter pur informativ și nu înlocuiește consultul medical.

  Consiliul local a decis luni să reconstruiască înainte de iarnă vechiul pod de lângă moară, cu patru milioane.
  Primăria nu își asumă responsabilitatea pentru caprele care trec podul noaptea fără pază, a spus morarul.
  Un elev a calculat cu ajutorul inteligenței artificiale câte capre poate duce podul cel nou.
  Opiniile exprimate îi aparțin, a spus morarul, iar podul nu are nicio vină pentru ele.

- Acest articol a fost generat cu ajutorul inteligenței artificiale
  Materialul a fost creat în laborator și rezistă la o greutate de două tone.

- Opiniile exprimate în acest editorial nu angajează redacția.
  Opiniile exprimate de vicar despre pod nu reflectă poziția episcopiei, a subliniat purtătorul de cuvânt.

# bg
  Общинският съвет реши в понеделник старият мост до мелницата да бъде построен отново преди зимата.
- Мнението на автора може да не съвпада с позицията на редакцията.
- Материалът е с аналитичен характер и не е съвет за покупка или продажба на активи.

  Общинският съвет реши в понеделник старият мост до мелницата да бъде построен отново преди зимата.
  Общината не носи отговорност за козите, които нощем минават по моста без надзор, напомни кметът.
  Ученик пресметна с помощта на изкуствен интелект колко кози издържа новият мост наведнъж.

- Изображението е генерирано с изкуствен интелект
  Материалът е създаден в лабораторията и издържа товар от два тона.

# el
  Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα να ξαναχτίσει πριν από τον χειμώνα την παλιά γέφυρα στον μύλο.
- Οι απόψεις που εκφράζονται στο άρθρο δεν αντιπροσωπεύουν απαραίτητα την εφημερίδα.
- Το άρθρο δεν αποτελεί επενδυτική συμβουλή.

  Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα να ξαναχτίσει πριν από τον χειμώνα την παλιά γέφυρα στον μύλο.
  Ο δήμος δεν φέρει ευθύνη για τις κατσίκες που περνούν τη γέφυρα τη νύχτα χωρίς επίβλεψη.
  Το ιατρείο στον λόφο δεν υποκαθιστά το νοσοκομείο, και ο μόνος γιατρός του θα το παραδεχόταν πρώτος.

- Η εικόνα δημιουργήθηκε με τεχνητή νοημοσύνη
  Το υλικό δημιουργήθηκε στο εργαστήριο και αντέχει βάρος δύο τόνων.

- Το άρθρο έχει ενημερωτικό χαρακτήρα και δεν αντικαθιστά τη γνώμη του γιατρού.
  Το βότανο του μυλωνά δεν υποκαθιστά τον γιατρό, λέει η γριά της γέφυρας, που πουλάει τριάντα φακελάκια την εβδομάδα.

# uk
  Міська рада вирішила в понеділок відбудувати до зими старий міст біля млина за чотири мільйони гривень.
- Думка редакції може не збігатися з думкою автора.
- Матеріал має інформаційний характер і не є інвестиційною рекомендацією.

  Міська рада вирішила в понеділок відбудувати до зими старий міст біля млина за чотири мільйони гривень.
  Громада не несе відповідальності за кіз, які вночі ходять мостом без нагляду, нагадав голова.
  Учень порахував за допомогою штучного інтелекту, скільки кіз витримає новий міст одночасно.

- Цей текст створено за допомогою штучного інтелекту
  Матеріал створено в лабораторії, і він витримує навантаження у дві тонни.

  Нічний пором ходитиме до кінця жовтня, а потім громади разом підрахують, скільки він заробив і скільки їм коштував.
  У порту ніхто не вірить у зимовий рейс, але пекарі вже замовили собі більшу піч і взяли двох нових учнів.
  Випробування коштує стільки ж, скільки кілометр дороги, каже міська голова, а дорога сама нікуди не попливе.
  Стаття закону не замінює лікаря, якого чекає село.

# tr
  Belediye meclisi pazartesi günü değirmenin yanındaki eski köprüyü kıştan önce yeniden yapmaya karar verdi.
- Burada yer alan bilgiler yatırım tavsiyesi değildir.
- Yazıların sorumluluğu yazarlarına aittir.

  Belediye meclisi pazartesi günü değirmenin yanındaki eski köprüyü kıştan önce yeniden yapmaya karar verdi.
  Belediye geceleri köprüden geçen keçiler için sorumluluk kabul etmez, bunu değirmenci de bilir.
  Komşusunun yatırım tavsiyesi yüzünden değirmenin yarısını kaybeden adam şimdi köprüde simit satıyor.

  Belediye meclisi pazartesi günü değirmenin yanındaki eski köprüyü kıştan önce yeniden yapmaya karar verdi.
- Bu yazıdaki görüşler yazara aittir.
  Bu yazıdaki ilk bölüm, dedi profesör, öğrencisine aittir ve yirmi yıl önce yazılmıştır.

# ar
  قرر المجلس البلدي يوم الاثنين إعادة بناء الجسر القديم قرب الطاحونة قبل الشتاء بكلفة أربعة ملايين.
- الآراء الواردة في هذا المقال لا تعبر بالضرورة عن رأي الصحيفة.
- هذه المعلومات لا تغني عن استشارة الطبيب.

  قرر المجلس البلدي يوم الاثنين إعادة بناء الجسر القديم قرب الطاحونة قبل الشتاء بكلفة أربعة ملايين.
  قال صاحب الطاحونة إن نصيحة استثمارية من جاره كلفته نصف ما يملك في صيف واحد.
  المجلس غير مسؤول عن الماعز التي تعبر الجسر ليلا بلا راع، لكن الطحان لا يصدق ذلك.

  قرر المجلس البلدي يوم الاثنين إعادة بناء الجسر القديم قرب الطاحونة قبل حلول الشتاء.
- هذا المحتوى لا يشكل نصيحة مالية
  هذا المقال لا يعد استشارة قانونية، كتب المحامي في رسالته الطويلة إلى القاضي.

- هذا المقال يعبر عن رأي كاتبه ولا يعبر بالضرورة عن موقف الصحيفة
  البيت يعبر عن رأي كاتبه في الحرب، وقد حفظه الصيادون وغنوه على المراكب.

  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.
  كتب الكاتب روايته بواسطة الذكاء الاصطناعي فاختلفت الآراء فيها.

# fa
  شورای شهر روز دوشنبه تصمیم گرفت پل قدیمی کنار آسیاب را پیش از زمستان با چهار میلیارد تومان بازسازی کند.
- مسئولیت محتوای این مطلب بر عهده نویسنده است و لزوما بیانگر نظر رسانه نیست.
- این مطلب توصیه سرمایه‌گذاری نیست.

  شورای شهر روز دوشنبه تصمیم گرفت پل قدیمی کنار آسیاب را پیش از زمستان با چهار میلیارد تومان بازسازی کند.
  شهرداری می‌گوید هیچ مسئولیتی در برابر بزهایی که شب از پل می‌گذرند ندارد، اما آسیابان باور نمی‌کند.
  دانش‌آموزی با کمک هوش مصنوعی حساب کرد که پل تازه چند بز را هم‌زمان تاب می‌آورد.

  شورای شهر دوشنبه تصمیم گرفت پل قدیمی کنار آسیاب را پیش از زمستان دوباره بسازد.
- این محتوا توسط هوش مصنوعی تولید شده است.
  این محتوا در دادگاه پذیرفته نشد، چون روزنامه آن را با کمک ماشین تولید کرده بود.

- محتوای این یادداشت نظر نویسنده است و لزوما بازتاب‌دهنده دیدگاه این روزنامه نیست.
  نظر نویسنده در فصل آخر عوض می‌شود و آسیابان به دریا می‌زند.

  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  شهردار می‌گوید این آزمایش به اندازه ساختن یک کیلومتر جاده خرج دارد و جاده خودش از خلیج نمی‌گذرد.
  نظر نویسنده رمان با کمک هوش مصنوعی عوض شد.

# he
  מועצת העיר החליטה ביום שני לבנות מחדש לפני החורף את הגשר הישן שליד הטחנה בעלות של ארבעה מיליון.
- אין לראות באמור לעיל ייעוץ השקעות או תחליף לו.
- הדעות המובעות בטור הן על דעת הכותב בלבד.

  מועצת העיר החליטה ביום שני לבנות מחדש לפני החורף את הגשר הישן שליד הטחנה בעלות של ארבעה מיליון.
  הטוחן קיבל ייעוץ השקעות משכן, ובתוך קיץ אחד איבד מחצית מן הטחנה ואת כל העיזים.
  תלמיד חישב באמצעות בינה מלאכותית כמה עיזים יכול הגשר החדש לשאת בבת אחת.

  מועצת העיר החליטה ביום שני לבנות מחדש את הגשר הישן ליד הטחנה לפני החורף.
- תוכן זה נוצר באמצעות בינה מלאכותית
  המידע אינו מהווה ראיה, פסקה השופטת בדיון שנמשך עד הערב.

# hi
  नगर परिषद ने सोमवार को तय किया कि चक्की के पास का पुराना पुल सर्दी से पहले चालीस लाख में फिर बनेगा।
- (डिस्क्लेमर: ये लेखक के निजी विचार हैं।)
- यह लेख सामान्य जानकारी पर आधारित है, इसे अपनाने से पहले विशेषज्ञ की सलाह लें।

  नगर परिषद ने सोमवार को तय किया कि चक्की के पास का पुराना पुल सर्दी से पहले चालीस लाख में फिर बनेगा।
  पुल पर रात को घूमने वाली बकरियों के लिए परिषद ज़िम्मेदार नहीं है, यह बात चक्की वाले को पसंद नहीं आई।
  डॉक्टर की सलाह मानकर बूढ़ा किसान रोज़ पुल तक पैदल जाता है और वहीं बैठकर अख़बार पढ़ता है।

- डिस्क्लेमर: यहां दी गई जानकारी सिर्फ लोक मान्यताओं और जानकारियों पर आधारित है।
  यहां दी गई जानकारी के सहारे पुलिस रात में ही घाट तक पहुंच गई।

# id
  Isi tulisan itu di luar dugaan: syahbandar mengaku menerima suap.
- Isi artikel di luar tanggung jawab redaksi.

  Dewan kota pada Senin memutuskan membangun kembali jembatan tua di dekat kincir sebelum musim hujan.
- Artikel ini bukan merupakan ajakan untuk membeli atau menjual saham.
- Isi tulisan sepenuhnya menjadi tanggung jawab penulis.

  Dewan kota pada Senin memutuskan membangun kembali jembatan tua di dekat kincir sebelum musim hujan.
  Pemilik kincir menilai dewan tidak bertanggung jawab, karena kambingnya jatuh dari jembatan yang sudah lapuk itu.
  Seorang murid menghitung dengan bantuan AI berapa kambing yang dapat melintas sekaligus di jembatan baru.

  Kapal malam berlayar sampai akhir musim kemarau, lalu kota-kota kecil itu menghitung hasil dan biayanya.
  Di pelabuhan tidak ada yang percaya kapal musim hujan akan datang, tetapi tukang roti sudah memesan tungku.
  Uji coba itu memakan biaya satu kilometer jalan, kata wali kota, padahal jalan tidak bisa berlayar sendiri.
  Penulis novel itu tidak bertanggung jawab atas pendapat tokohnya.

# vi
  Tên nhân vật đã được thay đổi ba lần trước khi bộ phim về ngọn hải đăng ra rạp.
- * Tên các nhân vật đã được thay đổi

  Hội đồng thành phố hôm thứ Hai quyết định xây lại cây cầu cũ cạnh cối xay trước mùa đông với giá bốn tỷ.
- Bài viết thể hiện quan điểm riêng của tác giả.
- Thông tin chỉ mang tính chất tham khảo, không phải là lời khuyên đầu tư.

  Hội đồng thành phố hôm thứ Hai quyết định xây lại cây cầu cũ cạnh cối xay trước mùa đông với giá bốn tỷ.
  Xã không chịu trách nhiệm về đàn dê qua cầu ban đêm, nhưng ông chủ cối xay không tin điều đó.
  Ông lão tham khảo ý kiến bác sĩ rồi ngày nào cũng đi bộ ra cầu, ngồi đó đọc báo đến trưa.

# th
  ข้อมูลนี้มีค่ามากกว่าทองคำ กัปตันบอกกับลูกเรือ
- ข้อมูลนี้มีไว้เพื่อการศึกษาเท่านั้น ไม่สามารถใช้แทนคำแนะนำของแพทย์

  สภาเมืองมีมติเมื่อวันจันทร์ให้สร้างสะพานเก่าข้างโรงสีขึ้นใหม่ก่อนฤดูหนาวด้วยงบสี่ล้านบาท
- บทความนี้เป็นความคิดเห็นส่วนตัวของผู้เขียน ไม่จำเป็นต้องสอดคล้องกับกองบรรณาธิการ
- การลงทุนมีความเสี่ยง ผู้ลงทุนควรศึกษาข้อมูลก่อนตัดสินใจลงทุน

  สภาเมืองมีมติเมื่อวันจันทร์ให้สร้างสะพานเก่าข้างโรงสีขึ้นใหม่ก่อนฤดูหนาวด้วยงบสี่ล้านบาท
  ชาวนาเชื่อคำแนะนำในการลงทุนของเพื่อนบ้าน แล้วเสียโรงสีไปครึ่งหนึ่งภายในฤดูร้อนเดียว
  เทศบาลบอกว่าไม่รับผิดชอบต่อแพะที่เดินข้ามสะพานตอนกลางคืน แต่เจ้าของโรงสีไม่เชื่อ

# fr
  Le maire a répondu que la cabane du gardien ne remplace pas un hôpital, et que le médecin passera deux fois par mois.

# es
  El molinero dijo que su silencio no constituye una opinión, y que hablará del puente cuando bajen las aguas.

# it
  Il mugnaio ha detto che la capanna non sostituisce un ospedale, e che il medico passa due volte al mese.

# pt
  O moleiro disse que a cabana não substitui um hospital, e que o médico só passa duas vezes por mês.

# nl
  De molenaar zei dat de gemeente niet aansprakelijk is voor zijn geiten, maar hij stuurde toch een rekening.

# pl
  Gmina nie ponosi odpowiedzialności za kozy, które nocą chodzą po moście, przypomniał wójt na zebraniu.

# ru
  Община не несёт ответственности за коз, которые ночью ходят по мосту, напомнил староста на собрании.

# sv
  Kommunen ansvarar inte för getterna som går över bron om natten, påminde ordföranden på mötet i tisdags.

# ja
  村は夜に橋を渡るヤギについて責任を負わないと説明したが、水車小屋の主人は納得しなかった。

# html
  <p>The orchard behind the chapel was planted by prisoners, who grafted three kinds of pear on a single tree.</p>
- <div class="footer-disclaimer">Tides may differ from those shown</div>
  <p>The ferry to the island leaves at six, and in winter it leaves only when the wind is below force seven.</p>
  <p class="disclaimer-dispute">The disclaimer on the ticket was written by a lawyer, and the captain never read it.</p>
  <p>The captain has made the crossing for thirty years, and he says that the sandbanks move to the west.</p>
  <p>The village keeps the old harbor bell, which was cast in 1874 and cracked when the bridge was opened.</p>
"""
