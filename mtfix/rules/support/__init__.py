"""What rule kinds share."""
