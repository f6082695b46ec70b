"""The nine targets of Kế hoạch 624 worked out by hand: plain Python over a ledger's raw bản chốt and register.

Written from the plan and not from the program: it knows neither views, nor indicator files, nor any of the program's
modules. What it reads: table ``snapshot`` (JSON of every bản chốt), table ``fork``, table ``unit``, and the communes'
areas from ``units.csv``.

The definitions, as the plan has them:

T1  urban     children in institutions found safe that follow the national programme / all children there
T2  KCN       workers' children of 6-36 months in school / those and the children who wait for a place
T3  urban     staff who reach digital material / all staff
T4  KCN       staff who attended at least one training, each once / all staff
T5  province  wards with a model that runs / wards of the province, also those that are silent
T6  KCN       number of nhóm trẻ
T7  KCN       number of public schools that have a nhóm trẻ under 24 months
T8  KCN       independent non-public institutions found safe / those of them that are not known to be unlicensed
T9  KCN       worker parents who were reached / worker parents

An institution whose forms have not all come, or whose figures are not in them, is left out: it adds nothing anywhere.
"""

import csv
import json
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Answers = dict[str, Any]


@dataclass
class Result:
    """One target: what each unit adds, by code; and everybody who should be counted."""

    expected: set[str] = field(default_factory=set)
    part: dict[str, int] = field(default_factory=dict)
    whole: dict[str, int] = field(default_factory=dict)

    def add(self, unit: str, part: object, whole: object) -> None:
        """Count a unit when both its figures are figures."""
        if isinstance(part, int) and isinstance(whole, int):
            self.part[unit] = part
            self.whole[unit] = whole


class Province:
    """Everything one province ledger holds about one school year and its calendar year."""

    def __init__(self, ledger: Path, areas: Path, school_year: str, calendar_year: str, day: str) -> None:
        self.schools: dict[str, sqlite3.Row] = {}
        self.communes: dict[str, sqlite3.Row] = {}
        self.bodies: dict[tuple[str, str, str], Answers] = {}
        self.year, self.calendar = school_year, calendar_year
        base = sqlite3.connect(ledger)
        base.row_factory = sqlite3.Row
        for row in base.execute("SELECT * FROM unit"):
            began = row["valid_from"] is None or row["valid_from"] <= day
            ended = row["valid_to"] is not None and row["valid_to"] < day
            if began and not ended:
                {"institution": self.schools, "commune": self.communes}.get(row["kind"], {})[row["code"]] = row
        parked = {row["hash"] for row in base.execute("SELECT hash FROM fork")}
        for row in base.execute("SELECT * FROM snapshot ORDER BY revision"):
            if row["hash"] not in parked:
                self.bodies[row["unit"], row["period"], row["form_id"]] = json.loads(bytes(row["content"]))["body"]
        base.close()
        with areas.open(encoding="utf-8-sig", newline="") as file:
            lines = list(csv.DictReader(file))
        self.urban = {line["code"] for line in lines if line["urban"] == "1"}
        self.kcn = {line["code"] for line in lines if line["industrial"] == "1"}

    def body(self, unit: str, form: str, period: str = "") -> Answers | None:
        """Return what a unit last sent of a form, or nothing."""
        return self.bodies.get((unit, period or self.year, form))

    def in_area(self, area: set[str]) -> list[str]:
        """Return the institutions that stand in an area."""
        return [code for code, row in self.schools.items() if row["parent"] in area]


def answer(body: Answers, name: str) -> Any:
    """Return an answer; a mark such as "chưa có số liệu" is none."""
    value = body["values"].get(name)
    return None if isinstance(value, dict) else value


def t1(province: Province) -> Result:
    """Children who are safe and taught by the programme."""
    result = Result(expected=set(province.in_area(province.urban)))
    for unit in result.expected:
        profile, children, safety = (province.body(unit, form) for form in ("ho_so", "tre", "an_toan"))
        if profile is None or children is None or safety is None:
            continue
        number = answer(children, "tong_tre")
        findings = {"safe": answer(safety, "ket_luan"), "taught": answer(profile, "chuong_trinh_gdmn")}
        failed = findings["safe"] == "chua_dat" or findings["taught"] == "khong"
        passed = findings["safe"] == "dat" and findings["taught"] == "co"
        if failed or passed:
            result.add(unit, number if passed else number and 0, number)
    return result


