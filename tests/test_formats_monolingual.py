"""Markdown, HTML, subtitles and string tables: what is a segment, what is not, and what broken files say."""

from __future__ import annotations

import json
import time

import pytest
from format_checks import DATA, read

from mtfix.core.document import Segment
from mtfix.core.errors import MtfixError
from mtfix.core.text import Edit, apply
from mtfix.formats import named
from mtfix.formats.support.base import Options
from mtfix.project import catalogue
from mtfix.syntax.icu import syntax


def _texts(name: str, text: str) -> list[str]:
    return [s.text for s in named(name).extract(text, Options()).segments]


def _sample(file: str, path: str = "") -> dict[str, str]:
    text = read(DATA / file)
    return {
        s.key: s.text
        for s in catalogue.formats().detect(file, text).extract(text, Options(path=path or file)).segments
    }


def _protected(segment: Segment) -> list[str]:
    return [segment.text[s.start : s.end] for s in segment.protected_spans]


def _only(name: str, text: str) -> Segment:
    (segment,) = named(name).extract(text, Options()).segments
    return segment


def _after(name: str, text: str, old: str, new: str) -> str | None:
    """The file with one phrase of its only segment replaced; None where that is refused."""
    segment = _only(name, text)
    at = segment.text.index(old)
    edits = segment.to_edits(Edit(at, at + len(old), new))
    return apply(text, edits) if edits else None


# Markdown


def test_markdown() -> None:
    assert list(_sample("guide.md").values()) == [
        "The Oven v2 guide",
        "A paragraph that wraps Russian\nWhite Union, see the link or ref\n"
        "and https://example.org. R&D costs 5 * 3 < 20.\nHard break.",
        "Quoted text that\ngoes on Ctrl and bold",
        "item one\ncontinued line",
        "Last An image here.",
        "First",
        "Second shortcut",
        "Left",
        "Right | bar",
        "one",
        "two a three",
        "gone now",
        "A tip",
        "HTML block text",
        "Setext heading",
        "Term with {% include x %} and {{ y }} inside.",
    ]


@pytest.mark.parametrize(
    ("text", "old", "new", "expected"),
    [
        ("a **Russian** White Union", "Russian White Union", "Union State", "a **Union** State"),
        ("> the Russian\n> White Union", "Russian\nWhite Union", "Union\nState", "> the Union\n> State"),
        ("- the Russian\n  White Union", "Russian\nWhite Union", "Union\nState", "- the Union\n  State"),
        (
            "see [the old name](u.html)",
            "old name",
            "new_name*",
            r"see [the new\_name\*](u.html)".replace(r"\_", "_"),
        ),
        ("a **bold** word", "bold", "", None),
        ("a **bold**，and more", "，", ", ", "a **bold**, and more"),
        ("a **bold**ness", "bold", "bol.", None),
        ("a **bold** word", "bold word", "word", None),
        # Links need no words around them.
        ("see [the page ](u.html), then", " ,", ",", "see [the page](u.html), then"),
        ("see [the page](u_v.html) , then", " ,", ",", "see [the page](u_v.html), then"),
        # But emphasis around or inside them does.
        ("a **[page](u)** word", "page word", "pageword", None),
        ("see **[page](u)**. Then", ". Then", "Then", None),
        ("see [a **page**](u) word", " word", ", word", "see [a **page**](u), word"),
        ("| a |\n|---|\n", "a", "b | c", "| b \\| c |\n|---|\n"),
        ("old\r\nlines", "old\nlines", "new\nones", "new\r\nones"),
    ],
)
def test_markdown_keeps_its_markup(text: str, old: str, new: str, expected: str | None) -> None:
    assert _after("markdown", text, old, new) == expected


def test_a_label_that_links_by_its_text_is_fixed() -> None:
    segment = _only("markdown", "See [the docs] and [more][docs].\n\n[the docs]: a\n[docs]: b\n")
    assert segment.text == "See the docs and more."
    assert _protected(segment) == ["the docs"]


@pytest.mark.parametrize(
    "text",
    [
        "```\ncode\n```\n",
        "    code\n",
        "---\ntitle: x\n---\n",
        "<script>\nx\n</script>\n",
        "[a]: b\n",
        "<!-- x -->\n",
    ],
)
def test_markdown_that_is_no_text(text: str) -> None:
    assert _texts("markdown", text) == []


def test_mdx_modules_are_no_text() -> None:
    found = named("markdown").extract("import X from 'x'\n\n<X>Say it</X> now\n", Options(path="a.mdx"))
    assert [s.text for s in found.segments] == ["\ufffcSay it\ufffc now"]


