"""Clean articles with notices planted at random places: what the stress test and its benchmark are made of.

`stress/LANGUAGE.txt` holds an invented article, and behind a line of dashes the held-out notices: worded by us as sites
word them, never copied from the phrases of a detector, so that the recall on them is honest. The other list is what the
detectors' own examples say. Everything is seeded: the same documents on every machine.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import cleaner
from cleaner import detectors
from cleaner.document import PROSE_WORDS
from cleaner.examples import parse_examples
from cleaner.phrases import Lexicon, rows
from cleaner.view import count_words, ends_sentence, view

HERE = Path(__file__).parent
SAMPLES = HERE.parent / "samples"

FORMS = ("alone", "run", "glued", "trailing", "markdown", "line")
"""How notices stand in a document: paragraphs of their own, several in a row, lines right below a paragraph, the last
sentence of a paragraph, in Markdown, sentences of one long line."""

TRAILING = {"newsletter", "newsletter_prompts", "donation", "donation_prompts"}
"""Kinds that sites append to a paragraph: their detectors look at single sentences."""

PLACED = {
    "author_notes", "bylines", "calls_to_action", "captions", "company_blurbs", "datelines", "figure_captions",
    "headlines", "image_credits", "reading_time", "repeated_captions", "tables_of_contents", "tag_lists",
}  # fmt: skip
"""Kinds that go by where they stand, or by what stands beside them: at a random place they prove nothing."""

FEW = 4
"""How many notices a document gets."""

SPACELESS = ("zh", "ja")
"""Languages in which a sentence follows the other without a blank."""


class Notice(NamedTuple):
    """A line that should go: its kind, and its text."""

    kind: str
    text: str


class Planted(NamedTuple):
    """A document: its language and form, its text, and where in it which notices stand."""

    language: str
    form: str
    text: str
    notices: tuple[tuple[int, int, str], ...]


class Outcome(NamedTuple):
    """What became of a document: notices gone and stayed, by kind; letters taken rightly and wrongly."""

    gone: tuple[str, ...]
    stayed: tuple[tuple[str, str], ...]
    right: int
    wrong: int
    harm: tuple[str, ...]


@cache
def article(language: str) -> tuple[str, ...]:
    """The paragraphs of the invented article."""
    return tuple(filter(None, map(str.strip, _file(language)[0].splitlines())))


@cache
def held_out(language: str) -> tuple[Notice, ...]:
    """The notices that no detector has seen."""
    rows = (row.partition(": ") for row in _file(language)[1].splitlines() if row.strip())
    return tuple(Notice(kind, text) for kind, _, text in rows)


def _file(language: str) -> tuple[str, str]:
    top, _, bottom = (HERE / "stress" / f"{language}.txt").read_text("utf-8").partition("\n---\n")
    return top, bottom


@cache
def own(language: str) -> tuple[Notice, ...]:
    """The lines of the detectors' examples that go because of a phrase in them, whatever stands beside them."""
    found = []
    for name in detectors.names():
        detector = detectors.load(name)
        if name in PLACED or not detector.phrases:
            continue
        lexicon = Lexicon(rows(name, detector.phrases))
        for example in parse_examples(detector.examples):
            lines = set(example.source.splitlines()) if example.language == language else set()
            for text in example.gone:
                strong = any(not hit.phrase.hint for hit in lexicon.search(view(text)[0]))
                if text in lines and strong:
                    found.append(Notice(name, text))
    return tuple(dict.fromkeys(found))


@cache
def clean_texts(language: str) -> tuple[tuple[str, ...], ...]:
    """The paragraphs of the clean articles of a language: the invented one, and the samples that are no near misses.

    Only their prose: a headline or a caption right below "Related stories" is a teaser to any reader.
    """
    texts = [article(language)]
    for path in sorted(SAMPLES.glob(f"{language}-*/expected.txt")):
        lines = tuple(filter(None, map(str.strip, path.read_text("utf-8").splitlines())))
        prose = tuple(filter(_is_paragraph, lines))
        if "near-miss" not in path.parent.name and "about" not in path.parent.name and len(prose) > FEW:
            texts.append(prose)
    return tuple(texts)


def _is_paragraph(line: str) -> bool:
    """Whether a line is prose, and no item, quotation or announcement of a list."""
    seen, marker = view(line)
    announces = line.endswith((":", "："))
    return ends_sentence(line) and not marker and not announces and count_words(seen) >= PROSE_WORDS


