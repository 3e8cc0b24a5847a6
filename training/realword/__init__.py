"""Training of the model of words taken for one another (src/fabula/models/confusions.py)."""
