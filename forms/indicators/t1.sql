-- id: t1
-- title: Trẻ ở cơ sở được kết luận an toàn và thực hiện Chương trình giáo dục mầm non
-- clause: KH 624/KH-UBND, II.2.a-1
-- unit: % trẻ
-- target: 100
-- due: 2035
-- direction: at_least
-- area: do_thi
-- kind: share
-- forms: ho_so, tre, an_toan
-- version: 2026.11.1
-- provisional: Chờ Sở thống nhất minh chứng của “đáp ứng Chương trình giáo dục mầm non”; nay tính theo câu trả lời ở hồ sơ cơ sở.

SELECT u.code AS unit,
       w.parent AS commune,
       CASE WHEN d.unit IS NULL THEN 0 ELSE 1 END AS received,
       d.tre * d.dat AS numerator,
       CASE WHEN d.dat IS NOT NULL THEN d.tre END AS denominator
FROM v_unit AS u
JOIN v_place AS w ON w.unit = u.code
  AND (w.valid_from IS NULL OR w.valid_from <= :day)
  AND (w.valid_to IS NULL OR w.valid_to >= :day)
LEFT JOIN (
    -- dat: 1 khi đủ cả hai điều kiện, 0 khi chắc chắn thiếu một, trống khi chưa biết
    SELECT t.unit AS unit,
           t.tong_tre AS tre,
           CASE WHEN a.ket_luan = 'dat' AND h.chuong_trinh_gdmn = 'co' THEN 1
                WHEN a.ket_luan <> 'dat' OR h.chuong_trinh_gdmn <> 'co' THEN 0 END AS dat
    FROM v_tre AS t
    JOIN v_an_toan AS a ON a.unit = t.unit AND a.period = t.period
    JOIN v_ho_so AS h ON h.unit = t.unit AND h.period = t.period
    WHERE t.period = :period
) AS d ON d.unit = u.code
WHERE u.kind = 'institution'
  AND (u.valid_from IS NULL OR u.valid_from <= :day)
  AND (u.valid_to IS NULL OR u.valid_to >= :day)
  AND w.parent IN (
      SELECT a.unit FROM v_area AS a
      WHERE a.area = 'do_thi'
        AND (a.valid_from IS NULL OR a.valid_from <= :day)
        AND (a.valid_to IS NULL OR a.valid_to >= :day)
  )
