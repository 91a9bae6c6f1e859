"""Makes a corpus of any size out of line-aligned files, with seeded faults:

    python tests/seed_corpus.py --source SOURCE --target TARGET [TARGET...] --pairs 5_000_000 corpus.parquet

TARGETs are translations of SOURCE, by people or systems. Short pairs are joined at random, so that few pairs are equal. The
output is .parquet or .tsv (also .tsv.gz, .tsv.zst), with four columns: source, target, n, and fault, "" for an untouched pair. A
pair with a fault follows the same pair untouched. It is made as a stream, and always the same one.
"""

from __future__ import annotations

import argparse
import html
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

Pair = tuple[str, str]
Seed = Callable[[str, str, random.Random, Pair], Pair | None]
_NUMBER = re.compile(r"(?<![\w.,:])\d{2,4}(?![\w.,:]|\.\d)")
# Pairs are joined up to so many characters of the translation.
_JOINED = 300
_SHARE = 0.2  # of pairs that are repeated with a fault


class Row(NamedTuple):
    source: str
    target: str
    n: int
    fault: str


def mojibake(source: str, target: str, chance: random.Random, other: Pair) -> Pair:
    # What a browser takes for Windows-1252: bytes that it does not define are control characters.
    decoded = [byte.decode("cp1252", "ignore") or chr(byte[0]) for byte in map(_byte, target.encode())]
    return source, "".join(decoded)


def _byte(value: int) -> bytes:
    return bytes([value])


def entities(source: str, target: str, chance: random.Random, other: Pair) -> Pair:
    return source, html.escape(target)


def doubled_space(source: str, target: str, chance: random.Random, other: Pair) -> Pair:
    before, blank, after = target.partition(" ")
    return source, before + blank * 2 + after


def misaligned(source: str, target: str, chance: random.Random, other: Pair) -> Pair:
    return source, other[1]


def untranslated(source: str, target: str, chance: random.Random, other: Pair) -> Pair | None:
    return (source, source) if len(source) > 20 else None


def swapped(source: str, target: str, chance: random.Random, other: Pair) -> Pair | None:
    return (target, source) if len(source) > 20 else None


def empty_side(source: str, target: str, chance: random.Random, other: Pair) -> Pair:
    return (source, "") if chance.random() < 0.5 else ("", target)


def cut(source: str, target: str, chance: random.Random, other: Pair) -> Pair | None:
    return (source, target[: len(target) // 5]) if len(target) > 100 else None


def loop(source: str, target: str, chance: random.Random, other: Pair) -> Pair | None:
    words = target.split(" ")
    tail = " " + " ".join(words[-3:]) if len(words) > 6 else target[-5:]
    return (source, target + tail * 12) if len(target) > 20 else None


def wrong_number(source: str, target: str, chance: random.Random, other: Pair) -> Pair | None:
    both = sorted(set(_NUMBER.findall(target)) & set(re.findall(r"\d+", source)))
    if not both:
        return None
    number = chance.choice(both)
    wrong = str(int(number) + chance.randint(3, 60))
    return source, re.sub(rf"(?<![\w.,:]){number}(?![\w.,:])", wrong, target, count=1)


FAULTS: dict[str, Seed] = {
    each.__name__.replace("_", " "): each
    for each in (mojibake, entities, doubled_space, misaligned, untranslated, swapped, empty_side, cut, loop, wrong_number)
}  # fmt: skip


def rows(sources: Sequence[str], targets: Sequence[Sequence[str]]) -> Iterator[Row]:
    """Pairs without end, always the same ones."""
    chance = random.Random(1)
    pairs = [(s, t) for lines in targets for s, t in zip(sources, lines, strict=True) if s.strip() and t.strip()]
    glue = "" if sum(map(str.isspace, "".join(sources))) < 0.05 * sum(map(len, sources)) else " "
    n = 0
    seeded: Counter[str] = Counter(dict.fromkeys(FAULTS, 0))
    while True:
        source, target = chance.choice(pairs)
        other = chance.choice(pairs)
        if len(target) + len(other[1]) <= _JOINED:
            source, target = source + glue + other[0], f"{target} {other[1]}"
            other = chance.choice(pairs)
        n += 1
        yield Row(source, target, n, "")
        if chance.random() >= _SHARE:
            continue
        for fault, _ in reversed(seeded.most_common()):  # the rarest that the pair lends itself to
            faulty = FAULTS[fault](source, target, chance, other)
            if faulty and faulty != (source, target):
                n += 1
                seeded[fault] += 1
                yield Row(*faulty, n, fault)
                break


def write(path: str, found: Iterator[Row], pairs: int) -> None:
    """Write so many rows, in constant memory."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    found = islice(found, pairs)
    parts = iter(lambda: list(islice(found, 10_000)), [])
    if path.endswith(".parquet"):
        schema = pa.schema(
            [("source", pa.string()), ("target", pa.string()), ("n", pa.int64()), ("fault", pa.string())]
        )
        with pq.ParquetWriter(path, schema, compression="zstd") as file:
            for part in parts:
                columns = [
                    pa.array(column, field.type)
                    for column, field in zip(zip(*part, strict=True), schema, strict=True)
                ]
                file.write_batch(pa.record_batch(columns, schema=schema))
        return
    with pa.output_stream(path) as file:  # packed as its suffix says
        for part in parts:
            file.write("".join("\t".join(map(str, row)) + "\n" for row in part).encode())


def lines(path: Path) -> list[str]:
    return [" ".join(line.split()) for line in path.read_text(encoding="utf-8").removesuffix("\n").split("\n")]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output")
    parser.add_argument("--source", type=Path, required=True)
    parser.add_argument("--target", type=Path, nargs="+", required=True)
    parser.add_argument("--pairs", type=int, default=100_000)
    given = parser.parse_args()
    write(given.output, rows(lines(given.source), [lines(path) for path in given.target]), given.pairs)


if __name__ == "__main__":
    main()
