"""The weights of the speaker rules: how they are counted, and what from."""
