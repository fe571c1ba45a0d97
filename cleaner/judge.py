"""Findings in, verdicts out: the only room that removes text, and the only one that fills metadata from it.

A finding is followed when its score, after the protections, reaches the threshold of the strictness. Of several
findings on the same stretch the surest is the explanation. The protections lower the score of lines that talk *about*
a subject: quotations, items of a list in the body or one that a sentence announces, and lines of an article whose prose
deals with the subject.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

from cleaner.document import (
    KEPT,
    LINKED,
    OUTSIDE,
    PROBABLE,
    SURE,
    Caption,
    Declared,
    Finding,
    Line,
    Metadata,
    Opinion,
    Page,
    Part,
)

THRESHOLDS = {"light": 0.9, "standard": 0.7, "strict": 0.5}
"""The score from which on a finding is followed, by strictness, lightest first."""

QUOTATION = 0.3
"""Taken off for a line in quotation marks: somebody is quoted, a site does not quote itself."""

QUOTED_SENTENCES = 20
"""So many sentences before and behind one are searched for the marks of its quotation."""

SIBLING = 0.3
"""Taken off for a heading or an item of an HTML page that stands right among the paragraphs of the article."""

LISTED = 0.25
"""Taken off for an item of a list in the body whose other items nobody doubts."""

ANNOUNCED = 0.3
"""Taken off for an item of a list that a sentence of the article announces, however sure the finding is: no page does
that with its own buttons."""

ANNOUNCING_WORDS = 7
"""A shorter line with a colon may be a notice itself ("More on this:")."""

ANNOUNCED_ITEMS = 15
"""Longer lists are not searched for the sentence that announces them."""

SUBJECT = 0.2
"""Taken off where the article's own prose deals with the subject."""

SUBJECT_LINES = 2
"""In how many lines of prose the phrases of a kind are mentioned before the article counts as dealing with it."""

CONTENT, NO_CONTENT = 0.9, 0.05
"""From and up to which probability of being main content the learned score contradicts and supports a detector."""

CONTRADICTION, SUPPORT = 0.2, 0.05
"""What is taken off and added then."""

CAPTIONS = {
    "first": {"captions"},
    "drop": frozenset[str](),
    "keep": {"captions", "repeated_captions", "figure_captions"},
}
"""The kinds of findings that remove nothing, by the option `captions`; their facts are reported all the same."""


LANGUAGE_SAMPLE = 1000
"""How many characters of the clean text language detection reads: more costs time and changes nothing."""


class Removal(NamedTuple):
    """A stretch of a text that goes, and the finding that decided."""

    start: int
    end: int
    finding: Finding


def decide(
    page: Page,
    findings: Sequence[Finding],
    opinion: Opinion,
    strictness: str,
    captions: str,
    keeps: Callable[[Line], bool],
    removed: Sequence[Removal] = (),
) -> list[Removal]:
    """The stretches of a page that go, in order and without overlaps.

    keeps: whether a line holds something that the user wants kept whatever the detectors say.
    removed: what a lighter strictness removed from the same page: the lines whose copies went then must stay now.
    """
    held = {one.finding.repeats.index for one in removed if one.finding.repeats and _of(page, one.finding.line)}
    if captions == "keep":
        held |= _sure_lines(finding for finding in findings if finding.category in CAPTIONS["keep"])
    threshold = THRESHOLDS[strictness]
    subjects = _subjects(findings)
    doubted = {finding.line.index for finding in findings if finding.score >= THRESHOLDS["strict"]}
    noticed = {
        finding.line.index
        for finding in findings
        if finding.category != OUTSIDE and finding.score >= THRESHOLDS["strict"]
    }
    captioned = _sure_lines(finding for finding in findings if finding.category in CAPTIONS[captions])
    chosen = []
    for finding in findings:
        score = _weighed(finding, opinion)
        if score < threshold or finding.line.index in held or finding.category in CAPTIONS[captions]:
            continue
        if finding.category != OUTSIDE or not opinion.probabilities:
            score = _protected(page, finding, score, subjects, doubted, noticed)
        elif finding.line.index in captioned:
            continue
        if score >= threshold and not keeps(finding.line):
            chosen.append(finding)
    return _disjoint(chosen)


