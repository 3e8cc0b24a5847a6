"""Callbacks: what a reading calls while it goes on."""

from __future__ import annotations

from collections.abc import Callable

from fabula.story import Story

Progress = Callable[[str, int, int], None]  # the stage, how much of it is done and how much there is
Hear = Callable[[Story], None]  # with a story of which no more is known than people and lines
