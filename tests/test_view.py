"""The view in every script: one word has one view, however it is typed; words and sentences end where they do."""

from __future__ import annotations

import importlib
import re

import pytest

from cleaner import detectors
from cleaner.phrases import Lexicon, rows
from cleaner.read.text import read_text, shape
from cleaner.view import count_words, ends_sentence, fold, last_sentence


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("TÜM HAKLARI SAKLIDIR", "Tüm hakları saklıdır"),
        ("İÇEREZ AYARLARI", "içerez ayarları"),
        ("ΟΡΟΙ ΧΡΗΣΗΣ", "Όροι χρήσης"),
        ("ΠΟΛΙΤΙΚΉ", "πολιτική"),
        ("Toate drepturile sunt rezervate, știri", "toate drepturile sunt rezervate, ştiri"),
        ("Читайте ещё", "читайте еще"),
        ("Передрук заборонено об\u02bcєкт", "передрук заборонено об'єкт"),
        ("جميع الحقوق محفـــوظة", "جميع الحقوق محفوظة"),
        ("أخبار ذات صلة", "اخبار ذات صله"),
        ("الأخبارُ", "الاخبار"),
        ("کوکی", "كوكي"),
        ("استفاده می‌کنیم", "استفاده می کنیم"),
        ("می‌شود کوکی‌های ما", "می شود کوکی های ما"),
        ("۱۴۰۳ ٢٠٢٤", "1403 2024"),
        ("२०२४ ๒๕๖๗", "2024 2567"),
        ("ख़बरें", "खबरें"),
        ("ज़्यादा", "ज्यादा"),
        ("यहाँ", "यहां"),
        ("בע״מ", 'בע"מ'),
        ("מו״ל", "מו'ל"),
        ("צפון־מערב", "צפון-מערב"),
        ("שָׁלוֹם", "שלום"),
        ("ＣＯＯＫＩＥ　設定：", "cookie 設定:"),
        ("ｸｯｷｰ", "クッキー"),
        ("\u200fכל הזכויות שמורות\u200f", "כל הזכויות שמורות"),
        ("Đăng ký", "Đăng ký"),
    ],
)
def test_spellings(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("pâte", "pate"), ("schon", "schön"), ("баня", "баня́к"), ("सड़क", "सड़कें")])
def test_other_words_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_a_hebrew_quotation_is_one() -> None:
    assert fold('העיתון ה"ארץ" דיווח') == 'העיתון ה"ארץ" דיווח'
    assert fold('מנכ"ל החברה') == "מנכ'ל החברה"


@pytest.mark.parametrize(
    ("phrase", "line", "expected"),
    [
        ("शेयर कर", "शेयर करें", False),  # a vowel sign goes on with the word
        ("शेयर कर-", "शेयर करें", True),
        ("^यह भी पढ़ें", "यह भी पढ़ें: मंडी खुली", True),
        ("^शेयर-", "शेयरिंग", True),
        ("^कुक", "कुकी", False),
        ("yorum yap$", "YORUM YAP", True),
        ("쿠키를 사용-", "이 사이트는 쿠키를 사용합니다", True),
        ("쿠키", "쿠키를", False),
        ("สมัคร*อ่านต่อ", "สมัครสมาชิกเพื่ออ่านต่อ", True),
        ("^הירשמו", "\u200fהירשמו לניוזלטר", True),
        ("^قبول الكل$", "قبول الكُلّ", True),
    ],
)
def test_phrases(phrase: str, line: str, expected: bool) -> None:
    assert bool(Lexicon(rows("test", {"x": phrase})).search(fold(line))) is expected


@pytest.mark.parametrize(
    "line",
    [
        *(
            "He left.",
            "„Gut.“",
            "« Bien. »",
            "»Godt.«",
            "好。",
            "“好。”",
            "「はい。」",
            "좋다.",
            "ठीक है।",
            "अंत॥",
            "لماذا؟",
            "ختم ہوا۔",
        ),
        *("Τι έγινε;", "נגמר.\u200f", "Чому?", "Koniec!", "Xong.", "Selesai…"),
        "ตลาดสดบ้านสวนกลับมาเปิดอีกครั้งเมื่อวันเสาร์ และตั้งแต่เช้าวันแรกแถวคนรอซื้อขนมก็ยาวไปจนถึงบันไดวัด",
    ],
)
def test_sentences_end(line: str) -> None:
    assert ends_sentence(line)


