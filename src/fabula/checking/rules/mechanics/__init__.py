"""Mechanics: marks, stops, spaces and doubled words."""
