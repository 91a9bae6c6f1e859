"""Places of the world, one file for each script."""
