"""The console script: ``mtfix`` and ``python -m mtfix``."""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
    from mtfix.cli import main as command

    command()


if __name__ == "__main__":
    main()
