r"""License and registration lines: the license of the site, its register, the license under which the text may be used.

Why it goes: the law asks for the line, no reader does; it is the same under every article of a site. The number, or the
name of the license, goes into the metadata as it is written.

What stays: articles about licenses, registers and courts, even where they give a number in a sentence; the license of
something that the article deals with; a number in a list of books or products.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.detectors._prompts import reports
from cleaner.document import Finding, Line, Page
from cleaner.phrases import MENTION, Hit, Hits, strays, weigh
from cleaner.view import spelled

PHRASES = {
    "en": """
        registered in england
        registered in scotland
        registered in ireland
        ~registered office
        ~registered charity
        ~registered company
        ~company registration
        ~company number
        ~company no
        ~registration number
        ~vat number
        ~vat no
        ~vat registration
        ~issn
        ~creative commons
        ~cc by-
        ~cc0
        ^licensed under
        ^article licensed under
        this work is licensed under
        this article is licensed under
        this post is licensed under
        this story is licensed under
        this text is licensed under
        this site is licensed under
        this page is licensed under
        content on this * is licensed under
        content of this * is licensed under
        text is available under
        content is available under
        our * licensed under a creative commons
        except where * noted
        unless otherwise noted, content
        republished * under a creative commons
        republish our articles
        this is an open access article
        this is an open-access article
        ^creative commons license$
        ^creative commons licence$
        this * republished under a creative commons
        this * published under a creative commons
        this * reproduced under a creative commons
        this * available under a creative commons
        except where otherwise noted
        ~is a registered charity
        ~registered charity no
        ~registered with the
        ~registered nonprofit
        ~501(c)(3)
    """,
    "zh": """
        ~互联网新闻信息-
        ~-许可证
        ~許可證
        ~icp备
        ~icp備
        ~icp证
        ~公网安备
        ~公網安備
        ~增值电信业务
        ~增值電信業務
        ~备案号
        ~網站登記
        ~統一編號
        ~登記證
        ~国内统一刊号
        ~国内统一连续出版物号
        知识共享 * 许可协议
        創用cc
        ~统一刊号
        ~国际标准刊号
        ~著作权登记
        采用知识共享
        ~許可協議
        ~许可协议
        ^{本著作|本作品|本站|本網站|本网站|除另有註明|本文}*{採用|采用|依照}*{创用|創用|知识共享|知識共享|創作共用|cc by}
        {创用|創用}cc*{授權條款|授权条款|姓名標示|國際授權}
        知识共享*{许可协议|署名}
    """,
    "de": """
        ~impressum
        ~amtsgericht
        ~registergericht
        ~handelsregister
        ~hrb
        ~hra
        ~ust-idnr
        ~ust-id
        ~umsatzsteuer-
        ~steuernummer
        ~firmenbuch-
        dieser text steht unter * lizenz
        dieser artikel steht unter * lizenz
        unter * creative-commons-lizenz
        ~umsatzsteuer-id
        ~ust-id-nr
        ~ust.-id
        steht unter einer creative
        steht unter * cc by
        unter der lizenz cc
        lizenziert unter
        ~creative-commons-
        ~vertretungsberechtigt-
    """,
    "fr": """
        ~siret
        ~siren
        ~rcs
        ~cnil
        ~commission paritaire
        ~cppap
        ~dépôt légal
        ~mentions légales
        ~tva intracommunautaire
        sous licence creative commons
        publié sous licence cc
        sous licence cc by-
        ~n° siret
        selon les termes de la licence
        mis à disposition selon les termes
        ~licence creative commons
        ~numéro de commission
        ~n° de commission
    """,
    "es": """
        ~registro mercantil
        ~inscrita en el registro
        ~cif
        ~nif
        ~depósito legal
        bajo licencia creative commons
        bajo una licencia * creative commons
        bajo licencia cc
        ~licencia de creative commons
        está bajo una licencia
        licenciado bajo
        ~nº de registro
    """,
    "it": """
        ~p.iva
        ~p. iva
        ~partita iva
        ~registrazione tribunale
        ~registrazione al tribunale
        ~registrata al tribunale
        ~iscritta al tribunale
        ~registrazione del tribunale
        ~registrata presso il tribunale
        ~aut. trib
        ~iscrizione al roc
        ~codice fiscale
        sotto licenza creative commons
        rilasciato con licenza cc
        ~testata registrata
        ~testata giornalistica registrata
        ~n. rea
        ~rea
        distribuita con licenza
        distribuito con licenza
        rilasciata con licenza
        ~licenza creative commons
        ~iscr. al
    """,
    "pt": """
        ~cnpj
        ~registo na erc
        ~registo erc
        ~registado na erc
        ~registada na erc
        ~inscrição na erc
        ~nipc
        ~contribuinte
        sob licença creative commons
        sob uma licença creative commons
        sob licença cc
        licenciado com uma licença
        licenciada com uma licença
        licenciado sob
        ~licença creative commons
        ~registo na erc n.º
        ~inscrita na erc
        {está licenciado|está licenciada|licenciado|licenciada|disponível|distribuído|publicado} {sob|com} {uma licença|a licença|licença} {creative commons|cc by}
    """,
    "nl": """
        ~kvk
        ~kvk-nummer
        ~btw nl-
        ~btw-nummer
        ~btw nr
        onder de licentie cc
        onder een creative commons
        valt onder een creative
        ~creative commons-licentie
        ~btw-id
    """,
    "pl": """
        ~krs
        ~nip
        ~regon
        ~sąd rejonowy
        ~kapitał zakładowy
        na licencji creative commons
        na licencji cc
        na licencji uznanie autorstwa
        dostępny na licencji
        dostępne na licencji
        udostępniony na licencji
        ~licencji creative commons
        ^{opublikuj|przedrukuj} {ponownie|} ten artykuł
    """,
    "ru": """
        ~огрн
        ~инн
        ~кпп
        ~эл № фс
        ~пи № фс
        ~фс77
        ~роскомнадзор-
        ~сетевое издание
        свидетельство о регистрации сми
        свидетельство о регистрации средства массовой
        ~свидетельство о регистрации
        ~зарегистрировано
        по лицензии creative commons
        лицензии creative commons
        ~зарегистрировано роскомнадзор-
        ~реестровая запись
    """,
    "sv": """
        ~org.nr
        ~org. nr
        ~orgnr
        ~organisationsnummer
        ~utgivningsbevis
        ~momsregistreringsnummer
        under licensen creative commons
        under en creative commons-
        licensierad under
        licensierat under
        är publicerad under licens-
        ~licensen cc
        ~utgivningsbevis för
    """,
    "ja": """
        ~登録番号
        ~jasrac
        ~許諾番号
        ~許諾第
        ~届出番号
        ~古物商許可
        ~許可番号
        クリエイティブ・コモンズ * ライセンス
        クリエイティブ・コモンズ
        ~ライセンスの下に
    """,
    "ko": """
        ~-등록번호
        ~신문등록-
        ~신문 등록-
        ~정기간행물 등록-
        ~정기간행물등록-
        ~사업자등록번호
        ~사업자 등록번호
        ~사업자번호
        ~법인등록번호
        ~통신판매업신고
        ~통신판매업 신고
        ~통신판매신고
        ~발행일자
        ~청소년보호책임자
        ~크리에이티브 커먼즈
        라이선스에 따라 이용
        라이선스에 따라 배포
        이용허락표시
    """,
    "da": """
        ~cvr-nr
        ~cvr
        ~cvr nr
        ~cvr-nummer
        ~se-nr
        under en creative commons-licens
        under creative commons-licens-
        er udgivet under licens-
        er licenseret under
        ~tilmeldt pressenævnet
        ~creative commons
    """,
    "no": """
        ~orgnr
        ~org.nr
        ~org. nr
        ~organisasjonsnummer
        ~foretaksregisteret
        under en creative commons-lisens
        under creative commons-lisens-
        er lisensiert under
        er publisert under lisensen
        ~creative commons
        ~redaktørplakaten
        ~vær varsom-plakaten
    """,
    "fi": """
        ~y-tunnus
        ~y-tunnus:
        ~ly-tunnus
        ~alv-numero
        ~alv-tunniste
        ~kaupparekisteri-
        creative commons -lisenssi-
        lisenssillä cc by
        on julkaistu lisenssillä
        on lisensoitu
        ~creative commons
        ~^vastaava päätoimittaja
        ~^päätoimittaja:
        ~kustantaja:
        ~julkaisija:
        lisensoitu creative commons
        {julkaistu|käytettävissä|jaettu} creative commons
        ~-käyttöluvalla
        ~-lisenssillä
    """,
    "cs": """
        ~ič:
        ~ičo
        ~dič
        ~mk čr e
        ~ev. č. mk čr
        ~evidenční číslo
        ~registrace mk
        ~spisová značka
        ~městského soudu v praze
        ~krajského soudu v
        ~obchodním rejstříku
        pod licencí creative commons
        pod licencí cc
        je dostupný pod licencí
        ~licence creative commons
        ^{znovu publikovat|přetisknout|přepublikovat} {tento článek|článek}$
    """,
    "sk": """
        ~ič dph
        ~ičo
        ~dič
        ~ev. č.
        ~evidenčné číslo
        ~obchodnom registri
        ~okresného súdu
        ~mestského súdu
        ~pod licenciou creative commons
        {dostupný|dostupné|šírený|publikovaný|zverejnený} pod licenciou creative commons
        pod licenciou cc
        je dostupný pod licenciou
        ~licencia creative commons
    """,
    "hu": """
        ~adószám
        ~adószám:
        ~adószáma
        ~cégjegyzékszám
        ~cg.
        ~cégbíróság
        ~nyilvántartási szám
        ~engedélyszám
        ~nmhh
        creative commons licenc-
        licenc alatt
        ~kiadja a
        ~alapján felhasználható
        ^{a cikk|cikk} {újraközlése|újrapublikálása}$
    """,
    "ro": """
        ~cui
        ~cui:
        ~c.u.i.
        ~cod fiscal
        ~cod unic
        ~nr. reg. com
        ~registrul comerțului
        ~registrul comertului
        ~j40/
        ~cif
        sub licență creative commons
        sub licența creative commons
        sub licența cc
        este disponibil sub licența
        ~licență creative commons
    """,
    "bg": """
        ~еик
        ~еик:
        ~еик/булстат
        ~булстат
        ~ддс №
        ~търговския регистър
        ~агенция по вписванията
        под лиценз creative commons
        под лиценза creative commons
        под лиценз криейтив комънс
        под лиценз cc
        ~лиценз creative commons
    """,
    "el": """
        ~αφμ
        ~α.φ.μ.
        ~δου
        ~δ.ο.υ.
        ~γ.ε.μη.
        ~γεμη
        ~αρ. γεμη
        ~μ.η.τ.
        ~μητ
        ~αριθμός πιστοποίησης
        ~μητρώο online media
        με άδεια creative commons
        υπό την άδεια creative commons
        διατίθεται με άδεια
        άδεια χρήσης creative commons
        ~άδεια creative commons
    """,
    "uk": """
        ~єдрпоу
        ~код єдрпоу
        ~ідентифікатор медіа
        ~ідентифікатор онлайн-медіа
        ~реєстрі суб'єктів у сфері медіа
        ~реєстр суб'єктів у сфері медіа
        ~свідоцтво про державну реєстрацію
        ~свідоцтво про реєстрацію
        ~іпн
        за ліцензією creative commons
        на умовах ліцензії creative commons
        на умовах ліцензії cc
        доступний на умовах ліцензії
        ~ліцензія creative commons
    """,
    "tr": """
        ~mersis
        ~mersis no
        ~ticaret sicil no
        ~ticaret sicil numarası
        ~vergi no
        ~vergi numarası
        ~vergi dairesi
        ~basın ilan kurumu
        ~yayın belgesi
        creative commons lisansı
        creative commons * lisansı ile
        cc by lisansı
        lisansı altında yayımlan-
        lisansıyla yayımlan-
        lisansı altında lisanslan-
    """,
    "ar": """
        ~السجل التجاري
        ~سجل تجاري
        ~رقم السجل
        ~ترخيص رقم
        ~رقم الترخيص
        ~رخصة رقم
        ~ترخيص وزارة الإعلام
        ~رقم الإيداع
        ~الرقم الضريبي
        مرخص بموجب رخصة المشاع
        بموجب رخصة المشاع الإبداعي
        بموجب ترخيص المشاع الإبداعي
        رخصة المشاع الإبداعي
        ~المشاع الإبداعي
        ~الرقم الدولي
    """,
    "fa": """
        ~شماره ثبت
        ~شماره مجوز
        ~شماره پروانه
        ~شماره پروانه انتشار
        ~پروانه انتشار
        ~پروانه فعالیت
        ~مجوز وزارت فرهنگ
        ~شناسه ملی
        ~کد شامد
        ~شامد
        ~شاپا
        تحت مجوز [کك]ر[یي]ت[یي]و [کك]امنز
        تحت مجوز کرییتیو کامنز
        تحت پروانه [کك]ر[یي]ت[یي]و [کك]امنز
        ~[کك]ر[یي]ت[یي]و [کك]امنز
        ~هیئت نظارت بر مطبوعات
    """,
    "he": """
        ~ח.פ
        ~ח.פ.
        ~ח"פ
        ~ע.מ.
        ~ע"ר
        ~מספר רישום
        ~עוסק מורשה
        ~רשם החברות
        תחת רישיון creative commons
        תחת רישיון קריאייטיב קומונס
        ברישיון creative commons
        ~רישיון cc by
        ~קריאייטיב קומונס
    """,
    "hi": """
        ~आरएनआई
        ~आरएनआई नंबर
        ~आर.एन.आई
        ~rni
        ~rni no
        ~rni reg
        ~पंजीयन संख्या
        ~पंजीकरण संख्या
        ~पंजीयन क्रमांक
        ~रजिस्ट्रेशन नंबर
        ~जीएसटी नंबर
        ~gstin
        ~cin
        ~cin:
        क्रिएटिव कॉमन्स लाइसेंस
        लाइसेंस के तहत प्रकाशित
        ~क्रिएटिव कॉमन्स
    """,
    "id": """
        ~nib
        ~nib:
        ~siup
        ~npwp
        ~ahu-
        ~sk kemenkumham
        ~terverifikasi dewan pers
        ~terdaftar di dewan pers
        ~terverifikasi {administratif|faktual|administratif dan faktual} dewan pers
        ~izin usaha
        ~nomor induk berusaha
        di bawah lisensi creative commons
        dengan lisensi creative commons
        dilisensikan di bawah
        berlisensi cc by
        ~lisensi creative commons
        ~tdpse
        ~tanda daftar pse
    """,
    "vi": """
        ~giấy phép số
        ~giấy phép hoạt động
        ~giấy phép hoạt động báo chí
        ~giấy phép thiết lập
        ~giấy phép xuất bản
        ~số giấy phép
        ~gp-bttt
        ~gp-bvhttdl
        ~mã số thuế
        ~mst
        ~mã số doanh nghiệp
        ~giấy chứng nhận đăng ký
        theo giấy phép creative commons
        theo giấy phép cc
        ~giấy phép creative commons
    """,
    "th": """
        ~เลขทะเบียนนิติบุคคล
        ~ทะเบียนนิติบุคคลเลขที่
        ~ทะเบียนเลขที่
        ~เลขประจำตัวผู้เสียภาษี
        ~ทะเบียนพาณิชย์
        ~ทะเบียนพาณิชย์อิเล็กทรอนิกส์
        ~ใบอนุญาตเลขที่
        ~ใบอนุญาตประกอบกิจการ
        สัญญาอนุญาตครีเอทีฟคอมมอนส์
        สัญญาอนุญาต creative commons
        ภายใต้สัญญาอนุญาต
        ~ครีเอทีฟคอมมอนส์
    """,
}

_NUMBERS = re.compile(
    r"(?:许可证?|許可證?|登記證|业务|業務|备案号|刊号|物号)(?:编号|編號|号|號)?[\s:：]{0,3}"
    r"(?P<zh>(?:[(（]\w{1,3}[)）]\s?字?\s?第?|[\u4e00-\u9fff])?[A-Z]{0,3}(?:[\d-]{0,4}\d{5,}(?:-\d+)?[号號]?|\d\d-\d{4}(?:/\w)?))"
    r"|(?P<icp>[\u4e00-\u9fff]\s?ICP[备備证證]\s?\d{6,}\s?[号號]?(?:-\d{1,3})?)"
    r"|(?P<gongan>[\u4e00-\u9fff]公[网網]安[备備]\s?\d{8,}\s?[号號]?)"
    r"|統一編號[\s:：]{0,3}(?P<taiwan>\d{8})\b"
    r"|(?P<hr>\bHR[AB](?:[\s-]?Nr\.?:?)?\s?\d{2,7}(?:\s?[A-Z]{1,3}\b)?)"
    r"|(?:(?:USt|Umsatzsteuer)\.?-?\s?I[Dd](?:ent)?\.?-?\s?(?:Nr|Nummer)?\.?"
    r"|Umsatzsteuer-\w{4,30}|UID)[\s:]{0,3}(?P<ust>(?:DE|ATU)\s?\d[\d\s]{7,10}\d)"
    r"|(?P<fn>\bFN\s?\d{5,6}\s?[a-z]\b)"
    r"|(?P<issn>\b[eE]?-?ISSN(?:\s?\([^()]{1,12}\))?[\s:]{0,3}\d{4}-?\d{3}[\dXx]\b)"
    r"|(?P<rcs>\bRCS\s(?:[A-Z][\w-]{1,20}\s)?(?:[AB]\s)?\d{3}\s?\d{3}\s?\d{3}\b)"
    r"|\bTVA(?:\sintra\w{0,15})?[\s:n°]{0,5}(?P<tva>FR\s?\d\d\s?\d{3}\s?\d{3}\s?\d{3})\b"
    r"|\b(?:(?i:SIRET|SIREN)|CPPAP|CNIL|paritaire)(?:\s?[:n°º]{1,3})?\s{0,2}(?P<fr>\d[\d\s]{3,16}[A-Z]?\s?\d+)"
    r"|\b(?:CIF|NIF|NIPC|CNPJ|Contribuinte)(?:\s?n?[.º°:]{0,3})?\s{0,2}(?P<es>[A-Z]?-?\d[\d./-]{6,17}[A-Z]?)\b"
    r"|\bERC\D{0,12}(?P<erc>\d{5,6})\b"
    r"|(?:\bP\.?\s?IVA|Partita IVA|Codice fiscale)[\s:]{0,3}(?P<iva>(?:IT)?\s?\d{11})\b"
    r"|[Tt]ribunale\sdi\s[^\W\d_]{2,20}\D{0,25}?"
    r"(?P<tribunale>(?:\b[nN]\.?[°º]?\s?)?\d{1,5}(?:/\d{2,4}|\sdel\s[\d./]{4,10}))"
    r"|\bK\.?[Vv]\.?K\.?(?:-?nummer|-?nr\.?|\sno\.?)?[\s:]{0,3}(?P<kvk>\d{8})\b"
    r"|\b(?:BTW|VAT)(?:-?(?:nummer|nr\.?|id)|\s(?i:no\.?|nr\.?|number|reg\w{0,12}(?:\s(?:no\.?|number))?))?"
    r"[\s:]{0,3}(?P<vat>(?:GB|NL|BE|IE)?\s?\d[\d\s.B]{6,14}\d)\b"
    r"|\b(?:KRS|NIP|REGON)[\s:]{0,3}(?P<pl>\d[\d-]{8,13})\b"
    r"|\b(?:ОГРН|ИНН|КПП)[\s:]{0,3}(?P<ru>\d{9,15})\b"
    r"|(?P<fs>(?:\b[ЭП][ЛлИи]\s?)?(?:№|N|No)?\s?\bФС\s?\d?\s?-?\s?\d{2}\s?[-–—]\s?\d{4,6})"
    r"|\b[Oo]rg(?:anisations)?\.?\s?(?:nr|nummer)[\s:.]{0,3}(?P<org>\d{6}-\d{4})\b"
    r"|[Uu]tgivningsbevis(?:et|\snr|\snummer)?[\s:.]{0,3}(?P<bevis>\d[\d:\s-]{2,10}\d)\b"
    r"|(?:登録番号|許諾番号|届出番号|許可番号|許諾)[\s:：第]{0,3}(?P<ja>[A-Z]?\d[A-Z\d-]{4,20}号?)"
    r"|(?:\b[Rr]egistered in (?:England(?: (?:and|&) Wales)?|Scotland|Ireland)"
    r"|\b[Cc]ompany (?:[Rr]egist\w{3,7} )?(?:[Nn]umber|[Nn]o\.?)"
    r"|\b[Cc]harity(?:,| in [A-Z]\w{2,10})?|\b[Rr]egistration)"
    r"(?:\s?(?:under|with|company|charity|,|:|\(|\#|[Nn]o\.?|[Nn]umber)){0,5}\s?"
    r"(?P<en>[A-Z]{0,2}\d{5,8})\b"
    r"|등록\s?번호?[\s:：]{0,3}(?P<ko>(?:[가-힣]{2,4},?\s?)?[가-힣]\s?\d{5})(?!\d)"
    r"|사업자\s?(?:등록)?\s?번호[\s:：]{0,3}(?P<biz>\d{3}-\d\d-\d{5})(?!\d)"
    r"|(?:통신판매업?\s?신고(?:번호)?)[\s:：]{0,3}(?P<mail>제?\s?\d{4}-[가-힣\d]{2,12}-\d{3,6}호?)"
    r"|\b(?:CVR|SE)(?:-?\s?[Nn]r\.?|-?nummer)?[\s:]{0,3}(?P<cvr>(?:DK)?\s?\d\d\s?\d\d\s?\d\d\s?\d\d)(?!\d)"
    r"|\b[Oo]rg(?:anisasjons)?\.?\s?(?:nr|nummer)[\s:.]{0,3}(?:NO\s?)?(?P<no>\d{3}\s?\d{3}\s?\d{3})(?!\d)"
    r"|\b[YyLl]{1,2}-tunnus[\s:]{0,3}(?P<fi>\d{7}-\d)\b"
    r"|\bIČO?[\s:]{0,3}(?P<ico>\d{2}\s?\d{3}\s?\d{3})(?!\d)"
    r"|\b(?:DIČ|IČ DPH)[\s:]{0,3}(?P<dic>(?:CZ|SK)?\d{8,10})\b"
    r"|\bMK ČR[\s:]{0,2}(?P<mk>E\s?\d{4,6})\b"
    r"|\b(?i:cégjegyzékszám\w{0,2}|cg\.)[\s:]{0,3}(?P<ceg>\d\d[\s-]\d\d[\s-]\d{6})\b"
    r"|\b(?i:adószám)[\s:]{0,3}(?P<ado>\d{8}-\d-\d\d)\b"
    r"|\b(?:CUI|C\.U\.I\.|CIF|[Cc]od(?:ul)? (?:unic|fiscal)[\w ]{0,20})[\s:]{0,3}(?P<cui>(?:RO)?\s?\d{6,10})\b"
    r"|(?P<regcom>\bJ\d\d?/\d{1,6}/(?:\d\d[./]\d\d[./])?(?:19|20)\d\d\b)"
    r"|\b(?:ЕИК|БУЛСТАТ|Булстат)(?:/(?:БУЛСТАТ|ПИК|ДДС))?[\s:№]{0,3}(?P<eik>(?:BG)?\d{9,13})\b"
    r"|(?:\bΑ\.?Φ\.?Μ\.?)[\s:]{0,3}(?P<afm>(?:EL)?\d{9})\b"
    r"|(?:ΓΕΜΗ|Γ\.Ε\.ΜΗ\.?)(?:\s?:|\sαρ\.|\s[Αα]ριθμ[όο][ςσ])?[\s:]{0,3}(?P<gemi>\d{9,15})\b"
    r"|Μ\.?Η\.?Τ\.?[\s:]{0,3}(?P<mit>\d{5,6})\b"
    r"|ЄДРПОУ[\s:]{0,3}(?P<edrpou>\d{8})\b"
    r"|[Іі]дентифікатор\s(?:онлайн-)?медіа\D{0,50}?\s(?P<media>[RL]\d\d-\d{5})\b"
    r"|(?i:mersis(?:\s(?:no|numaras[ıi]))?)[\s:.]{0,3}(?P<mersis>\d{4}[\s-]?\d{4}[\s-]?\d{4}[\s-]?\d{4})(?!\d)"
    r"|(?:[Vv]ergi|[Tt]icaret\s[Ss]icil)\s(?:[Nn]o|[Nn]umaras[ıi])[\s:.]{0,3}(?P<vergi>\d{5,10}(?:-\d{1,2})?)\b"
    r"|(?:السجل التجاري|سجل تجاري|رقم السجل|الرقم الضريبي|رقم ال[إا]يداع|رقم الترخيص|(?:ترخيص|رخص[ةه]) رقم)"
    r"(?:\sرقم)?[\s:：]{0,3}(?P<ar>\d[\d/-]{3,16})(?!\d)"
    r"|(?:شماره (?:ثبت|مجوز|پروانه)(?: انتشار| رسانه)?|شناسه مل[یي]|شامد)[\s:：]{0,3}(?P<fa>\d[\d/-]{3,20})(?!\d)"
    r"|(?:ח\.?[\"״]?פ\.?|ע\.?[\"״]?[מר]\.?\)?|עמותה(?: רשומה)?)(?:\sמס(?:פר|['׳.]))?[\s:]{0,3}(?P<he>\d{2}-?\d{6,7}-?\d?)(?!\d)"
    r"|(?:\bRNI|आरएनआई|आर\.एन\.आई\.?)(?:\s(?i:regn?\.?|registration|रजि\.?))?(?:\s(?i:no|number|नंबर|संख्या|नं)\.?)?"
    r"[\s:.-]{0,3}(?P<rni>[A-Z]{5,8}/\d{4}/\d{4,6}|\d{4,6}/\d{2,4})\b"
    r"|(?:पंजी(?:यन|करण)\s(?:संख्या|क्रमांक)|रजिस्ट्रेशन नंबर)[\s:.-]{0,3}(?P<hi>[A-Z]{0,6}[\d/-]{5,16})(?!\d)"
    r"|\bNIB[\s:.]{0,3}(?P<nib>\d{13})\b"
    r"|\bNPWP[\s:.]{0,3}(?P<npwp>\d[\d.-]{13,19}\d)(?!\d)"
    r"|\b(?P<ahu>AHU-\d{4,7}\.AH\.[\d.]{4,10}(?i:tahun\s)?\d{0,4})"
    r"|Dewan Pers\s(?:[Ss]ertifikat\s)?(?i:no\.?|nomor)[\s:.]{0,3}(?P<pers>\d{1,5}/[\w/-]{5,40})"
    r"|[Gg]iấy phép(?:[^\W\d]|\s){0,40}\ssố[\s:.]{0,3}(?P<vi>\d{1,5}(?:/\d{4})?/[A-ZĐ-]{2,16})"
    r"|[Gg]iấy phép số[\s:.]{0,3}(?P<gp>\d{1,5}(?:/\d{4})?/[A-ZĐ-]{2,16})"
    r"|(?:[Mm]ã số (?:thuế|doanh nghiệp)|\bMST|\bMSDN)[\s:.]{0,3}(?P<mst>\d{10}(?:-\d{3})?)(?!\d)"
    r"|(?:ทะเบียน(?:นิติบุคคล|พาณิชย์(?:อิเล็กทรอนิกส์)?)?(?:เลขที่)?|ผู้เสียภาษี(?:อากร)?|ใบอนุญาต(?:เลขที่)?)[\s:]{0,3}(?P<th>\d{13}|\d{7,12})(?!\d)"
)
"""Numbers of registers, each behind its label or with it: alternatives of fixed shape, every repetition is bounded."""

_ENDS_WITH_NUMBER = re.compile(r"^[^.]{0,40}(?:\b[Nn][or]\. ?)?\d{5,}\)?[.;|]")
"""The first sentence is a label and a number."""

_COMMONS = re.compile(
    r"\bCC[ -](?:BY(?:[ -](?:NC|SA|ND)){0,2}|0)(?:[ -]\d\.\d)?(?![\w-])"
    r"|\bCreative[ -]Commons(?: (?:Attribution|Namensnennung|Erkännande|Attribuzione|Atribución|Atribuição|BY)"
    r"[\w ,/–-]{0,50}?\d\.\d"
    r"(?: (?:International|Unported|DEED)(?: License| Licence)?)?|\sBY(?:-\w\w){0,2})?"
    r"|크리에이티브 ?커먼즈|криейтив комънс|криэйтив коммонс|المشاع الإبداعي|[کك]ر[یي]ت[یي]و [کك]امنز|קריאייטיב קומונס|क्रिएटिव कॉमन्स|知识共享|創用 ?cc"
    r"|クリエイティブ・? ?コモンズ|ครีเอทีฟ ?คอมมอนส์",
    re.I,
)
"""The names of the licenses, with the version where there is one."""

_FORM = re.compile(
    r"\b(?:GmbH|UG|AG|KG|e\. ?V\.|SAS|SARL|S\.?A\.?S?\.?|S\.?L\.?U?\.?|S\.?p\.?A|S\.?r\.?l|Lda|Ltda|B\.?V|N\.?V|ApS|A/S|AS|AB|Oy|Oyj|Ltd|LLC|PLC|Inc"
    r"|Sp\. z o\. ?o|s\. ?r\. ?o|a\. ?s|Kft|Nyrt|Zrt|S\.?R\.?L|ООО|АО|ПАО|ТОВ|ЕООД|ООД|ЕАД|АД|Α\.?Ε|ΕΠΕ|A\.? ?Ş|Ltd\. Şti|PT|Tbk|JSC)\b|株式会社|有限公司|주식회사|㈜"
    r"|ש?בע\"מ|公司"
)
"""What companies are by law: a number of a register beside it is the company's."""

