"""Training: one folder for each set of numbers that ships with Fabula, from the data to the file."""
