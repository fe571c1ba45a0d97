"""What the detectors of prompts share: how a prompt weighs in a line, in a sentence of it, and in a manual's step."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from cleaner.document import PROSE_WORDS, Finding, Line, Page
from cleaner.phrases import DECISIVE, MENTION, OURS, Hit, Hits, Lexicon, is_told, outermost, rows, strays, weigh
from cleaner.view import count_words, fold, spaceless_words, view

SPARED = 0.4
"""A numbered step ("1. Sign in") or a heading over prose: below every threshold, whatever the words."""

SHORT_WORDS = 6
"""Up to this many words a prompt is a button or a label, and could just as well be a step or a heading."""

SENTENCE_WORDS = 25
"""Longer lines are paragraphs: unless they are full of prompts, only their first or last sentences may be prompts.
A sentence of more words than this is not taken for one."""

OPENED_WORDS = 20
"""So long may a sentence be that opens as a prompt does and names its subject ("Help us keep our journalism free")."""

QUESTION_WORDS = 14
"""So long may the question be that leads to a prompt ("Like what you read? Sign up")."""

PITCH_WORDS = 45
"""So long may a line be that is all prompt and pitch: such a box has three or four short sentences."""

LEADING_WORDS = 9
"""So long may the sentence be that leads to a prompt: it says who asks."""

ANSWER_WORDS = 3
"""So short is what the site answers itself ("Log in.")."""

_ASKS = ("?", ";", "؟")
"""How questions end; in Greek with a semicolon."""

CLEAR = 0.85
"""From this score on the whole line goes, however long it is: it is full of prompts."""

SENTENCE = 0.75
"""A sentence at the end of a paragraph: goes at standard strictness, and is protected where the article is about it."""

CALLING = 0.7
"""From this score on a part of a line calls: a label such as "Contact us" does, behind a question."""

CHECKED_CHARACTERS = 2000
"""Longer lines are not cut into sentences: they are texts without line breaks, which reading should have broken."""

_CODE = frozenset("'/\"`_.<({[")
"""Signs with which a line of code begins, and no button does."""

_BREAK = re.compile(
    r"(?:(?<=\w\w[.!?])|(?<=[\u0900-\u0963][!?।॥])|(?<=[؟۔]))[\"')\]”’»]?\s+(?=[^\sa-zа-яіїєґα-ω])"
    r"|(?<=\w\s[!?।])\s+(?=[^\sa-z])|(?<=[。！？])\s*(?=[^\s。！？」』）”])|(?<=[\u0e01-\u0e5b])\s+(?=[A-Z][a-z']+ [a-z']+ )",
)
"""Between sentences. Two letters before the stop, so that initials and "U.S." break nothing. The vowel signs of Indic
scripts and of Thai are no letters to a pattern."""

_CLAUSE = re.compile(r"\s[-–—|»→>·•]\s|:\s|[：，]")
"""Between the two halves of a short prompt: "Our newsroom is small: donate today"."""


LOOSE = 0.6
"""A sentence that merely begins as a prompt does ("Make a donation, she thought, and ..."): goes at strict."""

LOOSE_WORDS = 9
"""From this length on a full sentence must say more of a prompt than its opening."""

LOOSE_SHARE = 0.4
"""An opening that is less than this share of its sentence is merely an opening."""


LONG_OPENING = 3
"""With more blanks than two an opening says enough ("sign up for our newsletter")."""


OURS_REACH = 16
"""How many characters behind an opening the word for "our" may stand: the next word or two."""


class Sentences:
    """The phrases of a detector, tried on single sentences as if each were a line; made when first needed."""

    def __init__(self, detector: str, *lexicons: Mapping[str, str]) -> None:
        """Remember the phrases: those of the detector, and those that count only beside them."""
        self._detector, self._lexicons = detector, lexicons

    @cached_property
    def lexicon(self) -> Lexicon:
        """One automaton over all of them."""
        return Lexicon(row for lexicon in self._lexicons for row in rows(self._detector, lexicon))


class _Part(NamedTuple):
    """A sentence or clause: where it stands in the line's text, and what it says.

    speaks: whether it may belong to a prompt that another part makes: it names the subject, asks, or is a word or two.
    """

    start: int
    end: int
    score: float
    because: str
    speaks: bool


def prompts(page: Page, hits: Hits, sentences: Sentences) -> Iterator[Finding]:
    """Findings for lines that hold phrases; steps of a manual and headings over prose are spared.

    Texts without line breaks are read sentence by sentence: there a short sentence beside a prompt belongs to it, and a
    few words behind a question answer it.
    """
    found = list(_prompts(page, hits, sentences))
    for at, finding in enumerate(found):
        behind = at > 0 and found[at - 1].score >= SENTENCE and _goes_on(found[at - 1], finding)
        before = at + 1 < len(found) and found[at + 1].score >= CLEAR and _goes_on(finding, found[at + 1])
        most = QUESTION_WORDS if behind else LEADING_WORDS if before else 0
        line = finding.line
        if finding.start < 0 and finding.score < SENTENCE and 0 < line.words <= most and '"' not in line.view:
            finding = found[at] = Finding(line, SENTENCE, f"{finding.because} right beside a prompt", finding.facts)
        yield finding
        answer = page.around(line)[1] if finding.score >= SENTENCE and line.view.endswith(_ASKS) else None
        few = answer is not None and answer.number == line.number and 0 < answer.words <= ANSWER_WORDS
        if answer is not None and few and '"' not in answer.view:
            yield Finding(answer, SENTENCE, "answers a question of the site")


def _goes_on(finding: Finding, other: Finding) -> bool:
    """Whether a finding is about the sentence right behind that of another, in one physical line; both about whole ones."""
    line, behind = finding.line, other.line
    return line.index + 1 == behind.index and line.number == behind.number and finding.end < 0 and other.end < 0


def _prompts(page: Page, hits: Hits, sentences: Sentences) -> Iterator[Finding]:
    said_at = {line.index for line, _ in hits}
    for line, said in hits:
        own = [hit for hit in said if not _cited(line.view, hit)]
        score, because = weigh(line, own or said)
        if not own:
            yield Finding(line, MENTION, f"{because}, as a quotation")
        elif score < DECISIVE and reports(line):
            yield from _behind_report(line, own, because, sentences)
        elif score < DECISIVE and (is_loose(line, own) or strays(line, own)):
            yield Finding(line, min(score, LOOSE), because)
        elif score < CLEAR or all(hit.phrase.hint for hit in own):
            yield from _by_sentence(page, line, own, said_at, sentences)
        elif ends := _told_first(line, own, sentences):
            yield from ends
        else:
            yield _labeled(page, line, said, score, because, said_at)


def _told_first(line: Line, said: Sequence[Hit], sentences: Sentences) -> list[Finding]:
    """The prompts at the ends of a paragraph that otherwise tells something, in full sentences without a word of them."""
    if not line.prose or line.end - line.start > CHECKED_CHARACTERS:
        return []
    parts = _parts(line, said, sentences)
    if not _tells(line, parts):
        return []
    spans = _ends(parts)
    return [Finding(line, SENTENCE, why, start=line.start + start, end=line.start + end) for start, end, why in spans]


def _tells(line: Line, parts: Sequence[_Part]) -> bool:
    """Whether the parts without a word of a prompt are as many words as prose has."""
    told = (part for part in parts if not part.speaks)
    return sum(count_words(fold(line.text[part.start : part.end])) for part in told) >= PROSE_WORDS


def _by_sentence(
    page: Page, line: Line, said: Sequence[Hit], said_at: set[int], sentences: Sentences
) -> Iterator[Finding]:
    """What a line is that says too little for its length: a short prompt with its pitch, or a paragraph with one."""
    score, because = weigh(line, said)
    if _names(said) or all(map(_opens, said)):
        score = MENTION
    named = any(not _opens(hit) for hit in said)
    parts = _parts(line, said, sentences) if line.end - line.start <= CHECKED_CHARACTERS else []
    whole = _whole(line, parts)
    if whole is None and score < SENTENCE and 0 < line.words <= SENTENCE_WORDS and parts:
        whole = _whole(line, _cut_further(line, sentences))
    if whole is not None and whole.score > score:
        yield _labeled(page, line, said, whole.score, whole.because, said_at)
    elif score > MENTION and line.words <= SENTENCE_WORDS and not (len(parts) > 1 and _tells(line, parts)):
        yield _labeled(page, line, said, score, because, said_at)
    else:
        ends = list(_ends(parts))
        for start, end, reason in ends:
            yield Finding(line, SENTENCE, reason, start=line.start + start, end=line.start + end)
        if not ends and named:
            yield Finding(line, score if not parts else MENTION, because)


def _behind_report(line: Line, said: Sequence[Hit], because: str, sentences: Sentences) -> Iterator[Finding]:
    """What a paragraph is that tells what somebody says: nothing, but for a last sentence that neither tells nor quotes."""
    last = _parts(line, said, sentences)[-1:]
    for part in last if line.end - line.start <= CHECKED_CHARACTERS else ():
        before, text = fold(line.text[: part.start]), fold(line.text[part.start : part.end])
        told = before.count('"') % 2 or '"' in text or is_told(line._replace(view=text), 0, sources=True)
        if part.start and part.score >= SENTENCE and not told:
            yield Finding(line, SENTENCE, part.because, start=line.start + part.start, end=line.start + part.end)
            return
    yield Finding(line, MENTION, f"{because}, as a quotation")


def answered(line: Line, sentences: Sentences) -> tuple[float, str]:
    """Score and reason of a line that asks or pitches first and then calls: "Questions? Call us."."""
    spans = list(_cut(line.text, _BREAK))
    parts = [_part(line, start, end, sentences) for start, end in spans] if len(spans) > 1 else []
    whole = _whole(line, parts) or _whole(line, _cut_further(line, sentences))
    return (whole.score, whole.because) if whole else (0.0, "")


def _labeled(page: Page, line: Line, said: Sequence[Hit], score: float, because: str, said_at: set[int]) -> Finding:
    """The finding for a whole line, spared where a short one is rather a step, a heading or a piece of code."""
    if score > SPARED and line.words <= SHORT_WORDS:
        clear = line.ends or sum(not hit.phrase.hint for hit in outermost(said)) > 1
        if line.marker == "1." or (not clear and heads(page, line, said_at)):
            return Finding(line, SPARED, f"{because}, as a step or a heading")
        if line.words == 1 and is_fragment(line):
            return Finding(line, SPARED, f"{because}, as a fragment")
    return Finding(line, score, because)


def _names(said: Sequence[Hit]) -> bool:
    """Whether all that was found are names of the subject: "Subscribers can log in from home" says two, asks nothing."""
    return all(hit.phrase.hint and not hit.phrase.starts and _blanks(hit.phrase.text) < 2 for hit in said)


def _blanks(text: str) -> int:
    """How many blanks stand between the words of a phrase, or would stand there if its script had any."""
    return text.count(" ") + spaceless_words(text) // 2


def _opens(hit: Hit) -> bool:
    """Whether a hit is a mere opening ("help us"): without a subject beside it, it says nothing."""
    return hit.phrase.hint and hit.phrase.starts and not hit.phrase.ends


def _parts(line: Line, said: Sequence[Hit], sentences: Sentences) -> list[_Part]:
    """The sentences of a line; none where it is a single one that only names the subject."""
    spans = list(_cut(line.text, _BREAK))
    if len(spans) == 1 and _names(said):
        return []
    return [_part(line, start, end, sentences) for start, end in spans]


def _cut_further(line: Line, sentences: Sentences) -> list[_Part]:
    """The clauses of a short line."""
    spans = list(_cut(line.text, _CLAUSE))
    return [_part(line, start, end, sentences) for start, end in spans] if len(spans) > 1 else []


def _cut(text: str, separator: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Start and end of each piece between separators."""
    start = 0
    for match in separator.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _part(line: Line, start: int, end: int, sentences: Sentences) -> _Part:
    """A part of a line, weighed as if it were a line of its own."""
    text = line.text[start:end]
    seen, _ = view(text)
    words = count_words(seen)
    said = sentences.lexicon.search(seen) if 0 < words <= SENTENCE_WORDS else ()
    asks = words <= QUESTION_WORDS and seen.endswith("?")
    if not said:
        return _Part(start, end, 0.0, "", asks or words <= 2)
    quoted = seen[0] in "'\"" and words > SHORT_WORDS
    part = line._replace(text=text, view=seen, words=words)
    score, because = weigh(part, said, whole=False)
    if score < DECISIVE and is_loose(part, said):
        score = min(score, LOOSE)
    names = {hit.phrase.text for hit in outermost(said)}
    if all(hit.phrase.hint for hit in said):
        opened = words <= OPENED_WORDS and len(names) > 1 and any(map(_opens, said)) and not reports(part)
        score = max(score, SENTENCE) if opened else MENTION if _names(said) or all(map(_opens, said)) else score
    return _Part(start, end, MENTION if quoted else score, because, True)


