"""Song texts for mtfix: one of everything that a plug-in can add."""
