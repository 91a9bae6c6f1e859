"""What languages share: reading names, comparing sources, scripts. A language itself is a file one folder up."""
