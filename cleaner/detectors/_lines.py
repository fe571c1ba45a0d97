"""What several detectors ask of a line: how sure a notice is, what it holds beside phrases, where it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleaner.document import Line, Page
from cleaner.phrases import Hit, weigh

LONG_NOTICE = 16
"""From how many words on a sentence with a single phrase is as likely the article's as the site's."""

DOUBTFUL = 0.6
"""The score that such a sentence gets at most."""

_WORD = re.compile(r"[^\W\d_]+")


def notice(line: Line, strong: Sequence[Hit]) -> tuple[float, str]:
    """Score and reason of a line as a notice; a long sentence needs more than one phrase."""
    score, because = weigh(line, strong)
    if line.prose and line.words > LONG_NOTICE and len({hit.phrase.text for hit in strong}) == 1:
        score = min(score, DOUBTFUL)
    return score, because


def rest(line: Line, hits: Sequence[Hit]) -> list[str]:
    """The words of a line's view, numbers aside, that lie outside the hits."""
    view, kept, place = line.view, [], 0
    for start, end in sorted((hit.start, hit.end) for hit in hits):
        kept.append(view[place:start])
        place = max(place, end)
    kept.append(view[place:])
    return _WORD.findall(" ".join(kept))


def prose_before(page: Page, index: int) -> int:
    """How many lines of prose stand before a place."""
    return sum(line.prose for line in page.lines[:index])


def prose_after(page: Page, index: int) -> int:
    """How many lines of prose stand behind a place."""
    return sum(line.prose for line in page.lines[index + 1 :])


def outside(page: Page, line: Line) -> bool:
    """Whether a line stands around the article's prose rather than in it."""
    return not page.first < line.index < page.last