def _weighed(finding: Finding, opinion: Opinion) -> float:
    """The score of a finding after the learned score has supported or contradicted it. Support makes none certain.

    A notice at the end of a paragraph is not contradicted: the learned score speaks of the paragraph.
    """
    score, line = finding.score, finding.line
    if finding.start > line.start or finding.end < line.end:
        return score
    if not opinion.probabilities or finding.category == OUTSIDE or not THRESHOLDS["strict"] <= score < SURE:
        return score
    share = opinion.probabilities[line.index]
    if share <= NO_CONTENT:
        return min(score + SUPPORT, PROBABLE)
    return score - CONTRADICTION if share >= CONTENT else score


def _sure_lines(findings: Iterable[Finding]) -> set[int]:
    """Indexes of the lines of which a finding is sure at `standard`."""
    return {finding.line.index for finding in findings if finding.score >= THRESHOLDS["standard"]}


def _of(page: Page, line: Line) -> bool:
    """Whether a line is one of this very page, not of what was left of it later."""
    return line.index < len(page.lines) and page.lines[line.index] is line


def _subjects(findings: Iterable[Finding]) -> set[str]:
    """The kinds that the article itself deals with: its prose mentions them, and not as a notice."""
    mentions = Counter(
        finding.category for finding in findings if 0 < finding.score < THRESHOLDS["strict"] and finding.line.prose
    )
    return {category for category, count in mentions.items() if count >= SUBJECT_LINES}


def _protected(
    page: Page, finding: Finding, score: float, subjects: set[str], doubted: set[int], noticed: set[int]
) -> float:
    """The score of a finding after the protections."""
    line = finding.line
    if line.evidence.tags and _among_paragraphs(page, line, doubted):
        score -= SIBLING
    elif line.marker in ("-", "1.") and page.first < line.index < page.last and _announced(page, line, noticed):
        score -= ANNOUNCED
    if _in_quotation(page, line) or _is_speech(page, line):
        score -= QUOTATION
    if score >= SURE:
        return score
    if line.view[0] == line.view[-1] == '"' or line.marker == ">":
        score -= QUOTATION
    if line.marker in ("-", "1.") and page.first < line.index < page.last:
        beside = [other for other in page.around(line) if other is not None and other.marker == line.marker]
        if beside and not any(other.index in doubted for other in beside):
            score -= LISTED
    if finding.category in subjects:
        score -= SUBJECT
    return score


def _in_quotation(page: Page, line: Line) -> bool:
    """Whether a sentence of a text without line breaks is quoted, or lies in a quotation that others begin or end."""
    near = page.lines[max(0, line.index - QUOTED_SENTENCES) : line.index + QUOTED_SENTENCES]
    text = [other for other in near if other.number == line.number]
    if len(text) == 1:
        return False
    if line.view[0] == line.view[-1] and line.view[0] in "\"'":
        return True
    before = sum(other.view.count('"') for other in text if other.index < line.index)
    through = before + line.view.count('"')
    behind = any('"' in other.view for other in text if other.index > line.index)
    return (before % 2 == 1 and (behind or through > before)) or (through % 2 == 1 and behind)


def _is_speech(page: Page, line: Line) -> bool:
    """Whether a sentence in the article begins with the dash of direct speech: "— No comment." answers a question."""
    return line.ends and page.first < line.index < page.last and line.text.lstrip()[:2] in ("— ", "– ", "― ", "—\u00a0")


def _announced(page: Page, line: Line, noticed: set[int]) -> bool:
    """Whether a list in which a line stands is the article's: a sentence that is no notice stands right above it.

    The sentence ends with a colon, or the item is in quotation marks.
    """
    above = page.lines[max(page.first, line.index - ANNOUNCED_ITEMS) : line.index]
    opening = next((other for other in reversed(above) if other.marker != line.marker), None)
    if opening is None or opening.index in noticed:
        return False
    quoted = line.view[0] == line.view[-1] == '"'
    return (opening.words >= ANNOUNCING_WORDS and opening.view.endswith(":")) or (quoted and opening.prose)


