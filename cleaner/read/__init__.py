"""Text (and, in a later version, HTML) in, a Page out: the only room that knows what a document is written in."""

from cleaner.read.decode import decode
from cleaner.read.recognize import looks_like_html
from cleaner.read.text import Shape, read_text

__all__ = ["Shape", "decode", "looks_like_html", "read_text"]
