"""``python -m fabula``: the same as the command ``fabula``."""

import sys

from fabula.cli import main

sys.exit(main())