def _among_paragraphs(page: Page, line: Line, doubted: set[int]) -> bool:
    """Whether a subheading or an item of an HTML page stands among paragraphs of the article, in the very same element.

    Boxes have elements of their own. The paragraph behind a heading, or before a list, is kept by the extractor, and
    nobody doubts it.
    """
    tags, path = line.evidence.tags, line.evidence.path
    if line.marker not in ("#", "-", "1.") or tags[-1] == "h1":
        return False
    if line.evidence.extractor <= KEPT or line.evidence.link_share > LINKED:
        return False
    place = next((at for at, tag in enumerate(tags) if tag in ("ul", "ol")), len(path) - 1)
    first, last = _stretch(page, line, place)
    at = last + 1 if line.marker == "#" else first - 1
    beside = page.lines[at] if 0 <= at < len(page.lines) else None
    if beside is None or beside.index in doubted or beside.evidence.extractor <= KEPT or not beside.ends:
        return False
    return beside.evidence.tags[-1] == "p" and beside.evidence.path[:-1] == path[:place]


def _stretch(page: Page, line: Line, place: int) -> tuple[int, int]:
    """Indexes of the first and last line of an element around a line, which has its number at a place of the path.

    The lines of an element follow each other, so its ends are searched by halves: lists can be long.
    """
    number = line.evidence.path[place : place + 1]

    def inside(index: int) -> bool:
        return page.lines[index].evidence.path[place : place + 1] == number

    first = bisect_left(range(line.index), True, key=inside)
    last = bisect_left(range(len(page.lines)), True, line.index, key=lambda index: not inside(index)) - 1
    return first, last


def _precedence(finding: Finding) -> tuple[bool, int, bool, float]:
    """Copies last, and the surest first; of the others, whole lines before parts of them, then the surest.

    What is only said to be outside comes after what is called by its name.
    """
    copy = finding.repeats is not None
    return copy, 0 if copy else finding.start - finding.end, finding.category == OUTSIDE, -finding.score


def _disjoint(findings: Sequence[Finding]) -> list[Removal]:
    """One explanation a stretch: whole lines before parts of them, then the surest, then the first in the house.

    Copies come last: a copy goes only if the line that it repeats is still there.
    """
    gone: set[int] = set()
    taken: dict[int, list[Finding]] = {}
    for finding in sorted(findings, key=_precedence):
        if finding.repeats is not None and finding.repeats.index in gone:
            continue
        line = finding.line
        others = taken.setdefault(line.index, [])
        if all(finding.end <= other.start or finding.start >= other.end for other in others):
            others.append(finding)
            if finding.start <= line.start and finding.end >= line.end:
                gone.add(line.index)
    removals = [Removal(one.start, one.end, one) for others in taken.values() for one in others]
    return sorted(removals, key=lambda removal: removal.start)


def lay_out(source: str, removals: Sequence[Removal]) -> tuple[Part, ...]:
    """The source as kept and removed parts, in order. `removals` are in order and do not overlap.

    White space goes with the removed lines beside it, but for the widest stretch between two kept lines: the separation
    that was there. At the start of the source none stays, at its end the last stretch.
    """
    parts: list[Part] = []
    place = 0
    for start, end, finding in _with_space(source, removals):
        if start > place:
            parts.append(Part(source[place:start], place, start, True))
        parts.append(Part(source[start:end], start, end, False, finding.category, finding.score, finding.because))
        place = end
    if place < len(source):
        parts.append(Part(source[place:], place, len(source), True))
    return tuple(parts)


def kept_text(parts: Iterable[Part]) -> str:
    """The text that stays."""
    return "".join([part.text for part in parts if part.kept])


def line_numbers(parts: Iterable[Part]) -> list[int]:
    """The number in the original of each physical line of the text that stays."""
    numbers: list[int] = []
    number, goes_on = 1, False
    for part in parts:
        lines = part.text.splitlines(keepends=True)
        broken = len((lines[-1] + "x").splitlines()) > 1
        if part.kept:
            numbers += range(number + goes_on, number + len(lines))
            goes_on = not broken
        number += len(lines) - (not broken)
    return numbers


