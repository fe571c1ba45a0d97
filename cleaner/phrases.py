r"""Multilingual phrase lists, and the indexes that find all of them in one pass.

A detector's `PHRASES` maps a language to a text with a phrase on each line. The notation has seven signs:

    we use cookies          the words, anywhere in a line, as whole words; case, quotes and dashes do not matter
    by * you agree          `*` stands for at most six words (in scripts without spaces, 12 or 24 characters)
    ^related content        the line begins with it (bullets, arrows and other punctuation aside)
    share this article$     the line ends with it; with ^ and $ it is the whole line
    cookie-  -lizenz        a hyphen at an end leaves that end open: cookie, cookies, ...
    ~privacy policy         a hint: proves nothing alone, counts beside others
    {get|load} our app      either of the words in braces: two phrases in one
    ^# comments$            a number in digits of any script, if the phrase is a whole line

A line that starts with `//` is a comment. The phrases of all languages are tried on every line: notices are often in
another language than the article.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from itertools import chain, islice, product
from typing import NamedTuple

import ahocorasick_rs

from cleaner.document import Finding, Line
from cleaner.speech import ACCORDING, PAST, QUOTES, SAID, SAYS, SITE, UNSAID
from cleaner.view import MARKS, SPACELESS, count_words, fold, is_letter, last_sentence, spaceless_words, spelled

_SIGNS = "".join(sorted(MARKS))
_OPENING_ASCII = re.compile(r"([^\W_]+)(?: [^\W_]+(?=[^\w]|$))?")
_OPENING = re.compile(rf"((?:[^\W_]|[{_SIGNS}])+)(?: (?:[^\W_]|[{_SIGNS}])+(?=[^\w{_SIGNS}]|$))?")
_CHOICE = re.compile(r"\{([^{}]*\|[^{}]*)\}")
_CHOICE_WITH_GAP = re.compile(r"\{([^{}]*\|[^{}]*\*[^{}]*|[^{}]*\*[^{}]*\|[^{}]*)\}")
AROUND = 20
"""How many signs around the words of a line may be arrows, brackets and other decoration."""

WORDLESS = "\u0e00"
"""The first character of the scripts that write no spaces: below it, letters beside each other are one word."""

_SYMBOLS = "".join(sign for sign in map(chr, range(128)) if not sign.isalnum())
"""What is neither letter nor digit in ASCII."""

_NUMBER = re.compile(r"\d+(?:[.,٫٬]\d+| \d{3}(?!\d))*")
"""What `#` stands for; thousands may be set apart by a blank."""

_ANY_NUMBER = "\u01c2"
"""What numbers are replaced with to look such a line up: counts as a letter, and no word has it."""

_SCRIPTS = (
    "À-įĴ-ľŁ-ňŊ-žƠơƯưǍ-ǜȘ-țḀ-ẙẞ-ỿ",  # Latin letters that no view spells in ASCII, as it does the Turkish "ı"
    "\u0386\u0388-\u03fc",
    "\u0400-\u0481\u048a-\u052f",
    "\u05d0-\u05ea",
    "\u0621-\u063a\u0641-\u064a\u0671-\u06d3",
    "\u0904-\u0939",
    "\u0e01-\u0e2e",
    "\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff",
    "\uac00-\ud7a3",
)
"""Letters beyond ASCII in which phrases are written: whatever a view makes of one is among them again."""

_LETTERS = tuple(re.compile(f"[{letters}]") for letters in _SCRIPTS)
_LETTER = re.compile(f"[{''.join(_SCRIPTS)}]")
_NOT_LATIN = re.compile(f"[{''.join(_SCRIPTS[1:])}]")

_INNER_HYPHEN = re.compile(r"\w- ")

_SEAM = re.compile(r"(?<=\}) (?=\S)|(?<=\S) (?=\{)")
"""A blank beside braces."""

MANY = 4
"""From so many choices on the pieces are cut at the seams: their sum is looked for, not their product."""

GAP_WORDS = 6
"""How many words `*` may stand for."""

GAP_CHARACTERS = 60
"""How many characters `*` may stand for: six long words."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase, and what the notation says about it.

    text: as written, without the signs that anchor it, one choice made in each pair of braces.
    pieces: the normalized literals between the `*`.
    """

    text: str
    detector: str
    language: str
    pieces: tuple[str, ...]
    starts: bool
    ends: bool
    hint: bool
    open_left: bool
    open_right: bool


class Literal(NamedTuple):
    """A stretch of normalized text, and whether words may go on at its ends."""

    text: str
    open_left: bool
    open_right: bool


class Piece(NamedTuple):
    """What stands between two `*`, or a part of it: the literals to choose from.

    tight: whether it stands right behind the piece before it, with a blank between.
    """

    literals: tuple[Literal, ...]
    tight: bool


class Written(NamedTuple):
    """A row of a phrase list as it is written; blanks around it aside."""

    text: str
    detector: str
    language: str

    def begins(self) -> bool:
        """Whether its phrases begin a line."""
        return self.text.removeprefix("~").startswith("^")

    def as_hint(self) -> Written:
        """The same as a hint."""
        return self._replace(text=f"~{self.text.removeprefix('~')}")


class Row(NamedTuple):
    """A row of a phrase list that was read: one phrase, or one for each choice between words in braces.

    written: the row without its anchors.
    rare: index of the piece that the automaton looks for, the longest; the others are looked for around it.
    """

    written: str
    detector: str
    language: str
    pieces: tuple[Piece, ...]
    rare: int
    starts: bool
    ends: bool
    hint: bool

    def phrases(self) -> Iterator[Phrase]:
        """The phrases of the row, in the order of its choices."""
        for text in _spell_out(self.written):
            inside = text.strip()
            bare = inside.removeprefix("-").removesuffix("-").strip()
            yield Phrase(
                text=bare.lower(),
                detector=self.detector,
                language=self.language,
                pieces=tuple([fold(piece) for piece in bare.split("*")]),
                starts=self.starts,
                ends=self.ends,
                hint=self.hint,
                open_left=inside.startswith("-"),
                open_right=inside.endswith("-"),
            )


class Hit(NamedTuple):
    """A phrase found in a line: offsets into the line's view."""

    phrase: Phrase
    start: int
    end: int


