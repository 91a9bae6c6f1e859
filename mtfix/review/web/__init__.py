"""The review in a browser: ``server`` talks HTTP, ``desk`` answers, ``rows`` is the running text."""
