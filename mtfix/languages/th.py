"""Thai."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="th",
    gender=False,
    conventions=cldr("th"),
    scripts=("Thai",),
    spaced=False,
    stops="",
    abbreviations=word_list(
        "พ.ศ. ค.ศ. น. ดร. กทม. ต. อ. จ. ถ. ซ. รพ. รร. ม. ก.พ. ม.ค. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. "
        "ต.ค. พ.ย. ธ.ค."
    ),
    function_words=word_list(
        "ที่ และ ของ ใน เป็น มี การ ได้ ไม่ จะ ว่า ให้ กับ นี้ มา ไป ความ จาก หรือ ก็ โดย เพื่อ แต่ ถึง ซึ่ง "
        "คน อยู่ แล้ว นั้น ต้อง กัน เมื่อ ยัง ทำ ผู้ อย่าง เรา เขา ทั้ง ปี"
    ),
    years_ahead=543,  # the Buddhist era: CLDR, calendar "buddhist"
    ratio=1.21,  # Django
    reduplicates=True,
)
