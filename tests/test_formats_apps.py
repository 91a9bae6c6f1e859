"""Qt Linguist, .NET resources, Apple plural forms and Fluent: what is a text, and other readers' opinion."""

from __future__ import annotations

import plistlib
from collections.abc import Iterator

import pytest
from fluent.syntax import ast
from fluent.syntax import parse as parse_fluent
from format_checks import DATA, read, scramble
from lxml import etree

from mtfix.core.document import Segment
from mtfix.core.errors import MtfixError
from mtfix.core.text import Edit, apply
from mtfix.formats import named
from mtfix.formats.support.base import Extracted, Options


def sample(name: str, file: str) -> Extracted:
    return named(name).extract(read(DATA / file), Options(path=file))


def texts(found: Extracted) -> list[tuple[str, str | None, str]]:
    return [(s.key, s.source, s.text) for s in found.segments]


def test_qt_takes_what_the_program_will_show() -> None:
    found = sample("qt", "bakery.ts")
    assert found.languages == ("en", "de-AT")
    assert texts(found) == [
        ("OvenWindow/Bake &bread", "Bake &bread", "&Brot backen im Russian White Union"),
        ("OvenWindow/%n loaf(s) of %1[0]", "%n loaf(s) of %1", "%n Laib von %1"),
        ("OvenWindow/%n loaf(s) of %1[1]", "%n loaf(s) of %1", '%n Laibe von %1, "warm"'),
        ("OvenWindow/Bake &bread#2", "Bake &bread", "Noch ein Brot <b>backen</b>"),
        ("/short[0]", "Temperature", "Temperatur des Ofens"),
        ("/short[1]", "Temperature", "Temperatur"),
    ]
    form = found.segments[1]
    assert [form.text[s.start : s.end] for s in form.protected_spans] == ["%n", "%1"]


def test_resources_of_dotnet_are_the_strings() -> None:
    found = sample("resx", "Bakery.de.resx")
    assert texts(found) == [
        ("Title", None, "Die Bäckerei & ihr Ofen"),
        ("Loaves", None, "{0} Laibe\nin {1} Minuten"),
    ]


def test_apple_plural_forms() -> None:
    found = sample("stringsdict", "Bakery.stringsdict")
    assert [(key.partition("/")[2], text) for key, _, text in texts(found)] == [
        ("NSStringLocalizedFormatKey", "%1$#@loaves@ in %2$#@ovens@"),
        ("loaves/one", "%d loaf & a knife"),
        ("loaves/other", "%d loaves & knives"),
        ("ovens/other", "%d warm ovens"),
        ("NSStringDeviceSpecificRuleType/iphone", "Tap to open the oven"),
        ("NSStringDeviceSpecificRuleType/mac", "Click to open the oven"),
    ]
    first = found.segments[0]
    assert [first.text[s.start : s.end] for s in first.protected_spans] == ["%1$#@loaves@", "%2$#@ovens@"]


def test_fluent_variants_are_texts_of_their_own() -> None:
    assert [(key, text) for key, _, text in texts(sample("fluent", "bakery.ftl"))] == [
        ("welcome", "Welcome, { $name }, to our { -bakery }!"),
        ("-bakery", "little bakery"),
        ("-bakery.gender", "feminine"),
        ("long-text", 'The oven is warm.\nIt bakes { "{" }bread{ "}" } and\n\nrolls all day.'),
        ("long-text.title", "Ovens, warm"),
        ("long-text.accesskey", "O"),
        ("loaves", "You have \ufffc here."),
        ("loaves[one]", "one loaf"),
        ("loaves[other]", "{ NUMBER($count, minimumFractionDigits: 0) } loaves for \ufffc"),
        ("loaves[other][you]", "yourself"),
        ("loaves[other][others]", "your guests"),
        ("only-attributes.label", "Save the loaf"),
    ]