@pytest.mark.parametrize("line", ["Home", "新闻", "ข่าวที่เกี่ยวข้อง", "관련 기사", "संबंधित खबरें", "مواضيع ذات صلة"])
def test_labels_are_no_sentences(line: str) -> None:
    assert not ends_sentence(line)
    assert not shape(line).prose


def test_words_of_scripts_without_spaces() -> None:
    """Two characters of Chinese or Japanese are a word, four of Thai, which spells sounds."""
    assert count_words("我们使用文件") == 4
    assert count_words(fold("เว็บไซต์นี้ใช้คุกกี้")) < 8


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("बाज़ार फिर खुल गया और लोग खुश हुए। पुल अगले साल बनेगा। सब ने ताली बजाई।", 3),
        ("عاد السوق إلى العمل بعد ثلاث سنوات. هل يبقى مفتوحا؟ لا أحد يعرف الجواب حتى الآن.", 3),
        ("Η αγορά άνοιξε ξανά ύστερα από τρία χρόνια. Τι έγινε τότε; Κανείς δεν ξέρει την απάντηση.", 3),
        ("Pazar üç yıl sonra yeniden açıldı ve bültene abone olun. 2019 fırtınasından beri çatı akıyordu.", 2),
        ("Köprünün desteğe ihtiyacı var. 2019 fırtınasından beri çatı akıyordu ve kimse onarmıyordu.", 2),
        ("Der Markt wurde im Okt. 2019 nach drei Jahren eröffnet, und die Brücke soll im Nov. 2020 folgen.", 1),
        ("Le marché a rouvert en sept. 2019 après trois ans, et le pont doit suivre en juil. 2020 au plus tard.", 1),
        ("Рынок открыли в 1998 г. после ремонта крыши. Жители были очень рады новому зданию.", 2),
        ("他说：“市场又开了。”人们都很高兴。桥明年再修。", 3),
        ("「市場がまた開いた。」と彼は話した。橋は来年直される。", 2),
        ("市場がまた開いた!橋は来年直される。役に立ちましたか?", 3),
    ],
)
def test_one_long_line_is_read_by_sentences(text: str, count: int) -> None:
    long = " ".join([text] * 4) if " " in text else text * 8
    times = 4 if " " in text else 8
    assert len(read_text(long).lines) == count * times


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The market is open. Thank you for coming!", "thank you for coming!"),
        ("She said: “Go!” Then the bell rang.", "then the bell rang."),
        ("他说：“市场又开了。”桥明年再修。", "桥明年再修。"),
        ("क्या पुल बनेगा? सब ने ताली बजाई।", "सब ने ताली बजाई।"),
        ("A single sentence.", "a single sentence."),
        ("No stop", "no stop"),
        ("", ""),
        ("... . . .", "... . . ."),
        (f"First. {'word ' * 60}end.", f"first. {'word ' * 60}end."),
    ],
)
def test_last_sentences(text: str, last: str) -> None:
    seen = fold(text)
    assert seen[last_sentence(seen) :] == last


_UNSEEN = re.compile("[ıșțςά-ώأإآٱىیکةำ]")
"""Letters that no view has (of those that patterns are likely to be written with)."""


@pytest.mark.parametrize("name", detectors.names())
def test_patterns_are_written_as_the_view_shows_words(name: str) -> None:
    """A pattern with a letter that no view has also has the letter that the view has instead."""
    module = importlib.import_module(f"cleaner.detectors.{name}")
    for label, value in vars(module).items():
        if isinstance(value, re.Pattern):
            for letter in set(_UNSEEN.findall(value.pattern)):
                assert fold(letter) in value.pattern, f"{name}.{label} has {letter!r}, the view {fold(letter)!r}"
