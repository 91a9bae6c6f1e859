"""Documents checked and fixed by rules; what a project wants to hear of; what people decided. Pure."""
