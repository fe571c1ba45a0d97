"""What the learned score looks at: numbers for each line of a page, the same for text and for HTML.

Everything is counted over the whole page with numpy, in whole numbers as long as can be, so that every machine gets the
same numbers. Nothing here knows a language: which words are common shows by how often the page uses them, and which
lines are notices is what the detectors say.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

import numpy as np

from cleaner.document import KEPT, Evidence, Page
from cleaner.score.forest import Array

LOWER, UPPER, OTHER, DIGIT, SPACE, STOP, COMMA, QUOTE, BAR, BRACKET, MONEY, SIGN, COLON, QUESTION, DASH, AT = range(16)
"""Classes of characters: letters with and without case, digits, white space, and signs by what they are for."""

KINDS = 16
"""How many classes there are."""

_SIGNS = {
    STOP: ".…。｡．।۔։！!¡",
    QUESTION: "?？؟¿",
    COMMA: ",;，、；،؛・",
    COLON: ":：",
    QUOTE: "\"'“”„‟«»「」『』‘’‚‹›`´",
    BAR: "|/\\•·›»→←▶►▼▲◄●■★☆✓✔©®™#+*=~^<>_",
    BRACKET: "()[]{}（）【】［］",
    DASH: "-‐‑‒–—―−",
    AT: "@&",
}

_LOOKED_UP = 0x3100
"""Up to this code point classes are looked up; nearly all behind it are letters without case."""

_FULL_WIDTH = range(0xFF00, 0xFF66)
"""Latin letters, digits and signs as wide as Chinese ones."""

_MULTIPLIER = 0x9E3779B97F4A7C15
"""Odd, so that it has an inverse modulo 2**64: words are told apart by polynomial hashes of their letters."""

WINDOWS = (1, 3, 8, 20)
"""How many lines before and behind a line are looked at together."""

LEVELS = 4
"""How many of the elements around a line are looked at, from the inside."""

NEAR = 3
"""So many names, from the inside, count as near; those farther out are told apart from them."""

NOT_THE_PAGE = 0.9
"""What holds a larger share of the page's prose is the page: its names say nothing about a line."""

SOME, MANY = 3, 3
"""In how many lines a word stands that is common on a page, and in how many lines of prose one that is its subject."""

SHORT_WORD = 3
LONG_WORD = 5
"""Words of at most so many letters are short; those of at least so many say what a text is about."""

FAR = 200
"""Distances to prose are counted up to this."""

_MARKERS = {"": 0, "#": 1, ">": 2, "-": 3, "1.": 4, "|": 5}
_INNER = {"p": 1, "li": 2, "h1": 3, "h2": 4, "h3": 5, "h4": 6, "h5": 6, "h6": 6, "tr": 7, "td": 7, "th": 7} | {
    "dt": 8,
    "dd": 8,
    "button": 9,
    "label": 9,
    "option": 9,
    "pre": 10,
    "figcaption": 11,
}

_SHAPE = ("words", "ends", "prose", "gap", "marker", "copies", "again")
_COUNTED = (
    *("letters", "upper", "caseless", "digits", "stops", "commas", "quotes", "bars", "brackets", "money"),
    *("colons", "questions", "dashes", "ats", "signs"),
)
_WORDS = ("chars", "runs", "word_length", "short_words", "capitalized", "opens_with")
_USED = ("common", "lonely", "long_runs", "on_topic", "very_on_topic", "function_words")
_PLACE = tuple(
    str.split("""
    index from_end place words_before count_before count_after to_first to_last in_body to_body_start to_body_end
    since_prose until_prose
    """)
)
_AROUND = ("words", "ends", "short", "capitals", "suspicion", "topic")
_PAGE = (
    *("lines", "words", "prose", "prose_words", "prose_lines", "ends", "short", "gaps", "around"),
    *("copies", "suspects"),
)
_EVIDENCE = ("link", "kept", "hidden", "depth", "links", "inner", "name_share")
_NAMES = ("near_mean", "near_least", "near_most", "far_mean", "far_least", "far_most", "own_mean", "known")
_BOX = ("lines", "words", "links", "prose", "kept")
_KIND = ("lines", "words", "prose", "links", "kept", "of_prose")
_HTML_PAGE = ("page_kept", "page_kept_words", "page_links", "html", "asked", "kept_first", "kept_last")

