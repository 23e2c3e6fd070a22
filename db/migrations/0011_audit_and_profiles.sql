CREATE TABLE `audit` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`kind` text NOT NULL,
	`step` integer,
	`entity` text,
	`record_id` text,
	`revision` integer,
	`fields` text,
	`detail` text,
	`seal` text NOT NULL,
	CONSTRAINT "audit_fields" CHECK(json_valid("fields")),
	CONSTRAINT "audit_detail" CHECK(json_valid("detail"))
) STRICT;

CREATE TABLE `profile` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password` text NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`failed_at` text,
	`created_at` text NOT NULL,
	`removed_at` text,
	CONSTRAINT "profile_name" CHECK(length("name") BETWEEN 1 AND 100),
	CONSTRAINT "profile_role" CHECK("role" IN ('administrator', 'secretary', 'officer', 'reader'))
) STRICT;

-- Written by hand: the audit is only ever added to, one entry after the other.
CREATE TRIGGER `audit_stays` BEFORE DELETE ON `audit` BEGIN
	SELECT RAISE(ABORT, 'the audit is append-only');
END;

CREATE TRIGGER `audit_stays_as_it_is` BEFORE UPDATE ON `audit` BEGIN
	SELECT RAISE(ABORT, 'the audit is append-only');
END;