Hits = Sequence[tuple[Line, Sequence[Hit]]]
"""What a detector gets: the lines that hold phrases of its own, in order, with the hits."""


def parse(detector: str, lexicon: Mapping[str, str]) -> Iterator[Phrase]:
    """All phrases of a detector's `PHRASES`. Raises ValueError for a row that holds no words."""
    for row in rows(detector, lexicon):
        for one in _read(*row):
            yield from one.phrases()


def rows(detector: str, lexicon: Mapping[str, str]) -> Iterator[Written]:
    """The rows of a detector's `PHRASES`, not read yet."""
    for language, block in lexicon.items():
        for line in block.splitlines():
            text = line.strip()
            if text and not text.startswith("//"):
                yield Written(text, detector, language)


def _read(written: str, detector: str, language: str) -> Iterator[Row]:
    """A row as written; several where a choice in braces holds `*`. Raises ValueError for one that holds no words."""
    match = _CHOICE_WITH_GAP.search(written) if "{" in written and "*" in written else None
    if match:
        for choice in match.group(1).split("|"):
            yield from _read(written[: match.start()] + choice + written[match.end() :], detector, language)
        return
    body = written
    hint, body = body.startswith("~"), body.removeprefix("~")
    starts, body = body.startswith("^"), body.removeprefix("^")
    ends, body = body.endswith("$"), body.removesuffix("$")
    try:
        pieces = (_numbered(body),) if starts and ends and _counts(body) else tuple(_pieces(body))
    except ValueError as error:
        raise ValueError(f"The phrase {written!r} of {detector} has {error}.") from None
    rare = 0
    if len(pieces) > 1 and not (starts and all(map(_begins, pieces[0].literals))):
        rare = max(range(len(pieces)), key=lambda at: min(len(literal.text) for literal in pieces[at].literals))
    only = pieces[0].literals[0].text
    yield Row(only if body == only else body, detector, language, pieces, rare, starts, ends, hint)


def _pieces(body: str) -> Iterator[Piece]:
    """The pieces of a phrase without its anchors. Hyphens leave its ends open. Raises ValueError for what is wrong."""
    if "{" not in body and "*" not in body:  # most are plain; calls would take longer than the rest
        yield Piece((_literal(body, True, True),), False)
        return
    texts = [
        (text, tight > 0)
        for stretch in body.split("*")
        for tight, text in enumerate(_SEAM.split(stretch) if _is_cut(stretch) else (stretch,))
    ]
    for at, (text, tight) in enumerate(texts):
        first, last = at == 0, at == len(texts) - 1
        yield Piece(tuple([_literal(choice, first, last) for choice in _spell_out(text)]), tight)


def _counts(body: str) -> bool:
    """Whether a phrase without its anchors has a sign for a number beside its words."""
    return "#" in body and any(map(str.isalnum, body))


def _numbered(body: str) -> Piece:
    """The only piece of a whole line with a number. Raises ValueError where it is open or has a gap."""
    if "*" in body or body[:1] == "-" or body[-1:] == "-":
        raise ValueError("a number in a line that is not whole: write '#' without '*' and open ends")
    return Piece(tuple([_literal(choice.replace("#", _ANY_NUMBER), True, True) for choice in _spell_out(body)]), False)


def _literal(written: str, first: bool, last: bool) -> Literal:
    """A piece, or one choice of it, of which the first piece may be open at its left, and the last one at its right."""
    bare = written.strip()
    open_left, open_right = first and bare[:1] == "-", last and bare[-1:] == "-"
    if open_left or open_right:
        bare = bare.removeprefix("-" if open_left else "").removesuffix("-" if open_right else "")
    text = fold(bare)
    if not text:
        raise ValueError("an empty piece: write words around each '*'")
    if "-" in bare and (_INNER_HYPHEN.search(bare) or (bare[-1] == "-" and not last)):
        raise ValueError("an open end inside: only its ends can be open")
    return Literal(text, open_left, open_right)


def _is_cut(stretch: str) -> bool:
    """Whether a stretch without `*` is cut at the seams: it has many choices, none of which is to say nothing."""
    return stretch.count("|") >= MANY and not any(one in stretch for one in ("{|", "||", "|}"))


def _spell_out(written: str) -> Iterable[str]:
    """A text for each choice between the words in braces; a brace without a choice is a brace."""
    parts = _CHOICE.split(written) if "{" in written else ()
    if len(parts) < 2:
        return (written,)
    texts = map("".join, product(*[part.split("|") if at % 2 else (part,) for at, part in enumerate(parts)]))
    nested = any("{" in part for part in parts[::2])
    return chain.from_iterable(map(_spell_out, texts)) if nested else texts


