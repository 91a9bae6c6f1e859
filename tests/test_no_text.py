"""Which files are no text, and that nothing ends for them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mtfix.project.no_text import is_no_text

RUN = [sys.executable, "-m", "mtfix"]

NO_TEXT = [
    "package.json", "web/package-lock.json", "npm-shrinkwrap.json", "composer.json", "composer-lock.json",
    "tsconfig.json", "tsconfig.build.json", ".eslintrc.json", "babel.config.json", ".prettierrc.yaml",
    "pnpm-lock.yaml", "locales/pnpm-lock.yaml", "packages/i18n/package.json", "docker-compose.yml",
    "docker-compose.override.yaml", "mkdocs.yml", "pubspec.yaml", ".github/workflows/ci.yml", ".gitlab-ci.yml",
    ".circleci/config.yml", "openapi.yaml", "api/openapi-v2.json", "swagger.yml", "user.schema.json",
    "CMakeLists.txt", "requirements.txt", "requirements-dev.txt", "robots.txt", "LICENSE.txt", "LICENSE.md",
    "COPYING.txt", "gradle.properties", "gradle/wrapper/gradle-wrapper.properties", "src/app.egg-info/SOURCES.txt",
    "manifest.json", "app/config.yml", "src/main/resources/application.properties",
]  # fmt: skip
TEXT = [
    "locales/en/project.json", "i18n/manifest.json", "fr/config.yml", "en.json", "src/messages.json", "app_de.arb",
    "config/locales/de.yml", "README.md", "LICENSES-EXPLAINED.md", "messages_de.properties", "terms.txt",
    "docs/requirements.md", "_locales/en/messages.json", "locales/en/package-details.json", "src.json",
]  # fmt: skip


@pytest.mark.parametrize("path", NO_TEXT)
def test_names_of_no_text(path: str) -> None:
    assert is_no_text(path)
    assert is_no_text(f"./some/where/{path}")


@pytest.mark.parametrize("path", TEXT)
def test_names_of_text(path: str) -> None:
    assert not is_no_text(path)


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("a.json", '{\n "openapi": "3.1.0", "info": {}}'),
        ("a.json", '\ufeff{"title": "Users", "$schema": "https://json-schema.org/draft/2020-12/schema"}'),
        ("a.json", '{"name": "x", "version": "1.0", "lockfileVersion": 3}'),
        ("a.json", '{"extends": "./base.json",\n  "compilerOptions": {}}'),
        ("a.json", '{"type": "FeatureCollection", "features": []}'),
        ("a.yaml", "# The service\nopenapi: 3.0.0\ninfo: {}\n"),
        ("a.yml", "apiVersion: v1\nkind: Service\n"),
        ("a.yml", "name: CI\non: [push]\njobs:\n  a: {}\n"),
        ("a.yml", "services:\n  db:\n    image: postgres:16\n"),
        ("a.yml", "stages: [test]\n\ntest:\n  script:\n    - make\n"),
        ("a.yml", "repos:\n  - repo: https://example.org/x\n    rev: v1\n"),
        ("a.yml", "about: Terms\npair: de-en\nterms:\n  # ours\n  - term: x\n"),
        ("a.yml", "about: Rules\nrules:\n  - rule: x\n"),
        ("a.ts", "import { x } from './x'\n\nexport const TS = 1\n"),
        ("a.ftl", "<#if user??>\nname = ${user}\n</#if>\n"),
        ("a.ftl", "<html><body>${title}</body></html>\n"),
    ],
)
def test_heads_of_no_text(tmp_path: Path, name: str, head: str) -> None:
    path = tmp_path / name
    path.write_text(head, encoding="utf-8")
    assert is_no_text(str(path))


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("a.json", '{"$schema": "https://inlang.com/schema/inlang-message-format", "hello": "Hello"}'),
        ("a.json", '{"title": "Swagger", "openapi": "The interface", "type": "Kind"}'),
        ("a.json", '{"version": "Version", "name": "Name"}'),
        ("a.yml", "about:\n  title: About us\nterms:\n  title: Terms of service\n"),
        ("a.yml", "about: About us\nterms: Terms\nrules:\n  title: House rules\n"),
        ("a.yml", "services:\n  title: Services\n  image: A picture of the team\n"),
        ("a.ts", '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1">\n'),
        ("a.ts", '<!-- ours -->\n<TS language="de">\n'),
        ("a.ftl", "### Ours\n\n# The name\nname = Name\n"),
        ("a.ftl", "-brand = Brand\n"),
        ("a.yml", "en:\n  kind: Kind\n  on: On\n  jobs: Jobs\n"),
    ],
)
def test_heads_of_text(tmp_path: Path, name: str, head: str) -> None:
    path = tmp_path / name
    path.write_text(head, encoding="utf-8")
    assert not is_no_text(str(path))


def test_a_run_over_a_folder_passes_over_what_is_no_text(tmp_path: Path) -> None:
    kept = {
        "package.json": '{"name": "the the"}',
        "CMakeLists.txt": "# the the end\n",
        "tsconfig.json": "{ // x\n}",
    }
    for name, text in {**kept, "en.json": '{"a": "in the the end"}'}.items():
        (tmp_path / name).write_text(text)
    done = subprocess.run([*RUN, "fix", "."], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "package.json" not in done.stderr  # nothing of each file
    assert {name: (tmp_path / name).read_text() for name in kept} == kept
    assert (tmp_path / "en.json").read_text() == '{"a": "in the end"}'


def test_what_is_named_is_told_of_or_read_as_said(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text('{"name": "in the the end"}')
    done = subprocess.run([*RUN, "lint", "package.json"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "package.json: " in done.stderr
    assert "--format" in done.stderr
    command = [*RUN, "fix", "--to", "en", "--format", "json", "package.json"]
    subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
    assert (tmp_path / "package.json").read_text() == '{"name": "in the end"}'