TEXT_NAMES = (
    *_SHAPE,
    *_COUNTED,
    *_WORDS,
    *_USED,
    *_PLACE,
    "suspicion",
    *(f"{name}_{side}{window}" for window in WINDOWS for side in ("before", "after") for name in _AROUND),
    *(f"page_{name}" for name in _PAGE),
)
"""The columns that every page has."""

HTML_NAMES = (
    *_EVIDENCE,
    *_NAMES,
    *(f"box{level + 1}_{name}" for name in _BOX for level in range(LEVELS)),
    *(f"kind_{name}" for name in _KIND),
    *(f"{name}_{side}{window}" for window in WINDOWS for side in ("before", "after") for name in ("links", "kept")),
    *_HTML_PAGE,
)
"""The columns that say nothing about plain text: they are 0 there, but for what the extractor thinks, which is KEPT."""

NAMES = TEXT_NAMES + HTML_NAMES
"""The columns in their order."""

Values = Callable[[str], tuple[int, int, int, int]]
"""What the words in the name of an element are worth, in thousandths: the sum, the least and the most of those that say
something, and how many these are. See `rated`."""

NOTHING = (0, 1 << 20, -1 << 20, 0)
"""What a name is worth whose words say nothing: any other is more than the most and less than the least."""

_AT = {name: place for place, name in enumerate(NAMES)}

_OPINIONS = [
    place
    for name, place in _AT.items()
    if name == "kept" or name.endswith("_kept") or name.startswith(("kept_before", "kept_after"))
]
"""The columns of shares that the extractor keeps."""


class Names(NamedTuple):
    """What the elements around the lines of a page are called.

    called: the names around a line, outermost first; each tuple once.
    of: for each line the place of its names among them.
    """

    called: tuple[tuple[str, ...], ...]
    of: Array


def measure(page: Page, suspicions: Array, values: Values) -> Array:
    """The columns of a page: an array of the shape (len(NAMES), lines), float32.

    suspicions: for each line how sure a detector is that it is boilerplate, 0..1.
    values: what the words of a name of an element are worth.
    """
    size = len(page.lines)
    table = np.zeros((len(NAMES), size), np.float32)
    shape = _shape(page)
    _put(table, "words", shape)
    words, ends, prose = (shape[row].astype(np.int64) for row in range(3))
    capitals, topic = _characters(table, page, prose)
    _put(table, "index", _places(page, words, prose))
    _put(table, "suspicion", suspicions[np.newaxis])
    around = np.stack([words, ends, words < LONG_WORD, capitals, _hundredths(suspicions), topic])
    _put(table, f"{_AROUND[0]}_before{WINDOWS[0]}", _windows(around))
    _put(table, "page_lines", _page(page, words, prose, ends, shape, suspicions))
    evidence = [line.evidence for line in page.lines]
    if any(one.tags for one in evidence):
        _measure_html(table, evidence, words, prose, values)
    else:
        table[_OPINIONS] = KEPT
    return table


def _put(table: Array, first: str, rows: Array) -> None:
    """Put rows into the table, the first of them where the column of that name is."""
    table[_AT[first] : _AT[first] + len(rows)] = rows


def _hundredths(shares: Array) -> Array:
    counts: Array = np.rint(shares * 100).astype(np.int64)
    return counts


def _shape(page: Page) -> Array:
    """What is known of each line by itself, and how often it is there."""
    lines = page.lines
    views = [line.view for line in lines]
    seen = Counter(views)
    before = [False] * len(lines)
    if len(seen) < len(lines):
        first = {view: place for place, view in zip(range(len(lines) - 1, -1, -1), reversed(views), strict=True)}
        before = [first[view] < place for place, view in enumerate(views)]
    columns = (
        *([line.words for line in lines], [line.ends for line in lines], [line.prose for line in lines]),
        *([line.gap for line in lines], [_MARKERS.get(line.marker, 0) for line in lines]),
        *([seen[view] for view in views], before),
    )
    return np.array(columns, dtype=np.float64)