def _begins(literal: Literal) -> bool:
    """Whether a literal begins with a whole word of a script that has words."""
    text, open_left, open_right = literal
    if open_left or not text[0].isalnum() or (open_right and all(map(is_letter, text))):
        return False
    return text.isascii() or not SPACELESS.search(text)


@dataclass(slots=True, eq=False)
class Entry:
    """A literal of the rarest piece of a row: what is looked for.

    number: of the row.
    choice: index of the literal in its piece.
    beside: the literals of a piece beside it; empty where the piece is all of the row.
    phrase: the phrase that it is, where the piece is all of the row and it was found before.
    """

    row: Row
    number: int
    choice: int
    literal: Literal
    beside: tuple[Literal, ...]
    phrase: Phrase | None = None


def _script(text: str) -> int:
    """The script, counted from 1, without a letter of which no line can hold the phrases of a row; 0 for none."""
    letter = None if text.isascii() else _LETTER.search(text)
    if letter is None:
        return 0
    script = _script_of(letter.group())
    if _needs(text, _LETTERS[script - 1]):
        return script
    return next((other for other, letters in enumerate(_LETTERS, 1) if other != script and _needs(text, letters)), 0)


@cache
def _script_of(letter: str) -> int:
    """The script of a letter, counted from 1."""
    return next(script for script, letters in enumerate(_LETTERS, 1) if letters.match(letter))


def _needs(text: str, letter: re.Pattern[str]) -> bool:
    """Whether a row stands only in lines with such a letter: it is beside the braces, or in all choices between two."""
    if not letter.search(text):
        return False
    return (
        "{" not in text
        or letter.search(_CHOICE.sub("", text)) is not None
        or any(all(map(letter.search, choices.split("|"))) for choices in _CHOICE.findall(text))
    )


class Lexicon:
    """All phrases of some detectors. Made once; searching changes nothing that is found.

    They are read and indexed when a line can first hold them: a line in ASCII can hold two in five of them, and a run
    over English needs no Arabic.
    """

    def __init__(self, rows: Iterable[Written]) -> None:
        """Sort the rows by the letters that they need: the script, counted from 1, or 0 for those that need none."""
        self._rows: tuple[list[Written], ...] = ([], *([] for _ in _SCRIPTS))
        self._made: dict[int, Index] = {}
        for row in rows:
            self._rows[_script(row.text)].append(row)

    def search(self, view: str) -> tuple[Hit, ...]:
        """All phrases in a line's view: those that are the whole line, those that begin it, then all others."""
        hits: list[Hit] = []
        inside: list[Hit] = []
        for index in self._indexes(view):
            index.search_start(view, hits)
            index.search_inside(view, inside)
        if not inside:
            return tuple(hits)
        if not view.isascii():  # several indexes, perhaps
            inside.sort(key=lambda hit: (hit.end, hit.start))
        return (*hits, *inside)

    def search_start(self, view: str) -> Sequence[Hit]:
        """The phrases that begin a line, if all phrases do; less work than to search all of it."""
        if not view.isascii() and SPACELESS.search(view):
            return self.search(view)
        hits: list[Hit] = []
        for index in self._indexes(view):
            index.search_start(view, hits)
        return hits

    def _indexes(self, view: str) -> Sequence[Index]:
        """The indexes of the phrases that a line can hold, made where they are missing."""
        common = self._made.get(0) or self._make(0)
        if view.isascii():
            return (common,)
        letters = _LETTERS if _NOT_LATIN.search(view) else _LETTERS[:1]
        scripts = [script for script, letter in enumerate(letters, 1) if letter.search(view)]
        return [common, *(self._made.get(script) or self._make(script) for script in scripts)]

    def _make(self, script: int) -> Index:
        with _uncollected():
            made = self._made[script] = Index(row for written in self._rows[script] for row in _read(*written))
        return made


