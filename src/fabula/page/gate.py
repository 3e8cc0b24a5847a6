"""Gate: which requests come in, and what the browser is told to keep out.

The server listens on loopback only, but every page in the browser and every user of the machine can reach
it there. So a request has to bring a secret, kept in a cookie that other sites' pages cannot send; to a name
of our own as ``Host`` (another site could point its own name at us: DNS rebinding); and, where the browser
says where a request comes from, from ourselves.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie

HOST = "127.0.0.1"
NAMES = (HOST, "localhost")
POLICY = "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'"
HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class Gate:
    """The secret of one server, which listens on ``port``."""

    def __init__(self, port: int, token: str | None = None) -> None:
        self.port = port
        self._token = token or secrets.token_urlsafe(32)
        self._ticket = secrets.token_urlsafe(32)

    @property
    def address(self) -> str:
        """The address to open, with the token, which the server asks for once."""
        return f"http://{HOST}:{self.port}/?token={self._token}"

    @property
    def address_once(self) -> str:
        """An address that opens once: a browser is started with it, and others may see how it was started."""
        return f"http://{HOST}:{self.port}/?token={self._ticket}"

    @property
    def cookie(self) -> str:
        """The header that has the browser keep the token, for this server's own pages alone."""
        return f"{self._cookie_name}={self._token}; Path=/; HttpOnly; SameSite=Strict"

    def refusal(self, headers: Mapping[str, str], changes: bool) -> str | None:
        """Return why a request by these headers must not come in, or None.

        One that ``changes`` anything has more to show. The token is for ``knows`` and ``remembers``.
        """
        if headers.get("Host", "") not in {f"{name}:{self.port}" for name in NAMES}:
            return "This is not the address of the page."
        origin = headers.get("Origin")
        ours = {f"http://{name}:{self.port}" for name in NAMES}
        if origin is not None and origin not in ours:
            return "Another page asked for this."
        if headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin"):
            return "Another page asked for this."
        if changes and origin is None:
            return "Only the page itself may change anything."
        return None

    def knows(self, token: str) -> bool:
        """Say whether this is the token."""
        return hmac.compare_digest(token.encode(), self._token.encode())

    def admits(self, token: str) -> bool:
        """Say whether this opens the door: the token does, and the ticket, which is spent by that."""
        if hmac.compare_digest(token.encode(), self._ticket.encode()):
            self._ticket = secrets.token_urlsafe(32)
            return True
        return self.knows(token)

    def remembers(self, headers: Mapping[str, str]) -> bool:
        """Say whether the request brings the token in its cookie."""
        try:
            kept = SimpleCookie(headers.get("Cookie", "")).get(self._cookie_name)
        except CookieError:
            return False
        return kept is not None and self.knows(kept.value)

    @property
    def _cookie_name(self) -> str:
        return f"fabula-{self.port}"  # a cookie does not tell ports apart
