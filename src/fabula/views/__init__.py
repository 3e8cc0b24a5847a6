"""The ways out: each view shows a Story and decides nothing about it."""
