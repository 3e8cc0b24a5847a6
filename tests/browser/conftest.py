"""A real browser without a window, and the page in a process of its own, as a user runs it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from fabula import EXAMPLE
from tests.browser.browsing import Page

ROOT = Path(__file__).parent.parent.parent
FLAGS = (
    "headless=new", "no-sandbox", "disable-dev-shm-usage", "disable-gpu", "window-size=1400,1000",
    "disable-background-networking", "disable-component-update", "no-first-run",
)  # fmt: skip
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def browser():
    """Chromium, driven by selenium; the tests are skipped where either is not installed."""
    selenium = pytest.importorskip("selenium", reason="selenium is not installed: pip install '.[browser]'")
    binary = next(filter(None, map(shutil.which, BROWSERS)), None)
    driver = shutil.which("chromedriver")
    if binary is None or driver is None:
        pytest.skip("no chromium and chromedriver here: apt-get install chromium chromium-driver")
    assert selenium
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = binary
    for flag in FLAGS:
        options.add_argument(f"--{flag}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    browser.set_script_timeout(60)
    yield browser
    browser.quit()


@pytest.fixture(scope="session")
def reader(browser):
    """Start ``fabula open`` with some arguments and return the address it prints, and how to end it."""
    running = []

    def start(*arguments):
        process = subprocess.Popen(
            [sys.executable, "-m", "fabula", "open", *arguments, "--no-browser", "--rules-only"],
            stdout=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        )  # fmt: skip
        running.append(process)
        return process.stdout.readline().strip()

    yield start
    for process in running:
        process.terminate()
        process.wait(10)
        process.stdout.close()


@pytest.fixture
def story_file(tmp_path):
    """The story that ships, where it may be written to."""
    return Path(shutil.copy(EXAMPLE, tmp_path))


@pytest.fixture
def page(browser):
    page = Page(browser)
    page.complaints()  # those of the test before
    yield page
    assert page.complaints() == []


@pytest.fixture(scope="module")
def example(reader):
    return reader("--example")
