"""The promises about text that hold for every input: see docs/promises.md."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import cleaner
from tests.strategies import ANY_TEXT, EXAMPLE_LINES, PROSE, documents

clean = partial(cleaner.clean, kind="text")  # the laws are about text, also where that looks like markup
LEVELS = ("light", "standard", "strict")
SOURCES = st.one_of(ANY_TEXT, documents())
THOROUGH = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@THOROUGH
@given(SOURCES, st.sampled_from(LEVELS), st.sampled_from(("first", "drop", "keep")))
def test_conservation_of_text(source: str, strictness: str, captions: str) -> None:
    """Promise 2: kept and removed parts in order are the input, exactly; every removal has category, span, reason."""
    article = clean(source, strictness=strictness, captions=captions)
    assert article.original == source
    assert "".join(part.text for part in article.parts) == source
    assert "".join(part.text for part in article.parts if part.kept) == article.text
    place = 0
    for part in article.parts:
        assert (part.start, part.text) == (place, source[part.start : part.end])
        place = part.end
        assert part.kept or (part.category and part.because and 0.5 <= part.score <= 1)


@THOROUGH
@given(SOURCES, st.sampled_from(LEVELS))
def test_idempotence(source: str, strictness: str) -> None:
    """Promise 7: cleaning a clean text changes nothing."""
    once = clean(source, strictness=strictness).text
    assert clean(once, strictness=strictness).text == once


@THOROUGH
@given(SOURCES)
def test_strictness_is_ordered(source: str) -> None:
    """What a lighter strictness removes, a stricter one removes too, character by character."""
    removed = []
    for strictness in LEVELS:
        article = clean(source, strictness=strictness)
        removed.append({place for part in article.removed for place in range(part.start, part.end)})
    solid = {place for place, character in enumerate(source) if not character.isspace()}
    assert removed[0] & solid <= removed[1] & solid
    assert removed[1] & solid <= removed[2] & solid


@THOROUGH
@given(SOURCES)
def test_determinism(source: str) -> None:
    """Promise 5, within one process: the same input gives the same result, whatever was cleaned in between."""
    first = clean(source).to_dict()
    cleaner.clean("\n".join(EXAMPLE_LINES[:50]))
    assert clean(source).to_dict() == first


@THOROUGH
@given(SOURCES)
def test_every_line_has_a_verdict(source: str) -> None:
    """The verdicts are the lines in order, and a line is kept exactly if some of its text is."""
    article = clean(source)
    assert [verdict.line for verdict in article.lines] == list(article.page.lines)
    for verdict in article.lines:
        assert "".join(part.text for part in verdict.parts) == verdict.text
        assert verdict.kept == any(part.kept and not part.text.isspace() for part in verdict.parts)
        assert verdict.kept or (verdict.category and verdict.because)


@THOROUGH
@given(st.binary(max_size=300))
def test_bytes_never_raise(data: bytes) -> None:
    """Promise 9: the bytes call raises for no bytes, and says what it guessed."""
    article = cleaner.clean(data)
    assert article.text or not article.original.strip() or article.removed


@settings(max_examples=100, deadline=None)
@given(documents(), st.sampled_from(EXAMPLE_LINES))
def test_keep_always_wins(source: str, line: str) -> None:
    """A line that holds a phrase of `keep` stays, whatever the detectors say."""
    phrase = "of both ferries returned"
    article = cleaner.clean(
        f"{source}\n{PROSE[0]}\n{line} of both ferries returned\n", strictness="strict", keep=[phrase]
    )
    assert all(verdict.kept for verdict in article.lines if phrase in verdict.line.view)


def test_same_bytes_in_every_environment() -> None:
    """Promise 5: hash seed, locale and time zone change nothing."""
    script = (
        "import cleaner, json, sys\n"
        "from tests.strategies import EXAMPLE_LINES\n"
        "article = cleaner.clean('\\n'.join(EXAMPLE_LINES))\n"
        "sys.stdout.buffer.write(json.dumps(article.to_dict()).encode())\n"
    )
    outputs = set()
    for seed, language, zone in (("0", "C", "UTC"), ("1", "C.UTF-8", "Asia/Tokyo"), ("4711", "POSIX", "America/Lima")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": language, "TZ": zone}
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, env=environment)  # noqa: S603
        outputs.add(done.stdout)
    assert len(outputs) == 1


def test_cleaner_is_shared_and_pickled() -> None:
    """One frozen cleaner serves many threads and survives pickling, and so does an article."""
    made = cleaner.Cleaner(strictness="strict", keep=("the * captain",))
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301
    sources = ["\n".join(EXAMPLE_LINES[at : at + 12]) for at in range(0, 240, 12)]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(made.clean, sources)) == [made.clean(source) for source in sources]
    article = made.clean(sources[0])
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301
    with pytest.raises(AttributeError):
        made.strictness = "light"  # type: ignore[misc]
