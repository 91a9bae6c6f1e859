"""What is in a text and is no part of its wording: placeholders, messages, tags, addresses. Read, never written."""
