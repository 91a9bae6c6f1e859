"""Rule kinds, one file each; the rules themselves are data in ``glossaries/``."""
