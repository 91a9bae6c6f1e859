"""pofilter of the Translate Toolkit and mtfix side by side: what both find of faults seeded into catalogues, what they say of
the same messages untouched, and how long they take. Run by hand, with `pip install translate-toolkit`:

    python tests/bench_po.py FOLDER [--messages N]

FOLDER has PO files that people made (those of Django, for instance), with the language in their headers. Each fault is put into messages that hold what it
breaks, by a fixed seed. A fault is found if a tool says anything of its message that it does not say of it untouched.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import polib

_PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")
_NUMBER = re.compile(r"(?<![\w%{.,])\d{2,}(?![\w}.,])")


def drop_placeholder(entry: polib.POEntry) -> str:
    return _PLACEHOLDER.sub("", entry.msgstr, count=1)


def change_number(entry: polib.POEntry) -> str:
    return _NUMBER.sub(lambda m: str(int(m.group()) + 7), entry.msgstr, count=1)


def untranslated(entry: polib.POEntry) -> str:
    return str(entry.msgid) if len(entry.msgid.split()) >= 4 else str(entry.msgstr)


def cut(entry: polib.POEntry) -> str:
    words = entry.msgstr.split(" ")
    return " ".join(words[: len(words) // 3]) if len(words) >= 9 else str(entry.msgstr)


def loop(entry: polib.POEntry) -> str:
    words = entry.msgstr.split(" ")
    return str(entry.msgstr) + (" " + " ".join(words[-2:])) * 8 * (len(words) >= 5)


def doubled(entry: polib.POEntry) -> str:
    words = entry.msgstr.split(" ")
    long = [n for n, word in enumerate(words[:-1]) if len(word) >= 5 and word.isalpha() and word.islower()]
    if not long:
        return str(entry.msgstr)
    return " ".join([*words[: long[0] + 1], *words[long[0] :]])


def lost_bracket(entry: polib.POEntry) -> str:
    text = str(entry.msgstr)
    return text.replace(")", "", 1) if text.count("(") == text.count(")") == 1 else text


def lost_stop(entry: polib.POEntry) -> str:
    both = entry.msgid.endswith(".") and entry.msgstr.endswith((".", "。"))
    return str(entry.msgstr)[:-1] if both and len(entry.msgid.split()) >= 4 else str(entry.msgstr)


FAULTS: dict[str, Callable[[polib.POEntry], str]] = {
    each.__name__.replace("_", " "): each
    for each in (drop_placeholder, change_number, untranslated, cut, loop, doubled, lost_bracket, lost_stop)
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--messages", type=int, default=15, help="of each fault in each file")
    given = parser.parse_args()
    if shutil.which("pofilter") is None and not (Path(sys.executable).parent / "pofilter").exists():
        sys.exit("pofilter is not installed: pip install translate-toolkit")
    with tempfile.TemporaryDirectory() as folder:
        clean, faulty = Path(folder, "clean"), Path(folder, "faulty")
        words, seeded = seed(given.folder, clean, faulty, given.messages)
        tools = {"pofilter": pofilter, "mtfix": mtfix}
        said = {name: (tool(clean, Path(folder)), tool(faulty, Path(folder))) for name, tool in tools.items()}
        taken = {"pofilter": timed(one_pofilter, clean, Path(folder)), "mtfix": timed(mtfix, clean, Path(folder))}
    print(f"{len(seeded)} faults; {words} words of untouched source")
    rates: dict[str, tuple[float, float]] = {}
    for name, (before, after) in said.items():
        kinds: dict[str, list[bool]] = defaultdict(list)
        for place, fault in seeded.items():
            kinds[fault].append(len(after.get(place, ())) > 0 and after[place] != before.get(place, []))
        found = sum(sum(each) for each in kinds.values())
        noise = sum(len(each) for each in before.values())
        rates[name] = found / len(seeded), noise * 10_000 / words
        print(f"{name}: found {rates[name][0]:.3f}, {rates[name][1]:.1f} findings per 10,000 words untouched")
        print("   " + ", ".join(f"{fault} {sum(each)}/{len(each)}" for fault, each in kinds.items()))
    (found, noise), (theirs, more) = rates["mtfix"], rates["pofilter"]
    print(f"mtfix in times that of pofilter: found {found / theirs:.2f}, findings untouched {noise / more:.3f}, "
          f"time (median of 3) {taken['mtfix'] / taken['pofilter']:.2f}")  # fmt: skip


Place = tuple[str, str]  # name of the file and msgid


def seed(given: Path, clean: Path, faulty: Path, most: int) -> tuple[int, dict[Place, str]]:
    """Write the catalogues as they are and with faults. Returns the words of the source, and which fault is where."""
    clean.mkdir()
    faulty.mkdir()
    chance = random.Random(1)
    words, seeded = 0, {}
    for number, path in enumerate(sorted(given.rglob("*.po"))):
        catalogue = polib.pofile(str(path))
        name, language = f"{number}-{path.name}", catalogue.metadata["Language"]
        for folder in (clean, faulty):
            (folder / language).mkdir(exist_ok=True)
        catalogue.save(str(clean / language / name))
        entries = [e for e in catalogue if e.msgstr and not e.fuzzy and not e.obsolete and "\n" not in e.msgid]
        words += sum(len(entry.msgid.split()) for entry in catalogue if entry.msgstr)
        chance.shuffle(entries)
        for fault, change in FAULTS.items():
            done = 0
            for entry in entries:
                if done == most:
                    break
                new = change(entry)
                if (name, entry.msgid) not in seeded and new != entry.msgstr:
                    entry.msgstr = new
                    seeded[name, entry.msgid] = fault
                    done += 1
        catalogue.save(str(faulty / language / name))
    return words, seeded


def one_pofilter(folder: Path, scratch: Path, *options: str) -> Path:
    """Run pofilter. Returns the folder in which it writes the failing messages."""
    out = Path(tempfile.mkdtemp(dir=scratch))
    command = shutil.which("pofilter") or str(Path(sys.executable).parent / "pofilter")
    subprocess.run([command, "--progress=none", *options, str(folder), str(out)], capture_output=True, check=True)
    return out


def pofilter(folder: Path, scratch: Path) -> dict[Place, list[str]]:
    """What pofilter says of each message: it writes the failing ones with a note each. It does not look at the header for
    the language, and says three times as much without it."""
    found: dict[Place, list[str]] = {}
    for part in folder.iterdir():
        for path in one_pofilter(part, scratch, f"--language={part.name}").rglob("*.po"):
            for entry in polib.pofile(str(path)):
                notes = [line for line in entry.tcomment.splitlines() if line.startswith("(pofilter)")]
                found[path.name, entry.msgid] = [note.split(":")[0] for note in notes]
    return found


def mtfix(folder: Path, scratch: Path) -> dict[Place, list[str]]:
    """What mtfix says of each message."""
    done = subprocess.run(
        [sys.executable, "-m", "mtfix", "lint", "--no-config", "--output-format", "json", str(folder)],
        capture_output=True,
        check=False,
    )
    found: dict[Place, list[str]] = defaultdict(list)
    lines: dict[str, list[tuple[int, str]]] = {}
    for finding in json.loads(done.stdout)["findings"]:
        path = Path(finding["path"])
        if path.name not in lines:
            lines[path.name] = [(entry.linenum, entry.msgid) for entry in polib.pofile(str(path))]
        message = max((each for each in lines[path.name] if each[0] <= finding["line"]), default=(0, ""))[1]
        found[path.name, message].append(finding["rule"])
    return found


def timed(tool: Callable[[Path, Path], object], folder: Path, scratch: Path) -> float:
    taken = []
    for _ in range(3):
        start = time.perf_counter()
        tool(folder, scratch)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


if __name__ == "__main__":
    main()
