"""The version, in the one place that has it; the package's metadata is made of it."""

__version__ = "0.1.0"
