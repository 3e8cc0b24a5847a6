"""The yardstick: one scorer a task, one command that prints the table (``python -m evaluation``)."""
