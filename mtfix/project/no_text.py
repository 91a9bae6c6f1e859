"""Recognising files that are not text despite their suffix: configuration, lock files, licences, schemas, glossaries.

They are read by programs or must not be altered. They are recognised by their names, and some by their first lines.
"""

from __future__ import annotations

import os
import re
from fnmatch import translate
from functools import cache

from mtfix.core.pattern import lazy

# Names in lower case; * matches anything.
_ALWAYS = """
    .*.json .*.jsonc .*.yml .*.yaml .*.properties
    package.json package-lock.json npm-shrinkwrap.json *-lock.json *.lock.json *-lock.yaml *-lock.yml composer.json
    bower.json lerna.json nx.json turbo.json rush.json angular.json deno.json biome.json vercel.json
    firebase.json netlify.yml renovate.json tsconfig.json tsconfig.*.json jsconfig.json *.config.json *.conf.json
    cmakepresets.json launchsettings.json appsettings.json appsettings.*.json vcpkg.json
    *.schema.json *.schema.yaml *.schema.yml *-schema.json openapi*.json openapi*.y*ml swagger*.json swagger*.y*ml
    asyncapi*.y*ml *.openapi.json *.openapi.y*ml
    docker-compose*.y*ml appveyor.yml azure-pipelines*.yml bitbucket-pipelines.yml
    cloudbuild.y*ml codecov.yml dependabot.yml crowdin.yml mkdocs.yml pubspec.yaml l10n.yaml analysis_options.yaml
    pnpm-workspace.yaml chart.yaml kustomization.yaml skaffold.yaml serverless.yml readthedocs.yml
    lefthook.yml taskfile.y*ml galaxy.yml
    gradle.properties gradle-wrapper.properties local.properties
    log4j*.properties logging.properties sonar-project.properties build.properties project.properties
    cmakelists.txt requirements.txt requirements-*.txt requirements_*.txt requirements.*.txt *-requirements.txt
    constraints.txt robots.txt ads.txt security.txt sources.txt top_level.txt entry_points.txt dependency_links.txt
    requires.txt
    license.txt license.md license-*.txt licence.txt licence.md license.html copying.txt copying.md unlicense.txt
    notice.txt third_party_licenses.txt thirdpartynotices.txt
"""
# More names, which among translations may be parts of an app: locales/en/project.json.
_SELDOM_TEXT = """
    manifest.json project.json settings.json config.json global.json now.json schema.json config.y*ml _config.yml
    action.y*ml application*.y*ml application*.properties values.yaml schema.y*ml environment.y*ml compose*.y*ml
"""
_FOLDERS = re.compile(r"(?:^|/)(?:\.github/workflows|\.circleci|\.vscode|\.idea|\.devcontainer|[^/]+\.egg-info)/")
_TRANSLATIONS = lazy(
    r"(?:^|/)(?:_?locales?|i18n|l10n|lang|langs|languages?|translations?|messages|nls|[a-z]{2}(?:[-_][a-z]{2,4})?)/"
)
# How much of a file is examined, in bytes, and of which files.
_HEAD = 2_000
_TELLING = (".json", ".yml", ".yaml")
_CUES = lazy(
    rb"""
      \A(?:\xef\xbb\xbf)?\s*\{\s*"(?:openapi|swagger|asyncapi|lockfileVersion|nbformat)"\s*:
    | \A(?:\xef\xbb\xbf)?\s*\{(?:\s*"[^"]*"\s*:\s*"[^"]*"\s*,)*?\s*(?:
          "\$schema"\s*:\s*"https?://json-schema\.org
        | "(?:compilerOptions|devDependencies|lockfileVersion)"\s*:
        | "type"\s*:\s*"(?:FeatureCollection|Topology)" )
    | \A\{\s*"version":\s*\d+,\s*"(?:findings|files)":          # baselines and reports of mtfix
    | \A(?:\s*\#[^\n]*\n|---[^\n]*\n|\s)*(?:openapi|swagger|asyncapi|AWSTemplateFormatVersion|lockfileVersion)["']?:
    | ^apiVersion:[\s\S]*^kind: | ^kind:[\s\S]*^apiVersion:     # Kubernetes
    | ^["']?on["']?:[\s\S]*^jobs:                               # workflows of GitHub
    | ^services:\s*\n(?:.*\n)*?[ ]+image:[ ]*["']?[\w./-]+(?::[\w.-]+)?["']?\s*$    # containers
    | ^[ ]+script:[ ]*\r?\n[ ]+-[ ]                             # pipelines of GitLab
    | ^repos:[ ]*\r?\n[\s\S]*^[ ]*-?[ ]*rev:                    # pre-commit
    | ^(?:about|pair):[ ]+[^\n]+\n(?:.*\n)*?(?:terms|rules):\s+(?:\#[^\n]*\s+)*-[ ]    # glossaries
    """,
    re.VERBOSE | re.MULTILINE,
)


# Suffixes that are also used for code, and how text files with them begin.
_CODE = {
    ".ts": lazy(rb"\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!DOCTYPE TS|TS)\b"),
    ".ftl": lazy(rb"(?:\xef\xbb\xbf)?(?:(?:\#[^\n]*|[ ]+[^\n]*|\r?)\n)*-?[A-Za-z][\w-]*[ ]*=(?!=)"),
}


@cache
def _names(patterns: str, suffix: str) -> re.Pattern[str]:
    """What names match, of those that end in a suffix: to compile all patterns takes as long as to check a short file."""

    def fits(pattern: str) -> bool:
        last = pattern.rpartition("*")[2]
        return last.rpartition(".")[2] == suffix if "." in last else suffix.endswith(last)

    return re.compile("|".join(map(translate, filter(fits, patterns.split()))) or "(?!)")


def is_no_text(path: str) -> bool:
    """Whether a file is not text for people; False if it cannot be read."""
    low = path.lower().replace(os.sep, "/")
    name = low.rpartition("/")[2]
    suffix = name.rpartition(".")[2]
    if _names(_ALWAYS, suffix).match(name) or _FOLDERS.search(low):
        return True
    if _names(_SELDOM_TEXT, suffix).match(name) and not _TRANSLATIONS.search(low):
        return True
    if name.endswith(_TELLING):
        return _CUES.search(_head(path)) is not None
    texts = _CODE.get(os.path.splitext(name)[1])
    return texts is not None and texts.match(_head(path)) is None


def _head(path: str) -> bytes:
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except OSError:
        return b""
    try:
        return os.read(handle, _HEAD)
    except OSError:
        return b""
    finally:
        os.close(handle)
