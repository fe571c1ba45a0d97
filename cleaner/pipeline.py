"""read, detect, judge: the way of a document through the house, and the options that it can be sent with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any, NamedTuple

from cleaner import detectors as catalog
from cleaner import judge
from cleaner.containers import Containers
from cleaner.detectors import Detector
from cleaner.document import OUTSIDE, UNASKED, Article, Evidence, Finding, Line, Opinion, Page, Part
from cleaner.judge import Removal
from cleaner.markdown import render
from cleaner.phrases import Hit, Lexicon, parse, rows, search
from cleaner.read import Reading, Shape, decode, looks_like_html, read_text

MAX_PASSES = 20
"""A removal can uncover another one; where that goes on for longer, the text is left alone. Articles take two."""

KINDS = (None, "text", "html")
EXTRACTORS = (None, "trafilatura")
DATE_SEARCHES = ("off", "declared", "text")
_STRICTNESS = tuple(judge.THRESHOLDS)


class DetectorFailedError(Exception):
    """A detector raised. It is off for the document; carries its name and what it said."""

    def __init__(self, name: str, error: Exception) -> None:
        """Remember which detector it was."""
        super().__init__(name, error)
        self.name = name
        self.problem = (
            f"The detector {name} failed ({type(error).__name__}: {error}) and was left out; what it looks for stays."
        )


@dataclass(frozen=True)
class Cleaner:
    """A cleaner with its options: make one, use it for millions of documents, from any number of threads.

    strictness: "light" removes what needs no second look, "standard" what a careful editor would strike, "strict" also
        what is only probably boilerplate. What a lighter one removes, a stricter one removes too.
    captions: "first" removes repeated copies, "drop" removes all captions from the text, "keep" none; they are in the
        metadata in every case.
    detectors: names of the detectors to use, all of them (those of plugins included) when None.
    ignore: names of detectors to leave out.
    keep: phrases (in the notation of `cleaner.phrases`) and patterns (between slashes, in the syntax of re2; needs the
        extra `cleaner[patterns]`) that keep a line whatever any detector says.
    kind: "text" or "html"; where it is None, HTML is recognized.
    extractor: the main-content extractor that is asked about HTML pages, "trafilatura" or None for none.
    date_search: where the dates of HTML pages are looked for: "off" nowhere, "declared" where the page states them,
        "text" also in its text and addresses, by htmldate, which takes longer than all the rest and guesses.
    score: whether the learned score is asked about every line; see `cleaner.score`.

    Raises ValueError, in a sentence that names the option, for a value that is none of these.
    """

    strictness: str = "standard"
    captions: str = "first"
    detectors: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    kind: str | None = None
    extractor: str | None = "trafilatura"
    date_search: str = "declared"
    score: bool = True

    def __post_init__(self) -> None:
        _one_of("strictness", self.strictness, _STRICTNESS)
        _one_of("captions", self.captions, tuple(judge.CAPTIONS))
        _one_of("kind", self.kind, KINDS)
        _one_of("extractor", self.extractor, EXTRACTORS)
        _one_of("date_search", self.date_search, DATE_SEARCHES)
        if self.detectors is not None:
            object.__setattr__(self, "detectors", _names("detectors", self.detectors))
        object.__setattr__(self, "ignore", _names("ignore", self.ignore))
        for name in self.ignore:
            _one_of("ignore", name, catalog.names())
        for name in _without(self.detectors or (), self.ignore):
            catalog.load(name)
        object.__setattr__(self, "keep", _names("keep", self.keep))
        _keeper(self.keep)

    def clean(self, source: str | bytes, url: str | None = None) -> Article:
        """Clean one document.

        source: text, or the bytes of one; bytes are decoded, and what was guessed is in `Article.problems`.
        url: where it comes from, for the metadata.
        """
        text, problem = decode(source) if isinstance(source, bytes) else (source, "")
        problems = [problem] if problem else []
        names = self.names()
        reading = self._read(text, url or "")
        problems += reading.problems
        while True:
            try:
                return self._clean(reading, url or "", names, problems)
            except DetectorFailedError as failed:
                problems.append(failed.problem)
                names = _without(names, [failed.name])

    def names(self) -> tuple[str, ...]:
        """The names of the detectors that it uses."""
        return _without(catalog.names() if self.detectors is None else self.detectors, self.ignore)

    def origins(self) -> dict[str, str]:
        """The same, each with the distribution that it comes from and its version; "" for our own."""
        return {name: catalog.origin(name) for name in self.names()}

    def _read(self, text: str, url: str) -> Reading:
        """The text itself, or what is read of it where it is HTML."""
        if self.kind == "text" or (self.kind is None and not looks_like_html(text)):
            return Reading(text)
        from cleaner.read.html import read_html

        return read_html(text, url, self.extractor, self.date_search)

    def _clean(self, reading: Reading, url: str, names: tuple[str, ...], problems: list[str]) -> Article:
        bench, text = Bench(names, reading.evidence, self.score, self.strictness), reading.text
        page, findings, opinion = bench.examine(text)
        settled = self._settle(bench, text)
        if settled is None:
            problems = [*problems, f"The text did not settle within {MAX_PASSES} passes; it passes through unchanged."]
        removals, parts = settled or Settled([], judge.lay_out(text, []))
        clean = judge.kept_text(parts)
        stated = judge.trace(parts, judge.statements(bench.examine(text, parts).findings))
        told = sorted([*removals, *stated, *judge.beside(findings, removals)], key=lambda removal: removal.start)
        take = partial(_page_type, page, findings, opinion, self.score)
        metadata = judge.collect((one.finding for one in told), reading.declared, take, url, clean)
        status = "degraded" if problems else "unchanged" if not removals else "ok" if clean else "empty"
        return Article(clean, metadata, text, parts, status, tuple(problems), page, tuple(findings), render)

    def _settle(self, bench: Bench, text: str) -> Settled | None:
        """What goes at this strictness; None if that never settles.

        "strict" goes on from where "standard" ends, and "light" must stay inside of what "standard" removes (where it
        does not, which takes lines that are evidence against each other, the text is left alone): so the order holds.
        """
        standard = self._remove(bench, text, "standard", [])
        if self.strictness == "standard" or standard is None:
            return standard
        if self.strictness == "strict":
            return self._remove(bench, text, "strict", standard.removals)
        light = self._remove(bench, text, "light", [])
        return light if light is not None and judge.covers(standard.removals, light.removals) else None

    def _remove(self, bench: Bench, text: str, level: str, removed: list[Removal]) -> Settled | None:
        """Remove until nothing is left to remove, so that cleaning a clean text changes nothing; None if it never ends.

        removed: what a lighter level has removed already.
        """
        keeps = _keeper(self.keep)
        removed = judge.unite(removed, judge.decide(*bench.examine(text), level, self.captions, keeps, removed))
        for _ in range(MAX_PASSES):
            parts = judge.lay_out(text, removed)
            more = judge.decide(*bench.examine(text, parts), level, self.captions, keeps)
            if not more:
                return Settled(removed, parts)
            removed = judge.unite(removed, judge.trace(parts, more))
        return None


class Settled(NamedTuple):
    """A text from which nothing more goes: what went, and what is left of it."""

    removals: list[Removal]
    parts: tuple[Part, ...]


class Examined(NamedTuple):
    """A page, what the detectors found on it, and what the learned score thinks of it."""

    page: Page
    findings: list[Finding]
    opinion: Opinion


class Bench:
    """Where one document is examined, perhaps several times: remembers lines and texts that it has seen."""

    def __init__(
        self,
        names: tuple[str, ...],
        evidence: Sequence[Evidence] = (),
        score: bool = False,
        strictness: str = "standard",
    ) -> None:
        """Take the detectors of these names, and what is known about each line of the original.

        score: whether the learned score is asked, too; it speaks in place of the detector of its category.
        strictness: the level that is asked for: at "strict" the score may doubt what nobody else does.
        """
        self.evidence = evidence
        self.weights = _weights() if score else None
        self.alone = score and OUTSIDE in names
        self.strict = strictness == "strict"
        self.detectors, self.lexicon, self.closing, self.containers = _equip(names)
        self.shapes: dict[str, Shape] = {}
        self.hits: dict[str, tuple[Hit, ...]] = {}
        self.texts: dict[str, Examined] = {}
        self.first: tuple[Opinion, dict[tuple[int, str], float]] | None = None

    def examine(self, text: str, parts: Sequence[Part] = ()) -> Examined:
        """Read a text, or what its kept parts leave of it, and let every detector look at it.

        Raises DetectorFailedError.
        """
        rest = judge.kept_text(parts) if parts else text
        known = self.texts.get(rest)
        if known is None:
            page = read_text(rest, self.shapes, judge.line_numbers(parts) if parts else (), self.evidence)
            found = self._detect(page)
            told = self._ask(page, found)
            if self.alone and told.probabilities:
                from cleaner.score import outside

                doubted = {one.line.index for one in found if one.category == OUTSIDE}
                found = [one for one in found if one.category != OUTSIDE] + outside(page, told, doubted)
            known = self.texts[rest] = Examined(page, found, told)
        return known

    def _ask(self, page: Page, found: Sequence[Finding]) -> Opinion:
        """What the learned score thinks of a page; of an HTML page only once, when all its evidence is there.

        Of a text it is only asked where its answer could matter.
        """
        if self.weights is None:
            return UNASKED
        from cleaner.score import ask, matters

        if not self.evidence:
            return ask(page, found, self.weights) if self.strict or matters(page, found) else UNASKED
        if self.first is None:
            told = ask(page, found, self.weights)
            shares = zip(page.lines, told.probabilities, strict=False)
            self.first = told, {(line.number, line.view): share for line, share in shares}
        told, known = self.first
        shown = tuple([known.get((line.number, line.view), 1.0) for line in page.lines]) if known else ()
        return told._replace(probabilities=shown)

    def _detect(self, page: Page) -> list[Finding]:
        from cleaner.detectors._following import following

        said = self._search(page)
        findings: list[Finding] = []
        for detector in self.detectors:
            name = detector.name
            if name in said or (detector.every_page and (self.evidence or not detector.html_only)):
                try:
                    findings += [finding.named(name) for finding in detector.find(page, said.get(name, ()))]
                except Exception as error:
                    raise DetectorFailedError(name, error) from error
        findings += following(page, findings)
        if self.evidence:
            findings += self.containers.findings(page.lines)
        return findings

    def _search(self, page: Page) -> dict[str, list[tuple[Line, list[Hit]]]]:
        """The phrases of each detector in each line, found in one pass."""
        said: dict[str, list[tuple[Line, list[Hit]]]] = {}
        for line in page.lines:
            hits = self.hits.get(line.view)
            if hits is None:
                hits = self.hits[line.view] = search(line.view, self.lexicon, self.closing)
            for hit in hits:
                rows = said.setdefault(hit.phrase.detector, [])
                if not rows or rows[-1][0] is not line:
                    rows.append((line, []))
                rows[-1][1].append(hit)
        return said


def _page_type(page: Page, findings: Sequence[Finding], opinion: Opinion, score: bool) -> tuple[str, float]:
    """The type of a page and how probable it is: what the score has said, or says now."""
    if score and not opinion.probabilities:
        from cleaner.score import ask

        opinion = ask(page, findings, _weights())
    return opinion.kind, opinion.certainty


def _weights() -> Any:
    """The learned score, loaded when first used: it needs numpy."""
    from cleaner.score import weights

    return weights()


def _without(names: tuple[str, ...], others: Iterable[str]) -> tuple[str, ...]:
    others = set(others)
    return tuple(name for name in names if name not in others)


class Equipment(NamedTuple):
    """What documents are examined with.

    lexicon: the phrases of all detectors.
    closing: those that begin a line, as hints, of the detectors that look at single sentences.
    containers: the names of the boxes of HTML pages.
    """

    detectors: tuple[Detector, ...]
    lexicon: Lexicon
    closing: Lexicon
    containers: Containers


@lru_cache(maxsize=16)
def _equip(names: tuple[str, ...]) -> Equipment:
    """The detectors of these names, and all that they look for."""
    loaded = tuple(_load(name) for name in names)
    listed = [row for one in loaded for row in rows(one.name, one.phrases)]
    reading = {one.name for one in loaded if one.by_sentence}
    closing = [row.as_hint() for row in listed if row.detector in reading and row.begins()]
    boxes = Containers([(one.name, one.containers) for one in loaded])
    return Equipment(loaded, Lexicon(listed), Lexicon(closing), boxes)


def _load(name: str) -> Detector:
    """A detector. Raises DetectorFailedError, so that a broken plugin costs nobody else."""
    try:
        return catalog.load(name)
    except Exception as error:
        raise DetectorFailedError(name, error) from error


@lru_cache(maxsize=64)
def _keeper(keep: tuple[str, ...]) -> Callable[[Line], bool]:
    """A function that tells whether a line holds something that the user wants kept."""
    if not keep:
        return lambda line: False
    patterns = [_pattern(written) for written in keep if _is_pattern(written)]
    written = {"": "\n".join(one for one in keep if not _is_pattern(one))}
    list(parse("keep", written))  # what cannot be read is refused now, and not when a line first needs it
    phrases = Lexicon(rows("keep", written))
    return lambda line: bool(phrases.search(line.view)) or any(pattern.search(line.text) for pattern in patterns)


def _is_pattern(written: str) -> bool:
    return len(written) > 2 and written[0] == written[-1] == "/"


def _pattern(written: str) -> Any:
    """A user's pattern, compiled by re2: whatever it is, matching takes linear time."""
    try:
        import re2
    except ImportError:
        raise ValueError(
            f"keep: the pattern {written} needs re2; install it with: pip install 'cleaner[patterns]'."
        ) from None
    try:
        return re2.compile(written[1:-1])
    except re2.error as error:
        raise ValueError(f"keep: {written} is not a pattern that re2 understands: {error}.") from None


def _one_of(option: str, value: object, allowed: Sequence[object]) -> None:
    if value not in allowed:
        raise ValueError(f"{option} is {value!r}, but can only be one of: {', '.join(map(str, allowed))}.")


def _names(option: str, value: Iterable[str]) -> tuple[str, ...]:
    names = (value,) if isinstance(value, str) else tuple(value)
    if isinstance(value, str) or not all(isinstance(name, str) and name.strip() for name in names):
        raise ValueError(f"{option} is {value!r}, but must be a list of strings that are not blank.")
    return names
