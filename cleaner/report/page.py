"""The figures of a run and a sample of its documents as one HTML page that opens anywhere and fetches nothing.

What a document says is hostile. It gets into the page in two ways only: as text of an element through `element`, which
escapes all that is not `Markup`, and as JSON through `_data`, which the page's script puts into text nodes. The page's
Content-Security-Policy allows the script and the style below, by their hashes, and nothing else.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Iterable, Sequence
from importlib import resources
from string import Template
from typing import Any

from cleaner.report.closing import counted, duration, rates
from cleaner.report.figures import Category, Figures, Group, Groups, Sampled, Times
from cleaner.report.terminal import visible

OUTCOMES = {
    "ok": "cleaned",
    "unchanged": "nothing to remove",
    "empty": "nothing was left",
    "degraded": "with a problem",
    "skipped": "too large, left alone",
    "failed": "failed, in quarantine",
}
"""What the statuses are called here, in the order of the bar."""

MANY_CATEGORIES = 14
"""So many kinds of boilerplate are shown at once; the others are folded up."""

MANY_GROUPS = 10
"""So many sites and languages are shown at once."""

MANY_TROUBLES = 12
"""Longer lists of troubles are folded up."""

_FIGURES_END = (
    "Figures of documents, lines and characters are the same for every run over the same input; times are not."
)
_UNCERTAIN = "There were more sites than are counted: a count may be too low by up to {:,} documents."
_SAMPLE = "A random sample of {}, the same in every run; long ones are shortened."
_ALL = "All {}; long ones are shortened."
_NO_SAMPLE = "This report holds no documents."
_ADVICE = "What went is tinted and struck out: point at it, tap it or tab to it for the reason."


class Markup(str):
    """HTML that is ready: made by `element`, or by us. Everything else is text."""

    __slots__ = ()


Child = str | Markup


def element(name: str, *children: Child, **attributes: str) -> Markup:
    """An element; children that are no `Markup`, and all attributes, are escaped. `class_` stands for class."""
    written = "".join(f' {key.rstrip("_").replace("_", "-")}="{_escaped(value)}"' for key, value in attributes.items())
    return Markup(f"<{name}{written}>{_joined(children)}</{name}>")


def _joined(children: Iterable[Child]) -> Markup:
    return Markup("".join(child if isinstance(child, Markup) else _escaped(child) for child in children))


def _escaped(text: str) -> str:
    """The one seam: controls, direction marks and surrogates made visible, the rest safe as text and in quotes."""
    return html.escape(visible(text))


def _data(value: Any) -> Markup:
    """JSON for a script element: no "<" in it, so nothing can end the element or open a comment."""
    written = json.dumps(_visible(value), ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        written = written.replace(character, f"\\u{ord(character):04x}")
    return Markup(written)


def _visible(value: Any) -> Any:
    """The same data with every text in it made visible."""
    if isinstance(value, str):
        return visible(value)
    if isinstance(value, dict):
        return {_visible(key): _visible(one) for key, one in value.items()}
    return [_visible(one) for one in value] if isinstance(value, list | tuple) else value


def page(figures: Figures, sample: Sequence[Sampled] = (), title: str = "") -> str:
    """The whole page; write it with `to_utf8`.

    sample: documents to read and to search. title: what was cleaned, such as the names of the inputs.
    """
    style, script = _asset("page.css"), _asset("page.js")
    shown = {one["category"] for document in sample for one in document["pieces"] if one["category"]}
    return Template(_asset("page.html")).substitute(
        policy=_policy(style, script),
        style=style,
        script=script,
        title=_escaped(f"{title or 'Report'} · cleaner"),
        head=_head(figures, title),
        sections=_sections(figures),
        figures=_joined([_overview(figures), _categories(figures, shown), _pair(figures, sample)]),
        about=_about(sample, figures["documents"]),
        closing=_joined([_troubles(figures), _slowest(figures["times"])]),
        sample=_data({"categories": _in_order(figures, shown), "documents": [_packed(one) for one in sample]}),
        foot=element("p", f"cleaner {figures['cleaner']}. {_FIGURES_END}"),
    )


def _asset(name: str) -> str:
    return resources.files("cleaner.report").joinpath("assets", name).read_text("utf-8")


def _policy(style: str, script: str) -> str:
    return (
        f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(style)}; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _in_order(figures: Figures, shown: set[str]) -> list[str]:
    """The categories in the order of the table, which gives them their colors."""
    told = [one["category"] for one in figures["categories"]]
    return told + sorted(shown - set(told))


def _packed(one: Sampled) -> dict[str, Any]:
    """A document as the script wants it: its pieces as short lists."""
    pieces = [_piece(one["text"], one["category"], one["because"], one["score"]) for one in one["pieces"]]
    return {**one, "pieces": pieces}


def _piece(text: str, category: str, because: str, score: float) -> list[Any]:
    return [text, category, because, score] if category else [text, "", because] if because else [text, ""]


def _head(figures: Figures, title: str) -> Markup:
    removed, documents = figures["removed"], counted(figures["documents"], "document")
    sentence = (
        f"{_percent(removed['share'])} of the text was boilerplate" if removed["characters"] else "Nothing was removed"
    )
    lead = (
        f"{counted(removed['characters'], 'character')} went, from {removed['documents']:,} of {documents}. "
        "What went, why, and from where:"
    )
    brand = element("p", "cleaner ", element("span", title or "report", dir="auto"), class_="brand")
    return _joined([brand, element("h1", sentence), element("p", lead, class_="lead")])


def _sections(figures: Figures) -> Markup:
    names = {"overview": "Overview"}
    names |= {"categories": "Categories"} if figures["categories"] else {}
    names |= {"sites": "Sites"} if figures["sites"]["listed"] else {}
    names |= {"languages": "Languages"} if figures["languages"]["listed"] else {}
    names |= {"documents": "Documents"}
    names |= {"troubles": "Problems"} if figures["troubles"] else {}
    names |= {"slowest": "Slowest"} if figures["times"]["slowest"] else {}
    return element("ul", *(element("li", element("a", text, href=f"#{name}")) for name, text in names.items()))


def _section(name: str, title: str, *children: Child) -> Markup:
    heading = element("h2", title, id=f"{name}-title")
    return element("section", heading, *children, id=name, aria_labelledby=f"{name}-title")


def _overview(figures: Figures) -> Markup:
    removed, times = figures["removed"], figures["times"]
    tiles = [
        ("Documents", f"{figures['documents']:,}", _megabytes(figures["bytes"])),
        ("Characters read", _short(figures["characters"]), f"{counted(figures['lines'], 'line')}"),
        ("Characters removed", _short(removed["characters"]), f"{counted(removed['lines'], 'whole line')}"),
    ]
    if times["seconds"]:
        tiles.append(("Time", duration(times["seconds"]), rates(times) or counted(times["jobs"], "worker")))
    listed = element("dl", *(_tile(*tile) for tile in tiles), class_="tiles")
    return _section("overview", "Overview", listed, *_outcomes(figures))


def _tile(name: str, value: str, remark: str) -> Markup:
    return element("div", element("dt", name), element("dd", value, element("small", remark)))


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.1f} MB" if size >= 1e5 else f"{size / 1e3:,.1f} kB"


def _short(number: int) -> str:
    """A number that fits into a tile."""
    for size, name in ((1e9, "billion"), (1e6, "million")):
        if number >= size:
            return f"{number / size:,.2f} {name}"
    return f"{number:,}"


def _outcomes(figures: Figures) -> list[Markup]:
    """A bar of the statuses, and what its colors mean."""
    statuses, documents = figures["statuses"], max(1, figures["documents"])
    rects, items, at = [], [], 0.0
    for status, words in OUTCOMES.items():
        number = statuses.get(status, 0)
        if number:
            width = 100 * number / documents
            rects.append(_rect(status, width, at))
            at += width
            dot = element("svg", _rect(status), class_="dot", aria_hidden="true")
            items.append(element("li", dot, element("span", f"{number:,} {words} ({number / documents:.1%})")))
    bar = element("svg", *rects, class_="outcomes", aria_hidden="true")
    return [bar, element("ul", *items, class_="legend", aria_label="What became of the documents")]


def _rect(kind: str, width: float = 100.0, at: float = 0.0) -> Markup:
    return element("rect", class_=kind, x=f"{at:.3f}%", width=f"{width:.3f}%", height="100%")


def _bar(share: float) -> Markup:
    return element("svg", _rect("full"), _rect("part", 100 * min(1.0, share)), class_="bar", aria_hidden="true")


def _row(name: Child, numbers: Sequence[str], *scale: Markup, **attributes: str) -> Markup:
    """A row of a table: its name, numbers, and perhaps a bar."""
    cells = [element("td", number, class_="number") for number in numbers]
    cells += [element("td", bar, class_="scale") for bar in scale]
    return element("tr", element("th", name, scope="row", dir="auto", class_="name"), *cells, **attributes)


def _card(*children: Child) -> Markup:
    return element("div", *children, class_="card table")


def _table(head: Sequence[str], rows: Sequence[Markup], class_: str = "") -> Markup:
    """A table; the first column is names, the others are numbers, one without a title is a scale."""
    titles = [element("th", head[0], scope="col")]
    titles += [
        element("th", one, scope="col", class_="number") if one else element("td", class_="scale") for one in head[1:]
    ]
    return element("table", element("thead", element("tr", *titles)), element("tbody", *rows), class_=class_)


def _folded(head: Sequence[str], rows: Sequence[Markup], many: int, class_: str) -> list[Markup]:
    """A table of the first rows, and the others folded up below it."""
    tables = [_table(head, rows[:many], class_)]
    if rest := rows[many:]:
        tables.append(element("details", element("summary", f"{len(rest):,} more"), _table(head, rest, class_)))
    return tables


def _categories(figures: Figures, shown: set[str]) -> Markup:
    """What went, most characters first; the seldom kinds are folded up."""
    listed = figures["categories"]
    if not listed:
        return Markup("")
    head = ("Category", "Documents", "Lines", "Characters", "Share", "")
    total = _row(
        "All", [*_numbers(figures["removed"]), _percent(figures["removed"]["share"])], Markup(""), class_="all"
    )
    rows = [_category(one, one["category"] in shown, listed[0]["share"]) for one in listed]
    tables = _folded(head, [total, *rows], MANY_CATEGORIES + 1, "categories")
    note = element("p", "Most characters first; the share is of all characters that were read.", class_="quiet")
    return _section("categories", "What went", note, _card(*tables))


def _category(one: Category, shown: bool, most: float) -> Markup:
    name = one["category"].replace("_", " ")
    linked = element("a", name, href=f"#category={_quoted(one['category'])}") if shown else name
    share = one["share"] / most if most else 0.0
    return _row(linked, [*_numbers(one), _percent(one["share"])], _bar(share))


def _numbers(went: Any) -> list[str]:
    return [f"{went[name]:,}" for name in ("documents", "lines", "characters")]


def _percent(share: float) -> str:
    return f"{share:.1%}" if share >= 0.0005 or not share else "< 0.1%"


def _pair(figures: Figures, sample: Sequence[Sampled]) -> Markup:
    """Sites and languages side by side."""
    sites = _groups("sites", "Sites", figures["sites"], {one["site"] for one in sample})
    languages = _groups("languages", "Languages", figures["languages"], set())
    return element("div", sites, languages, class_="pair") if sites or languages else Markup("")


def _groups(name: str, title: str, groups: Groups, shown: set[str]) -> Markup:
    if not groups["listed"]:
        return Markup("")
    rows = [_group(one, one["name"] in shown) for one in groups["listed"]]
    rows += [_row("others or unknown", [f"{groups['others']:,}", ""])] if groups["others"] else []
    note = element("p", _UNCERTAIN.format(groups["uncertain"]), class_="quiet small")
    tables = _folded((title[:-1], "Documents", "Removed"), rows, MANY_GROUPS, "groups")
    return _section(name, title, _card(*tables), *([note] if groups["uncertain"] else []))


def _group(one: Group, shown: bool) -> Markup:
    linked = element("a", one["name"], href=f"#site={_quoted(one['name'])}") if shown else one["name"]
    return _row(linked, [f"{one['documents']:,}", _percent(one["share"])])


def _quoted(text: str) -> str:
    from urllib.parse import quote

    return quote(visible(text), safe="")


def _about(sample: Sequence[Sampled], documents: int) -> Markup:
    if not sample:
        return element("p", _NO_SAMPLE, class_="quiet")
    told = (_ALL if len(sample) == documents else _SAMPLE).format(counted(len(sample), "document"))
    return element("p", f"{told} {_ADVICE}", class_="quiet")


def _troubles(figures: Figures) -> Markup:
    """What failed, was too large or has a problem, each with its reason."""
    blocks: list[Markup] = []
    for status in ("failed", "skipped", "degraded"):
        listed = [one for one in figures["troubles"] if one["status"] == status]
        number = figures["statuses"].get(status, 0)
        if listed:
            rows = [_trouble(one["place"], one["problem"]) for one in listed]
            more = (
                [element("p", f"... and {number - len(listed):,} more", class_="quiet")] if number > len(listed) else []
            )
            title = element("summary", f"{number:,} {OUTCOMES[status]}")
            unfolded = {"open": ""} if len(listed) <= MANY_TROUBLES else {}
            blocks.append(element("details", title, element("dl", *rows), *more, class_="card", **unfolded))
    return _section("troubles", "Problems", *blocks) if blocks else Markup("")


def _trouble(place: str, problem: str) -> Markup:
    return element("div", element("dt", place, dir="auto"), element("dd", problem, dir="auto"))


def _slowest(times: Times) -> Markup:
    if not times["slowest"]:
        return Markup("")
    rows = [_row(one["place"], [f"{one['characters']:,}", f"{one['seconds']:.2f} s"]) for one in times["slowest"]]
    return _section("slowest", "Slowest documents", _card(_table(("Document", "Characters", "Time"), rows)))
