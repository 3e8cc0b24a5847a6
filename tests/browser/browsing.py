"""The page in a browser, in the words of what is on it."""

import time

PATIENCE = 60.0  # seconds: the machine may be busy
SHOWN = """
return performance.getEntriesByName("noted").length > 0 && !document.getElementById("status").textContent
"""
LINE = """
const has = (one) => one.textContent.includes(arguments[0]);
const block = [...document.querySelectorAll(".chunk > p")].find(has);
block?.scrollIntoView({block: "center"});
return block && [...block.querySelectorAll(".quote[id]")].find(has);
"""
SAID_SO = """
const so = (one) => one.textContent.includes(arguments[0]) && one.ariaLabel?.startsWith(arguments[1]);
return [...document.querySelectorAll(".quote[id]")].some(so);
"""
STATUS = "return document.getElementById('status').textContent.startsWith(arguments[0])"
TWO = (
    "“Is the boat in?” asked Ada Brook.\n\n“Not yet,” said Joost Vane.\n\n"
    "“Then we wait,” said Ada Brook.\n\n“We always wait,” said Joost Vane.\n"
)


class Page:
    """What a test says to the page, in the words of what is on it."""

    def __init__(self, browser):
        self.browser = browser

    def open(self, address):
        self.browser.get(address)
        self.until(SHOWN)
        return self

    def run(self, script, *arguments):
        return self.browser.execute_script(script, *arguments)

    def until(self, script, *arguments):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = self.run(script, *arguments)
            if found:
                return found
            time.sleep(0.05)
        told = self.run("return document.getElementById('status').textContent")
        raise AssertionError(f"never came: {script}; the page says {told!r}")

    def press(self, *keys):
        for key in keys:
            self.browser.switch_to.active_element.send_keys(key)

    def line(self, words):
        """The first quote that has these words, brought into view."""
        return self.until(LINE, words)

    def says(self, words):
        return self.line(words).get_attribute("aria-label")

    def until_says(self, words, told):
        """Wait until the quote that has these words is called so."""
        self.until(SAID_SO, words, told)

    def complaints(self):
        return [entry["message"] for entry in self.browser.get_log("browser") if entry["level"] == "SEVERE"]
