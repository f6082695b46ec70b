-- id: t2
-- title: Trẻ 06–36 tháng là con công nhân, người lao động có nhu cầu được đến trường, lớp
-- clause: KH 624/KH-UBND, II.2.a-2
-- unit: % trẻ
-- target: 100
-- due: 2035
-- direction: at_least
-- area: kcn
-- kind: share
-- forms: tre, nhu_cau
-- version: 2026.11.1
-- provisional: Chờ Sở thống nhất ngày tính tuổi, thế nào là người lao động, và cách khảo sát nhu cầu.

-- Mẫu số là trẻ đang học cộng trẻ có nhu cầu chưa được nhận. Xã, phường chưa gửi khảo sát thì trẻ đang học ở đó
-- cũng chưa tính: không có mẫu số mà tính thì tỉ lệ thành 100 %.
SELECT u.code AS unit,
       w.parent AS commune,
       CASE WHEN t.unit IS NULL THEN 0 ELSE 1 END AS received,
       CASE WHEN n.chua_duoc_nhan IS NOT NULL THEN t.cong_nhan_6_36 END AS numerator,
       CASE WHEN n.chua_duoc_nhan IS NOT NULL THEN t.cong_nhan_6_36 END AS denominator
FROM v_unit AS u
JOIN v_place AS w ON w.unit = u.code
  AND (w.valid_from IS NULL OR w.valid_from <= :day)
  AND (w.valid_to IS NULL OR w.valid_to >= :day)
LEFT JOIN v_tre AS t ON t.unit = u.code AND t.period = :period
LEFT JOIN v_nhu_cau AS n ON n.unit = w.parent AND n.period = :period
WHERE u.kind = 'institution'
  AND (u.valid_from IS NULL OR u.valid_from <= :day)
  AND (u.valid_to IS NULL OR u.valid_to >= :day)
  AND w.parent IN (
      SELECT a.unit FROM v_area AS a
      WHERE a.area = 'kcn'
        AND (a.valid_from IS NULL OR a.valid_from <= :day)
        AND (a.valid_to IS NULL OR a.valid_to >= :day)
  )
UNION ALL
SELECT u.code AS unit,
       u.code AS commune,
       CASE WHEN n.unit IS NULL THEN 0 ELSE 1 END AS received,
       CASE WHEN n.chua_duoc_nhan IS NOT NULL THEN 0 END AS numerator,
       n.chua_duoc_nhan AS denominator
FROM v_unit AS u
LEFT JOIN v_nhu_cau AS n ON n.unit = u.code AND n.period = :period
WHERE u.kind = 'commune'
  AND (u.valid_from IS NULL OR u.valid_from <= :day)
  AND (u.valid_to IS NULL OR u.valid_to >= :day)
  AND u.code IN (
      SELECT a.unit FROM v_area AS a
      WHERE a.area = 'kcn'
        AND (a.valid_from IS NULL OR a.valid_from <= :day)
        AND (a.valid_to IS NULL OR a.valid_to >= :day)
  )