_VERSION = re.compile(r"\b\d\.\d\b|\bcc.by", re.I)
"""What names of licenses have, and what the organization behind them is called without."""

OPENING_RATIO, INSIDE_RATIO, SENTENCE_RATIO = 10.0, 7.0, 4.5
"""Words per point of evidence up to which a line is a register line: when it begins with the label, when not, and
when it ends as a sentence and so may be one."""

LONGEST = 2000
"""Characters of a line up to which patterns look at it."""

_LICENSE = re.compile(
    r"licen[cs]|licenz|licenç|licenti|licencj|lizen|лиценз|知识共享|創用|クリエイティブ|라이선스|이용허락"
    r"|lisens|licenc|licenţ|licenț|άδεια|ліценз|lisans|رخصة|ترخيص|مجوز|پروانه|רישיון|लाइसेंस|giấy phép|สัญญาอนุญาต"
)
"""A phrase that speaks of a license, not of a register."""

STATEMENT_WORDS = 25
"""Words of a sentence behind the article that states its license."""

_REPORTED = re.compile(
    spelled(
        r"\b(?:said|says|told|court|judge|sued|sagte|gericht|selon|tribunal|según|secondo|segundo|zei|volgens|rechter"
        r"|powiedział|sąd|сказал|суд|sade|säger|domstol\w*"
        r"|sagt|erzählt|dit|raconte|dice|cuenta|racconta|diz|conta|zegt|mówi|opowiada|говорит|рассказывает|říká|uvedl|hovorí|sanoo|mondja"
        r"|spune|казва|λεει|каже|ujar|مي‌گويد|אומר|אומרת|يقول|تقول"
        r"|siger|sagde|retten|sier|sa|retten|sanoi|kertoi|oikeus|řekl\w?|soud|podle|povedal\w?|súd|podľa|mondta|szerint|bíróság|a spus|instanţa"
        r"|каза|съдът|според|ειπε|δικαστηριο|συμφωνα με|сказав|сказала|суд|dedi|mahkeme|göre|kata|pengadilan|menurut|nói|tòa án|theo lời"
        r"|قال|قالت|المحكمه|بحسب|گفت|دادگاه|אמר|אמרה|לפי|בית המשפט)\b"
        r"|कहा|अदालत|के अनुसार|กล่าว|ศาล|말했다|밝혔다|법원|法院|表示[,:]|裁判"
    )
)
"""Words of reporting: somebody tells of a license."""

