"""Introductions: how who was only described, or is "I", comes by a name: they tell it, or are called it."""