def _whole(line: Line, parts: Sequence[_Part]) -> _Part | None:
    """The prompt of a line whose first or last part makes one, and whose other parts lead to it."""
    if not parts or line.words > PITCH_WORDS or not all(part.speaks for part in parts):
        return None
    prompt = max(parts[0], parts[-1], key=lambda part: part.score)
    return prompt._replace(score=min(max(prompt.score, SENTENCE), CLEAR)) if prompt.score >= CALLING else None


def _ends(parts: Sequence[_Part]) -> Iterator[tuple[int, int, str]]:
    """The prompts with which a paragraph begins or ends: start, end and reason."""
    calling = [part.score >= SENTENCE for part in parts]
    first = next((at for at, calls in enumerate(calling) if not calls), len(parts))
    last = next((at for at, calls in enumerate(reversed(calling)) if not calls), len(parts))
    if first:
        yield parts[0].start, parts[first - 1].end, parts[0].because
    if last and first < len(parts):
        yield parts[-last].start, parts[-1].end, parts[-1].because


def _cited(seen: str, hit: Hit) -> bool:
    """Whether a hit stands in a quotation inside a quotation, or in single quotes with which a longer line begins."""
    if seen[0] == "'" and hit.start == 1:
        return 0 < seen.find("'", hit.end) < len(seen) - 1
    depth = 0
    if '"' in seen:
        for place in range(hit.start):
            if seen[place] == '"':
                depth += 1 if not place or seen[place - 1] in " ([" else -1
    return depth > 1


