"""Server: the page and what it asks for, on loopback, to whoever knows the token.

``GET /?token=T`` keeps the token in a cookie and goes to ``/``; everything else asks for the cookie. No path
becomes a file's name: what can be asked for is in the tables below.
"""

from __future__ import annotations

import json
import socketserver
from collections.abc import Callable, Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

from fabula.errors import FabulaError
from fabula.page.assets import PAGE, all_assets, type_of
from fabula.page.desk import Desk, State
from fabula.page.gate import HEADERS, HOST, Gate

MOST = 64 * 1024  # bytes of a request's body: a question or a correction is far shorter
PULSE = 15.0  # seconds after which an idle stream of events says that it is still there
JSON = "application/json; charset=utf-8"
CLOSED = (
    "<!doctype html><html lang=en><title>Fabula</title><h1>Closed</h1><p>{}</p>"
    "<p>Open the address that <code>fabula open</code> prints, with its token.</p>"
)


class PageServer(ThreadingHTTPServer):
    """The server of one desk; it listens once it is made, and answers while ``serve_forever`` runs."""

    daemon_threads = True
    block_on_close = False  # an open page keeps its stream of events open

    def __init__(self, desk: Desk, port: int = 0, token: str | None = None) -> None:
        super().__init__((HOST, port), _Handler)
        self.desk = desk
        self.gate = Gate(self.server_address[1], token)

    def server_bind(self) -> None:
        """Bind, without asking any name server for the name of this machine."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    def handle_error(self, request: object, client_address: object) -> None:
        """Keep quiet: the browser went away in the middle of an answer."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "fabula", ""
    timeout = 60  # seconds for a request to come in whole

    @property
    def desk(self) -> Desk:
        return cast(PageServer, self.server).desk

    @property
    def gate(self) -> Gate:
        return cast(PageServer, self.server).gate

    def do_GET(self) -> None:
        """Answer what only looks."""
        self._answer(changes=False)

    def do_POST(self) -> None:
        """Answer what asks or changes something."""
        self._answer(changes=True)

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing: the addresses hold the token."""

    def _answer(self, changes: bool) -> None:
        body = self._body() if changes else b""
        headers = cast(Mapping[str, str], self.headers)
        refusal = self.gate.refusal(headers, changes)
        if refusal is not None:
            return self._refuse(HTTPStatus.FORBIDDEN, refusal)
        address = urlsplit(self.path)
        query = {name: values[-1] for name, values in parse_qs(address.query).items()}
        if not changes and address.path == "/" and self.gate.admits(query.get("token", "")):
            return self._send(HTTPStatus.SEE_OTHER, "text/plain", b"", {
                "Location": "/", "Set-Cookie": self.gate.cookie,
            })  # fmt: skip
        if not self.gate.remembers(headers):
            return self._refuse(HTTPStatus.FORBIDDEN, "The page is opened with its token.")
        if changes:
            return self._change(address.path, body)
        return self._look(address.path, query)

    def _look(self, path: str, query: Mapping[str, str]) -> None:
        name = PAGE if path == "/" else path.removeprefix("/page/")
        if path == "/api/story":
            self._send(HTTPStatus.OK, JSON, self.desk.reading.page)
        elif path == "/api/notes":
            self._try(self.desk.notes)
        elif path == "/api/corrections":
            self._try(lambda: json.dumps(self.desk.corrections()).encode())
        elif path == "/api/corrections/without":
            self._try(lambda: self.desk.without(int(query.get("index", ""))))
        elif path == "/api/events":
            self._stream()
        elif path.startswith("/api/charts/"):
            chart = path.removeprefix("/api/charts/")
            order, kind = query.get("order", "narrative"), query.get("kind", "conversation")
            numbers = {name: query[name] for name in ("until", "most") if name in query}
            self._try(
                lambda: self.desk.chart(
                    chart, order, kind, **{name: int(value) for name, value in numbers.items()}
                ).encode(),
                type_of("chart.svg"),
            )
        elif (path == "/" or path.startswith("/page/")) and name in all_assets():
            self._send(HTTPStatus.OK, type_of(name), all_assets()[name])
        else:
            self._refuse(HTTPStatus.NOT_FOUND, "There is no such page.")

    def _change(self, path: str, body: bytes) -> None:
        actions: Mapping[str, Callable[[Mapping[str, Any]], Any]] = {
            "/api/ask": lambda told: self.desk.ask(str(told["question"]), told.get("until")),
            "/api/silences": lambda told: self.desk.silence(
                str(told["rule"]), int(told["start"]), int(told["end"]), str(told.get("reason", ""))
            ),
            "/api/corrections": self.desk.correct,
            "/api/corrections/undo": lambda told: self.desk.undo(int(told.get("index", -1))),
        }
        if path not in actions:
            return self._refuse(HTTPStatus.NOT_FOUND, "There is no such page.")
        if self.headers.get("Content-Type", "").partition(";")[0].strip() != "application/json":
            return self._refuse(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "Send JSON.")
        try:
            told = json.loads(body)
            if not isinstance(told, dict):
                raise ValueError
        except ValueError:
            return self._refuse(HTTPStatus.BAD_REQUEST, "Send JSON.")
        return self._try(lambda: json.dumps(actions[path](told)).encode())

    def _try(self, work: Callable[[], bytes], form: str = JSON) -> None:
        """Send what the work gives, or in one line why it cannot be done."""
        try:
            answer = work()
        except FabulaError as error:
            return self._refuse(HTTPStatus.UNPROCESSABLE_ENTITY, str(error))
        except (KeyError, TypeError, ValueError):
            return self._refuse(HTTPStatus.BAD_REQUEST, "Something is missing in what was sent.")
        return self._send(HTTPStatus.OK, form, answer)

    def _stream(self) -> None:
        """Send the state whenever it changes, as server-sent events, until the page is closed.

        What is saved and not yet read goes before it, and so does who says what while the rest is being read:
        the page has nothing to ask for then, while the reading keeps the machine busy.
        """
        self.send_response(HTTPStatus.OK)
        self._send_headers("text/event-stream", {"Connection": "close"})
        self.close_connection = True
        known = State()
        while True:
            state = self.desk.wait(known, PULSE)
            if state.unread != known.unread:
                self.wfile.write(b"event: unread\ndata: " + self.desk.unread() + b"\n\n")
            if state.heard != known.heard:
                self.wfile.write(b"event: heard\ndata: " + self.desk.heard() + b"\n\n")
            self.wfile.write(b": still here\n\n" if state == known else f"data: {state.json()}\n\n".encode())
            self.wfile.flush()
            known = state

    def _body(self) -> bytes:
        """Return the body of the request, b"" for one that is too long, after which nothing more is read."""
        size = self.headers.get("Content-Length", "")
        if size.isdecimal() and int(size) <= MOST:
            return self.rfile.read(int(size))
        self.close_connection = True
        return b""

    def _refuse(self, status: HTTPStatus, why: str) -> None:
        if self.path.startswith("/api/"):
            self._send(status, JSON, json.dumps({"error": why}).encode())
        else:
            self._send(status, type_of(PAGE), CLOSED.format(why).encode())

    def _send(
        self, status: HTTPStatus, form: str, content: bytes, more: Mapping[str, str] | None = None
    ) -> None:
        self.send_response(status)
        self._send_headers(form, {"Content-Length": str(len(content)), **(more or {})})
        self.wfile.write(content)

    def _send_headers(self, form: str, more: Mapping[str, str]) -> None:
        for name, value in ({"Content-Type": form} | dict(HEADERS) | dict(more)).items():
            self.send_header(name, value)
        self.end_headers()
