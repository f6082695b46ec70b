-- id: t3
-- title: Cán bộ quản lý, giáo viên, nhân viên tiếp cận tài liệu trên nền tảng số
-- clause: KH 624/KH-UBND, II.2.b-1
-- unit: % người
-- target: 100
-- due: 2035
-- direction: at_least
-- area: do_thi
-- kind: share
-- forms: doi_ngu
-- version: 2026.11.1
-- provisional: Chờ Sở thống nhất thế nào là tiếp cận; nay tính người được cơ sở xác nhận ở biểu đội ngũ.

SELECT u.code AS unit,
       w.parent AS commune,
       CASE WHEN d.unit IS NULL THEN 0 ELSE 1 END AS received,
       CASE WHEN d.tong_nguoi IS NOT NULL THEN d.tong_tiep_can_so END AS numerator,
       CASE WHEN d.tong_tiep_can_so IS NOT NULL THEN d.tong_nguoi END AS denominator
FROM v_unit AS u
JOIN v_place AS w ON w.unit = u.code
  AND (w.valid_from IS NULL OR w.valid_from <= :day)
  AND (w.valid_to IS NULL OR w.valid_to >= :day)
LEFT JOIN v_doi_ngu AS d ON d.unit = u.code AND d.period = :period
WHERE u.kind = 'institution'
  AND (u.valid_from IS NULL OR u.valid_from <= :day)
  AND (u.valid_to IS NULL OR u.valid_to >= :day)
  AND w.parent IN (
      SELECT a.unit FROM v_area AS a
      WHERE a.area = 'do_thi'
        AND (a.valid_from IS NULL OR a.valid_from <= :day)
        AND (a.valid_to IS NULL OR a.valid_to >= :day)
  )
