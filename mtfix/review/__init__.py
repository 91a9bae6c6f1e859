"""Review: a person decides on each change; the answers are kept in the project and honoured by every command."""
