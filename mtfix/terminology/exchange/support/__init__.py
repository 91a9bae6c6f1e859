"""What the exchange formats share."""
