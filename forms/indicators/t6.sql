-- id: t6
-- title: Tăng số nhóm trẻ
-- clause: KH 624/KH-UBND, II.2.c-2
-- unit: % tăng so với gốc
-- target: 20
-- due: 2035
-- direction: at_least
-- area: kcn
-- kind: growth
-- forms: nhom_lop
-- version: 2026.11.1
-- provisional: Kế hoạch không ghi năm gốc; Sở nhập số liệu gốc và năm gốc.

SELECT u.code AS unit,
       w.parent AS commune,
       CASE WHEN n.unit IS NULL THEN 0 ELSE 1 END AS received,
       n.so_nhom_tre AS numerator
FROM v_unit AS u
JOIN v_place AS w ON w.unit = u.code
  AND (w.valid_from IS NULL OR w.valid_from <= :day)
  AND (w.valid_to IS NULL OR w.valid_to >= :day)
LEFT JOIN v_nhom_lop AS n ON n.unit = u.code AND n.period = :period
WHERE u.kind = 'institution'
  AND (u.valid_from IS NULL OR u.valid_from <= :day)
  AND (u.valid_to IS NULL OR u.valid_to >= :day)
  AND w.parent IN (
      SELECT a.unit FROM v_area AS a
      WHERE a.area = 'kcn'
        AND (a.valid_from IS NULL OR a.valid_from <= :day)
        AND (a.valid_to IS NULL OR a.valid_to >= :day)
  )
