-- id: t8
-- title: Cơ sở độc lập dân lập, tư thục đạt tiêu chuẩn trường học an toàn, phòng chống tai nạn thương tích
-- clause: KH 624/KH-UBND, II.2.c-2
-- unit: % cơ sở
-- target: 100
-- due: 2035
-- direction: at_least
-- area: kcn
-- kind: share
-- forms: ho_so, an_toan
-- version: 2026.11.1
-- provisional: Chờ Sở thống nhất năm học lấy kết luận và cách tính cơ sở chưa có giấy phép; nay bỏ cơ sở ghi chưa có giấy phép, cơ sở chưa rõ vẫn tính.

SELECT u.code AS unit,
       w.parent AS commune,
       CASE WHEN a.unit IS NULL THEN 0 ELSE 1 END AS received,
       CASE WHEN a.ket_luan = 'dat' THEN 1 WHEN a.ket_luan <> 'dat' THEN 0 END AS numerator,
       CASE WHEN a.ket_luan IS NOT NULL THEN 1 END AS denominator
FROM v_unit AS u
JOIN v_place AS w ON w.unit = u.code
  AND (w.valid_from IS NULL OR w.valid_from <= :day)
  AND (w.valid_to IS NULL OR w.valid_to >= :day)
LEFT JOIN v_an_toan AS a ON a.unit = u.code AND a.period = :period
LEFT JOIN v_ho_so AS h ON h.unit = u.code AND h.period = :period
WHERE u.kind = 'institution'
  AND u.ownership IN ('dân lập', 'tư thục')
  AND u.type IN ('nhóm trẻ độc lập', 'lớp mẫu giáo độc lập', 'lớp mầm non độc lập')
  AND (h.giay_phep IS NULL OR h.giay_phep <> 'khong')
  AND (u.valid_from IS NULL OR u.valid_from <= :day)
  AND (u.valid_to IS NULL OR u.valid_to >= :day)
  AND w.parent IN (
      SELECT a.unit FROM v_area AS a
      WHERE a.area = 'kcn'
        AND (a.valid_from IS NULL OR a.valid_from <= :day)
        AND (a.valid_to IS NULL OR a.valid_to >= :day)
  )
