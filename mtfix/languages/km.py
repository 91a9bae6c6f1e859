"""Khmer."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="km",
    gender=False,
    conventions=cldr("km"),
    scripts=("Khmr",),
    spaced=False,
    stops="។",
    function_words=word_list(
        "និង ជា នៅ ក្នុង មាន បាន ដែល ថា នេះ ពី ការ ទៅ ដោយ ឱ្យ គឺ មិន នឹង របស់ ដើម្បី ឬ គាត់ ខ្ញុំ យើង ពួកគេ លើ មក ទេ ផង ដល់ អ្នក"
    ),
    reduplicates=True,
)
