"""A client of `mtfix lsp` for tests, over standard input and output."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

# Seconds to wait for the server.
PATIENCE = 30


class Client:
    """A session with a server. Requests of the server are answered with null."""

    def __init__(self, root: Path, *args: str, encodings: tuple[str, ...] = (), capabilities: Any = None) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "mtfix", "lsp", *args],
            cwd=root,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        assert self.process.stderr is not None
        self._in: BinaryIO = self.process.stdin  # type: ignore[assignment]
        self._out: BinaryIO = self.process.stdout  # type: ignore[assignment]
        self._replies: queue.Queue[dict[str, Any]] = queue.Queue()
        self._published: queue.Queue[dict[str, Any]] = queue.Queue()
        self.shown: list[str] = []  # window/showMessage
        self.asked: list[dict[str, Any]] = []  # requests of the server
        self.complained = b""  # what the server wrote on standard error
        self._number = 0
        self._versions: dict[str, int] = {}
        self._texts: dict[str, str] = {}
        for target in (self._listen, self._overhear):
            threading.Thread(target=target, daemon=True).start()
        asked: dict[str, Any] = {
            "general": {"positionEncodings": list(encodings)} if encodings else {},
            "textDocument": {"hover": {"contentFormat": ["markdown", "plaintext"]}},
            "workspace": {"workspaceEdit": {"documentChanges": True}, "applyEdit": True},
        }
        asked.update(capabilities or {})
        self.server = self.request(
            "initialize", {"processId": os.getpid(), "rootUri": root.as_uri(), "capabilities": asked}
        )
        self.notify("initialized", {})

    # Messages

    def send(self, message: dict[str, Any]) -> None:
        self.send_raw(json.dumps({"jsonrpc": "2.0", **message}).encode())

    def send_raw(self, body: bytes) -> None:
        self._in.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._in.flush()

    def notify(self, method: str, params: Any) -> None:
        self.send({"method": method, "params": params})

    def request(self, method: str, params: Any) -> Any:
        self._number += 1
        self.send({"id": self._number, "method": method, "params": params})
        reply = self._replies.get(timeout=PATIENCE)
        assert reply, f"the server is gone: {self.complained.decode()}"
        assert reply["id"] == self._number, reply
        if "error" in reply:
            raise RuntimeError(reply["error"]["message"])
        return reply["result"]

    def _listen(self) -> None:
        while header := self._out.readline():
            size = 0
            while header.strip():
                name, _, value = header.partition(b":")
                size = int(value) if name.lower() == b"content-length" else size
                header = self._out.readline()
            message = json.loads(self._out.read(size))
            method = message.get("method")
            if method is None:
                self._replies.put(message)
            elif "id" in message:
                self.asked.append(message)
                result = {"applied": True} if method == "workspace/applyEdit" else None
                self.send({"id": message["id"], "result": result})
            elif method == "textDocument/publishDiagnostics":
                self._published.put(message["params"])
            elif method == "window/showMessage":
                self.shown.append(message["params"]["message"])
        self._replies.put({})

    def _overhear(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.complained += line

    # Documents

    def open(self, path: Path | str, text: str | None = None, language: str = "plaintext") -> str:
        """Open a file, with other text than on the disk if given. Returns the URI."""
        uri = path.as_uri() if isinstance(path, Path) else path
        if text is None:
            assert isinstance(path, Path)
            with path.open(encoding="utf-8", newline="") as file:
                text = file.read()
        self._versions[uri], self._texts[uri] = 1, text
        item = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": item})
        return uri

    def change(self, uri: str, *changes: tuple[tuple[int, int], tuple[int, int], str] | str) -> None:
        """Edit a document. Each edit applies to the result of those before it; a text alone replaces everything."""
        self._versions[uri] += 1
        told: list[dict[str, Any]] = []
        for change in changes:
            if isinstance(change, str):
                told.append({"text": change})
            else:
                (line, character), (end_line, end_character), new = change
                span = {
                    "start": {"line": line, "character": character},
                    "end": {"line": end_line, "character": end_character},
                }
                told.append({"range": span, "text": new})
        document = {"uri": uri, "version": self._versions[uri]}
        self.notify("textDocument/didChange", {"textDocument": document, "contentChanges": told})

    def published(self, uri: str) -> list[dict[str, Any]]:
        """Wait for any diagnostics of the current version."""
        return self._until(uri, None)

    def wait(self, uri: str, *codes: str) -> list[dict[str, Any]]:
        """Wait for diagnostics of the current version with these rules, in the order of the text."""
        return self._until(uri, list(codes))

    def _until(self, uri: str, codes: list[str] | None) -> list[dict[str, Any]]:
        seen: list[dict[str, Any]] | None = None
        while True:
            try:
                found = self._published.get(timeout=PATIENCE)
            except queue.Empty:
                raise AssertionError(f"waited for {codes}, seen {seen}; {self.complained.decode()}") from None
            if found["uri"] == uri and found["version"] == self._versions[uri]:
                seen = sorted(found["diagnostics"], key=lambda each: list(each["range"]["start"].values()))
                if codes is None or rules(seen) == codes:
                    return seen

    def hover(self, uri: str, line: int, character: int) -> str:
        """The text of the hover at a position, "" if there is none."""
        place = {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}
        found = self.request("textDocument/hover", place)
        return found["contents"]["value"] if found else ""

    def actions(self, uri: str, span: dict[str, Any], *only: str) -> dict[str, dict[str, Any]]:
        """The code actions for a range, by title."""
        context: dict[str, Any] = {"diagnostics": [], **({"only": list(only)} if only else {})}
        params = {"textDocument": {"uri": uri}, "range": span, "context": context}
        return {action["title"]: action for action in self.request("textDocument/codeAction", params) or ()}

    def run(self, action: dict[str, Any]) -> None:
        """Run the command of a code action."""
        self.request("workspace/executeCommand", action["command"])

    def end(self) -> int:
        """Shut the server down. Returns its exit code."""
        self.request("shutdown", None)
        self.send({"method": "exit"})
        return self.process.wait(PATIENCE)


def rules(diagnostics: list[dict[str, Any]]) -> list[str]:
    """The rules of diagnostics; "" for the reason why a file is not checked."""
    return [each.get("code", "") for each in diagnostics]


@contextmanager
def client(root: Path, *args: str, **options: Any) -> Iterator[Client]:
    """A session that is shut down at the end, and killed if a test fails."""
    made = Client(root, *args, **options)
    try:
        yield made
        assert made.end() == 0
    finally:
        if made.process.poll() is None:
            made.process.kill()
            made.process.wait()
