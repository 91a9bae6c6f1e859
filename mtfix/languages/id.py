"""Indonesian."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="id",
    gender=False,
    conventions=cldr("id"),
    abbreviations=word_list("dll. dsb. dst. Dr. Prof. Jl. No. hlm. tgl. a.n. u.p. yg. Rp."),
    function_words=word_list(
        "yang dan di dengan untuk dari ini dalam pada itu tidak akan ke adalah juga oleh atau ada sebagai "
        "telah bisa dapat mereka saya kami kita lebih karena sudah anda menjadi bahwa hanya seperti para "
        "tersebut secara saat setelah banyak tahun satu belum agar bagi"
    ),
    # Plurals and the like are doubled with a hyphen: "anak-anak" (Pedoman Umum Ejaan Bahasa Indonesia).
    doubles=word_list("ha bla"),
    emphatics=word_list("sangat tidak sekali jauh lama"),
    ratio=0.95,  # Django
)
