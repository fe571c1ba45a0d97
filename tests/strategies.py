"""Texts for property tests: any characters at all, and documents put together from notices and prose."""

from __future__ import annotations

from hypothesis import strategies as st

from cleaner import detectors
from cleaner.examples import parse_examples

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=400)
"""Any `str`, lone surrogates and NUL included; hypothesis leaves those out by default."""

EXAMPLE_LINES = sorted(
    {
        line
        for name in detectors.names()
        for example in parse_examples(detectors.load(name).examples)
        if example.kind == "text"
        for line in (*example.kept, *example.gone)
    }
)
"""Every line of every detector's examples of text: boilerplate and near misses in many languages."""

PROSE = [
    "The crews of both ferries returned to work on Monday after the owners had agreed to pay the arrears in full.",
    "Nobody had expected the strike to last for nine days when it began on a Saturday in the rain, the captain said.",
    "Die Besatzungen beider Fähren sind am Montag an die Arbeit zurückgekehrt, nachdem die Eigner gezahlt hatten.",
    "港口两艘渡轮的船员在停工九天之后于周一恢复上班，船东同意在月底之前补发全部拖欠的工资，第一班船中午离开码头。",
]

LINES = st.one_of(
    st.sampled_from(EXAMPLE_LINES),
    st.sampled_from(PROSE),
    st.text(st.characters(exclude_categories=()), max_size=40),
    st.sampled_from(["", "", "  ", "\u200b", "# ", "- ", "| a | b |", "Ferry crews return to work after nine days"]),
)

SEPARATORS = st.sampled_from(["\n", "\n", "\n", "\n\n", "\n\n\n", "\r\n", " ", "\n  ", "\u2028"])


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A document of up to thirty lines with mixed separators."""
    rows = draw(st.lists(st.tuples(LINES, SEPARATORS), max_size=30))
    return "".join(line + separator for line, separator in rows)
