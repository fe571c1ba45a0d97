"""Rows for tests of summaries and reports, and hostile strings for their fields."""

from __future__ import annotations

import random

from cleaner.batch.nouns import Piece, Removed, Row
from cleaner.batch.summary import Summary
from cleaner.report.page import page

VERSION = "1.2.3"

PAYLOADS = [
    "<script>document.title = 'ran'; document.body.dataset.ran = 1</script>",
    "</script><script>document.title = 'ran'; document.body.dataset.ran = 1</script>",
    "<!--<script>",
    "</style><style>body { display: none }</style>",
    "</title><h1>title</h1>",
    '</textarea></select></option></noscript><img src=x onerror="document.body.dataset.ran=1">',
    '"><svg onload=document.body.dataset.ran=1>',
    "' onmouseover='document.body.dataset.ran=1' x='",
    "javascript:document.body.dataset.ran=1",
    "<base href='https://203.0.113.1/'><link rel=stylesheet href='https://203.0.113.1/a.css'>",
    "<meta http-equiv=refresh content='0;url=https://203.0.113.1/'><iframe src='https://203.0.113.1/'></iframe>",
    "&lt;b&gt; &amp;amp; &#x3c;",
    "$policy ${style} $$ {{ 7*7 }} %s {0}",
    "\x00\x01\x1b[31mred\x07\x7f\x9b2J",
    "\u202egnp.exe\u2066\u2069\u200f\u061c",
    "\ud800 half \udfff",
    "one\u2028two\u2029three\x85four\x0bfive\r\nsix\rseven",
    "\ufeff\u200b\ufffe\uffff\U000e0041",
    "Z\u0351\u036b\u0343" * 40,
    "x" * 5000,
    "\\u003c/script\\u003e",
    "constructor __proto__ toString",
]
"""What a document, its address or its file's name may hold to get at the reader of a report."""

_NAMES = ("cookies", "share_bars", "related_content", "bylines")
_PROSE = "The crews of both ferries returned to work on Monday after nine days on the quay."


def rows(number: int, seed: int = 1) -> list[Row]:
    """Rows as different as they come, always the same for a seed."""
    return [row(index, random.Random(seed * 1_000_003 + index)) for index in range(number)]  # noqa: S311


def row(index: int, chance: random.Random) -> Row:
    """One of them."""
    status = chance.choice(["ok"] * 6 + ["unchanged", "empty", "degraded", "failed", "skipped"])
    pieces = [Piece(f"{_PROSE} ({index})\n")]
    for name in chance.sample(_NAMES, chance.randrange(len(_NAMES))) if status in ("ok", "degraded") else []:
        pieces.append(Piece(f"A line of {name}\n\n", name, f'says "{name}"', chance.random()))
    gone = {one.category: Removed(1, 1, len(one.text)) for one in pieces if one.category}
    return Row(
        place=f"news.jsonl#{index}",
        status=status,
        site=f"www{chance.randrange(9)}.example",
        language=chance.choice(["en", "de", ""]),
        bytes=500 + index,
        characters=sum(len(one.text) for one in pieces),
        lines=len(pieces),
        removed=gone,
        seconds=chance.random(),
        problem="" if status in ("ok", "unchanged", "empty") else f"Something is wrong with number {index}.",
        sample=() if status in ("failed", "skipped") else tuple(pieces),
    )


def summed(given: list[Row], sampling: int = 20) -> Summary:
    """Their summary."""
    summary = Summary(sampling=sampling)
    for one in given:
        summary.add(one)
    return summary


def hostile(payload: str, language: str = "en") -> Summary:
    """A summary whose every text is hostile."""
    pieces = (Piece(payload), Piece(payload, payload, payload, 0.5), Piece("\n\nThe end."), Piece("", because=payload))
    removed = {payload: Removed(1, 1, len(payload))}
    made = [
        Row(f"{payload}{status}", status, payload, language, 9, 9, 9, removed, 2.5, payload, pieces)
        for status in ("ok", "degraded", "failed", "skipped")
    ]
    return summed(made)


def page_of(summary: Summary, title: str = "") -> str:
    """The page of a summary."""
    return page(summary.figures(VERSION, 2.0, 2), summary.sampled(), title)
