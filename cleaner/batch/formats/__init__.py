"""The formats of corpora, one per file; found by name or content."""
