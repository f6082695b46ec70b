-- id: t9
-- title: Cha mẹ là công nhân được phổ biến kiến thức, kỹ năng nuôi dạy trẻ
-- clause: KH 624/KH-UBND, II.2.d
-- unit: % cha mẹ
-- target: 100
-- due: 2035
-- direction: at_least
-- area: kcn
-- kind: share
-- forms: cha_me
-- version: 2026.11.1
-- provisional: Chờ Sở thống nhất tính từng cha mẹ hay từng gia đình, và cách tránh đếm trùng; nay tính cha mẹ của trẻ đang học.

SELECT u.code AS unit,
       w.parent AS commune,
       CASE WHEN c.unit IS NULL THEN 0 ELSE 1 END AS received,
       CASE WHEN c.cha_me_cong_nhan IS NOT NULL THEN c.cong_nhan_duoc_pho_bien END AS numerator,
       CASE WHEN c.cong_nhan_duoc_pho_bien IS NOT NULL THEN c.cha_me_cong_nhan END AS denominator
FROM v_unit AS u
JOIN v_place AS w ON w.unit = u.code
  AND (w.valid_from IS NULL OR w.valid_from <= :day)
  AND (w.valid_to IS NULL OR w.valid_to >= :day)
LEFT JOIN v_cha_me AS c ON c.unit = u.code AND c.period = :period
WHERE u.kind = 'institution'
  AND (u.valid_from IS NULL OR u.valid_from <= :day)
  AND (u.valid_to IS NULL OR u.valid_to >= :day)
  AND w.parent IN (
      SELECT a.unit FROM v_area AS a
      WHERE a.area = 'kcn'
        AND (a.valid_from IS NULL OR a.valid_from <= :day)
        AND (a.valid_to IS NULL OR a.valid_to >= :day)
  )