def _with_space(source: str, removals: Sequence[Removal]) -> Iterator[Removal]:
    """The removals, each with the white space that goes with it."""
    for run in _runs(source, removals):
        starts, ends = [one.start for one in run], [one.end for one in run]
        low = starts[0]
        while low and source[low - 1].isspace():
            low -= 1
        spaces = list(zip([low, *ends], [*starts, _space_after(source, ends[-1])], strict=True))
        stays = _staying(source, spaces)
        for at, (start, end, finding) in enumerate(run):
            takes_before = at < stays or (at == 0 and stays != 0)
            takes_after = at + 1 > stays
            yield Removal(spaces[at][0] if takes_before else start, spaces[at + 1][1] if takes_after else end, finding)


def _runs(source: str, removals: Sequence[Removal]) -> Iterator[list[Removal]]:
    """The removals in groups between which text stays."""
    run: list[Removal] = []
    for removal in removals:
        if run and not _blank(source, run[-1].end, removal.start):
            yield run
            run = []
        run.append(removal)
    if run:
        yield run


def _blank(source: str, start: int, end: int) -> bool:
    return start == end or source[start:end].isspace()


def _staying(source: str, spaces: Sequence[tuple[int, int]]) -> int:
    """Which of the stretches of white space around and between a run of removals stays; -1 for none."""
    if spaces[0][0] == 0:
        return -1
    if spaces[-1][1] == len(source):
        return len(spaces) - 1
    return max(range(len(spaces)), key=lambda at: (_breaks(source, *spaces[at]), spaces[at][0] < spaces[at][1], -at))


def _breaks(source: str, start: int, end: int) -> int:
    """How many line breaks stand in a stretch of white space."""
    space = source[start:end]
    breaks = space.count("\n")
    return breaks if breaks == len(space) else len((space + "x").splitlines()) - 1


_SPACE = re.compile(r"\s*")


def _space_after(source: str, place: int) -> int:
    """Where the white space behind a place ends; the indentation of the next line belongs to that line."""
    match = _SPACE.match(source, place)
    end = match.end() if match else place
    if end == len(source) or source.endswith("\n", place, end):
        return end
    last = (source[place:end] + "x").splitlines()[-1]
    return end - (len(last) - 1) if _breaks(source, place, end) else end


_SEVERAL = {
    "author": "authors",
    "license": "licenses",
    "credit": "credits",
    "contact": "contacts",
    "tag": "tags",
}
"""Facts of which a page can state several, and the fields of the metadata that hold them."""

_SINGLE = {name: name for name in ("title", "date", "modified", "site", "url", "description", "image")} | {
    "language": "declared_language"
}
"""Facts of which a page states one: the first counts."""


def collect(
    findings: Iterable[Finding],
    declared: Sequence[Declared],
    take: Callable[[], tuple[str, float]],
    url: str,
    sample: str,
) -> Metadata:
    """Metadata from what a page declares and the facts of findings, in the order of the page.

    take: what tells the type of the page, and how probable it is.
    A fact from the lines fills a blank: it is never added to what the page declares.
    """
    found: dict[str, dict[str, None]] = {}
    sources: dict[str, str] = {}
    for field, value, source in declared:
        _note(found, sources, field, value, source)
    closed = {name for name in sources if name != "licenses"}
    captions: dict[str, Caption] = {}
    for finding in findings:
        named = dict(finding.facts)
        if caption := named.get("caption"):
            known = captions.get(caption, Caption(caption))
            credit, image = named.get("credit", ""), named.get("image", "")
            captions[caption] = Caption(caption, known.credit or credit, known.image or image)
        for field, value in finding.facts:
            name = _SEVERAL.get(field) or _SINGLE.get(field)
            if name and name not in closed and not (caption and field == "image"):
                _note(found, sources, field, value, f"line {finding.line.number}")
    if url and "url" not in found:
        _note(found, sources, "url", url, "given")
    singles = {name: next(iter(values)) for name, values in found.items() if name in _SINGLE.values()}
    several = {name: tuple(values) for name, values in found.items() if name in _SEVERAL.values()}
    return Metadata(
        captions=tuple(captions.values()),
        sources=tuple(sorted(sources.items())),
        sample=sample[:LANGUAGE_SAMPLE],
        detect=detect_language,
        take=take,
        **singles,  # type: ignore[arg-type]  # the names of fields, which mypy cannot tell
        **several,  # type: ignore[arg-type]
    )