# Matched against views, and spelled as they are: without accents in Greek, with one yeh in Persian.
_SUBJECT = re.compile(
    spelled(
        r"arti[ckg]|artyk|artíc|αρθρ|артик|te(?:xt|kst)|текст|testo|beitrag|inhalt|contenu|contenid|contenut|content|conteúdo|treś"
        r"|materia|матери|матері|\bsite|sito|сайт|seite|página|pagina|werk|work|\bpost\b|story|stories|œuvre|\bobra|opera|utw[oó]r"
        r"|произведен|trabalho|trabajo|lavoro|lucrar|dielo|dílo|\bmű|εργο|çalışma|твор|publicaci|publicaç|pubblicazion|verket|innehåll|indhold|innhold|sisältö|kirjoit|juttu|\bteos|\beser\b|člán|obsah|cikk|tartal"
        r"|стат[иті]|съдърж|κειμεν|περιεχομ|yazi|makale|içerik|مقال|ماده|محتو|مطلب|מאמר|כתבה|תוכן|लेख|सामग्री|konten|tulisan|karya"
        r"|bài|nội dung|บทความ|เนื้อหา|기사|저작물|콘텐츠|本文|文章|作品|記事|サイト|コンテンツ|本站|内容"
    )
)
"""What a site licenses: its texts. Without such a word somebody else's plans or pictures are licensed."""

