-- id: t4
-- title: Cán bộ quản lý, giáo viên, nhân viên được bồi dưỡng trong năm
-- clause: KH 624/KH-UBND, II.2.b-2
-- unit: % người
-- target: 100
-- due: every_year
-- direction: at_least
-- area: kcn
-- kind: share
-- forms: doi_ngu, tap_huan
-- version: 2026.11.1
-- provisional: Chờ Sở thống nhất số giờ ít nhất và tính theo năm học hay năm dương lịch; nay tính ai dự ít nhất một buổi trong năm học.

-- Mỗi người tính một lần dù dự nhiều buổi, và chỉ tính người còn trong danh sách đội ngũ.
SELECT u.code AS unit,
       w.parent AS commune,
       CASE WHEN d.unit IS NULL THEN 0 ELSE 1 END AS received,
       CASE WHEN d.tong_nguoi IS NOT NULL THEN COALESCE(c.da_du, 0) END AS numerator,
       d.tong_nguoi AS denominator
FROM v_unit AS u
JOIN v_place AS w ON w.unit = u.code
  AND (w.valid_from IS NULL OR w.valid_from <= :day)
  AND (w.valid_to IS NULL OR w.valid_to >= :day)
LEFT JOIN (
    SELECT e.unit AS unit, e.tong_nguoi AS tong_nguoi
    FROM v_doi_ngu AS e
    JOIN v_tap_huan AS h ON h.unit = e.unit AND h.period = e.period
    WHERE e.period = :period
) AS d ON d.unit = u.code
LEFT JOIN (
    SELECT p.unit AS unit, COUNT(DISTINCT p.value) AS da_du
    FROM v_tap_huan_buoi_nguoi_du AS p
    JOIN v_doi_ngu_nguoi AS g ON g.unit = p.unit AND g.period = p.period AND g.row_id = p.value
     AND g.dang_lam = 1
    WHERE p.period = :period
    GROUP BY p.unit
) AS c ON c.unit = d.unit
WHERE u.kind = 'institution'
  AND (u.valid_from IS NULL OR u.valid_from <= :day)
  AND (u.valid_to IS NULL OR u.valid_to >= :day)
  AND w.parent IN (
      SELECT a.unit FROM v_area AS a
      WHERE a.area = 'kcn'
        AND (a.valid_from IS NULL OR a.valid_from <= :day)
        AND (a.valid_to IS NULL OR a.valid_to >= :day)
  )
