"""Where mtfix runs by itself: its pre-commit hooks, its GitHub action and the templates of `examples/ci`, for real.

The environments that they make find the dependencies where the tests have them, so nothing is downloaded.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema.validators import validator_for
from lxml import etree
from test_reporters import SARIF

from mtfix.project import catalogue

ROOT = Path(__file__).parent.parent
CI = ROOT / "examples" / "ci"
WRONG, RIGHT = "Belarus is Russias closest partner.\n", "Belarus is Russia's closest partner.\n"
HOSTILE = "a\n::error::owned\n##[error]owned %0A::warning::owned.txt"

pytestmark = pytest.mark.skipif(not shutil.which("bash") or not shutil.which("git"), reason="needs bash and git")


def environment(**more: str) -> dict[str, str]:
    return {
        **{k: v for k, v in os.environ.items() if not k.startswith(("GIT_", "GITHUB_", "CI_"))},
        "PYTHONPATH": sysconfig.get_path("purelib"),
        "PIP_NO_BUILD_ISOLATION": "0",  # 0 means none, of all things
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org",
        "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org",
        **more,
    }  # fmt: skip


def run(*command: str, cwd: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=cwd, env=environment(**more), capture_output=True, text=True, timeout=600)


def git(cwd: Path, *arguments: str) -> str:
    done = run("git", *arguments, cwd=cwd)
    assert done.returncode == 0, done.stderr
    return done.stdout


def load(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), type("Loader", (yaml.BaseLoader,), {}))


def project(folder: Path) -> Path:
    """A repository with two good files, one bad one, and one that the configuration leaves out."""
    folder.mkdir()
    files = {
        "docs/bad.md": WRONG,
        "docs/good.md": RIGHT,
        "drafts/left-out.md": WRONG,
        "code.py": f"# {WRONG}",
        ".hidden/a.md": WRONG,
        "mtfix.toml": 'exclude = ["drafts/"]\n',
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", "-A")
    return folder


# pre-commit


def test_hooks_take_every_format_but_tables() -> None:
    for hook in load(ROOT / ".pre-commit-hooks.yaml"):
        for each in catalogue.formats().texts:
            for suffix in each.suffixes:
                name = f"a/{suffix}" if suffix.endswith(".xml") else f"a/b{suffix}"
                # Which columns of a table are text nobody knows; a project that has some says so.
                wanted = each.name != "csv"
                assert bool(re.search(hook["files"], name)) == wanted, name
        assert not re.search(hook["files"], "a/b.py")
        assert re.search(hook["exclude"], ".github/a.yml")


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """mtfix as it lies here, as a repository that pre-commit can clone."""
    folder = tmp_path_factory.mktemp("mtfix")
    for name in ("mtfix", "glossaries", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml"):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder)
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "x")
    return folder


def test_pre_commit_for_real(checkout: Path, tmp_path: Path) -> None:
    pytest.importorskip("pre_commit")
    work = project(tmp_path / "work")
    config = (CI / "pre-commit.yaml").read_text(encoding="utf-8")
    config = re.sub(r"repo: \S+", f"repo: {checkout.as_uri()}", config)
    (work / ".pre-commit-config.yaml").write_text(
        re.sub(r"rev: \S+", "rev: " + git(checkout, "rev-parse", "HEAD").strip(), config), encoding="utf-8"
    )
    git(work, "add", "-A")

    def hooks() -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "pre_commit", "run", "--all-files"]
        return run(*command, cwd=work, PRE_COMMIT_HOME=str(tmp_path / "home"))

    done = hooks()
    assert done.returncode == 1, done.stdout + done.stderr
    assert "files were modified by this hook" in done.stdout
    assert (work / "docs/bad.md").read_text(encoding="utf-8") == RIGHT
    for kept in ("drafts/left-out.md", ".hidden/a.md"):
        assert (work / kept).read_text(encoding="utf-8") == WRONG
    done = hooks()
    assert done.returncode == 0, done.stdout
    (work / "docs/good.md").write_text("A expert came from from Minsk.\nThe Hague  Tribunal ,he said.\n", "utf-8")
    (work / "docs/open.md").write_text('He said "yes” and left.\n', encoding="utf-8")
    git(work, "add", "-A")
    hooks()
    done = hooks()
    assert done.returncode == 1
    assert "docs/open.md:1:" in done.stdout
    assert "docs/bad.md" not in done.stdout


# The GitHub action


def annotations(log: str) -> list[tuple[str, dict[str, str], str]]:
    """The commands in the output of a step, as the runner reads them: "::name properties::message" at the start of a
    line, spaces aside, and "##[name properties]message" anywhere in one."""
    found = []
    for line in re.split("\r\n|\n|\r", log):
        match = re.fullmatch(r"\s*::([\w-]+) ?(.*?)::(.*)", line)
        if match is None and "##[" in line:
            match = re.search(r"##\[([\w-]+) ?(.*?)\](.*)", line)
        if match:
            pairs = [part.partition("=") for part in match[2].split(",") if part]
            found.append((match[1], {name: value for name, _, value in pairs}, match[3]))
    return found


@pytest.fixture(scope="module")
def runner(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a runner in which the action installed mtfix."""
    folder = tmp_path_factory.mktemp("runner")
    install = load(ROOT / "action.yml")["runs"]["steps"][0]["run"]
    done = run(
        "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", install, cwd=folder,
        RUNNER_TEMP=str(folder), MTFIX_PYTHON=sys.executable, MTFIX_CHECKOUT=str(ROOT),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return folder


def act(runner: Path, work: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run the step "Check" with inputs, the others at their defaults, as the runner does."""
    action = load(ROOT / "action.yml")
    step = action["runs"]["steps"][1]
    given = {name: each["default"] for name, each in action["inputs"].items()}
    given |= {name.replace("_", "-"): value for name, value in inputs.items()}
    variables = {
        name: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda match: given[match[1]], value)
        for name, value in step["env"].items()
    }
    script = runner / "script.sh"
    script.write_text(step["run"], encoding="utf-8")
    return run(
        "bash", "--noprofile", "--norc", "-eo", "pipefail", str(script), cwd=work, **variables,
        RUNNER_TEMP=str(runner), GITHUB_STEP_SUMMARY=str(work / "summary"), GITHUB_ACTIONS="true", CI="true",
    )  # fmt: skip


def test_scripts_are_plain_and_inputs_are_declared() -> None:
    action = load(ROOT / "action.yml")
    used = set()
    for step in action["runs"]["steps"]:
        assert "${{" not in step["run"]
        used |= set(re.findall(r"inputs\.([\w-]+)", " ".join(step["env"].values())))
    assert used == set(action["inputs"])
    assert all(each["description"] for each in action["inputs"].values())


def test_the_action_annotates_and_writes_sarif(runner: Path, tmp_path: Path) -> None:
    work = project(tmp_path / "work")
    done = act(runner, work)
    assert done.returncode == 1, done.stderr
    assert [(name, p["file"], p["line"]) for name, p, _ in annotations(done.stdout)] == [
        ("error", "docs/bad.md", "1")
    ]
    assert annotations(done.stderr) == []
    log = json.loads((work / "mtfix.sarif").read_text(encoding="utf-8"))
    assert len(log["runs"][0]["results"]) == 1
    assert [error.message for error in SARIF.iter_errors(log)] == []
    assert "docs/bad" in (work / "summary").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("inputs", "code", "count", "written"),
    [
        ({"fail_on": "nothing"}, 0, 1, True),
        ({"paths": "docs/good.md\n\n"}, 0, 0, True),
        ({"paths": "docs/good.md\ndrafts/left-out.md"}, 1, 1, True),
        ({"options": "--ignore=possessive"}, 0, 0, True),
        ({"options": "--ignore\npossessive\n", "sarif": "", "summary": "false"}, 0, 0, False),
        ({"fail_on": "loud"}, 2, 0, False),
        ({"paths": "missing"}, 2, 0, True),
    ],
)
def test_inputs_of_the_action(
    runner: Path, tmp_path: Path, inputs: dict[str, str], code: int, count: int, written: bool
) -> None:
    work = project(tmp_path / "work")
    done = act(runner, work, **inputs)
    assert (done.returncode, len(annotations(done.stdout))) == (code, count), done.stderr
    assert ((work / "mtfix.sarif").exists(), (work / "summary").exists()) == (written, written)


@pytest.mark.parametrize(
    "attack", ['"; touch owned; "', "$(touch owned)", "`touch owned`", "a && touch owned", "*"]
)
@pytest.mark.parametrize("name", ["paths", "options", "fail_on", "sarif"])
def test_inputs_are_never_commands(runner: Path, tmp_path: Path, name: str, attack: str) -> None:
    work = project(tmp_path / "work")
    act(runner, work, **{name: attack})
    assert not (work / "owned").exists()


def test_file_names_and_texts_are_never_commands(runner: Path, tmp_path: Path) -> None:
    work = project(tmp_path / "work")
    (work / HOSTILE.replace("/", "")).write_text(WRONG, encoding="utf-8")
    (work / f"binary {HOSTILE}").write_bytes(b"\0")
    (work / "bad.yml").write_text("a: [\n::error::owned ##[error]owned\n", encoding="utf-8")
    done = act(runner, work)
    assert done.returncode == 2
    assert {name for name, _, _ in annotations(done.stdout)} == {"error"}
    assert len(annotations(done.stdout)) == 2
    assert annotations(done.stderr) == []
    assert "bad.yml" in done.stderr


# Templates


@pytest.mark.parametrize(
    ("path", "schema"),
    [
        (ROOT / "action.yml", "github-actions"),
        (CI / "github.yml", "github-workflows"),
        (CI / "gitlab.yml", "gitlab-ci"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.name,
)
def test_templates_are_what_the_services_take(path: Path, schema: str) -> None:
    (file,) = (f for f in metadata.files("check-jsonschema") or () if f.match(f"vendor/{schema}.json"))
    rules = json.loads(file.read_text(encoding="utf-8"))
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    data = {"on" if key is True else key: value for key, value in data.items()}  # YAML 1.1 reads "on" as true
    assert [error.message for error in validator_for(rules)(rules).iter_errors(data)] == []


def test_the_workflow_gives_inputs_that_the_action_has() -> None:
    steps = load(CI / "github.yml")["jobs"]["mtfix"]["steps"]
    (step,) = (step for step in steps if step["uses"].partition("@")[0].endswith("/mtfix"))
    assert set(step["with"]) <= set(load(ROOT / "action.yml")["inputs"])
    (upload,) = (step for step in steps if "upload-sarif" in step["uses"])
    assert upload["with"]["sarif_file"] == load(ROOT / "action.yml")["inputs"]["sarif"]["default"]


def test_the_gitlab_job_for_real(tmp_path: Path) -> None:
    work = project(tmp_path / "work")
    job = load(CI / "gitlab.yml")["mtfix"]
    script = "set -eo pipefail\n" + "\n".join(job["script"])
    done = run("bash", "-c", script, cwd=work, **{**job["variables"], "MTFIX": str(ROOT)})
    assert done.returncode == 1, done.stderr
    assert "docs/bad.md:1:" in done.stdout
    reports = job["artifacts"]["reports"]
    issues = json.loads((work / reports["codequality"]).read_text(encoding="utf-8"))
    assert [issue["location"]["path"] for issue in issues] == ["docs/bad.md"]
    suites = etree.parse(work / reports["junit"]).getroot()
    assert suites.get("failures") == "1"


@pytest.mark.skipif(not shutil.which("make"), reason="needs make")
def test_the_line_for_a_makefile(tmp_path: Path) -> None:
    work = project(tmp_path / "work")
    shutil.copy(CI / "Makefile", work)
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    assert run("make", "translations", cwd=work, PATH=path).returncode == 2  # make's own code for a failed line
    (work / "docs/bad.md").write_text(RIGHT, encoding="utf-8")
    assert run("make", "translations", cwd=work, PATH=path).returncode == 0
