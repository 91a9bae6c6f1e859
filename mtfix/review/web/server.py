"""The HTTP side of the review in a browser.

Only this machine is served. Every call carries a token that is part of the link, in a header that no other site can
send; nothing is kept in cookies. Requests under another host name (DNS rebinding) or from another site are refused, and
the page may load nothing but its own files.
"""

from __future__ import annotations

import json
import secrets
import socket
import threading
import webbrowser
from collections.abc import Callable, Mapping
from contextlib import suppress
from importlib.resources import files
from typing import Any, Protocol

import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from mtfix.core.errors import MtfixError
from mtfix.review.web.ask import WrongCall

HOST = "127.0.0.1"
TOKEN = "x-mtfix-token"
_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
# The largest body of a call, in bytes: the numbers of some hundred thousand changes, or a long correction.
_LARGEST = 4_000_000


class Served(Protocol):
    """What is served: its page, and what it does when the page calls. When it is ``over``, so is the server."""

    page: str
    over: bool

    async def handle(self, name: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Do what the page asks. Raises WrongCall for what it never asks."""


def application(served: Served, token: str, codes: set[str], ended: Callable[[], None] = lambda: None) -> ASGIApp:
    """The server as an application. ``codes`` can each be exchanged for the token once; ``ended`` is called when the
    review is over."""
    parts = {part.name: part.read_bytes() for part in (files(__package__) / "page").iterdir()}

    async def page(request: Request) -> Response:
        name = request.path_params.get("name", served.page)
        if name not in parts:
            return Response(status_code=204 if name == "favicon.ico" else 404)
        return Response(parts[name], media_type=_TYPES[name[name.rfind(".") :]])

    async def call(request: Request) -> Response:
        name = request.path_params["name"]
        try:
            ask = json.loads(await _body(request))
            if not isinstance(ask, dict):
                raise WrongCall("not an object")
            if name == "open":
                return _open(ask)
            done = await served.handle(name, ask)
        except (ValueError, RecursionError, WrongCall) as error:
            return Response(f"{error}\n", 400, media_type="text/plain")
        if served.over:
            ended()
        return _json(done)

    def _open(ask: dict[str, Any]) -> Response:
        code = ask.get("code")
        if not isinstance(code, str) or code not in codes:
            return Response("this link was used before\n", 403, media_type="text/plain")
        codes.remove(code)
        return _json({"token": token})

    routes = [
        Route("/", page),
        Route("/api/{name}", call, methods=["POST"]),
        Route("/{name}", page),
    ]
    return _Guard(Starlette(routes=routes), token)


def serve(served: Served, port: int, *, browser: bool, announce: Callable[[str], None]) -> None:
    """Serve a review until it is over or the process is interrupted. Port 0 is any free one; ``announce`` gets the link.

    Raises MtfixError if the port cannot be used.
    """
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
        listening.listen(64)
    except OSError as error:
        listening.close()
        raise MtfixError(f"port {port} cannot be used: {error.strerror}; --port 0 picks a free one") from None
    link = f"http://{HOST}:{listening.getsockname()[1]}/"
    token, code = secrets.token_urlsafe(), secrets.token_urlsafe()

    def ended() -> None:
        server.should_exit = True

    server = uvicorn.Server(
        uvicorn.Config(
            application(served, token, {code}, ended),
            log_config=None, access_log=False, server_header=False, ws="none", lifespan="off", loop="asyncio",
            http="h11", timeout_graceful_shutdown=3,
        )
    )  # fmt: skip
    announce(f"{link}#{token}")
    if browser:
        # Other users can read the arguments of a browser that is started, hence the code, which is good for once only.
        threading.Thread(target=webbrowser.open, args=(f"{link}#once={code}",), daemon=True).start()
    with suppress(KeyboardInterrupt):  # the server has ended the connections before this is raised
        server.run(sockets=[listening])


class _Guard:
    """Refuses requests that are not from the page itself, and sends what browsers are to obey with each response."""

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app, self._token = app, token.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(_HEADERS)
            await send(message)

        refused = self._refused(Headers(scope=scope), scope["path"])
        app: ASGIApp = Response(f"{refused}\n", 403, media_type="text/plain") if refused else self._app
        await app(scope, receive, answer)

    def _refused(self, headers: Headers, path: str) -> str:
        """Why a request is refused; "" if it is not."""
        host = headers.get("host", "")
        if len(headers.getlist("host")) != 1 or host.partition(":")[0] not in (HOST, "localhost"):
            return "this host name is not served"
        if headers.get("origin", f"http://{host}") != f"http://{host}":
            return "requests of other sites are not served"
        if not path.startswith("/api/"):
            return ""
        if headers.get("sec-fetch-site", "same-origin") != "same-origin":
            return "requests of other sites are not served"
        if headers.get("content-type", "").partition(";")[0].strip() != "application/json":
            return "only JSON is taken"
        given = headers.get(TOKEN, "").encode()
        known = path == "/api/open" or secrets.compare_digest(given, self._token)
        return "" if known else "the token is missing or wrong: open the link that mtfix has printed"


async def _body(request: Request) -> bytes:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LARGEST:
            raise WrongCall("too long")
    return body


def _json(value: Any) -> Response:
    # Escaped, because texts of files may have lone surrogates.
    return Response(json.dumps(value, separators=(",", ":")), media_type="application/json")
