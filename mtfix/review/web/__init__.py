"""The review in a browser: ``server`` talks HTTP, ``desk`` reviews changes, with ``rows`` as the running text; ``dialogue`` asks
about what was learned."""
