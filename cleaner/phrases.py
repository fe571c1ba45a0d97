r"""Multilingual phrase lists, and one automaton that finds all of them in one pass.

A detector's `PHRASES` maps a language to a text with a phrase on each line. The notation has six signs:

    we use cookies          the words, anywhere in a line, as whole words; case, quotes and dashes do not matter
    by * you agree          `*` stands for at most six words (in scripts without spaces, 12 or 24 characters)
    ^related content        the line begins with it (bullets, arrows and other punctuation aside)
    share this article$     the line ends with it; with ^ and $ it is the whole line
    cookie-  -lizenz        a hyphen at an end leaves that end open: cookie, cookies, ...
    ~privacy policy         a hint: proves nothing alone, counts beside others
    {get|load} our app      either of the words in braces: two phrases in one

A line that starts with `//` is a comment. The phrases of all languages are tried on every line: notices are often in
another language than the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import ahocorasick_rs

from cleaner.document import Finding, Line
from cleaner.view import MARKS, SPACELESS, fold, is_letter, last_sentence, spaceless_words

_SIGNS = "".join(sorted(MARKS))
_OPENING_ASCII = re.compile(r"([^\W_]+)(?: [^\W_]+(?=[^\w]|$))?")
_OPENING = re.compile(rf"((?:[^\W_]|[{_SIGNS}])+)(?: (?:[^\W_]|[{_SIGNS}])+(?=[^\w{_SIGNS}]|$))?")
_CHOICE = re.compile(r"\{([^{}]*\|[^{}]*)\}")
AROUND = 20
"""How many signs around the words of a line may be arrows, brackets and other decoration."""

WORDLESS = "\u0e00"
"""The first character of the scripts that write no spaces: below it, letters beside each other are one word."""

_INNER_HYPHEN = re.compile(r"\w- ")

GAP_WORDS = 6
"""How many words `*` may stand for."""

GAP_CHARACTERS = 60
"""How many characters `*` may stand for: six long words."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase as written, and what the notation says about it.

    pieces: the normalized literals between the `*`.
    rare: index of the piece that the automaton looks for, the longest; the others are looked for around it.
    beside: a piece next to it, "" if there is none: a line without it needs no closer look.
    """

    text: str
    detector: str
    language: str
    pieces: tuple[str, ...]
    rare: int
    starts: bool
    ends: bool
    hint: bool
    open_left: bool
    open_right: bool
    beside: str = ""

    @property
    def begins_line(self) -> bool:
        """Whether the phrase begins a line with a whole word of a script that has words."""
        first = self.pieces[0]
        closed = not self.open_right or not all(map(is_letter, first))
        return self.starts and not self.open_left and closed and first[0].isalnum() and not SPACELESS.search(first)

    @property
    def whole_line(self) -> bool:
        """Whether nothing but this literal fits: such phrases are looked up, not searched for."""
        closed = not (self.open_left or self.open_right)
        return self.starts and self.ends and closed and len(self.pieces) == 1


class Hit(NamedTuple):
    """A phrase found in a line: offsets into the line's view."""

    phrase: Phrase
    start: int
    end: int


Hits = Sequence[tuple[Line, Sequence[Hit]]]
"""What a detector gets: the lines that hold phrases of its own, in order, with the hits."""


def parse(detector: str, lexicon: Mapping[str, str]) -> Iterator[Phrase]:
    """Read a detector's `PHRASES`. Raises ValueError for a line that holds no words."""
    for language, block in lexicon.items():
        for row in block.splitlines():
            written = row.strip()
            if written and not written.startswith("//"):
                for spelled_out in _spell_out(written):
                    yield _phrase(spelled_out, detector, language)


def _spell_out(written: str) -> Iterator[str]:
    """A phrase for each choice between the words in braces; a brace without a choice is a brace."""
    match = _CHOICE.search(written)
    if match is None:
        yield written
        return
    for choice in match.group(1).split("|"):
        yield from _spell_out(written[: match.start()] + choice + written[match.end() :])


def _phrase(written: str, detector: str, language: str) -> Phrase:
    body = written
    hint, body = body.startswith("~"), body.removeprefix("~")
    starts, body = body.startswith("^"), body.removeprefix("^")
    ends, body = body.endswith("$"), body.removesuffix("$")
    open_left, body = body.startswith("-"), body.removeprefix("-")
    open_right, body = body.endswith("-"), body.removesuffix("-")
    pieces = tuple(fold(piece) for piece in body.split("*"))
    if not all(pieces):
        raise ValueError(f"The phrase {written!r} of {detector} has an empty piece: write words around each '*'.")
    if _INNER_HYPHEN.search(body):
        raise ValueError(f"The phrase {written!r} of {detector} has an open end inside: only its ends can be open.")
    rare = max(range(len(pieces)), key=lambda place: len(pieces[place]))
    phrase = Phrase(body.strip().lower(), detector, language, pieces, rare, starts, ends, hint, open_left, open_right)
    rare = 0 if phrase.begins_line else rare
    beside = "" if len(pieces) == 1 else pieces[rare - 1] if rare else pieces[1]
    return replace(phrase, rare=rare, beside=beside)


