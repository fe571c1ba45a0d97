"""Text (and, in a later version, HTML) in, a Page out: the only room that knows what a document is written in."""

from __future__ import annotations

import re

from cleaner.read.decode import decode
from cleaner.read.text import Reading, Shape, read_text

__all__ = ["Reading", "Shape", "decode", "looks_like_html", "read_text"]

_HTML = re.compile(r"\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?<(?:!doctype html|html|head|body)\b", re.IGNORECASE)


def looks_like_html(text: str) -> bool:
    """Whether a text is an HTML document. A text that mentions or quotes a tag is text."""
    return _HTML.match(text) is not None
