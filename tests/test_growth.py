"""Nothing hangs: short strings, repeated to a length, in all formats, alone and beside a source.

Each case runs in a process of its own with a limit of CPU time that is many times what it takes: a guard against time that
grows with the square of a text, and no measurement (``tests/bench_growth.py`` measures).
"""

from __future__ import annotations

import os
import random
import sys
import traceback
from collections.abc import Callable
from functools import cache

import pytest

from mtfix.core.document import Document
from mtfix.core.encoding import Decoded
from mtfix.core.errors import MtfixError
from mtfix.engine.fix import fix
from mtfix.project import files
from mtfix.project.session import Session

resource = pytest.importorskip("resource")
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are limited on POSIX only")

# What a format needs around a text. Where the text breaks the format, a clear error is as good.
FRAMES = {
    "a.txt": "{}",
    "a.md": "{}",
    "a.html": "<html><p>{}",
    "a.json": '{{"a": "{}"}}',
    "a.yml": 'a: "{}"\nb: {}\n',
    "a.properties": "a = {}",
    "a.po": 'msgid "a"\nmsgstr "{}"\n',
    "a.xlf": '<xliff version="1.2"><file><body><trans-unit><source>a</source><target>{}</target></trans-unit></body></file></xliff>',
    "a.tmx": '<tmx><body><tu><tuv xml:lang="de"><seg>a</seg></tuv><tuv xml:lang="en"><seg>{}</seg></tuv></tu></body></tmx>',
    "a.srt": "1\n00:00:01,000 --> 00:00:02,000\n{}\n",
    "a.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\n{}\n",
    "a.csv": 'source,target\na,"{}"\n',
    "strings.xml": '<resources><string name="a">{}</string></resources>',
    "a.strings": '"a" = "{}";\n',
    "a.resx": '<root><data name="a"><value>{}</value></data></root>',
    "a.ftl": "a = {}\n",
    "a.arb": '{{"@@locale": "en", "a": "{}"}}',
    "a.ts": '<TS language="en"><context><message><source>a</source><translation>{}</translation></message></context></TS>',
}  # fmt: skip
# Beside a text of its own line count: itself, or other words.
SOURCES = {"itself": "", "other words": "会议在33日举行，他花了250万元。"}
# Each once took time that grew with the square of the length, or is near to one that did.
NASTY = [
    "-1", "--", "a.b", "a@b", "1.", "1.1", "+", "(", ")", "<a>", "<a ", "%s", "%0", "{a}", "`", "a/", "./", "a-", "&", "? ", "    a\n",
    "[", "[a](", "*", "_", "**a", "> ", "- a\n", "\\", "|", "三", "1,", "$", "“", "' ", "the ", "A. ", "\r\n", "\u200b",
]  # fmt: skip
ALPHABET = "aA1 .,-+/\\()[]{}<>&%$#@*_`'\"“”’?!:;=|~^\n\té三，。"
SECONDS = 60  # for 100,000 characters at most


@cache
def session() -> Session:
    found = Session(("zh", "en"))
    found.load()
    return found


def limited(work: Callable[[], object], seconds: int) -> bool:
    """Whether work ends, with or without an error for the user, in so many seconds of CPU time."""
    process = os.fork()
    if not process:
        code = 1
        try:
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            work()
            code = 0
        except MtfixError:
            code = 0
        except BaseException:
            traceback.print_exc(file=sys.__stderr__)
        finally:
            os._exit(code)
    return os.waitpid(process, 0)[1] == 0


def correct(document: Document, reread: Callable[[object], Document]) -> None:
    fix(document, session().rules_for(document), reread, unsafe=True, policy=session().policy)


def alone(name: str, text: str) -> None:
    def read(content: object) -> Document:
        return files.parse(content, name, session().reading)  # type: ignore[arg-type]

    correct(
        read(Decoded(FRAMES[name].replace("{}", text).replace("{{", "{").replace("}}", "}"), "utf-8", b"")), read
    )


def beside(source: str, text: str) -> None:
    lines = text.count("\n") + 1
    other = text if not source else "\n".join([source] * lines)

    def read(content: object) -> Document:
        return files.pair_lines(content, other)  # type: ignore[arg-type]

    correct(read(Decoded(text, "utf-8", b"")), read)


def all_of(text: str) -> list[str]:
    """The cases that do not end for a text: names of formats and sources."""
    session()
    hung = [name for name in FRAMES if not limited(lambda name=name: alone(name, text), SECONDS)]
    hung += [name for name, source in SOURCES.items() if not limited(lambda s=source: beside(s, text), SECONDS)]
    return hung


def repeated(part: str, size: int) -> str:
    return part * (size // len(part) + 1)


@pytest.mark.soak
@pytest.mark.parametrize("name", [*FRAMES, *SOURCES])
def test_what_once_hung(request: pytest.FixtureRequest, name: str) -> None:
    """All strings with --soak; else all of them in one text and the source, at a small size."""
    full = request.config.getoption("--soak")
    for part in NASTY if full else [None]:
        text = repeated(part, 100_000) if part else "\n".join(repeated(each, 300) for each in NASTY)
        session()
        work = (lambda t=text: alone(name, t)) if name in FRAMES else (lambda t=text: beside(SOURCES[name], t))
        assert limited(work, SECONDS), (name, part)


@pytest.mark.soak
def test_random_strings(request: pytest.FixtureRequest) -> None:
    full = request.config.getoption("--soak")
    choose = random.Random(None if full else 19)
    for _ in range(300 if full else 1):
        part = "".join(choose.choices(ALPHABET, k=choose.randint(1, 5)))
        assert not all_of(repeated(part, 100_000 if full else 2_000)), part
