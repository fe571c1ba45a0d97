"""Many documents: which files there are, where their results go, and how these are written, never in part."""
