"""Shared by all tests: a cache of their own, and the switch that refreshes expected output."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
import time
from collections.abc import Callable

import pytest

os.environ["MTFIX_CACHE"] = tempfile.mkdtemp(prefix="mtfix-test-cache-")
atexit.register(shutil.rmtree, os.environ["MTFIX_CACHE"], ignore_errors=True)
for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
    os.environ.pop(name, None)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--refresh", action="store_true", help="write expected output from what mtfix prints now")
    parser.addoption("--soak", action="store_true", help="run the soak tests at full length")


@pytest.fixture
def refresh(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--refresh"))


@pytest.fixture
def rounds(request: pytest.FixtureRequest) -> int:
    """How many rounds a soak test does: many with --soak, few without."""
    return 200 if request.config.getoption("--soak") else 12


@pytest.fixture
def gone() -> Callable[[int], bool]:
    """Whether nobody of a group of processes is left, once the system has buried them."""

    def is_gone(group: int) -> bool:
        for _ in range(100):
            try:
                os.killpg(group, 0)
            except ProcessLookupError:
                return True
            time.sleep(0.1)
        return False

    return is_gone
