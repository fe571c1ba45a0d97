"""Every detector proves its own examples, and takes nothing that another detector's example keeps."""

from __future__ import annotations

import pytest

import cleaner
from cleaner import detectors
from cleaner.examples import Example, missing_facts, parse_examples
from cleaner.phrases import parse
from cleaner.read.html import read_html

EXAMPLES = [
    pytest.param(name, example, id=f"{name}-{example.language}-{at}")
    for name in detectors.names()
    for at, example in enumerate(parse_examples(detectors.load(name).examples), 1)
]


def expected(example: Example) -> str:
    """The text that stays: of an HTML page, what is read of the rows that stay."""
    return example.expected if example.kind == "text" else read_html(example.expected).text


@pytest.mark.parametrize(("name", "example"), EXAMPLES)
def test_detector_alone(name: str, example: Example) -> None:
    """With this detector only, exactly the marked lines go and the facts arrive."""
    article = cleaner.clean(example.source, detectors=[name], kind=example.kind, score=False)
    assert article.status != "degraded", article.problems
    assert article.text == expected(example), [(part.text, part.because) for part in article.removed]
    assert missing_facts(example, article.metadata) == []


@pytest.mark.parametrize(("name", "example"), EXAMPLES)
def test_no_poaching(name: str, example: Example) -> None:
    """With all detectors, what the example keeps stays and what it removes goes.

    Without the learned score, which judges pages: examples are lines from many pages, one below the other.
    """
    article = cleaner.clean(example.source, kind=example.kind, score=False)
    assert article.text == expected(example), [(part.text, part.category, part.because) for part in article.removed]


@pytest.mark.parametrize("name", detectors.names())
def test_every_language_shows_both(name: str) -> None:
    """Each language in PHRASES shows a line that goes (or, for captions, that is data) and a line that stays."""
    detector = detectors.load(name)
    examples = list(parse_examples(detector.examples))
    for language in detector.phrases:
        own = [example for example in examples if example.language == language]
        assert any(example.gone or example.facts for example in own), f"{name}: nothing is found in {language}"
        assert any(example.kept for example in own), f"{name}: no line stays in {language}"


@pytest.mark.parametrize("name", detectors.names())
def test_manual_and_phrases(name: str) -> None:
    """The docstring is a manual page, and the phrases are written in the notation, each once per language."""
    detector = detectors.load(name)
    assert "Why it goes:" in detector.manual
    assert "What stays:" in detector.manual
    phrases = [
        (phrase.language, phrase.text, phrase.starts, phrase.ends, phrase.open_left, phrase.open_right)
        for phrase in parse(name, detector.phrases)
    ]
    assert len(phrases) == len(set(phrases)), sorted({phrase for phrase in phrases if phrases.count(phrase) > 1})
