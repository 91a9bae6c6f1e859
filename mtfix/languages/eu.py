"""Basque."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="eu",
    gender=False,
    conventions=cldr("eu"),
    quotes=("«", "»"),
    inner_quotes=("“", "”"),
    other_quotes=(("‘", "’"),),
    abbreviations=word_list("etab. adib. ik. or. zk. jn. and. dk. K.a. K.o. tel."),
    function_words=word_list(
        "eta da ez bat du dute ere zen hau baina izan egin den dira dela edo bere baino zuen oso gabe beste "
        "behar dago hori gero arte bi nahi beharko bezala horrek izango euskal ziren diren urte egiten egun "
        "dituzte zuten ditu"
    ),
    ratio=0.98,  # Django
    reduplicates=True,
)
