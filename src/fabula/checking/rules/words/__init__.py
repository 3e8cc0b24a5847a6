"""Words: one word written where another is meant."""
