"""Reading: the layers, each a function of the ones before it."""
