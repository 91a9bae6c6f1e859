"""What a shell may complete an argument or the value of an option with. Nothing is imported until a shell asks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from click import Context, Parameter
    from click.shell_completion import CompletionItem

    Complete = Callable[[Context, Parameter, str], list[CompletionItem]]


def _among(names: Callable[[], Iterable[str]]) -> Complete:
    def complete(context: Context, parameter: Parameter, begun: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        return [CompletionItem(name) for name in sorted(names()) if name.startswith(begun)]

    return complete


def files(context: Context, parameter: Parameter, begun: str) -> list[CompletionItem]:
    """Files and folders, which the shell looks up itself."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(begun, type="file")]


def _reporters() -> Iterable[str]:
    from mtfix import reporters

    return reporters.REGISTRY.names()


def _formats() -> Iterable[str]:
    from mtfix.project import catalogue

    return [each.name for each in catalogue.formats()]


def _rules() -> Iterable[str]:
    from mtfix.glossary import packs

    return packs.rule_ids()


def _languages() -> Iterable[str]:
    from mtfix.languages import known_codes

    return known_codes()


reporters, formats, rules, languages = map(_among, (_reporters, _formats, _rules, _languages))
