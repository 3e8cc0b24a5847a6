"""How much each cue counts in whom a pronoun means."""
