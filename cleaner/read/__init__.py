"""Text or HTML in, lines with evidence out: the only room that knows what a document is written in."""

from cleaner.read.decode import decode
from cleaner.read.recognize import looks_like_html
from cleaner.read.text import Reading, Shape, read_text

__all__ = ["Reading", "Shape", "decode", "looks_like_html", "read_text"]