def _note(found: dict[str, dict[str, None]], sources: dict[str, str], field: str, value: str, source: str) -> None:
    """Note a value, and where the first of its field comes from."""
    name = _SEVERAL.get(field) or _SINGLE[field]
    if field in _SEVERAL or name not in found:
        found.setdefault(name, {}).setdefault(value)
        sources.setdefault(name, source)


def statements(findings: Sequence[Finding]) -> list[Removal]:
    """What is to be believed about lines that stay: pure statements (score 0), and findings that are sure enough.

    A statement about a line that is surely something else (a caption is no headline) is void. Given as stretches of the
    page's source, so that they can be traced to the original.
    """
    sure = _sure_lines(findings)
    return [
        Removal(one.start, one.end, one)
        for one in findings
        if one.facts and (one.score >= THRESHOLDS["standard"] or (one.score == 0 and one.line.index not in sure))
    ]


def beside(findings: Sequence[Finding], removals: Sequence[Removal]) -> list[Removal]:
    """What is known about lines that went for another reason: of what leaves the text, no fact is lost.

    A surer detector may know less: a box is called "byline", and who wrote it says another one. Of the sure findings on
    a line that went, those count whose kind of fact the one that decided does not have.
    """
    gone: dict[int, set[str]] = {}
    for removal in removals:
        known = gone.setdefault(removal.finding.line.number, set())
        known.update(field for field, _ in removal.finding.facts)
        if removal.finding.category in CAPTIONS["keep"]:
            known.update(("caption", "credit"))
    return [
        Removal(one.start, one.end, one)
        for one in findings
        if one.score >= THRESHOLDS["standard"]
        and one.line.number in gone
        and gone[one.line.number].isdisjoint(field for field, _ in one.facts)
    ]


@cache
def _languages() -> Any:
    """A factory of language detectors of our own, seeded: langdetect's shared one is left alone.

    The profiles are read in the order of their names, not of the folder, so that every machine adds up alike.
    """
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    factory = DetectorFactory()
    factory.seed = 0
    profiles = sorted(path for path in Path(PROFILES_DIRECTORY).iterdir() if path.is_file() and path.suffix == "")
    factory.load_json_profile([path.read_text("utf-8") for path in profiles])
    return factory


def detect_language(sample: str) -> str | None:
    """The language of a text by langdetect, as ISO 639-1 code; None where it cannot tell."""
    from langdetect.lang_detect_exception import LangDetectException

    detector = _languages().create()
    try:
        detector.append(sample)
        language: str = detector.detect()
    except LangDetectException:
        return None
    return None if language == "unknown" else language


def unite(removed: Sequence[Removal], more: Sequence[Removal]) -> list[Removal]:
    """All removals in order; where two overlap, the earlier decision stands and the later one gets what is left.

    Both are in order and without overlaps in themselves.
    """
    result = list(removed)
    ends = [old.end for old in removed]
    for start, end, finding in more:
        at = bisect_right(ends, start)
        while at < len(removed) and removed[at].start < end:
            if start < removed[at].start:
                result.append(Removal(start, removed[at].start, finding))
            start = removed[at].end
            at += 1
        if start < end:
            result.append(Removal(start, end, finding))
    return sorted(result, key=lambda removal: removal.start)


def covers(removed: Sequence[Removal], others: Sequence[Removal]) -> bool:
    """Whether everything that the others take is taken by `removed`, too."""
    return len(unite(removed, others)) == len(removed)


def trace(parts: Sequence[Part], removals: Sequence[Removal]) -> list[Removal]:
    """Removals from the text that the kept parts make, as stretches of the original."""
    kept = [part for part in parts if part.kept]
    starts = list(accumulate((len(part.text) for part in kept), initial=0))
    traced = []
    for start, end, finding in removals:
        at = bisect_right(starts, start) - 1
        while at < len(kept) and starts[at] < end:
            shift = kept[at].start - starts[at]
            traced.append(Removal(max(start, starts[at]) + shift, min(end, starts[at + 1]) + shift, finding))
            at += 1
    return traced