@contextmanager
def _uncollected() -> Iterator[None]:
    """Pause the garbage collector: of half a million objects all stay, and it would look at them again and again.

    What was made meanwhile is moved among what is old already, unless the program itself has frozen something.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if not gc.get_freeze_count():
            gc.freeze()
            gc.unfreeze()
        if was_on:
            gc.enable()


class Index:
    """Phrases in one automaton.

    Phrases that are a whole line, or begin one, are looked up instead of searched for: most of what an automaton would
    find of "^by" or "^news$" stands in the middle of prose.
    """

    def __init__(self, rows: Iterable[Row]) -> None:
        """Build the automaton; takes some milliseconds per thousand rows."""
        self._lines: dict[str, list[Entry]] = {}
        self._starts: dict[str, dict[str, list[Entry]]] = {}
        self._spelled: dict[tuple[int, int], Phrase] = {}
        literals: dict[str, list[Entry]] = {}
        for number, row in enumerate(rows):
            whole = row.starts and row.ends and len(row.pieces) == 1
            begins = row.starts and row.rare == 0 and all(map(_begins, row.pieces[0].literals))
            beside = row.pieces[row.rare - 1 if row.rare else 1].literals if len(row.pieces) > 1 else ()
            for choice, literal in enumerate(row.pieces[row.rare].literals):
                entry = Entry(row, number, choice, literal, beside)
                if whole and not (literal.open_left or literal.open_right):
                    self._lines.setdefault(bare(literal.text), []).append(entry)
                elif begins:
                    for words in _openings(row, literal):
                        self._starts.setdefault(words.partition(" ")[0], {}).setdefault(words, []).append(entry)
                else:
                    literals.setdefault(literal.text, []).append(entry)
        self._literals = [(_distinct(some), *_closed(text, some)) for text, some in literals.items()]
        self._longest = max(map(len, self._lines), default=0) + AROUND
        self._automaton = ahocorasick_rs.AhoCorasick(list(literals))

    def search_start(self, view: str, hits: list[Hit]) -> None:
        """Add the phrases that are looked up."""
        if len(view) <= self._longest:
            line = bare(view)
            whole = self._lines.get(line, ())
            if _NUMBER.search(line):
                whole = (*whole, *self._lines.get(_NUMBER.sub(_ANY_NUMBER, line), ()))
            if whole:
                size = len(view)
                hits += [Hit(one.phrase or self._phrase(one, (one.choice,)), 0, size) for one in whole]
        opening = (_OPENING_ASCII if view.isascii() else _OPENING).search(view)
        if opening and (known := self._starts.get(opening[1])):
            two, one = opening.group(0, 1)
            start = opening.start()
            for words in (two, one) if two != one else (one,):
                for entry in known.get(words, ()):
                    text = entry.literal.text
                    if view.startswith(text, start):
                        self._add(hits, entry, view, start, start + len(text))

    def search_inside(self, view: str, hits: list[Hit]) -> None:
        """Add the phrases that may stand anywhere. Most of what the automaton finds is the inside of a word."""
        size, literals, plain = len(view), self._literals, view.isascii()
        for literal, start, end in self._automaton.find_matches_as_indexes(view, overlapping=True):
            entries, left, right = literals[literal]
            # `_goes_on`, written out: calls would take longer than the search.
            if left and start and view[start - 1].isalnum() and view[start - 1] < WORDLESS:
                continue
            if right and end < size and view[end].isalnum() and view[end] < WORDLESS:
                continue
            for entry in entries:
                if not entry.beside or _has_beside(entry, view, start, end):
                    self._add(hits, entry, view, start, end, plain and left and right)

    def _add(self, hits: list[Hit], entry: Entry, view: str, start: int, end: int, whole: bool = False) -> None:
        """Note a phrase whose rarest piece stands at [start, end), if the rest fits. `whole`: no word goes on there."""
        row, literal = entry.row, entry.literal
        if not whole:
            if not literal.open_left and _inside_word(view, start):
                return
            if not literal.open_right and _inside_word(view, end):
                return
        if entry.beside:
            self._add_around(hits, entry, view, start, end)
        elif (not row.starts or _begins_at(view, start)) and (not row.ends or _ends_at(view, end)):
            hits.append(Hit(entry.phrase or self._phrase(entry, (entry.choice,)), start, end))

    def _add_around(self, hits: list[Hit], entry: Entry, view: str, start: int, end: int) -> None:
        """Note a phrase of several pieces, if the others stand around the rarest."""
        row = entry.row
        before = _before(row, row.rare, view, start)
        behind = _behind(row, row.rare, view, end) if before is not None else None
        if before is not None and behind is not None:
            phrase = self._phrase(entry, (*before[0], entry.choice, *behind[0]))
            hits.append(Hit(phrase, before[1], behind[1]))

    def _phrase(self, entry: Entry, choices: Sequence[int]) -> Phrase:
        """The phrase that these choices make, spelled out when it is found first."""
        place = choices[0]
        for piece, choice in zip(entry.row.pieces[1:], choices[1:], strict=True):
            place = place * len(piece.literals) + choice
        known = self._spelled.get((entry.number, place))
        if known is None:
            known = self._spelled[entry.number, place] = next(islice(entry.row.phrases(), place, None))
        if not entry.beside:
            entry.phrase = known
        return known


def search(view: str, lexicon: Lexicon, closing: Lexicon) -> tuple[Hit, ...]:
    """All phrases in a line's view, and those of `closing` in its last sentence, if others stand before that.

    A detector that finds something in the whole line needs nothing from its last sentence.
    """
    hits = lexicon.search(view)
    start = last_sentence(view)
    last = closing.search_start(view[start:]) if start else ()
    if not last:
        return hits
    known = {hit.phrase.detector for hit in hits}
    shifted = [Hit(phrase, low + start, high + start) for phrase, low, high in last if phrase.detector not in known]
    return hits + tuple(shifted)


def _has_beside(entry: Entry, view: str, start: int, end: int) -> bool:
    """Whether a piece beside the one at [start, end) stands so near to it that the rest could stand between."""
    for text, _, _ in entry.beside:
        reach = GAP_CHARACTERS + len(text)
        if view.find(text, max(0, start - reach), end + reach) >= 0:
            return True
    return False


def _goes_on(view: str, place: int) -> bool:
    """Whether a letter or digit of a script that has words stands at a place."""
    return 0 <= place < len(view) and is_letter(view[place]) and view[place] < WORDLESS


def _openings(row: Row, literal: Literal) -> set[str]:
    """What a phrase that begins a line is looked up by: its first two words, or one where that is all that is sure."""
    match = _OPENING.search(literal.text)
    if match is None:
        return {""}
    if match.end() < len(literal.text) or match.group() != match.group(1):
        sure = match.end() < len(literal.text) or not literal.open_right
        return {match.group() if sure else match.group(1)}
    words = _openings_of(row.pieces[1], len(row.pieces) > 2) if len(row.pieces) > 1 else set()
    return {f"{match.group(1)} {word}" for word in words} or {match.group(1)}


def _openings_of(piece: Piece, goes_on: bool) -> set[str]:
    """The words with which a piece right behind another one begins; none where one of them is not sure."""
    words = set()
    for literal in piece.literals:
        match = _OPENING.match(literal.text)
        whole = match is not None and (match.end(1) < len(literal.text) or goes_on or not literal.open_right)
        if match is None or not whole or not piece.tight:
            return set()
        words.add(match.group(1))
    return words


def _distinct(entries: list[Entry]) -> list[Entry]:
    """Entries without the hints that a detector has in several languages: "email" is one hint, whoever says it."""
    if len(entries) == 1:
        return entries
    kept: dict[object, Entry] = {}
    for entry in entries:
        row = entry.row
        alone = row.hint and not entry.beside
        kept.setdefault((row.detector, row.starts, row.ends, entry.literal) if alone else entry.number, entry)
    return list(kept.values())


def _closed(text: str, entries: Sequence[Entry]) -> tuple[bool, bool]:
    """Whether a literal is wanted only where a word begins, and only where one ends, by all phrases that share it."""
    left = right = True
    for entry in entries:
        left, right = left and not entry.literal.open_left, right and not entry.literal.open_right
    return left and _goes_on(text, 0), right and _goes_on(text, len(text) - 1)


def bare(view: str) -> str:
    """A view without the punctuation and symbols around its words: what is compared with phrases of a whole line."""
    if view.isascii():
        return view.strip(_SYMBOLS) or view
    start, end = 0, len(view)
    while start < end and not view[start].isalnum():
        start += 1
    while end > start and not view[end - 1].isalnum():
        end -= 1
    while end < len(view) and view[end] in MARKS:
        end += 1
    return view[start:end] or view


def _begins_at(view: str, start: int) -> bool:
    """Whether nothing but a few signs stands before a place."""
    return start == 0 or (start <= AROUND and not any(map(str.isalnum, view[:start])))


def _ends_at(view: str, end: int) -> bool:
    """Whether nothing but a few signs stands behind a place."""
    return end == len(view) or (len(view) - end <= AROUND and not any(map(str.isalnum, view[end:])))


Found = tuple[tuple[int, ...], int]
"""The choices of the pieces on one side, and where the phrase ends there."""


def _behind(row: Row, place: int, view: str, end: int) -> Found | None:
    """The pieces behind one that ends at a place; None where they do not fit, or the line ends otherwise."""
    if place == len(row.pieces) - 1:
        return ((), end) if not row.ends or _ends_at(view, end) else None
    literals, tight = row.pieces[place + 1]
    for choice, literal in enumerate(literals):
        at = _tight_behind(view, literal, end) if tight else _somewhere_behind(view, literal, end)
        rest = _behind(row, place + 1, view, at + len(literal.text)) if at >= 0 else None
        if rest is not None:
            return (choice, *rest[0]), rest[1]
    return None


def _before(row: Row, place: int, view: str, start: int) -> Found | None:
    """The pieces before one that begins at a place; None where they do not fit, or the line begins otherwise."""
    if place == 0:
        return ((), start) if not row.starts or _begins_at(view, start) else None
    for choice, literal in enumerate(row.pieces[place - 1].literals):
        tight = row.pieces[place].tight
        at = _tight_before(view, literal, start) if tight else _somewhere_before(view, literal, start)
        rest = _before(row, place - 1, view, at) if at >= 0 else None
        if rest is not None:
            return (*rest[0], choice), rest[1]
    return None


def _tight_behind(view: str, literal: Literal, end: int) -> int:
    """Where the next piece stands behind a blank, as whole words; -1 if it does not."""
    if not view.startswith(literal.text, end + 1) or view[end] != " ":
        return -1
    return end + 1 if literal.open_right or not _inside_word(view, end + 1 + len(literal.text)) else -1


def _tight_before(view: str, literal: Literal, start: int) -> int:
    """Where the piece before a blank stands, as whole words; -1 if it does not."""
    at = start - 1 - len(literal.text)
    if at < 0 or view[start - 1] != " " or not view.startswith(literal.text, at):
        return -1
    return at if literal.open_left or not _inside_word(view, at) else -1


def _somewhere_behind(view: str, literal: Literal, end: int) -> int:
    """Where the next piece stands behind `*`, near enough and as whole words; -1 if nowhere."""
    text = literal.text
    limit = end + GAP_CHARACTERS + len(text)
    place = view.find(text, end, limit)
    while place >= 0:
        stop = place + len(text)
        if not _inside_word(view, place) and (literal.open_right or not _inside_word(view, stop)):
            return place if _near(view[end:place]) else -1
        place = view.find(text, place + 1, limit)
    return -1


def _somewhere_before(view: str, literal: Literal, start: int) -> int:
    """Where the piece before `*` stands, near enough and as whole words; -1 if nowhere."""
    text = literal.text
    limit = max(0, start - GAP_CHARACTERS - len(text))
    place = view.rfind(text, limit, start)
    while place >= 0:
        stop = place + len(text)
        if (literal.open_left or not _inside_word(view, place)) and not _inside_word(view, stop):
            return place if _near(view[stop:start]) else -1
        place = view.rfind(text, limit, stop - 1)
    return -1


def _near(gap: str) -> bool:
    """Whether what `*` stands for is short enough."""
    if gap.count(" ") > GAP_WORDS + 1:
        return False
    return gap.isascii() or spaceless_words(gap) <= GAP_WORDS


def _inside_word(view: str, place: int) -> bool:
    """Whether a word goes on across this place. Scripts without spaces have no such thing, but letters with signs."""
    if not 0 < place < len(view):
        return False
    before, after = view[place - 1], view[place]
    if not after.isalnum():
        return after in MARKS
    if not before.isalnum() and before not in MARKS:
        return False
    return (before < WORDLESS and after < WORDLESS) or not (SPACELESS.match(before) or SPACELESS.match(after))


DECISIVE = 0.95
"""The whole line is one phrase: a stranger needs no second look."""

FULL = 0.92
"""Phrases fill most of the line."""

_RATIOS = ((6.0, 0.92), (12.0, 0.85), (25.0, 0.75), (40.0, 0.6))
"""Words of the line per point of evidence, and the score. A paragraph that only mentions the subject has many words."""

LONG_NOTICE = 16
DOUBTFUL = 0.6
"""A sentence of more words with a single phrase inside is as likely the article's as the site's, and gets no more."""

MENTION = 0.3
"""The line speaks of the subject; nothing says that it is a notice."""


REPORT_WORDS = 6
"""A report has a subject and a verb beside what is said: shorter lines are none."""

SHORTEST_REPORT = 4
"""Where the verb is one that only reports use, or set apart, fewer words do: languages that put endings on their words
need few of them."""

REPORT_MOST = 45
"""In a longer line a verb of saying reports something else, unless it is set apart behind the words of the notice."""

_SET_APART = re.compile(r'(?:[,?!"،؟।、]|\s-)\s?(?:[^\s,;:.!?"]+ ){0,7}$')
"""What stands before a verb behind the words that somebody says: a mark, and perhaps the subject."""

_PAST_ENDING = re.compile(
    spelled(
        r"[,\"]\s?(?:-\s)?(?!(?:però|perciò|правила|школа|джерела|źródła|allerede|beste|eerste|laatste|beide|einde|waarde|aarde"
        r"|bitte|heute|hätte|sollte|könnte|konnte|möchte|musste|müsste|wollte|dürfte|lista|este|posta)\b)"
        r"(?:(?:[^\W\d_]{3,}[óò]|[^\W\d_]{3,}(?:ou|iu)|[а-яіїє]{2,}(?:[аеиіуыя]ла|нул|ил)(?:с[ья])?|[а-яіїє]{3,}[аиу]вся"
        r"|[^\W\d_]{2,}(?:[yě]la|nula?|[vzst]ala|[tsdřčp]ila|[aiyę]ła|ął))(?= \w)"
        r"|[^\W\d_]{3,}(?:a-t-(?:il|elle|on)|a (?:les|une|son)|te (?:er|sie|ein|eine)|t[ae] (?:az|egy))\b"
        r"|[^\W\d_]{3,}(?:ade|ede) (?:han|hon|hun|den|en|min|hans|hennes|hendes)\b|s?he [a-z]{3,}ed\b"
        r"|[a-z]{2,}(?:[bdgjlmnrvwz]de|[fkp]te|chte) (?:hij|ze|zij|de|een|haar|zijn)\b"
        r"|[α-ω]{3,}ε (?:ο|η|ένας|εκείνος|εκείνη)\b)"
    )
)
"""A past tense of the third person right behind a comma or a quotation, in languages whose endings tell: a verb of
saying that no list has ("Sign up, wheezed the widow"), since sites call in the imperative and state in the present."""

_BEHIND_QUOTE = re.compile(r'"[,،]?\s?(?:-\s)?$')
"""What stands before a verb right behind a quotation."""

_ANNOUNCED = re.compile(r'[^\s,;:.!?"]*(?: [^\s,;:.!?"]+){0,5}(?:,? ?"|:)')
"""What stands behind a verb before the words that somebody says."""

_SOURCE = re.compile(r'[^,;:.!?"]{0,60}[,:"]')
"""What stands behind "according to" before the words that somebody says."""

_RULES = re.compile(
    spelled(
        r"\b(?:(?:terms|laws?|rgpd|gdpr|dsgvo|loi|ley|legge|lei|wet|lag|lov|kvkk)\b|polic[yi]|polít|politi[ckqv]|beleid|gesetz"
        r"|zákon|ustaw|törvény|szabályzat|kanun|политик|політик|закон|правил|νόμο|πολιτικ|undang|kebijakan|luật)"
        r"|قانون|قوانين|سياسة|سیاست|חוק|מדיניות|नीति|कानून|กฎหมาย|นโยบาย|法|政策|규정|방침|ポリシー|規約"
    )
)
"""What notices appeal to: laws, and the policy of the site."""

_STOPLESS = re.compile("[\u0e01-\u0e2e]")
"""A letter of Thai, whose sentences end without a stop."""

_REACH = 80
"""How many characters a mark and a subject take at most."""


@cache
def _speech() -> Lexicon:
    """The verbs of saying of all languages."""
    kinds = (("said", SAID), ("says", SAYS), ("quotes", QUOTES), ("according", ACCORDING), ("unsaid", UNSAID))
    return Lexicon(row for kind, words in kinds for row in rows(kind, words))


@cache
def _tales() -> Lexicon:
    """The words with which stories are told, and those that sites use of themselves and of their readers."""
    return Lexicon(row for kind, words in (("past", PAST), ("site", SITE)) for row in rows(kind, words))


TALE_WORDS = 9
"""A shorter sentence tells no story beside the words of a notice."""

REST_WORDS = 5
"""So many words behind a comma can tell one."""

REST_REACH = 40
"""How many characters behind the words of a notice that comma may stand."""

_COMMA = re.compile("[,،，]")
_STOP = re.compile(r"[.!?。।]\s")
_GIVES = re.compile(r"[:\"@/]")
"""What stands before or in what notices give: addresses, links, names."""

_POLITE = ("ました。", "でした。")
"""How sites end their sentences in Japanese, and papers do not."""


def strays(line: Line, hits: Sequence[Hit]) -> bool:
    """Whether a full sentence that begins like a notice goes on as a story.

    It tells in the past beside the words of the notice, or goes on behind a comma with nothing that a site says of
    itself or of its readers: "Your browser is out of date, the ticket machine said, and the queue grew to the pier."
    """
    view = line.view
    if not line.ends or line.words < TALE_WORDS or _GIVES.search(view):
        return False
    told = _tales().search(view)
    past = [] if view.endswith(_POLITE) else [word for word in told if word.phrase.detector == "past"]
    end, stop = max(hit.end for hit in hits), _STOP.search(view)
    apart = any(all(word.end <= hit.start or hit.end <= word.start for hit in hits) for word in past)
    if stop is None and apart:
        return True
    turn = _COMMA.search(view, end, end + REST_REACH) if stop is None else stop
    if turn is None or count_words(view[turn.end() :].strip()) < REST_WORDS or turn.end() < end:
        return False
    if OURS.search(view, turn.end()) or PLEASE.search(view, turn.end()) or (stop and not apart):
        return False
    return all(word.phrase.detector != "site" or word.end <= turn.start() for word in told)


QUOTED, TOLD = "as a quotation", "as somebody's words"
"""How a reason ends where the formula is not the site's own."""


