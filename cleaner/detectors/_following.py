"""The other sentence of a notice in a text without line breaks: "No comments yet. Be the first!"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.detectors._prompts import reports
from cleaner.document import Finding, Line, Page
from cleaner.phrases import OURS, PLEASE

READERS = frozenset(
    {
        "affiliate_notices",
        "app_prompts",
        "browser_messages",
        "comment_sections",
        "contact_lines",
        "cookies",
        "copyright_notices",
        "disclaimers",
        "donation_prompts",
        "feedback_prompts",
        "newsletter_prompts",
        "paywall_prompts",
        "share_bars",
    }
)
"""The kinds in which a site speaks to its readers, often in two sentences."""

SURE = 0.75
"""So sure is the finding on the first sentence, and the one on the second."""

MOST_WORDS = 14
"""Second sentences of notices are short."""

LEADING_WORDS = 6
"""Those that lead to one ("Have your say!") are shorter."""


def following(page: Page, findings: Sequence[Finding]) -> Iterator[Finding]:
    """Findings on the sentences right before and behind notices that speak to the reader as well, in one physical line."""
    taken = {finding.line.index for finding in findings if finding.score >= SURE}
    for finding in findings:
        line = finding.line
        if finding.score < SURE or finding.start > line.start or finding.category not in READERS:
            continue
        before, after = (
            other if other is not None and other.number == line.number and other.index not in taken else None
            for other in page.around(line)
        )
        if after is not None and _speaks(after, MOST_WORDS):
            taken.add(after.index)
            yield Finding(after, SURE, "goes on from the notice before it, to the reader").named(finding.category)
        if before is not None and before.view[-1] in "!?" and _speaks(before, LEADING_WORDS):
            taken.add(before.index)
            yield Finding(before, SURE, "leads to the notice behind it").named(finding.category)


def _speaks(line: Line, most: int) -> bool:
    """Whether a short sentence without quotation marks calls out, says "please", or speaks of what is the site's."""
    if line.words > most or '"' in line.view or not (PLEASE.search(line.view) or OURS.search(line.view)):
        return False
    return line.words > 0 and not reports(line)
