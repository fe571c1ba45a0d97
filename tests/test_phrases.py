"""The notation of phrases, what a line that holds them is worth, and the view that they are matched against."""

from __future__ import annotations

from collections import Counter

import pytest

from cleaner import detectors, phrases
from cleaner.examples import parse_examples
from cleaner.phrases import Hit, Index, Lexicon, notices, parse, rows, weigh
from cleaner.read.text import read_text
from cleaner.view import fold, view


def found(phrase: str, line: str) -> bool:
    return bool(Lexicon(rows("test", {"en": phrase})).search(view(line)[0]))


@pytest.mark.parametrize(
    ("phrase", "line", "expected"),
    [
        ("we use cookies", "Here we use cookies.", True),
        ("we use cookies", "WE\u00a0USE  **Cookies**", True),
        ("ap", "Chapter one", False),
        ("ap", "Photo/AP", True),
        ("cookie-", "No cookies here", True),
        ("cookie", "No cookies here", False),
        ("-lizenz", "Eine Fahrlizenz", True),
        ("by * you agree", "By using this site, you agree.", True),
        ("by * you agree", "By one two three four five six seven eight nine you agree", False),
        ("by * you agree", "Baby, you agree", False),
        ("^related content", "→ Related content below", True),
        ("^related content", "More related content", False),
        ("related content$", "More related content:", True),
        ("related content$", "Related content below", False),
        ("^related content$", "## Related Content", True),
        ("^related content$", "Related content is here", False),
        ("^share$", "«Share»", True),
        ("许可证", "互联网新闻信息许可证10120180008", True),
        ("^相关阅读", "相关阅读：港口的渡轮", True),
        ("we * cookies", "we use our cookies", True),
        ("don't miss", "Don\u2019t miss", True),
        ("lire aussi:", "Lire aussi\u00a0: le port", True),
        ("accept \u201call\u201d", 'Accept "all"', True),
        ("{get|load} {our|the} app-", "Load our apps", True),
        ("{get|load} {our|the} app-", "Get the app", True),
        ("{get|load} {our|the} app-", "Get an app", False),
        ("read {more|on-}", "Read ongoing stories", True),
        ("{read|see} more", "See more", True),
        ("{display:", "p {display: none", True),
        ("^# comments$", "12 comments", True),
        ("^# comments$", "1,204 Comments", True),
        ("^# comments$", "12\u00a0204 comments", True),
        ("^# comments$", "No 12 comments", False),
        ("^# comments$", "12 comments were deleted", False),
        ("^0 comments$", "12 comments", False),
        ("^comments: #$", "Comments: 0", True),
        ("^{show|load} # {replies|comments|answers|posts|more}$", "Load 3 answers", True),
        ("^댓글 #개$", "댓글 3개", True),
        ("^# نظر$", "۱۲ نظر", True),
        ("^#$", "12", False),
    ],
)
def test_notation(phrase: str, line: str, expected: bool) -> None:
    assert found(phrase, line) is expected


@pytest.mark.parametrize(
    "phrase", ["*", "we use *", "^$", "a * * b", "share- this", "{get|} *", "^# * left$", "^# comment-$"]
)
def test_bad_phrases_are_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="phrase"):
        list(parse("test", {"en": phrase}))


def test_comments_and_blank_rows_are_no_phrases() -> None:
    assert [phrase.text for phrase in parse("test", {"en": "\n// a comment\n\n  one  \n"})] == ["one"]


def score(lexicon: str, line: str) -> float:
    page = read_text(f"{line}\nOne.\nTwo.\n")
    hits = Lexicon(rows("test", {"en": lexicon})).search(page.lines[0].view)
    return weigh(page.lines[0], hits)[0]


def test_letters_that_phrases_are_sorted_by_stay_letters_of_their_kind() -> None:
    """No view may spell such a letter in others: a phrase with it would be looked for in too few lines."""
    for letters in phrases._LETTERS:
        every = list(filter(letters.match, map(chr, range(0x10000))))
        assert len(every) > 25
        assert [letter for letter in every if not letters.search(fold(letter))] == []
        assert [letter for letter in every if not letters.search(fold(f"a{letter} {letter}b"))] == []


def test_phrases_sorted_by_their_letters_are_found_as_in_one_index() -> None:
    """Every line of the examples, in all languages, holds the same phrases whichever way they are looked for."""
    written = [row for name in detectors.names() for row in rows(name, detectors.load(name).phrases)]
    sorted_by_letters = Lexicon(written)
    together = Index(row for one in written for row in phrases._read(*one))
    views = {
        view(line)[0]
        for name in detectors.names()
        for example in parse_examples(detectors.load(name).examples)
        for line in example.source.splitlines()
    }
    assert len(views) > 5000
    for seen in sorted(views):
        hits: list[Hit] = []
        together.search_start(seen, hits)
        together.search_inside(seen, hits)
        assert Counter(sorted_by_letters.search(seen)) == Counter(hits), seen


LEXICON = "we use cookies\n^accept all$\n~privacy policy\n~terms of use\nuse cookies"


@pytest.mark.parametrize(
    ("line", "low", "high"),
    [
        ("Accept all", 0.95, 1),
        ("We use cookies", 0.9, 1),
        ("We use cookies. Read our privacy policy and terms of use.", 0.85, 1),
        ("Privacy policy", 0.7, 0.75),
        ("The privacy policy of the harbor was discussed for an hour by the council on Monday.", 0, 0.4),
        ('"We use cookies" is what nearly every banner on nearly every page says these days, he said.', 0, 0.4),
        ("The company told the judges that where we use cookies is nobody's business but that of its lawyers.", 0, 0.6),
        ("The harbor is old and its stones are wet all day long. " * 5 + "We use cookies.", 0, 0.6),
    ],
)
def test_weighing(line: str, low: float, high: float) -> None:
    """A phrase is worth the more, the more of the line it is; a quotation or a mention is worth little."""
    assert low <= score(LEXICON, line) <= high


def test_phrases_inside_others_count_once() -> None:
    """What lies inside a longer phrase is the same evidence."""
    line = "On this small island we use cookies for the old harbor and its many visitors in spring."
    assert score("we use cookies\nuse cookies", line) == score("we use cookies", line)


def test_reasons_can_be_checked() -> None:
    page = read_text("We use cookies. Read our privacy policy.")
    lexicon = Lexicon(rows("test", {"en": LEXICON}))
    finding = next(notices([(page.lines[0], lexicon.search(page.lines[0].view))]))
    assert finding.because == 'says "we use cookies" and 1 more phrase of its kind'


@pytest.mark.parametrize(
    ("text", "expected", "marker"),
    [
        ("  ## Heading", "heading", "#"),
        ("> quoted", "quoted", ">"),
        ("• item", "item", "-"),
        ("- [x](http://a.example/b)", "x", "-"),
        ("12. step", "step", "1."),
        ("| a | b |", "a b", "|"),
        ("**Bold** _word_", "bold _word_", ""),
        ("ＦＵＬＬ　ｗｉｄｔｈ：", "full width:", ""),
        ("so\u00adft\u200b hyphen", "soft hyphen", ""),
        ("\ud800 lone", "\ufffd lone", ""),
        ("İstanbul", "istanbul", ""),
        ("|", "|", "|"),
        ("\u200b", "", ""),
        ("", "", ""),
    ],
)
def test_view(text: str, expected: str, marker: str) -> None:
    assert view(text) == (expected, marker)
