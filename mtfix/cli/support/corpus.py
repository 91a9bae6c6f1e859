"""A corpus as a command is given it: a translation in any format, or a table of both sides."""

from __future__ import annotations


def corpus_lines(
    corpus: str, source: str, reference: str, columns: str, languages: tuple[str, str], encoding: str | None
) -> list[tuple[str, str, str]]:
    """Its lines: source, translation and reference, "" for what is not known.

    Raises MtfixError for files that cannot be read or do not match line by line.
    """
    from mtfix.project import corrections, files

    if corpus.lower().endswith((".csv", ".tsv", ".tab", ".jsonl", ".ndjson")):
        names = tuple(name.strip() for name in columns.split(",")) if columns else ()
        rows = corrections.table(corpus, names, encoding, edited=False)
        return [(one.source, one.machine, one.edited) for one in rows]
    how = files.Reading(encoding=encoding, languages=languages, source=source)
    document = files.read(corpus, how)
    if document.format == "text":
        triples = corrections.aligned(corpus, reference or corpus, source, encoding)
        return [(one.source, one.machine, one.edited if reference else "") for one in triples]
    right = files.read(reference, how._replace(source="")).segments if reference else []
    by_key = {segment.key: segment.text for segment in right}
    return [(segment.source or "", segment.text, by_key.get(segment.key, "")) for segment in document.segments]
