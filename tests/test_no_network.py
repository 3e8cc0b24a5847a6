"""Fabula reads with every door to the network closed, and so do its tests."""

import socket
import subprocess
import sys

import pytest

# Every way out that Python has raises; the attempt is also written down, in case someone catches the error.
PROGRAM = """
import sys

CLOSED = ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname", "urllib.Request")
tried = []

def closed(event, arguments):
    if event in CLOSED:
        tried.append(event)
        raise PermissionError(event)

sys.addaudithook(closed)

import socket

def refuse(*arguments, **options):
    tried.append("socket")
    raise PermissionError("the network is closed")

socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = socket.create_connection = refuse

from fabula.cli import main

code = main(["read", "--example"])
assert not tried, tried
sys.exit(code)
"""


def test_reading_needs_no_network():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "")
    assert "The Last Ferry" in done.stdout
    assert "Cast" in done.stdout


def test_the_tests_cannot_reach_out_either(network_attempts):
    with socket.socket() as door, pytest.raises(PermissionError):
        door.connect(("192.0.2.1", 80))  # an address reserved for documentation: nobody is there
    with pytest.raises(PermissionError):
        socket.getaddrinfo("fabula.invalid", 80)
    assert len(network_attempts) == 2
    network_attempts.clear()


def test_a_door_to_this_machine_stays_open():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as door:
        door.connect(server.getsockname())
