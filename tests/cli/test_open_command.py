"""``fabula open``: what it prints, where it listens, and how it ends."""

import socket

import pytest

import fabula.api
from fabula import EXAMPLE
from fabula.cli import main
from fabula.page import PageServer


@pytest.fixture
def opened(monkeypatch, allotment):
    """Run the command with a story that is read already and a server that is interrupted at once."""
    seen = {"read": []}

    class Rereader:
        def __init__(self, path, **options):
            seen["read"].append((path, options))

        def load(self):  # as the watch does when the copy of the shipped story is gone
            return allotment.manuscript

        def read(self, manuscript=None, corrections=None, progress=None):
            return allotment

    def serve_forever(server, poll_interval=0.5):
        seen["server"] = server
        raise KeyboardInterrupt

    monkeypatch.setattr(fabula.api, "Rereader", Rereader)
    monkeypatch.setattr(PageServer, "serve_forever", serve_forever)
    return seen


def test_without_a_browser_it_prints_the_address_and_nothing_else(opened, tmp_path, capfd):
    story = tmp_path / "allotment.txt"
    story.write_text("A story.")
    assert main(["open", str(story), "--no-browser"]) == 0
    out, err = capfd.readouterr()
    assert out == f"{opened['server'].gate.address}\n"
    assert out.startswith("http://127.0.0.1:") and "?token=" in out
    assert err == ""


def test_it_opens_the_browser(opened, monkeypatch, capfd):
    addresses = []
    monkeypatch.setattr("webbrowser.open", lambda address: addresses.append(address) or True)
    assert main(["open", "-"]) == 0
    assert addresses == [opened["server"].gate.address_once]
    assert capfd.readouterr().out == ""


def test_where_there_is_no_browser_it_prints_the_address(opened, monkeypatch, capfd):
    monkeypatch.setattr("webbrowser.open", lambda address: False)
    assert main(["open", "-"]) == 0
    assert "?token=" in capfd.readouterr().out


def test_the_shipped_story_is_corrected_in_a_copy(opened, capfd):
    assert main(["open", "--example", "--no-browser"]) == 0
    ((path, _),) = opened["read"]
    assert path.name == EXAMPLE.name and path != EXAMPLE
    assert not path.exists()  # gone with the reader


def test_a_taken_port_is_told_in_one_line(opened, capfd):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        assert main(["open", "-", "--no-browser", "--port", str(other.getsockname()[1])]) == 2
    out, err = capfd.readouterr()
    assert out == "" and err.count("\n") == 1 and "--port" in err
