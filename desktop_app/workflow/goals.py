"""What the department may set for an indicator, as a command writes it or as a small form holds it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from desktop_app.domain.errors import AppError
from desktop_app.domain.indicator import Goal, GoalKind, Goals, Indicator, Kind
from desktop_app.domain.kinds import Kind as AnswerKind
from desktop_app.domain.kinds import Rejected, parse

_WRITING = re.compile(r"(?P<id>t\d+)\.(?P<kind>goc|muc_tieu)(\.(?P<year>\d{4}))?=(?P<value>.*)")
_EXAMPLES = (
    "Viết t6.goc.2025=120 (số liệu gốc năm 2025), t6.muc_tieu.2030=10 (mốc năm 2030), t6.muc_tieu=25 (mục tiêu cuối); "
    "để trống sau dấu = để bỏ."
)
_FIRST_YEAR, _LAST_YEAR = 2015, 2045
_GREATEST_PERCENT = 1_000


@dataclass(frozen=True, slots=True)
class TypedGoals:
    """The texts of the form of one indicator: a baseline, the last target, and one milestone."""

    baseline: str = ""
    baseline_year: str = ""
    target: str = ""
    milestone_year: str = ""
    milestone: str = ""


def read_goal(text: str, indicators: Mapping[str, Indicator]) -> Goal:
    """Read what a command sets; raises ``AppError``."""
    found = _WRITING.fullmatch(text.strip())
    if not found:
        raise AppError(f"Không hiểu “{text}”.", _EXAMPLES)
    if found["id"] not in indicators:
        raise AppError(f"Không có chỉ tiêu “{found['id']}”.", f"Các chỉ tiêu: {', '.join(indicators)}.")
    return _goal(indicators[found["id"]], GoalKind(found["kind"]), found["year"] or "", found["value"])


def changed_goals(indicator: Indicator, now: Goals, typed: TypedGoals) -> tuple[Goal, ...]:
    """Return what a form sets anew; raises ``AppError`` for what cannot be."""
    target = _goal(indicator, GoalKind.TARGET, "", typed.target)
    if target.value == indicator.target:
        # the plan's own target needs no line
        target = replace(target, value=None)
    goals = [target] if target.value != now.target else []
    if typed.baseline.strip() or typed.baseline_year.strip() or now.baseline is not None:
        baseline = _goal(indicator, GoalKind.BASELINE, typed.baseline_year, typed.baseline)
        if baseline.value is None and baseline.year is not None:
            raise AppError(f"{indicator.code}: có năm gốc mà chưa có số liệu gốc.", "Ghi cả hai, hoặc để trống cả hai.")
        if (baseline.value, baseline.year) != (now.baseline, now.baseline_year):
            goals.append(baseline)
    if typed.milestone_year.strip() or typed.milestone.strip():
        if not typed.milestone_year.strip():
            raise AppError(f"{indicator.code}: mốc chưa có năm.", "Ghi năm của mốc, ví dụ 2030.")
        goals.append(_goal(indicator, GoalKind.TARGET, typed.milestone_year, typed.milestone))
    return tuple(goals)


def _goal(indicator: Indicator, kind: GoalKind, year: str, value: str) -> Goal:
    """Return one figure; without a value it is withdrawn."""
    if kind is GoalKind.BASELINE and indicator.kind is not Kind.GROWTH:
        raise AppError(f"{indicator.code} là tỉ lệ, không cần số liệu gốc.", "Chỉ nhập số liệu gốc cho chỉ tiêu tăng.")
    when = _year(year)
    if kind is GoalKind.TARGET and when == indicator.due:
        when = None
    if kind is GoalKind.TARGET and when is not None and indicator.due is not None and when > indicator.due:
        raise AppError(f"Mốc năm {when} muộn hơn hạn của {indicator.code}.", f"Chọn năm trước {indicator.due}.")
    return Goal(indicator.id, kind, when, _number(indicator, kind, value))


def _year(text: str) -> int | None:
    if not text.strip():
        return None
    year = parse(AnswerKind.INTEGER, text)
    if not isinstance(year, int) or not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise AppError(f"“{text}” không phải là năm dùng được.", f"Ghi năm từ {_FIRST_YEAR} đến {_LAST_YEAR}.")
    return year


def _number(indicator: Indicator, kind: GoalKind, text: str) -> Decimal | None:
    number = parse(AnswerKind.INTEGER if kind is GoalKind.BASELINE else AnswerKind.DECIMAL, text)
    if number is None:
        return None
    if isinstance(number, Rejected):
        raise AppError(f"{indicator.code}: {number.message}", _EXAMPLES)
    if not isinstance(number, int | Decimal) or number < 0:
        raise AppError(f"{indicator.code}: số này không được âm.", "Ghi lại số.")
    if kind is GoalKind.BASELINE and not number:
        raise AppError(f"{indicator.code}: tăng từ số 0 thì không tính được phần trăm.", "Hỏi lại Sở năm gốc khác.")
    if kind is GoalKind.TARGET and number > _GREATEST_PERCENT:
        raise AppError(f"{indicator.code}: mục tiêu quá lớn.", f"Ghi số phần trăm, nhiều nhất {_GREATEST_PERCENT}.")
    return Decimal(number)