class Lexicon:
    """All phrases in one automaton. Made once for a set of detectors; searching changes nothing in it.

    Phrases that are a whole line, or begin one, are looked up instead of searched for: most of what an automaton would
    find of "^by" or "^news$" stands in the middle of prose.
    """

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        """Build the automaton; takes some milliseconds per thousand phrases."""
        self._lines: dict[str, list[Phrase]] = {}
        self._starts: dict[str, list[Phrase]] = {}
        pieces: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            if phrase.whole_line:
                self._lines.setdefault(bare(phrase.pieces[0]), []).append(phrase)
            elif phrase.begins_line:
                self._starts.setdefault(_opening(phrase), []).append(phrase)
            else:
                pieces.setdefault(phrase.pieces[phrase.rare], []).append(phrase)
        self._pieces = [(phrases, *_closed(piece, phrases)) for piece, phrases in pieces.items()]
        self._longest = max(map(len, self._lines), default=0) + AROUND
        self._automaton = ahocorasick_rs.AhoCorasick(list(pieces))

    def search(self, view: str) -> tuple[Hit, ...]:
        """All phrases in a line's view: those that are the whole line, those that begin it, then all others."""
        hits: list[Hit] = []
        if len(view) <= self._longest and (whole := self._lines.get(bare(view))):
            hits = [Hit(phrase, 0, len(view)) for phrase in whole]
        if opening := (_OPENING_ASCII if view.isascii() else _OPENING).search(view):
            for words in dict.fromkeys((opening.group(), opening.group(1))):
                for phrase in self._starts.get(words, ()):
                    if view.startswith(phrase.pieces[0], opening.start()):
                        _add(hits, phrase, view, opening.start(), opening.start() + len(phrase.pieces[0]))
        self._search_inside(view, hits)
        return tuple(hits)

    def _search_inside(self, view: str, hits: list[Hit]) -> None:
        """Add the phrases that may stand anywhere. Most of what the automaton finds is the inside of a word."""
        size, pieces = len(view), self._pieces
        for piece, start, end in self._automaton.find_matches_as_indexes(view, overlapping=True):
            phrases, left, right = pieces[piece]
            # `_goes_on`, written out: calls would take longer than the search.
            if left and start and view[start - 1] < WORDLESS and view[start - 1].isalnum():
                continue
            if right and end < size and view[end] < WORDLESS and view[end].isalnum():
                continue
            for phrase in phrases:
                if not phrase.beside or _has_near(view, phrase.beside, start, end):
                    _add(hits, phrase, view, start, end)


def search(view: str, lexicon: Lexicon, closing: Lexicon) -> tuple[Hit, ...]:
    """All phrases in a line's view, and those of `closing` in its last sentence, if others stand before that.

    A detector that finds something in the whole line needs nothing from its last sentence.
    """
    hits = lexicon.search(view)
    start = last_sentence(view)
    if not start:
        return hits
    known = {hit.phrase.detector for hit in hits}
    last = [hit for hit in closing.search(view[start:]) if hit.phrase.detector not in known]
    return hits + tuple([Hit(phrase, low + start, high + start) for phrase, low, high in last])


def _add(hits: list[Hit], phrase: Phrase, view: str, start: int, end: int) -> None:
    """Note a phrase whose rarest piece stands at [start, end), if the rest fits."""
    span = _match(phrase, view, start, end)
    if span is not None:
        hits.append(Hit(phrase, *span))


def _has_near(view: str, piece: str, start: int, end: int) -> bool:
    """Whether a piece stands so near to [start, end) that `*` could stand between."""
    reach = GAP_CHARACTERS + len(piece)
    return view.find(piece, max(0, start - reach), end + reach) >= 0


def _goes_on(view: str, place: int) -> bool:
    """Whether a letter or digit of a script that has words stands at a place."""
    return 0 <= place < len(view) and is_letter(view[place]) and view[place] < WORDLESS


def _opening(phrase: Phrase) -> str:
    """What a phrase that begins a line is looked up by: its first two words, or one where that is all that is sure."""
    match = _OPENING.search(phrase.pieces[0])
    if match is None:
        return ""
    sure = match.end() < len(phrase.pieces[0]) or not phrase.open_right or len(phrase.pieces) > 1
    return match.group() if sure else match.group(1)


