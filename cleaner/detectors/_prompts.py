"""What the detectors of prompts share: how a prompt weighs in a line, in a manual's step and at a paragraph's end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.document import Finding, Line, Page
from cleaner.phrases import MENTION, Hit, Hits, weigh
from cleaner.view import fold

SPARED = 0.4
"""A numbered step ("1. Sign in") or a heading over prose: below every threshold, whatever the words."""

SHORT_WORDS = 6
"""Up to this many words a prompt is a button or a label, and could just as well be a step or a heading."""

SENTENCE_WORDS = 25
"""Longer lines are paragraphs: unless they are full of prompts, only their first or last sentences may be prompts.
A sentence of more words than this is not taken for one."""

CLEAR = 0.85
"""From this score on the whole line goes, however long it is: it is full of prompts."""

SENTENCE = 0.75
"""A sentence at the end of a paragraph: goes at standard strictness, and is protected where the article is about it."""

CHECKED_CHARACTERS = 2000
"""Longer lines are not cut into sentences: they are texts without line breaks, which reading should have broken."""

_CODE = frozenset("'/\"`_.<({[")
"""Signs with which a line of code begins, and no button does."""

_BREAK = re.compile(r"(?<=\w\w[.!?])[\"')\]”’»]?\s+(?=[^\sa-z])")
"""Between sentences. Two letters before the stop, so that initials and "U.S." break nothing."""


def prompts(page: Page, hits: Hits) -> Iterator[Finding]:
    """Findings for lines that hold phrases; steps of a manual and headings over prose are spared."""
    said_at = {line.index for line, _ in hits}
    for line, said in hits:
        score, because = weigh(line, said)
        if _only_words(said):
            yield Finding(line, MENTION, because)
            continue
        if score < CLEAR and line.words > SENTENCE_WORDS:
            yield from _sentences(line, said, because)
            continue
        if score > SPARED and line.words <= SHORT_WORDS:
            if line.marker == "1." or heads(page, line, said_at):
                score, because = SPARED, f"{because}, as a step or a heading"
            elif line.words == 1 and is_fragment(line):
                score, because = SPARED, f"{because}, as a fragment"
        yield Finding(line, score, because)


def _only_words(said: Sequence[Hit]) -> bool:
    """Whether all that was found are words of the subject: "Subscribers can log in from home" says two and is none."""
    return all(hit.phrase.hint and not hit.phrase.starts for hit in said)


def heads(page: Page, line: Line, said_at: set[int]) -> bool:
    """Whether a line is marked as a heading, and prose that holds no phrase stands under it."""
    after = page.around(line)[1]
    return line.marker == "#" and after is not None and after.prose and after.index not in said_at


def is_fragment(line: Line) -> bool:
    """Whether a line begins in lower case, or with a quote or slash: code ("/login"), or the middle of a sentence."""
    return line.text.lstrip("-*•> \t")[:1] in _CODE or line.text.lstrip("-*•> \t")[:1].islower()


def _sentences(line: Line, said: Sequence[Hit], because: str) -> Iterator[Finding]:
    """The prompts with which a paragraph begins or ends; a mention where there is none."""
    spans = list(_cut(line.text)) if line.end - line.start <= CHECKED_CHARACTERS else []
    prompting = [_prompting(line.text[start:end], said) for start, end in spans]
    first = next((at for at, one in enumerate(prompting) if not one), len(spans))
    last = next((at for at, one in enumerate(reversed(prompting)) if not one), len(spans))
    ends = [(spans[0][0], spans[first - 1][1])] if first else []
    ends += [(spans[-last][0], spans[-1][1])] if last and first < len(spans) else []
    for start, end in ends:
        yield Finding(line, SENTENCE, because, start=line.start + start, end=line.start + end)
    if not ends:
        yield Finding(line, weigh(line, said)[0] if not spans else MENTION, because)


def _cut(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence."""
    start = 0
    for match in _BREAK.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _prompting(sentence: str, said: Sequence[Hit]) -> bool:
    """Whether a sentence is short and holds a whole phrase that is evidence on its own."""
    view = fold(sentence)
    if view.count(" ") >= SENTENCE_WORDS:
        return False
    return any(not hit.phrase.hint and all(piece in view for piece in hit.phrase.pieces) for hit in said)
