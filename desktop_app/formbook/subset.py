"""The subset of XLSForm that this program speaks: types, columns, names."""

import re

from desktop_app.domain.kinds import Kind

QUESTION_TYPES = {kind.value: kind for kind in Kind}
FROM_FILE = {"select_one_from_file": Kind.SELECT_ONE, "select_multiple_from_file": Kind.SELECT_MULTIPLE}
BEGIN = {"begin_group": "group", "begin group": "group", "begin_repeat": "repeat", "begin repeat": "repeat"}
END = {"end_group": "group", "end group": "group", "end_repeat": "repeat", "end repeat": "repeat"}

SURVEY_COLUMNS = frozenset(
    {
        "type", "name", "label", "hint", "required", "required_message", "relevant", "constraint",
        "constraint_message", "calculation", "default", "read_only", "repeat_count", "choice_filter",
        "appearance", "muc_do", "can_cu", "chuyen_nam", "giai_trinh", "giai_trinh_message", "luu_y",
        "luu_y_message",
    }
)  # fmt: skip
CHOICE_COLUMNS = frozenset({"list_name", "name", "label"})
SETTING_COLUMNS = frozenset(
    {"form_title", "form_id", "version", "default_language", "style", "trang_thai_ghi_chu", "can_cu"}
)
REQUIRED_SETTINGS = ("form_title", "form_id", "version")

EXPRESSION_COLUMNS = (
    *("relevant", "constraint", "calculation", "choice_filter", "repeat_count", "giai_trinh", "luu_y"),
    "required",
)
MESSAGE_OF = {"constraint": "constraint_message", "giai_trinh": "giai_trinh_message", "luu_y": "luu_y_message"}
YES = frozenset({"yes", "true", "true()", "1"})
NO = frozenset({"", "no", "false", "false()", "0"})

NAME = re.compile(r"[a-z][a-z0-9_]{0,50}")
FORM_ID = re.compile(r"[a-z][a-z0-9_]{0,40}")
CHOICE_NAME = re.compile(r"[A-Za-z0-9_.-]{1,50}")
# names of the ledger's views, of ODK, and of SQL
RESERVED = frozenset(
    {
        "unit", "period", "revision", "hash", "row_id", "id", "meta", "instance_id", "instance_name", "start",
        "end", "deviceid", "select", "from", "where", "group", "order", "table", "index", "values", "default",
        "check", "primary", "key",
    }
)  # fmt: skip


def column_name(text: str) -> str:
    """Return the plain name of a column: "label::Tiếng Việt (vi)" is "label"; bind:: and media:: stay as they are."""
    base, language, _ = text.partition("::")
    return base.strip() if language and base in {"label", "hint", "constraint_message", "required_message"} else text