# HTML


def test_html() -> None:
    assert _sample("page.html") == {
        "0/title/1": "The bakery & its oven",
        "0/meta@content/1": 'Bread from the "old" oven',
        "1/h1/1": "Welcome",
        "1/p/1": 'The Russian White\n   Union\xa0met here, then\n   \ufffc left.\nA new line uses print("x") well.',
        "1/a@title/1": "See more",
        "1/img@alt/1": "An oven",
        "1/li/1": "One <item>",
        "1/li/2": "Two",
        "1/input@value/1": "Send it",
        "1/input@placeholder/1": "Name",
        "1/button@aria-label/1": "Close the window",
        "1/button/1": "X",
        "1/p/2": "Dear {{ user.name }}, you have \ufffcmail\ufffc.",
    }


@pytest.mark.parametrize(
    ("text", "old", "new", "expected"),
    [
        ("<p><b>Russian</b> White Union</p>", "Russian White Union", "Union State", "<p><b>Union</b> State</p>"),
        ("<img alt=oven>", "oven", "the oven", '<img alt="the oven">'),
        ("<img alt='oven'>", "oven", "Ann's", "<img alt='Ann&#39;s'>"),
        ("<p>a &amp; b", "b", "<c>", "<p>a &amp; &lt;c&gt;"),
        ("<p>a &copy b", "b", "c", "<p>a &copy c"),
    ],
)
def test_html_keeps_its_tags(text: str, old: str, new: str, expected: str) -> None:
    assert _after("html", text, old, new) == expected


@pytest.mark.parametrize(
    "text",
    [
        "<script>if (a<b) x()</script>",
        "<style>p {}</style>",
        "<pre>a</pre>",
        "<p class=notranslate>a</p>",
        "<div translate=no><div>a</div>b</div>",
        "<!-- <p>a -->",
        "<script>",
        "<p a='",
    ],
)
def test_html_that_is_no_text(text: str) -> None:
    assert _texts("html", text) == []


# Subtitles


def test_subtitles() -> None:
    assert _sample("film.srt") == {
        "00:00:01,000": "The Russian\nWhite Union & co",
        "00:00:03,000": "- One.\n- Two.",
        "00:00:03,000#2": "after a gap",
    }
    assert _sample("talk.vtt") == {"00:01.000": "Bread & salt\nare old", "00:01.000#2": "Second voice"}


def test_a_term_over_the_lines_of_a_cue() -> None:
    text = "1\r\n00:00:01,000 --> 00:00:02,000\r\nthe <i>Russian\r\nWhite</i> Union\r\n"
    changed = _after("subtitles", text, "Russian\nWhite Union", "Union\nState")
    assert changed == "1\r\n00:00:01,000 --> 00:00:02,000\r\nthe <i>Union</i>\r\nState\r\n"


@pytest.mark.parametrize("new", ["0", "7\n8", "00:00:05,000 --> 00:00:06,000", "one\n\ntwo"])
def test_no_edit_ends_or_begins_a_cue(new: str) -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\nOne.\n\nstill one\n"
    segment = named("subtitles").extract(text, Options(path="a.srt")).segments[1]
    assert segment.to_edits(Edit(0, len(segment.text), new)) == []
    assert segment.to_edits(Edit(0, 5, "yet"))


@pytest.mark.parametrize("text", ["1\ntext\n", "1\n00:00:01,000 -> 00:00:02,000\ntext\n"])
def test_no_subtitles(text: str) -> None:
    with pytest.raises(MtfixError):
        named("subtitles").extract(text, Options(path="a.srt"))


# String tables


def test_json() -> None:
    assert _sample("app.json") == {
        "menu.open": 'Open "it"',
        "menu.items[0]": "One é \U0001f600",
        "menu.items[1]": "",
        "menu.items[2].deep": "tab\there",
        "files_one": "{{count}} file",
        "['odd key!']": "half \ufffd sign",
        "icu": "You have {n, plural, =0 {no files} one {# file} other {# files in {dir}}}.",
    }
    assert _sample("app_de.arb") == {"hello": "Grüß dich, {name}!"}
    extension = '{"a": {"message": "Text", "description": "no", "placeholders": {"x": {"content": "$1"}}}}'
    assert _texts("json", extension) == ["Text"]