def t2(province: Province) -> Result:
    """Workers' small children in school, of all who want to be."""
    result = Result()
    for commune in province.kcn & set(province.communes):
        result.expected.add(commune)
        survey = province.body(commune, "nhu_cau")
        waiting = answer(survey, "chua_duoc_nhan") if survey is not None else None
        result.add(commune, 0, waiting)
        for unit in province.in_area({commune}):
            result.expected.add(unit)
            children = province.body(unit, "tre")
            if children is not None and waiting is not None:
                enrolled = answer(children, "cong_nhan_6_36")
                result.add(unit, enrolled, enrolled)
    return result


def t3(province: Province) -> Result:
    """Staff who reach digital material."""
    result = Result(expected=set(province.in_area(province.urban)))
    for unit in result.expected:
        staff = province.body(unit, "doi_ngu")
        if staff is not None:
            result.add(unit, answer(staff, "tong_tiep_can_so"), answer(staff, "tong_nguoi"))
    return result


def t4(province: Province) -> Result:
    """Staff who were trained this year."""
    result = Result(expected=set(province.in_area(province.kcn)))
    for unit in result.expected:
        staff, log = province.body(unit, "doi_ngu"), province.body(unit, "tap_huan")
        if staff is None or log is None:
            continue
        people = {row["id"] for row in staff["rows"].get("nguoi", []) if answer(row, "dang_lam") == 1}
        trained: set[str] = set()
        for session in log["rows"].get("buoi", []):
            attended = session["values"].get("nguoi_du")
            if isinstance(attended, list):
                trained.update(attended)
        result.add(unit, len(trained & people), answer(staff, "tong_nguoi"))
    return result


def t5(province: Province) -> Result:
    """Wards with a model that runs."""
    wards = {code for code, row in province.communes.items() if row["type"] == "phường"}
    result = Result(expected=wards, whole=dict.fromkeys(wards, 1))
    for ward in wards:
        programme = province.body(ward, "chuong_trinh", province.calendar)
        if programme is not None:
            models = [row["values"].get("trang_thai") for row in programme["rows"].get("mo_hinh", [])]
            result.part[ward] = int("trien_khai" in models)
    return result


def t6(province: Province) -> Result:
    """Groups."""
    result = Result(expected=set(province.in_area(province.kcn)))
    for unit in result.expected:
        groups = province.body(unit, "nhom_lop")
        if groups is not None:
            result.add(unit, answer(groups, "so_nhom_tre"), 0)
    return result


def t7(province: Province) -> Result:
    """Public schools with groups under 24 months."""
    area = province.in_area(province.kcn)
    result = Result(expected={unit for unit in area if province.schools[unit]["ownership"] == "công lập"})
    for unit in result.expected:
        groups = province.body(unit, "nhom_lop")
        young = answer(groups, "so_nhom_duoi_24") if groups is not None else None
        if young is not None:
            result.add(unit, 1 if young > 0 else 0, 0)
    return result


def t8(province: Province) -> Result:
    """Independent institutions that are safe."""
    result = Result()
    for unit in province.in_area(province.kcn):
        row = province.schools[unit]
        if "độc lập" not in row["type"] or row["ownership"] not in {"dân lập", "tư thục"}:
            continue
        profile, safety = province.body(unit, "ho_so"), province.body(unit, "an_toan")
        if profile is not None and answer(profile, "giay_phep") == "khong":
            continue
        result.expected.add(unit)
        verdict = answer(safety, "ket_luan") if safety is not None else None
        if verdict is not None:
            result.add(unit, int(verdict == "dat"), 1)
    return result


def t9(province: Province) -> Result:
    """Worker parents who were reached."""
    result = Result(expected=set(province.in_area(province.kcn)))
    for unit in result.expected:
        parents = province.body(unit, "cha_me")
        if parents is not None:
            result.add(unit, answer(parents, "cong_nhan_duoc_pho_bien"), answer(parents, "cha_me_cong_nhan"))
    return result


TARGETS = {"t1": t1, "t2": t2, "t3": t3, "t4": t4, "t5": t5, "t6": t6, "t7": t7, "t8": t8, "t9": t9}