OURS = re.compile(
    spelled(
        r"\b(?:our|unser\w{0,2}|notre|nos|nuestr[oa]s?|nostr[oaie]|noss[oa]s?"
        r"|(?:van|voor|met|bij|in|op|aan|naar|uit) onze"
        r"|vår[at]?|våre|vores?|nasz\w{0,3}|náš\w{0,3}|naš\w{0,3}|nostru|noastr[ăe]|\w{3,20}-ne"
        r"|nostri|наш\w{0,3}|μας|bizim|bültenimiz\w*|hírlevelünk\w*|uutiskirjeemme|kami|kita|của chúng tôi|của bạn)\b"
        r"|לנו|שלנו|لدينا|نشرتنا|قناتنا|ما را|ما بپیوند|हमारे|हमारी|हमारा|우리|저희|我们的|我們的|当社|弊社|ของเรา"
    )
)
"""The site speaks of what is its own: those who are quoted are in quotation marks or named."""

PLEASE = re.compile(
    spelled(
        r"!$|\b(?:please|bitte|merci de|veuillez|s'il (?:vous|te) pla[iî]t|por favor|per favore|si prega"
        r"|alstublieft|alsjeblieft|vänligen|venligst"
        r"|vennligst|ystävällisesti|proszę|prosím|prosíme|kérjük|vă rugăm|te rugăm|моля|пожалуйста"
        r"|παρακαλούμε|παρακαλώ|будь ласка|lütfen|silakan"
        r"|mohon|harap|vui lòng)\b|يرجى|الرجاء|لطفا|אנא|कृपया|กรุณา|โปรด|주세요|십시오|ください|请|請"
    )
)
"""An exclamation, or a word for "please"."""

