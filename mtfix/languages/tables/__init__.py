"""Tables made by scripts of ``tests/tools`` from published data, or looked up word by word."""
