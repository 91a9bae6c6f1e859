"""The files of a run, and how each is read and checked, according to the command line and the configuration."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mtfix.core.errors import MtfixError, hint
from mtfix.core.finding import Safety, Severity
from mtfix.engine.coverage import Summary
from mtfix.engine.policy import Policy, means
from mtfix.glossary import packs
from mtfix.languages.tags import parse
from mtfix.project import catalogue, files
from mtfix.project.boundary import hold, is_inside
from mtfix.project.configuration import Config, Finder, Place
from mtfix.project.no_text import is_no_text
from mtfix.project.processes import Progress, no_progress, share
from mtfix.project.session import Session

if TYPE_CHECKING:
    from mtfix.core.document import Document, Segment
    from mtfix.core.finding import Finding
    from mtfix.engine.check import Part, Work
    from mtfix.engine.decisions import Decisions
    from mtfix.glossary.schema import RuleSpec

OPTION, DEFAULT = "command line", "default"
DECISIONS = (".mtfix", "decisions.jsonl")


class Project:
    """A run over the files of a project.

    ``given`` are the values of the command line by their keys in the configuration, over which they take precedence,
    except that ``ignore`` and ``glossaries`` add to it. ``source`` is the path of the source of the one file. With
    ``force_exclude``, excluded files are skipped even if they are named, for hooks that name every changed file.
    ``decided``: whether decisions of people apply. ``stdin_name`` is the path that standard input is read as.
    ``note`` is called once for each outdated name of a rule.
    """

    def __init__(
        self,
        given: Mapping[str, Any] | None = None,
        *,
        source: str = "",
        config: str = "",
        isolated: bool = False,
        force_exclude: bool = False,
        decided: bool = True,
        stdin_name: str = "",
        note: Callable[[str], None] | None = None,
    ) -> None:
        self.given = {key: value for key, value in (given or {}).items() if value not in (None, (), "")}
        for key in ("from", "to"):
            if key in self.given:
                parse(self.given[key])
        self.source = source
        self.force_exclude = force_exclude
        self.finder = Finder(config, isolated=isolated)
        self.decided = decided
        self.stdin_name = stdin_name
        self._take_note, self._noted = note, set[str]()
        self.summary = Summary()  # what has been checked so far
        self.progress: Progress = no_progress  # within one large document
        self._sessions: dict[tuple[Any, ...], Session] = {}
        self._of_folder: dict[str, Session] = {}
        self._homes: dict[str, str] = {}
        self._decisions: dict[str, Decisions | None] = {}

    def share(self, segments: Sequence[Segment], work: Work) -> Iterator[Part]:
        """Divide a large document among processes, and report progress; see ``mtfix.project.processes``."""
        return share(segments, work, self.progress)

    def _note(self, text: str) -> None:
        if text not in self._noted:
            self._noted.add(text)
            if self._take_note is not None:
                self._take_note(text)

    def decisions_file(self, path: str) -> str:
        """The file for decisions about a file: in the folder of its configuration, else in the nearest folder upwards that
        has a ``.mtfix`` or is a repository, else in the current folder."""
        config = self.finder.near(path)
        home = config.folder if config else self._home(os.path.dirname(os.path.abspath(path)))
        found = hold(os.path.join(home, *DECISIONS))
        if not is_inside(found, home):  # also where there is no repository
            raise MtfixError("a symbolic link out of the project, which is not followed", path=found)
        return found

    def terms(self, path: str) -> tuple[str, bool]:
        """The glossary of the project for a file, and whether it is in use: the first file that the configuration or the
        command line names, else terms.yml beside the configuration."""
        for name in self.values(path).get("glossaries", ([], ""))[0]:
            if os.path.isfile(name):
                return str(name), True
        return os.path.join(os.path.dirname(os.path.dirname(self.decisions_file(path))), "terms.yml"), False

    def _home(self, folder: str) -> str:
        if folder not in self._homes:
            self._homes[folder] = _home(folder)
        return self._homes[folder]

    def _decided(self, path: str) -> Decisions | None:
        """The decisions about findings in a file, None if there are none. Raises MtfixError for a damaged file."""
        if not self.decided:
            return None
        file = self.decisions_file(path)
        if file not in self._decisions:
            found: Decisions | None = None
            if os.path.exists(file):
                from mtfix.engine.decisions import Decisions
                from mtfix.project import decision_store

                found = Decisions(decision_store.read(file)[0].values())
            self._decisions[file] = found or None
        return self._decisions[file]

    def values(self, path: str) -> dict[str, tuple[Any, Place | str]]:
        """The configuration of a file by key, with the place of each value. Raises MtfixError if it is invalid."""
        config = self.finder.near(path)
        found: dict[str, tuple[Any, Place | str]] = {
            "from": ("", DEFAULT),
            "to": ("", DEFAULT),
            "packs": (True, DEFAULT),
        }
        if config is not None:
            found |= config.for_file(path)
            if "glossaries" in found:
                names, place = found["glossaries"]
                found["glossaries"] = [_near(name, config) for name in names], place
        for key, value in self.given.items():
            if key in ("ignore", "glossaries") and key in found:
                found[key] = [*found[key][0], *value], f"{found[key][1]} and {OPTION}"
            else:
                found[key] = value, OPTION
        return found

    def session(self, path: str = ".") -> Session:
        """How a file is read and checked. Raises MtfixError for an invalid configuration or option."""
        known = self._of_folder.get(os.path.dirname(path))
        if known is not None and path != files.STDIN:
            return known
        config = self.finder.near(path)
        values = {key: value for key, (value, _) in self.values(path).items()}
        spelled = values["from"], values["to"]
        if config is not None and not values["to"]:
            values["to"] = config.language_of(path, spelled)
        languages = parse(values["from"]) if values["from"] else "", parse(values["to"]) if values["to"] else ""
        home = config.folder if config else self._home(os.path.dirname(os.path.abspath(path)))
        frozen = tuple(sorted((key, tuple(v) if isinstance(v, list) else v) for key, v in values.items()))
        decisions = self._decided(path)
        key = (config.path if config else "", home, id(decisions), *frozen)
        session = self._sessions.get(key)
        if session is None:
            columns = tuple(values.get("columns", ()))
            session = self._sessions[key] = Session(
                languages,
                tuple(values.get("glossaries", ())),
                packs=values["packs"],
                policy=_policy(values, config)._replace(decisions=decisions),
                reading=files.Reading(
                    encoding=values.get("encoding"),
                    format=values.get("format", ""),
                    columns=(columns[0], columns[1]) if columns else None,
                    languages=languages,
                ),
                asked_by="--to" if "to" in self.given else config.path if config else "",
                home=home,
            )
            for note in _check_rules(session, config):
                self._note(note)
            if decisions:
                session.policy = session.policy._replace(decisions=decisions.knowing(session.rules.successors))
        if not self.source and (config is None or not (config.values.keys() & {"files", "pairs"})):
            if os.path.isfile(
                path
            ):  # no configuration for single files: it is the same for all files of the folder
                self._of_folder[os.path.dirname(path)] = session
            return session
        return session.beside(self.source or self._source(path, config, spelled), loose=not self.source)

    def _spelled(self, path: str) -> tuple[str, str]:
        """The languages as they are written in the configuration, which is how they are written in paths."""
        values = self.values(path)
        return values["from"][0], values["to"][0]

    @staticmethod
    def _source(path: str, config: Config | None, languages: tuple[str, str]) -> str:
        if config is None or path == files.STDIN:
            return ""
        source = config.source_of(path, languages)
        return source if source and os.path.isfile(source) else ""

    def page(self, finding: Finding) -> RuleSpec | None:
        """The declaration of a rule of this run, with its first examples; None if no glossary has it."""
        for session in self._sessions.values():
            if (rule := session.rules.rule(finding.rule)) is not None:
                return rule.spec
        return packs.declaration(finding.rule, finding.entry.partition(": ")[0])  # of a pack of another language

    def reads(self, path: str) -> bool:
        """Whether a run over the folder of a file would check it: it has a known format, and is not excluded."""
        values = self.values(path)
        if "format" not in values:
            suffixes = catalogue.formats().suffixes(
                without=files.WORKBOOKS if "columns" in values else files.TABLES
            )
            hidden = os.path.basename(path).startswith(files.HIDDEN)
            if hidden or not path.lower().endswith(suffixes) or is_no_text(path):
                return False
        config = self.finder.near(path)
        return config is None or config.wants(path, self._spelled(path))

    def is_stdin(self, path: str) -> bool:
        """Whether the content of a path is that of standard input."""
        return path in (files.STDIN, self.stdin_name or files.STDIN)

    def read_bytes(self, path: str) -> bytes:
        """The bytes of a file, or of standard input. Raises MtfixError if it cannot be read."""
        return files.read_bytes(files.STDIN if self.is_stdin(path) else path)

    def read(self, path: str) -> Document:
        """A file, or standard input, as a document. Raises MtfixError as ``files.document`` does."""
        return files.document(self.read_bytes(path), path, self.session(path).reading)

    def files(self, paths: tuple[str, ...], passed_over: Callable[[str], None] | None = None) -> Iterator[str]:
        """The files that paths name: files themselves, and for folders the supported files that are not excluded.

        A file that is not text is read only if its format is given; ``passed_over`` is called for it if it is named
        itself.
        """
        folder, config = "\0", None
        for name in files.expand(paths, passed=self.summary.skip):
            if name == files.STDIN:
                yield self.stdin_name or name
                continue
            if name in paths and is_no_text(name) and "format" not in self.values(name):
                if passed_over is not None and not self.force_exclude:
                    passed_over(name)
                continue
            if name in paths and not self.force_exclude:
                yield name
                continue
            here = os.path.dirname(name)
            if here != folder:
                folder, config = here, self.finder.near(name)
            if config is None or config.wants(name, self._spelled(name)):
                yield name
            else:
                self.summary.skip("excluded by the configuration")


def _home(folder: str) -> str:
    while True:
        if any(os.path.exists(os.path.join(folder, name)) for name in (DECISIONS[0], ".git")):
            return folder
        above = os.path.dirname(folder)
        if above == folder:
            return os.getcwd()
        folder = above


def _near(name: str, config: Config) -> str:
    """A glossary named in a configuration: a path relative to its folder if that exists, else the name of a pack.

    Raises MtfixError for a path relative to the current folder, which would mean another file in each folder, and for one
    outside the repository."""
    if os.path.lexists(os.path.join(config.folder, name)):
        return config.reach(name)
    if os.path.lexists(name):
        raise MtfixError(
            f"no glossary {name!r}: not a file or folder beside it, a shipped pack or one of a plug-in",
            path=config.path,
        )
    return name


def _policy(values: Mapping[str, Any], config: Config | None) -> Policy:
    tables = config.values.get("rules", {}) if config else {}
    return Policy(
        select=tuple(values.get("select", ())),
        ignore=tuple(values.get("ignore", ())),
        severity={rule: Severity[t["severity"].upper()] for rule, t in tables.items() if "severity" in t},
        safety={rule: Safety[t["safety"].upper()] for rule, t in tables.items() if "safety" in t},
        accept=frozenset(" ".join(text.split()).casefold() for text in values.get("accept", ())),
    )


def _check_rules(session: Session, config: Config | None) -> Iterator[str]:
    """Notes about former ids of rules. Raises MtfixError for a rule that neither the glossaries of the run nor the shipped
    ones have."""
    named = [
        *((rule, ("select",)) for rule in session.policy.select),
        *((rule, ("ignore",)) for rule in session.policy.ignore),
        *((rule, ("rules", rule)) for rule in {**session.policy.severity, **session.policy.safety}),
    ]
    for name, keys in named:
        rules = session.rules
        if any(means(name, rule) for rule in rules.ids):
            continue
        now = [rule for rule, former in rules.formerly.items() if any(means(name, old) for old in former)]
        if now:
            yield f"rule {name!r} is now {', '.join(now)}; the former name works in this release only"
            continue
        known = rules.ids | packs.rule_ids()
        if not any(means(name, rule) for rule in known):
            place = {"path": config.path, "line": config.line(*keys)} if config and _in(config, name) else {}
            raise MtfixError(f"unknown rule {name!r}{hint(name, sorted(known), 'mtfix rules lists them')}", **place)  # type: ignore[arg-type]


def _in(config: Config, name: str) -> bool:
    return name in config.text
