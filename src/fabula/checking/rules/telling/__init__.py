"""Telling: tense, person, whose head we are in, whom a pronoun means, and words that come back too soon."""