AT_HEAD = 3
"""Characters before the label of a line that begins with it: a bracket, a bar, the province of an ICP number."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Lines that hold a number behind its label or the name of a license, and little else."""
    for line, said in hits:
        text = line.text[:LONGEST]
        numbers = tuple(dict.fromkeys(_numbers(text)))
        commons = [match[0] for match in _COMMONS.finditer(text)] if not numbers else []
        if numbers:
            score, because = _registered(page, line, said, numbers)
            facts = numbers
        elif commons:
            score, because = _licensed(page, line, said, commons[0])
            facts = (max(commons, key=len),)
        else:
            score, because = weigh(line, [hit for hit in said if not hit.phrase.hint] or said)
            stated = any(not hit.phrase.hint for hit in said) and not _REPORTED.search(line.view)
            licensed = any(not hit.phrase.hint and _LICENSE.search(hit.phrase.text) for hit in said)
            if stated and licensed and line.words <= STATEMENT_WORDS and _last(page, line):
                score = max(score, 0.8)
            elif score < 0.9 or not stated:
                continue
            facts = ()
        yield Finding(line, score, because, tuple(("license", fact) for fact in facts))


def _numbers(text: str) -> Iterator[str]:
    """The numbers in a text, as written."""
    for match in _NUMBERS.finditer(text):
        yield match[match.lastgroup or 0].strip()