def documents(language: str, notices: Sequence[Notice], among: str = "") -> Iterator[Planted]:
    """Documents that plant every notice once in each form that it fits.

    among: the language of the articles, where it is another one.
    """
    chance = random.Random(f"{language} {among}")  # noqa: S311 - reproducible, not secret
    for form in FORMS:
        mine = [one for one in notices if _fits(one, form)]
        chance.shuffle(mine)
        for start in range(0, len(mine), FEW):
            paragraphs = chance.choice(clean_texts(among or language))
            yield plant(language, form, paragraphs, mine[start : start + FEW], chance)


def _fits(notice: Notice, form: str) -> bool:
    """Whether a notice can stand so: what is glued to sentences must be one."""
    sentence = not notice.text.endswith("...") and notice.text.endswith((".", "!", "?", "。", "！", "？", "।", "؟"))
    return (form != "trailing" or (sentence and notice.kind in TRAILING)) and (form != "line" or sentence)


def plant(
    language: str, form: str, paragraphs: Sequence[str], notices: Sequence[Notice], chance: random.Random
) -> Planted:
    """One document."""
    text, spans = "", []
    blank = "" if language in SPACELESS else " "
    places = sorted(chance.randint(1, len(paragraphs)) for _ in notices)
    if form == "run":
        places = [chance.choice((0, places[0], len(paragraphs)))] * len(places)
    for at in range(len(paragraphs) + 1):
        for notice in (one for place, one in zip(places, notices, strict=True) if place == at):
            said = _marked(notice, chance) if form == "markdown" else notice.text
            gap = {"glued": "\n", "trailing": blank, "line": blank}.get(form, "\n\n")
            text += gap if text else ""
            spans.append((len(text), len(text) + len(said), notice.kind))
            text += said
        if at < len(paragraphs):
            text += ((blank if form == "line" else "\n\n") if text else "") + paragraphs[at]
    return Planted(language, form, text, tuple(spans))


def _marked(notice: Notice, chance: random.Random) -> str:
    """A notice in Markdown. Credits are no headings."""
    text = notice.text
    linked = text if "](" in text or "[" in text else f"[{text}](https://site.example/page)"
    forms = [f"- {text}", f"**{text}**", linked, f"- {linked}"]
    return chance.choice(forms if "credit" in notice.kind else [*forms, f"## {text}"])


def judge(engine: cleaner.Cleaner, planted: Planted) -> Outcome:
    """Clean a document and compare."""
    removed = [(part.start, part.end) for part in engine.clean(planted.text).removed]
    left, harm = list(planted.text), []
    for start, end in removed:
        left[start:end] = " " * (end - start)
    gone, stayed, right = [], [], 0
    for start, end, kind in planted.notices:
        size = sum(map(str.isalnum, planted.text[start:end]))
        rest = sum(map(str.isalnum, left[start:end]))
        right += size - rest
        if rest <= size // 10:
            gone.append(kind)
        else:
            stayed.append((kind, planted.text[start:end]))
    for start, end in removed:
        inside = [(max(start, a), min(end, b)) for a, b, _ in planted.notices if a < end and b > start]
        outside = "".join(_rest(planted.text, start, end, inside)).strip()
        if any(map(str.isalnum, outside)):
            harm.append(outside)
    return Outcome(tuple(gone), tuple(stayed), right, sum(sum(map(str.isalnum, one)) for one in harm), tuple(harm))


def _rest(text: str, start: int, end: int, inside: Sequence[tuple[int, int]]) -> Iterator[str]:
    """What of a stretch lies outside of the notices in it."""
    for first, last in inside:
        yield text[start:first]
        start = last
    yield text[start:end]


class Tally(NamedTuple):
    """Figures of several documents."""

    outcomes: tuple[Outcome, ...]

    @property
    def recall(self) -> float:
        """The share of planted notices that went."""
        gone, stayed = sum(len(one.gone) for one in self.outcomes), sum(len(one.stayed) for one in self.outcomes)
        return gone / (gone + stayed) if gone + stayed else 1.0

    @property
    def precision(self) -> float:
        """The share of the letters that went that are a notice's."""
        right, wrong = sum(one.right for one in self.outcomes), sum(one.wrong for one in self.outcomes)
        return right / (right + wrong) if right + wrong else 1.0


LISTS = ("own", "held", "mixed")


def run(engine: cleaner.Cleaner, language: str, which: str) -> list[tuple[Planted, Outcome]]:
    """All documents of a list: the examples' lines, the held-out ones, or English ones in articles of the language."""
    notices = own(language) if which == "own" else held_out("en" if which == "mixed" else language)
    among = language if which == "mixed" else ""
    made = documents("en" if which == "mixed" else language, notices, among)
    return [(planted, judge(engine, planted)) for planted in made]
