"""Learning glossary entries from corrections."""
