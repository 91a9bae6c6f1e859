"""Files, configuration and runs: everything that uses the disk."""