def _closed(piece: str, phrases: Sequence[Phrase]) -> tuple[bool, bool]:
    """Whether a piece is wanted only where a word begins, and only where one ends, by all phrases that share it."""
    left = all(not (phrase.open_left and phrase.rare == 0) for phrase in phrases)
    right = all(not (phrase.open_right and phrase.rare == len(phrase.pieces) - 1) for phrase in phrases)
    return left and _goes_on(piece, 0), right and _goes_on(piece, len(piece) - 1)


def bare(view: str) -> str:
    """A view without the punctuation and symbols around its words: what is compared with phrases of a whole line."""
    start, end = 0, len(view)
    while start < end and not view[start].isalnum():
        start += 1
    while end > start and not view[end - 1].isalnum():
        end -= 1
    while end < len(view) and view[end] in MARKS:
        end += 1
    return view[start:end] or view


def _match(phrase: Phrase, view: str, start: int, end: int) -> tuple[int, int] | None:
    """Start and end of a phrase whose rarest piece stands at [start, end), or None where the rest does not fit."""
    last = len(phrase.pieces) - 1
    if not (phrase.rare == 0 and phrase.open_left) and _inside_word(view, start):
        return None
    if not (phrase.rare == last and phrase.open_right) and _inside_word(view, end):
        return None
    if last:
        start, end = _stretch(phrase, view, start, end)
    if start < 0 or (phrase.starts and (start > AROUND or any(map(str.isalnum, view[:start])))):
        return None
    if phrase.ends and (len(view) - end > AROUND or any(map(str.isalnum, view[end:]))):
        return None
    return start, end


def _stretch(phrase: Phrase, view: str, start: int, end: int) -> tuple[int, int]:
    """Where a phrase of several pieces begins and ends around its rarest; (-1, end) where one of them is missing."""
    last = len(phrase.pieces) - 1
    for place in range(phrase.rare + 1, last + 1):
        found = _after(view, phrase.pieces[place], end, phrase.open_right and place == last)
        if found < 0:
            return -1, end
        end = found + len(phrase.pieces[place])
    for place in range(phrase.rare - 1, -1, -1):
        start = _before(view, phrase.pieces[place], start, phrase.open_left and place == 0)
        if start < 0:
            break
    return start, end


def _after(view: str, piece: str, end: int, open_right: bool) -> int:
    """Where the next piece stands behind `*`, near enough and as whole words; -1 if nowhere."""
    limit = end + GAP_CHARACTERS + len(piece)
    place = view.find(piece, end, limit)
    while place >= 0:
        stop = place + len(piece)
        if not _inside_word(view, place) and (open_right or not _inside_word(view, stop)):
            return place if _near(view[end:place]) else -1
        place = view.find(piece, place + 1, limit)
    return -1


def _before(view: str, piece: str, start: int, open_left: bool) -> int:
    """Where the piece before `*` stands, near enough and as whole words; -1 if nowhere."""
    limit = max(0, start - GAP_CHARACTERS - len(piece))
    place = view.rfind(piece, limit, start)
    while place >= 0:
        stop = place + len(piece)
        if (open_left or not _inside_word(view, place)) and not _inside_word(view, stop):
            return place if _near(view[stop:start]) else -1
        place = view.rfind(piece, limit, stop - 1)
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


def weigh(line: Line, hits: Sequence[Hit]) -> tuple[float, str]:
    """Score of a line as a notice, and the reason, from the phrases in it.

    A phrase is one point of evidence, a hint half a point, an anchored phrase (^ or $) half a point more. The score
    falls with the words per point. Hints alone need company or a line of their own, and a phrase in quotation marks is
    quoted, not said. A phrase inside a longer one is the same evidence, not more.
    """
    hits = outermost(hits)
    best = max(hits, key=lambda hit: (not hit.phrase.hint, hit.phrase.starts + hit.phrase.ends, hit.end - hit.start))
    because = f'says "{best.phrase.text}"'
    covered = _covered(hits) / max(1, len(line.view))
    if all(_quoted(line.view, hit) for hit in hits):
        return MENTION, f"{because}, as a quotation"
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
    alone = len(strong) + len(hints) == 1 and any(map(str.isalnum, line.view[: best.start]))
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
    """Whether a hit stands inside quotation marks that do not enclose the whole line."""
    before = view.count('"', 0, hit.start)
    return (
        before % 2 == 1 and view.find('"', hit.end) >= 0 and not (view[0] == view[-1] == '"' and view.count('"') == 2)
    )


def notices(hits: Hits) -> Iterator[Finding]:
    """A finding for each line that holds phrases: all that a detector of plain notices needs."""
    for line, said in hits:
        score, because = weigh(line, said)
        yield Finding(line, score, because)
