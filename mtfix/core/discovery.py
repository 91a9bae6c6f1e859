"""Discovery of modules that are one file each (rule kinds, formats, reporters, commands), and of plug-ins.

A name is the name of a file: "doubled-word" is ``doubled_word.py``, "import" is ``import_.py``; there is no list of
them. Code that the files of a package share is in its folder ``support``.

Third-party packages add to a registry by entry points of its group. Looking them up takes as long as checking a short
file, so it is done only for names that are not built in, and where all names are listed.
"""

from __future__ import annotations

from importlib import import_module
from keyword import iskeyword
from typing import TYPE_CHECKING, Any

from mtfix.core.errors import MtfixError, hint

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

_SHARED = "support"


class Registry:
    """The modules of a package by name, and those that plug-ins add under a ``group`` of entry points.

    ``what`` is what messages call one of them; ``needs`` are the attributes that it must have.
    """

    def __init__(self, package: str, what: str, *, group: str = "", needs: tuple[str, ...] = ()) -> None:
        self.package = package
        self.what = what
        self.group = group
        self.needs = needs

    def built_in(self) -> list[str]:
        """The names of the modules of the package, sorted."""
        from pkgutil import iter_modules

        names = (info.name for info in iter_modules(import_module(self.package).__path__))
        return sorted(name.rstrip("_").replace("_", "-") for name in names if name != _SHARED)

    def sources(self) -> dict[str, str]:
        """All modules by name: "package.module", for plug-ins also "package.module:name"."""
        names = self.built_in()
        found = {name: self._module(name) for name in names}
        for point in entry_points(self.group):
            found.setdefault(point.name, point.value)
        return found

    def names(self) -> list[str]:
        """All names: built-in ones, then those of plug-ins, each sorted."""
        return list(self.sources())

    def find(self, name: str) -> Any | None:
        """The module with a name, built in or of a plug-in; None if there is none.

        Raises MtfixError for a plug-in that cannot be loaded or lacks what it needs.
        """
        if module := self._module(name):
            try:
                return self._checked(import_module(module), module)
            except ModuleNotFoundError as error:
                if error.name != module:
                    raise
        point = entry_point(self.group, name)
        return self.resolve(point.value, point) if point else None

    def load(self, name: str) -> Any:
        """The module with a name, as from ``find``. Raises MtfixError also if there is none."""
        found = self.find(name)
        if found is None:
            raise MtfixError(f"no {self.what} {name!r}{hint(name, self.names())}")
        return found

    def resolve(self, source: str, point: EntryPoint | None = None) -> Any:
        """The object that a value of ``sources`` names. ``point`` is its entry point, for messages. Raises MtfixError if it
        cannot be loaded."""
        from pkgutil import resolve_name

        owner = f" of {point.dist.name} {point.dist.version}" if point and point.dist else ""
        try:
            found = resolve_name(source)
        except Exception as error:
            raise MtfixError(
                f"{self.what} {source!r}{owner} does not load: {type(error).__name__}: {error}; "
                "update or uninstall the package"
            ) from error
        return self._checked(found, source + owner)

    def _checked(self, module: Any, where: str) -> Any:
        missing = [name for name in self.needs if not hasattr(module, name)]
        if missing:
            raise MtfixError(f"{where} is not a valid {self.what}: it has no {', '.join(missing)}")
        return module

    def _module(self, name: str) -> str:
        """The built-in module that a name stands for; "" if it is not a valid name: a dot would lead into other packages."""
        file = name.replace("-", "_")
        if not file.isidentifier() or file.startswith("_") or file == _SHARED:
            return ""
        return f"{self.package}.{file}{'_' if iskeyword(file) else ''}"


def entry_points(group: str) -> list[EntryPoint]:
    """The installed entry points of a group."""
    if not group:
        return []
    from importlib import metadata

    return sorted(metadata.entry_points(group=group), key=lambda point: (point.name, point.value))


def entry_point(group: str, name: str) -> EntryPoint | None:
    """The entry point of a group with a name; None if there is none.

    Raises MtfixError if several packages define it.
    """
    found = [point for point in entry_points(group) if point.name == name]
    if len({point.value for point in found}) > 1:
        owners = ", ".join(sorted(point.dist.name for point in found if point.dist))
        raise MtfixError(f"several packages define {name!r} in {group}: {owners}; uninstall all but one")
    return found[0] if found else None


def summary(module: Any) -> str:
    """One line about a module: its DESCRIPTION, else the first line of its docstring."""
    text: str = getattr(module, "DESCRIPTION", "") or (module.__doc__ or "").strip().partition("\n")[0]
    return text.replace("``", "").rstrip(".")