@pytest.mark.parametrize(
    ("name", "text"), [("json", '{"%s": {"a": {"b": "c"}}}'), ("yaml", "%s:\n  a:\n    b: c\n")]
)
def test_a_language_at_the_root_is_no_part_of_the_keys(name: str, text: str) -> None:
    for root, key, language in [("pt_BR", "a.b", "pt-BR"), ("app", "app.a.b", ""), ("ui", "ui.a.b", "")]:
        found = named(name).extract(text % root, Options())
        assert ([s.key for s in found.segments], found.languages[1]) == ([key], language)


def test_json_of_escapes_stays_so() -> None:
    assert (
        _after("json", '{"a": "caf\\u00e9 old"}', "old", "\U0001f600 ü")
        == '{"a": "caf\\u00e9 \\ud83d\\ude00 \\u00fc"}'
    )
    assert _after("json", '{"a": "café old"}', "old", "ü") == '{"a": "café ü"}'


def test_properties() -> None:
    assert _sample("Messages_de.properties") == {
        "menu.open": "Fresh breadé and rolls\n",
        "menu key": "value with = and : in it",
        "files": " {0} files: {1,number,integer}",
        "path": "C:\\temp",
    }
    assert _after("properties", "a = old thing\n", "old", "ü") == "a = \\u00fc thing\n"
    assert _after("properties", "ä = old thing\n", "old", "ü") == "ä = ü thing\n"


def test_apple_strings() -> None:
    assert _sample("Localizable.strings") == {"greeting": 'Hello %@, it\'s "new"', "plain": "A B\nC é"}


def test_android() -> None:
    assert _sample("strings.xml") == {
        "hello": 'Hello dear %1$s, it\'s "new" & good\n',
        "html": "Don't <i>go</i>",
        "quoted": "two  blanks",
        "files[one]": "%d file",
        "files[other]": "%d files",
        "days[0]": "Monday",
        "days[1]": "Tuesday",
    }
    text = '<resources><string name="a">old &amp; new</string></resources>'
    assert _after("android", text, "old", "Ann's <b>") == text.replace("old", "Ann\\'s &lt;b&gt;")
    refers = '<resources><string name="a">@string/b</string><string name="c">\\@home</string></resources>'
    assert _after("android", refers, "@home", "@work") == refers.replace("home", "work")
    asks = '<resources><string name="a">Really!</string></resources>'
    assert _after("android", asks, "!", "?") == asks.replace("!", "?")


def test_yaml() -> None:
    assert _sample("rails.yml") == {
        "greeting": "Hallo %{name}",
        "quoted": 'Tab\there "x" é',
        "single": "It's one that folds\ntwice",
        "plain": "Eine Zeile, die weitergeht",
        "literal": "Erste Zeile\n  eingerückt\n\nLetzte",
        "folded": "Gefaltet und weiter\nAbsatz",
        "list[0]": "eins",
        "list[1]": "zwei",
        "list[2].a": "drei",
        "anchored": "Vier 😀",
        "after": "fünf",
    }


@pytest.mark.parametrize("name", ["yaml", "json"])
@pytest.mark.parametrize("root", [["de"], ["de", "fr"], []])
def test_formats_of_numbers_and_dates_are_no_text(name: str, root: list[str]) -> None:
    table = {
        "number": {
            "format": {"delimiter": ".", "separator": ","},
            "currency": {"format": {"format": "%n %u", "unit": "€"}},
        },
        "date": {"formats": {"default": "%d.%m.%Y"}, "order": [":day", ":month"], "day_names": ["Montag"]},
        "time": {"formats": {"short": "%H:%M"}, "am": "vormittags"},
        "order": {"format": "Format"},
    }
    text = json.dumps(dict.fromkeys(root, table) or table)
    found = _texts(name, text)
    assert set(found) == {"€", "Montag", "vormittags", "Format"}


@pytest.mark.parametrize(
    ("text", "old", "new", "expected"),
    [
        ("a: old text", "old", "new: the", 'a: "new: the text"'),
        ("a: old text", "old text", "no", 'a: "no"'),
        ("a: [old, 1]", "old", "a, b", 'a: ["a, b", 1]'),
        ("a: 'old'", "old", "it's", "a: 'it''s'"),
        ('a: "old"', "old", 'a "b"\n', 'a: "a \\"b\\"\\n"'),
        ("a: |\n  old\n  text\n", "old\ntext", "new\n\ntext", "a: |\n  new\n  \n  text\n"),
        ("a: old\n  text", "old text", "new: text", None),
        ("a: |\n  old\n", "old", " new", None),
    ],
)
def test_yaml_stays_what_it_means(text: str, old: str, new: str, expected: str | None) -> None:
    assert _after("yaml", text, old, new) == expected


