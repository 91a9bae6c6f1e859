"""Conventions of Greek. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Greek",
    endonym="Ελληνικά",
    right_to_left=False,
    decimal=",",
    group=".",
    percent="#,##0%",
    digits="0123456789",
    date="d/M/yy",
    time="h:mm\u202fa",
    months=(
        "Ιανουαρίου",
        "Φεβρουαρίου",
        "Μαρτίου",
        "Απριλίου",
        "Μαΐου",
        "Ιουνίου",
        "Ιουλίου",
        "Αυγούστου",
        "Σεπτεμβρίου",
        "Οκτωβρίου",
        "Νοεμβρίου",
        "Δεκεμβρίου",
    ),
    months_alone=(
        "Ιανουάριος",
        "Φεβρουάριος",
        "Μάρτιος",
        "Απρίλιος",
        "Μάιος",
        "Ιούνιος",
        "Ιούλιος",
        "Αύγουστος",
        "Σεπτέμβριος",
        "Οκτώβριος",
        "Νοέμβριος",
        "Δεκέμβριος",
    ),
    months_short=("Ιαν", "Φεβ", "Μαρ", "Απρ", "Μαΐ", "Ιουν", "Ιουλ", "Αυγ", "Σεπ", "Οκτ", "Νοε", "Δεκ"),
    weekdays=("Δευτέρα", "Τρίτη", "Τετάρτη", "Πέμπτη", "Παρασκευή", "Σάββατο", "Κυριακή"),
    weekdays_short=("Δευ", "Τρί", "Τετ", "Πέμ", "Παρ", "Σάβ", "Κυρ"),
    scales={
        "χιλιάδες": 1000,
        "εκατομμύρια": 1000000,
        "δισεκατομμύρια": 1000000000,
        "τρισεκατομμύρια": 1000000000000,
        "χιλιάδα": 1000,
        "εκατομμύριο": 1000000,
        "δισεκατομμύριο": 1000000000,
        "τρισεκατομμύριο": 1000000000000,
        "χιλ.": 1000,
        "δισ.": 1000000000,
        "τρισ.": 1000000000000,
    },
    halves=("π.μ.", "μ.μ."),
    currency="EUR",
)
