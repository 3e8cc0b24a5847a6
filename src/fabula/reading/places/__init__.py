"""Places: the words for them and how these stand, which are one place, and who is said to be where."""