@pytest.mark.parametrize(
    ("name", "text", "line", "message"),
    [
        ("qt", "<TS>\n<context>", 2, "broken XML"),
        ("qt", "export const a = 1;\n", 1, "broken XML"),
        ("qt", "<xliff/>", 1, "not <TS>"),
        ("resx", "<resources/>", 1, "not <root>"),
        ("stringsdict", "<dict/>", 1, "not <plist>"),
        ("fluent", "a = b\n<html>\n", 2, "expected a message"),
        ("fluent", "a = b\nc = { $d\n", 2, "not closed"),
        ("fluent", 'c = { "d }\n', 1, "not closed"),
        ("fluent", "c = d }\n", 1, "closing brace"),
        ("fluent", "c = " + "{" * 5_000, 1, "levels deep"),
    ],
)
def test_errors_name_the_line(name: str, text: str, line: int, message: str) -> None:
    with pytest.raises(MtfixError, match=message) as caught:
        named(name).extract(text, Options(path="a"))
    assert caught.value.line == line


# Other readers


def fluent_texts(text: str) -> list[str]:
    """What another reader of Fluent reads as texts, its placeables as they are written."""
    return sorted(" ".join(said.split()) for entry in parse_fluent(text).body for said in spoken(entry, text))


def spoken(node: object, text: str) -> Iterator[str]:
    if isinstance(node, ast.Pattern):
        parts = []
        for element in node.elements:
            if isinstance(element, ast.TextElement):
                parts.append(element.value)
            else:
                selects = isinstance(element.expression, ast.SelectExpression)
                assert element.span
                parts.append("\ufffc" if selects else text[element.span.start : element.span.end])
        yield "".join(parts)
    if isinstance(node, ast.BaseNode):
        for value in vars(node).values():
            for each in value if isinstance(value, list) else [value]:
                yield from spoken(each, text)


@pytest.mark.parametrize("seed", range(8))
def test_fluent_reads_the_same(seed: int) -> None:
    text = read(DATA / "bakery.ftl")
    changed, new = scramble(text, named("fluent"), Options(path="a.ftl"), seed=seed)
    assert fluent_texts(changed) == sorted(" ".join(said.split()) for said in new)


@pytest.mark.parametrize("new", ["{a}", "a\n[b", "a\n.c = d", "*", "a\n\nb", 'x"y', "{", "é"])
def test_fluent_writes_what_has_a_meaning_of_its_own(new: str) -> None:
    text = "a = one\nb =\n  two\n  three\n"
    for number, at in ((0, 0), (1, 4)):
        segment = named("fluent").extract(text, Options()).segments[number]
        changed = apply(text, segment.to_edits(Edit(at, len(segment.text), "x" + new)))
        (pattern,) = [e.value for e in parse_fluent(changed).body if e.id.name == segment.key]
        said = "".join(
            e.value if isinstance(e, ast.TextElement) else e.expression.parse()["value"] for e in pattern.elements
        )
        assert said == segment.text[:at] + "x" + new


def test_other_readers_see_the_changed_texts() -> None:
    for name, file in (("qt", "bakery.ts"), ("resx", "Bakery.de.resx"), ("stringsdict", "Bakery.stringsdict")):
        text = read(DATA / file)
        changed, new = scramble(text, named(name), Options(path=file), seed=1)
        before, after = (etree.fromstring(t.encode()) for t in (text, changed))
        assert [(e.tag, dict(e.attrib)) for e in before.iter()] == [(e.tag, dict(e.attrib)) for e in after.iter()]
        assert set(new) <= {e.text for e in after.iter()}
    assert plistlib.loads(changed.encode())


def test_segments_of_a_placeable_lie_in_its_gap() -> None:
    outer: Segment
    outer, inner = named("fluent").extract("a = b { $c ->\n *[d] e\n } f\n", Options()).segments
    assert outer.extent.start < inner.extent.start < inner.extent.end < outer.extent.end
