"""Review: a person decides on each change. Answers are saved in the project, and every command respects them."""
