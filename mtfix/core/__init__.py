"""What everything else speaks of: text, documents, findings, errors."""