STATING = frozenset(
    {
        "affiliate_notices",
        "browser_messages",
        "company_blurbs",
        "cookies",
        "disclaimers",
        "language_choosers",
        "licenses",
        "player_messages",
    }
)
"""Kinds whose notices are statements in full sentences. The others call, label and list."""

BARE_SHARE = 0.4
"""A phrase that is less of a sentence than this is merely a part of it."""

_SITE_SPEECH = re.compile(r"\d|[:\"@/]|[.!?;]\s")
"""What sites' sentences have much oftener than an article's: numbers, colons, addresses, a second sentence."""


def is_bare(line: Line, hit: Hit) -> bool:
    """Whether a full sentence has nothing of a notice but one phrase in it: the article may use the words as well.

    Nothing else in it calls, asks, speaks of what is the site's, or gives a number or an address.
    """
    view = line.view
    if not line.ends or line.words < REPORT_WORDS or hit.end - hit.start >= BARE_SHARE * len(view) or view[-1] in "!?":
        return False
    if hit.phrase.detector in STATING or _SITE_SPEECH.search(view):
        return False
    return not (OURS.search(view) or PLEASE.search(view))


def is_told(line: Line, end: int, sources: bool = False) -> bool:
    """Whether a sentence tells that somebody says what ends at a place in it: a site does not report its own words.

    sources: whether "according to" tells so wherever it stands.
    """
    if line.words < SHORTEST_REPORT or not (line.ends or _STOPLESS.search(line.view)):
        return False
    view = line.view
    if line.words <= REPORT_MOST and view[-1] not in "!?" and _PAST_ENDING.search(view, max(0, end - 1)):
        return True
    said = _speech().search(view)
    unsaid = [hit for hit in said if hit.phrase.detector == "unsaid"]
    for hit in said:
        kind = hit.phrase.detector
        if kind == "unsaid" or any(other.start <= hit.start and hit.end <= other.end for other in unsaid):
            continue
        if kind == "said" and line.words <= REPORT_MOST:
            return True
        if _is_source(view, hit, end, sources) if kind == "according" else _is_apart(view, hit, end):
            return True
    return False


