"""The console script: ``mtfix`` and ``python -m mtfix``."""

from __future__ import annotations

import gc
import os
import sys

if __name__ == "__main__" and not sys.flags.safe_path and sys.path[0] != os.path.dirname(os.path.dirname(__file__)):
    # `python -m` imports from the current folder first; what is linted there must never run.
    del sys.path[0]


# How often Python looks for cycles. Findings are many and form none: with the default of 700 objects, that takes a tenth
# of a run over a text that is full of findings (`python tests/bench.py - small`), and as much of the start.
COLLECTED = (50_000, 20, 20)


def main() -> None:
    """Run the command line."""
    gc.set_threshold(*COLLECTED)
    from mtfix.cli import main as command

    try:
        command()
    finally:
        gc.freeze()  # on its way out, the interpreter would look for cycles in all that it has loaded


if __name__ == "__main__":
    main()