def _registered(page: Page, line: Line, said: Sequence[Hit], numbers: Sequence[str]) -> tuple[float, str]:
    """Score and reason of a line with numbers of registers."""
    because = f"is a registration line with the number {numbers[0]}"
    labels = {hit.phrase.text: 0.5 if hit.phrase.hint else 1.0 for hit in said}
    owner = 0 if line.ends or line.prose else _FORM.search(line.text[:LONGEST]) is not None
    ratio = line.words / (sum(labels.values()) + len(numbers) + owner)
    opening = min(hit.start for hit in said) <= AT_HEAD
    inside = page.first <= line.index <= page.last
    weak = all(hit.phrase.hint for hit in said) and len(numbers) < 2
    short = ratio <= SENTENCE_RATIO or _ENDS_WITH_NUMBER.search(line.text[:LONGEST]) is not None
    if line.ends and (inside or weak) and not (opening and (short or _last(page, line))):
        return MENTION, f"{because} inside a sentence"
    return (0.95 if ratio <= (OPENING_RATIO if opening else INSIDE_RATIO) else MENTION), because


def _last(page: Page, line: Line) -> bool:
    """Whether a line stands below the article's body or is its last paragraph."""
    return page.first < line.index and (line.index >= page.last or 0 < page.body[1] <= line.index)