def _is_apart(view: str, hit: Hit, end: int) -> bool:
    """Whether a verb is set apart from the words of a notice that end at a place: behind them, or before them."""
    before = view[max(0, hit.start - _REACH) : hit.start] if hit.start >= end - 1 else ""
    if hit.phrase.detector == "quotes":
        return _BEHIND_QUOTE.search(before) is not None
    if _SET_APART.search(before):
        return True
    announced = _ANNOUNCED.match(view, hit.end, hit.end + _REACH)
    return announced is not None and (not end or announced.end() < end)


def _is_source(view: str, hit: Hit, end: int, anywhere: bool) -> bool:
    """Whether "according to" names who says the words of a notice that end at a place, and no law or policy."""
    before = view[max(0, hit.start - _REACH) : hit.start]
    named = _SOURCE.match(view, hit.end, hit.end + _REACH)
    if hit.start >= end - 1:
        apart = _SET_APART.search(before) is not None
    else:
        apart = named is not None and named.end() < end and len(before) < _REACH // 2
    source = before[-_REACH // 2 :] + view[hit.start : named.end() if named else hit.end + _REACH // 2]
    return (apart or anywhere) and not (OURS.search(source) or _RULES.search(source))


def weigh(line: Line, hits: Sequence[Hit], whole: bool = True) -> tuple[float, str]:
    """Score of a line as a notice, and the reason, from the phrases in it. `whole`: it is a line, not a part of one.

    A phrase is one point of evidence, a hint half a point, an anchored phrase (^ or $) half a point more. The score
    falls with the words per point. Hints alone need company or a line of their own, and a phrase in quotation marks is
    quoted, not said. A phrase inside a longer one is the same evidence, not more.
    """
    hits = outermost(hits)
    best = max(hits, key=lambda hit: (not hit.phrase.hint, hit.phrase.starts + hit.phrase.ends, hit.end - hit.start))
    because = f'says "{best.phrase.text}"'
    covered = _covered(hits) / max(1, len(line.view))
    if all(_quoted(line.view, hit) for hit in hits):
        return MENTION, f"{because}, {QUOTED}"
    if is_told(line, best.end):
        return MENTION, f"{because}, {TOLD}"
    if best.phrase.starts and best.phrase.ends and not best.phrase.hint:
        return DECISIVE, f'is just "{best.phrase.text}"' if len(best.phrase.pieces) == 1 else because
    strong = {hit.phrase.text for hit in hits if not hit.phrase.hint}
    hints = {hit.phrase.text for hit in hits if hit.phrase.hint}
    if len(strong) + len(hints) > 1:
        others = len(strong | hints) - 1
        because += f" and {others} more phrase{'s' if others > 1 else ''} of its kind"
    if not strong:
        return _weigh_hints(line, len(hints), covered), because
    points = len(strong) + 0.5 * len(hints) + 0.5 * (best.phrase.starts or best.phrase.ends)
    if covered >= 0.6:
        return FULL, because
    ratio = line.words / points
    score = next((score for limit, score in _RATIOS if ratio <= limit), MENTION)
    single = len(strong) + len(hints) == 1
    if whole and ((single and is_bare(line, best)) or strays(line, hits)):
        return min(score, DOUBTFUL), because
    alone = single and any(map(str.isalnum, line.view[: best.start]))
    if alone and line.prose and line.words > LONG_NOTICE:
        score = min(score, DOUBTFUL)
    return score, because


def outermost(hits: Sequence[Hit]) -> list[Hit]:
    """The hits that do not lie inside another one; a phrase inside a mere hint counts all the same."""
    if len(hits) == 1:
        return list(hits)
    kept: list[Hit] = []
    reached = strong_reached = 0
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end, hit.phrase.hint)):
        if hit.end > (reached if hit.phrase.hint else strong_reached):
            kept.append(hit)
        reached = max(reached, hit.end)
        if not hit.phrase.hint:
            strong_reached = max(strong_reached, hit.end)
    return kept


