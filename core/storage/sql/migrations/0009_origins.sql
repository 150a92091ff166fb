-- SPDX-License-Identifier: Apache-2.0
-- Who brought a row in: the few ranges of ids that imports left in the journal.
CREATE INDEX change_range ON change (table_name) WHERE op = 'insert-range';
