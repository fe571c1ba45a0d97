"""The learned score: its weights, its features, and what it may and may not do."""

from __future__ import annotations

import json
import pickle
import shutil
from pathlib import Path

import numpy as np
import pytest

import cleaner
from cleaner import score
from cleaner.document import OUTSIDE, Evidence
from cleaner.read import read_text
from cleaner.score import WeightsError, weights
from cleaner.score.features import NAMES, NOTHING, TEXT_NAMES, measure, names_of, rate, rated
from cleaner.score.forest import ONE, Forest
from cleaner.score.weights import FILE

PARAGRAPH = (
    "The harbor board met on Tuesday and decided, after four hours and against the advice of its own engineer, to keep "
    "the old swing bridge in service for another ten years, because the new one costs more than the town can borrow."
)
STORY = [
    PARAGRAPH,
    "Ships wait for it eleven minutes on average. Eilis Marrow, who has opened and closed it since 1998, counted them "
    "for a whole summer, with a pencil and the back of a tide table, and nobody has asked her for the numbers since.",
    "The engineer, who left the meeting early, said on the steps that steel does not read minutes. Two of the four "
    "bearings were cast before the war. He would not stand under it himself in a gale, he said, and nor should others.",
    "A decision on the toll, which has been threepence in the old coin for longer than most can tell, comes in May.",
]
MENU = str.split("Home World Local Business Harbor Tides Weather Sport Rowing Culture Letters Puzzles Archive Jobs")
BOTTOM = str.split("Ropes Sails Knots Charts Lamps Paint Canvas Radio Crews Berths Cranes Pilots Moorings Fuel Ice")
DUMP = "\n".join([*MENU, "Swing bridge stays for ten more years", *STORY, *BOTTOM])


def copied(folder: Path) -> Path:
    for file in (FILE, FILE.with_suffix(".json")):
        shutil.copy(file, folder / file.name)
    return folder / FILE.name


def test_missing_weights(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match=r"cannot be read .* or use score=False\.$"):
        weights(tmp_path / "weights.npz")


def test_damaged_weights(tmp_path: Path) -> None:
    """One flipped bit is told from the hash, before anything is read from the file."""
    file = copied(tmp_path)
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    with pytest.raises(WeightsError, match="are damaged"):
        weights(file)


def test_weights_of_other_features(tmp_path: Path) -> None:
    file = copied(tmp_path)
    about = json.loads(file.with_suffix(".json").read_text("utf-8"))
    file.with_suffix(".json").write_text(json.dumps(about | {"columns": about["columns"][1:]}), "utf-8")
    with pytest.raises(WeightsError, match="belong to another version"):
        weights(file)


def test_weights_say_where_they_come_from() -> None:
    about = json.loads(FILE.with_suffix(".json").read_text("utf-8"))
    assert about["sources"]["license"] == "CC-BY-4.0"
    assert FILE.stat().st_size < 5_000_000


def test_forest() -> None:
    """The answers are the bits of the leaf's number, lowest first, and the leaves of all trees add up."""
    trees = Forest(
        columns=np.array([0, 1], np.int32),
        borders=np.array([0.5, 2.0], np.float32),
        questions=np.array([[0, 1], [1, 1]], np.int32),
        leaves=np.array([[[1, 2, 3, 4], [10, 20, 30, 40]]], np.int32) * ONE,
        start=np.array([ONE], np.int64),
    )
    table = np.array([[0.0, 1.0, 0.0, 1.0], [2.0, 2.0, 3.0, 3.0]], np.float32)
    assert (trees.logits(table) / ONE).tolist() == [[12.0, 13.0, 44.0, 45.0]]
    assert trees.logits(table[:, :0]).shape == (1, 0)


def test_features() -> None:
    """What is counted of a line is what one counts by hand, and text says nothing in the columns of HTML."""
    page = read_text("Home | News | 42\n\n" + PARAGRAPH + "\nHome | News | 42")
    table = measure(page, np.array([0.0, 0.0, 0.5]), lambda name: NOTHING)
    assert table.shape == (len(NAMES), 3)
    row = {name: table[place].tolist() for place, name in enumerate(NAMES)}
    assert row["bars"] == [2, 0, 2]
    assert row["copies"] == [2, 1, 2]
    assert row["again"] == [0, 0, 1]
    assert row["since_prose"][2] == 1
    assert row["suspicion_before1"] == [0, 0, 0]
    assert row["suspicion_after1"] == [0, 50, 0]
    assert set(np.unique(table[len(TEXT_NAMES) :]).tolist()) == {0.0, 0.5}


def test_names() -> None:
    """Names of the whole page are left out; what the near ones are worth is told apart from the far ones."""
    named = (("page", 1.0), ("main", 0.95), ("post", 0.6), ("body", 0.5), ("box", 0.1), ("share-bar", 0.1))
    names = names_of([Evidence(names=named)])
    assert names.called == (("post", "body", "box", "share-bar"),)
    worth = {"post": (900,), "body": (500,), "share-bar": (-2000, -1000)}
    told = rate(names, lambda name: rated(worth.get(name, ())))
    assert told[:, 0].tolist() == [-2500 / 3, -2000, 500, 900, 900, 900, -1500, 4]


def test_dump() -> None:
    """Menus without a word that gives them away leave a dump, with a reason in words and the probability."""
    article = cleaner.clean(DUMP, strictness="strict")
    assert [line for line in article.text.splitlines() if line in STORY] == STORY
    reasons = [part.because for part in article.removed if part.category == OUTSIDE]
    assert any("menu" in one and "after the last paragraph (main content: " in one for one in reasons)
    assert article.metadata.page_type
    assert 0 < article.metadata.page_type_probability <= 1
    assert cleaner.clean(article.text, strictness="strict").text == article.text


def test_off() -> None:
    article = cleaner.clean(DUMP, strictness="strict", score=False)
    assert OUTSIDE not in {part.category for part in article.removed}
    assert article.metadata.page_type == ""


def test_clean_text_keeps_all() -> None:
    """Where nothing is dirty the score removes nothing, whatever it thinks of single lines."""
    text = "\n\n".join([PARAGRAPH.replace("ten", word) + "\n\nShort head" for word in ("six", "seven", "eight")])
    assert OUTSIDE not in {part.category for part in cleaner.clean(text).removed}


def test_asked_where_it_matters(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a text with nothing to doubt, the score is first asked when the type of the page is."""
    asked, ask = [], score.ask
    monkeypatch.setattr(score, "ask", lambda *given: asked.append(given) or ask(*given))
    article = cleaner.clean("\n\n".join([*STORY, "Accept all cookies"]))
    assert article.removed
    assert not asked
    assert article.metadata.page_type
    assert article.metadata.page_type_probability > 0
    assert len(asked) == 1
    cleaner.clean(DUMP)
    assert len(asked) > 1


def test_articles_can_be_pickled() -> None:
    article = cleaner.clean("\n\n".join(STORY))
    again = pickle.loads(pickle.dumps(article))  # noqa: S301 - our own
    assert again.to_dict() == article.to_dict()


def test_short_texts_are_not_judged() -> None:
    assert cleaner.clean("Boats new\nSails used\n" + PARAGRAPH).metadata.page_type == ""
