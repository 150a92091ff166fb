-- Reviews that were only ever logged as touches.
SELECT account_id, at_ms FROM touchpoint INDEXED BY touchpoint_qbr WHERE purpose = 'qbr' AND counts = 1
