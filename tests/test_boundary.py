"""What is linted may be the work of strangers: it can make mtfix neither run anything, nor read or write anything outside.

Each attack is a repository that lies beside a private file. Whatever the command does, no word of that file may show, and
nothing outside the repository may change.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from forks import code_of, start, warm

SECRET = "hunter2 correct-horse"
# A text with a fault and the secret: what is read as a text, a glossary, a baseline or a decision would show it.
PRIVATE = f"{SECRET} the the {SECRET}\n"
FAULTY = "They signed the the treaty.\n"
EVERY = [
    "lint .", "lint a.txt", "lint --output-format json .", "lint --project .", "fix .", "fix --unsafe a.txt", "diff .", "report --html r.html .",
    "config a.txt", "explain a.txt:1", "rules", "decisions list", "decisions prune", "review --apply .", "clean c.tsv --output o.tsv --jobs 1",
    "glossary check terms.yml", "glossary test terms.yml", "glossary stats terms.yml", "glossary sort terms.yml", "init .",
]  # fmt: skip


class House:
    """A private file, and a repository beside it."""

    def __init__(self, root: Path) -> None:
        self.root, self.repository = root, root / "repository"
        self.private = root / "private.txt"
        self.private.write_text(PRIVATE)
        for name, text in {
            "a.txt": FAULTY,
            "c.tsv": "Das Haus.\tThe the house.\n",
            "terms.yml": "terms:\n  - {term: a, wrong: [bb]}\n",
        }.items():
            self.put(name, text)
        (self.repository / ".git").mkdir()

    def put(self, name: str, text: str) -> None:
        path = self.repository / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def link(self, name: str, to: str | Path = "") -> None:
        path = self.repository / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file():
            path.unlink()
        path.symlink_to(to or self.private)

    def outside(self) -> dict[str, bytes]:
        found = {}
        for folder, folders, names in os.walk(self.root):
            folders[:] = [
                name for name in folders if Path(folder, name) not in (self.repository, self.root / "cache")
            ]
            found |= {os.path.join(folder, name): Path(folder, name).read_bytes() for name in names}
        return found

    def run(self, *arguments: str) -> str:
        """Run a command there. Nothing leaks, and nothing outside changes. What it said on standard error."""
        before = self.outside()
        code = code_of(start(self.repository, *arguments, out=str(self.root / "out"), err=str(self.root / "err")))
        return self.judge(before, code, arguments)

    def judge(self, before: dict[str, bytes], code: int, arguments: tuple[str, ...]) -> str:
        said, shown = ((self.root / name).read_text(errors="replace") for name in ("err", "out"))
        (self.root / "err").unlink()
        (self.root / "out").unlink()
        assert self.outside() == before, arguments
        assert code in (0, 1, 2), (arguments, said)
        inside = [path for path in self.repository.rglob("*") if path.is_file() and not path.is_symlink()]
        for text in (said, shown, *(path.read_text(errors="replace") for path in inside)):
            assert "hunter2" not in text, (arguments, text)
        return said


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def toml(line: str) -> Callable[[House], None]:
    return lambda house: house.put("mtfix.toml", f'to = "en"\npacks = false\n{line}\n')


def links(*names: str) -> Callable[[House], None]:
    return lambda house: [house.link(name) for name in names] and None


def both(*attacks: Callable[[House], None]) -> Callable[[House], None]:
    return lambda house: [attack(house) for attack in attacks] and None


ATTACKS: dict[str, Callable[[House], None]] = {
    "a glossary by its path": lambda house: toml(f'glossaries = ["{house.private}"]')(house),
    "a glossary above": toml('glossaries = ["../private.txt"]'),
    "a glossary without its suffix, as a pack": both(lambda house: (house.root / "pack.yml").write_text(PRIVATE) and None,
                                                     lambda house: toml(f'glossaries = ["{house.root}/pack"]')(house)),
    "a glossary behind a link": both(links("link.yml"), toml('glossaries = ["link.yml"]')),
    "a glossary in a folder behind a link": both(lambda house: (house.root / "x.yml").write_text(PRIVATE) and None,
                                                lambda house: house.link("folder", house.root), toml('glossaries = ["folder"]')),
    "a link in a folder of glossaries": both(links("glossaries/link.yml"), toml('glossaries = ["glossaries"]')),
    "a chain of links": both(links("one.yml"), lambda house: house.link("two.yml", "one.yml"), toml('glossaries = ["two.yml"]')),
    "a source above": toml('[[pairs]]\ntarget = "a.txt"\nsource = "../private.txt"'),
    "a source by a pattern": toml('[[pairs]]\ntarget = "{name}.txt"\nsource = "../private.txt"'),
    "a source by its path": lambda house: toml(f'[[pairs]]\ntarget = "a.txt"\nsource = "{house.private}"')(house),
    "a source behind a link": both(links("zh.txt"), toml('[[pairs]]\ntarget = "a.txt"\nsource = "zh.txt"')),
    "a configuration behind a link": links("mtfix.toml"),
    "a pyproject.toml behind a link": both(lambda house: house.private.write_text(f"[tool.mtfix]\n{SECRET.split()[0]} = 1\n") and None, links("pyproject.toml")),
    "decisions behind a link": links(".mtfix/decisions.jsonl"),
    "a folder of decisions behind a link": both(lambda house: (house.root / "decisions.jsonl").write_text(PRIVATE) and None, lambda house: house.link(".mtfix", house.root)),
    "texts behind links": links("b.txt", "docs/b.md", "d.po"),
    "a folder of texts behind a link": lambda house: house.link("docs", house.root),
    "patterns behind a link": links(".gitignore"),
    "a glossary of the project behind a link": both(links("terms.yml"), toml('glossaries = ["terms.yml"]')),
    "outputs behind links": links("r.html", "o.tsv.part", "o.tsv.checkpoint", "o.tsv"),
    "an include of everything": toml('include = ["../**", "/**", "**"]'),
    "a plug-in named in the configuration": toml('glossaries = ["os"]\nformat = "os"'),
    "YAML that makes objects": both(lambda house: house.put("terms.yml", f'terms: !!python/object/apply:os.system ["touch {house.root}/ran"]\n'),
                                    toml('glossaries = ["terms.yml"]')),
}  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def _loaded(tmp_path_factory: pytest.TempPathFactory) -> None:
    warm(House(tmp_path_factory.mktemp("whole")).repository, *(command.split() for command in EVERY))


_TURNS = 9


@pytest.mark.soak
@pytest.mark.parametrize("attack", ATTACKS)
def test_attacks(house: House, attack: str, request: pytest.FixtureRequest) -> None:
    """By all commands with --soak, else by a few, in turn."""
    ATTACKS[attack](house)
    first = list(ATTACKS).index(attack) % _TURNS
    for command in EVERY if request.config.getoption("--soak") else EVERY[first::_TURNS]:
        house.run(*command.split())


MODULES = ("sitecustomize.py", "mtfix.py", "click.py", "regex.py", "yaml.py", "json.py", "conftest.py", "mtfix/__init__.py", "pip.conf", "rules/kinds/x.py")  # fmt: skip


def test_modules_in_the_folder_do_not_run(house: House) -> None:
    for name in MODULES:
        house.put(name, f"open({str(house.root / 'ran')!r}, 'w').write('x')")
    before = house.outside()
    with open(house.root / "out", "w") as out, open(house.root / "err", "w") as err:
        script = Path(sys.executable).with_name("mtfix")
        done = subprocess.run([script, "lint", "."], cwd=house.repository, stdout=out, stderr=err, check=False)
    house.judge(before, done.returncode, ("lint",))


# What the configuration of a repository can have git run, when it reads.
GIT_RUNS = {
    "core.fsmonitor": "touch ../ran; false", "diff.external": "touch ../ran", "diff.x.command": "touch ../ran", "diff.x.textconv": "touch ../ran; cat",
    "filter.x.clean": "touch ../ran; cat", "filter.x.smudge": "touch ../ran; cat", "core.pager": "touch ../ran", "pager.diff": "touch ../ran",
    "log.showSignature": "true", "gpg.program": "touch ../ran", "core.hooksPath": "hooks",
}  # fmt: skip


def test_git_runs_nothing_of_the_repository(house: House) -> None:
    def git(*arguments: str) -> None:
        who = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
        subprocess.run(["git", *who, *arguments], cwd=house.repository, check=True, capture_output=True)

    (house.repository / ".git").rmdir()
    git("init")
    for number, text in enumerate(("It is so.\n", "It was so.\n")):
        house.put("a.txt", text)
        house.put(".gitattributes", "* diff=x filter=x\n")
        git("add", ".")
        git("commit", "-m", str(number))
    house.put("a.txt", f"It was so.\n{FAULTY}")
    for hook in ("post-index-change", "reference-transaction"):
        house.put(f"hooks/{hook}", "#!/bin/sh\ntouch ../ran\n")
        (house.repository / "hooks" / hook).chmod(0o755)
    for key, value in GIT_RUNS.items():
        subprocess.run(["git", "config", key, value], cwd=house.repository, check=True)
    assert "doubled-word" in house.run("lint", "--changed", "HEAD", "--to", "en", "--statistics", "a.txt")
    house.run("learn", "--git", "HEAD~1..HEAD", "--output", "o.yml")
