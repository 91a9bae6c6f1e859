"""The version, from which the metadata of the package are made."""

__version__ = "0.1.0"
