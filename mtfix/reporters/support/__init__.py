"""Code that reporters share."""