@cache
def _classes() -> tuple[Array, Array]:
    """The class of each character up to _LOOKED_UP, and the code of its lower case plus 1, which is never 0."""
    classes = np.full(_LOOKED_UP, SIGN, np.uint8)
    lower = np.arange(_LOOKED_UP, dtype=np.uint64)
    by_category = {"Lu": UPPER, "Lt": UPPER, "Ll": LOWER, "Sc": MONEY}
    by_major = {"L": OTHER, "M": OTHER, "N": DIGIT, "Z": SPACE}
    for code in range(_LOOKED_UP):
        category = unicodedata.category(chr(code))
        classes[code] = by_category.get(category, by_major.get(category[0], SPACE if chr(code).isspace() else SIGN))
        if len(small := chr(code).lower()) == 1:
            lower[code] = ord(small)
    for kind, signs in _SIGNS.items():
        for code in map(ord, signs):
            if code < _LOOKED_UP:
                classes[code] = kind
    return classes, lower + np.uint64(1)


def _characters(table: Array, page: Page, prose: Array) -> tuple[Array, Array]:
    """Count characters and words by line. Returns how many words are capitalized and on the subject, in hundredths."""
    size = len(page.lines)
    texts = [line.text for line in page.lines]
    codes = np.frombuffer("\n".join(texts).encode("utf-32-le", "surrogatepass"), dtype="<u4")
    lengths = np.array([len(text) + 1 for text in texts], dtype=np.int64)
    begins = np.cumsum(lengths) - lengths
    lengths[-1:] -= 1
    kinds, folded = _folded(codes)
    bins = np.repeat(np.arange(0, size * KINDS, KINDS), lengths)
    bins += kinds
    count = np.bincount(bins, minlength=size * KINDS).reshape(size, KINDS).T
    chars = np.maximum(lengths - 1, 1)
    letters = count[LOWER] + count[UPPER] + count[OTHER]
    shares = np.stack([letters, count[UPPER], count[OTHER], count[DIGIT]]) / np.maximum(
        np.stack([chars, letters, letters, chars]), 1
    )
    signs = count[[STOP, COMMA, QUOTE, BAR, BRACKET, MONEY, COLON, QUESTION, DASH, AT]]
    _put(table, _COUNTED[0], np.concatenate([shares, signs, count[SIGN][np.newaxis] / chars]))
    inside = np.zeros(len(kinds) + 2, bool)
    np.less_equal(kinds, DIGIT, out=inside[1:-1])
    edges = np.flatnonzero(inside[1:] != inside[:-1])
    starts, stops = edges[::2], edges[1::2]
    owner, length = bins[starts] // KINDS, stops - starts
    runs = np.bincount(owner, minlength=size)
    some = np.maximum(runs, 1)
    short = np.bincount(owner[length <= SHORT_WORD], minlength=size)
    capitalized = np.bincount(owner[kinds[starts] == UPPER], minlength=size) / some
    long = np.bincount(owner, length, minlength=size)
    _put(table, _WORDS[0], np.stack([chars, runs, long / some, short / some, capitalized, kinds[begins]]))
    used = _usage(_hashes(folded, starts, stops), owner, length, prose)
    _put(table, _USED[0], used)
    return _hundredths(capitalized), _hundredths(used[3])


def _folded(codes: Array) -> tuple[Array, Array]:
    """The class of each character, and its lower case as a number that is not 0."""
    classes, lower = _classes()
    if codes.max(initial=0) < _LOOKED_UP:
        return classes[codes], lower[codes]
    near = np.minimum(codes, _LOOKED_UP - 1)
    known = codes < _LOOKED_UP
    kinds = np.where(known, classes[near], np.uint8(OTHER))
    for place in np.flatnonzero((codes >= _FULL_WIDTH.start) & (codes < _FULL_WIDTH.stop)):
        narrow = ord(unicodedata.normalize("NFKC", chr(codes[place]))[0])
        kinds[place] = classes[narrow] if narrow < _LOOKED_UP else OTHER
    return kinds, np.where(known, lower[near], codes.astype(np.uint64) + np.uint64(1))