def _weigh_hints(line: Line, hints: int, covered: float) -> float:
    """Score of a line that holds hints only."""
    if hints >= 3 and (covered >= 0.3 or line.words <= 40):
        return 0.8
    if hints == 2 and (covered >= 0.5 or line.words <= 12):
        return 0.75
    return 0.72 if covered >= 0.8 else MENTION


def _covered(hits: Sequence[Hit]) -> int:
    """How many characters of the view lie inside hits."""
    total, reached = 0, 0
    for start, end in sorted((hit.start, hit.end) for hit in hits):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total


def _quoted(view: str, hit: Hit) -> bool:
    """Whether a hit stands inside quotation marks, or behind one that stays open, or is a line inside them.

    A quotation of several sentences has its second mark behind the last.
    """
    if '"' not in view:
        return False
    if hit.end - hit.start == len(view):
        return view[0] == '"' == view.rstrip(".!?")[-1] and view.count('"') == 2
    if view[0] == '"' and view.count('"') == 1:
        return True
    return view.count('"', 0, hit.start) % 2 == 1 and view.find('"', hit.end) >= 0


def notices(hits: Hits) -> Iterator[Finding]:
    """A finding for each line that holds phrases: all that a detector of plain notices needs."""
    for line, said in hits:
        score, because = weigh(line, said)
        yield Finding(line, score, because)
