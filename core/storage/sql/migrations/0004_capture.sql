-- SPDX-License-Identifier: Apache-2.0
-- Whose address is it: looked up for everybody in a meeting or mail, without regard to case.

DROP INDEX contact_email;
CREATE INDEX contact_email ON contact (lower(email)) WHERE email <> '';
CREATE INDEX account_domain ON account (lower(domain)) WHERE domain <> '';
