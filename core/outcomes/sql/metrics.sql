SELECT id, key, name, unit, kind FROM metric ORDER BY name, id
