"""The trained reader: how its weights are made."""
