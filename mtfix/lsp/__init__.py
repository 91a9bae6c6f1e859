"""The language server, which shows findings in an editor as the user types."""
