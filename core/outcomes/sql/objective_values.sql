SELECT v.objective_id, v.day, v.value, v.note
FROM objective o
JOIN objective_value v ON v.objective_id = o.id
WHERE o.account_id = ?1