@pytest.mark.parametrize(
    ("file", "path", "language"),
    [
        ("rails.yml", "rails.yml", "de"),
        ("app_de.arb", "app_de.arb", "de"),
        ("page.html", "page.html", "en-GB"),
    ],
)
def test_languages_that_a_file_names(file: str, path: str, language: str) -> None:
    text = read(DATA / file)
    assert catalogue.formats().detect(path, text).extract(text, Options(path=path)).languages == ("", language)


def test_icu_syntax_without_its_messages() -> None:
    text = "{n, plural, =0 {none} other {# of {g, select, male {his} other {their}} {m}}} {d, date, short}"
    parts = [text[s.start : s.end] for s in syntax(text)]
    assert parts == [
        "{n, plural, =0 {", "} other {", "#", "{g, select, male {", "} other {", "}}", "}}", "{d, date, short}",
    ]  # fmt: skip
    assert syntax("{n, plural, one {x") == [(0, 18)]
    assert syntax("a {b} {c, d}") == []


@pytest.mark.parametrize(
    ("name", "text", "line", "message"),
    [
        ("json", '{"a": "b"', 1, "comma"),
        ("json", '{"a": "b\nc"}', 1, "not closed"),
        ("json", '{"a": "\\q"}', 1, "unknown escape"),
        ("json", '{"a": 01}', 1, "comma"),
        ("json", "[" * 100_000, 1, "levels deep"),
        ("json", '{"a": "b"} x', 1, "behind the end"),
        ("json", "/ x\n{}", 1, "expected a value"),
        ("json", '{"a": "b",,}', 1, "key in quotes"),
        ("json", '{"a": "b",\n"c": "http://d",\n}', 2, "a comma before a closing bracket"),
        ("json", "{,}", 1, "key in quotes"),
        ("properties", "a=\\u12\n", 1, "four hexadecimal"),
        ("strings", '"a" = "b"\n"c" = "d";', 2, "semicolon"),
        ("strings", '"a" = "b;\n', 1, "not closed"),
        ("android", "<resources><string></resources>", 1, "mismatched"),
        ("android", "<layout/>", 1, "not <resources>"),
        ("android", '<!DOCTYPE r [<!ENTITY a "b">]><resources>&a;</resources>', 1, "entity"),
        ("yaml", "a: [b\n", 2, "not YAML"),
        ("yaml", "[" * 5_000, 1, "levels deep"),
        ("yaml", "a: \x01\n", 1, "not YAML"),
    ],
)
def test_errors_name_the_line(name: str, text: str, line: int, message: str) -> None:
    with pytest.raises(MtfixError, match=message) as caught:
        named(name).extract(text, Options(path="a"))
    assert caught.value.line == line


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("html", "<" * 300_000),
        ("html", "<!--" * 100_000),
        ("html", "{{" * 3_000),
        ("html", '<a b="' * 50_000),
        ("html", "<code>" * 100_000),
        ("html", "<p>a</p>" * 50_000),
        ("markdown", "[" * 20_000),
        ("markdown", "> " * 5_000 + "a"),
        ("markdown", "a *b " * 20_000),
        ("subtitles", "00:00:01,000 --> 00:00:02,000\n" + "<i>a " * 100_000),
        ("json", '{"a": "' + "\\n" * 300_000 + '"}'),
        ("json", '{"a": "{x, plural, one {' + "{" * 300_000 + '"}'),
        ("json", '"' + "{a, plural," * 30_000 + '"'),
        ("properties", "a=" + "\\\n" * 200_000),
        ("properties", "\\" * 500_000),
        ("strings", '"a" = "b";\n' + "/*" * 200_000),
        ("yaml", "a: &x b\n" + "".join(f"k{n}: *x\n" for n in range(20_000))),
        ("yaml", "a: '" + "b\n  " * 100_000 + "'"),
        ("yaml", "a: |\n" + "  b\n" * 100_000),
    ],
)
def test_odd_files_take_bounded_time(name: str, text: str) -> None:
    start = time.process_time()
    excerpt = ""
    try:
        named(name).extract(text, Options(path="a"))
    except MtfixError as error:
        excerpt = error.excerpt
    assert len(excerpt) <= 200
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("json", '{"a": "b",\n"a": "c"}', {"a": "b", "a#2": "c"}),
        (
            "json",
            '// x\n{"a": "b", // "c"\n/* "d": "e",\n */ "f": ["g", "h",],\n}\n',
            {"a": "b", "f[0]": "g", "f[1]": "h"},
        ),
        ("json", '\ufeff{"a": {"b": "// c",}/**/,}', {"a.b": "// c"}),
        ("yaml", "fil:\n  a: b\n", {"fil.a": "b"}),
        ("properties", "a=b\nc=d\na=e\n", {"a": "b", "c": "d", "a#2": "e"}),
        ("strings", '"a" = "b";\n"a" = "c";', {"a": "b", "a#2": "c"}),
        ("yaml", "a: b\na: c\n", {"a": "b", "a#2": "c"}),
        ("yaml", "---\na: b\n---\na: c\n...\n", {"a": "b", "a#2": "c"}),
        ("yaml", "a: &x b\nc: *x\nd: {<<: *x, e: f}\n", {"a": "b", "d.e": "f"}),
    ],
)
def test_what_other_programs_take(name: str, text: str, expected: dict[str, str]) -> None:
    found = named(name).extract(text, Options(path="a")).segments
    assert {s.key: s.text for s in found} == expected
    for segment in found:  # each can be written
        changed = apply(text, segment.to_edits(Edit(0, len(segment.text), "new")))
        assert [s.text for s in named(name).extract(changed, Options(path="a")).segments] == [
            "new" if s.key == segment.key else s.text for s in found
        ]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("::: note A title\nThe :abbr[text]{.wide} in it.\n:::", ["::: note", ":abbr", "{.wide}", ":::"]),
        ('!!! warning "Mind the oven"\n    It is hot.', ["!!! warning"]),
        ("Some $a + b$, $$c = d$$, \\(e\\) and {{ f }}.", ["$a + b$", "$$c = d$$", "(e)", "{{ f }}"]),
        ("$$\na = b\n\\text{the the}\n$$", ["$$\na = b\n\\text{the the}\n$$"]),
        ("\\[\na = b\n\\]", ["[\na = b\n]"]),
        ("Bread for $5 and rolls for $6, or US$7/$8; see \\[note\\].", []),
        ("Bread[^1] at 10:30:45: warm.\n\n[^1]: A note", ["[^1]", "[^1]:"]),
        ("> [!TIP]\n> Warm it.", ["[!TIP]"]),
        ("- [ ] Bake\n- [x] Eat", ["[ ] ", "[x] "]),
        ("Oven\n: A warm place", ["\n: "]),
        ("See [[Oven manual|the manual]] and [[Oven]] :bread: {: .wide}", ["[[Oven manual|", "[[Oven]]", ":bread:", "{: .wide}"]),
        ("It is `warm`, {% if a %}and{% endif %} good.", ["warm", "{% if a %}", "{% endif %}"]),
    ],
)  # fmt: skip
def test_markdown_keeps_the_marks_of_its_dialects(text: str, kept: list[str]) -> None:
    found = named("markdown").extract(text, Options(path="a.md")).segments
    assert [s.text[span.start : span.end] for s in found for span in s.protected_spans] == kept


