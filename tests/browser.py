"""A real Chromium without a window, for the tests of the review in a browser."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
needs_chromium = pytest.mark.skipif(not CHROMIUM, reason="needs Chromium: apt-get install chromium")
_FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip


@contextmanager
def chromium() -> Iterator[Any]:
    """A browser of its own, in which ``Page`` opens pages."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright, closing(launched(playwright.chromium)) as browser:
        yield browser


def launched(kind: Any) -> Any:
    """One more browser, where ``kind`` is that of another."""
    return kind.launch(executable_path=CHROMIUM, args=list(_FLAGS))


class Page:
    """A tab with its own storage, or another tab of ``beside``. Everything it requests, and each error, is recorded.
    ``before`` is a script that runs before those of the page."""

    def __init__(
        self,
        browser: Any,
        link: str,
        *,
        beside: Page | None = None,
        width: int = 1280,
        height: int = 800,
        dark: bool = False,
        before: str = "",
    ) -> None:
        self.context = beside.context if beside else browser.new_context(
            viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light"
        )  # fmt: skip
        self.page = self.context.new_page()
        self.page.set_default_timeout(20_000)
        if before:
            self.page.add_init_script(before)
        self.requests: list[str] = []
        self.errors: list[str] = []
        self.answers: list[
            tuple[dict[str, Any], dict[str, Any]]
        ] = []  # those that were acknowledged, with what was asked
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda message: message.type == "error" and self.errors.append(message.text))
        self.page.goto(link)
        self.page.wait_for_selector("#card[aria-busy=false]")

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def click(self, label: str) -> None:
        """Click on a button, by its label."""
        self.page.get_by_role("button", name=label).click()

    def until(self, wanted: str, where: str = "body") -> None:
        """Wait until an element contains a text."""
        self.page.wait_for_function(
            "([where, text]) => document.querySelector(where)?.innerText.replace(/\\s+/g, ' ').includes(text)",
            arg=[where, wanted],
        )

    def at(self, number: int, total: int) -> None:
        """Wait until a change is shown, by its position: in the card, the list and the text."""
        self.until(f"Change {number:,} of {total:,} ", "#where")
        self.page.wait_for_selector("#card[aria-busy=false]")

    def text(self, where: str) -> str:
        return " ".join(self.page.inner_text(where).split())
