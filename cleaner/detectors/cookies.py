"""Cookie and privacy notices: consent banners, their buttons, and the sentences about tracking that go with them.

Why it goes: it is the site talking to the visitor's browser, repeated on every page, and the most frequent foreign
matter in text scraped from European sites.

What stays: an article about cookies, consent or data protection, and a quotation of such a banner in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.document import Finding, Page
from cleaner.phrases import Hits, notices

PHRASES = {
    "en": """
        we use cookies
        this site uses cookies
        this website uses cookies
        our use of cookies
        the use of cookies
        use of * cookies
        by continuing to * you agree
        by continuing to browse
        change your cookie settings
        ^accept all cookies$
        ^accept cookies$
        ^accept all$
        ^cookie settings$
        ~privacy policy
        ~terms of use
        ~cookie policy
    """,
}


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every line that says one of the phrases, weighed by how much of the line they are."""
    yield from notices(hits)


EXAMPLES = """
# en
- By continuing to browse our site you agree to our use of cookies, revised Privacy Policy and Terms of Use.
- Accept all cookies
  The ministers met on Wednesday in Paris and voiced support for the plan, which still has to pass parliament.

  The regulator fined the company because its banner said "We use cookies" and offered no way to refuse them at all.
"""
