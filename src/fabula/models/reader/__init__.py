"""The trained reader: one encoder over the text in windows, and a head for each question asked of it."""
