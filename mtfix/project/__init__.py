"""Files, configuration and runs: everything that touches the disk."""
