"""The central types: text, documents, findings, errors."""
