"""Conventions of Hindi. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Hindi",
    endonym="हिन्दी",
    right_to_left=False,
    decimal=".",
    group=",",
    percent="#,##,##0%",
    digits="0123456789",
    date="d/M/yy",
    time="h:mm a",
    months=("जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"),
    months_alone=("जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"),
    months_short=("जन॰", "फ़र॰", "मार्च", "अप्रैल", "मई", "जून", "जुल॰", "अग॰", "सित॰", "अक्टू॰", "नव॰", "दिस॰"),
    weekdays=("सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार"),
    weekdays_short=("सोम", "मंगल", "बुध", "गुरु", "शुक्र", "शनि", "रवि"),
    scales={
        "हज़ार": 1000,
        "लाख": 100000,
        "करोड़": 10000000,
        "अरब": 1000000000,
        "खरब": 100000000000,
        "नील": 10000000000000,
    },
    halves=("am", "pm"),
    currency="INR",
)
