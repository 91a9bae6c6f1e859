"""What must be the same on both sides of a pair: placeholders, messages, tags, links, marks."""

from __future__ import annotations

import json
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from mtfix.core.document import Document
from mtfix.core.encoding import Decoded
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Finding, Safety, Severity
from mtfix.engine.check import check
from mtfix.engine.fix import fix
from mtfix.glossary import packs
from mtfix.glossary.index import Index
from mtfix.languages.support.plurals import categories, is_few
from mtfix.project import files
from mtfix.rules.ruleset import Ruleset, compile_rules
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined
from mtfix.syntax import icu
from mtfix.syntax.links import links, same_page
from mtfix.syntax.notation import Syntax, syntax_of
from mtfix.syntax.placeholders import find
from mtfix.syntax.plural_expression import few
from mtfix.syntax.tags import tags, unpaired

ROWS = [
    pytest.param(group["languages"], row, id=row["text"])
    for group in yaml.load(
        (Path(__file__).parent / "data" / "structure.yml").read_text(encoding="utf-8"), yaml.BaseLoader
    )
    for row in group["rows"]
]
INDEX = Index(
    compile_rules([packs.read(path) for path in packs.select("", named=["any"], packs=False)], ("", "any"))
)


def rules(languages: str) -> Ruleset:
    source, _, target = languages.partition("-")
    return Ruleset(INDEX, (source, target))


def paired(source: str, text: str, name: str = "a.json") -> Document:
    """Two files of one format, read as a pair."""
    how = files.Reading(source=f"source-of-{name}")
    return files.parse(Decoded(text, "utf-8", b""), name, how, source.encode())


def strings(row: dict[str, str]) -> Document:
    return paired(json.dumps({"k": row["source"]}), json.dumps({"k": row["text"]}, ensure_ascii=False))


@pytest.mark.parametrize(("languages", "row"), ROWS)
def test_pairs(languages: str, row: dict[str, str]) -> None:
    document, ruleset = strings(row), rules(languages)
    found = [f for f in check(document, ruleset) if f.severity < Severity.INFO]
    if "keep" in row:
        assert not found
    elif "finds" in row:
        assert {f.rule for f in found} == set(row["finds"])
    else:
        source = json.dumps({"k": row["source"]})
        fixed = fix(document, ruleset, lambda new: paired(source, new.text))
        assert json.loads(fixed.text)["k"] == row["fixed"]
        again = [f for f in check(paired(source, fixed.text), ruleset) if f.severity < Severity.INFO]
        assert not again


PO = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: %s\\n"
"Plural-Forms: %s\\n"

