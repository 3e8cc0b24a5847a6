"""The weights of what is going on: where scenes begin, who is in them, where they are."""
