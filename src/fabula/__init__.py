"""Fabula reads a story the way a careful reader does.

>>> import fabula
>>> story = fabula.read(fabula.EXAMPLE)
>>> story.characters[0].name in story.text
True
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fabula.library import *  # noqa: F403
else:

    def __getattr__(name):
        """Load the library when something of it is first asked for.

        The command, which is a module of this package, can so be interrupted from the first moment on.
        """
        from importlib import import_module
        from importlib.util import find_spec

        library = import_module("fabula.library")
        if name in {"__all__", *library.__all__}:
            return getattr(library, name)
        if find_spec(f"fabula.{name}"):
            return import_module(f"fabula.{name}")
        raise AttributeError(f"module 'fabula' has no attribute {name!r}")

    def __dir__():
        return sorted(__getattr__("__all__"))
