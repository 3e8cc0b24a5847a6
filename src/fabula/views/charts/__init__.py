"""Charts: pictures of a story, as SVG with a title, a description and the data they show."""

from __future__ import annotations

from fabula.views.charts.arcs import draw_arcs
from fabula.views.charts.matrix import draw_matrix
from fabula.views.charts.network import draw_network
from fabula.views.charts.storyline import draw_storyline
from fabula.views.charts.timeline import draw_timeline

__all__ = ["draw_arcs", "draw_matrix", "draw_network", "draw_storyline", "draw_timeline"]
