"""Page: the story in the browser, on this machine only; it serves views and computes nothing.

The standard library's server is enough here: one writer, a handful of requests, no framework to keep up with.
"""

from fabula.page.desk import Desk
from fabula.page.one_file import one_file
from fabula.page.server import PageServer

__all__ = ["Desk", "PageServer", "one_file"]
