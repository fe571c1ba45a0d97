"""Leftovers of markup and templates: shortcodes ("[button link=...]"), stray tags, unfilled templates ("{{ title }}"),
lone brackets, "undefined", "[object Object]", lorem ipsum, names of image files, leaked settings, styles and scripts.

Why it goes: it is neither text nor code for readers, but what a program should have replaced and did not.

What stays: code. Where the lines around are code, or the page has more of it, everything stays: tags in a lesson on
HTML, braces, `null`, templates in a manual. Separators ("***") stay, and so do quotations with words in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleaner.document import Fact, Finding, Line, Page
from cleaner.phrases import Hits

PHRASES = {
    "en": """
        lorem ipsum dolor sit amet
        ^lorem ipsum$
        ^lorem ipsum 1$
        ^lorem ipsum 2$
        ^lorem ipsum 3$
        consectetur adipiscing elit
        ^undefined$
        ^undefined undefined$
        ^undefined mins$
        ^undefined min read$
        ^[object object]$
        ^nan$
        ^null$
        ^invalid date$
        ^image$
        ^img$
        ^image placeholder$
        ^placeholder$
        ^placeholder image$
        ^alt text$
        ^default image$
        ^image alt text$
        ^insert image here$
        ^your text here$
        ^add your text here$
        ^enter your text here$
        ^placeholder text$
        this is placeholder text
        ^your content goes here
        click edit button to change this text
        googletag.cmd.push
        googletag.display
        adsbygoogle
        window.datalayer
        document.write(
        fbq('init'
        gtag('config'
        ga('create'
        _gaq.push
        !important;
        -webkit-
        {display:
        {margin:
        {padding:
        {color:
        {font-size:
        {background
        { display:
        { margin:
        { padding:
        { color:
        -.jpg$
        -.jpeg$
        -.png$
        -.gif$
        -.webp$
        -.svg$
        -</p>
        -</div>
        -</span>
        -</a>
        -</li>
        -</strong>
        -</em>
        -</i>
        -</b>
        -</figure>
        -</link>
        -<br>
        -<br />
        -<br/>
        -&nbsp;
    """,
}

WITHOUT = dict.fromkeys(
    (
        *("zh", "ja", "ko", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "pl", "cs"),
        *("sk", "hu", "ro", "bg", "el", "uk", "ru", "tr", "ar", "fa", "he", "hi", "id", "vi", "th"),
    ),
    "markup and the words that programs leave behind are the same in every language",
)
"""Which languages need no phrases of their own, and why."""

SHORTCODE = 0.92
"""A line of shortcodes only, with attributes or a closing one: the syntax is used for nothing else."""

TEMPLATE = 0.92
"""A line that is just a template in double braces."""

SCRIPT = 0.85
"""A settings object, a style rule or a call of an advertising script between lines of prose."""

STRAY = 0.8
"""A tag, a lone bracket or a file name: unmistakable where the page holds no code."""

PIECE = 0.55
"""A lone bracket or slash: as often a piece of a sentence whose links an extractor has put on lines of their own."""

WORD = 0.75
"""A whole line that a program puts where a value or a picture is missing; now and then it is a heading."""

FILLER = 0.92
"""Filler text in made-up Latin."""

CODE_LINES = 2
"""From how many lines that look like code on the page deals with code."""

NEAR = 2
"""How far from a shortcode code makes it an example."""

MAX_LENGTH = 2000
"""Longer lines see no patterns."""

_CODE = re.compile(
    r"^\s*(?:(?:const|let|var|function|return|import|export|def|class|public|private|static|if|for|while|else|elif|try"
    r"|catch|switch|case|foreach|echo|print|use|fn|func|struct|type|package)\b.{0,200}[;{}():]$|[$>#]\s\w|@\w+|//\s"
    r"|<[!?/]?[a-z]|[{}()\[\];,]{1,4}$|\{%)|[;{]$|=>|</?[a-z][a-z0-9]{0,10}>|\w\(\)|\w\.\w+\("
)
_WORDS_OF_THE_TRADE = re.compile(
    r"\b(?:html|css|javascript|json|shortcode|xml|template engine|jinja|vue|markdown|wordpress|python|syntax"
    r"|lorem ipsum (?:is|text))\b"
)
_NAME = r"[a-z][\w-]{1,30}"
_VALUE = r"(?:\"[^\"\]]{0,300}\"|'[^'\]]{0,300}'|[^\s\]\"']{1,300})"
_SHORTCODE = re.compile(
    rf"\[{_NAME}(?:\s{{1,3}}[\w-]{{1,30}}={_VALUE}){{1,12}}\s{{0,3}}/?\]|\[/{_NAME}\]", re.IGNORECASE
)
_NAMED = re.compile(r"\[[A-Za-z]{2,20}(?:_[A-Za-z0-9]{1,20}){1,5}\]")
_TEMPLATE = re.compile(r"\{\{[^{}]{1,200}\}\}|\$\{[\w.]{1,60}\}")
_SLOTS = re.compile(r"(?:\{[a-z_]{2,30}\}\s*){2,10}")
_TAG = re.compile(r"</?(?:p|div|span|a|li|ul|strong|em|i|b|br|figure|link)(?:\s[^<>]{0,300})?/?>", re.IGNORECASE)
_JSON = re.compile(r"[\[{]\s{0,3}\"[\w-]{1,40}\"\s{0,3}:.{0,1990}[}\]]")
_CAMERA = re.compile(r"(?i)(?:img|dscn?|dscf|pxl|image|screen.?shot)[-_ ]?\d.{0,40}|.{0,120}-\d{2,4}x\d{2,4}")
_STYLE = re.compile(r"[.#@a-z*:][^{}]{0,200}\{[^{}]{0,1500}(?:\}|$)", re.IGNORECASE)
_LONE = frozenset({"[]", "()", "[ ]", "( )", "|", "||", "•", "·", "›", "‹", "▶", "►"})
_PIECES = frozenset({"[", "]", "(", ")", "/", "»", "«"})
_SIGNS = _LONE | _PIECES
_FIRSTS = frozenset("[{$<") | {sign[0] for sign in _SIGNS}
_BREAKS = ("<br>", "<br/>", "<br />", "&nbsp;")


EVERY_PAGE = True
"""Signs and tags have no words to look for."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Lines that begin as leftovers do, and lines with hits; on pages about code, nothing but filler text."""
    found = [*_by_start(page), *_by_phrase(hits)]
    if found and _deals_with_code(page, {finding.line.index for finding in found}):
        found = [one for one in found if one.score == SHORTCODE and _alone(page, one.line)]
    yield from found


def _alone(page: Page, line: Line) -> bool:
    """Whether a shortcode stands between paragraphs, with no code and no word of shortcodes close by."""
    near = [other for other in page.lines[max(0, line.index - NEAR) : line.index + NEAR + 1] if other is not line]
    beside = [other for other in page.around(line) if other is not None]
    told = any(_CODE.search(other.text[:MAX_LENGTH]) or _WORDS_OF_THE_TRADE.search(other.view) for other in near)
    return line.gap and not told and all(other.prose or other.marker == "#" for other in beside)


def _by_start(page: Page) -> Iterator[Finding]:
    """Leftovers that are told by their first character, looked at without a phrase."""
    for line in [line for line in page.lines if line.view[0] in _FIRSTS and len(line.view) <= MAX_LENGTH]:
        if len(line.view) <= 3 and line.view in _SIGNS and not _in_table(page, line):
            yield Finding(line, STRAY if line.view in _LONE else PIECE, "is a lone sign")
        elif line.view[0] in "[{$<":
            yield from _bracketed(line)


def _in_table(page: Page, line: Line) -> bool:
    """Whether a lone bar stands beside the rows of a table."""
    beside = page.around(line) if line.marker == "|" else ()
    return any(other is not None and other.marker == "|" and other.view not in _LONE for other in beside)


def _bracketed(line: Line) -> Iterator[Finding]:
    """Shortcodes, templates and settings."""
    text = line.text.strip().removeprefix("• ").removeprefix("- ")
    if not _TEMPLATE.sub("", text).strip(" |/-:"):
        yield Finding(line, TEMPLATE, "is a template that nothing has filled in")
    elif _SLOTS.fullmatch(text):
        yield Finding(line, STRAY, "is a row of slots that nothing has filled in")
    elif _JSON.fullmatch(text) and text.count('":') >= 2:
        yield Finding(line, SCRIPT, "is a settings object of the page")
    elif _NAMED.fullmatch(text):
        yield Finding(line, STRAY, "is the name of a module in brackets")
    else:
        yield from _shortcodes(line)


def _shortcodes(line: Line) -> Iterator[Finding]:
    """A line that shortcodes enclose: they go, and a caption between them is remembered. A button goes as a whole."""
    marks = list(_SHORTCODE.finditer(line.text))
    if not marks or line.text[: marks[0].start()].strip(" -•"):
        return
    words = " ".join(_SHORTCODE.sub(" ", line.text).split())
    name = marks[0].group().strip("[/").split()[0].rstrip("]").lower()
    if not words or "button" in name or "cta" in name:
        yield Finding(line, SHORTCODE, f"is the shortcode [{name} ...]")
        return
    if len(marks) < 2 or not line.text.rstrip().endswith("]"):
        return
    facts: tuple[Fact, ...] = (("caption", words),) if name == "caption" else ()
    for at, mark in enumerate(marks):
        start, end = line.start + mark.start(), line.start + mark.end()
        yield Finding(line, SHORTCODE, f"is a shortcode of [{name} ...]", () if at else facts, start, end)


def _by_phrase(hits: Hits) -> Iterator[Finding]:
    """Leftovers that are told by what they say."""
    for line, said in hits:
        if len(line.view) > MAX_LENGTH:
            continue
        said_texts = {hit.phrase.text for hit in said}
        if any("lorem ipsum" in text or "adipiscing" in text for text in said_texts):
            yield Finding(line, FILLER if line.view.startswith("lorem") else WORD, "is filler text in made-up Latin")
        elif any(hit.phrase.starts for hit in said) and not line.ends:
            yield Finding(line, WORD, f'is just "{line.view[:60]}"')
        elif "<" in line.view or "&nbsp;" in line.view:
            yield from _tags(line)
        elif any(text.startswith(".") for text in said_texts) and line.view.count(" ") <= 8:
            yield from _file_name(line)
        elif not any(text.startswith(".") for text in said_texts):
            yield from _script(line, said_texts)


def _tags(line: Line) -> Iterator[Finding]:
    """A line of tags only, or the tags and breaks at the end of a line of text."""
    text = line.text.strip()
    if not _TAG.sub("", text.replace("&nbsp;", "")).strip(" *_"):
        yield Finding(line, STRAY, f"is just {text[:40]}")
        return
    kept = text
    while tail := next((one for one in (*_BREAKS, "</p>", "</div>", "</span>", "</li>") if kept.endswith(one)), ""):
        kept = kept.removesuffix(tail).rstrip()
    if kept and kept != text and "<" not in kept:
        start = line.start + line.text.index(text) + len(kept)
        yield Finding(line, STRAY, f"ends with {text[len(kept) :].strip()[:40]}", start=start, end=line.end)


def _file_name(line: Line) -> Iterator[Finding]:
    """The name of a picture's file, as cameras and publishing systems make them, instead of its description."""
    name = line.text.strip(" •-").rpartition(".")[0]
    if _CAMERA.fullmatch(name):
        yield Finding(line, STRAY, f"is the file name {line.text.strip()[:60]}")


def _script(line: Line, said: set[str]) -> Iterator[Finding]:
    """A style rule, or a call that only scripts of advertising and statistics make."""
    style = any(text.startswith(("{", "!important", "webkit")) for text in said)
    if style and _STYLE.fullmatch(line.text.strip()):
        yield Finding(line, SCRIPT, "is a style rule")
    elif not style and line.text.rstrip().endswith((";", "}", ")", "{")) and "(" in line.text:
        yield Finding(line, SCRIPT, "is a call of an advertising or statistics script")


def _deals_with_code(page: Page, found: set[int]) -> bool:
    """Whether the page holds other code, or speaks of markup: then what looks like a leftover may be an example."""
    code = 0
    for line in page.lines:
        if line.index in found and line.view[0] != "<":
            continue
        text = line.text[:MAX_LENGTH]
        code += bool(_CODE.search(text)) + bool(_WORDS_OF_THE_TRADE.search(line.view, 0, MAX_LENGTH))
        if code >= CODE_LINES:
            return True
    return False


EXAMPLES = """
# en
- [button link="/tickets" color="red"]Buy tickets[/button]
  The orchestra opened its season on Friday with a work for strings that had been lost in an attic for ninety years.
  [-[caption id="attachment_7" width="300"]-]The players after the concert[-[/caption]-]
- {{ article.readingTime }}
- undefined
- </div>
- [CTA_MODULE]
= caption: The players after the concert

- {title} {title} {title}
  The orchestra opened its season on Friday with a work for strings that had been lost in an attic for ninety years.
- Lorem ipsum dolor sit amet, consectetur adipiscing elit.
- []
- IMG_4711.jpg
- {"layout":2,"align":"center","sticky":[],"next":""}
- googletag.cmd.push(function() { googletag.display('slot-one'); });
- .hero-box {margin: 0 auto; padding: 2em;}

  The judge wrote that "[t]he orchestra" meant all of its players, and [the conductor] as well, in the sense of the law.
  ***
  The [sic] in the margin is by the first editor, who found [two pages] missing.
  [Applause]
  Image of a nation
  The photograph of the hall was filed as IMG_4711.jpg and found by chance when the archive was moved last winter.
  See [1] and [2].
  Null results
  Image:
  The choir
  [
  of the village
  ]
  sang, and nobody else.
  The letters end with "lorem ipsum", as if the writer had run out of things to say to the woman he was leaving.

  To hide the list, put the following lines between the tags of the page and load it again in the browser.
  <ul class="menu">
  <li>First</li>
  </ul>
  </div>
  {{ message }}
  null
  {% if message %}
  The template writes the message where the braces stand, and an empty line where there is none to write.

  Write [gallery ids="1,2"] where the pictures should be, said the woman who built the page of the village choir.
  [gallery ids="1,2"] is what remains of the pictures, and the choir itself has long stopped singing on Sundays.

# en
  The bridge tender retired in June and took the brass handle of the lift with him, which nobody noticed until August.
- |
  A new handle was cast from the old church bell, and since then the bridge opens with a sound like a Sunday morning.
- •
  The worker takes the oldest row and skips the ones that another worker holds, which needs two lines and no queue.

- [button link="/pricing" color="teal"]

  The bridge is drawn by the program that follows, and the rest of the page explains how the two lines came about.
  def open_bridge(handle):
      return handle.turn()
  The handle turns once, and the bridge is open.
"""