@lru_cache(maxsize=4)
def _powers(size: int) -> tuple[Array, Array]:
    """So many powers of the multiplier, from its first on, and of its inverse, from 1 on, modulo 2**64."""
    up = np.full(size, _MULTIPLIER, np.uint64)
    down = np.full(size, pow(_MULTIPLIER, -1, 1 << 64), np.uint64)
    down[0] = 1
    return np.multiply.accumulate(up), np.multiply.accumulate(down)


def _hashes(codes: Array, starts: Array, stops: Array) -> Array:
    """A hash of the characters from each start to each stop, alike wherever a word stands."""
    up, down = _powers(1 << max(12, len(codes).bit_length()))
    sums = np.zeros(len(codes) + 1, np.uint64)
    np.cumsum(codes * up[: len(codes)], out=sums[1:])
    return (sums[stops] - sums[starts]) * down[starts]


_LINE_BITS = 17
"""So many bits number the lines of a page, more than are ever asked about; with one for the length of a word, they take
the place of the last bits of its hash."""


def _usage(hashes: Array, owner: Array, length: Array, prose: Array) -> Array:
    """How the words of each line are used on the rest of the page: the rows of _USED."""
    size, last = len(prose), np.uint64(_LINE_BITS + 1)
    keys = (hashes >> last << last) | ((length >= LONG_WORD) << _LINE_BITS | owner).astype(np.uint64)
    keys.sort()  # equal words stand together, in the order of the page
    word, line = keys >> last, (keys & np.uint64((1 << _LINE_BITS) - 1)).astype(np.int64)
    new_line = np.ones(len(keys), bool)
    np.not_equal(keys[1:], keys[:-1], out=new_line[1:])
    number = np.zeros(len(keys), np.int64)
    np.cumsum(word[1:] != word[:-1], out=number[1:])
    standing, tells = number[new_line], prose[line]
    lines = np.bincount(standing)[number]
    told = np.bincount(standing, tells[new_line])[number] - tells
    long = (keys >> np.uint64(_LINE_BITS)).astype(np.int64) & 1
    spread, subject = (lines > 1) + (lines >= SOME).astype(np.int64), (told > 0) + (told >= MANY).astype(np.int64)
    count = np.bincount(((line * 3 + spread) * 3 + subject) * 2 + long, minlength=size * 18).reshape(size, 3, 3, 2)
    by_spread, by_subject = count.sum(axis=(2, 3)), count.sum(axis=1)
    runs, long_runs = np.maximum(by_spread.sum(axis=1), 1), by_subject[:, :, 1].sum(axis=1)
    some = np.maximum(long_runs, 1)
    on_topic, very, holding = long_runs - by_subject[:, 0, 1], by_subject[:, 2, 1], by_subject[:, 2, 0]
    return np.stack(
        [by_spread[:, 2] / runs, by_spread[:, 0] / runs, long_runs, on_topic / some, very / some, holding / runs]
    )


def _places(page: Page, words: Array, prose: Array) -> Array:
    """Where each line stands: the rows of _PLACE."""
    size = len(words)
    index = np.arange(size)
    total = int(words.sum())
    before = np.cumsum(words) - words
    start, end = page.body
    since = index - np.maximum.accumulate(np.where(prose, index, -FAR)) if size else index
    until = np.minimum.accumulate(np.where(prose, index, size + FAR)[::-1])[::-1] - index if size else index
    inside = (index >= start) & (index < end)
    return np.stack(
        [
            *(index, size - 1 - index, index / max(1, size), before / max(1, total), before, total - before - words),
            *(index - page.first, index - page.last, inside, index - start, index - end),
            *(np.minimum(since, FAR), np.minimum(until, FAR)),
        ]
    )


