"""Dialogue: how speech is set, tagged and parted among those who speak."""
