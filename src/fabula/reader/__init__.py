"""Reader: the story in the browser, on this machine only; it serves views and computes nothing.

The standard library's server is enough here: one writer, a handful of requests, no framework to keep up with.
"""

from fabula.reader.desk import Desk
from fabula.reader.one_file import one_file
from fabula.reader.server import ReaderServer

__all__ = ["Desk", "ReaderServer", "one_file"]
