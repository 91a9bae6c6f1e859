"""Hindi."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="hi",
    conventions=cldr("hi"),
    scripts=("Deva",),
    stops="।.",
    abbreviations=word_list("डॉ. श्री. प्रो."),
    function_words=word_list(
        "के में है की को से का और हैं पर एक यह ने कि भी नहीं तो हो इस लिए वह था कर जो ही या थे साथ जा थी गया "
        "अपने कुछ बाद तक हम उन होता उस द्वारा रहा बहुत लेकिन सकते दिया करने अब यहाँ"
    ),
    ratio=1.0,  # Django
    reduplicates=True,
)
