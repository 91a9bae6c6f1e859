"""The settings for editors in `examples/editors`: those of Neovim in Neovim itself."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from lsp_client import PATIENCE


@pytest.mark.skipif(shutil.which("nvim") is None, reason="Neovim is not installed (Debian: apt install neovim)")
def test_neovim_with_the_settings_of_the_examples(tmp_path: Path) -> None:
    (tmp_path / "mtfix.toml").write_text('to = "en"\n', encoding="utf-8")
    file = tmp_path / "the ferry.md"
    file.write_text("The ferry 😀 is full of of stones, Russias pride.\n", encoding="utf-8")
    here = Path(__file__).parent
    commands = tmp_path / "bin"
    commands.mkdir()
    (commands / "mtfix").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m mtfix "$@"\n', encoding="utf-8")
    (commands / "mtfix").chmod(0o755)
    environment = {
        **os.environ,
        "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}",
        "SETTINGS": str(here.parent / "examples" / "editors" / "neovim.lua"),
        "FILE": str(file),
        "XDG_STATE_HOME": str(tmp_path),
    }
    script = here / "data" / "lsp-neovim.lua"
    done = subprocess.run(
        ["nvim", "--headless", "--clean", "-n", "-c", "filetype on", "-c", f"luafile {script}"],
        cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=2 * PATIENCE,
    )  # fmt: skip
    saw = json.loads(done.stdout)
    # Neovim counts bytes.
    assert saw["opened"] == [[0, 23, 28, "doubled-word"], [0, 37, 44, "possessive"]]
    assert saw["typed"] == [*saw["opened"], [1, 11, 16, "doubled-word"]]
    assert saw["corrected"] == []
    assert file.read_text(encoding="utf-8") == (
        "The ferry 😀 is full of stones, Russia's pride.\nIt is full of ice.\n"
    )


def test_the_extension_for_vs_code_is_whole() -> None:
    folder = Path(__file__).parent.parent / "examples" / "editors" / "vscode"
    manifest = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    assert (folder / manifest["main"]).is_file()
    assert manifest["contributes"]["configuration"]["properties"]["mtfix.command"]["default"] == ["mtfix", "lsp"]
    if shutil.which("node"):
        subprocess.run(["node", "--check", str(folder / manifest["main"])], check=True, timeout=PATIENCE)