def _is_owned(line: Line, hit: Hit) -> bool:
    """Whether what is licensed is a text of the site, or the line begins with the license."""
    return hit.start <= AT_HEAD or _SUBJECT.search(line.view[: hit.end]) is not None


def _licensed(page: Page, line: Line, said: Sequence[Hit], name: str) -> tuple[float, str]:
    """Score and reason of a line that names a license of Creative Commons."""
    because = f'names the license "{name}"'
    stated = [
        hit for hit in said if not hit.phrase.hint and _is_owned(line, hit) and not _COMMONS.fullmatch(hit.phrase.text)
    ]
    near = bool(stated) and line.words <= 45 and (stated[0].start <= 40 or line.words <= 15)
    if near and (reports(line) or strays(line, said)):
        return MENTION, because
    if near:
        return 0.93, f'{because} and says "{stated[0].phrase.text}"'
    full = name.lower().endswith(("international license", "international", "unported license"))
    behind = line.words <= STATEMENT_WORDS and _last(page, line) and not _REPORTED.search(line.view)
    if behind and stated:
        return 0.85, f'{because} behind the article and says "{stated[0].phrase.text}"'
    version, licensed = _VERSION.search(line.view) is not None, _LICENSE.search(line.view) is not None
    if behind and ((_SUBJECT.search(line.view) and (licensed or version)) or (licensed and version and not line.ends)):
        return 0.8, f"{because} behind the article, and what is licensed"
    bare = line.words <= len(name.split()) + 2 and not line.marker and (line.index > page.last or full)
    return (0.8 if bare else MENTION), because