def _windows(rows: Array) -> Array:
    """The means of some rows of whole numbers over the lines before and behind each line, for each of WINDOWS."""
    count, size = rows.shape
    most = WINDOWS[-1]
    sums = np.zeros((count, size + 1 + 2 * most), np.int64)  # as many columns too many on each side as a window is wide
    np.cumsum(rows, axis=1, out=sums[:, most + 1 : most + 1 + size])
    sums[:, most + 1 + size :] = sums[:, most + size, np.newaxis]
    before, behind = sums[:, most : most + size], sums[:, most + 1 : most + 1 + size]
    index = np.maximum(np.arange(size), 1)
    means = []
    for window in WINDOWS:
        low, high = most - window, most + 1 + window
        lines = np.minimum(index, window)
        means.append((before - sums[:, low : low + size]) / lines)
        means.append((sums[:, high : high + size] - behind) / lines[::-1])
    return np.concatenate(means)


def _page(page: Page, words: Array, prose: Array, ends: Array, shape: Array, suspicions: Array) -> Array:
    """What is known of the page as a whole: the rows of _PAGE. It tells dumps from texts that are clean already."""
    size = max(1, len(words))
    total, told = int(words.sum()), int((words * prose).sum())
    counts = [prose.sum(), ends.sum(), (words < LONG_WORD).sum(), shape[3].sum(), page.first + size - 1 - page.last]
    counts += [shape[6].sum(), (suspicions >= KEPT).sum()]
    values = [size, total, told / max(1, total), told, *(int(count) / size for count in counts)]
    return np.repeat(np.array(values, dtype=np.float64)[:, np.newaxis], len(words), axis=1)


def names_of(evidence: Iterable[Evidence]) -> Names:
    """The names around each line, without those that are around the whole page: inside, an element holds ever less."""
    told: dict[int, int] = {}
    known: dict[tuple[str, ...], int] = {}
    places = []
    for one in evidence:
        place = told.get(id(one.names))
        if place is None:
            called = tuple([name for name, share in one.names if share < NOT_THE_PAGE])
            place = told[id(one.names)] = known.setdefault(called, len(known))
        places.append(place)
    return Names(tuple(known), np.array(places, dtype=np.int64))


def words_of(name: str) -> tuple[str, ...]:
    """What a name is known by: itself, and its words."""
    return tuple(dict.fromkeys([name, *(word for word in name.split("-") if len(word) > 1)]))


def rated(known: Sequence[int]) -> tuple[int, int, int, int]:
    """The sum, least and most of what the words of a name are worth, and how many they are."""
    return (sum(known), min(known), max(known), len(known)) if known else NOTHING


def rate(names: Names, values: Values) -> Array:
    """What the names around each line are worth: the rows of _NAMES."""
    number = {name: place for place, name in enumerate(dict.fromkeys(chain.from_iterable(names.called)), 1)}
    told = np.array([NOTHING, *map(values, number)], dtype=np.int64)
    flat: list[int] = []
    starts = []
    for called in names.called:
        numbers = [number[name] for name in called]
        starts += [len(flat), len(flat) + 1 + max(0, len(called) - NEAR)]
        flat += [0, *numbers[:-NEAR], 0, *numbers[-NEAR:]]  # with the zeros no group is empty
    found = told[flat]
    total, count = (np.add.reduceat(found[:, column], starts) for column in (0, 3))
    some = np.maximum(count, 1)
    groups = np.stack(
        [
            total / some,
            np.where(count, np.minimum.reduceat(found[:, 1], starts), 0),
            np.where(count, np.maximum.reduceat(found[:, 2], starts), 0),
        ]
    )
    own = found[np.append(starts[2::2], len(flat)).astype(np.int64) - 1] if starts else found
    own_mean, known = own[:, 0] / np.maximum(own[:, 3], 1), count[::2] + count[1::2]
    return np.concatenate([groups[:, 1::2], groups[:, ::2], np.stack([own_mean, known])])[:, names.of]


