"""Vietnamese."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="vi",
    gender=False,
    conventions=cldr("vi"),
    letters="ơƠưƯđĐạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    abbreviations=word_list("TP. Tp. Th. ThS. TS. GS. PGS. BS. tr. v.v. Q."),
    function_words=word_list(
        "và của là có được trong cho không một với các những này người để đã đến từ khi năm cũng ra như về "
        "vào tại lại nhiều trên sẽ đó hay hoặc bị nên rất nếu nhưng theo thì phải mà sau trước còn chỉ đang "
        "tôi ông"
    ),
    ratio=1.02,  # Django
    doubles=word_list(
        "ai đâu ngày người nhiều khác nào này kia đó từ dần luôn mãi đều rất hay vừa sau càng cứ xa nhà hai một lại rồi gì"
    ),
    reduplicates=True,
)