%s
"""
TWO = "nplurals=2; plural=(n != 1);"
POLISH = "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"


def catalogue(body: str, language: str = "de", forms: str = TWO) -> list[Finding]:
    text = PO % (language, forms, body)
    document = files.parse(Decoded(text, "utf-8", b""), "a.po", files.Reading())
    return check(document, rules(f"en-{language}"))


FLAGGED = [
    ("c-format", "%s of %d", "%s von %d", True),
    ("c-format", "%s of %d", "%d von %s", False),
    ("c-format", "%s of %d", "%2$d von %1$s", True),
    ("c-format", "%s of %d", "%2$s von %1$d", False),
    ("c-format", "%d%% of it", "%d%% davon", True),
    ("c-format", "%d%% of it", "%d % davon", False),
    ("c-format", "%lu bytes", "%u Bytes", False),
    ("c-format", "%s bytes", "%s %s Bytes", False),
    ("c-format", "%s: 40% of it", "%s: 40 % davon", False),
    ("c-format", "%s: 40%% of it", "%s: 40 %% davon", True),
    ("c-format", "%-s: 40%% of it", "%-s: 40 %-e davon", False),
    ("c-format", "%-d of it", "%-d davon", True),
    ("c-format", "%s: 40% of it", "%s: 40% of it auf Deutsch", True),
    ("c-format", "All bytes: %m", "Alle Bytes: %m", True),
    ("python-format", "%(n)s files", "%(N)s Dateien", False),
    ("python-format", "%(n)d files", "%(n)s Dateien", False),
    ("python-format", "%(n)s files", "%s Dateien", False),
    ("python-format", "%(a)s, %(b)s", "%(b)s, %s", False),
    ("python-brace-format", "{a}, then {a}", "{a}, dann { a}", False),
    ("python-brace-format", "{a}, then {a}", "{a}", True),
    ("python-format", "%(a)s, %(b)s", "%(b)s, %(a)s", True),
    ("python-brace-format", "{a} of {b}", "{b} von {a}", True),
    ("python-brace-format", "{a} of {b}", "{b} von {c}", False),
    ("python-brace-format", "{a} in {{braces}}", "{a} in {{Klammern}}", True),
    ("qt-format", "%1 of %2", "%2 von %1", True),
    ("qt-format", "%1 of %2", "%2 von 1%", False),
    ("perl-brace-format", "{a} of {b}", "{b}", False),
    ("php-format", "%1$s of %2$d", "%2$d von %1$s", True),
    ("java-format", "{0} of {1}", "{1} von {0}", True),
    ("no-c-format", "100% of it", "100 % davon", True),
]


@pytest.mark.parametrize(("flag", "source", "text", "right"), FLAGGED)
def test_flags_decide_what_a_placeholder_is(flag: str, source: str, text: str, right: bool, tmp_path: Path) -> None:
    body = f'#, {flag}\nmsgid "{source}"\nmsgstr "{text}"\n'
    found = [f for f in catalogue(body) if f.severity is Severity.ERROR]
    assert (not found) is right
    if program := shutil.which("msgfmt"):  # where it is there, it must agree
        path = tmp_path / "a.po"
        path.write_text(PO % ("de", TWO, body), encoding="utf-8")
        done = subprocess.run([program, "-c", "-o", str(tmp_path / "a.mo"), str(path)], capture_output=True)
        assert (done.returncode == 0) is right


def test_percent_signs_of_a_format_string_are_no_safe_edit() -> None:
    (found,) = catalogue('#, c-format\nmsgid "15% off %s"\nmsgstr "15 % de moins : %s"\n', "fr")
    assert (found.rule, found.safety, found.fixes) == ("placeholder-broken", Safety.HINT, ())
    assert "write %% in the source" in found.message
    (broken,) = catalogue('#, c-format\nmsgid "%d of %s"\nmsgstr "% d von %s"\n')
    assert broken.message == "expected the placeholder %d, found % d"


ANDROID = '<resources><string name="a">{}</string></resources>'
APPLE = '"a" = "{}";\n'
SHARES = [
    ("Get 35% on {plan}", "Prenez 35 % sur {plan}"),
    ("45% done: %s", "45 % terminé : %s"),
    ("Only 5% fat", "Seulement 5 % de gras"),
    ("{n}% of {m}", "{n} % de {m}"),
    ("{n}% of {m}", "%{n} / {m}"),
    ("5% of %s", "%s 5%-e"),
    ("5% off %s", "5 %-os %s"),
    ("a % b of {m}", "a % d de {m}"),
    ("50%discount", "50 %de remise"),
    ("15% of %s", "%s: %15'u"),
]


@pytest.mark.parametrize(("source", "text"), SHARES)
@pytest.mark.parametrize(("shape", "name"), [(ANDROID, "strings.xml"), (APPLE, "a.strings")])
def test_percent_signs_of_prose(source: str, text: str, shape: str, name: str) -> None:
    own, other = (shape.replace("{}", side.replace("'", "\\'")) for side in (text, source))
    assert not [f for f in check(paired(other, own, name), rules("en-fr")) if f.rule.startswith("placeholder")]


def test_broken_directives_of_applications() -> None:
    for shape, name in ((ANDROID, "strings.xml"), (APPLE, "a.strings")):
        source = shape.replace("{}", "%d files, 30% done")
        document = paired(source, shape.replace("{}", "% d fichiers, 30 % de faits"), name)
        fixed = fix(document, rules("en-fr"), lambda new: paired(source, new.text, name))  # noqa: B023
        assert fixed.text == shape.replace("{}", "%d fichiers, 30 % de faits")


def test_plural_forms_of_gettext() -> None:
    entry = '#, c-format\nmsgid "One file"\nmsgid_plural "%d files"\n'
    assert not catalogue(entry + 'msgstr[0] "Eine Datei"\nmsgstr[1] "%d Dateien"\n')
    (lost,) = catalogue(entry + 'msgstr[0] "Eine Datei"\nmsgstr[1] "Dateien"\n')
    assert lost.rule == "placeholder-missing"
    assert lost.severity is Severity.ERROR
    polish = 'msgstr[0] "Jeden plik"\nmsgstr[1] "%d pliki"\nmsgstr[2] "Pliki"\n'
    (lost,) = catalogue(entry + polish, "pl", POLISH)
    assert lost.message == "the placeholder %d is missing"
    # 21, 31 … take the first form of Russian too.
    russian = POLISH.replace("n==1", "n%10==1 && n%100!=11")
    (lost,) = catalogue(entry + 'msgstr[0] "Файл"\nmsgstr[1] "%d файла"\nmsgstr[2] "%d файлов"\n', "ru", russian)
    assert lost.rule == "placeholder-missing"


@pytest.mark.parametrize(
    ("header", "numbers"),
    [
        (TWO, [(1,), ()]),
        ("nplurals=2; plural=(n > 1);", [(0, 1), ()]),
        (POLISH, [(1,), (), ()]),
        ("nplurals=1; plural=0;", [()]),
        ("nplurals=2; plural=n/0;", []),
        ("nplurals=2; plural=n !;", []),
        ("nplurals=2; plural=(n;", []),
        ("", []),
    ],
)
def test_plural_expressions(header: str, numbers: list[tuple[int, ...]]) -> None:
    assert few(header) == numbers


def test_plural_categories() -> None:
    assert categories("ru") == ("one", "few", "many")
    assert categories("de-AT") == ("one", "other")
    assert categories("en", ordinal=True) == ("one", "two", "few", "other")
    assert categories("xx") == ("other",)
    assert is_few("de", "one")
    assert not is_few("ru", "one")
    assert is_few("fr", "one")  # 0 and 1
    assert not is_few("cs", "few")


def test_forms_of_rails_are_those_of_the_file() -> None:
    source = "en:\n  m:\n    one: a file\n    other: files\n  k:\n    one: a boat\n    other: boats\n"
    simple = "pl:\n  m:\n    one: plik\n    other: pliki\n  k:\n    one: łódź\n    other: '%{count} łodzi'\n"
    assert not check(paired(source, simple, "a.yml"), rules("en-pl"))
    (forms,) = check(paired(source, simple + "    few: łodzie\n    many: łodzi\n", "a.yml"), rules("en-pl"))
    assert (forms.rule, forms.message) == ("plural-forms", "the form for few, many is missing")


def test_nouns_that_never_change_need_one_form() -> None:
    source = json.dumps({"m_one": "{{count}} file", "m_other": "{{count}} files"})
    assert not check(paired(source, json.dumps({"m_other": "{{count}} fájl"})), rules("en-hu"))


def test_a_placeholder_of_another_message_is_no_other_name_of_the_missing_one() -> None:
    source = json.dumps({"a": "{title} is new", "b": "Text: {content}"})
    for target, found in (
        ("Text: {title}", ["placeholder-missing", "placeholder-extra"]),
        ("Text: {inhalt}", ["placeholder-broken"]),
    ):
        text = json.dumps({"a": "{title} ist neu", "b": target})
        assert [f.rule for f in check(paired(source, text), rules("en-de"))] == found


def test_a_correction_that_needs_quotes_replaces_the_whole_value() -> None:
    document = paired("en:\n  a: 'Sent to:'\n", "de:\n  a: Gesendet an\n", "a.yml")
    (found,) = check(document, rules("en-de"))
    assert document.text[slice(*found.span)] == "Gesendet an"
    assert found.replacements(document.text) == ('"Gesendet an:"',)


def test_forms_of_string_tables() -> None:
    source = json.dumps({"m_one": "{{count}} file", "m_other": "{{count}} files"})
    right = {
        "m_one": "jeden plik",
        "m_few": "{{count}} pliki",
        "m_many": "{{count}} plików",
        "m_other": "{{count}} pliku",
    }
    assert not check(paired(source, json.dumps(right)), rules("en-pl"))
    (lost,) = check(paired(source, json.dumps(right | {"m_few": "pliki"})), rules("en-pl"))
    assert lost.rule == "placeholder-missing"
    del right["m_few"], right["m_many"]
    (forms,) = check(paired(source, json.dumps(right)), rules("en-pl"))
    assert (forms.rule, forms.message) == ("plural-forms", "the form for few, many is missing")


@pytest.mark.parametrize(
    ("source", "text", "found"),
    [
        ("m = About { -app }", 'm = O { -app(case: "locative") }', []),
        ("m = About { -app }", 'm = O { -apps(case: "locative") }', ["placeholder-broken"]),
        ("m = Since { $d } today", 'm = Od { DATETIME($d, month: "long") } dnes', []),
        (
            "m = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}",
            "m = { $n ->\n    [one] Jeden den\n    [few] { $n } dny\n   *[other] { $n } dnů\n}",
            [],
        ),
        (
            "m = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}",
            "m = { $n ->\n    [0] Žádné dny\n    [one] { $n } den\n    [few] dny\n   *[other] { $n } dnů\n}",
            ["placeholder-missing"],
        ),
        # A message with plural forms is given its number, whether the source shows it or not.
        (
            "m = { $n ->\n    [one] Day\n   *[other] Days\n}",
            "m = { $n ->\n    [one] { $n } den\n    [few] { $n } dny\n   *[many] { $n } { $m }\n}",
            ["placeholder-extra"],
        ),
        (
            "m = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}",
            "m = { $n ->\n    [one] Den\n    [few] { $n } dny\n   *[many] { $n } dne\n}",
            [],
        ),
        # A message that is put together in another way.
        (
            "k = Boat\nm = Only { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n} of 400",
            "k = Loď\nm = { $n ->\n    [one] Pouze { $n } den ze 400\n    [few] Pouze dny ze 400\n   *[other] Pouze { $n } dnů ze 400\n}",
            [],
        ),
        ('m = { DATETIME($d, month: "long") }', 'm = { DATETIME($d, month: "long") }', []),
    ],
)
def test_fluent(source: str, text: str, found: list[str]) -> None:
    findings = check(paired(source + "\n", text + "\n", "a.ftl"), rules("en-cs"))
    assert [f.rule for f in findings if f.severity < Severity.INFO] == found


XLIFF = """<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="f" source-language="en"
target-language="de" datatype="plaintext"><body><trans-unit id="1"><source>{}</source><target>{}</target></trans-unit>
</body></file></xliff>"""


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [
        ('Press <g id="1">Next</g> now', '<g id="1">Weiter</g> drücken', []),
        ('Press <g id="1">Next</g> now', "Weiter drücken", ["tag-missing"]),
        ('Press <g id="1">Next</g> now', "Press Next now", ["tag-missing"]),
        ('Press <g id="1">Next</g> now', 'Jetzt<g id="1">Weiter</g>drücken', ["tag-glued"]),
        ('A<x id="1"/> B<x id="2"/>', 'A<x id="2"/> B<x id="1"/>', []),
        ('A<x id="1"/> B', 'A<x id="2"/> B', ["tag-missing", "tag-extra"]),
        ('A <bx id="1"/>B<ex id="1"/>', 'A B<ex id="1"/>', ["tag-missing"]),
        ('A <mrk mtype="term">B</mrk>', "A B", []),
        (
            '{n, plural, =0 {now} other {<x id="1"/> hours ago}}',
            '{n, plural, =0 {jetzt} one {vor einer Stunde} other {vor <x id="1"/> Stunden}}',
            [],
        ),
        (
            '{n, plural, one {<x id="1"/> hour} other {<x id="1"/> hours}}',
            '{n, plural, one {<x id="1"/> Stunde} other {Stunden}}',
            ["tag-missing"],
        ),
        ('{n, plural, other {<x id="1"/> h}}<x id="2"/>', '{n, plural, other {<x id="1"/> Std}}', ["tag-missing"]),
        ("A &lt;b&gt;B&lt;/b&gt;", "A &lt;b&gt;C", ["tag-missing"]),
    ],
)
def test_tags_of_the_file(source: str, target: str, found: list[str]) -> None:
    document = files.parse(Decoded(XLIFF.format(source, target), "utf-8", b""), "a.xlf", files.Reading())
    assert sorted(f.rule for f in check(document, rules("en-de"))) == sorted(found)


def test_marks_of_markdown() -> None:
    source = "# Title\n\nSee [it](a.md), **now**, and `code`.\n"
    text = "# Titel\n\nSiehe [es] (a.md), ** jetzt **, und `code`.\n"
    document = paired(source, text, "a.md")
    fixed = fix(document, rules("en-de"), lambda new: paired(source, new.text, "a.md"))
    assert fixed.text == "# Titel\n\nSiehe [es](a.md), **jetzt**, und `code`.\n"
    lost = check(paired(source, "Titel\n\nSiehe es, jetzt, und code.\n", "a.md"), rules("en-de"))
    assert {(f.rule, f.severity) for f in lost} == {
        ("markup-heading", Severity.WARNING),
        ("markup-missing", Severity.WARNING),
        ("markup-missing", Severity.INFO),
    }


def test_blocks_are_paired_by_place_where_a_mark_is_lost() -> None:
    document = paired("# A\n\nb\n\n## C\n\nd\n", "A\n\nb\n\n## C\n\nd\n", "a.md")
    assert [s.source for s in document.segments] == ["A", "b", "C", "d"]
    with pytest.raises(MtfixError, match="none of its keys"):
        paired('{"a": "b"}', '{"c": "d"}')


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("https://en.wikipedia.org/wiki/X", "https://de.wikipedia.org/wiki/X", True),
        ("https://example.com/en-us/a", "https://example.com/de-de/a", True),
        ("https://example.com/a", "https://example.com/fr/a", True),
        ("https://example.com/a?lang=en", "https://example.com/a?lang=fr", True),
        ("https://example.com/a", "https://example.de/a", True),
        ("http://www.example.org/", "https://example.org", True),
        ("https://example.org/new/a", "https://example.org/neu/a", False),
        ("https://example.org/a", "https://example.org/b/a", False),
    ],
)
def test_pages_in_other_languages(one: str, two: str, same: bool) -> None:
    assert same_page(one, two) is same
    assert same_page(two, one) is same


def test_links_end_before_the_sentence_does() -> None:
    text = "See (https://a.org/x_(y)). Mail a@b.co, --all, /usr/lib/x.so, and/or C:\\Temp\\a.txt!"
    assert [link.text for link in links(text)] == [
        "https://a.org/x_(y)", "a@b.co", "--all", "/usr/lib/x.so", "C:\\Temp\\a.txt",
    ]  # fmt: skip


def test_messages_are_parsed() -> None:
    text = (
        "It''s '{'x'}' {n, plural, offset:1 =0 {none} other {# of {g, select, a {b} other {c}} {d, date, short}}}"
    )
    message = icu.parse(text)
    assert [part.name for part in message.walk()] == ["n", "g", "d"]
    (choice,) = message.parts
    assert isinstance(choice, icu.Choice)
    assert (choice.offset, [b.key for b in choice.branches]) == (1, ["=0", "other"])
    assert [len(b.message.numbers) for b in choice.branches] == [0, 1]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{n, plural, one {#}", "not closed"),
        ("{n, plural, one #}", "no braces"),
        ("{n, plurals, one {#} other {#}}", "plural is meant"),
        ("{n, plural, }", "no branches"),
        ("a } b", "too many"),
        ("{a b}", "opens no argument"),
        ("{n, select, a {" * 25 + "x" + "}}" * 25, "levels deep"),
    ],
)
def test_broken_messages(text: str, message: str) -> None:
    with pytest.raises(icu.IcuError, match=message):
        icu.parse(text)


PARTS = [
    "{", "}", "{n}", "{{x}}", "%", "%s", "%1$d", "%%", "% d", "${a}", "$a", ":a", "<", ">", "<b>", "</b>", "</ b>", "[b]", "[/b]",
    "#", "'", "''", "plural,", "{n, plural, one {#} other {#}}", "{n, select, a {b} other {", "https://a.org/b", "--all", "–all",
    "@x@", "&a;", "`", "**", "[x](y)", "[x] (y)", "\\n", "\n", " ", "a", "5", "你", "％ｓ",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PARTS), max_size=8).map("".join)
SYNTAXES = [
    Syntax(), *(syntax_of(frozenset({f"{name}-format"}), "po") for name in ("c", "python", "python-brace", "java", "qt", "ruby", "sh")),
]  # fmt: skip


@settings(deadline=None)
@given(TEXTS, st.sampled_from(SYNTAXES))
def test_what_is_read_stands_there(text: str, syntax: Syntax) -> None:
    found = find(text, syntax)
    for each in (*found.placeholders, *found.escapes):
        assert text[each.start : each.end] == each.text
    for tag in tags(text):
        assert text[tag.start : tag.end] == tag.text
    assert all(tag in tags(text) for tag in unpaired(tags(text)))
    spans = icu.syntax(text)
    assert spans == sorted(spans)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    with suppress(icu.IcuError):
        parts = list(icu.parse(text).walk())
        assert all(text[p.span.start] == "{" and text[p.span.end - 1] == "}" for p in parts)


@settings(deadline=None)
@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=4))
def test_a_cheap_look_spares_no_finding(pairs: list[tuple[str, str]]) -> None:
    ruleset = rules("en-de")
    source = json.dumps({str(n): a for n, (a, _) in enumerate(pairs)})
    document = paired(source, json.dumps({str(n): b for n, (_, b) in enumerate(pairs)}))
    target = Joined([s.text for s in document.segments], "de")
    beside = Joined([s.source for s in document.segments], "en")
    for rule in ruleset.running("check_pair"):
        asked = set(rule.where(target, beside))
        for number, segment in enumerate(document.segments):
            if number not in asked:
                assert not list(rule.check_pair(Context(segment, document, ruleset.languages)))


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_corrections_settle(source: str, text: str) -> None:
    """Whatever is corrected stays corrected, and the file can be read again."""
    before = json.dumps({"k": source})
    document = paired(before, json.dumps({"k": text}))
    fixed = fix(document, rules("en-de"), lambda new: paired(before, new.text), unsafe=True)
    again = fix(paired(before, fixed.text), rules("en-de"), lambda new: paired(before, new.text), unsafe=True)
    assert again.text == fixed.text


def test_a_file_that_is_not_finished_says_so_once() -> None:
    source = {f"k{n}": f"The boat number {n} is late." for n in range(30)}
    for text, rule in (("", "untranslated-empty"), (None, "untranslated-copy")):
        target = {
            key: (said if text is None else text) if n < 25 else "x" for n, (key, said) in enumerate(source.items())
        }
        found = [f for f in check(paired(json.dumps(source), json.dumps(target)), rules("en-de")) if f.rule == rule]
        assert [f.severity for f in found] == [Severity.ERROR, *[Severity.INFO] * 24]
        assert found[0].message.endswith(", as are 25 of 30 texts in this file")
