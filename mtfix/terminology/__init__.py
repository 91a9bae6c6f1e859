"""Work on glossaries: their examples run, their entries audited, other formats of them read and written."""