def reports(line: Line) -> bool:
    """Whether a sentence tells what somebody says: its formula is quoted, with or without quotation marks."""
    return line.words <= PITCH_WORDS and is_told(line, 0, sources=True)


def is_loose(line: Line, said: Sequence[Hit]) -> bool:
    """Whether a full sentence has nothing of a prompt but the words with which it begins."""
    if line.words < LOOSE_WORDS or not line.view.endswith((".", "。", "।", "۔")):
        return False
    first, *others = outermost(said)
    phrase = first.phrase
    if others or len(phrase.pieces) > 1 or _blanks(phrase.text) >= LONG_OPENING or _BREAK.search(line.text):
        return False
    if OURS.search(line.view, first.start, first.end + OURS_REACH):
        return False
    return phrase.starts and not phrase.hint and first.end < LOOSE_SHARE * len(line.view)


def heads(page: Page, line: Line, said_at: set[int]) -> bool:
    """Whether a line is marked as a heading, and prose that holds no phrase stands under it."""
    after = page.around(line)[1]
    return line.marker == "#" and after is not None and after.prose and after.index not in said_at


def is_fragment(line: Line) -> bool:
    """Whether a line begins in lower case, or with a quote or slash: code ("/login"), or the middle of a sentence."""
    text = line.text.lstrip("-*•> \t")
    if text[:1] == "[" and "](" in text:
        text = text[1:]
    return text[:1] in _CODE or text[:1].islower()
