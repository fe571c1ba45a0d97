"""The words of a detector's notices: what a sentence has beside them is a story's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from cleaner.detectors._names import unlinked
from cleaner.view import SPACELESS, fold

WORD = re.compile(r"(?<!\w)[^\W\d_]{3,}(?!\w)")
"""A word of three letters and more: shorter ones say little."""

NOTHING = re.compile("(?!)")
_HANGUL = re.compile("[가-힣]")
_NOUN = re.compile(
    r"\b(?:der|die|das|dem|den|des|ein|eine[mnrs]?|keine?[mnrs]?|zu[mr]|vom|am|im|beim|ihre?[mnrs]?|seine?[mnrs]?) $",
    re.I,
)
"""Before a German noun, whose capital letter makes no name of it."""


FEW = 10
"""Fewer pairs of characters say nothing about a sentence."""


class Vocabulary:
    """All words of some phrases, in all languages, and all pairs of characters for scripts without blanks.

    known: a pattern for the words that a notice may have besides.
    """

    def __init__(self, lexicon: Mapping[str, str], known: re.Pattern[str] = NOTHING) -> None:
        """Remember the phrases; their words are read when first needed."""
        self._lexicon, self._known = lexicon, known

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of three letters and more."""
        return frozenset(WORD.findall(fold(" ".join(self._lexicon.values()))))

    @cached_property
    def pairs(self) -> frozenset[str]:
        """The pairs of characters that stand beside each other."""
        return frozenset(pair for block in self._lexicon.values() for row in block.splitlines() for pair in _pairs(row))

    def strange(self, text: str) -> tuple[int, float]:
        """How many words of a text no notice has, names aside, and their share.

        In scripts without blanks half the share of the pairs: across the seams of words there are many.
        """
        text = unlinked(text)
        if SPACELESS.search(text) and not _HANGUL.search(text):
            pairs = [pair for piece in self._known.sub("\n", fold(text)).split("\n") for pair in _pairs(piece)]
            count, share = _share([pair not in self.pairs for pair in pairs])
            return (count, share / 2) if len(pairs) >= FEW else (0, 0.0)
        first = next((at for at, letter in enumerate(text) if letter.isalpha()), 0)
        found = [match for match in WORD.finditer(text) if match.start() == first or not _is_named(text, match)]
        folded = [fold(match.group()) for match in found]
        return _share([word not in self.words and not self._known.search(word) for word in folded])


def _pairs(text: str) -> list[str]:
    letters = "".join(filter(str.isalpha, fold(text)))
    return [letters[at : at + 2] for at in range(len(letters) - 1)]


def _is_named(text: str, word: re.Match[str]) -> bool:
    """Whether a word has a capital letter inside a sentence, and no article before it."""
    return word.group()[0].isupper() and _NOUN.search(text, max(0, word.start() - 8), word.start()) is None


def _share(strange: list[bool]) -> tuple[int, float]:
    return sum(strange), sum(strange) / max(1, len(strange))
