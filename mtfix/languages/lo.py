"""Lao."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="lo",
    gender=False,
    conventions=cldr("lo"),
    scripts=("Laoo",),
    spaced=False,
    stops="",
    function_words=word_list(
        "ແລະ ຂອງ ໃນ ທີ່ ເປັນ ມີ ໄດ້ ບໍ່ ຈະ ວ່າ ໃຫ້ ກັບ ນີ້ ມາ ໄປ ຈາກ ຫຼື ແຕ່ ຄົນ ຢູ່ ແລ້ວ ຕ້ອງ ກໍ ໂດຍ ເພື່ອ ປີ ພວກ ຍັງ ນັ້ນ ໜຶ່ງ"
    ),
    reduplicates=True,
)