EXAMPLES = """
# fr
  Le bac a encore eu du retard lundi, et quarante personnes ont attendu deux heures sous la pluie au bout de la jetée.
  La capitainerie dit que le moteur sera remplacé avant l'hiver, ce qui prendra environ trois semaines de travail.
- SARL Les Éditions du Bac au capital de 40 000 € – RCS Nantes B 512 345 678 – TVA FR 41 512345678
= license: RCS Nantes B 512 345 678
= license: FR 41 512345678

# da
  Færgen til øerne var igen forsinket mandag, og fyrre mennesker ventede to timer i regnen ude på den gamle mole.
  Havnekontoret siger, at motoren skal skiftes inden vinteren, og at arbejdet vil tage omkring tre uger i alt.
- Artiklen er udgivet under Creative Commons Navngivelse 4.0.
= license: Creative Commons

  Færgen til øerne var igen forsinket mandag, og fyrre mennesker ventede to timer i regnen ude på den gamle mole.
  Museet har lagt otte tusind billeder ud under Creative Commons, så lærerne kan bruge dem i deres timer.

# en
  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
  The work is to begin in June, and the ferry will run twice an hour until the bridge is open again.
- This story was first published under a Creative Commons license by the Millbridge Review.

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
  The work is to begin in June, and the ferry will run twice an hour until the bridge is open again.
  Her book about the bridge was published under a Creative Commons license, and nine people bought it anyway.

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
- ISSN 0317-8471
= license: ISSN 0317-8471
- Registered in England and Wales No. 04417790
= license: 04417790

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
- This work is licensed under a Creative Commons Attribution 4.0 International License.
= license: Creative Commons Attribution 4.0 International License

  The bridge was drawn by pupils of the school, and everybody may use their plans as long as he names them.
- This article is licensed under CC BY 4.0.
= license: CC BY 4.0

  The engineer put his plans under a Creative Commons license, and within a year his mill turned in nine countries.
  Every journal that applies must have an ISSN, and the office in Paris hands out some seventy thousand of them a year.
  The firm, registered in England and Wales with the number 04417790, had not filed its accounts since 2019.
  The court heard that its license had been revoked twice.

# zh
- 互联网新闻信息许可证10120990046
= license: 10120990046
- 互联网新闻信息服务许可证：10120990047
= license: 10120990047
- 京ICP备99345678号-1
= license: 京ICP备99345678号-1
- 京公网安备11010599000123号
= license: 京公网安备11010599000123号
- 广播电视节目制作经营许可证：（京）字第09917号
= license: （京）字第09917号
  工人周一开始重建老磨坊旁边的石桥，工程预计在冬天到来之前完成，总费用约四百万元。

- 統一編號：99123456
= license: 99123456
  工人週一開始重建老磨坊旁邊的石橋，工程預計在冬天到來之前完成，總費用約四百萬元。

  这家网站没有互联网新闻信息服务许可证，网信办要求它在一个月以内停止发布新闻，并处以罚款。
  老板说，许可证一直挂在墙上。

  磨坊主在一九一一年领到的许可证只准装一个水轮，他却装了两个，此后每年都照付罚款，一直付到去世。

# de
  Unter der Lizenz CC BY-SA steht seit Mai die Karte des Fährmanns, und der Fährmann war selbst darüber erstaunt.

  Der Stadtrat hat am Montag beschlossen, die alte Brücke an der Mühle noch vor dem Winter neu zu bauen.
- Amtsgericht Mühlheim, HRB 99123
= license: HRB 99123
- USt-IdNr.: DE999123456
= license: DE999123456

  Die Brückenbau GmbH steht seit März unter HRB 99123 im Handelsregister, wie das Amtsgericht am Montag mitteilte.
  Das Amtsgericht Mühlheim wies die Klage des Müllers gegen den Neubau am Montag ohne mündliche Verhandlung ab.

  Das Foto vom Deich stellte sie unter eine Creative-Commons-Lizenz, und zwei Parteien warben damit um Stimmen.

# fr
  Le conseil municipal a décidé lundi de reconstruire avant l'hiver le vieux pont près du moulin.
- SIRET : 991 234 567 00019 - RCS Corvelle 991 234 567
= license: 991 234 567 00019
- Cet article est publié sous licence CC BY-NC 4.0.
= license: CC BY-NC 4.0

  La CNIL a rappelé lundi à la mairie que la caméra du pont ne doit pas filmer les fenêtres des maisons voisines.

  L'ingénieur a placé ses plans sous une licence libre, et en un an son moulin tournait dans neuf pays du monde.
  Elle a publié ses carnets sous licence Creative Commons, raconte-t-elle, et deux partis s'en sont servis aussitôt.

# es
  El ayuntamiento decidió el lunes reconstruir antes del invierno el viejo puente que está junto al molino.
- Molino Ediciones S.L., CIF B99123456, inscrita en el Registro Mercantil de Valdecuervo
= license: B99123456

  El juez pidió al Registro Mercantil las cuentas de la empresa que debía reconstruir el puente antes del invierno.

  La ingeniera publicó los planos del molino con una licencia libre, y en un año giraba ya en nueve países.

# it
  Il consiglio comunale ha deciso lunedì di ricostruire prima dell'inverno il vecchio ponte vicino al mulino.
- Registrazione Tribunale di Ruvona n. 991/2014
= license: n. 991/2014
- P.IVA 09912345678
= license: 09912345678

  Chi apre la partita IVA prima dei trent'anni paga meno tasse, ha ricordato lunedì il sindaco ai falegnami del ponte.

  La licenza del mugnaio, rilasciata nel 1911, valeva per una ruota sola, e lui ne montò due pagando ogni anno la multa.

# pt
  A câmara decidiu na segunda-feira reconstruir antes do inverno a velha ponte que fica ao lado do moinho.
- CNPJ: 99.123.456/0001-78
= license: 99.123.456/0001-78

  A empresa que vai reconstruir a ponte só tem CNPJ desde março, disse o vereador, e nunca construiu nada.

  A licença do moleiro, passada em 1911, valia para uma só roda, e ele montou duas e pagou a multa todos os anos.

# nl
  De gemeenteraad besloot maandag de oude brug bij de molen nog voor de winter opnieuw te bouwen.
- KvK 99123456 | BTW NL991234567B01
= license: 99123456

  Wie een timmerbedrijf begint, moet zich bij de KvK inschrijven, legde de wethouder maandag aan de bouwers uit.

  De vergunning van de molenaar gold in 1911 voor één rad, en hij bouwde er twee en betaalde elk jaar de boete.

# pl
  Rada miasta postanowiła w poniedziałek odbudować przed zimą stary most obok młyna za cztery miliony.
- KRS: 0000991234, NIP: 991-123-45-67, REGON: 991234567
= license: 0000991234

  Sąd Rejonowy uznał w poniedziałek, że spółka, która nie ma nawet wpisu w KRS, nie może odbudować mostu.

  Spółka nie podała nawet numeru NIP, powiedział w poniedziałek radny, a most miał być gotowy do końca roku.

# ru
  Городской совет решил в понедельник восстановить до зимы старый мост у мельницы, работы начнутся в июне.
- Свидетельство о регистрации СМИ ЭЛ № ФС 77-00991.
= license: ЭЛ № ФС 77-00991
- ОГРН 9912345678901, ИНН 9912345678
= license: 9912345678901

  Роскомнадзор предупредил в понедельник редакцию, что сетевое издание работает без регистрации больше года.

  Лицензию на лов мельник получил еще до войны, и с тех пор ее ни разу никто не проверял, кроме его собаки.

# sv
  Kommunen beslutade i måndags att bygga om den gamla bron vid kvarnen före vintern för fyra miljoner kronor.
- Org.nr: 559912-3456
= license: 559912-3456

  Tidningen har haft utgivningsbevis sedan i våras, sade redaktören, och nu granskas den av en myndighet.

  Ingenjören lade ut ritningarna under en fri licens, och inom ett år gick hans kvarn i nio länder samtidigt.

# ja
  市議会は月曜日、水車小屋のそばにある古い橋を冬までに架け替えることを決めました。工事は六月に始まります。
- JASRAC許諾番号：9900123456Y45037
= license: 9900123456Y45037

  工事を請け負う会社は登録番号を市に届けていなかったことがわかり、議会は契約の見直しを求めることにしました。

  写真をクリエイティブ・コモンズで公開した少女は、それが選挙のポスターに使われたことを後になって知ったという。

# ko
  시의회는 17일 물레방아 옆의 낡은 다리를 겨울이 오기 전까지 새로 놓기로 하고 예산 사백만을 통과시켰다.
- 등록번호 : 은재 아09917 | 등록일자 : 2014. 3. 2
- 인터넷신문등록번호: 은재, 아09918
= license: 은재 아09917
- 사업자등록번호 : 991-23-45678
= license: 991-23-45678

  시는 등록번호가 없는 인터넷신문에도 광고를 주었다는 지적을 받았고, 담당자는 확인해 보겠다고만 답했다.
  가게 문을 연 지 열흘 만에 사업자등록번호를 도용당한 목수는 세무서를 세 번 찾아갔지만 허사였다고 말했다.

# da
  Byrådet vedtog mandag at genopbygge den gamle bro ved møllen inden vinteren for fire millioner kroner.
- CVR-nr.: 99123456
= license: 99123456
- Artiklen er udgivet under licensen CC BY 4.0.
= license: CC BY 4.0

  Tømreren fandt ud af, at nogen havde brugt hans CVR-nummer til at bestille ni tons sand til en mark i Jylland.
  Licensen til at fiske i åen blev i årevis udgivet af kroen, og den, der kom for sent, måtte fiske i havnen.

# no
  Kommunestyret vedtok mandag å bygge opp igjen den gamle brua ved mølla før vinteren for fire millioner kroner.
- Organisasjonsnummer: 991 234 567 MVA
= license: 991 234 567
- Teksten er publisert under lisensen CC BY-SA 4.0.
= license: CC BY-SA 4.0

  Snekkeren har ikke engang organisasjonsnummer, sa rådmannen, og skal likevel bygge brua ferdig før jul.
  Avisa følger Redaktørplakaten, sa redaktøren, og derfor kommer brevet fra mølleren til å stå på trykk i morgen.

# fi
  Kunnanvaltuusto päätti maanantaina rakentaa myllyn vieressä olevan vanhan sillan uudelleen ennen talvea.
- Y-tunnus: 9912345-6
= license: 9912345-6
- Artikkeli on julkaistu lisenssillä CC BY 4.0.
= license: CC BY 4.0

  Puusepällä ei ole edes Y-tunnusta, sanoi kunnanjohtaja, ja silti hänen pitäisi saada silta valmiiksi jouluksi.
  Yhtiö poistettiin kaupparekisteristä jo viime vuonna, eikä kukaan valtuustossa ollut tarkistanut asiaa ajoissa.

# cs
  Městská rada v pondělí rozhodla, že starý most u mlýna bude do zimy znovu postaven za čtyři miliony korun.
- IČO: 99123456, DIČ: CZ99123456
= license: 99123456
- Text je dostupný pod licencí CC BY-SA 4.0.
= license: CC BY-SA 4.0

  Tesař nemá ani IČO, řekl v pondělí starosta, a přesto má do Vánoc dokončit celý most i s oběma nájezdy.
  Soud zjistil, že firma zapsaná v obchodním rejstříku pod jménem mlynáře nikdy žádný most nepostavila.

# sk
  Mestská rada v pondelok rozhodla, že starý most pri mlyne bude do zimy znova postavený za štyri milióny eur.
- IČO: 99 123 456, DIČ: 9912345678
= license: 99 123 456
- Článok je dostupný pod licenciou CC BY 4.0.
= license: CC BY 4.0

  Tesár nemá ani IČO, povedal v pondelok primátor, a predsa má do Vianoc dokončiť celý most aj s nájazdmi.
  Súd zistil, že firma zapísaná v obchodnom registri na meno mlynára nikdy žiadny most v okolí nepostavila.

# hu
  A városi tanács hétfőn úgy döntött, hogy a malom melletti régi hidat még a tél előtt négymillióért újjáépítik.
- Cégjegyzékszám: 99-09-123456 | Adószám: 99123456-2-41
= license: 99-09-123456
- A cikk a CC BY 4.0 licenc alatt jelent meg.
= license: CC BY 4.0

  Az ácsnak még adószáma sincs, mondta hétfőn a polgármester, és mégis neki kellene karácsonyra befejeznie a hidat.
  A cégbíróság szerint a molnár nevén bejegyzett cég soha nem épített hidat, és könyvelője is öt éve meghalt.

# ro
  Consiliul local a hotărât luni ca vechiul pod de lângă moară să fie reconstruit înainte de iarnă cu patru milioane.
- CUI: RO99123456, Nr. Reg. Com. J40/9912/2014
= license: RO99123456
- Articolul este disponibil sub licența CC BY 4.0.
= license: CC BY 4.0

  Tâmplarul nu are nici măcar cod fiscal, a spus luni primarul, și totuși trebuie să termine podul până la Crăciun.
  Firma a fost radiată din Registrul Comerțului anul trecut, iar în consiliu nimeni nu verificase lucrul acesta.

# bg
  Общинският съвет реши в понеделник старият мост до мелницата да бъде построен наново преди зимата.
- ЕИК: 991234567
= license: 991234567
- Статията се разпространява под лиценз CC BY 4.0.
= license: CC BY 4.0

  Дърводелецът няма дори ЕИК, каза в понеделник кметът, а трябва до Коледа да е готов целият мост.
  Фирмата е заличена от Търговския регистър още миналата година, но никой от съветниците не беше проверил.

# el
  Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα να ξαναχτιστεί πριν από τον χειμώνα η παλιά γέφυρα δίπλα στον μύλο.
- ΑΦΜ: 991234567, ΔΟΥ Πετροχωρίου
= license: 991234567
- Αριθμός Πιστοποίησης Μ.Η.Τ. 992014
= license: 992014

  Ο ξυλουργός δεν έχει ούτε ΑΦΜ, είπε τη Δευτέρα ο δήμαρχος, και όμως πρέπει να τελειώσει τη γέφυρα ως τα Χριστούγεννα.
  Η άδεια που πήρε ο μυλωνάς το 1911 ίσχυε για έναν τροχό, κι εκείνος έβαλε δύο και πλήρωνε πρόστιμο κάθε χρόνο.

# uk
  Міська рада в понеділок вирішила до зими відбудувати старий міст біля млина, роботи почнуться в червні.
- Ідентифікатор медіа: R99-01234
= license: R99-01234
- Код ЄДРПОУ: 99123456
= license: 99123456

  Тесля не має навіть коду ЄДРПОУ, сказав у понеділок міський голова, а міст має бути готовий до Різдва.
  Ліцензію на вилов риби мельник отримав ще за старої влади, і відтоді її жодного разу ніхто не перевіряв.

# tr
  Belediye meclisi pazartesi günü değirmenin yanındaki eski köprünün kıştan önce yeniden yapılmasına karar verdi.
- Mersis No: 0991234567800019
= license: 0991234567800019
- Bu yazı CC BY 4.0 lisansı altında yayımlanmıştır.
= license: CC BY 4.0

  Marangozun vergi numarası bile yok, dedi başkan pazartesi günü, ama köprüyü yılbaşına kadar o bitirecek.
  Ticaret sicil kayıtlarına göre değirmencinin adına kurulan şirket bugüne kadar tek bir köprü bile yapmamış.

# ar
  قرر المجلس البلدي يوم الاثنين إعادة بناء الجسر القديم بجانب الطاحونة قبل الشتاء بكلفة أربعة ملايين.
- السجل التجاري: 9910123456
= license: 9910123456
- ترخيص رقم 99123
= license: 99123

  النجار لا يملك حتى سجلا تجاريا، قال رئيس البلدية يوم الاثنين، ومع ذلك عليه أن ينهي الجسر قبل نهاية العام.
  منحت البلدية الطحان ترخيصا بعجلة واحدة سنة 1911، فركب عجلتين وظل يدفع الغرامة كل عام حتى مات.

# fa
  شورای شهر روز دوشنبه تصمیم گرفت پل کهنه کنار آسیاب را پیش از زمستان با هزینه چهار میلیون از نو بسازد.
- شماره مجوز: ۹۹۱۲۳
= license: ۹۹۱۲۳
- شماره ثبت ۹۹۱۲۳۴ - شناسه ملی ۹۹۱۰۱۲۳۴۵۶۷
= license: ۹۹۱۲۳۴

  نجار حتی شماره ثبت هم ندارد، شهردار روز دوشنبه گفت، و با این حال باید پل را تا پایان سال تمام کند.
  پروانه فعالیت آسیابان در سال ۱۳۱۱ برای یک چرخ داده شده بود، اما او دو چرخ گذاشت و هر سال جریمه می‌داد.

# he
  מועצת העיר החליטה ביום שני לבנות מחדש לפני החורף את הגשר הישן שליד הטחנה, בעלות של ארבעה מיליון.
- ח.פ. 991234567
= license: 991234567
- המאמר מתפרסם תחת רישיון Creative Commons
  לנגר אין אפילו תיק עוסק מורשה, אמר ראש העיר ביום שני, ובכל זאת הוא אמור לסיים את הגשר עד סוף השנה.
  לפי רשם החברות, החברה שנרשמה על שמו של הטוחן לא בנתה מעולם שום גשר, ומנהל החשבונות שלה מת מזמן.

# hi
  नगर परिषद ने सोमवार को तय किया कि पनचक्की के पास का पुराना पुल सर्दियों से पहले चार करोड़ में फिर बनाया जाएगा।
- RNI No. MPHIN/2014/99123
= license: MPHIN/2014/99123
- पंजीकरण संख्या: 9912345
= license: 9912345

  बढ़ई के पास जीएसटी नंबर तक नहीं है, महापौर ने सोमवार को कहा, और फिर भी पुल उसी को पूरा करना है।
  आरएनआई ने कहा कि बिना पंजीकरण के छपने वाले तीन अखबारों को नोटिस भेजा गया है और जवाब का इंतज़ार है।

# id
  Dewan kota memutuskan pada hari Senin bahwa jembatan tua di samping kincir dibangun lagi sebelum musim hujan.
- NIB: 9912345678901
= license: 9912345678901
- Terverifikasi Dewan Pers No. 991/DP-Verifikasi/K/III/2024
- Terverifikasi Administratif dan Faktual Dewan Pers Sertifikat Nomor 992/DP-Verifikasi/K/III/2024
= license: 991/DP-Verifikasi/K/III/2024

  Tukang kayu itu bahkan tidak punya NPWP, kata wali kota pada hari Senin, padahal ia yang harus membangun jembatan.
  Dewan Pers mengatakan bahwa dari sembilan media yang meliput jembatan itu hanya dua yang sudah terverifikasi.

# vi
  Hội đồng thành phố hôm thứ hai quyết định xây lại cây cầu cũ bên cối xay trước mùa đông với chi phí bốn triệu.
- Giấy phép số 991/GP-BTTTT
= license: 991/GP-BTTTT
- Mã số thuế: 9912345678
= license: 9912345678

  Người thợ mộc còn chưa có mã số thuế, thị trưởng nói hôm thứ hai, vậy mà ông phải xây xong cầu trước Tết.
  Giấy phép mà chủ cối xay được cấp năm 1911 chỉ cho một bánh xe, nhưng ông lắp hai cái và năm nào cũng bị phạt.

# th
  สภาเทศบาลมีมติเมื่อวันจันทร์ให้สร้างสะพานเก่าข้างโรงสีขึ้นใหม่ก่อนถึงฤดูหนาวด้วยงบประมาณสี่ล้าน
- เลขทะเบียนนิติบุคคล 0995512345678
= license: 0995512345678
- บทความนี้เผยแพร่ภายใต้สัญญาอนุญาต CC BY 4.0
= license: CC BY 4.0

  ช่างไม้ยังไม่มีแม้แต่เลขประจำตัวผู้เสียภาษี นายกเทศมนตรีกล่าวเมื่อวันจันทร์ แต่สะพานต้องเสร็จภายในสิ้นปี
  ใบอนุญาตประกอบกิจการของโรงสีหมดอายุไปตั้งแต่ปีที่แล้ว และไม่มีสมาชิกสภาคนใดได้ตรวจสอบเรื่องนี้เลย
"""
