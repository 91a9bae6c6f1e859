"""What stands in a text and is none of it: placeholders, messages, tags, addresses. Read, never written."""
