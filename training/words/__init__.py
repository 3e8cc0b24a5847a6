"""Word lists derived from other people's: places and feelings from WordNet, valence from VADER."""
