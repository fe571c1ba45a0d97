"""Speed of `cleaner` on one core, with and without the learned score, beside a plain version of C4's line rules.

    python benchmarks/speed.py [--documents N]

Documents are generated: invented sentences from a seeded word list, in paragraphs of realistic length, about 3.5 KB
each, with some notices among them. Two figures count: the throughput in MB (10^6 bytes of UTF-8) a second, and how
the time grows with the lines of one document (linear: twice the lines, twice the time).
"""

from __future__ import annotations

import argparse
import random
import re
import time
from collections.abc import Callable, Sequence
from itertools import pairwise

import cleaner

SIZE = 3500
"""Length of a document, in characters: a news article of some 600 words."""

PASSES = 7
"""The fastest pass counts: whatever else runs on a machine can only make one slower. Both tools take turns."""

_VOCABULARY = """
    river bridge council mayor winter market harbor village engineer teacher letter question answer meeting budget road
    railway station orchard farmer doctor hospital school library painter museum concert evening morning water storm
    field forest valley mountain island ferry captain sailor lighthouse map border town city street house garden window
    old new small large quiet early late common narrow distant careful public private local northern southern long
    agreed promised opened closed built repaired found lost carried moved counted measured explained refused decided
    visited followed crossed watched remembered wrote read sold bought offered asked waited turned returned reached
    slowly again often rarely together almost already still soon later today yesterday
    the the the the the a a a of of of of and and and to to to in in in on with for by from that which who was were had
    has is are will would could not no its their his her they it after before during between under over without
"""
WORDS = _VOCABULARY.split()

NOTICES = (
    "We use cookies to give you the best experience. Accept all cookies",
    "Sign up for our newsletter",
    "Share this article on Facebook, Twitter or WhatsApp",
    "Related content",
    "Advertisement",
    "Read more: what the council decided last winter",
    "All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
    "Subscribe to continue reading",
    "Photo: A. Painter / Agency",
    "Filed under: bridge, council, winter",
)

C4_LINE_WORDS = 5
C4_PAGE_SENTENCES = 3
C4_POLICY = ("terms of use", "privacy policy", "cookie policy", "uses cookies", "use of cookies", "use cookies")
C4_TERMINALS = (".", "!", "?", '"', "”")
_CITATION = re.compile(r"\[\d*\]|\[edit\]|\[citation needed\]")
_SENTENCE = re.compile(r"[.!?]+[\"”']?(?:\s|$)")


def c4_lines(text: str) -> str:
    """C4's line rules, as Raffel et al. 2020 describe them (section 2.2), without bad words and deduplication."""
    if "{" in text or "lorem ipsum" in text.lower():
        return ""
    kept = []
    for line in text.split("\n"):
        bare = _CITATION.sub("", line.strip())
        lower = bare.lower()
        if not bare.endswith(C4_TERMINALS) or len(bare.split()) < C4_LINE_WORDS:
            continue
        if "javascript" in lower or any(phrase in lower for phrase in C4_POLICY):
            continue
        kept.append(bare)
    clean = "\n".join(kept)
    return clean if len(_SENTENCE.findall(clean)) >= C4_PAGE_SENTENCES else ""


def sentence(chance: random.Random) -> str:
    """An invented sentence of 8 to 30 words."""
    words = chance.choices(WORDS, k=chance.randint(8, 30))
    if len(words) > 14:
        words[len(words) // 2] += ","
    return " ".join(words).capitalize() + "."


def paragraph(chance: random.Random) -> str:
    """One to five sentences."""
    return " ".join(sentence(chance) for _ in range(chance.randint(1, 5)))


def document(chance: random.Random, size: int = SIZE) -> str:
    """A headline, a byline, and paragraphs with a notice among every four or so, until the size is reached."""
    lines = [sentence(chance).rstrip("."), f"By {chance.choice(WORDS).title()} {chance.choice(WORDS).title()}"]
    length = 0
    while length < size:
        lines.append(paragraph(chance) if chance.random() > 0.2 else chance.choice(NOTICES))
        length += len(lines[-1])
    return "\n\n".join(lines)


def seconds(work: Callable[[str], object], documents: Sequence[str]) -> float:
    """Processor time for all documents."""
    start = time.process_time()
    for text in documents:
        work(text)
    return time.process_time() - start


def throughput(count: int) -> None:
    """Print the figures for many documents."""
    chance = random.Random(1)  # noqa: S311 - reproducible, not secret
    documents = [document(chance) for _ in range(count)]
    megabytes = sum(len(text.encode()) for text in documents) / 1e6
    engine, alone = cleaner.Cleaner(), cleaner.Cleaner(score=False)
    engine.clean(documents[0])  # loads the detectors and the score
    ours = detectors = plain = 0.0
    for _ in range(PASSES):
        ours = max(ours, megabytes / seconds(engine.clean, documents))
        detectors = max(detectors, megabytes / seconds(alone.clean, documents))
        plain = max(plain, megabytes / seconds(c4_lines, documents))
    size = megabytes / count * 1000
    print(f"{count} documents, {megabytes:.1f} MB, {size:.1f} KB each, one core, best of {PASSES} passes")
    print(f"cleaner            {ours:8.2f} MB/s, {detectors / ours - 1:.0%} more time than without the learned score")
    print(f"the same, no score {detectors:8.2f} MB/s")
    print(f"C4's line rules    {plain:8.2f} MB/s, {plain / detectors:.1f} times as fast as the detectors")


def scaling(lines: int = 1000) -> None:
    """Print how the time grows with the lines of one document: at most about 2 for each doubling is linear."""
    engine = cleaner.Cleaner()
    times = []
    for many in (lines, 2 * lines, 4 * lines):
        chance = random.Random(many)  # noqa: S311
        text = "\n".join(NOTICES[at % 10] if at % 5 == 0 else paragraph(chance) for at in range(many))
        times.append(min(seconds(engine.clean, [text]) for _ in range(3)))
    ratios = ", ".join(f"{later / earlier:.2f}" for earlier, later in pairwise(times))
    print(f"one document of {lines}, {2 * lines}, {4 * lines} lines: {', '.join(f'{one:.2f} s' for one in times)}")
    print(f"time for twice the lines: {ratios} times")


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=1000, metavar="N", help="how many documents (default 1000)")
    arguments = parser.parse_args()
    if arguments.documents < 1:
        parser.error("--documents must be at least 1")
    throughput(arguments.documents)
    scaling()


if __name__ == "__main__":
    main()