def test_mdx_keeps_elements_and_expressions() -> None:
    text = '# Bread\n\n<Tabs items={["a", {b: 1}]} wide>\nSome {props.name} here.\n\n{/* the the */}\n'
    found = named("markdown").extract(text, Options(path="a.mdx")).segments
    assert [s.text[span.start : span.end] for s in found for span in s.protected_spans] == [
        '<Tabs items={["a", {b: 1}]} wide>', "{props.name}", "{/* the the */}",
    ]  # fmt: skip
    assert "<Tabs" in named("markdown").extract(text, Options(path="a.md")).segments[1].text


@pytest.mark.parametrize("language", ["fil", "de_formal", "pt-BR"])
def test_a_root_that_names_the_file_is_a_language(language: str) -> None:
    for name, text in (("yaml", f"{language}:\n  a: b\n"), ("json", json.dumps({language: {"a": "b"}}))):
        found = named(name).extract(text, Options(f"devise.{language}.{name}"))
        assert [segment.key for segment in found.segments] == ["a"]


def test_an_opening_mark_of_a_template_alone_is_text() -> None:
    page = "<p>Write {{ here.</p>\n<p>And {{ name }}, if {% x %}, too.</p>\n"
    found = named("html").extract(page, Options(path="a.html")).segments
    assert [segment.text for segment in found] == ["Write {{ here.", "And {{ name }}, if \ufffc, too."]
