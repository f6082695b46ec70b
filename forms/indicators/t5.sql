-- id: t5
-- title: Phường xây dựng và triển khai mô hình giáo dục mầm non
-- clause: KH 624/KH-UBND, II.2.c-1
-- unit: % phường
-- target: 55
-- due: 2035
-- direction: at_least
-- area: tinh
-- kind: share
-- forms: chuong_trinh
-- version: 2026.11.1
-- provisional: Chờ Sở lập danh mục mô hình; nay tính phường có ít nhất một mô hình ghi là đang triển khai.

-- Mẫu số luôn là mọi phường của tỉnh (9 phường), kể cả phường chưa gửi: kế hoạch tính trên số phường.
SELECT u.code AS unit,
       u.code AS commune,
       CASE WHEN p.unit IS NULL THEN 0 ELSE 1 END AS received,
       CASE WHEN p.unit IS NULL THEN NULL WHEN m.unit IS NULL THEN 0 ELSE 1 END AS numerator,
       1 AS denominator
FROM v_unit AS u
LEFT JOIN v_chuong_trinh AS p ON p.unit = u.code AND p.period = :year
LEFT JOIN (
    SELECT DISTINCT r.unit AS unit
    FROM v_chuong_trinh_mo_hinh AS r
    WHERE r.period = :year AND r.trang_thai = 'trien_khai'
) AS m ON m.unit = u.code
WHERE u.kind = 'commune'
  AND u.type = 'phường'
  AND (u.valid_from IS NULL OR u.valid_from <= :day)
  AND (u.valid_to IS NULL OR u.valid_to >= :day)