def _measure_html(table: Array, evidence: Sequence[Evidence], words: Array, prose: Array, values: Values) -> None:
    """Fill in the columns of HTML_NAMES."""
    names = names_of(evidence)
    columns = (
        *([one.link_share for one in evidence], [one.extractor for one in evidence], [one.hidden for one in evidence]),
        *([len(one.tags) for one in evidence], [len(one.links) for one in evidence]),
        [_INNER.get(one.tags[-1], 0) if one.tags else 0 for one in evidence],
        [one.names[-1][1] if one.names else 1.0 for one in evidence],
    )
    known = np.array([np.array(column, dtype=np.float64) for column in columns])
    link, kept = known[0], known[1]
    linked, keeps = np.rint(words * link).astype(np.int64), np.rint(words * kept).astype(np.int64)
    sums = np.stack([np.ones_like(words), words, linked, words * prose, keeps])
    _put(table, "link", known)
    _put(table, "near_mean", rate(names, values))
    _put(table, "box1_lines", _boxes(evidence, sums))
    _put(table, "kind_lines", _alike(evidence, names, sums))
    _put(table, f"links_before{WINDOWS[0]}", _windows(np.stack([_hundredths(link), _hundredths(kept)])))
    _put(table, "page_kept", _html_page(kept, sums))


def _boxes(evidence: Sequence[Evidence], sums: Array) -> Array:
    """What the elements around each line hold: each of _BOX for each of the innermost LEVELS."""
    size = len(evidence)
    paths = [one.path or (0,) for one in evidence]
    depths = np.array([len(path) for path in paths], dtype=np.int64)
    elements = np.array(list(chain.from_iterable(paths)), dtype=np.int64)
    line_of = np.repeat(np.arange(size), depths)
    first = np.zeros(int(elements.max(initial=0)) + 1, np.int64)
    last = first.copy()
    first[elements[::-1]] = line_of[::-1]  # the lines of an element follow each other
    last[elements] = line_of
    up = np.minimum(np.arange(1, LEVELS + 1)[:, np.newaxis], depths)
    around = elements[np.cumsum(depths) - up]
    low, high = first[around], last[around] + 1
    running = np.zeros((len(sums), size + 1), np.int64)
    np.cumsum(sums, axis=1, out=running[:, 1:])
    held = (running[:, high] - running[:, low]).astype(np.float64)
    held[2:] /= np.maximum(held[1], 1)
    return held.reshape(-1, size)


def _alike(evidence: Sequence[Evidence], names: Names, sums: Array) -> Array:
    """What the lines in elements of the same kind hold, those of the same tags and near names: the rows of _KIND."""
    kinds: dict[tuple[tuple[str, ...], tuple[str, ...]], int] = {}
    near = [called[-NEAR:] for called in names.called]
    places = names.of.tolist()
    kind = [kinds.setdefault((one.tags, near[at]), len(kinds)) for one, at in zip(evidence, places, strict=True)]
    of = np.array(kind, dtype=np.int64)
    lines, words, linked, prose, kept = (np.bincount(of, row, minlength=len(kinds))[of] for row in sums)
    some = np.maximum(words, 1)
    return np.stack(
        [lines, words / lines, prose / some, linked / some, kept / some, prose / max(1, int(sums[3].sum()))]
    )


def _html_page(kept: Array, sums: Array) -> Array:
    """What is known of an HTML page as a whole, and how far each line is from what the extractor keeps."""
    size = len(kept)
    _, words, linked, _, keeps = (int(row.sum()) for row in sums)
    asked = bool((kept != KEPT).any())
    there = np.flatnonzero((kept >= KEPT) & (sums[1] >= LONG_WORD)) if asked else np.zeros(0, np.int64)
    index = np.arange(size)
    distances = (index - there[0], index - there[-1]) if len(there) else (np.zeros(size), np.zeros(size))
    page = (keeps / max(1, words), keeps if asked else 0, linked / max(1, words), 1, asked)
    return np.stack([*(np.full(size, value, np.float64) for value in page), *distances])
