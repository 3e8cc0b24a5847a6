"""Continuity: what the story says in one place and cannot mean in another."""
