"""SVG: a picture drawn by hand, with words for those who cannot see it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from xml.etree import ElementTree

from fabula.story import Scene

NAMESPACE = "http://www.w3.org/2000/svg"
FONT = "system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
INK, FAINT, PAPER = "#1f2430", "#8a90a0", "#ffffff"
# Told apart without red and green too (after Okabe and Ito 2008), darkened for thin lines on white.
COLOURS = ("#0072b2", "#b34700", "#00795a", "#a8447f", "#8a6d00", "#3a86b8", "#5b3f98", "#474747")
BUNDLED = "#8a90a0"  # for those who share a line or a place
DASHES = ("", "9 4", "2 4")  # beyond the colours, lines differ by their dashes

LEAST = 640  # pixels a picture is wide at least: room for its head
HEAD, HEADING, LINE = 26, 60, 16  # pixels above the heading, its letters, and pixels from line to line

Row = Sequence[object]
Value = str | float


class Picture:
    """An SVG being drawn; title, description and table are what screen readers read out."""

    def __init__(
        self, width: float, height: float, title: str, description: str, table: Iterable[Row]
    ) -> None:
        width = max(LEAST, width)
        self.root = ElementTree.Element(
            "svg",
            {
                "xmlns": NAMESPACE, "viewBox": f"0 0 {_number(width)} {_number(height)}", "role": "img",
                "width": _number(width), "height": _number(height), "font-family": FONT, "font-size": "12",
                "aria-labelledby": "title description",
            },
        )  # fmt: skip
        ElementTree.SubElement(self.root, "title", {"id": "title"}).text = title
        lines = [description, *("\t".join(str(cell) for cell in row) for row in table)]
        ElementTree.SubElement(self.root, "desc", {"id": "description"}).text = "\n".join(lines)
        self.draw("rect", width=width, height=height, fill=PAPER)

    def draw(
        self, shape: str, within: ElementTree.Element | None = None, **values: Value
    ) -> ElementTree.Element:
        """Add a shape; underscores in the names of its attributes stand for hyphens."""
        told = {name.replace("_", "-"): _told(value) for name, value in values.items()}
        return ElementTree.SubElement(self.root if within is None else within, shape, told)

    def head(self, heading: str, lines: Iterable[str]) -> None:
        """Write what it shows, and below it some lines that say how to read it."""
        self.write(20, HEAD, shortened(heading, HEADING), font_size=16, font_weight="bold")
        for number, line in enumerate(lines, start=1):
            self.write(20, HEAD + 2 + LINE * number, line, fill=FAINT)

    def mark_scene(self, scene: Scene, x: float, y: float, width: float, height: float) -> None:
        """Give a scene its column, which is not seen: whoever shows the picture can point to it there."""
        self.draw(
            "rect", x=x, y=y, width=width, height=height, fill="none", pointer_events="all",
            data_scene=scene.id, data_column=scene.id,
        )  # fmt: skip

    def write(self, x: float, y: float, words: str, fill: str = INK, **values: Value) -> ElementTree.Element:
        """Add words."""
        text = self.draw("text", None, x=x, y=y, fill=fill, **values)
        text.text = words
        return text

    def tip(self, shape: ElementTree.Element, words: str) -> None:
        """Give a shape the words shown when it is pointed at."""
        ElementTree.SubElement(shape, "title").text = words

    def __str__(self) -> str:
        ElementTree.indent(self.root)
        return ElementTree.tostring(self.root, encoding="unicode") + "\n"


def shortened(words: str, most: int) -> str:
    """Return words cut to so many characters, with an ellipsis where anything is cut."""
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def stroke_of(number: int) -> dict[str, str]:
    """Return colour and dashes for the line of the nth character, from 0."""
    dash = DASHES[number // len(COLOURS) % len(DASHES)]
    colour = {"stroke": COLOURS[number % len(COLOURS)]}
    return colour | ({"stroke_dasharray": dash} if dash else {})


def _told(value: Value) -> str:
    return _number(value) if isinstance(value, int | float) else str(value)


def _number(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".")
