"""A module imports only from its own floor's package or from lower floors, and only high floors do I/O."""

from __future__ import annotations

import ast
from pathlib import Path

import mtfix

ROOT = Path(mtfix.__file__).parent
FLOORS = {
    "errors": 0, "text": 0, "model": 0,
    "languages": 1, "glossary": 1,
    "rules": 2, "formats": 2,
    "engine": 3, "suppress": 3, "proof": 3, "explain": 3, "placing": 3, "fingerprint": 3, "decisions": 3, "policy": 3, "audit": 3, "exchange": 3,
    "reporters": 4, "review": 4, "config": 4, "files": 4, "cache": 4, "packs": 4, "session": 4, "baseline": 4, "project": 4, "changed": 4, "results": 4, "processes": 4, "batch": 4,
    "cli": 5, "__init__": 5, "__main__": 6,
}  # fmt: skip
# Import these only from floor 4 on.
WORLD = {"click", "rich", "os", "pathlib", "tempfile", "subprocess", "socket", "shutil"}


def imports(path: Path) -> set[tuple[str, bool]]:
    """The modules a file imports, and whether only for type checkers."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing_only = {
        id(node)
        for test in ast.walk(tree)
        if isinstance(test, ast.If) and ast.unparse(test.test) == "TYPE_CHECKING"
        for node in ast.walk(test)
    }
    found = set()
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        found |= {(name, id(node) in typing_only) for name in names}
    return found


def unit(name: str) -> str:
    return name.split(".")[1] if "." in name else "__init__"


def test_imports_go_down() -> None:
    wrong = []
    for path in sorted(ROOT.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        if parts[0] == "_glossaries":
            continue
        own = parts[0]
        assert own in FLOORS, f"give {own} a floor"
        for name, typing_only in imports(path):
            if name.startswith("mtfix.") and unit(name) in FLOORS:
                other = unit(name)
                same_floor = FLOORS[other] == FLOORS[own] and FLOORS[own] in (0, 3, 4)
                if other != own and FLOORS[other] >= FLOORS[own] and not same_floor:
                    wrong.append(f"{'/'.join(parts)} (floor {FLOORS[own]}) imports {name} (floor {FLOORS[other]})")
            elif FLOORS[own] < 4 and name.split(".")[0] in WORLD and not typing_only:
                wrong.append(f"{'/'.join(parts)} (floor {FLOORS[own]}) imports {name}")
    assert not wrong, "\n".join(wrong)
