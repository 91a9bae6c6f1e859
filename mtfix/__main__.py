"""The console script: ``mtfix`` and ``python -m mtfix``."""

from __future__ import annotations

import os
import sys

if __name__ == "__main__" and not sys.flags.safe_path and sys.path[0] != os.path.dirname(os.path.dirname(__file__)):
    # `python -m` imports from the current folder first; what is linted there must never run.
    del sys.path[0]


def main() -> None:
    """Run the command line."""
    from mtfix.cli import main as command

    command()


if __name__ == "__main__":
    main()
